"""Deals, as a rep on the phone talks about them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from opsbot.database import reading, writing
from opsbot.model import Activity, Deal, Member, Pipeline, Role, Stage, Workspace
from opsbot.queries import watch
from opsbot.reply import Facts, Reply, Table
from opsbot.rules.alerts import STALE_AFTER
from opsbot.testing import Chat
from tests.replies import rows

NASTY = ["<@U1> <i>A&B*", "Robert'); DROP TABLE deal;--", "🫖 tea {deal}", "עסקה _חדשה_"]


def buttons(reply: Reply) -> list[str]:
    return [button.label for button in reply.buttons]


def facts(reply: Reply) -> dict[str, Any]:
    return dict(pair for block in reply.blocks if isinstance(block, Facts) for pair in block.pairs)


def deal(tell: Chat, title: str) -> Deal:
    with reading(tell.bot.engine) as session:
        return session.exec(select(Deal).where(Deal.title == title)).one()


def test_a_deal_moves_and_moves_back(tell: Chat) -> None:
    assert str(tell("move acme to negotiation")) == (
        "Acme renewal moved from Proposal to Negotiation."
    )
    assert str(tell("show acme renewal")) == "Acme renewal, $12,000.00, is in Negotiation."
    tell("undo")
    assert str(tell("show acme renewal")) == "Acme renewal, $12,000.00, is in Proposal."


def test_a_move_is_noted_with_its_moment(tell: Chat) -> None:
    tell("move acme to lead")
    assert deal(tell, "Acme renewal").moved_at == tell.now


def test_after_a_move_the_next_stage_is_a_button(tell: Chat) -> None:
    moved = tell("move acme to qualified")
    assert moved.tone == "done"
    assert buttons(moved) == ["Move to Proposal", "Won", "Lost"]
    assert str(tell(str(moved.buttons[0].call))) == (
        "Acme renewal moved from Qualified to Proposal."
    )
    assert buttons(tell("move acme to negotiation")) == ["Won", "Lost"]


def test_a_stage_of_another_pipeline_is_refused_with_buttons_that_work(tell: Chat) -> None:
    no = tell("move acme to signed")
    assert (no.tone, str(no)) == (
        "refused",
        "Acme renewal is in the Sales pipeline, which has no stage Signed. Where shall it go?",
    )
    assert buttons(no) == ["Lead", "Qualified", "Negotiation"]
    assert str(tell(str(no.buttons[2].call))) == "Acme renewal moved from Proposal to Negotiation."


def test_a_deal_stays_in_its_own_pipeline_where_two_have_a_stage_of_that_name(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        renewals = session.exec(select(Pipeline).where(Pipeline.name == "Renewals")).one()
        session.add(Stage(workspace_id=1, pipeline_id=renewals.id, name="Negotiation", position=9))
        session.commit()
        other = session.exec(select(Stage).where(Stage.pipeline_id == renewals.id)).all()[-1].id
    tell(f"deals move #1 #{other}")
    assert facts(tell("show acme renewal"))["Pipeline"].label == "Sales"
    assert facts(tell("show acme renewal"))["Stage"].label == "Negotiation"


def test_a_won_deal_does_not_move_and_says_since_when_it_is_won(tell: Chat) -> None:
    no = tell('move "Initech welcome" to lead')
    assert str(no) == "Initech welcome was won on Fri 6 Feb 2026 10:30. Reopen it to move it."


def test_a_move_to_where_it_is_changes_nothing(tell: Chat) -> None:
    before = deal(tell, "Acme renewal")
    no = tell("move acme to proposal")
    assert (no.tone, str(no)) == ("refused", "Acme renewal is in Proposal already.")
    assert deal(tell, "Acme renewal").moved_at == before.moved_at


def test_two_deals_move_at_once(tell: Chat) -> None:
    assert str(tell("move acme renewal and globex pilot to negotiation")) == (
        "Acme renewal moved from Proposal to Negotiation.\n"
        "Globex pilot moved from Qualified to Negotiation."
    )


def test_a_win_says_for_how_much(tell: Chat) -> None:
    assert str(tell("we won the acme deal")) == "Acme renewal is won, $12,000.00."
    assert str(tell("which deals did we win today")) == ("1 won deal, Wed 18 Mar 2026, $12,000.00.")


def test_a_win_for_another_amount_says_both(tell: Chat) -> None:
    assert str(tell("we won acme renewal for 13k")) == (
        "Acme renewal is won, $13,000.00 (before: $12,000.00)."
    )
    tell("undo")
    again = deal(tell, "Acme renewal")
    assert (again.amount_minor, again.status, again.closed_at) == (12_000_00, "open", None)


def test_a_deal_without_a_value_is_won_all_the_same(tell: Chat) -> None:
    tell('new deal "No value" with acme')
    assert str(tell('we won "No value"')) == "No value is won. It has no value yet."


def test_a_won_deal_is_not_won_twice(tell: Chat) -> None:
    tell("we won acme renewal")
    no = tell("we won acme renewal")
    assert str(no) == "Acme renewal was won on Wed 18 Mar 2026 10:30. Reopen it to change that."
    assert no.tone == "refused"


def test_a_loss_keeps_its_reason(tell: Chat) -> None:
    assert str(tell("lost Initech kits, too expensive")) == "Initech kits is lost: too expensive."
    lost = tell("what did we lose this month")
    assert str(lost) == "1 lost deal, 1–31 Mar 2026, $800.00."
    assert rows(lost) == [
        ["Initech kits", "800.00 USD", "Sam Seller", "2026-03-18", "too expensive"]
    ]


def test_a_loss_needs_no_reason(tell: Chat) -> None:
    assert str(tell("acme renewal is lost")) == "Acme renewal is lost."


def test_a_new_value_says_the_one_before(tell: Chat) -> None:
    assert str(tell("acme is worth 15000 now")) == "Acme renewal: $12,000.00 → $15,000.00."
    assert str(tell("acme is worth 15000 now")) == "Acme renewal is worth $15,000.00 already."
    tell('new deal "No value" with acme')
    assert str(tell('deals value "No value" 300')) == "No value is worth $300.00 now."


def test_a_note_stands_in_the_deals_last_activities(tell: Chat) -> None:
    noted = tell("note on acme renewal: legal is reviewing *it*")
    assert str(noted) == "Noted on Acme renewal: legal is reviewing *it*"
    shown = tell("show acme renewal")
    assert rows(shown) == [
        ["2026-03-18 10:30:00+00:00", "note", "legal is reviewing *it*", "Alma Admin"]
    ]
    with reading(tell.bot.engine) as session:
        note = session.exec(select(Activity).where(Activity.deal_id == 1)).one()
        assert (note.member_id, note.contact_id) == (tell.member_id, None)


def test_a_new_deal_begins_in_the_first_stage_with_the_organisations_name(tell: Chat) -> None:
    added = tell("log a deal with Acme for 12k, closing end of march")
    assert str(added) == "Acme is a new deal in Lead."
    assert {name: str(value) for name, value in facts(added).items() if name != "Opened"} == {
        "Value": "12000.00 USD",
        "Status": "open",
        "Stage": "Lead",
        "Pipeline": "Sales",
        "Owner": "Alma Admin",
        "Company": "Acme",
        "Closes": "2026-03-31",
        "Last moved": "2026-03-18 10:30:00+00:00",
    }
    assert buttons(added) == ["Show", "Add a task"]


def test_a_new_deal_with_a_contact_is_with_their_organisation(tell: Chat) -> None:
    added = tell("new deal with jane doe in renewals, 300 eur")
    assert str(added) == "Jane Doe is a new deal in Due."
    assert str(facts(added)["Value"]) == "300.00 EUR"
    assert facts(added)["Company"].label == "Globex"


def test_a_second_deal_of_a_name_is_added_and_said_to_be_one(tell: Chat) -> None:
    added = tell('new deal "acme RENEWAL" with acme')
    assert str(added) == (
        "acme RENEWAL is a new deal in Lead. There is another open deal of that name."
    )
    assert buttons(added) == ["Show", "Show the other", "Add a task"]


def test_a_deal_without_a_name_asks_for_one(tell: Chat) -> None:
    asked = tell("new deal")
    assert asked.tone == "ask"
    assert str(asked).startswith("What is it called")
    assert str(tell("Hooli trial 12k")) == "Hooli trial is a new deal in Lead."
    assert deal(tell, "Hooli trial").amount_minor == 1_200_000


def test_a_deal_of_which_only_the_worth_is_said_has_no_name(tell: Chat) -> None:
    no = tell("new deal for 12k")
    assert no.tone == "refused"
    assert str(no).startswith("What is the deal called, or who is it with?")


def test_without_a_pipeline_nothing_can_be_added(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        empty = Workspace(name="Empty", currency="USD")
        session.add(empty)
        session.flush()
        eve = Member(workspace_id=empty.id, name="Eve", role=Role.ADMIN)
        session.add(eve)
        session.commit()
        ask = Chat(tell.bot, eve)
    assert str(ask('deals add title:"Tea"')).startswith("There is no pipeline to put a deal into")
    assert str(ask("funnel")).startswith("There is no pipeline yet")
    assert str(ask("pipelines")).startswith("There are no pipelines yet")
    assert str(ask("deals")) == "There are no open deals."


def test_the_list_says_how_many_there_are_and_what_they_are_worth(tell: Chat) -> None:
    listed = tell("deals")
    assert str(listed) == "4 open deals, $33,700.00."
    assert rows(listed)[0] == ["Globex supply", "18500.00 USD", "Lead", "Sam Seller", "2026-04-30"]


def test_a_short_list_says_how_many_there_are_in_all_and_offers_more(tell: Chat) -> None:
    listed = tell("deals list limit:3")
    assert str(listed) == "3 of 4 open deals, $33,700.00."
    assert len(rows(listed)) == 3
    (table,) = [block for block in listed.blocks if isinstance(block, Table)]
    assert table.more is not None
    more = tell(str(table.more.call))
    assert str(more) == "4 open deals, $33,700.00."
    assert len(rows(more)) == 4


def test_a_filtered_list_says_by_what(tell: Chat) -> None:
    assert str(tell("sam's deals in lead")) == "1 open deal in Lead of Sam Seller, $18,500.00."
    assert str(tell("deals closing in april 2026")) == (
        "4 open deals closing 1–30 Apr 2026, $33,700.00."
    )
    assert str(tell("deals in the renewals pipeline")) == "There are no open deals in Renewals."


def test_the_second_one_is_the_second_of_the_list(tell: Chat) -> None:
    tell("deals")
    assert str(tell("show the second one")) == "Acme renewal, $12,000.00, is in Proposal."


def test_it_is_the_deal_that_was_shown_also_when_tasks_are_listed_with_it(tell: Chat) -> None:
    tell('tasks add "call them" about:"Acme renewal"')
    assert rows(tell("show acme renewal")) == [["call them", "None", "Alma Admin"]]
    assert str(tell("move it to negotiation")).startswith("Acme renewal moved from Proposal")


def test_a_shown_deal_offers_its_next_steps(tell: Chat) -> None:
    assert buttons(tell("show acme renewal")) == ["Move to Negotiation", "Won", "Lost"]
    won = tell('show "Initech welcome"')
    assert str(won) == "Initech welcome, $5,000.00, was won on Fri 6 Feb 2026 10:30."
    assert buttons(won) == ["Reopen", "Funnel"]


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_name_is_only_a_name(tell: Chat, name: str) -> None:
    added = tell(f'deals add title:"{name}" amount:5')
    assert str(added) == f"{name} is a new deal in Lead."
    moved = tell(str(tell(str(added.buttons[0].call)).buttons[0].call))
    assert str(moved) == f"{name} moved from Lead to Qualified."
    assert rows(tell("deals"))[-1][0] == name
    assert str(tell(str(moved.buttons[1].call))) == f"{name} is won, $5.00."
    assert str(tell("undo")).startswith("Taken back")


def test_who_may_only_look_looks(tell: Chat) -> None:
    for name in ("Vic", "Mia"):
        other = tell.as_(name)
        assert str(other("deals")) == "4 open deals, $33,700.00."
        assert str(other("show acme renewal")).startswith("Acme renewal")
        for phrase in (
            "move acme to negotiation",
            "we won acme renewal",
            "lost acme renewal",
            "acme is worth 1",
            "note on acme renewal: hello",
            "acme will close on 15 april",
            "give acme renewal to sam",
            'reopen "Initech welcome"',
            "new deal with acme",
        ):
            no = other(phrase)
            assert no.tone == "refused"
            assert "takes the role rep" in str(no)
    assert str(tell("show acme renewal")) == "Acme renewal, $12,000.00, is in Proposal."


def test_a_rep_owns_what_they_add(tell: Chat) -> None:
    added = tell.as_("Sam")("new deal with acme")
    assert facts(added)["Owner"].label == "Sam Seller"
    assert str(tell.as_("Sam")("my deals")) == "4 open deals of Sam Seller, $31,300.00."


# -- closing, handing over, reopening --------------------------------------------------------------


def test_a_close_date_says_the_one_before(tell: Chat) -> None:
    said = tell("acme will close on 15 april")
    assert (said.tone, str(said)) == (
        "done",
        "Acme renewal is expected to close on Wed 15 Apr 2026 now, no longer on Thu 30 Apr 2026.",
    )
    again = tell("acme will close on 15 april")
    assert (again.tone, str(again)) == (
        "refused",
        "Acme renewal is expected to close on Wed 15 Apr 2026 already.",
    )
    tell("undo")
    assert deal(tell, "Acme renewal").close_date == date(2026, 4, 30)


def test_a_first_close_date_says_only_itself(tell: Chat) -> None:
    tell('new deal "No day" with acme')
    assert str(tell('deals close_date "No day" 2026-03-18')) == (
        "No day is expected to close on Wed 18 Mar 2026 now."
    )


def test_a_deal_is_not_expected_to_close_in_the_past(tell: Chat) -> None:
    no = tell("deals close_date #1 2026-03-17")
    assert (no.tone, str(no)) == (
        "refused",
        "Tue 17 Mar 2026 is past. Is Acme renewal won or lost, or when will it close?",
    )
    assert buttons(no) == ["Won", "Lost", "Another day"]
    assert deal(tell, "Acme renewal").close_date == date(2026, 4, 30)


def test_the_speakers_today_is_early_enough(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        alma = session.exec(select(Member).where(Member.name == "Alma Admin")).one()
        alma.timezone = "Pacific/Kiritimati"  # where it is Thursday
        session.commit()
    assert tell("deals close_date #1 2026-03-18").tone == "refused"
    assert tell("deals close_date #1 2026-03-19").tone == "done"


def test_a_deal_is_handed_over_and_handed_back(tell: Chat) -> None:
    given = tell("give acme renewal to alma")
    assert (given.tone, str(given)) == (
        "done",
        "Acme renewal went from Sam Seller to Alma Admin.",
    )
    assert facts(given)["Owner"].label == "Alma Admin"
    assert str(tell(str(given.buttons[1].call))).startswith("2 open deals of Alma Admin")
    tell("undo")
    assert facts(tell("show acme renewal"))["Owner"].label == "Sam Seller"


def test_a_hand_over_does_not_count_as_a_move(tell: Chat) -> None:
    before = deal(tell, "Acme renewal").moved_at
    tell("give acme renewal to alma")
    assert deal(tell, "Acme renewal").moved_at == before


def test_a_deal_that_is_nobodys_gets_an_owner(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        session.exec(select(Deal).where(Deal.title == "Acme renewal")).one().owner_id = None
        session.commit()
    assert str(tell("give acme renewal to sam")) == "Acme renewal has an owner now: Sam Seller."


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("sam", "Sam Seller has Acme renewal already."),
        ("vic", "Vic Viewer is viewer and may not work on Acme renewal: that takes the role rep."),
        (
            "mia",
            "Mia Merchant is merchant and may not work on Acme renewal: that takes the role rep.",
        ),
    ],
)
def test_a_deal_goes_only_to_who_may_work_on_it(tell: Chat, name: str, why: str) -> None:
    no = tell(f"give acme renewal to {name}")
    assert (no.tone, str(no)) == ("refused", why)
    assert facts(tell("show acme renewal"))["Owner"].label == "Sam Seller"


def test_a_deal_does_not_go_to_who_has_left(tell: Chat) -> None:
    tell("remove sam")
    tell("yes")
    no = tell('give "Globex pilot" to sam')
    assert (no.tone, str(no)) == (
        "refused",
        "Sam Seller can't use me any more: give Globex pilot to somebody else.",
    )


def test_a_closed_deal_keeps_who_closed_it_and_when(tell: Chat) -> None:
    no = tell('give "Initech welcome" to sam')
    assert str(no) == "Initech welcome was won on Fri 6 Feb 2026 10:30. Reopen it to hand it over."
    assert buttons(no) == ["Reopen"]
    no = tell('deals close_date "Initech welcome" 2026-05-01')
    assert str(no) == "Initech welcome was won on Fri 6 Feb 2026 10:30. Reopen it to change that."
    assert str(tell(str(no.buttons[0].call))).startswith("Initech welcome is open again")


def test_a_reopened_deal_stands_where_it_stood_and_its_end_is_not_forgotten(tell: Chat) -> None:
    tell("lost Initech kits, too expensive")
    back = tell("reopen the initech kits deal")
    ended = "was lost on Wed 18 Mar 2026 10:30: too expensive."
    assert (back.tone, str(back)) == (
        "done",
        f"Initech kits is open again, in Negotiation. It {ended}",
    )
    assert buttons(back) == ["Won", "Lost"]
    shown = tell("show initech kits")
    assert "Lost because" not in facts(shown)
    assert [row[2] for row in rows(shown)] == [f"Reopened: it {ended}"]


def test_a_reopened_deal_is_closed_again_as_it_was_by_undo(tell: Chat) -> None:
    before = deal(tell, "Initech welcome").model_dump(exclude={"version"})
    assert str(tell('reopen "Initech welcome"')) == (
        "Initech welcome is open again, in Proposal. It was won on Fri 6 Feb 2026 10:30."
    )
    tell("undo")
    assert deal(tell, "Initech welcome").model_dump(exclude={"version"}) == before
    assert rows(tell('show "Initech welcome"')) == []


def test_a_deal_that_is_reopened_is_not_stale_at_once(tell: Chat) -> None:
    tell('reopen "Initech welcome"')
    assert [row[0] for row in rows(tell("stale deals"))] == ["Acme renewal"]


def test_a_reopened_deal_whose_close_date_is_past_asks_for_another(tell: Chat) -> None:
    back = tell.later(days=60)('reopen "Initech welcome"')
    assert buttons(back) == ["New close date", "Move to Negotiation", "Won", "Lost"]


def test_an_open_deal_is_not_reopened(tell: Chat) -> None:
    no = tell("deals reopen #1")
    assert (no.tone, str(no)) == ("refused", "Acme renewal is open already, in Proposal.")


# -- stale ones ------------------------------------------------------------------------------------


def test_stale_deals_come_with_how_long_and_where(tell: Chat) -> None:
    stale = tell("which deals haven't moved in two weeks")
    assert str(stale) == "1 open deal not moved for 14 days, $12,000.00."
    assert rows(stale) == [
        ["Acme renewal", "12000.00 USD", "Proposal", "20", "Sam Seller", "2026-04-30"]
    ]
    assert buttons(stale) == ["Open Acme renewal", "Hand over Acme renewal"]
    assert str(tell(str(stale.buttons[0].call))).startswith("Acme renewal, $12,000.00, is in")
    assert tell(str(stale.buttons[1].call)).tone == "ask"
    assert str(tell("alma")) == "Acme renewal went from Sam Seller to Alma Admin."


def test_the_stale_deal_that_closes_soonest_is_first_and_one_without_a_day_last(
    tell: Chat,
) -> None:
    tell("deals close_date #3 2026-03-20")
    with writing(tell.bot.engine) as session:
        session.exec(select(Deal).where(Deal.title == "Acme renewal")).one().close_date = None
        session.commit()
    stale = tell("deals stale days:1")
    assert [row[0] for row in rows(stale)] == [
        "Globex pilot",  # on 20 March
        "Globex supply",  # on 30 April, three days there
        "Initech kits",  # on 30 April, two days there
        "Acme renewal",
    ]
    assert len(stale.buttons) == 4
    assert str(tell("show the second one")) == "Globex supply, $18,500.00, is in Lead."


def test_a_deal_is_stale_when_its_alert_says_so(tell: Chat) -> None:
    since = datetime(2026, 3, 4, 10, 30, tzinfo=UTC)  # two weeks ago to the second
    for moved, found in ((since, []), (since - timedelta(seconds=1), ["Globex pilot"])):
        with writing(tell.bot.engine) as session:
            session.exec(select(Deal).where(Deal.title == "Globex pilot")).one().moved_at = moved
            session.commit()
        with reading(tell.bot.engine) as session:
            alerts = [one.title for one in watch.stale(session, 1, tell.now - STALE_AFTER)]
        assert [row[0] for row in rows(tell("stale deals"))] == ["Acme renewal", *found]
        assert alerts == [*found, "Acme renewal"]  # which tell the freshest first


def test_a_short_stale_list_offers_more(tell: Chat) -> None:
    stale = tell("deals stale days:1 limit:2")
    assert str(stale) == "2 of 4 open deals not moved for 1 day, $33,700.00."
    (table,) = [block for block in stale.blocks if isinstance(block, Table)]
    assert table.more is not None
    assert len(rows(tell(str(table.more.call)))) == 4


def test_where_nothing_is_stale_it_says_for_how_long(tell: Chat) -> None:
    none = tell("deals nobody touched for 3 weeks")
    assert str(none) == "No open deal has stood still for 21 days."
    assert buttons(none) == ["All open deals", "Funnel"]


@pytest.mark.parametrize("days", ["0", "99999999999"])
def test_days_that_no_calendar_has_are_refused(tell: Chat, days: str) -> None:
    no = tell(f"deals stale days:{days}")
    assert (no.tone, str(no)) == (
        "refused",
        "Not moved for how long? Say a number of days from 1 to 3,650.",
    )
