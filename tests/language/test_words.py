"""Tokens: what is a word, what keeps its own spelling, and that nothing typed gets lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opsbot.language.words import fold, tokenize

# What is typed, and the tokens' words joined by a bar, the kind's first letter after a colon.
SPLITS = {
    "what's acme's status": "what's:w acme:w 's:m status:w",
    "Today\u2019s sales": "today:w 's:m sales:w",
    "don't isn't I'm": "don't:w isn't:w i'm:w",
    "customers' orders": "customers:w ':m orders:w",
    "12k 2,5k 1.200,50 €": "12:n k:w 2,5:n k:w 1.200,50:n €:m",
    "$40 4500$": "$:m 40:n 4500:n $:m",
    "9am 9:30 15h30 8.30pm": "9:n am:w 9:30:n 15h30:n 8.30:n pm:w",
    "9 p.m. or a.m.": "9:n p.m.:w or:w a.m.:w",
    "2026-03-20 15/4 15/4/2026": "2026-03-20:n 15/4:n 15/4/2026:n",
    "2026-03-17T18:00 1.5kg": "2026-03-17t18:00:n 1.5:n kg:w",
    "2026-03-09..2026-03-16": "2026-03-09:n ..:m 2026-03-16:n",
    "1–15 Nov": "1:n -:m 15:n nov:w",
    "31-Oct-74 jan-15 mid-2025": "31:n -:m oct:w -:m 74:n jan:w -:m 15:n mid:w -:m 2025:n",
    "ship 1042,1043": "ship:w 1042:n ,:m 1043:n",
    "1,2,3": "1:n ,:m 2:n ,:m 3:n",
    "GIFT-7Q2F TEA-130 1Z999AA1 8KQ2-ZX": "gift-7q2f:c tea-130:c 1z999aa1:c 8kq2-zx:c",
    "q3 2018Q4 MUG5 C536379": "q3:c 2018q4:c mug5:c c536379:c",
    "#1042 in #low-stock": "#1042:h in:w #low-stock:h",
    "jane@acme.test, hi": "jane@acme.test:e ,:m hi:w",
    "vandelay.test. https://a.b/c?d=1.": "vandelay.test:u .:m https://a.b/c?d=1:u .:m",
    "+1 555 0133": "+:m 1:n 555:n 0133:n",
    'period:"last week" limit:20': 'period:w ::m ":m last:w week:w ":m limit:w ::m 20:n',
    "½ hour": "1/2:n hour:w",
    "email_accounts fit-out": "email_accounts:w fit:w -:m out:w",
}

FOLDS = {
    "Müller": "muller",
    "STRASSE Straße": "strasse strasse",
    "Đặng Thị Ánh": "dang thi anh",
    "Jón Þór Æsir": "jon thor aesir",
    "Łódź Ørsted": "lodz orsted",
    "it\u2019s \u201cso\u201d": 'it\'s "so"',
    "\N{FULLWIDTH LATIN CAPITAL LETTER A}1": "a1",
    "cafe\u0301": "cafe",
}


@pytest.mark.parametrize(("text", "expected"), SPLITS.items())
def test_a_phrase_splits_where_people_would(text: str, expected: str) -> None:
    assert " ".join(f"{t.word}:{t.kind[0]}" for t in tokenize(text)) == expected


@pytest.mark.parametrize(("text", "expected"), FOLDS.items())
def test_case_accents_and_quotes_do_not_count(text: str, expected: str) -> None:
    assert fold(text) == expected


@given(st.text())
def test_every_character_is_in_a_token_or_is_white_space(text: str) -> None:
    tokens, place = tokenize(text), 0
    for token in tokens:
        assert text[place : token.start].strip() == ""
        assert text[token.start : token.end] == token.text
        assert token.start < token.end
        place = token.end
    assert text[place:].strip() == ""


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    "piece", ["a", "a-", "1-", "a1", "1a-", "a.", "a@a.", "@", "'s", "1,", "\u0301", "http://", "½"]
)
def test_garbage_far_longer_than_a_message_comes_through(piece: str) -> None:
    garbage = piece * (20_000 // len(piece))
    assert tokenize(garbage)[-1].end == len(garbage)
