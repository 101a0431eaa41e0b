"""What people say about automations: to set one up, which there are, to pause, resume, delete."""

from __future__ import annotations

_RULE = (
    "(rule|automation|automatic rule|workflow|automatism|trigger|automation rule|workflow rule"
    "|auto rule)"
)
_RULES = (
    "(rules|automations|automation rules|workflows|automatic rules|triggers|workflow rules"
    "|automatisms|auto rules)"
)
_NEW = "(add|create|make|set up|new|save|define|start|want|need|build|write|configure)"

ADD = (
    "{text}",
    f"[i|we] [{_NEW}] [another|one|new] {_RULE} [:|that|which|so that|such that|-|,|like this]"
    " {text}",
    "(from now on|in future|in the future|automatically) [,|:] {text}",
    f"{_NEW} [another|one|new] {_RULE}",
    "rules add {text}",
    "automate (this|that) [:] {text}",
    f"(i|we) (want|need|would like) [to] [set up|add|create|have|make|define|build|write] [a|an] "
    f"[new|another] {_RULE} [:|that says|saying|where|in place|which says|that] {{text}}",
    f"(put|set|establish|install|program|implement|register|introduce) [in place|up] [a|an] [new"
    f"|another] {_RULE} [in place] [:|that says|saying|where|that|which] {{text}}",
    f"(put|set|establish|install|program|implement|register|introduce) [in place|up] [a|an] [new"
    f"|another] {_RULE}",
    "(automation|workflow|rule|automate) [:|,|-] {text}",
    "(going forward|as a rule|henceforth|always|by default|as of today|starting today|starting now"
    "|as of now) [,|:] {text}",
    "(make sure|see to it|ensure|arrange|take care) [that] [:|,] {text}",
    f"(i|we) (want|need|would like) [to] [set up|add|create|have|make|define|build|write] [a|an] "
    f"[new|another] {_RULE}",
)

_HAPPEN = (
    "(runs|happens|is done|is|do you do|gets done|run|happen|are done|do you|does the bot do|goes"
    " on"
    "|takes place|have we|did we|do we have|works|are|does the bot|is going on|fires|is handled)"
)
_BY_ITSELF = (
    "(automatically|by itself|on its own|by themselves|on their own|automated|on autopilot"
    "|without us|in the background|automatic|without anyone doing anything|by magic)"
)

LIST = (
    f"[list|all|see|view|check|display|which|what|any|current|existing] [all|of|active|own] "
    f"{_RULES}",
    f"(which|what|any|list) {_RULES} [that] (are|is|do|did|have|run|exist|were) [we|i|there]"
    " [have|got|set up|set|running|active|in place|on|use|using|defined|there|configured"
    "|paused|switched on|automatically]",
    f"(are|do|is|have) [there|we|i] [have|got] [any|some] [active] ({_RULES}|{_RULE}) [set up"
    "|running|active|in place|on|defined]",
    f"how many {_RULES} [are|do|have] [there|we] [have|got|running|active]",
    "(what|which things) (runs|happens|is done|is|do you do|gets done) automatically",
    "what (is|have we|did we|do we have) automated",
    f"{_RULES} (list|overview)",
    f"(list|overview) of [all] {_RULES}",
    f"(what|which) [things|stuff|jobs|steps|actions|processes] [that] {_HAPPEN} {_BY_ITSELF}",
    "(what|which) [things|stuff|jobs|steps|actions|processes] (have|did|do) (we|you) [have|got] "
    "(automated|automate|set up|running|on autopilot|on automatic)",
    f"(what|which) {_RULES} (have|did|do|are|were) (we|you|i|there|currently) [been|have|got] [set"
    " up|created|made|defined|configured|put in place|follow|following|obey|running|live|on|off"
    "|paused|switched off|in force|in effect|at work|active|inactive|enabled|disabled|saved"
    "|stored]",
    f"(go|run|walk) [me|us] through [all] [the|our] {_RULES}",
    f"(pull up|bring up|look at|open|read out|see|view|check|display|print|name|enumerate) [all] "
    f"[the|our|active|existing|current] {_RULES}",
    f"[all|our|my|the] {_RULES} [we have|that we have|there are|in place|please|and their status"
    "|status]",
    f"(are|is) [there|we] [any] [thing|things|anything|something] {_BY_ITSELF} [set up|running"
    "|happening]",
    f"(is|are) (anything|something|things) [being|done|running|happening|going on] {_BY_ITSELF}",
    f"(status|state) of [all] [the|our] {_RULES}",
    f"what do you do {_BY_ITSELF}",
    f"remind me (what|which) {_RULES} we have [set up|got|in place]",
    f"(what|which) {_RULES} (we|you|i|there) (have|have got|got|are) [running"
    "|active|set up|in place|now]",
    "(furnish|supply|provide|produce) [us|me|with] [with] [a|the] [list] [of] "
    f"[all] [the|our] {_RULES}",
    f"(what|which) {_RULES} (are|is) [happily|quietly|still|currently] (humming|ticking|"
    "running|working|whirring|purring|churning|chugging) [along|away|over] [in the "
    "background|behind the scenes|by themselves|right now]",
    "what (have|did) (we|you|i) [already] automated [so far|already|until now|up to now]",
    "(what|which) (things|jobs|steps) (are|run|happen) in the background",
)
LIST_ALSO = (
    "[that|which] (are|is) [currently|still] (running|active|on|paused|set up|in place|there)",
    "at the moment",
    "currently",
    "around here",
    "(in here|here|in this workspace|in the workspace|in our workspace|for us|in the shop)",
)

