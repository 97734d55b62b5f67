//! What customers can do through the card, and what they send.

use utoipa::ToSchema;

/// Something that the customer can do through the card.
#[derive(ToSchema)]
#[schema(as = Offer)]
#[allow(dead_code, reason = "only its shape is used")]
pub(crate) struct OfferDocument {
    /// What: `rating`, `wrong_team`, `message`, `confirmation`, `reopening` are sent; `contact` and `device` stay with the
    /// customer.
    #[schema(example = "rating")]
    what: String,
    /// In words, when asked for with `?lang=`.
    #[schema(nullable = false)]
    label: Option<String>,
    /// Ratings only: from 1 to this number. 2 means bad and good.
    #[schema(nullable = false)]
    scale: Option<u32>,
    /// Ratings only: the one that was given and can still be changed.
    #[schema(nullable = false)]
    rated: Option<u32>,
}

/// Something that the customer said. It is kept, and on its way to the helpdesk.
#[derive(ToSchema)]
#[schema(as = Said)]
#[allow(dead_code, reason = "only its shape is used")]
pub(crate) struct SaidDocument {
    /// What.
    #[schema(example = "message")]
    what: String,
    /// When.
    #[schema(format = DateTime, nullable = false)]
    at: Option<String>,
}

/// What a customer says.
#[derive(ToSchema)]
#[schema(as = WriteBack)]
#[allow(dead_code, reason = "only its shape is used")]
pub(crate) struct WriteBackDocument {
    /// `rating`, `wrong_team`, `message`, `confirmation` or `reopening`, as the status offers it.
    #[schema(example = "message")]
    what: String,
    /// Plain text of 1 to 4,000 characters; for `wrong_team`, `message` and `reopening`.
    #[schema(nullable = false, max_length = 4000)]
    text: Option<String>,
    /// From 1 to the offer's `scale`; for `rating`.
    #[schema(nullable = false, minimum = 1, maximum = 5)]
    score: Option<u32>,
    /// Why, in at most 4,000 characters; for `rating`.
    #[schema(nullable = false, max_length = 4000)]
    comment: Option<String>,
}
