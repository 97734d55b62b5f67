//! Ending a program together with everything that it started.

use std::collections::HashMap;
use std::fs;
use std::process::{Command, Stdio};

/// Ends `pid` and all its descendants: politely first, those that are left by force.
pub(crate) fn end(pid: u32) {
    let everyone = family(pid);
    signal("-TERM", &everyone);
    std::thread::sleep(std::time::Duration::from_millis(1500));
    signal("-KILL", &everyone);
}

fn signal(signal: &str, pids: &[u32]) {
    let pids = pids.iter().map(u32::to_string);
    let _ = Command::new("kill").arg(signal).args(pids).stderr(Stdio::null()).status();
}

/// `pid` and its descendants; on systems without `/proc` only `pid`.
fn family(pid: u32) -> Vec<u32> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Ok(child) = entry.file_name().to_string_lossy().parse::<u32>() else { continue };
        let Ok(stat) = fs::read_to_string(entry.path().join("stat")) else { continue };
        // "pid (name with ) and spaces) state parent …"
        let parent = stat.rsplit(") ").next().and_then(|rest| rest.split(' ').nth(1)?.parse().ok());
        children.entry(parent.unwrap_or(0)).or_default().push(child);
    }
    let mut all = vec![pid];
    let mut next = 0;
    while let Some(one) = all.get(next) {
        all.extend(children.get(one).cloned().unwrap_or_default());
        next += 1;
    }
    all
}
