"""What people say when a deal moves along, is won or lost, or is opened again."""

from __future__ import annotations

from commands.phrases.deals_words import MUST, NEEDS, THAT

# -- deals.move ----------------------------------------------------------------------------------

_GO = "(has to|should|needs to|is to|must|have to|are to|can)"
_TO = (
    "(to|into|in|onto|on to|over to|back to|back into|forward to|along to|on into|up to|back in"
    "|over into|across to|further to|at|towards)"
)
_SHIFT = (
    "(move|push|drag|shift|advance|bring|put|take|get|promote|bump|progress|pull|slide|send"
    "|transfer"
    "|carry|place|switch|forward|march|kick|return|revert|demote|nudge|set|step|park|pass|ease|lift"
    "|steer|roll|upgrade|elevate)"
)
_ELSE = "(a different|another|some other|the right|a new|a later|an earlier) stage"

MOVE = (
    f"{_SHIFT} {{deal}} [on|along|back|forward|over|up|down|ahead] {_TO} [the|our] [stage] "
    f"{{stage}} "
    "[stage|phase|column|now]",
    f"(move|push|drag|shift|advance|promote|progress) {{deal}} [{_TO}]",
    "(move|push|shift|advance|promote|bump|progress) {deal} {stage}",
    f"(move|push|drag|shift|advance|bring|put|set|get) {{deal}} {_TO} {_ELSE}",
    "(move|push|drag|shift|advance|bring|put|set) {deal} (one|a) stage (on|up|further|along"
    "|forward|back)",
    f"{{deal}} [both|all|now] (goes|is going|went|moves|moved|has moved|moves on|go|move|have moved"
    "|has gone|have gone|advances|advanced|has advanced|progressed|has progressed|proceeds"
    "|proceeded"
    "|shifts|shifted|jumps|jumped|slipped back|falls back|fell back|goes back|go back|went back"
    "|steps up|got moved|was moved|has been moved|is moving|are moving|got pushed|drops back"
    "|returns|returned|comes|came|came back|is back) "
    f"[both|all] [on|along|back|forward|over|up|down|ahead] {_TO} [the] [stage] {{stage}} [stage] "
    "[now]",
    f"{{deal}} [both|all] {_GO} (go|move|be moved|be put|be pushed|be shifted|advance|be set|be "
    f"advanced|progress|come|be promoted|go back|be taken|return) [on|along|back|forward"
    f"|over] "
    f"{_TO} [the] [stage] {{stage}} [stage] [now]",
    f"{{deal}} {_GO} (go|move|be moved|be put|be shifted|be pushed|advance) {_TO} {_ELSE}",
    "{deal} (is to|has to|needs to|must) (move|be moved|change stage|change stages)",
    "{deal} is [now] [back] (in|at) [the] [stage] {stage} [stage] [now]",
    "{deal} are [both|all] [now] [back] (in|at) [the] [stage] {stage} [stage] [now]",
    "{deal} (has reached|reached|reaches|entered|enters|has entered|made it to|has made it to|got "
    "to"
    "|has got to|gets to|made it into|is through to|is on to) "
    "[the] [stage] {stage} [stage] [now]",
    "{deal} (->|=>|→|>|:) {stage}",
    "{deal} to [stage] {stage} [stage]",
    "{deal} (into|onto) [stage] {stage} [stage]",
    "{deal} [,|:] [new] stage [is|:|=|->|to] [now] {stage} [now]",
    "(set|change|switch|update) {deal} [stage] (to|=) [stage] {stage}",
    "(set|change|update|switch|make) [the] [deal] stage (of|for|on) {deal} [to|as|=|into|:] "
    "{stage}",
    "[the] [new] stage (of|for|on) {deal} [is|:|=|->] [now] {stage} [now]",
    "(mark|flag) {deal} (as|as in|as being in|as at) [stage] {stage}",
    "(set|change|update) [the] stage (of|for|on) {deal}",
    "(set|change|update) {deal} stage",
    "{deal} [goes|moves|is|is going|falls|drops|slips] back to [stage] {stage}",
    "(bring|set|send|take) {deal} back to [the] [stage] {stage} [stage]",
    "(shove|bung|chuck|whack|nudge|stick|pop|shunt|scoot|haul|tip|roll|chase) "
    f"{{deal}} [on|along|back|forward|over|up|down|ahead|across] {_TO} [the|our] "
    f"[stage] {{stage}} [stage|phase|column|now]",
    "(put|file|place|move|set) {deal} under [the] [stage] {stage} [stage|phase|column] [now]",
    "{deal} [is] now (at|in|on) [the] [stage] {stage} [stage|phase|column]",
    f"{{deal}} {_TO} [the|our] [stage] {{stage}} [stage|phase|column] [please] "
    "(move|push|shift|put|advance|set|moved|transfer)",
    f"[please] {{deal}} (move|push|shift|put|advance|set|transfer|to move) {_TO} "
    f"[the|our] [stage] {{stage}} [stage|phase|column]",
    "{deal} (into|onto|to) [the] {stage} (column|phase|stage|bucket|lane|list)",
    "{deal} is ready for [the] {stage} [stage|phase] [,|;|-|and|so|.] [so|please] "
    "(move|push|shift|put|advance|bring) (it|that) [there|on|over|along|across]",
    f"{{deal}} (has been|was|is|got|gets) (advanced|promoted|transferred|shifted"
    "|pushed|brought|taken|put|progressed|bumped) [on|along|forward|back|over] "
    f"{_TO} [the] [stage] {{stage}} [stage|phase|column] [now]",
    "{deal} (has to|needs to|must|is to) be (in|at|under) [the] [stage] {stage} "
    "[stage|phase|column] [now]",
    "{deal} [now] (belongs|goes|sits|should sit|should stand|belong|sit) (in|into|at|under)"
    " [the] [stage] {stage} [stage] [now] [,|;|-|.|and|so] [so|please] [(move|shift|put|"
    "push|drag|bring|slide) (it|that|them) [over|on|there|across|along|in]]",
    "{deal} [now] (belongs|goes|belong|go) (in|into|at|under) [the] [stage] {stage} [stage] now",
    "(let|have|get) {deal} (go|move|moved|pushed|shifted|advanced|put|slide|pass|set|"
    f"brought|taken) [on|over|along|forward|back|up] {_TO} [the] [stage] {{stage}} [stage]",
    "{deal} [over|on|across|along|forward|back|up] (to|into) [the] [stage] {stage} [stage]",
    "{deal} [both|all] (slides|slid|rolls|rolled|steps|stepped|passes|passed|hops|hopped|"
    "graduates|graduated|lands|landed|climbs|climbed|progresses|slips|has slid|has passed|"
    "has landed|has stepped|ended up|ends up) [on|over|along|forward|back|up|down] (to|into"
    "|in|on to|onto) [the] [stage] {stage} [stage] [now]",
    "[the] stage (of|for|on) {deal} (should|must|is to|has to|needs to|ought to) [now] (be|"
    "read|say|change to|become) {stage} [now]",
    "{deal} ['s] stage (should|must|is to|has to|needs to|ought to) [now] (be|read|say|"
    "change to|become) {stage} [now]",
    "we are [now] (in|at|into) [the] [stage] {stage} [stage] (with|on|for) {deal} [now]",
    "{deal} has (got|come|gone) [as far as|so far as|all the way to|through to|up to] [the]"
    " [stage] {stage} [stage] [now]",
    "(make|call) {deal} [stage] {stage} [now]",
    "(i|we) (want|would like|need) {deal} (moved|in|at|to go|to move|to be|put|pushed|"
    "shifted|set) [on|to] [to|in|at|into] [the] [stage] {stage} [stage]",
    "{deal} (can|may) [now] (move|go|be moved|advance|pass|be shifted) [on|over|along|"
    f"forward|up] {_TO} [the] [stage] {{stage}} [stage] [now]",
    "{deal} (went|moved|has gone|has moved|has been moved|was moved|passed) (to|into|on to)"
    " [the] [stage] {stage} [stage] (yesterday|today|this morning|last night|just now)",
    "[the] (next|new|current) stage (for|of|on) {deal} (:|is|=) {stage}",
    "[the] stage (for|of|on) {deal} (:|=) {stage}",
    "{deal} = {stage}",
    "we (reached|have reached|hit|have hit|entered|have entered|got to|have got to|made it "
    "to|are through to) [the] [stage] {stage} [stage] (with|on|for|in) {deal}",
    "(we|i) [have] [just] (moved|got|pushed|shifted|brought|taken|took|put|advanced) {deal}"
    " [on|along|forward|over] (to|into|onto|on to) [the] [stage] {stage} [stage]",
    "(drop|slot|file|tuck|plonk|stick|pop) {deal} (in|into) [the] [stage] {stage} [stage|"
    "phase|column|lane|pile]",
    "(it is|it's) {stage} time for {deal}",
    "(time for|off to|on to|up next) {stage} (with|for) {deal}",
    "let us (move|push|shift|put|get|bring) {deal} [on|along|over] (to|into|in) [the] "
    "[stage] {stage} [stage]",
)
MOVE_ALSO = ("[,] (move|push|shift) (it|that|them) [on|along|over|there|please]",)

