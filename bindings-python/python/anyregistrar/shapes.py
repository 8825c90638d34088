# Made by `cargo xtask generate` from the operation table. Do not edit.
"""What may be given in place of the classes in ``types``: plain dictionaries and texts, as type checkers see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, TypedDict, Union

from .types import (
    Contact,
    Contacts,
    DnsKey,
    DnsRecord,
    DsRecord,
    InternetbsOrder,
    InternetbsRecord,
    InternetbsRelease,
    Launch,
    LogicboxesContact,
    LogicboxesContactChange,
    LogicboxesForward,
    LogicboxesOrder,
    LogicboxesPrices,
    LooseContact,
    MailForward,
    Money,
    NameServer,
    NetimContactChange,
    NetimOrder,
    RealtimeregisterBillable,
    RealtimeregisterBrandDetails,
    RealtimeregisterFilter,
    RealtimeregisterOrder,
    RealtimeregisterRecord,
    RealtimeregisterSoa,
    RealtimeregisterValidated,
    RealtimeregisterVerified,
    RealtimeregisterZone,
    RealtimeregisterZoneContent,
    WebForward,
)
from .words import (
    FaultAction,
    FaultMoment,
    InternetbsPrivacy,
    InternetbsSort,
    InvoiceOption,
    NetimCodeReader,
    NetimForwardKind,
    OrderState,
    PriceKind,
    PriceList,
    RawMethod,
    RealtimeregisterAction,
    RealtimeregisterAgent,
    RealtimeregisterClaim,
    RealtimeregisterDisclosed,
    RealtimeregisterMethod,
    RealtimeregisterOperator,
    RealtimeregisterProof,
    RealtimeregisterService,
    RealtimeregisterUsage,
    Resolution,
    TelWhois,
)


class _ContactRequired(TypedDict):
    email: str
    """The e-mail address."""
    phone: str
    """The telephone number, with its country code."""
    street: Sequence[str]
    """One to three lines of street address."""
    city: str
    """The city."""
    country: str
    """The country's two-letter code."""


class ContactDict(_ContactRequired, total=False):
    """A contact in full.

    A person's name is `name`, or `first_name` with `last_name` where the registrar keeps them apart; it is never split by guessing.
    """

    name: str | None
    """The person's whole name."""
    first_name: str | None
    """The person's first name."""
    last_name: str | None
    """The person's last name."""
    organization: str | None
    """The organisation."""
    fax: str | None
    """The fax number, with its country code."""
    state: str | None
    """The state or province."""
    postal_code: str | None
    """The postal code."""
    extra: Mapping[str, str]
    """What a TLD asks of this contact beyond the usual, by name; see `tld.info`."""


class ContactsDict(TypedDict, total=False):
    """The contacts of a domain by role."""

    registrant: ContactRefValue | None
    """Who the domain belongs to."""
    admin: ContactRefValue | None
    """Who decides about it."""
    tech: ContactRefValue | None
    """Who runs it."""
    billing: ContactRefValue | None
    """Who pays for it."""
    zone: ContactRefValue | None
    """Who runs its name servers, where a registry asks for that."""


class DnsKeyDict(TypedDict):
    """A zone's key itself, for registries that make the digest."""

    flags: int
    """257 for a key signing key, 256 for a zone signing key."""
    protocol: int
    """The protocol, which is always 3."""
    algorithm: int
    """The number of the algorithm, such as 13 for ECDSA P-256."""
    public_key: str
    """The key, in Base64."""


class _DnsRecordRequired(TypedDict):
    type: str
    """The type, such as `A`, `MX` or `TXT`."""
    value: str
    """The value: an address, a name or a text. For MX and SRV the name alone."""


class DnsRecordDict(_DnsRecordRequired, total=False):
    """A record of a zone. Type, host and value together are what tells it from others."""

    host: str | None
    """What stands in front of the domain, such as `www`; left out for the domain itself."""
    ttl: int | None
    """How many seconds it may be kept in caches; the registrar's own figure where left out."""
    priority: int | None
    """The priority of an MX or SRV record."""
    weight: int | None
    """The weight of an SRV record."""
    port: int | None
    """The port of an SRV record."""


class _DomainRegisterRequired(TypedDict):
    domain: str
    """The name, in Unicode or ASCII form."""


