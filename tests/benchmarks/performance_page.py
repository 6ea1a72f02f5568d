"""Writes docs/performance.md from the JSON of benchmarks; nothing in it is typed."""

import argparse
import json
from collections.abc import Callable
from typing import Any

from tests.benchmarks.pages import FIGURES, LARGE

Lines = list[str]

_HEAD = """# Performance

Written by `python -m tests.benchmarks page FILE.json …` from the files that `python -m
tests.benchmarks NAME --json FILE.json` wrote, where NAME is live, minute-loop, extractors, dataset,
startup or pages; those of this page lie in docs/performance. Each table names its machine; a busy
machine is slower, so look at the load.
"""


def run(arguments: argparse.Namespace) -> int:
    """Write the page."""
    lines: Lines = [_HEAD]
    for path in arguments.records:
        record = json.loads(path.read_text())
        kind = record.get("kind", "live")
        lines += [*_PARTS[kind](record), "", _machine(record["conditions"]), ""]
    arguments.out.write_text("\n".join(lines).rstrip() + "\n")
    return 0


def _machine(found: dict[str, Any]) -> str:
    load = found.get("load_before") or ["?"]
    ahead = f", measured ahead of it (nice {found['nice']})" if found.get("nice") else ""
    return (
        f"*{found['processor']}, {found['cores']} cores, {found['memory_gb']} GB, Python"
        f" {found['python']}, ONNX Runtime {found['onnxruntime']}; load before {load[0]:.1f}"
        f"{ahead}; {found['measured'][:16]}*"
    )


def _minute_loop(record: dict[str, Any]) -> Lines:
    names = list(record["rows"][0]["steps"])
    lines = [
        "## From a correction to an offer",
        "",
        "Median seconds of each step after one correction, one thread, features of the earlier"
        " pictures cached; `processor` is the processor time of all steps, which a busy machine"
        " stretches less. `first` is the first learning of all, which looks at every picture."
        " `masks` is the learning after the defects of 128 pictures, or of all, were painted where"
        " none was before: masks are learnt from nothing (goal ≤ 60 s).",
        "",
        f"| pictures | total | goal | slowest | processor | {' | '.join(names)} | first | masks |",
        "|" + "---|" * (len(names) + 7),
    ]
    for row in record["rows"]:
        goal = f"≤ {row['goal_s']:g}" if row["goal_s"] else "–"
        steps = " | ".join(f"{row['steps'][name]:.3f}" for name in names)
        lines.append(
            f"| {row['pictures']:,} | {row['total_s']:.2f} | {goal} | {row['slowest_s']:.2f}"
            f" | {row['cpu_s']:.2f} | {steps} | {row['first_s']:.1f}"
            f" | {row['masks_s']:.1f} |"
        )
    full = record["full_size"]
    lines += [
        "",
        f"A camera picture of 640 × 480 becomes {full['input_width']} × {full['input_height']}:"
        f" features {full['features_ms']:.1f} ms (goal ≤ 50), the whole model"
        f" {full['judge_ms_1_threads']:.1f} ms with one thread, as the program runs it, and"
        f" {full['judge_ms_2_threads']:.1f} ms with two (goal ≤ 15).",
    ]
    return lines


def _extractors(record: dict[str, Any]) -> Lines:
    rows = record["rows"]
    names = list(dict.fromkeys(row["extractor"] for row in rows))
    tasks = list(dict.fromkeys((r["system"], r["measure"], r["per_class"]) for r in rows))
    lines = [
        "## Which extractor, on real pictures",
        "",
        "The same heads behind each. Whole groups of alike pictures (KolektorSDD: whole items) are"
        " held out several times: mean of the draws, lowest and highest in brackets. The castings"
        " fall into few large groups of alike parts, so that a draw is much harder than a random"
        " split, and the draws differ."
        + (
            f" At most {record['limit']} pictures of each class were used."
            if record["limit"]
            else ""
        )
        + " `good alone` learns from 64 good pictures and no defect.",
        "",
        f"| task | {' | '.join(names)} |",
        "|" + "---|" * (len(names) + 1),
    ]
    for system, measure, per_class in tasks:
        cells = []
        for name in names:
            found = [
                r for r in rows
                if (r["system"], r["measure"], r["per_class"], r["extractor"])
                == (system, measure, per_class, name)
            ]  # fmt: skip
            cells.append(_figure(found[0]) if found else "–")
        count = f", {per_class} a class" if per_class and measure == "accuracy" else ""
        lines.append(f"| {system}, {measure}{count} | {' | '.join(cells)} |")
    return lines


def _figure(row: dict[str, Any]) -> str:
    scale = 100 if row["measure"] == "accuracy" else 1
    digits = 1 if scale == 100 else 3
    low, high = (f"{end(row['draws']) * scale:.{digits}f}" for end in (min, max))
    return f"{row['mean'] * scale:.{digits}f} ({low}–{high})"


