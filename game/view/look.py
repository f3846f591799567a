"""How a player wants to see: nothing of it changes the rules, or what there is to be seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.view.palette import MINT_MAP

# What can be hidden.
PIECES = ("goals", "bars", "stones", "clock", "kit", "captions", "noise ring", "arcs", "hair")
USUAL_KEYS: Mapping[str, str] = {
    "focus": "Space", "look": "F", "stone": "G", "hail": "H", "pulse": "E", "use": "R", "throw": "click",
    "set": "Q", "map": "Tab",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """palette: of the field, a name in `palette.FIELDS`. softened: 0..1, how much flashes are softened.
    contrast: the ordinary picture darker and grey, so that the field stands out more. hints: whether keys are
    written at the picture's edge. hud: whether anything is written on it at all. hidden: the PIECES that are
    not drawn. hud_size, caption_size: what their sizes are multiplied by.
    """

    palette: str = MINT_MAP
    softened: float = 0.0
    contrast: bool = False
    hints: bool = True
    hud: bool = True
    hidden: frozenset[str] = frozenset()
    hud_size: float = 1.0
    caption_size: float = 1.0
