"""The one worker thread, and the only door between Qt and the rooms below it.

The window asks (``Session.ask``), a coroutine runs on the worker's asyncio loop, and its outcome
comes back through one queued signal of an object that lives on the UI thread. Nothing below this
room knows Qt; nothing above it ever waits.
"""
