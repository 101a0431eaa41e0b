"""What people say when an order is cancelled, refunded or sent back."""

from __future__ import annotations

from commands.phrases.orders_words import BUYER, LATELY, REASON, SEE_TO_IT, UNIT

# -- orders.cancel -------------------------------------------------------------------------------

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
    f"[the] {BUYER} [has|have|just] (cancelled|canceled|called off) {{order}}",
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
    "(forget|forget about|never mind|drop|lose) [order] {order} [,|;|-|.|and] [please|just"
    "|so] (cancel|scrap|void|annul|bin|kill) (it|that|them|that one)",
    f"[the] {BUYER} [has|have|just] (backed out of|pulled out of|withdrew from|withdrawn "
    "from|bailed on|thought better of|changed (his|her|their) mind (about|on)) {order} [,|;"
    "|-|.|and|so] [please|just|so] (cancel|scrap|void|annul|bin|kill) [it|that|them|that "
    "one]",
    "(strike|cross|take|wipe|erase) [order] {order} (off|from|out of|off of) [the] (books"
    "|order book|system|list of orders|order list|orders)",
    f"(i|we) (want|need|would like) {{order}} {_CANCELLED}",
    f"(can|could|may) (i|we) (have|get) {{order}} {_CANCELLED}",
    f"(put|mark|set) {{order}} down as {_CANCELLED}",
    "{order} [:|,|-|->|=>|=|–] (cancelled|canceled|cancel it|cancel that|cancel them|annul"
    "|void it|scrap it|to be cancelled)",
    f"(cause|arrange for|instruct|request|order) {{order}} to be {_CANCELLED}",
    "(call off|terminate|dissolve|rescind|revoke) [the] (sale|contract|purchase) (of|on|for"
    "|under) order {order}",
    "(make|let) {order} (void|null and void|go away|disappear)",
    "(do away with|make away with|be done with) order {order}",
    "{order} [is|are] (not going ahead|not happening|off the table|dead in the water|a no "
    "go|a no-go|called off|history) [,|;|-|and|so] [please|so] (cancel|scrap|void|annul|bin"
    "|kill) (it|that|them)",
)
CANCEL_ALSO = (
    *REASON,
    SEE_TO_IT,
    "and oblige",
    "(right away|immediately|at once|as well|both)",
)

# -- orders.refund -------------------------------------------------------------------------------

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
    f"[{_ISSUE}] [a|the] [full|complete|total] (refund|refunds|reimbursement|repayment) "
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
    "{order} (gets|is to get|should get|shall get|must get|is getting|gets back|receives) "
    "[all] [of] [the|its|his|her|their] (money|cash|payment) [back]",
    f"[the] {_PERSON} (gets|is to get|should get|must get|shall get|receives|is getting|can "
    f"have|shall have|has to get|is to have|should have|may have) {_MONEY} back (on|for|of"
    "|from|off) {order}",
    f"[the] {_PERSON} (gets|is to get|should get|must get|shall get|receives|is getting|can "
    "have|shall have|has to get) {amount} [back] (on|for|of|from|off) {order} [back]",
    f"(refund|reimburse|repay|pay back|compensate) {_PERSON} (of|on|for|from|behind|who "
    f"placed|who bought|with) {{order}} {_FULLY}",
    "(refund|reimburse|repay|pay back|give back|return) [him|her|them] (the lot|the whole "
    "lot|every cent|every penny|every last cent|the whole thing|the whole amount"
    "|everything) (on|of|for|from) {order}",
    "(refund|reimburse|repay|pay back) (him|her|them) [{amount}] (on|of|for|from) {order}",
    "(knock|take) {amount} off {order} as [a] refund",
    "(put|load|credit|transfer|send|pay|book) {amount} back (on|onto|to|into) (his|her"
    "|their|the customer's|customer's) (card|account|credit card|bank account|paypal) (for"
    "|on|from|of) {order}",
    "(send|give|pay|hand|transfer|return|wire|put) [the|all the|his|her|their] (money|cash"
    "|payment|whole amount|full amount|full sum|purchase price) (for|of|from|on) {order} "
    "back",
    "(send|give|pay|hand|transfer|return|wire|put) back [the|all the|his|her|their] (money"
    "|cash|payment|whole amount|full amount|full sum|purchase price) (for|of|from|on) "
    "{order}",
    "return [the|all the|his|her|their] (money|cash|payment|whole amount|full amount|full "
    "sum|purchase price) (for|of|from|on) {order}",
    "{order} (needs|wants|deserves|requires|calls for|is due) [a] (refund|refunding|full "
    "refund|reimbursement|reimbursing|money back)",
    "{order} (needs|wants|deserves|requires|is due) [a] {amount} (refund|reimbursement|back"
    "|refunding)",
    "{order} (needs|requires|gets|is due) [a] (refund|reimbursement) of {amount}",
    "[a] (refund|reimbursement) (is due|is owed|should go out|has to go out|must go out|is "
    "in order) (on|for|to) {order}",
    "{amount} (back|refund|reimbursed|in compensation|goodwill) (on|for|from|of) {order}",
    "(we owe|we are giving|we will give|i owe) (him|her|them|the customer) {amount} [back] "
    "(on|for|from) {order} [,|;|-|and|so] [please] (refund|reimburse|pay back) (it|that"
    "|them|him|her)",
    "(make|do) {order} good [with {amount}]",
    "(offset|settle|square|sort) {order} with [a] refund [of {amount}]",
    "full refund {order}",
    "{order} [:|,|-|–] full refund",
    f"(i|we) (want|need|would like) {{order}} {_REFUNDED} [{_FULLY}]",
    "(return|reverse) {amount} (on|for|to|of) {order}",
)
REFUND_ALSO = (*REASON, SEE_TO_IT, "and oblige", "(right away|immediately|at once|as well)")

