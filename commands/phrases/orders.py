"""What people say about orders."""

# -- words used again and again -----------------------------------------------------------------

_GONE = (
    "(shipped|sent|dispatched|despatched|fulfilled|posted|mailed|packed|delivered|gone|gone out"
    "|out|out the door|out of the door|gone out the door|gone out of the door|left|left us"
    "|left the (house|shop|warehouse|building|premises)|sent out|shipped out|sent off|shipped off"
    "|on its way|on their way|processed|picked up)"
)
_PLACE = "(house|shop|warehouse|building|premises|office|store|depot)"
_LEAVE = (
    "(ship|send|pack|fulfil|fulfill|dispatch|despatch|post|mail|go|go out|go out today|leave"
    f"|leave the {_PLACE}|get out|send out|ship out|send off|deliver|be shipped|be sent"
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
_BUYER = "(customer|client|buyer|shopper)"
_PAYING = "(paid|paid up|settled|coughed up|transferred|paid for)"
_DONE = (
    "(shipped|sent|dispatched|fulfilled|paid|cancelled|canceled|refunded|held|on hold|packed"
    "|delivered|gone|processed|released|reimbursed|paid for|returned|complete|completed|ready"
    "|posted|mailed|on its way|on the way|picked up|collected)"
)
_LATELY = (
    "(today|this morning|this afternoon|this evening|just now|yesterday|earlier|earlier today"
    "|already|a moment ago|a minute ago|a while ago|an hour ago|an hour or so ago|half an hour ago"
    "|two hours ago|first thing|first thing this morning|last night|a few minutes ago|itself"
    "|right now|finally|at last|at lunch|at noon)"
)
_FOR_NOW = (
    "(for now|for the time being|for the moment|for the minute|temporarily|for a bit|for a while"
    "|until further notice|till further notice|for today|until i say so|right away|immediately"
    "|at once|first|as well)"
)
# Asked for in front of a request: "make sure that 1042 is shipped".
_SEE_TO_IT = "(see|see to it|make sure|ensure|take care|arrange) [that]"
REASON = (
    ", {reason}",
    ": {reason}",
    "- {reason}",
    "; {reason}",
    "(because|cause|cos|as|since|due to|because of|on account of|owing to|given that|seeing that"
    "|on the grounds that) {reason}",
    "[the] reason [is|was|being] [:|that] {reason}",
)

# -- orders.list --------------------------------------------------------------------------------

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
    f"|around here|about here|in the {_PLACE}|in our {_PLACE}|at our place|on the shelf) "
    "{status=unfulfilled}",
    "[that|which] [are|is] [still] (sitting|lying|hanging|standing|stuck) (around|about|here|there"
    f"|around here|about here|in the {_PLACE}|in our {_PLACE}|at our place|on the shelf)",
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
    "{limit} (of them|only|at most|max|rows|lines|entries)",
    "(in|of|from|during|placed|since|within|throughout) {period}",
    # what says nothing but that they came
    "[that|which] [we|customers|people|were|have|had|has|was|did] [we|have|been|just] "
    "(came|come|coming|placed|received|receive|got|get|taken|took|take|made|arrived|rolled"
    "|booked|submitted|given) [in] [by customers|from customers|with us]",
    "(in|into) [the] (shop|system|store|books)",
    "(provide|fetch|pull|pull up|display|bring up|share|run through|go through|dig out|look up"
    "|check|call up) [with]",
    "[send|bring|list] [a|the|out] [full|complete|short] (list|overview|rundown|summary|table"
    "|listing) [of|with|for] [all|any|every]",
    "(all|any|every|each|the whole|which|what|only|just) [of] [them|the]",
    "(currently|at the moment|at present|as of now|so far|these days)",
)

# -- orders.show --------------------------------------------------------------------------------

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
    f"(they|he|she|{_BUYER}|we|somebody|someone) (buy|order|bought|ordered|get|got|purchase|take"
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
    f"{_DONE}|waiting|delayed|late|open|unpaid|unfulfilled|sitting there|in the {_PLACE}"
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
    f" in|still at) [the|our] {_PLACE} [already]",
    "(did|has|have|was|is) {order} [ever|finally] [been] (paid|pay|paid for|settled|cancelled"
    "|canceled|refunded|held|on hold|open|reimbursed|unpaid|complete|completed|called off)",
    "(did|has|have) (we|anyone|anybody|somebody|someone|you) [ever|already|actually] (ship|shipped"
    "|send|sent|refund|refunded|cancel|cancelled|pack|packed|dispatch|dispatched|post|posted"
    "|release|released|hold|held|get out|got out) {order} [out|off]",
    "(did|have|has) (we|i) [ever|already] (get|got|receive|received|see|seen) [the|any|our] "
    "(money|payment|cash) (for|on|of|from) {order}",
    "(is|was|has|did) [the] (money|payment|cash) (for|on|of|from) {order} [already|come|came|been] "
    "[in|there|here|arrived|received|through|cleared|arrive|come in|on the account]",
    f"(did|has|have) [the] {_BUYER} [of|for|on] {{order}} [already|ever] (pay|paid|paid for it"
    "|pay for it|settled)",
    f"(did|has|have) (they|he|she|the {_BUYER}) (pay|paid) [for] {{order}}",
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
)
SHOW_ALSO = (
    f"{_BUYER} (is|keeps|was|has been|wants to know|is on the phone) "
    "[asking|waiting|calling|complaining|about it|on the phone]",
    "(still|ever|finally|even|exactly|at the moment|at present|currently|in the end|so far)",
)

