"""Layers that lie about their tiles."""

from __future__ import annotations

import gzip
import zlib
from base64 import b64encode
from collections.abc import Callable

from tests.levels.hostile import SOUND_AGAIN, bad, swap
from tests.levels.levelmaker import WALL, Maker

ROW = "\n2,0,0,0,0,0,0,0,0,0,0,2,"
MORE = 'layer "more"'
PLAIN = bytes(384)
CSV_FORMAT = "set Tile Layer Format to CSV in Map > Map Properties"

swap(
    "layer of another width",
    'name="props" width="12"',
    'name="props" width="13"',
    'layer "props"',
    "width must be",
)
swap(
    "layer without a width", 'name="props" width="12"', 'name="props"', 'layer "props"', "<layer> lacks width"
)
swap("no ground", 'name="ground"', 'name="soil"', "", 'no tile layer "ground"', "in the Layers view")
swap(
    "near a layer's name",
    'name="walls"',
    'name="Wall"',
    'layer "Wall"',
    'did you mean "walls"?',
    "Set its Name",
)
swap("layer twice", 'name="props"', 'name="walls"', 'layer "walls"', "is there twice", "in the Layers view")
swap(
    "shifted rules",
    'name="walls"',
    'name="walls" offsetx="3.5"',
    'layer "walls"',
    "set its Horizontal Offset",
)
swap(
    "shift of NaN",
    'name="walls"',
    'name="walls" offsetx="nan"',
    'layer "walls"',
    "offsetx must be a finite number",
)
swap(
    "shift without end",
    'name="walls"',
    'name="walls" offsety="1e300"',
    'layer "walls"',
    "offsety must be a finite",
)
swap("opacity of NaN", 'name="walls"', 'name="walls" opacity="nan"', 'layer "walls"', "opacity must be")
swap(
    "opacity of two",
    'name="walls"',
    'name="walls" opacity="2"',
    'layer "walls"',
    "opacity must be 0 to 1, got 2",
)
swap("visible, maybe", 'name="walls"', 'name="walls" visible="maybe"', 'layer "walls"', "set Visible anew")
swap("id of a layer", '<layer id="2"', '<layer id="two"', 'layer "walls"', "id must be a whole number")
swap(
    "firstgid of a layer",
    'name="walls"',
    'name="walls" firstgid="csv"',
    'layer "walls"',
    "firstgid must be a whole",
)
swap(
    "bold layer",
    'name="walls"',
    'name="walls" bold="very"',
    'layer "walls"',
    'bold must be 0 or 1, got "very"',
)
swap("duration of the map", "<map ", '<map duration="csv" ', "", "duration must be a whole number")
swap(
    "property of a layer",
    'name="walls" width="12" height="8">',
    'name="walls" width="12" height="8"><properties><property name="data" value="1"/></properties>',
    'layer "walls"',
    'has no properties, got "data": remove it from its Custom Properties',
)
swap(
    "ragged CSV",
    ROW,
    ROW.replace("0,", "", 1),
    'layer "walls"',
    "row 2 must have 12 tiles, has 11",
    SOUND_AGAIN,
)
swap("a long row", ROW, ROW + "0,", 'layer "walls"', "row 2 must have 12 tiles, has 13")
swap(
    "words in CSV",
    ROW,
    ROW.replace("0", "x", 1),
    'layer "walls"',
    'row 2, column 2 must be a tile number, got "x"',
)
for _text in ("-1", "1.0", "1e3", "nan", "", "0x10", "٣", "4294967296", "99999999999999999999999"):
    swap(
        f'"{_text}" in CSV',
        ROW,
        ROW.replace("0", _text, 1),
        'layer "walls"',
        "column 2 must be a tile number, got",
    )
