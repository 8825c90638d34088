"""What type checkers accept also runs."""

import asyncio
import datetime
import pathlib
import subprocess
import sys
from decimal import Decimal

import typed
from conftest import ROOT

import anyregistrar


def test_the_typed_example_runs(client: anyregistrar.Client) -> None:
    assert typed.buy(client).state == "succeeded"
    names, expires, amount = typed.look(client)
    assert names == ["example.com"]
    assert isinstance(expires, datetime.date) and isinstance(amount, Decimal)
    assert asyncio.run(typed.both(anyregistrar.connect_async("sandbox"))) == ["example.com"]


def test_the_examples_run(tmp_path: pathlib.Path) -> None:
    for example in sorted((ROOT / "bindings-python/examples").glob("*.py")):
        ran = subprocess.run([sys.executable, example], cwd=tmp_path, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr
        assert "renewed until" in ran.stdout


def test_the_package_says_that_it_is_typed() -> None:
    folder = pathlib.Path(anyregistrar.__file__).parent
    assert (folder / "py.typed").exists() and (folder / "_native.pyi").exists()
