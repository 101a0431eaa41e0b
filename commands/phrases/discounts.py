"""What people say about discount codes."""

from __future__ import annotations

from commands.phrases.asking import ASK

_CODE = (
    "(code|coupon [code]|discount [code]|promo [code]|promocode|voucher code|promotion [code]"
    "|rebate [code]|offer code|promotional code|discount coupon|coupon-code|promo-code"
    "|discount voucher)"
)
_CODES = (
    "(discounts|coupons|promos|promotions|promocodes|rebates|special offers|codes|offers"
    "|(discount|coupon|promo|promotion|promotional|voucher|offer|rebate) (codes|coupons|actions"
    "|campaigns|deals|offers))"
)
_MAKE = (
    "(create|make|add|new|set up|start|launch|run|open|activate|issue|offer|introduce|give|put up"
    "|put in|put live|set live|enter|register|roll out|generate|bring out|switch on|turn on"
    "|start up|do|whip up|knock up|make up|cook up|throw in|set off|put together|get"
    "|establish|define|configure|install|publish)"
)
_TAKE = (
    "(give|offer|take|knock|slash|cut|shave|lop|deduct|grant|allow|drop|subtract|put|chop"
    f"|reduce by|{_MAKE})"
)
_OFF = (
    "(off|discount|reduction|less|rebate|cheaper|rabatt|price cut|price reduction|markdown|saving"
    "|savings)"
)
_GIVES = (
    "[:|,|=|with|for|gives|give|giving|takes|gets|is|saves|at|of|that gives|which gives|-|worth"
    "|taking|that takes|which takes|good for|to give|to take|should give|should take|knocks"
    "|granting|offering|->|–|set to]"
)
_YIELDS = (
    "(gives|takes|saves|is good for|should give|should take|knocks|grants|shall give|is to give"
    "|will give|to give|is worth|brings|gets you|gets people|gets them|gives people|gives customers"
    "|gives everybody|gives everyone|should knock|should save|should be good for|saves people"
    "|saves customers|means|now gives|now takes|must give|has to give|is for)"
)
_PEOPLE = (
    "(customers|everybody|everyone|people|anyone|anybody|whoever|those|all|clients|shoppers|buyers"
    "|folks|all customers|regulars|visitors|students|members|everyone who comes|newcomers)"
)
_TYPES = (
    "(enters|enter|uses|use|types|type|types in|type in|applies|apply|puts in|put in|keys in|key in"
    "|quotes|quote|mentions|mention|gives|give|has|have|redeems|redeem|says|say|shows|show|entering"
    "|using|typing|typing in|quoting|applying|with|via|comes with|come with|checks out with)"
)
_GETS = (
    "(gets|get|saves|save|should get|should save|will get|shall get|receives|receive|gets to save"
    "|is to get|are to get|should receive|shall receive|pays|has|enjoys|can have|may have|can get"
    "|take off|takes off|must get|gets a|benefits from|shall have|should have)"
)
_ALL_OF_IT = (
    "[everything|all|on everything|whole order|on whole order|the lot|the whole shop"
    "|on all products"
    "|storewide|sitewide|across the board|all products|entire order]"
)

