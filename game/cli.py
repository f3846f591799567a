"""The command line: what can be done with the game besides playing it in a window."""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game import __version__
from game.bots import BOTS, Bot
from game.bots.orders import OrderError, read_orders
from game.bots.script import Script
from game.levels import LevelError, check, findings, load, load_plain
from game.levels.packs import UNPACKED, read_pack
from game.records import Kept, Recorder, Run, RunError, read_run
from game.records import replay as play_again
from game.records.runs import LONGEST, SEEDS
from game.resources import assets_folder, maps_folder
from game.story import read_scene
from game.story.campaign import CHAPTERS, read_all
from game.world.command import Command
from game.world.dials import PRESETS
from game.world.fingerprint import fingerprint
from game.world.level import Level
from game.world.state import World
from game.world.step import begin, step

if TYPE_CHECKING:
    import pygame

PLAIN = "an ordinary Tiled map, not made for this game, as a scene to walk about in"
GOOD, DIFFERS, BAD = 0, 1, 2


class Unusable(Exception):
    """Something that was asked for cannot be used; its words are for the player."""


def find_map(name: str) -> Path:
    """A map by path, by name (`academy_yard`, `rooms/patrol`) or by chapter (`1`). Raises Unusable."""
    path = Path(name)
    if path.exists() and not path.is_dir():
        return path
    shipped = sorted(maps_folder().glob("*.tmx"))
    for candidate in shipped:
        if candidate.stem == name:
            return candidate
    room = maps_folder() / "rooms" / f"{name.removeprefix('rooms/')}.tmx"
    if room.is_file():
        return room
    if name.isdecimal():
        for candidate in shipped:
            if str(load(candidate, assets_folder()).chapter) == name:
                return candidate
    if path.is_dir():
        raise Unusable(f"{name}: is a folder, not a map")
    known = ", ".join(candidate.stem for candidate in shipped)
    raise Unusable(f"{name}: no such map or chapter (maps that come with the game: {known})")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit code: 0 good, 1 a replay differs, 2 unusable input."""
    if isinstance(sys.stdout, TextIOWrapper):  # a file's name may not fit the terminal's letters
        sys.stdout.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        return int(options.does(options))
    except LevelError as error:
        for one in (error, *error.others):
            print(one, file=sys.stderr)
        if options.does in (_play, _run) and not options.plain and _opens_plain(Path(options.map)):
            print("it was not made for this game; with --plain it opens as a scene", file=sys.stderr)
        return BAD
    except (RunError, Unusable) as error:
        print(error, file=sys.stderr)
        return BAD
    except OSError as error:
        print(f"{error.filename or 'file'}: {error.strerror or error}", file=sys.stderr)
        return BAD
    except KeyboardInterrupt:
        return BAD


def _opens_plain(path: Path) -> bool:
    try:
        load_plain(path, assets_folder())
    except LevelError:
        return False
    return True


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m game",
        description="Two Blank Spots: a stealth game whose watchers are holes in an echo. "
        "Without a command it opens the title screen.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.set_defaults(does=_title)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    play = commands.add_parser("play", help="play a map or a chapter in a window")
    play.add_argument("map", metavar="MAP_OR_CHAPTER", help="a .tmx file, a map's name or a chapter")
    play.add_argument("--at", metavar="X,Y", type=_spot, help="begin there (metres), with a designer's keys")
    play.add_argument("--watch", action="store_true", help="read the map again when a file beside it changes")
    play.add_argument("--plain", action="store_true", help=PLAIN)
    play.set_defaults(does=_play)
    test = commands.add_parser("check", help="load maps and print one line for each problem (exit 0 or 2)")
    what = "maps, packs (folders or zips), or the folder of a story"
    test.add_argument("files", metavar="FILE", nargs="+", help=what)
    test.add_argument("--picture", metavar="PNG", type=Path, help="draw one map with what was found on it")
    test.set_defaults(does=_check)
    run = commands.add_parser("run", help="run a map without a window; the last line is one JSON object")
    run.add_argument("map", metavar="MAP", help="a .tmx file, a map's name, or a chapter's number")
    run.add_argument("--ticks", type=_count, default=3600, help="at most so many ticks of 1/60 s")
    run.add_argument("--seed", type=_seed, default=0, help="of the rules' random numbers")
    run.add_argument("--bot", choices=sorted(BOTS), default="idle", help="who plays")
    run.add_argument("--play", metavar="FILE", type=Path, help="orders to follow, instead of a bot")
    run.add_argument("--dials", choices=sorted(PRESETS), default="fair", help="how hard the day is")
    run.add_argument("--record", metavar="FILE", type=Path, help="keep the run in a file")
    run.add_argument("--screenshot", metavar="PNG", type=Path, help="draw the last tick into a file")
    run.add_argument("--plain", action="store_true", help=PLAIN)
    run.set_defaults(does=_run)
    replay = commands.add_parser("replay", help="play a recorded run again; exit 0 only if it is the same")
    replay.add_argument("file", metavar="FILE", type=Path)
    replay.add_argument("--map", type=Path, help="the map, where it does not lie beside the run")
    replay.set_defaults(does=_replay)
    bench = commands.add_parser("bench", help="measure; the last line is one JSON object")
    bench.add_argument("--frames", type=_count, default=400, help="how many frames to time")
    bench.set_defaults(does=_bench)
    return parser


def _spot(text: str) -> tuple[float, float]:
    try:
        x, y = (float(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"must be X,Y in metres, as 12,7.5; got {text!r}") from None
    if not (math.isfinite(x) and math.isfinite(y)):
        raise argparse.ArgumentTypeError(f"must be two finite numbers, got {text!r}")
    return x, y


def _count(text: str) -> int:
    number = int(text)
    if not 0 <= number <= LONGEST:
        raise argparse.ArgumentTypeError(f"must be 0 to {LONGEST}, got {number}")
    return number


def _seed(text: str) -> int:
    number = int(text)
    if not 0 <= number < SEEDS:
        raise argparse.ArgumentTypeError(f"must be 0 to {SEEDS - 1}, got {number}")
    return number


def _title(_: argparse.Namespace) -> int:
    return _window(None)


def _play(options: argparse.Namespace) -> int:
    path = find_map(options.map)
    level = _reader(options)(path, assets_folder())  # a broken map is told before a window opens
    if options.at is not None:
        x, y = options.at
        if not (0 <= x < level.width and 0 <= y < level.height):
            raise Unusable(f"--at {x:g},{y:g}: the map is {level.width} x {level.height} m")
    # whoever names a file is making it; by name or number it is played for the save
    making = Path(options.map).suffix == ".tmx" or options.at is not None or options.watch or options.plain
    how = {"at": options.at, "watches": options.watch, "plain": options.plain}
    return _window(path, how if making else None)


def _reader(options: argparse.Namespace) -> Callable[[Path, Path], Level]:
    return load_plain if options.plain else load


def _window(path: Path | None, making: dict[str, Any] | None = None) -> int:
    """Only here is a display needed, and pygame's window code loaded."""
    from game.app import Making, NoDisplay, play

    try:
        play(path, None if making is None else Making(**making))
    except NoDisplay as error:
        still = "check, run, replay and bench work without one"
        raise Unusable(f"no display: {error}; {still}") from error
    return GOOD


