"""Money, numbers, shares, weights, order numbers and addresses as a shopkeeper types them."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opsbot.language.values import (
    TooLarge,
    find,
    read_int,
    read_money,
    read_number,
    read_percent,
    read_weight,
)
from opsbot.language.words import tokenize
from opsbot.values import Clock, Money, Percent

CLOCK = Clock(datetime(2026, 3, 18, 10, 30, tzinfo=UTC), "USD")

MONEY = {
    "12000": "12000.00 USD",
    "12k": "12000.00 USD",
    "12 k": "12000.00 USD",
    "1.5m": "1500000.00 USD",
    "2,5k": "2500.00 USD",
    "11.5k": "11500.00 USD",
    "8,50": "8.50 USD",
    "1,200": "1200.00 USD",
    "1.200": "1200.00 USD",
    "12.500": "12500.00 USD",
    "1,200.50": "1200.50 USD",
    "1.200,50 €": "1200.50 EUR",
    "€1.200,50": "1200.50 EUR",
    "1 200": "1200.00 USD",
    "12 500,50 eur": "12500.50 EUR",
    "1'200 chf": "1200.00 CHF",
    "$40": "40.00 USD",
    "4500$": "4500.00 USD",
    "£ 20": "20.00 GBP",
    "20 quid": "20.00 GBP",
    "50 bucks": "50.00 USD",
    "5 dollars": "5.00 USD",
    "5 dollars and 50 cents": "5.50 USD",
    "80 cents": "0.80 USD",
    "10 USD": "10.00 USD",
    "USD 10": "10.00 USD",
    "usd 10": "10.00 USD",
    "-5 usd": "-5.00 USD",
    "12.345 kwd": "12345.000 KWD",
    "5000 yen": "5000 JPY",
    "200.000 ₫": "200000 VND",
    "9 euros": "9.00 EUR",
    "twelve hundred": "1200.00 USD",
    "fifteen grand": "15000.00 USD",
    "half a million": "500000.00 USD",
    "$1.5 million": "1500000.00 USD",
    "12000.00 USD": "12000.00 USD",
    "a tenner": "10.00 USD",
    "a fiver": "5.00 USD",
    "two tenners": "20.00 USD",
    "a quid": "1.00 GBP",
    "a pound": "1.00 GBP",
    "a buck": "1.00 USD",
    "a hundred quid": "100.00 GBP",
    "hundred and fifty": "150.00 USD",
    "five and a half thousand": "5500.00 USD",
    "5 and a half thousand": "5500.00 USD",
    "two and a half grand": "2500.00 USD",
    "fifteen fifty": "15.50 USD",
    "nine ninety-nine": "9.99 USD",
    "15 francs": "15.00 CHF",
    "100 fr": "100.00 CHF",
    "1'250": "1250.00 USD",
    "38,5k": "38500.00 USD",
    "twelve pounds fifty": "12.50 GBP",
    "15€50": "15.50 EUR",
    "12 zł 50 gr": "12.50 PLN",
    "19 Fr. 50": "19.50 CHF",
    "nine euros oh five": "9.05 EUR",
    "a dollar fifty": "1.50 USD",
    "fifty p": "0.50 USD",
    "CHF 12.-": "12.00 CHF",
    "1.200,- €": "1200.00 EUR",
    "a grand and a half": "1500.00 USD",
    "one point five k": "1500.00 USD",
    "two and three quarter thousand": "2750.00 USD",
}

NUMBERS = {
    "3": 3,
    "-3": -3,
    "+5": 5,
    "minus 2": -2,
    "two": 2,
    "a dozen": 12,
    "two dozen": 24,
    "half a dozen": 6,
    "a couple of": 2,
    "twenty-five": 25,
    "twenty two": 22,
    "three hundred and twelve": 312,
    "two thousand and five": 2005,
    "a thousand five hundred": 1500,
    "a hundred": 100,
    "a couple hundred": 200,
    "one hundred and twenty": 120,
    "2.5": Decimal("2.5"),
    "two and a half": Decimal("2.5"),
    "1.200.000": 1_200_000,
    "0.500": Decimal("0.500"),
    "two and a half dozen": 30,
    "a dozen and a half": 18,
    "half dozen": 6,
    "couple of": 2,
    "nil": 0,
    "2½": Decimal("2.5"),
    "three point one": Decimal("3.1"),
}

WEIGHTS = {
    "1.5kg": "1.5",
    "2 kg": "2",
    "1.250 kg": "1.25",
    "500 g": "0.5",
    "half a kilo": "0.5",
    "two and a half kilos": "2.5",
    "1/2 kg": "0.5",
    "2 lbs": "0.90718474",
    "8 oz": "0.226796185",
    "a kilo and a half": "1.5",
    "1 kg 200": "1.2",
    "two kilos and 300 grams": "2.3",
    "three quarters of a kilo": "0.75",
    "3": "3",
}

PERCENTS = {
    "15%": 15,
    "70 %": 70,
    "90 percent": 90,
    "70 per cent": 70,
    "twenty percent": 20,
    "half": 50,
    "three quarters": 75,
    "a quarter": 25,
    "a third": Decimal("33.33"),
    "two thirds": Decimal("66.67"),
    "a fifth": 20,
    "nine tenths": 90,
    "half price": 50,
    "seven point five percent": Decimal("7.5"),
    "5": 5,
}

# Other kinds, as find gives them.
FOUND = {
    ("hold #1110, address", "order"): ["1110"],
    ("refund 1042 and 1043", "order"): ["1042", "1043"],
    ("no. 1042", "order"): ["1042"],
    ("order C536379 is late", "order"): ["C536379"],
    ("set it to 12 please", "order"): [],
    ("pay 4500$ now", "order"): [],
    ("write jane@acme.test please", "email"): ["jane@acme.test"],
    ("phone +1 555 0133", "phone"): ["+1 555 0133"],
    ("call (0151) 234-5678 now", "phone"): ["0151) 234-5678"],
    ("ship 1042 1043", "phone"): [],
    ("void gift-2mpa", "code"): ["gift-2mpa"],
    ("the q4 orders", "code"): [],
    ("bandwidth 1.7gb so far", "size"): ["1.7gb"],
    ("storage is 470 mb", "size"): ["470 mb"],
    ("sencha 250g", "number"): [],
    ("in 3 weeks", "number"): [],
}


@pytest.mark.parametrize(("text", "expected"), MONEY.items())
def test_money(text: str, expected: str) -> None:
    assert str(read_money(text, CLOCK)) == expected


@pytest.mark.parametrize(("text", "expected"), NUMBERS.items())
def test_numbers(text: str, expected: int | Decimal) -> None:
    assert read_number(text, CLOCK) == expected


@pytest.mark.parametrize(("text", "expected"), WEIGHTS.items())
def test_weights_are_kilograms(text: str, expected: str) -> None:
    assert read_weight(text, CLOCK) == Decimal(expected)


@pytest.mark.parametrize(("text", "expected"), PERCENTS.items())
def test_shares(text: str, expected: int | Decimal) -> None:
    assert read_percent(text, CLOCK) == Percent(Decimal(expected))


@pytest.mark.parametrize(
    "text",
    ["half an hour", "half a dozen", "second half of 2025", "three quarters of an hour",
     "the last three quarters", "the third of may", "half past nine", "two and a half"],
)  # fmt: skip
def test_half_of_something_else_is_no_share(text: str) -> None:
    assert [s for s in find(tokenize(text), CLOCK) if s.kind == "percent"] == []


@pytest.mark.parametrize(("text", "kind", "expected"), [(*k, v) for k, v in FOUND.items()])
def test_what_else_is_found(text: str, kind: str, expected: list[str]) -> None:
    assert [str(s.value) for s in find(tokenize(text), CLOCK) if s.kind == kind] == expected


def test_dollars_and_crowns_are_those_of_the_workspace() -> None:
    canadian, icelandic = Clock(CLOCK.now, "CAD"), Clock(CLOCK.now, "ISK")
    assert str(read_money("$5", canadian)) == "5.00 CAD"
    assert str(read_money("5 bucks", icelandic)) == "5 ISK"
    assert str(read_money("5 dollars", icelandic)) == "5.00 USD"
    assert str(read_money("1.200 kr", icelandic)) == "1200 ISK"


@pytest.mark.parametrize(
    ("typed", "own", "expected"),
    [
        ("20 zł", "PLN", "20.00 PLN"),
        ("20zł", "PLN", "20.00 PLN"),
        ("1 200 zł", "PLN", "1200.00 PLN"),
        ("5 złotych 50 groszy", "PLN", "5.50 PLN"),
        ("300 Kč", "CZK", "300.00 CZK"),
        ("40 crowns", "CZK", "40.00 CZK"),
        ("40 crowns", "NOK", "40.00 NOK"),
        ("150 pesos", "ARS", "150.00 ARS"),
        ("R$ 20", "BRL", "20.00 BRL"),
        ("rs 500", "INR", "500.00 INR"),
        ("9000 ft", "HUF", "9000.00 HUF"),
        ("80 rand", "ZAR", "80.00 ZAR"),
        ("12 byn", "BYN", "12.00 BYN"),
        ("₺15", "TRY", "15.00 TRY"),
    ],
)
def test_money_is_called_as_where_it_is_paid_with(typed: str, own: str, expected: str) -> None:
    assert str(read_money(typed, Clock(CLOCK.now, own))) == expected


def test_a_foot_is_no_money_but_where_one_pays_with_forints() -> None:
    assert read_money("9000 ft", CLOCK) is None


def test_a_minus_may_also_be_a_word_of_the_sentence() -> None:
    spans = find(tokenize("minus 2 gift boxes"), CLOCK)
    assert {s.value for s in spans if s.kind == "number"} == {-2, 2}


def test_a_whole_number_is_asked_for() -> None:
    assert read_int("a dozen", CLOCK) == 12
    assert read_int("2.5", CLOCK) is None
    assert read_int("teapots", CLOCK) is None
    assert read_int("2 teapots", CLOCK) is None


def test_a_number_beyond_counting_is_said_to_be_too_large() -> None:
    with pytest.raises(TooLarge):
        read_int("9" * 13, CLOCK)
    with pytest.raises(TooLarge):
        read_money("9" * 5000, CLOCK)


def test_money_rounds_half_up_to_the_digits_of_its_currency() -> None:
    assert Money.of("1.005", "USD") == Money(101, "USD")
    assert Money.of("-1.005", "USD") == Money(-101, "USD")
    assert Money.of("1.5", "JPY") == Money(2, "JPY")
    assert Money.of("1.2345", "KWD") == Money(1235, "KWD")
    with pytest.raises(ValueError, match="not an amount"):
        Money.of("many", "USD")


def test_money_of_two_currencies_does_not_mix() -> None:
    assert Money(1, "USD") < Money(2, "USD")
    assert not Money(0, "USD")
    assert Money(1, "USD") != Money(1, "EUR")
    with pytest.raises(ValueError, match="cannot be mixed"):
        assert Money(1, "USD") < Money(2, "EUR")
    with pytest.raises(ValueError, match="cannot be mixed"):
        assert Money(1, "USD") + Money(2, "EUR")


AMOUNTS = st.integers(0, 10**13)


@given(AMOUNTS, st.sampled_from(["USD", "EUR", "JPY", "VND", "KWD", "ISK"]))
def test_exact_money_reads_back(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    if money.decimal <= 10**12 and currency != "KWD":  # three digits would group thousands
        assert read_money(str(money), CLOCK) == money


@given(st.integers(0, 10**11), st.integers(0, 99))
def test_grouped_money_reads_back_in_both_notations(units: int, cents: int) -> None:
    english = f"{units:,}.{cents:02}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert read_money(english, CLOCK) == Money(units * 100 + cents, "USD")
    assert read_money(german, CLOCK) == Money(units * 100 + cents, "USD")


@given(AMOUNTS, AMOUNTS)
def test_money_adds_up(a: int, b: int) -> None:
    total = Money(a, "USD") + Money(b, "USD")
    assert total - Money(b, "USD") == Money(a, "USD")
    assert total + -total == Money(0, "USD")
