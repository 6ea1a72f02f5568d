"""The table of jobs and what each takes, as a page of the documentation."""

from pathlib import Path

from tests.driven.session import Job

_HEAD = """# What a job takes

Counted by `python -m tests.driven FOLDER --table docs/user-guide/actions.md` while it drove the
program: a real window of {size}, real keys and a real mouse. A key with Ctrl or Alt is one key; a
text typed into a field is one text, a stroke with the button down is one line. *Dialogs* are
windows that keep everything else waiting. Every action was checked to have its effect before the
next.

| Job | Keys | Clicks | Lines | Texts | Dialogs |
|---|---|---|---|---|---|
"""
_TAIL = """
## Beside other programs

The same job, **correct a wrong verdict seen live**, in three other programs for surface inspection:

| | Actions | Dialogs |
|---|---|---|
| this program | {here} | {modals} |
| one that corrects in a dialog | 2 clicks | 1 |
| one that labels on a page of its own | 7–8 | – |
| most others | not possible on the live picture | – |

The figures of this program are counted as said above, from the moment the wrong verdict is on the
screen until the answer is in the dataset. Those of the others were taken from their public sources
and guides when this program was planned, not measured here; versions change, so take them as an
order of magnitude.
"""


def write_table(path: Path, jobs: list[Job], size: str) -> None:
    """Write the page anew."""
    rows = "".join(
        f"| {job.title} | {_count(job.keys)} | {_count(job.clicks)} | {_count(job.drags)} |"
        f" {_count(job.texts)} | {_count(job.modals)} |\n"
        for job in jobs
    )
    live = next(job for job in jobs if job.title.startswith("Correct a wrong verdict"))
    here = f"{live.keys} key" if live.actions == live.keys == 1 else f"{live.actions} actions"
    tail = _TAIL.format(here=here, modals=live.modals)
    path.write_text(_HEAD.format(size=size) + rows + tail, encoding="utf-8")


def _count(number: int) -> str:
    return str(number) if number else "–"
