"""Messages and views in the oldest blocks alone, for whoever knows no `rich_text`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from adapters.slack import limits
from adapters.slack.words import Json, plain_text


def classic(blocks: Iterable[Json]) -> list[Json]:
    """The same blocks, with words that have lost their styles in place of `rich_text`."""
    out = []
    for block in blocks:
        if block["type"] != "rich_text":
            out.append(block)
        elif text := "\n".join(_words(one) for one in block["elements"]).strip():
            out.append({"type": "section", "text": plain_text(text, limits.SECTION)})
    return out


def _words(element: Json) -> str:
    """What an element says: of a list each point in a line of its own."""
    between = "\n" if element["type"] == "rich_text_list" else ""
    return between.join(_pieces(element))


def _pieces(element: Json) -> Iterator[str]:
    for one in element.get("elements", ()):
        yield _words(one) if "elements" in one else str(one.get("text") or one.get("url") or "")
