//! What a ticket's customer can do through the card now, and what they said that is still on its way.

use ticket_status_model::{Offer, Offered, Outcome, Said, Stage, TicketStatus, Turn};

use crate::{
    app::App,
    outbox::{Trace, millis, now_ms},
    settings::WriteBacks,
    tickets::Known,
};

/// What the outbox holds of a ticket.
pub(crate) fn traces_of(app: &App, known: &Known) -> Vec<Trace> {
    let outbox = app.outbox.as_ref();
    outbox.map(|outbox| outbox.traces().of(&known.status.reference).to_vec()).unwrap_or_default()
}

/// The status with what can be done and what was said.
pub(crate) fn with_offers(app: &App, status: TicketStatus, known: &Known, traces: &[Trace]) -> TicketStatus {
    let switches = &app.settings.write_backs;
    let mut offers = offers_of_device(switches, &status);
    let mut said = Vec::new();
    if app.outbox.is_some() {
        let takes = app.tickets.helpdesk().takes();
        let mut sent = offers_to_send(switches, &status, traces, known.is_rated);
        sent.retain(|offer| takes.contains(&offer.what));
        offers.splice(0..0, sent);
        let on_its_way = traces.iter().filter(|trace| !trace.is_delivered);
        said = on_its_way.map(|trace| Said { what: trace.what, at: Some(trace.at) }).collect();
    }
    TicketStatus { offers, said, ..status }
}

/// What is sent to the company.
fn offers_to_send(
    switches: &WriteBacks,
    status: &TicketStatus,
    traces: &[Trace],
    is_rated: bool,
) -> Vec<Offer> {
    use Offered as O;
    let is_over = matches!(status.stage, Stage::Resolved | Stage::Closed);
    let ended = status.outcome.unwrap_or(Outcome::Unknown);
    // Whoever took it back or was told where it goes on has nobody to speak to here.
    let is_moot = is_over && matches!(ended, Outcome::Merged | Outcome::Cancelled);
    let waits = |what| traces.iter().any(|trace| trace.what == what && !trace.is_delivered);
    let may_reopen = is_over && ended != Outcome::Rejected;
    let is_wrong = !is_over && status.handler.is_some();
    let offered = [
        (
            O::Confirmation,
            switches.confirmation && status.stage == Stage::Resolved && status.turn == Turn::Customer,
        ),
        (O::Reopening, switches.reopening && may_reopen),
        (O::Message, switches.message && !may_reopen),
        (O::WrongTeam, switches.wrong_team && is_wrong),
    ];
    let once = |(what, is_offered): &(O, bool)| *is_offered && (*what == O::Message || !waits(*what));
    let mut offers: Vec<Offer> = match is_moot {
        true => Vec::new(),
        false => offered.into_iter().filter(once).map(|(what, _)| Offer::of(what)).collect(),
    };
    if is_over && !is_moot {
        offers.extend(rating(switches, traces, is_rated));
    }
    offers
}

/// The rating: once, and for a while it can be changed.
fn rating(switches: &WriteBacks, traces: &[Trace], is_rated: bool) -> Option<Offer> {
    let scale = switches.rating?.best();
    let last = traces.iter().rfind(|trace| trace.what == Offered::Rating);
    let may_change = |trace: &Trace| now_ms() - trace.first_ms < millis(switches.rating_changeable);
    match last {
        Some(trace) if !may_change(trace) => None,
        None if is_rated => None,
        last => Some(Offer {
            scale: Some(scale),
            rated: last.and_then(|trace| trace.score),
            ..Offer::of(Offered::Rating)
        }),
    }
}

/// What stays on the customer's device.
fn offers_of_device(switches: &WriteBacks, status: &TicketStatus) -> Vec<Offer> {
    let has_contact =
        status.handler.as_ref().is_some_and(|handler| handler.email.is_some() || handler.phone.is_some());
    let offered = [(Offered::Contact, switches.contact && has_contact), (Offered::Device, switches.device)];
    offered.into_iter().filter(|(_, is_offered)| *is_offered).map(|(what, _)| Offer::of(what)).collect()
}

#[cfg(test)]
mod tests {
    use ticket_status_model::{Category, Facts, Handler, Moment, TicketRef, derive};

    use super::*;

    fn status(category: Category) -> TicketStatus {
        let reference = TicketRef::parse("1042").expect("a reference");
        let handler = Handler { team: Some("Billing".into()), ..Handler::default() };
        derive(&Facts { handler: Some(handler), ..Facts::new(reference, "word", category) }, None)
    }

    fn words(category: Category, traces: &[Trace], is_rated: bool) -> String {
        let offers = offers_to_send(&WriteBacks::all(), &status(category), traces, is_rated);
        offers.iter().map(|offer| offer.what.word()).collect::<Vec<_>>().join(" ")
    }

    fn trace(what: Offered, is_delivered: bool, hours_ago: i64) -> Trace {
        let at = Moment::parse("2026-11-21T09:30:00Z").expect("a moment");
        Trace { what, at, is_delivered, score: Some(4), first_ms: now_ms() - hours_ago * 3_600_000 }
    }

    #[test]
    fn a_customer_is_offered_what_fits_the_ticket() {
        for (category, expected) in [
            (Category::Open, "message wrong_team"),
            (Category::SolvedConfirm, "confirmation reopening rating"),
            (Category::Solved, "reopening rating"),
            (Category::ClosedUnsolved, "reopening rating"),
            (Category::Rejected, "message rating"),
            (Category::Cancelled, ""),
            (Category::Merged { into: None }, ""),
        ] {
            assert_eq!(words(category.clone(), &[], false), expected, "{category:?}");
        }
    }

    #[test]
    fn what_is_on_its_way_is_not_offered_twice_but_another_message_is() {
        let waiting = |what| [trace(what, false, 0)];
        assert_eq!(words(Category::Solved, &waiting(Offered::Reopening), false), "rating");
        assert_eq!(words(Category::Open, &waiting(Offered::WrongTeam), false), "message");
        assert_eq!(words(Category::Open, &waiting(Offered::Message), false), "message wrong_team");
    }

    #[test]
    fn a_rating_is_given_once_and_can_be_changed_for_a_while() {
        let rated = |hours_ago| [trace(Offered::Rating, true, hours_ago)];
        assert_eq!(words(Category::Solved, &rated(23), true), "reopening rating");
        assert_eq!(words(Category::Solved, &rated(25), true), "reopening");
        assert_eq!(words(Category::Solved, &[], true), "reopening", "rated where nobody knows when");
        let offers = offers_to_send(&WriteBacks::all(), &status(Category::Solved), &rated(1), true);
        assert_eq!((offers[1].scale, offers[1].rated), (Some(5), Some(4)));
    }
}
