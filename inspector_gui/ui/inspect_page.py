"""The inspect page: see, judge, correct."""

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.filter_stages import FilterStages
from inspector_gui.core.first_guess import first_guess
from inspector_gui.core.frame import Frame
from inspector_gui.core.result import InspectionResult, ReasonCode, Verdict
from inspector_gui.ui import keys, theme
from inspector_gui.ui.answer_desk import AnswerDesk, has_picture
from inspector_gui.ui.answer_panel import AnswerPanel
from inspector_gui.ui.card import Card, KeyCap, Muted
from inspector_gui.ui.chip import Chip
from inspector_gui.ui.empty_state import Banner, EmptyState
from inspector_gui.ui.first_guess_line import FirstGuessLine
from inspector_gui.ui.image_view import ImageView
from inspector_gui.ui.overlays import OverlayBar
from inspector_gui.ui.parts_strip import PartsStrip
from inspector_gui.ui.picture_states import PictureStates
from inspector_gui.ui.quick_offer import QuickOfferCard
from inspector_gui.ui.reasons import reason_text
from inspector_gui.ui.scroll_column import ScrollColumn
from inspector_gui.ui.shift_card import ShiftCard
from inspector_gui.ui.still_line import StillLine
from inspector_gui.ui.verdict_panel import AnswerLine, VerdictPanel, VerdictText

if TYPE_CHECKING:
    from inspector_gui.runtime.engine import InferenceEngine
    from inspector_gui.runtime.part_book import PartRecord
    from inspector_gui.ui.station import Station

_LOOK_ROUND_MS = 400
_REASON_EVERY_NS = 200_000_000  # numbers that change at camera rate cannot be read
_BEEP_EVERY_NS = 1_000_000_000


