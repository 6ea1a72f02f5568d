"""Why a run ended without a model, in a code for programs and sentences for people."""

import errno

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.jobs import Failed
from inspector_gui.core.model_file import ModelFileError
from inspector_gui.core.picture_file import PictureError
from inspector_gui.core.product import ProductError


class JobError(Exception):
    """A run cannot go on.

    Attributes:
        code: One word for programs, such as `too_few_pictures`.
        message: One sentence: what is wrong.
        hint: One sentence: what to do, or "".
    """

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


class RunCancelled(Exception):  # noqa: N818 - it is an outcome, not an error
    """Somebody asked the run to stop."""


_MEMORY_HINT = "Close other programs, or choose a smaller picture size or batch."
_TRAINING_PACKAGES = ("tensorflow", "keras", "tf2onnx")


def explain(error: BaseException) -> Failed:
    """Turn whatever ended a run into the `failed` event."""
    if isinstance(error, JobError):
        return Failed(code=error.code, message=error.message, hint=error.hint)
    # TensorFlow's own type, told by name so that this file does not import TensorFlow.
    if isinstance(error, MemoryError) or type(error).__name__ == "ResourceExhaustedError":
        return Failed(
            code="out_of_memory", message="The memory of this PC is used up.", hint=_MEMORY_HINT
        )
    if isinstance(error, ModelFileError):
        return Failed(code="bad_model", message=f"The model file is refused: {error}.")
    if isinstance(error, PictureError):
        return Failed(code="bad_picture", message=f"A picture cannot be used: {error}.")
    # By name too: measuring needs scipy and scikit-learn, which take a second to import.
    if isinstance(error, DatasetError | ProductError) or type(error).__name__ == "EvaluationError":
        return Failed(code="bad_dataset", message=_sentence(str(error)))
    if isinstance(error, ModuleNotFoundError) and error.name in _TRAINING_PACKAGES:
        return Failed(
            code="no_tensorflow",
            message=f"The package {error.name} is missing, so nothing can be trained here.",
            hint="Install the program with its extra “train”.",
        )
    if isinstance(error, OSError):
        return _explain_os(error)
    return Failed(
        code="unexpected",
        message=f"The training stopped with an error: {type(error).__name__}: {error}"[:600],
        hint="The log holds the details; please report them.",
    )


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _explain_os(error: OSError) -> Failed:
    place = str(error.filename or "the output folder")
    if error.errno == errno.ENOSPC:
        return Failed(
            code="disk_full", message="The disk is full.", hint="Free some space and start again."
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Failed(
            code="no_permission",
            message=f"This user may not use {place}.",
            hint="Ask for the rights to this folder, or choose another.",
        )
    return Failed(code="disk_error", message=f"{place} cannot be used: {error.strerror or error}.")
