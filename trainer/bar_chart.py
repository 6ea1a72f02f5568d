"""Bar charts as inline SVG, in the colours of the report's style sheet."""

from collections.abc import Sequence

from markupsafe import Markup, escape

_WIDTH, _HEIGHT = 420, 240
_SIDE, _TOP, _BOTTOM = 12, 24, 44


def bar_chart(title: str, bars: Sequence[tuple[str, int]], *, x_title: str) -> Markup:
    """Draw counts as bars with their numbers above them.

    Args:
        title: Heading, also read out by screen readers.
        bars: (name under the bar, count), from left to right.
        x_title: Under all names.
    """
    highest = max((count for _, count in bars), default=0) or 1
    step = (_WIDTH - 2 * _SIDE) / max(1, len(bars))
    floor = _HEIGHT - _BOTTOM
    parts = [f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(title)}">']
    for number, (name, count) in enumerate(bars):
        middle = _SIDE + (number + 0.5) * step
        tall = (floor - _TOP) * count / highest
        parts.append(
            f'<rect class="bar" x="{middle - 0.35 * step:.1f}" y="{floor - tall:.1f}"'
            f' width="{0.7 * step:.1f}" height="{tall:.1f}"/>'
            f'<text x="{middle:.1f}" y="{floor - tall - 5:.1f}" text-anchor="middle">{count}</text>'
            f'<text x="{middle:.1f}" y="{floor + 15}" text-anchor="middle">{escape(name)}</text>'
        )
    parts.append(
        f'<line class="grid" x1="{_SIDE}" y1="{floor}" x2="{_WIDTH - _SIDE}" y2="{floor}"/>'
        f'<text x="{_WIDTH / 2}" y="{_HEIGHT - 8}" text-anchor="middle">{escape(x_title)}</text>'
        "</svg>"
    )
    heading = f"<figcaption><b>{escape(title)}</b></figcaption>"
    return Markup(f"<figure>{heading}{''.join(parts)}</figure>")
