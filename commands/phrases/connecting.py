"""What people type to be known from another chat, and about what a channel may show."""

from __future__ import annotations

_AND = "[,|;|.|-|and|so] [so|and]"

# -- me.link ------------------------------------------------------------------------------------

_LINK = "(link|connect|pair|verify|tie|join|activate|bind|couple|associate|attach|register|hook up)"
_ACCOUNT = "(account|chat|user|slack|telegram|profile|login|number|handle|phone|id)"
_CODE = "[the|this|my] [link|linking|pairing|secret|access|one-time] [code|:|is]"

LINK = (
    f"(link|connect|pair|verify) [me] [up] [with|using|by] {_CODE} {{code}}",
    f"{_LINK} [my|this] {_ACCOUNT} [up] [with|using|by|to|through] {_CODE} {{code}}",
    "[my] (link|linking|pairing|connection|account) code [is|:|=|reads] {code}",
    "my code is {code}",
    f"(my|the) code [is|:] {{code}} {_AND} {_LINK} (me|my {_ACCOUNT}|this {_ACCOUNT}|us|it) [up]"
    f" [with it"
    "|with that|using it]",
    f"(i got|i have|i was given|i received|they gave me|here is|admin gave me) [the|this|a|my]"
    f" [link|pairing]"
    f" code [:|,] {{code}} [{_AND} {_LINK} (me|my {_ACCOUNT}|this {_ACCOUNT}|us|it) [up] [with"
    f" it]]",
    "[here is] [my] (link|linking|pairing) code [:] {code}",
    "(link|connect|pair) [my|this] (account|chat|user|profile|login|handle|id)",
    f"(use|take|enter|apply|try) {_CODE} {{code}} to {_LINK} [me|my {_ACCOUNT}|this {_ACCOUNT}]",
    "{code} is my [link|linking|pairing|connection] code",
    f"with [the|my|this] code {{code}} [,] {_LINK} (me|my {_ACCOUNT}|this {_ACCOUNT})",
    f"this {_ACCOUNT} (belongs to|is for|goes with) [code|link code] {{code}}",
    f"this {_ACCOUNT} is mine [,] [the|my] code [is|:] {{code}}",
    "(i have|i got|i have got|here is|this is) [the|a|my] code (for|to) (link"
    f"|linking|connect|connecting|pair|pairing) [of] [my|this] {_ACCOUNT} [:|,"
    f"|is] {{code}}",
    f"[the|my] code (for|of) (my|this) {_ACCOUNT} [is|:] {{code}} [,|;|.|and] "
    f"[please] [{_LINK}] [it|me]",
    "[the|my] code [that] (i got|i have|i was given|i received|they gave me|you "
    f"sent me) is {{code}} [,|;|.|and|so] [so|please] [{_LINK}] [me|my {_ACCOUNT}"
    "|it] [up]",
    f"(my|the) (link|linking|pairing|connection|account|secret) code is {{code}} {_AND} "
    f"[please] {_LINK} (me|my {_ACCOUNT}|it|us)",
    "(i got|i have|i was given|they gave me|here is) [the|a|my] code {code} (for|to) (link|"
    f"linking|pair|pairing|connect|connecting) [me|my {_ACCOUNT}]",
    f"(hook|patch|plug) (me|my {_ACCOUNT}) [up|in] (with|using|by|to) [code] {{code}}",
    "[the] (link|linking|pairing) code [that] (they|admin|the admin|alma|you) (gave|sent|"
    "told) me is {code}",
    "this is me [,|:|-] {code}",
    "(the|my) [pairing|link] code is {code} [please]",
)

# -- me.code ------------------------------------------------------------------------------------

_CHAT = (
    "[my] (slack|telegram|phone|mobile|cell phone|slack account|telegram account|another account"
    "|another chat)"
)
_NEW_CODE = (
    "[a|an|the|my|one|another] [new|fresh|single-use|one-time] (link|linking|pairing|access) code"
)
_CONNECT = "(connect|link|pair|add|hook up|set up)"
_TALK = "(use|talk to|reach|write to) you (in|on|from|with)"

CODE = (
    "(link|linking|pairing) code",
    f"(give|send|get|make|create|show|generate) [me] {_NEW_CODE} [for {_CHAT}]",
    f"(i need|i want|i would like|can i have|may i have|could i get) {_NEW_CODE} [for {_CHAT}]",
    f"[a|the|my] code (for|to link|to connect|to pair) {_CHAT}",
    f"[give|send|make|create|get|generate] [me] {_NEW_CODE} for {{member}}",
    f"{{member}} needs {_NEW_CODE}",
    f"{_CONNECT} {_CHAT} [too|as well|with you|to you]",
    f"(how do i|how can i|how to|can i|i want to) ({_CONNECT}|{_TALK}) {_CHAT} [too|as well]",
)

# -- members.welcome ----------------------------------------------------------------------------

_EVERYBODY = "(everybody|everyone|anybody|anyone|people|all people|whoever is|colleagues)"
_AT = (
    "(with|from|at|of|having) [a|an|the] {domain} [e-mail|email|mail]"
    " [address|addresses|account|accounts]"
)
_IN = "(in|join|to join|use you|to use you|use the bot|to use the bot)"
_DOMAIN = "[the] [e-mail|email|mail] domain {domain}"

WELCOME = (
    f"(let|allow|welcome) {_EVERYBODY} {_AT} [{_IN}]",
    f"(allow|welcome|trust|accept) {_DOMAIN}",
    "(allow|accept|welcome|trust) {domain} (addresses|e-mail addresses|emails|e-mails)",
    f"{_EVERYBODY} {_AT} (may|can|is allowed|are allowed) (come in|{_IN})",
)
WELCOME_ALSO = ("as [a|an] {role}",)

UNWELCOME = (
    f"(stop letting|do not let|no longer let|stop allowing|no longer allow) {_EVERYBODY} {_AT}"
    f" [{_IN}]",
    f"(remove|forget|disallow|drop|revoke) {_DOMAIN}",
    f"(stop|no longer) (allowing|welcoming|accepting|trusting) ({_DOMAIN}|{{domain}} [addresses])",
)

# -- channel.limit, channel.show ----------------------------------------------------------------

_CHANNEL = "(channel|group|chat|room)"
_EVERYTHING = "{subjects=everything}"

LIMIT = (
    f"(limit|restrict|confine) (this|the) {_CHANNEL} to {{subjects}}",
    f"(this|the) {_CHANNEL} (may|can|should|shall|must) only (show|see|get|speak of) {{subjects}}",
    f"(allow|permit|show) only {{subjects}} in this {_CHANNEL}",
    f"only (allow|permit|show) {{subjects}} in this {_CHANNEL}",
    f"(let|allow) this {_CHANNEL} [to] (show|see|get) (everything|anything|all) {_EVERYTHING}",
    f"(lift|remove|drop|take off) the (limit|limits|restriction|restrictions) (of|from|on|in|for)"
    f" this {_CHANNEL} {_EVERYTHING}",
)
SHOWN = (
    f"what (may|can) (you|this {_CHANNEL}|be) (show|shown|see|speak of) [in this {_CHANNEL}|here]",
    f"(what is|is there) [a|the] (limit|restriction) (of|on|for|in) this {_CHANNEL}",
    f"is this {_CHANNEL} (limited|restricted)",
)
