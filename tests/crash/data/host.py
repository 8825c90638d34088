"""A paid call between two marker system calls: the priority of a process that does not exist."""

import json
import os
import sys

import anyregistrar


def mark(process: int) -> None:
    try:
        os.getpriority(os.PRIO_PROCESS, process)
    except OSError:
        pass


base, journal, domain, key = sys.argv[1:]
client = anyregistrar.connect("sandbox", base_url=base, journal=journal)
sys.stdin.readline()  # Whoever traces this process comes to it now.
mark(1_296_126_539)
try:
    order = client.domains.renew(domain, years=1, key=key)
    told = {"order": order.id, "word": str(order.state), "raised": False, "satisfied": order.already_satisfied}
except anyregistrar.RegistrarError as error:
    told = {"order": error.order_id, "word": str(error.code), "raised": True, "text": str(error)}
mark(1_296_126_540)
print(json.dumps(told))
