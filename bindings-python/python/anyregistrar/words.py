# Made by `cargo xtask generate` from the operation table. Do not edit.
"""Words out of a list. Each is a ``str`` too: ``order.state == "succeeded"``."""

from ._word import Word


class Applies(Word):
    """The order a rule speaks of."""

    REGISTER = "register"
    """A new registration."""
    TRANSFER = "transfer"
    """A transfer from another registrar."""
    TRADE = "trade"
    """A change of owner that is ordered on its own."""
    RENEW = "renew"
    """A renewal."""


class Availability(Word):
    """Whether a name can be had."""

    AVAILABLE = "available"
    """It can be registered."""
    TAKEN = "taken"
    """Somebody has it."""
    OURS = "ours"
    """This account, or this registrar, has it."""
    RESERVED = "reserved"
    """The registry keeps it back."""
    CLOSED = "closed"
    """The TLD is not sold, or not in this phase."""
    INVALID = "invalid"
    """The registry does not allow such a name."""
    UNKNOWN = "unknown"
    """There was no usable answer. Never to be read as available."""


class ExpiryDoubt(Word):
    """Why the expiry of a domain should not be believed without a look at the registrar's own pages."""

    MISSING = "missing"
    """The domain is registered, and the registrar gives no expiry, or something that is no date, such as zeros or a day in 1970."""
    BEFORE_CREATION = "before_creation"
    """It lies before the day on which the domain was registered."""
    FAR_AHEAD = "far_ahead"
    """It lies more than ten years and three months ahead. No registry sells more than ten years at once."""
    LONG_PAST = "long_past"
    """It lies more than a year back, and the registrar still calls the domain registered."""


class FaultAction(Word):
    """What a misbehaving registrar does."""

    DROP = "drop"
    """Close the connection without an answer."""
    REFUSE = "refuse"
    """Refuse the connection."""
    DELAY = "delay"
    """Answer late."""
    TRUNCATE = "truncate"
    """Cut the answer short."""
    CORRUPT = "corrupt"
    """Garble the answer."""
    REPEAT = "repeat"
    """Receive the request twice."""
    SILENT = "silent"
    """Never answer."""
    STATUS = "status"
    """Answer with an HTTP status."""
    HTML = "html"
    """Answer with a page."""
    EMPTY = "empty"
    """Answer with nothing."""
    THROTTLE = "throttle"
    """Ask to slow down."""


class FaultMoment(Word):
    """When the misbehaviour happens."""

    BEFORE = "before"
    """Before the registrar has acted: nothing is done."""
    AFTER = "after"
    """After it has acted: only the answer is lost."""


class FieldType(Word):
    """What kind of value a field takes."""

    TEXT = "text"
    """Free text."""
    CHOICE = "choice"
    """One of the options. Where none of them is offered under the present values, anything is taken."""
    BOOLEAN = "boolean"
    """`true` or `false`; with options, only those."""
    NUMBER = "number"
    """A whole number."""
    DATE = "date"
    """A day, as `YYYY-MM-DD`."""
    COUNTRY = "country"
    """A country's two-letter code, in capitals."""


