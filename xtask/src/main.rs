//! The build tool: `cargo xtask <command>`. Each command does all of its own set-up, says what it installs and
//! why, is quick the second time, and fails with one sentence that says what to do.

mod bench;
mod bundle;
mod demo;
mod deny;
mod files;
mod fuzz;
mod http;
mod package;
mod places;
mod reproduce;
mod rt;
mod say;
mod screenshots;
mod setup;
mod sh;
mod size;
mod test;
mod tidy;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask bundle              builds what browsers download into dist/
cargo xtask package             makes the npm package in target/package/
cargo xtask reproduce           builds the last commit again in another folder and compares every byte
cargo xtask demo [--port 8080]  builds everything and serves the demo company page on this machine
cargo xtask test [part …]       runs every check and every test, or only the named parts
cargo xtask size [--record]     shows what a first view weighs and holds it to the recorded figure
cargo xtask size --why [form|more]
                                lists what a module consists of, by crate and by function
cargo xtask fuzz [target] [--minutes 10]
                                fuzzes every parser at the edge, or one, for so long each
cargo xtask deny                checks licences, sources and known holes of every dependency
cargo xtask bench [--rounds 15] [--only card,card] [--against dist] [--record]
                                measures the widget beside other cards in a browser and holds it to its targets
cargo xtask bench load [--seconds 300] [--rate 2000]
                                loads the gateway, whose helpdesk falls silent, and holds it to its promises
cargo xtask bench gateway [--rounds 9] [--seconds 3] [--record]
                                measures cached reads beside bare axum, starts and memory of the gateway
cargo xtask screenshots         takes the pictures anew that tests compare with, and those of README and docs
cargo xtask tidy                checks dependency rules, file lengths and vocabulary
cargo xtask rt up|down|status   a seeded Request Tracker on loopback to develop against
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("xtask: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> anyhow::Result<ExitCode> {
    match words {
        ["bundle"] => bundle::run().map(|_| ExitCode::SUCCESS),
        ["package"] => package::run().map(|_| ExitCode::SUCCESS),
        ["reproduce"] => reproduce::run().map(|()| ExitCode::SUCCESS),
        ["demo", options @ ..] => demo::run(options),
        ["test", parts @ ..] => test::run(parts),
        // For `test`, which starts it in the background.
        ["ahead"] => test::ahead::run().map(|()| ExitCode::SUCCESS),
        ["size", options @ ..] => size::run(options).map(|()| ExitCode::SUCCESS),
        ["fuzz", options @ ..] => fuzz::run(options).map(|()| ExitCode::SUCCESS),
        ["deny"] => deny::run().map(|()| ExitCode::SUCCESS),
        ["bench", options @ ..] => bench::run(options).map(|()| ExitCode::SUCCESS),
        ["screenshots"] => screenshots::run().map(|()| ExitCode::SUCCESS),
        ["tidy"] => tidy::run().map(|()| ExitCode::SUCCESS),
        ["rt", options @ ..] => rt::run(options).map(|()| ExitCode::SUCCESS),
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        [unknown, ..] => anyhow::bail!("there is no command `{unknown}`; `cargo xtask help` lists them"),
    }
}
