//! What was asked for, and the folders and programs that it is done with.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What to do.
pub struct Wanted {
    /// Everything, where the usual size takes a part.
    pub nightly: bool,
    /// Only the suites of these names.
    pub only: Vec<String>,
    /// Print one line of JSON instead of a table.
    pub json: bool,
    /// What everything random follows from.
    pub seed: u64,
    /// How many things are done at a time.
    pub jobs: usize,
    /// The command line's program.
    pub cli: Option<PathBuf>,
    /// A Python with the package.
    pub python: Option<PathBuf>,
    /// The npm package's module.
    pub node: Option<PathBuf>,
    /// The host in C, built.
    pub c: Option<PathBuf>,
    /// The file that loads PHP's classes; how they call is said by the environment.
    pub php: Option<PathBuf>,
}

impl Wanted {
    /// Reads the command line; the suites' names are known.
    pub fn read(
        words: impl IntoIterator<Item = OsString>,
        suites: &[&'static str],
    ) -> Result<Wanted, clap::Error> {
        let path = |name: &'static str| Arg::new(name).long(name).value_parser(value_parser!(PathBuf));
        let matches = Command::new("crash")
            .about(
                "Kill paid calls, cut their power, give them company, and let the registrar's ledger judge",
            )
            .arg(Arg::new("nightly").long("nightly").action(ArgAction::SetTrue).help("everything"))
            .arg(
                Arg::new("only")
                    .long("only")
                    .action(ArgAction::Append)
                    .value_parser(PossibleValuesParser::new(suites.to_vec()))
                    .help("a suite, again for a second one [default: all]"),
            )
            .arg(Arg::new("json").long("json").action(ArgAction::SetTrue).help("print one line of JSON"))
            .arg(Arg::new("seed").long("seed").value_parser(value_parser!(u64)).default_value("1"))
            .arg(Arg::new("jobs").long("jobs").value_parser(value_parser!(usize)).default_value("2"))
            .arg(path("cli").help("the program `anyregistrar`; without it, its suites are left out"))
            .arg(path("python").help("a Python with the package; without it, its suites are left out"))
            .arg(path("node").help("the npm package's module; without it, its suites are left out"))
            .arg(path("c").help("the host in C, built; without it, its suites are left out"))
            .arg(path("php").help("the file that loads PHP's classes; without it, its suites are left out"))
            .try_get_matches_from(words)?;
        Ok(Wanted {
            nightly: matches.get_flag("nightly"),
            only: matches.get_many("only").into_iter().flatten().cloned().collect(),
            json: matches.get_flag("json"),
            seed: matches.get_one("seed").copied().unwrap_or(1),
            jobs: matches.get_one("jobs").copied().unwrap_or(2).max(1),
            cli: matches.get_one("cli").cloned(),
            python: matches.get_one("python").cloned(),
            node: matches.get_one("node").cloned(),
            c: matches.get_one("c").cloned(),
            php: matches.get_one("php").cloned(),
        })
    }
}

/// A run: its sizes, its programs and its folder, which goes when it ends.
pub(crate) struct Setting {
    pub(crate) wanted: Wanted,
    host: PathBuf,
    root: PathBuf,
    roots: Option<PathBuf>,
    next: AtomicUsize,
}

impl Setting {
    pub(crate) fn new(wanted: Wanted) -> Setting {
        let own = std::env::current_exe().expect("this program lies somewhere");
        let root = std::env::temp_dir().join(format!("anyregistrar-crash-{}", std::process::id()));
        std::fs::create_dir_all(root.join("roots")).expect("the temporary folder can be written");
        let roots = one_root().map(|pem| {
            let file = root.join("root.pem");
            std::fs::write(&file, pem).expect("the temporary folder can be written");
            file
        });
        Setting { wanted, host: own.with_file_name("crash-host"), root, roots, next: AtomicUsize::new(0) }
    }

    /// A number that was not given before.
    pub(crate) fn number(&self) -> usize {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    /// A path for a folder or file that does not exist yet.
    pub(crate) fn scratch(&self) -> PathBuf {
        self.root.join(format!("{}", self.number()))
    }

    /// The usual size, or that of the nightly run.
    pub(crate) fn size(&self, usual: usize, nightly: usize) -> usize {
        if self.wanted.nightly { nightly } else { usual }
    }

    /// The host's command line.
    pub(crate) fn host(&self, base: &str, journal: &Path, work: &str, command: &str) -> Words {
        let words =
            [self.host.as_os_str(), base.as_ref(), journal.as_os_str(), work.as_ref(), command.as_ref()];
        self.quick(Words::of(words))
    }

    /// The same program, with a root certificate alone.
    pub(crate) fn quick(&self, words: Words) -> Words {
        Words { roots: self.roots.clone(), ..words }
    }
}

impl Drop for Setting {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.root);
    }
}

/// One of the system's root certificates. The hosts speak plain HTTP to loopback, and would read more than a hundred each time.
fn one_root() -> Option<String> {
    const LAST: &str = "-----END CERTIFICATE-----";
    let all = std::fs::read_to_string("/etc/ssl/certs/ca-certificates.crt").ok()?;
    all.find(LAST).map(|end| all[..end + LAST.len()].to_owned() + "\n")
}

/// A program and its arguments.
#[derive(Clone)]
pub(crate) struct Words {
    words: Vec<OsString>,
    /// The file in which the process finds its root certificates, if not where the system has them.
    roots: Option<PathBuf>,
}

impl Words {
    /// A program with the system's root certificates.
    pub(crate) fn of<T: Into<OsString>>(words: impl IntoIterator<Item = T>) -> Words {
        Words { words: words.into_iter().map(Into::into).collect(), roots: None }
    }

    /// The same with an argument more.
    pub(crate) fn with(mut self, name: &str, value: impl std::fmt::Display) -> Words {
        self.words.push(format!("{name}={value}").into());
        self
    }

    /// The same with a word more.
    pub(crate) fn and(mut self, word: &str) -> Words {
        self.words.push(word.into());
        self
    }

    /// As a command that is not started yet.
    pub(crate) fn command(&self) -> std::process::Command {
        let mut command = std::process::Command::new(&self.words[0]);
        command.args(&self.words[1..]).env_remove("RUST_BACKTRACE");
        if let Some(roots) = &self.roots {
            // The folder beside it is empty.
            command.env("SSL_CERT_FILE", roots).env("SSL_CERT_DIR", roots.with_file_name("roots"));
        }
        command
    }
}
