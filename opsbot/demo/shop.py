"""The demo's shop: what was drawn, as rows. Each is inserted once, complete."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

from opsbot.demo import words
from opsbot.demo.sales import Buyer, Giving, Good, Move, Sale, Year, draw
from opsbot.demo.scene import Scene
from opsbot.model import (
    Customer,
    Discount,
    GiftCertificate,
    Order,
    OrderLine,
    Product,
    Refund,
    RefundLine,
    Return,
    Shipment,
    ShippingRate,
    StockMovement,
    TaxRate,
)
from opsbot.model.catalogue import ProductStatus, StockReason
from opsbot.model.sales import DiscountStatus, GiftStatus

FIRST_NUMBER = 1_001
MERCHANT = 2  # the place in words.MEMBERS of who packs and counts


@dataclass(slots=True)
class Ids:
    """What the database called them, by their place in the year."""

    products: list[int]
    customers: list[int]
    orders: list[int]


def fill(scene: Scene) -> list[int]:
    """Add the shop. Returns the customers' ids, the regulars first."""
    year = draw(scene)
    dice = scene.dice("customers")
    products = scene.add(Product, (_product(scene, good) for good in year.goods))
    customers = scene.add(Customer, (_customer(buyer, dice) for buyer in year.buyers))
    orders = scene.add(Order, (_order(scene, sale, customers) for sale in year.sales))
    ids = Ids(products, customers, orders)
    dice = scene.dice("parcels")
    sent = [sale for sale in year.sales if sale.shipped]
    scene.add(OrderLine, (_line(ids, s, *line) for s in year.sales for line in s.lines))
    scene.add(StockMovement, (_movement(scene, ids, move) for move in year.moves))
    scene.add(Shipment, (_shipment(scene, ids, sale, dice) for sale in sent))
    _add_refunds(scene, ids, year)
    _add_rates(scene)
    _add_codes(scene, ids, year)
    return ids.customers


def _product(scene: Scene, good: Good) -> dict[str, Any]:
    return {
        "title": good.title,
        "sku": good.sku,
        "category": good.category,
        "price_minor": good.price,
        "currency": scene.workspace.currency,
        "status": ProductStatus.HIDDEN if good.title in words.HIDDEN else ProductStatus.ACTIVE,
        "low_stock": good.low,
        # The model keeps the level for movements one by one; these come in bulk, past it.
        "stock": good.left,
    }


def _customer(buyer: Buyer, dice: Random) -> dict[str, Any]:
    phone = buyer.country == "US" and dice.random() < 0.3
    return {
        "name": buyer.name,
        "email": buyer.email,
        "phone": f"+1 555 01{dice.randrange(100):02}" if phone else None,
        "country": buyer.country,
        "newsletter": dice.random() < 0.45,
        "since": buyer.since,
    }


def _order(scene: Scene, sale: Sale, customers: list[int]) -> dict[str, Any]:
    return {
        "number": str(FIRST_NUMBER + sale.place),
        "placed_at": sale.placed,
        "customer_id": customers[sale.buyer.place] if sale.buyer else None,
        "email": sale.buyer.email if sale.buyer else None,
        "channel": sale.channel,
        "country": sale.country,
        "fulfilment": sale.fulfilment,
        "payment": sale.payment,
        "currency": scene.workspace.currency,
        "discount_minor": sale.discount,
        "shipping_minor": sale.shipping,
        "tax_minor": sale.tax,
        "total_minor": sale.total,
        "hold_reason": sale.hold_reason,
        "cancel_reason": sale.cancel_reason,
        "cancelled_at": sale.cancelled,
    }


def _line(ids: Ids, sale: Sale, good: Good, pieces: int) -> dict[str, Any]:
    return {
        "order_id": ids.orders[sale.place],
        "product_id": ids.products[good.place],
        "sku": good.sku,
        "title": good.title,
        "quantity": pieces,
        "unit_price_micros": good.price * 10_000,
        "total_minor": good.price * pieces,
    }


