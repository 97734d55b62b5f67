//! `cargo xtask demo`: the demo company page with the widget, on an embedded desk, on this machine.

use std::net::{SocketAddr, TcpListener};
use std::process::{Child, ExitCode};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::{bundle, http, places, say, sh};

const BUILD_LIMIT: Duration = Duration::from_secs(30 * 60);
const READY_LIMIT: Duration = Duration::from_secs(60);

/// Builds the widget and the gateway and serves the demo page until it is ended.
///
/// # Errors
/// When the port is taken, something does not build, or the gateway does not become ready.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode> {
    let port = port_of(options)?;
    is_free(port)?;
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let mut gateway = start(address)?;
    say::step(&format!("Open http://{address}/ (end the demo with Ctrl-C)"));
    let status = gateway.wait()?;
    if !status.success() && status.code().is_some() {
        bail!("the gateway ended ({status}): mend what it says above and run the command again");
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds the widget and the gateway, starts the demo there and waits until it is ready.
///
/// # Errors
/// When something does not build, or the gateway does not become ready.
pub(crate) fn start(address: SocketAddr) -> Result<Child> {
    bundle::run()?;
    say::step("Building the gateway (development profile: quicker to build, quick enough for one visitor)");
    let mut build = sh::cargo();
    build.args(["build", "--locked", "-p", "ticket-status-gateway"]);
    sh::loudly(&mut build, "building the gateway", BUILD_LIMIT)?;
    let mut gateway = sh::ends_with_us(&places::target().join("debug/ticket-status-gateway"))
        .args(["demo", "--listen", &address.to_string(), "--assets"])
        .arg(places::dist())
        .spawn()
        .context(
            "the gateway cannot be started: run `cargo build -p ticket-status-gateway` and see what it says",
        )?;
    wait_until_ready(&mut gateway, address)?;
    Ok(gateway)
}

fn port_of(options: &[&str]) -> Result<u16> {
    let text = match options {
        [] => "8080",
        ["--port", port] => port,
        [option] if option.starts_with("--port=") => &option["--port=".len()..],
        _ => bail!("`cargo xtask demo` takes only `--port <number>`"),
    };
    text.parse().ok().with_context(|| format!("`{text}` is no port: give `--port` a number from 1 to 65535"))
}

/// Fails before minutes of building when the port is taken.
fn is_free(port: u16) -> Result<()> {
    match TcpListener::bind(("127.0.0.1", port)) {
        Ok(_) => Ok(()),
        Err(_) => bail!(
            "port {port} is in use: choose another one with `cargo xtask demo --port {}`",
            other_than(port)
        ),
    }
}

fn other_than(port: u16) -> u16 {
    if port < u16::MAX { port + 1 } else { 8080 }
}

fn wait_until_ready(gateway: &mut Child, address: SocketAddr) -> Result<()> {
    let started = Instant::now();
    while !is_ready(address) {
        if let Some(status) = gateway.try_wait()? {
            bail!(
                "the gateway ended before it was ready ({status}): mend what it says above and run the command again"
            );
        }
        if started.elapsed() > READY_LIMIT {
            let _ = gateway.kill();
            bail!("the gateway was not ready within {} s: read what it says above", READY_LIMIT.as_secs());
        }
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

fn is_ready(address: SocketAddr) -> bool {
    http::get(address, "/health/ready", &[]).is_ok_and(|answer| answer.status == 200)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_named_with_the_option_that_helps() {
        let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = taken.local_addr().expect("its address").port();
        let problem = is_free(port).unwrap_err().to_string();
        assert!(problem.contains(&port.to_string()) && problem.contains("--port"), "{problem}");
    }

    #[test]
    fn the_port_is_8080_unless_another_is_asked_for() {
        assert_eq!(port_of(&[]).expect("a port"), 8080);
        assert_eq!(port_of(&["--port", "9000"]).expect("a port"), 9000);
        assert_eq!(port_of(&["--port=9000"]).expect("a port"), 9000);
    }

    #[test]
    fn a_port_that_is_no_number_is_refused() {
        assert!(port_of(&["--port", "many"]).unwrap_err().to_string().contains("`many` is no port"));
    }
}
