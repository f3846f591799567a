"""What things are made of: one table for the field and for the ear.

`scatter` is the share of a passing packet's energy that is tallied as echo (no unit, 0..1);
`loudness` multiplies the noise of a step (1 = plain earth); `reflect` is the share of its energy that
a packet keeps at a bounce off something solid of it. Scatter on walkable ground stays within 1:3, or
the seams between surfaces would compete with the holes; snow alone is brighter, and lies where all is snow.
"""

from __future__ import annotations

from dataclasses import dataclass

WALL_REFLECT = 0.8  # share of its energy that a packet keeps at a bounce off a wall of no known surface
FIELD_CELLS_PER_METRE = 4


@dataclass(frozen=True, slots=True)
class Surface:
    """One kind of ground, or of what stands on it."""

    name: str
    scatter: float
    loudness: float
    reflect: float


SURFACES: dict[str, Surface] = {
    surface.name: surface
    for surface in (
        Surface("earth", 0.15, 1.0, 0.6),
        Surface("stone", 0.12, 1.2, WALL_REFLECT),
        Surface("wood", 0.12, 1.4, 0.7),
        Surface("gravel", 0.14, 1.8, 0.6),
        Surface("grass", 0.18, 0.7, 0.5),
        Surface("foliage", 0.22, 1.5, 0.4),
        Surface("tiles", 0.15, 1.4, 0.8),
        Surface("water", 0.10, 2.0, 0.7),
        Surface("snow", 0.55, 0.5, 0.5),
    )
}
DEFAULT_SURFACE = "earth"
