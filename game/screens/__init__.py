"""Floor 4: title, play, pause, keys, results. Each is a `Screen`; the loop in `game.app` shows one."""
