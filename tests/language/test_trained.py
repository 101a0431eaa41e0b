"""The trained reader: the shape of a phrase, what fills its slots, and what it never does."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from opsbot.command import collect
from opsbot.language.meaning import as_json
from opsbot.language.sentence import Sentence, Unit
from opsbot.language.slots import Reading
from opsbot.language.trained.corpus import NONE, Line, Marked, laid_out, parse
from opsbot.language.trained.filling import Candidate, heaviest, margins
from opsbot.language.trained.hearing import filled
from opsbot.language.trained.lessons import lessons
from opsbot.language.trained.model import load
from opsbot.language.trained.reader import likely, thought
from opsbot.language.trained.shape import shape
from opsbot.language.trained.shares import shares
from opsbot.language.trained.trust import trust
from opsbot.language.words import listed


def sentence(annotated: str) -> Sentence:
    """A corpus' line in a world that has the records it names."""
    return laid_out(parse(annotated), collect())


# -- shapes -----------------------------------------------------------------------------------

SHAPES = {
    "none\tthe sky is blue": "the sky is blue",
    "none\tsales last week?": "sales anyperiod ?",
    "none\tcall +49 170 1234567 or mail a@b.test at 9": "call anyphone or mail anyemail anytime",
    "none\tship 7 of 12, 345 and 1042": "ship anydigit of anytens , anyhundreds and anynumber",
    "none\t10% off from 30 euros": "anypercent off from anymoney",
    "orders.list\tdid [jane doe](customer) buy it": "did anyperson buy it",
    "deals.show\t[maple grove](deal) status": "anydeal status",
    "deals.show\tshow [The Kestrel Mill](deal)": "show the anydeal",
    "tickets.show\trefund it like [Chipped Yixing lid](ticket)": "refund it like anyticket",
    "leads.list\tleads in [Lead](stage)": "leads in lead",
    "none\tdid jane doe order": "did jane doe order",
    "tasks.assign\tgive [12](task) to [mia](member)": "give anytens to anyperson",
}


@pytest.mark.parametrize(("line", "symbols"), SHAPES.items())
def test_a_value_tells_by_what_it_is_and_not_by_which(line: str, symbols: str) -> None:
    assert " ".join(unit.symbol for unit in shape(sentence(line))) == symbols


SAID = listed(
    "ship move acme not no 1042 12k 3 500 € % , ? . to the for monday last week 17:30 #7 don't"
    " ada@mail.test +49 170 1234567 kg SPRING-10 two and a half dozen"
)


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(SAID), max_size=12).map(" ".join)))
@example("")
@example("don't")
@settings(max_examples=150, deadline=None)
def test_a_shape_has_every_token_once_and_in_its_order(text: str) -> None:
    named = Marked("deal", 0, 4)  # whatever it begins with is somebody's name
    said = laid_out(Line("deals.show", text, (named,)), collect())
    places = [at for unit in shape(said) for at in range(unit.start, unit.end)]
    assert places == [*range(len(said.tokens))]
    assert all(unit.symbol for unit in shape(said))


# -- which command ----------------------------------------------------------------------------


@given(st.lists(st.one_of(st.sampled_from(SAID), st.text(min_size=1)), max_size=100))
@example([])
@settings(max_examples=60, deadline=None)
def test_the_shares_of_all_commands_are_one_together(words: list[str]) -> None:
    units = [Unit(word, at, at + 1, is_value=False) for at, word in enumerate(words)]
    ranked = load().net.read(units).ranked
    shares = [share for _, share in ranked]
    assert sum(shares) == pytest.approx(1, abs=1e-4)
    assert shares == sorted(shares, reverse=True)
    assert {id for id, _ in ranked} == set(load().net.labels)


@given(st.lists(st.sampled_from(SAID), min_size=1, max_size=20))
@settings(max_examples=40, deadline=None)
def test_each_unit_has_odds_for_each_slot_of_the_command_and_no_other(words: list[str]) -> None:
    net, command = load().net, collect()["orders.fulfil"]
    units = [Unit(word, at, at + 1, is_value=False) for at, word in enumerate(words)]
    names = {slot.name for slot in command.slots}
    found = net.values(net.read(units), command.id, names)
    assert set(found.odds) == names & set(net.slots)
    assert all(len(odds) == len(units) and np.isfinite(odds).all() for odds in found.odds.values())


# -- lessons ----------------------------------------------------------------------------------

LESSONS = {
    "orders.fulfil\t[dhl](carrier) took [7294](order)": {
        "carrier": "dhl", "order": "7294",
    },
    "orders.cancel\tscrap [9930](order), [out of stock](reason)": {
        "order": "9930", "reason": "out of stock",
    },
    "tasks.done\t[12](task) and [14](task) are through": {"task": "12 and 14"},
    "orders.show\twhat about [it](order)": {"order": "it"},
    "none\tshe called [jane doe](customer)": {},
}  # fmt: skip


@pytest.mark.parametrize(("line", "values"), LESSONS.items())
def test_a_lesson_tells_which_units_are_which_value(line: str, values: dict[str, str]) -> None:
    (lesson,) = lessons([parse(line)], collect())
    said = sentence(line)
    texts = {slot: said.text_of(lesson.units[start].start, lesson.units[end - 1].end)
             for slot, start, end in lesson.values}  # fmt: skip
    assert lesson.label == line.partition("\t")[0]
    assert texts == values


