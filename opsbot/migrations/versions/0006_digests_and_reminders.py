"""Digests know when they come next; tasks, for which due time somebody was reminded."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    # Nothing could order a digest before, and one that is there is worked out at once.
    with op.batch_alter_table("digest", schema=None) as digest:
        digest.add_column(
            sa.Column(
                "next_at",
                sa.DateTime(timezone=True),
                nullable=False,
                server_default="1970-01-01 00:00:00+00:00",
            )
        )
    with op.batch_alter_table("digest", schema=None) as digest:
        digest.alter_column(
            "next_at", existing_type=sa.DateTime(timezone=True), server_default=None
        )
        digest.create_index(op.f("ix_digest_next_at"), ["next_at"], unique=False)
        digest.create_unique_constraint(
            op.f("uq_digest_member_id_what_surface_channel"),
            ["member_id", "what", "surface", "channel"],
        )
    with op.batch_alter_table("task", schema=None) as task:
        task.add_column(sa.Column("reminded_for", sa.DateTime(timezone=True), nullable=True))
        task.create_index(op.f("ix_task_due_at"), ["due_at"], unique=False)
    # What was due before there were reminders is nobody's surprise.
    op.execute("UPDATE task SET reminded_for = due_at WHERE due_at <= CURRENT_TIMESTAMP")


def downgrade() -> None:
    with op.batch_alter_table("task", schema=None) as task:
        task.drop_index(op.f("ix_task_due_at"))
        task.drop_column("reminded_for")
    with op.batch_alter_table("digest", schema=None) as digest:
        digest.drop_constraint(op.f("uq_digest_member_id_what_surface_channel"), type_="unique")
        digest.drop_index(op.f("ix_digest_next_at"))
        digest.drop_column("next_at")
