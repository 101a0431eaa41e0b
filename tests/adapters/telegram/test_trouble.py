"""When things go wrong: too fast, blocked, broken connections, a webhook with a wrong secret."""

from __future__ import annotations

import io
import json
import logging
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from opsbot.model import AlertSubscription, Notice, NoticeStatus, Task
from opsbot.reply import Reply, say
from opsbot.serve import set_up_log
from opsbot.trouble import Trouble
from tests.adapters.telegram.house import SECRET, House
from tests.adapters.telegram.people import ALMA, SAM, ZOE
from tests.adapters.telegram.phone import TOKEN, Phone
from tests.adapters.telegram.standin import TWO_POLL
from tests.adapters.telegram.world import Dropped, Refusal, Webhook, too_many

HEADER = "X-Telegram-Bot-Api-Secret-Token"
HELLO = Reply(say("Hello from the outbox"))


# -- the webhook ------------------------------------------------------------------------------


def post(url: str, body: bytes, headers: dict[str, str]) -> int:
    request = urllib.request.Request(url, body, {"Content-Type": "application/json", **headers})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        error.close()
        return error.code


def test_a_webhook_brings_what_polling_fetches(hooked: House, phone: Phone) -> None:
    phone.says(SAM, "move globex to proposal")
    question = phone.said(SAM)
    phone.presses(SAM, question, "Globex pilot")
    assert "moved from Qualified to Proposal" in phone.edited(question).text
    phone.taken()
    assert {status for _, status in phone.world.delivered} == {200}
    assert phone.calls("getUpdates") == []


def test_a_dialogue_by_webhook_survives_a_restart(hooked: House, phone: Phone) -> None:
    phone.says(SAM, "add task")
    phone.said(SAM)
    hooked.close()
    phone.says(SAM, "send the samples")
    hooked.open()
    assert "send the samples" in phone.said(SAM).text


def test_who_does_not_know_the_secret_is_not_heard(hooked: House, phone: Phone) -> None:
    hook = phone.world.webhook
    assert hook is not None
    assert hook.secret == SECRET
    update = phone.says(SAM, "add task water the plants")
    phone.said(SAM)
    forged = {**update, "update_id": update["update_id"] + 1000}
    body = json.dumps(forged).encode()
    assert post(hook.url, body, {HEADER: "wrong"}) == 403
    assert post(hook.url, body, {}) == 403
    assert len(hooked.rows(Task)) == 5
    assert post(hook.url, b"no json", {HEADER: SECRET}) in (200, 400)
    phone.says(SAM, "who am i")
    assert "Sam Seller" in phone.said(SAM).text


def test_a_delivery_that_is_repeated_is_done_once(hooked: House, phone: Phone) -> None:
    update = phone.says(SAM, "add task water the plants")
    phone.said(SAM)
    phone.deliver_again(update)
    phone.taken()
    phone.says(SAM, "who am i")
    assert "Sam Seller" in phone.said(SAM).text
    assert len(hooked.rows(Task)) == 5


# -- what the platform does to us -------------------------------------------------------------


def test_an_answer_waits_as_long_as_telegram_wants(house: House, phone: Phone) -> None:
    phone.next("sendMessage", too_many(1))
    phone.says(SAM, "who am i")
    assert "Sam Seller" in phone.said(SAM).text
    assert len(phone.calls("sendMessage")) == 2


def test_a_notice_waits_as_long_as_telegram_wants(house: House, phone: Phone) -> None:
    phone.private(SAM)
    phone.next("sendMessage", *[too_many(60)] * 4)
    house.posts(SAM, HELLO)
    house.delivers()
    assert phone.unread(SAM) == []
    (notice,) = house.rows(Notice)
    assert notice.status is NoticeStatus.WAITING
    assert (notice.not_before - notice.created_at).total_seconds() > 55


def test_an_answer_that_was_turned_back_comes_later(house: House, phone: Phone) -> None:
    phone.next("sendMessage", Refusal(502, "Bad Gateway"))
    phone.says(SAM, "usage")
    phone.waits(lambda: house.rows(Notice) != [], "it does not wait")
    house.delivers()
    assert "Something went wrong" not in phone.said(SAM).text


def test_without_pictures_there_are_words(house: House, phone: Phone) -> None:
    phone.next("sendPhoto", Refusal(404, "Not Found"))
    phone.says(SAM, "sales by day in march 2026")
    assert "$" in phone.said(SAM).text


def test_nobody_is_left_with_half_a_notice(house: House, phone: Phone) -> None:
    phone.private(SAM)
    phone.next("sendMessage", None, too_many(1))
    house.posts(SAM, Reply(say("{much}", much="pots and kettles " * 300)))
    house.delivers()
    said = phone.said(SAM).text + phone.said(SAM).text
    assert said.count("kettles") == 300
    (notice,) = house.rows(Notice)
    assert notice.status is NoticeStatus.SENT


def test_who_blocks_the_bot_is_noticed_at_once(house: House, phone: Phone) -> None:
    phone.says(ALMA, "who am i")
    phone.said(ALMA)
    phone.says(SAM, "subscribe to stock alerts")
    phone.said(SAM)
    phone.blocks(SAM)
    phone.taken()
    house.again()
    assert house.rows(AlertSubscription) == []
    house.delivers()
    assert "I can't reach Sam Seller on Telegram any more" in phone.said(ALMA).text


