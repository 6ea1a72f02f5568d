"""The first load of a model file: in a child process that may die instead of the program.

ONNX Runtime is native code; a file can make it crash, eat the memory or never come back. The
child gets a copy of the bytes in an empty folder, limits on memory and time (memory on Linux and
macOS only), and answers with a file, because a frozen program without console has no stdout.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector_gui.core.model_file import ModelFileError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FLAG = "--probe-model"
TIMEOUT_S = 60.0
MEMORY_BYTES = 4 << 30
_ANSWER = "answer.json"
_MODEL = "model.onnx"
_PICTURE = "picture-*.bin"


def probe_command(path: Path) -> list[str]:
    """The command that probes a file: this program with a hidden flag, or Python with a module."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG, str(path)]
    return [sys.executable, "-m", __name__, str(path)]


def probe_model(
    data: bytes, pictures: Sequence[bytes] = (), *, timeout_s: float = TIMEOUT_S
) -> None:
    """Load a model and run it in a child process, unless its picture size is open.

    A model of ours must also judge a made-up picture and the given ones: finite numbers, and
    probabilities where it promises some. An extractor must see a picture.

    Takes one to two seconds for a small model: keep it off the GUI thread.

    Args:
        data: The whole `.onnx` file, after `check_model`.
        pictures: Picture files to judge; one that cannot be read is passed over.
        timeout_s: Wall-clock limit for the child.

    Raises:
        ModelFileError: The child refused the file, crashed, or ran into a limit.
    """
    with tempfile.TemporaryDirectory(prefix="inspector-probe-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        path = folder / _MODEL
        path.write_bytes(data)
        for number, picture in enumerate(pictures):
            (folder / _PICTURE.replace("*", str(number))).write_bytes(picture)
        root = str(Path(__file__).parents[2])
        paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
        try:
            done = subprocess.run(
                probe_command(path),
                cwd=folder,
                env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=timeout_s,
                check=False,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except subprocess.TimeoutExpired as error:
            raise ModelFileError(
                f"the model did not answer within {timeout_s:.0f} s and was refused"
            ) from error
        except OSError as error:
            raise ModelFileError(f"the model cannot be tried out: {error.strerror}") from error
        answer = _read_answer(folder / _ANSWER)
    if answer is None:
        raise ModelFileError(
            f"the model makes the inference engine crash (exit code {done.returncode})"
            " and was refused"
        )
    if answer:
        raise ModelFileError(answer)


def probe_main(argv: list[str]) -> int:
    """The child: limit itself, load the file, write what happened beside it.

    Args:
        argv: The model file's path, alone or after the flag.

    Returns:
        The exit code: 0 accepted, 1 refused, 2 wrong arguments.
    """
    rest = [argument for argument in argv if argument != FLAG]
    if len(rest) != 1:
        return 2
    path = Path(rest[0])
    _limit()
    sentence = ""
    try:
        pictures = [one.read_bytes() for one in sorted(path.parent.glob(_PICTURE))]
        _load(path.read_bytes(), pictures)
    except ModelFileError as error:
        sentence = str(error)
    except MemoryError:
        sentence = "the model needs more memory than a model may have"
    except OSError as error:
        sentence = f"the model cannot be read: {error.strerror}"
    path.with_name(_ANSWER).write_text(json.dumps({"refused": sentence}), encoding="utf-8")
    return 1 if sentence else 0


def _load(data: bytes, pictures: Sequence[bytes]) -> None:
    # Imported here because the engine needs model_check, and that offers probe_model.
    import numpy as np

    from inspector_gui.core.quick_file import is_extractor
    from inspector_gui.runtime.engine import InferenceEngine, open_session, run_session
    from inspector_gui.runtime.extractor import Extractor
    from inspector_gui.runtime.model_check import check_model

    if check_model(data) is not None:
        engine = InferenceEngine.load(data)
        for image in _images(pictures):
            try:
                engine.judge(image)
            except ValueError as error:
                raise ModelFileError(
                    f"the model gives no sound answer on a picture of this product: {error}"
                ) from error
        return
    if is_extractor(data):
        Extractor(data)
        return
    session = open_session(data)
    picture = session.get_inputs()[0]
    if all(isinstance(side, int) for side in picture.shape):
        dtype = {"tensor(uint8)": np.uint8, "tensor(float16)": np.float16}
        zeros = np.zeros(picture.shape, dtype.get(picture.type, np.float32))
        try:
            run_session(session, {picture.name: zeros})
        except ValueError as error:
            raise ModelFileError(str(error)) from error


def _images(pictures: Sequence[bytes]) -> "Iterator[NDArray[np.uint8]]":
    """A made-up picture with every brightness in it, then the given ones."""
    import numpy as np

    from inspector_gui.core.picture_file import PictureError, decode_picture

    noise = np.random.default_rng(0).integers(0, 256, (480, 640, 3), np.uint8)
    noise[:, :213], noise[:, 427:] = 0, 255
    yield noise
    for data in pictures:
        try:
            yield decode_picture(data, "a picture of this product")
        except PictureError:
            continue


def _read_answer(path: Path) -> str | None:
    """The child's sentence, "" when it accepted, None when it died before it could answer."""
    try:
        return str(json.loads(path.read_text(encoding="utf-8"))["refused"])
    except (OSError, ValueError, KeyError):
        return None


def _limit() -> None:
    if sys.platform == "win32":
        return
    import resource

    limits = {
        resource.RLIMIT_AS: MEMORY_BYTES,
        resource.RLIMIT_CPU: int(2 * TIMEOUT_S),
        resource.RLIMIT_FSIZE: 1 << 20,
        resource.RLIMIT_CORE: 0,
    }
    for kind, value in limits.items():
        _, hard = resource.getrlimit(kind)
        soft = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (soft, hard))


if __name__ == "__main__":
    raise SystemExit(probe_main(sys.argv[1:]))
