//! Log lines, gathered and written together: a line for each request, written by itself, would cost as much as the
//! request.
//!
//! Only information waits: for a moment, or until much has come together. A warning or an error is written at once, with
//! what came before it, and so is whatever is logged for finding a fault. A process that is killed outright loses that
//! moment; one that is told to stop does not.

use std::{
    io::{self, Write},
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use tracing::{Level, Metadata};
use tracing_subscriber::fmt::MakeWriter;

/// How long a line may wait for others.
const MOMENT: Duration = Duration::from_millis(50);

/// How much is gathered at most.
const BYTES_MAX: usize = 64 * 1024;

/// Lines on their way to standard error.
pub(super) struct Gathered {
    lines: Mutex<Vec<u8>>,
    news: Condvar,
    /// Who holds it writes; what is in it is being written.
    writing: Mutex<Vec<u8>>,
}

impl Gathered {
    pub(super) const fn new() -> Self {
        Self { lines: Mutex::new(Vec::new()), news: Condvar::new(), writing: Mutex::new(Vec::new()) }
    }

    /// Begins to write what is gathered, on a thread of its own.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn begin(&'static self) -> io::Result<()> {
        thread::Builder::new().name("logs".to_owned()).spawn(move || self.write_each_moment()).map(drop)
    }

    /// Writes all that has come together, in its order.
    pub(super) fn write_out(&self) {
        self.write_to(&mut io::stderr());
    }

    fn write_each_moment(&self) {
        loop {
            let lines = self.news.wait_while(self.lines(), |lines| lines.is_empty());
            let lines = lines.unwrap_or_else(PoisonError::into_inner);
            drop(self.news.wait_timeout_while(lines, MOMENT, |lines| lines.len() < BYTES_MAX));
            self.write_out();
        }
    }

    fn write_to(&self, out: &mut impl Write) {
        let mut writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::swap(&mut *writing, &mut *self.lines());
        // Where nobody takes logs there is nobody to tell.
        let _ = out.write_all(&writing);
        writing.clear();
    }

    /// Adds a line; returns whether all is to be written now.
    fn add(&self, line: &[u8], is_urgent: bool) -> bool {
        let mut lines = self.lines();
        if lines.is_empty() && !is_urgent {
            self.news.notify_one();
        }
        lines.extend_from_slice(line);
        is_urgent || lines.len() >= BYTES_MAX
    }

    fn lines(&self) -> MutexGuard<'_, Vec<u8>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes one line.
pub(super) struct Line {
    gathered: &'static Gathered,
    is_urgent: bool,
}

impl Write for Line {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if self.gathered.add(line, self.is_urgent) {
            self.gathered.write_out();
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Makes what takes the next line.
pub(super) struct Lines(pub(super) &'static Gathered);

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Line;

    fn make_writer(&'a self) -> Line {
        Line { gathered: self.0, is_urgent: true }
    }

    fn make_writer_for(&'a self, about: &Metadata<'_>) -> Line {
        Line { gathered: self.0, is_urgent: *about.level() != Level::INFO }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_written_in_their_order_and_each_once() {
        let gathered = Gathered::new();
        assert!(!gathered.add(b"one\n", false));
        assert!(gathered.add(b"two: a warning\n", true), "it takes along what came before");
        let mut out = Vec::new();
        gathered.write_to(&mut out);
        assert!(!gathered.add(b"three\n", false));
        gathered.write_to(&mut out);
        gathered.write_to(&mut out);
        assert_eq!(String::from_utf8_lossy(&out), "one\ntwo: a warning\nthree\n");
    }

    #[test]
    fn many_lines_do_not_wait_and_fill_no_memory() {
        let gathered = Gathered::new();
        let line = [b'x'; 200];
        let lines = (1..).take_while(|_| !gathered.add(&line, false)).count();
        assert_eq!(lines, BYTES_MAX.div_ceil(line.len()) - 1);
    }
}
