"""Measuring a recipe by its publication's protocol, and the table of all that was measured.

Every figure that the documentation shows comes from a record that a run has written.
"""

import json
import random
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.snapshot import Snapshot, SnapshotPicture, Split, snapshot_id_of
from trainer.failure import JobError
from trainer.recipe import Protocol, Recipe, Reference
from trainer.report import HTML_FILE, JSON_FILE, render

RECORD_FILE = "reproduction.json"
BEGIN = "<!-- figures: begin (written by `trainer reproduction-table`) -->"
END = "<!-- figures: end -->"
_SPLITS: tuple[Split, ...] = ("train", "validation", "test")
_MERGED = (ClassEntry(name="good", verdict="OK"), ClassEntry(name="defective", verdict="NG"))


def arrange(snapshot: Snapshot, protocol: Protocol, seed: int) -> Snapshot:
    """The same pictures, dealt and labelled as the protocol wants it.

    Near-duplicates stay in one split, and each class is dealt by itself.

    Args:
        snapshot: With groups; its own splits are not looked at.
        protocol: Of the recipe.
        seed: For dealing and sampling.
    """
    rng = random.Random(seed)
    pictures = list(snapshot.pictures)
    verdicts = {entry.name: entry.verdict for entry in snapshot.classes}
    if protocol.balanced:
        pictures = _balanced(pictures, verdicts, rng)
    split = _deal(pictures, protocol.shares, rng)
    pictures = [p.model_copy(update={"split": split[p.group]}) for p in pictures]
    classes = snapshot.classes
    if protocol.good_or_defective:
        names = {verdict: entry.name for entry in _MERGED for verdict in [entry.verdict]}
        pictures = [p.model_copy(update={"label": names[verdicts[p.label]]}) for p in pictures]
        classes = _MERGED
    frozen = tuple(pictures)
    return Snapshot(
        snapshot_id=snapshot_id_of(frozen),
        created=datetime.now().astimezone(),
        classes=classes,
        pictures=frozen,
    )


def _balanced(
    pictures: list[SnapshotPicture], verdicts: Mapping[str, str], rng: random.Random
) -> list[SnapshotPicture]:
    """As many good as defective pictures, drawn evenly from the kinds of defect."""
    kinds: dict[str, list[SnapshotPicture]] = defaultdict(list)
    for picture in sorted(pictures, key=lambda p: p.picture_id):
        kinds[picture.label].append(picture)
    for members in kinds.values():
        rng.shuffle(members)
    sides: dict[str, list[SnapshotPicture]] = {}
    for verdict in ("OK", "NG"):
        stacks = [kinds[name] for name in sorted(kinds) if verdicts[name] == verdict]
        longest = max((len(stack) for stack in stacks), default=0)
        sides[verdict] = [s[i] for i in range(longest) for s in stacks if i < len(s)]
    count = min(len(side) for side in sides.values())
    return sides["OK"][:count] + sides["NG"][:count]


def _deal(
    pictures: list[SnapshotPicture], shares: tuple[float, float, float], rng: random.Random
) -> dict[str, Split]:
    """Split by group: each class comes near the shares."""
    groups: dict[str, list[SnapshotPicture]] = defaultdict(list)
    for picture in pictures:
        groups[picture.group].append(picture)
    by_class: dict[str, list[str]] = defaultdict(list)
    for name in sorted(groups):
        by_class[min(p.label for p in groups[name])].append(name)
    split: dict[str, Split] = {}
    for names in by_class.values():
        rng.shuffle(names)
        have = dict.fromkeys(_SPLITS, 0)
        for name in names:
            size = len(groups[name])
            total = sum(have.values()) + size
            wanted = {s: share * total - have[s] for s, share in zip(_SPLITS, shares, strict=True)}
            split[name] = max(_SPLITS, key=lambda s: wanted[s])
            have[split[name]] += size
    return split


