"""Fetches an official weights file, once, when a person asked for it.

Nothing else in the program opens a connection for itself. The file is kept where Keras keeps its
own, so that neither has to fetch it again.
"""

import contextlib
import http.client
import urllib.request
from collections.abc import Callable
from urllib.parse import urlsplit

from inspector_gui.core.durable_file import write_durably
from trainer.failure import JobError
from trainer.official_weights import OFFICIAL, Backbone, place_in_cache, read_official

SERVER = "https://storage.googleapis.com/tensorflow/keras-applications"
_SILENCE_S = 30.0  # a server that says nothing for so long is given up
_CHUNK = 64 * 1024


class FetchError(Exception):
    """The file did not come.

    Attributes:
        reason: A few words.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def fetch_official(
    name: Backbone,
    *,
    begin: Callable[[str], object] = lambda sentence: None,
    progress: Callable[[float], object] = lambda fraction: None,
) -> bytes:
    """The bytes of the official file, from where it was kept or from the project's server.

    Args:
        name: Which.
        begin: Told what is fetched, how large it is and from where, when it has to be fetched.
        progress: Told 0..1; it may raise, and nothing is kept then.

    Raises:
        FetchError: It cannot be had, or something else came. Nothing is kept.
    """
    official, kept = OFFICIAL[name], place_in_cache(name)
    with contextlib.suppress(JobError):
        return read_official(name, kept)
    host = urlsplit(SERVER).hostname
    begin(f"Fetching {official.name}, {official.size / 1e6:.1f} MB, from {host}")
    data = bytearray()
    try:
        address = f"{SERVER}/{official.folder}/{official.name}"
        with urllib.request.urlopen(address, timeout=_SILENCE_S) as answer:
            while len(data) <= official.size and (chunk := answer.read(_CHUNK)):
                data += chunk
                progress(min(1.0, len(data) / official.size))
    except (OSError, http.client.HTTPException) as error:
        raise FetchError(_reason(error)) from error
    content = bytes(data)
    if not official.is_content(content):
        raise FetchError("what came is not the official file")
    with contextlib.suppress(OSError):  # it is only kept to spare the next fetching
        write_durably(kept, content)
    return content


def _reason(error: Exception) -> str:
    """A few words of an error of the network; urllib wraps the one that says why."""
    inner = getattr(error, "reason", error)
    words = getattr(inner, "strerror", None) or str(inner) or type(inner).__name__
    return str(words).strip().rstrip(".")
