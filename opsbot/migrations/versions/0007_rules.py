"""Rules speak where they were made, and are counted; what one did is tied to what set it off."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "rule_tally",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("fired", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_rule_tally_workspace_id_workspace")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_tally")),
        sa.UniqueConstraint("rule_id", name=op.f("uq_rule_tally_rule_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("rule_tally", schema=None) as tally:
        tally.create_index(op.f("ix_rule_tally_workspace_id"), ["workspace_id"], unique=False)
    # There was no way to make a rule before, so none is there to be filled in.
    with op.batch_alter_table("rule", schema=None) as rule:
        rule.add_column(sa.Column("why_paused", sa.String(), nullable=True))
        rule.add_column(sa.Column("surface", sa.String(), nullable=False, server_default=""))
        rule.add_column(sa.Column("channel", sa.String(), nullable=False, server_default=""))
        rule.add_column(
            sa.Column(
                "made_at",
                sa.DateTime(timezone=True),
                nullable=False,
                server_default="1970-01-01 00:00:00+00:00",
            )
        )
    with op.batch_alter_table("rule", schema=None) as rule:
        for column in ("surface", "channel", "made_at"):
            rule.alter_column(column, server_default=None)
    with op.batch_alter_table("journal_entry", schema=None) as entry:
        entry.add_column(sa.Column("because", sa.Integer(), nullable=True))
        entry.create_foreign_key(
            op.f("fk_journal_entry_because_journal_entry"), "journal_entry", ["because"], ["id"]
        )
        entry.create_index(op.f("ix_journal_entry_because"), ["because"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("journal_entry", schema=None) as entry:
        entry.drop_index(op.f("ix_journal_entry_because"))
        entry.drop_constraint(op.f("fk_journal_entry_because_journal_entry"), type_="foreignkey")
        entry.drop_column("because")
    with op.batch_alter_table("rule", schema=None) as rule:
        rule.drop_column("made_at")
        rule.drop_column("channel")
        rule.drop_column("surface")
        rule.drop_column("why_paused")
    with op.batch_alter_table("rule_tally", schema=None) as tally:
        tally.drop_index(op.f("ix_rule_tally_workspace_id"))
    op.drop_table("rule_tally")
