//! The known texts, method by method. A row's fields are explained where rows are made, in `messages`.
//!
//! Reference: knowledge base pages of the methods (745, 746, 752, 758, 759, 763, 764, 770, 775-778, 780-782, 790, 796, 934, 1150, 1755,
//! 2085, 3053), and the texts that other clients match on.

use super::messages::Fit::{Start, Within};
use super::messages::{Row, no, open};
use crate::error::ErrorKind;

const ORDERS: &[&str] = &["domains/register", "domains/transfer"];
const WITH_CONTACTS: &[&str] = &["domains/register", "domains/transfer", "domains/modify-contact"];
const BY_NAME: &[&str] = &["domains/orderid", "domains/details-by-name"];
const PRIVACY: &[&str] = &["domains/purchase-privacy", "domains/modify-privacy-protection"];
const HOST_NAME: &[&str] = &["domains/modify-cns-name"];
const HOST_IP: &[&str] = &["domains/modify-cns-ip", "domains/delete-cns-ip"];
const GUARDED: &[&str] = &[
    "domains/cancel-transfer",
    "domains/resend-rfa",
    "domains/transfer/submit-auth-code",
    "contacts/delete",
    "domains/raa/",
    "domains/modify-contact",
];

const CREDENTIALS: &str = "LogicBoxes refuses the credentials: check user_id and api_key, that they belong to this environment, and \
                           that this machine's address is among the API's allowed ones";
const NOT_OURS: &str = "the domain is not in this account (a transfer away looks the same)";
const NO_SUCH_ID: &str = "LogicBoxes does not know this number in this account";
const BAD_CONTACT: &str = "LogicBoxes does not take this contact here: it must belong to the customer and be of the type that the \
                           TLD wants; see tld.info";
const BUSY: &str = "an earlier action on this order is not finished; wait for it";
const SAME: &str = "the registrar has this value already; there is nothing to change";

