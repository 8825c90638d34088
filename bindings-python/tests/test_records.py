"""The classes that answers are made of."""

import copy
import json
import pickle
from decimal import Decimal

import pytest
from conftest import ADA, CONTACTS

import anyregistrar
from anyregistrar import Contact, Money, NameServer, errors


def test_a_record_is_frozen_and_has_no_other_members() -> None:
    money = Money("10.50", "EUR")
    with pytest.raises(AttributeError, match="replace"):
        money.amount = Decimal(1)  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del money.amount
    with pytest.raises(AttributeError):
        money.amuont = Decimal(1)  # type: ignore[attr-defined]
    assert not hasattr(money, "__dict__")


def test_a_record_is_a_value() -> None:
    money = Money("10.50", "EUR")
    assert money == Money(Decimal("10.50"), currency="EUR") and money != Money("10.51", "EUR")
    assert money != NameServer("ns1.example.net")
    assert {money: 1}[Money("10.50", "EUR")] == 1
    assert len({Contact(**ADA, extra={"a": "b"}), Contact(**ADA, extra={"a": "b"})}) == 1
    assert repr(money) == "Money(amount=Decimal('10.50'), currency='EUR')"


def test_a_record_is_replaced_copied_and_pickled() -> None:
    server = NameServer("ns1.example.net", addresses=["192.0.2.1"])
    assert server.replace(name="ns2.example.net") == NameServer("ns2.example.net", addresses=["192.0.2.1"])
    assert server.addresses == ("192.0.2.1",)
    for other in (copy.copy(server), copy.deepcopy(server), pickle.loads(pickle.dumps(server))):
        assert other == server and other.addresses == ("192.0.2.1",)
    with pytest.raises(TypeError):
        server.replace(naem="x")


def test_a_record_is_matched_by_position() -> None:
    match Money("10.50", "EUR"):
        case Money(amount, "EUR"):
            assert amount == Decimal("10.50")
        case _:
            pytest.fail("no match")


def test_a_text_is_not_a_list_of_its_letters() -> None:
    with pytest.raises(TypeError, match="list"):
        NameServer("ns1.example.net", addresses="192.0.2.1")


def test_a_record_becomes_plain_data(client: anyregistrar.Client) -> None:
    order = client.domains.register("example.com", years=1, contacts=CONTACTS, key="k-1")
    plain = json.loads(json.dumps(order.to_dict()))
    assert plain["state"] == "succeeded" and plain["key"] == "k-1"
    assert plain["expires"] == str(order.expires)
    assert plain["charged"]["amount"] == str(order.charged.amount if order.charged else None)
    assert anyregistrar.Order.from_dict(plain) == order


def test_an_answer_survives_pickling(client: anyregistrar.Client) -> None:
    order = client.domains.register("example.com", years=1, contacts=CONTACTS)
    assert pickle.loads(pickle.dumps(order)) == order


def test_secrets_and_personal_data_are_not_shown(client: anyregistrar.Client) -> None:
    client.domains.register("example.com", years=1, contacts=CONTACTS)
    code = client.domains.auth_code("example.com")
    assert code.auth_code and code.auth_code not in repr(code) and "example.com" in repr(code)
    handle = client.contacts.create(ADA).handle
    record = client.contacts.info(handle)
    assert record.email == "ada@example.com"
    shown = [repr(record), repr(Contact(**ADA)), repr(anyregistrar.Contacts(registrant=Contact(**ADA))), f"{record}"]
    for text in shown:
        for secret in ("Ada", "ada@", "2926070", "High Street"):
            assert secret not in text
    client = anyregistrar.connect("logicboxes", environment="sandbox", user_id="1", api_key="CANARY", customer_id="1")
    with pytest.raises(errors.RegistrarError) as caught:
        client.domains.transfer("example.com", auth_code="CANARY", contacts={"registrant": {"name": ["CANARY"]}})
    assert "CANARY" not in f"{caught.value} {caught.value!r} {vars(caught.value)} {client!r}"
