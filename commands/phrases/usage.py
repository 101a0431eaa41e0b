"""What people say about usage: how much is used, how it went, will it do, readings and warnings."""

from __future__ import annotations

# What people call a metric besides its name.
_CALLED = (
    "((traffic|transfer|data transfer|data volume|data traffic) {metric=bandwidth}"
    "|(disk space|diskspace|disk|web space|webspace|file space|space|storage space) "
    "{metric=storage}"
    "|(mailboxes|mailbox|mail boxes|inboxes|mail accounts|e-mail accounts|email addresses"
    "|mail addresses) {metric=email_accounts}"
    "|(users|user accounts|logins|licences|licenses) {metric=seats})"
)
_ONE_MORE = (
    "((mailbox|mail box|inbox|mail account|email account|e-mail account|email address) "
    "{metric=email_accounts}"
    "|(product|article|item) {metric=products}"
    "|(seat|user|login|user account|licence|license) {metric=seats})"
)
_NEAR = (
    "(near|close to|over|at|under|within|below|above|inside|hitting|reaching|past|approaching"
    "|getting close to|running into|going over|about to hit|nearing|bumping into|touching"
    "|brushing|up against|getting near|getting near to|exceeding|closing in on)"
)
_HAVE = (
    "[left|use|used|using|in use|remaining|available|free|unused|spare|gone|add|create|have left"
    "|to spare|consumed|burned|burnt|burned through|gone through|eaten|eaten up|used up|taken"
    "|taken up|occupied|left over|to play with|to go|open]"
)
_PLAN_LIMITS = (
    "[any|any of|one of|some of|all|all of] [plan] (limit|limits|quota|quotas|cap|caps|allowance"
    "|allowances|usage)"
)
_IDIOM = (
    "(sailing close to the wind|sailing close|cutting it close|cutting it fine|pushing it|pushing"
    "|safe|ok|okay|fine|good|in trouble|in the green|in the red|in the clear|alright|all right"
    "|comfortable|tight|on the safe side|doing|close|still good|getting tight|in good shape)"
)


def _however_called(*phrases: str) -> tuple[str, ...]:
    """The phrases, and again with the other words for a metric."""
    whole = [one.replace("{NEAR}", _NEAR).replace("{HAVE}", _HAVE) for one in phrases]
    return (*whole, *(one.replace("{metric}", _CALLED) for one in whole if "{metric}" in one))


