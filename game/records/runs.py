"""A recorded run: the commands of a whole day, and a fingerprint a second.

A text file. The first line is a JSON object; then a line for each stretch of equal commands,
`count east south gait focus heading aim_x aim_y verb item` (heading, verb and item `-` for none, a
space in an item `_`); a line `= fingerprint` stands after every 60th tick and after the last. Recording
writes a command and gives back what a replay will read, so play is rounded as its replay will be.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from game.records.files import write_safely
from game.records.values import read_carried, read_dials, read_skill
from game.world.carried import NOTHING, Carried
from game.world.command import Command, Gait, Verb
from game.world.dials import FAIR, Dials
from game.world.fingerprint import fingerprint
from game.world.items import Item
from game.world.level import Level
from game.world.state import World
from game.world.tuning import TICKS_PER_SECOND

FORMAT = 2
LONGEST = TICKS_PER_SECOND * 60 * 60 * 4  # ticks; four hours
SEEDS = 1 << 63
_MOST_BYTES = 64 * 1024 * 1024
_FIELDS = 10
_AIM_MOST = 1 << 16
_HEADER: dict[str, type | tuple[type, ...]] = {
    "format": int, "map": str, "digest": str, "seed": int, "ticks": int, "outcome": (str, type(None)),
    "dials": dict, "skill": (int, float),
}  # fmt: skip


class RunError(Exception):
    """A run that cannot be read: file, line (from 1; 0 for the whole file) and reason."""

    def __init__(self, file: Path, line: int, reason: str) -> None:
        super().__init__(f"{file.as_posix()}: " + (f"line {line}: " if line else "") + reason)
        self.file, self.line, self.reason = file, line, reason


@dataclass(slots=True)
class Run:
    """A day as it was played. fingerprints: of every 60th tick and the last. outcome: None if cut off.

    dials, skill, carried: what the day began with.
    """

    map: str
    digest: str
    seed: int
    commands: list[Command] = field(default_factory=list)
    fingerprints: list[str] = field(default_factory=list)
    outcome: str | None = None
    dials: Dials = FAIR
    skill: float = 0.0
    carried: Carried = NOTHING

    def save(self, path: Path) -> None:
        """Write the run; raises OSError where that is not possible."""
        write_safely(path, "\n".join(_lines(self)) + "\n")


class Recorder:
    """Keeps a run while it is played."""

    def __init__(
        self, level: Level, seed: int, dials: Dials = FAIR, skill: float = 0.0, carried: Carried = NOTHING
    ) -> None:
        self.run = Run(level.name, level.digest, seed, dials=dials, skill=skill, carried=carried)

    def back_to(self, tick: int) -> Recorder:
        """Another record of the same day up to a tick, to go on from there."""
        run = self.run
        early = Recorder.__new__(Recorder)
        early.run = replace(
            run, commands=run.commands[:tick], fingerprints=run.fingerprints[: tick // TICKS_PER_SECOND],
            outcome=None,
        )  # fmt: skip
        return early

    def record(self, command: Command) -> Command:
        """Append to the run; give this to the world: it is what a replay will read."""
        self.run.commands.append(_decode(_encode(command)))
        return self.run.commands[-1]

    def note(self, world: World) -> None:
        """After each step: a fingerprint when a second is full, and the outcome when there is one."""
        if world.tick % TICKS_PER_SECOND == 0:
            self.run.fingerprints.append(fingerprint(world))
        self.run.outcome = None if world.outcome is None else world.outcome.value

    def seal(self, world: World) -> Run:
        """The finished run: the last, broken second gets its fingerprint too. Call it once."""
        if world.tick % TICKS_PER_SECOND:
            self.run.fingerprints.append(fingerprint(world))
        return self.run


def _encode(command: Command) -> str:
    heading = "-" if command.heading is None else str(command.heading)
    verb = "-" if command.verb is None else command.verb.value
    item = "-" if command.item is None else command.item.value.replace(" ", "_")
    return (
        f"{command.east} {command.south} {int(command.gait)} {int(command.focus)} {heading}"
        f" {command.aim_x} {command.aim_y} {verb} {item}"
    )


def _decode(text: str) -> Command:
    east, south, gait, focus, heading, aim_x, aim_y, verb, item = text.split(" ")
    if focus not in ("0", "1"):
        raise ValueError(f"focus must be 0 or 1, got {focus}")
    spot = int(aim_x), int(aim_y)
    if max(abs(spot[0]), abs(spot[1])) > _AIM_MOST:
        raise ValueError(f"the aim {spot} is absurdly far off the map")
    return Command(
        int(east), int(south), Gait(int(gait)), focus == "1", None if heading == "-" else int(heading),
        *spot, None if verb == "-" else Verb(verb), None if item == "-" else Item(item.replace("_", " ")),
    )  # fmt: skip


def _lines(run: Run) -> Iterator[str]:
    header: dict[str, Any] = {
        "format": FORMAT, "map": run.map, "digest": run.digest, "seed": run.seed, "ticks": len(run.commands),
        "outcome": run.outcome, "dials": asdict(run.dials), "skill": run.skill,
    }  # fmt: skip
    if run.carried != NOTHING:
        kit = {item.value: count for item, count in run.carried.kit}
        header["carried"] = {"keeps": dict(run.carried.keeps), "known": run.carried.known, "kit": kit}
    yield json.dumps(header)
    stretch, last = 0, ""
    for tick, command in enumerate(run.commands, 1):
        now = _encode(command)
        if stretch and now != last:
            yield f"{stretch} {last}"
            stretch = 0
        last, stretch = now, stretch + 1
        if tick % TICKS_PER_SECOND == 0:
            yield f"{stretch} {last}"
            stretch = 0
            yield f"= {run.fingerprints[tick // TICKS_PER_SECOND - 1]}"
    if stretch:
        yield f"{stretch} {last}"
        yield f"= {run.fingerprints[-1]}"


def read_run(path: Path) -> Run:
    """The run in a file, checked line by line. Raises RunError."""
    try:
        if not path.is_file():
            raise RunError(path, 0, "is a folder" if path.is_dir() else "there is no such file")
        if path.stat().st_size > _MOST_BYTES:
            raise RunError(path, 0, "is too large for a run")
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(path, 0, f"cannot be read: {error}") from error
    header = _read_header(path, lines[0] if lines else "")
    run = Run(header["map"], header["digest"], header["seed"], outcome=header["outcome"])
    run.dials, run.skill, run.carried = _begun_with(path, header)
    for number, line in enumerate(lines[1:], 2):
        _read_line(path, number, line, run, header["ticks"])
    if len(run.commands) != header["ticks"]:
        raise RunError(path, 1, f"promises {header['ticks']} ticks, but {len(run.commands)} follow")
    if len(run.fingerprints) != -(-header["ticks"] // TICKS_PER_SECOND):
        raise RunError(path, 0, "lacks the fingerprint of a second")
    return run


def _read_header(path: Path, line: str) -> dict[str, Any]:
    try:
        header = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RunError(path, 1, "is not the header of a recorded run") from error
    if not isinstance(header, dict) or header.get("format") != FORMAT:
        raise RunError(path, 1, f"is not a recorded run of format {FORMAT}")
    for name, kind in _HEADER.items():
        if name not in header or not isinstance(header[name], kind) or isinstance(header[name], bool):
            raise RunError(path, 1, f"{name} is missing or of the wrong kind")
    if not 0 <= header["ticks"] <= LONGEST:
        raise RunError(path, 1, f"ticks must be 0 to {LONGEST}, got {header['ticks']}")
    if not 0 <= header["seed"] < SEEDS:
        raise RunError(path, 1, "seed must be 0 to 2**63 - 1")
    return header


def _begun_with(path: Path, header: dict[str, Any]) -> tuple[Dials, float, Carried]:
    """The dials, the skill and the rest that a run says it began with; most days carry nothing."""
    try:
        carried = read_carried(header.get("carried", {}))
        return read_dials(header["dials"]), read_skill(header["skill"]), carried
    except ValueError as error:
        raise RunError(path, 1, str(error)) from error


def _read_line(path: Path, number: int, line: str, run: Run, ticks: int) -> None:
    done = len(run.commands)
    if line.startswith("= "):
        ends = done > 0 and (done % TICKS_PER_SECOND == 0 or done == ticks)
        if not ends or len(run.fingerprints) != (done - 1) // TICKS_PER_SECOND:
            raise RunError(path, number, "a fingerprint stands where no second ends")
        run.fingerprints.append(line[2:])
        return
    parts = line.split(" ", 1)
    try:
        count = int(parts[0])
        if not 1 <= count <= TICKS_PER_SECOND or len(line.split(" ")) != _FIELDS:
            raise ValueError("must be a count of 1 to 60 and nine fields")
        command = _decode(parts[1])
    except ValueError as error:
        raise RunError(path, number, f"is not a command: {error}") from error
    run.commands.extend([command] * count)
    if len(run.commands) > LONGEST:
        raise RunError(path, number, "the run is longer than four hours")
