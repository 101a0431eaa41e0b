"""Several Slack workspaces: the app is installed from a page, and goes when it is removed there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from opsbot.database import writing
from opsbot.model import Installation, Member
from opsbot.model.people import Role
from opsbot.setup import new_workspace
from opsbot.testing import link_code
from tests.adapters.slack import payloads
from tests.adapters.slack.house import BY_OAUTH, House, house, settings
from tests.adapters.slack.people import Person, person
from tests.adapters.slack.sides import FORM, OverHttp
from tests.adapters.slack.standin import Standin
from tests.adapters.slack.world import CLIENT_ID, TEAM, settle
from tests.loops import Loop

OTHER = "T000000002"


class Browser:
    """Follows nothing, and keeps its cookies."""

    def __init__(self, url: str) -> None:
        self.address = urlsplit(url).netloc
        self.cookies: dict[str, str] = {}

    def ask(self, method: str, path: str, **form: str) -> tuple[int, str, str]:
        """The status, where it leads to, and the page."""
        connection = HTTPConnection(self.address, timeout=20)
        try:
            cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            headers = {"Content-Type": FORM, "Cookie": cookie}
            connection.request(method, path, urlencode(form), headers)
            answer = connection.getresponse()
            for name, value in answer.getheaders():
                if name.lower() == "set-cookie":
                    kept, _, what = value.partition(";")[0].partition("=")
                    self.cookies[kept] = what
            return answer.status, answer.getheader("Location") or "", answer.read().decode()
        finally:
            connection.close()


@pytest.fixture
def open_house(loop: Loop, server: Standin, shop: Engine) -> Iterator[House]:
    """The service of an app that anybody may install; nobody has."""
    server.world.teams[OTHER] = "Glasshouse"
    settle(server.world, OTHER, "U00000B0T2", mark="2")
    page = {"public_url": "https://ops.teahouse.test"}
    with house(loop, shop, settings(str(shop.url), server.url, **BY_OAUTH, **page)) as made:
        yield made


def code_of(shop: Engine, name: str) -> str:
    """A link code that is made now."""
    return link_code(shop, name, datetime.now(UTC))


def glasshouse(shop: Engine) -> None:
    """A second workspace, and its owner."""
    with writing(shop) as session:
        other = new_workspace(session, name="Glasshouse", currency="EUR", timezone="UTC")
        session.add(Member(workspace_id=other.id, name="Gus Glass", role=Role.OWNER))
        session.commit()


def leave(browser: Browser, code: str) -> dict[str, list[str]]:
    """Begin, and go to Slack's page; what that page is asked."""
    status, _, page = browser.ask("GET", f"/slack/install?code={code}")
    assert (status, code in page) == (200, True)
    status, there, _ = browser.ask("POST", "/slack/install", code=code)
    assert status == 303
    assert urlsplit(there).path == "/oauth/v2/authorize"
    return parse_qs(urlsplit(there).query)


def install(home: House, server: Standin, code: str, team: str = TEAM) -> Browser:
    """All of it: the page, Slack's own, and back."""
    browser = Browser(home.url)
    asked = leave(browser, code)
    server.api.codes["granted"] = (team, asked["scope"][0])
    back = urlencode({"code": "granted", "state": asked["state"][0]})
    status, _, page = browser.ask("GET", f"/slack/oauth_redirect?{back}")
    assert (status, "Connected" in page) == (200, True)
    return browser


def speaking(home: House, server: Standin, team: str = TEAM) -> Person:
    return person(OverHttp(server, home.url), "alma", team)


def test_an_admin_installs_the_app_and_is_known_there(
    open_house: House, server: Standin, shop: Engine
) -> None:
    asked = leave(Browser(open_house.url), code_of(shop, "Alma"))
    assert asked["client_id"] == [CLIENT_ID]
    assert asked["redirect_uri"] == ["https://ops.teahouse.test/slack/oauth_redirect"]
    assert "chat:write" in asked["scope"][0].split(",")
    install(open_house, server, code_of(shop, "Alma"))
    alma = speaking(open_house, server)
    alma.message("stock of honey jar")
    assert "63 left" in alma.reads().text


