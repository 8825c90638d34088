"""Both clients, side by side."""

import asyncio
import inspect
from typing import Any

import pytest
from conftest import CONTACTS

import anyregistrar
from anyregistrar import errors

# A registrar's own area has its name.
SINGULAR = {"account", "dns", "journal"} | {provider["name"] for provider in anyregistrar.providers()}


def methods(client: object) -> dict[str, inspect.Signature]:
    """Every method of a client's areas and its own, by dotted name."""
    found: dict[str, inspect.Signature] = {}
    for name, member in inspect.getmembers(type(client)):
        if name.startswith("_"):
            continue
        if isinstance(member, property):
            area = type(getattr(client, name))
            public = [(verb, m) for verb, m in inspect.getmembers(area, callable) if not verb.startswith("_")]
            found |= {f"{name}.{verb}": inspect.signature(method) for verb, method in public}
        else:
            found[name] = inspect.signature(member)
    return found


def test_both_clients_have_the_same_methods() -> None:
    waiting, awaited = methods(anyregistrar.connect("sandbox")), methods(anyregistrar.connect_async("sandbox"))
    assert waiting.keys() == awaited.keys()
    for name, signature in waiting.items():
        assert signature.parameters == awaited[name].parameters, name


def test_every_operation_of_the_table_is_a_method(table: dict[str, Any]) -> None:
    found = methods(anyregistrar.connect("sandbox"))
    for operation in table["operations"]:
        area, verb = operation["area"], operation["verb"]
        plural = area if area in SINGULAR else f"{area}es" if area.endswith("s") else f"{area}s"
        name = f"{plural}.{verb}" if verb else area
        parameters = found.pop(name).parameters
        members = table["input_types"][operation["input"]["$ref"].rsplit("/", 1)[1]].get("properties", {})
        options = {"key", "timeout", "dry_run"} if operation["effect"] == "purchase" else {"timeout"}
        assert parameters.keys() - {"self"} == members.keys() | options, name
    assert found.keys() == {"close"}


def test_a_list_follows_its_pages(client: anyregistrar.Client) -> None:
    names = [f"page-{i}.com" for i in range(5)]
    for name in names:
        client.domains.register(name, years=1, contacts=CONTACTS)
    listing = client.domains.list(page_size=2)
    assert sorted(listed.domain for listed in listing) == names
    assert sorted(listed.domain for listed in listing) == names, "a second look begins anew"
    pages = list(listing.pages())
    assert len(pages) >= 3 and pages[-1].next is None
    assert [d for page in pages for d in page.domains] == list(listing)
    rest = client.domains.list(after=pages[0].next, page_size=2)
    assert len(list(rest)) == 5 - len(pages[0].domains)


def test_a_list_that_is_awaited_follows_its_pages() -> None:
    async def play() -> tuple[list[str], int]:
        async with anyregistrar.connect_async("sandbox") as client:
            for i in range(5):
                await client.domains.register(f"page-{i}.com", years=1, contacts=CONTACTS)
            listing = client.domains.list(page_size=2)
            pages = [page async for page in listing.pages()]
            return sorted([listed.domain async for listed in listing]), len(pages)

    names, pages = asyncio.run(play())
    assert names == [f"page-{i}.com" for i in range(5)] and pages >= 3


UNREADABLE_IN_PART = """{"result": {"page": 1, "page_size": 100, "total": 2, "items": [
    {"domain": "good.com", "order": "1", "status": "active"}, {"domain": "no name", "order": "2", "status": "active"}]}}"""


def test_a_list_tells_what_could_not_be_read_beside_what_it_gives() -> None:
    client = anyregistrar.connect("sandbox")
    client.sandbox.fault(on="domain.list", do="status", status=200, body=UNREADABLE_IN_PART, times=1)
    listing = client.domains.list()
    assert not listing.failed
    assert [listed.domain for listed in listing] == ["good.com"]
    assert [unread.domain for unread in listing.failed] == ["no name"]
    assert list(listing) == [] and not listing.failed, "each look begins anew"

    async def play() -> tuple[list[str], list[str | None]]:
        async with anyregistrar.connect_async("sandbox") as client:
            await client.sandbox.fault(
                on="domain.list", do="status", status=200, body=UNREADABLE_IN_PART, times=1
            )
            listing = client.domains.list()
            names = [listed.domain async for listed in listing]
            return names, [unread.domain for unread in listing.failed]

    assert asyncio.run(play()) == (["good.com"], ["no name"])


def test_awaited_calls_run_side_by_side() -> None:
    async def play() -> list[str]:
        async with anyregistrar.connect_async("sandbox") as client:
            reports = await asyncio.gather(*(client.domains.check([f"name-{i}.com"]) for i in range(100)))
            return [report.names[0].domain for report in reports]

    assert asyncio.run(play()) == [f"name-{i}.com" for i in range(100)]


def test_an_awaited_failure_is_the_same_exception() -> None:
    async def play() -> None:
        async with anyregistrar.connect_async("sandbox") as client:
            with pytest.raises(errors.NotFound):
                await client.domains.info("nobody-has-this.com")
            with pytest.raises(errors.InvalidInput) as caught:
                await client.domains.register("example.com", years=1, contacts={"registrant": {"emial": "x"}})
            assert caught.value.field == "contacts.registrant.emial"

    asyncio.run(play())


def test_a_closed_client_says_so(client: anyregistrar.Client) -> None:
    client.close()
    client.close()
    with pytest.raises(errors.ConfigError, match="closed"):
        client.account.test()
    with pytest.raises(errors.ConfigError, match="closed"), client:
        pass

    async def play() -> None:
        late = anyregistrar.connect_async("sandbox")
        await late.close()
        with pytest.raises(errors.ConfigError, match="closed"):
            await late.account.test()

    asyncio.run(play())


def test_one_client_serves_many_loops_one_after_the_other() -> None:
    client = anyregistrar.connect_async("sandbox")
    for _ in range(3):
        report = asyncio.run(client.domains.check(["example.com"]))
        assert report.names[0].state == "available"
