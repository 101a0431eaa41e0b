"""What people type about tickets."""

from __future__ import annotations

from commands.phrases.asking import FEW
from commands.phrases.handing import HANDED_ALSO, handed

_TICKET = (
    "(ticket|case|support ticket|support case|complaint|tickets|issue|support request|ticket no"
    "|ticket number|cases)"
)
_BOTH = f"({_TICKET} {{ticket}}|{{ticket}} {_TICKET})"
_AND = "[,|.|;|-|and|so] [so|and]"

# -- open ---------------------------------------------------------------------------------------

_NEW = (
    "(new|add|create|open|make|log|raise|start|file|enter|record|register|put in|lodge|submit"
    "|set up"
    "|write|write up|issue|get|book|open up|note|we need|i need|take down|take|i want|give me) "
    "[a|an|another|one]"
)
_NOT_LISTED = (  # without "open", which is also a state
    "(new|add|create|make|log|raise|start|file|record|register|enter|put in|lodge|set up|write"
    "|we need"
    "|i need|open up|i want) [a|an|another|one]"
)
_HOW = (
    "(urgent {priority=urgent}|high {priority=high}|normal {priority=normal}|low {priority=low}|"
    "urgent priority {priority=urgent}|high priority {priority=high}|"
    "low priority {priority=low}|normal priority {priority=normal}|high prio {priority=high}|"
    "low prio {priority=low}|important {priority=high}|critical {priority=urgent}|"
    "top priority {priority=urgent}|emergency {priority=urgent}|very urgent {priority=urgent}|"
    "high-priority {priority=high}|low-priority {priority=low}|pressing {priority=urgent}|"
    "minor {priority=low})"
)
_CASE = "(ticket|case|support ticket|support case|complaint|support request)"
_SAYING = (
    "(:|about|saying|that|because|regarding|concerning|on|re|subject|with the subject|with subject"
    "|titled|called|as|,|-|over|reading|which says|that says)"
)
_WROTE = (
    "((is|was) (on the phone|on the line|in touch|in the shop|at the door|in) [again|just now"
    "|today]"
    "|[has] (called|rang|mailed|emailed|wrote|phoned|written|complained|telephoned|got in touch"
    "|rung|sent an email|sent a mail|messaged) [in|us] [again|just now|today]"
    "|(complains|is complaining|is unhappy|is angry|is upset|has a complaint|has a problem))"
)
_HER = "[for (her|him|them)|from (her|him|them)]"