/// Every known text.
pub(super) static TABLE: &[Row] = &[
    no(Start, "Required authentication parameter missing", &[], ErrorKind::Auth, CREDENTIALS),
    no(Start, "Access Denied", &[], ErrorKind::Auth, CREDENTIALS),
    no(Start, "Authentication failure", &[], ErrorKind::Auth, CREDENTIALS),
    no(
        Start,
        "Required parameter missing",
        &[],
        ErrorKind::Rejected,
        "LogicBoxes misses a parameter that it names",
    ),
    open(
        Start,
        "An unexpected error has occurred",
        &[],
        ErrorKind::RegistrarFault,
        "LogicBoxes reports a fault of its own",
    ),
    no(Start, "Website doesn't exist for", BY_NAME, ErrorKind::NotFound, NOT_OURS),
    no(Start, "No Entity found for Entityid", &[], ErrorKind::NotFound, NO_SUCH_ID),
    no(
        Start,
        "You are not allowed to perform this action",
        GUARDED,
        ErrorKind::Forbidden,
        "the number is not known in this account, or the account lacks the right for this",
    ),
    no(Start, "Invalid contact-id", &["contacts/", "customers/"], ErrorKind::NotFound, NO_SUCH_ID),
    no(Start, "Invalid customer-id", &["contacts/", "customers/"], ErrorKind::NotFound, NO_SUCH_ID),
    no(
        Within,
        " not found",
        &["customers/details"],
        ErrorKind::NotFound,
        "LogicBoxes does not know a customer of that user name",
    ),
    no(Within, "registrantcontactid is invalid", WITH_CONTACTS, ErrorKind::Rejected, BAD_CONTACT)
        .about("contacts.registrant"),
    no(Within, "admincontactid is invalid", WITH_CONTACTS, ErrorKind::Rejected, BAD_CONTACT)
        .about("contacts.admin"),
    no(Within, "techcontactid is invalid", WITH_CONTACTS, ErrorKind::Rejected, BAD_CONTACT)
        .about("contacts.tech"),
    no(Within, "billingcontactid is invalid", WITH_CONTACTS, ErrorKind::Rejected, BAD_CONTACT)
        .about("contacts.billing"),
    no(
        Start,
        "Company Name should contain at least two words",
        &["contacts/add"],
        ErrorKind::Rejected,
        "give a company of at least two words; the registry's form for none is N A",
    )
    .about("contact.organization"),
    no(
        Start,
        "Please accept the Terms & Conditions",
        &["domains/register"],
        ErrorKind::Rejected,
        "show the customer the terms and, if they agree, give extra.tnc = \"y\"",
    )
    .about("extra.tnc"),
    no(
        Start,
        "No TLDs are selected",
        &["domains/available"],
        ErrorKind::Rejected,
        "LogicBoxes was asked about no TLD",
    ),
    no(
        Start,
        "Premium Domains not supported",
        &["domains/premium-check"],
        ErrorKind::Unsupported,
        "the TLD has no premium names at LogicBoxes",
    ),
    no(
        Start,
        "Not Signed up for Premium Domains",
        &["domains/premium-check"],
        ErrorKind::Unsupported,
        "the account is not signed up for premium names",
    ),
    no(
        Within,
        "is currently available for Registration",
        &["domains/validate-transfer"],
        ErrorKind::NotFound,
        "nobody has the name: register it instead",
    ),
    no(
        Within,
        "It is available for registration as new domain",
        &["domains/transfer"],
        ErrorKind::NotFound,
        "nobody has the name: register it instead",
    ),
    open(
        Within,
        " already registered",
        &["domains/register"],
        ErrorKind::Taken,
        "the name is registered already",
    ),
    open(
        Start,
        "Domain already renewed",
        &["domains/renew"],
        ErrorKind::Conflict,
        "the domain was renewed since its expiry was read",
    ),
    no(
        Start,
        "A Domain Name cannot be extended beyond",
        &["domains/renew"],
        ErrorKind::Rejected,
        "the registry does not take so long a term; renew by fewer years",
    )
    .about("years"),
    open(Start, "There is already an action pending on this Order", &[], ErrorKind::Busy, BUSY),
    open(
        Start,
        "There is already a pending action on this domain",
        &["domains/modify-contact"],
        ErrorKind::Busy,
        BUSY,
    ),
    open(Start, "You have already added this action on this order", &[], ErrorKind::Busy, BUSY),
    no(
        Start,
        "The Contacts selected are the same as the existing contacts",
        &["domains/modify-contact"],
        ErrorKind::Conflict,
        SAME,
    ),
    no(Start, "Same value for new and old NameServers", &["domains/modify-ns"], ErrorKind::Conflict, SAME),
    no(
        Within,
        "is not a valid Nameserver",
        &["domains/modify-ns"],
        ErrorKind::Rejected,
        "one of the name servers is not known to the registry; create it first",
    )
    .about("nameservers"),
    no(
        Start,
        "Privacy Protection not Purchased",
        &["domains/modify-privacy-protection"],
        ErrorKind::Conflict,
        "privacy was not bought for this domain; buy it first",
    ),
    no(
        Start,
        "Privacy Protection Service not available",
        PRIVACY,
        ErrorKind::Unsupported,
        "there is no privacy for this TLD or this account",
    ),
    open(Start, "Order Locked In Processing", ORDERS, ErrorKind::Busy, "the order waits at the registrar"),
    no(
        Start,
        "Invalid action status/action type for this operation",
        &["domains/cancel-transfer"],
        ErrorKind::Conflict,
        "the transfer can no longer be cancelled",
    ),
    no(
        Start,
        "The current status of Transfer action for the domain name does not allow this operation",
        &["domains/resend-rfa"],
        ErrorKind::Conflict,
        "the transfer does not wait for an approval",
    ),
    no(Start, "Cannot Delete Contact", &["contacts/delete"], ErrorKind::Conflict, "the contact is in use"),
    no(
        Start,
        "This IpAddress already exists",
        &["domains/add-cns"],
        ErrorKind::Conflict,
        "the name server has this address already",
    ),
    no(
        Start,
        "A Child Name Servers can only be registered under your Domain Name",
        &["domains/add-cns"],
        ErrorKind::Rejected,
        "the name server must lie below the domain",
    ),
    no(
        Start,
        "Invalid Old Child NameServer",
        HOST_NAME,
        ErrorKind::NotFound,
        "the registrar does not know this name server",
    ),
    no(
        Start,
        "Parent Domain for New child nameServer is not registered by us",
        HOST_NAME,
        ErrorKind::Rejected,
        "the new name must lie below the domain",
    ),
    no(
        Within,
        "Parent DomainName is not registered by you",
        HOST_NAME,
        ErrorKind::Rejected,
        "the new name must lie below the domain",
    ),
    no(Start, "Same value for new and old Child NameServer", HOST_NAME, ErrorKind::Conflict, SAME),
    no(
        Within,
        "Child NameServer already exists",
        HOST_NAME,
        ErrorKind::Conflict,
        "there is a name server of that name already",
    ),
    no(
        Start,
        "Invalid Child Name Server",
        HOST_IP,
        ErrorKind::NotFound,
        "the registrar does not know this name server",
    ),
    no(Start, "Same value for new and old IpAddress", &["domains/modify-cns-ip"], ErrorKind::Conflict, SAME),
    no(
        Start,
        "Invalid Old IpAddress",
        &["domains/modify-cns-ip"],
        ErrorKind::NotFound,
        "the name server does not have this address",
    ),
    no(
        Within,
        "Its not attached to Nameserver",
        &["domains/delete-cns-ip"],
        ErrorKind::NotFound,
        "the name server does not have this address",
    ),
    no(
        Start,
        "You need to activate your FREE DNS Services",
        &["dns/manage/"],
        ErrorKind::Conflict,
        "the DNS service is not activated for this domain yet",
    ),
];
