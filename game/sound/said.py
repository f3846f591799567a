"""What the stealth's events sound like, and what is written for those who cannot hear it."""

from __future__ import annotations

from game.words import N_, _
from game.world import events_hands as hands
from game.world import events_minds as minds
from game.world.beings import Poise
from game.world.events_minds import Line, Warning
from game.world.items import Item

Heard = tuple[str, float, str]
SAYS = "says "  # before a temper: the voice of whoever it is, "voice KIND TEMPER"

# For each poise: effect, loudness, caption. All transitions of everybody visible are told.
POISES: dict[Poise, Heard] = {
    Poise.AT_EASE: ("calm", 0.4, "All is quiet again."),
    Poise.WARY: ("wary", 0.4, "He goes back to his round, but he looks about."),
    Poise.CURIOUS: ("curious", 0.6, '"Hm? What was that?"'),
    Poise.SEARCHING: ("searching", 0.7, '"Somebody is here." A search begins.'),
    Poise.HUNTING: ("hunting", 1.0, '"There! Stop!"'),
    Poise.LOST: ("lost", 0.6, '"Where did he go?"'),
    Poise.RETURNING: ("calm", 0.5, '"Nothing. Back to the round."'),
    Poise.OUT: ("dazed", 0.6, "He goes down, and stays there for now."),
    Poise.CARRYING: ("grab", 0.8, "He is dragged along."),
    Poise.PUZZLED: ("puzzled", 0.5, "A raised eyebrow."),
    Poise.SUSPICIOUS: ("searching", 0.5, "Somebody keeps looking over."),
    Poise.KNOWING: ("hunting", 0.7, "A long look. That was one too many."),
    Poise.AWAY: ("sign", 0.4, "Gone between two blinks."),
    Poise.GONE: ("sign", 0.4, "Gone for today."),
    Poise.ERRAND: ("says speak", 0.5, '"On my way, sensei!"'),
    Poise.BUILDING: ("set down", 0.5, "Small hands at work."),
    Poise.GIGGLING: ("giggle", 0.5, "Stifled laughter."),
    Poise.POINTING: ("says curious", 0.6, "A pupil points at nothing."),
    Poise.CHECKING: ("says calm", 0.5, "Steps come to the cell."),
    Poise.TALKING: ("says speak", 0.5, "He stops to talk."),
    Poise.TIRED: ("yawn", 0.4, "A yawn. He is getting tired."),
    Poise.WAVING: ("swap", 0.4, "The air there waves."),
    Poise.EATING: ("eat", 0.4, "Somebody is eating."),
    Poise.REPORTING: ("says alarm", 0.6, "Somebody runs for the guards."),
}
WARNINGS = {
    Warning.GAZE: "Hair on his neck: somebody is looking.",
    Warning.ARRIVAL: "Hair on his neck: somebody has come.",
    Warning.DEPARTURE: "Something that was near is gone.",
    Warning.SHIFT: "A change in the air: the watch has changed.",
}
SIDES = ("east", "south-east", "south", "south-west", "west", "north-west", "north", "north-east")
LINES: dict[Line, Heard] = {
    Line.ARE_YOU_WELL: ("says speak", 0.6, '"Are you well? You look as if you had seen nobody."'),
    Line.LOOKING_AT_WHAT: ("says curious", 0.6, '"What are you looking at?"'),
    Line.GOOD_DAY: ("says speak", 0.4, '"Good day, sensei."'),
    Line.WHAT_IS_THERE: ("says curious", 0.7, '"Sensei, what is that, where nothing is?"'),
    Line.DONE_SENSEI: ("says speak", 0.6, '"Done, sensei!"'),
    Line.NOT_THERE_SENSEI: ("says lost", 0.6, '"I cannot get there, sensei."'),
    Line.GUARDS_HERE: ("says alarm", 0.9, '"Guards! Over here!"'),
    Line.EAT_SOMETHING: ("says speak", 0.5, '"Eat something. You are no use to me thin."'),
    Line.STILL_THERE: ("says lost", 0.5, '"Still there? Good."'),
    Line.WHY_HER: ("says speak", 0.5, '"You ask a lot, for a man in ropes."'),
}
LANDS: dict[Item, Heard] = {
    Item.PEBBLE: ("pebble", 0.7, "A pebble clicks."),
    Item.KUNAI: ("steel", 0.6, "Steel bites."),
    Item.PAINT: ("splash", 0.8, "Paint bursts."),
    Item.POWDER: ("powder", 0.8, "Powder hangs in the air."),
    Item.TAG: ("blast", 1.0, "The tag goes off: light, noise, smoke."),
}


