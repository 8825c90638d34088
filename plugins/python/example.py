#!/usr/bin/env python3
"""A plugin for anyregistrar: the example registrar, whose protocol sandbox/docs/example.md describes.

It reads a step from each line of its standard input and writes what to do next. It sends nothing itself and remembers nothing: what
it needs again travels in "state". Copy it, and put your registrar's requests and answers in the place of these.
"""

import json
import sys
from datetime import datetime, timedelta
from urllib.parse import quote, urlencode

DESCRIPTION = {
    "anyregistrar": 1,
    "name": "example",
    "title": "Example Registrar",
    "documentation": "sandbox/docs/example.md",
    "settings": [
        {
            "key": "api_key",
            "label": "API key",
            "type": "text",
            "secret": True,
            "required": True,
            "sandbox": "example-key",
            "help": "the key of your account",
        }
    ],
    "endpoints": [{"environment": "live", "purpose": "api", "base_url": "https://api.registrar.example/v1/"}],
    "limits": [{"group": "read", "per_minute": 600, "burst": 20}, {"group": "write", "per_minute": 60, "burst": 5}],
    "operations": [
        "domain.check",
        "domain.quote",
        "domain.info",
        "domain.list",
        "domain.auth_code",
        "domain.set_nameservers",
        "domain.set_lock",
        "domain.register",
        "domain.renew",
        "account.test",
        "account.balance",
    ],
    "own_operations": [
        {
            "name": "example.zone",
            "summary": "Read what the registrar says of a zone.",
            "effect": "read",
            "input": {"type": "object", "required": ["zone"], "properties": {"zone": {"type": "string"}}},
            "output": {
                "type": "object",
                "properties": {
                    "zone": {"type": "string"},
                    "longest_term": {"type": "integer"},
                    "grace_days": {"type": "integer"},
                },
            },
        }
    ],
    "tld_rules": {
        "generic.toml": 'tlds = ["com", "net", "org"]\nsource = "sandbox/docs/example.md"\n',
        "default.toml": """
default = true
source = "sandbox/docs/example.md"
lock = true

[years]
register = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
renew = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

[roles]
registrant = { register = "required" }
admin = { register = "none" }
tech = { register = "none" }
billing = { register = "none" }

[[field]]
path = "extra.premium"
label = "Accept a premium price"
type = "boolean"
applies_to = ["register", "renew"]
help = "true for a name that the registry sells at a price of its own"
source = "sandbox/docs/example.md"
"""
    },
    "sandbox": "example",
}

# What each of the registrar's codes means. All but the last three prove that the request did nothing; those say "already", which an
# earlier copy of the same request may have brought about, so they prove nothing.
CODES = {
    "KEY_INVALID": ("auth", "not_done"),
    "BAD_FIELD": ("invalid_input", "not_done"),
    "NO_SUCH_DOMAIN": ("not_found", "not_done"),
    "BALANCE_LOW": ("insufficient_funds", "not_done"),
    "NAME_TAKEN": ("taken", "not_done"),
    "ZONE_NOT_SOLD": ("unsupported", "not_done"),
    "OTHER_EXPIRY": ("expiry_mismatch", "not_done"),
    "REGISTRY_AWAY": ("registrar_fault", "not_done"),
    "NOT_POSSIBLE": ("rejected", "not_done"),
    "NAME_YOURS_ALREADY": ("taken", "unknown"),
    "ACTION_OPEN": ("busy", "unknown"),
    "RENEWED_ALREADY": ("conflict", "unknown"),
}

LIFECYCLES = {"pending", "active", "expired", "redemption", "pending_delete", "transferred_away", "deleted"}
STATES = {"available", "taken", "ours", "reserved", "closed", "invalid", "unknown"}
NAMES_AT_ONCE = 20


# What a plugin can say.


def done(output):
    return {"do": "done", "output": output}


def fail(code, message, **more):
    return {"do": "fail", "error": {"code": code, "message": message, **more}}


