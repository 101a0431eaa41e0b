"""Amounts: money, shares, weights, sizes and plain numbers."""

from __future__ import annotations

from decimal import Decimal

from opsbot.language.lengths import UNITS
from opsbot.language.numbers import (
    LARGEST,
    ORDINAL_SUFFIXES,
    Number,
    number_at,
    parse,
    spaced_groups_at,
)
from opsbot.language.numbers import STARTERS as NUMBER_STARTERS
from opsbot.language.phrase import Phrase
from opsbot.language.words import listed
from opsbot.values import Money, Percent

_SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "₫": "VND",
    "₹": "INR",
    "₩": "KRW",
    "₪": "ILS",
    "₽": "RUB",
    "₺": "TRY",
    "₴": "UAH",
    "₱": "PHP",
    "₦": "NGN",
    "฿": "THB",
    "zl": "PLN",
    "kc": "CZK",
}
_NAMES = {
    **dict.fromkeys(["euro", "euros"], "EUR"),
    **dict.fromkeys(["quid", "sterling"], "GBP"),
    **dict.fromkeys(["yen"], "JPY"),
    **dict.fromkeys(["yuan", "rmb"], "CNY"),
    **dict.fromkeys(["dong", "vnd"], "VND"),
    **dict.fromkeys(listed("franc francs fr frs sfr fr."), "CHF"),
    **dict.fromkeys(listed("zloty zlotys zlotych zlote"), "PLN"),
    **dict.fromkeys(listed("koruna korunas koruny korun"), "CZK"),
    **dict.fromkeys(listed("forint forints"), "HUF"),
    **dict.fromkeys(listed("hryvnia hryvnias"), "UAH"),
    **dict.fromkeys(listed("shekel shekels"), "ILS"),
    **dict.fromkeys(["ringgit"], "MYR"),
    **dict.fromkeys(["rupiah"], "IDR"),
    **dict.fromkeys(["baht"], "THB"),
    **dict.fromkeys(["reais"], "BRL"),
    **dict.fromkeys(listed("lira liras"), "TRY"),
    **dict.fromkeys(listed("naira"), "NGN"),
}
_CODES = {
    code.lower(): code
    for code in listed(
        "USD EUR GBP JPY CNY CHF CAD AUD NZD SEK NOK DKK ISK PLN CZK HUF INR VND THB IDR "
        "MYR PHP SGD HKD TWD KRW ZAR BRL MXN CLP COP ARS ILS AED SAR QAR KWD BHD TND UAH "
        "RUB BGN"
    )
}
# Spelled like everyday words, so only in capitals.
_CAPITALS = frozenset(listed("TRY RON PEN MAD ALL OMR JOD EGP NGN KES"))
_DOLLARS = frozenset(listed("USD CAD AUD NZD SGD HKD TWD"))
_PESOS = frozenset(listed("MXN ARS CLP COP PHP UYU DOP"))
_CROWNS = frozenset(["SEK", "NOK", "DKK", "ISK"])
_SHORTENED = frozenset(listed("fr sfr zl kc kr"))
# What a word for money means depends on where one is; "bucks" are always one's own.
_LOCAL: dict[str, tuple[frozenset[str], str]] = {
    **dict.fromkeys(["dollar", "dollars", "buck", "bucks"], (_DOLLARS, "USD")),
    "$": (_DOLLARS | _PESOS | {"BRL"}, "USD"),
    **dict.fromkeys(["peso", "pesos"], (_PESOS, "MXN")),
    **dict.fromkeys(["crown", "crowns"], (_CROWNS | {"CZK"}, "SEK")),
    **dict.fromkeys(listed("rupee rupees rs"), (frozenset(listed("INR PKR LKR NPR MUR")), "INR")),
    **dict.fromkeys(["rand", "rands"], (frozenset({"ZAR"}), "ZAR")),
    **dict.fromkeys(["ruble", "rubles", "rouble", "roubles"], (frozenset({"RUB", "BYN"}), "RUB")),
    **dict.fromkeys(["dirham", "dirhams"], (frozenset({"AED", "MAD"}), "AED")),
    **dict.fromkeys(["riyal", "riyals"], (frozenset({"SAR", "QAR", "OMR", "YER"}), "SAR")),
    **dict.fromkeys(
        ["dinar", "dinars"], (frozenset(listed("KWD BHD TND JOD IQD DZD RSD MKD")), "KWD")
    ),
    **dict.fromkeys(["shilling", "shillings"], (frozenset({"KES", "UGX", "TZS"}), "KES")),
    **dict.fromkeys(listed("kr krona kronur kronor krone kroner"), (_CROWNS, "SEK")),
    "¥": (frozenset({"JPY", "CNY"}), "JPY"),
    **dict.fromkeys(["pound", "pounds"], (frozenset({"GBP", "EGP"}), "GBP")),
}
_OWN = {"buck", "bucks"}
# Words that are money only where one pays with it.
_AT_HOME = {"ft": "HUF", "rm": "MYR", "rp": "IDR", "lei": "RON", "leu": "RON", "leva": "BGN"}
# Banknotes, of the workspace's currency.
_NOTES = {"fiver": 5, "fivers": 5, "tenner": 10, "tenners": 10}
_CENTS = {
    *listed("cent cents pence penny centime centimes rappen centimos centavo centavos grosz"),
    *listed("groszy grosze haler haleru kopek kopeks paise kurus"),
}
# Behind a number without a space: "50p".
_CENT_SIGNS = {"p", "c", "¢"}
_KILOS = {
    **dict.fromkeys(listed("kg kgs kilo kilos kilogram kilograms"), Decimal(1)),
    **dict.fromkeys(listed("g gr gram grams gramme grammes"), Decimal("0.001")),
    **dict.fromkeys(["lb", "lbs", "pound", "pounds"], Decimal("0.45359237")),
    **dict.fromkeys(["oz", "ounce", "ounces"], Decimal("0.028349523125")),
    **dict.fromkeys(["tonne", "tonnes"], Decimal(1000)),
}
# Parts of one: "three quarters of a kilo".
_WEIGHED = {
    ("half",): Decimal("0.5"),
    ("a", "quarter"): Decimal("0.25"),
    ("three", "quarters"): Decimal("0.75"),
}
_SIZES = frozenset(
    listed(
        "kb mb gb tb kib mib gib tib gig gigs byte bytes kilobytes megabyte megabytes "
        "gigabyte gigabytes terabyte terabytes"
    )
)
# Parts of a whole, in percent, and what stands behind one: "a third off", "half of it".
_SHARES = {
    **dict.fromkeys(["half", "halves"], Decimal(50)),
    **dict.fromkeys(["quarter", "quarters"], Decimal(25)),
    **dict.fromkeys(["third", "thirds"], Decimal(100) / 3),
    **dict.fromkeys(["fifth", "fifths"], Decimal(20)),
    **dict.fromkeys(["tenth", "tenths"], Decimal(10)),
}
_OF_SHARES = frozenset(listed("of off full used gone left empty is are the our my its their"))
# "The second half", "the last three quarters", "two and a half" are no shares.
_BEFORE_OTHERS = frozenset(listed("first second last next past previous this other and"))
_PERCENT = {"%", "percent", "pct", "percents", "procent", "prozent"}
# Behind an amount these count nothing: "send twelve pounds fifty back".
_BEHIND_PRICE = frozenset(listed("back off each apiece per more extra again now instead"))
_MINUS = {"-", "minus"}
_PLUS = {"+", "plus"}

