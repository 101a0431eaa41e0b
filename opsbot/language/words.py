"""From typed text to tokens: words, numbers, marks and the things that keep their own spelling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["word", "number", "mark", "email", "url", "hash", "code"]


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of what was typed, where it stood, and the `word` that matching compares."""

    text: str
    word: str
    start: int
    end: int
    kind: Kind


def listed(words: str) -> list[str]:
    """The words of a list that is written in one line."""
    return words.split()


# Letters that are no letter with an accent, to Unicode.
_FOLDED = str.maketrans(
    {
        "đ": "d",
        "ð": "d",
        "ø": "o",
        "ł": "l",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "ħ": "h",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        **dict.fromkeys("\u2018\u2019\u02bc\u00b4\u2032", "'"),
        **dict.fromkeys("“”„«»″", '"'),
        "\N{FRACTION SLASH}": "/",
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
        "\N{MINUS SIGN}": "-",
        "\N{NON-BREAKING HYPHEN}": "-",
        "\N{HYPHEN}": "-",
    }
)


def fold(text: str) -> str:
    """The same text without case, accents and typographic quotes, for comparing."""
    if text.isascii():
        return text.lower()
    # An acute accent alone is a space with an accent to Unicode, so quotes go first.
    straight = unicodedata.normalize("NFKC", text.translate(_FOLDED)).casefold()
    bare = unicodedata.normalize("NFKD", straight)
    return "".join(c for c in bare if not unicodedata.combining(c)).translate(_FOLDED)


# Every repetition that could be entered again one character later has a bound, so that
# a hundred kilobytes of garbage stay linear.
_TOKEN = re.compile(
    r"""
    (?P<plain> [a-z]+ (?=[\s,?!] | $) )
  | (?P<email> [\w.+-]{1,64} @ [\w-]{1,63} (?:\.[\w-]{1,63}){1,8} )
  | (?P<url>
        (?:https?://|www\.) [^\s<>"]* [^\s<>".,;:!?)'\]]
      | (?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}
        (?:com|net|org|io|test|example|co|uk|de|fr|es|it|nl|is|vn|se|no|dk|eu|us|app|dev|shop
          |store|info|biz)
        (?:/[^\s<>"]*[^\s<>".,;:!?)'\]])? (?![\w@])
    )
  | (?P<hash> \# \w [\w-]{0,79} )
  | (?P<code>
        (?=[a-z][a-z-]{0,30}[0-9]) [a-z][a-z0-9]{0,63} (?:-[a-z0-9]{1,63}){0,8} (?!\w)
      | (?![0-9]{1,2}h[0-9]{2}(?!\w))
        [0-9]{1,30}[a-z]{1,30}[0-9][a-z0-9]{0,63} (?:-[a-z0-9]{1,63}){0,8} (?!\w)
    )
  | (?P<number>
        [0-9]{4}-[0-9]{2}-[0-9]{2} t [0-9]{1,2}:[0-9]{2}
            (?: :[0-9]{2} (?:\.[0-9]{1,9})? )? (?: z | [+-][0-9]{2}:?[0-9]{2} )?
      | [0-9]{1,4}-[0-9]{1,2}-[0-9]{1,4} (?![0-9])
      | [0-9]{4}-(?:0?[1-9]|1[0-2]) (?![0-9]|-[0-9])
      | [0-9]{1,4}/[0-9]{1,2} (?:/[0-9]{1,4})? (?![0-9/])
      | [0-9]{1,2}\.[0-9]{1,2}\.[0-9]{2,4} (?![0-9])
      | [0-9]{1,2}:[0-9]{2} (?: :[0-9]{2} )? (?![0-9])
      | [0-9]{1,2}h[0-9]{2} (?!\w)
      | [0-9]{1,3} (?P<by>[.,'\u2019]) [0-9]{3} (?: (?P=by) [0-9]{3} ){0,5}
            (?: [.,][0-9]{1,9} )? (?![0-9])
      | (?<![0-9],) [0-9]+ ,[0-9]{1,2} (?![0-9]|,[0-9])
      | [0-9]+ (?: \.[0-9]+ )?
      | (?<![\w.]) \.[0-9]+
      | [½¼¾⅓⅔]
    )
  | (?P<word>
        [ap]\.\ ?m\b\.? (?!\w) | w/[ce] (?!\w)
      | [^\W\d_] (?: [^\W\d] | [\u0300-\u036f] )* (?: ['\u2018\u2019\u02bc\u00b4\u2032] [^\W\d_]+ )*
    )
  | (?P<mark> \.{2,} | -> | => | >= | <= | ['\u2018\u2019\u02bc\u00b4\u2032] s (?!\w) | \S )
    """,
    re.VERBOSE | re.IGNORECASE,
)

