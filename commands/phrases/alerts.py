"""What people say about alerts: which stand, who looks after one, quiet for a while, who is"
" told."""

from __future__ import annotations

KIND = (
    "({kind}|low stock {kind=stock}|low-stock {kind=stock}|(inventory|stocks) {kind=stock}"
    "|(quota|limit|limits|plan|bandwidth|storage|plan limit) {kind=usage}"
    "|(todo|todos|task|to-do) {kind=tasks}|(crm|pipeline|deal) {kind=deals}|order {kind=orders})"
)
_KINDS = KIND
_ALERT = "(alert|alarm|warning|notification)"
_ALERTS = "(alerts|alarms|warnings|notifications|alert messages)"
_ANY = f"({_ALERTS}|{_ALERT})"
_ABOUT = (
    "(about|on|for|of|from|concerning|regarding|relating to|around|to do with|when it comes to"
    "|as for|with regard to|in connection with|related to|re)"
)

LIST = (
    f"[list|all|see|view|check|display|which|what|any|my|open|new|current] [all|open|new] "
    f"[{KIND}] {_ALERTS}",
    f"[list|see|view|check|any|open|new|current] {KIND} {_ALERT}",
    f"(which|what|any|list|all) [{KIND}] {_ALERTS} (are|is|do|did|have|came|went) [we|i|there]"
    " [still] [open|active|have|got|get|in|off|up|standing|waiting|out|going on]",
    f"(is|are|do|have) [there|we|i] [still] [have|got] [any|some|a|an|more] [new|open|active] "
    f"[{KIND}] ({_ALERTS}|{_ALERT}) [open|active|standing|waiting|left]",
    f"how many [open|active|new] [{KIND}] {_ALERTS} [are|do|have] [there|we] [have|got|open]",
    f"(what is|what's|is anything|is something|anything) (alerting|alarming|wrong in {KIND})",
    "[is there] (what|anything) [that] needs [my|our] (attention|eyes)",
    f"[{KIND}] {_ALERTS} (list|overview|status)",
    f"(list|overview|status) of [all|open] [{KIND}] {_ALERTS}",
    f"{_ALERTS} (about|on|of|from) {KIND}",
    f"[are there|is there] [anything|something|what] [that] (are|is|were|do|have) (you|the bot) "
    f"(warning|alerting|warn|alert|warned|alerted|flagging|flagged|been warning) [me|us] "
    f"[about|of|over] [{_ABOUT} {KIND}]",
    f"[is there] (anything|something) (you are|you're|you|the bot is) (warning|alerting|flagging"
    f"|warn|want to warn) [me|us] (about|of|over) [{_ABOUT} {KIND}]",
    "(what|anything|what is|is there anything|is anything|something|is something) [that] (needs"
    "|requires|wants|deserves|calls for|demands) [my|our|some|immediate|any] (attention|eyes"
    "|looking at|action|looking after|care)",
    "(what|is there anything|anything|is anything|something) [that] [i|we] (should|must|need to"
    "|have to) (worry about|be worried about|be concerned about|look after|react to|watch out for"
    "|be warned about|be alerted about|act on)",
    "(is|are) (anything|something|things) (on fire|burning|alarming|flashing|flashing red|beeping"
    "|blinking|critical|in the red|red|flagged|in alarm)",
    "(what|anything|is anything|what is) (on fire|burning|alarming|flashing|beeping|flagged"
    "|blinking)",
    f"(what|which) [{KIND}] {_ALERTS} (have|has|were|was|are|did|got) [been] (triggered|raised"
    f"|fired"
    "|fire|sent|popped up|pop up|come in|came in|gone off|go off|went off|issued|unacknowledged"
    "|pending|outstanding|unread|unseen|live|ringing|up|come up|unhandled)",
    f"(did|have|has|were|was|are) [any] [{KIND}] {_ANY} [been] (triggered|raised|fire|fired|sent"
    "|popped up|pop up|come in|gone off|go off|issued|unacknowledged|pending|outstanding|unread"
    "|live|come up|came up|open|ringing)",
    f"[all|any] (outstanding|pending|unacknowledged|unread|unseen|live|active|standing|latest"
    f"|recent|ringing|unhandled) [{KIND}] {_ANY}",
    f"(what|which) (have|are) [{KIND}] {_ALERTS} (saying|telling us|about|for)",
    f"(pull up|bring up|run through|go through|look at|look up|fetch|open|see|view|read|read out"
    f"|display|check|print) [me] [all|the|our|any|current|open] [{KIND}] {_ALERTS}",
    f"how (is|are|does|do) [the|our] [{KIND}] {_ALERTS} [situation|list] [look|looking|doing]",
    "what is [the] (alert|alarm|warning) (situation|status|state)",
    "(alert|alarm|warning) (situation|status|state|list|overview|board)",
    f"[{KIND}] {_ALERTS} (open|active|standing|pending|now|still open|left)",
    f"(are|is) [the] {KIND} [all] (in alarm|alarming|alerting|under alert|on alert)",
    "(anything|something) (alarming|worrying|amiss|wrong|unusual|disturbing|troubling|critical"
    f"|serious|urgent) [among|in|with|about|on|in terms of] [the|our] {{kind}} {_ALERTS}",
    "(anything|something|what is|is anything|is there anything) (alarming|worrying|amiss"
    f"|urgent|unusual|critical|wrong) [among|in|with] [the|our] {_ALERTS}",
    "(is there|are there) [anything|something|any|some] (alarming|worrying|urgent|amiss"
    "|critical) [going on|there|today|right now]",
    "(anything|something) (alarming|worrying|urgent|amiss|critical) [going on|there|today"
    "|right now]",
    "anything (i|we) (should|must|ought to|need to) (know|worry|be worried|look|care|attend) "
    "[about|at|to]",
    "[any] problems [today|right now|anywhere|in the shop]",
    "(what|what is|anything|is anything|something) (going off|kicking off|gone "
    "off|popping off|pinging|ringing|buzzing) [at the moment|just now|right now"
    "|today]",
    f"(what|which) [{KIND}] {_ALERTS} (we|i|there) (have|have got|got|are|is) [open|now]",
    "(furnish|supply|provide|produce) [us|me|with] [with] [a|the] [list] [of] "
    f"[all] [the|our] [open|outstanding|standing|current] [{KIND}] {_ALERTS}",
    f"(might|may) i (see|have|look at) [the|our|all] [open|outstanding] [{KIND}] {_ALERTS}",
    "(has|have|is|are|did) (anything|something|any) [been|be] (gone off|go off|kicked off|"
    "flared up|come up|popped up|up|amiss|wrong|cropped up|crop up|tripped|triggered) "
    f"{_ABOUT} [the|our] {_KINDS} [,|:|-] [alert-wise|alarm-wise|in the way of alerts|alerts"
    " i mean]",
    "(any|any new|are there any|do we have any) (red flags|alarm bells|red lights|sirens|"
    "danger signs|warning signs|flashing lights) [ringing|flashing|up|out|today|going] ["
    f"{_ABOUT} {_KINDS}]",
    "(is|are) (everything|all|things) (quiet|calm|peaceful|in order|ok) on the (alert|alarm"
    "|warning|alerts) (front|side)",
    "what (is|has been) [the bot|been] (complaining|nagging|shouting|beeping|moaning) [about]",
    "(which|what) (alarms|bells|sirens) (are|is|have been) (ringing|going|going off|sounding)",
)
LIST_ALSO = (
    f"{_ABOUT} {KIND}",
    f"(only|just) [those|the ones|ones|these] {_ABOUT} {KIND}",
    f"(only|just) [the] {KIND} [ones|alerts]",
    "at the moment",
    "currently",
    "[that] (are|is) [still] (open|active|standing|unacknowledged|new|pending|outstanding)",
    "right now",
    "(we|i) (have|know about|should know about|should know of)",
)

