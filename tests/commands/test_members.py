"""People: one's own settings, and who may let in, raise and remove whom."""

from __future__ import annotations

import pytest
from sqlmodel import select

from opsbot.database import reading, writing
from opsbot.model import Member
from opsbot.model.people import Role
from opsbot.reply import Facts
from opsbot.testing import Chat


def member(tell: Chat, name: str) -> Member:
    with reading(tell.bot.engine) as session:
        return session.exec(select(Member).where(Member.name == name)).one()


def alone(tell: Chat, *, keep: str) -> None:
    """Everybody else who leads is a rep from now on."""
    with writing(tell.bot.engine) as session:
        for one in session.exec(select(Member).where(Member.name != keep)):
            one.role = Role.REP
        session.commit()


# -- me -------------------------------------------------------------------------------------------


def test_a_time_zone_counts_from_the_next_message_on(tell: Chat) -> None:
    assert str(tell("my timezone is new york")) == (
        "Your time zone is now America/New_York, where it is 06:30. It was UTC."
    )
    (facts,) = (block for block in tell("who am i").blocks if isinstance(block, Facts))
    assert dict(facts.pairs)["Zone"] == "America/New_York"
    # Nine in New York, which the plain text of tests shows in UTC.
    assert str(tell("remind me at 9 to buy tape")).endswith("due Wed 18 Mar 2026 13:00.")


def test_a_time_zone_is_taken_back(tell: Chat) -> None:
    tell("my timezone is Europe/Berlin")
    assert tell("undo").tone == "done"
    assert member(tell, "Alma Admin").timezone is None


@pytest.mark.parametrize("zone", ["Atlantis", "GMT+99", "GMT+5:20"])
def test_a_zone_that_nobody_lives_in_is_refused(tell: Chat, zone: str) -> None:
    reply = tell(f"me timezone {zone}")
    assert reply.tone == "refused"
    assert str(reply).startswith(f"I know no time zone “{zone}”.")


def test_a_language_is_kept(tell: Chat) -> None:
    assert str(tell("speak icelandic")) == (
        "Your language is now Icelandic. It was English. "
        "Dates and numbers follow it; my sentences are English for now."
    )
    assert member(tell, "Alma Admin").language == "is"
    assert str(tell("in english please")) == "Your language is now English. It was Icelandic."
    assert str(tell("speak english")) == "Your language is English already."


# -- members --------------------------------------------------------------------------------------


def test_somebody_new_is_let_in_and_may_speak(tell: Chat) -> None:
    assert str(tell("invite Lena Park as rep")) == "Lena Park can use me now, as rep."
    assert str(tell.as_("Lena")("who am i")) == "You are Lena Park, rep of Teahouse."


def test_an_invitation_is_taken_back(tell: Chat) -> None:
    tell("invite Lena Park as rep")
    assert tell("undo").tone == "done"
    assert "Lena" not in str(tell("members list").blocks[0].rows)  # type: ignore[union-attr]


def test_an_address_is_kept_and_names_somebody(tell: Chat) -> None:
    tell("members invite lena.park@shop.test merchant")
    assert member(tell, "Lena Park").email == "lena.park@shop.test"


def test_who_is_here_already_is_not_let_in_twice(tell: Chat) -> None:
    assert str(tell("invite sam seller as admin")) == "Sam Seller can use me already, as rep."
    assert tell("members invite SAM@teahouse.test rep").tone == "refused"


def test_a_role_is_changed_and_changed_back(tell: Chat) -> None:
    assert str(tell("make sam an admin")) == "Sam Seller is now admin, no longer rep."
    assert str(tell("make sam an admin")) == "Sam Seller is admin already."
    tell("undo")
    assert member(tell, "Sam Seller").role is Role.REP


def test_nobody_raises_above_their_own_role(tell: Chat) -> None:
    no = "You are admin, so you can't make anybody owner: ask the owner."
    assert str(tell("make sam an owner")) == no
    assert str(tell("make alma an owner")) == no
    assert str(tell("invite Lena Park as owner")) == no
    assert tell.as_("Olga")("make sam an owner").tone == "done"


def test_nobody_changes_who_stands_above_them(tell: Chat) -> None:
    no = "Olga Owner is owner, and you are admin: only the owner can change that."
    assert str(tell("make olga a viewer")) == no
    assert str(tell("remove olga")) == no


def test_the_last_owner_stays(tell: Chat) -> None:
    no = "Olga Owner is the only owner. Make somebody else an owner first."
    olga = tell.as_("Olga")
    assert str(olga("make olga an admin")) == no
    assert str(olga("remove olga")) == no
    olga("make alma an owner")
    assert olga("make olga an admin").tone == "done"


def test_the_last_admin_stays(tell: Chat) -> None:
    alone(tell, keep="Alma Admin")
    no = "Alma Admin is the only admin. Make somebody else an admin first."
    assert str(tell("make alma a viewer")) == no
    assert str(tell("remove alma")) == no
    tell("make sam an admin")
    assert tell("make alma a viewer").tone == "done"


def test_whoever_is_removed_leaves_their_work_to_be_seen(tell: Chat) -> None:
    assert str(tell("remove sam")) == (
        "Remove Sam Seller (rep)? They can't use me any more. "
        "They leave 1 open task and 3 open deals."
    )
    done = tell("yes")
    assert str(done) == (
        "Sam Seller can't use me any more. They left 1 open task and 3 open deals."
    )
    assert str(tell(str(done.buttons[0].call))).startswith("1 task of Sam Seller")
    assert "3 open deals" in str(tell(str(done.buttons[1].call)))
    assert "Sam" not in str(tell("members list").blocks[0].rows)  # type: ignore[union-attr]


def test_whoever_is_removed_is_a_stranger(tell: Chat) -> None:
    sam = tell.as_("Sam")
    tell("remove sam")
    tell("yes")
    assert str(sam("my tasks")).startswith("I don't know you here yet")


def test_a_removal_waits_for_its_yes(tell: Chat) -> None:
    tell("remove sam")
    assert member(tell, "Sam Seller").active
    tell("no")
    assert member(tell, "Sam Seller").active


def test_who_was_removed_has_no_role_and_can_come_back(tell: Chat) -> None:
    tell("remove sam")
    tell("yes")
    assert str(tell("make sam a viewer")).startswith("Sam Seller can't use me any more.")
    assert tell("remove sam").tone == "refused"
    assert str(tell("invite Sam Seller as viewer")) == "Sam Seller can use me again, as viewer."
    assert member(tell, "Sam Seller").role is Role.VIEWER


@pytest.mark.parametrize("text", ["invite Lena Park as rep", "make vic a rep", "remove vic"])
def test_only_admins_manage_members(tell: Chat, text: str) -> None:
    for name in ("Sam", "Mia", "Vic"):
        assert "takes the role admin" in str(tell.as_(name)(text))


@pytest.mark.parametrize("name", ["<@U1> <i>A&B*", "{member} %s", "لينا"])
def test_nasty_names_are_names(tell: Chat, name: str) -> None:
    assert tell(f'members invite "{name}" rep').tone == "done"
    assert name in [ref.label for ref in tell("members list").shown()]
