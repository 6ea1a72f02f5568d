"""Sources as a person calls them."""

from typing import Literal
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

Kind = Literal["demo", "camera", "address", "file"]


def source_kind(name: str) -> Kind:
    """What a source is, by its name or by the text that selects it; "file" is also a folder."""
    if name == "demo":
        return "demo"
    if name.startswith("camera:"):
        return "camera"
    return "address" if "://" in name else "file"


def shown_source(name: str) -> str:
    """A short name: "Camera C920", the host of an address, the last part of a path."""
    kind = source_kind(name)
    if kind == "demo":
        return QCoreApplication.translate("Source", "Demo part")
    if kind == "camera":
        return QCoreApplication.translate("Source", "Camera {name}").replace(
            "{name}", name.removeprefix("camera:")
        )
    if kind == "address":
        return urlsplit(name).netloc.rpartition("@")[2] or name
    last = name.rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1]
    return last or name
