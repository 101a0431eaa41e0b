"""What things are called by: order numbers, phone numbers, addresses, codes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from opsbot.language.amounts import currency_at
from opsbot.language.numbers import spaced_groups_at
from opsbot.language.phrase import Phrase
from opsbot.language.words import Token, listed

_DIGITS = re.compile(r"[1-9](?:-\d){2,8}")
_ORDER_CODE = re.compile(r"[a-z]{1,3}\d{4,10}")


def read_name(p: Phrase, i: int, token: Token) -> None:
    """ "jane@acme.test", "#1042", "C536379", "GIFT-7Q2F"."""
    if token.kind == "email":
        p.add(i, i + 1, "email", token.text)
    elif token.kind == "hash":
        if token.word[1:].isdecimal():
            p.add(i, i + 1, "order", token.text[1:])
    else:
        p.add(i, i + 1, "code", token.text)
        if _ORDER_CODE.fullmatch(token.word):
            p.add(i, i + 1, "order", token.text)


def website_at(tokens: Sequence[Token], i: int) -> int | None:
    """Where a website's address that begins at token i ends: "acme.test"."""
    return i + 1 if tokens[i].kind == "url" else None


def read_order(p: Phrase, i: int) -> None:
    """ "1042", "no. 1042", "no. 1 042", "1-0-4-2": whole numbers of three digits and more may be
    orders."""
    word = p.words[i]
    if end := _digit_by_digit(p, i):
        p.add(i, end, "order", p.typed(i, end).replace("-", ""))
        return
    if not word.isdecimal() or len(word) > 12 or (p.glued(i + 1) and p.words[i + 1].isalpha()):
        return
    if currency_at(p, i + 1) or (i and currency_at(p, i - 1)):
        return
    before = p.words[i - 1] if i else ""
    dotted = before == "." and p.words[i - 2] in ("no", "nr")
    if dotted or before in ("no", "nr", "number"):
        spaced = spaced_groups_at(p, i)
        end = spaced[1] if spaced and isinstance(spaced[0], int) else i + 1
        p.add(i, end, "order", "".join(p.words[i:end]))
    elif len(word) > 2 and word[0] != "0":
        p.add(i, i + 1, "order", word)


def _digit_by_digit(p: Phrase, i: int) -> int:
    """Where a number ends that is written one digit after the other; 0 where it is none."""
    if p.glued(i) and p.words[i - 1] == "-":
        return 0
    end = i + 1
    while p.glued(end) and (p.numeric[end] or p.words[end] == "-"):
        end += 1
    return end if _DIGITS.fullmatch(p.typed(i, end)) else 0


def read_phone(p: Phrase, i: int) -> None:
    """ "+1 555 0133", "(0151) 234-5678": at least seven digits in groups."""
    if i and (p.numeric[i - 1] or (p.glued(i) and p.words[i - 1] in ("+", "-", "/", ")"))):
        return
    j, digits, groups = i, 0, 0
    plus = p.words[i] == "+"
    if plus and not p.glued(i + 1):
        return
    if len(p.words[i]) > 3 and p.words[i][0] != "0":
        return
    j += plus
    while j < min(p.count, i + 14):
        if p.numeric[j] and p.words[j].replace("-", "").replace(".", "").isdecimal():
            digits += sum(c.isdecimal() for c in p.words[j])
            groups += 1
        elif not (p.words[j] in ("-", "(", ")") and groups):
            break
        j += 1
    while j > i and not p.numeric[j - 1]:
        j -= 1
    # Two order numbers in a row are no phone number.
    local = p.words[i][0] == "0" or (groups > 1 and len(p.words[i]) < 4)
    if 7 <= digits <= 15 and (plus or local):
        p.add(i, j, "phone", p.typed(i, j))


# What a code in small letters stands behind, and before; and what it never is.
_CODE_BEHIND = frozenset(listed("code coupon promocode promo voucher"))
_CODE_BEFORE = frozenset(listed("code coupon discount promo promocode promotion voucher"))
_NO_CODE = frozenset(
    listed("the this that these those all any every each some both our their his her new old last")
    + listed("first next current running active expired other same them one discount discounts")
    + listed("code codes coupon coupons gift card certificate promo promotion voucher offer sale")
    + listed("percent off called named for with until and not discountcode for gives worth")
    + listed("over under about at by in on is are was goes")
)


def code_at(tokens: Sequence[Token], i: int) -> int | None:
    """Where a code that begins at token i ends: "GIFT-7Q2F", "SPRING", "15OFF". One in small
    letters is known by its noun: "the spring discount", "code teatime"."""
    if tokens[i].kind not in ("word", "number", "code") or _joins(tokens, i - 1):
        return None
    end = i + 1
    while end < len(tokens) and tokens[end].start == tokens[end - 1].end:
        if tokens[end].kind not in ("word", "number", "code") and not _joins(tokens, end):
            break
        end += 1
    typed = "".join(token.text for token in tokens[i:end])
    before = tokens[i - 1].word if i else ""
    after = tokens[end].word if end < len(tokens) else ""
    beside = before in _CODE_BEHIND or after in _CODE_BEFORE
    if not any(letter.isalpha() for letter in typed):
        return None
    if any(letter.isdigit() for letter in typed):
        return end if len(typed) > 3 else None
    if typed.isupper() and not all(t.text.isupper() for t in tokens if t.kind == "word"):
        return end if len(typed) > (2 if beside else 4) else None
    return end if beside and len(typed) > 2 and tokens[i].word not in _NO_CODE else None


def _joins(tokens: Sequence[Token], i: int) -> bool:
    """Whether a token is a dash inside of a word."""
    return (
        0 < i < len(tokens) - 1
        and tokens[i].word in ("-", "_")
        and tokens[i - 1].end == tokens[i].start
        and tokens[i].end == tokens[i + 1].start
    )
