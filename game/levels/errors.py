"""What is wrong with a map, said so that its maker finds the spot."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.levels.words import brief

MOST_PROBLEMS = 500  # of one map; nobody reads more


class LevelError(Exception):
    """One thing that is wrong with a map. Empty parts of the address are left out of the message.

    file: as it was asked for. layer: its name. object: id and name. property: its name.
    others: the further problems of the same map, if this one was raised by `load`.
    """

    def __init__(self, file: str, layer: str, object: str, property: str, reason: str) -> None:
        super().__init__(file, layer, object, property, reason)
        self.file = file
        self.layer = layer
        self.object = object
        self.property = property
        self.reason = reason
        self.others: tuple[LevelError, ...] = ()

    def __str__(self) -> str:
        parts = [self.file]
        if self.layer:
            parts.append(f'layer "{self.layer}"')
        if self.object:
            parts.append(f"object {self.object}")
        if self.property:
            parts.append(f'property "{self.property}"')
        return ": ".join((*parts, self.reason))


class Refusal(Exception):
    """One reason or several, without an address; whoever knows the place turns them into LevelErrors."""

    def __str__(self) -> str:
        return "; ".join(str(reason) for reason in self.args)


class Enough(Exception):
    """There are so many problems that reading on would help nobody."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a map one is reading, and the list that problems are written to."""

    file: str
    found: list[LevelError] = field(default_factory=list)
    layer: str = ""
    object: str = ""

    def inside(self, *, file: str = "", layer: str = "", object: str = "") -> Place:
        """The same list with a more exact address."""
        return Place(file or self.file, self.found, layer or self.layer, object or self.object)

    def refuse(self, reason: str, property: str = "") -> None:
        """Write a problem down; reading goes on, so that all come out at once. Raises Enough."""
        self.found.append(LevelError(self.file, self.layer, self.object, brief(property, 80), reason))
        if len(self.found) >= MOST_PROBLEMS:
            raise Enough

    def note(self, refusal: Refusal, before: str = "") -> None:
        """Write down each of the reasons, with some words before it. Raises Enough."""
        for reason in refusal.args:
            self.refuse(f"{before}{reason}")
