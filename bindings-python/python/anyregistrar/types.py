# Made by `cargo xtask generate` from the operation table. Do not edit.
"""What operations give, and what their arguments may be made of."""

from __future__ import annotations

from ._convert import as_day, as_decimal, as_moment, as_tuple, each, maybe
from ._record import Record, fill
from .words import (
    Applies,
    Availability,
    ExpiryDoubt,
    FieldType,
    Flag,
    InternetbsPrivacy,
    JournalEventKind,
    Lifecycle,
    OrderState,
    PriceKind,
    PriceSource,
    ProblemCode,
    ProcessState,
    Role,
    TransferCode,
    TransferState,
    Verification,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Any

    from .shapes import (
        ContactRefValue,
        DnsKeyValue,
        InternetbsPrivacyValue,
        InvoiceOptionValue,
        MoneyValue,
        PriceListValue,
        RealtimeregisterActionValue,
        RealtimeregisterAgentValue,
        RealtimeregisterBillableValue,
        RealtimeregisterClaimValue,
        RealtimeregisterMethodValue,
        RealtimeregisterOperatorValue,
        RealtimeregisterProofValue,
        RealtimeregisterRecordValue,
        RealtimeregisterServiceValue,
        RealtimeregisterSoaValue,
        RealtimeregisterZoneValue,
    )


class AccountConfiguration(Record):
    """How the account presents itself to the holders of domains. What the registrar does not say is absent."""

    __slots__ = ("transfer_approval_css", "reseller_name", "sender_email", "support_email", "whois_header", "whois_footer", "low_balance_limit", "billable_interval", "premium_operations")
    __match_args__ = ("transfer_approval_css", "reseller_name", "sender_email", "support_email", "whois_header", "whois_footer", "low_balance_limit", "billable_interval", "premium_operations")

    transfer_approval_css: str | None
    """The style sheet of the page on which holders approve transfers."""
    reseller_name: str | None
    """The reseller's name."""
    sender_email: str | None
    """The sender of mails."""
    support_email: str | None
    """Where holders can ask."""
    whois_header: str | None
    """What stands above answers of the public directory."""
    whois_footer: str | None
    """What stands below them."""
    low_balance_limit: str | None
    """Below which balance the reseller is told."""
    billable_interval: str | None
    """The registrar's `billableinterval`, whose meaning it does not document."""
    premium_operations: bool | None
    """Premium names can be bought."""

    def __init__(
        self,
        *,
        transfer_approval_css: str | None = None,
        reseller_name: str | None = None,
        sender_email: str | None = None,
        support_email: str | None = None,
        whois_header: str | None = None,
        whois_footer: str | None = None,
        low_balance_limit: str | None = None,
        billable_interval: str | None = None,
        premium_operations: bool | None = None,
    ) -> None:
        fill(
            self,
            transfer_approval_css,
            reseller_name,
            sender_email,
            support_email,
            whois_header,
            whois_footer,
            low_balance_limit,
            billable_interval,
            premium_operations,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> AccountConfiguration:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            transfer_approval_css=get("transfer_approval_css"),
            reseller_name=get("reseller_name"),
            sender_email=get("sender_email"),
            support_email=get("support_email"),
            whois_header=get("whois_header"),
            whois_footer=get("whois_footer"),
            low_balance_limit=get("low_balance_limit"),
            billable_interval=get("billable_interval"),
            premium_operations=get("premium_operations"),
        )


class AccountTested(Record):
    """The account works: the registrar answered and accepted the credentials."""

    __slots__ = ("provider", "environment", "account")
    __match_args__ = ("provider", "environment", "account")

    provider: str
    """The registrar."""
    environment: str
    """`live`, `test` or `sandbox`."""
    account: str | None
    """The account's name at the registrar, where it says so."""

    def __init__(
        self,
        provider: str,
        environment: str,
        *,
        account: str | None = None,
    ) -> None:
        fill(
            self,
            provider,
            environment,
            account,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> AccountTested:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            provider=document["provider"],
            environment=document["environment"],
            account=get("account"),
        )


class AppliedLock(Record):
    """A lock that lies on a domain."""

    __slots__ = ("lock", "reason", "added_by", "created")
    __match_args__ = ("lock", "reason", "added_by", "created")

    lock: str
    """The registrar's word for the lock."""
    reason: str | None
    """Why it was set, where somebody said so."""
    added_by: str | None
    """Who set it."""
    created: datetime | None
    """When it was set."""

    def __init__(
        self,
        lock: str,
        *,
        reason: str | None = None,
        added_by: str | None = None,
        created: datetime | None = None,
    ) -> None:
        fill(
            self,
            lock,
            reason,
            added_by,
            created,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> AppliedLock:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            lock=document["lock"],
            reason=get("reason"),
            added_by=get("added_by"),
            created=maybe(as_moment, get("created")),
        )


class AuthCodeReply(Record):
    """The code that another registrar needs to take the domain over."""

    __slots__ = ("domain", "auth_code")
    __match_args__ = ("domain", "auth_code")
    _shown = ("domain",)

    domain: str
    """The name, in ASCII form."""
    auth_code: str
    """The code. Show it to the registrant only."""

    def __init__(
        self,
        domain: str,
        auth_code: str,
    ) -> None:
        fill(
            self,
            domain,
            auth_code,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> AuthCodeReply:
        """Reads the document that the core gave."""
        return cls(
            domain=document["domain"],
            auth_code=document["auth_code"],
        )


class Balance(Record):
    """The money in the account."""

    __slots__ = ("available", "locked")
    __match_args__ = ("available", "locked")

    available: Money
    """What can be spent."""
    locked: Money | None
    """What is set aside for orders under way."""

    def __init__(
        self,
        available: Money,
        *,
        locked: Money | None = None,
    ) -> None:
        fill(
            self,
            available,
            locked,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Balance:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            available=Money.from_dict(document["available"]),
            locked=maybe(Money.from_dict, get("locked")),
        )


class Balances(Record):
    """The money in the account, by currency."""

    __slots__ = ("balances",)
    __match_args__ = ("balances",)

    balances: tuple[Money, ...]
    """One sum for each currency."""

    def __init__(
        self,
        balances: Sequence[Money],
    ) -> None:
        fill(
            self,
            as_tuple(balances),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Balances:
        """Reads the document that the core gave."""
        return cls(
            balances=each(Money.from_dict, document["balances"]),
        )


class CaAgreement(Record):
    """What a .ca registrant has to agree to."""

    __slots__ = ("version", "agreement")
    __match_args__ = ("version", "agreement")

    version: str
    """Its version, which goes into the contact's `AgreementVersion`."""
    agreement: str
    """Its text, as HTML."""

    def __init__(
        self,
        version: str,
        agreement: str,
    ) -> None:
        fill(
            self,
            version,
            agreement,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> CaAgreement:
        """Reads the document that the core gave."""
        return cls(
            version=document["version"],
            agreement=document["agreement"],
        )


class Changed(Record):
    """A change that the registrar took."""

    __slots__ = ("changed", "pending", "references", "message")
    __match_args__ = ("changed", "pending", "references", "message")

    changed: bool
    """Something is different now. False where it was so before."""
    pending: bool
    """The registrar accepted the change and works on it."""
    references: References
    """The registrar's own numbers for it."""
    message: str | None
    """What a pending change waits for, in the registrar's words."""

    def __init__(
        self,
        changed: bool,
        pending: bool,
        references: References,
        *,
        message: str | None = None,
    ) -> None:
        fill(
            self,
            changed,
            pending,
            references,
            message,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Changed:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            changed=document["changed"],
            pending=document["pending"],
            references=References.from_dict(document["references"]),
            message=get("message"),
        )


class Charge(Record):
    """A sum that the registrar took."""

    __slots__ = ("amount", "currency", "source")
    __match_args__ = ("amount", "currency", "source")

    amount: Decimal
    """The amount, as a decimal text such as `"10.50"`."""
    currency: str
    """The currency's three-letter code."""
    source: PriceSource
    """Where the figure comes from."""

    def __init__(
        self,
        amount: Decimal | int | str,
        currency: str,
        source: PriceSource,
    ) -> None:
        fill(
            self,
            as_decimal(amount),
            currency,
            source,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Charge:
        """Reads the document that the core gave."""
        return cls(
            amount=document["amount"],
            currency=document["currency"],
            source=PriceSource(document["source"]),
        )


class CheckReport(Record):
    """One answer for each name, in the order of the question. A name without an answer is `unknown`."""

    __slots__ = ("names", "alternatives")
    __match_args__ = ("names", "alternatives")

    names: tuple[CheckedName, ...]
    """The answers."""
    alternatives: tuple[SuggestedName, ...]
    """Other names that the registrar suggests, where they were wanted."""

    def __init__(
        self,
        names: Sequence[CheckedName],
        *,
        alternatives: Sequence[SuggestedName] = (),
    ) -> None:
        fill(
            self,
            as_tuple(names),
            as_tuple(alternatives),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> CheckReport:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            names=each(CheckedName.from_dict, document["names"]),
            alternatives=each(SuggestedName.from_dict, get("alternatives", ())),
        )


class CheckedName(Record):
    """What the registrar says of one name."""

    __slots__ = ("domain", "domain_unicode", "state", "premium", "prices", "claim", "right_of_registration", "reason")
    __match_args__ = ("domain", "domain_unicode", "state", "premium", "prices", "claim", "right_of_registration", "reason")

    domain: str
    """The name, in ASCII form."""
    domain_unicode: str
    """The name as people write it."""
    state: Availability
    """Whether it can be had."""
    premium: bool
    """The registry sells it at a price of its own."""
    prices: NamePrices | None
    """The prices for this very name, where the registrar gave any."""
    claim: Claim | None
    """A trademark claim that the buyer has to accept."""
    right_of_registration: str | None
    """The name at the third level whose holder alone may register this one (.uk)."""
    reason: str | None
    """Why the state is what it is, where the registrar or we can say."""

    def __init__(
        self,
        domain: str,
        domain_unicode: str,
        state: Availability,
        premium: bool,
        *,
        prices: NamePrices | None = None,
        claim: Claim | None = None,
        right_of_registration: str | None = None,
        reason: str | None = None,
    ) -> None:
        fill(
            self,
            domain,
            domain_unicode,
            state,
            premium,
            prices,
            claim,
            right_of_registration,
            reason,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> CheckedName:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            domain=document["domain"],
            domain_unicode=document["domain_unicode"],
            state=Availability(document["state"]),
            premium=document["premium"],
            prices=maybe(NamePrices.from_dict, get("prices")),
            claim=maybe(Claim.from_dict, get("claim")),
            right_of_registration=get("right_of_registration"),
            reason=get("reason"),
        )


class Claim(Record):
    """A trademark claim on a name."""

    __slots__ = ("lookup_key",)
    __match_args__ = ("lookup_key",)

    lookup_key: str | None
    """The key under which the clearing house's notice is read."""

    def __init__(
        self,
        *,
        lookup_key: str | None = None,
    ) -> None:
        fill(
            self,
            lookup_key,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Claim:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            lookup_key=get("lookup_key"),
        )


class ClaimNotice(Record):
    """The clearing house's notice, to be shown to the buyer."""

    __slots__ = ("marks", "id", "not_after")
    __match_args__ = ("marks", "id", "not_after")

    marks: tuple[ClaimedMark, ...]
    """The marks."""
    id: str | None
    """The notice's own number."""
    not_after: datetime | None
    """Until when it may be shown."""

    def __init__(
        self,
        marks: Sequence[ClaimedMark],
        *,
        id: str | None = None,
        not_after: datetime | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(marks),
            id,
            not_after,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ClaimNotice:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            marks=each(ClaimedMark.from_dict, document["marks"]),
            id=get("id"),
            not_after=maybe(as_moment, get("not_after")),
        )


class ClaimedMark(Record):
    """A mark that stands against a name."""

    __slots__ = ("name", "jurisdiction", "goods", "description", "holders", "contacts")
    __match_args__ = ("name", "jurisdiction", "goods", "description", "holders", "contacts")

    name: str
    """The mark."""
    jurisdiction: str | None
    """Where it is protected."""
    goods: str | None
    """The goods and services that it stands for."""
    description: str | None
    """What else is said of it."""
    holders: tuple[ContactRecord, ...]
    """Who holds it."""
    contacts: tuple[ContactRecord, ...]
    """Whom to ask about it."""

    def __init__(
        self,
        name: str,
        *,
        jurisdiction: str | None = None,
        goods: str | None = None,
        description: str | None = None,
        holders: Sequence[ContactRecord] = (),
        contacts: Sequence[ContactRecord] = (),
    ) -> None:
        fill(
            self,
            name,
            jurisdiction,
            goods,
            description,
            as_tuple(holders),
            as_tuple(contacts),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ClaimedMark:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            name=document["name"],
            jurisdiction=get("jurisdiction"),
            goods=get("goods"),
            description=get("description"),
            holders=each(ContactRecord.from_dict, get("holders", ())),
            contacts=each(ContactRecord.from_dict, get("contacts", ())),
        )


class Contact(Record):
    """A contact in full.

    A person's name is `name`, or `first_name` with `last_name` where the registrar keeps them apart; it is never split by guessing.
    """

    __slots__ = ("email", "phone", "street", "city", "country", "name", "first_name", "last_name", "organization", "fax", "state", "postal_code", "extra")
    __match_args__ = ("email", "phone", "street", "city", "country", "name", "first_name", "last_name", "organization", "fax", "state", "postal_code", "extra")
    _shown = ("country",)

    email: str
    """The e-mail address."""
    phone: str
    """The telephone number, with its country code."""
    street: tuple[str, ...]
    """One to three lines of street address."""
    city: str
    """The city."""
    country: str
    """The country's two-letter code."""
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

    def __init__(
        self,
        email: str,
        phone: str,
        street: Sequence[str],
        city: str,
        country: str,
        *,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        organization: str | None = None,
        fax: str | None = None,
        state: str | None = None,
        postal_code: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> None:
        fill(
            self,
            email,
            phone,
            as_tuple(street),
            city,
            country,
            name,
            first_name,
            last_name,
            organization,
            fax,
            state,
            postal_code,
            extra or {},
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Contact:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            email=document["email"],
            phone=document["phone"],
            street=document["street"],
            city=document["city"],
            country=document["country"],
            name=get("name"),
            first_name=get("first_name"),
            last_name=get("last_name"),
            organization=get("organization"),
            fax=get("fax"),
            state=get("state"),
            postal_code=get("postal_code"),
            extra=get("extra"),
        )


class ContactHandle(Record):
    """The registrar's handle of a stored contact."""

    __slots__ = ("handle",)
    __match_args__ = ("handle",)

    handle: str
    """The handle."""

    def __init__(
        self,
        handle: str,
    ) -> None:
        fill(
            self,
            handle,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ContactHandle:
        """Reads the document that the core gave."""
        return cls(
            handle=document["handle"],
        )


class ContactHandles(Record):
    """The registrar's handles of a domain's contacts."""

    __slots__ = ("registrant", "admin", "tech", "billing")
    __match_args__ = ("registrant", "admin", "tech", "billing")

    registrant: str | None
    """The registrant."""
    admin: str | None
    """The administrative contact."""
    tech: str | None
    """The technical contact."""
    billing: str | None
    """The billing contact."""

    def __init__(
        self,
        *,
        registrant: str | None = None,
        admin: str | None = None,
        tech: str | None = None,
        billing: str | None = None,
    ) -> None:
        fill(
            self,
            registrant,
            admin,
            tech,
            billing,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ContactHandles:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            registrant=get("registrant"),
            admin=get("admin"),
            tech=get("tech"),
            billing=get("billing"),
        )


class ContactPage(Record):
    """One page of stored contacts."""

    __slots__ = ("contacts", "next", "total")
    __match_args__ = ("contacts", "next", "total")

    contacts: tuple[ContactRecord, ...]
    """The contacts, as far as a list says of them."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        contacts: Sequence[ContactRecord],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(contacts),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ContactPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            contacts=each(ContactRecord.from_dict, document["contacts"]),
            next=get("next"),
            total=get("total"),
        )


class ContactRecord(Record):
    """A contact as the registrar has it, word for word. What it does not say is absent."""

    __slots__ = ("handle", "name", "first_name", "last_name", "organization", "email", "phone", "fax", "street", "city", "state", "postal_code", "country", "kind", "status", "extra")
    __match_args__ = ("handle", "name", "first_name", "last_name", "organization", "email", "phone", "fax", "street", "city", "state", "postal_code", "country", "kind", "status", "extra")
    _shown = ("handle",)

    handle: str
    """The registrar's handle."""
    name: str | None
    """The person's whole name."""
    first_name: str | None
    """The person's first name."""
    last_name: str | None
    """The person's last name."""
    organization: str | None
    """The organisation."""
    email: str | None
    """The e-mail address."""
    phone: str | None
    """The telephone number, in the form `+44.1132926070` where the registrar keeps the country's code apart."""
    fax: str | None
    """The fax number, in the same form."""
    street: tuple[str, ...]
    """The lines of street address."""
    city: str | None
    """The city."""
    state: str | None
    """The state or province."""
    postal_code: str | None
    """The postal code."""
    country: str | None
    """The country's code."""
    kind: str | None
    """The registrar's word for the kind of contact."""
    status: str | None
    """The registrar's word for its state."""
    extra: Mapping[str, str]
    """What the registrar keeps besides, by its own names."""

    def __init__(
        self,
        handle: str,
        *,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        organization: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        fax: str | None = None,
        street: Sequence[str] = (),
        city: str | None = None,
        state: str | None = None,
        postal_code: str | None = None,
        country: str | None = None,
        kind: str | None = None,
        status: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> None:
        fill(
            self,
            handle,
            name,
            first_name,
            last_name,
            organization,
            email,
            phone,
            fax,
            as_tuple(street),
            city,
            state,
            postal_code,
            country,
            kind,
            status,
            extra or {},
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ContactRecord:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            handle=document["handle"],
            name=get("name"),
            first_name=get("first_name"),
            last_name=get("last_name"),
            organization=get("organization"),
            email=get("email"),
            phone=get("phone"),
            fax=get("fax"),
            street=get("street", ()),
            city=get("city"),
            state=get("state"),
            postal_code=get("postal_code"),
            country=get("country"),
            kind=get("kind"),
            status=get("status"),
            extra=get("extra"),
        )


class Contacts(Record):
    """The contacts of a domain by role."""

    __slots__ = ("registrant", "admin", "tech", "billing", "zone")
    __match_args__ = ("registrant", "admin", "tech", "billing", "zone")

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

    def __init__(
        self,
        *,
        registrant: ContactRefValue | None = None,
        admin: ContactRefValue | None = None,
        tech: ContactRefValue | None = None,
        billing: ContactRefValue | None = None,
        zone: ContactRefValue | None = None,
    ) -> None:
        fill(
            self,
            registrant,
            admin,
            tech,
            billing,
            zone,
        )


class CustomerHandle(Record):
    """The registrar's number of a customer."""

    __slots__ = ("customer_id",)
    __match_args__ = ("customer_id",)

    customer_id: str
    """The number."""

    def __init__(
        self,
        customer_id: str,
    ) -> None:
        fill(
            self,
            customer_id,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> CustomerHandle:
        """Reads the document that the core gave."""
        return cls(
            customer_id=document["customer_id"],
        )


class CustomerPage(Record):
    """One page of customers."""

    __slots__ = ("customers", "next", "total")
    __match_args__ = ("customers", "next", "total")

    customers: tuple[CustomerRecord, ...]
    """The customers, as far as a list says of them."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        customers: Sequence[CustomerRecord],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(customers),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> CustomerPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            customers=each(CustomerRecord.from_dict, document["customers"]),
            next=get("next"),
            total=get("total"),
        )


class CustomerRecord(Record):
    """A customer as the registrar has it."""

    __slots__ = ("customer_id", "contact", "username", "status", "language")
    __match_args__ = ("customer_id", "contact", "username", "status", "language")
    _shown = ("customer_id", "status")

    customer_id: str
    """The registrar's number."""
    contact: ContactRecord
    """Name and address."""
    username: str | None
    """The user name."""
    status: str | None
    """The registrar's word for the account's state."""
    language: str | None
    """The language of mails to the customer."""

    def __init__(
        self,
        customer_id: str,
        contact: ContactRecord,
        *,
        username: str | None = None,
        status: str | None = None,
        language: str | None = None,
    ) -> None:
        fill(
            self,
            customer_id,
            contact,
            username,
            status,
            language,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> CustomerRecord:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            customer_id=document["customer_id"],
            contact=ContactRecord.from_dict(document["contact"]),
            username=get("username"),
            status=get("status"),
            language=get("language"),
        )


class DefaultContact(Record):
    """The default contacts of one kind."""

    __slots__ = ("type", "contacts")
    __match_args__ = ("type", "contacts")

    type: str
    """The kind, such as `UkContact`."""
    contacts: ContactHandles
    """The contacts by role."""

    def __init__(
        self,
        type: str,
        contacts: ContactHandles,
    ) -> None:
        fill(
            self,
            type,
            contacts,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> DefaultContact:
        """Reads the document that the core gave."""
        return cls(
            type=document["type"],
            contacts=ContactHandles.from_dict(document["contacts"]),
        )


class DefaultContacts(Record):
    """A customer's default contacts."""

    __slots__ = ("defaults",)
    __match_args__ = ("defaults",)

    defaults: tuple[DefaultContact, ...]
    """The contacts of each kind."""

    def __init__(
        self,
        defaults: Sequence[DefaultContact],
    ) -> None:
        fill(
            self,
            as_tuple(defaults),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> DefaultContacts:
        """Reads the document that the core gave."""
        return cls(
            defaults=each(DefaultContact.from_dict, document["defaults"]),
        )


class DefaultCurrency(Record):
    """The currency that purchases are paid in."""

    __slots__ = ("currency",)
    __match_args__ = ("currency",)

    currency: str
    """The currency."""

    def __init__(
        self,
        currency: str,
    ) -> None:
        fill(
            self,
            currency,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> DefaultCurrency:
        """Reads the document that the core gave."""
        return cls(
            currency=document["currency"],
        )


class DefaultNameservers(Record):
    """The name servers that new domains of a customer get."""

    __slots__ = ("nameservers",)
    __match_args__ = ("nameservers",)

    nameservers: tuple[str, ...]
    """The name servers."""

    def __init__(
        self,
        nameservers: Sequence[str],
    ) -> None:
        fill(
            self,
            as_tuple(nameservers),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> DefaultNameservers:
        """Reads the document that the core gave."""
        return cls(
            nameservers=document["nameservers"],
        )


class DnsKey(Record):
    """A zone's key itself, for registries that make the digest."""

    __slots__ = ("flags", "protocol", "algorithm", "public_key")
    __match_args__ = ("flags", "protocol", "algorithm", "public_key")

    flags: int
    """257 for a key signing key, 256 for a zone signing key."""
    protocol: int
    """The protocol, which is always 3."""
    algorithm: int
    """The number of the algorithm, such as 13 for ECDSA P-256."""
    public_key: str
    """The key, in Base64."""

    def __init__(
        self,
        flags: int,
        protocol: int,
        algorithm: int,
        public_key: str,
    ) -> None:
        fill(
            self,
            flags,
            protocol,
            algorithm,
            public_key,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> DnsKey:
        """Reads the document that the core gave."""
        return cls(
            flags=document["flags"],
            protocol=document["protocol"],
            algorithm=document["algorithm"],
            public_key=document["public_key"],
        )


class DnsPage(Record):
    """One page of a zone's records."""

    __slots__ = ("records", "next", "total")
    __match_args__ = ("records", "next", "total")

    records: tuple[DnsRecord, ...]
    """The records."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        records: Sequence[DnsRecord],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(records),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> DnsPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            records=each(DnsRecord.from_dict, document["records"]),
            next=get("next"),
            total=get("total"),
        )


class DnsRecord(Record):
    """A record of a zone. Type, host and value together are what tells it from others."""

    __slots__ = ("type", "value", "host", "ttl", "priority", "weight", "port")
    __match_args__ = ("type", "value", "host", "ttl", "priority", "weight", "port")

    type: str
    """The type, such as `A`, `MX` or `TXT`."""
    value: str
    """The value: an address, a name or a text. For MX and SRV the name alone."""
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

    def __init__(
        self,
        type: str,
        value: str,
        *,
        host: str | None = None,
        ttl: int | None = None,
        priority: int | None = None,
        weight: int | None = None,
        port: int | None = None,
    ) -> None:
        fill(
            self,
            type,
            value,
            host,
            ttl,
            priority,
            weight,
            port,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> DnsRecord:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            type=document["type"],
            value=document["value"],
            host=get("host"),
            ttl=get("ttl"),
            priority=get("priority"),
            weight=get("weight"),
            port=get("port"),
        )


class DomainContacts(Record):
    """A domain's contacts as Internet.bs has them."""

    __slots__ = ("registrant", "admin", "tech", "billing", "zone")
    __match_args__ = ("registrant", "admin", "tech", "billing", "zone")

    registrant: ContactRecord | None
    """The registrant."""
    admin: tuple[ContactRecord, ...]
    """The administrative contacts; several under .uk."""
    tech: ContactRecord | None
    """The technical contact."""
    billing: ContactRecord | None
    """The billing contact."""
    zone: ContactRecord | None
    """Who runs the name servers, under .de."""

    def __init__(
        self,
        *,
        registrant: ContactRecord | None = None,
        admin: Sequence[ContactRecord] = (),
        tech: ContactRecord | None = None,
        billing: ContactRecord | None = None,
        zone: ContactRecord | None = None,
    ) -> None:
        fill(
            self,
            registrant,
            as_tuple(admin),
            tech,
            billing,
            zone,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> DomainContacts:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            registrant=maybe(ContactRecord.from_dict, get("registrant")),
            admin=each(ContactRecord.from_dict, get("admin", ())),
            tech=maybe(ContactRecord.from_dict, get("tech")),
            billing=maybe(ContactRecord.from_dict, get("billing")),
            zone=maybe(ContactRecord.from_dict, get("zone")),
        )


class DomainCount(Record):
    """How many domains the account has."""

    __slots__ = ("total", "tlds")
    __match_args__ = ("total", "tlds")

    total: int
    """In all."""
    tlds: Mapping[str, int]
    """By TLD."""

    def __init__(
        self,
        total: int,
        tlds: Mapping[str, int],
    ) -> None:
        fill(
            self,
            total,
            tlds,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> DomainCount:
        """Reads the document that the core gave."""
        return cls(
            total=document["total"],
            tlds=document["tlds"],
        )


class DomainDetails(Record):
    """What the registrar says of a domain. What it does not say is absent."""

    __slots__ = ("domain", "domain_unicode", "lifecycle", "flags", "registrar_status", "nameservers", "contacts", "references", "created", "expires", "expires_at", "expiry_doubts", "locked", "privacy", "auto_renew", "ds", "keys", "verification", "parked", "pending")
    __match_args__ = ("domain", "domain_unicode", "lifecycle", "flags", "registrar_status", "nameservers", "contacts", "references", "created", "expires", "expires_at", "expiry_doubts", "locked", "privacy", "auto_renew", "ds", "keys", "verification", "parked", "pending")

    domain: str
    """The name, in ASCII form."""
    domain_unicode: str
    """The name as people write it."""
    lifecycle: Lifecycle
    """Where the domain stands."""
    flags: tuple[Flag, ...]
    """The flags that stand against it, in EPP spelling."""
    registrar_status: tuple[str, ...]
    """The registrar's own words for its state."""
    nameservers: tuple[NameServer, ...]
    """Its name servers."""
    contacts: ContactHandles
    """The registrar's handles of its contacts."""
    references: References
    """The registrar's own numbers for it."""
    created: date | None
    """When it was registered (UTC)."""
    expires: date | None
    """The day on which it expires (UTC)."""
    expires_at: datetime | None
    """The moment at which it expires, where the registrar says so exactly."""
    expiry_doubts: tuple[ExpiryDoubt, ...]
    """Why the expiry should not be believed without another look."""
    locked: bool | None
    """It is locked against transfer."""
    privacy: bool | None
    """Its contacts are hidden from the public."""
    auto_renew: bool | None
    """The registrar renews it by itself."""
    ds: tuple[DsRecord, ...]
    """What the registry publishes to secure its zone, as DS records."""
    keys: tuple[DnsKey, ...]
    """The same as keys, at registries that take those."""
    verification: Verification | None
    """Whether the registrant has confirmed their data."""
    parked: bool
    """It has expired and is parked until the registry is told what becomes of it. A renewal now completes the registry's own and adds no second year."""
    pending: PendingAction | None
    """What the registrar is doing with it now."""

    def __init__(
        self,
        domain: str,
        domain_unicode: str,
        lifecycle: Lifecycle,
        flags: Sequence[Flag],
        registrar_status: Sequence[str],
        nameservers: Sequence[NameServer],
        contacts: ContactHandles,
        references: References,
        *,
        created: date | None = None,
        expires: date | None = None,
        expires_at: datetime | None = None,
        expiry_doubts: Sequence[ExpiryDoubt] = (),
        locked: bool | None = None,
        privacy: bool | None = None,
        auto_renew: bool | None = None,
        ds: Sequence[DsRecord] = (),
        keys: Sequence[DnsKey] = (),
        verification: Verification | None = None,
        parked: bool = False,
        pending: PendingAction | None = None,
    ) -> None:
        fill(
            self,
            domain,
            domain_unicode,
            lifecycle,
            as_tuple(flags),
            as_tuple(registrar_status),
            as_tuple(nameservers),
            contacts,
            references,
            created,
            expires,
            expires_at,
            as_tuple(expiry_doubts),
            locked,
            privacy,
            auto_renew,
            as_tuple(ds),
            as_tuple(keys),
            verification,
            parked,
            pending,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> DomainDetails:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            domain=document["domain"],
            domain_unicode=document["domain_unicode"],
            lifecycle=Lifecycle(document["lifecycle"]),
            flags=each(Flag, document["flags"]),
            registrar_status=document["registrar_status"],
            nameservers=each(NameServer.from_dict, document["nameservers"]),
            contacts=ContactHandles.from_dict(document["contacts"]),
            references=References.from_dict(document["references"]),
            created=maybe(as_day, get("created")),
            expires=maybe(as_day, get("expires")),
            expires_at=maybe(as_moment, get("expires_at")),
            expiry_doubts=each(ExpiryDoubt, get("expiry_doubts", ())),
            locked=get("locked"),
            privacy=get("privacy"),
            auto_renew=get("auto_renew"),
            ds=each(DsRecord.from_dict, get("ds", ())),
            keys=each(DnsKey.from_dict, get("keys", ())),
            verification=maybe(Verification, get("verification")),
            parked=get("parked", False),
            pending=maybe(PendingAction.from_dict, get("pending")),
        )


class DomainPage(Record):
    """One page of the account's domains."""

    __slots__ = ("domains", "failed", "next", "total")
    __match_args__ = ("domains", "failed", "next", "total")

    domains: tuple[ListedDomain, ...]
    """The domains."""
    failed: tuple[UnreadDomain, ...]
    """Domains of this page that could not be read. They cost the others nothing."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        domains: Sequence[ListedDomain],
        *,
        failed: Sequence[UnreadDomain] = (),
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(domains),
            as_tuple(failed),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> DomainPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            domains=each(ListedDomain.from_dict, document["domains"]),
            failed=each(UnreadDomain.from_dict, get("failed", ())),
            next=get("next"),
            total=get("total"),
        )


class DsRecord(Record):
    """A DS record: the digest of a zone's key."""

    __slots__ = ("key_tag", "algorithm", "digest_type", "digest")
    __match_args__ = ("key_tag", "algorithm", "digest_type", "digest")

    key_tag: int
    """The key tag."""
    algorithm: int
    """The number of the algorithm, such as 13 for ECDSA P-256."""
    digest_type: int
    """The kind of digest: 1 for SHA-1, 2 for SHA-256, 4 for SHA-384."""
    digest: str
    """The digest, in hexadecimal."""

    def __init__(
        self,
        key_tag: int,
        algorithm: int,
        digest_type: int,
        digest: str,
    ) -> None:
        fill(
            self,
            key_tag,
            algorithm,
            digest_type,
            digest,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> DsRecord:
        """Reads the document that the core gave."""
        return cls(
            key_tag=document["key_tag"],
            algorithm=document["algorithm"],
            digest_type=document["digest_type"],
            digest=document["digest"],
        )


class Event(Record):
    """Something that happened at the registrar."""

    __slots__ = ("event", "kind", "at", "message", "reason", "domain", "process", "state", "registrar_status", "expires", "details")
    __match_args__ = ("event", "kind", "at", "message", "reason", "domain", "process", "state", "registrar_status", "expires", "details")

    event: str
    """The registrar's number of it, which `event.ack` takes."""
    kind: str
    """The registrar's word for what kind of event it is."""
    at: datetime | None
    """When it happened."""
    message: str | None
    """What happened, in the registrar's words."""
    reason: str | None
    """Why, in the registrar's words."""
    domain: str | None
    """The domain that it is about, where it is about one."""
    process: str | None
    """The registrar's number of the process that it tells of."""
    state: ProcessState | None
    """How far that is now."""
    registrar_status: str | None
    """The registrar's word for that."""
    expires: date | None
    """The domain's expiry (UTC), where the event tells it."""
    details: Mapping[str, str]
    """What else the registrar says, by its own names."""

    def __init__(
        self,
        event: str,
        kind: str,
        *,
        at: datetime | None = None,
        message: str | None = None,
        reason: str | None = None,
        domain: str | None = None,
        process: str | None = None,
        state: ProcessState | None = None,
        registrar_status: str | None = None,
        expires: date | None = None,
        details: Mapping[str, str] | None = None,
    ) -> None:
        fill(
            self,
            event,
            kind,
            at,
            message,
            reason,
            domain,
            process,
            state,
            registrar_status,
            expires,
            details or {},
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Event:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            event=document["event"],
            kind=document["kind"],
            at=maybe(as_moment, get("at")),
            message=get("message"),
            reason=get("reason"),
            domain=get("domain"),
            process=get("process"),
            state=maybe(ProcessState, get("state")),
            registrar_status=get("registrar_status"),
            expires=maybe(as_day, get("expires")),
            details=get("details"),
        )


class Field(Record):
    """A field that a registrar asks for, ready to be drawn in a form."""

    __slots__ = ("path", "name", "label", "type", "required", "applies_to", "source", "options", "required_when", "required_when_text", "refused_when", "refused_when_text", "pattern", "min_length", "max_length", "max_items", "limits", "help")
    __match_args__ = ("path", "name", "label", "type", "required", "applies_to", "source", "options", "required_when", "required_when_text", "refused_when", "refused_when_text", "pattern", "min_length", "max_length", "max_items", "limits", "help")

    path: str
    """Where the value goes in the call: `extra.id-type`, `language`, `contacts.registrant.extra.purpose`. `contacts.*` means each contact that is given in full."""
    name: str
    """The last word of the path: what the registrar calls the field."""
    label: str
    """What to write next to it."""
    type: FieldType
    """What kind of value it takes."""
    required: bool
    """Whether every order needs it."""
    applies_to: tuple[Applies, ...]
    """The orders that ask for it."""
    source: str
    """Where the registrar says so."""
    options: tuple[FieldOption, ...]
    """The values to choose from. At a text field they are suggestions, and others are taken too."""
    required_when: Any
    """When an order needs it, where that depends on other values."""
    required_when_text: str | None
    """The same in words, to follow "needed when"."""
    refused_when: Any
    """When a value has no place here, where that depends on other values."""
    refused_when_text: str | None
    """The same in words, to follow "not taken when"."""
    pattern: str | None
    """A regular expression for the whole value, in the part of the syntax that all languages share."""
    min_length: int | None
    """The fewest characters."""
    max_length: int | None
    """The most characters."""
    max_items: int | None
    """For a field that is a list, such as street lines: the most entries. The lengths are those of each entry."""
    limits: tuple[FieldLimit, ...]
    """What holds besides when other fields have some values."""
    help: str | None
    """What a person who fills it in should know."""

    def __init__(
        self,
        path: str,
        name: str,
        label: str,
        type: FieldType,
        required: bool,
        applies_to: Sequence[Applies],
        source: str,
        *,
        options: Sequence[FieldOption] = (),
        required_when: Any = None,
        required_when_text: str | None = None,
        refused_when: Any = None,
        refused_when_text: str | None = None,
        pattern: str | None = None,
        min_length: int | None = None,
        max_length: int | None = None,
        max_items: int | None = None,
        limits: Sequence[FieldLimit] = (),
        help: str | None = None,
    ) -> None:
        fill(
            self,
            path,
            name,
            label,
            type,
            required,
            as_tuple(applies_to),
            source,
            as_tuple(options),
            required_when,
            required_when_text,
            refused_when,
            refused_when_text,
            pattern,
            min_length,
            max_length,
            max_items,
            as_tuple(limits),
            help,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Field:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            path=document["path"],
            name=document["name"],
            label=document["label"],
            type=FieldType(document["type"]),
            required=document["required"],
            applies_to=each(Applies, document["applies_to"]),
            source=document["source"],
            options=each(FieldOption.from_dict, get("options", ())),
            required_when=get("required_when"),
            required_when_text=get("required_when_text"),
            refused_when=get("refused_when"),
            refused_when_text=get("refused_when_text"),
            pattern=get("pattern"),
            min_length=get("min_length"),
            max_length=get("max_length"),
            max_items=get("max_items"),
            limits=each(FieldLimit.from_dict, get("limits", ())),
            help=get("help"),
        )


class FieldLimit(Record):
    """What the value of a field has to be when other fields have some values, besides what it always has to be."""

    __slots__ = ("when", "when_text", "help", "values", "pattern", "min_length", "max_length")
    __match_args__ = ("when", "when_text", "help", "values", "pattern", "min_length", "max_length")

    when: Any
    """When it holds."""
    when_text: str
    """The same in words, to follow "when"."""
    help: str
    """What a person who fills it in should give then."""
    values: tuple[str, ...]
    """The only values that are taken then; empty where others are, too."""
    pattern: str | None
    """A regular expression for the whole value, as at the field."""
    min_length: int | None
    """The fewest characters."""
    max_length: int | None
    """The most characters."""

    def __init__(
        self,
        when: Any,
        when_text: str,
        help: str,
        *,
        values: Sequence[str] = (),
        pattern: str | None = None,
        min_length: int | None = None,
        max_length: int | None = None,
    ) -> None:
        fill(
            self,
            when,
            when_text,
            help,
            as_tuple(values),
            pattern,
            min_length,
            max_length,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> FieldLimit:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            when=document["when"],
            when_text=document["when_text"],
            help=document["help"],
            values=get("values", ()),
            pattern=get("pattern"),
            min_length=get("min_length"),
            max_length=get("max_length"),
        )


class FieldOption(Record):
    """One value of a field."""

    __slots__ = ("value", "label", "when")
    __match_args__ = ("value", "label", "when")

    value: str
    """What to send."""
    label: str
    """What to show."""
    when: Any
    """When it is offered, where that depends on other values."""

    def __init__(
        self,
        value: str,
        label: str,
        *,
        when: Any = None,
    ) -> None:
        fill(
            self,
            value,
            label,
            when,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> FieldOption:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            value=document["value"],
            label=document["label"],
            when=get("when"),
        )


class ForgetReport(Record):
    """What was forgotten."""

    __slots__ = ("forgotten", "open")
    __match_args__ = ("forgotten", "open")

    forgotten: int
    """How many orders were forgotten. Their keys still buy nothing again; all else is gone."""
    open: tuple[Order, ...]
    """Orders that are not settled, and so stay on record."""

    def __init__(
        self,
        forgotten: int,
        open: Sequence[Order],
    ) -> None:
        fill(
            self,
            forgotten,
            as_tuple(open),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ForgetReport:
        """Reads the document that the core gave."""
        return cls(
            forgotten=document["forgotten"],
            open=each(Order.from_dict, document["open"]),
        )


class InternetbsOrder(Record):
    """What only Internet.bs knows of a purchase."""

    __slots__ = ("clone_contacts_from", "discount_code", "lock", "privacy", "auth_code", "confirm_price", "claim_accepted_at", "sender_email", "sender_name", "renew_after_transfer")
    __match_args__ = ("clone_contacts_from", "discount_code", "lock", "privacy", "auth_code", "confirm_price", "claim_accepted_at", "sender_email", "sender_name", "renew_after_transfer")
    _shown = ("clone_contacts_from", "discount_code", "lock", "privacy", "confirm_price", "claim_accepted_at", "sender_name", "renew_after_transfer")

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

    def __init__(
        self,
        *,
        clone_contacts_from: str | None = None,
        discount_code: str | None = None,
        lock: bool | None = None,
        privacy: InternetbsPrivacyValue | None = None,
        auth_code: str | None = None,
        confirm_price: MoneyValue | None = None,
        claim_accepted_at: datetime | str | None = None,
        sender_email: str | None = None,
        sender_name: str | None = None,
        renew_after_transfer: bool | None = None,
    ) -> None:
        fill(
            self,
            clone_contacts_from,
            discount_code,
            lock,
            privacy,
            auth_code,
            confirm_price,
            claim_accepted_at,
            sender_email,
            sender_name,
            renew_after_transfer,
        )


class InternetbsParameter(Record):
    """A parameter that an order under a TLD has at Internet.bs."""

    __slots__ = ("name", "label", "mandatory", "min_length", "max_length", "values")
    __match_args__ = ("name", "label", "mandatory", "min_length", "max_length", "values")

    name: str
    """The parameter's name, or a regular expression for several."""
    label: str | None
    """What to write next to it."""
    mandatory: bool | None
    """An order cannot do without it."""
    min_length: int | None
    """The fewest characters."""
    max_length: int | None
    """The most characters."""
    values: tuple[str, ...]
    """The values to choose from."""

    def __init__(
        self,
        name: str,
        *,
        label: str | None = None,
        mandatory: bool | None = None,
        min_length: int | None = None,
        max_length: int | None = None,
        values: Sequence[str] = (),
    ) -> None:
        fill(
            self,
            name,
            label,
            mandatory,
            min_length,
            max_length,
            as_tuple(values),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> InternetbsParameter:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            name=document["name"],
            label=get("label"),
            mandatory=get("mandatory"),
            min_length=get("min_length"),
            max_length=get("max_length"),
            values=get("values", ()),
        )


class InternetbsRecord(Record):
    """What only Internet.bs knows of a record."""

    __slots__ = ("at_registry", "login", "password", "current_login", "current_password")
    __match_args__ = ("at_registry", "login", "password", "current_login", "current_password")
    _shown = ("at_registry",)

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

    def __init__(
        self,
        *,
        at_registry: bool | None = None,
        login: str | None = None,
        password: str | None = None,
        current_login: str | None = None,
        current_password: str | None = None,
    ) -> None:
        fill(
            self,
            at_registry,
            login,
            password,
            current_login,
            current_password,
        )


class InternetbsRelease(Record):
    """What only Internet.bs knows of a domain that is handed over."""

    __slots__ = ("account_id",)
    __match_args__ = ("account_id",)

    account_id: str | None
    """The account at Nominet, where the other registrar has several."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
    ) -> None:
        fill(
            self,
            account_id,
        )


class InternetbsTld(Record):
    """What Internet.bs says of a TLD."""

    __slots__ = ("tld", "contact_types", "features", "parameters", "auth_code_rules")
    __match_args__ = ("tld", "contact_types", "features", "parameters", "auth_code_rules")

    tld: str
    """The TLD."""
    contact_types: tuple[str, ...]
    """The roles that its contacts have, in the registrar's words."""
    features: Mapping[str, str]
    """What it can and wants, by the registrar's own names."""
    parameters: tuple[InternetbsParameter, ...]
    """The parameters of an order."""
    auth_code_rules: Mapping[str, str]
    """What auth codes have to look like, by the registrar's own names."""

    def __init__(
        self,
        tld: str,
        contact_types: Sequence[str],
        features: Mapping[str, str],
        parameters: Sequence[InternetbsParameter],
        *,
        auth_code_rules: Mapping[str, str] | None = None,
    ) -> None:
        fill(
            self,
            tld,
            as_tuple(contact_types),
            features,
            as_tuple(parameters),
            auth_code_rules or {},
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> InternetbsTld:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            tld=document["tld"],
            contact_types=document["contact_types"],
            features=document["features"],
            parameters=each(InternetbsParameter.from_dict, document["parameters"]),
            auth_code_rules=get("auth_code_rules"),
        )


class JournalEntries(Record):
    """Orders on record, newest first."""

    __slots__ = ("orders",)
    __match_args__ = ("orders",)

    orders: tuple[JournalEntry, ...]
    """The orders."""

    def __init__(
        self,
        orders: Sequence[JournalEntry],
    ) -> None:
        fill(
            self,
            as_tuple(orders),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> JournalEntries:
        """Reads the document that the core gave."""
        return cls(
            orders=each(JournalEntry.from_dict, document["orders"]),
        )


class JournalEntry(Record):
    """A paid order on record."""

    __slots__ = ("order", "attempt", "sent_at", "changed_at", "events", "expiry_before", "reason")
    __match_args__ = ("order", "attempt", "sent_at", "changed_at", "events", "expiry_before", "reason")

    order: Order
    """What is known of it."""
    attempt: int
    """How often it was sent, or may have been."""
    sent_at: datetime
    """When it was sent."""
    changed_at: datetime
    """When its record changed last."""
    events: tuple[JournalEvent, ...]
    """What a person should know of it."""
    expiry_before: date | None
    """The expiry before the order, where there was one."""
    reason: str | None
    """Why it failed or what is still unclear."""

    def __init__(
        self,
        order: Order,
        attempt: int,
        sent_at: datetime,
        changed_at: datetime,
        events: Sequence[JournalEvent],
        *,
        expiry_before: date | None = None,
        reason: str | None = None,
    ) -> None:
        fill(
            self,
            order,
            attempt,
            sent_at,
            changed_at,
            as_tuple(events),
            expiry_before,
            reason,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> JournalEntry:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            order=Order.from_dict(document["order"]),
            attempt=document["attempt"],
            sent_at=as_moment(document["sent_at"]),
            changed_at=as_moment(document["changed_at"]),
            events=each(JournalEvent.from_dict, document["events"]),
            expiry_before=maybe(as_day, get("expiry_before")),
            reason=get("reason"),
        )


class JournalEvent(Record):
    """Something about an order that a person should know."""

    __slots__ = ("at", "kind", "message")
    __match_args__ = ("at", "kind", "message")

    at: datetime
    """When it was noticed."""
    kind: JournalEventKind
    """What kind of thing it is."""
    message: str
    """What was seen, and what to do."""

    def __init__(
        self,
        at: datetime,
        kind: JournalEventKind,
        message: str,
    ) -> None:
        fill(
            self,
            at,
            kind,
            message,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> JournalEvent:
        """Reads the document that the core gave."""
        return cls(
            at=as_moment(document["at"]),
            kind=JournalEventKind(document["kind"]),
            message=document["message"],
        )


class LabelLength(Record):
    """How many characters a name can have: the label in front of the TLD, as people write it."""

    __slots__ = ("min", "max")
    __match_args__ = ("min", "max")

    min: int | None
    """The fewest."""
    max: int | None
    """The most."""

    def __init__(
        self,
        *,
        min: int | None = None,
        max: int | None = None,
    ) -> None:
        fill(
            self,
            min,
            max,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> LabelLength:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            min=get("min"),
            max=get("max"),
        )


class Launch(Record):
    """The launch phase of a TLD."""

    __slots__ = ("phase", "smd", "claim_accepted")
    __match_args__ = ("phase", "smd", "claim_accepted")

    phase: str | None
    """The phase in the registrar's word, such as `sunrise`, `landrush` or `prega`."""
    smd: str | None
    """The signed mark data of a trademark holder."""
    claim_accepted: bool
    """The trademark claim was shown to the buyer and accepted."""

    def __init__(
        self,
        *,
        phase: str | None = None,
        smd: str | None = None,
        claim_accepted: bool = False,
    ) -> None:
        fill(
            self,
            phase,
            smd,
            claim_accepted,
        )


class LedgerRow(Record):
    """A charge."""

    __slots__ = ("id", "at", "operation", "domain", "amount", "currency", "duplicated_in_transit")
    __match_args__ = ("id", "at", "operation", "domain", "amount", "currency", "duplicated_in_transit")

    id: int
    """Its number."""
    at: datetime
    """When it was made."""
    operation: str
    """For which operation."""
    domain: str
    """For which domain."""
    amount: Decimal
    """The amount, as a decimal text such as `"10.50"`."""
    currency: str
    """The currency's three-letter code."""
    duplicated_in_transit: bool
    """A copy of the request made in transit caused it."""

    def __init__(
        self,
        id: int,
        at: datetime,
        operation: str,
        domain: str,
        amount: Decimal | int | str,
        currency: str,
        duplicated_in_transit: bool,
    ) -> None:
        fill(
            self,
            id,
            at,
            operation,
            domain,
            as_decimal(amount),
            currency,
            duplicated_in_transit,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> LedgerRow:
        """Reads the document that the core gave."""
        return cls(
            id=document["id"],
            at=as_moment(document["at"]),
            operation=document["operation"],
            domain=document["domain"],
            amount=document["amount"],
            currency=document["currency"],
            duplicated_in_transit=document["duplicated_in_transit"],
        )


class ListedDomain(Record):
    """What a list says of a domain."""

    __slots__ = ("domain", "domain_unicode", "lifecycle", "registrar_status", "created", "expires", "expiry_doubts", "locked", "auto_renew")
    __match_args__ = ("domain", "domain_unicode", "lifecycle", "registrar_status", "created", "expires", "expiry_doubts", "locked", "auto_renew")

    domain: str
    """The name, in ASCII form."""
    domain_unicode: str
    """The name as people write it."""
    lifecycle: Lifecycle
    """Where the domain stands."""
    registrar_status: tuple[str, ...]
    """The registrar's own words for its state."""
    created: date | None
    """When it was registered (UTC)."""
    expires: date | None
    """The day on which it expires (UTC)."""
    expiry_doubts: tuple[ExpiryDoubt, ...]
    """Why the expiry should not be believed without another look."""
    locked: bool | None
    """It is locked against transfer."""
    auto_renew: bool | None
    """The registrar renews it by itself."""

    def __init__(
        self,
        domain: str,
        domain_unicode: str,
        lifecycle: Lifecycle,
        registrar_status: Sequence[str],
        *,
        created: date | None = None,
        expires: date | None = None,
        expiry_doubts: Sequence[ExpiryDoubt] = (),
        locked: bool | None = None,
        auto_renew: bool | None = None,
    ) -> None:
        fill(
            self,
            domain,
            domain_unicode,
            lifecycle,
            as_tuple(registrar_status),
            created,
            expires,
            as_tuple(expiry_doubts),
            locked,
            auto_renew,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ListedDomain:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            domain=document["domain"],
            domain_unicode=document["domain_unicode"],
            lifecycle=Lifecycle(document["lifecycle"]),
            registrar_status=document["registrar_status"],
            created=maybe(as_day, get("created")),
            expires=maybe(as_day, get("expires")),
            expiry_doubts=each(ExpiryDoubt, get("expiry_doubts", ())),
            locked=get("locked"),
            auto_renew=get("auto_renew"),
        )


class ListedPrice(Record):
    """A price of the list."""

    __slots__ = ("tld", "operation", "price", "months", "each_year", "promotion", "product", "from_quantity")
    __match_args__ = ("tld", "operation", "price", "months", "each_year", "promotion", "product", "from_quantity")

    tld: str
    """The TLD, in ASCII form."""
    operation: PriceKind
    """What it is the price of."""
    price: Money
    """The usual price of the whole term."""
    months: int | None
    """The term that it is for, in months. None for what has no term."""
    each_year: bool
    """The registrar sells longer terms, too, and its list has the price of a year alone. What such a term costs, `domain.quote` tells."""
    promotion: PromotionPrice | None
    """What is paid in its place for the time being, or at some other time, where the list says so."""
    product: str | None
    """The registrar's name for the product."""
    from_quantity: int | None
    """From which number of domains on it holds, where prices go by that."""

    def __init__(
        self,
        tld: str,
        operation: PriceKind,
        price: Money,
        *,
        months: int | None = None,
        each_year: bool = False,
        promotion: PromotionPrice | None = None,
        product: str | None = None,
        from_quantity: int | None = None,
    ) -> None:
        fill(
            self,
            tld,
            operation,
            price,
            months,
            each_year,
            promotion,
            product,
            from_quantity,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ListedPrice:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            tld=document["tld"],
            operation=PriceKind(document["operation"]),
            price=Money.from_dict(document["price"]),
            months=get("months"),
            each_year=get("each_year", False),
            promotion=maybe(PromotionPrice.from_dict, get("promotion")),
            product=get("product"),
            from_quantity=get("from_quantity"),
        )


class ListedTld(Record):
    """What a list says of a TLD. What it does not say is absent."""

    __slots__ = ("tld", "country", "registry", "lock", "privacy", "phases")
    __match_args__ = ("tld", "country", "registry", "lock", "privacy", "phases")

    tld: str
    """The TLD, in ASCII form."""
    country: bool | None
    """It is a country's own."""
    registry: str | None
    """The registry's name."""
    lock: bool | None
    """Domains can be locked against transfer."""
    privacy: bool | None
    """Contacts can be hidden from the public."""
    phases: tuple[str, ...]
    """The launch phases that it is in, in the registrar's words."""

    def __init__(
        self,
        tld: str,
        *,
        country: bool | None = None,
        registry: str | None = None,
        lock: bool | None = None,
        privacy: bool | None = None,
        phases: Sequence[str] = (),
    ) -> None:
        fill(
            self,
            tld,
            country,
            registry,
            lock,
            privacy,
            as_tuple(phases),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ListedTld:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            tld=document["tld"],
            country=get("country"),
            registry=get("registry"),
            lock=get("lock"),
            privacy=get("privacy"),
            phases=get("phases", ()),
        )


class Locks(Record):
    """The locks that lie on a domain."""

    __slots__ = ("domain", "locked", "locks")
    __match_args__ = ("domain", "locked", "locks")

    domain: str
    """The name, in ASCII form."""
    locked: bool
    """It is locked against transfer."""
    locks: tuple[AppliedLock, ...]
    """Every lock."""

    def __init__(
        self,
        domain: str,
        locked: bool,
        locks: Sequence[AppliedLock],
    ) -> None:
        fill(
            self,
            domain,
            locked,
            as_tuple(locks),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Locks:
        """Reads the document that the core gave."""
        return cls(
            domain=document["domain"],
            locked=document["locked"],
            locks=each(AppliedLock.from_dict, document["locks"]),
        )


class LogicboxesContact(Record):
    """What only LogicBoxes knows of a contact."""

    __slots__ = ("customer_id", "type")
    __match_args__ = ("customer_id", "type")

    customer_id: str | None
    """The customer that the contact belongs to; the account's own where left out."""
    type: str | None
    """The kind of contact, such as `UkContact`; `Contact` where left out."""

    def __init__(
        self,
        *,
        customer_id: str | None = None,
        type: str | None = None,
    ) -> None:
        fill(
            self,
            customer_id,
            type,
        )


class LogicboxesContactChange(Record):
    """What only LogicBoxes knows of a change of contacts."""

    __slots__ = ("customer_id", "skip_approval")
    __match_args__ = ("customer_id", "skip_approval")

    customer_id: str | None
    """The customer that new contacts belong to; the domain's own where left out."""
    skip_approval: bool
    """Change the registrant without anybody's approval. LogicBoxes allows it to registrars alone."""

    def __init__(
        self,
        *,
        customer_id: str | None = None,
        skip_approval: bool = False,
    ) -> None:
        fill(
            self,
            customer_id,
            skip_approval,
        )


class LogicboxesForward(Record):
    """What only LogicBoxes knows of a forwarding."""

    __slots__ = ("meta_tags", "noframes")
    __match_args__ = ("meta_tags", "noframes")

    meta_tags: str | None
    """Further lines for the head of the page that masks the target."""
    noframes: str | None
    """What browsers show that have no frames."""

    def __init__(
        self,
        *,
        meta_tags: str | None = None,
        noframes: str | None = None,
    ) -> None:
        fill(
            self,
            meta_tags,
            noframes,
        )


class LogicboxesOrder(Record):
    """What only LogicBoxes knows of a purchase."""

    __slots__ = ("customer_id", "invoice_option", "discount_amount", "premium_dns", "protect_privacy", "premium", "early_access", "premium_transfer")
    __match_args__ = ("customer_id", "invoice_option", "discount_amount", "premium_dns", "protect_privacy", "premium", "early_access", "premium_transfer")

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

    def __init__(
        self,
        *,
        customer_id: str | None = None,
        invoice_option: InvoiceOptionValue | None = None,
        discount_amount: Decimal | int | str | None = None,
        premium_dns: bool = False,
        protect_privacy: bool | None = None,
        premium: bool = False,
        early_access: bool = False,
        premium_transfer: bool = False,
    ) -> None:
        fill(
            self,
            customer_id,
            invoice_option,
            maybe(as_decimal, discount_amount),
            premium_dns,
            protect_privacy,
            premium,
            early_access,
            premium_transfer,
        )


class LogicboxesOrderNumber(Record):
    """The number of a domain's order."""

    __slots__ = ("domain", "order")
    __match_args__ = ("domain", "order")

    domain: str
    """The name, in ASCII form."""
    order: str
    """The number."""

    def __init__(
        self,
        domain: str,
        order: str,
    ) -> None:
        fill(
            self,
            domain,
            order,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> LogicboxesOrderNumber:
        """Reads the document that the core gave."""
        return cls(
            domain=document["domain"],
            order=document["order"],
        )


class LogicboxesPrices(Record):
    """Which of LogicBoxes' price lists to read."""

    __slots__ = ("list", "customer_id")
    __match_args__ = ("list", "customer_id")

    list: PriceListValue | None
    """What the account pays (where left out), what its customers pay, or what its own resellers pay."""
    customer_id: str | None
    """The customer whose prices are wanted; those for all where left out."""

    def __init__(
        self,
        *,
        list: PriceListValue | None = None,
        customer_id: str | None = None,
    ) -> None:
        fill(
            self,
            list,
            customer_id,
        )


class LoginToken(Record):
    """What lets a customer into the registrar's panel for a short time."""

    __slots__ = ("token",)
    __match_args__ = ("token",)
    _shown = ()

    token: str
    """The token. Show it to the customer only."""

    def __init__(
        self,
        token: str,
    ) -> None:
        fill(
            self,
            token,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> LoginToken:
        """Reads the document that the core gave."""
        return cls(
            token=document["token"],
        )


class LooseContact(Record):
    """A contact as somebody wrote it."""

    __slots__ = ("name", "first_name", "last_name", "organization", "email", "phone", "fax", "street", "city", "state", "postal_code", "country", "extra")
    __match_args__ = ("name", "first_name", "last_name", "organization", "email", "phone", "fax", "street", "city", "state", "postal_code", "country", "extra")

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
    street: tuple[str, ...]
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

    def __init__(
        self,
        *,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        organization: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        fax: str | None = None,
        street: Sequence[str] = (),
        city: str | None = None,
        state: str | None = None,
        postal_code: str | None = None,
        country: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> None:
        fill(
            self,
            name,
            first_name,
            last_name,
            organization,
            email,
            phone,
            fax,
            as_tuple(street),
            city,
            state,
            postal_code,
            country,
            extra or {},
        )


class MailForward(Record):
    """A forwarding of mail to other addresses."""

    __slots__ = ("targets", "user")
    __match_args__ = ("targets", "user")

    targets: tuple[str, ...]
    """The addresses that the mail goes to."""
    user: str | None
    """What stands in front of the `@`; left out for all addresses that have no forwarding of their own."""

    def __init__(
        self,
        targets: Sequence[str],
        *,
        user: str | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(targets),
            user,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> MailForward:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            targets=document["targets"],
            user=get("user"),
        )


class MailForwards(Record):
    """Where a domain's mail goes."""

    __slots__ = ("forwards",)
    __match_args__ = ("forwards",)

    forwards: tuple[MailForward, ...]
    """The forwardings."""

    def __init__(
        self,
        forwards: Sequence[MailForward],
    ) -> None:
        fill(
            self,
            as_tuple(forwards),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> MailForwards:
        """Reads the document that the core gave."""
        return cls(
            forwards=each(MailForward.from_dict, document["forwards"]),
        )


class Money(Record):
    """An amount of money. The amount is a decimal text in documents, so that no language rounds it."""

    __slots__ = ("amount", "currency")
    __match_args__ = ("amount", "currency")

    amount: Decimal
    """The amount, as a decimal text such as `"10.50"`."""
    currency: str
    """The currency's three-letter code."""

    def __init__(
        self,
        amount: Decimal | int | str,
        currency: str,
    ) -> None:
        fill(
            self,
            as_decimal(amount),
            currency,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Money:
        """Reads the document that the core gave."""
        return cls(
            amount=document["amount"],
            currency=document["currency"],
        )


class NamePrices(Record):
    """Prices of one name, in one currency, for one year where nothing else is said."""

    __slots__ = ("currency", "register", "renew", "transfer", "restore", "early_access_fee")
    __match_args__ = ("currency", "register", "renew", "transfer", "restore", "early_access_fee")

    currency: str
    """The currency of all of them."""
    register: Decimal | None
    """To register it."""
    renew: Decimal | None
    """To renew it."""
    transfer: Decimal | None
    """To transfer it."""
    restore: Decimal | None
    """To restore it."""
    early_access_fee: Decimal | None
    """What early access costs on top; it is not given back."""

    def __init__(
        self,
        currency: str,
        *,
        register: Decimal | int | str | None = None,
        renew: Decimal | int | str | None = None,
        transfer: Decimal | int | str | None = None,
        restore: Decimal | int | str | None = None,
        early_access_fee: Decimal | int | str | None = None,
    ) -> None:
        fill(
            self,
            currency,
            maybe(as_decimal, register),
            maybe(as_decimal, renew),
            maybe(as_decimal, transfer),
            maybe(as_decimal, restore),
            maybe(as_decimal, early_access_fee),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> NamePrices:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            currency=document["currency"],
            register=get("register"),
            renew=get("renew"),
            transfer=get("transfer"),
            restore=get("restore"),
            early_access_fee=get("early_access_fee"),
        )


class NameServer(Record):
    """A name server of a domain. A plain text is read as a name without addresses."""

    __slots__ = ("name", "addresses")
    __match_args__ = ("name", "addresses")

    name: str
    """The host's name."""
    addresses: tuple[str, ...]
    """Its addresses, wanted where the host lies below the domain itself (glue)."""

    def __init__(
        self,
        name: str,
        *,
        addresses: Sequence[str] = (),
    ) -> None:
        fill(
            self,
            name,
            as_tuple(addresses),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> NameServer:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            name=document["name"],
            addresses=get("addresses", ()),
        )


class NameserverLimits(Record):
    """How many name servers a domain can have."""

    __slots__ = ("min", "max")
    __match_args__ = ("min", "max")

    min: int | None
    """The fewest: a registration needs them, a transfer may keep those it has."""
    max: int | None
    """The most."""

    def __init__(
        self,
        *,
        min: int | None = None,
        max: int | None = None,
    ) -> None:
        fill(
            self,
            min,
            max,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> NameserverLimits:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            min=get("min"),
            max=get("max"),
        )


class NameserverPage(Record):
    """One page of name servers."""

    __slots__ = ("nameservers", "next", "total")
    __match_args__ = ("nameservers", "next", "total")

    nameservers: tuple[NameServer, ...]
    """The name servers."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        nameservers: Sequence[NameServer],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(nameservers),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> NameserverPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            nameservers=each(NameServer.from_dict, document["nameservers"]),
            next=get("next"),
            total=get("total"),
        )


class NetimAccountData(Record):
    """The account at NETIM: limits, and what orders get where they say nothing."""

    __slots__ = ("values", "dns_templates")
    __match_args__ = ("values", "dns_templates")

    values: Mapping[str, str]
    """NETIM's values by its own names, such as `BALANCE_LOW_LIMIT`, `DEFAULT_ADMIN` or `DOMAIN_AUTO_RENEW`."""
    dns_templates: Mapping[str, str]
    """The default DNS templates."""

    def __init__(
        self,
        values: Mapping[str, str],
        *,
        dns_templates: Mapping[str, str] | None = None,
    ) -> None:
        fill(
            self,
            values,
            dns_templates or {},
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> NetimAccountData:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            values=document["values"],
            dns_templates=get("dns_templates"),
        )


class NetimClaimAnswer(Record):
    """Whether a trademark claim stands against a name."""

    __slots__ = ("domain", "claim")
    __match_args__ = ("domain", "claim")

    domain: str
    """The name, in ASCII form."""
    claim: bool
    """There is a claim."""

    def __init__(
        self,
        domain: str,
        claim: bool,
    ) -> None:
        fill(
            self,
            domain,
            claim,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> NetimClaimAnswer:
        """Reads the document that the core gave."""
        return cls(
            domain=document["domain"],
            claim=document["claim"],
        )


class NetimContactChange(Record):
    """What only NETIM knows of a change of contacts."""

    __slots__ = ("local_contact",)
    __match_args__ = ("local_contact",)

    local_contact: bool
    """Let NETIM be the local contact that a registry asks for. Needs REST 3.0."""

    def __init__(
        self,
        *,
        local_contact: bool = False,
    ) -> None:
        fill(
            self,
            local_contact,
        )


class NetimExtensions(Record):
    """Names below a TLD that are sold as well."""

    __slots__ = ("tlds", "kind")
    __match_args__ = ("tlds", "kind")

    tlds: tuple[str, ...]
    """The names."""
    kind: str | None
    """NETIM's word for the kind: popular, functional or regional."""

    def __init__(
        self,
        tlds: Sequence[str],
        *,
        kind: str | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(tlds),
            kind,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> NetimExtensions:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            tlds=document["tlds"],
            kind=get("kind"),
        )


class NetimOrder(Record):
    """What only NETIM knows of an order. All but the template need REST 3.0."""

    __slots__ = ("template_dns", "trustee", "intended_use", "local_contact", "fast_track")
    __match_args__ = ("template_dns", "trustee", "intended_use", "local_contact", "fast_track")

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

    def __init__(
        self,
        *,
        template_dns: int | None = None,
        trustee: bool = False,
        intended_use: str | None = None,
        local_contact: bool = False,
        fast_track: bool = False,
    ) -> None:
        fill(
            self,
            template_dns,
            trustee,
            intended_use,
            local_contact,
            fast_track,
        )


class NetimTldData(Record):
    """What NETIM says of a TLD."""

    __slots__ = ("tld", "features", "values", "register_years", "renew_years", "extensions")
    __match_args__ = ("tld", "features", "values", "register_years", "renew_years", "extensions")

    tld: str
    """The TLD, in ASCII form."""
    features: Mapping[str, bool]
    """What the TLD has, by NETIM's own names: `HasEppCode`, `HasZonecheck`, `HasDnsSec` …"""
    values: Mapping[str, str]
    """All other values by their own names, prices and delays among them. The units of the delays are not documented."""
    register_years: tuple[int, ...]
    """For how many years a name can be registered; empty where NETIM does not say."""
    renew_years: tuple[int, ...]
    """By how many years a name can be renewed; empty where NETIM does not say."""
    extensions: tuple[NetimExtensions, ...]
    """Names below the TLD that are sold as well, such as `uk.com`, by their kind."""

    def __init__(
        self,
        tld: str,
        features: Mapping[str, bool],
        values: Mapping[str, str],
        *,
        register_years: Sequence[int] = (),
        renew_years: Sequence[int] = (),
        extensions: Sequence[NetimExtensions] = (),
    ) -> None:
        fill(
            self,
            tld,
            features,
            values,
            as_tuple(register_years),
            as_tuple(renew_years),
            as_tuple(extensions),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> NetimTldData:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            tld=document["tld"],
            features=document["features"],
            values=document["values"],
            register_years=get("register_years", ()),
            renew_years=get("renew_years", ()),
            extensions=each(NetimExtensions.from_dict, get("extensions", ())),
        )


class NetimTldOpen(Record):
    """Which operations are open for a TLD."""

    __slots__ = ("tld", "operations")
    __match_args__ = ("tld", "operations")

    tld: str
    """The TLD, in ASCII form."""
    operations: Mapping[str, bool]
    """By NETIM's own names of its operations, such as `domainCreate`."""

    def __init__(
        self,
        tld: str,
        operations: Mapping[str, bool],
    ) -> None:
        fill(
            self,
            tld,
            operations,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> NetimTldOpen:
        """Reads the document that the core gave."""
        return cls(
            tld=document["tld"],
            operations=document["operations"],
        )


class NetimWhoisText(Record):
    """The public entry of a name."""

    __slots__ = ("domain", "text")
    __match_args__ = ("domain", "text")

    domain: str
    """The name, in ASCII form."""
    text: str
    """The entry, as it is printed."""

    def __init__(
        self,
        domain: str,
        text: str,
    ) -> None:
        fill(
            self,
            domain,
            text,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> NetimWhoisText:
        """Reads the document that the core gave."""
        return cls(
            domain=document["domain"],
            text=document["text"],
        )


class NextEvent(Record):
    """The event that comes next, if there is one."""

    __slots__ = ("event", "waiting")
    __match_args__ = ("event", "waiting")

    event: Event | None
    """The event. Absent where none waits."""
    waiting: int | None
    """How many wait, this one among them, where the registrar says so."""

    def __init__(
        self,
        *,
        event: Event | None = None,
        waiting: int | None = None,
    ) -> None:
        fill(
            self,
            event,
            waiting,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> NextEvent:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            event=maybe(Event.from_dict, get("event")),
            waiting=get("waiting"),
        )


class NormalizedContact(Record):
    """A contact as the registrar takes it."""

    __slots__ = ("contact", "phone_e164", "changed")
    __match_args__ = ("contact", "phone_e164", "changed")

    contact: Contact
    """The contact, ready for an order."""
    phone_e164: str
    """The telephone number in the form of E.164, such as `+441132926070`."""
    changed: tuple[str, ...]
    """The fields that are not as they were given."""

    def __init__(
        self,
        contact: Contact,
        phone_e164: str,
        *,
        changed: Sequence[str] = (),
    ) -> None:
        fill(
            self,
            contact,
            phone_e164,
            as_tuple(changed),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> NormalizedContact:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            contact=Contact.from_dict(document["contact"]),
            phone_e164=document["phone_e164"],
            changed=get("changed", ()),
        )


class Order(Record):
    """What is known of a paid operation."""

    __slots__ = ("id", "key", "operation", "domain", "domain_unicode", "state", "references", "already_satisfied", "journal_degraded", "parts", "warnings", "expires", "charged")
    __match_args__ = ("id", "key", "operation", "domain", "domain_unicode", "state", "references", "already_satisfied", "journal_degraded", "parts", "warnings", "expires", "charged")

    id: str
    """Our own id of the order."""
    key: str
    """The key it was placed under: the same key always means this order."""
    operation: str
    """The operation, such as `domain.renew`."""
    domain: str
    """The domain, in ASCII form."""
    domain_unicode: str
    """The domain as people write it."""
    state: OrderState
    """What became of it."""
    references: References
    """The registrar's own numbers for it."""
    already_satisfied: bool
    """The result was there before the call: nothing was sent and nothing charged."""
    journal_degraded: bool
    """The journal could not record the outcome; what stands here is true all the same."""
    parts: tuple[Part, ...]
    """The parts of the order that went their own way, such as privacy bought with a registration."""
    warnings: tuple[str, ...]
    """What is worth knowing, for a person."""
    expires: date | None
    """The domain's expiry (UTC) once the operation is done, as the registrar gave it."""
    charged: Charge | None
    """What was charged, where it could be learnt."""

    def __init__(
        self,
        id: str,
        key: str,
        operation: str,
        domain: str,
        domain_unicode: str,
        state: OrderState,
        references: References,
        already_satisfied: bool,
        journal_degraded: bool,
        parts: Sequence[Part],
        warnings: Sequence[str],
        *,
        expires: date | None = None,
        charged: Charge | None = None,
    ) -> None:
        fill(
            self,
            id,
            key,
            operation,
            domain,
            domain_unicode,
            state,
            references,
            already_satisfied,
            journal_degraded,
            as_tuple(parts),
            as_tuple(warnings),
            expires,
            charged,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Order:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            id=document["id"],
            key=document["key"],
            operation=document["operation"],
            domain=document["domain"],
            domain_unicode=document["domain_unicode"],
            state=OrderState(document["state"]),
            references=References.from_dict(document["references"]),
            already_satisfied=document["already_satisfied"],
            journal_degraded=document["journal_degraded"],
            parts=each(Part.from_dict, document["parts"]),
            warnings=document["warnings"],
            expires=maybe(as_day, get("expires")),
            charged=maybe(Charge.from_dict, get("charged")),
        )


class OrderSchemas(Record):
    """JSON Schemas (draft 2020-12) of the orders' documents at a TLD: what the checker wants of them beyond the types that every order of the kind has.

    Names are those of the documents, as in this reference, whatever a language makes of them. A document that fits can still be refused: what compares two values with each other, and what a contact wants that stands in a list, is left to `domain.validate`.
    """

    __slots__ = ("register", "transfer", "trade", "renew")
    __match_args__ = ("register", "transfer", "trade", "renew")

    register: Any
    """Of `domain.register`."""
    transfer: Any
    """Of `domain.transfer`."""
    trade: Any
    """Of `domain.trade`."""
    renew: Any
    """Of `domain.renew`."""

    def __init__(
        self,
        register: Any,
        transfer: Any,
        trade: Any,
        renew: Any,
    ) -> None:
        fill(
            self,
            register,
            transfer,
            trade,
            renew,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> OrderSchemas:
        """Reads the document that the core gave."""
        return cls(
            register=document["register"],
            transfer=document["transfer"],
            trade=document["trade"],
            renew=document["renew"],
        )


class Part(Record):
    """A part of an order with a fate of its own."""

    __slots__ = ("what", "state", "code", "message")
    __match_args__ = ("what", "state", "code", "message")

    what: str
    """Which part, such as `privacy`."""
    state: OrderState
    """What became of it."""
    code: str | None
    """The registrar's code, where it failed."""
    message: str | None
    """The registrar's words, where it failed."""

    def __init__(
        self,
        what: str,
        state: OrderState,
        *,
        code: str | None = None,
        message: str | None = None,
    ) -> None:
        fill(
            self,
            what,
            state,
            code,
            message,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Part:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            what=document["what"],
            state=OrderState(document["state"]),
            code=get("code"),
            message=get("message"),
        )


class PastTransferEvent(Record):
    """Something that happened to a transfer on some day."""

    __slots__ = ("status", "date", "description", "detail")
    __match_args__ = ("status", "date", "description", "detail")
    _shown = ("status",)

    status: str
    """The registrar's word for it."""
    date: date | None
    """The day (UTC)."""
    description: str | None
    """What that means, in the registrar's words."""
    detail: str | None
    """What belongs to it, such as the address a mail went to. It may hold a code: show it to the registrant only."""

    def __init__(
        self,
        status: str,
        *,
        date: date | None = None,
        description: str | None = None,
        detail: str | None = None,
    ) -> None:
        fill(
            self,
            status,
            date,
            description,
            detail,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> PastTransferEvent:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            status=document["status"],
            date=maybe(as_day, get("date")),
            description=get("description"),
            detail=get("detail"),
        )


class PendingAction(Record):
    """An action of the registrar that is not finished."""

    __slots__ = ("action", "status", "description")
    __match_args__ = ("action", "status", "description")

    action: str
    """The registrar's word for the action."""
    status: str | None
    """The registrar's word for how far it is."""
    description: str | None
    """What that means, in the registrar's words."""

    def __init__(
        self,
        action: str,
        *,
        status: str | None = None,
        description: str | None = None,
    ) -> None:
        fill(
            self,
            action,
            status,
            description,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> PendingAction:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            action=document["action"],
            status=get("status"),
            description=get("description"),
        )


class PluginAnswer(Record):
    """What the operation came to."""

    __slots__ = ("output",)
    __match_args__ = ("output",)

    output: Any
    """Its output."""

    def __init__(
        self,
        output: Any,
    ) -> None:
        fill(
            self,
            output,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> PluginAnswer:
        """Reads the document that the core gave."""
        return cls(
            output=document["output"],
        )


class PremiumName(Record):
    """A name that its holder offers."""

    __slots__ = ("domain", "domain_unicode", "price")
    __match_args__ = ("domain", "domain_unicode", "price")

    domain: str
    """The name, in ASCII form."""
    domain_unicode: str
    """The name as people write it."""
    price: Money
    """What its holder wants."""

    def __init__(
        self,
        domain: str,
        domain_unicode: str,
        price: Money,
    ) -> None:
        fill(
            self,
            domain,
            domain_unicode,
            price,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> PremiumName:
        """Reads the document that the core gave."""
        return cls(
            domain=document["domain"],
            domain_unicode=document["domain_unicode"],
            price=Money.from_dict(document["price"]),
        )


class PremiumNames(Record):
    """Names that their holders offer."""

    __slots__ = ("names",)
    __match_args__ = ("names",)

    names: tuple[PremiumName, ...]
    """The names."""

    def __init__(
        self,
        names: Sequence[PremiumName],
    ) -> None:
        fill(
            self,
            as_tuple(names),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> PremiumNames:
        """Reads the document that the core gave."""
        return cls(
            names=each(PremiumName.from_dict, document["names"]),
        )


class PricePage(Record):
    """One page of the price list."""

    __slots__ = ("prices", "next", "total")
    __match_args__ = ("prices", "next", "total")

    prices: tuple[ListedPrice, ...]
    """The prices."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where that is known."""

    def __init__(
        self,
        prices: Sequence[ListedPrice],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(prices),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> PricePage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            prices=each(ListedPrice.from_dict, document["prices"]),
            next=get("next"),
            total=get("total"),
        )


class PriceRows(Record):
    """A price list as Internet.bs writes it."""

    __slots__ = ("rows", "currency", "level")
    __match_args__ = ("rows", "currency", "level")

    rows: tuple[Mapping[str, str], ...]
    """The rows, by the registrar's own names. A `period_2` is the price of each year of two."""
    currency: str | None
    """The currency, where one holds for all."""
    level: str | None
    """The account's price level."""

    def __init__(
        self,
        rows: Sequence[Mapping[str, str]],
        *,
        currency: str | None = None,
        level: str | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(rows),
            currency,
            level,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> PriceRows:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            rows=document["rows"],
            currency=get("currency"),
            level=get("level"),
        )


class PrivacyLevel(Record):
    """How much of a domain's contacts is hidden."""

    __slots__ = ("domain", "level")
    __match_args__ = ("domain", "level")

    domain: str
    """The name, in ASCII form."""
    level: InternetbsPrivacy | None
    """How much; absent where nothing is hidden."""

    def __init__(
        self,
        domain: str,
        *,
        level: InternetbsPrivacy | None = None,
    ) -> None:
        fill(
            self,
            domain,
            level,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> PrivacyLevel:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            domain=document["domain"],
            level=maybe(InternetbsPrivacy, get("level")),
        )


class PrivacyTlds(Record):
    """The TLDs with privacy."""

    __slots__ = ("tlds", "tlds_unicode")
    __match_args__ = ("tlds", "tlds_unicode")

    tlds: tuple[str, ...]
    """In ASCII form."""
    tlds_unicode: tuple[str, ...]
    """As people write them."""

    def __init__(
        self,
        tlds: Sequence[str],
        tlds_unicode: Sequence[str],
    ) -> None:
        fill(
            self,
            as_tuple(tlds),
            as_tuple(tlds_unicode),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> PrivacyTlds:
        """Reads the document that the core gave."""
        return cls(
            tlds=document["tlds"],
            tlds_unicode=document["tlds_unicode"],
        )


class Process(Record):
    """A process in the registrar's own queue: work on an order that is under way or has ended."""

    __slots__ = ("process", "action", "state", "registrar_status", "description", "domain", "order", "added", "started", "ended")
    __match_args__ = ("process", "action", "state", "registrar_status", "description", "domain", "order", "added", "started", "ended")

    process: str
    """The registrar's number of it."""
    action: str
    """The registrar's word for what is done."""
    state: ProcessState
    """How far it is."""
    registrar_status: str | None
    """The registrar's word for how far it is."""
    description: str | None
    """What that means, in the registrar's words."""
    domain: str | None
    """The domain, where the registrar says so."""
    order: str | None
    """The registrar's number of the order that it belongs to."""
    added: datetime | None
    """When it was put into the queue."""
    started: datetime | None
    """When work on it began."""
    ended: datetime | None
    """When it ended."""

    def __init__(
        self,
        process: str,
        action: str,
        state: ProcessState,
        *,
        registrar_status: str | None = None,
        description: str | None = None,
        domain: str | None = None,
        order: str | None = None,
        added: datetime | None = None,
        started: datetime | None = None,
        ended: datetime | None = None,
    ) -> None:
        fill(
            self,
            process,
            action,
            state,
            registrar_status,
            description,
            domain,
            order,
            added,
            started,
            ended,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Process:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            process=document["process"],
            action=document["action"],
            state=ProcessState(document["state"]),
            registrar_status=get("registrar_status"),
            description=get("description"),
            domain=get("domain"),
            order=get("order"),
            added=maybe(as_moment, get("added")),
            started=maybe(as_moment, get("started")),
            ended=maybe(as_moment, get("ended")),
        )


class ProcessPage(Record):
    """One page of the queue."""

    __slots__ = ("processes", "next", "total")
    __match_args__ = ("processes", "next", "total")

    processes: tuple[Process, ...]
    """The processes."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        processes: Sequence[Process],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(processes),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ProcessPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            processes=each(Process.from_dict, document["processes"]),
            next=get("next"),
            total=get("total"),
        )


class Promotion(Record):
    """A price that holds for a while."""

    __slots__ = ("product", "action", "period", "starts", "ends", "customer_price", "reseller_price", "active")
    __match_args__ = ("product", "action", "period", "starts", "ends", "customer_price", "reseller_price", "active")

    product: str
    """The registrar's name for the product."""
    action: str
    """The registrar's word for what it is the price of."""
    period: str | None
    """The term, in the registrar's words."""
    starts: datetime | None
    """From when it holds."""
    ends: datetime | None
    """Until when it holds."""
    customer_price: Money | None
    """What customers pay."""
    reseller_price: Money | None
    """What the account pays."""
    active: bool | None
    """It holds now."""

    def __init__(
        self,
        product: str,
        action: str,
        *,
        period: str | None = None,
        starts: datetime | None = None,
        ends: datetime | None = None,
        customer_price: Money | None = None,
        reseller_price: Money | None = None,
        active: bool | None = None,
    ) -> None:
        fill(
            self,
            product,
            action,
            period,
            starts,
            ends,
            customer_price,
            reseller_price,
            active,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Promotion:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            product=document["product"],
            action=document["action"],
            period=get("period"),
            starts=maybe(as_moment, get("starts")),
            ends=maybe(as_moment, get("ends")),
            customer_price=maybe(Money.from_dict, get("customer_price")),
            reseller_price=maybe(Money.from_dict, get("reseller_price")),
            active=get("active"),
        )


class PromotionPrice(Record):
    """A price for a limited time."""

    __slots__ = ("price", "starts", "ends")
    __match_args__ = ("price", "starts", "ends")

    price: Money
    """The price of the whole term."""
    starts: date | None
    """Its first day, where that is said."""
    ends: date | None
    """Its last day, where that is said."""

    def __init__(
        self,
        price: Money,
        *,
        starts: date | None = None,
        ends: date | None = None,
    ) -> None:
        fill(
            self,
            price,
            starts,
            ends,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> PromotionPrice:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            price=Money.from_dict(document["price"]),
            starts=maybe(as_day, get("starts")),
            ends=maybe(as_day, get("ends")),
        )


class Promotions(Record):
    """Prices that hold for a while."""

    __slots__ = ("promotions",)
    __match_args__ = ("promotions",)

    promotions: tuple[Promotion, ...]
    """The promotions."""

    def __init__(
        self,
        promotions: Sequence[Promotion],
    ) -> None:
        fill(
            self,
            as_tuple(promotions),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Promotions:
        """Reads the document that the core gave."""
        return cls(
            promotions=each(Promotion.from_dict, document["promotions"]),
        )


class Quote(Record):
    """A price that the registrar gave."""

    __slots__ = ("domain", "operation", "months", "price", "source", "premium")
    __match_args__ = ("domain", "operation", "months", "price", "source", "premium")

    domain: str
    """The name, in ASCII form."""
    operation: PriceKind
    """What it is the price of."""
    months: int
    """The term it is for, in months."""
    price: Money
    """The price of the whole term."""
    source: PriceSource
    """Where the price comes from."""
    premium: bool
    """The registry sells the name at a price of its own."""

    def __init__(
        self,
        domain: str,
        operation: PriceKind,
        months: int,
        price: Money,
        source: PriceSource,
        premium: bool,
    ) -> None:
        fill(
            self,
            domain,
            operation,
            months,
            price,
            source,
            premium,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Quote:
        """Reads the document that the core gave."""
        return cls(
            domain=document["domain"],
            operation=PriceKind(document["operation"]),
            months=document["months"],
            price=Money.from_dict(document["price"]),
            source=PriceSource(document["source"]),
            premium=document["premium"],
        )


class RawReply(Record):
    """The registrar's answer as it came."""

    __slots__ = ("status", "json", "text")
    __match_args__ = ("status", "json", "text")
    _shown = ("status",)

    status: int
    """The HTTP status."""
    json: Any
    """The body, where it is JSON."""
    text: str | None
    """The body as text, where it is not."""

    def __init__(
        self,
        status: int,
        *,
        json: Any = None,
        text: str | None = None,
    ) -> None:
        fill(
            self,
            status,
            json,
            text,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RawReply:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            status=document["status"],
            json=get("json"),
            text=get("text"),
        )


class RealtimeregisterAccountPage(Record):
    """One page of accounts at registries."""

    __slots__ = ("accounts", "next", "total")
    __match_args__ = ("accounts", "next", "total")

    accounts: tuple[Any, ...]
    """The accounts, by the registrar's own names."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        accounts: Sequence[Any],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(accounts),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterAccountPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            accounts=document["accounts"],
            next=get("next"),
            total=get("total"),
        )


class RealtimeregisterBillable(Record):
    """A cost that is accepted."""

    __slots__ = ("product", "action", "quantity")
    __match_args__ = ("product", "action", "quantity")

    product: str
    """The product, such as `domain_com`."""
    action: RealtimeregisterActionValue
    """What is done with it."""
    quantity: int | None
    """How many are accepted; one where left out."""

    def __init__(
        self,
        product: str,
        action: RealtimeregisterActionValue,
        *,
        quantity: int | None = None,
    ) -> None:
        fill(
            self,
            product,
            action,
            quantity,
        )


class RealtimeregisterBrand(Record):
    """A brand as Realtime Register has it."""

    __slots__ = ("brand", "details", "created", "updated", "spf_invalid_since", "dkim_invalid_since", "dkim_selector")
    __match_args__ = ("brand", "details", "created", "updated", "spf_invalid_since", "dkim_invalid_since", "dkim_selector")

    brand: str
    """Its handle."""
    details: RealtimeregisterBrandDetails
    """What it says."""
    created: datetime | None
    """When it was made."""
    updated: datetime | None
    """When it was changed."""
    spf_invalid_since: datetime | None
    """Since when its domain does not allow the registrar's mail servers."""
    dkim_invalid_since: datetime | None
    """Since when its domain lacks the registrar's key for mails."""
    dkim_selector: str | None
    """The name of that key."""

    def __init__(
        self,
        brand: str,
        details: RealtimeregisterBrandDetails,
        *,
        created: datetime | None = None,
        updated: datetime | None = None,
        spf_invalid_since: datetime | None = None,
        dkim_invalid_since: datetime | None = None,
        dkim_selector: str | None = None,
    ) -> None:
        fill(
            self,
            brand,
            details,
            created,
            updated,
            spf_invalid_since,
            dkim_invalid_since,
            dkim_selector,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterBrand:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            brand=document["brand"],
            details=RealtimeregisterBrandDetails.from_dict(document["details"]),
            created=maybe(as_moment, get("created")),
            updated=maybe(as_moment, get("updated")),
            spf_invalid_since=maybe(as_moment, get("spf_invalid_since")),
            dkim_invalid_since=maybe(as_moment, get("dkim_invalid_since")),
            dkim_selector=get("dkim_selector"),
        )


class RealtimeregisterBrandDetails(Record):
    """What a brand says. A new one needs organisation, street, postal code, city, country, e-mail and phone; in a change, what is left out stays as it is."""

    __slots__ = ("locale", "hide_optional_terms", "organization", "street", "postal_code", "city", "state", "country", "email", "contact_email", "reply_to_email", "contact_url", "url", "phone", "fax", "privacy_contact", "abuse_contact")
    __match_args__ = ("locale", "hide_optional_terms", "organization", "street", "postal_code", "city", "state", "country", "email", "contact_email", "reply_to_email", "contact_url", "url", "phone", "fax", "privacy_contact", "abuse_contact")
    _shown = ("locale", "hide_optional_terms", "organization", "street", "postal_code", "city", "state", "country", "contact_url", "url", "privacy_contact", "abuse_contact")

    locale: str | None
    """The language of its mails, such as `en-US`, which holds where left out."""
    hide_optional_terms: bool | None
    """Leave out terms that holders need not agree to."""
    organization: str | None
    """The organisation."""
    street: tuple[str, ...]
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

    def __init__(
        self,
        *,
        locale: str | None = None,
        hide_optional_terms: bool | None = None,
        organization: str | None = None,
        street: Sequence[str] = (),
        postal_code: str | None = None,
        city: str | None = None,
        state: str | None = None,
        country: str | None = None,
        email: str | None = None,
        contact_email: str | None = None,
        reply_to_email: str | None = None,
        contact_url: str | None = None,
        url: str | None = None,
        phone: str | None = None,
        fax: str | None = None,
        privacy_contact: str | None = None,
        abuse_contact: str | None = None,
    ) -> None:
        fill(
            self,
            locale,
            hide_optional_terms,
            organization,
            as_tuple(street),
            postal_code,
            city,
            state,
            country,
            email,
            contact_email,
            reply_to_email,
            contact_url,
            url,
            phone,
            fax,
            privacy_contact,
            abuse_contact,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterBrandDetails:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            locale=get("locale"),
            hide_optional_terms=get("hide_optional_terms"),
            organization=get("organization"),
            street=get("street", ()),
            postal_code=get("postal_code"),
            city=get("city"),
            state=get("state"),
            country=get("country"),
            email=get("email"),
            contact_email=get("contact_email"),
            reply_to_email=get("reply_to_email"),
            contact_url=get("contact_url"),
            url=get("url"),
            phone=get("phone"),
            fax=get("fax"),
            privacy_contact=get("privacy_contact"),
            abuse_contact=get("abuse_contact"),
        )


class RealtimeregisterBrandPage(Record):
    """One page of brands."""

    __slots__ = ("brands", "next", "total")
    __match_args__ = ("brands", "next", "total")

    brands: tuple[RealtimeregisterBrand, ...]
    """The brands."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        brands: Sequence[RealtimeregisterBrand],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(brands),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterBrandPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            brands=each(RealtimeregisterBrand.from_dict, document["brands"]),
            next=get("next"),
            total=get("total"),
        )


class RealtimeregisterCategory(Record):
    """A way in which contacts are validated."""

    __slots__ = ("name", "fields", "terms", "description")
    __match_args__ = ("name", "fields", "terms", "description")

    name: str
    """Its name, which `contact.validate` takes."""
    fields: tuple[str, ...]
    """The fields of a contact that it looks at, by the registrar's names."""
    terms: tuple[RealtimeregisterTerms, ...]
    """The terms that the holder agrees to."""
    description: str | None
    """What it is."""

    def __init__(
        self,
        name: str,
        fields: Sequence[str],
        terms: Sequence[RealtimeregisterTerms],
        *,
        description: str | None = None,
    ) -> None:
        fill(
            self,
            name,
            as_tuple(fields),
            as_tuple(terms),
            description,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterCategory:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            name=document["name"],
            fields=document["fields"],
            terms=each(RealtimeregisterTerms.from_dict, document["terms"]),
            description=get("description"),
        )


class RealtimeregisterCategoryPage(Record):
    """One page of categories of validation."""

    __slots__ = ("categories", "next", "total")
    __match_args__ = ("categories", "next", "total")

    categories: tuple[RealtimeregisterCategory, ...]
    """The categories."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        categories: Sequence[RealtimeregisterCategory],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(categories),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterCategoryPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            categories=each(RealtimeregisterCategory.from_dict, document["categories"]),
            next=get("next"),
            total=get("total"),
        )


class RealtimeregisterCountry(Record):
    """A country, and what its postal codes look like."""

    __slots__ = ("code", "name", "postal_code_pattern", "postal_code_example")
    __match_args__ = ("code", "name", "postal_code_pattern", "postal_code_example")

    code: str
    """The code of two letters."""
    name: str
    """Its name."""
    postal_code_pattern: str | None
    """A regular expression for the whole postal code."""
    postal_code_example: str | None
    """An example of one."""

    def __init__(
        self,
        code: str,
        name: str,
        *,
        postal_code_pattern: str | None = None,
        postal_code_example: str | None = None,
    ) -> None:
        fill(
            self,
            code,
            name,
            postal_code_pattern,
            postal_code_example,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterCountry:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            code=document["code"],
            name=document["name"],
            postal_code_pattern=get("postal_code_pattern"),
            postal_code_example=get("postal_code_example"),
        )


class RealtimeregisterCountryPage(Record):
    """One page of countries."""

    __slots__ = ("countries", "next", "total")
    __match_args__ = ("countries", "next", "total")

    countries: tuple[RealtimeregisterCountry, ...]
    """The countries."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        countries: Sequence[RealtimeregisterCountry],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(countries),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterCountryPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            countries=each(RealtimeregisterCountry.from_dict, document["countries"]),
            next=get("next"),
            total=get("total"),
        )


class RealtimeregisterDnsZone(Record):
    """A zone as Realtime Register has it."""

    __slots__ = ("zone", "name", "soa", "records", "service", "template", "link", "master", "nameservers", "dnssec", "managed", "default_records", "keys", "created", "updated", "deletion")
    __match_args__ = ("zone", "name", "soa", "records", "service", "template", "link", "master", "nameservers", "dnssec", "managed", "default_records", "keys", "created", "updated", "deletion")

    zone: str
    """The registrar's number of it."""
    name: str
    """The zone's name."""
    soa: RealtimeregisterSoa
    """The times of its SOA record."""
    records: tuple[RealtimeregisterRecord, ...]
    """The records that can be changed."""
    service: str | None
    """The registrar's word for the name servers, such as BASIC or PREMIUM."""
    template: str | None
    """The template that it began with."""
    link: bool | None
    """Whether it follows the template."""
    master: str | None
    """The server that it is fetched from."""
    nameservers: tuple[str, ...]
    """The zone's own names for the registrar's name servers."""
    dnssec: bool | None
    """Whether it is signed."""
    managed: bool | None
    """Whether it belongs to a domain in the account."""
    default_records: tuple[RealtimeregisterRecord, ...]
    """The records that are the registrar's own."""
    keys: tuple[DnsKey, ...]
    """The keys that it is signed with."""
    created: datetime | None
    """When it was made."""
    updated: datetime | None
    """When it was changed."""
    deletion: datetime | None
    """When it goes."""

    def __init__(
        self,
        zone: str,
        name: str,
        soa: RealtimeregisterSoa,
        records: Sequence[RealtimeregisterRecord],
        *,
        service: str | None = None,
        template: str | None = None,
        link: bool | None = None,
        master: str | None = None,
        nameservers: Sequence[str] = (),
        dnssec: bool | None = None,
        managed: bool | None = None,
        default_records: Sequence[RealtimeregisterRecord] = (),
        keys: Sequence[DnsKey] = (),
        created: datetime | None = None,
        updated: datetime | None = None,
        deletion: datetime | None = None,
    ) -> None:
        fill(
            self,
            zone,
            name,
            soa,
            as_tuple(records),
            service,
            template,
            link,
            master,
            as_tuple(nameservers),
            dnssec,
            managed,
            as_tuple(default_records),
            as_tuple(keys),
            created,
            updated,
            deletion,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterDnsZone:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            zone=document["zone"],
            name=document["name"],
            soa=RealtimeregisterSoa.from_dict(document["soa"]),
            records=each(RealtimeregisterRecord.from_dict, document["records"]),
            service=get("service"),
            template=get("template"),
            link=get("link"),
            master=get("master"),
            nameservers=get("nameservers", ()),
            dnssec=get("dnssec"),
            managed=get("managed"),
            default_records=each(RealtimeregisterRecord.from_dict, get("default_records", ())),
            keys=each(DnsKey.from_dict, get("keys", ())),
            created=maybe(as_moment, get("created")),
            updated=maybe(as_moment, get("updated")),
            deletion=maybe(as_moment, get("deletion")),
        )


class RealtimeregisterDocument(Record):
    """A document of the registrar's, by its own names."""

    __slots__ = ("document",)
    __match_args__ = ("document",)

    document: Any
    """The document."""

    def __init__(
        self,
        document: Any,
    ) -> None:
        fill(
            self,
            document,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterDocument:
        """Reads the document that the core gave."""
        return cls(
            document=document["document"],
        )


class RealtimeregisterDowntime(Record):
    """A time in which a registry does not work."""

    __slots__ = ("downtime", "registry", "begins", "ends", "reason")
    __match_args__ = ("downtime", "registry", "begins", "ends", "reason")

    downtime: str
    """The registrar's number of it."""
    registry: str
    """The registrar's name for the registry."""
    begins: datetime
    """When it begins."""
    ends: datetime
    """When it ends."""
    reason: str | None
    """Why."""

    def __init__(
        self,
        downtime: str,
        registry: str,
        begins: datetime,
        ends: datetime,
        *,
        reason: str | None = None,
    ) -> None:
        fill(
            self,
            downtime,
            registry,
            begins,
            ends,
            reason,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterDowntime:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            downtime=document["downtime"],
            registry=document["registry"],
            begins=as_moment(document["begins"]),
            ends=as_moment(document["ends"]),
            reason=get("reason"),
        )


class RealtimeregisterDowntimePage(Record):
    """One page of downtimes."""

    __slots__ = ("downtimes", "next", "total")
    __match_args__ = ("downtimes", "next", "total")

    downtimes: tuple[RealtimeregisterDowntime, ...]
    """The downtimes."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        downtimes: Sequence[RealtimeregisterDowntime],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(downtimes),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterDowntimePage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            downtimes=each(RealtimeregisterDowntime.from_dict, document["downtimes"]),
            next=get("next"),
            total=get("total"),
        )


class RealtimeregisterFilter(Record):
    """What must hold of a field."""

    __slots__ = ("field", "operator", "value")
    __match_args__ = ("field", "operator", "value")

    field: str
    """The registrar's name for the field, such as `status`, `registrant` or `expiryDate`."""
    operator: RealtimeregisterOperatorValue | None
    """How it is compared; the same where left out."""
    value: str | None
    """What with; commas part the values of `in` and `not_in`. Left out for `null` and `not_null`."""

    def __init__(
        self,
        field: str,
        *,
        operator: RealtimeregisterOperatorValue | None = None,
        value: str | None = None,
    ) -> None:
        fill(
            self,
            field,
            operator,
            value,
        )


class RealtimeregisterLocale(Record):
    """A language that mails can have."""

    __slots__ = ("code", "name")
    __match_args__ = ("code", "name")

    code: str
    """Its code, such as `en-US`."""
    name: str
    """Its name."""

    def __init__(
        self,
        code: str,
        name: str,
    ) -> None:
        fill(
            self,
            code,
            name,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterLocale:
        """Reads the document that the core gave."""
        return cls(
            code=document["code"],
            name=document["name"],
        )


class RealtimeregisterLocales(Record):
    """The languages that mails can have."""

    __slots__ = ("locales",)
    __match_args__ = ("locales",)

    locales: tuple[RealtimeregisterLocale, ...]
    """The languages."""

    def __init__(
        self,
        locales: Sequence[RealtimeregisterLocale],
    ) -> None:
        fill(
            self,
            as_tuple(locales),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterLocales:
        """Reads the document that the core gave."""
        return cls(
            locales=each(RealtimeregisterLocale.from_dict, document["locales"]),
        )


class RealtimeregisterNotificationPage(Record):
    """One page of notifications."""

    __slots__ = ("events", "next", "total")
    __match_args__ = ("events", "next", "total")

    events: tuple[Event, ...]
    """The notifications."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        events: Sequence[Event],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(events),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterNotificationPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            events=each(Event.from_dict, document["events"]),
            next=get("next"),
            total=get("total"),
        )


class RealtimeregisterOrder(Record):
    """What only Realtime Register knows of a purchase."""

    __slots__ = ("customer", "auth_code", "skip_validation", "zone", "keys", "designated_agent", "billables")
    __match_args__ = ("customer", "auth_code", "skip_validation", "zone", "keys", "designated_agent", "billables")
    _shown = ("customer", "skip_validation", "zone", "keys", "designated_agent", "billables")

    customer: str | None
    """The handle of the customer that the domain belongs to; the account's own where left out. Registrations and transfers only."""
    auth_code: str | None
    """The auth code that the domain shall have, at registries that let one choose. Registrations only."""
    skip_validation: bool
    """Start no validation of the contacts. Where the registry wants it first, the domain stays pending. Registrations only."""
    zone: RealtimeregisterZoneValue | None
    """Name servers of Realtime Register's own for the domain. Registrations and transfers only."""
    keys: tuple[DnsKeyValue, ...]
    """The keys that secure the domain's zone. Registrations and transfers only."""
    designated_agent: RealtimeregisterAgentValue | None
    """Who answers for the old and the new registrant of a gTLD. Transfers only."""
    billables: tuple[RealtimeregisterBillableValue, ...]
    """Costs that are accepted beside those of the order itself. They need `max_price`, which holds for all of it."""

    def __init__(
        self,
        *,
        customer: str | None = None,
        auth_code: str | None = None,
        skip_validation: bool = False,
        zone: RealtimeregisterZoneValue | None = None,
        keys: Sequence[DnsKeyValue] = (),
        designated_agent: RealtimeregisterAgentValue | None = None,
        billables: Sequence[RealtimeregisterBillableValue] = (),
    ) -> None:
        fill(
            self,
            customer,
            auth_code,
            skip_validation,
            zone,
            as_tuple(keys),
            designated_agent,
            as_tuple(billables),
        )


class RealtimeregisterQueryCount(Record):
    """How often a zone was asked for on a day."""

    __slots__ = ("date", "queries", "missing")
    __match_args__ = ("date", "queries", "missing")

    date: str
    """The day, in the registrar's form."""
    queries: int
    """The questions."""
    missing: int
    """Those for names that are not there."""

    def __init__(
        self,
        date: str,
        queries: int,
        missing: int,
    ) -> None:
        fill(
            self,
            date,
            queries,
            missing,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterQueryCount:
        """Reads the document that the core gave."""
        return cls(
            date=document["date"],
            queries=document["queries"],
            missing=document["missing"],
        )


class RealtimeregisterQueryCounts(Record):
    """How often a zone was asked for, by day."""

    __slots__ = ("days",)
    __match_args__ = ("days",)

    days: tuple[RealtimeregisterQueryCount, ...]
    """The days."""

    def __init__(
        self,
        days: Sequence[RealtimeregisterQueryCount],
    ) -> None:
        fill(
            self,
            as_tuple(days),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterQueryCounts:
        """Reads the document that the core gave."""
        return cls(
            days=each(RealtimeregisterQueryCount.from_dict, document["days"]),
        )


class RealtimeregisterRate(Record):
    """What a currency is worth in others."""

    __slots__ = ("currency", "rates")
    __match_args__ = ("currency", "rates")

    currency: str
    """The currency."""
    rates: Mapping[str, int]
    """The registrar's whole numbers by currency. Nobody says what they stand for: most likely millionths."""

    def __init__(
        self,
        currency: str,
        rates: Mapping[str, int],
    ) -> None:
        fill(
            self,
            currency,
            rates,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterRate:
        """Reads the document that the core gave."""
        return cls(
            currency=document["currency"],
            rates=document["rates"],
        )


class RealtimeregisterRates(Record):
    """What currencies are worth in others."""

    __slots__ = ("currencies",)
    __match_args__ = ("currencies",)

    currencies: tuple[RealtimeregisterRate, ...]
    """The currencies."""

    def __init__(
        self,
        currencies: Sequence[RealtimeregisterRate],
    ) -> None:
        fill(
            self,
            as_tuple(currencies),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterRates:
        """Reads the document that the core gave."""
        return cls(
            currencies=each(RealtimeregisterRate.from_dict, document["currencies"]),
        )


class RealtimeregisterRecord(Record):
    """A record as Realtime Register has it."""

    __slots__ = ("name", "type", "content", "ttl", "priority")
    __match_args__ = ("name", "type", "content", "ttl", "priority")

    name: str
    """The whole name without a dot at the end. In templates `##DOMAIN##` stands for the domain."""
    type: str
    """The type, such as `A`, `MX` or `TXT`."""
    content: str
    """The value."""
    ttl: int | None
    """How many seconds it may be kept in caches."""
    priority: int | None
    """The priority of an MX or SRV record."""

    def __init__(
        self,
        name: str,
        type: str,
        content: str,
        *,
        ttl: int | None = None,
        priority: int | None = None,
    ) -> None:
        fill(
            self,
            name,
            type,
            content,
            ttl,
            priority,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterRecord:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            name=document["name"],
            type=document["type"],
            content=document["content"],
            ttl=get("ttl"),
            priority=get("priority"),
        )


class RealtimeregisterRegistry(Record):
    """A registry that the registrar works with."""

    __slots__ = ("name", "tlds")
    __match_args__ = ("name", "tlds")

    name: str
    """The registrar's name for it."""
    tlds: tuple[str, ...]
    """The TLDs that it has."""

    def __init__(
        self,
        name: str,
        tlds: Sequence[str],
    ) -> None:
        fill(
            self,
            name,
            as_tuple(tlds),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterRegistry:
        """Reads the document that the core gave."""
        return cls(
            name=document["name"],
            tlds=document["tlds"],
        )


class RealtimeregisterRegistryPage(Record):
    """One page of registries."""

    __slots__ = ("registries", "next", "total")
    __match_args__ = ("registries", "next", "total")

    registries: tuple[RealtimeregisterRegistry, ...]
    """The registries."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        registries: Sequence[RealtimeregisterRegistry],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(registries),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterRegistryPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            registries=each(RealtimeregisterRegistry.from_dict, document["registries"]),
            next=get("next"),
            total=get("total"),
        )


class RealtimeregisterSoa(Record):
    """What a zone's SOA record tells, in seconds. What is left out is the registrar's own choice, or stays as it is."""

    __slots__ = ("host_master", "refresh", "retry", "expire", "ttl")
    __match_args__ = ("host_master", "refresh", "retry", "expire", "ttl")
    _shown = ("refresh", "retry", "expire", "ttl")

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

    def __init__(
        self,
        *,
        host_master: str | None = None,
        refresh: int | None = None,
        retry: int | None = None,
        expire: int | None = None,
        ttl: int | None = None,
    ) -> None:
        fill(
            self,
            host_master,
            refresh,
            retry,
            expire,
            ttl,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterSoa:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            host_master=get("host_master"),
            refresh=get("refresh"),
            retry=get("retry"),
            expire=get("expire"),
            ttl=get("ttl"),
        )


class RealtimeregisterTemplate(Record):
    """A template for zones."""

    __slots__ = ("template", "soa", "records", "default_records", "created", "updated")
    __match_args__ = ("template", "soa", "records", "default_records", "created", "updated")

    template: str
    """Its name."""
    soa: RealtimeregisterSoa
    """The times of the SOA record."""
    records: tuple[RealtimeregisterRecord, ...]
    """The records."""
    default_records: tuple[RealtimeregisterRecord, ...]
    """The records that are the registrar's own."""
    created: datetime | None
    """When it was made."""
    updated: datetime | None
    """When it was changed."""

    def __init__(
        self,
        template: str,
        soa: RealtimeregisterSoa,
        records: Sequence[RealtimeregisterRecord],
        *,
        default_records: Sequence[RealtimeregisterRecord] = (),
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        fill(
            self,
            template,
            soa,
            as_tuple(records),
            as_tuple(default_records),
            created,
            updated,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterTemplate:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            template=document["template"],
            soa=RealtimeregisterSoa.from_dict(document["soa"]),
            records=each(RealtimeregisterRecord.from_dict, document["records"]),
            default_records=each(RealtimeregisterRecord.from_dict, get("default_records", ())),
            created=maybe(as_moment, get("created")),
            updated=maybe(as_moment, get("updated")),
        )


class RealtimeregisterTemplatePage(Record):
    """One page of templates."""

    __slots__ = ("templates", "next", "total")
    __match_args__ = ("templates", "next", "total")

    templates: tuple[RealtimeregisterTemplate, ...]
    """The templates."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        templates: Sequence[RealtimeregisterTemplate],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(templates),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterTemplatePage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            templates=each(RealtimeregisterTemplate.from_dict, document["templates"]),
            next=get("next"),
            total=get("total"),
        )


class RealtimeregisterTerms(Record):
    """Terms that a holder agrees to."""

    __slots__ = ("version", "terms", "valid_until")
    __match_args__ = ("version", "terms", "valid_until")

    version: int
    """Their version."""
    terms: str
    """Where they are, or what they say."""
    valid_until: datetime | None
    """Until when they hold."""

    def __init__(
        self,
        version: int,
        terms: str,
        *,
        valid_until: datetime | None = None,
    ) -> None:
        fill(
            self,
            version,
            terms,
            valid_until,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterTerms:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            version=document["version"],
            terms=document["terms"],
            valid_until=maybe(as_moment, get("valid_until")),
        )


class RealtimeregisterTransaction(Record):
    """Money that came or went."""

    __slots__ = ("transaction", "at", "amount", "currency", "process", "kind", "action", "subject")
    __match_args__ = ("transaction", "at", "amount", "currency", "process", "kind", "action", "subject")

    transaction: str
    """The registrar's number of it."""
    at: datetime
    """When it was."""
    amount: Decimal
    """The sum, as the registrar has it."""
    currency: str
    """Its currency."""
    process: str | None
    """The registrar's number of the process that it is for."""
    kind: str | None
    """What kind of process that is."""
    action: str | None
    """What it did."""
    subject: str | None
    """What it was about, such as a domain."""

    def __init__(
        self,
        transaction: str,
        at: datetime,
        amount: Decimal | int | str,
        currency: str,
        *,
        process: str | None = None,
        kind: str | None = None,
        action: str | None = None,
        subject: str | None = None,
    ) -> None:
        fill(
            self,
            transaction,
            at,
            as_decimal(amount),
            currency,
            process,
            kind,
            action,
            subject,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterTransaction:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            transaction=document["transaction"],
            at=as_moment(document["at"]),
            amount=document["amount"],
            currency=document["currency"],
            process=get("process"),
            kind=get("kind"),
            action=get("action"),
            subject=get("subject"),
        )


class RealtimeregisterTransactionPage(Record):
    """One page of transactions."""

    __slots__ = ("transactions", "next", "total")
    __match_args__ = ("transactions", "next", "total")

    transactions: tuple[RealtimeregisterTransaction, ...]
    """The transactions."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        transactions: Sequence[RealtimeregisterTransaction],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(transactions),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterTransactionPage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            transactions=each(RealtimeregisterTransaction.from_dict, document["transactions"]),
            next=get("next"),
            total=get("total"),
        )


class RealtimeregisterValidated(Record):
    """Terms that a holder agreed to."""

    __slots__ = ("category", "terms_version", "at", "address")
    __match_args__ = ("category", "terms_version", "at", "address")

    category: str
    """The category, such as `General`."""
    terms_version: int
    """The version of the terms."""
    at: datetime | str | None
    """When it was."""
    address: str | None
    """The address from which the holder agreed."""

    def __init__(
        self,
        category: str,
        terms_version: int,
        *,
        at: datetime | str | None = None,
        address: str | None = None,
    ) -> None:
        fill(
            self,
            category,
            terms_version,
            at,
            address,
        )


class RealtimeregisterVerified(Record):
    """What was verified of a contact, and how."""

    __slots__ = ("at", "method", "proof", "claims", "external_id")
    __match_args__ = ("at", "method", "proof", "claims", "external_id")

    at: datetime | str
    """When it was."""
    method: RealtimeregisterMethodValue
    """How."""
    proof: RealtimeregisterProofValue
    """By what."""
    claims: tuple[RealtimeregisterClaimValue, ...]
    """What of the contact."""
    external_id: str | None
    """One's own number of the proof."""

    def __init__(
        self,
        at: datetime | str,
        method: RealtimeregisterMethodValue,
        proof: RealtimeregisterProofValue,
        claims: Sequence[RealtimeregisterClaimValue],
        *,
        external_id: str | None = None,
    ) -> None:
        fill(
            self,
            at,
            method,
            proof,
            as_tuple(claims),
            external_id,
        )


class RealtimeregisterZone(Record):
    """Name servers of Realtime Register's own."""

    __slots__ = ("service", "template", "link", "master", "dnssec")
    __match_args__ = ("service", "template", "link", "master", "dnssec")

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

    def __init__(
        self,
        *,
        service: RealtimeregisterServiceValue | None = None,
        template: str | None = None,
        link: bool | None = None,
        master: str | None = None,
        dnssec: bool | None = None,
    ) -> None:
        fill(
            self,
            service,
            template,
            link,
            master,
            dnssec,
        )


class RealtimeregisterZoneContent(Record):
    """What a zone is like. What is left out stays as it is."""

    __slots__ = ("template", "link", "master", "without_master", "nameservers", "dnssec", "soa", "records")
    __match_args__ = ("template", "link", "master", "without_master", "nameservers", "dnssec", "soa", "records")

    template: str | None
    """The template for it."""
    link: bool | None
    """Whether it follows the template."""
    master: str | None
    """The server to fetch it from."""
    without_master: bool
    """Fetch it from nowhere any more: it is edited here."""
    nameservers: tuple[str, ...] | None
    """The zone's own names for the registrar's name servers."""
    dnssec: bool | None
    """Whether it is signed."""
    soa: RealtimeregisterSoaValue | None
    """The times of its SOA record."""
    records: tuple[RealtimeregisterRecordValue, ...] | None
    """All of its records: they take the place of those that are there."""

    def __init__(
        self,
        *,
        template: str | None = None,
        link: bool | None = None,
        master: str | None = None,
        without_master: bool = False,
        nameservers: Sequence[str] | None = None,
        dnssec: bool | None = None,
        soa: RealtimeregisterSoaValue | None = None,
        records: Sequence[RealtimeregisterRecordValue] | None = None,
    ) -> None:
        fill(
            self,
            template,
            link,
            master,
            without_master,
            maybe(as_tuple, nameservers),
            dnssec,
            soa,
            maybe(as_tuple, records),
        )


class RealtimeregisterZoneNumber(Record):
    """The number of a new zone."""

    __slots__ = ("zone",)
    __match_args__ = ("zone",)

    zone: str
    """The registrar's number of it."""

    def __init__(
        self,
        zone: str,
    ) -> None:
        fill(
            self,
            zone,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterZoneNumber:
        """Reads the document that the core gave."""
        return cls(
            zone=document["zone"],
        )


class RealtimeregisterZonePage(Record):
    """One page of zones."""

    __slots__ = ("zones", "next", "total")
    __match_args__ = ("zones", "next", "total")

    zones: tuple[RealtimeregisterDnsZone, ...]
    """The zones."""
    next: str | None
    """Where the next page begins; absent on the last one."""
    total: int | None
    """How many there are in all, where the registrar says so."""

    def __init__(
        self,
        zones: Sequence[RealtimeregisterDnsZone],
        *,
        next: str | None = None,
        total: int | None = None,
    ) -> None:
        fill(
            self,
            as_tuple(zones),
            next,
            total,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RealtimeregisterZonePage:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            zones=each(RealtimeregisterDnsZone.from_dict, document["zones"]),
            next=get("next"),
            total=get("total"),
        )


class ReconcileReport(Record):
    """What a pass over the open orders found."""

    __slots__ = ("settled", "open", "noticed", "forgotten")
    __match_args__ = ("settled", "open", "noticed", "forgotten")

    settled: tuple[Order, ...]
    """Orders that are settled now."""
    open: tuple[StillOpen, ...]
    """Orders that are still open."""
    noticed: tuple[JournalEntry, ...]
    """Orders of which something was noticed in this pass that a person should know."""
    forgotten: int
    """How many settled orders were old enough to be forgotten in this pass."""

    def __init__(
        self,
        settled: Sequence[Order],
        open: Sequence[StillOpen],
        noticed: Sequence[JournalEntry],
        forgotten: int,
    ) -> None:
        fill(
            self,
            as_tuple(settled),
            as_tuple(open),
            as_tuple(noticed),
            forgotten,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ReconcileReport:
        """Reads the document that the core gave."""
        return cls(
            settled=each(Order.from_dict, document["settled"]),
            open=each(StillOpen.from_dict, document["open"]),
            noticed=each(JournalEntry.from_dict, document["noticed"]),
            forgotten=document["forgotten"],
        )


class References(Record):
    """The registrar's own numbers for an order."""

    __slots__ = ("order", "action", "invoice", "transaction", "process", "operation")
    __match_args__ = ("order", "action", "invoice", "transaction", "process", "operation")

    order: str | None
    """The registrar's number of the domain's order."""
    action: str | None
    """The number of the action in the registrar's queue."""
    invoice: str | None
    """The invoice."""
    transaction: str | None
    """The money transaction."""
    process: str | None
    """The registrar's process."""
    operation: str | None
    """The registrar's operation."""

    def __init__(
        self,
        *,
        order: str | None = None,
        action: str | None = None,
        invoice: str | None = None,
        transaction: str | None = None,
        process: str | None = None,
        operation: str | None = None,
    ) -> None:
        fill(
            self,
            order,
            action,
            invoice,
            transaction,
            process,
            operation,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> References:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            order=get("order"),
            action=get("action"),
            invoice=get("invoice"),
            transaction=get("transaction"),
            process=get("process"),
            operation=get("operation"),
        )


class Refusal(Record):
    """What stands against an order beside its fields."""

    __slots__ = ("code", "message")
    __match_args__ = ("code", "message")

    code: str
    """The word of the error that placing it would give, such as `taken` or `price_too_high`."""
    message: str
    """What it is, for a person."""

    def __init__(
        self,
        code: str,
        message: str,
    ) -> None:
        fill(
            self,
            code,
            message,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Refusal:
        """Reads the document that the core gave."""
        return cls(
            code=document["code"],
            message=document["message"],
        )


class RegistrantCheck(Record):
    """Which rules a contact meets."""

    __slots__ = ("handle", "criteria")
    __match_args__ = ("handle", "criteria")

    handle: str
    """The contact's number."""
    criteria: Mapping[str, bool]
    """Whether it meets each rule."""

    def __init__(
        self,
        handle: str,
        criteria: Mapping[str, bool],
    ) -> None:
        fill(
            self,
            handle,
            criteria,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RegistrantCheck:
        """Reads the document that the core gave."""
        return cls(
            handle=document["handle"],
            criteria=document["criteria"],
        )


class RegistrantChecks(Record):
    """Which contacts meet which rules."""

    __slots__ = ("contacts",)
    __match_args__ = ("contacts",)

    contacts: tuple[RegistrantCheck, ...]
    """The contacts."""

    def __init__(
        self,
        contacts: Sequence[RegistrantCheck],
    ) -> None:
        fill(
            self,
            as_tuple(contacts),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RegistrantChecks:
        """Reads the document that the core gave."""
        return cls(
            contacts=each(RegistrantCheck.from_dict, document["contacts"]),
        )


class RegistrantVerification(Record):
    """Whether a registrant has confirmed their mail address."""

    __slots__ = ("domain", "registrar_status", "state", "email", "asked", "ends")
    __match_args__ = ("domain", "registrar_status", "state", "email", "asked", "ends")
    _shown = ("domain", "registrar_status")

    domain: str
    """The name, in ASCII form."""
    registrar_status: str
    """The registrar's own word."""
    state: Verification | None
    """How it stands; absent where the registrar uses a word that is not known."""
    email: str | None
    """The address."""
    asked: date | None
    """When they were asked (UTC)."""
    ends: date | None
    """Until when they can confirm (UTC)."""

    def __init__(
        self,
        domain: str,
        registrar_status: str,
        *,
        state: Verification | None = None,
        email: str | None = None,
        asked: date | None = None,
        ends: date | None = None,
    ) -> None:
        fill(
            self,
            domain,
            registrar_status,
            state,
            email,
            asked,
            ends,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RegistrantVerification:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            domain=document["domain"],
            registrar_status=document["registrar_status"],
            state=maybe(Verification, get("state")),
            email=get("email"),
            asked=maybe(as_day, get("asked")),
            ends=maybe(as_day, get("ends")),
        )


class RegistrarDetails(Record):
    """What the registrar of an account is and can do, be it built in or a plugin's. Nothing is sent to it."""

    __slots__ = ("name", "title", "documentation", "sandbox", "operations", "guarded", "own_operations", "settings", "endpoints", "limits")
    __match_args__ = ("name", "title", "documentation", "sandbox", "operations", "guarded", "own_operations", "settings", "endpoints", "limits")

    name: str
    """Its name in the configuration."""
    title: str
    """Its name for people."""
    documentation: str
    """Where its manual is."""
    sandbox: bool
    """Whether it can be simulated."""
    operations: tuple[str, ...]
    """The operations it has, beside those that this library answers by itself."""
    guarded: tuple[str, ...]
    """Paid operations that it was seen to refuse when they were sent twice from the same state of things."""
    own_operations: tuple[RegistrarOperation, ...]
    """Operations that only this registrar has, where a plugin speaks for it; `plugin.call` calls them."""
    settings: tuple[RegistrarSetting, ...]
    """The form of an account's settings."""
    endpoints: tuple[RegistrarEndpoint, ...]
    """Where it listens."""
    limits: tuple[RegistrarLimit, ...]
    """How much it takes of this very account."""

    def __init__(
        self,
        name: str,
        title: str,
        documentation: str,
        sandbox: bool,
        operations: Sequence[str],
        guarded: Sequence[str],
        own_operations: Sequence[RegistrarOperation],
        settings: Sequence[RegistrarSetting],
        endpoints: Sequence[RegistrarEndpoint],
        limits: Sequence[RegistrarLimit],
    ) -> None:
        fill(
            self,
            name,
            title,
            documentation,
            sandbox,
            as_tuple(operations),
            as_tuple(guarded),
            as_tuple(own_operations),
            as_tuple(settings),
            as_tuple(endpoints),
            as_tuple(limits),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RegistrarDetails:
        """Reads the document that the core gave."""
        return cls(
            name=document["name"],
            title=document["title"],
            documentation=document["documentation"],
            sandbox=document["sandbox"],
            operations=document["operations"],
            guarded=document["guarded"],
            own_operations=each(RegistrarOperation.from_dict, document["own_operations"]),
            settings=each(RegistrarSetting.from_dict, document["settings"]),
            endpoints=each(RegistrarEndpoint.from_dict, document["endpoints"]),
            limits=each(RegistrarLimit.from_dict, document["limits"]),
        )


class RegistrarEndpoint(Record):
    """An address at which a registrar listens."""

    __slots__ = ("environment", "purpose", "base_url")
    __match_args__ = ("environment", "purpose", "base_url")

    environment: str
    """`live`, `test` or `sandbox`."""
    purpose: str
    """What it is for: `api` is the one for everything."""
    base_url: str
    """The base address."""

    def __init__(
        self,
        environment: str,
        purpose: str,
        base_url: str,
    ) -> None:
        fill(
            self,
            environment,
            purpose,
            base_url,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RegistrarEndpoint:
        """Reads the document that the core gave."""
        return cls(
            environment=document["environment"],
            purpose=document["purpose"],
            base_url=document["base_url"],
        )


class RegistrarLimit(Record):
    """How much a registrar takes in a group of calls."""

    __slots__ = ("group", "per_minute", "burst", "stated")
    __match_args__ = ("group", "per_minute", "burst", "stated")

    group: str
    """The group: `read`, `check` or `write`."""
    per_minute: int
    """Calls per minute that we allow ourselves."""
    burst: int
    """How many of them may come at once."""
    stated: bool
    """Whether the registrar states this figure, or we chose it."""

    def __init__(
        self,
        group: str,
        per_minute: int,
        burst: int,
        stated: bool,
    ) -> None:
        fill(
            self,
            group,
            per_minute,
            burst,
            stated,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RegistrarLimit:
        """Reads the document that the core gave."""
        return cls(
            group=document["group"],
            per_minute=document["per_minute"],
            burst=document["burst"],
            stated=document["stated"],
        )


class RegistrarOperation(Record):
    """An operation that only a plugin's registrar has."""

    __slots__ = ("name", "summary", "effect", "input", "output")
    __match_args__ = ("name", "summary", "effect", "input", "output")

    name: str
    """Its name, such as `acme.recheck`."""
    summary: str
    """What it does, in one sentence."""
    effect: str
    """What it does at the registrar: `read`, `set` or `create`."""
    input: Any
    """The JSON Schema of its input."""
    output: Any
    """The JSON Schema of its output."""

    def __init__(
        self,
        name: str,
        summary: str,
        effect: str,
        input: Any,
        output: Any,
    ) -> None:
        fill(
            self,
            name,
            summary,
            effect,
            input,
            output,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RegistrarOperation:
        """Reads the document that the core gave."""
        return cls(
            name=document["name"],
            summary=document["summary"],
            effect=document["effect"],
            input=document["input"],
            output=document["output"],
        )


class RegistrarSetting(Record):
    """One setting of an account."""

    __slots__ = ("key", "label", "type", "secret", "required", "help", "default", "sandbox")
    __match_args__ = ("key", "label", "type", "secret", "required", "help", "default", "sandbox")

    key: str
    """The key in the configuration."""
    label: str
    """The label on a form."""
    type: str
    """The kind of its value: `text`, `integer` or `boolean`."""
    secret: bool
    """The value must never be shown."""
    required: bool
    """An account cannot do without it."""
    help: str
    """What it is, for a person."""
    default: str | None
    """The value where none is given."""
    sandbox: str | None
    """The value that the sandbox knows, used there where none is given."""

    def __init__(
        self,
        key: str,
        label: str,
        type: str,
        secret: bool,
        required: bool,
        help: str,
        *,
        default: str | None = None,
        sandbox: str | None = None,
    ) -> None:
        fill(
            self,
            key,
            label,
            type,
            secret,
            required,
            help,
            default,
            sandbox,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RegistrarSetting:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            key=document["key"],
            label=document["label"],
            type=document["type"],
            secret=document["secret"],
            required=document["required"],
            help=document["help"],
            default=get("default"),
            sandbox=get("sandbox"),
        )


class RegistryStatus(Record):
    """What the registry itself says of a domain."""

    __slots__ = ("domain", "flags", "registrar_status")
    __match_args__ = ("domain", "flags", "registrar_status")

    domain: str
    """The name, in ASCII form."""
    flags: tuple[Flag, ...]
    """The flags that stand against it, in EPP spelling."""
    registrar_status: tuple[str, ...]
    """All of the registry's words as they came."""

    def __init__(
        self,
        domain: str,
        flags: Sequence[Flag],
        registrar_status: Sequence[str],
    ) -> None:
        fill(
            self,
            domain,
            as_tuple(flags),
            as_tuple(registrar_status),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RegistryStatus:
        """Reads the document that the core gave."""
        return cls(
            domain=document["domain"],
            flags=each(Flag, document["flags"]),
            registrar_status=document["registrar_status"],
        )


class RoleInfo(Record):
    """A role, and whether orders take a contact for it."""

    __slots__ = ("role", "register", "transfer", "most", "contact_type")
    __match_args__ = ("role", "register", "transfer", "most", "contact_type")

    role: str
    """`registrant`, `admin`, `tech`, `billing`, and `zone` where a registry knows it."""
    register: Role
    """At a registration."""
    transfer: Role
    """At a transfer."""
    most: int | None
    """How many contacts the role can have, where that is known."""
    contact_type: str | None
    """The registrar's own type for such a contact."""

    def __init__(
        self,
        role: str,
        register: Role,
        transfer: Role,
        *,
        most: int | None = None,
        contact_type: str | None = None,
    ) -> None:
        fill(
            self,
            role,
            register,
            transfer,
            most,
            contact_type,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> RoleInfo:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            role=document["role"],
            register=Role(document["register"]),
            transfer=Role(document["transfer"]),
            most=get("most"),
            contact_type=get("contact_type"),
        )


class SandboxLedgerReport(Record):
    """Every charge, and how many requests came in."""

    __slots__ = ("rows", "balance", "counts")
    __match_args__ = ("rows", "balance", "counts")

    rows: tuple[LedgerRow, ...]
    """The charges."""
    balance: Money
    """The money that is left."""
    counts: Mapping[str, int]
    """How many complete requests came in, by operation."""

    def __init__(
        self,
        rows: Sequence[LedgerRow],
        balance: Money,
        counts: Mapping[str, int],
    ) -> None:
        fill(
            self,
            as_tuple(rows),
            balance,
            counts,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> SandboxLedgerReport:
        """Reads the document that the core gave."""
        return cls(
            rows=each(LedgerRow.from_dict, document["rows"]),
            balance=Money.from_dict(document["balance"]),
            counts=document["counts"],
        )


class SandboxNow(Record):
    """The simulated registrar's time."""

    __slots__ = ("now",)
    __match_args__ = ("now",)

    now: datetime
    """The moment that its clock shows."""

    def __init__(
        self,
        now: datetime,
    ) -> None:
        fill(
            self,
            now,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> SandboxNow:
        """Reads the document that the core gave."""
        return cls(
            now=as_moment(document["now"]),
        )


class SandboxState(Record):
    """Done."""

    __slots__ = ("done",)
    __match_args__ = ("done",)

    done: bool
    """True."""

    def __init__(
        self,
        done: bool,
    ) -> None:
        fill(
            self,
            done,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> SandboxState:
        """Reads the document that the core gave."""
        return cls(
            done=document["done"],
        )


class SignatureCheck(Record):
    """Whether a signature is good."""

    __slots__ = ("valid",)
    __match_args__ = ("valid",)

    valid: bool
    """The body was written by somebody who has the key."""

    def __init__(
        self,
        valid: bool,
    ) -> None:
        fill(
            self,
            valid,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> SignatureCheck:
        """Reads the document that the core gave."""
        return cls(
            valid=document["valid"],
        )


class StillOpen(Record):
    """An order that could not be settled yet."""

    __slots__ = ("order", "reason", "next_look")
    __match_args__ = ("order", "reason", "next_look")

    order: Order
    """What is known of it."""
    reason: str
    """What was found, or why nothing could be."""
    next_look: datetime
    """When it is worth asking again."""

    def __init__(
        self,
        order: Order,
        reason: str,
        next_look: datetime,
    ) -> None:
        fill(
            self,
            order,
            reason,
            next_look,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> StillOpen:
        """Reads the document that the core gave."""
        return cls(
            order=Order.from_dict(document["order"]),
            reason=document["reason"],
            next_look=as_moment(document["next_look"]),
        )


class SuggestedName(Record):
    """A name that the registrar suggests."""

    __slots__ = ("domain", "domain_unicode", "state", "score", "reworded")
    __match_args__ = ("domain", "domain_unicode", "state", "score", "reworded")

    domain: str
    """The name, in ASCII form."""
    domain_unicode: str
    """The name as people write it."""
    state: Availability
    """Whether it can be had, as far as the registrar knows: ask `domain.check` before selling it."""
    score: Decimal | None
    """How well it fits, in the registrar's own measure: more is better."""
    reworded: bool | None
    """It has other words than the keyword."""

    def __init__(
        self,
        domain: str,
        domain_unicode: str,
        state: Availability,
        *,
        score: Decimal | int | str | None = None,
        reworded: bool | None = None,
    ) -> None:
        fill(
            self,
            domain,
            domain_unicode,
            state,
            maybe(as_decimal, score),
            reworded,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> SuggestedName:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            domain=document["domain"],
            domain_unicode=document["domain_unicode"],
            state=Availability(document["state"]),
            score=get("score"),
            reworded=get("reworded"),
        )


class Suggestions(Record):
    """Names, the best first."""

    __slots__ = ("names",)
    __match_args__ = ("names",)

    names: tuple[SuggestedName, ...]
    """The names."""

    def __init__(
        self,
        names: Sequence[SuggestedName],
    ) -> None:
        fill(
            self,
            as_tuple(names),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Suggestions:
        """Reads the document that the core gave."""
        return cls(
            names=each(SuggestedName.from_dict, document["names"]),
        )


class TelLogin(Record):
    """The login of a .tel domain's own host."""

    __slots__ = ("domain", "details")
    __match_args__ = ("domain", "details")
    _shown = ("domain",)

    domain: str
    """The name, in ASCII form."""
    details: Mapping[str, str]
    """What the registrar tells, by its own names. Show it to the registrant only."""

    def __init__(
        self,
        domain: str,
        details: Mapping[str, str],
    ) -> None:
        fill(
            self,
            domain,
            details,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> TelLogin:
        """Reads the document that the core gave."""
        return cls(
            domain=document["domain"],
            details=document["details"],
        )


class TemporaryPassword(Record):
    """A password that the registrar made up."""

    __slots__ = ("password",)
    __match_args__ = ("password",)
    _shown = ()

    password: str
    """The password. Show it to the customer only."""

    def __init__(
        self,
        password: str,
    ) -> None:
        fill(
            self,
            password,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> TemporaryPassword:
        """Reads the document that the core gave."""
        return cls(
            password=document["password"],
        )


class TldInfo(Record):
    """A TLD at a registrar: periods, roles, services and the fields of the order form. What is not known is left out."""

    __slots__ = ("tld", "provider", "roles", "nameservers", "label", "idn_languages_complete", "fields", "source", "register_years", "register_months", "renew_years", "renew_months", "transfer_years", "transfer_months", "privacy", "lock", "transfer_code", "grace_days", "redemption_days", "pending_delete_days", "add_grace_days", "auto_renewed_by_registry", "expiry_rule", "renew_window_days", "zone_check", "idn", "refused_letters", "idn_languages", "schemas")
    __match_args__ = ("tld", "provider", "roles", "nameservers", "label", "idn_languages_complete", "fields", "source", "register_years", "register_months", "renew_years", "renew_months", "transfer_years", "transfer_months", "privacy", "lock", "transfer_code", "grace_days", "redemption_days", "pending_delete_days", "add_grace_days", "auto_renewed_by_registry", "expiry_rule", "renew_window_days", "zone_check", "idn", "refused_letters", "idn_languages", "schemas")

    tld: str
    """The TLD without a leading dot."""
    provider: str
    """The registrar."""
    roles: tuple[RoleInfo, ...]
    """Which contacts the orders take."""
    nameservers: NameserverLimits
    """How many name servers a domain can have."""
    label: LabelLength
    """How many characters a name can have."""
    idn_languages_complete: bool
    """Whether those are all there are."""
    fields: tuple[Field, ...]
    """The fields that an order form for this TLD needs beyond the usual, and the registrar's limits on the usual ones."""
    source: str
    """Where the registrar says all this."""
    register_years: tuple[int, ...]
    """For how many years a name can be registered; empty where the registrar does not say."""
    register_months: tuple[int, ...]
    """For how many months a name can be registered, where that is not only whole years."""
    renew_years: tuple[int, ...]
    """By how many years a name can be renewed; empty where the registrar does not say."""
    renew_months: tuple[int, ...]
    """For how many months a name can be renewed, where that is not only whole years."""
    transfer_years: tuple[int, ...]
    """How many years a transfer can add; empty where the registrar does not say."""
    transfer_months: tuple[int, ...]
    """For how many months a transfer can be ordered, where that is not only whole years."""
    privacy: bool | None
    """Whether the registrar's privacy service covers the TLD."""
    lock: bool | None
    """Whether names can be locked against transfer."""
    transfer_code: TransferCode | None
    """Whether and when a transfer needs the domain's auth code."""
    grace_days: int | None
    """For how many days after expiry a renewal still costs the normal price."""
    redemption_days: int | None
    """For how many days after deletion a name can be restored."""
    pending_delete_days: int | None
    """For how many days after that nothing can be done with it, before anybody can register it again."""
    add_grace_days: int | None
    """For how many days a registration can be taken back."""
    auto_renewed_by_registry: bool | None
    """Whether the registry renews a name at expiry until the registrar deletes it."""
    expiry_rule: str | None
    """What is unusual about expiry here, in a sentence or two."""
    renew_window_days: int | None
    """A renewal is taken from this many days before expiry."""
    zone_check: bool | None
    """Whether the name servers are asked for the name before an order is executed, so that they have to know it by then."""
    idn: bool | None
    """Whether names can have letters beyond ASCII."""
    refused_letters: tuple[str, ...]
    """Letters that names cannot have."""
    idn_languages: tuple[str, ...]
    """The language codes for names beyond ASCII that are known."""
    schemas: OrderSchemas | None
    """The same as JSON Schemas of the orders' documents, where they were asked for."""

    def __init__(
        self,
        tld: str,
        provider: str,
        roles: Sequence[RoleInfo],
        nameservers: NameserverLimits,
        label: LabelLength,
        idn_languages_complete: bool,
        fields: Sequence[Field],
        source: str,
        *,
        register_years: Sequence[int] = (),
        register_months: Sequence[int] = (),
        renew_years: Sequence[int] = (),
        renew_months: Sequence[int] = (),
        transfer_years: Sequence[int] = (),
        transfer_months: Sequence[int] = (),
        privacy: bool | None = None,
        lock: bool | None = None,
        transfer_code: TransferCode | None = None,
        grace_days: int | None = None,
        redemption_days: int | None = None,
        pending_delete_days: int | None = None,
        add_grace_days: int | None = None,
        auto_renewed_by_registry: bool | None = None,
        expiry_rule: str | None = None,
        renew_window_days: int | None = None,
        zone_check: bool | None = None,
        idn: bool | None = None,
        refused_letters: Sequence[str] = (),
        idn_languages: Sequence[str] = (),
        schemas: OrderSchemas | None = None,
    ) -> None:
        fill(
            self,
            tld,
            provider,
            as_tuple(roles),
            nameservers,
            label,
            idn_languages_complete,
            as_tuple(fields),
            source,
            as_tuple(register_years),
            as_tuple(register_months),
            as_tuple(renew_years),
            as_tuple(renew_months),
            as_tuple(transfer_years),
            as_tuple(transfer_months),
            privacy,
            lock,
            transfer_code,
            grace_days,
            redemption_days,
            pending_delete_days,
            add_grace_days,
            auto_renewed_by_registry,
            expiry_rule,
            renew_window_days,
            zone_check,
            idn,
            as_tuple(refused_letters),
            as_tuple(idn_languages),
            schemas,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> TldInfo:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            tld=document["tld"],
            provider=document["provider"],
            roles=each(RoleInfo.from_dict, document["roles"]),
            nameservers=NameserverLimits.from_dict(document["nameservers"]),
            label=LabelLength.from_dict(document["label"]),
            idn_languages_complete=document["idn_languages_complete"],
            fields=each(Field.from_dict, document["fields"]),
            source=document["source"],
            register_years=get("register_years", ()),
            register_months=get("register_months", ()),
            renew_years=get("renew_years", ()),
            renew_months=get("renew_months", ()),
            transfer_years=get("transfer_years", ()),
            transfer_months=get("transfer_months", ()),
            privacy=get("privacy"),
            lock=get("lock"),
            transfer_code=maybe(TransferCode, get("transfer_code")),
            grace_days=get("grace_days"),
            redemption_days=get("redemption_days"),
            pending_delete_days=get("pending_delete_days"),
            add_grace_days=get("add_grace_days"),
            auto_renewed_by_registry=get("auto_renewed_by_registry"),
            expiry_rule=get("expiry_rule"),
            renew_window_days=get("renew_window_days"),
            zone_check=get("zone_check"),
            idn=get("idn"),
            refused_letters=get("refused_letters", ()),
            idn_languages=get("idn_languages", ()),
            schemas=maybe(OrderSchemas.from_dict, get("schemas")),
        )


class TldMetadata(Record):
    """What Realtime Register says of a TLD now."""

    __slots__ = ("registry", "applicable_for", "metadata")
    __match_args__ = ("registry", "applicable_for", "metadata")

    registry: str
    """The registrar's name for the registry."""
    applicable_for: tuple[str, ...]
    """The TLDs that it holds for."""
    metadata: Any
    """The metadata, by the registrar's own names: periods in months, roles, properties of contacts, features, grace periods."""

    def __init__(
        self,
        registry: str,
        applicable_for: Sequence[str],
        metadata: Any,
    ) -> None:
        fill(
            self,
            registry,
            as_tuple(applicable_for),
            metadata,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> TldMetadata:
        """Reads the document that the core gave."""
        return cls(
            registry=document["registry"],
            applicable_for=document["applicable_for"],
            metadata=document["metadata"],
        )


class Tlds(Record):
    """The TLDs that the registrar sells."""

    __slots__ = ("tlds",)
    __match_args__ = ("tlds",)

    tlds: tuple[ListedTld, ...]
    """The TLDs."""

    def __init__(
        self,
        tlds: Sequence[ListedTld],
    ) -> None:
        fill(
            self,
            as_tuple(tlds),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Tlds:
        """Reads the document that the core gave."""
        return cls(
            tlds=each(ListedTld.from_dict, document["tlds"]),
        )


class TransferCheck(Record):
    """Whether a domain can be transferred in now."""

    __slots__ = ("domain", "possible", "reason")
    __match_args__ = ("domain", "possible", "reason")

    domain: str
    """The name, in ASCII form."""
    possible: bool
    """It can."""
    reason: str | None
    """Why not, in the registrar's words."""

    def __init__(
        self,
        domain: str,
        possible: bool,
        *,
        reason: str | None = None,
    ) -> None:
        fill(
            self,
            domain,
            possible,
            reason,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> TransferCheck:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            domain=document["domain"],
            possible=document["possible"],
            reason=get("reason"),
        )


class TransferEvent(Record):
    """Something that happened to a transfer."""

    __slots__ = ("status", "at", "description")
    __match_args__ = ("status", "at", "description")

    status: str
    """The registrar's word for it."""
    at: datetime | None
    """When."""
    description: str | None
    """What that means, in the registrar's words."""

    def __init__(
        self,
        status: str,
        *,
        at: datetime | None = None,
        description: str | None = None,
    ) -> None:
        fill(
            self,
            status,
            at,
            description,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> TransferEvent:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            status=document["status"],
            at=maybe(as_moment, get("at")),
            description=get("description"),
        )


class TransferHistory(Record):
    """What happened to a domain's transfers, the oldest first."""

    __slots__ = ("domain", "events")
    __match_args__ = ("domain", "events")

    domain: str
    """The name, in ASCII form."""
    events: tuple[PastTransferEvent, ...]
    """The events."""

    def __init__(
        self,
        domain: str,
        events: Sequence[PastTransferEvent],
    ) -> None:
        fill(
            self,
            domain,
            as_tuple(events),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> TransferHistory:
        """Reads the document that the core gave."""
        return cls(
            domain=document["domain"],
            events=each(PastTransferEvent.from_dict, document["events"]),
        )


class TransferStatus(Record):
    """How far a transfer is."""

    __slots__ = ("domain", "domain_unicode", "state", "outgoing", "references", "registrar_status", "description", "requested", "ends", "expires", "log")
    __match_args__ = ("domain", "domain_unicode", "state", "outgoing", "references", "registrar_status", "description", "requested", "ends", "expires", "log")

    domain: str
    """The name, in ASCII form."""
    domain_unicode: str
    """The name as people write it."""
    state: TransferState
    """How far it is."""
    outgoing: bool
    """The domain leaves this account for another registrar."""
    references: References
    """The registrar's own numbers for it."""
    registrar_status: str | None
    """The registrar's word for how far it is."""
    description: str | None
    """What that means, in the registrar's words; for a transfer that failed, why."""
    requested: datetime | None
    """When it was asked for."""
    ends: datetime | None
    """When the registry will end it, or has."""
    expires: date | None
    """The expiry (UTC) once it is done."""
    log: tuple[TransferEvent, ...]
    """What happened so far, the oldest first."""

    def __init__(
        self,
        domain: str,
        domain_unicode: str,
        state: TransferState,
        outgoing: bool,
        references: References,
        *,
        registrar_status: str | None = None,
        description: str | None = None,
        requested: datetime | None = None,
        ends: datetime | None = None,
        expires: date | None = None,
        log: Sequence[TransferEvent] = (),
    ) -> None:
        fill(
            self,
            domain,
            domain_unicode,
            state,
            outgoing,
            references,
            registrar_status,
            description,
            requested,
            ends,
            expires,
            as_tuple(log),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> TransferStatus:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            domain=document["domain"],
            domain_unicode=document["domain_unicode"],
            state=TransferState(document["state"]),
            outgoing=document["outgoing"],
            references=References.from_dict(document["references"]),
            registrar_status=get("registrar_status"),
            description=get("description"),
            requested=maybe(as_moment, get("requested")),
            ends=maybe(as_moment, get("ends")),
            expires=maybe(as_day, get("expires")),
            log=each(TransferEvent.from_dict, get("log", ())),
        )


class UnreadDomain(Record):
    """A domain of a list that could not be read."""

    __slots__ = ("message", "domain", "at")
    __match_args__ = ("message", "domain", "at")

    message: str
    """What is wrong with it."""
    domain: str | None
    """The name as the registrar wrote it, where there is one."""
    at: str | None
    """The place in the registrar's answer that could not be read."""

    def __init__(
        self,
        message: str,
        *,
        domain: str | None = None,
        at: str | None = None,
    ) -> None:
        fill(
            self,
            message,
            domain,
            at,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> UnreadDomain:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            message=document["message"],
            domain=get("domain"),
            at=get("at"),
        )


class Validation(Record):
    """What there is to say of an order before it is placed."""

    __slots__ = ("valid", "already_satisfied", "problems", "refusal", "quote", "warnings")
    __match_args__ = ("valid", "already_satisfied", "problems", "refusal", "quote", "warnings")

    valid: bool
    """Nothing stands against the order, as far as that can be told without placing it."""
    already_satisfied: bool
    """What the order would bring is there already, and placing it would cost nothing."""
    problems: tuple[WrongField, ...]
    """Every wrong field."""
    refusal: Refusal | None
    """What stands against the order where its fields are right."""
    quote: Quote | None
    """The price, where the registrar tells it beforehand."""
    warnings: tuple[str, ...]
    """What could not be found out, for a person."""

    def __init__(
        self,
        valid: bool,
        already_satisfied: bool,
        *,
        problems: Sequence[WrongField] = (),
        refusal: Refusal | None = None,
        quote: Quote | None = None,
        warnings: Sequence[str] = (),
    ) -> None:
        fill(
            self,
            valid,
            already_satisfied,
            as_tuple(problems),
            refusal,
            quote,
            as_tuple(warnings),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Validation:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            valid=document["valid"],
            already_satisfied=document["already_satisfied"],
            problems=each(WrongField.from_dict, get("problems", ())),
            refusal=maybe(Refusal.from_dict, get("refusal")),
            quote=maybe(Quote.from_dict, get("quote")),
            warnings=get("warnings", ()),
        )


class WebForward(Record):
    """A forwarding of web visitors from a domain, or a name below it, to another address."""

    __slots__ = ("target", "host", "masked", "paths", "subdomains", "permanent", "title", "description", "keywords")
    __match_args__ = ("target", "host", "masked", "paths", "subdomains", "permanent", "title", "description", "keywords")

    target: str
    """Where visitors are sent: an address that begins with `http://` or `https://`."""
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

    def __init__(
        self,
        target: str,
        *,
        host: str | None = None,
        masked: bool = False,
        paths: bool | None = None,
        subdomains: bool | None = None,
        permanent: bool | None = None,
        title: str | None = None,
        description: str | None = None,
        keywords: str | None = None,
    ) -> None:
        fill(
            self,
            target,
            host,
            masked,
            paths,
            subdomains,
            permanent,
            title,
            description,
            keywords,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> WebForward:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            target=document["target"],
            host=get("host"),
            masked=get("masked", False),
            paths=get("paths"),
            subdomains=get("subdomains"),
            permanent=get("permanent"),
            title=get("title"),
            description=get("description"),
            keywords=get("keywords"),
        )


class WebForwards(Record):
    """Where a domain's web visitors are sent."""

    __slots__ = ("forwards",)
    __match_args__ = ("forwards",)

    forwards: tuple[WebForward, ...]
    """The forwardings."""

    def __init__(
        self,
        forwards: Sequence[WebForward],
    ) -> None:
        fill(
            self,
            as_tuple(forwards),
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> WebForwards:
        """Reads the document that the core gave."""
        return cls(
            forwards=each(WebForward.from_dict, document["forwards"]),
        )


class WrongField(Record):
    """One wrong field: where it is, what is wrong with it, and what is allowed.

    The value itself is told only where it can be neither personal nor secret: a number, yes or no, or the code of a country or a language.
    """

    __slots__ = ("path", "code", "message", "allowed", "given")
    __match_args__ = ("path", "code", "message", "allowed", "given")

    path: str
    """The field's path in the call, such as `contacts.registrant.phone`."""
    code: ProblemCode
    """What is wrong with it."""
    message: str
    """What is wanted there, for a person."""
    allowed: tuple[str, ...]
    """The values that are allowed, where they are few."""
    given: str | None
    """The value that was given, where it can be neither personal nor secret."""

    def __init__(
        self,
        path: str,
        code: ProblemCode,
        message: str,
        *,
        allowed: Sequence[str] = (),
        given: str | None = None,
    ) -> None:
        fill(
            self,
            path,
            code,
            message,
            as_tuple(allowed),
            given,
        )

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> WrongField:
        """Reads the document that the core gave."""
        get = document.get
        return cls(
            path=document["path"],
            code=ProblemCode(document["code"]),
            message=document["message"],
            allowed=get("allowed", ()),
            given=get("given"),
        )


__all__ = [
    "AccountConfiguration",
    "AccountTested",
    "AppliedLock",
    "AuthCodeReply",
    "Balance",
    "Balances",
    "CaAgreement",
    "Changed",
    "Charge",
    "CheckReport",
    "CheckedName",
    "Claim",
    "ClaimNotice",
    "ClaimedMark",
    "Contact",
    "ContactHandle",
    "ContactHandles",
    "ContactPage",
    "ContactRecord",
    "Contacts",
    "CustomerHandle",
    "CustomerPage",
    "CustomerRecord",
    "DefaultContact",
    "DefaultContacts",
    "DefaultCurrency",
    "DefaultNameservers",
    "DnsKey",
    "DnsPage",
    "DnsRecord",
    "DomainContacts",
    "DomainCount",
    "DomainDetails",
    "DomainPage",
    "DsRecord",
    "Event",
    "Field",
    "FieldLimit",
    "FieldOption",
    "ForgetReport",
    "InternetbsOrder",
    "InternetbsParameter",
    "InternetbsRecord",
    "InternetbsRelease",
    "InternetbsTld",
    "JournalEntries",
    "JournalEntry",
    "JournalEvent",
    "LabelLength",
    "Launch",
    "LedgerRow",
    "ListedDomain",
    "ListedPrice",
    "ListedTld",
    "Locks",
    "LogicboxesContact",
    "LogicboxesContactChange",
    "LogicboxesForward",
    "LogicboxesOrder",
    "LogicboxesOrderNumber",
    "LogicboxesPrices",
    "LoginToken",
    "LooseContact",
    "MailForward",
    "MailForwards",
    "Money",
    "NamePrices",
    "NameServer",
    "NameserverLimits",
    "NameserverPage",
    "NetimAccountData",
    "NetimClaimAnswer",
    "NetimContactChange",
    "NetimExtensions",
    "NetimOrder",
    "NetimTldData",
    "NetimTldOpen",
    "NetimWhoisText",
    "NextEvent",
    "NormalizedContact",
    "Order",
    "OrderSchemas",
    "Part",
    "PastTransferEvent",
    "PendingAction",
    "PluginAnswer",
    "PremiumName",
    "PremiumNames",
    "PricePage",
    "PriceRows",
    "PrivacyLevel",
    "PrivacyTlds",
    "Process",
    "ProcessPage",
    "Promotion",
    "PromotionPrice",
    "Promotions",
    "Quote",
    "RawReply",
    "RealtimeregisterAccountPage",
    "RealtimeregisterBillable",
    "RealtimeregisterBrand",
    "RealtimeregisterBrandDetails",
    "RealtimeregisterBrandPage",
    "RealtimeregisterCategory",
    "RealtimeregisterCategoryPage",
    "RealtimeregisterCountry",
    "RealtimeregisterCountryPage",
    "RealtimeregisterDnsZone",
    "RealtimeregisterDocument",
    "RealtimeregisterDowntime",
    "RealtimeregisterDowntimePage",
    "RealtimeregisterFilter",
    "RealtimeregisterLocale",
    "RealtimeregisterLocales",
    "RealtimeregisterNotificationPage",
    "RealtimeregisterOrder",
    "RealtimeregisterQueryCount",
    "RealtimeregisterQueryCounts",
    "RealtimeregisterRate",
    "RealtimeregisterRates",
    "RealtimeregisterRecord",
    "RealtimeregisterRegistry",
    "RealtimeregisterRegistryPage",
    "RealtimeregisterSoa",
    "RealtimeregisterTemplate",
    "RealtimeregisterTemplatePage",
    "RealtimeregisterTerms",
    "RealtimeregisterTransaction",
    "RealtimeregisterTransactionPage",
    "RealtimeregisterValidated",
    "RealtimeregisterVerified",
    "RealtimeregisterZone",
    "RealtimeregisterZoneContent",
    "RealtimeregisterZoneNumber",
    "RealtimeregisterZonePage",
    "ReconcileReport",
    "References",
    "Refusal",
    "RegistrantCheck",
    "RegistrantChecks",
    "RegistrantVerification",
    "RegistrarDetails",
    "RegistrarEndpoint",
    "RegistrarLimit",
    "RegistrarOperation",
    "RegistrarSetting",
    "RegistryStatus",
    "RoleInfo",
    "SandboxLedgerReport",
    "SandboxNow",
    "SandboxState",
    "SignatureCheck",
    "StillOpen",
    "SuggestedName",
    "Suggestions",
    "TelLogin",
    "TemporaryPassword",
    "TldInfo",
    "TldMetadata",
    "Tlds",
    "TransferCheck",
    "TransferEvent",
    "TransferHistory",
    "TransferStatus",
    "UnreadDomain",
    "Validation",
    "WebForward",
    "WebForwards",
    "WrongField",
]
