"""Conversations at Slack, over the socket and over HTTP: what is said there is answered there."""

from __future__ import annotations

import re

from tests.adapters.slack import payloads
from tests.adapters.slack.heard import Said
from tests.adapters.slack.house import House
from tests.adapters.slack.people import Person, Slack


def test_a_command_is_answered_to_the_one_who_typed_it(alma: Person) -> None:
    alma.slash("stock of assam tea 250g")
    answer = alma.reads()
    assert answer.private
    assert "5 left of Assam Tea 250g" in answer.text


def test_share_says_it_to_the_whole_channel(alma: Person, slack: Slack) -> None:
    alma.slash("stock of assam tea 250g", "sales")
    alma.press(alma.reads(), "Share")
    shared = alma.reads(lambda said: said.how == "chat.postMessage")
    assert shared.channel == slack.world.channel("sales").id
    assert "5 left of Assam Tea 250g" in shared.text


def test_the_command_alone_opens_a_menu(alma: Person) -> None:
    alma.slash("")
    menu = alma.reads()
    assert menu.private
    assert len(menu.buttons) >= 3
    alma.press(menu, "Low stock")
    answer = alma.reads()
    assert answer.private
    assert "Share" in answer.buttons


def test_a_mention_is_answered_in_its_thread_which_goes_on_without_another(
    alma: Person, slack: Slack
) -> None:
    ts = alma.mention("stock of assam tea 250g")
    answer = alma.reads()
    assert (answer.channel, answer.thread) == (slack.world.channel("general").id, ts)
    assert "5 left" in answer.text
    alma.message("and honey jar?", "general", thread=ts)
    answer = alma.reads()
    assert answer.thread == ts
    assert "63 left of Honey Jar" in answer.text
    thread = slack.thread(slack.world.channel("general"), ts)
    assert [one for one in thread if "left of" in one] == [thread[1], thread[3]]


def test_what_people_say_to_each_other_is_left_alone(alma: Person, sam: Person) -> None:
    sam.message("low stock", "general")
    theirs = sam.message("anything new?", "sales")
    sam.message("orders", "sales", thread=theirs)
    ts = alma.mention("stock of honey jar", "sales")
    assert alma.reads().thread == ts
    assert [one.args["thread_ts"] for one in alma.slack.heard.all("chat.postMessage")] == [ts]


def test_a_direct_message_is_a_conversation(alma: Person, slack: Slack) -> None:
    alma.message("stock of assam tea 250g")
    answer = alma.reads()
    assert (answer.channel, answer.thread) == (_im(slack, alma), None)
    alma.message("and honey jar")
    assert "63 left of Honey Jar" in alma.reads().text


def test_a_button_does_what_it_says(alma: Person) -> None:
    alma.message("stock of honey jar")
    alma.press(alma.reads(), "Product")
    assert "JAR-1" in alma.reads().text


def test_a_costly_thing_is_done_after_a_yes_of_the_one_who_asked(alma: Person, mia: Person) -> None:
    alma.mention("cancel order 1042", "sales")
    question = alma.reads()
    assert "Cancel #1042 for Ada Byron" in question.text
    mia.press(question, "Yes")
    refused = mia.reads()
    assert refused.private
    assert "Alma Admin" in refused.text
    alma.press(question, "Yes")
    assert "cancelled" in alma.reads().text


def test_a_no_leaves_everything_as_it_is(alma: Person) -> None:
    alma.slash("cancel order 1042")
    alma.press(alma.reads(), "No")
    assert "leave it" in alma.reads().text
    alma.slash("order 1042")
    assert "to ship" in alma.reads().text


def test_each_may_do_what_their_role_allows(alma: Person, vic: Person) -> None:
    vic.slash("move acme renewal to won")
    assert "takes the role rep; yours is viewer" in vic.reads().text
    alma.slash("move acme renewal to won")
    assert "Acme renewal is won" in alma.reads().text


def test_what_is_done_is_done_as_the_one_who_said_it(sam: Person, alma: Person) -> None:
    sam.slash("move acme renewal to won")
    sam.reads()
    alma.slash("who changed acme renewal")
    assert "Sam Seller" in alma.reads().text


def test_a_stranger_is_told_one_sentence_and_nothing_else(zoe: Person) -> None:
    zoe.slash("sales today")
    answer = zoe.reads()
    assert "I don't know you here yet" in answer.text
    assert answer.buttons == []
    zoe.mention("sales today")
    assert "I don't know you here yet" in zoe.reads().text


def test_a_code_makes_a_stranger_a_member(alma: Person, zoe: Person) -> None:
    alma.message("link code")
    code = _code(alma.reads())
    zoe.slash(f"link {code}")
    assert "Alma Admin" in zoe.reads().text
    zoe.slash("stock of honey jar")
    assert "63 left" in zoe.reads().text
    zoe.message(f"link {code}")
    assert "wrong, used" in zoe.reads().text


def test_a_code_is_not_said_where_others_read_along(alma: Person) -> None:
    alma.mention("link code", "sales")
    assert "direct message" in alma.reads().text


def test_an_address_of_an_allowed_domain_lets_somebody_in(alma: Person, nina: Person) -> None:
    nina.slash("stock of honey jar")
    assert "I don't know you here yet" in nina.reads().text
    alma.slash("let everybody with a teahouse.test address in")
    alma.reads()
    nina.slash("stock of honey jar")
    assert "63 left" in nina.reads().text
    nina.slash("move acme renewal to won")
    assert "yours is viewer" in nina.reads().text


def test_a_channel_shows_only_what_it_may(alma: Person) -> None:
    alma.mention("limit this channel to orders", "sales")
    alma.reads()
    alma.mention("stock of honey jar", "sales")
    assert "may not speak of stock" in alma.reads().text
    alma.message("stock of honey jar")
    assert "63 left" in alma.reads().text


def test_a_message_that_is_delivered_again_is_answered_once(alma: Person) -> None:
    alma.message("add task call bob", id="Ev0AGAIN")
    assert "call bob" in alma.reads().text
    alma.message("add task call bob", id="Ev0AGAIN")
    alma.message("my tasks")
    answer = alma.reads()
    assert "tasks" in answer.text
    assert answer.text.count("call bob") == 1


def test_people_and_channels_are_named_as_slack_names_them(
    alma: Person, sam: Person, slack: Slack, home: House
) -> None:
    place = slack.world.channels[_im(slack, alma)]
    alma.event(payloads.message(alma.user, place, f"assign task 13 to <@{sam.user.id}>"))
    assert "Sam Seller" in alma.reads().text
    sales = slack.world.channel("sales")
    alma.event(payloads.message(alma.user, place, f"send stock alerts to <#{sales.id}|>"))
    alma.reads()
    home.runs_what_is_due()
    home.delivers()
    assert "alerts" in alma.reads(lambda said: said.channel == sales.id).text


def test_what_a_record_says_is_no_markup_and_calls_nobody(alma: Person) -> None:
    alma.message("add task: <!channel> <@U0NASTY> *A & B* <https://evil.test|ours>")
    answers = [alma.reads()]
    alma.message("my tasks")
    answers.append(alma.reads())
    for answer in answers:
        assert "<!channel>" in answer.text
        for live in ("<!", "<@", "<http"):
            assert live not in answer.markup


def _im(slack: Slack, person: Person) -> str:
    place = slack.world.im(person.user.id)
    assert place is not None
    return place.id


def _code(said: Said) -> str:
    found = re.search(r"[2-9A-Z]{4}-[2-9A-Z]{4}", said.text)
    assert found, said.text
    return found[0]
