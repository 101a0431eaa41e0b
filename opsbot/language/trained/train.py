"""Train the net from its corpora and write `model.npz`:

    uv run --with torch python -m opsbot.language.trained.train

Takes about half an hour on four cores. PyTorch is needed for this alone. A test tells when
the corpora have changed since.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from opsbot.command import Registry, collect
from opsbot.language.trained.corpus import Line, digest, lines, sentences
from opsbot.language.trained.filling import candidates
from opsbot.language.trained.hearing import readings
from opsbot.language.trained.lessons import Lesson, lessons, right_ones
from opsbot.language.trained.model import Model, load, save
from opsbot.language.trained.net import HEADS, LONGEST, MOST_RUNS, PLACES, Net, runs
from opsbot.language.trained.reader import weighed_up
from opsbot.language.trained.shape import shape

_WIDTH, _LAYERS = 128, 3
_ROUNDS, _TOGETHER, _PACE, _DECAY, _DROPPED = 10, 128, 3e-3, 0.02, 0.15
# A word that is rarer than this is known by its letters alone.
_RAREST = 3
# How much what is meant of closed sets counts beside the command and the values.
_OF_OPTIONS = 0.3
# By how much the net is kept from being certain of a command.
_DOUBT = 0.02
# How often a word is hidden from it, its letters, or both, so that no single word is relied on.
_HIDES_WORD, _HIDES_LETTERS, _HIDES_BOTH = 0.12, 0.04, 0.03
# A deal is called by its company, a company like somebody in it: which of them a name is says less
# than that there is one. So often a name is taken for another kind of record.
_TAKEN_FOR: Mapping[str, Sequence[tuple[str, float]]] = {
    "anydeal": [("anyorganisation", 0.35), ("anyperson", 0.05), ("anyproduct", 0.03),
                ("anyproject", 0.03)],
    "anyorganisation": [("anydeal", 0.25), ("anyperson", 0.08)],
    "anyperson": [("anyorganisation", 0.12), ("anydeal", 0.06)],
    "anyproduct": [("anydeal", 0.05), ("anyorganisation", 0.03)],
    "anyproject": [("anydeal", 0.15), ("anytask", 0.05)],
    "anytask": [("anyticket", 0.1), ("anydeal", 0.05)],
    "anyticket": [("anytask", 0.15)],
}  # fmt: skip
# Added to the score of a slot that the command does not have.
_NEVER = -1e4
# To learn trust, one of so many stretches of so many lines is held back.
_ONE_OF, _STRETCH = 5, 50
_SIGNS_TOGETHER, _ROUNDS_OF_TRUST = 32, 40
# Rows of the words' table that stand for nothing, and for any word that is too rare.
_NOTHING, _ANY = 0, 1


@dataclass(frozen=True)
class Columns:
    """What stands for what: the labels, slots and options by number, and the words by row."""

    labels: tuple[str, ...]
    slots: tuple[str, ...]
    options: tuple[str, ...]
    words: tuple[str, ...]

    @classmethod
    def of(cls, some: Sequence[Lesson]) -> Columns:
        seen = Counter(unit.symbol for one in some for unit in one.units)
        return cls(
            tuple(sorted({one.label for one in some})),
            tuple(sorted({slot for one in some for slot, *_ in one.values})),
            tuple(sorted({option for one in some for option in one.meant | one.others})),
            tuple(word for word, count in seen.most_common() if count >= _RAREST),
        )


@dataclass(frozen=True)
class Page:
    """A lesson in numbers."""

    words: NDArray[np.int64]
    letters: NDArray[np.int64]
    is_word: NDArray[np.bool_]
    names: Sequence[tuple[int, str]]  # where which kind of record is named
    label: int
    slots: Sequence[int]  # the tags that its command may have, beside none
    tags: NDArray[np.int64]
    options: Sequence[tuple[int, float]]


def pages(some: Sequence[Lesson], columns: Columns, registry: Registry) -> Iterator[Page]:
    takes = {command.id: [slot.name for slot in command.slots] for command in registry}
    labels, slots, options, words = (
        {name: i for i, name in enumerate(names)}
        for names in (columns.labels, columns.slots, columns.options, columns.words)
    )
    for one in some:
        units = one.units[:LONGEST]
        letters = np.zeros((len(units), MOST_RUNS), np.int64)
        for i, unit in enumerate(units):
            if not unit.is_value:
                found = [*runs(unit.symbol)]
                letters[i, : len(found)] = found
        tags = np.zeros(len(units), np.int64)
        for slot, start, end in one.values:
            tags[start:end] = 1 + len(slots) + slots[slot]
            tags[start : start + 1] = 1 + slots[slot]
        own = [slots[slot] for slot in takes.get(one.label, ()) if slot in slots]
        yield Page(
            np.array([words.get(unit.symbol, -1) + 2 for unit in units], np.int64),
            letters,
            np.array([not unit.is_value for unit in units], np.bool_),
            [(i, unit.symbol) for i, unit in enumerate(units) if unit.symbol in _TAKEN_FOR],
            labels[one.label],
            [*(1 + slot for slot in own), *(1 + len(slots) + slot for slot in own)],
            tags,
            [*((options[name], 1.0) for name in one.meant),
             *((options[name], 0.0) for name in one.others)],
        )  # fmt: skip


class Layer(nn.Module):
    """Each unit looks at the others."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.after = nn.LayerNorm(_WIDTH), nn.LayerNorm(_WIDTH)
        self.ask, self.told = nn.Linear(_WIDTH, 3 * _WIDTH), nn.Linear(_WIDTH, _WIDTH)
        self.up, self.down = nn.Linear(_WIDTH, 2 * _WIDTH), nn.Linear(2 * _WIDTH, _WIDTH)
        self.drop = nn.Dropout(_DROPPED)

    def forward(self, x: Tensor, there: Tensor) -> Tensor:
        size = (*x.shape[:2], 3, HEADS, _WIDTH // HEADS)
        q, k, v = self.ask(self.before(x)).view(size).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=there[:, None, None, :])
        x = x + self.drop(self.told(seen.transpose(1, 2).reshape(x.shape)))
        return x + self.drop(self.down(F.relu(self.up(self.after(x)))))


