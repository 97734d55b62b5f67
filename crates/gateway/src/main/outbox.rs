//! `outbox list|retry|drop`: looking after what customers sent and the helpdesk does not have yet.

use anyhow::{Result, bail};
use clap::Subcommand;
use ticket_status_gateway::{Entry, Outbox, State, config::Config};

#[derive(Subcommand)]
pub(crate) enum Command {
    /// List what the helpdesk does not have yet: id, ticket, what, when, and why.
    List {
        /// Show also what the customers wrote.
        #[arg(long)]
        text: bool,
    },
    /// Try entries again now, refused ones included.
    Retry {
        /// Their ids, as `list` shows them.
        #[arg(required_unless_present = "all")]
        ids: Vec<String>,
        /// All of them.
        #[arg(long, conflicts_with = "ids")]
        all: bool,
    },
    /// Take entries out for good. What their customers wrote is lost.
    Drop {
        /// Their ids, as `list` shows them.
        #[arg(required = true)]
        ids: Vec<String>,
    },
}

pub(crate) async fn run(config: Config, command: Command) -> Result<()> {
    let Some(place) = config.outbox else {
        bail!("there is no outbox; add a section [outbox] to the configuration");
    };
    let outbox = Outbox::open(place).await?;
    match command {
        Command::List { text } => list(&outbox.list().await?, text),
        Command::Retry { all: true, .. } => {
            println!("Tried again within seconds, if the gateway runs: {}", outbox.retry(None).await?);
        }
        Command::Retry { ids, .. } => {
            for id in &ids {
                outbox.retry(Some(id)).await?;
                println!("{id} is tried again within seconds, if the gateway runs");
            }
        }
        Command::Drop { ids } => {
            for id in &ids {
                outbox.discard(id).await?;
                println!("{id} is gone");
            }
        }
    }
    outbox.close().await;
    Ok(())
}

fn list(entries: &[Entry], with_text: bool) {
    if entries.is_empty() {
        println!("The outbox is empty: the helpdesk has everything.");
    }
    for entry in entries {
        let Entry { id, reference, what, state, attempts, accepted_at, due_at, .. } = entry;
        println!(
            "{id}  {reference}  {what}  {}  {}  tried {attempts} times",
            state.word(),
            accepted_at.as_str()
        );
        match (&entry.trouble, state) {
            (Some(trouble), State::Refused) => println!("    {trouble}"),
            (Some(trouble), _) => println!("    {trouble}; next try {}", due_at.as_str()),
            (None, _) => {}
        }
        if with_text && let Some(said) = &entry.said {
            println!("    {said}");
        }
    }
}
