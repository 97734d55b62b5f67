use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use super::{program::Program, tracker::Tracker, wait};

/// Two gateways share the work; a message takes Request Tracker most of a second.
const COUNT: usize = 12;

const PATIENCE: Duration = Duration::from_secs(120);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_gateways_that_share_a_postgresql_deliver_each_message_once() {
    let tracker = Tracker::get().await;
    let server = Server::start().await;
    let outbox = "postgres_file = \"url\"";
    let base = format!("http://{}", tracker.address);
    let mut programs = [(); 2].map(|()| Program::new(&base, &tracker.token, outbox));
    for program in &mut programs {
        fs::write(program.folder.path().join("url"), server.url()).expect("written");
        program.start().await;
    }
    let tickets = [tracker.open().await, tracker.open().await, tracker.open().await];
    for number in 0..COUNT {
        let (program, ticket) = (&programs[number % 2], &tickets[number % 3]);
        assert_eq!(program.say(ticket, &format!("shared-{number:04}"), "Said once.").await, Some(202));
        // Sent again to the other one, as behind a load balancer.
        let other = &programs[(number + 1) % 2];
        assert_eq!(other.say(ticket, &format!("shared-{number:04}"), "Said once.").await, Some(202));
    }
    programs[1].kill();
    programs[0].until_empty(PATIENCE).await;
    for ticket in &tickets {
        tracker.assert_each_once(ticket, COUNT / 3).await;
    }
}

/// A PostgreSQL of this test's own, in a folder that goes with it.
struct Server {
    child: Child,
    port: u16,
    _folder: tempfile::TempDir,
}

impl Server {
    async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let data = folder.path().join("data");
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = free.local_addr().expect("an address").port();
        drop(free);
        let is_root = rustix::process::getuid().is_root();
        if is_root {
            // PostgreSQL does not run as root.
            let given = Command::new("chown").arg("postgres").arg(folder.path()).status();
            assert!(given.expect("`chown` starts").success(), "there is a user `postgres`");
        }
        let command = |name: &str| {
            let program = program(name);
            let mut command = if is_root { Command::new("runuser") } else { Command::new(&program) };
            if is_root {
                command.args(["-u", "postgres", "--"]).arg(&program);
            }
            command.current_dir("/").stdin(Stdio::null());
            command
        };
        let made =
            command("initdb").arg("-D").arg(&data).args(["-U", "gateway", "-A", "trust", "-N"]).output();
        let made = made.expect("`initdb` starts");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let mut server = command("postgres");
        server.arg("-D").arg(&data).args(["-p", &port.to_string(), "-c", "listen_addresses=127.0.0.1"]);
        server.arg("-c").arg(format!("unix_socket_directories={}", folder.path().display()));
        let child = server.stderr(Stdio::null()).stdout(Stdio::null()).spawn().expect("PostgreSQL starts");
        let server = Self { child, port, _folder: folder };
        wait::until("PostgreSQL answers", Duration::from_secs(30), async || {
            let asked = command("pg_isready").args(["-h", "127.0.0.1", "-p", &port.to_string()]).output();
            match asked.expect("`pg_isready` starts").status.success() {
                true => Ok(()),
                false => Err("not ready".to_owned()),
            }
        })
        .await;
        server
    }

    fn url(&self) -> String {
        format!("postgres://gateway@127.0.0.1:{}/postgres", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // `runuser` hands the signal on; where it is gone already, nothing is left to do.
        let _ = rustix::process::kill_process(
            rustix::process::Pid::from_child(&self.child),
            rustix::process::Signal::TERM,
        );
        let _ = self.child.wait();
    }
}

/// The newest one where Debian puts them, or the one on the path.
fn program(name: &str) -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = versions.map(|version| version.path().join("bin").join(name)).collect();
    found.retain(|program| program.is_file());
    found.sort();
    found.pop().unwrap_or_else(|| Path::new(name).to_owned())
}
