"""What people say when they change a contact, tag it, tie it to others or delete it."""

from __future__ import annotations

_MUST = (
    "(is to be|should be|has to be|needs to be|must be|can be|may be|is due to be|are to be"
    "|have to be)"
)

# -- contacts.update -----------------------------------------------------------------------------

_FIELD = (
    "(phone [number|nr|no] {field=phone}|(telephone|tel) [number|nr|no] {field=telephone}"
    "|(mobile|cell) [phone] [number|nr|no] {field=mobile}"
    "|(email|mail|e-mail) [address] {field=email}|job title {field=job title}|title {field=title}"
    "|position {field=position}|role {field=role}|[last|family|first|full] name {field=name}"
    "|(company|employer) {field=company}|address {field=address}|birthday {field=birthday}"
    "|website {field=website})"
)
_SET = (
    "(set|change|update|correct|fix|edit|make|switch|amend|modify|alter|adjust|replace|overwrite)"
)
_INTO = "(to|into|as|=|:|->|with|by|→|=>)"
_DONE = "(changed|updated|corrected|fixed|edited|amended|replaced|modified|adjusted)"
_NOW = "(now|from now on|these days|as of today|from today|from today on|as of now|nowadays)"

UPDATE = (
    f"{_SET} {{contact}} ['s] [new|old] {_FIELD} [to|into|as|=|:|->|with|by] {{value}}",
    f"{_SET} {{contact}} ['s] {_FIELD}",
    f"{_SET} {{contact}} ['s] {_FIELD} [,|:|-] (it is|the new one is|new one is|to the new one) "
    f"[now] {{value}}",
    f"{{contact}} [has] (moved|switched|changed) to a [new|different] {_FIELD} [:|,|-] {{value}}",
    f"{_SET} the [new|old] {_FIELD} (of|for|on) {{contact}} [to|into|as|=|:|->|with|by] {{value}}",
    f"{_SET} [the] [new|old] {_FIELD} (of|for|on) {{contact}} {_INTO} {{value}}",
    f"{_SET} [the] {_FIELD} (of|for|on) {{contact}}",
    f"{_SET} {{contact}} 's {{field}} (to|into) {{value}}",
    f"{_SET} [the] {{field}} (of|for) {{contact}} (to|into) {{value}}",
    # Without "now" or "new" it may be a remark: "jane's phone is broken".
    f"{{contact}} ['s] {_FIELD} (is now|has changed to|changed to|is changed to|is henceforth"
    "|was changed to|has been changed to|changes to|becomes|became|moved to|switched to"
    "|is from now on|is from today|has become|is as of today) {value}",
    f"{{contact}} ['s] {_FIELD} is {{value}} {_NOW}",
    f"[the] {_FIELD} (of|for) {{contact}} (is now|has changed to|changed to|changes to|becomes) "
    "{value}",
    f"[the] {_FIELD} (of|for) {{contact}} is {{value}} {_NOW}",
    f"{{contact}} ['s] new {_FIELD} [is|:|=|->] {{value}}",
    f"{{contact}} (:|-|,) new {_FIELD} [is|:|=|->] {{value}}",
    f"{{contact}} ['s] {_FIELD} (->|=>|=|→|:) {{value}}",
    f"[the] new {_FIELD} (of|for) {{contact}} [is|:|=] {{value}}",
    f"{{contact}} (has|got|has got|gets|received|uses|is using) [a|an|another|the] (new|different) "
    f"{_FIELD} [now] [as of today|from today|from now on|since today|today] [:|,|-] {{value}}",
    f"{{contact}} (has changed|changed|switched|has switched|swapped) [his|her|their|the] {_FIELD} "
    "(to|:|,) {value}",
    f"new {_FIELD} for {{contact}} [:|,|-|is|->] {{value}}",
    f"{{contact}} (wrote|says|said|tells|told|called|mentioned|informed) [us|me] [that] "
    f"(his|her|their|the) [new] {_FIELD} is [now] {{value}} , "
    "(change|update|correct|fix|save|note) (it|that|this)",
    f"(add|save|put|enter|note|record|store|write down) [the|this|a|new|his|her] [new] {_FIELD} "
    "[:] {value} (to|for|on|at|as|under) {contact}",
    f"(use|take) {{value}} (as|for) [the|a] [new] {_FIELD} (of|for) {{contact}}",
    f"(use|take) {{value}} (as|for) {{contact}} ['s] [new] {_FIELD}",
    f"{{contact}} ['s] {_FIELD} {_MUST} {_DONE} [to|into|:] {{value}}",
    f"[the] {_FIELD} (of|for) {{contact}} {_MUST} {_DONE} [to|into|:] {{value}}",
    f"{{contact}} ['s] {_FIELD} (has|needs|is) to (change|be changed|be updated|be corrected) "
    "(to|into) {value}",
    f"{{contact}} ['s] {_FIELD} {_MUST} {_DONE}",
    f"[the] {_FIELD} (of|for) {{contact}} {_MUST} {_DONE}",
    f"{{contact}} ['s] {_FIELD} (needs|requires) [a|an] (update|change|correction|updating|changing"
    "|correcting|fixing)",
    f"{{contact}} ['s] {_FIELD} is (wrong|outdated|out of date|old|incorrect) , "
    "(change|update|correct|fix|set|make) it [to|into] {value}",
    f"{{contact}} ['s] {_FIELD} is (wrong|outdated|out of date|incorrect) , (it is|the right one is"
    "|the correct one is|the new one is|the right one) [:] {value}",
    # A new name.
    "rename [contact] {contact} (to|as|into) {value} {field=name}",
    "{contact} (is now called|is now named|is called|goes by|goes by the name of|changed name to) "
    "{value} (now|from now on|these days) {field=name}",
    "{contact} (is now called|is now named) {value} {field=name}",
    "{contact} (got|was|has been|is|got himself|got herself) promoted to {value} {field=title}",
    "{contact} (has|has got|got|uses|is using) [a] new (number|phone|phone number|mobile "
    "number|mobile|telephone number|cell|cell number) {field=phone} [:|,|,it is|it is|-|now"
    "|is] {value}",
    "{contact} (has|has got|got|uses|is using) [a] new (email|mail|e-mail|email address|mail "
    "address|address) {field=email} [:|,|it is|-|now|is] {value}",
    f"{{contact}} (have|has|got|has got) [a|an] new {_FIELD} [,|;|-|:] [and] (now "
    "is|now it is|it is now|is now|it is|the new one is|new one is|that is|namely"
    f"|its) {{value}}",
    f"{{contact}} ['s] {_FIELD} (changed|has changed|is changed|was changed|is "
    "different|is new) [,|;|-|:|and|.] [now] (it is|is|it is now|the new one "
    f"is|new one is|now it is|new is|new one) [now] {{value}}",
    f"{{contact}} ['s] {_FIELD} (change|set|update|correct|amend|alter|modify) "
    f"[please] (to|into) {{value}}",
    f"[for] {{contact}} (change|update|correct|amend) [the] {_FIELD} (to|into) {{value}}",
    f"{_SET} {{contact}} ['s] {_FIELD} (to read|so that it reads|so it reads|to "
    f"say|to be|so that it is) {{value}}",
    f"{_SET} [the] {_FIELD} (of|for|on) {{contact}} (to read|so that it reads|so "
    f"it reads|to say|to be|so that it is) {{value}}",
    f"{_SET} {{contact}} ['s] [old] {_FIELD} [,|:|-|;] [the] (new|new one|new number"
    "|new address|right one|correct one|should be|it should be|must be|it must "
    f"be) [is|:] {{value}}",
    f"{_SET} [the] [old] {_FIELD} (of|for|on) {{contact}} [,|:|-|;] [the] (new|new "
    "one|new number|new address|right one|correct one|should be|it should be"
    f"|must be|it must be) [is|:] {{value}}",
    f"{{contact}} ['s] {_FIELD} (should|ought to|must|has to|needs to|is to) (read"
    f"|say|be) {{value}}",
    f"[the] {_FIELD} (of|for) {{contact}} (should|ought to|must|has to|needs to"
    f"|is to) (read|say|be) {{value}}",
    f"[the] (correct|right|proper|current|actual|latest|up to date) {_FIELD} (for"
    f"|of) {{contact}} is [now] {{value}}",
    f"{{contact}} ['s] (correct|right|proper|actual) {_FIELD} is [now] {{value}}",
    f"{{contact}} ['s] [old] {_FIELD} (is no longer valid|is no longer right|is "
    "no longer in use|is no longer current|no longer works|is not valid any more"
    "|does not work any more|is out of service|is dead) [,|;|-|and|.] (the new "
    "one is|it is now|now it is|new one is|new|new one|the right one is) [:] "
    f"{{value}}",
    "{contact} (can|may) [now] be reached [now] (on|at|under|by) {value} (now"
    "|from now on|from today|as of today|these days) {field=phone}",
    "{contact} (can|may) now be reached (on|at|under|by) {value} {field=phone}",
    "{contact} is [now] reachable (on|at|under|by) {value} (now|from now on|from "
    "today|as of today|these days) {field=phone}",
    "{contact} is now reachable (on|at|under|by) {value} {field=phone}",
    "{contact} (has|have|got|has got|gets) a [new|different] number [now] [:"
    "|,|-|it is|its|now] {value} {field=phone}",
    "{contact} ['s] number (changed|has changed|is now) [to|,|;|:] [it is|now"
    "|it is now] {value} {field=phone}",
    f"{_SET} {{contact}} ['s] number (to|to read|into|:) {{value}} {{field=phone}}",
    "{contact} ['s] number is (no longer valid|out of date|wrong|dead) [,|;|and"
    "|.] (the new one is|it is now|new one is|the right one is) {value} {field=phone}",
    "{contact} (have|has|got|has got) [a|an] new (handy) [number] "
    "[,|;|-|:] [and] (now is|now it is|it is now|is now|it is|the new one is"
    "|new one is|that is|namely|its|:) {value} {field=phone}",
    f"{{contact}} (have|has|got|has got) [a|an] new {_FIELD} [:|,|-] (its|it's"
    f"|it is|that is|which is) {{value}}",
    f"{{contact}} [now] (has|uses|goes by|goes with) [now] [the|a] [new] {_FIELD} [:|,|-] "
    "{value} (now|from now on|these days|as of today)",
    f"{{contact}} now (has|uses|goes by|goes with) [the|a] [new] {_FIELD} [:|,|-] {{value}}",
    "{contact} , new number [is|:|=] {value} {field=phone}",
    "{contact} : new number [is|:|=] {value} {field=phone}",
    "{contact} new number [is|:|=|,] {value} {field=phone}",
    f"{{contact}} ['s] {_FIELD} {{value}} now",
    "{contact} [has] [moved|switched|changed] to a new number [,|:|;|-|.] [now|it is|its|"
    "it's|that is] {value} {field=phone}",
    "{contact} [has] (changed|switched|swapped) [his|her|their|the] number [to|,|:|;|-] [it"
    " is|now|it is now] {value} {field=phone}",
    f"(put|note|enter|have|save|record|list) {{contact}} ['s] {_FIELD} (as|down as|in as|to) "
    "{value}",
    f"(put|note|enter|save|record|list) {{value}} (as|for|under) {{contact}} ['s] [new] {_FIELD}",
    f"(swap|exchange|switch) {{contact}} ['s] [old] {_FIELD} (for|to|with|against|over to) "
    "{value}",
    "(use|take|call|dial|ring) {value} (for|to reach) {contact} (from now on|in future|now|"
    "as of now|from today) {field=phone}",
    "(use|take|write to) {value} (for|to reach) {contact} ['s] (email|mail) (from now on|in"
    " future|now|as of now|from today) {field=email}",
    "{contact} [has] (got married|married|has married) and is [now] (called|named) {value} "
    "{field=name}",
    "[the] (number|phone number|phone) (we|i|you) have (for|of|on) {contact} is (old|wrong|"
    "dead|out of date|outdated|no longer right|no good) [,|;|-|.|:] [the] (new one|new "
    "number|right one|correct one|right number) [is|:] {value} {field=phone}",
    "[the] (email|mail|email address|address) (we|i|you) have (for|of|on) {contact} is (old"
    "|wrong|dead|out of date|outdated|no longer right|no good) [,|;|-|.|:] [the] (new one|"
    "new address|right one|correct one|right address) [is|:] {value} {field=email}",
    "{contact} (can be|is to be|should be) (rung|called|phoned|reached) (on|at|under) "
    "{value} (from now on|now|from today|in future) {field=phone}",
    "{contact} [has] (swapped|changed|switched|got new|lost) [phones|phone|numbers|mobiles|"
    "providers] [,|;|-|.|and] [the|his|her|their] new number is {value} {field=phone}",
    f"(put|make|have|register) {{contact}} ['s] {_FIELD} (say|read|to be) {{value}}",
)
UPDATE_ALSO = (
    "[,|-|:] (change|update|correct|fix|note|save|record|edit) (it|that|this) [for her|for him]",
    "[since|as of|from] today",
    "(from now on|from today on|as of now|henceforth)",
    "[,|-|:|;|.] [please] (swap|put|change|switch|enter) (it|that|this) [in|over] [please]",
)

