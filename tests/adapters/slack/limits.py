"""What Slack refuses: the documented sizes of blocks, messages and views, in Slack's own words.

Sources: docs.slack.dev/reference/block-kit and /reference/views; the sum over all blocks of a
message is what people measured (github.com/slackapi/bolt-js/issues/2509).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

IN_A_MESSAGE = 50
IN_A_VIEW = 100
# The characters of a message over all blocks.
MESSAGE_CHARACTERS = 13_200
# The characters over all cells of all tables.
TABLE_CHARACTERS = 10_000
# Blocks that came lately, and that a workspace may not take yet.
NEW_BLOCKS = frozenset({"table", "data_table", "data_visualization", "alert", "card", "carousel"})
_KNOWN = NEW_BLOCKS | {
    "actions", "context", "context_actions", "divider", "file", "header", "image", "input",
    "markdown", "rich_text", "section", "video",
}  # fmt: skip


def of_message(
    blocks: Any, taken: frozenset[str] = NEW_BLOCKS, most: int = IN_A_MESSAGE
) -> tuple[str, list[str]] | None:
    """The error and its messages when Slack would not take these blocks."""
    if not isinstance(blocks, list):
        return "invalid_blocks_format", []
    if wrong := list(_wrong(blocks, "/blocks", most, taken)):
        return "invalid_blocks", [f"[ERROR] {said} [json-pointer:{at}]" for said, at in wrong]
    if sum(map(len, words(blocks))) > MESSAGE_CHARACTERS:
        return "msg_blocks_too_long", []
    return None


def of_view(view: Any, taken: frozenset[str] = NEW_BLOCKS) -> list[str]:
    """The messages of `invalid_arguments` when Slack would not take this view."""
    if not isinstance(view, dict):
        return ["[ERROR] must provide an object [json-pointer:/view]"]
    return [f"[ERROR] {said} [json-pointer:{at}]" for said, at in _wrong_view(view, taken)]


Wrong = Iterator[tuple[str, str]]


def _wrong_view(view: Json, taken: frozenset[str]) -> Wrong:
    modal = view.get("type") == "modal"
    if view.get("type") not in ("modal", "home"):
        yield "invalid view type", "/view/type"
    if modal:
        yield from _text(view.get("title"), "/view/title", 24, plain=True)
        for name in ("submit", "close"):
            if name in view:
                yield from _text(view[name], f"/view/{name}", 24, plain=True)
        if "submit" not in view and any(one.get("type") == "input" for one in view["blocks"]):
            yield "missing required field: submit", "/view"
    yield from _long(view, "/view", private_metadata=3000, callback_id=255, external_id=255)
    yield from _wrong(view.get("blocks"), "/view/blocks", IN_A_VIEW, taken)


def _wrong(blocks: Any, at: str, most: int, taken: frozenset[str]) -> Wrong:
    if not isinstance(blocks, list):
        yield "missing required field: blocks", at
        return
    yield from _many(blocks, at, most)
    ids = [one["block_id"] for one in blocks if "block_id" in one]
    if len(ids) != len(set(ids)):
        yield "block_id already exists", at
    kinds = [one.get("type") for one in blocks]
    if kinds.count("table") > 1:
        yield "only_one_table_allowed", at
    if kinds.count("data_visualization") > 2:
        yield "no more than 2 charts allowed", at
    cells = [one.get("rows") or [] for one in blocks]
    if sum(map(len, words(cells))) > TABLE_CHARACTERS:
        yield f"no more than {TABLE_CHARACTERS} characters allowed", at
    for number, block in enumerate(blocks):
        here, kind = f"{at}/{number}", block.get("type")
        if kind not in _KNOWN or (kind in NEW_BLOCKS and kind not in taken):
            yield f"unsupported type: {kind}", f"{here}/type"
            continue
        yield from _long(block, here, block_id=255)
        actions = [one["action_id"] for one in objects(block) if "action_id" in one]
        if len(actions) != len(set(actions)):
            yield "`action_id` already exists", here
        yield from _CHECKS.get(kind, _fine)(block, here)


def _fine(block: Json, at: str) -> Wrong:
    yield from ()


def _section(block: Json, at: str) -> Wrong:
    if "text" not in block and "fields" not in block:
        yield "missing required field: text", at
    if "text" in block:
        yield from _text(block["text"], f"{at}/text", 3000)
    if "fields" in block:
        yield from _many(block["fields"], f"{at}/fields", 10, least=1)
        for number, one in enumerate(block["fields"]):
            yield from _text(one, f"{at}/fields/{number}", 2000)
    if "accessory" in block:
        yield from _element(block["accessory"], f"{at}/accessory")


def _header(block: Json, at: str) -> Wrong:
    yield from _text(block.get("text"), f"{at}/text", 150, plain=True)


def _context(block: Json, at: str) -> Wrong:
    yield from _many(block.get("elements"), f"{at}/elements", 10, least=1)
    for number, one in enumerate(block.get("elements") or ()):
        here = f"{at}/elements/{number}"
        yield from _image(one, here) if one.get("type") == "image" else _text(one, here, 3000)


def _actions(block: Json, at: str) -> Wrong:
    found = block.get("elements") or []
    yield from _many(found, f"{at}/elements", 25, least=1)
    for number, one in enumerate(found):
        yield from _element(one, f"{at}/elements/{number}")


def _rich_text(block: Json, at: str) -> Wrong:
    yield from _many(block.get("elements"), f"{at}/elements", 10_000, least=1)
    for one in objects(block):
        if one.get("type") == "text" and not one.get("text"):
            yield "must be more than 0 characters", at


def _input(block: Json, at: str) -> Wrong:
    yield from _text(block.get("label"), f"{at}/label", 2000, plain=True)
    if "hint" in block:
        yield from _text(block["hint"], f"{at}/hint", 2000, plain=True)
    yield from _element(block.get("element") or {}, f"{at}/element")


def _image(block: Json, at: str) -> Wrong:
    if "image_url" not in block and "slack_file" not in block:
        yield "missing required field: image_url", at
    if not block.get("alt_text"):
        yield "missing required field: alt_text", at
    yield from _long(block, at, image_url=3000, alt_text=2000)
    if "title" in block:
        yield from _text(block["title"], f"{at}/title", 2000, plain=True)


def _markdown(block: Json, at: str) -> Wrong:
    yield from _long(block, at, text=12_000)
    if not block.get("text"):
        yield "must be more than 0 characters", f"{at}/text"


def _table(block: Json, at: str) -> Wrong:
    yield from _many(block.get("column_settings") or [], f"{at}/column_settings", 20)
    yield from _rows(block, at, 100, 1, ("raw_text", "raw_number", "rich_text"))


def _data_table(block: Json, at: str) -> Wrong:
    if not block.get("caption"):
        yield "missing required field: caption", at
    if not 1 <= block.get("page_size", 5) <= 100:
        yield "must be from 1 to 100", f"{at}/page_size"
    if any(cell.get("type") != "raw_text" for cell in (block.get("rows") or [[]])[0]):
        yield "a header cell must be raw_text", f"{at}/rows/0"
    yield from _rows(block, at, 101, 2, ("raw_text", "raw_number", "rich_text", "action"))


def _rows(block: Json, at: str, most: int, least: int, kinds: tuple[str, ...]) -> Wrong:
    rows = block.get("rows") or []
    yield from _many(rows, f"{at}/rows", most, least=least)
    if len({len(row) for row in rows}) > 1:
        yield "all rows must have the same length", f"{at}/rows"
    for number, row in enumerate(rows):
        yield from _many(row, f"{at}/rows/{number}", 20, least=1)
        for column, cell in enumerate(row):
            here = f"{at}/rows/{number}/{column}"
            if cell.get("type") not in kinds:
                yield f"unsupported type: {cell.get('type')}", here
            if cell.get("type") == "raw_text" and not cell.get("text"):
                yield "must be more than 0 characters", f"{here}/text"


def _chart(block: Json, at: str) -> Wrong:
    yield from _long(block, at, title=50)
    if not block.get("title"):
        yield "missing required field: title", at
    chart = block.get("chart") or {}
    if chart.get("type") == "pie":
        yield from _many(chart.get("segments"), f"{at}/chart/segments", 12, least=1)
        for number, one in enumerate(chart.get("segments") or ()):
            yield from _long(one, f"{at}/chart/segments/{number}", label=20)
            if not one["value"] > 0:
                yield "must be more than 0", f"{at}/chart/segments/{number}/value"
        return
    if chart.get("type") not in ("line", "bar", "area"):
        yield f"unsupported type: {chart.get('type')}", f"{at}/chart/type"
        return
    axis = chart.get("axis_config") or {}
    categories = axis.get("categories") or []
    yield from _long(axis, f"{at}/chart/axis_config", x_label=50, y_label=50)
    yield from _many(categories, f"{at}/chart/axis_config/categories", 20, least=1)
    if any(not 0 < units(one) <= 20 for one in categories):
        yield "must be less than 21 characters", f"{at}/chart/axis_config/categories"
    if len(set(categories)) != len(categories):
        yield "categories must be unique", f"{at}/chart/axis_config/categories"
    series = chart.get("series") or []
    yield from _many(series, f"{at}/chart/series", 6, least=1)
    if len({one.get("name") for one in series}) != len(series):
        yield "names must be unique", f"{at}/chart/series"
    for number, one in enumerate(series):
        yield from _long(one, f"{at}/chart/series/{number}", name=20)
        if [point["label"] for point in one["data"]] != categories:
            yield "labels must match the categories", f"{at}/chart/series/{number}/data"


_CHECKS = {
    "section": _section,
    "header": _header,
    "context": _context,
    "actions": _actions,
    "input": _input,
    "image": _image,
    "markdown": _markdown,
    "rich_text": _rich_text,
    "table": _table,
    "data_table": _data_table,
    "data_visualization": _chart,
}


def _element(one: Json, at: str) -> Wrong:
    kind = one.get("type", "")
    yield from _long(one, at, action_id=255)
    if kind == "image":
        yield from _image(one, at)
    elif kind == "button":
        yield from _text(one.get("text"), f"{at}/text", 75, plain=True)
        yield from _long(one, at, value=2000, url=3000, accessibility_label=75)
        if one.get("value") == "":
            yield "must be more than 0 characters", f"{at}/value"
        if one.get("style", "primary") not in ("primary", "danger"):
            yield "must be one of primary, danger", f"{at}/style"
    if "placeholder" in one:
        yield from _text(one["placeholder"], f"{at}/placeholder", 150, plain=True)
    if "options" in one:
        most = {"overflow": 5, "checkboxes": 10, "radio_buttons": 10}.get(kind, 100)
        yield from _many(one["options"], f"{at}/options", most, least=1)
        for number, option in enumerate(one["options"]):
            yield from _text(option.get("text"), f"{at}/options/{number}/text", 75)
            yield from _long(option, f"{at}/options/{number}", value=150)
    if confirm := one.get("confirm"):
        for name, most in {"title": 100, "text": 300, "confirm": 30, "deny": 30}.items():
            if name in confirm:
                yield from _text(confirm[name], f"{at}/confirm/{name}", most)
    if "max_length" in one and not 0 < one["max_length"] <= 3000:
        yield "must be from 1 to 3000", f"{at}/max_length"


def _text(one: Any, at: str, most: int, *, plain: bool = False) -> Wrong:
    if not isinstance(one, dict) or not isinstance(one.get("text"), str):
        yield "missing required field: text", at
        return
    if one.get("type") not in (("plain_text",) if plain else ("plain_text", "mrkdwn")):
        yield f"unsupported type: {one.get('type')}", f"{at}/type"
    if not one["text"]:
        yield "must be more than 0 characters", f"{at}/text"
    yield from _long(one, at, text=most)


def _long(one: Json, at: str, **most: int) -> Wrong:
    for name, length in most.items():
        if units(one.get(name) or "") > length:
            yield f"must be less than {length + 1} characters", f"{at}/{name}"


def _many(found: Any, at: str, most: int, least: int = 0) -> Wrong:
    if not isinstance(found, list):
        yield "must provide an array", at
    elif len(found) > most:
        yield f"no more than {most} items allowed", at
    elif len(found) < least:
        yield f"no less than {least} items allowed", at


def units(text: str) -> int:
    """The length of a text as Slack counts it, in the code units of UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def objects(of: Any) -> Iterator[Json]:
    """Every object within blocks."""
    if isinstance(of, dict):
        yield of
        of = list(of.values())
    if isinstance(of, list | tuple):
        for one in of:
            yield from objects(one)


def words(part: Any) -> Iterator[str]:
    """The words of blocks as Slack counts them: neither ids nor values."""
    for one in objects(part):
        for name in ("text", "title", "caption", "alt_text", "label", "name"):
            if isinstance(one.get(name), str) and one.get("type") != "emoji":
                yield one[name]
