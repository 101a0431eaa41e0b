"""What Slack would say to blocks: by the models of slack_sdk, and by what they leave out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from slack_sdk.models.blocks import Block

from tests.adapters.slack import limits
from tests.adapters.slack.limits import objects, words

Json = dict[str, Any]

# slack_sdk has no model for these yet.
NEW = ("data_table", "data_visualization")


def refused(blocks: Sequence[Json], *, most: int = limits.IN_A_MESSAGE) -> list[str]:
    """Why Slack would not take these blocks; nothing where it would."""
    json.dumps(blocks, allow_nan=False).encode()
    for block in blocks:
        if block["type"] not in NEW:
            parsed = Block.parse(block)
            assert parsed is not None, block["type"]
            assert parsed.to_dict()  # raises SlackObjectFormationError
    wrong = limits.of_message(list(blocks), most=most)
    return [] if wrong is None else [wrong[0], *wrong[1]]


__all__ = ["NEW", "objects", "refused", "words"]
