"""How people talk about deals."""

from __future__ import annotations

_NEW = (
    "(new|add|create|log|enter|register|record|make|start|open|open up|raise|set up|put in|note"
    "|write down|note down|put down|jot down|key in|book|track|file|another|chalk up|begin|get "
    "down)"
)
_DEAL = "(deal|opportunity|opp|sales opportunity|business opportunity|sales deal)"
_DEALS = "(deals|opportunities|opps|sales opportunities|sales deals)"
_MUST = "(is to be|should be|has to be|needs to be|must be|can be|may be|are to be|have to be)"
_GO = "(has to|should|needs to|is to|must|have to|are to|can)"
_NEEDS = "(is to be|has to be|needs to be|must be|are to be|have to be)"

ADD = (
    f"{_NEW} [a|an|another|one|this|as a|as] [new] {_DEAL}",
    f"{_NEW} [a|an|another|one|this] [new] {_DEAL} [called|named|titled|:|by the name of] "
    f"{{title}}",
    f"{_NEW} [a|an|another|one|this] [new] {_DEAL} [called|named|titled|:|by the name of|,] "
    '" {title} "',
    f"{_NEW} [a|an|another|one|this] [new] {_DEAL} [:|-|,] {{org}}",
    f"{_NEW} [a|an|another|one|this] [new] {{org}} {_DEAL}",
    f"{_NEW} [a|an|another|one|this] [new] {{amount}} {_DEAL}",
    f"(there is|we have|we have got|i have|i have got|we got|i got|got) a new {_DEAL}",
    f"(there is|we have|we have got|i have|i have got|we got|i got|got) a new {_DEAL} "
    "(called|named|titled|by the name of|:) {title}",
    f'(there is|we have|we have got|i have|i have got|we got|i got|got) a new {_DEAL} " {{title}} '
    f'"',
    f"(there is|we have|we have got|i have|i have got|we got|i got|got) a new {{amount}} {_DEAL}",
    f"{{org}} (is|as) a new {_DEAL}",
    f"(put|add|enter|log|register|record|note|get|book|save|track) {{org}} (as|down as) [a|an] "
    f"[new] {_DEAL}",
    f"(put|add|enter|log|register|record|save) {{contact}} (as|down as) [a|an] [new] {_DEAL}",
    "(put|add|enter|get) {org} (in|into|to|on) [the|our] (pipeline|funnel)",
    f"{_NEW} [a|an|another|one|this] [new] {_DEAL} (entitled|styled|by name of|with "
    f"title|with the title) [:] {{title}}",
    f"{_NEW} [a|an|another|one|this] [new] {_DEAL} (entitled|styled|by name of|with "
    f'title|with the title) [:] " {{title}} "',
    f"[a|another] new {_DEAL} (called|named|titled|entitled|by the name of) {{title}} "
    "[please] (add|create|make|enter|log|register|to be added)",
    f"(stick|pop|bung|chuck|drop|get|throw|whack) [a|an|another] [new] {_DEAL} in",
    f"[a|one] {_DEAL} (for|with|from) {{org}} [to|please] (add|create|enter|log) [:|,|-] {{title}}",
    f"we have [a] new {_DEAL}",
    f"(put|stick|pop|get|enter|add|drop|throw|file|log) [a|an|another|one] [new] {_DEAL} (in"
    "|into|to|on) [the|our] (pipeline|funnel|system|crm|books|board|list)",
    "(there is|we have|we have got|i have|i have got|we got|i got|got) [a|another] [new] "
    f"{{amount}} {_DEAL} (at|with|for|from|in) {{org}} [,|;|-|.|and] [please] (put|add|log|enter"
    "|note|record|book|save|file) (it|that|this) [in|down] [as a deal]",
    "(there is|we have|we have got|i have|i have got|we got|i got|got) [a|another] [new] "
    "(chance|prospect|opening|opportunity|deal|lead) (at|with|for|from|in) {org} [for|of|"
    "over|worth|about|around] [{amount}] [,|;|-|.|and] [please] (put|add|log|enter|note|"
    "record|book|save|file) (it|that|this) [in|down] [as a deal]",
    "(put|add|log|enter|note|record|book|save|file|register) (that|it|this) [in|down|up] as"
    f" [a|an|another] [new] {_DEAL}",
    f"(make|create|open|start|log) [a|an] [new] {_DEAL} (of|out of|from|for) (it|that|this)",
    "{org} (wants|want|would like|needs|need|is after|are after|asks for|ordered) {title} "
    "(for|at|worth) {amount} [,|;|-|.|and|so] [please] (make|open|create|log|start) [a|an] "
    f"[new] {_DEAL} (of|out of|from|for) (it|that|this)",
    "(add|put|log|enter|create|register|record|file|book|save) {title} [in|down] as [a|an] "
    f"[new] {_DEAL} (for|with|at|from|over at) {{org}}",
    f"{{org}} [,|:|-] [a|one] new {_DEAL}",
    f"{{contact}} [,|:|-] [a|one] new {_DEAL}",
    "[i|we] (are|am) [now] (talking|negotiating|dealing) (to|with) {org} (about|over) "
    "{amount} [,|;|-|.|and] [please] (put|add|log|enter|note|record|book) (it|that|this) "
    f"[in|down] as [a|an] [new] {_DEAL}",
    f"{{org}} {_DEAL} [for|of|worth|over|at] {{amount}} [,|;|-] [please] (add|create|log|enter|"
    "put in|record|new)",
)
ADD_ALSO = (
    "[,|:] (with|for|from|at|w) [:] {org}",
    "[,] [the] (organisation|organization|company|customer|client|account) [is|:] {org}",
    ", {org}",
    "[,] (with|for|via|through) {contact}",
    "[,] [the] (contact|contact person) [is|:] {contact}",
    ", {contact}",
    "[,|and|it is|of] [about|around|roughly|approx|circa|ca|some|maybe|approximately] "
    "(for|at|worth|over|value|amount|about|around|of|abt|valued at|volume|roughly|approx|circa|ca"
    "|size|budget|estimated at|to the tune of) [is|:|of|about|around|roughly] {amount}",
    "[,] {amount}",
    "[,|and|that|which|it] [should|will|shall|to|is|is to|is expected to|expected to|likely to] "
    "(closing|closes|close|expected|due|sign|signing|be closed|be signed|be done|closing date"
    "|close date|expected close|expected close date) [is|:|on|by|in|at|around|for] {close}",
    "[,] with {owner} as [the] owner",
    "[,|and] [the] (owner|owned by|assigned to|responsible|belongs to|goes to|handled by|owner "
    "will "
    "be|looked after by) [is|:] {owner}",
    "[,] [it is] (in|at|into) [the] [stage] {stage} [stage]",
    "[,] [the] stage [is|:] {stage}",
    "[,] (in|into|to|on) [the|our] {pipeline}",
    "[,] [the] pipeline [is|:] {pipeline}",
    "[,|and] (to be|which is|which will be|it is|it is to be) (owned|handled"
    "|managed|looked after|run) by {owner}",
    "[,] title [is|:|=] {title}",
    "[,] called {title}",
    "[,|and|.] [please] (call it|name it|title it|call the deal|title|named|titled|entitled"
    "|by the name of|under the name|under the name of|under the title) {title}",
)

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
)

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

_TO = (
    "(to|into|in|onto|on to|over to|back to|back into|forward to|along to|on into|up to|back in"
    "|over into|across to|further to|at|towards)"
)
_SHIFT = (
    "(move|push|drag|shift|advance|bring|put|take|get|promote|bump|progress|pull|slide|send"
    "|transfer"
    "|carry|place|switch|forward|march|kick|return|revert|demote|nudge|set|step|park|pass|ease|lift"
    "|steer|roll|upgrade|elevate)"
)
_ELSE = "(a different|another|some other|the right|a new|a later|an earlier) stage"

