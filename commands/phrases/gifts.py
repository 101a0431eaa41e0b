"""What people say about gift certificates."""

from __future__ import annotations

from commands.phrases.asking import ASK

_GIFT = (
    "(gift (card|certificate|voucher|coupon|cert|token|cheque)|giftcard|gift-card|store credit"
    "|store credit voucher|voucher|shopping voucher|present card)"
)
_GIFTS = (
    "(gift (cards|certificates|vouchers|coupons|certs|codes|tokens|cheques)|giftcards|gift-cards"
    "|vouchers|gifts|store credits|shopping vouchers)"
)
_MAKE = (
    "(create|make|issue|generate|add|new|set up|prepare|sell|write|book|draw up|open|start"
    "|give out|hand out|print|register|cut|mint|raise|whip up|knock up|fix up|sort out|get ready"
    "|put together|run off|produce|process|ring up|make out|write out|write up|fill out|arrange"
    "|organise|organize|enter|put through|produce|provide|supply|do up|run off|run up|rustle up"
    "|make up|throw together|dash off|charge up|do|get|type up|set aside)"
)
_ONE = "[another|one|new|single]"
# A gift certificate has its amount from the shop; without a noun the code itself is one.
_CARD = f"[{_GIFT}] [code|number|no]"
_LEFT = "(left|remaining|over|available|unspent|unused|still good|unredeemed|to spend|to go|open)"
_BUYER = (
    "(customer|someone|somebody|lady|gentleman|man|woman|client|guy|girl|walk-in|person|visitor|lad"
    "|lass|chap|bloke|guest|kid|fella|fellow|punter|pensioner|boy|couple|tourist|shopper|old "
    "lady|student"
    "|buyer)"
)
_WORTH = (
    "(for|of|over|worth|at|with|to value of|to the tune of|to the value of|in the amount of"
    "|amounting to|valued at|with a value of|in the value of|with a balance of|loaded with)"
)

