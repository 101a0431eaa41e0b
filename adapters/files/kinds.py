"""The kinds of records that files hold: their fields, and what other systems call these.

One line a field: the names that tell what it is | the names that other kinds use as well. The
first names are the better ones where a file has several. A name is written as it would be said;
`headers.canonical` makes "InvoiceNo", "invoice_number" and "Number of invoice" the same.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """Something a record has, with the header names it goes by."""

    name: str
    clear: tuple[str, ...]
    vague: tuple[str, ...]


@dataclass(frozen=True)
class Kind:
    """What a row can be. `needs` are groups of fields of which one each must be there."""

    name: str
    fields: tuple[Field, ...]
    needs: tuple[tuple[str, ...], ...]
    # Columns that are not taken but tell the kind, and columns that it never has.
    signs: tuple[str, ...] = ()
    never: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.name

    def has(self, field: str) -> bool:
        return any(one.name == field for one in self.fields)


def _kind(name: str, needs: str, fields: str, signs: str = "", never: str = "") -> Kind:
    made = []
    for line in fields.strip().splitlines():
        field, _, names = line.strip().partition(":")
        clear, _, vague = names.partition("|")
        made.append(Field(field.strip(), _words(clear), _words(vague)))
    groups = tuple(tuple(group.split("/")) for group in needs.split())
    return Kind(name, tuple(made), groups, _words(signs), _words(never))


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


_WORKSPACE = _kind(
    "workspace",
    "name timezone/plan",
    """
    name: workspace, workspace name, shop name, store name | name
    currency: currency, currency code
    timezone: timezone, time zone, tz
    plan_system: plan system | system, platform
    plan: plan, plan name
    plan_since: plan since, plan start, subscribed since | since
    """,
)

_MEMBERS = _kind(
    "members",
    "name role",
    """
    name: member, member name, user, user name, employee | name, full name, nombre
    email: email, email address | mail
    role: role, permission, access | rights
    timezone: timezone, time zone, tz
    """,
)

_ORGANISATIONS = _kind(
    "organisations",
    "name website/industry/country",
    """
    name: organisation, organisation name, company, company name, account name, account, security | name
    website: website, web site, website url, homepage, home page, domain | url, web
    industry: industry, sector, gics sector | branch
    country: country, country region, billing country | office location, headquarters location, location
    """,
    signs="employees, revenue, annual revenue, number of employees, company id, organisation id",
)

_CONTACTS = _kind(
    "contacts",
    "name/first_name/last_name/email",
    """
    name: contact name, contact, full name, lead name, person name, person, lead | name, client name, customer name, nombre, nom, nome, navn, nafn, ten
    first_name: first name, given name, forename, contact first name, person first name, lead first name, vorname, prenom
    last_name: last name, surname, family name, contact last name, person last name, lead last name, nachname
    email: email, email address, contact email, person email work, work email, lead email, primary email, person email, contact email address, mail, correo, courriel, netfang | person email home, email 1
    phone: phone, phone number, mobile, mobile phone, telephone, cell, contact phone, person phone, lead phone, work phone, telefono, telefon, simi, dien thoai | contact number, home phone, default address phone
    organisation: organisation, organisation name, company, company name, account name, account account name, associated company, employer, firm, empresa, firma, entreprise, cong ty | account, business
    title: job title, contact title, position, function | title, role
    tags: tags, labels | tag, label, groups
    """,
    signs=(
        "contact id, lead id, lead status, lead source, lead owner, contact owner, lifecycle stage,"
        " gclid, ad name, form name, crm status, supplier id"
    ),
    never="employee id, hire date",
)

_CUSTOMERS = _kind(
    "customers",
    "name/first_name/last_name/email/code",
    """
    code: customer id, customer number, customer code, client id, account number | id
    name: customer name, customer, buyer name | name, full name, client name, client, nombre, nom
    first_name: first name, given name, forename, customer first name
    last_name: last name, surname, family name, customer last name
    company: company name, company, default address company | organisation
    email: email, email address, customer email | mail
    phone: phone, phone number, mobile, telephone | default address phone
    country: country, country name, billing country | default address country code, country region
    newsletter: newsletter, accepts marketing, accepts email marketing, subscribed, opt in, email opt in, mailing list
    since: customer since, since, registered, first order | signup date, created at, created, joined, date created
    tags: customer tags | tags
    """,
    signs="total spent, total orders, orders count, tax exempt, accepts sms marketing, last order",
    never="employee id, hire date",
)

_PRODUCTS = _kind(
    "products",
    "sku/title price/stock",
    """
    sku: sku, variant sku, product code sku, product code, item code, stock code, article number, item number, product number | code, product id, item id
    title: product name, product title, product, item name, article name | title, name, description, article, item
    category: category, categories, product category, product group, series | product type, type, department, collection
    price: price, unit price, selling price, sales price, regular price, variant price, retail price, list price, price each | amount
    currency: currency, currency code, price currency
    stock: stock, stock level, current stock level, stock quantity, units in stock, quantity in stock, inventory quantity, variant inventory quantity, inventory level, stock on hand, on hand current, on hand, inventory, quantity available | quantity, available, available not editable
    low_stock: low stock, low stock level, low stock amount, reorder level, reorder point, minimum stock, min stock, low inventory notify level, safety stock
    status: product status, published, product visible, visible, published on online store | status, active, enabled
    discontinued: discontinued, discontinued item, archived | hidden
    handle: handle, url handle
    option1: option 1 value
    option2: option 2 value
    option3: option 3 value
    """,
    signs="product id, vendor, supplier id, barcode, track inventory",
)

_PIPELINES = _kind(
    "pipelines",
    "pipeline stage position/probability",
    """
    pipeline: pipeline, pipeline name
    stage: stage, stage name
    position: position, stage order, sort order, display order | order, sort, step
    probability: probability, win probability, chance, likelihood
    """,
)

_DEALS = _kind(
    "deals",
    "title/id stage/amount/status",
    """
    id: deal id, opportunity id | id, record id, pipedrive system id, deal pipedrive system id
    title: deal name, deal title, deal, opportunity name, opportunity, opportunity title | title, name
    organisation: organisation, organisation name, company, company name, account name, account, associated company, deal organisation
    contact: contact, contact name, contact person, person name, primary contact | person, customer
    amount: amount, deal value, deal amount, value, close value, opportunity value, opportunity amount, opportunity state value | price, total
    currency: currency, currency of value, deal currency of value, bid currency, deal currency | currency code
    pipeline: pipeline, deal pipeline, pipeline name
    stage: deal stage, stage, sales stage, stage name, opportunity stage, deal stage pipeline, stage pipeline
    owner: owner, deal owner, opportunity owner, sales agent, sales representative, salesperson, sales rep | assigned to, assignee, responsible
    opened_at: opened at, opened, deal creation date, engage date, create date, creation date, deal created | created at, created, created date, date created, date
    close_date: close date, expected close date, forecast close date, deal expected close date, closing date
    status: deal status, opportunity status, opportunity state | status, state
    closed_at: closed at, closed on, won time, closed date, date closed, actual close date, deal closed on, deal won time
    lost_reason: lost reason, reason lost, loss reason, deal lost reason | reason
    product: product, product name
    """,
    signs="sales agent, opportunity id",
)

_PROJECTS = _kind(
    "projects",
    "title deal/stage due/status",
    """
    title: project, project name, project title | title, name
    deal: deal, deal name, deal title, opportunity
    stage: project stage, phase | stage
    due: due, due date, deadline, end date
    status: project status | status, state
    """,
)

_DISCOUNTS = _kind(
    "discounts",
    "code percent/amount",
    """
    code: discount code, coupon code, coupon, voucher code, promo code, promotion code | code, discount, name
    percent: percent, percentage, percent off, discount percent, discount percentage, percent discount
    amount: amount off, discount amount, fixed amount | amount, value
    currency: currency, currency code
    product: product, product name, sku, product sku
    until: until, valid until, expires, expiry, expires at, expiry date, end date, ends at, expiration date
    status: discount status | status, active
    """,
)

_GIFTS = _kind(
    "gifts",
    "code initial/balance",
    """
    code: gift certificate code, gift certificate, gift card code, gift card, gift code, certificate code | code, certificate, voucher
    initial: initial, initial value, initial balance, initial amount, original value, original amount, issued amount | amount, value
    balance: balance, remaining, current balance, remaining balance, amount left
    currency: currency, currency code
    recipient: recipient, recipient name, recipient email, issued to | customer, customer name, customer email, email
    expires: expires, expiry, expires at, expiry date, expiration date, valid until, expires on
    status: gift card status | status, active, enabled
    """,
)

_ORDER_LINE = """
    sku: lineitem sku, stock code, sku, product code, item sku, item code, product sku, article number | product id, item number, code
    title: lineitem name, product name, item name, product title, item title, product, item description, article | description, item, title
    quantity: lineitem quantity, quantity, quantity ordered, units, pieces, items ordered, item quantity
    unit_price: lineitem price, unit price, item price, price each, price per unit | price
    line_total: lineitem total, line total, line amount, extended price, item total | total price, amount, sales
