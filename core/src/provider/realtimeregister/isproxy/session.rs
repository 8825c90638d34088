//! A session: TLS, the key, and what the answers shall tell.

use super::super::RealtimeRegister;
use super::Place;
use crate::call::{Cx, Lines};
use crate::error::{Error, ErrorKind, Result};
use secrecy::ExposeSecret;

/// Why there is no session.
pub(super) enum Closed {
    /// The service cannot be reached, or does not speak as it should.
    Away(Error),
    /// It does not take the account's key.
    Refused,
}

impl From<Error> for Closed {
    fn from(error: Error) -> Self {
        Closed::Away(error)
    }
}

/// Opens a session at the service.
pub(super) async fn open(account: &RealtimeRegister, cx: &Cx, place: &Place) -> Result<Lines, Closed> {
    let mut lines = cx.dial(&place.host, place.port).await?;
    // The key is never said in the clear: without TLS only this machine is spoken to.
    lines = match command(&mut lines, "STARTTLS").await? {
        true => lines.secured().await?,
        false if lines.private => lines,
        false => return Err(Error::new(ErrorKind::Network, "the service has no TLS").into()),
    };
    if !command(&mut lines, &format!("LOGIN {}", account.api_key.expose_secret().trim())).await? {
        return Err(Closed::Refused);
    }
    for feature in ["reason", "premium"] {
        // Without it the answers tell less, and are good.
        command(&mut lines, &format!("ENABLE {feature}")).await?;
    }
    Ok(lines)
}

/// Says a command, and whether it was taken.
async fn command(lines: &mut Lines, text: &str) -> Result<bool> {
    lines.send(&format!("{text}\r\n")).await?;
    Ok(lines.next().await?.starts_with("100"))
}