# -- contacts.tag --------------------------------------------------------------------------------

# Tags that "mark as" can only mean: a deal is marked as won, a task as done.
_GROUPS = (
    "vip lead prospect partner supplier press influencer reseller wholesale wholesaler distributor "
    "champion important priority key ambassador investor friend family"
)
_GROUP = "|".join(f"{one} {{tag={one}}}" for one in _GROUPS.split())
_TAG = "(tag|label|flag|badge|sticker|marker)"
_PUT = "(add|give|put|attach|apply|stick|slap|set|pin|hang|place|pop|assign|append|affix|use)"

TAG = (
    "(tag|label) {tag} (on|onto) {contact}",
    "(add|put) {tag} (to|in|into|among) {contact} (tags|labels)",
    "(tag|label) [contact] {contact} [as|with|:|under|by] [the|a|an] [tag|label] {tag}",
    '(tag|label) {contact} [as|with|:|under] [the] [tag|label] " {tag} "',
    "(tag|label) {contact}",
    f"{_PUT} [the|a|an] [new] {_TAG} [called|of|:] {{tag}} (to|on|onto|for|at) {{contact}}",
    f'{_PUT} [the|a|an] [new] {_TAG} " {{tag}} " (to|on|onto|for|at) {{contact}}',
    f"{_PUT} [the|a|an] {{tag}} {_TAG} (to|on|onto|for|at) {{contact}}",
    f"(give|assign) {{contact}} [both|all] [the|a|an] {_TAG} [of|:] {{tag}}",
    f'(give|assign) {{contact}} [both|all] [the|a|an] {_TAG} " {{tag}} "',
    f"(give|assign) {{contact}} [both|all] [the|a|an] {{tag}} {_TAG}",
    f"{{contact}} [both|all] (gets|needs|get|need|receives|receive|deserves|takes) "
    f"[both|all] [the|a|an] {_TAG} [:] {{tag}}",
    f"{{contact}} [both|all] (gets|needs|get|need|receives|receive|deserves|takes) "
    f"[both|all] [the|a|an] {{tag}} {_TAG}",
    f"{{contact}} {_MUST} (tagged|labelled|labeled) [as|with|under] {{tag}}",
    f"{{contact}} {_MUST} (tagged|labelled|labeled)",
    "{contact} (gets|needs|get|need|has to get|is to get|must get) (tagged|labelled|labeled) "
    "[as|with] {tag}",
    f"[the] {_TAG} {{tag}} (goes|belongs|is to go|has to go|needs to go) (on|to) {{contact}}",
    f"(new|add) {_TAG} (on|for|to) {{contact}} [:|,|-] {{tag}}",
    "{contact} (:|-|,) (tag|label) [as|with|:] {tag}",
    f"(mark|flag|classify|categorise|categorize|file|list|treat) {{contact}} (as|under) [a|an|the] "
    f"({_GROUP}) [customer|client|contact|list|people]",
    f"(put|file|sort) {{contact}} (under|in|into) [the|our] [tag|label|group] {_TAG} {{tag}}",
    f"(to|on|onto|for) {{contact}} [please] (put|add|attach|set|stick|give|apply) "
    f"[the|a|an] [new] {_TAG} [:|called] {{tag}}",
    f"(mark|flag|file|list|classify) {{contact}} with [the|a|an] {_TAG} [of|:|called] {{tag}}",
    f"(mark|flag|file|list|classify) {{contact}} with [the|a|an] {{tag}} {_TAG}",
    "{contact} [please] (tag|label) (with|as|under) {tag}",
    "{contact} (:|,|-) (tag|label|mark) (both|all|them|him|her|it|the lot) (as|with|under) {tag}",
    "{contact} (is|are) [a|an] {tag} [,|;|-|and|so|.] (tag|label|mark) (her|him"
    "|them|it|both) [so|as such|that way|accordingly|like that]",
    "{tag} (tag|label) (for|on|onto|to) {contact}",
    f"(make|turn) {{contact}} [into] [a|an|one of our|our] ({_GROUP}) [contact|customer|client]",
    "(stick|put|slap|add|use|hang|set|have) {tag} (on|onto|to|for) {contact} as [a|the|his|"
    "her|their] (tag|label)",
    "{contact} [is|are] (tag|label) {tag}",
    "(tag|label) both {contact} (as|with) {tag}",
    "(can|could|may|might|shall) {contact} (have|get) [the|a] (tag|label) {tag}",
    "(can|could|may|might|shall) {contact} be (tagged|labelled|labeled) [as|with] {tag}",
    "(let|have) {contact} (be tagged|tagged|carry the tag|wear the tag|bear the tag|"
    "labelled) [as|with] {tag}",
    "(i|we) (want|would like|need) {contact} (tagged|labelled|labeled|marked) [as|with] {tag}",
    "(i|we) (want|would like|need) [a|the] (tag|label) {tag} (on|for) {contact}",
    f"{{contact}} (is|are|counts as|belongs to) [one of] [our] [a|an|the] [new] ({_GROUP}) "
    "[customer|client|contact|group|people|ones|customers|clients] [now] [,|;|-|and|so|.] "
    "[please] (tag|label|mark|flag) (her|him|them|it|both) [so|as such|that way|accordingly"
    "|like that]",
    "add {contact} to [the|our] {tag} (tag|label|group)",
    f"{{contact}} (=|:|->) ({_GROUP})",
    "{contact} (goes|belongs|is to go|should go|falls) (under|into|in|with) [the|our] ("
    f"{_GROUP}) [group|tag|list|customers|contacts|people]",
    f"(put|note|enter|list|have) {{contact}} [down|in] as [a|an|our] ({_GROUP}) [customer|"
    "contact|client]",
    "{contact} (becomes|is to become|is to be|should be|has become) [a|an|our|one of our] ("
    f"{_GROUP}) [customer|contact|client] [now]",
    f"(add|put|attach|apply) ({_GROUP}) (to|on|onto) {{contact}}",
    "{contact} {tag} (tag|label) [please]",
    "(attach|put|stick|add) [the|a] (label|tag) {tag} (to|on|onto) {contact} ['s] (card|"
    "record|file|entry)",
)