CREATE = (
    f"[(we|i) (want|need|would like)] [to] {_MAKE} [us|me] [another|one|new] {_CODE} "
    "[called|named|:|by the name of] {code}",
    f"[(we|i) (want|need|would like)] [to] {_MAKE} [us|me] [another|one|new] {_CODE} {_GIVES} "
    "{percent} [off]",
    f"[(we|i) (want|need|would like)] [to] {_MAKE} [us|me] [another|one|new] {_CODE} {_GIVES} "
    f"{{amount}} {_OFF}",
    f"(we|i) (want|need|would like) [another|one|new] {_CODE} [called|named|:] [{{code}}]",
    f"{_MAKE} [another|one|new] {{percent}} [off] {_CODE}",
    f"{_MAKE} [another|one|new] {{amount}} [off] {_CODE}",
    f"{_MAKE} [another|one|new] {_CODE} [{{product}}]",
    f"{_MAKE} {{code}} as [another|one|new] {_CODE}",
    f"{_MAKE} {{code}} : {{percent}} {_OFF}",
    f"{_MAKE} {{code}} [{_CODE}] {_GIVES} {{percent}} [{_OFF}]",
    f"{_MAKE} {{code}} [{_CODE}] {_GIVES} {{amount}} {_OFF}",
    f"(make|let) {{code}} [{_CODE}] (give|take|take off|worth|good for|save|knock off|knock) "
    f"{{percent}} [{_OFF}]",
    f"(make|let) {{code}} [{_CODE}] (give|take|take off|worth|good for|save|knock off|knock) "
    f"{{amount}} [{_OFF}]",
    f"[new] {_CODE} {{code}} {_GIVES} {{percent}} [{_OFF}]",
    f"[new] {_CODE} {{code}} {_GIVES} {{amount}} {_OFF}",
    f"[new] {_CODE} {{code}} [{_GIVES}] (takes|gives|saves|knocks) {{amount}} [{_OFF}]",
    f"{{code}} [{_CODE}] {_YIELDS} {{percent}} [{_OFF}]",
    f"{{code}} [{_CODE}] {_YIELDS} {{amount}} {_OFF}",
    f"{{code}} [{_CODE}] (:|=|for|-|,|–) {{percent}} {_OFF}",
    f"{{code}} [{_CODE}] (:|=|for|-|,|–) {{amount}} {_OFF}",
    f"{{percent}} {_OFF} (:|=|-|–) {{code}}",
    f"[{_TAKE}] {{percent}} {_OFF} {_ALL_OF_IT}",
    f"[{_TAKE}] {{amount}} {_OFF} {_ALL_OF_IT} "
    f"(with|using|for|via|under|on|by|through|upon) [{_CODE}] [called|named|:] {{code}}",
    f"[{_TAKE}] {{amount}} {_OFF} {{product}} (with|using|via|under|by|through|for {_PEOPLE} with"
    f"|for {_PEOPLE} using|when using|for) [{_CODE}] [called|named|:] {{code}}",
    f"(give|offer|grant|allow) {_PEOPLE} {{percent}} {_OFF}",
    f"(give|offer|grant|allow) {_PEOPLE} {{amount}} {_OFF}",
    f"(give|offer|grant|allow) [{_PEOPLE}] [who|that] [{_TYPES}] [{_CODE}] {{code}} {{percent}} "
    f"[{_OFF}]",
    f"(give|offer|grant|allow) [{_PEOPLE}] [who|that] [{_TYPES}] [{_CODE}] {{code}} {{amount}} "
    f"{_OFF}",
    f"{_PEOPLE} [who|that] {_TYPES} [in] [{_CODE}] {{code}} [at checkout|at the till|in the cart] "
    f"{_GETS} {{percent}} [{_OFF}]",
    f"{_PEOPLE} [who|that] {_TYPES} [in] [{_CODE}] {{code}} [at checkout|at the till|in the cart] "
    f"{_GETS} {{amount}} {_OFF}",
    f"{_PEOPLE} {_GETS} {{percent}} {_OFF} (with|using|via|by entering|for entering|when they use"
    f"|if they use|through) [{_CODE}] {{code}}",
    f"{_PEOPLE} {_GETS} {{amount}} {_OFF} (with|using|via|by entering|for entering|when they use"
    f"|if they use|through) [{_CODE}] {{code}}",
    f"(with|using|via|through) [{_CODE}] {{code}} [{_PEOPLE}] [{_GETS}] {{percent}} {_OFF}",
    f"(with|using|via|through) [{_CODE}] {{code}} [{_PEOPLE}] [{_GETS}] {{amount}} {_OFF}",
    f"{{product}} {{percent}} (off|cheaper|less) (with|using|via|under) [{_CODE}] {{code}}",
    f"{{product}} {{amount}} (off|cheaper|less) (with|using|via|under) [{_CODE}] {{code}}",
    "new code {code} [,|:|-] {amount} off {product}",
    "new code {code} [,|:|-] {percent} off {product}",
    "new code {code} [,|:|-] {percent} off",
    "new code {code} [,|:|-] {amount} off",
    "discount [of] {percent} (for|on|off) {product} [,] [please] (make|create|set up|add)",
    "discount [of] {amount} (for|on|off) {product} [,] [please] (make|create|set up|add)",
    f"[let us] [have|do|run|make|set up|start] [a|another|new] {_CODE} [called|named|:|,] "
    f"{{code}} [,|:|-|with|for|at|giving] {{percent}} [{_OFF}]",
    f"[let us] (have|do|run|make|set up|start) [a|another|new] {_CODE} [called|named|:|,] "
    f"{{code}} [,|:|-|with|for|at|giving] {{amount}} {_OFF}",
    f"{_PEOPLE} (with|using|entering|typing|quoting) [{_CODE}] {{code}} (get|gets|save|saves"
    f"|pay|pays|receive|receives) {{percent}} [{_OFF}]",
    f"[{_CODE}] {{code}} [,|:|-|–|->|=] {{percent}} [{_OFF}] (on|off|for|from) [all] {{product}}",
    f"[{_CODE}] {{code}} [,|:|-|–|->|=] {{amount}} {_OFF} [on|for|from] [all] {{product}}",
    f"{{percent}} {_OFF} {{product}} [,|:|-] [{_CODE}] {{code}}",
    f"{{amount}} {_OFF} {{product}} [,|:|-] [{_CODE}] {{code}}",
    f"{{percent}} {_OFF} (on|for|from) {{product}} (with|using|via|under|by) [{_CODE}] {{code}}",
    "(reduce|discount|cut|lower) {product} by {percent} (with|using|under|for|via) "
    f"[{_CODE}] {{code}}",
    "{code} (shall|should|must|is to|has to|will) (give|take|knock|cut|save|bring|be) "
    f"{{percent}} [{_OFF}]",
    "(we are|i am) (running|starting|launching|offering|doing|introducing) [a|another|new] "
    f"{_CODE} {{code}} [,|:|-|with|for|at|giving] {{percent}} [{_OFF}]",
    f"{_CODE} (named|called) {{code}} [,|:|-|with|for|at] {{percent}} [{_OFF}]",
)
CREATE_ALSO = (
    f"(with|using|via|under|on|by|through|for) {_CODE} [called|named|:] {{code}}",
    "(with|using|called|named|by name of) {code}",
    f"(for|to) {_PEOPLE} [who|that] {_TYPES} [the] [{_CODE}] {{code}}",
    "(name|call) it {code}",
    "let us (name|call) it {code}",
    f"{{amount}} {_OFF}",
    f"[of|worth] {{percent}} [{_OFF}]",
    "worth {amount}",
    "(on|for|off|from|of|only for|only on|applies to|for all) [all|every] {product}",
    "(on|for|off) (everything|all [products]|the whole (shop|store|order)|whole order|all orders"
    "|every order|the entire order|the lot|anything|all items|the whole range"
    "|the whole assortment)",
    f"(for|to) {_PEOPLE}",
    "[it] [is] [valid|good|runs|run|running|ends|ending|expires|expiring|lasts|ends|live|open"
    "|available|usable|lasting|should run|should last|should expire|redeemable] "
    "(until|till|til|to|through|by|on|before|up to|ending|thru|up until|no later than) [and"
    " including|including] {until}",
    "(ends|ending|expires|expiring|expiry|end date|last day|deadline|expiry date) [is|:] {until}",
    "(storewide|sitewide|across the board|site-wide|store-wide)",
    "(from now on|from today|starting now|starting today|effective immediately|as of now|as of"
    " today|straight away|right away)",
)

