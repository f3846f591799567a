"""Damage real maps at random and load them: they must be sound, or refused by a LevelError, and nothing else.

    python tools/fuzz_levels.py [COUNT] [--seed S] [--first N] [--only N]

The nightly run is `python tools/fuzz_levels.py 100000`. The same seed makes the same damage: a run cut
short goes on with --first, and --only looks into one number of it. Each map is loaded from a copy of the
project's folders; sometimes a tileset or an image is damaged instead of the map.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from game.levels import LevelError, load  # noqa: E402
from game.levels.pictures import tiled_map  # noqa: E402

HANGS = 30  # seconds that one map may take
TELLS = 1000  # maps, after which it says how far it is
OTHERS = 8  # a map is whole, and one of the files it names is damaged, once in so many
_BITS = b"""0 -1 nan 1e9 99999999999 " < > /> &#0; ]]> <!-- tile , = '"""
_WORDS = (
    "0 -1 1 nan inf -inf 1e999 1e-300 0.5 -0.0 4294967295 4294967296 2147483648 99999999999999999999 true"
    " false csv base64 zlib zstd Person Ward Watcher Door Climb high ../x.png /etc/passwd 1,2"
)
_TAGS = (
    "map layer objectgroup group object tile tileset image data properties property point ellipse polygon"
    " polyline text chunk animation frame imagelayer"
)
_ATTRIBUTES = (
    "id name type class x y width height gid template rotation visible opacity offsetx source firstgid value"
    " encoding compression points"
)
BYTES = (b"", b"\0", b"\xff", b" ", b"\xc3\xa9", b"\xef\xbb\xbf", b"<!DOCTYPE a>", *_BITS.split())
VALUES = ("", "\u202e", "木", "٣", "x" * 5000, "0,0 1,1", *_WORDS.split())
TAGS, ATTRIBUTES = _TAGS.split(), _ATTRIBUTES.split()


@dataclass(slots=True)
class Tally:
    """What came of it. strange: the number of each map that ended otherwise, and how."""

    sound: int = 0
    refused: int = 0
    worst: tuple[float, str] = (0.0, "")  # seconds, and which
    strange: list[tuple[int, str]] = field(default_factory=list)
    reasons: Counter[str] = field(default_factory=Counter)

    def counts(self) -> str:
        """In words."""
        return f"{self.refused} refused, {self.sound} sound, {len(self.strange)} strange"


def real_maps() -> list[Path]:
    """All levels of the project: the other maps in its folder are rules for Tiled."""
    return [
        path for path in sorted((ROOT / "maps").glob("**/*.tmx")) if path.parent.name in ("maps", "rooms")
    ]


def fuzz(count: int, seed: int, folder: Path, maps: list[Path], first: int = 0) -> Tally:
    """Damage and load so many maps, in a copy of the project's maps and assets in `folder`."""
    for name in ("maps", "assets"):
        shutil.copytree(ROOT / name, folder / name, dirs_exist_ok=True)
    others = [path for path in sorted((folder / "assets").glob("*/*")) if path.suffix in (".tsx", ".png")]
    others = [path for path in others if path.parent.name != "people"]
    tally = Tally()
    for number in range(first, first + count):
        dice = Random(f"{seed} {number}")
        path = folder / dice.choice(maps).relative_to(ROOT)
        victim = dice.choice(others) if dice.randrange(OTHERS) == 0 else path
        whole = victim.read_bytes()
        try:
            victim.write_bytes(damaged(whole, dice))
            _try(path, folder / "assets", number, tally)
        finally:
            victim.write_bytes(whole)
        if (number + 1 - first) % TELLS == 0:  # a night is long, and may be cut short
            print(f"to number {number}: {tally.counts()}", file=sys.stderr, flush=True)
    return tally


def _try(path: Path, assets: Path, number: int, tally: Tally) -> None:
    begun = time.perf_counter()
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, _hang)
        signal.alarm(HANGS)
    try:
        width = load(path, assets).width
        if tiled_map(path).width != width:
            tally.strange.append((number, f"{path.name}: pytmx reads another width"))
        tally.sound += 1
    except LevelError as error:
        if error.reason.startswith("pytmx"):  # it had been found sound
            tally.strange.append((number, str(error)))
        tally.refused += 1
        tally.reasons[error.reason.split(",")[0][:40]] += 1
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        place = traceback.extract_tb(error.__traceback__)[-1]
        tally.strange.append(
            (number, f"{path.name}: {type(error).__name__}: {error} ({place.name}:{place.lineno})")
        )
    finally:
        if hasattr(signal, "SIGALRM"):
            signal.alarm(0)
    tally.worst = max(tally.worst, (time.perf_counter() - begun, f"number {number}, {path.name}"))


def _hang(*_: object) -> None:
    raise TimeoutError(f"takes longer than {HANGS} s")


def damaged(whole: bytes, dice: Random) -> bytes:
    """The bytes of a file with some damage, to its bytes or to its structure."""
    if dice.random() < 0.4 or not whole.lstrip().startswith(b"<"):
        return _bytes(whole, dice)
    root = ElementTree.fromstring(whole)
    for _ in range(dice.randint(1, 3)):
        with suppress(ValueError, IndexError):  # some damage cannot be done there
            dice.choice(STRUCTURE)(root, dice)
    return ElementTree.tostring(root, encoding="utf-8")


