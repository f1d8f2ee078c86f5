"""What a directory's files hold once they are decrypted, page by page, used or free."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from tests.unit.directory.directories import KEY

PAGE = 4_096
SALT, RESERVE, IV = 16, 80, 16
WAL_HEAD, FRAME_HEAD = 32, 24


def decrypted(path: Path) -> bytes:
    """Every page of the database and of its write-ahead log. SQLCipher 4 encrypts with AES-256-CBC
    under the raw key; a page's initialisation vector and HMAC are at its end."""
    return b"\0".join([*_pages(path), *_frames(path.with_name(f"{path.name}-wal"))])


def _pages(path: Path) -> Iterator[bytes]:
    content = path.read_bytes()
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        yield _plain(page[SALT:] if start == 0 else page)


def _frames(path: Path) -> Iterator[bytes]:
    content = path.read_bytes() if path.exists() else b""
    for start in range(WAL_HEAD, len(content), FRAME_HEAD + PAGE):
        page = content[start + FRAME_HEAD : start + FRAME_HEAD + PAGE]
        is_first = content[start : start + 4] == b"\0\0\0\1"
        yield _plain(page[SALT:] if is_first else page)


def _plain(page: bytes) -> bytes:
    vector = page[-RESERVE : -RESERVE + IV]
    decryptor = Cipher(algorithms.AES(KEY), modes.CBC(vector)).decryptor()
    return decryptor.update(page[:-RESERVE]) + decryptor.finalize()
