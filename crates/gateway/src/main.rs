//! The command line.

mod core_dumps;
#[path = "main/desk.rs"]
mod desk;
#[path = "main/outbox.rs"]
mod outbox;

use std::{net::SocketAddr, path::PathBuf, process::ExitCode, time::Duration};

use anyhow::{Context, Result, bail};
use clap::{Parser, Subcommand};
use ticket_status_gateway::{
    Access, Gateway, LogFormat, Outbox, Running,
    config::{self},
    demo, overview, start_logs, try_mail,
};
use ticket_status_model::TicketRef;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};
use tracing::{info, warn};

/// Shows a company's customers where their support tickets stand.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The configuration file.
    #[arg(long, global = true, env = "TICKET_STATUS_CONFIG", default_value = "gateway.toml")]
    config: PathBuf,
    /// How log lines look.
    #[arg(long, global = true, env = "TICKET_STATUS_LOG_FORMAT", value_enum, default_value_t)]
    log_format: LogFormat,
    /// What is logged: a level, or a list like `info,ticket_status_gateway=debug`.
    #[arg(long, global = true, env = "TICKET_STATUS_LOG", default_value = "info")]
    log: String,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Without a command: serve visitors.
#[derive(Subcommand)]
enum Command {
    /// Print a signed link to a ticket's status.
    Token {
        /// The ticket's number.
        #[arg(long)]
        reference: String,
        /// For how many days the link is good.
        #[arg(long, default_value_t = 30)]
        days: u16,
    },
    /// Check the configuration and ask the helpdesk whether it answers.
    Check,
    /// List the helpdesk's statuses, how each is shown, and a table to fill for those nobody has described.
    Statuses,
    /// Look after what customers sent and the helpdesk does not have yet.
    #[command(subcommand)]
    Outbox(outbox::Command),
    /// Work on the built-in desk.
    #[command(subcommand)]
    Desk(desk::Command),
    /// Serve an example company with tickets that move on while you watch.
    Demo {
        /// Where to listen.
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
        /// The folder that `cargo xtask bundle` made.
        #[arg(long, default_value = "dist")]
        assets: PathBuf,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<()> {
    let _logs = start_logs(arguments.log_format, &arguments.log)?;
    if let Err(why) = core_dumps::forbid() {
        warn!("A crash may leave a core dump with keys in it ({why}); forbid core dumps for this service");
    }
    match arguments.command {
        None => serve(config::load(&arguments.config)?).await,
        Some(Command::Token { reference, days }) => {
            token(&config::load(&arguments.config)?, &reference, days)
        }
        Some(Command::Check) => check(config::load(&arguments.config)?).await,
        Some(Command::Statuses) => statuses(config::load(&arguments.config)?).await,
        Some(Command::Outbox(command)) => outbox::run(config::load(&arguments.config)?, command).await,
        Some(Command::Desk(command)) => desk::run(config::load(&arguments.config)?, command).await,
        Some(Command::Demo { listen, assets }) => show_demo(listen, assets).await,
    }
}

async fn serve(config: config::Config) -> Result<()> {
    let listener = bind(config.listen).await?;
    let helpdesk = config.helpdesk.open().await?;
    let name = helpdesk.name();
    let admin = match config.admin_listen {
        Some(addr) => Some(Gateway::start_admin(bind(addr).await?)?),
        None => None,
    };
    let site = config.settings.site.id.clone();
    let gateway = match config.outbox {
        Some(place) => Gateway::with_outbox(config.settings, helpdesk, Outbox::open(place).await?),
        None => Gateway::new(config.settings, helpdesk),
    };
    let running = gateway.start(listener)?;
    info!(site.id = %site, helpdesk = name, "Serving site `{site}` on http://{}", running.addr());
    until_told_to_stop(running).await?;
    if let Some(admin) = admin {
        admin.shut_down().await;
    }
    Ok(())
}

async fn check(config: config::Config) -> Result<()> {
    println!("The configuration is good.");
    let helpdesk = config.helpdesk.open().await?;
    match helpdesk.is_ready().await {
        Ok(()) => println!("The helpdesk `{}` answers and takes the credential.", helpdesk.name()),
        Err(error) => bail!("the helpdesk `{}` is not ready: {error}", helpdesk.name()),
    }
    if let Some(place) = config.outbox {
        Outbox::open(place).await?.close().await;
        println!("The outbox can be written to.");
    }
    if let Some(mail) = &config.settings.mail {
        match try_mail(mail).await {
            Ok(()) => println!("The mail server `{}` answers and takes the login.", mail.host),
            Err(why) => bail!("the mail server `{}` is not ready: {why}", mail.host),
        }
    }
    Ok(())
}

async fn statuses(config: config::Config) -> Result<()> {
    let helpdesk = config.helpdesk.open().await?;
    let told = overview(&config.settings, helpdesk.as_ref()).await;
    print!("{}", told.with_context(|| format!("the helpdesk `{}` could not be asked", helpdesk.name()))?);
    Ok(())
}

fn token(config: &config::Config, reference: &str, days: u16) -> Result<()> {
    let reference = TicketRef::parse(reference).with_context(|| format!("--reference `{reference}`"))?;
    let site = &config.settings.site;
    let lifetime = Duration::from_secs(u64::from(days) * 24 * 60 * 60);
    let signed = Access::new(&site.id, &config.settings.keys).sign(&reference, lifetime);
    let page = site.page.as_deref().unwrap_or_default();
    println!("{page}#ticket={reference}&token={}", signed.token);
    if site.page.is_none() {
        eprintln!(
            "Put it behind the address of the page that carries the widget, or set `page` under [site]."
        );
    }
    Ok(())
}

async fn show_demo(listen: SocketAddr, assets: PathBuf) -> Result<()> {
    let running = demo::start(bind(listen).await?, &assets).await?;
    println!("The demo is ready: http://{}/", running.addr());
    until_told_to_stop(running).await
}

async fn bind(addr: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(addr)
        .await
        .with_context(|| format!("cannot listen on {addr}; is something else there already?"))
}

async fn until_told_to_stop(running: Running) -> Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = terminate.recv() => {}
        pressed = tokio::signal::ctrl_c() => pressed?,
    }
    info!("Stopping: requests in flight are finished first");
    running.shut_down().await;
    Ok(())
}
