"""What a rule does: each action by the same rules of the house as the command for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session, select

from opsbot.access import Person
from opsbot.jobs import outbox
from opsbot.language.values import read_when
from opsbot.model import (
    Activity,
    Contact,
    Deal,
    Fulfilment,
    LinkedAccount,
    Member,
    Order,
    Rule,
    Stage,
    Tag,
    Tagging,
    Task,
    Ticket,
    Workspace,
)
from opsbot.model.base import record_classes
from opsbot.queries import tasks as task_queries
from opsbot.reply import Button, Ref, Refused, Reply, Text, say
from opsbot.rules import automations, orders, pipeline
from opsbot.rules import tasks as task_rules
from opsbot.rules.automations import Action, Happening
from opsbot.values import Clock


@dataclass
class Work:
    """One rule at work on one happening, in the name of whoever made it. May be Refused."""

    session: Session
    rule: Rule
    maker: Person
    happening: Happening
    now: datetime
    outside: list[str] = field(default_factory=list)

    def do(self, action: Action) -> Text:
        """Do it, and say what was done."""
        ways: dict[str, Callable[[Action], Text]] = {
            "task": self._task,
            "tell": self._tell,
            "tag": self._tag,
            "move": self._move,
            "hold": self._hold,
            "release": self._release,
            "note": self._note,
            "assign": self._assign,
        }
        return ways[action.does](action)

    @property
    def record(self) -> Any:
        kind = {one.__name__.lower(): one for one in record_classes().values()}
        return self.session.get_one(kind[self.happening.record.kind], self.happening.record.id)

    def _who(self, action: Action) -> Member:
        """Whom an action is for. Who has left is Refused; what nobody owns falls to the maker."""
        id = action.to.id if action.to else self.rule.member_id
        if action.owner:
            record = self.record
            id = getattr(record, "owner_id", None) or getattr(record, "member_id", None) or id
        member = self.session.get_one(Member, id)
        if not member.active:
            raise Refused("{member} is no member any more.", member=member)
        return member

    def _task(self, action: Action) -> Text:
        member = self._who(action)
        task = Task(
            workspace_id=self.rule.workspace_id,
            number=task_queries.next_number(self.session, self.rule.workspace_id),
            text=action.text or str(automations.news(self.happening)),
            member_id=member.id,
        )
        kind = self.happening.record.kind
        if kind in ("contact", "organisation", "deal", "order", "project"):
            setattr(task, f"{kind}_id", self.happening.record.id)
        workspace = self.session.get_one(Workspace, self.rule.workspace_id)
        theirs = task_rules.zone(member, workspace)
        if action.due:
            clock = Clock(self.now.astimezone(self.maker.zone), self.maker.currency)
            when = read_when(action.due, clock)
            if when is None:
                raise Refused("I cannot read “{due}” as a day any more.", due=action.due)
            task_rules.due(task, when, theirs, clock.zone)
        self.session.add(task)
        self.session.flush()
        due = task_rules.shown(task, theirs)
        return say(
            "task #{number} “{task}” for {who}{due}",
            number=task.key,
            task=task,
            who=member,
            due=say(", due {due}", due=due) if due else "",
        )

    def _tell(self, action: Action) -> Text:
        who = None if action.channel else self._who(action)
        if who is not None:
            channel = address(self.session, self.rule, who.id)
            if channel is None and who.id == self.rule.member_id:
                channel = self.rule.channel
            if channel is None:
                raise Refused(
                    "{member} has no account on {surface}: I cannot reach them.",
                    member=who,
                    surface=self.rule.surface,
                )
        else:
            channel = self.rule.channel if action.channel == "here" else action.channel
        news = automations.news(self.happening)
        text = say("{news}.", news=news)
        if action.text:
            text = say("{text}\n{news}.", text=action.text, news=news)
        reply = Reply(text, buttons=_show(self.happening.record))
        post(self.session, self.rule, channel, reply, self.now)
        where: Any = who or action.channel
        self.outside.append(f"told {where.name if who else where}")
        return say("told {where}", where=where)

    def _tag(self, action: Action) -> Text:
        record = self.record
        whom: Any = record
        if isinstance(record, Deal):
            whom = record.contact
        elif isinstance(record, Order):
            whom = record.customer
        elif isinstance(record, Ticket):
            whom = record.contact or record.customer
        if whom is None:
            raise Refused("*{record}* is nobody's: there is nobody to tag.", record=record)
        tag = self._tag_called(action.text)
        key = "contact_id" if isinstance(whom, Contact) else "customer_id"
        known = select(Tagging).where(Tagging.tag_id == tag.id, getattr(Tagging, key) == whom.id)
        if self.session.exec(known).first() is None:
            self.session.add(
                Tagging(workspace_id=self.rule.workspace_id, tag_id=tag.id, **{key: whom.id})
            )
        return say("{whom} is tagged “{tag}”", whom=whom, tag=tag.name)

    def _tag_called(self, name: str) -> Tag:
        space = self.rule.workspace_id
        tag = self.session.exec(
            select(Tag).where(Tag.workspace_id == space, Tag.name == name)
        ).first()
        if tag is None:
            tag = Tag(workspace_id=space, name=name)
            self.session.add(tag)
            self.session.flush()
        return tag

    def _move(self, action: Action) -> Text:
        assert action.to is not None
        deal, stage = self.record, self.session.get(Stage, action.to.id)
        if stage is None:
            raise Refused("There is no stage {stage} any more.", stage=action.to.label)
        before = pipeline.move(deal, stage, self.now)
        return say("{deal} moved from {a} to {b}", deal=deal, a=before, b=deal.stage)

    def _hold(self, action: Action) -> Text:
        held = self.record.fulfilment is Fulfilment.HELD
        orders.hold(self.record, None if held else action.text or f"rule {self.rule.number}")
        return say("order {order} is on hold", order=self.happening.record)

    def _release(self, action: Action) -> Text:
        orders.release(self.record)
        return say("order {order} is released", order=self.happening.record)

    def _note(self, action: Action) -> Text:
        note = Activity(
            workspace_id=self.rule.workspace_id,
            text=action.text,
            at=self.now,
            member_id=self.rule.member_id,
        )
        setattr(note, f"{self.happening.record.kind}_id", self.happening.record.id)
        self.session.add(note)
        return say("noted “{text}” on {record}", text=action.text, record=self.happening.record)

    def _assign(self, action: Action) -> Text:
        member, record = self._who(action), self.record
        if isinstance(record, Deal):
            record.owner = member
        else:
            record.member_id = member.id
        return say("{record} is {member}'s", record=self.happening.record, member=member)


def _show(record: Ref) -> tuple[Button, ...]:
    match record.kind:
        case "deal":
            return (Button("Show", "deals.show", deal=record),)
        case "order":
            return (Button("Show", "orders.show", order=record),)
        case "contact":
            return (Button("Show", "contacts.show", contact=record),)
        case _:
            return ()


def address(session: Session, rule: Rule, member_id: int) -> str | None:
    """A member's own channel on the surface where a rule was made."""
    account = session.exec(
        select(LinkedAccount).where(
            LinkedAccount.member_id == member_id, LinkedAccount.surface == rule.surface
        )
    ).first()
    return account.external_id if account else None


def post(session: Session, rule: Rule, channel: str, reply: Reply, now: datetime) -> None:
    outbox.post(
        session,
        workspace_id=rule.workspace_id,
        surface=rule.surface,
        channel=channel,
        reply=reply,
        now=now,
    )
