//! What else Internet.bs tells: contacts, the registry's state, auth codes, verification and TLDs.

use super::change;
use super::params::Params;
use super::reply::Reply;
use super::{InternetBs, details, wire};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::DomainName;
use crate::op::{
    AuthCodeReply, Changed, ContactRecord, DomainAuthCode, DomainContacts, DomainRegistryStatus,
    DomainResendVerification, Effect, InternetbsContacts, InternetbsParameter, InternetbsTld,
    InternetbsTldInfo, InternetbsVerification, RegistrantVerification, RegistryStatus, Verification,
};

async fn ask(account: &InternetBs, cx: &Cx, command: &str, domain: &DomainName) -> Result<Reply> {
    let request = account.post(command, &Params::of(domain))?;
    cx.exchange(Effect::Read, request, |attempt| {
        let reply = wire::succeeded(wire::read(attempt)?)?;
        details::about(domain, &reply)?;
        Ok(reply)
    })
    .await
}

/// `internetbs.contacts`
pub(super) async fn contacts(
    account: &InternetBs,
    cx: &Cx,
    input: &InternetbsContacts,
) -> Result<DomainContacts> {
    let all = details::need(account, cx, &input.domain).await?.contacts;
    let of = |role: &str| contact(role, &all.below(role)).map(Box::new);
    let admin = ["admin", "admin_2", "admin_3"].into_iter().filter_map(|role| {
        // The first contact's fields stand beside those of the second and third.
        let own = all.below(role);
        contact(role, &own)
    });
    Ok(DomainContacts {
        registrant: of("registrant"),
        admin: admin.collect(),
        tech: of("technical"),
        billing: of("billing"),
        zone: of("zone"),
    })
}

fn contact(role: &str, fields: &Reply) -> Option<ContactRecord> {
    // The manual's samples spell the third line without its t.
    let lines = [&["street"][..], &["street2"], &["street3", "stree3"]];
    let known = [
        "firstname",
        "lastname",
        "organization",
        "email",
        "phonenumber",
        "fax",
        "street",
        "street2",
        "street3",
        "stree3",
        "city",
        "state",
        "postalcode",
        "countrycode",
    ];
    let street = lines.iter().filter_map(|keys| keys.iter().find_map(|key| fields.text(key)));
    let more = fields
        .fields()
        .filter(|(key, _)| !known.contains(key) && !key.starts_with("2_") && !key.starts_with("3_"));
    let record = ContactRecord {
        handle: role.to_owned(),
        name: None,
        first_name: fields.text("firstname"),
        last_name: fields.text("lastname"),
        organization: fields.text("organization"),
        email: fields.text("email"),
        phone: fields.text("phonenumber"),
        fax: fields.text("fax"),
        street: street.collect(),
        city: fields.text("city"),
        state: fields.text("state"),
        postal_code: fields.text("postalcode"),
        country: fields.text("countrycode"),
        kind: None,
        status: None,
        extra: more.map(|(key, value)| (key.to_owned(), value.to_owned())).collect(),
    };
    fields.fields().next().map(|_| record)
}

/// `domain.registry_status`
pub(super) async fn registry(
    account: &InternetBs,
    cx: &Cx,
    input: &DomainRegistryStatus,
) -> Result<RegistryStatus> {
    let words = ask(account, cx, "Domain/RegistryStatus", &input.domain).await?.texts("registrystatus");
    Ok(RegistryStatus {
        domain: input.domain.clone(),
        flags: words.iter().filter_map(|word| word.parse().ok()).collect(),
        registrar_status: words,
    })
}

/// `domain.auth_code`. Where the domain's details have none, some TLDs have a command of their own.
pub(super) async fn auth_code(
    account: &InternetBs,
    cx: &Cx,
    input: &DomainAuthCode,
) -> Result<AuthCodeReply> {
    let found = details::need(account, cx, &input.domain).await?.auth_code;
    let auth_code = match found {
        Some(code) => code,
        None => {
            let request = account.post("Domain/AuthInfo/Get", &Params::of(&input.domain))?;
            let reply = cx.exchange(Effect::Read, request, wire::read).await?;
            let text = "Internet.bs shows no auth code for this domain: some TLDs have none, others send it to the registrant";
            reply.text("password").ok_or_else(|| Error::new(ErrorKind::Conflict, text))?
        }
    };
    Ok(AuthCodeReply { domain: input.domain.clone(), auth_code })
}

/// `internetbs.verification`
pub(super) async fn verification(
    account: &InternetBs,
    cx: &Cx,
    input: &InternetbsVerification,
) -> Result<RegistrantVerification> {
    let reply = ask(account, cx, "Domain/RegistrantVerification/Info", &input.domain).await?;
    let word = reply.need("currentstatus")?.to_owned();
    Ok(RegistrantVerification {
        domain: input.domain.clone(),
        state: match word.to_ascii_uppercase().as_str() {
            "VERIFIED" => Some(Verification::Verified),
            "PENDING" => Some(Verification::Pending),
            "FAILED" => Some(Verification::Failed),
            // Nothing has asked for a check.
            "NOT VERIFIED" => Some(Verification::NotNeeded),
            _ => None,
        },
        registrar_status: word,
        email: reply.text("email"),
        asked: reply.date("initiationdate")?,
        ends: reply.date("expirationdate")?,
    })
}

