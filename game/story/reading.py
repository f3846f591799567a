"""Reading TOML strictly: a key that nobody knows, a value of the wrong kind, a text too long are refused.

A file that is read in another language lies beside it: `NAME.de.toml` beside `NAME.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.story.errors import StoryError

MOST_BYTES = 256 * 1024  # of one file
MOST_TABLES = 400  # of one kind in one file
LONGEST_LINE = 120  # letters
LONGEST_TEXT = 900  # letters
LONGEST_NAME = 40  # letters


def sibling(path: Path, language: str) -> Path:
    """The file of that language, where there is one; else the file itself. language: "" for the original."""
    other = path.with_name(f"{path.stem}.{language}{path.suffix}")
    return other if language and other.is_file() else path


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a file, and where it stands. Every way to read it raises StoryError."""

    file: str
    place: str
    data: dict[str, Any]

    def wrong(self, reason: str, key: str = "") -> StoryError:
        """What to raise about it."""
        place = f"{self.place}: {key}" if self.place and key else self.place or key
        return StoryError(self.file, place, reason)

    def only(self, known: Collection[str]) -> None:
        """Refuse keys that nobody knows."""
        for key in self.data:
            if key not in known:
                raise self.wrong(f"unknown key; known are {', '.join(known)}", key[:LONGEST_NAME])

    def text(self, key: str, most: int = LONGEST_LINE, default: str | None = None) -> str:
        """A text that can be printed; line breaks only in long ones. default: None if there must be one."""
        value = self.data.get(key, default)
        if not isinstance(value, str) or (not value.strip() and default is None):
            raise self.wrong("must be a text", key)
        value = " ".join(value.split()) if most > LONGEST_LINE else value
        if len(value) > most:
            raise self.wrong(f"has {len(value)} letters, at most {most} may be", key)
        if not value.isprintable():
            raise self.wrong("holds letters that cannot be printed", key)
        return value

    def name(self, key: str, default: str | None = None) -> str:
        """A name: small letters, digits, `_` and spaces."""
        value = self.text(key, LONGEST_NAME, default)
        if value and not all(letter.isalnum() or letter in "_ " for letter in value):
            raise self.wrong(f"must be letters, digits, _ and spaces, got {value!r}", key)
        return value

    def whole(self, key: str, least: int, most: int, default: int | None = None) -> int:
        """A whole number in its range."""
        value = self.data.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self.wrong(f"must be a whole number of {least} to {most}, got {value!r}", key)
        return value

    def share(self, key: str, least: float, most: float, default: float | None = None) -> float:
        """A number in its range."""
        value = self.data.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise self.wrong(f"must be {least:g} to {most:g}, got {value!r}", key)
        return float(value)

    def yes(self, key: str) -> bool:
        """true or false; false where it is left out."""
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong(f"must be true or false, got {value!r}", key)
        return value

    def one_of(self, key: str, known: Collection[str], default: str | None = None) -> str:
        """One of some words."""
        value = self.data.get(key, default)
        if value not in known:
            raise self.wrong(f"must be one of {', '.join(known)}, got {value!r}", key)
        return str(value)

    def names(self, key: str) -> tuple[str, ...]:
        """A list of names, none twice; empty where it is left out."""
        values = self.data.get(key, [])
        if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
            raise self.wrong("must be a list of names", key)
        if len(set(values)) != len(values):
            raise self.wrong("names something twice", key)
        return tuple(values)

    def wholes(self, key: str, least: int, most: int) -> tuple[int, ...]:
        """A list of whole numbers; empty where it is left out."""
        values = self.data.get(key, [])
        good = isinstance(values, list) and all(
            isinstance(one, int) and not isinstance(one, bool) and least <= one <= most for one in values
        )
        if not good:
            raise self.wrong(f"must be a list of whole numbers of {least} to {most}, got {values!r}", key)
        return tuple(values)

    def table(self, key: str) -> Table:
        """A table in it; an empty one where it is left out."""
        value = self.data.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong("must be a table", key)
        return Table(self.file, f"{self.place}: {key}" if self.place else key, value)

    def tables(self, key: str) -> Iterator[Table]:
        """A list of tables, each named by its number from 1."""
        values = self.data.get(key, [])
        if not isinstance(values, list) or not all(isinstance(one, dict) for one in values):
            raise self.wrong(f"must be [[{key}]] tables", key)
        if len(values) > MOST_TABLES:
            raise self.wrong(f"at most {MOST_TABLES} may be", key)
        for number, one in enumerate(values, 1):
            named = one.get("name", "")
            label = f"{key} {number}" + (f" ({named})" if isinstance(named, str) and named else "")
            yield Table(self.file, label, one)


def read_table(path: Path) -> Table:
    """All of a file. Raises StoryError."""
    file = path.as_posix()
    try:
        if not path.is_file():
            raise StoryError(file, "", "is a folder" if path.is_dir() else "there is no such file")
        if path.stat().st_size > MOST_BYTES:
            raise StoryError(file, "", f"is larger than {MOST_BYTES} bytes")
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise StoryError(file, "", f"is not TOML: {error}") from error
    except OSError as error:
        raise StoryError(file, "", f"cannot be read: {error.strerror or error}") from error
    return Table(file, "", data)


def read_in(path: Path, language: str, keys: Collection[str]) -> Table:
    """A file of rules and words, with the words of a language laid over it.

    keys: which are words. The sibling holds the same tables, by name or number, with words alone; what it
    leaves out stays as it is. Raises StoryError.
    """
    whole, over = read_table(path), sibling(path, language)
    if over == path:
        return whole
    words = read_table(over)
    for kind in words.data:
        known = {_key(one.data): one.data for one in whole.tables(kind)}
        for one in words.tables(kind):
            if _key(one.data) not in known:
                raise one.wrong(f"nothing of that name or number is in {path.name}")
            one.only(("name", "number", *keys))
            known[_key(one.data)].update({key: one.data[key] for key in keys if key in one.data})
    return whole


def _key(data: dict[str, Any]) -> object:
    return data.get("name", data.get("number"))