MOVE = (
    f"{_SHIFT} {{deal}} [on|along|back|forward|over|up|down|ahead] {_TO} [the|our] [stage] "
    f"{{stage}} "
    "[stage|phase|column|now]",
    f"(move|push|drag|shift|advance|promote|progress) {{deal}} [{_TO}]",
    "(move|push|shift|advance|promote|bump|progress) {deal} {stage}",
    f"(move|push|drag|shift|advance|bring|put|set|get) {{deal}} {_TO} {_ELSE}",
    "(move|push|drag|shift|advance|bring|put|set) {deal} (one|a) stage (on|up|further|along"
    "|forward|back)",
    f"{{deal}} [both|all|now] (goes|is going|went|moves|moved|has moved|moves on|go|move|have moved"
    "|has gone|have gone|advances|advanced|has advanced|progressed|has progressed|proceeds"
    "|proceeded"
    "|shifts|shifted|jumps|jumped|slipped back|falls back|fell back|goes back|go back|went back"
    "|steps up|got moved|was moved|has been moved|is moving|are moving|got pushed|drops back"
    "|returns|returned|comes|came|came back|is back) "
    f"[both|all] [on|along|back|forward|over|up|down|ahead] {_TO} [the] [stage] {{stage}} [stage] "
    "[now]",
    f"{{deal}} [both|all] {_GO} (go|move|be moved|be put|be pushed|be shifted|advance|be set|be "
    f"advanced|progress|come|be promoted|go back|be taken|return) [on|along|back|forward"
    f"|over] "
    f"{_TO} [the] [stage] {{stage}} [stage] [now]",
    f"{{deal}} {_GO} (go|move|be moved|be put|be shifted|be pushed|advance) {_TO} {_ELSE}",
    "{deal} (is to|has to|needs to|must) (move|be moved|change stage|change stages)",
    "{deal} is [now] [back] (in|at) [the] [stage] {stage} [stage] [now]",
    "{deal} are [both|all] [now] [back] (in|at) [the] [stage] {stage} [stage] [now]",
    "{deal} (has reached|reached|reaches|entered|enters|has entered|made it to|has made it to|got "
    "to"
    "|has got to|gets to|made it into|is through to|is on to) "
    "[the] [stage] {stage} [stage] [now]",
    "{deal} (->|=>|→|>|:) {stage}",
    "{deal} to [stage] {stage} [stage]",
    "{deal} (into|onto) [stage] {stage} [stage]",
    "{deal} [,|:] [new] stage [is|:|=|->|to] [now] {stage} [now]",
    "(set|change|switch|update) {deal} [stage] (to|=) [stage] {stage}",
    "(set|change|update|switch|make) [the] [deal] stage (of|for|on) {deal} [to|as|=|into|:] "
    "{stage}",
    "[the] [new] stage (of|for|on) {deal} [is|:|=|->] [now] {stage} [now]",
    "(mark|flag) {deal} (as|as in|as being in|as at) [stage] {stage}",
    "(set|change|update) [the] stage (of|for|on) {deal}",
    "(set|change|update) {deal} stage",
    "{deal} [goes|moves|is|is going|falls|drops|slips] back to [stage] {stage}",
    "(bring|set|send|take) {deal} back to [the] [stage] {stage} [stage]",
    "(shove|bung|chuck|whack|nudge|stick|pop|shunt|scoot|haul|tip|roll|chase) "
    f"{{deal}} [on|along|back|forward|over|up|down|ahead|across] {_TO} [the|our] "
    f"[stage] {{stage}} [stage|phase|column|now]",
    "(put|file|place|move|set) {deal} under [the] [stage] {stage} [stage|phase|column] [now]",
    "{deal} [is] now (at|in|on) [the] [stage] {stage} [stage|phase|column]",
    f"{{deal}} {_TO} [the|our] [stage] {{stage}} [stage|phase|column] [please] "
    "(move|push|shift|put|advance|set|moved|transfer)",
    f"[please] {{deal}} (move|push|shift|put|advance|set|transfer|to move) {_TO} "
    f"[the|our] [stage] {{stage}} [stage|phase|column]",
    "{deal} (into|onto|to) [the] {stage} (column|phase|stage|bucket|lane|list)",
    "{deal} is ready for [the] {stage} [stage|phase] [,|;|-|and|so|.] [so|please] "
    "(move|push|shift|put|advance|bring) (it|that) [there|on|over|along|across]",
    f"{{deal}} (has been|was|is|got|gets) (advanced|promoted|transferred|shifted"
    "|pushed|brought|taken|put|progressed|bumped) [on|along|forward|back|over] "
    f"{_TO} [the] [stage] {{stage}} [stage|phase|column] [now]",
    "{deal} (has to|needs to|must|is to) be (in|at|under) [the] [stage] {stage} "
    "[stage|phase|column] [now]",
    "{deal} [now] (belongs|goes|sits|should sit|should stand|belong|sit) (in|into|at|under)"
    " [the] [stage] {stage} [stage] [now] [,|;|-|.|and|so] [so|please] [(move|shift|put|"
    "push|drag|bring|slide) (it|that|them) [over|on|there|across|along|in]]",
    "{deal} [now] (belongs|goes|belong|go) (in|into|at|under) [the] [stage] {stage} [stage] now",
    "(let|have|get) {deal} (go|move|moved|pushed|shifted|advanced|put|slide|pass|set|"
    f"brought|taken) [on|over|along|forward|back|up] {_TO} [the] [stage] {{stage}} [stage]",
    "{deal} [over|on|across|along|forward|back|up] (to|into) [the] [stage] {stage} [stage]",
    "{deal} [both|all] (slides|slid|rolls|rolled|steps|stepped|passes|passed|hops|hopped|"
    "graduates|graduated|lands|landed|climbs|climbed|progresses|slips|has slid|has passed|"
    "has landed|has stepped|ended up|ends up) [on|over|along|forward|back|up|down] (to|into"
    "|in|on to|onto) [the] [stage] {stage} [stage] [now]",
    "[the] stage (of|for|on) {deal} (should|must|is to|has to|needs to|ought to) [now] (be|"
    "read|say|change to|become) {stage} [now]",
    "{deal} ['s] stage (should|must|is to|has to|needs to|ought to) [now] (be|read|say|"
    "change to|become) {stage} [now]",
    "we are [now] (in|at|into) [the] [stage] {stage} [stage] (with|on|for) {deal} [now]",
    "{deal} has (got|come|gone) [as far as|so far as|all the way to|through to|up to] [the]"
    " [stage] {stage} [stage] [now]",
    "(make|call) {deal} [stage] {stage} [now]",
    "(i|we) (want|would like|need) {deal} (moved|in|at|to go|to move|to be|put|pushed|"
    "shifted|set) [on|to] [to|in|at|into] [the] [stage] {stage} [stage]",
    "{deal} (can|may) [now] (move|go|be moved|advance|pass|be shifted) [on|over|along|"
    f"forward|up] {_TO} [the] [stage] {{stage}} [stage] [now]",
    "{deal} (went|moved|has gone|has moved|has been moved|was moved|passed) (to|into|on to)"
    " [the] [stage] {stage} [stage] (yesterday|today|this morning|last night|just now)",
    "[the] (next|new|current) stage (for|of|on) {deal} (:|is|=) {stage}",
    "[the] stage (for|of|on) {deal} (:|=) {stage}",
    "{deal} = {stage}",
    "we (reached|have reached|hit|have hit|entered|have entered|got to|have got to|made it "
    "to|are through to) [the] [stage] {stage} [stage] (with|on|for|in) {deal}",
    "(we|i) [have] [just] (moved|got|pushed|shifted|brought|taken|took|put|advanced) {deal}"
    " [on|along|forward|over] (to|into|onto|on to) [the] [stage] {stage} [stage]",
    "(drop|slot|file|tuck|plonk|stick|pop) {deal} (in|into) [the] [stage] {stage} [stage|"
    "phase|column|lane|pile]",
    "(it is|it's) {stage} time for {deal}",
    "(time for|off to|on to|up next) {stage} (with|for) {deal}",
    "let us (move|push|shift|put|get|bring) {deal} [on|along|over] (to|into|in) [the] "
    "[stage] {stage} [stage]",
)
MOVE_ALSO = ("[,] (move|push|shift) (it|that|them) [on|along|over|there|please]",)

# What is said of a deal that was won. "May" and "should" make a guess of it.
_IS = "[is|was|has been|got|gets|are|were|have been]"
_BAG = (
    "(won|ours|in the bag|a win|done and dusted|sealed|clinched|landed|bagged|signed and sealed"
    "|signed|over the line|a done deal|signed off|secured|a winner|in the can|home and dry|in the "
    "box"
    "|signed sealed and delivered|officially won|officially ours|closed won|closed and won|a yes"
    "|approved by the client|approved by the customer|all ours|locked in|a w|a dub|a go|a goer"
    "|signed up|all signed|sewn up|all sewn up|wrapped up and won|sold|a sure win|won at last)"
)
_WE_WON = (
    "(won|win|landed|bagged|clinched|nailed|secured|scored|sealed|pulled off|brought home|snatched"
    "|cracked|got the nod on|got the green light for|got the go-ahead for|got the go ahead for|got "
    "a "
    "yes on|got a yes from|got the order from|closed won|have in the bag|got over the line|snagged)"
)
_SAID_YES = (
    "(bought|said yes|accepted|accepted our offer|accepted the offer|agreed|came through|came in"
    "|committed|placed the order|chose us|picked us|went with us|decided for us|went for us"
    "|gave us the nod|gave us the green light|gave us the go-ahead|gave us the go ahead"
    "|gave the go-ahead|gave the green light|gave the thumbs up|went our way|has come through"
    "|has said yes|have said yes|signed|has signed|have signed|just signed|signed today"
    "|signed the contract|has signed the contract|have signed the contract|signed the deal"
    "|signed the offer|signed the order|signed the papers|signed with us|signed up|put pen to paper"
    "|signed on the dotted line|is on board|has bought|took the offer|took our offer"
    "|confirmed the order|sealed the deal|went through|has gone through|got signed|came good"
    "|has come good|paid off|got approved|landed)"
)