OPEN = (
    f"{_NEW} [new] [{_HOW}] {_CASE} [{_HOW}] {_SAYING} [:] {{subject}}",
    f'{_NEW} [new] [{_HOW}] {_CASE} [:|about|called|saying] " {{subject}} "',
    f"new {_HOW} (ticket|case) {_SAYING} {{subject}}",
    f"[{_HOW}] {_CASE} (for|from|by|of) {{customer}} {_SAYING} [:] {{subject}}",
    f"[{_HOW}] {_CASE} (for|from|by|of) {{contact}} {_SAYING} [:] {{subject}}",
    f"[{_HOW}] (ticket|case|support ticket) : {{subject}}",
    f"{_NOT_LISTED} [new] [{_HOW}] {_CASE}",
    f"open (a|an|another|one) [new] [{_HOW}] {_CASE}",
    f"{_NEW} [new] [{_HOW}] {_CASE} (for|from) {{customer}}",
    f"{_NEW} [new] [{_HOW}] {_CASE} (for|from) {{contact}}",
    f"(give|get) {{customer}} (a|an|another) [new] [{_HOW}] {_CASE} {_SAYING} [:] {{subject}}",
    f"(give|get) {{contact}} (a|an|another) [new] [{_HOW}] {_CASE} {_SAYING} [:] {{subject}}",
    f"{{customer}} (needs|gets|wants|should get|is to get|should have) (a|an|another) [new]"
    f" [{_HOW}]"
    f" {_CASE} {_SAYING} [:] {{subject}}",
    f"{{contact}} (needs|gets|wants|should get|is to get|should have) (a|an|another) [new] [{_HOW}]"
    f" {_CASE} {_SAYING} [:] {{subject}}",
    f"there (is|was|came|should be|has to be|needs to be) (a|an|another) [new] [{_HOW}] {_CASE}"
    f" (for"
    f"|from|by) {{customer}} {_SAYING} [:] {{subject}}",
    f"there (is|was|came|should be|has to be|needs to be) (a|an|another) [new] [{_HOW}] {_CASE}"
    f" (for"
    f"|from|by) {{contact}} {_SAYING} [:] {{subject}}",
    f"a [new] [{_HOW}] {_CASE} (should|must|has to|needs to|is to|can|shall) be (made|opened|raised"
    f"|created|logged|filed|started) (for|from) {{customer}} {_SAYING} [:] {{subject}}",
    f"a [new] [{_HOW}] {_CASE} (should|must|has to|needs to|is to|can|shall) be (made|opened|raised"
    f"|created|logged|filed|started) (for|from) {{contact}} {_SAYING} [:] {{subject}}",
    f"{{customer}} {_WROTE} {_AND} {_NEW} [new] [{_HOW}] {_CASE} {_HER} {_SAYING} [:] {{subject}}",
    f"{{contact}} {_WROTE} {_AND} {_NEW} [new] [{_HOW}] {_CASE} {_HER} {_SAYING} [:] {{subject}}",
    f"{{customer}} {_WROTE} {_AND} a [new] [{_HOW}] {_CASE} (should|must|has to|needs to|is to)"
    f" be (made"
    f"|opened|raised|created|logged|filed) {_HER} [,] {_SAYING} [:] {{subject}}",
    f"{{contact}} {_WROTE} {_AND} a [new] [{_HOW}] {_CASE} (should|must|has to|needs to|is to)"
    f" be (made"
    f"|opened|raised|created|logged|filed) {_HER} [,] {_SAYING} [:] {{subject}}",
    "{customer} (complains|complained|is complaining|has complained|says|reports|reported)"
    " (about|that)"
    f" {{subject}} {_AND} {_NEW} [new] [{_HOW}] {_CASE} {_HER}",
    "{contact} (complains|complained|is complaining|has complained|says|reports|reported) (about"
    "|that)"
    f" {{subject}} {_AND} {_NEW} [new] [{_HOW}] {_CASE} {_HER}",
    "(make|turn) (that|it|this) [into] a [new] (ticket|case) : {subject}",
    "{customer} has [got] [a] (problem|complaint|issue) [:|,|-] {subject} , (open|make|create"
    "|log|start) [a|the] (ticket|case)",
    f"{_CASE} [please] (open|make|create|raise|log) (for|from) {{contact}} [,"
    f"|:|-|about] {{subject}}",
    f"{_CASE} [please] (open|make|create|raise|log) (for|from) {{customer}} [,"
    f"|:|-|about] {{subject}}",
    "(we have|we have got|we got|i have|there is|got) [a] (complaint|ticket|case"
    f"|problem) (from|by|with|of) {{customer}} [,|:|-] {{subject}} [,|;|-|.|and] "
    f"[please] (make|open|create|raise|log|start) [a|the] [new] {_CASE}",
    "(we have|we have got|we got|i have|there is|got) [a] (complaint|ticket|case"
    f"|problem) (from|by|with|of) {{contact}} [,|:|-] {{subject}} [,|;|-|.|and] "
    f"[please] (make|open|create|raise|log|start) [a|the] [new] {_CASE}",
    f"(stick|pop|bung|chuck|whack|get|put) [a|another] [new] [{_HOW}] {_CASE} "
    f"in (for|from) {{customer}} {_SAYING} {{subject}}",
    f"(stick|pop|bung|chuck|whack|get|put) [a|another] [new] [{_HOW}] {_CASE} "
    f"in (for|from) {{contact}} {_SAYING} {{subject}}",
    f"(stick|pop|bung|chuck|whack|get|put) [a|another] [new] [{_HOW}] {_CASE} "
    f"in {_SAYING} {{subject}}",
    f"{{customer}} [has] (rang|called|phoned|wrote|mailed|emailed|complained|telephoned) "
    f"[up|in|us] [,|:|-] {{subject}} [,|;|.|and] [please] (make|open|create|raise"
    f"|log|start) [a|the] [new] {_CASE}",
    f"{{contact}} [has] (rang|called|phoned|wrote|mailed|emailed|complained|telephoned) "
    f"[up|in|us] [,|:|-] {{subject}} [,|;|.|and] [please] (make|open|create|raise"
    f"|log|start) [a|the] [new] {_CASE}",
    f"{{customer}} has [a|another] (complaint|problem|issue) [,|:|-] {{subject}} "
    f"[,|;|.|and] [please] (make|open|create|raise|log|start) [a|the] [new] {_CASE}",
    f"{{contact}} has [a|another] (complaint|problem|issue) [,|:|-] {{subject}} "
    f"[,|;|.|and] [please] (make|open|create|raise|log|start) [a|the] [new] {_CASE}",
    f"[{_HOW}] {_CASE} (on behalf of|concerning|re|as to|about) {{customer}} (:|,|-) {{subject}}",
    f"[{_HOW}] {_CASE} (on behalf of|concerning|re|as to|about) {{contact}} (:|,|-) {{subject}}",
    f"new [{_HOW}] (ticket|case) {{customer}} {{subject}}",
    f"new [{_HOW}] (ticket|case) {{contact}} {{subject}}",
    f"(get|have) [a|another] [new] [{_HOW}] {_CASE} (going|started|opened|under way|up) (for"
    f"|from) {{customer}} {_SAYING} {{subject}}",
    f"(get|have) [a|another] [new] [{_HOW}] {_CASE} (going|started|opened|under way|up) (for"
    f"|from) {{contact}} {_SAYING} {{subject}}",
    "[customer|client] {customer} (:|,|-) {subject} [,|;|.|and|-] [please] (make|open|"
    f"create|raise|log|start) (a|the) [new] {_CASE}",
    "[contact] {contact} (:|,|-) {subject} [,|;|.|and|-] [please] (make|open|create|raise|"
    f"log|start) (a|the) [new] {_CASE}",
    "{customer} (says|writes|reports|told us|tells us|claims) [that|:|,] {subject} , (make|"
    f"open|create|raise|log|start) (a|the) [new] {_CASE} [{_HER}]",
    "{contact} (says|writes|reports|told us|tells us|claims) [that|:|,] {subject} , (make|"
    f"open|create|raise|log|start) (a|the) [new] {_CASE} [{_HER}]",
    "{subject} (at|with|for) {customer} ['s] , (make|open|create|raise|log|start) (a|the) "
    f"[new] {_CASE}",
    f"(we|i) (want|would like|need|should like) [a|another] [new] [{_HOW}] {_CASE} (opened|"
    f"raised|made|logged|started|created) (for|from) {{customer}} {_SAYING} {{subject}}",
    f"(we|i) (want|would like|need|should like) [a|another] [new] [{_HOW}] {_CASE} (opened|"
    f"raised|made|logged|started|created) (for|from) {{contact}} {_SAYING} {{subject}}",
    f"(open|new|raise|log|create|make|start) [a] [new] [{_HOW}] (ticket|case) {{customer}} "
    "{subject}",
    f"(open|new|raise|log|create|make|start) [a] [new] [{_HOW}] (ticket|case) {{contact}} "
    "{subject}",
    f"[{_HOW}] (ticket|case) {{customer}} (:|,|-) {{subject}}",
    f"[{_HOW}] (ticket|case) {{contact}} (:|,|-) {{subject}}",
    f"{{customer}} (:|,|-) {{subject}} , [new|a] [{_HOW}] (ticket|case) [please]",
    "{customer} has [a|an|some] {subject} , [please] (make|open|create|raise|log|start) (a|"
    f"the) [new] [{_HOW}] {_CASE}",
    "{contact} has [a|an|some] {subject} , [please] (make|open|create|raise|log|start) (a|"
    f"the) [new] [{_HOW}] {_CASE}",
    "(log|raise|open|file|report|record) (an issue|a problem|an incident|a request|a "
    f"support issue) (for|from|by|at) {{customer}} {_SAYING} {{subject}}",
    "(log|raise|open|file|report|record) (an issue|a problem|an incident|a request|a "
    f"support issue) (for|from|by|at) {{contact}} {_SAYING} {{subject}}",
)
OPEN_ALSO = (
    "[,] (for|from|by|of) {customer}",
    "[,] (for|from|by|of) {contact}",
    "[,] [with|at] [priority|prio] [:|is] {priority} [priority|prio]",
    "[,] [with] (priority|prio) [:|is] {priority}",
    "[,] [it is|make it|mark it] [as] {priority} [priority]",
    "[,] (on behalf of|in the name of) {customer}",
    "[,] (on behalf of|in the name of) {contact}",
)

