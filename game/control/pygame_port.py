"""The real port: pygame's keyboard, mouse and pads."""

from __future__ import annotations

from typing import Any

import pygame

from game.control.inputs import Held, Inputs, Pad

_AXIS_FULL = 32767.0

KEY_NAMES: dict[int, str] = {
    **{getattr(pygame, f"K_{letter}"): letter for letter in "abcdefghijklmnopqrstuvwxyz0123456789"},
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_SPACE: "space",
    pygame.K_RETURN: "enter",
    pygame.K_KP_ENTER: "enter",
    pygame.K_ESCAPE: "escape",
    pygame.K_TAB: "tab",
    **{getattr(pygame, f"K_F{number}"): f"f{number}" for number in range(1, 13)},
    **{getattr(pygame, f"K_KP{number}"): f"pad {number}" for number in range(10)},
    pygame.K_LCTRL: "ctrl",
    pygame.K_RCTRL: "right ctrl",
    pygame.K_LSHIFT: "shift",
    pygame.K_RSHIFT: "right shift",
    pygame.K_LALT: "alt",
    pygame.K_RALT: "right alt",
    pygame.K_COMMA: "comma",
    pygame.K_PERIOD: "period",
    pygame.K_SLASH: "slash",
    pygame.K_MINUS: "minus",
    pygame.K_EQUALS: "equals",
    pygame.K_SEMICOLON: "semicolon",
    pygame.K_QUOTE: "quote",
    pygame.K_LEFTBRACKET: "left bracket",
    pygame.K_RIGHTBRACKET: "right bracket",
    pygame.K_BACKSLASH: "backslash",
    pygame.K_BACKQUOTE: "backquote",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_INSERT: "insert",
    pygame.K_DELETE: "delete",
    pygame.K_HOME: "home",
    pygame.K_END: "end",
    pygame.K_PAGEUP: "page up",
    pygame.K_PAGEDOWN: "page down",
    pygame.K_CAPSLOCK: "caps lock",
}
MOUSE_NAMES = {pygame.BUTTON_MIDDLE: "mouse middle", pygame.BUTTON_RIGHT: "mouse right"}
BUTTON_NAMES: dict[int, str] = {
    pygame.CONTROLLER_BUTTON_A: "a",
    pygame.CONTROLLER_BUTTON_B: "b",
    pygame.CONTROLLER_BUTTON_X: "x",
    pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "lb",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "rb",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "ls",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "rs",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_BACK: "back",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "down",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "right",
}


class PygamePort:
    """The real port. pygame.init() and a window must come first; pads may come and go."""

    def __init__(self) -> None:
        from pygame._sdl2 import controller

        self._module = controller
        self._pad: Any = None
        controller.init()
        self._find_pad()

    def _find_pad(self) -> None:
        self._pad = None
        for index in range(self._module.get_count()):
            if self._module.is_controller(index):
                self._pad = self._module.Controller(index)
                return

    def read(self) -> Inputs:
        """Empties pygame's event queue."""
        keys: list[str] = []
        buttons: list[str] = []
        clicks: list[tuple[int, int]] = []
        moved = closed = blurred = pad_lost = False
        for event in pygame.event.get():
            if event.type == pygame.KEYDOWN and event.key in KEY_NAMES:
                keys.append(KEY_NAMES[event.key])
            elif event.type == pygame.CONTROLLERBUTTONDOWN and event.button in BUTTON_NAMES:
                buttons.append(BUTTON_NAMES[event.button])
            elif event.type == pygame.MOUSEBUTTONDOWN and event.button == pygame.BUTTON_LEFT:
                clicks.append(event.pos)
            elif event.type == pygame.MOUSEBUTTONDOWN and event.button in MOUSE_NAMES:
                keys.append(MOUSE_NAMES[event.button])
            elif event.type == pygame.MOUSEMOTION:
                moved = True
            elif event.type == pygame.QUIT:
                closed = True
            elif event.type == pygame.WINDOWFOCUSLOST:
                blurred = True
            elif event.type in (pygame.CONTROLLERDEVICEADDED, pygame.CONTROLLERDEVICEREMOVED):
                had = self._pad is not None
                self._find_pad()
                pad_lost = pad_lost or (had and self._pad is None)
        return Inputs(
            tuple(keys), tuple(buttons), tuple(clicks), moved, closed, blurred, pad_lost, self._held()
        )

    def rumble(self, strength: float, seconds: float) -> None:
        """Where the pad can; many cannot."""
        if self._pad is not None and self._pad.attached():
            self._pad.rumble(strength, strength, round(seconds * 1000))

    def _held(self) -> Held:
        pressed = pygame.key.get_pressed()
        names = {name for code, name in KEY_NAMES.items() if pressed[code]}
        mouse = zip(("mouse left", "mouse middle", "mouse right"), pygame.mouse.get_pressed(3), strict=True)
        names |= {name for name, down in mouse if down}
        return Held(frozenset(names), pygame.mouse.get_pos(), self._pad_state())

    def _pad_state(self) -> Pad | None:
        if self._pad is None or not self._pad.attached():
            return None

        def axis(number: int) -> float:
            return max(-1.0, min(1.0, float(self._pad.get_axis(number)) / _AXIS_FULL))

        return Pad(
            (axis(pygame.CONTROLLER_AXIS_LEFTX), axis(pygame.CONTROLLER_AXIS_LEFTY)),
            (axis(pygame.CONTROLLER_AXIS_RIGHTX), axis(pygame.CONTROLLER_AXIS_RIGHTY)),
            axis(pygame.CONTROLLER_AXIS_TRIGGERLEFT),
            axis(pygame.CONTROLLER_AXIS_TRIGGERRIGHT),
            frozenset(name for code, name in BUTTON_NAMES.items() if self._pad.get_button(code)),
            str(self._pad.name),
        )
