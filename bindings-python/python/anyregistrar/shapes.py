# Made by `cargo xtask generate` from the operation table. Do not edit.
"""What may be given in place of the classes in ``types``: plain dictionaries and texts, as type checkers see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal, TypedDict, Union

from .types import (
    Contact,
    Contacts,
    Launch,
    LogicboxesContact,
    LogicboxesOrder,
    Money,
    NameServer,
)
from .words import (
    FaultAction,
    FaultMoment,
    InvoiceOption,
    OrderState,
    PriceKind,
    RawMethod,
    Resolution,
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


class LaunchDict(TypedDict, total=False):
    """The launch phase of a TLD."""

    phase: str | None
    """The phase in the registrar's word, such as `sunrise`."""
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


class LogicboxesOrderDict(TypedDict, total=False):
    """What only LogicBoxes knows of a purchase."""

    customer_id: str | None
    """The customer that the order belongs to; the account's own where left out."""
    invoice_option: InvoiceOptionValue | None
    """What happens to the customer's invoice: NoInvoice (where left out), PayInvoice, KeepInvoice or OnlyAdd."""


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


ContactValue = Union["Contact", "ContactDict"]
ContactRefValue = Union[str, "ContactValue", Sequence["ContactRefValue"]]
ContactsValue = Union["Contacts", "ContactsDict"]
FaultActionValue = Union["FaultAction", Literal["drop", "refuse", "delay", "truncate", "corrupt", "repeat", "silent", "status", "html", "empty", "throttle"]]
FaultMomentValue = Union["FaultMoment", Literal["before", "after"]]
InvoiceOptionValue = Union["InvoiceOption", Literal["NoInvoice", "PayInvoice", "KeepInvoice", "OnlyAdd"]]
LaunchValue = Union["Launch", "LaunchDict"]
LogicboxesContactValue = Union["LogicboxesContact", "LogicboxesContactDict"]
LogicboxesOrderValue = Union["LogicboxesOrder", "LogicboxesOrderDict"]
MoneyValue = Union["Money", "MoneyDict"]
NameServerValue = Union["NameServer", "NameServerDict", str]
OrderStateValue = Union["OrderState", Literal["not_sent", "sending", "succeeded", "pending", "unknown", "review", "failed"]]
PriceKindValue = Union["PriceKind", Literal["register", "transfer", "renew", "restore"]]
RawMethodValue = Union["RawMethod", Literal["GET", "POST", "PUT", "PATCH", "DELETE"]]
ResolutionValue = Union["Resolution", Literal["succeeded", "failed", "pending"]]

__all__ = [
    "ContactDict",
    "ContactValue",
    "ContactRefValue",
    "ContactsDict",
    "ContactsValue",
    "FaultActionValue",
    "FaultMomentValue",
    "InvoiceOptionValue",
    "LaunchDict",
    "LaunchValue",
    "LogicboxesContactDict",
    "LogicboxesContactValue",
    "LogicboxesOrderDict",
    "LogicboxesOrderValue",
    "MoneyDict",
    "MoneyValue",
    "NameServerDict",
    "NameServerValue",
    "OrderStateValue",
    "PriceKindValue",
    "RawMethodValue",
    "ResolutionValue",
]
