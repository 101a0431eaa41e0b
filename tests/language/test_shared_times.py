"""Other people's date and time phrases: never fewer read right than the best known parser."""

from __future__ import annotations

import importlib.util
import json
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "times"
pytestmark = pytest.mark.skipif(
    not (SHARED / "core.json").exists(), reason="the phrase collections are not beside the checkout"
)

# Of the cases with words that a business uses, Duckling reads 48 in a hundred and Recognizers 52;
# of those that at least two known parsers read right, 82 and 77.
FLOORS = {"rt_biz": 0.65, "rt_span": 0.93}


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    code = path.read_text().replace("\nmain()", "\n")
    exec(compile(code, path, "exec"), module.__dict__)
    return module


@pytest.mark.parametrize(("subset", "floor"), FLOORS.items())
def test_the_share_read_right_does_not_fall(subset: str, floor: float) -> None:
    score, adapter = loaded(SHARED / "score.py"), loaded(ROOT / "bench" / "times.py")
    wanted = set(json.loads((SHARED / "core.json").read_text())[subset])
    cases: list[dict[str, Any]] = json.loads((SHARED / "recognizers.dev.json").read_text())
    right = sum(_right(score, adapter, case) for case in cases if case["id"] in wanted)
    assert right / len(wanted) >= floor


def _right(score: ModuleType, adapter: ModuleType, case: dict[str, Any]) -> bool:
    reference = datetime.fromisoformat(case["ref"])
    answer = score.norm(adapter.parse(case["span"], reference), reference)
    return bool(answer) and bool(score.match_rt(answer, case, reference))
