"""How people talk about companies."""

from __future__ import annotations

_NEW = (
    "(new|add|create|save|enter|register|make|set up|record|store|put in|take up|take down|key in"
    "|open|start|note down|write down|put down|another|list|log|onboard|include)"
)
_COMPANY = "(company|organisation|organization|firm|business|org|enterprise|corporation|outfit)"
_RECORD = "(company|organisation|organization|firm|business|org|company account|company record)"
_LIST = (
    "(company|companies|organisation|organisations|organization|organizations|firm|firms|list of "
    "companies|company list|list of organisations|list of organizations)"
)
_CALLED = "[called|named|by the name of|with the name|,|-] [:]"
_MUST = (
    "(is to be|should be|should|has to be|needs to be|must be|can be|may be|is to|has to"
    "|needs to|must)"
)

ADD = (
    f"{_NEW} [a|another|one|the|this|as a|as] [new] {_RECORD} {_CALLED} {{name}}",
    f'{_NEW} [a|another|one|the|this|as a|as] [new] {_RECORD} {_CALLED} " {{name}} "',
    f"{_NEW} [a|another|one|the|this] [new] {_RECORD}",
    f"{_NEW} [a] [new] (record|entry|account|file|page) for [the] {_COMPANY} {_CALLED} {{name}}",
    "(add|save|put|enter|register|set up|take|list|record|store|create|log|include|note|file|get) "
    "{name} "
    f"[down|up|on] (as|to|in|into|among|under) [a|the|our] [new] {_LIST}",
    f"take (up|on) {{name}} as [a|our] [new] {_COMPANY}",
    f"{{name}} is [now] (a|our) new {_COMPANY} [of ours]",
    f"{{name}} {_MUST} [be] (added|entered|saved|registered|listed|go|put) (as|to|in|into|under"
    f"|among)"
    f" [a|the|our] [new] {_LIST}",
    f"(there is|we have|we have got|we got|got) a new {_COMPANY} [called|named|:|,] {{name}}",
    f"new [entry in the] {_LIST} : {{name}}",
    "(create|make|add|enter|register|open|save|put in|set up) [a|the|an] [new] (company"
    "|organisation|organization|firm|business) {name} , {website}",
    "put [the|a] [new] (company|organisation|organization|firm|business) {name} in",
    f"(put|add|get|stick|pop|take) {{name}} [in|down|on|up] as [a|an|our] [new] {_COMPANY}",
    f"{_COMPANY} {{name}} [please] (add|create|save|register|enter|set up|make new)",
    "(we have|we have got|we've|we've got|there is|got) [a|an] new [client|customer] "
    f"{_COMPANY} [called|named] [:|,|-] {{name}} [,|;|and|.] [please] (add|save"
    "|register|enter|set up|put in) (it|them|that)",
    f"{_NEW} [a|an] [new] {_COMPANY} (entitled|styled|that is called|that goes by"
    f"|going by the name of) {{name}}",
    "(we have|there is|we have got|we got|got) [a|another|one more] new (restaurant|hotel|"
    "shop|cafe|bar|customer|client|supplier|account|store|club|school|company|firm|business"
    "|partner|bakery|garage|agency|office) (on our books|on the books|on board|in our books"
    "|on the list) [called|named] [:|,|-] {name}",
    f"{_NEW} [a|an|another|one|the|this] [new] {_RECORD} for (them|him|her|it|this|these) [,"
    "|:|-|called|named] {name}",
    f"{_NEW} [a|an|another|one|the|this] [new] (client|customer|supplier|partner|corporate) "
    f"{_COMPANY} {_CALLED} {{name}}",
    f"(put|get|enter|take|add|stick|pop) [the|a|this] [new] {_COMPANY} [called|named] {{name}}"
    " (in|into|to|on|onto|among) [the|our] (system|crm|books|database|list|records|"
    "companies|list of companies)",
    "(put|get|enter|take|add|stick|pop|have) {name} (on|onto|in|into|to) [the|our] (list of"
    " companies|company list|companies|organisations|list of organisations|list of firms)",
    "we [are] [now] (deal|dealing|work|working|trading|do business|doing business|started "
    f"working|started dealing) [now] with a new {_COMPANY} [called|named] [,|:|-] {{name}} [,|"
    ";|and|.] [please] (add|save|register|enter|set up|put in) (it|them|that)",
    f"{{name}} [,|:|-] [a|our] new {_COMPANY}",
    f"[a|another] new {_COMPANY} [please] [,|:|-|called|named] {{name}}",
    f"let us (add|create|save|enter|register|set up|open|have) [a|the] [new] {_COMPANY} "
    "[called|named|:|,] {name}",
    "(we|i) (want|would like|need) {name} (added|saved|entered|registered|set up|listed|in|"
    f"put in) as [a|an|our] [new] {_COMPANY}",
    "(we have|we've|we|i) (landed|won|got|signed|found|gained|acquired) a new [customer|"
    f"client] {_COMPANY} [called|named] [:|,|-] {{name}}",
    "(can|could) (we|i) have {name} (in|added|entered|set up|registered) as [a|an] [new] "
    f"{_COMPANY}",
)
ADD_ALSO = (
    "[,|-|;] [and] (add|save|enter|register|note|record) (it|them|that)",
    "[,] [with|and] [the|their|its|has] (website|site|web site|homepage|web|url|domain|page|webpage"
    "|web page|web address|internet address|www|link) [is|at|:|=] {website}",
    ", {website}",
    "[,|.|;|-] [their|the|its] (website|site|homepage|web address|domain|address|page) [is|"
    "being|:] {website}",
)