"""

_ORDERS = _kind(
    "orders",
    "number placed_at quantity/total/customer/customer_code",
    """
    number: order number, order id, invoice number, invoice id, order reference, sales order, invoice, order, order name | number, name, id, reference, transaction id
    placed_at: placed at, order date, invoice date, ordered at, order placed, purchase date, order created, sale date, date ordered | created at, date created, created, date, transaction date, paid at, time
    customer: customer, customer name, billing name, buyer, buyer name, ship name, shipping name | client, name of customer
    customer_code: customer id, customer number, customer code, client id, user id
    email: email, customer email, email address, billing email, buyer email
    fulfilment: fulfilment status, shipping status, shipment status, delivery status, fulfilment
    payment: financial status, payment status, payment state | payment
    status: order status | status, state
    channel: channel, sales channel, source, source name, marketplace | platform
    country: country, shipping country, ship country, delivery country, billing country | customer country
"""
    + _ORDER_LINE
    + """
    discount: discount, discount amount, order discount, discount total | lineitem discount, total discount
    shipping: shipping, shipping cost, shipping amount, shipping price, freight, postage, delivery cost, shipping fee, shipping total | delivery
    tax: tax, taxes, vat, tax amount, sales tax, total tax, gst, order tax
    currency: currency, currency code, order currency
    total: order total, total, grand total, order amount, total amount
    refunded: refunded amount, refund amount, amount refunded, total refunded
    refunded_at: refunded at, refund date, refunded on
    cancelled_at: cancelled at, cancelled on, cancellation date
    shipped_at: shipped at, shipped date, fulfilled at, ship date, shipped on, date shipped
    cancel_reason: cancel reason, cancellation reason
    hold_reason: hold reason
    """,
)

_LINES = _kind(
    "order lines",
    "number sku/title quantity unit_price/line_total",
    """
    number: order number, order id, invoice number, invoice id, order, invoice | order name
