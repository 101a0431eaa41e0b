"""What people say about digests: when they come, one now, no more of them."""

from __future__ import annotations

_WHAT = (
    "(sales {what=sales}|(revenue|shop|turnover) {what=sales}|pipeline {what=pipeline}"
    "|(deal|deals|crm|funnel) {what=pipeline}|(task|tasks|todo|todos|to-do) {what=tasks}"
    "|(usage|limits|quota|plan usage) {what=usage})"
)
_REPORT = (
    "(digest|report|summary|briefing|overview|update|round-up|recap|newsletter|roundup|rundown"
    "|wrap-up|bulletin|brief)"
)
_DIGEST = "(digest|briefing|round-up|recap|roundup|rundown|wrap-up|bulletin)"
_OFTEN = (
    "((daily|every day|each day|everyday|every morning|each morning|per day|once a day|day by day"
    "|every single day|on a daily basis|day in day out|first thing every morning|every evening"
    "|each evening|every night|once every day|in the mornings|mornings|every working morning)"
    " {every=day}|((every|each|on) (weekday|weekdays|workday|workdays|working day|working days"
    "|business day|business days)|weekdays|monday to friday|mondays to fridays|mon-fri|mon to fri"
    "|monday through friday|workdays|working days|on workdays|every day of the working week)"
    " {every=weekday}|(weekly|every week|each week|once a week|per week|every monday"
    "|each monday|on mondays|mondays|every monday morning|week by week|on a weekly basis|once every"
    " week|once weekly|every start of the week|at the start of every week) {every=week})"
)
_SEND = (
    "(send|give|post|schedule|set up|create|make|start|deliver|plan|get|prepare|share|add|want"
    "|need|push|book|arrange|subscribe to|subscribe me to|drop|put|publish|organise|organize|pop"
    "|sign me up for|put in|line up|program|mail|provide)"
)
_SENT = "(send|post|deliver|share|push|drop|publish|put|pop|give|mail|show|provide)"
# Without more it is every day.
_REGULAR = "(daily|morning|weekly {every=week}|weekday {every=weekday})"
_AT = "[at|by|@|around] {at}"
_SHOULD = (
    "(should|must|shall|can|has to|needs to|is to|ought to|may|is supposed to|will) [please|always]"
    " (be waiting|be|arrive|come|land|appear|show up|go|go out|be sent|be posted|be there|be"
    " delivered|be in|pop up|be shared|be published|be ready|run|turn up|be put|come in|be pushed"
    "|sit"
    "|be sitting|drop|hit|reach)"
)
_WANT = (
    "(want|need|would like|would love|wish|'d like|expect) [to] [get|have|see|receive|be sent|be"
    " given|read]"
)