# -- orders.find --------------------------------------------------------------------------------

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
)

# -- orders.fulfil ------------------------------------------------------------------------------

# Known without a word before them: "ship 1042 dhl".
CARRIERS = ("dhl", "ups", "usps", "fedex", "dpd", "gls", "hermes", "tnt", "royal mail", "evri",
            "an post", "postnord", "swiss post", "deutsche post", "la poste", "correos", "postnl",
            "bluedart", "delhivery", "purolator", "canada post", "australia post")  # fmt: skip
_SHIP = "(ship|fulfil|fulfill|dispatch|despatch|send|post|mail|expedite|forward)"
_SHIPPED = "(shipped|sent|dispatched|despatched|fulfilled|posted|mailed|expedited|forwarded)"
_AWAY = (
    "(out|off|away|on its way|on their way|out the door|out of the door|out of the house|on the way"
    "|under way|underway|en route|in transit|in the post|in the mail|on the road)"
)
_SENT_AS = (
    f"({_SHIPPED}|sent out|sent off|sent away|shipped out|shipped off|complete|completed|out|done"
    "|gone|gone out|on its way|out the door|in transit|processed and shipped|packed and sent"
    "|packed and gone|packed and shipped|delivered to the carrier)"
)
_WENT = (
    "(went|is|was|has gone|have gone|are|were|went out|has been|got|is now|just went|is already"
    "|has just gone|have just gone|just left|left)"
)
_MOVER = "(courier|driver|carrier|postman|mailman|delivery man|delivery guy|parcel service|postie)"
FULFIL = (
    f"{_SHIP} [out|off|away] [order|parcel|package] {{order}} [{_AWAY}] [to customer]",
    f"(get|put|push|fire|move|kick|bring|pop|stick|chuck) {{order}} {_AWAY}",
    "(get|put|pop|stick) {order} (on the truck|on the van|on the lorry|to the post office"
    "|in a parcel to the customer)",
    "(shipping|sending|dispatching|posting|mailing) {order} [out|off] [now|today]",
    "complete [order] {order}",
    f"(mark|set|flag|book|put|log|record|register|tick|note|enter|update|switch|change|check|treat)"
    f" [order|parcel|status of] {{order}} [off|down|out] [as|to|as being|as having been] "
    f"{_SENT_AS}",
    f"(mark|set|flag|book|log|record|register|tick|note) (as|to) {_SENT_AS} [:] {{order}}",
    f"(mark|set|flag|book|log|record|register|tick|note|see|make sure|ensure) [down|to it] [that] "
    f"{{order}} (is|was|were|are|has been|have been|got|gets) [marked as|set to|booked as] "
    f"{_SENT_AS}",
    "(record|note|log|register|book|mark) [down] [that] {order} (went|has gone|have gone|left) "
    "[out|off] [today]",
    f"{{order}} (can|may|is to|are to|needs to|is ready to|has to) be "
    f"(marked|set|flagged|booked|recorded|logged) [as|to] {_SENT_AS}",
    f"{{order}} [is|was|were|are|has been|have been|got|has|have] [both|all|just|already|finally] "
    f"[packed and|packed ,] {_SHIPPED} [out|off|away|send] [today]",
    "{order} [is|was|has been|got] send [out] [today]",
    f"{{order}} {_WENT} [both|all|just|already|finally|packed and] "
    "(out|off|out the door|out of the door|out of the house|on its way|on their way|on the way"
    "|under way|underway|en route|in transit|in the post|in the mail|on the road|gone|gone out"
    "|packed and gone|on the truck|on the van|on its merry way|to the post office|to the customer"
    "|to customer|to the carrier|to the courier|gone off)",
    f"{{order}} [just] (left|has left|have left|has just left|is leaving) [us|the {_PLACE}|"
    f"our {_PLACE}|by post|by mail]",
    "{order} (out|gone|sent off) [now]",
    "{order} [just] (left|has left|went|goes|went out|went off|has gone|have left|went away) with "
    "{carrier}",
    *(f"{{order}} (is|are|was|were) with {name} {{carrier={name}}}" for name in CARRIERS),
    "{order} (was|is|were|are|has been|have been|got) [just] (picked up|collected|taken|fetched"
    f"|handed over|handed in|dropped off|taken away) [today] [by (a|the) {_MOVER}|to (a|the) "
    f"{_MOVER}|at the post office]",
    "{order} (was|were|has been|have been|got) [just] (handed over|handed|given|dropped off|handed"
    " in) (to|at|with) {carrier}",
    *(
        "{order} (was|is|were|are|has been|have been|got) [just] (picked up|collected|taken|fetched"
        f"|taken away) by {name} {{carrier={name}}}"
        for name in CARRIERS
    ),
    f"(the|a|our) {_MOVER} [has|have|just|already|came and] (picked up|collected|took|taken|got"
    "|fetched|grabbed|has) {order} [with him|with her|away|along]",
    f"{_SHIPPED} [out|off|away] {{order}} [out|off] [today]",
    f"(we|i) [have|just|already|did|finally] [just] {_SHIPPED} [out|off|away] {{order}} [out|off]",
    f"(we|i) did {_SHIP} [out|off] {{order}} [out|off]",
    "[we|i] [have] [just] (got|put|brought|took|popped) {order} (out|out the door|in the post"
    "|in the mail|on its way|on the truck|to the post office|to the post|off)",
    "i am after (posting|shipping|sending|dispatching|mailing|sending out|sending off) {order}",
    "[we|i] [have] [just] (handed|gave|dropped|passed|delivered|brought|took|given|taken|passed"
    "|entrusted) [over|off] {order} [off|over|in] (to|at|with) {carrier}",
    "[we|i] [have] [just] (handed|gave|passed|given) [over] {order} [over] to (the|a|our) "
    f"{_MOVER}",
    "(hand|give|pass) [over] {order} [over] to {carrier}",
    f"{_SHIP} {{order}} {{carrier}} tracking [number|code] {{tracking}}",
    *(
        f"{name} [has|have|just] (picked up|collected|took|taken|got|has|fetched|took away|grabbed)"
        f" {{order}} {{carrier={name}}}"
        for name in CARRIERS
    ),
    "out it goes [:|,|-] {order}",
    "out (goes|went) {order}",
    "{order} is [now|already] (with|at) (the|our|a) (courier|carrier|post office|postman"
    "|driver|haulier|shipper)",
    "{order} [was|has been|is|got] [just|already] (handed over|handed|given|passed|passed on"
    "|entrusted|turned over) to (dhl {carrier=dhl}|ups {carrier=ups}|usps {carrier=usps}"
    "|fedex {carrier=fedex}|dpd {carrier=dpd}|{carrier})",
    "{order} (goes|is going|is to go|may go|can go|should go|must go|shall go|has to go) (out"
    "|off) (with|via|by) {carrier}",
    "(let|have|get|see that|make sure|see to it that|make sure that|ensure) {order} (go|goes"
    "|gone|sent|shipped|go out|goes out|going|leave|leaves) [out|off] (with|via|by) {carrier}",
    "[the] (parcel|package|box|shipment|consignment|goods) (for|of|from) {order} (is|are) [now"
    "|already] (with|at) (the|our|a) (courier|carrier|post office|postman|driver)",
    "[the] (parcel|package|box|shipment|consignment|goods) (for|of|from) {order} (is|are) [now"
    "|already] (on its way|on the way|on their way|out|gone|shipped|sent|dispatched|under way"
    "|underway)",
    "[the] (parcel|package|box|shipment|consignment|goods) (for|of|from) {order} (went|has "
    "gone|left|has left|went out|went off) [out] [with {carrier}] [today]",
    "(take|bring|carry|drive) {order} to the (post|post office|courier|carrier|depot)",
    "{order} is (done and dusted|all done|done|finished) [,|and|-] (shipped|sent|dispatched"
    "|posted|gone)",
    "{order} ['s|is|are|has|has gone|went|going] [gone] away [now] (with|wi|by|via) {carrier}",
    "{order} ['s|is|are] away [now]",
    f"(they|he|she|{_MOVER}|{{carrier}}) [has|have] [just|already|today|now] (took"
    f"|taken|collected|picked up|fetched|carried off) {{order}} [from|out of|off] "
    f"[the|our] [{_PLACE}] [,|;|-|.|and] [please] (mark"
    f"|note|put|set) [it|them|these|those|all] [as|like|to|so] ({_SHIPPED}|gone"
    "|away)",
    "(i|we) [have] [already|just] (gave|given|handed|passed|delivered) [already"
    "|just] [the] [parcel|package|box] {order} [over] to [the] {carrier} [,|;"
    "|.|and] [tracking|number] [number|code|no] [is|:] {tracking}",
    "(i|we) [have] [already|just] (gave|given|handed|passed|delivered) [already"
    "|just] [the] [parcel|package|box] {order} [over] to [the] {carrier}",
)
FULFIL_ALSO = (
    "[is|being|goes|going|sent|shipped|went|,] (with|w/|via|using|through|thru) {carrier}",
    *(
        f"[is|was|,|:] [with|via|by|using|from|through|thru|per|w/] {name} {{carrier={name}}}"
        for name in CARRIERS
    ),
    "[and] [the] (carrier|courier|shipper) [is|was|being|:|=] {carrier}",
    "[,] [and|under|with|has|having|on|at] [the|a] (tracking|track|trace|consignment|awb|waybill"
    "|tracking and trace|tracking reference|tracking ref) [number|code|no|nr|num|id|reference|#] "
    "[.] "
    "[is|was|being|of|reads|:|#|=] {tracking}",
    _LATELY,
    _SEE_TO_IT,
    "[and|so] [you can|we can] (mark|set|book|note|tick|record|flag|log|enter|update) "
    f"(it|them|that|both|this|em|accordingly|as such) [off|down] [as|to] [{_SENT_AS}|accordingly"
    "|such]",
    "[and|so] (mark|note|record|update|book|log) [it|them] (accordingly|as such)",
    "[the|its|with the|,] tracking (for|of|on) (it|that) is {tracking}",
)

