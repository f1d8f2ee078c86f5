"""The right pane: one customer, shown, corrected and saved; and the same form for a new one.

:class:`~desktop_app.views.editor.draft.LiveDraft` holds what is being edited and the one undo
stack; the form and the metadata grid show it and push steps onto it, and saving reads it once.
"""