SCHEDULE = (
    f"[send|give|show] [me|us] [my|our|the] {_WHAT} {_OFTEN} {_AT} [here]",
    f"{_OFTEN} {_AT} (send|give|show) [me|us] [my|our|the] {_WHAT} [here]",
    f"[{_SEND}] [me|us] [{_WHAT}] {_REPORT} {_OFTEN}",
    f"[{_SEND}] [me|us] {_OFTEN} [{_WHAT}] {_REPORT} {_AT}",
    f"(schedule|set up|start|plan|subscribe to|subscribe me to|arrange|create|add|organise|organize"
    f"|sign me up for|sign us up for|book|begin) [me|us] [a|the] [{_REGULAR}] [{_WHAT}] {_REPORT}",
    f"[{_SEND}] [me|us] [{_WHAT}] {_DIGEST} {_AT}",
    f"(send|post|deliver|share|push) [me|us] {_REGULAR} [{_WHAT}] {_REPORT} (to|in|into)"
    f" {{channel}}",
    f"[{_SEND}] [{_REGULAR}] [{_WHAT}] {_REPORT} (to|in|into) {{channel}} {_AT}",
    f"[{_SEND}] [{_REGULAR}] [{_WHAT}] {_REPORT} {_AT} (to|in|into) {{channel}}",
    f"(send|post|deliver|share) [me|us] {_REGULAR} [{_WHAT}] {_REPORT}",
    f"{_REGULAR} [{_WHAT}] {_REPORT} (to|in|into) {{channel}}",
    f"{_OFTEN} (send|give|post|deliver|share) [me|us] [{_WHAT}] {_REPORT}",
    f"{_OFTEN} {_AT} (send|give|post|deliver|share) [me|us] [{_WHAT}] {_REPORT}",
    f"(i|we) {_WANT} [{_WHAT}] {_REPORT} {_OFTEN}",
    f"(i|we) {_WANT} {_REGULAR} [{_WHAT}] {_REPORT}",
    f"(send|post|deliver|share) {{channel}} [{_WHAT}] {_REPORT} {_OFTEN}",
    f"{{channel}} (gets|should get|wants|needs|receives) [{_WHAT}] {_REPORT} {_OFTEN}",
    f"(turn|switch) on [{_REGULAR}] [{_WHAT}] {_REPORT}",
    f"(turn|switch) [{_REGULAR}] [{_WHAT}] {_REPORT} on",
    f"[move|shift|change] [{_REGULAR}] [{_WHAT}] {_REPORT} to {{at}} {_OFTEN}",
    f"report {_WHAT} {_OFTEN}",
    f"(tell|brief|update) (me|us) (about|on) {_WHAT} {_OFTEN}",
    f"{_SEND} {_REPORT} (of|on|about|for) {_WHAT} {_OFTEN}",
    f"{_SENT} [me|us] [{_WHAT}] {_REPORT} {_OFTEN} {_AT}",
    f"{_SENT} {{channel}} [{_WHAT}] {_REPORT} {_OFTEN} {_AT}",
    f"{_OFTEN} [{_AT}] {_SENT} (me|us|{{channel}}) [{_WHAT}] {_REPORT}",
    f"{_OFTEN} [{_AT}] [{_WHAT}] {_REPORT} {_SHOULD} (to|in|into|on|at|with) {{channel}}",
    f"{_OFTEN} [{_AT}] [{_WHAT}] {_REPORT} {_SHOULD} [out|here|to me|to us]",
    f"[{_WHAT}] {_REPORT} {_SHOULD} [out] (to|in|into|on|at) {{channel}} {_OFTEN}",
    f"[{_WHAT}] {_REPORT} {_SHOULD} [out|here|to me|to us] {_OFTEN}",
    f"[{_WHAT}] {_REPORT} {_OFTEN} [{_AT}] (to|in|into|on|for) {{channel}}",
    f"{_OFTEN} [{_AT}] (i|we) {_WANT} [a|the] [{_WHAT}] {_REPORT}",
    f"(i|we|{{channel}}) (would like|want|need) [{_WHAT}] {_REPORT} [to be] (sent|posted|delivered"
    f"|shared|in) [here|to me|to us] {_OFTEN}",
    f"(have|let|get) [the|our|a] [{_WHAT}] {_REPORT} (sent|posted|delivered|shared|come|arrive|go"
    f"|land|go out|published) [out] {_OFTEN}",
    f"(would|is|will) it [be] possible to (receive|get|have|send|see|post|schedule) [me|us] [a|the]"
    f" [{_WHAT}] {_REPORT} {_OFTEN}",
    f"{{channel}} (should|must|shall|is to|ought to|has to|wants to|needs to|would like to|will"
    f"|can)"
    f" (get|receive|have|see|be sent) [a|the|our] [{_WHAT}] {_REPORT} {_OFTEN}",
    f"(remind|brief|update|inform|keep|fill) (me|us) [posted|informed|updated|in] (about|on|of"
    f"|with)"
    f" [the|our] {_WHAT} {_OFTEN}",
    f"[{_SEND}] [me|us] [a|the] {_WHAT} (numbers|figures|stats) {_OFTEN}",
    f"{_OFTEN} (brief|update) (me|us) [on|about] [the|our] {_WHAT}",
    f"(move|shift|change|reschedule|push|bring forward|put) [the|our] [{_REGULAR}] [{_WHAT}] "
    f"(digest|report|briefing) to {{at}}",
    f"{_OFTEN} [,] [{_AT}] [,] [the|our] [{_WHAT}] {_REPORT} (goes|is to go|comes|is to come"
    "|is sent|is posted|shall go|lands|should go|must go|will go) [out] (to|in|into|on) "
    f"{{channel}}",
    f"{_OFTEN} [,] [{_AT}] [,] [the|our] [{_WHAT}] {_REPORT} (to|in|into|on|for) {{channel}}",
    f"[the|our] [{_WHAT}] {_REPORT} (goes|is to go|comes|is to come|is sent|is posted|shall go"
    f"|lands) [out] (to|in|into|on) {{channel}} {_OFTEN} [{_AT}]",
    "(furnish|supply|provide|produce|let me have|let us have|let's have) [me"
    f"|us|with] [with] [a|the|our] [{_WHAT}] {_REPORT} {_OFTEN}",
    f"[{_WHAT}] {_REPORT} [please] (send|give|post|deliver|share|show) [me|us] {_OFTEN}",
    f"(can|could|may|might|shall) (i|we) (have|get|see|receive) [a|the|our] [{_WHAT}] "
    f"{_REPORT} {_OFTEN}",
    f"weekly [{_WHAT}] (digest|report|briefing|round-up|roundup|recap) please {{every=week}}",
    f"(give|get|send|let) (me|us) [have] [a|the|our] weekly [{_WHAT}] (digest|report|"
    "briefing|round-up|roundup|recap|overview|summary) {every=week}",
    f"{_OFTEN} [{_AT}] [the|our|a] [{_WHAT}] (figures|numbers|stats|{_REPORT}) [please] (in|"
    "to|into|on) {channel}",
    f"(start|begin) (sending|posting|delivering|sharing) [me|us] [a|the|our] [{_WHAT}] "
    f"{_REPORT} {_OFTEN} [{_AT}]",
    f"(make|let|have) [the|our] [{_WHAT}] {_REPORT} (come|arrive|go out|land|be sent|run|"
    f"show up) {_AT} {_OFTEN}",
    f"(make|let|have) [the|our] [{_WHAT}] {_REPORT} (come|arrive|go out|land|be sent|run|"
    f"show up) {_OFTEN} [{_AT}]",
    f"{_OFTEN} {_AT} [,|:] [the|a|my|our] [{_WHAT}] {_DIGEST} [please]",
    f"(would like|want|need) [{_WHAT}] {_REPORT} {_OFTEN} {_AT}",
    f"(put|set) (me|us) down for [a|the] [{_WHAT}] {_REPORT} {_OFTEN}",
    f"(get|set) [the|our|a] [{_WHAT}] {_REPORT} (going|up|running|rolling|started) {_OFTEN} "
    f"[{_AT}]",
    f"(let|have|make) {{channel}} (have|get|see|receive) [the|our|a] [{_WHAT}] {_REPORT} "
    f"{_OFTEN} [{_AT}]",
    f"{_OFTEN} [{_AT}] [,|:|-] (the|our|a|my) [{_WHAT}] (digest|report|briefing|round-up|"
    "roundup|recap) [please]",
)
SCHEDULE_ALSO = (
    _AT,
    "(in|to|into|on|for) [the] [channel] {channel} [channel]",
    "(in|to) this (channel|chat|room|group) {channel=here}",
    "{channel}",
    "[,|and] [it] (should|shall|must|is to|has to|may) (land|go|appear|arrive|come|end up|be posted"
    "|be sent) (in|to|into|on) {channel}",
    "from now on",
    "(starting|beginning|from) (today|tomorrow|now|next week|monday)",
    _OFTEN,
    f"(of|on|about|for|with) [the] {_WHAT} [numbers|figures]",
    "(of|on|about|with) (everything|all) {what=all}",
)

