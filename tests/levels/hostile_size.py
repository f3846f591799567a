"""Maps that would take all time or all memory, in a small file or a large one."""

from __future__ import annotations

import zlib
from base64 import b64encode
from collections.abc import Callable

from tests.levels.hostile import POSTS, START, bad
from tests.levels.levelmaker import Maker, png

PERSON = '<object id="{}" name="p{}" type="Person" x="64" y="96"><point/></object>'


def more(name: str, where: str, *words: str) -> Callable[[Callable[[], str]], None]:
    """A map with a text behind its objects."""

    def keep(text: Callable[[], str]) -> None:
        def breaks(maker: Maker) -> None:
            maker.objects += text()

        bad(name, where, *words)(breaks)

    return keep


more("sixty groups deep", "", "more than 40 deep: take Group Layers")(
    lambda: "<group>" * 60 + "</group>" * 60
)
more("ten thousand groups deep", "", "40 deep")(lambda: "<group>" * 10_000 + "</group>" * 10_000)
more("a million elements deep", "", "40 deep")(lambda: "<a>" * 1_000_000)
more("too many elements", "", "has more than 100000 elements")(lambda: "<a/>" * 100_001)
more("65 layers", "", "has more than 64 layers: use Merge Layer Down")(lambda: '<group id="9"/>' * 65)
more("too large", "", "is larger than 8388608 bytes")(lambda: " " * 9_000_000)
more("too large by a comment", "", "is larger than")(lambda: f"<!--{'x' * 9_000_000}-->")
more("a long comment", "", "a tag or a comment of more than 262144 bytes")(
    lambda: f"<!--{'x' * 8_000_000}-->"
)
more("a long tag", "", "a tag or a comment of more than 262144 bytes")(lambda: f'<a b="{"x" * 8_000_000}"/>')
more("a long name", "", "a tag or a comment of more than")(lambda: f"<{'x' * 8_000_000}/>")
more("a million attributes", "", "a tag or a comment of more than")(
    lambda: "<a " + " ".join(f'a{n}=""' for n in range(500_000)) + "/>"
)
more("a thousand attributes", "", "has more than 64 attributes")(
    lambda: "<a " + " ".join(f'a{n}=""' for n in range(1_000)) + "/>"
)
more("a long instruction", "", "a tag or a comment of more than")(lambda: f"<?a {'x' * 8_000_000}?>")
more("letters and nothing else", 'layer "things": object 90', "has no class")(
    lambda: (
        '<objectgroup name="things"><object id="90" x="0" y="0">'
        + "a&amp;" * 1_000_000
        + "</object></objectgroup>"
    )
)
more("five thousand objects", 'layer "many"', "more than 4096 objects: remove some")(
    lambda: (
        '<objectgroup name="many">'
        + "".join(PERSON.format(n, n) for n in range(100, 5_100))
        + "</objectgroup>"
    )
)
more("twenty thousand bad objects", "", "has more than 500 problems: mend these first")(
    lambda: '<objectgroup name="many">' + "<object/>" * 20_000 + "</objectgroup>"
)
more("the same id for thousands", "", "has more than 500 problems")(
    lambda: '<objectgroup name="many">' + PERSON.format(1, 1) * 20_000 + "</objectgroup>"
)
more("lines of a million points", 'layer "many": ', "more than 16384 points: draw them simpler")(
    lambda: (
        '<objectgroup name="many">'
        + "".join(
            f'<object id="{n}" type="Ward" x="64" y="96"><polyline points="{"0,0 9,0 " * 500}"/></object>'
            for n in range(100, 1_100)
        )
        + "</objectgroup>"
    )
)
more("a thousand zones", 'layer "many": object', "the map has more than 64 Zone: remove some")(
    lambda: (
        '<objectgroup name="many">'
        + "".join(
            f'<object id="{n}" type="Zone" x="0" y="0" width="384" height="256"><properties>'
            '<property name="kind" value="dead"/></properties></object>'
            for n in range(100, 1_100)
        )
        + "</objectgroup>"
    )
)
more("wards of a thousand points", 'layer "many": object 90', "more than 512 points in its Wards")(
    lambda: (
        '<objectgroup name="many"><object id="90" type="Ward" x="64" y="96">'
        f'<polyline points="{"0,0 96,0 " * 400}"/></object></objectgroup>'
    )
)


@bad("a ward of a kilometre", 'layer "things": object 50', "must be at most 500 m long")
def _(maker: Maker) -> None:
    line = f'<polyline points="{"0,0 128,0 " * 150}"/>'
    maker.add(f'<object id="50" type="Ward" x="64" y="96">{line}</object>')


