"""What people type about themselves, the members and the way into the web page."""

from __future__ import annotations

_AND = "[,|;|.|-|and|so] [so|and]"

# -- me.show ------------------------------------------------------------------------------------

_ME = (
    "(role|account|zone|timezone|name|time zone|user|user name|username|login|profile|identity"
    "|email|e-mail|status|access|rights|permissions|permission|access level)"
)

ME = (
    "who am i [here|to you|for you|logged in as|signed in as]",
    "whoami",
    f"what (is|are) my {_ME} [here|in the bot|with you]",
    "about me",
    "my (profile|account|role|rights|permissions|user|details|identity) [here|details|please]",
    f"(see|view|check|display|show|open) my {_ME} [details]",
    f"(which|what) {_ME} (am i|do i have|have i|have i got|is mine|am i on|is this) [here|logged"
    f" in as"
    "|signed in as|using|logged in under|signed in with|logged in with|in the bot]",
    f"(as|under) (who|whom|what|which {_ME}|what {_ME}) am i [here|logged in|signed in|known"
    f"|using you"
    "|using the bot|writing|running] [here|to you]",
    f"(under|by|with) (which|what) {_ME} [and {_ME}] (am i known|do you know me|do you have me"
    "|am i registered|am i here|did i log in|have you got me|am i logged in) [to you|here]",
    f"(which|what) {_ME} [and {_ME}] (do you know me by|do you have for me|do you know me under"
    "|have you got for me|am i registered under|are you seeing me as|do you see me as)",
    "who (am i|do you think i am|do you take me for|do you know me as|do you see me as|are you"
    " talking"
    " to|am i logged in as|is logged in|is speaking|is this account)",
    "(who|what|as what|as whom) am i (logged in|signed in|registered|listed|set up) [as|here]",
    "(do|can) you know who i am",
    "do you know me",
    "(what am i allowed to do|what may i do|what rights do i have|what are my rights"
    "|what access do i have|what permissions do i have) [here|in the bot|with you]",
    "am i [a|an|the] (admin|viewer|rep|merchant|owner|logged in|signed in) [here]",
    "[what] do you (know|have) (about|on) me",
    "is this my account",
    "my (settings|profile|account|preferences|details)",
    "(what|which) (language|timezone|time zone) (am|have|do) i [set|on|got|have|using|use] [to"
    "|up] [for|with]",
    "(what|how) do you have me down as",
    f"(what|which) {_ME} i (have|have got|got) [here]",
    f"(what|which) {_ME} (do|have) you (have|got|know|keep|hold|list) [for|on] me (under|by|"
    "as|down as|with)",
    f"(under|by) (what|which) {_ME} (do you|have you) (have|got|know|keep|list) me",
    f"(what|which) {_ME} do you (call|know) me (by|under)",
    "am i (linked|connected|registered|known) [here|to you|with you|yet]",
    "(are|is) (my account|this account|my chat) (linked|connected|registered) [yet|already]",
)
ME_ALSO = ("remind me", "here", "[,] and (what role|which role|under what role) [do i have|have i]")

# -- me.timezone --------------------------------------------------------------------------------

_ZONE = "(timezone|time zone|time-zone|tz|zone|timezones)"
_WHILE = (
    "[,] (while|because|as|since) i am (in|at|travelling|visiting|away|there|on|abroad|working)"
)

