"""What people type about tasks."""

from __future__ import annotations

from commands.phrases.asking import FEW
from commands.phrases.handing import HANDED_ALSO, handed

# A task by its number or with the word "task". Its words alone may as well be a deal's or a
# ticket's; then "the" must stand before them, and what fits better goes first.
_TASK = "(task|tasks|todo|to-do|reminder|to do|chore|action item|todo item|job)"
_TASKS = (
    "(tasks|todos|to-dos|to do|to dos|todo items|chores|reminders|action items|task list|todo list"
    "|to-do list|to do list|list of tasks|list of todos|assignments|open tasks|open todos)"
)
_PLATE = (
    "(plate|list|desk|agenda|to-do list|todo list|to do list|task list|list of tasks|tray|docket"
    "|tasks|todos)"
)
_WHICH_LIST = "(list|tasks|todo list|to-do list|to do list|todos|plate|task list|list of tasks)"
_BOTH = f"({_TASK} {{task}}|{{task}} {_TASK})"
_IT = (
    "(it|that|this|them|that one|this one|those|these|both|both of them|the task|that task"
    "|this task|the reminder|that reminder|the todo|that todo|the tasks|those tasks)"
)
_THAT = "(that one|this one|that|this|it)"
_AND = "[,|.|;|-|and|so] [so|and]"

# -- add ----------------------------------------------------------------------------------------

_NEW = (
    "(new|add|create|make|set|set up|open|log|record|enter|register|file|schedule|plan|jot down"
    "|note down|write down|put in|put down|save|start|give me|i need|i want|we need|book|note"
    "|set me"
    "|make me|put up|raise|drop in)"
)
_A_TASK = (
    "[a|an|another|one|the] [new|quick|little|small] (task|todo|to-do|to do|reminder|chore"
    "|action item)"
)
_NOTE_IT = (
    "((make|turn|put|note|log|record|save|enter|write|take|mark|file|add|jot|set|stick|pop)"
    " (that|it"
    "|this) [down] [in|into|as|to|on|onto] [a|another|my|the|our] [new]"
    " (task|todo|to-do|reminder|list|tasks|todos|todo list|to-do list|task list|plate))"
)
_MUST = (
    "(has to|have to|must|needs to|need to|ought to|had better|have got to|has got to|got to|gotta"
    "|should|is to|shall|is supposed to|is meant to)"
)

_CHORE = (
    "(task|todo|to-do|to do|job|chore|reminder|assignment|errand|action|action item|little job)"
)

