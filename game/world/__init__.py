"""Floor 1: the whole game without a screen. Start reading at `step.py`."""
