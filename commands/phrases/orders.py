"""What people say when they ask about orders."""

from __future__ import annotations

from commands.phrases.asking import FEW
from commands.phrases.orders_words import BUYER, PLACE

_GONE = (
    "(shipped|sent|dispatched|despatched|fulfilled|posted|mailed|packed|delivered|gone|gone out"
    "|out|out the door|out of the door|gone out the door|gone out of the door|left|left us"
    "|left the (house|shop|warehouse|building|premises)|sent out|shipped out|sent off|shipped off"
    "|on its way|on their way|processed|picked up)"
)
_LEAVE = (
    "(ship|send|pack|fulfil|fulfill|dispatch|despatch|post|mail|go|go out|go out today|leave"
    f"|leave the {PLACE}|get out|send out|ship out|send off|deliver|be shipped|be sent"
    "|be packed|be dispatched|be posted|be mailed|be fulfilled|be sent out|be shipped out"
    "|be delivered|be processed|be picked|get shipped|get sent|get packed)"
)
_NOT = "(not|have not|has not|did not|are not|is not|were not|was not|never)"
_OVER = (
    "(over|above|more than|bigger than|larger than|greater than|higher than|at least|upwards of"
    "|exceeding|beyond|north of|starting at|starting from|from|min|minimum|a minimum of|no less"
    " than|not less than|not under|> =|>=|>)"
)
_PARCELS = "(parcels|packages|shipments|deliveries|boxes|consignments)"
_ORDERS = "(orders|order|ones|purchases)"
_PAYING = "(paid|paid up|settled|coughed up|transferred|paid for)"
_DONE = (
    "(shipped|sent|dispatched|fulfilled|paid|cancelled|canceled|refunded|held|on hold|packed"
    "|delivered|gone|processed|released|reimbursed|paid for|returned|complete|completed|ready"
    "|posted|mailed|on its way|on the way|picked up|collected)"
)

# -- orders.list ---------------------------------------------------------------------------------