_NO = f"[{_ALERT}] [number|no|nr]"
_ONE = f"{_ALERT} [number|no|nr] {{alert}}"
_SEEN = (
    "(acknowledged|acked|ack|seen|noted|taken care of|handled|taken|in hand|in progress|mine"
    "|being handled|read|being dealt with|being looked after|being taken care of|being looked at"
    "|being looked into|being worked on|being seen to|being fixed|received|noticed|under control"
    "|in good hands|in my hands|with me|on my plate|on my list|on me|my job|my problem|accepted"
    "|claimed|covered|registered|confirmed|checked|looked at)"
)
_CARE = (
    "(on|taking care of|handling|looking at|looking into|working on|dealing with|looking after"
    "|taking|fixing|all over|seeing to|sorting|sorting out|checking|checking out|investigating"
    "|tackling|chasing|picking up|attending to|minding|responsible for|taking on|taking over"
    "|following up on|following up|on top of|on to|onto|aware of)"
)
_DO_CARE = (
    "(take|handle|look at|look into|take care of|fix|see to|deal with|look after|sort|sort out"
    "|check|check out|investigate|tackle|chase|pick up|attend to|take on|take over|own|mind|grab"
    "|claim|follow up on|see about|get on|work on|accept)"
)
_BY_ME = "[by me|by us|from me|from my side|on my side|by myself]"