swap("no comma at a row's end", ROW, ROW[:-1], 'layer "walls"', "row 2 must end in a comma", SOUND_AGAIN)
swap("no data", '<data encoding="csv">', '<dato encoding="csv">', "", "is not sound XML")
swap(
    "data that says CSV and zlib",
    'encoding="csv"',
    'encoding="csv" compression="zlib"',
    'layer "ground"',
    CSV_FORMAT,
)
swap(
    "CSV that says base64",
    'encoding="csv"',
    'encoding="base64"',
    'layer "ground"',
    "is not sound base64",
    SOUND_AGAIN,
)
swap(
    "data of no encoding",
    '<data encoding="csv">',
    "<data>",
    'layer "ground"',
    "must be CSV or base64",
    CSV_FORMAT,
)
swap(
    "data of an unknown encoding",
    '"csv"',
    '"ascii85"',
    'layer "ground"',
    'got encoding "ascii85"',
    CSV_FORMAT,
)


def more(name: str, inside: str, *words: str, where: str = MORE) -> None:
    """One more tile layer, with a bad inside."""
    bad(name, where, *words)(lambda maker: maker.layer(inside))


def packed(name: str, data: bytes, compression: str, *words: str, junk: str = "") -> None:
    """One more tile layer of such bytes."""
    attribute = f' compression="{compression}"' if compression else ""
    text = b64encode(data).decode() + junk
    more(name, f'<data encoding="base64"{attribute}>{text}</data>', *words)


more("layer without data", "", "has no <data>", SOUND_AGAIN)
more("two data", '<data encoding="csv">0</data>' * 2, "has more than one <data>", SOUND_AGAIN)
more("few rows", '<data encoding="csv">0,0</data>', "must have 8 rows, has 1")
more("rows of nothing", '<data encoding="csv"/>', "must have 8 rows, has 0")
more(
    "a row of millions",
    f'<data encoding="csv">{"0," * 2_000_000}</data>',
    "has far more text than its 96 tiles need",
)
more("millions of rows", '<data encoding="csv">' + "00\n" * 1_000_000 + "</data>", "far more text")
more("base64 in splinters", f'<data encoding="base64">{"AA " * 1_000_000}</data>', "far more text")
more("tiles as elements", "<data>" + '<tile gid="1"/>' * 96 + "</data>", "tiles as XML", CSV_FORMAT, where="")
more("another element", '<data encoding="csv"><b/>0</data>', "has <b> among its tiles", SOUND_AGAIN)
more(
    "chunks",
    '<data encoding="csv"><chunk x="0" y="0" width="16" height="16">0</chunk></data>',
    "is made of chunks",
    "clear Infinite in Map > Map Properties",
)
more("zstd", '<data encoding="base64" compression="zstd">KLUv/SAA</data>', 'gzip, got "zstd"', CSV_FORMAT)
more("lzma", '<data encoding="base64" compression="lzma">AAAA</data>', 'got "lzma"', CSV_FORMAT)
more("not base64", '<data encoding="base64">AA*A</data>', "is not sound base64")
more("base64 of other letters", '<data encoding="base64">木の葉</data>', "is not sound base64")
more("base64 without its end", '<data encoding="base64">AAAAA</data>', "is not sound base64")
packed("junk behind base64", PLAIN + b"\0", "", "is not sound base64", junk="AAAA")
packed("too few bytes", PLAIN[:-4], "", "must hold 96 tiles (384 bytes), holds 380 bytes", SOUND_AGAIN)
packed("too many bytes", PLAIN + b"\0" * 4, "", "holds 388 bytes")
packed("a byte too many", PLAIN + b"\0", "", "holds 385 bytes")
packed("no bytes", b"", "", "holds 0 bytes")
_UNPACKS = "unpacks to more than the 384 bytes that its tiles need"
_PACKERS: dict[str, Callable[[bytes], bytes]] = {"zlib": zlib.compress, "gzip": gzip.compress}
for _name, _pack in _PACKERS.items():
    packed(f"{_name} bomb", _pack(bytes(4_000_000)), _name, _UNPACKS)
    packed(f"{_name} bomb in a bomb", _pack(_pack(bytes(4_000_000))), _name, _UNPACKS)
    packed(f"{_name} with four bytes more", _pack(PLAIN + b"\0" * 4), _name, _UNPACKS)
    packed(f"{_name} with four bytes less", _pack(PLAIN[4:]), _name, "holds 380 bytes")
    packed(
        f"half a {_name} stream", _pack(PLAIN)[:-3], _name, f"is not one whole {_name} stream", SOUND_AGAIN
    )
    packed(f"two {_name} streams", _pack(PLAIN) + _pack(PLAIN), _name, f"is not one whole {_name} stream")
    packed(f"junk behind {_name}", _pack(PLAIN) + b"junk", _name, f"is not one whole {_name} stream")
    packed(f"{_name} of nothing", b"", _name, f"is not one whole {_name} stream")
    packed(f"{_name} of noise", b"noise and nothing else", _name, f"is not sound {_name}", SOUND_AGAIN)
