"""What the tests share. They run against the installed wheel, with the sandbox as the registrar."""

from __future__ import annotations

import json
import pathlib
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import anyregistrar

ROOT = pathlib.Path(__file__).resolve().parents[2]

ADA = {
    "name": "Ada Example",
    "organization": "Example Ltd",
    "email": "ada@example.com",
    "phone": "+44.1132926070",
    "street": ["1 High Street"],
    "city": "Leeds",
    "postal_code": "LS1 1AA",
    "country": "GB",
}
CONTACTS = {"registrant": ADA}


@pytest.fixture
def client() -> Iterator[anyregistrar.Client]:
    """A client with a registrar of its own."""
    with anyregistrar.connect("sandbox") as client:
        yield client


@pytest.fixture(scope="session")
def table() -> dict[str, Any]:
    """The operation table."""
    return json.loads((ROOT / "docs/operations.json").read_text())


@pytest.fixture
def script(tmp_path: pathlib.Path) -> Callable[..., subprocess.Popen[str]]:
    """Starts an interpreter of its own with a script, in an empty folder."""

    def start(text: str, *flags: str) -> subprocess.Popen[str]:
        given = f"ADA = {ADA!r}\nCONTACTS = {CONTACTS!r}\n"
        return subprocess.Popen(
            [sys.executable, "-I", *flags, "-c", given + textwrap.dedent(text)],
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    return start


def ended(process: subprocess.Popen[str], seconds: float = 60) -> str:
    """What a script printed, once it has ended well."""
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        pytest.fail(f"the script hangs; it printed {process.communicate()}")
    assert process.returncode == 0, err
    assert err == ""
    return out
