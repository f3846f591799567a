"""A frame, layer by layer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pygame

from game.view.actors import Actors
from game.view.camera import VIEW_HEIGHT, VIEW_WIDTH, Camera
from game.view.cones import Cones
from game.view.effects import Effects
from game.view.feedback import Feedback
from game.view.hud import Hud
from game.view.look import USUAL_KEYS, Look
from game.view.map_picture import MapPicture
from game.view.marks import Marks
from game.view.night import Night
from game.view.overlay import Overlay
from game.view.things import Things
from game.view.tokens import Tokens
from game.view.weather import Weather
from game.world.covers import NONE
from game.world.items import Item
from game.world.level import Level, Plane, Point
from game.world.state import World


class Picture:
    """The stage that a `View` really draws on."""

    def __init__(self, level: Level, tmx_path: Path, assets: Path, look: Look) -> None:
        self._surface = pygame.Surface((VIEW_WIDTH, VIEW_HEIGHT), depth=32)
        self._camera = Camera(level.width, level.height)
        self._map = MapPicture(level, tmx_path)
        self._actors = Actors(assets / "people")
        self._marks = Marks()
        self._overlay = Overlay(level, self._map, look)
        tokens = Tokens(assets / "things")
        self._things, self._effects = Things(level, tokens), Effects(level, tokens)
        self._level, self._tokens, self._look = level, tokens, look
        self._hud = Hud(look, tokens)
        self._night = Night(level)
        self._cones = Cones()
        self._weather = Weather(level)
        self._feedback = Feedback()
        self.origin_px = self._camera.origin_px

    def look_as(self, look: Look) -> None:
        """Palette, flashes and all that is written, from now on."""
        if look != self._look:
            self._look = look
            self._overlay, self._hud = Overlay(self._level, self._map, look), Hud(look, self._tokens)

    def chart(self, width: int, height: int) -> pygame.Surface:
        """The drawn map, made small."""
        return self._map.chart(width, height)

    def draw(
        self, world: World, aim: Point | None, captions: Sequence[str],
        hands: tuple[Item, Item] | None = None, uncloaked: bool = False, keys: Mapping[str, str] = USUAL_KEYS,
    ) -> pygame.Surface:
        """Ground, people, roofs, people on roofs, field, then what is for his eyes alone."""
        iruka, art = world.iruka, self._surface
        led = world.ally if world.leads_ally and world.ally is not None else iruka
        focus = iruka.focus if led is iruka else 0.0
        self._camera.follow(led.point, led.heading, led.speed, focus, world.tick, led is not iruka)
        origin = self.origin_px = self._camera.origin_px
        under = self._map.cover_at(led.x, led.y) if led.plane is Plane.GROUND else NONE
        self._map.fade(under, world.tick)
        self._actors.look_at(world, uncloaked)
        self._effects.notice(world)
        art.fill((12, 10, 18))
        self._map.draw_ground(art, origin)
        self._things.draw_ground(art, world, origin, Plane.GROUND)
        self._effects.draw_ground(art, origin, Plane.GROUND)
        self._marks.draw_lying(art, world, origin)
        self._actors.draw(art, origin, Plane.GROUND)
        self._marks.draw_bursts(art, world, origin)
        self._map.draw_covers(art, origin)
        self._things.draw_ground(art, world, origin, Plane.HIGH)
        self._effects.draw_ground(art, origin, Plane.HIGH)
        self._actors.draw(art, origin, Plane.HIGH)
        self._effects.draw_air(art, origin)
        self._night.draw(art, world, origin)
        self._things.draw_lamps(art, world, origin)
        self._cones.draw(art, world, origin)
        self._feedback.draw_ground(art, world, origin, self._look.hidden)
        self._weather.draw(art, world.tick, origin, iruka.focus)
        self._overlay.lay(art, world, origin)
        self._actors.draw_lit(art, origin, iruka.focus, self._map)
        self._things.draw_air(art, world, origin)
        self._marks.draw_flying(art, world, origin)
        self._marks.draw_places(art, world, origin)
        self._marks.draw_stones(art, world, origin)
        if aim is not None:
            self._marks.draw_aim(art, aim, origin, iruka.focus)
        self._feedback.draw_over(art, world, origin, self._look.hidden)
        if self._look.hud:
            self._hud.draw(art, world, captions, hands, keys)
        return art
