"""Whose voice it is: a child's, a guard's, a colleague's, a passer-by's."""

from __future__ import annotations

from game.sound.said import SAYS
from game.world.events import Event
from game.world.evidence import GUARDING, Who
from game.world.state import World

USUAL = "passer"
_KINDS = {"student": "child", "teacher": "colleague"}


def voice(name: str, who: Who | None, world: World | None) -> str:
    """The sound's name, with the kind of voice put in where it is somebody's saying."""
    if not name.startswith(SAYS):
        return name
    return f"voice {_kind(who, world)} {name.removeprefix(SAYS)}"


def speaker_of(event: Event) -> Who | None:
    """Who is heard in an event."""
    who = getattr(event, "who", None)
    return who if isinstance(who, Who) else None


def _kind(who: Who | None, world: World | None) -> str:
    if who is None or world is None or who.number >= len(world.people):
        return USUAL
    if who.cloaked or world.people[who.number].mind.scale is GUARDING:
        return "guard"
    return _KINDS.get(world.level.people[who.number].kind, USUAL)
