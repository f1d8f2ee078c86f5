"""A stand-in for ``org.freedesktop.login1`` on a private system bus. Run by /usr/bin/python3.

Says what it is told to on its standard input, a line each: ``sleep``, ``wake``, ``lock`` (the
session of whoever asks) or ``lock-other``. Says ``asked`` when somebody wants to know its session,
``held`` when somebody holds the sleep back, and ``released`` when that ends.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from gi.repository import Gio, GLib

LOGIN = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
OURS, OTHER = f"{PATH}/session/_31", f"{PATH}/session/_32"
MANAGER = f"""<node><interface name='{LOGIN}.Manager'>
<method name='GetSession'><arg type='s' direction='in'/><arg type='o' direction='out'/></method>
<method name='Inhibit'><arg type='s' direction='in'/><arg type='s' direction='in'/>
<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='h' direction='out'/></method>
</interface></node>"""


def show_message(bus: Any, word: str) -> None:
    """Emit the signal of that word."""
    path, interface, name, value = {
        "sleep": (PATH, "Manager", "PrepareForSleep", GLib.Variant("(b)", (True,))),
        "wake": (PATH, "Manager", "PrepareForSleep", GLib.Variant("(b)", (False,))),
        "lock": (OURS, "Session", "Lock", None),
        "lock-other": (OTHER, "Session", "Lock", None),
    }[word]
    bus.emit_signal(None, path, f"{LOGIN}.{interface}", name, value)
    bus.flush_sync(None)


def tell(word: str) -> None:
    """Say it to the test."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def hold_back(call: Any) -> None:
    """Give out one end of a pipe, as the real one does; the other tells when it was closed."""
    ours, theirs = os.pipe()
    given = Gio.UnixFDList.new()
    index = given.append(theirs)
    os.close(theirs)
    call.return_value_with_unix_fd_list(GLib.Variant("(h)", (index,)), given)
    tell("held")

    def released(*_: Any) -> bool:
        tell("released")
        os.close(ours)
        return False

    GLib.io_add_watch(ours, GLib.PRIORITY_DEFAULT, GLib.IOCondition.HUP, released)


def main() -> None:
    """Serve until the pipe is closed."""
    loop = GLib.MainLoop()
    bus = Gio.bus_get_sync(Gio.BusType.SYSTEM, None)

    def answer(*call: Any) -> None:
        if call[4] == "Inhibit":
            hold_back(call[-1])
            return
        tell("asked")
        call[-1].return_value(GLib.Variant("(o)", (OURS,)))

    def obey(_channel: Any, _condition: Any) -> bool:
        words = os.read(0, 1024).decode().split()
        for word in words:
            show_message(bus, word)
        if not words:
            loop.quit()
        return bool(words)

    interface = Gio.DBusNodeInfo.new_for_xml(MANAGER).interfaces[0]
    bus.register_object(PATH, interface, answer, None, None)
    Gio.bus_own_name_on_connection(bus, LOGIN, Gio.BusNameOwnerFlags.NONE, None, None)
    tell("ready")
    GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, obey)
    loop.run()


if __name__ == "__main__":
    main()
