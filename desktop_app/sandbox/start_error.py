"""Why the sandbox cannot start."""

from __future__ import annotations


class StartError(Exception):
    """The message is a sentence for the person at the command line."""