_NOW = (
    "(now|right now|immediately|at once|straight away|right away|asap|this minute|this instant"
    "|this second|this moment|pronto|here and now|on the spot|instantly|without delay|already"
    "|straightaway)"
)
_SHOW = (
    "(send|give|show|post|run|make|get|see|bring|read|pull|do|trigger|want|need|hit me with|fetch"
    "|pull up|bring up|read out|read me|display|print|produce|generate|fire off|shoot|throw|pass"
    "|hand|let me have|serve|call up|spit out|kick off|hit us with|fire up|prepare|compile|put"
    " together|draw up|knock up|deliver|drop|whip up)"
)

NOW = (
    f"[{_SHOW}] [me|us] [today] [{_WHAT}] [daily|full|whole|complete|morning] {_DIGEST} [{_NOW}]",
    f"[{_SHOW}] [me|us] [daily|morning] [{_WHAT}] {_DIGEST} [{_NOW}]",
    f"{_SHOW} [me|us] [daily|weekly|full|morning] [{_WHAT}] {_REPORT} {_NOW}",
    f"[{_SHOW}] [me|us] (daily|morning) {_REPORT} [{_NOW}]",
    f"[{_SHOW}] [me|us] (daily|morning) {_WHAT} {_REPORT} [{_NOW}]",
    f"{_NOW} [{_SHOW}] [me|us] [{_WHAT}] {_REPORT}",
    f"[{_WHAT}] {_REPORT} {_NOW}",
    f"[{_SHOW}] (report|summary|overview|update|briefing) of everything",
    "(brief|update) me [now]",
    "(catch me up|bring me up to date|bring me up to speed)",
    f"[{_SHOW}] {_DIGEST} (of|on|about|for) {_WHAT}",
    f"(hit|fill|brief) me (with|in with|in on) [today's] [the|a|full|daily|morning] [{_WHAT}] "
    f"{_REPORT} [{_NOW}]",
    f"[{_SHOW}] [me|us] [the|a] [{_WHAT}] {_DIGEST} [please] (ahead of time|early|ahead of schedule"
    "|in advance|before its time|out of turn)",
    "(catch|bring|get) (me|us) up [to (date|speed)] [on everything]",
    "(fill|clue) (me|us) in [on everything]",
    "(sum|summarise|summarize|wrap) up (everything|the day|today|it all)",
    "(summarise|summarize|recap) (everything|the day|today|it all)",
    "(give|tell) (me|us) (the (lowdown|low-down|rundown|run-down|state of play|big picture|full"
    " picture|whole picture|full story))",
    "(what is|state of) [the] (state of play|state of the shop|state of the business|big picture)",
    f"what (is|does) [in|it say in] [today's|today] [the] [daily|morning] [{_WHAT}] "
    "(digest|briefing|daily report|morning report) [say|today]",
    f"(where is|how about) [my|our|the] [daily|morning|today's] [{_WHAT}] (digest|briefing|daily"
    " report|morning report)",
    f"{_WHAT} {_DIGEST} [please]",
    f"(a|one) {_DIGEST} (of|on|about|for) [the|our] {_WHAT} [{_NOW}]",
    f"(run|trigger|fire|execute|do) [the] [daily|morning|weekly] [{_WHAT}] (digest|report|briefing)"
    f" [{_NOW}|by hand|manually|once|again]",
    f"(what is|what would be|what will be|what goes) in [today's|the|our|my] [{_WHAT}] "
    f"{_DIGEST} [today]",
    "(furnish|supply|provide|produce|let me have|let us have) [me|us|with] [with] "
    f"[a|the|our] [{_WHAT}] {_DIGEST} [{_NOW}]",
    "(could|can|may|might|shall|would) [the|our|today's|i have the|we have the] [daily|"
    f"morning] [{_WHAT}] {_REPORT} [please] (come|be sent|be had|go out|arrive) [early|"
    f"earlier|ahead of time] [,|-] [like|as in|say] [right] {_NOW}",
    f"(could|can|may|might) (i|we) (have|get|see) [the|today's|our] [daily|morning] [{_WHAT}"
    f"] (digest|report|briefing|round-up) (early|earlier|ahead of time|in advance|{_NOW}) "
    "[today]",
    f"[the|our|today's] [{_WHAT}] {_REPORT} (early|ahead of time|ahead of schedule) [,|-] "
    f"[please|like] [right] {_NOW}",
    "(rattle off|reel off|read aloud|read out|recite|run through|talk me through|walk me "
    f"through) [to] [me|us] [the|our|today's] [daily|morning] [{_WHAT}] {_DIGEST} [{_NOW}]",
)
NOW_ALSO = (
    "today",
    "if you have [a] (moment|minute|second|time)",
    "let me have it [right away|right now|now|at once]",
    "can not wait [till|until|for] [tomorrow|later|then|it] [for]",
    "(early|ahead of time|without waiting|instead of waiting|before the meeting)",
)

