"""Replies that break careless renderers: one list, and one strategy, for every surface to draw."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from opsbot.model.sales import Fulfilment
from opsbot.reply import (
    Block,
    Button,
    Chart,
    Facts,
    File,
    List,
    Meter,
    Ref,
    Reply,
    Table,
    Text,
    Tone,
    say,
)
from opsbot.values import Money, Percent, Period, When

# What people and other people's systems write into names, notes and addresses.
TEXTS: tuple[str, ...] = (
    "",
    " ",
    "\n\n",
    "*A&B* _x_ ~y~ `z` ```w``` **v** __u__ ||t||",
    "* a *b* c_d_e ~ _",
    "<@U1> <!channel> <!here> <!subteam^S1> <#C1|general> @here @everyone #general",
    "<https://evil.test|your invoice> https://evil.test evil.test ada@mail.test +1 555 0100",
    "[invoice](https://evil.test) ![x](https://evil.test/x.png) tg://user?id=1 @ada /delete",
    "<b>bold</b> <i>x <a href='tg://user?id=1'>y</a> <script>alert(1)</script> </code></pre>",
    "&amp; &lt;!channel&gt; &#60;b&#62; &nbsp;",
    ":smile: :rotating_light: :+1::skin-tone-3:",
    "> quoted\n• listed\n1. counted\n# titled\n---\n| a | b |",
    "{deal} {0} %s %(x)s ${x} {{x}}",
    '=HYPERLINK("https://evil.test") +1 -1 @SUM(A1) \t=1',
    "'; DROP TABLE member; --",
    "שלום عالم \u202eevil\u202c \u200f\u2066x\u2069 \u061c",
    "👩‍🔧👨‍👩‍👧‍👦🏴‍☠️🇩🇪 é e\u0301 ß ﬁ İ ǅ 日本語 \U0001f9ff",
    "Z" + "\u0300\u0301\u0302\u0303" * 50,
    "a\x00b\x07c\x1b[31md\x1b[0m\x7f\x9b1A\x85\u2028\u2029\x0b\x0c\r\r\n\ue000\ufeff\ufffe",
    "\ud83d half \udc00 of a character",
    "\u200b\u200c\u200d\u2060\u180e\u3164",
    "word " * 1000,
    "x" * 5000,
    "\U0001d54f" * 5000,  # two UTF-16 units each
    "<&>" * 2000,  # grows when it is escaped
    "\n".join(f"line {n} *of* a <long> note" for n in range(400)),
)
LONGEST = "100 kB of text, *with* <marks> & ünïcödé. " * 2500

# Nothing that Slack, Telegram or JSON could take as it is.
_FIGURES: tuple[Any, ...] = (
    0, -1, 2**63, 0.1, -0.0, math.nan, math.inf, -math.inf, Decimal("1e-30"), Decimal("NaN"),
    Money(0, "USD"), Money(-1_234_567_89, "USD"), Money(2**63, "JPY"), Percent(Decimal("-12.5")),
    None, True,
)  # fmt: skip
_VALUES: tuple[Any, ...] = (
    *_FIGURES,
    Fulfilment.UNFULFILLED,
    date(2026, 3, 18),
    datetime(2026, 3, 18, 10, 30, tzinfo=UTC),
    When(date(2026, 3, 18)),
    Period.days(date(2026, 3, 1), date(2026, 4, 1), UTC),
    ("a", "b", "<c>"),
    Ref("deal", 1, "*Acme* <@U1> & Söhne", "#1"),
    say("*{x}* and _{x}_ and `{x}`", x="*a* <b> `c` &amp; _d_"),
)
_TONES: tuple[Tone, ...] = ("done", "info", "ask", "warning", "refused")

# -- the list ---------------------------------------------------------------------------------


def _said(text: str, *blocks: Block, buttons: tuple[Button, ...] = ()) -> Reply:
    return Reply(say("{x}", x=text), blocks, buttons)


def _everywhere(text: str) -> Reply:
    """One text in every place where a record's text can stand."""
    record = Ref("contact", 7, text, "#7")
    button = Button(text, "contacts.show", contact=text)
    return Reply(
        say("*{x}* _{x}_ `{x}` {x}", x=record),
        (
            Facts((text, text), ("Contact", record), title=text),
            Table([text, "Contact"], [[text, record], [None, text]], say("{x}", x=text), button),
            List(text, say("*{x}*", x=text), title=text),
            Meter(text, 0.85, text, text),
            Chart("bar", [text, record], {text: [1, 2]}, title=text),
        ),
        (button, Button(text, "contacts.delete", risky=True, contact=text)),
        tone="warning",
        file=File(text, "text/plain", text.encode(errors="replace")),
    )


def _orders(rows: int, columns: int = 4, *, more: bool = True) -> Table:
    return Table(
        [f"Column {n}" for n in range(columns)],
        [
            [Ref("order", n, f"#{n}", str(n)), *(f"cell {n}.{at}" for at in range(1, columns))]
            for n in range(rows)
        ],
        title=say("*{n}* orders", n=rows),
        more=Button("Show more", "orders.list", limit=rows + 50) if more else None,
    )


