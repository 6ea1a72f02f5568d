"""The form of a recipe's parameters: the field for a file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from inspector_gui.runtime.recipe_description import ParameterDescription, RecipeDescription
from inspector_gui.ui.recipe_form import FileField, RecipeForm

RECIPE = RecipeDescription(
    name="made",
    parameters=(ParameterDescription(name="weights", title="Weights", type="file", default=""),),
)


@pytest.fixture
def form(qtbot: QtBot) -> RecipeForm:
    made = RecipeForm()
    qtbot.addWidget(made)
    made.set_recipe(RECIPE)
    return made


def test_a_file_is_chosen_in_a_dialog(
    form: RecipeForm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert form.values() == {"weights": ""}
    chosen = str(tmp_path / "Gewichte é.h5")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    field = form.findChild(FileField)
    with qtbot.waitSignal(form.edited):
        field.actions()[-1].trigger()
    assert form.values() == {"weights": chosen}
    assert form.changed()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    field.actions()[-1].trigger()  # a dialog that is closed changes nothing
    assert form.values() == {"weights": chosen}
    form.reset()
    assert form.values() == {"weights": ""}


def test_a_value_that_is_no_path_is_not_taken(form: RecipeForm) -> None:
    form.set_values({"weights": 7})
    assert form.values() == {"weights": ""}
