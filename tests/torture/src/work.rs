//! What is bought: the operation, the call, and how the domain stands before.

use crate::plan::Plan;
use crate::world::Ground;
use anyregistrar::model::Order;
use anyregistrar::model::{AuthCode, ContactRef, Contacts, Date, Money, NameServer, Timestamp};
use anyregistrar::op::{
    Call, DomainBuyPrivacy, DomainRegister, DomainRenew, DomainRestore, DomainTrade, DomainTransfer,
    LogicboxesBuyPremiumDns, Output,
};
use anyregistrar::provider::Info;
use anyregistrar_sandbox::Face;
use serde_json::json;

/// What is bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    Register,
    Transfer,
    Renew,
    Restore,
    Trade,
    Privacy,
    PremiumDns,
}

impl Work {
    pub(crate) const ALL: [Work; 7] = [
        Work::Register,
        Work::Transfer,
        Work::Renew,
        Work::Restore,
        Work::Trade,
        Work::Privacy,
        Work::PremiumDns,
    ];

    pub(crate) fn operation(self) -> &'static str {
        match self {
            Work::Register => "domain.register",
            Work::Transfer => "domain.transfer",
            Work::Renew => "domain.renew",
            Work::Restore => "domain.restore",
            Work::Trade => "domain.trade",
            Work::Privacy => "domain.buy_privacy",
            Work::PremiumDns => "logicboxes.buy_premium_dns",
        }
    }

    /// Whether a registrar sells it.
    pub(crate) fn sold_by(self, info: &Info) -> bool {
        info.operations.iter().any(|op| op.name() == self.operation())
    }

    /// Whether a registrar may accept it now and execute it later, or never.
    pub(crate) fn may_wait(self) -> bool {
        matches!(self, Work::Register | Work::Transfer | Work::Renew | Work::Trade)
    }

    /// Whether it is bought for a domain that is in the account before.
    pub(crate) fn is_for_ours(self) -> bool {
        !matches!(self, Work::Register | Work::Transfer)
    }

    /// In how many ways its options are played: a key or none, a price cap or none, and for renewals an expiry or none.
    pub(crate) fn options(self) -> u64 {
        if self == Work::Renew { 8 } else { 4 }
    }

    /// Whether a request buys something, by its method and the last two parts of its path, to which the query belongs, in whichever
    /// protocol.
    pub(crate) fn is_bought_at(method: &str, target: &str) -> bool {
        let segments: Vec<&str> = target.split('/').filter(|segment| !segment.is_empty()).collect();
        if let ["1.0" | "3.0", rest @ ..] = segments.as_slice() {
            return matches!(
                (method, rest),
                ("POST", ["domain", _] | ["domain", _, "transfer"])
                    | ("PATCH", ["domain", _, "renew" | "restore"])
                    | ("PUT", ["domain", _, "transfer-owner"])
            );
        }
        // The example's.
        if let ["v1", "domains"] | ["v1", "domains", _, "renewals"] = segments.as_slice() {
            return method == "POST";
        }
        const VERBS: [&str; 7] =
            ["register", "transfer", "renew", "restore", "buy_privacy", "purchase-privacy", "premium-dns"];
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut parts = path.rsplit('/');
        let verb = parts.next().unwrap_or_default();
        if let Some(rest) = path.strip_prefix("/v2/domains/") {
            // A registration's path ends with the name, privacy is a change, and a quote looks like its order.
            let orders = !rest.contains('/') || matches!(verb, "transfer" | "renew" | "restore" | "update");
            return method == "POST" && orders && !query.contains("quote=true");
        }
        // LogicBoxes' paths end with the form of the answer.
        let verb = verb.split_once('.').map_or(verb, |(verb, _)| verb);
        match parts.next() {
            Some("domain" | "domains") => VERBS.contains(&verb),
            // Internet.bs' commands.
            Some("Domain") => ["Create", "Renew", "Restore", "Trade"].contains(&verb),
            Some("Transfer") => verb == "Initiate",
            _ => false,
        }
    }

    /// Puts the domain where it has to be before: its expiry, where it is ours.
    pub(crate) fn prepare(plan: &Plan, ground: &Ground, begins: Timestamp) -> Option<Date> {
        let work = plan.cell.work;
        if !work.is_for_ours() {
            return None;
        }
        let mut document = json!({"domain": plan.domain});
        if work == Work::Restore {
            // Deleted some weeks after its expiry.
            document["status"] = "redemption".into();
        } else {
            // What is bought for a domain needs one that lives.
            let seconds =
                if work == Work::Renew { plan.expires_in } else { plan.expires_in.abs() + 4 * 86_400 };
            document["expires"] = begins.plus_seconds(seconds).to_string().into();
        }
        Some(ground.put(&document).expect("a domain in the account expires"))
    }

    /// The purchase.
    pub(crate) fn call(plan: &Plan, current: Option<Date>) -> Call {
        let domain = plan.domain.parse().expect("the plan's names are domain names");
        let cap: Option<Money> = plan.capped.then(|| {
            serde_json::from_value(json!({"amount": "900.00", "currency": "USD"})).expect("a sum of money")
        });
        // Some keep no contacts that a handle could name, and the seeded one has what a trade shall change.
        let (face, trades) = (plan.cell.face, plan.cell.work == Work::Trade);
        let keeps_none = matches!(face, Face::InternetBs | Face::Example);
        let registrant = if plan.full_contact || keeps_none || trades {
            // What the registry of the trades asks for besides.
            let extra =
                if face == Face::InternetBs && trades { json!({"language": "en"}) } else { json!({}) };
            serde_json::from_value(json!({
                "first_name": "Ada", "last_name": "Example", "organization": "Example Ltd", "email": "ada@example.com", "phone": "+44.1132926070",
                "street": ["1 High Street"], "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB",
                "extra": extra,
            }))
            .expect("a contact")
        } else {
            ContactRef::Handle("72860792".into())
        };
        let contacts = Contacts { registrant: Some(registrant), ..Contacts::default() };
        let nameservers: Vec<NameServer> =
            serde_json::from_value(json!(["ns1.example.net", "ns2.example.net"])).expect("two name servers");
        match plan.cell.work {
            Work::Register => {
                let mut input = DomainRegister::new(domain, plan.years, contacts);
                (input.nameservers, input.max_price) = (nameservers, cap);
                input.into()
            }
            Work::Transfer => {
                let code = AuthCode::new("sandbox-code");
                let mut input = DomainTransfer::new(domain, Some(code), contacts);
                (input.nameservers, input.max_price) = (nameservers, cap);
                input.into()
            }
            Work::Renew => {
                let mut input = DomainRenew::new(domain, plan.years);
                (input.max_price, input.current_expiry) = (cap, current.filter(|_| plan.guarded));
                input.into()
            }
            Work::Restore => {
                let reason = Some("deleted by mistake".to_owned());
                DomainRestore { max_price: cap, reason, ..DomainRestore::new(domain) }.into()
            }
            Work::Trade => DomainTrade { max_price: cap, ..DomainTrade::new(domain, contacts) }.into(),
            Work::Privacy => DomainBuyPrivacy { max_price: cap, ..DomainBuyPrivacy::new(domain) }.into(),
            Work::PremiumDns => LogicboxesBuyPremiumDns { domain, max_price: cap, logicboxes: None }.into(),
        }
    }

    /// The order that a purchase gave.
    pub(crate) fn order(output: Output) -> Order {
        match output {
            Output::DomainRegister(order)
            | Output::DomainTransfer(order)
            | Output::DomainRenew(order)
            | Output::DomainRestore(order)
            | Output::DomainTrade(order)
            | Output::DomainBuyPrivacy(order)
            | Output::LogicboxesBuyPremiumDns(order) => *order,
            other => unreachable!("a purchase gives an order, not {other:?}"),
        }
    }
}
