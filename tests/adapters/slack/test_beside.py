"""What stands beside messages: files, links, shortcuts, and the assistant's pane."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from tests.adapters.slack import payloads
from tests.adapters.slack.house import OVER_SOCKET, House, house, link_all, settings
from tests.adapters.slack.people import Person, person
from tests.adapters.slack.sides import OverSocket
from tests.adapters.slack.standin import Standin
from tests.loops import Loop

PAGE = "https://ops.teahouse.test"
NEW_PRODUCTS = "sku,title,price,stock\nCUP-1,Small Cup,3.50,12\nCUP-2,Large Cup,4.50,8\n"


@pytest.fixture
def with_page(loop: Loop, server: Standin, shop: Engine) -> Iterator[House]:
    """The service, which has a web page."""
    link_all(shop, server.world)
    chosen = settings(str(shop.url), server.url, **OVER_SOCKET, public_url=PAGE)
    with house(loop, shop, chosen) as made:
        yield made


@pytest.fixture
def alma(with_page: House, server: Standin) -> Person:
    return person(OverSocket(server), "alma")


@pytest.fixture
def zoe(with_page: House, server: Standin) -> Person:
    return person(OverSocket(server), "zoe")


@pytest.fixture
def vic(with_page: House, server: Standin) -> Person:
    return person(OverSocket(server), "vic")


# -- files ------------------------------------------------------------------------------------


def test_a_csv_is_imported_after_a_look_at_it(alma: Person) -> None:
    alma.drops_file("products.csv", NEW_PRODUCTS)
    preview = alma.reads()
    assert "2 products" in preview.text
    alma.message("product CUP-1")
    assert "Small Cup" not in alma.reads().text
    alma.press(preview, "Import 2 products")
    alma.reads()
    alma.message("product CUP-1")
    assert "Small Cup" in alma.reads().text


def test_a_csv_of_somebody_who_may_not_import_is_refused(vic: Person) -> None:
    vic.drops_file("products.csv", NEW_PRODUCTS)
    assert "yours is viewer" in vic.reads().text


def test_a_csv_of_a_stranger_is_not_even_fetched(zoe: Person) -> None:
    zoe.drops_file("products.csv", NEW_PRODUCTS)
    assert "I don't know you here yet" in zoe.reads().text


def test_a_file_that_is_no_table_is_said_so(alma: Person) -> None:
    alma.drops_file("cat.png", b"\x89PNG", "look at this")
    assert alma.reads().text


# -- links ------------------------------------------------------------------------------------


def test_a_link_shows_what_is_behind_it(alma: Person, server: Standin) -> None:
    ts = alma.pastes(f"{PAGE}/orders/1042")
    call = server.heard.next("chat.unfurl")
    assert ts == call.args.get("ts") or call.args.get("unfurl_id")
    (shown,) = call.args["unfurls"].values()
    assert "Ada Byron" in str(shown)


def test_links_of_others_and_of_strangers_show_nothing(
    alma: Person, zoe: Person, server: Standin
) -> None:
    zoe.pastes(f"{PAGE}/orders/1042")
    alma.pastes("https://elsewhere.test/orders/1042")
    alma.pastes(f"{PAGE}/orders/1041")
    server.heard.next("chat.unfurl")
    assert len(server.heard.all("chat.unfurl")) == 1


# -- shortcuts --------------------------------------------------------------------------------


def test_a_message_becomes_a_task(alma: Person) -> None:
    alma.shortcut("task_of_message", "please call Bob about the kettle", "sales")
    modal = alma.modal()
    assert "call Bob about the kettle" in str(modal["blocks"])
    answered = alma.submit(modal)
    assert answered.body.get("response_action") != "errors", answered.body
    alma.reads()
    alma.message("my tasks")
    assert "call Bob about the kettle" in alma.reads().text


def test_a_message_becomes_a_note(alma: Person) -> None:
    alma.shortcut("note_of_message", "they want 200 kits", "sales")
    modal = alma.modal()
    assert "they want 200 kits" in str(modal["blocks"])


# -- the assistant's pane ---------------------------------------------------------------------


def test_the_pane_greets_with_what_to_ask(alma: Person, server: Standin) -> None:
    thread = alma.opens_assistant()
    hello = alma.reads()
    assert (hello.channel, hello.thread) == ("DALMA", thread)
    prompts = server.heard.next("assistant.threads.setSuggestedPrompts").args
    assert prompts["thread_ts"] == thread
    assert 1 <= len(prompts["prompts"]) <= 4


def test_the_pane_shows_that_it_looks_and_what_it_is_about(alma: Person, server: Standin) -> None:
    thread = alma.opens_assistant()
    alma.reads()
    alma.message("stock of assam tea 250g", thread=thread)
    answer = alma.reads()
    assert (answer.thread, "5 left" in answer.text) == (thread, True)
    assert server.heard.next("assistant.threads.setStatus").args["status"]
    assert "assam" in server.heard.next("assistant.threads.setTitle").args["title"]
    alma.message("and honey jar", thread=thread)
    assert "63 left" in alma.reads().text


def test_the_pane_is_known_where_the_kind_of_its_channel_is_not_told(
    alma: Person, server: Standin
) -> None:
    place = server.world.channels["DALMA"]
    said = payloads.message(alma.user, place, "stock of honey jar", thread="1.1")
    del said["channel_type"]
    alma.event(said)
    assert "63 left" in alma.reads().text
    assert server.heard.next("assistant.threads.setStatus").args["thread_ts"] == "1.1"


def test_looking_elsewhere_says_nothing(alma: Person, server: Standin) -> None:
    thread = alma.opens_assistant()
    alma.reads()
    general, sales = server.world.channel("general"), server.world.channel("sales")
    place = server.world.channels["DALMA"]
    started = payloads.assistant_started(alma.user, place, thread, general)
    alma.event(payloads.assistant_looks_elsewhere(started, sales))
    alma.message("stock of honey jar")
    assert "63 left" in alma.reads().text


def test_the_pane_is_no_help_to_strangers(zoe: Person, server: Standin) -> None:
    zoe.opens_assistant()
    assert "I don't know you here yet" in zoe.reads().text
    assert server.heard.all("assistant.threads.setSuggestedPrompts") == []