# -- deals.win -----------------------------------------------------------------------------------

# What is said of a deal that was won. "May" and "should" make a guess of it.
_IS = "[is|was|has been|got|gets|are|were|have been]"
_BAG = (
    "(won|ours|in the bag|a win|done and dusted|sealed|clinched|landed|bagged|signed and sealed"
    "|signed|over the line|a done deal|signed off|secured|a winner|in the can|home and dry|in the "
    "box"
    "|signed sealed and delivered|officially won|officially ours|closed won|closed and won|a yes"
    "|approved by the client|approved by the customer|all ours|locked in|a w|a dub|a go|a goer"
    "|signed up|all signed|sewn up|all sewn up|wrapped up and won|sold|a sure win|won at last)"
)
_WE_WON = (
    "(won|win|landed|bagged|clinched|nailed|secured|scored|sealed|pulled off|brought home|snatched"
    "|cracked|got the nod on|got the green light for|got the go-ahead for|got the go ahead for|got "
    "a "
    "yes on|got a yes from|got the order from|closed won|have in the bag|got over the line|snagged)"
)
_SAID_YES = (
    "(bought|said yes|accepted|accepted our offer|accepted the offer|agreed|came through|came in"
    "|committed|placed the order|chose us|picked us|went with us|decided for us|went for us"
    "|gave us the nod|gave us the green light|gave us the go-ahead|gave us the go ahead"
    "|gave the go-ahead|gave the green light|gave the thumbs up|went our way|has come through"
    "|has said yes|have said yes|signed|has signed|have signed|just signed|signed today"
    "|signed the contract|has signed the contract|have signed the contract|signed the deal"
    "|signed the offer|signed the order|signed the papers|signed with us|signed up|put pen to paper"
    "|signed on the dotted line|is on board|has bought|took the offer|took our offer"
    "|confirmed the order|sealed the deal|went through|has gone through|got signed|came good"
    "|has come good|paid off|got approved|landed)"
)

