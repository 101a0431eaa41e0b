"""Other systems: how we reach them, what they call our records, how far we read."""

from datetime import datetime

from sqlalchemy import Index, LargeBinary
from sqlmodel import Field

from opsbot.model.base import NEVER_REUSE_IDS, Record, Row, moment, unique


class Connector(Record, table=True):
    """A shop or CRM somebody connected. The credentials are encrypted."""

    __table_args__ = (unique("workspace_id", "system", "account"), NEVER_REUSE_IDS)

    system: str
    account: str
    credentials: bytes | None = Field(default=None, sa_type=LargeBinary)
    connected_at: datetime = moment()
    paused: bool = False


class ExternalId(Row, table=True):
    """What another system or file calls one of our records; the fingerprint shows a change."""

    __tablename__ = "external_id"
    __table_args__ = (
        unique("workspace_id", "source", "kind", "external_id"),
        Index(None, "kind", "record_id"),
        NEVER_REUSE_IDS,
    )

    source: str  # "file", or "connector:<id>"
    kind: str
    external_id: str
    record_id: int
    fingerprint: str | None = None


class Cursor(Row, table=True):
    """How far a connector's stream (or a log file) has been read."""

    __table_args__ = (unique("workspace_id", "source", "stream"), NEVER_REUSE_IDS)

    source: str
    stream: str
    position: str
    at: datetime = moment()


class WebhookDelivery(Row, table=True):
    """A webhook call received, kept so that a second delivery does nothing."""

    __tablename__ = "webhook_delivery"
    __table_args__ = (unique("source", "delivery_id"), NEVER_REUSE_IDS)

    source: str
    delivery_id: str
    topic: str
    received_at: datetime = moment()
    body: bytes = Field(sa_type=LargeBinary)
    handled_at: datetime | None = moment(default=None)


class Installation(Record, table=True):
    """The bot in one team of a chat platform, and the workspace that speaks there."""

    __table_args__ = (unique("surface", "team"), NEVER_REUSE_IDS)

    surface: str
    team: str  # the platform's id of it; of Telegram, the bot's
    name: str  # as people there call it; of Telegram, the bot's user name
    bot_id: str  # the account that the bot speaks from
    token: bytes | None = Field(default=None, sa_type=LargeBinary)  # sealed; None: in the settings
    scopes: str = ""
    installed_at: datetime = moment()
    revoked_at: datetime | None = moment(default=None)


class OAuthState(Row, table=True):
    """Somebody who is just installing the bot in a team of a chat platform."""

    __tablename__ = "oauth_state"

    state: str = Field(unique=True)
    member_id: int = Field(foreign_key="member.id", index=True)
    expires_at: datetime = moment()