_NO = "[number|no|nr]"
_ONE = f"({_RULE}|{_RULES}) {_NO} {{rule}}"
_THE = f"(that|this|the|those) {_RULE}"
_OFF = (
    "(off|on hold|to off|on pause|to paused|inactive|on ice|to sleep|out of action|out of service"
    "|aside|to inactive|on the back burner|to rest|out of operation|to bed)"
)
_REST = "(a rest|a break|a pause|a holiday|a vacation|some rest|a breather|time off)"
_PAUSE = (
    "(pause|suspend|halt|disable|deactivate|stop|mute|freeze|turn off|switch off|snooze|hold|shut"
    " off|bench|park|put off|hold off|interrupt|shut down|take down|turn down|knock off|put a stop"
    " to|inactivate|unset|disarm)"
)

PAUSE = (
    f"(pause|suspend|halt|disable|deactivate|stop|mute|freeze|turn off|switch off|snooze|hold)"
    f" {_ONE}",
    f"(turn|switch|put|set) {_ONE} (off|on hold|to off|on pause|to paused|inactive)",
    f"{_ONE} (off|pause|stop|on pause|on hold|on ice|to sleep)",
    f"{_ONE} (should|must|can|has to|needs to) (pause|stop|rest|be paused|be off|be stopped"
    "|take a break|be switched off|be turned off|be disabled)",
    f"(pause|suspend|disable|deactivate) {_RULE}",
    f"{_PAUSE} {_ONE}",
    f"{_PAUSE} {_THE}",
    f"(turn|switch|put|set|take|lay|shut|send) {_ONE} {_OFF}",
    f"(turn|switch|put|set|take|lay|shut|send) {_THE} {_OFF}",
    f"(give|grant|allow) {_ONE} {_REST}",
    f"(give|grant|allow) {_THE} {_REST}",
    f"let {_ONE} (rest|sleep|pause|be off|take a break|have a break|have a rest|stand down)",
    f"let {_THE} (rest|sleep|pause|be off|take a break|have a break|have a rest|stand down)",
    f"{_ONE} (should|must|can|has to|needs to|is to|may|shall|ought to) (pause|stop|rest|sleep|be"
    " paused|be off|be stopped|take a break|have a break|be suspended|be deactivated|be put on hold"
    "|go off|be frozen|not run|be inactive|go on hold|be halted)",
    f"(no more|no) {_ONE} (for now|for the moment|for the time being|for a while|until further"
    " notice|today)",
    f"{_ONE} [please] (pause|stop|suspend|halt|disable|deactivate|turn off|switch "
    "off|hold|make pause|make a pause|put on pause|put on hold|set on pause|set "
    "to paused|make inactive)",
    f"{_ONE} (on pause|on hold|paused|off) (for now|for the moment|until further notice)",
    f"{_ONE} (paused|off|suspended|halted|stopped|disabled|on pause|on hold) [please|for now"
    "|from now on]",
    f"{_ONE} (gets|is to get|should get|needs|deserves|may have|can have) {_REST} [now]",
    f"(stand down|lay off|hold back|shelve|rest|idle|ground|mothball) {_ONE}",
)
FOR_NOW = (
    "for (now|the moment|today|a (while|bit|moment)|the time being|some time|the weekend|a few days"
    "|this week)",
    "a (while|bit)",
    "the moment",
    "temporarily",
    "until further notice",
    "for the time being",
    "till i say otherwise",
    "until i say otherwise",
)

