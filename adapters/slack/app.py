"""The listeners: one for each kind of thing that Slack tells, the same over HTTP and Socket Mode.

Bolt answers Slack with what a listener did (`process_before_response`). Left to itself it begins
the listener, and looks every 10 ms whether there is a receipt: that alone kept it below a hundred
requests a second. So listeners give the receipt first where Slack waits for one, and go on in a
task of their own (`Desk.later`); an event gets its receipt once it was answered (`Desk.soon`), so
that one that breaks before is delivered again.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_bolt.authorization import AuthorizeResult

from adapters.slack import forming, homing, incoming, pressing, shortcuts, talking, unfurl
from adapters.slack.assistant import assistant, converse
from adapters.slack.desk import Call, Desk

Body = dict[str, Any]
Listener = Callable[..., Awaitable[None]]

# We look ourselves which button or form it was: Bolt would ask its listeners one by one.
ANY = re.compile("")


def application(desk: Desk) -> AsyncApp:
    """The app with all its listeners."""
    secret = desk.reception.settings.slack_signing_secret

    async def authorize(
        context: AsyncBoltContext, enterprise_id: str | None, team_id: str | None
    ) -> AuthorizeResult | None:
        team = await desk.teams.find(team_id or "", enterprise_id or "")
        if team is None:
            return None
        context["team"] = team
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_user_id=team.bot or None,
            bot_token=team.token,
        )

    app = AsyncApp(
        name="opsbot",
        client=desk.teams.client,
        authorize=authorize,  # type: ignore[arg-type]  # it may be None: then nobody is served
        signing_secret=secret.get_secret_value() if secret else "",
        process_before_response=True,
        attaching_conversation_kwargs_enabled=False,
    )
    app.use(assistant(desk))
    asked(app, desk)
    for name, listener in events(desk).items():
        app.event(name)(listener)
    app.event(ANY)(nothing)
    return app


def asked(app: AsyncApp, desk: Desk) -> None:
    """What somebody waits for: a receipt first, within three seconds."""

    async def command(ack: AsyncAck, context: AsyncBoltContext, body: Body) -> None:
        await ack()
        desk.later(talking.command(desk, Call.of(context), incoming.command(body)))

    async def action(ack: AsyncAck, context: AsyncBoltContext, body: Body) -> None:
        await ack()
        desk.later(pressing.press(desk, Call.of(context), body))

    async def shortcut(ack: AsyncAck, context: AsyncBoltContext, body: Body) -> None:
        await ack()
        desk.later(shortcuts.take(desk, Call.of(context), body))

    async def submission(ack: AsyncAck, context: AsyncBoltContext, body: Body) -> None:
        await forming.submitted(desk, Call.of(context), body, ack)

    async def options(ack: AsyncAck, context: AsyncBoltContext, body: Body) -> None:
        await ack(options=await forming.options(desk, body))

    app.command(ANY)(command)
    app.action(ANY)(action)
    app.shortcut(ANY)(shortcut)
    app.view(ANY)(submission)
    app.options(ANY)(options)


def events(desk: Desk) -> dict[str, Listener]:
    """What listens to each kind of event: it gets its receipt when it was answered."""

    async def mention(context: AsyncBoltContext, body: Body) -> None:
        if said := incoming.mention(body, context["team"].bot):
            await desk.soon(talking.hear(desk, Call.of(context), said))

    async def message(context: AsyncBoltContext, body: Body) -> None:
        if said := incoming.message(body, context["team"].bot):
            # Bolt knows the pane by the kind of its channel, which may be missing.
            hear = converse if said.thread and said.incoming.private else talking.hear
            await desk.soon(hear(desk, Call.of(context), said))

    async def file_shared(context: AsyncBoltContext, body: Body) -> None:
        if said := incoming.dropped(body):
            await desk.soon(talking.hear(desk, Call.of(context), said))

    async def home_opened(context: AsyncBoltContext, body: Body) -> None:
        if body["event"].get("tab", "home") == "home":
            await desk.soon(homing.publish(desk, Call.of(context), incoming.opened(body)))

    async def link_shared(context: AsyncBoltContext, body: Body) -> None:
        await desk.soon(unfurl.unfurl(desk, Call.of(context), body))

    async def uninstalled(body: Body) -> None:
        await desk.teams.revoke(incoming.team_of(body), "the app was removed")

    async def tokens_revoked(body: Body) -> None:
        if (body["event"].get("tokens") or {}).get("bot"):
            await desk.teams.revoke(incoming.team_of(body), "its token was revoked")

    return {
        "app_mention": mention,
        "message": message,
        "file_shared": file_shared,
        "app_home_opened": home_opened,
        "link_shared": link_shared,
        "app_uninstalled": uninstalled,
        "tokens_revoked": tokens_revoked,
    }


async def nothing() -> None:
    """For events that an app may be subscribed to besides."""
