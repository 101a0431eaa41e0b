"""What people say when they ask about sales."""

from __future__ import annotations

from commands.phrases.asking import ASK, FEW, WANTED

SALES = (
    "(sales|revenue|revenues|turnover|takings|earnings|income|proceeds|receipts|rev|sales revenue"
    "|sales volume|sales turnover|gross sales|net sales|shop sales|total sales|money taken)"
)
_WHO = "(we|i|you|they|shop|store|business|company|till|tills|cash register|register|cashbox|team)"
_SELL = (
    "(sell|sold|make|made|earn|earned|take|took|taken|take in|took in|taken in|turn over"
    "|turned over|bring in|brought in|bring home|ring up|rang up|rung up|generate|generated|gross"
    "|grossed|net|netted|pull in|pulled in|rake in|raked in|collect|collected|get in|got in"
    "|cash in|banked|clear|cleared|book|booked|shift|shifted|bag|bagged|realise|realised"
    "|realize|realized|achieve|achieved|produce|produced|clock up|clocked up|pocket|pocketed)"
)
# The verbs of which a month or a weekday may be the subject: "what did friday bring us".
_BRING = "(bring|bring in|bring us|yield|make|take|take in|turn over|generate|gross|earn|net)"
_MONEY = (
    "(money|cash|dough|dosh|moolah|dollars|dollar|euros|euro|francs|bucks|quid|pounds|business"
    "|trade|revenue|turnover|sales|income|sale|stuff|goods)"
)
_CAME = (
    "(came|come|comes|coming|has come|have come|went|gone|has gone|have gone|flowed|rolled|landed"
    "|has landed|got|passed|has passed|have passed|was put|was paid|has been paid)"
)
_IN = (
    "(in [over [the] (counter|till|phone)]|over [the] (counter|till|phone)|across [the] counter"
    "|into [the] (till|tills|shop|store|register|cash register|kitty|coffers"
    "|business|cashbox|company)|in [the] (till|tills|kitty|coffers)|through [the] (till|tills|shop"
    "|store|register|doors|door|books|business))"
)
_UP = (
    "(up|down|higher|lower|better|worse|stronger|weaker|more|less|ahead|behind|growing|grown"
    "|shrinking|improved|improving|rising|falling|fallen|risen|bigger|smaller|grew|dropped)"
)
_VERSUS = (
    "(vs|vs.|versus|against|compared to|compared with|compared against|compare to|compare with"
    "|than|than in|than on|set against|measured against|held against|put against|as against"
    "|up against|stacked against|stacked up against|next to|alongside|beside|side by side with"
    "|relative to|in comparison to|in comparison with|in relation to|as opposed to|as compared to"
    "|as compared with|on|over|from|up on|down on|plus|along with|with|and compare to"
    "|and compare with|and compare it to|and compare it with|in contrast to)"
)
_SPAN = (
    "(day|days|week|weeks|weekend|weekends|month|months|quarter|quarters|year|years|yr|period"
    "|time|time span|timespan|stretch|date|dates|half-year|fortnight|one|ones|same)"
)
_YEAR = "(year|yr)"
_BEFORE = (
    "(before|before that|before it|before this|before those|before them|prior|earlier|previous"
    "|preceding|just before)"
)
_AGO = "(ago|before|earlier|prior|back|previous|previously)"
# What is held against what, where it stands beside a number of sales.
_HOW = "[and] [how|what] [is|was|does|did|do|would] [that|it|this|they] [compare|look|do|stack]"
_BESIDE_IT = "[alongside|beside it|next to it|for comparison|as comparison|in comparison]"
_AGAINST = tuple(
    f"{_HOW} {_VERSUS} {when} {_BESIDE_IT} {{compare={kind}}}"
    for when, kind in (
        (f"[same] [{{period}}] {_SPAN} {_BEFORE}", "previous"),
        (f"[90|30|14|10|7|60|28|same|equal|as many] [number of] {_SPAN} {_BEFORE}", "previous"),
        (f"(previous|prior|preceding|one before) [{_SPAN}]", "previous"),
        (f"same {_SPAN} [of|in|from] (last|previous|prior|preceding) {_YEAR}", "year"),
        (f"[same] [{_SPAN}] [of|in|from|exactly] (a|one|1) {_YEAR} {_AGO}", "year"),
        (f"[same] [{_SPAN}] [of|in|from] {_YEAR} {_BEFORE}", "year"),
        (f"(last|previous|prior) {_YEAR}", "year"),
        (f"[same] {_SPAN} last {_YEAR}", "year"),
        (f"(last|previous) {_YEAR} [same|at same|in same] {_SPAN}", "year"),
    )
)
WITHIN = (
    "(in|of|for|from|over|during|on|within|across|throughout|between|since|as of|as at|made in"
    "|made on|taken on) {period}"
)
_AROUND = (
    ASK,
    WANTED,
    "(any idea|any clue|do you know|do we know|do you happen to know|remind me)",
    "(money wise|moneywise|money-wise|in money terms|revenue wise|sales wise|saleswise)",
    "(really|actually|roughly|approximately|approx|exactly|precisely|overall|altogether|in total"
    "|total|all in all|all told|all together|at all|in all|in money|in sum|so far|in sales"
    "|from sales|from orders|for record|as a whole)",
)

