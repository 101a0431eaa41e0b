"""Hearing: the likeliest command of a phrase, with its slots, and all that speaks against it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from itertools import accumulate

from opsbot.command import Command
from opsbot.language.grammar import grammar
from opsbot.language.lexicon import (
    BREAKS,
    CONDITIONS,
    FILLERS,
    IMPERATIVES,
    REPORTS,
    SMALL,
    TURNS,
)
from opsbot.language.sentence import Sentence, Unit
from opsbot.language.slots import Reading
from opsbot.language.spelling import english
from opsbot.language.trained.corpus import CORRECTION, FOLLOWS, NONE
from opsbot.language.trained.filling import SIGN, Candidate, candidates, heaviest, margins, weighed
from opsbot.language.trained.net import LONGEST, Values
from opsbot.language.trained.shape import BEGUN, has_words, shape
from opsbot.language.trained.shares import Ranked, shares, values_of
from opsbot.language.words import listed
from opsbot.values import When

# What turns a phrase around wherever it stands.
DENIES = frozenset(
    listed("not no never nobody nothing without none neither nor cannot mistake accident")
    + listed("accidentally mistakenly")
)
# What may or will be is no request, unless it is asked for nicely.
MAY = frozenset(listed("may might could would should will shall used tried"))
# What no command does, however much else fits one.
NOT_OURS = frozenset(listed("rename renamed merge merged duplicate copy print reprint forward"))
# Most of what was named is not meant, or so much at most; and how something only looks.
EXCEPT = frozenset(
    listed("but except besides apart instead than most least")
    + listed("looks look seems feels sounds smells practically annoying mad beginning starting")
    + listed("waiting failed close more was were")
)
# Again and again is a command's own slot, or more than it does.
AGAIN = frozenset(listed("every each daily weekly monthly weekdays hourly always"))
# What the bot is called says nothing either.
_CALLED = frozenset({"opsbot", "bot"})
# Behind these stands where something comes from, or what it is changed by.
_AWAY = frozenset(listed("from past beyond before off out left skipped by"))
_HOW_LONG = frozenset(listed("for over within until till during"))
_BECOMES = frozenset(listed("stage amount price quantity until"))
_TURNING = TURNS | CONDITIONS | REPORTS | DENIES | NOT_OURS | EXCEPT | AGAIN | MAY
# Values of these kinds are said for somebody's slot.
_ASKED_FOR = frozenset(
    listed("percent money date period channel email phone code weight country quantity delta")
)
# Of these something is counted, and so it is written.
_COUNTS = frozenset({"quantity", "delta"})
NUMBERS = frozenset(listed("anydigit anytens anyhundreds anynumber anymoney"))
_STOPS = frozenset(listed(". ! ? ;"))
_WISHES = frozenset(listed("like love appreciate prefer be kindly ask want need"))
# These begin another clause.
_CLAUSES = frozenset(listed("so and because cos cuz anyway anyways then while since"))
# What stands in quotation marks; an apostrophe is none.
_QUOTED = re.compile(r"""(?<!\w)["“'‘](?P<words>[^"“”‘]+?)["”'’](?!\w)""")
# By how much what has no slots to fill outweighs other fillings.
CERTAIN = 30.0
# What is less likely than this is not thought of.
_HARDLY = 0.05


@dataclass(frozen=True, slots=True)
class Heard:
    """The likeliest command of a phrase, with its slots, and all that speaks against it."""

    command: Command
    label: str  # as what it was heard: the command itself, or as going on with or correcting it
    share: float  # how likely it is meant, 0 to 1
    second: float  # how likely the next one is
    nothing: float  # how likely the phrase asks for nothing that there is
    readings: Mapping[str, Reading]
    ahead: float  # by how much the values outweigh what else the slots may be, or being empty
    ahead_of_texts: float  # the same of slots that any words may fill
    left: tuple[Unit, ...]  # the values that no slot took
    left_near: tuple[Unit, ...]  # of these what stands in the same clause as one that did
    open: bool  # whether some value was left over that another slot of the command could take
    cut: bool  # whether a name or a text ends right before what may be the rest of it
    stray: int  # how many words the net takes for values that cannot be read as such
    strange: int  # how many words beside the values nobody knows: values, or somebody's "not"
    strange_near: bool  # whether one of these stands in the same clause as a value
    bent: bool  # whether a word beside the values was taken for another one, with a slip
    says_what: bool  # whether words beside the values say what is to be done
    fits: bool  # whether each value can be its slot's
    quoted: bool  # whether one stands in what somebody is quoted to have said
    beside: frozenset[str]  # the words beside the values
    turns: frozenset[str]  # the words that may turn its meaning, outside of its values
    goes_on: bool  # whether another clause begins as a request does: "…, call bob"
    near: frozenset[str]  # of these what stands in the same clause as a value


