"""What all records are made of."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, ClassVar, TypeVar

    from typing_extensions import dataclass_transform

    R = TypeVar("R", bound="Record")
else:

    def dataclass_transform(**_):
        return lambda cls: cls


_store = object.__setattr__


def fill(record: Record, *values: object) -> None:
    """Stores a new record's values, in the order of its slots."""
    for name, value in zip(record.__slots__, values):
        _store(record, name, value)


@dataclass_transform(frozen_default=True)
class Record:
    """Named values that never change. Compared, hashed, matched, copied and pickled by value.

    ``dataclasses`` would do the same, but takes a millisecond for each class to import.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        _shown: ClassVar[tuple[str, ...]]

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be changed; replace() gives a changed copy")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash((type(self), *(_hashable(getattr(self, name)) for name in self.__slots__)))

    def __repr__(self) -> str:
        shown = getattr(self, "_shown", None)
        names = self.__slots__ if shown is None else shown
        parts = [f"{name}={getattr(self, name)!r}" for name in names]
        if shown is not None:
            parts.append("…")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (type(self), self._values())

    def replace(self: R, **changes: Any) -> R:
        """A copy with some values changed."""
        return type(self)(**{**self._values(), **changes})

    __replace__ = replace

    def to_dict(self) -> dict[str, Any]:
        """The record as plain data, ready for ``json``. It holds everything, secrets and personal data too."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return {name.rstrip("_"): plain(value) for name, value in values.items() if value is not None}

    def _values(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


def _rebuilt(cls: type[R], values: Mapping[str, Any]) -> R:
    return cls(**values)


def plain(value: Any) -> Any:
    """A value as the kinds of data that JSON has."""
    if isinstance(value, str):
        # An enumeration's member is a str; its text is all that counts outside.
        return str(value)
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if issubclass(type(value), (tuple, list)):
        return [plain(item) for item in value]
    if issubclass(type(value), dict):
        return {str(name): plain(item) for name, item in value.items()}
    return simple(value)


def simple(value: Any) -> Any:
    """What ``json`` cannot write by itself: records, days, moments, decimals and other mappings."""
    if isinstance(value, Record):
        return value.to_dict()
    kind = type(value).__name__
    if kind == "Decimal":
        return f"{value:f}"
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if hasattr(value, "keys") and hasattr(value, "__getitem__"):
        return dict(value)
    raise TypeError(f"a value of type {kind} cannot be part of a call")


def _hashable(value: Any) -> Any:
    if issubclass(type(value), dict):
        return frozenset((name, _hashable(item)) for name, item in value.items())
    if issubclass(type(value), (tuple, list)):
        return tuple(_hashable(item) for item in value)
    return value
