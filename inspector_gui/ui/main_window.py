"""The window: header, navigation, pages, messages, status line.

It appears before the heavy libraries are loaded: nothing here imports OpenCV, ONNX Runtime or
pyqtgraph; pages import what they need, and are loaded in another thread soon after the start.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QMainWindow, QVBoxLayout, QWidget

from inspector_gui.ui import counted, keys
from inspector_gui.ui.access import role_name
from inspector_gui.ui.alarm import Alarm
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.header import Header
from inspector_gui.ui.navigation import Navigation
from inspector_gui.ui.page_stack import PageStack
from inspector_gui.ui.pages import PAGES, load_all, load_inspect
from inspector_gui.ui.status_line import StatusLine, address_in_use, free_bytes
from inspector_gui.ui.toast import ToastArea

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station

_LOOK_ROUND_MS = 500
_LOAD_AFTER_MS = 1500  # the first pictures and verdicts come first
_SOON = 50  # answers that are stored before anybody could read about them
_LOOK_AT_STORE_MS = 50
_DISK_EVERY = 40  # look-rounds: 20 s


class MainWindow(QMainWindow):
    """Frames the pages of the open product."""

    def __init__(self, station: "Station") -> None:
        super().__init__()
        self._station = station
        self._size = station.settings.size
        self._rounds = 0
        self.setWindowTitle(self.tr("Inspector"))
        changed = station.settings.keys
        self.header = Header(self)
        self.navigation = Navigation(changed, self)
        self.stack = PageStack(station, self)
        self.waiting = self.stack.waiting
        self.toasts = ToastArea(self)
        self.status = StatusLine(self)
        self._lay_out()
        self.alarm = Alarm(station, self)
        self._bind_keys(changed)
        self._connect()
        self._on_closing()
        self._show_operator()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_ROUND_MS)
        self._timer.timeout.connect(self._look_round)
        self._timer.start()
        self._storing = QTimer(self)
        self._storing.setInterval(_LOOK_AT_STORE_MS)
        self._storing.timeout.connect(self._on_storing)

    def _lay_out(self) -> None:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        middle = QGridLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.navigation, 0, 0)
        middle.addWidget(self.stack, 0, 1)
        middle.setColumnStretch(1, 1)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        column.addWidget(self.toasts)
        self.toasts.filled.connect(self._on_toasts_filled)
        self.setCentralWidget(whole)
        self._restore_size()

    def _restore_size(self) -> None:
        """As the window was left the last time; else as large as is good, and never too large."""
        kept = QByteArray.fromHex(self._station.settings.window.encode())
        if not kept.isEmpty() and self.restoreGeometry(kept):
            return
        screen = self.screen().availableSize()
        self.resize(QSize(1440, 900).boundedTo(screen))

    def _bind_keys(self, changed: dict[str, str]) -> None:
        for name in keys.PAGES:
            shortcut = QShortcut(keys.sequence(f"page.{name}", changed), self)
            shortcut.activated.connect(lambda page=name: self.show_page(page))
        shortcut = QShortcut(keys.sequence("full_screen", changed), self)
        shortcut.activated.connect(self.toggle_full_screen)
        shortcut = QShortcut(keys.sequence("help", changed), self)
        shortcut.activated.connect(self.show_help)
        shortcut = QShortcut(keys.sequence("who", changed), self)
        shortcut.activated.connect(self.ask_who)

        # While a product opens there is no page that could take its key.
        early = QShortcut(keys.sequence("train.start", changed), self.waiting)
        early.activated.connect(self._on_too_early)

    def _on_too_early(self) -> None:
        told = self.tr("The product is still being opened; start the training when it is.")
        self._station.message.emit("info", told)

    def _connect(self) -> None:
        station = self._station
        self.navigation.chosen.connect(self.show_page)
        self.stack.page_wanted.connect(self.show_page)
        self.header.products_wanted.connect(self._on_products_wanted)
        self.header.product_chosen.connect(self._on_product_chosen)
        station.opening.connect(self._on_opening)
        station.opened.connect(self._on_opened)
        station.closing.connect(self._on_closing)
        station.product_changed.connect(self._on_product_changed)
        station.models_changed.connect(self._on_models_changed)
        station.training_changed.connect(self._on_training_changed)
        station.message.connect(self.toasts.show_message)
        station.message.connect(self._on_message)
        station.message_over.connect(self.toasts.withdraw)
        station.refused.connect(self._on_refused)
        station.settings_changed.connect(self._on_settings_changed)
        station.access.changed.connect(self._show_operator)
        self.header.who_wanted.connect(self.ask_who)

    # --- pages ---------------------------------------------------------------------------------

    @property
    def page(self) -> str:
        """Name of the chosen page."""
        return self.stack.chosen

    def page_widget(self, name: str) -> QWidget | None:
        """A page that was built already, or None."""
        return self.stack.page(name)

    def show_page(self, name: str) -> None:
        """Show a page, building it at its first time."""
        if name in PAGES and not self._storing.isActive():
            self.navigation.show_page(name)
            self.stack.choose(name)

    def offer_first_start(self) -> None:
        """Show the set-up in the place of Inspect once a product is open, until it is left."""
        self.stack.set_first_start(True)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_help(self) -> None:
        """List every key over the page; Esc closes it."""
        from inspector_gui.ui.key_settings import KeyHelp

        KeyHelp(self._station.settings.keys, self).open()

    # --- who is working ------------------------------------------------------------------------

    def ask_who(self) -> None:
        """Let somebody log in or out."""
        from inspector_gui.ui.login import LoginDialog

        dialog = LoginDialog(self._station, self)
        dialog.set_up_wanted.connect(self._on_set_up_wanted)
        dialog.open()

    def _on_set_up_wanted(self) -> None:
        self.show_page("settings")
        page = self.page_widget("settings")
        if page is not None:
            page.show_section(page.operators)  # type: ignore[attr-defined]

    def _on_refused(self, sentence: str) -> None:
        key = keys.caption("who", self._station.settings.keys)
        self.toasts.show_message("warning", sentence, (self.tr("Log in…"), key, self.ask_who))

    def _show_operator(self) -> None:
        access = self._station.access
        role = role_name(access.on.role) if access.on is not None else ""
        self.header.show_operator(self._station.operator, role, locked=access.locked)

    # --- product -------------------------------------------------------------------------------

    def _on_opening(self, name: str) -> None:
        self._station.read(load_inspect)  # beside the product, in another thread
        self.waiting.say("inspect", self.tr("Opening {name} …").replace("{name}", name))

    def _on_opened(self) -> None:
        self._on_product_changed()
        self._on_models_changed()
        self.show_page(self.page)
        self._rounds = 0
        self._look_round()
        QTimer.singleShot(_LOAD_AFTER_MS, self, self._load_pages)

    def _load_pages(self) -> None:
        station = self._station
        station.read_patiently(lambda: load_all(lambda: station.ended))

    def _on_closing(self) -> None:
        self.waiting.say("inspect", self.tr("Starting …"))
        self.stack.remove_pages()
        self.stack.set_first_start(False)
        self.navigation.show_page(self.page)
        self.header.show_product("")
        self.header.model.say("")
        self.header.camera.say("")
        self.status.show_stats(None)
        self.status.show_address("")

    def _on_settings_changed(self) -> None:
        if self._station.settings.size != self._size:
            self._size = self._station.settings.size
            QTimer.singleShot(0, self, self._build_pages_anew)  # not under the hand that chose it

    def _build_pages_anew(self) -> None:
        """Pages take the size of controls when they are built; inspecting goes on meanwhile."""
        if self._station.place is None:
            return
        self.waiting.say("settings", self.tr("One moment …"))
        self.stack.remove_pages()
        self.show_page(self.page)
        page = self.page_widget("settings")
        if page is not None:
            page.show_section(page.person)  # type: ignore[attr-defined]

    def _on_product_changed(self) -> None:
        product = self._station.product
        self.header.show_product(product.title or product.name)
        self.setWindowTitle(f"{product.title or product.name} – {self.tr('Inspector')}")

    def _on_training_changed(self) -> None:
        training = self._station.training
        if training is not None:
            self.header.training.say(*training.notice())

    def _on_models_changed(self) -> None:
        place = self._station.place
        if place is None:
            return
        engine = place.engine
        if engine is None:
            self.header.show_model("", "", None)
            return
        name, model_id = engine.manifest.name, engine.model_id
        self.header.show_model(name, model_id, None)

        def since() -> datetime | None:
            moves = [m for m in place.models.log() if m.model_id == model_id]
            return moves[-1].time if moves else None

        def show(moment: datetime | None) -> None:
            if self._station.place is place and place.engine is engine:
                self.header.show_model(name, model_id, moment)

        self._station.submit(since, if_alive(self, show))

    def _on_products_wanted(self) -> None:
        current = self._station.product.name if self._station.place is not None else ""
        self.header.show_products([current] if current else [], current)

        def names() -> list[str]:
            from inspector_gui.runtime.workplace import list_products

            return list_products(self._station.data_folder)

        def show(found: list[str]) -> None:
            self.header.show_products(found, current)

        self._station.read(names, if_alive(self, show))

    def _on_product_chosen(self, name: str) -> None:
        if self._station.place is None or self._station.product.name != name:
            self._station.open_product(name)

    def _on_toasts_filled(self, filled: bool) -> None:
        """A message stands where the status line stands else, as high, so that nothing moves."""
        self.toasts.setMinimumHeight(self.status.height())
        self.status.setVisible(not filled)

    # --- now and then --------------------------------------------------------------------------

    def _look_round(self) -> None:
        station = self._station
        self.header.show_time(datetime.now())
        self._show_operator()
        stats = station.pipeline.stats() if station.pipeline is not None else None
        self.header.show_camera(stats)
        self.status.show_stats(stats)
        reached = stats is not None and not any(e.stage == "camera" for e in stats.errors)
        self.status.show_address(address_in_use(station.source_text) if reached else "")
        if self._rounds % _DISK_EVERY == 0:
            folder = station.data_folder
            station.read(lambda: free_bytes(folder), if_alive(self, self.status.show_disk))
        self._rounds += 1

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop looking round; the composition root stops the station.

        While many answers wait for the disk, the window stays and says so until they are stored;
        an error meanwhile keeps it open, because people must learn what was not stored.
        """
        few = 0 if self._storing.isActive() else _SOON
        if self._station.answers_waiting > few:
            event.ignore()
            self._on_storing()
            self._storing.start()
            return
        self._timer.stop()
        shape = self.saveGeometry().toHex().toStdString()
        if shape != self._station.settings.window:
            self._station.update_settings(window=shape)
        super().closeEvent(event)

    def _on_storing(self) -> None:
        left = self._station.answers_waiting
        if not left:
            self._storing.stop()
            self.close()
            return
        more = self.tr("{count} to go; then the window closes by itself.")
        self.waiting.say(
            "review",
            self.tr("Storing your answers …"),
            more.replace("{count}", counted.number(left)),
        )
        self.stack.wait()
        self.navigation.setEnabled(False)

    def _on_message(self, level: str, _sentence: str) -> None:
        if level == "error" and self._storing.isActive():
            self._storing.stop()
            self.navigation.setEnabled(True)
            self.show_page(self.page)
