"""Texts: what is cut out of a phrase as it was typed, and where it may begin and end.

A text swallows whatever stands in it, so it is the likeliest way to a wrong write. A name, a tag or
a carrier is short and holds no clause; what somebody says may be long but is no question, unless a
colon or quotes lead it in. What has a slot of its own is better read there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from opsbot.command import Command, Slot
from opsbot.language.guards import is_reason
from opsbot.language.lexicon import (
    BREAKS,
    IMPERATIVES,
    INDEFINITE,
    IT,
    JOINS,
    LONG_TEXTS,
    MARKS,
    NO_END,
    OPENERS,
    OR,
    PLEAS,
    POLITE,
    QUESTION_WORDS,
    REPORTS,
    REQUESTS,
    THEM,
    TURNS,
)
from opsbot.language.sentence import COMMON, Sentence
from opsbot.language.spelling import english
from opsbot.language.words import Token, listed

_KINDLY = frozenset(listed("kindly anyway so then"))
_THEN = frozenset(listed("so anyway then please pls kindly"))
_QUOTES = frozenset("\"'")
# A name goes on across none of these; stages are told apart by commas, and a value may hold any.
_INSIDE_NO_NAME = frozenset(',;:"!?()')
_WITH_COMMAS = frozenset({"stages", "value"})
# "Put down that he is away": what is noted begins after the word.
_LED_BY = {
    "tracking": frozenset(listed("tracking track number no nr code id is : #")),
    "reason": frozenset(listed("because since as that being reason is was the")),
    "stages": frozenset(listed("the following stages stage steps being are in order named called")),
}
_LED = frozenset({"that", "being"})
# With these a clause begins, which is no name.
_SUBJECTS = frozenset(listed("he she they we"))
STATIVE = frozenset(listed("is are was were has have had will would wants want needs need"))
_TOLD_BY = frozenset(listed("it now subject title name reason text number phone value mail email"))
# So sure is who is meant by a name.
_NAMED = 0.9
# No name has more words.
_NAME_WORDS = 8
_DAY_WORDS = frozenset(listed("today yesterday tomorrow tonight now morning afternoon evening"))
_CALLS_SOMEBODY = frozenset({"orgs", "contacts", "members"})
_AGAIN = frozenset(listed("every each daily weekly monthly"))
_REMARKS = OPENERS - MARKS
_ARTICLES = frozenset({"the", "a", "an"})
# "Note that on him", "remind me of something": nothing was said yet.
_SAYS_NOTHING = POLITE | INDEFINITE | NO_END | IT | THEM
_NOT_A_NAME = (NO_END | IT | THEM | POLITE | REPORTS | QUESTION_WORDS) - {"the", "a", "an"}


def texts_at(
    sentence: Sentence, command: Command, slot: Slot, at: int, *, only_after_colon: bool
) -> Iterator[tuple[str, int, float]]:
    """The texts that may begin at a token: as typed, where each ends, and how much it explains.
    They explain little, and less across a mark."""
    tokens = sentence.tokens
    before = tokens[at - 1].word if at else ""
    if before in _QUOTES and (closing := _closing(tokens, at, before)):
        yield sentence.text_of(at, closing), closing, 0.3 * (closing - at)
        return
    quoted = before in _QUOTES
    led = quoted or before == ":"
    if not _may_begin(sentence, command, slot, at, led=led) or (only_after_colon and not led):
        return
    begin = _behind_lead(tokens, at, _LED_BY.get(slot.name, _LED))
    short = command.writes and slot.name not in LONG_TEXTS and not quoted
    ends_ill = NO_END if short else frozenset() if command.writes else PLEAS
    weight = 0.0
    for end in range(begin + 1, len(tokens) + 1):
        last = tokens[end - 1]
        if not command.writes and not led and end > begin + 1 and _is_remark(tokens, end - 1):
            return
        if short and not _may_go_on(slot, last, end - begin):
            return
        if last.word == "." and end < len(tokens) and command.id == "tasks.add" and not led:
            return  # "remind me to lock the cellar. off for a brew now"
        weight += -0.1 if last.kind == "mark" and last.word != "'s" and not led else 0.3
        if (last.kind == "mark" and end < len(tokens)) or last.word in ends_ill:
            continue
        long = slot.name in LONG_TEXTS
        if command.writes and long and not led and _asks_more(sentence, command, begin, end - 1):
            return
        if not quoted and _ends_in_plea(sentence, begin, end, led=led):
            continue
        if short and _holds_value(sentence, end - 1):
            return
        if short and _ends_in_time(sentence, begin, end):
            continue
        if slot.name == "carrier" and _is_colleague(sentence, begin, end):
            continue
        if slot.name == "tracking" and not any(map(str.isdigit, sentence.text_of(begin, end))):
            continue
        if short and not led and _is_no_name(command, slot, tokens[begin:end]):
            continue
        text = sentence.text_of(begin, end).strip(" ,;:-–—")
        if text and (led or not command.writes or _says_something(slot, tokens[begin:end])):
            yield text, end, weight


def _is_no_name(command: Command, slot: Slot, tokens: Sequence[Token]) -> bool:
    """Whether somebody can't be called so: "we got a new company car" adds no company."""
    if slot.name != "name" or command.subject not in _CALLS_SOMEBODY or len(tokens) > 1:
        return False
    word = tokens[0].text
    return word.islower() and english().get(word, COMMON) < COMMON


def _is_colleague(sentence: Sentence, begin: int, end: int) -> bool:
    """Whether words name a member: "give it to sam" sends no parcel."""
    words = [token.word for token in sentence.typed[begin:end]]
    return sentence.world.names.find(["member"], words).sure > _NAMED