# -- orders.hold --------------------------------------------------------------------------------

_STOP = "(pause|freeze|block|park|stop|suspend|delay|postpone|stall|withhold|detain|hold)"
HOLD = (
    "(put|place|set|keep|leave|have|get|move|stick|pop) [order] {order} (on hold|on ice|on pause"
    "|on the back burner"
    "|on standby|on stop|on halt|to hold)",
    "(put|place|set|keep|leave|stick) (on hold|on ice|on pause) [:] [order] {order}",
    "hold [back|off|up|onto] [order|parcel|package] {order} [back|up]",
    "(hold|keep|hang) on to {order}",
    "hold (off|back) [on|with] [shipping|sending|dispatching|posting] {order}",
    f"{_STOP} [order|parcel|package|shipment of|shipping of|delivery of|dispatch of] {{order}}",
    "(holding|pausing|stopping|blocking|freezing) {order}",
    f"{_STOP} {{order}} from (shipping|going out|leaving|going|being sent|being shipped)",
    "(put|set|keep|lay|leave|place) {order} (aside|to one side|to the side|back|on one side|by)",
    "(keep|leave) {order} (here|in the shop|in the warehouse|in the house|where it is|from going "
    "out"
    "|from shipping|from leaving|waiting)",
    "keep back {order}",
    "put aside {order}",
    "(put|place|set|slap|throw|whack) [a|the] (brakes|brake|breaks|hold|stop|freeze|block|pause"
    "|halt|lock) on {order}",
    "(hit|press) [the] pause [button] on {order}",
    "{order} (goes|is|must go|has to go|needs to go|is to go|stays|should go|must be|is to be"
    "|are|go|gets put|needs to be|has to be) [put|placed] on (hold|ice|pause)",
    "{order} (on hold|on ice) please",
    "please {order} on hold",
    "{order} (must|has to|have to|needs to|need to|is to|will have to) (wait|be held|be held back"
    "|be paused|be stopped|be put"
    " on hold|stay here|stay put|stay on hold|be blocked|be kept back|be put aside|stay|hang on)",
    "(can|could|may) {order} be (held|held back|paused|stopped|put on hold|blocked|put aside|kept "
    "back|frozen"
    "|parked|placed on hold|set aside)",
    "wait with [shipping|sending] {order}",
    "(putting|placing|setting) {order} (on hold|on ice|aside)",
    f"{{order}} must not (leave|go out|ship|be shipped|be sent|be sent out) [the {_PLACE}] [yet]",
)
HOLD_ALSO = (*REASON, _FOR_NOW, _SEE_TO_IT, "[and|so] (put it on hold|hold it [back]|keep it here)")

