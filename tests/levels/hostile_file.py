"""Files that are no map, or not sound XML."""

from __future__ import annotations

import gzip
import io
import os
import socket
import zipfile
from pathlib import Path

from tests.levels.hostile import SOUND_AGAIN, bad, file, swap
from tests.levels.levelmaker import Maker

MAP = "<map version"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
DOCTYPES = {
    "doctype": "<!DOCTYPE map>",
    "billion laughs": f'<!DOCTYPE map [<!ENTITY l0 "lol">{LAUGHS}]>',
    "quadratic entities": f'<!DOCTYPE map [<!ENTITY a "{"a" * 50_000}">]>',
    "entity from a file": '<!DOCTYPE map [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    "entity from an address": '<!DOCTYPE map [<!ENTITY a SYSTEM "http://localhost/a">]>',
    "parameter entity": '<!DOCTYPE map [<!ENTITY % a SYSTEM "a.dtd"> %a;]>',
    "doctype from a file": '<!DOCTYPE map SYSTEM "../../map.dtd">',
    "endless doctype": "<!DOCTYPE map [" + "<!ENTITY a 'a'>" * 9_000 + "]>",
}
for _name, _text in DOCTYPES.items():
    swap(_name, MAP, _text + MAP, "", "has a DOCTYPE, which no map needs", SOUND_AGAIN)

XML = "is not sound XML"
swap("truncated", "</map>", "", "", XML, "no element found", SOUND_AGAIN)
file("cut in half", lambda whole: whole[: len(whole) // 2], XML, SOUND_AGAIN)
file("cut in a tag", lambda whole: whole[: whole.index(b"<layer") + 9], XML, "unclosed token")
file("cut in a letter", lambda whole: whole.replace(b"The yard", "木".encode()[:2], 1), XML)
file("empty", lambda whole: b"", XML, "no element found")
file("blank", lambda whole: b" \n" * 999, XML, "no element found")
file("zeros", lambda whole: bytes(5000), XML)
file("all bytes", lambda whole: bytes(range(256)), XML)
file("NUL in a name", lambda whole: whole.replace(b"The yard", b"The\0yard"), XML, "line 2")
file("NUL behind the end", lambda whole: whole + b"\0", XML)
file("control letter", lambda whole: whole.replace(b"The yard", b"The\x01yard"), XML, "invalid token")
file("control letter by number", lambda whole: whole.replace(b"The yard", b"&#1;"), XML, "invalid character")
file("half a letter by number", lambda whole: whole.replace(b"The yard", b"&#xD800;"), XML, "invalid char")
file("no such letter", lambda whole: whole.replace(b"The yard", b"&#x110000;"), XML, "invalid character")
file("no such entity", lambda whole: whole.replace(b"The yard", b"&nbsp;"), XML, "undefined entity")
file("Latin letters in UTF-8", lambda whole: whole.replace(b"The yard", b"Sch\xfclerhof"), XML)
file("overlong letters", lambda whole: whole.replace(b"The yard", b"\xc0\xaf"), XML)
file("UTF-32", lambda whole: whole.decode().encode("utf-32"), XML)
file("UTF-16 that says UTF-8", lambda whole: whole.decode().encode("utf-16"), XML, "encoding")
file("UTF-8 that says UTF-16", lambda whole: whole.replace(b"UTF-8", b"UTF-16"), XML, "encoding")
file("half of UTF-16", lambda whole: whole.decode().replace("UTF-8", "UTF-16").encode("utf-16")[:-1], XML)
file("only a byte order mark", lambda whole: b"\xef\xbb\xbf", XML)
file("two byte order marks", lambda whole: b"\xef\xbb\xbf" * 2 + whole, XML)
file("attribute twice", lambda whole: whole.replace(b"<map", b'<map version="1"', 1), XML, "duplicate attr")
file("wrong order of ends", lambda whole: whole.replace(b"</layer>", b"</data>", 1), XML, "mismatched tag")
file("a bare <", lambda whole: whole.replace(b"The yard", b"The <yard"), XML)
file("a bare &", lambda whole: whole.replace(b"The yard", b"The & yard"), XML)
file("text behind the end", lambda whole: whole + b"more", XML, "junk after document element")
file(
    "two maps in one", lambda whole: whole + whole[whole.index(b"<map") :], XML, "junk after document element"
)
file("gzip of a map", gzip.compress, XML)
file("JSON", lambda whole: b'{"type": "map", "width": 12}', XML)
for _name in ("nonsense", "utf-7", "shift_jis", "idna", "hex", "unicode_escape"):
    swap(f"encoding {_name}", "UTF-8", _name, "", f'is written in "{_name}", must be in UTF-8', SOUND_AGAIN)
swap("encoding of a path", "UTF-8", "../../secret", "", XML, SOUND_AGAIN)
swap("two outermost elements", "</map>", "</map><foo/>", "", XML)


def _zipped(whole: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as box:
        box.writestr("yard.tmx", whole)
    return packed.getvalue()


file("zip of a map", _zipped, XML)
for _name, _text in {
    "foo": "<foo/>",
    "tileset": '<tileset name="a"/>',
    "html": "<html><body>404</body></html>",
    "m:map": '<m:map xmlns:m="a"/>',
}.items():
    file(f"outermost {_name}", lambda whole, text=_text: text.encode(), f"outermost element is <{_name}>")  # type: ignore[misc]


def instead(name: str, word: str) -> None:
    """What lies where the map should be is something else."""

    @bad(name, "", word)
    def _(maker: Maker) -> None:
        maker.after(lambda path: (path.unlink(), THINGS[name](path)))


def _socket(path: Path) -> None:
    here = os.getcwd()
    os.chdir(path.parent)  # the name of a socket must be short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(here)


THINGS = {
    "a folder for a map": lambda path: path.mkdir(),
    "a FIFO for a map": lambda path: os.mkfifo(path),
    "a socket for a map": _socket,
    "no map at all": lambda path: None,
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a link to nothing": lambda path: path.symlink_to("nowhere.tmx"),
    "a link to a device": lambda path: path.symlink_to("/dev/zero"),
}
instead("a folder for a map", "is not a regular file")
instead("a FIFO for a map", "is not a regular file")
instead("a socket for a map", "is not a regular file")
instead("no map at all", "does not exist")
instead("a link to itself", "cannot be")
instead("a link to nothing", "does not exist")
instead("a link to a device", "is not a regular file")
