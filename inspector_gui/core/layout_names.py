"""The layouts that a dataset can be written in; apart, because naming them must load nothing."""

from typing import Literal

FormatName = Literal["folders", "coco", "voc", "yolo", "severstal"]
FORMATS: tuple[FormatName, ...] = ("folders", "coco", "voc", "yolo", "severstal")
