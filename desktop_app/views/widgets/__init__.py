"""Widgets, colours and behaviour that every room of the views shares."""
