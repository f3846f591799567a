"""What a player takes along: a screenshot, and the last ten seconds as a moving picture."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Thread

import pygame

from game.screens.clock import NS_PER_SECOND
from game.screens.paper import PAPER, SMALL, put, slip, wrapped
from game.screens.screen import WIDTH
from game.words import N_, _

A_SECOND = 10  # pictures of a film: its format knows hundredths of a second only
SECONDS = 10
SIZE = 640, 360  # pixels of a film
DEPTH = 16  # bits a pixel while they are kept: 46 MB for ten seconds
TOLD_NS = 4 * NS_PER_SECOND
TOP = 84  # pixels from above, of what is told


class Keepsakes:
    """Notes what is shown, and writes it into a folder, beside the game's own work."""

    def __init__(self, folder: Path, now: Callable[[], datetime] = datetime.now) -> None:
        """folder: made when the first picture is. now: the time that names are made of."""
        self._folder, self._now = folder, now
        self._frames: deque[pygame.Surface] = deque(maxlen=A_SECOND * SECONDS)
        self._since_ns = 0
        self._told = ""
        self._told_ns = 0
        self._writer: Thread | None = None

    def note(self, picture: pygame.Surface, elapsed_ns: int) -> None:
        """This is shown now; elapsed_ns: since the call before. A few of them are kept."""
        self._told_ns = max(self._told_ns - elapsed_ns, 0)
        self._since_ns += elapsed_ns
        if self._since_ns < NS_PER_SECOND // A_SECOND:
            return
        self._since_ns %= NS_PER_SECOND // A_SECOND
        full = len(self._frames) == self._frames.maxlen
        kept = self._frames.popleft() if full else pygame.Surface(SIZE, depth=DEPTH)
        kept.blit(pygame.transform.smoothscale(picture, SIZE), (0, 0))
        self._frames.append(kept)

    def take(self, picture: pygame.Surface) -> None:
        """Write a screenshot."""
        copy = picture.copy()
        self._write("png", lambda path: pygame.image.save(copy, str(path)))

    def film(self) -> None:
        """Write the last seconds, as far as there are any."""
        if not self._frames:
            self._tell(N_("There is nothing to film yet."))
            return
        frames = [pygame.image.tobytes(frame, "RGB") for frame in self._frames]
        self._write("gif", lambda path: _write_film(path, frames))

    def draw(self, page: pygame.Surface) -> None:
        """Tell where the last one went, for a moment."""
        if self._told_ns <= 0:
            return
        rows = wrapped(self._told, SMALL, WIDTH // 2)
        slip(page, pygame.Rect(WIDTH // 4 - 20, TOP - 10, WIDTH // 2 + 40, 24 * len(rows) + 16), 225)
        for number, row in enumerate(rows):
            put(page, row, (WIDTH // 2, TOP + 24 * number), SMALL, PAPER, centred=True)

    def wait(self) -> None:
        """Until what is being written is there: before the game ends, and in tests."""
        if self._writer is not None:
            self._writer.join()

    def _write(self, ending: str, draw: Callable[[Path], object]) -> None:
        """One at a time, in the background: a film takes seconds."""
        if self._writer is not None and self._writer.is_alive():
            self._tell(N_("The last one is still being written."))
            return
        path = self._free(ending)
        self._tell(_("Writing {name}").format(name=path.name))
        self._writer = Thread(target=self._work, args=(path, draw))
        self._writer.start()

    def _work(self, path: Path, draw: Callable[[Path], object]) -> None:
        part = path.with_name(f".part-{path.name}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            draw(part)
            part.replace(path)
            self._tell(_("Saved as {path}").format(path=path))
        except (OSError, pygame.error) as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            self._tell(_("{name} could not be saved: {reason}").format(name=path.name, reason=error))

    def _free(self, ending: str) -> Path:
        """A name by the time, which nothing has yet."""
        stem = self._now().strftime("%Y-%m-%d_%H.%M.%S")
        path, number = self._folder / f"{stem}.{ending}", 1
        while path.exists():
            number += 1
            path = self._folder / f"{stem}_{number}.{ending}"
        return path

    def _tell(self, words: str) -> None:
        self._told, self._told_ns = words, TOLD_NS


def _write_film(path: Path, frames: list[bytes]) -> None:
    from PIL import Image  # only here: the game begins sooner

    pictures = [
        Image.frombytes("RGB", SIZE, frame).quantize(method=Image.Quantize.FASTOCTREE) for frame in frames
    ]
    with path.open("wb") as file:
        pictures[0].save(
            file, "GIF", save_all=True, append_images=pictures[1:], duration=1000 // A_SECOND, loop=0
        )
