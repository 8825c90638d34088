"""Renews a domain the careful way, and shows that the same key never buys twice.

Run it as it is: it uses the sandbox, which needs no account. With a real registrar only the line with ``connect`` changes.
"""

import anyregistrar
from anyregistrar.errors import ExpiryMismatch, RegistrarError

client = anyregistrar.connect("sandbox")

ada = anyregistrar.Contact(
    first_name="Ada",
    last_name="Example",
    organization="Example Ltd",
    email="ada@example.com",
    phone="+44.1132926070",
    street=["1 High Street"],
    city="Leeds",
    postal_code="LS1 1AA",
    country="GB",
)
bought = client.domains.register("example.com", years=1, contacts={"registrant": ada}, key="invoice-1042-1")
print("registered", bought.domain, "until", bought.expires)

# The date that our own records have. A registrar that disagrees refuses the renewal, so it cannot happen twice unseen.
known = client.domains.info("example.com").expires

order = client.domains.renew("example.com", years=1, current_expiry=known, key="invoice-1177-1")
match order.state:
    case "succeeded":
        print("renewed until", order.expires)
    case "failed":
        print("not renewed; nothing was charged")
    case _:
        print("not settled yet; the journal knows it as", order.id)

again = client.domains.renew("example.com", years=1, current_expiry=known, key="invoice-1177-1")
print("the same key is the same order:", again.id == order.id)

# Even another key buys nothing more, because the date says which renewal is meant.
twice = client.domains.renew("example.com", years=1, current_expiry=known, key="invoice-1177-2")
print("done before:", twice.already_satisfied, "until", twice.expires)

try:
    client.domains.renew("example.com", years=1, current_expiry="2020-01-01", key="invoice-1178-1")
except ExpiryMismatch as error:
    print("refused, nothing was bought:", error.message)
except RegistrarError as error:
    print("failed, nothing was bought:", error)
else:
    raise SystemExit("a renewal with a wrong date was taken")

charges = client.sandbox.ledger().rows
print("charged:", ", ".join(f"{row.operation} {row.amount} {row.currency}" for row in charges))
