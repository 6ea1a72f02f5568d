"""How many, in words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def number(count: int) -> str:
    """A count with its thousands apart: 12 345."""
    return f"{count:,}".replace(",", "\u202f")


def pictures(count: int) -> str:
    """Such as "1 picture" or "240 pictures"."""
    one, many = translate("Counted", "1 picture"), translate("Counted", "{0} pictures")
    return one if count == 1 else many.format(number(count))


def parts(count: int) -> str:
    """Such as "1 part" or "240 parts"."""
    one, many = translate("Counted", "1 part"), translate("Counted", "{0} parts")
    return one if count == 1 else many.format(number(count))


def frames_judged(count: int) -> str:
    """Such as "1 frame judged" or "240 frames judged"."""
    one = translate("Counted", "1 frame judged")
    many = translate("Counted", "{0} frames judged")
    return one if count == 1 else many.format(number(count))


def wait_in_review(count: int) -> str:
    """Such as "1 picture waits in Review."."""
    one = translate("Counted", "1 picture waits in Review.")
    many = translate("Counted", "{0} pictures wait in Review.")
    return one if count == 1 else many.format(number(count))


def cameras_found(count: int) -> str:
    """Such as "1 camera found" or "2 cameras found"."""
    one, many = translate("Counted", "1 camera found"), translate("Counted", "{0} cameras found")
    return one if count == 1 else many.format(number(count))


def labels_this_session(count: int) -> str:
    """Such as "1 label this session" or "24 labels this session"."""
    one = translate("Counted", "1 label this session")
    many = translate("Counted", "{0} labels this session")
    return one if count == 1 else many.format(number(count))