def _bytes(whole: bytes, dice: Random) -> bytes:
    for _ in range(dice.randint(1, 4)):
        start = dice.randrange(len(whole) + 1)
        length = dice.choice((0, 1, 1, 2, 5, 20, 300))
        match dice.randrange(6):
            case 0:
                put = whole[start : start + length] * 2
            case 1 if start < len(whole):
                put, length = bytes([whole[start] ^ 1 << dice.randrange(8)]), 1
            case 2:
                put, length = b"", len(whole) if dice.random() < 0.1 else length
            case _:
                put = dice.choice(BYTES)
        whole = whole[:start] + put + whole[start + length :]
    return whole


Node = ElementTree.Element


def _any(root: Node, dice: Random) -> Node:
    """Some element; the large number of like ones does not crowd out the others."""
    nodes = list(root.iter())
    tag = dice.choice(sorted({node.tag for node in nodes}))
    return dice.choice([node for node in nodes if node.tag == tag])


def _parent(root: Node, dice: Random) -> Node:
    return dice.choice([node for node in root.iter() if len(node)])


def _drop(root: Node, dice: Random) -> None:
    parent = _parent(root, dice)
    parent.remove(dice.choice(list(parent)))


def _double(root: Node, dice: Random) -> None:
    parent = _parent(root, dice)
    parent.insert(dice.randrange(len(parent) + 1), dice.choice(list(parent)))


def _swap(root: Node, dice: Random) -> None:
    parent = _parent(root, dice)
    first, second = dice.randrange(len(parent)), dice.randrange(len(parent))
    parent[first], parent[second] = parent[second], parent[first]


def _move(root: Node, dice: Random) -> None:
    node, goal = _any(root, dice), _any(root, dice)
    if goal not in node.iter():
        goal.append(node)


def _wrap(root: Node, dice: Random) -> None:
    parent = _parent(root, dice)
    where = dice.randrange(len(parent))
    around = ElementTree.Element(dice.choice(TAGS))
    around.append(parent[where])
    parent[where] = around


def _rename(root: Node, dice: Random) -> None:
    _any(root, dice).tag = dice.choice(TAGS)


def _add(root: Node, dice: Random) -> None:
    ElementTree.SubElement(
        _any(root, dice), dice.choice(TAGS), {dice.choice(ATTRIBUTES): dice.choice(VALUES)}
    )


def _set(root: Node, dice: Random) -> None:
    node = _any(root, dice)
    node.set(dice.choice(sorted(node.attrib)), dice.choice(VALUES))


def _set_other(root: Node, dice: Random) -> None:
    _any(root, dice).set(dice.choice(ATTRIBUTES), dice.choice(VALUES))


def _unset(root: Node, dice: Random) -> None:
    node = _any(root, dice)
    del node.attrib[dice.choice(sorted(node.attrib))]


def _borrow(root: Node, dice: Random) -> None:
    """A value from elsewhere in the map."""
    node, other = _any(root, dice), _any(root, dice)
    node.set(dice.choice(sorted(node.attrib)), other.attrib[dice.choice(sorted(other.attrib))])


def _nudge(root: Node, dice: Random) -> None:
    """A number a little off, or far off."""
    node = _any(root, dice)
    numbers = [name for name, text in node.attrib.items() if text.lstrip("-").replace(".", "", 1).isdecimal()]
    name = dice.choice(numbers)
    node.set(
        name, str(float(node.attrib[name]) * dice.choice((-1, 0.5, 2, 1000)) + dice.choice((-1, 0, 0.25, 1)))
    )


def _text(root: Node, dice: Random) -> None:
    node = dice.choice([node for node in root.iter() if node.text and node.text.strip()])
    text = node.text or ""
    start = dice.randrange(len(text))
    node.text = text[:start] + dice.choice(VALUES)[:40] + text[start + dice.choice((0, 1, 3, 50)) :]


STRUCTURE = (
    *(_drop, _double, _swap, _move, _wrap, _rename, _add, _unset, _borrow, _text),
    *(_set, _set, _set_other, _nudge, _nudge),
)


def main(arguments: list[str] | None = None) -> int:
    """0 where every map was sound or refused, 1 otherwise."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("count", type=int, nargs="?", default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number to begin with")
    parser.add_argument("--only", type=int, help="one number of the run")
    options = parser.parse_args(arguments)
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        count, first = (options.count, options.first) if options.only is None else (1, options.only)
        tally = fuzz(count, options.seed, Path(folder), real_maps(), first)
    passed = time.perf_counter() - begun
    print(f"{count} maps in {passed:.0f} s: {tally.counts()}")
    print(f"worst {tally.worst[0]:.2f} s ({tally.worst[1]})")
    for reason, times in tally.reasons.most_common(12):
        print(f"  {times:6} {reason}")
    for number, what in tally.strange[:40]:
        print(f"STRANGE number {number}: {what[:300]}")
    return 1 if tally.strange else 0


if __name__ == "__main__":
    sys.exit(main())
