"""Answers that arrive after their page has gone."""

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject


def if_alive(owner: QObject, callback: Callable[..., Any]) -> Callable[..., None]:
    """A callback that does nothing once Qt has destroyed its owner.

    Pages are destroyed when a product is closed; what they asked for may still be under way.
    """

    def call(*values: Any) -> None:
        if shiboken6.isValid(owner):
            callback(*values)

    return call
