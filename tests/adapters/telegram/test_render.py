"""Replies as Telegram's messages: readable on a phone, within every limit, and nothing is lost."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings

from adapters.pictures import cells
from adapters.telegram import blocks, limits, tables
from adapters.telegram.pages import pages
from adapters.telegram.render import Document, Part, Photo, Words, as_edit, messages
from adapters.telegram.words import JOINER, Run
from opsbot.format import Format
from opsbot.harmless import harmless
from opsbot.reply import (
    Block,
    Chart,
    Facts,
    File,
    List,
    Meter,
    Ref,
    Reply,
    Table,
    Text,
    say,
)
from opsbot.testing import Chat
from opsbot.values import Money
from opsbot.written import written
from tests.adapters.telegram.seen import Seen, seen
from tests.nasty import NASTY, replies

PLAIN = Format()


def markup(part: Part) -> str:
    return part.html if isinstance(part, Words) else part.caption


def words(reply: Reply, form: Format = PLAIN) -> str:
    """The text of a reply that is one message of words."""
    (one,) = messages(reply, form)
    assert isinstance(one, Words)
    return one.html


def block(*several: Block) -> str:
    """Blocks without the headline above them."""
    return words(Reply(say("x"), several)).removeprefix("x\n\n")


def dollars(cents: int) -> Money:
    return Money(cents, "USD")


# -- replies of the bot -----------------------------------------------------------------------


def test_what_the_bot_says_is_readable_on_a_phone(tell: Chat) -> None:
    assert words(tell("low stock")) == (
        "<b>3 products</b> are low, 1 sold out.\n"
        "\n"
        "<b>Sold a week: on average in 18 Feb – 17 Mar 2026</b>\n"
        "<pre>Product            Left Mark Sold a\n"
        "                               week\n"
        "Red Teapot     sold out    3      0\n"
        "Copper Kettle         9   10      0\n"
        "Assam Tea 250g        5    5    0.5</pre>"
    )
    assert words(tell("deals")).splitlines()[2:7] == [
        "<i>Deal · Value · Stage · Owner · Closes</i>",
        "<b>Globex supply</b> · $18,500.00",
        "Lead · Sam Seller · Thu 30 Apr 2026",
        "<b>Acme renewal</b> · $12,000.00",
        "Proposal · Sam Seller · Thu 30 Apr 2026",
    ]
    assert words(tell("usage")).splitlines()[2:4] == [
        "<b>Bandwidth</b>  1.7 of 2 GB",
        "🟨🟨🟨🟨🟨🟨🟨🟨⬜⬜  85%  <i>300 MB left, at this pace until Fri 20 Mar 2026</i>",
    ]
    sales = messages(tell("sales last week"), PLAIN)
    assert [type(one) for one in sales] == [Photo]
    assert markup(sales[0]).splitlines()[:3] == [
        "<b>$134.60</b> net for 9–15 Mar 2026, from 3 orders.",
        "",
        "Net: <b>$134.60</b>",
    ]
    assert words(tell("move acme to won")).startswith("✅ <b>Acme renewal</b> is won")
    assert words(tell("forecast")) == (
        "Which of these do you mean?\n"
        "\n"
        "1. Say what the open deals will probably bring, weighted by their stage\n"
        "2. What will probably be sold in a period to come, from what was sold before\n"
        "3. Whether the month will end within the limits, at the pace so far"
    )


# -- blocks -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tone", "mark"),
    [("done", "✅ "), ("warning", "⚠️ "), ("refused", ""), ("ask", ""), ("info", "")],
)
def test_each_tone_has_its_mark(tone: Any, mark: str) -> None:
    assert words(Reply(say("*So.*"), tone=tone)) == f"{mark}<b>So.</b>"


def test_facts_are_lines_with_their_figures_in_bold() -> None:
    facts = Facts(("Deal", Ref("deal", 1, "A&B")), ("Value", dollars(1200)), title="Open")
    assert block(facts) == "<b>Open</b>\nDeal: A&amp;B\nValue: <b>$12.00</b>"


def test_a_long_fact_is_quoted_so_that_no_line_of_it_is_another_fact() -> None:
    facts = Facts(("Note", "late\nTotal: $0"), ("Total", dollars(500)))
    assert block(facts) == ("Note: \n<blockquote>late\nTotal: $0</blockquote>\nTotal: <b>$5.00</b>")


def test_the_lines_of_an_item_stand_under_each_other() -> None:
    assert block(List("one\ntwo", say("*three*"))) == "• one\n   two\n• <b>three</b>"


def test_meters_show_how_much_is_used() -> None:
    assert block(Meter("Storage", 1.2, "6 of 5 GB"), Meter("Orders", 0.01, "1 of 99", "fine")) == (
        "<b>Storage</b>  6 of 5 GB\n🟥🟥🟥🟥🟥🟥🟥🟥🟥🟥  120%\n"
        "<b>Orders</b>  1 of 99\n🟩⬜⬜⬜⬜⬜⬜⬜⬜⬜  1%  <i>fine</i>"
    )


def test_wide_letters_take_two_places_in_a_column() -> None:
    shown = seen(block(Table(["Name", "n"], [["茶", 5], ["Tea", 12]]))).text.splitlines()
    assert shown == ["Name   n", "茶     5", "Tea   12"]
    assert {cells(line) for line in shown} == {8}


def test_a_table_too_wide_for_columns_has_an_entry_for_each_row() -> None:
    table = Table(
        ["Contact", "Company", "E-mail"],
        [["Jane Roe", "Acme Tea & Co", "jane.roe@acme.test"], ["Bob", None, None]],
    )
    assert block(table) == (
        "<i>Contact · Company · E-mail</i>\n"
        "<b>Jane Roe</b>\nAcme Tea &amp; Co · jane.roe@acme.test\n"
        "<b>Bob</b>\n– · –"
    )


def test_cells_of_many_columns_say_what_they_are() -> None:
    names = ["Plan", "Price", "Products", "Storage", "Bandwidth", "Accounts"]
    table = Table(names, [["Pioneer", dollars(2499), 150, "500 MB", "2 GB", None]])
    assert block(table) == (
        "<b>Pioneer</b>\nPrice $24.99 · Products 150 · Storage 500 MB · Bandwidth 2 GB"
    )


def test_many_figures_to_compare_are_a_picture() -> None:
    names = ["Product", "Orders", "Gross", "Refunds", "Net"]
    rows = [[f"Product {n}", n, dollars(n * 1000), dollars(n), dollars(n * 999)] for n in range(12)]
    (one,) = messages(Reply(say("*12* products"), (Table(names, rows),)), PLAIN)
    assert isinstance(one, Photo)
    assert one.png.startswith(b"\x89PNG")
    assert one.caption == "<b>12</b> products"


def test_a_picture_is_not_drawn_of_letters_it_does_not_have() -> None:
    chart = Chart("bar", ["お茶", "急須"], {"Net": [dollars(4000), dollars(2000)]})
    assert block(chart) == f"<i>Net</i>\n<pre>お茶 $40.00 {'█' * 23}\n急須 $20.00 {'█' * 11}▌</pre>"


def test_a_long_table_shows_its_first_rows_and_brings_them_all_as_a_file() -> None:
    table = Table(["Order", "Total"], [[f"#{n}", dollars(n)] for n in range(100)], title="Orders")
    shown, file = messages(Reply(say("Many"), (table,)), PLAIN)
    assert seen(markup(shown)).text.count("#") == tables.MOST_LINES
    assert markup(shown).endswith("<i>40 of 100 rows; all are in </i><code>orders.csv</code>")
    assert isinstance(file, Document)
    assert (file.name, file.media_type) == ("orders.csv", "text/csv")
    assert file.content.count(b"\n") == 101


def test_files_of_one_name_have_numbers() -> None:
    table = Table(["n"], [[n] for n in range(50)])
    names = [one.name for one in messages(Reply(say("x"), (table, table)), PLAIN)
             if isinstance(one, Document)]  # fmt: skip
    assert names == ["table.csv", "table-2.csv"]


# -- messages ---------------------------------------------------------------------------------


CHART = Chart("bar", ["a", "b"], {"Net": [1, 2]}, title="Net")


def test_what_is_said_stands_under_a_picture_where_there_is_room() -> None:
    (one,) = messages(Reply(say("*Up.*"), (CHART, Facts(("Net", 3)))), PLAIN)
    assert isinstance(one, Photo)
    assert one.caption == "<b>Up.</b>\n\nNet: <b>3</b>"


def test_more_than_a_caption_is_a_message_of_its_own() -> None:
    long = List(*("word " * 20 for _ in range(20)))
    before = messages(Reply(say("Up."), (long, CHART)), PLAIN)
    assert [type(one) for one in before] == [Words, Photo]
    after = messages(Reply(say("Up."), (CHART, long)), PLAIN)
    assert [type(one) for one in after] == [Photo, Words]
    assert markup(after[0]) == "Up."


def test_more_charts_than_a_person_looks_at_are_bars_of_signs() -> None:
    sent = messages(Reply(say("All"), (CHART,) * 5), PLAIN)
    assert [type(one) for one in sent] == [Photo] * 3
    assert markup(sent[-1]).count("<pre>") == 2


def test_a_file_has_the_words_under_it() -> None:
    file = File("../orders 2026.csv", "text/csv", b"a")
    assert messages(Reply(say("*Here.*"), file=file), PLAIN) == [
        Document("orders-2026.csv", "text/csv", b"a", "<b>Here.</b>")
    ]


def test_an_empty_file_is_not_sent_but_spoken_of() -> None:
    sent = messages(Reply(say("Here."), file=File("a.csv", "text/csv", b"")), PLAIN)
    assert [markup(one).replace(JOINER, "") for one in sent] == ["Here.", "a.csv is empty."]


def test_an_answer_that_would_be_a_flood_is_a_file() -> None:
    shown, file = messages(Reply(say("{x}", x="word " * 20_000)), PLAIN)
    assert markup(shown).endswith("<i>\n\n… The whole answer is in the file.</i>")
    assert isinstance(file, Document)
    assert file.content.count(b"word") == 20_000


def test_an_answer_of_nothing_is_a_dash() -> None:
    assert words(Reply(say(" \u200b"))) == "–"


def test_an_edited_answer_is_one_message_of_words() -> None:
    chart = Chart("bar", ["Tea", "Pots"], {"USD": [dollars(1000), dollars(500)]}, title="Net")
    edit = as_edit(Reply(say("*Up.*"), (chart,), tone="done"), PLAIN)
    assert edit is not None
    assert edit.html.splitlines() == [
        "✅ <b>Up.</b>",
        "",
        "<b>Net</b>",
        "<i>USD</i>",
        f"<pre>Tea  $10.00 {'█' * 23}",
        f"Pots  $5.00 {'█' * 11}▌</pre>",
    ]
    table = Table(["n"], [[n] for n in range(500)])
    assert as_edit(Reply(say("Many"), (table,)), PLAIN) is None
    assert as_edit(Reply(say("x"), file=File("a", "", b"a")), PLAIN) is None
    assert as_edit(Reply(say("{x}", x="x" * 5000)), PLAIN) is None


# -- pages ------------------------------------------------------------------------------------


def cut(text: str, most: int) -> list[str]:
    return ["".join(run.words for run in page) for page in pages([[Run(text)]], most)]


def test_a_page_ends_at_a_line_then_at_a_word() -> None:
    assert cut("one two\nthree four\nfive", 12) == ["one two", "three four", "five"]
    assert cut("one two three", 9) == ["one two", "three"]
    assert cut("x" * 10, 4) == ["xxxx", "xxxx", "xx"]


@pytest.mark.parametrize("letter", ["👨‍👩‍👧‍👦", "🇩🇪", "👍🏽", "e\u0301", "🔥"])
def test_a_page_never_ends_inside_of_a_letter(letter: str) -> None:
    shown = cut(letter * 40, 50)
    assert "".join(shown) == letter * 40
    assert all(one.replace(letter, "") == "" for one in shown)


def test_a_block_that_fits_on_a_page_is_not_torn_apart() -> None:
    several = [[Run("a" * 6)], [Run("title\n", "bold"), Run("b" * 10, "pre")]]
    (first, second) = pages(several, 20)
    assert first == several[0]
    assert second == several[1]


def test_no_page_has_more_entities_than_telegram_takes() -> None:
    several = [Run(f"w{n} ", "bold" if n % 2 else "") for n in range(500)]
    shown = list(pages([several], limits.TEXT))
    assert [sum(bool(run.mark) for run in page) for page in shown] == [100, 100, 50]


# -- laws -------------------------------------------------------------------------------------


@pytest.fixture
def pictures_of_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures that can be read by a test, and take no time."""

    def picture(one: Block, form: Format) -> bytes:
        return written(Reply(say(""), (one,)), form).content

    monkeypatch.setattr(blocks, "chart_png", picture)
    monkeypatch.setattr(tables, "table_png", picture)


