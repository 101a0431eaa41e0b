"""Learning without guessing: what is not understood is counted, what is chosen is remembered."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine
from sqlmodel import col, select

from opsbot import learning
from opsbot.bot import Bot
from opsbot.database import reading, writing
from opsbot.model import JournalEntry, LearnedPhrase, Member, NotUnderstood, Order, Role
from opsbot.reply import Button, Facts, Reply
from opsbot.setup import new_workspace
from opsbot.testing import Chat
from tests.replies import rows


def unknown(engine: Engine) -> dict[str, int]:
    with reading(engine) as session:
        rows = session.exec(select(NotUnderstood).order_by(col(NotUnderstood.id))).all()
        return {row.phrase: row.count for row in rows}


def known(engine: Engine) -> list[tuple[str, str]]:
    with reading(engine) as session:
        rows = session.exec(select(LearnedPhrase).order_by(col(LearnedPhrase.id))).all()
        return [(row.template, row.command) for row in rows]


def state(tell: Chat, number: str) -> str:
    with reading(tell.bot.engine) as session:
        return session.exec(select(Order).where(Order.number == number)).one().fulfilment.value


def press(tell: Chat, reply: Reply, command: str) -> Reply:
    """Press the button that leads to a command."""
    words = command.replace(".", " ")
    button = next(one for one in reply.buttons if words in str(one.call))
    return tell(str(button.call))


def teach(phrase: str, call: str) -> str:
    return str(Button("", "bot.teach", phrase=phrase, call=call).call)


# -- counted --------------------------------------------------------------------------------------


def test_what_is_not_understood_is_counted_whoever_says_it(tell: Chat) -> None:
    tell("umsatz der woche bitte")
    tell.as_("Sam").later(hours=2)("  Umsatz  der WOCHE bitte ")
    assert unknown(tell.bot.engine) == {"umsatz der woche bitte": 2}
    with reading(tell.bot.engine) as session:
        row = session.exec(select(NotUnderstood)).one()
    assert row.last_at == tell.later(hours=2).now
    assert row.last_surface == "test"


@pytest.mark.parametrize(
    "text", ["sales last week", "sales on 31 february", "ship 9999", "move globex to negotiation",
             "which plan is cheapest for us", "thanks!", "17", "", "yes"],
)  # fmt: skip
def test_what_was_understood_or_says_nothing_is_not_counted(tell: Chat, text: str) -> None:
    tell(text)
    assert unknown(tell.bot.engine) == {}


def test_a_refused_role_is_not_counted(tell: Chat) -> None:
    assert tell.as_("Vic")("ship 1042").tone == "refused"
    assert unknown(tell.bot.engine) == {}


def test_what_is_counted_is_cut_and_holds_no_secret(tell: Chat) -> None:
    tell("blorp xoxb-1234567890-abcdefghijk zorp")
    tell("blorp 4111 1111 1111 1111 zorp")
    tell("blorp my password is hunter2 zorp")
    tell("blorp " * 100)
    kept = list(unknown(tell.bot.engine))
    assert kept[:3] == ["blorp ... zorp", "blorp my password is ... zorp", ("blorp " * 100)[:200]]


def test_only_the_newest_phrases_are_kept(tell: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "PHRASES_KEPT", 3)
    words = ["blorpo", "zorpo", "morpo", "dorpo", "florpo"]
    for minute, word in enumerate(words):
        tell.later(minutes=minute)(f"{word} quux")
    assert list(unknown(tell.bot.engine)) == [f"{word} quux" for word in words[2:]]


def test_what_many_say_at_once_is_counted_for_each(tell: Chat) -> None:
    said = [tell.as_(name) for name in ("Olga", "Alma", "Mia", "Sam", "Vic")]
    with ThreadPoolExecutor(5) as pool:
        replies = list(pool.map(lambda one: one("blorp quux"), said))
    assert [reply for reply in replies if reply.tone == "warning"] == []
    assert unknown(tell.bot.engine) == {"blorp quux": 5}


def test_another_workspace_counts_and_learns_for_itself(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        other = new_workspace(session, name="Elsewhere", currency="EUR")
        stranger = Member(workspace_id=other.id, name="Xenia", role=Role.ADMIN)
        session.add(stranger)
        session.commit()
    xenia = Chat(tell.bot, stranger, tell.now, "elsewhere")
    xenia("umsatz der woche bitte")
    assert str(tell("bot status")) == "I am well, and the database answers."
    press(tell, tell("umsatz revenue thingy last week"), "sales.summary")
    assert not xenia("umsatz revenue thingy last week").understood
    assert xenia("bot forget 1").tone == "refused"


# -- chosen ---------------------------------------------------------------------------------------


def test_a_chosen_suggestion_is_understood_the_next_time(tell: Chat) -> None:
    offered = tell("umsatz revenue thingy last week")
    assert not offered.understood
    chosen = press(tell, offered, "sales.summary")
    assert "9–15 Mar 2026" in str(chosen)
    assert str(chosen).endswith("I will know “umsatz revenue thingy last week” from now on.")
    again = tell("Umsatz revenue thingy last week")
    assert again.understood
    assert "9–15 Mar 2026" in str(again)


def test_everybody_of_the_workspace_profits(tell: Chat) -> None:
    press(tell, tell("umsatz revenue thingy last week"), "sales.summary")
    assert "9–15 Mar 2026" in str(tell.as_("Vic")("umsatz revenue thingy last week"))


def test_another_value_in_the_same_phrase_is_meant(tell: Chat) -> None:
    press(tell, tell("umsatz revenue thingy last week"), "sales.summary")
    assert "17 Mar 2026" in str(tell("umsatz revenue thingy yesterday"))
    assert not tell("umsatz revenue thingy with acme").understood


def test_a_record_that_was_named_is_a_hole(tell: Chat) -> None:
    press(tell, tell("whats up with the honey jars on the shelf yo"), "stock.show")
    assert str(tell("whats up with the travel mugs on the shelf yo")) == "6 left of Travel Mug."


def test_a_number_presses_and_teaches_as_well(tell: Chat) -> None:
    tell("umsatz revenue thingy last week")
    tell("1")
    assert tell("umsatz revenue thingy last week").understood


def test_what_was_learned_is_counted_no_more(tell: Chat) -> None:
    press(tell, tell("umsatz revenue thingy last week"), "sales.summary")
    assert unknown(tell.bot.engine) == {}


def test_a_value_that_was_not_done_is_not_forgotten(tell: Chat) -> None:
    said = tell(teach("zork the takings of acme", "sales last week"))
    assert str(said).endswith("it says more than this, or I know it already.")
    assert known(tell.bot.engine) == []


def test_what_a_phrase_stands_for_stays_relative(tell: Chat) -> None:
    tell('when we say "wochenzahl der bude" we mean "sales last week"')
    assert "9–15 Mar 2026" in str(tell("wochenzahl der bude"))
    assert "16–22 Mar 2026" in str(tell.later(days=7)("wochenzahl der bude"))


def test_a_value_in_figures_that_the_phrase_lacks_is_not_learned(tell: Chat) -> None:
    tell(teach("wochenzahl der bude", "sales summary period:2026-03-09/2026-03-16"))
    tell(teach("parcel zork them", "orders list min:20"))
    assert known(tell.bot.engine) == []


def test_a_question_in_between_does_not_stop_the_lesson(tell: Chat) -> None:
    asked = tell(teach("zork the thing", "deals move"))
    assert str(asked) == "Which deal?"
    tell("globex pilot")
    done = tell("negotiation")
    assert "moved from Qualified to Negotiation" in str(done)
    assert known(tell.bot.engine) == [("zork the thing", "deals.move")]


def test_a_button_of_that_question_does_not_stop_it_either(tell: Chat) -> None:
    asked = tell(teach("zork the thing", "deals move stage:negotiation"))
    pilot = next(one for one in asked.buttons if one.label == "Globex pilot")
    tell(str(pilot.call))
    assert known(tell.bot.engine) == [("zork the thing", "deals.move")]


def test_another_request_ends_the_lesson(tell: Chat) -> None:
    tell(teach("zork the thing", "deals move"))
    tell("sales last week")
    assert known(tell.bot.engine) == []


def test_what_is_refused_is_not_learned(tell: Chat) -> None:
    assert tell(teach("blorp 1040 out", "ship 1040")).tone == "refused"
    assert tell.as_("Vic")(teach("blorp 1042 out", "ship 1042")).tone == "refused"
    assert known(tell.bot.engine) == []


def test_a_confirmed_refund_is_learned_and_still_asks(tell: Chat) -> None:
    tell(teach("cash back for 1042 zing", "refund 1042"))
    assert known(tell.bot.engine) == []
    assert "refunded on #1042" in str(tell("yes"))
    offered = tell("cash back for 1040 zing")
    assert str(offered).startswith("Did you mean")
    assert str(tell(str(offered.buttons[0].call))).startswith("Refund $44.80")


def test_a_learned_write_is_offered_and_never_run(tell: Chat) -> None:
    tell(teach("blorp 1042 out", "ship 1042"))
    offered = tell("blorp 1043 out")
    assert str(offered).startswith("Did you mean “Mark an order as sent")
    assert "#1043" in str(offered)
    assert (offered.tone, len(offered.buttons)) == ("ask", 1)
    assert state(tell, "1043") == "unfulfilled"
    tell("yes")
    assert state(tell, "1043") == "fulfilled"


def test_a_learned_write_that_is_declined_is_left(tell: Chat) -> None:
    tell(teach("blorp 1042 out", "ship 1042"))
    tell("blorp 1043 out")
    tell("no")
    assert state(tell, "1043") == "unfulfilled"


def test_learning_is_nothing_that_undo_meets(tell: Chat) -> None:
    tell("ship 1042")
    press(tell, tell("umsatz revenue thingy last week"), "sales.summary")
    assert str(tell("undo")) == "Taken back: “ship 1042”."
    assert tell("umsatz revenue thingy last week").understood


def test_another_process_learns_it_too(tell: Chat) -> None:
    other = Chat(Bot(tell.bot.engine, tell.bot.registry), _admin(tell), tell.now, "elsewhere")
    assert not other("umsatz revenue thingy last week").understood
    press(tell, tell("umsatz revenue thingy last week"), "sales.summary")
    assert other("umsatz revenue thingy last week").understood
    tell("bot forget 1")
    assert not other("umsatz revenue thingy last week").understood


def _admin(tell: Chat) -> Member:
    with reading(tell.bot.engine) as session:
        return session.get_one(Member, tell.member_id)


# -- guarded --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "phrase",
    [
        "zork",
        "the zork please",
        "never zork the sales",
        "zork if the sales are low",
        "zork without the sales",
        "'zork the sales'",
        "last week 1042",
        "(zork|ship) the [sales]",
        "zork xoxb-1234567890-abcdefghijk sales",
        "zork the sales " * 20,
        "sales last week",
        "blue teapot",
    ],
)
def test_what_is_too_short_turned_or_known_is_not_learned(tell: Chat, phrase: str) -> None:
    tell(teach(phrase, "sales last week"))
    assert known(tell.bot.engine) == []


@pytest.mark.parametrize(
    "phrase", ["did zork 1042 leave?", "she said zork 1042", "maybe zork 1042 now", "zork 1042?"]
)
def test_what_asks_or_reports_never_means_a_write(tell: Chat, phrase: str) -> None:
    tell(teach(phrase, "ship 1042"))
    assert known(tell.bot.engine) == []


def test_nobody_is_offered_a_write_for_what_they_do_not_want(tell: Chat) -> None:
    reply = tell("don't ship 1042 yet")
    assert [one for one in reply.buttons if "fulfil" in str(one.call)] == []


def test_nobody_is_offered_what_they_may_not_do(tell: Chat) -> None:
    said = "zork order 1042 outta the warehouse"
    assert any("orders" in str(one.call) for one in tell(said).buttons)
    assert [one for one in tell.as_("Vic")(said).buttons if "hold" in str(one.call)] == []


def test_what_is_built_in_comes_first(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        session.add(
            LearnedPhrase(
                workspace_id=1,
                template="sales last week",
                command="stock.low",
                phrase="sales last week",
                member_id=tell.member_id,
                learned_at=tell.now,
            )
        )
        session.commit()
    assert "9–15 Mar 2026" in str(tell("sales last week"))


@pytest.mark.parametrize(
    ("template", "command"),
    [("zork {gone}", "sales.summary"), ("zork (", "sales.summary"), ("zork it", "gone.command")],
)
def test_a_phrase_of_a_command_that_is_gone_does_no_harm(
    tell: Chat, template: str, command: str
) -> None:
    with writing(tell.bot.engine) as session:
        session.add(
            LearnedPhrase(
                workspace_id=1, template=template, command=command, phrase="zork",
                member_id=tell.member_id, learned_at=tell.now,
            )
        )  # fmt: skip
        session.commit()
    assert "went wrong" not in str(tell("zork it"))


def test_only_an_admin_teaches_something_else(tell: Chat) -> None:
    tell.as_("Sam")(teach("zork the shop", "sales last week"))
    tell.as_("Vic")(teach("zork the shop", "stock low"))
    assert known(tell.bot.engine) == [("zork the shop {period=last week}", "sales.summary")]
    tell(teach("zork the shop", "stock low"))
    assert known(tell.bot.engine) == [("zork the shop", "stock.low")]


def test_teaching_to_teach_is_refused(tell: Chat) -> None:
    said = tell(teach("zork the shop", teach("zork it again", "sales last week")))
    assert said.tone == "refused"
    assert known(tell.bot.engine) == []


def test_a_call_that_is_not_understood_teaches_nothing(tell: Chat) -> None:
    assert not tell(teach("zork the shop", "blorp quux")).understood
    assert known(tell.bot.engine) == []
    assert unknown(tell.bot.engine) == {}


@pytest.mark.parametrize(
    "nasty", ["zork <@U1> <i>A&B* shop", "zork {shop} %s shop", 'zork "x" \\ shop']
)
def test_nasty_phrases_are_offered_chosen_and_harm_nothing(tell: Chat, nasty: str) -> None:
    reply = tell(teach(nasty, "sales last week"))
    assert "9–15 Mar 2026" in str(reply)
    assert "went wrong" not in str(tell(nasty))


# -- seen by admins -------------------------------------------------------------------------------


def facts(reply: Reply) -> dict[str, object]:
    return {n: v for block in reply.blocks if isinstance(block, Facts) for n, v in block.pairs}


def test_the_status_tells_what_was_not_understood(tell: Chat) -> None:
    assert str(tell("bot status")) == "I am well, and the database answers."
    tell("blorp quux")
    tell("blorp quux")
    tell.later(minutes=1)("zork quux")
    status = tell("bot status")
    assert str(status).endswith("\n2 phrases not understood.")
    assert [row[:2] for row in rows(status)] == [["zork quux", "1"], ["blorp quux", "2"]]
    assert tell.as_("Vic")("bot status").tone == "refused"


def test_the_status_knows_its_database(tell: Chat) -> None:
    known = facts(tell("bot status"))
    assert known["Database"] == ("SQLite", "PostgreSQL")[tell.bot.engine.dialect.name != "sqlite"]
    assert known["Messages not sent yet"] == 0


def test_an_admin_lists_and_forgets_what_was_learned(tell: Chat) -> None:
    assert str(tell("bot learned")).startswith("I have learned no phrase yet")
    press(tell, tell("umsatz revenue thingy last week"), "sales.summary")
    status = tell("bot status")
    listed = press(tell, status, "bot.learned")
    assert str(listed) == "1 learned phrase."
    assert rows(listed)[0][1:4] == [
        "umsatz revenue thingy last week",
        "sales summary",
        "Alma Admin",
    ]
    assert tell.as_("Mia")("bot forget 1").tone == "refused"
    assert press(tell, listed, "bot.forget").tone == "done"
    assert not tell("umsatz revenue thingy last week").understood
    tell("undo")
    assert tell("umsatz revenue thingy last week").understood


def test_a_phrase_that_was_never_learned_cannot_be_forgotten(tell: Chat) -> None:
    assert str(tell("bot forget 77")) == "I have learned no phrase 77."


def test_counting_is_no_change_of_anybody(tell: Chat) -> None:
    press(tell, tell("umsatz revenue thingy last week"), "sales.summary")
    with reading(tell.bot.engine) as session:
        assert session.exec(select(JournalEntry)).all() == []
