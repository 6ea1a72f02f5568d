import numpy as np
import pytest

from inspector_gui.core.part_tracker import PartTracker

MS = 1_000_000


def scene(seed: int, noise: int = 0) -> np.ndarray:
    """A (90, 160, 3) picture of coarse blobs with fresh sensor noise."""
    blobs = np.random.default_rng(seed).integers(40, 200, (9, 16, 1))
    picture = np.kron(blobs, np.ones((10, 10, 3), int))
    return np.clip(picture + np.random.default_rng(noise).integers(-3, 4, picture.shape), 0, 255)


class Belt:
    """Feeds a tracker at 30 frames per second."""

    def __init__(self, mode="settle") -> None:
        self.tracker = PartTracker("day", mode)
        self.now = 0

    def show(self, picture, frames=1, known=None, live=True):
        views = []
        for _ in range(frames):
            self.now += 33 * MS
            noisy = np.clip(
                picture + np.random.default_rng(self.now).integers(-3, 4, picture.shape), 0, 255
            )
            views.append(self.tracker.observe(noisy.astype(np.uint8), self.now, known, live))
        return views


def test_a_part_begins_when_the_picture_rests():
    belt = Belt()
    views = belt.show(scene(1), 12)
    assert not views[0].settled
    assert views[-1].settled
    assert views[-1].part_id == "day-00001"
    for step in range(6):  # something passes
        assert not belt.show(scene(100 + step))[0].settled
    assert belt.show(scene(2), 12)[-1].part_id == "day-00002"


def test_frames_between_two_parts_belong_to_neither():
    belt = Belt()
    belt.show(scene(1), 12)
    assert belt.show(scene(50))[0].part_id == ""


def test_one_part_lasts_while_nothing_changes():
    belt = Belt()
    assert {view.part_id for view in belt.show(scene(1), 300)[12:]} == {"day-00001"}


@pytest.mark.parametrize("step", [-40, 25, 45])
def test_a_lamp_that_changes_is_no_new_part(step):
    belt = Belt()
    first = belt.show(scene(1), 12)[-1]
    assert belt.show(scene(1) + step, 30)[-1].part_id == first.part_id


def test_a_small_twitch_keeps_the_part():
    belt = Belt()
    first = belt.show(scene(1), 12)[-1]
    twitched = scene(1)
    twitched[40:46, 60:70] = 255
    belt.show(twitched, 3)
    assert belt.show(scene(1), 12)[-1] == first


def test_the_same_kind_of_part_after_an_empty_place_is_a_new_part():
    belt = Belt()
    belt.show(scene(1), 12)
    belt.show(scene(7), 3)
    assert belt.show(scene(1), 12)[-1].part_id == "day-00002"


def test_frame_mode_makes_every_frame_a_part():
    views = Belt("frame").show(scene(1), 3)
    assert [view.part_id for view in views] == ["day-00001", "day-00002", "day-00003"]
    assert all(view.settled for view in views)


def test_a_source_that_knows_its_parts_overrules():
    belt = Belt()
    assert belt.show(scene(1), 1, known="a/1", live=False)[0].settled
    live = belt.show(scene(2), 10, known="demo-1")
    assert {view.part_id for view in live} == {"demo-1"}
    assert (live[0].settled, live[-1].settled) == (False, True)


def test_another_picture_size_is_a_change_not_an_error():
    belt = Belt()
    belt.show(scene(1), 12)
    assert not belt.show(scene(1)[:45], 1)[0].settled
