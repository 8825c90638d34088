"""The exceptions, held against the table."""

import pickle
from typing import Any

import pytest

from anyregistrar import errors
from anyregistrar._error import from_fault


def test_every_code_has_a_class_of_its_own(table: dict[str, Any]) -> None:
    classes = {cls.code: cls for cls in vars(errors).values() if isinstance(cls, type) and "code" in vars(cls) and hasattr(cls, "number")}
    classes.pop("internal")
    listed = {row["code"]: row["number"] for row in table["errors"]}
    assert errors.InternalError.number == listed.pop("internal")
    assert {code: cls.number for code, cls in classes.items()} == listed
    for code, cls in classes.items():
        fault = {"code": code, "outcome": "unknown", "message": "what happened"}
        error = from_fault(fault)
        assert type(error) is cls and isinstance(error, errors.RegistrarError)
        assert str(error) == f"{code}: what happened" and error.outcome == "unknown"


def test_all_that_is_known_is_on_the_exception() -> None:
    fault = {
        "code": "rate_limited", "outcome": "not_done", "message": "wait", "field": "domain", "provider": "sandbox",
        "operation": "domain.info", "domain": "example.com", "registrar_code": "SLOW", "registrar_message": "slow down",
        "http_status": 429, "at": "items[3]", "retry_after_ms": 1500, "order_id": "o-1", "key": "k-1",
        "problems": [{"path": "domain", "code": "invalid", "message": "no"}],
    }
    error = from_fault(fault)
    assert isinstance(error, errors.RateLimited)
    assert error.retry_after == 1.5
    assert error.problems == (errors.Problem("domain", "invalid", "no"),)
    for name in ("outcome", "provider", "operation", "domain", "registrar_code", "registrar_message", "http_status", "at", "order_id", "key", "field"):
        assert getattr(error, name) == fault[name]
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error) and vars(again) == vars(error) and str(again) == str(error)


@pytest.mark.parametrize(
    ("cls", "builtin"),
    [
        (errors.InvalidInput, ValueError),
        (errors.RegistrarTimeout, TimeoutError),
        (errors.NotFound, LookupError),
        (errors.Unsupported, NotImplementedError),
        (errors.AuthError, PermissionError),
        (errors.Forbidden, PermissionError),
        (errors.NetworkError, ConnectionError),
    ],
)
def test_an_exception_is_python_s_own_too(cls: type[errors.RegistrarError], builtin: type[Exception]) -> None:
    error = cls("what happened", provider="sandbox")
    assert isinstance(error, builtin)
    assert str(error) == f"{cls.code}: what happened [provider=sandbox]"
    assert pickle.loads(pickle.dumps(error)).provider == "sandbox"
