//! The server's programs, and its folder.

use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// One of the server's programs, of the newest version on this machine. Debian keeps them off the path.
pub(crate) fn path(name: &str) -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, folder)| folder.join("initdb").is_file() && folder.join(name).is_file())
        .collect();
    found.sort();
    found.pop().map_or_else(|| PathBuf::from(name), |(_, folder)| folder.join(name))
}

/// The server refuses to run as root; then it runs as the user that its package made.
fn its_user() -> Option<(u32, u32)> {
    let number = |arguments: &[&str]| -> Option<u32> {
        let output = Command::new("id").args(arguments).stderr(Stdio::null()).output().ok()?;
        String::from_utf8(output.stdout).ok()?.trim().parse().ok()
    };
    if number(&["-u"])? != 0 {
        return None;
    }
    let user = number(&["-u", "postgres"]).zip(number(&["-g", "postgres"]));
    Some(user.expect("there is no user postgres: install postgresql (`cargo xtask test tools` does)"))
}

/// The words of a command that runs a program as the server's user.
pub(crate) fn as_its_user(program: &Path) -> Vec<String> {
    let mut words = Vec::new();
    if let Some((user, group)) = its_user() {
        words.extend(["setpriv".into(), format!("--reuid={user}"), format!("--regid={group}")]);
        words.push("--clear-groups".into());
    }
    words.push(program.display().to_string());
    words
}

/// Makes the folder of a server: its data, its certificate, who may come in.
pub(crate) fn make(folder: &Path) {
    let data = folder.join("data");
    std::fs::create_dir_all(&data).expect("a temporary folder");
    // For the server's user; what lies in it is closed by itself.
    std::fs::set_permissions(folder, PermissionsExt::from_mode(0o755)).expect("our own folder");
    let key = rcgen::KeyPair::generate().expect("a key");
    let certificate = rcgen::CertificateParams::new(["localhost".to_owned()])
        .expect("a host name")
        .self_signed(&key)
        .expect("a certificate");
    let files = [
        ("server.crt", certificate.pem(), 0o644),
        ("server.key", key.serialize_pem(), 0o600),
        ("password", crate::PASSWORD.to_owned(), 0o600),
    ];
    let owner = its_user();
    let owned = |path: &Path| {
        if let Some((user, group)) = owner {
            chown(path, Some(user), Some(group)).expect("root may give files away");
        }
    };
    for (name, text, mode) in files {
        let path = folder.join(name);
        std::fs::write(&path, text).expect("a file in our own folder");
        std::fs::set_permissions(&path, PermissionsExt::from_mode(mode)).expect("our own file");
        owned(&path);
    }
    owned(&data);
    owned(folder);
    let words = as_its_user(&path("initdb"));
    let output = Command::new(&words[0])
        .args(&words[1..])
        .args(["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"])
        .arg("--no-instructions")
        .arg(format!("--pwfile={}", folder.join("password").display()))
        .arg(&data)
        .current_dir(folder)
        .output()
        .unwrap_or_else(|error| {
            panic!("initdb: {error}; install postgresql (`cargo xtask test tools` does)")
        });
    assert!(output.status.success(), "initdb: {}", String::from_utf8_lossy(&output.stderr));
}