CREATE = (
    f"[(we|i) (want|need|would like)] [to] {_MAKE} [us|me] {_ONE} {_GIFT}",
    f"[(we|i) (want|need|would like)] [to] {_MAKE} [us|me] {_ONE} {{amount}} {_GIFT}",
    f"(we|i) (want|need|would like) {_ONE} [{{amount}}] {_GIFT}",
    f"[we|i] [have] [just] sold {_ONE} [{{amount}}] {_GIFT}",
    f"{_GIFT} sold : {{amount}}",
    f"{_ONE} {{amount}} {_GIFT} (was|has been|is|got) [just|being] (sold|bought|ordered|purchased)",
    f"{_ONE} {_GIFT} {_WORTH} {{amount}} (was|has been|is|got) [just|being] (sold|bought|ordered"
    "|purchased)",
    f"{_BUYER} [here|at the counter|in the shop] [has] [just] (wants|bought|ordered|purchased|needs"
    f"|would like|is buying|is asking for|asked for|paid for) [to buy|to have] {_ONE} [{{amount}}] "
    f"{_GIFT}",
    f"(give|send|sell|issue|make|get|write|grant|award|treat) {{recipient}} [to] {_ONE} "
    f"[{{amount}}] {_GIFT}",
    f"(give|send|sell|issue|grant|award) {_ONE} [{{amount}}] {_GIFT} to {{recipient}}",
    f"(put|load) {{amount}} (on|onto) {_ONE} {_GIFT}",
    f"{_GIFT} {{amount}}",
    f"{_GIFT} {_WORTH} {{amount}}",
    f"{{amount}} {_GIFT}",
    f"{{amount}} (on|as|in|onto) {_ONE} {_GIFT}",
    f"{_GIFT} for {{recipient}}",
    f"{_GIFT} for {{recipient}} {{amount}}",
    f"{{recipient}} (gets|receives|bought|wants|ordered|would like|is getting|is buying|needs|won"
    "|has won|has bought|just bought|is to get|is to receive|is to have|shall get|shall receive"
    "|shall have|should get|should receive|should have|has asked for|asked for|has ordered"
    f"|purchased|deserves) {_ONE} [{{amount}}] {_GIFT}",
    f"{_ONE} [{{amount}}] {_GIFT} (made out to|in name of|addressed to|in favour of|in favor of"
    "|issued to|made out in name of|under name of|on name of|made out for|written out to"
    "|payable to) {recipient}",
    f"{_ONE} [{{amount}}] {_GIFT} (is to be|should be|must be|needs to be|has to be|shall be) "
    "(made|issued|created|prepared|made out|written|drawn up|set up|printed)",
    f"[let us|let's] (make|have|do|create|issue) it {_ONE} {{amount}} {_GIFT}",
    f"turn {{amount}} into {_ONE} {_GIFT}",
    f"(convert|change) {{amount}} (into|to) {_ONE} {_GIFT}",
    f"{_ONE} {_GIFT} [:|,|-] {{amount}} [:|,|-|for|to] {{recipient}}",
    f"{_ONE} {{amount}} {_GIFT} [,|:|-] {{recipient}}",
    f"{_ONE} {_GIFT} {{recipient}} [,|:|-|over|of|for] {{amount}}",
    f"{{recipient}} [,|:|-] {_ONE} {_GIFT} [over|of|for|worth|,|:|-] {{amount}}",
    f"{{recipient}} [,|:|-] {_ONE} {{amount}} {_GIFT}",
    f"let {{recipient}} have {_ONE} [{{amount}}] {_GIFT}",
    f"run (me|us) off {_ONE} [{{amount}}] {_GIFT}",
    "(give|grant|credit|award|hand|send) {recipient} {amount} (in|as|of|by way of|in the "
    f"form of) {_ONE} {_GIFT}",
    f"{_BUYER} [here|at the counter|at the till|at the desk|in the shop|on the phone|in "
    "front of me] [has] [just] (is buying|is after|is getting|wants to get|wants to buy"
    f"|will take|takes|would like|is here for|came in for|fancies|is taking) {_ONE} "
    f"[{{amount}}] {_GIFT}",
    f"{_ONE} [{{amount}}] {_GIFT} (goes|is going|should go|shall go|is to go|is) (to|for) "
    "{recipient}",
    f"(make|issue|prepare|sort) {{recipient}} out {_ONE} [{{amount}}] {_GIFT}",
    f"(treat|surprise|thank|reward) {{recipient}} with {_ONE} [{{amount}}] {_GIFT}",
    f"(sold|selling|issuing|making|printing) {_ONE} [{{amount}}] {_GIFT} [to {{recipient}}]",
    f"[we|i] (need|want|require) {_ONE} {_GIFT} (over|of|for|worth|at) {{amount}} [:|,|-|for] "
    "{recipient}",
)
CREATE_ALSO = (
    "(worth|of|over|for|with|at|about|amounting to|in amount of|in value of|value|valued at"
    "|to value of|to tune of|to amount of|with value of|with a value of|loaded with|amount|sum"
    "|for the sum of|for the amount of|in the sum of|with a balance of) [:] {amount}",
    "with {amount} [on it|loaded|credit]",
    "{amount}",
    "(for|to|made out to|in name of|in favour of|in favor of|addressed to|issued to|on name of"
    "|made out for|under name of|made out in name of|name of|name) [:] {recipient}",
    "(recipient|customer|receiver|holder|beneficiary) [is|:|=] {recipient}",
    "(valid|good|expires|expiring|expire|expiry|runs|running|ends|ending|lasts|usable|redeemable"
    "|runs out|running out|validity|usable|to be used|to be redeemed|to use|honoured|expiration) "
    "[date] [until|till|til|to|through|up to|by|on|at|before|:|thru|no later than] {expires}",
    "(until|till|til|to|by|through) {expires}",
    "[it|which|that] (expires|ends|runs out|is valid|is good|should expire|should be valid"
    "|should run|shall expire|can be used|to expire|is to expire|will expire|must be used"
    "|should be good|should last|lasts) [until|till|on|at|by|through|up to] {expires}",
    "(no name|no names|without a name|without name|no recipient|anonymous|nameless|not in any name"
    "|name not needed|no name needed) [on it]",
    "(as a present|as a gift|as a birthday present|for a birthday|for her birthday|for his birthday"
    "|for christmas|as a thank you|as goodwill|as compensation)",
)

_USED = (
    "(used|used up|spent|redeemed|empty|cashed in|exhausted|depleted|used at all|touched"
    "|spent at all|finished|gone|drained|consumed|cashed|run out|run dry|claimed|cleared out)"
)
_GOOD = (
    "(valid|good|ok|okay|active|usable|open|void|expired|alive|real|working|live|any good|fine"
    "|redeemable|accepted|in force|genuine|worth anything|current)"
)
_SUM = "(money|credit|value|balance|cash|funds|dough)"

