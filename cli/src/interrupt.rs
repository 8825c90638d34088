//! Ctrl-C, counted.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How often Ctrl-C was pressed since somebody began to listen.
#[derive(Default)]
pub(crate) struct Interrupts {
    pressed: Arc<AtomicUsize>,
    listening: bool,
}

impl Interrupts {
    /// Counts from now on. Where the system gives no signals, Ctrl-C ends the process as always.
    pub(crate) fn listen(&mut self) {
        if std::mem::replace(&mut self.listening, true) {
            return;
        }
        let pressed = self.pressed.clone();
        let (ready, listens) = std::sync::mpsc::channel();
        let thread = std::thread::Builder::new().name("ctrl-c".into()).spawn(move || {
            let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_io().build() else {
                return;
            };
            runtime.block_on(async {
                while let Ok(mut signal) =
                    tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())
                {
                    let _ = ready.send(());
                    while signal.recv().await.is_some() {
                        pressed.fetch_add(1, Ordering::SeqCst);
                    }
                }
            });
        });
        if thread.is_ok() {
            // Either it listens, or the thread is gone and the sender with it.
            let _ = listens.recv();
        }
    }

    /// How often it was pressed.
    pub(crate) fn count(&self) -> usize {
        self.pressed.load(Ordering::SeqCst)
    }
}
