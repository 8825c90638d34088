"""The client for code that waits."""

from __future__ import annotations

from ._documents import answer, written
from ._lazy import load
from ._sync import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Any, TypeVar

    from ._native import Door

    T = TypeVar("T")


class Client(Operations):
    """An account at a registrar. ``connect`` and ``Host.account`` make it.

    It may be used from many threads at once. Ctrl-C ends a wait at once; a purchase goes on without it and stays on record under
    its key, which the ``KeyboardInterrupt`` carries.
    """

    __slots__ = ("_account", "_door", "_name")

    def __init__(self, door: Door, name: str, account: str | None = None) -> None:
        self._door: Door | None = door
        self._name = name
        self._account = account

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._name}{'' if self._door else ', closed'}>"

    def __enter__(self) -> Client:
        opened(self._door)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the account. Purchases under way go on."""
        self._door = None

    def _call(
        self,
        operation: str,
        arguments: Mapping[str, object],
        read: Callable[[Any], T],
        *,
        key: str | None = None,
        timeout: float | None = None,
        dry_run: bool = False,
    ) -> T:
        door = opened(self._door)
        return answer(door.call(written(operation, self._account, arguments, key, timeout, dry_run)), read)


def opened(door: Door | None) -> Door:
    """The door, unless it was closed."""
    if door is None:
        raise load(".errors").ConfigError("the client is closed; make another one with connect()")
    return door
