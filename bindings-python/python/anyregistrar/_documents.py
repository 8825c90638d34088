"""Calls and answers as the documents that the core reads and writes."""

from __future__ import annotations

import json

from ._error import from_fault
from ._lazy import load
from ._record import simple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeVar

    T = TypeVar("T")


def written(
    operation: str,
    account: str | None,
    arguments: Mapping[str, object],
    key: str | None,
    timeout: float | None,
    dry_run: bool,
) -> str:
    """The document of a call. What is ``None`` is left out."""
    options: dict[str, object] = {}
    if key is not None:
        options["key"] = key
    if timeout is not None:
        options["timeout_ms"] = _milliseconds(timeout)
    if dry_run:
        options["dry_run"] = True
    document: dict[str, object] = {
        "op": operation,
        "input": {name: value for name, value in arguments.items() if value is not None},
    }
    if account is not None:
        document["account"] = account
    if options:
        document["options"] = options
    return to_json(document)


def to_json(document: Mapping[str, object]) -> str:
    """A document as text."""
    try:
        return json.dumps(document, default=simple, allow_nan=False)
    except ValueError as error:
        raise load(".errors").InvalidInput("the input holds a number or a structure that JSON cannot carry", operation=None) from error


def answer(text: str, read: Callable[[Any], T]) -> T:
    """The output of an answer, or its failure."""
    document = json.loads(text)
    if "ok" in document:
        return read(document["ok"]["output"])
    raise from_fault(document["err"])


def _milliseconds(seconds: float) -> int:
    if not 0 < seconds < 1e9:
        errors = load(".errors")
        problem = errors.Problem("timeout", "out_of_range", "a timeout is a number of seconds above 0")
        raise errors.InvalidInput(f"timeout: {problem.message}", field="timeout", problems=[problem])
    return max(1, round(seconds * 1000))