ZONE = (
    f"my {_ZONE} (is|=|:|should be|shall be|must be|has changed to|changed to|is now) [now]"
    f" {{zone}}",
    f"(set|change|switch|update|make|put|adjust|correct|move) [my] {_ZONE} [to|=|:|into|as|over to]"
    " {zone}",
    f"(set|change|switch|update|adjust) [my] {_ZONE}",
    f"[my] {_ZONE} [to|=|:|is] {{zone}}",
    "(set|change|switch|update|put|turn|move|adjust) my (clock|time|times|zone) to {zone} [time]",
    "(set|change|switch|put|move) me (to|on|onto|into) {zone} [time|timezone|time zone|zone]",
    "i am [now|currently] (in|on) [the] {zone} (time|timezone|time zone|zone)",
    "i am [now|currently] (in|on) [the] (timezone|time zone) {zone}",
    f"i (live|work|sit|am|am living|am working|am based|am located) [now] in [the] {_ZONE}"
    f" {{zone}}",
    "i (live|work|am living|am working) in [the] {zone} (time|timezone|time zone)",
    f"use {{zone}} (time|timezone|time zone|as [my] {_ZONE}) [for me]",
    f"use [the] {_ZONE} {{zone}} [for me]",
    f"(take|treat|register|record|note|save) {{zone}} as my {_ZONE}",
    "(show|give|tell|display|print) [me] [all] [the|my] (times|dates|hours) in {zone} [time]",
    "[for me] [all] [the|my] (times|dates|clocks|hours) (should|shall|must|are to|need to|have"
    " to) be"
    " [shown|given|displayed|told|in] [to me] [in] {zone} [time]",
    "[i want|i would like|i'd like|i need|i prefer] [all] [the|my] times [shown|displayed|to be]"
    " (in|on) {zone} [time]",
    "(i am on|i work on|i run on|i go by|i live by|i follow|my clock is on) {zone} (time|clock)",
    f"{{zone}} is my [new] {_ZONE}",
    f"{{zone}} {_ZONE}",
    f"i (moved|have moved|moved over) to {{zone}} {_AND} (set|change|update|adjust|switch) my"
    f" {_ZONE}",
    f"i am [now|currently] in (portugal|spain|italy|france|germany|england|iceland|ireland|vietnam"
    "|austria|greece|india|japan|america|poland|turkey|town|another country) [now] [,|and|so] (set"
    f"|change|switch|update|put) my {_ZONE} [to] {{zone}}",
    "my (tz|timezone|time zone|zone|clock) (=|is|:|->) [now|set to|on] {zone}",
    "(tz|timezone|time zone) (=|:|->) {zone}",
    "(set|change|switch|update|make|put|adjust|correct|move|amend|alter|fix) "
    f"[my] {_ZONE} [to|on|onto|into|as|in] {{zone}}",
    f"{_ZONE} [please] [to] (set|change|switch|put) (to|on) {{zone}}",
    f"{_ZONE} please (to|on) {{zone}}",
    f"i am [now] in {{zone}} [now|at present|currently] {_AND} (set|change|update"
    f"|adjust|switch|fix) my {_ZONE}",
    "(put|set|change|turn|move|switch|adjust) (my|the) (clock|watch|time|times|hours) (on|"
    "onto|to|over to|forward to|back to|in) {zone} [time]",
    "my (clock|watch|times|hours) (should|shall|must|has to|have to|needs to|is to|are to) "
    "(be|run|go|tick) (on|by|in|at) {zone} [time]",
    "use {zone} for my (times|clock|dates|hours|reminders)",
    "(tick|count|reckon) in {zone} time for me",
    "i (moved|have moved|am moving|relocated|have relocated|am relocating|travelled|am "
    "travelling|flew|have flown) to (lisbon|munich|berlin|paris|london|vienna|zurich|rome|"
    "milan|madrid|dublin|hanoi|reykjavik|new york|tokyo|toronto|germany|france|italy|spain|"
    "portugal|england|iceland|vietnam|ireland|austria) [for] [the] [summer|winter|week|"
    f"month|year|now|good] {_AND} [please] (put|set|change|turn|move|switch|adjust) my "
    "(clock|timezone|time zone|zone|time|watch) (on|onto|to) {zone} [time]",
)
ZONE_ALSO = (
    "from now on",
    "for now",
    "for me",
    "[,] (as long as|while) i am (here|there|away|abroad|travelling)",
    "[,] while i am in (milan|rome|paris|london|berlin|lisbon|madrid|vienna|zurich|hanoi|reykjavik"
    "|dublin|new york|tokyo|italy|spain|france|portugal|germany|iceland|vietnam|ireland|town)",
    "[,] (while|as long as|for as long as|because|since|as) (i am|i'm|we are) (on exchange|on "
    "holiday|on vacation|abroad|away|travelling|traveling|there|on the road|on a trip|visiting"
    "|on leave|here)",
)

# -- me.language --------------------------------------------------------------------------------

# Words only: "is" is a language's code and half of all sentences.
_TONGUE = (
    "((english|en|inglish|inglés|englisch|anglais) {language=en}|(icelandic|islensku|islenska"
    "|íslensku"
    "|íslenska|isländisch) {language=is}|(vietnamese|viet|tieng viet|tiếng việt|vietnamesisch)"
    " {language=vi})"
)

LANGUAGE = (
    f"(speak|talk|write|use|answer|reply|respond|chat|communicate|converse) [to me|with me|me]"
    f" [back]"
    f" [in] {_TONGUE}",
    f"(change|switch|set|turn|go|put|flip) [my|your|the|me|yourself] [language] [back] [over]"
    f" [to|into|=|:]"
    f" {_TONGUE}",
    "(change|switch|set|choose|pick) [my|your|the|another] (language|lang|tongue)",
    "(speak|use|answer in|reply in) (another|a different) language",
    f"[my|your|the] (language|lang) [is|to|=|:|should be|shall be|must be] [now] {_TONGUE}",
    f"i [only|prefer to|would rather|want to|just] (speak|prefer|understand|read) {_TONGUE}",
    f"(i'd|i would) (rather|prefer|like) [to] [be] [have] (answered|answers|replies|you|spoken to"
    f"|addressed|talked to|everything|replied to) [to] [be] [answer|answering|speak|write] in"
    f" {_TONGUE}",
    f"(i'd|i would) (rather|prefer|like) [to] (speak|write|talk|read|use|have|chat) [in] {_TONGUE}",
    f"(let us|let's) (speak|talk|use|switch to|continue in|chat in|do this in|have it in)"
    f" {_TONGUE}",
    f"(i'd|i would) (rather|prefer|rather have|like) {_TONGUE}",
    f"(can|could|may|shall) we (speak|talk|use|switch to|chat|write|do this) [in] {_TONGUE}",
    f"(continue|go on|carry on|proceed) in {_TONGUE}",
    f"(i want|i would like|i need|i prefer|i'd like|i'd prefer) [to have|to get|to see] [your|my"
    f"|the]"
    f" (answers|everything|you|it|replies|messages|texts) in {_TONGUE}",
    f"(answers|replies|everything|messages) in {_TONGUE}",
    f"(you|your answers|answers|replies|everything) (should|shall|must) [be] (answer|speak|in"
    f"|talk|reply)"
    f" [me] [in] {_TONGUE}",
    f"[in] {_TONGUE}",
    f"{_TONGUE} it is",
    f"make (it|everything|that|your answers) {_TONGUE}",
    f"my (mother tongue|first language|native language) is {_TONGUE} {_AND} (use|speak|write)"
    f" (it|that)",
    f"i (want|need) {_TONGUE}",
    f"(reply|answer|respond|write|speak) [to me|me] in {_TONGUE} (henceforth|hereafter"
    "|in future|always|going forward|for now)",
    f"{_TONGUE} [language] (please|from now on)",
)
LANGUAGE_ALSO = (
    "from now on",
    "instead",
    "with me",
    "to me",
    "for me",
    "from today",
    "again",
    "(just|only) [for] (fun|a laugh|once|kicks|a while|today|now|a test|practice)",
    "for (fun|a laugh|kicks|a change|practice|a while|today)",
    "4 fun",
)

