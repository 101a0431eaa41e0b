"""Words in a file's tag column, on the contacts and customers they stand beside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.files.cells import Cells
from adapters.files.store import Store
from adapters.files.taking import Item


def tags(cells: Cells) -> list[str]:
    words = re.split(r"[,;|]", cells.text("tags") or "")
    return sorted({word.strip().casefold() for word in words if word.strip()})


def tag(store: Store, column: str, items: Sequence[Item]) -> None:
    """Put each item's tags on its record. Tags that a person gave it stay."""
    tagged = [item for item in items if item.refs["tags"]]
    if not tagged:
        return
    words = {word for item in tagged for word in item.refs["tags"]}
    known = {row.name.casefold(): row.id for row in store.all("tag")}
    new = sorted(words - known.keys())
    known |= dict(zip(new, store.insert("tag", [{"name": word} for word in new]), strict=True))
    there = {
        (row.tag_id, getattr(row, column))
        for row in store.rows("tagging", column, [item.id for item in tagged])
    }
    wanted = [(item, known[word]) for item in tagged for word in item.refs["tags"]]
    missing = [(item, word) for item, word in wanted if (word, item.id) not in there]
    store.insert_many("tagging", [{"tag_id": word, column: item.id} for item, word in missing])
    for item, _ in missing:
        item.changed = True
