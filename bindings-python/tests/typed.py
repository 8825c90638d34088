"""What type checkers shall accept as it stands. Checked by ``pyright --strict``, and run by ``test_types``."""

from __future__ import annotations

import datetime
from decimal import Decimal

import anyregistrar
from anyregistrar.shapes import ContactDict, ContactsDict

ADA: ContactDict = {
    "name": "Ada Example",
    "organization": "Example Ltd",
    "email": "ada@example.com",
    "phone": "+44.1132926070",
    "street": ["1 High Street"],
    "city": "Leeds",
    "postal_code": "LS1 1AA",
    "country": "GB",
}
CONTACTS: ContactsDict = {"registrant": ADA}


def buy(client: anyregistrar.Client) -> anyregistrar.Order:
    """Dictionaries, classes, words and plain texts, all in one call."""
    return client.domains.register(
        "example.com",
        years=1,
        contacts=CONTACTS,
        nameservers=["ns1.example.net", {"name": "ns2.example.net"}, anyregistrar.NameServer("ns3.example.net")],
        max_price=anyregistrar.Money(Decimal("100.00"), "USD"),
        key="typed-1",
    )


def look(client: anyregistrar.Client) -> tuple[list[str], datetime.date | None, Decimal]:
    """What answers hold."""
    names: list[str] = [listed.domain for listed in client.domains.list(page_size=1)]
    sizes: list[int] = [len(page.domains) for page in client.domains.list().pages()]
    assert sum(sizes) == len(names)
    quote = client.domains.quote("another.com", operation=anyregistrar.PriceKind.REGISTER)
    amount: Decimal = quote.price.amount
    return names, client.domains.info("example.com").expires, amount


async def both(client: anyregistrar.AsyncClient) -> list[str]:
    """The same methods, awaited."""
    await client.domains.register("example.com", years=1, contacts=anyregistrar.Contacts(registrant=ADA))
    return [listed.domain async for listed in client.domains.list()]
