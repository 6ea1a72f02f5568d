import cv2
import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from inspector_gui.core.palette import CLASS_COLOURS
from inspector_gui.core.result import Verdict
from inspector_gui.ui import keys, theme
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.icons import icon

# The offscreen platform says this about every window whose layout has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

READABLE = 4.5
VISIBLE = 3.0
TEXT_PAIRS = [
    *[(ink, ground) for ink in ("text", "muted") for ground in (
        "window", "sidebar", "header", "card", "field")],
    *[("text", ground) for ground in ("hover", "pressed", "selection")],
    *[(ink, ground) for ink in ("ok", "ng", "check", "link", "danger") for ground in (
        "window", "card", "header")],
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_ok", "ok_fill"),
    ("on_ng", "ng_fill"),
    ("on_check", "check_fill"),
    ("on_idle", "idle_fill"),
]  # fmt: skip


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2.2 defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=["light", "dark"])
def mode(request, qapp):
    theme.apply_theme(qapp, request.param)
    yield request.param
    theme.apply_theme(qapp, "system")


def test_text_can_be_read_in_both_themes(mode):
    poor = {
        f"{ink} on {ground}": round(contrast(theme.colour(ink), theme.colour(ground)), 2)
        for ink, ground in TEXT_PAIRS
        if contrast(theme.colour(ink), theme.colour(ground)) < READABLE
    }
    assert poor == {}


def test_the_words_of_a_progress_bar_can_be_read_where_it_is_full(mode, qtbot):
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.resize(400, 26)
    bar.setValue(100)
    bar.show()
    drawn = bar.grab().toImage()
    full = drawn.pixelColor(40, 13)
    words = [drawn.pixelColor(x, y) for x in range(170, 230) for y in range(4, 22)]
    assert max(contrast(full, ink) for ink in words) >= READABLE
    bar.setValue(0)
    assert contrast(full, bar.grab().toImage().pixelColor(40, 13)) >= VISIBLE - 0.7


def test_class_colours_and_focus_stand_out_in_both_themes(mode):
    for index in range(len(CLASS_COLOURS)):
        for ground in ("card", "window"):
            seen = contrast(theme.class_colour(index), theme.colour(ground))
            assert seen >= VISIBLE - 0.25, (index, ground, seen)
    assert contrast(theme.colour("focus"), theme.colour("card")) >= VISIBLE


def test_class_colours_differ_from_each_other():
    rgb = np.array([CLASS_COLOURS], np.float32) / 255
    lab = cv2.cvtColor(rgb, cv2.COLOR_RGB2Lab)[0]
    apart = np.linalg.norm(lab[:, None] - lab[None], axis=2) + 999 * np.eye(len(lab))
    assert apart.min() > 20  # CIE 1976; 2.3 is just noticeable


def test_both_tables_have_the_same_tokens():
    assert theme.DARK.keys() == theme.LIGHT.keys()


def test_a_change_is_announced_and_reaches_palette_and_sheet(qapp, qtbot):
    with qtbot.waitSignal(theme.theme_signals.changed):
        theme.apply_theme(qapp, "light")
    light = qapp.palette().window().color()
    assert light == theme.colour("window")
    assert theme.LIGHT["card"] in qapp.styleSheet()
    theme.apply_theme(qapp, "dark")
    assert qapp.palette().window().color() != light
    assert theme.is_dark()
    theme.apply_theme(qapp, "system")


def test_unknown_modes_are_refused(qapp):
    with pytest.raises(ValueError, match="sepia"):
        theme.apply_theme(qapp, "sepia")


def test_touch_makes_controls_larger(qapp, qtbot):
    normal = QApplication.font().pointSizeF(), theme.control_height()
    theme.apply_theme(qapp, "system", "touch")
    assert QApplication.font().pointSizeF() > normal[0]
    assert theme.control_height() > normal[1]
    assert theme.verdict_button_height() >= 20 / 25.4 * 96  # 20 mm
    theme.apply_theme(qapp, "system")


def test_each_verdict_has_its_own_shape():
    box = QRectF(0, 0, 40, 40)
    corner, middle = box.topLeft() + QRectF(0, 0, 4, 4).center(), box.center()
    ok, ng, check, none = (theme.verdict_path(verdict, box) for verdict in (*Verdict, None))
    assert all(path.contains(middle) for path in (ok, ng, check, none))
    assert not any(path.contains(corner) for path in (ok, ng, check, none))
    lower_left = QRectF(3, 35, 2, 2).center()
    assert check.contains(lower_left)
    assert not ok.contains(lower_left)
    assert not ng.contains(lower_left)
    assert ok.contains(QRectF(7, 7, 2, 2).center())
    assert not ng.contains(QRectF(7, 7, 2, 2).center())
    assert len({theme.verdict_shape(verdict) for verdict in Verdict}) == 3


def test_faded_leaves_the_full_colour_alone():
    full = theme.colour("text")
    assert theme.faded(full).alphaF() < 0.5
    assert full.alphaF() == 1.0


def test_every_page_has_an_icon_that_draws_something(qtbot):
    for name in (*keys.PAGES, "close", "camera", "camera_lost", "finished"):
        image = icon(name, QColor("#ffffff")).pixmap(24, 24).toImage()
        drawn = sum(image.pixelColor(x, y).alpha() > 99 for x in range(24) for y in range(24))
        assert drawn > 20, name


def test_every_key_is_used_once_per_page():
    for page in keys.PAGES:
        used = [a.default for a in keys.KEYS if a.page in (page, "window")]
        assert len(used) == len(set(used))


def test_keys_can_be_changed_and_nonsense_is_passed_over():
    assert keys.caption("inspect.hold", {"inspect.hold": "F5"}) == "F5"
    assert keys.caption("inspect.hold", {"inspect.hold": ""}) == "P"
    assert keys.caption("inspect.older", {}) == "←"


def test_a_button_reached_by_tab_is_pressed_by_space_and_enter(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    button = ActionButton("Undo", "Z", parent=host)
    host.show()
    host.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert len(pressed) == 2
    assert button.accessibleName() == "Undo (Z)"


def test_a_click_does_not_take_the_keyboard_from_the_page(qtbot):
    button = ActionButton("It is OK")
    assert not button.focusPolicy() & Qt.FocusPolicy.ClickFocus


def test_an_ampersand_in_a_class_name_stays_one(qtbot):
    button = ActionButton("nuts && bolts", "1")
    qtbot.addWidget(button)
    assert button.accessibleName() == "nuts & bolts (1)"
    assert button.shortcut().isEmpty()


def test_card_titles_come_and_go(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    card = Card("Shift", host)
    host.show()
    title = card.findChild(Muted)
    assert title is not None
    assert title.text() == "SHIFT"
    card.set_title("")
    assert not title.isVisible()


def test_unknown_button_kinds_are_refused(qtbot):
    with pytest.raises(ValueError, match="shiny"):
        ActionButton("x", kind="shiny")