# -- members.list -------------------------------------------------------------------------------

_BOTS = "(the bot|this bot|this|you|opsbot|the system|our bot|it|this thing)"
_ALL = "(who|who all|who else|which people|which of us|what people|which members|which users)"

MEMBERS = (
    f"{_ALL} (can|may|could|are able to|is able to) (use|access|talk to|work with|write to"
    f"|command|operate"
    f"|order|reach|log in to|get into|see|speak to|run) {_BOTS}",
    f"{_ALL} (is|are|is being) (allowed|permitted|authorised|authorized|entitled|able|registered"
    f"|set up"
    f"|on the list|cleared) [to|for] (use|access|talk to|work with|give orders to|command|operate"
    f"|get into|be in|speak to|give) [orders to|orders|commands to] {_BOTS} [orders|commands]",
    f"{_ALL} (has|have|is having|are having|got|have got) [an] (access|account|login|accounts"
    f"|rights"
    f"|permission|permissions|keys|seats) [to|for|in|with|here] [{_BOTS}]",
    f"{_ALL} (uses|use|is using|are using|works with|is on|are on) (the bot|this bot|opsbot|our"
    f" bot)",
    f"{_ALL} (is|are) (in|on) (the|our) (team|workspace|members list|list of members|member list)",
    "who (is|works) (in|on) (the|our) (team|workspace) [here]",
    "who else (is|can be) here",
    "(list|show|see|view|display|check|print|name|fetch) [me] [all] [of] [the|our] (members"
    "|users|people"
    "|team|colleagues|team members|staff|accounts|bot users) [and their roles|with their roles"
    "|with roles"
    "|and roles|of the bot|of the workspace|in the workspace]",
    "(list|name|show|tell) [me] (everyone|everybody|all|all those|all people|the people|those)"
    " [who|that"
    "|with] (is|are|can|may|has|have|access) [allowed] [to] [use|access] [to] "
    f"[{_BOTS}] [with their roles|and their roles]",
    "[all] (members|users|member list|user list|team list|members list)",
    "(list|overview) of [all] [the|our] (members|users|colleagues|team members)",
    "how many (members|users|people) (are|do we|have|can|may|use|has|does) [there|we|have|use|has]"
    f" [access|have|got|on|in] [to] [{_BOTS}|the team|the workspace]",
    "(which|what) (roles|role) (does everybody|does everyone|do we all|do people|does each member"
    "|do the members|does each of us) have",
    "who has (which|what) (role|rights|permissions|access)",
    "who (is|are) [the|our] (admin|admins|owner|owners|merchants|reps|viewers) [here|of the bot]",
    "(who|which people|which ones) (among|amongst|of) (us|our people|our team|the team|my "
    "colleagues|our staff|the staff) (is|are|can|may|has|have) [allowed|permitted|entitled"
    "|authorised|authorized|able] [to] [talk to|use|access|give orders to|work with|speak to"
    f"|write to] {_BOTS}",
    "(who|which people) (works|work|is working) (here|with us|in the shop) [with you|and uses you]",
    "(which|what) (colleagues|people|members|users) (are|is) (in|on|part of) (the|our) (team"
    "|workspace)",
    f"{_ALL} (is|are) [all] on here",
    "(who|which people|what people) [presently|currently|now|all] (holds|hold"
    "|has|have|enjoys|got) [an] (access|account|accounts|a login|logins|a seat"
    "|seats|rights) [to|for|on|in] [this|the|our] (assistant|tool|chat bot|chatbot"
    "|app|application|service|robot|helper|thing|software|program|platform)",
    f"{_ALL} (can|may|is allowed to|are allowed to|is able to|are able to|is permitted "
    "to) (use|access|operate|talk to|command) [this|the|our] (assistant|tool"
    "|chat bot|chatbot|app|application|service|robot|helper|thing|software|program"
    "|platform)",
    "(everyone|everybody|all people|all|anyone) (with|having|who has|that has) "
    f"(access|an account|a login) [to] [{_BOTS}]",
    "(what|which) (members|users|people) (we|there) (have|have got|are) [here]",
    "(furnish|supply|provide|produce) [us|me|with] [with] [a|the] [list] [of] "
    "[all] [the|our] (members|users|team members)",
    f"{_ALL} among us (is|are|may|can) [allowed] [to] (use|talk to|access|command"
    f"|speak to|give orders to) {_BOTS}",
    "(who|who all|who else) (is|are) (in|on) here [with (me|us)]",
    "(who|who all) can log in [here|to (the bot|opsbot|this)]",
    "who (are|is) my (colleagues|teammates|team mates|co-workers|coworkers|team) [here]",
    "who is who [here|in the team|around here]",
    "how many seats (are|do we have|have we) (taken|used|in use|occupied|filled) [and] by whom",
    "who (takes|has taken|is taking|occupies|sits on|holds|uses) [up] [all] [the|our] seats",
)
MEMBERS_ALSO = ("[,] with (their roles|roles)", "currently", "at the moment", "here", "all")

