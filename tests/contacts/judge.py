"""Has every contact of the corpus made into what each registrar takes, and lets the simulated registrars and phonenumbers judge.

    python judge.py path/to/anyregistrar

At least 99 of 100 have to be taken; each of the others has to be refused with the field that is in the way.
"""

from __future__ import annotations

import collections
import json
import subprocess
import sys
from typing import Any

import phonenumbers
from corpus import COUNTRIES, Made, contacts

PROVIDERS = ("logicboxes", "internetbs", "realtimeregister", "netim", "sandbox")
LEAST = 0.99


def answers(command: str, provider: str, calls: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The answers of one process to calls, one for each."""
    lines = "".join(json.dumps(call) + "\n" for call in calls)
    flags = ["call", "--lines", "--provider", provider, "--environment", "sandbox"]
    ended = subprocess.run([command, *flags], input=lines, capture_output=True, text=True, check=True)
    found = [json.loads(line) for line in ended.stdout.splitlines()]
    if len(found) != len(calls):
        raise SystemExit(f"{provider}: {len(calls)} calls have {len(found)} answers; {ended.stderr}")
    return found


def stored(provider: str, at: int, contact: dict[str, Any]) -> dict[str, Any]:
    """The call that hands a contact to the registrar. Internet.bs knows none without a domain."""
    if provider == "internetbs":
        servers = ["ns1.example.net", "ns2.example.net"]
        order = {"domain": f"corpus-{at}.com", "years": 1, "contacts": {"registrant": contact}, "nameservers": servers}
        return {"op": "domain.register", "input": order, "options": {"key": f"corpus-{at}"}}
    # NETIM keeps owners apart from those who run domains for others.
    extra = {"isOwner": "1"} if provider == "netim" else {}
    return {"op": "contact.create", "input": {"contact": {**contact, "extra": extra}}}


def wrong_phone(made: Made, output: dict[str, Any]) -> str | None:
    """What is wrong with a number that was made of the one that was given."""
    if not phonenumbers.is_valid_number(phonenumbers.parse(output["phone_e164"])):
        return "phonenumbers does not take the number"
    if output["phone_e164"] != made.e164:
        return f"{made.contact['phone']} is {made.e164}, not {output['phone_e164']}"
    if output["contact"]["phone"].replace(".", "", 1) != output["phone_e164"]:
        return "the two forms of the number differ"
    return None


def judged(command: str, provider: str, corpus: list[Made]) -> bool:
    wanted = [{"op": "contact.normalize", "input": {"contact": made.contact, "split_name": True}} for made in corpus]
    ends = answers(command, provider, wanted)
    refused, bad = collections.Counter(), []
    good: list[tuple[int, dict[str, Any]]] = []
    for at, (made, end) in enumerate(zip(corpus, ends, strict=True)):
        if "ok" in end:
            output = end["ok"]["output"]
            why = wrong_phone(made, output)
            if why is None:
                good.append((at, output["contact"]))
            else:
                bad.append(f"{made.country}: {why}")
            continue
        problems = end["err"].get("problems", [])
        if not problems or not all(problem["path"].startswith("contact.") and problem["message"] for problem in problems):
            bad.append(f"{made.country}: refused without a field: {end['err']}")
        refused.update(f"{made.country} {problem['path']} {problem['code']}" for problem in problems)
    money = [{"op": "sandbox.account", "input": {"balance": "1000000.00"}}]
    ends = answers(command, provider, [*money, *(stored(provider, at, contact) for at, contact in good)])[1:]
    taken = 0
    for (at, _), end in zip(good, ends, strict=True):
        output = end.get("ok", {}).get("output", {})
        if "handle" in output or output.get("state") == "succeeded":
            taken += 1
        else:
            bad.append(f"{corpus[at].country}: the registrar does not take {corpus[at].contact}: {end}")
    share = taken / len(corpus)
    print(f"{provider}: {taken} of {len(corpus)} contacts taken ({share:.2%}), refused {dict(refused)}")
    for line in bad[:20]:
        print("  wrong:", line)
    return share >= LEAST and not bad


def main() -> int:
    command = sys.argv[1]
    corpus = list(contacts())
    print(f"{len(corpus)} contacts of {len(COUNTRIES)} countries")
    assert len(corpus) >= 2000 and len(COUNTRIES) >= 60
    results = [judged(command, provider, corpus) for provider in PROVIDERS]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
