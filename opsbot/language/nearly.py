"""Near misses: the commands whose template fits a phrase but for some of its words.

Only for a developer who wonders why a phrase was not understood: nothing is done on a near miss.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from opsbot.language.grammar import grammar, hopeful
from opsbot.language.guards import is_question, is_quoted, takes_write
from opsbot.language.lexicon import FILLERS, POLITE
from opsbot.language.matching import Matcher, Way
from opsbot.language.sentence import Sentence
from opsbot.language.templates import State, Template

# A word that nobody explains weighs as much as one that a template explains.
_UNEXPLAINED = -1.0
# Of a longer message no template is looked for that explains most of it.
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Near:
    """A command that a phrase nearly is: the words in its way, and the guard that holds it."""

    command: str
    template: str
    weight: float
    unexplained: tuple[str, ...]
    held: str = ""


@dataclass(frozen=True, slots=True)
class _Leaving(Way):
    """A way that leaves some tokens out."""

    left: tuple[int, ...] = ()

    def before(self, rest: Way) -> Way:
        left = rest.left if isinstance(rest, _Leaving) else ()
        whole = Way.before(self, rest)
        return _Leaving(whole.weight, whole.slots, whole.missing, (*self.left, *left))


class _Forgiving(Matcher):
    """Matches as others do, and goes on behind a word that nothing explains."""

    def near(self, template: Template) -> Near | None:
        way = self._whole(template)
        if way is None:
            return None
        left = way.left if isinstance(way, _Leaving) else ()
        words = tuple(self.sentence.typed[at].word for at in left)
        held = _guard(self.sentence) if self.command.writes else ""
        return Near(self.command.id, template.text, way.weight, words, held)

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


def _leaving(way: Way) -> _Leaving:
    return _Leaving(way.weight, way.slots, way.missing)


def _guard(sentence: Sentence) -> str:
    """What keeps every write from a phrase."""
    if takes_write(sentence.tokens):
        return ""
    fired = {"question": is_question, "quoted": is_quoted}
    return " and ".join(name for name, fires in fired.items() if fires(sentence.tokens))


def near_misses(sentence: Sentence, fitting: Sequence[str], most: int = 5) -> list[Near]:
    """The commands that explain most of a phrase without fitting it, the nearest first. Those that
    are `fitting` are no misses."""
    if len(sentence.tokens) > LONGEST:
        return []
    rules = grammar(sentence.world.registry)
    best: dict[str, Near] = {}
    matchers: dict[str, _Forgiving] = {}
    for template in hopeful(sentence):
        command = template.command
        if command.id in fitting or not template.keys or not template.possible(sentence.words):
            continue
        if command.id not in matchers:
            fillers = POLITE if command.writes else FILLERS
            around = rules.fragments[command.id]
            matchers[command.id] = _Forgiving(sentence, command, around, fillers)
        near = matchers[command.id].near(template)
        if near and (command.id not in best or near.weight > best[command.id].weight):
            best[command.id] = near
    some = sorted(best.values(), key=lambda near: (-near.weight, near.command))
    return [near for near in some if near.weight > 0][:most]