class DomainRegisterDict(_DomainRegisterRequired, total=False):
    """What to register, for whom and for how long."""

    years: int | None
    """For how many years."""
    months: int | None
    """For how many months, instead of years."""
    contacts: ContactsValue
    """Whose it will be: at least the registrant. Roles left out are filled with the registrant where the registry wants them."""
    nameservers: Sequence[NameServerValue]
    """The name servers; the registrar's own hold where none are given and the registrar has some."""
    extra: Mapping[str, str]
    """What the TLD asks besides, by name; see `tld.info`."""
    language: str | None
    """The language tag of an internationalised name."""
    launch: LaunchValue | None
    """The launch phase of the TLD, where it is in one."""
    privacy: bool
    """Hide the contacts from the public; bought where it costs."""
    auto_renew: bool
    """Let the registrar renew by itself. Off where left out, and off is said to the registrar."""
    max_price: MoneyValue | None
    """The most to pay. Above it, or where the price cannot be learnt, nothing is bought."""
    logicboxes: LogicboxesOrderValue | None
    """What only LogicBoxes knows."""
    netim: NetimOrderValue | None
    """What only NETIM knows."""
    internetbs: InternetbsOrderValue | None
    """What only Internet.bs knows."""
    realtimeregister: RealtimeregisterOrderValue | None
    """What only Realtime Register knows."""


class _DomainRenewRequired(TypedDict):
    domain: str
    """The name, in Unicode or ASCII form."""


class DomainRenewDict(_DomainRenewRequired, total=False):
    """What to extend, and by how much."""

    years: int | None
    """How many years to add."""
    months: int | None
    """How many months to add, instead of years."""
    current_expiry: date | str | None
    """The expiry (UTC) that the caller has on record. Where the registrar has another, nothing is bought."""
    extra: Mapping[str, str]
    """What the TLD asks besides, by name; see `tld.info`."""
    privacy: bool
    """Renew the bought privacy with the domain."""
    auto_renew: bool
    """Let the registrar renew by itself. Off where left out, and off is said to the registrar."""
    max_price: MoneyValue | None
    """The most to pay. Above it, or where the price cannot be learnt, nothing is bought."""
    logicboxes: LogicboxesOrderValue | None
    """What only LogicBoxes knows."""
    internetbs: InternetbsOrderValue | None
    """What only Internet.bs knows."""
    realtimeregister: RealtimeregisterOrderValue | None
    """What only Realtime Register knows."""


class _DomainRestoreRequired(TypedDict):
    domain: str
    """The name, in Unicode or ASCII form."""


class DomainRestoreDict(_DomainRestoreRequired, total=False):
    """Which domain to bring back out of redemption."""

    reason: str | None
    """Why, for registries that want to know; they get these words. Nothing is made up where it is missing."""
    max_price: MoneyValue | None
    """The most to pay. Above it, or where the price cannot be learnt, nothing is bought."""
    logicboxes: LogicboxesOrderValue | None
    """What only LogicBoxes knows."""
    internetbs: InternetbsOrderValue | None
    """What only Internet.bs knows."""
    realtimeregister: RealtimeregisterOrderValue | None
    """What only Realtime Register knows."""


class _DomainTradeRequired(TypedDict):
    domain: str
    """The name, in Unicode or ASCII form."""


class DomainTradeDict(_DomainTradeRequired, total=False):
    """Who a domain shall belong to from now on, at registries that sell the change of holder."""

    contacts: ContactsValue
    """Whose it will be: at least the registrant."""
    nameservers: Sequence[NameServerValue]
    """The name servers; those that are set stay where none are given."""
    extra: Mapping[str, str]
    """What the TLD asks besides, by name; see `tld.info`."""
    max_price: MoneyValue | None
    """The most to pay. Above it, or where the price cannot be learnt, nothing is bought."""
    internetbs: InternetbsOrderValue | None
    """What only Internet.bs knows."""
    netim: NetimOrderValue | None
    """What only NETIM knows."""


class _DomainTransferRequired(TypedDict):
    domain: str
    """The name, in Unicode or ASCII form."""


