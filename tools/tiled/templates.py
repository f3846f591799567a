"""An object template for each class of the contract, with what the contract requires filled in."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from tiled.project import TYPES, enum_of

from game.levels.schema import CLASSES, Thing

# What stands there until the designer writes something better, by class and property.
SAMPLES: dict[tuple[str, str], str] = {
    ("Goal", "text"): "What there is to do here",
    ("Zone", "kind"): "dead",
    ("Watcher", "posts"): "round, post",
    ("Shift", "at"): "60",
    ("Shift", "on"): "",
    ("Item", "item"): "pebble",
    ("Letter", "text"): "What it says",
}
SIZES = {  # pixels
    "Exit": (32, 96), "Goal": (128, 64), "Zone": (128, 128), "Door": (32, 32), "Checkpoint": (96, 96),
    "Cell": (64, 64),
}  # fmt: skip
LINES = {"Ward": "0,0 96,0", "Patrol": "0,0 96,0 96,64", "Climb": "0,0 48,0"}
NAMES = {"Patrol": "round"}  # the Watcher's sample asks for it


def templates() -> dict[str, str]:
    """The texts of all .tx files by class."""
    return {name: _template(thing) for name, thing in CLASSES.items()}


def _template(thing: Thing) -> str:
    shape = thing.shape.split(" or ")[0]
    name = NAMES.get(thing.name, thing.name.lower() if thing.named else "")
    head = f" name={quoteattr(name)}" if name else ""
    head += f' type="{thing.name}"'
    if shape == "rectangle":
        width, height = SIZES[thing.name]
        head += f' width="{width}" height="{height}"'
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<template>", f" <object{head}>"]
    required = [prop for prop in thing.props if prop.default is None]
    if required:
        lines.append("  <properties>")
        for prop in required:
            typed = f' propertytype="{enum_of(prop)}"' if enum_of(prop) else ""
            typed = f' type="{TYPES[prop.kind]}"' if prop.kind in TYPES else typed
            value = quoteattr(SAMPLES[thing.name, prop.name])
            lines.append(f'   <property name="{prop.name}"{typed} value={value}/>')
        lines.append("  </properties>")
    if shape == "polyline":
        lines.append(f'  <polyline points="{LINES[thing.name]}"/>')
    elif shape == "point":
        lines.append("  <point/>")
    return "\n".join([*lines, " </object>", "</template>", ""])