SUMMARY = (
    f"[total|net|gross|shop|overall|whole|complete|combined|our] {SALES}",
    f"{SALES} (figures|figure|numbers|number|total|totals|summary|report|overview|growth|so far"
    "|result|results|update|status|stats|statistics|recap|roundup|performance|amount|sum|value"
    "|picture|data|reading|situation)",
    "(shop|store|business|trading) (figures|numbers|summary|report|overview|results|update|stats"
    "|statistics|recap|performance|result|turnover)",
    "(numbers|figures)",
    "(total|sum|amount|value|worth|size|volume|level) of [all] [our] (sales|revenue|takings"
    "|turnover|earnings|everything sold|everything we sold|what we sold|what was sold|goods sold)",
    "[day's|daily|till|sales|shop|cash|register] (total|totals|sum|taking|collection|sale)"
    " (for|of|in|from|on) {period}",
    "{period} (total|totals|taking|collection|sale|sale figure|sale amount) [figure|amount]",
    "(end of day|eod|closing|till|cash register|register) (figures|numbers|report|total|totals)",
    f"[how|hw] much [{_MONEY}] [did|had|has|does|was] [we|i|you|shop|{_WHO}] {_SELL} [in|with]",
    f"[how|hw] much [{_MONEY}] [did|had|has|does] {_BRING}",
    f"how many (dollars|euros|francs|bucks|pounds|quid) [did|has|had] [{_WHO}] {_SELL} [in]",
    f"how many (dollars|euros|francs|bucks|pounds|quid|sales) {_CAME} {_IN}",
    "how many sales [did|have|had|were|are|was] [we] [make|made|there|had|done|do|close|ring up]",
    f"(how much|what|what all) [{_MONEY}] (did|had|has) {_CAME} {_IN}",
    f"(how much|what|what all) [{_MONEY}] {_CAME} {_IN}",
    f"(how much|what) [{_MONEY}] (was|is|has been|were|got) [being] {_SELL}",
    f"what (did|had|has|have) {_WHO} (all [have]) {_SELL}",
    "(what|how much) (did|has) (till|tills|shop|store|register|cash register) (do|done) [in]",
    f"what (did|had|has|have) {_WHO} [all|really|actually|ever] {_SELL} [in]",
    f"what {_WHO} [have|had|has|did] [all|really|actually] {_SELL} [in]",
    f"what (did|has|had) {_BRING}",
    "what (does|did|do) (till|books|register|cash register|numbers|figures|sales figures|ledger) "
    "(say|show|read|tell|look like)",
    f"(what|which|what kind of) [is|was|were|are] [total|net|gross|our|amount of|sum of|value of] "
    f"{SALES} [did|do|have] [we] [{_SELL}|reach|have|had|like|figure]",
    f"(how is|how are|how was|how were|hows|how's|how high (is|are|was|were)|how big "
    f"(is|are|was|were)|how good (is|are|was|were)|how strong (is|are|was|were)) {SALES} "
    "[doing|going|looking|coming along|coming on|shaping up|holding up|faring|like]",
    "(how is|how was|how has|hows|how's|how did) (business|trade|trading|shop|store|till) "
    "[been|doing|going|looking|do|go|fare|been doing|been going|perform|performing|shaping up"
    "|coming along]",
    "(how did|how'd|howd|how have|how are|how has) (we|shop|sales|business|store) "
    "(do|go|doing|done|fare|perform|performed|get on|make out|faring|performing|fared|gone|been"
    "|getting on|get along)",
    "how (did|have|has|are|is) (shop|store|business|we) (doing|do|fare|fared|done) (for|with|on"
    "|in terms of|regarding|as regards) (money|sales|revenue|turnover|takings)",
    "how (did|was) {period} (go|turn out|work out|pan out|shape up|in sales|sales wise|for sales"
    "|in terms of sales|money wise)",
    "was {period} [a|any] (good|bad|decent|slow|strong|weak|profitable|busy|quiet|great) "
    "[day|week|month|quarter|year|weekend|one] (for|in) (sales|shop|us|business|store|trade)",
    f"[what] did {SALES} (come to|amount to|add up to|total|reach|run to|look like|stand at)",
    f"what (do|does|did|have|has) {SALES} (come to|amount to|add up to|total|reach|run to"
    "|look like|stand at|amounted to)",
    f"(where|how far) (are|is|do|were|did) [we] [stand|with|on|at] {SALES} [standing|stand|at]",
    "(did|have|has) (we|shop) (sell|sold) (anything|something|much|a lot|any|well)",
    f"(did|have|has|had) (we|shop|i) (have|had|made|make|get|got|see|seen) any {SALES}",
    f"(was|were|is|are|have) [there] any {SALES} [been] [made]",
    "(was|has|is) (anything|something|much) [been] sold",
    "(did|does|has) (anything|much|something) [been] (sell|sold)",
    "how much (did|have|had) [we] (refund|refunded|give back|given back|pay back|paid back)",
    "how much (was|is|has been|went|got|did we have) (refunded|given back|paid back|returned"
    "|back) [to] [customers|buyers]",
    "(total|amount of|sum of|value of|refund) (refunds|refunded|total|amount|sum)",
    "average (order|basket|cart|sale|purchase) [value|size|amount]",
    "(what|what's|whats|how high|how big|how large) [is|was] average (order|basket|cart|sale"
    "|purchase) [value|size|amount]",
    "(aov|top line|gmv|gross and net|net and gross)",
    # growth: beside the one before, where nothing else is said
    f"(is|are|was|were|have|has|did|do) {SALES} [been|gone|going] [{_UP}] [or] [{_UP}]",
    f"(is|are|was|were|have|has|did|do) {SALES} [been|gone|going] {_UP} [or {_UP}] "
    "{compare=previous}",
    f"{SALES} [,] (was|were|is|are|did) (they|it|that) [go|gone] {_UP} [or {_UP}]",
    f"(is|was|are|were) (they|it|that|{SALES}) {_UP} [or {_UP}]",
    f"(did|have|has) (we|shop) {_SELL} (more|less|better|worse|more or less|as much)",
    f"(did|have|are|were) (we|shop) (do|done|doing|grow|grown|growing|go) [{_UP}] [or {_UP}]",
    f"how (much|far) (are|is|were|was|have) (we|{SALES}) [gone] {_UP}",
    f"how much {_UP} [is|are|was|were|did|have] (we|{SALES}) [{_SELL}]",
    f"how much {_UP} [did|have] we {_SELL}",
    f"(year on year|year over year|yoy|y/y|year-on-year|year-over-year) [change|growth|comparison"
    f"|change in|growth in|comparison of] {SALES} {{compare=year}}",
    f"(month on month|month over month|mom|week on week|week over week|wow|day on day"
    f"|quarter on quarter|qoq) [change|growth|comparison|change in|growth in|comparison of] {SALES}"
    " {compare=previous}",
    f"{SALES} (month on month|month over month|mom|week on week|week over week|wow|day on day"
    "|quarter on quarter|qoq) {compare=previous}",
    "did we (do|sell|trade|perform|fare) (better|worse|more|less) {period} than (last|previous"
    "|the last|the previous) [week|month|quarter|day|one] {compare=previous}",
    "(have|did) we (had|have) a (good|bad|strong|weak|decent|poor|slow|busy|quiet) {period}",
    "(are|were) we [doing|trading|running] (up|down|up or down|ahead|behind|ahead or behind"
    "|better|worse|better or worse) (on|of|than|compared to|compared with|against) last week "
    "{period=this week} {compare=previous}",
    "(are|were) we [doing|trading|running] (up|down|up or down|ahead|behind|ahead or behind"
    "|better|worse|better or worse) (on|of|than|compared to|compared with|against) last month "
    "{period=this month} {compare=previous}",
    f"how [do|does|did] {SALES} (stand|look|compare|fare)",
    f"how {SALES} (stand|stands|look|looks|compare|compares|fare|fares)",
    f"how {{period}} {SALES} (stand|stands|look|looks|compare|compares|fare|fares)",
    f"(did|was|is|were|has|have) [{SALES}|we] {{period}} (beat|beaten|better|outdo|outsell|top"
    "|outperform|stronger|weaker|worse|ahead of|up on|down on|match|bigger|smaller|busier"
    "|quieter) [than] [the] (month|week|quarter|year|day|one) (before|prior|preceding) [it"
    "|that] {compare=previous}",
    f"how (does|do|did|is|was|are) [{SALES}] [in|of|for] {{period}} (look|looking|stand"
    "|compare|fare|shape up|measure up|stack up|hold up|do|doing) (against|to|with|next to"
    "|beside|compared to|compared with) (last|the last|previous|the previous|the one before"
    "|one before|the one before it) {compare=previous}",
    "(money|cash) (made|in|taken|earned|coming in|taken in|banked|collected)",
    f"(did|have|has) {_WHO} {_SELL} (any|some|much|good|decent) (money|sales|cash|dough)",
    "(was|is|has) {period} [been] (any good|any use|good|okay|decent|profitable|worth it) "
    "[for us|for the shop|sales wise|in the shop]",
    f"(what|what sort of|what kind of|how much) (money|{SALES}) (did|have|has|do) {_WHO} "
    "(see|have|get|had|got)",
    "how (good|bad|strong|weak|busy|quiet) was {period} [for sales|for us|for the shop|in "
    "sales|in the shop]",
    "what (was|is) in the (till|kitty|cash box|cashbox|register) [for|at the end of]",
    "[what] (did|does) the (shop|store|business|till) (pull|rake|haul|bring|take) in",
    f"(add up|total up|tot up|sum up|tally|tally up|count up) [all] [the|our] ({SALES}"
    "|orders|takings)",
    "how (many|much) (sales|revenue) (so far|to date)",
    "what (are|were) (we|i) (at|on|up to) [in|for] (sales|revenue|turnover|takings)",
    "(where|how) (do|did) (we|i) stand (money wise|moneywise|in terms of sales|for takings"
    "|for revenue|sales wise)",
    "(sales|revenue|turnover|takings|figures|numbers) (please|wanted|needed|required|requested)",
    "(compute|determine|state|report|furnish|produce|quote) [the|our] [total|overall|gross"
    f"|net] {SALES}",
)
SUMMARY_ALSO = (
    *_AGAINST,
    f"(was|were|is|are) (they|it|that|this|we|{SALES}) {_UP} [or {_UP}]",
    "(year on year|year over year|yoy|y/y|year-on-year|year-over-year) {compare=year}",
    "[and] (compare|compared) [it|that|them] [to|with] (last year|a year ago|year before) "
    "{compare=year}",
    "(for|by way of|as a|in) (comparison|reference)",
    "(it|this|that) for (meeting|report|boss|call|accountant|tax)",
    *_AROUND,
    WITHIN,
    "(stand|stands|stood|fare|fared|rank) [in comparison|by comparison] (with|to|against"
    "|beside) [the] (week|month|day|quarter) before {compare=previous}",
    "(in comparison|by comparison|compared|as compared) (with|to) [the] (week|month|day"
    "|quarter) (before|previously) {compare=previous}",
    f"{_VERSUS} (january|february|march|april|may|june|july|august|september|october"
    f"|november|december) (of|in) [the] (last|previous|preceding|prior) {_YEAR} "
    "{compare=year}",
    f"{_VERSUS} (january|february|march|april|may|june|july|august|september|october"
    f"|november|december) (a|one|the) {_YEAR} (before|earlier|ago|previously|prior) "
    "{compare=year}",
)