_STOP = (
    "(stop|cancel|end|quit|kill|remove|delete|disable|deactivate|unsubscribe|unsubscribe from"
    "|turn off|switch off|unsubscribe me from|stop sending|stop sending me|stop posting|drop"
    "|get rid of|opt out of|unschedule|discontinue|scrap|ditch|axe|cease|halt|suspend|abolish|bin"
    "|call off|cut|cut out|shut off|retire|withdraw|stop sending us|stop giving me|stop making"
    "|unsubscribe us from|stop pushing|do away with|put an end to|opt me out of|sign me off|take me"
    " off|wind up|nix|pull the plug on|pack in|knock off|put a stop to|spare me|spare us)"
)
_REG = "[daily|weekly|morning|regular|weekday]"
_SOME = "(digest|report|briefing|digests|reports|briefings|round-up|recap|roundup|bulletin|rundown)"
_NO_LONGER = "(any more|anymore|any longer)"
_END_IT = (
    "(stop|cancel|end|drop|kill|scrap|turn off|switch off|ditch|discontinue|bin|axe|delete|remove)"
)
_READS = (
    "(nobody|no one|noone|not a soul|hardly anybody|hardly anyone|none of us) [ever|really|here] "
    "(reads|needs|wants|looks at|uses|opens|cares about|cares for|checks|misses|likes|would miss)"
)
_USELESS = (
    "(is|are) [just|only|totally|completely] (useless|superfluous|unnecessary|pointless|annoying|no"
    " use|obsolete|too much|spam|noise|a waste|a waste of time|redundant|of no use|boring|outdated)"
)

