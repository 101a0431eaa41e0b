"""What Slack would say to blocks: its documented limits and those it enforces without saying."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from slack_sdk.models.blocks import Block

Json = dict[str, Any]

# slack_sdk has no model for these yet.
NEW = ("data_table", "data_visualization")


def refused(blocks: Sequence[Json], *, most: int = 50) -> list[str]:
    """Why Slack would not take these blocks; nothing where it would."""
    why = [] if len(blocks) <= most else [f"{len(blocks)} blocks"]
    json.dumps(blocks, allow_nan=False).encode()
    why += [f"{block['type']}: {one}" for block in blocks for one in _block(block)]
    if most == 50 and sum(map(len, words(blocks))) > 13_200:
        why.append("msg_blocks_too_long")
    if len(json.dumps(blocks)) > 250_000:
        why.append("view_too_large")
    kinds = [block["type"] for block in blocks]
    if kinds.count("data_visualization") > 2 or kinds.count("table") > 1:
        why.append("too many charts or tables")
    if sum(len(cell["text"]) for block in blocks for cell in _cells(block)) > 10_000:
        why.append("too much in the cells of all tables")
    actions = [one["action_id"] for one in objects(blocks) if "action_id" in one]
    if len(set(actions)) < len(actions):
        why.append("an action_id twice")
    return why


def objects(of: Any) -> Iterator[Json]:
    """Every object within blocks."""
    if isinstance(of, dict):
        yield of
        of = list(of.values())
    if isinstance(of, list | tuple):
        for one in of:
            yield from objects(one)


def words(of: Any) -> Iterator[str]:
    """Every text within blocks that a person would see."""
    for one in objects(of):
        if isinstance(one.get("text"), str):
            yield one["text"]
        if one.get("type") != "emoji":
            named = (one.get(key) for key in ("caption", "name", "label", "title"))
            yield from (name for name in named if isinstance(name, str))


def _block(block: Json) -> Iterator[str]:
    if block["type"] not in NEW:
        parsed = Block.parse(block)
        assert parsed is not None, block["type"]
        assert parsed.to_dict()  # raises SlackObjectFormationError
    for one in objects(block):
        if "text" in one and isinstance(one["text"], str) and not one["text"]:
            yield "an empty text"
        if one.get("type") in ("plain_text", "mrkdwn") and _long(one["text"]) > 3000:
            yield "a text of more than 3,000 characters"
        if one.get("type") == "button" and _long(one["text"]["text"]) > 75:
            yield "a long label"
        if one.get("type") == "button" and not 0 < _long(one["value"]) <= 2000:
            yield "a long value"
    if len(block.get("fields", ())) > 10 or any(
        _long(one["text"]) > 2000 for one in block.get("fields", ())
    ):
        yield "fields"
    if block["type"] in ("rich_text", "actions", "context") and not block["elements"]:
        yield "no elements"
    if block["type"] == "table" and not _is_table(block["rows"], 100):
        yield "rows"
    if block["type"] == "data_table" and not (
        block["caption"]
        and 1 <= block["page_size"] <= 100
        and len(block["rows"]) >= 2
        and _is_table(block["rows"], 101)
        and all(cell["type"] == "raw_text" for cell in block["rows"][0])
    ):
        yield "not a data table"
    if block["type"] == "data_visualization":
        yield from _chart(block)


def _long(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cells(block: Json) -> Iterator[Json]:
    for row in block.get("rows", ()):
        yield from row


def _is_table(rows: Sequence[Sequence[Json]], most: int) -> bool:
    return len(rows) <= most and 1 <= len(rows[0]) <= 20 and len({len(row) for row in rows}) == 1


def _chart(block: Json) -> Iterator[str]:
    chart = block["chart"]
    names = [series["name"] for series in chart["series"]]
    labels = chart["axis_config"]["categories"]
    if not 1 <= len(block["title"]) <= 50:
        yield "title"
    if chart["type"] not in ("bar", "line"):
        yield "type"
    if not 1 <= len(names) <= 6 or len(set(names)) < len(names):
        yield "series"
    if not 1 <= len(labels) <= 20 or len(set(labels)) < len(labels):
        yield "categories"
    if any(not 1 <= _long(one) <= 20 for one in (*labels, *names)):
        yield "a long label"
    if any([one["label"] for one in series["data"]] != labels for series in chart["series"]):
        yield "data points that are not the categories"
