"""Long answers on several pages: cut between blocks, then at lines, then at words, and never inside
of what is read as one letter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from adapters.telegram import limits
from adapters.telegram.words import Run, entities, joined, length, units

Block = Sequence[Run]  # what is kept together where it can be

_BETWEEN = Run("\n\n")
_LETTER = 64  # signs of one letter at most; a longer one is no letter


def fits(runs: Block, most: int) -> bool:
    """Whether runs are one message of at most so many UTF-16 units."""
    return length(runs) <= most and entities(runs) <= limits.ENTITIES


def together(blocks: Sequence[Block]) -> list[Run]:
    """Blocks under each other, a blank line between them."""
    out: list[Run] = []
    for block in blocks:
        if block:
            out += [_BETWEEN, *block] if out else block
    return joined(out)


def pages(blocks: Sequence[Block], most: int) -> Iterator[list[Run]]:
    """All blocks on as few pages as they need, of at most so many UTF-16 units each."""
    page: list[Run] = []
    for block in blocks:
        longer = together([page, block])
        if fits(longer, most):
            page = longer
            continue
        # A block moves to the next page, unless this one would stay half empty, or none holds it.
        if page and (fits(block, most) or length(page) > most / 2):
            yield page
            longer = list(block)
        while not fits(longer, most):
            page, longer = cut(longer, most)
            yield page
        page = longer
    if page:
        yield page


def cut(runs: Block, most: int) -> tuple[list[Run], list[Run]]:
    """Runs that are too long in two: what fits, and the rest. Both have at least one sign."""
    text = "".join(one.words for one in runs)
    end = min(_within(text, most), _with_entities(runs))
    at, rest = _break(text, end)
    return _slice(runs, 0, at), _slice(runs, rest, len(text))


def _within(text: str, most: int) -> int:
    """How many signs have at most so many UTF-16 units."""
    end = min(len(text), most)
    while units(text[:end]) > most:
        end -= (units(text[:end]) - most + 1) // 2
    return end


def _with_entities(runs: Block) -> int:
    """How many signs have no more entities than a message takes."""
    at = count = 0
    for one in runs:
        count += bool(one.mark)
        if count > limits.ENTITIES:
            return at
        at += len(one.words)
    return at


def _break(text: str, end: int) -> tuple[int, int]:
    """Where a page ends, and where the next one begins: what is between them is not missed."""
    for sign in ("\n", " "):
        at = text.rfind(sign, end // 2, end + 1)
        if at > 0:
            return at, at + 1
    at = end
    while at > max(end - _LETTER, 1) and _inside(text, at):
        at -= 1
    at = at if not _inside(text, at) else end
    return max(at, 1), max(at, 1)


def _inside(text: str, at: int) -> bool:
    """Whether a cut here would be inside of a letter."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    return (
        "\u200d" in (before, after)  # joins, as in the family of four
        or after in "@/#$"  # at the beginning of a page it could begin a link
        or unicodedata.category(after) in ("Mn", "Mc", "Me")  # accents, variations of emoji
        or "\U0001f3fb" <= after <= "\U0001f3ff"  # colours of skin
        or "\U000e0020" <= after <= "\U000e007f"  # flags of Scotland and Wales
        or (_is_half_flag(after) and _halves(text, at) % 2 == 1)
    )


def _halves(text: str, at: int) -> int:
    """How many halves of flags stand before a place; two are one flag."""
    start = at
    while start and _is_half_flag(text[start - 1]):
        start -= 1
    return at - start


def _is_half_flag(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def _slice(runs: Block, start: int, end: int) -> list[Run]:
    """The runs of a stretch of the whole text."""
    out: list[Run] = []
    at = 0
    for one in runs:
        words = one.words[max(start - at, 0) : max(end - at, 0)]
        out.append(Run(words, one.mark))
        at += len(one.words)
    return [one for one in out if one.words]
