"""A training that begins by itself at an hour of the night, when the line stands still."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station

_LOOK_MS = 20_000
_LATE = timedelta(hours=3)  # a training that begins later than this would run into the morning


class PlannedTraining(QObject):
    """Keeps the plan of the open product, which `Product.train_at` remembers over a restart.

    It trains what was trained or planned last, with the same settings, and like any training it
    ends with a candidate that waits: nothing becomes active by itself.
    """

    def __init__(self, station: "Station", now: Callable[[], datetime] = datetime.now) -> None:
        """Looks at the clock as long as something is planned.

        Args:
            station: Whose open product is trained for.
            now: Present time of this PC, without a zone.
        """
        super().__init__(station)
        self._station, self._now = station, now
        self._begun: datetime | None = None  # the product holds the plan until it is written
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        station.opened.connect(self._on_product)
        station.product_changed.connect(self._on_product)

    @property
    def at(self) -> datetime | None:
        """When the open product's training is to begin."""
        return self._station.product.train_at if self._station.place is not None else None

    @property
    def sentence(self) -> str:
        """When it begins, for people; "" without a plan."""
        if self.at is None:
            return ""
        begins = self.tr("Training begins by itself: {0}. The program must be running then.")
        return begins.format(f"{self.at.astimezone():%d.%m. %H:%M}")

    @property
    def hour(self) -> time:
        """The hour of the night, as set on this PC."""
        return time.fromisoformat(self._station.settings.train_hour)

    def set_hour(self, hour: time) -> None:
        """Another hour from now on, also for what is planned already."""
        self._station.update_settings(train_hour=hour.strftime("%H:%M"))
        if self.at is not None:
            self._station.update_product(train_at=self._next())

    def plan(self) -> None:
        """Train tonight what was trained last.

        Only for a product with `last_recipe`.
        """
        self._station.update_product(train_at=self._next())

    def drop(self) -> None:
        """Do not train tonight."""
        self._station.update_product(train_at=None)

    def look(self) -> None:
        """Start the training if its hour has come."""
        station, at, now = self._station, self.at, self._now().astimezone()
        if at is None or at == self._begun or now < at:
            return
        from inspector_gui.ui.training import training_of

        training = training_of(station)
        if training.is_running:
            return  # afterwards, unless it gets too late
        if now - at > _LATE:
            station.update_product(train_at=self._next())
            text = self.tr("The training planned for {0} did not begin in time. It is planned again"
                           " for tonight.")  # fmt: skip
            station.message.emit("info", text.format(f"{at.astimezone():%H:%M}"))
            return
        recipe = station.product.last_recipe
        self._begun = at
        station.update_product(train_at=None)
        if recipe is not None:
            training.start(recipe, dict(station.product.recipe_settings.get(recipe, {})))

    def _on_product(self) -> None:
        if self.at is None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _next(self) -> datetime:
        now = self._now()
        tonight = datetime.combine(now.date(), self.hour)
        if tonight <= now:
            tonight += timedelta(days=1)
        return tonight.astimezone()  # last, because the clock may be changed until then
