"""Spelling: what a mistyped word was meant to be, and what shortened words stand for."""

from __future__ import annotations

from functools import lru_cache

import pytest

from opsbot.command import collect
from opsbot.language.grammar import grammar
from opsbot.language.shorthand import spelt_out
from opsbot.language.spelling import Speller
from opsbot.language.words import tokenize

# What is typed and what is meant, among the words of all commands.
MEANT = {
    "mnth": "month",
    "dozn": "dozen",
    "contry": "country",
    "shpping": "shipping",
    "tusday": "tuesday",
    "febraury": "february",
    "negotation": "negotiation",
    "threshhold": "threshold",
    "teh": "the",
}
# A slip of a question word is that, whatever else is near.
QUESTIONS = {"wich": "which", "wht": "what", "hwo": "how", "whn": "when", "whre": "where"}

SHORTHAND = {
    "i'd like": "i would like",
    "id like": "i would like",
    "id 12": "id 12",
    "i'll we'll you'd": "i will we will you would",
    "well": "well",
    "he's who's what'll": "he is who is what will",
    "what'd we sell": "what did we sell",
    "wats hows": "what is how is",
    "dunno": "do not know",
    "w/o tax w/ tax": "without tax with tax",
    "mnths wks yrs": "months weeks years",
    "tsk custs prods rev qty": "task customers products revenue quantity",
    "gimme lemme ya": "give me let me you",
    "onit enuf wot": "on it enough what",
    "asap thx": "as soon as possible thanks",
    "wen do we": "when do we",
    "show wen li": "show wen li",
    "this weak": "this week",
    "weak tea": "weak tea",
    "the 2nd": "the 2 nd",
}


@lru_cache
def speller() -> Speller:
    return grammar(collect()).speller


def meant(word: str) -> tuple[str, ...]:
    return speller().meant(tokenize(word)[0], lambda word: False)


@pytest.mark.parametrize(("typed", "expected"), [*MEANT.items(), *QUESTIONS.items()])
def test_a_mistyped_word_is_the_likeliest_of_ours(typed: str, expected: str) -> None:
    assert meant(typed)[0] == expected


@pytest.mark.parametrize("word", ["told", "weak", "revenue", "zz"])
def test_a_real_word_stays(word: str) -> None:
    assert meant(word) == (word,)


def test_a_name_stays() -> None:
    assert speller().meant(tokenize("mnth")[0], lambda word: word == "mnth") == ("mnth",)


def test_a_rare_word_may_be_one_of_ours_with_a_letter_doubled() -> None:
    assert meant("chanel") == ("chanel", "channel")


def test_no_word_becomes_a_short_one_that_is_rare() -> None:
    assert Speller(["tsv", "task"]).meant(tokenize("tsk")[0], lambda word: False) == ("task",)
    assert Speller(["tsv"]).meant(tokenize("tsk")[0], lambda word: False) == ("tsk",)
    assert Speller(["the"]).meant(tokenize("teh")[0], lambda word: False) == ("the",)


def test_two_slips_are_forgiven_in_a_long_word_that_begins_alike() -> None:
    some = Speller(["inventory", "month"])
    assert some.meant(tokenize("invetry")[0], lambda word: False) == ("inventory",)
    assert some.meant(tokenize("wventory")[0], lambda word: False) == ("wventory",)
    assert some.meant(tokenize("mnh")[0], lambda word: False) == ("mnh",)


@pytest.mark.parametrize(("typed", "expected"), SHORTHAND.items())
def test_shortened_words_are_spelt_out(typed: str, expected: str) -> None:
    assert " ".join(token.word for token in spelt_out(tokenize(typed))) == expected
