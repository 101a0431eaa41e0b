"""The demo's words: what the tea shop sells, who buys, who works there, and what they talk about.

All invented. Where a list has an order that matters (a product that runs low, two people with
like names), the line says so.
"""

from __future__ import annotations

SHOP = "Larkspur Tea"

MEMBERS = [
    # name, role
    ("Ines Calloway", "owner"),
    ("Theo Brandt", "admin"),
    ("Mina Okafor", "merchant"),
    ("Rafael Ortiz", "rep"),
    ("Wanda Lis", "rep"),
    ("Gus Whitby", "viewer"),
]

GOODS = [
    # title, category, price in cents, grams, popularity, warn at
    ("Harbour Breakfast 100g", "Black tea", 950, 120, 10, 20),
    ("Harbour Breakfast 250g", "Black tea", 2050, 280, 6, 12),
    ("Smoky Pines 100g", "Black tea", 1080, 120, 4, 12),
    ("Bergamot Lane 100g", "Black tea", 1020, 120, 8, 20),
    ("Bergamot Lane 250g", "Black tea", 2190, 280, 4, 10),
    ("Cardamom Chai 100g", "Black tea", 1090, 120, 7, 20),
    ("Cardamom Chai 250g", "Black tea", 2350, 280, 3, 8),
    ("Golden Fields Yunnan 80g", "Black tea", 1490, 100, 3, 8),
    ("Winter Spice 100g", "Black tea", 1150, 120, 9, 12),
    ("Dewdrop Green 100g", "Green tea", 1150, 120, 6, 15),
    ("Jasmine Lantern 80g", "Green tea", 1350, 100, 6, 15),
    ("Roasted Barn Hojicha 80g", "Green tea", 1290, 100, 4, 10),
    ("Riverstone Genmaicha 100g", "Green tea", 1090, 120, 4, 10),
    ("Mint Courtyard 100g", "Green tea", 980, 120, 5, 12),
    ("Morning Matcha 30g", "Green tea", 2400, 60, 5, 10),
    ("Iced Peach Green 100g", "Green tea", 1090, 120, 6, 10),
    ("Snowbank White 50g", "White & oolong", 1690, 70, 3, 8),
    ("Moonrise Oolong 75g", "White & oolong", 1590, 95, 4, 10),
    ("Amber Oolong 75g", "White & oolong", 1790, 95, 3, 8),
    ("Quiet Chamomile 60g", "Herbal", 790, 80, 6, 15),
    ("Vanilla Rooibos 100g", "Herbal", 890, 120, 6, 15),
    ("Ginger Lighthouse 80g", "Herbal", 850, 100, 5, 12),
    ("Hibiscus Bloom 100g", "Herbal", 790, 120, 4, 12),
    ("Lemon Verbena 40g", "Herbal", 820, 60, 3, 10),
    ("Sleepy Fox Blend 70g", "Herbal", 920, 90, 7, 20),
    ("Cobalt Teapot 0.8 l", "Teaware", 3400, 1100, 3, 6),
    ("Cobalt Teapot 1.2 l", "Teaware", 4200, 1500, 2, 5),
    ("Glass Teapot with Warmer", "Teaware", 3900, 1300, 2, 5),
    ("Steel Kettle 1 l", "Teaware", 5400, 1200, 1, 4),
    ("Copper Trim Kettle", "Teaware", 7900, 1400, 1, 4),
    ("Speckled Mug", "Teaware", 1650, 450, 4, 10),
    ("Porcelain Cup Pair", "Teaware", 2600, 500, 2, 5),
    ("Matcha Bowl", "Teaware", 2900, 550, 2, 5),
    ("Basket Infuser", "Teaware", 1150, 90, 5, 12),
    ("Paper Filters, pack of 100", "Teaware", 650, 110, 5, 15),
    ("Sampler Box of Six", "Gifts", 2490, 350, 5, 10),
    ("Sampler Box of Twelve", "Gifts", 4490, 650, 3, 8),
    ("Breakfast Hamper", "Gifts", 6200, 1900, 2, 5),
    ("Wildflower Honey 250g", "Pantry", 980, 420, 4, 10),
    ("Ginger Biscuits", "Pantry", 620, 200, 4, 12),
]

# The months in which a seasonal product sells; all others sell all year.
SEASONAL = {
    "Winter Spice 100g": {10, 11, 12, 1, 2},
    "Iced Peach Green 100g": {5, 6, 7, 8, 9},
}

