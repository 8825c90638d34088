//! The session of an account, where a plugin's registrar wants one: the plugin opens it and gives it back, and the host keeps it.

use super::action::typed;
use super::protocol::Task;
use super::provider::Plugin;
use super::talk::Talk;
use crate::call::Cx;
use crate::error::Result;
use crate::op::Effect;
use crate::provider::{BoxFuture, Session};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

/// The longest name of a session.
const LONGEST: usize = 64 << 10;

/// A session that was opened.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Opened {
    /// What the registrar calls it, or whatever else the plugin needs to write its requests. It comes with every later step.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) session: SecretString,
}

impl Plugin {
    /// The session that is open, or a new one; none where the registrar wants none. It is a task within a task, and so in a box.
    pub(super) fn session<'a>(&'a self, cx: &'a Cx) -> BoxFuture<'a, Result<Option<Session>>> {
        Box::pin(async move {
            if !self.described.session {
                return Ok(None);
            }
            let title = self.described.info.title;
            let tired = format!(
                "{title} has refused this account's login twice, so it is not tried again; check the account's settings and make a new client"
            );
            self.sessions.get(self.open_session(cx), &tired).await.map(Some)
        })
    }

    async fn open_session(&self, cx: &Cx) -> Result<SecretString> {
        let output = Talk::new(self, cx, Task::OpenSession, Effect::Login, None).run().await?;
        let opened: Result<Opened, String> = typed("output", output);
        let fits = |opened: &Opened| (1..=LONGEST).contains(&opened.session.expose_secret().len());
        let wrong = match opened {
            Ok(opened) if fits(&opened) => return Ok(opened.session),
            Ok(_) => {
                "its answer is wrong at output.session: a session has a name, of 64 KiB at most".to_owned()
            }
            Err(text) => text,
        };
        Err(self.wrong(cx, Effect::Login, &wrong))
    }

    /// Gives the session back. One that the registrar has ended already, and an answer that is lost, are as good.
    pub(super) async fn end_session(&self, cx: &Cx) {
        let Some(session) = self.sessions.take() else { return };
        let ended = Talk::new(self, cx, Task::CloseSession, Effect::Login, Some(session)).run().await;
        if let Err(error) = ended {
            tracing::debug!(%error, "the session could not be given back");
        }
    }
}
