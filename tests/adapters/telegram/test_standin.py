"""The stand-in behaves as Telegram does, asked by the library that the adapter uses."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaDocument, Update
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, NetworkError, RetryAfter
from telegram.request import HTTPXRequest

from tests.adapters.telegram.people import SAM
from tests.adapters.telegram.phone import TOKEN, Phone
from tests.adapters.telegram.standin import SECRET
from tests.adapters.telegram.things import Person
from tests.adapters.telegram.world import Dropped, Refusal, Slow, Webhook, too_many
from tests.loops import Loop

Calls = Callable[[Callable[[Bot], Awaitable[Any]]], Any]


@pytest.fixture(autouse=True)
def _lengths_of_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library warns who does not ask for timedeltas."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
def bot(loop: Loop, phone: Phone) -> Calls:
    """Use the library's bot: bot(lambda b: b.get_me())."""

    phone.private(SAM)

    def use(work: Callable[[Bot], Awaitable[Any]]) -> Any:
        async def one() -> Any:
            requests = [HTTPXRequest(read_timeout=0.5) for _ in range(2)]
            one = Bot(
                TOKEN,
                base_url=phone.url,
                base_file_url=phone.file_url,
                get_updates_request=requests[0],
                request=requests[1],
            )
            async with one:
                return await work(one)

        return loop.run(one())

    return use


def test_markup_becomes_entities_that_count_as_telegram_counts(bot: Calls, phone: Phone) -> None:
    html = "🫖 <b>Acme &amp; <i>Sons</i></b> &lt;&nbsp;&#64; <a href='tg://user?id=1'>Sam</a>"
    bot(lambda b: b.send_message(SAM.id, html, parse_mode="HTML"))
    shown = phone.said(SAM)
    assert shown.text == "🫖 Acme & Sons <&nbsp;@ Sam"
    assert shown.json["entities"][0] == {"type": "bold", "offset": 3, "length": 11}
    assert shown.entities == [("bold", "Acme & Sons"), ("italic", "Sons"), ("text_link", "Sam")]


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("a <b>c", "Can't find end tag corresponding to start tag b"),
        ("é <div>c</div>", 'Unsupported start tag "div" at byte offset 3'),
        ("1 < 2", "Unclosed start tag at byte offset 2"),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        (
            "<b>a</i>",
            'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
        ),
        ("<b> </b>", "empty"),
        ("&amp;" * 4097, "too long"),
        ("<i>a</i>b" * 101, "ENTITIES_TOO_MUCH"),
    ],
)
def test_what_cannot_be_shown_is_refused(bot: Calls, html: str, why: str) -> None:
    with pytest.raises(BadRequest, match=f"(?i){re.escape(why)}"):
        bot(lambda b: b.send_message(SAM.id, html, parse_mode="HTML"))


@pytest.mark.parametrize(
    "rows",
    [
        [[("a", "x" * 65)]],
        [[("a", "é" * 33)]],
        [[("a", "k")] * 9],
        [[("a", "k")] * 4] * 26,
        [[(" ", "k")]],
    ],
)
def test_a_keyboard_beyond_the_limits_is_refused(bot: Calls, rows: Any) -> None:
    keyboard = InlineKeyboardMarkup(
        [[InlineKeyboardButton(text, callback_data=data) for text, data in row] for row in rows]
    )
    with pytest.raises(BadRequest):
        bot(lambda b: b.send_message(SAM.id, "Which?", reply_markup=keyboard))


def test_a_change_that_changes_nothing_is_refused(bot: Calls, phone: Phone) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Won", callback_data="k1")]])
    bot(lambda b: b.send_message(SAM.id, "Acme", reply_markup=keyboard))
    shown = phone.said(SAM)
    with pytest.raises(BadRequest, match="Message is not modified"):
        bot(lambda b: b.edit_message_text("Acme", SAM.id, shown.id, reply_markup=keyboard))
    bot(lambda b: b.edit_message_text("Acme", SAM.id, shown.id))
    assert phone.edited(shown).buttons == []


def test_files_go_up_and_come_down(bot: Calls, phone: Phone) -> None:
    bot(lambda b: b.send_document(SAM.id, b"a;b", filename="deals.csv", caption="<b>Deals</b>"))
    shown = phone.said(SAM)
    assert shown.document is not None
    assert (shown.document.name, shown.document.content) == ("deals.csv", b"a;b")
    assert shown.text == "<b>Deals</b>"  # no parse_mode was given
    media = InputMediaDocument(b"c;d", filename="new.csv")
    bot(lambda b: b.edit_message_media(media, SAM.id, shown.id))
    assert phone.edited(shown).document != shown.document

    async def fetch(b: Bot) -> bytes:
        assert shown.document is not None
        file = await b.get_file(shown.document.id)
        return bytes(await file.download_as_bytearray())

    assert bot(fetch) == b"a;b"
    with pytest.raises(BadRequest, match="Image_process_failed"):
        bot(lambda b: b.send_photo(SAM.id, b"no picture"))


