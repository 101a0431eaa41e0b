"""The run behind one message: rules that fire, and what that sets off, until nothing more does."""

from __future__ import annotations

import logging
import secrets
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import Session, col, func, select

from opsbot import access, journal
from opsbot.automating.happened import events_of, happenings
from opsbot.automating.work import Work, address, post
from opsbot.journal import Change, Journal
from opsbot.model import JournalEntry, Order, Rule, RuleTally
from opsbot.reply import Button, Refused, Reply, Text, say
from opsbot.rules import automations
from opsbot.rules.automations import Automation, Event, Happening

log = logging.getLogger(__name__)

# Two writers that meet (the next free number, a version) try again, this often.
TRIES = 3
# What rules did is told in so many lines; how many more there were is said.
LINES = 5


def after(
    session: Session, kept: Journal, entry: JournalEntry, changes: Sequence[Change], now: datetime
) -> list[Text]:
    """Let rules act on what an entry changed. What they did, and what they could not do, in lines.

    The session stays open: all of it is committed with the change, or none.
    """
    if entry.id is None or not any(events_of(changes)):
        return []
    return _Run(session, kept, entry.workspace_id, now, entry.member_id).run(entry, changes)


def orders_arrived(
    session: Session, entry: JournalEntry, arrived: Sequence[Order], now: datetime
) -> list[Text]:
    """Let rules act on orders that came from a shop or a file, under the entry of that sync. Only
    what was placed after a rule was made is news to it: the first import of years sets off none."""
    kept = journal.listen(session)
    first = session.exec(
        select(func.min(Rule.made_at)).where(
            Rule.workspace_id == entry.workspace_id, col(Rule.paused).is_(False)
        )
    ).one()
    changes = [
        Change("order", order.id, order.label, None, {})
        for order in arrived
        if first is not None and order.placed_at >= first
    ]
    return after(session, kept, entry, changes, now)