WIN = (
    f"[we|i] [have] [just] [finally] {_WE_WON} {{deal}}",
    "(we|i) [have] [just] [finally] (got|closed|signed|have got) {deal}",
    f"{{deal}} {_IS} [now] [finally|officially] [a] {_BAG} [now]",
    "{deal} [is] closed [as] won",
    "{deal} (->|=>|→|=|:|,|-) [closed] won",
    "(mark|set|flag|close|move|change|record|log|book|put down|note|register|count|enter|put|write "
    "down|chalk up|tick off|report|declare|class|file|update|switch|turn) {deal} [down|up] [as|to"
    "|in] "
    "[a|the] [closed] (won|win|victory)",
    f"{{deal}} ({NEEDS}|can be) (marked|set|closed|booked|recorded|logged|put down|moved|flagged"
    f"|entered"
    "|registered|counted) [as|to|in] [a] [closed] (won|win)",
    f"{{deal}} [finally] {_SAID_YES}",
    "(won|win|victory) : {deal}",
    "[the] deal won [:|-|,] {deal}",
    "(chalk|put|write|mark|book) {deal} (up|down) as [a] (won|win)",
    "{deal} [is|was|has been|got] closed (at|for|with) {amount}",
    "{deal} (contract|order|offer|agreement|papers) (is|was|has been|got|are) [now] [finally] "
    "(signed|countersigned)",
    "(chalk up|count|book|log|record|register|celebrate) [a|another|one] (win|victory) "
    "(for|on|with|at) {deal}",
    "congrats [to us] [,] {deal} [is] won",
    "(contract|order|signature) (for|of|on) {deal} (is signed|signed|is in|came in|has come in"
    "|is here|received)",
    "(they|the customer|the client|both sides) [have|has|just|finally] [just|finally] (signed"
    "|accepted|agreed to|approved|confirmed|bought) {deal}",
    "(got|have got|we got|we have|i got|i have) [the|their|a] (signature|signatures|signed "
    "contract|go-ahead|yes) (on|for|from) {deal}",
    "(great|good|brilliant|fantastic|super|happy|some) news [,|:|-|!|.] [we|i] "
    f"[have] [just] [finally] {_WE_WON} {{deal}} [job|deal|contract|work|business"
    "|account]",
    f"[we|i] [have] [just] [finally] {_WE_WON} {{deal}} (job|contract|work|business|account)",
    "(they|he|she|the client|the customer|client|customer) [have|has] "
    "[just|finally|now] (signed|accepted|bought|agreed to|approved|went for|go "
    "for|gone for|said yes to|ok'd|okayed|green lit|greenlit|taken|signed off"
    "|signed off on|signed up for|plumped for) {deal}",
    "(we|i) (have been|were|was|got|are) (awarded|given|handed|granted) {deal}",
    "(we|i) [have] [just] (successfully|officially) (won|closed|signed|secured|landed) {deal}",
    "{deal} we [have] [just] [finally] (won|landed|bagged|got|signed|secured|closed)",
    "{deal} [,|:|-] we [have] [just] [finally] (won|landed|bagged|got|signed"
    "|secured) (it|that|this)",
    "(let's go|lets go|let us go|lets gooo|lets goo|get in|yeet|woop woop|buzzing"
    f"|result|ya beauty|nice one|ka-ching|kaching) [,|!|:|-|.] {{deal}} {_IS} [a] "
    f"{_BAG}",
    "(let's go|lets go|let us go|lets gooo|lets goo|get in|woop woop|buzzing"
    f"|result|ya beauty|nice one|kaching) [,|!|:|-|.] [we] [have] [just] {_WE_WON} "
    f"{{deal}}",
    "(they|he|she|the client|the customer|client|customer) [have|has] [just|finally|now] "
    "(accepted|taken|signed|approved|agreed to|confirmed|said yes to|gone for|took|bought) "
    "(our|the) (offer|quote|bid|proposal|tender|terms|contract|quotation|price) (for|on|in|"
    "about) {deal}",
    "(our|the) (offer|quote|bid|proposal|tender|quotation) (for|on) {deal} [was|has been|is"
    "|got] [just|finally|now] (accepted|signed|approved|taken|agreed)",
    "[it is|it's|that is|we have] [a] done deal (on|with|for) {deal}",
    "(the|all the) ink is [now|finally] dry on {deal}",
    "(chalk up|score|notch up|rack up) {deal} [as a (win|won)]",
    "that is {deal} [now|all|finally] (won|signed|in the bag|sewn up|wrapped up and won|"
    "over the line|sealed|ours|closed won|secured|landed|home and dry)",
    "(another|one more) (win|one in the bag|one won|victory) [for us] [:|,|-|!] {deal}",
    "(put|enter|file|list|note) {deal} (in|under) [the|our] (wins|win column|won column|won"
    " deals|won pile|victories)",
    "(we|i) (can|may) [now|finally] (call|count|book|mark|consider|put down|tick off) "
    "{deal} [down] [as] [a] (won|win|ours)",
    "(score one for us|one for us|one up for us|nice one) [:|,|-|!] {deal} [is|was] [a] "
    "(won|win|ours|signed)",
    "(sold|signed|sealed) [:|,|-|!] {deal}",
    "(hurray|hooray|yay|woohoo|finally|great|phew|at last|yes) [,|!|:|-] we have {deal} [now]",
    "{deal} (goes|is going|went|has gone) (to us|our way) [now|in the end|after all]",
    "{deal} [is|was|:|,|-] (signed sealed delivered|signed and delivered|approved|greenlit|"
    "green-lit|given the green light|given the go-ahead|signed off by the client) [by (them"
    "|the client|the customer)]",
    "{deal} (:|,|-) (green light|go-ahead|thumbs up|contract signed|signature in|signed "
    "contract in)",
    "(another|a|one|big|major) win (on|with|for|at) {deal}",
    "win (on|with|for|at) {deal}",
    "(tick|check|cross) {deal} off as won",
    "(tick|check) off {deal} as won",
    "{deal} got (the|a) (green light|go-ahead|thumbs up|nod)",
)
WIN_ALSO = (
    "(for|at|with|worth|of|over|to the tune of|closed at|signed at) [a total of|the final] "
    "{amount}",
    "{amount}",
    "[,|and|-] [the|our] (final figure|final amount|final price|final value|final sum|amount|value"
    "|price|total|sum|figure|contract value|deal value|volume|in total) [is|was|:|of|being|came to"
    "|comes to] {amount}",
    "[,|and] [all|finally] (they|he|she) [finally|all] (said yes|signed|accepted|agreed)",
    "[,] [finally] (said yes|signed)",
    "[,|-|!] [so] [and] (mark|set|close|book|put|note) (it|that|the deal|this|that one) [down] "
    "[as|to] won",
    "[,|-|!] [the] deal [is] (won|done|closed|signed|sealed)",
    "[,] (in the end|after all|at last|at long last|today|this morning|this afternoon|just now"
    "|finally|yes|yeah|great news|good news|hooray|hurray|yay|woohoo|yippee|champagne|party time"
    "|congrats "
    "all"
    "|congrats everyone|congratulations|guess what|drum roll|boom|yesss|yess|great|fantastic)",
    "(i|we) (would|could|should) never have (thought|believed|dreamt|guessed|imagined"
    "|expected) [so|it|that] [,] [but|and|yet]",
    "[who would have thought|would you believe it|believe it or not|to my surprise|against "
    "all odds|surprise|against all expectations] [,|:|!]",
    "[,|;|and|.] [please] (put|enter|note|record|log|update|save) [it|that|this] "
    "in [the|our] (system|crm|bot|pipeline|books)",
    "[,|!|-] (job|deal|contract)",
    "[,|!|-] (lads|folks|everybody|all|people|chaps|gang|pal|pals|bro|fam|guys)",
    "[after] [all those|months of|weeks of|years of] (months|weeks|years|maybe|waiting|"
    "talks|talking|haggling|negotiations|negotiating|back and forth) [of] [maybe|waiting|"
    "talks|talking|haggling|negotiations|negotiating|back and forth] [,]",
)

