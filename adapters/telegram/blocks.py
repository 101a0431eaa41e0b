"""The blocks of a reply in Telegram: facts, lists, meters and charts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from adapters.pictures import bars, cells, chart_png, legible, squares
from adapters.telegram import limits
from adapters.telegram.drawn import Drawn
from adapters.telegram.tables import PHONE, table, title
from adapters.telegram.words import Run, bold, joined, marked, runs, shown
from opsbot.format import Format
from opsbot.reply import Block, Chart, Facts, List, Meter, Reply, Text, is_figure
from opsbot.values import figure

LONG = 120  # letters of a fact that stands apart, as a quotation
MOST_BARS = 31  # of signs: the days of a month
LABEL = 15  # letters in front of a bar: "Mon 16 Mar 2026"
LEAST_BAR = 5  # letters; a shorter one says nothing


def blocks(reply: Reply, form: Format, *, pictures: bool = True) -> Iterator[Drawn]:
    """The blocks of a reply in their order; meters that follow each other are one."""
    left = limits.PHOTOS if pictures else 0
    for alike, several in groupby(reply.blocks, key=lambda block: isinstance(block, Meter)):
        if alike:
            yield _meters([one for one in several if isinstance(one, Meter)], form)
            continue
        for one in several:
            drawn = _block(one, form, pictures=left > 0)
            left -= bool(drawn.picture)
            yield drawn


def _block(block: Block, form: Format, *, pictures: bool) -> Drawn:
    match block:
        case Facts() if block.pairs:
            return Drawn((*title(block.title, form), *_facts(block, form)))
        case List() if block.items:
            return Drawn((*title(block.title, form), *_list(block, form)))
        case Chart() if block.labels and block.series:
            return _chart(block, form, pictures=pictures)
        case Chart() | Facts() | List() | Meter():
            return Drawn()
    return table(block, form, pictures=pictures)


def _facts(facts: Facts, form: Format) -> list[Run]:
    """A line each, figures in bold; a long text is quoted, so that none of its lines can be taken
    for another fact."""
    out: list[Run] = []
    for at, (name, value) in enumerate(facts.pairs):
        out += [Run("\n" if at else ""), *runs(name, form), Run(": ")]
        said = runs(value, form, lines=True)
        text = "".join(one.words for one in said).strip()
        if "\n" in text or len(text) > LONG:
            out += [Run("\n"), *marked(text, "quote")]
        else:
            out += bold(said) if is_figure(value) else said
    return joined(out)


def _list(block: List, form: Format) -> list[Run]:
    out: list[Run] = []
    for at, item in enumerate(block.items):
        said = [
            Run(one.words.replace("\n", "\n   "), one.mark) for one in runs(item, form, lines=True)
        ]
        out += [Run("\n• " if at else "• "), *said]
    return joined(out)


def _meters(meters: Sequence[Meter], form: Format) -> Drawn:
    """Two lines each: what is used of what, and how much that is."""
    out: list[Run] = []
    for at, one in enumerate(meters):
        out += [Run("\n" if at else ""), *bold(runs(one.label, form))]
        if limit := runs(one.limit, form):
            out += [Run("  "), *limit]
        out.append(Run(f"\n{squares(one.share)}  {form.value(one.percent)}"))
        if note := runs(one.note, form):
            out += [Run("  "), *(Run(run.words, run.mark or "soft") for run in note)]
    return Drawn(tuple(joined(out)))


# -- charts -----------------------------------------------------------------------------------


def _chart(chart: Chart, form: Format, *, pictures: bool) -> Drawn:
    """A picture where there is something to draw and it can be read; else bars of signs, or the
    figures as a table."""
    values = [value for row in chart.series.values() for value in row]
    if not any(figure(value) is not None for value in values):
        return table(chart.table(), form, pictures=False)
    if pictures and legible(_texts(chart, form)):
        return Drawn(picture=chart_png(chart, form))
    if drawn := _bars(chart, form):
        (name,) = chart.series
        return Drawn((*title(chart.title, form), *_what(name, form), *marked(drawn, "pre")))
    return table(chart.table(), form, pictures=False)


def _what(name: str, form: Format) -> list[Run]:
    """What the figures of a chart are, above them."""
    return [*(Run(one.words, "soft") for one in runs(name, form)), Run("\n")] if name else []


def _texts(chart: Chart, form: Format) -> Iterator[str]:
    """All words of a chart."""
    for one in (chart.title, *chart.labels, *chart.series):
        if one is not None:
            yield one.plain(form) if isinstance(one, Text) else form.value(one)


def _bars(chart: Chart, form: Format) -> str:
    """A line for each label: label, figure, bar. "" where a phone has no room for them."""
    if len(chart.series) > 1 or len(chart.labels) > MOST_BARS:
        return ""
    (values,) = chart.series.values()
    labels, said = ([shown(one, form) for one in row] for row in (chart.labels, values))
    before, room = max(map(cells, labels)), max(map(cells, said))
    left = PHONE - before - room - 2
    if before > LABEL or left < LEAST_BAR:
        return ""
    return bars(labels, said, [figure(one) for one in values], left, 1)
