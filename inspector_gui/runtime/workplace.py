"""Everything that belongs to one opened product, built in the right order."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.model_file import ModelFileError, manifest_of, model_id_of, parse_model
from inspector_gui.core.product import Product, load_product, make_product, save_product
from inspector_gui.runtime.assets import asset
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.history import History
from inspector_gui.runtime.model_check import check_model, probe_model
from inspector_gui.runtime.model_store import ModelStore


@dataclass(slots=True)
class Workplace:
    """One product folder with its open stores.

    Attributes:
        folder: `<data>/<product>`.
        product: Contents of `product.json` at opening; `ui.station` keeps it current.
        dataset: Only the store thread may call its writing methods.
        models: Only the store thread may promote, add or delete.
        history: Safe from any thread.
        engine: The active model, loaded and warm, or None.
        notes: Sentences for people about what was found and mended while opening.
        freezing: Held by whoever deals pictures out to the splits: they are read, then written.
    """

    folder: Path
    product: Product
    dataset: Dataset
    models: ModelStore
    history: History
    engine: InferenceEngine | None
    notes: list[str] = field(default_factory=list)
    freezing: Lock = field(default_factory=Lock)

    def close(self) -> None:
        """Flush and close the stores. Call from the store thread.

        Raises:
            OSError: The trial of a new model could not be ended; the stores are closed.
        """
        self.history.close()
        self.dataset.close()
        self.models.note_healthy()


def open_workplace(folder: Path, model: bytes | None = None) -> Workplace:
    """Open a product folder. Takes up to seconds for large datasets: never call it in the GUI.

    Args:
        folder: `<data>/<product>`.
        model: A model file to inspect with instead of the active model, by its own rule unless it
            is the active one.

    Raises:
        ProductError: `product.json` is missing or damaged.
        ModelFileError: `model` is refused.
        DatasetError: Another program has the dataset open.
        HistoryError: The history cannot be opened.
        OSError: The folder cannot be read or written.
    """
    product = load_product(folder)
    given = None if model is None else _try_out(model, product)
    with ExitStack() as opened:
        history = History(f"sqlite:///{folder / 'history.sqlite'}")
        opened.callback(history.close)
        dataset = Dataset(folder / "dataset", product.classes)
        opened.callback(dataset.close)
        # Only now: a product that cannot be opened is no crash of the model on trial.
        models = ModelStore(folder)
        notes = [*history.notices, models.note_start()]
        engine, message = (given, None) if given is not None else models.load_active()
        notes.append(message)
        told = [note for note in notes if note]
        place = Workplace(folder, load_product(folder), dataset, models, history, engine, told)
        opened.pop_all()
    return place


def _try_out(model: bytes, product: Product) -> InferenceEngine:
    """An engine from a file that nobody has tried before: first in a child process."""
    check_model(model)
    probe_model(model)
    own = model_id_of(model) != product.active_model
    return InferenceEngine.load(model, rule=None if own else product.decision)


def create_product(
    folder: Path, product: Product, model: bytes | None = None, *, who: str = "set-up"
) -> None:
    """Make a product folder, with an active model where one is given.

    A folder that already holds a product is left alone.
    """
    if (folder / "product.json").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    save_product(folder, product)
    if model is not None:
        store = ModelStore(folder)
        why = "came with the program"
        store.promote(store.add(model), who, why, rule=product.decision)


def ensure_product(
    data_folder: Path, name: str, *, model: bytes | None = None, source: str | None = None
) -> None:
    """Make a product that does not exist yet; the product "demo" comes with model and classes.

    Args:
        data_folder: Holds one folder per product.
        name: Of the product.
        model: Model file whose classes a new product takes over.
        source: Where a new product's pictures come from; None is the demo camera.

    Raises:
        ProductError: The name or a class of the model cannot be used.
        ModelFileError: The model file has no manifest or is damaged.
    """
    # Checked first: a name from outside must not lead out of the data folder.
    product = make_product({"name": name, "title": name, "source": source or "demo"})
    folder = data_folder / name
    if (folder / "product.json").exists():
        return
    if name == "demo":
        from inspector_gui.core.demo_part import DEMO_CLASSES, DEMO_ROI

        # Learning at once stays off: its extractor does not tell these hard parts apart, see
        # docs/decisions/0008, so every answer of a visitor would end in a worse model than this.
        demo = Product(name=name, title="Demo part", classes=DEMO_CLASSES, roi=DEMO_ROI)
        create_product(folder, demo, asset("starter.onnx").read_bytes())
        return
    if model is not None:
        manifest = manifest_of(parse_model(model))
        if manifest is None:
            raise ModelFileError("The model file has no manifest; import it on the Models page.")
        product = make_product({**product.model_dump(), "classes": manifest.classes})
    create_product(folder, product)


def list_products(data_folder: Path) -> list[str]:
    """Names of the product folders below a data folder, sorted."""
    if not data_folder.is_dir():
        return []
    return sorted(p.parent.name for p in data_folder.glob("*/product.json"))


def seed_demo_steps(place: Workplace, count: int = 240) -> Iterator[int]:
    """Fill the empty dataset of the demo product with made pictures, a few per step.

    Yields:
        How many pictures are in, after each step. Run it with `Station.submit_steps`.
    """
    from inspector_gui.core.demo_part import demo_dataset

    if place.dataset.pictures():
        return
    for number, picture in enumerate(demo_dataset(count), start=1):
        place.dataset.add(
            picture.image, picture.label, who="demo", part_id=picture.part_id, mask=picture.mask
        )
        yield number