def _is_remark(tokens: Sequence[Token], at: int) -> bool:
    """Whether a remark begins at a mark: "find copper, i want to see who likes it"."""
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    return tokens[at].word in BREAKS and after in _REMARKS


def _says_something(slot: Slot, tokens: Sequence[Token]) -> bool:
    """Whether a text is more than a "please", and what somebody says more than a number."""
    numbers = slot.name not in LONG_TEXTS
    nothing = POLITE if numbers else _SAYS_NOTHING
    return any(
        token.kind != "mark" and token.word not in nothing and (numbers or token.kind != "number")
        for token in tokens
    )


def _behind_lead(tokens: Sequence[Token], at: int, leads: frozenset[str]) -> int:
    """Where a text begins behind words that only lead it in; an article alone leads nothing in."""
    begin = at
    while begin + 1 < len(tokens) and tokens[begin].word in leads:
        begin += 1
    return at if begin == at + 1 and tokens[at].word == "the" else begin


def _closing(tokens: Sequence[Token], at: int, quote: str) -> int | None:
    """Where the quotes close that open before a token."""
    return next((i for i in range(at + 1, len(tokens)) if tokens[i].word == quote), None)


def _may_begin(sentence: Sentence, command: Command, slot: Slot, at: int, *, led: bool) -> bool:
    """Whether words as typed may begin here: no reason like a change of mind, no plea, no question,
    no time that has a slot of its own."""
    tokens = sentence.tokens
    word = tokens[at].word
    before = tokens[at - 1].word if at else ""
    if "'s" in (word, before) or (
        command.writes and not led and word in _AGAIN and slot.name == "text"
    ):
        return False  # a task comes once
    if has_subject(sentence, at):
        return False
    if at in sentence.pleas or (not command.writes and word in ("me", "us")):
        return False
    article = at > 0 and tokens[at - 1].word in _ARTICLES
    if article and command.writes and slot.name in LONG_TEXTS and not led:
        return False
    if slot.name == "reason":
        return tokens[at].kind == "word" and is_reason(
            [token.word for token in tokens[at:] if token.word not in MARKS]
        )
    if command.writes and not led:
        if QUESTION_WORDS.intersection(sentence.meant[at]) and word != "when":
            return False
        if slot.name not in LONG_TEXTS and _NOT_A_NAME.intersection((word, *sentence.meant[at])):
            return False
    timed = any(one.kind in ("when", "date") for one in command.slots)
    return not (timed and any(sentence.spans(at, kind) for kind in ("when", "date")))


def has_subject(sentence: Sentence, at: int) -> bool:
    """Whether what a verb says is said of the word before it, which belongs to the text: "(note
    that she) is away"; or it only leads in what follows: "(the subject) is"."""
    if not at or sentence.tokens[at].word not in STATIVE:
        return False
    return sentence.tokens[at - 1].word in _SUBJECTS | _TOLD_BY


def _may_go_on(slot: Slot, token: Token, length: int) -> bool:
    """Whether a name may hold a word: no condition, no mark that ends a clause."""
    if token.word in TURNS | OR | _SUBJECTS:
        return False
    if slot.name in _WITH_COMMAS:
        return True
    if token.kind in ("url", "email"):
        return False
    return token.word not in _INSIDE_NO_NAME and length <= _NAME_WORDS


def _asks_more(sentence: Sentence, command: Command, start: int, at: int) -> bool:
    """Whether another request begins at a word of a text: "…, so reopen it", "…; kindly log it".
    Tasks are made of things to do: only asking nicely ends their text."""
    tokens = sentence.tokens
    word, before = tokens[at].word, tokens[at - 1].word
    if before in JOINS and sentence.orders_at(at):
        return True
    if before not in BREAKS and before not in _THEN and not (at > start and before in PLEAS):
        return False
    you = at + 1 < len(tokens) and tokens[at + 1].word == "you"
    if word in PLEAS | _KINDLY or (word in REQUESTS and you):
        return True
    return command.subject not in ("tasks", "tickets") and word in IMPERATIVES


def _ends_in_plea(sentence: Sentence, start: int, end: int, *, led: bool) -> bool:
    """Whether the last words only ask nicely: "the address is wrong, if you would". Behind a colon
    they do so only after a mark: "note: needs his ok"."""
    tokens = sentence.tokens
    if tokens[end - 1].word in PLEAS:
        return True
    return any(
        sentence.pleas.get(at) == end
        for at in range(max(start, end - 7), end)
        if at == start
        or (tokens[at - 1].kind == "mark" and tokens[at - 1].word != "'s")
        or (end == len(tokens) and not led)
    )


def _holds_value(sentence: Sentence, at: int) -> bool:
    """Whether an amount or an address begins at a word: it has a slot of its own."""
    about = at > 0 and sentence.tokens[at - 1].word in ("about", "around", "roughly")
    kinds = ("money", "email", "phone", "percent", "number") if about else ("money", "percent")
    return any(
        about or span.end > at + 1 or sentence.tokens[at].kind != "number"
        for kind in kinds
        for span in sentence.spans(at, kind)
    )


def _ends_in_time(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a name would end in words that say when: "dhl this morning"."""
    if sentence.tokens[end - 1].word in _DAY_WORDS:
        return True
    kinds = ("when", "date", "period")
    return any(
        span.end == end and end - at > 1
        for at in range(start + 1, end)
        for kind in kinds
        for span in sentence.spans(at, kind)
    )