ACK = (
    f"(ack|acknowledge|acknowledging|acked|acknowledged) ({_ALERT}|{_ALERTS})",
    f"(ack|acknowledge|acknowledging|acked|acknowledged) [alerts|warnings] {_NO} {{alert}}",
    f"(i am|i'm|we are|am) [already|now] {_CARE} [alerts] {_NO} {{alert}}",
    "(i am|i'm|we are|am) [already|now] (on it|on that|taking care of it|looking into it)",
    f"(i|we) (will|shall) (take|handle|look at|look into|take care of|fix|see to|deal with) "
    f"[care of] [the] [alerts] {_ALERT} [number|no] {{alert}}",
    f"(i'll|i) (take|handle|got|have got|have) [care of] [the] {_ALERT} [number|no] {{alert}}",
    f"{_ALERT} [number|no|nr] {{alert}} [is|has been|was] [already] {_SEEN}",
    f"{_ALERTS} {{alert}} (are|have been|were) {_SEEN}",
    f"(mark|set|flag) [the] [alerts] {_NO} {{alert}} [as|to] {_SEEN}",
    f"{_ALERT} [number|no|nr] {{alert}} : (on it|mine|i am on it|got it|seen|ack)",
    f"{_ALERT} [number|no|nr] {{alert}} [,] (i am|i'm) (on it|on that|taking it|handling it)",
    f"(seen|noted) {_ALERT} [number|no|nr] {{alert}}",
    f"(got|have seen|saw) [the] {_ALERT} [number|no|nr] {{alert}}",
    f"{_ONE} [is|has been|was] [already|now] {_SEEN} {_BY_ME}",
    f"(mark|set|flag|put|register|log|consider|treat|regard|tick|count) [down] {_ONE} [down] [as"
    f"|to]"
    f" {_SEEN} {_BY_ME}",
    f"(i|we) (will|shall|can|am going to|are going to) {_DO_CARE} [of] [alerts] {_ONE}",
    f"(i|we) (have|am|are) (seen|noticed|got|read|received|taken note of|taken|taken on|picked up"
    f"|claimed|looked at|clocked|registered|acknowledged|acked|taken over) [alerts] {_ONE}",
    f"(accept|claim|confirm|tick off|check off|take note of|own|grab) [the] {_ONE}",
    f"(leave|assign|give|hand) {_ONE} (to|with) me",
    f"leave it to me , {_ONE}",
    f"(put|sign) me (down|on|up) (for|on) {_ONE}",
    f"(dibs on|bags|mine is|roger|roger that|copy|copy that|got it|understood|noted|seen) [:|,|-] "
    f"{_ONE}",
    f"{_ONE} [:|,|-] (roger|roger that|copy that|understood|dibs|noted|leave it to me|leave that to"
    "|i will handle it|i will take it|i will deal with it|i will see to it|i have it|i have got it"
    "|i got it|i've got it|i have seen it|i saw it|i know|i'm dealing with it|i am dealing with it"
    "|i am looking into it|i'm looking into it|acknowledge it|ack it)",
    f"(my|our) [eyes|eye] (is|are) on {_ONE}",
    f"{_ONE} (belongs to|falls to|goes to) me",
    f"(acknowledgement|acknowledgment|ack) (of|for|to) {_ONE}",
    f"(send|give) (an|the) (acknowledgement|acknowledgment|ack) (of|for|to) {_ONE}",
    f"(taking|i am taking|we are taking|i will take|we will take) care of {_ONE}",
    "(i have|i have got|i've got|ive got|we have|we have got|i got|i'm having"
    f"|i will have) {_ONE} [in hand|covered|sorted|under control|on my list|on "
    "my plate|on my desk] [,|;|-|.|:|and|so] [so|please] [leave it (with|to) "
    "me|leave that (with|to) me|do not worry|no bother|i am on it|i will handle "
    "it|i will sort it]",
    f"(i have|i have got|i've got|ive got|we have|we have got) {_ONE} (in hand"
    "|covered|under control|on my list|on my plate|on my desk)",
    f"{_ONE} [,|:|-|;] [you can|you may|just] leave (it|that|this) (with|to) (me|us)",
    f"{_ONE} [,|:|-|;] (on it|i am on it|i take care|i take care of it|i will "
    "take care|i do it|i will do it|i will sort it|i will look|i take it|i handle"
    "|i am dealing with it|will do|consider it done|leave with me|all over it"
    "|i got this|i have got this|i am after it)",
    f"{_ONE} (i|we) have (seen|noted|read|got|taken|noticed)",
    f"{_ONE} [please] (acknowledge|ack|mark as seen|mark seen|mark as acknowledged"
    "|mark as read|mark as noted|confirm|tick off)",
    f"(taking|grabbing|handling|seeing to|sorting|claiming|owning|fixing|minding|having) {_ONE}",
    f"(i|we) know about {_ONE} [already]",
    f"(i am|i'm|we are|we're) aware of {_ONE}",
    f"{_ONE} (i|we) (know|know about|am on|are on|will do|will sort|will fix|will handle|"
    "see) [it|that] [already]",
    f"{_ONE} is (known|old news|no news to me|on my radar|noted thanks)",
    f"(just) (acknowledge|ack) {_ONE}",
    f"(i|we) (will|shall|can) (own|have|shoulder|mind|see to|sort) {_ONE}",
)
ACK_ALSO = (
    "[,] (i am|i'm) on it",
    "[,] thanks",
    "(,|;|-|:) (ack|acknowledge|acknowledged|acked|noted) [it|that|this]",
    "[,] (i am|i'm) (dealing with it|looking into it)",
)

_SNOOZE = (
    "(snooze|mute|silence|pause|postpone|hush|quiet|hide|suspend|suppress|delay|put off|quieten"
    "|quiet down|hold off|hold back|park|shush|shut up|dial down|tone down|shelve|defer|tame"
    "|put away|set aside|ignore|sleep)"
)
_TILL = "[until|till|til|to|for|up to|before] {until}"
_UNTIL = "(until|till|til|before|for|up to) {until}"
_A_WHILE = (
    "for (a while|a bit|now|some time|the moment|the time being|a moment|a little while|a little"
    "|later|a short while|a spell)"
)
_TO_SLEEP = (
    "(on snooze|to snooze|on mute|to mute|to sleep|on hold|to bed|on ice|on the back burner|on"
    " pause"
    "|aside|away|on silent|to silent|on standby|to rest)"
)

