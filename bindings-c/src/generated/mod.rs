//! What follows from the operation table, written by `cargo xtask generate`.

// Names may be of any length, so lines are not laid out by hand nor by rustfmt.
#[rustfmt::skip]
pub(crate) mod operations;
#[rustfmt::skip]
pub(crate) mod status;
