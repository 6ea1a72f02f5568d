"""What an import found and what it did, in a sentence each."""

from PySide6.QtWidgets import QWidget

from inspector_gui.core.dataset_import import ImportReport
from inspector_gui.core.picture_source import UNMARKED, SourceDescription


def found_words(widget: QWidget, found: SourceDescription) -> str:
    """Such as "COCO: 120 pictures, 3 classes, 80 with a mask; 4 set aside".

    Args:
        widget: Translates.
        found: What lies in the folder.
    """
    classes = sum(1 for name, count in found.counts.items() if count or name != UNMARKED)
    words = [
        widget.tr("1 picture")
        if found.pictures == 1
        else widget.tr("{0} pictures").format(found.pictures),
        widget.tr("1 class") if classes == 1 else widget.tr("{0} classes").format(classes),
    ]
    if found.masks:
        words.append(widget.tr("{0} with a mask").format(found.masks))
    text = f"{found.layout}: {', '.join(words)}"
    if found.boxes:
        text += " " + widget.tr("({0} of these drawn from boxes)").format(found.boxes)
    if found.set_aside:
        text += "; " + widget.tr("{0} set aside").format(len(found.set_aside))
    if found.sizes:
        width, height = max(found.sizes, key=lambda size: found.sizes[size])
        most = widget.tr("most are {width} × {height}").format(width=width, height=height)
        text += f" · {most}"
    return f"{text}."


def summary(widget: QWidget, report: ImportReport) -> str:
    """How many pictures came in, and how many did not and why.

    Args:
        widget: Translates.
        report: What the import did.
    """
    words = [widget.tr("{count} imported").format(count=sum(report.imported.values()))]
    if report.masks:
        words[0] += widget.tr(", {count} with a mask").format(count=report.masks)
    if report.boxes:
        boxes = widget.tr(" ({count} drawn from boxes: they mark more than the defect)")
        words[0] += boxes.format(count=report.boxes)
    if report.known:
        words.append(widget.tr("{count} already known").format(count=report.known))
    if report.in_two_splits:
        twice = widget.tr("{count} copies in another split, left out")
        words.append(twice.format(count=len(report.in_two_splits)))
    if report.set_aside:
        words.append(widget.tr("{count} set aside").format(count=len(report.set_aside)))
    if report.contradictions:
        both = widget.tr("{count} files of the same picture in two classes, left out")
        words.append(both.format(count=len(report.contradictions)))
    if report.skipped:
        words.append(widget.tr("{count} skipped").format(count=sum(report.skipped.values())))
    text = " · ".join(words) + "."
    return widget.tr("Stopped. {text}").format(text=text) if report.cancelled else text