WIN = (
    f"[we|i] [have] [just] [finally] {_WE_WON} {{deal}}",
    "(we|i) [have] [just] [finally] (got|closed|signed|have got) {deal}",
    f"{{deal}} {_IS} [now] [finally|officially] [a] {_BAG} [now]",
    "{deal} [is] closed [as] won",
    "{deal} (->|=>|→|=|:|,|-) [closed] won",
    "(mark|set|flag|close|move|change|record|log|book|put down|note|register|count|enter|put|write "
    "down|chalk up|tick off|report|declare|class|file|update|switch|turn) {deal} [down|up] [as|to"
    "|in] "
    "[a|the] [closed] (won|win|victory)",
    f"{{deal}} ({_NEEDS}|can be) (marked|set|closed|booked|recorded|logged|put down|moved|flagged"
    f"|entered"
    "|registered|counted) [as|to|in] [a] [closed] (won|win)",
    f"{{deal}} [finally] {_SAID_YES}",
    "(won|win|victory) : {deal}",
    "[the] deal won [:|-|,] {deal}",
    "(chalk|put|write|mark|book) {deal} (up|down) as [a] (won|win)",
    "{deal} [is|was|has been|got] closed (at|for|with) {amount}",
    "{deal} (contract|order|offer|agreement|papers) (is|was|has been|got|are) [now] [finally] "
    "(signed|countersigned)",
    "(chalk up|count|book|log|record|register|celebrate) [a|another|one] (win|victory) "
    "(for|on|with|at) {deal}",
    "congrats [to us] [,] {deal} [is] won",
    "(contract|order|signature) (for|of|on) {deal} (is signed|signed|is in|came in|has come in"
    "|is here|received)",
    "(they|the customer|the client|both sides) [have|has|just|finally] [just|finally] (signed"
    "|accepted|agreed to|approved|confirmed|bought) {deal}",
    "(got|have got|we got|we have|i got|i have) [the|their|a] (signature|signatures|signed "
    "contract|go-ahead|yes) (on|for|from) {deal}",
    "(great|good|brilliant|fantastic|super|happy|some) news [,|:|-|!|.] [we|i] "
    f"[have] [just] [finally] {_WE_WON} {{deal}} [job|deal|contract|work|business"
    "|account]",
    f"[we|i] [have] [just] [finally] {_WE_WON} {{deal}} (job|contract|work|business|account)",
    "(they|he|she|the client|the customer|client|customer) [have|has] "
    "[just|finally|now] (signed|accepted|bought|agreed to|approved|went for|go "
    "for|gone for|said yes to|ok'd|okayed|green lit|greenlit|taken|signed off"
    "|signed off on|signed up for|plumped for) {deal}",
    "(we|i) (have been|were|was|got|are) (awarded|given|handed|granted) {deal}",
    "(we|i) [have] [just] (successfully|officially) (won|closed|signed|secured|landed) {deal}",
    "{deal} we [have] [just] [finally] (won|landed|bagged|got|signed|secured|closed)",
    "{deal} [,|:|-] we [have] [just] [finally] (won|landed|bagged|got|signed"
    "|secured) (it|that|this)",
    "(let's go|lets go|let us go|lets gooo|lets goo|get in|yeet|woop woop|buzzing"
    f"|result|ya beauty|nice one|ka-ching|kaching) [,|!|:|-|.] {{deal}} {_IS} [a] "
    f"{_BAG}",
    "(let's go|lets go|let us go|lets gooo|lets goo|get in|woop woop|buzzing"
    f"|result|ya beauty|nice one|kaching) [,|!|:|-|.] [we] [have] [just] {_WE_WON} "
    f"{{deal}}",
    "(they|he|she|the client|the customer|client|customer) [have|has] [just|finally|now] "
    "(accepted|taken|signed|approved|agreed to|confirmed|said yes to|gone for|took|bought) "
    "(our|the) (offer|quote|bid|proposal|tender|terms|contract|quotation|price) (for|on|in|"
    "about) {deal}",
    "(our|the) (offer|quote|bid|proposal|tender|quotation) (for|on) {deal} [was|has been|is"
    "|got] [just|finally|now] (accepted|signed|approved|taken|agreed)",
    "[it is|it's|that is|we have] [a] done deal (on|with|for) {deal}",
    "(the|all the) ink is [now|finally] dry on {deal}",
    "(chalk up|score|notch up|rack up) {deal} [as a (win|won)]",
    "that is {deal} [now|all|finally] (won|signed|in the bag|sewn up|wrapped up and won|"
    "over the line|sealed|ours|closed won|secured|landed|home and dry)",
    "(another|one more) (win|one in the bag|one won|victory) [for us] [:|,|-|!] {deal}",
    "(put|enter|file|list|note) {deal} (in|under) [the|our] (wins|win column|won column|won"
    " deals|won pile|victories)",
    "(we|i) (can|may) [now|finally] (call|count|book|mark|consider|put down|tick off) "
    "{deal} [down] [as] [a] (won|win|ours)",
    "(score one for us|one for us|one up for us|nice one) [:|,|-|!] {deal} [is|was] [a] "
    "(won|win|ours|signed)",
    "(sold|signed|sealed) [:|,|-|!] {deal}",
    "(hurray|hooray|yay|woohoo|finally|great|phew|at last|yes) [,|!|:|-] we have {deal} [now]",
    "{deal} (goes|is going|went|has gone) (to us|our way) [now|in the end|after all]",
    "{deal} [is|was|:|,|-] (signed sealed delivered|signed and delivered|approved|greenlit|"
    "green-lit|given the green light|given the go-ahead|signed off by the client) [by (them"
    "|the client|the customer)]",
    "{deal} (:|,|-) (green light|go-ahead|thumbs up|contract signed|signature in|signed "
    "contract in)",
    "(another|a|one|big|major) win (on|with|for|at) {deal}",
    "win (on|with|for|at) {deal}",
    "(tick|check|cross) {deal} off as won",
    "(tick|check) off {deal} as won",
    "{deal} got (the|a) (green light|go-ahead|thumbs up|nod)",
)
WIN_ALSO = (
    "(for|at|with|worth|of|over|to the tune of|closed at|signed at) [a total of|the final] "
    "{amount}",
    "{amount}",
    "[,|and|-] [the|our] (final figure|final amount|final price|final value|final sum|amount|value"
    "|price|total|sum|figure|contract value|deal value|volume|in total) [is|was|:|of|being|came to"
    "|comes to] {amount}",
    "[,|and] [all|finally] (they|he|she) [finally|all] (said yes|signed|accepted|agreed)",
    "[,] [finally] (said yes|signed)",
    "[,|-|!] [so] [and] (mark|set|close|book|put|note) (it|that|the deal|this|that one) [down] "
    "[as|to] won",
    "[,|-|!] [the] deal [is] (won|done|closed|signed|sealed)",
    "[,] (in the end|after all|at last|at long last|today|this morning|this afternoon|just now"
    "|finally|yes|yeah|great news|good news|hooray|hurray|yay|woohoo|yippee|champagne|party time"
    "|congrats "
    "all"
    "|congrats everyone|congratulations|guess what|drum roll|boom|yesss|yess|great|fantastic)",
    "(i|we) (would|could|should) never have (thought|believed|dreamt|guessed|imagined"
    "|expected) [so|it|that] [,] [but|and|yet]",
    "[who would have thought|would you believe it|believe it or not|to my surprise|against "
    "all odds|surprise|against all expectations] [,|:|!]",
    "[,|;|and|.] [please] (put|enter|note|record|log|update|save) [it|that|this] "
    "in [the|our] (system|crm|bot|pipeline|books)",
    "[,|!|-] (job|deal|contract)",
    "[,|!|-] (lads|folks|everybody|all|people|chaps|gang|pal|pals|bro|fam|guys)",
    "[after] [all those|months of|weeks of|years of] (months|weeks|years|maybe|waiting|"
    "talks|talking|haggling|negotiations|negotiating|back and forth) [of] [maybe|waiting|"
    "talks|talking|haggling|negotiations|negotiating|back and forth] [,]",
)

_DEAD = (
    "(lost|lossed|losed|dead|off|gone|over|a loss|a no|kaput|a lost cause|closed lost|dead and "
    "buried"
    "|dead in the water|history|toast|a goner|a dead end|off the table|cancelled|called off"
    "|finished"
    "|lost for good|closed and lost|a no-go|a no go|an l|down the drain|down the pan|down the tubes"
    "|out the window|out of the window|up in smoke|a write-off|a write off|lost and gone|a flop"
    "|a bust|shot|sunk|scuppered)"
)
_FELL = (
    "(fell through|fell apart|fell flat|has fallen through|went south|went sour|went belly up"
    "|went down the drain|went elsewhere|went to a competitor|went to the competition|collapsed"
    "|said no|has said no|have said no|turned us down|has turned us down|declined|has declined"
    "|rejected us|rejected our offer|rejected the offer|refused our offer|walked away|walked"
    "|pulled out|backed out|bailed|bailed out|dropped out|withdrew|went with someone else"
    "|went with somebody else|went with another supplier|went with a competitor|chose someone else"
    "|chose somebody else|chose another supplier|chose a competitor|picked someone else"
    "|decided against us|decided against it|passed on us|passed on it|signed with someone else"
    "|signed with somebody else|signed with a competitor|bought elsewhere|went cold for good"
    "|came to nothing|did not work out|did not come off|did not happen|jumped ship|cancelled on us"
    "|bit the dust|slipped away|slipped through our fingers|got away|has slipped away|has got away"
    "|died|has died|died a death|has collapsed|went up in smoke|has gone up in smoke|went bust"
    "|has bitten the dust|went out of the window|has gone down the drain|went pear-shaped"
    "|has gone south|went west|went to the wall|fizzled out|has fizzled out|blew up|tanked)"
)

_ALAS = (
    "[unfortunately|bad news|sadly|alas|damn|shame|pity|no luck|what a shame|what a pity|bummer"
    "|too bad|regrettably|sorry to say|i am afraid|oh no|oh well|argh|ugh|sad news|in the end]"
)