MARKS = frozenset({*_SIGNS, "$", "¥"})
STARTERS = NUMBER_STARTERS | frozenset(_NOTES)
VOCABULARY = frozenset(
    {
        *_NAMES,
        *_CODES,
        *_LOCAL,
        *_CENTS,
        *_NOTES,
        *_SHARES,
        *_KILOS,
        *_SIZES,
        *_PERCENT,
        *_MINUS,
        *_PLUS,
        "per",
        "cent",
    }
)


def currency_at(p: Phrase, i: int) -> str | None:
    """The currency that a sign, a code or a word stands for, here."""
    word, own = p.words[i], p.clock.currency
    if local := _LOCAL.get(word):
        return own if own in local[0] or word in _OWN else local[1]
    if word in _SIGNS or word in _NAMES or word in _CODES:
        return _SIGNS.get(word) or _NAMES.get(word) or _CODES[word]
    if (word == own.lower() and own not in _CAPITALS) or _AT_HOME.get(word) == own:
        return own
    if i < p.count and (code := p.tokens[i].text) in _CAPITALS:
        return code
    return None


def read_amounts(p: Phrase, i: int) -> None:
    """Add the amounts whose number begins at word i to the spans."""
    _share(p, i)
    found = number_at(p, i)
    if found is None:
        _one_of_money(p, i)
        return
    value, end = found
    word, glued = p.words[end], p.glued(end)
    if glued and (word in ORDINAL_SUFFIXES or (word == ":" and p.numeric[end + 1])):
        return
    if i and p.glued(i) and (p.numeric[i - 1] or p.words[i - 1] in ("/", "'")):
        return
    if glued and word in ("x", "×"):
        p.add(i, end + 1, "number", value)
        return
    if value > LARGEST:
        p.add(i, end, "toolarge", p.typed(i, end))
        return
    if _measured(p, i, end):
        return
    sign, start = _sign(p, i)
    if _money(p, i, value * sign, start, end):
        return
    if word in UNITS or (glued and word.isalpha() and len(word) == 1):
        return  # a length of time, or half a code
    if word in ("am", "pm", "a.m.", "p.m.", "o'clock"):
        return
    _plain(p, i, value, sign, start, end)


