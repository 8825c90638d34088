//! Recording a process's system calls, and striking it at one of them.

use crate::process::{Ended, Running, start, start_waiting};
use crate::setting::{Setting, Words};
use crate::system::{BEGIN, END};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Write;
use std::time::{Duration, Instant};

/// What happens at a system call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strike {
    /// The process is killed before the call has an effect.
    Kill,
    /// The call fails with this error, once.
    Fails(&'static str),
    /// It fails from then on.
    FailsOn(&'static str),
    /// It claims to have done nothing, and gives 0.
    Nothing,
}

/// A system call of a recorded run: its name, and the how-manieth of that name its thread made. strace counts like that, for each
/// thread alone; the first thread that comes so far is struck.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Point {
    pub(crate) name: String,
    pub(crate) nth: u32,
}

/// A line of a trace: a call's beginning.
pub(crate) struct Line<'a> {
    pub(crate) thread: &'a str,
    pub(crate) name: &'a str,
    /// The arguments and the result, or the arguments as far as they were there.
    pub(crate) rest: &'a str,
}

/// The beginnings of system calls in a trace, in their order.
pub(crate) fn lines(trace: &str) -> impl Iterator<Item = Line<'_>> {
    trace.lines().filter_map(|line| {
        let (thread, call) = line.split_once(' ')?;
        let (name, rest) = call.trim_start().split_once('(')?;
        let word = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        word.then_some(Line { thread, name, rest })
    })
}

fn marker(line: &Line<'_>, which: libc::id_t) -> bool {
    line.name == "getpriority" && line.rest.starts_with(&format!("PRIO_PROCESS, {which}"))
}

/// Whether the span had begun, and whether it had ended.
pub(crate) fn span(trace: &str) -> (bool, bool) {
    let has = |which| lines(trace).any(|line| marker(&line, which));
    (has(BEGIN), has(END))
}

/// Runs a process to its end and gives its trace. strace comes to it while it waits before the span: so its counting begins there, for
/// every thread, and what a thread did before does not stand in the way of a point.
pub(crate) fn record(setting: &Setting, words: &Words, options: &[&str]) -> Result<(Ended, String), String> {
    let mut story = String::new();
    for _ in 0..ATTACHES {
        let (host, mut gate) = start_waiting(words)?;
        let file = setting.scratch();
        let tracer =
            ["strace", "-f", "-qq", "-o"].map(OsString::from).into_iter().chain([file.clone().into()]);
        let tracer = tracer
            .chain(options.iter().map(OsString::from))
            .chain(["-p".into(), host.id().to_string().into()]);
        let tracer = start(&Words::of(tracer))?;
        let attached = attached(host.id(), &tracer);
        // A host that is gone already does not read; how it ended is told below.
        let _ = gate.write_all(b"\n");
        drop(gate);
        let (ended, traced) = (host.end()?, tracer.end()?);
        let trace = std::fs::read(&file).unwrap_or_default();
        let _ = std::fs::remove_file(&file);
        let trace = String::from_utf8_lossy(&trace).into_owned();
        // A strike may come before the span, at a call that is made there, too.
        if attached && (span(&trace).0 || ended.killed()) {
            return Ok((ended, trace));
        }
        story = traced.story();
    }
    Err(format!("strace never saw the beginning of the span: {story}"))
}

/// How often it is tried to come to a process in time.
const ATTACHES: usize = 20;

/// Waits until a process is traced.
fn attached(process: libc::pid_t, tracer: &Running) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(30) && !tracer.gone() {
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
        if status.lines().any(|line| line.strip_prefix("TracerPid:").is_some_and(|id| id.trim() != "0")) {
            return true;
        }
        std::thread::sleep(Duration::from_micros(500));
    }
    false
}

/// The system calls between the markers.
pub(crate) fn points(trace: &str) -> Vec<Point> {
    let mut counts: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    let mut found = std::collections::BTreeSet::new();
    let mut inside = false;
    for line in lines(trace) {
        let nth = counts.entry((line.thread, line.name)).or_default();
        *nth += 1;
        if line.name == "getpriority" {
            inside = marker(&line, BEGIN);
        } else if inside {
            found.insert(Point { name: line.name.to_owned(), nth: *nth });
        }
    }
    found.into_iter().collect()
}

/// What became of a strike.
pub(crate) enum Struck {
    /// It struck between the markers.
    Yes(Ended),
    /// The call was not made, or the strike fell outside the span.
    Missed,
}

/// Runs a process and strikes it at one call.
pub(crate) fn strike(
    setting: &Setting,
    words: &Words,
    point: &Point,
    what: Strike,
) -> Result<Struck, String> {
    let Point { name, nth } = point;
    let how = match what {
        Strike::Kill => format!("{name}:signal=KILL:when={nth}"),
        Strike::Fails(error) => format!("{name}:error={error}:when={nth}"),
        Strike::FailsOn(error) => format!("{name}:error={error}:when={nth}+"),
        Strike::Nothing => format!("{name}:retval=0:when={nth}"),
    };
    // Without --seccomp-bpf, under which strace 6.1 does not count the calls.
    let trace = format!("trace={name},getpriority");
    let (ended, trace) = record(setting, words, &["-e", &trace, "-e", &format!("inject={how}")])?;
    let (begun, over) = span(&trace);
    let hit = match what {
        Strike::Kill => ended.killed() && begun && !over,
        // An injected result is marked in the trace, behind the first marker or before it.
        _ => trace
            .split_once(&format!("PRIO_PROCESS, {BEGIN}"))
            .is_some_and(|(_, span)| span.contains("(INJECTED)")),
    };
    Ok(if hit { Struck::Yes(ended) } else { Struck::Missed })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRACE: &str = "7 fsync(3) = 0
7 getpriority(PRIO_PROCESS, 1296126539) = -1 ESRCH (No such process)
7 write(1, \"x\", 1 <unfinished ...>
8 write(4, \"y\", 1) = 1
7 <... write resumed>) = 1
7 fsync(3) = 0
7 +++ killed by SIGKILL +++
";

    #[test]
    fn a_point_counts_for_its_thread_from_the_beginning_of_the_trace() {
        let point = |name: &str, nth| Point { name: name.to_owned(), nth };
        assert_eq!(points(TRACE), [point("fsync", 2), point("write", 1)]);
    }

    #[test]
    fn a_span_that_was_cut_short_has_no_end() {
        assert_eq!(span(TRACE), (true, false));
        assert_eq!(span("7 fsync(3) = 0"), (false, false));
    }
}