# -- contacts.link -------------------------------------------------------------------------------

# Said without "the", a relation must be one of these; else "jane is not with acme" would be one.
_TITLES = "CEO CFO COO CTO CMO CIO MD VP"
_RELATIONS = (
    "boss head chairman chairwoman chair owner founder co-founder president director manager buyer "
    "purchaser accountant lawyer assistant secretary advisor adviser partner consultant engineer "
    "salesman dispatcher employee member wife husband brother sister son daughter mother father "
    "cousin nephew niece uncle aunt friend colleague successor predecessor deputy landlord "
    "landlady "
    "tenant neighbour neighbor spouse fiance fiancee girlfriend boyfriend grandfather grandmother "
    "bookkeeper receptionist chef cook caretaker janitor principal supervisor superior mentor"
)
_TWO_WORDS = (
    "sales manager,purchasing manager,office manager,shop manager,store manager,project manager,"
    "account manager,marketing manager,production manager,warehouse manager,general manager,"
    "operations manager,site manager,finance director,sales director,managing director,"
    "head of sales,head of purchasing,head of procurement,head of marketing,head of finance,"
    "head of production,head chef,sous chef,personal assistant,business partner,best friend,"
    "right hand,stand-in,point of contact,main contact,flatmate,housemate,room-mate,foreman,"
    "brother-in-law,sister-in-law,father-in-law,mother-in-law,son-in-law,daughter-in-law,"
    "ex-husband,ex-wife,half-brother,half-sister,stepson,stepdaughter,stepmother,stepfather,"
    "godfather,godmother,twin brother,twin sister,patron,guardian,carer,solicitor,architect,"
    "treasurer,housekeeper,concierge,buyer's assistant,trainee,apprentice,intern,driver"
)
_ROLE = "|".join(
    f"{one} {{relation={one}}}"
    for one in (*f"{_TITLES} {_RELATIONS}".split(), *_TWO_WORDS.split(","))
)
_BECAME = (
    "(became|has become|becomes|was made|has been made|was appointed|has been appointed|was named"
    "|has been named|got appointed|is appointed)"
)

