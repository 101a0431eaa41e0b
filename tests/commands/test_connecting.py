"""Being known from another chat, letting a domain in, and what a channel may show."""

from dataclasses import replace

import pytest
from sqlmodel import select

from opsbot import answers, installing, linking
from opsbot.bot import Incoming
from opsbot.database import reading, writing
from opsbot.linking import Profile
from opsbot.model import LinkCode, Member
from opsbot.reply import List, Reply
from opsbot.testing import NOW, Chat, link


def said(tell: Chat, text: str, sender: str, channel: str, *, private: bool = False) -> Reply:
    incoming = Incoming(text, "slack", channel, sender, now=NOW, private=private)
    return tell.bot.handle(incoming)


def test_a_code_made_in_one_chat_links_another(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        space = session.exec(select(Member)).first()
        assert space
        installing.put(
            session, workspace_id=space.workspace_id, surface="telegram", team="77",
            name="tea_ops_bot", bot_id="77", now=NOW,
        )  # fmt: skip
        session.commit()
    lines = str(tell("link code")).splitlines()
    code = lines[0].split()[0]
    assert lines == [
        f"{code} makes me know you in another chat: once, until 10:40.",
        f"In Slack: /ops link {code}",
        f"In Telegram: https://t.me/tea_ops_bot?start={code.replace('-', '')}",
    ]
    link(tell.bot.engine, "Sam", "slack", "T1/U1")
    assert "Sam Seller" in str(said(tell, "who am i", "T1/U1", "T1/U1", private=True))
    reply = said(tell, f"link {code}", "T1/U1", "T1/U1", private=True)
    assert str(reply) == "You are Alma Admin here, admin of Teahouse."
    assert "Alma Admin" in str(said(tell, "who am i", "T1/U1", "T1/U1", private=True))
    again = said(tell, f"link {code}", "T1/U1", "T1/U1", private=True)
    assert str(again) == "This code is wrong, used, or older than ten minutes. Ask for a new one."


def test_an_admin_makes_a_code_for_somebody_else_but_not_for_an_owner(tell: Chat) -> None:
    said_so = str(tell("link code for sam"))
    code = said_so.split()[0]
    assert said_so.startswith(f"{code} makes me know Sam Seller in another chat")
    with writing(tell.bot.engine) as session:
        known = linking.redeem(session, "telegram", "7", code, Profile("S"), NOW)
        assert known
        assert known.name == "Sam Seller"
    assert tell("link code for olga").tone == "refused"
    assert str(tell.as_("Sam")("link code for alma")) == (
        "Only an admin can make a code for Alma Admin."
    )


def test_a_code_is_not_given_where_others_read_it(tell: Chat) -> None:
    link(tell.bot.engine, "Sam", "slack", "T1/U1")
    reply = said(tell, "link code", "T1/U1", "T1/C1/1700.1")
    assert str(reply) == "Others read along here. Ask me for a code in a direct message."
    with reading(tell.bot.engine) as session:
        assert session.exec(select(LinkCode)).all() == []


def test_a_code_is_not_in_the_journal(tell: Chat) -> None:
    code = str(tell("link code")).split()[0]
    assert code not in repr(tell("what did i do today"))


def test_at_a_terminal_a_code_says_where_it_belongs(tell: Chat) -> None:
    assert "/ops link CODE" in str(tell("link 4F7K-Q2XM"))


def test_a_domain_is_let_in_changed_and_shut_out_again(tell: Chat) -> None:
    assert str(tell("let everybody with a teahouse.com address in")) == (
        "Whoever writes to me in Slack with an address at teahouse.com is let in, as viewer."
    )
    assert str(tell("allow the domain teahouse.com as rep")).endswith("as rep. It was viewer.")
    listed = tell("who can use the bot").blocks[-1]
    assert isinstance(listed, List)
    assert [str(item) for item in listed.items] == ["an address at teahouse.com, as rep"]
    assert str(tell("remove the domain teahouse.com")).startswith("teahouse.com lets nobody in")
    assert str(tell("remove the domain teahouse.com")) == (
        "Nobody is let in because of teahouse.com."
    )


@pytest.mark.parametrize("domain", ["gmail.com", "outlook.com"])
def test_a_domain_that_is_anybodys_is_refused(tell: Chat, domain: str) -> None:
    assert "Invite people by name" in str(tell(f"allow the domain {domain}"))


def test_only_an_admin_opens_the_door(tell: Chat) -> None:
    assert tell.as_("Sam")("allow the domain teahouse.com").tone == "refused"


def test_a_limited_channel_shows_nothing_else(tell: Chat) -> None:
    link(tell.bot.engine, "Alma", "slack", "T1/U1")

    def here(text: str, thread: str = "") -> str:
        return str(said(tell, text, "T1/U1", f"T1/C1{thread}"))

    assert here("limit this channel to orders and inventory") == (
        "This channel may show orders and stock, and nothing else."
    )
    no = "In this channel I may not speak of deals. Ask me in a direct message."
    assert [here("my deals"), here("move acme to won", "/1700.1"), here("deals list")] == [no] * 3
    assert "order" in here("orders to ship")
    assert here("what may be shown in this channel") == "This channel may show orders and stock."
    assert "deal" in str(said(tell, "my deals", "T1/U1", "T1/C2"))
    assert "deal" in str(said(tell, "my deals", "T1/U1", "T1/U1", private=True))
    assert here("limit this channel to gossip").startswith("“gossip” is nothing that I speak of.")
    assert here("let this channel show everything") == "This channel may show everything."
    assert "deal" in here("my deals")
    assert here("undo").startswith("Taken back")
    assert here("my deals") == no


def test_a_question_does_not_name_what_a_channel_may_not_show(tell: Chat) -> None:
    link(tell.bot.engine, "Alma", "slack", "T1/U1")
    said(tell, "limit this channel to orders", "T1/U1", "T1/C1")
    reply = said(tell, "show deal", "T1/U1", "T1/C1")
    assert "Acme" not in repr(reply)
    assert "may not speak of deals" in str(reply)


def test_a_private_conversation_is_not_limited(tell: Chat) -> None:
    assert str(tell("limit this channel to orders")) == (
        "Say that in the channel that it is about."
    )


def test_somebody_elses_yes_is_not_taken(tell: Chat) -> None:
    link(tell.bot.engine, "Alma", "slack", "T1/U1")
    link(tell.bot.engine, "Mia", "slack", "T1/U2")
    asked = said(tell, "refund 5 dollars on 1042", "T1/U1", "T1/C1/1700.1")
    yes = str(asked.buttons[0].call)
    assert yes.startswith("yes code:")
    stolen = said(tell, yes, "T1/U2", "T1/C1/1700.1")
    assert str(stolen) == "Only Alma Admin, who asked for it, can say that."
    assert said(tell, yes, "T1/U1", "T1/C1/1700.1").tone == "done"


def test_a_message_that_comes_twice_is_known(tell: Chat) -> None:
    link(tell.bot.engine, "Alma", "slack", "T1/U1")
    incoming = Incoming("sales today", "slack", "T1/U1", "T1/U1", id="Ev1", now=NOW)
    assert tell.bot.handle(incoming) is not answers.ALREADY
    assert tell.bot.handle(incoming) is answers.ALREADY
    assert tell.bot.handle(replace(incoming, id="Ev2")) is not answers.ALREADY


def test_what_would_be_done_is_looked_up_and_not_done(tell: Chat) -> None:
    link(tell.bot.engine, "Sam", "slack", "T1/U1")
    meaning = tell.bot.meaning(
        Incoming("move acme to proposal", "slack", "T1/U1", "T1/U1", now=NOW)
    )
    assert meaning
    assert meaning.command
    assert (meaning.outcome, meaning.command.id) == ("run", "deals.move")
    assert str(tell("undo")) == "You have changed nothing that I could take back."
    assert tell.bot.meaning(Incoming("my deals", "slack", "T1/U9", "T1/U9")) is None