def hear(sentence: Sentence) -> Heard | None:
    """The likeliest command; None where none is likely at all."""
    if not has_words(sentence):
        return None
    ranked = shares(sentence)
    for label, share in ranked:
        if share < _HARDLY:
            break
        id = sentence.memory.command if label in (FOLLOWS, CORRECTION) else label
        if command := sentence.world.registry.get(id):
            return filled(sentence, ranked, command, label)
    return None


def filled(sentence: Sentence, ranked: Ranked, command: Command, label: str = "") -> Heard:
    """The slots of a command from what a phrase says."""
    label = label or command.id
    units = shape(sentence)
    share_of = dict(ranked)
    values = values_of(sentence, command)
    every = [*candidates(sentence, units, command)]
    heavy = weighed(every, units, values)
    found = heaviest(heavy)
    best = [one for _, one in found.values()]
    ahead = [*margins(heavy, found)]
    taken = {at for one in best for at in range(one.start, one.end)}
    near = _beside(sentence, taken)
    left = tuple(unit for unit in units if _is_left(sentence, unit, taken))
    beside = [unit for unit in units if not unit.is_value and unit.start not in taken
              and sentence.tokens[unit.start].kind == "word"]  # fmt: skip
    knows = grammar(sentence.world.registry).speller.knows
    strange = [one for one in beside if one.symbol not in english() and not knows(one.symbol)]
    turning = _TURNING - (MAY if sentence.asked_at else set())
    if any(slot.name == "every" for slot in command.slots):
        turning -= AGAIN
    return Heard(
        command,
        label,
        share_of.get(label, 0.0),
        max(share for id, share in ranked if id != label),
        share_of.get(NONE, 0.0),
        readings(best),
        min((by for by, one in ahead if one.slot not in command.texts), default=CERTAIN),
        min((by for by, one in ahead if one.slot in command.texts), default=CERTAIN),
        left,
        tuple(unit for unit in left if not near.isdisjoint(range(unit.start, unit.end))),
        any(_is_open(sentence, one, command, found.keys(), taken) for one in every)
        or _is_uncounted(sentence, units, command, found.keys(), taken),
        any(_is_cut(sentence, units, one, taken) for one in best if one.slot in command.texts),
        _stray(units, values, taken),
        len(strange),
        not near.isdisjoint(unit.start for unit in strange),
        any(_is_bent(sentence, unit.start) for unit in beside),
        any(unit.symbol not in FILLERS | SMALL | _CALLED for unit in beside),
        all(map(_fits(sentence), best)) and not _is_count(units, best),
        any(_is_quoted(sentence, one) for one in best if one.slot not in command.texts),
        frozenset(unit.symbol for unit in beside),
        turning & {token.word for at, token in enumerate(sentence.tokens) if at not in taken},
        any(
            sentence.tokens[at].word in IMPERATIVES and sentence.tokens[at - 1].word in BREAKS
            for at in range(1, len(sentence.tokens))
            if at not in taken and at not in near
        ),
        turning & {sentence.tokens[at].word for at in near},
    )


def _beside(sentence: Sentence, taken: set[int]) -> set[int]:
    """The tokens that stand in one clause with a value, and are in none; all where there is none.
    What is dictated has no marks: "so" and "and" begin a clause as well."""
    words = [token.word for token in sentence.tokens]
    clauses = [*accumulate(word in BREAKS or word in _CLAUSES for word in words)]
    near = {clauses[at] for at in taken} or set(clauses)
    found = [at for at, clause in enumerate(clauses) if clause in near and at not in taken]
    # "Sorry to go on, but could 66 go to sam": here it excepts nothing.
    found = [at for at in found if words[at] != "but" or not at or words[at - 1] not in BREAKS]
    return {at for at in found if words[at] not in MAY or not _is_polite(words, at)}


def _is_polite(words: Sequence[str], at: int) -> bool:
    """Whether a "would" asks nicely: "would you", "i should like", "would it be possible"."""
    before, after = words[at - 1 : at], words[at + 1 : at + 2]
    wishes = before in (["i"], ["we"]) and not _WISHES.isdisjoint(after)
    return wishes or after in (["you"], ["it"])


def _is_bent(sentence: Sentence, at: int) -> bool:
    typed = sentence.typed[at].word
    return typed not in english() and typed != sentence.tokens[at].word


def _is_open(
    sentence: Sentence, one: Candidate, command: Command, filled: Collection[str], taken: set[int]
) -> bool:
    """Whether a value that nobody took is one that a slot without one asks for: "…, until 19
    April". Names are said of all kinds of people, and any words may be a text."""
    place = range(one.start, one.end)
    return (
        bool(place)
        and one.slot not in filled
        and command.slot(one.slot).kind in _ASKED_FOR
        and taken.isdisjoint(place)
        and not sentence.is_idle(one.start, one.end)
    )


