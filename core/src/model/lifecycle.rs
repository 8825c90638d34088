//! Where a domain stands.

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// The stage of a domain's life. The registrar's own word is kept beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Lifecycle {
    /// Ordered; the registration or transfer is not finished.
    Pending,
    /// Registered.
    Active,
    /// Past its expiry; it can still be renewed.
    Expired,
    /// Deleted by the registry; it can be restored, at a price.
    Redemption,
    /// Beyond restoring; the name becomes free soon.
    PendingDelete,
    /// It left for another registrar.
    TransferredAway,
    /// Gone.
    Deleted,
    /// The registrar uses a word that we do not know.
    Unknown,
}

impl Lifecycle {
    /// The word for this stage.
    pub fn as_str(self) -> &'static str {
        match self {
            Lifecycle::Pending => "pending",
            Lifecycle::Active => "active",
            Lifecycle::Expired => "expired",
            Lifecycle::Redemption => "redemption",
            Lifecycle::PendingDelete => "pending_delete",
            Lifecycle::TransferredAway => "transferred_away",
            Lifecycle::Deleted => "deleted",
            Lifecycle::Unknown => "unknown",
        }
    }
}

macro_rules! flags {
    ($($(#[doc = $doc:literal])+ $flag:ident = $word:literal,)+) => {
        /// A status flag of a domain, in the spelling of EPP (RFC 5731 and RFC 3915).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum Flag {
            $($(#[doc = $doc])+ #[serde(rename = $word)] $flag,)+
        }

        impl Flag {
            /// Every flag.
            pub const ALL: &'static [Flag] = &[$(Flag::$flag,)+];

            /// The flag in EPP spelling.
            pub fn as_str(self) -> &'static str {
                match self { $(Flag::$flag => $word,)+ }
            }
        }
    };
}

flags! {
    /// Nothing stands against the domain.
    Ok = "ok",
    /// No name servers are set.
    Inactive = "inactive",
    /// The registrar forbids deletion.
    ClientDeleteProhibited = "clientDeleteProhibited",
    /// The registrar keeps the name out of the zone.
    ClientHold = "clientHold",
    /// The registrar forbids renewal.
    ClientRenewProhibited = "clientRenewProhibited",
    /// The registrar forbids transfer: the usual lock.
    ClientTransferProhibited = "clientTransferProhibited",
    /// The registrar forbids changes.
    ClientUpdateProhibited = "clientUpdateProhibited",
    /// The registry forbids deletion.
    ServerDeleteProhibited = "serverDeleteProhibited",
    /// The registry keeps the name out of the zone.
    ServerHold = "serverHold",
    /// The registry forbids renewal.
    ServerRenewProhibited = "serverRenewProhibited",
    /// The registry forbids transfer.
    ServerTransferProhibited = "serverTransferProhibited",
    /// The registry forbids changes.
    ServerUpdateProhibited = "serverUpdateProhibited",
    /// A registration is not finished.
    PendingCreate = "pendingCreate",
    /// A deletion is under way.
    PendingDelete = "pendingDelete",
    /// A renewal is not finished.
    PendingRenew = "pendingRenew",
    /// A restore is not finished.
    PendingRestore = "pendingRestore",
    /// A transfer is not finished.
    PendingTransfer = "pendingTransfer",
    /// A change is not finished.
    PendingUpdate = "pendingUpdate",
    /// Deletion soon after registration gives the money back.
    AddPeriod = "addPeriod",
    /// The registry renewed by itself; deletion gives the money back.
    AutoRenewPeriod = "autoRenewPeriod",
    /// Deletion soon after a renewal gives the money back.
    RenewPeriod = "renewPeriod",
    /// Deletion soon after a transfer gives the money back.
    TransferPeriod = "transferPeriod",
    /// The domain can be restored.
    RedemptionPeriod = "redemptionPeriod",
}

impl FromStr for Flag {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Flag::ALL
            .iter()
            .copied()
            .find(|flag| flag.as_str().eq_ignore_ascii_case(text))
            .ok_or_else(|| "not an EPP status".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flag_is_written_as_it_is_read() {
        for flag in Flag::ALL {
            assert_eq!(flag.as_str().parse(), Ok(*flag));
            assert_eq!(serde_json::to_value(flag).expect("a word"), flag.as_str());
        }
    }

    #[test]
    fn every_stage_has_its_word() {
        assert_eq!(
            serde_json::to_value(Lifecycle::PendingDelete).expect("a word"),
            Lifecycle::PendingDelete.as_str()
        );
    }
}