# -- list ---------------------------------------------------------------------------------------

_OPEN = (
    "(open|unresolved|unsolved|pending|active|outstanding|current|unanswered|waiting|not closed"
    "|unclosed|still open|not solved|not resolved|ongoing|to answer|to be answered|undealt with"
    "|left|not answered)"
)
_CLOSED = (
    "(closed|resolved|solved|done|finished|answered|settled|dealt with|sorted|sorted out|off the"
    " table"
    "|wrapped up|already closed|handled|old|past) {status=closed}"
)
_MANY = "(tickets|cases|complaints|support tickets|support cases|support requests)"
_LOOK = (
    "(pull up|bring up|go through|run through|check|see|view|display|look at|go over|list|fetch"
    "|look through)"
)

LIST = (
    f"[list] [all] [of] [the|our] {_MANY}",
    f"{_LOOK} [all] [of] [the|our] [{_OPEN}] {_MANY}",
    f"{_LOOK} [all] [of] [the|our] {_CLOSED} {_MANY}",
    f"{_LOOK} [all] [of] {{member}} [{_OPEN}] {_MANY}",
    "(ticket|support) (list|queue|board|backlog|overview|inbox|tray)",
    "{member} (ticket|support) (list|queue|board|backlog)",
    f"(list|queue|overview) of [all] [the|our] [{_OPEN}] {_MANY}",
    f"[list] [all] [the|our] {_OPEN} {_MANY}",
    f"[list] [all] [the|our] {_CLOSED} {_MANY}",
    f"[list] [all] my [{_OPEN}] {_MANY} {{member=me}}",
    f"[list] [all] my {_CLOSED} {_MANY} {{member=me}}",
    f"[list] [all] {{member}} [{_OPEN}] {_MANY}",
    f"[list] [all] {{member}} {_CLOSED} {_MANY}",
    f"(which|what) {_MANY} [are there|do we have|have we got|came in|exist]",
    f"(which|what) {_MANY} (are|do we have|have we|do we still have|remain) [still|now"
    f"|currently] {_OPEN}",
    f"(which|what) {_MANY} (are|have we|did we|have been|were|got) [already] {_CLOSED}",
    f"(which|what) {_MANY} (did|have|has) (we|anybody|they) [already] (close|solve|resolve|closed"
    "|solved|resolved|settle|settled|answer|answered|deal with|sort) {status=closed}",
    f"(which|what) {_MANY} (did|has|have) {{member}} [already] (close|solve|resolve|closed|solved"
    "|resolved|settle|settled|answered|answer|sort) {status=closed}",
    f"(which|what) {_MANY} (need|needs|still need|wait for|are waiting for|await) (an answer|a"
    f" reply"
    "|attention|answering|closing|solving|a look|somebody|someone)",
    f"(which|what) {_MANY} do i [still] have [open] {{member=me}}",
    f"(which|what) {_MANY} (are|is) [still] [open] (on|with|assigned to|for|waiting for|sitting"
    f" with) me"
    " {member=me}",
    f"(which|what) {_MANY} (are|am) i [still] [working] (on|in charge of|responsible for|to handle"
    "|handling|to deal with) {member=me}",
    f"(which|what) {_MANY} are mine {{member=me}}",
    f"(which|what) {_MANY} (are|is) [still] [open] (on|with|assigned to|for|waiting for|sitting"
    f" with)"
    " {member}",
    f"(which|what) {_MANY} (does|has|is) {{member}} [still] (have|got|work on|working on|handle"
    f"|handling"
    "|own|dealing with|look after|looking after|in charge of|responsible for|on) [open]",
    f"(which|what) {_MANY} (belong to|sit with|are owned by|are handled by|lie with) {{member}}",
    f"(how many|any|any more|are there any|is there any|do we have any|have we got any|got any) "
    f"[{_OPEN}] {_MANY} [are|are there|do we have|have we got|left|are left|have we] [still]"
    f" [{_OPEN}]",
    f"how many [{_OPEN}] {_MANY} (does|has|is) {{member}} [have|got|on|working on] [open]",
    f"how many [{_OPEN}] {_MANY} (are|sit) (on|with) {{member}}",
    f"how many {_MANY} (are|have been|were|did we|have we) [already] {_CLOSED}",
    f"{_MANY} [that] [are] [still] {_OPEN}",
    f"{_MANY} [that] [are] [already] {_CLOSED}",
    f"{_MANY} (we|that we) [have] (closed|solved|resolved|settled) {{status=closed}}",
    f"{_MANY} (assigned to|for|of|with|by|on) {{member}}",
    f"{_MANY} (assigned to|on|with) me {{member=me}}",
    "what (do|are) customers complain about",
    "what are (customers|people|clients|they) complaining about",
    "(who|which customers) (is|are) [still] (complaining|waiting for support|unhappy)",
    "(any|new|what) complaints [today|this week|are there|do we have|came in]",
    "(anything|what is|what is there|what is left) [open|waiting|left|new] in [the] (support|ticket"
    "|tickets) (queue|inbox|tray|list)",
    "(which|what) (customers|clients|buyers|people) (have|had|report|reported|are having) [a"
    "|any] (problems|problem|complaints|complaint|issues|issue|trouble|troubles)",
    "(which|what|any|are there any) (support|customer) (issues|problems|complaints|requests"
    "|cases) (are|do) [we|there] [have|open|there|pending|waiting]",
    f"(what|which) {_MANY} (we|i) [still] (have|must|should|need|have got) [still] "
    "[to] [answer|close|open|solve|handle|reply to]",
    "(furnish|supply|provide|produce) [us|me|with] [with] [a|the] [list] [of] "
    f"[all] [the|our] [{_OPEN}] {_MANY}",
    f"(which|what) {_MANY} (are|is|lie|sit|land|landed|pile up|are piling up) [still|now|"
    "currently] [sitting|lying|waiting|stuck|piled up|open] (on|in|at) {member} (desk|plate"
    "|list|tray|pile|queue|name|hands|lap)",
    f"(which|what) {_MANY} (are|is|lie|sit|land|landed|pile up|are piling up) [still|now|"
    "currently] [sitting|lying|waiting|stuck|piled up|open] (on|in|at) my (desk|plate|list|"
    "tray|pile|queue|name|hands|lap) {member=me}",
    f"what (has|does|is) {{member}} [got|have] (in the way of|as to|in terms of|for) {_MANY}",
    f"what (have|do) i [got|have] (in the way of|as to|in terms of|for) {_MANY} {{member=me}}",
    "(anything|what is|something) [still] (open|left|new|waiting|pending) (on|in|with|for) support",
    f"{_MANY} (on|in) {{member}} (desk|plate|list|tray|pile|queue)",
    f"{_MANY} (on|in) my (desk|plate|list|tray|pile|queue) {{member=me}}",
    f"(which|what) {_MANY} (has|have|did) {{member}} (got|get) [open|left|on]",
    f"(which|what) {_MANY} (remain|remains) [for|with] {{member}}",
)
LIST_ALSO = (
    "(for|of|by|from|with|assigned to|only|on) {member}",
    "[that] [are] {status}",
    "(first|last|latest|limit|only) {limit}",
    *FEW,
    "(at the moment|at present|currently|for now|these days)",
    "(assigned to|on|with) me {member=me}",
)

