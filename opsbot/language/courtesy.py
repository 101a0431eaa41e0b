"""Courtesy: what only asks nicely, thanks, greets or excuses itself, as a small grammar.

People put a request into many words, but from few parts: a modal, who asks, a verb of asking. What
fits says nothing about what is asked for, so it is passed over wherever it stands. Where it asks
somebody to do something, it makes a request of what follows, question mark or not.

The grammar is written as it is said: (one|or another), [left out or not], <part>, `_` any word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from opsbot.language.words import listed


class Courtesy(NamedTuple):
    """A stretch of a phrase that only asks nicely, for something to be done or to be shown."""

    start: int
    end: int
    asks: bool
    shows: bool


_PARTS = {
    "may": "(can|could|may|might|would|will)",
    "will": "(would|could|can|will)",
    "we": "(i|we)",
    "would": "(would|should|will|do|am|are)",
    "ask": "(ask|request|trouble|bother|beg|invite|get|call on|call upon|impose on|entreat)",
    "glad": "(grateful|obliged|glad|happy|thankful|delighted|pleased|appreciative|indebted)",
    "like": "(like|love|appreciate|wish)",
    "one": (
        "[real|absolute|total|true|good|little]"
        "(angel|dear|love|star|sweetheart|sport|mate|darling|gem|champ|champion|doll|pal|hero"
        "|legend|treasure|saint|lifesaver|genius|sweetie|lad|girl|bot|wizard|ace|rockstar|best"
        "|greatest|machine|life saver|rock star)"
    ),
    "fine": (
        "(great|nice|lovely|good|perfect|splendid|wonderful|fantastic|awesome|brilliant|super|ace"
        "|marvellous|marvelous|ideal|kind|helpful|sweet|cool|handy|superb|excellent|terrific"
        "|amazing|fab|dandy|a [great|big|real] help|of [great] help|[much|greatly] appreciated)"
    ),
    "moment": "(minute|moment|second|sec|mo|chance|tick|while|time|minutes)",
    "burden": (
        "(trouble|work|bother|bothering|problem|hassle|imposition|effort|inconvenience"
        "|inconvenient)"
    ),
    "favour": "(favour|favor|kindness|honour|honor|solid|service|courtesy)",
}
# What stands between the parts and changes none of them.
_SO = frozenset(
    listed("very so ever really just perhaps possibly maybe please kindly also quickly much rather")
    + listed("most terribly awfully quite simply truly again indeed still pls only too though")
)
# A request begins behind these, or where the phrase does.
_BEFORE = _SO | frozenset(
    listed(", . ! ? ; : - ( and so but then anyway plus hi hello hey ok okay")
)
# What leads in something that is to be done.
_ASKS = """
<may> <we> <ask> [you] (to|for|that|if you <may>|whether you <may>)
<we> [would|should] (ask|request|beg) [of] [you] (to|that)
<we> <would> <like> [it] (for you to|you to|to ask you to|to ask you for|to ask that|if you <may>)
<we> (would|should) be <glad> if you <may>
be <glad> if you <may>
[<we>] [was|am|were|have been|are] (wonder|wondering) (if|whether) you <may> [be able to|manage to|mind]
(<will>|are|might) you (be able to|able to|manage to|willing to|in a position to|care to|mind to)
would it (trouble|bother|kill|hurt) you (to|if you)
(would|might|could) it be (possible|trouble) [for you] to
[<will> you] do (me|us) (a|the|one|another|this|that) [big|huge|small|little|quick|great] <favour> (and|of|to)
[<will> you] be (a|an) <one> and
[<will> you] be (kind|good|nice|sweet|lovely|gracious) (enough to|enough and|as to|to)
[<will> you] (see to it|make it so) that
(can|could) you [by any chance]
would you by any chance
i need (you|somebody|someone) to
<we> have got to
""".strip().splitlines()  # noqa: E501
# What stands beside it.
_STANDS = """
if <we> (could|may|might) [have|see|get|know|ask for]
(excuse|pardon|forgive) (me|my _|the _|us) [(for|about) _] , but
[i am|we are] sorry to (be a pain|bother|disturb|trouble|ask|interrupt|pester|nag) [you|everyone] [(with|about) (this|that|it)] [, but|but]
[i am|we are] sorry (for|about) (bothering|disturbing|troubling|asking|interrupting|pestering|nagging|the trouble|the bother|the noise|the typos) [you] [, but|but]
[i] (hate|do not (like|want|wish|mean)) to (bother|disturb|trouble|ask|pester|nag) [you] [, but|but]
if (it|that|this) (is|would) not [be] [asking] [big|great|a|an|any] [of a|of an] <burden> [for you]
if (it|that|this) (is|would) not [be] [asking] (a lot|too much|much) [of you] [to ask]
if (it|that|this) is not asking
if (it|that|this) (does|would) not (bother|trouble|hurt|inconvenience) you
(whenever|when|if|once|as soon as) you (find|get|have|got|can spare|could spare|can find) [a|the|some|one|half a|two] [free|spare|quiet|little] <moment>
[that|this|it|which] (would|will) be <fine> [of you]
(thank you|thanks|ty|thx) [(in advance|a lot|a million|a bunch|a ton|ever|kindly|for (everything|all|this|that)|for (your|the|all the|all your) (help|time|trouble|patience|support|work|effort))]
have (a|yourself a) (nice|good|great|lovely|wonderful|pleasant) (day|one|evening|weekend|morning|week|afternoon)
[a] (good|nice|lovely) (morning|afternoon|evening|day) [to you] [there|all|bot|everyone|everybody|team]
(hope|i hope|hoping) (you are|you are all|all is|everyone is|this finds you|you are doing) (well|good|fine|ok|okay|alright)
[it is] me again
one (more|last|other|quick) (thing|question|request|favour|favor)
(best|kind|warm|many) (regards|wishes|greetings)
<we> (would|should) be <glad> for
<we> (would|should) (appreciate|welcome|love|like)
for (a bit|a while|now|the moment|the time being|the time)
(before|in case) i (forget|run|go|leave|disappear|hang up|log off|head (out|off|home)|have to (go|run|leave))
""".strip().splitlines()  # noqa: E501
# What leads in something to be shown: "i would be glad to hear that acme is won" wins nothing.
_SHOWS = """
[<we>] would be (interested|<glad>) (in|to see|to get|to know|to hear|for)
<we> (would|should) (appreciate|welcome|love|like) (to see|to get|to know|to hear)
find out [for (me|us)]
""".strip().splitlines()
# What praises: beside a request it would be somebody's name as likely.
_PRAISES = """
you are (a|an|the) <one> [bot|friend|assistant|helper|colleague|in the world]
(you rock|bless you|love you|love ya|well done|good job|nice one|great job)
""".strip().splitlines()

_PIECE = re.compile(r"<\w+>|[\w',-]+|[()\[\]|]")


def _compiled(sentences: Sequence[str]) -> re.Pattern[str]:
    """The grammar as a pattern over words that each have a space behind them."""
    return re.compile("|".join(f"(?:{_way(one)})" for one in sentences))


def _way(sentence: str) -> str:
    pieces = []
    for piece in _PIECE.findall(sentence):
        if piece in ("(", "["):
            pieces.append("(?:")
        elif piece in (")", "]", "|"):
            pieces.append({"]": ")?"}.get(piece, piece))
        elif piece.startswith("<"):
            pieces.append(f"(?:{_way(_PARTS[piece[1:-1]])})")
        else:
            pieces.append(r"\S+ " if piece == "_" else f"{re.escape(piece)} ")
    return "".join(pieces)


@cache
def _grammar() -> tuple[tuple[re.Pattern[str], str], ...]:
    return (
        (_compiled(_ASKS), "asks"),
        (_compiled(_SHOWS), "shows"),
        (_compiled(_STANDS), "stands"),
    )


@cache
def _praises() -> re.Pattern[str]:
    return _compiled(_PRAISES)


def without_praise(words: Sequence[str]) -> str:
    """What is left of a phrase without praise, each word with a space behind it."""
    return _praises().sub("", "".join(f"{word} " for word in words if word not in _SO))


def courtesies(words: Sequence[str]) -> list[Courtesy]:
    """What only asks nicely in a phrase, the longest from each place on."""
    kept = [i for i, word in enumerate(words) if word not in _SO]
    starts, text = {}, ""
    for place, i in enumerate(kept):
        starts[len(text)] = place
        text += words[i].replace(" ", "_") + " "
    ends = {**starts, len(text): len(kept)}
    found = []
    for at, place in starts.items():
        inside = kept[place] > 0 and words[kept[place] - 1] not in _BEFORE
        ways = (
            (grammar.match(text, at), kind)
            for grammar, kind in _grammar()
            if not (kind == "asks" and inside)  # "did i ask you to tag her?"
        )
        fitting = [(match.end(), kind) for match, kind in ways if match]
        if fitting:
            stop, kind = max(fitting, key=lambda one: one[0])
            end = kept[ends[stop] - 1] + 1
            while end < len(words) and words[end] in _SO:
                end += 1  # "could you perhaps", "thank you so much"
            found.append(Courtesy(kept[place], end, kind == "asks", kind == "shows"))
    return found
