"""Writing so that nothing is lost: a temporary file, flushed to the disk, swapped in."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

_MODE = 0o644  # a temporary file is private; a kept one is like any other


def write_safely(path: Path, text: str) -> None:
    """Put `text` (UTF-8) at `path`; a crash leaves the old file or the new one, never half of one.

    Raises OSError where the folder cannot be written to.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, _MODE)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
