"""The client for asyncio."""

from __future__ import annotations

import asyncio
import json

from ._async import AsyncOperations
from ._client import opened
from ._documents import answer, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Any, TypeVar

    from ._native import Door

    T = TypeVar("T")


class AsyncClient(AsyncOperations):
    """An account at a registrar, for asyncio. ``connect_async`` and ``Host.account_async`` make it.

    A cancelled task ends its wait at once; a purchase goes on without it and stays on record under its key, which the
    ``CancelledError`` carries inside the task. (Outside the task, Python 3.10 has it one step back, in ``__context__``.)
    """

    __slots__ = ("_account", "_door", "_name")

    def __init__(self, door: Door, name: str, account: str | None = None) -> None:
        self._door: Door | None = door
        self._name = name
        self._account = account

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._name}{'' if self._door else ', closed'}>"

    async def __aenter__(self) -> AsyncClient:
        opened(self._door)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Lets go of the account. Purchases under way go on."""
        self._door = None

    async def _call(
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
        loop = asyncio.get_running_loop()
        future: asyncio.Future[str] = loop.create_future()

        def done(text: str) -> None:
            try:
                loop.call_soon_threadsafe(_settle, future, text)
            except RuntimeError:
                # The loop was closed meanwhile: nobody waits any more.
                pass

        pending = door.submit(written(operation, self._account, arguments, key, timeout, dry_run), done)
        try:
            text = await future
        except asyncio.CancelledError as stop:
            pending.cancel()
            known = json.loads(pending.interrupted())["err"]
            # For whoever catches it: under which order and key the purchase goes on.
            setattr(stop, "order_id", known.get("order_id"))
            setattr(stop, "key", known.get("key"))
            raise
        return answer(text, read)


def _settle(future: asyncio.Future[str], text: str) -> None:
    if not future.done():
        future.set_result(text)
