"""What customers buy: orders, shipments, refunds, returns; gifts, discounts, rates."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, Relationship

from opsbot.model.base import CHILDREN, NEVER_REUSE_IDS, Record, choice, minor, moment, unique
from opsbot.model.catalogue import Product
from opsbot.values import Money


class Customer(Record, table=True):
    """Somebody who buys in the shop."""

    name: str = Field(index=True)
    email: str | None = Field(default=None, index=True)
    phone: str | None = None
    country: str | None = None
    newsletter: bool = False
    # The number another system knows them by, where a file gives no name ("17850").
    code: str | None = Field(default=None, index=True)
    since: date | None = None


class Fulfilment(StrEnum):
    UNFULFILLED = "unfulfilled"
    FULFILLED = "fulfilled"
    HELD = "held"
    CANCELLED = "cancelled"


class Payment(StrEnum):
    PENDING = "pending"
    PAID = "paid"
    PARTIALLY_REFUNDED = "partially_refunded"
    REFUNDED = "refunded"
    VOIDED = "voided"


class Order(Record, table=True):
    """An order. Its total is what the customer is charged: goods less discount, shipping, tax."""

    __table_args__ = (
        unique("workspace_id", "number"),
        Index(None, "workspace_id", "placed_at"),
        Index(None, "workspace_id", "fulfilment", "placed_at"),
        Index(None, "workspace_id", "payment", "placed_at"),
        Index(None, "customer_id", "placed_at"),
        NEVER_REUSE_IDS,
    )

    number: str
    placed_at: datetime = moment()
    customer_id: int | None = Field(default=None, foreign_key="customer.id")
    email: str | None = None
    channel: str | None = None
    country: str | None = None
    fulfilment: Fulfilment = choice(Fulfilment, default=Fulfilment.UNFULFILLED)
    payment: Payment = choice(Payment, default=Payment.PENDING)
    currency: str = Field(max_length=3)
    discount_minor: int = minor(default=0)
    shipping_minor: int = minor(default=0)
    tax_minor: int = minor(default=0)
    total_minor: int = minor(default=0)
    hold_reason: str | None = None
    cancel_reason: str | None = None
    cancelled_at: datetime | None = moment(default=None)

    customer: Customer | None = Relationship()
    lines: list["OrderLine"] = Relationship(
        sa_relationship_kwargs=CHILDREN | {"order_by": "OrderLine.id"}
    )
    refunds: list["Refund"] = Relationship(
        sa_relationship_kwargs=CHILDREN | {"order_by": "Refund.id"}
    )
    shipments: list["Shipment"] = Relationship(
        sa_relationship_kwargs=CHILDREN | {"order_by": "Shipment.id"}
    )

    @property
    def label(self) -> str:
        return f"#{self.number}"

    @property
    def key(self) -> str:
        return str(self.number)

    @property
    def total(self) -> Money:
        return Money(self.total_minor, self.currency)


class OrderLine(Record, table=True):
    """One position of an order. A price may be finer than a cent; the total is rounded once."""

    __tablename__ = "order_line"

    order_id: int = Field(foreign_key="order.id", index=True)
    product_id: int | None = Field(default=None, foreign_key="product.id", index=True)
    sku: str | None = None
    title: str
    quantity: int
    # Millionths of the currency's unit: files carry prices such as 0.425.
    unit_price_micros: int = Field(sa_type=BigInteger)
    total_minor: int = minor()

    @property
    def unit_price(self) -> Decimal:
        return Decimal(self.unit_price_micros).scaleb(-6)


class Shipment(Record, table=True):
    """A parcel that left."""

    order_id: int = Field(foreign_key="order.id", index=True)
    carrier: str | None = None
    tracking: str | None = None
    shipped_at: datetime = moment()
    member_id: int | None = Field(default=None, foreign_key="member.id")


class Refund(Record, table=True):
    """Money given back. A credit note without a known order stands alone, with its own country."""

    __table_args__ = (Index(None, "workspace_id", "at"), NEVER_REUSE_IDS)

    order_id: int | None = Field(default=None, foreign_key="order.id", index=True)
    number: str | None = Field(default=None, index=True)
    customer_id: int | None = Field(default=None, foreign_key="customer.id", index=True)
    channel: str | None = None
    country: str | None = None
    amount_minor: int = minor()
    currency: str = Field(max_length=3)
    reason: str | None = None
    at: datetime = moment()
    member_id: int | None = Field(default=None, foreign_key="member.id")

    @property
    def amount(self) -> Money:
        return Money(self.amount_minor, self.currency)


class RefundLine(Record, table=True):
    """What a refund is for, where the file says so."""

    __tablename__ = "refund_line"

    refund_id: int = Field(foreign_key="refund.id", index=True)
    product_id: int | None = Field(default=None, foreign_key="product.id", index=True)
    title: str
    quantity: int
    total_minor: int = minor()


class Return(Record, table=True):
    """Goods that a customer sent back."""

    order_id: int = Field(foreign_key="order.id", index=True)
    product_id: int | None = Field(default=None, foreign_key="product.id")
    quantity: int
    at: datetime = moment()
    member_id: int | None = Field(default=None, foreign_key="member.id")


class GiftStatus(StrEnum):
    ACTIVE = "active"
    VOID = "void"


class GiftCertificate(Record, table=True):
    """A prepaid amount behind a code."""

    __tablename__ = "gift_certificate"
    __table_args__ = (unique("workspace_id", "code"), NEVER_REUSE_IDS)

    code: str
    initial_minor: int = minor()
    balance_minor: int = minor()
    currency: str = Field(max_length=3)
    recipient_id: int | None = Field(default=None, foreign_key="customer.id")
    expires: date | None = None
    status: GiftStatus = choice(GiftStatus, default=GiftStatus.ACTIVE)


class DiscountStatus(StrEnum):
    ACTIVE = "active"
    ENDED = "ended"


class Discount(Record, table=True):
    """A code that takes off a percentage (in hundredths of a percent) or an amount."""

    __table_args__ = (unique("workspace_id", "code"), NEVER_REUSE_IDS)

    code: str
    percent_e2: int | None = None
    amount_minor: int | None = minor(default=None)
    currency: str | None = Field(default=None, max_length=3)
    product_id: int | None = Field(default=None, foreign_key="product.id")
    until: date | None = None
    status: DiscountStatus = choice(DiscountStatus, default=DiscountStatus.ACTIVE)


class ShippingRate(Record, table=True):
    """What a parcel costs: to a country (None: anywhere else), up to a weight in grams."""

    __tablename__ = "shipping_rate"

    country: str | None = None
    up_to_grams: int
    price_minor: int = minor()
    currency: str = Field(max_length=3)
    free_from_minor: int | None = minor(default=None)


class TaxRate(Record, table=True):
    """Tax for a country, in hundredths of a percent."""

    __tablename__ = "tax_rate"

    country: str
    name: str = "VAT"
    rate_e2: int


__all__ = [
    "Customer",
    "Discount",
    "DiscountStatus",
    "Fulfilment",
    "GiftCertificate",
    "GiftStatus",
    "Order",
    "OrderLine",
    "Payment",
    "Product",
    "Refund",
    "RefundLine",
    "Return",
    "Shipment",
    "ShippingRate",
    "TaxRate",
]
