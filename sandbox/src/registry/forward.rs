//! Web and mail forwarding.

use std::collections::BTreeMap;

use super::World;
use super::domain::Stage;
use super::refusal::{Reason, Refusal, Result};

/// Where visitors of a host are sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct WebForward {
    pub(crate) target: String,
    /// The address bar keeps the domain.
    pub(crate) masking: bool,
    pub(crate) meta_tags: String,
    pub(crate) no_frames: String,
    /// Browsers are told that it is for good.
    pub(crate) permanent: bool,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) keywords: String,
    /// Hosts below follow.
    pub(crate) subdomains: bool,
    /// What follows the host is kept.
    pub(crate) path: bool,
}

impl World {
    /// The web forwards of a domain whose service is on.
    pub(crate) fn web_forwards(&self, order: u64) -> Result<&BTreeMap<String, WebForward>> {
        let domain = self.domain(order)?;
        domain.web_forwards.as_ref().ok_or_else(|| off(&domain.name.ascii))
    }

    /// Switches web forwarding on.
    pub(crate) fn open_web_forwards(&mut self, order: u64) -> Result<()> {
        let domain = self.domain_mut(order)?;
        if !matches!(domain.stage, Stage::Active | Stage::Expired) {
            return Err(Refusal::new(Reason::Status, format!("{} is not active", domain.name.ascii)));
        }
        domain.web_forwards.get_or_insert_with(BTreeMap::new);
        Ok(())
    }

    /// Sets where a host (empty: the domain itself) leads.
    pub(crate) fn set_web_forward(&mut self, order: u64, host: &str, forward: WebForward) -> Result<()> {
        let domain = self.domain_mut(order)?;
        let missing = off(&domain.name.ascii);
        domain.web_forwards.as_mut().ok_or(missing)?.insert(host.to_owned(), forward);
        Ok(())
    }

    /// Removes one forward, or all of them and the service with them.
    pub(crate) fn remove_web_forward(&mut self, order: u64, host: Option<&str>) -> Result<()> {
        let domain = self.domain_mut(order)?;
        let missing = off(&domain.name.ascii);
        let forwards = domain.web_forwards.as_mut().ok_or(missing)?;
        let Some(host) = host else {
            domain.web_forwards = None;
            return Ok(());
        };
        match forwards.remove(host) {
            Some(_) => Ok(()),
            None => Err(Refusal::not_found("forward", host).at("host")),
        }
    }

    /// Sets where mail to a local part (`*` for all) goes; nowhere removes the forward.
    pub(crate) fn set_mail_forward(&mut self, order: u64, user: &str, targets: Vec<String>) -> Result<()> {
        let domain = self.domain_mut(order)?;
        if targets.is_empty() {
            domain.mail_forwards.remove(user);
        } else {
            domain.mail_forwards.insert(user.to_owned(), targets);
        }
        Ok(())
    }
}

fn off(domain: &str) -> Refusal {
    Refusal::new(Reason::Status, format!("web forwarding of {domain} is off")).at("forward")
}
