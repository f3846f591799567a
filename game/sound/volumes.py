"""Groups of sounds that are turned up and down on their own."""

from __future__ import annotations

MASTER, EFFECTS, MUSIC, HUM, VOICES = "master", "effects", "music", "hum", "voices"
DEFAULTS: dict[str, float] = {MASTER: 0.8, EFFECTS: 0.8, MUSIC: 0.5, HUM: 0.5, VOICES: 0.8}  # 0..1
_BEGINNINGS = {
    "music ": MUSIC, "hum": HUM, "ping ": HUM, "knock ": HUM, "sweep ": HUM,
    "voice ": VOICES, "giggle": VOICES, "yawn": VOICES,
}  # fmt: skip


def group(name: str) -> str:
    """The group that a sound belongs to, by how its name begins."""
    return next((of for begins, of in _BEGINNINGS.items() if name.startswith(begins)), EFFECTS)


def gain(volumes: dict[str, float], name: str) -> float:
    """0..1: what the volumes leave of a sound. A group that is not set has its default."""
    of = group(name)
    both = (min(max(volumes.get(one, DEFAULTS[one]), 0.0), 1.0) for one in (MASTER, of))
    first, second = both
    return first * second
