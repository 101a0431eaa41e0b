"""What people say about plans: the one we are on, others, the bill, and a change."""

from __future__ import annotations

SYSTEM = (
    "((corecommerce|core commerce) {system=CoreCommerce}|insightly {system=Insightly}"
    "|capsule {system=Capsule})"
)
_PLAN = "(plan|subscription|tier|package)"
_OUR_PLAN = "[shop|crm|current|present|own|existing] (plan|subscription|tier|package|trial)"
_PAY = "(pay|be paying|be charged|be billed|fork out|shell out|spend)"

SHOW = (
    "plan",
    "[current|present] [shop|crm] (plan|subscription) [details|info|information|status]",
    "(what|which) [shop|crm] (plan|subscription) (are|am|is|r|do|did|have|has)"
    " [we|i|this|shop|you] [on|using|have|got]",
    "(what|which) (plan|subscription) (we|i) [are|am] on",
    "(what is|what's|whats|which is) [current] (plan|subscription)",
    "what (does|is) [included] [in] [current] (plan|subscription) [cost|include|cover|allow]",
    "how much (is|does) [current] (plan|subscription) [cost]",
    "(how long|since when) (are|have) we [been] on (this|current) plan",
    "(when|until when) does [current] (trial|plan|subscription) (end|run out|expire)",
    f"(what|which) {_PLAN} (are|am|do|did|have|were) (we|i) [currently|actually|at present] "
    "[on|using|have|got|taken|booked|paying|paying for|pay for|subscribed to|signed up to"
    "|signed up for|signed up|running on|running|at|enrolled in|enrolled|sitting on]",
    f"(what|which) {_PLAN} (is it|it is|is) [that] (we|i) [are|am|have|pay|got] [on|for|paying for"
    "|using|subscribed to|signed up for]",
    f"(what|which) {_PLAN} (we|i) (are|am|have|pay|use|got) [on|for|paying for|using"
    "|subscribed to|signed up for|currently on]",
    f"(what|which) {_PLAN} (is|does) (this shop|the shop|our shop|shop|this account|our account"
    "|company|business|this workspace) [on|have|use|using|paying for]",
    f"(what|which) {_PLAN} is (ours|active|in use|in force|in place|running|current one)",
    "what (are|is) (we|our shop|our account) (subscribed|signed up|enrolled) [to|for|on|in]",
    f"(what is|which is) [the] {_PLAN} (we|i) (are|am|have) [on|got|currently on]",
    f"remind me (of|about) {_OUR_PLAN}",
    f"remind me (what|which) {_PLAN} (we|i) (are|am|have|pay|got|use) [on|for|paying for]",
    f"remind me (what|which) {_PLAN} (it is|is it) [that] [we|i] [are|am|have|pay] [on|for]",
    f"[remind me] (what|how) {_OUR_PLAN} is [called|named]",
    f"[remind me] what is {_OUR_PLAN} (called|named|like)",
    f"(name|details|terms|conditions|price|particulars|specs|contents|features|limits) of "
    f"{_OUR_PLAN}",
    f"what (is|are) [the] (name|details|terms|price|particulars|features|limits|contents) of "
    f"{_OUR_PLAN}",
    f"what (comes|is) (with|in|inside|included in|included with|covered by|part of) {_OUR_PLAN}",
    f"what (does|do) {_OUR_PLAN} (offer|give|contain|include|cover|come with|allow|let us|entitle"
    "|entitle us to|get us|bring|say|look like|consist of) [us] [do]",
    f"what do we (get|have) (with|in|on|from|for|under) {_OUR_PLAN}",
    f"what are we (entitled to|allowed) (with|in|on|under) {_OUR_PLAN}",
    f"(when|until when|till when|how long) (does|is|will|do) {_OUR_PLAN} [be] (end|run|run out|run"
    " for|last|expire|renew|over|up|good for|valid|finish|ending|expiring|renewed|go on)",
    f"(when|what) (is|does) [the] (end|end date|renewal|renewal date|expiry|expiry date) of "
    f"{_OUR_PLAN}",
    f"how (long|many days) (is|are|do|does|have) [we] [left|got] (of|in|on|for) {_OUR_PLAN} [left]",
    "[current] trial [period] (end|end date|status|left|over|expiry|days left|days)",
    "(is|are) [we] [still] [in|on|within] [current|free] trial [period] [over|up|still|running"
    "|running out|done|finished]",
    f"(since when|how long) (do|have|did|are|is) (we|i|our shop) [had|been|have|got|on|using] [on]"
    f" (this|current) {_PLAN}",
    f"when (did|have) we (switch|switched|sign up|signed up|subscribe|subscribed|start|started"
    f"|move|moved|change|changed|get|join) [to|for|on|with] (this|current) {_PLAN}",
    f"(check|look up|pull up|bring up|open|see|view|display) {_OUR_PLAN} [details|info|information"
    "|status]",
    "(what|which) (service level|level|subscription level|pricing tier) are we on",
    "subscription (overview|info|information|status|summary)",
    "(what|which) (tariff|plan|subscription|package|tier|contract|rate|deal) (do|are|have"
    "|did) (we|i) [got|currently|at present|on|subscribe|subscribed|have|taken out|signed up"
    "|sign up|take out] [on|to|for|with|at] [corecommerce|core commerce|insightly|capsule]",
    "(what|which) (tariff|plan|subscription|package|tier|contract) (we|i) (subscribe"
    "|subscribed|are|have|are subscribed|have taken out|signed up) [on|to|for|with|at] "
    "[corecommerce|core commerce|insightly|capsule]",
    "what (do|are) (we|i) (pay|paying|charged|pay out|spend|spending) (per|a|each|every) "
    "(month|year) [for (the|our) (plan|subscription|tariff|package)]",
    "(state|advise|name|furnish|report) [us|me|of] [with] [our|the] [present"
    f"|current|actual] {_PLAN} [details|name]",
    "(tell|talk|say|brief) [something|more|everything|all] (about|on|of) our "
    "[current|present] (plan|subscription|tariff)",
    "[on|in] (what|which) (plan|subscription|tier|package|tariff) (we|i) (are|am|is|sit)",
    "(are|is) (we|our shop|our account) [still|currently|now] on [the] (pioneer|personal|"
    "startup|standard|advanced|professional|free|starter|growth|basic|plus|premium|pro|"
    "trial) [plan|tier|package] [now|at the moment]",
)

