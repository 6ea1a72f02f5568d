"""The verdict chosen in the history: its picture, what the model said, what a person says."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedLayout, QWidget

from inspector_gui.core.annotation import Annotation, Seen
from inspector_gui.core.picture_file import read_picture
from inspector_gui.core.result import Verdict
from inspector_gui.core.review_order import Opinion
from inspector_gui.runtime.history import History
from inspector_gui.runtime.history_row import HistoryRow
from inspector_gui.runtime.review_candidates import picture_of
from inspector_gui.ui import keys, theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.picture_canvas import PictureCanvas
from inspector_gui.ui.review_panels import ModelSays, YouSay
from inspector_gui.ui.station import Station

_LEAST_PICTURE = 160


class VerdictSide(Card):
    """Shows one recorded verdict and takes a person's answer about its picture.

    Signals:
        called: A person called a result something, or took it back (result id, label, who).
    """

    called = Signal(str, object, object)

    def __init__(self, station: Station, parent: QWidget) -> None:
        super().__init__("", parent)
        self._station = station
        self._row: HistoryRow | None = None
        self._pictured: HistoryRow | None = None
        self._disputes: dict[str, str] = {}
        self._wanted = 0
        self._build(station.settings.keys)
        self.you_say.said.connect(self.dispute)
        station.undone.connect(self._on_undone)
        self.show_row(None)

    def _build(self, changed: dict[str, str]) -> None:
        self.part = QLabel("", self)
        self.part.setFont(theme.scaled_font(1.15, bold=True))
        self.part.setTextFormat(Qt.TextFormat.PlainText)
        self.part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.part)
        picture = QWidget(self)  # takes the room that the words leave
        picture.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._picture_stack = QStackedLayout(picture)
        self.canvas = PictureCanvas(self)
        self._no_picture = Muted("", self)
        self._no_picture.setWordWrap(True)
        self._no_picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setMinimumHeight(_LEAST_PICTURE)
        self._no_picture.setMinimumHeight(_LEAST_PICTURE)  # a text that wraps asks for less
        self._picture_stack.addWidget(self.canvas)
        self._picture_stack.addWidget(self._no_picture)
        self.body.addWidget(picture, 1)
        self.explain_button = ActionButton(self.tr("Explain"), parent=self)
        self.explain_button.setToolTip(self.tr("What the model decided by, place by place"))
        self.explain_button.clicked.connect(self.explain)
        self.body.addWidget(self.explain_button)
        self._note = Muted("", self)
        self._note.setWordWrap(True)
        self.body.addWidget(self._note)
        self.model_says = ModelSays(self)
        self.body.addWidget(self.model_says)
        self._answer = Muted("", self)
        self._answer.setWordWrap(True)
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self.body.addWidget(self._answer)
        self.you_say = YouSay(changed, "history", self)
        self.body.addWidget(self.you_say)
        self._undo = ActionButton(
            self.tr("Undo"), keys.caption("history.undo", changed), parent=self
        )
        self._undo.clicked.connect(self.undo)
        self.body.addWidget(self._undo)

    def show_row(self, row: HistoryRow | None) -> None:
        """Show another verdict, or none."""
        self._row = row
        self._wanted += 1
        self.part.setText((row.part_id or self.tr("no part")) if row is not None else "")
        self.part.setVisible(row is not None)
        self._pictured = None
        self._note.hide()
        self.explain_button.setVisible(False)
        self.you_say.set_answerable(False)
        self.canvas.set_picture(None)
        self._picture_stack.setCurrentWidget(self._no_picture)
        if row is None:
            self._no_picture.setText(self.tr("Choose a verdict to see its picture."))
            self.model_says.setVisible(False)
            self._answer.setText("")
            self.you_say.show_label(None)
            return
        self.model_says.setVisible(True)
        verdict, who = Verdict(row.verdict), row.model_id or ""
        told = Opinion(verdict, row.score, row.class_name, who, reason=row.reason_text)
        times = " + ".join(f"{name} {value:.1f}" for name, value in row.times_ms.items())
        frame = self.tr("frame {n}").format(n=row.frame_index)
        self.model_says.show_opinion(told, f"{row.source} · {frame}")
        self.model_says.detail.setToolTip(f"{times} ms" if times else "")
        self._show_answer()
        self._no_picture.setText("")
        wanted = self._wanted

        def found(picture: _Pictured | None) -> None:
            if wanted == self._wanted:
                self._show_picture(picture)

        def failed(sentence: str) -> None:
            if wanted == self._wanted:
                self._no_picture.setText(sentence)

        place = self._station.place
        if place is not None:
            history = place.history
            self._station.read(
                lambda: _picture(row, history), if_alive(self, found), if_alive(self, failed)
            )

    def _show_picture(self, picture: "_Pictured | None") -> None:
        if picture is None:
            self._no_picture.setText(
                self.tr(
                    "The picture of this verdict was not kept: one picture of each NG or unsure"
                    " part and a sample of OK parts are."
                )
            )
            return
        self._pictured = picture.row
        if self._row is not None and picture.row.result_id != self._row.result_id:
            told = self.tr("This picture shows the same part at {time}, judged {verdict} {score}.")
            self._note.setText(
                told.format(
                    time=f"{picture.row.created:%H:%M:%S}",
                    verdict=picture.row.verdict,
                    score=picture.row.score_text,
                )
            )
            self._note.show()
        self.canvas.set_picture(picture.image)
        self._picture_stack.setCurrentWidget(self.canvas)
        self.you_say.set_answerable(True)
        self.explain_button.setVisible(self._station.product.active_model is not None)
        self._show_answer()

    def _show_answer(self) -> None:
        row = self._pictured or self._row
        if row is not None and row.disputed_label:
            told = self.tr("{who} called it {label}.")
            who = row.disputed_by or self.tr("Somebody")
            self._answer.setText(told.format(who=who, label=row.disputed_label))
        else:
            self._answer.setText("")
        self._answer.setVisible(bool(self._answer.text()))
        self.you_say.show_label(row.disputed_label if row is not None else None)

    def explain(self) -> None:
        """Show what the model that judged this picture, or else the active one, decided by."""
        row, place, image = self._pictured, self._station.place, self.canvas.image
        if row is None or place is None or image is None:
            return
        from inspector_gui.ui.explain_dialog import ExplainDialog, model_loader

        load = model_loader(place, row.model_id)
        ExplainDialog(self._station, image, row.part_id or row.result_id, load, self).show()

    # --- disputing -----------------------------------------------------------------------------

    def dispute(self, label: str) -> None:
        """Say what the picture really shows; the answer is about the frame it was taken from."""
        row, place, who = self._pictured, self._station.place, self._station.operator
        if row is None or place is None or self.canvas.image is None:
            return
        image = self.canvas.image
        seen = Seen(
            verdict=row.verdict,
            score=row.score,
            class_name=row.class_name,
            model_id=row.model_id,
            configuration_id=row.configuration_id,
            reason=row.reason_text,
            result_id=row.result_id,
        )

        def work() -> Annotation:
            given = place.dataset.add(image, label, who=who, part_id=row.part_id, seen=seen)
            place.history.record_dispute(row.result_id, label, who)
            self._disputes[given.annotation_id] = row.result_id
            return given

        def failed(sentence: str) -> None:
            self._called(row.result_id, row.disputed_label, row.disputed_by)
            told = self.tr("The answer could not be stored: {why}").format(why=sentence)
            self._station.message.emit("error", told)

        self._called(row.result_id, label, who)
        self._station.answers.store(work, if_alive(self, failed), page="history")

    def undo(self) -> None:
        """Take the last answer given here back."""
        self._station.answers.undo("history")

    def _called(self, result_id: str, label: str | None, who: str | None) -> None:
        self.called.emit(result_id, label, who)
        if self._pictured is not None and self._pictured.result_id == result_id:
            self._pictured = replace(self._pictured, disputed_label=label, disputed_by=who)
            self._show_answer()

    def _on_undone(self, taken: Annotation) -> None:
        result_id = self._disputes.pop(taken.undoes or "", None)
        place = self._station.place
        if result_id is None or place is None:
            return

        def told(standing: tuple[str, str] | None) -> None:
            self._called(result_id, *(standing or (None, None)))

        # In the same thread as the withdrawal, and so after it.
        self._station.submit(lambda: place.history.dispute_of(result_id), if_alive(self, told))


@dataclass(frozen=True, slots=True, eq=False)
class _Pictured:
    """A picture and the verdict on exactly this picture."""

    row: HistoryRow
    image: NDArray[np.uint8]


def _picture(row: HistoryRow, history: History) -> _Pictured | None:
    """The verdict's own picture, or else the newest kept one of the same part."""
    path = picture_of(row)
    if path is not None:
        return _Pictured(row, read_picture(path))
    if not row.part_id:
        return None
    for other in history.query(part_id=row.part_id, captured=True, limit=20):
        path = picture_of(other)
        if path is not None:
            return _Pictured(other, read_picture(path))
    return None