# Pieces left of what runs low today. Nothing else is at or under its warning level.
RUNNING_LOW = {
    "Harbour Breakfast 100g": 17,
    "Cardamom Chai 250g": 3,
    "Morning Matcha 30g": 4,
    "Sleepy Fox Blend 70g": 20,
    "Cobalt Teapot 0.8 l": 2,
    "Basket Infuser": 9,
    "Jasmine Lantern 80g": 0,
}

# Days since something could last be bought: sold out, or taken out of the shop.
GONE_FOR = {"Jasmine Lantern 80g": 4, "Copper Trim Kettle": 130, "Lemon Verbena 40g": 45}
HIDDEN = {"Copper Trim Kettle", "Lemon Verbena 40g"}

# -- customers --------------------------------------------------------------------------------

REGULARS = [
    # name, country, orders in a year, pieces of everything (a café buys several)
    ("Margit Søndergaard", "US", 62, 1),
    ("Desmond Achebe", "US", 51, 3),
    ("Joan Carter", "US", 47, 1),  # like the next one
    ("John Carter", "US", 40, 1),
    ("Katharina Müller", "DE", 38, 1),  # like the next one
    ("Katharina Möller", "DE", 31, 1),
    ("Helen Ashworth", "US", 44, 3),  # also a contact, see CONTACTS
    ("Guðrún Jónsdóttir", "IS", 29, 1),
    ("Nguyễn Minh Anh", "US", 36, 1),
    ("Zoë O'Connor", "IE", 27, 1),
]

COUNTRIES = [
    # country, share of the customers, whose names are heard there
    ("US", 60, "english english english spanish vietnamese indian polish irish"),
    ("CA", 9, "english english french"),
    ("GB", 8, "english english irish indian"),
    ("DE", 6, "german"),
    ("FR", 3, "french"),
    ("NL", 2, "dutch"),
    ("IE", 2, "irish"),
    ("SE", 2, "swedish"),
    ("IS", 2, "icelandic"),
    ("AU", 3, "english vietnamese"),
    ("NZ", 1, "english"),
    ("JP", 2, "japanese"),
]

# First and last names as they stand in a name ("_" is a space): Vietnamese names begin with the
# family's, and an Icelandic woman is somebody's daughter.
NAMES = {
    "english": (
        "Abigail Arthur Beatrice Calvin Clara Edith Frank Georgia Harriet Isaac Jasper Leah "
        "Lionel Mabel Nathan Olive Percy Rosalind Stanley Tabitha Violet Walter",
        "Barlow Bexley Chandler Dunmore Everett Fairbanks Garrick Hollis Ingram Kemp Langley "
        "Merrick Norwood Pemberton Quimby Radcliffe Sutter Thorne Underhill Wexler Yardley",
    ),
    "spanish": (
        "Alejandra Andrés Inés Joaquín Lucía Mateo Pilar Sofía Tomás Ximena",
        "Álvarez Delgado Ibáñez Muñoz Peña Quiroga Rentería Villaseñor",
    ),
    "german": (
        "Annegret Björn Dörte Friederike Götz Hannelore Jürgen Kerstin Lutz Sabine",
        "Bäumler Eichhorn Großmann Hübner Krüger Lindner Schröder Vogelsang Weiß",
    ),
    "french": (
        "Aurélie Benoît Chloé Étienne Françoise Gaël Hélène Loïc Maëlle Théo",
        "Beauchêne Deschênes Fournier Gagné L'Écuyer Marchand Thériault Vallières",
    ),
    "dutch": ("Anouk Bram Femke Joost Maarten Sanne", "de_Vries van_den_Berg Kuipers Hoekstra"),
    "irish": ("Aoife Ciarán Eoin Niamh Róisín Seán", "Byrne Ní_Dhomhnaill O'Driscoll Ó_Briain"),
    "swedish": ("Åsa Göran Håkan Linnéa Märta", "Ekström Lindqvist Sjögren Åkerlund"),
    "icelandic": ("Ásdís Hrafnhildur Sigríður Þórunn", "Einarsdóttir Gísladóttir Þórsdóttir"),
    "polish": ("Agnieszka Józef Łukasz Małgorzata", "Kaczmarek Wójcik Wróbel Zając"),
    "indian": ("Ananya Dhruv Kavita Meera Rohan", "Bhattacharya Deshpande Iyer Menon"),
    "vietnamese": ("Đặng Lê Phạm Trần Vũ", "Bảo_Ngọc Hữu_Phước Quốc_Huy Thị_Lan Thùy_Dương"),
    "japanese": ("Daichi Haruka Kenji Yūko", "Fujimoto Inoue Saitō Tanabe"),
}  # fmt: skip