def record(
    recipe: Recipe, folder: Path, protocol_kept: bool, changed: dict[str, Any], made_up: bool
) -> Path:
    """Put the published figure beside ours: into the run's report and into `reproduction.json`.

    Args:
        recipe: What was run.
        folder: The run folder with its report.
        protocol_kept: Whether split and sampling were those of the protocol.
        changed: Parameters that were not those of the protocol.
        made_up: The pictures are this program's own, not the publication's.

    Returns:
        Path of `reproduction.json`.
    """
    report = json.loads((folder / JSON_FILE).read_bytes())
    measured, metric = report["candidate"], _published(recipe).metric
    entry = _entry(recipe, report, changed) | {
        "ours": measured["metrics"][metric],
        "interval": measured["intervals"].get(metric),
        "protocol_kept": protocol_kept,
        "made_up": made_up,
        "model_bytes": (folder / "candidate.onnx").stat().st_size,
        "ms": measured["speed"],
    }
    return _write(folder, report, entry)


def record_folds(recipe: Recipe, folder: Path, changed: dict[str, Any]) -> Path:
    """As `record`, for a cross-validation: the mean over its repeats, pooled out of fold.

    Counts at the limit are those of the repeat in the middle, whose answers the report shows.
    """
    report = json.loads((folder / JSON_FILE).read_bytes())
    found = report["cross_validation"]
    metric = _published(recipe).metric
    entry = _entry(recipe, report, changed) | {
        "ours": found["mean"][metric],
        "range": found["range"][metric],
        "interval": found["intervals"][metric],
        "protocol_kept": True,
        "model_bytes": found["model_bytes"],
        "ms": found["ms"],
        "seconds_a_fold": found["seconds_a_fold"],
        "repeats": found["repeats"],
    }
    return _write(folder, report, entry)


def _published(recipe: Recipe) -> Reference:
    if recipe.reference is None:
        raise ValueError(f"{recipe.name} names a protocol, but no published figure.")
    return recipe.reference


def _entry(recipe: Recipe, report: dict[str, Any], changed: dict[str, Any]) -> dict[str, Any]:
    measured = report["candidate"]
    return {
        "recipe": recipe.name,
        "title": recipe.title,
        "published": _published(recipe).model_dump(),
        "protocol": recipe.protocol.text if recipe.protocol else "",
        "changed": {key: _shown(value) for key, value in changed.items()},
        "pictures": {key: measured["metrics"][key] for key in ("n_ok", "n_ng")},
        "by_truth": _by_truth(report["rows"]),
        "escape_sentence": measured["escape_sentence"],
        "conditions": report["conditions"],
        "created": report["created"],
        "snapshot_id": report["snapshot_id"],
        **({"held_out": report["held_out"]} if "held_out" in report else {}),
    }


def _write(folder: Path, report: dict[str, Any], entry: dict[str, Any]) -> Path:
    report["reproduction"] = entry
    write_durably(folder / HTML_FILE, render(report).encode("utf-8", "replace"))
    write_durably(folder / JSON_FILE, json.dumps(report, indent=1).encode())
    text = json.dumps(entry, indent=1, ensure_ascii=False)
    write_durably(folder / RECORD_FILE, text.encode())
    return folder / RECORD_FILE


def _shown(value: Any) -> Any:
    """A path says no more than its name: where it lay is nobody's business."""
    return Path(value).name if isinstance(value, str) and ("/" in value or "\\" in value) else value


