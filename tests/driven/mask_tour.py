"""Marking defects on real pictures, taller than wide: import, brush, polygon, grow, undo."""

import time
from pathlib import Path

from tests.driven.demo_tour import choose_section
from tests.driven.session import Session

_MARKS = "int((page.canvas.marks > 0).sum()) if page.canvas.marks is not None else 0"
_PAUSE_S = 1.5  # a person looks; longer than until the pen is taken to rest
_ENTRY = "page.desk.entry.candidate.key if page.desk.entry else ''"


def mark_real_pictures(session: Session, folder: Path) -> None:
    """Make a product, take the pictures in, and mark."""
    new_product(session)
    bring_in(session, folder)
    mark(session)


def new_product(session: Session) -> None:
    """Through the settings, as the guide says."""
    session.key("alt+1")
    session.key("alt+7", "Alt+7 shows Settings", "window.page")
    session.until("Settings is in front", "window.stack.currentWidget() is page")
    choose_section(session, "products")
    with session.job("Make another product"):
        session.click("place_of(page.products.new_button)", "the dialog opens", "app.front")
        session.type("Commutator")
        session.shot("30-new-product")
        session.key("Return", "Enter makes and opens it", "station.place and station.product.name")
    session.until("the product is open", "station.place is not None and page is not None")
    session.shot("31-product-without-model", 1.5)


def bring_in(session: Session, folder: Path) -> None:
    """Through the dialog of Review."""
    session.key("alt+2", "Alt+2 shows Review", "window.page")
    session.shot("32-review-empty", 1.0)
    with session.job("Import a folder of pictures with masks"):
        session.key("ctrl+i", "Ctrl+I asks for a folder", "app.modal")
        session.type(str(folder))
        session.key("Return", "Enter looks into the folder", "app.dialog().sentence")
        session.until("the layout is recognised", "app.dialog().start.isEnabled()")
        session.shot("33-import-found")
        session.click("place_of(app.dialog().start)", "it imports", "app.dialog().sentence")
        session.until("all is in", "not app.dialog()._running", 300)
        session.shot("34-import-done")
        session.key("Escape", "Esc closes the dialog", "app.modal")
    session.until("the queue has pictures", "page.queue.rowCount() > 8")


def mark(session: Session) -> None:
    """With every tool, back and forth."""
    session.until("a picture is on the canvas", "page.canvas.image is not None")
    session.shot("35-review-tall", 2.5)
    before = session.ask(_MARKS)
    label = session.ask("page.desk.entry.label")
    session.key("b", "B takes the brush", "page.tools.tool")
    line = [point(x, y) for x, y in ((0.4, 0.5), (0.5, 0.52), (0.6, 0.5))]
    session.drag(line, "the brush marks", _MARKS)
    session.shot("36-tall-brush")
    session.key("bracketright", "] makes the brush larger", "page.tools.brush_px")
    session.drag([point(0.4, 0.6), point(0.6, 0.62)], "the larger brush marks", _MARKS)
    session.key("e", "E takes the eraser", "page.tools.tool")
    session.drag([point(0.45, 0.58), point(0.45, 0.64)], "the eraser takes away", _MARKS)
    session.shot("37-tall-eraser")
    session.key("g", "G takes the polygon", "page.tools.tool")
    for x, y in ((0.3, 0.2), (0.7, 0.22), (0.5, 0.3)):
        session.click(point(x, y))
    session.shot("38-tall-polygon-open")
    session.key("Return", "Enter closes the outline", _MARKS)
    session.shot("39-tall-polygon")
    session.key("w", "W grows to the edge", "page.tools.tool")
    session.click(point(0.5, 0.8), "a click grows a region", _MARKS)
    session.shot("40-tall-grown", 0.8)
    session.wheel(point(0.5, 0.5), 5, "the wheel zooms", "page.canvas.zoom")
    session.shot("41-tall-zoomed")
    session.key("0", "0 shows all", "page.canvas.zoom")
    # Marking a good picture has made it a defect: that is one of the steps.
    state = f"[{_MARKS}, page.desk.entry.label]"
    for _ in range(8):
        if session.ask(state) == [before, label]:
            break
        session.key("ctrl+z", "Ctrl+Z takes the last step back", state)
        time.sleep(_PAUSE_S)
    session.until("undo leads back to the beginning", f"{state} == {[before, label]!r}")
    session.shot("42-tall-undone")
    session.key("Escape")
    with session.job("Mark a defect with an outline and label it (tall picture)"):
        session.key("g", "G takes the polygon", "page.tools.tool")
        for x, y in ((0.45, 0.4), (0.6, 0.42), (0.5, 0.45)):
            session.click(point(x, y))
        session.key("Return", "Enter closes the outline", _MARKS)
        session.key("1", "1 labels it and goes to the next", _ENTRY)
    session.shot("43-tall-next", 1.0)
    session.key("Left", "← goes back to it", _ENTRY)
    session.until("its mask was kept", f"({_MARKS}) > 0")
    session.shot("44-tall-kept", 1.0)


def point(x: float, y: float) -> str:
    """A point of the picture, 0..1, wherever the canvas shows it."""
    return (
        f"(lambda c, h, w: (lambda p: (c.mapToGlobal(p.toPoint()).x(),"
        f" c.mapToGlobal(p.toPoint()).y()))(c.to_widget({x} * w, {y} * h)))"
        f"(page.canvas, *page.canvas.image.shape[:2])"
    )
