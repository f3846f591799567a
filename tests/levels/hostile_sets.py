"""Tilesets and images that lie, or lie where they must not."""

from __future__ import annotations

from tests.levels.hostile import SOUND_AGAIN, bad, swap
from tests.levels.levelmaker import Maker, tileset

PICTURE = 'tileset "small": image "{}": '
CHOOSE = "move the file into the map's folder or assets/ and choose it anew in Tiled"
SHAPE = '<object id="1" x="0" y="0" width="16" height="8"/>'
MEND = "mend it in the Tile Collision Editor"

for _name, _source, _word in (
    ("absolute image", "/etc/tiles.png", "must be a relative path"),
    ("drive letter", "C:tiles.png", "must be a relative path"),
    ("drive and folder", "C:/tiles.png", "must be a relative path"),
    ("other computer", "//server/tiles.png", "must be a relative path"),
    ("backslashes", "..\\tiles.png", "is not a relative path with forward slashes"),
    ("image outside", "../../../tiles.png", "leads out of the level's folder and the assets"),
    ("image outside by a detour", "../assets/../../tiles.png", "leads out of the level's folder"),
    ("image far outside", "../" * 50 + "etc/hostname", "leads out of"),
    ("image from the web", "https://localhost/tiles.png", "is an address, not a file"),
    ("image from a file address", "file:///etc/hostname", "is an address, not a file"),
    ("image without a name", "", "is not a relative path"),
    ("the map's folder's folder", "..", "leads out of"),
):
    swap(f"{_name}", '"tiles.png"', f'"{_source}"', "", _word, CHOOSE)
swap("missing image", '"tiles.png"', '"other.png"', PICTURE.format("other.png"), "does not exist")
swap(
    "image in a missing folder",
    '"tiles.png"',
    '"art/tiles.png"',
    PICTURE.format("art/tiles.png"),
    "does not exist",
)
swap("folder as image", '"tiles.png"', '"../assets"', PICTURE.format("../assets"), "is not a regular file")
swap(
    "map as image", '"tiles.png"', '"yard.tmx"', PICTURE.format("yard.tmx"), "is not a PNG: export it as one"
)
swap(
    "capitals",
    '"tiles.png"',
    '"Tiles.PNG"',
    PICTURE.format("Tiles.PNG"),
    'but "tiles.png" does: capitals count',
)
swap("endless name", '"tiles.png"', f'"{"x" * 5000}.png"', "", "image")
swap("red", '"tiles.png"', '"tiles.png" trans="red"', "", "trans must be a colour", "set Transparent Color")
SAID = 'width="128" height="64"'
swap(
    "image lies",
    SAID,
    'width="1000000" height="64"',
    "",
    "width must be a whole number, 1 to 8192, got 1000000",
)
swap(
    "image lies a little",
    SAID,
    'width="128" height="96"',
    "",
    "said to be 96 pixels, but is 64: use Reload in Tiled",
)
swap("image without a size", SAID, "", "", "its image must have a width and a height", SOUND_AGAIN)
swap(
    "image of NaN", SAID, 'width="NaN" height="64"', "", 'width must be a whole number, 1 to 8192, got "NaN"'
)
swap(
    "embedded image", 'source="tiles.png"', 'format="png"', "", "must be a file of its own", "Source in Tiled"
)
swap("two images", "<image source", '<image source="tiles.png"/><image source', "", "more than one image")
COUNT = 'tilecount="8" columns="4"'
swap(
    "too many tiles",
    COUNT,
    'tilecount="9" columns="4"',
    "",
    "room for 4 columns and 2 rows: press Edit Tileset",
)
swap(
    "wrong columns",
    COUNT,
    'tilecount="8" columns="5"',
    "",
    "8 tiles in 5 columns, but its image has room for 4",
)
swap("a billion tiles", COUNT, 'tilecount="1000000000"', "", "tilecount must be a whole number, 0 to 65536")
swap(
    "columns without end", COUNT, 'tilecount="8" columns="99999999999"', "", "columns must be a whole number"
)
swap("margin", COUNT, COUNT + ' margin="4000"', "", "margin must be a whole number, 0 to 1024")
swap("spacing below nothing", COUNT, COUNT + ' spacing="-32"', "", "spacing must be a whole number")
for _text in ("0", "-1", "2000", "1e1", "nan"):
    _old = 'name="small" tilewidth="32"'
    swap(
        f"tileset width {_text}",
        _old,
        f'name="small" tilewidth="{_text}"',
        "",
        "tilewidth must be",
        "8 to 1024",
    )
