"""The Slack workspaces that tests play in: their people, channels, messages and files."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

TEAM = "T000000001"
APP = "A000000001"
BOT = "B000000001"
BOT_USER = "U00000B0T1"
BOT_TOKEN = "xoxb-1-stand-in"
APP_TOKEN = "xapp-1-stand-in"
SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
CLIENT_ID = "12345.67890"
CLIENT_SECRET = "the-secret-of-the-app"

# The small shop's members, and two whom it does not know: one with an address of its domain.
PEOPLE = {
    "olga": ("Olga Owner", "olga@teahouse.test"),
    "alma": ("Alma Admin", "alma@teahouse.test"),
    "mia": ("Mia Merchant", "mia@teahouse.test"),
    "sam": ("Sam Seller", "sam@teahouse.test"),
    "vic": ("Vic Viewer", "vic@teahouse.test"),
    "nina": ("Nina New", "nina@teahouse.test"),
    "zoe": ("Zoe Stranger", "zoe@elsewhere.test"),
}
# Where the bot is, and where it is not.
CHANNELS = {"general": True, "sales": True, "lounge": False}


@dataclass
class User:
    id: str
    handle: str
    name: str
    email: str
    team: str = TEAM
    zone: str = "Europe/Berlin"
    bot: bool = False
    home: str | None = None  # of somebody who came from another company's workspace


@dataclass
class Channel:
    id: str
    name: str
    members: set[str]
    team: str = TEAM
    im: str | None = None  # a conversation of the bot with this user
    archived: bool = False
    messages: dict[str, Json] = field(default_factory=dict)  # by ts


@dataclass
class Token:
    token: str
    team: str
    kind: str = "bot"  # or "app"
    revoked: bool = False


@dataclass
class World:
    """What Slack knows."""

    teams: dict[str, str] = field(default_factory=lambda: {TEAM: "Teahouse"})
    users: dict[str, User] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    tokens: dict[str, Token] = field(default_factory=dict)
    files: dict[str, Json] = field(default_factory=dict)
    views: dict[str, Json] = field(default_factory=dict)

    def user(self, handle: str, team: str = TEAM) -> User:
        found = (one for one in self.users.values() if (one.handle, one.team) == (handle, team))
        return next(found)

    def channel(self, name: str, team: str = TEAM) -> Channel:
        found = (one for one in self.channels.values() if (one.name, one.team) == (name, team))
        return next(found)

    def bot(self, team: str) -> User:
        """The user that the bot is in a team."""
        return next(one for one in self.users.values() if one.bot and one.team == team)

    def im(self, user: str) -> Channel | None:
        """The bot's conversation with a user, where there is one."""
        return next((one for one in self.channels.values() if one.im == user), None)


_COUNT = itertools.count(1)


def stamp() -> str:
    """A new `ts`: seconds, and six digits that make it single."""
    return f"{int(time.time())}.{next(_COUNT):06d}"


def made(prefix: str) -> str:
    """A new id, as "F00000001A"."""
    return f"{prefix}{next(_COUNT):09X}"


def small_world() -> World:
    """The workspace of the small shop; ids are made of the names: UALMA, CSALES, DALMA."""
    world = World()
    world.tokens[BOT_TOKEN] = Token(BOT_TOKEN, TEAM)
    world.tokens[APP_TOKEN] = Token(APP_TOKEN, TEAM, "app")
    settle(world, TEAM, BOT_USER)
    return world


def settle(world: World, team: str, bot_user: str, mark: str = "") -> None:
    """People and channels for a team. `mark` keeps the ids of a second team apart."""
    for handle, (name, email) in PEOPLE.items():
        user = User(f"U{mark}{handle.upper()}", handle, name, email, team)
        world.users[user.id] = user
        channel = f"D{mark}{handle.upper()}"
        world.channels[channel] = Channel(channel, "", {user.id, bot_user}, team, user.id)
    bot = User(bot_user, "ops", "Ops", "", team, bot=True)
    world.users[bot.id] = bot
    people = {one.id for one in world.users.values() if one.team == team and not one.bot}
    for name, with_bot in CHANNELS.items():
        members = people | {bot_user} if with_bot else set(people)
        channel = f"C{mark}{name.upper()}"
        world.channels[channel] = Channel(channel, name, members, team)
