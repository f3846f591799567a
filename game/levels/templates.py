"""Objects made from a Tiled template: what the map leaves out is filled in from the .tx file."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from game.levels import files
from game.levels.errors import Refusal
from game.levels.safexml import parse
from game.levels.tilesets import Folder

_SHAPES = ("point", "ellipse", "polygon", "polyline", "text")


def filled(node: Element, base: Path, folder: Folder) -> Element:
    """The object itself, or a copy with its template's attributes, shape and properties behind its own.

    Raises Refusal.
    """
    source = node.get("template")
    if source is None:
        return node
    try:
        if not source.lower().endswith(".tx"):
            raise Refusal("must be a .tx file")
        data = files.read(files.confine(source, base, folder.roots))
        model = parse(data, "template").find("object")
        if model is None or model.get("template") is not None:
            raise Refusal("must hold an object of its own")
    except Refusal as refusal:
        raise Refusal(f'template "{source}": {refusal}') from refusal
    if data not in folder.read:
        folder.read.append(data)
    whole = deepcopy(model)
    whole.attrib.update(node.attrib)
    own_shapes = [child for child in node if child.tag in _SHAPES]
    if own_shapes:
        for child in [child for child in whole if child.tag in _SHAPES]:
            whole.remove(child)
        whole.extend(own_shapes)
    _override(whole, node)
    return whole


def _override(whole: Element, node: Element) -> None:
    own = node.findall("properties/property")
    if not own:
        return
    names = {prop.get("name") for prop in own}
    properties = whole.find("properties")
    if properties is None:
        properties = SubElement(whole, "properties")
    for prop in [prop for prop in properties if prop.get("name") in names]:
        properties.remove(prop)
    properties.extend(own)
