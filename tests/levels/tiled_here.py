"""The real Tiled, where there is one: run without a display, with a home of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from game.resources import assets_folder, maps_folder

TILED = shutil.which("tiled")
RASTERIZER = shutil.which("tmxrasterizer")
needs_tiled = pytest.mark.skipif(TILED is None, reason="Tiled is not installed")
_NOISE = ("This plugin does not support propagateSizeHints", "Host www.mapeditor.org not found")
_PATIENCE = 120  # seconds that anything may hang


def home(folder: Path) -> dict[str, str]:
    """The environment of a Tiled that keeps all of its settings in a folder."""
    places = {name: folder / name for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    for place in places.values():
        place.mkdir(parents=True, exist_ok=True)
        place.chmod(0o700)
    own = {name: str(place) for name, place in places.items()}
    return {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}


def workshop(folder: Path) -> Path:
    """A copy of maps/ and assets/ to save into; the folder of the maps."""
    shutil.copytree(assets_folder(), folder / "assets")
    ignored = shutil.ignore_patterns("*.tiled-session")
    return shutil.copytree(maps_folder(), folder / "maps", ignore=ignored)


def said(done: subprocess.CompletedProcess[str]) -> str:
    """What it had to complain about."""
    lines = (done.stdout + done.stderr).splitlines()
    return "\n".join(line for line in lines if line.strip() and not any(noise in line for noise in _NOISE))


def tiled(env: dict[str, str], *arguments: str | Path) -> str:
    """Run it; what it complained about. It must end well."""
    assert TILED is not None
    done = subprocess.run(
        [TILED, *map(str, arguments)], env=env, capture_output=True, text=True, timeout=_PATIENCE
    )
    assert done.returncode == 0, done.stderr
    return said(done)


def driven(env: dict[str, str], folder: Path, maps: Path, script: str) -> list[str]:
    """Open the project in the editor itself and run a script in it; what it told, line by line.

    The script has `tell(text)` and `MAPS`; it is called as an extension once the starter map is open.
    Extensions of a project run only for who has said so in a dialog; here they are the user's own.
    """
    assert TILED is not None
    log = folder / "told.txt"
    own = Path(env["XDG_CONFIG_HOME"], "tiled", "extensions")
    own.mkdir(parents=True, exist_ok=True)
    for extension in (maps / "extensions").glob("*.js"):
        shutil.copy(extension, own)
    driver = _DRIVER % {"log": log, "maps": maps, "script": script}
    (own / "zz_driver.js").write_text(driver, encoding="utf-8")
    # A project that is named on the command line is opened by its session.
    (maps / "chakra.tiled-session").write_text('{"project": "chakra.tiled-project"}', encoding="utf-8")
    with (folder / "editor.txt").open("w") as output:
        editor = subprocess.Popen(
            [TILED, "--new-instance", str(maps / "chakra.tiled-project"), str(maps / "starter.tmx")],
            env=env, stdout=output, stderr=output,
        )  # fmt: skip
        try:
            for _ in range(_PATIENCE * 10):
                lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
                if lines[-1:] == ["done"]:
                    return lines[:-1]
                assert editor.poll() is None, "Tiled ended by itself"
                time.sleep(0.1)
        finally:
            editor.kill()
            editor.wait()
    raise AssertionError(f"Tiled did not get to the end: {lines}")


_DRIVER = """
const MAPS = "%(maps)s";
function tell(text) {
    const file = new TextFile("%(log)s", TextFile.Append);
    file.writeLine(String(text));
    file.commit();
}
let begun = false;
tiled.assetOpened.connect(asset => {
    if (begun || !asset.fileName.endsWith("starter.tmx"))
        return;
    begun = true;
    try {
        %(script)s
    } catch (error) {
        tell("ERROR " + error);
    }
    tell("done");
});
"""
