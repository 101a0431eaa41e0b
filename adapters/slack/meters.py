"""Meters in Slack: ten squares, green while there is room, yellow when tight, red when over."""

from __future__ import annotations

from collections.abc import Sequence

from adapters.pictures import squares
from adapters.slack.drawn import Drawn
from adapters.slack.words import Json, Run, bold, cut_runs, rich, runs, section, size
from opsbot.format import Format
from opsbot.reply import Meter

WORDS = 300  # characters of a label, a limit or a note


def meters(several: Sequence[Meter], form: Format, room: int) -> Drawn:
    """Meters that follow each other, a line each, within so many characters of JSON."""
    parts: list[Json] = []
    whole = True
    for one in several:
        said = [runs(text, form) for text in (one.label, one.limit, one.note)]
        kept = [cut_runs(words, WORDS) for words in said]
        drawn = section(_said(one, kept, form))
        if parts and size(*parts, drawn) > room:
            whole = False
            break
        parts.append(drawn)
        whole = whole and kept == said
    return Drawn((rich(*parts),), whole=whole)


def _said(meter: Meter, texts: Sequence[Sequence[Run]], form: Format) -> list[Run]:
    label, limit, note = texts
    percent = form.value(meter.percent)
    out: list[Run] = [(f"{squares(meter.share)}  ", ""), *bold(label), (f"  {percent}", "")]
    soft: list[Run] = [(words, "soft") for words, _ in note]
    for part in (limit, soft):
        if part:
            out += [("  ·  ", ""), *part]
    return out
