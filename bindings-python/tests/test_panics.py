"""A fault inside the native part, which only a build for tests has."""

import json
import os
import pathlib
import subprocess
import sys
import zipfile

import pytest
from conftest import ROOT


@pytest.fixture(scope="module")
def hooked(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """The package as a folder, built with the function that panics."""
    folder = tmp_path_factory.mktemp("hooked")
    maturin = pathlib.Path(sys.executable).with_name("maturin")
    build = [maturin, "build", "--profile", "dev", "--strip", "--quiet", "--features", "test-hooks", "--interpreter", sys.executable, "--out", folder]
    subprocess.run(build, cwd=ROOT / "bindings-python", check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "package")
    return folder / "package"


def test_a_panic_becomes_an_exception_of_ours(hooked: pathlib.Path) -> None:
    script = """
import anyregistrar, json
from anyregistrar import _native, errors
from anyregistrar._documents import answer
try:
    answer(_native._panic(), dict)
except Exception as error:
    print(json.dumps([type(error).__name__, error.code, error.outcome]))
print(json.dumps(anyregistrar.connect("sandbox").account.test().provider))
"""
    ran = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, "PYTHONPATH": str(hooked)}, capture_output=True, text=True, check=True
    )
    assert [json.loads(line) for line in ran.stdout.splitlines()] == [["InternalError", "internal", "unknown"], "sandbox"]


def test_the_package_that_people_get_has_no_such_function() -> None:
    from anyregistrar import _native

    assert not hasattr(_native, "_panic")