LIST = (
    "plans",
    f"{SYSTEM} (plans|plan|pricing|prices|subscriptions)",
    "(list|all|available|possible|other) [all|available|possible] (plans|subscriptions)",
    "(plans|subscriptions) (and|with|overview|list|available) [prices|pricing|limits]",
    "(price|plan) list [of plans]",
    "plan (prices|overview|options)",
    "(what|which) [other|kinds of] (plans|subscriptions) (are|exist|is|could|can) [we]"
    " [available|on offer|offered|choose|choose from|pick|take|switch to]",
    f"(what|which) plans (does|do|has) {SYSTEM} [have|offer|sell|got]",
    f"(what|how much) (does|is) {SYSTEM} [cost|charge]",
    "(what|which) plans (does|do) {system} (offer|sell)",
    "(what|how much) (do|are) [other] plans [cost]",
    f"(what|which) {SYSTEM} (plans|subscriptions|tiers|packages) (are|do|is) [there|they|we] "
    "[have|offer|available|offered|on offer]",
    f"[what are] [the] {SYSTEM} (tiers|packages|price list|rates|fees|charges|plan list|plan prices"
    "|options)",
    f"(what|how much) (does|do|would|will|is) {SYSTEM} [have to] (cost|charge|offer|take|ask for)"
    " [us] [a month|per month|monthly]",
    f"(what|which) (tiers|packages|plans|subscriptions) (does|do|has) {SYSTEM} (have|offer|sell"
    "|got|come in|come with|provide)",
    f"(how many) {SYSTEM} (plans|tiers|packages) [are] [there]",
    "(what|which) [other|different|kinds of|sorts of|types of] (plans|subscriptions|tiers|packages"
    "|pricing plans|subscription plans|price plans|pricing tiers) (are|exist|is|could|can|do|would)"
    " [there|we|they|you|i|one] [have|offer|sell|got|available|on offer|offered|choose|choose from"
    "|pick|pick from|take|switch to|get|move to|go for|upgrade to|change to|be on|buy|up for grabs"
    "|to choose from]",
    "(what|which) (plans|tiers|packages) (they|you|we) (have|offer|sell|could have|can choose)",
    "(what|which) (else|others|alternatives|other options) (is|are) [there] (on offer|available"
    "|to our plan|besides our plan|beside our plan)",
    "(alternatives|options) to [our|current|this] (plan|subscription)",
    "(are|is) there [any] (other|different|more) (plans|subscriptions|tiers|packages)",
    "how many (plans|subscriptions|tiers|packages) (are|exist|do) [there|they] [have|offer]",
    "(list|overview|menu|catalogue|table|range|prices|pricing|costs|limits) of [all] [the] "
    "[available|other|different] (plans|tiers|subscriptions|packages)",
    "(plan|subscription|pricing|tier) (menu|catalogue|choices|alternatives|tiers|levels|table|list"
    "|lineup|line-up|range|overview|prices|page|options|sheet)",
    "(tiers|packages|pricing)",
    "(what|which) (can|could) we (upgrade|downgrade|switch|change|move) to",
    "what are [the] [other|different|all] (plans|tiers|subscriptions|packages|plan options)",
    "(go|walk|run) [me|us] through [all] [the] (plans|tiers|packages)",
    "(browse|see|view|look at|check|check out|display) [all|all the|other|available] (plans|tiers"
    "|packages|subscriptions)",
    "(overview|list|table|summary|rundown|comparison) of [all] [the] [available] (plans"
    f"|tariffs|packages|tiers|subscriptions) [that] {SYSTEM} (offers|has|sells|offer|have"
    "|provides)",
    f"[all] [the] (plans|tariffs|packages|tiers|subscriptions) [that] {SYSTEM} (offers|has"
    "|sells|offer|have|provides)",
    "(what|which) (tariffs|tariff options|packages|plans|subscriptions) (exist|are there|are "
    "on offer|are available|can one take|can one subscribe to|could one subscribe to|can be "
    "had|can you get|can we subscribe to|could we subscribe to|can we have)",
    "(tariffs|tariff overview|tariff list|list of tariffs)",
    f"(what|which) tariffs (does|do|has) {SYSTEM} (offer|have|sell|got)",
    f"(plans|plan|tiers|subscriptions|packages|tariffs) (of|from|by|at|with) {SYSTEM}",
    "(what|which) (plans|tiers|subscriptions|packages|tariffs) (has|have|does"
    f"|do) {SYSTEM} [have|got|offer]",
    "(what|what all) else (do|does|can|could) (they|we|you|corecommerce|insightly|capsule) "
    "(offer|have|sell|get|choose|take|pick) [us] (in the way of|as|by way of|in terms of|as"
    " to) (plans|tiers|packages|subscriptions)",
    "(what|which) (is|are) [there|on offer|available] (in the way of|by way of|in terms of)"
    " (plans|tiers|packages|subscriptions)",
    "(is|are) there [a|any] (bigger|smaller|larger|higher|lower|next|other) "
    "(plan|tier|package|plans|tiers|packages|subscription) [up|down|than ours]",
)