# -- orders.release -----------------------------------------------------------------------------

_HELD = "[order|held|held order|parcel|paused|blocked]"
_GO = (
    "(go|ship|go out|be shipped|be sent|leave|proceed|move|continue|go ahead|move on|go through"
    "|be released|be unblocked|be let go|be freed|be sent out|be dispatched|go on|carry on"
    "|be processed|move along|head out|be unheld)"
)
RELEASE = (
    f"(release|free up|unfreeze|unhold|unpause|unblock|resume|unpark|unstop|liberate|set free"
    f"|let go) {_HELD} {{order}} [again]",
    f"(releasing|unblocking|unfreezing|freeing) {_HELD} {{order}}",
    f"(continue|go ahead|proceed|carry on) with {_HELD} {{order}}",
    f"take {_HELD} {{order}} (off|out of|from) [of] (hold|ice|pause|the back burner|the hold)",
    f"(bring|get|put|pull|move) {_HELD} {{order}} (off hold|out of hold|off of hold|back on track"
    "|back in the queue|back into the queue|back in motion|back in line|back on the shipping list"
    "|back to unfulfilled)",
    f"take [the] (brakes|brake|breaks|hold|block|pause|stop|freeze) off [of] {_HELD} {{order}}",
    "{order} (is|comes|goes|came|are|gets|can come|may come|can be taken|is taken|can go) off [of] "
    "hold",
    f"(remove|lift|end|clear|release|drop|take away|take off|delete|dissolve) [the] (hold|block"
    f"|pause|freeze|stop) (on|of|from|for|off) {_HELD} {{order}}",
    "[the] (hold|block|pause|freeze|stop) (on|of|for) {order} (can|may) be (lifted|removed|ended"
    "|cleared|dropped|released|taken off)",
    "[the] (hold|block|pause|freeze) (on|of|for) {order} (is|was|has been) (lifted|removed|over"
    "|cleared|released|off)",
    "(lift|remove|end|release) {order} [the|from] hold",
    f"let {_HELD} {{order}} (go|go out|go ahead|through|go through|move|continue|proceed|ship|pass"
    "|leave|out|move on|be shipped)",
    f"{_HELD} {{order}} (can|may|is free to|is allowed to|is ready to|is good to|is ok to"
    "|is okay to|is clear to|is cleared to|is fine to|are free to|is to|gets to|is now free to) "
    f"{_GO} [again|now|ahead] [out]",
    f"(can|could) {_HELD} {{order}} be (released|freed|unblocked|let go|taken off hold|unheld)",
    "{order} (is|was|gets|has been|are) (released|freed|unblocked|cleared to go|good to go"
    "|free to go|cleared for shipping|cleared for dispatch|ready to go again) [again]",
    "{order} (is|are) no longer (on hold|held|blocked|paused)",
    "{order} (does|do|need) not [have to|need to|must|to] wait (any longer|anymore|any more"
    "|longer)",
    "no need to (keep|hold) {order} [back|on hold|waiting] (any longer|anymore|any more|longer)",
    "(give|there is|we have|you have) [the] (green light|go ahead|all clear|ok|okay|thumbs up) "
    "(to|for|on) {order}",
    "{order} (has|gets|got) [the] (green light|go ahead|all clear)",
    "[the] (green light|all clear) for {order}",
    "{order} no longer (needs|has|have|need) to (wait|be held|be held back|stay|be kept back)",
    "(give|show) {order} [the|a] (green light|go ahead|all clear|thumbs up|ok|okay)",
)
RELEASE_ALSO = (
    _LATELY,
    "[and|so] (lift|remove|end|release|clear|take off) (the hold|hold|it)",
    "[and|so] let it go [out]",
    "(please|again|now|then|as well)",
    _SEE_TO_IT,
)

# -- orders.note --------------------------------------------------------------------------------

