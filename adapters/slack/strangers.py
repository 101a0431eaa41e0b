"""Somebody whom nobody knows: they are told how to become known, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from adapters.slack import answering, people
from adapters.slack.desk import Call, Desk
from adapters.slack.incoming import SURFACE, Said
from opsbot import answers


async def is_stranger(desk: Desk, call: Call, said: Said) -> bool:
    """Whether somebody unknown speaks, after all that could make them known. They are told."""
    space = call.team.workspace_id
    if await people.known(desk.reception, call.client, said, space) is not None:
        return False
    if said.user and said.mentioned:
        reply = await people.introduced(desk.reception, call.client, said)
        alone = replace(said, hidden=said.hidden or not said.incoming.private, view=None)
        await answering.answer(desk, call, alone, reply or answers.stranger(SURFACE))
    return True