# -- members.invite -----------------------------------------------------------------------------

_AS = (
    "(as|role|with role|with the role|in the role of|for the role of|to be|:|,|in as|with the"
    " rights of"
    "|-|being|on as|as our|as our new) [a|an|another|new]"
)
_ACCESS = "(access|an account|account|a login|a seat|rights|permission|permissions|entry|logins)"
_BOT = "(bot|opsbot|workspace|team|system)"
_INVITE = (
    "(invite|add|onboard|register|sign up|let in|bring in|enrol|enroll|set up|get on board|take on"
    "|bring on board|include|admit)"
)
_HER = "(him|her|them)"
_KIN = (
    "[my|our] [new] [cousin|brother|sister|colleague|friend|son|daughter|wife|husband|nephew|niece"
    "|assistant|intern|trainee|partner|accountant|employee|co-worker|coworker|teammate|bookkeeper"
    "|boss|hire|apprentice|temp|helper]"
)
_STARTS = (
    "(starts|joins|begins|is starting|is joining|is new|will start|will join|is beginning|started"
    "|joined|has started|has joined|comes in|is coming|is coming on board|comes on board|will be"
    " joining"
    "|will be starting|is coming in|is to start|is to join)"
)
_DAY = (
    "[here|with us|us|the team|our team|the company|the shop|in the shop|for us|working|work|at"
    " ours]"
    " [on|next|this|from|in] [today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday"
    "|sunday"
    "|next week|next month|soon|now|this week|yesterday|a week|two weeks]"
)
_LET_IN = (
    f"(invite {_HER}|add {_HER}|let {_HER} in|(give|get) {_HER} {_ACCESS}|sign {_HER} up|set"
    f" {_HER} up"
    f"|register {_HER}|bring {_HER} in|send {_HER} (an invitation|invitation|invite|an invite)"
    f"|get {_HER} in|onboard {_HER}|make {_HER} [a] (member|user)|let {_HER} use the {_BOT})"
)
_NEEDS = (
    f"(needs|wants|should have|should get|must have|gets|is to get|is to have|shall have|will need"
    f"|needs to have|requires) [bot] {_ACCESS} [to|for] [the|this|our] [{_BOT}]"
)
_INTO = f"(to|into|in|on|onto|on to|for) [the|this|our] {_BOT}"