def test_who_blocked_the_bot_gets_no_more_and_an_admin_is_told(house: House, phone: Phone) -> None:
    phone.says(ALMA, "who am i")
    phone.said(ALMA)
    phone.says(SAM, "subscribe to stock alerts")
    phone.said(SAM)
    phone.blocks(SAM, quietly=True)
    house.posts(SAM, HELLO)
    house.delivers()
    assert house.rows(AlertSubscription) == []
    house.delivers()
    assert "I can't reach Sam Seller on Telegram any more" in phone.said(ALMA).text


def test_an_answer_to_somebody_who_blocked_the_bot_disturbs_nobody(
    house: House, phone: Phone
) -> None:
    phone.blocks(SAM, quietly=True)
    phone.says(SAM, "who am i")
    phone.says(ALMA, "who am i")
    assert "Alma Admin" in phone.said(ALMA).text


def test_a_notice_to_a_group_that_moved_goes_where_it_is_now(house: House, phone: Phone) -> None:
    group = phone.group("Shop", type="group")
    phone.says(ALMA, "@teahouse_bot subscribe to stock alerts", group)
    phone.said(group)
    new = phone.migrates(ALMA, group, quietly=True)
    house.posts(group, HELLO)
    house.delivers()
    assert phone.said(new).text == "Hello from the outbox"
    assert [one.channel for one in house.rows(AlertSubscription)] == [str(new.id)]


@pytest.mark.parametrize("trouble", [Refusal(502, "Bad Gateway"), Dropped(done=False)])
def test_a_poll_that_fails_is_tried_again(
    house: House, phone: Phone, trouble: Refusal | Dropped
) -> None:
    phone.next("getUpdates", trouble)
    phone.says(SAM, "who am i")
    assert "Sam Seller" in phone.said(SAM).text


def test_a_notice_that_may_have_arrived_is_not_sent_twice(house: House, phone: Phone) -> None:
    phone.private(SAM)
    phone.next("sendMessage", Dropped(done=True))
    house.posts(SAM, HELLO)
    house.delivers()
    house.delivers()
    assert phone.said(SAM).text == "Hello from the outbox"
    assert phone.unread(SAM) == []


def test_what_cannot_be_read_holds_up_nobody(house: House, phone: Phone) -> None:
    phone.sends(SAM, text=17, entities="?")
    phone.sends(SAM, dice={"emoji": 1})
    phone.says(SAM, "who am i")
    while "Sam Seller" not in phone.said(SAM).text:
        """Something may be said to what was no text."""
    phone.taken()


def test_after_a_webhook_it_can_poll(phone: Phone, house: House) -> None:
    house.close()
    phone.world.webhook = Webhook("https://shop.test/old", None)
    house.open()
    phone.says(SAM, "who am i")
    assert "Sam Seller" in phone.said(SAM).text


def test_while_another_program_polls_it_says_so_and_goes_on(house: House, phone: Phone) -> None:
    phone.next("getUpdates", Refusal(409, TWO_POLL))
    phone.says(SAM, "who am i")
    assert "Sam Seller" in phone.said(SAM).text


# -- secrets ----------------------------------------------------------------------------------


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """The log as the service writes it, and once more without the veil over its secrets."""
    root, text = logging.getLogger(), io.StringIO()
    kept, level = root.handlers[:], root.level
    levels = {name: one.level for name, one in root.manager.loggerDict.items()
              if isinstance(one, logging.Logger)}  # fmt: skip
    yield text
    root.handlers[:] = kept
    root.setLevel(level)
    for name, one in levels.items():
        logging.getLogger(name).setLevel(one)


def test_the_token_is_in_no_log_of_a_whole_session(
    house: House, phone: Phone, log: io.StringIO
) -> None:
    house.close()
    set_up_log(house.settings.model_copy(update={"log_level": "DEBUG"}), log)
    logging.getLogger().addHandler(logging.StreamHandler(log))
    house.open()
    phone.says(SAM, "who am i")
    phone.said(SAM)
    phone.next("sendMessage", Refusal(500, "Internal Server Error"), too_many(1), Dropped(False))
    phone.next("getUpdates", Refusal(502, "Bad Gateway"))
    for _ in range(2):
        phone.says(SAM, "who am i")
    phone.says(ALMA, "who am i")
    phone.said(ALMA)
    phone.next("getFile", Refusal(400, "Bad Request: file is too big"))
    phone.sends_document(ALMA, "people.csv", b"name\nx")
    phone.said(ALMA)
    phone.inline(ZOE, "acme")
    phone.blocks(SAM, quietly=True)
    house.posts(SAM, HELLO)
    house.delivers()
    house.close()
    phone.world.token = "7000001:another"
    with pytest.raises(Trouble, match="OPSBOT_TELEGRAM_TOKEN") as refused:
        house.open()
    assert TOKEN not in str(refused.value)
    phone.world.token = TOKEN
    house.again()
    said = log.getvalue()
    assert "opsbot" in said
    assert TOKEN not in said
    assert TOKEN.partition(":")[2] not in said
