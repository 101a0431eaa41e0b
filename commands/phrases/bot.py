"""What people say to the bot about the bot itself."""

from __future__ import annotations

# -- help ---------------------------------------------------------------------------------------

HELP = (
    "help [me]",
    "help [me] [with|on|about|for|regarding|around] {topic}",
    "(what|which|what all|what kind of|what sort of) [things|commands|stuff|questions] (can"
    "|could|do|may)"
    " (you|i|the bot|one|we) (do|ask|say|use|type|tell|know|understand|offer|help with|be asked"
    "|ask you) [here|for me|for us|with you|to you|here]",
    "what all (you can|can you|are you able to) do [for me|for us]",
    "what (are|is) (you|the bot) (able to do|capable of|good for|good at|for|able to|there for)",
    "what can (you|i|we|the bot) [all] do [for me|for us] (with|about|on|regarding|around"
    "|concerning"
    "|when it comes to|in) {topic}",
    "what can (i|we) (ask|tell) [you] (about|on|regarding|around|concerning) {topic}",
    "what (do you know|can you tell me) about what you can do",
    "(what|which) (commands|things) [are there|do you have|do you know|exist|are available|work]"
    " (for|about|on|around|regarding|with) {topic}",
    "(which|what) commands (are there|do you have|do you know|exist|are available|work|can i use)",
    "(explain|list|describe|outline|show|tell) [me] what (you|the bot) (can|are able to|could) do"
    " [for me|for us]",
    "(explain|list|describe|outline|show|tell) [me] what (you|the bot) (can|are able to|could) do"
    " [for me|for us] (with|about|on|regarding|around|concerning|in) {topic}",
    "(show|list|tell) [me] (what is possible|what you are capable of|your abilities|your skills"
    "|your commands|all commands|the commands|your functions|all you can do|everything you can do"
    "|the possibilities|your features|the help|your help)",
    "how (do|can|should|could) (i|we|one) (use|work with|talk to|handle|operate|work) (you|this"
    "|the bot)",
    "how does (this|the bot|this bot|it all|opsbot) work",
    "how do you work",
    "(how do i|how can i) (get|ask for) help",
    "(i need|i want|give me|get) [some|a bit of] help [here]",
    "(i need|i want|give me|get) [some|a bit of] help (with|on|about|regarding) {topic}",
    "(your|the) (commands|abilities|manual|instructions|features)",
    "(manual|instructions|user guide|tutorial|cheat sheet|cheatsheet|menu|command list"
    "|list of commands|commands list)",
    "commands",
    "(i am lost|i am stuck|i am new here|i do not know what to do) [help me|help]",
    "explain (yourself|what you do|what you can do|how you work)",
    "what (you|the bot) (can|could|are able to) (do|tell|offer|help) [for me"
    "|for us|me|us] (with|about|on|regarding|around|for|concerning) {topic}",
    "(what|which) (can|could|may) (i|one|we) (ask|tell|say to|request of|request "
    "from) (you|the bot|of you)",
    "(teach|instruct|show|explain|tell) [me|us] [to me] how [you|to|one|i|we] "
    "[can|could|may|should] (use|work with|operate|talk to) (you|the bot|this"
    "|this bot)",
    "(what|which) (can|could|do) you (help|assist|support) [me|us] with",
    "(might|may|could|can) i (have|get|ask for) [some|a bit of|a little] (help"
    "|assistance|guidance) (with|on|about|regarding) {topic}",
    "(i require|i am in need of|i could use|i could do with) [some|a bit of|a "
    "little|your] (help|assistance|guidance) (with|on|about|regarding) {topic}",
    "(i require|i am in need of|i could use|i could do with) [some|a bit of|a "
    "little|your] (help|assistance|guidance)",
    "(what|which) (sort|sorts|kind|kinds|type|types) of (things|questions|stuff) (can|could"
    "|may|might|do) (i|we|one) (ask|tell|say to|get from|request from) you (about|on|with|"
    "regarding|around|to do with) {topic}",
    "(what|which) (sort|sorts|kind|kinds|type|types) of (things|questions|stuff) (can|could"
    "|may|might|do) (i|we|one) (ask|tell|say to|get from|request from) you",
    "(show|tell|teach|explain|explain to) [me|us] how (to|i|we) (work|deal|go about) with "
    "{topic} [here|in here|in the bot]",
    "how (do|can|could) (i|we) (do|handle|manage|work with|deal with) [things|stuff] [with]"
    " {topic} (here|in here|with you|in the bot)",
    "(give|show|tell) [me|us] [some|a few|an] (examples|example) [of] (what|things|stuff) "
    "(you can do|i can ask|i can say|you do|you understand)",
    "(i am|i'm) (lost|stuck|clueless|new|hopeless) (with|on|at|to) {topic} [,|;|-|.|:] "
    "[please] (explain|show|tell|help) [me] [what (you|i) (can|could) (do|ask|say)] [there|"
    "here|with it|with them|about it|about that]",
    "(tell|explain|show) [me] [what] (you can do|you do|you are able to do|you can help) "
    "(for|with|about|on|around) {topic}",
    "what are my options [here|with you]",
)
HELP_ALSO = ("remind me",)