_SHOW = (
    "(show|open|check|display|pull up|bring up|look at|find|look up|view|call up|fetch|dig out|dig "
    "up"
    "|open up|check on|check up on|look into|have a look at|take a look at|check out|present)"
)
_INFO = (
    "(info|infos|information|details|facts|overview|summary|everything|anything|all|data|profile"
    "|record|file|card|entry|page|lowdown|low-down|scoop|background|story|history|full picture"
    "|dossier"
    "|rundown|run-down|status|situation|update|updates|news|latest|report|state of play|state of "
    "affairs|gist|particulars|360|account overview|what we have|what we have got|everything we have"
    "|everything we have got|all we have|all we have got|all we know|everything we know|what we "
    "know"
    "|briefing|brief)"
)
_ABOUT = "(on|about|of|for|with|regarding|concerning|around|at|from|re)"
_WEB = (
    "(website|homepage|web site|address|site|url|domain|web address|webpage|web page|internet "
    "address"
    "|link|page)"
)

SHOW = (
    f"{_SHOW} [the] {_COMPANY} {{org}}",
    f"{_SHOW} [the] {{org}} {_COMPANY}",
    "(show|open|check|display|pull up|bring up|look at|view|call up|fetch|dig out|open up|check on|"
    "check up on|have a look at|take a look at|check out) {org}",
    f"{_COMPANY} {{org}}",
    "what is (going on|happening|up|new|cooking|going down|brewing|the state of play|doing|afoot"
    "|going"
    "|moving|the craic|the score|current|the status|the situation|on|open) [over] "
    "(with|at|around|in|for|on) {org} [these days|right now|at the moment]",
    "what is [the] (latest|news|story|situation|update|status|state of play|state of affairs|deal"
    "|word|picture|background|score) [over] (with|at|on|from|about|of|for|regarding) {org}",
    "(anything|something|any news|news|any movement|movement|is there anything|any developments"
    "|any activity|any change|any changes|any updates|any update|is anything) [is] [new|happening"
    "|going on|moving|up|there|stirring|to report] [over] (with|at|from|on|about) {org}",
    "[any] (news|latest|update|updates) (from|on|about|with|at) {org}",
    "(what do|do) (we|you) (know|have|have got) [on file] (about|on|of) {org} [on file]",
    "what have (we|you) got (about|on|of|going|going on|running|open) [with|at] {org}",
    "(tell|talk|say|brief|update|inform|fill in|catch up|bring up to speed|get up to speed|report"
    "|remind|clue in|walk through|run through) [something|more|everything|all] (about|on|of|with"
    "|regarding) {org}",
    f"[all] [the] {_INFO} {_ABOUT} {{org}}",
    f"{_SHOW} [all] [the] {_INFO} {_ABOUT} {{org}}",
    "{org} (overview|summary|info|infos|details|profile|status|news|record|file|card|page|history"
    "|information|data|update|account|background|story|facts|entry)",
    f"{_SHOW} {{org}} (overview|summary|info|infos|details|profile|status|news|record|file|card"
    f"|page"
    "|history|information|data|account)",
    "how (is|are|goes) [it|things|business] [with|at|over at] {org} [doing|going|getting on"
    "|getting "
    "along|coming along|these days|looking|faring|developing]",
    "how (are|do) (things|we|matters|relations|affairs) [doing|stand|standing|look|looking|going|go"
    "|getting on|getting along] [over] (with|at) {org} [doing|going|standing|looking|these days]",
    "how (is|are) {org} [doing|going|getting on]",
    "how (is it|are things|are we) (going|doing|looking|standing|getting on) [over] (with|at) "
    "{org}",
    "(where|how) (do|are) (we|things|you) (stand|standing|at) (with|at) {org}",
    "where are we with {org}",
    "how far (are we|along are we|have we got|did we get) with {org}",
    "what about {org}",
    "(who|which people|which contacts|what contacts|anyone|who all) (works|is|work|are|sits) "
    "(at|with|working at|working for|employed at|there at) {org}",
    "who (works|work) for {org}",
    "(people|staff) (at|of|from) {org}",
    "(who do|who did|whom do|who are) we (deal|talk|work|dealing|talking|working|in touch|speaking"
    "|speak) (with|to) [over] at {org}",
    "who is our (contact|contact person|person|man|woman) (at|for|with|in) {org}",
    "(what|which|how many) [open] deals (do|have|are|did) we [have|got] [open|running] "
    "(with|at|for|from) {org}",
    "(what|which|any|all) [open] deals [are] (with|at|from|for|of) {org}",
    "(do|did|have|are) we [have|got|do|done|doing] (anything|something|business|any business|any "
    "deals"
    "|dealings) [going on|open|running|going] (with|at) {org}",
    "when did we last (talk|speak|hear|meet|deal|write|visit|call) [to|with|from] {org}",
    "what (did|do) (we|they) last (do|discuss|talk about|say|note) (with|about|on) {org}",
    f"{{org}} {_WEB}",
    f"what is {{org}} {_WEB}",
    f"[the] {_WEB} (of|for) {{org}}",
    f"what is [the] {_WEB} (of|for) {{org}}",
    f"(do we have|have we got) [a|the] {_WEB} (of|for) {{org}}",
    "who (is|are|was) {org} [again]",
    "what (does|do) {org} do",
    "what (do|have) we (have|got) [going|running|in the works|open|going on|on the go] (with"
    "|at) {org}",
    f"(might|may) i (see|have|look at) [the|all] [{_INFO}] [on|of|about|for] {{org}} [{_INFO}]",
    "[the] (particulars|file|dossier|deets|gen|record) (of|on|for|about) {org}",
    f"(furnish|supply|provide) [us|me|with] [with] [the|all|full] {_INFO} (of|on|about|for) "
    "{org}",
    f"(information|info|details) (about|on|of) {_COMPANY} {{org}} [i need|needed|wanted]",
    "what is the (craic|crack|script|gen) (with|at|on) {org}",
    "(brief|update|fill in|catch up|bring up to speed|prepare|prep|clue in) [me|us] (on|"
    "about|for|with) {org} [,|before|ahead of|for] [the|my|our|tomorrow's|today's] [meeting"
    "|call|visit|lunch|trip]",
    "{org} [,|-|:] (what is|how is|what) [the] (state of play|situation|status|latest|story"
    "|score|news|going on|up|new)",
    "(i am|we are) (seeing|meeting|visiting|calling|off to|talking to|going to see|going to"
    "|about to see|about to meet|about to call) {org} [today|tomorrow|later|next|soon|in a "
    "bit|this afternoon|this morning|next week|on (monday|tuesday|wednesday|thursday|"
    "friday)] [,|;|-|.] [so|please] (fill in|brief|update|fill me in|brief me|update me|"
    "fill us in|bring me up to speed|what do i need to know|what should i know|what do we "
    "have|what is the latest)",
)
