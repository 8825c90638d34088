"""Waits that somebody ends."""

import asyncio
import json
import signal
import subprocess
import time
from collections.abc import Callable
from typing import Any

import pytest
from conftest import CONTACTS, ended

import anyregistrar

Start = Callable[..., "subprocess.Popen[str]"]

OPEN = """
import json, signal, time, anyregistrar
signal.signal(signal.SIGINT, signal.default_int_handler)  # a process of a background job ignores it from its start
client = anyregistrar.connect("sandbox")
known = client.domains.register("example.com", years=1, contacts=CONTACTS).expires
"""


def interrupted(process: "subprocess.Popen[str]") -> tuple[dict[str, Any], float]:
    """Presses Ctrl-C while a script waits. Gives what the script printed, and how long its wait went on."""
    assert process.stdout is not None
    assert process.stdout.readline() == "waiting\n"
    time.sleep(0.5)
    pressed = time.time()
    process.send_signal(signal.SIGINT)
    told = json.loads(ended(process))
    return told, told["ended"] - pressed


def test_ctrl_c_ends_the_wait_and_the_purchase_goes_on(script: Start) -> None:
    process = script(
        OPEN
        + """
client.sandbox.fault(on="domain.renew", do="delay", delay_ms=2500)
print("waiting", flush=True)
try:
    client.domains.renew("example.com", years=1, current_expiry=known, key="k-1")
except KeyboardInterrupt as stop:
    told = {"ended": time.time(), "key": stop.key, "order_id": stop.order_id}
while client.journal.info(key="k-1").order.state != "succeeded":
    time.sleep(0.05)
told["recorded"] = client.journal.info(key="k-1").order.id
told["renewals"] = sum(row.operation == "domain.renew" for row in client.sandbox.ledger().rows)
print(json.dumps(told))
"""
    )
    told, late = interrupted(process)
    assert 0 <= late < 2.0  # before the registrar answers
    assert told["key"] == "k-1"
    assert told["order_id"] in (told["recorded"], None)
    assert told["renewals"] == 1


def test_ctrl_c_ends_a_read(script: Start) -> None:
    process = script(
        OPEN
        + """
client.sandbox.fault(on="domain.info", do="silent", times=100)
print("waiting", flush=True)
try:
    client.domains.info("example.com")
except KeyboardInterrupt as stop:
    told = {"ended": time.time(), "key": stop.key}
client.sandbox.fault(clear=True)
told["alive"] = client.domains.info("example.com").domain
print(json.dumps(told))
"""
    )
    told, late = interrupted(process)
    assert 0 <= late < 2.0  # before the registrar answers
    assert told["key"] is None and told["alive"] == "example.com"


def test_a_signal_handler_may_raise_what_it_likes(script: Start) -> None:
    out = ended(
        script(
            OPEN
            + """
import signal
class Enough(Exception):
    pass
def stop(*_):
    raise Enough
signal.signal(signal.SIGALRM, stop)
signal.setitimer(signal.ITIMER_REAL, 0.2)
client.sandbox.fault(on="domain.info", do="silent", times=100)
try:
    client.domains.info("example.com")
except Enough:
    print("enough")
"""
        )
    )
    assert out == "enough\n"


def test_a_script_that_ends_waits_for_its_purchase(script: Start) -> None:
    began = time.monotonic()
    out = ended(
        script(
            OPEN
            + """
client.sandbox.fault(on="domain.renew", do="delay", delay_ms=1500)
import signal
signal.signal(signal.SIGALRM, signal.default_int_handler)
signal.setitimer(signal.ITIMER_REAL, 0.3)
try:
    client.domains.renew("example.com", years=1, current_expiry=known, key="k-1")
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""
        )
    )
    assert out == "interrupted\n"
    assert time.monotonic() - began > 1.5


def test_a_cancelled_task_ends_its_wait_and_the_purchase_goes_on() -> None:
    async def play() -> None:
        async with anyregistrar.connect_async("sandbox") as client:
            known = (await client.domains.register("example.com", years=1, contacts=CONTACTS)).expires
            await client.sandbox.fault(on="domain.renew", do="delay", delay_ms=2500)
            renewal = asyncio.ensure_future(
                client.domains.renew("example.com", years=1, current_expiry=known, key="k-1")
            )
            await asyncio.sleep(0.3)
            began = time.monotonic()
            renewal.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await renewal
            assert time.monotonic() - began < 1.5  # before the registrar answers
            # Until Python 3.11 whoever awaits a cancelled task gets an exception of its own, after the task's.
            stop = caught.value if hasattr(caught.value, "key") else caught.value.__context__
            assert getattr(stop, "key") == "k-1"
            order_id = getattr(stop, "order_id")
            while (order := (await client.journal.info(key="k-1")).order).state != "succeeded":
                await asyncio.sleep(0.05)
            assert order_id in (order.id, None)

    asyncio.run(asyncio.wait_for(play(), 30))


def test_a_cancelled_read_ends() -> None:
    async def play() -> None:
        async with anyregistrar.connect_async("sandbox") as client:
            await client.sandbox.fault(on="domain.check", do="silent", times=100)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.domains.check(["example.com"]), 0.2)
            await client.sandbox.fault(clear=True)
            assert (await client.domains.check(["example.com"])).names

    asyncio.run(asyncio.wait_for(play(), 30))


def test_a_loop_that_is_closed_meanwhile_is_left_alone(script: Start) -> None:
    out = ended(
        script(
            """
import asyncio, time, anyregistrar
client = anyregistrar.connect_async("sandbox")
async def leave():
    await client.sandbox.fault(on="domain.check", do="delay", delay_ms=300)
    call = client.domains.check(["example.com"])
    call.send(None)  # started by hand, so that nothing cancels it when the loop closes
    return call
call = asyncio.run(leave())
time.sleep(0.6)
call.close()
print(asyncio.run(client.domains.check(["example.com"])).names[0].state)
"""
        )
    )
    assert out == "available\n"
