"""The bill of materials of a build, in CycloneDX 1.6 (JSON): what it is made of, with hashes.

Written here rather than by a library: it is one list, and the libraries for it bring twenty others.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from source import Source
from wheels import Wheel

Component = dict[str, Any]


def of_wheel(wheel: Wheel) -> Component:
    """A library of the package index."""
    name = re.sub(r"[-_.]+", "-", wheel.name).lower()
    identifier = f"pkg:pypi/{name}@{wheel.version}"
    return {
        **_library(wheel.name, wheel.version, identifier),
        "hashes": [{"alg": "SHA-256", "content": wheel.sha256}],
        "licenses": _licences(wheel),
    }


def of_package(name: str, version: str, architecture: str) -> Component:
    """A package of Debian, or of Ubuntu."""
    return _library(name, version, f"pkg:deb/debian/{name}@{version}?arch={architecture}")


def _library(name: str, version: str, identifier: str) -> Component:
    whole = {"type": "library", "bom-ref": identifier, "name": name, "version": version}
    return {**whole, "purl": identifier}


def _licences(wheel: Wheel) -> list[dict[str, Any]]:
    expression = wheel.metadata["License-Expression"]
    if expression:
        return [{"expression": str(expression)}]
    classified = [
        line.split(" :: ")[-1]
        for line in wheel.metadata.get_all("Classifier", [])
        if line.startswith("License ::")
    ]
    written = str(wheel.metadata["License"] or "").split("\n")[0].strip()
    names = classified or ([written] if written else [])
    return [{"license": {"name": name}} for name in names]


def write(path: Path, source: Source, built: str, components: Iterable[Component]) -> None:
    """``built``: the file that this is the bill of. The same build has the same bill."""
    program = _library(
        "customer-desk", source.version, f"pkg:generic/customer-desk@{source.version}"
    )
    listed: Sequence[Component] = sorted(components, key=lambda each: str(each["bom-ref"]))
    seed = json.dumps([built, source.commit, listed], sort_keys=True)
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, seed)}",
        "version": 1,
        "metadata": {
            "timestamp": f"{source.time:%Y-%m-%dT%H:%M:%SZ}",
            "component": {
                **program,
                "type": "application",
                "properties": [
                    {"name": "customer-desk:file", "value": built},
                    {"name": "customer-desk:commit", "value": source.commit},
                ],
            },
        },
        "components": listed,
        "dependencies": [
            {"ref": program["bom-ref"], "dependsOn": [each["bom-ref"] for each in listed]}
        ],
    }
    path.write_text(json.dumps(bill, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
