"""What people type about projects."""

from __future__ import annotations

_AND = "[,|.|;|-|and|so] [so|and]"

# -- add ----------------------------------------------------------------------------------------

_NEW = (
    "(new|add|create|start|open|make|set up|begin|launch|kick off|plan|get|initiate|found|spin up"
    "|set|put up|register|log|enter|schedule|establish|give me|give us|we need|i need|i want|we"
    " want"
    "|we start|we are starting|i am starting|let us start|let us have|let us open|let us begin"
    "|let us set up|let us kick off|let us launch)"
)
_A = "[a|another|one|the] [new]"
_GOING = (
    "(going|up|rolling|started|off the ground|under way|underway|up and running|in motion"
    "|on its way)"
)

ADD = (
    f"{_NEW} {_A} project",
    f"{_NEW} {_A} project [called|named|titled|:|with the name|with the title|by the name of]"
    f" {{title}}",
    f'{_NEW} {_A} project [called|named|titled|:] " {{title}} "',
    "project (called|named|titled|:) {title}",
    f"(get|set) {_A} project {_GOING}",
    f"(get|set) {_A} project {_GOING} (called|named|titled|:) {{title}}",
    "(turn|make|convert|change) {deal} into (a|a new) project",
    "(turn|make) a project (of|out of|from) {deal}",
    "(a|another|new) project (for|from|about|out of) {deal}",
    "project for {deal}",
    f"{_NEW} {_A} {{deal}} project",
    f"(get|set) {_A} {{deal}} project {_GOING}",
    "{deal} (needs|gets|is to get|should get|wants|shall get|must get|has to have|is to have)"
    " [its own]"
    " [a|another|one] [new] project",
    "{deal} (becomes|is to become|turns into|is now|should become|shall become|shall be|goes into)"
    " [a|the] [new] project",
    "there (is|should be|must be|has to be|needs to be|shall be) (a|another|a new) [new] project"
    " (for|about|called|named) {deal}",
    "a [new] project (should|shall|must|is to|has to|needs to|can) be (started|opened|set up"
    "|created"
    "|made|added|begun) (for|about) {deal}",
    "[now] (the|our) project (for|of) {deal} (starts|begins)",
    "project {title} [please] (make new|create|open|start|add|set up)",
    "(open up|start up|fire up|put in|pop in|get going) [a|another|the] [new] "
    "project [called|named|titled|entitled|:|by the name of] {title}",
    f"{_NEW} {_A} project (entitled|styled|by name of) {{title}}",
    "(let us|let's|we should|we must) (get|have|start|kick off|open|set up) [a|the|another]"
    " [new] project [going|started|running|rolling] (for|on|around|about) {deal}",
    "(get|set) the ball rolling (on|with|for) [a|the] [new] project (for|on|around|about) {deal}",
    "(start|begin|open|kick off|launch|set up|get) (work|the work|things) (on|for) {deal} "
    "as [a] [new] project",
    "{deal} [:|,|-] [new|start|open|set up|create] [a|the] new project",
    "(turn|make|spin) {deal} [out|off] (into|in|as) [a|its own] [new] project",
)
ADD_ALSO = (
    "[,] (for|from|about|after|out of|based on|on|to go with) {deal}",
    "[,] (called|named|titled|call it|name it|title|by the name of) {title}",
    '[,] (called|named|titled|call it|name it|title) " {title} "',
    "[,] [it is|is|which is] [to be] (due|by|until|till|finished by|done by|deadline|ready by"
    "|through by|complete by|completed by|wrapped up by|over by|finished|done|to finish by"
    "|with deadline|with a deadline of|with deadline on|before|ending|ends|to end by|end date"
    "|not later than|no later than|at the latest by) [on|by|:|is|before] {due}",
)

# -- list ---------------------------------------------------------------------------------------

_RUNNING = (
    "(running|going on|open|active|ongoing|in progress|under way|underway|current|in the works|on"
    "|on the go|in flight|alive|live|in hand|in the making|unfinished|not finished|not closed"
    "|on our plate|on the table|on our hands|pending|being worked on|up and running)"
)
_OVER = (
    "(closed|finished|done|completed|over|complete|ended|past|behind us|wrapped up|closed down"
    "|through"
    "|in the past|off our plate|archived|old|out of the way|concluded) {status=closed}"
)
_LOOK = (
    "(pull up|bring up|go through|run through|check|see|view|open|display|look at|go over|list"
    "|fetch|print)"
)

