"""The words of the game in the language in use: gettext catalogues, `assets/words/LANG.mo`.

What is written down in the code is English, and is what is looked up. `N_` marks a text that is looked up
later, where it is written. How a language is added stands in docs/translating.md.
"""

from __future__ import annotations

import gettext
import struct
from pathlib import Path
from typing import ClassVar

from game.resources import assets_folder

ENGLISH = "en"
ITSELF = "the name of this language"  # a message of every catalogue: how its language calls itself


class _InUse:
    """What `use` has chosen; one for the whole program, as a language is."""

    catalogue: ClassVar[gettext.NullTranslations] = gettext.NullTranslations()
    language: ClassVar[str] = ""
    told: ClassVar[set[str]] = set()


def _(text: str) -> str:
    """A text in the language in use; itself where that has no word for it."""
    return _InUse.catalogue.gettext(text) if text else ""


def N_(text: str) -> str:
    """The text itself: a mark for the tool that gathers what is to be translated."""
    return text


def pgettext(context: str, text: str) -> str:
    """A text that means something of its own in that context: "Home" as a key is no house."""
    return _InUse.catalogue.pgettext(context, text) if text else ""


def called(name: str) -> str:
    """A name; of several that are numbered, as "pupil 3", each keeps its number."""
    words, space, number = name.rpartition(" ")
    return f"{_(words)} {number}" if space and number.isdigit() else _(name)


def ngettext(one: str, many: str, count: int) -> str:
    """The form that goes with a count."""
    return _InUse.catalogue.ngettext(one, many, count)


def language() -> str:
    """The one in use; "" is the original."""
    return _InUse.language


def use(language: str, folder: Path | None = None) -> str:
    """Speak a language from now on. language: as `de`; "" or "en" is the original.

    Where it cannot be read the original is used, and the answer says why: once for each, and else "".
    """
    wanted = "" if language == ENGLISH else language
    catalogue, trouble = gettext.NullTranslations(), ""
    if wanted:
        try:
            if not wanted.replace("_", "").isalpha():
                raise OSError("that is no language")
            catalogue = _read(_folder(folder) / f"{wanted}.mo")
        except OSError as error:
            trouble = f"the words for {wanted!r} cannot be read: {error.strerror or error}"
    _InUse.catalogue, _InUse.language = catalogue, "" if trouble else wanted
    if not trouble or trouble in _InUse.told:
        return ""
    _InUse.told.add(trouble)
    return trouble


def languages(folder: Path | None = None) -> dict[str, str]:
    """What there is, the original first: each by its code, with the name that it gives itself."""
    found = {ENGLISH: "English"}
    for path in sorted(_folder(folder).glob("*.mo")):
        try:
            name = _read(path).gettext(ITSELF)
            found[path.stem] = path.stem if name == ITSELF else name
        except OSError:
            continue
    return found


def nearest(wanted: list[str], folder: Path | None = None) -> str:
    """The first of some languages that there is; "" for none. wanted: as `de`, `de_AT` or `de-AT`."""
    known = languages(folder)
    for one in wanted:
        whole = one.replace("-", "_")
        for code in (whole, whole.split("_")[0].lower()):
            if code in known:
                return code
    return ""


def _folder(folder: Path | None) -> Path:
    return folder or assets_folder() / "words"


def _read(path: Path) -> gettext.GNUTranslations:
    """A catalogue. Raises OSError, also where it is none."""
    with path.open("rb") as file:
        try:
            return gettext.GNUTranslations(file)
        except (ValueError, IndexError, LookupError, struct.error) as error:
            raise OSError(f"it is damaged: {error}") from error
