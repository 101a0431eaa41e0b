"""What people say when they ask about customers."""

from __future__ import annotations

_CUSTOMERS = (
    "(customer|customers|client|clients|buyer|buyers|shopper|shoppers|clientele|customer base"
    "|patron|patrons)"
)
_SEARCH = (
    "(find|search|search for|look for|look up|lookup|hunt for|hunt down|seek|locate|trace"
    "|track down|dig up|dig out|check for|check|query|scan for"
    "|look whether we have|see if we have|identify|filter for)"
)
_BASE = (
    "(customers|clients|buyers|customer list|customer base|customer database|customer records"
    "|customer file|customer files|client list|client base|customer register|customer data"
    "|shop customers|customer directory|list of customers)"
)
_CALLED = (
    "(called|named|by the name of|by name of|by the name|with the name|with name|with the surname"
    "|with surname|with the last name|with last name|with the first name|with first name"
    "|going by|that goes by|who goes by|whose name is|whose surname is|whose last name is"
    "|whose first name is|who is called|who are called|that is called|that are called|whose name"
    " contains|whose name starts with|whose name begins with|whose name sounds like|like"
    "|matching|name|surname|under the name|under the name of|of the name|known as)"
)
_WITH = (
    "(with [the] (email|mail|e-mail|phone|number|phone number|email address|mail address|e-mail"
    " address|telephone number|mobile number|mobile|address) [of|like]|whose (email|mail|phone"
    "|number|email address|phone number|address) (is|contains|starts with|ends in|ends with)|with)"
)
_FROM = (
    "(in|from|based in|living in|who live in|that live in|located in|who are in|that are in"
    "|who come from|that come from|over in|out of|residing in|ordering from|who order from"
    "|buying from|who buy from|across|throughout)"
)
_ANY = "(anyone|anybody|someone|somebody|a person|people|any|one|person|a|an|some)"

_SYSTEM = (
    "((in|on) [our] (system|books|database|file|files|records|crm|computer|list|register|shop"
    "|directory))"
)

