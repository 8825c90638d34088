//! Protections of paid calls that a test takes away, to see that a suite notices it.
//!
//! Only a debug build with the feature `negative-controls` can lose one, and only where `ANYREGISTRAR_BREAK` names it.

#[cfg(all(feature = "negative-controls", not(debug_assertions)))]
compile_error!(
    "the feature `negative-controls` takes protections of paid calls away; it is for debug builds of tests alone"
);

/// A protection of paid calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protection {
    /// The intent is on the disk before anything leaves.
    IntentSync,
    /// The kernel lock around every transaction of the journal.
    Gate,
    /// The expiry that goes along with a renewal, and the comparison with the caller's.
    Guard,
    /// A purchase has a connection of its own.
    FreshConnection,
    /// A purchase is not repeated unless it provably never left.
    NoRepeat,
    /// A reading from before an order of our own is no baseline for the next one.
    StaleRead,
    /// What another order of ours brought is not taken for an order's result.
    OwnTerm,
}

/// Whether a protection is taken away. In every build that is shipped: never.
#[cfg(not(feature = "negative-controls"))]
pub(crate) const fn is_off(_: Protection) -> bool {
    false
}

/// Whether a protection is taken away.
#[cfg(feature = "negative-controls")]
pub(crate) fn is_off(protection: Protection) -> bool {
    use std::sync::OnceLock;
    static OFF: OnceLock<Option<Protection>> = OnceLock::new();
    let off = OFF.get_or_init(|| {
        let word = std::env::var("ANYREGISTRAR_BREAK").ok()?;
        let all = [
            ("intent-sync", Protection::IntentSync),
            ("gate", Protection::Gate),
            ("guard", Protection::Guard),
            ("fresh-connection", Protection::FreshConnection),
            ("no-repeat", Protection::NoRepeat),
            ("stale-read", Protection::StaleRead),
            ("own-term", Protection::OwnTerm),
        ];
        let found = all.into_iter().find(|(name, _)| *name == word);
        tracing::warn!(protection = word, known = found.is_some(), "a protection of paid calls is off");
        found.map(|(_, protection)| protection)
    });
    *off == Some(protection)
}
