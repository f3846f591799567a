"""Floor 1, beside the world: the days between chapters. Plain data and functions; no pictures, no files.

Nobody here may say where exactly a cloaked one stands: what is noted is a place, a watch, a number and a
manner.
"""