@pytest.mark.usefixtures("pictures_of_words")
@pytest.mark.parametrize("name", NASTY)
def test_any_nasty_reply_is_taken_by_telegram_and_nothing_is_lost(name: str) -> None:
    check(NASTY[name])


@pytest.mark.usefixtures("pictures_of_words")
def test_any_reply_is_taken_by_telegram_and_nothing_is_lost() -> None:
    @settings(max_examples=40, deadline=None)
    @given(replies())
    def law(reply: Reply) -> None:
        check(reply)

    law()


def check(reply: Reply) -> None:
    sent = messages(reply, PLAIN)
    assert sent
    read = [seen(markup(one)) for one in sent]
    for part, one in zip(sent, read, strict=True):
        assert one.units <= (limits.TEXT if isinstance(part, Words) else limits.CAPTION)
        assert len(one.entities) <= limits.ENTITIES
        assert one.text.strip() or not isinstance(part, Words)
        assert one.links == []
        if isinstance(part, Document):
            assert len(part.content) > 0
            assert 0 < len(part.name) <= 70
            assert not set(part.name) & set("/\\\n")
    kinds = [type(one) for one in sent]
    assert kinds == sorted(kinds, key=lambda kind: kind is Document), "files are last"
    assert kinds.count(Words) <= limits.MESSAGES + 1
    assert kinds.count(Photo) <= limits.PHOTOS
    assert kinds.count(Document) <= limits.FILES + 1
    said = squeezed(everything(sent, read, reply.file))
    for text in texts(reply):
        assert squeezed(text) in said
    if (edit := as_edit(reply, PLAIN)) is not None:
        one = seen(edit.html)
        assert one.units <= limits.TEXT
        assert len(one.entities) <= limits.ENTITIES
        assert one.text.strip()
        said = squeezed(one.text)
        for text in texts(reply):
            assert squeezed(text) in said