_LIVE = (
    ("pictures a second", "fps", ""),
    ("camera to verdict, p50 ms", "latency_ms", "p50"),
    ("camera to verdict, p99 ms", "latency_ms", "p99"),
    ("camera to screen, p50 ms (goal ≤ 40)", "paint_ms", "p50"),
    ("camera to screen, p99 ms", "paint_ms", "p99"),
    ("event-loop lag, p99 ms (goal ≤ 5)", "lag_ms", "p99"),
    ("verdicts lost (goal 0)", "lost", ""),
    ("processor, % of one core", "cpu_percent", ""),
    ("memory, MB", "rss_mb", ""),
    ("p99 against idle (goal ≤ 1.5)", "p99_against_idle", ""),
)


def _live(record: dict[str, Any]) -> Lines:
    sides = [name for name in ("bare", "idle", "training", "learning") if name in record]
    model = record["conditions"]["model_ms"]
    lines = [
        "## The live path",
        "",
        f"1280 × 720 at 30 pictures a second, a model of {model:.1f} ms. `bare` is a loop that only"
        " reads, prepares and runs the model; the app is to reach 95 % of its rate."
        " `training`: beside the epochs of a training. `learning`: beside corrections that are"
        " learnt at once, one after the other without a pause, from 1,000 pictures.",
        "",
        f"| | {' | '.join(sides)} |",
        "|" + "---|" * (len(sides) + 1),
    ]
    for title, key, part in _LIVE:
        found = [record[side].get(key) for side in sides]
        values = [v.get(part) if part and v is not None else v for v in found]
        shown = " | ".join("–" if v is None else f"{v:.4g}" for v in values)
        lines.append(f"| {title} | {shown} |")
    return lines


_SINGLE = (
    ("add a picture, ms", "add"),
    ("answer about one, ms", "relabel"),
    ("take an answer back, ms", "undo"),
    ("look one up, ms", "query"),
)
_WHOLE = (
    ("open, s", "open"),
    ("list all, s", "list"),
    ("first scan of the folders, s", "first_scan"),
    ("scan of the folders, s", "scan"),
    ("first snapshot, s", "first_snapshot"),
    ("snapshot, s", "snapshot"),
)


def _dataset(record: dict[str, Any]) -> Lines:
    rows = record["rows"]
    lines = [
        "## The dataset, by its size",
        "",
        "Tiny pictures (8 × 8 pixels) of known parts, two of each, so that the figures tell of"
        f" files and lists and not of decoding; medians of {10 * record['rounds']} single"
        f" operations and of {record['rounds']} scans. Single operations wait for the disk."
        " `growth` is the largest against the smallest dataset, in the lower half of the table by"
        " picture: 1 is as it should be.",
        "",
        f"| pictures | {' | '.join(format(row['pictures'], ',') for row in rows)} | growth |",
        "|" + "---|" * (len(rows) + 2),
    ]
    for title, name in (*_SINGLE, *_WHOLE):
        shown = " | ".join(f"{row[name]:.3g}" for row in rows)
        lines.append(f"| {title} | {shown} | {record['growth'][name]:.2f} |")
    return lines


def _startup(record: dict[str, Any]) -> Lines:
    sides = [name for name in ("cold", "warm") if name in record]
    lines = [
        "## The start of the program",
        "",
        "Seconds from the start of the process, on the demo camera with the shipped model; medians"
        f" of {record['rounds']} starts. Before a cold start the system was asked to forget the"
        " files of Python, of the libraries and of the program; what other programs have open it"
        " keeps.",
        "",
        f"| | {' | '.join(sides)} |",
        "|" + "---|" * (len(sides) + 1),
    ]
    for title, name in (
        ("everything loaded that the window needs", "imported"),
        ("the window is on the screen", "window"),
        ("the first verdict", "verdict"),
    ):
        shown = " | ".join(f"{record[side][name]:.2f}" for side in sides)
        lines.append(f"| {title} | {shown} |")
    return lines


def _pages(record: dict[str, Any]) -> Lines:
    rows = record["rows"]
    lines = [
        "## The pages, by the size of the dataset",
        "",
        "The window of 1920 × 1080, no model, a source that waits. The pictures are tiny but for"
        f" the {LARGE} newest, which are camera pictures of 1920 × 1080 (PNG); those are gone"
        " through with keys, 0.6 s apart. The pages were shown once before, with another product.",
        "",
        f"| pictures | goal | {' | '.join(format(row['pictures'], ',') for row in rows)} |",
        "|" + "---|" * (len(rows) + 2),
    ]
    for name, title, goal in FIGURES:
        wanted = "–" if goal is None else f"≤ {goal:g}"
        shown = " | ".join(f"{round(row[name], 2 if row[name] < 10 else 0):g}" for row in rows)
        lines.append(f"| {title} | {wanted} | {shown} |")
    return lines


_PARTS: dict[str, Callable[[dict[str, Any]], Lines]] = {
    "minute-loop": _minute_loop,
    "extractors": _extractors,
    "live": _live,
    "dataset": _dataset,
    "pages": _pages,
    "startup": _startup,
}
