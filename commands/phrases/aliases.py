"""What people type about shortcuts."""

from __future__ import annotations

_ALIAS = (
    "(shortcut|short cut|short-cut|alias|nickname|abbreviation|macro|short form|quick command"
    "|custom command|short name|shorthand|short command)"
)
_ALIASES = (
    "(shortcuts|short cuts|short-cuts|aliases|nicknames|abbreviations|macros|short forms|shorthands"
    "|quick commands|custom commands|short names|short commands)"
)
_MAKE = (
    "(add|create|make|save|define|new|set up|store|set|register|i want|i need|give me|i would like"
    "|i'd like|build|establish|introduce|remember|note|teach you|record)"
)
_QUOTE = "(\"|')"
_PHRASE = f"{_QUOTE} {{phrase}} {_QUOTE}"
_NAME = f"{_QUOTE} {{name}} {_QUOTE}"
_SAY = "(say|type|write|enter|send|put|tell you|ask for|use)"
_AND = "[,|and|so|;|.|-] [so|and]"
_SAVE_IT = (
    f"(save|store|keep|remember|make|note|set|register|record|learn|define|add) (that|it|this)"
    f" [as] [a|an"
    f"|another|my|new|in] [new] [my] ({_ALIAS}|{_ALIASES})"
)
_MEAN = (
    "(=|means|is|for|stands for|should mean|shall mean|runs|->|should run|is to mean|will mean"
    "|should be"
    "|shall run|should stand for|does|should do|is to run|should give me|gives me|to mean)"
)