FIND = (
    f"(is|are) there [any] {_CUSTOMERS} ({_CALLED}|{_WITH}|{_FROM}) {{text}} {_SYSTEM}",
    f"(do|have) we [have|got] [any] {_CUSTOMERS} ({_CALLED}|{_WITH}|{_FROM}) {{text}} {_SYSTEM}",
    f"{_SEARCH} [all|any|every] {_CUSTOMERS} [{_CALLED}|{_WITH}|{_FROM}|:|by] "
    "[email|mail|phone|number|name] {text}",
    f"{_SEARCH} {{text}} (in|among|amongst|within|on|through) [our|all] {_BASE}",
    f"{_SEARCH} [in|through] [our] {_BASE} (for|:|by) {{text}}",
    f"(search|go through|look through|comb through|browse|scan) [all|our] {_BASE} (for|:|after) "
    "{text}",
    "(customer|client|buyer) (search|lookup|look-up|finder) [for|:|by] {text}",
    "(customer|client|buyer) search : {text}",
    f"(do|did|have) we [have|know|got] [any] {_CUSTOMERS} ({_CALLED}|{_WITH}|{_FROM}) {{text}}",
    f"(is there|are there|was there) [any|some] {_CUSTOMERS} ({_CALLED}|{_WITH}|{_FROM}) {{text}}",
    f"(is|are) there [{_ANY}] [{_CALLED}|{_WITH}|{_FROM}] {{text}} [anywhere|somewhere] "
    f"(among|amongst|in|on|within|amid) [all|our] {_BASE}",
    f"(do|did|have) we [have|got] [{_ANY}] [{_CALLED}|{_WITH}|{_FROM}] {{text}} (among|amongst|in"
    f"|on|within|as) [all|our] ({_BASE}|{_CUSTOMERS})",
    f"[{_ANY}] [{_CALLED}] {{text}} (among|amongst) [all|our] {_BASE}",
    f"(which|what|list|all|any|every) [all] [of] [our] {_CUSTOMERS} [are|is|live|live|sit|come|do"
    f" we have|have we got|have] ({_CALLED}|{_WITH}|{_FROM}) {{text}}",
    f"(customers|clients|buyers|shoppers) ({_CALLED}|{_WITH}|{_FROM}) {{text}}",
    f"(customer|client) ({_CALLED}|{_WITH}) {{text}}",
    f"(who are|who of|which of) our {_CUSTOMERS} [are|is|live|lives|come|comes] ({_FROM}|{_CALLED})"
    " {text}",
    "who (buys|shops|orders) [from us|with us|here] (in|from|out of) {text}",
    "(which|whose|who has|who uses) (customer|client|buyer) [has|uses|belongs to|is behind|goes"
    " with|owns|is] [the] (email|mail|phone|number|phone number|email address|address|e-mail) "
    "{text}",
    "(which|what) (customer|client|buyer) (has|uses|belongs to|is behind|goes with|owns|wrote from"
    "|is at|called from) {text}",
    "is {text} [a|one] [of] (customer|customers|client|buyer|clients) [of ours]",
    "is {text} (among|amongst) [our] (customers|clients|buyers)",
    f"[our] {_CUSTOMERS} : {{text}}",
    "(is there|are there|have we|do we have|have we got) (a|an|any|one) {text} (in|on) [our"
    "|the] (books|records|files|system|database)",
    "(check|find out|look|see|know|tell) (if|whether) (we have|there is|we have got|we "
    f"know) [a|an|any] {_CUSTOMERS} ({_CALLED}|{_WITH}|{_FROM}) {{text}}",
    "(do|did|have) we [have|got] {text} [anywhere|somewhere] (among|amongst|in|on|within) "
    f"[all|our] {_BASE}",
    f"(who|which) (do we have|have we got) (among|in) [our] {_BASE} ({_CALLED}|{_WITH}"
    f"|{_FROM}) {{text}}",
    "(which|what) [of our] (people|folks|persons|ones) (who buy|that buy|buying) [from us"
    f"|here] [are|live|come] ({_FROM}|{_CALLED}) {{text}}",
    f"(filter|narrow down|restrict|sift) [the|our|all] {_BASE} [for|by|to|down to] {{text}}",
    f"(all|list) [the] {{text}} (in|among|on) [our] {_BASE}",
    f"(go|comb|trawl|flick|leaf) through [the|our|all] {_BASE} [and] (for|looking for|find"
    "|and find|to find) {text}",
)

