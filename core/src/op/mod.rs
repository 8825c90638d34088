//! The operations: one table, and one file for each operation's input and output.
//!
//! To add an operation, write its file and its row below. The enum, the provider trait, dispatch, the clients, the command
//! line, the schemas and the types of every other language follow from the row.

mod account;
mod auth_code;
mod check;
mod contact;
mod customer;
mod define;
mod info;
mod journal;
mod list;
mod lock;
mod nameservers;
mod parse;
mod quote;
mod raw;
mod register;
mod renew;
mod sandbox;
mod settle;
mod tld;
mod transfer;

pub use account::{AccountBalance, AccountTest, AccountTested};
pub use auth_code::{AuthCodeReply, DomainAuthCode};
pub use check::{CheckReport, DomainCheck};
pub use contact::{ContactCreate, ContactHandle, ContactInfo, ContactRecord, LogicboxesContact};
pub use customer::{CustomerCreate, CustomerHandle, CustomerInfo, CustomerRecord};
pub use define::{Call, Op, Output};
pub use info::{ContactHandles, DomainDetails, DomainInfo, PendingAction};
pub use journal::{JournalEntries, JournalEntry, JournalEvent, JournalEventKind, JournalInfo, JournalList};
pub use list::{DomainList, DomainPage, ListedDomain};
pub use lock::DomainSetLock;
pub use nameservers::{Changed, DomainSetNameservers};
pub use parse::{Input, Purchase};
pub(crate) use parse::{checked, problem};
pub use quote::{DomainQuote, Quote};
pub use raw::{Raw, RawMethod, RawReply};
pub use register::{DomainRegister, InvoiceOption, Launch, LogicboxesOrder};
pub use renew::DomainRenew;
pub use sandbox::{
    FaultAction, FaultMoment, LedgerRow, SandboxAccount, SandboxClock, SandboxDomain, SandboxFault,
    SandboxLedger, SandboxLedgerReport, SandboxNow, SandboxReset, SandboxState,
};
pub use settle::{
    ForgetReport, JournalForget, JournalReconcile, JournalResolve, ReconcileReport, Resolution, StillOpen,
};
pub use tld::{TldInfo, TldInfoInput};
pub use transfer::DomainTransfer;

/// What a call does at the registrar, and so what may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
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

/// The table. `free` and `paid` operations are answered by a registrar, `host` operations by this library itself.
///
/// A row reads `Name(method): "area.verb", Effect, Input => Output;`, and for paid operations, which all give an order,
/// `Name(method): "area.verb", Input;`.
macro_rules! for_each_operation {
    ($then:ident) => {
        $then! {
            free {
                /// Ask whether names can be registered, many at once.
                DomainCheck(domain_check): "domain.check", Read, DomainCheck => CheckReport;
                /// Learn what an operation on a name costs, without buying.
                DomainQuote(domain_quote): "domain.quote", Read, DomainQuote => Quote;
                /// Read all that the registrar knows of a domain.
                DomainInfo(domain_info): "domain.info", Read, DomainInfo => DomainDetails;
                /// List the domains of the account, page by page.
                DomainList(domain_list): "domain.list", Read, DomainList => DomainPage;
                /// Replace the name servers of a domain.
                DomainSetNameservers(domain_set_nameservers): "domain.set_nameservers", Set, DomainSetNameservers => Changed;
                /// Lock a domain against transfer, or unlock it.
                DomainSetLock(domain_set_lock): "domain.set_lock", Set, DomainSetLock => Changed;
                /// Read the auth code that another registrar needs to take the domain over.
                DomainAuthCode(domain_auth_code): "domain.auth_code", Read, DomainAuthCode => AuthCodeReply;
                /// Store a contact at the registrar.
                ContactCreate(contact_create): "contact.create", Create, ContactCreate => ContactHandle;
                /// Read a stored contact.
                ContactInfo(contact_info): "contact.info", Read, ContactInfo => ContactRecord;
                /// Open a customer's account at the registrar.
                CustomerCreate(customer_create): "customer.create", Create, CustomerCreate => CustomerHandle;
                /// Read a customer's account.
                CustomerInfo(customer_info): "customer.info", Read, CustomerInfo => CustomerRecord;
                /// Try the account's settings with one cheap call.
                AccountTest(account_test): "account.test", Read, AccountTest => AccountTested;
                /// Read how much money the account has.
                AccountBalance(account_balance): "account.balance", Read, AccountBalance => Balance;
                /// Send any request of the registrar's own protocol, signed in as the account. Never for purchases.
                Raw(raw): "raw", Create, Raw => RawReply;
            }
            paid {
                /// Register a domain.
                DomainRegister(domain_register): "domain.register", DomainRegister;
                /// Transfer a domain in from another registrar.
                DomainTransfer(domain_transfer): "domain.transfer", DomainTransfer;
                /// Extend a registration.
                DomainRenew(domain_renew): "domain.renew", DomainRenew;
            }
            host {
                /// Read what the registrar wants for a TLD: terms, roles, and the extra fields as a form.
                TldInfo(tld_info): "tld.info", Read, TldInfoInput => TldInfo;
                /// Read one paid order from the journal.
                JournalInfo(journal_info): "journal.info", Read, JournalInfo => JournalEntry;
                /// List paid orders from the journal.
                JournalList(journal_list): "journal.list", Read, JournalList => JournalEntries;
                /// Settle open orders by asking the registrar what became of them.
                JournalReconcile(journal_reconcile): "journal.reconcile", Set, JournalReconcile => ReconcileReport;
                /// Record what a person found out about an order whose checks are used up.
                JournalResolve(journal_resolve): "journal.resolve", Set, JournalResolve => JournalEntry;
                /// Forget settled orders, but for what keeps their keys from buying again.
                JournalForget(journal_forget): "journal.forget", Set, JournalForget => ForgetReport;
                /// Make the simulated registrar misbehave.
                SandboxFault(sandbox_fault): "sandbox.fault", Set, SandboxFault => SandboxState;
                /// Read or move the simulated registrar's clock.
                SandboxClock(sandbox_clock): "sandbox.clock", Set, SandboxClock => SandboxNow;
                /// Read every charge that the simulated registrar made.
                SandboxLedger(sandbox_ledger): "sandbox.ledger", Read, SandboxLedger => SandboxLedgerReport;
                /// Put or change a domain in the simulated registrar.
                SandboxDomain(sandbox_domain): "sandbox.domain", Set, SandboxDomain => SandboxState;
                /// Set the money in the simulated account.
                SandboxAccount(sandbox_account): "sandbox.account", Set, SandboxAccount => SandboxState;
                /// Empty the simulated registrar.
                SandboxReset(sandbox_reset): "sandbox.reset", Set, SandboxReset => SandboxState;
            }
        }
    };
}

pub(crate) use for_each_operation;
