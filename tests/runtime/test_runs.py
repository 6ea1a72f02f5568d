import json
import os
from pathlib import Path

import pytest

from inspector_gui.core.jobs import Job
from inspector_gui.core.model_file import ModelFileError, model_id_of
from inspector_gui.runtime import runs
from inspector_gui.runtime.runs import RunOutcome
from tests.fakes.models import classify_model, foreign_model

FOREIGN = """
    <ir_version: 8, opset_import: ["" : 17]>
    foreign (float[1,3,8,8] x) => (float[1,3,8,8] y) { y = Identity(x) }
"""


def make_run(product: Path, when: float = 1_000_000.0, **job: str) -> Path:
    folder = runs.new_run_folder(product)
    fields = {"recipe": "tiny", "dataset": "d", "snapshot": "s"} | job
    path = runs.write_job(Job(job_id=folder.name, output=str(folder), **fields))  # type: ignore[arg-type]
    os.utime(path, (when, when))
    return folder


def last_word(folder: Path, *lines: dict[str, str] | str) -> None:
    text = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
    (folder / runs.EVENTS_FILE).write_text(text, encoding="utf-8")


class TestRunFolders:
    def test_numbers_count_up_and_are_never_used_twice(self, tmp_path: Path) -> None:
        first, second = runs.new_run_folder(tmp_path), runs.new_run_folder(tmp_path)
        assert (first.name, second.name) == ("run-0001", "run-0002")
        first.rmdir()
        assert runs.new_run_folder(tmp_path).name == "run-0003"

    def test_strange_names_do_not_disturb_the_count(self, tmp_path: Path) -> None:
        for name in ("run-x", "run-", "notes", "run-0007"):
            (tmp_path / "runs" / name).mkdir(parents=True)
        assert runs.new_run_folder(tmp_path).name == "run-0008"


class TestTheListOfRuns:
    def test_newest_first_with_what_people_call_them(self, tmp_path: Path) -> None:
        make_run(tmp_path, 1000.0)
        make_run(tmp_path, 2000.0, recipe="other")
        listed = runs.list_runs(tmp_path)
        assert [(run.number, run.job.recipe) for run in listed] == [("2", "other"), ("1", "tiny")]
        assert listed[0].created.timestamp() == 2000.0

    def test_a_product_without_runs(self, tmp_path: Path) -> None:
        assert runs.list_runs(tmp_path) == []

    def test_damaged_folders_are_left_out(self, tmp_path: Path) -> None:
        good = make_run(tmp_path)
        (make_run(tmp_path) / runs.JOB_FILE).write_bytes(b"\0\0\0\0")
        (make_run(tmp_path) / runs.JOB_FILE).unlink()
        assert [run.run_id for run in runs.list_runs(tmp_path)] == [good.name]

    @pytest.mark.parametrize(
        ("line", "state"),
        [
            ({"event": "done", "model": "m", "model_id": "abc", "report": "r"}, "done"),
            ({"event": "failed", "code": "c", "message": "why", "hint": "do"}, "failed"),
            ({"event": "cancelled"}, "crashed"),  # a person's cancel leaves an outcome
        ],
    )
    def test_without_an_outcome_the_trainers_last_word_counts(
        self, tmp_path: Path, line: dict[str, str], state: str
    ) -> None:
        last_word(make_run(tmp_path), {"event": "log", "message": "x"}, line)
        (run,) = runs.list_runs(tmp_path)
        assert run.outcome is not None
        assert run.outcome.state == state

    @pytest.mark.parametrize("line", ["", '{"event": "do', '{"event": "log", "message": "m"}'])
    def test_a_run_that_was_cut_off_has_no_outcome(self, tmp_path: Path, line: str) -> None:
        last_word(make_run(tmp_path), line)
        assert runs.list_runs(tmp_path)[0].outcome is None

    def test_the_written_outcome_wins_and_a_decision_is_added(self, tmp_path: Path) -> None:
        folder = make_run(tmp_path)
        last_word(folder, {"event": "cancelled"})
        runs.write_outcome(folder, RunOutcome(state="done", model_id="abc"))
        runs.record_decision(folder, "promoted", "07")
        outcome = runs.list_runs(tmp_path)[0].outcome
        assert outcome == RunOutcome(state="done", model_id="abc", decision="promoted", who="07")


class TestReports:
    def test_what_was_written_is_read(self, tmp_path: Path) -> None:
        (tmp_path / runs.REPORT_FILE).write_text('{"candidate": {"n": 1}}')
        assert runs.read_report(tmp_path) == {"candidate": {"n": 1}}

    @pytest.mark.parametrize("text", ["", "{", "[1]", "\0\0"])
    def test_a_damaged_one_is_refused_with_a_sentence(self, tmp_path: Path, text: str) -> None:
        (tmp_path / runs.REPORT_FILE).write_text(text)
        with pytest.raises(ValueError, match="is damaged"):
            runs.read_report(tmp_path)


class TestCandidates:
    def test_the_measured_file_is_given_out(self, tmp_path: Path) -> None:
        data = classify_model()
        (tmp_path / "candidate.onnx").write_bytes(data)
        model_id = model_id_of(data)
        path = runs.check_candidate(tmp_path, "candidate.onnx", model_id)
        assert path == (tmp_path / "candidate.onnx").resolve()
        assert runs.check_candidate(tmp_path, str(path), model_id) == path
        assert runs.read_candidate(tmp_path, model_id) == data

    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (b"", "empty"),
            (b"rubbish", "damaged"),
            (foreign_model(FOREIGN), "no manifest"),
            (classify_model(name="another"), "not the file that was measured"),
        ],
    )
    def test_any_other_file_is_refused(self, tmp_path: Path, data: bytes, words: str) -> None:
        (tmp_path / "candidate.onnx").write_bytes(data)
        with pytest.raises(ModelFileError, match=words):
            runs.check_candidate(tmp_path, "candidate.onnx", model_id_of(classify_model()))

    @pytest.mark.parametrize("name", ["../candidate.onnx", "/etc/hostname", "a/../../x.onnx"])
    def test_files_outside_the_run_are_never_opened(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(ModelFileError, match="outside"):
            runs.check_candidate(tmp_path / "run", name, "0")

    def test_a_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(ModelFileError, match="cannot be read"):
            runs.check_candidate(tmp_path, "candidate.onnx", "0")

    def test_a_file_changed_after_the_run_is_not_promoted(self, tmp_path: Path) -> None:
        (tmp_path / "candidate.onnx").write_bytes(classify_model(name="swapped"))
        with pytest.raises(ModelFileError, match="changed after it was measured"):
            runs.read_candidate(tmp_path, model_id_of(classify_model()))
