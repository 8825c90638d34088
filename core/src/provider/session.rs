//! Sessions that registrars want: opened on demand, shared by the calls of an account in this process, and opened again where the
//! registrar has ended one.
//!
//! Registrars limit their number for each account, so there is never more than one for a process and an account, and it is given back
//! in the end.

use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::fork::{self, OfThisProcess};
use secrecy::{ExposeSecret, SecretString};
use std::sync::{Arc, Mutex, PoisonError};

/// After so many logins that the registrar refused in a row, no further one is tried.
const REFUSALS: u32 = 2;

/// The sessions of an account. A forked child begins anew: the parent's session is the parent's to give back.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<Option<OfThisProcess<Arc<Shared>>>>);

/// What the calls of one process share.
#[derive(Default)]
struct Shared {
    /// Held while a session is opened, so that calls that come meanwhile wait for that one.
    opening: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    session: Option<Session>,
    refusals: u32,
}

/// A session, as one call uses it.
#[derive(Clone)]
pub(crate) struct Session(Arc<SecretString>);

impl Session {
    /// By what the registrar calls it.
    pub(crate) fn new(token: SecretString) -> Session {
        Session(Arc::new(token))
    }

    /// What the registrar calls it. It goes into requests and nowhere else.
    pub(crate) fn token(&self) -> &str {
        self.0.expose_secret()
    }

    /// The same, to be taken out of texts.
    pub(crate) fn secret(&self) -> SecretString {
        SecretString::clone(&self.0)
    }
}

impl Sessions {
    fn shared(&self) -> Arc<Shared> {
        let _guard = fork::guard();
        let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(shared) = slot.as_ref().and_then(OfThisProcess::get) {
            return shared.clone();
        }
        let shared = Arc::<Shared>::default();
        *slot = Some(OfThisProcess::new(shared.clone()));
        shared
    }

    /// Whether a session is open.
    pub(crate) fn is_open(&self) -> bool {
        self.shared().with(|state| state.session.is_some())
    }

    /// The session that is open, or the one that `open` brings. Whatever fails here, the call itself was not sent. `tired` is said once
    /// the registrar has refused the login too often.
    pub(crate) async fn get(
        &self,
        open: impl Future<Output = Result<SecretString>> + Send,
        tired: &str,
    ) -> Result<Session> {
        let shared = self.shared();
        if let Some(session) = shared.with(|state| state.session.clone()) {
            return Ok(session);
        }
        let _opening = shared.opening.lock().await;
        let (session, refusals) = shared.with(|state| (state.session.clone(), state.refusals));
        if let Some(session) = session {
            return Ok(session);
        }
        if refusals >= REFUSALS {
            return Err(Error::new(ErrorKind::Auth, tired.to_owned()));
        }
        match open.await {
            Ok(token) => {
                let session = Session::new(token);
                shared.with(|state| (state.session, state.refusals) = (Some(session.clone()), 0));
                Ok(session)
            }
            Err(error) => {
                let refused = error.kind() == ErrorKind::Auth;
                shared.with(|state| state.refusals += u32::from(refused));
                Err(error.with_outcome(Outcome::NotDone))
            }
        }
    }

    /// Forgets a session that the registrar has ended, unless another call has opened a new one meanwhile.
    pub(crate) fn forget(&self, ended: &Session) {
        self.shared().with(|state| {
            if state.session.as_ref().is_some_and(|session| Arc::ptr_eq(&session.0, &ended.0)) {
                state.session = None;
            }
        });
    }

    /// The session that is open, to be given back: nobody gets it any more.
    pub(crate) fn take(&self) -> Option<Session> {
        self.shared().with(|state| state.session.take())
    }
}

impl Shared {
    fn with<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        let _guard = fork::guard();
        act(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn opened(word: &str) -> Result<SecretString> {
        Ok(SecretString::from(word.to_owned()))
    }

    #[tokio::test]
    async fn calls_at_once_share_one_session() {
        let sessions = Sessions::default();
        let (one, other) = tokio::join!(sessions.get(opened("one"), ""), sessions.get(opened("other"), ""));
        assert_eq!(one.expect("a session").token(), other.expect("a session").token());
    }

    #[tokio::test]
    async fn an_old_session_that_ends_does_not_end_the_new_one() {
        let sessions = Sessions::default();
        let old = sessions.get(opened("old"), "").await.expect("a session");
        sessions.forget(&old);
        let new = sessions.get(opened("new"), "").await.expect("a session");
        sessions.forget(&old);
        assert_eq!(sessions.take().expect("the new one").token(), new.token());
        assert!(!sessions.is_open() && sessions.take().is_none());
    }

    #[tokio::test]
    async fn two_refused_logins_stop_the_account_and_lost_ones_do_not() {
        let sessions = Sessions::default();
        let fails = |kind| async move { Err(Error::unknown(kind, "no")) };
        for _ in 0..3 {
            let error = sessions.get(fails(ErrorKind::Network), "").await.err().expect("a lost answer");
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Outcome::NotDone));
        }
        for _ in 0..REFUSALS {
            let error = sessions.get(fails(ErrorKind::Auth), "").await.err().expect("a refusal");
            assert_eq!((error.kind(), error.message()), (ErrorKind::Auth, "no"));
        }
        let error = sessions.get(opened("late"), "not again").await.err().expect("no login");
        assert_eq!((error.kind(), error.message()), (ErrorKind::Auth, "not again"));
    }
}
