"""Calls from one end to the other."""

import datetime
import enum
import pathlib
import shutil
import types
from decimal import Decimal

import pytest
from conftest import ADA, CONTACTS, ROOT

import anyregistrar
from anyregistrar import errors


def test_the_readme_example_works(capsys: pytest.CaptureFixture[str]) -> None:
    text = pathlib.Path(ROOT / "bindings-python/README.md").read_text()
    example = text.split("```python\n")[1].split("```")[0]
    exec(compile(example, "README.md", "exec"), {})
    lines = capsys.readouterr().out.splitlines()
    state, expires = lines[0].split()
    assert state == "succeeded"
    assert lines[1] == f"example.com {expires}"


def test_answers_have_the_types_of_the_language(client: anyregistrar.Client) -> None:
    order = client.domains.register("bücher.com", years=2, contacts=CONTACTS, key="k-1", language="ger")
    assert isinstance(order, anyregistrar.Order)
    assert order.state is anyregistrar.OrderState.SUCCEEDED
    assert order.state == "succeeded" and f"{order.state}" == str(order.state) == "succeeded"
    assert (order.domain, order.domain_unicode) == ("xn--bcher-kva.com", "bücher.com")
    assert type(order.expires) is datetime.date
    assert order.charged is not None and type(order.charged.amount) is Decimal
    entry = client.journal.info(key="k-1")
    assert entry.order.id == order.id
    assert entry.sent_at.tzinfo is datetime.timezone.utc


def test_inputs_may_be_classes_dictionaries_or_texts(client: anyregistrar.Client) -> None:
    given = [
        {"registrant": ADA},
        {"registrant": anyregistrar.Contact(**ADA)},
        anyregistrar.Contacts(registrant=anyregistrar.Contact(**ADA)),
        anyregistrar.Contacts(registrant=ADA),
        types.MappingProxyType({"registrant": ADA}),
    ]
    for i, contacts in enumerate(given):
        order = client.domains.register(
            f"given-{i}.com",
            years=1,
            contacts=contacts,
            nameservers=["ns1.example.net", {"name": "ns2.example.net"}, anyregistrar.NameServer("ns3.example.net")],
            max_price=anyregistrar.Money(Decimal("500"), "USD"),
        )
        assert order.state == "succeeded"
    servers = client.domains.info("given-0.com").nameservers
    assert [server.name for server in servers] == ["ns1.example.net", "ns2.example.net", "ns3.example.net"]


def test_dates_and_moments_are_taken_as_such(client: anyregistrar.Client) -> None:
    now = datetime.datetime(2027, 1, 15, 12, tzinfo=datetime.timezone.utc)
    assert client.sandbox.clock(set=now).now == now
    bought = client.domains.register("example.com", years=1, contacts=CONTACTS)
    assert bought.expires == datetime.date(2028, 1, 15)
    renewed = client.domains.renew("example.com", years=1, current_expiry=bought.expires)
    assert renewed.expires == datetime.date(2029, 1, 15)


def test_a_word_may_be_a_member_or_a_text(client: anyregistrar.Client) -> None:
    member = client.domains.quote("example.com", operation=anyregistrar.PriceKind.REGISTER)
    assert member == client.domains.quote("example.com", operation="register")
    assert isinstance(member.operation, enum.Enum)


def test_the_same_key_gives_the_same_order(client: anyregistrar.Client) -> None:
    first = client.domains.register("example.com", years=1, contacts=CONTACTS, key="k-1")
    assert client.domains.register("example.com", years=1, contacts=CONTACTS, key="k-1").id == first.id
    with pytest.raises(errors.KeyConflict) as caught:
        client.domains.register("example.com", years=2, contacts=CONTACTS, key="k-1")
    assert caught.value.outcome == "not_done"
    assert len(client.sandbox.ledger().rows) == 1


def test_an_unknown_field_names_its_path(client: anyregistrar.Client) -> None:
    wrong = {"registrant": {**ADA, "emial": "ada@example.com"}}
    with pytest.raises(ValueError) as caught:
        client.domains.register("example.com", years=1, contacts=wrong)
    error = caught.value
    assert isinstance(error, errors.InvalidInput)
    assert (error.code, error.outcome, error.field) == ("invalid_input", "not_done", "contacts.registrant.emial")
    assert error.problems[0].path == error.field
    assert error.problems[0].code == "unknown"
    assert "email" in error.problems[0].allowed
    with pytest.raises(TypeError, match="yaers"):
        client.domains.register("example.com", yaers=1)


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({"domain": "not a name", "years": 1}, "domain"),
        ({"domain": "example.com", "years": 1, "current_expiry": "tomorrow"}, "current_expiry"),
        ({"domain": "example.com", "years": 1, "current_expiry": datetime.datetime(2027, 1, 1)}, "current_expiry"),
        ({"domain": "example.com", "years": "one"}, "years"),
        ({"domain": "example.com", "years": 1, "max_price": {"amount": 10.1, "currency": "USD"}}, "max_price.amount"),
        ({"domain": "example.com", "years": 1, "max_price": anyregistrar.Money("ten", "USD")}, "max_price.amount"),
        ({"domain": "example.com", "years": 1, "timeout": 0}, "timeout"),
        ({"domain": "example.com", "years": 1, "timeout": float("nan")}, "timeout"),
    ],
)
def test_a_wrong_value_names_its_path(client: anyregistrar.Client, arguments: dict[str, object], field: str) -> None:
    with pytest.raises(errors.InvalidInput) as caught:
        client.domains.renew(**arguments)
    assert caught.value.field == field