for _text in ("0", "-1", "268435456", "one", ""):
    swap(
        f'firstgid "{_text}"', 'firstgid="1"', f'firstgid="{_text}"', 'tileset "small": ', "firstgid must be"
    )
swap("no firstgid", ' firstgid="1"', "", 'tileset "small": ', "<tileset> lacks firstgid", SOUND_AGAIN)
swap(
    "offset of NaN",
    "<image source",
    '<tileoffset x="nan" y="0"/><image source',
    "",
    "x must be a finite number",
)
swap(
    "property of a tileset",
    "<image source",
    "<properties><property name='a' value='1'/></properties><image source",
    "",
    'has no properties, got "a"',
)
swap(
    "tile that is not there",
    '<tile id="3">',
    '<tile id="30">',
    "object tile 30",
    "has only 8 tiles",
    SOUND_AGAIN,
)
swap("tile twice", '<tile id="3">', '<tile id="4">', "object tile 4", "is written twice", SOUND_AGAIN)
swap("tile without a number", '<tile id="3">', "<tile>", "", "<tile> lacks id")
swap(
    "tile below nothing",
    '<tile id="3">',
    '<tile id="-3">',
    "",
    "id must be a whole number, 0 to 65535, got -3",
)
swap(
    "animation of nothing",
    'tileid="7"',
    'tileid="9"',
    "object tile 6",
    "shows tile 9",
    "Tile Animation Editor",
)
swap(
    "animation without time",
    'tileid="7" duration="200"',
    'tileid="7" duration="0"',
    "object tile 6",
    "duration must",
)
swap(
    "unknown surface",
    'value="grass"',
    'value="gras"',
    'object tile 3: property "surface"',
    "did you mean grass?",
)
swap(
    "unknown tile property",
    '"scatter"',
    '"scater"',
    'object tile 6: property "scater"',
    "did you mean scatter?",
)
swap(
    "reflects more than it gets",
    'name="scatter" type="float" value="0.5"',
    'name="reflect" type="float" value="1.5"',
    'object tile 6: property "reflect"',
    "must be 0 to 1, got 1.5",
)
swap(
    "picture beside the picture",
    '<tile id="3">',
    '<tile id="3"><image source="tiles.png"/>',
    "object tile 3",
    "pictures must come from one image for all tiles, or from one for each",
)
_POLYGON = '<object id="1" x="0" y="0"><polygon points="0,0 1,0 1,1"/></object>'
for _name, _shape, _word in (
    ("collision line", _POLYGON.replace("polygon", "polyline"), "must be rectangles, ellipses or polygons"),
    ("collision without room", _POLYGON.replace("1,1", "2,0"), "must be rectangles, ellipses or polygons"),
    ("turned polygon", _POLYGON.replace("><", ' rotation="9"><', 1), "not turned"),
    ("collision of 33 corners", _POLYGON.replace("0,0", "0,0 " * 33), "2 to 32 points, has 35"),
    (
        "collision point",
        '<object id="1" x="0" y="0"><point/></object>',
        "must be rectangles, ellipses or polygons",
    ),
    ("turned collision", SHAPE.replace("/>", ' rotation="45"/>'), "must be rectangles, ellipses or polygons"),
    ("flat collision", SHAPE.replace('"8"', '"0"'), "must be rectangles, ellipses or polygons"),
    ("collision inside out", SHAPE.replace('"8"', '"-8"'), "must be rectangles, ellipses or polygons"),
    ("collision of NaN", SHAPE.replace('"8"', '"nan"'), "height must be a finite number"),
    ("collision larger than the world", SHAPE.replace('"8"', '"900000"'), "must lie on the tile"),
    ("collision beside the tile", SHAPE.replace('x="0"', 'x="90000"'), "must lie on the tile"),
    ("seventeen collisions", SHAPE * 17, "has more than 16 collision shapes"),
):
    swap(_name, SHAPE, _shape, "object tile 2", _word, "" if "NaN" in _name or "corners" in _name else MEND)