_THIS = "{plan} [plan|tier|package|subscription]"
_OURS = (
    "([our|current|present|existing] (plan|one|subscription|tier|package)|ours|what we have"
    "|what we have now|this one|what we pay|what we pay now|current one|now|today|what we are on"
    "|what we are on now|what we have got|the one we have|the one we are on)"
)

COMPARE = (
    f"(what|how much) [would|will|does|do|is|are] {_THIS} [plan] [cost|costs|come to|be|set us "
    "back|run us] [us]",
    f"(what|how much) (would|do|will|should) (we|it|i) [have to|need to] (pay|cost|spend|save) "
    f"(on|for|with|in|under|if we were on|if we had|if we switched to|to be on|to have) "
    f"{_THIS}",
    f"compare [{_OURS}] [to|with|and|against] {_THIS}",
    f"compare {_THIS} (to|with|and|against) {_OURS}",
    f"{_THIS} (vs|versus|against|compared to|compared with|or|instead of) {_OURS}",
    f"{_OURS} (vs|versus|against|compared to|compared with|or) {_THIS}",
    f"(difference|differences) (between|to|with) [{_OURS}] [and] {_THIS} [and] [{_OURS}]",
    f"what is [the] (difference|different) (between|to|with|on|in) [{_OURS}] [and] {_THIS}",
    f"(is|would) {_THIS} [be] (cheaper|better|more expensive|worth it|worth|enough|pricier"
    f"|good|right|suitable|dearer) [than] [for us] [{_OURS}]",
    f"(would|do|will|could) (we|i) [be] (cheaper|better off|save|fit|pay less|pay more|save "
    f"money) [with|on|in|under|into] {_THIS}",
    f"what (would|will|do) (we|i) (get|have) (with|on|in|from|for) {_THIS}",
    f"what (does|would) {_THIS} (offer|include|give|bring|allow|have|offer us|bring us"
    f"|give us) [us]",
    f"what if we (were|are|switched|switch|went|go|moved|move|upgraded|upgrade|had|took|take) "
    f"[on|to] {_THIS}",
    "(price|cost|costs|limits|details) (of|for) {plan} (plan|tier|package|subscription)",
    "{plan} (plan|tier|package|subscription) [price|cost|costs|limits|details]",
    "{plan} (price|cost|costs|limits)",
    "about {plan} (plan|tier|package|subscription)",
    f"how (does|do|would|will) {_THIS} (compare|stack up|measure up|look|fare|do|hold up|stand up)"
    f" [to|with|against|next to|beside|for us] [{_OURS}]",
    f"how (does|do|would) {_OURS} (compare|stack up|measure up|fare|hold up) "
    f"(to|with|against|next to|beside) {_THIS}",
    f"(put|hold|set|line up|weigh|pit|stack) {_OURS} (against|next to|beside|alongside|with|up "
    f"against) {_THIS}",
    f"(put|hold|set|line up|weigh|pit|stack) {_THIS} (against|next to|beside|alongside|with|up "
    f"against) {_OURS}",
    f"{_THIS} (next to|beside|alongside|in comparison to|in comparison with|as against) {_OURS}",
    f"how much (more|less|cheaper|dearer|extra|more expensive|pricier) (is|would|will|does|do) "
    f"{_THIS} [be|cost|come to] [us] [than] [{_OURS}]",
    f"how much (more|less|extra) (would|do|will) we (pay|spend|get|save) (on|with|for|under|in) "
    f"{_THIS}",
    f"what (more|extra|else) (would|do|will) we (get|have) (on|with|for|under|in|from) {_THIS}",
    f"what would (change|be different|be better|we gain|we lose|we save) (on|with|under|if we took"
    f"|if we had|in) {_THIS}",
    f"what (would|will) it cost [us] (to be on|to have|to go to|to switch to|to upgrade to"
    f"|to move to|if we were on|if we took|if we switched to|if we had) {_THIS}",
    f"(what|how much) would (we|i) (be paying|be charged|be billed|pay a month|end up paying|fork "
    f"out|shell out) (on|for|with|under|if we were on|if we took|if we switched to) {_THIS}",
    f"what would [our] bill (be|look like|come to) (on|with|under|if we were on|if we had) {_THIS}",
    f"what would {_THIS} (mean for|do to|do for|change for) (us|our bill|our costs)",
    f"(would|will|does|could|can) {_THIS} (save us money|save us anything|pay off|make sense"
    "|suit us|fit us|work for us|work out cheaper|come out cheaper|come cheaper|cost us more"
    "|cost us less|cost more|cost less|be a better deal|be a saving|be a better fit"
    f"|be enough for us) [than] [{_OURS}]",
    f"(would|will|could) we (be better off|be worse off|pay more|pay less|save anything|save money"
    f"|get more|get by|manage|cope|live) (on|with|under) {_THIS}",
    f"(run|do|check|crunch) the (numbers|figures|sums|maths|math) (for|on) {_THIS}",
    f"(price|cost) (difference|gap) (to|of|with|between) [{_OURS}] [and] {_THIS}",
    "(benefits|advantages|pros and cons|perks|features) of {plan} (plan|tier|package|subscription)",
    "what is (in|included in|part of) {plan} (plan|tier|package|subscription)",
    "what is {plan} (plan|tier|package|subscription) [like|about|all about]",
    f"our usage (on|with|under) {_THIS}",
    f"(price|cost|costs|quote|estimate) (for|of) [us on] {_THIS} (for us|at our usage"
    "|with our usage)",
    f"(would|will|does|should|could|might) {_THIS} (come out|work out|turn out|end up|come|"
    "be|prove|come in|turn out to be) (dearer|cheaper|more expensive|pricier|less expensive"
    f"|costlier|better|worse|better value|a saving) [for us] [than] [{_OURS}]",
    f"(would|will|should) {_THIS} (be) [any] (dearer|cheaper|pricier|better|worse|more "
    f"expensive) (for us|than {_OURS})",
    f"is {_THIS} [any|much|really|actually] (better|cheaper|dearer|worse|pricier|bigger) "
    f"(for us|than {_OURS}|than what we have)",
    f"what (does|would|has) {_THIS} (give|offer|have|include|bring) [us] (that|which) (ours|"
    "our plan|we|the one we have|our current one) (does not|do not|has not|lacks|lack|have "
    "not) [have|got|give|include]",
    f"what (has|does|would) {_THIS} [have|got] [to offer] (over|above|on top of|on) {_OURS}",
    f"(would|could|will) {_THIS} (be worth it|pay|pay off|be worth the money|make sense|be "
    "good|do) for us",
    f"(is|would) {_THIS} [be] (worth it|worth the money|worth having|worth the price) [for us]",
)

