//! The rules of a provider: finding those of a TLD, and showing them as a form.

use super::field::{Field, FieldType, Rule};
use super::file::{RuleFile, Words};
use super::info::{LabelLength, NameserverLimits, RoleInfo, TldInfo, TransferCode};
use super::term::{Terms, odd_months, whole_years};
use super::{Applies, Role};
use std::collections::HashMap;

/// The rule files of one provider.
#[derive(Clone, Debug)]
pub struct Rules {
    shared: TldRules,
    groups: Vec<TldRules>,
    /// Which group rules a zone; `None` for zones that are exempt.
    zones: HashMap<String, Option<usize>>,
}

/// What one provider wants for a group of TLDs.
#[derive(Clone, Debug, Default)]
pub struct TldRules {
    /// These are the shared rules only, so nobody knows which `extra` a TLD has.
    pub(super) open: bool,
    pub(super) tlds: Vec<String>,
    pub(super) source: String,
    pub(super) contact_type: Option<String>,
    pub(super) privacy: Option<bool>,
    pub(super) lock: Option<bool>,
    pub(super) transfer_code: Option<TransferCode>,
    pub(super) grace_days: Option<u16>,
    pub(super) redemption_days: Option<u16>,
    pub(super) pending_delete_days: Option<u16>,
    pub(super) add_grace_days: Option<u16>,
    pub(super) auto_renewed_by_registry: Option<bool>,
    pub(super) expiry_rule: Option<String>,
    pub(super) renew_window_days: Option<u16>,
    pub(super) months: Terms,
    pub(super) nameservers: NameserverLimits,
    pub(super) label: LabelLength,
    pub(super) idn: Option<bool>,
    pub(super) refused_letters: Vec<String>,
    pub(super) roles: Vec<RoleRule>,
    pub(super) fields: Vec<Rule>,
}

#[derive(Clone, Debug)]
pub(super) struct RoleRule {
    pub(super) role: &'static str,
    pub(super) register: Role,
    pub(super) transfer: Role,
    pub(super) trade: Role,
    pub(super) most: Option<usize>,
    pub(super) contact_type: Option<String>,
}

impl Rules {
    /// Reads the files of a provider, given as name and text. The error names the file and the key.
    pub fn parse(files: &[(&str, &str)]) -> Result<Rules, String> {
        let mut read = Vec::new();
        for (name, text) in files {
            read.push((*name, RuleFile::read(text).map_err(|fault| format!("{name}: {fault}"))?));
        }
        let (defaults, files): (Vec<_>, Vec<_>) = read.into_iter().partition(|(_, file)| file.default);
        let mut defaults = defaults.into_iter();
        let (name, default) = defaults.next().unwrap_or_default();
        if let Some((second, _)) = defaults.next() {
            return Err(format!("{second}: default: {name} is the shared file already"));
        }
        let words = default.words(&Words::default());
        let shared =
            default.over(&TldRules::default(), &words).map_err(|fault| format!("{name}: {fault}"))?;
        let shared = TldRules { open: true, ..shared };
        let mut rules = Rules { shared, groups: Vec::new(), zones: HashMap::new() };
        // Those that are like others come when the others are there.
        let (plain, like): (Vec<_>, Vec<_>) = files.into_iter().partition(|(_, file)| file.like.is_none());
        for (name, file) in plain.into_iter().chain(like) {
            rules.add(file, &words).map_err(|fault| format!("{name}: {fault}"))?;
        }
        Ok(rules)
    }

    fn add(&mut self, file: RuleFile, words: &Words) -> Result<(), String> {
        let index = self.groups.len();
        let exempt = file.except.iter().map(|zone| (zone, None));
        for (zone, group) in file.tlds.iter().map(|tld| (tld, Some(index))).chain(exempt) {
            let known = self.zones.get(zone).copied();
            // A zone that one file exempts may have a file of its own, whichever is read first.
            match (known, group) {
                (Some(Some(_)), None) => {}
                (None | Some(None), _) => drop(self.zones.insert(zone.clone(), group)),
                (Some(Some(_)), Some(_)) => return Err(format!("tlds: `{zone}` has rules already")),
            }
        }
        let base = match &file.like {
            None => &self.shared,
            Some(tld) => {
                let other = self.zones.get(tld).copied().flatten().filter(|other| *other != index);
                let other = other.and_then(|other| self.groups.get(other));
                other.ok_or_else(|| format!("like: `{tld}` has no rules to start from"))?
            }
        };
        let group = file.over(base, words)?;
        self.groups.push(group);
        Ok(())
    }

    /// The rules for a domain in ASCII form: those of its longest ending, `co.uk` before `uk`.
    pub fn find(&self, ascii_domain: &str) -> Option<&TldRules> {
        let domain = ascii_domain.trim_end_matches('.').to_ascii_lowercase();
        self.find_tld(domain.split_once('.')?.1)
    }

