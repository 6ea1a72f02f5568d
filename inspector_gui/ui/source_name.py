"""Sources as a person calls them."""

from PySide6.QtCore import QCoreApplication


def shown_source(name: str) -> str:
    """A short name: "Camera C920", the last part of a path, an address without its path."""
    kind, _, rest = name.partition(":")
    if kind == "camera" and rest:
        return QCoreApplication.translate("Source", "Camera {name}").replace("{name}", rest)
    last = name.rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1]
    return last or name
