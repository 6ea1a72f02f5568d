"""Recognises how a folder of pictures is laid out."""

from pathlib import Path

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.coco import find_tables, read_coco
from inspector_gui.core.folder_layout import CLASS_FILE, read_folders
from inspector_gui.core.picture_source import PictureSource
from inspector_gui.core.severstal import is_severstal, severstal_source
from inspector_gui.core.voc import find_xml, read_voc
from inspector_gui.core.yolo import is_yolo, read_yolo


def read_source(folder: Path) -> PictureSource:
    """Recognise the layout of a folder and list its pictures with all that is said about them.

    Severstal tables, COCO tables, VOC and YOLO files are looked for in this order; a folder without
    any of them has class folders or masks beside the pictures. May take seconds; no picture is
    opened, except masks that alone say whether a part is good.

    Raises:
        DatasetError: It is no folder, has no pictures, or its tables cannot be read.
    """
    if not folder.is_dir():
        raise DatasetError(f"{folder} is not a folder")
    if (folder / CLASS_FILE).is_file():
        return read_folders(folder)
    if is_severstal(folder):
        return severstal_source(folder)
    if tables := find_tables(folder):
        return read_coco(folder, tables)
    if files := find_xml(folder):
        return read_voc(folder, files)
    if is_yolo(folder):
        return read_yolo(folder)
    return read_folders(folder)
