//! What Realtime Register alone has: split contacts, and signed notifications.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>: contacts (split), notifications (webhook).

use super::RealtimeRegister;
use super::contact;
use super::process::in_seconds;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::Result;
use crate::op::*;
use ring::hmac;
use serde_json::{Map, Value, json};

/// `realtimeregister.split_contact`
pub(super) async fn split(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterSplitContact,
) -> Result<Changed> {
    let path = ["customers", account.customer.as_str(), "contacts", input.handle.as_str(), "split"];
    let mut body = json!({ "newHandle": input.new_handle });
    if !input.registries.is_empty() {
        body["registries"] = json!(input.registries);
    }
    Ok(Ask::post(path, body).send(account, cx, Effect::Create).await?.changed())
}

/// `realtimeregister.set_contact`
pub(super) async fn set_contact(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterSetContact,
) -> Result<Changed> {
    let mut body = Map::new();
    let mut put = |name: &str, value: Option<Value>| body.extend(value.map(|value| (name.to_owned(), value)));
    let lines = |list: Vec<Value>| (!list.is_empty()).then_some(Value::Array(list));
    put("brand", input.brand.as_ref().map(|brand| json!(brand)));
    put("disclosedFields", input.disclosed.as_ref().map(|fields| json!(fields)));
    put("validations", lines(input.validations.iter().map(validation).collect()));
    put("verifications", lines(input.verifications.iter().map(verification).collect()));
    put("designatedAgent", input.designated_agent.map(|agent| json!(agent)));
    let path = ["customers", account.customer.as_str(), "contacts", input.handle.as_str(), "update"];
    Ok(Ask::post(path, Value::Object(body)).send(account, cx, Effect::Set).await?.changed())
}

fn validation(one: &RealtimeregisterValidated) -> Value {
    let mut value = json!({ "category": one.category, "termsVersion": one.terms_version });
    if let Some(at) = one.at {
        value["validatedOn"] = json!(in_seconds(at));
    }
    if let Some(address) = one.address {
        value["validatedBy"] = json!(address);
    }
    value
}

fn verification(one: &RealtimeregisterVerified) -> Value {
    let mut value = json!({
        "verificationDate": in_seconds(one.at), "method": one.method, "proof": one.proof, "claims": one.claims,
    });
    if let Some(id) = &one.external_id {
        value["externalId"] = json!(id);
    }
    value
}

/// `realtimeregister.set_properties`
pub(super) async fn set_properties(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterSetProperties,
) -> Result<Changed> {
    let usage = input.usage.map(|usage| json!(usage));
    let usage = usage.as_ref().and_then(Value::as_str);
    let at = [account.customer.as_str(), input.handle.as_str(), input.registry.as_str()];
    Ok(contact::put_properties(account, cx, at, usage, &input.properties).await?.changed())
}

/// `realtimeregister.check_signature`: the header is Base64 of the MAC in hexadecimal digits, perhaps with a blank in front.
pub(super) async fn signature(
    _: &RealtimeRegister,
    _: &Cx,
    input: &RealtimeregisterCheckSignature,
) -> Result<SignatureCheck> {
    Ok(SignatureCheck { valid: is_signed(&input.key, &input.signature, &input.body) })
}

fn is_signed(key: &str, signature: &str, body: &str) -> bool {
    let Some(text) = base64(signature.trim()) else { return false };
    let Some(mac) = std::str::from_utf8(&text).ok().and_then(|text| hex(text.trim())) else { return false };
    let key = hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes());
    // Compares in constant time.
    hmac::verify(&key, body.as_bytes(), &mac).is_ok()
}

fn hex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

fn base64(text: &str) -> Option<Vec<u8>> {
    const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut count, mut bytes) = (0_u32, 0_u32, Vec::new());
    for sign in text.trim_end_matches('=').bytes() {
        let value = SIGNS.iter().position(|known| *known == sign)?;
        bits = (bits << 6 | u32::try_from(value).ok()?) & 0x00ff_ffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "EXAMPLE_KEY";
    const BODY: &str = "{\"payload\": \"examplePayload\"}";
    /// Computed from the manual's rule: the hexadecimal digits alone.
    const PLAIN: &str =
        "OTk5MjhmYWUwMjdjYzYwMjQwNTk0ZWNmODI5MzY5MzY1Y2ExYzliOWVjODcxMDZkMDRjMzE5YTQ1ZWUwYmQ0OQ==";

    #[test]
    fn a_signature_is_good_with_and_without_the_blank_of_the_manuals_example() {
        assert!(is_signed(KEY, PLAIN, BODY));
        // The same digits with a blank in front, as the manual's own example begins.
        let blank =
            "IDk5OTI4ZmFlMDI3Y2M2MDI0MDU5NGVjZjgyOTM2OTM2NWNhMWM5YjllYzg3MTA2ZDA0YzMxOWE0NWVlMGJkNDk=";
        assert!(is_signed(KEY, blank, BODY));
    }

    #[test]
    fn anything_else_is_no_signature() {
        assert!(!is_signed("ANOTHER_KEY", PLAIN, BODY));
        assert!(!is_signed(KEY, PLAIN, "{\"payload\": \"anotherPayload\"}"));
        for text in ["", "x", "====", "OTk5", "ü", &PLAIN[..40]] {
            assert!(!is_signed(KEY, text, BODY), "{text}");
        }
    }
}
