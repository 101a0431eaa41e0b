"""What the door itself says: questions back, offers, and a "no" that helps."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from opsbot.access import Person
from opsbot.command import Command, Slot
from opsbot.format import Format, cut
from opsbot.language.meaning import Meaning
from opsbot.language.naming import MANY
from opsbot.language.offering import Offer
from opsbot.reply import Button, Reply, say

# More buttons than this are no help: the name can be typed.
CHOICES = 6
# So many characters of what was not understood are said back.
QUOTED = 80
# The command that a chosen suggestion is learned through.
TEACH = "bot.teach"

_QUESTIONS = {
    "money": "How much?",
    "quantity": "How many?",
    "delta": "How many, plus or minus?",
    "limit": "How many shall I show?",
    "period": "For which time?",
    "when": "When?",
    "date": "Which day?",
    "time": "At what time?",
    "percent": "How many percent?",
    "weight": "What does it weigh?",
    "size": "How much, and in which unit?",
    "days": "For how many days?",
    "channel": "In which channel?",
    "email": "Which e-mail address?",
    "phone": "Which phone number?",
    "code": "Which code?",
    "country": "Which country?",
    "zone": "Which time zone? For example “Europe/Berlin”.",
    "automation": "Say when, and then what: “when a deal is won, tell #sales”.",
}

_TEXTS = {
    "text": "What should it say?",
    "reason": "Why?",
}
# What is asked where nothing but the words that open a command was said.
_OPENED = {
    "deals.add": "What is it called, and what is it worth? For example “Acme renewal 12k”.",
}


def empty() -> Reply:
    return Reply(
        say("Say what you need, for example “sales last week”, or “help” for what I can do."),
        buttons=(Button("Help", "bot.help"),),
        tone="ask",
        understood=False,
    )


def too_long(length: int, longest: int) -> Reply:
    return Reply(
        say(
            "That is {length} characters; I read messages of up to {longest}. "
            "Say it shorter, or import it as a file.",
            length=length,
            longest=longest,
        ),
        tone="refused",
        understood=False,
    )


def file_left(reply: Reply, name: str) -> Reply:
    """A reply to words with a file that were not about the file."""
    note = say("_I left {file} alone. To take it in, send it with “import this”._", file=name)
    return replace(reply, text=say("{reply}\n{note}", reply=reply.text, note=note))


def failed(reference: str) -> Reply:
    return Reply(
        say(
            "Something went wrong on my side, and nothing was changed. "
            "Try again, or give an admin this reference: `{reference}`.",
            reference=reference,
        ),
        tone="warning",
    )


# How somebody unknown becomes known; where a surface has its own way.
_WAYS_IN = {
    "slack": "Say “link code” to me where I know you, or ask an admin for one; then say here: "
    "`/ops link CODE`",
    "telegram": "Say “link code” to me where I know you, or ask an admin for one; then open the "
    "link that comes with it.",
}


def stranger(surface: str) -> Reply:
    """All that somebody unknown is told: it is friendly, and no sign forbids anything."""
    way = _WAYS_IN.get(surface, "Ask an admin of the workspace to let you in.")
    return Reply(say("I don't know you here yet. " + way))


# A message that came twice has its answer: adapters know this reply, and say nothing.
ALREADY = Reply(say("I have answered this message already."))


def not_yours(name: str) -> Reply:
    """Somebody pressed the yes or no of another's question."""
    return Reply(say("Only {name}, who asked for it, can say that.", name=name), tone="refused")


def not_shown_here(subject: str) -> Reply:
    return Reply(
        say(
            "In this channel I may not speak of {subject}. Ask me in a direct message.",
            subject=subject,
        ),
        tone="refused",
    )


def not_allowed(person: Person, command: Command) -> Reply:
    return Reply(
        say(
            "“{command}” takes the role {needed}; yours is {role}. Ask an admin to do it or to "
            "change your role.",
            command=command.id.replace(".", " "),
            needed=command.role,
            role=person.role,
        ),
        tone="refused",
    )


def not_there_yet(command: Command) -> Reply:
    return Reply(
        say(
            "I understand, but I can't do that yet: “{what}”. “help” shows what I can.",
            what=command.help.rstrip("."),
        ),
        buttons=(Button("Help", "bot.help"),),
        tone="refused",
    )


def nothing_waits() -> Reply:
    return Reply(
        say("Nothing is waiting for your yes here: it was settled, or ten minutes have passed."),
        tone="refused",
    )


def left() -> Reply:
    return Reply(say("All right, I leave it."), tone="done")


def cannot_any_more(phrase: str) -> Reply:
    return Reply(
        say("“{phrase}” can't be done any more: what it speaks of has gone.", phrase=phrase),
        tone="refused",
    )


def dropped(phrase: str) -> Reply:
    return Reply(say("All right, I leave it: “{phrase}” was not done.", phrase=phrase), tone="done")


def which_yes(phrases: Sequence[tuple[str, str]]) -> Reply:
    """Several calls wait: (phrase, code) of each."""
    return Reply(
        say("Yes to which one?"),
        buttons=tuple(Button(phrase, "yes", risky=True, code=code) for phrase, code in phrases),
        tone="ask",
    )


_HELLO = re.compile(
    r"(hi|hiya|hello|hey|howdy|(good )?(morning|afternoon|evening|day))"
    r"( (there|all|again|everybody|everyone|bot|opsbot))?[\s!.,:)]*"
)
_THANKS = re.compile(
    r"(many thanks|thanks|thank you|thx|ty|cheers)( (a lot|so much|very much|again|bot))?[\s!.,:)]*"
)