LIST = (
    "[list] [all] [of] [the|our|my] projects",
    f"{_LOOK} [all] [of] [the|our|my] projects",
    "(project list|list of projects|projects overview|overview of projects|project overview"
    "|projects list|project board)",
    f"[{_LOOK}] [all] [of] [the|our|my] {_RUNNING} projects",
    f"[{_LOOK}] [all] [of] [the|our|my] {_OVER} projects",
    f"(which|what) projects (are|do we have|have we got|have we|do we still have) [still|now"
    f"|currently]"
    f" {_RUNNING}",
    f"(which|what) projects (are|have we|did we|have been|were|have) [already|all|now] {_OVER}",
    "(which|what) projects (did we|have we|did i|did they) [already] (close|finish|complete|end"
    "|wrap up"
    "|conclude|deliver|get done|delivered|finish off) {status=closed}",
    "(which|what) projects (ended|finished|came to an end|have ended) {status=closed}",
    "(which|what) projects [are there|do we have|have we got|do we run|are we running|"
    "are we working on|are we on|are we doing|exist|is everyone on]",
    "(how many|any|are there any|is there any|do we have any|have we got any|got any) projects"
    " [are there|do we have|are running|are open|running|open|have we got|left|are left]",
    f"(how many|any|are there any|do we have any|have we got any|got any) {_RUNNING} projects"
    " [are there|do we have|have we got]",
    f"(how many|any|are there any|do we have any) {_OVER} projects [are there|do we have]",
    f"(how many|any|are there any) projects (are|that are) [still|now] {_RUNNING}",
    f"(how many|any|are there any) projects (are|have been|were) [already] {_OVER}",
    f"projects [that] [are] [already] {_OVER}",
    f"projects [that] [are] [still] {_RUNNING}",
    "projects (we|that we) (finished|closed|completed|have finished|have closed|wrapped up)"
    " {status=closed}",
    "what are we working on",
    "what (are|is) our projects",
    "(are|is) [there] any project (running|open|active|going on)",
    "(is|are) (any|some) (project|projects) [still] (running|open|active|going on|left)",
    "what are we working on (project-wise|project wise|in the way of projects"
    "|on the project side|in terms of projects)",
    "(what|which) projects (we|you|there) (have|have got|got|are|run)",
    "(furnish|supply|provide|produce) [us|me|with] [with] [a|the] [list] [of] "
    "[all] [the|our] [open|running] projects",
    "(which|what) projects (have|did) (we|i|they) [already] (put|laid|brought|signed|tied|"
    "ticked) [to|off|up] (bed|rest|an end|a close|off) {status=closed}",
    "(which|what) projects (are|have been|were) [already] (put to bed|laid to rest|in the "
    "bag|done and dusted|ticked off|delivered|a wrap|history) {status=closed}",
    "what are we (building|doing|running|working on) [,|:|-|at] [projects|project-wise|in "
    "the way of projects|as projects]",
)
LIST_ALSO = (
    "(at the moment|at present|currently|these days|for the moment|presently|today)",
    "already {status=closed}",
)

# -- show ---------------------------------------------------------------------------------------

_GOING_ON = (
    "(doing|going|coming along|coming on|looking|progressing|getting on|moving along|shaping up"
    "|advancing|faring|moving|proceeding)"
)
_STATE = (
    "(status|state|stage|progress|standing|details|info|information|milestones|update|overview"
    "|summary|timeline|deadline|due date|phase|plan|schedule|roadmap|next milestone|next step"
    "|end date|latest)"
)

# The same, where a question only asks whether it is there.
_STAGES = (
    "(planning|design|building|build|testing|review|kickoff|preparation|packing|printing"
    "|production|delivery|drafting|development|research|setup|onboarding|discovery|training"
    "|launch|installation|approval|handover|ordering|shipping|painting|planting|construction)"
)

