"""Whether a model has seen so little that its OK must not be trusted blindly."""

from inspector_gui.core.model_file import QUICK, Manifest

#: Pictures of good and of defective parts each. With fewer a class than this, learning at once was
#: never measured on real pictures (docs/performance.md).
ENOUGH = 50


def first_guess(manifest: Manifest) -> tuple[int, int] | None:
    """(good, defective) pictures that a first guess has learnt from; None for any other model.

    Only models learnt at once are first guesses: a full training refuses to begin with too little,
    and what a model from elsewhere has seen is not known.
    """
    if manifest.recipe.name != QUICK:
        return None
    bad = set(manifest.defect_names)
    good = sum(n for name, n in manifest.learnt_from.items() if name not in bad)
    defective = sum(n for name, n in manifest.learnt_from.items() if name in bad)
    if not bad:
        return good, 0
    # A file from before the counts were written does not say how few they were.
    return (good, defective) if 0 < min(good, defective) < ENOUGH else None
