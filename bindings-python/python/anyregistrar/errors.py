# Made by `cargo xtask generate` from the operation table. Do not edit.
"""Every exception of a registrar call: one class for each error code, all under ``RegistrarError``."""

from ._error import Problem, RegistrarError, register


@register
class InvalidInput(RegistrarError, ValueError):
    """A field of the call is missing or wrong; nothing was sent."""

    code = "invalid_input"
    number = 10


@register
class Unsupported(RegistrarError, NotImplementedError):
    """This registrar, TLD or build cannot do that."""

    code = "unsupported"
    number = 11


@register
class ConfigError(RegistrarError):
    """The account or the host is not set up rightly."""

    code = "config"
    number = 12


@register
class AuthError(RegistrarError, PermissionError):
    """The registrar does not accept the credentials."""

    code = "auth"
    number = 13


@register
class Forbidden(RegistrarError, PermissionError):
    """The registrar refuses this address or this account for the call."""

    code = "forbidden"
    number = 14


@register
class NotFound(RegistrarError, LookupError):
    """The registrar does not know the object in this account."""

    code = "not_found"
    number = 15


@register
class Taken(RegistrarError):
    """The name is registered already."""

    code = "taken"
    number = 16


@register
class Conflict(RegistrarError):
    """The object's state does not allow the call."""

    code = "conflict"
    number = 17


@register
class ObjectBusy(RegistrarError):
    """An earlier action on the object is not finished."""

    code = "busy"
    number = 18


@register
class InsufficientFunds(RegistrarError):
    """The money in the account is not enough."""

    code = "insufficient_funds"
    number = 19


@register
class PriceTooHigh(RegistrarError):
    """The price is above the caller's `max_price`."""

    code = "price_too_high"
    number = 20


@register
class PriceUnknown(RegistrarError):
    """The price could not be learnt, so `max_price` cannot be kept."""

    code = "price_unknown"
    number = 21


@register
class ExpiryMismatch(RegistrarError):
    """The registrar's expiry is not the one the caller has on record."""

    code = "expiry_mismatch"
    number = 22


@register
class KeyConflict(RegistrarError):
    """The key was used before for another purchase."""

    code = "key_conflict"
    number = 23


@register
class OrderOpen(RegistrarError):
    """Another paid order for the domain is not settled yet."""

    code = "order_open"
    number = 24


@register
class Rejected(RegistrarError):
    """The registrar refused for a reason of its own."""

    code = "rejected"
    number = 25


@register
class RateLimited(RegistrarError):
    """Too many calls; wait and try again."""

    code = "rate_limited"
    number = 26


@register
class NetworkError(RegistrarError, ConnectionError):
    """The registrar could not be reached, or the connection broke."""

    code = "network"
    number = 27


@register
class RegistrarTimeout(RegistrarError, TimeoutError):
    """No answer in time."""

    code = "timeout"
    number = 28


@register
class RegistrarFault(RegistrarError):
    """The registrar reported a fault of its own."""

    code = "registrar_fault"
    number = 29


@register
class BadReply(RegistrarError):
    """The registrar's answer could not be read."""

    code = "bad_reply"
    number = 30


@register
class JournalUnavailable(RegistrarError):
    """Paid calls are impossible because the journal cannot be used; nothing was sent."""

    code = "journal_unavailable"
    number = 31


@register
class CallInterrupted(RegistrarError):
    """The wait was ended by the caller."""

    code = "interrupted"
    number = 32


@register
class InternalError(RegistrarError):
    """A fault in this library, or in a plugin."""

    code = "internal"
    number = 33


__all__ = [
    "Problem",
    "RegistrarError",
    "InvalidInput",
    "Unsupported",
    "ConfigError",
    "AuthError",
    "Forbidden",
    "NotFound",
    "Taken",
    "Conflict",
    "ObjectBusy",
    "InsufficientFunds",
    "PriceTooHigh",
    "PriceUnknown",
    "ExpiryMismatch",
    "KeyConflict",
    "OrderOpen",
    "Rejected",
    "RateLimited",
    "NetworkError",
    "RegistrarTimeout",
    "RegistrarFault",
    "BadReply",
    "JournalUnavailable",
    "CallInterrupted",
    "InternalError",
]
