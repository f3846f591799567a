"""What one map may read, and what it has read so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from game.levels import files
from game.levels.errors import Refusal
from game.levels.safexml import Spent, parse

_MOST_BYTES = 2 * files.LARGEST_FILE  # of a map with its tilesets and templates
LARGEST_TEMPLATE = 64 * 1024  # bytes


@dataclass(slots=True)
class Folder:
    """Where a map may read, the bytes of the files that it was read from, in order, and what else must be
    counted over all of them.
    """

    roots: tuple[Path, ...]
    read: list[bytes] = field(default_factory=list)
    spent: Spent = field(default_factory=Spent)
    images: dict[Path, tuple[int, int]] = field(default_factory=dict)  # pixels
    pixels: int = 0  # of all images, each as often as it is used
    templates: dict[Path, Element | Refusal] = field(default_factory=dict)

    def tree(self, path: Path, root: str, limit: int = files.LARGEST_FILE) -> Element:
        """The tree of a file, whose bytes are kept. Raises Refusal."""
        data = files.read(path, limit)
        if len(data) + sum(map(len, self.read)) > _MOST_BYTES:
            raise Refusal(f"with it, map, tilesets and templates are larger than {_MOST_BYTES} bytes")
        self.read.append(data)
        return parse(data, root, self.spent)