# -- orders.return -------------------------------------------------------------------------------

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
_SOME = f"[{{quantity}}] [x|{UNIT} of|{UNIT} of the|of|of the|of those|pcs of]"
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
    "[the] (everything|all|all of it|whole|lot|whole lot|whole order|full order|entire "
    "order|complete order|contents|the goods|parcel|package|box) (from|of|on|in) {order} "
    f"{_CAME} [to us|again|unopened|undelivered]",
    f"{{order}} {_CAME} (undelivered|unopened|unclaimed|damaged|to sender|in one piece|intact"
    "|in bits|as undeliverable|by post|in the post|with the post)",
    "(what|everything|the parcel|the stuff|the goods) we (sent|shipped|posted|mailed|sent "
    f"out|sent off|shipped out) [out] (as|in|with|under|for|on) {{order}} {_CAME}",
    "{order} (back|returned|sent back|brought back) (from|by) [the] (customer|client|buyer"
    "|carrier|courier|post office|post)",
    "{order} [:|,|-|->|=>|–] (return|returned|is a return|came back|back here|back with us"
    "|back in the shop|back in the warehouse)",
    "[a|the] return (came in|arrived|is in|has come in|received|has arrived|is here|landed"
    "|just came in|just arrived|turned up) (for|of|from|on) {order}",
    f"[a|the|one] return (of|with) {_SOME} {{product}} (for|of|from|on|out of) {{order}} (came "
    "in|arrived|is in|has come in|received|has arrived)",
    "(receive|acknowledge|check in|set up|initiate|type in|confirm|take in) [a|the|another] "
    "return (of|for|on|from) {order}",
    "{order} [:|,|-|–] [return|returned|back] [:|,|-|–] {quantity} [x|pieces of|of|of the] "
    "{product} (back|returned|came back|sent back)",
    f"{{order}} [:|,|-|–] (return|returned|back|sent back) [:|,|-|–] {_SOME} {{product}}",
    f"{_SOME} {{product}} (off|from|of|out of) {{order}} (has|have|just) [just] (found (its"
    "|their) way (home|back)|made (its|their) way (home|back)|come home|landed back here"
    "|turned up here again|come back|been brought back|been sent back|been returned) [to "
    "us]",
    f"(take|book|put) {_SOME} {{product}} (from|of|on|in|off) {{order}} back [in|into stock|on "
    "the shelf] as (returned|a return)",
    f"(register|book|enter|record|log|note|mark|process) {_SOME} {{product}} (from|of|on|in"
    "|off) {order} as (returned|sent back|a return|come back|brought back)",
    "(register|enter|record|log|note|mark|process|book) {order} (as|as being|as having "
    "been) (returned|sent back|a return|come back|brought back)",
    "(we have|we got|i have|i got|there is) [a] (returned|sent back) [parcel|package] "
    "{order} [here]",
    f"{_SOME} {{product}} returned (from|on|of|off) {{order}}",
    f"{_SOMEBODY} (did not want|did not keep|did not like|rejected|refused|declined) {{order}} "
    "[,|;|-|and|so] [and] [it] (is back|came back|sent it back|returned it)",
)
RETURN_ALSO = (
    "(for|from|of|on|to) {order}",
    "[:|,] {quantity} [x|pieces of|of|times] {product}",
    "(:|,|only|just|of|with) {product}",
    LATELY,
    "[and|so] (book|record|register|log|enter|note) (that|it|this|the return|a return|them) [in"
    "|back"
    "|as a return|as returned]",
    "[,] [please|and|so] (record|book|note|register|log|enter) (it|that|them|this) [in|down]",
)