# -- broken down -------------------------------------------------------------------------------

# What sales are broken down by, in other words than the slot's own.
_PART = (
    "({by}|(item|items|article|articles|sku|skus|good|goods) {by=product}"
    "|(categories|product categories|product category|product group|product groups"
    "|product type|product types|product line|group|groups|type of product|kind of product"
    "|department|departments|range) {by=category}"
    "|(client|clients|buyer|buyers|shopper|account) {by=customer}"
    "|(countries|market|markets|nation|destination|destinations|land|lands"
    "|where they went) {by=country}"
    "|(sales channel|sales channels|platform|platforms|marketplace|marketplaces|outlet"
    "|sales platform|place of sale|where they were sold|source|where people bought"
    "|where they bought|where customers bought|where it was sold) {by=channel}"
    "|(calendar week|calendar weeks) {by=week}|(calendar month|calendar months) {by=month}"
    "|(calendar day|date) {by=day})"
)
_BY = (
    "(by|per|for each|for every|from each|to each|in each|each|every|split by|grouped by|sorted by"
    "|ordered by|broken down by|broken up by|broken out by|separated by|divided by|along|across"
    "|according to|split per|split along|split into|split in|divided into|grouped into|listed by"
    "|separately for each|separately by|individually by|for the individual|for the different"
    "|for the various|one line per|one line for each|one row per|one row for each|a line per"
    "|a row per|a line for each|a row for each|one figure per|one number per|a bar per"
    "|a bar for each|one bar per|a total per|a total for each|with totals per|with one line per"
    "|with a line per|with a line for each|lined up by|arranged by|itemised by|itemized by)"
)
# "week by week", "countrywise"
_RUN = (
    "((day by day|day after day|day for day|daily|daywise|datewise|day to day) {by=day}"
    "|(week by week|week after week|week for week|weekly|weekwise) {by=week}"
    "|(month by month|month after month|month for month|monthly|monthwise) {by=month}"
    "|(product by product|item by item|article by article|productwise|itemwise) {by=product}"
    "|(category by category|group by group|categorywise) {by=category}"
    "|(customer by customer|client by client|customerwise|customer for customer) {by=customer}"
    "|(country by country|market by market|countrywise|country for country) {by=country}"
    "|(channel by channel|channelwise|platform by platform|channel for channel) {by=channel}"
    f"|{_PART} wise|by the (day {{by=day}}|week {{by=week}}|month {{by=month}}))"
)
_TIME = "(daily {by=day}|weekly {by=week}|monthly {by=month})"
_CHART = (
    "(chart|graph|plot|diagram|bar chart|line chart|pie|pie chart|curve|table|report|overview"
    "|breakdown|split|list|development|trend|history|distribution|mix|comparison|ranking)"
)
_WHAT = f"({SALES}|orders|numbers|figures|totals|sales figures|sales numbers|revenue figures)"
_SPLIT = (
    "(split|break|slice|cut|divide|group|separate|carve|chop|segment|itemise|itemize|dissect"
    "|analyse|analyze|sort|lay out|spread|organise|organize|display|arrange)"
)
_GET = (
    "(sell|sold|make|made|bring in|brought in|bring|brought|earn|earned|take in|took in|generate"
    "|generated|contribute|contributed|yield|turn over|turned over|buy|bought|spend|spent|account"
    " for|accounted for|order|ordered|take|took)"
)

