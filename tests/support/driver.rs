//! The driver of a browser: a process on a port of its own, with a folder of its own.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, ChildStdout, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use super::{engine::Engine, screen::Screen, wait};

/// How long the browser may take to close.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// How often a driver may fail to get a port.
const STARTS_MAX: usize = 5;

/// A running driver.
pub(crate) struct Driver {
    engine: Engine,
    port: u16,
    process: Child,
    session: Option<String>,
    /// The browser's process, where the driver would leave it behind.
    browser: Option<u64>,
    folder: PathBuf,
    /// Held open: the driver must be able to write.
    _said: BufReader<ChildStdout>,
    // After the process: what is shown on a screen ends before it.
    _screen: Option<Screen>,
}

impl Driver {
    /// Starts a driver on a free port. It takes one of IPv4, wants the same of IPv6, and ends when somebody else has that:
    /// another try finds another.
    pub(crate) async fn start(engine: Engine) -> Self {
        for _ in 0..STARTS_MAX {
            if let Some(driver) = Self::try_start(engine).await {
                return driver;
            }
        }
        panic!("the driver of {engine:?} ended {STARTS_MAX} times without a port to listen on")
    }

    /// Starts a driver; `None` when it ends before it listens.
    async fn try_start(engine: Engine) -> Option<Self> {
        let folder = fresh_folder();
        let given = if engine.says_its_port_after().is_none() { free_port() } else { 0 };
        let mut command = engine.driver(&folder, given);
        let screen = engine.needs_a_screen().then(Screen::start);
        command.envs(screen.iter().map(|screen| ("DISPLAY", screen.name())));
        let mut process = command.spawn().unwrap_or_else(|why| {
            panic!("{} does not start ({why}): run `cargo xtask test`", command.get_program().display())
        });
        let mut said = BufReader::new(process.stdout.take().expect("stdout is piped"));
        let port = match engine.says_its_port_after() {
            Some(words) => port_after(words, &mut said),
            None => listens(given, &mut process).await.then_some(given),
        };
        let Some(port) = port else {
            let _ = process.kill();
            let _ = process.wait();
            let _ = fs::remove_dir_all(&folder);
            return None;
        };
        Some(Self {
            engine,
            port,
            process,
            session: None,
            browser: None,
            folder,
            _said: said,
            _screen: screen,
        })
    }

    /// What it drives.
    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    /// Where it listens.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Notes the session that ends with this driver.
    pub(crate) fn has_session(&mut self, id: String, browser: Option<u64>) {
        (self.session, self.browser) = (Some(id), browser);
    }

    /// Closes the browser. Written by hand: a test that fails has no runtime left to wait for an answer.
    fn end_session(&self) -> std::io::Result<()> {
        let Some(session) = &self.session else { return Ok(()) };
        let mut line = TcpStream::connect_timeout(&at(self.port), LAST_WORDS)?;
        line.set_read_timeout(Some(LAST_WORDS))?;
        // geckodriver listens to nobody who does not name the port.
        let host = format!("Host: 127.0.0.1:{}", self.port);
        write!(line, "DELETE /session/{session} HTTP/1.1\r\n{host}\r\nConnection: close\r\n\r\n")?;
        line.read_exact(&mut [0; 12])
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Whatever fails here, the process ends, and on Linux the browser with it.
        let _ = self.end_session();
        if let Some(browser) = self.browser {
            let _ = Command::new("kill").arg(browser.to_string()).stderr(Stdio::null()).status();
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
        // A browser that is still closing may write into the folder while it is being removed.
        let _ = (0..50).find(|_| fs::remove_dir_all(&self.folder).is_ok());
    }
}

fn at(port: u16) -> SocketAddr {
    SocketAddr::from((Ipv4Addr::LOCALHOST, port))
}

/// The number behind some words of what a driver says.
fn port_after(words: &str, said: &mut BufReader<ChildStdout>) -> Option<u16> {
    let line = said.lines().map_while(Result::ok).find(|line| line.contains(words))?;
    let (_, rest) = line.split_once(words)?;
    rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// Waits until a driver that says nothing listens, or has ended.
async fn listens(port: u16, process: &mut Child) -> bool {
    wait::until("the driver listens", wait::PATIENCE, async || {
        if TcpStream::connect_timeout(&at(port), LAST_WORDS).is_ok() {
            return Ok(true);
        }
        match process.try_wait() {
            Ok(None) => Err("nobody listens".to_owned()),
            _ => Ok(false),
        }
    })
    .await
}

/// A port that nobody has at this moment; whoever is slower than somebody else tries again.
fn free_port() -> u16 {
    let listener = TcpListener::bind(at(0)).expect("a free port");
    listener.local_addr().expect("its address").port()
}

fn fresh_folder() -> PathBuf {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("ticket-status-{}-{number}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the browser's profile");
    folder
}
