"""Floor 2: what is kept on disk. Recorded runs, settings, saves."""

from game.records.campaign import Progress, Stage
from game.records.kept import Kept, Save, Settings
from game.records.replays import Result, replay
from game.records.runs import Recorder, Run, RunError, read_run

__all__ = [
    "Kept", "Progress", "Recorder", "Result", "Run", "RunError", "Save", "Settings", "Stage", "read_run",
    "replay",
]  # fmt: skip
