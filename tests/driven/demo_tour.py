"""Every page on the demo product, with the jobs that are counted."""

from tests.driven.session import Session

_ANSWERS = "sum(station.place.dataset.counts().values())"
_FIRST_START = "type(page).__name__ == 'FirstStartPage'"
_BUSY_S = 600.0  # on a PC that has other things to do
_TRAINING_S = 1200.0  # it has the lowest priority; a busy PC lets it wait


def tour(session: Session, *, training: bool) -> None:
    """From the first start to the last page; `training` takes minutes."""
    first_start(session)
    inspect(session)
    review(session)
    data(session)
    if training:
        train(session)
        models(session)
    history(session)
    settings(session)


def first_start(session: Session) -> None:
    """Enter, Enter, Enter: the demo."""
    session.until("the set-up is offered at the first start", _FIRST_START)
    session.until("the demo is live beside it", "page.image_view.content is not None")
    session.shot("01-first-start")
    with session.job("Set a new station up with the demo"):
        session.key("Return", "Enter goes on to the name", "page.step")
        session.shot("02-first-start-name")
        session.key("Return", "Enter goes on to the classes", "page.step")
        session.shot("03-first-start-classes")
        session.key("Return", "Enter starts inspecting", "type(page).__name__")
    session.until("the demo's pictures are made", f"{_ANSWERS} >= 240", _BUSY_S)


def inspect(session: Session) -> None:
    """Correct, take back, look at the last parts."""
    session.until("a verdict is on the screen", "page.image_view.seen is not None")
    session.shot("04-inspect")
    with session.job("Correct a wrong verdict seen live (OK ↔ NG)"):
        session.key("space", "Space stores the other verdict", _ANSWERS)
    session.shot("05-inspect-corrected")
    with session.job("Take that back"):
        session.key("z", "Z takes the answer back", _ANSWERS)
    with session.job("Say which defect it is, live"):
        session.key("2", "2 stores the second defect", _ANSWERS)
    session.key("z", "Z takes the answer back", _ANSWERS)
    session.until("eight parts have passed", "len(station.pipeline.parts()) >= 8", _BUSY_S)
    with session.job("Dispute a part that has just left"):
        session.key("Left", "← picks an earlier part", "page.strip.selection is None")
        session.key("space", "Space answers about it", _ANSWERS)
    session.shot("06-inspect-earlier-part")
    session.key("z", "Z takes the answer back", _ANSWERS)
    session.key("Escape", "Esc goes back to live", "page.strip.selection is None")
    session.key("p", "P holds the picture", "page._held")
    for key, what in (("m", "mask"), ("r", "regions"), ("o", "roi")):
        session.key(key, f"{key.upper()} switches an overlay", f"page.image_view.view.{what}")
        session.key(key, f"{key.upper()} switches it back", f"page.image_view.view.{what}")
    session.wheel("place_of(page.image_view)", 3, "the wheel zooms", "page.image_view.view.zoom")
    session.shot("07-inspect-zoomed")
    session.key("0", "0 shows the whole picture", "page.image_view.view.zoom")
    session.key("e", "E explains the picture", "app.front")
    session.shot("08-inspect-explained", 3.0)
    session.key("Escape", "Esc closes the explanation", "app.front")
    session.key("Escape", "Esc goes back to live", "page._held")
    session.key("F1", "F1 lists the keys", "app.front")
    session.shot("09-keys")
    session.key("Escape", "Esc closes the list", "app.front")