ADD = (
    "remind me [to|that|of|about] {text}",
    "remind {member} [to|that|of|about] {text}",
    "(nudge|ping|prompt|poke|buzz|jog) (me|my memory) (to|about|that|that i [must|have to|need"
    " to]) "
    "{text}",
    "(nudge|ping|prompt|poke|buzz) {member} (to|about) {text}",
    "[a] reminder [for me] [to|:|that|about] {text}",
    "[a] reminder for {member} [to|:|that|about] {text}",
    f"{_NEW} {_A_TASK} [for me|for myself] [to|:|-|called|named|that says|saying|about|,] {{text}}",
    f"{_NEW} {_A_TASK} for {{member}} [to|:|-|called|named|that says|saying|about|,] {{text}}",
    f"{_NEW} {_A_TASK} for {{member}}",
    f"{_NEW} {_A_TASK} [for me]",
    "(task|todo|to-do|to do) for me [to|:|-|,] {text}",
    "[another|one more|new] (task|todo|to-do|to do) for {member} [to|:|-|,] {text}",
    "(task|todo|to-do) : {text}",
    "(task|todo|to-do) for {member}",
    "there is [a|another|one more] [new] (task|todo|to-do) for {member} [:|-|,] {text}",
    "there is [a|another|one more] [new] (task|todo|to-do) for {member}",
    "(i|we) have [a|another|one more] [new] (task|todo|to-do|job) for {member} [:|-|,|to] {text}",
    "(i|we) have [a|another|one more] [new] (task|todo|to-do) for {member}",
    "{member} (gets|has|is to get|shall get|should get|needs) [a|another|one more] [new]"
    " (task|todo|to-do|reminder) (:|-|,|to) {text}",
    "{member} (gets|is to get|shall get|should get) [a|another|one more] [new] (task|todo|to-do)",
    "(give|assign|send|set) {member} [a|another|one more|the] [new] (task|todo|to-do|job|reminder)"
    " (:|-|,|to|of|about) {text}",
    "(give|assign|send|set) {member} [a|another|one more] [new] (task|todo|to-do)",
    "(assign|give) [a|another|one more] [new] (task|todo|to-do|reminder) to {member} [:|-|,|to] "
    "{text}",
    "(do not|don't|dont) let me forget [to|that|about] {text}",
    "(do not|don't|dont) let {member} forget [to|that|about] {text}",
    "[that|so that|so] (i|we) (must|should|may|do|will) not forget [to|that|about] {text}",
    "(i|we) (must|have to|need to|should|want to|ought to|better) remember to {text}",
    "{member} (must|has to|needs to|should|ought to) remember to {text}",
    "(i|we) (need|want|must|have|would like) [to be] (reminding|reminded|a reminder|a nudge)"
    " (to|of|about|that) {text}",
    "{member} (needs|wants|must|has|should) [to] [be] (reminding|reminded|a reminder|a nudge)"
    " (to|of|about|that) {text}",
    "(help me|make me|make sure i|see that i|make sure that i) (remember|do not forget) (to"
    "|about|that)"
    " {text}",
    f"(add|put|stick|pop|note|place|write|enter|throw|jot|chuck|get) {{text}} [down] (to|on|onto"
    f"|in|into"
    f"|down on) my {_WHICH_LIST}",
    f"(add|put|stick|pop|note|place|write|enter|throw|jot|chuck|get) {{text}} [down] (to|on|onto"
    f"|in|into"
    f"|down on) {{member}} {_WHICH_LIST}",
    f"(add|put|stick|pop|note|place|write|enter|jot) [down] (to|on|onto|in|into) my {_WHICH_LIST}"
    " (:|to|that|-|,) {text}",
    f"(add|put|stick|pop|note|place|write|enter|jot) [down] (to|on|onto|in|into) {{member}}"
    f" {_WHICH_LIST} (:|to|that|-|,) {{text}}",
    "(on|onto|for) my (list|todo list|to-do list|task list|plate) : {text}",
    "note to (self|myself) [:|-|,|to] {text}",
    "(add|put|note|log|enter|record|file) {text} as (a|another|my|new) [new] (task|todo|to-do"
    "|reminder)",
    "(add|put|note|log|enter|record|file) {text} as (a|another|my|new) [new] (task|todo|to-do"
    "|reminder)"
    " for {member}",
    f"(somebody|someone|one of us|i|we) {_MUST} {{text}} {_AND} {_NOTE_IT}",
    f"(somebody|someone|one of us|i|we) {_MUST} {{text}} {_AND} {_NOTE_IT} for {{member}}",
    f"{{member}} {_MUST} {{text}} {_AND} {_NOTE_IT} [for (him|her|them)]",
    f"{{member}} (promised|agreed|offered|has promised|has agreed|has offered) to {{text}} {_AND}"
    f" {_NOTE_IT} [for (him|her|them)]",
    f"i (promised|agreed|offered|have promised|have agreed) to {{text}} {_AND} {_NOTE_IT}",
    "(make|take|leave|write) [a] [mental] note [for me|to self|to myself] to {text}",
    _NOTE_IT,
    f"{_NOTE_IT} for {{member}}",
    f"{{text}} (,|;|-|:) {_NOTE_IT}",
    f"{{text}} (,|;|-|:) {_NOTE_IT} for {{member}}",
    "(i|we) (have to|must|need to|should) {text} (,|;|-|:) [so|please] remind (me|us) [of it"
    "|about it]",
    "[next step|next|follow-up|followup|to do|action|so that nobody forgets|for the "
    "follow-up] [:|,|-] [a|one] (task|todo|to-do) for {member} [,|:|-|to] {text}",
    "[a|one] (task|todo|to-do) for {member} (,|:|-) {text}",
    "for {member} [a|another|one|the] [new] (task|todo|to-do|reminder) (:|-|,|to) {text}",
    "(give|gie|send) (me|us) a (nudge|shout|ping|poke|reminder|prod|buzz|bell) "
    "(to|about|that|so that) {text}",
    "(give|gie|send) (me|us) a (nudge|shout|ping|poke|reminder|prod|buzz|bell) "
    "{due} (to|about|that|so that) {text}",
    "(make|create|put|add) {text} (a|into a|as a) [new] (task|todo|to-do) for {member}",
    f"{{member}} {_MUST} {{text}} {_AND} (add|create|make|set) [a|the|as] [new] "
    "(task|todo|reminder)",
    f"(somebody|someone|one of us|i|we) {_MUST} {{text}} {_AND} (add|create|make"
    "|set) [a|the|as] [new] (task|todo|reminder)",
    f"[a|another|one more] [new|little|small] {_CHORE} for {{member}} (:|,|-) [to] {{text}}",
    "(job|chore|errand|assignment) for {member} to {text}",
    f"(put|pop|stick|bung) (a|another) [new] {_CHORE} in for {{member}} (to|:|,|about) {{text}}",
    f"(put|pop|stick|bung) (a|another) [new] {_CHORE} in [for me] (to|:|,|about) {{text}}",
    f"{{member}} {_MUST} {{text}} {_AND} (put|stick|pop|note|write|add) (that|it|this) [down] "
    f"(on|onto|in|into|to) (his|her|their|the) {_WHICH_LIST}",
    f"(i|we) {_MUST} {{text}} {_AND} (put|stick|pop|note|write|add) (that|it|this) [down] (on|"
    f"onto|in|into|to) (my|our|the) {_WHICH_LIST}",
    f"(i|we) {_MUST} {{text}} {_AND} (do not|don't|dont) let (me|us) forget [it|that|about it]",
    "(wake me up|wake me|alarm me|give me a knock|beep me|shout at me|prod me|bug me|nag me"
    "|pester me) [up] {due} (to|about|so that i) {text}",
    "(memo|message|reminder) to (self|myself|me) [:|-|,|to] {text}",
    "(task|todo|to-do) for me for {due} [,|:|-] {text}",
    "{due} (:|-|,) remind (me|us) [to|that|of|about] {text}",
    "{due} remind (me|us) (to|that|of|about) {text}",
    f"on {{member}} {_PLATE} : {{text}}",
    f"{{member}} has [got] [a|another|one more] [new] {_CHORE} (:|,|-) [to] {{text}}",
    f"(set|give) {{member}} [a|the|another] [new|little] {_CHORE} (:|,|-|of) {{text}}",
    f"(a|one more|another) thing for (my|the) {_WHICH_LIST} (:|,|-) {{text}}",
    f"(a|one more|another) thing for {{member}} {_WHICH_LIST} (:|,|-) {{text}}",
    "(could|can|would) {member} [please] be reminded (to|of|about) {text}",
    "see to it that (i am|i'm|we are) reminded (to|of|about) {text}",
    "(pencil in|schedule|plan in|put down|note down) [for me] [to] {text} {due} as [a] "
    "(task|todo|to-do|reminder)",
    "get {member} to {text}",
    "have {member} {text} (by|on|until|before|at|not later than|no later than|latest|for) {due}",
    "have {member} {text} {due}",
    "{text} (,|;|-|:) [please] remind (me|us) [about it|of it|of that|then]",
    "{text} (,|;|-|:) [please] remind {member} [about it|of it|of that|then]",
    "{text} , (task|todo|to-do|reminder) for {member}",
    "(to do|to-dos|new task|new todo) : {text}",
    "remind us [to|that|of|about] {text}",
    "(nag|badger|hassle|tickle|chase|chivvy|remind) me [{due}] (to|about|that|of) {text}",
    "let me not forget (to|that|about) {text}",
    "(write down|note down|jot down|put down) [that] (i|we) (have to|must|need to|should|"
    "want to) {text}",
    "(i|we) (must not|mustn't|should not|can not|may not) forget (to|about|that) {text}",
)
ADD_ALSO = (
    "[,|.] {due}",
    "[,|.] (due|by|until|till|before|on|at|for|from|not later than|no later than|latest by|latest"
    "|at the latest by|deadline|deadline is) {due}",
    "[,|.] [is|it is|that is] due (by|on|at|in|is|:|before) {due}",
    "[,] (at the latest|latest)",
    "[,] (before i forget|b4 i forget)",
    "[,] (as|in) [a] [new] (task|reminder)",
)

# -- list ---------------------------------------------------------------------------------------

_HAVE_TO = "(do|have|got|finish|tackle|get done|get through|take care of|work on|be doing|see to)"
_LATE = (
    "(late|overdue|past due|behind|behind schedule|past its date|past their date|past the due date"
    "|past its due date|past their due date|past the deadline|in arrears|long due|long overdue)"
)
_LOOK = (
    "(pull up|bring up|go through|run through|read out|check|see|view|open|display|look at|go over"
    "|list|look through|recap|remind me of|print|fetch)"
)

