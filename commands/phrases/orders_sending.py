"""What people say when they take an order, send it, hold it, release it or note something on it."""

from __future__ import annotations

from commands.phrases.orders_words import LATELY, PLACE, REASON, SEE_TO_IT, UNIT

_FOR_NOW = (
    "(for now|for the time being|for the moment|for the minute|temporarily|for a bit|for a while"
    "|until further notice|till further notice|for today|until i say so|right away|immediately"
    "|at once|first|as well)"
)

# -- orders.create -------------------------------------------------------------------------------

_NEW = (
    "(create|make|enter|place|add|new|put in|type in|take|book|open|start|write|do|record|put"
    "|write up|put down|put together|set up|raise|log|register|key in|fill in|prepare|draw up|pop"
    "|stick"
    "|punch in|ring up|jot down|note|lodge|input|submit|take down|get in|type up|knock up|ring "
    "in|draft"
    "|start up|phone in|call in|do up|punch up|put through|get|process)"
)
_WANT = "[(we|i) (want|need|would like)] [to]"
_A_NEW = "[another|a new|new|phone|manual|one|one new|one fresh|fresh|one more]"
_BUYS = (
    "(orders|ordered|buys|bought|wants|takes|took|would like|wants to order|wants to buy|will have"
    "|will take|has bought|has ordered|is taking|is buying|is ordering|just ordered|just bought"
    "|would like to order|would like to buy|has just ordered|has just bought|purchased)"
)
_OF = f"[x|{UNIT} of|{UNIT} of the|of|of the|of our|times|units of|pcs|pcs of|more]"
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
    "[got|have|had|i have|we have|there is] {customer} [is|was] [just|again] (on the phone"
    "|on the line|at the counter|at the till|in the shop|here|on line 1|on line 2|rang"
    "|called|phoned|rang up|called up|phoned up|rings|calls|standing here|came in|popped "
    f"in) [again|earlier|just now] [,|;|:|-|and|.] [and] [she|he|they] {_BUYS} [another] "
    f"[{{quantity}}] {_OF} {{product}}",
    "{customer} (is after|fancies|will be having|is having|wants to have|would love|went for"
    "|goes for"
    "|is going for|put in for|has put in for|has gone for) [another] [{quantity}] "
    f"{_OF} {{product}}",
    "{customer} (needs|could do with|asks for|is asking for|has asked for|asked for|requires"
    "|requested|gets|will get|rang for|called for|phoned for|wrote for) [another] [{quantity}] "
    f"{_OF} {{product}} [,|;|-|.|and|so] [so|please|and] (create|make|enter|add|write|put|start"
    "|open|place|do|book|type|draw|raise) [up|him|her|them] [an|the|a new] order [up] [for (him|her"
    "|them)]",
    "[new] order (:|-|–) {customer} [:|,|-] [a|an|one] {product}",
    f"{_NEW} {_A_NEW} order (:|-|–) {{customer}} [:|,|-] [a|an|one] {{product}}",
    f"{{customer}} [:|,|-] [{{quantity}}] {_OF} {{product}} [:|,|-] (new order|as an order|as "
    "order|order|phone order|on order|for order)",
    f"[{{quantity}}] {_OF} {{product}} (for|to) {{customer}} [,|;|-|.|and|:] [please] (write|put"
    "|ring|type|key|book|punch|note|get|enter) (that|it|this|them|those) (up|in|down"
    "|through|on the books)",
    "(ring up|punch in|key in|put through|ring in|ring through|put in|enter|book|write up"
    f"|type in|punch up|write down|note down) {{quantity}} {_OF} {{product}} (for|to|under) "
    "{customer}",
    "(put|write|book|note|mark|sign|pencil|pop) [down|in|up] {customer} (in|up|down) for "
    f"[an order of] [{{quantity}}] {_OF} {{product}}",
    "(set|fix|sort|hook) {customer} up with [an|a new] order (of|for|over|with) "
    f"[{{quantity}}] {_OF} {{product}}",
    f"(place|put|make|enter|create) [an|a] [new] order (with|over|of|for) [{{quantity}}] {_OF} "
    "{product} (on behalf of|in the name of|under|under the name of|for|from) {customer}",
    "{customer} (placed|has placed|just placed|made|has made|gave us|has given us|rang in"
    "|phoned in|called in|sent in|has sent in) [an|a new] order (for|of|over) [{quantity}] "
    f"{_OF} {{product}}",
    "[an] order (came in|has come in|came|just came in) (from|by) {customer} [:|,|-|for"
    f"|over|of] [for] [{{quantity}}] {_OF} {{product}}",
    f"[{{quantity}}] {_OF} {{product}} (go|goes|went|sold|have gone|has gone) to {{customer}} [,|-"
    "|as] [as] [an|a new] (order|sale)",
    f"{_NEW} {_A_NEW} order , {{customer}} , [a|an|one] {{product}}",
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
    "[,|;|-|.] [and|so] (write|type|put|book|enter|ring|key|punch|note) (it|that|this|them"
    "|those) (up|in|down|through) [for (him|her|them)]",
    "[and|so] (start|begin|open|do|get|sort|place|set up|draw up|write up|type up) [him|her"
    "|them] [up] [an|the|a new] order [for (him|her|them)] [up]",
    "(over|across) the counter",
    "(in store|in the store|at the till|per telephone|per phone|by telephone|via phone|via "
    "email|by whatsapp|via whatsapp|in person)",
)

