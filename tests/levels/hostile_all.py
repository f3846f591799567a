"""All broken and hostile maps, of every kind."""

from __future__ import annotations

from tests.levels import (
    hostile_classes,
    hostile_file,
    hostile_head,
    hostile_images,
    hostile_layers,
    hostile_sets,
    hostile_size,
    hostile_templates,
    hostile_things,
)
from tests.levels.hostile import CASES

KINDS = (
    *(hostile_file, hostile_head, hostile_layers, hostile_sets, hostile_images),
    *(hostile_things, hostile_classes, hostile_templates, hostile_size),
)
__all__ = ["CASES", "KINDS"]