LOSE = (
    f"{_ALAS} [,|:|-|that] "
    "[we|i] [have] [just] (lost|lose|blew|have blown|lossed|missed out on|lost out on) {deal}",
    f"{_ALAS} [,|:|-|that] {{deal}} {_IS} [now] [sadly|unfortunately|officially] {_DEAD} [now] "
    "[to (a competitor|the competition|someone else|somebody else|another supplier|a rival)] "
    "[for good|in the end|after all|today]",
    "{deal} (->|=>|→|=|:|,|-) [closed] lost",
    "(mark|set|flag|close|move|change|record|log|book|put down|note|register|count|enter|put|write "
    "down|write off|report|declare|class|file|update|switch|turn) {deal} [down|off] [as|to|in] [a"
    "|the] "
    "[closed] (lost|loss)",
    f"{{deal}} ({_NEEDS}|can be) (marked|set|closed|booked|recorded|logged|put down|moved|flagged"
    f"|entered"
    "|registered|counted) [as|to|in] [a] [closed] (lost|loss)",
    f"{_ALAS} [,|:|-|that] {{deal}} [sadly|unfortunately] {_FELL} [in the end|after all|today]",
    "(lost|loss) : {deal}",
    "(write off|scratch|kiss goodbye to) {deal}",
    "(chalk|put|write|mark|book) {deal} (up|down|off) as [a] (lost|loss)",
    "write {deal} off",
    "no luck with {deal} [,|:|-|and|;] [so] [it is|we] lost [it]",
    "[we got|got] a no (from|for|on) {deal}",
    "(they|the customer|the client) [have|has|just] (said no to|turned down|declined|rejected"
    "|refused|cancelled|walked away from|backed out of|pulled out of) {deal}",
    "(we|i) did not (get|win|land|make|clinch) {deal} [after all|in the end]",
    "{deal} [has|is] (gone|went|going) to [the|a|our] (competition|competitor|competitors"
    "|rival|other side|somebody else|someone else|another supplier)",
    "(we have|we were|we got|we've) [been] (beaten|outbid|undercut|turned down|rejected) (on"
    "|for|at|over) {deal}",
    "{deal} (is not happening|is not going to happen|will not happen|is not going ahead|will "
    "not go ahead) [any more|anymore|after all]",
    "(they|he|she|the client|the customer|client|customer) [have|has] [just|finally"
    "|now] (turned down|rejected|declined|refused|said no to|knocked back|cancelled"
    "|passed on|binned|walked away from|pulled out of|backed out of) {deal}",
    "(we|i) (were|was|have been) (unsuccessful|not successful|beaten) (with|on"
    "|in|at|to|for) {deal}",
    "(they|he|she|the client|the customer|client|customer) (went|have gone|has "
    "gone) (with|to|for) (someone else|somebody else|a competitor|the competition"
    "|another supplier|another firm) (for|on|with) {deal}",
    "{deal} we (have|did) [just] (lost|lose)",
    "that is {deal} [now|all|finally|then] (lost|gone|dead|off|over|down the drain|out of "
    "the window|up in smoke|off the table|kaput)",
    "(no deal|no go|no joy) (on|with|for) {deal} [after all|in the end|i am afraid]",
    "(we|i) (can|may|might as well|had better|better) [now] (bury|forget about|write off|"
    "kiss goodbye to|give up on) {deal} [,|;|-|.|and|so] [so|please] [(mark|set|put|book|"
    "close) (it|that) [down] [as] lost]",
    "(give up on|bury|forget about|forget|let go of) {deal} [,|;|-|.|and|so] [so|please] "
    "(mark|set|put|book|close) (it|that) [down] [as] lost",
    "(we|i) [have] (given up on|gave up on|buried|written off) {deal}",
    "(they|he|she|the client|the customer|client|customer) [have|has] [just|finally|now] "
    "(decided against|scrapped|dropped|shelved|pulled the plug on|killed|axed|abandoned|"
    "went cold on|gone cold on|thrown out|thumbs down on|ditched) {deal}",
    "(they|he|she|the client|the customer|client|customer) (are not|is not|will not|won't) "
    "(going ahead with|go ahead with|going for|go for|sign|signing|take|taking|buy|buying|"
    "do|doing) {deal} [any more|anymore|after all]",
    "(they|he|she|the client|the customer|client|customer) [have|has] [just] (gave|given|"
    "awarded|handed) {deal} to (someone else|somebody else|a competitor|the competition|"
    "another supplier|another firm|a rival)",
    "(somebody else|someone else|a competitor|the competition|another firm|a rival|another "
    "supplier) [has] [just] (got|won|gets|snatched|took|bagged|snapped up|landed) {deal}",
    "{deal} [is|was|has been] (lost|gone) [today|yesterday|this morning] [,|:|-] (to the "
    "competition|to a competitor|to a rival|to someone else|to somebody else)",
    "(put|enter|file|list|note) {deal} (in|under) [the|our] (losses|loss column|lost column"
    "|lost deals|lost pile)",
    "{deal} is no more",
    "no (luck|joy|dice|chance) (with|on|for|at) {deal} [any more|after all|in the end|i am afraid]",
    "we are out [of the running] (of|on|for) {deal}",
    "{deal} [is|was|got|has been] (cancelled|called off|turned down|rejected|declined|"
    "binned|scrapped|dropped) [by (them|the client|the customer|the other side)]",
    "(put|call|write) {deal} [down|off] [as] (lost|a loss|dead)",
    "{deal} is (not|no longer) (happening|on|going ahead|coming|to be had) [any more|after "
    "all|in the end]",
    "we (missed|blew|messed up|fluffed|dropped) {deal}",
)
LOSE_ALSO = (
    ", {reason}",
    "- {reason}",
    ": {reason}",
    "[,|-|:|;] because [of] {reason}",
    "(due to|reason|since|as|bc|cause|owing to|on account of|for the reason that|down to|over"
    "|thanks to) {reason}",
    "[,] [the|their] reason [is|was|being|given|:] [that] {reason}",
    "[,|-|!] [so] [and] (mark|set|close|book|put|note) (it|that|the deal|this|that one) [down] "
    "[as|to] lost",
    ". {reason}",
)

_WORTH = (
    "(value|amount|worth|size|volume|deal size|deal value|contract value|figure|sum"
    "|deal amount|estimate|budget)"
)
_PRICE = (
    "(set|change|update|put|make|correct|raise|lower|increase|decrease|reduce|adjust|bump|cut|drop"
    "|bring|fix|edit|amend|revise|up|lift|trim|knock|mark|take|hike|slash|push|scale|boost|pull)"
)
_GREW = (
    "(went|goes|grew|grows|rose|rises|has grown|has risen|has gone|jumped|jumps|climbed|shrank"
    "|shrinks"
    "|dropped|drops|fell|falls|has fallen|has dropped|has shrunk|came|comes|increased|increases"
    "|decreased|decreases|has increased|has decreased|was raised|was lowered|was increased|was "
    "reduced"
    "|was cut|is raised|is lowered|got cut|moved|has come|has moved|swelled|ballooned|is reduced)"
)

