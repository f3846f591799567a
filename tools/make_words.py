"""Gathers what is written in the game, and brings the catalogues of its words up to date.

    python tools/make_words.py

writes `assets/words/iruka.pot` (all messages), each `LANG.po` beside it (what is new is empty there, what has
changed is marked fuzzy), and the `LANG.mo` that the game reads. The same sources give the same bytes.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from catalogue.gathered import ROOT, gathered

FOLDER = ROOT / "assets" / "words"
TEMPLATE = "iruka.pot"
TITLE = "# The words of the game; docs/translating.md says how a language is added."


def main() -> int:
    """Write all of it; 1 where a translation is missing, doubtful or has lost a field."""
    for path, content in made(FOLDER).items():
        path.write_bytes(content)
    told = [line for path in sorted(FOLDER.glob("*.po")) for line in trouble(read(path), path.name)]
    print("\n".join(told) or f"{len(gathered())} messages, nothing is missing")
    return 1 if told else 0


def made(folder: Path) -> dict[Path, bytes]:
    """What the files should hold, by path, from the sources and the translations in the folder."""
    template = Plain()
    for message, places in gathered().items():
        template.add(
            (message.text, message.many) if message.many else message.text,
            locations=[(place, None) for place in places], context=message.context or None,
        )  # fmt: skip
    files = {folder / TEMPLATE: _po(template)}
    for path in sorted(folder.glob("*.po")):
        translated = updated(read(path), template)
        files[path] = _po(translated)
        compiled = BytesIO()
        write_mo(compiled, translated)
        files[path.with_suffix(".mo")] = compiled.getvalue()
    return files


class Plain(Catalog):
    """A catalogue whose head says nothing of dates, people and tools."""

    def __init__(self, language: str | None = None) -> None:
        super().__init__(locale=language, header_comment=TITLE, fuzzy=False, charset="utf-8")

    @property
    def mime_headers(self) -> list[tuple[str, str]]:  # type: ignore[override]
        """Only what a reader needs."""
        head = [("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=utf-8"),
                ("Content-Transfer-Encoding", "8bit")]  # fmt: skip
        if self.locale is not None:
            head += [("Language", str(self.locale)), ("Plural-Forms", self.plural_forms)]
        return head

    @mime_headers.setter
    def mime_headers(self, headers: object) -> None:
        """The head of a file that is read is written anew."""


def read(path: Path) -> Catalog:
    """A .po file; its language is its name."""
    with path.open("rb") as file:
        return read_po(file, locale=path.stem)


def updated(old: Catalog, template: Catalog) -> Catalog:
    """The messages of the template with the translations that there are; what was like one that is new is
    marked as fuzzy."""
    old.update(template, no_fuzzy_matching=False, update_header_comment=False, keep_user_comments=True)
    fresh = Plain(str(old.locale))
    for message in old:
        if message.id:
            fresh.add(
                message.id, message.string, message.locations, message.flags,
                user_comments=message.user_comments, context=message.context,
            )  # fmt: skip
    return fresh


def trouble(catalogue: Catalog, name: str) -> list[str]:
    """What is wrong with translations, in words."""
    told = []
    for message in catalogue:
        if not message.id:
            continue
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        words = message.string if isinstance(message.string, tuple) else (message.string,)
        if message.fuzzy:
            told.append(f"{name}: is this still right? {ids[0]!r}")
        if not all(words):
            told.append(f"{name}: is not translated: {ids[0]!r}")
        elif any(fields(one) != fields(ids[-1]) for one in words):
            told.append(f"{name}: has other {{fields}}: {ids[0]!r}")
    return told


def fields(text: str) -> set[str]:
    """The named fields of a message: `{name}`."""
    return {part.split("}")[0] for part in text.split("{")[1:]}


def _po(catalogue: Catalog) -> bytes:
    written = BytesIO()
    write_po(written, catalogue, width=100, include_lineno=False, ignore_obsolete=True)
    return written.getvalue()


if __name__ == "__main__":
    sys.exit(main())
