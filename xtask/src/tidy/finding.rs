//! One thing to mend: where it is, what is wrong, and the remedy.

use std::fmt;

/// A broken rule.
#[derive(Debug, PartialEq)]
pub(super) struct Finding {
    /// The file, from the workspace's root.
    pub(super) file: String,
    /// The line, from 1; 0 for the file as a whole.
    pub(super) line: usize,
    /// What is wrong and how to mend it.
    pub(super) remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.remedy),
            line => write!(f, "{}:{line}: {}", self.file, self.remedy),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_where_and_what_to_do() {
        let finding = Finding { file: "src/a.rs".into(), line: 7, remedy: "split it".into() };
        assert_eq!(finding.to_string(), "src/a.rs:7: split it");
    }
}