SNOOZE = (
    f"{_SNOOZE} {_ALERT} [number|no|nr] {{alert}}",
    f"{_SNOOZE} {_ALERTS} {{alert}}",
    f"(snooze|mute|silence) {{alert}} {_TILL}",
    f"{_SNOOZE} [all|every|any|of] [{KIND}] {_ALERTS}",
    f"{_SNOOZE} {KIND} {_ALERT}",
    f"{_SNOOZE} {_ALERTS} (about|for|on|of) {KIND}",
    f"(put|set|lay|send) [all] {KIND} {_ALERTS} {_TO_SLEEP}",
    f"(put|set|lay|send) {_ALERT} {{alert}} {_TO_SLEEP}",
    f"(keep|hold) [the] {KIND} {_ALERTS} (quiet|back|silent|muted|down|away|away from me|off my"
    f" back"
    f"|at bay|to yourself|off|under wraps) {_TILL}",
    f"no [more] {KIND} {_ALERTS} (until|till|til|before) {{until}}",
    f"no [more] {_ALERTS} (until|till|til|before) {{until}}",
    f"(stop|turn off|switch off|hold|disable|cut|skip|drop|kill|deactivate) [all] {KIND} {_ALERTS} "
    f"(until|till|til) {{until}}",
    f"remind me (of|about) {_ALERT} [number|no] {{alert}} [again] {_TILL}",
    f"(shut|close) [the|those|these] {KIND} {_ANY} (up|down|off) [{_UNTIL}]",
    f"(shut|hush|quieten) {_ALERT} {{alert}} (up|down) [{_UNTIL}]",
    f"(be|keep|stay) (quiet|silent|shtum|mum) (about|on|with|regarding) {_ALERT} {{alert}} {_TILL}",
    f"(be|keep|stay) (quiet|silent|shtum|mum) (about|on|with|regarding) [the] {KIND} {_ALERTS} "
    f"{_TILL}",
    f"quiet [please] (about|on|with) [the] {KIND} {_ALERTS} {_TILL}",
    f"let {_ALERT} {{alert}} (sleep|rest|wait|be|lie|stand|go quiet) [{_UNTIL}]",
    f"let [the|those] {KIND} {_ALERTS} (sleep|rest|wait|be|go quiet) [{_UNTIL}]",
    f"(spare|save) (me|us) [from] [all|any|more] [the|those|these] {KIND} {_ALERTS} {_UNTIL}",
    f"(spare|save) (me|us) {_ALERT} {{alert}} {_UNTIL}",
    f"(give|leave) (me|us) [a break|a rest|alone|in peace|peace] (from|with) [all] [the|those"
    f"|these]"
    f" {KIND} {_ALERTS} [{_UNTIL}]",
    f"(hit|press) snooze (on|for) {_ALERT} {{alert}}",
    f"(hit|press) snooze (on|for) [all] [the] {KIND} {_ALERTS}",
    f"(give) {_ALERT} {{alert}} (a rest|a break|a snooze|a pause) [{_UNTIL}]",
    f"(give) [the|those] {KIND} {_ALERTS} (a rest|a break|a snooze|a pause) [{_UNTIL}]",
    f"{_ALERT} {{alert}} (can|may|should|must|is to|has to) (wait|sleep|rest|be quiet|be snoozed"
    f"|be muted|stay quiet|be silenced|be silent|be put off|go quiet) [{_UNTIL}]",
    f"{KIND} {_ALERTS} (can|may|should|must|are to|have to) (wait|sleep|rest|be quiet|be snoozed"
    f"|be muted|stay quiet|be silenced|be silent|be put off|go quiet) [{_UNTIL}]",
    f"(wake|bother|bug|ping|nag|remind|alert|tell) me (about|with|for|on account of) {_ALERT} "
    "{alert} again {until}",
    f"(come back|get back|return) to me (with|about|on) {_ALERT} {{alert}} [again] {_TILL}",
    f"(i|we) do not (want|need|wish) [to] [see|get|hear|hear about|have|receive|be bothered with]"
    f" [any] [more] {KIND} {_ALERTS} (until|till|til|before) {{until}}",
    f"do not (bother|disturb|bug|pester|annoy|ping|nag) (me|us) (with|about) [any] {KIND} {_ALERTS}"
    f" (until|till|til|before) {{until}}",
    f"mute [the] {KIND} {_TILL}",
    f"{_ALERTS} (about|on|for) {KIND} (can|may|should) (wait|sleep|rest|be quiet) [{_UNTIL}]",
    "[be|keep|stay|go] quiet (about|on) [the] {kind} [alerts|warnings] (until|till|for|til) "
    "{until}",
    "(stop|quit) (bothering|pestering|bugging|nagging|annoying) (me|us) (about|with) [the] "
    "{kind} [alerts|warnings] (until|till|for|til) {until}",
    f"{_ALERT} [number|no|nr] {{alert}} [please] (make|be|go|keep|stay|put|set"
    "|turn) (silent|quiet|muted|mute|off|still|on mute|on silent|on snooze|asleep) "
    f"{_TILL}",
    f"{_ALERT} [number|no|nr] {{alert}} (silent|quiet|muted|off|asleep|on mute"
    f"|on hold|to sleep|mute|hush) {_UNTIL}",
    f"{_ALERT} [number|no|nr] {{alert}} [please] {_SNOOZE} [{_TILL}]",
    f"(make|keep|turn|get|render) {_ALERT} [number|no|nr] {{alert}} (silent|quiet"
    f"|muted|off|still|shut up|go quiet|be quiet) {_TILL}",
    f"(make|turn|get|render) [the|all|all the|those] {KIND} {_ALERTS} (silent"
    f"|quiet|muted|off|still|go quiet|be quiet) {_UNTIL}",
    f"{KIND} {_ALERTS} (off|silent|quiet|muted|paused|on hold|on mute) {_UNTIL}",
    f"{KIND} {_ALERTS} [please] (pause|mute|silence|snooze|stop|make silent|make "
    f"quiet|hold|suspend|turn off|switch off) {_UNTIL}",
    f"(wheesht|haud|shoosh|shh|shush|pipe down) [about|on|with] {_ALERT} [number"
    f"|no|nr] {{alert}} {_TILL}",
    "(i|we) do not (want|need|wish) [to] [see|get|hear|hear about|have|receive"
    f"|be bothered with] {_ALERT} {{alert}} (until|till|til|before|again until"
    f"|again before) {{until}}",
    f"(bring|show|raise|flag|mention) {_ALERT} {{alert}} [back|up] [again] (on|at|in) {{until}}",
    f"{_ALERT} {{alert}} again (on|at|in|from) {{until}}",
    f"{_ALERT} {{alert}} (later|again later) [,|:|-] {{until}}",
    "(i|we) do not (want|wish|need|care) to (hear|know|read|be told|see) [anything|a thing|"
    f"more|any more] (about|of) [the|our] {_KINDS} (until|till|til|before) {{until}}",
    f"(not|nothing) (about|on) {_ALERT} {{alert}} (until|till|before) {{until}}",
    f"(nothing|not a word|not a peep|silence) [more] (about|on) [the|our] {_KINDS} [alerts] "
    "(until|till|before) {until}",
    f"(rest|put down|turn down|tuck away|file away|stash) {_ALERT} {{alert}} {_UNTIL}",
    f"(come|ask|ping|nag|bother|tell) [back] [me] (about|with|on) {_ALERT} {{alert}} [again] "
    "(on|at|from|after) {until}",
    f"{_KINDS} {_ALERTS} again (on|at|in|from) {{until}}",
    f"(stop|hold|halt|block|cut|freeze|hide) {_ALERT} {{alert}} (until|till|til) {{until}}",
    f"do not (show|send|bring up|mention|post|raise) {_ALERT} {{alert}} [again] (until|till|"
    "til|before) {until}",
    f"{_ALERT} {{alert}} not (before|until|till) {{until}}",
    f"let me (sleep|rest|sit) on {_ALERT} {{alert}} (until|till|til) {{until}}",
    f"{_KINDS} {_ALERTS} not (before|until|till) {{until}}",
)
SNOOZE_ALSO = (
    _TILL,
    _A_WHILE,
    f"(about|for|on|of) {KIND}",
    "again",
)

