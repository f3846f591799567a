"""The page for designers says what the table in the code says."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from game.levels.errors import Refusal
from game.levels.props import Kind, Prop, real
from game.levels.schema import CLASSES, LARGEST_MAP, LAYERS, MAP_PROPS, TILE_PROPS
from game.world.surfaces import SURFACES

PAGE = Path(__file__).parents[2] / "maps" / "README.md"


def rows(props: Iterable[Prop]) -> list[str]:
    """The table rows that the page must have for these properties."""
    return [
        f"| `{prop.name}` | {prop.kind.value} | {default(prop)} | {prop.range} | {prop.about} |"
        for prop in props
    ]


def default(prop: Prop) -> str:
    """How the page writes a default."""
    if prop.default is None:
        return "**required**"
    value = prop.default
    if isinstance(value, tuple):
        return ", ".join(f"{part:g}" for part in value if isinstance(part, float))
    if isinstance(value, bool):
        return str(value).lower()
    return (value or "none") if isinstance(value, str) else f"{value:g}"


def section(heading: str) -> list[str]:
    """The lines below a heading of the page, up to the next one."""
    text = PAGE.read_text(encoding="utf-8")
    assert f"\n{heading}\n" in text, heading
    return text.split(f"\n{heading}\n", 1)[1].split("\n#", 1)[0].splitlines()


def table(heading: str) -> list[str]:
    """The property rows below a heading."""
    return [line for line in section(heading) if line.startswith("| `")]


def test_map_and_tile_properties() -> None:
    assert table("## Map properties") == rows(MAP_PROPS)
    assert table("## Tile properties") == rows(TILE_PROPS)


def test_layers() -> None:
    assert table("## Tile layers") == [f"| `{name}` | {about} |" for name, about in LAYERS.items()]
    assert f"at most {LARGEST_MAP}x{LARGEST_MAP} tiles" in PAGE.read_text(encoding="utf-8")


def test_surfaces() -> None:
    lines = [
        f"| {surface.name} | {surface.scatter:g} | {surface.loudness:g} | {surface.reflect:g} |"
        for surface in SURFACES.values()
    ]
    page = section("## Tile properties")
    first = page.index(lines[0])
    assert page[first : first + len(lines) + 1] == [*lines, ""]


@pytest.mark.parametrize("name", CLASSES)
def test_every_class(name: str) -> None:
    thing = CLASSES[name]
    heading = f"### {name}"
    assert table(heading) == rows(thing.props)
    words = f"{thing.shape}, {thing.count}{', needs a name' if thing.named else ''}. {thing.about}"
    assert words in section(heading)


def test_the_page_describes_no_class_that_is_not() -> None:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    assert [line[4:] for line in lines if line.startswith("### ")] == list(CLASSES)


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "1_0", "", " 1", "1e999", "0x10", "٣", "1" * 50])
def test_what_is_no_number(text: str) -> None:
    assert real(text) is None


def test_both_ends_of_a_range_are_allowed_and_nothing_beyond() -> None:
    prop = Prop("radius", Kind.FLOAT, "how far", 1.0, 0.5, 20, "m")
    assert [prop.parse(text) for text in ("0.5", "20", "1e1")] == [0.5, 20.0, 10.0]
    for text in ("0.4999", "20.001", "-3"):
        with pytest.raises(Refusal, match=f"must be 0.5 to 20 m, got {text}"):
            prop.parse(text)


def test_whole_numbers_stay_whole() -> None:
    prop = Prop("order", Kind.INT, "which", 1, 1, 20)
    assert prop.parse("3") == 3 and isinstance(prop.parse("3.0"), int)
    with pytest.raises(Refusal, match=r"a whole number, 1 to 20, got 2\.5"):
        prop.parse("2.5")