_RESUME = (
    "(resume|unpause|reactivate|enable|activate|restart|continue|re-enable|reenable|turn on"
    "|switch on|turn back on|switch back on|start|bring back|unfreeze|revive|reinstate|unsuspend"
    "|start up|wake|wake up|re-activate|set going|relaunch|fire up|restore|reengage|kick off|let go"
    " on|unmute|reawaken|resurrect)"
)
_ON = (
    "(on|back on|active|back|to active|to on|live|back to work|going again|into action|in motion"
    "|into"
    " force|back in action|back into action|to work|running|in operation|in gear|back up|going|off"
    " hold|off pause|back into service|online)"
)
_RUN = (
    "(run|go on|continue|start|work|be active|be on|be resumed|be switched on|be turned on|come"
    " back"
    "|be reactivated|resume|be back|be unpaused|be enabled|wake up|carry on|kick in|be restarted|do"
    " its (work|job|thing)|operate|be switched back on|be turned back on|go live)"
)

RESUME = (
    f"(resume|unpause|reactivate|enable|activate|restart|continue|re-enable|reenable|turn on"
    f"|switch on|turn back on|switch back on|start|bring back|unfreeze) {_ONE}",
    f"(turn|switch|put|bring|set) {_ONE} [back] (on|back on|active|back|to active)",
    f"{_ONE} [back] on",
    f"{_ONE} (can|should|may|must) (run|go on|continue|start|work|be active|be on|be resumed"
    "|be switched on|be turned on|come back|be reactivated) [again] [,] [resume it]",
    f"let {_ONE} (run|go on|continue|work) [again]",
    f"{_ONE} (resume|unpause)",
    f"(resume|unpause|reactivate|enable|activate) {_RULE}",
    f"{_RESUME} {_ONE} [up]",
    f"{_RESUME} {_THE} [up]",
    f"(turn|switch|put|bring|set|take|get|wake|start|fire) {_ONE} [back|up] {_ON}",
    f"(turn|switch|put|bring|set|take|get|wake) {_THE} [back] {_ON}",
    f"(wake|start|fire) {_ONE} up",
    f"{_ONE} (can|should|may|must|has to|needs to|is to|shall) {_RUN} [again|now]",
    f"{_THE} (can|may|should|must) {_RUN} again",
    f"(let|have|make) {_ONE} {_RUN} [again]",
    f"(let|have|make) {_THE} {_RUN} [again]",
    f"(the|its) (break|pause|rest|holiday|time-out) (for|of) {_ONE} is (over|up|done|finished|at an"
    f" end) [,|;|-|and|so] [it (may|can|should|must) {_RUN}] [again|now]",
    f"{_ONE} has (rested|slept|paused|been off|been paused) (enough|long enough) [,|;|-|so] "
    f"[it (may|can|should|must) {_RUN}|resume it|{_RESUME} it] [again|now]",
    f"(pause|break) (for|of) {_ONE} is over",
    f"(end|lift|cancel|finish) the (pause|break|hold|suspension) (of|for|on) {_ONE}",
    "(turn|switch|put|set) {rule} back on [again]",
    "(resume|unpause|reactivate|re-enable|reenable) {rule}",
    f"{_ONE} [please] (resume|start|start again|restart|activate|enable|turn on"
    "|switch on|reactivate|run again|make active|continue|turn back on|switch "
    "back on|put back on|switch on again|turn on again|unpause)",
    f"{_ONE} can (go|run|start|work|continue|carry on) again",
    f"{_ONE} (may|can|should|must|is to) (work|run|go|do its work|do its job|do its thing|"
    "get to work|get back to work|be put to work|be let loose) again [now]",
    f"{_ONE} [is|goes|comes|gets] [now] (back) (in action|to work|into action|at work|in "
    "operation|in business|running|in force|on duty|to duty|up)",
    "(un-pause|un pause|re-start|re-enable|kick-start|kickstart|put back to work|let loose|"
    f"bring back on) {_ONE} [again]",
    f"(i|we) (want|need|would like) {_ONE} (back on|on again|running again|back|active again"
    "|back in action)",
)