# -- orders.fulfil -------------------------------------------------------------------------------

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
_MOVER = (
    "(courier|driver|carrier|postman|mailman|delivery man|delivery guy|parcel service|postie|van"
    "|lorry|truck|post|post office|parcel man|dispatcher|courier man|delivery driver|delivery van)"
)
FULFIL = (
    f"{_SHIP} [out|off|away] [order|parcel|package] {{order}} [{_AWAY}] [to customer]",
    f"(get|put|push|fire|move|kick|bring|pop|stick|chuck) {{order}} {_AWAY}",
    "(get|put|pop|stick) {order} (on the truck|on the van|on the lorry|to the post office"
    "|in a parcel to the customer)",
    "(shipping|sending|dispatching|posting|mailing) {order} [out|off] [now|today]",
    "complete [order] {order}",
    f"(mark|set|flag|book|put|log|record|register|tick|note|enter|update|switch|change|check|treat"
    "|consider|count|tick off|check off|cross off|call|class|regard)"
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
    f"{{order}} [just] (left|has left|have left|has just left|is leaving) [us|the {PLACE}|"
    f"our {PLACE}|by post|by mail]",
    "{order} (out|gone|sent off) [now]",
    "{order} [just] (left|has left|went|goes|went out|went off|has gone|have left|went away) with "
    "{carrier}",
    *(
        f"{{order}} (is|are|was|were|now|gone|away|off) with {name} {{carrier={name}}}"
        for name in CARRIERS
    ),
    *(f"{{order}} with {name} now {{carrier={name}}}" for name in CARRIERS),
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
    f"[the|a|our] {_MOVER} [has|have|just|already|came and] (picked up|collected|took|taken|got"
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
    f"[the|our] [{PLACE}] [,|;|-|.|and] [please] (mark"
    f"|note|put|set) [it|them|these|those|all] [as|like|to|so] ({_SHIPPED}|gone"
    "|away)",
    "(i|we) [have] [already|just] (gave|given|handed|passed|delivered) [already"
    "|just] [the] [parcel|package|box] {order} [over] to [the] {carrier} [,|;"
    "|.|and] [tracking|number] [number|code|no] [is|:] {tracking}",
    "(i|we) [have] [already|just] (gave|given|handed|passed|delivered) [already"
    "|just] [the] [parcel|package|box] {order} [over] to [the] {carrier}",
    f"{{order}} [is|are] [now] [both|all] {_AWAY} [now|already|this morning|today]",
    "{order} (gone|posted|mailed|dispatched|despatched|shipped|sent|handed over|handed off"
    "|packed and gone) [now|already|this morning|today]",
    f"{{order}} (->|=>|=|>|-|–) {_SENT_AS}",
    f"{_SHIP} it [out|off] [:|,|-] {{order}}",
    f"{{order}} [,|:|-|;] {_SHIP} (it|them|this|that|both) [out|off|away] [now|today]",
    f"(pack|wrap|box|bag|parcel) [up] {{order}} [up] [,|and] [then] {_SHIP} (it|them|both"
    "|that) [out|off|away|on its way]",
    "{order} [both|all] (was|were|got|has been|have been|is|are|gets) [just|both|all|finally] "
    "(popped"
    "|dropped|put|stuck|thrown|chucked|placed|shoved|slipped|tossed|stuffed) (in|into|at|on"
    "|through) [the|our|a] (post|mail|post office|letterbox|letter box|mailbox|postbox|van"
    "|truck|lorry|courier bag|dhl van)",
    "[we|i] [have] [just] (popped|dropped|put|stuck|threw|chucked|placed|shoved|tossed"
    "|brought|took|carried) {order} [off] (in|into|at|on|to) [the|our|a] (post|mail|post "
    "office|letterbox|letter box|mailbox|postbox|van|truck|lorry|depot|parcel shop)",
    f"[the|a|our] {_MOVER} [has|have|was|just] [just] [been|here|came|come|stopped by"
    "|dropped by|called|came by|been here|was here] [and|,] [has] (took|taken|collected"
    "|picked up|fetched|grabbed|got|has) {order} [with (it|him|her|them)] [away|along]",
    f"[let us] (get|have) {{order}} {_SHIPPED} [out|off|away] [today|now]",
    "(out|off|away) (goes|go|went) [:|,|-] {order}",
    "{order} (flew|sailed|walked|rolled) out [the door|of the door|of the house] [today]",
    "{order} (made it|made its way|made their way|found its way|got) (out|out the door|out "
    "of the door|into the post|to the post office|to the post|onto the truck|onto the van"
    "|into the mail)",
    "[all] (done|finished) (with|packing) {order} [,|:|-|and|so] [it|they] (is|are|has|have"
    "|went) (out|off|gone|shipped|sent|away|on its way|on their way)",
    f"(close|close off|close out|sign off) {{order}} as {_SENT_AS}",
)
FULFIL_ALSO = (
    "[is|being|goes|going|sent|shipped|went|,] (with|w/|wi|via|using|through|thru) {carrier}",
    *(
        f"[is|was|,|:|.] [with|via|by|using|from|through|thru|per|w/] {name} {{carrier={name}}}"
        for name in CARRIERS
    ),
    *(
        f"[is|was|,|:|.] [with|via|by|using|from|through|thru|per|w/] {name} {{carrier={name}}} "
        "[,|:|-|.|#] [no|nr|number] {tracking}"
        for name in CARRIERS
    ),
    "[and] [the] (carrier|courier|shipper) [is|was|being|:|=] {carrier}",
    "[,] [and|under|with|has|having|on|at] [the|a] (tracking|track|trace|consignment|awb|waybill"
    "|tracking and trace|tracking reference|tracking ref) [number|code|no|nr|num|id|reference|#] "
    "[.] "
    "[is|was|being|of|reads|:|#|=] {tracking}",
    LATELY,
    SEE_TO_IT,
    "[and|so] [you can|we can] (mark|set|book|note|tick|record|flag|log|enter|update) "
    f"(it|them|that|both|this|em|accordingly|as such) [off|down] [as|to] [{_SENT_AS}|accordingly"
    "|such]",
    "[and|so] (mark|note|record|update|book|log) [it|them] (accordingly|as such)",
    "[the|its|with the|,] tracking (for|of|on) (it|that) is {tracking}",
)

