"""What people say when they ask about deals."""

from __future__ import annotations

from commands.phrases.asking import FEW

_DEALS = "(deals|opportunities|opps|sales opportunities|sales deals)"

# -- deals.list ----------------------------------------------------------------------------------

_WON = "(won|landed|bagged|clinched|sealed|scored|signed|secured|closed|nailed|brought in|got)"
_WIN = "(win|land|bag|clinch|seal|score|sign|secure|close|nail|bring in|get)"
_LOST = "(lost|missed|blown|forfeited|let slip|fumbled)"
_LOSE = "(lose|miss|blow|forfeit|let slip)"
_BIG = "(top|biggest|largest|best|most valuable|greatest|fattest|juiciest|highest)"
_HAS = (
    "(has|have|owns|own|is working on|am working on|are working on|work on|works on|handles|handle"
    "|manages|manage|looks after|look after|is on|is chasing|is handling|am handling|runs|run"
    "|is responsible for|am responsible for|takes care of|take care of|is busy with)"
)
_ANY = "[any|all|some|the|our]"

LIST = (
    f"[list] [all] [of] {_DEALS}",
    f"[list] [all] [of] my {_DEALS} {{owner=me}}",
    f"[list] [all] {{owner}} {_DEALS}",
    f"[list] [all] {{status}} {_DEALS}",
    f"[list] [all] my {{status}} {_DEALS} {{owner=me}}",
    f"[list] [all] {{owner}} {{status}} {_DEALS}",
    "(list|overview|table|roundup|rundown|run-down|summary) of [all] [the|our|open] [open] deals",
    "deals (list|overview|table|summary|board)",
    f"{_DEALS} {{owner}} {_HAS}",
    f"{_DEALS} i {_HAS} {{owner=me}}",
    f"(what|which) {_DEALS} [are|are there|do we have|have we got|are we working on|are on|exist"
    "|are going|are running|are in play|are in progress|are active|are on the table]",
    f"(what|which) {_DEALS} (do|am|have|are) i (have|own|got|working|on|handling|handle|manage|in"
    " charge of|looking after) [on] {owner=me}",
    f"(what|which) {_DEALS} (does|is|has) {{owner}} (have|own|got|working|on|handling|handle|manage"
    "|in charge of|looking after|chasing|work on|working on) [on]",
    f"{_DEALS} (with|in) my name [on|against] [them|it] {{owner=me}}",
    f"{_DEALS} (on|in) my (plate|desk|name|list) {{owner=me}}",
    f"{_DEALS} on {{owner}} (plate|desk|list)",
    f"how many [open] {_DEALS} [are there|do we have|have we got|are open|are in play|are running]",
    f"how many {_DEALS} (do|have) i [have|own|got] {{owner=me}}",
    f"how many {_DEALS} (does|has) {{owner}} [have|own|got]",
    f"(are there|do we have|have we got|is there|got) any {_DEALS}",
    "(what|which deals|anything|who) (is|are|do we have|have we got|sits|sit|is sitting|is there) "
    "(in|at) [the] [stage] {stage} [stage] [now]",
    "deals {stage}",
    "(how much|how much money|how many) (is|are|do we have) (in|at) [the] [stage] {stage} [stage]",
    "{stage} stage [deals]",
    f"[list] [{_BIG}] {{limit}} [{_BIG}] [open] {_DEALS}",
    f"[list] [our] {_BIG} [open] {_DEALS}",
    f"[what|which] [is|are] [our] {_BIG} {{limit}} [open] {_DEALS}",
    f"[what|which] [is|are] [our] {_BIG} [open] {_DEALS}",
    f"[list] {{pipeline}} [pipeline] {_DEALS}",
    f"(what|which|{_DEALS}) (is|are) (closing|due|expected to close|due to close|about to close"
    "|going to close|supposed to close)",
    f"(which|what) {_DEALS} (close|closes|will close|should close|are to close|sign|should come in"
    "|are coming up|are up)",
    "(anything|what else|something|who) (closing|closes|due to close|about to close|is closing)",
    "what (closes|is closing|will close|should close|is due to close)",
    # Those that are over.
    f"(what|which|which deals|what deals) (did|have) we {_WIN} {{status=won}}",
    f"(what|which|which deals|what deals) (did|have) we {_WON} {{status=won}}",
    f"(what|which|which deals|what deals) (did|have) i {_WIN} {{owner=me}} {{status=won}}",
    f"(what|which|which deals|what deals) (did|have) i {_WON} {{owner=me}} {{status=won}}",
    f"(what|which|which deals|what deals) (did|has) {{owner}} {_WIN} {{status=won}}",
    f"(what|which|which deals|what deals) (did|has) {{owner}} {_WON} {{status=won}}",
    f"how many deals (did|have) we {_WIN} {{status=won}}",
    f"how many deals (did|have) we {_WON} {{status=won}}",
    f"how many deals (did|have) i ({_WIN}|{_WON}) {{owner=me}} {{status=won}}",
    f"how many deals (did|has) {{owner}} {_WIN} {{status=won}}",
    f"how many deals (did|has) {{owner}} {_WON} {{status=won}}",
    f"how many deals (were|have been|got) {_WON} {{status=won}}",
    f"(did|have|has) we ({_WIN}|{_WON}) {_ANY} deals {{status=won}}",
    f"(did|have|has) i ({_WIN}|{_WON}) {_ANY} deals {{owner=me}} {{status=won}}",
    f"(did|have|has) {{owner}} ({_WIN}|{_WON}) {_ANY} deals {{status=won}}",
    f"deals {{owner}} (has|did) {_WON} {{status=won}}",
    f"deals {{owner}} {_WON} {{status=won}}",
    f"deals i [have] {_WON} {{owner=me}} {{status=won}}",
    "(everything|all|all deals|every deal) [that] we [have] won [deals i mean] {status=won}",
    "(everything|all|all deals|every deal) [that] we [have] lost [deals i mean] {status=lost}",
    f"(which|what) deals (were|have been|got) {_WON} {{status=won}}",
    "(which|what) deals (came in|came through|went our way|came off|worked out) {status=won}",
    "[our|my|recent|latest] (wins|deal wins|victories) {status=won}",
    "(which|what) (did|have) we lose deals {status=lost}",
    f"(what|which|which deals|what deals) (did|have) we {_LOSE} {{status=lost}}",
    f"(what|which|which deals|what deals) (did|have) we {_LOST} {{status=lost}}",
    f"(what|which|which deals|what deals) (did|have) i {_LOSE} {{owner=me}} {{status=lost}}",
    f"(what|which|which deals|what deals) (did|have) i {_LOST} {{owner=me}} {{status=lost}}",
    f"(what|which|which deals|what deals) (did|has) {{owner}} {_LOSE} {{status=lost}}",
    f"(what|which|which deals|what deals) (did|has) {{owner}} {_LOST} {{status=lost}}",
    f"how many deals (did|have) we {_LOSE} {{status=lost}}",
    f"how many deals (did|have) we {_LOST} {{status=lost}}",
    f"how many deals (did|have) i ({_LOSE}|{_LOST}) {{owner=me}} {{status=lost}}",
    f"how many deals (did|has) {{owner}} {_LOSE} {{status=lost}}",
    f"how many deals (did|has) {{owner}} {_LOST} {{status=lost}}",
    f"how many deals (were|have been|got) {_LOST} {{status=lost}}",
    f"(did|have|has) we ({_LOSE}|{_LOST}) {_ANY} deals {{status=lost}}",
    f"(did|have|has) i ({_LOSE}|{_LOST}) {_ANY} deals {{owner=me}} {{status=lost}}",
    f"(did|have|has) {{owner}} ({_LOSE}|{_LOST}) {_ANY} deals {{status=lost}}",
    f"(which|what) deals (were|have been|got) {_LOST} {{status=lost}}",
    "(which|what) deals (fell through|fell apart|went wrong|slipped away|went down the drain|got "
    "away|went south|did not work out|did not come off|went elsewhere) {status=lost}",
    "[our|my|recent|latest] (losses|deal losses) {status=lost}",
    "what am i [still|currently] (working on|busy with|engaged on|pursuing|chasing|selling) "
    "[,] (deal-wise|deal wise|in terms of deals|as to deals|dealwise) {owner=me}",
    "what am i [still|currently] (working on|busy with|engaged on|pursuing|chasing|selling) "
    "[,] (deal-wise|deal wise|in terms of deals|as to deals|dealwise) [?|,|.] list (my|the) "
    "open ones {owner=me}",
    "what (does|has) {owner} [have|got] (in the works|on the go|in the pipeline|cooking"
    "|brewing|in play|in the fire) [deal-wise|deal wise]",
    "what (am|are) (i|we) [still|currently] (working on|busy with|engaged on|pursuing"
    "|chasing) [,] (deal-wise|deal wise|in terms of deals|as to deals|dealwise)",
    f"(which|what) [open] {_DEALS} have we [got] [open|going|on|on the go|running"
    "|in play|at the moment|in hand|under way|underway]",
    f"{_DEALS} on the go",
    "(furnish|supply|provide|send|produce) [us|me|with] [with] [a|the|our] [list"
    f"|overview|table] [of] [all] [the|our] [open] {_DEALS}",
    "(might|may) i (see|have|look at) [a|the|all] [list|overview] [of] [all] "
    f"[the|our] [open] {_DEALS}",
    f"{_DEALS} (held|owned|run|managed|handled) by {{owner}}",
    "(what|which deals) (has|have|does) {owner} [got|have] (in the works|on the "
    "go|in hand|in the pipeline|on the boil|cooking|brewing|in play)",
    f"(what|which) {_DEALS} (we|i) (have|have got|got)",
    f"(what|which) {_DEALS} (have|do) i [got|have] (cooking|brewing|going|on the go|open|"
    "running|in play|in hand|on the boil|in the fire|in the works|on|under way|in the "
    "pipeline|on my plate) {owner=me}",
    f"(what|which) {_DEALS} (has|does|is) {{owner}} [got|have] (cooking|brewing|going|on the "
    "go|open|running|in play|in hand|on the boil|in the fire|in the works|on|under way|in "
    "the pipeline)",
    "what (is|am) {owner} (working on|busy with|chasing|selling|pursuing|engaged on) [,] "
    "(deal-wise|deal wise|in terms of deals|as to deals|dealwise|in the way of deals)",
    "what have i [got] (in the fire|cooking|brewing|on the go) [,] (deal-wise|deal wise|in "
    "the way of deals|in terms of deals) {owner=me}",
    "(everything|all|anything|what all|whatever) [that] [is|are|we have|we have got] "
    "[currently|still] [sitting|stuck|standing|parked|lying|sat] (in|at) [the] [stage] "
    "{stage} [stage]",
    "(who owns|who has|who is on) (which|what) deals",
    f"(which|what) {_DEALS} (sit|are sitting|are stuck|are parked|stand|hang|are) (in|at) "
    "[the] [stage] {stage} [stage]",
    "(deals|opportunities) (sitting|stuck|parked|standing) (in|at) [the] [stage] {stage} [stage]",
)
LIST_ALSO = (
    "{status} [ones]",
    "(that|which) (are|is) [still] {status}",
    "[that|which] [we] [have] won {status=won}",
    "[that|which] [we] [have] lost {status=lost}",
    "(which|what) (did|have) we (win|won) {status=won}",
    "(which|what) (did|have) we (lose|lost) {status=lost}",
    "(in|at) [the] [stage] {stage} [stage]",
    "{stage}",
    "(in|from|of|on) [the] {pipeline} [pipeline|funnel]",
    "pipeline {pipeline}",
    "[those|that|which] (by|of|for|from|only|owned by|belonging to|belong to|handled by|assigned "
    "to|with) "
    "{owner}",
    "{owner}",
    "[,] (deals i mean|i mean deals|as in deals|the deals i mean|deals that is)",
    "on (his|her|my|their) (plate|desk|list|table)",
    "(of mine|that are mine|owned by me|assigned to me) {owner=me}",
    "[that|which] [are] (closing|close|closes|due|expected|ending|signing|coming up) [to close] "
    "[in|on|by|within]",
    "[only] [the|our] (first|top|biggest|largest|limit|best) {limit}",
    "[the|our] {limit} (biggest|largest|best|top) [ones]",
    *FEW,
)