def _by_truth(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """As papers print it: flawless and flawed, samples, correct, at the limit alone."""
    from trainer.metrics import share_interval

    found = []
    rows = list(rows)
    for truth, name in (("OK", "flawless"), ("NG", "flawed")):
        these = [row for row in rows if row["truth"] == truth]
        correct = sum(row["over_limit"] == (truth == "NG") for row in these)
        groups = len({row["group"] for row in these})
        found.append(
            {
                "kind": name,
                "samples": len(these),
                "correct": correct,
                "check": sum(row["verdict"] == "CHECK" for row in these),
                "interval": share_interval(correct, len(these), groups),
            }
        )
    return found


def write_table(records: Path, document: Path) -> int:
    """Write the table of a folder's records between the marks of a document.

    Returns:
        How many records it shows.

    Raises:
        JobError: The document has no marks, or a file is no record.
    """
    text = document.read_text(encoding="utf-8")
    before, mark, rest = text.partition(BEGIN)
    _, other, after = rest.partition(END)
    if not mark or not other:
        raise JobError(
            "no_marks", f"{document} has no place for the table.", f"Add {BEGIN} and {END}."
        )
    entries = []
    for path in sorted(records.glob("*.json")):
        try:
            entries.append(json.loads(path.read_bytes()))
            table(entries[-1:])
        except (ValueError, KeyError, TypeError) as error:
            raise JobError("bad_record", f"{path} is no record of a reproduction.") from error
    body = "\n".join([BEGIN, "", *(table(entries) if entries else ["Nothing is measured yet."])])
    write_durably(document, f"{before}{body}\n\n{END}{after}".encode())
    return len(entries)


def table(entries: Iterable[Mapping[str, Any]]) -> list[str]:
    """The lines of a Markdown table."""
    lines = [
        "| system | published | measured here (95 % interval) | flawless kept | flawed found"
        " | ms a picture | MB | training | conditions |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for entry in entries:
        good, bad = entry["by_truth"]
        changed = ", ".join(f"{k} = {v}" for k, v in entry["changed"].items())
        conditions = entry["conditions"]
        parts = [
            "Made-up pictures, not the publication's." if entry.get("made_up") else "",
            f"{entry['protocol']}{f' Changed: {changed}.' if changed else ''}",
            "" if entry["protocol_kept"] else "All pictures instead of the paper's sample.",
            _repeated(entry),
            _held_out(entry),
            f"{conditions['cores']} cores, {entry['created'][:10]}.",
        ]
        lines.append(
            f"| {entry['recipe']} | {entry['published']['text']}"
            f" | {_share(entry['ours'])}{_range(entry['interval'])}"
            f" | {_counted(good)} | {_counted(bad)}"
            f" | {entry['ms']['p50']:.1f} | {entry['model_bytes'] / 1e6:.1f}"
            f" | {conditions['seconds'] / 60:.0f} min | {' '.join(p for p in parts if p)} |"
        )
    return lines


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"


def _held_out(entry: Mapping[str, Any]) -> str:
    """What the solution said of the pictures it was made from, each as if it had not known it."""
    if "held_out" not in entry:
        return ""
    found = entry["held_out"]
    return (
        f"Of the {found['pictures']:,} pictures to learn from, each judged without itself and its"
        f" near-duplicates, {found['class_accuracy']:.1%}{_range(found['interval'])} in the right"
        " class."
    )


def _repeated(entry: Mapping[str, Any]) -> str:
    """What a cross-validation adds: how far its repeats lie apart, how long one fold takes."""
    if "repeats" not in entry:
        return ""
    low, high = entry["range"]
    limits = [repeat["best_f1"] for repeat in entry["repeats"]]
    best = "; ".join(f"{f1['overkill']} and {f1['escapes']}" for f1 in limits)
    chosen = "; ".join(
        f"{at['overkill']} and {at['escapes']}" for at in (r["chosen"] for r in entry["repeats"])
    )
    verdicts = "; ".join(
        f"{v['passed']}, {v['rejected']}, {v['unsure_good']}"
        for v in (r["verdicts"] for r in entry["repeats"])
    )
    return (
        f"{len(entry['repeats'][0]['folds'])} folds, seeds: {len(limits)}, from {low:.1%} to"
        f" {high:.1%}. False alarms and misses by seed"
        f" at the best F1: {best}; at the limit chosen on the training folds: {chosen}. Defects"
        f" passed, good ones rejected, good ones in the unsure band: {verdicts}."
        f" {entry['seconds_a_fold'] / 60:.1f} min a fold."
    )


def _range(interval: Any) -> str:
    return f" ({interval[0]:.1%} – {interval[1]:.1%})" if interval else ""


def _counted(part: Mapping[str, Any]) -> str:
    return f"{part['correct']} of {part['samples']}{_range(part['interval'])}"