def _movement(scene: Scene, ids: Ids, move: Move) -> dict[str, Any]:
    return {
        "product_id": ids.products[move.good.place],
        "delta": move.delta,
        "reason": move.reason,
        "note": move.note,
        "at": move.at,
        "member_id": None if move.reason is StockReason.SOLD else scene.members[MERCHANT],
        "order_id": None if move.sale is None else ids.orders[move.sale],
    }


def _shipment(scene: Scene, ids: Ids, sale: Sale, dice: Random) -> dict[str, Any]:
    carrier = dice.choices(["USPS", "UPS"], [65, 35])[0] if sale.country == "US" else "DHL"
    return {
        "order_id": ids.orders[sale.place],
        "carrier": carrier,
        "tracking": f"{carrier[:2].upper()}{dice.randrange(10**9, 10**10)}",
        "shipped_at": sale.shipped,
        "member_id": scene.members[MERCHANT],
    }


def _add_refunds(scene: Scene, ids: Ids, year: Year) -> None:
    given = [(sale, sale.refund) for sale in year.sales if sale.refund]
    refunds = scene.add(Refund, (_refund(scene, ids, sale, giving) for sale, giving in given))
    scene.add(
        RefundLine,
        (
            {
                "refund_id": refund,
                "product_id": ids.products[good.place],
                "title": good.title,
                "quantity": pieces,
                "total_minor": good.price * pieces,
            }
            for refund, (_, giving) in zip(refunds, given, strict=True)
            for good, pieces in giving.lines
        ),
    )
    scene.add(
        Return,
        (
            {
                "order_id": ids.orders[sale.place],
                "product_id": ids.products[good.place],
                "quantity": pieces,
                "at": giving.at,
                "member_id": scene.members[MERCHANT],
            }
            for sale, giving in given
            for good, pieces in giving.returned
        ),
    )


def _refund(scene: Scene, ids: Ids, sale: Sale, giving: Giving) -> dict[str, Any]:
    return {
        "order_id": ids.orders[sale.place],
        "customer_id": ids.customers[sale.buyer.place] if sale.buyer else None,
        "channel": sale.channel,
        "country": sale.country,
        "amount_minor": giving.amount,
        "currency": scene.workspace.currency,
        "reason": giving.reason,
        "at": giving.at,
        "member_id": scene.members[MERCHANT],
    }


def _add_rates(scene: Scene) -> None:
    scene.add(
        TaxRate,
        (
            {"country": country, "name": name, "rate_e2": rate}
            for country, name, rate, *_ in words.RATES
            if country and name
        ),
    )
    scene.add(
        ShippingRate,
        (
            {
                "country": country,
                "up_to_grams": grams,
                "price_minor": price,
                "currency": scene.workspace.currency,
                "free_from_minor": free,
            }
            for country, _, _, small, large, free in words.RATES
            for grams, price in ((1_000, small), (5_000, large))
        ),
    )


def _add_codes(scene: Scene, ids: Ids, year: Year) -> None:
    """Discounts and gift certificates."""
    product = {good.title: ids.products[good.place] for good in year.goods}
    scene.add(
        Discount,
        (
            {
                "code": code,
                "percent_e2": percent,
                "amount_minor": amount,
                "currency": scene.workspace.currency if amount else None,
                "product_id": product[title] if title else None,
                "until": None if days is None else scene.day(days),
                "status": DiscountStatus.ACTIVE if runs else DiscountStatus.ENDED,
            }
            for code, percent, amount, title, days, runs in words.DISCOUNTS
        ),
    )
    scene.add(
        GiftCertificate,
        (
            {
                "code": code,
                "initial_minor": initial,
                "balance_minor": balance,
                "currency": scene.workspace.currency,
                "recipient_id": None if whose is None else ids.customers[whose],
                "expires": scene.day(days),
                "status": GiftStatus.ACTIVE if valid else GiftStatus.VOID,
            }
            for code, initial, balance, whose, days, valid in words.GIFTS
        ),
    )
