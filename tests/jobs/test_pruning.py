"""What is old goes, and what is young or has not arrived stays."""

from datetime import timedelta

import pytest
from sqlmodel import col, select

from opsbot.database import reading, writing
from opsbot.jobs import pruning
from opsbot.jobs.pruning import ANSWERED_FOR, SENT_FOR
from opsbot.model import DeliveryAttempt, Handled, Notice, NoticeStatus, Press, Workspace
from opsbot.testing import NOW, Chat

A_MINUTE = timedelta(minutes=1)


def test_old_things_go_and_young_ones_stay(tell: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pruning, "AT_ONCE", 2)  # several rounds
    engine = tell.bot.engine
    with writing(engine) as session:
        space = session.exec(select(Workspace.id)).one()
        for number in range(5):
            at = NOW - ANSWERED_FOR - A_MINUTE * (number - 1)
            session.add(Handled(workspace_id=space, surface="slack", message_id=str(number), at=at))
            session.add(
                Press(
                    workspace_id=space, key=str(number), surface="slack", channel="c", call="help",
                    expires_at=at,
                )
            )  # fmt: skip
        for number, status in enumerate(NoticeStatus):
            for sent_at in (NOW - SENT_FOR - A_MINUTE, NOW - SENT_FOR + A_MINUTE):
                notice = Notice(
                    workspace_id=space, surface="slack", channel=str(number), reply={},
                    status=status, created_at=sent_at, not_before=sent_at, sent_at=sent_at,
                )  # fmt: skip
                session.add(notice)
                session.flush()
                attempt = DeliveryAttempt(
                    workspace_id=space, notice_id=notice.id, key=notice.key, at=sent_at
                )
                session.add(attempt)
        session.commit()
    pruning.prune(lambda: writing(engine), NOW)
    with reading(engine) as session:
        for column in (Handled.message_id, Press.key):
            assert session.exec(select(column).order_by(col(column))).all() == ["0", "1"]
        notices = session.exec(select(Notice.status).order_by(col(Notice.id))).all()
        assert [str(status) for status in notices] == [
            "waiting", "waiting", "sent", "uncertain", "uncertain", "aside", "aside",
        ]  # fmt: skip
        assert len(session.exec(select(DeliveryAttempt.id)).all()) == len(notices)