SHOW = (
    "(show|open|check|display|pull up|look at|view|see|bring up|look up|check on|check in on) [the]"
    " {project}",
    "project {project}",
    "{project} project",
    f"{{project}} {_STATE}",
    "how far (is|are|along is|did we get with|are we with|have we got with|have we come with|has"
    "|along are we with|did we come with|are we on|into it is) {project} [along|now|got|come"
    "|gotten|by now]",
    f"how (is|are) {{project}} {_GOING_ON}",
    "how are we (doing|getting on|coming along|progressing|getting along) (with|on) {project}",
    "how is [it|work|everything] (going|coming along|progressing) (with|on) {project}",
    "how does {project} (look|stand|go|progress|come along)",
    "how much [is|of] [there] [left] [to do] [of|on|in|for] {project} [is] (left|done|to do"
    "|finished)",
    "how long (will|does|until|till) {project} [still] [take|is done|is finished|be done|run]",
    f"(what is|how is|what are) [the] [latest] {_STATE} (of|on|with|for|in) {{project}}",
    f"{_STATE} (of|on|about|for|in) {{project}}",
    "(what|any) [is] [the|there] [latest|news|update|updates|progress] (on|about|from|with)"
    " {project}",
    "where (is|are) {project} [at|standing|now|up to]",
    "where (do|does) {project} stand",
    "where (do we stand|are we|have we got to) (with|on|in) {project}",
    "(which|what) (stage|phase|step) is {project} [in|at|now|on]",
    "in (which|what) (stage|phase) is {project}",
    "(which|what) (stage|phase) are we (in|at) (with|on) {project}",
    "is {project} [still|already|all|on] (done|finished|open|closed|running|on track|on time|late|"
    "over|complete|on schedule|ok|okay|delayed|overdue|active|under way|in progress|behind"
    "|completed"
    "|going well|going ahead|stuck|at risk|in trouble|behind schedule|ahead of schedule|on course)",
    "is {project} (getting|going) (anywhere|somewhere|ahead|along|forward|on)",
    "is {project} (moving|progressing|advancing|making progress|coming along|stuck|stalled)",
    "is (anything|something|there anything|there any progress|there progress) (happening|moving"
    "|going on|new|left to do) (on|with|in) {project}",
    "is there [any|some] (progress|movement|news) (on|with|in) {project}",
    "are we [done|finished|ready|on track|on time|late|behind|on schedule|getting anywhere"
    "|making progress|making headway] (with|on) {project}",
    "will {project} (be done|be finished|be ready|finish|make it|be on time|be late) [on time|in"
    " time]",
    "when (is|will|does|do|should|must) {project} [be] (due|done|finished|ready|over|complete|end"
    "|finish|to be done|to be finished|have to be done|completed)",
    "when (do we|will we|are we|must we) [be] (finish|done with|finished with|finishing|done on"
    "|through with"
    "|complete|have to finish) {project}",
    "by when [is|must|does|should] {project} [be|have to be] (due|done|finished|ready)",
    "(what is|what are) [the] (milestones|deadline|due date|next milestone) (of|in|for) {project}",
    "[the] (milestones|deadline|due date|next milestone) (of|in|for) {project}",
    "(which|what|any|how many) milestones (does|has|are in|are there in|are there for|are left in)"
    " {project} [have|got]",
    "tell about {project}",
    "what about {project}",
    "(fill me in|update me|bring me up to date|bring me up to speed|brief me) (on|about) {project}",
    "what is (going on|happening|next|left|left to do|up|new|the story|the matter|still to do|open"
    "|missing) (with|in|on|for) {project}",
    "what is [still] [left|missing|to do] before {project} is (done|finished)",
    "did we (finish|complete|close) {project} [yet|already]",
    "have we (finished|completed|closed) {project} [yet|already]",
    "has {project} (started|been closed|been finished|finished|ended|been completed|got anywhere"
    "|moved on|moved)",
    "(which|what) deal (is|belongs to|is behind) {project} [for|from]",
    "(might|may) i (see|look at|have) [the] {project} [project]",
    "(might|may) i (see|look at|have) [the] project {project}",
    "{project} project (how|where) (is|it is|are) [going|standing|it|doing]",
    "is {project} [still|already] (anywhere near|close to|near|nearly|almost|about|any "
    "closer to being|far from|half) (done|finished|finished yet|complete|completion|ready|"
    "being done|being finished|through|over)",
    "(how near|how close) is {project} [to] (done|finished|complete|completion|being done|"
    "being finished|the end|the finish line)",
    "who (is|works|is working) (on|in|behind|responsible for|in charge of) {project}",
    "(any|is there any|some) (movement|headway|joy|change|life) (on|in|with) {project}",
    "what happened (to|with) {project}",
    "(are|will) we [be] [going to] (make it|finish in time|be late|make the deadline|be on "
    "time) (with|on) {project}",
    "what (is|was) (holding up|blocking|delaying|stopping) {project}",
    f"is {{project}} [still|already|now] (in|at|under) [the] {_STAGES} [stage|phase] [yet|already]",
    "(has|did) {project} [already] (reached|reach|left|leave|passed|pass|entered|enter) "
    f"[the] {_STAGES} [stage|phase] [yet|already]",
)