def _check(options: argparse.Namespace) -> int:
    stories = [Path(name) for name in options.files if (Path(name) / CHAPTERS).is_file()]
    for story in stories:
        read_all(story)
        print(f"{story}: good")
    others = [Path(name) for name in options.files if Path(name) not in stories]
    paths = [path for other in others for path in _maps_of(other)]
    for other in others:
        _check_scenes(other)
    if options.picture and len(paths) != 1:
        raise Unusable(f"--picture draws one map; {len(paths)} were given")
    worst = GOOD
    for path in paths:
        lines = check(path, assets_folder())
        for line in lines or [f"{path}: good"]:
            print(line)
        worst = BAD if lines else worst
    if options.picture:
        _save(_map_picture(paths[0]), options.picture)
    return worst


def _maps_of(path: Path) -> tuple[Path, ...]:
    """A map itself, or the maps of a pack. Raises LevelError."""
    if path.is_dir() or path.suffix == ".zip":
        return read_pack(path, Kept().folder / UNPACKED).maps
    return (path,)


def _check_scenes(path: Path) -> None:
    """The scenes of a pack. Raises LevelError."""
    if path.is_dir() or path.suffix == ".zip":
        pack = read_pack(path, Kept().folder / UNPACKED)
        for scene in (*pack.before, *pack.after):
            if scene is not None:
                read_scene(scene)


def _map_picture(path: Path) -> pygame.Surface:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    from game.screens.mapped import mapped

    level = load(path, assets_folder())
    return mapped(level, path, findings(level))


def _run(options: argparse.Namespace) -> int:
    path = find_map(options.map)
    level = _reader(options)(path, assets_folder())
    dials = PRESETS[options.dials]
    world = begin(level, options.seed, dials)
    bot = _player(options, world)
    recorder = Recorder(level, options.seed, dials)
    command = Command()
    while world.tick < options.ticks and world.outcome is None:
        command = recorder.record(bot.command(world))
        step(world, command)
        recorder.note(world)
    if isinstance(bot, Script) and bot.failed:
        raise Unusable(f"{options.play}: {bot.failed}")
    if options.record:
        recorder.seal(world).save(options.record)
    if options.screenshot:
        _screenshot(path, level, world, command, options.screenshot)
    outcome = None if world.outcome is None else world.outcome.value
    print(json.dumps({"ticks": world.tick, "outcome": outcome, "fingerprint": fingerprint(world)}))
    return GOOD


def _player(options: argparse.Namespace, world: World) -> Bot:
    """The bot that is asked for, or whoever follows the orders of a file."""
    if options.play is None:
        return BOTS[options.bot](world)
    try:
        return Script(read_orders(options.play.read_text(encoding="utf-8")))
    except (OrderError, UnicodeDecodeError) as error:
        raise Unusable(f"{options.play}: {error}") from error


def _screenshot(path: Path, level: Level, world: World, command: Command, target: Path) -> None:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    from game.view import View

    picture = View.create(level, path, assets_folder()).draw(world, aim=command.aim)
    assert picture is not None
    _save(picture, target)


def _save(picture: pygame.Surface, target: Path) -> None:
    import pygame

    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        pygame.image.save(picture, str(target))
    except pygame.error as error:
        raise Unusable(f"{target}: {error}") from error


def _replay(options: argparse.Namespace) -> int:
    run = read_run(options.file)
    result = play_again(run, load(options.map or _map_of(run, options.file), assets_folder()))
    if result.differs:
        print(f"{options.file}: {result.differs}", file=sys.stderr)
        return DIFFERS
    print(f"{options.file}: {len(run.commands)} ticks, {len(run.fingerprints)} fingerprints, all as recorded")
    return GOOD


def _map_of(run: Run, file: Path) -> Path:
    """The map that a run was played on: beside its file, here, or among those that come with the game."""
    for folder in (file.parent, Path()):
        path = folder / f"{run.map}.tmx"
        if path.is_file():
            return path
    return find_map(run.map)


def _bench(options: argparse.Namespace) -> int:
    from game.bench import bench

    figures = bench(max(options.frames, 1))
    for name, value in figures.items():
        print(f"{name:24s}{value:9.3f}")
    print(json.dumps(figures))
    return GOOD
