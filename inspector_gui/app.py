"""Composition root: arguments -> settings -> objects -> window."""

import argparse
import logging
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from inspector_gui import __version__

log = logging.getLogger("inspector")

_LOOK_MS = 100
_UNSEEN_MS = 1000
DEMO = "demo"  # the product of the first start; see `runtime.workplace.ensure_product`


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    """Read the command line; exits with a usage message when it is wrong."""
    parser = argparse.ArgumentParser(
        prog="inspector", description="Visual inspection workstation for USB cameras."
    )
    parser.add_argument(
        "--source",
        help="demo, camera:NAME, a folder of pictures, a video or picture file, or an"
        " http/rtsp address; without it, the product's own source",
    )
    parser.add_argument("--product", help="name of the product; without it, the last one")
    parser.add_argument("--data", type=Path, help="data folder; holds one folder per product")
    parser.add_argument("--model", type=Path, help="use this model file for this run only")
    parser.add_argument(
        "--quit-after",
        type=float,
        metavar="SECONDS",
        help="end by itself, this long after the product was opened",
    )
    parser.add_argument("--report", type=Path, metavar="FILE.json", help="what was inspected")
    parser.add_argument("--version", action="version", version=f"inspector {__version__}")
    return parser.parse_args(arguments)


def run(arguments: list[str]) -> int:
    """Start the app and return its exit code: 0, or 2 when it could not do what was asked."""
    options = parse_arguments(arguments)
    # More threads for NumPy would fight the live view, here and in the process that learns at once.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    problem = _missing_screen()
    if problem:
        return _refuse(problem)
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        return _refuse(
            f"Qt cannot be loaded ({error}). On Debian, the README's set-up command installs"
            " the missing system libraries."
        )
    from inspector_gui.runtime.program_log import ProgramLog
    from inspector_gui.runtime.settings import default_data_folder, load_settings, settings_path
    from inspector_gui.runtime.single_instance import InstanceLock
    from inspector_gui.ui.call_to_front import CallToFront, call_to_front
    from inspector_gui.ui.ending import end_on_signals, log_qt_messages
    from inspector_gui.ui.first_paint import FirstPaint
    from inspector_gui.ui.garbage import GarbageCollection
    from inspector_gui.ui.languages import install_language
    from inspector_gui.ui.main_window import MainWindow
    from inspector_gui.ui.station import Station
    from inspector_gui.ui.theme import apply_theme

    settings_file = settings_path(options.data.absolute() if options.data else None)
    settings, damaged = load_settings(settings_file)
    data_folder = (options.data or settings.data_folder or default_data_folder()).absolute()
    lock = InstanceLock(data_folder)
    try:
        data_folder.mkdir(parents=True, exist_ok=True)
        first = lock.acquire()
        program_log = ProgramLog(data_folder) if first else None
    except OSError as error:
        return _refuse(f"The data folder {data_folder} cannot be used: {error.strerror}.")
    log_qt_messages()
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Inspector")
    application.setApplicationVersion(__version__)
    if program_log is None:
        call_to_front(lock.server_name)
        return _refuse(f"Another inspector already works in {data_folder}; it is in front now.")
    program_log.begin(__version__, data_folder)
    end_on_signals()
    _ensure_font()
    install_language(application, settings.language)
    apply_theme(application, settings.theme, settings.size)
    station = Station(data_folder, settings, settings_file)
    station.settings_changed.connect(
        lambda: apply_theme(application, station.settings.theme, station.settings.size)
    )
    window = MainWindow(station)
    calls = CallToFront(lock.server_name, window)
    session = Session(station, options, FirstPaint(window), window.offer_first_start)
    for trouble in (damaged, station.access.damaged):
        if trouble:
            station.message.emit("warning", trouble)
    window.show()
    window.activateWindow()  # without a window manager nobody else gives it the keyboard
    session.begin()
    garbage = GarbageCollection()
    station.closed.connect(garbage.expect_less)
    code = int(application.exec())
    garbage.stop()
    calls.close()
    window.hide()
    code = session.end() or code
    lock.release()
    program_log.end(__version__, code)
    return code


