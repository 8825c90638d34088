"""Plays every scenario through the typed methods of the Python clients, and prints one JSON line for each.

    python scenarios.py [--door python|python-async] [--only STEM] [folder]

The same files are played by Rust and by the command; see ``tests/src/scenarios``.
"""

from __future__ import annotations

import argparse
import asyncio
import inspect
import json
import keyword
import re
import sys
import traceback
from datetime import date, datetime, timezone
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NamedTuple

import anyregistrar
from matching import Known, Mismatch

FOLDER = Path(__file__).resolve().parent.parent / "scenarios"

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


class Answer(NamedTuple):
    """An output or an error, as the document that every language shows."""

    output: Any = None
    error: dict[str, Any] | None = None


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


def arguments(step: dict[str, Any], given: dict[str, Any], known: Known) -> tuple[list[object], dict[str, object]]:
    """The arguments of a call: the subject by position, all others by name."""
    values = {name: pythonic(name, value) for name, value in known.fill(step.get("input", {})).items()}
    parameters = list(inspect.signature(given["method"]).parameters.values())
    positional = [p.name for p in parameters if p.kind is not p.KEYWORD_ONLY and p.name.rstrip("_") in SUBJECTS]
    subject = [values.pop(name) for name in positional[:1] if name in values]
    named = {f"{name}_" if keyword.iskeyword(name) else name: value for name, value in values.items()}
    options = step.get("options", {})
    for name in ("key", "dry_run"):
        if name in options:
            named[name] = options[name]
    if "timeout_ms" in options:
        named["timeout"] = options["timeout_ms"] / 1000
    return subject, named


def settings(provider: str, scenario: dict[str, Any]) -> dict[str, Any]:
    """How a provider is opened for a scenario. Outside the sandbox nobody is reached."""
    given: dict[str, Any] = dict(scenario.get("settings", {}))
    if provider != "sandbox":
        given["environment"] = scenario.get("environment", "sandbox")
    return given


class Sync:
    """The door of code that waits."""

    name = "python"

    def __init__(self, provider: str, scenario: dict[str, Any]) -> None:
        self.client = anyregistrar.connect(provider, **settings(provider, scenario))

    def call(self, step: dict[str, Any], known: Known) -> Answer:
        call = method(self.client, step["call"])
        subject, named = arguments(step, {"method": call}, known)
        try:
            output = call(*subject, **named)
            # Of a list the first page, which is what one call of the operation gives.
            return Answer(output=plain(next(output.pages()) if hasattr(output, "pages") else output))
        except anyregistrar.errors.RegistrarError as error:
            return Answer(error=error_document(error))

    def close(self) -> None:
        self.client.close()


class Async:
    """The door of asyncio, with one event loop for each scenario."""

    name = "python-async"

    def __init__(self, provider: str, scenario: dict[str, Any]) -> None:
        self.loop = asyncio.new_event_loop()
        self.client = anyregistrar.connect_async(provider, **settings(provider, scenario))

    async def _call(self, step: dict[str, Any], known: Known) -> Answer:
        call = method(self.client, step["call"])
        subject, named = arguments(step, {"method": call}, known)
        try:
            output = call(*subject, **named)
            output = await (anext(output.pages()) if hasattr(output, "pages") else output)
            return Answer(output=plain(output))
        except anyregistrar.errors.RegistrarError as error:
            return Answer(error=error_document(error))

    def call(self, step: dict[str, Any], known: Known) -> Answer:
        return self.loop.run_until_complete(self._call(step, known))

    def close(self) -> None:
        closing = self.client.close()
        if inspect.isawaitable(closing):
            self.loop.run_until_complete(closing)
        self.loop.close()


def play(scenario: dict[str, Any], door: Sync | Async) -> None:
    """Plays the steps; raises ``Mismatch`` at the first one that goes otherwise."""
    known = Known()
    for number, step in enumerate(scenario["steps"], 1):
        answer = door.call(step, known)
        try:
            judge(step, answer, door, known)
        except Mismatch as mismatch:
            raise Mismatch(f"step {number} ({step['call']}): {mismatch}") from None


def judge(step: dict[str, Any], answer: Answer, door: Sync | Async, known: Known) -> None:
    if "error" in step:
        if answer.error is None:
            raise Mismatch(f"wanted the error {json.dumps(step['error'])}, but it gave {json.dumps(answer.output)}")
        known.compare(step["error"], answer.error)
        return
    if answer.error is not None:
        raise Mismatch(f"failed: {json.dumps(answer.error)}")
    if "output" in step:
        if '"$date"' in json.dumps(step["output"]):
            now = door.call({"call": "sandbox.clock"}, known).output["now"]
            known.now = datetime.fromisoformat(re.sub(r"(\.\d+)?Z$", "+00:00", now))
        known.compare(step["output"], answer.output)
    for name, pointer in step.get("save", {}).items():
        known.save(name, answer.output, pointer)


def once(stem: str, scenario: dict[str, Any], provider: str, kind: type[Sync] | type[Async]) -> dict[str, Any]:
    """Plays one scenario with one provider, and gives the line that tells how it ended."""
    line: dict[str, Any] = {"scenario": stem, "provider": provider, "door": kind.name, "result": "passed"}
    described = next(entry for entry in anyregistrar.providers() if entry["name"] == provider)
    host = ("tld.", "journal.", "sandbox.")
    missing = [op for op in scenario.get("needs", []) if op not in described["operations"] and not op.startswith(host)]
    if missing:
        return {**line, "result": "skipped", "reason": f"the provider has no {missing[0]}"}
    try:
        door = kind(provider, scenario)
        try:
            play(scenario, door)
        finally:
            door.close()
    except Mismatch as mismatch:
        line |= {"result": "failed", "reason": str(mismatch)}
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        line |= {"result": "failed", "reason": f"{type(error).__name__}: {error} (line {place.lineno} of {Path(place.filename).name})"}
    return line


def each(stem: str, scenario: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """The same scenario with each of its choices of settings."""
    if not scenario.get("each"):
        return [(stem, scenario)]
    return [
        (
            f"{stem} ({', '.join(f'{key} {value}' for key, value in sorted(more.items()))})",
            {**scenario, "settings": {**scenario.get("settings", {}), **more}},
        )
        for more in scenario["each"]
    ]


def main() -> int:
    doors = {kind.name: kind for kind in (Sync, Async)}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--door", action="append", choices=sorted(doors))
    parser.add_argument("--only")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    chosen = parser.parse_args()
    failed = False
    for path in sorted(chosen.folder.glob("*.json")):
        scenario = json.loads(path.read_text(encoding="utf-8"))
        if chosen.only and chosen.only != path.stem:
            continue
        for stem, variant in each(path.stem, scenario):
            for provider in scenario.get("providers", ["sandbox", "logicboxes"]):
                for name in chosen.door or sorted(doors):
                    line = once(stem, variant, provider, doors[name])
                    failed |= line["result"] == "failed"
                    print(json.dumps(line, ensure_ascii=False), flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