def squeezed(text: str) -> str:
    """Without spaces, where pages are cut, and joiners, which records have, too."""
    return "".join(text.replace(JOINER, "").split())


def everything(sent: Sequence[Part], read: Sequence[Seen], own: File | None) -> str:
    """All words, also those of pictures and of files, but for the reply's own."""
    out = [one.text for one in read]
    for one in sent:
        if isinstance(one, Photo):
            out.append(one.png.decode())
        elif not isinstance(one, Document) or (own and own.content == one.content):
            continue
        elif one.media_type == "text/csv":
            rows = csv.reader(StringIO(one.content.decode("utf-8-sig")))
            out += [cell.removeprefix("'") for row in rows for cell in row]
        else:
            out.append(one.content.decode())
    return "\n".join(out)


def texts(reply: Reply) -> Iterator[str]:
    """Every text of a reply, as it should be seen somewhere."""
    yield from _runs(reply.text)
    for one in reply.blocks:
        match one:
            case Facts():
                for name, value in one.pairs:
                    yield from (*_runs(name), *_runs(value))
            case List():
                for item in one.items:
                    yield from _runs(item)
            case Meter():
                for text in (one.label, one.limit, one.note):
                    yield from _runs(text)
            case Table():
                # Headings are wrapped, and those of empty columns are left out.
                for cell in (cell for row in one.rows for cell in row):
                    yield from _runs(cell)
            case Chart() if one.labels and one.series:
                for label in (*one.labels, *one.series):
                    yield from _runs(label)
        if not isinstance(one, Meter) and not _is_empty(one):
            yield from _runs(one.title)
    labels = [" ".join(button.label.split()) for button in reply.pressable()]
    if len(labels) <= 12 and any(len(label) > 40 for label in labels):
        yield from (harmless(label[:200]) for label in labels)


def _is_empty(one: Block) -> bool:
    match one:
        case Facts():
            return not one.pairs
        case List():
            return not one.items
        case Table():
            return not one.rows
        case Chart():
            return not (one.labels and one.series)
    return False


def _runs(said: Any) -> Iterator[str]:
    """The texts in a value, if any. How figures and days are written is for others to check."""
    match said:
        case str() | Ref():
            yield harmless(str(said), lines=True)
        case Text():
            for piece in said.pieces():
                yield from _runs(piece.value)