SPRINGS = {Item.TRIPWIRE: "wire", Item.MUD: "mud", Item.LEAVES: "leaves"}
# what else is heard of a change of poise: the temper of the voice
TEMPERS = {
    Poise.CURIOUS: "curious",
    Poise.SEARCHING: "lost",
    Poise.HUNTING: "alarm",
    Poise.LOST: "lost",
    Poise.RETURNING: "calm",
    Poise.PUZZLED: "curious",
    Poise.SUSPICIOUS: "lost",
    Poise.KNOWING: "alarm",
}


def heard_of_minds(event: minds.MindEvent) -> Heard:
    """The effect, how loud (0..1), and the caption, "" for none."""
    match event:
        case minds.PoiseChanged(poise=Poise.RETURNING, before=Poise.CHECKING):
            return "says calm", 0.4, "The steps go away again."
        case minds.PoiseChanged(poise=poise):
            return POISES[poise]
        case minds.Called():
            return "says alarm", 1.0, '"Here! To me!"'
        case minds.Signalled():
            return "sign", 0.5, "A quick sign, hand to hand."
        case minds.Grabbed():
            return "grab", 1.0, "Hands close on him, then ropes."
        case minds.LaidDown():
            return "grab", 0.7, "He is set down, none too gently."
        case minds.Caught():
            return "caught", 1.0, "Caught."
        case minds.Unmasked():
            return "flinch", 0.8, "Out of nothing, somebody!"
        case minds.Warned(warning=warning, side=side):
            return "hair", 0.7, f"{_(WARNINGS[warning])} ({_(SIDES[side])})"
        case minds.Said(line=line):
            return LINES[line]
        case minds.Giggled():
            return "giggle", 0.5, "Giggling."
        case minds.Eaten():
            return "eat", 0.3, "The food is gone."
        case minds.Waved():
            return "swap", 0.4, "The air there waves at him."


def heard_of_hands(event: hands.HandEvent) -> Heard:
    """The effect, how loud (0..1), and the caption, "" for none."""
    match event:
        case hands.Thrown(item=item):
            return "throw", 0.4, _("A {item}, thrown.").format(item=_(item.value))
        case hands.Landed(item=item):
            return LANDS[item]
        case hands.SetDown(item=item):
            return "set down", 0.5, _("Set: {item}.").format(item=_(item.value))
        case hands.TakenUp(item=item, count=count):
            told = _("{count} x {item}, into the pouch.").format(count=count, item=_(item.value))
            return "take", 0.6, told
        case hands.Sprung(item=item):
            return SPRINGS[item], 0.9, _("The {item} springs!").format(item=_(item.value))
        case hands.WardCrossed():
            return "ward", 0.7, "A ward of his is crossed."
        case hands.DoorMoved(open=opened, by=by):
            if by is None:
                return ("door open", 0.6, "A door opens.") if opened else ("door shut", 0.6, "A door shuts.")
            if opened:
                return "door open", 0.6, "Elsewhere: a door opens."
            return "door shut", 0.6, "Elsewhere: a door shuts."
        case hands.LockPressed(held=held, left=left):
            if held:
                return "lock set", 0.6, _("A pin holds; {left} to go.").format(left=left)
            return "lock slip", 0.7, "The pick slips: a pin falls back."
        case hands.LockOpened():
            return "lock open", 0.7, "The lock gives."
        case hands.LetterRead():
            return "paper", 0.5, "Read, and put away."
        case hands.LetterDropped():
            return "paper", 0.4, "The letter goes back into the pocket, half read."
        case hands.Climbed(leap=leap):
            return ("leap", 0.7, "He leaps.") if leap else ("climb", 0.5, "He climbs.")
        case hands.FireBreathed():
            return "fire", 0.9, "A breath of fire."
        case hands.RopesStrained(left=left):
            told = _("The ropes give a little ({share} % left).").format(share=round(left * 100))
            return "rope", 0.4, told
        case hands.RopesOff():
            return "free", 0.7, "The ropes fall."
        case hands.Planned(item=item):
            told = _('"Could one of you put the {item} there?"').format(item=_(item.value))
            return "voice colleague speak", 0.5, told
        case hands.LampOut():
            return "lamp out", 0.5, "A lamp goes out."
        case hands.Struck():
            return "strike", 0.7, "A precise tap, and he sleeps."
        case hands.Swapped(ally=ally):
            return "swap", 0.6, N_("Through other eyes.") if ally else N_("Back in his own body.")
        case hands.CheckpointReached():
            return "checkpoint", 0.6, "Remembered from here."
        case hands.HidingChanged(hiding=hiding):
            return "hide", 0.35, {
                hands.Hiding.COVER: N_("Into cover."),
                hands.Hiding.CROWD: N_("Unnoticed, among people."),
                hands.Hiding.NOWHERE: N_("In the open again."),
            }[hiding]
