"""Loading what was put off, so that a fork does not fall into the middle of it.

A child that is forked while another thread loads a module finds the module's lock taken for ever, by a thread that it does not
have. So what this package loads late is loaded under one lock, and a fork waits for that lock.
"""

from __future__ import annotations

import os
from _thread import RLock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_lock = RLock()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_lock.acquire, after_in_parent=_lock.release, after_in_child=_lock.release)


def load(name: str) -> Any:
    """The module of that name. A name that begins with a dot is one of this package's."""
    with _lock:
        return __import__(f"{__package__}{name}" if name[0] == "." else name, fromlist=["*"])