LIST = (
    "[list] [all] [the|my|our] [open] (tasks|todos|to-dos|to dos|chores|reminders|action items)",
    f"{_LOOK} [all] [of] [the|my|our] [open] {_TASKS}",
    f"{_LOOK} [all] [of] {{member}} [open] {_TASKS}",
    "(which|what) (tasks|todos|to-dos) [are|are there|do i have|have i got]",
    "(which|what) (tasks|todos|to-dos|reminders) (are|is) [still] (open|left|pending|outstanding"
    "|undone|unfinished|waiting|remaining|not done|to be done|not finished|unticked)",
    "(which|what) (tasks|todos|to-dos|reminders) (belong to|are assigned to|are with|are on|sit"
    " with"
    "|are for|does|did|has|are waiting for|are left for) {member} [have|got] [left|open]",
    "(which|what) (tasks|todos) (are|remain) [still] (open|left|pending|outstanding|undone"
    "|unfinished|waiting|remaining) (for|with|on) {member}",
    "(how many|any|any other|got any|are there any|is there any|do i have any|have i got any"
    "|any more|do we have any) [open|more|other] (tasks|todos|to-dos|reminders)"
    " [left|open|do i have|have i got|are there|are open|are left|do i have left]",
    "how many [open] (tasks|todos|to-dos|things to do|jobs) (does|has|is) {member} [have|got]"
    " [open|left|to do]",
    "how (much|many things) (is|are) on {member} (plate|list|desk)",
    "how much (do|does|has|have) {member} (have to do|got to do|still have to do|got on|have on)",
    "how (full|long) is {member} (plate|list|task list|todo list|to-do list)",
    "[list] {member} [open] (tasks|todos|to-dos|to dos|reminders|jobs|chores)",
    "(tasks|todos|to-dos) (of|for|with|assigned to|on|belonging to) {member}",
    "(anything|everything|something) (assigned to|on the list of|to do for|waiting for) {member}",
    "(anything|something|what else) (for me|i need) to do",
    "[list] [all] [the|my] {due} (tasks|todos|to-dos)",
    "[list] {member} {due} (tasks|todos|to-dos)",
    "[my] (to-do|todo|task|to do) list",
    "my (workload|agenda|duties|backlog|todos|jobs|chores|day)",
    "{member} (to-do|todo|task|to do) list",
    "{member} (workload|agenda|duties|backlog)",
    f"(what|what all|what else|what more|what stuff) is [still|left] on {{member}} {_PLATE}",
    f"(what|what all|what else|what more) is [still|left] on my {_PLATE}",
    f"what does {{member}} (have|still have) on [his|her|their] {_PLATE}",
    f"what do i [still] have on my {_PLATE}",
    f"what (is|are) [still] (waiting|pending|left|sitting) (on|in) {{member}} {_PLATE}",
    f"{_LOOK} what is on {{member}} {_PLATE}",
    "(what|which tasks) (do|must|should) i [have to|need to] (do|have) [next|still|left|open]",
    "(what|which tasks) (do|must|should|does) {member} [have to|need to] (do|have) "
    "[next|still|left|open]",
    "(what|what all|what else) (do|does|must|should|has|have|shall) {member} [still] [have|got"
    "|need]"
    f" [left] [to] {_HAVE_TO} [next|still|left|open|yet]",
    f"(what|what all|what else) (am|is|are) {{member}} [still] (supposed|meant|expected|due|going"
    f"|scheduled|required|planning) to {_HAVE_TO} [next|still]",
    "(what|what else) (is|are|was) [still] [there] (left|waiting|pending|outstanding|remaining"
    "|scheduled|lined up|in store|coming up|up next|next|open|due|planned|up|to do|to be done|on)"
    " for {member}",
    "(what|what else) (is|are|was) [still] [there] (waiting|pending|left|planned|lined up|on|next)"
    " for me",
    "(what|what else) (needs|wants|remains) (doing|to be done|to do|getting done|my attention)",
    "what (has|have|still has) to be done",
    "what is [there] [left|still] to do",
    "(what|what else) is (due|open|to be done)",
    "(what|what else) is (due|open) for me",
    "(what|what else) is (due|open) for {member}",
    "what is {due}",
    "what is {due} for me",
    "what is {due} for {member}",
    f"what is {{due}} (on|from|of) my {_PLATE}",
    f"what is next on (my|the|{{member}}) {_PLATE}",
    "what is on [my] (agenda|todo list|task list|to-do list)",
    "what (does|do|is) my day [look] [like] {due=today}",
    "what (does|do|is) my week [look] [like] {due=week}",
    "what (does|do|is) {member} day look like {due=today}",
    "what (does|do|is) {member} week look like {due=week}",
    "(how does|how is) my day (look|looking) {due=today}",
    "(how does|how is) my week (look|looking) {due=week}",
    "what (do|does|have|has) {member} (got|have) on",
    "what (keeps|is keeping) {member} busy",
    "(what|which tasks) (should|shall|must|could|can) {member} be (working on|doing|tackling)",
    f"(anything|something|is anything|is there anything|nothing) [left|still|new] on [my"
    f"|{{member}}] {_PLATE}",
    "what is {member} (working on|up to|busy with|occupied with|on)",
    f"(what is|anything|is anything|is there anything|what all is|what else is) {_LATE}"
    " {due=overdue}",
    f"(what is|anything|is anything|is there anything) {_LATE} (for|with|on|from) {{member}}"
    f" [{_PLATE}] {{due=overdue}}",
    f"[list] {_LATE} (tasks|todos|to-dos|reminders|stuff|things) {{due=overdue}}",
    f"(which|what|any|are any|are there any|how many|do i have any) (tasks|todos|to-dos|reminders)"
    f" [are|is|do i have|of mine] [already] {_LATE} {{due=overdue}}",
    f"(which|what|any) (tasks|todos) (of|from|does) {{member}} [have] (are|is) [already] {_LATE}"
    " {due=overdue}",
    f"(am i|are we) {_LATE} [with|on] [anything|something|tasks|my tasks|my list] {{due=overdue}}",
    f"(is|are|am) {{member}} {_LATE} [with|on] [anything|something|any|his|her|their] [tasks|stuff]"
    f" [on] [{_PLATE}] {{due=overdue}}",
    f"what (is|are|am) {{member}} {_LATE} [with|on] {{due=overdue}}",
    f"what {{member}} (is|are|'s) {_LATE} [with|on] {{due=overdue}}",
    "(what|which tasks) (has|have|did) {member} (miss|missed|forget|forgotten|let slip|neglect"
    "|neglected|fail to do|failed to do|not done|not do) [in time|on time] {due=overdue}",
    "(what|which tasks) should [already] have been done [by now|already] {due=overdue}",
    "(what|which tasks) should {member} [already] have done [by now|already] {due=overdue}",
    "(what|which tasks) (has|have) (slipped|run late|fallen behind) {due=overdue}",
    f"{_LATE} {{member}} {{due=overdue}}",
    f"{{member}} {_LATE} {{due=overdue}}",
    f"my {_LATE} ones {{due=overdue}}",
    "what (is|have i got|do i have|have i) [on] (my|the) (list|plate|agenda|todo list|to-do "
    "list) [that] (is|falls|comes) due {due=today} today",
    "what i have [got] on my (list|plate|agenda|todo list|to-do list) [that] is due {due}",
    "what (have i|i have|do i have|have i got) [got] [on my (list|plate|agenda|todo list"
    "|to-do list)] [that|which] (is|are) due {due}",
    "(anything|something|what) [is|falls|comes] due {due} [for me]",
    "what is on [for] {due}",
    "what (have|do) i [have|got] on",
    "(is there|have i|did i) (anything|something) [that] [i|we] [have|had] (forgotten|forgot"
    "|overlooked|missed) {due=overdue}",
    "how (busy|loaded|swamped|snowed under) is {member} [with tasks]",
    "how (busy|loaded|swamped|snowed under) (am|are) (i|we) [with tasks]",
    "what [all] did i (promise|agree|undertake|sign up|commit) to [do]",
    "what [all] (have|did) i (let myself in for|take on|taken on)",
    "(have|has) {member} [got] (anything|something) (on|to do) [for] {due}",
    "(have|do) i [got|have] (anything|something) (on|to do|planned) [for] {due}",
    "who (has|is|does) what [to do|on]",
    "who (has|have) (which|what) (tasks|jobs|todos)",
    "what (has|does) {member} [got|have] on [for] {due} [to do]",
    "what (do|have) i [got|have] on [for] {due} [to do]",
    f"(read|run|take|walk|talk) (me|us) through [my|the|our] [{{due}}] {_TASKS}",
    "what (would|do|should) (you|i) (have|be|do) [me] [do|doing] (next|now|first) [then]",
    "(which|what) of my (tasks|todos|jobs) (is|are) {due}",
)
LIST_ALSO = (
    "(for|of|by|only|with|from) {member}",
    "{member}",
    "[that] [are] {due}",
    "[due|for] today {due=today}",
    "[due|for|in|by] [the] (this|end of the|end of this) week {due=week}",
    "for (week|the week|the weak) {due=week}",
    "(first|next|top|limit) {limit}",
    *FEW,
    "[,] [task|tasks|todo] [-] wise",
    "(all together|in total|at the moment|at present|currently|for now)",
    "remind me",
)