class Flag(Word):
    """A status flag of a domain, in the spelling of EPP (RFC 5731 and RFC 3915)."""

    OK = "ok"
    """Nothing stands against the domain."""
    INACTIVE = "inactive"
    """No name servers are set."""
    CLIENT_DELETE_PROHIBITED = "clientDeleteProhibited"
    """The registrar forbids deletion."""
    CLIENT_HOLD = "clientHold"
    """The registrar keeps the name out of the zone."""
    CLIENT_RENEW_PROHIBITED = "clientRenewProhibited"
    """The registrar forbids renewal."""
    CLIENT_TRANSFER_PROHIBITED = "clientTransferProhibited"
    """The registrar forbids transfer: the usual lock."""
    CLIENT_UPDATE_PROHIBITED = "clientUpdateProhibited"
    """The registrar forbids changes."""
    SERVER_DELETE_PROHIBITED = "serverDeleteProhibited"
    """The registry forbids deletion."""
    SERVER_HOLD = "serverHold"
    """The registry keeps the name out of the zone."""
    SERVER_RENEW_PROHIBITED = "serverRenewProhibited"
    """The registry forbids renewal."""
    SERVER_TRANSFER_PROHIBITED = "serverTransferProhibited"
    """The registry forbids transfer."""
    SERVER_UPDATE_PROHIBITED = "serverUpdateProhibited"
    """The registry forbids changes."""
    PENDING_CREATE = "pendingCreate"
    """A registration is not finished."""
    PENDING_DELETE = "pendingDelete"
    """A deletion is under way."""
    PENDING_RENEW = "pendingRenew"
    """A renewal is not finished."""
    PENDING_RESTORE = "pendingRestore"
    """A restore is not finished."""
    PENDING_TRANSFER = "pendingTransfer"
    """A transfer is not finished."""
    PENDING_UPDATE = "pendingUpdate"
    """A change is not finished."""
    ADD_PERIOD = "addPeriod"
    """Deletion soon after registration gives the money back."""
    AUTO_RENEW_PERIOD = "autoRenewPeriod"
    """The registry renewed by itself; deletion gives the money back."""
    RENEW_PERIOD = "renewPeriod"
    """Deletion soon after a renewal gives the money back."""
    TRANSFER_PERIOD = "transferPeriod"
    """Deletion soon after a transfer gives the money back."""
    REDEMPTION_PERIOD = "redemptionPeriod"
    """The domain can be restored."""


class InternetbsPrivacy(Word):
    """How much Internet.bs' privacy hides."""

    FULL = "full"
    """All of the contacts."""
    PARTIAL = "partial"
    """A part of them."""


class InternetbsSort(Word):
    """An order of domains."""

    NAME = "name"
    """By name."""
    NAME_DESCENDING = "name_descending"
    """By name, backwards."""
    EXPIRY = "expiry"
    """By expiry, the earliest first."""
    EXPIRY_DESCENDING = "expiry_descending"
    """By expiry, the latest first."""


class InvoiceOption(Word):
    """What happens to the customer's invoice."""

    NO_INVOICE = "NoInvoice"
    """None is raised; the order is executed."""
    PAY_INVOICE = "PayInvoice"
    """It is raised and paid from the customer's account; without money there, the order waits."""
    KEEP_INVOICE = "KeepInvoice"
    """It is raised, to be paid later; the order is executed."""
    ONLY_ADD = "OnlyAdd"
    """It is raised; the order waits until it is paid."""


class JournalEventKind(Word):
    """A kind of thing that a person should know of an order."""

    DUPLICATED = "duplicated"
    """The registrar shows the bought term twice: ask it for the money of one."""
    CONTRADICTED = "contradicted"
    """What the registrar shows now speaks against the recorded outcome."""
    SENT_AGAIN = "sent_again"
    """The order left no trace, and was sent again behind a guard that makes a second one harmless."""
    RESOLVED = "resolved"
    """A person said what became of it."""


class Lifecycle(Word):
    """The stage of a domain's life. The registrar's own word is kept beside it."""

    PENDING = "pending"
    """Ordered; the registration or transfer is not finished."""
    ACTIVE = "active"
    """Registered."""
    EXPIRED = "expired"
    """Past its expiry; it can still be renewed."""
    REDEMPTION = "redemption"
    """Deleted by the registry; it can be restored, at a price."""
    PENDING_DELETE = "pending_delete"
    """Beyond restoring; the name becomes free soon."""
    TRANSFERRED_AWAY = "transferred_away"
    """It left for another registrar."""
    DELETED = "deleted"
    """Gone."""
    UNKNOWN = "unknown"
    """The registrar uses a word that we do not know."""


class NetimCodeReader(Word):
    """Who gets a code by mail."""

    RESELLER = "reseller"
    """The account's owner."""
    REGISTRANT = "registrant"
    """The domain's owner."""


