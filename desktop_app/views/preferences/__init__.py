"""What agents choose for themselves: the window Preferences, page by page."""