class DomainTransferDict(_DomainTransferRequired, total=False):
    """What to transfer in, and for whom."""

    auth_code: str | None
    """The code from the losing registrar. Some TLDs need it at once, some later, some never; see `tld.info`."""
    years: int | None
    """Years to add with the transfer, where the registrar offers a choice."""
    contacts: ContactsValue
    """Whose it will be: at least the registrant."""
    nameservers: Sequence[NameServerValue]
    """The name servers; those that are set stay where none are given."""
    extra: Mapping[str, str]
    """What the TLD asks besides, by name; see `tld.info`."""
    privacy: bool
    """Hide the contacts from the public; bought where it costs."""
    auto_renew: bool
    """Let the registrar renew by itself. Off where left out, and off is said to the registrar."""
    max_price: MoneyValue | None
    """The most to pay. Above it, or where the price cannot be learnt, nothing is bought."""
    logicboxes: LogicboxesOrderValue | None
    """What only LogicBoxes knows."""
    netim: NetimOrderValue | None
    """What only NETIM knows."""
    internetbs: InternetbsOrderValue | None
    """What only Internet.bs knows."""
    realtimeregister: RealtimeregisterOrderValue | None
    """What only Realtime Register knows."""


class DsRecordDict(TypedDict):
    """A DS record: the digest of a zone's key."""

    key_tag: int
    """The key tag."""
    algorithm: int
    """The number of the algorithm, such as 13 for ECDSA P-256."""
    digest_type: int
    """The kind of digest: 1 for SHA-1, 2 for SHA-256, 4 for SHA-384."""
    digest: str
    """The digest, in hexadecimal."""


class InternetbsOrderDict(TypedDict, total=False):
    """What only Internet.bs knows of a purchase."""

    clone_contacts_from: str | None
    """A domain of this account whose contacts the new one gets, in place of any that the call gives. Best one of the same TLD."""
    discount_code: str | None
    """A code for a better price. One that does not hold any more is an error."""
    lock: bool | None
    """Whether a new domain is locked against transfer; locked where left out."""
    privacy: InternetbsPrivacyValue | None
    """How much privacy hides: everything (where left out) or a part. Only with `privacy`."""
    auth_code: str | None
    """The auth code of a new domain; Internet.bs makes one up where left out."""
    confirm_price: MoneyValue | None
    """The registry sells the name at a price of its own, and this one, which `domain.check` told, is accepted."""
    claim_accepted_at: datetime | str | None
    """When the buyer accepted the trademark claim (`domain.claim_notice`) that stands against the name."""
    sender_email: str | None
    """The sender of the mail that asks for the approval of a transfer; the account's own where left out."""
    sender_name: str | None
    """The name of that sender."""
    renew_after_transfer: bool | None
    """Renew by one year when the transfer is done; .de and .nl only, where a transfer adds no year."""


class InternetbsRecordDict(TypedDict, total=False):
    """What only Internet.bs knows of a record."""

    at_registry: bool | None
    """Whether the registry's own name servers have the record; .de only."""
    login: str | None
    """With which user name a DYNAMIC record is moved on from outside, of 1 to 30 characters."""
    password: str | None
    """The password for it, of 1 to 30 characters."""
    current_login: str | None
    """The user name so far, to tell which record is meant; `dns.update` alone."""
    current_password: str | None
    """The password so far; `dns.update` alone."""


class InternetbsReleaseDict(TypedDict, total=False):
    """What only Internet.bs knows of a domain that is handed over."""

    account_id: str | None
    """The account at Nominet, where the other registrar has several."""


class LaunchDict(TypedDict, total=False):
    """The launch phase of a TLD."""

    phase: str | None
    """The phase in the registrar's word, such as `sunrise`, `landrush` or `prega`."""
    smd: str | None
    """The signed mark data of a trademark holder."""
    claim_accepted: bool
    """The trademark claim was shown to the buyer and accepted."""


class LogicboxesContactDict(TypedDict, total=False):
    """What only LogicBoxes knows of a contact."""

    customer_id: str | None
    """The customer that the contact belongs to; the account's own where left out."""
    type: str | None
    """The kind of contact, such as `UkContact`; `Contact` where left out."""


class LogicboxesContactChangeDict(TypedDict, total=False):
    """What only LogicBoxes knows of a change of contacts."""

    customer_id: str | None
    """The customer that new contacts belong to; the domain's own where left out."""
    skip_approval: bool
    """Change the registrant without anybody's approval. LogicBoxes allows it to registrars alone."""


