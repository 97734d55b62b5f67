//! What was measured, as tables of Markdown.

use std::fmt::Write as _;
use std::time::Duration;

use super::Wanted;
use super::phase::Measured;
use super::visitors::Kind;

/// Two tables: what visitors met, and what gateway and helpdesk had to do.
pub(super) fn of(wanted: &Wanted, measured: &[Measured]) -> String {
    let mut text = format!(
        "The helpdesk takes {} ms for each of a ticket's two requests.\n\n\
         | part | kind | a second | p50 | p95 | p99 | longest | answers | where from | sent late, p99 |\n\
         | --- | --- | ---: | ---: | ---: | ---: | ---: | --- | --- | ---: |\n",
        wanted.answer.as_millis()
    );
    for part in measured {
        for kind in Kind::ALL {
            let report = part.report(kind);
            let counts = |map: &std::collections::BTreeMap<String, u64>| {
                map.iter().map(|(key, count)| format!("{key}: {count}")).collect::<Vec<_>>().join(", ")
            };
            let errors = match report.socket_errors {
                0 => String::new(),
                errors => format!(", errors: {errors}"),
            };
            let _ = writeln!(
                text,
                "| {} | {} | {:.0} | {} | {} | {} | {} | {}{errors} | {} | {} |",
                part.phase.name,
                kind.name(),
                report.rate(),
                ms(report.at(500)),
                ms(report.at(950)),
                ms(report.at(990)),
                ms(report.max),
                counts(&report.statuses),
                counts(&report.sources),
                ms(report.late.0),
            );
        }
    }
    text += "\n| part | p99 of all | gateway's memory, MiB | its processor | asked of the helpdesk | at once, at most | \
             open files before, during, after | load average |\n\
             | --- | ---: | --- | ---: | ---: | ---: | --- | ---: |\n";
    for part in measured {
        let memory: Vec<String> = part.memory_kib.iter().map(|kib| (kib / 1024).to_string()).collect();
        let (before, during, after) = part.files;
        let _ = writeln!(
            text,
            "| {} | {} | {} | {:.0} % | {} | {} | {before}, {during}, {after} | {} |",
            part.phase.name,
            ms(part.p99()),
            memory.join(" "),
            part.busy_percent,
            part.asked,
            part.open_most,
            part.load_average,
        );
    }
    text
}

/// A latency as people read it.
pub(super) fn ms(latency: Duration) -> String {
    match latency.as_secs_f64() * 1000.0 {
        ms if ms < 10.0 => format!("{ms:.1} ms"),
        ms if ms < 1000.0 => format!("{ms:.0} ms"),
        ms => format!("{:.2} s", ms / 1000.0),
    }
}
