"""The ladder from a phrase to its meaning: strict form, answer to a question, templates, follow-up,
and at its end what the workspace taught the bot.

`understand` decides nothing that a careful colleague would not: a command runs when every word is
explained and every slot is one thing; where a slot is open it asks, where two commands fit equally
it offers both, and what nobody can explain is refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from opsbot.command import Registry
from opsbot.language import learned, strict
from opsbot.language.clauses import buried, in_turn, says_much, swallows
from opsbot.language.conversing import (
    amendment,
    answer,
    chosen,
    correction,
    follow_up,
    is_new,
    narrows,
    recalled,
    turns_back,
)
from opsbot.language.deciding import decide, in_view
from opsbot.language.frames import loosely
from opsbot.language.grammar import left_open, matches, sentence_of
from opsbot.language.guards import asks_leave, thanks
from opsbot.language.lexicon import LONG_TEXTS, QUESTION_WORDS, TO_ME
from opsbot.language.matching import Match
from opsbot.language.meaning import Meaning, World
from opsbot.language.memory import EMPTY, Memory
from opsbot.language.namesakes import namesakes
from opsbot.language.questions import about_record
from opsbot.language.second_thoughts import second_thought
from opsbot.language.sentence import Sentence
from opsbot.language.slots import PROBLEMS, Reading, read, together
from opsbot.language.telegrams import goes_on
from opsbot.language.trained.opinions import second_opinion, settled
from opsbot.language.trained.reader import likely
from opsbot.language.unsaid import unsaid

# So few words may be said to be shown something as well as to be written down.
_A_FEW = 4
# With these somebody asks to see something, beside the words that are said to be shown.
_CHECKS = frozenset({"check", "find", "open"})
# What leads in by how much something changes.
_BY = frozenset({"+", "-", "plus", "minus", "by"})
# What begins so asks for no write that leaves something open.
_REFUSES = frozenset({"no", "not", "never", "without"})
# How sure a name is that was typed in full.
FULL_NAME = 0.98


def understand(phrase: str, conversation: Memory, world: World) -> Meaning:
    """What a phrase means in a conversation, against a world. Reads only; runs nothing."""
    meaning = strictly(phrase, world)
    if meaning is not None and not (meaning.plain and meaning.outcome in ("ask", "refuse")):
        return meaning
    sentence = sentence_of(phrase, conversation, world)
    if conversation.ask and (answered := _answered(sentence, conversation)):
        return answered
    if conversation.options and (named := chosen(phrase, conversation, world)):
        return strictly(named, world) or Meaning("refuse")
    if conversation.beneath and (late := _answered_late(sentence, conversation.beneath)):
        return late
    natural = namesakes(naturally(sentence), sentence)
    if natural.outcome == "choose":
        return settled(natural, sentence)
    if natural.outcome != "refuse":
        return natural
    if meaning is not None:
        return meaning
    if natural.problem:
        return natural
    if taught := _taught(sentence):
        return taught
    by_ear = likely(sentence)
    return namesakes(by_ear, sentence) if by_ear else natural


def _taught(sentence: Sentence) -> Meaning | None:
    """What the workspace taught the bot that a phrase means."""
    return learned.meaning(sentence, sentence.world.load_learned())


def _asks_text(asked: Memory, registry: Registry) -> bool:
    command = registry.get(asked.command)
    return command is not None and bool(asked.ask) and command.slot(asked.ask or "").kind == "text"


def _answered(sentence: Sentence, asked: Memory) -> Meaning | None:
    """The phrase as an answer. Anything may be a text, but not what asks something itself; and a
    name is nothing that I am told to show: "low stock" behind "new deal" is a changed mind."""
    if sentence.is_courtesy:
        return None  # "thanks" is no text
    if not _asks_text(asked, sentence.world.registry):
        if _asks_to_see(sentence):
            return None
        return _asked_again(sentence, asked) or answer(sentence.text, asked, sentence.world)
    other = matches(sentence, may_miss=False)
    if any(match.command.id == asked.command for match in other):
        return None  # it is said once more, and whole
    shows = any(not match.command.writes for match in other)
    named = asked.ask not in LONG_TEXTS
    if (is_new(sentence) and (other or named)) or (shows and named):
        return None
    answered = opened(sentence, asked) or answer(sentence.text, asked, sentence.world)
    if answered and shows and len(sentence.tokens) <= _A_FEW:  # "my tasks" may be one's text
        return Meaning("choose", options=(answered, naturally(sentence)), confidence=0.9)
    return answered


def _asks_to_see(sentence: Sentence) -> bool:
    """Whether a phrase asks to be shown something itself: "show 7099" ships no order."""
    first = {token.word for token in sentence.tokens[:1]}
    if first.isdisjoint(TO_ME | QUESTION_WORDS | _CHECKS):
        return False
    return any(not match.command.writes for match in matches(sentence, may_miss=False))


def _asked_again(sentence: Sentence, asked: Memory) -> Meaning | None:
    """The question once more, where it was asked what and is answered by how much: "+10" is no
    price."""
    command = sentence.world.registry.get(asked.command)
    first = {token.word for token in sentence.tokens[:1]}
    if command is None or not asked.ask or first.isdisjoint(_BY):
        return None
    if command.slot(asked.ask).kind not in ("money", "quantity"):
        return None
    known = decide(command, recalled(command, asked, sentence.world), 1.0, sentence.world)
    problem = f"I need the {asked.ask} itself, not by how much it changes"
    return replace(known, confidence=0.0, problem=problem) if known.outcome == "ask" else None


def opened(sentence: Sentence, asked: Memory) -> Meaning | None:
    """The answer read behind the words that began the request: "Globex trial 12k" is a name and an
    amount. None where more than these words was said before, or it is no answer that way."""
    command = sentence.world.registry.get(asked.command)
    if command is None or not command.opens or asked.slots or asked.ask != command.slots[0].name:
        return None
    whole = sentence_of(f"{command.opens} {sentence.text}", EMPTY, sentence.world)
    meaning = naturally(whole)
    return meaning if meaning.command is command and meaning.outcome == "run" else None


def _answered_late(sentence: Sentence, asked: Memory) -> Meaning | None:
    """The phrase as the answer to a question that was put off, which is no text: anything might be
    one. Where it says something of what stands above it as well, both are offered."""
    if _asks_text(asked, sentence.world.registry):
        return None
    answered = answer(sentence.text, asked, sentence.world)
    if answered is None or matches(sentence, may_miss=False):
        return None
    other = correction(sentence) or follow_up(sentence)
    return Meaning("choose", options=(answered, other), confidence=0.9) if other else answered


def strictly(phrase: str, world: World) -> Meaning | None:
    """The phrase as a strict form, or None where it is none. Needs no conversation."""
    exact = strict.parse(phrase, world.registry)
    if exact is None:
        return None
    first: Meaning | None = None
    for texts in exact.ways():
        meaning = _filled(exact, texts, world)
        if meaning is not None and meaning.outcome in ("run", "confirm"):
            return meaning
        first = first or meaning
    return first


def _filled(
    exact: strict.Strict, texts: Mapping[str, tuple[str, ...]], world: World
) -> Meaning | None:
    """A strict form with its slots read; None where they can't be and it may be a phrase yet."""
    readings: dict[str, Reading] = {}
    for name, values in texts.items():
        slot = exact.command.slot(name)
        several = [read(slot, text, world) for text in values]
        bad = [reading for reading in several if not reading]
        if bad:
            if exact.plain and not bad[0].problem:
                return None  # "deals won this year" only looks strict
            problem = bad[0].problem or f"“{' '.join(values)}” is no {slot.name.replace('_', ' ')}"
            return Meaning("ask", exact.command, ask=name, confidence=0.0, problem=problem)
        readings[name] = together(several)
    meaning = decide(exact.command, readings, 1.0, world)
    return replace(meaning, plain=True) if exact.plain else meaning


