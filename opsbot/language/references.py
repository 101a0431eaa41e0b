"""What things are called by: order numbers, phone numbers, addresses, codes."""

from __future__ import annotations

import re

from opsbot.language.amounts import currency_at
from opsbot.language.phrase import Phrase
from opsbot.language.words import Token

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


def read_order(p: Phrase, i: int) -> None:
    """ "1042", "no. 1042": whole numbers of three digits and more may be orders."""
    word = p.words[i]
    if not word.isdecimal() or len(word) > 12 or (p.glued(i + 1) and p.words[i + 1].isalpha()):
        return
    if currency_at(p, i + 1) or (i and currency_at(p, i - 1)):
        return
    before = p.words[i - 1] if i else ""
    dotted = before == "." and p.words[i - 2] in ("no", "nr")
    if dotted or before in ("no", "nr", "number"):
        p.add(i - 1 - dotted, i + 1, "order", word)
    if len(word) > 2 and word[0] != "0":
        p.add(i, i + 1, "order", word)


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