# -- show ---------------------------------------------------------------------------------------

_SOLVED = (
    "closed|resolved|solved|done|finished|fixed|sorted|sorted out|settled|answered|dealt with"
    "|handled"
    "|taken care of|cleared up|wrapped up|off the table|seen to|done with|over|through|shut"
    "|put to bed|done and dusted"
)
_ABOUT = "(about|on|regarding|concerning|with|over|because of|where|that says|saying)"

SHOW = (
    f"(show|check|display|pull up|look at|see|view|read|bring up|look up|check on|fetch|find|get"
    f"|give"
    f"|open up|call up|look into|print) {_TICKET} {{ticket}}",
    "(show|check|display|pull up|look at|view|read|bring up|look up) the {ticket}",
    "open [the] (ticket|case) {ticket}",
    "open [the] {ticket} (ticket|case)",
    f"{_TICKET} {{ticket}}",
    "{ticket} (ticket|case|complaint)",
    f"(show|check|display|pull up|look at|see|view|read|bring up|look up|fetch|find|open|open up"
    f"|call up) {{ticket}} {_TICKET}",
    f"[see|show|open|find|read|view|pull up|look at|look up|bring up] [the] {_TICKET} {_ABOUT}"
    f" [the]"
    " {ticket}",
    f"i (cannot|can not|do not) (find|see|have) {_BOTH} [,] [show|open] [it] [to] [me]",
    f"(i am looking for|where do i find|looking for|i look for|where can i find) {_BOTH}",
    f"{_BOTH} (status|details|info|information|history|summary|contents|subject)",
    "(what is|what is the matter with|what was) [the] ticket {ticket} [about|again]",
    f"(what does|what did|what do) {_BOTH} (say|contain|read|mean|want)",
    f"what is (in|inside|written in|on|behind|the story behind|the story with|the story of|wrong"
    f" with"
    f"|the matter with|the matter in|the issue in|the problem in|it about|up with|the deal with"
    f"|happening in|the background of) {_BOTH}",
    f"what was [it] {_BOTH} about",
    f"what is {_BOTH} [all] about",
    f"[the] story (behind|of|with) {_BOTH}",
    f"how (is|are) {_BOTH} [doing|going|coming along|getting on|progressing|looking]",
    f"how far (is|are we with|along is|did we get with) {_BOTH}",
    f"(what is|how is) [the] (status|state|latest|news|progress) (of|on|with|about) {_BOTH}",
    f"(status|state|details|news|update|info|latest|summary) (of|on|about|for) {_BOTH}",
    f"(any|is there any) (news|update|progress|movement) (on|about|with|in) {_BOTH}",
    f"(tell|what) about {_BOTH}",
    f"is {_TICKET} {{ticket}} [still|already|all] (open|pending|urgent|unresolved|waiting"
    f"|{_SOLVED})"
    " [already|yet]",
    f"is {{ticket}} {_TICKET} [still|already|all] (open|pending|urgent|unresolved|waiting"
    f"|{_SOLVED})"
    " [already|yet]",
    f"(was|has|did) {_BOTH} [been|already|get|ever] ({_SOLVED}) [already|yet]",
    f"(has|have|did|was) (we|anybody|anyone|somebody|someone) [already] (close|solve|resolve|fix"
    f"|answer"
    "|closed|solved|resolved|fixed|answered|look at|looked at|looked into|reply to|replied to"
    f"|working on|deal with|dealt with) {_BOTH} [yet|already]",
    "(who has|who is on|who owns|who handles|who works on|whose is|who is working on|who takes"
    " care of"
    "|who is handling|who is dealing with|who looks after|who got|who is responsible for"
    "|who is in charge of|who opened|who sent|who raised|who wrote|who is behind|who reported"
    f"|who deals with|who is looking after) {_BOTH}",
    f"(who is|to whom is|who was) {_BOTH} (assigned to|with|from|by|assigned)",
    f"whose [job] is {_BOTH}",
    f"when (was|did|is) {_BOTH} (opened|come in|created|raised|closed|solved)",
    f"how (urgent|important|old) is {_BOTH}",
    f"[what is] [the] (priority|prio) of {_BOTH}",
    f"where (is|are we with|do we stand with|are we on|does) {_BOTH} [stand]",
    f"what (is going on|is up|is happening|happened|is new|is the latest) (with|on|in|to) {_BOTH}",
    f"(fill me in|update me|brief me|bring me up to speed) (on|about) {_BOTH}",
    "(let us see|let us look at|let us have|see|look at|open|pull up|show|view|bring up|read) "
    "[the|that] (ticket|case|complaint) (about|on|regarding|concerning|with|over|of) [the|a"
    "|an] {ticket} [that (smells|leaks|broke|is broken|is wrong|was wrong|stinks|cracked|is "
    "late)]",
    f"(might|may) i (see|look at|have|read) [the] {_BOTH}",
    f"what is up (with|wi) {_BOTH}",
    f"{_BOTH} [,] (what|how) (is|stands|is it) [in it|in there|with it|about|it about|going]",
    "(what|how) (did|do|does) (they|he|she|the customer|the client|we) (write|say|want|"
    f"complain about|ask|answer) in {_BOTH}",
    "(is|has|did) (anybody|anyone|somebody|someone) [been] (on|working on|looking at|"
    f"dealing with|looking into|handling|got|touched|started on) {_BOTH} [yet|already]",
    f"{_BOTH} [,] (what|where|how|who) (is|was|are we|is it) [it|that] [about|on it|at|going"
    "|with it]",
    f"(remind|tell) (me|us) what {_BOTH} (is|was) [about]",
    f"(anything|something) (new|moving|happening) (on|in|with) {_BOTH}",
)
SHOW_ALSO = ("[,] (show|open) (it|that|this) [to] [me]", "remind me [of|about]")

