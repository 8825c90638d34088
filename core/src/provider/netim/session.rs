//! Opening a session and giving it back.
//!
//! Reference: "Open session" (REST 1.0 and 3.0) and "Sessions management".

use super::{Netim, Version, wire};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::op::Effect;
use crate::provider::{Session, Settings};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Method, Request};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

/// How many seconds the registrar may take to finish an operation within a call, at most. Its own figure is not documented, and a reader
/// that gives up first would take a finished operation for a lost one.
const SYNC_DELAY: u8 = 25;

/// How every session of an account is to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Preferences {
    sync: bool,
    sync_delay: u8,
    notify: Option<bool>,
}

impl Preferences {
    /// Reads the account's settings.
    pub(super) fn read(settings: &Settings, version: Version) -> Result<Preferences> {
        let wrong = |text: &str| Error::new(ErrorKind::Config, text.to_owned());
        let flag = |key: &str| settings.get(key).map(|text| text.trim() == "true");
        // The defaults of settings are the account's, too.
        let delay = settings.get("sync_delay").unwrap_or("25").trim().parse::<u8>().ok();
        let sync_delay = delay
            .filter(|delay| *delay <= SYNC_DELAY)
            .ok_or_else(|| wrong("sync_delay: a number of seconds from 0 to 25 is wanted"))?;
        let notify = flag("notify");
        if version == Version::One && (sync_delay != SYNC_DELAY || notify.is_some()) {
            return Err(wrong(
                "sync_delay and notify: REST 1.0 has neither; set version to 3.0, or leave them out",
            ));
        }
        Ok(Preferences { sync: flag("sync").unwrap_or(true), sync_delay, notify })
    }
}

/// What is said once the login was refused too often.
const TIRED: &str = "NETIM has refused this account's login twice, so it is not tried again; check login and secret, and whether API access \
                     is enabled in the control panel, and make a new client";

impl Netim {
    /// The session that is open, or a new one. Whatever fails here, the call itself was not sent.
    pub(super) async fn session(&self, cx: &Cx) -> Result<Session> {
        self.sessions.get(open(self, cx), TIRED).await
    }

    /// Gives the session back.
    pub(super) async fn end_session(&self, cx: &Cx) {
        if let Some(session) = self.sessions.take() {
            give_back(self, cx, &session).await;
        }
    }
}

async fn open(account: &Netim, cx: &Cx) -> Result<SecretString> {
    let request = request(account)?;
    let reply = cx.exchange(Effect::Login, request, |attempt| wire::read(attempt, token)).await;
    let token = reply.map_err(|error| match error.kind() {
        ErrorKind::Auth => {
            let text = "NETIM does not accept login and secret: check them, that the account has API access (control panel), and that \
                        they belong to this environment, since the test system has accounts of its own";
            Error::new(ErrorKind::Auth, text).with(|c| *c = error.context().clone())
        }
        _ => error,
    })?;
    if account.version == Version::One && !account.preferences.sync {
        // 1.0 takes no preferences when a session is opened.
        let session = Session::new(token.clone());
        let body = json!({ "type": "sync", "value": "0" });
        let request = account.request(&session, &wire::Ask::patch(&["session", ""], body))?;
        let set = cx.exchange(Effect::Login, request, |attempt| wire::read(attempt, |_| Ok(()))).await;
        if let Err(error) = set {
            give_back(account, cx, &session).await;
            return Err(error);
        }
    }
    Ok(token)
}

/// One that the registrar has ended already, and an answer that is lost, are as good.
async fn give_back(account: &Netim, cx: &Cx, session: &Session) {
    let Ok(request) = account.request(session, &wire::Ask::new(Method::DELETE, &["session", ""])) else {
        return;
    };
    if let Err(error) = cx.exchange(Effect::Login, request, |_| Ok(())).await {
        tracing::debug!(%error, "the session could not be given back");
    }
}

fn request(account: &Netim) -> Result<Request<Bytes>> {
    let pair = format!("{}:{}", account.login, account.secret.expose_secret());
    let body = match account.version {
        Version::One => Bytes::new(),
        Version::Three => {
            let Preferences { sync, sync_delay, notify } = account.preferences;
            let mut preferences =
                json!({ "lang": account.language, "sync": u8::from(sync), "syncDelay": sync_delay });
            if let Some(notify) = notify {
                preferences["notif"] = u8::from(notify).into();
            }
            Bytes::from(json!({ "preferences": preferences }).to_string())
        }
    };
    account
        .plain(Method::POST, &["session", ""])
        .header(http::header::AUTHORIZATION, format!("Basic {}", STANDARD.encode(pair)))
        .body(body)
        .map_err(|_| wire::unfit())
}