VALUE = (
    "{deal} [is|are] [now] worth [about|around|roughly|some] {amount} [now]",
    "{deal} is [now] (at|valued at|priced at|estimated at|put at|standing at|set at) "
    "[about|around|roughly] {amount} [now]",
    f"{{deal}} {_GREW} [up|down|back] [in value] to {{amount}}",
    f"{{deal}} [:|,|-] [new] {_WORTH} [is|to|:|=|->] [now] {{amount}} [now]",
    "{deal} (is [now] a|as a|becomes a|became a) {amount} deal [now]",
    "{deal} (->|=>|→|=|:) {amount}",
    "{deal} [now] (comes to|amounts to|totals|stands at|is going for|runs to|adds up to"
    ") {amount} [now]",
    f"{_PRICE} [up|down] [the] [deal] {_WORTH} (of|for|on) {{deal}} [up|down] (to|at|=|as) "
    f"{{amount}}",
    f"{_PRICE} {{deal}} [{_WORTH}] [up|down|back] (to|at|=) {{amount}} [now]",
    "(raise|lower|increase|decrease|reduce|bump|cut|drop|bring|up|lift|trim|knock) [up|down] "
    "{deal} "
    "[up|down] to {amount}",
    f"[the] [new] {_WORTH} (of|for|on) {{deal}} [is|:|=|->] [now] {{amount}} [now]",
    f"[the] {_WORTH} (of|for|on) {{deal}} {_GREW} [up|down] to {{amount}} [now]",
    f"{{deal}} ['s] {_WORTH} {_GREW} [up|down] to {{amount}} [now]",
    f"(set|change|update|correct|raise|lower|increase|reduce|adjust) [the] {_WORTH} (of|for|on) "
    "{deal}",
    f"(set|change|update|correct|raise|lower|increase|reduce|adjust) {{deal}} {_WORTH}",
    f"{{deal}} [{_WORTH}] {_NEEDS} (changed|set|updated|raised|lowered|increased|reduced|corrected"
    "|adjusted|bumped|cut|put|brought) [up|down] [to|at] {amount}",
    "{deal} (has to|needs to|is to|must) (go|go up|go down) (up to|down to|to) {amount}",
    f"{{deal}} {_WORTH} {_NEEDS} (changed|updated|raised|lowered|corrected|adjusted|increased"
    f"|reduced)",
    "there (is|are) [now] {amount} (in|on) {deal} [now]",
    "{amount} (is|are) [now] [in] [the] (new value|new amount|value now|amount now) (of|for|on) "
    "{deal}",
    "{amount} for {deal} now",
    "(value|put) {deal} at {amount}",
    "make {deal} [worth] {amount}",
    "{deal} (turned into|turns into|has become|has turned into|became|is up to|is down to) "
    "[a|an] {amount} [deal] [now]",
    "{deal} is [now] worth [about|around|roughly|some] {amount} (by now|these days|at present"
    "|meanwhile|as it stands|today|in the meantime)",
    "{deal} now [at] {amount}",
    "{deal} (will|is going to|should) [now] (bring|bring in|yield|come to|amount to|be worth) "
    "[us] [about|around|roughly] {amount} [now]",
    "(it|the deal) (has|have) (grown|shrunk) [,|:|;|-] (it|that) is [now] worth {amount} [now]",
    "[deal] {deal} has (grown|shrunk|got bigger|got smaller|become bigger|swollen) [,|:|;|-"
    "|and] (it|that) is [now] worth {amount} [now]",
    "{deal} (to|at|on) {amount} [please] (change|set|put|update|bring|raise|lower|correct)",
    "{deal} [please] (change|set|put|update|raise|lower|correct|to change) (to|on|at) {amount}",
    "{deal} is now {amount}",
    "(reprice|revalue|re-value|re-price|requote|re-quote|price) {deal} (at|to) {amount}",
    "{deal} (should|ought to|has to|needs to|must|is to) be [set to|set at|worth"
    "|at|changed to|down as|put at] {amount} [now|instead]",
    f"[the] {_WORTH} (of|for|on) {{deal}} (should|ought to|has to|needs to|must"
    f"|is to) (be|read|say) {{amount}} [now|instead]",
    f"{{deal}} ['s] {_WORTH} (should|ought to|has to|needs to|must|is to) (be|read"
    f"|say) {{amount}} [now|instead]",
    f"{{deal}} ['s] {_WORTH} (is|was) (wrong|incorrect|off|out of date|not right"
    "|out) [,|;|-|.|and|so] [so|please] (set|change|correct|update|make|put|fix"
    "|it should be|should be|it is|the right one is) [it|its value|that|the value] "
    f"[to|at] {{amount}}",
    "{deal} (has|have) (gone|come) (up|down) to {amount}",
    "{deal} [,|:|-] {amount} (now|from now on|as of today|these days|by now)",
    "{deal} is {amount} (now|by now|these days|meanwhile)",
    "{deal} is (only|just) [worth] {amount} (now|by now|these days|meanwhile|any more)",
    "{deal} is now (only|just) [worth] {amount}",
    "we are [now] (at|up to|down to|talking|looking at) {amount} (for|on|with|in) {deal} [now]",
    "it is [now] {amount} (for|on|in) {deal} now",
    "it is now {amount} (for|on|in) {deal}",
    "(they|he|she|we|the client|the customer) [have|has] [now|just] (upped|raised|lowered|"
    "cut|reduced|increased|bumped|knocked|negotiated|haggled|pushed|beaten|talked|trimmed|"
    "extended|agreed) {deal} [up|down] (to|at|on) {amount}",
    "{deal} [has] (got|gotten|become|grown|shrunk) [bigger|smaller|larger|fatter|slimmer|"
    "less|more] [,|:|-|;] [now|to|it is|it is now|now it is] {amount} [now]",
    "(quote|offer|price|figure|total|bid|quotation|tender|proposal) (for|on|of) {deal} is "
    "now [at] {amount}",
    "(quote|offer|price|figure|total|bid|quotation|tender|proposal) (for|on|of) {deal} is "
    "[at] {amount} now",
    "{deal} , new (amount|value|price|figure|total|sum) {amount}",
    "(put|mark|have|book|enter) {deal} (down|in) (at|for|as) {amount} [now]",
    "(we|i) (reckon|expect|get|have|make) [now] {amount} (for|from|out of) {deal} now",
    "{deal} [is] [now] (in|down|on the books) (at|for|with) {amount} now",
    "let us (make|call|put|say) {deal} [at] {amount}",
    "{deal} now (brings|brings in|runs to|sits at|is sitting at|stands at|goes for|weighs "
    "in at) [us] {amount}",
    "{deal} (sits at|is sitting at|weighs in at|is running at) {amount} now",
    "(upped|raised|lowered|cut|reduced|increased|bumped|knocked|brought|got|set|trimmed) "
    "{deal} [up|down] (to|at) {amount}",
    "{deal} [is] (up|down) (to|at) {amount} [now]",
    "(new|latest|current|final|updated|revised|corrected) (price|value|amount|figure|total|"
    "quote|sum|number|deal value) (for|of|on) {deal} (:|is|=|,) {amount}",
    "(put|set|enter|note|write|record) {amount} [in|down] (on|for|against|as the value of|"
    "as value of|as the amount of) {deal}",
    "(put|set|enter|note|write|record) {amount} [in|down] as {deal} (value|amount|figure|worth)",
    "(we|they|i) [have] [now] (agreed|agreed on|settled on|settled for|shaken on|shook on|"
    "quoted|offered) {amount} (for|on|with) {deal}",
    "{deal} (total|sum|price|figure|quote) [is|:|=|now] {amount} [now]",
    "let {deal} be [at|worth] {amount} [now]",
    "(they|the client|the customer|he|she) (are|is|will be) [now] paying [us] {amount} (for"
    "|on) {deal} [now]",
    "{deal} [:|,|-] make (that|it) {amount}",
)
VALUE_ALSO = (
    "[,] (as of today|from today|from now on|as of now|after all|in the end)",
    "[,|;|and|.] [please] (put|enter|note|record|log|update|save) [it|that|this] "
    "in [the|our] (system|crm|bot|pipeline|books)",
    "[,|;|-|.|and|so] [so|please] (update|change|set|correct|fix|adjust|enter|put in|amend|"
    "note|record) [the|its|that|their] (amount|value|figure|sum|number|deal value|it) "
    "[please|accordingly]",
)

_ON = "(on|to|for|about|at|re|regarding|concerning|against|with|of)"
_WRITE = (
    "(add|make|write|leave|put|take|drop|enter|record|save|attach|stick|log|file|pop|scribble|set)"
)
_PAPERS = "[file|record|card|page|entry|notes]"

NOTE = (
    f"[deal] (note|comment|remark|memo|annotation) {_ON} {{deal}} {_PAPERS} [:|,|-|that|saying] "
    "{text}",
    "deal (note|comment|remark|memo) [:|,|-] {deal} (:|,|-) {text}",
    f"{_WRITE} [a|this|the following|another] [new|quick|short|little] (note|comment|remark|memo) "
    f"{_ON} {{deal}} {_PAPERS} [:|,|-|saying|saying that|that|that says] {{text}}",
    f"[{_WRITE}] [a] [new] (note|comment|remark|memo) {_ON} {{deal}} {_PAPERS}",
    "{deal} [deal] (note|comment|remark|memo) [:|,|-] {text}",
    "(jot|write|put|note|mark|scribble|get|take|keep) (down|in mind) "
    f"(on|for|about|with|re|regarding|against|under) {{deal}} {_PAPERS} [:|,|-|that] {{text}}",
    "(jot|write|put|stick|add|enter|record|note|keep|get|file|save|pop|log|mark|scribble) "
    "[this|it|that|the following|something] [down] (on|in|to|for|about|against|into|under|with"
    "|next "
    f"to|re|regarding) {{deal}} {_PAPERS} (:|that|-) {{text}}",
    "(note|add|write|record|remember|keep in mind|bear in mind) (on|to|for|about|with) {deal} "
    "(that|:) {text}",
    "(make a note|take a note|write down|put down|jot down|note down) "
    "(about|on|for|with|against) {deal} [:|,|-|that] {text}",
    "for {deal} (note|note down|write down|jot down|remember|put down|file) [:|that|,] {text}",
    "{deal} (:|-|,) (note|note down|write down|remember|jot down|remark) [that|:] {text}",
    "(add|make|write|leave|put|take) [a] [new] (note|comment|remark|memo) {deal} : {text}",
    "(put|write|note|jot|enter|get|record) (this|that|the following|something) [down] (on|for"
    "|in|to|under|against|about|with) [the] {deal} [deal] (:|-) {text}",
    "(on|for|about|with|regarding) {deal} [,|:] (note|write|put down|note down|write down|jot "
    "down|record|remember) [down] (that|:) {text}",
    "(append|add|attach|put|affix|enter|subjoin) (to|on|against|under|onto) {deal} "
    "[file|record|card|page|entry] [the|a|this] [following|new|quick|wee|short] "
    "(note|comment|remark|memo) [:|,|-|that|saying] {text}",
    "(add|make|write|leave|put|take|drop|enter|record) [a|another] [new|quick|short] (note|"
    f"comment|remark|memo) (in|into|under|inside) {{deal}} {_PAPERS} [:|,|-|saying|saying that"
    "|that|that says] {text}",
    "(let|have|make) {deal} (say|read|mention|state) [:|that] {text}",
    "{deal} (gets|needs|is to get|should get|has to get) [a|the|another] [new] (note|remark"
    "|comment|memo) [:|,|-|that|saying] {text}",
    "(give) {deal} [a|the|another] [new] (note|remark|comment|memo) [:|,|-|that|saying] {text}",
    "(note|write|record|jot|mention|state) [down] [that] {text} (on|in|against|under|into) "
    "[the] {deal} deal",
    "(note|record|mention|write down|jot down|put down) that {text} (on|in|against|under|"
    "into) [the] {deal}",
    f"(mention|state|remark|observe) (on|in|under|at) {{deal}} {_PAPERS} [:|that] {{text}}",
    "{deal} (should|is to|must) (say|mention) [:|that] {text}",
    f"(add|append|put|attach) the following (to|on|in|under) {{deal}} {_PAPERS} : {{text}}",
)

# "Give that one to rita" says nothing of what it is: a task, a deal or a ticket.
_THAT = "(that one|this one|that|this|it)"
_OPEN = (
    "(reopen|re-open|re open|revive|resurrect|reactivate|unclose|restart|reinstate|restore|reawaken"
    "|rekindle|relaunch|unlose|unwin)"
)
_OPENED = (
    "(reopened|re-opened|re opened|opened again|opened up again|revived|reactivated|resurrected"
    "|restarted|reinstated|brought back|put back in the pipeline|put back on the table|opened back "
    "up)"
)
_ALIVE = (
    "(open again|alive again|back on|on again|back in play|back on the table|back in the game"
    "|back from the dead|back to life|back in business|live again|active again|alive after all"
    "|back on track|back in the running|in play again|on the table again|back|back in the pipeline"
    "|alive and kicking again|not dead after all|up and running again|back open|back alive)"
)
_OPEN_IT = "(reopen|re-open|re open|revive|open up again) (it|that|that one|that deal|the deal)"
_CAME = (
    "(came back|comes back|has come back|have come back|came back to us|has come back to us|have "
    "come "
    "back to us|has risen from the dead|rose from the dead|is risen from the dead|lives again|lives"
    "|changed their mind|changed their minds|is not over|is not dead|is not lost|was not lost|is "
    "not "
    "won|was not won|is not closed|was not closed|was not dead|was not over|is still alive|is "
    "still "
    "on|is still open|is still going|was closed by mistake|was marked by mistake|was marked as "
    "lost by"
    " mistake|was marked as won by mistake|was lost by mistake|was closed too early|was closed too "
    "soon|wants to talk again|want to talk again|is interested again|are interested again|was "
    "closed "
    "by accident|was wrongly closed)"
)