_RUNNING = (
    "(running|active|live|on|valid|current|currently|open|in force|going|going on|available"
    "|still on|out|out there|in use|working|usable|existing|ongoing|in play|in effect|in place"
    "|up|up and running|on offer|good|effective|in circulation|on the go|in operation)"
)
_ONE = "(discount|coupon|promo|promotion|sale|offer|rebate|special offer)"

LIST = (
    f"[list|all|see|view|check|which|what|any|display] [all|of|other] {_CODES}",
    f"(which|what|any) {_CODES} (are|is|do|did|have|can) [we|there|people|customers] [still] [have"
    f"|got|run|offer|use|{_RUNNING}]",
    f"{_RUNNING} {_CODES}",
    f"(are|is|do|have) [there|we] [still] [have|got|run|offer|running|offering] [any"
    f"|some] {_CODES}",
    f"(are|is|do|have) [there|we] [still|currently] [any|some|one|running|have|a|got|offer|run"
    f"|offering] [any|some|one|a] {_ONE} [code] {_RUNNING}",
    f"(is|are) [any|some|one|a] {_ONE} [code] [still|currently] {_RUNNING}",
    "(what|which) (is|are) (on offer|on sale|on promotion|discounted|reduced|on special)",
    f"how many {_CODES} (are|do|have) [we|there] [still] [have|got|run|{_RUNNING}]",
    "(discount|coupon|promo|promotion|rebate) (list|overview|report|codes|summary|situation)",
    f"(list|overview|summary|rundown) of [all] [{_RUNNING}] {_CODES}",
    f"{_CODES} (list|overview|summary)",
    "what can (customers|people|they|one) save",
    "(which|what) (codes|coupons) (can|could) (customers|people|one|shoppers) [still] (use|enter"
    "|redeem|type in)",
    f"(which|what) [kind of] {_CODES} (do we|are we) [currently|still] (offer|offering|run|running"
    "|have|giving)",
    "(which|what|any|are there any|do we have any) (reductions|discounts|rebates|offers"
    "|price reductions|price cuts|concessions|markdowns|promotions) (are|is|apply|run|hold"
    "|exist) [there|currently|still|on|running|valid|live|in force|in the shop|open|available"
    "|at present]",
    "(reductions|rebates|concessions|markdowns|price reductions) [list|overview|running|in "
    "force|at present]",
    "(list|overview|summary) of [the|our|all] (reductions|rebates|concessions|markdowns|price "
    "reductions)",
    "(do|are|have) (we|there) [have|got|running] [any] (sales|discount|voucher|coupon|promo"
    "|special) (codes|offers) [running|on|live|active|going|at the moment]",
    f"(are|is|have|do) [there|we] [any|some] {_CODES} [still|currently] [{_RUNNING}] (that"
    "|which) (i|we|you) (have forgotten|forgot|have forgotten about|do not know|have missed"
    "|should know) [of|about]",
    "(what|which) (can|could|do|may) (customers|people|folks|shoppers|one|they) (get off"
    "|save|take off|knock off|get cheaper|get discounted)",
    f"(which|what) {_CODES} [still] (take|takes|give|gives|knock|knocks|save|saves|work"
    "|works|apply|applies|count|counts|function) [something|anything|money|people"
    "|customers] [off] [still|today|now]",
    f"(which|what) {_CODES} (can|may|could|do) (customers|people|folks|one|shoppers|they"
    "|anybody|anyone|everybody) [still] (use|enter|redeem|type|apply|key in|put in)",
    "(show|list|name|recite|read out) [me|us] (every|each) (discount|promo|coupon|promotion) code",
    f"(every|each|any) (discount|promo|coupon|promotion) code [that] [is] [{_RUNNING}]",
    "(anything|something) (discounted|reduced|on promotion|on offer|on special) [at the "
    "moment|right now|currently|in the shop]",
    "(is|are) (anything|something|any products) (discounted|reduced|on promotion|on offer"
    "|on special) [at the moment|right now|currently|in the shop]",
    f"{_CODES} (situation|status|state|check)",
)
LIST_ALSO = (
    ASK,
    f"[that|which] [are|is|still] [still|currently] {_RUNNING}",
    "(do|have) we (have|run|got|offer)",
    "at the moment",
    "at present",
    "today",
    "currently",
    "these days",
    "[valid|running|on|available] (in|at) [the|our] (shop|store|webshop|online shop)",
)

