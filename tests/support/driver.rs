//! The driver of the browser: a process on a port of its own, with a folder of its own.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpStream},
    path::PathBuf,
    process::{Child, ChildStdout, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

/// How long the browser may take to close.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// How often a driver may fail to get a port.
const STARTS_MAX: usize = 5;

/// A running chromedriver.
pub(crate) struct Driver {
    port: u16,
    process: Child,
    session: Option<String>,
    folder: PathBuf,
    /// Held open: the driver must be able to write.
    _said: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts a driver on a free port. It takes one of IPv4, wants the same of IPv6, and ends when somebody else has that:
    /// another try finds another.
    pub(crate) fn start() -> Self {
        let driver = (0..STARTS_MAX).find_map(|_| Self::try_start());
        driver.unwrap_or_else(|| panic!("chromedriver ended {STARTS_MAX} times without a port to listen on"))
    }

    /// Starts a driver; `None` when it ends before it listens.
    fn try_start() -> Option<Self> {
        let folder = fresh_folder();
        let program = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let mut process = Command::new(&program)
            .arg("--port=0")
            .env("TMPDIR", &folder)
            .env("HOME", &folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|why| {
                panic!("{} does not start ({why}): run `cargo xtask test`", program.display())
            });
        let mut said = BufReader::new(process.stdout.take().expect("stdout is piped"));
        let Some(port) = port_of(&mut said) else {
            let _ = process.wait();
            let _ = fs::remove_dir_all(&folder);
            return None;
        };
        Some(Self { port, process, session: None, folder, _said: said })
    }

    /// Where it listens.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Notes the session that ends with this driver.
    pub(crate) fn has_session(&mut self, id: String) {
        self.session = Some(id);
    }

    /// Closes the browser. Written by hand: a test that fails has no runtime left to wait for an answer.
    fn end_session(&self) -> std::io::Result<()> {
        let Some(session) = &self.session else { return Ok(()) };
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let mut line = TcpStream::connect_timeout(&address, LAST_WORDS)?;
        line.set_read_timeout(Some(LAST_WORDS))?;
        write!(line, "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        line.read_exact(&mut [0; 12])
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Whatever fails here, the process ends, and on Linux the browser with it.
        let _ = self.end_session();
        let _ = self.process.kill();
        let _ = self.process.wait();
        // A browser that is still closing may write into the folder while it is being removed.
        let _ = (0..50).find(|_| fs::remove_dir_all(&self.folder).is_ok());
    }
}

fn port_of(said: &mut BufReader<ChildStdout>) -> Option<u16> {
    let line = said.lines().map_while(Result::ok).find(|line| line.contains("started successfully"))?;
    line.trim_end_matches('.').rsplit(' ').next()?.parse().ok()
}

fn fresh_folder() -> PathBuf {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("ticket-status-{}-{number}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the browser's profile");
    folder
}
