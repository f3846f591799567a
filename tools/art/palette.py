"""The few colours everything is printed in: muted, a warm morning, one ink. RGB, 0..255.

A family is (light, middle, dark); light falls from the upper left.
"""

from __future__ import annotations

RGB = tuple[int, int, int]
Tones = tuple[RGB, RGB, RGB]

INK: RGB = (35, 28, 40)
SHADE: RGB = (38, 28, 52)  # the shadow layer, laid on half transparent

EARTH: Tones = ((165, 141, 119), (156, 132, 112), (146, 122, 105))
GRASS: Tones = ((103, 111, 78), (94, 102, 73), (83, 92, 68))
GRAVEL: Tones = ((167, 157, 145), (150, 141, 132), (126, 117, 114))
STONE: Tones = ((164, 158, 150), (139, 134, 132), (106, 102, 108))
WOOD: Tones = ((156, 118, 84), (137, 101, 73), (104, 74, 58))
MAT: Tones = ((158, 153, 106), (147, 141, 98), (104, 98, 70))
PLASTER: Tones = ((207, 194, 170), (184, 169, 148), (139, 125, 116))
INDIGO: Tones = ((80, 87, 122), (63, 69, 104), (47, 51, 82))
RUST: Tones = ((150, 84, 71), (125, 66, 60), (94, 49, 50))
SLATE: Tones = ((110, 116, 124), (88, 94, 105), (66, 70, 84))
LEAF: Tones = ((103, 130, 88), (70, 101, 77), (47, 74, 66))
OLIVE: Tones = ((135, 137, 83), (101, 110, 69), (70, 82, 59))
BLOSSOM: Tones = ((214, 172, 168), (184, 133, 138), (138, 94, 110))
STRAW: Tones = ((206, 178, 118), (176, 146, 94), (130, 104, 72))
STEEL: Tones = ((176, 182, 190), (128, 134, 146), (84, 88, 102))
SNOW: Tones = ((222, 224, 226), (212, 215, 220), (197, 202, 213))
WATER: Tones = ((136, 160, 168), (98, 124, 140), (66, 86, 108))
BOARD: Tones = ((76, 98, 86), (58, 78, 70), (42, 56, 54))
