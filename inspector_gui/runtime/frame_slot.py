"""The place where one thread leaves an item for another."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

Item = TypeVar("Item")


class FrameSlot(Generic[Item]):
    """Room for one item between the reader and the inference thread.

    A live source replaces what lies there (the newest wins); a file source waits until it is empty.
    Any thread may call any method.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._item: Item | None = None
        self._woken = False

    def put_newest(self, item: Item) -> bool:
        """Leave an item at once.

        Returns:
            True when an item nobody had taken was replaced: it is lost.
        """
        with self._changed:
            replaced = self._item is not None
            self._item = item
            self._changed.notify_all()
            return replaced

    def put_waiting(self, item: Item, still_wanted: Callable[[], bool]) -> bool:
        """Wait until the slot is empty, then leave the item.

        Returns:
            False when `still_wanted` became false first; `wake` makes it look again.
        """
        with self._changed:
            while self._item is not None:
                if not still_wanted():
                    return False
                self._changed.wait(0.2)
            if not still_wanted():
                return False
            self._item = item
            self._changed.notify_all()
            return True

    def take(self, timeout_s: float) -> Item | None:
        """Take the item out, waiting for one.

        Returns:
            None after `timeout_s` seconds or as soon as `wake` is called.
        """
        until = time.monotonic() + timeout_s
        with self._changed:
            while self._item is None and not self._woken:
                left = until - time.monotonic()
                if left <= 0 or not self._changed.wait(left):
                    break
            self._woken = False
            item, self._item = self._item, None
            self._changed.notify_all()
            return item

    def wake(self) -> None:
        """Make whoever waits look round."""
        with self._changed:
            self._woken = True
            self._changed.notify_all()
