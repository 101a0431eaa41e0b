"""The trained reader: the shape of a phrase, what fills its slots, and what it never does."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from opsbot.command import collect
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading
from opsbot.language.trained.corpus import NONE, Line, Marked, laid_out, parse
from opsbot.language.trained.filling import Candidate, Candidates, chosen
from opsbot.language.trained.model import Model, load
from opsbot.language.trained.reader import likely, thought
from opsbot.language.trained.shape import shape, words_of
from opsbot.language.trained.train import trained
from opsbot.language.words import listed
from opsbot.reply import Ref


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
    "deals.show\tshow [The Old Mill](deal)": "show the anydeal",
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
    ranked = load().intents.likeliest(words)
    shares = [share for _, share in ranked]
    assert sum(shares) == pytest.approx(1, abs=1e-4)
    assert shares == sorted(shares, reverse=True)
    assert {id for id, _ in ranked} == set(load().intents.labels)


# -- filling slots ----------------------------------------------------------------------------

TAUGHT = """\
orders.fulfil	[dhl](carrier) took [7294](order)
orders.fulfil	[4410](order) went out with [ups](carrier)
orders.fulfil	[gls](carrier) took [2281](order)
orders.fulfil	[3312](order) went out with [dpd](carrier)
orders.cancel	scrap [9930](order), [out of stock](reason)
orders.cancel	scrap [1130](order), [she ordered twice](reason)
orders.list	what [must go out](status=unfulfilled)
orders.list	what [is on hold](status=held)
orders.list	orders that [must go out](status=unfulfilled)
orders.list	orders that [are on hold](status=held)
none	the weather is nice
none	dogs are nice"""

FILLED = {
    "orders.fulfil\tups took 5161": {"carrier": "ups", "order": "5161"},
    "orders.fulfil\t8812 went out with hermes": {"carrier": "hermes", "order": "8812"},
    "orders.cancel\tscrap 4141, he moved away": {"order": "4141", "reason": "he moved away"},
    "orders.list\twhich orders are on hold": {"status": "held"},
    "orders.list\ttell me what must go out": {"status": "unfulfilled"},
}


@cache
def taught() -> Model:
    return trained(map(parse, TAUGHT.splitlines()), collect())


@pytest.mark.parametrize(("line", "slots"), FILLED.items())
def test_slots_are_filled_as_a_few_examples_teach(line: str, slots: dict[str, str]) -> None:
    said = sentence(line)
    command = collect()[parse(line).command]
    found, ahead = chosen(Candidates(said, shape(said), command).every(), taught().weights)
    values = {one.slot: one.reading.value for one in found}
    plain = {name: one.key if isinstance(one, Ref) else one for name, one in values.items()}
    assert plain == slots
    assert ahead > 0


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("hermes took 1234", "orders.fulfil"),
        ("scrap 4141, too late", "orders.cancel"),
        ("what is on hold", "orders.list"),
        ("cats are nice", NONE),
    ],
)
def test_commands_are_told_apart_as_a_few_examples_teach(text: str, label: str) -> None:
    words = words_of(shape(sentence(f"none\t{text}")))
    assert taught().intents.likeliest(words)[0][0] == label


some_candidates = st.lists(
    st.tuples(
        st.sampled_from(["order", "carrier", "reason", "status"]),
        st.integers(0, 8),
        st.integers(0, 4),
        st.floats(-20, 20, allow_nan=False, width=32),
    ),
    max_size=20,
)


@given(some_candidates)
def test_the_heaviest_fill_a_slot_once_and_a_word_once(
    some: list[tuple[str, int, int, float]],
) -> None:
    candidates = [Candidate(slot, at, at + size, Reading(str(i), sure=1.0), (i,))
                  for i, (slot, at, size, _) in enumerate(some)]  # fmt: skip
    weights = np.array([weight for *_, weight in some] or [0.0])
    found, ahead = chosen(candidates, weights)
    places = [at for one in found for at in range(one.start, one.end)]
    assert len(places) == len(set(places))
    assert len({one.slot for one in found}) == len(found)
    heavy = {one: weights[one.features[0]] for one in candidates}
    assert all(heavy[one] > 0 for one in found)
    assert ahead <= min((heavy[one] for one in found), default=ahead)
    for one in set(candidates) - set(found):  # what is left out has something heavier in its way
        inside = set(range(one.start, one.end))
        assert heavy[one] <= 0 or any(
            heavy[other] >= heavy[one]
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
def test_there_is_an_answer_where_every_bar_holds(line: str) -> None:
    said = sentence(line)
    found = thought(said)
    holds = found is not None and all(bar.holds for bar in found.bars)
    assert (likely(said) is not None) == holds
