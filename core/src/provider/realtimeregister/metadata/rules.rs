//! Metadata as rules. A member that is missing says nothing; one of another shape than documented is an error that names it.

use super::{Live, Shown};
use crate::error::{Error, Result};
use crate::provider::realtimeregister::fault::printable;
use crate::provider::realtimeregister::rules as recorded;
use crate::reader::from_value;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The members that matter to orders.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Metadata {
    create_domain_periods: Option<Vec<u16>>,
    renew_domain_periods: Option<Vec<u16>>,
    transfer_domain_periods: Option<Vec<u16>>,
    redemption_period: Option<u16>,
    pending_delete_period: Option<u16>,
    add_grace_period: Option<u16>,
    auto_renew_grace_period: Option<u16>,
    expiry_date_offset: Option<i64>,
    transfer_supports_authcode: Option<bool>,
    transfer_requires_authcode: Option<bool>,
    possible_client_domain_statuses: Option<Vec<String>>,
    features_available: Option<Vec<String>>,
    domain_syntax: Option<Syntax>,
    nameservers: Option<Count>,
    registrant: Option<Role>,
    admin_contacts: Option<Role>,
    billing_contacts: Option<Role>,
    tech_contacts: Option<Role>,
    contact_properties: Option<Vec<Property>>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Syntax {
    min_length: Option<usize>,
    max_length: Option<usize>,
    idn_support: Option<bool>,
    language_codes: Option<BTreeMap<String, Language>>,
}

#[derive(Deserialize)]
struct Language {
    #[serde(default)]
    name: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Count {
    min: Option<usize>,
    max: Option<usize>,
    required: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Role {
    min: Option<usize>,
    max: Option<usize>,
    required: Option<bool>,
    organization_required: Option<bool>,
    organization_allowed: Option<bool>,
    allowed_countries: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Property {
    name: String,
    #[serde(default)]
    label: Option<String>,
    #[serde(default)]
    description: Option<String>,
    #[serde(default, rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    mandatory: Option<bool>,
    #[serde(default)]
    values: Option<BTreeMap<String, Option<String>>>,
}

/// The rules that metadata comes to.
pub(super) fn read(tld: &str, shown: &Shown) -> Result<Live> {
    let metadata: Metadata = from_value(&shown.metadata).map_err(|error| {
        let text = "the registrar's metadata has a value here that cannot be read";
        Error::bad_reply(format!("metadata.{}", error.path), text)
    })?;
    let features = metadata.features_available.as_deref();
    let offers = |feature: &str| features.map(|features| features.iter().any(|one| one == feature));
    let (renews, privacy) = (offers("RENEW") != Some(false), offers("PRIVACY_PROTECT"));
    let transfer_term = metadata.transfer_domain_periods.as_ref().is_some_and(|terms| !terms.is_empty());
    let document = metadata.document(tld, &shown.provider, privacy, renews);
    // What was recorded of a TLD stays where the metadata says nothing.
    let rules = recorded::all().on_top(tld, document);
    let rules = rules.map_err(|text| {
        Error::bad_reply(format!("metadata: {text}"), "the registrar's metadata cannot be used")
    })?;
    Ok(Live { rules: Arc::new(rules), renews, transfer_term })
}

impl Metadata {
    /// The same as a rule file would have it.
    fn document(self, tld: &str, provider: &str, privacy: Option<bool>, renews: bool) -> Value {
        let mut rules = Map::new();
        let mut set =
            |key: &str, value: Option<Value>| drop(value.map(|value| rules.insert(key.to_owned(), value)));
        set("tlds", Some(json!([tld])));
        set(
            "source",
            Some(json!(format!("docs/api: tlds/{tld}/info ({}), as it is now", printable(provider)))),
        );
        set("privacy", privacy.map(Value::from));
        let lock = self.possible_client_domain_statuses.as_ref();
        set("lock", lock.map(|words| words.iter().any(|word| word == "CLIENT_TRANSFER_PROHIBITED").into()));
        let code = match (self.transfer_requires_authcode, self.transfer_supports_authcode) {
            (Some(true), _) => Some("at_order"),
            (_, Some(true)) => Some("optional"),
            (Some(false), Some(false)) => Some("none"),
            _ => None,
        };
        set("transfer_code", code.map(Value::from));
        set("grace_days", self.auto_renew_grace_period.map(Value::from));
        set("redemption_days", self.redemption_period.map(Value::from));
        set("pending_delete_days", self.pending_delete_period.map(Value::from));
        set("add_grace_days", self.add_grace_period.map(Value::from));
        set("expiry_rule", expiry(self.expiry_date_offset.unwrap_or(0), renews).map(Value::from));
        let terms = [
            ("register", self.create_domain_periods),
            ("renew", self.renew_domain_periods),
            ("transfer", self.transfer_domain_periods),
        ];
        let sound = |list: &Vec<u16>| !list.is_empty() && !list.contains(&0) && !list.contains(&u16::MAX);
        let terms = terms
            .into_iter()
            .filter_map(|(order, list)| Some((order.to_owned(), json!(list.filter(sound)?))));
        set("months", Some(Value::Object(terms.collect())));
        let mut fields = Vec::new();
        if let Some(syntax) = self.domain_syntax {
            set("label", Some(json!({ "min": syntax.min_length, "max": syntax.max_length })));
            set("idn", syntax.idn_support.map(|allowed| json!({ "allowed": allowed })));
            fields.extend(syntax.language());
        }
        if let Some(servers) = self.nameservers {
            // One that is not required may be left out, whatever the least is for those who give some.
            let min = servers.min.filter(|_| servers.required == Some(true));
            set("nameservers", Some(json!({ "min": min.unwrap_or(0), "max": servers.max })));
        }
        let mut roles = Map::new();
        let named = [
            ("registrant", self.registrant),
            ("admin", self.admin_contacts),
            ("billing", self.billing_contacts),
            ("tech", self.tech_contacts),
        ];
        for (name, role) in named.into_iter().filter_map(|(name, role)| Some((name, role?))) {
            fields.extend(role.fields(name));
            if name != "registrant" {
                roles.insert(name.to_owned(), role.rule());
            }
        }
        set("roles", Some(Value::Object(roles)));
        fields.extend(self.contact_properties.into_iter().flatten().map(|property| property.field(provider)));
        set("field", Some(Value::Array(fields)));
        Value::Object(rules)
    }
}

/// What is unusual about expiry.
fn expiry(offset: i64, renews: bool) -> Option<String> {
    let hours = offset / 3600;
    let early = (hours > 0)
        .then(|| format!("Renewed or deleted {hours} hours before its date, by what auto-renewal says."));
    let alone = (!renews).then(|| "The registrar alone renews it: an order cannot.".to_owned());
    let both: Vec<String> = early.into_iter().chain(alone).collect();
    (!both.is_empty()).then(|| both.join(" "))
}

impl Syntax {
    /// The field that asks for the language. The name may do without one: the registrar says of none that it must be there.
    fn language(&self) -> Option<Value> {
        let codes = self.language_codes.as_ref().filter(|codes| !codes.is_empty())?;
        let option = |(code, language): (&String, &Language)| json!({ "value": code, "label": label(language.name.as_deref(), code) });
        Some(json!({
            "path": "language", "label": "Language of the name", "type": "choice", "applies_to": ["register"],
            "options": codes.iter().map(option).collect::<Vec<_>>(),
            "required_when": { "path": "name.idn", "equals": true },
            "required_when_text": "the name has letters beyond ASCII",
        }))
    }
}

impl Role {
    fn rule(&self) -> Value {
        let least = self.min.unwrap_or(0);
        let word = match (self.max, least > 0 || self.required == Some(true)) {
            (Some(0), _) => "none",
            (_, true) => "required",
            (_, false) => "optional",
        };
        json!({ "register": word, "transfer": word, "most": self.max })
    }

    /// What is asked of a contact in this role.
    fn fields(&self, role: &str) -> Vec<Value> {
        let both = json!(["register", "transfer"]);
        let mut fields = Vec::new();
        let path = format!("contacts.{role}.organization");
        let organisation = |more: Value| {
            let mut field =
                json!({ "path": path, "label": "Organisation", "type": "text", "applies_to": both });
            field.as_object_mut().expect("just made").extend(more.as_object().cloned().unwrap_or_default());
            field
        };
        match (self.organization_required, self.organization_allowed) {
            (Some(true), _) => fields.push(organisation(json!({ "required": true }))),
            (_, Some(false)) => fields.push(organisation(json!({
                "refused_when": { "path": path, "present": true },
                "refused_when_text": "the contact is an organisation, which this TLD does not take in the role",
            }))),
            _ => {}
        }
        if let Some(countries) = self.allowed_countries.as_ref().filter(|countries| !countries.is_empty()) {
            let options: BTreeMap<&String, ()> = countries.iter().map(|code| (code, ())).collect();
            let options: Vec<Value> =
                options.keys().map(|code| json!({ "value": code, "label": code })).collect();
            fields.push(json!({
                "path": format!("contacts.{role}.country"), "label": "Country", "type": "choice", "applies_to": both,
                "options": options, "help": "the countries that the registry takes in this role",
            }));
        }
        fields
    }
}

impl Property {
    /// A field of the registrant, which is stored with the contact at the registry.
    fn field(self, provider: &str) -> Value {
        let options: Vec<Value> = self
            .values
            .unwrap_or_default()
            .iter()
            .map(|(value, name)| json!({ "value": value, "label": label(name.as_deref(), value) }))
            .collect();
        let kind = match self.kind.as_deref() {
            _ if !options.is_empty() => "choice",
            Some("Date") => "date",
            Some("Integer") => "number",
            _ => "text",
        };
        let stored = format!("stored with the contact at the registry ({})", printable(provider));
        let help = match self.description.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
            Some(text) => format!("{}; {stored}", printable(text)),
            None => stored,
        };
        json!({
            "path": format!("contacts.registrant.extra.{}", self.name), "label": label(self.label.as_deref(), &self.name), "type": kind,
            "options": options, "required": self.mandatory == Some(true), "applies_to": ["register", "transfer"], "help": help,
        })
    }
}

fn label(text: Option<&str>, otherwise: &str) -> String {
    printable(text.filter(|text| !text.trim().is_empty()).unwrap_or(otherwise))
}
