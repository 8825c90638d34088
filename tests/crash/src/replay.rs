//! A recorded run on the simulated disk: which files were changed and synced, and when the purchase went out.

use crate::disk::{Change, Disk, Node};
use crate::strace::{Line, lines};
use std::collections::BTreeMap;
use std::path::Path;

/// The system calls that a recording needs.
pub(crate) const CALLS: &str = "trace=openat,open,creat,close,dup,dup2,dup3,write,writev,pwrite64,pwritev,lseek,fsync,fdatasync,sync_file_range,\
ftruncate,truncate,fallocate,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,rmdir,link,linkat,symlink,connect,sendto,sendmsg,recvfrom,\
recvmsg,read,mmap,getpriority";

/// A moment of the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// Before a sync.
    Sync,
    /// The purchase has left, and nothing more is known.
    Sent,
    /// Its answer is here.
    Answered,
    /// The run has ended.
    End,
}

/// What an open descriptor leads to.
struct Open {
    node: Node,
    at: u64,
}

/// A recorded run, replayed step by step.
pub(crate) struct Replay<'a> {
    disk: Disk,
    /// The folder that is the top of the simulated disk.
    top: &'a Path,
    open: BTreeMap<i64, Open>,
    /// The connection that the purchase left by.
    sent_on: Option<i64>,
    answered: bool,
    /// Whether syncs count. Without them the suite must find losses.
    syncs: bool,
    /// What the purchase's request has in its first line, if the run has one.
    purchase: Option<&'a str>,
}

impl<'a> Replay<'a> {
    pub(crate) fn new(disk: Disk, top: &'a Path, purchase: Option<&'a str>, syncs: bool) -> Self {
        Replay { disk, top, open: BTreeMap::new(), sent_on: None, answered: false, syncs, purchase }
    }

    /// Replays a trace; `look` sees the disk at each moment that matters.
    pub(crate) fn run(mut self, trace: &str, mut look: impl FnMut(Moment, &Disk)) -> Result<(), String> {
        let whole = joined(trace);
        for line in lines(&whole) {
            self.step(&line, &mut look).map_err(|why| format!("{why}: {}({:.200}", line.name, line.rest))?;
        }
        look(Moment::End, &self.disk);
        if self.purchase.is_some() && !self.answered {
            return Err("the trace shows no purchase and its answer".into());
        }
        Ok(())
    }

    fn step(&mut self, line: &Line<'_>, look: &mut impl FnMut(Moment, &Disk)) -> Result<(), String> {
        let Some((arguments, result)) = line.rest.rsplit_once(" = ") else { return Ok(()) };
        let result: i64 = result.split_whitespace().next().and_then(number).unwrap_or(-1);
        if result < 0 {
            return Ok(());
        }
        let words = split(arguments.trim_end().strip_suffix(')').unwrap_or(arguments));
        let word = |place: usize| words.get(place).map(String::as_str).unwrap_or_default();
        let descriptor = number(word(0)).unwrap_or(-1);
        let node = self.open.get(&descriptor).map(|open| open.node);
        match line.name {
            "openat" => self.opened(&path(word(1)), word(2), result),
            "mkdir" => {
                if let Some((parent, name)) = self.place(&path(word(0))) {
                    self.disk.make(parent, &name, true);
                }
            }
            "close" => drop(self.open.remove(&descriptor)),
            "lseek" => {
                if let Some(open) = self.open.get_mut(&descriptor) {
                    open.at = result.unsigned_abs();
                }
            }
            "write" if node.is_some() => {
                let open = self.open.get_mut(&descriptor).expect("it was found just now");
                let at = open.at;
                open.at += result.unsigned_abs();
                self.disk.change(Change::Write(open.node, at, written(word(1), result)));
            }
            "pwrite64" => {
                if let Some(node) = node {
                    let at = number(word(3)).ok_or("no offset")?.unsigned_abs();
                    self.disk.change(Change::Write(node, at, written(word(1), result)));
                }
            }
            "ftruncate" => {
                if let Some(node) = node {
                    let length = number(word(1)).ok_or("no length")?.unsigned_abs();
                    self.disk.change(Change::Length(node, length));
                }
            }
            "fsync" | "fdatasync" => {
                if let Some(node) = node {
                    look(Moment::Sync, &self.disk);
                    if self.syncs {
                        self.disk.sync(node);
                    }
                }
            }
            "unlink" => {
                if let Some((parent, name)) = self.place(&path(word(0))) {
                    self.disk.change(Change::Names(parent, vec![(name, None)]));
                }
            }
            "rename" => self.renamed(&path(word(0)), &path(word(1)))?,
            "writev" | "sendto" | "write" | "sendmsg" if self.buys(arguments) => {
                self.sent_on = Some(descriptor);
                look(Moment::Sent, &self.disk);
            }
            "recvfrom" | "recvmsg" | "read"
                if Some(descriptor) == self.sent_on && result > 0 && !self.answered =>
            {
                self.answered = true;
                look(Moment::Answered, &self.disk);
            }
            "read" | "mmap" => {}
            _ if node.is_some() || words.iter().any(|word| self.place(&path(word)).is_some()) => {
                return Err("a call that the simulated disk does not know".into());
            }
            _ => {}
        }
        Ok(())
    }

    fn buys(&self, arguments: &str) -> bool {
        self.purchase.is_some_and(|purchase| text(arguments).contains(purchase))
    }

