"""Alerts: who found them, what they say, where they were told; quiet hours of members."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.types import TypeEngine

revision = "0005"
down_revision = "0004"

LEVEL = sa.Enum("all", "critical", "none", name="alertlevel", native_enum=False, length=20)


def upgrade() -> None:
    _add_quiet_hours()
    _extend_alerts()
    _add_told()


def _add_quiet_hours() -> None:
    with op.batch_alter_table("member", schema=None) as member:
        for name, default in (
            ("quiet_from", "22:00:00.000000"),
            ("quiet_until", "07:00:00.000000"),
        ):
            member.add_column(sa.Column(name, sa.Time(), nullable=False, server_default=default))
    with op.batch_alter_table("member", schema=None) as member:
        for name in ("quiet_from", "quiet_until"):
            member.alter_column(name, existing_type=sa.Time(), server_default=None)


def _extend_alerts() -> None:
    filled: dict[str, TypeEngine[Any]] = {
        "source": sa.String(),
        "rank": sa.Integer(),
        "reply": sa.JSON(),
    }
    empty = {"source": "", "rank": "0", "reply": "{}"}
    with op.batch_alter_table("alert", schema=None) as alert:
        for name, kind in filled.items():
            alert.add_column(sa.Column(name, kind, nullable=False, server_default=empty[name]))
        alert.add_column(sa.Column("member_id", sa.Integer(), nullable=True))
        alert.add_column(sa.Column("acknowledged_in", sa.String(), nullable=True))
        alert.add_column(sa.Column("escalated_at", sa.DateTime(timezone=True), nullable=True))
        alert.create_foreign_key(op.f("fk_alert_member_id_member"), "member", ["member_id"], ["id"])
    with op.batch_alter_table("alert", schema=None) as alert:
        for name, kind in filled.items():
            alert.alter_column(name, existing_type=kind, server_default=None)
    op.create_index(
        "ix_alert_standing",
        "alert",
        ["workspace_id", "source", "subject", "threshold"],
        unique=True,
        sqlite_where=sa.text("eased_at IS NULL"),
        postgresql_where=sa.text("eased_at IS NULL"),
    )
    with op.batch_alter_table("alert_subscription", schema=None) as subscription:
        subscription.add_column(sa.Column("level", LEVEL, nullable=False, server_default="all"))
    with op.batch_alter_table("alert_subscription", schema=None) as subscription:
        subscription.alter_column("level", existing_type=LEVEL, server_default=None)


def _add_told() -> None:
    op.create_table(
        "alert_told",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("alert_id", sa.Integer(), nullable=False),
        sa.Column("surface", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("acknowledged_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["acknowledged_by"], ["member.id"], name=op.f("fk_alert_told_acknowledged_by_member")
        ),
        sa.ForeignKeyConstraint(
            ["alert_id"], ["alert.id"], name=op.f("fk_alert_told_alert_id_alert")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_alert_told_workspace_id_workspace")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alert_told")),
        sa.UniqueConstraint(
            "alert_id", "surface", "channel", name=op.f("uq_alert_told_alert_id_surface_channel")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_alert_told_workspace_id"), "alert_told", ["workspace_id"])
    op.create_table(
        "alert_look",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_alert_look_workspace_id_workspace")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alert_look")),
        sa.UniqueConstraint(
            "workspace_id", "source", name=op.f("uq_alert_look_workspace_id_source")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_alert_look_workspace_id"), "alert_look", ["workspace_id"])


def downgrade() -> None:
    op.drop_table("alert_look")
    op.drop_table("alert_told")
    with op.batch_alter_table("alert_subscription", schema=None) as subscription:
        subscription.drop_column("level")
    op.drop_index("ix_alert_standing", table_name="alert")
    with op.batch_alter_table("alert", schema=None) as alert:
        alert.drop_constraint(op.f("fk_alert_member_id_member"), type_="foreignkey")
        for name in ("source", "rank", "reply", "member_id", "acknowledged_in", "escalated_at"):
            alert.drop_column(name)
    with op.batch_alter_table("member", schema=None) as member:
        member.drop_column("quiet_until")
        member.drop_column("quiet_from")
