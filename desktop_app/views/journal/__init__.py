"""The window ``Journal``: what was done through this program, checked, searched and exported."""