class InspectPage(QWidget):
    """Live picture, verdict, one-key correction, last parts, shift counts.

    Signals:
        page_wanted: A person asked for another page (its name).
    """

    page_wanted = Signal(str)

    def __init__(self, station: "Station", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Inspect")
        self._station = station
        self._held = False
        self._cover = ""
        self._through = False  # the source has come to its end
        self._reason_at = 0
        self._beeped_at = 0
        self._newest_part = ""
        changed = station.settings.keys
        self.image_view = ImageView(self)
        self.overlay_bar = OverlayBar(self.image_view, changed, self)
        self.empty_state = EmptyState(self)
        self.banner = Banner(self)
        self.verdict_panel = VerdictPanel(self)
        self.first_guess = FirstGuessLine(self)
        self.answer_line = AnswerLine(
            self.tr("Disagree? One key says what it is, and it goes into the dataset."), self
        )
        self.still_line = StillLine(keys.caption("inspect.live", changed), self)
        self.desk = AnswerDesk(station, self.answer_line, self)
        self.strip = PartsStrip(self.desk.mark_of, self)
        self.states = PictureStates(
            station, self.empty_state, self.banner, self.page_wanted.emit, self
        )
        self.answer_panel = AnswerPanel(changed, self)
        self.shift_card = ShiftCard(self)
        self.quick_offer = QuickOfferCard(station, self)
        self._lay_out()
        self._bind_keys(changed)
        self.strip.selected.connect(self._on_part_selected)
        self.answer_panel.other_side.connect(self.answer_other_side)
        self.answer_panel.defect.connect(self.answer)
        self.answer_panel.undo.connect(self.desk.take_back)
        self.answer_panel.hold.connect(self.toggle_hold)
        self.still_line.left.connect(self.back_to_live)
        self.desk.changed.connect(self.strip.refresh)
        self.shift_card.reset.connect(station.shift.begin_anew)
        station.shift.changed.connect(self._show_shift)
        self.overlay_bar.explain_asked.connect(self.explain)
        station.frame_ready.connect(self._on_frame_ready)
        station.product_changed.connect(self._on_product_changed)
        station.models_changed.connect(self._on_models_changed)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_ROUND_MS)
        self._timer.timeout.connect(self._look_round)
        self._on_product_changed()
        self._on_models_changed()
        self._show_shift()
        self.image_view.set_pipeline(station.pipeline)
        self._timer.start()
        self._look_round()

    def _lay_out(self) -> None:
        gap = theme.spacing(2)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(gap, gap, gap, gap)
        whole.setSpacing(gap)
        left = QVBoxLayout()
        left.setSpacing(gap)
        picture = Card("", self)
        picture.body.addWidget(self.banner)
        picture.body.addWidget(self.overlay_bar)
        picture.body.addWidget(self.still_line)  # above the picture: a defect may lie anywhere
        pile = QGridLayout()
        pile.addWidget(self.image_view, 0, 0)
        pile.addWidget(self.empty_state, 0, 0)
        picture.body.addLayout(pile, 1)
        left.addWidget(picture, 1)
        parts = Card("", self)
        row = QHBoxLayout()
        row.setSpacing(gap)
        row.addWidget(self._strip_caption())
        row.addWidget(self.strip, 1)
        parts.body.addLayout(row)
        left.addWidget(parts)
        whole.addLayout(left, 72)
        right = QVBoxLayout()
        right.setSpacing(gap)
        right.addWidget(self.verdict_panel)
        right.addWidget(self.first_guess)
        below = QWidget(self)
        box = QVBoxLayout(below)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(gap)
        box.addWidget(self.answer_line)
        box.addWidget(self.answer_panel, 1)
        # Below the buttons: it comes and goes, and they must stay where the hand is.
        box.addWidget(self.quick_offer)
        box.addWidget(self.shift_card, 1)
        self._column = ScrollColumn(below, self)  # nine classes on a small screen
        self._column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right.addWidget(self._column, 1)
        whole.addLayout(right, 28)

    def _strip_caption(self) -> QWidget:
        caption = QWidget(self)
        caption.setMinimumWidth(theme.spacing(20))  # the chip must not push the parts about
        column = QVBoxLayout(caption)
        column.setContentsMargins(0, 0, 0, 0)
        text = Muted(self.tr("Last parts"), caption)
        text.setToolTip(self.tr("Choose a part to look at it and to correct it afterwards"))
        column.addWidget(text)
        row = QHBoxLayout()
        for name in ("older", "newer"):
            row.addWidget(KeyCap(keys.caption(f"inspect.{name}", self._station.settings.keys)))
        row.addStretch(1)
        column.addLayout(row)
        self.live_chip = Chip(caption)
        column.addWidget(self.live_chip)
        column.addStretch(1)
        return caption

    def _bind_keys(self, changed: dict[str, str]) -> None:
        bar, view = self.overlay_bar, self.image_view
        actions: dict[str, Callable[[], object]] = {
            "other": self.answer_other_side,
            "undo": self.desk.take_back,
            "hold": self.toggle_hold,
            "older": self.strip.select_older,
            "newer": self.strip.select_newer,
            "live": self.back_to_live,
            "explain": self.explain,
            "zoom_in": view.zoom_in,
            "zoom_out": view.zoom_out,
            "fit": view.fit,
        }
        actions |= {
            n: partial(bar.toggle, n) for n in ("mask", "heat_map", "regions", "roi", "stages")
        }
        actions |= {f"class_{n}": partial(self._answer_class, n - 1) for n in range(1, 10)}
        for name, action in actions.items():
            shortcut = QShortcut(keys.sequence(f"inspect.{name}", changed), self)
            shortcut.setAutoRepeat(name in ("zoom_in", "zoom_out", "older", "newer"))
            shortcut.activated.connect(action)

    # --- what the window calls -----------------------------------------------------------------

    def activated(self) -> None:
        """The page is on the screen."""
        self.image_view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_frame_ready()
        self._look_round()

    # --- answers -------------------------------------------------------------------------------

    def answer_other_side(self) -> None:
        """Say that the verdict on the screen is wrong."""
        self.desk.answer_other_side(self._answerable())

    def answer(self, label: str) -> None:
        """Say what is on the frame on the screen."""
        self.desk.answer(self._answerable(), label)

    def _answerable(self) -> tuple[Frame, InspectionResult] | None:
        """What is on the screen, unless something covers it."""
        return None if self._cover else self.image_view.seen

    def _answer_class(self, index: int) -> None:
        names = self._station.product.defect_names
        if index < len(names):
            self.answer(names[index])
        else:
            told = self.tr("This product has no defect {number}.").format(number=index + 1)
            self._station.message.emit("info", told)

    def explain(self) -> None:
        """Hold the picture on the screen and show what its model decided by."""
        content, place = self._answerable(), self._station.place
        if content is None or place is None or not content[1].model_id:
            return
        from inspector_gui.ui.explain_dialog import ExplainDialog, model_loader

        if not self._is_still():
            self.toggle_hold()
        frame, result = content
        title = self.tr("part {part}").replace("{part}", result.part_id or str(frame.index))
        load = model_loader(place, result.model_id)
        ExplainDialog(self._station, frame.image, title, load, self).show()

    # --- held and selected pictures ------------------------------------------------------------

    def toggle_hold(self) -> None:
        """Hold the picture on the screen, or go back to live."""
        content = self._answerable()
        if self._held or self.strip.selection is not None:
            self.back_to_live()
        elif content is not None and has_picture(*content):
            self._held = True
            self.image_view.show_still(*content)
            self._look_round()

    def back_to_live(self) -> None:
        """Leave a held picture and a selected part."""
        self._held = False
        if self.strip.selection is not None:
            self.strip.select(None)
        else:
            self._on_part_selected(None)

    def _on_part_selected(self, record: "PartRecord | None") -> None:
        self._held = False
        if record is None:
            self.image_view.show_live()
        else:
            self.image_view.show_still(record.frame, record.result)
        self._reason_at = 0
        self._look_round()

    # --- what is on the screen -----------------------------------------------------------------

    def _on_frame_ready(self) -> None:
        if not self.isVisible() or self._station.pipeline is None:
            return
        self.image_view.refresh()
        self._show_parts()
        live = self.image_view.live_result
        lost = live is not None and live.reason.code is ReasonCode.NO_PICTURE
        if self._cover or lost:
            self._look_round()
        else:
            self._tell()

    def _show_parts(self) -> None:
        assert self._station.pipeline is not None
        parts = self._station.pipeline.parts()
        self.strip.show_parts(parts)
        if not parts or parts[0].result.result_id == self._newest_part:
            return
        self._newest_part = parts[0].result.result_id
        now = time.monotonic_ns()
        bad = parts[0].result.verdict is not Verdict.OK
        if bad and self._station.settings.sound and now - self._beeped_at > _BEEP_EVERY_NS:
            self._beeped_at = now
            QApplication.beep()

    def _tell(self) -> None:
        """Bring verdict and buttons up to what the picture shows."""
        content = self.image_view.content
        if content is None or self._cover in ("finished", "opening", "waiting"):
            words = {"finished": self.tr("FINISHED"), "waiting": self.tr("READY")}
            word = words.get(self._cover, self.tr("NO PICTURE"))
            self.verdict_panel.say(VerdictText(None, word))
            self.answer_panel.show_state(None, answerable=False, held=False)
            self.overlay_bar.explain.setEnabled(False)
            self._say_live(None)
            return
        frame, result = content
        live = self.image_view.live_result
        meanwhile = live is not None and self._is_still() and not self._through
        self._say_live(live.verdict if live is not None and meanwhile else None)
        there = has_picture(frame, result)
        self.answer_panel.show_state(result.verdict, answerable=there, held=self._is_still())
        self.overlay_bar.explain.setEnabled(there and bool(result.model_id))
        verdict = result.verdict if there else None
        word = result.verdict.value if there else self.tr("NO PICTURE")
        said, now = self.verdict_panel.text, time.monotonic_ns()
        reason = reason_text(result.reason)
        same_word = (said.verdict, said.word) == (verdict, word)
        if same_word and now - self._reason_at < _REASON_EVERY_NS:
            reason = said.reason
        if reason != said.reason:
            self._reason_at = now
        self.verdict_panel.say(VerdictText(verdict, word, reason, self._caption(frame, result)))

    def _say_live(self, verdict: Verdict | None) -> None:
        """While another picture is on the screen: what the camera's one is."""
        text = self.tr("Live: {verdict}").replace("{verdict}", verdict or "")
        token = {Verdict.OK: "ok", Verdict.NG: "ng"}.get(verdict or Verdict.CHECK, "check")
        self.live_chip.say(text if verdict else "", token if verdict else "")

    def _caption(self, frame: Frame, result: InspectionResult) -> str:
        part = self.tr("part {part}").replace("{part}", result.part_id) if result.part_id else ""
        at = f"{frame.wall_time:%H:%M:%S}"
        if self.strip.selection is not None:
            words = [self.tr("Selected"), at, part]
        elif self._held:
            words = [self.tr("Held"), at, part]
        else:
            words = [self.tr("Live"), part]
        return " · ".join(word for word in words if word)

    def _say_still(self) -> None:
        content = self.image_view.content
        if content is None or not self._is_still():
            self.still_line.hide()
        elif self._held:
            self.still_line.show_held(content[0].wall_time, on=not self._through)
        else:
            self.still_line.show_part(content[0].wall_time, on=not self._through)

    def _is_still(self) -> bool:
        return self._held or self.strip.selection is not None

    def _look_round(self) -> None:
        """Bring counts, empty states and the banner up to date; a few times per second."""
        pipeline = self._station.pipeline
        if pipeline is None:
            return
        stats = pipeline.stats()
        self.answer_panel.undo_button.setEnabled(self.desk.can_take_back)
        if self.isVisible():
            self._show_parts()
            live = self.image_view.live_result
            self._through = stats.picture_state == "ended"
            self._cover = self.states.show(stats, live, still=self._is_still())
            self.overlay_bar.refresh()
            self._say_still()
            self._tell()

    def _show_shift(self) -> None:
        self.shift_card.show_shift(self._station.shift.count, self._station.shift.began)

    def _on_product_changed(self) -> None:
        names = self._station.product.defect_names
        self.answer_panel.set_classes(names)
        self._column.updateGeometry()
        self.image_view.change_view(defect_names=names)
        self.strip.refresh()

    def _on_models_changed(self) -> None:
        place = self._station.place
        engine = place.engine if place is not None else None
        outputs = engine.manifest.outputs if engine is not None else {}
        mask = "mask" in outputs
        self.first_guess.show_guess(first_guess(engine.manifest) if engine is not None else None)
        heat_map = bool({"heat_map", "contributions"} & set(outputs))
        self.overlay_bar.set_available(mask=mask, heat_map=heat_map, stages=_stages(engine))
        if heat_map and not mask:  # otherwise nothing would show where the defect is
            self.image_view.change_view(heat_map=True)


def _stages(engine: "InferenceEngine | None") -> FilterStages | None:
    """The filters of the active model; None when it has none."""
    if engine is None or not engine.manifest.preprocess.filters:
        return None
    size = engine.manifest.input
    return FilterStages(engine.manifest.preprocess, size.height, size.width)
