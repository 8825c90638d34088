//! DNS zones at the registrar's own name servers.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::World;
use super::domain::Stage;
use super::name;
use super::refusal::{Reason, Refusal, Result};

/// The types of records that registrars keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum RecordType {
    A,
    Aaaa,
    Cname,
    Mx,
    Ns,
    Srv,
    Txt,
}

impl RecordType {
    pub(crate) const ALL: &'static [RecordType] = &[
        RecordType::A,
        RecordType::Aaaa,
        RecordType::Cname,
        RecordType::Mx,
        RecordType::Ns,
        RecordType::Srv,
        RecordType::Txt,
    ];

    /// As zone files write it.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            RecordType::A => "A",
            RecordType::Aaaa => "AAAA",
            RecordType::Cname => "CNAME",
            RecordType::Mx => "MX",
            RecordType::Ns => "NS",
            RecordType::Srv => "SRV",
            RecordType::Txt => "TXT",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<RecordType> {
        RecordType::ALL.iter().copied().find(|kind| kind.word() == word)
    }
}

/// A record. Registrars without ids for records know it by type, host and value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) kind: RecordType,
    /// What stands in front of the domain; empty for the domain itself.
    pub(crate) host: String,
    pub(crate) value: String,
    pub(crate) ttl: u32,
    pub(crate) priority: Option<u16>,
    pub(crate) weight: Option<u16>,
    pub(crate) port: Option<u16>,
}

impl Record {
    fn is(&self, other: &Record) -> bool {
        (self.kind, self.port, self.weight) == (other.kind, other.port, other.weight)
            && self.host == other.host
            && self.value == other.value
    }

    /// Refuses values that the type cannot hold.
    fn check(&self) -> Result<()> {
        let bad = || Refusal::invalid("value", format!("{} is no value of {}", self.value, self.kind.word()));
        let fits = match self.kind {
            RecordType::A => self.value.parse::<Ipv4Addr>().is_ok(),
            RecordType::Aaaa => self.value.parse::<Ipv6Addr>().is_ok(),
            RecordType::Txt => !self.value.is_empty() && self.value.len() <= 4000,
            _ => name::ascii(&self.value).is_ok_and(|host| host.contains('.')),
        };
        let label = |part: &str| {
            !part.is_empty()
                && part.len() <= 63
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_*".contains(&byte))
        };
        if !self.host.is_empty() && !self.host.split('.').all(label) {
            return Err(Refusal::invalid("host", format!("{} is no host", self.host)));
        }
        if fits { Ok(()) } else { Err(bad()) }
    }
}

/// The first record of a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Authority {
    pub(crate) person: String,
    pub(crate) refresh: u32,
    pub(crate) retry: u32,
    pub(crate) expire: u32,
    pub(crate) ttl: u32,
}

/// A zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Zone {
    pub(crate) id: u64,
    pub(crate) authority: Authority,
    pub(crate) records: Vec<Record>,
}

impl World {
    /// Opens the zone of a domain; one that is there stays as it is.
    pub(crate) fn open_zone(&mut self, order: u64) -> Result<&Zone> {
        let id = self.next_action();
        let domain = self.domain_mut(order)?;
        if !matches!(domain.stage, Stage::Active | Stage::Expired) {
            return Err(Refusal::new(Reason::Status, format!("{} is not active", domain.name.ascii)));
        }
        let person = format!("hostmaster.{}", domain.name.ascii);
        let authority = Authority { person, refresh: 7200, retry: 7200, expire: 172_800, ttl: 38_400 };
        Ok(domain.zone.get_or_insert(Zone { id, authority, records: Vec::new() }))
    }

    /// The zone of a domain that has one.
    pub(crate) fn zone(&self, order: u64) -> Result<&Zone> {
        let domain = self.domain(order)?;
        domain.zone.as_ref().ok_or_else(|| no_zone(&domain.name.ascii))
    }

    /// The same, to change it.
    pub(crate) fn zone_mut(&mut self, order: u64) -> Result<&mut Zone> {
        let domain = self.domain_mut(order)?;
        let missing = no_zone(&domain.name.ascii);
        domain.zone.as_mut().ok_or(missing)
    }

    /// Adds a record.
    pub(crate) fn add_record(&mut self, order: u64, record: Record) -> Result<()> {
        record.check()?;
        let zone = self.zone_mut(order)?;
        room(&zone.records, &record)?;
        zone.records.push(record);
        Ok(())
    }

    /// Puts a record in the place of another.
    pub(crate) fn replace_record(&mut self, order: u64, old: &Record, new: Record) -> Result<()> {
        new.check()?;
        let zone = self.zone_mut(order)?;
        let index = find(&zone.records, old)?;
        let rest: Vec<Record> = zone
            .records
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != index)
            .map(|(_, record)| record.clone())
            .collect();
        room(&rest, &new)?;
        zone.records[index] = new;
        Ok(())
    }

    /// Removes a record.
    pub(crate) fn remove_record(&mut self, order: u64, record: &Record) -> Result<()> {
        let zone = self.zone_mut(order)?;
        let index = find(&zone.records, record)?;
        zone.records.remove(index);
        Ok(())
    }
}

fn no_zone(domain: &str) -> Refusal {
    Refusal::new(Reason::Status, format!("{domain} has no zone here")).at("zone")
}

fn find(records: &[Record], wanted: &Record) -> Result<usize> {
    records.iter().position(|record| record.is(wanted)).ok_or_else(|| {
        Refusal::not_found("record", &format!("{} {}", wanted.host, wanted.value)).at("record")
    })
}

/// No record twice, and nothing beside an alias.
fn room(records: &[Record], new: &Record) -> Result<()> {
    if records.iter().any(|record| record.is(new)) {
        return Err(Refusal::new(Reason::Taken, "the record exists already").at("record"));
    }
    let mut beside = records.iter().filter(|record| record.host == new.host);
    let clash = match new.kind {
        RecordType::Cname => beside.next().is_some(),
        _ => beside.any(|record| record.kind == RecordType::Cname),
    };
    if clash {
        return Err(Refusal::new(Reason::Taken, "an alias stands alone at its host").at("host"));
    }
    Ok(())
}