/// `domain.resend_verification`
pub(super) async fn resend(
    account: &InternetBs,
    cx: &Cx,
    input: &DomainResendVerification,
) -> Result<Changed> {
    let command = "Domain/RegistrantVerification/Send";
    change::send(account, cx, Effect::Create, command, Params::of(&input.domain)).await
}

/// `internetbs.tld_info`
pub(super) async fn tld(account: &InternetBs, cx: &Cx, input: &InternetbsTldInfo) -> Result<InternetbsTld> {
    let tld = input.tld.trim_start_matches('.').to_ascii_lowercase();
    let request = account.post("Domain/TldInfo", &Params::new().add("tld", &tld))?;
    cx.exchange(Effect::Read, request, |attempt| {
        let reply = wire::read(attempt)?;
        let words = |text: Option<&str>| -> Vec<String> {
            let all = text.unwrap_or_default().split(',').map(|word| word.trim().to_owned());
            all.filter(|word| !word.is_empty()).collect()
        };
        let map = |key: &str| reply.below(key).fields().map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
        let small = |item: &Reply, key: &str| item.get(key).and_then(|text| text.parse().ok());
        let parameter = |item: &Reply| {
            Ok(InternetbsParameter {
                name: item.need("name")?.to_owned(),
                label: item.text("label"),
                mandatory: item.flag("mandatory"),
                min_length: small(item, "minlen"),
                max_length: small(item, "maxlen"),
                values: match words(item.get("values")) {
                    listed if !listed.is_empty() => listed,
                    // Some have them one by one, with a label each.
                    _ => item.items("value").iter().filter_map(|value| value.text("code")).collect(),
                },
            })
        };
        let types = reply.text("contacttypes");
        Ok(InternetbsTld {
            tld: reply.need("tld")?.to_owned(),
            contact_types: words(types.as_deref()),
            features: map("feature"),
            parameters: reply.items("params").iter().map(parameter).collect::<Result<_>>()?,
            auth_code_rules: map("authinfo"),
        })
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, json};
    use super::*;
    use crate::op::Op;
    use serde_json::json;

    #[tokio::test]
    async fn an_auth_code_that_the_details_do_not_have_is_asked_for() {
        let info = |code: &str| {
            json(
                json!({"status": "SUCCESS", "domain": "example.de", "domainstatus": "REGISTERED", "transferauthinfo": code}),
            )
        };
        let input = DomainAuthCode { domain: "example.de".parse().expect("a name") };
        let (shown, _) = cx(Op::DomainAuthCode, [info("a=b")]);
        assert_eq!(auth_code(&account(), &shown, &input).await.expect("a code").auth_code, "a=b");
        let (asked, _) =
            cx(Op::DomainAuthCode, [info(""), json(json!({"status": "SUCCESS", "password": "c"}))]);
        assert_eq!(auth_code(&account(), &asked, &input).await.expect("a code").auth_code, "c");
        let (none, _) = cx(Op::DomainAuthCode, [info(""), json(json!({"status": "SUCCESS"}))]);
        assert_eq!(
            auth_code(&account(), &none, &input).await.expect_err("no code").kind(),
            ErrorKind::Conflict
        );
    }

    #[tokio::test]
    async fn contacts_are_read_with_what_a_tld_keeps_of_them() {
        let registrant =
            json!({"firstname": "Ada", "street": "1 High Street", "stree3": "Flat 2", "dotukorgtype": "LTD"});
        let info = json!({"status": "SUCCESS", "domain": "example.uk", "domainstatus": "REGISTERED", "contacts": {"registrant": registrant}});
        let (cx, _) = cx(Op::InternetbsContacts, [json(info)]);
        let input = InternetbsContacts { domain: "example.uk".parse().expect("a name") };
        let found =
            contacts(&account(), &cx, &input).await.expect("contacts").registrant.expect("a registrant");
        assert_eq!((found.street.len(), found.extra["dotukorgtype"].as_str()), (2, "LTD"));
    }

    #[tokio::test]
    async fn a_tlds_answer_may_have_nothing_in_some_places() {
        let reply = json!({"status": "SUCCESS", "tld": "nl", "contacttypes": "registrant,admin,technical", "feature": {"dnssec": "YES", "minns": 1},
            "params": [{"name": "registrant_firstname", "minlen": 1, "maxlen": 50, "mandatory": "yes", "values": null},
            {"name": "registrant_nlLegalForm", "value": [{"code": "BV", "label": "a"}, {"code": "NV", "label": "b"}]}], "authinfo": {"minlength": 8}});
        let (cx, _) = cx(Op::InternetbsTldInfo, [json(reply)]);
        let tld = tld(&account(), &cx, &InternetbsTldInfo { tld: ".NL".into() }).await.expect("a TLD");
        assert_eq!((tld.contact_types.len(), tld.features["minns"].as_str()), (3, "1"));
        assert_eq!(tld.parameters[1].values, ["BV", "NV"]);
        assert_eq!((tld.parameters[0].mandatory, tld.parameters[0].max_length), (Some(true), Some(50)));
    }
}