def _calls(count: int, length: int = 10) -> tuple[Button, ...]:
    return tuple(
        Button(f"Press {n}", "tasks.add", risky=n % 7 == 0, text=f"{n} ".ljust(length, "x"))
        for n in range(count)
    )


_DAYS = [date.fromordinal(739_000 + n) for n in range(400)]

NASTY: dict[str, Reply] = {
    "nothing at all": Reply(say("")),
    "only blanks": Reply(say(" \n "), (Facts((" ", " ")), List(" ", ""))),
    "empty everything": _said(
        "", Facts(), Facts(("", "")), Facts(("a", None)), Table([], []), Table(["a"], []),
        Table([""], [[""]]), List(), List(""), Chart("bar", [], {}), Chart("line", [], {"a": []}),
        Meter("", 0.0, ""), buttons=(Button("", "bot.help"),),
    ),
    "200 rows": _said("Many orders", _orders(200)),
    "200 rows and no way to see more": _said("Many orders", _orders(200, more=False)),
    "1,000 rows of long texts": _said(
        "Notes", Table(["No", "Note"], [[n, "word " * 60] for n in range(1000)])
    ),
    "30 columns": _said("Wide", _orders(10, 30)),
    "30 columns and 200 rows": _said("Both", _orders(200, 30)),
    "one cell of 100 kB": _said("Big cell", Table(["a", "b"], [["x", LONGEST], ["y", "z"]])),
    "60 tables": _said("Tables", *(_orders(3) for _ in range(60))),
    "tables of one name": _said("Tables", _orders(150), _orders(150), _orders(150)),
    "values that are easily mistaken": _said(
        "Values", Table(["kind", "value"], [[type(v).__name__, v] for v in _VALUES])
    ),
    "100 kB of text": _said(LONGEST),
    "100 kB of one word": _said("x" * 100_000),
    "100 kB that grow when escaped": _said("<&>" * 33_000),
    "100 kB in a list": _said("List", List(LONGEST, *("item " * 40 for _ in range(500)))),
    "100 kB in every block": _said(
        LONGEST,
        Facts(("Note", LONGEST), ("Another", LONGEST), title=LONGEST),
        List(LONGEST, *("item " * 40 for _ in range(500)), title=LONGEST),
        Table(["No", "Note"], [[n, "word " * 60] for n in range(300)], LONGEST),
        Meter(LONGEST, 0.5, LONGEST, LONGEST),
    ),
    "a template of 60 kB": Reply(Text("*bold* and `code` & <tag> " * 2500)),
    "60 buttons": _said("Press one", buttons=_calls(60)),
    "200 buttons": _said("Press one", buttons=_calls(200)),
    "button calls of 3,000 characters": _said("Press", buttons=_calls(5, 3000)),
    "two buttons of one call": _said("Press", buttons=_calls(1) * 2),
    "buttons of one person": _said(
        "Sure?",
        buttons=(Button("Yes, refund $5.00", "yes", risky=True, code="7KQ2"),
                 Button("No", "no", code="7KQ2")),
    ),
    "huge facts": _said(
        "Facts",
        Facts(*((f"Label {n} " * 30, f"value {n} " * 300) for n in range(60)), title="Facts"),
    ),
    "one fact of 100 kB": _said("Fact", Facts(("Note", LONGEST), ("Then", "x"))),
    "facts of every kind": _said("Facts", Facts(*((type(v).__name__, v) for v in _VALUES))),
    "80 blocks": _said(
        "Blocks", *(block for n in range(20) for block in (
            Facts(("n", n)), List(f"item {n}"), Meter(f"m{n}", n / 10, f"{n} of 10"), _orders(2),
        ))
    ),
    "a chart without figures": _said("Chart", Chart("bar", ["a", "b"], {"x": [None, None]})),
    "a chart without series": _said("Chart", Chart("bar", ["a", "b"], {})),
    "a chart of one point": _said("Chart", Chart("line", [date(2026, 3, 18)], {"Sales": [12]})),
    "a chart of figures that are none": _said(
        "Chart", Chart("line", list("abcde"), {"x": [math.nan, math.inf, -math.inf, None, 1]})
    ),
    "a chart of one figure, again and again": _said(
        "Chart", Chart("line", list("abc"), {"x": [5, 5, 5], "y": [0, 0, 0]})
    ),
    "a chart of large and small": _said(
        "Chart", Chart("bar", list("abc"), {"x": [Money(1, "USD"), Money(10**17, "USD"), None]})
    ),
    "a chart below zero": _said("Chart", Chart("bar", list("abc"), {"x": [-5, 3, -0.5]})),
    "a chart of 400 labels": _said(
        "Chart", Chart("line", _DAYS, {"Sales": [Money(n * 7 % 900, "USD") for n in range(400)]})
    ),
    "400 bars": _said("Chart", Chart("bar", _DAYS, {"Sales": list(range(400))})),
    "a chart of 20 series": _said(
        "Chart", Chart("line", list("ab"), {f"series {n}": [n, n + 1] for n in range(20)})
    ),
    "a chart of equal labels": _said(
        "Chart", Chart("bar", ["same", "same", ""], {"x": [1, 2, 3], " x": [4, 5, 6]})
    ),
    "charts one after the other": _said(
        "Charts", *(Chart("bar", ["a"], {"x": [n]}, title=f"chart {n}") for n in range(6))
    ),
    "a chart with a long title": _said("Chart", Chart("bar", ["a"], {"x": [1]}, title="t " * 300)),
    "meters at their ends": _said(
        "Meters",
        *(Meter(f"m {share}", share, "x of y", "note")
          for share in (0.0, 1e-9, 0.799, 0.8, 1.0, 1.7, 1e12, -0.5, math.nan, math.inf)),
    ),
    "a file": Reply(say("Here."), file=File("orders.csv", "text/csv", b"a,b\n1,2\n")),
    "a file without a name": Reply(say("Here."), file=File("", "", b"")),
    "a file with a nasty name": Reply(
        say("Here."), file=File("../../etc/<!channel>\n" + "x" * 400 + ".csv", "text/csv", b"a")
    ),
    "a table, a file and buttons": Reply(
        say("All."), (_orders(150),), _calls(30), file=File("all.csv", "text/csv", b"a,b\n")
    ),
    **{f"everywhere: {text[:24]!a} ({len(text)})": _everywhere(text) for text in TEXTS},
    **{f"{tone} tone": Reply(say("*{x}* moved.", x="A & B"), tone=tone) for tone in _TONES},
}  # fmt: skip