# -- milestone ----------------------------------------------------------------------------------

_MILESTONE = "(milestone|mile stone|milestones|checkpoint)"
_SET = (
    "[new|add|create|set|set up|put|plan|make|give|insert|record|define|enter|we need|i need|i want"
    "|we want|log|schedule|put in|put down|let us have|let us set|let us add] [a|another|the|one]"
    f" [new|further] {_MILESTONE}"
)
_NAMED = "[called|named|titled|:|,|-|with the name|with the title]"
_IN = "(to|for|in|on|into|within|under|onto|at)"

MILESTONE = (
    f"{_SET} {_NAMED} {{title}} {_IN} {{project}}",
    f'{_SET} {_NAMED} " {{title}} " {_IN} {{project}}',
    f"{_SET} {_IN} {{project}}",
    f"{_SET} {_IN} {{project}} (:|,|-|called|named|titled|is|should be) {{title}}",
    f'{_SET} {_IN} {{project}} {_NAMED} " {{title}} "',
    f"(add|put|set|enter|record|include|list|use) {{title}} as [a|another|the] [new|next]"
    f" {_MILESTONE} {_IN} {{project}}",
    f'(add|put|set|enter|record|include) " {{title}} " as [a|another|the] [new|next] {_MILESTONE}'
    f" {_IN} {{project}}",
    f"{{project}} [new|next] {_MILESTONE} {_NAMED} {{title}}",
    f'{{project}} [new|next] {_MILESTONE} {_NAMED} " {{title}} "',
    f"{{project}} (gets|needs|has|is to get|should get|shall get|is getting|must get|wants"
    f"|should have"
    f"|is to have|must have|shall have) [a|another|the|one|one more] [new|further|next]"
    f" {_MILESTONE}"
    f" {_NAMED} {{title}}",
    "{project} (gets|needs|is to get|should get|shall get|is getting|must get|wants|should have"
    f"|is to have|must have|shall have) [a|another|one|one more] [new|further|next] {_MILESTONE}",
    f"(add|put|insert|enter) {_IN} {{project}} [a|another|one] [new] {_MILESTONE} {_NAMED}"
    f" {{title}}",
    f'(add|put|insert|enter) {_IN} {{project}} [a|another|one] [new] {_MILESTONE} {_NAMED} "'
    f' {{title}} "',
    f"(add|put|insert|enter) {_IN} {{project}} [a|another|one] [new] {_MILESTONE}",
    f"(give|grant) {{project}} [a|another|one|the] [new|further|next] {_MILESTONE} {_NAMED}"
    f" {{title}}",
    f'(give|grant) {{project}} [a|another|one|the] [new] {_MILESTONE} {_NAMED} " {{title}} "',
    f"(give|grant) {{project}} [a|another|one] [new|further|next] {_MILESTONE}",
    f"[the] [next|new|first|last|another] {_MILESTONE} (of|in|for|on) {{project}} (is|will be"
    f"|shall be"
    "|should be|:|,) {title}",
    f"{{title}} (is|will be|shall be|should be|becomes) [a|the|another] [next|new|first|last]"
    f" {_MILESTONE}"
    " (of|in|for|on) {project}",
    f"(in|for|on|to) {{project}} (:|,) [add|set|put|new|a] [new] {_MILESTONE} {_NAMED} {{title}}",
    f"{{project}} {_MILESTONE} {{title}} [please] (add|set|create|enter|put in)",
    f"(add|append|attach|put|insert|set) (to|in|on|into) {{project}} [a|the|another] "
    f"[new|further|following] {_MILESTONE} [called|named|entitled|:] {{title}}",
    "(mark|note|record|plan|pencil in|pencil|schedule|put down|write down) {title} [down|"
    f"in] as [a|another|the|one] [new|next] {_MILESTONE} (of|{_IN}) {{project}}",
    "(pencil in|mark|note down|write down|jot down|fix|call|pin down|lay down) [a|another|"
    f"the|one] [new|next] {_MILESTONE} {_NAMED} {{title}} {_IN} {{project}}",
    f"{{project}} [:|,|-] {_MILESTONE} {{title}}",
)
MILESTONE_ALSO = (
    "[,] [is|it is|to be] (due|by|until|till|on|for|due on|due by|at|before|due in|deadline"
    "|to be done by|ready by|to be reached by|to be ready by|not later than|no later than) "
    "{due}",
    "[,] {due}",
)