def test_what_json_cannot_carry_is_refused_before_anything_is_sent(client: anyregistrar.Client) -> None:
    with pytest.raises(errors.InvalidInput):
        client.raw("POST", "x", body=float("inf"))
    with pytest.raises(TypeError, match="set"):
        client.raw("POST", "x", body={1, 2})


def test_failures_are_the_exceptions_that_python_has_words_for(client: anyregistrar.Client) -> None:
    with pytest.raises(LookupError) as caught:
        client.domains.info("nobody-has-this.com")
    assert isinstance(caught.value, errors.NotFound)
    assert caught.value.provider == "sandbox"
    assert caught.value.operation == "domain.info"
    assert caught.value.domain == "nobody-has-this.com"
    client.sandbox.fault(on="domain.info", do="silent", times=10)
    with pytest.raises(TimeoutError) as late:
        client.domains.info("example.com", timeout=0.2)
    assert isinstance(late.value, errors.RegistrarTimeout)
    client.sandbox.fault(clear=True)


def test_a_real_registrar_runs_against_its_simulation() -> None:
    client = anyregistrar.connect("logicboxes", environment="sandbox", user_id=123456, api_key="sandbox-key")
    assert client.account.test().environment == "sandbox"
    assert client.domains.check(["example.com", "example.org"]).names[0].state == "available"
    assert "sandbox-key" not in repr(client)
    with pytest.raises(PermissionError):
        anyregistrar.connect("logicboxes", environment="sandbox", api_key="another").account.test()


def test_wrong_settings_are_told_where_they_are_made() -> None:
    with pytest.raises(errors.ConfigError) as unknown:
        anyregistrar.connect("nobody")
    assert "logicboxes" in str(unknown.value)
    with pytest.raises(errors.RegistrarError) as missing:
        anyregistrar.connect("logicboxes", environment="test", api_key="x")
    assert "user_id" in str(missing.value)


def test_a_host_has_many_accounts(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIN_KEY", "sandbox-key")
    file = tmp_path / "anyregistrar.toml"
    file.write_text(
        '[accounts.plain]\nprovider = "sandbox"\n\n'
        '[accounts.main]\nprovider = "logicboxes"\nenvironment = "sandbox"\n'
        'settings = { user_id = 123456, api_key = { env = "MAIN_KEY" } }\n'
    )
    with anyregistrar.Host.open(file) as host:
        assert sorted(host.accounts) == ["main", "plain"]
        plain, main = host.account("plain"), host.account("main")
        assert (plain.account.test().provider, main.account.test().provider) == ("sandbox", "logicboxes")
        plain.domains.register("example.com", years=1, contacts=CONTACTS)
        assert host.account("plain").domains.info("example.com").domain == "example.com"
        with pytest.raises(errors.ConfigError, match="plain"):
            host.account("mian")
    with pytest.raises(errors.ConfigError):
        host.account("plain")
    same = anyregistrar.Host.from_accounts({"one": {"provider": "sandbox"}})
    assert same.account("one").account.test().provider == "sandbox"


def test_registrars_describe_themselves() -> None:
    described = {provider["name"]: provider for provider in anyregistrar.providers()}
    assert {"sandbox", "logicboxes"} <= described.keys()
    assert "domain.renew" in described["logicboxes"]["operations"]
    assert "api_key" in {setting["key"] for setting in described["logicboxes"]["settings"]}


def test_a_host_lists_the_plugins_of_its_accounts_beside_the_registrars_that_are_built_in(tmp_path: pathlib.Path) -> None:
    plugin = tmp_path.resolve() / "example.py"
    shutil.copyfile(ROOT / "plugins/python/example.py", plugin)
    plugin.chmod(0o755)
    account = {"provider": "example", "plugin": str(plugin), "environment": "sandbox"}
    with anyregistrar.Host.from_accounts({"main": account, "plain": {"provider": "sandbox"}}) as host:
        all = host.providers()
        assert host.account("main").account.test().provider == "example"
    built_in = anyregistrar.providers()
    assert [provider for provider in all if provider["name"] != "example"] == built_in and len(all) == len(built_in) + 1
    example = all[-1]
    assert "domain.renew" in example["operations"]
    assert [(setting["key"], setting["secret"]) for setting in example["settings"]] == [("api_key", True)]
    assert example["own_operations"][0]["name"] == "example.zone"
    with pytest.raises(errors.ConfigError):
        host.providers()
