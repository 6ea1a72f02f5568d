"""The charts of reports as inline SVG: no script, no file beside the page, sharp on paper.

Colours come from the style sheet of `assets/page_base.html.j2`.
"""

from collections.abc import Sequence

from markupsafe import Markup, escape

from inspector_gui.core.shift_count import Group, centre_of, limits_of

_WIDTH = 720
_LEFT, _RIGHT = 52, 52
_NAME_LETTERS = 13
_BARS = 8


def p_chart(groups: Sequence[Group], title: str) -> Markup:
    """NG share of each group, with centre line and control limits where there are enough groups.

    Args:
        groups: At least one, in the order of time.
        title: Read out by screen readers.
    """
    height, top, bottom = 220, 14, 34
    centre = centre_of(groups)
    limits = [] if centre is None else [limits_of(centre, group) for group in groups]
    highest = max([group.share for group in groups] + [upper for _, upper in limits])
    scale = _round_up(max(0.02, highest * 1.08))
    step = (_WIDTH - _LEFT - _RIGHT) / max(1, len(groups) - 1)

    def across(number: int) -> float:
        return _LEFT + number * step

    def down(share: float) -> float:
        return height - bottom - share / scale * (height - top - bottom)

    def curve(style: str, shares: Sequence[float]) -> str:
        points = " ".join(f"{across(n):.1f},{down(s):.1f}" for n, s in enumerate(shares))
        return f'<polyline class="{style}" points="{points}"/>'

    parts = [_head(height, title)]
    for number in range(5):
        share = scale * number / 4
        parts.append(_line("axis", _LEFT, down(share), _WIDTH - _RIGHT, down(share)))
        parts.append(_text(_LEFT - 7, down(share) + 4, "end", f"{100 * share:.3g} %"))
    days = len({group.ended.astimezone().date() for group in groups}) > 1
    for number in sorted({round(n * (len(groups) - 1) / 5) for n in range(6)}):
        clock = f"{groups[number].ended.astimezone():{'%m-%d %H:%M' if days else '%H:%M'}}"
        parts.append(_text(across(number), height - 12, "middle", clock))
    if centre is not None:
        parts.append(_line("centre", _LEFT, down(centre), _WIDTH - _RIGHT, down(centre)))
        parts += [curve("limit", [pair[side] for pair in limits]) for side in (0, 1)]
    parts.append(curve("curve", [group.share for group in groups]))
    for number, group in enumerate(groups):
        x, y = across(number), down(group.share)
        if limits and not limits[number][0] <= group.share <= limits[number][1]:
            shape = f"M{x:.1f} {y - 7:.1f}l7 7l-7 7l-7 -7z"  # a shape too, not a colour alone
            parts.append(f'<path class="out" d="{shape}"/>')
        else:
            parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.6"/>')
    return Markup("".join(parts) + "</svg>")


def pareto_chart(counts: Sequence[tuple[str, int]], title: str, others: str) -> Markup:
    """Bars from the most frequent on, and the running share of all as a line.

    Args:
        counts: (class, how often), the most frequent first, at least one.
        title: Read out by screen readers.
        others: Name of the bar for the classes that have no room of their own.
    """
    height, top, bottom = 200, 24, 34
    total = sum(count for _, count in counts)
    bars = list(counts[:_BARS])
    if len(counts) > _BARS:
        bars[-1:] = [(others, sum(count for _, count in counts[_BARS - 1 :]))]
    step = min(120.0, (_WIDTH - _LEFT - _RIGHT) / len(bars))
    right, floor = _LEFT + step * len(bars), height - bottom
    high = floor - top
    parts, points, running = [_head(height, title)], [], 0
    for number in range(5):
        y = floor - high * number / 4
        parts.append(_line("axis", _LEFT, y, right, y))
        parts.append(_text(right + 7, y + 4, "start", f"{25 * number} %"))
    for number, (name, count) in enumerate(bars):
        x, tall = _LEFT + (number + 0.5) * step, high * count / total
        running += count
        points.append((x, floor - high * running / total))
        parts.append(
            f'<rect class="bar" x="{x - 0.36 * step:.1f}" y="{floor - tall:.1f}"'
            f' width="{0.72 * step:.1f}" height="{tall:.1f}"/>'
        )
        short = name if len(name) <= _NAME_LETTERS else f"{name[: _NAME_LETTERS - 1]}…"
        parts.append(_text(x, floor + 16, "middle", short, fit=step - 6))
        parts.append(_text(x - 0.36 * step, floor - tall - 4, "start", str(count)))
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    parts.append(f'<polyline class="curve" points="{line}"/>')
    parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in points]
    return Markup("".join(parts) + "</svg>")


def _head(height: int, title: str) -> str:
    return f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{escape(title)}">'


def _line(style: str, x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line class="{style}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _text(x: float, y: float, anchor: str, text: str, fit: float = 0.0) -> str:
    """A label; one that would be wider than `fit` is squeezed into it."""
    tight = f' textLength="{fit:.0f}" lengthAdjust="spacingAndGlyphs"' if fit else ""
    tight = tight if fit and len(text) * 6.6 > fit else ""
    return (
        f'<text class="label" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{tight}>'
        f"{escape(text)}</text>"
    )


def _round_up(share: float) -> float:
    """The next round scale end, at most 1."""
    steps = (0.02, 0.04, 0.08, 0.12, 0.16, 0.2, 0.24, 0.32, 0.4, 0.48, 0.6, 0.8, 1.0)
    return next((step for step in steps if step >= share), 1.0)