CHECK = (
    f"(how much|what) [{_SUM}] [is|are|was|do|does|did] [there|we|they] [still] [have|got] "
    f"[{_LEFT}] (on|in|of|with) {_CARD} {{code}} [still] [{_LEFT}]",
    f"how much [{_SUM}] [is|does|has|did|can] {_CARD} {{code}} [still] "
    f"(worth|good for|have|hold|carry|contain|{_LEFT}|has left|have left|got left|buy)",
    f"what is {_CARD} {{code}} [still] (worth|good for)",
    f"(is there|are there|is|has) [still] [any|some] (something|anything|{_SUM}) [still] [{_LEFT}]"
    f" (on|in) {_CARD} {{code}} [at all|still|{_LEFT}]",
    f"[is|are] [there] [still] [any|some] (anything|{_SUM}) [still] [{_LEFT}] (on|in) {_CARD} "
    f"{{code}} [at all|still|{_LEFT}]",
    f"[what is] [current|remaining|outstanding] (balance|value|amount|credit|rest|remainder|status"
    f"|worth|money|remaining value|state|funds) [{_LEFT}] (of|on|for|in|from) {_CARD} {{code}}",
    f"{_CARD} {{code}} (balance|value|credit|rest|status|remaining|{_LEFT}|worth|remainder|check"
    "|remaining balance|details|info)",
    f"(balance|remaining|rest|remainder|remaining balance|status|value) {_CARD} {{code}}",
    f"(is|was|has|were) {_CARD} {{code}} [been] [already|fully|all|completely|still|ever|partly] "
    f"{_USED} [yet|already|so far|at all]",
    f"is {_GIFT} [code] {{code}} [still] {_GOOD}",
    "is {code} [already|now] (void|voided|invalid|cancelled|canceled|blocked|stolen|dead)",
    f"is {{code}} [a|an] [still] [{_GOOD}] {_GIFT}",
    f"(does|has|did) {_CARD} {{code}} [still] (have|got|hold|carry) [any|some] ({_SUM}|anything"
    f"|something) [{_LEFT}] [on it]",
    f"(does|will) {_GIFT} [code] {{code}} [still] work",
    f"(can|could|may) {_GIFT} [code] {{code}} [still] be (used|redeemed|spent|accepted|cashed)",
    f"(when|until when|how long|till when|what date) (does|is|will|did) {_GIFT} [code] {{code}} "
    "[still] [be] (expire|run out|end|valid|good|run|last|usable)",
    f"(expiry|expiration|expiry date) (of|for) {_GIFT} [code] {{code}}",
    f"(who|whose) (has|owns|got|is|bought|holds|belongs) {_GIFT} [code] {{code}} [to]",
    f"who (does|did) {_GIFT} [code] {{code}} belong to",
    f"(check|look up|lookup|show|see|open|display|view|pull up|verify|find|query|look at|look into"
    "|tell about|inspect|validate|read out|scan|bring up|check on) [balance of|rest on"
    f"|what is on|balance on|what is left on|how much is on|value of] {_GIFT} [code] {{code}}",
    "(check|verify|look up) [balance of|balance on|what is on|what is left on|how much is on"
    "|how much is left on|rest on|value of] {code}",
    f"(info|information|details|about) [on|for|about] {_GIFT} [code] {{code}}",
    f"{_GIFT} [code|number|no] {{code}}",
    f"[{_BUYER}|someone|there is] [is] [here|at counter|at till|in shop|on phone|standing here"
    f"|in front of me] (with|has|holding|brought|wants to pay with|wants to use|is paying with"
    f"|pays with) {_CARD} {{code}} [,|:|-|and] (what is|how much is|what does|how much does|is"
    f"|is there|what) [it|that|there] [still] ({_LEFT}|worth|on it|good for|have|hold|good|valid"
    "|anything on it|money on it) [left|on it|still]",
    f"{_CARD} {{code}} [,|:|-|?] (what is|how much is|what does|how much does|is|is there|anything"
    "|how much|what) [it|that|there|is] [still] "
    "(left|remaining|worth|on it|good for|have|hold|anything on it|money on it|money left) "
    "[left|on it|still]",
    f"(gone|how much gone|what was spent|how much was spent|spent|used) (from|on|of|off) {_CARD} "
    "{code}",
    f"how much (has been|was|of) [spent|used|redeemed] [from|on|of|off] {_CARD} {{code}} "
    f"[has been|was|is] [{_USED}]",
    f"(how much|what) [{_SUM}] (remains|remain|stays|is remaining|rests|can still be spent|may "
    "still be spent|can be spent|has been spent|was spent|has been used|is unspent|is yet to "
    f"be spent|has [been] gone|is still there) (on|of|in|from|with) {_CARD} {{code}}",
    "how much (can|could|may) [we|they|she|he|one|a customer|the customer] still (spend|use"
    f"|redeem|buy) (on|of|from|with|off) {_CARD} {{code}}",
    "is {code} [still|any] (good|valid|redeemable|usable|worth anything|any good|live|active"
    "|okay|ok)",
    f"(what|how much) (credit|value|money|balance) (has|does|is) {_CARD} {{code}} [still] (got"
    "|have|got left|have left|left|hold|carry)",
    f"[there is] [{_BUYER}|someone|somebody] [is] [here|at the desk|at counter|at the till"
    "|in shop|on the phone|standing here|in front of me|at the door] [is] (waving|waves"
    "|shows|showing|presents|presenting|brandishing|flashing|hands me|gave me|handed me"
    "|wants to pay with|wants to redeem|trying to use|is trying to use|tries to use|trying "
    f"to pay with|has given me|with|holding|has) {_CARD} {{code}} [,|:|-|and|;|.] (what is|how "
    "much is|what does|how much does|is|is there|what|does|any|anything) [it|that|there] "
    f"[still] [have|has|any|some|got] ({_LEFT}|worth|on it|good for|have|hold|good|valid"
    f"|anything on it|money on it|anything|something|{_SUM}) [left|on it|still|on that]",
    f"{_BUYER} [is] (here|at the counter|at the till|at the desk|in the shop) (with|holding"
    f"|waving|showing) {_CARD} {{code}}",
    "(can|could|may|might) (someone|somebody|she|he|they|the customer|customer|people|one"
    "|anyone|you|we) [still] (use|spend|redeem|pay with|shop with|buy something with|cash "
    f"in) {_CARD} {{code}}",
    "(has|did|have|was) (anyone|anybody|someone|somebody|she|he|they|customer|the customer) "
    "[already|ever] (use|used|redeem|redeemed|spend|spent|cash in|cashed in|touched|touch) "
    f"{_CARD} {{code}} [yet|already]",
    f"(what|how much) {_CARD} {{code}} (has|holds|is|carries|is worth|still has|still holds) "
    f"[still] [{_LEFT}|worth|good for] [on it|left on it|left]",
    f"{_CARD} {{code}} [is|still|any] [still] ({_GOOD}|any good|any use|worth anything) ?",
    f"{_GIFT} {{code}} (expiry|expires|runs out|valid|validity|valid until|good until) [when"
    "|date] [?]",
    f"(check|verify|test|see) (if|whether) {_CARD} {{code}} (is|has|still has|is still|works"
    f"|still works|has been) [still] [{_GOOD}|{_USED}|money|anything|{_LEFT}|got] [{_LEFT}"
    "|on it|money]",
    "(check|see|find out|tell) (what|how much) (is|remains|is left|is still) [on|in|left on"
    f"|of] {_CARD} {{code}}",
    f"{_CARD} {{code}} (how much|what) [{_SUM}] [is|does|has] [it|there|she|he] [still] "
    f"[{_LEFT}|have|got|on it|worth]",
    f"(run|read|swipe|scan|punch in|key in) {_GIFT} {{code}}",
    f"(the|a) [{_SUM}] (left|remaining|outstanding) (on|of|in) {_CARD} {{code}}",
)
CHECK_ALSO = (ASK, "[one] of our", "(at all|so far|until now|right now)")