REOPEN = (
    f"{_OPEN} {{deal}} [again|up again]",
    "open {deal} (again|back up|up again|once more|anew|afresh|back)",
    "(open up|open) {deal} (again|once more)",
    "(open up again|open again|open once more) {deal}",
    "(bring|get|put|take|call) {deal} back [up] (to life|on track|from the dead|alive|on the table"
    "|in"
    " play|into play|from the grave|in the game|from the ashes)",
    "(bring|take) back {deal}",
    "(bring|take|get) {deal} back",
    f"{{deal}} (is|are) [now] ({_OPENED}|{_ALIVE}) [now]",
    f"{{deal}} (is|are) [now] ({_OPENED}|{_ALIVE}) [after all] [,|;|so|and|-] [so] [can be] "
    f"[{_OPEN_IT}|{_OPEN}]",
    f"{{deal}} {_CAME} [after all] [,|;|so|and|-] [so|please] ({_OPEN_IT}|{_OPEN})",
    "{deal} (came back|comes back|has come back|lives again|has risen from the dead) [to us|to "
    "life] [now]",
    f"{{deal}} {_MUST} {_OPENED} [again]",
    "{deal} (has to|needs to|must|is to|can) (reopen|be open again|open again|come back|go back in "
    "the "
    "pipeline|go back into the pipeline)",
    "(mark|set|change|flag|put|turn|switch) {deal} [back] [as|to] open [again|once more]",
    "put {deal} back (in|into|on) [the|our] (pipeline|funnel|table|board)",
    "(undo|take back|reverse|cancel) [the] (loss|win|close|closing|closure) (of|on|for) {deal}",
    "(reopening|re-opening) [of] {deal}",
    f"(reopen|re-open|re open) {{deal}} {_THAT} [again]",
    f"open {{deal}} {_THAT} [back] (again|up|up again)",
    f"open {{deal}} {_THAT} again",
    f"[the] (lost|won|closed|dead|old) {{deal}} [deal] (is|are) [now] ({_OPENED}|{_ALIVE}) [now]",
    f"{_OPEN} [the] (lost|won|closed|dead|old) {{deal}} [deal] [again]",
    "{deal} (back|is back) open [again|please|now]",
    "{deal} (should|must|needs to|has to|is to|ought to) be (open|live|active|back on|alive"
    "|running|on) [again]",
    "(get|bring|take|move|drag) {deal} back (in|into|on|onto) [the|our] (pipeline|funnel|"
    "table|board|game|running|list)",
    "(wake) [up] {deal} [up] [again]",
    "{deal} [please] (reopen|re-open|open again|open up again|open back up|set back to open"
    "|put back to open|revive)",
    "(i|we) (want|need|would like) {deal} (open|reopened|back|live|active|back open|back "
    "on) [again|in the pipeline]",
    "{deal} (was|is) not (lost|won|closed|dead|over) [after all|at all|yet|really] [,|;|so|"
    f"and|-|.] [so|please] ({_OPEN_IT}|{_OPEN}|open it again|open it up again)",
    "{deal} lives [on|again]",
    "(there is|they found|we see) [still|some] life (in|left in) {deal} [after all|yet] [,|"
    f";|so|and|-|.] [so|please] {_OPEN_IT}",
    f"[the] (lost|won|closed|dead|old) {{deal}} [deal] (is|are) [now] ({_OPENED}|{_ALIVE}) "
    f"[after all] [,|;|so|and|-|.] [so|please] ({_OPEN_IT}|{_OPEN}) [again]",
)

_CLOSE_DATE = (
    "(close date|closing date|expected close|expected close date|close|closing|closing day|"
    "due date|deadline|target date|signing date|expected closing date|expected closing|end date"
    "|decision date|signature date|sign date|signing|target close date|target close)"
)
_RESET = (
    "(set|change|update|put|make|correct|move|push|shift|postpone|prepone|bring|advance|pull|delay"
    "|defer|reschedule|adjust|fix|edit|extend|amend|switch|revise|schedule|plan|drag|slip)"
)
_WAY = "[back|out|forward|up|in|ahead|on|off|along]"
_BY = "(to|on|at|until|till|=|for|by|as|:|->)"
_SLIPS = (
    "(slips|slipped|moves|moved|is delayed|is postponed|has slipped|is pushed|has moved|was moved"
    "|was postponed|was pushed|has been moved|has been pushed|has been postponed|is moved|slides"
    "|slid"
    "|shifts|shifted|has shifted|gets pushed|got pushed|is put off|was put off|changes|changed|has "
    "changed|goes|went|is preponed|was preponed|is brought|was brought|was delayed|has been delayed"
    "|is rescheduled|was rescheduled|has been rescheduled|is extended|was extended|is deferred"
    "|was deferred|drags on|drifts|drifted|comes|is set|was set|got moved|got delayed|got "
    "postponed)"
)

