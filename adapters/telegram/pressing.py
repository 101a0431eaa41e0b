"""A button that was pressed: its call goes through the door as the person who pressed it."""

from __future__ import annotations

import logging
from dataclasses import replace

from telegram import CallbackQuery, Update
from telegram.constants import CallbackQueryLimit

from adapters.telegram import answering, incoming, keyboards
from adapters.telegram.desk import Desk
from adapters.telegram.faults import REFUSED
from adapters.telegram.words import units
from opsbot import answers, presses
from opsbot.format import Format
from opsbot.reply import Refused, Reply

log = logging.getLogger(__name__)

LONGEST = CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH


async def pressed(desk: Desk, update: Update) -> None:
    """Do what a button says, and answer in the place of its message or below. Telegram is always
    told that the press was heard: until then the button turns."""
    query = update.callback_query
    assert query is not None, "only presses come here"
    came = incoming.pressed(query, update.update_id, desk.me)
    person = await desk.reception.person(came)
    if person is None:
        await heard(query, answers.stranger(incoming.SURFACE))
        return
    way, key = keyboards.read(query.data)
    try:
        call = await desk.reception.look(
            lambda session: presses.pressed(
                session, came.surface, came.channel, key, desk.now, person.member_id
            )
        )
    except Refused as no:
        await heard(query, Reply(no.text))
        return
    reply = await desk.reception.answer(replace(came, text=call))
    if way == keyboards.IN_PLACE:
        await desk.reception.do(lambda session: presses.spent(session, key, desk.now))
    desk.settled(update.update_id)
    await heard(query)
    if reply is answers.ALREADY:
        return
    if way == keyboards.IN_PLACE:
        await answering.in_place(desk, query.message, reply, came)
    else:
        await answering.below(desk, query.message, reply, came)


async def heard(query: CallbackQuery, note: Reply | None = None) -> None:
    """Tell Telegram that a press was heard, with a note to the person where there is one."""
    text = note.text.plain(Format()) if note else ""
    while units(text) > LONGEST:
        text = text[:-1]
    try:
        await query.answer(text or None, show_alert=note is not None)
    except REFUSED:  # it took too long, and the button turns no more
        log.info("a press was answered too late")
