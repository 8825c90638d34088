//! Writing to a connection that its other end has closed raises SIGPIPE, which ends a program that did not ask otherwise.

use std::mem::MaybeUninit;

/// Runs `act` with SIGPIPE held back for this thread; one that `act` caused is thrown away. The program's own setting stays.
pub(crate) fn held_back<T>(act: impl FnOnce() -> T) -> T {
    let held = Held::new();
    let result = act();
    drop(held);
    result
}

struct Held {
    /// The signals that the thread held back before.
    before: libc::sigset_t,
    /// Whether one was waiting already, which is not ours to throw away.
    waiting: bool,
}

fn only_sigpipe() -> libc::sigset_t {
    // SAFETY: sigemptyset initialises the set before it is used.
    unsafe {
        let mut set = MaybeUninit::<libc::sigset_t>::uninit();
        libc::sigemptyset(set.as_mut_ptr());
        libc::sigaddset(set.as_mut_ptr(), libc::SIGPIPE);
        set.assume_init()
    }
}

impl Held {
    fn new() -> Held {
        let only = only_sigpipe();
        // SAFETY: the sets are initialised, or are written to as a whole; they are plain data.
        unsafe {
            let mut pending: libc::sigset_t = std::mem::zeroed();
            libc::sigpending(&mut pending);
            let mut before: libc::sigset_t = std::mem::zeroed();
            libc::pthread_sigmask(libc::SIG_BLOCK, &only, &mut before);
            Held { before, waiting: libc::sigismember(&pending, libc::SIGPIPE) == 1 }
        }
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let only = only_sigpipe();
        let at_once = libc::timespec { tv_sec: 0, tv_nsec: 0 };
        // SAFETY: as above.
        unsafe {
            if !self.waiting {
                while libc::sigtimedwait(&only, std::ptr::null_mut(), &at_once) == libc::SIGPIPE {}
            }
            libc::pthread_sigmask(libc::SIG_SETMASK, &self.before, std::ptr::null_mut());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_held() -> bool {
        // SAFETY: the set is plain data that is written as a whole.
        unsafe {
            let mut now: libc::sigset_t = std::mem::zeroed();
            libc::pthread_sigmask(libc::SIG_BLOCK, std::ptr::null(), &mut now);
            libc::sigismember(&now, libc::SIGPIPE) == 1
        }
    }

    #[test]
    fn a_broken_pipe_does_not_end_the_program() {
        // Rust's own start ignores the signal; a C program's does not.
        // SAFETY: setting a disposition.
        let before = unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
        held_back(|| {
            assert!(is_held());
            // SAFETY: raising a signal for this thread, which holds it back.
            unsafe { libc::pthread_kill(libc::pthread_self(), libc::SIGPIPE) };
        });
        assert!(!is_held());
        // SAFETY: as above.
        unsafe { libc::signal(libc::SIGPIPE, before) };
    }
}
