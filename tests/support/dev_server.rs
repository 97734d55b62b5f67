//! Vite's development server for an app of `tests/apps`, as whoever writes an app has it running.

use std::{
    net::{Ipv4Addr, TcpListener},
    process::{Child, Command, Stdio},
};

use super::{told, wait};

/// A running server; it ends with the test.
pub(crate) struct DevServer {
    port: u16,
    process: Child,
}

impl DevServer {
    /// Starts it, with nothing kept from an earlier time, and waits until it listens.
    pub(crate) async fn start(app: &str) -> Self {
        let port = free_port();
        let folder = told("TICKET_STATUS_APPS", "target/apps");
        let process = Command::new("node")
            .arg(folder.join("node_modules/vite/bin/vite.js"))
            .args(["--force", "--strictPort", "--host", "127.0.0.1", "--port", &port.to_string()])
            .current_dir(folder.join(app))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|why| panic!("node does not start ({why}): run `cargo xtask test`"));
        let server = Self { port, process };
        wait::until_true("Vite's server listens", async || {
            tokio::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_ok()
        })
        .await;
        server
    }

    /// Its origin.
    pub(crate) fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for DevServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}
