"""What each event of the day sounds like, and what is written for those who cannot hear it."""

from __future__ import annotations

from game.sound.said import Heard, heard_of_hands, heard_of_minds
from game.words import N_
from game.world.events import (
    DayEnded,
    Event,
    GoalDone,
    HailLanded,
    HailThrown,
    LessonBegun,
    LessonBroken,
    LookMissed,
    Outcome,
    Practised,
    Pulsed,
    Refusal,
    Refused,
    Startled,
    Stepped,
    StoneLaid,
    StoneTaken,
)
from game.world.events_hands import HandEvent
from game.world.events_minds import MindEvent
from game.world.surfaces import DEFAULT_SURFACE, SURFACES

STEP_VOLUME = 0.5  # of a step of loudness 1

REFUSALS = {
    Refusal.NO_CHAKRA: "Not enough chakra for a pulse yet.",
    Refusal.NO_STONE: "Lay a stone there first.",
    Refusal.NO_STONES_LEFT: "All stones are on the board.",
    Refusal.NO_PUPILS: "No pupil can throw that far from here.",
    Refusal.HAIL_SPENT: "The class is still picking up its steel.",
    Refusal.NOTHING_TO_DO: "Nothing to use here. Lessons begin between the corner marks.",
    Refusal.NO_COMPOSURE: "He is too shaken to meet anyone's eye.",
    Refusal.CLASS_NOT_OVER: "The day's work is not done yet.",
    Refusal.NONE_LEFT: "None of that is left.",
    Refusal.TOO_FAR: "Too far.",
    Refusal.NO_ROOM: "There is no room for it here.",
    Refusal.LOCKED: "It is locked.",
    Refusal.NO_CODE: "A word is wanted that he does not know.",
    Refusal.HANDS_BOUND: "His hands are tied.",
    Refusal.NO_HELPER: "No pupil is free to help.",
    Refusal.NO_WAY: "Nobody can get there.",
}
OUTCOMES = {
    Outcome.ANSWER: "He leaves by the gate, and knows.",
    Outcome.DOUBT: "He leaves by the gate, still in doubt.",
    Outcome.NO_ANSWER: "The air is only air again.",
    Outcome.AWAY: "Out, and nobody the wiser.",
    Outcome.CAUGHT: "That was that.",
    Outcome.FOUND_OUT: "They know what he knows.",
}


def heard(event: Event) -> Heard:
    """The effect, how loud (0..1), and the caption, "" for none."""
    match event:
        case Stepped(surface=surface, loudness=loudness):
            ground = surface if surface in SURFACES else DEFAULT_SURFACE
            return f"step {ground}", STEP_VOLUME * loudness, ""
        case LessonBegun():
            return "bell", 0.7, '"Eyes to the front, please." The lesson begins.'
        case LessonBroken():
            return "refused", 0.5, "The lesson breaks off."
        case GoalDone():
            return "goal", 0.8, "That is done for today."
        case Pulsed():
            return "whoosh", 0.9, "A wave of his own chakra runs out."
        case Practised():
            return "puff", 0.35, "A pupil tries a technique: the yard lights up."
        case StoneLaid():
            return "click", 0.8, "A stone, laid in the mind alone."
        case StoneTaken():
            return "click", 0.5, "The stone is taken up again."
        case Startled():
            return "sting", 0.6, '"I see you." The air there flinches.'
        case LookMissed():
            return "sag", 0.6, "He stares at nothing, and feels foolish."
        case HailThrown():
            return "volley", 0.8, '"Who throws highest?" Steel flies.'
        case HailLanded(flushed=flushed):
            said = N_("Somebody was there - and is gone!") if flushed else N_("The steel falls on nothing.")
            return "blades", 0.8, said
        case Refused(reason=reason):
            return "refused", 0.6, REFUSALS[reason]
        case DayEnded(outcome=outcome):
            return "end", 0.4 if outcome is Outcome.CAUGHT else 0.8, OUTCOMES[outcome]
        case _ if isinstance(event, HandEvent):
            return heard_of_hands(event)
        case _ if isinstance(event, MindEvent):
            return heard_of_minds(event)
    raise AssertionError(f"{type(event).__name__} is not heard")
