//! What a library says to people while it works on a step.

use super::super::carrier::{Hide, LONGEST_LINE, MOST_LINES};
use std::cell::RefCell;
use std::path::Path;

/// The step that this thread works on.
struct Now {
    plugin: &'static Path,
    hide: Hide,
    lines: usize,
}

thread_local! {
    static NOW: RefCell<Option<Now>> = const { RefCell::new(None) };
}

/// Does a step, and passes on what is said meanwhile.
pub(super) fn during<T>(plugin: &'static Path, hide: Hide, act: impl FnOnce() -> T) -> T {
    NOW.set(Some(Now { plugin, hide, lines: 0 }));
    let done = act();
    NOW.set(None);
    done
}

/// Passes a line on. Nothing is said outside of a step, and no more than a step needs.
pub(super) fn line(text: &[u8]) {
    // Taken out meanwhile: what listens to the log may be anything.
    let Some(mut now) = NOW.take() else { return };
    now.lines += 1;
    if now.lines <= MOST_LINES {
        let text = text.get(..LONGEST_LINE).unwrap_or(text);
        tracing::info!(plugin = %now.plugin.display(), "{}", now.hide.shown(text));
    }
    NOW.set(Some(now));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::Scrubber;
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    /// What the log gets.
    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl Write for Page {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().expect("one thread").extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn heard(act: impl FnOnce()) -> String {
        let page = Page::default();
        let writer = page.clone();
        let log = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).finish();
        tracing::subscriber::with_default(log, act);
        let bytes = page.0.lock().expect("one thread").clone();
        String::from_utf8(bytes).expect("text")
    }

    #[test]
    fn a_librarys_words_go_to_the_log_without_secrets_and_not_in_a_flood() {
        let secrets = |one: &str| Arc::new(Scrubber::new([one.to_owned().into()]));
        let hide = Hide { secrets: secrets("s3cr3t-key"), private: secrets("c0de-0f-c4ll") };
        let heard = heard(|| {
            line(b"before any step");
            during(Path::new("/p.so"), hide, || {
                line(b"the key s3cr3t-key and c0de-0f-c4ll\x07");
                line(&[0xff; 100_000]);
                (0..1_000).for_each(|_| line(b"again"));
            });
            line(b"after it");
        });
        assert!(heard.contains("/p.so") && heard.contains("the key "), "{heard}");
        for never in ["s3cr3t", "c0de", "\u{7}", "before", "after"] {
            assert!(!heard.contains(never), "{never}: {heard}");
        }
        assert_eq!(heard.lines().count(), MOST_LINES);
        assert!(heard.len() < 50_000, "{}", heard.len());
    }
}