    /// The folder and the name of a path on the simulated disk.
    fn place(&self, path: &str) -> Option<(Node, String)> {
        let inside = Path::new(path).strip_prefix(self.top).ok()?.to_str()?;
        let names: Vec<&str> = inside.split('/').filter(|name| !name.is_empty()).collect();
        let (name, folders) = names.split_last()?;
        Some((self.disk.find(folders)?, (*name).to_owned()))
    }

    fn opened(&mut self, path: &str, flags: &str, descriptor: i64) {
        let node = match self.place(path) {
            Some((parent, name)) => {
                let found = Path::new(path).strip_prefix(self.top).ok().and_then(|inside| {
                    let names: Vec<&str> = inside.to_str()?.split('/').collect();
                    self.disk.find(&names)
                });
                let node = match found {
                    Some(node) => node,
                    None if flags.contains("O_CREAT") => self.disk.make(parent, &name, false),
                    None => return,
                };
                if flags.contains("O_TRUNC") {
                    self.disk.change(Change::Length(node, 0));
                }
                node
            }
            None if Path::new(path) == self.top => 0,
            None => return,
        };
        self.open.insert(descriptor, Open { node, at: 0 });
    }

    fn renamed(&mut self, from: &str, to: &str) -> Result<(), String> {
        let (Some((parent, old)), Some((other, new))) = (self.place(from), self.place(to)) else {
            return Ok(());
        };
        if parent != other {
            return Err("a rename from one folder to another".into());
        }
        let inside = Path::new(from).strip_prefix(self.top).map_err(|error| error.to_string())?;
        let names: Vec<&str> = inside.to_str().unwrap_or_default().split('/').collect();
        let node = self.disk.find(&names).ok_or("nothing is renamed")?;
        self.disk.change(Change::Names(parent, vec![(old, None), (new, Some(node))]));
        Ok(())
    }
}

/// Calls that were interrupted by another thread's line, in one line each, at the place where they ended: what they did is done then.
fn joined(trace: &str) -> String {
    let mut open: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    let mut whole = String::with_capacity(trace.len());
    for line in trace.lines() {
        let Some((thread, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        if let Some(begun) = call.strip_suffix("<unfinished ...>") {
            let name = call.split('(').next().unwrap_or_default();
            open.insert((thread, name), begun.trim_end());
        } else if let Some(rest) = call.strip_prefix("<... ") {
            let Some((name, end)) = rest.split_once(" resumed>") else { continue };
            let Some(begun) = open.remove(&(thread, name)) else { continue };
            whole.push_str(&format!("{thread} {begun}{end}\n"));
        } else {
            whole.push_str(&format!("{thread} {call}\n"));
        }
    }
    whole
}

/// The arguments of a call. Strings are in hexadecimal, so no comma is in them.
fn split(arguments: &str) -> Vec<String> {
    arguments.split(", ").map(str::to_owned).collect()
}

fn number(word: &str) -> Option<i64> {
    match word.strip_prefix("0x") {
        Some(hex) => i64::from_str_radix(hex, 16).ok(),
        None => word.parse().ok(),
    }
}

/// The bytes of every string in a word.
fn bytes(word: &str) -> Vec<u8> {
    word.split("\\x").skip(1).filter_map(|hex| u8::from_str_radix(hex.get(..2)?, 16).ok()).collect()
}

fn written(word: &str, length: i64) -> Vec<u8> {
    let mut bytes = bytes(word);
    bytes.truncate(usize::try_from(length).unwrap_or_default());
    bytes
}

fn text(word: &str) -> String {
    String::from_utf8_lossy(&bytes(word)).into_owned()
}

fn path(word: &str) -> String {
    text(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> String {
        text.bytes().map(|byte| format!("\\x{byte:02x}")).collect()
    }

    fn moments(trace: &str, syncs: bool) -> Result<Vec<(Moment, usize)>, String> {
        let mut seen = Vec::new();
        let replay = Replay::new(Disk::new(), Path::new("/top"), Some("POST /renew"), syncs);
        replay.run(trace, |moment, disk| seen.push((moment, disk.pending.len())))?;
        Ok(seen)
    }

    #[test]
    fn a_trace_gives_its_changes_its_syncs_and_the_purchase() {
        let (file, word, post) = (hex("/top/a"), hex("abc"), hex("POST /renew HTTP/1.1"));
        let trace = format!(
            "7 openat(AT_FDCWD, \"{file}\", O_RDWR|O_CREAT, 0600) = 5
7 pwrite64(5, \"{word}\", 3, 0 <unfinished ...>
8 writev(9, [{{iov_base=\"{post}\", iov_len=20}}], 1) = 20
7 <... pwrite64 resumed>) = 3
7 fsync(5) = 0
8 recvfrom(9, \"{word}\", 99, 0, NULL, NULL) = 3
"
        );
        use Moment::{Answered, End, Sent, Sync};
        assert_eq!(moments(&trace, true), Ok(vec![(Sent, 1), (Sync, 2), (Answered, 1), (End, 1)]));
        assert_eq!(moments(&trace, false), Ok(vec![(Sent, 1), (Sync, 2), (Answered, 2), (End, 2)]));
    }

    #[test]
    fn a_call_that_the_disk_does_not_know_is_an_error() {
        let trace = format!("7 truncate(\"{}\", 0) = 0\n", hex("/top/a"));
        assert!(moments(&trace, true).unwrap_err().contains("does not know"));
    }
}
