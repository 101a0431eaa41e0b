"""Several processes that write to one database at once.

What they do is in a file of its own because each of them imports it: it brings in no test tool.
"""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import select

from opsbot.database import writing
from opsbot.model import Cursor, GiftCertificate, Product, StockMovement
from opsbot.model.catalogue import StockReason
from opsbot.testing import NOW
from tests.databases import opened

WRITERS, TIMES = 4, 25


def side_by_side(work: Callable[[str], int], url: str) -> list[int]:
    """The same work in several processes at once: what each of them returns."""
    # They are forked from a process of their own that has imported this file and opened nothing.
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])
    with ProcessPoolExecutor(WRITERS, mp_context=context) as pool:
        return list(pool.map(work, [url] * WRITERS))


def raise_the_balance(url: str) -> int:
    """Read, add one, write; how often somebody else was faster."""
    late = 0
    with opened(url) as engine:
        for _ in range(TIMES):
            while True:
                try:
                    with writing(engine) as session:
                        gift = session.exec(select(GiftCertificate)).one()
                        gift.balance_minor += 1
                        session.commit()
                        break
                except StaleDataError:
                    late += 1
    return late


def move_the_cursor(url: str) -> int:
    with opened(url) as engine:
        for _ in range(TIMES):
            with writing(engine) as session:
                cursor = session.exec(select(Cursor)).one()
                cursor.position = str(int(cursor.position) + 1)
                session.commit()
    return TIMES


def move_stock(url: str) -> int:
    """Add and take away pieces of one product; what that comes to."""
    with opened(url) as engine:
        for delta in range(TIMES):
            with writing(engine) as session:
                product = session.exec(select(Product).where(Product.sku == "POT-1")).one()
                kept, dropped = movement(product, delta), movement(product, 1000)
                session.add_all([kept, dropped])
                session.flush()
                session.delete(dropped)
                session.commit()
    return sum(range(TIMES))


def movement(product: Product, delta: int) -> StockMovement:
    return StockMovement(
        workspace_id=product.workspace_id,
        product_id=product.id,
        delta=delta,
        reason=StockReason.ADJUSTED,
        at=NOW,
    )
