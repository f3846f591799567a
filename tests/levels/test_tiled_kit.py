"""The designers' kit is what its scripts write, and fits the contract."""

from __future__ import annotations

import importlib
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from game.cli import _parser
from game.levels import check, load
from game.levels.schema import CLASSES
from game.resources import assets_folder, maps_folder
from tests.levels.levelmaker import Maker, data
from tests.levels.same_level import differences
from tests.levels.templated import with_templates

ROOT = Path(__file__).resolve().parents[2]
MAPS = maps_folder()
STARTER = MAPS / "starter.tmx"
PROJECT = json.loads((MAPS / "chakra.tiled-project").read_text(encoding="utf-8"))
ENUMS = {entry["name"]: entry["values"] for entry in PROJECT["propertyTypes"] if entry["type"] == "enum"}
TYPES = [entry for entry in PROJECT["propertyTypes"] if entry["type"] == "class"]
TILESETS = sorted(assets_folder().glob("*/*.tsx"))


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch):
    """Imports a script of tools/ by its name."""
    monkeypatch.syspath_prepend(str(ROOT / "tools"))

    def imported(name: str) -> ModuleType:
        return importlib.import_module(name)

    return imported


def test_the_kit_is_what_the_script_writes(tool) -> None:
    files = tool("make_tiled_kit").written()
    for path, text in files.items():
        assert (MAPS / path).read_bytes() == text.encode(), f"{path}: run tools/make_tiled_kit.py"
    for pattern in ("templates/*", "rules/*", "*.tiled-project", "*.txt", "*.json"):
        there = {path.relative_to(MAPS) for path in MAPS.glob(pattern)}
        assert there <= set(files), f"{there - set(files)}: made by nothing"


def test_the_starter_is_what_the_script_writes(tool) -> None:
    maker = tool("make_starter")
    assert STARTER.read_bytes() == maker.text().encode(), "run tools/make_starter.py"


def test_the_project_knows_all_classes_and_each_colour_is_its_own() -> None:
    objects = [entry for entry in TYPES if entry["useAs"] == ["object"]]
    assert [entry["name"] for entry in objects] == list(CLASSES)
    assert len({entry["color"] for entry in objects}) == len(CLASSES)
    assert len({entry["id"] for entry in PROJECT["propertyTypes"]}) == len(PROJECT["propertyTypes"])
    assert len({entry["name"] for entry in PROJECT["propertyTypes"]}) == len(PROJECT["propertyTypes"])


def test_each_member_is_of_a_type_that_is_there() -> None:
    python = {"int": int, "float": (int, float), "bool": bool, "string": str}
    for entry in TYPES:
        for member in entry["members"]:
            assert isinstance(member["value"], python[member["type"]]), member
            if "propertyType" in member:
                assert member["value"] in ENUMS[member["propertyType"]], member


def test_each_enum_offers_the_words_of_the_contract_and_nothing_where_nothing_is_right() -> None:
    members = {(entry["name"], member["name"]): member for entry in TYPES for member in entry["members"]}
    for thing in CLASSES.values():
        for prop in thing.props:
            offered = ENUMS.get(members[thing.name, prop.name].get("propertyType", ""), [])
            assert [word for word in offered if word] == list(prop.choices), (thing.name, prop.name)
            assert ("" in offered) == (bool(prop.choices) and not prop.default)


def test_what_the_project_names_is_there() -> None:
    for key in ("automappingRulesFile", "extensionsPath", "objectTypesFile"):
        assert (MAPS / PROJECT[key]).exists()
    assert all((MAPS / folder).is_dir() for folder in PROJECT["folders"])
    listed = [line for line in (MAPS / "rules.txt").read_text().splitlines() if not line.startswith("#")]
    assert sorted(listed) == sorted(path.relative_to(MAPS).as_posix() for path in MAPS.glob("rules/*.tmx"))


@pytest.mark.parametrize("command", PROJECT["commands"], ids=lambda command: command["shortcut"])
def test_a_command_is_one_of_the_game(command: dict[str, object], tmp_path: Path) -> None:
    """As Tiled runs it: it puts quotes round the names of files, and none round the folder."""
    spaced = tmp_path / "my maps" / "a map.tmx"
    words = shlex.split(str(command["arguments"]).replace("%mapfile", f'"{spaced.as_posix()}"'))
    assert command["command"] == "python" and words[:2] == ["-m", "game"]
    options = _parser().parse_args(words[2:])
    assert spaced.as_posix() in (getattr(options, "map", None), *getattr(options, "files", ()))
    folder = Path(str(command["workingDirectory"]).replace("%projectpath", str(MAPS)))
    assert (folder / "game" / "__main__.py").is_file()


