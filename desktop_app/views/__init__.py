"""What the agent sees and touches: a window that is a frame, and panes that own their behaviour.

Every text goes through ``tr()``; server text is shown as plain text only.
"""
