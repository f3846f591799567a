"""A play written down by hand: a text file of orders, a line each, as `maps/rooms/*.play` hold them.

    walk X Y [high]      also sneak, run: by the shortest way, up and down where the map lets one
    wait SECONDS         standing still; focus SECONDS: the same, listening
    face X Y             turn that way
    use / pulse / swap   as the keys
    stone X Y            also look, hail, fire
    throw ITEM X Y       set ITEM / plan ITEM X Y
    teach                take up the work here and stay until it is done
    read                 take up the letter here and stay until it is read
    pick                 feel for the pins of the lock here until it opens
    strain               pull at the ropes until they fall
    quiet SECONDS        wait until no guard in sight is roused, at most so long
    held SECONDS         wait until he lies bound where he was carried, at most so long
    lead X Y             walk with the other body

Points are metres. `#` begins a comment.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from game.world.command import Gait, Verb
from game.world.items import Item
from game.world.level import Plane, Point


class OrderError(Exception):
    """A line that is no order: number from 1, and reason."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line, self.reason = line, reason


class Do(Enum):
    """What an order asks for."""

    GO = "go"
    WAIT = "wait"
    FOCUS = "focus"
    FACE = "face"
    VERB = "verb"
    TEACH = "teach"
    READ = "read"
    PICK = "pick"
    STRAIN = "strain"
    QUIET = "quiet"
    HELD = "held"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Order:
    """One line."""

    do: Do
    point: Point = (0.0, 0.0)
    plane: Plane = Plane.GROUND
    gait: Gait = Gait.WALK
    seconds: float = 0.0
    verb: Verb | None = None
    item: Item | None = None
    line: int = 0


_GAITS = {"walk": Gait.WALK, "sneak": Gait.SNEAK, "run": Gait.RUN}
_BARE = {"use": Verb.USE, "pulse": Verb.PULSE, "swap": Verb.SWAP}
_AIMED = {"stone": Verb.STONE, "look": Verb.LOOK, "hail": Verb.HAIL, "fire": Verb.FIRE}
_ALONE = {"teach": Do.TEACH, "read": Do.READ, "pick": Do.PICK, "strain": Do.STRAIN}
_TIMED = {"wait": Do.WAIT, "focus": Do.FOCUS, "quiet": Do.QUIET, "held": Do.HELD}


def read_orders(text: str) -> tuple[Order, ...]:
    """The orders of a text. Raises OrderError."""
    orders = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split("#", 1)[0].split()
        if words:
            orders.append(_order(words[0], words[1:], number))
    return tuple(orders)


def _order(name: str, rest: list[str], line: int) -> Order:
    if name in _GAITS:
        high = len(rest) == 3 and rest[2] == "high"
        plane = Plane.HIGH if high else Plane.GROUND
        return Order(Do.GO, _point(rest[:2] if high else rest, line), plane, _GAITS[name], line=line)
    if name in _TIMED:
        (seconds,) = _numbers(rest, 1, line)
        return Order(_TIMED[name], seconds=seconds, line=line)
    if name in _BARE:
        _numbers(rest, 0, line)
        return Order(Do.VERB, verb=_BARE[name], line=line)
    if name in _ALONE:
        _numbers(rest, 0, line)
        return Order(_ALONE[name], line=line)
    if name in _AIMED:
        return Order(Do.VERB, _point(rest, line), verb=_AIMED[name], line=line)
    return _OTHERS.get(name, _unknown)(name, rest, line)


def _face(name: str, rest: list[str], line: int) -> Order:
    return Order(Do.FACE, _point(rest, line), line=line)


def _lead(name: str, rest: list[str], line: int) -> Order:
    return Order(Do.LEAD, _point(rest, line), line=line)


def _throw(name: str, rest: list[str], line: int) -> Order:
    item = _item(rest, line)
    return Order(Do.VERB, _point(rest[1:], line), verb=Verb.THROW, item=item, line=line)


def _plan(name: str, rest: list[str], line: int) -> Order:
    item = _item(rest, line)
    return Order(Do.VERB, _point(rest[1:], line), verb=Verb.PLAN, item=item, line=line)


def _set(name: str, rest: list[str], line: int) -> Order:
    item = _item(rest, line)
    _numbers(rest[1:], 0, line)
    return Order(Do.VERB, verb=Verb.SET, item=item, line=line)


def _unknown(name: str, rest: list[str], line: int) -> Order:
    raise OrderError(line, f"{name!r} is not an order")


_OTHERS: dict[str, Callable[[str, list[str], int], Order]] = {
    "face": _face, "lead": _lead, "throw": _throw, "plan": _plan, "set": _set,
}  # fmt: skip


def _numbers(words: list[str], count: int, line: int) -> tuple[float, ...]:
    if len(words) != count:
        raise OrderError(line, f"wants {count} numbers, has {len(words)}")
    try:
        return tuple(float(word) for word in words)
    except ValueError as error:
        raise OrderError(line, str(error)) from error


def _point(words: list[str], line: int) -> Point:
    x, y = _numbers(words, 2, line)
    return x, y


def _item(words: list[str], line: int) -> Item:
    try:
        return Item((words or [""])[0].replace("_", " "))
    except ValueError as error:
        raise OrderError(line, str(error)) from error