_SEND = (
    "(send|post|deliver|route|push|forward|direct|put|share|pipe|dump|relay|pass on|broadcast"
    "|announce|channel|transmit)"
)
_WHERE = (
    "(to|into|in|on|at|over to|through to) [the] [channel] {channel} [channel]",
    "{channel}",
    "(in|to|into) this (channel|chat|room|group) {channel=here}",
    "to me {channel=here}",
    "(in|over|right|around|through to) here {channel=here}",
)
_TROUBLE = "(alerts|problems|issues|trouble|troubles|warnings|alarms|incidents|notifications)"
_TELL = "(alert|notify|warn|inform|tell|keep|ping|message|brief|copy in|copy|cc|loop in|update|let)"

SUBSCRIBE = (
    f"subscribe [me|us|this channel] [to|for] [all] {KIND} ({_ALERTS}|{_ALERT})",
    f"subscribe [to] [all] {KIND} ({_ALERTS}|{_ALERT})",
    f"subscribe {{channel}} [to|for] [all] {KIND} ({_ALERTS}|{_ALERT})",
    f"(subscribe|sign) [me|us] [up] (to|for) (alerts|alarms|warnings) (about|on|for|of) {KIND}",
    f"(sign me up|sign us up|sign up) for [all] {KIND} {_ALERTS}",
    f"{_SEND} [me|us] [all|new] {KIND} ({_ALERTS}|{_ALERT})",
    f"{_SEND} [all|new] {_ALERTS} (about|on|for|of) {KIND}",
    f"{KIND} ({_ALERTS}|{_ALERT}) (to|into|in|on) [channel] {{channel}}",
    f"{KIND} ({_ALERTS}|{_ALERT}) [should|must|shall|can|go|belong|are] [go|be sent|be posted"
    "|come|land|posted|sent] (to|into|in|on) [channel] {channel} [from now on]",
    f"(i|we) (want|need|would like) [to] [get|receive|have|see] [all] {KIND} {_ALERTS}",
    f"(i|we) (want|need|would like) [to] [get|receive|have|see] {_ALERTS} (about|on|for) {KIND}",
    f"(turn on|switch on|enable|activate|start|add|set up) [all] {KIND} {_ALERTS}",
    f"(turn|switch) [all] {KIND} {_ALERTS} on",
    f"{KIND} {_ALERTS} on",
    f"(alert|notify|warn|inform) [me|us] (about|of|on) {KIND} (alerts|problems|issues)",
    f"(alert|notify|warn|inform|tell) {{channel}} (about|of|on) {KIND} [alerts|problems"
    "|issues|trouble]",
    f"{{channel}} (gets|should get|wants|needs|receives) [all] {KIND} {_ALERTS}",
    f"(give|get) {{channel}} [all] {KIND} {_ALERTS}",
    f"(subscribe|sign [me|us] up) (to|for) {_ALERTS}",
    "(send|post|get|deliver) [me|us] (alerts|alarms)",
    f"(turn back on|switch back on|bring back|resume|reactivate|reenable|unmute|restore|restart"
    f"|set up|create|register for|opt in to|opt into|sign up for|follow) [all] {KIND} {_ALERTS}",
    f"(i|we) (want|need|would like|would love|wish) [to] (be|get) (alerted|notified|warned|informed"
    f"|told|kept informed|kept posted|pinged) (about|of|on) [all|any|every] {KIND} {_TROUBLE}",
    f"(i|we) (want|need|would like) [to] (hear|know|learn|be told) (about|of) [all|any] {KIND} "
    f"{_TROUBLE}",
    f"{_TELL} (me|us) [know|posted|informed|updated|in the loop|up to date|in on] (about|of|on"
    f"|with|in) [all|any|every|new] {KIND} {_TROUBLE}",
    f"{_TELL} {{channel}} [know|posted|informed|updated|in the loop|up to date|in|in on] (about|of"
    f"|on|with|to) [all|any|every|new] {KIND} {_TROUBLE}",
    f"{{channel}} (should|must|shall|needs to|has to|is to|ought to|would like to|wants to) (be"
    f" told|hear|know|be informed|be alerted|be notified|be warned|get word|get told|be kept posted"
    f"|be pinged|be kept informed) (about|of|on) [all|any|every] {KIND} {_TROUBLE}",
    f"{{channel}} (should|must|shall|needs to|has to|is to|ought to|would like to|wants to|will) "
    f"(get|receive|see|have|be sent|be given|show|display) [all|any|every] [the|our] {KIND} {_ANY}",
    f"{{channel}} (is to get|asked for|would like|is getting) [all] [the] {KIND} {_ALERTS}",
    f"(add|sign up|join|register|enrol|enroll|put) {{channel}} [up] (to|for|on) [all] {KIND} "
    f"{_ALERTS} [list]",
    f"(have|let|make|get) [all] [the] {KIND} {_ALERTS} (go|sent|posted|delivered|land|show up"
    f"|appear"
    "|come|come in|pop up|posted up|arrive|routed|piped|forwarded) (to|in|into|on) {channel}",
    f"{KIND} {_ANY} (should|must|shall|can|ought to|need to|have to|may|are to|will) [please] (go"
    f"|be"
    " sent|be posted|come|land|be delivered|show up|appear|be shown|be routed|arrive|be forwarded"
    "|be shared|be announced|pop up|end up) (to|into|in|on) [channel] {channel}",
    f"{KIND} {_ALERTS} (should|must|shall|can|are to) [please] (come|be posted|be sent|appear|land"
    "|show up) here {channel=here}",
    f"(add|sign|put) (me|us) [up] (to|for|on) [all] [the] {KIND} {_ALERTS} [list]",
    f"(count|deal) (me|us) in (on|for) [the] {KIND} {_ALERTS}",
    f"(can|could|may|might|shall|should|would|let) {{channel}} [please] (get|receive"
    f"|have|see|be sent|be given) [all|any|every] [the|our] {KIND} {_ANY}",
    f"{KIND} {_ALERTS} [please] (send|post|put|deliver|show|route|forward) (to"
    f"|into|in|on) [channel] {{channel}}",
    f"(might|may|can|could) (i|we) (have|get|receive|see) [all] [the] {KIND} {_ALERTS} "
    f"(in|here|into|to) [{{channel}}]",
    f"(i|we) wish to (get|receive|have|see) [all] [the] {KIND} {_ALERTS}",
    "let [the] [folks|people|team|guys|crew|lot|others|lads|everyone|everybody] [in|of|on] "
    "{channel} (have|get|see|receive|know|hear) [about|of] [all|any|every] [the|our] "
    f"{_KINDS} {_ANY}",
    f"(turn on|switch on|enable|activate|start|add|set up) [all] [the] {_KINDS} {_ALERTS} "
    "(for|in|on) {channel}",
    "[the] (folks|people|team|guys|crew|lot|lads) (in|of|on) {channel} (want|need|would "
    "like|should get|should have|should see|are to get|get) [to get|to see|to have] [all] "
    f"[the|our] {_KINDS} {_ANY}",
    f"(pipe|wire|feed|hook|point|direct|stream) [all] [the] {_KINDS} {_ALERTS} [through|over"
    "|up] (into|to|in|with) {channel}",
    f"(hook|wire|plug) {{channel}} [up] (to|into|with|for) [the|our] {_KINDS} {_ALERTS}",
)
SUBSCRIBE_ALSO = (*_WHERE, "from now on", "(from today|in future|in the future|going forward)")