_OPEN = (
    "(open|active|valid|unused|outstanding|unredeemed|unspent|redeemable|current|running|existing"
    "|alive|left|live|good|in circulation|out there|not used|not redeemed|floating around"
    "|around|still out|unclaimed|pending|usable|going|still to be redeemed|to be redeemed)"
)
LIST = (
    f"[list|all|every|see|view|check|open|which|what|any|display] [all|every|of|open] {_GIFTS}",
    f"(list|all|see|view|which|what) [all|every|of] {_GIFTS} [that] (are|were|do|did|have) [we]"
    " [there|sold|made|issued|given out|in circulation|out there|have|sell|issue]",
    f"(which|what|list|all) {_GIFTS} [that] (have|has|hold|with) [still] [any|some|a] (money"
    "|balance|credit|value|something) [left|remaining] [on|in] [them|it]",
    f"how many {_GIFTS} (are|do|did|have|were|is) [we] [still] [there|out|have|got|sell|sold"
    f"|issue|issued|{_OPEN}]",
    f"how many {_OPEN} {_GIFTS}",
    f"{_OPEN} {_GIFTS}",
    f"(how much|what) (money|value|credit|balance|do we owe|is|liability) [is|there|still|do we"
    " owe] [outstanding|open|left|locked|tied up|owed] (on|in|as|with|through|via) "
    f"[{_OPEN}] {_GIFTS}",
    f"(are|do|is) [there|we] [still] [have|got] [any|some] {_GIFTS} [{_OPEN}]",
    f"{_GIFT} (list|overview|balances|report|codes|liabilities|liability|summary|register)",
    f"(list|overview|balances|report|codes|summary|register|rundown) (of|for|on) [all] [{_OPEN}] "
    f"{_GIFTS}",
    f"who [still] (has|holds|owns|got) [a|any] ({_OPEN}|{_GIFT}) [{_GIFT}|{_GIFTS}]",
    f"who [still] (has|holds|owns|got|have) [any|some] [{_OPEN}] {_GIFTS}",
    f"(which|what) {_GIFTS} (can|may|could) still be (used|redeemed|spent)",
    f"(which|what) {_GIFTS} (have|has|did|do|are) [we|not] [still] [not] [been|yet] {_USED} [yet]",
    f"(which|what|how many|list|all|any) {_GIFTS} [that] (have|are|were|has) (not|never) [yet] "
    f"[been] [fully|completely|entirely|totally] {_USED} [yet|so far|up]",
    f"(which|what|list|all|any) {_GIFTS} (people|customers|nobody|no one) [have|has] (not"
    "|never) [yet] [used|redeemed|spent|cashed in] [up] [yet]",
    f"(which|what) {_GIFTS} (remain|are left|are still there|still remain|await redemption|are "
    "awaiting redemption|are still to come in)",
    f"(every|each|any|all) {_GIFT} [that|which] (with|has|still has|having|holding|that has"
    f"|carrying) [still] [any|some|a] {_SUM} [left|remaining] [on it|in it|on them]",
    f"(which|what) {_GIFTS} (are|do|have) [people|customers|we] [still] [got|have] [lying "
    "around|in their drawers|in hand|to use|to spend|unspent]",
    f"[the] [list of|register of|state of|overview of] [all|our] {_OPEN} (gift cards|gift "
    "certificates|vouchers|gift vouchers)",
    f"(who|which customers) [still] (has|have|hold|holds) {_GIFTS} [to (use|spend|redeem)|in hand]",
    f"(what|which) {_GIFTS} (is|are) [still] [there] to (redeem|be redeemed|spend|honour|be "
    "honoured|be spent)",
    f"(what|how much) [{_SUM}] (is|have|do) [we|there] [still] (out there|outstanding|owing"
    f"|to honour|tied up|sitting) (in|on|as) {_GIFTS}",
)
LIST_ALSO = (
    ASK,
    f"[that|which] [are|is|still|were] {_OPEN}",
    f"[that|which] [are|were|have|still] not [yet] [been] [yet] ({_USED}|expired) [yet]",
    "[that|which] [still] (with|have|having|has|got|carry|hold) [a|any|some] (balance|money"
    "|credit|value|rest|something) [left|on them|in them]",
    "(do|have) we (have|got|sold|issued)",
    "(out there|in circulation|at the moment|right now|currently)",
)

