//! The operations: one table, and one file for each operation's input and output.
//!
//! To add an operation, write its file and its row in `table.rs`. The enum, the provider trait, dispatch, the clients, the command
//! line, the schemas and the types of every other language follow from the row.

mod account;
mod auth_code;
mod check;
mod claim;
mod contact;
mod contact_change;
mod contact_normalize;
mod customer;
mod customer_change;
mod customer_login;
mod define;
mod dns;
mod event;
mod forward;
mod forward_mail;
mod hold;
mod hosts;
mod incoming;
mod info;
mod internetbs;
mod journal;
mod leave;
mod list;
mod lock;
mod logicboxes;
mod moves;
mod nameservers;
mod netim;
mod parse;
mod plugin;
mod prices;
mod privacy;
mod process;
mod provider;
mod quote;
mod raw;
mod read;
mod realtimeregister;
mod register;
mod registry_status;
mod renew;
mod restore;
mod sandbox;
mod set_contacts;
mod set_dnssec;
mod settle;
mod suggest;
mod table;
mod tld;
mod trade;
mod transfer;
mod validate;

pub use account::{AccountBalance, AccountTest, AccountTested};
pub use auth_code::{AuthCodeReply, DomainAuthCode, DomainNewAuthCode, DomainSetAuthCode};
pub use check::{CheckReport, DomainCheck};
pub use claim::{ClaimNotice, ClaimedMark, DomainClaimNotice};
pub use contact::{ContactCreate, ContactHandle, ContactInfo, ContactRecord, LogicboxesContact};
pub use contact_change::{ContactDelete, ContactList, ContactPage, ContactUpdate, ContactValidate};
pub use contact_normalize::{ContactNormalize, LooseContact, NormalizedContact};
pub use customer::{CustomerCreate, CustomerHandle, CustomerInfo, CustomerRecord};
pub use customer_change::{CustomerBalance, CustomerDelete, CustomerList, CustomerPage, CustomerUpdate};
pub use customer_login::{
    CustomerAuthenticate, CustomerLoginToken, CustomerResetPassword, CustomerSetPassword,
    CustomerTemporaryPassword, LoginToken, TemporaryPassword,
};
pub use define::{Call, Op, Output};
pub use dns::{DnsActivate, DnsAdd, DnsPage, DnsRecords, DnsRemove, DnsSetSoa, DnsUpdate};
pub use event::{Event, EventAck, EventPoll, NextEvent};
pub use forward::{ForwardRemoveWeb, ForwardSetWeb, ForwardWeb, LogicboxesForward, WebForwards};
pub use forward_mail::{ForwardMail, ForwardRemoveMail, ForwardSetMail, MailForward, MailForwards};
pub use hold::{DomainSetAutoRenew, DomainSetHold};
pub use hosts::{
    NameserverCreate, NameserverDelete, NameserverInfo, NameserverList, NameserverPage, NameserverRename,
    NameserverSetAddresses,
};
pub use incoming::{
    DomainTransferCancel, DomainTransferCheck, DomainTransferResend, DomainTransferStatus,
    DomainTransferSubmitCode, TransferCheck, TransferEvent, TransferState, TransferStatus,
};
pub use info::{ContactHandles, DomainDetails, DomainInfo, PendingAction, Verification};
pub use internetbs::*;
pub use journal::{JournalEntries, JournalEntry, JournalEvent, JournalEventKind, JournalInfo, JournalList};
pub use leave::{DomainDelete, DomainRelease, DomainResendVerification};
pub use list::{DomainList, DomainPage, ListedDomain, UnreadDomain};
pub use lock::{AppliedLock, DomainLocks, DomainSetLock, Locks};
pub use logicboxes::*;
pub use moves::{
    DomainPush, DomainTransferApprove, DomainTransferHistory, DomainTransferReject, DomainTransferRetry,
    PastTransferEvent, TransferHistory,
};
pub use nameservers::{Changed, DomainSetNameservers};
pub use netim::*;
pub(crate) use parse::problem;
pub use parse::{Input, Purchase};
pub use plugin::{PluginAnswer, PluginCall};
pub use prices::{
    AccountPrices, ListedPrice, ListedTld, LogicboxesPrices, PriceList, PricePage, PromotionPrice, TldList,
    Tlds,
};
pub use privacy::{DomainBuyPrivacy, DomainSetPrivacy};
pub use process::{ProcessCancel, ProcessInfo, ProcessList, ProcessPage, ProcessResend};
pub use provider::{
    AccountProvider, RegistrarDetails, RegistrarEndpoint, RegistrarLimit, RegistrarOperation,
    RegistrarSetting,
};
pub use quote::{DomainQuote, Quote};
pub use raw::{Raw, RawMethod, RawReply};
pub(crate) use read::{Reading, Unread, lies_in, set};
pub use realtimeregister::*;
pub use register::{DomainRegister, InvoiceOption, Launch, LogicboxesOrder};
pub use registry_status::{DomainRegistryStatus, RegistryStatus};
pub use renew::DomainRenew;
pub use restore::DomainRestore;
pub use sandbox::{
    FaultAction, FaultMoment, LedgerRow, SandboxAccount, SandboxClock, SandboxDomain, SandboxFault,
    SandboxLedger, SandboxLedgerReport, SandboxNow, SandboxReset, SandboxState,
};
pub use set_contacts::{DomainSetContacts, LogicboxesContactChange};
pub use set_dnssec::DomainSetDnssec;
pub use settle::{
    ForgetReport, JournalForget, JournalReconcile, JournalResolve, ReconcileReport, Resolution, StillOpen,
};
pub use suggest::{DomainSuggest, SuggestedName, Suggestions};
pub(crate) use table::for_each_operation;
pub use tld::{OrderSchemas, TldInfo, TldInfoInput};
pub use trade::DomainTrade;
pub use transfer::DomainTransfer;
pub use validate::{DomainValidate, Refusal, Validation};

/// What a call does at the registrar, and so what may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Nothing.
    Read,
    /// It leads to the same end however often it is done.
    Set,
    /// It makes something that costs nothing.
    Create,
    /// It spends money.
    Purchase,
    /// It opens a session.
    Login,
}

impl Effect {
    /// The word for this effect.
    pub fn as_str(self) -> &'static str {
        match self {
            Effect::Read => "read",
            Effect::Set => "set",
            Effect::Create => "create",
            Effect::Purchase => "purchase",
            Effect::Login => "login",
        }
    }
}

impl Op {
    /// Whether it brings a domain into the account: it begins with a name that is not there.
    pub(crate) fn brings_in(self) -> bool {
        matches!(
            self,
            Op::DomainRegister | Op::DomainTransfer | Op::NetimTransferTrade | Op::NetimInternalTransfer
        )
    }
}
