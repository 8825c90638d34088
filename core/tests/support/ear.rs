//! Hears everything that a host could write down: traces, log lines and panic messages. And finds a word in it, however encoded.

use base64::Engine;
use std::fmt::Debug;
use std::io::Write;
use std::sync::{Mutex, MutexGuard, Once};

static HEARD: Mutex<String> = Mutex::new(String::new());

fn heard() -> MutexGuard<'static, String> {
    HEARD.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Takes a text that a host would see.
pub fn hear(text: &str) {
    let mut heard = heard();
    heard.push_str(text);
    heard.push('\n');
}

/// Takes a value in both of its debug forms.
pub fn hear_debug(value: &dyn Debug) {
    hear(&format!("{value:?}\n{value:#?}"));
}

/// All that was heard so far.
pub fn all() -> String {
    heard().clone()
}

struct Ear;

impl Write for Ear {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        heard().push_str(&String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl log::Log for Ear {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        hear(&format!("{} {} {}", record.level(), record.target(), record.args()));
    }

    fn flush(&self) {}
}

/// Begins to listen anew, at the most talkative level. One test listens at a time, for as long as it keeps what this gives.
pub fn listen() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    static ONCE: Once = Once::new();
    let alone = ALONE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    heard().clear();
    ONCE.call_once(|| {
        use tracing_subscriber::fmt::format::FmtSpan;
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(|| Ear)
            .init();
        log::set_boxed_logger(Box::new(Ear)).expect("no other logger");
        log::set_max_level(log::LevelFilter::Trace);
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            hear(&panic.to_string());
            before(panic);
        }));
    });
    alone
}

/// The forms in which a word could hide in a text.
fn forms(word: &str) -> Vec<String> {
    let bytes = word.as_bytes();
    let each = |form: fn(&u8) -> String| bytes.iter().map(form).collect::<String>();
    let mut forms = vec![
        word.to_owned(),
        word.to_lowercase(),
        each(|byte| format!("%{byte:02X}")),
        each(|byte| format!("%{byte:02x}")),
        each(|byte| format!("{byte:02x}")),
        each(|byte| format!("{byte:02X}")),
        // As `{:?}` shows bytes.
        bytes.iter().map(u8::to_string).collect::<Vec<_>>().join(", "),
    ];
    for shift in 0..3 {
        let padded = [&vec![0; shift], bytes].concat();
        let encoded = base64::engine::general_purpose::STANDARD_NO_PAD.encode(&padded);
        // The letters at the edges also depend on the neighbours.
        let (first, last) = ([0, 2, 3][shift], padded.len() * 8 / 6);
        forms.push(encoded[first..last].to_owned());
    }
    forms
}

/// The places at which a word is heard, in any form.
pub fn places(text: &str, word: &str) -> Vec<String> {
    let lines = text.lines();
    let forms = forms(word);
    lines.filter(|line| forms.iter().any(|form| line.contains(form.as_str()))).map(str::to_owned).collect()
}
