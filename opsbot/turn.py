"""One message on its way through the door, from who speaks to what is remembered of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

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
from opsbot.command import Command, Context, Instead, NeedsYes, Question
from opsbot.database import reading, writing
from opsbot.incoming import Incoming
from opsbot.knowledge import Knowledge
from opsbot.language import learned, names
from opsbot.language.meaning import SETTLED, Meaning, World, each
from opsbot.language.memory import EMPTY, Memory, after, put_off
from opsbot.language.offering import Offer, offers
from opsbot.language.slots import default_of
from opsbot.language.templates import Template
from opsbot.language.understand import strictly, understand
from opsbot.model import Confirmation, JournalEntry
from opsbot.queries import places
from opsbot.records import Records, load
from opsbot.reply import Call, File, Ref, Refused, Reply, Text, say
from opsbot.values import Clock

# What becomes of a file that comes without a word.
IMPORT = "data.import"
# What may be spoken of in every channel: the bot, and who speaks.
ALWAYS_SHOWN = ("alias", "bot", "channel", "me")


class Turn:
    """One message on its way through the door."""

    def __init__(
        self, known: Knowledge, incoming: Incoming, text: str, said: Reply | None = None
    ) -> None:
        self.known = known
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
            self._reading = reading(self.known.engine)
        return self._reading

    def write(self) -> Session:
        """The session that writes. What is read from here on nobody else changes meanwhile."""
        if self._writing is None:
            if self._reading is not None:
                self._reading.close()
                self._reading = None
            self._writing = writing(self.known.engine)
        return self._writing

    def begin(self) -> bool:
        """Find out who speaks, and when. False of somebody unknown."""
        person = self.known.person(self.incoming)
        if person is None:
            return False
        self.person = person
        now = (self.incoming.now or datetime.now(UTC)).astimezone(person.zone)
        clock = Clock(now, person.currency)
        self.world = World(
            person,
            clock,
            self.known.registry,
            self._names,
            Records(self.read, person.workspace_id, now),
            self._learned,
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
        return self.known.names(self.read(), self.person.workspace_id)

    def _learned(self) -> Sequence[Template]:
        return self.known.learned(self.read(), self.person.workspace_id)

    def _spelt_out(self) -> str:
        """The message with a shortcut put into words, unless it answers what should be written.
        May be Refused."""
        asked = self.known.registry.get(self.memory.command) if self.memory.ask else None
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
        if reply := answers.polite(self.text, self.person.name.split()[0]):
            return self._keep(reply, meaning)
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
        registry, role = self.known.registry, self.person.role
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
            person = self.known.look_up(self.write(), self.incoming)
            if person is None:
                return answers.stranger(self.incoming.surface)
            self.person = person
        if not access.may(self.person.role, command.role, writes=command.writes):
            return answers.not_allowed(self.person, command)
        ctx = Context(
            person=self.person,
            clock=self.world.clock,
            registry=self.known.registry,
            surface=self.incoming.surface,
            channel=self.incoming.place,
            phrase=self.text,
            account=self.incoming.sender,
            private=self.incoming.private,
            open_session=self.write if command.writes or command.notes else self.read,
            file=self.incoming.file,
            importer=self.known.importer,
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
            self.known.forget(self.incoming)
        reply = self._learn(command, lesson, reply)
        return self._keep(self._still_open(reply, meaning), meaning)

    def _still_open(self, reply: Reply, meaning: Meaning) -> Reply:
        """The reply with the question that was put off, in one line with its buttons."""
        asked = put_off(meaning, self.memory)
        command = self.known.registry.get(asked.command) if asked else None
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
