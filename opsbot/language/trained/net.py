"""The net: what a phrase asks for, and which of its words are the value of which slot.

A small transformer (Vaswani et al., "Attention is all you need", 2017; normalised first) over the
units of a phrase. It is trained by `train.py`; here it only reads, with numpy alone, in less than a
millisecond.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from zlib import crc32

from opsbot.language.sentence import Unit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

# Units of a phrase that are read, and the heads that look at them.
LONGEST, HEADS = 64, 4
# Runs of letters are counted into so many places; so many of a word's at most.
PLACES, MOST_RUNS = 8192, 20
_TINY = 1e-5


@dataclass(frozen=True, eq=False)
class Impression:
    """What the net makes of a phrase."""

    ranked: Sequence[tuple[str, float]]  # each label with how likely it is, the likeliest first
    each: Floats  # a row for each unit, with what the others tell about it
    whole: Floats


@dataclass(frozen=True, eq=False)
class Values:
    """What the net takes for a command's values."""

    odds: Mapping[str, Floats]  # of each slot: the log-odds of each unit to be in its value
    edges: Mapping[str, tuple[Floats, Floats]]  # of a text: of each unit to begin, and to end it
    options: Mapping[str, float]  # of each "slot=value" of a closed set: its log-odds


@dataclass(frozen=True, eq=False)
class Net:
    """What was learnt: tables by name (see `train.py`), and what their columns stand for."""

    labels: tuple[str, ...]
    slots: tuple[str, ...]  # tag 0 is of none; 1 + i begins slot i's value, 1 + len + i goes on
    texts: tuple[str, ...]  # slots that any words may fill: where they begin and end is learnt
    options: tuple[str, ...]
    words: Sequence[str]  # row i of `word` is of word i; the last row is of all others
    tables: Mapping[str, Floats]

    @cached_property
    def _rows(self) -> Mapping[str, int]:
        return {word: row for row, word in enumerate(self.words)}

    def read(self, units: Sequence[Unit], before: Sequence[str] = ()) -> Impression:
        """What a phrase asks for, said `before` of it what `said_before` tells."""
        import numpy as np

        hidden = self._layers(self._embedded(units[:LONGEST], before))
        told, each = hidden[0], hidden[1 + len(before) :]
        whole = np.concatenate([told, each.mean(0) if len(each) else told * 0])
        shares = _softmax(self._linear("intent", whole))
        order = np.argsort(-shares)
        return Impression([(self.labels[i], float(shares[i])) for i in order], each, whole)

    def values(self, impression: Impression, label: str, slots: Collection[str]) -> Values:
        """Which units are values of which of a command's slots, were it that which is meant."""
        import numpy as np

        row = self.labels.index(label) if label in self.labels else -1
        known = [slot for slot in self.slots if slot in slots]
        columns = [1 + self.slots.index(slot) for slot in known]
        columns = [0, *columns, *(len(self.slots) + column for column in columns)]
        each = np.maximum(self._linear("each", impression.each) + self.tables["each.of"][row], 0)
        tags = _softmax((each @ self.tables["tag.w"] + self.tables["tag.b"])[:, columns])
        odds = _log_odds(tags[:, 1 : 1 + len(known)] + tags[:, 1 + len(known) :])
        whole = np.maximum(
            self._linear("whole", impression.whole) + self.tables["whole.of"][row], 0
        )
        options = self._linear("option", whole).tolist()
        return Values(
            {slot: odds[:, i] for i, slot in enumerate(known)},
            self._edges(each, whole, slots),
            dict(zip(self.options, options, strict=True)),
        )

    def _edges(
        self, each: Floats, whole: Floats, slots: Collection[str]
    ) -> Mapping[str, tuple[Floats, Floats]]:
        """By how much each unit is likelier to begin, and to end, a text than there is none."""
        edges, absent = self._linear("edge", each), self._linear("absent", whole)
        begins, ends = edges[:, : len(self.texts)], edges[:, len(self.texts) :]
        return {
            slot: (begins[:, i] - absent[i], ends[:, i] - absent[i])
            for i, slot in enumerate(self.texts)
            if slot in slots
        }

    def _embedded(self, units: Sequence[Unit], before: Sequence[str]) -> Floats:
        """A row for each unit; before them one for the whole, and what was said before."""
        import numpy as np

        rows = [self._vector(unit.symbol) for unit in units]
        x = np.stack(rows) if rows else np.zeros((0, len(self.tables["told"])), np.float32)
        padded = np.pad(x, ((1, 1), (0, 0)))
        around = np.concatenate([padded[:-2], padded[1:-1], padded[2:]], axis=1)
        x = self._normal("first", x + np.maximum(self._linear("around", around), 0))
        place = self.tables["place"]
        earlier = [self._vector(symbol) + place[0] for symbol in before]
        first = np.stack([self.tables["told"] + place[0], *earlier])
        return np.concatenate([first, x + place[1 : 1 + len(x)]])

    def _vector(self, symbol: str) -> Floats:
        words = self.tables["word"]
        row = self._rows.get(symbol)
        letters = self.tables["run"]
        vector: Floats = words[row] if row is not None else (
            words[-1] + letters[[*runs(symbol)]].mean(0)
        )  # fmt: skip
        return vector

    def _layers(self, x: Floats) -> Floats:
        """Each unit with what the others tell about it."""
        import numpy as np

        count, width = x.shape
        for i in range(sum(name.endswith(".ask.w") for name in self.tables)):
            asked = self._linear(f"{i}.ask", self._normal(f"{i}.before", x))
            q, k, v = asked.reshape(count, 3, HEADS, width // HEADS).transpose(1, 2, 0, 3)
            looks = _softmax(q @ k.transpose(0, 2, 1) / np.sqrt(np.float32(width // HEADS)))
            x = x + self._linear(f"{i}.told", (looks @ v).transpose(1, 0, 2).reshape(count, width))
            inner = np.maximum(self._linear(f"{i}.up", self._normal(f"{i}.after", x)), 0)
            x = x + self._linear(f"{i}.down", inner)
        return self._normal("last", x)

    def _linear(self, name: str, x: Floats) -> Floats:
        y: Floats = x @ self.tables[f"{name}.w"] + self.tables[f"{name}.b"]
        return y

    def _normal(self, name: str, x: Floats) -> Floats:
        import numpy as np

        apart = x - x.mean(-1, keepdims=True)
        size = np.sqrt((apart * apart).mean(-1, keepdims=True) + _TINY)
        y: Floats = apart / size * self.tables[f"{name}.w"] + self.tables[f"{name}.b"]
        return y


def runs(word: str) -> Iterable[int]:
    """The places of a word's runs of three and four letters; place 0 is of none."""
    edged = f"^{word}$"
    found = [edged[i : i + n] for n in (3, 4) for i in range(len(edged) - n + 1)]
    return [crc32(run.encode()) % PLACES + 1 for run in found[:MOST_RUNS]] or [0]


def _softmax(scores: Floats) -> Floats:
    import numpy as np

    odds = np.exp(scores - scores.max(-1, keepdims=True))
    shares: Floats = odds / odds.sum(-1, keepdims=True)
    return shares


def _log_odds(shares: Floats) -> Floats:
    import numpy as np

    near = np.clip(shares, 1e-6, 1 - 1e-6)
    found: Floats = np.log(near / (1 - near))
    return found
