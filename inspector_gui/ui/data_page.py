"""Data: what the dataset holds, and the pictures in it that somebody should look at again."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.runtime.dataset_check import DatasetCheck, Finding, Kind
from inspector_gui.runtime.review_list import ask_for_review
from inspector_gui.ui import counted, keys, theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.data_checker import DataChecker
from inspector_gui.ui.data_findings import THUMBNAIL, FindingDelegate, FindingList
from inspector_gui.ui.data_overview import DataOverview
from inspector_gui.ui.data_picture import FindingPicture
from inspector_gui.ui.scroll_column import ScrollColumn
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.station import Station
from inspector_gui.ui.thumbnails import Thumbnails

_KINDS: tuple[Kind, ...] = ("label", "copy", "aside")


class DataPage(QWidget):
    """Charts at the left, findings in the middle, the chosen one at the right.

    Signals:
        page_wanted: Another page shall be shown (its name).
    """

    page_wanted = Signal(str)

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        """Checks nothing before it is shown."""
        super().__init__(parent)
        self.title = self.tr("Data")
        self._station = station
        self.check: DatasetCheck | None = None
        self._stale = True
        self._kind: Kind = "label"
        self.checker = DataChecker(station, self)
        ratio = self.devicePixelRatioF()
        self.list = FindingList(Thumbnails(station, THUMBNAIL * ratio, self), self)
        self._build()
        self._bind_keys()
        self._connect()
        self._show_check()

    # --- construction --------------------------------------------------------------------------

    def _build(self) -> None:
        columns = QHBoxLayout(self)
        margin = theme.spacing(2)
        columns.setContentsMargins(margin, margin, margin, margin)
        columns.setSpacing(margin)
        columns.addWidget(self._make_left(), 6)
        columns.addWidget(self._make_middle(), 7)
        columns.addWidget(self._make_right(), 11)
        for button in self.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _make_left(self) -> QWidget:
        left = QWidget(self)
        outer = QVBoxLayout(left)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.spacing())
        self.overview = DataOverview(left)
        outer.addWidget(ScrollColumn(self.overview, left), 1)
        changed = self._station.settings.keys
        self.import_button = ActionButton(
            self.tr("Import pictures…"), keys.caption("data.import", changed), parent=left
        )
        self.export_button = ActionButton(
            self.tr("Export…"), keys.caption("data.export", changed), parent=left
        )
        self.import_button.clicked.connect(self.import_pictures)
        self.export_button.clicked.connect(self.export_pictures)
        outer.addWidget(self.import_button)
        outer.addWidget(self.export_button)
        return left

    def _make_middle(self) -> QWidget:
        card = Card("", self)
        self._tabs: dict[Kind, ActionButton] = {}
        group = QButtonGroup(self)
        for kind in _KINDS:
            button = ActionButton("", parent=card)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, kind=kind: self.show_kind(kind))
            group.addButton(button)
            self._tabs[kind] = button
            card.body.addWidget(button)
        self._tabs["label"].setChecked(True)
        self._note = Muted("", card)
        self._note.setWordWrap(True)
        card.body.addWidget(self._note)
        self.view = QTableView(card)
        self.view.setModel(self.list)
        self.view.setItemDelegate(FindingDelegate(self.view))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # Without this, Qt's selectRow does nothing in a single selection.
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.horizontalHeader().hide()
        rows = self.view.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(FindingDelegate.row_height(self.view.fontMetrics().height()))
        rows.hide()
        self.view.setAccessibleName(self.tr("Pictures to look at"))
        card.body.addWidget(self.view, 1)
        self.progress = QProgressBar(card)
        self.progress.setAccessibleName(self.tr("Check of the dataset"))
        self._stage = Muted("", card)
        self._stage.setWordWrap(True)
        changed = self._station.settings.keys
        self.refresh_button = ActionButton(
            self.tr("Look again"), keys.caption("data.refresh", changed), parent=card
        )
        self.refresh_button.clicked.connect(self.refresh)
        card.body.addWidget(self.progress)
        card.body.addWidget(self._stage)
        card.body.addWidget(self.refresh_button)
        return card

    def _make_right(self) -> QWidget:
        self.picture = card = FindingPicture(self._station, self)
        changed = self._station.settings.keys
        self.send = ActionButton(
            self.tr("Look at it in Review"), keys.caption("data.review", changed), "primary", card
        )
        self.send_all = ActionButton(
            self.tr("All of this list"), keys.caption("data.review_all", changed), parent=card
        )
        self.send.clicked.connect(self.send_chosen)
        self.send_all.clicked.connect(self.send_list)
        row = QHBoxLayout()
        row.addWidget(self.send, 3)
        row.addWidget(self.send_all, 2)
        card.body.addLayout(row)
        return card

    def _bind_keys(self) -> None:
        actions: dict[str, Callable[[], object]] = {
            "review": self.send_chosen,
            "review_all": self.send_list,
            "mask": self.picture.toggle_mask,
            "import": self.import_pictures,
            "export": self.export_pictures,
            "refresh": self.refresh,
        }
        for name, action in actions.items():
            shortcut = QShortcut(keys.sequence(f"data.{name}", self._station.settings.keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda action=action: action())

    def _connect(self) -> None:
        station, checker = self._station, self.checker
        station.dataset_changed.connect(self._on_changed)
        station.training_changed.connect(self._on_changed)
        checker.progressed.connect(self._on_progressed)
        checker.finished.connect(self._on_finished)
        checker.failed.connect(self._on_failed)
        checker.stopped.connect(self._show_state)
        self.view.selectionModel().currentRowChanged.connect(self._on_row_chosen)

    # --- page life -----------------------------------------------------------------------------

    def activated(self) -> None:
        """The page is shown: check, if anything has changed since the last time."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._stale and not self.checker.running:
            self.refresh()

    def deactivated(self) -> None:
        """The page is left: a check that is under way goes on when it is shown again."""
        if self.checker.running:
            self.checker.stop()
            self._stale = True

    def refresh(self) -> None:
        """Check the dataset, or stop a check that is under way."""
        if self.checker.running:
            self.checker.stop()
            return
        self._stale = False
        self.checker.start()
        self._on_progressed("pictures", 0, 0)
        self._show_state()

    def _on_changed(self) -> None:
        self._stale = True
        self._show_state()

    def _on_progressed(self, stage: str, done: int, total: int) -> None:
        words = {
            "pictures": self.tr("Looking at the pictures: {done} of {total}"),
            "files": self.tr("Looking at further files: {done} of {total}"),
            "copies": self.tr("Comparing the pictures with each other: {done} of {total}"),
        }
        self._stage.setText(words[stage].format(done=done, total=total))
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def _on_finished(self, check: DatasetCheck) -> None:
        self.check = check
        self._show_check()

    def _on_failed(self, sentence: str) -> None:
        self._stale = True
        self._show_state()
        self._stage.setText(sentence)
        self._stage.show()

    # --- what is shown -------------------------------------------------------------------------

    def _show_check(self) -> None:
        check = self.check
        self.overview.show_check(check, self._station.product)
        titles = {
            "label": self.tr("Label looks wrong"),
            "copy": self.tr("Copies"),
            "aside": self.tr("Set aside"),
        }
        for kind, button in self._tabs.items():
            count = "" if check is None else f"  {len(check.of(kind))}"
            button.set_text(titles[kind] + count)
        self.show_kind(self._kind)
        self._show_state()

    def show_kind(self, kind: Kind) -> None:
        """List the findings of a kind."""
        self._kind = kind
        self._tabs[kind].setChecked(True)
        self.list.take(self.check.of(kind) if self.check is not None else ())
        self._note.setText(self._words_about(kind))
        if self.list.rowCount():
            self.view.selectRow(0)
        self._show_picture()

    def _words_about(self, kind: Kind) -> str:
        check = self.check
        if check is None:
            return ""
        if kind == "label":
            if check.why_unjudged:
                return in_words(check.why_unjudged)
            return self.tr(
                "Run {run} answered {count} locked test pictures, which it had not learned from."
                " Where it differs from the label, the surest come first."
            ).format(run=check.run, count=check.judged)
        if kind == "copy":
            return self.tr(
                "{count} groups of pictures that are alike, also turned, mirrored or brightened."
                " Groups in two classes, in two splits or of two parts come first."
            ).format(count=check.groups)
        return self.tr("Files that are not used, and pictures that should not be learned from.")

    def _show_state(self) -> None:
        running = self.checker.running
        self.progress.setVisible(running)
        self._stage.setVisible(running or self._stale)
        if not running and self._stale:
            seen = self.check is not None
            self._stage.setText(self.tr("Something has changed since the last look.") if seen
                                else self.tr("Not looked at yet."))  # fmt: skip
        self.refresh_button.set_text(self.tr("Stop") if running else self.tr("Look again"))
        self.export_button.setEnabled(bool(self.check is None or self.check.pictures))

    # --- the chosen one ------------------------------------------------------------------------

    @property
    def chosen(self) -> Finding | None:
        """The finding that is looked at."""
        return self.list.at(self.view.currentIndex().row())

    def _on_row_chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_picture()

    def _show_picture(self) -> None:
        finding = self.chosen
        sendable = finding is not None and bool(finding.picture_id)
        self.send.setEnabled(sendable)
        self.send_all.setEnabled(any(f.picture_id for f in self.list.findings))
        if finding is None:
            self._say_nothing_found()
            return
        row = self.view.currentIndex().row()
        ahead = [f for f in (self.list.at(row + n) for n in range(1, 3)) if f is not None]
        self.picture.show_finding(finding, ahead)

    def _say_nothing_found(self) -> None:
        say, check = self.picture.say, self.check
        if check is None:
            say("data", self.tr("Looking at the dataset…"))
        elif not check.pictures and self._kind != "aside":
            say(
                "data",
                self.tr("The dataset is empty"),
                self.tr("Correct verdicts on Inspect, or import a folder of pictures."),
                offers=[(self.tr("Import pictures…"), self.import_pictures)],
            )
        elif self._kind == "label" and check.why_unjudged:
            say(
                "data",
                self.tr("Nobody has judged the labels yet"),
                in_words(check.why_unjudged),
                offers=[(self.tr("Go to Train"), lambda: self.page_wanted.emit("train"))],
            )
        else:
            told = {
                "label": self.tr("No label looks wrong"),
                "copy": self.tr("No picture looks like another"),
                "aside": self.tr("Nothing is set aside"),
            }
            say("data", told[self._kind])

    # --- what people do ------------------------------------------------------------------------

    def send_chosen(self) -> None:
        """Put the chosen picture on the list of Review, and go on with the next."""
        finding = self.chosen
        if finding is not None and finding.picture_id:
            self._send([finding])
            row = self.view.currentIndex().row() + 1
            if row < self.list.rowCount():
                self.view.selectRow(row)

    def send_list(self) -> None:
        """Put every picture of the shown list on the list of Review."""
        self._send([finding for finding in self.list.findings if finding.picture_id])

    def _send(self, findings: list[Finding]) -> None:
        place, station = self._station.place, self._station
        if place is None or not findings:
            return
        reasons = {finding.picture_id: in_words(finding.title) for finding in findings}

        def sent(count: int) -> None:
            self.list.mark_sent(list(reasons))
            station.message.emit("info", counted.wait_in_review(count))

        station.submit(lambda: ask_for_review(place, reasons), if_alive(self, sent))

    def import_pictures(self) -> None:
        """Take folders of pictures into the dataset."""
        from inspector_gui.ui.import_pictures_dialog import ImportPicturesDialog

        dialog = ImportPicturesDialog(self._station, self.window())
        dialog.finished.connect(lambda _code: self._look_if_changed())
        dialog.open()

    def _look_if_changed(self) -> None:
        if self._stale and not self.checker.running:
            self.refresh()

    def export_pictures(self) -> None:
        """Write the dataset for other programs."""
        from inspector_gui.ui.export_dialog import ExportDialog

        if self.export_button.isEnabled():
            ExportDialog(self._station, self.window()).open()
