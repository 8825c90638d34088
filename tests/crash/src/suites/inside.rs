//! An account in the harness's own process: for what needs no process of its own.

use crate::registrar::Registrar;
use crate::work::{Shift, Work};
use anyregistrar::blocking::Client;
use anyregistrar::call::Clock;
use anyregistrar::journal::Journal;
use anyregistrar::transport::InProcess;
use std::sync::Arc;

/// A renewing account at a registrar in this process, with the scope of one on loopback.
pub(super) fn client(registrar: &Registrar, journal: Arc<dyn Journal>, clock: Clock) -> Client {
    let way = InProcess::new(registrar.sandbox(), Work::Renew.face());
    let account = Work::Renew.account("http://127.0.0.1:9/", journal, &Shift::default()).clock(clock);
    account.transport(Arc::new(way)).state_folder(None).build().expect("an account").blocking()
}
