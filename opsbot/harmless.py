"""Text of records without what would hide in it or turn the text around it."""

from __future__ import annotations

import re

# Control characters, marks that turn the reading direction around, and halves of a character.
_HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_NEW_LINES = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def harmless(text: str, *, lines: bool = False) -> str:
    """Text that shows what it says; on one line unless `lines`. Tabs become spaces."""
    text = _NEW_LINES.sub("\n", text).expandtabs(4)
    return _HARMFUL.sub("", text if lines else text.replace("\n", " "))
