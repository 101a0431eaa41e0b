"""Who is who: a Slack user becomes a member by a link code, or by the e-mail of their profile."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient
from sqlmodel import Session

from adapters.slack.errors import TROUBLES, told
from adapters.slack.incoming import SURFACE, Said, account, named, people_in
from opsbot import access, linking
from opsbot.access import Person
from opsbot.linking import Profile
from opsbot.reception import Reception
from opsbot.reply import Button, Reply, say

log = logging.getLogger(__name__)


async def known(
    reception: Reception, client: AsyncWebClient, said: Said, workspace_id: int
) -> Person | None:
    """Who speaks. Somebody unknown becomes a member where an admin allowed the domain of their
    e-mail address."""
    if not said.user:
        return None
    person = await reception.person(said.incoming)
    if person is not None:
        return person
    profile = await profile_of(client, said.team, said.user)
    if not profile.email:
        return None
    return await reception.do(
        lambda session: linking.by_domain(
            session, workspace_id, SURFACE, said.account, profile, datetime.now(UTC)
        )
    )


async def introduced(reception: Reception, client: AsyncWebClient, said: Said) -> Reply | None:
    """The answer to somebody unknown who says a link code; None to other words."""
    code = linking.code_in(said.incoming.text)
    if code is None:
        return None
    profile = await profile_of(client, said.team, said.user)
    person = await reception.do(
        lambda session: linking.redeem(
            session, SURFACE, said.account, code, profile, datetime.now(UTC)
        )
    )
    if person is None:
        return Reply(
            say("This code is wrong, used, or older than ten minutes. Ask for a new one."),
            tone="refused",
        )
    reception.bot.forget(said.incoming)
    return Reply(
        say(
            "You are *{name}* here, {role} of {workspace}.",
            name=person.name,
            role=person.role,
            workspace=person.workspace,
        ),
        buttons=(Button("What can I do", "bot.help"),),
        tone="done",
    )


async def profile_of(client: AsyncWebClient, team: str, user: str) -> Profile:
    """What Slack tells of a user. Where it tells nothing, all but the name is unknown."""
    try:
        answer = await client.users_info(user=user, include_locale=True)
    except TROUBLES as error:
        log.warning("Slack does not say who a user is: %s", told(error))
        return Profile(user)
    return read_profile(answer.get("user") or {}, team)


def read_profile(user: Mapping[str, Any], team: str) -> Profile:
    """A user as a profile. The e-mail counts only of people of the team itself: who comes from
    another company through a shared channel has an address that only that company vouches for."""
    about: Mapping[str, Any] = user.get("profile") or {}
    name = about.get("real_name") or user.get("real_name") or user.get("name") or ""
    email = about.get("email") if _vouched_for(user, team) else None
    language = str(user.get("locale") or "").replace("_", "-").partition("-")[0]
    return Profile(str(name), email or None, user.get("tz") or None, language or None)


def _vouched_for(user: Mapping[str, Any], team: str) -> bool:
    if user.get("is_bot") or user.get("deleted") or user.get("is_stranger"):
        return False
    if user.get("is_email_confirmed") is False:
        return False
    organisation: Mapping[str, Any] = user.get("enterprise_user") or {}
    homes = [user.get("team_id"), *(organisation.get("teams") or ())]
    return not any(homes) or team in homes


async def with_names(reception: Reception, client: AsyncWebClient, said: Said) -> Said:
    """What was said, with the names of the people whom it mentions: "give it to <@U2>"."""
    text = said.incoming.text
    users = people_in(text)
    if not users:
        return said

    def look(session: Session) -> dict[str, str]:
        found = {one: access.linked(session, SURFACE, account(said.team, one)) for one in users}
        return {user: person.name for user, person in found.items() if person}

    names = await reception.look(look)
    strangers = [user for user in users if user not in names]
    profiles = await asyncio.gather(*(profile_of(client, said.team, one) for one in strangers))
    names |= {user: one.name for user, one in zip(strangers, profiles, strict=True)}
    spoken = named(text, lambda user: names.get(user, user))
    return replace(said, incoming=replace(said.incoming, text=spoken))
