"""A second start on the same data folder brings the first window to the front."""

from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_TIMEOUT_MS = 500


class CallToFront:
    """Listens on a socket of this PC (no network) and raises the window at each call."""

    def __init__(self, name: str, window: QWidget) -> None:
        self._window = window
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(name)  # left behind by a power cut; the lock says we are first
        self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.close()
        socket.deleteLater()
        window = self._window
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.raise_()
        window.activateWindow()


def call_to_front(name: str) -> None:
    """Ask the inspector that holds the data folder to show its window."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    socket.waitForConnected(_TIMEOUT_MS)
    socket.close()
