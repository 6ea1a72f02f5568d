"""A trainer without TensorFlow that speaks the protocol, and misbehaves when told to.

`fake_trainer.py recipes`, `fake_trainer.py preview …`, `fake_trainer.py run JOB.json`. What a run
does is the job's
recipe name: good, slow, crash, killed, garbage, bytes, half, flood, hang, ignores_cancel,
grandchild, nan, no_model, broken_model, wrong_id, fails, no_report.
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

RECIPES = [
    {
        "name": "good",
        "title": "Small network",
        "summary": "Learns from whole pictures; needs two classes.",
        "citation": "Somebody 2020",
        "version": "1",
        "task": "classify",
        "reference": {"text": "99 % on its own pictures", "metric": "accuracy", "value": 0.99},
        "parameters": [
            {"name": "epochs", "title": "Epochs", "type": "int", "default": 8, "minimum": 1,
             "maximum": 500, "help": "How often every picture is shown."},
            {"name": "learning_rate", "title": "Learning rate", "type": "float",
             "default": 0.001, "minimum": 0.000001, "maximum": 1, "help": "Size of a step."},
            {"name": "flip", "title": "Flip", "type": "bool", "default": True,
             "help": "Also learn from mirrored pictures."},
            {"name": "size", "title": "Input size", "type": "choice", "default": "64",
             "choices": ["32", "64", "128"], "help": "Side of the input."},
        ],
    },
    {
        "name": "slow",
        "title": "Slow network",
        "task": "segment",
        "parameters": [
            {"name": "rotation", "title": "Rotation", "type": "int", "default": 20,
             "minimum": 0, "maximum": 180, "help": "Turned by up to so many degrees."},
        ],
    },
]  # fmt: skip


def say(event: str, **values: object) -> None:
    sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
    sys.stdout.flush()


def wait_for_cancel() -> None:
    """What every honest trainer does: a line or the end of stdin stops the run."""

    def listen() -> None:
        sys.stdin.readline()
        say("cancelled")
        os._exit(3)

    threading.Thread(target=listen, daemon=True).start()


def epochs(total: int, pause_s: float = 0.0, loss: float | None = None) -> None:
    say("stage", name="load", title="Loading pictures")
    say("progress", fraction=1.0)
    say("stage", name="train", title="Training")
    for step in range(1, total + 1):
        value = 1 / step if loss is None else loss
        values = {"loss": value, "val_loss": value * 1.2, "val_accuracy": 1 - value / 2}
        say("metric", step=step, total=total, values=values)
        say("progress", fraction=step / total, seconds_left=(total - step) * pause_s)
        say("log", message=f"epoch {step} of {total}")
        time.sleep(pause_s)


def finish(output: Path, *, data: bytes | None = None, model_id: str | None = None) -> None:
    from inspector_gui.core.model_file import model_id_of
    from tests.fakes.models import classify_model
    from tests.fakes.reports import make_report

    data = data if data is not None else classify_model(name="candidate")
    (output / "candidate.onnx").write_bytes(data)
    (output / "report.json").write_text(json.dumps(make_report()))
    (output / "report.html").write_text("<h1>report</h1>")
    say("done", model="candidate.onnx", model_id=model_id or model_id_of(data),
        report="report.json", summary={"escapes": 0})  # fmt: skip


def preview(words: list[str]) -> int:
    """The first picture itself, instead of a grid."""
    if "rotation=0" in words:
        say("failed", code="no_augmentation", message="It varies nothing.", hint="Turn it.")
        return 1
    picture, target = words[words.index("--picture") + 1], words[words.index("--to") + 1]
    Path(target).write_bytes(Path(picture).read_bytes())
    say("done", model="", model_id="", report=target, summary={})
    return 0


def main() -> int:
    if sys.argv[1] == "recipes":
        sys.stdout.write(json.dumps(RECIPES))
        return 0
    if sys.argv[1] == "preview":
        return preview(sys.argv[2:])
    job = json.loads(Path(sys.argv[2]).read_bytes())
    output, what = Path(job["output"]), job["recipe"]
    if what != "ignores_cancel":
        wait_for_cancel()
    say("hello", job_id=job["job_id"], recipe=what, pid=os.getpid())
    if what in ("good", "bytes", "garbage", "flood", "half", "nan"):
        epochs(
            int(job["parameters"].get("epochs", 3)), loss=float("nan") if what == "nan" else None
        )
    if what == "slow" and (output / "checkpoint.npz").exists():
        what = "good"  # it goes on, and comes to its end
    match what:
        case "good":
            finish(output)
        case "slow":
            (output / "checkpoint.npz").write_bytes(b"where it stands")
            epochs(10_000, pause_s=0.05)
        case "crash":
            sys.stderr.write("Traceback (most recent call last)\nMemoryError: no room for it\n")
            return 1
        case "killed":
            sys.stderr.flush()
            os.kill(os.getpid(), signal.SIGKILL)
        case "garbage":
            sys.stdout.write('not json\n{"event": "unknown"}\n{"event": "metric"}\n[1, 2\n\n[]\n')
            finish(output)
        case "bytes":
            sys.stdout.flush()
            sys.stdout.buffer.write(b"\xff\xfe caf\xe9 \x00 \x80\n")
            sys.stdout.buffer.flush()
            finish(output)
        case "half":
            sys.stdout.write('{"event": "done", "model": "candi')
            sys.stdout.flush()
            os._exit(0)
        case "flood":
            for number in range(60):
                sys.stdout.write(f"noise {number} {'x' * 80}\n" * 1000)
            finish(output)
        case "hang":
            time.sleep(600)
        case "ignores_cancel":
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            time.sleep(600)
        case "grandchild":
            child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
            say("log", message=f"grandchild {child.pid}")
            time.sleep(600)
        case "nan":
            say("failed", code="not_finite", message="The loss became infinite in epoch 3.",
                hint="Choose a smaller learning rate.")  # fmt: skip
            return 4
        case "no_model":
            return 0
        case "broken_model":
            finish(output, data=b"not a model")
        case "wrong_id":
            finish(output, model_id="000000000000")
        case "no_report":
            finish(output)
            (output / "report.json").unlink()
        case "outside":
            say("done", model="../../product.json", model_id="0", report="report.json")
        case "fails":
            say(
                "failed",
                code="too_few",
                message="The class scratch has no picture.",
                hint="Add some.",
            )
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
