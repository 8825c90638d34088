"""The player of Python's scenarios: it has the clients make the calls that it reads, by their typed methods.

    python scenarios.py python|python-async

What it reads and answers is described in ``tests/src/scenarios/player.rs``.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import keyword
import sys
import traceback
from datetime import date, datetime, timezone
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import anyregistrar

# How Python calls the areas of the operation table.
AREAS = {
    "domain": "domains",
    "event": "events",
    "forward": "forwards",
    "contact": "contacts",
    "customer": "customers",
    "nameserver": "nameservers",
    "process": "processes",
    "tld": "tlds",
}
# What an operation is about: given without a name.
SUBJECTS = ("method", "domain", "domains", "tld", "handle", "order_id", "customer_id", "balance", "contact")


def pythonic(name: str, value: object) -> object:
    """An input as people write it in Python: days, moments and decimals as such. Wrong ones stay as they are."""
    if isinstance(value, dict):
        return {key: pythonic(key, inner) for key, inner in value.items()}
    if not isinstance(value, str):
        return value
    try:
        if name == "amount":
            return Decimal(value)
        if name in ("current_expiry",):
            return date.fromisoformat(value)
        if name in ("set", "expires"):
            return datetime.fromisoformat(value.replace("Z", "+00:00"))
    except (ValueError, InvalidOperation):
        pass
    return value


def plain(value: object) -> Any:
    """An output as data: what JSON would say in every other language."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, datetime):
        text = value.astimezone(timezone.utc).isoformat()
        return text.replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if hasattr(type(value), "__match_args__"):
        members = {name.rstrip("_"): getattr(value, name) for name in type(value).__match_args__}
        return {name: plain(member) for name, member in members.items() if member is not None}
    return value


def error_document(error: anyregistrar.errors.RegistrarError) -> dict[str, Any]:
    """An exception as the document that every language shows."""
    names = ("code", "outcome", "message", "provider", "operation", "domain", "registrar_code", "at", "field", "order_id", "key")
    document = {name: getattr(error, name) for name in names if getattr(error, name) is not None}
    if error.retry_after is not None:
        document["retry_after_ms"] = round(error.retry_after * 1000)
    document["problems"] = [plain(problem) for problem in error.problems]
    return document


def method(client: Any, op: str) -> Any:
    """The method of an operation: ``client.domains.renew``."""
    area, _, verb = op.partition(".")
    return getattr(getattr(client, AREAS.get(area, area)), verb) if verb else getattr(client, area)


def arguments(asked: dict[str, Any], method: Any) -> tuple[list[object], dict[str, object]]:
    """The arguments of a call: the subject by position, all others by name."""
    values = {name: pythonic(name, value) for name, value in asked["input"].items()}
    parameters = list(inspect.signature(method).parameters.values())
    positional = [p.name for p in parameters if p.kind is not p.KEYWORD_ONLY and p.name.rstrip("_") in SUBJECTS]
    subject = [values.pop(name) for name in positional[:1] if name in values]
    named = {f"{name}_" if keyword.iskeyword(name) else name: value for name, value in values.items()}
    options = asked["options"]
    for name in ("key", "dry_run"):
        if name in options:
            named[name] = options[name]
    if "timeout_ms" in options:
        named["timeout"] = options["timeout_ms"] / 1000
    return subject, named


class Sync:
    """The door of code that waits."""

    def __init__(self, account: dict[str, Any]) -> None:
        settings = account.pop("settings")
        self.client = anyregistrar.connect(**account, **settings)

    def call(self, asked: dict[str, Any]) -> object:
        call = method(self.client, asked["call"])
        subject, named = arguments(asked, call)
        output = call(*subject, **named)
        # Of a list the first page, which is what one call of the operation gives.
        return next(output.pages()) if hasattr(output, "pages") else output

    def close(self) -> None:
        self.client.close()


class Async:
    """The door of asyncio, with one event loop for each account."""

    def __init__(self, account: dict[str, Any]) -> None:
        settings = account.pop("settings")
        self.loop = asyncio.new_event_loop()
        self.client = anyregistrar.connect_async(**account, **settings)

    def call(self, asked: dict[str, Any]) -> object:
        return self.loop.run_until_complete(self._call(asked))

    async def _call(self, asked: dict[str, Any]) -> object:
        call = method(self.client, asked["call"])
        subject, named = arguments(asked, call)
        output = call(*subject, **named)
        return await (anext(output.pages()) if hasattr(output, "pages") else output)

    def close(self) -> None:
        closing = self.client.close()
        if inspect.isawaitable(closing):
            self.loop.run_until_complete(closing)
        self.loop.close()


class Player:
    """It plays at one account at a time."""

    def __init__(self, door: type[Sync] | type[Async]) -> None:
        self.kind = door
        self.door: Sync | Async | None = None

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        try:
            if "open" not in asked:
                return {"output": plain(self.door.call(asked))}
            if self.door:
                self.door.close()
            self.door = self.kind(asked["open"])
            return {"output": None}
        except anyregistrar.errors.RegistrarError as error:
            return {"error": error_document(error)}


def line(player: Player, asked: bytes) -> str:
    """What is answered to a line."""
    try:
        return json.dumps(player.answer(json.loads(asked)), allow_nan=False)
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        broken = f"{type(error).__name__}: {error} (line {place.lineno} of {Path(place.filename).name})"
        return json.dumps({"broken": broken})


def main() -> None:
    player = Player({"python": Sync, "python-async": Async}[sys.argv[1]])
    for asked in sys.stdin.buffer:
        print(line(player, asked), flush=True)


if __name__ == "__main__":
    main()
