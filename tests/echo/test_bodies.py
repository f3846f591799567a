"""Weak cloaks and bright people. The laws of shadow, hole and lens are in `laws/bodies.py`."""

from __future__ import annotations

from game.echo import Body, EchoField

from .laws.bodies import LAMPS
from .scenes import distances, mean_echo, open_plane


def test_weak_cloak_is_a_weak_hole() -> None:
    """The same disc at strength 0.3 is a dent between the hole and the open ground."""
    means = []
    for strength in (0.0, 0.3, 1.0):
        field = EchoField(open_plane(14, 14))
        echo = mean_echo(field, LAMPS, [Body(7, 7, 0.6, "absorb", strength)], 100, 20)
        means.append(echo[distances(echo.shape, (7, 7)) <= 0.6].mean())
    assert 0.2 * means[0] < means[1] < 0.7 * means[0], means
    assert means[2] < 0.03 * means[0], means


def test_open_body_is_bright_and_mostly_transparent() -> None:
    """A person outshines the ground round him at least thrice, and casts a faint shadow only."""
    plain = mean_echo(EchoField(open_plane(14, 14)), LAMPS[:1], [], 100, 60)
    with_body = mean_echo(EchoField(open_plane(14, 14)), LAMPS[:1], [Body(5, 5, 0.4, "open")], 100, 60)
    far = distances(plain.shape, (5, 5))
    body, ring = with_body[far < 0.3].mean(), with_body[(far > 0.9) & (far < 1.6)].mean()
    assert body > 3 * ring, f"body / ring = {body / ring:.2f}"
    behind = distances(plain.shape, (7, 7)) < 0.3
    left = with_body[behind].mean() / plain[behind].mean()
    assert 0.7 < left < 0.98, f"{left:.3f} of the light passes"
