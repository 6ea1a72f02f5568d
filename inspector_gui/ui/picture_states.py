"""What the inspect page shows when there is nothing to see, or nothing that judges."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector_gui.core.result import InspectionResult, ReasonCode, StageError
from inspector_gui.ui import counted, keys
from inspector_gui.ui.empty_state import Banner, EmptyState
from inspector_gui.ui.quick_learner import QuickPhase
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.source_name import shown_source, source_kind

if TYPE_CHECKING:
    from inspector_gui.runtime.pipeline_stats import PipelineStats
    from inspector_gui.ui.station import Station

#: Picture states that a person may declare to be right from now on.
_PICTURE_CHANGED = {
    code.value: code for code in (ReasonCode.MOVED, ReasonCode.BLURRED, ReasonCode.WRONG_SIZE)
}


class PictureStates(QObject):
    """Fills the empty state and the banner from the pipeline's counters."""

    def __init__(
        self,
        station: "Station",
        empty_state: EmptyState,
        banner: Banner,
        go_to: Callable[[str], None],
        parent: QObject,
    ) -> None:
        """Make it.

        Args:
            station: What is going on.
            empty_state: Covers the picture.
            banner: Stands above the picture.
            go_to: Opens another page by name.
            parent: Owner.
        """
        super().__init__(parent)
        self._station = station
        self._empty = empty_state
        self._banner = banner
        self._go_to = go_to

    def show(self, stats: "PipelineStats", live: InspectionResult | None, *, still: bool) -> str:
        """Show what is to be said now.

        Args:
            stats: How the inspection goes.
            live: The verdict on the live picture, or None before the first.
            still: A held or selected picture is on the screen; nothing may cover it.

        Returns:
            What covers the live picture: "finished", "lost", "waiting", "opening", "" for nothing.
        """
        cover = "" if still else self._cover(stats, live)
        self._empty.setVisible(bool(cover))
        self._show_banner(stats)
        return cover

    def _cover(self, stats: "PipelineStats", live: InspectionResult | None) -> str:
        if stats.picture_state == "ended":
            self._say_finished(stats)
            return "finished"
        camera = next((error for error in stats.errors if error.stage == "camera"), None)
        lost = live is not None and live.reason.code is ReasonCode.NO_PICTURE
        if lost or (live is None and camera is not None):
            self._say_lost(stats, camera)
            return "lost"
        if not stats.source_name and stats.picture_state == "stopped":
            self._say_waiting()
            return "waiting"
        if live is None:
            source = shown_source(stats.source_name)
            self._empty.say("camera", self.tr("Opening {source} …").replace("{source}", source))
            return "opening"
        return ""

    def _say_finished(self, stats: "PipelineStats") -> None:
        counts = stats.source_verdicts
        detail = self.tr("{pictures}: {ok} OK, {ng} NG, {check} CHECK").format(
            pictures=counted.pictures(sum(counts.values())),
            ok=counts.get("OK", 0),
            ng=counts.get("NG", 0),
            check=counts.get("CHECK", 0),
        )
        key = keys.caption("inspect.older", self._station.settings.keys)
        small = self.tr("{source} · {key} shows the last parts").replace("{key}", key)
        self._empty.say(
            "finished",
            self.tr("Finished"),
            detail,
            small.replace("{source}", stats.source_name),
            [
                (self.tr("Inspect it again"), self._again),
                (self.tr("Look at the results"), lambda: self._go_to("history")),
            ],
        )

    def _say_waiting(self) -> None:
        text = self._station.source_text
        if not text:
            self._empty.say(
                "camera",
                self.tr("Where do the pictures come from?"),
                self.tr("A camera, a folder, a video or an address; nothing is judged before."),
                "",
                [(self.tr("Choose a source"), lambda: self._go_to("settings"))],
            )
            return
        self._empty.say(
            "review",
            self.tr("{source} is ready").replace("{source}", shown_source(text)),
            self.tr("Its pictures are judged and counted when you start it."),
            text,
            [
                (self.tr("Inspect it"), self._again),
                (self.tr("Choose another source"), lambda: self._go_to("settings")),
            ],
        )

    def _say_lost(self, stats: "PipelineStats", error: StageError | None) -> None:
        small, offers = "", [(self.tr("Choose another source"), lambda: self._go_to("settings"))]
        on_disk = source_kind(stats.source_name) == "file"
        if error is not None:
            ago = timedelta(microseconds=(time.monotonic_ns() - error.since) // 1000)
            told = self.tr("since {time} · it comes back by itself")
            if on_disk:  # nobody looks whether a folder or a video is there again
                told = self.tr("since {time}")
            small = told.replace("{time}", f"{datetime.now() - ago:%H:%M:%S}")
        if on_disk:
            offers.insert(0, (self.tr("Try again"), self._again))
        self._empty.say(
            "review" if on_disk else "camera_lost",
            self.tr("No picture from {source}").replace(
                "{source}", shown_source(stats.source_name)
            ),
            in_words(error.message) if error is not None else "",
            small,
            offers,
        )

    def _show_banner(self, stats: "PipelineStats") -> None:
        place = self._station.place
        error = next((e for e in stats.errors if e.stage != "camera"), None)
        reason = _PICTURE_CHANGED.get(stats.picture_state)
        if reason is not None:
            self._banner.say(
                self.tr("{reason}. Every part is CHECK until the picture is as before.").replace(
                    "{reason}", self._sentence(reason)
                ),
                [(self.tr("It is meant to be so: accept it"), self._accept)],
            )
        elif place is not None and place.engine is None and self._first_model():
            self._banner.say(self._first_model())
        elif place is not None and place.engine is None:
            self._banner.say(
                self._what_a_model_needs(),
                [
                    (self.tr("Label pictures"), lambda: self._go_to("review")),
                    (self.tr("Train a model"), lambda: self._go_to("train")),
                ],
            )
        else:
            self._banner.say(in_words(error.message) if error is not None else "")

    def _first_model(self) -> str:
        """What learning at once is about to offer; "" where a person has to begin."""
        phase = self._station.quick.view.phase
        if phase is QuickPhase.OFFERED:
            return self.tr("No model inspects yet: a first one is ready and waits for your answer.")
        if phase in (QuickPhase.PREPARING, QuickPhase.LEARNING):
            return self.tr("No model inspects yet: a first one is being learnt.")
        return ""

    def _what_a_model_needs(self) -> str:
        why = self._station.quick.hindrance if self._station.quick.is_on else ""
        if not why:
            return self.tr("No model yet: label pictures and train one.")
        told = self.tr("No model yet. {why}")
        return told.replace("{why}", f"{why[:1].upper()}{why[1:].rstrip('.')}.")

    def _sentence(self, reason: ReasonCode) -> str:
        return {
            ReasonCode.MOVED: self.tr("The camera or the part has moved"),
            ReasonCode.BLURRED: self.tr("The picture is less sharp than before"),
            ReasonCode.WRONG_SIZE: self.tr("The picture has another size than before"),
        }[reason]

    def _accept(self) -> None:
        pipeline = self._station.pipeline
        if pipeline is not None:
            pipeline.accept_picture()

    def _again(self) -> None:
        self._station.set_source(self._station.source_text, remember=False)