SHOW = _however_called(
    "usage",
    "[current|plan|resource] usage [overview|report|summary|status|stats|numbers|figures]",
    "(how is|hows|how's) [plan] usage [doing|looking]",
    "how much (of plan|of limits|of quota|of quotas) [is|are|did] [we] [left|use|used]",
    "what [did|is|are|has] [we] (use|used) of (plan|limits|quota)",
    "[plan] (limits|quota|quotas) [overview|report|status|left]",
    "(what|which) (limits|quotas) (are|did) [we] (near|close to|reach|reached|approaching)",
    "(are|is|r) (we|anything|something) [still|anywhere|somewhere] {NEAR} [any|any of|one of|some "
    "of] [plan]"
    " (limit|limits|quota|quotas|cap|caps)",
    "how (close|near) (are we|is everything) to [any|any of] [plan] (limit|limits|quota)",
    "(are we|is anything|is something) (nearly|almost|getting|running) full",
    "how full are we",
    "are we running (low|short|out) [on|of] (anything|resources|quota)",
    "what is (nearly|almost) full",
    "(bandwidth {metric=bandwidth}|storage {metric=storage}|traffic {metric=bandwidth}"
    "|disk space {metric=storage}|email accounts {metric=email_accounts}"
    "|mailboxes {metric=email_accounts}|seats {metric=seats})",
    "{metric} usage",
    "usage (of|for) {metric}",
    "{metric} (left|used|in use|remaining|available|free|status|level|overview)",
    "(remaining|free|available|used|current) {metric}",
    "how (much|many) [of] {metric} [is|are|did|has] [we] [still] [been] {HAVE}",
    "how (full|high) (is|are) {metric} [usage]",
    "(is|are) {metric} (full|nearly full|almost full|getting full|running out|running low)",
    "are we [nearly|almost|running] (out of|low on|short of|short on) {metric}",
    "(is there|do we have|have we got) [still] (enough|any) {metric} [left]",
    "how (close|near|far) (are we|is) [we] (to|from) {metric} (limit|cap|quota)",
    "(are|is) we [still|anywhere|somewhere] {NEAR} {metric} (limit|cap|quota)",
    "{metric} (limit|quota|cap)",
    "(what is|what's|whats|what are) {metric} (usage|limit|quota|cap|level|at)",
    "where (is|are) {metric} [usage|level] at",
    # The plan as a whole.
    f"(are|is) (we|everything|all) {_IDIOM} (with|on|as to|regarding|as for|as far as|under|in) "
    f"{_PLAN_LIMITS} [go|goes]",
    f"how (are|is) (we|everything) (doing|looking|faring|standing) (with|on|against|for|as to) "
    f"{_PLAN_LIMITS}",
    f"how do we (stand|look|do|fare) (with|on|against|for|as to|as regards) {_PLAN_LIMITS}",
    f"where (do|are) we (stand|at) (with|on|against|as to|regarding) {_PLAN_LIMITS}",
    f"(have|did) we (hit|reach|reached|exceeded|exceed|used up|use up|break|broken|crossed|maxed"
    f" out"
    f"|go over|gone over|overshot|blown|busted) {_PLAN_LIMITS}",
    "(what|which) (limit|limits|quota|quotas) (is|are|will|do) [we] [the] (fullest|tightest"
    "|nearest|closest|tight|critical|nearly reached|almost reached|full|nearly full|next|next to go"
    "|in danger|left|running out)",
    "(are|is) [any of] [plan] (limit|limits|quota|quotas) (reached|near|close|exceeded|used up"
    "|maxed out|full|nearly reached|almost reached|tight|in danger|hit|blown)",
    "(are|is) (we|anything|plan|quota) [nearly|almost|already] (maxed out|at capacity|used up"
    "|exhausted|full up|bursting|bursting at the seams|overflowing)",
    "how much (room|headroom|leeway|capacity|slack|wiggle room|breathing space) (is|are|do|have)"
    " [there|we] [have|got] [left] (in|on|within|under|with) [plan] (plan|limits|quota|quotas)"
    " [left]",
    "how much (room|headroom|leeway|capacity|slack|wiggle room) [is|are|do|have] [there|we] [have"
    "|got] left",
    "(what|how much) (share|percentage|percent|part|portion) of (plan|limits|quota) [is|are|have"
    "|did"
    "|do] [we] [been] (used|use|gone|left|eaten up|used up)",
    "(consumption|resource consumption|resource usage|usage so far|usage against limits|capacity)",
    "how much [of] plan (is|have|has) [we] [been] [left|used|gone|eaten up]",
    # One metric.
    "how (are|is) we (doing|looking|off|standing|placed|fixed) (on|for|with|as for) {metric}",
    "how (is|are) {metric} [usage] (doing|looking|holding up|coming along|standing)",
    "how does {metric} [usage] (look|stand)",
    "where (do|are) we [stand|at] (with|on|for|regarding) {metric} [usage|at]",
    "where does {metric} [usage] stand",
    "(are|is) we (ok|okay|fine|good|safe|alright|all right|short|tight|comfortable|well off) "
    "(for|on|with|of) {metric}",
    "(did|have|has) we (used|use|eaten|burned|burnt|blown|gone) (up|through) [all] [of] {metric}",
    "how much [of] {metric} (did|have|has|do) we (used|use|eat|eaten|burn|burned|burnt|go|gone|get"
    "|got|work|worked|chew|chewed|run|blown) [up|through] [so far]",
    "how much of {metric} [is|has|have|was] [been] (gone|eaten up|used up|used|taken|taken up"
    "|consumed|burned|burnt|occupied|full|left|free)",
    "(what|how much) (share|percentage|percent|part|portion|fraction) of {metric} [is|are|have|has"
    "|did|do] [we] [been] (used|use|gone|left|taken|full|consumed|eaten up|in use)",
    "(how|what) percentage of {metric} [is|have] [we] [used]",
    "{metric} (percentage|situation|consumption|balance|count|figure|figures|capacity|headroom"
    "|meter|standing|reserve|reserves|remains|to spare|so far|check)",
    "(check|look at|see|view|display|look up|pull up) {metric} [usage|level|status|limit]",
    "(is|are) {metric} [already|nearly|almost|about|getting|running|close] [to] (maxed out|used up"
    "|exhausted|out|tight|low|short|critical|near [its|the] limit|close to [its|the] limit|over"
    " [its|the] limit|at [its|the] limit|within [its|the] limit|over|gone|through|finished|bursting"
    "|ok|okay|fine|sufficient|plenty)",
    "(is there|do we have|have we|is|have we got|do we got) [still] (enough|any|much|plenty of|some"
    "|spare|more|room for more|room for) {metric} [left|available|free|to spare|over]",
    "how far (are we|is) [from|off|into|through|along] {metric} [limit|quota|cap|allowance]",
    "how (close|near) (is|are) {metric} [usage] to [its|the] (limit|cap|quota|full|being full)",
    "(what|how much) {metric} (does|do) [our|the|this] plan (allow|include|come with|give|offer"
    "|have) [us]",
    "how (much|many) {metric} (are|is) (allowed|included|possible|permitted) [in|on|with|under] "
    "[our|the] [plan]",
    "how (much|many) (more|additional|extra|further) {metric} (can|could|may|do) we [still] (add"
    "|create|have|set up|open|use|fit|afford|make|get|store)",
    "how many {metric} (can|could|may) we [still] (add|create|set up|open|make|fit in|fit)",
    "(what|how much) is left (of|in|on) {metric} [limit|quota|allowance|cap]",
    "how much (room|space|headroom|leeway|capacity) (is|do|have) [there|we] [have|got] [left] (for"
    "|in|on|under) [more] {metric} [left]",
    "{metric} : how much [is] [left|used]",
    f"(would|will|does|could|can|do) (one|one more|another|a further|one additional|an extra"
    f"|an additional) [more] {_ONE_MORE} [still] (fit|fit in|go|be possible|work|be ok|be allowed"
    f"|be within) [in|into|on|within|under|with] [our|the] [plan|limit|limits|quota|subscription]",
    f"(can|could|may|do) we [still] (add|create|set up|open|have|get|afford|squeeze in|fit|fit in)"
    f" [in] (one|one more|another|a further|an extra|an additional) {_ONE_MORE} [in|into|on|within"
    f"|under|with] [our|the] [plan|limit|limits|quota|subscription]",
    f"(is|would) there [be|still] (room|space|capacity) for (one|one more|another|a further|an "
    f"extra) [more] {_ONE_MORE} [in|on|within|under] [our|the] [plan|limit|limits|quota]",
    "(is|would) there [be|still] (room|space|capacity) for more {metric} [in|on|within|under] "
    "[our|the] [plan|limit|limits|quota]",
    "(state|report|advise|name|furnish|supply) [us|me|of] [with] [our|the] [present"
    "|current|actual] {metric} [usage|use|consumption|level]",
    "(might|may) i (see|know|have) [our|the] [present|current] {metric} [usage|use|level]",
    "(what|how much) (have|did) we [already] (used up|use up|eaten up|got through|gone "
    "through|burned through) [so far|already|of everything]",
    "(what is|what does|how is) (the|our) (meter|gauge|counter) (say|saying|read|show|"
    "showing|stand at|at) [today|now]",
    "(can|could|may) we [still] (add|invite|fit|take on|have) [any] (more|another|"
    "additional) {metric}",
    "(is|are) (there|we) [anything|something] (tight|scarce|running short) (with|on|in) {metric}",
)

