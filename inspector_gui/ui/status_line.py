"""The line at the bottom: how fast, how late, nothing lost, how much room, who listens."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import Muted

if TYPE_CHECKING:
    from inspector_gui.runtime.pipeline_stats import PipelineStats

_LOW_DISK_GB = 2.0


def free_bytes(folder: Path) -> int:
    """Free room on the disk of a folder. Not for the GUI thread: network disks take their time."""
    return shutil.disk_usage(folder).free


def address_in_use(source: str) -> str:
    """Host and port of a source that is an address, without user and password; "" for others."""
    parts = urlsplit(source) if "://" in source else None
    if parts is None or not parts.hostname:
        return ""
    try:
        port = parts.port
    except ValueError:
        port = None
    return f"{parts.scheme}://{parts.hostname}{f':{port}' if port else ''}"


class StatusLine(QFrame):
    """Numbers a person glances at; the reasons stand elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        # A long word about the picture must not make the window wider than a small screen.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.spacing(2.5), 4, theme.spacing(2.5), 4)
        row.setSpacing(theme.spacing(4))
        self._items: dict[str, Muted] = {}
        for name in ("fps", "latency", "skipped", "lost", "disk", "picture"):
            self._items[name] = self._item(row)
        row.addStretch(1)
        self._items["network"] = self._item(row)
        self._pictures = {
            "live": self.tr("picture: live"),
            "opening": self.tr("picture: opening the source"),
            "ended": self.tr("picture: source has ended"),
            "no_picture": self.tr("picture: none"),
            "stale": self.tr("picture: too old"),
            "frozen": self.tr("picture: frozen"),
            "dark": self.tr("picture: too dark"),
            "bright": self.tr("picture: too bright"),
            "blurred": self.tr("picture: not sharp"),
            "moved": self.tr("picture: moved"),
            "wrong_size": self.tr("picture: other size"),
        }
        self.show_address("")
        theme.theme_signals.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self.setMinimumHeight(round(theme.control_height() * 0.9))  # a message with its button

    def _item(self, row: QHBoxLayout) -> Muted:
        item = Muted("", self)
        theme.keep_font(item, 0.9)
        item.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        item.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        item.hide()
        row.addWidget(item)
        return item

    def text_of(self, name: str) -> str:
        """What an item says: fps, latency, skipped, lost, disk, picture or network."""
        return self._items[name].text()

    def _say(self, name: str, text: str, level: str = "") -> None:
        item = self._items[name]
        if text != item.text():
            item.setText(text)
            item.setVisible(bool(text))
        item.set_level(level)

    def show_stats(self, stats: "PipelineStats | None") -> None:
        """Show how the inspection goes; None while no product is open."""
        if stats is None:
            for name in ("fps", "latency", "skipped", "lost", "picture"):
                self._say(name, "")
            return
        self._say("fps", self.tr("{fps} fps").format(fps=f"{stats.fps:.1f}"))
        times = stats.latency_ms
        latency = ""
        if times:
            latency = self.tr("camera → verdict {p50} ms (p99 {p99})").format(
                p50=f"{times['p50']:.0f}", p99=f"{times['p99']:.0f}"
            )
        self._say("latency", latency)
        self._say("skipped", self.tr("{count} skipped").format(count=stats.skipped))
        lost = self.tr("{count} verdicts lost").format(count=stats.lost)
        if stats.unrecorded > 200:  # the recorder is behind: it says so before anything is lost
            lost += self.tr(", {count} waiting for the disk").format(count=stats.unrecorded)
        level = "error" if stats.lost else "warning" if stats.unrecorded > 200 else ""
        self._say("lost", lost, level)
        state = stats.picture_state
        calm = state in ("live", "opening", "ended", "stopped")
        self._say("picture", self._pictures.get(state, ""), "" if calm else "warning")

    def show_disk(self, free: int) -> None:
        """Show the free room in bytes."""
        room = free / 1e9
        text = self.tr("disk {room} GB free").format(
            room=f"{room:.0f}" if room >= 10 else f"{room:.1f}"
        )
        self._say("disk", text, "warning" if room < _LOW_DISK_GB else "")

    def show_address(self, address: str) -> None:
        """Show where the program connects to; "" for nowhere."""
        if address:
            self._say("network", self.tr("connected to {address}").replace("{address}", address))
        else:
            self._say("network", self.tr("no outbound connections"))
