"""Loads maps in a process of its own and says what that took: time, memory, and files opened elsewhere.

python -m tests.levels.hostile_child FOLDER     a folder with one folder for each map, as Maker writes them
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import time
from pathlib import Path

from game.levels import LevelError, load

LOADS = 60  # seconds that one map may take; a hang, not a measure
STATUS = Path("/proc/self/status")
STRANGE = ("subprocess", "socket.", "os.exec", "os.system", "os.remove", "os.rename", "os.mkdir", "shutil.")


def megabytes() -> float:
    """The most memory that this process has had, on Linux since the last `forget`."""
    if STATUS.exists():  # there, what getrusage tells begins with what the parent had
        (line,) = (line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def forget() -> None:
    """Begin to measure memory anew, where one can."""
    if STATUS.exists():
        STATUS.with_name("clear_refs").write_text("5")


def main(folder: Path) -> None:
    """One line of JSON for each map."""
    roots: tuple[str, ...] = ()
    elsewhere: list[str] = []

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if not roots:
            return
        if event in ("open", "os.listdir", "os.scandir"):
            name = arguments[0]
            if isinstance(name, str | bytes | os.PathLike) and not os.fsdecode(name).startswith(roots):
                elsewhere.append(f"{event} {os.fsdecode(name)}")
        elif event.startswith(STRANGE):
            elsewhere.append(event)

    sys.addaudithook(watch)
    sound = folder / "a sound map"
    load(sound / "maps" / "yard.tmx", sound / "assets")  # what is imported late, is imported now
    print(json.dumps({"name": "", "megabytes": megabytes()}), flush=True)
    for case in sorted(folder.iterdir()):
        path = case / "maps" / "yard.tmx"
        forget()
        said, begun = "loaded", time.perf_counter()
        roots = tuple(f"{(case / name).resolve()}{os.sep}"[:-1] for name in ("maps", "assets"))
        signal.alarm(LOADS)
        try:
            load(path, case / "assets")
        except LevelError as error:
            said = str(error)
        except BaseException as error:
            said = f"{type(error).__name__}: {error}"
        signal.alarm(0)
        roots = ()
        row = {"name": case.name, "said": said[:200], "seconds": time.perf_counter() - begun}
        print(json.dumps({**row, "megabytes": megabytes(), "elsewhere": elsewhere[:5]}), flush=True)
        elsewhere.clear()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
