//! What single registries have.
//!
//! Reference: knowledge base 773 (.tel), 1309 (.xxx), 1138 (.de) and 1069 (.ca). What the .tel login consists of is not documented,
//! so that it is handed on by the registrar's own names.

use super::fields::{Fields, scalar};
use super::params::Params;
use super::{LogicBoxes, change, order, wire};
use crate::call::Cx;
use crate::error::{Error, Result};
use crate::op::*;

const TEL_LOGIN: &str = "domains/tel/cth-details";
const TEL_WHOIS: &str = "domains/tel/modify-whois-pref";
const XXX: &str = "domains/dotxxx/association-details";
const DE: &str = "domains/de/recheck-ns";
const CA: &str = "contacts/dotca/registrantagreement";

/// `logicboxes.tel_cth_login`
pub(super) async fn tel_login(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesTelCthLogin,
) -> Result<TelLogin> {
    let order = order::id(account, cx, &input.domain).await?;
    let request = account.get(TEL_LOGIN, &Params::new().add("order-id", order))?;
    cx.exchange(Effect::Read, request, |attempt| {
        let value = wire::read(attempt, TEL_LOGIN)?;
        let members = Fields::of(&value)?;
        let details: std::collections::BTreeMap<_, _> =
            members.iter().filter_map(|(name, value)| Some((name.clone(), scalar(value)?))).collect();
        if details.is_empty() {
            return Err(Error::bad_reply("body", "the registrar's answer has no login in it"));
        }
        Ok(TelLogin { domain: input.domain.clone(), details })
    })
    .await
}

/// `logicboxes.set_tel_whois`
pub(super) async fn tel_whois(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesSetTelWhois,
) -> Result<Changed> {
    let kind = match input.whois_type {
        TelWhois::Natural => "Natural",
        TelWhois::Legal => "Legal",
    };
    let publish = input.publish.map(|publish| if publish { "Y" } else { "N" });
    let params = Params::new().add("whois-type", kind).maybe("publish", publish);
    change::of_domain(account, cx, TEL_WHOIS, &input.domain, params).await
}

/// `logicboxes.xxx_membership`: an empty number parts the domain from its membership.
pub(super) async fn xxx(account: &LogicBoxes, cx: &Cx, input: &LogicboxesXxxMembership) -> Result<Changed> {
    let id = input.membership_id.as_deref().unwrap_or_default();
    change::of_domain(account, cx, XXX, &input.domain, Params::new().add("association-id", id)).await
}

/// `logicboxes.de_recheck`
pub(super) async fn de(account: &LogicBoxes, cx: &Cx, input: &LogicboxesDeRecheck) -> Result<Changed> {
    change::of_domain(account, cx, DE, &input.domain, Params::new()).await
}

/// `logicboxes.ca_agreement`
pub(super) async fn ca(account: &LogicBoxes, cx: &Cx, _: &LogicboxesCaAgreement) -> Result<CaAgreement> {
    let request = account.get(CA, &Params::new())?;
    cx.exchange(Effect::Read, request, |attempt| {
        let value = wire::read(attempt, CA)?;
        let fields = Fields::of(&value)?;
        Ok(CaAgreement { version: fields.need("version")?, agreement: fields.need("agreement")? })
    })
    .await
}
