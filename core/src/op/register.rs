//! `domain.register`

use super::realtimeregister::{Options, check_own};
use super::{Input, InternetbsOrder, NetimOrder, Purchase, RealtimeregisterOrder};
use crate::error::{Problem, ProblemCode};
use crate::model::{AuthCode, Contacts, DomainName, Money, NameServer, Period};
use rust_decimal::Decimal;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// What to register, for whom and for how long.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainRegister {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// For how many years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<u16>,
    /// For how many months, instead of years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// Whose it will be: at least the registrant. Roles left out are filled with the registrant where the registry wants them.
    #[serde(default)]
    pub contacts: Contacts,
    /// The name servers; the registrar's own hold where none are given and the registrar has some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nameservers: Vec<NameServer>,
    /// What the TLD asks besides, by name; see `tld.info`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
    /// The language tag of an internationalised name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The launch phase of the TLD, where it is in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub launch: Option<Launch>,
    /// Hide the contacts from the public; bought where it costs.
    #[serde(default)]
    pub privacy: bool,
    /// Let the registrar renew by itself. Off where left out, and off is said to the registrar.
    #[serde(default)]
    pub auto_renew: bool,
    /// The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_price: Option<Money>,
    /// What only LogicBoxes knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logicboxes: Option<LogicboxesOrder>,
    /// What only NETIM knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub netim: Option<NetimOrder>,
    /// What only Internet.bs knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internetbs: Option<InternetbsOrder>,
    /// What only Realtime Register knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realtimeregister: Option<RealtimeregisterOrder>,
}

impl DomainRegister {
    /// Registers a name for some years, with these contacts.
    pub fn new(domain: DomainName, years: u16, contacts: Contacts) -> Self {
        DomainRegister {
            domain,
            years: Some(years),
            months: None,
            contacts,
            nameservers: Vec::new(),
            extra: BTreeMap::new(),
            language: None,
            launch: None,
            privacy: false,
            auto_renew: false,
            max_price: None,
            logicboxes: None,
            netim: None,
            internetbs: None,
            realtimeregister: None,
        }
    }
}

/// Fields may be personal: not shown.
impl fmt::Debug for DomainRegister {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DomainRegister({}, …)", self.domain)
    }
}

impl Input for DomainRegister {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        let extra = self.extra.values().cloned().map(SecretString::from);
        let options = self.internetbs.iter().flat_map(InternetbsOrder::private);
        let own = self.realtimeregister.iter().filter_map(|own| own.auth_code.as_ref()).map(AuthCode::secret);
        self.contacts.private().into_iter().chain(extra).chain(options).chain(own).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if let Some(reason) = self.domain.not_registrable() {
            problems.push(Problem::invalid("domain", reason));
        }
        problems.extend(Period::of(self.years, self.months).err());
        if self.contacts.registrant.is_none() && !self.contacts_are_cloned() {
            problems.push(Problem::missing(
                "contacts.registrant",
                "give the registrant: all of its data, or a handle",
            ));
        }
        self.contacts.check("contacts", problems);
        check_nameservers(&self.nameservers, problems);
        check_options(self.logicboxes.as_ref(), problems);
        check_own(self.realtimeregister.as_ref(), Options::Register, self.max_price, problems);
    }

    fn contacts_are_cloned(&self) -> bool {
        self.internetbs.as_ref().is_some_and(InternetbsOrder::clones)
    }
}

impl Purchase for DomainRegister {
    fn name(&self) -> &DomainName {
        &self.domain
    }

    fn period(&self) -> Option<Period> {
        Period::of(self.years, self.months).ok()
    }

    fn max_price(&self) -> Option<Money> {
        self.max_price
    }
}

/// The launch phase of a TLD.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Launch {
    /// The phase in the registrar's word, such as `sunrise`, `landrush` or `prega`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<String>,
    /// The signed mark data of a trademark holder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smd: Option<String>,
    /// The trademark claim was shown to the buyer and accepted.
    #[serde(default)]
    pub claim_accepted: bool,
}

/// What only LogicBoxes knows of a purchase.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesOrder {
    /// The customer that the order belongs to; the account's own where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// What happens to the customer's invoice: NoInvoice (where left out), PayInvoice, KeepInvoice or OnlyAdd.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoice_option: Option<InvoiceOption>,
    /// A discount for the customer, in the account's selling currency: a decimal text such as `"2.50"`.
    #[serde(default, with = "rust_decimal::serde::str_option", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::model::maybe_decimal"))]
    pub discount_amount: Option<Decimal>,
    /// Buy premium DNS with it.
    #[serde(default)]
    pub premium_dns: bool,
    /// Whether privacy is switched on. As with buying it where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protect_privacy: Option<bool>,
    /// The registry sells the name at a price of its own, and that price is accepted.
    #[serde(default)]
    pub premium: bool,
    /// The name is bought in the registry's early access phase, at the fee on top that `domain.check` told.
    #[serde(default)]
    pub early_access: bool,
    /// A transfer of a name that its holder sold at a premium price (`premiumft`).
    #[serde(default)]
    pub premium_transfer: bool,
}

/// Checks that hold for LogicBoxes' options of every purchase.
pub(super) fn check_options(options: Option<&LogicboxesOrder>, problems: &mut Vec<Problem>) {
    if options.and_then(|options| options.discount_amount).is_some_and(|amount| amount.is_sign_negative()) {
        let text = "a discount is not negative";
        problems.push(Problem::new("logicboxes.discount_amount", ProblemCode::OutOfRange, text));
    }
}

/// What happens to the customer's invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum InvoiceOption {
    /// None is raised; the order is executed.
    NoInvoice,
    /// It is raised and paid from the customer's account; without money there, the order waits.
    PayInvoice,
    /// It is raised, to be paid later; the order is executed.
    KeepInvoice,
    /// It is raised; the order waits until it is paid.
    OnlyAdd,
}

impl InvoiceOption {
    /// The word for this option.
    pub fn as_str(self) -> &'static str {
        match self {
            InvoiceOption::NoInvoice => "NoInvoice",
            InvoiceOption::PayInvoice => "PayInvoice",
            InvoiceOption::KeepInvoice => "KeepInvoice",
            InvoiceOption::OnlyAdd => "OnlyAdd",
        }
    }
}

/// Checks that hold for name servers everywhere.
pub(super) fn check_nameservers(nameservers: &[NameServer], problems: &mut Vec<Problem>) {
    if nameservers.len() > 13 {
        problems.push(Problem::new(
            "nameservers",
            ProblemCode::TooLong,
            "a domain has 13 name servers at most",
        ));
    }
    for (i, server) in nameservers.iter().enumerate() {
        if nameservers[..i].iter().any(|earlier| earlier.name == server.name) {
            problems
                .push(Problem::invalid(format!("nameservers[{i}].name"), "the name server is given twice"));
        }
    }
}
