"""Where a product's models lie, which one is active, and how that changes.

Files in `models/` never change: the name is the hash of the bytes. The only thing that moves is
the pointer in `product.json` (active and previous), in one write with the decision rule, because
the limits of one model mean nothing to another. Every move is a line in `models/log.jsonl`.

A new model is on trial after a promotion: `models/trial.json` lies there until the program calls
`note_healthy` (about a minute of inspecting later, or at a clean close). When the program finds
the file at its start, the run before it died; the second time, `note_start` rolls back.
"""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.durable_file import sync_folder, write_durably
from inspector_gui.core.model_file import Manifest, ModelFileError, model_id_of
from inspector_gui.core.product import Product, load_product, save_product
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.golden_pictures import golden_pictures
from inspector_gui.runtime.model_check import check_model, probe_model

TRIAL_SECONDS = 60.0
_CRASHES = 2
_PROGRAM = "inspector"


def _with_zone(time: datetime) -> datetime:
    """A time without a zone, which only a person can have written, is local time."""
    try:
        return time if time.tzinfo else time.astimezone()
    except (OSError, OverflowError) as error:
        raise ValueError(str(error)) from error


class StoredModel(BaseModel):
    """One intact model file of a product."""

    model_config = ConfigDict(frozen=True)

    model_id: str
    path: Path
    manifest: Manifest
    size_bytes: int
    active: bool
    previous: bool


class Promotion(BaseModel):
    """One line of `log.jsonl`: who did what to which model, and why."""

    model_config = ConfigDict(frozen=True)

    time: Annotated[datetime, AfterValidator(_with_zone)]
    action: Literal["promote", "roll back", "delete", "import"]
    model_id: str
    replaced: str | None = None
    who: str
    why: str = ""


class _Trial(BaseModel):
    model_id: str
    crashes: int = 0


