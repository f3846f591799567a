"""Imports go down only, and floors 0 and 1 never load a screen."""

import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

ROOT = Path(str(files("game"))).parent


def test_the_contracts_hold():
    from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None) == EXIT_STATUS_SUCCESS


@pytest.mark.parametrize("floors", [("echo",), ("echo", "world"), ("echo", "world", "bots")])
def test_the_lower_floors_load_no_screen_and_no_tiled(floors):
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for floor in floors
        for path in sorted((ROOT / "game" / floor).rglob("*.py"))
        if path.name != "__main__.py"
    ]
    assert len(names) > len(floors)
    code = f"import sys\nfor name in {names}: __import__(name)\n"
    code += "print([n for n in ('pygame', 'pytmx', 'platformdirs') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"
