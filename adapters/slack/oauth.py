"""Installing the app in further Slack workspaces: the page that begins it, and the way back.

/slack/install?code=CODE, with a link code of an admin: it says for which opsbot workspace. On the
way back the admin is known in that Slack workspace at once.
"""

from __future__ import annotations

import html
import logging
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlencode, urljoin

from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from adapters.slack.errors import TROUBLES, told
from adapters.slack.incoming import SURFACE, account
from adapters.slack.manifest import INSTALL_PATH, REDIRECT_PATH, scopes
from adapters.slack.people import profile_of
from adapters.slack.teams import Team, Teams
from opsbot import access, installing, linking
from opsbot.installing import Installer
from opsbot.model import Workspace
from opsbot.model.people import LEADS
from opsbot.reception import Reception
from opsbot.settings import Settings

log = logging.getLogger(__name__)

# Whoever comes back must be who left: a state alone could be sent to somebody else.
COOKIE = "opsbot-slack-install"

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>opsbot in Slack</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto;
padding: 0 1rem }} input, button {{ font: inherit; padding: .5rem .8rem; border-radius: .4rem;
border: 1px solid #1f3d36 }} button {{ background: #1f3d36; color: #fff }}</style></head>
<body><h1>{title}</h1>{body}</body></html>"""
_FORM = """<p>Ask the bot for a link code where it knows you (“link code”): it says for which shop
Slack is connected. You have to be an admin.</p>
<form method="post"><input name="code" value="{code}" placeholder="4F7K-Q2XM" required>
<button>Continue to Slack</button></form>"""


def routes(reception: Reception, teams: Teams) -> list[Route]:
    """The two pages. The settings have a client id and a secret."""

    async def page(request: Request) -> Response:
        code = html.escape(request.query_params.get("code", ""))
        return said("Connect Slack", _FORM.format(code=code))

    async def leave(request: Request) -> Response:
        typed = parse_qs((await request.body())[:1000].decode(errors="replace"))
        code = linking.code_in(typed.get("code", [""])[0])
        state = await reception.do(lambda session: begun(session, code)) if code else None
        if state is None:
            form = _FORM.format(code="")
            return said("This code does not work", _WRONG + form, 403)
        return gone(reception.settings, state)

    async def back(request: Request) -> Response:
        asked = request.query_params
        state, code = asked.get("state", ""), asked.get("code", "")
        if not state or request.cookies.get(COOKIE) != state:
            return said("This is another browser", "<p>Begin again, and stay in it.</p>", 400)
        installer = await reception.do(
            lambda session: installing.come_back(session, state, datetime.now(UTC))
        )
        if installer is None:
            return said("This took too long", "<p>Begin again.</p>", 400)
        if not code:  # they thought better of it
            return said("Nothing was connected", "<p>Slack was not asked for anything.</p>")
        return await connected(reception, teams, installer, code)

    return [
        Route(INSTALL_PATH, page, methods=["GET"]),
        Route(INSTALL_PATH, leave, methods=["POST"]),
        Route(REDIRECT_PATH, back, methods=["GET"]),
    ]


_WRONG = "<p>It is wrong, used, older than ten minutes, or not an admin's.</p>"


def said(title: str, body: str, status: int = 200) -> HTMLResponse:
    return HTMLResponse(_PAGE.format(title=title, body=body), status)


def begun(session: Session, code: str) -> str | None:
    """The state with which the owner of a link code goes to Slack; None where they may not."""
    now = datetime.now(UTC)
    member_id = linking.use(session, code, now)
    person = access.person(session, member_id) if member_id else None
    if person is None or person.role not in LEADS:
        return None
    return installing.begin(session, Installer(person.workspace_id, person.member_id), now)


def gone(settings: Settings, state: str) -> Response:
    """On to Slack's page, with the state there and in a cookie."""
    asks = {
        "client_id": settings.slack_client_id or "",
        "scope": ",".join(scopes(settings.public_url)),
        "state": state,
    }
    if back := redirect_uri(settings):
        asks["redirect_uri"] = back
    address = urljoin(settings.slack_api_url, "/oauth/v2/authorize")
    answer = RedirectResponse(f"{address}?{urlencode(asks)}", 303)
    secure = (settings.public_url or "").startswith("https:")
    age = int(installing.STATE_LIFE.total_seconds())
    answer.set_cookie(COOKIE, state, max_age=age, httponly=True, secure=secure, samesite="lax")
    return answer


def redirect_uri(settings: Settings) -> str | None:
    return settings.public_url.rstrip("/") + REDIRECT_PATH if settings.public_url else None


async def connected(
    reception: Reception, teams: Teams, installer: Installer, code: str
) -> Response:
    """Slack gives a token for the code: the app is in a team from now on."""
    settings = reception.settings
    assert settings.slack_client_id is not None
    assert settings.slack_client_secret is not None
    try:
        # The SDK's own method signs in a way that aiohttp gives up; Slack takes both in the body.
        asks = {
            "client_id": settings.slack_client_id,
            "client_secret": settings.slack_client_secret.get_secret_value(),
            "code": code,
        }
        if address := redirect_uri(settings):
            asks["redirect_uri"] = address
        given = await teams.client.api_call("oauth.v2.access", data=asks)
    except TROUBLES as error:
        log.warning("Slack gave no token for a new team: %s", told(error))
        return said("Slack did not agree", "<p>Begin again; the log says more.</p>", 502)
    place: dict[str, Any] = given.get("team") or given.get("enterprise") or {}
    team = str(place.get("id") or "")
    name = str(place.get("name") or team)
    if not await reception.look(lambda session: is_free(session, team, installer)):
        taken = "<p>It speaks for another shop. Remove the app there first.</p>"
        return said("This Slack workspace is taken", taken, 409)
    ours = await teams.put(
        installer.workspace_id, team, name, str(given.get("bot_user_id") or ""),
        str(given.get("access_token") or ""), str(given.get("scope") or ""),
    )  # fmt: skip
    log.info("Slack: installed in the workspace “%s”", name)
    if user := (given.get("authed_user") or {}).get("id"):
        await meet(reception, teams, ours, installer, str(user))
    done = f"<p>opsbot is in <b>{html.escape(name)}</b>. Say <code>/ops</code> there.</p>"
    return said("Connected", done)


def is_free(session: Session, team: str, installer: Installer) -> bool:
    """Whether a team speaks for nobody yet, for the same workspace, or for the demo."""
    workspace_id = installing.workspace_of(session, SURFACE, team)
    if workspace_id in (None, installer.workspace_id):
        return True
    return session.get_one(Workspace, workspace_id).demo


async def meet(
    reception: Reception, teams: Teams, team: Team, installer: Installer, user: str
) -> None:
    """The admin who installed the app is known in Slack, too: a code was theirs, and so is this."""
    profile = await profile_of(teams.speaking(team), team.id, user)

    def tie(session: Session) -> None:
        now = datetime.now(UTC)
        person = access.person(session, installer.member_id)
        if person is not None:
            code = linking.make_code(session, person, now)
            linking.redeem(session, SURFACE, account(team.id, user), code, profile, now)

    await reception.do(tie)
