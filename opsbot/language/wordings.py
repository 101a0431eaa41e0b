"""Other wordings of a phrase that is to write something: they say the same, in words that commands
know. A word that nobody explains stays in each of them."""

from __future__ import annotations

from collections.abc import Iterator

from opsbot.language.denials import without_denied
from opsbot.language.lexicon import CONDITIONS, FILLERS, REPORTS, SMALL, TURNS
from opsbot.language.sentence import Sentence
from opsbot.language.voices import as_order
from opsbot.language.words import Token, listed
from opsbot.reply import Ref

# A clause that begins with these behind a value needs a comma that nobody typed or dictated.
_SUBJECTS = frozenset(listed("he she they it we i"))
# Who gets these back is named instead of the order.
_BACK = frozenset(listed("refund refunded refunding reimburse reimbursed money"))


def other_wordings(sentence: Sentence, verbs: frozenset[str]) -> Iterator[Sentence]:
    """The sentence in other words; an order begins with one of some verbs."""
    yield from as_order(sentence, verbs)
    for plain in (without_denied, with_pause, without_owner, by_owner):
        for one in plain(sentence):
            yield one
            yield from as_order(one, verbs)


def with_pause(sentence: Sentence) -> Iterator[Sentence]:
    """ "cancel 2405 he found it cheaper": with a comma before the clause."""
    tokens = sentence.tokens
    turns = [i for i, token in enumerate(tokens) if token.word in REPORTS | CONDITIONS]
    for at in range(max([1, *turns]) + 1, len(tokens) - 1):
        before = tokens[at - 1]
        begins = tokens[at].word in _SUBJECTS and tokens[at + 1].kind == "word"
        if begins and before.kind != "mark" and at - 1 in sentence.valued:
            comma = Token("", ",", before.end, before.end, "mark")
            yield sentence.said(
                [*sentence.typed[:at], comma, *sentence.typed[at:]],
                [*sentence.meant[:at], (",",), *sentence.meant[at:]],
            )


def without_owner(sentence: Sentence) -> Iterator[Sentence]:
    """ "giulia sent back 1 light from 20051": the customer, where the order is hers."""
    numbers = set() if CONDITIONS & sentence.words else _orders(sentence)
    for start, end, whose in _customers(sentence) if numbers else ():
        theirs = {ref.key for ref in sentence.world.records.owned("order", whose, "")}
        if numbers <= theirs:
            yield _instead(sentence, start, end, ["customer"])
            yield _instead(sentence, start, end, ["them"])


def by_owner(sentence: Sentence) -> Iterator[Sentence]:
    """ "refund klaus hofmann": an order of his."""
    if _BACK & sentence.words and not _orders(sentence):
        for start, end, _ in _customers(sentence):
            name = [token.word for token in sentence.typed[start:end]]
            yield _instead(sentence, start, end, [*name, "order"])


def _orders(sentence: Sentence) -> set[str]:
    """The order numbers in a phrase."""
    spans = [span for at in range(len(sentence.tokens)) for span in sentence.spans(at, "order")]
    return {sentence.tokens[span.end - 1].text.removeprefix("#") for span in spans}


def _customers(sentence: Sentence) -> Iterator[tuple[int, int, tuple[Ref, ...]]]:
    """Where customers are named, with the titles before: (start, end, who)."""
    names = sentence.world.names
    at = 0
    while at < len(sentence.tokens):
        start = sentence.behind_titles(at)
        if sentence.tokens[start].word not in FILLERS | SMALL | TURNS:
            for end in sentence.name_ends(start):
                words = [token.word for token in sentence.typed[start:end]]
                found = names.find(["customer"], words)
                if found.refs and found.sure >= 0.9:
                    yield at, end, found.refs
                    at = end - 1
                    break
        at = max(at, start) + 1


def _instead(sentence: Sentence, start: int, end: int, words: list[str]) -> Sentence:
    """The sentence with other words in place of some tokens, which they stand for in the text."""
    first, last = sentence.typed[start], sentence.typed[end - 1]
    others = [Token(word, word, first.start, last.end, "word") for word in words]
    return sentence.said(
        [*sentence.typed[:start], *others, *sentence.typed[end:]],
        [*sentence.meant[:start], *((word,) for word in words), *sentence.meant[end:]],
    )
