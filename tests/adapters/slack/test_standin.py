"""The stand-in speaks as Slack does: slack_sdk and Bolt are content with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from tests.adapters.slack import limits, payloads
from tests.adapters.slack.people import Person, person, said
from tests.adapters.slack.sides import OverSocket, body_of, signature
from tests.adapters.slack.standin import Standin
from tests.adapters.slack.world import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET
from tests.loops import Loop

Json = dict[str, Any]


@pytest.fixture
def slack(server: Standin) -> Standin:
    return server


def section(text: str) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def button(label: str) -> Json:
    words = {"type": "plain_text", "text": label}
    element = {"type": "button", "action_id": "a", "text": words, "value": "v"}
    return {"type": "actions", "block_id": "b", "elements": [element]}


def test_the_clients_calls_are_understood(slack: Standin, loop: Loop) -> None:
    async def story() -> None:
        client = AsyncWebClient(BOT_TOKEN, base_url=slack.url)
        assert (await client.auth_test())["team_id"] == "T000000001"
        user = await client.users_info(user="UALMA", include_locale=True)
        assert user["user"]["profile"]["email"] == "alma@teahouse.test"
        posted = await client.chat_postMessage(channel="#sales", text="A", blocks=[section("B")])
        assert posted["channel"] == "CSALES"
        found = await client.conversations_history(channel="CSALES", limit=1)
        assert found["messages"][0]["ts"] == posted["ts"]
        await client.files_upload_v2(channel="CSALES", filename="a.csv", content="a,b")
        client.token = "xoxb-somebody-elses"
        with pytest.raises(SlackApiError, match="invalid_auth"):
            await client.chat_postMessage(channel="#sales", text="A")

    loop.run(story())
    assert said(slack.heard).text == "B"
    (file,) = slack.world.channel("sales").messages.popitem()[1]["files"]
    assert slack.world.files[file["id"]]["content"] == b"a,b"


def test_trouble_comes_when_it_is_asked_for(slack: Standin, loop: Loop) -> None:
    slack.trouble("chat.postMessage", retry_after=0)
    slack.trouble("chat.postMessage", status=503)
    slack.trouble("chat.postMessage", lost=True)

    async def story() -> None:
        client = AsyncWebClient(BOT_TOKEN, base_url=slack.url, retry_handlers=[])
        client.retry_handlers.append(AsyncRateLimitErrorRetryHandler())
        for _ in range(2):
            with pytest.raises(Exception, match=r"503|disconnected"):
                await client.chat_postMessage(channel="CSALES", text="A")
        await client.chat_postMessage(channel="CSALES", text="A")

    loop.run(story())
    assert [one.status for one in slack.heard.all("chat.postMessage")] == [429, 503, 200, 200]


@pytest.mark.parametrize(
    ("blocks", "error", "told"),
    [
        ([section("x" * 3001)], "invalid_blocks", "must be less than 3001 characters"),
        ([section("")], "invalid_blocks", "must be more than 0 characters"),
        ([{"type": "divider"}] * 51, "invalid_blocks", "no more than 50 items allowed"),
        ([section("x" * 3000)] * 5, "msg_blocks_too_long", ""),
        ([button("x" * 76)], "invalid_blocks", "/blocks/0/elements/0/text/text"),
        ([button("a"), button("b")], "invalid_blocks", "block_id already exists"),
        ([{"type": "poem"}], "invalid_blocks", "unsupported type: poem"),
        ("[", "invalid_blocks_format", ""),
    ],
)
def test_what_slack_refuses_is_refused(blocks: Any, error: str, told: str) -> None:
    wrong = limits.of_message(blocks)
    assert wrong is not None
    assert wrong[0] == error
    assert told in " ".join(wrong[1])
    assert limits.of_message([section("x" * 3000)] * 4 + [button("x" * 75)]) is None


def test_a_view_opens_once_for_a_trigger(slack: Standin) -> None:
    view = {"type": "modal", "title": {"type": "plain_text", "text": "A"}, "blocks": [section("B")]}
    args = {"trigger_id": slack.api.trigger(), "view": view}
    assert slack.api.answer("views.open", BOT_TOKEN, args)["ok"]
    assert slack.api.answer("views.open", BOT_TOKEN, args)["error"] == "exchanged_trigger_id"
    long = view | {"title": {"type": "plain_text", "text": "x" * 25}}
    args = {"trigger_id": slack.api.trigger(), "view": long}
    assert slack.api.answer("views.open", BOT_TOKEN, args)["error"] == "invalid_arguments"


def listening(app: AsyncApp) -> AsyncApp:
    """An app that repeats what it is told."""

    @app.command("/ops")
    async def slash(ack: Any, command: Json, respond: Any) -> None:
        await ack("wait")
        await respond(blocks=[section(command["text"]), button("Again")])

    @app.event("message")
    async def message(event: Json, client: AsyncWebClient) -> None:
        await client.chat_postMessage(channel=event["channel"], text=event["text"])

    @app.action("a")
    async def pressed(ack: Any, respond: Any) -> None:
        await ack()
        await respond(text="pressed", replace_original=False)

    return app


@pytest.fixture
def alma(slack: Standin, loop: Loop) -> Iterator[Person]:
    """She talks to an app of Bolt's over the socket."""

    async def begin() -> AsyncSocketModeHandler:
        client = AsyncWebClient(BOT_TOKEN, base_url=slack.url)
        handler = AsyncSocketModeHandler(
            listening(AsyncApp(client=client)), APP_TOKEN, ping_interval=0.2, web_client=client
        )
        await handler.client.connect()  # type: ignore[no-untyped-call]
        return handler

    handler = loop.run(begin())
    yield person(OverSocket(slack), "alma")
    loop.run(handler.client.close())  # type: ignore[no-untyped-call]