def test_polling_confirms_by_offset_and_waits_for_news(
    bot: Calls, phone: Phone, loop: Loop
) -> None:
    first = phone.says(SAM, "/start@teahouse_bot now")
    (update,) = bot(lambda b: b.get_updates())
    assert isinstance(update, Update)
    assert update.message is not None
    assert update.message.parse_entities(["bot_command"]).popitem()[1] == "/start@teahouse_bot"
    assert len(bot(lambda b: b.get_updates())) == 1  # nobody has confirmed it
    assert bot(lambda b: b.get_updates(offset=first["update_id"] + 1)) == ()
    asked = len(phone.calls("getUpdates"))

    async def speak_while_it_waits(b: Bot) -> Any:
        waiting = asyncio.create_task(b.get_updates(timeout=5))
        async with phone.world.news:
            await phone.world.news.wait_for(lambda: len(phone.calls("getUpdates")) > asked)
        phone.world.update("message", first["message"])
        await phone.world.tell()
        return await waiting

    assert len(bot(speak_while_it_waits)) == 1


def test_polling_and_a_webhook_exclude_each_other(bot: Calls) -> None:
    bot(lambda b: b.set_webhook("https://shop.test/telegram", secret_token="s3cret"))
    with pytest.raises(Conflict, match="webhook is active"):
        bot(lambda b: b.get_updates())
    assert bot(lambda b: b.get_webhook_info()).url == "https://shop.test/telegram"
    bot(lambda b: b.delete_webhook())
    assert bot(lambda b: b.get_updates()) == ()


def test_a_webhook_is_tried_until_it_takes_the_update(phone: Phone, loop: Loop) -> None:
    answers = [500, 403, 200]
    heard: list[tuple[str | None, int]] = []

    async def hook(request: web.Request) -> web.Response:
        heard.append((request.headers.get(SECRET), (await request.json())["update_id"]))
        return web.Response(status=answers[len(heard) - 1])

    async def serve() -> web.AppRunner:
        app = web.Application()
        app.router.add_post("/hook", hook)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return runner

    runner = loop.run(serve())
    phone.world.webhook = Webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", "s3cret")
    update = phone.says(SAM, "hello")
    phone.taken()
    loop.run(runner.cleanup())
    assert heard == [("s3cret", update["update_id"])] * 3


def test_what_goes_wrong_reaches_the_library_as_what_it_is(bot: Calls, phone: Phone) -> None:
    def send(b: Bot) -> Awaitable[Any]:
        return b.send_message(SAM.id, "hello")

    phone.next("sendMessage", too_many(7), Refusal(502, "Bad Gateway"), Dropped(done=True), Slow(1))
    with pytest.raises(RetryAfter, match="7"):
        bot(send)
    for _ in range(2):
        with pytest.raises(NetworkError):
            bot(send)
    assert phone.said(SAM).text == "hello"  # it arrived, and the answer did not
    with pytest.raises(NetworkError, match="Timed out"):
        bot(send)
    phone.blocks(SAM, quietly=True)
    with pytest.raises(Forbidden, match="blocked by the user"):
        bot(send)
    group = phone.group("Sales", type="group")
    new = phone.migrates(SAM, group)
    with pytest.raises(ChatMigrated) as moved:
        bot(lambda b: b.send_message(group.id, "hello"))
    assert moved.value.new_chat_id == new.id


def test_privacy_mode_hides_what_is_not_for_the_bot(bot: Calls, phone: Phone) -> None:
    group = phone.group("Sales")
    for text in ("lunch?", "/help", "/help@other_bot", "@teahouse_bot hi", "/help@teahouse_bot"):
        phone.says(SAM, text, group)
    bot(lambda b: b.send_message(group.id, "hello"))
    phone.says(SAM, "thanks", group, reply_to=phone.said(group))
    heard = [update.message.text for update in bot(lambda b: b.get_updates())]
    assert heard == ["@teahouse_bot hi", "/help@teahouse_bot", "thanks"]


def test_every_kind_of_update_is_one_the_library_reads(bot: Calls, phone: Phone) -> None:
    group = phone.group("Sales", type="group")
    phone.shares_contact(SAM, "Jane", "+15550101")
    phone.forwards(SAM, "200 kits please", Person(777, "Jane"))
    phone.forwards(SAM, "200 kits please", "Jane Roe")
    phone.sends_document(SAM, "deals.csv", b"a;b", caption="import this")
    phone.sends_voice(SAM)
    phone.sends_location(SAM)
    phone.adds_bot(SAM, group)
    phone.removes_bot(SAM, group)
    phone.migrates(SAM, group)
    updates = bot(lambda b: b.get_updates())
    messages = [one.message for one in updates if one.message]
    assert messages[0].contact.phone_number == "+15550101"
    assert messages[1].forward_origin.sender_user.id == 777
    assert messages[2].forward_origin.sender_user_name == "Jane Roe"
    assert messages[3].document.file_name == "deals.csv"
    assert messages[4].voice.duration.seconds == 3
    assert messages[5].location.latitude == 52.52
    assert [one.my_chat_member.new_chat_member.status for one in updates if one.my_chat_member] == [
        "member",
        "kicked",
    ]
    assert messages[-2].migrate_to_chat_id == messages[-1].chat.id
    assert not any(one.api_kwargs for one in messages)
