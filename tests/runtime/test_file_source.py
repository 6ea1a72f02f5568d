import os
import sys

import cv2
import numpy as np
import pytest

from inspector_gui.core.picture_file import encode_png
from inspector_gui.core.product import CameraSettings
from inspector_gui.runtime.sources import DamagedPictureError, Source, SourceError, make_source


def png(level: int) -> bytes:
    image = np.full((12, 16, 3), level, np.uint8)
    image[:, :, 0] = 255  # red: would show a swapped colour order
    return encode_png(image)


def read_all(source):
    source.open()
    found = []
    while True:
        try:
            frame = source.read()
        except DamagedPictureError as error:
            found.append(error)
            continue
        if frame is None:
            source.close()
            return found
        found.append(frame)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are no text")
def test_a_name_that_is_no_text_makes_a_part_id_that_is(tmp_path):
    (tmp_path / os.fsdecode(b"teil\xff.png")).write_bytes(png(80))
    for path in (tmp_path, next(tmp_path.iterdir())):
        (frame,) = read_all(make_source(str(path), CameraSettings()))
        assert frame.part_id == "teil?"


def test_a_folder_gives_every_picture_once_in_order(tmp_path):
    for name in ("b/2.PNG", "a/10.png", "a/9.jpeg", "c.bmp"):
        path = tmp_path / "Bilder ü" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        suffix = path.suffix.lower()
        image = np.full((12, 16, 3), (0, 0, 255), np.uint8)
        path.write_bytes(cv2.imencode(suffix, image)[1].tobytes())
    (tmp_path / "Bilder ü" / "notes.txt").write_text("no picture")
    (tmp_path / "Bilder ü" / ".hidden.png").write_bytes(png(1))
    source = make_source(str(tmp_path / "Bilder ü"), CameraSettings())
    assert isinstance(source, Source)
    assert not source.live
    frames = read_all(source)
    assert [frame.part_id for frame in frames] == ["c", "a/10", "a/9", "b/2"]
    assert [frame.index for frame in frames] == [0, 1, 2, 3]
    assert all(frame.image[5, 5, 0] > 200 > frame.image[5, 5, 2] for frame in frames)
    assert frames[1].path == str(tmp_path / "Bilder ü" / "a" / "10.png")
    assert len(read_all(source)) == 4  # it can be opened again


def test_damaged_pictures_are_named_and_passed_over(tmp_path):
    whole = png(9)
    (tmp_path / "a.png").write_bytes(whole)
    (tmp_path / "b.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "c.png").write_bytes(b"")
    (tmp_path / "d.jpg").write_bytes(b"PK\x03\x04 not a picture")
    (tmp_path / "e.png").write_bytes(whole)
    deep = cv2.imencode(".png", np.full((12, 16, 3), 30_000, np.uint16))[1].tobytes()
    (tmp_path / "f.png").write_bytes(deep)  # no training would have learned from it
    found = read_all(make_source(str(tmp_path), CameraSettings()))
    damaged = [item for item in found if isinstance(item, DamagedPictureError)]
    assert [(item.part_id, item.index) for item in damaged] == [
        ("b", 1),
        ("c", 2),
        ("d", 3),
        ("f", 5),
    ]
    assert [str(item) for item in damaged] == [
        "b.png is cut off before its end",
        "c.png is empty",
        "d.jpg is not a PNG, JPEG or BMP picture",
        "f.png has 16 bits a channel: save it with 8",
    ]
    assert len(found) == 6


def test_one_picture_is_a_source(tmp_path):
    (tmp_path / "part 7.png").write_bytes(png(3))
    (frame,) = read_all(make_source(str(tmp_path / "part 7.png"), CameraSettings()))
    assert frame.part_id == "part 7"


def test_a_file_that_vanishes_is_named(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.png").write_bytes(png(3))
    source = make_source(str(tmp_path), CameraSettings())
    source.open()
    (tmp_path / "a.png").unlink()
    with pytest.raises(DamagedPictureError, match=r"a\.png cannot be read"):
        source.read()
    assert source.read().part_id == "b"


def test_an_empty_folder_says_so(tmp_path):
    source = make_source(str(tmp_path), CameraSettings())
    with pytest.raises(SourceError, match="holds no PNG, JPEG or BMP picture"):
        source.open()


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="needs a user whom a folder can refuse"
)
def test_a_folder_without_permission_says_so(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0)
    try:
        with pytest.raises(SourceError, match="cannot be read"):
            make_source(str(tmp_path), CameraSettings()).open()
    finally:
        closed.chmod(0o700)


@pytest.fixture
def video(tmp_path):
    path = tmp_path / "film ö.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (64, 48))
    for number in range(7):
        writer.write(np.full((48, 64, 3), (0, 0, 30 * number + 40), np.uint8))
    writer.release()
    return path


def test_a_video_gives_every_frame(video):
    frames = read_all(make_source(str(video), CameraSettings()))
    assert [frame.index for frame in frames] == list(range(7))
    reds = [int(frame.image[20, 20, 0]) for frame in frames]
    assert reds == sorted(reds)
    assert reds[-1] > 200 > 40 > frames[-1].image[20, 20, 2]


def test_a_video_that_is_none_says_so(tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(b"not a film" * 100)
    with pytest.raises(SourceError, match=r"film\.mp4 cannot be played"):
        make_source(str(path), CameraSettings()).open()


@pytest.mark.parametrize("text", ["", "  ", "nowhere", "ftp://x/y", "camera:"])
def test_a_text_that_names_nothing_is_refused(text):
    with pytest.raises(SourceError, match="is no source"):
        make_source(text, CameraSettings())


@pytest.mark.parametrize("text", ["/nowhere", "nowhere/at/all", "~/nowhere", "lone.PNG"])
def test_a_path_to_nothing_is_said_not_to_exist(text):
    with pytest.raises(SourceError, match=f"the folder or file {text} does not exist"):
        make_source(text, CameraSettings())


def test_a_file_of_another_kind_is_refused(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("1,2")
    with pytest.raises(SourceError, match=r"table\.csv is neither a picture"):
        make_source(str(path), CameraSettings())


def test_a_folder_that_goes_away_is_said_once_and_nothing_of_it_is_counted(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.png").write_bytes(png(80))
    source = make_source(str(folder), CameraSettings())
    source.open()
    assert source.read() is not None
    folder.rename(tmp_path / "unplugged")
    with pytest.raises(SourceError, match="is gone: 2 pictures were not inspected") as told:
        source.read()
    assert not isinstance(told.value, DamagedPictureError)