class Session:
    """One run from the command line's point of view: what to open, when to end, what to report."""

    def __init__(
        self,
        station: Any,
        options: argparse.Namespace,
        first_paint: Any,
        offer_first_start: Callable[[], None],
    ) -> None:
        from inspector_gui.runtime.run_report import RunReport
        from inspector_gui.ui.loop_lag import LoopLag

        self._station = station
        self._options = options
        self._first_paint = first_paint
        self._offer_first_start = offer_first_start
        self._begun = False
        self._lag = LoopLag()
        self._report = RunReport()
        self._problem = ""
        if options.report is not None:
            station.on_result = self._report.note
        station.opened.connect(self._on_opened)
        station.message.connect(self._on_message)

    def begin(self) -> None:
        """Open the product once the window is on the screen; loading would hold its painting up."""
        from PySide6.QtCore import QTimer

        self._first_paint.painted.connect(self._open)
        QTimer.singleShot(_UNSEEN_MS, self._open)  # a window may start minimised

    def end(self) -> int:
        """Stop everything, write the report, and return the exit code."""
        station = self._station
        pipeline = station.pipeline
        if pipeline is not None:
            pipeline.stop()
        if self._options.report is not None and pipeline is not None:
            if self._first_paint.at is not None:
                self._report.window_s = max(0.0, self._first_paint.at - _process_started())
            try:
                self._report.write(self._options.report, pipeline.stats(), self._lag.summary())
            except OSError as error:
                self._problem = f"The report cannot be written: {error.strerror}."
        station.shut_down()
        return _refuse(self._problem) if self._problem else 0

    def _open(self) -> None:
        if self._begun:
            return
        self._begun = True
        from inspector_gui.runtime.operators import Deed

        options, station = self._options, self._station
        said = (options.product, options.source, options.model, options.quit_after, options.report)
        told = any(word is not None for word in said)  # a script, or somebody who knows

        def prepare() -> tuple[str, bytes | None, str | None, bool]:
            from inspector_gui.core.product import load_product
            from inspector_gui.runtime.workplace import ensure_product, list_products

            model = options.model.read_bytes() if options.model else None
            last = station.settings.last_product
            products = list_products(station.data_folder)
            name = options.product or (last if last in products else DEMO)
            ensure_product(station.data_folder, name, model=model, source=options.source)
            source = options.source
            if source is None and options.report:  # whoever asks for a report waits for nobody
                source = load_product(station.data_folder / name).source
            return name, model, source, not products and not told

        def ready(found: tuple[str, bytes | None, str | None, bool]) -> None:
            name, model, source, first_start = found
            if first_start and not station.refusal(Deed.NEW_PRODUCT):
                self._offer_first_start()
            station.open_product(name, source=source, model=model, failed=self._fail)

        station.submit(prepare, ready, self._fail)

    def _on_opened(self) -> None:
        from PySide6.QtCore import QTimer

        from inspector_gui.runtime.workplace import seed_demo_steps

        station = self._station
        self._lag.start()
        if self._options.quit_after is not None:  # counted from here: loading is not inspecting
            QTimer.singleShot(round(self._options.quit_after * 1000), self._quit)
        if self._options.report is not None:
            self._look = QTimer()
            self._look.setInterval(_LOOK_MS)
            self._look.timeout.connect(self._quit_when_ended)
            self._look.start()
        self._report.opened_after_s = max(0.0, time.time() - _process_started())
        if station.product.name == DEMO:
            station.submit_steps(seed_demo_steps(station.place), done=station.dataset_changed.emit)
        if self._options.report is None and station.settings.last_product != station.product.name:
            station.update_settings(last_product=station.product.name)

    def _quit_when_ended(self) -> None:
        pipeline = self._station.pipeline
        if pipeline is not None and pipeline.stats().ended:
            self._quit()

    def _on_message(self, level: str, sentence: str) -> None:
        if level != "info":
            log.log(logging.ERROR if level == "error" else logging.WARNING, "%s", sentence)
            self._report.messages.append(sentence)

    def _fail(self, sentence: str) -> None:
        """A command line that cannot be carried out ends the run; a person gets the sentence."""
        if self._options.report is not None or self._options.quit_after is not None:
            self._problem = sentence
            self._quit()
        else:
            self._station.message.emit("error", sentence)

    def _quit(self) -> None:
        from PySide6.QtWidgets import QApplication

        QApplication.exit(0)  # not `quit`: a dialog may refuse to close


def _process_started() -> float:
    """When this process was started, before any import, on the clock of `time.time`."""
    if sys.platform != "linux":
        import psutil

        return float(psutil.Process().create_time())
    # psutil would add a time of boot that Linux gives in whole seconds.
    fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return time.time() - (time.clock_gettime(time.CLOCK_BOOTTIME) - started)


def _missing_screen() -> str:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return (
        "There is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it from a desktop,"
        " or without a window by setting QT_QPA_PLATFORM=offscreen."
    )


def _refuse(sentence: str) -> int:
    _tell(f"inspector: {sentence}")
    return 2


def _ensure_font() -> None:
    """Without any font every letter would be a box, and Qt raises no error."""
    from PySide6.QtGui import QFontDatabase

    from inspector_gui.runtime.assets import asset

    for path in sorted(asset("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    if not QFontDatabase.families():
        log.warning("No font is installed; install fonts-dejavu-core or any other font.")
        _tell("inspector: no font is installed; text will show as boxes.")


def _tell(line: str) -> None:
    if sys.stderr is not None:  # a program without a console has none on Windows
        sys.stderr.write(line + "\n")