LIST = (
    "orders",
    "(list|all|any|see|check|every|each) [all|any] [new|latest|newest|recent] [of] orders",
    "(which|what) orders [do|did|have] [we] [have|get|got|had|there]",
    "(is there|are there|do we have|did we get|got|have we got|did we have) [any] [new] orders",
    "how many [new] orders (do|did|have|are|were|came|come|has) [we|there|in]",
    "how many [new] orders",
    "(number|count) of [new] orders",
    "(new|latest|newest|recent|most recent|last|big|bigger|large|larger|biggest|fresh) orders",
    "[what|which] [was|is] (latest|newest|most recent|last) order {limit=1}",
    "(order|orders) (list|overview|book|summary|log|backlog|queue)",
    "{limit} (new|latest|newest|recent|most recent|last) orders",
    "(what|which) has come in [from] [customers]",
    # to ship
    f"(what|which) [{_ORDERS}] [still] [has|have|needs|need|must|got|is|are] [to] {_LEAVE} "
    "{status=unfulfilled}",
    f"what (do|should|must|can) (we|i) [still] [need|have] [to] {_LEAVE} [out] [today] "
    "{status=unfulfilled}",
    f"what (we|i) [still] (need|have|got) to {_LEAVE} [out] [today] {{status=unfulfilled}}",
    "what (is|are|is there|are there|have we|do we have) [still] [there] "
    "(left|waiting|ready|due|outstanding|to do) "
    f"(to|for us to) {_LEAVE} {{status=unfulfilled}}",
    f"(how much|how many) [is|are] [there] left to {_LEAVE} {{status=unfulfilled}}",
    f"(anything|something) [left|still|else|there|waiting|ready] to {_LEAVE} "
    f"{{status=unfulfilled}}",
    "[how many|which|what] [orders] to (ship|send|pack|dispatch|fulfil|fulfill|post|be shipped|be "
    "sent) "
    "{status=unfulfilled}",
    f"(which|what|any|all|how many|list|the) [of] {_PARCELS} [that|which|are|is] [still] {_NOT} "
    f"[yet] [been] {_GONE} [yet] {{status=unfulfilled}}",
    f"(which|what|any|all|how many|list|the) {_PARCELS} [that|which] [still] "
    f"(has|have|needs|need|are|must|got|waiting|are waiting) [to] {_LEAVE} {{status=unfulfilled}}",
    f"{_PARCELS} to {_LEAVE} {{status=unfulfilled}}",
    f"(what|which) (has|have|did|is|are) not [yet] [been] {_GONE} [yet] {{status=unfulfilled}}",
    f"what [orders] (have|did) (we|i) not [yet] {_GONE} [yet] {{status=unfulfilled}}",
    "(who|which customers) (is|are) [still] waiting (for|on) [their|a|the|his|her] "
    "(order|orders|parcel|parcels|package|packages|delivery|deliveries|goods|stuff|shipment) "
    "[from us] {status=unfulfilled}",
    "[what is in] [the] (shipping|packing|fulfilment|fulfillment|dispatch) "
    "(queue|list|backlog|pile) {status=unfulfilled}",
    "(pick|picking|packing) list {status=unfulfilled}",
    "(awaiting|pending|waiting for) (shipment|dispatch|shipping|fulfilment|fulfillment|delivery) "
    "{status=unfulfilled}",
    # shipped
    "what did (we|i) [already] (ship|send|dispatch|send out|ship out|send off|post|get out|mail) "
    "{status=fulfilled}",
    "what have (we|i) [already] (shipped|sent|dispatched|sent out|shipped out|posted|mailed) "
    "{status=fulfilled}",
    "what (went|has gone|was sent|was shipped|got shipped|left|went off) [out] [the door|the house"
    "|the shop|the warehouse] {status=fulfilled}",
    f"(which|what|any|all|how many|list|the) {_PARCELS} [that|which] [have|has|did|were|are] "
    "[already] [been] (shipped|sent|dispatched|went out|gone out|left|posted|leave|go out"
    "|sent out|shipped out|go|ship) {status=fulfilled}",
    f"(which|what|how many) {_PARCELS} did (we|i) (ship|send|dispatch|send out|post|mail) "
    "{status=fulfilled}",
    # held
    "(what|which|who) [orders|ones] (is|are|is being|are being|have we put|do we have|did we put) "
    "[still|currently] (on hold|held|held back|paused|blocked|on ice|parked|stopped|held up) "
    "{status=held}",
    "what (is|are) (we|i) [still] (holding|holding back|keeping back) {status=held}",
    "(anything|something) [still] (on hold|held|paused|blocked|on ice|parked) {status=held}",
    "(hold|holding) (list|queue) {status=held}",
    "[all|any] (holds|on hold) {status=held}",
    # unpaid
    "(who|what|which customers|whoever) [still] (has|have) not [yet] "
    f"{_PAYING} [for] [their|his|her|the|a] [order|orders|bill|bills|invoice|stuff|goods] [yet] "
    "{status=unpaid}",
    "(who|which customers) (did not|does not) [yet] (paid|pay) [yet] {status=unpaid}",
    "(has|have|is there) (anybody|anyone|somebody|someone|any customer|any customers) [who] "
    f"[has] not {_PAYING} [for] [their|the] [order|orders] [yet] {{status=unpaid}}",
    "(anybody|anyone|who) [still] (owes|owing|owe|owing us|behind) [us|me] [money|something"
    "|with the payment|with payment] {status=unpaid}",
    "(outstanding|open|missing|late|unpaid) (payments|bills) [for orders] {status=unpaid}",
    "(which|what|any) payments are [still] (outstanding|open|missing|due) {status=unpaid}",
    "(whose|which|what) (money|payment) (is|are) [we] [still] (missing|outstanding|waiting for) "
    "{status=unpaid}",
    "(who|which customers) (are|is) (we|i) [still] waiting for [the] (money|payment) [from|of] "
    "{status=unpaid}",
    "unpaid {status=unpaid}",
    "(which|what) ones are [still] (unpaid|not paid) {status=unpaid}",
    # of whom
    "(what|which|how many) orders (did|has|have) {customer} [place|placed|make|made|order|ordered"
    "|got|have|had] [with us]",
    "(did|has|have) {customer} [ever] (order|ordered|buy|bought|purchased) (anything|something)",
    "what (did|has|have) {customer} (order|ordered|bought|buy|purchased|purchase) [from us] "
    "[in|since|during|from] {period}",
    "(everything|all|whatever|anything) [that|which] {customer} [has|have|ever] "
    "(ordered|bought|purchased|placed|got) [from us|with us|so far]",
    "(every|all|each|any) (order|orders|purchase|purchases) [that|which] {customer} [has|have] "
    "[ever] (placed|made|ordered|had|given us|sent|got)",
    "{customer} 's orders",
    "{customer} orders",
    "[is there|are there] [anything|any|some] still (unshipped|unsent|undispatched|unpacked) "
    "{status=unfulfilled}",
    "(unshipped|unsent|undispatched) {status=unfulfilled}",
    "[list|list of|overview of|how many|which|what|any|all] (unshipped|unsent|undispatched"
    "|outgoing) (parcels|packages|shipments|deliveries) {status=unfulfilled}",
    "what [still] (needs|wants|requires|awaits|is awaiting|is waiting for) (packing|shipping"
    "|sending|posting|dispatching|shipment|dispatch|to be packed) {status=unfulfilled}",
    "(what|which) (is|are) [still] (awaiting|waiting for|waiting on|pending) (payment|money) "
    "{status=unpaid}",
    "(what|which) (was|were|has been|have been|got) refunded {status=refunded}",
    "(what|which) (was|were|has been|have been|got) (cancelled|canceled|called off) "
    "{status=cancelled}",
    "(is|are|was|were) (everything|all orders|all the orders|all parcels|every order|all of "
    "them) [now|already] (shipped|sent|dispatched|out|gone|gone out|sent out|packed) "
    "{status=unfulfilled}",
    "(have|did) we [already] (shipped|ship|sent|send|dispatched|dispatch|sent out|send out"
    "|packed|pack) (everything|all orders|all the orders|all parcels|every order) [out] "
    "{status=unfulfilled}",
    "(has|did) (everything|every order|every parcel) [already] (gone|go|left|leave|shipped"
    "|ship|gone out|go out) [out] {status=unfulfilled}",
    "order backlog {status=unfulfilled}",
    "who [all] (has|have) [still] yet to (pay|settle|pay up) [us|for their order|for their "
    "orders] {status=unpaid}",
    "(what|which orders|which ones|anything|whatever) [that] (is|are|has|have) [still] yet "
    "to be (paid|settled|paid for) {status=unpaid}",
    "(what|which orders|which ones|anything|which parcels) [that] (is|are|has|have) [still] "
    f"yet to {_LEAVE} {{status=unfulfilled}}",
    "(pending|overdue|due|awaited|unsettled) payments [for orders] {status=unpaid}",
    f"(anything|something|everything|what|whatever) [{_OVER} {{min}}] [that] (nobody|noone|no "
    f"one) [has] [yet] {_PAYING} [for] [yet] {{status=unpaid}}",
    f"(anything|everything|whatever|all) [{_OVER} {{min}}] [that is|that has|that has been|is] "
    "[still] (unpaid|not paid|not been paid|unsettled) [for] [yet] {status=unpaid}",
    f"(anything|everything|whatever|all) [{_OVER} {{min}}] [that is|that has] [still] (not "
    "shipped|not sent|not gone out|unshipped|unsent|unfulfilled) [yet] {status=unfulfilled}",
    f"(which|what|any) [{_ORDERS}|{_PARCELS}] (are|is|do|have) we [still] (sitting on"
    "|hanging on to|holding|keeping|holding on to|keeping back|holding back|detaining|held"
    "|held back|kept back) [because (they are|it is|of being) (held|on hold|blocked"
    "|paused)] {status=held}",
    f"(which|what|any) {_PARCELS} [are|is] [still] (on hold|held|held back|held up|on ice"
    "|paused|blocked) {status=held}",
    "[list|list of|overview of|which|what|all|any] (refunds|reimbursements|refunded orders"
    "|money back cases) [did|have] [we] [given|gave|made|issued|give|make|issue|there] "
    "{status=refunded}",
    "{customer} ['s] orders {status}",
    "{customer} ['s] {status} orders",
    "[list|overview] [of] (everything|all|whatever|anything) [that|which] {customer} [has"
    "|have|ever] (ordered|bought|purchased|placed|got) [from us|with us|so far]",
    "(what|which) [orders|ones|of our orders] [still] (wait|waits|sit|sits|lie|lies|hang"
    f"|hangs) [around] [here|on the shelf|in the {PLACE}] [to {_LEAVE}] "
    "{status=unfulfilled}",
    "(has|have|did) (anybody|anyone|somebody|someone) [ever] (order|ordered|buy|bought"
    "|purchased) (anything|something)",
    "what (do|must|should) (we|i) [still] [have to|need to] get (out|out the door|off"
    "|shipped|sent|packed) [today] {status=unfulfilled}",
    "(what|which orders|which ones) [still] (needs|need|wants|want) (packing|shipping"
    "|sending|posting|dispatching|to get out|to get packed) {status=unfulfilled}",
    "[what|which] [orders] [is|are] (in|on) [the] (shipping|packing|dispatch|sending"
    "|outgoing) (pile|stack|shelf|table) {status=unfulfilled}",
    "(who|which customer|which customers) [still] (ordered|bought) [and] [but] (has|have) "
    f"not [yet] {_PAYING} [yet] {{status=unpaid}}",
    "how many (parcels|packages|boxes) (do|must|should) (we|i) [still] [have to|need to] "
    "(send|ship|pack|post|get out) [today] {status=unfulfilled}",
    "(every|each|all|any) (order|orders) [that|which] (nobody|no one|noone) [has] [yet] "
    f"{_PAYING} [for] [yet] {{status=unpaid}}",
)
LIST_ALSO = (
    "[and] [only|just] [ones] [that|which|what] [are|were|is|was|still] {status} [ones|only]",
    "[that|which] [are|is|still] (waiting|ready|left|due|have|need|outstanding|meant|supposed|yet) "
    f"to {_LEAVE} [yet] {{status=unfulfilled}}",
    f"[we] [still|that we|we still] [have|need|got|must|has] to {_LEAVE} {{status=unfulfilled}}",
    f"[that|which|we] [still] [are|were|have|did|still|has|is] {_NOT} [yet|even] [been] {_GONE} "
    "[yet] {status=unfulfilled}",
    "(unshipped|unsent|undelivered|undispatched) {status=unfulfilled}",
    "[that|which] [are|is] [still] (sitting|lying|hanging|standing|stuck) (around|about|here|there"
    f"|around here|about here|in the {PLACE}|in our {PLACE}|at our place|on the shelf) "
    "{status=unfulfilled}",
    "[that|which] [are|is] [still] (sitting|lying|hanging|standing|stuck) (around|about|here|there"
    f"|around here|about here|in the {PLACE}|in our {PLACE}|at our place|on the shelf)",
    "[that|which] [are] [still] (awaiting|pending|waiting for|due for) "
    "(shipment|dispatch|shipping|fulfilment|fulfillment|delivery) {status=unfulfilled}",
    "[that|which] [we] [have|were] (shipped|sent|dispatched|completed|went out|left|posted|mailed"
    "|sent out|shipped out|got out|gone out|went off) {status=fulfilled}",
    "[that|which] [are|were] [already] (sent|completed|dispatched|complete|done|finished|on their"
    " way|underway|out) {status=fulfilled}",
    "(did|have) we (shipped|ship|sent|send|dispatched|dispatch|post|posted) {status=fulfilled}",
    "(have|did|has) (gone out|go out|left|leave|went out) {status=fulfilled}",
    "[and] [ones] [that|which] [are|is|were] [currently|still|being] (on hold|paused|blocked"
    "|held back|held up|on ice|parked|stopped|frozen|suspended|put on hold|put aside|we hold"
    "|we are holding) {status=held}",
    "[that|which] [are|were|have|still|has|is] "
    f"{_NOT} [yet] [been] {_PAYING} [yet] {{status=unpaid}}",
    f"[that|which] (nobody|noone|no one|customer|customers) [has|have] [still] [not] [yet] "
    f"{_PAYING} [for] [yet] {{status=unpaid}}",
    "(without|awaiting|waiting for|missing|pending|with outstanding|with open|with missing"
    "|with no|lacking|expecting) [a|any|the] (payment|money|payments) {status=unpaid}",
    "(unsettled|still owed|payment outstanding|payment pending|payment missing|payment due|owing"
    "|where the money is missing|where payment is missing) {status=unpaid}",
    "(pending|outstanding|not done|not finished|ongoing|in progress|still going|in the works"
    "|unfinished|incomplete|not complete|not completed|not closed) {status=open}",
    "[that|which|did|have] [we|were|got|are|been|did] [we] (canceled|cancel|called off|scrapped"
    "|voided|annulled|dropped|fell through|fallen through|went down the drain|fall through"
    "|came to nothing|fell apart|got cancelled|got canceled) {status=cancelled}",
    "(customers|customer|people) [have|who] (cancelled|canceled|called off) {status=cancelled}",
    "(cancellations|cancelations) {status=cancelled}",
    "[that|which|did|have] [we|were|got|are|been] [we] [end up|ended up] (refund|refunded"
    "|given back|refunding|reimbursed|reimburse|paid back|pay back) {status=refunded}",
    "(with|where there was|that had|that got) [a|any] (refund|refunds|money back) "
    "{status=refunded}",
    "[ones|those|that] [are|were|is|was|went] [worth|of|for|comes to|come to|came to|amounts to"
    "|add up to|with a total|totalling|totaling"
    f"|amounting to|valued|valued at|with a value] [of] {_OVER} {{min}} [only]",
    "[ones|those|that] [are|were] [worth|of|for|totalling|totaling|amounting to|valued at|at] "
    "{min} (and|or) (more|up|over|above|higher|upwards|bigger|larger|beyond)",
    "[ones|those|that] [are|were] [worth|of|for] {min} (+|upwards|plus)",
    "[only|just] [ones|those|that are|that were|which are] "
    "(for|from|by|of|with|under|belonging to|placed by|made by|to) [customer|client] {customer}",
    "(in the name of|under the name of|under the name|in name of) {customer}",
    "[that|which] {customer} [has|have] (placed|made|ordered|bought|gave us|sent)",
    "(last|latest|newest|first|only|just|top|most recent) {limit} [only]",
    *FEW,
    "(in|of|from|during|placed|since|within|throughout) {period}",
    # what says nothing but that they came
    "[that|which] [we|customers|people|were|have|had|has|was|did] [we|have|been|just] "
    "(came|come|coming|placed|received|receive|got|get|taken|took|take|made|arrived|rolled"
    "|booked|submitted|given) [in] [by customers|from customers|with us]",
    "(in|into) [the] (shop|system|store|books)",
    "(provide|fetch|pull|pull up|display|bring up|share|run through|go through|dig out|enumerate"
    "|look up"
    "|check|call up) [with]",
    "[send|bring|list] [a|the|out] [full|complete|short] (list|overview|rundown|summary|table"
    "|listing) [of|with|for] [all|any|every]",
    "(all|any|every|each|the whole|which|what|only|just) [of] [them|the]",
    "(currently|at the moment|at present|as of now|so far|these days)",
)

