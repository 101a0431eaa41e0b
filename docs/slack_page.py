"""Block Kit as HTML that looks about as Slack does: for pictures of our own blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape, unescape
from math import floor, log10
from typing import Any

Json = dict[str, Any]

EMOJI = {"white_check_mark": "✅", "grey_question": "❔", "warning": "⚠️", "no_entry_sign": "🚫"}
COLOURS = ["#1264a3", "#e8912d", "#2bac76", "#cd2553", "#7c3085", "#616061"]
STYLE = """
* { box-sizing: border-box }
body { margin: 0; background: #fff; color: #1d1c1d; width: 720px;
       font: 15px/1.47 Lato, 'Noto Color Emoji', sans-serif; -webkit-font-smoothing: antialiased }
.page { padding: 16px 20px 20px }
.message { display: flex; gap: 8px; padding: 4px 0 10px }
.face { width: 36px; height: 36px; border-radius: 8px; flex: none; font-weight: 900;
        display: grid; place-items: center; color: #fff; background: #1264a3 }
.who { font-weight: 900 } .app { font: 10px/1 Lato; background: #e8e8e8; color: #616061;
        padding: 2px 4px; border-radius: 2px; margin: 0 4px; vertical-align: 2px }
.at, .context { color: #616061; font-size: 12px }
.body { flex: 1; min-width: 0 } .block { margin: 4px 0 8px; white-space: pre-wrap }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 16px; max-width: 560px }
.row { display: flex; justify-content: space-between; align-items: flex-start; gap: 16px }
.actions { display: flex; flex-wrap: wrap; gap: 8px; white-space: normal }
button { font: 700 14px Lato; border: 1px solid #ccc; background: #fff; height: 32px;
         border-radius: 4px; padding: 0 12px; color: inherit; max-width: 420px; overflow: hidden;
         text-overflow: ellipsis; white-space: nowrap }
button.primary { background: #007a5a; border-color: #007a5a; color: #fff }
button.danger { background: #e01e5a; border-color: #e01e5a; color: #fff }
code { font: 12px Menlo, 'DejaVu Sans Mono', monospace; color: #e01e5a; background: #f7f7f7;
       border: 1px solid #ddd; border-radius: 3px; padding: 1px 3px }
pre { font: 12px/1.5 Menlo, 'DejaVu Sans Mono', monospace; background: #f8f8f8; margin: 0;
      border: 1px solid #ddd; border-radius: 4px; padding: 8px; overflow: hidden }
h1 { font: 900 18px/1.3 Lato; margin: 12px 0 4px } hr { border: 0; border-top: 1px solid #ddd }
ul { margin: 0; padding-left: 22px }
table { border-collapse: separate; border-spacing: 0; font-size: 14px; white-space: normal;
        border: 1px solid #ddd; border-radius: 8px; overflow: hidden }
th, td { padding: 6px 12px; border-bottom: 1px solid #eee; text-align: left; vertical-align: top }
th { background: #f8f8f8; font-weight: 700 } tr:last-child td { border-bottom: 0 }
td.right, th.right { text-align: right; font-variant-numeric: tabular-nums }
.pages { color: #616061; font-size: 12px; padding: 4px 2px }
.chart { border: 1px solid #ddd; border-radius: 8px; padding: 12px 14px 8px; max-width: 600px }
.chart b { display: block; margin-bottom: 6px } svg { display: block; font: 11px Lato }
"""


def message(blocks: Sequence[Json], name: str = "opsbot", at: str = "10:30") -> str:
    return _line(name, at, '<span class="app">APP</span>', "".join(map(block, blocks)), "#1264a3")


def spoken(words: str, name: str, at: str = "10:30") -> str:
    return _line(name, at, "", f'<div class="block">{escape(words)}</div>', "#7c3085")


def _line(name: str, at: str, app: str, body: str, colour: str) -> str:
    return (
        f'<div class="message"><div class="face" style="background:{colour}">'
        f'{escape(name[0].upper())}</div><div class="body"><span class="who">{escape(name)}</span>'
        f'{app} <span class="at">{at}</span>{body}</div></div>'
    )


def page(*parts: str) -> str:
    return (
        f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>"
        f'<div class="page">{"".join(parts)}</div>'
    )


def block(one: Json) -> str:
    return f'<div class="block {one["type"]}">{_BLOCKS[one["type"]](one)}</div>'


# -- texts ------------------------------------------------------------------------------------


def _text(one: Json) -> str:
    said = one["text"]
    if one["type"] != "mrkdwn":
        return escape(said)
    said = re.sub(r"`([^`\n]+)`", r"<code>\1</code>", escape(unescape(said)))
    said = re.sub(r"(?<!\w)\*([^*\n]+)\*(?!\w)", r"<b>\1</b>", said)
    return re.sub(r"(?<!\w)_([^_\n]+)_(?!\w)", r"<i>\1</i>", said)


def _element(one: Json) -> str:
    if one["type"] == "emoji":
        return EMOJI.get(one["name"], f":{one['name']}:")
    said = escape(one["text"])
    for style, tag in (("bold", "b"), ("italic", "i"), ("code", "code")):
        if one.get("style", {}).get(style):
            said = f"<{tag}>{said}</{tag}>"
    return said


def _rich(one: Json) -> str:
    out = []
    for part in one["elements"]:
        match part["type"]:
            case "rich_text_section":
                out.append(f"<div>{''.join(map(_element, part['elements']))}</div>")
            case "rich_text_preformatted":
                out.append(f"<pre>{''.join(map(_element, part['elements']))}</pre>")
            case "rich_text_list":
                items = ["".join(map(_element, item["elements"])) for item in part["elements"]]
                out.append(f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>")
    return "".join(out)


def _section(one: Json) -> str:
    out = f"<div>{_text(one['text'])}</div>" if "text" in one else ""
    if "fields" in one:
        fields = "".join(f"<div>{_text(field)}</div>" for field in one["fields"])
        out += f'<div class="fields">{fields}</div>'
    if "accessory" in one:
        return f'<div class="row"><div>{out}</div>{_control(one["accessory"])}</div>'
    return out


# -- buttons ----------------------------------------------------------------------------------


def _control(one: Json) -> str:
    return f'<button class="{one.get("style", "")}">{_text(one["text"])}</button>'


def _actions(one: Json) -> str:
    return "".join(map(_control, one["elements"]))


# -- tables and charts ------------------------------------------------------------------------


def _table(one: Json) -> str:
    settings = one.get("column_settings", [])
    head, *rows = one["rows"]
    right = [
        (at < len(settings) and settings[at].get("align") == "right")
        or (bool(rows) and all(row[at]["type"] == "raw_number" for row in rows))
        for at in range(len(head))
    ]
    shown = rows[: one.get("page_size", len(rows))]
    body = "".join(f"<tr>{_cells(row, 'td', right)}</tr>" for row in shown)
    out = f"<table><tr>{_cells(head, 'th', right)}</tr>{body}</table>"
    if len(rows) > len(shown):
        out += f'<div class="pages">1–{len(shown)} of {len(rows)} &nbsp; &lsaquo; &rsaquo;</div>'
    return out


def _cells(row: Sequence[Json], tag: str, right: Sequence[bool]) -> str:
    return "".join(
        f'<{tag} class="{"right" if right[at] else ""}">{escape(cell["text"])}</{tag}>'
        for at, cell in enumerate(row)
    )


def _step(highest: float) -> float:
    """A round step of which four reach the highest figure."""
    power = 10.0 ** floor(log10(highest / 4)) if highest > 0 else 1.0
    return next((power * by for by in (1, 1.5, 2, 2.5, 3, 4, 5, 7.5) if power * by * 4 >= highest),
                power * 10)  # fmt: skip


def _chart(one: Json) -> str:
    chart = one["chart"]
    labels = chart["axis_config"]["categories"]
    series = [[float(point["value"]) for point in each["data"]] for each in chart["series"]]
    step_up = _step(max(0.0, *(value for row in series for value in row)))
    low = min(0.0, *(value for row in series for value in row))
    top = step_up * 4
    width, height, left, step = 568, 150, 44, (568 - 44) / len(labels)

    def y(value: float) -> float:
        return 8.0 + (top - value) / (top - low) * height

    marks = "".join(
        f'<line x1="{left}" x2="{width}" y1="{y(v):.1f}" y2="{y(v):.1f}" stroke="#e8e8e8"/>'
        f'<text x="{left - 6}" y="{y(v) + 4:.1f}" text-anchor="end" fill="#616061">{v:,.4g}</text>'
        for v in (step_up * part for part in range(5))
    )
    drawn = ""
    for which, row in enumerate(series):
        colour = COLOURS[which % len(COLOURS)]
        if chart["type"] == "line":
            points = " ".join(
                f"{left + step * (at + 0.5):.1f},{y(v):.1f}" for at, v in enumerate(row)
            )
            drawn += f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'
            continue
        bar = min(step * 0.6, 48) / len(series)
        for at, v in enumerate(row):
            x = left + step * (at + 0.5) + bar * (which - len(series) / 2)
            drawn += (
                f'<rect x="{x:.1f}" y="{y(max(v, 0)):.1f}" width="{bar:.1f}" rx="2" '
                f'height="{abs(y(v) - y(0)):.1f}" fill="{colour}"/>'
            )
    every = max(1, round(len(labels) / max(1, int(width / 84))))
    below = "".join(
        f'<text x="{left + step * (at + 0.5):.1f}" y="{height + 26}" text-anchor="middle" '
        f'fill="#616061">{escape(re.sub(r" 20..$", "", label))}</text>'
        for at, label in enumerate(labels)
        if at % every == 0
    )
    svg = f'<svg width="{width}" height="{height + 34}">{marks}{drawn}{below}</svg>'
    return f'<div class="chart"><b>{escape(one["title"])}</b>{svg}</div>'


_BLOCKS: dict[str, Callable[[Json], str]] = {
    "section": _section,
    "rich_text": _rich,
    "actions": _actions,
    "context": lambda one: "".join(map(_text, one["elements"])),
    "header": lambda one: f"<h1>{_text(one['text'])}</h1>",
    "divider": lambda one: "<hr>",
    "table": _table,
    "data_table": _table,
    "data_visualization": _chart,
}