_BOUGHT = (
    "(bought|buy|ordered|order|purchased|purchase|had|got|get|taken|take|picked up|acquired"
    "|shopped|received|gotten|consumed|been buying|been ordering|been getting|been shopping)"
)
_SPENT = (
    "(spent|spend|bought|buy|ordered|order|paid|pay|purchased|purchase|left|shopped|shop"
    "|brought us|brought in|been worth)"
)
_SO_FAR = (
    "[so far|from us|here|before|until now|till now|up to now|in total|last|recently|lately"
    "|usually|ever|already|to date|with us|in our shop|in the shop|over the years|over time|all in"
    " all|altogether|off us|at ours|in store|previously|in the past|anything|something|much|a lot"
    "|in all|on the shop|all together|at our shop]"
)
_WARES = "(products|product|items|things|goods|articles|stuff|wares|kind of things|orders)"
_HISTORY = (
    "(purchases|purchase history|order history|buying history|shopping history|purchase record"
    "|history of purchases|purchasing history|history of orders|past orders|past purchases"
    "|previous purchases|buying habits|buying record|order record|track record)"
)
_CARD = "(card|record|profile|page|file|details|history|account|overview|summary|data|sheet|info)"
_REACH = (
    "(phone|telephone|mobile|email|mail|address|number|e-mail|email address|phone number"
    "|mail address|e-mail address|mobile number|telephone number)"
)
_ALL = (
    "(everything|all|info|information|details|data|background|lowdown|rundown|story|facts|dirt"
    "|full picture|all info|all details|something|more|anything|the works)"
)
_SHOW = (
    "(open|view|display|check|pull up|look up|bring up|show|see|call up|look at|show up|go to|load"
    "|get up|fetch)"
)
SHOW = (
    "{customer}",
    "(who|which|what) (is|was) [its|their] (customer|client|buyer) {customer}",
    "(its|their) (customer|client|buyer) {customer}",
    "(who is|who's|whos|who was|who is that|who is this|who exactly is|who the heck is|who on earth"
    " is) {customer} [person|guy|lady|woman|man|fella|chap|one]",
    "(open|view|display|check|pull up|look up|bring up|call up|go to|load|fetch|see) "
    "(customer|client|buyer) {customer}",
    "(open|show|check|display|pull up|bring up|look at) {customer}",
    f"{_SHOW} {{customer}} (as a customer|customer {_CARD}|{_CARD})",
    "customer {customer}",
    "(about|on|regarding|re) (customer|client|buyer) {customer}",
    f"what [else|all|all else] (has|did|does|have|had) {{customer}} [else|all|ever|usually|normally"
    f"|last|recently|already|actually|typically] {_BOUGHT} {_SO_FAR} {_SO_FAR}",
    f"what [else|all] {{customer}} [has|have|had|did] [all|ever|usually|already] {_BOUGHT} "
    f"{_SO_FAR}",
    f"(which|what) {_WARES} (has|did|does|have|had) {{customer}} [all|ever|usually|normally|last"
    f"|already] {_BOUGHT} {_SO_FAR} {_SO_FAR}",
    f"(everything|all|all that|everything that|things|stuff) {{customer}} [has|have|had|did] [ever"
    f"|already] {_BOUGHT} {_SO_FAR}",
    "how (much|many orders|often|many times|much money|frequently|regularly|many purchases|many"
    f" things) (has|did|does|have|had) {{customer}} [ever|already|usually] {_SPENT} {_SO_FAR} "
    f"{_SO_FAR}",
    "how many (orders|purchases) (has|did|does|have|had) {customer} [ever|already] (place|placed"
    f"|make|made|have|had|do|put in) {_SO_FAR}",
    f"(has|did|does) {{customer}} [ever|already|usually|often|regularly] (bought|buy|ordered|shop"
    f"|shopped|purchased|purchase|spend|spent) [anything|something|much|a lot|lots|often"
    f"|regularly|many things] {_SO_FAR} {_SO_FAR}",
    "when did {customer} [last] (order|buy|shop|purchase) [last|something|anything|last time"
    "|the last time|from us|here|with us]",
    "when (was|is) [the] last (time|purchase|order) [that] {customer} [bought|ordered|shopped]"
    " [something|anything|here|from us|with us]",
    "(since when|how long) (is|has|was) {customer} [been] (customer|client|with us|buying|ordering"
    "|buying from us|a customer|shopping here) [of ours|already|with us]",
    f"{_HISTORY} (of|for|from|on) {{customer}}",
    f"{{customer}} ['s] {_HISTORY}",
    f"{_HISTORY} {{customer}}",
    f"[customer|client|buyer] {_CARD} (of|for|on) (customer|client|buyer) {{customer}}",
    "(customer|client|buyer) (card|record|profile|page|file|details|history|account|overview"
    "|summary|data|sheet|info) (of|for|on) {customer}",
    "{customer} ['s] (customer|client|buyer) (card|record|profile|page|file|details|history"
    "|account|overview|data|sheet|info)",
    "how (good|loyal|valuable|regular|important|big|faithful) [a|of] (customer|client|buyer) [of us"
    "|for us] is {customer}",
    "how (loyal|valuable|regular) is {customer} [to us|as a customer|for us|a customer]",
    "is {customer} [a|an] (good|regular|loyal|big|new|returning|repeat|old|valuable|frequent"
    "|first time|first-time|long-standing|big-spending|long time) (customer|client|buyer|spender"
    "|shopper) [of ours]",
    "(what|how much) is {customer} worth [to us|so far|in total]",
    "(total spend|lifetime value|ltv|clv|customer value|customer lifetime value|total spending"
    "|spending|spendings|expenditure|turnover|revenue) (of|for|from|with|by) {customer}",
    "{customer} ['s] (total spend|lifetime value|ltv|clv|customer value|spending|total spending)",
    f"{_ALL} (about|on|for|regarding) {{customer}}",
    f"{_ALL} (we|you) [have|got|know] (about|on|for|of) {{customer}}",
    "(what do|do) we (know|have) [got] (about|on|of) {customer} [on file]",
    "tell [something|more|everything|all] about {customer}",
    f"[the] {_REACH} (of|for) {{customer}}",
    f"(what is|what was) [the] {_REACH} (of|for) {{customer}} [again]",
    f"(what is|what was) {{customer}} {_REACH} [again]",
    f"{{customer}} {_REACH}",
    "where (does|do) {customer} (live|come from|order from)",
    "where is {customer} (from|located|based)",
    "(has|did|is|does) {customer} [get|have|on|sign up for|subscribed to|signed up for|receive|want"
    "|take] [our|the] newsletter",
    "what (is|sort of|kind of) customer is {customer}",
    "(pull|pull up|fetch|get|open|dig out|bring up|call up) [the|our] [customer] (record|card"
    "|file|entry|details|page|sheet) (of|for|on) [customer] {customer}",
    "[what] {customer} ['s|has|have] (bought|had|ordered|purchased|spent) (off"
    "|from|with) us [down the years|over the years|so far|to date|all told|in "
    "all]",
    "what (has|have|did) {customer} (bought|had|ordered|purchased|buy|order) "
    "(off|from|with) us [down the years|over the years|so far|to date|all told"
    "|in all]",
    "(her|his|the|their|customer's|the customer's) name is {customer} [,|.|;|:|-] (what|how "
    "much|what all|when|how often) (has|did|have|does) (she|he|they) [ever|last|all] "
    f"(bought|buy|ordered|order|spent|spend|purchased|had|shopped|shop) {_SO_FAR}",
    "(her|his|the|their|customer's|the customer's) name is {customer} [,|.|;|:|-] (look"
    "|pull|bring|call) (her|him|them) up",
    "(has|have|did) {customer} (bought|buy|ordered|order|spent|spend) (a lot|much|anything"
    "|lots|plenty|something|often) [off|from|with|at] [us|our shop] [,|.|;|?] (i|we) "
    "[should|would] [like] [to] (see|want to see|know) what (he|she|they) (has|have) (had"
    "|bought|ordered) [so far|from us|yet]",
    "(see|know|find out|hear|look at) what {customer} (has|have|had) [all] (had|bought"
    f"|ordered|purchased|spent|got|been buying) {_SO_FAR}",
    "what (things|stuff|goods|teas|items) (did|has|have|does) {customer} [ever|usually] "
    f"{_BOUGHT} {_SO_FAR}",
    "(give|gimme|show) [the] (lowdown|rundown|story|history|picture|file|record) (on|of"
    "|about|for) {customer}",
    "(what sort of|what kind of) (customer|client|buyer|shopper|spender) is {customer}",
    "(how) (big|valuable|good) [a] (fish|spender|fan|wallet) is {customer}",
    "(how can|how do|how could) (i|we|one) (reach|contact|get hold of|get in touch with) "
    "(customer|client) {customer}",
    "(the|all the|list the) (purchases|buys|shopping) (of|by|from) {customer}",
    "(when did|when has|when was) (we|you) last (see|hear from|sell to|sell something to"
    "|seen) {customer}",
    "(put|throw|get) {customer} (up|on the screen|up on the screen|on screen)",
)
