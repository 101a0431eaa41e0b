"""What could not be sent is shown to the admins, and sent again at their word."""

from sqlmodel import select

from opsbot.database import reading, writing
from opsbot.jobs import outbox
from opsbot.model import DeliveryAttempt, Member, Notice, NoticeStatus, Workspace
from opsbot.reply import Reply, Table, say
from opsbot.testing import Chat

NASTY = "<@U1> <i>A&B*"


def stuck(tell: Chat, status: NoticeStatus, why: str, text: str = "hello") -> int:
    """A message that somebody should look after."""
    with writing(tell.bot.engine) as session:
        member = session.get_one(Member, tell.member_id)
        notice = outbox.post(
            session,
            workspace_id=member.workspace_id,
            surface="slack",
            channel="#ops",
            reply=Reply(say("{text}", text=text)),
            now=tell.now,
        )
        notice.status = status
        session.flush()
        outbox.begin(session, notice, 1, tell.now).outcome = why
        session.commit()
        return notice.id


def statuses(tell: Chat) -> list[NoticeStatus]:
    with reading(tell.bot.engine) as session:
        return [one.status for one in session.exec(select(Notice).order_by("id"))]


def tables(reply: Reply) -> dict[str, list[list[str]]]:
    return {
        str(one.title): [[str(cell) for cell in row] for row in one.rows]
        for one in reply.blocks
        if isinstance(one, Table)
    }


def test_the_status_shows_what_is_stuck_and_sends_it_again(tell: Chat) -> None:
    stuck(tell, NoticeStatus.WAITING, "failed: down")
    aside = stuck(tell, NoticeStatus.ASIDE, "gone: shut out", NASTY)
    doubted = stuck(tell, NoticeStatus.UNCERTAIN, "unknown")
    status = tell("bot status")
    assert (status.tone, str(status)) == (
        "warning",
        "The database answers, but 2 messages could not be sent for certain.",
    )
    shown = tables(status)
    assert shown["Messages"] == [["slack", "1", "1", "1"]]
    assert [(row[0], row[1], row[2], row[4]) for row in shown["Not sent for certain"]] == [
        (str(doubted), "hello", "slack #ops", "may have arrived"),
        (str(aside), NASTY, "slack #ops", "gone: shut out"),
    ]
    one, every = status.buttons[:2]
    assert str(tell(str(one.call))) == (
        "1 message goes out again. 1 may arrive twice. That can't be taken back."
    )
    assert str(tell(str(every.call))) == ("1 message goes out again. That can't be taken back.")
    assert statuses(tell) == [NoticeStatus.WAITING] * 3
    assert str(tell("bot status")) == "I am well, and the database answers."


def test_all_go_out_again_at_once(tell: Chat) -> None:
    for _ in range(3):
        stuck(tell, NoticeStatus.ASIDE, "failed: down")
    assert str(tell("resend the failed messages")) == (
        "3 messages go out again. That can't be taken back."
    )
    undone = tell("undo")
    assert "What happened outside stays: 3 messages sent again" in str(undone)
    assert statuses(tell) == [NoticeStatus.WAITING] * 3


def test_only_what_is_stuck_is_sent_again(tell: Chat) -> None:
    waiting = stuck(tell, NoticeStatus.WAITING, "failed: down")
    for said in ("resend the failed messages", f"resend message {waiting}", "resend message 999"):
        assert tell(said).tone == "refused"
    with reading(tell.bot.engine) as session:
        assert len(session.exec(select(DeliveryAttempt)).all()) == 1


def test_another_workspaces_messages_are_not_ours(tell: Chat) -> None:
    number = stuck(tell, NoticeStatus.ASIDE, "failed: down")
    with writing(tell.bot.engine) as session:
        other = Workspace(name="Other", currency="EUR")
        session.add(other)
        session.flush()
        session.get_one(Notice, number).workspace_id = other.id
        session.commit()
    assert str(tell("bot status")) == "I am well, and the database answers."
    assert tell(f"resend message {number}").tone == "refused"
    assert tell("bot resend").tone == "refused"


def test_it_takes_an_admin(tell: Chat) -> None:
    stuck(tell, NoticeStatus.ASIDE, "failed: down")
    assert tell.as_("Sam")("bot resend").tone == "refused"