def outside(name: str, source: str, text: str, where: str, *words: str) -> None:
    """A tileset in a file of its own; where: behind "/assets/small.tsx", or behind the map's own name."""

    @bad(name, where, *words)
    def _(maker: Maker) -> None:
        (maker.assets / "small.tsx").write_text(text, encoding="utf-8")
        maker.tileset = f'<tileset firstgid="1" source="{source}"/>'


_TSX, _SMALL = "../assets/small.tsx", "/assets/small.tsx: "
outside("tileset outside", "../../small.tsx", "", "tileset: ", "leads out of", CHOOSE)
outside("absolute tileset", "/etc/small.tsx", "", "tileset: ", "must be a relative path")
outside("tileset from the web", "http://localhost/small.tsx", "", "tileset: ", "is an address, not a file")
outside("missing tileset", "gone.tsx", "", "/maps/gone.tsx: ", "does not exist")
outside(
    "tileset as JSON",
    "../assets/small.json",
    "",
    "tileset: ",
    "must be a .tsx file",
    "use Embed Tileset in Tiled",
)
outside("capitals of a tileset", "../assets/Small.tsx", "", "tileset: ", "capitals count, rename the file")
outside("empty tileset", _TSX, "", _SMALL, "is not sound XML: no element found")
outside("map as tileset", _TSX, "<map/>", _SMALL, "is not a Tiled tileset: its outermost element is <map>")
outside("tileset with a doctype", _TSX, "<!DOCTYPE tileset><tileset/>", _SMALL, "has a DOCTYPE")
outside("tileset that names itself", _TSX, '<tileset source="small.tsx"/>', _SMALL, "names another tileset")
outside(
    "tileset that counts by itself", _TSX, tileset("tiles.png", ' firstgid="9"'), _SMALL, "has a firstgid"
)
outside("tileset of nothing", _TSX, "<tileset/>", _SMALL, "<tileset> lacks tilewidth", SOUND_AGAIN)
outside(
    "tileset with a missing image", _TSX, tileset("gone.png", ""), _SMALL, 'image "gone.png": does not exist'
)
outside("tileset too deep", _TSX, "<tileset>" + "<a>" * 90 + "</a>" * 90 + "</tileset>", _SMALL, "40 deep")
outside(
    "tileset too large",
    _TSX,
    "<tileset>" + " " * 9_000_000 + "</tileset>",
    _SMALL,
    "larger than 8388608 bytes",
)


@bad("overlapping tilesets", "", "two tilesets share the tile numbers from 8", SOUND_AGAIN)
def _(maker: Maker) -> None:
    maker.tileset += tileset(firstgid=' firstgid="8"')


@bad("the same tileset twice", "", "two tilesets share the tile numbers from 1", SOUND_AGAIN)
def _(maker: Maker) -> None:
    maker.tileset *= 2


@bad("33 tilesets", "", "has more than 32 tilesets")
def _(maker: Maker) -> None:
    maker.tileset += "".join(tileset(firstgid=f' firstgid="{100 * n}"') for n in range(1, 33))


@bad("a part of an image", "object tile 0", "must show all of its image, not a part: set its Image Rect")
def _(maker: Maker) -> None:
    maker.tileset += (
        '<tileset firstgid="50" name="single" tilewidth="32" tileheight="32" tilecount="1" columns="0">'
        '<tile id="0" x="0" y="0" width="32" height="32"><image source="tiles.png"/></tile></tileset>'
    )