def field(path, message):
    return fail("invalid_input", f"{path}: {message}", problems=[{"path": path, "code": "invalid", "message": message}])


def unreadable(at):
    return {"do": "unreadable", "at": at}


def ask(step, method, path, effect, body=None, state=None, **parameters):
    """Has a request sent. Its answer comes with the same state."""
    account = step["account"]
    query = f"?{urlencode(parameters)}" if parameters else ""
    headers = {"authorization": f"Bearer {account['settings']['api_key']}"}
    request = {"method": method, "url": account["endpoints"]["api"] + path + query, "headers": headers}
    if body is not None:
        headers["content-type"] = "application/json"
        request["body"] = json.dumps(body)
    return {"do": "exchange", "request": request, "effect": effect, "state": state}


def domain_path(name, rest=""):
    return f"domains/{quote(name, safe='')}{rest}"


class Refused(Exception):
    """The registrar's answer is one of its documented refusals."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code, self.message = code, message

    def action(self):
        kind, outcome = CODES[self.code]
        message = self.message or self.code
        return fail(kind, message, outcome=outcome, registrar_code=self.code, registrar_message=self.message)


class Unreadable(Exception):
    """The registrar's answer is none that it documents."""


def answer_of(step):
    """The registrar's answer as a document."""
    answer = step["answer"]
    try:
        document = json.loads(answer.get("text") or "")
    except (ValueError, RecursionError):
        raise Unreadable("body") from None
    if not isinstance(document, dict):
        raise Unreadable("body")
    # The body is judged before the status: a documented refusal counts under any.
    if document.get("code") in CODES:
        raise Refused(document["code"], str(document.get("message", "")))
    if answer["status"] != 200:
        raise Unreadable("status")
    return document


def need(document, member, kind):
    value = document.get(member)
    if not isinstance(value, kind) or isinstance(value, bool) != (kind is bool):
        raise Unreadable(member)
    return value


def unicode_of(name):
    try:
        return name.encode("ascii").decode("idna")
    except UnicodeError:
        return name


def day(text):
    return text[:10] if text else None


def moment(text):
    try:
        return datetime.fromisoformat(str(text).replace("Z", "+00:00"))
    except ValueError:
        raise Unreadable("since") from None


