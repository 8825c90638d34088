"""Whether an answer has what a scenario expects: the same rules as ``tests/src/scenarios/matching.rs``."""

from __future__ import annotations

import calendar
import json
import re
from datetime import date, datetime, timedelta
from typing import Any

_NOTHING = object()


class Mismatch(Exception):
    """Something is otherwise than expected; the text names the place."""


class Known:
    """What expectations may refer to: saved values, and the simulated registrar's time."""

    def __init__(self) -> None:
        self.saved: dict[str, Any] = {}
        self.now: datetime | None = None

    def save(self, name: str, output: Any, pointer: str) -> None:
        """Keeps the value at a JSON pointer."""
        value = output
        for part in pointer.strip("/").split("/"):
            try:
                value = value[int(part)] if isinstance(value, list) else value[part]
            except (KeyError, IndexError, TypeError, ValueError):
                raise Mismatch(f"there is no {pointer} to save") from None
        self.saved[name] = value

    def fill(self, value: Any) -> Any:
        """The value with saved ones in the place of ``${name}``."""
        if isinstance(value, dict):
            return {name: self.fill(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.fill(item) for item in value]
        if isinstance(value, str) and (found := re.fullmatch(r"\$\{(.*)\}", value)):
            if found[1] not in self.saved:
                raise Mismatch(f"nothing was saved as {found[1]}")
            return self.saved[found[1]]
        return value

    def compare(self, expected: Any, found: Any, path: str = "") -> None:
        """Raises ``Mismatch`` with the first place that differs."""
        if isinstance(expected, dict) and len(expected) == 1 and (name := next(iter(expected))).startswith("$"):
            good = self._matches(name, expected[name], found, path)
        elif isinstance(expected, dict) and isinstance(found, dict):
            for name, inner in expected.items():
                self.compare(inner, found.get(name, _NOTHING), f"{path}.{name}" if path else name)
            return
        elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
            for i, (item, there) in enumerate(zip(expected, found)):
                self.compare(item, there, f"{path}[{i}]")
            return
        else:
            good = type(expected) is type(found) and expected == found
        if not good:
            there = "nothing" if found is _NOTHING else json.dumps(found, ensure_ascii=False)
            raise Mismatch(f"{path or 'the answer'}: wanted {json.dumps(expected, ensure_ascii=False)}, found {there}")

    def _matches(self, matcher: str, argument: Any, found: Any, path: str) -> bool:
        there = found is not _NOTHING and found is not None
        if matcher == "$present":
            return there
        if matcher == "$absent":
            return not there or found == []
        if matcher == "$count":
            return isinstance(found, list) and len(found) == argument
        if matcher == "$has":
            return isinstance(found, list) and any(self._fits(argument, item, path) for item in found)
        if matcher == "$saved":
            return there and argument in self.saved and found == self.saved[argument]
        if matcher == "$date":
            return found == self._date(argument).isoformat()
        raise Mismatch(f"{path}: there is no matcher {matcher}")

    def _fits(self, expected: Any, found: Any, path: str) -> bool:
        try:
            self.compare(expected, found, path)
        except Mismatch:
            return False
        return True

    def _date(self, distance: str) -> date:
        found = re.fullmatch(r"([+-]\d+)([ymd])", distance)
        if not found or self.now is None:
            raise Mismatch(f"{distance!r} is not a distance such as +1y or -3d, or the time is not known")
        number, today = int(found[1]), self.now.date()
        if found[2] == "d":
            return today + timedelta(days=number)
        months = today.month - 1 + number * (12 if found[2] == "y" else 1)
        year, month = today.year + months // 12, months % 12 + 1
        return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))