_ING = (
    "(booking|calling|ordering|sending|checking|preparing|visiting|cleaning|writing|paying|fixing"
    "|renewing|updating|translating|counting|ringing|phoning|printing|doing)"
)

# -- done ---------------------------------------------------------------------------------------

# What is done to a thing to be done: only with "tick it off" behind it.
_DID = (
    "(done|finished|completed|complete|ready|ordered|sent|called|paid|bought|booked|cleaned|checked"
    "|written|printed|fixed|repaired|posted|delivered|packed|counted|emailed|mailed|rung|phoned"
    "|signed|picked up|made|updated|replied|answered|filed|prepared|visited|renewed|installed"
    "|painted"
    "|watered|set up|submitted|collected|returned|confirmed|arranged|taken care of|dealt with"
    "|sorted"
    "|sorted out|handled|reviewed|translated|spoken to|informed|cancelled|in the post|on the way"
    "|on their way|through|wrapped up|closed|out|over|settled|agreed|here|there|back|up|seen to)"
)
_DONE = (
    "(done|finished|completed|complete|ticked off|checked off|crossed off|done with|finished with"
    "|done and dusted|all done)"
)
_SETTLED = (
    "(dealt with|taken care of|seen to|handled|sorted|sorted out|wrapped up|accomplished|ticked off"
    "|checked off|crossed off|out of the way|off my plate|off my list|off the list|off my desk"
    "|behind me|behind us|through|finalised|finalized|in the bag|carried out|attended to|finito"
    "|squared away|a done deal|history|in the can|fixed)"
)
_TICK_IT = (
    f"((tick|check|cross|strike|scratch) {_IT} [off] [from|off] [my|the|our] [{_WHICH_LIST}]"
    f"|(tick|check|cross|strike|scratch) off {_IT} [from|off] [my|the|our] [{_WHICH_LIST}]"
    f"|(mark|set|put|flag|note|log|record) {_IT} [down] [as|to] (done|finished|complete|completed)"
    f"|(complete|close|finish|close out) {_IT}|take {_IT} off [my|the|our] {_WHICH_LIST})"
)
_HAS = "(is|are|has been|have been|was|were|got|is been|has|have)"

