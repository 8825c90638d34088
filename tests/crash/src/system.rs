//! The calls of the C library that this needs.
#![allow(unsafe_code)]

/// What the marker at the beginning of the span asks the priority of: no process has this number.
pub(crate) const BEGIN: libc::id_t = 1_296_126_539;

/// The same at its end.
pub(crate) const END: libc::id_t = 1_296_126_540;

/// A harmless system call that a tracer recognises: the priority of a process that does not exist.
pub fn mark_begin() {
    // SAFETY: it takes numbers and changes nothing.
    unsafe { libc::getpriority(libc::PRIO_PROCESS, BEGIN) };
}

/// The marker behind the span.
pub fn mark_end() {
    // SAFETY: as above.
    unsafe { libc::getpriority(libc::PRIO_PROCESS, END) };
}

/// Sends a signal to a process, or to a group by its negative number. The caller knows that it is its own and still there.
pub(crate) fn signal_id(process: libc::pid_t, signal: libc::c_int) {
    // SAFETY: it takes numbers.
    unsafe { libc::kill(process, signal) };
}

/// Whether this process may do what only root may.
pub(crate) fn is_root() -> bool {
    // SAFETY: it takes nothing and cannot fail.
    unsafe { libc::geteuid() == 0 }
}

/// Files of this process grow no further than this; a write across the border is cut short, as on a full disk.
pub fn limit_file_size(bytes: u64) {
    let limit = libc::rlimit { rlim_cur: bytes, rlim_max: bytes };
    // SAFETY: the limit lives until the call is over; ignoring the signal turns it into an error of the write.
    unsafe {
        libc::signal(libc::SIGXFSZ, libc::SIG_IGN);
        libc::setrlimit(libc::RLIMIT_FSIZE, &limit);
    }
}

/// Forks; the child runs `act` and ends with its number. Gives the child's process number.
pub(crate) fn fork(act: impl FnOnce() -> i32) -> std::io::Result<libc::pid_t> {
    // SAFETY: the child uses what glibc and the library under test allow after a fork, and leaves by _exit.
    match unsafe { libc::fork() } {
        -1 => Err(std::io::Error::last_os_error()),
        0 => {
            let code = std::panic::catch_unwind(std::panic::AssertUnwindSafe(act)).unwrap_or(99);
            // SAFETY: ends the child at once.
            unsafe { libc::_exit(code) }
        }
        process => Ok(process),
    }
}

/// Whether a forked child has ended: its number, or the signal that killed it as a negative one.
pub(crate) fn ended(process: libc::pid_t) -> Option<i32> {
    let mut status = 0;
    // SAFETY: `status` lives until the call is over.
    match unsafe { libc::waitpid(process, &mut status, libc::WNOHANG) } {
        0 => None,
        _ if libc::WIFEXITED(status) => Some(libc::WEXITSTATUS(status)),
        _ => Some(-libc::WTERMSIG(status)),
    }
}

/// Kills a forked child that was not waited for yet.
pub(crate) fn kill_child(process: libc::pid_t) {
    // SAFETY: it takes numbers; the child is still ours.
    unsafe {
        libc::kill(process, libc::SIGKILL);
        libc::waitpid(process, std::ptr::null_mut(), 0);
    }
}
