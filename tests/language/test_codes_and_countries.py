"""What keeps its own form: codes of gifts and discounts, countries; and whose plan is meant."""

from __future__ import annotations

import pytest

from opsbot.language.countries import country_at
from opsbot.language.names import Named, Names
from opsbot.language.references import code_at
from opsbot.language.words import tokenize
from opsbot.reply import Ref


def found(text: str) -> str | None:
    """The first code of a phrase, as it was typed."""
    tokens = tokenize(text)
    for i, token in enumerate(tokens):
        if end := code_at(tokens, i):
            return text[token.start : tokens[end - 1].end]
    return None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("void GIFT-7Q2F", "GIFT-7Q2F"),
        ("whats left on gift-2mpa", "gift-2mpa"),
        ("15OFF is over", "15OFF"),
        ("void GIFT-ABCD please", "GIFT-ABCD"),
        ("stop the SPRING discount", "SPRING"),
        ("stop the spring discount", "spring"),
        ("code teatime gives 20%", "teatime"),
        ("STOP THE SPRING DISCOUNT", "SPRING"),
        ("stop the discount", None),
        ("stop all discounts", None),
        ("stop the last discount", None),
        ("ask DHL", None),
        ("20% off", None),
        ("order 1042", None),
    ],
)
def test_a_code_is_known_by_its_form_or_by_the_noun_beside_it(text: str, code: str | None) -> None:
    assert found(text) == code


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("norway", 1), ("United States for 2 kg", 2), ("bosnia and herzegovina", 3), ("uk", 1),
        ("DE", 1), ("germny", 1), ("united kingdm", 2), ("Türkiye", 1),
        ("us", None), ("here", None), ("hans", None), ("narnia", None), ("is", None),
    ],
)  # fmt: skip
def test_a_country_is_known_by_name_code_or_with_a_typing_slip(
    text: str, words: int | None
) -> None:
    assert country_at(tokenize(text), 0) == words


def test_the_us_is_a_country_and_us_is_not() -> None:
    assert country_at(tokenize("shipping to the us"), 3) == 4
    assert country_at(tokenize("tell us"), 1) is None


def test_of_plans_with_one_name_the_one_of_our_system_is_meant() -> None:
    ours = Ref("plan", 1, "Advanced", "#1")
    other = Ref("plan", 2, "Advanced", "#2")
    names = Names(
        [
            Named(ours, ("advanced",), (("corecommerce", "advanced"),)),
            Named(other, ("advanced",), (("capsule", "advanced"),), open=False),
        ]
    )
    assert names.find(["plan"], ["advanced"], state="open").refs == (ours,)
    assert names.find(["plan"], ["capsule", "advanced"], state="open").refs == (other,)
