"""Requests over HTTP: only what Slack signed within five minutes is read."""

from __future__ import annotations

import json
from urllib.parse import urlencode

from tests.adapters.slack import payloads
from tests.adapters.slack.people import person
from tests.adapters.slack.sides import FORM, OverHttp, body_of, signature
from tests.adapters.slack.world import BOT_USER, SIGNING_SECRET, TEAM


def asking(signed: OverHttp, text: str = "stock of honey jar") -> tuple[str, str]:
    """A direct message, as Slack posts it."""
    alma, place = signed.world.user("alma"), signed.world.channels["DALMA"]
    said = payloads.message(alma, place, text)
    return body_of("events_api", payloads.event(signed.world, TEAM, said))


def nothing_was_said(signed: OverHttp) -> bool:
    """Whether the first answer is the one to what is asked now."""
    alma = person(signed, "alma")
    alma.message("stock of assam tea 250g")
    return "5 left of Assam Tea 250g" in alma.reads().text


def test_a_wrong_signature_is_401_and_nothing_is_done(signed: OverHttp) -> None:
    assert signed.request(*asking(signed), secret="somebody else's").status == 401
    assert nothing_was_said(signed)


def test_a_request_older_than_five_minutes_is_401(signed: OverHttp) -> None:
    assert signed.request(*asking(signed), age=301).status == 401
    assert signed.request(*asking(signed), age=-330).status == 401
    assert nothing_was_said(signed)


def test_a_signature_is_of_this_body_alone(signed: OverHttp) -> None:
    body, kind = asking(signed)
    other = signature("{}", SIGNING_SECRET, 0)
    assert signed.request(body, kind, other).status == 401
    assert (
        signed.request(body, kind, {"X-Slack-Signature": "v0=é".encode().decode("latin-1")}).status
        == 401
    )
    assert signed.request(body, kind, {"X-Slack-Request-Timestamp": "soon"}).status == 401
    assert nothing_was_said(signed)


def test_slack_asks_whether_the_address_is_ours(signed: OverHttp) -> None:
    asked = json.dumps({"token": "x", "challenge": "3eZbrw1aB", "type": "url_verification"})
    answered = signed.request(asked, "application/json")
    assert (answered.status, answered.body) == (200, {"challenge": "3eZbrw1aB"})
    assert signed.request("ssl_check=1&token=x", FORM).status == 200


NEVER_SENT = [
    ("", "application/json"),
    ("[]", "application/json"),
    ("{", "application/json"),
    ('{"type": "event_callback"}', "application/json"),
    ('{"type": "event_callback", "event": {"type": "message"}}', "application/json"),
    (urlencode({"payload": "{"}), FORM),
    (urlencode({"payload": "[]"}), FORM),
    (urlencode({"payload": json.dumps({"type": "block_actions"})}), FORM),
    ("\x00", "text/plain"),
]


def test_what_slack_never_sends_breaks_nothing(signed: OverHttp) -> None:
    for body, kind in NEVER_SENT:
        assert signed.request(body, kind).status < 500, body
    assert nothing_was_said(signed)


def test_a_body_that_is_no_message_is_not_read_to_its_end(signed: OverHttp) -> None:
    assert signed.request("x" * 3_000_001, FORM).status == 413


def test_events_of_a_team_we_are_not_in_are_taken_and_left(signed: OverHttp) -> None:
    body, kind = asking(signed)
    foreign = body.replace(TEAM, "T0ELSEWHERE")
    assert signed.request(foreign, kind).status == 200


def test_a_retry_after_an_answer_is_taken_and_says_nothing(signed: OverHttp) -> None:
    alma, place = signed.world.user("alma"), signed.world.channels["DALMA"]
    event = payloads.event(signed.world, TEAM, payloads.message(alma, place, "low stock"))
    assert signed.deliver("events_api", event).status == 200
    assert "are low" in person(signed, "alma").reads().text
    for retry in (1, 2, 3):
        assert signed.deliver("events_api", event, retry=retry).status == 200
    assert nothing_was_said(signed)


def test_what_bots_say_and_what_is_changed_is_not_answered(signed: OverHttp) -> None:
    alma, place = person(signed, "alma"), signed.world.channels["DALMA"]
    said = payloads.message(alma.user, place, "low stock")
    for event in (
        payloads.by_a_bot(place, "low stock"),
        payloads.by_a_bot(place, "low stock", user="U0ANOTHERBOT"),
        payloads.changed(said, "low stock, please"),
        payloads.joined(BOT_USER, signed.world.channel("sales")),
        {**said, "subtype": "channel_topic"},
    ):
        alma.event(event)
    assert nothing_was_said(signed)


def test_a_form_is_taken_with_no_more_than_what_was_filled_in(signed: OverHttp) -> None:
    alma = person(signed, "alma")
    alma.slash("new contact")
    form = alma.modal()
    values = {"slot:name": {"name": {"type": "plain_text_input", "value": "Bob Brewer"}}}
    bare = {"id": "V1", "callback_id": form["callback_id"], "state": {"values": values}}
    sent = {"type": "view_submission", "team": {"id": TEAM}, "user": {"id": "UALMA"}, "view": bare}
    assert signed.deliver("interactive", sent).status == 200
    assert "Bob Brewer" in alma.reads().text
