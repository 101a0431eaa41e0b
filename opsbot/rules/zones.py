"""Time zones as people call them: "Europe/Berlin", "new york", "CET", "GMT+2"."""

from __future__ import annotations

import re
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from opsbot.reply import Refused

# What the zone database calls otherwise, or in a way that nobody means: its EST has no summer.
_MEANT = {
    "America/Los_Angeles": "pst pdt pacific pacific_time san_francisco seattle",
    "America/Denver": "mst mdt mountain mountain_time",
    "America/Chicago": "cst cdt central central_time",
    "America/New_York": "est edt eastern eastern_time boston miami washington",
    "America/Halifax": "ast atlantic",
    "America/Anchorage": "akst",
    "America/Sao_Paulo": "brt rio",
    "America/Argentina/Buenos_Aires": "art",
    "Pacific/Honolulu": "hst",
    "Europe/London": "bst uk_time england uk",
    "Europe/Paris": "france",
    "Europe/Madrid": "spain barcelona",
    "Europe/Rome": "italy milan",
    "Europe/Berlin": "central_european_time german_time germany hamburg munich frankfurt cest cet",
    "Europe/Stockholm": "sweden",
    "Europe/Oslo": "norway",
    "Europe/Copenhagen": "denmark",
    "Europe/Helsinki": "finland eet eest",
    "Europe/Vienna": "austria",
    "Europe/Zurich": "switzerland geneva",
    "Europe/Lisbon": "wet west",
    "Europe/Moscow": "msk",
    "Africa/Johannesburg": "sast",
    "Africa/Nairobi": "eat",
    "Africa/Lagos": "wat",
    "Asia/Kolkata": "ist mumbai delhi bangalore",
    "Asia/Karachi": "pkt",
    "Asia/Jakarta": "wib",
    "Asia/Ho_Chi_Minh": "ict vietnam vietnam_time saigon hanoi",
    "Asia/Shanghai": "beijing",
    "Asia/Hong_Kong": "hkt",
    "Asia/Singapore": "sgt",
    "Asia/Tokyo": "jst osaka",
    "Asia/Seoul": "kst",
    "Australia/Sydney": "aest aedt",
    "Australia/Perth": "awst",
    "Pacific/Auckland": "nzst nzdt",
    "UTC": "utc gmt zulu z",
}
# Those of several of a name that nobody means first.
_OLD = ("US/", "Canada/", "Brazil/", "Mexico/", "Chile/", "Etc/", "SystemV/")
_OFFSET = re.compile(r"(?:gmt|utc)?([+-])(\d{1,2})(?::?(\d{2}))?")
# Offsets with minutes have no name of their own.
_PARTS_OF_HOURS = {
    "+03:30": "Asia/Tehran",
    "+04:30": "Asia/Kabul",
    "+05:30": "Asia/Kolkata",
    "+05:45": "Asia/Kathmandu",
    "+06:30": "Asia/Yangon",
    "+08:45": "Australia/Eucla",
    "+09:30": "Australia/Darwin",
}


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Zones by what they are called: their whole name, its last part, and other words."""
    every = sorted(available_timezones(), key=lambda name: (name.startswith(_OLD), name))
    found = {name.casefold(): name for name in every}
    for name in every:
        found.setdefault(name.rpartition("/")[2].casefold(), name)
    found.update({word: zone for zone, words in _MEANT.items() for word in words.split()})
    return found


def zone_of(text: str) -> ZoneInfo:
    """The zone that somebody means. Raises Refused where there is none."""
    said = "_".join(text.strip(' \t"“”.,').casefold().split())
    # First: the database has a "GMT+2", which lies two hours to the west.
    offset = _OFFSET.fullmatch(said.replace("_", ""))
    if offset and (key := _fixed(*offset.groups())):
        return ZoneInfo(key)
    known = _names()
    for word in (said, said.removesuffix("_time")):
        if word in known and not offset:
            return ZoneInfo(known[word])
    raise Refused("I know no time zone “{zone}”. Say a city, like “Europe/Berlin”.", zone=text)


def called(zone: ZoneInfo) -> str:
    """A zone as people read it: "Etc/GMT-2" is GMT+2 to everybody but the database."""
    if fixed := re.fullmatch(r"Etc/GMT([+-])(\d+)", zone.key):
        return f"GMT{'-' if fixed[1] == '+' else '+'}{fixed[2]}"
    return zone.key


def _fixed(sign: str, hours: str, minutes: str | None) -> str | None:
    """The name of a zone that is so far from UTC; the database counts its names the other way."""
    if int(minutes or 0):
        return _PARTS_OF_HOURS.get(f"{sign}{int(hours):02}:{minutes}")
    if int(hours) == 0:
        return "UTC"
    name = f"Etc/GMT{'-' if sign == '+' else '+'}{int(hours)}"
    return name if name in available_timezones() else None