class LogicboxesForwardDict(TypedDict, total=False):
    """What only LogicBoxes knows of a forwarding."""

    meta_tags: str | None
    """Further lines for the head of the page that masks the target."""
    noframes: str | None
    """What browsers show that have no frames."""


class LogicboxesOrderDict(TypedDict, total=False):
    """What only LogicBoxes knows of a purchase."""

    customer_id: str | None
    """The customer that the order belongs to; the account's own where left out."""
    invoice_option: InvoiceOptionValue | None
    """What happens to the customer's invoice: NoInvoice (where left out), PayInvoice, KeepInvoice or OnlyAdd."""
    discount_amount: Decimal | int | str | None
    """A discount for the customer, in the account's selling currency: a decimal text such as `"2.50"`."""
    premium_dns: bool
    """Buy premium DNS with it."""
    protect_privacy: bool | None
    """Whether privacy is switched on. As with buying it where left out."""
    premium: bool
    """The registry sells the name at a price of its own, and that price is accepted."""
    early_access: bool
    """The name is bought in the registry's early access phase, at the fee on top that `domain.check` told."""
    premium_transfer: bool
    """A transfer of a name that its holder sold at a premium price (`premiumft`)."""


class LogicboxesPricesDict(TypedDict, total=False):
    """Which of LogicBoxes' price lists to read."""

    list: PriceListValue | None
    """What the account pays (where left out), what its customers pay, or what its own resellers pay."""
    customer_id: str | None
    """The customer whose prices are wanted; those for all where left out."""


class LooseContactDict(TypedDict, total=False):
    """A contact as somebody wrote it."""

    name: str | None
    """The person's whole name, also as `Last, First`, and with an organisation such as `Example Ltd` behind a comma."""
    first_name: str | None
    """The person's first name."""
    last_name: str | None
    """The person's last name."""
    organization: str | None
    """The organisation."""
    email: str | None
    """The e-mail address; its domain may have letters beyond ASCII."""
    phone: str | None
    """The telephone number in any form that is usual in the country."""
    fax: str | None
    """The fax number, likewise."""
    street: Sequence[str]
    """The lines of street address; a line break within one parts it."""
    city: str | None
    """The city."""
    state: str | None
    """The state or province, by its name or its code."""
    postal_code: str | None
    """The postal code."""
    country: str | None
    """The country: its code of two or three letters, or its name in English or in a language of its own."""
    extra: Mapping[str, str]
    """What a TLD asks of this contact beyond the usual, by name; see `tld.info`."""


class _MailForwardRequired(TypedDict):
    targets: Sequence[str]
    """The addresses that the mail goes to."""


class MailForwardDict(_MailForwardRequired, total=False):
    """A forwarding of mail to other addresses."""

    user: str | None
    """What stands in front of the `@`; left out for all addresses that have no forwarding of their own."""


class MoneyDict(TypedDict):
    """An amount of money. The amount is a decimal text in documents, so that no language rounds it."""

    amount: Decimal | int | str
    """The amount, as a decimal text such as `"10.50"`."""
    currency: str
    """The currency's three-letter code."""


class _NameServerRequired(TypedDict):
    name: str
    """The host's name."""


class NameServerDict(_NameServerRequired, total=False):
    """A name server of a domain. A plain text is read as a name without addresses."""

    addresses: Sequence[str]
    """Its addresses, wanted where the host lies below the domain itself (glue)."""


class NetimContactChangeDict(TypedDict, total=False):
    """What only NETIM knows of a change of contacts."""

    local_contact: bool
    """Let NETIM be the local contact that a registry asks for. Needs REST 3.0."""


class NetimOrderDict(TypedDict, total=False):
    """What only NETIM knows of an order. All but the template need REST 3.0."""

    template_dns: int | None
    """The DNS template that the zone begins with; the account's own default where left out."""
    trustee: bool
    """Let NETIM's trustee hold the domain. Needs `intended_use`."""
    intended_use: str | None
    """What the domain is used for, for the trustee."""
    local_contact: bool
    """Let NETIM be the local contact that a registry asks for."""
    fast_track: bool
    """Skip the check and creation of contacts and hosts at the registry (`FAST_TRT`). Fails where they were not used for the TLD before."""


class _RealtimeregisterBillableRequired(TypedDict):
    product: str
    """The product, such as `domain_com`."""
    action: RealtimeregisterActionValue
    """What is done with it."""