# -- deals.show ----------------------------------------------------------------------------------

_STATE = (
    "(status|state|stage|value|details|detail|info|infos|information|progress|amount|owner|summary"
    "|overview|worth|close date|closing date|state of play|standing|latest|story|update|news|size"
    "|history|notes|facts|data|situation|card|page|record|account owner|lowdown|gist|deal size"
    "|probability|next step|next steps|everything|all)"
)
_OWNS = (
    "(owns|has|is on|works on|handles|looks after|is looking after|is handling|runs|manages|leads"
    "|is in charge of|takes care of|is responsible for|is working on|is the owner of|drives|holds"
    "|is dealing with|is taking care of|does|follows|is following)"
)

SHOW = (
    "(show|check|display|pull up|look at|bring up|open up|view|call up|fetch|dig out|take a look at"
    "|have a look at|check on|check up on|present|load|print) [the] {deal}",
    "deal {deal}",
    f"{{deal}} {_STATE}",
    f"[the|all] {_STATE} (of|on|about|for|with|from|regarding) {{deal}}",
    f"(show|check|display|pull up|look at|bring up|view|fetch|dig out|share|check out) [the|all] "
    f"{_STATE} (of|on|about|for|with|regarding) {{deal}}",
    f"(show|check|display|pull up|look at|bring up|view|fetch|dig out) {{deal}} {_STATE}",
    f"(what is|how is|which is|what was) [the] [current] {_STATE} (of|on|with|about|for) {{deal}}",
    f"(what is|how is|what was) {{deal}} [current] {_STATE}",
    "how (is|are|goes|was) {deal} [doing|going|coming along|looking|getting on|getting along|faring"
    "|progressing|moving|moving along|shaping up|developing|these days|coming on|standing|along]",
    "how (does|do|did) {deal} (look|stand|go|do|fare|develop)",
    "how (is it|are things|do things stand|do things look|goes it|far are we|far along are we|are "
    "we"
    " doing|are we getting on) [going|looking] (with|on|for|in) {deal}",
    "how far [along] (is|are we with) {deal} [along]",
    "(where|which stage|what stage|in which stage|in what stage|at what stage) (is|does|did|are) "
    "{deal} [in|at|standing|now|stand|sit|sitting|currently]",
    "(where|how) (do|are) we [stand|standing] (with|on|in) {deal} [at]",
    "(tell|talk|say|brief|update|inform|fill in|report|catch up|bring up to speed|remind|know) "
    "[something|more|everything|all] (about|on|of|regarding) {deal}",
    "(what|how) about {deal}",
    "(what is|what has|anything|any news|news|is there anything|any update|any updates|update"
    "|updates"
    "|latest|what was) [the|been] [going on|happening|happened|new|up|latest|story|next|open"
    "|there] "
    "(with|on|about|from|in|of|for) {deal}",
    "(did|do|have|has) (we|they|anyone|anybody) (win|won|lose|lost|get|got|close|closed|sign"
    "|signed|"
    "land|landed) {deal} [yet|already|in the end|after all]",
    "(is|was|has|has been|are) {deal} [been] [still|already] (won|lost|open|closed|signed|alive"
    "|dead"
    "|on|running|active|going|in play|ours|in the bag|moving|in progress|sealed) [yet|already]",
    "[in|at] [which|what] stage (is|has) {deal} [in|at|now|reached]",
    "(has|did) {deal} (move|moved|close|closed|sign|signed|progress|progressed|advance|advanced"
    "|make "
    "progress|budge|budged|come in|come through) [yet|already]",
    "(how much|what) is {deal} [deal] [worth|about|valued at|likely to bring|in for|going to "
    "bring]",
    "(how much|what) (does|will|would) {deal} (bring|bring in|come to|amount to|yield|cost)",
    "how (big|large|much|valuable|old|likely) is {deal}",
    "[what are] [the] (chances|odds|probability|likelihood|prospects) (of|for|with|on|in) {deal}",
    "(did|has|will) {deal} (go|gone|come) through [yet|already]",
    f"(who|whom) {_OWNS} {{deal}} [again|now]",
    "(whose|who) (is|deal is|deal) {deal} [with|assigned to|owned by]",
    "who (is|was) (assigned to|on|behind|responsible for|in charge of|the contact for|the owner of"
    "|our contact for|our contact on|the contact on|working on) {deal}",
    "when (does|will|is|should|did|do we expect) {deal} [to] (close|closing|due|sign|expected|be "
    "closed|be signed|end|come in|close by|expected to close|supposed to close)",
    "(when|since when|how long) (did|has|have|was|is) {deal} [been] [last] (move|moved|touched|in "
    "its stage|open|opened|updated|worked on|there|won|lost|closed)",
    "why (did|have) we (lose|lost) {deal}",
    "why (is|was) {deal} (lost|stuck|still open)",
    "what (did|do) we (note|know|have|have noted|do|say) (about|on|for|with|in) {deal}",
    "(any|what|which) (notes|tasks|activities|steps|next steps) [are|are there|do we have] "
    "(on|for|about|with) {deal}",
    "what (is|are) [the] next [step|steps|thing] (for|on|with|in) {deal}",
    "what is next (for|on|with) {deal}",
    "where (are we|do we stand|are things) at (with|on|in) {deal}",
    "where we (are|stand) (with|on|in) {deal}",
    "when is {deal} (meant|supposed|due|set|expected|scheduled|going|slated) "
    "to (close|sign|be signed|be closed|come in|land)",
    "(might|may) i (see|look at|have) [the] {deal} [deal]",
    "{deal} (how|where|in which stage|in what stage|at which stage|what stage) "
    "(is|it is|are|stands|is it|is going)",
    "what is with {deal}",
    "(any|is there any|is there some|has there been any|see any|seen any) (movement|"
    "progress|development|developments|life|activity|change|joy|luck|word|signs of life|"
    "sign of life|action|headway) [yet] (on|in|with|about|from|left in) {deal} [yet|lately|"
    "at all]",
    "(has|have) {deal} (moved|budged|changed|progressed|gone anywhere|come along|advanced) "
    "(at all|lately|recently|any further|since)",
    "is {deal} (going|getting) (anywhere|somewhere|ahead|forward|along|on)",
    "(are|have) we [got|getting|come] (any further|anywhere|somewhere|any closer|further) "
    "(with|on|in) {deal}",
    "what (is|was) (holding up|keeping|blocking|stopping|delaying|wrong with|stuck on|stuck"
    " with|the hold-up with|the hold up with|the delay with|the matter with) {deal} [up]",
    "what (has|is) happened (to|with) {deal}",
    "what happened (to|with) {deal}",
    "what (became|has become) of {deal}",
    "how (hot|warm|safe|sure|certain|close|promising|solid|serious) is {deal}",
    "how much (is|do we have|have we got|money is) [there] (in|on|riding on|tied up in) {deal}",
    "(can|could|would) you (bring|pull|call) {deal} up",
    "(where|how far) (did|have) we (get|got|gotten|come) (to|with|on|in) {deal}",
    "(remind|tell) (me|us) (where|how) {deal} (is|stands|goes|is going|was)",
)