BREAKDOWN = (
    f"[our|total|net|gross] {_WHAT} {_BY} {_PART}",
    f"{_BY} {_PART} {_WHAT}",
    f"[total|net|gross] {SALES} {_RUN}",
    f"{_RUN} [total|net|gross] {SALES} [{_CHART}|figures|numbers|totals|data]",
    f"(figures|numbers|totals|breakdown|results) {_RUN}",
    f"{_TIME} (figures|numbers|totals|{SALES}) [{_CHART}]",
    f"(chart|graph|plot|draw|diagram|visualise|visualize|display) {_TIME} {_WHAT}",
    f"{_CHART} of {_TIME} {_WHAT}",
    f"{_WHAT} (split|grouped|divided|broken down|broken up|broken out|sliced|separated|itemised"
    f"|listed|sorted) [up|out] [by|into|per|along|across|according to] {_PART}",
    f"{_WHAT} (split|grouped|divided|broken down|broken up|sliced) [up] [{_RUN}]",
    f"{SALES} {_CHART} [{_BY}] {_PART}",
    f"[{_BY}] {_PART} {SALES} {_CHART}",
    f"{_PART} {_CHART} of {_WHAT}",
    f"{_CHART} of {_WHAT} [{_BY}] {_PART}",
    f"{_SPLIT} [down|up|out] {_WHAT} [down|up|out] [into|in|{_BY}] {_PART}",
    f"{_SPLIT} [down|up|out] {_WHAT} [down|up|out] {_RUN}",
    f"[draw] [a] {_CHART} [of|for|with] {_WHAT} [over|{_BY}] {_PART}",
    f"[what|how much] (did|do|have|had) we {_GET} [in|to|through|via|with|on|from] {_BY} {_PART}",
    f"[what|how much] (did|do|have|had) we {_GET} {_RUN}",
    f"how much [money|revenue|cash|of {SALES}] (comes|came|come|did we get|do we get|is coming"
    f"|was made|was earned|was sold|went|goes) (from|through|via|in|to|with|on) (each|every"
    f"|individual|different|various|which) {_PART}",
    f"how much [money|revenue|cash] (does|did|do|has|have|had) (each|every|individual|the single"
    f"|different|various|our) {_PART} {_GET} [us]",
    f"(which|what) {_PART} {_GET} [us] how much [money|revenue]",
    f"(what|which) (share|percentage|portion|proportion|percent) of {SALES} (comes|came|come"
    f"|is|was) [made] (from|through|via|with) (each|which|every) {_PART}",
    f"how (are|is|was|were|do|did) {_WHAT} (split|spread|distributed|divided|spread out|distribute"
    f"|split up|divide up) (across|among|between|over|by|to|onto|on|amongst) [the|individual"
    f"|different|our|various] {_PART}",
    f"how (are|is|was|were|do|did|have) {SALES} (develop|developed|developing|move|changed|change"
    f"|evolve|evolved|look|run) [from] {_RUN}",
    "(what|which|when) (is|was) [our] (best|strongest|busiest|biggest|slowest|quietest|weakest"
    "|worst|highest|top) (day|date) [for sales] {by=day}",
    "(what|which|when) (is|was) [our] (best|strongest|busiest|biggest|slowest|quietest|weakest"
    "|worst|highest|top) week [for sales] {by=week}",
    "(what|which|when) (is|was) [our] (best|strongest|busiest|biggest|slowest|quietest|weakest"
    "|worst|highest|top) month [for sales] {by=month}",
    "(what|which|on what|on which) day (did|do) (we|shop) (sell|make|take|earn) [the] most "
    "{by=day}",
    "(what|which|in what|in which) week (did|do) (we|shop) (sell|make|take|earn) [the] most "
    "{by=week}",
    "(what|which|in what|in which) month (did|do) (we|shop) (sell|make|take|earn) [the] most "
    "{by=month}",
    "(which|what) (channel|channels|platform|marketplace|sales channel) (sells|sell|sold|does"
    "|performs|performed|brings in|brought in|works|worked|did) [best|most|the most|better"
    "|the best] {by=channel}",
    "(top|best|strongest|biggest) (channel|channels|sales channel|sales channels|platforms"
    "|marketplaces) {by=channel}",
    "(what|which) (is|was|are) [our] (top|best|strongest|biggest|main) (channel|channels"
    "|sales channel|platform|marketplace) {by=channel}",
    "(through|via|over|on) (which|what) (channel|channels|platform|platforms) (do|did) (we"
    "|customers|people) (sell|buy|order|sold) {by=channel}",
    "(which|what) countries (do|did|are|have) we [been] (sell|selling|sold|ship|shipping) to "
    "{by=country}",
    "(to|in) (which|what) countries (do|did|are|have) we (sell|selling|sold|ship) {by=country}",
    f"(which|what|from which) (country|countries) (do|did|does) {_WHAT} (come|came) [from] "
    "{by=country}",
    f"where [in the world|abroad] (do|did|does|have|are) {_WHAT} (come|coming|go|going|originate"
    "|came) [from|to] [country by country|by country|per country] {by=country}",
    f"{_WHAT} (split|broken|divided|sliced|grouped) (up|down|somehow|out)",
    f"{_SPLIT} [up|down] {_WHAT} [up|down|somehow]",
    f"[a] (breakdown|split) [of] {_WHAT}",
    "how (did|does|has|have|is|was|were) {period} (do|go|look|done|gone|split|break down"
    f"|divide|sell|fare|turn out) ({_RUN}|{_BY} {_PART})",
    "{period} (split|broken down|broken up|divided|grouped|sliced|itemised|itemized|sorted"
    f"|carved up) [up|out|down] [by|into|per|along|across|in] {_PART}",
    f"{_SPLIT} {{period}} [down|up|out] {_BY} {_PART}",
    "[what|how much] (did|does|has|have|do) (each|every|every single|each single|each and "
    f"every|each individual|the individual|single) [single] {_PART} [of|in] {_GET} [us|in]",
    "(what|how much) (each|every|every single|each single|each and every|each individual) "
    f"[single] {_PART} [of|in] [has|have|had] {_GET} [us|in]",
    f"{SALES} a (day {{by=day}}|week {{by=week}}|month {{by=month}})",
    "(who|which customers|which customer) [has|have] (spent|bought|ordered|paid|left) how "
    "much {by=customer}",
    f"(what|which) {_PART} (brought|brings|bring|made|makes|took|takes|earned|earns|did|does"
    "|sold|sells) [in] how much [money|revenue|turnover]",
    f"how much (did|does|has) (every|each|each single|every single) [single] {_PART} [of] "
    "(bring|make|take|yield|contribute|sell|earn) [in|us]",
    "(what|how much) (did|do|have) we (take|make|sell|earn|turn over) [on|in|from|through"
    f"|via] (each|every|each single|every single) [single] {_PART}",
    f"where (did|does|do) [the|our|all the] (money|{SALES}) (come|came) from {_BY} {_PART}",
    f"(one|a) (line|row|figure|number|bar) (per|for each|for every) {_PART} [of|for|with] {SALES}",
)
BREAKDOWN_ALSO = (
    f"{_BY} {_PART} [instead]",
    f"{_RUN}",
    f"[and] (split|break|broken|divide|group) [it|that|them|this] [up|down] [by|per|into|along] "
    f"{_PART}",
    *FEW,
    "as [a] (chart|graph|table|pie|pie chart|bar chart|bars|list|curve|line chart|plot)",
    *_AROUND,
    "[both] (days|dates) inclusive",
    "(somehow|a bit|separately|individually|in detail)",
    WITHIN,
)

