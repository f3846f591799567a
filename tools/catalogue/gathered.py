"""What there is to translate: from the sources, from the maps that are named here, and from the town.

Messages are what is written out in the calls below, what is marked with `_` or `N_`, and the tables and enums
whose words are looked up where they are written.
"""

from __future__ import annotations

import ast
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
# Which arguments of a call are messages, if they are written out there.
CALLS: dict[str, tuple[int, ...]] = {
    "_": (0,), "N_": (0,), "ngettext": (0, 1), "write": (1,), "write_wrapped": (1,), "Menu": (0,),
    "drawn": (1, 3), "Row": (0,), "_switch": (0, 2, 3), "_choice": (0,), "_size": (0,), "_listed": (0, 3, 4),
    "_volume": (0,),
}  # fmt: skip
# Tables and enums whose words are looked up where they are written. Of a dict, its values; of an enum, its
# members' values.
TABLES: dict[str, tuple[str, ...]] = {
    "control/bindings.py": ("Action",),
    "screens/chapters.py": ("CONTINUE", "ANEW", "SURE", "BACK", "STEPS"),
    "screens/difficulty.py": ("WORDS",),
    "screens/failed.py": ("FAILURES", "BACK", "AGAIN", "RESULTS", "LEAVE"),
    "screens/results.py": ("ENDINGS",),
    "screens/rows.py": (
        "TEXT_SIZES", "SIZES", "SOFT_WORDS", "DEAD_ZONES", "HUMS", "PALETTES", "GLYPHS", "PIECE_WORDS",
        "TOGGLES", "OWN", "HOLD", "PRESS",
    ),
    "screens/title.py": ("ITEMS", "TITLE", "LINE", "NOTICE", "KEYS", "AIMED", "FIXED"),
    "screens/village.py": ("RUMOURS", "WARDS", "THINGS"),
    "sound/said.py": ("WARNINGS", "SIDES"),
    "sound/said_day.py": ("REFUSALS", "OUTCOMES"),
    "village/tuning.py": ("WEEK", "WATCHES"),
    "world/evidence.py": ("Kind", "Sense"),
    "world/items.py": ("Item",),
    "world/judgement.py": ("Rank",),
    "world/tools/hint.py": ("Hint",),
    "world/trace.py": ("CAUSE", "TOLD_BY"),
    "words.py": ("ITSELF",),
}  # fmt: skip
# What keys and buttons are called.
NAMES: dict[str, tuple[str, ...]] = {
    "control/glyphs.py": ("_FOUR", "_SHOULDERS", "_REST", "_KEYS"), "control/pygame_port.py": ("KEY_NAMES",),
}
KEYED = {  # of these dicts the keys are shown
    "control/bindings.py": ("PRESETS",), "world/dials.py": ("PRESETS",), "screens/rows.py": ("PAGES",),
    "control/glyphs.py": ("_FOUR",),
}  # fmt: skip
HEARD = "sound/said.py", "sound/said_day.py"  # an effect, how loud, and the caption: that is a message
SIGNS = "view/feedback.py"  # of its ICONS those that are words
KEYS = "control/pygame_port.py"  # which keys are called by small letters
SWITCHES = "screens/rows.py"  # what its switches say if nothing else is asked for
MAPS = (
    "starter", "academy_yard", "walk_home", "trap_days", "tower", "third_shadow", "the_desk",
)  # fmt: skip
MAP_WORDS = "title", "intro", "text"
TOWN = ROOT / "story" / "town.toml"


class Message(NamedTuple):
    """many: the other form, where a count matters. context: where the text means something of its own."""

    text: str
    many: str = ""
    context: str = ""


def gathered() -> dict[Message, list[str]]:
    """All messages, sorted, and the files that they come from."""
    found: dict[Message, list[str]] = {}
    for place, message in (*_sources(), *_maps(), *_town()):
        places = found.setdefault(message, [])
        if place not in places:
            places.append(place)
    return {one: found[one] for one in sorted(found)}


def _sources() -> Iterator[tuple[str, Message]]:
    for path in sorted((ROOT / "game").rglob("*.py")):
        inside = path.relative_to(ROOT / "game").as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        place = f"game/{inside}"
        for message in _of_calls(tree):
            yield place, message
        for text in (*_of_tables(tree, inside), *(_of_captions(tree) if inside in HEARD else ())):
            if wordy(text):
                yield place, Message(text)
        for text in _of_tables(tree, inside, NAMES):
            name = text.capitalize() if inside == KEYS else text
            if wordy(name):
                yield place, Message(name, context="key")


