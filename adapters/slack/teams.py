"""The Slack workspaces that the app is installed in: whose opsbot workspace speaks there, and with
which token. One comes from the settings, others through OAuth (oauth.py)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from slack_sdk.web.async_client import AsyncWebClient
from sqlmodel import Session

from adapters.slack.incoming import SURFACE
from opsbot import house, installing
from opsbot.jobs import closing
from opsbot.model import Installation, Workspace
from opsbot.queries.places import Place
from opsbot.reception import Reception
from opsbot.trouble import Trouble
from opsbot.vault import vault

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Team:
    """A Slack workspace (or a whole organisation) that the app is installed in."""

    id: str
    workspace_id: int
    token: str
    bot: str  # the user that the bot is there; "" where Slack did not say


class Teams:
    """Every team, by its id. `client` asks Slack; it has no token of its own."""

    def __init__(self, reception: Reception, client: AsyncWebClient) -> None:
        self.reception = reception
        self.client = client
        secret = reception.settings.slack_bot_token
        self._token = secret.get_secret_value() if secret else ""
        self._own: Team | None = None
        self._noting = asyncio.Lock()
        self.lost = ""  # why the token of the settings is good for nothing any more

    async def own(self) -> Team | None:
        """The team of the token in the settings, noted as an installation; None without a token.
        Raises what Slack's client raises."""
        if not self._token or self._own or self.lost:
            return self._own
        async with self._noting:
            if self._own is None:
                self._own = await self._note()
        return self._own

    async def _note(self) -> Team:
        told = await self.client.auth_test(token=self._token)
        team = str(told.get("team_id") or told.get("enterprise_id") or "")
        name, bot = str(told.get("team") or team), str(told.get("user_id") or "")

        def note(session: Session) -> int:
            kept = installing.find(session, SURFACE, team)
            ours = session.get(Workspace, kept.workspace_id) if kept else None
            if ours is None or ours.demo:
                ours = house.find_workspace(session, demo=False)
            if ours is None:
                raise Trouble("There is no workspace yet. Make one: opsbot import, or opsbot chat")
            installing.put(
                session, workspace_id=ours.id, surface=SURFACE, team=team, name=name, bot_id=bot,
                now=datetime.now(UTC),
            )  # fmt: skip
            return ours.id

        workspace_id = await self.reception.do(note)
        log.info("Slack: in the workspace “%s”", name)
        return Team(team, workspace_id, self._token, bot)

    async def find(self, *ids: str) -> Team | None:
        """The team of one of these ids, of a workspace or its organisation; None where the app is
        not installed. An app with nothing but a token is in one team, whatever that is called."""
        own = await self.own()
        if own and own.id in ids:
            return own

        def look(session: Session) -> Installation | None:
            found = (installing.find(session, SURFACE, one) for one in ids if one)
            return next((one for one in found if one and one.revoked_at is None), None)

        kept = await self.reception.look(look)
        if kept is not None and kept.token is not None:
            return self._opened(kept)
        return own if not self.reception.settings.slack_client_id else None

    async def all_of(self, workspace_id: int) -> Sequence[Team]:
        """Where an opsbot workspace speaks, the latest first."""
        own = await self.own()
        kept = await self.reception.look(lambda s: installing.standing(s, SURFACE, workspace_id))
        teams = [self._opened(one) for one in kept if one.token is not None]
        return [*teams, *([own] if own and own.workspace_id == workspace_id else [])]

    def _opened(self, kept: Installation) -> Team:
        assert kept.token is not None
        token = vault(self.reception.settings).unseal(purpose(kept.team), kept.token)
        return Team(kept.team, kept.workspace_id, token, kept.bot_id)

    async def put(
        self, workspace_id: int, team: str, name: str, bot: str, token: str, scopes: str
    ) -> Team:
        """The app was installed in a team, through OAuth: its token is sealed."""
        sealed = vault(self.reception.settings).seal(purpose(team), token)
        await self.reception.do(
            lambda session: installing.put(
                session, workspace_id=workspace_id, surface=SURFACE, team=team, name=name,
                bot_id=bot, token=sealed, scopes=scopes, now=datetime.now(UTC),
            )
        )  # fmt: skip
        return Team(team, workspace_id, token, bot)

    async def revoke(self, team: str, why: str) -> None:
        """The app is in a team no longer: its token is forgotten, and what was ordered there is
        switched off."""
        if self._own and self._own.id == team:
            self._own, self.lost = None, why

        def revoke(session: Session) -> Installation | None:
            now = datetime.now(UTC)
            kept = installing.find(session, SURFACE, team)
            if kept is None or kept.revoked_at is not None:
                return None  # Slack tells of an uninstalled app in two ways
            installing.revoke(session, SURFACE, team, now)
            closing.close(session, kept.workspace_id, Place(SURFACE, team), why, now)
            return kept

        if kept := await self.reception.do(revoke):
            log.warning("Slack: in the workspace “%s” %s", kept.name, why)

    def speaking(self, team: Team) -> AsyncWebClient:
        """A client that speaks as the bot in a team. It does not send again by itself: whoever
        sends twice has to know."""
        return AsyncWebClient(
            token=team.token,
            base_url=self.client.base_url,
            session=self.client.session,
            retry_handlers=[],
        )


def purpose(team: str) -> str:
    """What a sealed token is for."""
    return f"{SURFACE}:{team}"
