"""Who talks to the bot in these tests; the members of the small shop have the same first names."""

from tests.adapters.telegram.things import Person

ALMA = Person(500, "Alma", "Admin", "alma_admin")
SAM = Person(501, "Sam", "Seller", "sam_sells")
VIC = Person(502, "Vic", "Viewer")
ZOE = Person(599, "Zoe", "Stranger", "zoe", language_code="de")
