"""From documents to Python's own types."""

from __future__ import annotations

from datetime import date, datetime

from ._lazy import load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from decimal import Decimal
    from typing import Any, TypeVar

    T = TypeVar("T")

as_day = date.fromisoformat


def as_moment(text: str) -> datetime:
    """A moment in UTC. Python keeps microseconds; what is finer is cut off."""
    clock, _, fraction = text.removesuffix("Z").partition(".")
    return datetime.fromisoformat(f"{clock}.{fraction[:6]:0<6}+00:00")


def as_decimal(value: Decimal | int | str) -> Decimal:
    """A decimal. What is none stays as it is, and the core says what is wrong with it and where."""
    if isinstance(value, (int, str)):
        decimal = load("decimal")
        try:
            return decimal.Decimal(value)
        except decimal.InvalidOperation:
            pass
    return value  # type: ignore[return-value] # pyright: ignore[reportReturnType]


def as_tuple(values: Iterable[T]) -> tuple[T, ...]:
    """The values as a tuple. A text is not meant as a list of its letters."""
    if isinstance(values, str):
        raise TypeError("a list is wanted here, not a text")
    return tuple(values)


def maybe(read: Callable[[Any], T], value: Any) -> T | None:
    """The value as ``read`` reads it, unless there is none."""
    return None if value is None else read(value)


def each(read: Callable[[Any], T], values: Iterable[Any]) -> tuple[T, ...]:
    """Every value as ``read`` reads it."""
    return tuple(map(read, values))


def mapped(read: Callable[[Any], T], values: Mapping[str, Any] | None) -> dict[str, T]:
    """Every value of a mapping as ``read`` reads it."""
    return {name: read(value) for name, value in (values or {}).items()}
