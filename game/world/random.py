"""The rules' own random numbers: a splitmix64 stream, the same on every machine.

Source of the mixing constants: Steele, Lea, Flood, "Fast splittable pseudorandom number generators"
(2014). Looks and sounds have generators of their own and never touch this one.
"""

from __future__ import annotations

from dataclasses import dataclass

_MASK = (1 << 64) - 1
_GAMMA = 0x9E3779B97F4A7C15


@dataclass(slots=True)
class Stream:
    """One seeded stream; `state` is all there is to it."""

    state: int

    def bits(self) -> int:
        """The next 64 random bits."""
        self.state = (self.state + _GAMMA) & _MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        return z ^ (z >> 31)

    def below(self, count: int) -> int:
        """A whole number from 0 to count - 1. Raises ValueError where count is not positive."""
        if count <= 0:
            raise ValueError(f"below: count must be positive, got {count}")
        return self.bits() % count

    def spread(self, reach: float) -> float:
        """A number from -reach to reach, in steps of reach / 2**20."""
        return (self.below(2**21 + 1) - 2**20) * (reach / 2**20)
