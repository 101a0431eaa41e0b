"""Days of usage, counted from logs."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "usage_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("metric", sa.String(length=20), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_usage_day_workspace_id_workspace")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_usage_day")),
        sa.UniqueConstraint(
            "workspace_id", "metric", "day", name=op.f("uq_usage_day_workspace_id_metric_day")
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("usage_day", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_usage_day_workspace_id"), ["workspace_id"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("usage_day", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_usage_day_workspace_id"))

    op.drop_table("usage_day")
