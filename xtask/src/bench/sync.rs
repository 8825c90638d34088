//! Reading all domains of an account, one of a hundred times the size beside it.

use super::{Measured, Setup};
use crate::run::output;
use serde_json::Value;
use std::process::Command;

const FEW: u64 = 1_000;
const MANY: u64 = 100_000;

/// Registrars by how their lists come: in numbered pages, by offset, in ranges, and at once.
const REGISTRARS: [&str; 5] = ["logicboxes", "sandbox", "realtimeregister", "internetbs", "netim"];

struct Took {
    requests: u64,
    seconds: f64,
    peak_kib: f64,
}

impl Took {
    fn of(setup: &Setup, registrar: &str, domains: u64) -> Result<Took, String> {
        let mut command = Command::new(&setup.program);
        command.args(["sync", registrar, &domains.to_string()]);
        let text = output(command)?;
        let wrong =
            || format!("the measuring program printed something else than its figures: {}", text.trim());
        let document: Value = serde_json::from_str(&text).map_err(|_| wrong())?;
        Ok(Took {
            requests: document["requests"].as_u64().ok_or_else(wrong)?,
            seconds: document["seconds"].as_f64().ok_or_else(wrong)?,
            peak_kib: document["peak_kib"].as_f64().ok_or_else(wrong)?,
        })
    }

    fn said(&self) -> String {
        format!("{} requests, {:.2} s, {:.1} MiB", self.requests, self.seconds, self.peak_kib / 1024.0)
    }
}

/// The ratio is that of LogicBoxes, whose pages are like those of most registrars; the others are told beside it.
pub(super) fn measure(setup: &Setup) -> Result<Measured, String> {
    let (mut ratio, mut told) = (None, Vec::new());
    for registrar in REGISTRARS {
        let (few, many) = (Took::of(setup, registrar, FEW)?, Took::of(setup, registrar, MANY)?);
        ratio = ratio.or(Some(many.peak_kib / few.peak_kib));
        told.push(format!("{registrar}: {} / {}", many.said(), few.said()));
    }
    let ratio = ratio.ok_or("no registrar was asked")?;
    let how = format!(
        "each in a process of its own, the simulated registrar on loopback in another; {}",
        told.join("; ")
    );
    Ok(Measured::Ratio { minimum: ratio, median: ratio, how })
}
