//! Reading rule files: keys, inheritance from the shared file, and a name for whatever is wrong.

use super::field::{FieldText, Groups, Rule};
use super::info::{NameserverLimits, TransferCode};
use super::rules::{RoleRule, TldRules};
use super::{ROLES, Role};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// A rule file. Every key but `default`, `tlds`, `except` and `source` falls back to the shared file's.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleFile {
    /// This is the shared file that the others inherit from; it has no `tlds`.
    #[serde(default)]
    pub(super) default: bool,
    #[serde(default)]
    pub(super) tlds: Vec<String>,
    /// Zones below these TLDs that are products of their own: `de.com` is not ruled by `com`.
    #[serde(default)]
    pub(super) except: Vec<String>,
    source: String,
    #[serde(default)]
    groups: Groups,
    contact_type: Option<String>,
    privacy: Option<bool>,
    lock: Option<bool>,
    transfer_code: Option<TransferCode>,
    grace_days: Option<u16>,
    redemption_days: Option<u16>,
    auto_renewed_by_registry: Option<bool>,
    expiry_rule: Option<String>,
    renew_window_days: Option<u16>,
    #[serde(default)]
    years: YearLists,
    #[serde(default)]
    nameservers: NameserverLimits,
    #[serde(default)]
    roles: BTreeMap<String, RoleText>,
    #[serde(default)]
    field: Vec<FieldText>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct YearLists {
    register: Option<Vec<u8>>,
    renew: Option<Vec<u8>>,
    transfer: Option<Vec<u8>>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleText {
    register: Option<Role>,
    transfer: Option<Role>,
    trade: Option<Role>,
    contact_type: Option<String>,
}

impl RuleFile {
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let file: RuleFile = toml::from_str(text).map_err(|fault| fault.to_string())?;
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
        let years = [&file.years.register, &file.years.renew, &file.years.transfer];
        if years.into_iter().flatten().any(|list| list.is_empty() || list.contains(&0)) {
            return Err("years: a list has whole years above 0, or is left out".to_owned());
        }
        let mut paths = BTreeSet::new();
        match file.field.iter().find(|field| !paths.insert(&field.path)) {
            Some(twice) => Err(format!("field `{}`: there twice", twice.path)),
            None => Ok(file),
        }
    }

    /// The file's rules on top of the shared ones. A field with the path of a shared field replaces it whole.
    pub(super) fn over(self, shared: &TldRules, shared_groups: &Groups) -> Result<TldRules, String> {
        let groups: Groups = shared_groups
            .iter()
            .chain(&self.groups)
            .map(|(name, list)| (name.clone(), list.clone()))
            .collect();
        let mut fields = Vec::new();
        for text in self.field {
            let path = text.path.clone();
            fields.push(
                Rule::read(text, &self.source, &groups)
                    .map_err(|fault| format!("field `{path}`: {fault}"))?,
            );
        }
        let inherited = |old: &&Rule| !fields.iter().any(|new| new.field.path == old.field.path);
        let kept: Vec<Rule> = shared.fields.iter().filter(inherited).cloned().collect();
        fields.extend(kept);
        let roles = ROLES
            .into_iter()
            .filter_map(|role| self.roles.get(role).cloned().unwrap_or_default().over(role, shared));
        Ok(TldRules {
            open: false,
            tlds: self.tlds,
            source: self.source,
            roles: roles.collect(),
            fields,
            contact_type: self.contact_type.or_else(|| shared.contact_type.clone()),
            privacy: self.privacy.or(shared.privacy),
            lock: self.lock.or(shared.lock),
            transfer_code: self.transfer_code.or(shared.transfer_code),
            grace_days: self.grace_days.or(shared.grace_days),
            redemption_days: self.redemption_days.or(shared.redemption_days),
            auto_renewed_by_registry: self.auto_renewed_by_registry.or(shared.auto_renewed_by_registry),
            expiry_rule: self.expiry_rule.or_else(|| shared.expiry_rule.clone()),
            renew_window_days: self.renew_window_days.or(shared.renew_window_days),
            register_years: self.years.register.unwrap_or_else(|| shared.register_years.clone()),
            renew_years: self.years.renew.unwrap_or_else(|| shared.renew_years.clone()),
            transfer_years: self.years.transfer.unwrap_or_else(|| shared.transfer_years.clone()),
            nameservers: NameserverLimits {
                min: self.nameservers.min.or(shared.nameservers.min),
                max: self.nameservers.max.or(shared.nameservers.max),
            },
        })
    }

    pub(super) fn groups(&self) -> Groups {
        self.groups.clone()
    }
}

impl RoleText {
    /// The role's rule, or nothing where neither file speaks of it.
    fn over(self, role: &'static str, shared: &TldRules) -> Option<RoleRule> {
        let old = shared.roles.iter().find(|rule| rule.role == role);
        let register = self.register.or(old.map(|rule| rule.register));
        let transfer = self.transfer.or(old.map(|rule| rule.transfer));
        let register = register.or(transfer)?;
        Some(RoleRule {
            role,
            register,
            transfer: transfer.unwrap_or(register),
            trade: self.trade.or(self.register).or(old.map(|rule| rule.trade)).unwrap_or(register),
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