def _is_uncounted(
    sentence: Sentence,
    units: Sequence[Unit],
    command: Command,
    filled: Collection[str],
    taken: set[int],
) -> bool:
    """Whether a number was left over in a sentence with values where the command counts something
    and nobody said how much: "2x atlas", "and twenty copies"."""
    if not any(one.kind in _COUNTS and one.name not in filled for one in command.slots):
        return False
    stops = [*accumulate(token.word in _STOPS for token in sentence.tokens)]
    said = {stops[at] for at in taken}
    left = {unit.start for unit in units if unit.symbol in NUMBERS}
    left |= {
        at for at, token in enumerate(sentence.tokens)
        if token.text.isdecimal() and not token.word.isdecimal()  # "2" was heard as "to"
    }  # fmt: skip
    return any(stops[at] in said for at in left - taken)


def _is_cut(sentence: Sentence, units: Sequence[Unit], one: Candidate, taken: set[int]) -> bool:
    """Whether behind a text stands a value of no slot, or another word that is written like a name
    or that nobody knows: "vintage port | 2011", "chalk line | reel"."""
    if not one.end or one.end >= len(sentence.tokens) or one.end in taken:
        return False
    last, after = sentence.typed[one.end - 1 : one.end + 1]
    if after.kind == "mark":
        return False
    if any(unit.start == one.end and unit.is_value for unit in units):
        return True
    knows = grammar(sentence.world.registry).speller.knows
    nobodys = after.word not in english() and not knows(after.word)
    return nobodys or (last.text.istitle() and after.text.istitle())


def _stray(units: Sequence[Unit], values: Values, taken: set[int]) -> int:
    """How many units are likelier a value than not, and in none."""
    found = 0
    for i, unit in enumerate(units[:LONGEST]):
        inside = not taken.isdisjoint(range(unit.start, unit.end))
        found += not inside and any(odds[i] > 0 for odds in values.odds.values())
    return found


def _fits(sentence: Sentence) -> Callable[[Candidate], bool]:
    """Tells whether a value fits its slot: what is planned lies ahead, what happened does not; and
    what something comes from, or is changed by, is not what it becomes."""
    now = sentence.world.clock.now

    def fits(one: Candidate) -> bool:
        value = one.reading.value
        led = [token.word for token in sentence.tokens[max(0, one.start - 2) : one.start]]
        away = one.end and (_AWAY.intersection(led[-1:]) or led in (["out", "of"], ["as", "of"]))
        if away and one.slot in _BECOMES:
            return False
        if isinstance(value, When):
            return (value.at(now.tzinfo or UTC) <= now) == one.past
        return True

    return fits


def _is_count(units: Sequence[Unit], best: Sequence[Candidate]) -> bool:
    """Whether what is taken for a share is how many there are: "when we use 12 seats"."""
    counted = {one.start for one in best if one.slot == "metric" and one.end}
    shares = {unit.start for unit in units if unit.symbol == "anypercent"}
    return any(
        one.slot == "percent" and one.start not in shares and one.end in counted for one in best
    )


def _is_quoted(sentence: Sentence, one: Candidate) -> bool:
    """Whether a value is one of several words in quotation marks: "he wrote 'cancel 7104'". Alone
    in them it is only set apart."""
    if not one.end:
        return False
    start, end = sentence.typed[one.start].start, sentence.typed[one.end - 1].end
    return any(
        said.start() < start
        and end < said.end()
        and end - start + 1 < len(said[0].strip("\"'“”‘’ "))
        for said in _QUOTED.finditer(sentence.text)
    )


def _is_left(sentence: Sentence, unit: Unit, taken: set[int]) -> bool:
    """Whether a value, or more than a small word of it, is in no slot: "a week" of "a week
    tomorrow". A time that has begun says nothing that matters: "now", "this morning"."""
    rest = [at for at in range(unit.start, unit.end) if at not in taken]
    said = [at for at in rest if sentence.tokens[at].word not in FILLERS | SMALL]
    if not unit.is_value or not said:
        return False
    led = {token.word for token in sentence.tokens[max(0, unit.start - 1) : unit.start + 1]}
    if led & _HOW_LONG:
        return True  # "to 89 for a week"
    return not (unit.symbol in BEGUN and sentence.is_idle(unit.start, unit.end))


def readings(filled: Iterable[Candidate]) -> dict[str, Reading]:
    """The values by slot; what a number's sign was said to be is put before it."""
    found: dict[str, Reading] = {one.slot: one.reading for one in filled}
    sign = found.pop(SIGN, None)
    if sign is not None and "delta" in found and isinstance(found["delta"].value, int):
        value = abs(found["delta"].value) * (-1 if sign.value == "-" else 1)
        found["delta"] = replace(found["delta"], value=value)
    return found
