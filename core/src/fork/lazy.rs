//! Values that are made on first use.

use super::guard;
use std::sync::OnceLock;

/// A value that is made on first use, under the short lock: a child forked while another thread is at it would otherwise wait for
/// ever for that thread, which it does not have.
pub(crate) struct Lazy<T> {
    value: OnceLock<T>,
    make: fn() -> T,
}

impl<T> Lazy<T> {
    pub(crate) const fn new(make: fn() -> T) -> Self {
        Lazy { value: OnceLock::new(), make }
    }

    /// The value. Making it takes the lock, so the caller does not hold it.
    pub(crate) fn get(&self) -> &T {
        if let Some(value) = self.value.get() {
            return value;
        }
        let _guard = guard();
        self.value.get_or_init(self.make)
    }
}