DONE = (
    "[i am|we are|i have|we have] [now|finally] (done|finished|ready|through|completed) with"
    " {task}",
    "(done|finished|completed) {task}",
    f"[i|we] [am|are|have] [just|finally] (done|finished|completed) [with] {_ING} {{task}}",
    f"(finalised|finalized|accomplished|knocked out|ticked off|closed|handled|sorted) {_BOTH}",
    "i [have|just|finally] (did|done|finished|completed|managed|got through) {task}",
    "{task} i [have|just|finally] (did|done|finished|completed)",
    f"(i|we) [have] [just|finally|now] (took care of|taken care of|dealt with|saw to"
    f"|seen to|handled|sorted|sorted out|wrapped up|knocked out|ticked off|carried out|got through"
    f"|did|done|finished|completed|closed) {_BOTH}",
    "(tick off|check off|cross off|cross out|strike off|scratch off|complete|finish) {task}",
    f"(tick off|check off|cross off|strike off|scratch off) {{task}} (from|off|on) (my|the|our)"
    f" {_WHICH_LIST}",
    f"(close|close out|end|wrap up|sign off|finalise|finalize|tick|finish off|finish up|check)"
    f" {_BOTH}"
    " [off]",
    "(tick|check|cross|strike) {task} off",
    f"(tick|check|cross|strike) {{task}} [off] (from|off|on) [my|the|our] {_WHICH_LIST}",
    "mark {task} [as|to] (done|finished|completed|complete)",
    f"(set|flag|change|put|move|report|log|record|count|consider|call|declare) {_BOTH} [down]"
    f" [as|to]"
    " (done|finished|completed|complete)",
    f"(put|set|make) [a] (tick|check|check mark|checkmark|cross) (on|at|next to|behind|against"
    f"|beside"
    f"|to) {_BOTH}",
    "{task} [is|are] [now] (done|finished|completed|complete|ticked off)",
    f"{{task}} (is|are|has been|have been|got) [now|all|both|finally|all three] {_DONE}",
    f"{{task}} (is|are|has been|have been|got) [now|all|both|finally|all three] {_SETTLED}",
    f"{_BOTH} (was|were) [finally] {_DONE}",
    f"{_BOTH} : {_DONE}",
    f"{_BOTH} (is|has been|have been|are) [now|all|both|finally] (closed|checked|complete|over)",
    "{task} (cleaned|washed|watered|painted|printed|swept|tidied|tidied up|translated|mended)",
    f"{{task}} {_HAS} [now|all|both|finally|been] [been] {_DID} {_AND} [you can|you may]"
    f" {_TICK_IT}",
    f"{{task}} {_AND} [you can|you may|it is done|that is done] {_TICK_IT}",
    f"(i|we) [have] [just|finally|now] {_DID} {{task}} {_AND} [you can|you may] {_TICK_IT}",
    f"{{task}} {_HAS} [now|all|finally] [been] {_DID} {_AND} (that|this|the) task (is|can be) [now]"
    " (through|done|finished|complete|completed|off|over|closed|ticked off|crossed off)",
    f"{_BOTH} (can|may|should|must) [now] be (ticked off|checked off|crossed off|closed"
    "|marked as done|marked done|marked as finished|marked as complete|marked complete|ticked)",
    "[you|we] (can|may) [now] (tick|check|cross) {task} off",
    "[you|we] (can|may) [now] (tick|check|cross) off {task}",
    "{task} (is|are) [now] (done|finished|completed|checked) , (tick|check|cross) it off",
    "(no longer|not) [on|left on] my (plate|list) : {task}",
    "(strike|cross) {task} off [,|-|;|:|.|because|as] (it is|that is|it's) (done|finished"
    "|complete|completed|over)",
    "[the] {task} (is|are|was|were|has been|have been) [now|all|finally|already] (ordered"
    "|checked|sent|called|bought|paid|written|delivered|booked|made|posted) , [so|please|and] "
    "(tick|cross|check|strike) (it|that|them|this) off",
    f"that is {{task}} [now|all|finally] {_DONE} [now|with]",
    f"that is {{task}} [now|all|finally] {_SETTLED} [now|then]",
    f"that is {{task}} [now|all|finally] {_DONE} {_AND} {_TICK_IT}",
    f"{_BOTH} [now|all|both|finally] {_SETTLED}",
    f"{_BOTH} [please] (close|finish|complete|tick|tick off|check off|cross off"
    "|mark done|mark as done|mark as finished|mark as complete|close off|close "
    "out|mark off|set to done|put on done)",
    f"{_BOTH} (is|are) [now|all|both|finally] {_DONE} [,|;|-|.|and] [please] (mark"
    "|tick|close|check|note|register|tick off|mark it so|mark as such)",
    f"{_BOTH} (i|we) (have|did|had) [now|already] [done|made|finished|completed"
    "|finish|do|complete] [already|now|today|it]",
    "{task} [that] (i|we) have [already|now] (done|made|finished|completed) [already|now|today]",
    "{task} (i|we) (did|have done|finished|sorted) [today|yesterday|this morning|just now|earlier]",
    f"{_TASK} {{task}} (done and dusted|all done|finished|completed|complete|finito|sorted|"
    "ticked|wrapped|no more)",
    f"{_TASK} [no|nr|number] {{task}} [now|all|both|finally] {_DONE} [now|today]",
    f"{_BOTH} [now|all|both|finally] {_DONE} [now]",
    "{task} [is|are] (all|both|finally) (done|ordered|checked|sharpened|cleaned|swept|"
    "packed|counted|labelled|relabelled|paid|printed|posted|booked|cleared|mended|repaired|"
    "tested|tidied|watered|washed|painted|polished|stacked|sorted|signed|sent|sealed|filed|"
    "cut|oiled|charged|filled|emptied)",
    "[the] {task} (is|are|was|were) [now|all|both|finally] (ordered|checked|sharpened|"
    "cleaned|swept|packed|counted|labelled|relabelled|paid|printed|posted|booked|cleared|"
    "mended|repaired|tested|tidied|watered|washed|painted|polished|stacked|sorted|signed|"
    "sent|sealed|filed) [,|;|-|.|and|so] [so|and] (that|this|the) (task|todo|one|job) (can "
    "be|is|may be|should be|needs to be) (ticked off|ticked|crossed off|checked off|closed|"
    "marked as done|done|off|done with|through)",
    f"that is {_BOTH} [now|all|finally] (out of the way|behind us|behind me|off my plate|off"
    " the list|through|done and dusted|over and done with)",
    f"(put|draw) a line (under|through) {_BOTH}",
    f"{_BOTH} is (nothing to worry about any more|water under the bridge|over and done with|"
    "in the books)",
    f"(done|finished|completed|complete) [:|,|-] {_BOTH}",
    f"{_BOTH} (can|may) [now] (come|go) off [my|the|our] {_WHICH_LIST} [,|;|-|.] (it is|"
    "it's) (done|finished|complete)",
    "(i|we) [have] [just|finally|now|already] (did|done|finished|completed|sorted|handled|"
    "knocked off) {task}",
    f"[just|finally] (did|finished|completed|sorted) {_BOTH}",
    "(all|quite|completely) (done|finished|through) with {task}",
    "tick {task}",
    "[the] {task} (have|has) been (ordered|checked|sent|called|paid|written|delivered|"
    "booked|made|posted|done|finished|cleaned|packed|counted|printed)",
    f"(no more|nothing more|nothing left|nothing else) to do (on|for|in|with) {_BOTH}",
    f"{_BOTH} (can|may|should) [now] (come|go|be taken) off (my|the|our) {_WHICH_LIST}",
    f"{_BOTH} (completed|finished|wrapped up|sorted) [by me|today|just now|this morning]",
)
DONE_ALSO = (
    "[,] both [of them|tasks]",
    "[,] (as of|since|earlier) [today|now|this morning]",
    "[,] (today|this morning|this afternoon|just now|by me|a minute ago|an hour ago|yesterday)",
    "[,] (at last|finally|phew|great|good news|hooray|hurray|yay|done that)",
)

# -- reopen -------------------------------------------------------------------------------------

_REOPEN = (
    "(reopen|re-open|re open|untick|un-tick|uncheck|reactivate|revive|restore|resurrect|reinstate"
    "|unmark|unfinish|uncomplete)"
)
_OPEN_IT = (
    f"([you can|you may] {_REOPEN} {_IT} [again]|open {_IT} [back] [up] [again]"
    f"|(put|get|bring|take|set|move) {_IT} back [on|onto|to|in|into] [my|the|our] [{_WHICH_LIST}]"
    f" [again])"
)
_NOT_YET = "[yet|after all|though|actually|in the end|at all]"
_NOT_DONE = (
    "(is|was|were|are|has|have|had) not [been] [actually|really|quite|properly|fully|all] (done"
    "|finished|complete|completed|ready|dealt with|sorted|sorted out|ticked off)"
)
_WRONGLY = (
    "(by mistake|too early|too soon|in error|wrongly|by accident|accidentally|prematurely"
    "|a bit early|too fast|too hastily)"
)

