"""How a property is described, and how what a map says is read by that description."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from math import isfinite

from game.levels.errors import Refusal
from game.levels.words import quoted

Counts = tuple[tuple[str, int], ...]
Value = bool | int | float | str | tuple[str, ...] | tuple[float, ...] | Counts

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_LONGEST_WORD = 40  # letters that anything is compared by
_FILE_STEM = re.compile(r"[A-Za-z0-9_-]*", re.ASCII)


class Kind(Enum):
    """What may be written as a property's value."""

    BOOL = "bool"
    INT = "int"
    FLOAT = "float"
    TEXT = "string"
    WORD = "one of"
    STEM = "map name"  # a file's name without folder and ending
    NAME = "name"
    NAMES = "names"  # with commas between
    FLOATS = "numbers"  # with commas between
    INTS = "whole numbers"  # with commas between
    COUNTS = "names and numbers"  # "pebble 5, kunai 3"


@dataclass(frozen=True, slots=True)
class Prop:
    """One property. default None: it must be written. low, high: both allowed, in `unit`; for texts and
    lists of names the least and the most letters or names; for names and numbers, of each. A word whose
    default is "" may be left empty.
    """

    name: str
    kind: Kind
    about: str
    default: Value | None = None
    low: float = 0
    high: float = 0
    unit: str = ""
    choices: tuple[str, ...] = ()

    @property
    def range(self) -> str:
        """What is allowed, in words: "0.5 to 20 m", "ground, high", "up to 80 letters"."""
        if self.kind is Kind.WORD:
            return ", ".join(self.choices)
        if self.kind is Kind.COUNTS:
            return f"{self.low:g} to {self.high:g} of {', '.join(self.choices)}"
        if self.kind in (Kind.INT, Kind.FLOAT, Kind.FLOATS, Kind.INTS):
            return f"{self.low:g} to {self.high:g} {self.unit}".strip()
        if self.kind is Kind.BOOL:
            return "true, false"
        return f"{self.low:g} to {self.high:g} {'names' if self.kind is Kind.NAMES else 'letters'}"

    def parse(self, text: str) -> Value:
        """The value that a text means. Raises Refusal with the reason."""
        match self.kind:
            case Kind.BOOL:
                if text not in ("true", "false"):
                    raise Refusal(f"must be true or false, got {shorten(text)}")
                return text == "true"
            case Kind.INT | Kind.FLOAT:
                return self._number(text)
            case Kind.FLOATS:
                return tuple(float(self._number(part.strip())) for part in text.split(","))
            case Kind.INTS:
                return tuple(int(self._number(part.strip())) for part in text.split(","))
            case Kind.COUNTS:
                return self._counts(text)
            case Kind.WORD:
                if text not in self.choices and (text or self.default != ""):
                    near = hint(text, self.choices)
                    raise Refusal(f"must be one of {self.range}, got {shorten(text)}{near}")
                return text
            case Kind.NAMES:
                names = tuple(part.strip() for part in text.split(",") if part.strip())
                if not self.low <= len(names) <= self.high:
                    raise Refusal(f"must be {self.range} with commas between, got {len(names)}")
                return names
            case Kind.TEXT | Kind.NAME | Kind.STEM:
                if not self.low <= len(text.strip()) <= self.high:
                    raise Refusal(f"must be {self.range}, got {len(text.strip())}")
                if self.kind is Kind.STEM and not _FILE_STEM.fullmatch(text):
                    raise Refusal(f"must be a map's name without folder and ending, got {shorten(text)}")
                return text.strip()

    def _counts(self, text: str) -> Counts:
        found: dict[str, int] = {}
        for part in filter(None, (part.strip() for part in text.split(","))):
            name, _, count = part.rpartition(" ")
            if name.strip() not in self.choices:
                near = hint(name or part, self.choices)
                raise Refusal(f"must be names with a number behind each, got {shorten(part)}{near}")
            if name.strip() in found:
                raise Refusal(f"{shorten(name)} is there twice")
            found[name.strip()] = int(self._number(count))
        return tuple(found.items())

    def _number(self, text: str) -> int | float:
        whole = self.kind in (Kind.INT, Kind.INTS, Kind.COUNTS)
        wanted = "a whole number, " if whole else ""
        value = real(text)
        if value is None or not self.low <= value <= self.high or (wanted and value != int(value)):
            raise Refusal(f"must be {wanted}{self.range}, got {shorten(text)}")
        return int(value) if whole else value


def real(text: str) -> float | None:
    """A finite number, or None where the text is not one ("nan", "1_0" and "" are not)."""
    if len(text) > 40 or not _NUMBER.fullmatch(text):
        return None
    value = float(text)
    return value if isfinite(value) else None


def shorten(text: str) -> str:
    """A text short enough to be quoted in one line; numbers stand bare."""
    return text if real(text) is not None else quoted(text)


def hint(word: str, known: tuple[str, ...]) -> str:
    """What the writer may have meant, ready to be put behind a refusal; "" without a near name."""
    lowered = {name.lower(): name for name in known}
    near = get_close_matches(word[:_LONGEST_WORD].lower(), lowered, 1)
    return f" (did you mean {lowered[near[0]]}?)" if near else ""


def read_props(
    written: dict[str, str], table: tuple[Prop, ...]
) -> tuple[dict[str, Value], list[tuple[str, str]]]:
    """Values by name, defaults filled in, and what is wrong as (property, reason).

    A required property that is missing or wrong has no value.
    """
    known = tuple(prop.name for prop in table)
    all_known = f" (known: {', '.join(known) or 'none'})"
    strange = [name for name in written if name not in known]
    wrong = [(name, "is not known here" + (hint(name, known) or all_known)) for name in strange]
    values: dict[str, Value] = {}
    for prop in table:
        if prop.default is not None:
            values[prop.name] = prop.default
        if prop.name in written:
            try:
                values[prop.name] = prop.parse(written[prop.name])
            except Refusal as refusal:
                wrong.append((prop.name, str(refusal)))
        elif prop.default is None:
            wrong.append((prop.name, f"is missing; {prop.about}"))
    return values, wrong
