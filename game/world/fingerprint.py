"""A fingerprint of the whole world, over unrounded bytes: two runs are the same or they are not."""

from __future__ import annotations

import struct
from hashlib import sha256

from game.world.state import World

PARTS = ("the visible state", "the watchers", "the echo on the ground", "the echo on the high plane")
_DIGITS = 16  # of each part's SHA-256


def fingerprint(world: World) -> str:
    """The beginnings of four SHA-256 in hexadecimal, one for each of PARTS, joined by `-`."""
    ground, high = (field.echo.tobytes() for field in world.fields)
    parts = (visible_bytes(world), watcher_bytes(world), ground + glare_bytes(world), high)
    return "-".join(sha256(part).hexdigest()[:_DIGITS] for part in parts)


def differing(first: str, second: str) -> str:
    """In which parts two fingerprints differ, in words; "" where they are the same."""
    if first == second:
        return ""
    pairs = (first.split("-"), second.split("-"))
    if any(len(parts) != len(PARTS) for parts in pairs):
        return "everything: that is no fingerprint"
    return ", ".join(name for name, one, other in zip(PARTS, *pairs, strict=True) if one != other)


def visible_bytes(world: World) -> bytes:
    """Everything that is not a watcher, a judged stone, or the field: what must not betray one."""
    iruka = world.iruka
    parts = [
        struct.pack("<qqQ", world.tick, world.seed, world.rules.state),
        struct.pack("<2dqqq", iruka.x, iruka.y, iruka.heading, iruka.plane, iruka.gait),
        struct.pack("<2d", iruka.speed, iruka.stride),
        struct.pack("<4d", iruka.chakra, iruka.composure, iruka.focus, iruka.fatigue),
        struct.pack("<dq", iruka.jostle, iruka.braced_until),
        struct.pack("<q", -1 if iruka.teaching is None else iruka.teaching),
        struct.pack("<4q", world.hail_ready, world.hails, world.looks_wrong, world.pulses),
        str(world.outcome).encode(),
    ]
    for person in world.people:
        parts.append(struct.pack("<2dqq", person.x, person.y, person.heading, person.plane))
        parts.append(struct.pack("<4q", person.waypoint, person.waits_until, person.throws_until,
                                 person.practises_at))
    parts.extend(struct.pack("<q?", goal.taught, goal.done) for goal in world.goals)
    parts.extend(struct.pack("<2dq", *stone.point, stone.tick) for stone in world.stones)
    parts.extend(struct.pack("<2dq", *volley.point, volley.lands) for volley in world.volleys)
    parts.extend(
        struct.pack("<3dqqq", *burst.point, burst.energy, burst.plane, burst.begins, burst.ends)
        for burst in (*world.bursts, *world.feelings)
    )
    parts.extend(
        struct.pack("<5dqq", *trail.start, *trail.end, trail.energy, trail.plane, trail.born)
        for trail in world.trails
    )
    return b"".join(parts)


def watcher_bytes(world: World) -> bytes:
    """The watchers and what they believe."""
    parts = []
    for watcher in world.watchers:
        mind = watcher.mind
        parts.append(struct.pack("<2dqq", watcher.x, watcher.y, watcher.plane, watcher.post))
        parts.append(struct.pack("<qqqq", watcher.waypoint, watcher.direction, watcher.waits_until,
                                 watcher.away_until))
        parts.append(struct.pack("<qdq?q", watcher.shimmers_until, watcher.keeps, watcher.looked_at,
                                 watcher.found, watcher.withdrawals))
        parts.append(struct.pack("<2dqqqqq", mind.alert, mind.floor, mind.calms_at, mind.stared_for,
                                 mind.crowded_for, mind.jerked_at, len(mind.causes)))
    return b"".join(parts)


def glare_bytes(world: World) -> bytes:
    """How dazzled he is. It comes from the echo, and so counts with it: watchers have a part in it."""
    glare = world.iruka.glare
    reference = -1.0 if glare.reference is None else glare.reference
    return struct.pack("<dqd?", glare.level, glare.since, reference, glare.armed)
