"""Composition root: arguments, settings, objects, window."""
