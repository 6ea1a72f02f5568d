"""The review page over a real product, opened as often as a test wants."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from inspector_gui.ui.review_page import ReviewPage
from inspector_gui.ui.station import Station
from tests.fakes.stations import open_station, show

Opener = Callable[[], tuple[ReviewPage, Station]]


@contextmanager
def review_opener(qtbot: QtBot, folder: Path) -> Iterator[Opener]:
    """Opens the page over the product in `folder`; all that was opened closes at the end."""
    with ExitStack() as stations:

        def open_page() -> tuple[ReviewPage, Station]:
            station = stations.enter_context(open_station(qtbot, folder))
            # The one picture of the source would be one more to review where no model judged it.
            qtbot.waitUntil(lambda: station.pipeline.stats().ended, timeout=20_000)
            (folder / "lone" / "one.png").unlink(missing_ok=True)
            page = ReviewPage(station)
            show(qtbot, page)
            page.activated()
            qtbot.waitUntil(lambda: not page.desk.gathering, timeout=10_000)
            return page, station

        yield open_page
