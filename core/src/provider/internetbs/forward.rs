//! Forwarding of web visitors and of mail: `Domain/UrlForward/…` and `Domain/EmailForward/…`
//!
//! Adding a rule for what has one already is not documented, so the list is read first and the rule changed where it is there.

use super::change;
use super::params::{Params, yes};
use super::reply::Reply;
use super::{InternetBs, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{DomainName, Email, RecordHost, WebForward};
use crate::op::{
    Changed, Effect, ForwardMail, ForwardRemoveMail, ForwardRemoveWeb, ForwardSetMail, ForwardSetWeb,
    ForwardWeb, MailForward, MailForwards, WebForwards,
};

async fn rules<T: Send>(
    account: &InternetBs,
    cx: &Cx,
    command: &str,
    domain: &DomainName,
    one: impl Fn(&Reply) -> Result<T> + Sync,
) -> Result<Vec<T>> {
    let request = account.post(command, &Params::of(domain))?;
    cx.exchange(Effect::Read, request, |attempt| {
        let reply = wire::succeeded(wire::read(attempt)?)?;
        let rules = reply.items("rule").iter().map(&one).collect::<Result<Vec<_>>>()?;
        let total = reply.number("total_rules")?.ok_or_else(|| Reply::bad("total_rules"))?;
        match u64::try_from(rules.len()) == Ok(total) {
            true => Ok(rules),
            false => Err(Error::bad_reply("rule", "the registrar's list is not as long as it says")),
        }
    })
    .await
}

/// `forward.web`
pub(super) async fn web(account: &InternetBs, cx: &Cx, input: &ForwardWeb) -> Result<WebForwards> {
    Ok(WebForwards { forwards: listed(account, cx, &input.domain).await? })
}

async fn listed(account: &InternetBs, cx: &Cx, domain: &DomainName) -> Result<Vec<WebForward>> {
    rules(account, cx, "Domain/UrlForward/List", domain, |rule| {
        let source = rule.need("source")?.trim_start_matches("http://").trim_start_matches("https://");
        Ok(WebForward {
            host: RecordHost::of(source.trim_end_matches('/'), domain.ascii())
                .map_err(|_| Reply::bad("rule.source"))?,
            target: rule.need("destination")?.to_owned(),
            masked: rule.flag("isframed").unwrap_or(false),
            paths: None,
            subdomains: None,
            permanent: rule.flag("redirect301"),
            title: rule.text("title"),
            description: rule.text("description"),
            keywords: rule.text("keywords"),
        })
    })
    .await
}

/// `forward.set_web`
pub(super) async fn set_web(account: &InternetBs, cx: &Cx, input: &ForwardSetWeb) -> Result<Changed> {
    let forward = &input.forward;
    let mut problems = Vec::new();
    let text = "Internet.bs has no such choice; leave it out";
    for (field, given) in [("paths", forward.paths), ("subdomains", forward.subdomains)] {
        if given.is_some() {
            problems.push(Problem::new(format!("forward.{field}"), ProblemCode::NotAllowed, text));
        }
    }
    if forward.masked && forward.permanent == Some(true) {
        let text = "a forwarding that shows the domain is no redirection; leave out permanent or masked";
        problems.push(Problem::new("forward.permanent", ProblemCode::NotAllowed, text));
    }
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let there = listed(account, cx, &input.domain).await?.iter().any(|rule| rule.host == forward.host);
    let params = Params::new()
        .add("Source", source(&input.domain, forward.host.as_ref()))
        .add("Destination", &forward.target)
        .add("isFramed", yes(forward.masked))
        .maybe("siteTitle", forward.title.as_ref())
        .maybe("metaDescription", forward.description.as_ref())
        .maybe("metaKeywords", forward.keywords.as_ref())
        .maybe("redirect301", forward.permanent.map(yes));
    let (command, effect) = match there {
        true => ("Domain/UrlForward/Update", Effect::Set),
        false => ("Domain/UrlForward/Add", Effect::Create),
    };
    change::send(account, cx, effect, command, params).await
}

fn source(domain: &DomainName, host: Option<&RecordHost>) -> String {
    host.map_or_else(|| domain.to_string(), |host| format!("{host}.{domain}"))
}

/// `forward.remove_web`
pub(super) async fn remove_web(account: &InternetBs, cx: &Cx, input: &ForwardRemoveWeb) -> Result<Changed> {
    let params = Params::new().add("Source", source(&input.domain, input.host.as_ref()));
    change::once(account, cx, "Domain/UrlForward/Remove", params).await
}

/// `forward.mail`
pub(super) async fn mail(account: &InternetBs, cx: &Cx, input: &ForwardMail) -> Result<MailForwards> {
    Ok(MailForwards { forwards: mails(account, cx, &input.domain).await? })
}

async fn mails(account: &InternetBs, cx: &Cx, domain: &DomainName) -> Result<Vec<MailForward>> {
    rules(account, cx, "Domain/EmailForward/List", domain, |rule| {
        let user = rule.need("source")?.split('@').next().unwrap_or_default();
        let target = |text: &str| text.trim().parse::<Email>().map_err(|_| Reply::bad("rule.destination"));
        Ok(MailForward {
            user: Some(user).filter(|user| !user.is_empty() && *user != "*").map(str::to_owned),
            targets: rule.need("destination")?.split(',').map(target).collect::<Result<_>>()?,
        })
    })
    .await
}

/// `forward.set_mail`
pub(super) async fn set_mail(account: &InternetBs, cx: &Cx, input: &ForwardSetMail) -> Result<Changed> {
    let forward = &input.forward;
    let there = mails(account, cx, &input.domain).await?.iter().any(|rule| rule.user == forward.user);
    let targets: Vec<&str> = forward.targets.iter().map(Email::as_str).collect();
    let params = Params::new()
        .add("Source", address(&input.domain, forward.user.as_deref()))
        .add("Destination", targets.join(","));
    let (command, effect) = match there {
        true => ("Domain/EmailForward/Update", Effect::Set),
        false => ("Domain/EmailForward/Add", Effect::Create),
    };
    change::send(account, cx, effect, command, params).await
}

/// `forward.remove_mail`
pub(super) async fn remove_mail(account: &InternetBs, cx: &Cx, input: &ForwardRemoveMail) -> Result<Changed> {
    let params = Params::new().add("Source", address(&input.domain, input.user.as_deref()));
    change::once(account, cx, "Domain/EmailForward/Remove", params).await
}

fn address(domain: &DomainName, user: Option<&str>) -> String {
    format!("{}@{domain}", user.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, form, json};
    use super::*;
    use crate::op::Op;
    use serde_json::json;

    #[tokio::test]
    async fn a_rule_that_is_there_is_changed_and_another_added() {
        let list = || {
            json(
                json!({"status": "SUCCESS", "total_rules": 1, "rule": {"1": {"source": "@example.com", "destination": "a@example.net"}}}),
            )
        };
        for (user, command) in [(None, "Update"), (Some("info"), "Add")] {
            let (cx, script) = cx(Op::ForwardSetMail, [list(), json(json!({"status": "SUCCESS"}))]);
            let input = json!({"domain": "example.com", "forward": {"user": user, "targets": ["a@example.net", "b@example.net"]}});
            let input = serde_json::from_value(input).expect("an input");
            set_mail(&account(), &cx, &input).await.expect("a change");
            let sent = script.sent();
            assert!(sent[1].uri().path().ends_with(command), "{}", sent[1].uri());
            assert_eq!(form(&sent[1])["Destination"], "a@example.net,b@example.net");
            assert_eq!(form(&sent[1])["Source"], format!("{}@example.com", user.unwrap_or_default()));
        }
    }

    #[tokio::test]
    async fn web_rules_are_listed_without_their_scheme() {
        let list = json(json!({"status": "SUCCESS", "total_rules": 1, "rule": [{"source": "w8.example.com",
            "destination": "http://www.example.net", "isframed": "YES", "title": "", "description": "", "keywords": ""}]}));
        let (cx, _) = cx(Op::ForwardWeb, [list]);
        let input = ForwardWeb { domain: "example.com".parse().expect("a name") };
        let forwards = web(&account(), &cx, &input).await.expect("rules").forwards;
        assert_eq!(
            (forwards[0].host.as_ref().map(RecordHost::as_str), forwards[0].masked),
            (Some("w8"), true)
        );
    }

    #[tokio::test]
    async fn a_masked_redirection_is_refused() {
        let (cx, script) = cx(Op::ForwardSetWeb, []);
        let input = json!({"domain": "example.com", "forward": {"target": "http://a.example", "masked": true, "permanent": true, "paths": true}});
        let error = set_web(&account(), &cx, &serde_json::from_value(input).expect("an input"))
            .await
            .expect_err("refused");
        assert_eq!((error.problems().len(), script.sent().len()), (2, 0));
    }
}