# -- undo ---------------------------------------------------------------------------------------

_OOPS = (
    "(oops|whoops|ups|oh no|no|no no|ah no|oh dear|damn|argh|shit|crap|uh oh|ouch|noo|nooo|wait"
    "|ah|oh"
    "|dammit|woops|oopsie|sorry|my bad|my mistake|wrong button|wrong one|wrong|wrong order|wrong"
    " key"
    "|that was wrong|that was a mistake|that was not meant to happen|that should not have happened"
    "|that was not right|that was not what i wanted|that was not what i meant|i did not mean that"
    "|i did not mean to do that|i did not mean to|i did not want that|that is not what i wanted"
    "|that is not what i meant|that was not intended|that was by mistake|that was an accident"
    "|i made a mistake|i have made a mistake|i pressed the wrong button|i misclicked|misclick"
    "|that was unintentional|i clicked the wrong one|that was too fast|that was stupid|that is"
    " wrong"
    "|i changed my mind|changed my mind|that was not me|it was a mistake|mistake|i take it back"
    "|that was the wrong one)"
)
_IT = (
    "(that|it|this|that one|this one|that again|it again|it all|all that|all of that|the thing"
    "|the lot)"
)
_LAST = (
    "[the|my|your|that|this] (last|latest|previous|most recent) (change|thing|one|step|action"
    "|command"
    "|edit|move|operation|bit|write)"
)
_YOU_DID = "what (you|i|we) [have] [just] (did|done|changed) [just now|last]"
_UNDO = (
    "(undo|revert|reverse|roll back|rollback|cancel out|unwind|un-do|annul|retract|scratch out"
    "|backtrack)"
)

UNDO = (
    "undo [it|that|this] [again]",
    "undo [that|it|this|everything]",
    f"{_UNDO} {_IT}",
    f"{_UNDO} {_LAST}",
    f"{_UNDO} {_YOU_DID}",
    "(revert|rollback|roll back)",
    f"(take|put|turn|set|change|roll|bring|move|switch) {_IT} back [again] [as it was|how it was"
    f"|to how it was"
    "|to the way it was|the way it was|to what it was]",
    f"(take|roll|turn|put) {_LAST} back",
    f"(take|roll|put) back {_IT}",
    f"(take|roll|put) back {_LAST}",
    f"(take|roll|put) back {_YOU_DID}",
    f"(take|roll|put) {_YOU_DID} back",
    "(make|let) (that|it|this) undone",
    "(make|have) (that|it|this) (not happen|unhappen|go away again|never happen)",
    f"{_LAST} (was|is) (a mistake|wrong|an error|not meant|a slip|by mistake) [,] [{_UNDO}]"
    f" [{_IT}]",
    "(back|go back|one step back|a step back) [one step|a step|to before|please]",
    "(restore|bring back) (it|that|this|things) (as|how|to how|to what|the way|to the way) (it"
    "|they) (was|were)"
    " [before]",
    "(put|set) (everything|things|all) back (as|how|to how|the way) (it|they) (was|were) [before]",
    "ctrl z",
    "ctrl + z",
    "(oops|whoops|oopsie|woops) [,|!|.] (undo|take that back|that was wrong|wrong one|my "
    "mistake|reverse that|not that)",
    "(that|this|it) was (wrong|a mistake|my mistake|an error|not right|not what i meant|not "
    "meant) [,|;|-|.|so] [so|please] (undo|reverse|revert|take back|cancel) (it|that|this)",
    "i did not mean (that|to do that|it|this) [,|;|-|.|so] [so|please] (undo|reverse|revert"
    "|take back|cancel) (it|that|this)",
    f"(make|please make|do) [it|that|this] (undone|undo) {_LAST}",
    f"(make|have) {_LAST} undone",
    f"(scrap|scratch|cancel|bin|forget|strike|drop|kill|erase|nix) {_LAST}",
    "(put|set|change|turn|get) (it|that|this|everything) back (the way|how|as"
    "|to how|to the way) (it|everything) was [before]",
    "(forget|ignore|disregard|nix|scrap|scratch) what i (just|have just) (did|done)",
    "(back to how|back to the way|back as|just as|as) (it|things|everything) (was|were) [before]",
    "(make|leave|set|have) (it|that|this|everything|things) (as|how|the way|like) (it|they)"
    " (was|were) (before|previously|earlier)",
    "(unmake|un-do|unwind|reel back|walk back|rewind|back out) [that|it|this|the last one]",
    "scrap (that|what i did|the last one) (again|please)",
    "i (did not|didn't) mean (that|to) [,|.|!|;] (put|set|change|turn) (it|that) back",
)
UNDO_ALSO = (
    "[,|.|!] (oops|whoops|oh no|oh|ah|no|argh|damn|wait|sorry|wrong) [,|.|!]",
    f"[,|.|!] {_OOPS} [,|.|!]",
    "[,] (again|right away|at once|immediately|right now|quick|i was too fast)",
)