fn token(value: &Value) -> Result<SecretString> {
    let token = value.get("access_token").and_then(Value::as_str).map(str::trim);
    let fits = |token: &&str| (8..=256).contains(&token.len()) && token.bytes().all(|b| b.is_ascii_graphic());
    let token = token.filter(fits).ok_or_else(|| {
        Error::bad_reply("access_token", "the registrar opened a session, but gave no token for it")
    })?;
    Ok(SecretString::from(token.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, of, opened, with};
    use super::*;
    use crate::error::Outcome;
    use crate::op::Op;
    use crate::transport::Step;

    #[test]
    fn the_login_is_in_the_header_and_only_version_three_sends_preferences() {
        let request = |version| request(&of(version)).expect("a request");
        let (one, three) = (request("1.0"), request("3.0"));
        assert_eq!(one.uri(), "http://oterest.netim.com/1.0/session/");
        assert_eq!(one.headers()["authorization"], "Basic TE9HSU46U0VDUkVU");
        assert_eq!(one.headers()["accept-language"], "EN");
        assert!(one.body().is_empty());
        let sent: Value = serde_json::from_slice(three.body()).expect("JSON");
        assert_eq!(sent, json!({"preferences": {"lang": "EN", "sync": 1, "syncDelay": 25}}));
    }

    #[test]
    fn a_session_is_as_the_settings_say_and_the_older_interface_lacks_most_of_them() {
        let asked = |version, more: &[(&str, &str)]| {
            let account = with(version, more)?;
            let request = super::request(&account)?;
            Ok::<Value, Error>(serde_json::from_slice(request.body()).unwrap_or_default())
        };
        let sent =
            asked("3.0", &[("sync", "false"), ("sync_delay", "5"), ("notify", "false")]).expect("a request");
        assert_eq!(sent, json!({"preferences": {"lang": "EN", "sync": 0, "syncDelay": 5, "notif": 0}}));
        for (version, key, value) in
            [("3.0", "sync_delay", "26"), ("1.0", "sync_delay", "5"), ("1.0", "notify", "true")]
        {
            let error = asked(version, &[(key, value)]).expect_err("wrong settings");
            assert_eq!(error.kind(), ErrorKind::Config, "{version} {key}");
        }
    }

    #[tokio::test]
    async fn the_older_interface_is_told_after_the_opening_not_to_wait() {
        let account = with("1.0", &[("sync", "false")]).expect("an account");
        let done = || Step::json(200, &json!(""));
        let (cx, script) = cx(Op::DomainInfo, [opened(), done()]);
        account.session(&cx).await.expect("a session");
        let sent = script.sent();
        assert_eq!((sent[1].method(), sent[1].uri().path()), (&Method::PATCH, "/1.0/session/"));
        assert_eq!(sent[1].body(), r#"{"type":"sync","value":"0"}"#);

        // A session that is not as it shall be is none.
        let refused = Step::json(400, &json!({"message": "E99"}));
        let (cx, script) = self::cx(Op::DomainInfo, [opened(), refused, done()]);
        let account = with("1.0", &[("sync", "false")]).expect("an account");
        assert!(account.session(&cx).await.is_err() && !account.sessions.is_open());
        assert_eq!(script.sent()[2].method(), Method::DELETE);
    }

    #[tokio::test]
    async fn two_refused_logins_stop_the_account_and_lost_ones_do_not() {
        let account = account();
        let refused = || Step::json(401, &json!({"message": "E01 bad login"}));
        let (cx, script) = cx(Op::DomainInfo, [Step::Lost, Step::Lost, Step::Lost, refused(), refused()]);
        for _ in 0..3 {
            let error = account.session(&cx).await.err().expect("a lost answer");
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Outcome::NotDone));
        }
        for _ in 0..4 {
            let error = account.session(&cx).await.err().expect("a refusal");
            assert_eq!(error.kind(), ErrorKind::Auth);
        }
        assert_eq!(script.sent().len(), 5);
    }

    #[tokio::test]
    async fn an_answer_without_a_token_is_no_session() {
        for body in [
            json!({}),
            json!({"access_token": ""}),
            json!({"access_token": 1}),
            json!([]),
            json!({"access_token": "a b c d e f"}),
        ] {
            let (cx, _) = cx(Op::DomainInfo, [Step::json(200, &body)]);
            let account = account();
            assert!(account.session(&cx).await.is_err(), "{body}");
            assert!(!account.sessions.is_open());
        }
    }

    #[tokio::test]
    async fn a_session_is_given_back_once() {
        let account = account();
        let (cx, script) = cx(Op::DomainInfo, [opened(), Step::json(401, &json!({"message": "E02"}))]);
        let _session = account.session(&cx).await.expect("a session");
        account.end_session(&cx).await;
        account.end_session(&cx).await;
        let sent = script.sent();
        assert_eq!(
            (sent.len(), sent[1].method(), sent[1].uri().path()),
            (2, &Method::DELETE, "/3.0/session/")
        );
    }
}