class Learner(nn.Module):
    """The net of `net.py` while it learns."""

    def __init__(self, columns: Columns) -> None:
        super().__init__()
        self.word = nn.Embedding(len(columns.words) + 2, _WIDTH, padding_idx=_NOTHING)
        self.run = nn.EmbeddingBag(PLACES + 1, _WIDTH, mode="mean", padding_idx=_NOTHING)
        for table in (self.word, self.run):
            nn.init.normal_(table.weight, 0, 0.1)
            nn.init.zeros_(table.weight[_NOTHING])
        self.told = nn.Parameter(torch.randn(_WIDTH) * 0.02)
        self.place = nn.Parameter(torch.randn(LONGEST + 1, _WIDTH) * 0.02)
        self.around = nn.Conv1d(_WIDTH, _WIDTH, 3, padding=1)
        self.first, self.last = nn.LayerNorm(_WIDTH), nn.LayerNorm(_WIDTH)
        self.layers = nn.ModuleList([Layer() for _ in range(_LAYERS)])
        labels = len(columns.labels)
        self.intent = nn.Linear(2 * _WIDTH, labels)
        # What a word is hangs on the command that is meant.
        self.each, self.each_of = nn.Linear(_WIDTH, _WIDTH), nn.Embedding(labels, _WIDTH)
        self.whole, self.whole_of = nn.Linear(2 * _WIDTH, _WIDTH), nn.Embedding(labels, _WIDTH)
        self.option = nn.Linear(_WIDTH, len(columns.options))
        self.tag = nn.Linear(_WIDTH, 1 + 2 * len(columns.slots))
        self.drop = nn.Dropout(_DROPPED)

    def forward(
        self, words: Tensor, letters: Tensor, there: Tensor, labels: Tensor
    ) -> tuple[Tensor, ...]:
        many, long = words.shape
        spelt = self.run(letters.view(many * long, -1)).view(many, long, -1)
        x = (self.word(words) + spelt) * there.unsqueeze(-1)
        x = x + F.relu(self.around(x.transpose(1, 2)).transpose(1, 2))
        x = self.drop(self.first(x)) + self.place[1 : long + 1]
        x = torch.cat([(self.told + self.place[0]).expand(many, 1, -1), x], 1)
        seen = torch.cat([torch.ones(many, 1, dtype=torch.bool), there], 1)
        for layer in self.layers:
            x = layer(x, seen)
        x = self.last(x)
        each = x[:, 1:]
        mean = (each * there.unsqueeze(-1)).sum(1) / there.sum(1, keepdim=True).clamp(min=1)
        whole = self.drop(torch.cat([x[:, 0], mean], -1))
        values = F.relu(self.each(self.drop(each)) + self.each_of(labels).unsqueeze(1))
        options = F.relu(self.whole(whole) + self.whole_of(labels))
        return self.intent(whole), self.tag(values), self.option(options)


