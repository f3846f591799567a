"""Readings of keyboard, mouse and pad -> commands and wishes.

Once a frame `wishes()` reads the machine; once a tick `poll()` makes the tick's command. So a verb
pressed in a frame without a tick waits for the next, and is done once in a frame with several.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from game.control.bindings import Action, Bindings
from game.control.glyphs import kind_of, names
from game.control.inputs import Inputs, Pad
from game.control.port import Port, ScriptPort
from game.control.pouch import Pouch
from game.control.wishes import Ask, Pointed, Wish
from game.world.command import AIM_PER_METRE, STICK_FULL, TURN, Command, Gait, Verb
from game.world.items import Item
from game.world.tuning import TICKS_PER_SECOND

PIXELS_PER_METRE = 32
DEAD_ZONE = 0.22  # of a stick's way
TRIGGER_DOWN = 0.35  # of a trigger's way
FIRM = 0.5  # of either: the player means the pad
PAD_AIM_REACH = 11.0  # metres from Iruka with the right stick fully out
PAD_SNEAK, PAD_RUN = 0.55, 0.97  # of the left stick's way
AIM_FARTHEST = 1000.0  # metres; every map is smaller
VERBS_WAITING = 2  # presses kept for ticks to come

VERBS = {
    Action.PULSE: Verb.PULSE, Action.STONE: Verb.STONE, Action.LOOK: Verb.LOOK, Action.HAIL: Verb.HAIL,
    Action.USE: Verb.USE, Action.SET: Verb.SET, Action.PLAN: Verb.PLAN, Action.FIRE: Verb.FIRE,
    Action.SWAP: Verb.SWAP, Action.THROW: Verb.THROW,
}  # fmt: skip
ASKS = {Action.MAP: Ask.MAP, Action.LOG: Ask.LOG}
KEY_ASKS = {
    "escape": Ask.BACK,
    "enter": Ask.ACCEPT,
    "space": Ask.ACCEPT,
    "up": Ask.UP,
    "down": Ask.DOWN,
    "left": Ask.LEFT,
    "right": Ask.RIGHT,
    "a": Ask.LEFT,
    "d": Ask.RIGHT,
    "w": Ask.UP,
    "s": Ask.DOWN,
    "f1": Ask.SOLIDS,
    "f2": Ask.SENSES,
    "f3": Ask.MINDS,
    "f4": Ask.FIELD,
    "f5": Ask.RELOAD,
    "f6": Ask.TIMES,
    "r": Ask.RETRY,
    "f10": Ask.FILM,
    "f11": Ask.FULLSCREEN,
    "f12": Ask.PICTURE,
}
BUTTON_ASKS = {
    "start": Ask.BACK,
    "a": Ask.ACCEPT,
    "b": Ask.CANCEL,
    "y": Ask.RETRY,
    "up": Ask.UP,
    "down": Ask.DOWN,
    "left": Ask.LEFT,
    "right": Ask.RIGHT,
}
CURSOR_SPEED = 9.0  # metres a second, of an aim that keys move
CURSOR_AHEAD = 6.0  # metres, where it begins
CURSOR_FARTHEST = 18.0  # metres from Iruka


@dataclass(frozen=True, slots=True)
class Handling:
    """How a player wants to hold all this.

    toggles: what is pressed on and off instead of held. aims: whether the aim goes by mouse and right
    stick, or by keys, ahead of him and moved while AIM is held. dead_zone: of a stick's way. rumbles:
    whether pads do.
    """

    bindings: Bindings = field(default_factory=Bindings)
    toggles: frozenset[Action] = frozenset()
    aims_by_keys: bool = False
    dead_zone: float = DEAD_ZONE
    rumbles: bool = True


class Controls:
    """The player's hands. `handling` may be changed at any time. `by_pad`: whether a pad was used last;
    `pad`: its name, "" where there is none."""

    def __init__(self, port: Port, handling: Handling | None = None) -> None:
        self.handling = handling or Handling()
        self._port = port
        self._now = Inputs()
        self.pouch = Pouch()
        self.by_pad = False
        self.pad = ""
        self._verbs: deque[tuple[Verb, Item | None]] = deque(maxlen=VERBS_WAITING)
        self._on: set[Action] = set()
        self._triggers: frozenset[str] = frozenset()
        self._cursor = (CURSOR_AHEAD, 0.0)  # metres from Iruka
        self.pressed: tuple[str, ...] = ()
        self.pushed: tuple[str, ...] = ()

    @classmethod
    def create(cls, handling: Handling | None = None) -> Controls:
        """Reads the real machine. Needs pygame's video system started."""
        from game.control.pygame_port import PygamePort  # only here: a script needs no pygame

        return cls(PygamePort(), handling)

    @classmethod
    def create_null(cls, script: Iterable[Inputs] = (), handling: Handling | None = None) -> Controls:
        """Reads a script, one entry for each call of `wishes`; needs no pygame started."""
        return cls(ScriptPort(script), handling)

    def wishes(self, scale: float = 1.0, offset_px: tuple[float, float] = (0.0, 0.0)) -> list[Wish]:
        """Reads the machine (once a frame) and returns what was asked of the screens, in order.

        scale: window pixels a logical pixel; offset_px: where the picture begins in the window. What went
        down, by name, is in `pressed` (keys) and `pushed` (buttons) until the next call.
        """
        self._now = now = self._port.read()
        self._find_pad(now)
        self.pressed = (*now.keys, *("mouse left" for _ in now.clicks))
        self.pushed = (*now.buttons, *self._pulled(now.held.pad))
        wishes: list[Wish] = [Ask.QUIT] if now.closed else []
        if now.blurred or now.pad_lost:
            wishes.append(Ask.FOCUS_LOST)
            self.forget()
        if now.moved:
            wishes.append(Pointed(*_logical(now.held.mouse, scale, offset_px)))
        wishes.extend(Pointed(*_logical(spot, scale, offset_px), clicked=True) for spot in now.clicks)
        bindings = self.handling.bindings
        for name in self.pressed:
            action = bindings.of_key(name)
            if action is None:
                self.pouch.key(name)
            wishes += self._done(action, KEY_ASKS.get(name))
        for name in self.pushed:
            wishes += self._done(bindings.of_button(name), BUTTON_ASKS.get(name))
        return wishes

    def _find_pad(self, now: Inputs) -> None:
        pad = now.held.pad
        self.pad = pad.name if pad is not None else ""
        pushed = pad is not None and (math.hypot(*pad.left) > FIRM or max(pad.left_trigger,
        pad.right_trigger) > FIRM)
        if now.buttons or pushed:
            self.by_pad = True
        elif now.keys or now.clicks or pad is None:
            self.by_pad = False

    def _pulled(self, pad: Pad | None) -> list[str]:
        """The triggers that went down now."""
        down = _triggers(pad)
        pulled = sorted(down - self._triggers)
        self._triggers = down
        return pulled

    def _done(self, action: Action | None, ask: Ask | None) -> list[Wish]:
        """What a key or button that went down does; what it asks of the screens."""
        if action in self.handling.toggles and action is not None:
            self._on ^= {action}
        elif action is Action.NEXT_THROW:
            self.pouch.next_throw()
        elif action is Action.NEXT_SET:
            self.pouch.next_set()
        elif action in VERBS:
            self._press(VERBS[action])
        asked = ASKS.get(action) if action is not None else None
        return [one for one in (ask, asked) if one is not None]

    def _press(self, verb: Verb) -> None:
        """A verb waits for its tick with what was in hand when it was pressed."""
        self._verbs.append((verb, self.pouch.of(verb)))

    def forget(self) -> None:
        """Drops what was pressed and not yet done, and what was switched on: on pause, and when the window
        loses its focus."""
        self._verbs.clear()
        self._on.clear()

    def names(self, glyphs: str = "") -> dict[str, str]:
        """What each thing is done with just now, by keys or by the pad, whichever was used last; by the small
        letters of its `Action`. glyphs: how the pad's buttons are named, "" by the pad."""
        return names(self.handling.bindings, kind_of(self.pad, glyphs) if self.by_pad else None)

    def rumble(self, strength: float, seconds: float) -> None:
        """Let the pad shake, where there is one, it can, and it may. strength: 0..1."""
        if self.handling.rumbles and self.by_pad and strength > 0.0:
            self._port.rumble(min(strength, 1.0), seconds)

    def _does(self, action: Action) -> bool:
        """Whether a hold is on now."""
        if action in self.handling.toggles:
            return action in self._on
        bindings, held = self.handling.bindings, self._now.held
        if any(name in held.keys for name in bindings.keys.get(action, ())):
            return True
        down = _triggers(held.pad) | (held.pad.buttons if held.pad is not None else frozenset())
        return any(name in down for name in bindings.buttons.get(action, ()))

    def poll(
        self,
        view_origin_px: tuple[float, float],
        iruka_point: tuple[float, float],
        scale: float = 1.0,
        offset_px: tuple[float, float] = (0.0, 0.0),
    ) -> Command:
        """The next tick's command.

        view_origin_px: map pixels at the picture's upper left; iruka_point: metres; scale and
        offset_px as for `wishes`.
        """
        pad = self._now.held.pad
        stick = _stick(pad.left, self.handling.dead_zone) if pad is not None else (0.0, 0.0)
        east = int(self._does(Action.EAST)) - int(self._does(Action.WEST))
        south = int(self._does(Action.SOUTH)) - int(self._does(Action.NORTH))
        length = math.hypot(east, south)
        way = (east / length, south / length) if length > 0 else stick
        if self.handling.aims_by_keys:
            way = self._move_cursor(way)
        gait = self._gait() if length > 0 else self._pad_gait(math.hypot(*stick))
        focus = self._does(Action.FOCUS)
        verb, item = self._verbs.popleft() if self._verbs else (None, None)
        aim = self._aim(view_origin_px, iruka_point, scale, offset_px)
        heading = None
        if focus or verb is Verb.LOOK:
            heading = _heading(aim[0] - iruka_point[0], aim[1] - iruka_point[1])
        if heading is None:
            heading = _heading(*way)
        return Command(
            east=round(way[0] * STICK_FULL),
            south=round(way[1] * STICK_FULL),
            gait=gait,
            focus=focus,
            heading=heading,
            aim_x=_aimed(aim[0]),
            aim_y=_aimed(aim[1]),
            verb=verb,
            item=item,
        )

    def _move_cursor(self, way: tuple[float, float]) -> tuple[float, float]:
        """The way he walks. While AIM is held the same keys move the aim instead; else it goes before him."""
        x, y = self._cursor
        if self._does(Action.AIM):
            x, y = x + way[0] * CURSOR_SPEED / TICKS_PER_SECOND, y + way[1] * CURSOR_SPEED / TICKS_PER_SECOND
            share = min(1.0, CURSOR_FARTHEST / max(math.hypot(x, y), 1e-9))
            self._cursor = x * share, y * share
            return 0.0, 0.0
        length = math.hypot(*way)
        if length > 0.0 and not self._does(Action.FOCUS):
            self._cursor = way[0] / length * CURSOR_AHEAD, way[1] / length * CURSOR_AHEAD
        return way

    def _gait(self) -> Gait:
        if self._does(Action.SNEAK):
            return Gait.SNEAK
        return Gait.RUN if self._does(Action.RUN) else Gait.WALK

    def _pad_gait(self, push: float) -> Gait:
        by_hand = self._gait()
        if by_hand is not Gait.WALK or push == 0:
            return by_hand if push else Gait.WALK
        if push < PAD_SNEAK:
            return Gait.SNEAK
        return Gait.RUN if push >= PAD_RUN else Gait.WALK

    def _aim(
        self,
        origin: tuple[float, float],
        iruka: tuple[float, float],
        scale: float,
        offset: tuple[float, float],
    ) -> tuple[float, float]:
        """The aimed spot in metres: the right stick where it is pushed, else the mouse, or the keys' own."""
        pad = self._now.held.pad
        if pad is not None:
            x, y = _stick(pad.right, self.handling.dead_zone)
            if x or y:
                return iruka[0] + x * PAD_AIM_REACH, iruka[1] + y * PAD_AIM_REACH
        if self.handling.aims_by_keys:
            return iruka[0] + self._cursor[0], iruka[1] + self._cursor[1]
        x, y = _logical(self._now.held.mouse, scale, offset)
        return (origin[0] + x) / PIXELS_PER_METRE, (origin[1] + y) / PIXELS_PER_METRE


