"""The first start of a station: source, name and classes of its product in three short steps."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.product import CameraSettings, make_product
from inspector_gui.core.result import Verdict
from inspector_gui.runtime.operators import Deed
from inspector_gui.runtime.sources import make_source
from inspector_gui.runtime.workplace import list_products
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Card, Heading, Muted
from inspector_gui.ui.chip import Chip
from inspector_gui.ui.image_view import ImageView
from inspector_gui.ui.product_form import (
    USUAL_CLASSES,
    ClassRows,
    NameField,
    check_classes,
    check_name,
    product_maker,
)
from inspector_gui.ui.scroll_column import ScrollColumn
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.source_choice import SourceChoice
from inspector_gui.ui.station import Station

_CAMERAS_EVERY_MS = 4000
_DEMO = "demo"
_LINES = 6  # of the list, before it scrolls


class FirstStartPage(QWidget):
    """Stands in the place of Inspect; the demo product is inspected beside it all the while.

    Nothing is made before the last step, and leaving it keeps the demo product. With the demo as
    source everything is filled in as the demo product has it: Enter three times goes on with it.

    Signals:
        left: The set-up is over without another product.
    """

    left = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Set-up")
        self._station = station
        self._demo = station.product
        self._known: list[str] = []
        self.step = 0
        self.image_view = ImageView(self)
        self.image_view.set_pipeline(station.pipeline)
        self.source = SourceChoice(station, self)
        self.source.choose(_DEMO)
        self.name = NameField(self)
        self.classes = ClassRows(USUAL_CLASSES, self)
        self.trouble = Muted("", self)
        self.trouble.setWordWrap(True)
        self.trouble.set_level("warning")
        self._lay_out()
        for edited in (self.source.changed, self.name.textChanged, self.classes.changed):
            edited.connect(lambda *_: self.trouble.clear())
        for key, action in ((Qt.Key.Key_Return, self.go_on), (Qt.Key.Key_Enter, self.go_on),
                            (Qt.Key.Key_Escape, self._on_skip)):  # fmt: skip
            QShortcut(QKeySequence(key), self).activated.connect(action)
        self._timer = QTimer(self)
        self._timer.setInterval(_CAMERAS_EVERY_MS)
        self._timer.timeout.connect(self.source.look)
        station.frame_ready.connect(self._on_frame_ready)
        self._show_step()

    def _lay_out(self) -> None:
        gap = theme.spacing(2)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(gap, gap, gap, gap)
        whole.setSpacing(gap)
        picture = Card(self.tr("Meanwhile, live: the demo part"), self)
        picture.body.addWidget(self.image_view, 1)
        self._verdict = Chip(picture)
        picture.body.addWidget(self._verdict)
        whole.addWidget(picture, 55)
        card = Card("", self)
        card.body.setSpacing(gap)
        self._count = Muted("", card)
        self._heading = Heading("", card)
        self._sentence = Muted("", card)
        self.skip_button = ActionButton(self.tr("Skip"), "Esc", "quiet", card)
        self.skip_button.setToolTip(self.tr("Go on with the demo; Settings makes products too"))
        self.skip_button.clicked.connect(self._on_skip)
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self.skip_button)
        card.body.addLayout(top)
        for label in (self._heading, self._sentence):
            label.setWordWrap(True)
            card.body.addWidget(label)
        self._steps = QStackedWidget(card)
        self.source.list.setMaximumHeight(_LINES * theme.control_height())
        self._steps.addWidget(self.source)
        for inside in (self.name, self.classes):
            held = QWidget(self._steps)
            column = QVBoxLayout(held)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(inside)
            column.addStretch(1)
            step = ScrollColumn(held, self._steps)
            step.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._steps.addWidget(step)
        card.body.addWidget(self._steps, 1)
        card.body.addWidget(self.trouble)
        row = QHBoxLayout()
        self.back_button = ActionButton(self.tr("Back"), parent=card)
        self.back_button.clicked.connect(self.go_back)
        self.next_button = ActionButton(self.tr("Next"), "Enter", "primary", card)
        self.next_button.clicked.connect(self.go_on)
        row.addWidget(self.back_button, 2)
        row.addWidget(self.next_button, 3)
        card.body.addLayout(row)
        whole.addWidget(card, 45)

    # --- page life -----------------------------------------------------------------------------

    def activated(self) -> None:
        """Look for cameras while the page is shown, and know which names are taken."""
        self._timer.start()
        self.source.look()
        folder = self._station.data_folder
        self._station.read(lambda: list_products(folder), if_alive(self, self._on_products))
        self._focus()

    def deactivated(self) -> None:
        """Stop looking."""
        self._timer.stop()

    def _on_products(self, names: list[str]) -> None:
        self._known = [name.casefold() for name in names]

    def _on_frame_ready(self) -> None:
        if not self.isVisible():
            return
        shown = self.image_view.refresh()
        verdict = shown.result.verdict if shown is not None else None
        token = {Verdict.OK: "ok", Verdict.NG: "ng"}.get(verdict or Verdict.CHECK, "check")
        self._verdict.say(verdict.value if verdict is not None else "", token)

    # --- steps ---------------------------------------------------------------------------------

    def go_on(self) -> None:
        """The next step, or the end; stays and says why when something is missing."""
        if not self.next_button.isEnabled():
            return
        checks = (self._check_source, self._check_name, self._check_classes)
        try:
            checks[self.step]()
        except (ValueError, RuntimeError) as error:
            self.trouble.setText(in_words(str(error)))
            return
        if self.step == len(checks) - 1:
            self._finish()
            return
        self.step += 1
        self._show_step()

    def go_back(self) -> None:
        """The step before, as it was left."""
        if self.step:
            self.step -= 1
            self._show_step()

    def _on_skip(self) -> None:
        if self.skip_button.isEnabled():
            self.left.emit()

    def _show_step(self) -> None:
        headings = (
            self.tr("Where do the pictures come from?"),
            self.tr("What is inspected?"),
            self.tr("What can a picture show?"),
        )
        sentences = (
            self.tr("A camera, the demo, or a folder of pictures. It can be changed at any time."),
            self._of_the_name(),
            self.tr(
                "One class for good parts and one for each kind of defect. A line without a name"
                " is left out; more can follow later."
            ),
        )
        last = self.step == len(headings) - 1
        count = self.tr("Set-up, step {number} of {count}")
        self._count.setText(count.format(number=self.step + 1, count=len(headings)))
        self._heading.setText(headings[self.step])
        self._sentence.setText(sentences[self.step])
        self._steps.setCurrentIndex(self.step)
        self.trouble.clear()
        self.back_button.setEnabled(self.step > 0)
        self.next_button.set_text(self.tr("Start") if last else self.tr("Next"))
        self._focus()

    def _of_the_name(self) -> str:
        if self.source.text == _DEMO:
            return self.tr("Enter keeps the demo product; another name makes one of your own.")
        return self.tr("The name of the product is also the name of its folder.")

    def _focus(self) -> None:
        """The keyboard goes where something is to be chosen or typed."""
        if self.step == 0:
            self.source.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        field: QLineEdit = self.name
        if self.step == 2:
            unnamed = [f for f, _ in self.classes.rows if not f.text().strip()]
            field = (unnamed or [f for f, _ in self.classes.rows][1:])[0]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    # --- what was told -------------------------------------------------------------------------

    def _check_source(self) -> None:
        text = self.source.text
        if not text:
            raise ValueError(self.tr("Choose a line of the list, or name a folder or an address."))
        if text != _DEMO:
            make_source(text, CameraSettings())
        self._fill_in(demo=text == _DEMO)

    def _fill_in(self, *, demo: bool) -> None:
        """What the demo product has, for the demo; what somebody has typed stays."""
        title, classes = self._demo.title, self._demo.classes
        if self.name.text().strip() in ("", title):
            self.name.setText(title if demo else "")
        if self.classes.classes in (USUAL_CLASSES, classes):
            self.classes.show_classes(classes if demo else USUAL_CLASSES)

    def _check_name(self) -> None:
        name = self.name.text().strip()
        check_name(name)
        if name.casefold() in self._known:
            raise ValueError(self.tr("There is already a product {name}.").format(name=name))

    def _check_classes(self) -> None:
        check_classes(self.classes.classes)

    def _finish(self) -> None:
        name, classes, source = self.name.text().strip(), self.classes.classes, self.source.text
        demo = source == _DEMO and classes == self._demo.classes
        if demo and name == self._demo.title:
            self.left.emit()
            return
        self._make(name, classes, source, demo=demo)

    def _make(self, name: str, classes: tuple[ClassEntry, ...], source: str, *, demo: bool) -> None:
        roi = self._demo.roi if demo else None
        product = make_product(
            {"name": name, "title": name, "classes": classes, "source": source, "roi": roi}
        )
        self._set_making(True)

        def done(_nothing: object) -> None:
            self._station.open_product(name, source=source)

        def failed(sentence: str) -> None:
            self._set_making(False)
            self.trouble.setText(sentence)

        self._station.submit(
            product_maker(self._station.data_folder, product, starter=demo),
            if_alive(self, done),
            if_alive(self, failed),
            needs=Deed.NEW_PRODUCT,
        )

    def _set_making(self, making: bool) -> None:
        """While the product is being made nobody leaves: it would be there and not open."""
        for button in (self.next_button, self.back_button, self.skip_button):
            button.setEnabled(not making)