# -- the best ----------------------------------------------------------------------------------

_OF = (
    "({of}|(items|articles|goods|things|lines|skus|product|item|article|product lines) "
    "{of=products}"
    "|(buyers|clients|shoppers|accounts|patrons|customer|client|buyer|regulars|spenders"
    "|big spenders) {of=customers}"
    "|(product categories|product groups|groups|departments|product types|category|product group"
    "|product category|kinds of product|kinds of products|types of products|ranges|cats)"
    " {of=categories}"
    "|(markets|destinations|nations|country|market|lands|export markets) {of=countries})"
)
_BEST = (
    "(top|best|biggest|largest|strongest|most important|highest grossing|top grossing"
    "|best performing|top performing|most valuable|most successful|highest selling|most lucrative"
    "|most popular)"
)
# These say little alone: what is ranked must be named.
_MAIN = "(main|major|leading|hottest|greatest|key|principal|number one|star|prime|foremost)"
_NAMED = (
    "((products|items|articles|goods) {of=products}|(customers|buyers|clients|accounts)"
    " {of=customers}|(categories|product groups|departments) {of=categories}"
    "|(countries|markets|export markets) {of=countries})"
)
_SELLING = (
    "(selling|sold|performing|going|running|moving|rated|ordered|bought|requested|popular"
    "|demanded|wanted|purchased|grossing|sought after|sought-after)"
)
_SPENT = (
    "(buys|buy|bought|spends|spend|spent|orders|order|ordered|left|leaves|leave|paid|pays|pay"
    "|brought in|brings in|bring in|brought us|purchased|purchase|shops|shopped|shelled out"
    "|splashed out|dropped|put down|made us|earned us|has bought|has spent|have bought|have spent"
    "|parted with|forked out|coughed up|laid out)"
)
_HERE = (
    "(with us|here|in shop|in our shop|in the shop|from us|in store|at ours|to us|on us|in the till"
    "|in our till|at our shop)"
)
_GO = (
    "(sells|sold|is selling|was selling|goes|went|has gone|moves|moved|is moving|does|did|ran|runs"
    "|is going|was going|has sold|has been selling|sell|shifts|shifted|performs|performed|flew)"
)
_THINGS = "(products|items|goods|things|articles)"
_SHELF = (
    "(fly|flew|flying|flown|fly off|go|went|gone|leave|left|leaving|jump|jumped|jumping|run|walk"
    "|walked|walking|disappear|moving|moved) [off|from|out of|out] [the] (shelves|shelf|door|shop"
    "|store|warehouse) [the] [most|fastest|best|quickest]"
)

_EARNED = (
    f"({_SPENT}|{_GO}|earned|earn|earns|made|make|makes|took|take|generated|generate|yielded"
    "|contributed|turned over|grossed)"
)

_PIECES = (
    "(pieces|piece|units|unit|volume|count|items|quantity|quantities|number|numbers|pcs"
    "|number of pieces|number sold|pieces sold|units sold|amount sold|quantity sold|packs)"
)
_CASH = (
    "(money|amount|turnover|sales|value|revenue|euros|euro|francs|dollars|pounds|cash|price|takings"
    "|income|spend|earnings)"
)

