"""What people say of a call, a meeting or an e-mail that was."""

from __future__ import annotations

_LENGTH = (
    "(half an hour|an hour|two hours|a while|ages|some time|quarter of an hour|a quarter of an hour"
    "|a few minutes|ten minutes|twenty minutes|the morning|the afternoon|the whole morning"
    "|5 minutes|10 minutes|15 minutes|20 minutes|30 minutes|45 minutes|60 minutes|2 hours|1 hour"
    "|30 min|20 min|15 min|10 min|five minutes|fifteen minutes|thirty minutes|a long time)"
)
_BRIEF = (
    "[quick|short|long|brief|nice|good|great|first|second|another|intro|phone|video|zoom|lovely"
    "|lengthy|productive|pleasant|friendly|follow-up|followup|follow up|fruitful|small|little]"
)
_CALL = (
    "(call|phone call|phonecall|telephone call|videocall|video call|phone chat|telephone chat"
    "|phone conversation|telephone conversation|teleconference|telcon|conference call|zoom|skype)"
    " {kind=call}"
)
_MEETING = (
    "(meeting|lunch|coffee|dinner|breakfast|visit|appointment|sit-down|sit down|get-together"
    "|face to face|meet-up|meetup|beer|tea|drink|demo meeting|brunch) {kind=meeting}"
)
_EMAIL = "(email|mail|e-mail|emails|mails) {kind=email}"
_KIND = f"({_CALL}|{_MEETING})"
_LOG = (
    "(log|record|add|note|enter|track|register|save|put down|write down|note down|jot down|file"
    "|document|put in|book)"
)
# "I", "we", "have just": who did it changes nothing.
_I = "[i|we] [have] [just]"
_HAD = "(had|made|finished|did|held|completed|wrapped up|ended|closed)"
_RANG = (
    "(called|phoned|rang|telephoned|dialled|dialed|buzzed|rung|got hold of|got through to"
    "|gave a call to|gave a ring to|phoned with|telephoned with|was calling|was on a call with"
    "|was on the line with|was on the telephone with|hung up with|reached by phone)"
)
_SAW = (
    "(met|met with|met up with|saw|visited|sat down with|sat with|had a sit-down with|got together "
    "with|called on|dropped in on|dropped by|paid a visit to|caught up over coffee with|bumped into"
    "|ran into|lunched with|dined with|was visiting|was at a meeting with|was in a meeting with"
    "|came out of a meeting with|came from a meeting with|got back from a meeting with)"
)
_WROTE = (
    "(emailed|mailed|e-mailed|exchanged emails with|exchanged mails with|sent an email to|sent a "
    "mail to|fired off an email to|wrote an email "
    "to|wrote a mail to|replied by email to|replied by mail to|answered the email of|dropped an "
    "email to|shot an email to)"
)

