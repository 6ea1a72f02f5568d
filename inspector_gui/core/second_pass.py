"""The second pass: known pictures judged once more, blind; kept beside the dataset's journal.

`second_pass.jsonl` is only ever appended to. A blind answer never changes what the dataset says.
"""

import json
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

from pydantic import TypeAdapter, ValidationError

from inspector_gui.core.agreement import Decision
from inspector_gui.core.annotation import Picture
from inspector_gui.core.durable_file import sync_folder
from inspector_gui.core.result import Verdict

FILE_NAME = "second_pass.jsonl"
#: Known pictures in one pass: the AIAG manual asks for about 50 parts.
SIZE = 50


@dataclass(frozen=True, slots=True)
class BlindAnswer:
    """What somebody, or the model, said of a known picture without knowing what it is.

    Attributes:
        answer_id: Unique.
        picture_id: sha256 (hex) of the picture.
        reference: The class that held in the dataset.
        reference_by: Who had given it.
        said: Class name, "" for "not sure" and where a model names none.
        who: Who answered, "" for a model.
        when: Local time with zone.
        model_id: The model that answered, "" for a person.
        verdict: What the model said: OK, NG or CHECK; "" for a person.
    """

    answer_id: str
    picture_id: str
    reference: str
    reference_by: str
    said: str
    who: str
    when: datetime
    model_id: str = ""
    verdict: str = ""


_ANSWER = TypeAdapter(BlindAnswer)


def record_answer(dataset_folder: Path, answer: BlindAnswer) -> None:
    """Append an answer; on the disk when this returns. One writer thread.

    Raises:
        OSError: It was not recorded.
    """
    values: dict[str, Any] = _ANSWER.dump_python(answer, mode="json")
    _append(dataset_folder, values)


def withdraw_answer(dataset_folder: Path, answer_id: str, who: str) -> None:
    """Append that an answer does not count; on the disk when this returns.

    Raises:
        OSError: It was not recorded.
    """
    when = datetime.now().astimezone().isoformat()
    _append(dataset_folder, {"withdraws": answer_id, "who": who, "when": when})


def read_answers(dataset_folder: Path) -> list[BlindAnswer]:
    """The answers that count, oldest first. A line that cannot be read is passed over.

    Raises:
        OSError: The file cannot be read; one that is missing is empty.
    """
    path = dataset_folder / FILE_NAME
    if not path.exists():
        return []
    found: dict[str, BlindAnswer] = {}
    for line in path.read_bytes().splitlines():
        try:
            values = json.loads(line)
            if isinstance(values, dict) and "withdraws" in values:
                found.pop(str(values["withdraws"]), None)
                continue
            answer = _ANSWER.validate_python(values)
        except (ValueError, ValidationError):
            continue  # cut off by a power cut
        found[answer.answer_id] = answer
    return list(found.values())


def draw(
    pictures: Sequence[Picture],
    ok_names: Sequence[str],
    seen_before: Counter[str],
    random: Random,
    size: int = SIZE,
) -> list[Picture]:
    """Known pictures for a pass: half of them good, half defective, as far as there are enough.

    Args:
        pictures: The dataset's pictures.
        ok_names: The product's OK classes.
        seen_before: How often this person has judged each picture blind, by picture id; those
            judged least often come first.
        random: Where chance comes from.
        size: How many at most.

    Returns:
        The pictures in random order.
    """
    mixed = random.sample(list(pictures), len(pictures))
    mixed.sort(key=lambda picture: seen_before[picture.picture_id])
    good = [p for p in mixed if p.label in ok_names]
    bad = [p for p in mixed if p.label not in ok_names]
    half = max(size // 2, size - len(good))
    taken_bad = bad[:half]
    taken = taken_bad + good[: size - len(taken_bad)]
    random.shuffle(taken)
    return taken


def decisions_of(
    answers: Iterable[BlindAnswer], ok_names: Sequence[str]
) -> tuple[dict[str, list[Decision]], dict[str, list[Decision]]]:
    """Decisions by inspector, and by model id.

    A model says the same of a picture each time, so that only its last answer counts.
    """
    people: dict[str, list[Decision]] = {}
    models: dict[str, dict[str, Decision]] = {}
    for answer in answers:
        decision = _decision(answer, ok_names)
        if answer.model_id:
            models.setdefault(answer.model_id, {})[answer.picture_id] = decision
        else:
            people.setdefault(answer.who, []).append(decision)
    return people, {model: list(found.values()) for model, found in models.items()}


def _decision(answer: BlindAnswer, ok_names: Sequence[str]) -> Decision:
    bad, said = answer.reference not in ok_names, answer.said
    said_bad = None if not said else said not in ok_names
    if answer.model_id:
        said_bad = None if answer.verdict == Verdict.CHECK else answer.verdict == Verdict.NG
        if said_bad is False and len(ok_names) == 1:
            said = ok_names[0]
        elif (said not in ok_names) != said_bad:  # its likeliest class, but not what it decided
            said = ""
    return Decision(answer.picture_id, answer.reference, bad, said, said_bad)


def _append(folder: Path, values: dict[str, Any]) -> None:
    path = folder / FILE_NAME
    line = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    fresh = not path.exists()
    with path.open("ab+") as file:
        if file.tell():
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":  # the last line was cut off by a power cut
                line = b"\n" + line
        file.write(line)
        file.flush()
        os.fsync(file.fileno())
    if fresh:
        sync_folder(folder)
