"""The one door: whatever people say or press comes in here, and leaves as one Reply.

    understand → may they → do it in one transaction → write it down → remember it

Commands never commit, adapters never open a session, and an unexpected failure is caught once.
"""

from __future__ import annotations

import logging
import secrets
import threading
import time
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import Session

from opsbot import (
    access,
    aliases,
    answers,
    automating,
    confirming,
    journal,
    learning,
    recall,
    uploads,
)
from opsbot.access import Person
from opsbot.command import Command, Context, Instead, NeedsYes, Question, Registry
from opsbot.database import reading, writing
from opsbot.importing import Importer
from opsbot.language import learned, names
from opsbot.language.meaning import Meaning, World, each
from opsbot.language.memory import EMPTY, Memory, after, put_off
from opsbot.language.offering import Offer, offers
from opsbot.language.slots import default_of
from opsbot.language.templates import Template
from opsbot.language.understand import strictly, understand
from opsbot.model import Confirmation, JournalEntry
from opsbot.queries import places
from opsbot.records import load, owned
from opsbot.reply import Call, File, Ref, Refused, Reply, Text, say
from opsbot.values import Clock

log = logging.getLogger(__name__)

# A message is a message, not a file: a longer one is answered with how to hand over a file.
LONGEST = 4_000
# How long the door trusts what it knows of a person before it looks again, in seconds.
TRUSTED_FOR = 1.0
# A write that met another one at the same moment is done again from the start.
TRIES = 4
# What becomes of a file that comes without a word.
IMPORT = "data.import"
# What may be spoken of in every channel: the bot, and who speaks.
ALWAYS_SHOWN = ("alias", "bot", "channel", "me")
# A reply that is about no command: a confirmation settled, or a question dropped.
SETTLED = Meaning("refuse")


@dataclass(frozen=True, slots=True)
class Incoming:
    """Something a person said or pressed.

    `sender` is their account on the surface; a surface that has settled who speaks (the terminal)
    gives `member_id` instead. `channel` is where, in one or two parts with "/" between them; a
    third part is a thread there, which is a conversation of its own. `id` is the platform's own id
    of the message: delivered twice, it is answered once. `now` stands in for the clock. What is
    `private` nobody else reads. What is `afresh`, as a command of a menu, answers no question that
    was asked before.
    """

    text: str
    surface: str
    channel: str = ""
    sender: str = ""
    member_id: int | None = None
    id: str | None = None
    now: datetime | None = None
    private: bool = True
    file: File | None = None
    afresh: bool = False

    @property
    def place(self) -> str:
        """The channel without its thread: what is said to come "here" comes there."""
        return "/".join(self.channel.split("/")[:2])


@dataclass(frozen=True, slots=True)
class Heard:
    """A request that was answered, for whoever counts."""

    surface: str
    command: str  # "" where none was understood
    outcome: str  # answered, asked, refused, not_understood or failed
    seconds: float