class RealtimeregisterBillableDict(_RealtimeregisterBillableRequired, total=False):
    """A cost that is accepted."""

    quantity: int | None
    """How many are accepted; one where left out."""


class RealtimeregisterBrandDetailsDict(TypedDict, total=False):
    """What a brand says. A new one needs organisation, street, postal code, city, country, e-mail and phone; in a change, what is left out stays as it is."""

    locale: str | None
    """The language of its mails, such as `en-US`, which holds where left out."""
    hide_optional_terms: bool | None
    """Leave out terms that holders need not agree to."""
    organization: str | None
    """The organisation."""
    street: Sequence[str]
    """The lines of the street."""
    postal_code: str | None
    """The postal code."""
    city: str | None
    """The city."""
    state: str | None
    """The state or province."""
    country: str | None
    """The country."""
    email: str | None
    """The sender of its mails."""
    contact_email: str | None
    """Where holders write to."""
    reply_to_email: str | None
    """Where answers to its mails go."""
    contact_url: str | None
    """The page with its contact form."""
    url: str | None
    """Its site."""
    phone: str | None
    """Its phone number."""
    fax: str | None
    """Its fax number."""
    privacy_contact: str | None
    """The handle of the contact that stands in for hidden ones."""
    abuse_contact: str | None
    """The handle of the contact for complaints."""


class _RealtimeregisterFilterRequired(TypedDict):
    field: str
    """The registrar's name for the field, such as `status`, `registrant` or `expiryDate`."""


class RealtimeregisterFilterDict(_RealtimeregisterFilterRequired, total=False):
    """What must hold of a field."""

    operator: RealtimeregisterOperatorValue | None
    """How it is compared; the same where left out."""
    value: str
    """What with; commas part the values of `in` and `not_in`. Left out for `null` and `not_null`."""


class RealtimeregisterOrderDict(TypedDict, total=False):
    """What only Realtime Register knows of a purchase."""

    customer: str | None
    """The handle of the customer that the domain belongs to; the account's own where left out. Registrations and transfers only."""
    auth_code: str | None
    """The auth code that the domain shall have, at registries that let one choose. Registrations only."""
    skip_validation: bool
    """Start no validation of the contacts. Where the registry wants it first, the domain stays pending. Registrations only."""
    zone: RealtimeregisterZoneValue | None
    """Name servers of Realtime Register's own for the domain. Registrations and transfers only."""
    keys: Sequence[DnsKeyValue]
    """The keys that secure the domain's zone. Registrations and transfers only."""
    designated_agent: RealtimeregisterAgentValue | None
    """Who answers for the old and the new registrant of a gTLD. Transfers only."""
    billables: Sequence[RealtimeregisterBillableValue]
    """Costs that are accepted beside those of the order itself. They need `max_price`, which holds for all of it."""


class _RealtimeregisterRecordRequired(TypedDict):
    name: str
    """The whole name without a dot at the end. In templates `##DOMAIN##` stands for the domain."""
    type: str
    """The type, such as `A`, `MX` or `TXT`."""
    content: str
    """The value."""


class RealtimeregisterRecordDict(_RealtimeregisterRecordRequired, total=False):
    """A record as Realtime Register has it."""

    ttl: int | None
    """How many seconds it may be kept in caches."""
    priority: int | None
    """The priority of an MX or SRV record."""


class RealtimeregisterSoaDict(TypedDict, total=False):
    """What a zone's SOA record tells, in seconds. What is left out is the registrar's own choice, or stays as it is."""

    host_master: str | None
    """Who answers for the zone."""
    refresh: int | None
    """After how long other name servers look for changes."""
    retry: int | None
    """After how long they try again."""
    expire: int | None
    """After how long without an answer they give the zone up: 86400 to 4838400."""
    ttl: int | None
    """How long records are kept in caches where they say nothing themselves: 60 to 2419200."""


class _RealtimeregisterValidatedRequired(TypedDict):
    category: str
    """The category, such as `General`."""
    terms_version: int
    """The version of the terms."""


class RealtimeregisterValidatedDict(_RealtimeregisterValidatedRequired, total=False):
    """Terms that a holder agreed to."""

    at: datetime | str | None
    """When it was."""
    address: str | None
    """The address from which the holder agreed."""