def test_the_check_command_runs() -> None:
    (command,) = (entry for entry in PROJECT["commands"] if entry["name"] == "check")
    words = shlex.split(command["arguments"].replace("%mapfile", f'"{STARTER.as_posix()}"'))
    folder = command["workingDirectory"].replace("%projectpath", str(MAPS))
    done = subprocess.run([sys.executable, *words], cwd=folder, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_template_loads(tmp_path: Path) -> None:
    level = load(with_templates(tmp_path), tmp_path / "assets")
    (watcher,), (item,), (zone,) = level.watchers, level.items, level.zones
    assert watcher.posts == ("round", "post") and item.item.value == "pebble" and zone.kind == "dead"
    assert [person.kind for person in level.people] == ["civilian", "student", "civilian"]
    assert list(level.patrols) == ["post", "round"] and len(level.patrols["round"].waypoints) == 3
    counts = (level.exits, level.goals, level.emitters, level.wards, level.doors, level.climbs, level.lamps,
              level.letters, level.checkpoints, level.shifts)  # fmt: skip
    assert [len(things) for things in counts] == [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
    assert [spot.kind for spot in level.spots] == ["trap", "bait"]
    assert level.ally is not None and level.cell is not None


@pytest.mark.parametrize("path", TILESETS, ids=lambda path: path.stem)
def test_terrain_sets_say_what_the_labels_say(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    labels = {
        tile.get("id"): str(entry.get("value"))
        for tile in root.iter("tile")
        for entry in tile.iter("property")
        if entry.get("name") == "label"
    }
    sets = {node.get("name"): node for node in root.iter("wangset")}
    wanted = {
        "academy": ["ground", "house", "yard"], "snow": ["ground"], "stealth": ["ground"],
        "village": ["ground", "canal", "gutter", "fence_bamboo", "fence_board"],
        "indoors": ["ground", *(f"top_{style}" for style in ("school", "home", "tower", "plank", "rock")),
                    "screen", "carpet"],
        "forest": ["ground"], "winter": ["ground"], "tower": [],
    }  # fmt: skip
    assert list(sets) == wanted[path.stem]
    for name, node in sets.items():
        colours = [colour.get("name") for colour in node.iter("wangcolor")]
        for tile in node.iter("wangtile"):
            label = labels[tile.get("tileid")]
            wang = [int(part) for part in str(tile.get("wangid")).split(",")]
            if node.get("type") == "edge":
                sides = sum(1 << bit for bit, here in enumerate(wang[0::2]) if here)
                assert label == f"{name}_{sides}" and not any(wang[1::2])
            else:
                names = [str(colours[part - 1]).replace("path", "gravel") for part in wang[1::2]]
                there = {word for name in names for word in name.split()}
                assert not any(wang[0::2]) and there == set(re.findall("[a-z]+", label))


def test_a_text_without_a_class_is_a_note(maker: Maker) -> None:
    plain = load(maker.write(), maker.assets)
    text = '<text wrap="1">Here!</text>'
    maker.add(f'<object id="50" name="n" x="0" y="0" width="64" height="32">{text}</object>')
    assert differences(plain, load(maker.write(), maker.assets)) == []


def test_a_text_with_a_class_is_none(maker: Maker) -> None:
    maker.add('<object id="50" type="Exit" x="32" y="32" width="64" height="32"><text>Here!</text></object>')
    (error,) = check(maker.write(), maker.assets)
    assert "must be a rectangle, is a text" in str(error)


def test_rows_that_tiled_has_not_broken(maker: Maker) -> None:
    plain = load(maker.write(), maker.assets)
    written = data(maker.layers["ground"], "csv")
    maker.swap(written, written.replace("\n", ""))
    assert differences(plain, load(maker.write(), maker.assets)) == []


def test_the_starter_has_one_of_each_and_notes_on_them() -> None:
    level = load(STARTER, assets_folder())
    assert len(level.exits) == len(level.goals) == len(level.watchers) == len(level.doors) == 1
    assert [person.mind for person in level.people if person.mind] == ["patrol"]
    assert len(level.climbs) == 1 and level.lamps
    notes = ElementTree.parse(STARTER).getroot().findall("objectgroup/object/text")
    said = " ".join(note.text or "" for note in notes)
    classes = ("Start", "Exit", "Goal", "Door", "Climb", "Lamp", "Watcher", "Patrol")
    assert [name for name in classes if name not in said] == []