# -- move ---------------------------------------------------------------------------------------

_TO = "(to|into|in|onto|on to|over to|back to|back into|forward to|along to|on into|up to|down to)"
# Stages that projects have everywhere: only these are known to have been left behind.
_LEFT = (
    "(planning|design|designing|building|testing|review|kickoff|kick-off|preparation|packing"
    "|printing"
    "|production|delivery|drafting|development|research|setup|onboarding|discovery|training|launch)"
)
_SHIFT = (
    "(move|push|shift|advance|bring|put|take|promote|transfer|send|progress|forward|get|step|bump)"
)

# Stages that projects have nearly everywhere: where no word says that it is a stage.
_USUAL = "|".join(
    f"{name} {{stage={name}}}"
    for name in (
        "planning", "design", "designing", "building", "build", "testing", "test", "review",
        "kickoff", "preparation", "packing", "printing", "production", "delivery", "drafting",
        "development", "research", "setup", "onboarding", "discovery", "training", "launch",
        "rollout", "installation", "proofing", "approval", "handover", "prototyping", "ordering",
        "shipping", "painting", "planting", "proofreading", "editing", "sourcing", "construction",
        "negotiation", "pilot", "quality control", "execution", "implementation", "evaluation",
        "acceptance", "finishing", "assembly", "wrap-up", "layout",
    )
)  # fmt: skip
_USUAL = f"({_USUAL})"

