"""Explain a picture: where the model saw what it decided by, what covering places changes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.model_file import ModelFileError
from inspector_gui.core.signed_map import map_of, paint_on_copy, paint_signed, small_copy
from inspector_gui.runtime.engine import InferenceEngine, Judgement
from inspector_gui.runtime.occlusion import OcclusionStep, occlude
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Heading, Muted
from inspector_gui.ui.picture_canvas import PictureCanvas
from inspector_gui.ui.reasons import reason_text

if TYPE_CHECKING:
    from inspector_gui.runtime.workplace import Workplace
    from inspector_gui.ui.station import Station

_PLAIN, _MAP, _COVERED = "plain", "map", "covered"
_FINENESS = (6, 10, 16)
_USUAL = 1
_SMALL = 1200  # pixels a side of the copy on which the map grows


@dataclass(frozen=True, slots=True, eq=False)
class _Explained:
    """What the model says about the picture, the picture with its map, and a small copy of it."""

    engine: InferenceEngine
    judgement: Judgement
    painted: NDArray[np.uint8] | None
    small: NDArray[np.uint8]


class ExplainDialog(QDialog):
    """Shows a picture with the model's map and, on demand, with an occlusion map.

    It has a model session of its own; all of the model's work is done in a reader thread, a moment
    at a time, so that cancelling and closing act at once.
    """

    def __init__(
        self,
        station: "Station",
        image: NDArray[np.uint8],
        title: str,
        load: Callable[[], InferenceEngine],
        parent: QWidget | None = None,
    ) -> None:
        """Asks the model at once.

        Args:
            station: Its reader threads do the work.
            image: (H, W, 3) uint8 RGB.
            title: Which picture it is.
            load: Makes the model's session; called in a reader thread.
            parent: The window.
        """
        super().__init__(parent)
        self._station = station
        self._image = image
        self._explained: _Explained | None = None
        self._steps: Iterator[OcclusionStep] | None = None
        self._small = image
        self._covered: NDArray[np.uint8] | None = None
        self._map_words = self._covered_words = ""
        self.setWindowTitle(self.tr("Explain: {0}").format(title))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(title, self))
        self.says = QLabel(self.tr("Asking the model…"), self)
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self.says)
        layout.addLayout(self._make_choice())
        self.canvas = PictureCanvas(self)
        self.canvas.set_picture(image)
        layout.addWidget(self.canvas, 1)
        self.words = Muted("", self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self.words)
        layout.addLayout(self._make_covering())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout.addWidget(buttons)
        self.resize(self.sizeHint())

        def ask() -> _Explained:
            engine = load()
            judgement = engine.judge(image)
            values = map_of(judgement.findings)
            painted = None if values is None else paint_signed(image, values, judgement.crop)
            return _Explained(engine, judgement, painted, small_copy(image, _SMALL))

        station.read(ask, if_alive(self, self._on_explained), if_alive(self, self._on_failed))

    def sizeHint(self) -> QSize:
        """Room for a picture and the words."""
        return QSize(860, 760)

    def _make_choice(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._choice = QButtonGroup(self)
        self.shows: dict[str, ActionButton] = {}
        for name, text, tip in (
            (_PLAIN, self.tr("Picture"), self.tr("The picture as it is")),
            (_MAP, self.tr("Model's map"), self.tr("What the model itself says about places")),
            (_COVERED, self.tr("Covering"), self.tr("What covering a place changes")),
        ):
            button = ActionButton(text, "", "quiet", self)
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setEnabled(name == _PLAIN)
            button.clicked.connect(self._show_chosen)
            self._choice.addButton(button)
            self.shows[name] = button
            row.addWidget(button)
        self.shows[_PLAIN].setChecked(True)
        row.addStretch(1)
        return row

    def _make_covering(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.spacing())
        label = QLabel(self.tr("Cover place by place:"), self)
        row.addWidget(label)
        self.fineness = QComboBox(self)
        self.fineness.addItems([self.tr("large patches"), self.tr("medium"), self.tr("small")])
        self.fineness.setCurrentIndex(_USUAL)
        self.fineness.setAccessibleName(self.tr("Size of the patches"))
        row.addWidget(self.fineness)
        self.start = ActionButton(self.tr("Start"), parent=self)
        self.start.setEnabled(False)
        self.start.clicked.connect(self._on_start_or_cancel)
        row.addWidget(self.start)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Places covered"))
        self.progress.setVisible(False)
        row.addWidget(self.progress, 1)
        row.addStretch(1)
        return row

    # --- the model's own map -------------------------------------------------------------------

    def _on_explained(self, explained: _Explained) -> None:
        self._explained = explained
        said, findings = explained.judgement, explained.judgement.findings
        self.says.setText(
            self.tr("{verdict}: {reason}. Model {name}.").format(
                verdict=said.verdict.value,
                reason=reason_text(said.reason),
                name=explained.engine.manifest.name,
            )
        )
        if findings.contributions is not None:
            total = float(findings.contributions.sum())
            self._map_words = self.tr(
                "Red speaks for a defect, blue for a good part. The places add up to {places},"
                " the rest of the model gives {base}: together {sum}, which is the score {score}."
            ).format(
                places=f"{total:+.2f}",
                base=f"{findings.base:+.2f}",
                sum=f"{total + findings.base:+.2f}",
                score=f"{findings.defect_score:.3f}",
            )
        elif explained.painted is not None:
            self._map_words = self.tr("Red: where the model sees a defect.")
        else:
            self._map_words = self.tr(
                "This model gives no map of its own. Covering works with every model."
            )
        if explained.painted is not None:
            self.shows[_MAP].setEnabled(True)
            self.shows[_MAP].setChecked(True)
        self.start.setEnabled(True)
        self._show_chosen()

    def _on_failed(self, sentence: str) -> None:
        self.says.setText(self.tr("The model cannot explain it: {0}").format(sentence))
        self._end_covering()

    def _show_chosen(self) -> None:
        picture, words = self._image, ""
        if self.shows[_MAP].isChecked() and self._explained is not None:
            shown = self._explained.painted
            picture, words = self._image if shown is None else shown, self._map_words
        elif self.shows[_COVERED].isChecked() and self._covered is not None:
            picture, words = self._covered, self._covered_words
        elif not self.shows[_MAP].isEnabled():
            words = self._map_words
        self.canvas.set_picture(picture, keep_view=True)
        self.words.setText(words)

    # --- covering ------------------------------------------------------------------------------

    def _on_start_or_cancel(self) -> None:
        if self._steps is not None:
            self._end_covering()
            return
        if self._explained is None:
            return
        patches = _FINENESS[self.fineness.currentIndex()]
        self._steps = occlude(self._explained.engine, self._image, patches)
        self._small = self._explained.small
        self.start.set_text(self.tr("Stop"))
        self.fineness.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.setVisible(True)
        self._take_step(self._steps)

    def _take_step(self, steps: Iterator[OcclusionStep]) -> None:
        """One moment of work in a reader thread, then the next, unless somebody stopped it.

        Until the last one the map is laid over the small copy: a picture of 20 megapixels would
        take longer to paint than the places to cover.
        """
        small = self._small

        def work() -> tuple[OcclusionStep, NDArray[np.uint8]] | None:
            step = next(steps, None)
            if step is None:
                return None
            if step.done == step.total:
                return step, paint_signed(self._image, step.drops, step.crop)
            return step, paint_on_copy(small, step.drops, step.crop, self._image.shape[:2])

        def done(taken: tuple[OcclusionStep, NDArray[np.uint8]] | None) -> None:
            if steps is not self._steps:
                return
            if taken is None:
                self._end_covering()
                return
            self._show_step(*taken)
            self._take_step(steps)

        def failed(sentence: str) -> None:
            if steps is self._steps:
                self._on_failed(sentence)

        self._station.read(work, if_alive(self, done), if_alive(self, failed))

    def _show_step(self, step: OcclusionStep, painted: NDArray[np.uint8]) -> None:
        self.progress.setRange(0, step.total)
        self.progress.setValue(step.done)
        if self._covered is None or not self.shows[_COVERED].isEnabled():
            self.shows[_COVERED].setEnabled(True)
            self.shows[_COVERED].setChecked(True)
        self._covered = painted
        if step.largest > 0:
            text = self.tr(
                "Red: covered, the score falls; blue: it rises. The score {score} falls by up to"
                " {drop} when one place is covered. {done} of {total} places."
            )
        else:
            text = self.tr(
                "Covering no place lowers the score {score}; blue: it rises there. {done} of"
                " {total} places."
            )
        self._covered_words = text.format(
            score=f"{step.score:.3f}", drop=f"{step.largest:.3f}", done=step.done, total=step.total
        )
        if self.shows[_COVERED].isChecked():
            self._show_chosen()

    def _end_covering(self) -> None:
        self._steps = None
        self.start.set_text(self.tr("Start"))
        self.fineness.setEnabled(True)
        self.progress.setVisible(False)


def model_loader(place: "Workplace", model_id: str) -> Callable[[], InferenceEngine]:
    """A session of its own for a model of the product, or for the active one when it is gone."""
    engine, product = place.engine, place.product

    def load() -> InferenceEngine:
        for wanted in (model_id, product.active_model):
            if not wanted:
                continue
            rule = product.decision if wanted == product.active_model else None
            try:
                return InferenceEngine.load(place.models.read(wanted), threads=1, rule=rule)
            except ModelFileError:
                continue
        if engine is None:
            raise ValueError(
                QCoreApplication.translate("ExplainDialog", "there is no model to ask")
            )
        # Given for this run only and not in the store; a session may be shared.
        return engine.with_rule(engine.rule)

    return load
