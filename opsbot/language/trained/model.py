"""What was learnt, as it is shipped: `model.npz`, made by `train.py`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from opsbot.language.trained.intents import Intents

if TYPE_CHECKING:
    from numpy.typing import NDArray

FILE = Path(__file__).parent / "model.npz"


@dataclass(frozen=True, eq=False)
class Model:
    """What tells commands apart, and what fills their slots."""

    intents: Intents
    weights: NDArray[Any]  # by the place of a feature of `filling`
    made_from: str  # a digest of the corpora


def save(model: Model, file: Path = FILE) -> None:
    import numpy as np

    known = {"labels": model.intents.labels, "step": model.intents.step, "from": model.made_from}
    np.savez_compressed(
        file,
        known=np.frombuffer(json.dumps(known).encode(), np.uint8),
        rows=model.intents.rows,
        bias=model.intents.bias,
        weights=model.weights.astype(np.float16),
    )


@cache
def load(file: Path = FILE) -> Model:
    """The model, read once."""
    import numpy as np

    with np.load(file) as arrays:
        known = json.loads(arrays["known"].tobytes())
        intents = Intents(tuple(known["labels"]), arrays["rows"], known["step"], arrays["bias"])
        return Model(intents, arrays["weights"].astype(np.float32), known["from"])
