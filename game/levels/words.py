"""What a map says, made fit to be said in a message: short, in one line, every letter printable."""

from __future__ import annotations


def quoted(text: str, most: int = 40) -> str:
    """A text in quotes, short and fit to be printed."""
    return f'"{brief(text, most)}"'


def brief(text: str, most: int = 40) -> str:
    """At most so many letters of a text, all of them such as can be printed in one line."""
    flat = "".join(letter if letter.isprintable() else "?" for letter in " ".join(text[: 4 * most].split()))
    return flat if len(flat) <= most and len(text) <= 4 * most else flat[: most - 1] + "…"