REOPEN = (
    "(reopen|re-open|re open|untick|uncheck|reactivate|revive|restore|reinstate|resurrect) {task} "
    "[again]",
    "(reopen|re-open|re open) the {task} [again]",
    "(reopen|re-open|re open) {task} (that one|this one|that|this|it) [again]",
    f"(un-tick|unmark|uncomplete|unfinish|undo) {_BOTH} [again]",
    f"unmark {_BOTH} as (done|finished|complete|completed)",
    "open {task} [that one|this one|that|this|it] again",
    "open {task} (up|back up) [again]",
    "open [back] up {task} [again]",
    "(mark|set|change|put|turn|switch) {task} [back] [as|to] (open|not done|undone|unfinished|todo|"
    "to do|incomplete|active|pending|not finished|not complete) [again]",
    f"make {_BOTH} (open|active) again",
    f"{{task}} {_NOT_DONE} {_NOT_YET} {_AND} {_OPEN_IT}",
    f"{{task}} (needs|has|must) [to be] (doing|done|redoing|redone|another go|more work) [all]"
    f" [over]"
    f" [again] {_AND} {_OPEN_IT}",
    f"{{task}} (came|is|has come) back [again] {_AND} {_OPEN_IT}",
    f"{{task}} is [still|in fact|actually] (open|unfinished|undone|not through) {_AND} {_OPEN_IT}",
    f"(i|we) (did not|have not|had not|never) [actually|really] {{task}} {_NOT_YET} {_AND}"
    f" {_OPEN_IT}",
    f"(i|we) [have] (ticked|checked|crossed) [off] {{task}} [off] {_WRONGLY} {_AND} {_OPEN_IT}",
    f"{{task}} (was|has been|got) (ticked off|closed|completed|marked done|marked as done"
    f"|checked off"
    f"|crossed off) {_WRONGLY} [{_AND} {_OPEN_IT}]",
    f"(take|remove) [the] (tick|check|check mark|checkmark) (off|from|at) {_BOTH}",
    "{task} is (open again|reopened|back on)",
    f"{_BOTH} is (active|pending|due|live|on) again",
    f"{_BOTH} (is|goes|comes) back on [my|the|our] {_WHICH_LIST}",
    f"{{task}} is back on (my|the|our) {_WHICH_LIST}",
    f"{_BOTH} (needs|has|must|ought|should|is) [to] [be] (reopened|reopening|redone|done again"
    "|opened again|doing again|opening again|put back on the list|open again)",
    f"put {{task}} back on (my|the|our|to the) {_WHICH_LIST}",
    f"(return|move|get|bring|add) {{task}} [back] (to|onto|on) (my|the|our) {_WHICH_LIST} again",
    f"(return|move|bring|get) {{task}} back (to|onto|on) (my|the|our) {_WHICH_LIST}",
    "(bring|get) {task} back",
    f"(bring|call) {_BOTH} back (to life|up)",
    f"[the] {{task}} (was|were|has been|have been|is|are) not (renewed|sent|called|paid|ordered"
    "|bought|booked|checked|made|written|posted|delivered|signed|fixed|repaired|cleaned"
    "|changed|cancelled|updated|done|finished) [after all|yet|in the end|though|actually] [,|;"
    f"|-|so|and|.] [so|please] {_OPEN_IT}",
    "[the] {task} (was|were|has been|have been|is|are) not (renewed|sent|called|paid|ordered"
    "|bought|booked|checked|made|written|posted|delivered|signed|fixed|repaired|cleaned"
    "|changed|cancelled|updated|done|finished) [after all|yet|in the end|though|actually] [,|;"
    "|-|so|and|.] [so|please] (reopen|re-open|open) (that|the|this) (task|todo|reminder) "
    "[again]",
    f"{{task}} {_NOT_DONE} {_NOT_YET} {_AND} (put|set|mark|get|bring|move|turn"
    f"|change) {_IT} [back] [as|to|on|in] [open|to do|todo] [again]",
    "(put|set|turn|change|mark|get|bring|return|restore|move) [the|that] {task} "
    "[back] (to|as|on) [the] (open|to do|todo|open list|undone|list of open tasks) "
    "[again]",
    f"{{task}} back on (my|the|our) {_WHICH_LIST} [again]",
    f"{_BOTH} [please] (reopen|open again|re-open|untick|open up again|set to "
    "open|put back to open)",
    f"{_TASK} {{task}} [is] (back|again) open [again|please|now]",
    f"{_TASK} {{task}} open again [please|now]",
    f"{_BOTH} again [please] [,|;|-|.] (it|that) (was not|is not|has not been) (done|"
    "finished|complete|ready) [after all|yet|really]",
    "(undo|take back|remove|clear|reverse) [the] (tick|check|check mark|checkmark|"
    f"completion|closing) (on|of|for|from|at|off) {_BOTH}",
    f"(can|could|may|might) {_BOTH} [please] be (reopened|opened again|open again|unticked|"
    "put back on the list|re-opened)",
    f"(i|we) (want|need|would like) {_BOTH} (open|reopened|back|on the list|active|live) "
    "[again|open|on the list]",
    f"{_BOTH} (came|comes|is|has come) back [again] [,|;|-|.|and|so] [so|please] {_REOPEN} "
    "[it|that]",
    f"(i|we) [have] (ticked|checked|crossed|closed) [off] {_BOTH} [off] {_WRONGLY}",
    f"(i|we) [have] (closed|ended|finished|completed) {_BOTH} {_WRONGLY}",
    f"{_BOTH} [is] (not over|not finished|not done|unfinished|not complete) [yet|after all] "
    f"{_AND} (reopen|re-open|open) [it|that] [again]",
    f"(have|get|give) {_BOTH} (open|reopened|back on the list|back open) [again]",
    f"(take|fetch|dig) {_BOTH} (out again|back out|up again)",
)

# -- assign -------------------------------------------------------------------------------------

ASSIGN = handed(_TASK, "task")
ASSIGN_ALSO = HANDED_ALSO

# -- postpone -----------------------------------------------------------------------------------

_LATER = (
    "(push|postpone|move|shift|delay|reschedule|put off|snooze|defer|bump|kick|slide|prepone"
    "|adjourn"
    "|rearrange|re-schedule|set back|put back|push back|push out|move back|carry over|roll over"
    "|hold off|hold off on|bring forward|pull forward|push forward|move forward|move out|move on)"
)
_ONLY_LATER = (
    "(postpone|delay|reschedule|put off|snooze|defer|adjourn|re-schedule|put back|push back"
    "|push out|hold off|hold off on)"
)
_MOVED = (
    "(moved|pushed|postponed|shifted|delayed|rescheduled|put off|deferred|put back|pushed back|set"
    "|brought forward|preponed|adjourned|pushed out|moved back|snoozed|rearranged|moved forward)"
)
_BACK = "[back|out|off|over|forward|on|ahead|along|up]"
_TO = "(to|until|till|for|by|on|til|onto|into)"
_DATE = "(due date|deadline|date|due day|due time|time)"
_SOME = "[a bit|a little|a while|some|somewhat|a few days|later|a little bit|further]"