# -- deals.lose ----------------------------------------------------------------------------------

_DEAD = (
    "(lost|lossed|losed|dead|off|gone|over|a loss|a no|kaput|a lost cause|closed lost|dead and "
    "buried"
    "|dead in the water|history|toast|a goner|a dead end|off the table|cancelled|called off"
    "|finished"
    "|lost for good|closed and lost|a no-go|a no go|an l|down the drain|down the pan|down the tubes"
    "|out the window|out of the window|up in smoke|a write-off|a write off|lost and gone|a flop"
    "|a bust|shot|sunk|scuppered)"
)
_FELL = (
    "(fell through|fell apart|fell flat|has fallen through|went south|went sour|went belly up"
    "|went down the drain|went elsewhere|went to a competitor|went to the competition|collapsed"
    "|said no|has said no|have said no|turned us down|has turned us down|declined|has declined"
    "|rejected us|rejected our offer|rejected the offer|refused our offer|walked away|walked"
    "|pulled out|backed out|bailed|bailed out|dropped out|withdrew|went with someone else"
    "|went with somebody else|went with another supplier|went with a competitor|chose someone else"
    "|chose somebody else|chose another supplier|chose a competitor|picked someone else"
    "|decided against us|decided against it|passed on us|passed on it|signed with someone else"
    "|signed with somebody else|signed with a competitor|bought elsewhere|went cold for good"
    "|came to nothing|did not work out|did not come off|did not happen|jumped ship|cancelled on us"
    "|bit the dust|slipped away|slipped through our fingers|got away|has slipped away|has got away"
    "|died|has died|died a death|has collapsed|went up in smoke|has gone up in smoke|went bust"
    "|has bitten the dust|went out of the window|has gone down the drain|went pear-shaped"
    "|has gone south|went west|went to the wall|fizzled out|has fizzled out|blew up|tanked)"
)

