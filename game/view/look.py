"""How a player wants to see: nothing of it changes the rules, or what there is to be seen."""

from __future__ import annotations

from dataclasses import dataclass

from game.view.palette import MINT_MAP


@dataclass(frozen=True, slots=True)
class Look:
    """palette: of the field, a name in `palette.FIELDS`. softened: 0..1, how much flashes are softened.
    hints: whether keys are written at the picture's edge. hud: whether anything is written on it at all.
    """

    palette: str = MINT_MAP
    softened: float = 0.0
    hints: bool = True
    hud: bool = True
