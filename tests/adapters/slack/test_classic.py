"""Where Slack's newer blocks are not known, words and buttons stay."""

from __future__ import annotations

from adapters.slack.blocks import words_only
from adapters.slack.classic import classic
from opsbot.format import Format
from opsbot.reply import List, Reply, say
from tests.adapters.slack.house import House
from tests.adapters.slack.people import Person, person
from tests.adapters.slack.sides import OverSocket
from tests.adapters.slack.standin import Standin


def test_words_stay_and_lose_their_styles() -> None:
    reply = Reply(say("*{deal}* is <won> & done.", deal="A&B*"), (List(say("one"), say("two")),))
    drawn = classic(words_only(reply, Format()).blocks)
    assert {one["type"] for one in drawn} == {"section"}
    text = "\n".join(one["text"]["text"] for one in drawn)
    assert "A&B* is <won> & done." in text
    assert "one\n" in text


def test_a_question_keeps_its_buttons_where_slack_takes_only_old_blocks(
    at_home: House, server: Standin
) -> None:
    alma: Person = person(OverSocket(server), "alma")
    server.trouble("chat.postMessage", error="invalid_blocks")
    alma.message("refund 1042")
    question = alma.reads()
    assert "Yes" in question.buttons
    sent = server.heard.all("chat.postMessage")[-1].args["blocks"]
    assert {one["type"] for one in sent} == {"section", "actions"}


def test_the_home_is_drawn_in_old_blocks_where_others_are_refused(
    at_home: House, server: Standin
) -> None:
    alma = person(OverSocket(server), "alma")
    server.trouble("views.publish", error="invalid_blocks")
    view = alma.opens_home()
    assert "rich_text" not in {one["type"] for one in view["blocks"]}
