import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

import cv2
import numpy as np
import pytest

from inspector_gui.core.product import CameraSettings
from inspector_gui.runtime import camera as camera_module
from inspector_gui.runtime.sources import SourceError, list_cameras, make_source


class Device:
    """Stands for `cv2.VideoCapture`: takes settings, except those it is told to ignore."""

    ignores: frozenset[int] = frozenset()
    opens = True
    frames = 3
    made: ClassVar[list["Device"]] = []

    def __init__(self, index, backend) -> None:
        self.index, self.backend = index, backend
        self.values: dict[int, float] = {cv2.CAP_PROP_FRAME_WIDTH: 640, cv2.CAP_PROP_FPS: 30}
        self.order: list[int] = []
        self.left = self.frames
        self.released = False
        self.made.append(self)

    def isOpened(self):
        return self.opens

    def set(self, prop, value):
        self.order.append(prop)
        if prop not in self.ignores:
            self.values[prop] = value
        return True  # as real drivers say, whatever they did

    def get(self, prop):
        return self.values.get(prop, 0.0)

    def getBackendName(self):
        return "FAKE"

    def grab(self):
        self.left -= 1
        return self.left >= 0

    def retrieve(self):
        return True, np.full((6, 8, 3), (255, 0, 0), np.uint8)  # blue in BGR

    def release(self):
        self.released = True


@pytest.fixture
def device(monkeypatch):
    kind = type("OneDevice", (Device,), {"made": []})
    monkeypatch.setattr(camera_module.cv2, "VideoCapture", kind)
    return kind


@pytest.fixture
def plugged(monkeypatch):
    """Cameras that are plugged in, as (name, index, path)."""
    cameras: list[tuple[str, int, str]] = []

    def enumerate_cameras(backend):
        return [
            SimpleNamespace(name=name, index=index, path=path, vid=0x46D, pid=0x82D)
            for name, index, path in cameras
        ]

    monkeypatch.setattr("cv2_enumerate_cameras.enumerate_cameras", enumerate_cameras)
    return cameras


def test_pictures_are_turned_to_rgb_once(device):
    source = make_source("camera:3", CameraSettings())
    source.open()
    frame = source.read()
    assert frame.image[2, 2].tolist() == [0, 0, 255]
    assert (frame.index, frame.source) == (0, "camera:3")
    assert source.read().index == 1
    source.close()
    assert device.made[0].released


def test_the_backend_is_named_and_format_and_size_come_first(device):
    settings = CameraSettings(width=1280, height=720, fps=30, exposure=120, focus=40)
    make_source("camera:0", settings).open()
    (made,) = device.made
    assert made.backend != cv2.CAP_ANY
    assert made.order[:4] == [
        cv2.CAP_PROP_FOURCC,
        cv2.CAP_PROP_FRAME_WIDTH,
        cv2.CAP_PROP_FRAME_HEIGHT,
        cv2.CAP_PROP_FPS,
    ]
    assert cv2.CAP_PROP_GAIN not in made.order  # not asked for: the driver's own value stays


def test_settings_the_camera_ignores_are_told(device):
    device.ignores = frozenset({cv2.CAP_PROP_FRAME_WIDTH})
    source = make_source("camera:0", CameraSettings(width=1280, height=720))
    source.open()
    assert source.notes == ("camera:0: width is 640, not 1280 as wanted",)
    assert source.mode.startswith("640 × 720, 30 fps, MJPG")


def test_a_camera_that_stops_is_lost(device):
    source = make_source("camera:0", CameraSettings())
    source.open()
    for _ in range(3):
        source.read()
    with pytest.raises(SourceError, match="has stopped"):
        source.read()


def test_a_camera_in_use_says_so(device):
    device.frames = 0
    source = make_source("camera:0", CameraSettings())
    source.open()
    with pytest.raises(SourceError, match="close other programs that use it"):
        source.read()


def test_a_camera_that_is_not_there_says_so(device):
    device.opens = False
    with pytest.raises(SourceError, match=r"is not plugged in|does not open"):
        make_source("camera:93", CameraSettings()).open()
    assert all(made.released for made in device.made)


def test_a_camera_is_found_by_name_wherever_it_is_plugged_in(device, plugged):
    plugged += [("Integrated Camera", 0, "/dev/video0"), ("HD Pro C920", 6, "/dev/video6")]
    for text in ("camera:HD Pro C920", "camera:c920", "camera:/dev/video6", "camera:6"):
        source = make_source(text, CameraSettings())
        source.open()
        assert device.made[-1].index == 6, text
    plugged[1] = ("HD Pro C920", 2, "/dev/video2")
    again = make_source("camera:C920", CameraSettings())
    again.open()
    assert device.made[-1].index == 2


def test_a_name_that_fits_two_cameras_is_refused(device, plugged):
    plugged += [("C920", 0, "/dev/video0"), ("C920", 2, "/dev/video2")]
    with pytest.raises(SourceError, match="choose camera:/dev/video0 or camera:/dev/video2"):
        make_source("camera:C920", CameraSettings()).open()
    with pytest.raises(SourceError, match="cameras found: C920, C920"):
        make_source("camera:Microscope", CameraSettings()).open()
    assert [camera.source for camera in list_cameras()] == [
        "camera:/dev/video0",
        "camera:/dev/video2",
    ]
    assert list_cameras()[0].usb_id == "046D:082D"


@pytest.mark.skipif(sys.platform != "linux", reason="the fake camera is a Linux preload library")
def test_a_real_driver_path_survives_unplugging(tmp_path):
    tool = os.environ.get("INSPECTOR_FAKECAM")
    if not tool:
        pytest.skip("INSPECTOR_FAKECAM does not name the folder of fakev4l2.c and fakecam.py")
    compiler = shutil.which("gcc")
    if not compiler:
        pytest.skip("there is no gcc to build the fake camera with")
    library = tmp_path / "libfakev4l2.so"
    build = ["-shared", "-fPIC", "-O2", "-w", "-o", str(library)]
    source = str(Path(tool) / "fakev4l2.c")
    subprocess.run([compiler, *build, source, "-ldl", "-lpthread"], check=True)
    devices = tmp_path / "devices"
    done = subprocess.run(
        [sys.executable, "-m", "tests.fakes.usb_session", tool, str(devices)],
        env=os.environ | {"LD_PRELOAD": str(library), "FAKEV4L2_DIR": str(devices)},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout.splitlines()[-1])
    assert report["mode"] == "1280 × 720, 30 fps, MJPG, V4L2"
    assert report["notes"] == ["camera:/dev/video42: frame rate is 30, not 15 as wanted"]
    assert report["shape"] == [720, 1280, 3]
    assert max(report["down"]) <= 1.0
    assert max(report["up"]) <= 5.0
    assert report["frozen"] <= 1.0
    assert report["late"] == []
    assert report["threads"] == ["MainThread"]