_EACH = (
    "(per day|a day|by day|each day|day by day|every day|daily|per week|over time|day for day"
    "|from day to day|day after day|week by week|by week|each week|by the day|on each day)"
)
_NAMED = (
    "(bandwidth {metric=bandwidth}|storage {metric=storage}|seats {metric=seats}"
    "|products {metric=products}"
    "|email accounts {metric=email_accounts}|" + _CALLED[1:]
)
# Said without "in"; of this month the usage is shown.
_LATELY = (
    "("
    + "|".join(
        f"{one} {{period={one}}}"
        for one in (
            "today",
            "yesterday",
            "this week",
            "last week",
            "last month",
            "this quarter",
            "last quarter",
            "this year",
            "last year",
            "last 7 days",
            "last 30 days",
        )
    )
    + ")"
)
_HISTORY = (
    "(history|chart|graph|curve|development|trend|course|progress|timeline|over time|growth"
    "|evolution|progression|past|diagram|plot|line chart|time series|breakdown|trajectory)"
)
_GROW = (
    "(develop|developed|change|changed|grow|grown|evolve|evolved|go|gone|developing|growing"
    "|changing|creep|crept|creep up|crept up|creeping up|climb|climbed|climbing|rise|risen|rising"
    "|increase|increased|increasing|move|moved|moving|run|look|looked|progress|progressed"
    "|progressing"
    "|behave|behaved|vary|varied|shrink|shrunk|fall|fallen|falling|swell|swollen|pile up|piled up"
    "|do"
    "|done|go up|gone up|going up|go down|build up|built up|trend|trended|trending|unfold)"
)

HISTORY = _however_called(
    _NAMED + " [usage|use|used] " + _EACH,
    _NAMED + " [usage|use] " + _HISTORY,
    "(daily|day by day) {metric} [usage|use|numbers|figures]",
    _HISTORY + " (of|for|on) {metric} [usage|use]",
    "(chart|graph|plot|draw|history) [the] {metric} [usage|use]",
    "[usage] (history|chart|graph) [of|for] {metric}",
    "how (much|many) {metric} (did|do|have|were|was|are|is) [we] (use|used|need|needed) " + _EACH,
    "how (has|did|have|does|is) {metric} [usage] (develop|developed|change|changed|grow|grown"
    "|evolve|evolved|go|gone|developing|growing|changing) [over time]",
    "how (much|many) {metric} did we use in {period}",
    _NAMED + " [usage] (in|of|from|since|during|over|for) {period}",
    _NAMED + " [usage|used] " + _LATELY,
    "how (much|many) {metric} (did|do|have) we (use|used|need) " + _LATELY,
    "{metric} [usage] (readings|samples|measurements)",
    "(daily usage|usage history|usage chart|usage over time|usage per day|usage by day)",
    "how (has|did|have|does|is|was) {metric} [usage|use|consumption|level] [been] "
    + _GROW
    + " [over time]",
    "how (fast|quickly|much|strongly) (has|did|does|is|was) {metric} [usage|use|consumption] [been]"
    " " + _GROW,
    "(has|did|is|was|have) {metric} [usage|use|consumption] [been] " + _GROW,
    "(what|how) (was|were|is) {metric} [usage|use|consumption] [like] " + _EACH,
    "what did {metric} [usage|use|consumption] (look like|do) [over time|each day|day by day]",
    "(daily|day by day|weekly|day-by-day) {metric} [usage|use|consumption|numbers|figures|readings"
    "|chart|graph|trend|curve|breakdown|values]",
    "{metric} [usage|use|consumption] " + _EACH,
    "{metric} [usage|use|consumption] " + _HISTORY,
    "(draw|plot|chart|graph|trace|map|map out|sketch|track|follow|visualise|visualize) [me] [out] "
    "[the|our] {metric} [usage|use|consumption|curve|trend|history]",
    "(a|the) (chart|graph|curve|diagram|plot|history|timeline|trend) (of|for|with|showing) [our"
    "|the]"
    " {metric} [usage|use|consumption]",
    "(which|what) (day|days) (had|saw|was|were|has|show|shows) [the] (highest|heaviest|lowest|peak)"
    " {metric} [usage|use|consumption]",
    "(highest|heaviest|peak|lowest) (day|days) (of|for|in) {metric} [usage|use]",
    "how (much|many) {metric} (did|do|have|has) [we] (use|used|burn|burned|burnt|consume|consumed"
    "|get through|got through|go through|gone through|eat up|chew through|need|needed) (in|during"
    "|over|since|between|from|for|on) {period}",
    "how (much|many) {metric} (did|do|have|has) [we] (burn|burned|burnt|consume|consumed|get"
    " through"
    "|go through|gone through|eat up|chew through) " + _LATELY,
    "how (much|many) {metric} (was|were|got|has been) (used|consumed|burned|burnt|needed) "
    "(in|during|over|since|between|from|for|on) {period}",
    "how (much|many) {metric} (was|were|got|has been) (used|consumed|burned|needed) " + _LATELY,
    "(past|previous|earlier|historic|historical|old) {metric} [usage|use|readings|figures|numbers]",
    "(all|every) {metric} (readings|samples|measurements|values) [so far|we have|recorded]",
    "(furnish|supply|provide|produce|state|report) [us|me|with] [with] [the|our] "
    "(daily|day by day|weekly) {metric} [usage|use|consumption] [numbers|figures"
    "|readings|values|data]",
    "(furnish|supply|provide|produce|report) [us|me|with] [with] [the|our] {metric} "
    "[usage|use|consumption] (numbers|figures|readings|values|data|history)",
    "(when|on which day) was {metric} [usage|use] [the] (highest|lowest|at its peak|at its "
    "highest)",
)
HISTORY_ALSO = (
    "(in|of|for|from|over|during|since) {period}",
    _EACH,
    "as [a] (chart|graph|table|curve|diagram)",
    "(inclusive|included|both included|both inclusive|incl)",
)

