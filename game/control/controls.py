"""Readings of keyboard, mouse and pad -> commands and wishes.

Once a frame `wishes()` reads the machine; once a tick `poll()` makes the tick's command. So a verb
pressed in a frame without a tick waits for the next, and is done once in a frame with several.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable

from game.control.inputs import Inputs, Pad
from game.control.port import Port, ScriptPort
from game.control.pouch import Pouch
from game.control.wishes import Ask, Pointed, Wish
from game.world.command import AIM_PER_METRE, STICK_FULL, TURN, Command, Gait, Verb
from game.world.items import Item

PIXELS_PER_METRE = 32
DEAD_ZONE = 0.22  # of a stick's way
TRIGGER_DOWN = 0.35  # of a trigger's way
PAD_AIM_REACH = 11.0  # metres from Iruka with the right stick fully out
PAD_SNEAK, PAD_RUN = 0.55, 0.97  # of the left stick's way
AIM_FARTHEST = 1000.0  # metres; every map is smaller
VERBS_WAITING = 2  # presses kept for ticks to come

KEY_VERBS = {
    "e": Verb.PULSE,
    "g": Verb.STONE,
    "f": Verb.LOOK,
    "h": Verb.HAIL,
    "r": Verb.USE,
    "q": Verb.SET,
    "t": Verb.PLAN,
    "v": Verb.FIRE,
    "c": Verb.SWAP,
}
BUTTON_VERBS = {
    "a": Verb.PULSE,
    "lb": Verb.STONE,
    "b": Verb.USE,
    "y": Verb.HAIL,
    "rb": Verb.THROW,
    "x": Verb.SET,
    "ls": Verb.SWAP,
    "rs": Verb.FIRE,
}
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
    "tab": Ask.MAP,
    "l": Ask.LOG,
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
    "back": Ask.MAP,
    "a": Ask.ACCEPT,
    "b": Ask.CANCEL,
    "y": Ask.RETRY,
    "up": Ask.UP,
    "down": Ask.DOWN,
    "left": Ask.LEFT,
    "right": Ask.RIGHT,
}
WAYS = {"east": (("d", "right"), ("a", "left")), "south": (("s", "down"), ("w", "up"))}


class Controls:
    """The player's hands. `focus_toggle`: Space switches focus on and off, instead of holding it."""

    def __init__(self, port: Port, focus_toggle: bool = False) -> None:
        self.focus_toggle = focus_toggle
        self._port = port
        self._now = Inputs()
        self.pouch = Pouch()
        self._verbs: deque[tuple[Verb, Item | None]] = deque(maxlen=VERBS_WAITING)
        self._focused = False
        self._trigger_was = False

    @classmethod
    def create(cls, focus_toggle: bool = False) -> Controls:
        """Reads the real machine. Needs pygame's video system started."""
        from game.control.pygame_port import PygamePort  # only here: a script needs no pygame

        return cls(PygamePort(), focus_toggle)

    @classmethod
    def create_null(cls, script: Iterable[Inputs] = (), focus_toggle: bool = False) -> Controls:
        """Reads a script, one entry for each call of `wishes`; needs no pygame started."""
        return cls(ScriptPort(script), focus_toggle)

    def wishes(self, scale: float = 1.0, offset_px: tuple[float, float] = (0.0, 0.0)) -> list[Wish]:
        """Reads the machine (once a frame) and returns what was asked of the screens, in order.

        scale: window pixels a logical pixel; offset_px: where the picture begins in the window.
        """
        self._now = now = self._port.read()
        wishes: list[Wish] = [Ask.QUIT] if now.closed else []
        if now.blurred:
            wishes.append(Ask.FOCUS_LOST)
            self.forget()
        if now.moved:
            wishes.append(Pointed(*_logical(now.held.mouse, scale, offset_px)))
        wishes.extend(Pointed(*_logical(spot, scale, offset_px), clicked=True) for spot in now.clicks)
        wishes.extend(KEY_ASKS[key] for key in now.keys if key in KEY_ASKS)
        wishes.extend(BUTTON_ASKS[button] for button in now.buttons if button in BUTTON_ASKS)
        for key in now.keys:
            self.pouch.key(key)
            self._press(KEY_VERBS.get(key))
        for button in now.buttons:
            self.pouch.button(button)
            self._press(BUTTON_VERBS.get(button))
        for _ in now.clicks:
            self._press(Verb.THROW)
        self._pull_trigger(now.held.pad)
        if self.focus_toggle and "space" in now.keys:
            self._focused = not self._focused
        return wishes

    def _pull_trigger(self, pad: Pad | None) -> None:
        down = pad is not None and pad.right_trigger >= TRIGGER_DOWN
        if down and not self._trigger_was:
            self._press(Verb.LOOK)
        self._trigger_was = down

    def _press(self, verb: Verb | None) -> None:
        """A verb waits for its tick with what was in hand when it was pressed."""
        if verb is not None:
            self._verbs.append((verb, self.pouch.of(verb)))

    def forget(self) -> None:
        """Drops what was pressed and not yet done: on pause, and when the window loses its focus."""
        self._verbs.clear()
        self._focused = False

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
        held, pad = self._now.held, self._now.held.pad
        stick = _stick(pad.left) if pad is not None else (0.0, 0.0)
        east, south = (_axis(held.keys, *WAYS[way]) for way in ("east", "south"))
        length = math.hypot(east, south)
        if length > 0:
            way, gait = (east / length, south / length), _gait(held.keys)
        else:
            way, gait = stick, _pad_gait(math.hypot(*stick), held.keys)
        focus = self._focused if self.focus_toggle else "space" in held.keys
        focus = focus or (pad is not None and pad.left_trigger >= TRIGGER_DOWN)
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

    def _aim(
        self,
        origin: tuple[float, float],
        iruka: tuple[float, float],
        scale: float,
        offset: tuple[float, float],
    ) -> tuple[float, float]:
        """The aimed spot in metres: the right stick where it is pushed, else the mouse."""
        pad = self._now.held.pad
        if pad is not None:
            x, y = _stick(pad.right)
            if x or y:
                return iruka[0] + x * PAD_AIM_REACH, iruka[1] + y * PAD_AIM_REACH
        x, y = _logical(self._now.held.mouse, scale, offset)
        return (origin[0] + x) / PIXELS_PER_METRE, (origin[1] + y) / PIXELS_PER_METRE


