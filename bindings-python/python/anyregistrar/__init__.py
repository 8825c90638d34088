"""One client for every domain registrar.

::

    import anyregistrar

    client = anyregistrar.connect("sandbox")
    for name in client.domains.check(["example.com"]).names:
        print(name.domain, name.state)

If a paid call raises a ``RegistrarError``, nothing was bought. Otherwise it gives an ``Order`` whose ``state`` says what became of
it, and the same ``key`` always means the same order.

Importing this package starts nothing, and loads next to nothing: each name is loaded when it is first used.
"""

from ._lazy import load

# Type checkers take this name as true; importing ``typing`` for it would cost more than all the rest.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors, shapes, types, words
    from ._async_client import AsyncClient
    from ._client import Client
    from ._connect import Host, connect, connect_async, providers
    from ._native import __version__
    from .errors import *
    from .types import *
    from .words import *

_PLACES = {
    "AsyncClient": "_async_client",
    "Client": "_client",
    "Host": "_connect",
    "__version__": "_native",
    "connect": "_connect",
    "connect_async": "_connect",
    "providers": "_connect",
}
_MODULES = ("errors", "types", "words")

__all__ = [
    "AsyncClient",
    "Client",
    "Host",
    "__version__",
    "connect",
    "connect_async",
    "errors",
    "providers",
    "shapes",
    "types",
    "words",
]


def _module(name: str) -> object:
    return load(f".{name}")


def __getattr__(name: str) -> object:
    if name in _PLACES:
        value = getattr(_module(_PLACES[name]), name)
    elif name in _MODULES or name == "shapes":
        value = _module(name)
    elif name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    else:
        for module in map(_module, _MODULES):
            if name in getattr(module, "__all__"):
                value = getattr(module, name)
                break
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    names = {name for module in map(_module, _MODULES) for name in getattr(module, "__all__")}
    return sorted(names.union(globals(), __all__))