LINK = (
    "{contact} is [now] (the|a|an) [new] {relation} (of|at|for|to|in) {other} [now]",
    f"{{contact}} is [now] [new] ({_ROLE}) (of|at|for|to|with|in) {{other}} [now]",
    "{contact} is [now] {other} 's [new] {relation}",
    f"{{contact}} is [now] {{other}} ['s|'] [new] ({_ROLE})",
    f"{{contact}} {_BECAME} [the|a|an] [new] {{relation}} (of|at|for|to|in) {{other}}",
    f"{{contact}} {_BECAME} {{other}} ['s|'] [new] ({_ROLE})",
    f"[the] [new] ({_ROLE}) (of|at|for|in) {{other}} is [now] {{contact}} [now]",
    f"{{other}} ['s|'] [new] ({_ROLE}) (is|:) [now] {{contact}} [now]",
    "(link|connect|relate|tie|join|associate|attach|hook up|bind|couple) [up] {contact} "
    "[up] (to|with) {other} as [the|a|an|his|her|their|its] {relation}",
    "(link|connect|relate|tie|join|associate|attach) {contact} as [the|a|an] {relation} "
    "(to|with|of|for|at) {other}",
    "(link|connect|relate|tie|join|associate|hook up|couple) [up] {contact} [up] (to|with|and) "
    "{other}",
    "{contact} (works|reports|belongs|answers) to {other} as [the|a|an] {relation}",
    "{contact} [now] (works|is working|is employed|acts|serves) [now] (at|for|with) {other} as "
    "[the|a|an] {relation}",
    "{contact} [now] (works|is working|acts|serves) as [the|a|an] {relation} (at|for|of|to) "
    "{other}",
    "(add|note|save|make|set|record|put down|register|enter|write down|list|put) {contact} [down] "
    "as "
    "[the|a|an] {relation} (of|at|for|to) {other}",
    "(make|appoint|name) {contact} (the|a|an) [new] {relation} (of|at|for) {other}",
    f"{{contact}} (:|,|-) ({_ROLE}) (of|at|for) {{other}}",
    "{contact} and {other} are (siblings {relation=sibling}|cousins {relation=cousin}"
    "|brothers {relation=brother}|sisters {relation=sister}|colleagues {relation=colleague}"
    "|partners {relation=partner}|friends {relation=friend})",
    "{contact} [now] (took over|has taken over|takes over|is taking over|started|starts|has"
    " started|is starting|begins|is back) [now] as [the|a|an] [new] {relation} (of|at|for|"
    "in) {other}",
    "{contact} (joined|has joined|joins|is joining|moved to|has moved to|went to|switched "
    "to|started at|started with) {other} as [the|a|an] [new] {relation}",
    "(link|connect|relate|tie|join|hook up) {contact} (and|with|to) {other} , (he|she|it|"
    "they) (is|are) (his|her|their|its) {relation}",
    "{contact} (was|is|got) [now] (hired|taken on|employed|appointed|promoted) [by|at|to be"
    "|to] {other} as [the|a|an] [new] {relation}",
    "(have|put|set|get) {contact} (down|in|up) as [the|a|an] {relation} (of|at|for|to) {other}",
    "{other} (has|have|got|employs|appointed|hired|took on) {contact} as [the|a|an|its|"
    "their] [new] {relation}",
    "{other} ['s] [new] {relation} is called {contact}",
)
LINK_ALSO = (
    "(note|remember|write down|put down|jot down|note down|record|save|log|make a note|take note"
    "|keep in mind|put on record|enter) [that|,|:]",
    "(for the record|for your information|fyi|just so you know|for the files|turns out)",
    "[,|;|-|.|and|so] [please|so] (link|connect|tie|hook|join|put) (them|the two|those two|"
    "both|the pair|the both of them|that|these two) [up|together|in]",
)

