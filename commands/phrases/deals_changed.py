"""What people say when a deal gets another value, closing day or owner."""

from __future__ import annotations

from commands.phrases.deals_words import MUST, NEEDS, THAT

# -- deals.value ---------------------------------------------------------------------------------

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
    f"{{deal}} [{_WORTH}] {NEEDS} (changed|set|updated|raised|lowered|increased|reduced|corrected"
    "|adjusted|bumped|cut|put|brought) [up|down] [to|at] {amount}",
    "{deal} (has to|needs to|is to|must) (go|go up|go down) (up to|down to|to) {amount}",
    f"{{deal}} {_WORTH} {NEEDS} (changed|updated|raised|lowered|corrected|adjusted|increased"
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

# -- deals.close_date ----------------------------------------------------------------------------

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
    f"{{deal}} ['s] {_CLOSE_DATE} {NEEDS} (changed|moved|set|pushed|updated|postponed|shifted"
    f"|preponed|brought) {_WAY} [{_BY}] {{date}}",
    f"[the] {_CLOSE_DATE} (of|for|on) {{deal}} {NEEDS} (changed|moved|set|pushed|updated|postponed"
    f"|shifted|preponed|brought) {_WAY} [{_BY}] {{date}}",
    f"{{deal}} {NEEDS} (closed|signed|postponed|pushed|moved|delayed|preponed|put off|done"
    f"|wrapped up)"
    f" {_WAY} (on|by|in|to|until|till) {{date}}",
    "{deal} (has to|needs to|must|is to) (close|sign) [on|by|in|before] {date}",
    f"{{deal}} ['s] {_CLOSE_DATE} {NEEDS} (changed|moved|updated|pushed|postponed)",
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

# -- deals.assign --------------------------------------------------------------------------------

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
    f"(give|assign|hand|pass|reassign|delegate) {{deal}} {THAT} [over|on] to {{member}}",
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
    f"{{member}} {_LOOKS} {{deal}} {THAT} [over]",
    "{member} (should|shall|must|is to|has to|needs to|is going to|can|may) take {deal} "
    f"{THAT} over",
    "i (take|am taking|took|will take|will handle|will look after|am on|will run|will pick up"
    "|pick up)"
    " [over] {deal} {member=me} [over] [now|from now on]",
    f"(i'll|ill) {_TASK} {{deal}} [over] {{member=me}}",
    f"{{deal}} (is|are) (to be|now being|being|now|going to be) {_KEPT} by {{member}} [from now "
    f"on]",
    f"{{deal}} (is|will be|has to be|must be|needs to be|can be|gets) [now] {_KEPT} by {{member}} "
    f"[from now on|now]",
    f"{{deal}} {MUST} (given|assigned|handed|passed|transferred|reassigned|moved|turned) "
    "[over|on|across] to {member}",
    f"{{deal}} {MUST} (reassigned|assigned|handed over|passed on) [to (someone else|somebody "
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
