"""The entries of tests/sentences: what people say, and what it should mean."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

SENTENCES = Path(__file__).parent / "sentences"

# Every test process reads them all; in C that takes a tenth of the time.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def entries() -> dict[str, list[dict[str, Any]]]:
    """The entries by the name of their file: {"deals": [{"say": […], "do": "deals.move"}, …]}."""
    return {file.stem: _read(file) for file in sorted(SENTENCES.glob("*.yaml"))}


def _read(file: Path) -> list[dict[str, Any]]:
    return yaml.load(file.read_text("utf-8"), LOADER) or []
