"""Profiles: the dialog that edits one, and the pane that offers them."""
