"""The tables as the migrations make them are the tables of the model, on both databases."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, SQLModel, select

from opsbot import schema
from opsbot.database import connect
from opsbot.model import Alias, Customer, Plan, Product
from opsbot.testing import small_shop
from tests.databases import opened


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with opened(database_url) as engine:
        yield engine


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Adds a migration after the last one, as a later opsbot would have it."""

    def add(body: str) -> None:
        folder = tmp_path / "100% migrations"
        shutil.copytree(schema.MIGRATIONS, folder)
        last = schema.revisions()[-1]
        head = f'revision = "{int(last) + 1:04}"\ndown_revision = "{last}"\n'
        script = f"import sqlalchemy as sa\nfrom alembic import op\n{head}{body}"
        (folder / "versions" / f"{int(last) + 1:04}_later.py").write_text(script)
        monkeypatch.setattr(schema, "MIGRATIONS", folder)

    return add


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def test_the_migrations_make_the_tables_of_the_model(engine: Engine) -> None:
    schema.migrate(engine)
    assert schema.check(engine) == []
    assert tables(engine) == {*SQLModel.metadata.tables, "alembic_version"}
    assert schema.is_current(engine)


def test_a_new_database_is_made_at_once_and_is_current(engine: Engine) -> None:
    assert not schema.is_current(engine)
    schema.upgrade(engine)
    assert schema.is_current(engine)
    assert schema.check(engine) == []


def test_going_back_to_the_start_leaves_nothing_and_forward_again_everything(
    engine: Engine,
) -> None:
    schema.migrate(engine)
    schema.downgrade(engine, "base")
    assert tables(engine) == {"alembic_version"}
    assert not schema.is_current(engine)
    schema.migrate(engine)
    assert schema.check(engine) == []
    schema.downgrade(engine, "base")
    schema.upgrade(engine)
    assert schema.is_current(engine)
    assert schema.check(engine) == []


def test_an_upgrade_of_what_is_current_leaves_every_row(engine: Engine) -> None:
    schema.migrate(engine)
    with Session(engine) as session:
        small_shop(session)
        session.commit()
    schema.upgrade(engine)
    schema.migrate(engine)
    with Session(engine) as session:
        assert session.exec(select(Product.stock).where(Product.sku == "POT-1")).one() == 14
        assert session.exec(select(Plan.price_minor).where(Plan.name == "Pioneer")).one() == 2499


def test_several_processes_may_start_at_once(database_url: str) -> None:
    def start(_: int) -> bool:
        with opened(database_url) as engine:
            schema.upgrade(engine)
            return schema.is_current(engine)

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(start, range(4))) == [True] * 4


def test_a_later_migration_keeps_rows_ids_and_references(
    engine: Engine, later: Callable[[str], None]
) -> None:
    schema.migrate(engine)
    with Session(engine) as session:
        small_shop(session)
        session.commit()
    before = schema.revisions()[-1]
    # SQLite does this by copying the table and dropping the first, to which others refer.
    later(
        """
def upgrade():
    with op.batch_alter_table("product") as product:
        product.alter_column("title", existing_type=sa.String(), nullable=True)
        product.add_column(sa.Column("colour", sa.String(), server_default="red"))

def downgrade():
    with op.batch_alter_table("product") as product:
        product.drop_column("colour")
        product.alter_column("title", existing_type=sa.String(), nullable=False)
"""
    )
    assert not schema.is_current(engine)
    schema.upgrade(engine)
    assert schema.is_current(engine)
    with engine.begin() as connection:
        pots = "SELECT colour, sum(stock) FROM product WHERE title LIKE '%Teapot%' GROUP BY colour"
        assert connection.execute(text(pots)).all() == [("red", 39)]
        assert connection.scalar(text("SELECT count(*) FROM stock_movement")) == 8
    schema.downgrade(engine, before)
    assert schema.check(engine) == []  # ids are not reused either
    with Session(engine) as session:
        assert session.exec(select(Product.stock).where(Product.sku == "POT-1")).one() == 14
        session.add(Alias(workspace_id=1, member_id=99, name="nobody's", phrase="help"))
        with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
            session.commit()


def test_a_migration_that_fails_changes_nothing(
    engine: Engine, later: Callable[[str], None]
) -> None:
    schema.upgrade(engine)
    later(
        """
def upgrade():
    op.create_table("colour", sa.Column("id", sa.Integer()))
    op.drop_table("alias")
    raise RuntimeError("no current")
"""
    )
    with pytest.raises(RuntimeError, match="no current"):
        schema.upgrade(engine)
    assert tables(engine) == {*SQLModel.metadata.tables, "alembic_version"}
    schema.downgrade(engine, "base")
    assert tables(engine) == {"alembic_version"}


def test_a_migration_that_leaves_orphans_changes_nothing(
    engine: Engine, later: Callable[[str], None]
) -> None:
    schema.upgrade(engine)
    with Session(engine) as session:
        small_shop(session)
        session.commit()
    later("""def upgrade(): op.execute("DELETE FROM customer WHERE name = 'Ada Byron'")""")
    with pytest.raises((schema.SchemaError, IntegrityError), match=r"refer|foreign key"):
        schema.upgrade(engine)
    with Session(engine) as session:
        assert session.exec(select(Customer).where(Customer.name == "Ada Byron")).one()


def test_tables_of_a_newer_opsbot_are_refused(engine: Engine) -> None:
    schema.migrate(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert not schema.is_current(engine)
    with pytest.raises(schema.SchemaError, match="newer opsbot"):
        schema.upgrade(engine)
    with pytest.raises(schema.SchemaError, match="newer opsbot"):
        schema.downgrade(engine, "base")


def test_tables_that_nobody_numbered_are_refused(database: Engine) -> None:
    with pytest.raises(schema.SchemaError, match="nothing says of which version"):
        schema.upgrade(database)


def test_tables_of_others_in_the_same_database_are_left_alone(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE workflow_status (id INTEGER)"))
    schema.upgrade(engine)
    assert schema.check(engine) == []
    schema.downgrade(engine, "base")
    assert tables(engine) == {"alembic_version", "workflow_status"}


def test_the_check_sees_what_is_missing(engine: Engine) -> None:
    schema.upgrade(engine)
    with engine.begin() as connection:
        connection.execute(text("DROP INDEX ix_customer_email"))
        connection.execute(text("ALTER TABLE customer DROP COLUMN since"))
    found = schema.check(engine)
    assert len(found) == 2
    assert "since" in found[0]
    assert "ix_customer_email" in found[1]


def test_the_revisions_are_one_row_named_by_their_files() -> None:
    with connect("sqlite://").connect() as connection:
        scripts = ScriptDirectory.from_config(schema.config(connection))
    walked = [script.revision for script in scripts.walk_revisions()]
    assert walked[::-1] == schema.revisions()
    assert scripts.get_heads() == [schema.revisions()[-1]]


def test_every_name_fits_into_postgresql() -> None:
    for table in SQLModel.metadata.tables.values():
        parts: list[Any] = [table, *table.columns, *table.constraints, *table.indexes]
        assert [part.name for part in parts if len(part.name or "") > 63] == []


def test_a_start_does_not_import_alembic(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.sqlite3'}"
    start = (
        "import sys; from opsbot import schema; from opsbot.database import connect;"
        f"engine = connect({url!r}); schema.upgrade(engine); schema.upgrade(engine);"
        "assert schema.is_current(engine); assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", start], check=True)
