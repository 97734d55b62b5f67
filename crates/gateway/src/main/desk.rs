//! `desk import|show`: working on the built-in desk.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use jiff::Timestamp;
use ticket_status_gateway::config::{self, Config, HelpdeskConfig};
use ticket_status_helpdesks::{Desk, desk::Visibility};
use ticket_status_model::{Moment, Side, TicketRef};

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Import tickets that a helpdesk exported as CSV; importing a file again changes nothing twice.
    Import {
        /// The file.
        file: PathBuf,
    },
    /// Show what was written to a ticket, internal messages included, and how good the customer found the help.
    Show {
        /// The ticket's number.
        reference: String,
    },
}

pub(crate) async fn run(config: Config, command: Command) -> Result<()> {
    let HelpdeskConfig::Desk { path } = &config.helpdesk else {
        bail!("this is for the built-in desk; set `kind = \"desk\"` under [helpdesk]");
    };
    let desk = config::open_desk(path).await?;
    let done = match command {
        Command::Import { file } => import(&desk, &file).await,
        Command::Show { reference } => show(&desk, &reference).await,
    };
    desk.close().await;
    done
}

async fn import(desk: &Desk, file: &Path) -> Result<()> {
    let now = Moment::parse(&Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string())?;
    let report = desk.import(config::open_file(file)?, now).await?;
    for row in &report.rejected {
        eprintln!("{}: {row}", file.display());
    }
    for column in &report.unknown_columns {
        eprintln!("{}: the column `{column}` means nothing here and was left out", file.display());
    }
    println!("{} new, {} changed, {} unchanged", report.created, report.updated, report.unchanged);
    match report.rejected.len() {
        0 => Ok(()),
        rows => bail!("rows left out: {rows}; correct them and import the file again"),
    }
}

async fn show(desk: &Desk, reference: &str) -> Result<()> {
    let reference =
        TicketRef::parse(reference).with_context(|| format!("`{reference}` is no ticket number"))?;
    let record = desk.record(&reference).await?;
    println!("{reference}  {}", record.status);
    if let Some((score, scale, comment)) = &record.rating {
        println!("rated {score} of {scale}  {}", comment.as_deref().unwrap_or_default());
    }
    for (at, message) in &record.messages {
        let at = at.as_ref().map(Moment::as_str).unwrap_or_default();
        let who = match (message.side, message.visibility) {
            (Side::Customer, _) => "customer",
            (Side::Staff, Visibility::Public) => "staff",
            (Side::Staff, Visibility::Internal) => "staff, internal",
        };
        println!("\n{at}  {who}\n{}", message.text);
    }
    Ok(())
}