def naturally(sentence: Sentence) -> Meaning:
    """The phrase by templates; then as a turn of the conversation; then with a gap to ask about."""
    if sentence.is_courtesy or asks_leave(sentence.tokens):
        return Meaning("refuse", confidence=0.0)
    found = [one for one in matches(sentence, may_miss=False) if not swallows(sentence, one)]
    # What is said or explained away may hold a second thought: "refund 7103 sorry 7100".
    hides = found and (any(map(says_much, found)) or "sorry" in sentence.words)
    if hides and (right := second_thought(sentence, naturally)):
        return right
    if found and narrows(sentence) and (said := follow_up(sentence)):
        return said
    leans = not found or turns_back(sentence)
    if leans and (said := correction(sentence) or follow_up(sentence) or amendment(sentence)):
        return said
    if not found and (put_right := second_thought(sentence, naturally)):
        return put_right
    if not found and (two := in_turn(sentence)):
        return replace(naturally(two[0]), then=two[1])
    if not found and (telegram := goes_on(sentence, naturally)):
        return telegram
    if not found and (heard := likely(sentence, surely=True)) and not _taught(sentence):
        return heard
    if not found:
        sentence, found = buried(sentence)
    if not found:
        if said := about_record(sentence):
            return said
        if asked := unsaid(sentence):
            return asked
        found = left_open(sentence) or loosely(sentence)
    if not found and not thanks(sentence.tokens):
        refuses = not _REFUSES.isdisjoint(t.word for t in sentence.tokens[:1])  # "no refund"
        found = matches(sentence, may_miss=True, may_write=not refuses)
    if not found:
        return Meaning("refuse", confidence=0.0, problem=_unreadable(sentence))
    fitting = best_of(found)
    if len(fitting) == 1:
        meaning = second_opinion(meaning_of(fitting[0], sentence), sentence)
        return in_view(meaning, fitting[0], sentence)
    meanings = [meaning_of(match, sentence) for match in fitting]
    return Meaning(
        "choose", options=tuple(meanings), confidence=min(one.confidence for one in meanings)
    )


def best_of(found: Sequence[Match]) -> list[Match]:
    """Of some matches those that explain the phrase best, equally well."""
    best = max(match.weight for match in found)
    equal = {m.command.id: m for m in found if m.weight > best - 0.25}
    # A record named in full is meant before one of another kind that only shares a word with it.
    if any(match.sure >= FULL_NAME for match in equal.values()):
        equal = {id: match for id, match in equal.items() if match.sure >= FULL_NAME}
    # Of two readings the one that leaves nothing open is meant.
    clear = {id: m for id, m in equal.items() if not any(r.choices for r in m.slots.values())}
    return list((clear or equal).values())


def meaning_of(match: Match, sentence: Sentence) -> Meaning:
    """What a match comes to. A write with a gap in its phrase is only ever asked about."""
    meaning = decide(match.command, match.slots, match.sure, sentence.world)
    if match.missing and match.command.writes and meaning.outcome in ("run", "confirm"):
        return Meaning("choose", options=(meaning,), confidence=match.sure)
    return in_view(meaning, match, sentence)


def _unreadable(sentence: Sentence) -> str:
    """A date that does not exist or a number beyond counting, where that is what was in the way."""
    for kind, problem in PROBLEMS.items():
        for at in range(len(sentence.tokens)):
            for span in sentence.spans(at, kind):
                return problem.format(span.value)
    return ""
