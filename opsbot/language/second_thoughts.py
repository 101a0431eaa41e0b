"""A request that its speaker puts right before it is out: "sales by country, no wait, by customer".

What stands before the second thought is read as a request, what follows as a correction of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from opsbot.language.conversing import correction, follow_up
from opsbot.language.lexicon import MARKS
from opsbot.language.meaning import Meaning
from opsbot.language.memory import Memory, after
from opsbot.language.sentence import Sentence
from opsbot.reply import Reply, say

_BEFORE = frozenset({"but", "and", "oh", "ah"})
# The longest first.
_RUNS = sorted((
    words.split()
    for words in (
        "no wait", "no hang on", "no hold on", "no sorry", "no , make", "no make", "no , sorry",
        "no i mean", "no rather", "scratch that", "or rather", "i mean", "i meant", "sorry ,",
        "sorry", "sorry i mean", "sorry i meant", "sorry make", "oh no", "ah no", "wait ,",
        "wait no", "hang on ,", "hold on ,", "make that", "make it", "correction", "actually make",
        "actually no", "no ,", "oops", "er no", "uh no", "well actually", "but no , make",
        "no actually", "nope", "no not", "strike that", "forget that",
    )
), key=len, reverse=True)  # fmt: skip


def second_thought(sentence: Sentence, read: Callable[[Sentence], Meaning]) -> Meaning | None:
    """What a message means that corrects itself on the way, given how its beginning is read."""
    for at, begin, end in _turns(sentence):
        first = read(sentence.part(0, at, sentence.memory))
        if first.command is None or first.outcome not in ("run", "confirm", "ask"):
            continue
        memory = _remembering(first, sentence.memory)
        put_right = correction(sentence.part(begin, len(sentence.tokens), memory))
        if put_right is None and not first.command.writes:
            put_right = follow_up(sentence.part(end, len(sentence.tokens), memory))
        if put_right and put_right.command is first.command:
            return replace(put_right, corrects=False)
    return None


def _turns(sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """Where a request ends, and where the words begin and end that lead its second thought in."""
    words = [token.word for token in sentence.tokens]
    for begin in range(2, len(words) - 1):
        run = next((run for run in _RUNS if words[begin : begin + len(run)] == run), None)
        at, end = begin, begin + len(run or ())
        while at and (words[at - 1] in MARKS or words[at - 1] in _BEFORE):
            at -= 1
        while end < len(words) and words[end] in MARKS:
            end += 1
        if run == ["sorry"] and not words[end][0].isdigit():
            continue  # "say sorry to bob"
        # "The care home people, i mean, not the hotels" only says which were meant.
        if run and at > 1 and end < len(words) and words[end] != "not":
            yield at, begin, end


def _remembering(first: Meaning, before: Memory) -> Memory:
    """The memory as it would be, had the first thought been a message of its own."""
    asked = after(replace(first, ask=None, choices=()), Reply(say("")), before)
    return replace(asked, ask=None, beneath=None)