POSTPONE = (
    f"{_LATER} [{_ING}] {{task}} {_BACK} {_TO} {{when}}",
    f"{_LATER} [{_ING}] the {{task}} {_BACK} {_TO} {{when}}",
    f"{_LATER} {{task}} {_BACK} {{when}}",
    "{task} (push|pushed|postpone|postponed|move|moved|reschedule|rescheduled|delay|delayed|shift"
    "|shifted|snooze|snoozed|deferred|defer) [back] [to|until|till|for] {when}",
    f"{_LATER} {{task}} {_THAT} [back] (to|until|till|for) {{when}}",
    "(put|set|hold|push) {task} off [to|until|till|for|by] {when}",
    "(leave|keep|save|hold|park|let) {task} [wait|rest|lie|sit|be] (until|till|for) {when}",
    f"{_ONLY_LATER} [{_ING}] {{task}} {_SOME}",
    f"{_ONLY_LATER} the {{task}} {_SOME}",
    f"(put|push|move|shift|bump|kick|set) {{task}} (off|back|out) {_SOME}",
    f"(give me|i need) [some] more time (for|on|with) {_BOTH}",
    f"(give me|i need) (until|till) {{when}} (for|on|with|to do|to finish) {_BOTH}",
    f"(push|move|shift|set|change|extend|put|postpone|delay) [the] {_DATE} (of|for|on) {{task}}"
    f" [back|out|off|forward] [to|until|till|on|=|:] {{when}}",
    f"{_LATER} {{task}} {_DATE} [to|until|till] {{when}}",
    f"(set|change|extend|put|make) {_BOTH} {_DATE} [to|until|till|=|:|on] {{when}}",
    f"[new] {_DATE} (of|for|on) {_BOTH} [is|to|=|:|now] [now] {{when}}",
    f"{_BOTH} [new] {_DATE} [is|to|=|:|now] [now] {{when}}",
    f"(extend|change|set|make) {_BOTH} [due] [to|until|till|by|for] {{when}}",
    f"{_BOTH} (->|=>|→) {{when}}",
    f"{_BOTH} to {{when}}",
    f"{_BOTH} {{when}} instead",
    f"{_BOTH} not (before|until|till) {{when}}",
    "{task} can wait (until|till|to|for) {when}",
    f"{_BOTH} (has to|must|will have to|is going to|should|may|needs to) (wait|move|slip|shift|go)"
    " [back] (until|till|to|for) {when}",
    "{task} (moves|is moved|is postponed|is pushed|slips|is rescheduled|is put off|is delayed"
    "|is shifted|is deferred|has moved|has been moved|has been postponed|has been put off"
    "|has been pushed|has been rescheduled|was moved|was postponed|was put off|shifts|is now set)"
    " [back] (to|until|till|for) {when}",
    f"{{task}} (can|could|should|must|may|has to|needs to|is to|ought to|will|will have to)"
    f" [perhaps"
    f"|possibly|please|now] be {_MOVED} [back|out|forward] (to|until|till|for) {{when}}",
    f"(can|could|may|would) {{task}} [perhaps|possibly|please|now] be {_MOVED} [back|out|forward]"
    " (to|until|till|for) {when}",
    "{task} (can|could|should|must|may|has to|needs to|is to) [perhaps|please] [be] (done|happen"
    "|take place) [on] {when} instead",
    f"{_BOTH} is [now] due [now] [on|by|at|in] {{when}}",
    f"{_BOTH} is [now] (for|on) {{when}} [now|instead]",
    f"{_BOTH} (is|will be) [now] (done|happening|taking place) [on] {{when}} instead",
    "{task} is now due [on|by|at] {when}",
    "(let us|i will|we will|i'll|we'll|i would rather|i'd rather) [rather] (do|have|tackle) {task}"
    " [on] {when} instead",
    f"{{task}} {_AND} (move|push|shift|postpone|put) (it|that|that task|the task|that one) [off"
    f"|back]"
    " (to|until|till|for) {when}",
    "(remind me|do) {task} (later|instead) {when}",
    f"{_LATER} {_BOTH} by {{when}}",
    f"{_BOTH} due [on|by|at|in|:] {{when}} [instead|now]",
    f"{_BOTH} (needs|wants|requires|has to have|must have) (until|till) {{when}}",
    "(not today|not now|later|tomorrow) [,|;|-|:] (move|push|shift|postpone) {task} to {when}",
    f"(i will|we will|i'll|we'll|i am going to|let me) do {_BOTH} [on|by] {{when}} [instead]",
    "let {task} (slip|slide|wait|sit|stand|lie|run over|move|go) (to|until|till|for|into) {when}",
    "(let us|let's|we will|i will|we'll|i'll|we can|i can) (leave|do|tackle|park"
    "|postpone|move|push|keep|save|hold) {task} (until|till|to|for) {when}",
    f"{_BOTH} [please] (move|push|postpone|shift|reschedule|delay|defer|put off"
    "|bump|put back|to move|to postpone) [back|out|off|forward] (to|until|till"
    f"|for|on|onto|by) {{when}}",
    f"{_BOTH} (to|until|till|for|on) {{when}} [please] (move|push|postpone|shift"
    "|reschedule|delay|defer|put off|put|set)",
    f"(do|have) {_BOTH} [on|at] {{when}} instead",
    "(i|we) (will not|can not|cannot|won't|shall not) (manage|make|do|get to"
    f"|finish|get round to) {{task}} [today|in time|before then|this week] {_AND} "
    "(move|push|shift|postpone|put|bump) (it|that) [off|back|out] (to|until|till"
    f"|for) {{when}}",
    "put {task} back [by] {when}",
    f"{_BOTH} {{when}} [please]",
    f"(make|let) it {{when}} for {_BOTH}",
    f"(make|let) it {{when}} [,|:|-] {_BOTH}",
    f"{_BOTH} (can|may) wait (til|til about|for|until|till|to) {{when}}",
    f"{_BOTH} (gets|got|is being|has got) {_MOVED} [back|out|off|forward] (to|until|till|"
    "for) {when}",
    f"(hold|carry|keep|leave|push|put) {_BOTH} (over|back|on hold) (until|till|til|to|for) "
    "{when}",
    f"{_BOTH} has (until|till|time until|time till|to be done by) {{when}} [now]",
    f"{_BOTH} (by|on|at) {{when}} is (fine|ok|okay|good enough|early enough|soon enough|enough)",
    f"{_BOTH} (by|on|at|until|till) {{when}} (instead|rather|will do|is fine|will be fine|"
    "would do)",
    "(i|we) (will not|can not|cannot|won't|do not|don't|shall not) (get to|get round to|get"
    " around to|manage|make|do|finish|be able to do|have time for) {task} (before|until|"
    "till) {when}",
    "(i|we) (will not|can not|cannot|won't|do not|don't|shall not) (get to|get round to|get"
    " around to|manage|make|do|finish|be able to do|have time for) {task} [today|in time|"
    f"before then|this week|tomorrow|any more] {_AND} (make|let|say|call) it {{when}} "
    "[instead]",
    "(not today|not now|not tomorrow|not this week) (but|rather) [on|at] {when} [:|,|-] {task}",
    f"{{task}} not today but [on|at] {{when}} {_AND} [please] (move|push|shift|postpone|put|"
    "change) (it|that|that task|this task|the task|this)",
    "let {task} (slip|slide|wait|rest) (to|until|till|for|into|over to) {when}",
    f"(do|let us do|we do|let us have|have) {_BOTH} [on|at|by] {{when}} [instead|then]",
    f"{{when}} is (better|fine|soon enough|early enough) for {_BOTH}",
    f"(say|call it) {{when}} for {_BOTH}",
    f"{_BOTH} (slips|slid|slides|slipped|drifts|goes|runs over) (to|until|into|till) {{when}}",
    f"(have|get) {_BOTH} (moved|pushed|postponed|shifted|put off|put back) (to|until|till|"
    "for) {when}",
    f"{_BOTH} (on hold|parked|postponed|delayed|off|deferred) (until|till|to|for) {{when}}",
    "[the] {task} (:|,|-) {when} instead",
    f"remind me of {_BOTH} (on|at|in) {{when}} instead",
    f"remind me of {_BOTH} {{when}} instead",
    f"not (before|until|till) {{when}} [:|,|-] {_BOTH}",
    f"{_BOTH} [:|,|-] not (before|until|till) {{when}}",
    "(give|allow|grant) (me|us|him|her|them) (until|till|time until|time till) {when} (for|"
    f"on|with|to do|to finish) {_BOTH}",
    f"{_BOTH} [is|are] [now] to be done (by|on|before|until) {{when}} [instead|now]",
    f"{_BOTH} (will be|is|shall be) [on|for] {{when}} (instead|now)",
    f"{_BOTH} (can|may) (slide|slip|move|go|rest|stay|stand over|be left|lie) (to|until|"
    "till) {when}",
    f"{_BOTH} (gets|has|needs|has got) [a] new (date|deadline|due date|day) [:|,|-|of|on] {{when}}",
    f"let us (move|push|shift|postpone|put|do|leave) {_BOTH} [off|back|out] (to|until|till|"
    "for|on) {when}",
)
POSTPONE_ALSO = (
    "[,] instead",
    "[,] (that would be|would be) (wonderful|great|nice|lovely|perfect)",
)

