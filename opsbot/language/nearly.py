"""Near misses: the commands whose template fits a phrase but for some words.

Only for a developer who wonders why a phrase was not understood: nothing is done on a near miss.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from opsbot.language.grammar import grammar
from opsbot.language.guards import is_question, is_quoted, takes_write
from opsbot.language.lexicon import FILLERS, POLITE, SMALL
from opsbot.language.matching import Matcher, Way
from opsbot.language.sentence import Sentence
from opsbot.language.templates import State, Template

# What a word costs that nobody explains, and one that the template has and the phrase has not.
_UNEXPLAINED, _LACKING = -0.5, -1.0
# A template that explains no more than small words is no near miss.
_LEAST = 0.9
# In a longer message words are not looked for that it lacks; in one longer still nothing is.
LONG, LONGEST = 8, 40


@dataclass(frozen=True, slots=True)
class Near:
    """A command that a phrase nearly is, and what is in its way: words that nobody explains, words
    that its template has and the phrase lacks, slots that were not said, a guard."""

    command: str
    template: str
    weight: float
    unexplained: tuple[str, ...]
    lacking: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    held: str = ""

    @property
    def explains(self) -> float:
        """How much of the phrase it explains, whatever is in its way."""
        costs = len(self.unexplained) * _UNEXPLAINED + len(self.lacking) * _LACKING
        return self.weight - costs + 0.5 * len(self.unsaid)

    @property
    def rank(self) -> float:
        """How near it is: a slot that was not said is as bad as a word that it lacks."""
        return self.weight - 0.5 * len(self.unsaid)


@dataclass(frozen=True, slots=True)
class _Leaving(Way):
    """A way that leaves some tokens unexplained, and some words of the template out."""

    left: tuple[int, ...] = ()
    out: tuple[str, ...] = ()

    def before(self, rest: Way) -> Way:
        whole = Way.before(self, rest)
        left, out = (rest.left, rest.out) if isinstance(rest, _Leaving) else ((), ())
        return _Leaving(
            whole.weight, whole.slots, whole.missing, (*self.left, *left), (*self.out, *out)
        )


class _Forgiving(Matcher):
    """Matches as others do, and goes on behind a word that nothing explains."""

    # Words of the template that may be left out: one of them must be said, and none was.
    lacking: frozenset[str] = frozenset()

    def near(self, template: Template, lacking: frozenset[str]) -> Near | None:
        self.lacking = lacking
        way = self._whole(template)
        if way is None:
            return None
        left, out = (way.left, way.out) if isinstance(way, _Leaving) else ((), ())
        words = tuple(self.sentence.typed[at].word for at in left)
        said = {name for name, _ in way.slots}
        unsaid = [slot.name for slot in self.command.slots if slot.required]
        return Near(
            self.command.id,
            template.text,
            round(way.weight, 2),
            words,
            out,
            tuple(name for name in unsaid if name not in said) if way.missing else (),
            _guard(self.sentence) if self.command.writes else "",
        )

    def _between(
        self, at: int, filled: frozenset[str], used: frozenset[int]
    ) -> Iterator[tuple[int, Way, int | None]]:
        for end, way, fragment in super()._between(at, filled, used):
            yield end, _leaving(way), fragment
        if at not in self.passed_over:
            yield at + 1, _Leaving(_UNEXPLAINED, left=(at,)), None

    def _onward(
        self, state: State, at: int, filled: frozenset[str]
    ) -> Iterator[tuple[int, int, Way]]:
        for after, end, way in super()._onward(state, at, filled):
            yield after, end, _leaving(way)
        for word in sorted(self.lacking.intersection(state.words)):
            for after in state.words[word]:
                yield after, at, _Leaving(_LACKING, out=(word,))


def _leaving(way: Way) -> _Leaving:
    return _Leaving(way.weight, way.slots, way.missing)


def _guard(sentence: Sentence) -> str:
    """What keeps every write from a phrase."""
    if takes_write(sentence.tokens):
        return ""
    fired = {"question": is_question, "quoted": is_quoted}
    return " and ".join(name for name, fires in fired.items() if fires(sentence.tokens))


def near_misses(sentence: Sentence, fitting: Collection[str], most: int = 5) -> list[Near]:
    """The commands that explain most of a phrase without fitting it, the nearest first. Those that
    are `fitting` are no misses."""
    if len(sentence.tokens) > LONGEST:
        return []
    rules = grammar(sentence.world.registry)
    best: dict[str, Near] = {}
    matchers: dict[tuple[str, bool], _Forgiving] = {}
    for template, lacking in _templates(sentence):
        command = template.command
        if command.id in fitting:
            continue
        may_miss = not _holds_text(template)  # a text that is missing is any other word
        if (command.id, may_miss) not in matchers:
            matchers[command.id, may_miss] = _Forgiving(
                sentence, command, rules.fragments[command.id],
                POLITE if command.writes else FILLERS, may_miss=may_miss,
            )  # fmt: skip
        near = matchers[command.id, may_miss].near(template, lacking)
        if near and (command.id not in best or near.rank > best[command.id].rank):
            best[command.id] = near
    some = [near for near in best.values() if near.explains >= _LEAST]
    some.sort(key=lambda near: (-near.rank, near.command))
    close = [near for near in some if near.weight >= 0][:most]
    return close or [near for near in some if not near.lacking][:2]


def _templates(sentence: Sentence) -> Iterator[tuple[Template, frozenset[str]]]:
    """The templates that have a word that tells and all they need but one, and what that may be.
    With a word less a template of a text would take any phrase for one."""
    telling = sentence.words - FILLERS - SMALL
    for template in grammar(sentence.world.registry).touched(sentence.words):
        unmet = [need for need in template.needs if need.isdisjoint(sentence.words)]
        if len(unmet) > 1 or (unmet and _holds_text(template)):
            continue
        if (unmet and len(sentence.tokens) > LONG) or template.words.isdisjoint(telling):
            continue
        if unmet or template.possible(sentence.words):
            yield template, unmet[0] if unmet else frozenset()


def _holds_text(template: Template) -> bool:
    """Whether a text is said in it, which any words may be; one that it implies is none."""
    return not template.command.texts.isdisjoint(template.holes)
