"""Who makes way for whom where there is room for one: right of way goes by the order of a crowd.

Whoever gets no farther for a while asks him who is in his way, if that one has less right: he goes to the
nearest place beside the asker's whole way, and waits there until the asker is by. He has the asker's right
meanwhile, so that whoever is behind him makes way in turn. If there is no such place on his side, the asker
backs out, and lets him out first. Of two who walk into each other that one makes way who has less far to go
for it, but for one who has done so already. Who stands has the least right, and goes home afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Protocol

from game.world import tuning_ways as tuning
from game.world.level import Level, Point
from game.world.movement import distance
from game.world.ways.beside import Line, Way, ahead, along, near, off, out_of, round_about
from game.world.ways.follow import Going, Walker, arrived, stand_aside
from game.world.ways.graph import Stop
from game.world.ways.passing import from_line
from game.world.ways.room import Cells

Right = tuple[int, int]  # a class and a number; the less, the more

_HURRIES, _HAS_WAITED, _WALKS, _GOES_HOME, _STANDS = range(5)
_STRANGER = 1 << 20  # the number of whoever is none of the crowd


class Mate(Walker, Protocol):
    """Somebody who may be asked to make way."""

    going: Going | None


@dataclass(frozen=True, slots=True)
class Party:
    """One of a crowd. number: his place in its order. gives: whether he makes way if asked. hurries: whether
    he goes before everybody else."""

    number: int
    mate: Mate
    gives: bool = True
    hurries: bool = False

    @property
    def point(self) -> Point:
        """Where he stands, in metres."""
        return self.mate.x, self.mate.y


@dataclass(slots=True)
class Yielding(Going):
    """The way to where somebody stands aside; at its end he waits until it is `over`, and plans anew."""

    right: Right = (_STANDS, 0)  # of him for whom he does it
    to: int = -1  # the number of that one; -1 when he is on his way home
    line: Line = ()  # what he keeps free
    home: Stop | None = None  # where he stood, if he stood


@dataclass(slots=True)
class Turn(Going):
    """The way of somebody who has made way on it: now it is his turn."""


def settle(level: Level, crowd: Sequence[Party], me: Party, fixed: Sequence[Point], solid: Cells) -> None:
    """What somebody does about whoever is in his way, in a tick after which he has got no farther.

    crowd: everybody but himself whom he sees, in its order. fixed: where those are who make way for nobody.
    solid: see `follow.go`. Changes ways (`going`) only, his own or others'.
    """
    going, here = me.mate.going, me.point
    if going is None or not due(going):
        return
    next_steps = ahead(me.mate, going, tuning.IN_THE_WAY)
    bodies: list[tuple[Point, Party | None]] = [(point, None) for point in fixed]
    bodies += [(party.point, party) for party in crowd if party.mate.plane is me.mate.plane]
    met = [
        (distance(here, point), number)
        for number, (point, _) in enumerate(bodies)
        if any(from_line(*piece, point) < tuning.APART for piece in next_steps)
    ]
    if not met:
        return
    asked = bodies[min(met)[1]][1]
    if asked is None or not asked.gives:
        if not isinstance(going, Yielding):
            stand_aside(me.mate, going, solid, [point for point, _ in bodies])
        return
    walls = [point for point, party in bodies if party is None or not party.gives]
    rest = [point for point, party in bodies if party is not asked]
    if _plain(me) and _plain(asked) and not off(here, _line(asked), tuning.APART):
        _agree(level, me, asked, walls, rest)
    elif _right(me) < _right(asked) and not _at_it(asked, me):
        _ask(level, me, asked, walls, rest)


def let_by(
    level: Level, crowd: Sequence[Party], asked: Party, piece: tuple[Point, Point], fixed: Sequence[Point]
) -> None:
    """Let one of a crowd go out of the way of somebody who is none of it, if he has a place to go to.

    piece: what that one wants to walk along. fixed: where those are who make way for nobody, he among them.
    """
    rest = [party for party in crowd if party is not asked]
    walls = [*fixed, *(party.point for party in rest if not party.gives)]
    way = _place(level, asked, (piece,), walls, [*fixed, *(party.point for party in rest)])
    if way:
        _turn_aside(asked, way, _STRANGER, (piece,), (_HURRIES, _STRANGER))


def due(going: Going) -> bool:
    """Whether it is time to ask, or to ask again; whoever makes way for another asks sooner."""
    waited = going.stuck_for - (tuning.ASKS if isinstance(going, Yielding) else tuning.GIVES_WAY)
    return waited >= 0 and waited % tuning.GIVES_WAY_AGAIN == 0 and not arrived(going)


def over(
    going: Yielding, crowd: Sequence[Party], me: Mate, tick: int, stranger: Point | None = None
) -> bool:
    """Whether he has stood aside for long enough: they are by, or it takes too long. stranger: where that one
    is who is none of the crowd."""
    if not arrived(going):
        return False
    if going.aside_since < 0:
        going.aside_since = tick
    stood, here = tick - going.aside_since, (me.x, me.y)
    if not tuning.ASIDE_LEAST <= stood < tuning.YIELDS_MOST:
        return stood >= tuning.YIELDS_MOST
    if going.to == _STRANGER and stranger is not None and _comes(going.line, here, stranger):
        return False
    for party in crowd:
        if party.mate.plane is not me.plane or not (_walks(party) or _goes_in_again(party)):
            continue
        if distance(here, party.point) < tuning.ASIDE_CLEAR:
            return False
        if party.number == going.to and not _by(going.line, here, party):
            return False
    return True


def _comes(line: Line, here: Point, stranger: Point) -> bool:
    """Whether somebody on the line has not come along it past `here` yet."""
    on_it = not off(stranger, line, tuning.APART)
    return on_it and along(line, stranger) < along(line, here) + tuning.ASIDE_CLEAR


def _by(line: Line, here: Point, party: Party) -> bool:
    """Whether somebody has come along the line past `here`, or goes elsewhere."""
    if along(line, party.point) >= along(line, here) + tuning.ASIDE_CLEAR:
        return True
    if _goes_in_again(party):
        return False
    going = party.mate.going
    if going is None or off(party.point, line, tuning.APART):
        return True
    return _walks(party) and off(here, ahead(party.mate, going), tuning.COMES_BY)


def _right(party: Party) -> tuple[Right, int]:
    """Whoever makes way for somebody comes at once after him."""
    going = party.mate.going
    if not _walks(party):
        return (_STANDS, party.number), 0
    if isinstance(going, Yielding):
        return (going.right, party.number + 1) if going.to >= 0 else ((_GOES_HOME, party.number), 0)
    if party.hurries:
        return (_HURRIES, party.number), 0
    return (_HAS_WAITED if isinstance(going, Turn) else _WALKS, party.number), 0


def _walks(party: Party) -> bool:
    return party.mate.going is not None and not arrived(party.mate.going)


def _plain(party: Party) -> bool:
    """Whether he walks for himself, and is after nobody."""
    return _walks(party) and not party.hurries and not isinstance(party.mate.going, Yielding)


def _goes_in_again(party: Party) -> bool:
    """Whether he has only backed out to let somebody out, and goes first."""
    going = party.mate.going
    return isinstance(going, Yielding) and going.to >= 0 and going.right[1] == party.number


def _at_it(asked: Party, me: Party) -> bool:
    """Whether he is making way for somebody with as much right already, and gets on."""
    going = asked.mate.going
    if not isinstance(going, Yielding) or going.to < 0 or arrived(going):
        return False
    return going.right <= _right(me)[0] and going.stuck_for < tuning.ASKS


def _line(party: Party) -> Line:
    """All of the way before him on his plane, and what he keeps free himself."""
    going = party.mate.going
    assert going is not None, "whoever stands has no way before him"
    kept = going.line if isinstance(going, Yielding) and going.to >= 0 else ()
    return (*ahead(party.mate, going), *kept)


def _agree(level: Level, me: Party, met: Party, walls: list[Point], bodies: list[Point]) -> None:
    """Two who walk into each other: it is the turn of who has waited before; else that one makes way who has
    less far to go for it, or less right. Who has no place is let by."""
    one, other = sorted((me, met), key=_right)
    his, mine = (
        _place(level, party, _line(mate), [*walls, mate.point], [*bodies, mate.point])
        for party, mate in ((one, other), (other, one))
    )
    turn = _right(one)[0][0] < _right(other)[0][0]
    if mine and (turn or not his or len(mine) <= len(his)):
        _turn_aside(other, mine, one.number, _line(one), _right(one)[0])
    elif his:
        _turn_aside(one, his, other.number, _line(other), _right(other)[0])


def _ask(level: Level, me: Party, asked: Party, walls: list[Point], bodies: list[Point]) -> None:
    """Let him make way; if he has no place for it, make way and let him out."""
    line, right = _line(me), _right(me)[0]
    way = _place(level, asked, line, [*walls, me.point], [*bodies, me.point])
    if way:
        _turn_aside(asked, way, me.number, line, right)
    elif not _walks(asked):
        _let_out(level, me, asked, walls, bodies)
    elif not off(me.point, _line(asked), tuning.APART):
        way = _place(level, me, _line(asked), [*walls, asked.point], [*bodies, asked.point])
        if way:
            _turn_aside(me, way, asked.number, _line(asked), right)


def _let_out(level: Level, me: Party, asked: Party, walls: list[Point], bodies: list[Point]) -> None:
    """Out of a dead end the asker goes first, to a place from which he can go in again past the other."""
    line, right, plane = _line(me), _right(me)[0], me.mate.plane
    for back in islice(round_about(level, me.point, plane, [*walls, asked.point]), tuning.LETS_OUT):
        if near(back[-1], bodies):
            continue
        again = (*pairwise((*reversed(back), me.point)), *line)
        out = out_of(level, asked.point, plane, again, [*walls, back[-1]], [*bodies, back[-1]])
        his = tuple(pairwise((asked.point, *out)))
        if out and off(back[-1], his, tuning.ASIDE):
            _turn_aside(asked, out, me.number, again, right)
            _turn_aside(me, back, asked.number, his, right)
            return


def _place(level: Level, party: Party, line: Line, walls: list[Point], bodies: list[Point]) -> Way:
    """The way to a place for him: round everybody, else past those who make way for him in turn."""
    point, plane = party.point, party.mate.plane
    return out_of(level, point, plane, line, bodies, bodies) or out_of(
        level, point, plane, line, walls, bodies
    )


def _turn_aside(party: Party, way: Way, to: int, line: Line, right: Right) -> None:
    mate, going = party.mate, party.mate.going
    stops = tuple(Stop(point, mate.plane) for point in way)
    home = None if _walks(party) else Stop(party.point, mate.plane)
    if isinstance(going, Yielding):
        home = going.home
    goal = home if going is None or home is not None else going.goal or going.stops[-1]
    mate.going = Yielding(stops, goal, right=right, to=to, line=line, home=home)
