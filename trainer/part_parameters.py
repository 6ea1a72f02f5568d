"""Parameters that several recipes have alike."""

from trainer.recipe import Parameter

BALANCE = Parameter(name="balance", title="Balance classes", type="bool", default=True,
                    help="Rare classes count as much as frequent ones.")  # fmt: skip

#: How pictures of a part are varied that may lie turned; the names that `augmentation` reads.
TURNED_PART = (
    Parameter(name="rotation", title="Rotation", type="float", default=180.0, minimum=0,
              maximum=180, help="Turned at random by up to this many degrees. 0 for parts"
              " whose orientation matters."),
    Parameter(name="flips", title="Mirror", type="bool", default=True,
              help="Mirrored at random. Off when left and right matter."),
    Parameter(name="zoom", title="Zoom", type="float", default=0.05, minimum=0, maximum=0.5,
              help="Scaled at random by up to this fraction."),
    Parameter(name="shift", title="Shift", type="float", default=0.03, minimum=0, maximum=0.5,
              help="Moved at random by up to this fraction of the size."),
    Parameter(name="brightness", title="Brightness", type="float", default=0.15, minimum=0,
              maximum=0.9, help="Made brighter or darker at random by up to this fraction."),
    Parameter(name="contrast", title="Contrast", type="float", default=0.35, minimum=0,
              maximum=0.9, help="Contrast raised or lowered at random by up to this fraction."),
    Parameter(name="light", title="Light direction", type="float", default=0.4, minimum=0,
              maximum=1, help="One side made brighter at random, as if the lamp had moved."),
)  # fmt: skip
