"""People: the workspace, its members, and the accounts they speak from."""

from datetime import datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlmodel import Field, SQLModel

from opsbot.model.base import NEVER_REUSE_IDS, Record, Row, choice, moment, unique


class Role(StrEnum):
    """What a member may do. `owner` may all that `admin` may; `any` is every member."""

    ANY = "any"
    VIEWER = "viewer"
    REP = "rep"
    MERCHANT = "merchant"
    ADMIN = "admin"
    OWNER = "owner"


# Who looks after a workspace.
LEADS = frozenset({Role.ADMIN, Role.OWNER})


class Workspace(SQLModel, table=True):
    """One shop or company: its currency, zone and plan. Every other row belongs to one."""

    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    name: str
    currency: str = Field(max_length=3)
    timezone: str = "UTC"
    language: str = "en"
    # The generated demo stays apart: what people import goes into a workspace of its own.
    demo: bool = False

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


class Member(Record, table=True):
    """A person who may speak to the bot."""

    name: str
    email: str | None = Field(default=None, index=True)
    role: Role = choice(Role)
    timezone: str | None = None
    language: str | None = None
    active: bool = True
    # By the clock of their zone: only what is critical comes then. The same twice: no quiet hours.
    quiet_from: time = time(22)
    quiet_until: time = time(7)


class LinkedAccount(Record, table=True):
    """A member's account on a chat platform."""

    __tablename__ = "linked_account"
    __table_args__ = (unique("surface", "external_id"), NEVER_REUSE_IDS)

    member_id: int = Field(foreign_key="member.id", index=True)
    surface: str
    external_id: str
    linked_at: datetime = moment()


class LinkCode(Row, table=True):
    """A single-use code that ties a chat account to a member."""

    __tablename__ = "link_code"

    member_id: int = Field(foreign_key="member.id", index=True)
    code: str = Field(unique=True)  # its digest: who reads the database can link nobody
    expires_at: datetime = moment()
    used_at: datetime | None = moment(default=None)


class MailDomain(Record, table=True):
    """Whoever has an e-mail address of this domain may become a member by themselves."""

    __tablename__ = "mail_domain"
    __table_args__ = (unique("workspace_id", "domain"), NEVER_REUSE_IDS)

    domain: str  # folded: "teahouse.com"
    role: Role = choice(Role)

    @property
    def label(self) -> str:
        return self.domain