class _RealtimeregisterVerifiedRequired(TypedDict):
    at: datetime | str
    """When it was."""
    method: RealtimeregisterMethodValue
    """How."""
    proof: RealtimeregisterProofValue
    """By what."""
    claims: Sequence[RealtimeregisterClaimValue]
    """What of the contact."""


class RealtimeregisterVerifiedDict(_RealtimeregisterVerifiedRequired, total=False):
    """What was verified of a contact, and how."""

    external_id: str | None
    """One's own number of the proof."""


class RealtimeregisterZoneDict(TypedDict, total=False):
    """Name servers of Realtime Register's own."""

    service: RealtimeregisterServiceValue | None
    """Which of them; BASIC where left out."""
    template: str | None
    """The template that a new zone begins with."""
    link: bool | None
    """Whether the zone follows the template. It does where left out."""
    master: str | None
    """The address of the server that a new zone is fetched from."""
    dnssec: bool | None
    """Whether a new zone is signed."""


class RealtimeregisterZoneContentDict(TypedDict, total=False):
    """What a zone is like. What is left out stays as it is."""

    template: str | None
    """The template for it."""
    link: bool | None
    """Whether it follows the template."""
    master: str | None
    """The server to fetch it from."""
    without_master: bool
    """Fetch it from nowhere any more: it is edited here."""
    nameservers: Sequence[str] | None
    """The zone's own names for the registrar's name servers."""
    dnssec: bool | None
    """Whether it is signed."""
    soa: RealtimeregisterSoaValue | None
    """The times of its SOA record."""
    records: Sequence[RealtimeregisterRecordValue] | None
    """All of its records: they take the place of those that are there."""


class _WebForwardRequired(TypedDict):
    target: str
    """Where visitors are sent: an address that begins with `http://` or `https://`."""


class WebForwardDict(_WebForwardRequired, total=False):
    """A forwarding of web visitors from a domain, or a name below it, to another address."""

    host: str | None
    """What stands in front of the domain, such as `www`; left out for the domain itself."""
    masked: bool
    """The address bar goes on showing the domain."""
    paths: bool | None
    """The rest of the address is carried over. The registrar's own way where left out."""
    subdomains: bool | None
    """Names below are forwarded, too. The registrar's own way where left out."""
    permanent: bool | None
    """Browsers are told that it is for good (301) and not for now (302), where the registrar has the choice."""
    title: str | None
    """The title of the page that masks the target."""
    description: str | None
    """The description in that page."""
    keywords: str | None
    """The key words in that page."""


