"""A second opinion on what templates found, by what was learnt from the corpora."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from opsbot.command import Command
from opsbot.language.lexicon import BREAKS, FILLERS, LONG_TEXTS, MARKS, SMALL
from opsbot.language.meaning import Meaning
from opsbot.language.names import words_of
from opsbot.language.sentence import Sentence
from opsbot.language.trained.hearing import Heard, filled, hear
from opsbot.language.trained.reader import likely, thought
from opsbot.language.trained.shares import shares
from opsbot.language.words import fold, listed, tokenize
from opsbot.reply import Ref

# A write that is no likelier than this is doubted; how sure is then which of two is meant.
_UNLIKELY, _DOUBTED = 0.1, 0.5
# By how much a shorter text must outweigh the one that a template found.
_AHEAD_OF_TEXTS, _AHEAD_TO_READ = 4.0, 2.0
# How far another reading of a text must be trusted to be asked about.
_TRUSTED = 0.8
# So many words may lead a text in; an article alone is part of it.
_LEADING_IN = 4
_ARTICLES = frozenset({"the", "a", "an"})
# What somebody says is led in by nothing but these.
_LEADS_IN = (
    FILLERS | SMALL | MARKS | frozenset(listed("aft arvo eve subject text note says saying"))
)
# How likely one of several commands must be, of which a template leaves the choice.
_SETTLES = 0.9


def second_opinion(meaning: Meaning, sentence: Sentence) -> Meaning:
    """What a command comes to that a template explains. Where what was learnt has another one for a
    write, that is meant if it only reads, and asked about if it writes; and where it ends a text
    sooner, the rest is none of it: "…, update her"."""
    command = meaning.command
    if command is None or meaning.outcome not in ("run", "confirm"):
        return meaning
    if not command.writes and command.texts.isdisjoint(meaning.slots):
        return meaning
    ranked = shares(sentence)
    share_of = dict(ranked)
    if command.id not in share_of:
        return meaning
    if command.writes and share_of[command.id] < _UNLIKELY:
        other = likely(sentence)
        if other is None or other.command in (None, command) or other.outcome == "ask":
            return meaning
        if other.command is not None and not other.command.writes:
            return other
        return Meaning("choose", options=(meaning, other), confidence=_DOUBTED)
    if command.texts.isdisjoint(meaning.slots):
        return meaning
    shorter = _shorter(meaning, command, filled(sentence, ranked, command))
    if shorter or not command.writes:
        return replace(meaning, slots={**meaning.slots, **shorter})
    return _of_text(meaning, command, sentence)


def _shorter(meaning: Meaning, command: Command, heard: Heard) -> Mapping[str, str]:
    """The texts that end sooner, or begin later, than a template has them."""
    least = _AHEAD_OF_TEXTS if command.writes else _AHEAD_TO_READ
    if min(heard.ahead, heard.ahead_of_texts) < least or heard.left:
        return {}  # what it leaves out may be part of the text
    return {
        name: heard.readings[name].value
        for name in command.texts & meaning.slots.keys() & heard.readings.keys()
        if _is_rid(name, str(heard.readings[name].value), str(meaning.slots[name]), command)
    }


def _of_text(meaning: Meaning, command: Command, sentence: Sentence) -> Meaning:
    """A write with a text, or both ways to read it where what was learnt takes other words for the
    text and can be trusted. A value is meant before a text that it is in: "…, sam owns it"."""
    found = thought(sentence)
    if found is None or found.heard.command is not command or found.trust < _TRUSTED:
        return meaning
    other = found.meaning
    if other.outcome != meaning.outcome or _texts(other, command) == _texts(meaning, command):
        return meaning
    plain, learnt = _values(meaning, command), _values(other, command)
    if plain == learnt:
        return Meaning("choose", options=(meaning, other), confidence=_DOUBTED)
    return other if plain.items() <= learnt.items() and found.least <= 1 else meaning


def _texts(meaning: Meaning, command: Command) -> Mapping[str, str]:
    """What is written down, in the words that tell: without marks around them. A field has more
    than one name."""
    return {name: " ".join(words_of(str(value))) for name, value in meaning.slots.items()
            if name in command.texts and name != "field"}  # fmt: skip


def _values(meaning: Meaning, command: Command) -> Mapping[str, Any]:
    return {name: value for name, value in meaning.slots.items() if name not in command.texts}


def settled(meaning: Meaning, sentence: Sentence) -> Meaning:
    """Of several commands that fit a phrase equally, the one that is meant beyond doubt. Which of
    two records that are called alike is to be shown nobody can hear."""
    offered = [one.command for one in meaning.options if one.command]
    if len(offered) > 1 and any(one.writes for one in offered):
        return meaning
    named = [value.label for one in meaning.options for value in one.slots.values()
             if isinstance(value, Ref)]  # fmt: skip
    if len({*map(fold, named)}) < len(named):
        return meaning
    heard = hear(sentence)
    if heard is None or heard.command not in offered or heard.share < _SETTLES:
        return meaning
    return likely(sentence) or meaning


def _is_rid(name: str, text: str, whole: str, command: Command) -> bool:
    """Whether a text is another without what only leads it in or follows it: plain words, and for
    a write such as stand behind a comma. Nothing else that somebody said is left out."""
    found = re.search(rf"(?<!\S){re.escape(text)}(?=[,;:.!?]?(?:\s|$))", whole)
    if found is None:
        return False
    before, after = tokenize(whole[: found.start()]), tokenize(whole[found.end() :])
    if any(token.kind != "word" and token.word not in BREAKS for token in (*before, *after)):
        return False
    if command.writes and after and after[0].word not in BREAKS:
        return False
    leads = {token.word for token in before} - _ARTICLES
    if command.writes and name in LONG_TEXTS and not leads <= _LEADS_IN:
        return False
    return len(before) <= _LEADING_IN and bool(leads or after)
