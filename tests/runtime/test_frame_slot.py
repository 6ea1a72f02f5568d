import threading

from inspector_gui.runtime.frame_slot import FrameSlot


def test_the_newest_wins():
    slot: FrameSlot[int] = FrameSlot()
    assert [slot.put_newest(number) for number in range(3)] == [False, True, True]
    assert slot.take(0) == 2
    assert slot.take(0) is None
    assert not slot.put_newest(3)


def test_who_waits_loses_none():
    slot: FrameSlot[int] = FrameSlot()
    giver = threading.Thread(
        target=lambda: [slot.put_waiting(number, lambda: True) for number in range(200)]
    )
    giver.start()
    assert [slot.take(10) for _ in range(200)] == list(range(200))
    giver.join()


def test_a_giver_gives_up_when_nobody_wants_it_any_more():
    slot: FrameSlot[int] = FrameSlot()
    slot.put_newest(1)
    wanted = threading.Event()
    wanted.set()
    gave: list[bool] = []
    giver = threading.Thread(target=lambda: gave.append(slot.put_waiting(2, wanted.is_set)))
    giver.start()
    wanted.clear()
    slot.wake()
    giver.join(10)
    assert gave == [False]
    assert slot.take(0) == 1


def test_a_waiting_taker_can_be_woken_without_an_item():
    slot: FrameSlot[int] = FrameSlot()
    took: list[int | None] = []
    taker = threading.Thread(target=lambda: took.append(slot.take(60)))
    taker.start()
    slot.wake()
    taker.join(10)
    assert took == [None]
