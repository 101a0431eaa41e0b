"""What tests of the Slack adapter can ask for: people at Slack, and the service they talk to."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.adapters.slack.emulating import Emulated, Emulator, Unreachable, emulator, listening_in
from tests.adapters.slack.house import (
    OVER_HTTP,
    OVER_SOCKET,
    House,
    house,
    link_all,
    settings,
    stock_up,
)
from tests.adapters.slack.people import Person, Slack, person
from tests.adapters.slack.sides import OverHttp, OverSocket
from tests.adapters.slack.standin import Standin, standin
from tests.databases import Sqlite, opened
from tests.loops import Loop


@pytest.fixture(autouse=True)
def _bare(bare: None) -> None:
    """No setting of the person who runs the tests."""


@pytest.fixture
def loop() -> Iterator[Loop]:
    with Loop() as loop:
        yield loop


@pytest.fixture
def server(loop: Loop) -> Iterator[Standin]:
    """The stand-in for Slack."""
    with standin(loop) as server:
        yield server


@pytest.fixture(scope="session")
def todays_shop(sqlite: Sqlite) -> Path:
    """The small shop, in a file."""
    path = sqlite.folder / "today.sqlite3"
    shutil.copyfile(sqlite.template, path)
    with opened(f"sqlite:///{path}") as engine:
        stock_up(engine)
    return path


@pytest.fixture
def shop(todays_shop: Path, tmp_path: Path) -> Iterator[Engine]:
    """A copy of it, for one test."""
    path = tmp_path / "shop.sqlite3"
    shutil.copyfile(todays_shop, path)
    with opened(f"sqlite:///{path}") as engine:
        yield engine


@pytest.fixture(scope="session")
def emulated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    """npm's emulator of Slack, one for the whole run."""
    try:
        with emulator(tmp_path_factory.mktemp("emulate")) as server:
            yield server
    except Unreachable as why:
        pytest.skip(f"npm's emulator of Slack could not be fetched ({why})")


@pytest.fixture
def at_home(loop: Loop, server: Standin, shop: Engine) -> Iterator[House]:
    """The service, connected to the stand-in by its socket."""
    link_all(shop, server.world)
    with house(loop, shop, settings(str(shop.url), server.url, **OVER_SOCKET)) as made:
        yield made


@pytest.fixture
def over_http(loop: Loop, server: Standin, shop: Engine) -> Iterator[House]:
    """The service, which Slack reaches with requests; it calls the stand-in."""
    link_all(shop, server.world)
    with house(loop, shop, settings(str(shop.url), server.url, **OVER_HTTP)) as made:
        yield made


@pytest.fixture(params=["socket and stand-in", "requests and emulate"])
def both(
    request: pytest.FixtureRequest, loop: Loop, server: Standin, shop: Engine
) -> Iterator[tuple[Slack, House]]:
    """Slack, the one way and the other: what a test says in both must be answered the same."""
    if request.param.startswith("socket"):
        yield OverSocket(server), request.getfixturevalue("at_home")
        return
    emulated: Emulator = request.getfixturevalue("emulated")
    server.world = emulated.world()
    link_all(shop, server.world)
    with (
        listening_in(server.heard),
        house(loop, shop, settings(str(shop.url), emulated.url, **OVER_HTTP)) as made,
    ):
        yield Emulated(server, made.url, emulated), made


@pytest.fixture
def slack(both: tuple[Slack, House]) -> Slack:
    """What people use."""
    return both[0]


@pytest.fixture
def home(both: tuple[Slack, House]) -> House:
    """What they talk to."""
    return both[1]


@pytest.fixture
def alma(slack: Slack) -> Person:
    """An admin."""
    return person(slack, "alma")


@pytest.fixture
def sam(slack: Slack) -> Person:
    """A sales rep."""
    return person(slack, "sam")


@pytest.fixture
def mia(slack: Slack) -> Person:
    """A merchant."""
    return person(slack, "mia")


@pytest.fixture
def nina(slack: Slack) -> Person:
    """Whom nobody knows, and whose address is of the shop's domain."""
    return person(slack, "nina")


@pytest.fixture
def vic(slack: Slack) -> Person:
    """Who may look, and change nothing."""
    return person(slack, "vic")


@pytest.fixture
def zoe(slack: Slack) -> Person:
    """Whom nobody knows."""
    return person(slack, "zoe")


@pytest.fixture
def signed(over_http: House, server: Standin) -> OverHttp:
    """Requests to the service that calls the stand-in."""
    return OverHttp(server, over_http.url)