class Bot:
    """Answers messages for every workspace of one database. Several threads may call it.

    `heard` is told of every request. It must be quick, and must not raise. `importer` reads the
    files that people hand over.
    """

    def __init__(
        self,
        engine: Engine,
        registry: Registry,
        heard: Callable[[Heard], None] = lambda one: None,
        importer: Importer | None = None,
    ) -> None:
        self.engine = engine
        self.registry = registry
        self.heard = heard
        self.importer = importer
        self._people: dict[tuple[str, str | int], tuple[float, Person]] = {}
        self._names: dict[int, names.Names] = {}
        self._names_lock = threading.Lock()
        self._lessons: dict[int, learning.Lessons] = {}

    def handle(self, incoming: Incoming) -> Reply:
        """Answer a message. Never raises: what goes wrong is logged, and said with a reference."""
        began = time.monotonic()
        try:
            return self._answer(incoming)
        except Exception:
            self.heard(Heard(incoming.surface, "", "failed", time.monotonic() - began))
            reference = secrets.token_hex(4).upper()
            log.exception("reference %s: a message on %s failed", reference, incoming.surface)
            return answers.failed(reference)

    def _answer(self, incoming: Incoming, said: Reply | None = None) -> Reply:
        """Answer a message, and then what else it asks for; `said` answers what came before."""
        text = clean(incoming.text)
        if incoming.file is not None:
            name = clean(incoming.file.name) or "file"
            incoming = replace(incoming, file=replace(incoming.file, name=name))
        elif not text:
            return answers.empty()
        if len(text) > LONGEST:
            return answers.too_long(len(text), LONGEST)
        began = time.monotonic()
        tries = 0
        while True:
            tries += 1
            turn = Turn(self, incoming, text, said)
            try:
                reply = turn.answer()
                break
            except (StaleDataError, OperationalError, IntegrityError):
                if tries == TRIES:
                    raise
            finally:
                turn.close()
        seconds = time.monotonic() - began
        self.heard(Heard(incoming.surface, turn.command, outcome(reply), seconds))
        if turn.said:
            reply = answers.both(turn.said, reply)
        if not turn.then:
            return reply
        # The first of several requests has marked the message as answered.
        return self._answer(replace(incoming, text=turn.then, id=None, file=None), reply)

    def warm_up(self, person: Person | None = None) -> None:
        """Do now what the first phrase would wait for: compile the phrases, read the names. Without
        a person, for the latest workspace, and what the first one not understood waits for, too."""
        with reading(self.engine) as session:
            whom = person or access.anybody(session)
            if whom is None:
                return
            known = self.names(session, whom.workspace_id)
        clock = Clock(datetime.now(UTC).astimezone(whom.zone), whom.currency)
        world = World(whom, clock, self.registry, lambda: known)
        understand("what can you do", EMPTY, world)
        if person is None:
            offers("something else", world, lambda command: True)

    def meaning(self, incoming: Incoming) -> Meaning | None:
        """What a message would be understood as; nothing is done. None from somebody unknown."""
        turn = Turn(self, incoming, clean(incoming.text))
        try:
            return turn.meaning() if turn.begin() else None
        finally:
            turn.close()

    def person(self, incoming: Incoming) -> Person | None:
        """Who speaks, as known within the last second."""
        key = (incoming.surface, incoming.member_id or incoming.sender)
        known = self._people.get(key)
        if known and time.monotonic() - known[0] < TRUSTED_FOR:
            return known[1]
        with reading(self.engine) as session:
            person = self.look_up(session, incoming)
        if person is None:
            self._people.pop(key, None)
        else:
            self._people[key] = (time.monotonic(), person)
        return person

    def forget(self, incoming: Incoming) -> None:
        """Look again next time who speaks: they may just have changed that."""
        self._people.pop((incoming.surface, incoming.member_id or incoming.sender), None)

    def look_up(self, session: Session, incoming: Incoming) -> Person | None:
        """Who speaks, as the database says now."""
        if incoming.member_id is not None:
            return access.person(session, incoming.member_id)
        return access.linked(session, incoming.surface, incoming.sender)

    def names(self, session: Session, workspace_id: int) -> names.Names:
        """The workspace's names, brought up to date with the journal."""
        with self._names_lock:
            known = self._names.get(workspace_id)
            if known is None:
                known = names.load(session, workspace_id)
            else:
                known = names.follow(session, workspace_id, known)
            self._names[workspace_id] = known
            return known

    def learned(self, session: Session, workspace_id: int) -> Sequence[Template]:
        """What the workspace taught the bot, brought up to date."""
        known = learning.lessons(
            session, workspace_id, self.registry, self._lessons.get(workspace_id)
        )
        self._lessons[workspace_id] = known
        return known.templates


def outcome(reply: Reply) -> str:
    """What became of a request, for whoever counts."""
    if not reply.understood:
        return "not_understood"
    return {"ask": "asked", "refused": "refused"}.get(reply.tone, "answered")