# -- orders.hold ---------------------------------------------------------------------------------

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
    f"{{order}} must not (leave|go out|ship|be shipped|be sent|be sent out) [the {PLACE}] [yet]",
    "{order} (on hold|on ice|on pause|on standby)",
    "{order} [,|:|-|;] (hold|pause|freeze|park|block|stop) [it|them|that|this one] [back] [please]",
    "{order} (stays|stay|remains|remain|waits|wait|is staying|is waiting|is to stay|sits) "
    f"(here|put|with us|where it is|where they are|in the {PLACE}|on the shelf|back|behind) "
    "[yet|please]",
    "(let|make|have) {order} (wait|sit|rest|hang|stew|stay|stay here|wait a bit|lie|stay "
    "put) [a bit|a while|here|there]",
    "hold (fire|your fire|off|your horses) (on|with|for) {order}",
    "(nobody|no one|noone) (is to|should|may|must|shall) (send|ship|pack|touch|post"
    "|dispatch|release) {order} [out|off] [yet]",
    "do not let {order} (leave|go|go out|out|ship|get out|slip out|be shipped|be sent) [the "
    f"{PLACE}] [yet|today]",
    "do not (ship|send|post|dispatch|pack|mail|let out) {order} [out|off] [yet|today|now] "
    "[,|;|-|.|and|but] [please] (hold|put|keep|park|pause|place|leave) (it|them|that|that "
    "one) [here|back|aside|on hold|on ice|to one side]",
    "{order} (must|should|shall|may|can|is to|are to) not (go|go out|leave|ship|be shipped"
    "|be sent|be sent out|get out) [out] [yet|today|now] [,|;|-|.|and|so] [please] (hold"
    "|put|keep|park|pause|place|leave) (it|them|that|that one) [here|back|aside|on hold|on "
    "ice|to one side]",
    "(sit|hang) (tight on|on) {order}",
    "(pull|take) {order} (out of|from|off) [the] (shipping|packing|dispatch|outgoing) "
    "(queue|line|list|pile|table|bench)",
    "(flag|mark|set|tag|book) {order} [as|to|for] (hold|held|on hold|paused|blocked|do not ship)",
    "(apply|enter|register|set|add) [a|the] (hold|block|stop|freeze|lock) (on|to|for"
    "|against) {order}",
    "(i|we) (want|need|would like) {order} (held|held back|put on hold|on hold|paused"
    "|stopped|kept back|blocked|frozen|kept here)",
)
HOLD_ALSO = (*REASON, _FOR_NOW, SEE_TO_IT, "[and|so] (put it on hold|hold it [back]|keep it here)")