HOLD_REASONS = [
    "address incomplete",
    "customer is away until next week",
    "card check still open",
    "gift message missing",
]
CANCEL_REASONS = ["ordered twice", "customer changed their mind", "payment failed", "wrong address"]
REFUND_REASONS = [
    # why, how often, whether anything but tea comes back
    ("arrived broken", 6, False),
    ("wrong tea sent", 4, False),
    ("lost by the carrier", 3, False),
    ("did not like it", 3, True),
    ("gift arrived too late", 2, True),
]

RATES = [
    # country (None: anywhere else), name of the tax, in hundredths of a percent,
    # a parcel up to 1 kg and up to 5 kg in cents, free from
    ("US", None, 0, 590, 990, 6000),
    ("CA", "GST", 500, 1290, 1890, 12000),
    ("GB", "VAT", 2000, 1490, 2290, 15000),
    ("DE", "VAT", 1900, 1490, 2290, 15000),
    ("FR", "VAT", 2000, 1490, 2290, 15000),
    ("NL", "VAT", 2100, 1490, 2290, 15000),
    ("IE", "VAT", 2300, 1490, 2290, 15000),
    ("SE", "VAT", 2500, 1590, 2490, 15000),
    ("IS", "VAT", 2400, 1790, 2790, None),
    ("AU", "GST", 1000, 1990, 3290, None),
    ("NZ", "GST", 1500, 1990, 3290, None),
    (None, None, 0, 2190, 3590, None),
]

DISCOUNTS = [
    # code, hundredths of a percent or None, cents or None, product, days until its end, runs
    ("FIRSTPOT10", 1000, None, None, None, True),
    ("SLOWSUNDAY", 1500, None, None, 6, True),
    ("CHAI3", None, 300, "Cardamom Chai 250g", 20, True),
    ("LONGNIGHTS", 2000, None, None, -75, False),
    ("BIRTHDAY5", None, 500, None, -160, False),
]
GIFTS = [
    # code, cents, cents left, whose (the place in REGULARS), days until it expires, valid
    ("GIFT-4KMA", 5000, 5000, 2, 320, True),
    ("GIFT-7RWE", 10000, 3760, 4, 210, True),
    ("GIFT-9DPX", 2500, 480, 0, 96, True),
    ("GIFT-2HTC", 5000, 0, 8, 150, True),
    ("GIFT-6VNB", 7500, 7500, None, 41, True),
    ("GIFT-3QLS", 2500, 2500, 5, 260, False),
    ("GIFT-8YZG", 5000, 1290, 9, -20, True),
]

# -- the office -------------------------------------------------------------------------------

ORGANISATIONS = [
    # name, industry, country
    ("Blue Heron Café", "hospitality", "US"),
    ("Tidewater Inn", "hospitality", "US"),  # like the next one
    ("Tidewater Catering", "catering", "US"),
    ("Copperline Coworking", "offices", "US"),
    ("Juniper Spa", "wellness", "US"),
    ("Alder Street Books", "retail", "US"),
    ("Pinehollow Lodge", "hospitality", "CA"),
    ("Brasserie Lumière", "hospitality", "CA"),
    ("Gasthof Lindenhof", "hospitality", "DE"),
    ("Kaffihús Norðurljós", "hospitality", "IS"),
    ("Saltmarsh Hotel", "hospitality", "GB"),
    ("Quillfeather Press", "publishing", "US"),
    ("Oakum Brewing", "drinks", "US"),
    ("Hadley Dental Group", "health", "US"),
    ("Willow & Vine", "catering", "US"),
    ("Orrin Freight", "transport", "US"),
    ("Verity Law", "services", "US"),
    ("Maple Row Schools", "education", "CA"),
    ("Bright Harbour Yoga", "wellness", "US"),
    ("Casa Peregrina", "hospitality", "US"),
    ("Foxglove Florists", "retail", "GB"),
    ("Granary Museum Shop", "retail", "US"),
    ("Lantern House Theatre", "culture", "US"),
    ("Sable & Stone", "interiors", "US"),
    ("Fenwick Grocers", "retail", "US"),
]