_ALAS = (
    "[unfortunately|bad news|sadly|alas|damn|shame|pity|no luck|what a shame|what a pity|bummer"
    "|too bad|regrettably|sorry to say|i am afraid|oh no|oh well|argh|ugh|sad news|in the end]"
)

LOSE = (
    f"{_ALAS} [,|:|-|that] "
    "[we|i] [have] [just] (lost|lose|blew|have blown|lossed|missed out on|lost out on) {deal}",
    f"{_ALAS} [,|:|-|that] {{deal}} {_IS} [now] [sadly|unfortunately|officially] {_DEAD} [now] "
    "[to (a competitor|the competition|someone else|somebody else|another supplier|a rival)] "
    "[for good|in the end|after all|today]",
    "{deal} (->|=>|→|=|:|,|-) [closed] lost",
    "(mark|set|flag|close|move|change|record|log|book|put down|note|register|count|enter|put|write "
    "down|write off|report|declare|class|file|update|switch|turn) {deal} [down|off] [as|to|in] [a"
    "|the] "
    "[closed] (lost|loss)",
    f"{{deal}} ({NEEDS}|can be) (marked|set|closed|booked|recorded|logged|put down|moved|flagged"
    f"|entered"
    "|registered|counted) [as|to|in] [a] [closed] (lost|loss)",
    f"{_ALAS} [,|:|-|that] {{deal}} [sadly|unfortunately] {_FELL} [in the end|after all|today]",
    "(lost|loss) : {deal}",
    "(write off|scratch|kiss goodbye to) {deal}",
    "(chalk|put|write|mark|book) {deal} (up|down|off) as [a] (lost|loss)",
    "write {deal} off",
    "no luck with {deal} [,|:|-|and|;] [so] [it is|we] lost [it]",
    "[we got|got] a no (from|for|on) {deal}",
    "(they|the customer|the client) [have|has|just] (said no to|turned down|declined|rejected"
    "|refused|cancelled|walked away from|backed out of|pulled out of) {deal}",
    "(we|i) did not (get|win|land|make|clinch) {deal} [after all|in the end]",
    "{deal} [has|is] (gone|went|going) to [the|a|our] (competition|competitor|competitors"
    "|rival|other side|somebody else|someone else|another supplier)",
    "(we have|we were|we got|we've) [been] (beaten|outbid|undercut|turned down|rejected) (on"
    "|for|at|over) {deal}",
    "{deal} (is not happening|is not going to happen|will not happen|is not going ahead|will "
    "not go ahead) [any more|anymore|after all]",
    "(they|he|she|the client|the customer|client|customer) [have|has] [just|finally"
    "|now] (turned down|rejected|declined|refused|said no to|knocked back|cancelled"
    "|passed on|binned|walked away from|pulled out of|backed out of) {deal}",
    "(we|i) (were|was|have been) (unsuccessful|not successful|beaten) (with|on"
    "|in|at|to|for) {deal}",
    "(they|he|she|the client|the customer|client|customer) (went|have gone|has "
    "gone) (with|to|for) (someone else|somebody else|a competitor|the competition"
    "|another supplier|another firm) (for|on|with) {deal}",
    "{deal} we (have|did) [just] (lost|lose)",
    "that is {deal} [now|all|finally|then] (lost|gone|dead|off|over|down the drain|out of "
    "the window|up in smoke|off the table|kaput)",
    "(no deal|no go|no joy) (on|with|for) {deal} [after all|in the end|i am afraid]",
    "(we|i) (can|may|might as well|had better|better) [now] (bury|forget about|write off|"
    "kiss goodbye to|give up on) {deal} [,|;|-|.|and|so] [so|please] [(mark|set|put|book|"
    "close) (it|that) [down] [as] lost]",
    "(give up on|bury|forget about|forget|let go of) {deal} [,|;|-|.|and|so] [so|please] "
    "(mark|set|put|book|close) (it|that) [down] [as] lost",
    "(we|i) [have] (given up on|gave up on|buried|written off) {deal}",
    "(they|he|she|the client|the customer|client|customer) [have|has] [just|finally|now] "
    "(decided against|scrapped|dropped|shelved|pulled the plug on|killed|axed|abandoned|"
    "went cold on|gone cold on|thrown out|thumbs down on|ditched) {deal}",
    "(they|he|she|the client|the customer|client|customer) (are not|is not|will not|won't) "
    "(going ahead with|go ahead with|going for|go for|sign|signing|take|taking|buy|buying|"
    "do|doing) {deal} [any more|anymore|after all]",
    "(they|he|she|the client|the customer|client|customer) [have|has] [just] (gave|given|"
    "awarded|handed) {deal} to (someone else|somebody else|a competitor|the competition|"
    "another supplier|another firm|a rival)",
    "(somebody else|someone else|a competitor|the competition|another firm|a rival|another "
    "supplier) [has] [just] (got|won|gets|snatched|took|bagged|snapped up|landed) {deal}",
    "{deal} [is|was|has been] (lost|gone) [today|yesterday|this morning] [,|:|-] (to the "
    "competition|to a competitor|to a rival|to someone else|to somebody else)",
    "(put|enter|file|list|note) {deal} (in|under) [the|our] (losses|loss column|lost column"
    "|lost deals|lost pile)",
    "{deal} is no more",
    "no (luck|joy|dice|chance) (with|on|for|at) {deal} [any more|after all|in the end|i am afraid]",
    "we are out [of the running] (of|on|for) {deal}",
    "{deal} [is|was|got|has been] (cancelled|called off|turned down|rejected|declined|"
    "binned|scrapped|dropped) [by (them|the client|the customer|the other side)]",
    "(put|call|write) {deal} [down|off] [as] (lost|a loss|dead)",
    "{deal} is (not|no longer) (happening|on|going ahead|coming|to be had) [any more|after "
    "all|in the end]",
    "we (missed|blew|messed up|fluffed|dropped) {deal}",
)
LOSE_ALSO = (
    ", {reason}",
    "- {reason}",
    ": {reason}",
    "[,|-|:|;] because [of] {reason}",
    "(due to|reason|since|as|bc|cause|owing to|on account of|for the reason that|down to|over"
    "|thanks to) {reason}",
    "[,] [the|their] reason [is|was|being|given|:] [that] {reason}",
    "[,|-|!] [so] [and] (mark|set|close|book|put|note) (it|that|the deal|this|that one) [down] "
    "[as|to] lost",
    ". {reason}",
)