# -- orders.release ------------------------------------------------------------------------------

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
    "(stop|quit|cease|end|finish|no more) (holding|blocking|pausing|keeping|withholding"
    f"|holding up|stalling|sitting on) [back] {_HELD} {{order}} [back|up|here|on hold]",
    "(we|you|i) (can|may|could) (stop|quit|end) (holding|blocking|pausing|keeping|sitting "
    f"on) [back] {_HELD} {{order}} [back|up|here|on hold]",
    "[there is] no (reason|need|point|sense) (to|in|in us) (hold|keep|holding|keeping|sit "
    "on|sitting on|block|blocking) [on to] {order} [back|here|on hold|waiting|up] [any "
    "longer|anymore|any more|longer|now]",
    "[the] (hold|block|pause|freeze|stop) (on|of|for) {order} (can|may|should|must|shall|is "
    "to|has to|needs to) (come off|go|be lifted|be removed|be taken off|be cleared|end|be "
    "released|be dropped)",
    "{order} (off hold|out of hold|off ice|off the ice|unheld|unblocked|unfrozen|released"
    "|cleared) [please|now]",
    "{order} [is|are] (cleared|approved|unblocked|good to go|all clear|fine to go|free) [to "
    "go|for shipping|now|again] [now|again]",
    "{order} (back in|back into|into|goes back in|goes back into|goes back to) [the] (queue"
    "|shipping queue|line|packing queue|shipping list|shipping pile)",
    "[it is] (ok|okay|fine|safe|clear|alright|all right) to (ship|send|release|pack|post) "
    "{order} (again|now|after all)",
    "(ship|send|pack|dispatch) {order} after all",
    "(we|you) (need|have|must) not [to] (hold|keep) {order} [back|here|on hold] (any longer"
    "|anymore|any more|longer)",
    "(get|set) {order} (moving|going|rolling|in motion) [again]",
    "{order} (is|are) (all set|all good|sorted|fine|in order|ready) [now|again] [,|so|and] "
    "[you can|please|we can|can you] (release|let) (it|them) [go|out]",
    "{order} (need|needs|has|have) not [to] (wait|be held|be kept) (any longer|any more"
    "|anymore|longer)",
    "(undo|cancel|revoke|scrap) [the] (hold|block|freeze) (on|of|for) {order}",
)
RELEASE_ALSO = (
    LATELY,
    "[and|so] (lift|remove|end|release|clear|take off) (the hold|hold|it)",
    "[and|so] let it go [out]",
    "(please|again|now|then|as well)",
    SEE_TO_IT,
)

