"""Every text can be read on every ground it may lie on, in light and dark (WCAG 2.2, 1.4.3 and
1.4.11)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor

from desktop_app.views.widgets.tokens import DARK, LIGHT, Tokens, environment_colours

TEXT, SHAPE = 4.5, 3.0
GROUNDS = ("ground", "surface", "raised", "hover", "pressed", "selected", "selected_idle")
TINTS = ("warning_ground", "danger_ground", "confirmed_ground")


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def pairs() -> Iterator[tuple[str, str, float]]:
    """What lies on what, and the contrast it needs."""
    for ground in (*GROUNDS, *TINTS):
        yield "text", ground, TEXT
        yield "muted", ground, TEXT
    for ink in ("link", "danger", "warning", "confirmed"):
        for ground in ("surface", "raised", "ground", "hover", "selected", "selected_idle"):
            yield ink, ground, TEXT
    for tint in TINTS:
        yield tint.removesuffix("_ground"), tint, TEXT
    for ground in ("surface", "raised", "ground"):
        yield "control", ground, SHAPE
        yield "accent", ground, SHAPE
    for fill in ("accent", "danger_fill"):
        yield "on_accent", fill, TEXT
    for fill in ("accent_over", "danger_over"):
        yield "on_accent", fill, SHAPE
    yield "on_inverse", "inverse", TEXT
    yield "inverse_link", "inverse", TEXT


@pytest.mark.parametrize("now", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), list(pairs()))
def test_contrast(now: Tokens, ink: str, ground: str, least: float) -> None:
    assert contrast(getattr(now, ink), getattr(now, ground)) >= least


@pytest.mark.parametrize("now", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("environment", ["", "TEST", "PRODUCTION", "CUSTOM", "SANDBOX"])
def test_contrast_of_the_environment(now: Tokens, environment: str) -> None:
    colours = environment_colours(environment, now)
    assert contrast(colours.on_fill, colours.fill) >= TEXT
    strip = colours.strip or now.ground
    assert min(contrast(ink, strip) for ink in (now.text, now.muted)) >= TEXT