class NetimForwardKind(Word):
    """What NETIM does with visitors."""

    DIRECT = "direct"
    """They are sent on."""
    IP = "ip"
    """The name stands for an IP address."""
    MASKED = "masked"
    """The target is shown under the name."""
    PARKING = "parking"
    """They see a page of NETIM's."""


class OrderState(Word):
    """What became of a paid operation."""

    NOT_SENT = "not_sent"
    """All checks passed and nothing was sent: the call was a dry run."""
    SENDING = "sending"
    """The request may be on its way."""
    SUCCEEDED = "succeeded"
    """Executed, with proof."""
    PENDING = "pending"
    """The registrar accepted it and works on it."""
    UNKNOWN = "unknown"
    """No usable answer; it will be settled by asking the registrar."""
    REVIEW = "review"
    """The checks are used up; a person should look."""
    FAILED = "failed"
    """Not executed, with proof."""


class PriceKind(Word):
    """What a price is for."""

    REGISTER = "register"
    """A registration."""
    TRANSFER = "transfer"
    """A transfer in."""
    RENEW = "renew"
    """A renewal."""
    RESTORE = "restore"
    """A restore out of redemption."""
    PRIVACY = "privacy"
    """Privacy for a year."""
    TRADE = "trade"
    """A change of holder."""


class PriceList(Word):
    """A price list of LogicBoxes."""

    COST = "cost"
    """What the account pays."""
    CUSTOMER = "customer"
    """What its customers pay."""
    RESELLER = "reseller"
    """What its own resellers pay."""


class PriceSource(Word):
    """Where a price comes from."""

    REPLY = "reply"
    """The registrar's answer to the order itself."""
    QUOTE = "quote"
    """A quote for this very order."""
    NAME = "name"
    """The registrar's price for this name."""
    PRICE_LIST = "price_list"
    """The registrar's price list."""


class ProblemCode(Word):
    """What is wrong with a field."""

    MISSING = "missing"
    """A value is needed."""
    INVALID = "invalid"
    """The value cannot be read as what it should be."""
    NOT_ALLOWED = "not_allowed"
    """The value is readable but not one of those allowed here."""
    UNKNOWN = "unknown"
    """There is no such field."""
    TOO_LONG = "too_long"
    """The value is too long."""
    TOO_SHORT = "too_short"
    """The value is too short."""
    OUT_OF_RANGE = "out_of_range"
    """The number or date is outside its limits."""


class ProcessState(Word):
    """How far a process is."""

    RUNNING = "running"
    """In the queue, or worked on."""
    WAITING = "waiting"
    """It waits for somebody: an approval, a payment, a correction."""
    DONE = "done"
    """Executed."""
    FAILED = "failed"
    """Ended without being executed."""
    CANCELLED = "cancelled"
    """Ended because somebody wanted it to."""
    UNKNOWN = "unknown"
    """The registrar uses a word that we do not know."""


class RawMethod(Word):
    """An HTTP method."""

    GET = "GET"
    """Read."""
    POST = "POST"
    """Submit."""
    PUT = "PUT"
    """Replace."""
    PATCH = "PATCH"
    """Change."""
    DELETE = "DELETE"
    """Remove."""


class RealtimeregisterAction(Word):
    """What a cost is for."""

    CREATE = "CREATE"
    """A registration."""
    REQUEST = "REQUEST"
    """A certificate."""
    TRANSFER = "TRANSFER"
    """A transfer in."""
    RENEW = "RENEW"
    """A renewal."""
    RESTORE = "RESTORE"
    """A restore out of redemption."""
    TRANSFER_RESTORE = "TRANSFER_RESTORE"
    """A transfer of a domain in redemption."""
    UPDATE = "UPDATE"
    """A change."""
    REGISTRANT_CHANGE = "REGISTRANT_CHANGE"
    """A change of the registrant."""
    LOCAL_CONTACT = "LOCAL_CONTACT"
    """A contact in the registry's country."""
    NEGATIVE_MARKUP = "NEGATIVE_MARKUP"
    """A price below the list's."""
    PRIVACY_PROTECT = "PRIVACY_PROTECT"
    """Privacy."""
    EXTRA_WILDCARD = "EXTRA_WILDCARD"
    """Another wildcard of a certificate."""
    EXTRA_DOMAIN = "EXTRA_DOMAIN"
    """Another name of a certificate."""
    REGISTRY_LOCK = "REGISTRY_LOCK"
    """A lock at the registry."""