_STOP = (
    "(stop|cancel|turn off|switch off|disable|deactivate|end|kill|remove|drop|quit|get rid of"
    "|stop sending|stop posting|stop sending me|stop showing|opt out of|leave|cut|cut out|shut off"
    "|scrap|ditch|discontinue|cease|halt|stop bothering me with|stop annoying me with|stop"
    " pestering"
    " me with|stop spamming me with|stop pushing|stop routing|stop bothering us with|stop putting"
    "|call off|knock off|withdraw|take away|switch those off|abolish|stop sending us|stop giving me"
    "|lose|nix|axe)"
)
_NO_LONGER = "(any more|anymore|any longer)"
_NOISE = "(alerts|alarms|warnings|notifications|messages|alert messages|pings|noise|spam)"
_STOP_IT = "(stop|cancel|end|drop|kill|turn off|switch off|cut|quit)"

UNSUBSCRIBE = (
    f"(unsubscribe|unfollow) [me|us] [from|of] [all] {KIND} ({_ALERTS}|{_ALERT})",
    f"unsubscribe [from] {{channel}} [from|of] [all] {KIND} ({_ALERTS}|{_ALERT})",
    f"unsubscribe {{channel}} from [all] {KIND} ({_ALERTS}|{_ALERT})",
    f"(unsubscribe|sign) [me|us] [off] from {_ALERTS} (about|on|for|of) {KIND}",
    f"{_STOP} [me] [all] {KIND} ({_ALERTS}|{_ALERT})",
    f"{_STOP} [all] {_ALERTS} (about|on|for|of) {KIND}",
    f"(turn|switch) [all] {KIND} {_ALERTS} off",
    f"{KIND} {_ALERTS} off",
    f"no (more|further) {KIND} {_NOISE}",
    f"no {KIND} {_NOISE} {_NO_LONGER}",
    f"enough [of|with] [these|those|the|all these] {KIND} {_NOISE}",
    f"(i|we) do not (want|need) [to] [get|see|receive|have] [these|those|any|all] [more] "
    f"{KIND} {_NOISE} {_NO_LONGER}",
    f"(i|we) (want|need|would like) no more {KIND} {_NOISE}",
    f"take {{channel}} off [all] {KIND} {_ALERTS} [list]",
    f"take [me|us] off [all] {KIND} {_ALERTS} [list]",
    f"{{channel}} (needs|wants|should get|gets) no [more] {KIND} {_ALERTS} [any more|anymore]",
    f"(unsubscribe|unfollow) [me|us] [from|of] [all|these|those] {_ALERTS}",
    f"(stop|cancel|quit|turn off|switch off) [the|all|these|those] {_ALERTS}",
    f"(remove|unsubscribe|drop|delete|strike|cut) (me|us) from [the|all] {KIND} {_ALERTS} [list]",
    f"(remove|drop|delete|strike|cut|disconnect|detach|opt out|sign off|sign out) {{channel}} "
    f"[out] (from|of) [the|all] {KIND} {_ALERTS} [list]",
    f"(opt|sign) (me|us) (out|off) (of|from) [the|all] {KIND} {_ALERTS}",
    f"(shut|cut|call) [the|all|these|those] {KIND} {_ALERTS} (off|out) [for good]",
    f"(mute|silence|hush) [the|all] {KIND} {_ALERTS} (for good|forever|for ever|permanently|once"
    f" and"
    " for all)",
    f"do not (send|post|show|give|deliver|push|bother|forward|route) [me|us] [with] [the|any|these"
    f"|those] {KIND} {_NOISE} {_NO_LONGER}",
    f"do not (send|post|show|give|deliver|forward|route) {{channel}} [the|any|these|those] {KIND} "
    f"{_NOISE} {_NO_LONGER}",
    f"(i|we) no longer (want|need|wish|care for|care about|have use for) [to] [get|see|receive"
    f"|have]"
    f" [the|these|any] {KIND} {_NOISE}",
    f"{{channel}} (no longer|does not) (wants|needs|want|need|reads|uses|read|use) [to] [get|see"
    f"|receive] [the|these|any] {KIND} {_NOISE} [any more|anymore|any longer]",
    f"(i|we) can (do|live) without [the|these|those|any] [more] {KIND} {_NOISE}",
    f"{{channel}} can (do|live) without [the|these|any] [more] {KIND} {_NOISE}",
    f"(i am|i'm|we are) (done|finished|through|over) with [the|these|those|all] {KIND} {_NOISE}",
    f"{{channel}} is (tired|sick|weary|sick and tired|fed up|bored|annoyed) (of|with|by) [the|these"
    f"|those|all] {KIND} {_NOISE} [,|;|-|and|so] {_STOP_IT} (them|it|that|those)",
    f"(i am|i'm|we are|people are|everybody is|everyone is) (tired|sick|weary|sick and tired|fed up"
    f"|bored|annoyed) (of|with|by) [the|these|those|all] {KIND} {_NOISE} [,|;|-|and|so] {_STOP_IT} "
    "(them|it|that|those)",
    f"(nobody|no one) (needs|wants|reads|looks at|cares about) [the|these|those] {KIND} {_NOISE} "
    f"[{_NO_LONGER}] [,|;|-|and|so] {_STOP_IT} (them|it|that|those)",
    f"{KIND} {_NOISE} (are|is) (no longer needed|no longer wanted|too much|not needed {_NO_LONGER}"
    f"|not wanted {_NO_LONGER}|superfluous|annoying|unnecessary) [here] [,|;|-|and|so] {_STOP_IT} "
    "(them|it|that|those)",
    f"{KIND} {_NOISE} (are|is) no longer (needed|wanted|required|necessary)",
    f"{KIND} {_NOISE} (can|may) go",
    f"{KIND} {_NOISE} (can|should|must|may|have to|need to) (stop|end|cease|be stopped|be turned"
    " off|be switched off|be cancelled|be removed|be disabled|be ended)",
    f"{{kind}} {_ALERTS} need not (come|be sent|go|be posted|arrive) [here|to me|in here] "
    f"{_NO_LONGER}",
    f"{{kind}} {_ALERTS} need not (come|be sent|go|be posted|arrive) (to|in|into) {{channel}} "
    f"{_NO_LONGER}",
    f"(i|we|{{channel}}) (do not|does not) (want|need|wish|care|wish for) [to] "
    "[get|see|receive|have|be sent|hear] [these|those|any|all|the] [more] [of] "
    f"{KIND} {_NOISE} [(in|on|at|from) {{channel}}] {_NO_LONGER}",
    f"(i|we|{{channel}}) no longer (wish|wishes|want|wants|need|needs) [to] [get"
    f"|see|receive|have|be sent] [these|those|any|all|the] {KIND} {_NOISE} [(in"
    f"|on|at|from) {{channel}}]",
    "(take|get|chuck|throw|kick|pull|move|clear|keep|lift|boot) [all] [the|these"
    f"|those] {KIND} {_ALERTS} (out of|off|out from) {{channel}}",
    "(chuck|bin|dump|quit sending|quit sending me|quit sending us|quit posting"
    "|quit|bring to an end|put an end to|put a stop to|knock on the head|cut "
    f"off) [all] [the|these|those] {KIND} {_ALERTS} [(in|on|at|to) {{channel}}]",
    f"{KIND} {_ALERTS} (in|on|at|to|for|from) {{channel}} [please] (stop|cancel"
    "|end|turn off|switch off|remove|delete|off)",
    f"{KIND} {_ALERTS} [please] (stop|cancel|end|turn off|switch off|remove) (in"
    f"|on|at|to|for|from) {{channel}}",
    f"{KIND} {_ALERTS} (not more|no more|no longer|not any more|not any longer) "
    f"[please] (in|on|at|to|for|from) {{channel}}",
    f"(spare|save) {{channel}} [from] [all|any|more] [the|our|those|these] {_KINDS} {_NOISE} "
    "[from (here|now|today|here on|now on|today on) [on]|in future|henceforth]",
    "(leave|keep|cut|count|drop) {channel} (out|off|free|clear) [of|from] [all] [the|our|"
    f"these|those] {_KINDS} {_NOISE} [list]",
    f"(drop|cut|lose|kill|scrap) [all] [the|our|these|those] {_KINDS} {_ALERTS} (here|in "
    "here|in this channel) [from (now|here|today) [on]] {channel=here}",
    "[the] (folks|people|team|guys|crew|lot|lads) (in|of|on) {channel} (do not|no longer|"
    f"don't) (want|need|read) [to get|to see] [the|these|any|our] [more] {_KINDS} {_NOISE} ["
    f"{_NO_LONGER}]",
    "(give|leave) {channel} (a break|a rest|alone|in peace|peace) (from|with) [the|all] "
    f"{_KINDS} {_NOISE} (for good|forever|from now on)",
)
UNSUBSCRIBE_ALSO = (
    *_WHERE,
    "(from|out of) [channel] {channel}",
    "from now on",
    _NO_LONGER,
    "there",
    f"(,|;|-|so|and) [please] {_STOP_IT} (them|it|that|those)",
    "(for good|forever|for ever|permanently|altogether|completely)",
)

# -- me.quiet -----------------------------------------------------------------------------------

_FROM = "(from|between)"

QUIET = (
    "[my] (quiet hours|quiet time|silent hours) [are|is|=|:|to] {hours}",
    "(set|change|move|make|put) [my] (quiet hours|quiet time|silent hours) [to|:|=] {hours}",
    f"do not (disturb|wake|bother|alert|ping|notify) me {_FROM} {{hours}}",
    f"(leave|let) me (alone|sleep|in peace) {_FROM} {{hours}}",
    f"no [more] {_ALERTS} [for me] {_FROM} {{hours}}",
    f"(be|keep|stay) quiet {_FROM} {{hours}}",
    f"i (sleep|am asleep) {_FROM} {{hours}}",
    "(set|change|move) my (quiet hours|quiet time)",
    "(turn off|switch off|drop|cancel) my quiet hours {hours=never}",
    "(i want|i need|i have) no quiet hours {hours=never}",
)
QUIET_ALSO = (
    "(every|each) (night|day)",
    "at night",
    "from now on",
)