def _plain(p: Phrase, i: int, value: Number, sign: int, start: int, end: int) -> None:
    if p.words[i : i + 1] == ["one"] and p.words[i - 1 if i else -1] in (
        "the",
        "that",
        "this",
        "second",
    ):
        return
    own = p.clock.currency
    if spaced := spaced_groups_at(p, i):
        p.add(start, spaced[1], "number", spaced[0] * sign)
        p.add(start, spaced[1], "money", Money.of(Decimal(spaced[0]) * sign, own))
        if currency := currency_at(p, spaced[1]):
            p.add(start, spaced[1] + 1, "money", Money.of(Decimal(spaced[0]), currency))
    p.add(start, end, "number", value * sign)
    p.add(start, end, "money", Money.of(Decimal(value) * sign, own))
    if start < i and p.words[start] in ("minus", "plus"):
        p.add(i, end, "number", value)


def _share(p: Phrase, i: int) -> None:
    """ "half of it", "a third off", "three quarters", "1/4 off", "half price"."""
    before = p.words[i - 1 if i else -1]
    if before in _BEFORE_OTHERS or (before == "a" and p.words[i] == "half"):
        return
    count, j = 1, i
    if p.numeric[i] and "/" in p.words[i]:
        part = parse(p.words[i])
        if part is not None and p.words[i + 1] in _OF_SHARES:
            p.add(i, i + 1, "percent", Percent(_trim(round(Decimal(part) * 100, 2))))
        return
    if p.words[i] == "a":
        j = i + 1
    elif p.words[i] != "half":
        found = number_at(p, i)
        if found is None or not isinstance(found[0], int) or not 0 < found[0] < 10:
            return
        count, j = found[0], found[1]
        j += p.words[j] == "-"
    share, end = _SHARES.get(p.words[j]), j + 1
    end += p.words[j] == "half" and p.words[end] == "price"
    after = p.words[end : end + 2]
    if share is None or after in (["of", "an"], ["of", "a"]) or p.numeric[end + 1]:
        return
    if count * share < 100 and (after[0] in _OF_SHARES or p.ends_value(end)):
        p.add(i, end, "percent", Percent(_trim(round(count * share, 2))))


