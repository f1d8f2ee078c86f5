"""Packs and signs: a zip, or a folder, that is either there whole or not at all."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple

from desktop_app.evidence import zip_form
from desktop_app.evidence.manifest import (
    MANIFEST,
    PUBLIC_KEY,
    README,
    SIGNATURE,
    VERSIONS,
    Kind,
    Listed,
    Manifest,
    encoded,
    written_signature,
)
from desktop_app.evidence.members import Member, member
from desktop_app.evidence.signing import pem, public_key, signature
from desktop_app.evidence.trouble import EvidenceError, EvidenceTrouble, trouble_of

_EXPLANATIONS = Path(__file__).parents[2] / "resources" / "evidence"


class Label(NamedTuple):
    """What is packed. ``id``: random hex. ``made``: aware, in whole seconds."""

    kind: Kind
    id: str
    made: datetime


def write(path: Path, label: Label, own: Iterable[Member], seed: bytes) -> None:
    """Put the ``own`` files, the signed list of them and what explains it in ``path``.

    A path that ends in ``.zip`` becomes a zip, in place of an older one; any other a new folder.
    ``seed``: of the private key.

    Raises:
        EvidenceError: nothing was written, or nothing of it is left.
    """
    try:
        explanation = (_EXPLANATIONS / f"{label.kind.value}.txt").read_bytes()
        members = [*own, member(README, explanation), member(PUBLIC_KEY, pem(public_key(seed)))]
        listed = {each.name: Listed(each.sum.size, each.sum.sha256) for each in members}
        names = sorted(listed)
        manifest = encoded(
            Manifest(
                kind=label.kind,
                version=VERSIONS[label.kind],
                id=label.id,
                made=label.made,
                key=public_key(seed).hex(),
                files={name: listed[name] for name in names},
            )
        )
        members.append(member(MANIFEST, manifest))
        members.append(member(SIGNATURE, written_signature(signature(seed, manifest))))
        put = _put_zip if path.suffix.lower() == ".zip" else _put_folder
        put(path, members, label.made)
    except OSError as error:
        raise EvidenceError(trouble_of(error)) from None


def aside(path: Path) -> Path:
    """A name that nothing has, in the same folder, for what is not yet whole."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")


def private_file(path: Path) -> BinaryIO:
    """A new file that only its owner reads. Raises OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def put_in_place(file: BinaryIO, beside: Path, path: Path) -> None:
    """Close a ``file`` that is whole now and on disk, and let it be ``path``. Raises OSError."""
    with file:
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def _put_zip(path: Path, members: list[Member], made: datetime) -> None:
    if zip_form.packed_size(members) > zip_form.LARGEST:
        raise EvidenceError(EvidenceTrouble.TOO_LARGE)
    beside = aside(path)
    try:
        with private_file(beside) as file:
            file.writelines(zip_form.packed(members, zip_form.dos_stamp(made)))
            put_in_place(file, beside, path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _put_folder(path: Path, members: list[Member], _made: datetime) -> None:
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise EvidenceError(EvidenceTrouble.EXISTS)
    beside = aside(path)
    beside.mkdir(mode=0o700)
    try:
        for each in members:
            with private_file(beside / each.name) as file:
                file.writelines(each.pieces())
                file.flush()
                os.fsync(file.fileno())
        if path.exists():
            path.rmdir()  # an empty one: not every system renames over it
        os.replace(beside, path)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