_FORECAST = (
    "(forecast|forecasts|prediction|projection|outlook|prognosis|trend forecast|estimate"
    "|extrapolation)"
)
_EXCEED = (
    "(exceed|hit|reach|break|pass|overshoot|cross|outgrow|use up|max out|(go|run|get|come|be) over"
    "|(go|be) above|(go|get) past|run into|over|above|blow|blow through|burn through|burst|bust"
    "|smash|surpass|overrun|overstep|top|go beyond|get through|run through|go through|shoot past"
    "|shoot over|run past|eat up|eat through|exhaust|chew through|crash into|bump into|touch|end up"
    " over|end up above|breach|go overboard with)"
)
_STAY = (
    "(stay|remain|keep|be|end|end up|still be|come in|land|finish|get by) (within|under|inside"
    "|below|in)"
)
_LIMIT = "(limit|limits|quota|quotas|plan|allowance|cap|caps)"
_ANY_LIMIT = "[any|any of|one of|some of|all] [plan] " + _LIMIT
_ENOUGH = "(enough|last|suffice|do|hold|hold out|sufficient)"
_LAST = (
    "(last|suffice|do|hold|hold out|be enough|be sufficient|carry us|carry us through|see us"
    " through"
    "|see us out|get us through|get us|take us|reach|stretch|do us|last us|be ok|be okay|be fine"
    "|run out|run short|run low|cover us|be used up|be gone|be full|fill up|make it|make it through"
    "|tide us over|hold up|be exhausted|give out|dry up)"
)
_TOWARDS = "(by|at|until|till|til|to|before|through|thru|up to|come|for|over)"
_MONTH_END = (
    f"({_TOWARDS} [the|this] (month end|month's end|end of [the|this] month|rest of [the|this]"
    f" month"
    "|month is out|month is over|month is up|month ends|month closes|months end|whole month"
    "|month|end))"
)
_LIKELY = "(will|do|would|might|could|can|does|shall)"
_GOING = "[still] (going|likely|about|set|bound|expected|on track|on course|due|heading)"

