//! Where the database is, as `postgres://user@host/database?…` says it.

use super::tls;
use crate::error::{Error, ErrorKind, Result};
use crate::journal::place;
use percent_encoding::percent_decode_str;
use secrecy::{ExposeSecret, SecretString};
use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio_postgres::config::SslMode;

/// How long each address of the server may take to accept a connection.
const CONNECT: Duration = Duration::from_secs(5);

/// Bytes that the server's machine has not confirmed for this long end the connection.
const UNCONFIRMED: Duration = Duration::from_secs(10);

/// Where the database is and how to get there.
pub(super) struct Address {
    /// A host's name or number, or the folder of a Unix socket.
    host: String,
    port: u16,
    database: String,
    user: Option<String>,
    password: Option<SecretString>,
    /// Nothing where the server is on this machine and TLS was not asked for.
    pub(super) tls: Option<Arc<rustls::ClientConfig>>,
    /// Where this machine's own files lie.
    pub(super) folder: PathBuf,
}

/// The password stays out.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({})", self.name())
    }
}

fn wrong(text: impl fmt::Display) -> Error {
    Error::new(ErrorKind::Config, format!("the journal's address is wrong: {text}"))
}

/// Which part of the address a percent-encoded text comes from; the text itself may be a secret.
fn decoded(text: &str, part: &str) -> Result<String> {
    let text = percent_decode_str(text).decode_utf8();
    text.map(Into::into).map_err(|_| wrong(format_args!("its {part} is not text")))
}

/// What stands behind the `?`.
#[derive(Default)]
struct Extra {
    host: Option<String>,
    sslmode: Option<String>,
    sslrootcert: Option<PathBuf>,
    local_folder: Option<PathBuf>,
}

impl Extra {
    fn read(url: &url::Url) -> Result<Extra> {
        let mut extra = Extra::default();
        for (name, value) in url.query_pairs() {
            match &*name {
                "host" => extra.host = Some(value.into_owned()),
                "sslmode" => extra.sslmode = Some(value.into_owned()),
                "sslrootcert" => extra.sslrootcert = Some(PathBuf::from(&*value)),
                "local_folder" => extra.local_folder = Some(PathBuf::from(&*value)),
                _ => {
                    return Err(wrong(
                        "behind the ? only host, sslmode, sslrootcert and local_folder are known",
                    ));
                }
            }
        }
        Ok(extra)
    }
}

impl Address {
    /// Reads an address. A password of its own wins over one in the address, and that over the environment's.
    pub(super) fn read(
        url: &str,
        password: Option<SecretString>,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Address> {
        let url = url::Url::parse(url)
            .map_err(|_| wrong("it has the form postgres://user@host:port/database?sslmode=verify-full"))?;
        let extra = Extra::read(&url)?;
        let host = match (url.host_str(), extra.host) {
            (Some(host), None) if !host.is_empty() => {
                decoded(host.trim_start_matches('[').trim_end_matches(']'), "host")?
            }
            (None | Some(""), Some(host)) => host,
            _ => return Err(wrong("it names one host, before the database or as ?host=")),
        };
        let user = Some(url.username()).filter(|user| !user.is_empty());
        let database = decoded(url.path().trim_start_matches('/'), "database")?;
        if database.is_empty() {
            return Err(wrong("it names no database"));
        }
        let inline = url.password().map(|password| decoded(password, "password")).transpose()?;
        let around = variable("ANYREGISTRAR_JOURNAL_PASSWORD").and_then(|text| text.into_string().ok());
        let folder =
            extra.local_folder.or_else(|| place::in_state_folder(variable, "machine")).ok_or_else(|| {
                wrong("this user has no folder for state; name a folder of this machine by ?local_folder=")
            })?;
        if !folder.is_absolute() {
            return Err(wrong("local_folder is an absolute path"));
        }
        let tls = tls(&host, extra.sslmode.as_deref(), extra.sslrootcert)?;
        Ok(Address {
            port: url.port().unwrap_or(5432),
            user: user.map(|user| decoded(user, "user")).transpose()?,
            password: password.or(inline.or(around).map(SecretString::from)),
            host,
            database,
            tls,
            folder,
        })
    }

    /// The database's name for people and for the mark of this machine: no user, no password.
    pub(super) fn name(&self) -> String {
        format!("{}:{}/{}", self.host, self.port, self.database)
    }

    /// The same for the client library.
    pub(super) fn config(&self) -> tokio_postgres::Config {
        let mut config = tokio_postgres::Config::new();
        config
            .host(&self.host)
            .port(self.port)
            .dbname(&self.database)
            .application_name("anyregistrar")
            .ssl_mode(if self.tls.is_some() { SslMode::Require } else { SslMode::Disable })
            .connect_timeout(CONNECT)
            .tcp_user_timeout(UNCONFIRMED)
            .keepalives_idle(Duration::from_secs(30));
        if let Some(user) = &self.user {
            config.user(user);
        }
        if let Some(password) = &self.password {
            config.password(password.expose_secret());
        }
        config
    }
}

/// What never leaves this machine.
fn is_here(host: &str) -> bool {
    let number = host.parse::<std::net::IpAddr>();
    host.starts_with('/') || host == "localhost" || number.is_ok_and(|number| number.is_loopback())
}

/// The TLS settings. Other modes than `verify-full` let whoever sits between read the journal or answer in its place, so away from
/// this machine there is no other, and where TLS is wanted it is always that.
fn tls(host: &str, mode: Option<&str>, roots: Option<PathBuf>) -> Result<Option<Arc<rustls::ClientConfig>>> {
    let wanted = match mode {
        None => !is_here(host) || roots.is_some(),
        Some("verify-full" | "verify-ca" | "require") => true,
        Some("disable" | "allow" | "prefer") => false,
        Some(_) => return Err(wrong("sslmode is verify-full; disable is for a server on this machine")),
    };
    if host.starts_with('/') && wanted {
        return Err(wrong("a Unix socket has no TLS; leave sslmode and sslrootcert out"));
    }
    if !wanted && !is_here(host) {
        return Err(wrong(
            "a server on another machine is reached by TLS only; leave sslmode out, or set verify-full",
        ));
    }
    wanted.then(|| tls::settings(roots.as_deref())).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str) -> Result<Address> {
        Address::read(url, None, |name| (name == "HOME").then(|| "/home/someone".into()))
    }

