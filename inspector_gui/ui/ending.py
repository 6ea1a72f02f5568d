"""What the system says to the program: an order to end, and Qt's own messages."""

import logging
import signal
from types import FrameType

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
#: What the platform without a screen says about every window; it means nothing.
_NOISE = ("propagateSizeHints",)


def end_on_signals() -> None:
    """Let Ctrl+C and a request to terminate end the program as closing its window does.

    Python runs a handler between two lines of Python, so at the latest when the next timer of the
    window fires. A second signal ends the program at once.
    """
    for number in _SIGNALS:
        signal.signal(number, _on_signal)


def _on_signal(number: int, _frame: FrameType | None) -> None:
    log.info("%s: the program ends", signal.Signals(number).name)
    for one in _SIGNALS:
        signal.signal(one, signal.SIG_DFL)
    # Counts also before the event loop has begun. Not `quit`: a dialog may refuse to close.
    QTimer.singleShot(0, lambda: QApplication.exit(0))


def log_qt_messages() -> None:
    """Send what Qt has to say to the log, where someone may find it, instead of stderr."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    if not any(noise in text for noise in _NOISE):
        log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
