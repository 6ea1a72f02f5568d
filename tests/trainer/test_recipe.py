"""Recipes as the command line and the app see them."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from inspector_gui.runtime.recipe_description import read_recipes
from trainer import recipes
from trainer.failure import JobError
from trainer.recipe import Facts, Parameter, find_recipe, find_recipes

SIXTH = '''
from trainer.recipes.casting_cnn import CastingCnn

class Sixth(CastingCnn):
    """A recipe that appears by adding one file."""
    name = "sixth"

RECIPE = Sixth()
'''


def test_listing_recipes_needs_no_tensorflow() -> None:
    code = (
        "import sys; from trainer.__main__ import main; code = main(['recipes'])\n"
        "heavy = {'tensorflow', 'keras', 'tf2onnx'} & set(sys.modules)\n"
        "sys.exit(str(heavy) if heavy else code)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert answer.returncode == 0, answer.stderr.decode()
    listed = json.loads(answer.stdout.decode())
    assert {"casting_cnn", "segdec"} <= {recipe["name"] for recipe in listed}
    for recipe in listed:
        assert recipe["title"]
        assert recipe["citation"]
        own = recipe["name"] == "quick_tuned"  # its network is published nowhere
        assert own or recipe["reference"]["text"]
        for parameter in recipe["parameters"]:
            assert parameter["help"], f"{recipe['name']}: {parameter['name']} is not explained"
    # The app builds its form from exactly this text.
    shown = {recipe.name: recipe for recipe in read_recipes(answer.stdout.decode())}
    assert len(shown) == len(listed)
    assert shown["quick_tuned"].reference == ""


def test_a_recipe_appears_by_adding_one_file_and_a_broken_one_takes_no_other_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sixth.py").write_text(SIXTH)
    (tmp_path / "broken.py").write_text("import no_such_package")
    monkeypatch.setattr(recipes, "__path__", [*recipes.__path__, str(tmp_path)])
    found = find_recipes()
    assert {"casting_cnn", "segdec", "sixth"} <= set(found)
    assert "broken is left out" in capsys.readouterr().err
    for name in ("trainer.recipes.sixth", "trainer.recipes.broken"):
        sys.modules.pop(name, None)


def test_every_default_is_a_value_its_own_recipe_takes() -> None:
    for recipe in find_recipes().values():
        values = recipe.read_values({})
        assert values == {p.name: p.default for p in recipe.parameters}


def test_an_unknown_recipe_or_parameter_is_named() -> None:
    with pytest.raises(JobError, match="no recipe 'nosuch'"):
        find_recipe("nosuch")
    with pytest.raises(JobError, match="no parameter 'epoch'") as caught:
        find_recipe("casting_cnn").read_values({"epoch": 3})
    assert "epochs" in caught.value.hint


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        ("int", 7, 7),
        ("int", "7", 7),
        ("int", 7.0, 7),
        ("float", "0.5", 0.5),
        ("bool", "false", False),
        ("bool", True, True),
        ("choice", "b", "b"),
    ],
)
def test_values_are_read_from_json_and_from_the_command_line(
    kind: Any, given: object, expected: object
) -> None:
    value = _parameter(kind).read(given)
    assert value == expected
    assert type(value) is type(expected)


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        ("int", 7.5),
        ("int", 11),
        ("int", True),
        ("int", None),
        ("float", "nan"),
        ("float", "1,5"),
        ("float", float("inf")),
        ("bool", "perhaps"),
        ("choice", "c"),
    ],
)
def test_values_outside_the_limits_are_refused_in_words(kind: Any, given: object) -> None:
    with pytest.raises(JobError, match=r"^A value \(value\) must be "):
        _parameter(kind).read(given)


def _parameter(kind: Any) -> Parameter:
    limits: dict[str, Any] = {"minimum": 0, "maximum": 10} if kind in ("int", "float") else {}
    choices = ("a", "b") if kind == "choice" else ()
    return Parameter(name="value", title="A value", type=kind, default=0, choices=choices, **limits)


def test_segdec_keeps_the_shape_of_the_picture() -> None:
    recipe = find_recipe("segdec")
    geometry = recipe.geometry(recipe.read_values({}), Facts(500, 1260, grey=True, roi=None))
    assert geometry.height % 8 == geometry.width % 8 == 0
    assert geometry.height / geometry.width == pytest.approx(1260 / 500, rel=0.03)
    assert geometry.channels == 1
    wide = recipe.read_values({"height": 256})
    geometry = recipe.geometry(wide, Facts(1280, 960, grey=False, roi=None))
    assert (geometry.height, geometry.width, geometry.channels) == (256, 344, 3)
