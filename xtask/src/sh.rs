//! Running other programs: with their output kept in a log, read, or let through, and always within a time.

mod tree;

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::{places, say};

/// Variables that `cargo run` sets for xtask and that would make a cargo below it build things anew, or make
/// another compiler load this one's libraries.
const OF_THE_OUTER_CARGO: [&str; 5] = [
    "LD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH",
    "RUST_RECURSION_COUNT",
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_PATH",
];

/// A command that starts in the workspace's root, free of what `cargo run` set for xtask.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(places::root()).stdin(Stdio::null());
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || OF_THE_OUTER_CARGO.contains(&&*name) {
            command.env_remove(&*name);
        }
    }
    command
}

/// A command that Linux ends when xtask is ended; elsewhere only Ctrl-C ends both.
pub(crate) fn ends_with_us(program: &Path) -> Command {
    if which("setpriv").is_none() {
        return command(program);
    }
    let mut command = command("setpriv");
    command.args(["--pdeathsig", "TERM", "--"]).arg(program);
    command
}

/// The cargo that runs xtask.
pub(crate) fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs to the end with the output kept in `target/logs/`; shows its last lines when it fails.
///
/// # Errors
/// When it cannot start, takes longer than `limit`, or ends badly; the message names the log.
pub(crate) fn quietly(command: &mut Command, what: &str, limit: Duration) -> Result<()> {
    let folder = places::target().join("logs");
    fs::create_dir_all(&folder)?;
    let name: String =
        what.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(60).collect();
    let log = folder.join(format!("{}.log", name.to_lowercase()));
    let file = File::create(&log)?;
    command.stdout(file.try_clone()?).stderr(file);
    let status = {
        let _waiting = say::waiting(what);
        finish(command, limit).with_context(|| format!("{what} did not finish"))?
    };
    if !status.success() {
        let text = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
        let lines: Vec<&str> = text.lines().collect();
        eprintln!("{}", lines[lines.len().saturating_sub(25)..].join("\n"));
        bail!(
            "{what} failed ({status}): read {} for the reason, mend it and run the command again",
            places::shown(&log)
        );
    }
    Ok(())
}

/// Runs to the end with the output let through.
///
/// # Errors
/// When it cannot start, takes longer than `limit`, or ends badly.
pub(crate) fn loudly(command: &mut Command, what: &str, limit: Duration) -> Result<()> {
    let status = finish(command, limit).with_context(|| format!("{what} did not finish"))?;
    if !status.success() {
        bail!("{what} failed ({status}): mend what is said above and run the command again");
    }
    Ok(())
}

/// What a quick program printed, or nothing when it is absent or ends badly.
pub(crate) fn read(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether `program` is on the `PATH`.
pub(crate) fn which(program: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// The program that a variable names, where there is such a file.
pub(crate) fn named(variable: &str) -> Option<std::path::PathBuf> {
    std::env::var_os(variable).map(std::path::PathBuf::from).filter(|path| path.is_file())
}

/// Starts, waits, and ends the program with all its children once `limit` has passed.
pub(crate) fn finish(command: &mut Command, limit: Duration) -> Result<ExitStatus> {
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child = command.spawn().with_context(|| format!("`{program}` cannot be started: install it"))?;
    let watch = within(child.id(), limit);
    let status = child.wait()?;
    if watch.ended_it() {
        bail!("`{program}` was ended because it took longer than {} minutes", limit.as_secs() / 60);
    }
    Ok(status)
}

/// A watch on a running program; drop it, or ask it, once the program has ended.
pub(crate) struct Watch {
    ended: mpsc::Sender<()>,
    watcher: thread::JoinHandle<bool>,
}

/// Ends the program `pid` and all its children once `limit` has passed.
pub(crate) fn within(pid: u32, limit: Duration) -> Watch {
    let (ended, until) = mpsc::channel();
    let watcher = thread::spawn(move || {
        let too_long = until.recv_timeout(limit) == Err(mpsc::RecvTimeoutError::Timeout);
        if too_long {
            tree::end(pid);
        }
        too_long
    });
    Watch { ended, watcher }
}

impl Watch {
    /// Whether the time ran out.
    pub(crate) fn ended_it(self) -> bool {
        drop(self.ended);
        self.watcher.join().unwrap_or(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_takes_too_long_is_ended_with_its_children() {
        let mut endless = command("sh");
        endless.args(["-c", "sleep 600 & wait"]);
        let problem = finish(&mut endless, Duration::from_millis(200)).unwrap_err();
        assert!(problem.to_string().contains("took longer"), "{problem}");
    }

    #[test]
    fn a_missing_program_is_named() {
        let problem = finish(&mut command("no-such-program-here"), Duration::from_secs(1)).unwrap_err();
        assert!(problem.to_string().contains("`no-such-program-here`"), "{problem}");
    }
}
