"""`trainer extractor --fetch`, with a server of this test: what comes, what not, what stays."""

import contextlib
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from inspector_gui.core.jobs import Done, Event, Progress, Stage
from inspector_gui.core.quick_file import extractor_name
from trainer import weights_fetch
from trainer.cancellation import Cancellation
from trainer.events import EventStream
from trainer.extractor import IMAGENET, write_extractor
from trainer.machine import import_tensorflow
from trainer.official_weights import OFFICIAL, OfficialFile, place_in_cache
from trainer.pretrained import make_backbone
from trainer.weights_fetch import FetchError, fetch_official

NAME = OFFICIAL["mobilenet_025"].name


class Server:
    """Answers on this PC as the project's server would.

    Attributes:
        files: What it has, by path.
        asked: The paths it was asked for.
        promise: The length it promises; None for the true one.
    """

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.promise: int | None = None
        ours = self

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                ours.asked.append(self.path)
                data = ours.files.get(self.path)
                if not data:
                    self.send_error(404)
                    return
                self.send_response(200)
                self.send_header("Content-Length", str(ours.promise or len(data)))
                self.end_headers()
                with contextlib.suppress(ConnectionError):  # whoever asked may hang up
                    self.wfile.write(data)

            def log_message(self, *_words: Any) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self.address = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = Thread(target=self._http.serve_forever, args=(0.02,))
        self._thread.start()

    def stop(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Server]:
    """The server that is asked in this test; Keras' folder is empty."""
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    monkeypatch.setenv("no_proxy", "*")
    made = Server()
    monkeypatch.setattr(weights_fetch, "SERVER", made.address)
    yield made
    made.stop()


@pytest.fixture
def publish(monkeypatch: pytest.MonkeyPatch, server: Server) -> Callable[[bytes], None]:
    """Makes bytes the official file, which the server has."""

    def put(data: bytes) -> None:
        digest = hashlib.sha256(data).hexdigest()
        official = OfficialFile(NAME, "mobilenet", "sha256", digest, len(data))
        monkeypatch.setitem(OFFICIAL, "mobilenet_025", official)
        server.files[f"/mobilenet/{NAME}"] = data

    return put


@pytest.mark.filterwarnings("ignore:__array__:DeprecationWarning")  # Keras, when it saves
def test_it_is_fetched_once_and_gives_what_the_file_would_give(
    tmp_path: Path, server: Server, publish: Callable[[bytes], None]
) -> None:
    import_tensorflow(5)
    file = tmp_path / "weights.h5"
    make_backbone("mobilenet_025", 32).save(file)
    publish(file.read_bytes())
    told: list[Event] = []
    stream = EventStream(told.append)
    fetched, given = tmp_path / "fetched.onnx", tmp_path / "given.onnx"

    def write(out: Path, weights: Path | None = None) -> Done:
        fetch = weights is None
        return write_extractor(out, weights, stream, Cancellation(stream), fetch=fetch)

    done = write(fetched)
    assert done.summary == {"sees with": IMAGENET}
    titles = [event.title for event in told if isinstance(event, Stage)]
    assert titles[0] == f"Fetching {NAME}, {file.stat().st_size / 1e6:.1f} MB, from 127.0.0.1"
    assert [event.fraction for event in told if isinstance(event, Progress)][-1] == 1
    assert place_in_cache("mobilenet_025").read_bytes() == file.read_bytes()
    write(given, file)
    assert fetched.read_bytes() == given.read_bytes()
    assert extractor_name(given.read_bytes()) == IMAGENET
    assert fetch_official("mobilenet_025") == file.read_bytes()
    assert len(server.asked) == 1, "the second time it lies there already"


def test_offline_the_command_says_one_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    nowhere = {"https_proxy": "http://127.0.0.1:9", "KERAS_HOME": str(tmp_path / "keras")}
    out = tmp_path / "new" / "extractor.onnx"
    ended = subprocess.run(
        [sys.executable, "-m", "trainer", "extractor", "--fetch", "--out", str(out)],
        env=os.environ | nowhere,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 1
    stage, sentence, hint = ended.stderr.strip().splitlines()
    assert stage == f"Fetching {NAME}, 2.1 MB, from storage.googleapis.com"
    assert sentence.startswith(f"{NAME} could not be fetched: ")
    assert "--weights" in hint
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "promise", "reason"),
    [
        (lambda data: b"<html>Please log in</html>", None, "not the official file"),
        (lambda data: data[:-1] + b"?", None, "not the official file"),
        (lambda data: data * 1000, None, "not the official file"),
        (lambda data: data[:50], 100_000, "not the official file|IncompleteRead"),
        (lambda data: b"", None, "Not Found"),
    ],
)
def test_whatever_else_comes_is_refused_and_not_kept(
    tmp_path: Path,
    server: Server,
    publish: Callable[[bytes], None],
    change: Callable[[bytes], bytes],
    promise: int | None,
    reason: str,
) -> None:
    publish(b"the official file" * 5000)
    for path, data in list(server.files.items()):
        server.files[path] = change(data)
    server.promise = promise
    with pytest.raises(FetchError, match=reason):
        fetch_official("mobilenet_025")
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_copy_is_fetched_anew_and_stopping_keeps_nothing(
    server: Server, publish: Callable[[bytes], None]
) -> None:
    data = b"the official file" * 20_000
    publish(data)
    kept = place_in_cache("mobilenet_025")
    kept.parent.mkdir(parents=True)
    kept.write_bytes(data[:-1] + b"?")
    shares: list[float] = []

    class StoppedError(Exception):
        pass

    def stop(share: float) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        fetch_official("mobilenet_025", progress=stop)
    assert kept.read_bytes() != data
    assert fetch_official("mobilenet_025", progress=shares.append) == data
    assert kept.read_bytes() == data
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(shares) > 3
