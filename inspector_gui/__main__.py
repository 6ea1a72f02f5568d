"""`python -m inspector_gui`: the inspection workstation."""

import multiprocessing
import sys


def main(argv: list[str] | None = None) -> int:
    """Start the app, or carry out a hidden duty of the frozen program.

    Returns:
        The exit code.
    """
    multiprocessing.freeze_support()
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == ["--probe-model"]:  # the first load of an unknown model, in its own process
        from inspector_gui.runtime.model_probe import probe_main

        return probe_main(arguments[1:])
    from inspector_gui.app import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
