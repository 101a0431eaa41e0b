"""What people say when they open a deal, note something on one or delete one."""

from __future__ import annotations

from commands.phrases.deals_words import MUST

# -- deals.add -----------------------------------------------------------------------------------

_NEW = (
    "(new|add|create|log|enter|register|record|make|start|open|open up|raise|set up|put in|note"
    "|write down|note down|put down|jot down|key in|book|track|file|another|chalk up|begin|get "
    "down)"
)
_DEAL = "(deal|opportunity|opp|sales opportunity|business opportunity|sales deal)"

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

# -- deals.note ----------------------------------------------------------------------------------

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

# -- deals.delete --------------------------------------------------------------------------------

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
    f"{{deal}} {MUST} {_GONE} {_GOOD}",
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
