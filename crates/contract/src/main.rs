//! Writes the types and the manifest into a folder: `ticket-status-contract <folder>`.

use std::{env, fs, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("name the folder that the files go into");
        return ExitCode::FAILURE;
    };
    for (name, text) in ticket_status_contract::files() {
        if let Err(why) = fs::write(folder.join(name), text) {
            eprintln!("{} cannot be written ({why}): make the folder first", folder.join(name).display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
