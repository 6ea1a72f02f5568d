"""The bare loop of `live`: newest picture, prepare, run the model; prints pictures a second."""

import json
import sys
import threading
import time
from pathlib import Path

import cv2

from inspector_gui.core.frame import Frame
from inspector_gui.core.preprocess import prepare
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.frame_slot import FrameSlot
from inspector_gui.runtime.stream_source import StreamSource

_WARM_UP_S = 2.0


def main(address: str, model: str, seconds: str) -> None:
    cv2.setNumThreads(1)
    engine = InferenceEngine.load(Path(model).read_bytes())
    size = engine.manifest.input
    slot: FrameSlot[Frame] = FrameSlot()
    source = StreamSource(address)
    source.open()
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            slot.put_newest(source.read())

    reader = threading.Thread(target=read)
    reader.start()
    begin = time.monotonic() + _WARM_UP_S
    end = begin + float(seconds)
    done = 0
    while (now := time.monotonic()) < end:
        frame = slot.take(1.0)
        tensor, _ = prepare(frame.image, engine.manifest.preprocess, size.height, size.width)
        engine.run(tensor)
        done += now >= begin
    stop.set()
    reader.join()
    source.close()
    sys.stdout.write(json.dumps({"fps": done / float(seconds)}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