FORECAST = _however_called(
    "(forecast|forecasts|prediction|projection|outlook|prognosis|trend forecast)",
    "(usage|limit|limits|plan|plan usage) " + _FORECAST,
    _FORECAST + " (of|for|on) [plan] (usage|limits|limit)",
    "{metric} [usage] " + _FORECAST,
    _FORECAST + " (of|for|on) {metric} [usage]",
    "(forecast|predict|project|extrapolate|estimate) {metric} [usage]",
    "(will|do|would|might|could) [we|it|anything|something] [be] " + _EXCEED + " " + _ANY_LIMIT,
    "(are|is) (we|it|anything|something) (going|likely|about) to " + _EXCEED + " " + _ANY_LIMIT,
    "(will|do|would|might|could) we [be] " + _EXCEED + " {metric} [limit|quota|cap|allowance]",
    "are we (going|likely|about) to " + _EXCEED + " {metric} [limit|quota|cap|allowance]",
    "(will|do|would|might|could) {metric} [usage] [be] " + _EXCEED + " [its] " + _LIMIT,
    "(is|are) {metric} [usage] (going|likely|about) to " + _EXCEED + " [its] " + _LIMIT,
    "(will|do|does|is|are) {metric} [going to] [be] " + _ENOUGH,
    "(will|do|does|is) [current] (plan|limits) [going to] [be] " + _ENOUGH,
    "(will|do|could|might) we [be] (run|running) out of {metric}",
    "are we (going|likely|about) to run out of {metric}",
    "will we [still] have enough {metric}",
    "when (will|do|does) (we|it) (run out of|use up|fill|fill up|" + _EXCEED + ") {metric} "
    "[limit|quota|cap]",
    "when (will|is|are|does) {metric} [be] (full|used up|run out|gone|fill up|exhausted)",
    "(how much|how many) {metric} (will|are) we (use|need|have used|going to use|going to need)",
    "(how long|until when) (will|does|do|is|are) {metric} [be] " + _ENOUGH,
    "(expected|projected|predicted|estimated) {metric} [usage]",
    "(expected|projected|predicted|estimated) [plan] usage",
    "where will {metric} [usage] (be|end|end up|land)",
    "(are|is) (we|it|anything|something) " + _GOING + " to " + _EXCEED + " " + _ANY_LIMIT,
    "are we " + _GOING + " to " + _EXCEED + " {metric} [limit|quota|cap|allowance]",
    "(is|are) {metric} [usage] " + _GOING + " to " + _EXCEED + " [its|the|our] " + _LIMIT,
    "(will|do|would|can) (we|everything|usage|it|it all) [still] [all] " + _STAY + " " + _ANY_LIMIT,
    "are we " + _GOING + " to " + _STAY + " " + _ANY_LIMIT,
    "(will|do|would|can) we [still] " + _STAY + " {metric} [limit|quota|cap|allowance]",
    "are we " + _GOING + " to " + _STAY + " {metric} [limit|quota|cap|allowance]",
    "(will|would|can) {metric} [usage] [still] " + _STAY + " [its|the|our] " + _LIMIT,
    _LIKELY + " {metric} [usage] [still|just] " + _LAST,
    "(is|are) {metric} " + _GOING + " to " + _LAST,
    "(will|does|do|would) [our|the|current] (plan|limits|quota|quotas|allowance) [still] " + _LAST,
    "(is|are) [our|the|current] (plan|limits|quota) " + _GOING + " to " + _LAST,
    "(will|would|can|do|could) we (make it|get by|get through|manage|cope|survive|scrape through"
    "|be ok|be okay|be fine|be alright|come out|last) (with|on) {metric}",
    "(will|would|can|do|could) we (make it|get by|get through|manage|cope|be ok|be okay|be fine"
    "|come out) (with|on|within) [our|the] (limits|limit|quota|plan limits)",
    "(will|do|could|might|would) we [be] (run|running|end up|be) (short|low) (of|on) {metric}",
    "(is|are) we (going to be|likely to be|about to be|going to run|likely to run) (short|low|out) "
    "(of|on) {metric}",
    "(how|what) will {metric} [usage] (develop|look|look like|turn out|be|be like|go|amount to|come"
    " to)",
    "when (do|will|would|are) we (max out|run out of|run short of|be out of|exhaust|burn through"
    "|get through|be through|going to run out of|going to hit|be at) {metric} [limit|quota|cap]",
    "when (will|is|are|does|do) {metric} [be|going to|likely to] (be full|be used up|run out|be"
    " gone|fill up|be exhausted|max out|give out|end|overflow|run dry|be maxed out)",
    "(how long|until when|till when) (will|does|do|is|are|can) {metric} [still] " + _LAST,
    "(how long|until when|till when) (will|do|can) we (last|manage|get by|have enough) (with|on)"
    " {metric}",
    "(what|how much|how many) {metric} (will|are|would) we [be|likely to|going to] (use|need|have"
    " used|end up with|end up using|end up at|be using|burn through|consume|get through)",
    "(where|at what) (will|does|is|would) {metric} [usage] [going to] (be|end|end up|land|stand"
    "|finish|come out)",
    "(where|at what) (will|are|do) we (end|end up|land|finish|be|stand) (with|on) {metric}",
    "will {metric} be a problem",
    "(should|must|do) (we|i) [need to|have to] (worry|be worried|be concerned) about {metric}",
    "is {metric} [still] on track",
    "are we [still] on track (with|for|on) {metric}",
    "are we [still] on track (with|for|on|within) [our|the] (limits|usage|quota|plan limits)",
    f"we (will|are going to|would|might) [be] {_EXCEED} {{metric}} [limit|quota|cap|allowance]",
    f"(are|is) we gonna {_EXCEED} {{metric}} [limit|quota|cap|allowance]",
    "(will|would|are|do) we [going to|gonna|likely to] [go|run|be|end up] over "
    "(on|with|in) {metric} [limit|quota|cap|allowance]",
    "(are|is) we (going|likely|about|gonna|set|bound|on course|on track) [to] "
    "(go|run|be|end up) over (on|with|in) {metric} [limit|quota|cap|allowance]",
    "we (will|are going to|are likely to) [go|run|be|end up] over (on|with|in) "
    "{metric} [limit|quota|cap|allowance]",
    "(at this rate|at this pace|the way it is going|if it goes on like this) [,] (when|how "
    "soon) (are|is|will|do) (we|{metric}) [be|run] (out of|full|over|run out of|at the "
    "limit of|used up) [{metric}]",
    "(are we|is it|is {metric}) (heading|headed|on course|on track|set|going) [to go] (over"
    "|past|above|for|towards|beyond) [our|the|its] (limit|limits|quota|cap)",
    "is there [a|any] (risk|danger|chance) (that|of|we|of us) [we] [will] (exceed|exceeding"
    "|going over|go over|bust|busting|blow|hit|hitting|reach|reaching|run out of|running "
    "out of) [our|the] {metric} [limit|quota]",
    "(will|do|shall|are) we [be] (need|needing|want|going to need) [to have] (more|"
    "additional|extra) {metric} [soon|this month|before long]",
    "how long (until|till|before) (is {metric}|{metric} is|{metric} are) (full|used up|gone"
    "|exhausted|out|over)",
    "how long (until|till|before) we (run out of|hit|reach|exceed|are out of) {metric} [limit]",
)
FORECAST_ALSO = (
    "(by|at|until|till|to|before) [the] (end|end of|rest of) [the|this] [month|year]",
    _MONTH_END,
    "for [the] (rest of|whole) [the|this] (month|year)",
    "(this|the whole) month",
    "soon",
    "at (this|the current|our current|the present|our present|that) (rate|pace|speed)",
    "at current pace",
    "(going|carrying on|keeping on) [on] (like this|as we are|at this rate|at this pace)",
    "if (we|it|things) (go|goes|carry|carries|keep|keeps) [on|going] (like this|this way|as it does"
    "|as we do|at this rate|at this pace)",
    "for us",
    "or (do|will|are|would) we [going to] (go over|run out|run short|exceed it|hit the limit|be"
    " over|pay extra|run dry)",
    "or (not|will it not)",
    "(do you|d'you|do ya|d' you|d you) (reckon|think|suppose|figure|expect|believe)",
    "you (reckon|think)",
)