# -- deals.stale ---------------------------------------------------------------------------------

_STALE = (
    "(stale|stuck|idle|dormant|sleeping|rotting|neglected|forgotten|abandoned|inactive|cold|quiet|"
    "dead|lingering|untouched|stagnant|unattended|asleep|stalled|frozen|languishing|stationary"
    "|dusty|motionless|silent|unmoved|overlooked|going nowhere|gathering dust|collecting dust"
    "|standing still|sitting still|lying around|sitting around|treading water|on ice|in limbo"
    "|hanging|dragging|slow|snoozing|hibernating)"
)
_MOVED = (
    "(moved|changed|budged|progressed|advanced|been touched|been updated|had any movement|been "
    "worked "
    "on|moved on|moved along|been moved|been looked at|seen any movement|seen any activity|seen "
    "any "
    "action|had any activity|had any updates|had activity|made any progress|made progress|been "
    "contacted|gone anywhere|moved an inch|seen any change|seen movement|stirred|been followed up)"
)
_NO_MOVE = (
    "(movement|activity|activities|progress|change|changes|update|updates|contact|touch|news|action"
    "|touches|motion|life|attention|notes|follow-up|follow up|life sign|sign of life|signs of life)"
)
_STIR = (
    "(move|change|budge|progress|advance|stir|go anywhere|get touched|get moved|see any movement)"
)
_NOBODY = "(nobody|no one|noone|no body|none of us)"

