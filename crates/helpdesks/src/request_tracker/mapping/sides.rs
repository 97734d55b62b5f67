//! Which side wrote: the question on which "whose turn" hangs.

use ticket_status_model::Side;

use super::Record;
use crate::request_tracker::{
    people::Person,
    wire::{Ticket, Transaction, User},
};

/// The side of a user; `None` for Request Tracker itself.
///
/// 1. A requestor is the customer, even when they are staff elsewhere: it is their ticket.
/// 2. Else Request Tracker says who is staff ("privileged"): a colleague of the customer who answers from
///    another address is not. A copied-in (`Cc`) member of staff is.
/// 3. Where it does not say, the owner is staff, a copied-in person is not, and neither is a user whose
///    login is a mail address: so are the users that Request Tracker makes of unknown senders.
pub(super) fn side_of(record: &Record, user: &User) -> Option<Side> {
    let person = Person::of(user);
    if matches!(person, Person::System | Person::Nobody) {
        return None;
    }
    if is_among(user, &record.ticket.requestor) {
        return Some(Side::Customer);
    }
    let login = user.name.as_deref().unwrap_or_default();
    let is_staff = match record.people.users.get(login) {
        Some(Person::Somebody { is_staff: Some(is_staff), .. }) => *is_staff,
        _ if is_owner(user, &record.ticket) => true,
        _ => !is_among(user, &record.ticket.cc) && !login.contains('@'),
    };
    Some(if is_staff { Side::Staff } else { Side::Customer })
}

/// The logins whose privilege decides. Numbers as logins cannot be looked up: they would be taken as ids.
pub(super) fn wanted(ticket: &Ticket, history: &[Transaction]) -> Vec<String> {
    let mut logins: Vec<String> = Vec::new();
    for user in history.iter().filter(|e| e.kind == "Correspond").filter_map(|e| e.creator.as_ref()) {
        let is_clear = is_among(user, &ticket.requestor) || is_owner(user, ticket);
        let login = user.name.as_deref().unwrap_or_default();
        let can_be_asked = !login.is_empty() && !login.bytes().all(|b| b.is_ascii_digit());
        let is_somebody = matches!(Person::of(user), Person::Somebody { .. });
        if !is_clear && can_be_asked && is_somebody && !logins.iter().any(|known| known == login) {
            logins.push(login.to_owned());
        }
    }
    logins
}

fn is_owner(user: &User, ticket: &Ticket) -> bool {
    ticket.owner.as_ref().is_some_and(|owner| is_same(user, owner))
}

fn is_among(user: &User, users: &[User]) -> bool {
    users.iter().any(|other| is_same(user, other))
}

/// Logins are unique; addresses are, too, where they are set.
fn is_same(a: &User, b: &User) -> bool {
    let equal = |a: &Option<String>, b: &Option<String>| match (a.as_deref(), b.as_deref()) {
        (Some(a), Some(b)) => !a.is_empty() && a.to_lowercase() == b.to_lowercase(),
        _ => false,
    };
    equal(&a.name, &b.name) || equal(&a.email_address, &b.email_address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request_tracker::people::People;

    fn user(name: &str) -> User {
        User {
            name: Some(name.to_owned()),
            real_name: None,
            email_address: name.contains('@').then(|| name.to_owned()),
            privileged: None,
        }
    }

    fn record(people: &[(&str, bool)]) -> Record {
        let ticket = serde_json::json!({
            "id": "1", "Status": "open", "Owner": {"Name": "olena"},
            "Requestor": [{"Name": "Anna@example.com", "EmailAddress": "anna@example.com"}],
            "Cc": [{"Name": "boss@example.com"}, {"Name": "jonas"}],
        });
        let mut known = People::default();
        for (login, is_staff) in people {
            let person = Person::Somebody { name: None, is_staff: Some(*is_staff) };
            known.users.insert((*login).to_owned(), person);
        }
        let ticket = serde_json::from_value(ticket).expect("a ticket");
        Record { ticket, history: Vec::new(), people: known }
    }

    #[test]
    fn request_trackers_word_decides_but_for_requestors() {
        let record =
            record(&[("anna@example.com", true), ("jonas", true), ("peter", false), ("olena", true)]);
        for (login, expected) in [
            ("anna@example.com", Some(Side::Customer)),
            ("jonas", Some(Side::Staff)),
            ("peter", Some(Side::Customer)),
            ("olena", Some(Side::Staff)),
            ("RT_System", None),
            ("Nobody", None),
        ] {
            assert_eq!(side_of(&record, &user(login)), expected, "{login}");
        }
    }

    #[test]
    fn without_its_word_a_mail_address_as_login_is_no_staff() {
        let record = record(&[]);
        for (login, expected) in [
            ("olena", Side::Staff),
            ("peter", Side::Staff),
            ("jonas", Side::Customer),
            ("boss@example.com", Side::Customer),
            ("stranger@elsewhere.example", Side::Customer),
        ] {
            assert_eq!(side_of(&record, &user(login)), Some(expected), "{login}");
        }
    }

    #[test]
    fn logins_that_would_be_taken_for_numbers_are_not_looked_up() {
        let entry = |login: &str| {
            let entry = serde_json::json!({"id": "1", "Type": "Correspond", "Creator": {"Name": login}});
            serde_json::from_value::<Transaction>(entry).expect("an entry")
        };
        let history = ["4711", "anna@example.com", "olena", "jonas", "jonas", "RT_System", ""].map(entry);
        assert_eq!(wanted(&record(&[]).ticket, &history), ["jonas"]);
    }
}