_NOTE = (
    "(record|log|note|note down|write down|enter|put down|track|register|jot down|take down|save"
    "|book|mark down|file|add|store|document|set down|report)"
)
_STANDS = (
    "(is|is at|is up to|stands at|went up to|has reached|reached|hit|stood at|is standing at|sits"
    " at|is sitting at|is now|is now at|was at|was up to|are at|were at|came in at|came"
    " to|comes to|amounts to|amounted to|measured|measures|has hit|climbed to|has climbed to|rose"
    " to"
    "|has risen to|grew to|has grown to|has gone up to|is up at|dropped to|has dropped to|fell to"
    "|has fallen to|went down to|is down to|is currently|is currently at|currently stands at"
    "|currently at|now at|totals|totalled|shows|showed|reads|read|has come to|got to|has got to|got"
    " up to|made it to|runs at|is running at|has crept up to|crept up to|ended at|ended up at"
    "|finished at|closed at|landed at|weighs in at)"
)
_USED = (
    "(used|use|using|at|consumed|burned|burnt|up to|at about|gone through|went through|got through"
    "|burned through|burnt through|eaten up|eaten|run through|chewed through|taken up|occupied"
    "|needed|racked up|clocked up|filled)"
)
_GONE = (
    "(used|consumed|gone|in use|taken|taken up|burned|burnt|used up|occupied|eaten up|filled|spent"
    "|gone through)"
)

# What is gone of these can be nothing on a shelf.
_VOLUME = (
    "((bandwidth|traffic|transfer|data transfer|data volume|data traffic) {metric=bandwidth}"
    "|(storage|disk space|diskspace|disk|web space|webspace|file space|space|storage space) "
    "{metric=storage})"
)
_COUNTED = (
    "((email accounts|mailboxes|mail boxes|inboxes|mail accounts|e-mail accounts) "
    "{metric=email_accounts}|(seats|user accounts|licences|licenses) {metric=seats})"
)