# -- deals.reopen --------------------------------------------------------------------------------

_OPEN = (
    "(reopen|re-open|re open|revive|resurrect|reactivate|unclose|restart|reinstate|restore|reawaken"
    "|rekindle|relaunch|unlose|unwin)"
)
_OPENED = (
    "(reopened|re-opened|re opened|opened again|opened up again|revived|reactivated|resurrected"
    "|restarted|reinstated|brought back|put back in the pipeline|put back on the table|opened back "
    "up)"
)
_ALIVE = (
    "(open again|alive again|back on|on again|back in play|back on the table|back in the game"
    "|back from the dead|back to life|back in business|live again|active again|alive after all"
    "|back on track|back in the running|in play again|on the table again|back|back in the pipeline"
    "|alive and kicking again|not dead after all|up and running again|back open|back alive)"
)
_OPEN_IT = "(reopen|re-open|re open|revive|open up again) (it|that|that one|that deal|the deal)"
_CAME = (
    "(came back|comes back|has come back|have come back|came back to us|has come back to us|have "
    "come "
    "back to us|has risen from the dead|rose from the dead|is risen from the dead|lives again|lives"
    "|changed their mind|changed their minds|is not over|is not dead|is not lost|was not lost|is "
    "not "
    "won|was not won|is not closed|was not closed|was not dead|was not over|is still alive|is "
    "still "
    "on|is still open|is still going|was closed by mistake|was marked by mistake|was marked as "
    "lost by"
    " mistake|was marked as won by mistake|was lost by mistake|was closed too early|was closed too "
    "soon|wants to talk again|want to talk again|is interested again|are interested again|was "
    "closed "
    "by accident|was wrongly closed)"
)

