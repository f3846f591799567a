"""Music that goes with how things stand: quiet, uneasy, pursued; one piece fades into the other.

It follows only what can be seen: the people in the picture, and who has been unmasked. Of the cloaked it
knows nothing, whatever they are about.
"""

from __future__ import annotations

from enum import Enum

from game.sound.speaker import Speaker
from game.sound.volumes import gain
from game.world.beings import Poise
from game.world.level import Level
from game.world.seen import bare
from game.world.state import World
from game.world.tuning import ticks

SIGHT = 21.0, 12.0  # metres to the side, and up or down, that the picture shows
RISES, FALLS = 1.2, 3.0  # seconds that a piece takes to come, and to go
CALMS_AFTER = ticks(6.0)  # that nobody is after him, before the music believes it
DARK = 0.5  # of daylight, below which it is night
DUCKED = 0.4  # share that is left of the music in a pause


class Mood(Enum):
    """How things stand, as far as he can know."""

    CALM = 0
    UNEASY = 1
    PURSUED = 2


class Scene(Enum):
    """What quiet music there is."""

    SILENCE = ""
    TITLE = "music title"
    DAY = "music day"
    NIGHT = "music night"
    VILLAGE = "music village"


PIECES = {Mood.UNEASY: "music unease", Mood.PURSUED: "music pursuit"}
PLAYED = (Scene.DAY, Scene.NIGHT)  # where somebody may be after him
_PURSUED = (Poise.HUNTING, Poise.CARRYING, Poise.KNOWING)
_UNEASY = (Poise.SEARCHING, Poise.LOST, Poise.SUSPICIOUS, Poise.REPORTING)


def mood(world: World) -> Mood:
    """The worst poise of anybody who is in the picture and can be seen."""
    iruka, worst = world.iruka, Mood.CALM
    seen = [(one.point, one.poise) for one in world.people]
    seen += [(one.point, one.poise) for one in bare(world)]
    for (x, y), poise in seen:
        if abs(x - iruka.x) > SIGHT[0] or abs(y - iruka.y) > SIGHT[1]:
            continue
        if poise in _PURSUED:
            return Mood.PURSUED
        if poise in _UNEASY:
            worst = Mood.UNEASY
    return worst


def scene_of(level: Level) -> Scene:
    """The quiet piece of a map."""
    return Scene.NIGHT if level.daylight < DARK else Scene.DAY


class Music:
    """What plays, and what fades. `gains`: 0..1 of each piece that is to be heard."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self.gains: dict[str, float] = {}
        self.scene = Scene.SILENCE
        self.mood = Mood.CALM
        self._calm_for = 0

    def turn_to(self, scene: Scene) -> None:
        """Another place: its quiet piece comes up from the next frames on."""
        self.scene, self.mood, self._calm_for = scene, Mood.CALM, 0
        if scene in PLAYED:  # with the map, which takes a while anyway
            for name in (scene.value, *PIECES.values()):
                self._speaker.load(name)

    def follow(self, now: Mood) -> None:
        """One tick of how things stand: worse at once, better after a while."""
        self._calm_for = 0 if now.value >= self.mood.value else self._calm_for + 1
        if now.value > self.mood.value or self._calm_for >= CALMS_AFTER:
            self.mood, self._calm_for = now, 0

    def frame(self, seconds: float, volumes: dict[str, float], ducked: bool) -> None:
        """So much time has passed: fade, and tell the speaker."""
        wanted = PIECES.get(self.mood, self.scene.value)
        if wanted:
            self.gains.setdefault(wanted, 0.0)
        for name, was in list(self.gains.items()):
            now = min(was + seconds / RISES, 1.0) if name == wanted else max(was - seconds / FALLS, 0.0)
            self.gains[name] = now
            loud = now * gain(volumes, name) * (DUCKED if ducked else 1.0)
            self._speaker.loop(name, (loud, loud))
            if now == 0.0:
                del self.gains[name]
