"""How people ask to be shown something, whatever it is."""

from __future__ import annotations

# "Show", "tell" and "give" are passed over anyway.
ASK = (
    "(share|provide|furnish|supply|fetch|pull|pull up|bring up|display|present|check|look up|see"
    "|run|run through|dig out|dig up|find out|work out|figure out|calculate|compute|tot up|add up"
    "|sum up|print|view|report|lay out|list|name|enumerate|hear|know|summarise|summarize|advise"
    "|remind|should like|should very much like|should love|should be glad) [us|with]"
)
# "The boss wants to know".
WANTED = (
    "(boss|board|accountant|manager|owner|management|he|she|they|someone|somebody) (would"
    " appreciate|wants|want|needs|need|asked for|asks for|would like|is asking for|are asking for)"
    " [to know|to see|to hear|to have]"
)
# "Only the first ten rows will do."
FEW = (
    "(top|first|only|just|max|maximum|at most|no more than|limit|limit to|limited to"
    "|up to) [only|just]"
    " [top|first|best|biggest] {limit} [rows|lines|ones|of them|of em|entries|items|places|names"
    "|positions]"
    " [only|max|will do|would do|is enough|are enough|suffice]",
    "{limit} (rows|lines|of them|of em|of those|entries|places|positions|results|names) [only|max"
    "|is enough|are enough|will be enough|enough|will do|would do|suffice|is fine|are fine"
    "|is plenty|are plenty|at most|at the most|tops|please]",
    "[only|just] {limit} (biggest|largest|best|strongest|top|first|highest|leading) [ones|of them"
    "|rows|lines|places] [only|will do|would do|is enough|are enough|suffice|is fine|are fine]",
    "{limit} (will do|would do|is enough|are enough|will be enough|suffice|max|only|at most"
    "|at the most|tops|is plenty|are plenty|or fewer|or so)",
    "[and] (cut|cap|stop|limit|end) [off] [list|it|that|table] [off] (at|to|after) {limit} [rows"
    "|lines|entries|places]",
)
