//! A screen that nobody sees, for an engine that draws on nothing less.

use std::{
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
};

/// An X server of its own. Dropping it ends it.
pub(super) struct Screen {
    number: u32,
    process: Child,
    /// Held open: the server writes its number there.
    _said: BufReader<ChildStdout>,
}

impl Screen {
    /// Starts one; it takes a number that nobody has.
    pub(super) fn start() -> Self {
        let program = std::env::var_os("XVFB").unwrap_or_else(|| "Xvfb".into());
        let mut process = Command::new(&program)
            .args(["-displayfd", "1", "-screen", "0", "1400x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|why| {
                panic!("{} does not start ({why}): run `cargo xtask test engines`", program.display())
            });
        let mut said = BufReader::new(process.stdout.take().expect("stdout is piped"));
        let mut line = String::new();
        said.read_line(&mut line).expect("Xvfb says the number of its screen");
        let number = line.trim().parse().expect("Xvfb says the number of its screen");
        Self { number, process, _said: said }
    }

    /// What programs call it.
    pub(super) fn name(&self) -> String {
        format!(":{}", self.number)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