@dataclass
class _Run:
    """The rules behind one message, until nothing more happens."""

    session: Session
    kept: Journal
    workspace_id: int
    now: datetime
    actor: int | None  # whose change it was: they read the lines
    said: list[Text] = field(default_factory=list)
    troubles: list[Text] = field(default_factory=list)
    chained: int = 0

    def run(self, entry: JournalEntry, changes: Sequence[Change]) -> list[Text]:
        waiting = deque([(entry, changes, 0)])
        rules = [(rule, known) for rule in self._rules() if (known := self._understood(rule))]
        while waiting and rules:
            cause, changes, depth = waiting.popleft()
            wanted = {known.trigger.event for rule, known in rules if not rule.paused}
            for happening in happenings(self.session, changes, wanted):
                for rule, known in rules:
                    if rule.paused or not _is_news(rule, happening):
                        continue
                    if automations.fires(known.trigger, happening):
                        made = self._fire(rule, known, happening, cause, depth)
                        if made is not None:
                            waiting.append((*made, depth + 1))
        return [*_shortened(self.said), *self.troubles]

    def _rules(self) -> list[Rule]:
        query = select(Rule).where(
            Rule.workspace_id == self.workspace_id, col(Rule.paused).is_(False)
        )
        return list(self.session.exec(query.order_by(col(Rule.number))))

    def _understood(self, rule: Rule) -> Automation | None:
        """What a rule says; one that an older opsbot wrote otherwise does nothing."""
        try:
            return automations.from_json(rule.parsed)
        except (KeyError, TypeError, ValueError):
            log.warning("rule %s of workspace %s cannot be read", rule.number, rule.workspace_id)
            return None

    def _fire(
        self,
        rule: Rule,
        known: Automation,
        happening: Happening,
        cause: JournalEntry,
        depth: int,
    ) -> tuple[JournalEntry, Sequence[Change]] | None:
        """Do what a rule says, under its name. None where it could not, and where it was paused."""
        self.chained += depth > 0
        if depth >= automations.DEEPEST or self.chained > automations.MOST:
            self._pause(rule, cause, say("rules set each other off in a circle"))
            return None
        maker = access.person(self.session, rule.member_id)
        if maker is None:
            self._pause(rule, cause, say("whoever made it is no member any more"))
            return None
        for action in known.actions:
            if not access.may(maker.role, automations.NEEDS[action.does], writes=True):
                self._pause(rule, cause, say("whoever made it may not do that any more"))
                return None
        work = Work(self.session, rule, maker, happening, self.now)
        try:
            done = self._attempt(work, known)
        except Refused as no:
            self._failed(rule, no.text)
            return None
        except OperationalError:
            raise  # the database, not the rule: the whole message is tried again
        except Exception:
            reference = secrets.token_hex(4).upper()
            log.exception("reference %s: rule %s failed", reference, rule.number)
            self._failed(rule, say("something went wrong, reference {it}.", it=reference))
            return None
        self._count(rule)
        line = say("Rule {number}: {done}.", number=rule.number, done=_listed(done))
        self.said.append(line)
        entry = self._entry(rule, cause, str(line))
        entry.outside = "; ".join(work.outside) or None
        return entry, journal.write(self.session, self.kept, entry)

    def _attempt(self, work: Work, known: Automation) -> list[Text]:
        """Everything a rule does, or nothing of it."""
        for tries in range(TRIES):
            try:
                with journal.attempt(self.session):
                    work.outside.clear()
                    done = [work.do(action) for action in known.actions]
                    self.session.flush()
                    return done
            except (IntegrityError, StaleDataError):
                if tries == TRIES - 1:
                    raise
        raise AssertionError("the last try returns or raises")

    def _failed(self, rule: Rule, why: Text) -> None:
        line = say("Rule {number} could not act: {why}", number=rule.number, why=why)
        self.troubles.append(line)
        if rule.member_id != self.actor:
            self._tell_maker(rule, line)

    def _pause(self, rule: Rule, cause: JournalEntry, why: Text) -> None:
        rule.paused, rule.why_paused = True, str(why)
        line = say(
            "Rule {number} is paused: {why}. It said “{rule}”.",
            number=rule.number,
            why=why,
            rule=rule.text,
        )
        self.troubles.append(line)
        self._tell_maker(rule, line)
        journal.write(self.session, self.kept, self._entry(rule, cause, str(line)))

    def _tell_maker(self, rule: Rule, line: Text) -> None:
        buttons = (Button("Rules", "rules.list"), Button("Delete it", "rules.delete", rule=rule))
        post(
            self.session,
            rule,
            address(self.session, rule, rule.member_id) or rule.channel,
            Reply(line, buttons=buttons, tone="warning"),
            self.now,
        )

    def _entry(self, rule: Rule, cause: JournalEntry, said: str) -> JournalEntry:
        """Nobody's entry: whoever says "undo" means what they did themselves."""
        return JournalEntry(
            workspace_id=self.workspace_id,
            at=self.now,
            phrase=f"rule {rule.number}: {rule.text}",
            command="rules.fired",
            slots={"rule": str(rule.number)},
            surface=cause.surface,
            channel=cause.channel,
            said=said[:1000],
            because=cause.id,
        )

    def _count(self, rule: Rule) -> None:
        tally = self.session.exec(select(RuleTally).where(RuleTally.rule_id == rule.id)).first()
        if tally is None:
            tally = RuleTally(workspace_id=rule.workspace_id, rule_id=rule.id, last_at=self.now)
        else:
            tally.last_at = self.now
        # Counted in the database: two messages may set a rule off at once.
        tally.fired = 1 if tally.id is None else col(RuleTally.fired) + 1  # type: ignore[assignment]
        self.session.add(tally)
        self.session.flush()


def _is_news(rule: Rule, happening: Happening) -> bool:
    """An order that was placed before a rule was made did not come in since."""
    placed = happening.facts.get("placed_at")
    return happening.event is not Event.ORDER_IN or placed is None or placed >= rule.made_at


def _shortened(lines: list[Text]) -> list[Text]:
    if len(lines) <= LINES:
        return lines
    rest = len(lines) - LINES + 1
    return [*lines[: LINES - 1], say("Rules did {count} more things.", count=rest)]


def _listed(texts: Sequence[Text]) -> Text:
    if len(texts) == 1:
        return texts[0]
    return say("{first}, {rest}", first=texts[0], rest=_listed(texts[1:]))
