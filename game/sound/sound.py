"""The ear: what happens and what is there, as sounds from where they come, music, and captions."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from pathlib import Path

from game.resources import assets_folder
from game.sound.around import Footfalls
from game.sound.humming import Humming, HumMode
from game.sound.music import PLAYED, Music, Scene, mood, scene_of
from game.sound.places import ARROWS, CENTRE, Placed, placed
from game.sound.said import SAYS, TEMPERS
from game.sound.said_day import STEP_VOLUME, heard
from game.sound.speaker import NoDevice, NullSpeaker, Speaker
from game.sound.voices import speaker_of, voice
from game.sound.volumes import DEFAULTS, MASTER, gain
from game.words import _
from game.world.events import (
    Event,
    LookMissed,
    Practised,
    Startled,
    Stepped,
    StoneLaid,
    StoneTaken,
)
from game.world.events_hands import Planned, RopesOff, SetDown, TakenUp
from game.world.events_minds import PoiseChanged, Warned
from game.world.level import Level, Plane, Point
from game.world.state import World
from game.world.tuning import ticks

CAPTION_STAYS = ticks(3.0)
CLOTH_FROM, CLOTH_VOLUME = 1.1, 0.25  # the loudness of a step from which on cloth is heard too
VARIANTS = 3  # of each step, and of cloth
APART = 2  # ticks; the same sound twice within them would only be twice as loud
STILL_AFTER = 6  # frames without a tick: a pause
AT_HAND = (StoneLaid, StoneTaken, Startled, LookMissed, Warned, SetDown, TakenUp, RopesOff, Planned)

_log = logging.getLogger(__name__)


class Sound:
    """The ear. `captions`: what can be read now, oldest first; the caller may clear it.

    `volumes`: by group, 0..1, from the settings; see `volumes`. `humming`: how the field is heard.
    `music`: what plays under it all. `arrows`: whether a caption says from where.
    """

    def __init__(self, speaker: Speaker) -> None:
        self.speaker = speaker
        self.captions: list[str] = []
        self.volumes = dict(DEFAULTS)
        self.music = Music(speaker)
        self.humming = Humming(speaker)
        self.arrows = True
        self._footfalls = Footfalls()
        self._until: dict[str, int] = {}
        self._now = 0
        self._practice_told = False
        self._still = 0  # frames in which no tick was heard
        self._played: dict[str, int] = {}  # tick at which each sound last began
        self._turn = 0  # of the like sounds, which one comes next

    @classmethod
    def create(cls, folder: Path | None = None) -> Sound:
        """Plays through the machine's sound device; where there is none, a line in the log says so, and
        only captions are left. folder: of the sounds; None are those of the game."""
        from game.sound.mixer import MixerSpeaker  # only here: a null one needs no pygame

        try:
            return cls(MixerSpeaker(folder or assets_folder() / "sounds"))
        except NoDevice as error:
            _log.warning("no sound: %s", error)
            return cls(NullSpeaker())

    @classmethod
    def create_null(cls) -> Sound:
        """Plays nothing; `speaker.played` notes the names."""
        return cls(NullSpeaker())

    @property
    def volume(self) -> float:
        """Of everything together, 0..1."""
        return self.volumes[MASTER]

    @volume.setter
    def volume(self, value: float) -> None:
        self.volumes[MASTER] = value

    def settle(
        self, volumes: Mapping[str, float], hum: str = "along", arrows: bool = True, mono: bool = False
    ) -> None:
        """As the settings have it, at once. volumes: by group (`volumes.DEFAULTS`), 0..1; what is not among
        them keeps its default. hum: the value of a `HumMode`; one that is not known is the usual. mono: both
        ears hear the same."""
        self.volumes = {**DEFAULTS, **volumes}
        self.humming.mode = HumMode(hum) if hum in {mode.value for mode in HumMode} else HumMode.ALONG
        self.arrows = arrows
        self.speaker.mono = mono

    def hear(self, events: Iterable[Event], world: World | None = None) -> None:
        """One tick's events, also when there are none: captions age by these calls.

        world: as it is after them; without it everything is heard from nowhere, and there is no hum.
        """
        self._now += 1
        self._still = 0
        self.captions[:] = [caption for caption in self.captions if self._until[caption] > self._now]
        for event in events:
            self._hear(event, world)
        if world is None:
            return
        for surface, loudness, point, plane in self._footfalls.tick(world):
            where = placed(world, point, plane)
            self._play(self._another(f"step {surface}"), STEP_VOLUME * loudness, where)
        self.humming.tick(world, self.volumes)
        self.music.follow(mood(world))

    def frame(self, seconds: float) -> None:
        """Once a frame, whatever is on the screen: music fades, and in a pause the hum is silent.

        seconds: since the last frame.
        """
        self._still += 1
        paused = self._still > STILL_AFTER
        if paused:
            self.humming.hush()
            self.speaker.idle()
        self.music.frame(seconds, self.volumes, ducked=paused and self.music.scene in PLAYED)

    def begin(self, level: Level) -> None:
        """A day begins: its music, and nothing left to read of the day before."""
        self.captions.clear()
        self._footfalls = Footfalls()
        self.turn_to(scene_of(level))

    def turn_to(self, scene: Scene) -> None:
        """Another kind of page: its music."""
        self.music.turn_to(scene)

    def press(self, what: str) -> None:
        """A menu's own small sounds: "move", "choose", "back", "turn"."""
        self._played.pop(f"ui {what}", None)  # in a menu no tick passes
        self._play(f"ui {what}", 1.0, CENTRE)

    def say(self, voice: str) -> None:
        """A few words on a page, as a murmur. voice: the kind, as in the sounds' names."""
        self._played.pop(f"voice {voice} speak", None)  # on a page no tick passes
        self._play(f"voice {voice} speak", 1.0, CENTRE)

    def _hear(self, event: Event, world: World | None) -> None:
        name, volume, caption = heard(event)
        point, plane = _where(event)
        where = CENTRE if world is None else placed(world, point, plane)
        whose = speaker_of(event)
        name = voice(name, whose, world)
        self._play(self._another(name) if isinstance(event, Stepped) else name, volume, where)
        if isinstance(event, Stepped) and event.loudness > CLOTH_FROM:
            self._play(self._another("cloth"), CLOTH_VOLUME, where)
        if isinstance(event, PoiseChanged) and event.poise in TEMPERS:
            self._play(voice(SAYS + TEMPERS[event.poise], whose, world), volume, where)
        if isinstance(event, Practised):  # told once: it happens all day
            caption, self._practice_told = "" if self._practice_told else caption, True
        if caption:
            self._write(_(caption), where.arrow if self.arrows else "")

    def _play(self, name: str, volume: float, where: Placed) -> None:
        loud = min(volume * gain(self.volumes, name), 1.0)
        if loud > 0 and self._now - self._played.get(name, -APART) >= APART:
            self._played[name] = self._now
            self.speaker.play(name, (loud * where.ears[0], loud * where.ears[1]), where.muffled)

    def _another(self, name: str) -> str:
        """One of the variants of a sound, not the one before."""
        self._turn = (self._turn + 1) % VARIANTS
        return f"{name} {self._turn}"

    def _write(self, text: str, arrow: str) -> None:
        """A caption that still stands begins anew instead of standing twice, from wherever it comes."""
        caption = f"{arrow} {text}" if arrow else text
        self.captions[:] = [one for one in self.captions if one.lstrip(f"{ARROWS} ") != text]
        self.captions.append(caption)
        self._until[caption] = self._now + CAPTION_STAYS


def _where(event: Event) -> tuple[Point | None, Plane | None]:
    """Where an event is heard from; None is at his own ears. Not what is only in his mind, nor what he does
    at arm's length."""
    if isinstance(event, AT_HAND):
        return None, None
    return getattr(event, "point", None), getattr(event, "plane", None)