def test_a_socket_carries_what_people_do(slack: Standin, alma: Person) -> None:
    assert alma.slash("stock & more").body == {"text": "wait"}
    assert alma.reads(lambda said: said.how == "acknowledgement").text == "wait"
    answer = alma.reads()
    assert (answer.text, answer.private) == ("stock & more\nAgain", True)
    alma.press(answer, "Again")
    assert alma.reads().text == "pressed"
    alma.message("a & b")
    assert alma.reads().text == "a & b"


@pytest.mark.parametrize("how", ["refresh_requested", "breaks", "deaf"])
def test_an_app_comes_back_when_its_socket_is_lost(slack: Standin, alma: Person, how: str) -> None:
    if how == "breaks":
        slack.link.breaks()
    elif how == "deaf":
        slack.link.deaf = True
    else:
        slack.link.asks_to_leave(how)
    slack.link.wait_for(2)
    slack.link.deaf = False
    alma.message("still there?")
    assert alma.reads().text == "still there?"


def test_signed_requests_are_what_bolt_wants(slack: Standin, loop: Loop) -> None:
    alma = slack.world.user("alma")
    event = payloads.event(
        slack.world, alma.team, payloads.joined("UALMA", slack.world.channel("sales"))
    )
    body, kind = body_of("events_api", event)

    async def ask(secret: str, at: int) -> int:
        client = AsyncWebClient(BOT_TOKEN, base_url=slack.url)
        app = AsyncApp(client=client, signing_secret=SIGNING_SECRET)
        app.event("member_joined_channel")(nothing)
        headers: Any = {"Content-Type": kind, **signature(body, secret, at)}
        return (await app.async_dispatch(AsyncBoltRequest(body=body, headers=headers))).status

    async def nothing() -> None:
        pass

    now = event["event_time"]
    assert loop.run(ask(SIGNING_SECRET, now)) == 200
    assert loop.run(ask("another", now)) == 401
    assert loop.run(ask(SIGNING_SECRET, now - 301)) == 401


def test_a_response_url_is_used_up(slack: Standin, loop: Loop) -> None:
    hook = AsyncWebhookClient(slack.hook({"channel": "CSALES"}))

    async def use() -> list[int]:
        return [(await hook.send(text="A")).status_code for _ in range(6)]

    assert loop.run(use()) == [200] * 5 + [404]
    assert slack.heard.all("response_url")[-1].answer["error"] == "used_url"
