"""Pictures that somebody wants looked at again: `<product>/review.json`.

Each entry names the answer that held when it was asked for. Once the picture has another answer,
also one that confirms the class, the entry is settled; nothing has to be taken off the list.
"""

from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from inspector_gui.core.annotation import Picture
from inspector_gui.core.durable_file import write_durably
from inspector_gui.runtime.workplace import Workplace

FILE_NAME = "review.json"


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    annotation_id: str
    why: str = ""


class _List(BaseModel):
    """The contents of `review.json`: entries by picture id."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    pictures: dict[str, _Entry] = {}


def ask_for_review(place: Workplace, reasons: Mapping[str, str]) -> int:
    """Put pictures of the dataset on the list; on the disk when this returns. Store thread.

    Args:
        place: The open product.
        reasons: Why, in a few words, by picture id (sha256).

    Returns:
        How many of them are on the list now; pictures that have left the dataset are passed over.

    Raises:
        OSError: The list cannot be written.
    """
    standing = {picture.picture_id: picture for picture in place.dataset.pictures()}
    entries = {
        picture_id: entry
        for picture_id, entry in _read(place.folder).pictures.items()
        if _is_open(entry, standing.get(picture_id))
    }
    added = {
        picture_id: _Entry(annotation_id=standing[picture_id].annotation_id, why=why)
        for picture_id, why in reasons.items()
        if picture_id in standing
    }
    text = _List(pictures=entries | added).model_dump_json(indent=1)
    write_durably(place.folder / FILE_NAME, text.encode())
    return len(added)


def listed_for_review(folder: Path) -> set[str]:
    """Ids of all pictures on the list, settled or not."""
    return set(_read(folder).pictures)


def asked_for_review(folder: Path, pictures: list[Picture]) -> dict[str, str]:
    """Why each picture is wanted, by picture id; of those given and not answered since."""
    entries = _read(folder).pictures
    found = {}
    for picture in pictures if entries else ():
        entry = entries.get(picture.picture_id)
        if entry is not None and _is_open(entry, picture):
            found[picture.picture_id] = entry.why
    return found


def _is_open(entry: _Entry, picture: Picture | None) -> bool:
    return picture is not None and picture.annotation_id == entry.annotation_id


def _read(folder: Path) -> _List:
    """The list as it is on the disk; one that is missing or damaged is empty."""
    try:
        return _List.model_validate_json((folder / FILE_NAME).read_bytes())
    except (OSError, ValidationError):
        return _List()