def _aimed(metres: float) -> int:
    """A command's unit; the mouse may be far off the map where the window is an odd shape."""
    return round(min(max(metres, -AIM_FARTHEST), AIM_FARTHEST) * AIM_PER_METRE)


def _logical(spot: tuple[int, int], scale: float, offset: tuple[float, float]) -> tuple[float, float]:
    return (spot[0] - offset[0]) / scale, (spot[1] - offset[1]) / scale


def _stick(stick: tuple[float, float], dead_zone: float) -> tuple[float, float]:
    """A stick without its dead zone, at most of length 1."""
    length = math.hypot(*stick)
    if length <= dead_zone:
        return 0.0, 0.0
    share = min(1.0, (length - dead_zone) / (1 - dead_zone)) / length
    return stick[0] * share, stick[1] * share


def _triggers(pad: Pad | None) -> frozenset[str]:
    """The triggers that are down, as if they were buttons."""
    if pad is None:
        return frozenset()
    pulls = (("lt", pad.left_trigger), ("rt", pad.right_trigger))
    return frozenset(name for name, pull in pulls if pull >= TRIGGER_DOWN)


def _heading(dx: float, dy: float) -> int | None:
    if dx == 0 and dy == 0:
        return None
    return round(math.atan2(dy, dx) / math.tau * TURN) % TURN
