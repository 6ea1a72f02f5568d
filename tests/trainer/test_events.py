"""Events: in order, once, and nothing after the last word."""

import os
import threading
from pathlib import Path

from inspector_gui.core.jobs import Cancelled, Done, Event, Failed, Log, parse_event
from trainer.events import EventStream, lines_to

DONE = Done(model="m", model_id="i", report="r")


def test_nothing_is_sent_after_the_last_word(tmp_path: Path) -> None:
    heard: list[Event] = []
    stream = EventStream(heard.append)
    stream.mirror_to(tmp_path / "run" / "events.jsonl")
    assert stream.send(Log(message="ä\n中"))
    assert stream.send(Cancelled())
    assert stream.ended
    assert not stream.send(DONE)
    assert not stream.send(Failed(code="x", message="y"))
    assert heard == [Log(message="ä\n中"), Cancelled()]
    lines = (tmp_path / "run" / "events.jsonl").read_text(encoding="utf-8").splitlines()
    assert [parse_event(line) for line in lines] == heard


def test_a_reader_that_has_gone_is_told_once_and_does_not_stop_the_others() -> None:
    read, write = os.pipe()
    os.close(read)
    heard: list[Event] = []
    broken: list[int] = []
    stream = EventStream(lines_to(write), heard.append, on_broken=lambda: broken.append(1))
    stream.send(Log(message="one"))
    stream.send(Log(message="two"))
    os.close(write)
    assert heard == [Log(message="one"), Log(message="two")]
    assert broken == [1]


def test_a_watchdog_does_not_wait_for_a_reader_that_hangs() -> None:
    hanging, free = threading.Event(), threading.Event()

    def slow(_event: Event) -> None:
        hanging.set()
        free.wait()

    stream = EventStream(slow)
    thread = threading.Thread(target=stream.send, args=(Log(message="stuck"),))
    thread.start()
    assert hanging.wait(30)
    assert not stream.send(Cancelled(), wait_s=0.01)
    free.set()
    thread.join()


def test_many_threads_write_whole_lines() -> None:
    read, write = os.pipe()
    stream = EventStream(lines_to(write))

    def talk(who: int) -> None:
        for number in range(20):
            stream.send(Log(message=f"{who} {number}"))

    threads = [threading.Thread(target=talk, args=(who,)) for who in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as pipe:
        events = [parse_event(line) for line in pipe]
    messages = {event.message for event in events if isinstance(event, Log)}
    assert len(events) == len(messages) == 80
