//! The lists of LogicBoxes' pages as they are printed, both editions together, against the files by TLD.

use super::{check, logicboxes, order, paths, with};
use crate::error::ProblemCode;
use crate::tld::{Applies, Role, TransferCode};
use serde_json::json;
use std::collections::BTreeSet;

/// Every TLD that has rules, with its rules' answer to a question.
fn those(question: impl Fn(&crate::tld::TldRules) -> bool) -> BTreeSet<String> {
    logicboxes().all().filter(|rules| question(rules)).flat_map(|rules| rules.tlds().to_vec()).collect()
}

fn set(list: &str) -> BTreeSet<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

const UK: &str = " uk co.uk org.uk me.uk";
const AU: &str = " au com.au net.au org.au id.au";
const IN: &str = " in co.in net.in org.in gen.in firm.in ind.in web.in";

#[test]
fn roles_without_a_contact_are_those_of_the_lists() {
    for (on, role, list) in [
        (Applies::Register, "admin", "eu ru nz"),
        (Applies::Register, "tech", "eu ru nz fr"),
        (Applies::Register, "billing", "berlin ca eu london nl nz ru fr at"),
        (Applies::Transfer, "admin", "eu nz ru"),
        (Applies::Transfer, "tech", "eu nz ru"),
        (Applies::Transfer, "billing", "eu at berlin ca nl nz ru"),
    ] {
        let none = those(|rules| rules.role(on, role) == Role::None);
        assert_eq!(none, set(&(list.to_owned() + UK)), "{on:?} {role}");
        assert!(those(|rules| rules.role(on, "registrant") == Role::None).is_empty());
    }
}

#[test]
fn privacy_is_missing_where_the_lists_say_so() {
    let list = "asia ca org.co mil.co gov.co edu.co de es eu nl nz pro ru sx tel us cl fr at cn hn";
    let all = [list, AU, UK, IN].concat();
    assert_eq!(those(|rules| rules.info("logicboxes", "x").privacy == Some(false)), set(&all));
}

#[test]
fn transfers_take_a_code_where_the_lists_say_so() {
    let at_once = those(|rules| rules.transfer_code() == Some(TransferCode::AtOrder));
    assert_eq!(at_once, set(&("ca de eu nz".to_owned() + AU)));
    let later = "biz bz cc co org.co mil.co gov.co edu.co com coop co.in net.in org.in gen.in firm.in ind.in info mn mobi name \
                 net nl org tv us ws xxx";
    assert_eq!(those(|rules| rules.transfer_code() == Some(TransferCode::Later)), set(later));
}

#[test]
fn grace_periods_are_those_of_the_list() {
    for (days, list) in [
        (0, "com.de de nl hn".to_owned()),
        (4, "nz".to_owned()),
        (9, "es".to_owned()),
        (27, "eu".to_owned()),
        (30, "ru web.in".to_owned()),
        (32, AU.to_owned()),
        (90, UK.to_owned()),
        (40, "asia bz ca cn co org.co mil.co gov.co edu.co mn name sc xn--ngbc5azd sx tel vc xxx".to_owned()),
    ] {
        assert_eq!(those(|rules| rules.info("p", "x").grace_days == Some(days)), set(&list), "{days} days");
    }
    let rest = "biz cc com in co.in net.in org.in gen.in firm.in ind.in in.net info jobs me mobi net org pro pw tv us ws \
                gb.com qc.com de.com no.com hu.com uy.com za.com br.com se.com uk.com gb.net se.net uk.net eu.com ae.org sa.com \
                kr.com us.com gr.com jpn.com cn.com ru.com";
    assert_eq!(those(|rules| rules.info("p", "x").grace_days == Some(36)), set(rest));
}

#[test]
fn the_registry_renews_by_itself_but_where_the_list_says_otherwise() {
    let list = "biz co org.co mil.co gov.co edu.co com.de de es hn nl ru tel us web.in ws";
    let not = those(|rules| rules.info("p", "x").auto_renewed_by_registry == Some(false));
    assert_eq!(not, set(&[list, AU, UK].concat()));
}

#[test]
fn terms_are_those_of_the_pages() {
    let renew = |domain: &str, years| {
        paths(&check(logicboxes(), Applies::Renew, domain, &json!({ "years": years }))).len()
    };
    assert_eq!(
        (renew("a.nl", 1), renew("a.nl", 2), renew("a.ru", 2), renew("a.ai", 1), renew("a.ai", 2)),
        (0, 1, 1, 1, 0)
    );
    for tld in ["nl", "ru"] {
        assert_eq!(logicboxes().find_tld(tld).unwrap().info("p", tld).renew_window_days, Some(60));
    }
}

#[test]
fn contact_types_are_those_of_the_page() {
    for (tld, kind) in [
        ("at", "AtContact"),
        ("ca", "CaContact"),
        ("cl", "ClContact"),
        ("cn", "CnContact"),
        ("co", "CoContact"),
        ("edu.co", "CoContact"),
        ("coop", "CoopContact"),
        ("es", "EsContact"),
        ("fr", "FrContact"),
        ("mx", "MxContact"),
        ("lat", "MxContact"),
        ("nl", "NlContact"),
        ("nyc", "NycContact"),
        ("ru", "RuContact"),
        ("asia", "Contact"),
        ("tel", "Contact"),
    ] {
        assert_eq!(logicboxes().find_tld(tld).unwrap().contact_type("registrant"), Some(kind), "{tld}");
    }
    let br = logicboxes().find_tld("com.br").unwrap();
    assert_eq!(
        (br.contact_type("registrant"), br.contact_type("tech")),
        (Some("BrOrgContact"), Some("BrContact"))
    );
}

#[test]
fn letters_that_are_not_supported_are_told_before_anything_is_sent() {
    for (domain, wrong) in [
        ("xn--strae-oqa.de", true),
        ("xn--strae-oqa.com", false),
        ("xn--3xa.com", true),
        ("xn--3xa.tv", true),
        ("xn--3xa.eu", false),
    ] {
        let language = if domain.ends_with("de") {
            "de"
        } else if domain.ends_with("eu") {
            "latin"
        } else {
            "gre"
        };
        let input = with(order(domain, "US"), &[("language", language)]);
        let found = check(logicboxes(), Applies::Register, domain, &input);
        let at_domain =
            found.iter().filter(|problem| problem.path == "domain" && problem.code == ProblemCode::Invalid);
        assert_eq!((at_domain.count() == 1, found.len()), (wrong, usize::from(wrong)), "{domain}: {found:?}");
    }
}