# -- note ---------------------------------------------------------------------------------------

_NOTE = "(note|comment|remark|memo|annotation)"
_ADD = "(add|make|write|leave|put|take|attach|pin|append|stick|drop|enter|record|post|file|log|jot)"
_THAT = "(:|,|-|that|saying|reading|which says|that says|:|with the text)"
_DOWN = (
    "(note|add|write|put|jot down|note down|write down|put down|record|log|add the note|add a note"
    "|make a note|leave a note|jot|scribble|enter|note that|comment|remark|write in|write that|say)"
)

NOTE = (
    f"[new] {_NOTE} (on|to|for|about|at|in|under) {_TICKET} {{ticket}} [{_THAT}] {{text}}",
    f"[new] {_NOTE} (on|to|for|about|at|in|under) {{ticket}} {_TICKET} [{_THAT}] {{text}}",
    f"[new] {_NOTE} (on|to|for|about|at|in|under) {{ticket}} {_THAT} {{text}}",
    f"{_ADD} [down] [a|another|the] [new|quick|short] {_NOTE} (on|to|for|about|at|in|under|onto)"
    f" {_BOTH} [{_THAT}] {{text}}",
    f"{_ADD} [down] [a|another|the] [new|quick|short] {_NOTE} (on|to|for|about|at|in|under|onto)"
    f" {{ticket}} {_THAT} {{text}}",
    f"{_ADD} [down] [a|another] [new] {_NOTE} (on|to|for|about|at|in|under|onto) {_BOTH}",
    f"[{_ADD}] [a|another] [new] {_NOTE} {{ticket}} {_THAT} {{text}}",
    f"{{ticket}} {_NOTE} [{_THAT}] {{text}}",
    f"(jot|write|put|note) down (on|for|about|in|at|under) {{ticket}} [{_THAT}] {{text}}",
    "(note|add|write) (on|to|in|under) {ticket} (:|that) {text}",
    f"(note|add|write|put|record|log|jot down) {{text}} (on|to|in|under|onto|into) {_BOTH}",
    f'(note|add|write|put|record|log|jot down) " {{text}} " (on|to|in|under|onto|into) {_BOTH}',
    "(comment|note) {ticket} (:|that) {text}",
    f"(comment|remark) on {_BOTH} [{_THAT}] {{text}}",
    f"annotate {_BOTH} [with] [{_THAT}] {{text}}",
    f"{_ADD} [a] [new] {_NOTE} {{ticket}} : {{text}}",
    "(ticket|case) {ticket} : {text}",
    f"(on|in|to|for|under) {_BOTH} [,|:|-|please] {_DOWN} [{_THAT}] {{text}}",
    f"{_BOTH} (,|:|-) [please] {_DOWN} [{_THAT}] {{text}}",
    f"{_BOTH} [please] (jot down|note down|write down|put down|add the note|add a note)"
    f" [{_THAT}] {{text}}",
    f"(let|have|make) {_BOTH} (say|read|mention) [:|that] {{text}}",
    f"{_BOTH} (should|shall|is to|must) (say|read|mention) [:|that] {{text}}",
    f"{_BOTH} (gets|needs|is to get|should get) [a|the|another] [new] {_NOTE} [{_THAT}] {{text}}",
    f"(give) {_BOTH} [a|the|another] [new] {_NOTE} [{_THAT}] {{text}}",
    f"(append|attach) {{text}} to {_BOTH}",
    f"(update|add to) {_BOTH} {_THAT} {{text}}",
    f"(note|record|log|write down) that {{text}} (on|to|in|under) {_BOTH}",
    f"(append|add|attach|put|affix|enter|subjoin) (to|on|against|under|onto) {_BOTH} "
    f"[the|a|this] [following|new|quick|wee|short] {_NOTE} [:|,|-|that|saying"
    f"|reading] {{text}}",
    "(put|add|write|jot|scribble|enter|record|log|stick|pop|mark|say|mention) "
    f"[down] (on|to|in|against|under|into|onto) {_BOTH} (that|:|saying) {{text}}",
    f"on {_BOTH} (:|-) {{text}}",
    f"(add|append|put|attach|enter) the following (to|on|in|under) {_BOTH} (:|,|-) {{text}}",
    f"let {_BOTH} (state|show|record) [:|that] {{text}}",
    "(let|have|make) [the|that] {ticket} ticket (say|read|mention|state) [:|that] {text}",
    f"{_BOTH} (:|,|-) (add|mention|state|record|log) [:|that] {{text}}",
    f"(mention|state|remark|observe|point out) (on|in|under|at) {_BOTH} [:|that] {{text}}",
)