RECORD = _however_called(
    "(record|log|note|note down|write down|enter|put down|track|register) [usage|reading]"
    " [of|for] {metric} [usage|reading] [is|of|at|to|as|=|now at] {value}",
    "(record|log|note|note down|write down|enter|put down|track|register) {value} [of|for|as]"
    " {metric} [usage|used]",
    "(set|update|change|correct) [the] {metric} [usage|reading] (to|at|as) {value}",
    "(we|we've|weve|we're) [have|are] (used|use|using|at|consumed|burned) [up] {value} [of|for]"
    " {metric}",
    "{metric} [usage] (is|is at|is up to|stands at|went up to|has reached|reached|hit) {value}",
    _NOTE
    + " [a|the|new] [usage|reading|figure|value] [of|for] {metric} [usage|reading|figure|level"
    "|use|consumption] [is|of|at|to|as|=|now at|now|as being|being|with] {value}",
    _NOTE + " [a|the|new] [usage|reading|figure] [of] {value} [of|for|as|under|in] {metric} [usage"
    "|used|use|consumption|reading]",
    "(put|mark|set) {metric} [usage|use] [down] (at|as|to) {value}",
    "(put|mark) [down] {value} (for|under|as|of) {metric} [usage|use] [down]",
    "(update|change|correct|adjust|amend|bring|raise) {metric} [usage|reading|figure|level|value]"
    " (to|at|as|up to) {value}",
    "(we|we've|weve|we're) [have|are|were|had] [now|currently|already] "
    + _USED
    + " [up] {value} [of|for|worth of|in] "
    + _VOLUME,
    "(we|we've|weve|we're) [have|are|were|had] [now|currently] (at|up to|on) {value} (of|for|in|on"
    "|with) {metric}",
    "we (have|have got|had) {value} [of] " + _VOLUME + " (in use|used|taken|occupied|filled)",
    "we (have|have got|had) {value} " + _COUNTED + " (in use|used|taken|occupied)",
    "{metric} [usage|use|consumption|level|reading|figure|meter] " + _STANDS + " {value}",
    "{metric} [usage|use] was {value} (on|at|as of|as at|by) {when}",
    "{metric} [usage|use] was {value} (yesterday {when=yesterday}|today|this morning|just now)",
    "(new|latest|current|today's|another) {metric} reading [is|:|=|of|at] {value}",
    "{metric} reading [is|:|=|of|at] {value}",
    "reading (for|of) {metric} [is|:|=|at] {value}",
    "{value} [of] [the|our] "
    + _VOLUME
    + " [is|are|were|was|has been|have been|got|has|have] [been] "
    + _GONE,
    "{value} [of] [the|our] " + _COUNTED + " [is|are|were|was] [now] (in use|used|taken|occupied)",
    "(usage|use|consumption) of {metric} " + _STANDS + " {value}",
    "(the|our) (meter|dashboard|counter|panel|hosting panel|control panel|provider) (says|shows"
    "|reads|reports|displays|gives) {value} [of|for|in] {metric} [used|in use]",
    "{metric} [usage|use] [today {when=today}|yesterday {when=yesterday}] {value} "
    "[please] (put in|enter|record|log|note|note down|put down|register|write "
    "down|save)",
    "{metric} [usage|use|reading] {value} (so far|now|as of now|at the moment|by now|today|"
    "right now|this minute|at present|up to now|to date)",
    "{metric} [usage|use] (now|is now|currently) [at] {value}",
    "{metric} (meter|gauge|counter|level) [is|at|:|=|says|reads|shows|on] {value}",
    "(the|our) (meter|dashboard|counter|panel|gauge|hosting panel|control panel|provider|"
    "host|hoster|hosting company|platform|statement|report) (says|shows|reads|reports|"
    "displays|gives|has us at|puts us at|tells us|states) [that] [we|we have|we've] [used|"
    "are at|have used|use] {value} [of|for|in] {metric} [used|in use|this minute|right now|"
    "so far|now]",
    "(according to|going by|by|as per) (the|our) (meter|dashboard|counter|panel|gauge|"
    "provider|host|hoster|platform|statement|report) [,] [we] [have] [used|are at|have used"
    "|use] {value} [of|for|in] {metric} [used|in use]",
    "{value} [of] {metric} [used|gone|in use|consumed] (up to now|so far|to date|by now|up "
    "to today|until now|till now)",
    "(jot down|scribble down|write down|mark down|book|file) {value} (for|of|as|under) {metric}",
    "(jot down|scribble down|write down|mark down|book|file) {metric} (at|as|with|:|,|is|,)"
    " {value}",
)
RECORD_ALSO = (
    "so far",
    "(this minute|this instant|this second|as we speak|just now|by now|to date|up to now|till now"
    "|until now)",
    "in total",
    "all in all",
    "altogether",
    "this month",
    "[as of|at|on|by|as at|per] {when}",
    "[as|just] (read|measured|taken|counted|checked|noted) [off] [at|on] {when}",
    "as of now",
    "(at the moment|right now|currently|today)",
    "[and] (take|write|note|put|jot|get|mark) (that|it|this) down",
    "[and] (record|log|note|register|save|enter|track|book|document) (that|it|this|the same|the"
    " figure|the number)",
    "[just] for the (record|records|log|books|file|files)",
)

_WARN = (
    "(warn|tell|alert|notify|ping|inform|remind|message|email|mail|text|buzz|poke|nudge|holler at"
    "|shout at|call|yell at|advise|page|let)"
)
# What needs nobody to be told.
_SHOUT = (
    "(holler|shout|yell|scream|sing out|cry out|speak up|pipe up|sound the alarm|raise the alarm"
    "|raise an alarm|raise the flag|raise a flag|raise a red flag|ring the bell|beep|ring|call out"
    "|give a shout|give notice|give warning|make noise|make a noise|bark|warn|alert)"
)
_HEADS_UP = (
    "(give|send|drop) (me|us) (a|an) (shout|heads up|heads-up|headsup|warning|ping|nudge|buzz|alert"
    "|notice|message|note|line|bell|call|signal|sign|early warning|holler|poke)"
)
_WANT_TO_KNOW = (
    "(i|we) (want|need|would like|wish|'d like) [a|an|to] (know|be told|be warned|be notified|be"
    " alerted|be informed|hear about it|hear|hear from you|see a warning|warning|alert|heads up"
    "|heads-up|notification|message|get a warning|get an alert|get a message|get notified|get"
    " warned"
    "|have a warning|be pinged|learn about it|find out)"
)
_TELL_ME = f"({_WARN} (me|us) [know]|{_SHOUT}|{_HEADS_UP}|{_WANT_TO_KNOW})"
_WHEN = "(when|if|once|as soon as|before|the moment|the minute|whenever|in case|the instant)"
_REACH = (
    "(reach|reaches|hit|hits|pass|passes|exceed|exceeds|go over|goes over|is over|is at|are "
    "at|be at"
    "|are over|get to|gets to|go above|goes above|is above|are above|cross|crosses|use|used|is|are"
    "|climbs over|climbs above|is used to|are used to|have used|has used|get over|gets over|tops"
    "|comes to|climbs to|goes past|gets past|goes beyond|is past|surpasses|runs over|touches|has"
    " reached|has hit|gets above|rises above|rises over|rises to|goes up to|breaks|is up to|arrives"
    " at|stands at|has passed|are up to|have hit|have reached|burn through|have burned|fills to"
    "|fills up to|is filled to|runs past|nears|approaches)"
)
_OF = "[of] [the|our|its] [limit|quota|cap|plan|allowance|full|used|capacity|mark]"
_GOT_USED = (
    "[is|are|was|were|has|have|gets|get] [been] (used|reached|full|gone|hit|in use|used up|eaten up"
    "|consumed|taken|taken up|spent|burned|burnt|filled|exhausted|occupied|burned through|passed)"
)

