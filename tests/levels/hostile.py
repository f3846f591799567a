"""The register of broken and hostile maps, and the ways to make them. Each kind has a page of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.levels.levelmaker import Maker

START = '<object id="1" name="door" type="Start" x="48" y="48">'
LAMP = '<property name="power" type="float" value="3"/>'
POSTS = 'value="east round, roof round"/>'
SOUND_AGAIN = "save it again"


@dataclass(frozen=True)
class Case:
    """breaks: makes a sound map bad. where: how the message goes on behind the file's name, or, with a
    slash before it, how that name ends. words: all of them must be in the same message.
    """

    breaks: Callable[[Maker], object]
    where: str
    words: tuple[str, ...]


CASES: dict[str, Case] = {}


def bad(name: str, where: str, *words: str) -> Callable[[Callable[[Maker], Any]], None]:
    """A way to break a map."""

    def keep(breaks: Callable[[Maker], Any]) -> None:
        assert name not in CASES, name
        CASES[name] = Case(breaks, where, words)

    return keep


def swap(name: str, old: str, new: str, where: str, *words: str) -> None:
    """A map that is broken by one replaced text."""
    bad(name, where, *words)(lambda maker: maker.swap(old, new))


def file(name: str, change: Callable[[bytes], bytes], *words: str) -> None:
    """A map whose bytes are broken."""
    bad(name, "", *words)(lambda maker: maker.edit(change))


def added(
    name: str, cls: str, props: dict[str, object], shape: str, where: str, *words: str, at: str = "64 96"
) -> None:
    """A map that is broken by one more object, number 50. where: behind its number; at: pixels."""
    written = "".join(f'<property name="{key}" value="{value}"/>' for key, value in props.items())
    attributes, inside = (shape, "") if "<" not in shape else ("", shape)
    x, y = at.split()
    bad(name, f'layer "things": object 50{where}', *words)(
        lambda maker: maker.add(
            f'<object id="50" type="{cls}" x="{x}" y="{y}" {attributes}>'
            f"<properties>{written}</properties>{inside}</object>"
        )
    )