# -- assign -------------------------------------------------------------------------------------

ASSIGN = (
    "(give|assign|hand|pass|transfer|reassign|move|delegate) {ticket} [over|on] to {member}",
    *handed(_TICKET, "ticket"),
    "(ticket|case) [no|nr] {ticket} [,|:|-] {member}",
    "{member} (has|has got|owns) (ticket|case) {ticket} now",
    f"let us (give|assign|hand|pass) {_BOTH} [over] to {{member}}",
)
ASSIGN_ALSO = HANDED_ALSO

# -- close --------------------------------------------------------------------------------------

_CLOSE = (
    "(close|resolve|solve|settle|finish|close out|close off|close down|shut|wrap up|clear up"
    "|sign off"
    "|close up|end|complete|archive|conclude|tick off)"
)
_IT = (
    "(it|that|this|them|that one|this one|those|these|both|both of them|all|all of them|the ticket"
    "|that ticket|this ticket|the case|that case|her ticket|his ticket|their ticket|the tickets)"
)
_CLOSE_IT = (
    f"([you can|you may|we can|please] (close|shut|resolve|archive|wrap up|close out) {_IT} [now"
    f"|up]"
    f"|{_IT} (can|may|should|must) [now] be (closed|shut|resolved|archived|closed down)"
    f"|mark {_IT} [as] ({_SOLVED}))"
)
_HAS = "(is|are|has been|have been|was|were|got|is been|has|have)"
_HAPPY = (
    "((he|she|they|customer|client|everybody|everyone) (is|are) [now|all|very|quite|finally] (happy"
    "|satisfied|content|fine|pleased|glad|ok|okay|sorted|good))"
)

