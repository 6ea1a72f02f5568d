"""Settings of this PC: a small JSON file that can never keep the program from starting."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import platformdirs
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, field_validator

from inspector_gui.core.durable_file import replace_durably, write_durably

FILE_NAME = "settings.json"
_LAST_GOOD = "settings.last-good.json"
_APP = "inspector"
_MAX_BYTES = 1024 * 1024


class Settings(BaseModel):
    """What belongs to the PC and the person at it, not to a product.

    Keys this version does not know are kept, so that going back from a newer version loses none.

    Attributes:
        schema_version: Format of the file.
        data_folder: Where the products lie; None takes `default_data_folder()`.
        last_product: Opened at the next start.
        theme: system, light or dark.
        language: Two letters, or "system".
        operator: Who answers; written into every annotation.
        size: Size of controls: normal, or touch for gloves.
        keys: Key sequence by action, where it differs from the program's own.
        sound: Whether a verdict that is not OK makes a sound.
        alarm: Whether NG covers the screen and sounds until somebody acknowledges it.
        train_hour: Of the night, when a planned training begins; HH:MM.
        shift_began: When the present shift began, with zone; None before the first.
        window: Place and size of the window as it was left, in Qt's form as hex digits.
    """

    model_config = ConfigDict(extra="allow", validate_assignment=True)

    schema_version: int = 1
    data_folder: Path | None = None
    last_product: str | None = Field(default=None, max_length=60)
    theme: Literal["system", "light", "dark"] = "system"
    language: str = Field(default="system", pattern=r"^(system|[a-z]{2}(_[A-Z]{2})?)$")
    operator: str = Field(default="", max_length=60)
    size: Literal["normal", "touch"] = "normal"
    keys: dict[str, str] = Field(default_factory=dict, max_length=200)
    sound: bool = True
    alarm: bool = False
    train_hour: str = Field(default="22:00", pattern=r"^([01]\d|2[0-3]):[0-5]\d$")
    shift_began: AwareDatetime | None = None
    window: str = Field(default="", max_length=1000, pattern=r"^[0-9a-f]*$")

    @field_validator("data_folder")
    @classmethod
    def _plain_and_absolute(cls, folder: Path | None) -> Path | None:
        if folder is None:
            return None
        if not folder.is_absolute() or any(ord(letter) < 32 for letter in str(folder)):
            raise ValueError("the data folder is a full path without control characters")
        return folder


def default_data_folder() -> Path:
    """Where products lie unless the settings or `--data` say otherwise."""
    return platformdirs.user_data_path(_APP, appauthor=False)


def settings_path(data_folder: Path | None = None) -> Path:
    """The settings file: inside a data folder named on the command line, else the user's own."""
    folder = data_folder or platformdirs.user_config_path(_APP, appauthor=False)
    return folder / FILE_NAME


def load_settings(path: Path) -> tuple[Settings, str | None]:
    """Read the settings; always gives some.

    A damaged file is set aside under another name. Its valid keys are kept; the others come from
    the last file that was whole, or are the program's own.

    Returns:
        The settings, and one sentence for people if something was wrong.
    """
    if not _exists(path):
        return Settings(), None
    try:
        values = _read(path)
    except OSError as error:
        settings, _ = _keep_valid(_last_good(path), {})
        return settings, f"{path} cannot be read ({error.strerror}); earlier settings are used"
    except ValueError:
        settings, _ = _keep_valid(_last_good(path), {})
        return settings, f"{path} is damaged; earlier settings are used{_repair(path, settings)}"
    settings, refused = _keep_valid(_last_good(path), values)
    if not refused:
        _remember(path, settings)
        return settings, None
    names = ", ".join(repr(name[:40]) for name in sorted(refused)[:5])
    aside = _repair(path, settings)
    return settings, f"{path} holds values that cannot be used ({names}){aside}"


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings durably. A file that cannot be understood is set aside first.

    Raises:
        OSError: The disk is full or the folder cannot be written. The old file is unchanged.
    """
    if _exists(path):
        try:
            _read(path)
        except (OSError, ValueError):
            _set_aside(path)
    write_durably(path, _encode(settings))
    _remember(path, settings)


def _exists(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _read(path: Path) -> dict[str, Any]:
    """The file as a dictionary; ValueError when it is none."""
    with path.open("rb") as file:
        data = file.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        raise ValueError("too large for settings")
    try:
        values = json.loads(data.decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(values, dict):
        raise ValueError("not an object")
    return values


def _last_good(path: Path) -> dict[str, Any]:
    try:
        return _read(path.with_name(_LAST_GOOD))
    except (OSError, ValueError):
        return {}


def _keep_valid(base: dict[str, Any], values: dict[str, Any]) -> tuple[Settings, set[str]]:
    """Settings from `base` overlaid with `values`, and the names in `values` that were refused."""
    refused: set[str] = set()
    usable: dict[str, Any] = {}
    for source in (base, values):
        for name, value in source.items():
            try:
                _encode(Settings.model_validate({name: value}))
            except (ValueError, RecursionError):  # refused, or could not be written back
                if source is values:
                    refused.add(name)
            else:
                usable[name] = value
    return Settings.model_validate(usable), refused


def _encode(settings: Settings) -> bytes:
    return json.dumps(settings.model_dump(mode="json"), indent=2).encode()


def _remember(path: Path, settings: Settings) -> None:
    """Keep a second copy for the day the first one is damaged; losing it costs nothing."""
    copy = path.with_name(_LAST_GOOD)
    data = _encode(settings)
    try:
        if not copy.is_file() or copy.read_bytes() != data:
            write_durably(copy, data)
    except OSError:
        return


def _repair(path: Path, settings: Settings) -> str:
    """Put a whole file in the place of a damaged one, which is kept under another name."""
    aside = _set_aside(path)
    if aside:
        try:
            write_durably(path, _encode(settings))
        except OSError:
            return aside
    return aside


def _set_aside(path: Path) -> str:
    """Rename a damaged file; the end of a sentence that says where it lies now."""
    aside = path.with_name(f"settings.damaged-{datetime.now():%Y%m%d-%H%M%S-%f}.json")
    try:
        replace_durably(path, aside)
    except OSError:
        return ""
    return f"; the file now lies beside it as {aside.name}"
