"""Hears from the X server when a window comes up on a display without a window manager."""

from __future__ import annotations

import ctypes
import select
import time
from collections.abc import Iterator
from contextlib import contextmanager

_SUBSTRUCTURE_NOTIFY = 1 << 19
_MAP_NOTIFY = 19
_SMALLEST = 200
"""Pixels. Toolkits map small windows of their own that nobody sees."""


class _MapEvent(ctypes.Structure):
    """XMapEvent, padded to the size of the XEvent union."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("padding", ctypes.c_long * 24),
    )


class MappedWindows:
    """The windows that come up, one after the other, as the X server tells them."""

    def __init__(self, display: str) -> None:
        """``display`` as ``:1``; raises OSError when it cannot be reached."""
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        opened = self._x.XOpenDisplay(display.encode())
        if not opened:
            raise OSError(f"no display {display}")
        self._display = ctypes.c_void_p(opened)
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(_SUBSTRUCTURE_NOTIFY))
        self._x.XSync(self._display, 0)

    def next(self, seconds: float) -> int:
        """The moment (CLOCK_MONOTONIC, nanoseconds) at which the next real window came up."""
        deadline = time.monotonic() + seconds
        event = _MapEvent()
        while True:
            while self._x.XPending(self._display):
                self._x.XNextEvent(self._display, ctypes.byref(event))
                heard = time.monotonic_ns()
                if event.type == _MAP_NOTIFY and self._is_real(event.window):
                    return heard
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError(f"no window within {seconds} s")
            select.select([self._x.XConnectionNumber(self._display)], [], [], left)

    def forget(self) -> None:
        """Drop what was heard so far."""
        event = _MapEvent()
        self._x.XSync(self._display, 0)
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, ctypes.byref(event))

    def close(self) -> None:
        """Hang up."""
        self._x.XCloseDisplay(self._display)

    def _is_real(self, window: int) -> bool:
        root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
        width, height, border, depth = (ctypes.c_uint() for _ in range(4))
        numbers = (root, x, y, width, height, border, depth)
        asked = self._x.XGetGeometry(
            self._display, ctypes.c_ulong(window), *(ctypes.byref(number) for number in numbers)
        )
        return bool(asked) and width.value >= _SMALLEST and height.value >= _SMALLEST


@contextmanager
def mapped_windows(display: str) -> Iterator[MappedWindows]:
    """Listens as long as the block lasts."""
    listening = MappedWindows(display)
    try:
        yield listening
    finally:
        listening.close()
