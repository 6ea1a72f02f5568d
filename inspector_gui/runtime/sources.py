"""Where pictures come from: what every source can do, and which text names which source."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from inspector_gui.core.frame import Frame
from inspector_gui.core.picture_file import SUFFIXES
from inspector_gui.core.product import CameraSettings

VIDEO_SUFFIXES = frozenset({".mp4", ".avi", ".mkv", ".mov", ".m4v", ".webm", ".mpg", ".mpeg"})
ADDRESS_SCHEMES = ("http://", "https://", "rtsp://", "rtsps://")


class SourceError(RuntimeError):
    """A source that cannot be opened or was lost; the text is one sentence for people."""


class DamagedPictureError(SourceError):
    """One picture of a file source cannot be used; the source itself goes on.

    Attributes:
        path: The file.
        part_id: The part the file stands for.
        index: Its place in the source, counted like `Frame.index`.
    """

    def __init__(self, sentence: str, path: str, part_id: str, index: int) -> None:
        super().__init__(sentence)
        self.path = path
        self.part_id = part_id
        self.index = index


@runtime_checkable
class Source(Protocol):
    """Something that gives frames. Used by one reader thread at a time.

    `open()` starts anew: it may be called again after `close()`, and on a shallow copy while an
    abandoned `read()` still blocks inside the original. It must not touch an earlier handle.
    A source whose pictures carry sensor noise says so with a true attribute `sensor`; only then do
    byte-identical frames mean a frozen camera. A source that could not do all it was asked for says
    so after `open()` in an attribute `notes`, a tuple of sentences.

    Attributes:
        name: What a person would call it, such as "camera:C920".
        live: Live sources drop frames, the newest wins. Others wait and lose none.
    """

    name: str
    live: bool

    def open(self) -> None:
        """Get ready to read.

        Raises:
            SourceError: It is missing, held by another program or unusable.
        """

    def read(self) -> Frame | None:
        """Block until the next frame is there.

        Returns:
            The frame, or None when a source that is not live has ended.

        Raises:
            DamagedPictureError: This one picture is unusable; read again for the next.
            SourceError: The source is lost; close it and open it again.
        """

    def close(self) -> None:
        """Let go of the device or file. Harmless when not open. Raises nothing."""


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera that is plugged in.

    Attributes:
        name: Name as the driver gives it.
        index: OpenCV index within the backend.
        path: Device path where the system has one, else "".
        usb_id: "VID:PID" in hex, or "".
        source: The text that selects exactly this camera in `make_source`.
    """

    name: str
    index: int
    path: str
    usb_id: str
    source: str


def list_cameras() -> list[CameraInfo]:
    """Cameras that are plugged in now; may take a second: not for the GUI thread."""
    from inspector_gui.runtime.camera import find_cameras

    return find_cameras()


def make_source(text: str, camera: CameraSettings) -> Source:
    """Build the source that a text names; nothing is opened yet.

    Args:
        text: "demo", "camera:NAME", "camera:INDEX", "camera:/dev/videoN", a picture folder, a video
            file, a picture file, or an http(s):// or rtsp(s):// address.
        camera: What to ask of a camera.

    Raises:
        SourceError: The text names nothing that exists.
    """
    text = text.strip()
    if text == "demo":
        from inspector_gui.runtime.sim import DemoCamera, next_live_part

        return DemoCamera(first_part=next_live_part())
    if text.startswith("camera:") and text != "camera:":
        from inspector_gui.runtime.camera import UsbCamera

        return UsbCamera(text.removeprefix("camera:"), camera)
    if text.lower().startswith(ADDRESS_SCHEMES):
        from inspector_gui.runtime.stream_source import StreamSource

        return StreamSource(text)
    from inspector_gui.runtime.file_source import PictureFiles, VideoFile

    path = Path(text).expanduser()
    suffix = path.suffix.lower()
    if not text or not path.exists():
        known = suffix in SUFFIXES | VIDEO_SUFFIXES
        if "://" not in text and (known or len(path.parts) > 1 or path.is_absolute()):
            raise SourceError(
                f"the folder or file {text} does not exist; check its name and its drive"
            )
        raise SourceError(
            f"{text or 'an empty text'} is no source: name a folder, a video, a picture,"
            " an address, camera:NAME or demo"
        )
    if path.is_dir() or suffix in SUFFIXES:
        return PictureFiles(path)
    if suffix in VIDEO_SUFFIXES:
        return VideoFile(path)
    raise SourceError(f"{path.name} is neither a picture (PNG, JPEG, BMP) nor a video")