_NOTE = "(note|comment|remark|memo|annotation|notation|post-it|message|line|entry|info)"
_WRITE = (
    "(add|ad|put|leave|make|write|attach|place|pop|stick|drop|enter|create|append|save|record|jot"
    "|type|log|file|set|insert|take)"
)
NOTE = (
    "(note|comment|remark|memo) (on|for|to|about|in|under) {order} [:|,|-|that|saying] {text}",
    f"{_WRITE} [down] [a|an|another|this|the|following|internal|new|short|quick] [internal|new] "
    f"{_NOTE} (on|for|to|about|in|onto"
    "|with|against|under) [order] {order} [:|,|-|that|saying|which says|reading|stating] {text}",
    f"{_WRITE} [down] [a|an|another|this|the|internal|new] [internal|new] {_NOTE} (on|for|to|about"
    f"|in|onto|with"
    "|against|under) {order}",
    "(note|comment|annotate|remark) {order} (:|,|-|that|with) {text}",
    f"{_WRITE} [a|an] [new|internal] {_NOTE} {{order}} : {{text}}",
    "{order} [:|,] (note|comment|remark|memo|nb) (:|,|-|that) {text}",
    "(on|for|about|to|regarding|concerning) {order} [:|,] [a|the] (note|remark|comment) [down] [:"
    "|,|-|that] {text}",
    "(note|write|jot|put|mark|record|remark|scribble|enter|type|log) [down] (on|in|onto|against"
    "|under|to|for) "
    "[order] {order} (:|that|,|-) {text}",
    "(let it be|it should be|please have it) (written|noted|put|recorded) (on|in|against) {order} "
    "(:|that|,|-) {text}",
    "(write|put|add|note|save|attach|append|leave|jot) [down] {text} (on|to|in|for|as) [a|the] "
    "(note|notes|comment|comments|remark"
    "|remarks|memo) (on|of|for|to|in) {order}",
    "(add|append) to [the] (note|notes|comments|remarks) (of|on|for|in) {order} (:|,|-|that) "
    "{text}",
    "add to {order} (:|,|-|that) {text}",
    "(remember|mind|keep in mind|bear in mind) (for|about|on|with) {order} [:|,|-|that] {text}",
    "{order} , (remember|mind|note|keep in mind|bear in mind) [:|,|-|that] {text}",
)

# -- orders.cancel ------------------------------------------------------------------------------

_CANCELLED = (
    "(cancelled|canceled|scrapped|called off|voided|annulled|axed|binned|nixed|dropped|killed"
    "|withdrawn|revoked|aborted)"
)
CANCEL = (
    "(cancel|void|annul|scrap|call off|kill|nix|axe|bin|abort|revoke|rescind|terminate|ditch"
    "|scratch|quash|kill off|cancel out) [order] {order} [altogether|completely|entirely]",
    "(cancelling|canceling|scrapping|voiding) {order}",
    f"{{order}} (is|was|got|has been|gets|are|were|have been) [both|all|now|to be] {_CANCELLED}",
    f"(mark|set|flag|book|record|log|register|note) {{order}} (as|to|down as) {_CANCELLED}",
    "call {order} off",
    "pull the plug on {order}",
    f"{{order}} (can|may|is to|are to|needs to|has to|must|have to) be {_CANCELLED}",
    f"(can|could) {{order}} be {_CANCELLED}",
    f"(have|get) {{order}} {_CANCELLED}",
    "[do|make|process|book|enter|issue|initiate|arrange] [a|the] (cancellation|cancelation) "
    "(of|for|on) {order}",
    "{order} [:|,] (cancel|cancellation|cancelation) [please]",
    f"[the] {_BUYER} [has|have|just] (cancelled|canceled|called off) {{order}}",
    "{order} (should|shall|ought to|will have to|needs to|must) be (cancelled|canceled|voided"
    "|annulled|called off|scrapped|struck off|withdrawn|dropped|binned|axed)",
    "(strike off|strike out|cross off|cross out|withdraw|drop|call a halt to|get rid of"
    "|abandon) [the] (order|orders) {order}",
    "(withdraw|drop|strike|cross) order {order} [off the list|out]",
    "[the] (customer|client|buyer|lady|gentleman|he|she|they) (no longer|does not|do not) "
    "(wants|want|needs|need) [order|the order] {order} [any more|anymore|any longer|after "
    "all] [,|so|;|-|and] [so|please] (cancel|scrap|call off|kill|void) (it|that|this)",
    "{order} (is|are) (no longer|not) (wanted|needed|required) [any more|anymore|any longer"
    "|after all] (, cancel it|, scrap it|, please cancel|so cancel it|, kill it)",
)
CANCEL_ALSO = (
    *REASON,
    _SEE_TO_IT,
    "and oblige",
    "(right away|immediately|at once|as well|both)",
)

# -- orders.refund ------------------------------------------------------------------------------