TOP = (
    f"[{{limit}}] {_BEST} [{{limit}}] {_OF}",
    f"{_BEST} [{{limit}}] [of] [our] {_OF}",
    f"[who|what|which] [is|are|was|were] [{{limit}}] {_MAIN} [{{limit}}] {_NAMED}",
    f"[{{limit}}] {_OF} (that|which|who) {_EARNED} [us|for us] [the] (most|best|highest|biggest)"
    f" [money|revenue|turnover|sales] [{_HERE}]",
    f"[{{limit}}] (best|top|most|best-|highest) {_SELLING} {_OF}",
    f"[{{limit}}] most (popular|bought|ordered|valuable|loyal|important|purchased|requested"
    f"|sold|frequent|generous|wanted|successful|loved) {_OF}",
    "[top|our] [{limit}] [best|top] (sellers|seller) {of=products}",
    "[top|our] [{limit}] (bestsellers|best-sellers|top-sellers|topsellers|bestseller list"
    "|top seller|bestseller|hot sellers|fast movers|fast moving items|fast moving products"
    "|fast sellers|hits|hit list|winners|crowd pleasers|favourites|favorites|crowd favourites"
    "|customer favourites|star products|hot items|hot products|big hits|blockbusters) "
    "{of=products}",
    f"(who|what|which) (is|are|was|were) [our] [{{limit}}] {_BEST} [{{limit}}] {_OF}",
    f"(who|what|which) (is|are|was|were) [our] [{{limit}}] {_OF} [that] (selling|doing|performing"
    "|buying|spending) [the] (best|most)",
    f"(who|what|which) (is|are|was|were) [our] [{{limit}}] {_BEST} [{{limit}}] (fish|spenders"
    "|fans|regulars|whales|wallets|supporters|buyers|clients|shoppers|patrons|names) "
    "{of=customers}",
    f"(what|which) {_GO} [the] (best|most|well|fastest) {{of=products}}",
    f"(what|which) [[{{limit}}] {_THINGS}] (is|was|are|were|has|have) [been] {_SHELF} "
    "{of=products}",
    f"(what|which) [[{{limit}}] {_THINGS}] {_SHELF} {{of=products}}",
    f"[{{limit}}] {_THINGS} [that|which] {_SHELF} {{of=products}}",
    f"first {{limit}} {_OF} by {_CASH} {{by=revenue}}",
    f"first {{limit}} {_OF} by {_PIECES} {{by=quantity}}",
    "(what|which) (is|was|are|were|has) [been] [going|selling] (like hot cakes|like hotcakes|hot"
    "|popular|trending|in demand|in fashion|all the rage|most popular|most wanted) {of=products}",
    "(what|which) (sells|sold|goes|went) like (hot cakes|hotcakes|mad|crazy) {of=products}",
    "what (do|did|are|have|were) (people|customers|folks|everyone|they|everybody|clients) "
    "[all] (buy|buying|order|ordering|want|bought|ordered|go for|purchase) [the] [most|mostly"
    "|best|most often] {of=products}",
    f"(what|which) [{{limit}}] {_OF} {_GO} [the] (best|most|fastest)",
    f"(what|which) [{{limit}}] {_OF} {_SPENT} [us] [the] (most|best) [money|with] [{_HERE}]",
    f"(what|which) [{{limit}}] {_OF} [did|do|have] we (sell|sold|make|made|earn|earned|take) "
    "[the] (best|most) [of|to|in|with|from|money|money with]",
    "(what|which) [did|do|have] we (sell|sold) [the] most [of|often] {of=products}",
    f"who {_SPENT} [us] [the] (most|biggest amount|largest amount) [money|often|goods|stuff] "
    f"[{_HERE}] {{of=customers}}",
    "who [did|do|have] we (sell|sold) [the] most to {of=customers}",
    "who (is|are|was|were) [our] (best|biggest|top|most valuable|most loyal) "
    "(buying|paying) {of=customers}",
    f"{_BEST} [{{limit}}] (buyers|clients|spenders|fish|fans|regulars|whales) {{of=customers}}",
    "(to|in) (which|what) [{limit}] (country|countries|markets) [did|do] we (sell|sold|send"
    "|ship) [the] most {of=countries}",
    "where [did|do|have] we (sell|sold) [the] (most|best) {of=countries}",
    f"{_OF} (ranking|leaderboard|league table|top list|hit list|hit parade|charts|rankings)",
    f"(ranking|rank|leaderboard|league table|top list|hit list) [of|for] [our] {_OF}",
    f"rank [our] {_OF}",
    f"{_OF} (ranked|sorted|ordered) by (revenue|turnover|sales|spend|spending|money)",
    f"{_OF} with [the] (most|highest|biggest|best) ({SALES}|spend|orders|spending|purchases"
    "|turnover)",
    "whose (spending|money|orders|custom|wallet|purchases) (matters most|keeps us (alive"
    "|going|afloat|in business|in bread)|counts most|pays our bills|feeds us) "
    "{of=customers}",
    f"(what|which) [{{limit}}] (products|items|goods|things|articles) [have|has] {_SHELF} "
    "{of=products}",
    f"[our|the] (favourite|favorite|favoured|preferred|best loved|most loved) {_OF} [of|with"
    "|among|for] [our] [customers|people|buyers|clients]",
    "(what|which) [product|item|article|products] (is|are|was|were) [our|the] (bread and "
    "butter|breadwinner|bread winner|cash cow|money maker|money spinner|moneymaker|top dog"
    "|champion|champions|flagship|best performer|star performer|star|stars|crowd puller"
    "|favourite|favorite) {of=products}",
    "(who|which customers|whom) (do|did|have|has) we (earn|earned|make|made|get|got|take"
    "|took|taken) [the] most [money] (from|with|off|out of|through) {of=customers}",
    "(what|which product|which item) (do|did|have) we (earn|earned|make|made|get|got) [the] "
    "most [money] (from|with|off|out of|through|on) {of=products}",
    f"(which|what) {_OF} (matter|matters|count|counts|contribute|contributes) [the] most [to us]",
    "who (are|is|were|was) [our] (best|biggest|most important|most valued) [{limit}] "
    "(people|ones|shoppers|names|wallets) [when it comes to spending|by spend] "
    "{of=customers}",
    f"(which|what) [{{limit}}] {_OF} (lead|leads|top|tops) [the|our] (list|table|ranking"
    "|charts|sales|field|pack)",
    "(number one|no 1|top) (product {of=products}|customer {of=customers}|category "
    "{of=categories}|country {of=countries}|seller {of=products}|buyer {of=customers})",
    f"(winners|top of the pops|chart toppers|podium) (among|in|of) [our] {_OF}",
)
_COUNT = (
    "(by|in|going by|counted in|counted by|measured in|measured by|ranked by|sorted by|judged by"
    "|based on|according to|in terms of|as|with respect to|counting|for|ordered by|rated by)"
)
_NOT = "(not|rather than|instead of|and not|, not|as opposed to) [in|by]"
TOP_ALSO = (
    "by {by}",
    f"{_COUNT} [sheer|sold|pure|the] {_PIECES} [sold] [{_NOT} {_CASH}] {{by=quantity}}",
    f"{_COUNT} [sheer|pure|the] {_CASH} [{_NOT} {_PIECES}] {{by=revenue}}",
    "(customer-wise|customerwise|product-wise|productwise|customer wise|product wise)",
    "[the] [most] (pieces|units|pcs) {by=quantity}",
    *FEW,
    *_AROUND,
    f"{_HERE}",
    WITHIN,
)

# -- two side by side --------------------------------------------------------------------------