CONTACTS = [
    # name, organisation, title, tag
    ("Helen Ashworth", "Tidewater Inn", "Innkeeper", "vip"),  # also a customer, see REGULARS
    ("Marcus Tull", "Tidewater Inn", "Bar manager", None),
    ("Dana Whitcombe", "Tidewater Catering", "Head of events", None),
    ("Silvia Peña", "Tidewater Catering", "Buyer", None),
    ("Noor Haddad", "Blue Heron Café", "Owner", "vip"),
    ("Piet Jansen", "Blue Heron Café", "Barista", None),
    ("Lorraine Cho", "Copperline Coworking", "Community manager", None),
    ("Evan Marsh", "Copperline Coworking", "Operations", None),
    ("Tamsin Grey", "Juniper Spa", "Director", "vip"),
    ("Odette Laurent", "Juniper Spa", "Purchasing", None),
    ("Hugo Bell", "Alder Street Books", "Owner", None),
    ("Iris Vance", "Alder Street Books", "Events", "newsletter"),
    ("Gilles Thériault", "Pinehollow Lodge", "Manager", None),
    ("Moira Tate", "Pinehollow Lodge", "Kitchen", None),
    ("Élodie Marchand", "Brasserie Lumière", "Chef", "vip"),
    ("Luc Gagné", "Brasserie Lumière", "Maître d'hôtel", None),
    ("Anton Lindner", "Gasthof Lindenhof", "Host", None),
    ("Birgit Weiß", "Gasthof Lindenhof", "Bookkeeping", None),
    ("Sigríður Einarsdóttir", "Kaffihús Norðurljós", "Owner", None),
    ("Ragnar Þórsson", "Kaffihús Norðurljós", "Roaster", None),
    ("Clive Pemberton", "Saltmarsh Hotel", "General manager", None),
    ("Asha Menon", "Saltmarsh Hotel", "Food & beverage", "vip"),
    ("Ruth Abelson", "Quillfeather Press", "Office manager", None),
    ("Colm Byrne", "Oakum Brewing", "Brewer", None),
    ("Jess Tran", "Oakum Brewing", "Brand", "press"),
    ("Dr. Paul Hadley", "Hadley Dental Group", "Partner", None),
    ("Yolanda Reyes", "Hadley Dental Group", "Office manager", None),
    ("Bea Thornton", "Willow & Vine", "Owner", None),
    ("Samir Aziz", "Willow & Vine", "Chef", None),
    ("Katrin Orrin", "Orrin Freight", "Managing director", None),
    ("Leon Fitch", "Orrin Freight", "Office manager", None),
    ("Adaeze Nwosu", "Verity Law", "Partner", "vip"),
    ("Tom Kessler", "Verity Law", "Facilities", None),
    ("Joanne Pelletier", "Maple Row Schools", "Head of canteens", None),
    ("Mei Sato", "Bright Harbour Yoga", "Founder", "newsletter"),
    ("Rosa Quiroga", "Casa Peregrina", "Owner", None),
    ("Iván Quiroga", "Casa Peregrina", "Chef", None),
    ("Poppy Lyle", "Foxglove Florists", "Owner", None),
    ("Edmund Gray", "Granary Museum Shop", "Shop manager", None),
    ("Lena Sorensen", "Granary Museum Shop", "Buyer", None),
    ("Viktor Hale", "Lantern House Theatre", "Front of house", None),
    ("Cora Stone", "Sable & Stone", "Designer", None),
    ("Ian Fenwick", "Fenwick Grocers", "Owner", None),
    ("Priscilla Fenwick", "Fenwick Grocers", "Buyer", "vip"),
    ("Nell Archer", None, "Food writer", "press"),
]

RELATIONS = [
    # contact, what they are, of whom or of which organisation
    ("Rosa Quiroga", "sister of", "Iván Quiroga"),
    ("Helen Ashworth", "chair of", "Tidewater Catering"),
    ("Nell Archer", "regular at", "Blue Heron Café"),
    ("Cora Stone", "designed the bar of", "Saltmarsh Hotel"),
]

PIPELINES = [
    # name, stages with their probability, what its deals are about, a usual amount, deals
    (
        "Sales",
        [("Lead", 10), ("Qualified", 30), ("Proposal", 55), ("Negotiation", 75)],
        ["office tea", "welcome kits", "staff gifts", "tasting evening", "room tea"],
        2600,
        28,
    ),
    (
        "Renewals",
        [("Due", 40), ("Contacted", 60), ("Agreed", 90)],
        ["yearly supply", "kettle rental"],
        4200,
        14,
    ),
    (
        "Wholesale",
        [("Enquiry", 15), ("Samples sent", 35), ("Price list", 55), ("Trial order", 80)],
        ["house blend", "retail shelf", "private label", "bulk breakfast tea"],
        7400,
        18,
    ),
]

LOST_REASONS = ["too expensive", "stays with their supplier", "no budget this year", "no answer"]

