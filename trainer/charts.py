"""Line charts as inline SVG; colours come from the page's style sheet, so they follow dark mode."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

_WIDTH, _HEIGHT = 420, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 12, 14, 40


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart.

    Attributes:
        name: Shown in the legend.
        style: CSS class: "first", "second" or "third".
        x: Values along the horizontal axis.
        y: Values along the vertical axis, as many.
    """

    name: str
    style: str
    x: Sequence[float]
    y: Sequence[float]


def line_chart(
    title: str,
    lines: Sequence[Line],
    *,
    x_title: str,
    y_title: str,
    x_range: tuple[float, float] | None = None,
    y_range: tuple[float, float] | None = None,
    diagonal: bool = False,
) -> Markup:
    """Draw lines over axes with round numbers.

    Args:
        title: Heading, also read out by screen readers.
        lines: What to draw; single points become dots.
        x_title: Under the horizontal axis.
        y_title: Beside the vertical axis.
        x_range: Fixed limits, else those of the values.
        y_range: Fixed limits, else 0 to a little above the values.
        diagonal: Also the line of pure chance.
    """
    left, right = x_range or _limits([v for line in lines for v in line.x])
    low, high = y_range or (0.0, 1.05 * max([v for line in lines for v in line.y], default=1.0))
    high = high if high > low else low + 1

    def place(x: float, y: float) -> str:
        across = _LEFT + (x - left) / (right - left) * (_WIDTH - _LEFT - _RIGHT)
        down = _HEIGHT - _BOTTOM - (y - low) / (high - low) * (_HEIGHT - _TOP - _BOTTOM)
        return f"{across:.1f},{down:.1f}"

    parts = [
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(title)}">',
        *(_grid_line(place(left, tick), place(right, tick), f"{tick:g}", "y")
          for tick in _ticks(low, high)),
        *(_grid_line(place(tick, low), place(tick, high), f"{tick:g}", "x")
          for tick in _ticks(left, right)),
        f'<text class="title" x="{(_LEFT + _WIDTH - _RIGHT) / 2}" y="{_HEIGHT - 6}"'
        f' text-anchor="middle">{escape(x_title)}</text>',
        f'<text class="title" transform="translate(13 {(_HEIGHT - _BOTTOM) / 2}) rotate(-90)"'
        f' text-anchor="middle">{escape(y_title)}</text>',
    ]  # fmt: skip
    if diagonal:
        start, end = place(left, low).split(","), place(right, high).split(",")
        parts.append(
            f'<line class="chance" x1="{start[0]}" y1="{start[1]}" x2="{end[0]}" y2="{end[1]}"/>'
        )
    for line in lines:
        points = [place(x, y) for x, y in zip(line.x, line.y, strict=False)]
        style = escape(line.style)
        if len(points) > 1:
            parts.append(f'<polyline class="line {style}" points="{" ".join(points)}"/>')
        elif points:
            across, down = points[0].split(",")
            parts.append(f'<circle class="dot {style}" cx="{across}" cy="{down}" r="3"/>')
    parts.append("</svg>")
    legend = "".join(
        f'<span class="key {escape(line.style)}">{escape(line.name)}</span>' for line in lines
    )
    heading = f"<figcaption><b>{escape(title)}</b>{legend}</figcaption>"
    return Markup(f"<figure>{heading}{''.join(parts)}</figure>")


def _grid_line(start: str, end: str, text: str, axis: str) -> str:
    (x1, y1), (x2, y2) = start.split(","), end.split(",")
    line = f'<line class="grid" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>'
    if axis == "y":
        label = (
            f'<text x="{float(x1) - 6:.1f}" y="{float(y1) + 4:.1f}" text-anchor="end">{text}</text>'
        )
    else:
        label = f'<text x="{x1}" y="{float(y1) + 16:.1f}" text-anchor="middle">{text}</text>'
    return line + label


def _limits(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values, default=0.0), max(values, default=1.0)
    return (low, high) if high > low else (low - 0.5, high + 0.5)


def _ticks(low: float, high: float) -> list[float]:
    """About five round numbers between the limits."""
    rough = (high - low) / 5
    step = 10.0 ** _exponent(rough)
    step *= next(factor for factor in (1, 2, 5, 10) if factor * step >= rough)
    first = -(-low // step)
    ticks = []
    while first * step <= high * (1 + 1e-9):
        ticks.append(round(first * step, 10))
        first += 1
    return ticks


def _exponent(value: float) -> int:
    exponent = 0
    while value >= 10:
        value, exponent = value / 10, exponent + 1
    while value < 1:
        value, exponent = value * 10, exponent - 1
    return exponent
