"""docs/accessibility.md names settings that there are, and each line has a state."""

import re
from pathlib import Path

from game.screens.difficulty import WORDS
from game.screens.rows import PAGES

PAGE = (Path(__file__).parents[1] / "docs" / "accessibility.md").read_text(encoding="utf-8")
STATES = {"met", "partly", "not"}


def test_every_setting_that_is_named_is_there():
    flat = " ".join(PAGE.split())
    named = re.findall(r"Settings > ([A-Z][a-z ]+?): ([a-z ]+?)(?=[,;.|]| \||, Settings| and | can )", flat)
    assert len(named) > 20
    for page, row in named:
        assert row.strip() in {one.label for one in PAGES[page]}, f"{page}: {row}"
    for words in re.findall(r"Difficulty: ([a-z ]+?) \|", flat):
        assert words in WORDS.values()


def test_each_line_has_a_state_and_says_where():
    rows = re.findall(r"^\| (\w+) \| (.+?) \| (.+?) \| (.*?) ?\|$", PAGE, re.MULTILINE)
    rows = [row for row in rows if row[0] not in ("about", "---")]
    assert len(rows) > 55
    for about, line, state, where in rows:
        assert state in STATES, f"{about}: {line}"
        assert where or state == "not", f"{about}: {line} says not where"