def _of_calls(tree: ast.Module) -> Iterator[Message]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id == "ngettext":
            one, many = (next(_texts(arg)) for arg in node.args[:2])
            yield Message(one, many)
            continue
        for number in CALLS.get(node.func.id, ()):
            for text in _texts(node.args[number]) if number < len(node.args) else ():
                if wordy(text):
                    yield Message(text)


def wordy(text: str) -> bool:
    """Whether there is anything to translate: no figures, no signs, no marks of buttons."""
    return any(letter.islower() for letter in text)


def _of_tables(
    tree: ast.Module, inside: str, tables: dict[str, tuple[str, ...]] | None = None
) -> Iterator[str]:
    """tables: NAMES, or all the others."""
    wanted = (TABLES if tables is None else tables).get(inside, ())
    keyed = KEYED.get(inside, ()) if tables is None else ()
    seen = set()
    for node in tree.body:
        name, value = _named(node)
        for one in name:
            if one in wanted:
                seen.add(one)
                yield from _texts(value)
            if one in keyed:
                seen.add(one)
                assert isinstance(value, ast.Dict), f"{inside}: {one} is no dict"
                yield from (text for key in value.keys if key is not None for text in _texts(key))
            if one == "ICONS" and inside == SIGNS and tables is None:
                yield from (text for text in _texts(value) if text.isalpha() and len(text) > 1)
        if isinstance(node, ast.FunctionDef) and inside == SWITCHES:
            yield from (text for one in node.args.defaults for text in _texts(one))
    missing = {*wanted, *keyed} - seen
    assert not missing, f"{inside} has no {', '.join(sorted(missing))}"


def _named(node: ast.stmt) -> tuple[tuple[str, ...], ast.AST]:
    """What a statement of a module gives names to."""
    if isinstance(node, ast.ClassDef):
        values = [one.value for one in node.body if isinstance(one, ast.Assign)]
        return (node.name,), ast.Tuple(values)
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
        return (node.target.id,), node.value
    if isinstance(node, ast.Assign):
        targets = [one for target in node.targets for one in getattr(target, "elts", [target])]
        return tuple(one.id for one in targets if isinstance(one, ast.Name)), node.value
    return (), node


def _of_captions(tree: ast.Module) -> Iterator[str]:
    """The third of each triple that begins with the name of an effect."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple) and len(node.elts) == 3 and isinstance(node.elts[1], ast.Constant):
            yield from _texts(node.elts[2])


def _texts(node: ast.AST | None) -> Iterator[str]:
    """The texts that are written out in an expression; of a dict, its values; nothing that is asked for or
    called."""
    match node:
        case ast.Constant(value=str(text)):
            if text:
                yield text
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            for part in parts:
                yield from _texts(part)
        case ast.Dict(values=parts):
            for part in parts:
                yield from _texts(part)
        case ast.IfExp(body=first, orelse=other):
            yield from _texts(first)
            yield from _texts(other)
        case ast.Starred(value=inner):
            yield from _texts(inner)


def _maps() -> Iterator[tuple[str, Message]]:
    """What a map says: its title, what there is to be done, letters; and who is in it."""
    for name in MAPS:
        place = f"maps/{name}.tmx"
        root = ElementTree.parse(ROOT / place).getroot()
        for one in root.iter("property"):
            if one.get("name") in MAP_WORDS and one.get("value"):
                yield place, Message(str(one.get("value")))
        for one in root.iter("object"):
            if one.get("type") in ("Person", "Watcher"):
                name, _, number = str(one.get("name")).rpartition(" ")
                yield place, Message(name if number.isdigit() else str(one.get("name")))


def _town() -> Iterator[tuple[str, Message]]:
    """What the notebook writes of those who watch, and what there is to be bought."""
    data = tomllib.loads(TOWN.read_text(encoding="utf-8"))
    for pair in data["pairs"]:
        yield "story/town.toml", Message(pair["sign"])
    for action in data["actions"]:
        for thing in action.get("gives", {}).get("pantry", ()):
            yield "story/town.toml", Message(thing)
