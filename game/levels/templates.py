"""Objects made from a Tiled template: what the map leaves out is filled in from the .tx file."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from game.levels import files
from game.levels.errors import Refusal
from game.levels.folder import LARGEST_TEMPLATE, Folder
from game.levels.shapes import SHAPES
from game.levels.words import quoted


def filled(node: Element, base: Path, folder: Folder) -> Element:
    """The object itself, or a new one with its template's attributes, shape and properties behind its own.

    Raises Refusal.
    """
    source = node.get("template")
    if source is None:
        return node
    try:
        model = _model(source, base, folder)
    except Refusal as refusal:
        raise Refusal(f"template {quoted(source, files.SHOWN)}: {refusal}") from refusal
    whole = Element("object", {**model.attrib, **node.attrib})
    if "type" in node.attrib:  # the same word in two versions of Tiled
        whole.attrib.pop("class", None)
    elif "class" in node.attrib:
        whole.attrib.pop("type", None)
    whole.extend(_shapes(node) or _shapes(model))
    own = node.findall("properties/property")
    names = {prop.get("name") for prop in own}
    properties = SubElement(whole, "properties")
    properties.extend(prop for prop in model.findall("properties/property") if prop.get("name") not in names)
    properties.extend(own)
    return whole


def _shapes(node: Element) -> list[Element]:
    return [child for child in node if child.tag in SHAPES]


def _model(source: str, base: Path, folder: Folder) -> Element:
    """The object of a template, which is read once for a map. Raises Refusal."""
    if not source.lower().endswith(".tx"):
        raise Refusal("must be a .tx file: use Replace With Template in Tiled")
    path = files.confine(source, base, folder.roots)
    if path not in folder.templates:
        try:
            folder.templates[path] = _read(path, folder)
        except Refusal as refusal:
            folder.templates[path] = refusal
    model = folder.templates[path]
    if isinstance(model, Refusal):
        raise model
    return model


def _read(path: Path, folder: Folder) -> Element:
    objects = folder.tree(path, "template", LARGEST_TEMPLATE).findall("object")
    if len(objects) != 1 or objects[0].get("template") is not None:
        raise Refusal("must hold one object of its own, not another template: use Detach in Tiled")
    return objects[0]
