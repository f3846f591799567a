"""Templates that lead outside, round about, or nowhere."""

from __future__ import annotations

from tests.levels.hostile import bad
from tests.levels.levelmaker import Maker


def template(name: str, source: str, text: str, *words: str) -> None:
    """An object made from a template in the file pupil.tx."""

    @bad(name, 'layer "things": object 50', f'template "{source}": ', *words)
    def _(maker: Maker) -> None:
        maker.path.parent.mkdir(exist_ok=True)
        maker.path.with_name("pupil.tx").write_text(text, encoding="utf-8")
        maker.add(f'<object id="50" template="{source}" x="80" y="80"/>')


_OWN = '<template><object template="pupil.tx"/></template>'
template("template outside", "../../pupil.tx", "", "leads out of", "choose it anew in Tiled")
template("absolute template", "/etc/pupil.tx", "", "must be a relative path")
template("missing template", "gone.tx", "", "does not exist")
template(
    "template of another ending", "pupil.xml", "", "must be a .tx file: use Replace With Template in Tiled"
)
template("capitals of a template", "Pupil.tx", _OWN, 'but "pupil.tx" does: capitals count')
template("template of itself", "pupil.tx", _OWN, "not another template: use Detach in Tiled")
template("empty template", "pupil.tx", "", "is not sound XML")
template("template of nothing", "pupil.tx", "<template/>", "must hold one object of its own")
template(
    "template of two",
    "pupil.tx",
    "<template><object/><object/></template>",
    "must hold one object of its own",
)
template("map as template", "pupil.tx", "<map/>", "is not a Tiled template")
template("template with a doctype", "pupil.tx", "<!DOCTYPE template><template/>", "has a DOCTYPE")
template(
    "large template",
    "pupil.tx",
    f"<template>{' ' * 70_000}<object/></template>",
    "is larger than 65536 bytes",
)


@bad("two templates round about", 'layer "things": object 50', 'template "a.tx"', "use Detach in Tiled")
def _(maker: Maker) -> None:
    maker.path.parent.mkdir(exist_ok=True)
    for name, other in (("a", "b"), ("b", "a")):
        text = f'<template><object template="{other}.tx"/></template>'
        maker.path.with_name(f"{name}.tx").write_text(text)
    maker.add('<object id="50" template="a.tx" x="80" y="80"/>')


@bad("template of the wrong class", 'layer "things": object 50 "pupil"', '"Pupil" is not a class')
def _(maker: Maker) -> None:
    maker.path.parent.mkdir(exist_ok=True)
    text = '<template><object name="pupil" type="Pupil"><point/></object></template>'
    maker.path.with_name("pupil.tx").write_text(text)
    maker.add('<object id="50" template="pupil.tx" x="80" y="80"/>')