INVITE = (
    f"invite {_KIN} {{name}} {_AS} {{role}}",
    "invite {name} ( {role} )",
    f"invite {_KIN} {{name}}",
    "invite [a|an] [new] {role} [called|named|:] {name}",
    f"invite {_KIN} {{name}} {_INTO} {_AS} {{role}}",
    f"invite {_KIN} {{name}} {_INTO}",
    f"let {_KIN} {{name}} (in|into the {_BOT}|use the {_BOT}|on the {_BOT}|join the {_BOT}|join"
    f" us|join)"
    f" {_AS} {{role}}",
    f"let {_KIN} {{name}} (use|into|join|on|onto) [the|our] {_BOT}",
    f"(give|grant|get) {_KIN} {{name}} [bot] {_ACCESS} {_AS} {{role}}",
    f"(give|grant|get) {_KIN} {{name}} {_ACCESS} (to|for) the {_BOT} {_AS} {{role}}",
    f"(give|grant|get) {_KIN} {{name}} {_ACCESS} (to|for) the {_BOT}",
    f"(give|grant) {_KIN} {{name}} {{role}} {_ACCESS}",
    f"(add|create|onboard|register|sign up|set up|enrol|enroll) [a|new] (member|user|colleague"
    f"|teammate"
    f"|team member|person) [called|named|:] {{name}} {_AS} {{role}}",
    "(add|create|onboard|register|sign up|set up|enrol|enroll) [a|new] (member|user|colleague"
    "|teammate"
    "|team member|person) [called|named|:] {name}",
    "(add|create|set up|register) [a|an|another] [new] {role} [account|user] (called|named|:"
    "|for) {name}",
    f"(add|onboard|register|sign up|bring in|enrol|enroll) {_KIN} {{name}} (as|with role|with"
    f" the role)"
    " [a|an] [new] {role}",
    f"(add|onboard|enrol|enroll|bring) {_KIN} {{name}} {_INTO} {_AS} {{role}}",
    f"(add|onboard|enrol|enroll|bring|get) {_KIN} {{name}} {_INTO}",
    f"(add|onboard|enrol|enroll|bring|get) {_KIN} {{name}} {_INTO} [,|and|;|-] {_LET_IN} [{_AS}"
    f" {{role}}]",
    f"(bring|get|take) {_KIN} {{name}} (on board|aboard|on|in|into the team) {_AS} {{role}}",
    f"(bring|get|take) {_KIN} {{name}} (on board|aboard)",
    f"sign {_KIN} {{name}} up {_AS} {{role}}",
    f"sign {_KIN} {{name}} up",
    f"onboard {_KIN} {{name}}",
    f"(set up|open|create|make|add) [a|an|another] [new] (account|login|seat|user|access) for"
    f" {_KIN} {{name}} {_AS} {{role}}",
    f"(set up|open|create|make) [a|an|another] [new] (account|login|seat) for {_KIN} {{name}}",
    f"set {_KIN} {{name}} up (as|with role) [a|an] {{role}}",
    f"[new] (member|user|colleague) {{name}} {_AS} {{role}}",
    f"open the {_BOT} (for|to) {_KIN} {{name}} {_AS} {{role}}",
    f"(send|mail|email) {_KIN} {{name}} an (invite|invitation) [{_INTO}] {_AS} {{role}}",
    f"(send|mail|email) {_KIN} {{name}} an (invite|invitation) [{_INTO}]",
    f"(send|mail) an (invite|invitation) to {_KIN} {{name}} {_AS} {{role}}",
    f"(send|mail) an (invite|invitation) to {_KIN} {{name}}",
    f"(invite|invitation) for {_KIN} {{name}} as [a|an] {{role}}",
    f"{{name}} {_STARTS} {_DAY} {_AND} {_LET_IN} [{_AS} {{role}}]",
    f"{{name}} {_STARTS} {_DAY} as [a|an|our] [new] {{role}} {_AND} {_LET_IN} [{_INTO}]",
    f"{{name}} {_STARTS} {_DAY} as [a|an|our] [new] {{role}} {_AND} (he|she|they) {_NEEDS}",
    f"{{name}} (needs|wants|has|should|is|must|ought) [to] [get|be] (in|into|let into|inside|on"
    f"|to use|use|access|added to|invited to) [the|this|our] {_BOT} {_AND} {_LET_IN} [{_AS}"
    f" {{role}}]",
    f"{{name}} {_NEEDS} {_AND} {_LET_IN} [{_AS} {{role}}]",
    f"{{name}} {_NEEDS} {_AS} {{role}}",
    f"{{name}} (is|will be) [our|my|a|the] [new] {{role}} {_AND} {_LET_IN}",
    f"{{name}} (should|must|shall|is to|has to) be (invited|added|let in|registered|signed up)"
    f" {_AS}"
    " {role}",
    f"{{name}} (should|shall|is to|must) (join|join us|join the team|be on the team) {_AS}"
    f" {{role}}",
    f"(we have|there is|meet) [a|our|my] [new] {{role}} [,|:] {{name}} {_AND} {_LET_IN}",
    f"(get|have|put) {_KIN} {{name}} (set up|signed up|added|registered|onboarded"
    f"|on board|going|up and running) [{_INTO}] {_AS} {{role}}",
    f"(get|have|put) {_KIN} {{name}} (set up|signed up|added|registered|onboarded) [{_INTO}]",
    f"(grant|give|get) {_KIN} {{name}} {_ACCESS} [{_INTO}] in the (capacity|role"
    f"|position) of [a|an] {{role}}",
    f"{{name}} [please] (invite|add|register|sign up|onboard|let in) [{_INTO}] {_AS} {{role}}",
    f"(can|could|may|might) {_KIN} {{name}} (have|get|be given|be granted) [bot] "
    f"{_ACCESS} [{_INTO}] {_AS} {{role}}",
    "[we have|there is|we got] [a|our|my] [new] (lad|girl|guy|man|woman|colleague|hire|"
    "employee|starter|recruit|face|person|boy|lady|chap|intern|trainee|temp|apprentice) "
    f"[called|named|,|:] {{name}} {_AND} {_LET_IN} [{_AS} {{role}}]",
    "[we have|there is|we got] [a|our|my] new (lad|girl|guy|man|woman|colleague|hire|"
    "employee|starter|recruit|person|boy|lady|chap|intern|trainee|temp|apprentice) [called|"
    f"named|,|:] {{name}} {_AND} make {_HER} [a|an] {{role}}",
    f"(bring|bring in|take in|let in|get|take|let|have) {_KIN} {{name}} [in|on board|on] as"
    " [a|an|our] [new] (user|"
    "member|colleague|teammate)",
    f"(bring|bring in|take in|let in|get|take|let|have) {_KIN} {{name}} [in|on board|on] as"
    " [a|an|our] [new] (user|"
    f"member|colleague|teammate) {_AS} {{role}}",
    f"set up {_KIN} {{name}} (as|with role|with the role) [a|an|our] [new] {{role}}",
    "new {role} (:|,|called|named) {name}",
    f"make {_KIN} {{name}} [a|an] [new] (user|member) {_AS} {{role}}",
    f"(i|we) (want|would like|need) {_KIN} {{name}} (on board|in the {_BOT}|on the {_BOT}|"
    f"to have access|to join us) {_AS} {{role}}",
    f"(i|we) (want|would like|need) {_KIN} {{name}} (on board|in the {_BOT}|on the {_BOT}|"
    "to have access|to join us)",
    f"(hand|give|grant|issue) {_KIN} {{name}} (a key|the keys|a login|a seat|credentials|a "
    f"pass) {_AS} {{role}}",
    f"(hand|give|grant|issue) {_KIN} {{name}} (a key|the keys|a login|a seat|credentials|a pass)",
    "{name} , {role} , [please] (invite|add|let in|sign up|register)",
    f"(can|could|may|might) {_KIN} {{name}} (get in|come in|join|get on board|be let in|be "
    f"invited|be added|sign up) {_AS} {{role}}",
    "{name} (joins|is joining|will join|comes|is coming) [us|the team|the bot] as [a|an|"
    "our] [new] {role}",
    f"our new {{role}} is {{name}} {_AND} {_LET_IN}",
    f"let us (invite|add|onboard|let in|sign up) {_KIN} {{name}} {_AS} {{role}}",
    f"(give|grant|get) our new {{role}} {{name}} {_ACCESS}",
    f"(put|get|have|take) {_KIN} {{name}} (on|in|into) [the|our] (team|bot|workspace) {_AS} "
    "{role}",
    f"(a|one|another) (seat|login|account) for {_KIN} {{name}} [please] {_AS} {{role}}",
)
INVITE_ALSO = (
    f"[,|;|.|-] (he|she|they) {_STARTS} {_DAY}",
    "[,|;|.|-] [because|as|since] (he is|she is|they are) (starting|joining|new"
    f"|coming|coming in) {_DAY}",
)

