"""The project file of Tiled 1.9 and later, and the object types of 1.8, from the contract.

A class has the members that the contract gives it, with their defaults; a member that is one of some words
is an enum. A default that is only shown is not in the map: what the contract requires must be set on the
object itself, so the enum of a required word begins with nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from game.levels.props import Kind, Prop
from game.levels.schema import CLASSES, MAP_PROPS, TILE_PROPS

COLOURS = {
    "Start": "#4caf50", "Exit": "#2e7d32", "Goal": "#ffc107", "Checkpoint": "#8bc34a", "Emitter": "#4fc3f7",
    "Ward": "#7c4dff", "Zone": "#546e7a", "Person": "#d7a86e", "Student": "#ff8a65", "Leaker": "#f06292",
    "Watcher": "#e53935", "Patrol": "#ef9a9a", "Shift": "#9575cd", "Door": "#8d6e63", "Climb": "#26a69a",
    "Lamp": "#fff176", "Item": "#aed581", "Letter": "#fff3e0", "TrapSpot": "#a1887f", "BaitSpot": "#ffab91",
    "Ally": "#42a5f5", "Cell": "#455a64",
}  # fmt: skip
OTHERS = {"Level": ("map", MAP_PROPS, "#ffffff"), "Ground": ("tile", TILE_PROPS, "#bcaaa4")}
TYPES = {Kind.BOOL: "bool", Kind.INT: "int", Kind.FLOAT: "float"}  # all else is a string
COMMANDS = (
    ("play", "play %mapfile", "F5"), ("check", "check %mapfile", "F6"),
    ("play, and again at each save", "play %mapfile --watch", "F7"),
)  # fmt: skip

Words = tuple[str, ...]


def _all() -> Iterator[tuple[str, Prop]]:
    """Every property with its class."""
    for name, thing in CLASSES.items():
        yield from ((name, prop) for prop in thing.props)
    for name, (_, props, _) in OTHERS.items():
        yield from ((name, prop) for prop in props)


def words(prop: Prop) -> Words:
    """What an enum of a property offers; nothing first, where it may be or must not stay so."""
    return prop.choices if prop.default else ("", *prop.choices)


def enums() -> dict[str, Words]:
    """All enums by name: that of the property, with the class before it where several properties share it."""
    by_words: dict[Words, tuple[str, str]] = {}
    for cls, prop in _all():
        if prop.kind is Kind.WORD:
            by_words.setdefault(words(prop), (cls, prop.name))
    names = [name for _, name in by_words.values()]
    return {
        (name if names.count(name) == 1 else f"{cls} {name}"): offered
        for offered, (cls, name) in by_words.items()
    }


def enum_of(prop: Prop) -> str:
    """The name of a property's enum, or ""."""
    if prop.kind is not Kind.WORD:
        return ""
    return next(name for name, offered in enums().items() if offered == words(prop))


def default(prop: Prop) -> bool | int | float | str:
    """What Tiled shows where nothing is written."""
    if prop.default is None:
        return prop.low if prop.kind in TYPES else ""
    if isinstance(prop.default, tuple):
        return ",".join(f"{part:g}" for part in prop.default if isinstance(part, int | float))
    if prop.kind not in TYPES:
        return str(prop.default)
    # A number whose default is "none": Tiled has no empty number, so it shows the least.
    return prop.low if prop.default == "" else prop.default


def _members(props: tuple[Prop, ...], key: str) -> list[dict[str, object]]:
    listed = []
    for prop in props:
        member: dict[str, object] = {"name": prop.name, "type": TYPES.get(prop.kind, "string")}
        if enum_of(prop):
            member[key] = enum_of(prop)
        listed.append({**member, "value": default(prop)})
    return listed


def _class(number: int, name: str, use: str, props: tuple[Prop, ...], colour: str) -> dict[str, object]:
    return {
        "id": number, "name": name, "type": "class", "color": f"#ff{colour[1:]}", "drawFill": True,
        "members": _members(props, "propertyType"), "useAs": [use],
    }  # fmt: skip


def _command(name: str, does: str, shortcut: str) -> dict[str, object]:
    # Tiled puts the quotes round %mapfile itself.
    return {
        "arguments": f"-m game {does}", "command": "python", "enabled": True, "name": name,
        "saveBeforeExecute": True, "shortcut": shortcut, "showOutput": True,
        "workingDirectory": "%projectpath/..",
    }  # fmt: skip


def project() -> str:
    """The project. Paths are seen from its own folder."""
    types: list[dict[str, object]] = [
        {"id": number, "name": name, "type": "enum", "storageType": "string", "values": offered,
         "valuesAsFlags": False}
        for number, (name, offered) in enumerate(enums().items(), 1)
    ]  # fmt: skip
    wanted = [(name, "object", thing.props, COLOURS[name]) for name, thing in CLASSES.items()]
    wanted += [(name, *entry) for name, entry in OTHERS.items()]
    types += [_class(number, *entry) for number, entry in enumerate(wanted, len(types) + 1)]
    whole = {
        "automappingRulesFile": "rules.txt",
        "commands": [_command(*entry) for entry in COMMANDS],
        "extensionsPath": "extensions",
        "folders": [".", "../assets"],
        "objectTypesFile": "chakra.objecttypes.json",
        "propertyTypes": types,
    }
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def classes() -> str:
    """The same classes for Tiled 1.8, which keeps those of objects in a file of their own."""
    listed = [
        {"color": COLOURS[name], "name": name, "properties": _members(thing.props, "propertytype")}
        for name, thing in CLASSES.items()
    ]
    return json.dumps(listed, indent=1, ensure_ascii=False) + "\n"
