"""Who is who: a code ties a Telegram account to a member, in a private chat only."""

from __future__ import annotations

from telegram import Message

from adapters.telegram.desk import Desk
from adapters.telegram.incoming import SURFACE, command_in, profile
from opsbot import answers, linking
from opsbot.access import Person
from opsbot.bot import Incoming
from opsbot.reply import Button, Reply, say

_FIRST_STEPS = (
    Button("What can you do", "bot.help"),
    Button("Sales today", "sales.summary", period="today"),
    Button("My tasks", "tasks.list"),
)


def code_in(text: str, *, known: bool) -> str | None:
    """The code that a message brings: "/start 4F7K-Q2XM"; of somebody unknown the code alone, too.
    What somebody known types is the bot's to understand."""
    command = command_in(text)
    if known and not (command and command[0] == "start"):
        return None
    return linking.code_in(text)


async def linked(desk: Desk, message: Message, incoming: Incoming, code: str) -> Reply:
    """Tie the account to the member who made the code. In a group others have read it: there it is
    used up, and nobody is linked."""
    if not incoming.private:
        await desk.reception.do(lambda session: linking.use(session, code, desk.now))
        return Reply(
            say(
                "I take codes in a private chat only. Everybody here has read this one, so it "
                "works no more: say “link code” for a new one, and write to me alone."
            ),
            tone="refused",
        )
    assert message.from_user is not None, "somebody sent it"
    who = profile(message.from_user)
    person = await desk.reception.do(
        lambda session: linking.redeem(session, SURFACE, incoming.sender, code, who, desk.now)
    )
    if person is None and incoming.text.isalpha():
        return answers.stranger(SURFACE)  # a word that looks like a code: “products”
    if person is None:
        return Reply(
            say(
                "That code does not work: it was used, or its ten minutes are over. Where I know "
                "you, say “link code” for a new one."
            ),
            tone="refused",
        )
    desk.reception.bot.forget(incoming)
    return welcome(person)


def welcome(person: Person) -> Reply:
    """The first words to somebody who was linked just now."""
    return Reply(
        say(
            "Hello {name}. You are linked: here you speak for *{workspace}*, as {role}. Say what "
            "you need, for example “sales last week” or “new deal Acme renewal 12k”.",
            name=person.name, workspace=person.workspace, role=person.role,
        ),
        buttons=_FIRST_STEPS,
        tone="done",
    )  # fmt: skip


def greeting(person: Person) -> Reply:
    """What /start alone is answered."""
    return Reply(
        say(
            "Hello {name}, this is *{workspace}*. Say what you need, for example “sales last week” "
            "or “new deal Acme renewal 12k”.",
            name=person.name, workspace=person.workspace,
        ),
        buttons=_FIRST_STEPS,
    )  # fmt: skip
