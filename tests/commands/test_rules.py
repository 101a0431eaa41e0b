"""Rules: set up in plain words, shown back, and at work on what people do."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sqlmodel import select

from opsbot.database import reading, writing
from opsbot.model import Member, Notice, Role, Task
from opsbot.reply import Reply, Table
from opsbot.testing import Chat, link

SEND = "when a deal is won, create a task 'send contract' for its owner due in 2 days"


def make(tell: Chat, *rules: str) -> None:
    for one in rules:
        assert str(tell(one)).endswith("Add this rule?"), one
        assert tell("yes").tone == "done"


def rows(reply: Reply) -> list[tuple[Any, ...]]:
    table = reply.blocks[0]
    assert isinstance(table, Table)
    return list(table.rows)


def notices(tell: Chat) -> list[tuple[str, str]]:
    """The channel and the words of what waits to be sent."""
    with reading(tell.bot.engine) as session:
        found = session.exec(select(Notice).order_by(Notice.id)).all()  # type: ignore[arg-type]
    return [(one.channel, str(one.reply)) for one in found]


def tasks(tell: Chat) -> list[str]:
    with reading(tell.bot.engine) as session:
        return [one.text for one in session.exec(select(Task).where(Task.number > 14))]


def change(tell: Chat, name: str, **fields: Any) -> None:
    with writing(tell.bot.engine) as session:
        member = next(m for m in session.exec(select(Member)) if m.name.startswith(name))
        for field, value in fields.items():
            setattr(member, field, value)
        session.commit()


# -- set up -----------------------------------------------------------------------------------


def test_a_rule_is_shown_back_before_it_is_added(tell: Chat) -> None:
    assert str(tell(SEND)) == (
        "When a deal is won: create the task “send contract” for the deal's owner, due 2 days "
        "later. Add this rule?"
    )
    assert rows_of_rules(tell) == 0
    assert str(tell("yes")).startswith("Rule 1 is on. When a deal is won: create the task")
    assert rows_of_rules(tell) == 1


def rows_of_rules(tell: Chat) -> int:
    reply = tell("rules")
    return len(rows(reply)) if reply.blocks else 0


def test_a_no_adds_nothing(tell: Chat) -> None:
    tell(SEND)
    tell("no")
    assert str(tell("rules")).startswith("There are no rules yet.")


def test_adding_a_rule_can_be_undone_even_once_it_fired(tell: Chat) -> None:
    make(tell, SEND)
    tell.as_("Sam")("acme renewal is won")
    assert tell("undo").tone == "done"
    assert str(tell("rules")).startswith("There are no rules yet.")


def test_what_cannot_be_read_is_answered_with_what_can(tell: Chat) -> None:
    reply = tell("rules add when the moon is full, sing")
    assert reply.tone == "refused"
    assert "I can't make a rule of “when the moon is full, sing”." in str(reply)
    assert len(reply.blocks) == 2
    assert str(tell("rules")).startswith("There are no rules yet.")


def test_what_makes_no_sense_is_refused_with_the_reason(tell: Chat) -> None:
    assert "nothing that I can do to a deal" in str(tell("when a deal is lost, hold it"))
    assert str(tell("when an order comes in, tell its owner")).startswith("An order has no owner.")


def test_only_an_admin_makes_rules(tell: Chat) -> None:
    assert tell.as_("Sam")(SEND).tone == "refused"


def test_rules_are_listed_with_how_often_they_fired(tell: Chat) -> None:
    make(tell, SEND, "when an order is held, tell #ops")
    tell.as_("Sam")("acme renewal is won")
    tell.as_("Sam")("globex supply is won")
    tell("pause rule 2")
    reply = tell("rules")
    assert str(reply) == "2 rules, 1 paused."
    assert [(row[0], row[2], row[3], row[4]) for row in rows(reply)] == [
        (1, "on", "Alma Admin", 2),
        (2, "paused", "Alma Admin", 0),
    ]
    assert [row[5] for row in rows(reply)] == [tell.now, None]


def test_a_paused_rule_does_nothing_until_it_is_resumed(tell: Chat) -> None:
    make(tell, "when an order is held, tell #ops")
    assert str(tell("pause rule 1")) == "Rule 1 is paused: “when an order is held, tell #ops”."
    tell("hold 1042")
    assert notices(tell) == []
    assert tell("pause rule 1").tone == "refused"
    tell("resume rule 1")
    tell("hold 1044")
    assert [channel for channel, _ in notices(tell)] == ["#ops"]
    assert tell("resume rule 1").tone == "refused"


def test_a_deleted_rule_is_gone_and_what_it_did_stays(tell: Chat) -> None:
    make(tell, SEND)
    tell("acme renewal is won")
    assert "It fired once." in str(tell("delete rule 1"))
    assert str(tell("yes")).startswith("Rule 1 is deleted")
    tell("globex supply is won")
    assert tasks(tell) == ["send contract"]


# -- at work ----------------------------------------------------------------------------------


def test_a_rule_acts_with_whoever_sets_it_off_and_says_so(tell: Chat) -> None:
    make(tell, SEND)
    assert str(tell.as_("Sam")("initech kits is won")) == (
        "Initech kits is won, $800.00.\n"
        "Rule 1: task #15 “send contract” for Sam Seller, due Fri 20 Mar 2026."
    )


def test_an_amount_that_is_not_reached_sets_nothing_off(tell: Chat) -> None:
    make(tell, "when a deal over 5000 is won, tell #sales: champagne")
    tell("initech kits is won")
    assert notices(tell) == []
    tell("acme renewal is won")
    assert [channel for channel, _ in notices(tell)] == ["#sales"]
    assert "champagne" in notices(tell)[0][1]


def test_stock_is_told_when_it_crosses_the_mark_and_not_at_every_piece_below(tell: Chat) -> None:
    make(tell, "when the stock of a product falls under 5, create a task for mia")
    assert "Rule 1" not in str(tell("stock adjust POT-1 -9"))  # 5 are left
    assert "Blue Teapot is down to 4" in str(tell("stock adjust POT-1 -1"))
    assert "Rule 1" not in str(tell("stock adjust POT-1 -1"))
    assert "Rule 1" not in str(tell("stock adjust POT-1 10"))
    assert "Blue Teapot is down to 2" in str(tell("stock adjust POT-1 -11"))


def test_a_stage_is_meant_and_no_other(tell: Chat) -> None:
    make(tell, "when a deal moves to negotiation, remind sam to prepare the papers")
    assert "Rule 1" not in str(tell("move globex supply to qualified"))
    assert "for Sam Seller" in str(tell("move globex supply to negotiation"))


def test_what_a_refused_command_would_have_done_sets_nothing_off(tell: Chat) -> None:
    make(tell, "when an order is held, tell #ops")
    assert tell("hold 1041").tone == "refused"
    assert notices(tell) == []


def test_a_refund_is_told_once(tell: Chat) -> None:
    make(tell, "when a refund over 10 is made, tell #finance")
    tell("refund 1042")
    assert "Rule 1: told #finance." in str(tell("yes"))
    assert len(notices(tell)) == 1


def test_a_colleague_is_told_in_their_own_channel_and_one_who_has_none_is_not(tell: Chat) -> None:
    make(tell, "when an order is held, tell sam", "when an order is released, tell me")
    assert "Sam Seller has no account on test" in str(tell("hold 1042"))
    assert str(tell("release 1042")).endswith("Rule 2: told Alma Admin.")
    link(tell.bot.engine, "Sam", "test", "sam-1")
    tell("hold 1042")
    assert [channel for channel, _ in notices(tell)] == ["test", "sam-1"]


# -- undo -------------------------------------------------------------------------------------


def test_undo_takes_back_my_own_change_and_names_what_a_rule_did(tell: Chat) -> None:
    make(tell, SEND)
    sam = tell.as_("Sam")
    sam("acme renewal is won")
    reply = sam("undo")
    assert str(reply).startswith("Taken back: “acme renewal is won”.\nThis stays: Rule 1: task #15")
    assert tasks(tell) == ["send contract"]
    assert reply.buttons[0].label == "Take back rule 1"
    assert str(sam(str(reply.buttons[0].call))).startswith("Taken back: “rule 1: when a deal is")
    assert tasks(tell) == []


def test_a_correction_names_what_a_rule_did_for_what_was_not_meant(tell: Chat) -> None:
    make(tell, SEND)
    tell("acme renewal is won")
    reply = str(tell("no, i meant globex supply"))
    assert reply.startswith("Globex supply is won, $18,500.00.\nThis stays: Rule 1: task #15")
    assert "\nRule 1: task #16" in reply


def test_undoing_sets_no_rule_off(tell: Chat) -> None:
    make(tell, "when a deal is reopened, tell #sales")
    tell("acme renewal is won")
    assert str(tell("undo")) == "Taken back: “acme renewal is won”."
    assert notices(tell) == []


def test_what_a_rule_changed_after_me_is_taken_back_first(tell: Chat) -> None:
    make(tell, "when a deal is added, move it to qualified")
    tell('deals add "Big one" org:Acme')
    reply = tell("undo")
    assert "has changed since, by “rule 1: when a deal is added" in str(reply)
    assert tell("1").tone == "done"
    assert tell("undo").tone == "done"


def test_whoever_had_nothing_to_do_with_it_cannot_take_a_rules_work_back(tell: Chat) -> None:
    make(tell, SEND)
    sam = tell.as_("Sam")
    sam("acme renewal is won")
    call = str(sam("undo").buttons[0].call)
    assert tell.as_("Mia")(call).tone == "refused"


def test_the_journal_names_the_rule(tell: Chat) -> None:
    make(tell, SEND)
    tell.as_("Sam")("acme renewal is won")
    said = [row for row in rows(tell("what was changed today")) if "rule 1: when" in str(row)]
    assert [row[1] for row in said] == ["rule 1"]


# -- when things go wrong ---------------------------------------------------------------------


def test_rules_that_go_round_in_circles_are_paused_and_say_so(tell: Chat) -> None:
    make(
        tell,
        "when a deal moves to negotiation, move it to proposal",
        "when a deal moves to proposal, move it to negotiation",
    )
    reply = str(tell("move globex supply to proposal"))
    assert "is paused: rules set each other off in a circle." in reply
    assert str(tell("rules")) == "2 rules, 1 paused."
    assert any("in a circle" in words for _, words in notices(tell))


def test_a_rule_whose_maker_has_left_is_paused(tell: Chat) -> None:
    make(tell, SEND)
    change(tell, "Alma", active=False)
    reply = str(tell.as_("Olga")("acme renewal is won"))
    assert reply.startswith("Acme renewal is won, $12,000.00.\nRule 1 is paused: whoever made it")
    assert tasks(tell) == []


def test_a_rule_may_only_what_its_maker_may_now(tell: Chat) -> None:
    make(tell, "when a deal is won, tell #sales and create a task for its owner")
    change(tell, "Alma", role=Role.VIEWER)
    assert "may not do that any more" in str(tell.as_("Olga")("acme renewal is won"))
    assert notices(tell)[0][0] == "test"  # the maker is told where the rule was made
    assert tasks(tell) == []


def test_a_rule_that_cannot_act_leaves_the_command_alone_and_nothing_half_done(tell: Chat) -> None:
    make(tell, "when an order is held, create a task for mia and hold it")
    reply = str(tell("hold 1042"))
    assert reply.startswith("#1042 for Ada Byron moved from unfulfilled to held.\n")
    assert "Rule 1 could not act: #1042 is on hold" in reply
    assert tasks(tell) == []
    assert "on hold" in str(tell("show 1042"))


def test_a_failing_rule_is_told_to_whoever_made_it(tell: Chat) -> None:
    make(tell, "when an order is held, create a task for mia and hold it")
    tell.as_("Mia")("hold 1042")
    assert ["could not act" in words for _, words in notices(tell)] == [True]


def test_a_rule_that_many_set_off_at_once_misses_none(tell: Chat) -> None:
    make(tell, SEND)
    deals = ["Acme renewal", "Globex supply", "Globex pilot", "Initech kits"]
    with ThreadPoolExecutor(len(deals)) as pool:
        replies = list(pool.map(lambda deal: tell(f'deals win "{deal}"'), deals))
    assert all("Rule 1: task" in str(reply) for reply in replies)
    assert tasks(tell) == ["send contract"] * 4
    assert rows(tell("rules"))[0][4] == 4
