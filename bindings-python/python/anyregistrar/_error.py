"""What all exceptions are made of."""

from __future__ import annotations

from ._lazy import load
from ._record import Record, fill

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, ClassVar, TypeVar

    E = TypeVar("E", bound="type[RegistrarError]")


class Problem(Record):
    """One wrong field of a call."""

    __slots__ = ("path", "code", "message", "allowed", "given")
    __match_args__ = ("path", "code", "message", "allowed", "given")

    path: str
    """Where it is, such as ``contacts.registrant.phone``."""
    code: str
    """What is wrong: ``missing``, ``invalid``, ``not_allowed``, ``unknown``, ``too_long``, ``too_short`` or ``out_of_range``."""
    message: str
    """What is wanted there, for a person."""
    allowed: tuple[str, ...]
    """The values that are allowed, where they are few."""
    given: str | None
    """The value that was given, where it can be neither personal nor secret."""

    def __init__(
        self, path: str, code: str, message: str, allowed: Sequence[str] = (), given: str | None = None
    ) -> None:
        fill(self, path, code, message, tuple(allowed), given)


class RegistrarError(Exception):
    """Any failure of a registrar call. After a paid call it means that nothing was bought."""

    code: ClassVar[str] = "internal"
    """What went wrong: the same word in every language."""
    number: ClassVar[int] = 33
    """The same as a number: the exit code of the command."""

    message: str
    """What happened and what to do."""
    outcome: str
    """Whether the call took effect: ``not_done``, ``unknown`` or ``done``."""
    provider: str | None
    """The registrar."""
    operation: str | None
    """The operation, such as ``domain.renew``."""
    domain: str | None
    """The domain, in ASCII form."""
    registrar_code: str | None
    """The registrar's own code."""
    registrar_message: str | None
    """The registrar's own words."""
    http_status: int | None
    """The HTTP status of its answer."""
    at: str | None
    """The place in the answer that could not be read."""
    retry_after: float | None
    """How many seconds to wait before the next try."""
    field: str | None
    """The first wrong field."""
    problems: tuple[Problem, ...]
    """Every wrong field."""
    order_id: str | None
    """The order that the call belongs to."""
    key: str | None
    """The key of that order."""

    def __init__(
        self,
        message: str = "",
        *,
        outcome: str = "not_done",
        provider: str | None = None,
        operation: str | None = None,
        domain: str | None = None,
        registrar_code: str | None = None,
        registrar_message: str | None = None,
        http_status: int | None = None,
        at: str | None = None,
        retry_after: float | None = None,
        field: str | None = None,
        problems: Sequence[Problem] = (),
        order_id: str | None = None,
        key: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.outcome = outcome
        self.provider = provider
        self.operation = operation
        self.domain = domain
        self.registrar_code = registrar_code
        self.registrar_message = registrar_message
        self.http_status = http_status
        self.at = at
        self.retry_after = retry_after
        self.field = field
        self.problems = tuple(problems)
        self.order_id = order_id
        self.key = key

    def __str__(self) -> str:
        shown = ("provider", "operation", "domain", "registrar_code", "at", "order_id", "http_status")
        context = [f" [{name}={getattr(self, name)}]" for name in shown if getattr(self, name) is not None]
        return f"{self.code}: {self.message}{''.join(context)}"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (type(self), self.__dict__)


RegistrarError.__module__ = Problem.__module__ = "anyregistrar.errors"

_BY_CODE: dict[str, type[RegistrarError]] = {}


def register(cls: E) -> E:
    """Makes a class the one for its code."""
    _BY_CODE[cls.code] = cls
    return cls


def from_fault(fault: Mapping[str, Any]) -> RegistrarError:
    """The exception for a failure that the core reports."""
    load(".errors")  # registers the classes

    context = dict(fault)
    cls = _BY_CODE.get(context.pop("code"), RegistrarError)
    wait = context.pop("retry_after_ms", None)
    problems = [Problem(**problem) for problem in context.pop("problems", ())]
    return cls(context.pop("message"), retry_after=None if wait is None else wait / 1000, problems=problems, **context)


def _rebuilt(cls: type[RegistrarError], values: Mapping[str, Any]) -> RegistrarError:
    error = cls()
    error.__dict__.update(values)
    error.args = (error.message,)
    return error
