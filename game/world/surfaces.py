"""What the ground is made of: one table for the field and for the ear.

`scatter` is the share of a passing packet's energy that is tallied as echo (no unit, 0..1);
`loudness` multiplies the noise of a step (1 = plain earth). Scatter on walkable ground stays within
1:3, or the seams between surfaces would compete with the holes.
"""

from __future__ import annotations

from dataclasses import dataclass

WALL_REFLECT = 0.8  # share of its energy that a packet keeps at a bounce
FIELD_CELLS_PER_METRE = 4


@dataclass(frozen=True, slots=True)
class Surface:
    """One kind of ground."""

    name: str
    scatter: float
    loudness: float


SURFACES: dict[str, Surface] = {
    surface.name: surface
    for surface in (
        Surface("earth", 0.15, 1.0),
        Surface("stone", 0.12, 1.2),
        Surface("wood", 0.12, 1.4),
        Surface("gravel", 0.14, 1.8),
        Surface("grass", 0.18, 0.7),
        Surface("foliage", 0.22, 1.5),
        Surface("tiles", 0.15, 1.4),
        Surface("water", 0.10, 2.0),
    )
}
DEFAULT_SURFACE = "earth"
