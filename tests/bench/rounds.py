"""Our Python client and another one by turns: the same exchange, in one process.

Prints ``{"calls": ..., "ours": [seconds for each call, by round], "theirs": [...], "versions": "..."}``.
"""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Callable
from time import perf_counter

import anyregistrar

NAME = "example.com"

Check = Callable[[], None]


def ours(base: str) -> Check:
    client = anyregistrar.connect("logicboxes", environment="test", base_url=base, user_id="123456", api_key="KEY")

    def check() -> None:
        report = client.domains.check([NAME])
        if report.names[0].state != "available":
            raise SystemExit(f"our client made this of the answer: {report}")

    return check


def with_pycurl(url: str) -> tuple[Check, str]:
    import io

    import pycurl

    handle = pycurl.Curl()
    handle.setopt(pycurl.URL, url)
    handle.setopt(pycurl.PROXY, "")

    def check() -> None:
        body = io.BytesIO()
        handle.setopt(pycurl.WRITEDATA, body)
        handle.perform()
        expect(json.loads(body.getvalue()))

    return check, pycurl.version.split()[0]


def with_requests(url: str) -> tuple[Check, str]:
    import requests

    session = requests.Session()
    # Proxies in the environment would be looked up at each call.
    session.trust_env = False

    def check() -> None:
        expect(session.get(url).json())

    return check, f"requests {requests.__version__}"


def expect(names: dict[str, dict[str, str]]) -> None:
    if names[NAME]["status"] != "available":
        raise SystemExit(f"another answer than the expected one: {names}")


def block(check: Check, calls: int) -> float:
    """Seconds for each call of a block."""
    begun = perf_counter()
    for _ in range(calls):
        check()
    return (perf_counter() - begun) / calls


def main(rival: str, base: str, url: str, rounds: int, our_calls: int, their_calls: int) -> None:
    theirs, version = {"pycurl": with_pycurl, "requests": with_requests}[rival](url)
    sides = [(ours(base), our_calls, []), (theirs, their_calls, [])]
    # The first block connects, fills caches and lets the processor get up to speed.
    for check, calls, _ in sides:
        block(check, calls)
    for number in range(rounds):
        # Whoever goes first may find the machine in another state, so the order changes.
        for check, calls, times in sides if number % 2 == 0 else sides[::-1]:
            times.append(block(check, calls))
    result = {
        "calls": (rounds + 1) * (our_calls + their_calls),
        "ours": sides[0][2],
        "theirs": sides[1][2],
        "versions": f"Python {platform.python_version()}, {version}",
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main(*sys.argv[1:4], *map(int, sys.argv[4:]))