_VOID = "(void|invalidate|annul|nullify)"
_STOP = (
    "(void|invalidate|annul|nullify|cancel|block|deactivate|disable|kill|revoke|delete|remove"
    "|expire|close|lock|freeze|withdraw|stop|switch off|turn off|destroy|scrap|end|shut down"
    "|shut off|take out of circulation|pull|put a stop on|put a block on|write off|bin|suspend"
    "|render void|declare void|recall|neutralise|neutralize)"
)
_DEAD = (
    "(void|invalid|cancelled|canceled|stolen|lost|unusable|voided|worthless|inactive|blocked|null"
    "|null and void|not valid|expired)"
)
_FROM_HER = (
    "[from [her|his|their|the] (bag|handbag|purse|wallet|car|house|home|desk|backpack|customer"
    "|owner"
    "|counter|till|shop|pocket)|in [the] (post|mail)|on [the] (train|bus|way)|by mistake|in error"
    "|twice|by accident]"
)
_LOST = (
    "(stolen|lost|misused|leaked|hacked|compromised|fraud|fraudulent|fake|forged|copied|abused"
    "|returned|refunded|a mistake|wrong|pinched|nicked|swiped|misplaced|mislaid|thrown away|sold"
    "|issued|made|created|a fake|a duplicate|duplicated|destroyed|torn|damaged|charged back"
    f"|counterfeit|given out|printed|sent|in the wrong hands) {_FROM_HER}"
)
_WENT = (
    "(went missing|went astray|got lost|got stolen|was stolen|was lost|is missing|has gone missing"
    "|was nicked|fell into the wrong hands|got into the wrong hands|is in the wrong hands"
    "|ended up in the wrong hands|got leaked|has leaked|leaked|disappeared|vanished"
    f"|has disappeared|was never paid|was not paid|bounced) {_FROM_HER}"
)
_SAYS = (
    "[(customer|client|lady|gentleman|woman|man|owner|holder|she|he|buyer) [just] (wrote|says|said"
    "|called|told us|reports|reported|rang|mailed|emailed|phoned|claims|writes|informed us"
    "|let us know) [in|to us|us|to say] [that]]"
)
_IT = "(it|that|that one|this one|the thing|the card|the code|the voucher|the certificate)"

