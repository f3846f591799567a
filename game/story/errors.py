"""What is wrong with a file of the story, said so that its writer finds the spot."""

from __future__ import annotations

from game.levels.errors import LevelError


class StoryError(LevelError):
    """file: as it was asked for. place: where in it, as `say 3: text`; "" for all of it. reason: in words.

    It is a LevelError, so that whoever tells of broken maps tells of broken scenes as well.
    """

    def __init__(self, file: str, place: str, reason: str) -> None:
        super().__init__(file, "", "", "", f"{place}: {reason}" if place else reason)
        self.place = place
        self.why = reason