class RealtimeregisterAgent(Word):
    """Who answers for the old and the new registrant."""

    NONE = "NONE"
    """Nobody does."""
    OLD = "OLD"
    """The account, for the old one."""
    NEW = "NEW"
    """The account, for the new one."""
    BOTH = "BOTH"
    """The account, for both."""


class RealtimeregisterClaim(Word):
    """What of a contact was verified."""

    EMAIL = "EMAIL"
    """The e-mail address."""
    ADDRESS = "ADDRESS"
    """The address."""
    ORGANIZATION = "ORGANIZATION"
    """The organisation."""
    NAME = "NAME"
    """The name."""
    VOICE = "VOICE"
    """The phone number."""


class RealtimeregisterDisclosed(Word):
    """A part of a contact that may be shown. State and country always are."""

    REGISTRY_CONTACT_ID = "registryContactId"
    """The registry's own handle of it."""
    EMAIL = "email"
    """The e-mail address."""
    NAME = "name"
    """The name."""
    ORGANIZATION = "organization"
    """The organisation."""
    ADDRESS_LINE = "addressLine"
    """The lines of the street."""
    CITY = "city"
    """The city."""
    POSTAL_CODE = "postalCode"
    """The postal code."""
    VOICE = "voice"
    """The phone number."""
    FAX = "fax"
    """The fax number."""
    STATE = "state"
    """The state or province."""
    COUNTRY = "country"
    """The country."""


class RealtimeregisterMethod(Word):
    """How a contact was verified."""

    REACHABILITY = "REACHABILITY"
    """It was reached."""
    ELECTRONIC_DOCUMENT = "ELECTRONIC_DOCUMENT"
    """A document was seen as a file."""
    PHYSICAL_DOCUMENT = "PHYSICAL_DOCUMENT"
    """A document was seen as such."""
    EID_AUTH = "EID_AUTH"
    """By an electronic identity."""
    TRANSACTION = "TRANSACTION"
    """By a payment."""
    DATA = "DATA"
    """By data of others."""


class RealtimeregisterOperator(Word):
    """How a field is compared."""

    EQ = "eq"
    """The same."""
    NE = "ne"
    """Another one."""
    LIKE = "like"
    """Like a pattern."""
    NOT_LIKE = "not_like"
    """Not like a pattern."""
    GT = "gt"
    """More, or later."""
    GTE = "gte"
    """The same, more or later."""
    LT = "lt"
    """Less, or sooner."""
    LTE = "lte"
    """The same, less or sooner."""
    IN = "in"
    """One of several."""
    NOT_IN = "not_in"
    """None of several."""
    NULL = "null"
    """It is not there."""
    NOT_NULL = "not_null"
    """It is there."""


class RealtimeregisterProof(Word):
    """By what a contact was verified."""

    LOG_RECORD = "LOG_RECORD"
    """An entry in a log."""
    ID_CARD = "ID_CARD"
    """An identity card."""
    PASSPORT = "PASSPORT"
    """A passport."""
    POPULATION_REGISTER = "POPULATION_REGISTER"
    """A register of people."""
    RESIDENCE_PERMIT = "RESIDENCE_PERMIT"
    """A residence permit."""
    DRIVERS_LICENCE = "DRIVERS_LICENCE"
    """A driving licence."""
    COMPANY_REGISTER = "COMPANY_REGISTER"
    """A register of companies."""
    COMPANY_STATEMENT = "COMPANY_STATEMENT"
    """A statement of a company."""
    BANK_ACCOUNT = "BANK_ACCOUNT"
    """An account at a bank."""
    ONLINE_PAYMENT_ACCOUNT = "ONLINE_PAYMENT_ACCOUNT"
    """An account for payments."""
    UTILITY_ACCOUNT = "UTILITY_ACCOUNT"
    """An account for gas, water or the like."""
    BANK_STATEMENT = "BANK_STATEMENT"
    """A statement of a bank."""
    TAX_STATEMENT = "TAX_STATEMENT"
    """A statement of the tax office."""
    ADDRESS_DATABASE = "ADDRESS_DATABASE"
    """A list of addresses."""