_PUT = "(put|set|hold|stack|place|pit|lay|line|weigh|measure|match|show|see|look at|view|have)"
_BESIDE = (
    "(next to|beside|alongside|against|side by side with|up against|with|to|versus|vs|and"
    "|along side|opposite|compared to|compared with|relative to|in comparison to"
    "|in comparison with|as against)"
)
_STRONGER = (
    "(better|worse|stronger|weaker|bigger|smaller|busier|quieter|higher|lower|more|less|richer"
    "|more successful|slower|more profitable|greater|fatter|leaner|any better|any worse"
    "|better or worse|up or down|up|down|ahead of|behind)"
)
_FARE = (
    "(fare|compare|stack up|measure up|hold up|look|perform|do|go|shape up|match up|come out|rate"
    "|line up|weigh up|stand)"
)
# No "to": "from 1 feb to 14 feb" is one period.
_THAN = (
    "(with|vs|vs.|versus|against|compared to|compared with|than|next to|beside|alongside"
    "|side by side with|up against|in comparison to|in comparison with|relative to|set against"
    "|measured against|stacked against|stacked up against|held against|as against|and how about)"
)
_BOTH = "{period} [sales|revenue|turnover|takings]"
_OTHER = "{other} [sales|revenue|turnover|takings]"

COMPARE = (
    f"(compare|contrast) [{SALES}|figures|numbers|shop] [in|of|from|for|between] {_BOTH} "
    f"{_BESIDE} [in|of|from|for|that of|those of] {_OTHER}",
    f"(compare|contrast) {_BOTH} {_OTHER}",
    f"[compare] [how|what] [{SALES}] [in|of|from|for] {_BOTH} {_THAN} [in|of|for|from"
    f"|that of|those of] {_OTHER}",
    f"{SALES} [in|of|from|for] {_BOTH} (next to|beside|alongside|side by side with|up against) "
    f"{_OTHER}",
    f"{_BOTH} (vs|vs.|versus|against|compared to|compared with|than|next to|beside|alongside"
    f"|side by side with|up against|in comparison to|in comparison with|relative to) {_OTHER}",
    f"{_BOTH} (and|or) {_OTHER} (compared|side by side|next to each other|in comparison|head to"
    " head|against each other|comparison)",
    f"{_PUT} [{SALES}|figures|numbers] [of|in|for|from] {_BOTH} [up|figures|numbers] {_BESIDE} "
    f"{_OTHER} [side by side|next to each other|together]",
    f"{_PUT} [up] {_BOTH} and {_OTHER} (side by side|next to each other|beside each other"
    "|against each other|head to head|together)",
    f"how (does|did|do|is|was|has|have|were|are) [{SALES}] [in|of|for] {_BOTH} {_FARE} "
    f"{_BESIDE} {_OTHER}",
    f"how (does|did|do|is|was|has|have|were|are) [{SALES}] [in|of|for] {_BOTH} {_BESIDE} {_OTHER} "
    f"{_FARE}",
    f"how (does|did|do) {_BOTH} and {_OTHER} {_FARE}",
    f"(difference|change|gap|comparison|delta|growth|increase|decrease) [in] [{SALES}] "
    f"(between|from|of) {_BOTH} (and|to|with|against) {_OTHER}",
    f"how much [more|less|{_STRONGER}] (did|was|were|have|is|are) [we] [{SALES}] [{_SELL}] "
    f"[in|on] {{period}} than [in|on] {_OTHER}",
    f"how much {_STRONGER} (was|were|is|are) [{SALES}] [in] {{period}} (than|on|over|compared to"
    f"|compared with|against) [in] {_OTHER}",
    f"(did|have|has) (we|shop|store) [{_SELL}|do] [{_STRONGER}] (in|on|during|over) {{period}} "
    "(than|compared to|compared with|as) [in|on|during] {other}",
    f"(did|have|has) (we|shop|store) {_SELL} (more|less|better|worse) {{period}} than [in|on] "
    "{other}",
    f"(is|was|were|are) [{SALES}] [in|of] {{period}} [any|much|a|an] {_STRONGER} [month|week|day"
    "|quarter|year|one|period|weekend] [for sales|in sales|for us|for shop|for the shop"
    "|for business] (than|on|over|compared to|compared with|against|as) [in] {other}",
    "(was|is|were|did) {period} (beat|outsell|outperform|top|exceed|outdo|surpass|better|match)"
    " {other}",
    f"(what|which) (was|is|were|sold|went|did|made|brought in|had) [the] [{_STRONGER}] [month|week"
    f"|day|quarter|year|sales|one] [,|:|for sales] {{period}} or {{other}}",
    "{period} or {other} [,|:] (what|which) (was|is|did|sold|went) [one] (better|worse|stronger"
    "|weaker|bigger|more)",
    f"(did|have|has|how did|how have|how much did) {SALES} (grow|grown|rise|risen|fall|fallen"
    "|drop|dropped|change|changed|develop|developed|go up|go down|increase|increased|decrease"
    "|decreased|move) (from|between) {period} (to|and|until) {other}",
    f"(did|was|were|is|have) (we|it|{SALES}|shop|business) [do|sell|earn|make|fare|done|sold"
    f"|go] {_STRONGER} (in|on|during|over) {{period}} or (in|on|during|over) {{other}}",
    f"(did|was|were|is|have) (we|it|{SALES}|shop|business) [do|sell|earn|make|fare|done|sold"
    f"|go] {_STRONGER} {{period}} or {{other}}",
    "(what|how big|how large|how great) (is|was|were) [the] (difference|gap|change|delta"
    f"|increase|drop|rise) [in] [{SALES}] (between|from|of) {{period}} (and|to|with|against) "
    "{other}",
    "{period} {other} (comparison|compared|head to head|side by side)",
    f"(comparison|compare) [of] [{SALES}] [for|in|of|between] {{period}} (and|with|to|against"
    "|versus|vs|-|/) {other}",
    "between {period} and {other} [,] (which|what|who) [one|month|week|day|quarter|year|of "
    f"the two] [was|is|sold|did|made|brought in|had] {_STRONGER} [sales]",
    f"(which|what) (was|is|did|made|sold) {_STRONGER} [of the two] [:|,|-] {{period}} or {{other}}",
    "(contrast|match|measure|weigh|pit|balance) {period} (with|and|against) {other}",
    "{period} or {other} [:|,|-] (which|what|where) (did|do|have|had) we (sell|make|earn"
    f"|take|do) {_STRONGER}",
    "(sales|revenue|turnover|takings) [:|,] {period} (/|-|and|vs|v|or) {other}",
)
COMPARE_ALSO = (
    "(in|by|for|in terms of|as to|regarding|as regards|on) [our|total|shop] "
    f"({SALES}|money|figures|business|numbers)",
    "(side by side|sales wise|saleswise|sales-wise|money wise|as a chart|as a table|head to head)",
    ASK,
    WANTED,
    f"{SALES}",
    "(go|do|fare)",
)