_END = (
    "(end|stop|cancel|deactivate|disable|kill|finish|terminate|remove|delete|expire|close|withdraw"
    "|switch off|turn off|take down|take off|take offline|pull|drop|discontinue|retire|revoke|halt"
    "|get rid of|shut down|shut off|pause|scrap|axe|bin|ditch|cease|call off|call time on|suspend"
    "|abolish|wind up|wrap up|invalidate|block|cut off|pull the plug on|put an end to|quit"
    "|wind down"
    "|put a stop to|do away with|nix)"
)
_SALE = "(offer|sale|campaign|promotion|action|special)"
_IS_OVER = (
    "(is over|has ended|is finished|is done|ends now|is ended|ends today|has expired|is expired"
    "|is no longer valid|has run its course|has had its day|is done with|is history|is dead"
    "|is closed|is off|is no longer active|is no longer in use|has been ended|is not valid any more"
    "|is not valid anymore|is finished with|is through|is terminated|stops now|stops today|is out"
    "|can go|can be ended|can be stopped|can be switched off|can be turned off|can be deactivated"
    "|can be removed|can be deleted|can be taken down|can stop|can end|must go|has to go"
    "|must end|must stop|has to end|has to stop|is to end|is to stop"
    ""
    "|needs to be stopped|needs to go|needs to end|needs to be switched off|is to be ended"
    "|is to be stopped|is no more|must be stopped|must be ended|shall end|shall be ended"
    "|shall be stopped|has served its purpose|is to be switched off|ends right now"
    "|ends immediately|is finished now|is not to be used any more|is withdrawn)"
)
_NO_MORE = (
    "((should|shall|must|may|is to|can) no longer (work|be valid|be active|be used|be accepted"
    "|apply"
    "|be usable|run|take anything off|give anything)|(should|shall|must) not (work|be valid"
    "|be active|be accepted|be usable|apply|run) (any more|anymore|any longer|from now on))"
)
_THAT = "(it|that|that one|this one|that code|that discount|that coupon|the code|the discount)"