    /// The rules of a TLD, written with or without its leading dot. A zone without rules of its own has those
    /// of the TLD above it.
    pub fn find_tld(&self, tld: &str) -> Option<&TldRules> {
        let tld = tld.strip_prefix('.').unwrap_or(tld).to_ascii_lowercase();
        let above = tld.match_indices('.').map(|(dot, _)| &tld[dot + 1..]);
        let mut endings = std::iter::once(tld.as_str()).chain(above);
        self.group(endings.find_map(|ending| self.zones.get(ending))?)
    }

    fn group(&self, index: &Option<usize>) -> Option<&TldRules> {
        self.groups.get((*index)?)
    }

    /// The rules of every group of TLDs, in the order of the files.
    pub fn all(&self) -> impl Iterator<Item = &TldRules> {
        self.groups.iter()
    }

    /// Rules that came as a document of the same format, on top of the TLD's own, or of what holds everywhere. The error names the key.
    pub fn on_top(&self, tld: &str, document: serde_json::Value) -> Result<TldRules, String> {
        let file = RuleFile::of(document)?;
        file.over(self.find_tld(tld).unwrap_or(&self.shared), &Words::default())
    }

    /// The rules for a domain: its TLD's, or what holds everywhere.
    pub fn of(&self, ascii_domain: &str) -> &TldRules {
        self.find(ascii_domain).unwrap_or_else(|| self.shared())
    }

    /// What holds for every TLD of the provider: to be used for one that has no rules of its own.
    pub fn shared(&self) -> &TldRules {
        &self.shared
    }
}

impl TldRules {
    /// The TLDs these rules are for, without leading dots.
    pub fn tlds(&self) -> &[String] {
        &self.tlds
    }

    /// Whether an order takes a contact in a role. A renewal takes none.
    pub fn role(&self, on: Applies, role: &str) -> Role {
        match (self.roles.iter().find(|rule| rule.role == role), on) {
            (_, Applies::Renew) => Role::None,
            (Some(rule), Applies::Register) => rule.register,
            (Some(rule), Applies::Transfer) => rule.transfer,
            (Some(rule), Applies::Trade) => rule.trade,
            // Only a few registries know a zone contact, so silence means there is none.
            (None, _) if role == "zone" => Role::None,
            (None, _) => Role::Optional,
        }
    }

    /// The registrar's own type for contacts in a role, such as `UkContact`.
    pub fn contact_type(&self, role: &str) -> Option<&str> {
        let own =
            self.roles.iter().find(|rule| rule.role == role).and_then(|rule| rule.contact_type.as_deref());
        own.or(self.contact_type.as_deref())
    }

    /// Whether and when a transfer needs an auth code; `None` where it is not known.
    pub fn transfer_code(&self) -> Option<TransferCode> {
        self.transfer_code
    }

    /// The rules as `tld.info` shows them.
    pub fn info(&self, provider: &str, tld: &str) -> TldInfo {
        let language = self.fields.iter().map(|rule| &rule.field).find(|field| field.path == "language");
        TldInfo {
            tld: tld.strip_prefix('.').unwrap_or(tld).to_ascii_lowercase(),
            provider: provider.to_owned(),
            register_years: whole_years(&self.months.register),
            register_months: odd_months(&self.months.register),
            renew_years: whole_years(&self.months.renew),
            renew_months: odd_months(&self.months.renew),
            transfer_years: whole_years(&self.months.transfer),
            transfer_months: odd_months(&self.months.transfer),
            roles: self.roles.iter().map(|rule| self.role_info(rule)).collect(),
            privacy: self.privacy,
            lock: self.lock,
            transfer_code: self.transfer_code,
            grace_days: self.grace_days,
            redemption_days: self.redemption_days,
            pending_delete_days: self.pending_delete_days,
            add_grace_days: self.add_grace_days,
            auto_renewed_by_registry: self.auto_renewed_by_registry,
            expiry_rule: self.expiry_rule.clone(),
            renew_window_days: self.renew_window_days,
            nameservers: self.nameservers,
            zone_check: None,
            label: self.label,
            idn: self.idn,
            refused_letters: self.refused_letters.clone(),
            idn_languages: language.map(languages).unwrap_or_default(),
            idn_languages_complete: language.is_some_and(|field| field.kind == FieldType::Choice),
            fields: self.fields.iter().filter(|rule| !rule.hidden).map(|rule| rule.field.clone()).collect(),
            source: self.source.clone(),
            schemas: None,
        }
    }

    fn role_info(&self, rule: &RoleRule) -> RoleInfo {
        let taken = [rule.register, rule.transfer, rule.trade].iter().any(|role| *role != Role::None);
        RoleInfo {
            role: rule.role.to_owned(),
            register: rule.register,
            transfer: rule.transfer,
            most: rule.most,
            contact_type: self.contact_type(rule.role).filter(|_| taken).map(str::to_owned),
        }
    }
}

fn languages(field: &Field) -> Vec<String> {
    field.options.iter().map(|option| option.value.clone()).collect()
}
