//! Name server objects: hosts below a domain of ours, with addresses (glue).

use std::net::IpAddr;

use super::World;
use super::action::{HostChange, Kind};
use super::name;
use super::order::{Demand, Outcome};
use super::refusal::{Reason, Refusal, Result};

impl World {
    /// The order whose domain a host lies in, and the host's ASCII form.
    pub(crate) fn parent(&mut self, host: &str) -> Result<(u64, String)> {
        let host = name::ascii(host).map_err(|refusal| refusal.at("name"))?;
        let mut rest = host.as_str();
        while let Some((_, parent)) = rest.split_once('.') {
            if let Ok(order) = self.order_of(parent) {
                return Ok((order, host));
            }
            rest = parent;
        }
        let text = format!("{host} is not below a domain of this account");
        Err(Refusal::new(Reason::NotFound, text).at("name"))
    }

    /// Whether a host lies below the order's domain.
    pub(crate) fn below(&self, order: u64, host: &str) -> Result<bool> {
        let domain = &self.domain(order)?.name.ascii;
        Ok(host.strip_suffix(domain.as_str()).is_some_and(|rest| rest.ends_with('.')))
    }

    /// The addresses of a host that exists.
    pub(crate) fn host(&self, order: u64, host: &str) -> Result<&Vec<IpAddr>> {
        self.domain(order)?.hosts.get(host).ok_or_else(|| Refusal::not_found("name server", host).at("name"))
    }

    /// Sets or removes (`None`) a host and books it as an action.
    pub(crate) fn set_host(
        &mut self,
        order: u64,
        host: &str,
        addresses: Option<Vec<IpAddr>>,
    ) -> Result<Outcome> {
        self.idle(order)?;
        let host = host.to_owned();
        let change = match addresses {
            Some(addresses) => HostChange::Set { host, addresses },
            None => HostChange::Remove { host },
        };
        self.submit(order, Demand::free(Kind::SetHost(change)))
    }

    /// Gives a host another name below the same domain; delegations follow.
    pub(crate) fn rename_host(&mut self, order: u64, old: &str, new: &str) -> Result<Outcome> {
        self.idle(order)?;
        self.host(order, old)?;
        if self.host(order, new).is_ok() {
            return Err(Refusal::new(Reason::Taken, format!("{new} exists already")).at("new_name"));
        }
        let change = HostChange::Rename { host: old.to_owned(), name: new.to_owned() };
        self.submit(order, Demand::free(Kind::SetHost(change)))
    }
}
