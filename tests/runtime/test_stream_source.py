"""Streams are tried against a real server on the loopback address."""

import base64
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import cv2
import numpy as np
import pytest

from inspector_gui.core.product import CameraSettings
from inspector_gui.core.result import ReasonCode
from inspector_gui.runtime.pipeline import Pipeline
from inspector_gui.runtime.sources import SourceError, make_source
from inspector_gui.runtime.stream_source import StreamSource
from tests.fakes.fake_source import FakeEngine, picture


def jpeg(level: int) -> bytes:
    red = np.full((48, 64, 3), (10, 10, level), np.uint8)
    return cv2.imencode(".jpg", red)[1].tobytes()


class Camera:
    """An MJPEG server. `script(write)` sends the parts of one connection."""

    def __init__(self, script: Callable[[Callable[[bytes], None]], None]) -> None:
        camera = self
        self.script = script
        self.asked: list[str] = []
        self.user = ""
        self.kind = "multipart/x-mixed-replace; boundary=frame"
        self.ending = threading.Event()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                camera.asked.append(self.path)
                wanted = "Basic " + base64.b64encode(camera.user.encode()).decode()
                if camera.user and self.headers.get("Authorization") != wanted:
                    self.send_response(401)
                    self.send_header("WWW-Authenticate", 'Basic realm="cam"')
                    self.end_headers()
                    return
                self.send_response(404 if self.path == "/missing" else 200)
                self.send_header("Content-Type", camera.kind)
                self.end_headers()
                try:
                    camera.script(self.wfile.write)
                except OSError:
                    return  # the client has left

            def log_message(self, *_: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def close(self) -> None:
        self.ending.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def serve():
    cameras = []

    def start(script=lambda write: None) -> Camera:
        cameras.append(Camera(script))
        return cameras[-1]

    yield start
    for camera in cameras:
        camera.close()


def part(data: bytes, *, length: bool = True, mark: bytes = b"--frame") -> bytes:
    head = b"Content-Type: image/jpeg\r\n"
    head += b"Content-Length: %d\r\n" % len(data) if length else b""
    return mark + b"\r\n" + head + b"\r\n" + data + b"\r\n"


@pytest.mark.parametrize("length", [True, False])
def test_pictures_come_out_as_they_were_sent(serve, length):
    def script(write):
        for level in (60, 120, 240):
            write(part(jpeg(level), length=length))

    source = make_source(serve(script).address + "/video?x=1", CameraSettings())
    assert source.live
    source.open()
    frames = [source.read() for _ in range(3)]
    source.close()
    assert [frame.index for frame in frames] == [0, 1, 2]
    for frame, level in zip(frames, (60, 120, 240), strict=True):
        assert abs(int(frame.image[20, 20, 0]) - level) < 8
        assert frame.image[20, 20, 2] < 30


def test_damaged_pictures_are_passed_over(serve):
    def script(write):
        write(part(jpeg(60)[:200]))
        write(part(b"rubbish"))
        write(part(jpeg(200)))

    source = StreamSource(serve(script).address)
    source.open()
    assert source.read().image[20, 20, 0] > 190
    source.close()


def test_a_stream_that_ends_is_lost(serve):
    source = StreamSource(serve(lambda write: write(part(jpeg(60)))).address)
    source.open()
    source.read()
    with pytest.raises(SourceError, match="was lost"):
        source.read()
    source.close()


def test_a_stream_that_breaks_off_inside_a_picture_is_lost(serve):
    source = StreamSource(serve(lambda write: write(part(jpeg(60))[:300])).address)
    source.open()
    with pytest.raises(SourceError, match="was lost"):
        source.read()
    source.close()


def test_a_silent_stream_is_given_up(serve):
    camera = serve()
    camera.script = lambda write: camera.ending.wait(20)
    source = StreamSource(camera.address)
    source.open()
    with pytest.raises(SourceError, match="no data for some seconds"):
        source.read()
    source.close()


def test_user_and_password_are_used_but_not_shown(serve):
    camera = serve(lambda write: write(part(jpeg(60))))
    camera.user = "ada:geh eim"
    address = camera.address.replace("//", "//ada:geh%20eim@")
    source = StreamSource(address)
    assert "ada" not in source.name
    source.open()
    assert source.read() is not None
    source.close()
    wrong = StreamSource(camera.address)
    with pytest.raises(SourceError, match="answers 401"):
        wrong.open()


def test_addresses_that_are_no_stream_say_why(serve):
    camera = serve(lambda write: write(b"<html></html>"))
    with pytest.raises(SourceError, match="answers 404"):
        StreamSource(camera.address + "/missing").open()
    camera.kind = "text/html"
    with pytest.raises(SourceError, match="is a web page"):
        StreamSource(camera.address).open()
    camera.kind = "video/mp4"
    with pytest.raises(SourceError, match="does not answer with a video stream"):
        StreamSource(camera.address).open()
    with pytest.raises(SourceError, match="does not answer"):
        StreamSource("http://127.0.0.1:9/nobody").open()


def test_a_stream_that_was_cut_comes_back_by_itself(serve):
    cut = threading.Event()
    woken = threading.Event()

    def script(write):
        number = 0
        while not camera.ending.is_set() and not cut.is_set():
            number += 1
            write(part(cv2.imencode(".jpg", picture(seed=number))[1].tobytes()))
            camera.ending.wait(0.03)
        cut.clear()

    camera = serve(script)
    pipeline = Pipeline(product="p", history=None, engine=FakeEngine(), on_wake=woken.set)

    def wait_for(code):
        while (shown := pipeline.latest()) is None or shown.result.reason.code is not code:
            assert woken.wait(20), pipeline.stats()
            woken.clear()

    pipeline.start(StreamSource(camera.address))
    wait_for(ReasonCode.BELOW_LIMIT)
    cut.set()
    wait_for(ReasonCode.NO_PICTURE)
    wait_for(ReasonCode.BELOW_LIMIT)
    assert len(camera.asked) == 2
    pipeline.stop()
