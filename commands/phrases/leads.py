"""How people ask for leads."""

from __future__ import annotations

_HOT = (
    "(hottest|hot|best|top|warmest|warm|most promising|promising|strongest|biggest|likeliest"
    "|keenest"
    "|most likely|most interesting|juiciest|ripest|most valuable|highest scoring|highest rated"
    "|hot and warm|good|great|red hot|highest|closest|most engaged|finest|greatest|first)"
)
_LEADS = "(leads|lead|prospects|prospect|hot leads|potential customers|potential clients|leadz)"
_SHOW = "[list|show|display|name|print|pull up|bring up|fetch|see|get|give|share|view|run through]"
_BUY = (
    "(buy|close|sign|purchase|order|convert|become a customer|become customers|bite|say yes|buy "
    "from us"
    "|buy something|turn into a customer|turn into customers|commit|spend|come on board)"
)
_LIKELY = "(most likely|more likely|likeliest|likely|closest|nearest|about|ready|keenest|bound)"
_CALL = (
    "(call|contact|chase|talk to|follow up with|go after|ring|phone|ring up|speak to|approach|pitch"
    "|focus on|concentrate on|write to|email|reach out to|target|visit|pursue|prioritise|prioritize"
    "|work on|tackle|get in touch with|chase up|nurture|get on to|woo|hit up)"
)

LIST = (
    f"{_SHOW} [all|new|current|our|open|fresh|latest|the] {_LEADS}",
    f"{_SHOW} [all] [our|the|my] {_HOT} {_LEADS}",
    f"{_SHOW} {_HOT} {{limit}} {_LEADS}",
    f"{_SHOW} {{limit}} {_HOT} {_LEADS}",
    f"{_SHOW} {{limit}} {_LEADS}",
    f"(who|which|what) (are|is) [our|the|my|currently] {_HOT} {_LEADS}",
    f"(who|which|what) (are|is) {{limit}} {_HOT} {_LEADS}",
    f"(who|which|what) (are|is) {_HOT} {{limit}} {_LEADS}",
    f"(who|which|what) (are|is) [our|the|my|currently] {_LEADS}",
    f"(what|which|how many|any) [{_HOT}] {_LEADS} (do we have|are there|should i call|look good"
    f"|look "
    f"best|have we got|are hot|are in|have come in|came in|are worth calling|are worth a call"
    "|look promising|are promising|are warm|look warm|look hot)",
    f"(do we have|are there|have we got|got) any [new|good] [{_HOT}] {_LEADS}",
    f"(which|what|who) [of our|of the] {_LEADS} (are|is|look|looks|seem|seems) [the] {_HOT} [right "
    f"now]",
    f"(which|what) [of our|of the] {_LEADS} (are|is|look|seem) [the] {_LIKELY} to {_BUY} [from us]",
    f"(which|what) {_LEADS} (should|shall|must|do|can) (i|we) {_CALL} [first|next|today|now]",
    f"(who|which leads|whom|which lead) (should|shall|must|do|can|to) (i|we) [best] {_CALL} "
    "(first|next|today|now|this week)",
    f"(who|whom) to {_CALL} (first|next|today|now)",
    f"(who|which customers|which companies|which contacts|which people) (is|are|looks|look|seems"
    f"|seem) "
    f"[the] {_LIKELY} to {_BUY} [next|first|soon|from us]",
    f"(who|which customers|which companies) (will|might|could|may) {_BUY} (next|soon|first)",
    f"(rank|score|sort|prioritise|prioritize|order|rate|grade) [the|our|all|my] {_LEADS} [by score"
    f"|by "
    "heat|by likelihood|by potential|by temperature]",
    f"{_LEADS} (by score|by heat|by likelihood|by potential|ranked|sorted|by temperature|worth "
    f"calling)",
    "lead (list|ranking|scores|scoring|overview|score|board|leaderboard|report|rankings)",
    f"(list|ranking|overview|summary) of [all] [the|our] [{_HOT}] {_LEADS}",
    f"[the|our] {_LEADS} (most likely|likeliest|likely) to {_BUY}",
    "(low hanging fruit|low-hanging fruit)",
    "who (are|is|would be) [the|our|my] [{limit}] (warmest|hottest|best|strongest|likeliest"
    "|most promising|top) (leads|lead|leeds|prospects|prospect)",
    "[the|our|my] {limit} (warmest|hottest|best|strongest|likeliest|most promising|top) (leads"
    "|leeds|prospects)",
    "(furnish|supply|provide|send|produce) [us|me|with] [with] [the|a|our] [list"
    f"|ranking|overview] [of] [all] [the|our] [{_HOT}] {_LEADS}",
    "(who|which leads|what leads) (is|are) worth (calling|a call|ringing|chasing"
    "|a ring|contacting|talking to|going after|pursuing|a phone call)",
    "who (should|shall|must|could|do) (we|i) [need to|have to] be (calling|chasing"
    "|ringing|contacting|talking to|going after|pursuing|phoning) [first|next"
    "|today|now|this week]",
    f"(what|which) {_LEADS} (we|i) (have|have got|got|should call|must call)",
    f"[out|of] [of] all [of] [our|the|my] {_LEADS} [,] (which|what|who) [are] [the] {{limit}} "
    "[are|look|seem] [the] [most|best] (worth (chasing|calling|a call|ringing|contacting|"
    f"pursuing)|{_HOT}|promising) [most|best]",
    f"(which|what) {{limit}} [of] [our|the|my] {_LEADS} (are|look|seem) [the] [most|best] "
    f"(worth (chasing|calling|a call|ringing|contacting|pursuing)|{_HOT}|promising) [most|"
    "best]",
    "(who|which leads) (is|are) (ripe|ready|good|due) for (a call|calling|a ring|a visit|an"
    " offer|picking|closing)",
    "(who|which leads) (looks|look|seems|seem|sounds|sound) like (buying|signing|a buyer|"
    "buyers|closing|a sure thing|ordering)",
    "(who|which leads) (is|are) [the] (keenest|hottest|warmest|hot|warm|ripest|most keen|"
    "most interested) [right now|at the moment|now|just now|currently] [among|of|in] [our|"
    f"the] [{_LEADS}]",
    "where are [our|the|my] best (chances|prospects|bets|odds) [of a sale|of a deal|to sell]",
    "[our|the|my] best (chances|bets) [of a sale|right now]",
    f"(which|what|who) {_LEADS} (should|shall|must|can|could) (we|i|somebody|someone|anyone|"
    f"the team|sales|the reps) {_CALL} [first|next|today|now|this week]",
    "(who|which leads|which) (is|are) [most] (worth (chasing|calling|a call|ringing|"
    "contacting|pursuing)) [most|the most|first]",
    f"(who|whom) (is|are) [most] likely to {_BUY} [,|:|-] [the] top {{limit}} [{_LEADS}]",
)
LIST_ALSO = (
    "(today|this week|now|tomorrow|next|first)",
    "[just|only] [the] (first|top|only|limit|best) {limit}",
    "{limit} [of them] [only|will do|is enough|are enough]",
    "(for|of) us",
    f"[,|:|-] [the|our|my] (top|best|hottest|warmest|first) {{limit}} {_LEADS}",
    f"[,|:|-] {_LEADS} i mean",
)
