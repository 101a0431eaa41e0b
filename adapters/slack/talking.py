"""Somebody said something: they are known or get to be, and are answered."""

from __future__ import annotations

from dataclasses import replace

from adapters.slack import answering, forming, menu, people, uploads
from adapters.slack.desk import Call, Desk
from adapters.slack.incoming import SURFACE, Said
from adapters.slack.strangers import is_stranger
from opsbot.language.meaning import Meaning
from opsbot.queries import places
from opsbot.reply import Call as Phrase
from opsbot.reply import Reply


async def hear(desk: Desk, call: Call, said: Said) -> None:
    """Answer what was said. What is only overheard is answered where the bot is in the talk."""
    if not said.mentioned and not await talks_in(desk, said):
        return
    if await is_stranger(desk, call, said):
        return
    said = await people.with_names(desk.reception, call.client, said)
    for one in await uploads.with_files(desk, call, said):
        reply = await desk.reception.answer(one.incoming)
        form = await form_for(desk, one, reply)
        await answering.answer(desk, call, discreetly(one, reply), reply, form=form)


async def talks_in(desk: Desk, said: Said) -> bool:
    """Whether the bot was spoken to in this thread before."""
    return await desk.reception.look(
        lambda session: places.talks_in(session, SURFACE, said.incoming.channel)
    )


def discreetly(said: Said, reply: Reply) -> Said:
    """What was overheard and not understood was perhaps for others: only who said it is told."""
    return said if said.mentioned or reply.understood else replace(said, hidden=True)


async def command(desk: Desk, call: Call, said: Said) -> None:
    """Answer `/ops …`: for the person alone, who may share it."""
    if await is_stranger(desk, call, said):
        return
    said = await people.with_names(desk.reception, call.client, said)
    if not said.incoming.text:
        await answering.answer(desk, call, said, menu.MENU)
        return
    meaning = await desk.reception.meaning(said.incoming)
    if is_bare(meaning) and await forming.open_form(desk, call, said, forming.wanted(meaning)):
        return
    reply = await desk.reception.answer(said.incoming)
    share, form = again(said, meaning, reply), await form_for(desk, said, reply)
    await answering.answer(desk, call, said, reply, share=share, form=form)


def is_bare(meaning: Meaning | None) -> bool:
    """Whether something is to be written down of which nothing was said yet: "new deal"."""
    return bool(
        meaning and meaning.command and meaning.command.writes and not meaning.slots
        and not meaning.then and forming.wanted(meaning)
    )  # fmt: skip


async def form_for(desk: Desk, said: Said, reply: Reply) -> str:
    """The call that a form begins with, where the bot asks for something, and more could be said
    at once. Only the words themselves are read: what they answer is not asked any more."""
    if reply.tone != "ask" or not said.incoming.text:
        return ""
    words = forming.apart(said, said.incoming.text)
    return forming.wanted(await desk.reception.meaning(words))


def again(said: Said, meaning: Meaning | None, reply: Reply) -> str:
    """The call that gives this answer again, whatever is said meanwhile; "" where it is not to be
    shared: it changes something, asks, or says no, or there is nobody to share it with."""
    if said.incoming.channel == said.account or reply.tone not in ("info", "warning"):
        return ""
    if meaning is None or meaning.outcome != "run" or meaning.command is None or meaning.then:
        return ""
    # What is about the person, a link code above all, is theirs alone.
    if meaning.command.writes or meaning.command.subject == "me":
        return ""
    return str(Phrase.of(meaning.command.id, meaning.slots))