    #[test]
    fn a_server_on_another_machine_is_reached_by_tls_only() {
        for mode in ["disable", "allow", "prefer", "none"] {
            let error = read(&format!("postgres://u@db.example/j?sslmode={mode}")).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(error.message().contains("verify-full"), "{mode}: {error}");
        }
        for url in ["postgres://u@db.example/j", "postgres://u@192.0.2.1/j?sslmode=require"] {
            assert!(read(url).unwrap().tls.is_some(), "{url}");
        }
    }

    #[test]
    fn a_server_on_this_machine_may_do_without() {
        for url in [
            "postgres://u@localhost/j",
            "postgres://u@[::1]/j",
            "postgres://u@127.0.0.1:5433/j?sslmode=disable",
        ] {
            assert!(read(url).unwrap().tls.is_none(), "{url}");
        }
        assert!(read("postgres://u@localhost/j?sslmode=verify-full").unwrap().tls.is_some());
        for url in ["postgres://u@%2Frun%2Fpostgresql/j", "postgresql:///j?host=/run/postgresql"] {
            assert_eq!(read(url).unwrap().name(), "/run/postgresql:5432/j", "{url}");
        }
    }

    #[test]
    fn a_wrong_address_is_told_without_repeating_it() {
        for url in [
            "postgres://u:canary@",
            "postgres://u:canary@h",
            "postgres://u:canary@h:canary/j",
            "postgres://u:canary@h/j?password=canary",
            "postgres://u:canary@h/j?sslmode=canary",
            "postgres://u:canary@h/j?host=/canary",
            "postgres://u:canary@localhost/j?local_folder=canary",
            "postgres://u:canary@h/j?sslrootcert=/nowhere",
            "postgres://u:%ff-canary@h/j",
        ] {
            let error = read(url).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config, "{url}");
            assert!(!format!("{error} {error:?}").contains("canary"), "{url}: {error}");
        }
    }

    #[test]
    fn the_password_is_not_shown() {
        let address = read("postgres://u:canary@localhost/j").unwrap();
        assert!(!format!("{address:?} {:?}", address.config()).contains("canary"));
        let given = Some(SecretString::from("other".to_owned()));
        let own = Address::read("postgres://u:canary@localhost/j?local_folder=/x", given, |_| None).unwrap();
        assert_eq!(own.config().get_password(), Some(&b"other"[..]));
        let around = |name: &str| (name == "ANYREGISTRAR_JOURNAL_PASSWORD").then(|| "around".into());
        for (url, password) in [("postgres://u@localhost", "around"), ("postgres://u:in@localhost", "in")] {
            let address = Address::read(&format!("{url}/j?local_folder=/x"), None, around).unwrap();
            assert_eq!(address.config().get_password(), Some(password.as_bytes()));
        }
    }

    #[test]
    fn a_user_without_a_home_names_a_folder() {
        let error = Address::read("postgres://u@localhost/j", None, |_| None).unwrap_err();
        assert!(error.message().contains("local_folder"), "{error}");
    }
}