class RealtimeregisterService(Word):
    """Which name servers."""

    BASIC = "BASIC"
    """The free ones."""
    PREMIUM = "PREMIUM"
    """The paid ones."""


class RealtimeregisterUsage(Word):
    """In which role a registry has a contact."""

    REGISTRANT = "REGISTRANT"
    """As a registrant."""
    ADMIN = "ADMIN"
    """As an administrative contact."""
    BILLING = "BILLING"
    """As a billing contact."""
    TECH = "TECH"
    """As a technical contact."""


class Resolution(Word):
    """What a person may say of an order."""

    SUCCEEDED = "succeeded"
    """It was executed."""
    FAILED = "failed"
    """It was not executed, and will not be."""
    PENDING = "pending"
    """The registrar still works on it."""


class Role(Word):
    """Whether a registrar takes a contact in a role."""

    REQUIRED = "required"
    """The order needs one."""
    OPTIONAL = "optional"
    """The order may have one."""
    NONE = "none"
    """There is none at this TLD: one that is given is not sent, and not checked either."""


class TelWhois(Word):
    """The kind of holder that a .tel domain has."""

    NATURAL = "natural"
    """A person."""
    LEGAL = "legal"
    """An organisation."""


class TransferCode(Word):
    """Whether and when a transfer needs the domain's auth code."""

    NONE = "none"
    """There is none at this TLD."""
    AT_ORDER = "at_order"
    """The order needs it."""
    LATER = "later"
    """It is needed, but can be given after the order."""
    OPTIONAL = "optional"
    """It can be given, but is not needed."""


class TransferState(Word):
    """How far a transfer is."""

    RUNNING = "running"
    """The registrar or the registry works on it."""
    WAITING_FOR_APPROVAL = "waiting_for_approval"
    """It waits for the holder's approval."""
    WAITING_FOR_CODE = "waiting_for_code"
    """It waits for the auth code."""
    WAITING_FOR_UNLOCK = "waiting_for_unlock"
    """It waits until the domain is unlocked at the losing registrar."""
    COMPLETED = "completed"
    """The domain has arrived."""
    FAILED = "failed"
    """Refused, or ended without the domain."""
    CANCELLED = "cancelled"
    """Somebody called it off."""
    UNKNOWN = "unknown"
    """The registrar uses a word that we do not know."""


class Verification(Word):
    """Whether a registrant has confirmed their data."""

    VERIFIED = "verified"
    """They have."""
    PENDING = "pending"
    """They were asked, and have some days left."""
    FAILED = "failed"
    """They have not, and the domain is suspended."""
    NOT_NEEDED = "not_needed"
    """They need not."""


__all__ = [
    "Applies",
    "Availability",
    "ExpiryDoubt",
    "FaultAction",
    "FaultMoment",
    "FieldType",
    "Flag",
    "InternetbsPrivacy",
    "InternetbsSort",
    "InvoiceOption",
    "JournalEventKind",
    "Lifecycle",
    "NetimCodeReader",
    "NetimForwardKind",
    "OrderState",
    "PriceKind",
    "PriceList",
    "PriceSource",
    "ProblemCode",
    "ProcessState",
    "RawMethod",
    "RealtimeregisterAction",
    "RealtimeregisterAgent",
    "RealtimeregisterClaim",
    "RealtimeregisterDisclosed",
    "RealtimeregisterMethod",
    "RealtimeregisterOperator",
    "RealtimeregisterProof",
    "RealtimeregisterService",
    "RealtimeregisterUsage",
    "Resolution",
    "Role",
    "TelWhois",
    "TransferCode",
    "TransferState",
    "Verification",
]
