"""Text from outside as a cell of a CSV file."""

#: A spreadsheet would run a cell that begins with one of these.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "|", "%")


def neutral(value: object) -> str:
    """A cell that no spreadsheet runs and no line break splits; numbers in the C locale."""
    if isinstance(value, float):
        return repr(round(value, 6))
    text = " ".join(str(value).split()) if not isinstance(value, int) else str(value)
    text = "".join(letter for letter in text if letter.isprintable())
    return f"'{text}" if text.startswith(_FORMULA) else text
