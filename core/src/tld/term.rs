//! The terms that are sold: in years, or in months where not only whole years are.

use super::Applies;
use serde::Deserialize;

/// The terms as a file has them.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TermText {
    register: Option<Vec<u16>>,
    renew: Option<Vec<u16>>,
    transfer: Option<Vec<u16>>,
}

/// The terms in months. An empty list: not known.
#[derive(Clone, Debug, Default)]
pub(super) struct Terms {
    pub(super) register: Vec<u16>,
    pub(super) renew: Vec<u16>,
    pub(super) transfer: Vec<u16>,
}

impl Terms {
    /// What a file says in years or in months, on top of the shared terms.
    pub(super) fn read(years: TermText, months: TermText, shared: &Terms) -> Result<Terms, String> {
        let read =
            |years: Option<Vec<u16>>, months: Option<Vec<u16>>, shared: &Vec<u16>| match (years, months) {
                (Some(_), Some(_)) => Err("years: not together with the same list in months".to_owned()),
                (None, None) => Ok(shared.clone()),
                (Some(list), None) => sound(list.iter().map(|years| years.saturating_mul(12)).collect()),
                (None, Some(list)) => sound(list),
            };
        Ok(Terms {
            register: read(years.register, months.register, &shared.register)?,
            renew: read(years.renew, months.renew, &shared.renew)?,
            transfer: read(years.transfer, months.transfer, &shared.transfer)?,
        })
    }

    /// The terms of an order; nothing for one without a term.
    pub(super) fn of(&self, on: Applies) -> Option<&[u16]> {
        match on {
            Applies::Register => Some(&self.register),
            Applies::Renew => Some(&self.renew),
            Applies::Transfer => Some(&self.transfer),
            Applies::Trade => None,
        }
    }
}

fn sound(list: Vec<u16>) -> Result<Vec<u16>, String> {
    let wrong = list.is_empty() || list.contains(&0) || list.contains(&u16::MAX);
    if wrong { Err("years: a list has terms above 0, or is left out".to_owned()) } else { Ok(list) }
}

/// Those of the terms that are whole years, in years.
pub(super) fn whole_years(months: &[u16]) -> Vec<u8> {
    let whole = months.iter().filter(|months| *months % 12 == 0);
    whole.filter_map(|months| u8::try_from(months / 12).ok()).collect()
}

/// All terms in months, where not all of them are whole years.
pub(super) fn odd_months(months: &[u16]) -> Vec<u16> {
    if months.iter().all(|months| months % 12 == 0) { Vec::new() } else { months.to_vec() }
}