def polite(phrase: str, name: str) -> Reply | None:
    """The answer to a message that is a greeting or thanks and nothing else."""
    said = phrase.strip().casefold()
    if _THANKS.fullmatch(said):
        return Reply(say("You are welcome."))
    if not _HELLO.fullmatch(said):
        return None
    return Reply(
        say(
            "Hello {name}. Say what you need, for example “sales last week”, or “help” for what I "
            "can do.",
            name=name,
        ),
        buttons=(Button("Help", "bot.help"),),
    )


def not_understood(phrase: str, near: Sequence[Offer], problem: str = "") -> Reply:
    """What was in the way; or the nearest commands as buttons: a guess only words a better
    question. What is chosen is learned, where it may be."""
    if problem:
        return Reply(say("{problem}.", problem=problem), tone="refused", understood=False)
    if not near:
        return Reply(
            say("I can't do anything with “{phrase}”. Try “help”.", phrase=cut(phrase, QUOTED)),
            buttons=(Button("Help", "bot.help"),),
            tone="ask",
            understood=False,
        )
    return Reply(
        say(
            "I did not understand “{phrase}”. Did you mean one of these?",
            phrase=cut(phrase, QUOTED),
        ),
        buttons=tuple(_offered(phrase, offer) for offer in near),
        tone="ask",
        understood=False,
    )


def _offered(phrase: str, offer: Offer) -> Button:
    button = Button(_named(offer.command, offer.slots), offer.command, **offer.slots)
    return teaching(phrase, button) if offer.teaches else button


def teaching(phrase: str, button: Button) -> Button:
    """A button that does the same, and from which the phrase is learned."""
    return Button(button.label, TEACH, risky=button.risky, phrase=phrase, call=str(button.call))


def learned(reply: Reply, phrase: str, *, done: bool) -> Reply:
    """A reply with the note that the phrase it answers is understood from now on, or that it is
    not."""
    said = "_I will know “{phrase}” from now on._"
    if not done:
        said = "_I did not learn “{phrase}”: it says more than this, or I know it already._"
    note = say(said, phrase=cut(phrase, QUOTED))
    return replace(reply, text=say("{reply}\n{note}", reply=reply.text, note=note))


def _named(command: Command, slots: Mapping[str, Any]) -> str:
    """A call in words: "See how the shop sold (9–15 Mar 2026)"."""
    what = command.help.rstrip(".")
    values = ", ".join(Format().value(value) for value in slots.values())
    return f"{what} ({values})" if values else what


def asking(meaning: Meaning) -> Reply:
    """The question for the slot that is open, with buttons that finish the sentence."""
    command, name = meaning.command, meaning.ask
    assert command is not None
    assert name is not None
    slot = command.slot(name)
    rest = {n: value for n, value in meaning.slots.items() if n != name}
    said = question(slot) if meaning.slots else _OPENED.get(command.id, question(slot))
    if meaning.problem:
        said = f"{{problem}}. {said}"
    elif meaning.choices:
        said = _many(len(meaning.choices)) + said
    kind = meaning.choices[0].kind if meaning.choices else slot.name
    options = meaning.choices[:CHOICES] or slot.options
    return Reply(
        say(said, problem=meaning.problem, count=len(meaning.choices), kind=kind),
        buttons=tuple(
            Button(str(option).replace("_", " "), command, **{**rest, name: option})
            for option in options
        ),
        tone="ask",
    )


def _many(count: int) -> str:
    """How many records fit, where not all of them become buttons."""
    if count <= CHOICES:
        return ""
    return "{count} {kind}s fit. " if count < MANY else "At least {count} {kind}s fit. "


def still_open(reply: Reply, asked: Meaning) -> Reply:
    """A reply with the question that waits beneath it."""
    assert asked.command is not None
    again = asking(asked)
    text = say(
        "{reply}\nStill open: {what}. {question}",
        reply=reply.text,
        what=asked.command.help.rstrip("."),
        question=again.text,
    )
    return replace(reply, text=text, buttons=(*reply.buttons, *again.buttons))


def question(slot: Slot) -> str:
    """The words that ask for a slot."""
    if slot.kind == "record":
        return f"Which {' or '.join(slot.records)}?"
    if slot.kind == "text":
        return _TEXTS.get(slot.name, f"What is the {slot.name.replace('_', ' ')}?")
    if slot.kind == "choice":
        return f"By {' or '.join(slot.options)}?" if slot.name == "by" else f"Which {slot.name}?"
    return _QUESTIONS[slot.kind]


def choosing(meaning: Meaning) -> Reply:
    """The commands that fit equally; or the one that is likely but not certain."""
    buttons = tuple(
        Button(option.command.help.rstrip("."), option.command, **option.slots)
        for option in meaning.options
        if option.command
    )
    if len(buttons) == 1:
        (option,) = meaning.options
        values = tuple(option.slots.values())
        said = "Did you mean “{what}” ({values})?" if values else "Did you mean “{what}”?"
        return Reply(say(said, what=buttons[0].label, values=values), buttons=buttons, tone="ask")
    return Reply(say("Which of these do you mean?"), buttons=buttons, tone="ask")


def in_circles() -> Reply:
    return Reply(
        say("That would teach me what it means to teach me. Say what the phrase stands for."),
        tone="refused",
    )


def both(first: Reply, second: Reply) -> Reply:
    """The answers to two requests of one message, in their order."""
    text = say("{first}\n{second}", first=first.text, second=second.text)
    tones = (first.tone, second.tone)
    tone = next((bad for bad in ("refused", "warning") if bad in tones), second.tone)
    return Reply(
        text,
        (*first.blocks, *second.blocks),
        (*first.buttons, *second.buttons),
        tone,
        first.file or second.file,
        first.understood and second.understood,
    )
