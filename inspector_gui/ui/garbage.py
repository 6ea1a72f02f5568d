"""Cyclic garbage is collected in the GUI thread only.

Python collects in whatever thread happens to allocate. A Qt object that dies in a worker thread
takes timers and windows with it from there, which Qt does not allow and may crash on.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1000
#: More new objects than this within a second are a list that was loaded, such as a large dataset.
#: Looking through it for garbage would hold up the window, and it holds none.
_LOADED = 30_000
_LOOKS = 10  # so often it is tried to look at all after a product was closed


class GarbageCollection(QObject):
    """Switches the automatic collection off and collects by a timer of the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.collect()
        gc.freeze()  # what is loaded by now stays: later collections need not look at it
        gc.disable()
        self._usual = gc.get_freeze_count()
        self._set_aside = False
        self._to_look_at_all = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, by Python's own thresholds."""
        if gc.get_count()[0] > _LOADED:
            gc.freeze()
            self._set_aside = True
            return
        if self._to_look_at_all:
            self._to_look_at_all -= 1
            self._look_at_all()
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

    @Slot()
    def expect_less(self) -> None:
        """A product was closed: what was set aside with its lists may be garbage by now."""
        self._to_look_at_all = _LOOKS if self._set_aside else 0

    def _look_at_all(self) -> None:
        if gc.get_freeze_count() > self._usual + 5 * _LOADED:
            return  # a large dataset is there, still or again
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._set_aside, self._to_look_at_all = False, 0

    def stop(self) -> None:
        """Give the collection back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