ContactValue = Union["Contact", "ContactDict"]
ContactRefValue = Union[str, "ContactValue", Sequence["ContactRefValue"]]
ContactsValue = Union["Contacts", "ContactsDict"]
DnsKeyValue = Union["DnsKey", "DnsKeyDict"]
DnsRecordValue = Union["DnsRecord", "DnsRecordDict"]
DomainRegisterValue = Union["DomainRegisterDict"]
DomainRenewValue = Union["DomainRenewDict"]
DomainRestoreValue = Union["DomainRestoreDict"]
DomainTradeValue = Union["DomainTradeDict"]
DomainTransferValue = Union["DomainTransferDict"]
DsRecordValue = Union["DsRecord", "DsRecordDict"]
FaultActionValue = Union["FaultAction", Literal["drop", "refuse", "delay", "truncate", "corrupt", "repeat", "silent", "status", "html", "empty", "throttle"]]
FaultMomentValue = Union["FaultMoment", Literal["before", "after"]]
InternetbsOrderValue = Union["InternetbsOrder", "InternetbsOrderDict"]
InternetbsPrivacyValue = Union["InternetbsPrivacy", Literal["full", "partial"]]
InternetbsRecordValue = Union["InternetbsRecord", "InternetbsRecordDict"]
InternetbsReleaseValue = Union["InternetbsRelease", "InternetbsReleaseDict"]
InternetbsSortValue = Union["InternetbsSort", Literal["name", "name_descending", "expiry", "expiry_descending"]]
InvoiceOptionValue = Union["InvoiceOption", Literal["NoInvoice", "PayInvoice", "KeepInvoice", "OnlyAdd"]]
LaunchValue = Union["Launch", "LaunchDict"]
LogicboxesContactValue = Union["LogicboxesContact", "LogicboxesContactDict"]
LogicboxesContactChangeValue = Union["LogicboxesContactChange", "LogicboxesContactChangeDict"]
LogicboxesForwardValue = Union["LogicboxesForward", "LogicboxesForwardDict"]
LogicboxesOrderValue = Union["LogicboxesOrder", "LogicboxesOrderDict"]
LogicboxesPricesValue = Union["LogicboxesPrices", "LogicboxesPricesDict"]
LooseContactValue = Union["LooseContact", "LooseContactDict"]
MailForwardValue = Union["MailForward", "MailForwardDict"]
MoneyValue = Union["Money", "MoneyDict"]
NameServerValue = Union["NameServer", "NameServerDict", str]
NetimCodeReaderValue = Union["NetimCodeReader", Literal["reseller", "registrant"]]
NetimContactChangeValue = Union["NetimContactChange", "NetimContactChangeDict"]
NetimForwardKindValue = Union["NetimForwardKind", Literal["direct", "ip", "masked", "parking"]]
NetimOrderValue = Union["NetimOrder", "NetimOrderDict"]
OrderStateValue = Union["OrderState", Literal["not_sent", "sending", "succeeded", "pending", "unknown", "review", "failed"]]
PriceKindValue = Union["PriceKind", Literal["register", "transfer", "renew", "restore", "privacy", "trade"]]
PriceListValue = Union["PriceList", Literal["cost", "customer", "reseller"]]
RawMethodValue = Union["RawMethod", Literal["GET", "POST", "PUT", "PATCH", "DELETE"]]
RealtimeregisterActionValue = Union["RealtimeregisterAction", Literal["CREATE", "REQUEST", "TRANSFER", "RENEW", "RESTORE", "TRANSFER_RESTORE", "UPDATE", "REGISTRANT_CHANGE", "LOCAL_CONTACT", "NEGATIVE_MARKUP", "PRIVACY_PROTECT", "EXTRA_WILDCARD", "EXTRA_DOMAIN", "REGISTRY_LOCK"]]
RealtimeregisterAgentValue = Union["RealtimeregisterAgent", Literal["NONE", "OLD", "NEW", "BOTH"]]
RealtimeregisterBillableValue = Union["RealtimeregisterBillable", "RealtimeregisterBillableDict"]
RealtimeregisterBrandDetailsValue = Union["RealtimeregisterBrandDetails", "RealtimeregisterBrandDetailsDict"]
RealtimeregisterClaimValue = Union["RealtimeregisterClaim", Literal["EMAIL", "ADDRESS", "ORGANIZATION", "NAME", "VOICE"]]
RealtimeregisterDisclosedValue = Union["RealtimeregisterDisclosed", Literal["registryContactId", "email", "name", "organization", "addressLine", "city", "postalCode", "voice", "fax", "state", "country"]]
RealtimeregisterFilterValue = Union["RealtimeregisterFilter", "RealtimeregisterFilterDict"]
RealtimeregisterMethodValue = Union["RealtimeregisterMethod", Literal["REACHABILITY", "ELECTRONIC_DOCUMENT", "PHYSICAL_DOCUMENT", "EID_AUTH", "TRANSACTION", "DATA"]]
RealtimeregisterOperatorValue = Union["RealtimeregisterOperator", Literal["eq", "ne", "like", "not_like", "gt", "gte", "lt", "lte", "in", "not_in", "null", "not_null"]]
RealtimeregisterOrderValue = Union["RealtimeregisterOrder", "RealtimeregisterOrderDict"]
RealtimeregisterProofValue = Union["RealtimeregisterProof", Literal["LOG_RECORD", "ID_CARD", "PASSPORT", "POPULATION_REGISTER", "RESIDENCE_PERMIT", "DRIVERS_LICENCE", "COMPANY_REGISTER", "COMPANY_STATEMENT", "BANK_ACCOUNT", "ONLINE_PAYMENT_ACCOUNT", "UTILITY_ACCOUNT", "BANK_STATEMENT", "TAX_STATEMENT", "ADDRESS_DATABASE"]]
RealtimeregisterRecordValue = Union["RealtimeregisterRecord", "RealtimeregisterRecordDict"]
RealtimeregisterServiceValue = Union["RealtimeregisterService", Literal["BASIC", "PREMIUM"]]
RealtimeregisterSoaValue = Union["RealtimeregisterSoa", "RealtimeregisterSoaDict"]
RealtimeregisterUsageValue = Union["RealtimeregisterUsage", Literal["REGISTRANT", "ADMIN", "BILLING", "TECH"]]
RealtimeregisterValidatedValue = Union["RealtimeregisterValidated", "RealtimeregisterValidatedDict"]
RealtimeregisterVerifiedValue = Union["RealtimeregisterVerified", "RealtimeregisterVerifiedDict"]
RealtimeregisterZoneValue = Union["RealtimeregisterZone", "RealtimeregisterZoneDict"]
RealtimeregisterZoneContentValue = Union["RealtimeregisterZoneContent", "RealtimeregisterZoneContentDict"]
ResolutionValue = Union["Resolution", Literal["succeeded", "failed", "pending"]]
TelWhoisValue = Union["TelWhois", Literal["natural", "legal"]]
WebForwardValue = Union["WebForward", "WebForwardDict"]