_BEST = (
    "(cheapest|best|right|ideal|optimal|most suitable|best value|better|lowest|least expensive"
    "|cheaper|most economical|best fitting|fitting|suitable|smallest|best priced|most affordable"
    "|most cost effective|most cost-effective|perfect|sensible|most sensible|better fitting"
    "|better value|wrong)"
)
_FOR_MONEY = "(for [our|the] money|for [our|the] buck|for [our|the] cash)"

ADVISE = (
    f"(what|which) [is|would|are|will] [the|our|a] [be] {_BEST} (plan|subscription|tier|package)",
    f"(what|which) (plan|subscription|tier|package) [is|would|will|are] [be] [the] {_BEST} "
    "[one|choice|fit|option] [of them]",
    "(what|which) (plan|subscription|tier|package|one) (should|shall|must|would|could|ought)"
    " (we|i|you) [to] (be on|take|choose|use|pick|have|need|recommend|suggest|get|go "
    "for|go with"
    "|be using|switch to|subscribe to|advise|propose|buy)",
    "(what|which) (plan|subscription|tier|package) (suits|fits|is right for|is good for"
    "|suit|fit"
    "|would suit|would fit) [us] [best|most]",
    f"{_BEST} plan",
    "(recommend|suggest|say|find out|work out|check) (what|which) [is|would|are|will] [be] "
    f"[the] {_BEST} (plan|subscription)",
    "(recommend|suggest|say|find out|work out|check) (what|which) (plan|subscription) "
    f"[is|would|will] [be] [the] {_BEST} [one]",
    "(recommend|suggest|propose|advise|pick|choose|find) [us] [the|a] ["
    + _BEST
    + "] (plan|subscription|tier|package)",
    "plan (recommendation|advice|suggestion|advisor|recommendations|check)",
    "(recommendation|advice|suggestion) (for|on) [our|a|the] [best] plan",
    "(are|am) (we|i) on [the] " + _BEST + " (plan|subscription|tier|package)",
    "(is|are) [there] [a|any] " + _BEST + " (plan|subscription|tier|package) [than ours]",
    "(is|are) [there] [a|any] (plan|subscription) [that is|that would be] "
    + _BEST
    + " [than ours]",
    "(do|should|must|shall|would) (we|i) [need|have] [to|a] (upgrade|downgrade|switch|change"
    "|bigger plan|larger plan|smaller plan|another plan|different plan) [our] [plan|plans]",
    "(would|could|can|do|should) (we|i) [be able to] (save|pay less) [money] (with|on) "
    "[a|another"
    "|a different|different] plan",
    "is our plan [still] (the|" + _BEST + ") [one|for us|" + _BEST + "]",
    "does [our|another|a different|different] plan (fit|suit) us [better|best|still]",
    f"(what|which) {_PLAN} (works out|comes out|comes|turns out|ends up|would work out"
    f"|would come out|would be|would turn out|looks|is) [the|to be the] {_BEST} [for us]",
    f"(what|which) {_PLAN} (makes|would make) [the] [most|more] sense",
    f"(what|which) {_PLAN} (gives|gets|offers|would give|would get|brings|has) [us] [the] [best"
    f"|most] (value|bang|value {_FOR_MONEY}|bang {_FOR_MONEY}|deal|price)",
    f"(where|with (what|which) {_PLAN}|on (what|which) {_PLAN}|(what|which) {_PLAN}) (would|do|will"
    "|could|can|might) (we|i) (pay|save|spend|be paying|be charged|get away) [the] [least|most]"
    " [least] [money] [on|with]",
    f"(what|which) {_PLAN} (costs|would cost|charges|sets|saves|would save|is) [us] [back] [the] "
    "(least|less|most|lowest|most money)",
    f"(what|which) {_PLAN} (is|would be|is the) [the] [best|better|right|most] (match|fit|deal"
    "|choice|option|suited|suitable|good for us|advisable|worth it) [for us]",
    f"(what|which) {_PLAN} (is|would be) (enough|good enough|big enough|sufficient) [for us]",
    f"(what|which) {_PLAN} (fits|suits|matches|meets|covers|serves) (us|our usage|our needs|our"
    " shop|our size|what we use|what we need) [best|better|most|well]",
    f"(what|which) (of them|of these|one|of the plans|of all plans) [is|would|do|would be] "
    f"[the|be] {_BEST} [plan|one] [for us]",
    "(are|am) (we|i) (paying|spending) (too much|more than we need|more than necessary|over the "
    "odds) [for|on] [our] [plan|subscription]",
    "are we overpaying [for] [our] [plan|subscription]",
    f"(are|is) (we|our shop) on the wrong {_PLAN}",
    f"have we outgrown [our|this] {_PLAN}",
    f"is [our|this|current] {_PLAN} [still] (too big|too small|too large|too expensive|too dear"
    "|oversized|good value|the right size|worth it|worth the money|the best choice|the right one"
    "|the best deal|a good deal|a good fit) [for us]",
    f"(is|are) there (something|anything|a [{_BEST}] (deal|option)) {_BEST} [plan] [than our plan"
    "|than ours|than our current plan]",
    f"(is|are) there [a|any] {_PLAN} (that|which) (would|could|will) (save us money|save us|cost us"
    " less|cost less|suit us better|fit us better|be cheaper|be better)",
    f"(can|could|would|how can|how could|how do) we (save|pay less|spend less|cut costs|save money"
    f"|save something) (on|for|with) [our|the] {_PLAN}",
    f"(would|will|could|might) (another|a different|a bigger|a smaller|some other|any other|a "
    f"larger|a higher|a lower) {_PLAN} (be cheaper|be better|suit us better|suit us|fit us better"
    "|save us money|make more sense|make sense|pay off|cost us less|cost less|be a better fit)",
    "is it worth (upgrading|downgrading|switching|changing) [our] [plan|plans|subscription]",
    f"(what|which) (would|do|can|could) you (recommend|suggest|advise|propose) (as a|for a|for our"
    f"|as our) {_PLAN}",
    f"(what|which) {_PLAN} (would|do|can|could) you (recommend|suggest|advise|propose|pick|choose)",
    f"(advise|counsel) (me|us) (on|about) [the|our|a|which] [best|right|cheapest] {_PLAN} [to take"
    "|to choose|to be on]",
    f"(help|assist) (me|us) (choose|choosing|pick|find|decide on) [the|a] [best|right] {_PLAN}",
    f"(should|would|could|shall|ought) we [rather|to] be [better off] (on|with) (a|the|another"
    f"|some other) [{_BEST}"
    f"|bigger|larger|different|smaller|higher|lower] {_PLAN}",
    f"(work out|figure out|calculate|compute|find|check) [what|which] {_PLAN} (is|would be) [the]"
    f" {_BEST} [for us]",
    f"(what|which) (tariff|tarif|contract|rate) [is|would|are|will] [be] [the] {_BEST} [one"
    "|choice|fit|option] [for us|for our shop|for our size]",
    f"(what|which) [is|would be] [the|our] {_BEST} (tariff|tarif|contract|rate) [for us|for "
    "our shop]",
    "(what|which) (tariff|tarif|plan|subscription|package) (is|would be|comes out) [the] "
    "(most economical|most economic|thriftiest|most frugal|most reasonable|most cost-effective"
    "|most favourable|most favorable|most affordable|most advantageous|cheapest) [one|choice"
    "|fit|option] [for us|for our shop]",
    "(are|do) (we|i) (pay|paying) (too much|more than necessary|more than we need|over the "
    "odds) for [our|the] (plan|subscription|tariff|package)",
    f"(what|which) {_PLAN} [would|will|is|might|could] [be] [the] {_BEST} [one"
    "|choice|option] (for|to) (our|us|the) [purposes|needs|requirements|business"
    "|shop|use|usage|situation|case|size|circumstances|purse|wallet|budget]",
    f"(what|which) {_PLAN} [would|will|is|might|could] [be] [the] (thriftiest"
    "|most frugal|soundest|wisest|most prudent|fittest|most appropriate|appropriate"
    "|most advantageous|most advisable|most reasonable) [one|choice|option] [(for"
    "|to) (our|us|the)] [purposes|needs|requirements|business|shop|use|usage"
    "|situation|case|size|circumstances]",
    f"(would|will|could|might) (a|some|any|another) [{_BEST}|bigger|smaller"
    f"|larger|lower|higher|different|other] {_PLAN} (do us|do for us|do|be enough"
    "|be enough for us|be sufficient|suffice|serve us|serve)",
    f"(what|which) {_PLAN} (fits|suits|is good|is best|is right) (to|for|with) "
    "us [best|most|better]",
    f"(what|which) {_PLAN} (leaves|would leave|keeps|would keep|puts|saves) [us] [with] "
    "[the] (most|least|more) [money|cash] (in|for|to|out of) [our|the|us] [pocket|pockets|"
    "purse|wallet|bank|till]",
    f"(what|which) {_PLAN} (pays|would pay|pays off|would pay off|works|would work|serves|"
    "would serve) [off] [the] [best|most] for us",
    f"(what|which) {_PLAN} (gives|leaves|saves) us [the] (best deal|most change|most for our"
    " money|most for the money|most left over)",
    "(where|with which plan|on which plan) (do|would) we (come off|fare|do) (best|cheapest|better)",
)

