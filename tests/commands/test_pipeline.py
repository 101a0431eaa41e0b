"""The funnel, and which pipelines there are."""

from __future__ import annotations

from sqlmodel import select

from opsbot.database import writing
from opsbot.model import Stage
from opsbot.reply import Chart, Reply, Table
from opsbot.testing import Chat


def tables(reply: Reply) -> list[Table]:
    return [block for block in reply.blocks if isinstance(block, Table)]


def charts(reply: Reply) -> list[Chart]:
    return [block for block in reply.blocks if isinstance(block, Chart)]


def cells(table: Table) -> list[list[str]]:
    return [[str(cell) for cell in row] for row in table.rows]


def test_the_funnel_shows_every_pipeline_with_its_own_headline(tell: Chat) -> None:
    funnel = tell("show the funnel")
    assert str(funnel) == "4 open deals, $33,700.00; $12,500.00 weighted."
    assert [str(table.title) for table in tables(funnel)] == [
        "4 open deals in Sales, $33,700.00; $12,500.00 weighted.",
        "No open deals in Renewals.",
    ]
    assert [button.label for button in funnel.buttons] == ["Sales", "Renewals", "Deals"]


def test_one_pipeline_is_a_table_and_a_chart_by_stage(tell: Chat) -> None:
    funnel = tell("show the sales funnel")
    assert str(funnel) == "4 open deals in Sales, $33,700.00; $12,500.00 weighted."
    (table,) = tables(funnel)
    assert cells(table) == [
        ["Lead", "1", "18500.00 USD", "3700.00 USD"],
        ["Qualified", "1", "2400.00 USD", "960.00 USD"],
        ["Proposal", "1", "12000.00 USD", "7200.00 USD"],
        ["Negotiation", "1", "800.00 USD", "640.00 USD"],
    ]
    (chart,) = charts(funnel)
    assert (chart.kind, chart.labels) == ("bar", ("Lead", "Qualified", "Proposal", "Negotiation"))
    assert [str(money) for money in chart.series["Weighted"]] == [row[3] for row in cells(table)]


def test_won_and_lost_deals_are_not_in_the_funnel(tell: Chat) -> None:
    tell("we won acme renewal")
    tell("lost globex supply")
    assert str(tell("funnel")) == "2 open deals, $3,200.00; $1,600.00 weighted."


def test_currencies_are_told_apart_and_counted_in_the_chart(tell: Chat) -> None:
    tell('deals add title:"Euros" amount:"100 EUR"')
    tell('deals add title:"No value"')
    funnel = tell("pipeline show Sales")
    assert str(funnel) == (
        "6 open deals in Sales, €100.00 and $33,700.00; €20.00 and $12,500.00 weighted."
    )
    (chart,) = charts(funnel)
    assert chart.series == {"Deals": (3, 1, 1, 1)}


def test_deals_without_a_value_are_counted_all_the_same(tell: Chat) -> None:
    tell('deals add title:"No value" pipeline:Renewals')
    assert str(tell("renewals funnel")) == "1 open deal in Renewals, none with a value."


def test_a_pipeline_without_open_deals_says_so(tell: Chat) -> None:
    empty = tell("renewals funnel")
    assert str(empty) == "No open deals in Renewals."
    assert charts(empty) == []


def test_a_pipeline_without_stages_is_shown_empty(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        renewals = ("Due", "Called", "Signed")
        for stage in session.exec(select(Stage)).all():
            if stage.name in renewals:
                session.delete(stage)
        session.commit()
    assert str(tell("renewals funnel")) == "No open deals in Renewals."
    assert str(tell("new deal with acme in renewals")) == (
        "The Renewals pipeline has no stages yet."
    )


def test_pipelines_are_listed_with_their_stages(tell: Chat) -> None:
    listed = tell("which pipelines do we have")
    assert str(listed) == "2 pipelines."
    (table,) = tables(listed)
    assert [row[1:3] for row in table.rows] == [
        (("Lead", "Qualified", "Proposal", "Negotiation"), 4),
        (("Due", "Called", "Signed"), 0),
    ]
    assert str(tell(str(listed.buttons[0].call))).startswith("4 open deals in Sales")


def test_everybody_may_look_at_the_funnel(tell: Chat) -> None:
    for name in ("Vic", "Mia", "Sam", "Olga"):
        assert str(tell.as_(name)("funnel")).startswith("4 open deals")
