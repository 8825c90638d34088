"""Opening accounts."""

from __future__ import annotations

import atexit
import json
import os

from ._client import Client, opened
from ._documents import to_json
from ._error import from_fault
from ._lazy import load
from ._native import Door, Refused, leave
from ._native import providers as _providers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Any

    from ._async_client import AsyncClient


# Purchases under way at exit get this many seconds to end; what is left then stays on record.
atexit.register(leave, 5.0)


def connect(
    provider: str,
    *,
    plugin: str | os.PathLike[str] | Mapping[str, str] | None = None,
    environment: str | None = None,
    base_url: str | None = None,
    journal: str | os.PathLike[str] | Mapping[str, str] | None = None,
    journal_password: str | Mapping[str, str] | None = None,
    local_address: str | None = None,
    ip_version: int | None = None,
    proxy: str | None = None,
    **settings: str | int | bool | Mapping[str, str] | None,
) -> Client:
    """Opens one account. ``connect("sandbox")`` needs nothing; ``providers()`` tells what each registrar wants.

    :param provider: The registrar's name, such as ``logicboxes``.
    :param plugin: The absolute path of the plugin that speaks for a registrar that is not built in, or ``{"path": …, "sha256": …}``.
    :param environment: ``live``, ``test`` or ``sandbox``: the registrar simulated in this process.
    :param base_url: The base address in place of the registrar's own.
    :param journal: Where paid calls are recorded: a folder, or ``postgres://user@host/database`` for several machines.
    :param journal_password: The password of that database: as it is, or as ``{"env": "NAME"}`` or ``{"file": "path"}``.
    :param local_address: The local address to send from; registrars bind keys to addresses.
    :param ip_version: 4 or 6, to use that one alone.
    :param proxy: The proxy to go through. Proxies in the environment are ignored.
    :param settings: The registrar's settings, such as ``user_id`` and ``api_key``: each as it is, or as ``{"env": "NAME"}`` or
        ``{"file": "path"}``.
    """
    config = _account(
        provider, plugin, environment, base_url, journal, journal_password, local_address, ip_version, proxy, settings
    )
    return Client(_open(config), _named(provider, environment))


def connect_async(
    provider: str,
    *,
    plugin: str | os.PathLike[str] | Mapping[str, str] | None = None,
    environment: str | None = None,
    base_url: str | None = None,
    journal: str | os.PathLike[str] | Mapping[str, str] | None = None,
    journal_password: str | Mapping[str, str] | None = None,
    local_address: str | None = None,
    ip_version: int | None = None,
    proxy: str | None = None,
    **settings: str | int | bool | Mapping[str, str] | None,
) -> AsyncClient:
    """Opens one account for asyncio. It takes what ``connect`` takes."""
    config = _account(
        provider, plugin, environment, base_url, journal, journal_password, local_address, ip_version, proxy, settings
    )
    return load("._async_client").AsyncClient(_open(config), _named(provider, environment))


def providers() -> list[dict[str, Any]]:
    """What each registrar that is built in is and can do, as data: name, settings form, operations, limits.

    ``Host.providers()`` has the plugins of its accounts, too, and ``client.account.provider()`` describes the registrar of one account.
    """
    return json.loads(_providers())


class Host:
    """Many accounts, by name."""

    __slots__ = ("_door",)

    def __init__(self, door: Door) -> None:
        self._door: Door | None = door

    @staticmethod
    def open(path: str | os.PathLike[str]) -> Host:
        """Opens the accounts of a TOML file."""
        return Host(_open({"file": os.fspath(path)}))

    @staticmethod
    def from_accounts(accounts: Mapping[str, Mapping[str, object]]) -> Host:
        """Opens accounts that are given as data: for each name what the TOML file would say."""
        return Host(_open({"accounts": accounts}))

    @staticmethod
    def from_environment() -> Host:
        """Opens the accounts that environment variables describe."""
        return Host(_open({"env": True}))

    def account(self, name: str) -> Client:
        """The account of that name. All clients of one account share its connections and its journal."""
        return Client(self._of(name), name, name)

    def account_async(self, name: str) -> AsyncClient:
        """The account of that name, for asyncio."""
        return load("._async_client").AsyncClient(self._of(name), name, name)

    @property
    def accounts(self) -> list[str]:
        """The accounts' names."""
        return opened(self._door).accounts()

    def providers(self) -> list[dict[str, Any]]:
        """What each registrar is and can do, as data: those that are built in, and those of the accounts' plugins.

        A plugin that was not used so far is asked for it. One that cannot be used is left out; its account says why.
        """
        door = opened(self._door)
        try:
            return json.loads(door.providers())
        except Refused as refused:
            fault = json.loads(refused.args[0])["err"]
        raise from_fault(fault)

    def close(self) -> None:
        """Lets go of the accounts. Clients that were made go on."""
        self._door = None

    def __enter__(self) -> Host:
        opened(self._door)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Host of {len(self.accounts)} accounts>" if self._door else "<Host, closed>"

    def _of(self, name: str) -> Door:
        door = opened(self._door)
        if name not in door.accounts():
            raise load(".errors").ConfigError(f"there is no account {name}; there are {', '.join(door.accounts()) or 'none'}")
        return door


def _account(
    provider: str,
    plugin: str | os.PathLike[str] | Mapping[str, str] | None,
    environment: str | None,
    base_url: str | None,
    journal: str | os.PathLike[str] | Mapping[str, str] | None,
    journal_password: str | Mapping[str, str] | None,
    local_address: str | None,
    ip_version: int | None,
    proxy: str | None,
    settings: Mapping[str, object],
) -> dict[str, object]:
    config = {
        "provider": provider,
        "plugin": os.fspath(plugin) if isinstance(plugin, os.PathLike) else plugin,
        "environment": environment,
        "base_url": base_url,
        "journal": os.fspath(journal) if isinstance(journal, os.PathLike) else journal,
        "journal_password": journal_password,
        "local_address": local_address,
        "ip_version": ip_version,
        "proxy": proxy,
        "settings": {name: value for name, value in settings.items() if value is not None},
    }
    return {name: value for name, value in config.items() if value is not None}


def _open(config: Mapping[str, object]) -> Door:
    try:
        return Door(to_json(config))
    except Refused as refused:
        fault = json.loads(refused.args[0])["err"]
    raise from_fault(fault)


def _named(provider: str, environment: str | None) -> str:
    return f"{provider}, {environment}" if environment else provider
