"""Run as a program under the fake-camera library: a camera that is unplugged and plugged again.

Prints one JSON object; `tests/runtime/test_usb_camera.py` looks at it.
"""

import json
import sys
import threading
import time
from pathlib import Path

import cv2

from inspector_gui.core.product import CameraSettings
from inspector_gui.core.result import ReasonCode
from inspector_gui.runtime.pipeline import Pipeline
from inspector_gui.runtime.sources import make_source
from tests.fakes.fake_source import FakeEngine, picture

UNPLUGGED = 5


def main(tool_folder: str, device_folder: str) -> None:
    sys.path.insert(0, tool_folder)
    from fakecam import FakeCam

    camera = FakeCam(device_folder, 42, [("YUYV", 640, 480, 30), ("MJPG", 1280, 720, 30)])
    pool = [cv2.imencode(".jpg", picture(seed=seed, size=(1280, 720)))[1] for seed in range(6)]
    stop, still = threading.Event(), threading.Event()

    def feed() -> None:
        number = 0
        while not stop.wait(1 / 30):
            number += not still.is_set()
            camera.push(pool[number % 6])

    feeder = threading.Thread(target=feed)
    feeder.start()
    fault_at = [0.0]
    late: list[float] = []

    def on_result(result, frame) -> None:
        if result.model_id and fault_at[0] and time.monotonic() - fault_at[0] > 1.0:
            late.append(time.monotonic() - fault_at[0])

    source = make_source("camera:/dev/video42", CameraSettings(width=1280, height=720, fps=15))
    pipeline = Pipeline(product="p", history=None, engine=FakeEngine(), on_result=on_result)
    pipeline.start(source)

    def wait_for(code) -> float:
        began = time.monotonic()
        while (s := pipeline.latest()) is None or s.result.reason.code is not code:
            assert time.monotonic() - began < 20, (code, pipeline.stats())
            time.sleep(0.005)
        return time.monotonic() - began

    report = {"first": wait_for(ReasonCode.BELOW_LIMIT), "down": [], "up": []}
    report |= {"mode": source.mode, "notes": list(source.notes)}
    for _ in range(UNPLUGGED):
        camera.unplug()
        fault_at[0] = time.monotonic()
        report["down"].append(wait_for(ReasonCode.NO_PICTURE))
        fault_at[0] = 0.0
        camera.plug()
        report["up"].append(wait_for(ReasonCode.BELOW_LIMIT))
        time.sleep(0.3)
    still.set()
    fault_at[0] = time.monotonic()
    report["frozen"] = wait_for(ReasonCode.FROZEN)
    still.clear()
    fault_at[0] = 0.0
    wait_for(ReasonCode.BELOW_LIMIT)
    pipeline.stop()
    stop.set()
    feeder.join()
    report["late"] = late
    report["threads"] = [thread.name for thread in threading.enumerate()]
    report["shape"] = list(pipeline.latest().frame.image.shape)
    sys.stdout.write(json.dumps(report))


if __name__ == "__main__":
    main(str(Path(sys.argv[1])), sys.argv[2])