__all__ = [
    "ContactDict",
    "ContactValue",
    "ContactRefValue",
    "ContactsDict",
    "ContactsValue",
    "DnsKeyDict",
    "DnsKeyValue",
    "DnsRecordDict",
    "DnsRecordValue",
    "DomainRegisterDict",
    "DomainRegisterValue",
    "DomainRenewDict",
    "DomainRenewValue",
    "DomainRestoreDict",
    "DomainRestoreValue",
    "DomainTradeDict",
    "DomainTradeValue",
    "DomainTransferDict",
    "DomainTransferValue",
    "DsRecordDict",
    "DsRecordValue",
    "FaultActionValue",
    "FaultMomentValue",
    "InternetbsOrderDict",
    "InternetbsOrderValue",
    "InternetbsPrivacyValue",
    "InternetbsRecordDict",
    "InternetbsRecordValue",
    "InternetbsReleaseDict",
    "InternetbsReleaseValue",
    "InternetbsSortValue",
    "InvoiceOptionValue",
    "LaunchDict",
    "LaunchValue",
    "LogicboxesContactDict",
    "LogicboxesContactValue",
    "LogicboxesContactChangeDict",
    "LogicboxesContactChangeValue",
    "LogicboxesForwardDict",
    "LogicboxesForwardValue",
    "LogicboxesOrderDict",
    "LogicboxesOrderValue",
    "LogicboxesPricesDict",
    "LogicboxesPricesValue",
    "LooseContactDict",
    "LooseContactValue",
    "MailForwardDict",
    "MailForwardValue",
    "MoneyDict",
    "MoneyValue",
    "NameServerDict",
    "NameServerValue",
    "NetimCodeReaderValue",
    "NetimContactChangeDict",
    "NetimContactChangeValue",
    "NetimForwardKindValue",
    "NetimOrderDict",
    "NetimOrderValue",
    "OrderStateValue",
    "PriceKindValue",
    "PriceListValue",
    "RawMethodValue",
    "RealtimeregisterActionValue",
    "RealtimeregisterAgentValue",
    "RealtimeregisterBillableDict",
    "RealtimeregisterBillableValue",
    "RealtimeregisterBrandDetailsDict",
    "RealtimeregisterBrandDetailsValue",
    "RealtimeregisterClaimValue",
    "RealtimeregisterDisclosedValue",
    "RealtimeregisterFilterDict",
    "RealtimeregisterFilterValue",
    "RealtimeregisterMethodValue",
    "RealtimeregisterOperatorValue",
    "RealtimeregisterOrderDict",
    "RealtimeregisterOrderValue",
    "RealtimeregisterProofValue",
    "RealtimeregisterRecordDict",
    "RealtimeregisterRecordValue",
    "RealtimeregisterServiceValue",
    "RealtimeregisterSoaDict",
    "RealtimeregisterSoaValue",
    "RealtimeregisterUsageValue",
    "RealtimeregisterValidatedDict",
    "RealtimeregisterValidatedValue",
    "RealtimeregisterVerifiedDict",
    "RealtimeregisterVerifiedValue",
    "RealtimeregisterZoneDict",
    "RealtimeregisterZoneValue",
    "RealtimeregisterZoneContentDict",
    "RealtimeregisterZoneContentValue",
    "ResolutionValue",
    "TelWhoisValue",
    "WebForwardDict",
    "WebForwardValue",
]
