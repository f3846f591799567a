"""The minds that a map may give, by name: those of people, and those of the cloaked.

Apart from the minds themselves, so that whoever reads maps need not know how they think.
"""

from __future__ import annotations

PEOPLE_MINDS = (
    "patrol", "captor", "missing-nin", "jailer", "shimo", "pupil", "colleague", "civilian",
)  # fmt: skip
WATCHER_MINDS = ("bodyguard", "patrol", "captor", "kakashi", "shimo")
