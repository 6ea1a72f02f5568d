"""The user's extractor in the data folder: which one is in use, taking one in, letting it go."""

from dataclasses import dataclass
from pathlib import Path

from inspector_gui.core.durable_file import sync_folder, write_durably
from inspector_gui.core.model_file import MAX_BYTES, ModelFileError
from inspector_gui.runtime.extractor import FILE_NAME, check_extractor, extractor_path
from inspector_gui.runtime.model_check import probe_model


@dataclass(frozen=True, slots=True)
class UsedExtractor:
    """What learning at once sees pictures with.

    Attributes:
        name: What people call it, "" when it cannot be used.
        own: Whether it is the user's and not the shipped one.
        path: Its file.
        trouble: Why it cannot be used, one sentence, or "".
    """

    name: str
    own: bool
    path: Path
    trouble: str = ""


def used_extractor(data_folder: Path) -> UsedExtractor:
    """Look which extractor is in use, without running it."""
    path = extractor_path(data_folder)
    own = path == data_folder / FILE_NAME
    try:
        return UsedExtractor(check_extractor(path.read_bytes()), own, path)
    except ModelFileError as error:
        return UsedExtractor("", own, path, str(error))
    except OSError as error:
        return UsedExtractor("", own, path, error.strerror or str(error))


def read_extractor(path: Path) -> tuple[bytes, str]:
    """Read an extractor's file, check it and try it out in a process of its own (a second or two).

    Args:
        path: Anywhere, such as on a USB stick.

    Returns:
        The file's bytes and what people call it.

    Raises:
        ModelFileError: It is refused.
        OSError: It cannot be read.
    """
    if path.is_file() and path.stat().st_size > MAX_BYTES:  # it is not even read
        raise ModelFileError(f"the model file is larger than {MAX_BYTES >> 20} MB")
    data = path.read_bytes()
    name = check_extractor(data)
    probe_model(data)
    return data, name


def keep_extractor(data_folder: Path, data: bytes) -> None:
    """Use this extractor for all products from now on; durable when it returns.

    Args:
        data_folder: Of the station.
        data: What `read_extractor` gave.

    Raises:
        OSError: It cannot be written; the one that was used stays.
    """
    write_durably(data_folder / FILE_NAME, data)


def drop_extractor(data_folder: Path) -> None:
    """Use the shipped extractor again; durable when it returns.

    Raises:
        OSError: The user's file cannot be deleted.
    """
    (data_folder / FILE_NAME).unlink(missing_ok=True)
    sync_folder(data_folder)
