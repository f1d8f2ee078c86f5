"""One line of the table of measurements."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """What was measured, against what, and the figure that it must not exceed.

    ``unit`` is "ratio", "MB", "ms" or "%"; ``baseline`` says what a ratio is to, or where a
    difference starts; ``samples`` how many were taken and how.
    """

    name: str
    figure: float
    unit: str
    goal: float
    baseline: str
    samples: str

    @property
    def holds(self) -> bool:
        """Whether the goal is reached."""
        return self.figure <= self.goal

    def __str__(self) -> str:
        """For a terminal."""
        mark = "holds" if self.holds else "MISSED"
        shown = f"{self.figure:.2f} {self.unit}"
        return f"{mark:6}  {shown:>14} (goal ≤ {self.goal:g})  {self.name} — {self.samples}"