_BILL = "(bill|invoice|charges|bills|invoices|plan costs)"
_DUE = (
    "(bill|invoice|charges|plan costs|plan cost|subscription costs|subscription cost|plan charges"
    "|plan fee|plan fees|subscription fee|subscription fees|monthly fee|monthly bill|platform fee"
    "|platform fees|platform bill|platform costs)"
)
_PERIOD_OF = "[{period}] [plan|subscription|next|current|last|coming|upcoming|monthly]"
_THEY = "(corecommerce|they|insightly|capsule|the platform)"

BILL = (
    f"[plan|subscription|current|next|latest|last] {_BILL}",
    f"[plan|subscription] {_BILL} (forecast|estimate|so far|amount|total|breakdown|preview)",
    f"(what|how much|how high|how big|how large) (is|was|will|are|were|would|does) [plan"
    f"|subscription|next|current|last] {_BILL} [going to] [be|come to|amount to|look "
    f"like|cost]",
    f"(what|how much|how high|how big) (will|does|did|is) [plan|subscription|next] {_BILL} (be"
    "|come to|amount to|look|look like|cost)",
    "(what|how much) (will|do|did|are|have|must|is) (we|i) [going to|have to] (pay|be charged"
    "|be billed|owe|paid|paying|billed|charged) [for|on|to] [plan|subscription|corecommerce]",
    f"(what|how much) is on [plan|subscription|next] {_BILL}",
    f"(preview|estimate|calculate|check|see) [plan|subscription|next|current] {_BILL}",
    "(what|how much) (does|do|did|will|is) [the|our] (overage|extra usage|going over) (cost|be)",
    f"when (is|was) [next|last] {_BILL} due",
    "(what|how much) (does|did|will) (plan|subscription) (cost|costs) [us] (in|for|last) {period}",
    "what did [our] (plan|subscription) cost",
    f"(what|how much|how high|how big|how large|how bad) {_PERIOD_OF} {_DUE} (is|was|are|were"
    "|will be|would be|comes to|came to|come to|amounts to|amounted to|has been|is going to be"
    "|turns out|turned out)",
    f"(what|how much|how high|how big|how large|how bad|how steep) (is|was|are|were) {_PERIOD_OF} "
    f"{_DUE}",
    f"(what|how much|how high|how big|how large|how bad|how steep) (is|was|are|were|will|would|does"
    f"|did|has) {_PERIOD_OF} {_DUE} [going to|likely to] (be|been|come to|come out at|amount to"
    "|add up to|total|look|look like|shape up|work out at|set us back)",
    f"what is the damage (on|for|with|from|of) {_PERIOD_OF} {_DUE}",
    f"(what|how much) (is|was) (on|in) {_PERIOD_OF} {_DUE}",
    f"{_PERIOD_OF} {_DUE} [forecast|estimate|so far|amount|total|breakdown|preview|please]",
    f"(amount|total|size|sum|breakdown|details|estimate|forecast|preview) of {_PERIOD_OF} {_DUE}",
    "(what|how much) (were|was|are|are we going to be|will|have|did|do|would) (we|i) [have to|been"
    "|going to] [be] (charged|billed|invoiced|debited|pay|paid|paying|owe|owing|fork out|shell out"
    "|spend|spent) (for|on|to) [our|the|this] (plan|subscription|tier|package|corecommerce|platform"
    "|shop system)",
    f"(what|how much) (did|does|will|has|have|would|is) {_THEY} (charge|charged|bill|billed|take"
    "|taken|invoice|invoiced|debit|debited|cost|want|charging|going to charge) [us|from us|off us"
    "|from our account]",
    f"(what|how much) (do|did|will|must) we (owe|pay|need to pay|have to pay|send) {_THEY}",
    "(what|how much) (does|did|will|is|has|would) [the|our] (plan|subscription|tier|package) [going"
    " to] (cost|costing|cost us|costing us|set us back|come to|run us|run to|amount to|eat up)"
    " [us] [in|for|during] {period}",
    "(cost|costs|price|expense|expenses|spend|spending|fee|fees|charges) (of|for|on) [our|the] "
    "(plan|subscription) (in|for|during|of) {period}",
    "(plan|subscription) (cost|costs|fee|fees|charges|spend|expenses|payment|payments) "
    "[in|for|during|of] {period}",
    "(what|how much) [is] (due|payable|owed|outstanding) (for|on|to) [our|the] (plan|subscription"
    "|corecommerce)",
    f"(is|are|was|were) [there] [any] (overage|overages|extra charges|overage charges) on [the|our]"
    f" {_DUE}",
    f"(break down|itemise|itemize|explain|go through) {_PERIOD_OF} {_DUE}",
    "(what|how much|to what) (will|does|is|would) {period} (subscription|tariff|plan|bill"
    "|invoice) [going to] (come|amount|cost|be|run|add up) [to|us]",
    "(what|how much|to what) (will|does|is|would) [our|the] (subscription|tariff|plan|bill"
    "|invoice) [for] {period} [going to] (come|amount|cost|be|run|add up) [to|us]",
    "(what|how much) (will|do|are) we (pay|be paying|paying|owe) {period} (incl|including"
    "|with|inclusive of) [the|any] (overage|overages|extras|everything|surcharges)",
    "(advise|state|report|furnish|name|tell) [us|me|of] [with] [the|our] (sum"
    f"|amount|total|size|figure) of [our|the] {_PERIOD_OF} {_DUE}",
    "(what|how much) we (pay|have to pay|must pay|will pay|owe) [for|on] [our"
    "|the] [plan|subscription|tariff]",
    f"how (badly|hard|much|deep) (is|will|does|are|did) ({_THEY}|the platform|platform) "
    "[going to] (sting|hit|charge|fleece|bleed|rob|sting us|cost|soak) [us] [for|with|on] ["
    f"{_PERIOD_OF}] [{_DUE}]",
    "[what is] [the] damage (for|in|of) {period} [,|:|-] [the|our|on the] (subscription|"
    "plan|bill|platform) [i mean|that is]",
    "[what is] [the] damage (for|on|from) [the|our] (subscription|plan|platform) [bill] "
    "[for|in|this|last] [{period}]",
    "(what|how much) (is|was) [the|our] hosting (bill|fee|cost|charge)",
    f"(what|how) (is|does|are) [the|our] {_PERIOD_OF} {_DUE} (looking|look|shaping up|coming"
    " along|stand|standing) [like|so far]",
    f"how (is|are) {_PERIOD_OF} {_DUE} (looking|shaping up|coming along|standing|going to look)",
    f"(what|how much) (will|do|are) ({_THEY}|the platform) (want|sting|take|demand|ask|ask "
    "for|sting us for) [from us|off us|for] [{period}]",
)

