//! What was measured, as Markdown.

use std::fmt::Write as _;

use super::OURS;
use super::profile::{Cache, Profile};
use super::results::{Pick, Results};
use super::targets::Target;

/// The circumstances, the targets, and a table for each profile and visit.
pub(super) fn of(results: &Results, cards: &[&str], targets: &[Target]) -> String {
    let mut text = results.circumstances.join("\n");
    text += "\n\n| target | measured | |\n| --- | ---: | --- |\n";
    for target in targets {
        let _ = writeln!(text, "{target}");
    }
    for profile in Profile::ALL {
        for cache in Cache::ALL {
            let _ = write!(
                text,
                "\n**{}, {}**\n\n{}",
                title(profile),
                cache.name(),
                table(results, cards, profile, cache)
            );
        }
    }
    text
}

fn title(profile: Profile) -> &'static str {
    match profile {
        Profile::Fast => "Fast: this machine, without a network between",
        Profile::Slow => "Slow: Fast 3G, a processor four times slower",
    }
}

fn table(results: &Results, cards: &[&str], profile: Profile, cache: Cache) -> String {
    let mut text = "| | readable, ms | × vanilla | interactive, ms | × vanilla | over the wire, kB | requests | script, ms | \
                    main thread, ms | longest task, ms | blocked, ms | layout shift | JS heap, kB | wasm memory, kB |\n\
                    | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
        .to_owned();
    for card in cards {
        let median = |pick: Pick| results.median(card, profile, cache, pick);
        let time = |pick: Pick| {
            let (low, high) = results.spread(card, profile, cache, pick);
            format!("{:.0} ({low:.0}–{high:.0})", median(pick))
        };
        let ratio = |pick: Pick| results.ratio([card, "vanilla"], profile, cache, pick);
        let (readable, interactive): (Pick, Pick) =
            (|reading| reading.readable, |reading| reading.interactive);
        let name = if *card == OURS { format!("**`<{OURS}>`**") } else { (*card).to_owned() };
        let _ = writeln!(
            text,
            "| {name} | {} | {:.2} | {} | {:.2} | {:.1} | {:.0} | {:.0} | {:.0} | {} | {:.0} | {:.3} | {:.0} | {:.0} |",
            time(readable),
            ratio(readable),
            time(interactive),
            ratio(interactive),
            median(|reading| reading.bytes) / 1e3,
            median(|reading| reading.requests),
            median(|reading| reading.script),
            median(|reading| reading.busy),
            longest(median(|reading| reading.longest)),
            median(|reading| reading.blocked),
            median(|reading| reading.shifted),
            median(|reading| reading.heap) / 1e3,
            median(|reading| reading.wasm) / 1e3,
        );
    }
    text
}

/// Browsers report tasks from 50 ms on.
fn longest(ms: f64) -> String {
    if ms < 50.0 { "< 50".to_owned() } else { format!("{ms:.0}") }
}

#[cfg(test)]
mod tests {
    use super::super::results::made_of;
    use super::super::targets;
    use super::*;

    #[test]
    fn the_table_has_a_line_for_each_card_with_its_ratio() {
        let results = made_of(&[(OURS, 103.4, 120.0), ("vanilla", 100.0, 100.0)]);
        let text = of(&results, &[OURS, "vanilla"], &targets::of(&results));
        assert!(text.starts_with("On a good day.\n\n| target |"), "{text}");
        let line = text.lines().find(|line| line.starts_with("| **`<ticket-status>`**")).expect("our line");
        assert!(line.contains("| 103 (103–103) | 1.03 | 120 (120–120) | 1.20 | 1.2 |"), "{line}");
        assert!(line.contains("| < 50 |"), "{line}");
        assert_eq!(text.lines().filter(|line| line.starts_with("| vanilla |")).count(), 4);
        let columns = |line: &str| line.matches('|').count();
        let tables: Vec<&str> =
            text.lines().filter(|line| line.starts_with("| | ") || line.starts_with("| vanilla")).collect();
        assert!(tables.iter().all(|line| columns(line) == columns(tables[0])), "{tables:#?}");
    }

    #[test]
    fn a_long_task_has_its_length() {
        assert_eq!((longest(0.0), longest(131.4)), ("< 50".to_owned(), "131".to_owned()));
    }
}
