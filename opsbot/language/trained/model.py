"""What was learnt, as it is shipped: `model.npz`, made by `train.py`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from opsbot.language.trained.net import Net

if TYPE_CHECKING:
    from numpy.typing import NDArray

FILE = Path(__file__).parent / "model.npz"
# Tables with a row a word: whole numbers, each row with a step of its own.
_ROWS = frozenset({"word", "run"})
_STEP = ".step"
_TRUST = "trust."


@dataclass(frozen=True, eq=False)
class Model:
    """What reads phrases, and what it was made from."""

    net: Net
    trust: Mapping[str, NDArray[Any]]  # the tables of `trust.py`
    made_from: str  # a digest of the corpora


def save(model: Model, file: Path = FILE) -> None:
    import numpy as np

    net = model.net
    known = {"labels": net.labels, "slots": net.slots, "texts": net.texts,
             "options": net.options, "words": list(net.words), "from": model.made_from}  # fmt: skip
    arrays: dict[str, NDArray[Any]] = {}
    for name, table in net.tables.items():
        if name in _ROWS:
            step = np.abs(table).max(1) / 127 + 1e-9
            arrays[name] = np.round(table / step[:, None]).astype(np.int8)
            arrays[name + _STEP] = step.astype(np.float32)
        else:
            arrays[name] = table.astype(np.float16)
    arrays |= {_TRUST + name: table.astype(np.float32) for name, table in model.trust.items()}
    text = np.frombuffer(json.dumps(known).encode(), np.uint8)
    np.savez_compressed(file, allow_pickle=False, known=text, **arrays)


@cache
def load(file: Path = FILE) -> Model:
    """The model, read once."""
    import numpy as np

    with np.load(file) as arrays:
        known = json.loads(arrays["known"].tobytes())
        tables = {name: arrays[name].astype(np.float32) for name in arrays.files
                  if name != "known" and not name.endswith(_STEP)}  # fmt: skip
        for name in _ROWS:
            tables[name] *= arrays[name + _STEP][:, None]
        trust = {name: tables.pop(name) for name in [*tables] if name.startswith(_TRUST)}
    labels, slots, texts, options, words = (
        tuple(known[kind]) for kind in ("labels", "slots", "texts", "options", "words")
    )
    learnt = {name.removeprefix(_TRUST): table for name, table in trust.items()}
    return Model(Net(labels, slots, texts, options, words, tables), learnt, known["from"])
