"""Said with one thumb: "acme goes to negotiation, 12k, call bob tmrw 9" is three requests in one.

What follows a change of a deal, behind a comma, is about that deal where it is an amount and
nothing else; and it is a thing to remember where it is something that people do, with a time. Both
are only put into the words that the commands know: what comes of them is decided there, once the
first of them is done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from opsbot.language.grammar import matches
from opsbot.language.lexicon import CONDITIONS, IT, QUESTION_WORDS, REPORTS, TURNS
from opsbot.language.meaning import Meaning
from opsbot.language.sentence import Sentence
from opsbot.language.slots import ME
from opsbot.language.words import listed
from opsbot.reply import Ref

_COMMAS = frozenset([",", ";", "and", "then", "&"])
# What stands before an amount: "now 12k", "worth 12k".
_WORTH = frozenset(listed("now worth at for value amount approx about roughly around"))
# What people note down for themselves to do, and what no bot does for them.
_TO_DO = frozenset(
    listed("call phone ring email mail text message meet visit chase ping see prepare bring ask")
)
_HIDES = frozenset(listed("not no never n't"))


def goes_on(sentence: Sentence, natural: Callable[[Sentence], Meaning]) -> Meaning | None:
    """What the first request means, which is about a deal, and then the rest in words that say
    what it is about. None where the message is no such telegram."""
    tokens = sentence.tokens
    for at in range(2, len(tokens)):
        if tokens[at].word not in _COMMAS or tokens[at - 1].word in _COMMAS:
            continue
        after = at + 1
        while after < len(tokens) and tokens[after].word in _COMMAS:
            after += 1
        amount, to_do = _amount(sentence, after), _to_do(sentence, after)
        rest = amount or to_do
        if rest is None:
            continue
        first = natural(sentence.part(0, at, sentence.memory))
        if first.outcome == "run" and _changes_deal(first, takes_amount=bool(amount)):
            return replace(first, then=rest)
    return None


def _changes_deal(first: Meaning, *, takes_amount: bool) -> bool:
    """Whether a request says what becomes of one deal, and no words of anybody. An amount that is
    said with it is its own where it takes one: "we won it, for 12k"."""
    command = first.command
    if command is None or command.subject != "deals" or not command.writes:
        return False
    if takes_amount and any(slot.kind == "money" for slot in command.slots):
        return False
    return isinstance(first.slots.get("deal"), Ref) and "text" not in first.slots


def _amount(sentence: Sentence, start: int) -> str | None:
    """ "12k", "now 14k": that the deal is worth it, with what follows."""
    tokens = sentence.tokens
    at = start + 1 if start < len(tokens) and tokens[start].word in _WORTH else start
    for span in sentence.spans(at, "money"):
        said = sentence.text_of(span.start, span.end)
        # One that could be an order's number, a quantity or an hour says its unit.
        ends = span.end == len(tokens) or tokens[span.end].word in _COMMAS
        if ends and not said.isdecimal() and any(letter.isdigit() for letter in said):
            return f"it is worth {said}{_tail(sentence, span.end)}"
    return None


def _to_do(sentence: Sentence, start: int) -> str | None:
    """ "call bob tmrw 9": to be reminded of that. Nobody's condition, question or report."""
    tokens = sentence.tokens[start:]
    words = {token.word for token in tokens}
    idle = TURNS | CONDITIONS | REPORTS | QUESTION_WORDS | _HIDES | ME | IT
    if len(tokens) < 3 or tokens[0].word not in _TO_DO or words & (idle | _COMMAS):
        return None
    timed = any(
        sentence.spans(at, kind)
        for at in range(start + 1, len(sentence.tokens))
        for kind in ("when", "date")
    )
    rest = sentence.part(start, len(sentence.tokens), sentence.memory)
    if not timed or matches(rest, may_miss=False):
        return None
    return f"remind me to {sentence.text_of(start, len(sentence.tokens))}"


def _tail(sentence: Sentence, at: int) -> str:
    """What follows an amount, its comma included."""
    if at == len(sentence.tokens):
        return ""
    return f", {sentence.text_of(at + 1, len(sentence.tokens))}"
