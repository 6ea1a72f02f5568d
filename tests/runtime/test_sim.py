"""The demo camera: paced by the clock it is given, fresh in every frame."""

import numpy as np
import pytest

from inspector_gui.core.demo_part import FIRST_LIVE_PART, FIRST_STARTER_PART
from inspector_gui.core.product import CameraSettings
from inspector_gui.runtime.sim import DemoCamera
from inspector_gui.runtime.sources import Source, SourceError, make_source

SMALL = (160, 120)


class Clock:
    """Time that passes only when someone sleeps."""

    def __init__(self) -> None:
        self.now = 5_000_000_000
        self.slept: list[float] = []

    def __call__(self) -> int:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += round(seconds * 1e9)


def camera(clock: Clock, **options: object) -> DemoCamera:
    return DemoCamera(size=SMALL, clock=clock, sleep=clock.sleep, **options)  # type: ignore[arg-type]


def test_it_is_a_live_source_with_a_sensor() -> None:
    demo = DemoCamera()
    assert isinstance(demo, Source)
    assert (demo.name, demo.live, demo.sensor) == ("demo", True, True)


def test_frames_come_at_the_frame_rate_and_parts_change_after_their_time() -> None:
    clock = Clock()
    demo = camera(clock, fps=10, seconds_per_part=0.5, first_part=20)
    demo.open()
    frames = [demo.read() for _ in range(11)]
    assert all(frame is not None for frame in frames)
    taken = [frame.captured_at for frame in frames if frame]
    assert np.allclose(np.diff(taken), 1e8, rtol=1e-3)
    parts = [frame.part_id for frame in frames if frame]
    assert parts == ["demo-000020"] * 5 + ["demo-000021"] * 5 + ["demo-000022"]
    assert [frame.index for frame in frames if frame] == list(range(11))


def test_no_two_frames_are_identical_though_the_part_rests() -> None:
    clock = Clock()
    demo = camera(clock, fps=10, seconds_per_part=3)
    demo.open()
    pictures = [frame.image for frame in (demo.read() for _ in range(20)) if frame]
    assert len({picture.tobytes() for picture in pictures}) == 20
    assert all(np.abs(picture.astype(int) - pictures[0]).mean() < 6 for picture in pictures)


def test_a_slow_reader_gets_the_newest_frame_and_a_gap_in_the_index() -> None:
    clock = Clock()
    demo = camera(clock, fps=10, seconds_per_part=1)
    demo.open()
    demo.read()
    clock.now += 1_050_000_000
    late = demo.read()
    assert late is not None
    assert late.index == 10
    assert late.part_id == "demo-000001"


def test_opening_again_goes_on_with_a_part_that_was_not_shown_yet() -> None:
    clock = Clock()
    demo = camera(clock, fps=10, seconds_per_part=0.2)
    demo.open()
    before = {frame.part_id for frame in (demo.read() for _ in range(5)) if frame}
    demo.close()
    demo.open()
    again = demo.read()
    assert again is not None
    assert (again.index, again.part_id) == (0, "demo-000003")
    assert before == {"demo-000000", "demo-000001", "demo-000002"}


def test_a_demo_source_never_shows_a_part_that_measures_or_teaches() -> None:
    source = make_source("demo", CameraSettings())
    source.open()
    frame = source.read()
    source.close()
    assert frame is not None
    assert frame.part_id is not None
    assert int(frame.part_id.removeprefix("demo-")) >= FIRST_LIVE_PART > FIRST_STARTER_PART


def test_a_closed_camera_says_so() -> None:
    demo = DemoCamera()
    with pytest.raises(SourceError, match="not open"):
        demo.read()
    demo.close()


@pytest.mark.parametrize("options", [{"fps": 0}, {"seconds_per_part": -1}])
def test_impossible_rates_are_refused(options: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="positive"):
        DemoCamera(**options)  # type: ignore[arg-type]


def test_a_camera_that_is_opened_again_begins_with_a_part_of_its_own() -> None:
    clock = Clock()
    demo = camera(clock, first_part=20)
    demo.open()  # and hangs before its first picture
    demo.open()
    frame = demo.read()
    assert frame is not None
    assert frame.part_id == "demo-000021"
