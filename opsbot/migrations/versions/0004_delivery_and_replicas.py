"""Delivery: notices get a key and count their failures; replicas have a pulse."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "replica",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("beats", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("beat_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replica")),
        sa.UniqueConstraint("name", name=op.f("uq_replica_name")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("notice", schema=None) as notice:
        notice.add_column(sa.Column("key", sa.String(), nullable=True))
        notice.add_column(sa.Column("tries", sa.Integer(), nullable=False, server_default="0"))
        notice.add_column(
            sa.Column("holds", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    op.execute("UPDATE notice SET key = 'notice-' || id")
    with op.batch_alter_table("notice", schema=None) as notice:
        notice.alter_column("key", existing_type=sa.String(), nullable=False)
        notice.alter_column("tries", existing_type=sa.Integer(), server_default=None)
        notice.alter_column("holds", existing_type=sa.Boolean(), server_default=None)
        notice.create_unique_constraint(op.f("uq_notice_key"), ["key"])
        notice.create_index(
            op.f("ix_notice_surface_channel_status"),
            ["surface", "channel", "status"],
            unique=False,
        )


def downgrade() -> None:
    with op.batch_alter_table("notice", schema=None) as notice:
        notice.drop_index(op.f("ix_notice_surface_channel_status"))
        notice.drop_constraint(op.f("uq_notice_key"), type_="unique")
        notice.drop_column("holds")
        notice.drop_column("tries")
        notice.drop_column("key")
    op.drop_table("replica")