def clean(text: str) -> str:
    """What was typed, without control characters: nobody means them, PostgreSQL takes no NUL."""
    if text.isprintable():
        return text.strip()
    kept = (c if unicodedata.category(c) not in ("Cc", "Cs") else " " for c in text)
    return "".join(kept).strip()


class Turn:
    """One message on its way through the door."""

    def __init__(self, bot: Bot, incoming: Incoming, text: str, said: Reply | None = None) -> None:
        self.bot = bot
        self.said = said  # the answer to what the message asked for before, until it is joined
        self.incoming = incoming
        self.text = text
        self.memory: Memory = EMPTY
        self.then = ""  # another request that the message holds
        self.call = ""  # what it was said to stand for, in this message
        self.teaching = ""  # a phrase that is learned once what was chosen for it is done
        self.command = ""  # that was understood
        self.stays: list[Text] = []  # what rules did because of what is taken back
        self.person: Person
        self.world: World
        self._reading: Session | None = None
        self._writing: Session | None = None

    def close(self) -> None:
        """End whatever is open; what was not committed never happened."""
        for session in (self._reading, self._writing):
            if session is not None:
                session.close()
        self._reading = self._writing = None

    @property
    def here(self) -> tuple[Person, str, str]:
        return self.person, self.incoming.surface, self.incoming.channel

    @property
    def now(self) -> datetime:
        return self.world.clock.now

    def read(self) -> Session:
        """The session that reads: it never waits for anybody who writes."""
        if self._reading is None:
            self._reading = reading(self.bot.engine)
        return self._reading

    def write(self) -> Session:
        """The session that writes. What is read from here on nobody else changes meanwhile."""
        if self._writing is None:
            if self._reading is not None:
                self._reading.close()
                self._reading = None
            self._writing = writing(self.bot.engine)
        return self._writing

    def begin(self) -> bool:
        """Find out who speaks, and when. False of somebody unknown."""
        person = self.bot.person(self.incoming)
        if person is None:
            return False
        self.person = person
        now = (self.incoming.now or datetime.now(UTC)).astimezone(person.zone)
        clock = Clock(now, person.currency)
        self.world = World(
            person, clock, self.bot.registry, self._names, self._owned, self._learned
        )
        return True

    def meaning(self) -> Meaning:
        """What the message means, with what was said before in mind."""
        self.memory = recall.recall(self.read(), *self.here, self.now)
        return understand(self.text, self.memory, self.world)

    def let_go(self) -> None:
        """Commit what was written so far, and keep nobody waiting."""
        if self._writing is not None:
            self._writing.commit()
        self.close()

    def answer(self) -> Reply:
        if not self.begin():
            return answers.stranger(self.incoming.surface)
        if self.incoming.id is not None and recall.answered(
            self.read(), self.incoming.surface, self.incoming.id
        ):
            return answers.ALREADY
        if self.incoming.file is not None:
            return self._handed(self.incoming.file)
        # A complete strict call needs no memory: the shortest way through the door.
        meaning = strictly(self.text, self.world)
        if meaning is not None and meaning.outcome in ("run", "confirm"):
            return self._carry_out(meaning)
        self.memory = recall.recall(self.read(), *self.here, self.now)
        if self.incoming.afresh:
            self.memory = replace(self.memory, ask=None, options=(), beneath=None)
        # A yes in words is no button: where two questions wait, it is asked to which.
        if not (said := confirming.answer(self.text)):
            self.text = self._pressed() or self.text
            said = confirming.answer(self.text)
        if said:
            return self._settle(said)
        try:
            self.text = self._spelt_out()
        except Refused as no:
            return self._keep(Reply(no.text, buttons=no.buttons, tone="refused"))
        return self._carry_out(self._still_taught(understand(self.text, self.memory, self.world)))

    def _names(self) -> names.Names:
        return self.bot.names(self.read(), self.person.workspace_id)

    def _owned(self, kind: str, people: tuple[Ref, ...], state: str) -> tuple[Ref, ...]:
        return owned(self.read(), self.person.workspace_id, kind, people, state)

    def _learned(self) -> Sequence[Template]:
        return self.bot.learned(self.read(), self.person.workspace_id)

    def _spelt_out(self) -> str:
        """The message with a shortcut put into words, unless it answers what should be written.
        May be Refused."""
        asked = self.bot.registry.get(self.memory.command) if self.memory.ask else None
        if asked and asked.slot(self.memory.ask or "").kind == "text":
            return self.text
        return aliases.spelt_out(self.read(), self.person.member_id, self.text)

    def _pressed(self) -> str | None:
        """What the button says whose number or label was typed."""
        typed = self.text.casefold()
        if typed.isdecimal() and 0 < int(typed) <= len(self.memory.buttons):
            return self.memory.buttons[int(typed) - 1][1]
        labels = [call for label, call in self.memory.buttons if label.casefold() == typed]
        return labels[0] if len(labels) == 1 else None

    # -- yes and no ---------------------------------------------------------------------------

    def _settle(self, said: confirming.Answer) -> Reply:
        """A yes or no to a costly call that waits; a code says to which."""
        session = self.write()
        waiting = confirming.waiting(session, *self.here, self.now)
        asked = self.memory.ask or self.memory.options or self.memory.beneath
        if not said.yes:
            self.memory = replace(self.memory, ask=None, options=(), beneath=None)
        if said.code is not None:
            waiting = [one for one in waiting if one.key == said.code]
        elif not waiting and said.yes and len(self.memory.buttons) == 1:
            self.text = self.memory.buttons[0][1]
            return self._carry_out(understand(self.text, self.memory, self.world))
        if not waiting:
            if not said.yes and asked:
                return self._keep(answers.left(), SETTLED)
            if said.code is not None and (owner := confirming.owner(session, said.code, self.now)):
                return answers.not_yours(owner)
            return answers.nothing_waits()
        if len(waiting) > 1:
            return self._keep(answers.which_yes([(w.phrase, w.key) for w in waiting]))
        waiting[0].settled_at = self.now
        session.add(waiting[0])
        if not said.yes:
            uploads.drop_named(session, waiting[0].calls)
            return self._keep(answers.dropped(waiting[0].phrase))
        return self._confirmed(waiting[0])

    def _confirmed(self, confirmation: Confirmation) -> Reply:
        self.text = confirmation.phrase
        meanings = [understand(typed, EMPTY, self.world) for typed in confirmation.calls]
        if any(meaning.outcome not in ("run", "confirm") for meaning in meanings):
            return self._keep(answers.cannot_any_more(confirmation.phrase))
        self._still_taught(meanings[0])
        return self._do(meanings[0], [meaning.slots for meaning in meanings], confirmed=True)

    # -- doing --------------------------------------------------------------------------------

    def _carry_out(self, meaning: Meaning) -> Reply:
        self.then = meaning.then
        self.command = meaning.command.id if meaning.command else ""
        if hidden := self._hidden(meaning):
            return self._keep(answers.not_shown_here(hidden))
        match meaning.outcome:
            case "refuse":
                return self._not_understood(meaning)
            case "choose":
                return self._keep(self._taught(answers.choosing(meaning)), meaning)
            case "ask":
                asking = answers.asking(self._with_choices(meaning))
                return self._keep(self._taught(asking), meaning)
            case _ if meaning.command and meaning.command.planned:
                return self._keep(answers.not_there_yet(meaning.command))
            case _:
                return self._do(meaning, list(each(meaning.slots)))

    def _hidden(self, meaning: Meaning) -> str:
        """The subject of a meaning that may not be spoken of in this channel."""
        if self.incoming.private:
            return ""
        place = places.Place(self.incoming.surface, self.incoming.place)
        limit = places.limit(self._writing or self.read(), self.person.workspace_id, place)
        allowed = {*limit.subjects, *ALWAYS_SHOWN} if limit else set()
        for one in (meaning, *meaning.options):
            if limit and one.command and one.command.subject not in allowed:
                return one.command.subject
        return ""

    def _with_choices(self, meaning: Meaning) -> Meaning:
        """A question with every record that can answer it, where they are few."""
        assert meaning.command is not None
        assert meaning.ask is not None
        slot = meaning.command.slot(meaning.ask)
        if meaning.choices or meaning.problem or slot.kind != "record":
            return meaning
        known = [ref for kind in slot.records for ref in self.world.names.all(kind)]
        few = tuple(known) if len(known) <= answers.CHOICES else ()
        return replace(meaning, choices=few)

    # -- files --------------------------------------------------------------------------------

    def _handed(self, file: File) -> Reply:
        """A file came: import it, unless the words with it clearly ask for another change."""
        self.memory = recall.recall(self.read(), *self.here, self.now)
        words = self.text
        said = understand(words, EMPTY, self.world) if words else SETTLED
        self.text = words or f"import {file.name}"
        if said.outcome in ("run", "confirm") and said.command and said.command.writes:
            reply = self._carry_out(said)
            return reply if said.command.id == IMPORT else answers.file_left(reply, file.name)
        kind = understand(f"import {words}", EMPTY, self.world)
        about_it = kind.outcome == "run" and kind.command and kind.command.id == IMPORT
        return self._carry_out(kind if about_it else understand("import", EMPTY, self.world))

    # -- learning -----------------------------------------------------------------------------

    def _not_understood(self, meaning: Meaning) -> Reply:
        """Count it, and offer what may have been meant. What was understood and can't be is not
        counted."""
        near: Sequence[Offer] = ()
        teaching, self.teaching = self.teaching, ""
        if not meaning.problem and learned.says_something(self.text):
            near = self._offers()
            if not teaching:
                surface = self.incoming.surface
                learning.count(self.write(), self.person, surface, self.now, self.text)
        return self._keep(answers.not_understood(self.text, near, meaning.problem), meaning)

    def _offers(self) -> list[Offer]:
        """The nearest commands that this person may run."""
        registry, role = self.bot.registry, self.person.role
        near = offers(
            self.text,
            self.world,
            lambda one: one.id != answers.TEACH and access.may(role, one.role, writes=one.writes),
        )
        if registry.get(answers.TEACH) and learning.without_secrets(self.text) == self.text:
            return near
        return [replace(offer, teaches=False) for offer in near]

    def _instead(self, other: Instead) -> Reply:
        """Answer another phrase in place of this one."""
        self.close()
        self.memory = recall.recall(self.read(), *self.here, self.now)
        if self.teaching:
            self.teaching = ""
            return self._keep(answers.in_circles())
        self.text, self.call, self.teaching = other.phrase, other.phrase, other.teaches
        return self._carry_out(understand(self.text, EMPTY, self.world))

    def _still_taught(self, meaning: Meaning) -> Meaning:
        """Go on to learn what the last message was about, where this one is about it, too."""
        if meaning.command and meaning.command.id == self.memory.command:
            self.teaching = self.memory.teaching
        return meaning

    def _taught(self, reply: Reply) -> Reply:
        """A question whose buttons do not forget what is being learned."""
        if not self.teaching:
            return reply
        buttons = tuple(answers.teaching(self.teaching, button) for button in reply.buttons)
        return replace(reply, buttons=buttons)

    def _lesson(self, meaning: Meaning) -> str | None:
        """The template that is learned from this call, where one is and nothing else means it."""
        if not self.teaching or meaning.command is None:
            return None
        untaught = replace(self.world, load_learned=tuple)
        if understand(self.teaching, EMPTY, untaught).outcome != "refuse":
            return None
        if learning.without_secrets(self.teaching) != self.teaching:
            return None
        # A button's call holds values of that moment; one in words says what is always meant.
        call = "" if strictly(self.call, self.world) else self.call
        return learned.template_of(self.teaching, meaning.command, meaning.slots, self.world, call)

    def _learn(self, command: Command, lesson: str | None, reply: Reply) -> Reply:
        """The reply to what was chosen, and the phrase learned from it, where one can be."""
        phrase, self.teaching = self.teaching, ""
        if not phrase or reply.tone == "refused":
            return reply
        done = lesson is not None and learning.learn(
            self.write(), self.person, self.now, phrase, lesson, command
        )
        return answers.learned(reply, phrase, done=done)

    def _do(
        self, meaning: Meaning, calls: Sequence[Mapping[str, Any]], *, confirmed: bool = False
    ) -> Reply:
        """Run a command once for each call, in one transaction, with one journal entry."""
        command = meaning.command
        assert command is not None
        lesson = self._lesson(meaning)
        self.command = command.id
        if command.writes:
            # The role as it is now, not as it was a second ago.
            person = self.bot.look_up(self.write(), self.incoming)
            if person is None:
                return answers.stranger(self.incoming.surface)
            self.person = person
        if not access.may(self.person.role, command.role, writes=command.writes):
            return answers.not_allowed(self.person, command)
        ctx = Context(
            person=self.person,
            clock=self.world.clock,
            registry=self.bot.registry,
            surface=self.incoming.surface,
            channel=self.incoming.place,
            phrase=self.text,
            account=self.incoming.sender,
            private=self.incoming.private,
            open_session=self.write if command.writes or command.notes else self.read,
            file=self.incoming.file,
            importer=self.bot.importer,
            confirmed=confirmed,
            commit=self.let_go,
        )
        kept = journal.listen(self.write()) if command.writes and not command.apart else None
        replies: list[Reply] = []
        if kept is not None and meaning.corrects:
            try:
                with journal.attempt(self.write()):
                    self._take_back(command, kept)
            except Refused as no:
                return self._keep(Reply(no.text, tone="refused"))
        questions: list[tuple[Question, Call]] = []
        for call in calls:
            try:
                replies.append(self._one(ctx, command, call))
            except NeedsYes as needs:
                pinned = Call.of(command.id, {**call, **needs.pinned})
                questions.append((needs.question, pinned))
            except Refused as no:
                replies.append(Reply(no.text, buttons=no.buttons, tone="refused"))
            except Instead as other:
                return self._instead(other)
        if questions:
            return self._ask(meaning, questions, replies)
        reply = _together(replies)
        if kept is not None:
            reply = self._write_down(ctx, command, calls, reply, kept)
            self.bot.forget(self.incoming)
        reply = self._learn(command, lesson, reply)
        return self._keep(self._still_open(reply, meaning), meaning)

    def _still_open(self, reply: Reply, meaning: Meaning) -> Reply:
        """The reply with the question that was put off, in one line with its buttons."""
        asked = put_off(meaning, self.memory)
        command = self.bot.registry.get(asked.command) if asked else None
        if asked is None or asked.ask is None or command is None:
            return reply
        if command.slot(asked.ask).kind == "text":  # anything might be one: it is not waited for
            return reply
        question = Meaning("ask", command, asked.slots, asked.ask, asked.choices)
        return answers.still_open(reply, self._with_choices(question))

    def _take_back(self, command: Command, kept: journal.Journal) -> None:
        """Undo what is corrected: the person's last entry, where it is this command's; and a
        question about it that still waits. May be Refused."""
        session = self.write()
        for question in confirming.waiting(session, *self.here, self.now):
            if any(call.startswith(command.id.replace(".", " ")) for call in question.calls):
                question.settled_at = self.now
        last = journal.last_entry(session, self.person.workspace_id, self.person.member_id)
        if last is None or last.command != command.id or last.final:
            return
        self.stays = [say("This stays: {it}", it=e.said) for e in journal.effects(session, last)]
        journal.undo(session, last)
        journal.write(session, kept, self._entry("bot.undo"), undoes=last)

    def _entry(self, command: str) -> JournalEntry:
        return JournalEntry(
            workspace_id=self.person.workspace_id,
            at=self.now,
            member_id=self.person.member_id,
            phrase=self.text,
            command=command,
            surface=self.incoming.surface,
            channel=self.incoming.channel,
        )

    def _one(self, ctx: Context, command: Command, call: Mapping[str, Any]) -> Reply:
        if not command.writes or command.apart:
            return self._run(ctx, command, call)
        # What a refusal or a question leaves half done is rolled back; other calls are not.
        with journal.attempt(ctx.session):
            return self._run(ctx, command, call)

    def _run(self, ctx: Context, command: Command, call: Mapping[str, Any]) -> Reply:
        values = {
            slot.name: call[slot.name] if slot.name in call else default_of(slot, self.world)
            for slot in command.slots
        }
        needs_records = any(isinstance(value, Ref) for value in values.values())
        if needs_records:
            session, space = ctx.session, self.person.workspace_id
            values = {name: load(session, space, value) for name, value in values.items()}
        reply = command(ctx, **values)
        if command.costly and not ctx.confirmed:
            raise RuntimeError(f"{command.id} is costly and did not ask before it was done")
        return reply

    def _ask(
        self,
        meaning: Meaning,
        questions: Sequence[tuple[Question, Call]],
        refused: Sequence[Reply],
    ) -> Reply:
        """One confirmation for all that would be done; what was refused is said with it."""
        session = self.write()
        asked: list[Text | Question] = [reply.text for reply in refused]
        asked += [one for one, _ in questions]
        calls = [call for _, call in questions]
        reply = confirming.ask(session, *self.here, self.now, self.text, asked, calls)
        return self._keep(reply, meaning)

    def _write_down(
        self,
        ctx: Context,
        command: Command,
        calls: Sequence[Mapping[str, Any]],
        reply: Reply,
        kept: journal.Journal,
    ) -> Reply:
        """Put it into the journal, and let the workspace's rules act on it; the reply tells what
        they did. Undoing puts things back: nothing new happened that a rule could wait for."""
        entry = self._entry(command.id)
        entry.slots = dict(Call.of(command.id, calls[0]).slots)
        entry.said = str(reply)[:1000]
        entry.final = command.costly
        entry.outside = "; ".join(ctx.outside) or None
        changes = journal.write(ctx.session, kept, entry, undoes=ctx.undoes)
        if ctx.undoes is not None:
            return reply
        lines = automating.after(ctx.session, kept, entry, changes, self.now)
        return replace(reply, text=confirming.lines([reply.text, *self.stays, *lines]))

    def _keep(self, reply: Reply, meaning: Meaning = SETTLED) -> Reply:
        """Remember what the conversation is about now, and commit. A strict call that touched no
        record leaves the conversation as it was: it costs no transaction."""
        incoming = self.incoming
        if self.said is not None:
            reply, self.said = answers.both(self.said, reply), None
        if self._reading is None and self._writing is None:
            return reply
        session = self.write()
        memory = replace(after(meaning, reply, self.memory), teaching=self.teaching)
        recall.store(session, *self.here, self.now, memory)
        if incoming.id is not None:
            recall.mark_answered(session, self.person, incoming.surface, incoming.id, self.now)
        session.commit()
        return reply


def _together(replies: Sequence[Reply]) -> Reply:
    """The answers to several calls as one, a line each."""
    if len(replies) == 1:
        return replies[0]
    refused = all(reply.tone == "refused" for reply in replies)
    done = any(reply.tone == "refused" for reply in replies)
    return Reply(
        confirming.lines([reply.text for reply in replies]),
        tone="refused" if refused else "warning" if done else replies[0].tone,
    )
