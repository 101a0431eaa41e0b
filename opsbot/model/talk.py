"""What the bot remembers of a conversation, and what it waits for."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, LargeBinary
from sqlmodel import Field

from opsbot.model.base import NEVER_REUSE_IDS, Record, Row, moment, unique


class Conversation(Row, table=True):
    """What one person last said and saw in one place; forgotten after half an hour."""

    __table_args__ = (unique("member_id", "surface", "channel"), NEVER_REUSE_IDS)

    member_id: int = Field(foreign_key="member.id")
    surface: str
    channel: str
    memory: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    at: datetime = moment()


class Confirmation(Row, table=True):
    """A costly call that waits for a yes: of this person, in this place, for exactly this."""

    member_id: int = Field(foreign_key="member.id", index=True)
    surface: str
    channel: str
    key: str = Field(unique=True)
    calls: list[Any] = Field(sa_type=JSON)
    phrase: str
    expires_at: datetime = moment()
    settled_at: datetime | None = moment(default=None)


class Upload(Row, table=True):
    """A file that a member handed over, until they say what becomes of it; a day at most."""

    __table_args__ = (Index(None, "expires_at"), NEVER_REUSE_IDS)

    member_id: int = Field(foreign_key="member.id", index=True)
    surface: str
    channel: str
    code: str = Field(unique=True)
    name: str
    content: bytes = Field(sa_type=LargeBinary)
    at: datetime = moment()
    expires_at: datetime = moment()


class Handled(Row, table=True):
    """A message already answered, by the platform's own id: a second delivery does nothing."""

    __table_args__ = (unique("surface", "message_id"), NEVER_REUSE_IDS)

    surface: str
    message_id: str
    at: datetime = moment()


class Alias(Record, table=True):
    """A member's own word for a phrase."""

    __table_args__ = (unique("member_id", "name"), NEVER_REUSE_IDS)

    member_id: int = Field(foreign_key="member.id")
    name: str
    phrase: str


class NotUnderstood(Row, table=True):
    """A phrase that nobody here could be answered, and how often it was said."""

    __tablename__ = "not_understood"
    __table_args__ = (
        unique("workspace_id", "phrase"),
        Index(None, "workspace_id", "last_at"),
        NEVER_REUSE_IDS,
    )

    phrase: str  # folded, so that case, accents and spaces count no twice
    count: int = 1
    last_at: datetime = moment()
    last_surface: str


class LearnedPhrase(Record, table=True):
    """A phrase that this workspace taught the bot: a template of one command."""

    __tablename__ = "learned_phrase"
    __table_args__ = (unique("workspace_id", "template"), NEVER_REUSE_IDS)

    template: str
    command: str
    phrase: str  # as it was typed when it was learned
    member_id: int = Field(foreign_key="member.id")
    learned_at: datetime = moment()

    @property
    def label(self) -> str:
        return self.phrase


class Press(Row, table=True):
    """What a button does, kept here under the short key that a platform gives back."""

    __table_args__ = (Index(None, "expires_at"), NEVER_REUSE_IDS)

    key: str = Field(unique=True)
    surface: str
    channel: str
    member_id: int | None = Field(default=None, foreign_key="member.id")  # who alone may press it
    call: str
    expires_at: datetime = moment()


class ChannelLimit(Record, table=True):
    """The subjects that may be spoken of in a channel. One without a limit may show everything."""

    __tablename__ = "channel_limit"
    __table_args__ = (unique("workspace_id", "surface", "channel"), NEVER_REUSE_IDS)

    surface: str
    channel: str
    subjects: list[str] = Field(sa_type=JSON)
