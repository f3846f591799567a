"""How problems are told: with all parts of the address, and all at once."""

from __future__ import annotations

from game.levels import LevelError, check, load, problems
from game.levels.errors import MOST_PROBLEMS
from tests.levels.hostile import LAMP
from tests.levels.levelmaker import Maker, png, tileset


def told(maker: Maker) -> list[str]:
    """The problems of a map, without its name."""
    path = maker.write()
    return [str(error).removeprefix(f"{path.as_posix()}: ") for error in problems(path, maker.assets)]


def test_a_broken_tileset_is_named_as_its_own_file(maker: Maker) -> None:
    (maker.assets / "small.tsx").write_text(tileset("gone.png", ""))
    maker.tileset = '<tileset firstgid="1" source="../assets/small.tsx"/>'
    (error,) = problems(maker.write(), maker.assets)
    assert str(error) == f'{maker.assets.as_posix()}/small.tsx: image "gone.png": does not exist'


def test_the_message_has_all_parts() -> None:
    error = LevelError("maps/yard.tmx", "things", '12 "gate"', "radius", "must be 0.5 to 20 m, got -3")
    assert str(error) == (
        'maps/yard.tmx: layer "things": object 12 "gate": property "radius": must be 0.5 to 20 m, got -3'
    )


def test_all_problems_come_at_once(maker: Maker) -> None:
    maker.swap(LAMP, LAMP.replace('"3"', '"0"')).swap('"east round, roof round"', '"a, b"')
    maker.layers["props"][3][2] = 99
    found = problems(maker.write(), maker.assets)
    assert [(e.layer, e.property) for e in found] == [
        ("props", ""),
        ("things", "power"),
        ("things", "posts"),
        ("things", "posts"),
    ]
    assert check(maker.path, maker.assets) == [str(error) for error in found]


def test_the_head_the_tilesets_and_the_properties_are_told_of_together(maker: Maker) -> None:
    """Without a size, objects would all seem to lie off the map: they are not looked at."""
    maker.swap('right-down" width="12"', 'right-down" width="0"').swap("orthogonal", "isometric")
    maker.swap('infinite="0"', 'infinite="1"').swap('name="title"', 'name="tittle"')
    maker.swap('columns="4"', 'columns="5"').swap('value="grass"', 'value="gras"').swap(
        'x="48" y="48"', 'x="-1"'
    )
    lines = told(maker)
    assert len(lines) == 6
    for line, word in zip(
        lines, ("Orientation", "Infinite", "Resize Map", "columns", "mean title", "title"), strict=True
    ):
        assert word in line


def test_all_of_one_elements_faults_are_told(maker: Maker) -> None:
    maker.swap('name="walls"', 'name="walls" opacity="2" visible="x" offsetx="nan"')
    maker.swap('name="small" tilewidth="32" tileheight="32" tilecount="8"', 'name="small" tilecount="x"')
    maker.swap('source="tiles.png" width', 'source="gone.png" width')
    lines = told(maker)
    for word in (
        "lacks tilewidth",
        "lacks tileheight",
        "tilecount must be",
        'image "gone.png": does not exist',
    ):
        assert [line for line in lines if word in line and line.startswith('tileset "small": ')], word
    assert sum('layer "walls"' in line for line in lines) == 3
    assert len(lines) == 7


def test_bad_tile_numbers_are_told_place_by_place(maker: Maker) -> None:
    maker.layers["props"][2][3], maker.layers["props"][4][5] = 77, 78
    assert [line.split(":")[1] for line in told(maker)] == [" row 3, column 4", " row 5, column 6"]


def test_five_hundred_are_enough(maker: Maker) -> None:
    maker.objects += '<objectgroup id="80" name="many">' + "<object/>" * 2_000 + "</objectgroup>"
    lines = told(maker)
    assert len(lines) == MOST_PROBLEMS + 1 and lines[-1] == "has more than 500 problems: mend these first"


def test_a_tileset_that_is_lacking_does_not_make_every_tile_a_problem(maker: Maker) -> None:
    png(maker.assets / "tiles.png", 128, 64)
    maker.tileset = '<tileset firstgid="1" source="../assets/gone.tsx"/>'
    (error,) = problems(maker.write(), maker.assets)
    assert error.reason == "does not exist" and error.file.endswith("gone.tsx")


def test_what_was_raised_holds_the_others(maker: Maker) -> None:
    maker.swap('type="Exit"', 'type="Exitt"').swap(LAMP, LAMP.replace('"3"', '"0"'))
    path = maker.write()
    try:
        load(path, maker.assets)
    except LevelError as error:
        assert len(error.others) == 2 and {type(other) for other in error.others} == {LevelError}
    else:
        raise AssertionError("it was loaded")
