"""The echo field: what comes back when chakra flies through a map. Arrays in, arrays out.

NumPy only; knows nothing of the game. Points are (x, y) in metres, y down; arrays are [row, col].
Read `field` first: its `step` is one tick of the physics, in order; the other files hold its parts.
Doors: `Medium.walled` makes the map with other walls, `EchoField.rewall` goes on in it.
"""

from game.echo.attention import clarity, openness, perceive
from game.echo.bodies import Body
from game.echo.field import EchoField
from game.echo.glare import Glare, brightness_near, dazzle, soften
from game.echo.medium import Medium
from game.echo.sources import Emitter

__all__ = [
    "Body", "EchoField", "Emitter", "Glare", "Medium",
    "brightness_near", "clarity", "dazzle", "openness", "perceive", "soften",
]  # fmt: skip