# -- contacts.delete -----------------------------------------------------------------------------

_WIPE = (
    "(delete|erase|purge|drop|wipe|wipe out|remove|take|kick|throw|strike|cross|scrub|bin|trash"
    "|chuck"
    "|toss|get|clear|cut|eliminate|weed|dump|scratch|expunge|rub|boot|pull|discard|blot)"
)
_BOOK = (
    "(contacts|contact list|address book|addressbook|rolodex|crm|database|contact book|directory"
    "|books|records|system|list of contacts)"
)
_GOOD = "[for good|for ever|forever|permanently|completely|entirely|altogether|once and for all]"
_GONE = "(deleted|removed|erased|purged|wiped|thrown out|binned|taken out|dropped)"
_HIM = "(him|her|them|it|that contact|this contact|the contact|that entry|this entry|the entry)"
_WHY = (
    "(is|was|has been) [only|just] [a|an] [old] (duplicate|double|dupe|mistake|test|typo|error|joke"
    "|test contact|added by mistake|entered by mistake|entered twice|a test entry|added twice|spam"
    "|fake|created by mistake|in there twice|in here twice|saved twice)"
)
_LEFT = (
    "(has no business in|has nothing to do in|does not belong in|has no place in|is no longer "
    "needed "
    "in|is not needed in|should not be in) [the|our|my] " + _BOOK + " [any more|anymore|any longer]"
)

