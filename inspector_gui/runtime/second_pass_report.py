"""The report of the second pass: who agrees how well with what is known, as page and table."""

import csv
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations
from pathlib import Path

from inspector_gui.core.agreement import Agreement, Kappa, agreement, between
from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.second_pass import BlindAnswer, decisions_of, read_answers
from inspector_gui.runtime.csv_cell import neutral
from inspector_gui.runtime.report_page import Words, render

FILE_NAME = "second_pass.html"
COLUMNS = ("time", "who", "model", "picture", "known as", "known from", "said", "verdict")


@dataclass(frozen=True, slots=True)
class Appraiser:
    """One line of the report.

    Attributes:
        figures: Against the reference; its name is "" for answers while nobody was logged in.
        model: Whether it is a model.
        own: Answers about pictures whose class this very person had given.
    """

    figures: Agreement
    model: bool
    own: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two appraisers, (name, whether it is a model), about the pictures that both decided."""

    first: tuple[str, bool]
    second: tuple[str, bool]
    count: int
    kappa: Kappa | None


def appraisers(
    answers: Sequence[BlindAnswer], ok_names: Sequence[str]
) -> tuple[list[Appraiser], list[Pair]]:
    """Inspectors by name, then models, and every two of them."""
    people, models = decisions_of(answers, ok_names)
    named = {(who, False): people[who] for who in sorted(people)}
    named |= {(model[:8], True): models[model] for model in models}
    own = Counter(a.who for a in answers if a.reference_by == a.who and not a.model_id)
    lines = [
        Appraiser(agreement(name, found), model, 0 if model else own[name])
        for (name, model), found in named.items()
    ]
    pairs = [
        Pair(first, second, *between(named[first], named[second]))
        for first, second in combinations(named, 2)
    ]
    return lines, [pair for pair in pairs if pair.count]


def write_second_pass_report(
    product_folder: Path,
    ok_names: Sequence[str],
    *,
    product: str,
    who: str,
    words: Words | None = None,
    made: datetime | None = None,
) -> tuple[Path, Path]:
    """Write `<product>/second_pass.html` and, beside it, every blind answer as CSV.

    Args:
        product_folder: Holds the dataset.
        ok_names: The product's OK classes.
        product: Its title.
        who: Who asks.
        words: The language of the page, English by default.
        made: When, local time with zone; now by default.

    Returns:
        The HTML and the CSV file.

    Raises:
        ValueError: There are no blind answers yet.
        OSError: It cannot be read or written.
    """
    answers = read_answers(product_folder / "dataset")
    if not answers:
        raise ValueError("there are no answers of a second pass yet")
    path = product_folder / FILE_NAME
    table = path.with_suffix(".csv")
    lines, pairs = appraisers(answers, ok_names)
    page = render(
        "second_pass.html.j2",
        words or Words(),
        product=product,
        who=who,
        made=made or datetime.now().astimezone(),
        first=answers[0].when,
        last=answers[-1].when,
        pictures=len({answer.picture_id for answer in answers}),
        lines=lines,
        pairs=pairs,
        table=table.name,
    )
    # The byte order mark makes spreadsheets read UTF-8 as such.
    write_durably(table, _as_csv(answers).encode("utf-8-sig"))
    write_durably(path, page.encode(errors="replace"))
    return path, table


def _as_csv(answers: Sequence[BlindAnswer]) -> str:
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for answer in answers:
        cells = (
            answer.when.isoformat(timespec="seconds"),
            answer.who,
            answer.model_id,
            answer.picture_id,
            answer.reference,
            answer.reference_by,
            answer.said,
            answer.verdict,
        )
        table.writerow([neutral(cell) for cell in cells])
    return text.getvalue()