# -- members.role -------------------------------------------------------------------------------

_NOW = (
    "(from now on|as of now|from today on|from today|as of today|now|starting now|effective now"
    "|starting today|from tomorrow|with immediate effect|effective immediately|immediately|for now)"
)
_ROLE = "(role|rights|access|permissions|status|privileges|powers|permission)"

ROLE = (
    "make {member} [a|an|the|our|only|just|into] [new|a|an] {role}",
    "make [a|an] {role} (out of|of) {member}",
    "(promote|demote|upgrade|downgrade|raise|move|switch|change|turn|bump|elevate|lower|reduce"
    "|bring"
    "|step|convert|put) {member} [up|down|back|over] (to|into|to being|to be|from) [a|an|the"
    "|just|only]"
    " {role} [role|rights|access|status|level]",
    "(promote|demote|upgrade|downgrade|elevate) {member}",
    f"(change|set|update|switch|edit|adjust|amend|alter) [the] {_ROLE} (of|for) {{member}}"
    " (to|as|=|:|into) {role}",
    f"(change|set|update|switch|edit|adjust|amend|alter) [the] {_ROLE} (of|for) {{member}}",
    f"(change|set|update|switch|edit|adjust|amend|alter) {{member}} {_ROLE} (to|as|=|:|into|from)"
    " {role}",
    f"(change|set|update|switch|edit|adjust|amend|alter) {{member}} {_ROLE}",
    f"(give|grant|assign|hand) {{member}} [the] {{role}} {_ROLE}",
    f"(give|grant|assign|hand) {{member}} [the] {_ROLE} ([of] [a|an]|:|=|as a|as an) {{role}}",
    "(give|grant|assign|hand) {member} (another|a different|a new|some other) (role|access level)",
    f"(give|grant|assign|hand) [the] {{role}} {_ROLE} to {{member}}",
    f"{{member}} (is|becomes|shall be|should be|will be|gets to be|is to be|has to be|must be)"
    f" [a|an|the"
    f"|only|just|merely] [a|an] {{role}} {_NOW}",
    f"{{member}} (is|becomes) {_NOW} [a|an|the|only|just] [a|an] {{role}}",
    f"{_NOW} {{member}} (is|becomes|should be|shall be|will be|is to be) [a|an|only|just] [a|an]"
    f" {{role}}",
    "{member} (becomes|is to become|should become|shall become|is to be made|should be made"
    "|is promoted to|is demoted to|was promoted to|was demoted to|has been promoted to"
    "|has been demoted to|has been made|got promoted to|has become) [a|an|the] [new] {role}",
    "{member} (should|shall|must|is to|has to|can) be (promoted|demoted|upgraded|downgraded"
    "|moved|set"
    "|changed|switched|raised|made) [up|down|back] [to|into] [a|an] {role} [role]",
    f"{{member}} (gets|needs|receives|is to get|should get|should have|shall have|is to have"
    f"|must have"
    f"|has to have|shall get|is getting) [the] {{role}} {_ROLE}",
    "{member} (should get|gets|needs|is to get|shall get|should have|must get|wants|is getting)"
    " (another|a different|a new|some other|different|new) (role|rights|permissions|access level)",
    "{member} role (should|must|needs to|has to|is to|shall|can) (be changed|change)",
    "[the] role of {member} (should|must|needs to|has to|is to|shall) (be changed|change)",
    "set {member} [to|as] [a|an] {role}",
    f"{{member}} {_ROLE} [to|is now|:|=|should be|shall be] {{role}}",
    f"{_ROLE} of {{member}} [to|is now|:|=|should be|shall be] {{role}}",
    "{member} (->|=>|→) {role}",
    "(let|have) {member} (be|become|act as|work as) [a|an|the|our] {role}",
    "(restrict|limit|reduce|cut) {member} [rights|access|role|permissions] [back|down] to [a|an]"
    " {role}"
    f" [{_ROLE}]",
    "{member} (should|shall|must|is to|has to|needs to|ought to) [now] be [a"
    "|an|the|our|only|just] [new] {role} [now]",
    f"{{member}} {_ROLE} (change|set|switch|update) [please] (to|into) {{role}}",
    "{member} [please] (make|set|change|promote|switch) [to|into|as] [a|an] {role}",
    "{member} [please] (promote|demote|upgrade|downgrade) (to|into) [a|an] {role}",
    "{member} as [a|an|the|our] {role} please",
    "(i|we) (want|would like|need) {member} (to be|as|to become) [a|an|the|our] [new] {role}",
    "(put|list|have|register|enter) {member} [down|in] as [a|an] {role} [from now on|now]",
    f"{{member}} (should|shall|is to|has to|must) (have|get) {{role}} {_ROLE} [only|now]",
    "(bump|knock|move|take|drop|push|lift|kick) {member} [up|down|back] to [a|an] {role} [role]",
    "{member} (has been|was|got) (promoted|demoted|moved|bumped|downgraded|upgraded) [up|"
    "down] to [a|an] {role}",
    "{member} (gets|got|is getting|was|has been|is being|is) (promoted|upgraded|raised|"
    "bumped up|demoted|downgraded|made up) to [a|an] {role} [now]",
    f"(let|have) {{member}} have [the] {{role}} {_ROLE}",
    f"(upgrade|raise|lift|lower|downgrade|reduce|bump) {{member}} ['s] {_ROLE} [up|down] to [a"
    "|an] {role}",
    "{member} now [as] [a|an] {role} [please]",
)
ROLE_ALSO = (_NOW, "again", "only", "instead")