_ALL_OF = (
    "(all of|all on|everything on|everything for|everything in|the rest of|the rest on|the whole"
    "|the entire|whole|entire|complete|the full amount of|the full amount on|the full amount for"
    "|full amount of|full amount for|full amount on|what is left on|what is left of|the remainder "
    "of"
    "|the remaining amount of|the remaining amount on|the balance of|the balance on|the total of"
    "|payment for|payment of|payment on|the payment for|the payment of|the payment on|full|the "
    "cost of"
    "|the price of|the money for|the money on)"
)
_FULLY = "(in full|fully|completely|entirely|altogether|in total|in its entirety|full)"
_REFUND = "(refund|reimburse|repay|pay back|give back)"
_REFUNDED = "(refunded|reimbursed|paid back|repaid|given back)"
_MONEY = (
    "[all|all of|every cent of] [the|his|her|their] (money|cash|payment|full payment|full amount)"
)
_PERSON = "(customer|client|buyer|lady|gentleman|man|woman|guy|person|shopper|purchaser)"
_ISSUE = (
    "(do|make|issue|process|book|give|arrange|initiate|trigger|grant|approve|start|execute"
    "|put through|push through|authorise|authorize|send|enter|carry out|perform|sort out|organise"
    "|organize|raise|release)"
)
REFUND = (
    f"(refund|reimburse|repay) [{_ALL_OF}] [order] {{order}} [{_FULLY}]",
    "(refunding|reimbursing) {order}",
    f"(pay|give) back [{_ALL_OF}] {{order}}",
    f"(refund|reimburse|repay|pay back) {_PERSON} (of|on|for|from|behind|who placed|"
    "who bought|with) {order} [back]",
    f"[partial|partially] {_REFUND} {{amount}} (on|for|of|to|from|against|in|with) [order] "
    f"{{order}}",
    "[partially] (refund|reimburse|repay) {order} [with|by|,|for|:|-] [a|an] [amount of] {amount}",
    f"(refund|reimburse|repay|pay back|compensate) {_PERSON} (of|on|for|from|behind) {{order}} "
    "[with|by] {amount}",
    "(give|pay|send|hand|transfer|wire|return) back {amount} (on|for|of|to|from) {order}",
    "(give|pay|send|hand|transfer|wire|return) {amount} [back] (on|for|of|from) {order} [back]",
    f"(give|pay|send|hand|return) [back] [to] {_PERSON} (of|on|for|behind|from) {{order}} "
    f"{{amount}} "
    "[back]",
    f"(give|pay|send|hand|transfer|wire|return) {{amount}} [back] to {_PERSON} (of|on|for|behind) "
    "{order}",
    "(give|pay) (him|her|them) {amount} [back] (on|for|of) {order} [back]",
    f"{_PERSON} (of|on|for|behind) {{order}} (gets|is to get|is getting|must get|shall get|receives"
    "|can have|should get|gets back|has to get) {amount} [refund|refunded|back|as a refund]",
    f"{_PERSON} (of|on|for|behind) {{order}} (gets|is to get|is getting|must get|shall get"
    f"|should get|has to get|needs to get|can have) (a refund|a full refund|{_MONEY} back"
    "|everything back|it all back)",
    f"(give|pay|send|return|transfer) [back] {_MONEY} [back] (on|for|of|from|paid for) {{order}} "
    "[back]",
    f"(give|pay|send|return|transfer) [back] [to] {_PERSON} (of|on|for|behind) {{order}} {_MONEY} "
    "[back]",
    f"(give|pay) (him|her|them) {_MONEY} back (on|for) {{order}}",
    "(reverse|undo) [the] (payment|charge) (on|for|of) {order}",
    "[all] [the] money back (on|for|to|from) {order}",
    "{order} [:|,|-] [all] [the] (money back|refund|full refund|reimburse) [please|{amount}]",
    f"[{_ISSUE}] [a|the] [full|complete|total] (refund|reimbursement|repayment) "
    "(on|for|of|to|against|with) [order] {order}",
    f"[{_ISSUE}] [a|the] [partial] (refund|reimbursement|repayment) [of|over|for|:] {{amount}} "
    "(on|for|of|to|against|in|from) [order] {order}",
    f"{_ISSUE} [a] [partial] (refund|reimbursement) (on|for|of|to|against) {{order}} [of|over|for|:"
    "|in the amount of] {amount}",
    f"[a] refund (for|to) [the] {_PERSON} (of|on|behind) {{order}}",
    f"{_ISSUE} [a] refund (for|to) [the] {_PERSON} (of|on|behind) {{order}}",
    "{amount} (refund|back|reimbursement) (on|for|to|against) {order}",
    "{order} [:|,] (refund|reimburse|give back|pay back) {amount}",
    "{order} [:|,] {amount} (refund|back|refunded)",
    f"{{order}} (is|was|gets|got|are|can be|may be|needs to be|has to be|must be|is to be|has been"
    f"|to be) {_REFUNDED} [{_FULLY}|{{amount}}|with {{amount}}]",
    f"(can|could) {{order}} be {_REFUNDED} [{_FULLY}]",
    f"{{amount}} (of|on|for|from) {{order}} (is|was|gets|can be|may be|needs to be|has to be|must "
    f"be"
    f"|is to be|are|are to be|to be) {_REFUNDED}",
    f"(have|get) {{order}} {_REFUNDED}",
    "(mark|set|flag|book) {order} as refunded",
    "{order} (gets|is to get|should get|shall get|receives|is to receive|must get) {amount} "
    "(back|refunded|in return|as a refund)",
    "(let|have) (them|him|her|the customer|the client|the buyer) (have|get) [all] [their|his"
    "|her|the] (money|cash|payment) back (on|for|of) {order}",
    "(let|have) (them|him|her|the customer|the client|the buyer) (have|get) {amount} back (on"
    "|for|of) {order}",
    "credit {amount} (to|on|for|against|towards) [order] {order}",
    "credit [the] (customer|client|buyer) {amount} (on|for|against) {order}",
    "(partial|part) (refund|reimbursement) [for|on|of|:] {order} [:|,|of|over] {amount}",
    "[the] (customer|client|buyer|lady|gentleman|man|woman) (of|on|for|behind) {order} (is"
    "|has) [to] (be|been) (refunded|reimbursed|paid back|repaid)",
)
REFUND_ALSO = (*REASON, _SEE_TO_IT, "and oblige", "(right away|immediately|at once|as well)")

