"""What both clients' generated methods stand on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .types import UnreadDomain

T = TypeVar("T")
Item = TypeVar("Item")
Page = TypeVar("Page")


def _all_read(page: object) -> Sequence[UnreadDomain]:
    return ()


class Caller:
    """Whoever can make a call and wait for its end."""

    __slots__ = ()

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
        raise NotImplementedError


class AsyncCaller:
    """Whoever can make a call that is awaited."""

    __slots__ = ()

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
        raise NotImplementedError


class Area(Caller):
    """The operations on one kind of thing."""

    __slots__ = ("_client",)

    def __init__(self, client: Caller) -> None:
        self._client = client

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
        return self._client._call(operation, arguments, read, key=key, timeout=timeout, dry_run=dry_run)


class AsyncArea(AsyncCaller):
    """The operations on one kind of thing, awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

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
        return await self._client._call(operation, arguments, read, key=key, timeout=timeout, dry_run=dry_run)


class Listing(Generic[Item, Page]):
    """A list that is read page by page, as it is iterated. Each ``for`` begins anew."""

    __slots__ = ("_after", "_items", "_next", "_read", "_unread", "failed")

    failed: Sequence[UnreadDomain]
    """What could not be read, and so was missing among the items, on the pages that the latest look has read."""

    def __init__(
        self,
        read: Callable[[str | None], Page],
        after: str | None,
        items: Callable[[Page], Sequence[Item]],
        next: Callable[[Page], str | None],
        unread: Callable[[Page], Sequence[UnreadDomain]] = _all_read,
    ) -> None:
        self._read = read
        self._after = after
        self._items = items
        self._next = next
        self._unread = unread
        self.failed = ()

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from self._items(page)

    def pages(self) -> Iterator[Page]:
        """The pages themselves."""
        after = self._after
        failed: list[UnreadDomain] = []
        self.failed = failed
        while True:
            page = self._read(after)
            failed.extend(self._unread(page))
            yield page
            after = self._next(page)
            if after is None:
                return


class AsyncListing(Generic[Item, Page]):
    """A list that is read page by page, as it is iterated. Each ``async for`` begins anew."""

    __slots__ = ("_after", "_items", "_next", "_read", "_unread", "failed")

    failed: Sequence[UnreadDomain]
    """What could not be read, and so was missing among the items, on the pages that the latest look has read."""

    def __init__(
        self,
        read: Callable[[str | None], Awaitable[Page]],
        after: str | None,
        items: Callable[[Page], Sequence[Item]],
        next: Callable[[Page], str | None],
        unread: Callable[[Page], Sequence[UnreadDomain]] = _all_read,
    ) -> None:
        self._read = read
        self._after = after
        self._items = items
        self._next = next
        self._unread = unread
        self.failed = ()

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in self._items(page):
                yield item

    async def pages(self) -> AsyncIterator[Page]:
        """The pages themselves."""
        after = self._after
        failed: list[UnreadDomain] = []
        self.failed = failed
        while True:
            page = await self._read(after)
            failed.extend(self._unread(page))
            yield page
            after = self._next(page)
            if after is None:
                return