packed("zlib that says gzip", zlib.compress(PLAIN), "gzip", "is not sound gzip")
packed("gzip that says zlib", gzip.compress(PLAIN), "zlib", "is not sound zlib")
packed("zlib with a wrong sum", zlib.compress(PLAIN)[:-1] + b"\xff", "zlib", "is not sound zlib")
packed("a larger zlib bomb", zlib.compress(bytes(30_000_000), 9), "zlib", _UNPACKS)
packed("base64 of far too much", bytes(100_000), "", "has far more text than its 96 tiles need")


def gid(name: str, raw: int, *words: str) -> None:
    """A tile number that is nowhere, among the props."""

    @bad(name, 'layer "props"', "row 4, column 3: tile number", "put another tile there", *words)
    def _(maker: Maker) -> None:
        maker.layers["props"][3][2] = raw


gid("tile number out of range", 9, "tile number 9 is in no tileset")
gid("largest tile number", (1 << 32) - 1, "is in no tileset")
gid("only flips", 7 << 29, "tile number 0 is in no tileset")
gid("hexagonal flip", (WALL + 1) | 1 << 28, f"tile number {(WALL + 1) | 1 << 28} is in no tileset")
gid("flipped out of range", 9 | 1 << 31, "tile number 9 is in no tileset")
gid("turned out of range", 500 | 5 << 29, "tile number 500 is in no tileset")


@bad("strange tiles all over", 'layer "props"', "91 more of its tile numbers are in no tileset")
def _(maker: Maker) -> None:
    maker.layers["props"] = [[100 + 12 * row + col for col in range(12)] for row in range(8)]


@bad("every row ragged", 'layer "ground"', "so are 2 more of its rows")
def _(maker: Maker) -> None:
    maker.layers["ground"] = [row[1:] for row in maker.layers["ground"]]
    maker.layers["ground"][0].append(1)


@bad("bad tile numbers in base64", 'layer "props"', "row 1, column 1: tile number 77 is in no tileset")
def _(maker: Maker) -> None:
    maker.packing = "zlib"
    maker.layers["props"][0][0] = 77


@bad("image layer without an image", 'layer "sky"', "must have one image: choose it in its Properties")
def _(maker: Maker) -> None:
    maker.objects += '<imagelayer id="60" name="sky"/>'


@bad("image layer from outside", 'layer "sky"', 'image "/etc/hostname"', "must be a relative path")
def _(maker: Maker) -> None:
    maker.objects += '<imagelayer id="60" name="sky"><image source="/etc/hostname"/></imagelayer>'


@bad("rules in a shifted group", 'layer "tall"', "must not be shifted by an offset of its own or its groups")
def _(maker: Maker) -> None:
    tall = '<layer id="5" name="tall"'
    maker.swap(tall, '<group id="70" name="up" offsety="-16">' + tall).swap(
        '</layer>\n <objectgroup id="20"', '</layer></group>\n <objectgroup id="20"'
    )


more("objects inside a layer", "<objectgroup/>", "must not stand inside <layer>", SOUND_AGAIN, where="")
bad("a layer inside an object", "", "<layer> must not stand inside <object>", SOUND_AGAIN)(
    lambda maker: maker.add('<object id="99" x="0" y="0"><layer/></object>')
)