# -- members.remove -----------------------------------------------------------------------------

_REMOVE = (
    "(remove|delete|kick|kick out|throw out|take out|revoke|lock out|ban|block|drop|offboard"
    "|deactivate|disable|expel|shut out|exclude|unsubscribe|cut off|eject|boot|boot out|take off"
    "|get rid of|erase|suspend|bar)"
)
_LEFT = (
    "(left|has left|is leaving|leaves|quit|has quit|is gone|was fired|got fired|has gone|resigned"
    "|is no longer with|does not work here any more|does not work here anymore|had [his|her|their]"
    " last day|no longer works (here|for us|with us)|is no longer (here|with us)|was let go|is out"
    "|has been let go|has resigned|is fired|was sacked|got sacked|is off the team|has moved on"
    "|handed in his notice|handed in her notice|does not work for us any more|stopped working here"
    "|does not belong to us any more|is no longer one of us|has retired|retired|internship is over"
    "|last day was|last day is|is not working here any more|contract is over|contract has ended)"
)
_THEIR_ACCESS = (
    "(him|her|them|that account|the account|their account|his account|her account|his access"
    "|her access|their access|access|the access)"
)
_MEMBERS = "(members|team|members list|list of members|users|user list|workspace|bot|opsbot|system)"
_WHOLE = "(account|access|login|rights|permissions|membership|user)"

REMOVE = (
    "take {member} 's access (away|back|off)",
    f"{_REMOVE} {{member}}",
    f"{_REMOVE} [the] (member|user|colleague|account) {{member}}",
    f"{_REMOVE} {{member}} (from|out of|off) [the|this|our] {_MEMBERS}",
    f"{_REMOVE} {{member}} {_WHOLE} [to the {_BOT}]",
    f"{_REMOVE} [the] {_WHOLE} (of|for|from) {{member}}",
    f"(take|cut|kick|throw|get|put) {{member}} (out|off) [of] [the|this|our] [{_MEMBERS}]",
    f"(revoke|take away|withdraw|end|remove|cut|terminate|pull|stop|cancel|shut off|close)"
    f" {{member}}"
    f" {_WHOLE} [to the {_BOT}]",
    f"(revoke|withdraw|end|terminate|cancel|stop|close|shut) [the] {_WHOLE} (of|for) {{member}}",
    f"take {_WHOLE} (away from|from) {{member}}",
    f"(take|cut) {{member}} off [the|this|our] {_BOT}",
    f"{{member}} {_LEFT} [us|the company|the team|the shop|our team|here] [today|yesterday|for good"
    f"|last week|on friday|this week|on monday] {_AND} {_REMOVE} {_THEIR_ACCESS}",
    f"{{member}} {_LEFT} [us|the company|the team|the shop|our team|here] [today|yesterday|for good"
    f"|last week|on friday|this week] {_AND} (take|kick|throw|cut) {_THEIR_ACCESS} (out|off|away)"
    f" [of|from] [the] [{_MEMBERS}]",
    f"{{member}} {_LEFT} [us|the company|the team|the shop|our team|here] [today|yesterday|for good"
    f"|last week|on friday|this week] {_AND} (his|her|their|the) {_WHOLE} [to the {_BOT}] (has"
    f" to go"
    "|must go|can go|should go|has to be removed|can be removed|must be removed|should be removed"
    "|can be closed|must be closed|should be closed|must end|should end|must be revoked"
    "|should be revoked|is to be removed|needs to go)",
    f"{{member}} {_WHOLE} [to the {_BOT}] (has to go|must go|can go|should go|has to be removed"
    "|can be removed|must be removed|should be removed|must be revoked|should be revoked"
    "|is to be removed|is to be revoked|needs to go|can be deleted|must be deleted"
    "|should be deleted|can be closed|must be closed|should be closed)",
    f"{{member}} (should|must|has to|is to|can|needs to|shall) be (removed|taken out|kicked out"
    f"|locked out"
    f"|deleted|taken off|deactivated|offboarded|excluded|blocked|shut out) [from|of|out of]"
    f" [the|this|our] [{_MEMBERS}]",
    f"(lock|shut) {{member}} out [of the {_BOT}]",
    f"{{member}} (should|must|may|shall|is|can) (no longer|not) [be] [able to|allowed to] (use"
    f"|access|have"
    f" access to|get into) [the] {_BOT} [any more|anymore|any longer|from now on]",
    f"(do not|don't|stop) (let|letting) {{member}} (use|into|in) the {_BOT} [any more|anymore"
    f"|any longer]",
    f"{_REMOVE} [a|the] (member|user|colleague)",
    "{member} (left|has left|quit|has quit|resigned|no longer works) (us|the company|the team"
    "|the firm|the shop|here|for us|with us) [,|;|-|so|and|.] [so|please] (remove|delete|lock "
    "out|take out|drop|kick out) (him|her|them|the account) [out]",
    f"{{member}} (no longer needs|no longer requires|does not need|no longer should "
    f"have|is not to have) [any] {_WHOLE} [to the {_BOT}] [any more|anymore|any "
    "longer]",
    f"{{member}} [please] (remove|delete|kick out|take out|take off|lock out) "
    f"(from|out of|off) [the|this|our] {_MEMBERS}",
    "member {member} [please] (delete|remove)",
    "(free up|free|clear|release|vacate|empty) {member} ['s] (seat|account|licence|license|place)",
    "{member} ['s] (seat|licence|license|place|login) (can|may|must|has to|should|needs to)"
    " (go|be freed|be released|be cleared|be removed|be closed|be freed up)",
    "{member} (should|must|shall|is|may|can) (not|no longer) [to] (have|keep|get) [any] "
    f"{_WHOLE} [to the {_BOT}] [any more|anymore|any longer|from now on]",
    "(i|we) (want|would like|need) {member} (out|off|removed|gone|locked out) [of|from] "
    f"[the|our] [{_MEMBERS}]",
    f"(do away with|close|shut down|kill|bin|scrap) {{member}} {_WHOLE}",
    f"{{member}} {_LEFT} [us|the company|the team|the shop|our team|here] [today|yesterday|for"
    f" good|last week|this week] {_AND} (free|free up|release|give up|clear) (his|her|their|"
    "the) (seat|account|licence|place)",
)
REMOVE_ALSO = (
    "[,] (bless (him|her)|sadly|unfortunately|alas|i am afraid|sad but true)",
    f"(from|out of|off) [the|this|our] {_MEMBERS}",
    "for good",
    "[,] (because|as|since) [he|she|they] (left|has left|quit|has quit|is gone|resigned|was"
    " fired) [us]",
    "[,] (his|her|their) (internship|contract|job|time) (is over|has ended|ended|is up) [now]",
    "[,] (he|she|they) (left|has left|quit|has quit|is gone|resigned|was fired|no longer works here"
    "|is leaving) [us|today|yesterday]",
)

