"""Pictures from an address the user has set up: HTTP-MJPEG cameras, RTSP and other streams.

This is the only module that opens network connections, and only when such a source is chosen.
"""

import time
import urllib.error
import urllib.request
from datetime import datetime
from http.client import HTTPException, HTTPResponse
from typing import Any
from urllib.parse import unquote, urlsplit, urlunsplit

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.frame import Frame
from inspector_gui.core.picture_file import MAX_BYTES, PictureError, decode_picture
from inspector_gui.runtime.sources import SourceError

_OPEN_TIMEOUT_S = 4.0
_READ_TIMEOUT_S = 2.0
_LINE_LIMIT = 4096
_DAMAGED_LIMIT = 30  # damaged pictures in a row


class StreamSource:
    """A live stream. HTTP-MJPEG is read here, everything else by FFmpeg.

    Thread: `open`, `read` and `close` by one thread.

    Attributes:
        name: The address without user name and password.
    """

    live = True
    sensor = True

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        host = parts.netloc.rpartition("@")[2]
        self.name = urlunsplit((parts.scheme, host, parts.path, parts.query, ""))
        self._address = address
        self._user = unquote(parts.username or "")
        self._password = unquote(parts.password or "")
        self._mjpeg: MjpegReader | None = None
        self._video: cv2.VideoCapture | None = None
        self._next = 0

    def open(self) -> None:
        """Connect.

        Raises:
            SourceError: Nobody answers, access is refused, or it is no picture stream.
        """
        self._mjpeg = self._video = None
        self._next = 0
        if self._address.lower().startswith("http"):
            self._mjpeg = self._open_mjpeg()
        if self._mjpeg is None:
            self._video = self._open_video()

    def read(self) -> Frame | None:
        """Wait for the next picture; see `Source.read`."""
        if self._mjpeg is not None:
            try:
                image = self._mjpeg.read()
            except (OSError, HTTPException, PictureError) as error:
                raise SourceError(f"{self.name} was lost: {_why(error)}") from error
            captured_at = self._mjpeg.complete_at
        elif self._video is not None:
            done = self._video.grab()
            captured_at = time.monotonic_ns()
            done, bgr = self._video.retrieve() if done else (False, None)
            if not done or bgr is None:
                raise SourceError(f"{self.name} was lost: no more pictures arrive")
            image = np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)
        else:
            raise SourceError(f"{self.name} is not open")
        index, self._next = self._next, self._next + 1
        return Frame(
            image=image,
            index=index,
            captured_at=captured_at,
            wall_time=datetime.now().astimezone(),
            source=self.name,
        )

    def close(self) -> None:
        """Disconnect."""
        mjpeg, self._mjpeg = self._mjpeg, None
        video, self._video = self._video, None
        if mjpeg is not None:
            mjpeg.close()
        if video is not None:
            video.release()

    def _open_mjpeg(self) -> "MjpegReader | None":
        passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        passwords.add_password(None, self.name, self._user, self._password)
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}),  # cameras are on the shop's own network
            urllib.request.HTTPDigestAuthHandler(passwords),
            urllib.request.HTTPBasicAuthHandler(passwords),
        )
        try:
            response = opener.open(self.name, timeout=_READ_TIMEOUT_S)
        except urllib.error.HTTPError as error:
            error.close()
            raise SourceError(f"{self.name} answers {error.code} {error.reason}") from error
        except (OSError, HTTPException, ValueError) as error:
            raise SourceError(f"{self.name} does not answer: {_why(error)}") from error
        if response.headers.get_content_type() == "multipart/x-mixed-replace":
            return MjpegReader(response)
        kind = response.headers.get_content_type()
        response.close()
        if kind in ("text/html", "text/plain"):
            raise SourceError(
                f"{self.name} is a web page, not a stream; look up the camera's stream address"
            )
        return None

    def _open_video(self) -> cv2.VideoCapture:
        limits = [
            cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
            int(_OPEN_TIMEOUT_S * 1000),
            cv2.CAP_PROP_READ_TIMEOUT_MSEC,
            int(_READ_TIMEOUT_S * 1000),
        ]
        video = cv2.VideoCapture(self._address, cv2.CAP_FFMPEG, limits)
        if not video.isOpened():
            video.release()
            raise SourceError(f"{self.name} does not answer with a video stream")
        return video


class MjpegReader:
    """Cuts a multipart stream into pictures.

    Attributes:
        complete_at: `time.monotonic_ns()` when the last picture's bytes were all there.
    """

    def __init__(self, response: HTTPResponse) -> None:
        self._response = response
        self._boundary = (response.headers.get_boundary() or "").strip("-").encode()
        self.complete_at = 0

    def read(self) -> NDArray[np.uint8]:
        """Wait for the next picture, (H, W, 3) uint8 RGB; damaged ones are passed over.

        Raises:
            OSError: The connection was lost or is silent.
            PictureError: Picture after picture is damaged.
        """
        for _ in range(_DAMAGED_LIMIT):
            data = self._next_part()
            self.complete_at = time.monotonic_ns()
            try:
                return decode_picture(data, "the stream's picture")
            except PictureError:
                continue
        raise PictureError(f"{_DAMAGED_LIMIT} pictures in a row are damaged")

    def close(self) -> None:
        """Disconnect."""
        self._response.close()

    def _next_part(self) -> bytes:
        while (
            not (line := self._line()).strip(b"-\r\n").endswith(self._boundary) or not line.strip()
        ):
            pass
        length: int | None = None
        while header := self._line().strip():
            key, _, value = header.partition(b":")
            if key.strip().lower() == b"content-length" and value.strip().isdigit():
                length = int(value)
        if length is None:
            return self._until_boundary()
        if length > MAX_BYTES:
            raise ConnectionError("a picture of the stream is larger than 64 MB")
        data = self._response.read(length)
        if len(data) < length:
            raise ConnectionError("the camera has ended the connection")
        return data

    def _until_boundary(self) -> bytes:
        """Some cameras send no length: the picture ends with its end marker."""
        data = bytearray()
        while not data.rstrip(b"\r\n").endswith(b"\xff\xd9"):
            data += self._line()
            if len(data) > MAX_BYTES:
                raise ConnectionError("a picture of the stream is larger than 64 MB")
        return bytes(data)

    def _line(self) -> bytes:
        line = self._response.readline(_LINE_LIMIT)
        if not line:
            raise ConnectionError("the camera has ended the connection")
        return line


def _why(error: Any) -> str:
    reason = getattr(error, "reason", None) or error
    if isinstance(reason, TimeoutError):
        return "no data for some seconds"
    return str(getattr(reason, "strerror", None) or reason or type(error).__name__)
