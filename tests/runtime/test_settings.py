import json
import random
from pathlib import Path

import pytest

from inspector_gui.core.durable_file import write_durably
from inspector_gui.runtime import settings as module
from inspector_gui.runtime.settings import (
    Settings,
    default_data_folder,
    load_settings,
    save_settings,
    settings_path,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return settings_path(tmp_path / "Prüfplatz 日本")


def test_first_start_has_defaults_and_no_complaint(path: Path) -> None:
    assert load_settings(path) == (Settings(), None)
    assert not path.exists()


def test_what_was_saved_comes_back(path: Path) -> None:
    saved = Settings(operator="Zoë", theme="dark", keys={"dispute": "Space"}, data_folder=path)
    save_settings(path, saved)
    assert load_settings(path) == (saved, None)


def test_keys_of_a_newer_version_survive_a_save_by_this_one(path: Path) -> None:
    write_durably(path, b'{"schema_version": 9, "holograms": {"on": true}, "theme": "light"}')
    settings, message = load_settings(path)
    assert message is None
    settings.theme = "dark"
    save_settings(path, settings)
    values = json.loads(path.read_bytes())
    assert values["holograms"] == {"on": True}
    assert values["theme"] == "dark"


def test_valid_keys_of_a_damaged_file_are_kept_and_the_file_set_aside(path: Path) -> None:
    save_settings(path, Settings(operator="Ana", size="touch"))
    damaged = b'{"operator": 3, "theme": "dark"}'
    path.write_bytes(damaged)
    settings, message = load_settings(path)
    assert (settings.operator, settings.theme, settings.size) == ("Ana", "dark", "touch")
    assert message is not None
    assert "operator" in message
    assert [p.read_bytes() for p in path.parent.glob("settings.damaged-*")] == [damaged]
    assert load_settings(path) == (settings, None), "the next start is quiet"


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 300, b"{", b"[1]", b"\xff\xfe{\0}\0", b"[" * 9000, b"1" * 9000, b" " * 2_000_000],
)
def test_a_file_that_is_no_settings_falls_back_to_the_last_good(path: Path, content: bytes) -> None:
    save_settings(path, Settings(operator="Ana"))
    path.write_bytes(content)
    settings, message = load_settings(path)
    assert settings.operator == "Ana"
    assert message is not None
    assert [p.read_bytes() for p in path.parent.glob("settings.damaged-*")] == [content]


def test_a_byte_order_mark_from_a_windows_editor_is_no_damage(path: Path) -> None:
    write_durably(path, b'\xef\xbb\xbf{"operator": "Ana"}')
    assert load_settings(path)[0].operator == "Ana"
    assert load_settings(path)[1] is None


def test_a_file_that_cannot_be_read_is_not_overwritten_with_defaults(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_settings(path, Settings(operator="Ana"))
    good = path.read_bytes()

    def refuse(_: Path) -> dict[str, object]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(module, "_read", refuse)
    settings, message = load_settings(path)
    assert message is not None
    assert "cannot be read" in message
    assert path.read_bytes() == good
    save_settings(path, settings)
    assert [p.read_bytes() for p in path.parent.glob("settings.damaged-*")] == [good]


def test_a_folder_in_the_place_of_the_file_does_not_stop_the_start(path: Path) -> None:
    path.mkdir(parents=True)
    settings, message = load_settings(path)
    assert settings == Settings()
    assert message is not None


def test_a_full_disk_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(path, Settings(operator="Ana"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "write_durably", full)
    with pytest.raises(OSError, match="No space"):
        save_settings(path, Settings(operator="Bo"))
    assert load_settings(path)[0].operator == "Ana"


def test_two_hundred_broken_files_and_always_a_start(path: Path) -> None:
    save_settings(path, Settings(operator="Ana", theme="dark", keys={"undo": "Ctrl+Z"}))
    good = path.read_bytes()
    rng = random.Random(7)
    values = [None, True, -1, 1e999, float("nan"), 10**40, "", "\ud800", "x" * 9999, [], {}, [[]]]
    names = [*Settings.model_fields, "\ud800", "", "other", "model_config", "__class__"]
    for case in range(200):
        if case % 2:
            data = bytearray(good)
            for _ in range(rng.randint(1, 9)):
                data[rng.randrange(len(data))] = rng.randrange(256)
            path.write_bytes(bytes(data[: rng.randint(0, len(data))]))
        else:
            chosen = {rng.choice(names): rng.choice(values) for _ in range(rng.randint(1, 6))}
            path.write_text(json.dumps(chosen))
        settings, _ = load_settings(path)
        assert isinstance(settings, Settings)
        save_settings(path, settings)
        again, message = load_settings(path)
        assert message is None
        assert again.model_dump(mode="json") == settings.model_dump(mode="json")


def test_folders_are_absolute_and_named_after_the_program() -> None:
    assert default_data_folder().is_absolute()
    assert settings_path().is_absolute()
    assert "inspector" in str(default_data_folder())
