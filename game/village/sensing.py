"""What he makes of the air around him, and whether his guesses come true."""

from __future__ import annotations

from dataclasses import replace

from game.village import rota, tuning
from game.village.events import Event, Noted, Proved, Sharpened
from game.village.specs import Action, Place, Town
from game.village.state import Guess, Note, Village


def spot(village: Village) -> rota.Spot:
    """The watch that is on duty now."""
    return village.day, rota.watch_at(village.hour)


def gain(by: float, skill: float) -> float:
    """What is left of a gain: practice gets slower."""
    return min(by * (1.0 - (1.0 - tuning.GAIN_LEFT) * skill), 1.0 - skill)


def sense(village: Village, town: Town, place: Place, action: Action, skill: float) -> list[Event]:
    """He notes what he can tell there, once for each watch; a clearer note replaces a dimmer one."""
    clear = place.quiet + (tuning.STILL if action.still else 0.0) + tuning.PRACTICE * skill
    if clear < tuning.COUNTED:
        return []
    day, watch = spot(village)
    pair = rota.on_duty(town.pairs, village.seed, (day, watch))
    note = Note(day, watch, place.name, pair.count, pair.sign if clear >= tuning.CLEAR else "")
    for number, old in enumerate(village.notes):
        if (old.day, old.watch) == (day, watch):
            if old.sign or not note.sign:
                return []
            village.notes[number] = note
            break
    else:
        village.notes.append(note)
        del village.notes[: -tuning.NOTES]
    happened: list[Event] = [Noted(note)]
    if note.sign:
        village.noted_on = day
        happened.append(Sharpened(gain(tuning.NOTED_GAIN, skill)))
    return happened + prove(village, note, skill)


def guess(village: Village, sign: str) -> None:
    """Write down who he thinks comes next; one guess for each watch, the last one counts."""
    day, watch = rota.after(spot(village))
    village.guesses = [one for one in village.guesses if (one.day, one.watch) != (day, watch)]
    village.guesses.append(Guess(day, watch, sign))
    del village.guesses[: -tuning.NOTES]


def prove(village: Village, note: Note, skill: float) -> list[Event]:
    """Hold a clear note against the guess for that watch."""
    for number, one in enumerate(village.guesses):
        if note.sign and one.came is None and (one.day, one.watch) == (note.day, note.watch):
            proved = replace(one, came=one.sign == note.sign)
            village.guesses[number] = proved
            if not proved.came:
                return [Proved(proved)]
            return [Proved(proved), Sharpened(gain(tuning.PROVED_GAIN, skill))]
    return []
