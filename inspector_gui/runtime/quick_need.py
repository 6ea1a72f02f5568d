"""What learning at once needs at least.

Apart from the learning, so that a product with hardly a picture is told so without loading it.
"""

from inspector_gui.core.freeze import Frozenable

MINIMUM_GOOD = 8
MINIMUM_PARTS = 2


class QuickLearningError(ValueError):
    """Nothing can be learnt yet; the text is one sentence for people."""


def check_enough_good(dataset: Frozenable) -> None:
    """Refuse what can never suffice, before anything is looked at.

    Raises:
        QuickLearningError: There are too few good pictures.
    """
    good = {entry.name for entry in dataset.classes if entry.verdict == "OK"}
    pictures = [picture for picture in dataset.pictures() if picture.label in good]
    parts = {picture.part_id or picture.picture_id for picture in pictures}
    if len(pictures) < MINIMUM_GOOD or len(parts) < MINIMUM_PARTS:
        raise too_few(len(pictures))


def too_few(have: int) -> QuickLearningError:
    """Says how many more good pictures are needed."""
    missing = max(1, MINIMUM_GOOD - have)
    if missing == 1:
        return QuickLearningError(
            "To learn at once, 1 more picture of a good part is needed, from at least"
            f" {MINIMUM_PARTS} parts."
        )
    return QuickLearningError(
        f"To learn at once, {missing} more pictures of good parts are needed, from at least"
        f" {MINIMUM_PARTS} parts."
    )