def review(session: Session) -> None:
    """Label, mark, select several."""
    entry = "page.desk.entry.candidate.key if page.desk.entry else ''"
    for verdict in ("space", "1", "2"):  # something to look at again
        part = session.ask("page.image_view.seen[1].part_id")
        session.key(verdict, "a key stores an answer", _ANSWERS)
        session.until("another part comes", f"page.image_view.seen[1].part_id != {part!r}")
    session.key("alt+2", "Alt+2 shows Review", "window.page")
    session.until("the queue has pictures", "page.queue.rowCount() > 3")
    session.until("a picture is on the canvas", "page.canvas.image is not None")
    session.shot("10-review", 2.0)
    with session.job("Label the next picture in Review"):
        session.key("2", "2 labels it and goes to the next", entry)
    session.key("ctrl+z", "Ctrl+Z brings it back", entry)
    marks = "int((page.canvas.marks > 0).sum()) if page.canvas.marks is not None else 0"
    with session.job("Mark a defect with the brush and label it"):
        session.key("b", "B takes the brush", "page.tools.tool")
        line = [
            f"place_of(page.canvas, {x}, {y})" for x, y in ((0.4, 0.4), (0.5, 0.45), (0.6, 0.42))
        ]
        session.drag(line, "the brush marks", marks)
        session.shot("11-review-brush")
        session.key("1", "1 labels it and goes to the next", entry)
    session.key("ctrl+z", "Ctrl+Z brings it back", entry)
    session.key("Escape")
    with session.job("Label all pictures of a list"):
        session.key("ctrl+a", "Ctrl+A selects the list", "page.view.selected_count")
        session.shot("12-review-selected")
        session.key("3", "3 labels all of them", "page.session.count")
    session.key("ctrl+z")
    session.shot("13-review-taken-back", 1.0)


def data(session: Session) -> None:
    """Look at what the check finds."""
    session.key("alt+3", "Alt+3 shows Data", "window.page")
    session.until("the check has ended", "page.check is not None", _BUSY_S)
    session.shot("14-data", 3.0)


def train(session: Session) -> None:
    """Train a small candidate and make it active."""
    session.key("alt+1", "Alt+1 shows Inspect", "window.page")
    small = "page._recipe.form.set_values({'epochs': 2, 'size': 64})"
    session.key("alt+4", "Alt+4 shows Train", "window.page")
    session.until("the recipes are listed", "page.start.isEnabled()")
    session.ask("page._recipe._box.setCurrentIndex(page._recipe._box.findData('casting_cnn'))")
    session.ask(small)
    session.shot("15-train", 1.0)
    session.key("alt+1", "Alt+1 shows Inspect", "window.page")
    with session.job("Start a training, from the live picture"):
        session.key("alt+4", "Alt+4 shows Train", "window.page")
        session.key("ctrl+t", "Ctrl+T starts the training", "page.start.isEnabled()")
    session.shot("16-train-running", 5.0)
    session.until("there is a candidate", "page.panel.candidate is not None", _TRAINING_S)
    session.shot("17-train-candidate", 2.0)
    active = session.ask("station.product.active_model")
    with session.job("Make the candidate the active model"):
        session.click("place_of(button('Make it the active model', page))")
        if session.ask("app.modal"):  # a worse one: a second yes
            session.shot("18-train-second-yes")
            session.click("place_of(button('Make it active anyway', app.dialog()))")
        session.until("the candidate inspects", f"station.product.active_model != {active!r}")


def models(session: Session) -> None:
    """Go back to the model before."""
    session.key("alt+5", "Alt+5 shows Models", "window.page")
    session.until("the models are listed", "page.table.topLevelItemCount() >= 2")
    session.shot("19-models", 1.0)
    with session.job("Roll back to the previous model"):
        session.click(
            "place_of(page.roll_back)",
            "the previous model is active again",
            "station.product.active_model",
        )
    session.shot("20-models-rolled-back", 1.0)


def history(session: Session) -> None:
    """Choose a verdict of the table."""
    session.key("alt+6", "Alt+6 shows History", "window.page")
    session.until("verdicts are listed", "page.model.rowCount() > 5")
    session.click(
        "place_of(page.view.viewport(), 0.3, 0.25)",
        "a click chooses a verdict",
        "page.view.currentIndex().row()",
    )
    session.shot("21-history", 2.0)


def settings(session: Session) -> None:
    """Every section, with the mouse."""
    session.key("alt+7", "Alt+7 shows Settings", "window.page")
    session.until("Settings is in front", "window.stack.currentWidget() is page")
    for name in session.ask("page._names"):
        choose_section(session, name)
        session.shot(f"22-settings-{name}", 0.6)


def choose_section(session: Session, name: str) -> None:
    """A click on a section of Settings."""
    row = session.ask(f"page._names.index({name!r})")
    middle = f"page.list.visualItemRect(page.list.item({row})).center().y()"
    session.click(f"place_of(page.list.viewport(), 0.5, {middle} / page.list.viewport().height())")
    session.until("a click shows the section", f"page.stack.currentIndex() == {row}")
