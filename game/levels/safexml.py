"""XML in, a tree out, with nothing that a hostile file could use: no DOCTYPE, no entities, no bombs."""

from __future__ import annotations

from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from game.levels.errors import Refusal
from game.levels.props import real, shorten

_DEEPEST = 40  # elements inside each other
_MOST_ELEMENTS = 100_000
_LARGEST_NUMBER = 1_000_000.0  # no coordinate of a sound map is larger
# pytmx looks for these at any depth; elsewhere than here, it would read what was never checked.
_HOMES = {
    "map": ("",),
    "tileset": ("", "map", "template"),
    "group": ("map", "group"),
    "layer": ("map", "group"),
    "imagelayer": ("map", "group"),
    "objectgroup": ("map", "group", "tile"),
    "object": ("objectgroup", "template"),
    "tile": ("tileset",),
    "image": ("tileset", "tile", "imagelayer"),
    "data": ("layer",),
}
_WHOLE = ("id", "gid", "columns", "margin", "spacing", "nextobjectid", "nextlayerid")
_REAL = ("x", "y", "width", "height", "rotation", "opacity", "offsetx", "offsety", "probability")
_HIGHEST_WHOLE = (1 << 32) - 1


def parse(data: bytes, root: str) -> Element:
    """The tree of a file whose outermost element must be `root`. Raises Refusal."""
    builder = TreeBuilder()
    inside = [""]
    count = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if inside == [""] and name != root:
            raise Refusal(f"is not a Tiled {root}: its outermost element is <{name}>")
        if name in _HOMES and inside[-1] not in _HOMES[name]:
            raise Refusal(f"<{name}> must not stand inside <{inside[-1]}>")
        if len(inside) > _DEEPEST:
            raise Refusal(f"its elements lie more than {_DEEPEST} deep")
        if count > _MOST_ELEMENTS:
            raise Refusal(f"has more than {_MOST_ELEMENTS} elements")
        inside.append(name)
        builder.start(name, attributes)

    def end(name: str) -> None:
        inside.pop()
        builder.end(name)

    def doctype(*_: object) -> None:
        raise Refusal("has a DOCTYPE, which no map needs")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise Refusal(f"is not sound XML: {error}") from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise Refusal(f"cannot be read as text: {error}") from error
    return builder.close()


def number(element: Element, name: str, default: float | None = None) -> float:
    """A finite attribute, or the default where it is not written. Raises Refusal."""
    text = element.get(name)
    if text is None:
        if default is None:
            raise Refusal(f"<{element.tag}> lacks {name}")
        return default
    value = real(text)
    if value is None or abs(value) > _LARGEST_NUMBER:
        raise Refusal(f"{name} must be a finite number, got {shorten(text)}")
    return value


def whole(element: Element, name: str, low: int, high: int, default: int | None = None) -> int:
    """An attribute that is a whole number from low to high. Raises Refusal."""
    text = element.get(name)
    if text is None and default is not None:
        return default
    if text is None:
        raise Refusal(f"<{element.tag}> lacks {name}")
    if not text.isascii() or not text.isdigit() or len(text) > 10 or not low <= int(text) <= high:
        raise Refusal(f"{name} must be a whole number, {low} to {high}, got {shorten(text)}")
    return int(text)


def sound(element: Element) -> None:
    """Raises Refusal if an attribute that is a number or a switch everywhere in Tiled is not one here."""
    for name, text in element.items():
        if name in _WHOLE:
            whole(element, name, 0, _HIGHEST_WHOLE)
        elif name in _REAL:
            number(element, name)
        elif name == "visible" and text not in ("0", "1"):
            raise Refusal(f"visible must be 0 or 1, got {shorten(text)}")
    if not 0 <= number(element, "opacity", 1.0) <= 1:
        raise Refusal("opacity must be 0 to 1")


def bare(element: Element) -> None:
    """Raises Refusal if there are custom properties where none are known."""
    for node in element.iterfind("properties/property"):
        raise Refusal(f"<{element.tag}> has no properties, got {shorten(node.get('name', ''))}")


def properties(element: Element) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """The custom properties as texts, and what is wrong as (property, reason).

    Tiled writes a text of several lines as the element's own text instead of a value.
    """
    found: dict[str, str] = {}
    wrong: list[tuple[str, str]] = []
    for node in element.iterfind("properties/property"):
        name, kind = node.get("name", ""), node.get("type", "string")
        text = node.get("value")
        if text is None:
            text = node.text or ""
        if not name:
            wrong.append(("", "a property without a name"))
        elif name in found:
            wrong.append((name, "is written twice"))
        elif kind not in ("string", "int", "float", "bool"):
            wrong.append((name, f"must be of type string, int, float or bool, is {shorten(kind)}"))
        elif not _means(kind, text) or (kind != "string" and node.get("value") is None):
            wrong.append((name, f"says it is {kind}, got {shorten(text)}"))
        else:
            found[name] = text
    return found, wrong


def _means(kind: str, text: str) -> bool:
    """Whether the text is of the type that the file says, for pytmx reads the same file by that type."""
    if kind == "bool":
        return text in ("true", "false")
    if kind == "int":
        return real(text) is not None and text.lstrip("+-").isdigit()
    return kind == "string" or real(text) is not None