def _one_of_money(p: Phrase, i: int) -> None:
    """ "a tenner", "a pound", "a pound fifty", "hand back a fiver"."""
    j = i + 1 if p.words[i] in ("a", "an") else i
    word = p.words[j]
    if word in _NOTES:
        p.add(i, j + 1, "money", Money.of(Decimal(_NOTES[word]), p.clock.currency))
    elif j > i and (word in _NAMES or word in _LOCAL) and word.isalpha():
        currency = currency_at(p, j)
        if currency:
            cents, end = _and_cents(p, j + 1)
            p.add(i, end, "money", Money.of(1 + cents, currency))


def _sign(p: Phrase, i: int) -> tuple[int, int]:
    """A minus or plus before a number, where it cannot be a dash between two things."""
    word = p.words[i - 1] if i else ""
    if word in ("minus", "plus"):
        return (-1 if word == "minus" else 1), i - 1
    if word in ("-", "+") and p.glued(i) and not p.glued(i - 1):
        return (-1 if word == "-" else 1), i - 1
    return 1, i


def _measured(p: Phrase, i: int, end: int) -> bool:
    """Shares, weights and sizes; true when the number cannot be anything else."""
    word = p.words[end]
    if word in _PERCENT or p.words[end : end + 2] == ["per", "cent"]:
        share = number_at(p, i, grouping=False)
        after = end + 2 if word == "per" else end + 1
        p.add(i, after, "percent", Percent(Decimal(share[0] if share else 0)))
        return True
    if word in _SIZES:
        start = _sign(p, i)[1]
        size = p.typed(start, end + 1)
        if any(w.isalpha() for w in p.words[i:end]):  # "three point one GB"
            said = number_at(p, i, grouping=False)
            size = f"{said[0] if said else 0} {p.tokens[end].text}"
        p.add(start, end + 1, "size", size)
        return True
    if kilos := _KILOS.get(word):
        amount = number_at(p, i, grouping=False)
        more, stop = _more_weight(p, end + 1, kilos)
        p.add(i, stop, "weight", _trim(Decimal(amount[0] if amount else 0) * kilos + more))
        return word not in ("pound", "pounds")
    if p.words[i] == "half" and (kilos := _KILOS.get(p.words[i + 2])):
        p.add(i, i + 3, "weight", kilos / 2)
        return True
    return False


def read_spelled_weight(p: Phrase, i: int) -> None:
    """ "a kilo", "half a pound", "a kilo and a half", "a quarter of a kilo"."""
    words = p.words
    part, j = Decimal(1), i + 1
    for said, share in _WEIGHED.items():
        if words[i : i + len(said)] == [*said]:
            part, j = share, i + len(said)
            j += words[j] == "of"
            j += words[j] in ("a", "an")
            break
    kilos = _KILOS.get(words[j])
    if kilos and (part < 1 or words[i] in ("a", "an")) and len(words[j]) > 1:
        more, end = _more_weight(p, j + 1, kilos) if part == 1 else (Decimal(0), j + 1)
        p.add(i, end, "weight", _trim(kilos * part + more))


def _more_weight(p: Phrase, i: int, kilos: Decimal) -> tuple[Decimal, int]:
    """What follows a weight: "(a kilo) and a half", "(2 kg) 300 g", "(4 lb) 2 oz", "(1 kg) 200"."""
    if p.words[i : i + 3] == ["and", "a", "half"]:
        return kilos / 2, i + 3
    j = i + 1 if p.words[i] == "and" else i
    more = number_at(p, j, grouping=False)
    if more is None:
        return Decimal(0), i
    unit = _KILOS.get(p.words[more[1]])
    if unit and unit < kilos:
        return Decimal(more[0]) * unit, more[1] + 1
    if kilos == 1 and j == i and 100 <= more[0] < 1000 and p.ends_value(more[1]):
        return Decimal(more[0]) / 1000, more[1]
    return Decimal(0), i