CLOSE_DATE = (
    "{deal} [now] (closes|will close|will be closed|is closing|is going to close|is due"
    "|is expected to close|is expected|will sign|signs|closes now|now closes|will be signed"
    "|is due to close|is set to close|is to close|is to be closed|is going to sign|is signing"
    "|is now expected|is now due|will now close|is planned|is planned to close"
    "|is scheduled|is scheduled to close|is expected in|is forecast to close|is slated to close"
    "|is to sign|is to be signed|gets signed|will come in|are signing|sign|will finish) "
    "[now] [on|by|in|at|for|around|before] {date} [now]",
    f"{{deal}} [:|,|-] [new|expected] {_CLOSE_DATE} [is|to|:|=|on|->|→] [now] [on] {{date}} [now]",
    f"{_RESET} {_WAY} [the] {_CLOSE_DATE} (of|for|on|with) {{deal}} {_WAY} {_BY} {{date}}",
    f"{_RESET} {{deal}} {_CLOSE_DATE} {_WAY} [{_BY}] {{date}}",
    f"(set|change|update|correct|move|push|shift|postpone|prepone|adjust|edit) [the] {_CLOSE_DATE} "
    "(of|for|on) {deal}",
    f"(set|change|update|correct|move|push|shift|postpone|prepone|adjust|edit) {{deal}} "
    f"{_CLOSE_DATE}",
    f"[the] [new|expected] {_CLOSE_DATE} (of|for|on) {{deal}} [is|:|=|->|will be|should be] [now] "
    "[on] {date} [now]",
    f"[the] {_CLOSE_DATE} (of|for|on) {{deal}} [now] {_SLIPS} {_WAY} [{_BY}] {{date}}",
    f"{{deal}} {_CLOSE_DATE} [now] {_SLIPS} {_WAY} {_BY} {{date}}",
    f"[the] {_CLOSE_DATE} [now] {_SLIPS} {_WAY} {_BY} {{date}}",
    f"(set|change|move|push|shift|put|update) the {_CLOSE_DATE} {_WAY} {_BY} {{date}}",
    "[we|i] [now] (expect|plan|reckon|aim|intend|are aiming|are planning|are expecting|anticipate"
    "|are going) [to] [close|sign|win|have] {deal} [closed|signed|done|to close|to sign] "
    "[on|by|in|for|around] {date} [now]",
    "[we|i] [now] (expect|plan|reckon|anticipate) [that] {deal} [to|will] (close|sign|be signed|be "
    "closed|closes|signs) [on|by|in|around] {date}",
    f"{{deal}} [now] {_SLIPS} {_WAY} (to|until|till) {{date}}",
    f"(push|move|shift|postpone|delay|prepone|pull|bring|defer|reschedule|put|slip|advance) {_WAY} "
    f"{{deal}} {_WAY} (to|until|till) {{date}}",
    f"(put|push|move|bring|pull) {_WAY} [the] (closing|close|signing) {_WAY} (to|until|till) "
    f"{{date}}",
    "(schedule|plan|pencil in|pencil|target|set|mark) {deal} (for|to close|to close on|to close by"
    "|for "
    "closing on|for signature on|to close in|for closing) [on|by|in] {date}",
    f"{{deal}} ['s] {_CLOSE_DATE} {_NEEDS} (changed|moved|set|pushed|updated|postponed|shifted"
    f"|preponed|brought) {_WAY} [{_BY}] {{date}}",
    f"[the] {_CLOSE_DATE} (of|for|on) {{deal}} {_NEEDS} (changed|moved|set|pushed|updated|postponed"
    f"|shifted|preponed|brought) {_WAY} [{_BY}] {{date}}",
    f"{{deal}} {_NEEDS} (closed|signed|postponed|pushed|moved|delayed|preponed|put off|done"
    f"|wrapped up)"
    f" {_WAY} (on|by|in|to|until|till) {{date}}",
    "{deal} (has to|needs to|must|is to) (close|sign) [on|by|in|before] {date}",
    f"{{deal}} ['s] {_CLOSE_DATE} {_NEEDS} (changed|moved|updated|pushed|postponed)",
    f"[{_CLOSE_DATE}] {{deal}} (will|does) not (sign|close|decide|be signed|be closed|be ready"
    f"|happen|come in) (before|until|till) {{date}} [,|so|;|-|and] [so|please] (put|set|note"
    "|enter|make|use|take|record) (that|it|this) [down] [as] [the|our|its|their] "
    f"[{_CLOSE_DATE}]",
    "{deal} (expected|planned|due|scheduled) [to close|to sign] [on|by|in|for] {date}",
    f"{_CLOSE_DATE} [for|of|on] {{deal}} [:|,|-] {{date}}",
    f"{_CLOSE_DATE} (of|for|on) {{deal}} [please] [to] (change|move|push|set|put"
    f"|shift|bring) [back|forward|out] (to|on|until|till) {{date}}",
    f"{{deal}} {_CLOSE_DATE} [please] [to] (change|move|push|set|put|shift|bring) "
    f"[back|forward|out] (to|on|until|till) {{date}}",
    "{deal} (will now|is now expected to|is now set to|is now due to) (close"
    "|sign|be signed|be closed) (on|by|in|around|before) {date}",
    f"{_CLOSE_DATE} (for|of|on) {{deal}} : {{date}}",
    "{deal} (is supposed to|is meant to) [now] (close|sign|be signed|be closed|come in|be done)"
    " (on|by|in|before|around) {date}",
    "make (it|that) {date} for [the] {deal} [close|closing|signing|signature]",
    "(make|let) {deal} (close|sign) [on|by] {date}",
    "{deal} [a] (decision|signature|signing|contract) [is|comes|due|is due|will be|falls|"
    "follows|expected] [on|by] {date}",
    "[the] (decision|signature|signing|contract) (on|for|of|about) {deal} (is|comes|due|is "
    "due|will be|falls|follows|is expected|will come|will follow) [on|by] {date}",
    "(they|we|i|the client|the customer|both sides|both parties) [will|are going to|want to"
    "|plan to|intend to|are to|should|expect to] (sign|close|finalise|finalize|wrap up|"
    "complete|get|have|are signing|are closing) {deal} [closed|signed|done|in|wrapped up] "
    "(on|by|before|around) {date}",
    "(put|set|use|take|note|enter|write|record|fix) {date} [down|in] (as|for) [the|its] "
    f"[new] {_CLOSE_DATE} (of|for|on) {{deal}}",
    "(put|set|use|take|note|enter|write|record|fix) {date} [down|in] (as|for) {deal} ['s] "
    f"[new] {_CLOSE_DATE}",
    f"{{date}} is [now] [the] [new] {_CLOSE_DATE} (of|for|on) {{deal}} [now]",
    f"{{date}} is [now] {{deal}} ['s] [new] {_CLOSE_DATE} [now]",
    "{date} is now the date for {deal}",
    "[the] date (for|of|on) {deal} is [now] {date} [now]",
    "{deal} (has been|was|is|got|gets|is being) (put back|put off|pushed back|set back|"
    "moved back|moved forward|brought forward|pulled forward|pushed out|moved up|held over|"
    "kicked) (to|until|till|by) {date}",
    "{deal} [will be] not (before|until|till) {date}",
    "{deal} (will take|is going to take|takes|will need|needs|drags on) until {date}",
    "{deal} (will|does|is) not (close|closing|going to close|sign|come in|come through|be "
    "signed|be done) (before|until|till) {date}",
    "{deal} (wraps up|winds up|will wrap up|is wrapping up|comes to a close|will be done|"
    "will be wrapped up|finishes) (on|by|in|around) {date}",
    "{deal} (will|does) not (sign|close|decide|be signed|be closed|be ready|happen|come in)"
    " (before|until|till) {date} [,|so|;|-|and|.] [so|please] (put|set|note|enter|make|use|"
    "take|record) (that|it|this) [down|in] as [the|our|its|their] [new] date",
    "(give|allow) {deal} (until|till) {date}",
    "(give|allow) (them|us|him|her) (until|till) {date} (to close|to sign|for|on) {deal}",
    "(pencil in|pencil|mark down|put down|plan in) {date} for [the] {deal} [close|closing|"
    "signing|signature]",
    "{deal} [is|was] (postponed|pushed|delayed|rescheduled|shifted|moved|deferred|put back|"
    "brought forward|put off) (to|until|till|for) {date}",
    "(reschedule|plan|schedule|pencil in|earmark|book|line up|slate) {deal} for {date}",
    "{deal} (is|are) [now] (expected|planned|likely|due|set|forecast|scheduled) to (sign|"
    "close|come in|be signed|be closed|be decided|finish) [on|by|around|before] {date}",
    "{deal} (will be|is to be|gets|is being) (decided|settled|finalised|finalized|agreed|"
    "countersigned|concluded) [on|by|in] {date}",
    "(they|the client|the customer) (decide|will decide|are deciding|sign|are signing) (on|"
    "about) {deal} [on|by|in] {date}",
    "we (aim|are aiming|plan|reckon|are planning) to (close|sign|finish|have) {deal} "
    "[closed|signed|done] (on|by|in) {date}",
)
CLOSE_DATE_ALSO = ("instead", "[,] (after all|at the latest)")

_HAND = (
    "(give|assign|hand|pass|transfer|reassign|move|delegate|turn|allocate|shift|switch|entrust"
    "|leave"
    "|re-assign|reallocate|hand off|send|forward|route|sign)"
)
_LOOKS = (
    "(takes|is taking|took|gets|will take|is getting|will get|takes over|is taking over|will take "
    "over"
    "|has taken over|picks up|will pick up|took over|inherits|will handle|will look after|will own"
    "|will run|will manage|is to take|is to take over|has to take|has to take over|must take|must "
    "take "
    "over|is to get|is to have|shall have|shall take|shall take over|is to look after|is to handle"
    "|needs to take over|is going to take|is going to take over)"
)
_LOOKS_NOW = (
    "(looks after|handles|owns|runs|manages|leads|has|does|is on|is in charge of|is responsible for"
    "|takes care of|works on|is handling|is looking after|is the owner of|is taking care of|drives)"
)
_SINCE = (
    "(now|from now on|from today|from today on|as of today|as of now|from here on|going forward)"
)
_KEPT = (
    "(looked after|handled|owned|managed|run|taken over|taken care of|worked on|done|covered|led"
    "|taken|picked up|dealt with)"
)
_TASK = (
    "(look after|handle|take|take over|own|run|manage|have|do|take care of|deal with|work on|lead)"
)