# -- to come -----------------------------------------------------------------------------------

_TO_COME = (
    "(forecast|forecasts|prediction|predictions|projection|projections|outlook|prognosis|estimate"
    "|estimates|expectation|expectations)"
)
_SELL_TO_COME = (
    "(sell|make|earn|take|take in|turn over|bring in|rake in|pull in|ring up|have sold|have made"
    "|have taken|generate|gross|collect|shift|bank|see in sales|do in sales|turn in|book"
    "|end up with|end up making|end up selling|make in sales|achieve)"
)
_WILL = "(will|would|are|is|should|might|could|can|may|shall)"
_THINK = "(think|expect|predict|estimate|forecast|reckon|guess|suppose|anticipate|believe|figure)"
_DO = "(do|can|should|could|would|may|shall)"
_LIKELY = (
    "(likely|probably|about to|roughly|approximately|presumably|most likely|realistically|going to"
    "|expected to|expecting to|be able to|set to|on course to|on track to|hope to|projected to"
    "|supposed to|due to|possibly|looking to)"
)
_EXPECTED = (
    "(expected|predicted|projected|estimated|probable|future|coming|anticipated|likely|forecast"
    "|forecasted|upcoming|prospective)"
)
_THEY = "(we|i|shop|store|till|business|us|company)"
FORECAST = (
    f"{SALES} {_TO_COME}",
    f"{_TO_COME} (of|for|on|in|regarding) {SALES}",
    _TO_COME,
    f"(forecast|predict|project|estimate|extrapolate|guess|guesstimate|foresee) {SALES}",
    f"(forecast|predict|project|estimate|guess|guesstimate|foresee) (how much|what) {_THEY} "
    f"[{_WILL}|{_LIKELY}] [{_LIKELY}] {_SELL_TO_COME}",
    f"{_EXPECTED} {SALES}",
    f"{SALES} (expected|predicted|projected|estimated|anticipated|to come|forecasted|to be expected"
    "|to expect|ahead|coming up|coming in)",
    f"(what|how much|roughly how much|about how much) [money|stuff|{SALES}] {_WILL} {_THEY} "
    f"[be] [{_LIKELY}] [{_LIKELY}] {_SELL_TO_COME}",
    f"(what|how much) [money|{SALES}] {_THEY} {_WILL} [be] [{_LIKELY}] [{_LIKELY}] {_SELL_TO_COME}",
    f"(what|how much) [money|{SALES}] {_DO} (you|we|i|one) {_THINK} [that] [we|us|shop|to] "
    f"[{_WILL}|to|can] [{_LIKELY}] {_SELL_TO_COME}",
    f"(what|how much) {SALES} {_DO} (you|we|i|one) "
    "(expect|predict|forecast|estimate|count on|reckon with|anticipate|foresee|bank on|plan with"
    "|look forward to|have to expect)",
    f"(what|how much) {_DO} (you|we|i|one) (expect|predict|forecast|estimate|count on|reckon with"
    f"|anticipate|foresee) (in|for|of|from|as) {SALES}",
    f"(what|how|how high|how big) {_WILL} {SALES} [{_LIKELY}] "
    "(be|look|look like|develop|do|go|reach|continue|be like|turn out|come to|amount to|come in at"
    "|end up|shape up)",
    f"(what|how|how high) (are|is) {SALES} (going|likely|expected|set|projected) to "
    "(be|look|look like|develop|do|go|reach|continue|turn out|come to|amount to)",
    f"(what|how much) {SALES} (will|can|should|may|shall) [there|we|i] (be|be expected|expect|have"
    "|look forward to|count on)",
    f"where (will|are|is|do|does) [you|we] [think|see|expect] {SALES} (going|heading|end up|be|land"
    "|stand|go|headed|going to be|going to end up|going to land)",
    "(what|how much) will (we|i) have (sold|made|earned|taken)",
    "how (will|is|might) (shop|business|store) [likely|going to] (do|go|develop|perform|fare)",
    f"(what|how much) (is|are) (expected|predicted|projected|likely) (in|as|to come in) [{SALES}]",
    f"how much (money|cash|{SALES}) (is|are|will|should|might) [likely|going|expected|probably] "
    "[to] (come in|come into the till|flow in|go through the till|go through the shop|roll in)",
    "(what|how much) will [probably|likely] (come in|come into the till|be sold|be taken|be made"
    "|be coming in)",
    "what (do|does) [our] (forecast|forecasts|outlook|prediction|projections) (say|look like|show"
    "|tell|give|be)",
    f"[what|how] (is|are) [our] {_TO_COME} [like|looking] [for] {SALES}",
    f"[what] (is|are) [our] {SALES} {_TO_COME} [like|look like|looking like|saying]",
    f"how (is|are|does|do) [the] {SALES} {_TO_COME} [look|looking]",
    "what [sort of|kind of|level of] (sales|revenue|turnover|takings) (are|is) (we|i) "
    "(heading for|headed for|looking at|in for|likely to see|on course for|on track for|set "
    "for)",
    "what (are|is) (we|i) (heading for|headed for|looking at|in for|on course for|on track for"
    "|likely to see) (in|with|as to|regarding) (sales|revenue|turnover|takings)",
    "(where|how far) (are|is) [our] (sales|revenue|turnover|takings) (heading|headed|going) [to]",
    "(what|how much) (do|would|should|will) (you|we|i) (reckon|guess|imagine|suppose) "
    f"[that] (we|shop) [will|would|might|could|can|are going to] {_SELL_TO_COME}",
    f"(guess|estimate|tell|predict|project) [me|us] {SALES} (to come|ahead|for)",
    f"how much (will|would|should|might) (the|our) (shop|store|till|business) {_SELL_TO_COME}",
    f"(what|how much) {SALES} (lies|lie|is|are|sit|wait|waits) ahead [of us]",
)
FORECAST_ALSO = (
    "(in|of|for|during|over|until|by|within|throughout|through|up to) {period}",
    "crystal ball [time|question|please|moment] [:]",
    "(roughly|approximately|about|approx|realistically|at a guess|if things go on like this"
    "|if things stay as they are|at this rate|at current pace|in your opinion|according to trend)",
    ASK,
    WANTED,
)