# -- orders.create ------------------------------------------------------------------------------

_NEW = (
    "(create|make|enter|place|add|new|put in|type in|take|book|open|start|write|do|record|put"
    "|write up|put down|put together|set up|raise|log|register|key in|fill in|prepare|draw up|pop"
    "|stick"
    "|punch in|ring up|jot down|note|lodge|input|submit|take down|get in)"
)
_WANT = "[(we|i) (want|need|would like)] [to]"
_A_NEW = "[another|a new|new|phone|manual|one|one new|one fresh|fresh|one more]"
_BUYS = (
    "(orders|ordered|buys|bought|wants|takes|took|would like|wants to order|wants to buy|will have"
    "|will take|has bought|has ordered|is taking|is buying|is ordering|just ordered|just bought"
    "|would like to order|would like to buy|has just ordered|has just bought|purchased)"
)
_OF = "[x|pieces of|of|of the|times|units of|pcs|pcs of|more]"
CREATE = (
    f"{_WANT} {_NEW} {_A_NEW} order [through|in|up|down|on]",
    f"{_WANT} {_NEW} {_A_NEW} order {{customer}} [:|,] [{{quantity}}] {_OF} {{product}}",
    f"{_WANT} {_NEW} {_A_NEW} order [for|of|with|over] {{quantity}} {_OF} {{product}}",
    "new order {customer}",
    f"order for {{customer}} [:|,] [{{quantity}}] {_OF} {{product}}",
    f"[a|new] order [:|,] {{customer}} [:|,] {{quantity}} {_OF} {{product}}",
    f"{_NEW} {_A_NEW} order [:|,|-] {{customer}} [:|,|-] {{quantity}} {_OF} {{product}}",
    f"order {{quantity}} {_OF} {{product}} for {{customer}}",
    "order {product} for {customer}",
    f"{{customer}} {_BUYS} [another] [{{quantity}}] {_OF} {{product}} [, (create|make|enter|add) "
    "[the|an] order]",
    f"(customer|client) {{customer}} {_BUYS} [another] [{{quantity}}] {_OF} {{product}}",
    f"{{customer}} {_BUYS} [another] [{{quantity}}] {_OF} {{product}} [by phone|on the phone"
    "|in the shop|at the counter]",
    f"(sell|sold) [{{quantity}}] {_OF} {{product}} to {{customer}}",
    f"[we|i] [have] [just] sold [{{quantity}}] {_OF} {{product}} to {{customer}}",
    f"[we|i] [have] [just] sold {{customer}} [{{quantity}}] {_OF} {{product}}",
    f"put [{{quantity}}] {_OF} {{product}} on [a] [new] order for {{customer}}",
    f"(put|write|book|note|mark) [down|up] {{customer}} [down] for [{{quantity}}] {_OF} "
    f"{{product}}",
    f"[{{quantity}}] {_OF} {{product}} (to|must|needs to|has to) be "
    "(put down|entered|booked|written up|recorded|placed) as [an] order for {customer}",
    f"[{{quantity}}] {_OF} {{product}} (for|to) {{customer}} , (new order|as an order|as order"
    f"|order"
    "|create an order|make an order|enter it as an order|put it in as an order)",
    f"(create|enter|book|write|put) [up|down|in] [{{quantity}}] {_OF} {{product}} as [an|a new] "
    f"order for "
    "{customer}",
    "(sell|ring up|book) {customer} {quantity} [x|pieces of|of] {product}",
    "(phone|telephone|counter|walk-in|mail|email) order [:|,|for|from|by] {customer} [:|,|-] "
    "{quantity} [x|pieces of|of] {product}",
    "(sell|ring up) {customer} [a|an|one] {product}",
    f"(put|pop|stick|get|place|book) [a|another] [new] order in (for) {{customer}} "
    f"[:|,|-|of] [{{quantity}}] {_OF} {{product}}",
)
CREATE_ALSO = (
    "(for|from|by|to|customer|client|on behalf of|in the name of|in name of|under|under the name)"
    " [customer|client] [is|:] {customer}",
    f"[with|of|over|for|:|,|containing] {{quantity}} {_OF} {{product}}",
    "[with|of|over|for|:|,] {product} [x|times|,] {quantity} [of them|pieces|pcs]",
    "(with|of|over|for|:|,) {product}",
    "(by phone|on the phone|over the phone|at the counter|in the shop|by mail|by email)",
    "[and|so] (create|make|enter|add|write|put|book|take|open|place|record|do|type|log) [up|in"
    "|down|through] "
    "[that|this|it] [up|in|down|through] [as] [the|an|a|his|her|their] order [in] [for (him|her"
    "|them)]",
    "[and|so] (create|make|enter|add|write|put|book|open|place|do) [him|her|them] [an|the] order",
)

# -- orders.return ------------------------------------------------------------------------------

