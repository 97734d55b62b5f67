//! Request Tracker's JSON, only the fields we use, under the vendor's names.
//!
//! REST 2.0: <https://docs.bestpractical.com/rt/5.0.3/RT/REST2.html>

use serde::Deserialize;

/// A page of a collection. `items` is required: an answer of status 200 that carries an error has none.
#[derive(Debug, Deserialize)]
pub(super) struct Page<T> {
    pub(super) items: Vec<T>,
    /// How many there are in all; null where rights are not part of the search.
    #[serde(default)]
    pub(super) total: Option<u32>,
}

/// A ticket as `/tickets` gives it with the fields of [`TICKET_FIELDS`].
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Ticket {
    #[serde(rename = "id")]
    pub(super) id: String,
    pub(super) subject: Option<String>,
    pub(super) status: String,
    /// `ticket`, or `reminder` and `approval`, which are no customer's.
    #[serde(rename = "Type")]
    pub(super) kind: Option<String>,
    pub(super) owner: Option<User>,
    pub(super) queue: Option<Queue>,
    #[serde(default)]
    pub(super) requestor: Vec<User>,
    #[serde(default)]
    pub(super) cc: Vec<User>,
    pub(super) created: Option<String>,
    pub(super) due: Option<String>,
    /// When the work is to begin; the zero date where nobody planned it.
    pub(super) starts: Option<String>,
    /// When staff last wrote publicly; the zero date, or no date, before the first time.
    pub(super) told: Option<String>,
    /// The service level; empty where the queue has none.
    #[serde(rename = "SLA")]
    pub(super) sla: Option<String>,
    /// A list of fields, or an empty text where the gateway's user may see none.
    #[serde(default)]
    pub(super) custom_fields: serde_json::Value,
}

impl Ticket {
    /// The value of a custom field; `None` when it has none.
    pub(super) fn custom_field(&self, name: &str) -> Option<&str> {
        let fields = self.custom_fields.as_array()?;
        let field = fields.iter().find(|field| field["name"] == name)?;
        field["values"].get(0)?.as_str().filter(|value| !value.is_empty())
    }
}

/// What [`Ticket`] needs.
pub(super) const TICKET_FIELDS: &str =
    "Subject,Status,Type,Owner,Queue,Requestor,Cc,Created,Starts,Due,Told,SLA,CustomFields";

/// A user, or a group in a role, which has neither name nor address.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct User {
    pub(super) name: Option<String>,
    pub(super) real_name: Option<String>,
    pub(super) email_address: Option<String>,
    /// 1 for staff, 0 for everybody else. Only `/user/…` gives it; in a list it is empty.
    #[serde(default)]
    pub(super) privileged: Option<serde_json::Value>,
}

/// A queue.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Queue {
    pub(super) name: Option<String>,
}

/// One entry of a ticket's history.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Transaction {
    #[serde(rename = "id")]
    pub(super) id: String,
    /// The ticket it belongs to: after a merge, a history holds those of several tickets.
    pub(super) object_id: Option<String>,
    #[serde(rename = "Type")]
    pub(super) kind: String,
    pub(super) field: Option<String>,
    pub(super) old_value: Option<String>,
    pub(super) new_value: Option<String>,
    pub(super) created: Option<String>,
    pub(super) creator: Option<User>,
    /// The subject of a message.
    pub(super) data: Option<String>,
}

/// What [`Transaction`] needs.
pub(super) const HISTORY_FIELDS: &str = "Type,ObjectId,Creator,Created,Field,OldValue,NewValue,Data";

/// A ticket as `/ticket/{id}` gives it. A merged ticket's number gives the ticket it went into.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Target {
    pub(super) effective_id: EffectiveId,
}

/// The ticket that a ticket has become.
#[derive(Debug, Deserialize)]
pub(super) struct EffectiveId {
    pub(super) id: String,
}

/// A part of a message, in the list of parts.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Part {
    #[serde(rename = "id")]
    pub(super) id: String,
    pub(super) content_type: Option<String>,
    /// Set on files; the text of a message has none.
    pub(super) filename: Option<String>,
}

/// A part of a message with its content.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct PartContent {
    /// Base64 in lines of 76 characters.
    pub(super) content: String,
}

/// Request Tracker itself.
#[derive(Debug, Deserialize)]
pub(super) struct Rt {
    #[serde(rename = "Version")]
    pub(super) _version: String,
}