MOVE = (
    f"{_SHIFT} {{project}} {_TO} [the] [stage|phase|stage of|phase of] [called|named|:] {{stage}}"
    " [stage|phase]",
    f"{{project}} [:|,|-] {_SHIFT} [it] {_TO} [the] [stage|phase] {{stage}} [stage|phase]",
    "(move|push|shift|advance) {project}",
    "(move|push|shift|advance) {project} (on|forward|along|ahead) [a stage|one stage|a step]",
    f"{{project}} (goes|is going|went|moves|moved|has moved|moves on|has gone|progresses|progressed"
    f"|has progressed|advances|advanced|has advanced|is moving|is moving on|moved on"
    f"|is to move|is to go"
    f"|shall move|must move|gets moved|is moved|was moved|has been moved"
    f"|is to be moved) {_TO} [the] [stage|phase] {{stage}} [stage|phase]",
    "{project} (has|is) [now] (entered|entering|enters|reached|reaching) [the] (stage|phase) [of] "
    "{stage} [now]",
    "{project} (has|is) [now] (entered|entering|enters|reached|reaching) [the] {stage} (stage"
    "|phase)"
    " [now]",
    f"{{project}} [has|is] [now] (entered|entering|enters|reached|reaching|reaches) {_USUAL} [now]",
    "{project} is [now] (in|at) [the] (stage|phase) [of] {stage} [now]",
    "{project} is [now] (in|at) [the] {stage} (stage|phase) [now]",
    f"{{project}} is now (in|at|under|on to|into) {_USUAL} [now]",
    f"{{project}} is (in|at|under|on to) {_USUAL} (now|as of today|from today|since today|as of now"
    "|from now on)",
    f"{{project}} (has|is) [now] (left|finished|done with|through|through with|completed|passed"
    f"|past"
    f"|out of|finished with) {_LEFT} [,] [and] (is|moves|goes|went|moved|is moving) [now] [on]"
    f" [over]"
    " (in|into|to|at) [the] {stage} [stage|phase] [now]",
    f"{_LEFT} (is|has been) (done|finished|over|complete|completed) (for|on|in|with) {{project}}"
    f" [,]"
    f" (move|push|take|bring) it [on] {_TO} {{stage}}",
    "{project} (->|=>|→) {stage}",
    "(set|change|update|switch) {project} to [the] (stage|phase) [of] {stage}",
    "(set|change|update|switch) [the] (stage|phase) (of|for|on) {project} [to|=|:|as] {stage}",
    "(set|change|update|switch) {project} (stage|phase) [to|=|:|as] {stage}",
    "[the] [new] (stage|phase) of {project} is now {stage}",
    "[the] new (stage|phase) (of|for) {project} (is|:|=) {stage}",
    "{project} (stage|phase) is now {stage}",
    "{project} (new stage|next stage|new phase|next phase) [:|is|=] {stage}",
    "(start|begin) [the] {stage} (stage|phase) (of|for|in|on) {project}",
    f"we (are|moved|have moved|went|have gone|are going) [now|on|over] (to|into|in) {_USUAL}"
    f" (with|on)"
    " {project} [now]",
    "(file|park) {project} under {stage}",
    "(set|change|update|switch) {project} [stage|project|status|phase] to {stage}",
    "[the] (stage|phase|status) (of|for) {project} (is|=|:) [now] {stage}",
    f"{{project}} {_TO} {_USUAL} [stage|phase|now|please]",
    f"project {{project}} [please] {_SHIFT} {_TO} [the] [stage|phase] {{stage}} [stage|phase]",
    f"project {{project}} {_TO} [the] [stage|phase] {{stage}} [please] [stage|phase] {_SHIFT}",
    "{project} has (got|come|gone|made it|advanced|progressed) [as far as|so far as|all the"
    f" way to|through to|up to|to|on to|into] [the] [stage|phase] {_USUAL} [stage|phase] "
    "[now]",
    "{project} has (got|come|gone|made it) (as far as|so far as|all the way to|through to|"
    "up to) {stage}",
    f"{{project}} (stage|phase|now|:) [in] {_USUAL} [stage|phase|now]",
    "{project} (stage|phase) [:|=|,|is] {stage}",
    "project {project} (:|-|=) {stage}",
    f"[the] next (stage|phase|step) (for|of|on) {{project}} [is|:|=|,] {_USUAL}",
    f"{{project}} is [now] (on to|up to|in|at|into|onto) {_USUAL} (now|these days)",
    f"{{project}} is [now] (on to|up to|onto|into) [the] {_USUAL} [stage|phase]",
    "{project} (belongs|should be|must be|has to be|needs to be|is to be|ought to be) [now]"
    f" (in|at|under) [the] {_USUAL} [stage|phase] [now]",
    f"{{project}} is ready for [the] {_USUAL} [stage|phase] [now] {_AND} {_SHIFT} it [there|on"
    "|over|along|across|in]",
    f"we are [now] {_USUAL} [now] (on|with|at) {{project}} [now]",
    "(let|have|get) {project} (go|move|moved|pass|shifted|put|pushed) [on|over|along|"
    f"forward] {_TO} [the] {_USUAL} [stage|phase]",
    "{project} (enters|entered|starts|started|hits|hit|begins|began|is entering|is "
    f"starting) [the] {_USUAL} (stage|phase)",
    f"{{project}} (enters|entered|hits|hit) {_USUAL} [now]",
    f"{{project}} [over|on|across] (to|into) [the] {_USUAL} [stage|phase]",
    f"(start|begin|kick off|commence) {_USUAL} (on|for|of|with|in) {{project}}",
    f"{{project}} is [now] {_USUAL} now",
    "{project} (begins|starts|has started|has begun|commences|kicks off|goes into|gets to|"
    f"gets into|has got to) {_USUAL} [now]",
    "(we|i) [have] [just|now] (moved|pushed|shifted|brought|taken|put|got) {project} [on|"
    f"over|along] {_TO} [the] {_USUAL} [stage|phase]",
    f"next [up|stop|stage|phase] (for|on|with) {{project}} [is|:] {_USUAL}",
    f"{{project}} (from|out of) {_LEFT} (to|into|on to) [the] {_USUAL} [stage|phase]",
    f"(move|push|shift|take|bring) {{project}} (from|out of) {_LEFT} (to|into|on to) [the] "
    f"{_USUAL} [stage|phase]",
    f"let us (move|push|shift|take|bring) {{project}} [on] {_TO} [the] {_USUAL} [stage|phase]",
)

# -- close --------------------------------------------------------------------------------------

_DONE = (
    "(finished|done|complete|completed|over|closed|wrapped up|all done|delivered|done and dusted"
    "|through|in the bag|concluded|in the can|all wrapped up|finished off|over and done with"
    "|signed off|accomplished)"
)
_CLOSE = (
    "(close|finish|complete|end|wrap up|close out|conclude|archive|close off|close down|finish off"
    "|finish up|sign off|finalise|finalize|shut|shut down|terminate|retire|bring to a close"
    "|bring to an end)"
)
_IT = "(it|that|that one|this one|this|the project|that project|this project)"
_CLOSE_IT = (
    f"([you can|you may|we can|please] {_CLOSE} {_IT}|(wrap|close|sign|finish) {_IT} (up|off|out"
    f"|down)"
    "|(it|that) (can|may|should) be (closed|archived|shut)|mark it [as] (closed|finished|done))"
)

