"""XML in, a tree out, with nothing that a hostile file could use: no DOCTYPE, no entities, no bombs."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from game.levels.errors import Refusal
from game.levels.props import real, shorten
from game.levels.words import brief, quoted

_DEEPEST = 40  # elements inside each other
_MOST_ELEMENTS = 100_000  # of a map and all that it is read from
_MOST_ATTRIBUTES = 64  # of one element
_MOST_PROPERTIES = 64  # of one object or tile
_LONGEST_TEXT = 16_384  # letters of one property
_LONGEST_TAG = 256 * 1024  # bytes; expat keeps all of a tag before it says a word about it
_BITE = 64 * 1024  # bytes that expat gets at once
_LARGEST_NUMBER = 1_000_000.0  # no coordinate of a sound map is larger
_ENCODINGS = ("UTF-8", "UTF-16", "US-ASCII", "ISO-8859-1")  # what expat knows by itself
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
# What pytmx takes for a number or a switch wherever it is written.
_WHOLE = (
    *("id", "gid", "firstgid", "columns", "margin", "spacing", "nextobjectid", "nextlayerid", "duration"),
    *("tile", "tileid", "tilecount", "tilewidth", "tileheight"),
)
_REAL = (
    *("x", "y", "width", "height", "rotation", "opacity", "offsetx", "offsety", "probability"),
    *("hexsidelength", "pixelsize"),
)
_SWITCHES = ("visible", "bold", "italic", "kerning", "strikeout", "underline", "wrap")
_HIGHEST_WHOLE = (1 << 32) - 1
_AGAIN = "open it in Tiled and save it again"


@dataclass(slots=True)
class Spent:
    """How much has been read of one map and its further files."""

    elements: int = 0


def parse(data: bytes, root: str, spent: Spent) -> Element:
    """The tree of a file whose outermost element must be `root`. Raises Refusal."""
    builder = TreeBuilder()
    inside = [""]

    def declared(_version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.upper() not in _ENCODINGS:
            raise Refusal(f"is written in {quoted(encoding)}, must be in UTF-8: {_AGAIN}")

    def start(name: str, attributes: dict[str, str]) -> None:
        spent.elements += 1
        if inside == [""] and name != root:
            raise Refusal(f"is not a Tiled {root}: its outermost element is <{name[:40]}>")
        if name in _HOMES and inside[-1] not in _HOMES[name]:
            if name == "tile" and inside[-1] == "data":
                raise Refusal("has tiles as XML: set Tile Layer Format to CSV in Map > Map Properties")
            raise Refusal(f"<{name}> must not stand inside <{inside[-1][:40]}>: {_AGAIN}")
        if len(inside) > _DEEPEST:
            raise Refusal(f"its elements lie more than {_DEEPEST} deep: take Group Layers out of each other")
        if spent.elements > _MOST_ELEMENTS:
            raise Refusal(f"has more than {_MOST_ELEMENTS} elements, with its tilesets and templates")
        if len(attributes) > _MOST_ATTRIBUTES:
            raise Refusal(f"<{name[:40]}> has more than {_MOST_ATTRIBUTES} attributes: {_AGAIN}")
        inside.append(name)
        builder.start(name, attributes)

    def end(name: str) -> None:
        inside.pop()
        builder.end(name)

    def doctype(*_: object) -> None:
        raise Refusal(f"has a DOCTYPE, which no map needs: {_AGAIN}")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.XmlDeclHandler = declared
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = doctype
    try:
        for begin in range(0, len(data), _BITE):
            parser.Parse(data[begin : begin + _BITE], False)
            if begin + _BITE - parser.CurrentByteIndex > _LONGEST_TAG + _BITE:
                raise Refusal(f"has a tag or a comment of more than {_LONGEST_TAG} bytes: {_AGAIN}")
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise Refusal(f"is not sound XML: {error}; {_AGAIN}") from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise Refusal(f"cannot be read as text: {error}; {_AGAIN}") from error
    return builder.close()


def number(element: Element, name: str, default: float | None = None) -> float:
    """A finite attribute, or the default where it is not written. Raises Refusal."""
    text = element.get(name)
    if text is None:
        if default is None:
            raise Refusal(f"<{element.tag}> lacks {name}: {_AGAIN}")
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
        raise Refusal(f"<{element.tag}> lacks {name}: {_AGAIN}")
    if not text.isascii() or not text.isdigit() or len(text) > 10 or not low <= int(text) <= high:
        wanted = f"{low} to {high}" if low < high else f"{low}"
        raise Refusal(f"{name} must be a whole number, {wanted}, got {shorten(text)}")
    return int(text)


def sound(element: Element, bare: bool = False, besides: tuple[str, ...] = ()) -> None:
    """Raises Refusal with everything in which an attribute that is a number or a switch everywhere in Tiled
    is not one here; bare: and for custom properties, where none are known; besides: what is not looked at.
    """
    wrong = []
    for name, text in element.items():
        try:
            if name in besides:
                continue
            if name in _WHOLE:
                whole(element, name, 0, _HIGHEST_WHOLE)
            elif name in _REAL:
                value = number(element, name)
                if name == "opacity" and not 0 <= value <= 1:
                    raise Refusal(f"opacity must be 0 to 1, got {shorten(text)}")
            elif name in _SWITCHES and text not in ("0", "1"):
                raise Refusal(f"{name} must be 0 or 1, got {shorten(text)}: set {name.title()} anew")
        except Refusal as refusal:
            wrong.append(str(refusal))
    for node in element.iterfind("properties/property") if bare else ():
        name = quoted(node.get("name", ""))
        wrong.append(f"<{element.tag}> has no properties, got {name}: remove it from its Custom Properties")
    if wrong:
        raise Refusal(*wrong[:_MOST_PROPERTIES])


def properties(element: Element) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """The custom properties as texts, and what is wrong as (property, reason).

    Tiled writes a text of several lines as the element's own text instead of a value.
    """
    found: dict[str, str] = {}
    wrong: list[tuple[str, str]] = []
    for count, node in enumerate(element.iterfind("properties/property")):
        name, kind = node.get("name", ""), node.get("type", "string")
        text = node.get("value")
        if text is None:
            text = node.text or ""
        if count >= _MOST_PROPERTIES:
            wrong.append(("", f"has more than {_MOST_PROPERTIES} Custom Properties: remove some"))
            break
        if not name:
            wrong.append(("", "a property without a name"))
        elif len(name) + len(text) > _LONGEST_TEXT:
            wrong.append((brief(name), f"is longer than {_LONGEST_TEXT} letters: shorten it"))
        elif name in found:
            wrong.append((name, "is written twice: remove one of them"))
        elif kind not in ("string", "int", "float", "bool"):
            wanted = "must be of type string, int, float or bool"
            wrong.append((name, f"{wanted}, is {shorten(kind)}: remove it and add it anew"))
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
