"""Writes what designers open in Tiled: the project, the object templates and the rules for walls.

    python tools/make_tiled_kit.py

All of it is made from the contract (game/levels/schema.py) and from the labels of the tiles, so that the kit
cannot say anything else than the game does; a test compares the files with what this writes. What is drawn
or written by hand (maps/extensions) is left alone.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tiled import project, rules, templates
from yard.layers import tile_numbers

ROOT = Path(__file__).resolve().parents[1]
MAPS = ROOT / "maps"
TILESET = ROOT / "assets" / "academy" / "academy.tsx"


def written() -> dict[Path, str]:
    """All files of the kit by their path, seen from maps/."""
    files = {Path("chakra.tiled-project"): project.project()}
    files[Path("chakra.objecttypes.json")] = project.classes()
    files |= {Path("templates", f"{name}.tx"): text for name, text in templates.templates().items()}
    made = rules.rules(tile_numbers(TILESET))
    files |= {Path("rules", f"{name}.tmx"): text for name, text in made.items()}
    files[Path("rules.txt")] = rules.listed(made)
    return files


def main() -> None:
    """Write them, and remove templates and rules that are no longer made."""
    files = written()
    for folder, ending in (("templates", "tx"), ("rules", "tmx")):
        (MAPS / folder).mkdir(exist_ok=True)
        for old in (MAPS / folder).glob(f"*.{ending}"):
            if old.relative_to(MAPS) not in files:
                old.unlink()
    for path, text in files.items():
        (MAPS / path).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
