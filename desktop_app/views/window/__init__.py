"""The main window: its frame, its parts, what it says, how it is locked and left."""
