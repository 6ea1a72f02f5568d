"""What a locked test cannot show, because a kind of part is not in it yet."""

from collections.abc import Iterable


def cannot_show(truths: Iterable[str]) -> str:
    """One sentence for people, with what to do; "" where good and defective parts were measured.

    A test of good parts alone can only ever speak against a model that has learnt a defect: it sees
    what that costs and nothing of what it is worth. So it advises neither for nor against.

    Args:
        truths: OK or NG for each picture measured.
    """
    found = set(truths)
    if not found:
        return (
            "The locked test holds no picture yet, so nothing can be measured: label more parts,"
            " some of them go to the test. Until then you decide."
        )
    if "NG" not in found:
        return (
            "The locked test holds no defect yet, so escapes cannot be measured: label more"
            " defects, some of them go to the test. Until then you decide."
        )
    if "OK" not in found:
        return (
            "The locked test holds no good part yet, so overkill cannot be measured: label more"
            " good parts, some of them go to the test. Until then you decide."
        )
    return ""