END = (
    f"{_END} {_CODE} [called|named|:] {{code}}",
    f"{_END} {{code}} {_CODE}",
    f"{_END} [the] {_SALE} {{code}}",
    f"{_END} {{code}} {_SALE}",
    "(kill|cancel|disable|deactivate) {code}",
    "(end|stop|expire|discontinue|retire|terminate|kill off|switch off|turn off"
    "|shut off|take offline|take down|pull the plug on|call time on|put an end to|wind up|wind down"
    "|no more|finish|halt|cease|lay to rest|call off|close off|knock on the head|bring to an "
    "end) {code}",
    f"(take|switch|turn|shut|put) {_CODE} {{code}} (off|down|offline|to rest|to bed)",
    f"(take|switch|turn|shut|put) {{code}} [{_CODE}] (off|down|offline|to rest|to bed)",
    f"[{_CODE}] {{code}} [{_CODE}] off",
    f"[{_CODE}|{_SALE}] {{code}} [{_CODE}|{_SALE}] {_IS_OVER}",
    f"[{_CODE}|{_SALE}] {{code}} [{_CODE}|{_SALE}] {_NO_MORE}",
    f"[{_CODE}|{_SALE}] {{code}} [{_CODE}|{_SALE}] {_IS_OVER} [,|;|:|-|.|so|and] [so|and] {_END} "
    f"{_THAT}",
    f"(make|mark|set) {_CODE} {{code}} [as|to] (ended|inactive|expired|invalid|finished|over|off)",
    f"(we are|i am) (done|finished|through) with [{_CODE}] {{code}} [{_CODE}]",
    f"(we|i) (do not|no longer) (need|want) {_CODE} {{code}} [any more|anymore|any longer]",
    f"(nobody|no one) (should|may|shall|can) (use|enter|get anything off with) [{_CODE}] {{code}} "
    "[any more|anymore|any longer|from now on]",
    f"do not accept {_CODE} {{code}} (any more|anymore|any longer)",
    f"{_END} [the] {_CODE}",
    f"(switch|turn|shut|take) [the] {_CODE} (off|down|offline)",
    "(nobody|no one|noone|hardly anybody|hardly anyone|no customer|not a soul) [seems to be"
    "|seems to|is|ever|really] (using|uses|use|used|redeems|redeeming|wants|entering|enters) "
    f"[{_CODE}] {{code}} [any more|anymore|any longer] [,|so|;|and|-] [so|please] {_END} {_THAT}",
    "(end|stop|finish|cancel) (that|this|the) discount [:|,|-] {code}",
    f"(we|i) [do not|no longer] (need|want|use) [{_CODE}] {{code}} [any more|anymore|any "
    f"longer] [,|so|;|and|-] [so|please] {_END} {_THAT}",
    f"no more {{code}} {_CODE}",
    f"no more {_CODE} {{code}}",
    f"[{_CODE}|{_SALE}] {{code}} [{_CODE}|{_SALE}] (expires|runs out|lapses|finishes|closes) "
    "(now|today|immediately|tonight|at once)",
    f"take [{_CODE}] {{code}} [{_CODE}] out [of (circulation|the shop|service)]",
    f"[{_CODE}] {{code}} [{_CODE}] (makes|is|has) [no|of no] (sense|use|longer needed|point) "
    f"[any more|anymore] [,|so|;|and|-] [so|please] {_END} {_THAT}",
    f"{{code}} ['s|has|is] [run|had|ran|over|finished] [its|it's] (run|course"
    f"|day) [,|;|-|.|and|so] [so|please] {_END} {_THAT}",
    "(enough of|that is it for|that is enough of|so much for|goodbye to|bye bye|curtains "
    "for|time is up for|lights out for|the end of|the end for|it is over for|farewell to) "
    f"[{_CODE}] {{code}} [{_CODE}] [,|;|-|.|so|and] [so|please] [{_END} {_THAT}]",
    f"[that|this|the] [{_CODE}|{_SALE}] {{code}} [{_CODE}|{_SALE}] [,|:|-|–|;] {_END} {_THAT}",
    "(nobody|no one|noone) (gets|is to get|should get|shall get|may get) [anything off with"
    f"|a discount with|the discount with] [{_CODE}] {{code}} (any more|anymore|any longer|from "
    "now on)",
    f"[{_CODE}] {{code}} [{_CODE}] (should|shall|must|has to|is to|needs to|may|can) (stop|end"
    "|expire|go|finish|cease|be over|be history) [working|now|running|today]",
    f"make [{_CODE}] {{code}} (stop|end|expire|inactive|finish|go away|stop working)",
    f"[{_CODE}|{_SALE}] {{code}} [{_CODE}|{_SALE}] (is|works|does) (no longer|not) (valid|good"
    "|active|in use|needed|wanted|work|running|relevant) [any longer|any more|anymore] [,|;"
    f"|-|.|so|and] [so|please] {_END} {_THAT}",
    f"[{_CODE}] {{code}} [{_CODE}] (:|->|=>|-|–|,) (end|ended|over|off|stop|stopped|finished"
    "|done|expired|inactive|deactivate|switch off|turn off|closed|end it|switch it off|turn "
    "it off|deactivated)",
    f"[{_CODE}] {{code}} [{_CODE}] (over and out|over|finished|done and dusted|done for"
    "|expired|ended) [now|please]",
    f"[{_CODE}|{_SALE}] {{code}} [{_CODE}|{_SALE}] {_IS_OVER} [,|;|-|.|so|and] (nobody|no one"
    "|noone) (gets|may use|can use|should get|uses|is to get|shall use) (it|that|anything "
    "off|a discount) [any more|anymore|any longer|from now on]",
    f"(put|lay) [{_CODE}] {{code}} [{_CODE}] (to bed|to rest|to sleep|out of its misery|out of "
    "action|out of use)",
    f"(we|i) (want|need|would like) [{_CODE}] {{code}} [{_CODE}] (ended|stopped|switched off"
    "|turned off|gone|finished|taken down|off|deactivated)",
    f"[{_CODE}] {{code}} [{_CODE}] (must|should|shall|is to|has to) be (ended|stopped|switched "
    "off|turned off|discontinued|withdrawn|retired|deactivated|taken down|terminated)",
)
END_ALSO = (
    "now",
    "today",
    "immediately",
    "right now",
    "early",
    "(from now on|as of now|as of today|at once|right away|straight away|with immediate effect"
    "|effective immediately|for good|any more|before its time|ahead of time)",
)
