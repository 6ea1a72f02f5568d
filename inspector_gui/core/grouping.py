"""Which pictures show the same thing: byte copies now, near-duplicates under the 8 symmetries."""

from collections.abc import Callable, Sequence
from pathlib import Path


def group_pictures(
    pictures: Sequence[tuple[str, Path]],
    cache: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, int]:
    """Group number by picture id.

    Args:
        pictures: (picture id, file) pairs; the id is the sha256 of the file's bytes.
        cache: File that keeps descriptors between calls, or None.
        progress: Called with (pictures done, pictures in all).
    """
    return {picture_id: number for number, (picture_id, _) in enumerate(pictures)}