# -- the strategy -----------------------------------------------------------------------------


def texts() -> st.SearchStrategy[str]:
    """What a record may hold: anything at all, lone halves of characters included."""
    anything = st.text(st.characters(exclude_categories=[]), max_size=60)
    marks = st.text(st.sampled_from("*_~`<>&@#!|[](){}:;/\\\"' \n\tab1"), max_size=40)
    return st.one_of(st.sampled_from(TEXTS), anything, marks)


def _numbers() -> st.SearchStrategy[float]:
    """Up to what a database keeps (Babel writes 28 digits), and what is no number at all."""
    real = st.floats(-1e20, 1e20)
    return st.one_of(st.integers(-(2**63), 2**63), real, st.sampled_from([math.nan, math.inf]))


def values() -> st.SearchStrategy[Any]:
    """What may stand in a cell, a fact or a hole."""
    return st.one_of(texts(), st.sampled_from(_VALUES), _numbers())


def said() -> st.SearchStrategy[Text]:
    """Words with holes, as commands write them, and what a record puts into the holes."""
    templates = ["{x}", "*{x}*", "_{x}_ of *{y}*", "`{x}` & <b>: {y}.", "a\n*{x}*\n_b_ {y}", "*A*"]
    return st.builds(
        lambda t, x, y: say(t, x=x, y=y), st.sampled_from(templates), values(), texts()
    )


def replies() -> st.SearchStrategy[Reply]:
    """Any reply a command can build, of few and of very many parts."""
    words = st.one_of(texts(), said())
    titles = st.one_of(st.none(), words)
    facts = st.builds(
        lambda pairs, title: Facts(*pairs, title=title),
        st.lists(st.tuples(texts(), values()), max_size=14),
        titles,
    )
    lists = st.builds(
        lambda items, title: List(*items, title=title), st.lists(words, max_size=8), titles
    )
    meters = st.builds(Meter, texts(), _numbers(), words, words)
    blocks = st.one_of(facts, lists, meters, _tables(titles), _charts(titles))
    buttons = st.builds(
        lambda label, risky, x: Button(label, "tasks.add", risky=risky, text=x),
        texts(), st.booleans(), texts(),
    )  # fmt: skip
    files = st.builds(File, texts(), st.sampled_from(["text/csv", ""]), st.binary(max_size=20))
    return st.builds(
        Reply,
        said(),
        st.lists(blocks, max_size=7).map(tuple),
        st.lists(buttons, max_size=8).map(tuple),
        st.sampled_from(_TONES),
        st.one_of(st.none(), files),
    )


@st.composite
def _tables(draw: st.DrawFn, titles: st.SearchStrategy[Any]) -> Table:
    columns = draw(st.lists(texts(), min_size=1, max_size=24))
    drawn = draw(
        st.lists(st.lists(values(), min_size=len(columns), max_size=len(columns)), max_size=3)
    )
    # Many rows are the same few again: what matters is how many there are.
    rows = drawn * draw(st.sampled_from([1, 1, 1, 20, 60]))
    more = draw(st.sampled_from([None, Button("Show more", "orders.list", limit=50)]))
    return Table(columns, rows, draw(titles), more)


@st.composite
def _charts(draw: st.DrawFn, titles: st.SearchStrategy[Any]) -> Chart:
    labels = draw(st.lists(values(), max_size=5)) * draw(st.sampled_from([1, 1, 1, 30]))
    figures = st.lists(
        st.one_of(st.sampled_from(_FIGURES), _numbers()),
        min_size=len(labels), max_size=len(labels),
    )  # fmt: skip
    series = draw(st.dictionaries(texts(), figures, max_size=4))
    return Chart(draw(st.sampled_from(["bar", "line"])), labels, series, draw(titles))