STALE = (
    f"[list] [all] [the|our|my] {_STALE} deals",
    f"(which|what|any|are any) [of our|of the|of my] deals (are|have gone|went|have been|got|have "
    f"become|look|is|have|sit|seem|lie|lay|stand|keep) [been|just] {_STALE}",
    f"(which|what) {_STALE} deals (are there|do we have)",
    f"(any|are there any|do we have any|how many|is there any) {_STALE} deals",
    f"(are|have) any deals [gone|been] {_STALE}",
    f"(which|what|list|any) [of our|of the|of my] deals (have|did|has) not [yet] {_MOVED}",
    f"(which|what|any) deals (havnt|havent) [yet] {_MOVED}",
    f"(which|what) deals did not {_STIR}",
    f"(which|what) deals do not {_STIR}",
    f"deals [that|which] (have|did|has) not [yet] {_MOVED}",
    f"deals [that|which] (did|do) not {_STIR}",
    f"deals [that|which] {_NOBODY} [has|have] "
    "(touched|moved|worked on|looked at|updated|looked after|contacted|followed up|followed up on)",
    "(which|what) deals (has nobody|has no one|did nobody|did no one|nobody|no one) "
    "(touched|touch|moved|move|worked on|looked at|updated|update|work on|look at|been on)",
    f"[which|what] deals (without|with no|with zero|with little) [any] {_NO_MOVE}",
    "(which|what) deals (are|sit|have been) [just] (sitting|lying|hanging|lying about|sitting "
    "about) "
    "(around|still|idle|there|about)",
    f"(which|what) deals (have had|had|have seen|saw|show|have shown|have|are showing) (no|zero"
    f"|little"
    f"|hardly any) {_NO_MOVE}",
    "(with|on|in|for) (which|what) deals (has|did|is) nothing [been] (happened|happen|moved|move"
    "|done"
    "|going on|happening|do)",
    "(which|what) deals (has|had) nothing (happened|happen|going|happening) [in|on|with]",
    "(where|on which deals|in which deals) (has|is) nothing (happened|happening|moving|moved) "
    "[with|in]"
    " [our|the] deals",
    f"no {_NO_MOVE} (which|what|deals|on which deals|in which deals) [deals]",
    "nothing (happened|has happened|moved|has moved|is happening) (on|in|with) (which|what) deals",
    "(which|what) deals (need|are waiting for|want|require|could use|could do with|deserve|are in "
    "need "
    "of|are crying out for) (a push|attention|a nudge|love|a kick|some love|some attention|a poke"
    "|chasing|a follow-up|a follow up|following up|a call|some action|a prod|some tlc)",
    "(which|what) deals (should|must|do) (we|i) [need to|have to] (chase|nudge|push|poke|chase up"
    "|follow up|follow up on|revive|wake up)",
    "(which|what) deals (are|have|did) [we|i] (neglecting|neglected|forgotten|forgetting|neglect"
    "|forget|let slide|ignored|ignoring|lost sight of|dropped the ball on)",
    f"deals [that|which] [are|have been|have|gone|went] [gone|been] {_STALE}",
    "deals [that|which] [are|have been|have] (sitting|lying|hanging) (around|still|idle|there"
    "|about)",
    "deals [that|which] need (a push|attention|a nudge|chasing|a follow-up|a follow up|love)",
    "(what|anything) (is|has gone|has been) (stale|stuck|stalled|gathering dust) [in|on] [the|our] "
    "[sales] (pipeline|funnel)",
    "(last|deals last) (touched|moved|updated|changed) (more than|over) {days} ago [deals]",
    f"(which|what) {_DEALS} (have|has|had) [been|just] (lain|lay|lied|laid|sat|stood|stayed"
    "|remained|rested|been|lying|sitting) [idle|still|dormant|untouched|unattended|inactive"
    "|around|fallow|quiet|silent|dead] [for] [more than|over|at least] [the last|the past] "
    f"{{days}}",
    f"(which|what|any) {_DEALS} (have|has|had|is|are) [been|just] (lain|lay|lied|laid|sat|lying"
    "|sitting) (idle|still|dormant|untouched|unattended|inactive|around|fallow)",
    "where has (nothing|not anything|not a thing) (happened|moved|been done|changed) [for|in"
    "|over] [the last|the past|more than] {days}",
    "(what|which deals|anything|what deals) (is|are|has|have) [been] (sitting"
    "|lying|stuck|hanging|sat) [there|around|about] [for] [too long|so long|forever"
    "|ages|for ages] (in|on) [the|our] (pipeline|funnel)",
    "deals not (touched|moved|updated|worked on|looked at|contacted|chased)",
    "(what|which ones|who|anything|what all) (has|have|is|went|has been) (gone|been|going) "
    f"{_STALE} [in|on] [the|our] [pipeline|funnel|deals|deal list]",
    f"(what|which ones) (has|have) gone {_STALE} [in|on] [the|our] [pipeline|funnel|deals]",
    f"(anything|something) gone {_STALE} (in|on) [the|our] [pipeline|funnel]",
    "(what|which deals|anything) (has|have) been (sitting|lying|stuck|hanging|rotting|"
    "parked|idling) [there|around|about|still|idle] [in the pipeline] [for] [more than|over"
    "|at least|about] {days}",
    "deals [that|which] (have|are) [gone|fallen|been] (to sleep|asleep|off the boil|to seed"
    "|cold|quiet|dead)",
    "(which|what) deals (have|are) [gone|fallen|been] (to sleep|asleep|off the boil|to seed"
    "|by the wayside)",
    "(dead wood|deadwood|dust collectors|sleepers|the graveyard) (in|of|on|among) [the|our]"
    " (pipeline|funnel|deals)",
    "(which|what|any) deals (have|has|had) not [yet] (seen|had|got|received) [any] (love|"
    "attention|action|care|contact|activity|movement|touch|update|tlc) [for|in|lately|"
    "recently|of late]",
    "(where|with which deals) is nothing (moving|happening|going on|stirring) [in the "
    "(pipeline|funnel)|with our deals|on our deals]",
    "(which|what) deals (have|did) (everybody|everyone|all of us|people) (forgotten|forget|"
    "given up on|neglected|dropped)",
)
STALE_ALSO = (
    "[in|for|since|over|within|during|of] [more than|at least|over|about|around|the] {days} "
    "[days|or more|or longer|now|straight|at least|and more|plus]",
    "(in|for|since|during|over|within) (the|more than|over|at least|these|all of) [last|past"
    "|previous]"
    " {days} [days]",
    "(last|past|these) {days}",
    "(in|for) (ages|a long time|a while|long|so long|donkey's years|quite a while|some time)",
    "(lately|recently|of late|any more|anymore|any longer|at all|for some time)",
    "(older|longer) than {days}",
    "[after|from] {days} (ago|old|or older)",
    "(since|for) {days} [already]",
)
