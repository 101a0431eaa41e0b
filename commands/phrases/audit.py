"""What people ask about who changed what."""

from __future__ import annotations

_DID = (
    "(changed|moved|edited|touched|deleted|shipped|set|altered|modified|updated|removed|renamed"
    "|messed with|tampered with|fiddled with|played with|meddled with|adjusted|cancelled|refunded"
    "|hid|closed|reopened|created|added|messed up|broke|raised|lowered|marked down|put on hold|held"
    "|amended|archived|reassigned|overwrote)"
)
_THING = (
    "(price|stock|stage|value|amount|title|name|owner|close date|address|status|priority|stock"
    " level"
    "|note|role|threshold|category|tax|e-mail|email|phone|prices|tags)"
)
_LOG = (
    "(journal|audit|history|log|changes|audit log|audit trail|change log|changelog|activity log"
    "|trail)"
)
_CHANGE = (
    "(do|done|change|changed|changes|touch|edit|alter|modify|update|delete|mess up|get up to"
    "|fiddle with)"
)

LIST = (
    "who (changed|did|has done|has changed|edited|touched|altered) (what|anything|something"
    "|things)",
    "(what|anything|something|what all) (was|has been|got|have been|were) (changed|done|edited"
    "|altered"
    "|modified|deleted|touched|updated)",
    f"who [has|have|was it that|is it that] {_DID} {{about}}",
    f"who [has|have] {_DID} [the] {_THING} (of|on|for|at) {{about}}",
    f"(by whom|when|by who) (was|were|has) [the] {_THING} (of|on|for) {{about}} [been] {_DID}",
    f"by (whom|who) (was|were|has|have) {{about}} [been] {_DID}",
    "who (is|was) (responsible for|behind|to blame for) [the] (change|changes) (to|of|on|in)"
    " {about}",
    f"who was {{about}} {_DID} by",
    f"(what|what all|everything|anything|all) (did|has|have|was|that|which) {{member}} [all]"
    f" {_CHANGE}",
    "(see|know|find out|check|tell|list|view) what {member} [has|have] (did|done|changed|touched"
    "|edited|altered|modified|deleted|updated|was doing|has been doing|was up to)",
    "what {member} [has] (did|done|changed|touched|edited|altered|modified|deleted|was up to)",
    "[i] do not know what {member} [has] (did|done|changed|touched|edited|altered)",
    "(what|what all) (was|were|has|have) {member} [been] (up to|doing|busy with|changing|at)",
    "(did|has|have) {member} (do|done|change|changed|touch|touched|edit|edited|delete|deleted)"
    " (anything|something|stuff|things)",
    "[list] [all] [the] (changes|edits|actions|activity|activities|modifications|doings|actions"
    " taken)"
    " (of|by|from|made by|done by) {member}",
    "[list] {member} (changes|edits|actions|activity|activities|history|log|trail|doings)",
    "(everything|all|anything|all things|what all|the things) [that] {member} [has] (did|done"
    "|changed|touched|edited|altered|deleted|updated)",
    "who [has] (put|set) {about} (on hold|back|on sale|off hold)",
    "what was (done|changed)",
    "what is been (done|changed)",
    "what (did|has) [we|everybody|everyone|they|people|others] (do|done|change|changed)",
    f"(show|list|see|view|open|check|display|pull up|look at) [me] [the] {_LOG}",
    f"{_LOG} (of|for|on|about) {{about}}",
    "(history|changes|edits) (of|for|to|on) {about}",
    "what [has|was|were] (changed|been changed|altered) (on|in|about|with|at) {about}",
    "what happened (to|with) {about} and who did it",
    "(audit|journal|change|activity) (log|list|trail|history)",
    "what happened",
    "what (has|is) (happened|been going on|been happening|new|changed) [here|in the system|in"
    " the bot]",
    "[latest|last|recent|most recent|newest] (changes|edits)",
    "[latest|last|recent|most recent|newest] {limit} (changes|edits)",
    "who (made|did) (the|which|what) [latest|last|recent] (changes|edits|change)",
    "who (did|changed|edited) what [and when]",
    "(has|did|was) (anybody|anyone|somebody|someone) (change|changed|touch|touched|edit|edited"
    "|delete"
    "|deleted) (anything|something|stuff)",
    f"(has|did) (anybody|anyone|somebody|someone) (change|changed|touch|touched|edit|edited|delete"
    f"|deleted) [the] [{_THING} of] {{about}}",
    "what {member} (has|have|had) (changed|done|altered|edited|touched|modified|deleted"
    "|entered|added) [in|to|with] [the|our|my] [books|system|data|shop|records|crm|files] "
    "[since|in|on|during] [{period}]",
    "(what is|what has|what was) {member} [been] (up to|doing|at|changing)",
    "(furnish|supply|provide|produce) [us|me|with] [with] [a|the|our] (audit"
    "|journal|change|activity) (log|list|trail|history)",
    "(what|which) (changes|edits) (made|did|has made|has) {member} [make|made]",
    "(might|may) i (see|have|look at) [the|our] (audit|journal|change|activity) "
    "(log|list|trail|history)",
    "(what is|what has|what have) {member} [been] (fiddling|tinkering|messing|playing|"
    "meddling|busy|working|fooling) [about|around] [with]",
    "(what is|what has|what have|what was) {member} [been] [all] (changing|editing|touching"
    "|doing|altering|deleting|moving) [here|in the system]",
    "(who is|who has) been (changing|editing|touching|deleting|moving|altering|fiddling "
    "with|messing with|tinkering with) (things|stuff|anything|everything|what)",
    "(who is|who has) been (changing|editing|touching|deleting|altering|fiddling with|"
    "messing with|tinkering with|messing around with) {about}",
    "what (changed|has changed|was changed) [here|in here|around here]",
    "(trace|track|follow|retrace|go through|look through|check) {member} (actions|steps|"
    "changes|doings|tracks|moves|activity|edits)",
    "(footprints|tracks|traces|fingerprints) (of|from|left by) {member}",
    "(whose) (doing|work|fault|idea|fingers) (was|is|were) [the change to|the change of|the"
    " change on] {about}",
)
LIST_ALSO = (
    "by {member}",
    "of {member}",
    "last {limit}",
    "(in the system|in the bot|in here|in the shop|around here|here)",
    "[,] (show|tell|list) [it] [to] [me]",
)
