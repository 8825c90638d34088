"""Threads, forks, imports."""

import subprocess
import threading
from collections.abc import Callable

from conftest import ended

import anyregistrar

Start = Callable[..., "subprocess.Popen[str]"]


def test_eight_threads_share_a_client(client: anyregistrar.Client) -> None:
    wrong: list[object] = []

    def look(number: int) -> None:
        for i in range(50):
            name = f"name-{number}-{i}.com"
            try:
                found = client.domains.check([name]).names[0].domain
            except BaseException as error:
                wrong.append(error)
                raise
            if found != name:
                wrong.append((name, found))

    threads = [threading.Thread(target=look, args=[number]) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    assert wrong == []


def test_other_threads_run_while_one_waits(client: anyregistrar.Client) -> None:
    client.sandbox.fault(on="domain.check", do="delay", delay_ms=500)
    waiting = threading.Thread(target=client.domains.check, args=[["example.com"]])
    waiting.start()
    turns = 0
    while waiting.is_alive():
        turns += 1
    waiting.join()
    assert turns > 1000, "the interpreter's lock was held during the wait"


def test_fifty_forked_children_work_while_threads_call(script: Start) -> None:
    out = ended(
        script(
            """
import os, threading, time, anyregistrar
client = anyregistrar.connect("sandbox")
client.sandbox.account(balance="1000000000.00")
stop = threading.Event()

def look(number):
    i = 0
    while not stop.is_set():
        i += 1
        client.domains.check([f"name-{number}-{i}.com"])
        if i % 10 == 0:
            client.domains.register(f"bought-{number}-{i}.com", years=1, contacts=CONTACTS)

threads = [threading.Thread(target=look, args=[number]) for number in range(4)]
for thread in threads:
    thread.start()
hung = failed = 0
for turn in range(50):
    child = os.fork()
    if child == 0:
        code = 1
        try:
            fresh = anyregistrar.connect("sandbox")
            fresh.domains.register("example.com", years=1, contacts=CONTACTS)
            if client.domains.check([f"child-{turn}.com"]).names[0].state == "available":
                code = 0
        finally:
            os._exit(code)
    end = time.monotonic() + 20
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            failed += os.waitstatus_to_exitcode(status) != 0
            break
        if time.monotonic() > end:
            hung += 1
            os.kill(child, 9)
            os.waitpid(child, 0)
            break
        time.sleep(0.002)
stop.set()
for thread in threads:
    thread.join(20)
assert client.domains.check(["after.com"]).names[0].state == "available"
print(hung, failed, sum(thread.is_alive() for thread in threads))
""",
            "-Wignore::DeprecationWarning",  # later versions of Python warn of any fork beside threads
        ),
        seconds=300,
    )
    assert out == "0 0 0\n"


def test_a_child_forked_while_another_thread_loads_a_module_works(script: Start) -> None:
    out = ended(
        script(
            """
import os, sys, threading, time, anyregistrar
anyregistrar.Money

class Slow:
    def find_spec(self, name, path=None, target=None):
        if name == "decimal":
            loading.set()
            time.sleep(0.5)

loading = threading.Event()
sys.meta_path.insert(0, Slow())
other = threading.Thread(target=anyregistrar.Money, args=["10.00", "USD"])
other.start()
loading.wait()
child = os.fork()
if child == 0:
    anyregistrar.Money("10.00", "USD")
    os._exit(0)
end = time.monotonic() + 20
while not os.waitpid(child, os.WNOHANG)[0]:
    if time.monotonic() > end:
        os.kill(child, 9)
        sys.exit("the child hangs")
    time.sleep(0.01)
other.join()
print("works")
""",
            "-Wignore::DeprecationWarning",
        ),
        seconds=60,
    )
    assert out == "works\n"


def test_importing_starts_nothing(script: Start) -> None:
    out = ended(
        script(
            """
import os, sys
def state():
    fds = sorted(os.readlink(f"/proc/self/fd/{fd}") for fd in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{fd}"))
    return len(os.listdir("/proc/self/task")), [fd for fd in fds if "/proc/" not in fd]
before, modules = state(), set(sys.modules)
import anyregistrar
assert state() == before, (before, state())
heavy = {"asyncio", "dataclasses", "decimal", "enum", "json", "typing", "socket", "threading", "anyregistrar._native"}
assert not heavy & (set(sys.modules) - modules), heavy & (set(sys.modules) - modules)
client = anyregistrar.connect("sandbox")
assert state()[0] == before[0], "connect starts no thread"
"""
        )
    )
    assert out == ""


def test_an_interpreter_may_end_during_calls_of_other_threads(script: Start) -> None:
    for turn in range(20):
        out = ended(
            script(
                f"""
import threading, time, anyregistrar
client = anyregistrar.connect("sandbox")
def look():
    while True:
        client.domains.check(["example.com"])
for _ in range(4):
    threading.Thread(target=look, daemon=True).start()
time.sleep(0.05 + {turn} / 1000)
print("leaving")
"""
            )
        )
        assert out == "leaving\n"


def test_an_interpreter_may_end_right_after_an_awaited_call(script: Start) -> None:
    for _ in range(20):
        out = ended(
            script(
                """
import asyncio, anyregistrar
client = anyregistrar.connect_async("sandbox")
async def leave():
    late = [asyncio.ensure_future(client.domains.check([f"late-{i}.com"])) for i in range(20)]
    print((await client.domains.check(["example.com"])).names[0].state)
asyncio.run(leave())
"""
            )
        )
        assert out == "available\n"


def test_an_exit_hook_may_still_call(script: Start) -> None:
    out = ended(
        script(
            """
import asyncio, atexit
def last():
    print(client.domains.check(["example.com"]).names[0].state)
    try:
        asyncio.run(anyregistrar.connect_async("sandbox").account.test())
    except anyregistrar.RegistrarError as error:
        print(error.code)
atexit.register(last)
import anyregistrar
client = anyregistrar.connect("sandbox")
"""
        )
    )
    assert out == "available\ninterrupted\n"
