"""Nothing in the outbox is lost or said twice, and a channel keeps its order."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from opsbot.database import writing
from opsbot.jobs import letter, outbox
from opsbot.jobs.outbox import Lane
from opsbot.jobs.sender import Address, Gone, RetryAfter, Sender, Unsure
from opsbot.model import NoticeStatus
from opsbot.reply import Reply, say
from opsbot.rules.delivery import TRIES
from tests.jobs.conftest import Post
from tests.jobs.standin import Curious, Moody

Office = Callable[[Sender], Post]
A_DAY = timedelta(days=1)
LATER = timedelta(minutes=30)


def test_a_channel_keeps_its_order(post_office: Office) -> None:
    sender = Moody()
    post = post_office(sender)
    for number in range(6):
        post.write(str(number), channel=f"c{number % 2}")
    post.deliver()
    assert sender.texts("c0") == ["0", "2", "4"]
    assert sender.texts("c1") == ["1", "3", "5"]
    assert post.heard == ["sent"] * 6


def test_a_change_that_is_rolled_back_sends_nothing(post_office: Office, database: Engine) -> None:
    sender = Moody()
    post = post_office(sender)
    with writing(database) as session:
        outbox.post(
            session, workspace_id=post.workspace, surface="moody", channel="c",
            reply=Reply(say("never")), now=post.now,
        )  # fmt: skip
        session.flush()
        session.rollback()
    post.deliver()
    assert sender.messages == []


def test_the_attempt_is_committed_before_the_send(post_office: Office) -> None:
    seen: list[list[str | None]] = []

    class Looking(Moody):
        async def send(self, to: Address, reply: object, key: str) -> str:
            seen.append(post.outcomes(notice))
            return "1"

    post = post_office(Looking())
    notice = post.write("hello")
    post.deliver()
    assert seen == [[None]]
    assert post.outcomes(notice) == ["sent"]


def test_a_failure_is_tried_again_and_holds_the_channel_but_no_other(post_office: Office) -> None:
    sender = Moody(mood=[OSError("down")])
    post = post_office(sender)
    first = post.write("first")
    post.write("second")
    post.write("elsewhere", channel="#zoo")
    post.deliver()
    assert sender.texts() == ["elsewhere"]
    assert post.outcomes(first) == ["failed: OSError: down"]
    post.deliver(after=LATER)
    assert sender.texts("#sales") == ["first", "second"]


def test_a_message_that_fails_for_long_lets_the_others_pass(post_office: Office) -> None:
    class Picky(Moody):
        async def send(self, to: Address, reply: object, key: str) -> str:
            if str(reply) == "poison":
                raise ValueError("no")
            return await super().send(to, reply, key)  # type: ignore[arg-type]

    sender = Picky()
    post = post_office(sender)
    poison = post.write("poison")
    post.write("wholesome")
    for _ in range(5):
        post.deliver(after=LATER)
    assert sender.texts() == ["wholesome"]
    assert post.notice(poison).status is NoticeStatus.WAITING


def test_after_eight_tries_over_a_day_it_is_put_aside_and_can_be_sent_for_again(
    post_office: Office,
) -> None:
    sender = Moody(mood=[OSError("down")] * TRIES)
    post = post_office(sender)
    notice = post.write("stubborn")
    began = post.now
    while post.notice(notice).status is NoticeStatus.WAITING:
        post.now = post.notice(notice).not_before
        post.deliver()
    assert A_DAY <= post.now - began <= 2 * A_DAY
    assert post.outcomes(notice) == ["failed: OSError: down"] * TRIES
    assert post.notice(notice).status is NoticeStatus.ASIDE
    with Session(post.engine) as session:
        assert [one.id for one in outbox.troubled(session, post.workspace)] == [notice]
        assert outbox.waiting(session) == {("moody", "aside"): 1}
    post.deliver(after=A_DAY)
    assert sender.messages == []
    post.resend(notice)
    post.deliver()
    assert sender.texts() == ["stubborn"]
    post.resend(notice)  # what was sent stays sent
    post.deliver()
    assert sender.texts() == ["stubborn"]


def test_a_channel_that_is_gone_is_not_tried_again(post_office: Office) -> None:
    post = post_office(Moody(mood=[Gone("the bot was shut out")]))
    notice = post.write("hello")
    post.deliver()
    assert post.notice(notice).status is NoticeStatus.ASIDE
    assert post.outcomes(notice) == ["gone: the bot was shut out"]


def test_retry_after_is_obeyed_and_counts_as_no_failure(post_office: Office) -> None:
    sender = Moody(mood=[RetryAfter(40)])
    post = post_office(sender)
    notice = post.write("patience")
    post.write("behind it")
    post.deliver()
    post.deliver(after=timedelta(seconds=39))
    assert sender.messages == []
    post.deliver(after=timedelta(seconds=1))
    assert sender.texts() == ["patience", "behind it"]
    assert post.notice(notice).tries == 0
    assert post.heard == ["too fast", "sent", "sent"]


def test_what_arrived_before_the_process_died_is_not_sent_again(post_office: Office) -> None:
    sender = Curious()
    post = post_office(sender)
    notice = post.write("once")
    taken = post.take(notice)
    asyncio.run(sender.send(taken.to, letter.from_json(taken.reply), taken.key))
    post.deliver(after=LATER)
    assert sender.texts() == ["once"]
    assert post.outcomes(notice) == ["sent"]
    assert post.notice(notice).status is NoticeStatus.SENT


def test_what_had_not_arrived_when_the_process_died_is_sent(post_office: Office) -> None:
    sender = Curious()
    post = post_office(sender)
    notice = post.write("once")
    post.take(notice)
    post.deliver(after=LATER)
    assert sender.texts() == ["once"]
    assert post.outcomes(notice) == ["lost", "sent"]


def test_where_nobody_can_be_asked_it_is_uncertain_until_a_person_decides(
    post_office: Office,
) -> None:
    sender = Moody()
    post = post_office(sender)
    notice = post.write("perhaps")
    post.take(notice)
    post.deliver(after=LATER)
    assert sender.messages == []
    assert post.notice(notice).status is NoticeStatus.UNCERTAIN
    assert post.outcomes(notice) == ["unknown"]
    post.resend(notice)
    post.deliver()
    assert sender.texts() == ["perhaps"]


@pytest.mark.parametrize("sender", [Curious(mood=[Unsure("cut")]), Moody(mood=[Unsure("cut")])])
def test_an_answer_that_was_lost_never_doubles_a_message(
    post_office: Office, sender: Moody
) -> None:
    sender.mood, sender.messages = [Unsure("cut")], []  # each database has its own
    post = post_office(sender)
    notice = post.write("once")
    for _ in range(3):
        post.deliver(after=LATER)
    assert sender.texts() == ["once"]
    known = isinstance(sender, Curious)
    assert post.notice(notice).status is (NoticeStatus.SENT if known else NoticeStatus.UNCERTAIN)


def test_an_attempt_that_may_be_another_replicas_is_left_alone(post_office: Office) -> None:
    sender = Curious()
    post = post_office(sender)
    notice = post.write("busy")
    post.take(notice)
    lane = Lane("moody", "#sales")
    asyncio.run(post.work().delivery.deliver(lane))
    assert sender.messages == []
    assert post.outcomes(notice) == [None]


def test_two_replicas_never_begin_the_same_attempt(post_office: Office, database: Engine) -> None:
    post = post_office(Moody())
    notice = post.notice(post.write("mine"))
    with writing(database) as session:
        outbox.begin(session, notice, 1, post.now)
        session.commit()
    with writing(database) as session:
        outbox.begin(session, notice, 1, post.now)
        with pytest.raises(IntegrityError):
            session.commit()


def test_what_is_kept_back_goes_out_at_its_time_and_holds_nobody_up(post_office: Office) -> None:
    sender = Moody()
    post = post_office(sender)
    post.write("in the morning", later=timedelta(hours=8))
    post.write("now")
    post.deliver()
    assert sender.texts() == ["now"]
    post.deliver(after=timedelta(hours=8))
    assert sender.texts() == ["now", "in the morning"]
