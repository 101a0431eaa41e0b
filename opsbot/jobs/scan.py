"""The scan: what each `@alert` finds is raised once, and eased when it finds it no more.

It costs five statements a workspace and those of the sources whose time has come; then three for
each source that found something new. Nothing here sends: `alert_news` says what is to be said.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from opsbot import alerting
from opsbot.alerting import Finding, Look, Source
from opsbot.jobs import alert_news, letter
from opsbot.jobs.engine import Schedule, Sessions
from opsbot.model import Alert, AlertLook, Workspace
from opsbot.queries import alerts as queries
from opsbot.queries.places import Place
from opsbot.queries.workspaces import hold
from opsbot.reply import Reply

log = logging.getLogger(__name__)

EVERY = timedelta(minutes=1)
# Ticks are never quite on time: a source that looks every minute does not miss every other one.
EARLY = timedelta(seconds=10)


def schedule() -> Schedule:
    """Look for alerts in every workspace, and tell them."""
    return Schedule("alerts", EVERY, every_workspace)


def every_workspace(sessions: Sessions, now: datetime) -> None:
    """Scan each workspace in a transaction of its own: where one fails, the others do not."""
    with sessions() as session:
        ids = session.exec(select(Workspace.id).order_by(col(Workspace.id))).all()
    for workspace_id in ids:
        try:
            with sessions() as session:
                scan(session, workspace_id, now)
                session.commit()
        except Exception:
            log.exception("the alerts of workspace %s could not be looked for", workspace_id)


def scan(
    session: Session,
    workspace_id: int,
    now: datetime,
    *,
    sources: Sequence[Source] | None = None,
    present: tuple[int, Place] | None = None,
) -> None:
    """Look for alerts and put what is to be told into the outbox. Flushes, does not commit.

    `present` is a member who is at a place just now, and so is told there.
    """
    look(session, workspace_id, now, sources)
    alert_news.tell(session, workspace_id, now, present)


def look(
    session: Session,
    workspace_id: int,
    now: datetime,
    sources: Sequence[Source] | None = None,
) -> None:
    """Have every source look whose time has come. Flushes, does not commit."""
    known = alerting.collect() if sources is None else sources
    workspace = hold(session, workspace_id)
    looks = queries.looks(session, workspace_id)
    due = [one for one in known if is_due(one, looks.get(one.id), now)]
    if not due:
        return
    standing = queries.standing(session, workspace_id)
    ids = {one.id for one in known}
    _ease([one for one in standing if one.source not in ids], now)  # a plug-in's that is gone
    for source in due:
        before = [one for one in standing if one.source == source.id]
        found = _found(
            session,
            source,
            Look(session, workspace, now.astimezone(workspace.zone), _thresholds(before)),
        )
        if found is None:
            continue
        _keep(session, workspace_id, source, found, before, now)
        row = looks.get(source.id)
        row = row or AlertLook(workspace_id=workspace_id, source=source.id, at=now)
        row.at = now
        session.add(row)
    session.flush()


def is_due(source: Source, last: AlertLook | None, now: datetime) -> bool:
    """Whether a source should look again. A clock that was set back looks at once."""
    return last is None or not last.at <= now < last.at + source.every - EARLY


def _thresholds(alerts: Sequence[Alert]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for one in alerts:
        found[one.subject] = found.get(one.subject, frozenset()) | {one.threshold}
    return found


def _found(session: Session, source: Source, look: Look) -> list[Finding] | None:
    """What a source finds. One that fails is logged, and what it found before stands."""
    try:
        with session.begin_nested():
            return list(source(look))
    except Exception:
        log.exception("the alert %s could not look", source.id)
        return None


def _keep(
    session: Session,
    workspace_id: int,
    source: Source,
    found: Sequence[Finding],
    before: Sequence[Alert],
    now: datetime,
) -> None:
    """Raise what is new, bring what stands up to date, ease the rest."""
    stood = {(one.subject, one.threshold): one for one in before}
    keys = {one.key for one in found}
    _ease([one for key, one in stood.items() if key not in keys], now)
    session.flush()  # what eased makes room for the same again
    new = [one for one in found if one.key not in stood]
    number = queries.last_number(session, workspace_id) if new else 0
    for finding in found:
        alert = stood.get(finding.key)
        if alert is None:
            number += 1
            subject, threshold = finding.key
            alert = stood[finding.key] = Alert(
                workspace_id=workspace_id,
                number=number,
                kind=source.kind,
                source=source.id,
                subject=subject,
                threshold=threshold,
                text="",
                raised_at=now,
                critical=finding.critical,
            )
        _describe(alert, finding)
        session.add(alert)


def _describe(alert: Alert, finding: Finding) -> None:
    """Put what was found into a row; one that says so already is left alone."""
    reply = letter.to_json(Reply(finding.text, buttons=finding.buttons, tone="warning"))
    if alert.reply != reply:
        alert.text, alert.reply = str(finding.text), reply
    alert.rank, alert.member_id = finding.rank, finding.member_id


def _ease(alerts: Sequence[Alert], now: datetime) -> None:
    for one in alerts:
        one.eased_at = now