VOID = (
    f"{_STOP} {_GIFT} [code|number|no] {{code}}",
    f"{_STOP} {{code}} {_GIFT}",
    "(void|invalidate|annul|nullify|block|freeze) [code] {code}",
    f"(take|pull) {_GIFT} [code] {{code}} (out of circulation|out of service|off the books)",
    f"put a (stop|block|hold) on {_GIFT} [code] {{code}}",
    f"(make|mark|set|declare|flag|render|treat|consider) {_CARD} {{code}} [as|to] {_DEAD}",
    f"(mark|set|flag) [status of] {_GIFT} {{code}} [as|to] {_DEAD}",
    f"(switch|turn|shut) {_GIFT} {{code}} (off|down)",
    f"{_SAYS} {_CARD} {{code}} (was|is|got|has been|were|had been) {_LOST} [,|;|:|-|.] [so|and"
    f"|then]"
    f" [please] ({_STOP} {_IT}|make {_IT} [as] {_DEAD}|mark {_IT} [as] {_DEAD})",
    f"{_SAYS} {_CARD} {{code}} {_WENT} [,|;|:|-|.] [so|and|then] [please] "
    f"({_STOP} {_IT}|make {_IT} [as] {_DEAD}|mark {_IT} [as] {_DEAD})",
    f"{_CARD} {{code}} (is|was|must be|has been|is to be|has to be|needs to be|shall be"
    "|can be|may be) [now|made] (void|voided|invalid|invalidated|annulled|nullified)",
    f"{_GIFT} [code] {{code}} (must be|is to be|has to be|needs to be|shall be|can be"
    "|may be) [now] (cancelled|canceled|blocked|deactivated|disabled|revoked|withdrawn|frozen"
    "|stopped|killed|made void|made invalid|written off)",
    f"{_CARD} {{code}} (should|shall|must|may|is to|can) no longer be (valid|used|accepted"
    "|redeemable|redeemed|usable|honoured)",
    f"{_GIFT} [code] {{code}} (should|shall|must|may|is) not [to] [be] (work|valid|accepted|used"
    "|redeemable|redeemed|usable|honoured) (any more|anymore|any longer|from now on)",
    f"(nobody|no one|noone) (may|should|shall|must|can|is to) [be able to] (use|pay with|redeem"
    f"|spend|cash in|cash) {_CARD} {{code}} [any more|anymore|any longer|from now on]",
    f"do not accept {_GIFT} [code] {{code}} (any more|anymore|any longer)",
    f"{_VOID} [the] {_GIFT}",
    f"{_STOP} [the] {_GIFT}",
    f"(strike off|strike out|cross off|cross out|write off|rub out) {_GIFT} {{code}}",
    f"{_GIFT} {{code}} (must|may|can|shall|should|is) not [to] be (used|redeemed|spent|cashed "
    "in|accepted|honoured) (any more|anymore|any longer|again)",
    f"{_GIFT} {{code}} is no longer (valid|good|usable|redeemable|to be accepted|to be honoured)",
    f"{_STOP} {{code}} [,|;|:|-|.|because|as|since|for] [it|that] [was|is|got|has been|were] "
    f"{_LOST}",
    f"{_STOP} {{code}} [,|;|:|-|.|because|as|since] (somebody|someone|the customer|customer"
    "|she|he|they|a thief|thieves|the owner) [has|have|had] [just] (nicked|stole|stolen"
    "|lost|pinched|took|copied|forged|leaked|swiped|misplaced|mislaid|misused|abused) it",
    f"{_GIFT} {{code}} [,|;|:|-|.] {_LOST} [,|;|:|-|.] [so|and] [please] {_STOP} {_IT}",
    f"{_CARD} {{code}} {_LOST} [,|;|:|-|.] [so|and] [please] ({_STOP} {_IT}|make {_IT} [as] "
    f"{_DEAD}|mark {_IT} [as] {_DEAD})",
    f"{_STOP} {_GIFT} {{code}} [,|;|:|-] {_LOST}",
    "(somebody|someone|a customer|customer|she|he|they|the owner|the lady|the gentleman|a "
    "lady) [has|have|had] [gone and] [just] (lost|stole|stolen|nicked|pinched|copied|leaked"
    f"|misplaced|mislaid|forged|taken|misused) [her|his|their|a|the|my] {_CARD} [,|:|-"
    f"|number|no] {{code}} [,|;|:|-|.|so|and] [so|and] [please] {_STOP} {_IT}",
    f"{_GIFT} {{code}} (:|,|->|=>|-|–) [to be] (void|voided|invalid|cancel|cancelled|block"
    "|blocked|kill|stop|lock|invalidate|revoke|annul|annulled)",
    "{code} (:|,|->|=>|-|–) [to be] (void|voided|invalidate|annul|annulled|null and void)",
    "{code} void",
    f"{_CARD} {{code}} (is|shall|must|should|may|can) [to] (not|no longer) [to] be (honoured"
    "|honored|redeemed|redeemable|cashed in|cashed|paid with|accepted as payment) [any more"
    "|anymore|any longer|again|from now on] [, (make|render|declare) it (worthless|void"
    "|invalid)]",
    f"(make|render|declare) {_CARD} {{code}} (worthless|null|void|invalid|null and void|of no "
    "value|useless)",
    "(kill|cancel|disable|deactivate|revoke) {code}",
    f"(take|pull|withdraw) {_CARD} {{code}} (out of circulation|from circulation|out of service)",
    f"{_CARD} {{code}} (may|must|can|should|shall) not be (redeemed|cashed in|paid with"
    "|honoured|honored) [by anyone|by anybody]",
    f"(write|cross|strike) {_GIFT} {{code}} (off|out|off the books|off the list)",
    f"(we have to|we must|i must|i have to) [,] {_STOP} {_GIFT} {{code}}",
    "(no one|nobody|noone) (is to|shall|should|may|must|can) (redeem|pay with|cash in|shop "
    f"with) {_CARD} {{code}} [any more|anymore|any longer|again]",
)
VOID_ALSO = (
    f"it was {_LOST}",
    f"it is {_LOST}",
    f"it {_WENT}",
    f"[because|as|since] it (was|is|got|has been) {_LOST}",
    f"[because|as|since] it {_WENT}",
    "[,|;|:|because|as|since] (customer|lady|gentleman|woman|man|owner|holder|client|she|he|they) "
    "[has|had] (had|lost|got) (her|his|their|it|the) [hand] [bag|handbag|purse|wallet|card"
    "|certificate|voucher|backpack] [stolen|lost|nicked|pinched]",
    "(right away|at once|immediately|straight away|for good|from now on|as of now|with immediate"
    " effect|for security)",
    f"[,|;|:|-] {_LOST}",
    "[,|;|:|-|because|as|since] (somebody|someone|the customer|customer|a thief|thieves|the "
    "owner|she|he|they) [has|have|had] (nicked|stole|stolen|lost|pinched|took|copied|forged"
    "|leaked|swiped|misplaced|mislaid|misused|abused) it",
    "make it (worthless|void|invalid|useless)",
)
