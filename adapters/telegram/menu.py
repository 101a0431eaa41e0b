"""The menu of commands: the ones most used, under short names, then what a person uses themselves;
and what the door is told when one is chosen. Nothing here asks Telegram."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from opsbot.access import may
from opsbot.command import Command, Registry
from opsbot.model.people import Role

Scope = Literal["default", "all_private_chats", "all_group_chats"]
Counts = Mapping[str, int]  # how often each command was used, by its id

MOST_USED = 12
OWN = 8  # commands of a person's own beneath them
DESCRIPTION = 256  # letters: core.telegram.org/bots/api#botcommand


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu."""

    name: str
    description: str


@dataclass(frozen=True, slots=True)
class _Short:
    """A command under a name that a thumb can type, and what its taps mean."""

    name: str
    command: str
    alone: str  # said where nothing follows
    rest: str  # said before what follows


# In the order of a menu that nobody has used yet.
_SHORT = (
    _Short("sales", "sales.summary", "sales", "sales"),
    _Short("orders", "orders.list", "orders to ship", "orders"),
    _Short("stock", "stock.low", "low stock", "stock"),
    _Short("deal", "deals.add", "new deal", "new deal"),
    _Short("deals", "deals.list", "deals", "deals"),
    _Short("task", "tasks.add", "new task", "new task"),
    _Short("tasks", "tasks.list", "my tasks", "tasks"),
    _Short("contact", "contacts.show", "contact", "contact"),
    _Short("pipeline", "pipeline.show", "pipeline", "pipeline"),
    _Short("usage", "usage.show", "usage", "usage"),
    _Short("alerts", "alerts.list", "alerts", "alerts"),
    _Short("help", "bot.help", "help", "help"),
    _Short("order", "orders.show", "orders", "order"),
    _Short("customer", "customers.show", "customer", "customer"),
    _Short("product", "products.show", "product", "product"),
    _Short("top", "sales.top", "top products", "top"),
    _Short("plan", "plan.show", "plan", "plan"),
    _Short("digest", "digest.now", "digest", "digest"),
)
_PRIVATE = {"tasks"}
# What everybody has at the end of their own menu, whether they use it or not.
_ALWAYS = (
    _Short("undo", "bot.undo", "undo", "undo"),
    _Short("settings", "me.show", "who am i", "who am i"),
    _Short("link", "me.code", "link code", "link"),
)
# Telegram sends it when a person opens the bot.
_START = _Short("start", "bot.help", "help", "help")
_BY_NAME = {one.name: one for one in (*_SHORT, *_ALWAYS, _START)}

# "12k", "$400", "1,200", "400 eur": a deal that has a price is a new one.
_PRICE = re.compile(
    r"[$€£¥]\s?\d|\d\s?[$€£¥]|\b\d[\d.,]*\s?(?:k|m|usd|eur|gbp|isk|vnd)\b|\b\d{3,}\b|\b\d+[.,]\d{3}\b",
    re.IGNORECASE,
)


# -- menus ------------------------------------------------------------------------------------


def shared(
    registry: Registry, counts: Counts | None = None, language: str = ""
) -> dict[Scope, list[Entry]]:
    """The menus of everybody: twelve commands, by `counts` those most used, in groups without what
    is one's own. `language` is one of `languages()`, or "" for who speaks none of these."""
    used = _most_used([*_there(_SHORT, registry)], counts or {})
    everywhere = _entries(used, registry, language)
    return {
        "default": everywhere,
        "all_private_chats": everywhere,
        "all_group_chats": [one for one in everywhere if one.name not in _PRIVATE],
    }


def personal(registry: Registry, role: Role, counts: Counts, language: str = "") -> list[Entry]:
    """The menu of one person: what their role may do, what they use most at the top, and beneath
    the twelve further commands that they use."""

    def mine(one: Command) -> bool:
        return may(role, one.role, writes=one.writes)

    used = [one for one in _there(_SHORT, registry) if mine(registry[one.command])]
    used = _most_used(used, counts)
    short = {one.command for one in (*_SHORT, *_ALWAYS)}
    own = [one for one in registry.built() if counts.get(one.id) and one.id not in short]
    own = sorted(filter(mine, own), key=lambda one: -counts[one.id])[:OWN]
    return [
        *_entries(used, registry, language),
        *(Entry(name_of(one), _described(one, language)) for one in own),
        *_entries([*_there(_ALWAYS, registry)], registry, language),
    ]