STOP = (
    f"{_STOP} [all|every|scheduled|my] [daily|weekly|morning|regular|weekday] "
    f"[{_WHAT}] [daily|weekly|morning] {_SOME}",
    f"{_STOP} (daily|weekly|morning|regular|weekday) [{_WHAT}] (summary|overview|update"
    "|summaries|updates|newsletter)",
    f"{_STOP} {_WHAT} (summary|overview|update|summaries|updates|messages)",
    f"no more [daily|weekly|morning|regular] [{_WHAT}] (digest|report|briefing|digests|reports"
    "|briefings|roundups|recaps|bulletins)",
    f"no more {_WHAT} (messages|updates|summaries)",
    f"(turn|switch) [all] [daily|weekly|morning] [{_WHAT}] (digest|report|briefing|digests"
    "|reports) off",
    f"[daily|weekly] [{_WHAT}] (digest|digests) off",
    f"(i|we) do not (want|need) [to] [get|see|receive] [any] [daily|weekly|morning] [{_WHAT}] "
    f"(digest|report|digests|reports|briefing) {_NO_LONGER}",
    f"enough [of|with] [these|those|the] [daily|weekly] [{_WHAT}] (digests|reports|briefings|digest"
    "|report)",
    f"{_STOP} [daily|weekly] [{_WHAT}] (digest|report|digests|reports)",
    f"you (can|may|could) [now] {_STOP} {_REG} [{_WHAT}] {_SOME}",
    f"(feel free to|time to|let us) {_STOP} {_REG} [{_WHAT}] {_SOME}",
    f"do not (send|post|give|show|deliver|push|make|share|bother) [me|us] [with] [the|any|these"
    f"|those|our|my] {_REG} [{_WHAT}] {_SOME} {_NO_LONGER}",
    f"(i|we) no longer (want|need|read|wish|care for|use) [to] [get|see|receive] [the|these|any|our"
    f"|my] {_REG} [{_WHAT}] {_SOME}",
    f"(i|we) can (do|live) without [the|these|those|any] [more] {_REG} [{_WHAT}] {_SOME}",
    f"(i am|i'm|we are) (done|finished|through) with [the|these|those] {_REG} [{_WHAT}] {_SOME}",
    f"{_READS} [the|our|these|those] {_REG} [{_WHAT}] {_SOME} [{_NO_LONGER}] [,|;|-|so|and] "
    f"{_END_IT} (it|them|that)",
    f"{_READS} [the|our|these|those] {_REG} [{_WHAT}] {_SOME} [{_NO_LONGER}] [,|;|-|so|and] (it"
    "|that|they) (need not|can|may|should|must) [not] (come|be sent|go|stop|end|be stopped|be"
    f" cancelled|arrive) [{_NO_LONGER}]",
    f"{_REG} [{_WHAT}] {_SOME} {_USELESS} [,|;|-|so|and] {_END_IT} (it|them|that)",
    f"{_REG} [{_WHAT}] {_SOME} (is|are) no longer (needed|wanted|required|necessary|of use|read)",
    f"{_REG} [{_WHAT}] {_SOME} (can|should|must|may|has to|needs to|is to) (stop|go|end|cease|be"
    " stopped|be cancelled|be turned off|be switched off|be discontinued|be scrapped|be dropped"
    "|be ended|be removed|be unscheduled)",
    f"{_REG} [{_WHAT}] {_SOME} need not come {_NO_LONGER}",
    f"(take|cut|strike|remove|drop) (me|us) (off|from) [the] {_REG} [{_WHAT}] {_SOME} [list]",
    "(i|we) (do not|no longer) (want|need|read|use|require|care for) [to get|to see|to "
    f"receive] [the|any|this|our|that|my] {_REG} [{_WHAT}] {_SOME} [{_NO_LONGER}] [,|;|-|so|and"
    f"|.] [so|please] {_END_IT} (it|them|that|this)",
    f"[the|our|this|that|my] {_REG} [{_WHAT}] {_SOME} (is|are) (not|no longer) (needed|wanted"
    f"|required|necessary|of use|read|used) [{_NO_LONGER}] [,|;|-|so|and|.] [so|please] "
    f"{_END_IT} (it|them|that|this)",
    f"[the|our|this|that|my] {_REG} [{_WHAT}] {_SOME} (is|are) not (needed|wanted|required"
    f"|necessary|of use|read|used) {_NO_LONGER}",
    "(quit|cease|stop|end|halt|pack in) (sending|posting|giving|showing|making"
    f"|mailing|pushing) [me|us] [the|these|those|any|all] {_REG} [{_WHAT}] "
    f"{_SOME} [(,|;|-|because|as|since)] [(its|it is|they are|it's|that is) [so"
    "|too|just|way|only|very|really] (spammy|annoying|much|noisy|boring|useless"
    "|long|spam|noise)]",
    f"{_REG} [{_WHAT}] {_SOME} [please] (stop|cancel|end|turn off|switch off|remove"
    "|delete|discontinue)",
    f"{_REG} [{_WHAT}] {_SOME} (not more|no more|no longer|not any more) [please]",
    f"(knock|hit) [the|our] {_REG} [{_WHAT}] {_SOME} on the head",
    "(i|we) (do not|no longer) (wish|care) to (get|see|receive|have|be sent|read) "
    f"[the|these|any] {_REG} [{_WHAT}] {_SOME} [{_NO_LONGER}]",
    "(stop|quit|cease) (bothering|pestering|annoying|spamming|bugging|nagging|flooding|"
    "bombarding|harassing|plaguing) (me|us|everyone|everybody|people) with [the|these|those"
    f"|all|your|any] {_REG} [{_WHAT}] {_SOME}",
    f"no {_REG} [{_WHAT}] (digest|report|digests|reports|briefing|briefings) {_NO_LONGER}",
    f"(that|this|the|our|my) {_REG} [{_WHAT}] {_SOME} (can|should|may|must) [now] (stop|go|"
    "end|cease) [now|please]",
    f"(spare|save) (me|us|everyone) [from] [the|these|those] {_REG} [{_WHAT}] {_SOME} [from "
    "now on|in future]",
    f"(leave|keep) (me|us) (alone|out of it|in peace) with [the|these|those] {_REG} [{_WHAT}"
    f"] {_SOME}",
    f"(lay|put) [the|our] {_REG} [{_WHAT}] {_SOME} to (rest|bed|sleep)",
)
STOP_ALSO = (
    "(from now on|for good|for ever|forever|anymore|any more|now|altogether|completely"
    "|permanently)",
    "here",
    "in here",
    "in the (morning|mornings|evening)",
    "(every|each) (day|morning|week|weekday|monday)",
    f"[,|-] {_READS} (it|them|that) [{_NO_LONGER}|anyway]",
    f"[,|-] (it|that) {_USELESS}",
    "frankly",
)
