"""A new workspace knows the plans of the two source documents."""

from sqlalchemy import Engine
from sqlmodel import Session, select

from opsbot.database import connect, writing
from opsbot.model import Metric, Plan, PlanLimit, Workspace
from opsbot.rules.plans import built_in
from opsbot.rules.sizes import GB, MB
from opsbot.setup import new_workspace
from opsbot.values import Money


def plan(session: Session, workspace: Workspace, system: str, name: str) -> Plan:
    of = Plan.workspace_id == workspace.id, Plan.system == system, Plan.name == name
    return session.exec(select(Plan).where(*of)).one()


def test_the_built_in_plans_are_there_with_their_figures(database: Engine) -> None:
    with writing(database) as session:
        house = new_workspace(session, name="Teahouse", currency="EUR", timezone="Europe/Berlin")
        pioneer = plan(session, house, "CoreCommerce", "Pioneer")
        advanced = plan(session, house, "CoreCommerce", "Advanced")
        assert (str(pioneer.price), str(advanced.price)) == ("24.99 USD", "39.99 USD")
        assert limits(pioneer) == {
            Metric.PRODUCTS: (150, None, None),
            Metric.EMAIL_ACCOUNTS: (5, None, None),
            Metric.BANDWIDTH: (2 * GB, GB, 900),
            Metric.STORAGE: (500 * MB, 100 * MB, 900),
        }
        assert limits(advanced) == {
            Metric.PRODUCTS: (500, None, None),
            Metric.EMAIL_ACCOUNTS: (10, None, None),
            Metric.BANDWIDTH: (4 * GB, GB, 900),
            Metric.STORAGE: (700 * MB, 100 * MB, 900),
        }
        assert pioneer.api_unlock == Money.of("199", "USD")
        assert pioneer.reactivation == Money.of("150", "USD")
        assert (pioneer.trial, pioneer.trial_days, pioneer.trial_orders) == (True, 15, 3)


def limits(plan: Plan) -> dict[Metric, tuple[int, int | None, int | None]]:
    return {one.metric: (one.included, one.block, one.block_price_minor) for one in plan.limits}


def test_the_systems_have_their_plans_in_order_the_cheaper_first(database: Engine) -> None:
    with writing(database) as session:
        house = new_workspace(session, name="Teahouse", currency="USD")
        known = session.exec(
            select(Plan).where(Plan.workspace_id == house.id).order_by("system", "position")
        )
        assert [(one.system, one.name, str(one.price)) for one in known] == [
            ("Capsule", "Free", "0.00 USD"),
            ("Capsule", "Starter", "18.00 USD"),
            ("Capsule", "Growth", "36.00 USD"),
            ("Capsule", "Advanced", "54.00 USD"),
            ("Capsule", "Ultimate", "72.00 USD"),
            ("CoreCommerce", "Pioneer", "24.99 USD"),
            ("CoreCommerce", "Advanced", "39.99 USD"),
            ("CoreCommerce", "Professional", "None"),
            ("CoreCommerce", "Expert", "None"),
            ("CoreCommerce", "Premier", "None"),
            ("CoreCommerce", "Enterprise", "None"),
            ("Insightly", "Plus", "29.00 USD"),
            ("Insightly", "Professional", "49.00 USD"),
            ("Insightly", "Enterprise", "99.00 USD"),
        ]


def test_every_workspace_has_plans_of_its_own(database: Engine) -> None:
    with writing(database) as session:
        for name in ("Teahouse", "Coffee corner"):
            new_workspace(session, name=name, currency="USD")
        session.commit()
        assert len(session.exec(select(Plan)).all()) == 2 * len(list(built_in()))
        assert len(session.exec(select(PlanLimit)).all()) == 2 * 9
        assert all(
            limit.workspace_id == plan.workspace_id
            for plan in session.exec(select(Plan))
            for limit in plan.limits
        )


def test_a_workspace_that_was_not_kept_leaves_no_plans() -> None:
    engine = connect("sqlite://")
    Plan.metadata.create_all(engine)
    with writing(engine) as session:
        new_workspace(session, name="Teahouse", currency="USD")
        session.rollback()
        assert session.exec(select(Plan)).all() == []
    engine.dispose()