class ModelStore:
    """The models of one product.

    Thread: one at a time; it writes `product.json`, so it shares a thread with everything else
    that does.
    """

    def __init__(self, product_folder: Path) -> None:
        self._product_folder = product_folder
        self._folder = product_folder / "models"
        self._log = self._folder / "log.jsonl"
        self._trial = self._folder / "trial.json"
        self._seen: dict[tuple[str, int, int], Manifest | ModelFileError] = {}

    def models(self) -> list[StoredModel]:
        """The intact models, newest first. Damaged files are left out; see `problems`."""
        product = load_product(self._product_folder)
        found = []
        for path in self._files():
            manifest = self._manifest(path)
            if isinstance(manifest, Manifest):
                found.append(
                    StoredModel(
                        model_id=path.stem,
                        path=path,
                        manifest=manifest,
                        size_bytes=path.stat().st_size,
                        active=path.stem == product.active_model,
                        previous=path.stem == product.previous_model,
                    )
                )
        return sorted(found, key=lambda m: (_utc(m.manifest.created), m.model_id), reverse=True)

    def problems(self) -> list[str]:
        """One sentence for each file in the models folder that cannot be used."""
        answers = [(path, self._manifest(path)) for path in self._files()]
        return [f"{p.name}: {error}" for p, error in answers if isinstance(error, ModelFileError)]

    def add(self, data: bytes) -> str:
        """Check a model and keep it under its id. Adding it again changes nothing.

        Raises:
            ModelFileError: It is damaged, hostile or has no manifest.
            OSError: The disk is full or read-only.
        """
        if check_model(data) is None:
            raise ModelFileError("the model file has no manifest; import it first")
        model_id = model_id_of(data)
        path = self._path(model_id)
        if not path.is_file() or model_id_of(path.read_bytes()) != model_id:
            write_durably(path, data)
        return model_id

    def bring_in(self, data: bytes, who: str, why: str = "") -> str:
        """Add a model that comes from elsewhere, with a line in the log unless it was here already.

        Args:
            data: The model file.
            who: The person who imports it.
            why: Where it comes from.

        Raises:
            ModelFileError: See `add`.
            OSError: See `add`.
        """
        here = set(self._files())
        model_id = self.add(data)
        if self._path(model_id) not in here:
            self._write_line("import", model_id, None, who, why)
        return model_id

    def read(self, model_id: str) -> bytes:
        """The bytes of a model, proven to be those that were added.

        Raises:
            ModelFileError: It is gone, unreadable or changed.
        """
        try:
            data = self._path(model_id).read_bytes()
        except OSError as error:
            raise ModelFileError(f"model {model_id} cannot be read: {error.strerror}") from error
        if model_id_of(data) != model_id:
            raise ModelFileError(f"model {model_id} has changed on the disk and is not used")
        return data

    def load_active(self, *, threads: int = 0) -> tuple[InferenceEngine | None, str | None]:
        """The engine to inspect with: the active model, or the previous when that is damaged.

        The pointer stays where it is; a person decides what becomes of the damaged model. Each of
        the two judges by the rule that stood over it.

        Returns:
            The engine, or None when there is no usable model, and a sentence if all is not well.
        """
        product = load_product(self._product_folder)
        message = None
        for model_id, rule in (
            (product.active_model, product.decision),
            (product.previous_model, product.previous_decision),
        ):
            if model_id is None:
                continue
            try:
                data = self.read(model_id)
                engine = InferenceEngine.load(data, threads=threads, rule=rule)
            except ModelFileError as error:
                message = message or f"the active model is not used: {error}"
                continue
            if message:
                message += f"; the previous model {model_id} inspects instead"
            return engine, message
        return None, message

    def promote(
        self,
        model_id: str,
        who: str,
        why: str = "",
        *,
        rule: DecisionRule | None = None,
        probe: bool = True,
    ) -> None:
        """Make a model the active one; the one before it becomes the previous.

        Args:
            model_id: A model of this store.
            who: The person who decides.
            why: Their reason, if they give one.
            rule: The product's decision rule from now on; None takes the model's own.
            probe: Load it in a child process first and let it judge pictures of the product (one to
                two seconds).

        Raises:
            ModelFileError: The file does not verify or does not run. Nothing has changed then.
            OSError: The disk is full or read-only. Nothing has changed then.
        """
        data = self.read(model_id)
        if check_model(data) is None:
            raise ModelFileError("the model file has no manifest; import it first")
        if probe:
            product = load_product(self._product_folder)
            dataset = self._product_folder / "dataset"
            probe_model(data, golden_pictures(dataset, product.classes))
        self._point_at(model_id, "promote", who, why, rule)

    def roll_back(self, who: str, why: str = "") -> str:
        """Make the previous model the active one again, with the rule that stood over it.

        Returns:
            Its id.

        Raises:
            ModelFileError: There is none, or its file does not verify. Nothing has changed then.
        """
        product = load_product(self._product_folder)
        previous = product.previous_model
        if previous is None:
            raise ModelFileError("there is no earlier model to roll back to")
        check_model(self.read(previous))
        self._point_at(previous, "roll back", who, why, product.previous_decision)
        return previous

    def delete(self, model_id: str, who: str) -> None:
        """Remove a model's file.

        Raises:
            ModelFileError: It is the active or the previous model, or there is none of that name.
        """
        product = load_product(self._product_folder)
        if model_id in (product.active_model, product.previous_model):
            raise ModelFileError("the active and the previous model cannot be deleted")
        try:
            self._path(model_id).unlink()
        except OSError as error:
            raise ModelFileError(f"model {model_id} cannot be deleted: {error.strerror}") from error
        sync_folder(self._folder)
        self._write_line("delete", model_id, None, who, "")

    def log(self) -> list[Promotion]:
        """All that was done to the models, oldest first. A torn last line is left out."""
        try:
            lines = self._log.read_bytes().splitlines()
        except FileNotFoundError:
            return []
        entries = []
        for line in lines:
            try:
                entries.append(Promotion.model_validate_json(line))
            except ValidationError:
                continue
        return entries

    def note_start(self) -> str | None:
        """Call at the start of the program, before `load_active`.

        Returns:
            A sentence when two runs died during the active model's trial and it was rolled back,
            or when the folder cannot be written.
        """
        product = load_product(self._product_folder)
        try:
            self._complete_log(product)
            return self._count_crash(product)
        except OSError as error:
            return f"{self._folder} cannot be written: {error.strerror}"

    def note_healthy(self) -> None:
        """Call when the engine has run for `TRIAL_SECONDS`, and at a clean close."""
        self._trial.unlink(missing_ok=True)

    def _count_crash(self, product: Product) -> str | None:
        trial = self._read_trial()
        if trial is None or trial.model_id != product.active_model:
            self.note_healthy()
            return None
        trial.crashes += 1
        if trial.crashes < _CRASHES or product.previous_model is None:
            write_durably(self._trial, trial.model_dump_json().encode())
            return None
        try:
            previous = self.roll_back(_PROGRAM, f"{_CRASHES} crashes after the promotion")
        except ModelFileError as error:
            return f"the program crashed twice with the active model, but {error}"
        self.note_healthy()
        return (
            f"the program crashed twice with model {trial.model_id};"
            f" the previous model {previous} is active again"
        )

    def _point_at(
        self,
        model_id: str,
        action: Literal["promote", "roll back"],
        who: str,
        why: str,
        rule: DecisionRule | None,
    ) -> None:
        product = load_product(self._product_folder)
        active = product.active_model
        if model_id == active:
            if product.decision != rule:
                product.decision = rule
                save_product(self._product_folder, product)
            return
        if action == "promote" and active is not None:
            # Written first: after a crash in between it names a model that is not active, and
            # is thrown away.
            write_durably(self._trial, _Trial(model_id=model_id).model_dump_json().encode())
        product.active_model, product.previous_model = model_id, active
        product.previous_decision = product.decision if active is not None else None
        product.decision = rule
        save_product(self._product_folder, product)
        self._write_line(action, model_id, active, who, why)

    def _write_line(
        self,
        action: Literal["promote", "roll back", "delete", "import"],
        model_id: str,
        replaced: str | None,
        who: str,
        why: str,
    ) -> None:
        entry = Promotion(
            time=datetime.now().astimezone(),
            action=action,
            model_id=model_id,
            replaced=replaced,
            who=who,
            why=why,
        )
        line = json.dumps(entry.model_dump(mode="json"), ensure_ascii=False).encode() + b"\n"
        self._folder.mkdir(parents=True, exist_ok=True)
        with self._log.open("a+b") as file:
            if file.tell():
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":  # the line before it was cut off by a crash
                    line = b"\n" + line
            file.write(line)
            file.flush()
            os.fsync(file.fileno())

    def _complete_log(self, product: Product) -> None:
        """Write the line that a crash between pointer and log has swallowed."""
        moves = [entry for entry in self.log() if entry.action in ("promote", "roll back")]
        last = moves[-1].model_id if moves else None
        if product.active_model not in (None, last):
            why = "found active at the start"
            self._write_line("promote", product.active_model, last, _PROGRAM, why)

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*.onnx"))

    def _path(self, model_id: str) -> Path:
        if not model_id.isalnum():
            raise ModelFileError(f"{model_id[:40]!r} is not the name of a model")
        return self._folder / f"{model_id}.onnx"

    def _manifest(self, path: Path) -> Manifest | ModelFileError:
        """The manifest of a file, read once for each state of the file."""
        try:
            state = path.stat()
        except OSError as error:
            return ModelFileError(f"cannot be read: {error.strerror}")
        key = (path.name, state.st_size, state.st_mtime_ns)
        if key not in self._seen:
            try:
                manifest = check_model(self.read(path.stem))
                missing = ModelFileError("the model file has no manifest; import it first")
                self._seen[key] = manifest or missing
            except ModelFileError as error:
                self._seen[key] = error
        return self._seen[key]

    def _read_trial(self) -> _Trial | None:
        try:
            return _Trial.model_validate_json(self._trial.read_bytes())
        except (OSError, ValidationError):
            return None


def _utc(time: datetime) -> datetime:
    return time.astimezone(UTC)
