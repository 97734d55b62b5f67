//! The process's memory stays its own: it holds keys and the helpdesk's token.

use std::io;

use rustix::process::{Resource, Rlimit, setrlimit};

/// No core dump of this process from now on, neither as a file nor to a program that collects them; and on Linux no
/// other program of the same user reads its memory or its environment.
///
/// # Errors
/// What the system said. A sandbox may forbid the call.
pub(crate) fn forbid() -> io::Result<()> {
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    Ok(())
}
