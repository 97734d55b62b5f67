//! The example company's tickets.

use ticket_status_model::{ExpectedWhat, Side, TicketRef};

use Step::{Assess, Become, Give, Plan, Promise, Say};

/// Whose all of them are.
pub(super) const CUSTOMER: &str = "anna@example.com";

/// Whose the others are.
pub(super) const OTHER_CUSTOMER: &str = "bob@example.com";

/// The tickets that move on while you watch.
pub(super) const MOVING: [&str; 3] = ["1042", "1049", "1052"];

/// A ticket and what happened to it so far.
#[derive(Clone)]
pub(super) struct Story {
    pub(super) reference: &'static str,
    pub(super) subject: &'static str,
    /// When it was opened, in hours before now.
    pub(super) hours_ago: i64,
    /// What happened since, each with its hours before now.
    pub(super) steps: Vec<(i64, Step)>,
}

impl Story {
    /// The ticket's number.
    pub(super) fn reference(&self) -> TicketRef {
        reference(self.reference)
    }
}

/// A number of the example company's tickets.
pub(super) fn reference(number: &str) -> TicketRef {
    TicketRef::parse(number).expect("the example's numbers are numbers")
}

/// Something that happens to a ticket.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// Somebody judges it.
    Assess,
    /// A person, or nobody in particular, of a team gets it.
    Give(Option<&'static str>, &'static str),
    /// Somebody writes.
    Say(Side, &'static str),
    /// Its status changes.
    Become(&'static str),
    /// Something is promised, so many hours after now; before now when negative.
    Promise(ExpectedWhat, i64),
    /// The work is planned for so many hours after now.
    Plan(i64),
}

const OLENA: Option<&str> = Some("Olena Kovalenko");
const JONAS: Option<&str> = Some("Jonas Petraitis");
const ANNA: Option<&str> = Some("Anna Nowak");
const BILLING: &str = "Billing";
const DELIVERIES: &str = "Deliveries";
const TECHNICAL: &str = "Technical support";

/// One ticket for each thing customers meet.
pub(super) fn stories() -> Vec<Story> {
    [young_ones(), ones_in_work(), answered_ones()].concat()
}

/// The numbers of other customers' tickets.
const OTHERS: [&str; 21] = [
    "901", "902", "903", "904", "905", "906", "907", "908", "909", "910", "911", "912", "913", "914", "915",
    "916", "917", "918", "919", "920", "921",
];

/// Other customers' tickets, which nobody can open: without them there would be no usual time to a first reply.
pub(super) fn others() -> Vec<Story> {
    const HOURS_TO_REPLY: [i64; 15] = [1, 2, 2, 3, 3, 4, 5, 6, 7, 9, 12, 18, 20, 30, 50];
    let answered = HOURS_TO_REPLY.into_iter().enumerate().map(|(number, hours)| {
        let (team, age) = ([BILLING, DELIVERIES, TECHNICAL][number % 3], 100 + 30 * number as i64);
        let reply =
            [(age - 1, Give(None, team)), (age - hours, Say(Side::Staff, "We have an answer for you."))];
        (age, [reply.to_vec(), vec![(age - hours, Become("solved"))]].concat())
    });
    let waiting = (1..=6).map(|age| (age, vec![(age, Give(None, [DELIVERIES, BILLING][age as usize % 2]))]));
    let told = |(number, (hours_ago, steps)): (usize, (i64, Vec<(i64, Step)>))| Story {
        reference: OTHERS[number],
        subject: "Another customer's request",
        hours_ago,
        steps,
    };
    answered.chain(waiting).enumerate().map(told).collect()
}

fn told(reference: &'static str, subject: &'static str, hours_ago: i64, steps: &[(i64, Step)]) -> Story {
    Story { reference, subject, hours_ago, steps: steps.to_vec() }
}

fn young_ones() -> Vec<Story> {
    let promised = [(2, Promise(ExpectedWhat::FirstReply, 22))];
    let to_team = [(18, Assess), (17, Give(None, DELIVERIES))];
    let to_person = [(26, Assess), (25, Give(OLENA, BILLING)), (25, Promise(ExpectedWhat::FirstReply, 4))];
    vec![
        told("1042", "Invoice PDF shows the wrong VAT number", 3, &[]),
        told("1043", "Where is my parcel?", 2, &promised),
        told("1044", "Two chairs arrived, three were ordered", 20, &to_team),
        told("1045", "Please send the invoice to another address", 30, &to_person),
        told("1049", "I cannot log in after the password change", 5, &[]),
        told("1054", "Is the oak desk still made?", 60, &[(58, Assess)]),
        told("1052", "Change the delivery to Saturday", 8, &[]),
    ]
}

fn ones_in_work() -> Vec<Story> {
    let started = [(66, Give(JONAS, TECHNICAL)), (60, Become("open"))];
    let waiting = [
        (110, Give(ANNA, DELIVERIES)),
        (109, Say(Side::Staff, "We ask the maker of the chair.")),
        (100, Become("waiting_for_third_party")),
    ];
    let planned =
        [(40, Give(JONAS, TECHNICAL)), (39, Say(Side::Staff, "We come and repair it.")), (39, Plan(50))];
    let late = [
        (55, Give(OLENA, BILLING)),
        (50, Become("open")),
        (30, Give(JONAS, TECHNICAL)),
        (30, Promise(ExpectedWhat::Resolution, -2)),
    ];
    vec![
        told("1046", "The desk's motor hums but does not move", 70, &started),
        told("1048", "Spare wheels for chair model K2", 120, &waiting),
        told("1053", "The display flickers since the update", 60, &late),
        told("1055", "The drawer does not close", 44, &planned),
    ]
}

fn answered_ones() -> Vec<Story> {
    let asked = [
        (80, Give(OLENA, BILLING)),
        (79, Become("open")),
        (50, Say(Side::Staff, "Which bank account should the refund go to? Please send us the IBAN.")),
        (50, Become("waiting_for_customer")),
    ];
    let answered = [
        (27, Give(ANNA, TECHNICAL)),
        (26, Become("open")),
        (4, Say(Side::Staff, "Yes: the shelf needs 32 cm, and the door leaves 40 cm.")),
    ];
    let solved = [
        (190, Give(OLENA, BILLING)),
        (189, Become("open")),
        (180, Say(Side::Staff, "We have taken the discount off your invoice.")),
        (180, Become("solved")),
    ];
    let unsolved = [
        (140, Give(ANNA, DELIVERIES)),
        (120, Say(Side::Staff, "The maker no longer has it, and neither do we.")),
        (119, Become("closed_unsolved")),
    ];
    vec![
        told("1047", "Refund for the returned lamp", 90, &asked),
        told("1050", "Does the shelf fit behind a door?", 28, &answered),
        told("1051", "Discount code was not accepted", 200, &solved),
        told("1056", "Can you still get the old fabric?", 150, &unsolved),
    ]
}

/// What happens to a moving ticket before all begins anew.
pub(super) fn moves() -> Vec<Step> {
    vec![
        Assess,
        Give(None, BILLING),
        Give(OLENA, BILLING),
        Become("open"),
        Say(Side::Staff, "Which order is this about? Its number stands on the delivery note."),
        Become("waiting_for_customer"),
        Say(Side::Customer, "It is order 7781."),
        Give(JONAS, TECHNICAL),
        Say(Side::Staff, "Thank you. It is corrected now."),
        Become("solved"),
        Become("open"),
        Become("solved"),
    ]
}