# -- bot.login ----------------------------------------------------------------------------------

_PAGE = (
    "([web] (page|site|interface|ui|app|dashboard|panel|view|portal|version|front end|frontend"
    "|console)"
    "|website|webpage|web|browser|dashboard|web-page|admin page|admin panel|control panel|homepage)"
)

LOGIN = (
    f"let me [in|into|onto|on|to|on to|get into|get to|get on] [to] [the] {_PAGE}",
    "let me in",
    f"log [me] (in|into|on|onto) [to|into|on] [the] [{_PAGE}]",
    f"sign [me] (in|into|on) [to|on] [the] [{_PAGE}]",
    "(login|log in|log me in|sign in|sign me in|log on)",
    f"[a|new|fresh|another|send|send me|mail me|give me|get me|i should like|should like|i'd like]"
    f" (login|log in|log-in|sign in|sign-in|signin|access|magic) (link|url|address|code|page)"
    f" [for|to|into|on] [the] [{_PAGE}]",
    f"[send|mail|i'd like] (link|url|address) (to|for|of|into) [the|your|our] {_PAGE}",
    f"{_PAGE} (login|link|access|url|address|log in|sign in)",
    f"(how|where) (do|can|could|may|to) [i|we] (log in|login|sign in|log on|get in|get into|enter"
    f"|open|get to|access|reach|find|see|go to) [to|into|on|at] [the] [{_PAGE}]",
    "(how|where) (do|can|could|may) (i|we) (log in|login|sign in|log on|get in)",
    f"(i|we) (want|need|would like|have|should like) [to] (log in|login|sign in|get in|get into"
    f"|access"
    f"|see|open|use|go|log on|be let into|get to|visit) [to|into|on|at] [the] [{_PAGE}]",
    f"(open|show) [me] [the] {_PAGE}",
    f"where is [the|your|our] {_PAGE}",
    f"what is [the|your|our] (link|url|address) [of|to|for] [the] {_PAGE}",
    f"(a|new|fresh|another|send|send me|mail|i'd like) [a] [new|fresh] (login|log in|log-in|access)"
    f" [for|to|into] [the] [{_PAGE}]",
    f"get [a] login link [for|to|into] [the] [{_PAGE}]",
    f"(get|bring|take) me (into|to|onto|on) [the] {_PAGE}",
    f"i (cannot|can not) (get|log|sign) (in|into|on) [to] [the] {_PAGE}",
    f"(access|entry|entrance|way in) (to|into) [the] {_PAGE}",
    "(i|we) (want|need|would like) to (see|view|look at|read|have) (this|it|that|everything"
    "|these) (on|in) (the web|the browser|a browser|the website|the web page|the dashboard|"
    "my browser)",
    "(gimme|grab|fetch|get|give|send) [me|us] [a|the|my] (login|log in|log-in|sign-in|"
    f"access) [link|url] (for|to|into) [the] {_PAGE}",
)
LOGIN_ALSO = (
    f"(for|to|into|on|at) [the] {_PAGE}",
    "send me",
    "mail me",
    "[,|-|;] i (would|should|had) (rather|prefer|like) [to] (look at|see|view|have|do|read) "
    "(it|this|that|them|everything|things) [all] (on|in) (the|a) (big|bigger|larger|large"
    "|proper|real) (screen|monitor|display|page)",
)
