"""What `trainer recipes` prints about each recipe: enough to build a form from."""

import json
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, field_validator

Value = bool | int | float | str


class ParameterDescription(BaseModel):
    """One thing a person may set before a run.

    Attributes:
        name: As in `Job.parameters`.
        title: As on the form.
        type: Kind of value and of field.
        default: Used when the job does not name it.
        minimum: Smallest value, both ends included; None for bool, choice and file.
        maximum: Largest value.
        choices: For choice: what can be chosen.
        help: One sentence: what it does, and when to change it.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str
    title: str = ""
    type: Literal["int", "float", "bool", "choice", "file"]
    default: Value
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    help: str = ""


class RecipeDescription(BaseModel):
    """One system that can be trained.

    Attributes:
        name: As in `Job.recipe`.
        title: As on the screen.
        summary: What it is good for and what it needs.
        citation: Where it was published, or what it follows.
        version: Counts up when the same job would give another model.
        task: classify, segment or anomaly.
        reference: One sentence: what the publication reports, or "".
        parameters: What a person may set.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str
    title: str = ""
    summary: str = ""
    citation: str = ""
    version: str = ""
    task: str = ""
    reference: str = ""
    parameters: tuple[ParameterDescription, ...] = ()

    @field_validator("reference", mode="before")
    @classmethod
    def _sentence(cls, value: Any) -> Any:
        return value.get("text", "") if isinstance(value, dict) else value or ""


_RECIPES = TypeAdapter(tuple[RecipeDescription, ...])


def read_recipes(text: str) -> tuple[RecipeDescription, ...]:
    """Read the trainer's list.

    Args:
        text: A JSON list of recipes, or an object with such a list under `recipes`.

    Raises:
        ValueError: It is neither; one sentence for people.
    """
    try:
        found = json.loads(text)
        listed = found.get("recipes", ()) if isinstance(found, dict) else found
        recipes = _RECIPES.validate_python(listed)
    except (ValueError, ValidationError) as error:
        raise ValueError("The trainer's list of recipes cannot be read.") from error
    if not recipes:
        raise ValueError("The trainer knows no recipe.")
    return recipes
