"""Charts in Slack: its own block where the figures fit in, else a picture, else bars of letters."""

from __future__ import annotations

from adapters.pictures import bars, chart_png
from adapters.slack import limits
from adapters.slack.drawn import Drawn, Level
from adapters.slack.tables import preformatted, table, title, title_fits
from adapters.slack.words import Json, cut, length, shown
from opsbot.format import Format
from opsbot.reply import Chart, File
from opsbot.sheet import file_name
from opsbot.values import Money, figure

MOST_BARS = 31  # of letters: the days of a month
BAR = 14  # letters of the longest bar
NAME = 24  # letters before it


def chart(block: Chart, form: Format, level: Level, room: int) -> Drawn:
    """A chart within so many characters of JSON. One without a figure is a table of what is there;
    one without labels or series is nothing."""
    if not block.labels or not block.series:
        return Drawn()
    if not any(figure(one) is not None for row in block.series.values() for one in row):
        return _figures(block, form, room)
    if level == "newest" and (native := _native(block, form)):
        return _titled(native, block, form)
    if level != "words":
        return Drawn(files=(_picture(block, form),))
    one_each = len(block.series) == 1 and len(block.labels) <= MOST_BARS
    return _bars(block, form) if one_each else _figures(block, form, room)


def _titled(native: Json, chart: Chart, form: Format) -> Drawn:
    """Slack's chart, under a title of its own where Slack has no room for it."""
    if not chart.title or length(shown(chart.title, form)) <= limits.CHART_TITLE:
        return Drawn((native,))
    return Drawn((*title(chart.title, form), native), whole=title_fits(chart.title, form))


def _native(chart: Chart, form: Format) -> Json | None:
    """Slack's chart, of June 2026: docs.slack.dev/reference/block-kit/blocks/
    data-visualization-block. It wants a figure for every label, and no label twice."""
    labels = [cut(shown(one, form) or "–", limits.CHART_LABEL) for one in chart.labels]
    names = [cut(shown(one, form) or "–", limits.CHART_LABEL) for one in chart.series]
    figures = [[figure(one) for one in row] for row in chart.series.values()]
    if (
        len(labels) > limits.CHART_LABELS
        or len(names) > limits.SERIES
        or len(set(labels)) < len(labels)
        or len(set(names)) < len(names)
        or any(one is None for row in figures for one in row)
    ):
        return None
    said = shown(chart.title, form).strip() if chart.title else ""
    axis: Json = {"categories": labels}
    values = [one for row in chart.series.values() for one in row]
    if currencies := {one.currency for one in values if isinstance(one, Money)}:
        axis["y_label"] = cut(", ".join(sorted(currencies)), limits.CHART_TITLE)
    return {
        "type": "data_visualization",
        "title": cut(said or ", ".join(names), limits.CHART_TITLE),
        "chart": {
            "type": chart.kind,
            "series": [
                {
                    "name": name,
                    "data": [
                        {"label": label, "value": one}
                        for label, one in zip(labels, row, strict=True)
                    ],
                }
                for name, row in zip(names, figures, strict=True)
            ],
            "axis_config": axis,
        },
    }


def _picture(chart: Chart, form: Format) -> File:
    return File(file_name(chart.title, form, "chart", "png"), "image/png", chart_png(chart, form))


def _figures(chart: Chart, form: Format, room: int) -> Drawn:
    return table(chart.table(), form, "words", room, alone=False)


def _bars(chart: Chart, form: Format) -> Drawn:
    """A line for each label: label, figure, bar. What is below nothing has other bars."""
    (values,) = chart.series.values()
    labels = [cut(shown(one, form), NAME) for one in chart.labels]
    said = [cut(shown(one, form), NAME) for one in values]
    figures = [figure(one) for one in values]
    text = preformatted(bars(labels, said, figures, BAR, 2))
    whole = title_fits(chart.title, form) and labels == [shown(one, form) for one in chart.labels]
    return Drawn((*title(chart.title, form), text), whole=whole)
