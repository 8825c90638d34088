//! Reading rule files: keys, inheritance, and a name for whatever is wrong.

use super::field::{FieldText, Groups, Rule};
use super::idn::{IdnText, LanguageNames};
use super::info::{LabelLength, NameserverLimits, TransferCode};
use super::rules::{RoleRule, TldRules};
use super::term::{TermText, Terms};
use super::{ROLES, Role};
use crate::reader::from_value;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// A rule file. Every key but `default`, `tlds`, `like`, `except` and `source` falls back to what the file starts
/// from: the shared file, or the rules of the TLD it is like.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleFile {
    /// This is the shared file that the others inherit from; it has no `tlds`.
    #[serde(default)]
    pub(super) default: bool,
    #[serde(default)]
    pub(super) tlds: Vec<String>,
    /// A TLD of another file whose rules these ones start from.
    pub(super) like: Option<String>,
    /// Zones below these TLDs that are products of their own: `de.com` is not ruled by `com`.
    #[serde(default)]
    pub(super) except: Vec<String>,
    source: String,
    #[serde(default)]
    groups: Groups,
    #[serde(default)]
    language_names: LanguageNames,
    contact_type: Option<String>,
    privacy: Option<bool>,
    lock: Option<bool>,
    transfer_code: Option<TransferCode>,
    grace_days: Option<u16>,
    redemption_days: Option<u16>,
    pending_delete_days: Option<u16>,
    add_grace_days: Option<u16>,
    auto_renewed_by_registry: Option<bool>,
    expiry_rule: Option<String>,
    renew_window_days: Option<u16>,
    #[serde(default)]
    years: TermText,
    #[serde(default)]
    months: TermText,
    #[serde(default)]
    label: LabelLength,
    #[serde(default)]
    idn: IdnText,
    #[serde(default)]
    nameservers: NameserverLimits,
    #[serde(default)]
    roles: BTreeMap<String, RoleText>,
    #[serde(default)]
    field: Vec<FieldText>,
}

/// What the files share by name.
#[derive(Clone, Default)]
pub(super) struct Words {
    groups: Groups,
    languages: LanguageNames,
}

#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleText {
    register: Option<Role>,
    transfer: Option<Role>,
    trade: Option<Role>,
    most: Option<usize>,
    contact_type: Option<String>,
}

impl RuleFile {
    pub(super) fn read(text: &str) -> Result<Self, String> {
        RuleFile::of(toml::from_str(text).map_err(|fault| fault.to_string())?)
    }

    /// The same from a document that somebody else wrote.
    pub(super) fn of(document: serde_json::Value) -> Result<Self, String> {
        let file: RuleFile = from_value(&document).map_err(|fault| match fault.path.as_str() {
            "" => fault.text,
            path => format!("{path}: {}", fault.text),
        })?;
        file.sound()
    }

    fn sound(self) -> Result<Self, String> {
        let file = self;
        if file.default && file.like.is_some() {
            return Err("like: the shared file starts from nothing".to_owned());
        }
        if file.default != file.tlds.is_empty() {
            return Err("tlds: either name the TLDs, or say `default = true`".to_owned());
        }
        if let Some(tld) = file.tlds.iter().chain(&file.except).find(|tld| !is_zone(tld)) {
            return Err(format!("tlds: write `{tld}` in ASCII, in small letters, without a leading dot"));
        }
        let below = |zone: &String| {
            file.tlds.iter().any(|tld| zone.strip_suffix(tld).is_some_and(|rest| rest.ends_with('.')))
        };
        if let Some(zone) = file.except.iter().find(|zone| !below(zone)) {
            return Err(format!("except: `{zone}` does not lie below the file's TLDs"));
        }
        if let Some(role) = file.roles.keys().find(|role| !ROLES.contains(&role.as_str())) {
            return Err(format!("roles: there is no role `{role}`"));
        }
        let mut paths = BTreeSet::new();
        match file.field.iter().find(|field| !paths.insert(&field.path)) {
            Some(twice) => Err(format!("field `{}`: there twice", twice.path)),
            None => Ok(file),
        }
    }

    /// The file's rules on top of those it starts from. A field replaces the one with the same path whole.
    pub(super) fn over(self, base: &TldRules, shared: &Words) -> Result<TldRules, String> {
        let words = self.words(shared);
        let mut fields = Vec::new();
        for text in self.idn.field(&words.languages)?.into_iter().chain(self.field) {
            let path = text.path.clone();
            fields.push(
                Rule::read(text, &self.source, &words.groups)
                    .map_err(|fault| format!("field `{path}`: {fault}"))?,
            );
        }
        let inherited = |old: &&Rule| !fields.iter().any(|new| new.field.path == old.field.path);
        let kept: Vec<Rule> = base.fields.iter().filter(inherited).cloned().collect();
        fields.extend(kept);
        let roles = ROLES
            .into_iter()
            .filter_map(|role| self.roles.get(role).cloned().unwrap_or_default().over(role, base));
        Ok(TldRules {
            open: false,
            tlds: self.tlds,
            source: self.source,
            roles: roles.collect(),
            fields,
            contact_type: self.contact_type.or_else(|| base.contact_type.clone()),
            privacy: self.privacy.or(base.privacy),
            lock: self.lock.or(base.lock),
            transfer_code: self.transfer_code.or(base.transfer_code),
            grace_days: self.grace_days.or(base.grace_days),
            redemption_days: self.redemption_days.or(base.redemption_days),
            pending_delete_days: self.pending_delete_days.or(base.pending_delete_days),
            add_grace_days: self.add_grace_days.or(base.add_grace_days),
            auto_renewed_by_registry: self.auto_renewed_by_registry.or(base.auto_renewed_by_registry),
            expiry_rule: self.expiry_rule.or_else(|| base.expiry_rule.clone()),
            renew_window_days: self.renew_window_days.or(base.renew_window_days),
            months: Terms::read(self.years, self.months, &base.months)?,
            nameservers: NameserverLimits {
                min: self.nameservers.min.or(base.nameservers.min),
                max: self.nameservers.max.or(base.nameservers.max),
            },
            label: LabelLength {
                min: self.label.min.or(base.label.min),
                max: self.label.max.or(base.label.max),
            },
            idn: self.idn.allowed.or(base.idn),
            refused_letters: self.idn.refused.unwrap_or_else(|| base.refused_letters.clone()),
        })
    }

    /// The file's words next to the shared ones.
    pub(super) fn words(&self, shared: &Words) -> Words {
        let mut words = shared.clone();
        words.groups.extend(self.groups.clone());
        words.languages.extend(self.language_names.clone());
        words
    }
}

impl RoleText {
    /// The role's rule, or nothing where nobody speaks of it.
    fn over(self, role: &'static str, base: &TldRules) -> Option<RoleRule> {
        let old = base.roles.iter().find(|rule| rule.role == role);
        let register = self.register.or(old.map(|rule| rule.register));
        let transfer = self.transfer.or(old.map(|rule| rule.transfer));
        let register = register.or(transfer)?;
        Some(RoleRule {
            role,
            register,
            transfer: transfer.unwrap_or(register),
            trade: self.trade.or(self.register).or(old.map(|rule| rule.trade)).unwrap_or(register),
            most: self.most.or(old.and_then(|rule| rule.most)),
            contact_type: self.contact_type.or_else(|| old.and_then(|rule| rule.contact_type.clone())),
        })
    }
}

fn is_zone(tld: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    tld.split('.').all(label)
}