@bad("a thousand doors", 'layer "many": object', "the map has more than 256 Door: remove some")
def _(maker: Maker) -> None:
    door = '<object id="{}" name="d{}" type="Door" x="64" y="96" width="32" height="32"/>'
    doors = "".join(door.format(n, n) for n in range(100, 1_100))
    maker.objects += f'<objectgroup id="80" name="many">{doors}</objectgroup>'


@bad("doors all on each other", 'layer "many"', "lies over Door")
def _(maker: Maker) -> None:
    door = '<object id="{}" name="d{}" type="Door" x="64" y="96" width="32" height="32"/>'
    doors = "".join(door.format(n, n) for n in range(100, 500))
    maker.objects += f'<objectgroup id="80" name="many">{doors}</objectgroup>'


@bad("ten thousand unknown properties", 'layer "things": object 1', "has more than 64 Custom Properties")
def _(maker: Maker) -> None:
    props = "".join(f'<property name="headin{n}" value="1"/>' for n in range(10_000))
    maker.swap(START, f"{START}<properties>{props}</properties>")


@bad("posts of a million names", 'layer "things": object 6 "grey": property "posts"', "is longer than 16384")
def _(maker: Maker) -> None:
    maker.swap(POSTS, f'value="{"a," * 100_000}"/>')


@bad("name of a million letters", 'layer "things": object 1 "' + "x" * 39, "must be a point")
def _(maker: Maker) -> None:
    maker.swap('name="door" type="Start"', f'name="{"x" * 200_000}" type="Start"').swap(
        '<point/></object>\n  <object id="2"', '<ellipse/></object>\n  <object id="2"'
    )


@bad("thirty thousand bad tiles", "", "has more than 500 problems")
def _(maker: Maker) -> None:
    tiles = "".join(
        f'<tile id="{n}"><properties><property name="solidd" value="1"/></properties></tile>'
        for n in range(20_000)
    )
    sizes = 'tilewidth="32" tileheight="32" tilecount="20000"'
    maker.tileset += f'<tileset firstgid="50" name="many" {sizes}>{tiles}</tileset>'


@bad("a picture for each of a thousand tiles", "object tile", "all images have more than 16777216 pixels")
def _(maker: Maker) -> None:
    png(maker.assets / "large.png", 1024, 1024)
    tiles = "".join(f'<tile id="{n}"><image source="../assets/large.png"/></tile>' for n in range(400))
    maker.tileset += (
        f'<tileset firstgid="50" name="many" tilewidth="32" tileheight="32" tilecount="400">{tiles}</tileset>'
    )


@bad("a gigabyte of nothing in a large map", 'layer "bomb"', "unpacks to more than the 262144 bytes")
def _(maker: Maker) -> None:
    machine = zlib.compressobj(9)
    first, more = (machine.compress(bytes(1 << 20)) + machine.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    bomb = b64encode(first + 1_000 * more).decode()  # flushed, each part can follow on any other
    maker.text = lambda: (  # type: ignore[method-assign]
        '<map orientation="orthogonal" width="256" height="256" tilewidth="32" tileheight="32">'
        '<layer name="bomb" width="256" height="256"><data encoding="base64" compression="zlib">'
        f"{bomb}</data></layer></map>"
    )


@bad("shapes on every tile", "", "has more than 100000 collision shapes in its layers")
def _(maker: Maker) -> None:
    shape = '<object id="1" x="0" y="0" width="8" height="8"/>'
    row = ",".join(["3"] * 256)
    rows = ",\n".join([row] * 256)
    maker.text = lambda: (  # type: ignore[method-assign]
        '<map orientation="orthogonal" width="256" height="256" tilewidth="32" tileheight="32">'
        '<properties><property name="title" value="Posts"/></properties>'
        + maker.tileset.replace('<object id="1" x="0" y="0" width="16" height="8"/>', shape * 16)
        + f'<layer name="ground" width="256" height="256"><data encoding="csv">{rows}</data></layer>'
        + "</map>"
    )


@bad(
    "more tilesets than may be read", "/assets/s2.tsx", "map, tilesets and templates are larger than 16777216"
)
def _(maker: Maker) -> None:
    for n in range(3):
        (maker.assets / f"s{n}.tsx").write_text(f"<tileset>{' ' * 8_000_000}</tileset>")
        maker.tileset += f'<tileset firstgid="{100 + n}" source="../assets/s{n}.tsx"/>'
