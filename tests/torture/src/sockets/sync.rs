//! Whether the intent is on the disk before the purchase leaves, as the system calls of a real process show it.

use super::front::Front;
use super::scene;
use super::served;
use crate::wanted::Wanted;
use crate::world::Ground;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::SystemTime;

/// Makes one purchase under strace, and reads the trace.
pub(super) fn check(folder: &Path) -> Result<String, String> {
    let wanted = Wanted { sockets: true, ..Wanted::default() };
    let plan = wanted.plan(0, &wanted.cells());
    let trace = folder.with_extension("trace");
    let output = served(|handle| {
        let ground = Ground::new(plan.cell.face, Arc::new(SystemTime::now));
        let front = Front::new(handle, plan.cell.face, ground.sandbox);
        let task = scene::task(&wanted, &plan, &front, folder);
        let exe = std::env::current_exe()?;
        let calls = "trace=pwrite64,fsync,fdatasync,write,writev,sendto,sendmsg";
        Command::new("strace")
            .args(["-f", "-y", "-s", "64", "-e", calls, "-o"])
            .arg(&trace)
            .arg(exe)
            .args(["--child", &task.to_string()])
            .stdout(Stdio::piped())
            .output()
    });
    let output = output.map_err(|error| format!("strace cannot be started: {error}"))?;
    let text = std::fs::read_to_string(&trace).map_err(|error| format!("there is no trace: {error}"))?;
    let _ = std::fs::remove_file(&trace);
    read(&text).map_err(|why| format!("{why}; {}", String::from_utf8_lossy(&output.stdout)))
}

/// What a trace says. The purchase is the first request that buys something.
fn read(trace: &str) -> Result<String, String> {
    let lines: Vec<&str> = trace.lines().collect();
    let buys = |line: &&str| {
        line.contains("\"POST ") && ["register", "transfer", "renew"].iter().any(|v| line.contains(v))
    };
    let sent = lines.iter().position(buys).ok_or("no purchase was sent")?;
    let file = "journal.sqlite>";
    let written = lines[..sent].iter().rposition(|line| line.contains("pwrite64(") && line.contains(file));
    let written = written.ok_or("nothing was written into the journal before the purchase")?;
    let syncs =
        |line: &&&str| (line.contains("fsync(") || line.contains("fdatasync(")) && line.contains(file);
    match lines[written..sent].iter().filter(syncs).count() {
        0 => Err("the purchase left before the journal was synced".into()),
        count => Ok(format!("{count} sync between the intent and the purchase")),
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    const WRITE: &str = "7 pwrite64(9</t/journal.sqlite>, \"\\0\", 4096, 0) = 4096\n";
    const SYNC: &str = "7 fdatasync(9</t/journal.sqlite>) = 0\n";
    const SEND: &str =
        "8 writev(11<TCP>, [{iov_base=\"POST /v1/domain/renew HTTP/1.1\", iov_len=30}], 1) = 30\n";

    #[test]
    fn a_purchase_that_leaves_before_the_sync_is_found() {
        assert!(read(&[WRITE, SYNC, SEND].concat()).is_ok());
        assert!(read(&[SYNC, WRITE, SEND, SYNC].concat()).is_err());
        assert!(read(&[SYNC, SEND].concat()).is_err());
        assert!(read(&[WRITE, SYNC].concat()).is_err());
    }
}
