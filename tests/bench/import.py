"""How long loading the package takes, in seconds, in a process that has loaded nothing of it yet."""

from time import perf_counter

begun = perf_counter()
import anyregistrar

print(perf_counter() - begun)
