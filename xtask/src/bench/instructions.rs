//! Instructions in user space, counted by callgrind. They hardly change from run to run, even on a busy machine.

use super::server::Server;
use super::{Measured, Setup, least, ratios};
use crate::root;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio};

/// Two counts of calls: their difference leaves out starting, connecting and ending.
const FEW: u64 = 200;
const MANY: u64 = 1200;

/// How often it is counted: hash tables are seeded anew in each process.
const RUNS: usize = 3;

pub(super) fn measure(setup: &Setup) -> Result<Measured, String> {
    match Command::new("valgrind").arg("--version").stdout(Stdio::null()).status() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let text = "valgrind is not installed; install the package `valgrind` of your system, such as `apt-get install valgrind`";
            return Ok(Measured::Not(text.to_owned()));
        }
        Err(error) => return Err(format!("valgrind cannot be started: {error}")),
        Ok(_) => {}
    }
    let server = Server::start(&setup.program, None)?;
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        ours.push(for_each_call(setup, "ours", &server.base)?);
        bare.push(for_each_call(setup, "bare", &server.base)?);
    }
    server.end(2 * RUNS as u64 * (FEW + MANY))?;
    let (minimum, median) = ratios(&ours, &bare)?;
    let how = format!(
        "callgrind, user space, difference between {MANY} and {FEW} calls, {RUNS} runs; least for each call: {:.0} / {:.0} instructions",
        least(&ours),
        least(&bare)
    );
    Ok(Measured::Ratio { minimum, median, how })
}

fn for_each_call(setup: &Setup, side: &str, base: &str) -> Result<f64, String> {
    let few = count(&setup.program, side, base, FEW)?;
    let many = count(&setup.program, side, base, MANY)?;
    let extra = many
        .checked_sub(few)
        .ok_or(format!("{MANY} calls took fewer instructions than {FEW}: {many}, {few}"))?;
    Ok(extra as f64 / (MANY - FEW) as f64)
}

/// The instructions of a whole run.
fn count(program: &Path, side: &str, base: &str, calls: u64) -> Result<u64, String> {
    let folder = root().join("target/bench");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let file = folder.join(format!("callgrind.{side}.{calls}"));
    let mut command = Command::new("valgrind");
    command.args(["--quiet", "--tool=callgrind"]).arg(format!("--callgrind-out-file={}", file.display()));
    command.arg(program).args(["calls", side, base, &calls.to_string()]).stdout(Stdio::null());
    let output = command
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| format!("valgrind cannot be started: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("the {side} side failed under valgrind ({}): {}", output.status, said.trim()));
    }
    let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    total(&text).ok_or(format!("{} has no total", file.display()))
}

/// The total of a profile.
fn total(profile: &str) -> Option<u64> {
    profile.lines().rev().find_map(|line| line.strip_prefix("totals: "))?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_of_a_profile_is_read() {
        assert_eq!(
            total("# callgrind format\nevents: Ir\nsummary: 12\nfn=(1)\n1 2\n\ntotals: 345\n"),
            Some(345)
        );
        assert_eq!(total("# callgrind format\nevents: Ir\n"), None);
    }
}
