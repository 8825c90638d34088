"""What all enumerations are made of."""

from enum import Enum


class Word(str, Enum):
    """A word out of a list, and a ``str``. (``enum.StrEnum`` came with Python 3.11.)"""

    __str__ = str.__str__
    __format__ = str.__format__