ACTIVITIES = {
    "call": ["wants a quote before the end of the month", "asked for the price list again",
             "happy with the samples, deciding next week", "no answer, left a message"],
    "meeting": ["tasted six blends, liked Smoky Pines best", "walked through the delivery days",
                "met the new buyer, starts over with the numbers"],
    "email": ["sent the offer", "sent samples with UPS", "asked who signs on their side"],
    "note": ["legal is reviewing the terms", "wants compostable bags only",
             "budget is decided in the spring", "compares us with two others"],
}  # fmt: skip

ABOUT_PEOPLE = [
    "prefers a call before ten",
    "allergic to hibiscus",
    "likes to taste before every order",
]
ANSWERS = [
    "answered by e-mail, waiting for a photo",
    "asked the carrier",
    "a new parcel goes out this week",
    "explained, they are content",
]

TASKS = [
    # text, whose (the place in MEMBERS), due in days (None: no date) and hour, about, done
    ("Call {contact} about the delivery days", 3, -6, None, "contact", False),
    ("Send {org} the signed contract", 0, -2, 15, "org", False),
    ("Chase the unpaid wholesale invoice", 1, -3, 11, None, False),
    ("Ask {contact} for feedback on the samples", 4, -1, None, "contact", False),
    ("Reorder Jasmine Lantern from the importer", 1, 0, 16, None, False),
    ("Check the held orders", 2, 0, None, None, False),
    ("Prepare the offer: {deal}", 3, 0, 17, "deal", False),
    ("Call {contact} back", 4, 1, 9, "contact", False),
    ("Photograph the new mugs", 2, 1, None, None, False),
    ("Look at the bandwidth before it gets expensive", 1, 2, 10, None, False),
    ("Follow up: {deal}", 3, 2, None, "deal", False),
    ("Pack the tasting kit for {org}", 2, 3, 12, "org", False),
    ("Renewal call with {contact}", 4, 4, 14, "contact", False),
    ("Plan the photos for the brew guide", 1, 9, None, "project", False),
    ("Book the stand at the food fair", 0, 16, None, None, False),
    ("Write the newsletter about oolong", 1, 12, None, None, False),
    ("Quarterly stock count", 2, 24, 8, None, False),
    ("Visit {org}", 3, 20, 10, "org", False),
    ("Tidy up the sample shelf", 4, None, None, None, False),
    ("Send {contact} the wholesale price list", 3, -8, None, "contact", True),
    ("Pay the carrier's invoice", 1, -5, None, None, True),
    ("Thank {contact} for the review", 4, -11, None, "contact", True),
    ("Order cartons and tissue paper", 2, -4, None, None, True),
    ("Send the new price list to {org}", 0, -15, None, "org", True),
    ("Update the shipping rates", 1, -19, None, None, True),
]

TICKETS = [
    # subject, opened days ago, closed days ago (None: open), priority, asked by a customer
    ("Teapot lid arrived cracked", 1, None, "high", True),
    ("Parcel says delivered, nothing here", 2, None, "urgent", True),
    ("When is Jasmine Lantern back?", 3, None, "normal", True),
    ("Invoice needs our purchase order number", 4, None, "normal", False),
    ("Wrong size of chai in the box", 6, None, "normal", True),
    ("Can we get compostable bags?", 9, None, "low", False),
    ("Change of delivery address", 8, 7, "normal", True),
    ("Gift card code does not work", 12, 11, "high", True),
    ("Matcha tastes different", 17, 15, "low", True),
    ("Two parcels instead of one", 21, 20, "normal", True),
    ("Kettle does not switch off", 30, 26, "urgent", True),
    ("Please send a copy of the invoice", 41, 41, "normal", False),
    ("Allergens in Winter Spice?", 55, 54, "normal", True),
    ("Damaged carton of honey", 73, 70, "high", False),
]

PROJECTS = [
    # title, which of the won deals it follows (the newest is 0), stage, due in days,
    # milestones: title, due in days, reached
    ("Set-up: {deal}", 0, "planning", 54,
     [("Kick-off", 3, False), ("Samples approved", 24, False), ("First delivery", 50, False)]),
    ("Roll-out: {deal}", 4, "building", 38,
     [("Kick-off", -12, True), ("First delivery", 10, False), ("Staff tasting", 30, False)]),
    ("Roll-out: {deal}", 6, "testing", 9,
     [("Kick-off", -20, True), ("Samples approved", -4, True), ("First delivery", 9, False)]),
    ("The brew guide", None, "building", 26,
     [("Photos", 11, False), ("Texts", 16, False), ("At the printer", 24, False)]),
    ("New packing table", None, "done", -33,
     [("Ordered", -60, True), ("Built", -35, True)]),
]  # fmt: skip