_USELESS = (
    "(useless|obsolete|not needed|unnecessary|wrong|outdated|nonsense|superfluous|broken|rubbish"
    "|no longer needed|old|no use|pointless|annoying|a mistake|redundant|out of date|past it|stupid"
    "|silly|a nuisance|dead|no good|in the way|no longer of use|history|no longer necessary"
    "|senseless)"
)
_DELETE = (
    "(delete|remove|erase|drop|kill|scrap|trash|throw away|throw out|get rid of|destroy|bin|cancel"
    "|ditch|axe|wipe|discard|chuck|chuck out|eliminate|do away with|abolish|nuke|dump|purge|strike"
    "|take out|wipe out|put an end to|junk|toss|toss out|nix|retire|expunge)"
)
_IT = "(it|that|them|this)"
_SO = "[,|;|-|.] [so|and|please|just]"
_GO = (
    "(go|be deleted|be removed|be dropped|be erased|be scrapped|be binned|be thrown away|be got rid"
    " of|be discarded|disappear|be eliminated|be trashed|be retired)"
)

DELETE = (
    f"{_DELETE} {_ONE}",
    f"{_ONE} (is|was|are) [completely|totally|now|just|simply] {_USELESS} [now|any more|anymore] "
    f"{_SO} {_DELETE} {_IT}",
    f"(we|i) do not need {_ONE} (any more|anymore|any longer) {_SO} {_DELETE} {_IT}",
    f"(we|i) no longer (need|use|want) {_ONE} {_SO} {_DELETE} {_IT}",
    f"(we|i) have no (use|need) for {_ONE} [any more|anymore|any longer] {_SO} {_DELETE} {_IT}",
    f"(nobody|no one) (needs|uses|wants) {_ONE} [any more|anymore|any longer] {_SO} {_DELETE}"
    f" {_IT}",
    f"(we|i) can (do|live|manage) (without) {_ONE} {_SO} {_DELETE} {_IT}",
    f"{_DELETE} {_RULE}",
    f"{_DELETE} {_THE}",
    f"{_DELETE} {_ONE} {_SO} {_DELETE} {_IT}",
    f"{_ONE} (delete|remove)",
    f"{_ONE} (can|may|should|must|has to|needs to|is to|shall) {_GO}",
    f"{_ONE} has [had] (had its day|outlived its usefulness|served its purpose) {_SO} {_DELETE}"
    f" {_IT}",
    f"(throw|chuck|toss|take|strike) {_ONE} (away|out|off the list|overboard|in the bin)",
    f"(deletion|removal) of {_ONE}",
    "[rule|automation] {rule} (makes|make|is|has) [no|of no|not] (sense|use|purpose|point"
    "|longer needed|needed|useful) [any more|anymore|any longer] [,|;|-|so|and|.] [so|please] "
    "(delete|remove|erase|drop|scrap|bin|get rid of) (it|that|them)",
    "(strike off|strike out|cross off|cross out|rub out|strike) (rule|automation) [number|no"
    "|nr] {rule} [off the list]",
    "[we|i] (no longer|do not) (need|want|use) (rule|automation) {rule} [any more|anymore|any "
    "longer] [,|;|-|so|and|.] [so|please] (delete|remove|erase|drop|scrap|bin) (it|that|them)",
    "(we|i) (do not need|no longer need|do not use|no longer use|do not want"
    f"|no longer want) {_ONE} [any more|anymore|any longer]",
    f"{_ONE} [please] (delete|remove|erase|scrap|bin|drop|get rid of)",
    f"{_ONE} (no longer needed|not needed any more|obsolete) {_SO} {_DELETE} [{_IT}]",
    f"(scratch|rub out|lose|shred|cull|weed out|forget|void|zap|dissolve|can) {_ONE}",
    f"(i|we) (want|would like|need) {_ONE} (gone|deleted|removed|binned|scrapped|out)",
    f"{_ONE} is [now] (history|past its use|surplus to requirements|dead weight) {_SO} "
    f"{_DELETE} {_IT}",
)
DELETE_ALSO = (
    "for (good|ever)",
    "(forever|completely|permanently|altogether|entirely|once and for all|for keeps)",
)