REOPEN = (
    f"{_OPEN} {{deal}} [again|up again]",
    "open {deal} (again|back up|up again|once more|anew|afresh|back)",
    "(open up|open) {deal} (again|once more)",
    "(open up again|open again|open once more) {deal}",
    "(bring|get|put|take|call) {deal} back [up] (to life|on track|from the dead|alive|on the table"
    "|in"
    " play|into play|from the grave|in the game|from the ashes)",
    "(bring|take) back {deal}",
    "(bring|take|get) {deal} back",
    f"{{deal}} (is|are) [now] ({_OPENED}|{_ALIVE}) [now]",
    f"{{deal}} (is|are) [now] ({_OPENED}|{_ALIVE}) [after all] [,|;|so|and|-] [so] [can be] "
    f"[{_OPEN_IT}|{_OPEN}]",
    f"{{deal}} {_CAME} [after all] [,|;|so|and|-] [so|please] ({_OPEN_IT}|{_OPEN})",
    "{deal} (came back|comes back|has come back|lives again|has risen from the dead) [to us|to "
    "life] [now]",
    f"{{deal}} {MUST} {_OPENED} [again]",
    "{deal} (has to|needs to|must|is to|can) (reopen|be open again|open again|come back|go back in "
    "the "
    "pipeline|go back into the pipeline)",
    "(mark|set|change|flag|put|turn|switch) {deal} [back] [as|to] open [again|once more]",
    "put {deal} back (in|into|on) [the|our] (pipeline|funnel|table|board)",
    "(undo|take back|reverse|cancel) [the] (loss|win|close|closing|closure) (of|on|for) {deal}",
    "(reopening|re-opening) [of] {deal}",
    f"(reopen|re-open|re open) {{deal}} {THAT} [again]",
    f"open {{deal}} {THAT} [back] (again|up|up again)",
    f"open {{deal}} {THAT} again",
    f"[the] (lost|won|closed|dead|old) {{deal}} [deal] (is|are) [now] ({_OPENED}|{_ALIVE}) [now]",
    f"{_OPEN} [the] (lost|won|closed|dead|old) {{deal}} [deal] [again]",
    "{deal} (back|is back) open [again|please|now]",
    "{deal} (should|must|needs to|has to|is to|ought to) be (open|live|active|back on|alive"
    "|running|on) [again]",
    "(get|bring|take|move|drag) {deal} back (in|into|on|onto) [the|our] (pipeline|funnel|"
    "table|board|game|running|list)",
    "(wake) [up] {deal} [up] [again]",
    "{deal} [please] (reopen|re-open|open again|open up again|open back up|set back to open"
    "|put back to open|revive)",
    "(i|we) (want|need|would like) {deal} (open|reopened|back|live|active|back open|back "
    "on) [again|in the pipeline]",
    "{deal} (was|is) not (lost|won|closed|dead|over) [after all|at all|yet|really] [,|;|so|"
    f"and|-|.] [so|please] ({_OPEN_IT}|{_OPEN}|open it again|open it up again)",
    "{deal} lives [on|again]",
    "(there is|they found|we see) [still|some] life (in|left in) {deal} [after all|yet] [,|"
    f";|so|and|-|.] [so|please] {_OPEN_IT}",
    f"[the] (lost|won|closed|dead|old) {{deal}} [deal] (is|are) [now] ({_OPENED}|{_ALIVE}) "
    f"[after all] [,|;|so|and|-|.] [so|please] ({_OPEN_IT}|{_OPEN}) [again]",
)
