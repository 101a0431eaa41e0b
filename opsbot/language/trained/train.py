"""Train the net from its corpora and write `model.npz`:

    uv run --with torch python -m opsbot.language.trained.train

Takes about a quarter of an hour on four idle cores. PyTorch is needed for this and for what
follows alone: `python -m bench.trust` learns how far the new net can be trusted. A test tells when
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
from opsbot.language.trained.corpus import Line, digest, lines
from opsbot.language.trained.lessons import Lesson, lessons
from opsbot.language.trained.model import Model, load, save
from opsbot.language.trained.net import HEADS, LONGEST, MOST_RUNS, PLACES, Net, runs

_WIDTH, _LAYERS = 128, 3
_ROUNDS, _TOGETHER, _PACE, _DECAY, _DROPPED = 10, 128, 3e-3, 0.02, 0.15
# A word that is rarer than this is known by its letters alone.
_RAREST = 3
# How much what is meant of closed sets, and where texts begin and end, counts beside the command
# and the values.
_OF_OPTIONS, _OF_EDGES = 0.3, 0.3
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
# How often what has nothing said before it is learnt behind some other command, and behind its
# question: most of what is said in a conversation does not lean on it.
_BEHIND, _ASKED = 0.4, 0.2
# Added to the score of a slot that the command does not have.
_NEVER = -1e4
_SIGNS_TOGETHER, _ROUNDS_OF_TRUST = 16, 60
# Rows of the words' table that stand for nothing, and for any word that is too rare.
_NOTHING, _ANY = 0, 1


@dataclass(frozen=True)
class Columns:
    """What stands for what: the labels, slots and options by number, and the words by row."""

    labels: tuple[str, ...]
    slots: tuple[str, ...]
    texts: tuple[str, ...]
    options: tuple[str, ...]
    words: tuple[str, ...]  # those that may be said before come last

    @classmethod
    def of(cls, some: Sequence[Lesson], registry: Registry) -> Columns:
        seen = Counter(unit.symbol for one in some for unit in one.units)
        words = [word for word, count in seen.most_common() if count >= _RAREST]
        return cls(
            tuple(sorted({one.label for one in some})),
            tuple(sorted({slot for one in some for slot, *_ in one.values})),
            tuple(sorted(set().union(*(command.texts for command in registry)))),
            tuple(sorted({option for one in some for option in one.meant | one.others})),
            (*words, *_may_be_before(registry)),
        )


@dataclass(frozen=True)
class Page:
    """A lesson in numbers."""

    words: NDArray[np.int64]
    before: Sequence[int]  # the words that were said before
    letters: NDArray[np.int64]
    is_word: NDArray[np.bool_]
    names: Sequence[tuple[int, str]]  # where which kind of record is named
    label: int
    command: int  # whose slots its values are
    slots: Sequence[int]  # the tags that this command may have, beside none
    tags: NDArray[np.int64]
    edges: Sequence[tuple[int, int, int]]  # its texts: where each begins and ends, or twice -1
    options: Sequence[tuple[int, float]]


def pages(some: Sequence[Lesson], columns: Columns, registry: Registry) -> Iterator[Page]:
    takes = {command.id: [slot.name for slot in command.slots] for command in registry}
    labels, slots, texts, options, words = (
        {name: i for i, name in enumerate(names)}
        for names in (columns.labels, columns.slots, columns.texts, columns.options, columns.words)
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
        own = [slots[slot] for slot in takes.get(one.command, ()) if slot in slots]
        said = {slot: (start, end - 1) for slot, start, end in one.values if end <= len(units)}
        yield Page(
            np.array([words.get(unit.symbol, -1) + 2 for unit in units], np.int64),
            [words[symbol] + 2 for symbol in one.before],
            letters,
            np.array([not unit.is_value for unit in units], np.bool_),
            [(i, unit.symbol) for i, unit in enumerate(units) if unit.symbol in _TAKEN_FOR],
            labels[one.label],
            labels.get(one.command, labels[one.label]),
            [*(1 + slot for slot in own), *(1 + len(slots) + slot for slot in own)],
            tags,
            [(texts[slot], *said.get(slot, (-1, -1))) for slot in takes.get(one.command, ())
             if slot in texts],
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
        self.edge = nn.Linear(_WIDTH, 2 * len(columns.texts))
        self.absent = nn.Linear(_WIDTH, len(columns.texts))
        self.drop = nn.Dropout(_DROPPED)

    def forward(
        self, words: Tensor, letters: Tensor, there: Tensor, before: Tensor, commands: Tensor
    ) -> tuple[Tensor, ...]:
        many, long = words.shape
        spelt = self.run(letters.view(many * long, -1)).view(many, long, -1)
        x = (self.word(words) + spelt) * there.unsqueeze(-1)
        x = x + F.relu(self.around(x.transpose(1, 2)).transpose(1, 2))
        x = self.drop(self.first(x)) + self.place[1 : long + 1]
        earlier = self.word(before) + self.place[0]
        x = torch.cat([(self.told + self.place[0]).expand(many, 1, -1), earlier, x], 1)
        seen = torch.cat([torch.ones(many, 1, dtype=torch.bool), before > 0, there], 1)
        for layer in self.layers:
            x = layer(x, seen)
        x = self.last(x)
        each = x[:, 1 + before.shape[1] :]
        mean = (each * there.unsqueeze(-1)).sum(1) / there.sum(1, keepdim=True).clamp(min=1)
        whole = self.drop(torch.cat([x[:, 0], mean], -1))
        values = F.relu(self.each(self.drop(each)) + self.each_of(commands).unsqueeze(1))
        options = F.relu(self.whole(whole) + self.whole_of(commands))
        edges = self.edge(values).masked_fill(~there.unsqueeze(-1), _NEVER)
        edges = torch.cat([edges, self.absent(options).repeat(1, 2).unsqueeze(1)], 1)
        return self.intent(whole), self.tag(values), self.option(options), edges


def learn(some: Sequence[Page], columns: Columns, seed: int = 1) -> Learner:
    """Go through all pages some times over."""
    torch.manual_seed(seed)
    chance, hiding = random.Random(seed), np.random.default_rng(seed)
    net = Learner(columns)
    named = {name: i + 2 for i, name in enumerate(columns.words)}
    before = ([row for name, row in named.items() if name.startswith("after ")],
              [row for name, row in named.items() if name.startswith("asked for ")])  # fmt: skip
    steps = torch.optim.AdamW(net.parameters(), lr=_PACE, weight_decay=_DECAY)
    most = _ROUNDS * (len(some) // _TOGETHER + 80)
    pace = torch.optim.lr_scheduler.OneCycleLR(steps, _PACE, total_steps=most, pct_start=0.1)
    for turn in range(_ROUNDS):
        lost = []
        for together in _shuffled(some, chance):
            loss = _loss(net, together, named, before, chance, hiding)
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
    before_rows: tuple[Sequence[int], Sequence[int]],
    chance: random.Random,
    hiding: np.random.Generator,
) -> Tensor:
    size = (len(together), max(1, *(len(one.words) for one in together)))
    words, there = np.zeros(size, np.int64), np.zeros(size, np.bool_)
    is_word, tags = np.zeros(size, np.bool_), np.full(size, -100, np.int64)
    letters = np.zeros((*size, MOST_RUNS), np.int64)
    before = np.zeros((len(together), 2), np.int64)
    for i, one in enumerate(together):
        n = len(one.words)
        words[i, :n], letters[i, :n], tags[i, :n] = one.words, one.letters, one.tags
        there[i, :n], is_word[i, :n] = True, one.is_word
        for at, kind in one.names:
            words[i, at] = named.get(_taken_for(kind, chance), _ANY)
        earlier = one.before or _said_before(before_rows, chance)
        before[i, : len(earlier)] = earlier
    hidden = np.where(is_word, hiding.random(size), 0.5)
    words[hidden < _HIDES_WORD] = _ANY
    letters[hidden < _HIDES_LETTERS] = _NOTHING
    words[hidden > 1 - _HIDES_BOTH] = _ANY
    letters[hidden > 1 - _HIDES_BOTH] = _NOTHING
    labels = torch.tensor([one.label for one in together])
    commands = torch.tensor([one.command for one in together])
    read = map(torch.from_numpy, (words, letters, there, before))
    intents, tagged, chosen, edges = net(*read, commands)
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
    of_intents = F.cross_entropy(intents, labels, label_smoothing=_DOUBT)
    return of_intents + of_tags + of_options + _of_edges(edges, together) * _OF_EDGES


def _of_edges(edges: Tensor, together: Sequence[Page]) -> Tensor:
    """What is lost where texts do not begin and end where they should, a phrase."""
    where = [(i, *text) for i, one in enumerate(together) for text in one.edges]
    if not where:
        return torch.zeros(())
    at, text, begins, ends = torch.tensor(where).T
    nowhere, texts = edges.shape[1] - 1, edges.shape[2] // 2
    lost = [
        F.cross_entropy(edges[at, :, column], torch.where(place < 0, nowhere, place),
                        reduction="sum")
        for column, place in ((text, begins), (texts + text, ends))
    ]  # fmt: skip
    return (lost[0] + lost[1]) / len(together)


def _may_be_before(registry: Registry) -> list[str]:
    """All that `said_before` may tell."""
    asked = {slot.name for command in registry for slot in command.slots}
    return [*(f"after {command.id}" for command in registry),
            *(f"asked for {slot}" for slot in sorted(asked))]  # fmt: skip


def _said_before(rows: tuple[Sequence[int], Sequence[int]], chance: random.Random) -> list[int]:
    """A command and perhaps its question, or nothing."""
    if chance.random() > _BEHIND:
        return []
    commands, asked = rows
    return [chance.choice(commands), *([chance.choice(asked)] if chance.random() < _ASKED else [])]


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
    linear = ["intent", "each", "whole", "option", "tag", "edge", "absent"]
    for i in range(_LAYERS):
        linear += [f"layers.{i}.{name}" for name in ("ask", "told", "up", "down")]
    normal = ["first", "last", *(f"layers.{i}.{name}" for i in range(_LAYERS)
                                 for name in ("before", "after"))]  # fmt: skip
    for name in (*linear, *normal):
        weight = learnt[f"{name}.weight"]
        short = name.removeprefix("layers.")
        tables[f"{short}.w"] = weight.T if name in linear else weight
        tables[f"{short}.b"] = learnt[f"{name}.bias"]
    return Net(columns.labels, columns.slots, columns.texts, columns.options, columns.words, tables)


def trusting(
    signs: Sequence[Sequence[float]], right: Sequence[bool], counts: Sequence[float]
) -> dict[str, NDArray[Any]]:
    """What signs are worth together, learnt from answers that were right or not, each counting so
    much: a small net of one layer, its tables as `trust.py` reads them."""
    torch.manual_seed(1)
    x, y, weight = torch.tensor(signs), torch.tensor(right).float(), torch.tensor(counts)
    mean, spread = x.mean(0), x.std(0) + 1e-3
    x = (x - mean) / spread
    inner, outer = nn.Linear(x.shape[1], _SIGNS_TOGETHER), nn.Linear(_SIGNS_TOGETHER, 1)
    learns = [*inner.parameters(), *outer.parameters()]
    steps = torch.optim.AdamW(learns, lr=3e-3, weight_decay=0.1)
    for _ in range(_ROUNDS_OF_TRUST):
        for some in torch.randperm(len(y)).split(_TOGETHER):
            hidden = F.dropout(F.relu(inner(x[some])), _DROPPED)
            lost = F.binary_cross_entropy_with_logits(
                outer(hidden)[:, 0], y[some], weight=weight[some]
            )
            steps.zero_grad()
            lost.backward()
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
    """Learn the corpora. The trust that was learnt for an earlier net stays until it is learnt
    anew."""
    save(Model(netted([*lines()], collect()), load().trust, digest()))
    sys.stdout.write("model.npz is written; now learn trust: python -m bench.trust\n")


def netted(some: Sequence[Line], registry: Registry) -> Net:
    """What is learnt from annotated sentences."""
    taught = [*lessons(some, registry)]
    columns = Columns.of(taught, registry)
    net = learn([*pages(taught, columns, registry)], columns)
    values = {unit.symbol for one in taught for unit in one.units if unit.is_value}
    values |= {*_may_be_before(registry)}
    return shipped(net, columns, values)


if __name__ == "__main__":
    main()
