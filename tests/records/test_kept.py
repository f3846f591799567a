"""Settings and saves: nothing is lost, whatever lies on the disk."""

import os

import pytest

from game.records import Kept, Save, Settings
from game.records.files import write_safely


def test_what_is_kept_comes_back(tmp_path):
    kept = Kept(tmp_path / "new" / "folder")
    kept.keep(Settings(volume=0.25, focus_toggle=True))
    kept.keep(Save({"academy_yard": "chunin"}))
    again = Kept(tmp_path / "new" / "folder")
    assert again.settings() == Settings(volume=0.25, focus_toggle=True)
    assert again.save().ranks == {"academy_yard": "chunin"}
    assert again.warnings == []


def test_a_damaged_save_is_set_aside_and_the_last_good_one_used(tmp_path):
    kept = Kept(tmp_path)
    kept.keep(Save({"academy_yard": "genin"}))
    kept.keep(Save({"academy_yard": "sensei"}))
    (tmp_path / "save.json").write_text('{"ranks": {"academy_yard": ')
    assert kept.save().ranks == {"academy_yard": "genin"}
    assert (tmp_path / "save.json.damaged-1").read_text() == '{"ranks": {"academy_yard": '
    assert "save.json.damaged-1" in kept.warnings[0]


@pytest.mark.parametrize("text", [
    "[" * 100_000,
    "[]", '{"volume": 3}', '{"volume": true}', '{"fullscreen": 1}', '{"colour": "red"}', "\x00",
    '{"volume": NaN}', '{"language": "../de"}', '{"language": 3}',
])
def test_settings_that_make_no_sense_give_the_defaults(tmp_path, text):
    (tmp_path / "settings.json").write_text(text)
    kept = Kept(tmp_path)
    assert kept.settings() == Settings()
    assert len(kept.warnings) == 1
    assert (tmp_path / "settings.json.damaged-1").exists()


def test_a_damaged_save_never_becomes_the_good_twin(tmp_path):
    kept = Kept(tmp_path)
    kept.keep(Save({"academy_yard": "genin"}))
    kept.keep(Save({"academy_yard": "chunin"}))
    (tmp_path / "save.json").write_text("broken")
    kept.keep(Save({"academy_yard": "sensei"}))
    (tmp_path / "save.json").write_text("broken again")
    assert kept.save().ranks == {"academy_yard": "genin"}


def test_a_write_that_fails_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "file"
    write_safely(path, "old")

    def full(*_):
        raise OSError("no space left")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        write_safely(path, "new")
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
