//! Sessions. Their number, their length and the answer of an account that has too many are `modelled`.

use std::collections::BTreeMap;

use http::StatusCode;
use http::header::{ACCEPT_LANGUAGE, AUTHORIZATION};
use serde_json::{Value, json};

use super::body::{Params, scalar};
use super::fault::{Fault, Result};
use super::{Call, LOGIN, SECRET};
use crate::registry::World;
use crate::registry::session::Session;

pub(super) fn open(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let header = call.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let pair = header.and_then(|text| text.strip_prefix("Basic ")).and_then(|text| decoded(text.trim()));
    let good = pair.as_deref().and_then(|pair| pair.split_once(':')).is_some_and(|(login, secret)| {
        // The manual's wording has a blank behind the colon.
        login == LOGIN && secret.trim_start() == SECRET
    });
    if !good {
        return Err(Fault::new(StatusCode::UNAUTHORIZED, "E01 Login or secret is wrong"));
    }
    let language = call.headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let Some(language) =
        language.map(str::to_ascii_uppercase).filter(|text| text.starts_with("EN") || text.starts_with("FR"))
    else {
        return Err(Fault::new(StatusCode::NOT_ACCEPTABLE, "E03 Accept-Language must be EN or FR"));
    };
    let mut preferences = BTreeMap::from([
        ("lang".to_owned(), language[..2].to_owned()),
        ("sync".to_owned(), "1".to_owned()),
        ("syncDelay".to_owned(), "25".to_owned()),
    ]);
    if !call.is_one() {
        put(&mut preferences, call.params.object("preferences")?)?;
    }
    let token = world
        .begin_session(preferences)
        .map_err(|_| Fault::new(StatusCode::FORBIDDEN, "E04 Too many sessions are open"))?;
    Ok(json!({ "access_token": token }))
}

/// Checks and takes in preferences.
fn put(preferences: &mut BTreeMap<String, String>, given: Option<Params>) -> Result<()> {
    for (name, value) in given.unwrap_or_default().0 {
        let text = scalar(&value).ok_or_else(|| Fault::wrong(&name))?;
        let fits = match name.as_str() {
            "lang" => text == "EN" || text == "FR",
            "sync" | "notif" => text == "0" || text == "1",
            "syncDelay" => text.parse::<i8>().is_ok_and(|delay| delay >= -1),
            _ => true,
        };
        if !fits {
            return Err(Fault::wrong(&name));
        }
        preferences.insert(name, text);
    }
    Ok(())
}

pub(super) fn close(world: &mut World, call: &Call<'_>) -> Result<Value> {
    world.sessions.open.remove(call.token());
    // Anything but an empty body does; the clients want JSON.
    Ok(json!(""))
}

fn show(token: &str, session: &Session, one: bool) -> Value {
    let mut value = json!({
        "IDSession": token,
        "timeLogin": session.opened.as_second(),
        "timeLastActivity": session.used.as_second(),
    });
    if one {
        value["lang"] = json!(session.preferences.get("lang"));
        value["sync"] = json!(session.preferences.get("sync").and_then(|text| text.parse::<u8>().ok()));
    } else {
        value["preferences"] = json!(session.preferences);
    }
    value
}

pub(super) fn info(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let session = world.sessions.open.get(call.token()).ok_or_else(Fault::session)?;
    Ok(show(call.token(), session, call.is_one()))
}

pub(super) fn list(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let all = world.sessions.open.iter().map(|(token, session)| show(token, session, call.is_one()));
    Ok(all.collect())
}

pub(super) fn change(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let given = if call.is_one() {
        let (kind, value) = (call.params.need("type")?, call.params.need("value")?);
        Params(serde_json::Map::from_iter([(kind, json!(value))]))
    } else {
        call.params.object("preferences")?.ok_or_else(|| Fault::missing("preferences"))?
    };
    let session = world.sessions.open.get_mut(call.token()).ok_or_else(Fault::session)?;
    put(&mut session.preferences, Some(given))?;
    Ok(json!(""))
}

/// Whether operations of this session are queued.
pub(super) fn queues(world: &World, call: &Call<'_>) -> bool {
    let session = world.sessions.open.get(call.token());
    session.and_then(|session| session.preferences.get("sync")).is_some_and(|sync| sync == "0")
}

/// Base64 as the header of a login has it.
fn decoded(text: &str) -> Option<String> {
    let mut out = Vec::new();
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in text.trim_end_matches('=').bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        held = (held << 6) | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from((held >> bits) & 0xff).unwrap_or_default());
        }
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn the_header_of_a_login_is_read() {
        assert_eq!(decoded("TkVUSU06bXlzZWNyZXQ=").as_deref(), Some("NETIM:mysecret"));
        assert_eq!(decoded("YTpi").as_deref(), Some("a:b"));
        assert_eq!(decoded("a b"), None);
    }
}
