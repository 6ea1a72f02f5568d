"""Colours that mean a class, as plain numbers: one table for pictures, buttons and charts."""

#: (R, G, B) of the first nine defect classes. Each keeps a contrast of at least 3:1 on white and on
#: the dark theme's cards, so one table serves both themes; neighbours differ in hue, not only in
#: lightness. Green is left out: it means OK.
CLASS_COLOURS: tuple[tuple[int, int, int], ...] = (
    (229, 72, 77),  # red
    (184, 134, 11),  # amber
    (59, 130, 246),  # blue
    (163, 91, 240),  # violet
    (14, 154, 167),  # teal
    (232, 96, 20),  # orange
    (222, 74, 148),  # pink
    (116, 148, 24),  # olive
    (150, 106, 75),  # brown
)


def class_rgb(index: int) -> tuple[int, int, int]:
    """The colour of the defect class with this index, counted from 0; repeats after nine."""
    return CLASS_COLOURS[index % len(CLASS_COLOURS)]