CLOSE = (
    f"{_CLOSE} {{project}}",
    "(close|finish|complete|wrap|sign|shut) {project} (off|up|out|down)",
    "bring {project} to (an end|a close|its end)",
    f"{{project}} (is|was|has been|got|is been) [now|all|finally|at last] {_DONE} [now]",
    f"{{project}} (is|has been|is been) [now|all|finally] {_DONE} {_AND} {_CLOSE_IT}",
    "{project} (finished|ended|came to an end|has come to an end|has ended|wrapped up|is at an end"
    "|came to a close|reached the finish line|has reached the end|is at its end)",
    f"{{project}} : {_DONE}",
    f"(mark|set|flag|record|declare|call|report|consider) {{project}} [as|to] {_DONE}",
    "[we|i] [are|am|have] [now|finally|all] (done|finished|ready|completed|through|wrapped up"
    "|finished off|delivered) [with] {project}",
    "{project} (can|may|should|must|is to) [now|finally] be (closed|archived|shut|closed down"
    "|wrapped up"
    "|closed off|ended|marked as finished|marked as done|put to bed)",
    "(stick|put) a fork in {project}",
    "(put|lay) {project} to (bed|rest)",
    "(draw|put) a line under {project}",
    "that is a wrap (on|for) {project}",
    f"[there is] (nothing|nothing else|nothing more) [is] [left] (to do|to be done|left|left to do"
    f"|left to be done|open) (on|in|for|with) {{project}} {_AND} {_CLOSE_IT}",
    f"everything (on|in|for|with) {{project}} (is|has been) {_DONE} {_AND} {_CLOSE_IT}",
    f"(all|the last) (milestones|milestone) (of|in|for|on) {{project}} (is|are|has been|have been) "
    f"(done|reached|hit|met|complete|completed) {_AND} {_CLOSE_IT}",
    f"that is {{project}} [now|all|finally] {_DONE}",
    f"that is {{project}} [now|all|finally] {_DONE} {_AND} {_CLOSE_IT}",
    f"that is {{project}} [now|all|finally] {_DONE} {_AND} {_CLOSE} [the|that|this] [project|it]",
    f"{{project}} (is|was|has been) [now|all|finally] {_DONE} {_AND} {_CLOSE} "
    "[the|that|this|off] [project|it]",
    f"project {{project}} [please] {_CLOSE}",
    f"project {{project}} [is] [now|all] {_DONE}",
    f"{{project}} project [is] [now|all] {_DONE}",
    "{project} [now|all|finally] (done and dusted|all done|all wrapped up|over and done "
    "with|wrapped up)",
    "{project} has [now|finally] (wrapped up|finished|ended|closed|concluded|come to a "
    "close|been put to bed|run its course|been laid to rest)",
    "(we|i) [have] [now|finally] (wrapped up|put to bed|delivered|signed off|finished off|"
    "closed out|completed|finished|handed over|tied up) {project}",
    "{project} (can|may) [now] (go|be put|be laid|be filed) [to] (bed|rest|under done|away)",
    "{project} is [now|all|finally] (live|handed over|off our plate|behind us|off our "
    f"hands) {_AND} {_CLOSE} [the|that|this] [project|it]",
    "(tick off|check off|cross off) [the] project {project}",
    "{project} [project] (can|may|should|must) [now] be (ticked off|signed off|shut down|"
    "wound up|archived|marked complete|marked as complete)",
    "{project} [is] [now|all|finally] (closed|completed|complete|ended|concluded) [now]",
    "{project} is [now|finally] (history|off the list|a closed book|in the past|at its end)",
    "let us (close|finish|wrap up|archive|end|sign off) {project}",
)
CLOSE_ALSO = (
    "(great news|good news|finally|hooray|hurray|at last|phew|yippee)",
    f"[,|-|:] (it|that) is [now|all|finally] {_DONE}",
    "[,] (as of|since|from) (today|now|yesterday)",
    "[,] (today|yesterday|this morning|for good)",
)
