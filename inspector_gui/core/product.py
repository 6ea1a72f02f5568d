"""A product: one folder for one thing that is inspected."""

import re
from pathlib import Path
from typing import Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError, field_validator

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.preprocess import Roi

FILE_NAME = "product.json"
_PORTS = tuple(f"{port}{number}" for port in ("com", "lpt") for number in range(10))
#: Names that Windows keeps for devices, in small letters.
RESERVED_NAMES = frozenset({"con", "prn", "aux", "nul", *_PORTS})
_DATASET_NAMES = {"masks"}  # lies beside the class folders


class ProductError(ValueError):
    """A product that cannot be opened; the text is one sentence for people."""


class CameraSettings(BaseModel):
    """What to ask of a camera; None leaves the driver's own value."""

    model_config = ConfigDict(extra="ignore")

    width: int | None = None
    height: int | None = None
    fps: float | None = None
    exposure: float | None = None
    gain: float | None = None
    white_balance: float | None = None
    focus: float | None = None


class Product(BaseModel):
    """The contents of `product.json`.

    Attributes:
        name: Folder name, safe on every file system.
        title: What people read.
        classes: Class folders of the dataset. Exactly one or more OK, any number NG.
        source: Where pictures come from: demo, camera:NAME, a path or an address.
        camera: Camera settings.
        roi: Inspected part of the picture for models trained from now on.
        decision: Overrides the active model's own rule when set.
        active_model: Model id in `models/`, or None.
        previous_model: What was active before, for roll back.
        previous_decision: The rule that stood over it.
        last_recipe: Recipe preselected on the train page.
        recipe_settings: By recipe: the settings of its last training that were not its defaults.
        learn_at_once: Whether every answer is learnt from at once and the result offered.
        train_at: When a training of `last_recipe` is to begin by itself; None for not at all.
    """

    model_config = ConfigDict(extra="ignore", validate_assignment=True)

    schema_version: int = 1
    name: str
    title: str = ""
    classes: tuple[ClassEntry, ...] = (
        ClassEntry(name="good", verdict="OK"),
        ClassEntry(name="defect", verdict="NG"),
    )
    source: str = "demo"
    camera: CameraSettings = Field(default_factory=CameraSettings)
    roi: Roi | None = None
    decision: DecisionRule | None = None
    active_model: str | None = None
    previous_model: str | None = None
    previous_decision: DecisionRule | None = None
    last_recipe: str | None = None
    recipe_settings: dict[str, dict[str, bool | int | float | str]] = Field(default_factory=dict)
    learn_at_once: bool = False
    train_at: AwareDatetime | None = None
    parts: Literal["settle", "frame"] = "settle"

    @field_validator("name")
    @classmethod
    def _folder_name(cls, name: str) -> str:
        if not is_folder_name(name):
            raise ValueError(f"{name!r} cannot be the name of a product")
        return name

    @field_validator("classes")
    @classmethod
    def _class_folders(cls, classes: tuple[ClassEntry, ...]) -> tuple[ClassEntry, ...]:
        names = [entry.name.casefold() for entry in classes]
        for name in names:
            if not is_folder_name(name) or name in _DATASET_NAMES:
                raise ValueError(f"{name!r} cannot be the name of a class")
        if len(set(names)) != len(names):
            raise ValueError("two classes have the same name")
        if not any(entry.verdict == "OK" for entry in classes):
            raise ValueError("no class is OK")
        return classes

    @property
    def ok_names(self) -> tuple[str, ...]:
        """Names of the OK classes."""
        return tuple(entry.name for entry in self.classes if entry.verdict == "OK")

    @property
    def defect_names(self) -> tuple[str, ...]:
        """Names of the NG classes, in the order of the keys 1–9."""
        return tuple(entry.name for entry in self.classes if entry.verdict == "NG")


def is_folder_name(name: str) -> bool:
    """Whether a product or class of this name can be a folder on every file system."""
    bad = re.search(r'[<>:"/\\|?*\x00-\x1f]', name) or name.strip(" .") != name
    return (
        bool(name)
        and len(name) <= 60
        and not bad
        and name.lower().split(".")[0] not in RESERVED_NAMES
    )


def make_product(values: dict[str, Any]) -> Product:
    """A new product from plain values; it learns at once unless they say otherwise.

    A product file without the field was written before there was one, and stays as it was: off.

    Raises:
        ProductError: A name or class cannot be used.
    """
    try:
        return Product.model_validate({"learn_at_once": True, **values})
    except ValidationError as error:
        message = error.errors()[0]["msg"].removeprefix("Value error, ")
        raise ProductError(f"The product cannot be made: {message}.") from error


def load_product(folder: Path) -> Product:
    """Read `product.json` of a product folder.

    Raises:
        ProductError: Missing or damaged. The file is left as it is.
    """
    path = folder / FILE_NAME
    try:
        data = path.read_bytes().removeprefix(b"\xef\xbb\xbf")  # Windows editors put it there
        return Product.model_validate_json(data)
    except OSError as error:
        raise ProductError(f"{path} cannot be read: {error.strerror}") from error
    except ValidationError as error:
        raise ProductError(f"{path} is damaged: {error.errors()[0]['msg']}") from error


def save_product(folder: Path, product: Product) -> None:
    """Write `product.json` atomically."""
    write_durably(folder / FILE_NAME, product.model_dump_json(indent=2).encode())
