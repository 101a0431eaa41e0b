"""The journal: what changed, by whom, from what to what."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index
from sqlmodel import Field, Relationship

from opsbot.model.base import NEVER_REUSE_IDS, Row, moment
from opsbot.model.people import Member


class JournalEntry(Row, table=True):
    """One message (or import, or rule) that changed something."""

    __tablename__ = "journal_entry"
    __table_args__ = (
        Index(None, "workspace_id", "at"),
        Index(None, "member_id", "id"),
        NEVER_REUSE_IDS,
    )

    at: datetime = moment()
    member_id: int | None = Field(default=None, foreign_key="member.id")
    phrase: str
    command: str
    slots: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    surface: str
    channel: str = ""
    said: str = ""  # the plain text of the reply
    final: bool = False  # a costly command: it cannot be taken back
    outside: str | None = None  # an effect outside, which undo leaves as it is
    undoes: int | None = Field(default=None, foreign_key="journal_entry.id", index=True)
    undone_by: int | None = Field(default=None, foreign_key="journal_entry.id")
    # The change that set a rule off, for what the rule did then: nobody's entry, member_id is None.
    because: int | None = Field(default=None, foreign_key="journal_entry.id", index=True)

    member: Member | None = Relationship()


class JournalChange(Row, table=True):
    """One record's change within an entry: the fields before and after (None: no record)."""

    __tablename__ = "journal_change"
    __table_args__ = (Index(None, "table", "record_id"), NEVER_REUSE_IDS)

    entry_id: int = Field(foreign_key="journal_entry.id", index=True)
    table: str
    record_id: int
    label: str = ""
    before: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    after: dict[str, Any] | None = Field(default=None, sa_type=JSON)
