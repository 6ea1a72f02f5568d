"""What the trainer can do: its list of recipes, asked for once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal, Slot

from inspector_gui.runtime.recipe_description import RecipeDescription, read_recipes
from inspector_gui.runtime.trainer_command import trainer_command
from inspector_gui.ui.sentences import in_words

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station

_PATIENCE_S = 60.0


class RecipeCatalog(QObject):
    """Runs `trainer recipes` in the background and keeps the answer.

    Signals:
        loaded: `recipes` is there.
        failed: One sentence for people; `load` tries again.
    """

    loaded = Signal()
    failed = Signal(str)

    def __init__(
        self, station: "Station", parent: QObject | None = None, *, patience_s: float = _PATIENCE_S
    ) -> None:
        """Nothing is asked before `load`."""
        super().__init__(parent)
        self.recipes: tuple[RecipeDescription, ...] = ()
        self.problem = ""
        self._station = station
        self._busy = False
        self._process: QProcess | None = None
        self._patience = QTimer(self, singleShot=True, interval=int(patience_s * 1000))
        self._patience.timeout.connect(self._on_timeout)

    def load(self) -> None:
        """Ask the trainer, unless it has answered or is being asked."""
        if self.recipes or self._busy:
            return
        self._busy = True
        self._station.read(lambda: trainer_command("recipes"), self._launch, self._fail)

    def shut_down(self) -> None:
        """End a question that is still open; for the end of the program only."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(500)

    def find(self, name: str) -> RecipeDescription | None:
        """A recipe by name."""
        return next((recipe for recipe in self.recipes if recipe.name == name), None)

    def _launch(self, command: list[str]) -> None:
        process = QProcess(self)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        self._patience.start()
        process.start(command[0], command[1:])
        process.closeWriteChannel()

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            text = self.tr("The trainer cannot be started: {0}")
            self._drop_with(text.format(self._process.program()))

    @Slot()
    def _on_timeout(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._drop_with(self.tr("The trainer does not answer when asked for its recipes."))

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        process = self._process
        if process is None:
            return
        output = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
        errors = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        if exit_code != 0 or status is not QProcess.ExitStatus.NormalExit:
            last = errors.splitlines()[-1][:300] if errors else self.tr("it says nothing")
            self._drop_with(self.tr("The trainer cannot list its recipes: {0}").format(last))
            return
        try:
            recipes = read_recipes(output)
        except ValueError as error:
            self._drop_with(in_words(str(error)))
            return
        self._let_go()
        self.recipes, self.problem = tuple(map(_translated, recipes)), ""
        self.loaded.emit()

    def _drop_with(self, sentence: str) -> None:
        self._let_go()
        self._fail(sentence)

    def _let_go(self) -> None:
        self._patience.stop()
        process, self._process = self._process, None
        self._busy = False
        if process is not None:
            process.deleteLater()

    def _fail(self, sentence: str) -> None:
        self._busy = False
        self.problem = sentence
        self.failed.emit(sentence)


def _translated(recipe: RecipeDescription) -> RecipeDescription:
    """A recipe in the language of the screen; the trainer speaks English."""

    def say(text: str) -> str:
        return QCoreApplication.translate("Recipe", text)

    parameters = tuple(
        one.model_copy(update={"title": say(one.title), "help": say(one.help)})
        for one in recipe.parameters
    )
    return recipe.model_copy(
        update={
            "title": say(recipe.title),
            "summary": say(recipe.summary),
            "reference": say(recipe.reference),
            "parameters": parameters,
        }
    )
