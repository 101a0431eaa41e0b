"""Meters in Slack: ten squares, green while there is room, yellow when tight, red when over."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from math import isfinite

from adapters.slack.drawn import Drawn
from adapters.slack.words import Json, Run, bold, cut_runs, rich, runs, section, size
from opsbot.format import Format
from opsbot.reply import Meter
from opsbot.values import Percent

SQUARES = 10
WORDS = 300  # characters of a label, a limit or a note


def meters(several: Sequence[Meter], form: Format, room: int) -> Drawn:
    """Meters that follow each other, a line each, within so many characters of JSON."""
    parts: list[Json] = []
    whole = True
    for one in several:
        said = [runs(text, form) for text in (one.label, one.limit, one.note)]
        kept = [cut_runs(words, WORDS) for words in said]
        drawn = section(_said(one.share, kept, form))
        if parts and size(*parts, drawn) > room:
            whole = False
            break
        parts.append(drawn)
        whole = whole and kept == said
    return Drawn((rich(*parts),), whole=whole)


def squares(share: float) -> str:
    """How much of a limit is used, 0 … 1: as many squares as are full. A little is one."""
    share = min(max(share, 0.0), 1.0) if isfinite(share) else 0.0
    full = max(round(share * SQUARES), 1 if share > 0 else 0)
    if share < 1:
        full = min(full, SQUARES - 1)
    return full * _colour(share) + "⬜" * (SQUARES - full)


def _colour(share: float) -> str:
    return "🟩" if share < 0.8 else "🟨" if share < 1 else "🟥"


def _said(share: float, texts: Sequence[Sequence[Run]], form: Format) -> list[Run]:
    label, limit, note = texts
    percent = Percent(Decimal(round(share * 100) if isfinite(share) else 0))
    out: list[Run] = [(f"{squares(share)}  ", ""), *bold(label), (f"  {form.value(percent)}", "")]
    soft: list[Run] = [(words, "soft") for words, _ in note]
    for part in (limit, soft):
        if part:
            out += [("  ·  ", ""), *part]
    return out
