//! What was measured, as a picture: how long until each card can be read, and until it answers, on a first visit.

use std::fmt::Write as _;

use super::OURS;
use super::profile::{Cache, Profile};
use super::results::{Pick, Results};

const WIDTH: f64 = 720.0;
/// Where bars begin, and how far they go at most; the number stands behind.
const LEFT: f64 = 130.0;
const LONGEST: f64 = 480.0;
const ROW: f64 = 26.0;
const BAR: f64 = 14.0;
const PANEL: f64 = 44.0;

/// Light and dark as the reader's system is; colours with a contrast of at least 4.5 for text and 3 for bars.
const STYLE: &str = "text{font:13px system-ui,sans-serif;fill:#1b2430}.title{font-weight:600}.small{fill:#566170}\
    .ours{font-weight:600}.back{fill:#fff}.read{fill:#0a58a6}.click{fill:#6fa8dc}\
    @media(prefers-color-scheme:dark){text{fill:#e9edf3}.small{fill:#a7b1be}.back{fill:#14181f}.read{fill:#86bdf8}\
    .click{fill:#3f6f9f}}";

/// The picture, as SVG.
pub(super) fn of(results: &Results, cards: &[&str]) -> String {
    let panel = PANEL + ROW * cards.len() as f64;
    let height = 34.0 + panel * Profile::ALL.len() as f64 + 10.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         aria-label=\"Milliseconds until each card can be read and answers to a click, on a first visit\">\n\
         <style>{STYLE}</style>\n<rect class=\"back\" width=\"{WIDTH}\" height=\"{height}\" rx=\"8\"/>\n"
    );
    legend(&mut svg);
    for (number, profile) in Profile::ALL.into_iter().enumerate() {
        bars(&mut svg, results, cards, profile, 34.0 + panel * number as f64);
    }
    svg + "</svg>\n"
}

fn legend(svg: &mut String) {
    for (x, class, text) in [(16.0, "read", "can be read"), (130.0, "click", "answers to a click")] {
        let _ = writeln!(
            svg,
            "<rect class=\"{class}\" x=\"{x}\" y=\"14\" width=\"{BAR}\" height=\"{BAR}\" rx=\"2\"/>\
             <text class=\"small\" x=\"{}\" y=\"26\">{text}</text>",
            x + 20.0
        );
    }
}

fn bars(svg: &mut String, results: &Results, cards: &[&str], profile: Profile, top: f64) {
    let title = match profile {
        Profile::Fast => "Fast: without a network between",
        Profile::Slow => "Slow: Fast 3G, a processor four times slower",
    };
    let _ = writeln!(svg, "<text class=\"title\" x=\"16\" y=\"{}\">{title}</text>", top + 28.0);
    let (readable, interactive): (Pick, Pick) = (|reading| reading.readable, |reading| reading.interactive);
    let median = |card: &str, pick| results.median(card, profile, Cache::Cold, pick);
    let most = cards.iter().map(|card| median(card, interactive)).fold(1.0, f64::max);
    for (number, card) in cards.iter().enumerate() {
        let y = top + PANEL + ROW * number as f64;
        let times = [median(card, interactive), median(card, readable)];
        let class = if *card == OURS { "ours" } else { "other" };
        let _ = write!(svg, "<text class=\"{class}\" x=\"16\" y=\"{}\">{card}</text>", y + 11.0);
        for (class, time) in ["click", "read"].into_iter().zip(times) {
            let width = LONGEST * time / most;
            let _ = write!(
                svg,
                "<rect class=\"{class}\" x=\"{LEFT}\" y=\"{y}\" width=\"{width:.1}\" height=\"{BAR}\" rx=\"2\"/>"
            );
        }
        let [interactive, readable] = times;
        let text = if interactive - readable < 1.0 {
            format!("{readable:.0} ms")
        } else {
            format!("{readable:.0}, {interactive:.0} ms")
        };
        let x = LEFT + LONGEST * interactive / most + 8.0;
        let _ = writeln!(svg, "<text class=\"small\" x=\"{x:.1}\" y=\"{}\">{text}</text>", y + 11.0);
    }
}

#[cfg(test)]
mod tests {
    use super::super::results::made_of;
    use super::*;

    #[test]
    fn the_longest_bar_fills_the_room_and_the_others_are_in_proportion() {
        let results = made_of(&[(OURS, 100.0, 200.0), ("vanilla", 100.0, 100.0), ("react", 400.0, 400.0)]);
        let svg = of(&results, &[OURS, "vanilla", "react"]);
        let bar = |class: &str, width: f64| {
            format!("<rect class=\"{class}\" x=\"130\" y=\"78\" width=\"{width:.1}\"")
        };
        assert!(
            svg.contains(&bar("click", LONGEST / 2.0)) && svg.contains(&bar("read", LONGEST / 4.0)),
            "{svg}"
        );
        assert!(svg.contains(&format!("width=\"{LONGEST:.1}\"")));
        assert!(svg.contains("100, 200 ms") && svg.contains(">400 ms<"), "{svg}");
        assert_eq!(svg.matches(">vanilla<").count(), 2, "one panel for each profile");
    }

    #[test]
    fn the_picture_is_whole_xml_and_needs_nothing_from_elsewhere() {
        let results = made_of(&[(OURS, 1.0, 2.0), ("vanilla", 1.0, 1.0)]);
        let svg = of(&results, &[OURS, "vanilla"]);
        for element in ["svg", "style", "text"] {
            assert_eq!(
                svg.matches(&format!("<{element}")).count(),
                svg.matches(&format!("</{element}>")).count()
            );
        }
        assert!(!svg.replace("http://www.w3.org/2000/svg", "").contains("http"), "{svg}");
        assert!(!svg.contains("NaN"), "{svg}");
    }
}