def test_the_token_is_kept_sealed(
    open_house: House, server: Standin, shop: Engine, tmp_path: Path
) -> None:
    install(open_house, server, code_of(shop, "Alma"))
    (kept,) = open_house.reads(select(Installation))
    assert (kept.team, kept.name) == (TEAM, "Teahouse")
    token = next(one for one in server.world.tokens if one.startswith(f"xoxb-{TEAM}-"))
    for file in tmp_path.iterdir():
        if file.name.startswith("shop.sqlite3"):
            assert token.encode() not in file.read_bytes()


def test_only_an_admins_fresh_code_begins_it(open_house: House, shop: Engine) -> None:
    browser = Browser(open_house.url)
    for code in ("4F7K-Q2XM", "", "<script>", code_of(shop, "Vic")):
        assert browser.ask("POST", "/slack/install", code=code)[0] == 403
    used = code_of(shop, "Alma")
    leave(browser, used)
    assert browser.ask("POST", "/slack/install", code=used)[0] == 403


def test_what_is_typed_on_the_page_stays_text(open_house: House) -> None:
    script = urlencode({"code": '"><script>alert(1)</script>'})
    _, _, page = Browser(open_house.url).ask("GET", f"/slack/install?{script}")
    assert "<script>" not in page


def test_the_way_back_is_gone_once_and_in_the_same_browser(
    open_house: House, server: Standin, shop: Engine
) -> None:
    browser = Browser(open_house.url)
    state = leave(browser, code_of(shop, "Alma"))["state"][0]
    server.api.codes["granted"] = (TEAM, "chat:write")
    back = f"/slack/oauth_redirect?{urlencode({'code': 'granted', 'state': state})}"
    assert Browser(open_house.url).ask("GET", back)[0] == 400
    assert browser.ask("GET", back)[0] == 200
    assert browser.ask("GET", back)[0] == 400
    assert len(open_house.reads(select(Installation))) == 1


def test_when_slack_does_not_agree_nothing_is_installed(
    open_house: House, server: Standin, shop: Engine
) -> None:
    browser = Browser(open_house.url)
    state = leave(browser, code_of(shop, "Alma"))["state"][0]
    back = urlencode({"code": "forged", "state": state})
    assert browser.ask("GET", f"/slack/oauth_redirect?{back}")[0] == 502
    state = leave(browser, code_of(shop, "Alma"))["state"][0]
    back = urlencode({"error": "access_denied", "state": state})
    assert browser.ask("GET", f"/slack/oauth_redirect?{back}")[0] == 200
    assert open_house.reads(select(Installation)) == []


@pytest.mark.parametrize("how", ["uninstalled", "revoked"])
def test_a_team_that_removes_the_app_is_forgotten(
    open_house: House, server: Standin, shop: Engine, how: str
) -> None:
    install(open_house, server, code_of(shop, "Alma"))
    alma = speaking(open_house, server)
    event = payloads.uninstalled() if how == "uninstalled" else payloads.revoked("U00000B0T1")
    alma.event(event)
    (kept,) = open_house.reads(select(Installation))
    assert kept.revoked_at is not None
    assert kept.token is None
    alma.message("stock of honey jar")
    install(open_house, server, code_of(shop, "Alma"))
    alma.message("stock of assam tea 250g")
    assert "5 left" in alma.reads().text
    assert len(server.heard.all("chat.postMessage")) == 1


def test_each_team_speaks_for_its_own_workspace(
    open_house: House, server: Standin, shop: Engine
) -> None:
    glasshouse(shop)
    install(open_house, server, code_of(shop, "Alma"))
    install(open_house, server, code_of(shop, "Gus"), OTHER)
    here, there = speaking(open_house, server), speaking(open_house, server, OTHER)
    here.message("stock of honey jar")
    assert "63 left" in here.reads().text
    there.message("stock of honey jar")
    assert "63" not in there.reads().text
    tokens = [one.token or "" for one in server.heard.all("chat.postMessage")]
    assert [TEAM in tokens[0], OTHER in tokens[1]] == [True, True]


def test_a_team_is_not_taken_away_from_its_workspace(
    open_house: House, server: Standin, shop: Engine
) -> None:
    glasshouse(shop)
    install(open_house, server, code_of(shop, "Alma"))
    browser = Browser(open_house.url)
    asked = leave(browser, code_of(shop, "Gus"))
    server.api.codes["granted"] = (TEAM, asked["scope"][0])
    back = urlencode({"code": "granted", "state": asked["state"][0]})
    assert browser.ask("GET", f"/slack/oauth_redirect?{back}")[0] == 409