ADD = (
    f"(save|store|keep|remember|add|define|set|bookmark|record|register) {_PHRASE} (as|under"
    f"|under the name"
    f"|for|with the name|by the name) [my|new] [{_ALIAS}] [called|named] {{name}}",
    f"(save|store|keep|remember|add|define|set|register) {{phrase}} (as|under) [my|new] {_ALIAS} "
    "[called|named] {name}",
    f"(call|name|label|nickname|title) {_PHRASE} {{name}}",
    f"(call|name|label|nickname) {_PHRASE} (as|:|just|simply) {{name}}",
    f"(abbreviate|shorten|alias|shortcut) {_PHRASE} (to|as|into|with|by) {{name}}",
    f"{_MAKE} {{name}} [my|a|an|new] {_ALIAS} (for|of|to) {{phrase}}",
    f"{_MAKE} [my|new] {_ALIAS} [called|named|:] {{name}} (for|to|as|=|that runs|that means"
    "|which runs|which means|meaning|running|with|->|that does|which does|that says|to run"
    "|standing for"
    "|that stands for|that gives me|which stands for) {phrase}",
    f"{_MAKE} [my|new] {_ALIAS} (for|of|to) {_PHRASE} (called|named|as|:|and call it|, call it"
    f"|call it"
    "|, name it|under the name|with the name) {name}",
    f"{_MAKE} [my|new] {_ALIAS} (for|of|to) {{phrase}} (called|named|and call it|, call it|,"
    f" name it)"
    " {name}",
    f"{_MAKE} [my|new] {_ALIAS} [called|named|:] {{name}} {_PHRASE}",
    f"[my|new] {_ALIAS} {{name}} {_MEAN} {{phrase}}",
    f"[{_MAKE}] [my|new] {_ALIAS} [called|named|:] {{name}} (:|=|means|is|for|to|->) {_PHRASE}",
    f"{_NAME} (should mean|shall mean|means|stands for|is short for|=|is to mean|should stand"
    f" for|should be"
    "|should run|shall run) {phrase}",
    f"{{name}} (should mean|shall mean|means|stands for|is short for|=|is to mean|should stand for"
    f"|shall stand for|should run|shall run|is my word for|is my {_ALIAS} for) {_PHRASE}",
    f"{{name}} is [a|an|my] [new] {_ALIAS} for {{phrase}}",
    f"(when|whenever|if|every time|each time|any time) i {_SAY} [{_QUOTE}] {{name}} [{_QUOTE}]"
    f" [,|then] "
    "i (mean|want|would like|am asking for) {phrase}",
    f"(when|whenever|if|every time|each time) i {_SAY} [{_QUOTE}] {{name}} [{_QUOTE}] (,|then)"
    f" (run|do) "
    "{phrase}",
    f"(when|whenever|if|every time|each time) i {_SAY} [{_QUOTE}] {{name}} [{_QUOTE}] [,|then]"
    f" [you]"
    f" [should|shall|must] (run|do|i mean|i want|give me|show me|read it as|take it as"
    f"|understand|it means)"
    f" {_PHRASE} [,|.|;] [{_SAVE_IT}]",
    f"by {{name}} i mean {_PHRASE} [,|.|;] [{_SAVE_IT}]",
    f"(instead of|in place of|for) {_PHRASE} i (want|would like|will|'d like) to [just|simply"
    f"|only] {_SAY}"
    " {name}",
    f"i (want|would like|'d like) to [just|simply|only] {_SAY} [{_QUOTE}] {{name}} [{_QUOTE}]"
    f" (for|instead of"
    f"|to mean|and get|to get|in place of) {_PHRASE}",
    f"let me {_SAY} {{name}} (for|instead of|to mean|to get|in place of) {_PHRASE}",
    f"(let|make|have) {{name}} (mean|stand for|run|be short for|be) {_PHRASE}",
    f"(let|make|have) {_NAME} (mean|stand for|run|be short for|be) {{phrase}}",
    f"use {{name}} (for|as {_ALIAS} for|as [a] {_ALIAS} for|to mean|as short for) {_PHRASE}",
    f"use {{name}} as [a|my] [new] {_ALIAS} (for|to) {{phrase}}",
    f"(learn|teach yourself) [:|that|,] {{name}} (means|is|=|stands for) {_PHRASE}",
    f"(assign|bind|map|link) {{name}} to {_PHRASE}",
    f"(assign|bind|map) {_PHRASE} to [the] [word|{_ALIAS}|name] {{name}}",
    f"{_PHRASE} (should|shall|is to|can) [also] be (called|named|known as|abbreviated as"
    f"|shortened to|saved as"
    "|saved under) {name}",
    f"{_MAKE} [my|new|another] {_ALIAS}",
    f"(shortcut|alias|abbreviation) {{name}} (shall|should|is to|must|has to|will|shd|to) (mean"
    f"|stand for|run|be|do) {_QUOTE} {{phrase}} {_QUOTE}",
    f"(define) {{name}} (as|to be) {_QUOTE} {{phrase}} {_QUOTE}",
    f"{_ALIAS} {{name}} for {_PHRASE} [please] (make|create|add|save|set up|store)",
    "i (want|would like|wanna|need|wish|'d like) to [just|simply|only] [be able "
    f"to] {_SAY} [{_QUOTE}] {{name}} [{_QUOTE}] [and|to|n|so that i] (get|see"
    f"|have|mean|run|do) {_PHRASE} [,|;|.|-|and] [please] [set|make|save|add|create] "
    f"(that|this|the|a|it) [as] [a|my] [{_ALIAS}] [up]",
    "i (want|would like|wanna|need|wish|'d like) to [just|simply|only] [be able "
    f"to] {_SAY} [{_QUOTE}] {{name}} [{_QUOTE}] [and|to|n|so that i] (get|see"
    f"|have|mean|run|do) {_PHRASE}",
    f"(when|whenever|if|every time|each time) i {_SAY} [{_QUOTE}] {{name}} [{_QUOTE}] "
    f"[,|then] (it|that) (means|is|stands for|should mean|shall mean) {{phrase}}",
    f"(let|make|have) {{name}} (be short for|stand for|mean|be my {_ALIAS} for"
    f"|be [a|an] {_ALIAS} for) {{phrase}}",
    "{name} (should|shall|is to|ought to) (mean|stand for|be short for) {phrase}",
    f"(when|whenever|if|every time|each time) i {_SAY} [{_QUOTE}] {{name}} [{_QUOTE}] [,|then]"
    f" i (mean|want|would like) {_PHRASE} {_AND} {_SAVE_IT}",
    f"(give|grant|assign) {_PHRASE} [the|a|my] [new] {_ALIAS} [of|:] {{name}}",
    f"make {_PHRASE} (available|reachable|callable|known) (as|under|by) {{name}}",
    f"(put|file|park|stash) {_PHRASE} (under|as) [the] [name|word|{_ALIAS}] {{name}}",
    "{name} (shall|should|is to|will) (be short for|mean|stand for|run|call up|give me|"
    f"bring up) {_PHRASE}",
)
ADD_ALSO = ("from now on", "for me", "in future", "in the future")

LIST = (
    f"[list|all|see|view|check|display|which|what|any|what are|which are|go through|pull up|open"
    f"|name|read]"
    f" [all|of] [my|own|the|our] [saved|own|personal|existing] {_ALIASES}",
    f"(which|what|any|what kind of|which of my) {_ALIASES} (do|did|have|are|exist|can|were|work"
    f"|had|has|there)"
    " [i|we|there|you|saved|mine] [have|got|set up|saved|defined|made|use|created|know|remember"
    "|taught you"
    "|teach you|given you|give you|told you|stored|to me]",
    f"what (are|were|was) [all] [the|my] {_ALIASES} [that|which] [i] [have] [taught you|set up"
    f"|saved|made|defined"
    "|told you|created|gave you|gave|stored|use|taught|ever]",
    f"[the] {_ALIASES} [that|which] (i|you) [have] (taught you|set up|saved|made|defined|told"
    f" you|created"
    "|gave you|stored|use|taught|know|remember|learned|learnt)",
    f"(do|have|are|did) [i|we|there|you] [have|got|know|remember|save|set up] [any|some|my]"
    f" {_ALIASES}"
    " [saved|set up|defined|of mine]",
    f"how many {_ALIASES} [do|have|are|did] [i|there|we] [have|got|saved|set up|save|make]",
    f"[my] ({_ALIAS}|{_ALIASES}) list",
    f"(list|overview) of [all] [the|my] {_ALIASES}",
    "(which|what) words (have i taught you|did i teach you|do you know from me)",
    f"what did i (teach you|save as {_ALIASES}|call my {_ALIASES}|abbreviate|shorten)",
    f"what (does|do) my {_ALIASES} (stand for|mean|do|run)",
)
LIST_ALSO = ("[that] i (have|saved|made|use|defined)", "currently", "again", "remind me [of]")