_SWITCH = "(switch|change|move|migrate|swap|transfer|put|bring|set)"
# These mean a plan only with "us" or "our plan".
_MOVE = (
    "(switch|change|move|migrate|swap|transfer|put|bring|set|bump|kick|step|drop|shift|get|push"
    "|lift|hop|jump|take|upgrade|downgrade|convert|promote|pop|stick)"
)
_TO = "[over|up|down|across|back|straight] (to|onto|into|on)"
_US = "(us|our shop|our account|our store|our workspace|this account|this shop|the shop|shop)"
_ANOTHER = (
    "(another|a different|different|a new|new|a bigger|bigger|a smaller|smaller|a cheaper|cheaper"
    "|a better|better|some other|a higher|higher|a lower|lower|a larger|larger|the next|next|one of"
    " the other)"
)

CHANGE = (
    f"{_SWITCH} [us|our shop|shop] [over] (to|onto|into|on) {_THIS}",
    f"{_SWITCH} [our|the|current] (plan|subscription|tier|package) (to|into|for) {_THIS}",
    f"(upgrade|downgrade) [us|our plan|plan|our shop|shop|our subscription"
    f"|subscription] [to|into|from] {_THIS}",
    "(upgrade|downgrade|switch|change) [our|the|current] (plan|subscription)",
    f"[let us] (go|switch|move) [up|down|over|back] to {_THIS}",
    "[let us] (take|buy|order|book|get|choose|pick|subscribe to|sign up for|sign us up for"
    "|go with) {plan} (plan|tier|package|subscription)",
    f"(subscribe|sign) [us] [up] (to|for) {_THIS}",
    f"[we|i] (want|would like|need|decided|have decided) [to] (switch|change|upgrade|downgrade"
    f"|move|go) [over] (to|onto) {_THIS}",
    f"make [it|our plan|us] {_THIS} [from now on]",
    f"(plan|subscription) (change|switch|upgrade|downgrade) to {_THIS}",
    f"{_MOVE} {_US} {_TO} {_THIS}",
    f"{_MOVE} [our|the|current|present] {_PLAN} {_TO} {_THIS}",
    f"{_MOVE} (us|our plan|our subscription) from {_OURS} [over|up|down|back] to {_THIS}",
    f"{_MOVE} {_US} {_TO} {_ANOTHER} {_PLAN}",
    f"(switch|change|upgrade|downgrade|move) [over|up|down|back] to {_ANOTHER} {_PLAN}",
    f"(switch|change|swap|exchange|replace) (plans|subscriptions|our {_PLAN}|the plan)",
    f"[let us] (upgrade|downgrade|change|hop|step|jump|drop) [up|down|over|back] to {_THIS}",
    f"[let us] (make|do) the (switch|change|move|upgrade|downgrade|jump|leap) to {_THIS}",
    f"(it is|it's) time to (switch|upgrade|downgrade|move|change|go) [up|down|over|back] to "
    f"{_THIS}",
    "(we|i) (will|shall) (take|have|go for|go with|go to|buy|book|choose|pick|switch to|move to"
    "|upgrade to|downgrade to) {plan} (plan|tier|package|subscription)",
    "(we|i) (are|am) (taking|going for|going with|choosing|picking|buying|booking|switching to"
    "|moving to|upgrading to|downgrading to) {plan} (plan|tier|package|subscription)",
    f"(we|i) (want|would like|need|wish|would love|have decided|decided|prefer|would prefer) [to] "
    f"(be|be put|be moved|be switched|be upgraded|be downgraded|get|get moved|step|step up|step "
    f"down|move up|move down|go up|go down|go back|switch back|move back|jump) "
    f"(on|onto|to) {_THIS}",
    "(we|i) (want|would like|need|would love|would prefer|prefer|choose|are choosing) [to have|to "
    "take|to buy|to get|to book] {plan} (plan|tier|package|subscription)",
    f"(we|i) (have decided|decided|have opted|opted|have settled|settled|are settling) (on|for|to "
    f"go with|to take|to go for) {_THIS}",
    f"our (plan|subscription|tier|package) (should|shall|must|is to) (be|become|change to|switch to"
    f"|go to) {_THIS}",
    f"(replace|swap|exchange|trade|trade in) [our|the|current|this] {_PLAN} (with|by|for|against) "
    f"{_THIS}",
    f"(activate|start|order|purchase|enable) [the] {{plan}} {_PLAN} [for us]",
    f"get us (on|onto|to|up to|down to) {_THIS}",
    f"(upgrade|downgrade) to {_THIS}",
    "(we|i) (take|will take|shall take|go for|go with|choose|pick) {plan} [plan|tier|package"
    "|subscription] [then|please]",
    "(let us|let's) (take|go with|go for|have|get|choose|pick|book|switch to|move to|change to"
    "|upgrade to) [the] {plan} [plan|tier|package|subscription] [then]",
    f"[our|the] {_PLAN} (to|on|into) {{plan}} [please] (change|switch|move|set"
    "|upgrade|downgrade|put)",
    f"[please] to (change|switch|move) [our|the] {_PLAN} (on|onto|to|into) {{plan}}",
    "(we|i) (want|would like|wish|would love|need|prefer) [to] (be|have us|us|our shop) (on"
    f"|onto) {_THIS} [instead] [of] [{_OURS}]",
    "(go|opt|plump|settle) for [the] {plan} (plan|tier|package|subscription)",
    "{plan} it is [then] [,|;|-|.|:] [please] (switch|change|move|upgrade|downgrade|put) us"
    " [over|up|down]",
    "{plan} it is [then] [,|;|-|.|:] [please] (switch|change|move|upgrade|downgrade) [over]",
    "(get|book|order|buy|take|give|have) us [on|onto] [the] {plan} (plan|tier|package|"
    "subscription)",
    "(book|order|buy|get) {plan} for us",
    f"(i|we) (would like|want|'d like) us (on|onto|moved to|switched to) {_THIS}",
    "(sold|ok|okay|right|done|deal|fine|good|agreed) [,|.|!|-] [then] [please] (switch|"
    "change|move|upgrade|downgrade|put) us (over|up|down|on it|to it|to that|to that one|"
    "onto it|across) [then|please]",
    "(switch|change|move|upgrade|downgrade) us (over|up|down|across) [then|please|to it|to "
    "that one|to that]",
    "(as of|from) (now|today|next month|this month|tomorrow) (we|i) (would like|want|wish|"
    f"'d like) to be on {_THIS}",
    "(have|get) (us|our shop|our account) (moved|switched|upgraded|downgraded|changed|put) "
    f"[over|up|down] (to|on|onto) {_THIS}",
    "(we|i) (are|am) (moving|going|switching|changing|stepping up|upgrading) [over|up|down]"
    f" to {_THIS} [now|then|from today]",
    "{plan} please [,|;|-|.|:] (switch|change|move|upgrade|downgrade|put) us [over|up|down]",
    "(let us|let's) (do|try|have) [the] {plan} plan",
)
CHANGE_ALSO = (
    "from (now on|today)",
    "right away",
    "immediately",
    "today",
    "now",
    "as of (now|today)",
    "straight away",
    "with immediate effect",
    f"instead of {_OURS}",
    f"from {_OURS}",
    "instead",
)