# -- delete -------------------------------------------------------------------------------------

_BIN = (
    "(delete|remove|erase|drop|scrap|bin|trash|cancel|get rid of|throw away|throw out|chuck"
    "|chuck out"
    "|ditch|discard|kill|wipe|axe|nix|purge|dump|toss|eliminate|forget about|wipe out|clear away"
    "|rub out|call off|strike out|abandon)"
)
_FOR_GOOD = (
    "[for good|for ever|forever|permanently|completely|altogether|entirely|once and for all]"
)
_POINTLESS = (
    "(mistake|duplicate|double|test|error|obsolete|dupe|joke|pointless|useless|superfluous"
    "|redundant"
    "|nonsense|rubbish|unnecessary|needless|irrelevant|outdated|wrong|no longer needed|not needed"
    "|no longer necessary|no longer relevant|not necessary|not relevant|cancelled|void|moot|silly"
    "|out of date|there twice|in there twice|on the list twice|not needed any more|typo|dud)"
)
_BIN_IT = (
    f"([you can|you may] {_BIN} {_IT}|(it|that) (can|may|should|must) (go|be deleted|be removed))"
)

DELETE = (
    f"{_BIN} {_BOTH} {_FOR_GOOD}",
    f"(delete|erase) the {{task}} {_FOR_GOOD}",
    f"(delete|erase) {_TASK} no {{task}} {_FOR_GOOD}",
    f"{{task}} (was|is|were|are) [all|only|just|a|an|totally|completely|really|now] {_POINTLESS}"
    f" {_AND} {_BIN_IT}",
    f"{_BIN} {_BOTH} (because|as|since|cause|,|-|:) (it|that) (is|was) [a|an|only|just|totally|now]"
    f" {_POINTLESS}",
    f"(we|i) (do not|no longer) need {_BOTH} [any more|anymore|any longer|at all] {_AND} {_BIN_IT}",
    f"{_BOTH} (can|may|should|must|has to|is to) [now] (be deleted|be removed|be dropped|go|be"
    f" binned"
    f"|be scrapped|be erased|be cancelled|be thrown away|disappear|be trashed) {_FOR_GOOD}",
    f"(delete|remove|drop|take|erase|strike|wipe) {{task}} (from|off) [my|the|our] {_WHICH_LIST}"
    f" {_FOR_GOOD}",
    f"(delete|remove|drop|take|erase|wipe) {_BOTH} (from|off) [my|the|our] {_WHICH_LIST}"
    f" {_FOR_GOOD}",
    f"(take|get) {_BOTH} out [of the system|of the list]",
    f"(strike|cross|rub|scratch) {_BOTH} (off|from|out of|out) [my|the|our] [{_WHICH_LIST}] [,"
    "|and|;|-] (delete|remove|erase|drop|scrap|bin) (it|that|them)",
    f"{_BOTH} [please] (delete|remove|erase|bin|scrap|drop|cancel)",
    f"{_BOTH} [please] (delete|remove|erase|bin|scrap|drop) [please] [,|;|-|because"
    f"|as|since|.] [it|that] (is|was) [only|just|all|a|an] {_POINTLESS}",
    f"{_BIN} {_BOTH} [,|;|-|because|as|since|.] (we|i) (do not|no longer) need "
    "(it|that|them) [any more|anymore|any longer]",
    f"{_BOTH} (no longer needed|not needed any more|no longer necessary|no longer "
    f"relevant|obsolete) {_AND} [please] {_BIN} [{_IT}]",
    "(scratch|strike|lose|junk|bury|shred|rub|weed out|do away with|forget|zap|void|scrub|"
    f"pull|cull) {_TASK} {{task}} {_FOR_GOOD}",
    f"(throw|chuck|toss|take|strike|rub|scrub|weed) {_BOTH} (out|away|in the bin|off the "
    f"list|into the bin|overboard) {_FOR_GOOD}",
    f"{_BOTH} (has become|became|turned out|has turned out|seems|looks) [to be] [a|an|"
    f"totally|completely] {_POINTLESS} {_AND} {_BIN_IT}",
    f"never mind {_BOTH} {_AND} {_BIN_IT}",
    f"{_BIN} {_BOTH} [,|;|-|.|because|as|since] (he|she|they|it|we|i|that) (has|have|is|are|"
    "was|were) [already|been|long|now] [done|sorted|cancelled|gone|over|dead|dealt with|"
    "history|void|moot]",
    f"{_BIN} {_BOTH} [,|;|-] (nobody|no one) (needs|wants) (it|that) [any more|anymore|any longer]",
    f"(i|we) (want|would like|need) {_BOTH} (deleted|gone|removed|off the list|binned|scrapped)",
)
DELETE_ALSO = (
    f"[,|-|because|as|since] it (is|was) [only|just|all|a|an|totally] {_POINTLESS}",
    "for good",
)