DELETE = (
    f"(delete|erase|purge|drop|wipe|expunge|nuke) {{contact}} {_GOOD}",
    f"{_WIPE} {{contact}} [out] (from|off|out of|of) [the|my|our|all] {_BOOK} {_GOOD}",
    f"(remove|get rid of|scrap|bin|trash|discard|eliminate|throw away|throw out|kill|dump|cancel"
    f"|wipe "
    f"out|take out|chuck out|chuck|ditch|strike|do away with) [the] contact {{contact}} {_GOOD}",
    "(remove|get rid of|get shot of|scrap|bin|trash|discard|eliminate|throw out|dump|ditch|strike"
    "|wipe out) "
    "{contact} contact",
    f"(remove|get rid of|scrap|bin|discard|dump) [the] (person|contact|entry for|record of|entry of"
    f"|card of|contact card of|contact record of|record for) {{contact}} {_GOOD}",
    f"(delete|erase|wipe) [the] (person|contact|entry for|record of|entry of|card of|contact card "
    f"of"
    f"|contact record of|record for|contact details of) {{contact}} {_GOOD}",
    f"contact {{contact}} {_MUST} {_GONE} {_GOOD}",
    f"{{contact}} {_MUST} {_GONE} [from|out of|off] [the|our|my] [{_BOOK}] {_GOOD}",
    f"{{contact}} (can|has to|must|needs to|may) go (from|out of) [the|our] {_BOOK}",
    "contact {contact} (can go|has to go|must go|needs to go)",
    "(delete|remove|erase|drop) {contact} (as [a] contact|contact entry|contact record)",
    f"{{contact}} {_WHY} [,|so|and|;|-] (delete|remove|erase|drop|scrap|wipe|purge|bin|get rid of) "
    f"{_HIM} [there|from there|from {_BOOK}|again]",
    f"{{contact}} {_LEFT} [,|so|and|;|-] (delete|remove|erase|drop|scrap|wipe|purge|get rid of"
    f"|take) "
    f"{_HIM} [out] [there|from there|of there]",
    "no longer need [the] contact {contact} [,|so] (delete|remove|erase) [it|him|her]",
    "(strike off|strike out|cross off|cross out|rub out) [the] contact {contact} [off the list]",
    "{contact} (no longer works|does not work|is no longer|is not|no longer is) [at|with|for"
    "|working at|working for] [any more|anymore] [,|so|and|;|-] [so|please] (delete|remove"
    "|erase|drop|scrap|wipe) [the] (contact|him|her|them|it)",
    "{contact} contact [entry|card|record] [please] (delete|remove|erase)",
    "contact {contact} [please] (delete|remove|erase)",
    f"contact {{contact}} {_WHY} [,|so|and|;|-|.] [please|so] (delete|remove|erase"
    f"|drop|scrap|wipe|purge|bin|get rid of) [{_HIM}]",
    "{contact} (is no longer with|no longer works at|no longer works for|has "
    "left|left|does not work any more at|does not work for) (us|them|the company"
    "|the firm|there) [any more] "
    "[,|so|and|;|-|.] [so|please] (delete|remove|erase|drop|bin) (his|her|their"
    "|the) (contact|entry|card)",
    "{contact} (no longer works|no longer work|does not work|is not|is no longer"
    "|has stopped working|left) (at|for|with|from) (them|us|the company"
    "|the firm) [any more] [,|;|-|.|and|so] [please|so] (delete|remove|erase"
    "|drop|bin) (the|his|her|their|that) (contact|entry|card)",
    "{contact} (retired|has retired|left|has left|quit|has quit|is gone|died|has died|"
    "passed away|moved on|has moved on|emigrated|got fired|was fired|was sacked|is no "
    "longer there|no longer works there) [ages ago|long ago|years ago|a while ago|last year"
    "|last month|last week|yesterday|recently|now|for good] [,|;|-|.|and|so] [so|please] "
    "(delete|remove|erase|drop|scrap|wipe|purge|bin|get rid of|throw out|chuck out|take "
    "out) (his|her|their|the|that) [contact] (contact|entry|card|record|details|data|file)",
    "(erase|delete|remove|wipe|purge|destroy|shred) [all|all the|all of the|the|any] "
    "[personal|contact|stored|saved] (data|details|records|information|info|traces|trace) "
    f"(of|on|about|for|from|concerning) {{contact}} {_GOOD}",
    "(forget|lose|weed out|clear out|cull|junk|ditch|delete off|strike out) [the] contact "
    f"{{contact}} {_GOOD}",
    f"{{contact}} out (of|from) [the|our|my] {_BOOK} [please]",
    "{contact} ['s] (entry|contact|card|record|contact entry|contact record|contact card|"
    "details|data|contact details) (can|may|should|must|has to|have to|is to|are to|needs "
    "to) (go|be deleted|be removed|be erased|be binned|be scrapped|be thrown out|be wiped|"
    "disappear)",
    "(delete|remove|erase|bin|scrap|get rid of|drop|wipe|purge|throw out|chuck out|strike) "
    "{contact} ['s] (entry|contact|card|record|contact entry|contact record|contact card|"
    f"details|data|contact details) {_GOOD}",
    "(i|we) (want|would like|need) {contact} (deleted|removed|erased|out of|gone from|wiped"
    f"|struck|off|purged|taken out of) [from|out of|of] [the|our|my] {_BOOK} {_GOOD}",
    "(i|we) (want|would like|need) [the] contact {contact} (deleted|removed|erased|gone|"
    f"wiped) {_GOOD}",
    f"(we|i) (do not|no longer) (need|want) {{contact}} (in|on|among) [the|our|my] {_BOOK} "
    "[any more|anymore|any longer] [,|;|-|.|and|so] [so|please] (delete|remove|erase|drop|"
    f"bin) {_HIM}",
)
DELETE_ALSO = (
    "[,|-|;] (he|she|they) (left|has left|have left|quit|is gone|retired|has retired|moved on|died"
    "|passed away|is a duplicate|is no longer there|no longer works there|does not work there any "
    "more"
    "|does not work there anymore|got fired|was fired) [the (company|firm|business)|them|us]",
)