def test_a_lesson_tells_what_is_meant_of_a_closed_set_and_what_is_not() -> None:
    (lesson,) = lessons([parse("orders.list\twhat [must go out](status=unfulfilled)")], collect())
    assert lesson.meant == {"status=unfulfilled"}
    assert "status=held" in lesson.others


def test_what_was_mistaken_once_is_learnt_more_than_once() -> None:
    never = [*lessons([parse("never\tada has a gift card")], collect())]
    assert {one.label for one in never} == {NONE}
    assert len(never) > 1


# -- filling slots ----------------------------------------------------------------------------

FILLED = {
    "orders.fulfil\tups took 5161": {"carrier": "ups", "order": "5161"},
    "orders.fulfil\t8812 went out with hermes": {"carrier": "hermes", "order": "8812"},
    "orders.cancel\tscrap 4141, he moved away": {"order": "4141", "reason": "he moved away"},
    "orders.list\twhich orders are on hold": {"status": "held"},
    "stock.adjust\ttake 3 [copper kettles](product) off":
        {"product": "copper kettles", "delta": -3},
}  # fmt: skip


@pytest.mark.parametrize(("line", "slots"), FILLED.items())
def test_slots_are_filled_with_what_the_words_around_say(line: str, slots: dict[str, str]) -> None:
    said = sentence(line)
    heard = filled(said, shares(said), collect()[parse(line).command])
    assert {name: as_json(one.value) for name, one in heard.readings.items()} == slots
    assert heard.ahead > 0


some_candidates = st.lists(
    st.tuples(
        st.floats(-20, 20, allow_nan=False, width=32),
        st.sampled_from(["order", "carrier", "reason", "status"]),
        st.integers(0, 8),
        st.integers(0, 4),
    ),
    max_size=20,
)


@given(some_candidates)
def test_the_heaviest_fill_a_slot_once_and_a_word_once(
    some: list[tuple[float, str, int, int]],
) -> None:
    heavy = [(weight, Candidate(slot, at, at + size, Reading(str(i), sure=1.0)))
             for i, (weight, slot, at, size) in enumerate(some)]  # fmt: skip
    heavy.sort(key=lambda pair: -pair[0])
    filled_with = heaviest(heavy)
    found = [one for _, one in filled_with.values()]
    ahead = min((by for by, _ in margins(heavy, filled_with)), default=0.0)
    places = [at for one in found for at in range(one.start, one.end)]
    assert len(places) == len(set(places))
    assert len({one.slot for one in found}) == len(found)
    weights = {one: weight for weight, one in heavy}
    assert all(weights[one] > 0 for one in found)
    assert ahead <= min((weights[one] for one in found), default=ahead)
    for one in set(weights) - set(found):  # what is left out has something heavier in its way
        inside = set(range(one.start, one.end))
        assert weights[one] <= 0 or any(
            weights[other] >= weights[one]
            and (other.slot == one.slot or inside & set(range(other.start, other.end)))
            for other in found
        )


# -- what it never does -----------------------------------------------------------------------

# What is done, in words of the corpora; the verb comes first.
DONE = (
    "orders.fulfil\tship [7294](order)",
    "orders.fulfil\tmark [7294](order) as shipped with [ups](carrier)",
    "orders.cancel\tscrap order [3107](order) please",
    "orders.refund\trefund [5520](order)",
    "deals.move\tmove [maple grove](deal) to [demo](stage)",
    "deals.win\tmark [maple grove](deal) as won",
    "tasks.done\ttick off task [12](task)",
    "tickets.close\tclose ticket [63](ticket)",
    "stock.adjust\tadd 12 [blue teapots](product)",
)
DENIALS = ("not", "don't", "do not", "never", "please don't", "no need to", "nobody should",
           "you cannot", "without a word", "neither")  # fmt: skip


def writes(said: Sentence) -> bool:
    """Whether something would be done, or be done after a yes."""
    meaning = likely(said)
    if meaning is None or meaning.outcome not in ("run", "confirm"):
        return False
    return meaning.command is not None and meaning.command.writes


@pytest.mark.parametrize("line", DONE)
@pytest.mark.parametrize("denial", DENIALS)
def test_what_is_denied_is_never_done(line: str, denial: str) -> None:
    command, _, text = line.partition("\t")
    assert not writes(sentence(f"{command}\t{denial} {text}"))


def test_what_is_not_denied_is_done() -> None:
    """Without it the test before would say nothing."""
    done = [line for line in DONE if writes(sentence(line))]
    assert len(done) > len(DONE) / 2, done


@pytest.mark.parametrize("line", [*DONE, "orders.list\twhat must go out", "none\tships are big"])
def test_there_is_an_answer_where_it_can_be_trusted(line: str) -> None:
    said = sentence(line)
    found = thought(said)
    assert (likely(said) is not None) == (found is not None and found.trust >= found.least)


@pytest.mark.parametrize("line", [*DONE, "orders.list\twhat must go out"])
def test_trust_is_a_share_and_hangs_on_every_sign_by_its_name(line: str) -> None:
    found = thought(sentence(line))
    assert found is not None
    assert 0 <= found.trust <= 1
    assert len(found.signs) == len(load().trust["mean"])
    doubted = trust({**found.signs, "share": -3.0, "nothing": 3.0, "ahead": 0.0}, load().trust)
    assert doubted < found.trust
