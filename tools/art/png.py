"""Small PNGs: rows unfiltered and packed as well as zlib can, which suits flat tones best."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

COLOUR_KINDS = {3: 2, 4: 6}  # what a PNG calls RGB and RGBA
OPAQUE = 250  # alpha from which on a pixel is made wholly opaque, where tones are rounded


def save(path: Path, image: NDArray[np.uint8]) -> None:
    """Write (rows, cols, 3 or 4) as RGB or RGBA."""
    rows, cols, bands = image.shape
    plain = np.zeros((rows, 1 + cols * bands), np.uint8)  # the first byte of a row names its filter: none
    plain[:, 1:] = image.reshape(rows, cols * bands)
    head = struct.pack(">IIBBBBB", cols, rows, 8, COLOUR_KINDS[bands], 0, 0, 0)
    body = zlib.compress(plain.tobytes(), 9)
    chunks = ((b"IHDR", head), (b"IDAT", body), (b"IEND", b""))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks))


def rounded(image: NDArray[np.uint8], step: int) -> NDArray[np.uint8]:
    """The same in fewer tones: each band to a multiple of `step`; what is clear is black."""
    tones = np.minimum((image.astype(int) + step // 2) // step * step, 255)
    if image.shape[2] == 4:
        tones[..., 3][image[..., 3] >= OPAQUE] = 255
        tones[tones[..., 3] == 0] = 0
    return tones.astype(np.uint8)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
