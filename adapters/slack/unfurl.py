"""Links to the web page's orders and deals: shown with what is behind them, as the one who shared
them may see it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from adapters.slack import incoming, people
from adapters.slack.blocks import words_only
from adapters.slack.desk import Call, Desk
from opsbot.reply import Call as Phrase

# More links in one message are not shown.
MOST = 5
_PLACES = {"orders": ("orders.show", "order", ""), "deals": ("deals.show", "deal", "#")}


async def unfurl(desk: Desk, call: Call, body: Mapping[str, Any]) -> None:
    """Show what the links of a message lead to. Who is unknown, or may not, shows nothing."""
    said = incoming.shared(body)
    page = desk.reception.settings.public_url
    if said is None or page is None:
        return
    event: Mapping[str, Any] = body["event"]
    space = call.team.workspace_id
    if await people.known(desk.reception, call.client, said, space) is None:
        return
    form = await desk.reception.form(said.incoming)
    shown = {}
    for link in (event.get("links") or ())[:MOST]:
        address = str(link.get("url") or "")
        if not (phrase := behind(address, page)):
            continue
        reply = await desk.reception.answer(replace(said.incoming, text=phrase))
        if reply.tone != "refused" and reply.understood:
            shown[address] = {"blocks": list(words_only(reply, form).blocks)}
    if not shown:
        return
    where: dict[str, Any] = {"channel": event.get("channel"), "ts": event.get("message_ts")}
    if event.get("unfurl_id"):  # it is still being written
        where = {"unfurl_id": event["unfurl_id"], "source": event.get("source") or "composer"}
    await call.client.api_call("chat.unfurl", json={**where, "unfurls": shown})


def behind(address: str, page: str) -> str:
    """The phrase that shows what a link leads to; "" where it leads elsewhere."""
    inner = address.removeprefix(page.rstrip("/") + "/")
    found = re.fullmatch(r"(orders|deals)/([^/?#]{1,60})(?:[/?#].*)?", inner)
    if found is None or inner == address:
        return ""
    command, slot, mark = _PLACES[found[1]]
    key = unquote(found[2])
    if mark and not key.isdecimal():
        return ""
    return str(Phrase.of(command, {slot: mark + key}))
