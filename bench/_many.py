"""Very many records: 100,000 of each kind that is called by a name.

The names are made of the demo's, of ordinary English words and of syllables, from one seed: some
20,000 surnames and 14,000 words that companies and goods are called by.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from sqlmodel import Session, SQLModel, func, insert, select

from opsbot.demo import words
from opsbot.language.spelling import english
from opsbot.language.words import fold, listed
from opsbot.model import Contact, Customer, Deal, Organisation, Product, Stage
from opsbot.model.crm import DealStatus

COUNT = 100_000
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)

_FIRST = listed(
    """
    Al An Ar Be Bri Ca Chri Da De El Em Fe Fran Ga Geor Ha He Is Ja Jo Ju Ka Ke La Le Li Ma Mi
    Na Ni Ol Pa Pe Ra Re Ro Sa Se So Ste Ta Te Tho Va Vi Wi Xa Ya Zo
    """
)
_FIRST_END = listed(
    """
    na ne lia lie ra ria rick rie bert bella beth cia dan den dia dra drew ella elle fina gan
    ian ina ine ise ita ius ka ko la lan lena lina lisa lo man mas mina mir mon nia nie nor ra
    ran ric rin ron sa sha son sta stin ta than tha thew tin tor vid win xander zia
    """
)
_LAST = listed(
    """
    Al Ber Bran Cal Car Dan Del Ed El Fal Fen Gar Gil Har Hol Ing Jar Kar Kel Lan Lin Mar Mel
    Nor Ol Par Pel Quin Ros Ren Sal Ser Tal Tor Ul Van Vel Wal Wes Win Yar Zan Stein Hoff Lind
    Berg Sand Gold Silver Ashe Black White Green Brook Wood Hart Kirk Oak Elm Thorn Wheat
    """
)
_MIDDLE = ["", "a", "e", "i", "o", "an", "en", "in", "on", "er", "ar", "or", "is", "as", "el", "al"]
_LAST_END = listed(
    """
    berg mann son sen ton ley ford wood well man feld stein dottir ski sky wicz ova ez es ini
    elli etti oni ard eau aux quist strom lund dahl gren vik sson by field worth ham stead more
    land ridge burn dale shaw cott low ner ler ger ther
    """
)
_SECTORS = listed(
    """
    Logistics Catering Hotels Group Partners Consulting Foods Design Media Motors Textiles
    Energy Dental Law Books Florists Brewing Freight Schools Yoga Theatre Interiors Grocers
    Pharma Labs Software Systems Studios Trading Imports Builders Plumbing Electric Security
    Travel Finance Insurance Estates Farms Dairy Bakery Coffee Sports Outdoor Cycles Marine
    Aviation Robotics
    """
)
_LOOKS = listed(
    """
    Small Large Slim Tall Round Square Folding Classic Modern Rustic Vintage Soft Sturdy Light
    Heavy Double Deluxe Everyday Travel Garden Winter Summer Handmade Recycled Organic Premium
    """
)
_COLOURS = listed(
    """
    Black White Grey Red Blue Green Yellow Orange Purple Pink Brown Beige Navy Teal Olive Cream
    Crimson Cobalt Amber Ivory Charcoal Turquoise Lavender Mustard Coral
    """
)
_STUFF = listed(
    """
    Cotton Linen Wool Silk Leather Suede Denim Canvas Bamboo Oak Walnut Pine Steel Copper Brass
    Glass Ceramic Porcelain Marble Stone Rubber Cork Rattan Velvet Felt Hemp Jute Acrylic Enamel
    """
)
_THINGS = listed(
    """
    Shirt Jacket Trousers Dress Skirt Scarf Gloves Hat Socks Boots Sandals Slippers Belt Bag
    Backpack Wallet Purse Mug Teapot Kettle Bowl Plate Cup Tray Jug Vase Lamp Chair Stool Table
    Desk Shelf Cabinet Bench Mirror Clock Frame Candle Cushion Blanket Towel Curtain Rug Basket
    Bottle Flask Knife Spoon Fork Pan Pot Grater Peeler Whisk Apron Napkin Notebook Pen Pencil
    Folder Stapler Easel Umbrella Hammock Tent Lantern Compass Whistle Helmet Saddle Pedal Pump
    """
)
_SIZES = ["S", "M", "L", "XL", "30 cm", "45 cm", "60 cm", "1 l", "2 l", "500 ml", "250g", "1kg"]
_DEALS = listed(
    """
    renewal supply pilot rollout upgrade refit catalogue contract extension order pantry gifts
    kitchens uniforms subscription audit launch migration training support
    """
)
_MAILS = ["mail.test", "post.test", "inbox.example", "letters.example", "web.test"]


def lay_over(session: Session, space: int, count: int = COUNT) -> None:
    """So many records of each kind, beside those that a workspace has. Nothing is committed."""
    dice = random.Random(7)
    people = _people(dice)
    companies = list(islice(_different(lambda: _company(dice, people)), count))
    before = session.exec(select(func.max(Organisation.id))).one() or 0
    _add(session, Organisation, space, ({"name": name} for name in companies))
    goods = enumerate(islice(_different(lambda: _product(dice)), count))
    skus = ({"title": t, "sku": f"{t[:3].upper()}-{i:06}", "currency": "USD"} for i, t in goods)
    _add(session, Product, space, skus)
    for kind in (Customer, Contact):
        named = (next(people) for _ in range(count))
        _add(session, kind, space, ({"name": n, "email": _mail(dice, n)} for n in named))
    stage = session.exec(select(Stage.id).where(Stage.workspace_id == space)).first()
    owners = [(before + i, name) for i, name in enumerate(companies, 1)]
    _add(session, Deal, space, (_deal(dice, *dice.choice(owners), stage) for _ in range(count)))


def _add(session: Session, kind: type[SQLModel], space: int, rows: Iterator[Any]) -> None:
    while some := list(islice(rows, 5_000)):
        session.execute(insert(kind), [{"workspace_id": space, **row} for row in some])


def _different(make: Callable[[], str]) -> Iterator[str]:
    seen: set[str] = set()
    while True:
        text = make()
        if text not in seen:
            seen.add(text)
            yield text


def _syllables(dice: random.Random, count: int, *parts: list[str]) -> list[str]:
    made = _different(lambda: "".join(dice.choice(part) for part in parts))
    return list(islice(made, count))


def _often_first(dice: random.Random, some: list[str]) -> str:
    """One of a list, those at its beginning far more often, as names are spread."""
    return some[int(len(some) * dice.random() ** 2.5)]


def _people(dice: random.Random) -> Iterator[str]:
    heard = [first for firsts, _ in words.NAMES.values() for first in firsts.split()]
    borne = [last.replace("_", " ") for _, lasts in words.NAMES.values() for last in lasts.split()]
    firsts = [*heard, *_syllables(dice, 1_500, _FIRST, _FIRST_END)]
    lasts = [*borne, *_syllables(dice, 20_000, _LAST, _MIDDLE, _LAST_END)]
    while True:
        yield f"{_often_first(dice, firsts)} {_often_first(dice, lasts)}".replace("_", " ")


def _mail(dice: random.Random, name: str) -> str:
    plain = "".join(c for c in fold(name).replace(" ", ".") if c.isalnum() or c == ".")
    return f"{plain}{dice.randrange(100)}@{dice.choice(_MAILS)}"


_BRANDS = [word.capitalize() for word in list(english())[400:15_000] if len(word) > 3]


def _company(dice: random.Random, people: Iterator[str]) -> str:
    brand, other = _often_first(dice, _BRANDS), _often_first(dice, _BRANDS)
    last = next(people).split()[-1]
    return dice.choice(
        [
            f"{brand} {dice.choice(_SECTORS)}",
            f"{brand} {other} {dice.choice(_SECTORS)}",
            f"{last} {dice.choice(_SECTORS)}",
            f"{last} & {next(people).split()[-1]}",
            f"{brand} {dice.choice(_SECTORS)} {dice.choice(['Ltd', 'GmbH', 'Inc.'])}",
        ]
    )


def _product(dice: random.Random) -> str:
    stuff, thing = dice.choice(_STUFF), dice.choice(_THINGS)
    line = dice.choice([_often_first(dice, _BRANDS), dice.choice(_LOOKS)])
    parts = [line, dice.choice(_COLOURS), stuff, thing, dice.choice(_SIZES)]
    while len(parts) > 4 or (len(parts) > 3 and dice.random() < 0.3):
        parts.remove(dice.choice([part for part in parts if part not in (stuff, thing)]))
    return " ".join(parts)


def _deal(dice: random.Random, owner: int, company: str, stage: int | None) -> dict[str, Any]:
    return {
        "title": f"{company} {dice.choice(_DEALS)}",
        "organisation_id": owner,
        "stage_id": stage,
        "currency": "USD",
        "status": dice.choice([DealStatus.OPEN, DealStatus.OPEN, DealStatus.WON]),
        "opened_at": NOW,
        "moved_at": NOW,
    }