# Words that end in 's without owning anything.
_CONTRACTED = {
    *listed("what's who's where's when's how's why's it's that's there's here's let's he's she's"),
    *listed("everything's everyone's somebody's someone's nobody's"),
}
# With a number behind a dash these are words ("mid-2025", "jan-15"), not codes ("TEA-130").
_PREFIXES = {
    *listed("jan january feb february mar march apr april may jun june jul july aug august"),
    *listed("sep sept september oct october nov november dec december am pm mon monday tue tues"),
    *listed("tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun"),
    *listed("sunday mid early late pre post top last next past first over under up non multi re"),
}


def tokenize(text: str) -> list[Token]:
    """Every character of the text is in one token, or is white space."""
    tokens: list[Token] = []
    place = 0
    while match := _TOKEN.search(text, place):
        start, place = match.span()
        typed, group = match[0], match.lastgroup
        if group == "plain":
            tokens.append(Token(typed, fold(typed), start, place, "word"))
            continue
        kind: Kind = group  # type: ignore[assignment]
        if kind == "code" and (dash := typed.find("-")) > 0 and fold(typed[:dash]) in _PREFIXES:
            typed, kind, place = typed[:dash], "word", start + dash
        word = fold(typed)
        if kind == "word" and word.endswith("'s") and word not in _CONTRACTED:
            tokens.append(Token(typed[:-2], word[:-2], start, place - 2, "word"))
            tokens.append(Token(typed[-2:], "'s", place - 2, place, "mark"))
        else:
            tokens.append(Token(typed, word, start, place, kind))
    return tokens


# A row of more tokens than this, of so few different words, is noise: "!!!!!!!!", "ha ha ha ha …".
_A_ROW, _FEW = 12, 3


def without_noise(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, of each row of noise its two ends: what was said in it is said. A text that
    begins before it and ends behind it stays whole: texts are cut from what was typed."""
    if len(tokens) <= _A_ROW:
        return list(tokens)
    kept: list[Token] = []
    row: list[Token] = []
    for token in tokens:
        if len({one.word for one in row[-_A_ROW:]} | {token.word}) > _FEW:
            kept += _ends(row)
            row = []
        row.append(token)
    return kept + _ends(row)


def _ends(row: list[Token]) -> list[Token]:
    return row if len(row) <= _A_ROW else row[: _A_ROW // 2] + row[-_A_ROW // 2 :]


def words_of(text: str) -> tuple[str, ...]:
    """A name as it is compared: folded words and numbers, without punctuation."""
    # Most names are plain; a tenth of the time counts where there are a hundred thousand.
    if text.isascii() and text.replace(" ", "").isalpha():
        return tuple(text.lower().split())
    return tuple(token.word for token in tokenize(text) if token.kind != "mark")


# Texts that are one token each, an e-mail address or a code such as "tea-130", or empty.
_ALONE = re.compile(
    rf"""
    (?: (?: [\w.+-]{{1,64}}+ @ [\w-]{{1,63}}+ (?:\.[\w-]{{1,63}}+){{1,8}}+
          | (?!(?:{"|".join(_PREFIXES)})-) (?=[a-z][a-z-]{{0,30}}[0-9])
            [a-z][a-z0-9]{{0,63}}+ (?:-[a-z0-9]{{1,63}}+){{0,8}}+
        )?+ \x1f
    )*+
    """,
    re.VERBOSE | re.ASCII,
)


def alone_until(texts: str, start: int) -> int:
    """How far texts in lower case, each with a separator (\\x1f) behind it, are one word each, or
    none: what `words_of` would say of them, in a tenth of its time."""
    found = _ALONE.match(texts, start)
    return found.end() if found else start