# -- orders.show ---------------------------------------------------------------------------------

SHOW = (
    "{order}",
    "(open|view|display|check|check on|pull up|look up|look at|look into|inspect|bring up|fetch"
    "|review|examine|call up|dig up|dig out|retrieve|take a look at|glance at"
    "|find out about|follow up on|investigate) [up|the] [status of|details of"
    "|progress of|page of] {order} [up]",
    "(pull|bring|call|look|dig) {order} up",
    "(where|where about|whereabouts) [exactly|on earth|the hell] [is|are|was|of|did] {order} [now"
    "|at|hiding|gone|got to|gotten to|go|stuck|right now|at the moment|currently]",
    "[what|which] [exactly|all] [is|was|are|were|stuff|things|products|items|articles|goods] "
    "[there] (in|inside|on|part of|contained in|included in) {order}",
    "(what|which products|which items|what items|what products) [exactly|all] (did|has|have|was"
    "|were) "
    f"(they|he|she|{BUYER}|we|somebody|someone) (buy|order|bought|ordered|get|got|purchase|take"
    "|sell|send|ship) (in|on|with|under|for) {order}",
    "(contents|content|items|products|lines|positions|goods) (of|in|on|for) {order}",
    "{order} (contents|tracking)",
    "(what|how much) [is] [up|happening|happened|going on|wrong|new|matter|deal|story|problem"
    "|issue|latest|news|hold up|delay|situation|state of play] (with|about|on|of|for) {order}",
    "(what|how) (happened|has happened|became|has become) (with|to|of) {order}",
    "[any|some] (news|update|updates|progress|word|info|movement|anything new) (on|about|of|from"
    "|with"
    "|for) {order}",
    "(status|state|progress|situation|standing|story|order status|delivery status"
    "|payment status|total|value|amount|sum) (of|for|on|with) {order}",
    "{order} (status|state|progress|info|details)",
    "(what|how) [is|are] [current|latest] (status|state|progress|situation|total|value|amount|sum) "
    "(of|for|on|with) {order}",
    "[what] (status|state) [is|does] {order} [in|have|has|at]",
    "how (is|about|does|did|are|far is|far along is) {order} [doing|going|coming along|coming on"
    "|getting on|progressing|stand|looking|look|proceeding|moving along|along|faring] [now"
    "|at the moment]",
    "(where|how) do (we|things) stand (with|on) {order}",
    "how {order} (stands|is doing|is going|looks|is coming along)",
    "(why|how come|since when|how long) (is|was|has|did|does|are|has been) {order} [still]"
    " [been] [there|here|sitting here|lying here|lying around|sitting around|stuck|on hold|held|"
    f"{_DONE}|waiting|delayed|late|open|unpaid|unfulfilled|sitting there|in the {PLACE}"
    "|go out|went out|left|leave|ship]",
    # With its question mark: without one it is said, and so it is done.
    f"{{order}} [is|was|has|has been|got|been|is it|has it] [already|all] {_DONE} [yet|already] ?",
    "{order} (went|is|has gone|left) [out] ?",
    "(did|has|have|was|is|are) {order} (go|gone|been|get|got|went) [out|shipped|sent|paid|refunded"
    "|out the door|packed|off|through]",
    "(did|has|have|was|is|are) {order} [finally|ever|all] [been] (ship|shipped|sent|leave|left"
    "|arrive|arrived|fulfilled|packed|posted|mailed|dispatched|delivered|picked up|collected"
    "|processed|released|on its way|out|on the way|out the door|ready) [out]",
    f"(did|has|have|was|is) {{order}} [ever|already] (left|leave|gone|go out of|out of|in|at|still"
    f" in|still at) [the|our] {PLACE} [already]",
    "(did|has|have|was|is) {order} [ever|finally] [been] (paid|pay|paid for|settled|cancelled"
    "|canceled|refunded|held|on hold|open|reimbursed|unpaid|complete|completed|called off)",
    "(did|has|have) (we|anyone|anybody|somebody|someone|you) [ever|already|actually] (ship|shipped"
    "|send|sent|refund|refunded|cancel|cancelled|pack|packed|dispatch|dispatched|post|posted"
    "|release|released|hold|held|get out|got out) {order} [out|off]",
    "(did|have|has) (we|i) [ever|already] (get|got|receive|received|see|seen) [the|any|our] "
    "(money|payment|cash) (for|on|of|from) {order}",
    "(is|was|has|did) [the] (money|payment|cash) (for|on|of|from) {order} [already|come|came|been] "
    "[in|there|here|arrived|received|through|cleared|arrive|come in|on the account]",
    f"(did|has|have) [the] {BUYER} [of|for|on] {{order}} [already|ever] (pay|paid|paid for it"
    "|pay for it|settled)",
    f"(did|has|have) (they|he|she|the {BUYER}) (pay|paid) [for] {{order}}",
    "when (did|was|is|will|does|are) {order} [been|be|get] (ship|shipped|go|gone|sent|leave|left"
    "|placed|paid|ordered|arrive|come|dispatched|made|cancelled|refunded|posted|delivered|due"
    "|released|paid for|be there|get there|packed) [out|off|in]",
    "(can|may|could) {order} [already|now] (go|ship|leave|go out|be shipped|be sent)",
    "(who|which customer|for whom) [has] (ordered|placed|bought|is behind|is in|made|is it|was it"
    "|is) {order} [for|from|by|to]",
    "(who|which|whose) [is] [the] (customer|buyer|client|name) (of|on|behind|for|in) {order}",
    "whose [order] (is|was) {order}",
    "(who|where) (is|was|does|did|will) {order} (for|from|by|to|going to|going|go|go to|addressed"
    " to|shipped to|sent to)",
    "how (much|big|large|expensive) (is|was|are) {order} [worth|for|in total|altogether]",
    "(details|info|information|infos|facts|particulars|breakdown) [we have] [of|for|on|about"
    "|regarding] {order}",
    "(tell|know) [something|more|everything|all] (about|of|regarding) {order}",
    "(track|trace|locate) {order}",
    "about {order}",
    "(tracking|track and trace|consignment|shipment) [number|code|info|link|id] (of|for|to|on) "
    "{order}",
    "[what|which] [is] (tracking|delivery) [number|code|info|address] (of|for|on|to) {order}",
    "(which|what|who is) [the] (carrier|courier|shipper) (of|for|on|has|took|takes|carries|carried"
    "|did|went) [with] {order} [go with|go out with|went with|out]",
    "(which|what|with which|with what|by which) (carrier|courier|service) (did|was|is) {order} "
    "[go|sent|shipped|out|with|go out|go with|sent with|shipped with] [with|by]",
    "(was|is|were) there [a|any] (refund|note|notes|problem|issue|return|hold) (on|for|with) "
    "{order}",
    "(any|is there any|are there any|are there) (notes|refunds|comments|remarks|problems|issues"
    "|returns) (on|for|with|of) {order}",
    "(notes|comments|remarks) (on|of|for) {order}",
    "(how|where) (are|is|do) (we|things) [getting on|getting along|coming along|doing|stand"
    "|standing|off] (with|on) {order}",
    "(what|what is|which|whats) [the] [shipping|delivery|postal|street|customer] address (on"
    "|of|for|in|with) {order}",
    "(where on earth|where in heaven's name|where in the world|where the devil|where in god's "
    "name|where on god's earth|where) (has|is|did|was|have) {order} (got to|gotten to|gone"
    "|end up|ended up|been|vanished to|disappeared to|hiding|go)",
    "(need|want|like) [2|to] know (if|whether) {order} (is|has|was|went|did|got) [been] "
    "[already|yet] (out|gone|sent|shipped|dispatched|paid|delivered|left|packed|go out|go) "
    "[yet|already|out]",
    "(if|whether) {order} (is|has|was|went|did|got) [been] [already|yet] (out|gone|sent"
    "|shipped|dispatched|paid|delivered|left|packed|go out|go) [yet|already|out]",
    "(what has|what's|what) become of {order}",
    "(any chance|any idea (if|whether)|do you (know|see) (if|whether)|do we know (if"
    "|whether)|is it true that|is it so that"
    "|find out (if|whether)|check (if|whether|that)|see (if|whether)|wondering (if"
    "|whether)) [that] {order} (is|was|has|has been|went|did|got|had|had been) [been] "
    f"[already|yet|ever] ({_DONE}|out|gone out|shipped out|sent out|left|go out|leave|ship"
    "|go|refunded|reimbursed) [already|yet|by now|out]",
    "(any chance|any idea (if|whether)|do you (know|see) (if|whether)|do we know (if"
    "|whether)|find out (if|whether)|check (if|whether)|see (if"
    "|whether)) (we|anybody|anyone|somebody|someone) [have|has|did] [already|yet|ever] "
    "(ship|shipped|send|sent|refund|refunded|pack|packed|cancel|cancelled|dispatch"
    "|dispatched|post|posted) {order} [out] [yet|already|by now]",
    "{order} [,|:|-] (what is|how is|where is) [the|it|its|up|that] [current] (story|status"
    "|state|matter|up|at|going on|wrong|happening|new|standing|deal|problem|latest|going"
    "|doing|progress) [with it|with that one|on it]",
    "{order} [,|:|-] (what happened|any news|any word|any update|what gives|what about it"
    "|news) [with it|on it|there]",
    "(what|who) is (holding up|delaying|blocking|keeping|stopping|holding|slowing|slowing "
    "down) {order} [up|back|down]",
    "(what|which) (address|country|place|city|town) (is|was|does|did|will) {order} [going"
    "|go|goes|sent|shipped|ship|be sent] [to|for]",
    "how (did|was|is|has|will) {order} (go|sent|going|shipped|be sent|gone out|go out"
    "|travel|travelling|paid|pay) [out] [to the customer]",
    "(who|which customer) (am i|are we) (dealing with|sending) [on|in|for|to|with] {order} [to]",
    "(have|take|has) [a] (look|peek|glance|gander) (at|into|in) {order}",
    "(run me through|walk me through|take me through|brief me on|fill me in on|update me on"
    "|bring me up to speed on|catch me up on|put me in the picture about) {order}",
    "[a|the|some] (light|word|quick word) on {order}",
    "(read out|read me|recite) {order}",
    "(what|how many) (things|pieces|items|products|articles) (are|is|were|was) (in|on) {order}",
    "(is|was) there (anything|something) (wrong|missing|up|special|off|unusual|noted|left) "
    "(with|on|in|from|about) {order}",
    "(the|our) (customer|client|buyer|lady|gentleman|woman|man|guy) [is] (asks|asking|wants "
    "to know|wonders|calls|calling|rings|ringing|phoned|called|rang|wrote|writes|complains"
    "|complaining) (about|regarding|because of|for|after) {order}",
    "(give|gimme) [the] (lowdown|rundown|story|run down|scoop|skinny|facts|picture) (on|of"
    "|about|for) {order}",
    "(who|which carrier|which courier|which company) (took|takes|has|had|carries|carried|is "
    "delivering|delivers|delivered|picked up|is bringing) {order}",
    "(where does|where do) {order} (stand|sit|live)",
    "what (stage|state|status|condition|shape) is {order} (in|at)",
    "how far (along|on) (is|are|has) {order} [got|come]",
    "(how come|why|since when) (has|is|was|did|does|have|had) {order} not [yet] [been] "
    f"({_DONE}|out|gone out|shipped out|sent out|left|go out|leave|ship|go) [yet|already|by "
    "now]",
    "(how come|why|why on earth) {order} (has|is|was|did|does|had) not [yet] [been] "
    f"({_DONE}|out|gone out|shipped out|sent out|left|go out|leave|ship|go) [yet|already|by "
    "now]",
    f"{{order}} (is|was|has been|has|did|went|got) [already|now] [been] ({_DONE}|out|gone out"
    "|left|on its way) or not [yet]",
)
SHOW_ALSO = (
    f"{BUYER} (is|keeps|was|has been|wants to know|is on the phone) "
    "[asking|waiting|calling|complaining|about it|on the phone]",
    "(still|ever|finally|even|exactly|at the moment|at present|currently|in the end|so far)",
    f"[,] [the|a|our] {BUYER} (asks|wants to know|would like to know|keeps asking|is asking"
    "|wonders|rang|called|phoned|is on the phone|is on the line|is ringing|is here)",
    "so [that] (i|we) (know|see|can see|can tell|can check) [what] [she|he|they|the "
    "customer] (ordered|should have got|bought|is waiting for|was meant to get|paid for)",
)