def learn(some: Sequence[Page], columns: Columns, seed: int = 1) -> Learner:
    """Go through all pages some times over."""
    torch.manual_seed(seed)
    chance, hiding = random.Random(seed), np.random.default_rng(seed)
    net = Learner(columns)
    named = {name: i + 2 for i, name in enumerate(columns.words)}
    steps = torch.optim.AdamW(net.parameters(), lr=_PACE, weight_decay=_DECAY)
    most = _ROUNDS * (len(some) // _TOGETHER + 80)
    pace = torch.optim.lr_scheduler.OneCycleLR(steps, _PACE, total_steps=most, pct_start=0.1)
    for turn in range(_ROUNDS):
        lost = []
        for together in _shuffled(some, chance):
            loss = _loss(net, together, named, chance, hiding)
            steps.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            steps.step()
            pace.step()
            lost.append(loss.item())
        sys.stdout.write(f"round {turn + 1} of {_ROUNDS}: loss {np.mean(lost):.3f}\n")
        sys.stdout.flush()
    net.eval()
    return net


def _shuffled(some: Sequence[Page], chance: random.Random) -> Iterator[list[Page]]:
    """All pages, those of like length together."""
    order = [*range(len(some))]
    chance.shuffle(order)
    groups = []
    for at in range(0, len(order), _TOGETHER * 50):
        near = sorted(order[at : at + _TOGETHER * 50], key=lambda i: len(some[i].words))
        groups += [near[i : i + _TOGETHER] for i in range(0, len(near), _TOGETHER)]
    chance.shuffle(groups)
    for group in groups:
        yield [some[i] for i in group]


def _loss(
    net: Learner,
    together: Sequence[Page],
    named: Mapping[str, int],
    chance: random.Random,
    hiding: np.random.Generator,
) -> Tensor:
    size = (len(together), max(1, *(len(one.words) for one in together)))
    words, there = np.zeros(size, np.int64), np.zeros(size, np.bool_)
    is_word, tags = np.zeros(size, np.bool_), np.full(size, -100, np.int64)
    letters = np.zeros((*size, MOST_RUNS), np.int64)
    for i, one in enumerate(together):
        n = len(one.words)
        words[i, :n], letters[i, :n], tags[i, :n] = one.words, one.letters, one.tags
        there[i, :n], is_word[i, :n] = True, one.is_word
        for at, kind in one.names:
            words[i, at] = named.get(_taken_for(kind, chance), _ANY)
    hidden = np.where(is_word, hiding.random(size), 0.5)
    words[hidden < _HIDES_WORD] = _ANY
    letters[hidden < _HIDES_LETTERS] = _NOTHING
    words[hidden > 1 - _HIDES_BOTH] = _ANY
    letters[hidden > 1 - _HIDES_BOTH] = _NOTHING
    labels = torch.tensor([one.label for one in together])
    intents, tagged, chosen = net(*map(torch.from_numpy, (words, letters, there)), labels)
    shut = torch.full((len(together), 1, tagged.shape[-1]), _NEVER)
    for i, one in enumerate(together):
        shut[i, 0, [0, *one.slots]] = 0
    truth, counts = torch.zeros_like(chosen), torch.zeros_like(chosen)
    for i, one in enumerate(together):
        for option, is_meant in one.options:
            truth[i, option], counts[i, option] = is_meant, 1
    each = F.binary_cross_entropy_with_logits(chosen, truth, reduction="none")
    of_options = (each * counts).sum() / len(together) * _OF_OPTIONS
    of_tags = F.cross_entropy((tagged + shut).flatten(0, 1), torch.from_numpy(tags).flatten())
    return F.cross_entropy(intents, labels, label_smoothing=_DOUBT) + of_tags + of_options


def _taken_for(kind: str, chance: random.Random) -> str:
    drawn = chance.random()
    for other, often in _TAKEN_FOR[kind]:
        if drawn < often:
            return other
        drawn -= often
    return kind


def shipped(net: Learner, columns: Columns, values: set[str]) -> Net:
    """The net as `net.py` reads it: what a word looks like by itself is added up beforehand."""
    learnt = {name: one.detach().numpy() for name, one in net.named_parameters()}
    letters = learnt["run.weight"]
    words = [
        row if word in values else row + letters[[*runs(word)]].mean(0)
        for word, row in zip(columns.words, learnt["word.weight"][2:], strict=True)
    ]
    tables: dict[str, Any] = {
        "word": np.stack([*words, learnt["word.weight"][_ANY]]),
        "run": letters,
        "told": learnt["told"],
        "place": learnt["place"],
        "around.w": np.concatenate([learnt["around.weight"][:, :, i].T for i in range(3)]),
        "around.b": learnt["around.bias"],
        "each.of": learnt["each_of.weight"],
        "whole.of": learnt["whole_of.weight"],
    }
    linear = ["intent", "each", "whole", "option", "tag"]
    for i in range(_LAYERS):
        linear += [f"layers.{i}.{name}" for name in ("ask", "told", "up", "down")]
    normal = ["first", "last", *(f"layers.{i}.{name}" for i in range(_LAYERS)
                                 for name in ("before", "after"))]  # fmt: skip
    for name in (*linear, *normal):
        weight = learnt[f"{name}.weight"]
        short = name.removeprefix("layers.")
        tables[f"{short}.w"] = weight.T if name in linear else weight
        tables[f"{short}.b"] = learnt[f"{name}.bias"]
    return Net(columns.labels, columns.slots, columns.options, columns.words, tables)


def judged(held: Sequence[Line], registry: Registry) -> Iterator[tuple[list[float], bool]]:
    """The signs of what the shipped net makes of lines that it has not learnt, and whether it is
    right: the command and all its values."""
    for line, sentence in sentences(held, registry):
        command = registry.get(line.command)
        found = weighed_up(sentence)
        if found is None:
            continue
        heard, _, said = found
        right: dict[str, Any] | None = None
        if command is heard.command:
            every = [*candidates(sentence, shape(sentence), command)]
            right = readings(right_ones(line, sentence, command, every))
        yield [*said.values()], heard.readings == right


def trusting(examples: Sequence[tuple[list[float], bool]]) -> dict[str, NDArray[Any]]:
    """What signs are worth together: a small net of one layer, its tables as `trust.py` reads
    them."""
    signs = torch.tensor([said for said, _ in examples])
    right = torch.tensor([float(one) for _, one in examples])
    mean, spread = signs.mean(0), signs.std(0) + 1e-3
    signs = (signs - mean) / spread
    inner, outer = nn.Linear(signs.shape[1], _SIGNS_TOGETHER), nn.Linear(_SIGNS_TOGETHER, 1)
    learns = [*inner.parameters(), *outer.parameters()]
    steps = torch.optim.AdamW(learns, lr=3e-3, weight_decay=0.05)
    for _ in range(_ROUNDS_OF_TRUST):
        for some in torch.randperm(len(right)).split(256):
            hidden = F.dropout(F.relu(inner(signs[some])), _DROPPED)
            loss = F.binary_cross_entropy_with_logits(outer(hidden)[:, 0], right[some])
            steps.zero_grad()
            loss.backward()
            steps.step()
    tables = {
        "mean": mean,
        "spread": spread,
        "inner.w": inner.weight.T,
        "inner.b": inner.bias,
        "outer.w": outer.weight.T,
        "outer.b": outer.bias,
    }
    return {name: table.detach().numpy() for name, table in tables.items()}


def main() -> None:
    """Learn trust with a net that a part of the corpora was held back from; then learn them all."""
    registry, every = collect(), [*lines()]
    held = [line for i, line in enumerate(every) if i // _STRETCH % _ONE_OF == 0]
    rest = [line for i, line in enumerate(every) if i // _STRETCH % _ONE_OF]
    save(Model(netted(rest, registry), {}, ""))
    load.cache_clear()
    trust = trusting([*judged(held, registry)])
    save(Model(netted(every, registry), trust, digest()))
    sys.stdout.write("model.npz is written.\n")


def netted(some: Sequence[Line], registry: Registry) -> Net:
    """What is learnt from annotated sentences."""
    taught = [*lessons(some, registry)]
    columns = Columns.of(taught)
    net = learn([*pages(taught, columns, registry)], columns)
    values = {unit.symbol for one in taught for unit in one.units if unit.is_value}
    return shipped(net, columns, values)


if __name__ == "__main__":
    main()