_LOGGED = (
    f"{_I} {_HAD} [a|an|the|another|my|our] {_BRIEF} {_KIND} [{{when}}] (with|to) {{contact}}",
    f"{_LOG} [that] {_I} [a|an|the|another|my|our] [new] {_BRIEF} {_KIND} (with|to|from) "
    f"{{contact}}",
    f"{_LOG} [a|an|the|another|my|our] [new] {_BRIEF} {_EMAIL} (with|to|from) {{contact}}",
    f"{_LOG} [a|an|the|another] [new] {_BRIEF} ({_CALL}|{_MEETING}|{_EMAIL}) [on|for] {{contact}}",
    f"[the|my|our] {_BRIEF} {_KIND} with {{contact}} (went|was|is) "
    "(well|good|great|fine|ok|badly|bad|done|over|finished|productive|nice)",
    f"{_I} {_RANG} [up] {{contact}} [up|back] {{kind=call}}",
    f"{_I} (gave) {{contact}} (a ring|a call|a buzz|a bell|a tinkle|a quick call|a quick ring"
    "|a phone call) {kind=call}",
    f"{_I} (talked|spoke|spoken|chatted|conversed) (to|with) {{contact}} "
    "[on the (phone|telephone|line|blower)|over the (phone|telephone)|by (phone|telephone)"
    "|via (phone|telephone|zoom)|per phone] "
    f"[for {_LENGTH}] {{kind=call}}",
    f"{_I} [had] [a|another] {_BRIEF} (chat|talk|conversation|word|catch-up|catch up|natter) with "
    f"{{contact}} "
    "(on|over|by|via) [the] (phone|telephone|zoom|skype|video) {kind=call}",
    f"{_I} had {{contact}} on (the phone|the telephone|the line|the blower|the horn|the wire) "
    "{kind=call}",
    f"{_I} (got|came|come|gotten) off (the phone|the line|a call|a phone call|the blower) "
    "with {contact} {kind=call}",
    f"{_I} [was|been] on to {{contact}} [on the phone] {{kind=call}}",
    f"{_I} [was|been] on the (phone|telephone|line|blower) (to|with) {{contact}} [for] [{_LENGTH}] "
    "{kind=call}",
    f"{_I} (spent) [about|almost|over|nearly] {_LENGTH} [on] [the] (phone|telephone|line|call) "
    "(with|to) {contact} {kind=call}",
    f"{_I} (spent) [about|almost|over|nearly] {_LENGTH} (with|at) {{contact}} {{kind=meeting}}",
    "{contact} was on (the phone|the telephone|the line|the blower) {kind=call}",
    f"{_I} {_SAW} {{contact}} [in person|face to face|for (lunch|coffee|dinner|breakfast|a coffee"
    "|a drink|a beer|a chat)] {kind=meeting}",
    f"{_I} (paid) {{contact}} a [quick|short] visit {{kind=meeting}}",
    f"{_I} (was|were) (at|over at|visiting) {{contact}} [place|office|shop] {{kind=meeting}}",
    "{contact} (came by|came in|came over|dropped by|dropped in|dropped by the office|dropped by "
    "the shop"
    "|came to the office|came to see me|visited|looked in|stopped by|visited us|popped in"
    "|was here|was at our office|was in the shop|paid us a visit|came to see us|came to the shop) "
    "{kind=meeting}",
    f"{_I} had (lunch|coffee|dinner|breakfast|a coffee|a beer|drinks|tea|a drink) with {{contact}} "
    "{kind=meeting}",
    f"{_I} had {{contact}} (over|in the office|in the shop|for lunch|for coffee|for dinner|round) "
    "{kind=meeting}",
    f"{_I} {_WROTE} {{contact}} [back] {{kind=email}}",
    f"{_I} (sent|wrote|written|fired off|dropped|shot|dropped off) [to] {{contact}} "
    "(an email|a mail|an e-mail|email|a line|a quick email|a quick mail|a message by email) "
    "{kind=email}",
    f"{_I} (sent|wrote|written|fired off|dropped|shot) [off] "
    "(an email|a mail|an e-mail|email|a quick email|a quick mail|a long email) [off] to {contact} "
    "{kind=email}",
    f"{_I} (replied|answered|responded|wrote back) [to] {{contact}} "
    "(by|via|per|in an|with an) (email|mail|e-mail) {kind=email}",
    "[an|a|my|our] (email|mail|e-mail) [went out|went|went off|was sent|has been sent|is out|has "
    "gone"
    "|has gone out|is sent] [out|off] [from me|from us] to {contact} "
    "(went out|went off|sent|was sent|has been sent|is out|has gone out) {kind=email}",
    "[an|a|my|our] (email|mail|e-mail) (went out|went|went off|was sent|has been sent|sent|has "
    "gone "
    "out|is out) [from me|from us|by me|by us] to {contact} {kind=email}",
    "{contact} [has] [just] (called|phoned|rang|telephoned|rang up|phoned in|called in|gave us a "
    "ring"
    "|gave us a call|gave me a ring|gave me a call|gave us a buzz|was calling) [up] [back|me|us] "
    "[back|up] {kind=call}",
    "{contact} [has] [just] (emailed|mailed|e-mailed|wrote an email|wrote a mail|sent an email"
    "|sent a mail|replied by email|answered by email|answered by mail|sent us an email|sent me an "
    "email|sent us a mail|sent me a mail|wrote us an email|wrote me an email|dropped us a line"
    "|dropped me a line|wrote back by email) [back|me|us] [back] {kind=email}",
    f"{_I} (got|received|had|took|answered|fielded) [a|an] [quick|short|long] (call|phone call"
    f"|ring) "
    "from {contact} {kind=call}",
    f"{_I} (got|received|had) [a|an] [quick|short|long] (email|mail|e-mail) from {{contact}} "
    "{kind=email}",
    "{contact} : (called|phoned|phone call|call) {kind=call}",
    "{contact} : (emailed|mailed|email sent|mail sent) {kind=email}",
    "{contact} : (met|met in person|visited) {kind=meeting}",
    f"{_I} (had|made|did) [a|an|another|my] [wee] [quick|short|long|brief|nice"
    "|good] (chat|talk|conversation|word|natter|blether|catch-up|catch up) (on"
    f"|over|by|via) [the] (phone|telephone|blower|line|zoom|video) with {{contact}} "
    f"{{kind=call}}",
    f"with {{contact}} {_I} (had|made|did|held) [a|an|another|my] {_BRIEF} {_KIND}",
    f"[the|my|our] {_BRIEF} {_KIND} (with|to) {{contact}} (happened|took place"
    "|was held|has happened|has taken place|went ahead)",
    f"{_LOG} that {_I} {_RANG} [up] {{contact}} [up|back] {{kind=call}}",
    f"{_LOG} that {_I} {_SAW} {{contact}} {{kind=meeting}}",
    f"{_LOG} that {_I} {_WROTE} {{contact}} [back] {{kind=email}}",
    f"{_LOG} that {_I} (spoke|talked|spoken|chatted) (to|with) {{contact}} [on "
    f"the (phone|telephone)|by phone] {{kind=call}}",
    f"{_I} (left|have left) [a] (voicemail|voice mail|message on the machine|voice "
    f"message|answerphone message) (for|with|to) {{contact}} {{kind=call}}",
    f"{_I} (left) {{contact}} [a] (voicemail|voice mail|voice message|answerphone "
    f"message) {{kind=call}}",
    f"{_I} (have|had) (called|phoned|rung|telephoned|calling) with {{contact}} {{kind=call}}",
    f"{_I} (was|were|am|have been) (calling|phoning|telephoning|ringing) (with"
    f"|to) {{contact}} {{kind=call}}",
    f"{_I} tried (calling|ringing|phoning) {{contact}} [,|;|-|and|but] [there "
    f"was|got] (no answer|no reply|nobody in|engaged|voicemail|no luck) {{kind=call}}",
    "{contact} was in (today {when=today}|yesterday {when=yesterday}|earlier|just now|this morning)"
    " {kind=meeting}",
    "{contact} (was round|was over|was with us|called round|came round|came along|"
    "swung by|called by|looked by|popped round|popped by|came through the door) "
    "{kind=meeting}",
    f"{_I} (been|went|was|were|drove|popped|dropped|nipped|called|stopped|swung|went over) "
    "[over|out|back] (to see|round to|round at|by at|to visit|in on|in at|round) {contact} "
    "['s] [place|office|shop|today] {kind=meeting}",
    f"{_I} [finally|at last] (got to|managed to|was able to|were able to) (sit down with|"
    "meet|meet with|meet up with|see|visit) {contact} [in person|face to face] "
    "{kind=meeting}",
    f"{_I} [finally|at last] (got to|managed to|was able to|were able to) (call|ring|phone|"
    "reach|speak to|talk to|get hold of|get through to) {contact} [on the phone|by phone] "
    "{kind=call}",
    f"{_I} (caught|reached|got|raised|had) {{contact}} (on|by|over) [the] (phone|telephone|"
    "line|blower) {kind=call}",
    "{contact} and (i|me|we|myself) [have] [just] (spoke|talked|spoken|chatted|conferred) "
    "(on|over|by) [the] (phone|telephone|line|zoom|video) {kind=call}",
    f"{{contact}} and (i|me|we|myself) [have] [just] had [a|an|another] {_BRIEF} {_KIND}",
    "{contact} and (i|me|we|myself) [have] [just] (met|met up|sat down|got together|had "
    "lunch|had coffee|had a coffee) {kind=meeting}",
    f"{_I} (wrote|have written|written) [back] to {{contact}} {{kind=email}}",
    f"{_I} (had|got|took) [a|an] [quick|short|long] {_KIND} (off|out of|from) {{contact}}",
    "{contact} [has] [just] (rung|been on the phone|been on the line|been on the blower|"
    "left a voicemail|left me a voicemail|left us a voicemail|left a message on the machine"
    "|phoned up|rung up|rang through|got through to us|got hold of me by phone) [me|us] "
    "{kind=call}",
    "{contact} [has] [just] (answered my email|answered our email|replied to my email|"
    "replied to our email|answered my mail|replied to my mail|got back to us by email|got "
    "back to me by email) {kind=email}",
    f"{_I} tried {{contact}} [on the phone|by phone|again] [,|;|-|and|but] [there was|got] (no"
    " answer|no reply|nobody in|engaged|voicemail|no luck) {kind=call}",
    f"{_LOG} {{contact}} (call {{kind=call}}|meeting {{kind=meeting}}|visit {{kind=meeting}}|email "
    "{kind=email})",
    f"{_LOG} (my|our|the|today's) [{_BRIEF}] ({_CALL}|{_MEETING}|{_EMAIL}) (with|to|from) "
    "{contact} [please]",
    f"{{contact}} {_LOG} [a|the] ({_CALL}|{_MEETING}|{_EMAIL})",
    f"{_I} (sent|mailed|emailed|forwarded) [the|our|my] (offer|quote|price list|pricelist|"
    "prices|contract|catalogue|catalog|samples list|invoice|brochure|proposal|details|"
    "minutes) to {contact} (by email|by mail|via email|per email|by e-mail) {kind=email}",
    f"{_I} had [a|an] [nice|good|long|short|quick|great|lovely|friendly|little|brief] [nice|"
    "good|long|short|quick|little] (talk|chat|word|conversation|natter|catch-up|catch up) "
    "with {contact} (over (coffee|lunch|dinner|tea|a beer|a drink|breakfast)|in person|face"
    " to face|at (the|our|his|her|their) (office|shop|place|fair|stand)) {kind=meeting}",
    f"{_I} {_SAW} {{contact}} (at|in) (the|our|his|her|their) (office|shop|place|fair|trade "
    "fair|stand|expo|market|store|warehouse|showroom) [today {when=today}] {kind=meeting}",
    f"{_I} left {{contact}} a (message|note|word) [on the (answering machine|machine|voicemail"
    "|mailbox|answerphone)] {kind=call}",
    f"{_I} (zoomed|skyped|facetimed|video called|videocalled|teleconferenced) [with] "
    "{contact} {kind=call}",
    f"{_I} (took|invited|treated) {{contact}} [out] (for|to) (lunch|coffee|dinner|breakfast|a "
    "coffee|a drink|drinks|a beer|tea) {kind=meeting}",
    f"{_I} (went|was|were|went out) [out] for (lunch|coffee|dinner|breakfast|a coffee|a "
    "drink|drinks|a beer|a walk|tea) with {contact} {kind=meeting}",
    f"{_I} (spoke|talked|spoken|chatted) (on|over|by) [the] (phone|telephone|line) (to|with)"
    " {contact} {kind=call}",
    f"{_I} [am|are] [just] (back|home) from [seeing|visiting|meeting|a visit to|a meeting "
    "with] {contact} {kind=meeting}",
)
_NOTED = (
    f"[a] {_BRIEF} (call|phone call|phonecall|videocall|video call|phone chat) {{kind=call}} with "
    "{contact} [done|over|finished|just ended]",
    f"{_BRIEF} (meeting|lunch) {{kind=meeting}} with {{contact}} [done|over|finished]",
)
# What was done lies behind us, so a weekday is the last one; what is said of it goes on to the end.
LOG = (
    tuple(
        f"[{{when}} [,]] {one} [[on|at|,] {{when}}] [(,|:|-|;|regarding|concerning|re) {{text}}]"
        for one in _LOGGED
    )
    + tuple(
        # Without a verb it may as well be planned: only what surely was goes without saying.
        f"{one} [yesterday {{when=yesterday}}|just now|earlier|this morning] [(,|:|-|;) {{text}}]"
        for one in _NOTED
    )
    + (
        f"{_BRIEF} {_MEETING} with {{contact}} (yesterday {{when=yesterday}}|earlier|this morning) "
        "[(,|:|-|;) {text}]",
    )
)
LOG_ALSO = (
    "[to talk|to speak] about {text}",
    "[where] we (discussed|talked about|went over) {text}",
    "[,|;|.|-|and] (log|record|note|enter|register|put down|save|file) (the|this"
    "|that|it|my) [call|meeting|email|mail|visit|conversation|chat|phone call"
    "|lunch] [down|please]",
    "[,|;|.|-|and] [so] [please] (put|get|have) (the|this|that|it|my) [call|meeting|email|"
    "mail|visit|conversation|chat|phone call|lunch] (in|down|on record|on file|logged|noted"
    "|recorded) [please]",
)