# -- status -------------------------------------------------------------------------------------

_WELL = (
    "(ok|okay|alive|there|up|well|fine|online|good|healthy|all right|alright|awake|in order"
    "|up and running|operational|responsive|functioning|with us|in good shape|available|with me)"
)
_ON_YOUR_SIDE = (
    "(on your side|on your end|with you|at your end|at your side|over there|with the bot|on the"
    " bot side"
    "|in the engine room|in your world|under the hood|in there|your side|bot side)"
)

STATUS = (
    f"[bot|hey bot] are you [still|all|feeling|doing] [running|working] {_WELL}",
    "[bot] are you [still] (running|working|there|functioning|online|listening)",
    f"(is|does) (the bot|this bot|opsbot|this thing) [still|all] (run|running|work|working|{_WELL})"
    f" [{_WELL}]",
    "[bot] status",
    "status of the bot",
    "(bot|system|opsbot) (health|status|check|state|health check|uptime)",
    "health check",
    "how are you [doing|feeling|keeping|today]",
    "how is (the bot|this bot|opsbot) [doing|feeling|running]",
    f"is (everything|all) [running|working|going] [{_WELL}|smooth|smoothly|fine|well]"
    f" {_ON_YOUR_SIDE}",
    f"(everything|all) [running|working] [{_WELL}|smooth|smoothly] {_ON_YOUR_SIDE}",
    f"(any|are there any|are there) (problems|trouble|issues|errors) {_ON_YOUR_SIDE}",
    f"how is (it|everything|life) [going|running|looking] {_ON_YOUR_SIDE}",
    "do you (work|run|still work|function)",
    "(what is|how is) (your|the bot) (status|health|state|condition)",
    "your (status|health|state)",
    "does the (database|db) (answer|work|respond|run)",
    "is the (database|db) (up|ok|okay|fine|running|reachable|working|online|there)",
    "anybody (home|there)",
    "(you|u) (there|alive|ok|okay|up|awake)",
    "[what|which] version [is this|are you|am i on|do we have|of the bot|is running|are you "
    "running|number]",
    "(are you|you|bot you) [all|still|feeling|doing|keeping] [running|working"
    f"|doing|going|functioning|keeping|feeling] {_WELL} [bot|there|today|now]",
    "(are you|you) [still] (alive|awake|running|working|functioning|online|operational"
    "|up and running|all there|with us)",
    "(everything|all) (running|working|up|online|operational|up and running|in working order)",
    "is (everything|all) (running|working|up|online|operational|up and running|in working order)",
    "is the bot [still] (running|working|up|online|operational|up and running"
    "|in working order|alive|healthy)",
    "(bot|opsbot) [are you] (ok|okay|alive|up|there|running|working|alright|online)",
    "[are you] still (with us|with me|there|alive|awake|here|kicking|breathing|standing)",
    "how are (your systems|your circuits|your gears|the systems|your innards) [doing|today]",
    "(anything|is anything|is something|something) (wrong|amiss|broken|the matter|up) (with"
    " you|with the bot|on your side|on your end)",
    "(are all|all) systems (go|green|nominal|up|running)",
)
STATUS_ALSO = (
    "(bot|opsbot)",
    "today",
    "at the moment",
    "(the database|database) and (all|everything)",
)

# -- teach ---------------------------------------------------------------------------------------

TEACH = (
    "(when|if|whenever) (somebody|someone|anybody|anyone|people|we|any of us) (say|says) "
    '" {phrase} " [,] (it means|they mean|we mean) " {call} "',
)

# -- learned -------------------------------------------------------------------------------------

LEARNED = (
    "(what|which phrases) have (you|we) (learned|learnt|taught you) [so far]",
    "[list|all|see] [the] (learned|learnt) phrases",
    "[list|all|see] [the] phrases (you|that you) [have] (learned|learnt)",
)

# -- forget --------------------------------------------------------------------------------------

FORGET = (
    "(forget|delete|remove) [the] (learned|learnt) phrase [number|no] {number}",
    "unlearn [the] phrase [number|no] {number}",
)

# -- resend --------------------------------------------------------------------------------------

RESEND = (
    "(resend|re-send) [the] (message|notice|notification) [number|no] {number}",
    "(send|deliver|post) [the] (message|notice|notification) [number|no] {number} (again"
    "|once more|anew)",
    "(retry|try) [sending|to send] [the] (message|notice|notification) [number|no] {number}"
    " [again]",
    "(resend|re-send) [all|all of] [the] [unsent|failed|stuck|undelivered|uncertain]"
    " (messages|notices|notifications)",
    "(send|deliver|post) [all|all of] [the] [unsent|failed|stuck|undelivered|uncertain]"
    " (messages|notices|notifications) [that (failed|were put aside|were not sent)] (again"
    "|once more|anew)",
    "(retry|try) [sending|to send] [all|all of] [the] [unsent|failed|stuck|undelivered"
    "|uncertain] (messages|notices|notifications) [again]",
)