ASSIGN = (
    f"{_HAND} {{deal}} [over|on|across|off] [to] {{member}}",
    f"{_HAND} {{deal}} [over|on|across|off] (to|with|onto) {{member}}",
    f"(give|assign|hand|pass|reassign|delegate) {{deal}} {_THAT} [over|on] to {{member}}",
    "(assign|reassign|re-assign|delegate|hand over|pass on) {deal}",
    "(assign|hand|pass|give) [over] to {member} {deal}",
    "(hand|pass|turn|give|sign) over {deal} to {member}",
    "(give|hand|assign|pass) {member} {deal}",
    "{deal} [both|all] (goes|belongs|is assigned|is going|is passed|is handed|go|belong|are "
    "assigned"
    "|passes|moves|move|transfers|falls|is transferred|is given|was given|was handed|was passed|is "
    "reassigned|are reassigned|now goes|now belongs|gets assigned|got assigned) "
    "[both|all] [now] [over|on|back] to {member}",
    "{deal} is [now] {member} [now] [job|baby|responsibility|deal|problem|business]",
    "{deal} is [now] (with|in the hands of|on the desk of|under) {member} [now]",
    "{deal} is [now] mine [now] {member=me}",
    f"{{member}} {_LOOKS} [over] {{deal}} [over] [now|from now on|from me|from him|from her]",
    f"{{member}} [now] {_LOOKS_NOW} {{deal}} {_SINCE}",
    f"from now on {{member}} {_LOOKS_NOW} {{deal}}",
    f"{{member}} now {_LOOKS_NOW} {{deal}}",
    f"{{member}} {_LOOKS} {{deal}} {_THAT} [over]",
    "{member} (should|shall|must|is to|has to|needs to|is going to|can|may) take {deal} "
    f"{_THAT} over",
    "i (take|am taking|took|will take|will handle|will look after|am on|will run|will pick up"
    "|pick up)"
    " [over] {deal} {member=me} [over] [now|from now on]",
    f"(i'll|ill) {_TASK} {{deal}} [over] {{member=me}}",
    f"{{deal}} (is|are) (to be|now being|being|now|going to be) {_KEPT} by {{member}} [from now "
    f"on]",
    f"{{deal}} (is|will be|has to be|must be|needs to be|can be|gets) [now] {_KEPT} by {{member}} "
    f"[from now on|now]",
    f"{{deal}} {_MUST} (given|assigned|handed|passed|transferred|reassigned|moved|turned) "
    "[over|on|across] to {member}",
    f"{{deal}} {_MUST} (reassigned|assigned|handed over|passed on) [to (someone else|somebody "
    f"else)]",
    "{deal} [both|all] (has to|should|needs to|must|is to|are to|have to|can) (go|be|pass|move) "
    "[over] "
    "(to|with) {member}",
    "(make|set|name|appoint) {member} [as] [the] [new] owner (of|for|on) {deal}",
    "(make|set|put) {member} (responsible for|in charge of|on|onto) {deal}",
    "(make|set|change|update|switch) [the] [new] owner (of|for|on) {deal} [to|:|is|=|into] "
    "{member}",
    "(make|set|change|update|switch) [the] owner (of|for|on) {deal}",
    "(set|change|update|switch) {deal} owner [to|:|=] {member}",
    "(make) {deal} {member} [job|baby|responsibility|deal]",
    "{deal} [:|,|-] [new] owner [is|:|=|->|to] [now] {member}",
    "{deal} (->|=>|→) {member}",
    "[the] [new] owner (of|for) {deal} is [now] {member}",
    "[the] new owner (of|for) {deal} [is|:|=] {member}",
    f"(let|have|get) {{member}} [to] {_TASK} [over] {{deal}} [over]",
    f"(we|i) (want|need) {{member}} to {_TASK} {{deal}}",
    "(take) {deal} (off me|off my hands|off my plate|off my desk) [and] [,] (give|hand|pass) it "
    "to "
    "{member}",
    "entrust {member} with {deal}",
    "(i am|we are) (handing|giving|passing|assigning|transferring|moving) {deal} [over|on] to "
    "{member}",
    "(change|switch|swap) {deal} [over] to {member}",
    "{member} (is|will be|shall be|is to be) [now] (in charge of|responsible for|the owner of"
    "|looking after|taking care of|handling) [deal] {deal} [now|from now on|from today]",
    "{member} will be (looking after|handling|taking|taking over|running|managing"
    "|owning|on) {deal} [from now on|now|from today|from here on]",
    "[the] owner (of|for) {deal} (should|is to|has to|must|needs to|ought to) "
    "[now] be {member} [now|from now on]",
    "{deal} [please] (give|assign|hand|pass|transfer|reassign) [over|on] to {member}",
    "{deal} (should|is to|has to|must|needs to) be [with|owned by|run by|handled "
    "by] {member} [now|from now on]",
    "{member} (can|may) [now] have {deal} [now|from now on|from here]",
    "{member} (should|shall|must|is to|has to|needs to|ought to) [now] (have|take|get|own"
    "|run|do|handle|look after|take over|take on|take care of|drive|lead|manage"
    "|deal with) [over] {deal} [over|on] [now|from now on|from here]",
    "{deal} [over|on|across] to {member} [please|now]",
    "{deal} (for|:|,|-|=) {member}",
    "{member} (is|becomes|will be|shall be) [now] [the] [new] (owner|lead|boss|handler|"
    "account manager) (of|for|on) {deal} [now|from now on]",
    "owner (of|for|on) {deal} : {member}",
    "(i|we) (want|would like|need|should like) {member} (on|in charge of|running|handling|"
    "to be on|behind) {deal}",
    "{deal} (needs|gets|has|wants) [a] [new|different] owner [now] [,|:|;|-] [namely|it is|"
    "that is] {member}",
    "{member} (takes|is taking|has|runs|handles|gets|drives|leads|looks after) [over] "
    "{deal} [on] (from here|from here on|on from here|from now|henceforth|as of now|as of "
    "today)",
    "(can|could|would|will|may|might) {member} [please] (take|have|take over|run|handle|do|"
    "own|look after|take care of|pick up|take on) [over] {deal}",
    "{member} to (own|take|run|have|handle|take over|lead|look after) {deal} [from now on|"
    "from here on|now]",
    "let {member} (have|take|run|do|handle|look after|take over|own|get|deal with) {deal} "
    "(from now on|instead|instead of me|from here|now)",
    "{deal} is better off with {member} [,] (give|hand|pass|assign) it to (him|her|them)",
    "(leave|drop|land|dump|plonk|lay) {deal} (with|on|in the lap of) {member} [desk|plate|lap]",
    "(land|load|trust|charge|saddle) {member} with {deal}",
    "(from now on|as of today|from today|from monday) {deal} is {member} [job|baby|deal]",
    "let us (give|assign|hand|pass|transfer) {deal} [over] to {member}",
    "let us (give|assign|hand|pass) {member} {deal}",
    "{member} (is|goes|will be) [now] on {deal} (now|from now on|from today)",
    "{deal} [is] now (with|for|at|on) {member}",
    "{member} will be (doing|in charge of|responsible for|on|having) {deal} [from now on|"
    "now|from today]",
    "{member} (takes|will take|is taking|took) {deal} off (my|our|me|us) [hands|plate|desk]",
    "(i|we) (pass|give|hand|leave|am passing|am giving|am leaving|assign|transfer) {deal} "
    "[over|on] (to|with) {member}",
    "(responsibility|ownership|the lead) (for|of|on) {deal} (goes|passes|moves|is) [now] "
    "[over] (to|with) {member}",
    "{deal} (responsibility|ownership) (goes|passes|moves) [over] to {member}",
)
ASSIGN_ALSO = (
    "[,] (from now on|from today|from today on|as of today|as of now|starting today|from here on)",
    "[,] [and] (put|set|change) (his|her|their) name on it",
    "[,] [he|she|they] (knows|know|knows them|know them) (best|better|well)",
    "instead of (me|him|her|them|us)",
)

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

_AWAY = (
    "(remove|drop|get rid of|throw away|throw out|chuck|chuck out|dump|ditch|kill|take out|take "
    "down"
    "|take off|discard|cancel|kick out|clear|clear out|strike|strike off|bin|trash|scrap|wipe out"
    "|throw|toss|toss out|do away with|eliminate|axe|cross out|cross off)"
)
_CRM = (
    "(pipeline|funnel|deals|crm|system|books|database|list|list of deals|records|board|deal list)"
)
_GOOD = "[for good|for ever|forever|permanently|completely|entirely|altogether|once and for all]"
_GONE = (
    "(deleted|removed|erased|scrapped|purged|wiped|binned|thrown out|thrown away|dropped|trashed"
    "|taken out|discarded|got rid of|wiped out)"
)
_WHY = (
    "(is|was|has been|are) [only|just|actually|obviously] [a|an] "
    "(mistake|duplicate|double|test|error|dupe|copy|typo|joke|fake|doublet|test deal|fake deal"
    "|duplicate deal|test entry|double entry|created by mistake|added by mistake|entered by mistake"
    "|entered twice|added twice|logged twice|created twice|logged by mistake|entered in error"
    "|created in error|made by mistake|entered by accident|added by accident|created by accident"
    "|there twice|in there twice|in here twice|nonsense|rubbish|bogus|never real|spam|made up"
    "|typed in twice|typed twice|keyed in twice|booked twice|recorded twice|in the system twice"
    "|on the list twice|doubled|doubled up|put in twice|put in by mistake"
    "|never meant to be in there|a slip of the finger|a misclick|a blunder"
    "|keyed in by mistake|typed in by mistake)"
)
_WIPE = (
    "(delete|remove|erase|drop|scrap|get rid of|throw away|throw out|bin|trash|wipe|purge|kill|dump"
    "|discard|ditch|throw|rub|strike|cross|weed|chuck|toss|rub out|strike out|cross out|axe|junk)"
)
_IT = "(it|that deal|this deal|that|this|the deal|that one|the thing|that entry|the entry)"

DELETE = (
    f"(delete|erase|purge|scrap|bin|trash|wipe|expunge|nuke|axe) {{deal}} {_GOOD}",
    f"{_AWAY} {{deal}} deal {_GOOD}",
    f"{_AWAY} [the|that] (deal|entry for|record of|opportunity) {{deal}} {_GOOD}",
    f"(remove|drop|take|throw|scrub|wipe|kick|get|clear|strike|cut|pull|cross|chuck|toss|weed"
    f"|delete"
    f"|erase|eliminate|boot|rub|scratch|strip) {{deal}} [out|off] (from|out of|off|of) [the|our] "
    f"{_CRM} {_GOOD} [, [and] delete it]",
    f"(throw|chuck|toss|wipe|scrap|bin) {{deal}} (away|out) {_GOOD}",
    f"{{deal}} {_WHY} [,|;|-|so|and] [so] {_WIPE} [{_IT}] [away|out|again] {_GOOD}",
    f"{{deal}} never existed [,|;|-|so|and] [so] {_WIPE} {_IT} [away|out]",
    f"{{deal}} {_MUST} {_GONE} {_GOOD}",
    f"{{deal}} (can|has to|must|needs to|may) go (from|out of) [the|our] {_CRM}",
    f"(delete|erase|remove) [the] (record|entry|deal record|deal entry) (of|for) {{deal}} {_GOOD}",
    "(get rid of|strike off|cross off|bin|scrap) [the] (deal|opportunity|opp) {deal}",
    "(strike|cross) [the] {deal} (deal|opportunity) (off|from) [the|our|my] (list|pipeline"
    "|books) [, delete it]",
    "{deal} deal [please] (delete|remove|erase|bin)",
    "[the] deal {deal} [please] (delete|remove|erase|bin)",
    "{deal} deal [please] (delete|remove|erase|bin) [please] [,|;|-|because|as"
    "|since|.] [it] (is|was) [a|an|only|just] (double|duplicate|twice|mistake"
    "|test|error|wrong|there twice|entered twice)",
    f"{_WIPE} [the] deal {{deal}} [,|;|-|because|as|since|.] [it] (is|was) [a"
    "|an|only|just] (double|duplicate|twice|mistake|test|error|there twice|entered "
    "twice)",
    "{deal} should never have been (in there|in here|in the system|created|made|entered|"
    f"added|on the list|in the pipeline) [,|;|-|so|and|.] [so|please] {_WIPE} [{_IT}] [away|"
    "out|again]",
    f"{_WIPE} [the|that] {{deal}} (deal|opportunity) (entry|record|card|file) [out|away] {_GOOD}",
    "(i|we) (want|would like|need) {deal} (deleted|erased|scrapped|removed|binned|wiped) "
    f"{_GOOD}",
    f"(i|we) (want|would like|need) {{deal}} (gone|out of|off) [from|of] [the|our] {_CRM} "
    f"{_GOOD} [,] (delete|erase|remove) {_IT}",
    "{deal} (is|was) (in there|in here|in the system|on the list|in the pipeline) (twice|"
    f"double|two times) [,|;|-|so|and|.] [so|please] (delete|remove|erase|drop|scrap) {_IT}",
    f"(lose|junk|shred|blot out|cull) [the|that] (deal|opportunity|opp) {{deal}} {_GOOD}",
)