def _money(p: Phrase, i: int, value: Number, start: int, end: int) -> bool:
    """ "$40", "40 €", "USD 10", "-5 usd", "5 dollars and 50 cents", "50 cents", "12.- €"."""
    exact = Decimal(value)
    rounded, end = end, _behind_dash(p, end)
    sign_at = i - 2 if i > 1 and p.words[i - 1] == "." and p.glued(i - 1) else i - 1  # "Fr. 14.80"
    before = currency_at(p, sign_at) if i else None
    after = currency_at(p, end)
    if after is not None and not (before and p.glued(i)):
        minor, stop = _and_cents(p, end + 1)
        p.add(start, stop, "money", Money.of(exact + minor, after))
        return True
    if before is not None:
        first = sign_at
        sign, first_signed = _sign(p, first)
        if first and p.words[first - 1] in ("us", "usd", "ca", "au", "r") and p.words[first] == "$":
            first_signed = first - 1
        p.add(min(first_signed, first), end, "money", Money.of(exact * sign, before))
        return True
    if rounded < end:
        p.add(start, end, "money", Money.of(exact, p.clock.currency))
        return True
    spaced = p.glued(end) or not p.numeric[i]  # "50p", "fifty p"
    if p.words[end] in _CENTS or (p.words[end] in _CENT_SIGNS and spaced):
        p.add(i, end + 1, "money", Money.of(exact / 100, p.clock.currency))
        return True
    if note := _NOTES.get(p.words[end]):
        p.add(i, end + 1, "money", Money.of(exact * note, p.clock.currency))
        return True
    _spoken_price(p, i, value, end)
    return False


def _behind_dash(p: Phrase, end: int) -> int:
    """Where an amount ends that a dash rounds off: "12.-", "12,- €"."""
    dashed = p.words[end] in (".", ",") and p.words[end + 1] == "-"
    glued = p.glued(end) and p.glued(end + 1) and not (p.glued(end + 2) and p.numeric[end + 2])
    return end + 2 if dashed and glued else end


def _spoken_price(p: Phrase, i: int, value: Number, end: int) -> None:
    """ "fifteen fifty", "nine ninety-nine", "13 fifty"."""
    cents = None if p.numeric[end] else number_at(p, end)
    if cents and isinstance(value, int) and value < 100 and 10 <= cents[0] < 100:
        price = Decimal(value) + Decimal(cents[0]) / 100
        p.add(i, cents[1], "money", Money.of(price, p.clock.currency))


def _and_cents(p: Phrase, i: int) -> tuple[Decimal, int]:
    """ "… and 50 cents", "… fifty", "… oh five"."""
    words = p.words
    short = words[i] == "." and words[i - 1] in _SHORTENED  # "19 Fr. 50"
    j = i + 1 if words[i] == "and" or short else i
    oh = words[j] in ("oh", "o")
    cents = number_at(p, j + oh)
    if not cents or not 0 < cents[0] < 100:
        return Decimal(0), i
    amount, end = Decimal(cents[0]) / 100, cents[1]
    if words[end] in _CENTS or words[end] == "gr" or (words[end] == "p" and p.glued(end)):
        return amount, end + 1
    alone = p.ends_value(end) or words[end] in _BEHIND_PRICE
    if (oh or cents[0] >= 10) and alone and (words[i] != "and" or end == p.count):
        return amount, end
    return Decimal(0), i


def _trim(value: Decimal) -> Decimal:
    """Without the zeros that multiplying leaves, and never as 1E+1."""
    plain = value.normalize()
    return plain.quantize(Decimal(1)) if plain == plain.to_integral_value() else plain