# -- orders.note ---------------------------------------------------------------------------------

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
    "(pin|stick|attach|add|tack|clip|post|staple|glue|append|put|tape|save|file|write"
    "|leave) (this|that|the following|it) (to|on|onto|against|under|in|for|at|with) [order] "
    "{order} (:|,|-|–) {text}",
    "(on|for|about|to|against|under|in) [order] {order} [please] [,|:] [please] (jot|note"
    "|write|put|scribble|record|remark|pin|stick|add|mark|enter|log|leave|type) [down] [a "
    "note|this|the following|in] (:|that|,|-|–) {text}",
    "(on|for|about|to|against|under|in) [order] {order} [please] [,|:] [please] (jot|note"
    "|write|put|scribble) down {text}",
    "(in|under|to|into|on) [the] (notes|comments|remarks|note|comment field|comment|note "
    "field|remark) (of|on|for|to|in|under) [order] {order} [,|:] [please] (write|put|add"
    "|note|enter|type|jot|scribble) [down|in] [:|that|,|-] {text}",
    "(attach|add|put|write|leave|append|stick|pin|fix|save) (to|on|for|onto|under|in"
    f"|against) [order] {{order}} [the|a|this|an] [following|short|quick|internal] {_NOTE} (:"
    "|,|-|that|saying|which says|reading) {text}",
    "(tag|label|mark|furnish|supply|annotate|flag|leave|provide) {order} with [a|the|this"
    f"|an] [following|short|quick|internal] {_NOTE} [:|,|-|that|saying|reading|which says] "
    "{text}",
    "(post-it|postit|post it|sticky note|sticky|annotation|nb|internal note|order note|memo"
    "|addendum|delivery note|info) (on|for|to|about|in|under) [order] {order} (:|,|-|that"
    "|saying) {text}",
    "(order note|internal note|annotation|memo|note) {order} (:|,|-|–) {text}",
    "(have|let) {order} (say|carry|show|bear) [the|a|this] [note|remark|comment] (:|that|,"
    "|-) {text}",
    "{order} (should|must|is to|shall|needs to|has to) (say|carry|have|bear|get) [the|a"
    "|this] (note|remark|comment) (:|that|,|-|saying) {text}",
    f"{{order}} [:|,|-] [please] (add|make|write|leave|put|take) [a|the] {_NOTE} [:|,|-|that"
    "|saying] {text}",
    f"{{order}} (gets|needs|wants|has|requires) [a|the] {_NOTE} (:|,|-|that|saying|which says) "
    "{text}",
)