"""
    + _ORDER_LINE
    + """
    discount: discount, discount amount, lineitem discount
    """,
)

_USAGE = _kind(
    "usage",
    "at metric value",
    """
    at: measured at, read at, at, timestamp, taken at | date, time, day
    metric: metric, resource, counter, usage type | name, type, what
    value: value, usage, used, reading | amount, quantity, count
    unit: unit, units, unit of measure
    """,
)

_TASKS = _kind(
    "tasks",
    "text due/assignee/done_at",
    """
    id: task id, task number | id, number
    text: task, task name, to do, todo, activity subject, activity, text | subject, title, name, description
    due: due, due date, due at, due on, activity due date, deadline
    assignee: assignee, assigned to, assigned user, activity assigned to user, task owner | owner, responsible, user, member
    assignee_email: assignee email
    about_kind: about kind, related type, related to type, linked type
    about: about, related to, linked to, regarding | contact, deal
    done_at: done at, completed at, done, completed, completion date, finished at, activity done
    """,
)

_TICKETS = _kind(
    "tickets",
    "subject status/priority/requester opened_at/requester/assignee/priority",
    """
    id: ticket id, ticket number, case number, case id, case enquiry id, issue id, ticket | id, number
    subject: ticket subject, case title, subject, issue, summary | title, description, name
    requester: requester, requester name, requester email, reported by, submitter, opened by | customer, customer name, contact, contact name, from, email
    priority: priority, severity, urgency
    assignee: assignee, assigned to, agent, assigned agent | owner
    status: ticket status, case status | status, state
    opened_at: opened at, opened, open date, date opened, submitted at, requested at | created at, created, created date, date created, date
    closed_at: closed at, closed, closed date, solved at, resolved at, resolved
    """,
)

# In the order in which they are imported: what others refer to comes first. Where a header fits
# two kinds alike, the earlier one is meant.
KINDS = (
    _WORKSPACE, _MEMBERS, _ORGANISATIONS, _CONTACTS, _CUSTOMERS, _PRODUCTS, _PIPELINES, _DEALS,
    _PROJECTS, _DISCOUNTS, _GIFTS, _ORDERS, _LINES, _USAGE, _TASKS, _TICKETS,
)  # fmt: skip
BY_NAME = {kind.name: kind for kind in KINDS}

# Words that many files have and no field of ours means, however near they are to a name.
NOT_OURS = frozenset(
    "state city zip rate size cost note notes image brand vendor region street province weight"
    " address address1 address2 age gender sex language page index url".split()
)
