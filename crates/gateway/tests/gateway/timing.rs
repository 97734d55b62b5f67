//! Nothing can be found out by the time that a refusal takes.

use std::time::{Duration, Instant};

use futures_util::{StreamExt, stream};

use super::support::{Company, reference, settings, waiting_ticket};

/// Refusals of each kind.
const TRIES: usize = 200;

/// How many are on their way at once.
const AT_ONCE: usize = 8;

/// How long this helpdesk takes for a ticket it has; that it has none it knows at once.
const READING: Duration = Duration::from_millis(50);

/// What somebody may try, and whose answers must be alike.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// A number of no ticket, a new one each time.
    Unknown,
    /// Such a number again and again.
    UnknownAgain,
    /// Somebody else's ticket, another one each time.
    SomebodyElses,
    /// Somebody else's ticket again and again.
    SomebodyElsesAgain,
    /// A number as this helpdesk gives none: it is not even asked on the wire.
    Impossible,
}

const KINDS: [Kind; 5] =
    [Kind::Unknown, Kind::UnknownAgain, Kind::SomebodyElses, Kind::SomebodyElsesAgain, Kind::Impossible];

impl Kind {
    fn number(self, attempt: usize) -> String {
        match self {
            Self::Unknown => format!("{}", 700_000 + attempt),
            Self::UnknownAgain => "7".to_owned(),
            Self::SomebodyElses => format!("{}", 500_000 + attempt),
            Self::SomebodyElsesAgain => "1042".to_owned(),
            Self::Impossible => format!("X-{attempt}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_guesses_learns_nothing_from_answers_or_from_their_time() {
    let mut settings = settings();
    settings.limits.refused_lookup = Duration::from_millis(30);
    let company = Company::with(settings);
    for attempt in 0..TRIES {
        let mut facts = waiting_ticket();
        facts.reference = reference(&Kind::SomebodyElses.number(attempt));
        company.helpdesk.put(facts);
    }
    company.helpdesk.take_for_known(READING);
    // The first reading teaches how long one takes.
    let refused = company.look_up("1042", "bob@example.com").await;

    let tries = (0..TRIES).flat_map(|attempt| KINDS.iter().enumerate().map(move |kind| (attempt, kind)));
    let mut took = KINDS.map(|_| Vec::with_capacity(TRIES));
    let mut answers = stream::iter(tries)
        .map(|(attempt, (at, kind))| {
            let company = &company;
            async move {
                let begun_at = Instant::now();
                let answer = company.look_up(&kind.number(attempt), "bob@example.com").await;
                (at, answer, begun_at.elapsed())
            }
        })
        .buffer_unordered(AT_ONCE);
    while let Some((at, answer, time)) = answers.next().await {
        assert_eq!(answer, refused, "{:?}: status, headers and body", KINDS[at]);
        took[at].push(time);
    }

    let medians = took.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2]
    });
    println!("medians of {TRIES} refusals each: {:?}", KINDS.iter().zip(medians).collect::<Vec<_>>());
    let (least, most) = (medians.iter().min().expect("some"), medians.iter().max().expect("some"));
    assert!(*most < least.mul_f64(1.05), "the medians differ by 5 % or more: {medians:?}");
}