def _aimed(metres: float) -> int:
    """A command's unit; the mouse may be far off the map where the window is an odd shape."""
    return round(min(max(metres, -AIM_FARTHEST), AIM_FARTHEST) * AIM_PER_METRE)


def _logical(spot: tuple[int, int], scale: float, offset: tuple[float, float]) -> tuple[float, float]:
    return (spot[0] - offset[0]) / scale, (spot[1] - offset[1]) / scale


def _stick(stick: tuple[float, float]) -> tuple[float, float]:
    """A stick without its dead zone, at most of length 1."""
    length = math.hypot(*stick)
    if length <= DEAD_ZONE:
        return 0.0, 0.0
    share = min(1.0, (length - DEAD_ZONE) / (1 - DEAD_ZONE)) / length
    return stick[0] * share, stick[1] * share


def _axis(keys: frozenset[str], more: tuple[str, ...], less: tuple[str, ...]) -> int:
    """-1, 0 or 1: two opposite keys cancel."""
    return int(any(key in keys for key in more)) - int(any(key in keys for key in less))


def _gait(keys: frozenset[str]) -> Gait:
    if "ctrl" in keys:
        return Gait.SNEAK
    return Gait.RUN if "shift" in keys else Gait.WALK


def _pad_gait(push: float, keys: frozenset[str]) -> Gait:
    if "ctrl" in keys or "shift" in keys:
        return _gait(keys)
    if push == 0:
        return Gait.WALK
    if push < PAD_SNEAK:
        return Gait.SNEAK
    return Gait.RUN if push >= PAD_RUN else Gait.WALK


def _heading(dx: float, dy: float) -> int | None:
    if dx == 0 and dy == 0:
        return None
    return round(math.atan2(dy, dx) / math.tau * TURN) % TURN
