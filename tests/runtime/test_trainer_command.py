import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from inspector_gui.runtime import trainer_command
from inspector_gui.runtime.recipe_description import read_recipes
from inspector_gui.runtime.trainer_command import TrainerMissingError


def test_in_development_it_is_this_python() -> None:
    assert trainer_command.trainer_command("run", "job.json") == [
        *(sys.executable, "-m", "trainer"),
        *("run", "job.json"),
    ]


def test_without_the_trainer_a_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trainer_command, "find_spec", lambda _: None)
    with pytest.raises(TrainerMissingError, match="extra “train”"):
        trainer_command.trainer_command("recipes")


def test_frozen_it_is_the_program_beside_this_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "inspector"))
    with pytest.raises(TrainerMissingError, match="is missing"):
        trainer_command.trainer_command("recipes")
    program = tmp_path / ("trainer.exe" if sys.platform == "win32" else "trainer")
    program.touch()
    assert trainer_command.trainer_command("recipes") == [str(program), "recipes"]


def test_the_real_list_of_recipes_is_understood() -> None:
    if importlib.util.find_spec("trainer.__main__") is None:
        pytest.skip("the trainer is not installed")
    command = trainer_command.trainer_command("recipes")
    answer = subprocess.run(command, capture_output=True, check=True, timeout=120)
    recipes = read_recipes(answer.stdout.decode())
    assert all(recipe.title and recipe.summary and recipe.parameters for recipe in recipes)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"recipes": []}', '[{"title": "no name"}]', "3"])
def test_a_list_that_is_none_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="recipe"):
        read_recipes(text)