THRESHOLD = _however_called(
    _TELL_ME + " (at|from|above|over|when at|when we are at|when over|past) {percent} [of] "
    "{metric} [limit|usage|use|capacity]",
    _TELL_ME + " (at|from|above|over|past) {percent} " + _OF,
    f"{_TELL_ME} {_WHEN} {{metric}} [usage|use] {_REACH} {{percent}} {_OF}",
    f"{_TELL_ME} {_WHEN} we {_REACH} {{percent}} of {{metric}} [limit|quota|capacity]",
    f"{_TELL_ME} {_WHEN} {{percent}} of [our|the] {{metric}} {_GOT_USED}",
    f"{_TELL_ME} {_WHEN} {{metric}} [usage] (is|are|gets) {{percent}} (full|used|gone|used up|taken"
    "|filled|in use|spent|exhausted)",
    _TELL_ME + " (about|of|on|for) {metric} (at|from|above|over|past|when at) {percent}",
    f"{_WHEN} {{metric}} [usage|use] {_REACH} {{percent}} {_OF} [,|then] {_TELL_ME}",
    f"{_WHEN} {{percent}} of [our|the] {{metric}} {_GOT_USED} [,|then] {_TELL_ME}",
    f"{_WHEN} we {_REACH} {{percent}} of {{metric}} [limit|quota] [,|then] {_TELL_ME}",
    "(at|from) {percent} [of] {metric} [usage|use|limit] [,|then] " + _TELL_ME,
    "{metric} [usage] (alert|warning|alarm|threshold|warning level|warning mark) [level|set] "
    "[at|to|:|=|from|is|of] {percent}",
    "[new] (alert|warning|alarm|notification) (at|from) {percent} [of|for|on] {metric} [usage]",
    "(set|change|put|raise|lower|move|adjust) [the] {metric} [usage] (alert|warning|alarm"
    "|threshold|warning level|mark|limit warning) [level|mark] (to|at) {percent}",
    "(set|change|put|raise|lower|move|adjust) [the] [usage] (alert|warning|alarm|threshold"
    "|warning level|warning mark) [level|mark] (for|of|on) {metric} [usage] (to|at) {percent}",
    "(add|create|make|set up|set) [a|an] [new] (alert|warning|alarm|threshold|notification) "
    "(at|of|for|on) {percent} [of|for|on] {metric}",
    "(add|create|make|set up|set) [a|an] [new] (alert|warning|alarm|threshold|notification) "
    "(for|of|on) {metric} [usage] (at|of|from) {percent}",
    "(add|create|make|set up|set) [a|an] [new] {metric} (alert|warning|alarm|threshold) (at|of"
    "|from) {percent}",
    "(threshold|warning level) (for|of) {metric} [is|:|=|to|at] {percent}",
    "(set|change|put|raise|lower) [the] [usage] (threshold|warning level|warning|warning mark"
    "|alert level) (to|at) {percent}",
    "(set|change|put|raise|lower|move|adjust|shift|bring|drop|reduce|increase|turn) {metric}"
    " [usage]"
    " (alert|warning|alarm|threshold|warning level|alert level|trigger|warning line|warning limit"
    "|early warning) [level|mark|point] [down|up] (to|at) {percent}",
    "(set|change|put|raise|lower|move|adjust|shift|bring|drop|reduce|increase) (alert|warning|alarm"
    "|threshold|warning level|alert level|warning line|warning limit|trigger) [level|mark|point]"
    " (for|of|on) {metric} [usage] [down|up] (to|at) {percent}",
    "{metric} [usage] (alert|warning|alarm|threshold|warning level) [level|mark] (should|must|shall"
    "|is to|has to) [now] (be|go off|be set|come|fire|trigger|sit|ring|kick in|be raised|be"
    " lowered|"
    "start|be moved) (at|to|from) {percent}",
    "(add|create|make|set up|set|establish|define|schedule|put in|configure|switch on|turn on) "
    "[an|a] [new] (alert|warning|alarm|threshold|notification|trigger|early warning|alarm bell)"
    " {metric} (at|of|from) {percent}",
    "(add|create|make|set up|set|establish|define|put in|configure) [a|an] [new] {metric} [usage]"
    " (alert|warning|alarm|threshold|notification|trigger|early warning) (at|of|from|for)"
    " {percent}",
    "(warning|alert|alarm|threshold) (for|on|of) {metric} (at|from|:) {percent}",
    "let [usage] (warning|alert|alarm|threshold) [for {metric}] (come|fire|start|ring|go off|be)"
    " (at|from) {percent}",
    f"{_TELL_ME} {_WHEN} {{metric}} [usage|use] (attains|attain|arrives at|amounts "
    f"to|equals|gets up to|has attained|shall reach|should reach|will reach) {{percent}} "
    f"{_OF}",
    "{metric} [limit|usage] (warning|alarm|alert|threshold) [at|to|=|:|of] {percent}",
    "(move|put|push|shift|take|bring) [the|our] {metric} [usage] (warning|alarm|alert|"
    "threshold|warning level|warning mark) (to|at|up to|down to) {percent}",
    "{metric} [:|,|-] (warn|alert|alarm|tell|ping) [me|us] (at|from|above|over) {percent}",
    "(make|let) [the] {metric} (warning|alarm|alert) (come|go off|fire|sound|trigger|ring) "
    "(at|from) {percent}",
)

THRESHOLD_ALSO = ("instead", "from now on", "in future", "already")
