"""Files that other people made. They are not part of the project: without them nothing is tried."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlmodel import Session, col, func, select

from adapters.files import Report
from opsbot.model import (
    Customer,
    Deal,
    Order,
    OrderLine,
    Payment,
    Product,
    Refund,
    StockMovement,
    Subscription,
    Task,
    Ticket,
    UsageSample,
)
from tests.adapters.files.conftest import Desk

SHARED = Path(__file__).parents[4] / "shared"
pytestmark = pytest.mark.skipif(
    not (SHARED / "world").is_dir(), reason="../shared is not here: nothing of others' to try"
)


def taken(desk: Desk, folder: str) -> Report:
    """A copy of the folder, taken: the rejected rows are written beside the files."""
    shutil.copytree(SHARED / folder, desk.folder / folder, copy_function=shutil.copyfile)
    for path in (desk.folder / folder).rglob("*"):
        path.chmod(0o755)
    (desk.folder / folder).chmod(0o755)
    return desk.take(desk.folder / folder)


def test_the_world_is_taken_whole_and_once(desk: Desk) -> None:
    report = taken(desk, "world")
    assert not report.failed
    assert report.rejected == 0
    assert report.workspace == "Teahouse"
    counts = {str(file.kind): file.rows for file in report.files}
    assert counts["orders"] == len(desk.all(OrderLine)) == 218
    assert counts["products"] == len(desk.all(Product)) == 22
    assert counts["customers"] == len(desk.all(Customer)) == 16
    assert counts["deals"] == len(desk.all(Deal)) == 14
    assert counts["tasks"] == len(desk.all(Task)) == 8
    assert counts["tickets"] == len(desk.all(Ticket)) == 5
    assert counts["usage"] == len(desk.all(UsageSample)) == 37
    assert len(desk.all(Subscription)) == 1
    assert not any(file.notes for file in report.files)
    refunded = [one for one in desk.all(Order) if one.payment is Payment.REFUNDED]
    assert {one.id: one.total_minor for one in refunded} == {
        one.order_id: one.amount_minor for one in desk.all(Refund)
    }
    levels = {one.id: one.stock for one in desk.all(Product) if one.stock}
    assert levels == {one.product_id: one.delta for one in desk.all(StockMovement)}
    again = desk.take(desk.folder / "world")
    assert (again.added, again.changed, again.rejected) == (0, 0, 0)


@pytest.mark.parametrize(
    ("folder", "rows", "taken_rows"),
    [
        ("data/northwind", 3184, 3184),
        ("data/maven_crm", 8892, 8892),
        ("data/shopify_products", 91, 91),
        ("data/crm_import_csvs", 280, 278),
        ("data/tickets", 100, 100),
        ("data/contacts", 1503, 1503),
    ],
)
def test_other_systems_files_are_taken_and_once(
    desk: Desk, folder: str, rows: int, taken_rows: int
) -> None:
    report = taken(desk, folder)
    assert sum(file.rows for file in report.files) == rows
    assert rows - report.rejected == taken_rows
    again = desk.take(desk.folder / folder)
    assert (again.added, again.changed) == (0, 0)


def test_northwinds_lines_come_to_what_they_are_known_to_come_to(desk: Desk) -> None:
    taken(desk, "data/northwind")
    with Session(desk.engine) as session:
        goods = session.exec(select(func.sum(OrderLine.total_minor))).one()
        off = session.exec(select(func.sum(col(Order.discount_minor)))).one()
    # Each line is rounded, so it is some cents beside 1,265,793.04.
    assert abs(goods - off - 126579304) < 30


def test_awkward_files_are_no_failures(desk: Desk) -> None:
    report = taken(desk, "data/awkward")
    assert report.added == 0
    assert len(report.failed) == len(report.files) > 30
    for file in report.failed:
        assert "\n" not in str(file)