_FORGET = (
    "(forget|remove|delete|drop|erase|kill|scrap|get rid of|throw away|unset|clear|lose|undefine"
    "|cancel|discard|bin|trash|ditch|chuck|wipe|unlearn|scratch|take away|retire|dump|abolish"
    "|purge)"
)
_NO_NEED = (
    "((i|we) (do not|no longer|never|hardly|do not even) (need|use|want|type|say|used) (it|that"
    "|that"
    f" {_ALIAS}|this {_ALIAS}|the {_ALIAS}|that one|my {_ALIAS}) [any more|anymore|any longer"
    f"|now|at all])"
)
_GO = (
    "((it|that|that one|this one) (can|may|should|must) (go|be deleted|be removed|be forgotten"
    "|be dropped"
    f"|be scrapped)|{_FORGET} (it|that|that one|this one|that {_ALIAS}|the {_ALIAS}))"
)

REMOVE = (
    f"{_FORGET} [about] [my|that|this] {_ALIAS} [called|named|:] {{name}}",
    f"{_FORGET} [about] [my|that|this] {_ALIAS} [called|named|:] {_NAME}",
    f"{_FORGET} [my|the|that] {_NAME} {_ALIAS}",
    f"forget [about] {_NAME}",
    f"{_FORGET} [my|the|that] {{name}} {_ALIAS}",
    f"{_FORGET} {{name}} as [a|an|my] {_ALIAS}",
    f"{_FORGET} {{name}} from [my|the] {_ALIASES}",
    f"{_FORGET} {{name}} [,|-|:|because|as|since] {_NO_NEED}",
    f"{_FORGET} [my] {_ALIAS} {{name}} [,|-|:|because|as|since] {_NO_NEED}",
    f"(i|we) (do not|never|hardly) (need|use|want) [my] {_ALIAS} {{name}} [any more|anymore|any"
    f" longer]"
    f" [,|and|so|;|.|-] [so|and] {_GO}",
    f"(i|we) do not (need|use|want) [my] {_ALIAS} {{name}} (any more|anymore|any longer)",
    f"(i|we) do not (need|use|want) [my] {{name}} {_ALIAS} (any more|anymore|any longer)",
    f"(i|we) no longer (need|use|want) [my] {_ALIAS} {{name}}",
    f"(i|we) no longer (need|use|want) [my] {{name}} {_ALIAS}",
    f"[my] {_ALIAS} {{name}} (can|may|should|must|has to|is to) (go|be deleted|be removed|be"
    f" forgotten"
    "|be dropped|be scrapped|disappear)",
    f"[my] {{name}} {_ALIAS} (can|may|should|must|has to|is to) (go|be deleted|be removed|be"
    f" forgotten"
    "|be dropped|be scrapped|disappear)",
    f"[my] {_ALIAS} {{name}} is (no longer needed|not needed any more|not needed anymore"
    f"|obsolete) {_AND} {_GO}",
    f"{{name}} (should|shall) no longer be [a|an|my] {_ALIAS}",
    f"(stop|quit) using {{name}} as [a|my] {_ALIAS}",
    "unalias {name}",
    f"{_FORGET} [one of] [my] {_ALIAS}",
    "[i|we] (do not|no longer) (need|want|use) [the|my|our|that] (shortcut|alias"
    "|abbreviation) {name} [any more|anymore|any longer] [,|;|-|so|and|.] [so|please] (bin"
    "|delete|remove|drop|forget|scrap|erase|get rid of|kill) (it|that|this)",
    f"[my] {_ALIAS} {{name}} [please] (delete|remove|erase|forget|drop)",
    f"[my] {{name}} {_ALIAS} [please] (delete|remove|erase|forget|drop)",
    f"{_FORGET} {_ALIAS} {{name}}",
    "(i|we) (do not|never|hardly|no longer|hardly ever|rarely) [ever] (need|use|want|type) "
    f"[the|my|this] {_ALIAS} {{name}} [any more|anymore|any longer|now|at all] {_AND} {_GO}",
    "(i|we) (do not|never|hardly|no longer|hardly ever|rarely) [ever] (need|use|want|type) "
    f"[the|my|this] {{name}} {_ALIAS} [any more|anymore|any longer|now|at all] {_AND} {_GO}",
    "(take out|cross out|rub out|strike out|strike|do away with|weed out) [the|my|that] "
    f"{_ALIAS} [called|named|:] {{name}}",
    "(take out|cross out|rub out|strike out|strike|do away with|weed out) [the|my|that] "
    f"{{name}} {_ALIAS}",
    f"{_ALIAS} {{name}} (out|off|gone|away) [please]",
)