# -- orders.find ---------------------------------------------------------------------------------

_SEARCH = "(find|search|search for|look for|look up|dig up|dig out|hunt for|seek|locate|pull up)"
_HAVING = (
    "(with|containing|including|having|mentioning|about|that have|that contain|that include"
    "|that had|that contained|that included|that mention|which have|which contain|which had"
    "|which contained|which include|which included|where they bought|where somebody bought"
    "|where someone ordered|where there is|where there was|featuring)"
)
FIND = (
    f"{_SEARCH} [all|any] (order|orders) [for|of|from|by|{_HAVING}] [the] {{text}}",
    f"[any|all|every|each] (order|orders) {_HAVING} [the|a|an] {{text}}",
    f"[any|all|every|each] (order|orders) {_HAVING} [the|a|an] {{text}} in (it|them|there)",
    "[find] (order|orders) with [the] tracking [number|code] {text}",
    "(which|what|whose) (order|orders) (has|have|had|contain|contains|include|includes|contained"
    "|included|mention|mentions) [the|a|an] {text}",
    "(which|what|whose) (order|orders) (has|have|had|contain|contains|include|includes|contained"
    "|included) [the|a|an] {text} in (it|them)",
    "in (which|what) (order|orders) (was|were|is|are|did we have|do we have|have we) [there] "
    "[the|a|an] {text}",
    "(find|search|search for|look for) {text} in [all] [the|our] orders",
    "(search|look|dig|go|comb|scan) [in|through|within] [all] [the|our] orders (for|:|after) "
    "{text}",
    "(who|which customers|what customers) [has|have|all] (bought|ordered|purchased) [the|a|an] "
    "{text}",
    "(which|what|whose) (order|parcel|package) (is|was|has|belongs to|goes with) [the] tracking "
    "[number|code] {text}",
    "(somebody|someone|a customer|people|customers|some customer) [has|have] (ordered"
    "|bought|purchased) [the|a|an|some] {text} [,|;|.|and|-] (find|dig out|dig|look for"
    "|look up|show|pull up|search|search for|which) (those|these|that|the|their|his|her) "
    "(order|orders) [out|up]",
    "[any|all|every|each|which|what] (order|orders) (where|in which|with which|on which) "
    "(somebody|someone|people|they|customers|anybody|anyone|a customer|customer) [has|have] "
    "(bought|ordered|purchased|got|had) [the|a|an|some] {text}",
    "(has|have|did) (anybody|anyone|somebody|someone|any customer|any customers|people"
    "|customers) [ever] (ordered|order|bought|buy|purchased|purchase) [any|some|the|a|an] "
    "{text}",
    "(who|which customers|what customers) (has|have|had) [ever] (gone for|got|taken|picked"
    "|had|picked up) [the|a|an|some] {text} (in|with|on) [their|an|the] (order|orders)",
    "(orders|order) (by|from|of|for) [the] (email|mail|e-mail|email address) {text}",
    "(dig|fish|pull) out [all|any] [the] (order|orders) (with|containing|for|that have"
    "|where there is) [the|a|an] {text}",
    "(where|in what orders|in which orders) (do|does|did|have) [we] (see|sell|sold|have"
    "|had) [the|a|an] {text} in [the|our] orders",
    "[show|list] [all] (people|customers|everyone|everybody) (who|that) [have|has] [ever] "
    "(bought|ordered|purchased) [the|a|an|any] {text}",
)
