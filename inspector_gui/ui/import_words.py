"""What an import found and what it did, in a sentence each."""

from PySide6.QtCore import QCoreApplication

from inspector_gui.core.dataset_import import ImportReport
from inspector_gui.core.picture_source import UNMARKED, SourceDescription


def found_words(found: SourceDescription) -> str:
    """Such as "COCO: 120 pictures, 3 classes, 80 with a mask; 4 set aside so far (…)".

    Args:
        found: What lies in the folder.
    """
    classes = sum(1 for name, count in found.counts.items() if count or name != UNMARKED)
    words = [
        QCoreApplication.translate("ImportWords", "1 picture")
        if found.pictures == 1
        else QCoreApplication.translate("ImportWords", "{0} pictures").format(found.pictures),
        QCoreApplication.translate("ImportWords", "1 class")
        if classes == 1
        else QCoreApplication.translate("ImportWords", "{0} classes").format(classes),
    ]
    if found.masks:
        words.append(
            QCoreApplication.translate("ImportWords", "{0} with a mask").format(found.masks)
        )
    text = f"{found.layout}: {', '.join(words)}"
    if found.boxes:
        text += " " + QCoreApplication.translate(
            "ImportWords", "({0} of these drawn from boxes)"
        ).format(found.boxes)
    if found.set_aside:
        # More may follow: only the headers of the pictures were read.
        aside = QCoreApplication.translate(
            "ImportWords", "{0} set aside so far (each is read in full when it comes in)"
        )
        text += "; " + aside.format(len(found.set_aside))
    if found.sizes:
        width, height = max(found.sizes, key=lambda size: found.sizes[size])
        most = QCoreApplication.translate("ImportWords", "most are {width} × {height}").format(
            width=width, height=height
        )
        text += f" · {most}"
    return f"{text}."


def summary(report: ImportReport) -> str:
    """How many pictures came in, and how many did not and why.

    Args:
        report: What the import did.
    """
    words = [
        QCoreApplication.translate("ImportWords", "{count} imported").format(
            count=sum(report.imported.values())
        )
    ]
    if report.masks:
        words[0] += QCoreApplication.translate("ImportWords", ", {count} with a mask").format(
            count=report.masks
        )
    if report.boxes:
        boxes = QCoreApplication.translate(
            "ImportWords", " ({count} drawn from boxes: they mark more than the defect)"
        )
        words[0] += boxes.format(count=report.boxes)
    if report.known:
        words.append(
            QCoreApplication.translate("ImportWords", "{count} already known").format(
                count=report.known
            )
        )
    if report.in_two_splits:
        twice = QCoreApplication.translate(
            "ImportWords", "{count} copies in another split, left out"
        )
        words.append(twice.format(count=len(report.in_two_splits)))
    if report.set_aside:
        words.append(
            QCoreApplication.translate("ImportWords", "{count} set aside").format(
                count=len(report.set_aside)
            )
        )
    if report.contradictions:
        both = QCoreApplication.translate(
            "ImportWords", "{count} files of the same picture in two classes, left out"
        )
        words.append(both.format(count=len(report.contradictions)))
    if report.skipped:
        words.append(
            QCoreApplication.translate("ImportWords", "{count} skipped").format(
                count=sum(report.skipped.values())
            )
        )
    text = " · ".join(words) + "."
    return (
        QCoreApplication.translate("ImportWords", "Stopped. {text}").format(text=text)
        if report.cancelled
        else text
    )
