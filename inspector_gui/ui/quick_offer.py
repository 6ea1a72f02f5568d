"""The offer on the inspect page: what was learnt from a correction, and what it is worth."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QWidget

from inspector_gui.ui import counted, theme
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.quick_learner import QuickPhase
from inspector_gui.ui.sentences import in_words

if TYPE_CHECKING:
    from inspector_gui.runtime.quick_learning import QuickOffer
    from inspector_gui.ui.station import Station

# What only an offer needs is loaded with the first one: the window shall be visible before.


class QuickOfferCard(Card):
    """Hidden while there is nothing to say. Decides nothing by itself."""

    def __init__(self, station: "Station", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._station = station
        self._quick = station.quick
        self.headline = QLabel("", self)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.headline.setFont(theme.scaled_font(1.05, bold=True))
        self.headline.setWordWrap(True)
        self.body.addWidget(self.headline)
        self.detail = Muted("", self)
        self.detail.setWordWrap(True)
        self.body.addWidget(self.detail)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of learning"))
        self.body.addWidget(self.bar)
        grid = QGridLayout()
        grid.setSpacing(theme.spacing())
        self.accept = ActionButton(self.tr("Make it active"), kind="primary", parent=self)
        self.accept.clicked.connect(self._on_accept)
        self.pictures = ActionButton(self.tr("Show the pictures"), parent=self)
        self.pictures.clicked.connect(self._on_pictures)
        self.later = ActionButton(self.tr("Not now"), kind="quiet", parent=self)
        self.later.clicked.connect(self._on_later)
        grid.addWidget(self.accept, 0, 0, 1, 2)
        grid.addWidget(self.pictures, 1, 0)
        grid.addWidget(self.later, 1, 1)
        row = QHBoxLayout()
        self.plan = Muted("", self)
        row.addWidget(self.plan)
        self.tonight = ActionButton(self.tr("Retrain tonight"), kind="quiet", parent=self)
        self.tonight.clicked.connect(self._on_tonight)
        row.addWidget(self.tonight, 1)
        grid.addLayout(row, 2, 0, 1, 2)
        self.body.addLayout(grid)
        self._quick.changed.connect(self._show)
        station.product_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        view = self._quick.view
        offer = view.offer
        working = view.phase in (QuickPhase.PREPARING, QuickPhase.LEARNING)
        self.setVisible(view.phase is not QuickPhase.IDLE)
        self.bar.setVisible(working)
        self.accept.setVisible(offer is not None)
        self._show_plan(offered=offer is not None)
        self.pictures.setVisible(offer is not None and bool(offer.report.rows))
        if working:
            self.bar.setValue(round(view.fraction * 100))
            learning = view.phase is QuickPhase.LEARNING
            self.headline.setText(
                self.tr("Learning your correction…")
                if learning
                else self.tr("Getting ready to learn at once…")
            )
            self.later.set_text(self.tr("Stop"))
            self.detail.setText(self._step(view.step))
        elif offer is not None:
            self.headline.setText(self.headline_of(offer))
            self.detail.setText(self._detail_of(offer))
            from inspector_gui.ui.promote_question import speaks_against

            worse = speaks_against(offer.report) is not None
            self.accept.set_text(
                self.tr("Make it active anyway…") if worse else self.tr("Make it active")
            )
            self.accept.set_kind("plain" if worse else "primary")
            self.later.set_text(self.tr("Not now"))
        else:
            self.headline.setText(self.tr("Learning at once"))
            self.detail.setText(in_words(view.sentence))
            self.later.set_text(self.tr("Close"))

    def _show_plan(self, *, offered: bool) -> None:
        """What is planned for tonight, and how to plan it or drop it."""
        planned = self._station.planned
        there = planned.at is not None
        at = f"{planned.at.astimezone():%H:%M}" if planned.at is not None else ""
        self.plan.setText(self.tr("Training: {0}").format(at))
        self.plan.setToolTip(planned.sentence)
        self.plan.setVisible(offered and there)
        self.tonight.setVisible(offered)
        self.tonight.set_text(self.tr("Not tonight") if there else self.tr("Retrain tonight"))
        full = self.tr("A full training with the recipe and settings of the last one.")
        self.tonight.setToolTip("" if there else full)

    def _step(self, step: str) -> str:
        words = {
            "split": self.tr("Looking which pictures show the same part"),
            "features": self.tr("Looking at pictures that are new"),
            "fit": self.tr("Learning"),
            "write": self.tr("Writing the model file"),
            "parity": self.tr("Checking that the file says what was learnt"),
            "test": self.tr("Measuring on the locked test pictures"),
        }
        return words.get(step, "")

    def headline_of(self, offer: "QuickOffer") -> str:
        """The offer in one sentence, with those figures only that could be measured."""
        report, change = offer.report, offer.report.comparison
        new = report.candidate.metrics
        old = report.active.metrics if report.active is not None else None
        if old is None or change is None:
            return self._first_headline(offer)
        if not report.rows:
            return self.tr("A new model is ready. There is no locked test picture yet.")
        if not new.n_ng:
            return self.tr(
                "Overkill {0} → {1} of {2}, unsure {3} → {4}; escapes cannot be measured yet"
            ).format(old.overkill, new.overkill, new.n_ok, old.unsure, new.unsure)
        if not new.n_ok:
            return self.tr(
                "Escapes {0} → {1} of {2}, unsure {3} → {4}; overkill cannot be measured yet"
            ).format(old.escapes, new.escapes, new.n_ng, old.unsure, new.unsure)
        return self.tr(
            "{0} fixed, {1} newly wrong, escapes {2} → {3} of {4}, overkill {5} → {6} of {7}"
        ).format(
            len(change.fixed), len(change.newly_wrong), old.escapes, new.escapes, new.n_ng,
            old.overkill, new.overkill, new.n_ok,
        )  # fmt: skip

    def _first_headline(self, offer: "QuickOffer") -> str:
        new = offer.report.candidate.metrics
        if not offer.report.rows:
            return self.tr("A first model is ready. There is no locked test picture yet.")
        if offer.good_only and not new.n_ng:
            return self.tr(
                "A first model from {0} good pictures is ready: of {1} others it would reject {2}"
                " and be unsure of {3}."
            ).format(offer.learnt_from, new.n_ok, new.overkill, new.unsure)
        if not new.n_ng:
            return self.tr(
                "A first model is ready: overkill {0} of {1}, unsure {2}; escapes cannot be"
                " measured yet."
            ).format(new.overkill, new.n_ok, new.unsure)
        if not new.n_ok:
            return self.tr(
                "A first model is ready: escapes {0} of {1}, unsure {2}; overkill cannot be"
                " measured yet."
            ).format(new.escapes, new.n_ng, new.unsure)
        return self.tr(
            "A first model is ready: escapes {0} of {1}, overkill {2} of {3}, unsure {4}."
        ).format(new.escapes, new.n_ng, new.overkill, new.n_ok, new.unsure)

    def _detail_of(self, offer: "QuickOffer") -> str:
        words = []
        if offer.asked is not None:
            label, answer = offer.asked
            told = self.tr("Your picture ({label}) would now be {verdict}.")
            if offer.asked_tests:
                told = self.tr(
                    "Your picture ({label}) went to the locked test: it measures and is not learnt"
                    " from. It would be {verdict}."
                )
            words.append(told.format(label=label, verdict=answer.verdict))
        if offer.report.comparison is not None:
            words.append(in_words(offer.report.comparison.sentence))
        elif offer.report.rows:
            from inspector_gui.core.locked_test import cannot_show

            missing = cannot_show(row.truth for row in offer.report.rows)
            words.append(in_words(missing or offer.report.candidate.escape_sentence))
        if offer.missing:
            left_out = self.tr("Left out because the file is gone: {0}.")
            words.append(left_out.format(counted.pictures(offer.missing)))
        if offer.good_only:
            words.append(
                self.tr("It has learnt from good parts alone and only says what is unlike them.")
            )
        return " ".join(words)

    def _on_later(self) -> None:
        if self._quick.view.phase in (QuickPhase.PREPARING, QuickPhase.LEARNING):
            self._quick.stop()
        else:
            self._quick.dismiss()

    def _on_tonight(self) -> None:
        station = self._station
        if station.planned.at is not None:
            station.planned.drop()
            return
        if station.product.last_recipe is None:
            text = self.tr(
                "Nothing was trained yet: choose a recipe on the page Train, and train or plan it"
                " there."
            )
            station.message.emit("info", text)
            return
        station.planned.plan()
        text = self.tr("A full training is planned for {0}: see the page Train.")
        station.message.emit("info", text.format(f"{station.planned.hour:%H:%M}"))

    def _on_pictures(self) -> None:
        """What changed, or all answers where nothing did or there was no model before."""
        offer = self._quick.view.offer
        if offer is None:
            return
        from inspector_gui.ui.candidate_panel import Candidate
        from inspector_gui.ui.picture_gallery import PictureGallery

        candidate = Candidate(offer.folder, "", offer.model_id, offer.report)
        change = offer.report.comparison
        title, paths = self.tr("What the candidate says about the locked test pictures"), None
        if change is not None and (change.fixed or change.newly_wrong):
            title = self.tr("{0} fixed, {1} newly wrong").format(
                len(change.fixed), len(change.newly_wrong)
            )
            paths = [*change.newly_wrong, *change.fixed]
        PictureGallery(self._station, candidate, title, paths, self).show()

    def _on_accept(self) -> None:
        offer = self._quick.view.offer
        if offer is None:
            return
        from inspector_gui.ui.promote_question import ask_before_promoting, speaks_against

        against = speaks_against(offer.report)
        if against is None:
            self._quick.accept()
            return

        def go_on() -> None:
            if self._quick.view.offer is offer:
                self._quick.accept()

        ask_before_promoting(self, *against, go_on)
