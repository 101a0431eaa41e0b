"""Who is who: codes, e-mail domains, teams, buttons kept under a key, and the vault."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from opsbot import access, installing, linking, presses
from opsbot.access import Person
from opsbot.database import reading, writing
from opsbot.linking import Profile
from opsbot.model import JournalEntry, MailDomain, Role
from opsbot.reply import Refused
from opsbot.testing import NOW, Chat, member, person
from opsbot.trouble import Trouble
from opsbot.vault import Vault, own_key

SAM = Profile("Sam on Slack", "sam@teahouse.test", "Asia/Saigon", "vi")


def test_a_code_ties_an_account_to_who_made_it_once(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        code = linking.make_code(session, person(session, "Sam"), NOW)
        typed = linking.code_in(f"link {code.lower()}")
        assert typed == code.replace("-", "")
        known = linking.redeem(session, "slack", "T1/U1", typed, SAM, NOW)
        assert known
        assert (known.name, known.zone.key) == ("Sam Seller", "Asia/Saigon")
        assert linking.redeem(session, "slack", "T1/U2", typed, SAM, NOW) is None
        assert access.linked(session, "slack", "T1/U1") == known
        assert access.linked(session, "slack", "T1/U2") is None


def test_a_code_lives_ten_minutes_and_only_the_latest_counts(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        first = linking.make_code(session, person(session, "Sam"), NOW)
        second = linking.make_code(session, person(session, "Sam"), NOW)
        late = NOW + timedelta(minutes=10)
        assert linking.redeem(session, "slack", "T1/U1", first, SAM, NOW) is None
        assert linking.redeem(session, "slack", "T1/U1", second, SAM, late) is None


def test_an_account_goes_over_to_another_member_with_their_code(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        for name in ("Sam", "Alma"):
            code = linking.make_code(session, person(session, name), NOW)
            assert linking.redeem(session, "telegram", "7", code, SAM, NOW)
        known = access.linked(session, "telegram", "7")
        assert known
        assert known.name == "Alma Admin"


@pytest.mark.parametrize("text", ["sales", "link", "link my slack", "/start", "4F7K-Q2XM please"])
def test_what_is_no_code_is_none(text: str) -> None:
    assert linking.code_in(text) is None


@pytest.mark.parametrize("text", ["4F7K-Q2XM", "/start 4F7KQ2XM", "link code: 4f7k-q2xm"])
def test_a_code_is_found_however_it_comes(text: str) -> None:
    assert linking.code_in(text) == "4F7KQ2XM"


def test_an_allowed_domain_lets_people_in_and_no_other_does(tell: Chat) -> None:
    def comes(session: Session, account: str, email: str | None) -> Person | None:
        profile = Profile("New Nora", email)
        space = member(session, "Alma").workspace_id
        return linking.by_domain(session, space, "slack", account, profile, NOW)

    with writing(tell.bot.engine) as session:
        assert comes(session, "T1/U1", "sam@teahouse.test") is None
        space = member(session, "Alma").workspace_id
        session.add(MailDomain(workspace_id=space, domain="teahouse.test", role=Role.VIEWER))
        session.flush()
        assert comes(session, "T1/U2", None) is None
        assert comes(session, "T1/U2", "nora@teahouse.test.evil.test") is None
        sam, nora = (
            comes(session, "T1/U1", "SAM@teahouse.test"),
            comes(session, "T1/U3", "nora@teahouse.test"),
        )
        assert sam
        assert nora
        assert (sam.name, sam.role) == ("Sam Seller", Role.REP)
        assert (nora.name, nora.role) == ("New Nora", Role.VIEWER)
        member(session, "Vic").active = False
        assert comes(session, "T1/U4", "vic@teahouse.test") is None
        said = session.exec(select(JournalEntry.said)).all()
        assert "New Nora can use me now, as viewer." in said


def test_a_kept_button_is_for_its_place_its_person_and_a_week(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        sam, alma = member(session, "Sam"), member(session, "Alma")
        space = sam.workspace_id
        calls = ["deals show deal:#1", "yes code:ABCDEF"]
        own, both = (
            presses.keep(session, space, "telegram", "7", calls, NOW, who) for who in (sam.id, None)
        )
        assert all(len(key) <= 16 for key in own + both)

        def press(key: str, by: int, channel: str = "7", days: int = 0) -> str:
            now = NOW + timedelta(days=days)
            return presses.pressed(session, "telegram", channel, key, now, by)

        assert [press(key, sam.id) for key in own] == calls
        assert press(both[0], alma.id) == calls[0]
        with pytest.raises(Refused, match="Only Sam Seller"):
            press(own[1], alma.id)
        for key, channel, days in ((own[0], "8", 0), (own[0], "7", 7), ("nonsense", "7", 0)):
            with pytest.raises(Refused, match="too old"):
                press(key, sam.id, channel, days)


def test_a_team_is_installed_once_and_again_after_it_was_left(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        space = member(session, "Alma").workspace_id

        def put(name: str) -> None:
            installing.put(
                session, workspace_id=space, surface="slack", team="T1", name=name, bot_id="B1",
                now=NOW, token=b"sealed",
            )  # fmt: skip

        put("Tea")
        put("Teahouse")
        assert [one.name for one in installing.standing(session, "slack", space)] == ["Teahouse"]
        left = installing.revoke(session, "slack", "T1", NOW)
        assert left
        assert left.token is None
        assert installing.workspace_of(session, "slack", "T1") is None
        put("Teahouse")
        assert installing.workspace_of(session, "slack", "T1") == space


def test_who_installs_comes_back_once_and_in_time(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        alma = member(session, "Alma")
        installer = installing.Installer(alma.workspace_id, alma.id)
        state = installing.begin(session, installer, NOW)
        late = installing.begin(session, installer, NOW - timedelta(minutes=5))
        assert installing.come_back(session, state, NOW) == installer
        assert installing.come_back(session, state, NOW) is None
        assert installing.come_back(session, late, NOW + timedelta(minutes=6)) is None


OLD, NEW = "an old key long enough for a vault", "a new key long enough for a vault as well"


def test_the_vault_gives_back_what_it_sealed_and_only_for_its_purpose() -> None:
    sealed = Vault(OLD).seal("slack T1", "xoxb-1")
    assert b"xoxb" not in sealed
    assert Vault(OLD).unseal("slack T1", sealed) == "xoxb-1"
    assert Vault(f"{NEW}, {OLD}").unseal("slack T1", sealed) == "xoxb-1"
    with pytest.raises(Trouble, match="Connect again"):
        Vault(OLD).unseal("slack T2", sealed)
    with pytest.raises(Trouble, match="another key"):
        Vault(NEW).unseal("slack T1", sealed)
    with pytest.raises(Trouble, match="32 characters"):
        Vault("short")


def test_without_a_key_this_machine_has_one_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "data" / "secret.key"
    key = own_key(path)
    assert own_key(path) == key
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_database_does_not_hold_a_code(database: Engine, tell: Chat) -> None:
    with writing(database) as session:
        code = linking.make_code(session, person(session, "Sam"), NOW)
        session.commit()
    with reading(database) as session:
        kept = str(session.connection().exec_driver_sql("SELECT code FROM link_code").all())
    assert code not in kept
    assert code.replace("-", "") not in kept
