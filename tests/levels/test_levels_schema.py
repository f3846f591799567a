"""The page for designers says what the table in the code says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from game.levels.errors import Refusal
from game.levels.props import Kind, Prop, real
from game.levels.schema import CLASSES, LARGEST_MAP, LAYERS, MAP_PROPS, TILE_PROPS
from game.world.minds import MINDS
from game.world.minds.names import PEOPLE_MINDS, WATCHER_MINDS
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
        return ", ".join(f"{part:g}" for part in value if isinstance(part, float | int)) or "none"
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


@pytest.mark.parametrize(("heading", "names"), [("Person", PEOPLE_MINDS), ("Watcher", WATCHER_MINDS)])
def test_the_page_says_what_each_mind_is(heading: str, names: tuple[str, ...]) -> None:
    listed = [line for line in section(f"### {heading}") if line.startswith("- `")]
    said = [name for line in listed for name in re.findall("`([^`]+)`", line.split(":")[0])]
    assert sorted(said) == sorted(names)


def test_every_mind_that_a_map_may_give_is_there() -> None:
    assert set(PEOPLE_MINDS) | set(WATCHER_MINDS) == set(MINDS)


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


KIT = Prop("kit", Kind.COUNTS, "what", (), 1, 99, choices=("pebble", "sugar kunai"))


def test_names_with_a_number_behind_each() -> None:
    assert KIT.parse("pebble 5, sugar kunai 12") == (("pebble", 5), ("sugar kunai", 12))
    assert KIT.parse("") == ()
    for text, reason in (
        ("pebble", "a number behind each, got \"pebble\" (did you mean pebble?)"),
        ("peble 5", "got \"peble 5\" (did you mean pebble?)"),
        ("5", "a number behind each"),
        ("pebble 0", "must be a whole number, 1 to 99 of pebble, sugar kunai, got 0"),
        ("pebble 1.5", "got 1.5"),
        ("pebble 100", "got 100"),
        ("pebble nan", "got \"nan\""),
        ("pebble 1, pebble 2", "\"pebble\" is there twice"),
    ):
        with pytest.raises(Refusal, match=re.escape(reason)):
            KIT.parse(text)


def test_a_list_of_whole_numbers() -> None:
    prop = Prop("looks", Kind.INTS, "where", (-1,), -1, 1023)
    assert prop.parse("0, -1,1023") == (0, -1, 1023)
    for text in ("1.5", "1024", "-2", "1,,2", ""):
        with pytest.raises(Refusal, match="must be a whole number, -1 to 1023"):
            prop.parse(text)


def test_a_word_may_be_left_empty_only_where_that_is_its_default() -> None:
    assert Prop("mind", Kind.WORD, "what", "", choices=("patrol",)).parse("") == ""
    with pytest.raises(Refusal, match="must be one of climb, leap"):
        Prop("kind", Kind.WORD, "what", "climb", choices=("climb", "leap")).parse("")