def languages() -> list[str]:
    """The languages that have menus of their own, as Telegram writes them."""
    return sorted(_WORDS)


def name_of(command: Command) -> str:
    """A command in Telegram: deals.close_date is /deals_close_date."""
    return command.id.replace(".", "_")


def _there(several: Sequence[_Short], registry: Registry) -> Iterator[_Short]:
    """Those whose command exists."""
    for one in several:
        command = registry.get(one.command)
        if command is not None and not command.planned:
            yield one


def _most_used(several: Sequence[_Short], counts: Counts) -> list[_Short]:
    """The twelve that are used most, help among them."""
    ranked = sorted(several, key=lambda one: -counts.get(one.command, 0))
    if help := [one for one in ranked[MOST_USED:] if one.name == "help"]:
        return [*ranked[: MOST_USED - 1], *help]
    return ranked[:MOST_USED]


def _entries(several: Sequence[_Short], registry: Registry, language: str) -> list[Entry]:
    return [Entry(one.name, _described(registry[one.command], language)) for one in several]


def _described(command: Command, language: str) -> str:
    """The first sentence of a command's help, in the person's language where there is one."""
    said = _WORDS.get(language, {}).get(command.id, command.help)
    return said.split(". ")[0].rstrip(".")[:DESCRIPTION] or command.id


# -- what was chosen --------------------------------------------------------------------------


def text_of(name: str, rest: str, registry: Registry) -> str | None:
    """What the door is told when somebody sends /name with something after it: "/sales last week"
    is “sales last week”. None where the bot has no such command."""
    rest = rest.strip()
    if short := _BY_NAME.get(name):
        if not rest:
            return short.alone
        if short.name == "deal" and not _PRICE.search(rest):
            return f"deal {rest}"  # one that is there already
        return f"{short.rest} {rest}"
    for command in registry:
        if name_of(command) == name:
            return f"{command.id.replace('.', ' ')} {rest}".strip()
    return None


# -- languages --------------------------------------------------------------------------------

_WORDS: dict[str, dict[str, str]] = {
    "is": {
        "sales.summary": "Sala á tímabili og samanburður við fyrra tímabil",
        "orders.list": "Pantanir eftir stöðu, tímabili eða viðskiptavini",
        "stock.low": "Vörur sem eru uppseldar eða að klárast",
        "deals.add": "Skrá nýtt sölutækifæri",
        "deals.list": "Opin sölutækifæri og verðmæti þeirra",
        "tasks.add": "Bæta við verkefni",
        "tasks.list": "Verkefnin mín, þau sem eru komin fram yfir fyrst",
        "contacts.show": "Tengiliður: símanúmer, netfang og það sem er í gangi",
        "pipeline.show": "Söluferlið, þrep fyrir þrep",
        "usage.show": "Hve mikið er notað af mörkum áskriftarinnar",
        "alerts.list": "Viðvaranir, þær brýnustu fyrst",
        "bot.help": "Hvað ég get gert fyrir þig",
        "bot.undo": "Taka til baka það síðasta sem þú gerðir",
        "me.show": "Hver þú ert hér: hlutverk, tímabelti og tungumál",
        "me.code": "Kóði til að tengja aðra spjallrás",
    },
    "vi": {
        "sales.summary": "Doanh số của một khoảng thời gian, so với trước đó",
        "orders.list": "Đơn hàng theo trạng thái, thời gian hoặc khách hàng",
        "stock.low": "Sản phẩm đã hết hoặc sắp hết hàng",
        "deals.add": "Ghi một thương vụ mới",
        "deals.list": "Các thương vụ đang mở và giá trị của chúng",
        "tasks.add": "Thêm một việc cần làm",
        "tasks.list": "Việc của tôi, việc quá hạn trước",
        "contacts.show": "Một liên hệ: điện thoại, email và việc đang diễn ra",
        "pipeline.show": "Phễu bán hàng theo từng giai đoạn",
        "usage.show": "Đã dùng bao nhiêu so với giới hạn của gói",
        "alerts.list": "Các cảnh báo, khẩn cấp nhất trước",
        "bot.help": "Tôi có thể làm gì cho bạn",
        "bot.undo": "Hoàn tác việc bạn vừa làm",
        "me.show": "Bạn là ai ở đây: vai trò, múi giờ và ngôn ngữ",
        "me.code": "Mã để liên kết một kênh trò chuyện khác",
    },
}