_BACK = (
    "(sent back|returned|brought back|gave back|sends back|returns|brings back|is returning"
    "|is sending back|has returned|has sent back|has brought back|shipped back|posted back"
    "|has shipped back|mailed back|is bringing back|handed back)"
)
_SOMEBODY = "(customer|client|buyer|he|she|they|somebody|someone|lady|guy|man|woman|people)"
_CAME = (
    "(came back|is back|came in|arrived back|was returned|is returned|was sent back|are back"
    "|were returned|were sent back|has come back|have come back|got returned|comes back|went back"
    "|has been returned|have been returned|was brought back|returned|landed back|is back with us"
    "|is back here|came back to us|has been sent back|got sent back|were brought back|arrived as a"
    " return|got back to us|is back in the shop|is back in the warehouse|landed back here"
    "|is back on our doorstep|have been sent back|bounced back)"
)
_BOOK = (
    "(book|register|record|log|enter|add|make|create|process|note|do|open|start|accept|take|handle"
    "|put in|key in|file|raise)"
)
_SOME = "[{quantity}] [x|pieces of|of|of the|of those|pcs of]"
RETURN = (
    f"{_BOOK} [a|the|another] return [of|for|on|from|in] {{order}}",
    f"{_BOOK} [a|the|another] return [of|:] {_SOME} {{product}}",
    "[we|i] [have] (got|received|get|had|have) [a|another|the] return [for|of|on|from] {order}",
    f"[we|i] [have] (got|received|get|had|have) [a|another|the] return [of] {_SOME} {{product}}",
    "[new] return (for|of|on|from|to|:) {order}",
    "return {order}",
    "(take|book) {order} back [in]",
    f"return {_SOME} {{product}} (from|of|on|for) {{order}}",
    "{order} [was|is|got|has been|have been] (returned|sent back|brought back)",
    f"{{order}} {_CAME} [again] [to us]",
    "{order} (came in again|(came|is|went) back to sender|was refused and came back)",
    "(returned|sent back) {order}",
    f"{_SOMEBODY} (of|on|from|with|who bought) {{order}} {_BACK} {_SOME} {{product}}",
    f"{_SOMEBODY} (of|on|from) {{order}} (sent|brought|gave|shipped) "
    "(it|them|everything|all of it|the goods|all) back",
    f"{_SOMEBODY} (of|on|from) {{order}} returned (it|them|everything|all of it|the goods)",
    f"{_SOMEBODY} (of|on|from) {{order}} {_BACK} (it|them|everything|all of it|all|the goods"
    "|the whole order|them)",
    f"{_SOMEBODY} {_BACK} [all of|everything from|everything of|everything on|the whole|all] "
    f"{{order}}",
    f"{_SOMEBODY} {_BACK} {_SOME} {{product}}",
    f"[{_SOMEBODY}] {_BACK} {_SOME} {{product}} (from|of|on|for|in|out of) {{order}}",
    f"(someone|somebody|customer) {_BACK} {{order}}",
    f"{_SOME} {{product}} (from|of|on|in|out of) {{order}} {_CAME}",
    f"{_SOME} {{product}} {_CAME} (from|of|on|out of) {{order}}",
    f"[we|i] [have] [just] (got|received|get) {_SOME} {{product}} back (from|of|on|for|out of) "
    "{order}",
    "[we|i] [have] [just] (got|received|get) {order} back",
    f"[we|i] [have] (took|take|taken|taking) back {_SOME} {{product}} (from|of|on|for) {{order}}",
    f"(take|book) back {_SOME} {{product}} (from|of|on|for) {{order}}",
    f"(take|book|put) {_SOME} {{product}} (from|of|on|in) {{order}} back [in|into stock]",
    "(mark|set|flag|book) {order} [as|to] returned",
    f"(everything|all|all of it|the goods|the stuff|the parcel) (from|of|on|in) {{order}} {_CAME} "
    f"[to us]",
    f"{{order}} [:|,] return [of] {_SOME} {{product}}",
    f"{{order}} [:|,] {_SOME} {{product}} {_CAME}",
    "{quantity} [x|pieces of|of|of the] {product} (back|returned) (from|of|on|out of) {order}",
    "[a|one|the] [of|of the] {product} (back|returned) (from|of|on|out of) {order}",
    "[the] (parcel|package|box|shipment|goods) {order} (came back|is back|has come back|was "
    "returned|came back to us|landed back)",
    "[the] (parcel|package|box|shipment) (of|for|from) {order} (came back|is back|has come "
    "back|was returned|came back to us|landed back)",
    "[the] (gentleman|lady|man|woman|customer|client|buyer|person|people|chap|guy|family"
    "|couple) (of|on|from|behind|with|who placed) {order} (has|have|just|has just) (sent"
    "|brought|returned|posted|given|shipped|handed) [us] [back] {quantity} [packets of|bags of"
    "|boxes of|jars of|bottles of|pieces of|of|of the|x] {product} [back] [to us]",
    "[the] (gentleman|lady|man|woman|chap|guy|family|couple) (of|on|from|behind|with|who "
    "placed) {order} (sent|brought|returned|posted|shipped) [us] [back] {quantity} [packets of"
    "|bags of|boxes of|jars of|bottles of|pieces of|of|of the|x] {product} [back] [to us]",
    "(customer|client|buyer|they|he|she) (send|sends|sent|has sent|have "
    f"sent|gave|give|brought|bring) back {_SOME} {{product}} (from|of|out of|off) "
    f"{{order}}",
)
RETURN_ALSO = (
    "(for|from|of|on|to) {order}",
    "[:|,] {quantity} [x|pieces of|of|times] {product}",
    "(:|,|only|just|of|with) {product}",
    _LATELY,
    "[and|so] (book|record|register|log|enter|note) (that|it|this|the return|a return|them) [in"
    "|back"
    "|as a return|as returned]",
    "[,] [please|and|so] (record|book|note|register|log|enter) (it|that|them|this) [in|down]",
)
