"""A foreign `.onnx`: ask what its file does not say, and show what it answers before deciding."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.compose import View
from inspector_gui.core.result import ReasonCode
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.import_answers import ImportAnswers
from inspector_gui.runtime.model_import import ForeignModel, describe_foreign, import_foreign
from inspector_gui.runtime.model_preview import Preview, preview
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Card, Heading, Muted, set_level
from inspector_gui.ui.foreign_form import ForeignForm
from inspector_gui.ui.picture import as_image
from inspector_gui.ui.reasons import reason_text
from inspector_gui.ui.sentences import in_words

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station

_PAUSE_MS = 600  # between the last keystroke and a new try
_SCORES_SHOWN = 5
_Tried = tuple[bytes, InferenceEngine, Preview | None]


class ImportModelDialog(QDialog):
    """Questions at the left, the model's answer on the current picture at the right.

    Signals:
        wrapped: The person agreed (bytes of a model file with manifest).
    """

    wrapped = Signal(object)

    def __init__(
        self, station: "Station", data: bytes, name: str, parent: QWidget | None = None
    ) -> None:
        """Reads the file off in the background.

        Args:
            station: Its threads do the work, its live view gives the picture.
            data: The foreign file.
            name: Suggested name for the model.
            parent: The window.
        """
        super().__init__(parent)
        self._station = station
        self._data = data
        self._name = name
        self._form: ForeignForm | None = None
        self._engine: InferenceEngine | None = None
        self._wrapped_bytes: bytes | None = None
        self._good_for: ImportAnswers | None = None
        self._trying = self._again = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._try)
        self.setWindowTitle(self.tr("Import a model"))
        outer = QVBoxLayout(self)
        outer.setSpacing(theme.spacing(2))
        outer.addWidget(Heading(self.tr("What is this model?"), self))
        self._facts = Muted(self.tr("Looking at the file…"), self)
        self._facts.setWordWrap(True)
        outer.addWidget(self._facts)
        row = QHBoxLayout()
        row.setSpacing(theme.spacing(2))
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row.addWidget(self._scroll, 1)
        row.addWidget(self._make_preview(), 1)
        outer.addLayout(row, 1)
        buttons = QHBoxLayout()
        self._doubt = Muted("", self)
        self._doubt.setWordWrap(True)
        buttons.addWidget(self._doubt, 1)
        cancel = ActionButton(self.tr("Cancel"), kind="quiet", parent=self)
        cancel.clicked.connect(self.reject)
        self.agree = ActionButton(self.tr("Import"), kind="primary", parent=self)
        self.agree.clicked.connect(self._on_agree)
        for button in (cancel, self.agree):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.agree.setMinimumWidth(160)
        self.agree.setEnabled(False)
        outer.addLayout(buttons)
        self.resize(self.sizeHint())
        station.closing.connect(self.reject)
        station.read(
            lambda: describe_foreign(data), if_alive(self, self._ask), if_alive(self, self._refuse)
        )

    def sizeHint(self) -> QSize:
        """One screen, also at 1280 × 720."""
        return QSize(1040, 640)

    def _make_preview(self) -> QWidget:
        card = Card("", self)
        card.set_title(self.tr("Its answer on the current picture"))
        self._picture = _Picture(card)
        card.body.addWidget(self._picture, 1)
        self._verdict = QLabel(card)
        self._verdict.setFont(theme.scaled_font(1.5, bold=True))
        card.body.addWidget(self._verdict)
        self._reason = QLabel(card)
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)  # class names come from the file
        card.body.addWidget(self._reason)
        self._scores = Muted("", card)
        self._scores.setTextFormat(Qt.TextFormat.PlainText)
        card.body.addWidget(self._scores)
        self._next = QPushButton(self.tr("Newest picture"), card)
        self._next.clicked.connect(self._on_next)
        self._next.setEnabled(False)
        card.body.addWidget(self._next)
        return card

    # --- reading off ----------------------------------------------------------------------------

    def _ask(self, foreign: ForeignModel) -> None:
        self._facts.setText(self._sentence(foreign))
        self._form = ForeignForm(foreign, self._name, self._station.product.classes, self)
        self._form.edited.connect(self._on_edited)
        self._scroll.setWidget(self._form)
        self._scroll.viewport().setAutoFillBackground(False)
        self._form.setAutoFillBackground(False)
        self._try()

    def _refuse(self, sentence: str) -> None:
        """Nothing of it can be used: say why in the app, which stays as it was."""
        text = self.tr("{0} is not imported: {1}.").format(self._name, sentence.rstrip("."))
        self._station.message.emit("error", text)
        self.reject()

    def _sentence(self, foreign: ForeignModel) -> str:
        shape = " × ".join("?" if side is None else str(side) for side in foreign.input_shape)
        text = self.tr("The file says: input {0} {1}").format(shape, foreign.input_dtype)
        if foreign.producer:
            text += self.tr(", written by {0}").format(foreign.producer)
        if foreign.open_questions:
            text += self.tr(". It does not say what is marked ▲: please check these.")
        return text

    # --- trying ---------------------------------------------------------------------------------

    def _on_edited(self) -> None:
        self.agree.setEnabled(False)
        self._pause.start()

    def _answers(self) -> ImportAnswers | None:
        assert self._form is not None
        try:
            return self._form.answers()
        except ValueError as error:
            self._say(in_words(str(error)), "error")
            return None

    def _try(self) -> None:
        """Wrap the model by the present answers and ask it about the newest picture."""
        if self._trying:
            self._again = True
            return
        answers = self._answers()
        if answers is None:
            self._show_nothing()
            return
        self._trying = True
        self._say(self.tr("Trying it…"))
        data, image, view = self._data, self._image(), self._view()

        def work() -> _Tried:
            wrapped = import_foreign(data, answers)
            engine = InferenceEngine.load(wrapped, threads=1)
            return wrapped, engine, preview(engine, image, view) if image is not None else None

        def tried(outcome: _Tried) -> None:
            self._wrapped_bytes, self._engine, seen = outcome
            self._good_for = answers
            self._show(seen)
            self._finish_try()

        def failed(sentence: str) -> None:
            self._good_for = None
            self._show_nothing()
            self._say(sentence, "error")
            self._finish_try()

        self._station.read(work, if_alive(self, tried), if_alive(self, failed))

    def _finish_try(self) -> None:
        self._trying = False
        if self._again or self._pause.isActive():
            self._again = False
            self._pause.start(0)
            return
        self.agree.setEnabled(self._good_for is not None)

    def _on_next(self) -> None:
        """The same model on a newer picture."""
        engine, image, view = self._engine, self._image(), self._view()
        if engine is None or self._trying:
            return
        if image is None:
            self._show(None)
            return
        self._trying = True

        def seen(answer: Preview) -> None:
            self._show(answer)
            self._finish_try()

        def failed(sentence: str) -> None:
            self._say(sentence, "error")
            self._finish_try()

        self._station.read(
            lambda: preview(engine, image, view), if_alive(self, seen), if_alive(self, failed)
        )

    def _image(self) -> NDArray[np.uint8] | None:
        pipeline = self._station.pipeline
        shown = pipeline.latest() if pipeline is not None else None
        if shown is None or shown.result.reason.code is ReasonCode.NO_PICTURE:
            return None
        return shown.frame.image

    def _view(self) -> View:
        ratio = self.devicePixelRatioF()
        size = self._picture.size()
        shade = theme.colour("canvas")
        background = (shade.red(), shade.green(), shade.blue())
        return View(
            max(64, round(size.width() * ratio)),
            max(48, round(size.height() * ratio)),
            heat_map=True,
            background=background,
        )

    # --- showing --------------------------------------------------------------------------------

    def _show(self, seen: Preview | None) -> None:
        self._next.setEnabled(True)
        self._say("")
        if seen is None:
            self._picture.show_picture(None)
            self._verdict.setText("")
            self._reason.setText(self.tr("There is no picture from the source yet."))
            self._scores.setText("")
            return
        self._picture.show_picture(seen.picture)
        shape = theme.verdict_shape(seen.verdict)
        self._verdict.setText(f"{shape} {seen.verdict.value}")
        set_level(self._verdict, seen.verdict.value.lower())
        self._reason.setText(f"{reason_text(seen.reason)} · {seen.ms:.1f} ms")
        listed = [f"{name}  {score:.3f}" for name, score in seen.scores[:_SCORES_SHOWN]]
        self._scores.setText("\n".join(listed))

    def _show_nothing(self) -> None:
        self._picture.show_picture(None)
        self._verdict.setText("")
        self._reason.setText("")
        self._scores.setText("")
        self.agree.setEnabled(False)

    def _say(self, text: str, level: str = "") -> None:
        self._doubt.setText(text)
        self._doubt.set_level(level)

    def _on_agree(self) -> None:
        if self._wrapped_bytes is not None and self._answers() == self._good_for:
            self.wrapped.emit(self._wrapped_bytes)
            self.accept()


class _Picture(QWidget):
    """The composed answer, scaled down when the dialog became smaller since."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: QImage | None = None
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The model's answer"))

    def show_picture(self, picture: NDArray[np.uint8] | None) -> None:
        """(h, w, 3) uint8 RGB, or None for an empty field."""
        self._shown = as_image(picture) if picture is not None else None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("canvas"))
        if self._shown is None:
            return
        size = self._shown.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(QRectF(self.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self._shown)
