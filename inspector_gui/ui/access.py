"""Who is on, and what they may do: the one place that says no."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from inspector_gui.runtime.operators import (
    FILE_NAME,
    Cost,
    Deed,
    Operator,
    Pin,
    PinWait,
    Role,
    Roster,
    Rule,
    changes_between,
    load_operators,
    make_operator,
    save_operators,
)
from inspector_gui.ui.idle_watch import IdleWatch

if TYPE_CHECKING:
    from inspector_gui.ui.workers import Workers

log = logging.getLogger(__name__)


class Access(QObject):
    """The operators of this PC and the one who is logged in.

    GUI thread; PINs are hashed and files written in the threads of `Workers`.

    Attributes:
        roster: The operators.
        damaged: Why nobody can log in, "" when all is well.
        cost: How hard a new PIN is to try.

    Signals:
        changed: Somebody else is on now, or the operators are others.
        leaving: Whoever is on is about to leave; what they began is to be stored now.
    """

    changed = Signal()
    leaving = Signal()

    def __init__(self, workers: Workers, folder: Path | None) -> None:
        """Read the operators.

        Args:
            workers: Runs what takes time; tells people what happens.
            folder: Where this PC's settings lie; None keeps operators in memory only.
        """
        super().__init__(workers)
        self._workers = workers
        self._path = folder / FILE_NAME if folder is not None else None
        self.roster, self.damaged = Roster(), ""
        if self._path is not None:
            self.roster, self.damaged = load_operators(self._path)
        self.cost = Cost()
        self._newest = self.roster  # of the store thread
        self._on = ""
        self._trying = False
        self._wait = PinWait()
        self.idle = IdleWatch(self)
        self.idle.idle.connect(self._on_idle)

    @property
    def locked(self) -> bool:
        """Whether roles count."""
        return bool(self.damaged) or self.roster.locked

    @property
    def on(self) -> Operator | None:
        """Who is logged in."""
        return self.roster.find(self._on) if self._on else None

    def refusal(self, deed: Deed) -> str:
        """Why whoever is on may not do this, one sentence; "" when they may."""
        role = self.on.role if self.on is not None else Role.OPERATOR
        if not self.locked or role.covers(deed.needs):
            return ""
        if self.damaged:
            return self.damaged
        told = {
            Deed.LABEL: self.tr("Labelling needs a labeller or an engineer: log in first."),
            Deed.IMPORT_PICTURES: self.tr(
                "Importing pictures needs a labeller or an engineer: log in first."
            ),
            Deed.EXPORT_PICTURES: self.tr(
                "Exporting the dataset needs a labeller or an engineer: log in first."
            ),
            Deed.PROMOTE: self.tr("Making a model active needs an engineer: log in first."),
            Deed.ROLL_BACK: self.tr("Rolling back needs an engineer: log in first."),
            Deed.LIMITS: self.tr("Changing the limits needs an engineer: log in first."),
            Deed.DELETE_MODEL: self.tr("Deleting a model needs an engineer: log in first."),
            Deed.EXPORT_MODEL: self.tr("Exporting a model needs an engineer: log in first."),
            Deed.IMPORT_MODEL: self.tr("Importing a model needs an engineer: log in first."),
            Deed.SET_UP: self.tr(
                "Changing classes, source, camera or region of interest needs an engineer:"
                " log in first."
            ),
            Deed.NEW_PRODUCT: self.tr("Making a product needs an engineer: log in first."),
            Deed.OPERATORS: self.tr("Changing the operators needs an engineer: log in first."),
        }
        return told[deed]

    # --- coming and going ----------------------------------------------------------------------

    def wait_s(self, name: str) -> float:
        """How long this name has to wait after wrong PINs."""
        return self._wait.left_s(name)

    def log_in(self, name: str, digits: str, answered: Callable[[bool], None]) -> None:
        """Log somebody in when the PIN is right; does nothing while another try is under way.

        Args:
            name: Of an operator.
            digits: The PIN as typed; not looked at when the operator has none.
            answered: Told whether the operator is on now.
        """
        operator = self.roster.find(name)
        if self._trying:
            return
        if self.damaged or operator is None or self.wait_s(name) > 0:
            answered(False)
            return
        pin = operator.pin
        if pin is None:
            self._become(name)
            answered(True)
            return
        self._trying = True

        def tried(right: bool) -> None:
            self._trying = False
            self._wait.note(name, right=right)
            still = right and self.roster.find(name) == operator
            if still:
                self._become(name)
            else:
                log.warning("a wrong PIN for %r", name)
            answered(still)

        def failed(sentence: str) -> None:
            self._trying = False
            self._workers.message.emit("error", sentence)
            answered(False)

        self._workers.read(lambda: pin.matches(digits), tried, failed)

    def log_out(self) -> None:
        """Nobody is on any more; inspection goes on."""
        if self._on:
            self._become("")

    def _become(self, name: str) -> None:
        if self._on:
            self.leaving.emit()
            log.info("%r has logged out", self._on)
        self._on = name
        if name:
            log.info("%r has logged in", name)
        self._watch()
        self.changed.emit()

    def _watch(self) -> None:
        if self._on:
            self.idle.start(self.roster.idle_minutes * 60)
        else:
            self.idle.stop()

    def _on_idle(self) -> None:
        name = self._on
        self.log_out()
        told = self.tr("{name} was logged out: no key or mouse for {minutes} min.")
        told = told.replace("{name}", name).replace("{minutes}", str(self.roster.idle_minutes))
        self._workers.message.emit("info", told)

    # --- the list ------------------------------------------------------------------------------

    def put(
        self,
        name: str,
        role: Role,
        digits: str,
        instead_of: str = "",
        done: Callable[[], None] | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Add an operator, or change one. Whoever adds the first one is logged in as that one.

        Args:
            name: As typed.
            role: What they are trusted with.
            digits: Their PIN; "" for none, or to leave it as it is.
            instead_of: The name of the operator who is changed; "" adds one.
            done: Called when it is on the disk.
            failed: Told one sentence.
        """
        cost = self.cost

        def change(roster: Roster) -> Roster:
            old = roster.find(instead_of)
            pin = old.pin if old is not None else None
            if digits:
                pin = Pin.of(digits, cost)
            return roster.put(make_operator(name, role, pin), instead_of)

        def changed() -> None:
            kept = " ".join(name.split())
            if instead_of and self._on == instead_of:
                self._on = kept
            if len(self.roster.operators) == 1 and not self._on:
                self._become(kept)
            if done is not None:
                done()

        self._change(change, changed, failed)

    def remove(self, name: str, failed: Callable[[str], None] | None = None) -> None:
        """Remove an operator; the last engineer goes last."""
        self._change(lambda roster: roster.without(name), None, failed)

    def set_idle_minutes(self, minutes: int, failed: Callable[[str], None] | None = None) -> None:
        """Log people out after another time without input."""

        def change(roster: Roster) -> Roster:
            return Roster.model_validate({**roster.model_dump(), "idle_minutes": minutes})

        self._change(change, None, failed)

    def _change(
        self,
        change: Callable[[Roster], Roster],
        done: Callable[[], None] | None,
        failed: Callable[[str], None] | None,
    ) -> None:
        path, who = self._path, self._on

        def work() -> Roster:
            before, after = self._newest, change(self._newest)
            if path is not None:
                save_operators(path, after)
            self._newest = after
            for told in changes_between(before, after):
                log.info("operators: %r has %s", who, told)
            return after

        def written(roster: Roster) -> None:
            self.roster = roster
            if done is not None:
                done()
            if self.on is None:
                self._on = ""
            self._watch()
            self.changed.emit()

        def not_written(sentence: str) -> None:
            told = _rule_text(sentence)
            if failed is not None:
                failed(told)
            else:
                self._workers.message.emit("error", told)

        self._workers.submit(work, written, not_written, needs=Deed.OPERATORS)


def _rule_text(sentence: str) -> str:
    """A rule about operators in the language of the screen; any other sentence as it is."""
    translate = QCoreApplication.translate
    told = {
        Rule.NAME: translate("Access", "Give a name of 60 letters at most."),
        Rule.SAME_NAME: translate("Access", "There is already somebody of this name."),
        Rule.PIN: translate("Access", "A PIN has 4 to 12 digits."),
        Rule.PIN_NEEDED: translate("Access", "A labeller or an engineer needs a PIN."),
        Rule.NO_ENGINEER: translate(
            "Access",
            "Somebody has to be engineer: the first operator is one, and the last engineer stays"
            " while there are others.",
        ),
    }
    return next((words for rule, words in told.items() if rule.value == sentence), sentence)


def role_name(role: Role) -> str:
    """A role in the language of the screen."""
    translate = QCoreApplication.translate
    return {
        Role.OPERATOR: translate("Access", "operator"),
        Role.LABELLER: translate("Access", "labeller"),
        Role.ENGINEER: translate("Access", "engineer"),
    }[role]