def years_of(task):
    months = task["input"].get("months")
    return task["input"].get("years") or (months // 12 if months and months % 12 == 0 else None)


def present(**members):
    return {name: value for name, value in members.items() if value is not None}


# Free operations: what is asked, and what the answer means.


def check(step, found=()):
    names = step["task"]["input"]["domains"][len(found):][:NAMES_AT_ONCE]
    return ask(step, "GET", "availability", "read", state=list(found), names=",".join(names))


def checked(step):
    asked = step["task"]["input"]["domains"]
    batch = asked[len(step["state"]):][:NAMES_AT_ONCE]
    items = {item.get("name"): item for item in need(answer_of(step), "names", list) if isinstance(item, dict)}
    found = step["state"] + [one_checked(name, items.get(name)) for name in batch]
    return check(step, found) if len(found) < len(asked) else done({"names": found})


def one_checked(name, item):
    """A name that the answer lacks, or a word that nobody knows, is unknown and never available."""
    state = item.get("status") if item else None
    out = {"domain": name, "domain_unicode": unicode_of(name), "state": state if state in STATES else "unknown"}
    if item:
        out["premium"] = item.get("premium") is True
        if isinstance(item.get("price"), dict):
            price = item["price"]
            out["prices"] = present(
                currency=price.get("currency"), register=price.get("register"), renew=price.get("renew")
            )
    return out


def quoted_price(step):
    if step["task"]["input"]["operation"] not in ("register", "renew"):
        return fail("unsupported", "the registrar names prices of registrations and renewals only")
    if not years_of(step["task"]) and step["task"]["input"].get("months"):
        return field("months", "whole years are sold")
    years = years_of(step["task"]) or 1
    return ask(step, "GET", domain_path(step["task"]["input"]["domain"], "/prices"), "read", years=years)


def quote_out(step):
    prices, task = answer_of(step), step["task"]["input"]
    return done(
        {
            "domain": task["domain"],
            "operation": task["operation"],
            "months": 12 * (years_of(step["task"]) or 1),
            "price": {"amount": need(prices, task["operation"], str), "currency": need(prices, "currency", str)},
            "source": "quote",
            "premium": prices.get("premium") is True,
        }
    )


def listed(item):
    name, status = need(item, "name", str), need(item, "status", str)
    return present(
        domain=name,
        domain_unicode=unicode_of(name),
        lifecycle=status if status in LIFECYCLES else "unknown",
        registrar_status=[status],
        created=day(item.get("registered")),
        expires=day(item.get("expires")),
    )


def info_out(step):
    item = answer_of(step)
    about_ours(step, item)
    action = item.get("open_action")
    return done(
        {
            **listed(item),
            **present(expires_at=item.get("expires"), locked=item.get("locked"), auto_renew=item.get("auto_renews")),
            "flags": ["clientTransferProhibited"] if item.get("locked") else ["ok"],
            "nameservers": [{"name": name} for name in item.get("nameservers", [])],
            "contacts": present(registrant=item.get("holder")),
            "references": present(order=str(item["number"]), action=str(action) if action else None),
        }
    )


def about_ours(step, item):
    """An answer that names another domain is no answer."""
    asked = step["task"].get("order", step["task"].get("input"))["domain"]
    if need(item, "name", str) != asked or not isinstance(item.get("number"), int):
        raise Unreadable("name")


def list_out(step):
    document, page = answer_of(step), step["state"]
    more = page * need(document, "per_page", int) < need(document, "total", int)
    domains = [listed(item) for item in need(document, "domains", list)]
    return done({"domains": domains, "total": document["total"], **present(next=str(page + 1) if more else None)})


def pages(step):
    after = step["task"]["input"].get("after", "1")
    if not after.isdigit() or after == "0":
        return field("after", "give what the page before said in next")
    return ask(step, "GET", "domains", "read", state=int(after), page=after)


def change(path, body):
    def begin(step):
        given = step["task"]["input"]
        return ask(step, "PUT", domain_path(given["domain"], path), "set", body=body(given))

    return begin


def servers(given):
    return [server if isinstance(server, str) else server["name"] for server in given.get("nameservers", [])]


def balance_out(step):
    document = answer_of(step)
    sums = {name: {"amount": need(document, name, str), "currency": need(document, "currency", str)} for name in ("balance", "held")}
    return done({"available": sums["balance"], "locked": sums["held"]})


def changed_out(step):
    return done({"changed": need(answer_of(step), "changed", bool), "pending": False, "references": {}})


def test_out(step):
    account = need(answer_of(step), "reseller", str)
    return done({"provider": "example", "environment": step["account"]["environment"], "account": account})


# Purchases.


def wrong_order(task):
    """What can be seen without asking."""
    if years_of(task) is None:
        return field("months", "whole years are sold: give years, or months that are whole years")
    # What a registrar cannot do is refused and never left out in silence.
    given = task["input"]
    for name in ("privacy", "auto_renew", "launch", "language"):
        if given.get(name):
            return field(name, "the registrar cannot do this; leave it out")
    if any(isinstance(server, dict) and server.get("addresses") for server in given.get("nameservers", [])):
        return field("nameservers", "the registrar stores no addresses of name servers; give their names alone")
    if unknown := sorted(set(given.get("extra", {})) - {"premium"}):
        return field(f"extra.{unknown[0]}", "the registrar has no such field")
    registrant = given.get("contacts", {}).get("registrant", {})
    if task["operation"] == "domain.register" and not isinstance(registrant, dict):
        return field("contacts.registrant", "the registrar stores no contacts: give the registrant in full")
    return None


def baseline(step):
    return wrong_order(step["task"]) or ask(step, "GET", domain_path(step["task"]["input"]["domain"]), "read")


def baseline_out(step):
    try:
        item = answer_of(step)
    except Refused as refused:
        if refused.code == "NO_SUCH_DOMAIN":
            return done({"in_account": False})
        raise
    about_ours(step, item)
    shown = listed(item)
    # The registrar's own text goes back to it as a guard.
    more = present(expires=shown.get("expires"), guard=item.get("expires"), premium=item.get("premium"))
    return done({"in_account": True, "lifecycle": shown["lifecycle"], "handle": str(item["number"]), **more})


def register(step):
    task = step["task"]
    wrong = wrong_order(task)
    if wrong:
        return wrong
    given, registrant = task["input"], task["input"]["contacts"]["registrant"]
    person = registrant.get("name") or " ".join(filter(None, [registrant.get("first_name"), registrant.get("last_name")]))
    holder = {
        "name": person,
        "email": registrant["email"],
        "phone": registrant["phone"],
        "street": ", ".join(registrant["street"]),
        "city": registrant["city"],
        "postal_code": registrant.get("postal_code", ""),
        "country": registrant["country"],
        **present(organization=registrant.get("organization")),
    }
    body = {"name": given["domain"], "years": years_of(task), "holder": holder, "nameservers": servers(given)}
    return ask(step, "POST", "domains", "purchase", body={**body, **premium(given)})


def renew(step):
    given = step["task"]["input"]
    body = {"years": years_of(step["task"]), "expires_before": step["task"]["baseline"].get("guard"), **premium(given)}
    return ask(step, "POST", domain_path(given["domain"], "/renewals"), "purchase", body=body)


def premium(given):
    return {"premium": given.get("extra", {}).get("premium") == "true"}


def receipt(step):
    placed = answer_of(step)
    state = need(placed, "state", str)
    if state == "failed":
        text = str(placed.get("reason") or "no reason given")
        return fail("rejected", f"the registrar took the order and ended it: {text}", outcome="not_done", registrar_message=text)
    references = {"order": str(need(placed, "number", int)), "action": str(need(placed, "action", int))}
    charged = placed.get("charged")
    return done(
        {
            # A word that is not known means that the order is under way.
            "progress": "done" if state == "done" else "pending",
            "domain": need(placed, "name", str),
            "references": references,
            **present(expires=day(placed.get("expires")), charged={**charged, "source": "reply"} if charged else None),
        }
    )


# Evidence: what became of an order whose answer was lost. First the domain, then the registrar's list of what was done for it.


def evidence(step):
    return ask(step, "GET", domain_path(step["task"]["order"]["domain"]), "read", state={"domain": None})


def evidence_next(step):
    order, state = step["task"]["order"], step["state"]
    if "actions" in state:
        return judged(step, state["domain"], state["actions"], answer_of(step))
    if "domain" in state and state.get("asked"):
        actions = [one for one in need(answer_of(step), "actions", list) if isinstance(one, dict)]
        if step["task"]["operation"] == "domain.register" and not state["domain"] and not mine(step, actions):
            # Nothing of ours: then the name is still free, or somebody else has it.
            return ask(step, "GET", "availability", "read", state={**state, "actions": actions}, names=order["domain"])
        return judged(step, state["domain"], actions, None)
    try:
        item = answer_of(step)
        about_ours(step, item)
    except Refused as refused:
        if refused.code != "NO_SUCH_DOMAIN":
            raise
        item = None
    state = {"domain": item, "asked": True}
    return ask(step, "GET", domain_path(order["domain"], "/actions"), "read", state=state)


def mine(step, actions):
    """The action of the order: by its number, or else the newest of its kind since it was sent that is no other order's."""
    order, what = step["task"]["order"], step["task"]["operation"].removeprefix("domain.")
    number = order["references"].get("action")
    ours = [one for one in actions if one.get("what") == what]
    if number:
        ours = [one for one in ours if str(one.get("number")) == number]
    else:
        # A minute for clocks that differ.
        since = moment(order["sent_at"]) - timedelta(minutes=1)
        ours = [one for one in ours if moment(one.get("since")) >= since and str(one.get("number")) not in order["others"]]
        ours = [one for one in ours if one.get("state") != "failed" or str(one.get("number")) not in order["failed"]]
    return ours[0] if ours else None


def judged(step, domain, actions, availability):
    task, action = step["task"], mine(step, actions)
    order = task["order"]
    if action:
        references = {"action": str(action["number"])}
        if action.get("state") == "failed":
            return done({"found": "failed", "reason": str(action.get("reason") or "no reason given")})
        if action.get("state") != "done":
            return done({"found": "pending", "references": references})
        if not domain:
            return done({"found": "unclear", "reason": "the registrar says that it is done, but shows no such domain"})
        shown = listed(domain)
        proof = {"progress": "done", "domain": domain["name"], "references": {**references, "order": str(domain["number"])}}
        return done({"found": "executed", "receipt": {**proof, **present(expires=shown.get("expires"))}})
    if domain and domain.get("open_action"):
        return done({"found": "unclear", "reason": "another action on the domain is under way"})
    if task["operation"] == "domain.renew":
        same = domain and domain.get("expires") == order["baseline"].get("guard")
        if same:
            return done({"found": "absent"})
        return done({"found": "unclear", "reason": "the expiry has changed, and no action of the order shows why"})
    if domain:
        return done({"found": "unclear", "reason": "the domain is in the account, and no action of the order shows why"})
    items = need(availability, "names", list) if availability else []
    free = any(one.get("name") == order["domain"] and one.get("status") == "available" for one in items)
    return done({"found": "absent"} if free else {"found": "unclear", "reason": "the name is not free, and not in this account"})


# For each task: how it begins, and what an answer of the registrar means.

def named(rest="", effect="read"):
    return lambda step: ask(step, "GET", domain_path(step["task"]["input"]["domain"], rest), effect)


def zone(step):
    wanted = step["task"]["input"].get("zone")
    if not isinstance(wanted, str) or not wanted:
        return field("fields.zone", "give a zone, such as com")
    return ask(step, "GET", f"zones/{quote(wanted, safe='')}", "read")


def account(step):
    return ask(step, "GET", "account", "read")


def code_out(step):
    return done({"domain": step["task"]["input"]["domain"], "auth_code": need(answer_of(step), "code", str)})


CALLS = {
    "domain.check": (check, checked),
    "domain.quote": (quoted_price, quote_out),
    "domain.info": (named(), info_out),
    "domain.list": (pages, list_out),
    "domain.auth_code": (named("/code"), code_out),
    "domain.set_nameservers": (change("/nameservers", lambda given: {"nameservers": servers(given)}), changed_out),
    "domain.set_lock": (change("/lock", lambda given: {"locked": given["locked"]}), changed_out),
    "domain.register": (register, receipt),
    "domain.renew": (renew, receipt),
    "account.test": (account, test_out),
    "account.balance": (account, balance_out),
    "example.zone": (zone, lambda step: done(answer_of(step))),
}


def act(step):
    """What to do next."""
    if step["step"] == "describe":
        return done(DESCRIPTION)
    kind, operation = step["task"]["kind"], step["task"]["operation"]
    if kind == "call" and operation in CALLS:
        begin, go_on = CALLS[operation]
    elif kind == "baseline":
        begin, go_on = baseline, baseline_out
    elif kind == "evidence":
        begin, go_on = evidence, evidence_next
    else:
        return fail("unsupported", f"there is no {kind} of {operation} here")
    if step["step"] == "start":
        return begin(step)
    try:
        return go_on(step)
    except Refused as refused:
        return refused.action()
    except Unreadable as wrong:
        return unreadable(str(wrong))


for line in sys.stdin:
    print(json.dumps(act(json.loads(line))), flush=True)
