"""Facts and lists in Slack: labels over their values, and lines with a dot before them."""

from __future__ import annotations

from adapters.slack import limits
from adapters.slack.drawn import Drawn
from adapters.slack.tables import title, title_fits
from adapters.slack.words import (
    Json,
    Run,
    cut,
    cut_runs,
    field,
    length,
    rich,
    runs,
    section,
    shown,
    size,
)
from opsbot.format import Format
from opsbot.reply import Facts, List

ITEM = 600  # characters of a line of a list
BRIEF = 300  # of a value that stands beside others
LABEL = 150
BLOCKS = 20


def facts(block: Facts, form: Format, room: int) -> Drawn:
    """Labels with their values, two beside each other; a long value has a paragraph of its own."""
    said = [(shown(name, form), shown(one, form, lines=True).strip()) for name, one in block.pairs]
    said = [pair for pair in said if any(map(str.strip, pair))]
    if not said:
        return Drawn()
    blocks = title(block.title, form)
    whole = title_fits(block.title, form)
    most = min(limits.SECTION, room // 3)
    for name, value in said:
        label = cut(name, LABEL)
        brief = length(value) <= BRIEF and "\n" not in value
        one = field(label, value) if brief else _paragraph(label, cut(value, most))
        if len(blocks) > BLOCKS or (blocks and size(*blocks, one) > room - 100):
            return Drawn(tuple(blocks), whole=False)
        whole = whole and label == name and (brief or length(value) <= most)
        if brief and "fields" in (blocks or [{}])[-1] and len(blocks[-1]["fields"]) < limits.FIELDS:
            blocks[-1]["fields"].append(one)
        else:
            blocks.append({"type": "section", "fields": [one]} if brief else one)
    return Drawn(tuple(blocks), whole=whole)


def _paragraph(label: str, said: str) -> Json:
    words: list[Run] = [(f"{label}\n", "bold")] if label.strip() else []
    return rich(section([*words, (said, "")]))


def lines(block: List, form: Format, room: int) -> Drawn:
    """A line each, with a dot before it."""
    head = title(block.title, form)
    whole = title_fits(block.title, form)
    most = min(ITEM, room // 2)
    items: list[Json] = []
    taken = size(*head) + 100
    for item in block.items:
        said = runs(item, form, lines=True)
        if not said:
            continue
        kept = cut_runs(said, most)
        one = section(kept)
        taken += size(one)
        if items and taken > room:
            whole = False
            break
        whole = whole and kept == said
        items.append(one)
    if not items:
        return Drawn()
    line = {"type": "rich_text_list", "style": "bullet", "elements": items}
    return Drawn((*head, rich(line)), whole=whole)
