"""`trainer preview`: what augmentation does, as a picture."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from inspector_gui.core.picture_file import PictureError, encode_png, read_picture
from inspector_gui.core.preprocess import Roi
from inspector_gui.runtime.augmentation_preview import PreviewError, draw_preview
from tests.trainer.made_pictures import plate
from trainer.failure import JobError
from trainer.preview import write_preview


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "Größe 1.png"
    path.write_bytes(encode_png(plate(3, "spot")[0]))
    return path


def tiles(grid: np.ndarray, row: int, line: int = 184) -> list[np.ndarray]:
    """The five pictures of a row; what lies between them is paper."""
    top = 8 + row * line
    return [grid[top : top + 150, 150 + n * 158 : 150 + n * 158 + 150] for n in range(5)]


def test_each_setting_has_a_row_from_one_end_to_the_other(tmp_path: Path, picture: Path) -> None:
    settings = {"rotation": "90", "zoom": "0", "shift": "0", "brightness": "0.5", "contrast": "0",
                "light": "0.6", "flips": "true", "size": "150"}  # fmt: skip
    target = tmp_path / "grid.png"
    rows = write_preview("casting_cnn", settings, [picture], target)
    assert rows == ["Rotation", "Brightness", "Light", "Mirror", "All together"]
    grid = read_picture(target).astype(int)
    low, _, same, _, high = tiles(grid, 0)
    assert np.abs(low - np.rot90(same, -1)).mean() < 3
    assert np.abs(high - np.rot90(same)).mean() < 3
    dark, _, middle, _, bright = (tile.mean() for tile in tiles(grid, 1))
    assert dark == pytest.approx(middle / 2, rel=0.05)
    assert bright > middle * 1.2
    left, top, _, bottom, right = tiles(grid, 2)
    assert left[:, :60].mean() > left[:, -60:].mean() + 20
    assert top[:60].mean() > top[-60:].mean() + 20
    assert bottom[:60].mean() < bottom[-60:].mean() - 20
    assert right[:, :60].mean() < right[:, -60:].mean() - 20
    plain, mirrored, turned, both, _ = tiles(grid, 3)
    assert np.abs(mirrored - plain[:, ::-1]).mean() < 2
    assert np.abs(turned - plain[::-1]).mean() < 2
    assert np.abs(both - plain[::-1, ::-1]).mean() < 2


def test_settings_that_vary_nothing_and_pictures_that_are_none_are_told(
    tmp_path: Path, picture: Path
) -> None:
    target = tmp_path / "grid.png"
    still = dict.fromkeys(("rotation", "zoom", "shift", "brightness", "contrast", "light"), "0")
    with pytest.raises(JobError, match="varies no pictures"):
        write_preview("casting_cnn", still | {"flips": "false"}, [picture], target)
    picture.write_bytes(b"no picture")
    with pytest.raises(PictureError, match="is not a PNG"):
        write_preview("casting_cnn", {}, [picture], target)
    assert not target.exists()


def test_it_needs_no_tensorflow(tmp_path: Path, picture: Path) -> None:
    words = ["preview", "segdec", "--picture", str(picture), "--to", str(tmp_path / "g.png")]
    code = (
        "import sys; from trainer.__main__ import main; code = main(sys.argv[1:]);"
        "assert 'tensorflow' not in sys.modules and 'keras' not in sys.modules; sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert (tmp_path / "g.png").is_file()


def test_the_app_gets_the_grid_from_a_child_and_ends_one_that_nobody_wants(picture: Path) -> None:
    roi = Roi(x=0.1, y=0.1, width=0.5, height=0.5)
    values = {"rotation": 30.0, "flips": False, "size": 64, "head": "pooled"}
    grid = draw_preview("casting_cnn", values, [picture], roi, lambda: True)
    assert grid is not None
    assert grid.shape[1] == 150 + 5 * 158
    assert draw_preview("casting_cnn", values, [picture], None, lambda: False) is None
    with pytest.raises(PreviewError, match="Picture size"):
        draw_preview("casting_cnn", values | {"size": 5}, [picture], None, lambda: True)
