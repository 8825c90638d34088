//! A PostgreSQL server of one test's own.
//!
//! It lies in a temporary folder, syncs as a real one does, listens on loopback with and without TLS, asks for a password, and is
//! gone with the process that made it, however that ends.

mod programs;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

/// The password of the one user, `postgres`.
pub const PASSWORD: &str = "canary-throwaway-password";

/// How long the server may take to accept connections, on a machine with much else to do.
const PATIENCE: Duration = Duration::from_secs(120);

/// A server.
pub struct Cluster {
    folder: PathBuf,
    port: u16,
    keeper: Mutex<Keeper>,
}

/// The process that keeps the server, and the pipes to it.
struct Keeper {
    process: Child,
    orders: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Cluster {
    /// The server that all tests of this process share, each with databases of its own.
    pub fn shared() -> &'static Cluster {
        static SHARED: OnceLock<Cluster> = OnceLock::new();
        SHARED.get_or_init(|| Cluster::with(&[]))
    }

    /// A server of its own, with more settings, such as `fsync=off`.
    pub fn with(settings: &[&str]) -> Cluster {
        let folder = std::env::temp_dir().join(format!("anyregistrar-pg-{:016x}", fastrand::u64(..)));
        programs::make(&folder);
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .expect("a free port on loopback")
            .port();
        let keeper = keeper(&folder, port, settings);
        let cluster = Cluster { folder, port, keeper: Mutex::new(keeper) };
        cluster.wait_until_ready(0);
        cluster
    }

    /// The port on `127.0.0.1` and `localhost`.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The certificate that the server shows, as a file in PEM form: its own authority, for `localhost`.
    pub fn roots(&self) -> PathBuf {
        self.folder.join("server.crt")
    }

    /// The folder of its Unix socket.
    pub fn socket(&self) -> &Path {
        &self.folder
    }

    /// Makes an empty database and gives its name.
    pub fn database(&self) -> String {
        let name = format!("test_{:016x}", fastrand::u64(..));
        self.sql("postgres", &format!("CREATE DATABASE {name}"));
        name
    }

    /// The address of a database for a machine whose own files lie in `folder`, by TLS.
    pub fn address(&self, database: &str, folder: &Path) -> String {
        let roots = self.roots();
        self.address_by(self.port, database, folder, &format!("&sslrootcert={}", roots.display()))
    }

    /// The same without TLS, by another port, for whoever sits in between.
    pub fn plain_address(&self, port: u16, database: &str, folder: &Path) -> String {
        self.address_by(port, database, folder, "&sslmode=disable")
    }

    fn address_by(&self, port: u16, database: &str, folder: &Path, more: &str) -> String {
        let folder = folder.display();
        format!("postgres://postgres:{PASSWORD}@localhost:{port}/{database}?local_folder={folder}{more}")
    }

    /// Runs statements in a database and gives what they print, a line for each row.
    pub fn sql(&self, database: &str, statements: &str) -> String {
        let output = Command::new(programs::path("psql"))
            .args(["-h", "127.0.0.1", "-p", &self.port.to_string(), "-U", "postgres", "-d", database])
            .args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", statements])
            .env("PGPASSWORD", PASSWORD)
            .output()
            .expect("psql runs");
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "psql: {text}\n{}", self.log());
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// Ends the server as a power cut does, for its own part: by `SIGKILL`.
    pub fn kill(&self) {
        self.tell("kill");
    }

    /// Starts a killed server again.
    pub fn start(&self) {
        let read = self.log().len();
        self.tell("start");
        self.wait_until_ready(read);
    }

    fn tell(&self, word: &str) {
        let mut keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner);
        let orders = keeper.orders.as_mut().expect("they are closed only at the end");
        writeln!(orders, "{word}").expect("the keeper listens");
        let mut answer = String::new();
        keeper.answers.read_line(&mut answer).expect("the keeper answers");
        assert_eq!(answer.trim(), word, "the keeper of the server has gone");
    }

    /// What the server has logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    /// Waits until it accepts connections. `read` is how much of the log is of before.
    fn wait_until_ready(&self, mut read: usize) {
        let begun = Instant::now();
        loop {
            let ready = Command::new(programs::path("pg_isready"))
                .args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()])
                .status()
                .is_ok_and(|status| status.success());
            if ready {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "the server does not start:\n{}", self.log());
            // The processes of a killed server hold its memory for a moment, and a new one ends at once beside them. Each such end is
            // in the log once, and is answered once.
            let log = self.log();
            if log.get(read..).is_some_and(|new| new.contains("terminate any old server")) {
                read = log.len();
                std::thread::sleep(Duration::from_millis(500));
                self.tell("start");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let keeper = self.keeper.get_mut().unwrap_or_else(PoisonError::into_inner);
        keeper.orders = None;
        let _ = keeper.process.wait();
    }
}

fn keeper(folder: &Path, port: u16, settings: &[&str]) -> Keeper {
    let mut command = Command::new("sh");
    command.arg("-c").arg(include_str!("keep.sh")).arg("keep").arg(folder);
    command.args(programs::as_its_user(&programs::path("postgres")));
    command.arg("-D").arg(folder.join("data")).args(["-p", &port.to_string()]);
    let given = [
        "listen_addresses=127.0.0.1",
        "fsync=on",
        "ssl=on",
        "shared_buffers=16MB",
        "max_connections=60",
        "autovacuum=off",
        "log_min_messages=warning",
    ];
    let paths = [
        format!("unix_socket_directories={}", folder.display()),
        format!("ssl_cert_file={}", folder.join("server.crt").display()),
        format!("ssl_key_file={}", folder.join("server.key").display()),
    ];
    for setting in given.into_iter().chain(paths.iter().map(String::as_str)).chain(settings.iter().copied()) {
        command.args(["-c", setting]);
    }
    let mut process =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a shell is on every machine");
    let orders = process.stdin.take();
    let answers = BufReader::new(process.stdout.take().expect("its output is a pipe"));
    Keeper { process, orders, answers }
}