CLOSE = (
    "(close|resolve|solve|settle|close out) {ticket}",
    f"{_CLOSE} {_BOTH} [off|up|out|down]",
    f"(wrap|close|sign|shut) {_BOTH} (up|off|down|out)",
    f"(put|lay) {_BOTH} to (bed|rest)",
    f"{_BOTH} {_HAS} [now|all|both|finally|all three] ({_SOLVED}) [now]",
    f"{_BOTH} : ({_SOLVED})",
    f"{{ticket}} {_HAS} [now|all|both|finally] [been] ({_SOLVED}) [now] {_AND} {_CLOSE_IT}",
    f"{_BOTH} {_AND} {_CLOSE_IT}",
    f"(mark|set|flag|move|put|change|switch|turn|record|consider|report) {_BOTH} [down] [as|to]"
    f" ({_SOLVED})",
    f"[we|i] [have] [just|finally|now|all] (solved|resolved|fixed|closed|sorted|sorted out|settled"
    f"|dealt with|handled|took care of|taken care of|finished|cleared up|answered|wrapped up)"
    f" {_BOTH}",
    f"[i am|we are] [now|finally] (done|through|finished) with {_BOTH}",
    f"(problem|issue|matter|complaint|question|case) (in|of|from|behind|with) {_BOTH} (is|has"
    f" been) "
    f"({_SOLVED}) [{_AND} {_CLOSE_IT}]",
    f"{_BOTH} (can|may|should|must|is to|needs to|has to) [now|finally] be (closed|shut|resolved"
    "|closed down|closed out|archived|wrapped up|marked as solved|marked as closed|put to bed"
    "|marked as resolved|marked as done)",
    "{ticket} (can|may|should|must|is to) [now|finally] be (closed|shut|closed out)",
    f"[you|we] (can|may) [now] (close|shut|close out|resolve) {_BOTH}",
    f"{_HAPPY} [with] [,] (close|shut) {{ticket}}",
    f"(no|nothing) (more|further) (to do|action|action needed) (on|for|in) {_BOTH} {_AND}"
    f" {_CLOSE_IT}",
    f"that is {_BOTH} [now|all|finally] ({_SOLVED}) [now]",
    f"that is {_BOTH} [now|all|finally] ({_SOLVED}) {_AND} {_CLOSE_IT}",
    f"{_BOTH} [now|all|finally] (done and dusted|sorted|sorted out|solved|resolved"
    "|dealt with|settled|taken care of|all done)",
    f"{_BOTH} [please] (close|resolve|shut|close off|close out|close down|archive"
    "|mark solved|mark as solved|mark as resolved|mark closed|mark as closed"
    "|set to closed)",
    f"{_BOTH} [,] {_HAPPY} [again|with it|now] [,|;|-|.|and|so] [please] (close"
    "|shut|resolve) [it|that|this|the ticket]",
    f"{_TICKET} {{ticket}} (done|closed|sorted|solved|resolved|finished|fixed|complete|settled"
    "|history|sorted out|dealt with|answered) [now]",
    f"{_TICKET} {{ticket}} (is|are) [now|all|finally] (history|over and done with|done and "
    "dusted|out of the way|behind us|off our plate|dead and buried|water under the bridge)",
    f"(put|draw) a line under {_BOTH}",
    f"{_BOTH} (needs|requires) (nothing more|no more work|no further action|no more action|"
    f"nothing else) {_AND} {_CLOSE_IT}",
    "(we|i) (can|may) [now|finally] (tick off|cross off|check off|sign off|shut|file|"
    f"archive|put away) {_BOTH}",
    f"(get|have) {_BOTH} (closed|shut|off the table|out of the way|resolved|archived)",
    f"(i|we) (want|would like|need) {_BOTH} (closed|shut|resolved|archived)",
    f"(job done|case closed|all done|all sorted|all good|done and dusted) (on|with|for) {_BOTH}",
    "mark {ticket} [as] (closed|solved|resolved)",
    f"{_TICKET} {{ticket}} (over|through|ended|completed|closed off|all done|all sorted|all "
    "good|ok now|fine now) [now]",
    f"{_BOTH} (ok|okay|fine|good|all right|alright) [now] , (close|shut|resolve) (it|that)",
    f"no [more|longer] (need|use) (for|of) {_BOTH} [any more] {_AND} {_CLOSE_IT}",
    f"let us (close|shut|resolve|wrap up|settle) {_BOTH}",
)
CLOSE_ALSO = (
    f"[,|-] [because|as|since] {_HAPPY} [again|with it|now]",
    "(great news|good news|good news at last|finally|at last|phew|hooray|hurray)",
    f"[,|-] [because|as|since] (it|that) (is|has been) [now|all] ({_SOLVED})",
)
