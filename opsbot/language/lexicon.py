"""The small words: what may be passed over, what points, what turns a meaning."""

from __future__ import annotations

from functools import cache

from opsbot.language.words import listed

# Words that may stand anywhere and change nothing.
FILLERS = frozenset(
    listed("please pls plz kindly thanks thank thx ty cheers hi hey hello hiya morning ok okay so")
    + listed("well um uh the a an our just quickly quick question now then there also too again")
    + listed("already yet right really actually btw lol haha omg yess yes yay finally for us me my")
    + listed("i need want would like to can could you do be able tell show give let know get see")
    + listed(
        "have got rn atm asap telling showing giving uff exactly precisely currently presently"
    )
    + listed(
        "overall altogether anyway folks guys team everyone bot dear ah oh hmm even ever kindly"
    )
    + listed("roughly simply gosh mate wondering curious namely")
)
# The few of them that may stand inside a write as well: nothing in these can turn its meaning.
POLITE = frozenset(
    listed("please pls plz kindly thanks thank thx ty cheers hi hey hello hiya ok okay the a an")
    + listed("our just quickly you so well now btw omg yess yay sorry oh")
)
# "Could you ship 1042" is a request; "we could win acme" is none.
REQUESTS = frozenset(listed("can could would will"))
# "Could 1042 be shipped" asks for it, where a kind word stands beside it.
MAY = frozenset(listed("can could may might"))
# Runs of words that only ask nicely, before, inside or after a request.
_ASKING = (
    "would you be so kind and", "would you be so kind to", "would you be so kind as to",
    "would you be so good as to", "would you be so kind",
    "could you be so kind and", "could you be so kind to", "could you be so kind as to",
    "would you mind", "do you mind", "do me a favour and", "do me a favor and",
    "do me a favour", "do me a favor", "be so kind and", "be so kind to", "be so kind as to",
    "be so nice and", "be a dear and", "be a star and", "be a love and", "please to",
    "go ahead and", "i need you to", "i would like you to", "i want you to", "can you",
    "could you", "would you", "will you", "can you just", "could you just",
    "would it be possible to",
    "is it possible to", "would it be possible for you to", "any chance you could",
    "any chance you can", "is there any chance you could", "may i ask you to", "can i ask you to",
    "could i ask you to", "may i trouble you to", "may i trouble you for", "can i get you to",
    "i was wondering if you could", "i am wondering if you could", "i wonder if you could",
    "it would be great if you could", "it would be nice if you could",
    "would be great if you could",
    "i would be grateful if you could", "i would appreciate it if you could",
    "i would appreciate if you could", "i would appreciate it if you would", "if you could",
    "i need to", "we need to", "i have to", "we have to", "i must", "i want to", "we want to",
    "i would like to", "we would like to", "i would love to", "i am going to need to",
    "you need to", "you can", "you may", "you should", "time to", "make sure to", "make sure you",
    "do not forget to", "remember to", "never mind why", "help me",
)  # fmt: skip
_CLOSING = (
    "thanks a lot", "thanks a million", "thanks in advance", "thanks so much", "many thanks",
    "thanks very much", "thank you very much", "thank you so much", "thank you kindly",
    "thank you in advance", "thank you", "thanks", "much appreciated", "appreciate it",
    "i would appreciate it", "if you would", "if you can", "if you may", "if you please",
    "if you do not mind", "if you would not mind", "if possible", "if that is ok",
    "if that is okay", "if that is alright", "if that is possible", "if it is not too much trouble",
    "if you get a sec", "if you get a second", "if you get a chance", "if you get a minute",
    "if you get a moment", "if you have a sec", "if you have a second", "if you have a minute",
    "if you have a moment", "if you have time", "when you get a sec", "when you get a second",
    "when you get a chance", "when you get a minute", "when you get a moment",
    "when you have a sec", "when you have a second", "when you have a minute",
    "when you have a moment", "when you have time", "when you can", "whenever you can",
    "whenever you have a minute", "whenever you have a moment", "whenever you get a chance",
    "would be great", "would be nice", "would be lovely", "would be good", "would be perfect",
    "that would be great", "that would be nice", "that would be lovely", "that would be good",
    "that would be perfect", "that would be all", "that is all", "would you", "will you",
    "for me", "for us", "right away", "straight away", "at once", "as soon as possible",
    "no rush", "no hurry", "and oblige", "be a dear", "be so kind", "be so nice", "mate", "buddy",
    "my friend", "good man", ", man", ", dude", ", boss", ", pal", ", bro", ", sir", ", darling",
    ", love", ", chief", "then please", "there is a love", "ok", "okay", "alright",
)  # fmt: skip
# "…, put that down please": what was stated is to be written down.
_WRITING = listed(
    "put write note jot mark log record enter save fix correct update change book file register"
    " pop stick adjust amend set sort"
)
_DOWN = ("", "down", "in", "up", "there", "in there", "in the system", "in the books", "on file",
         "in the list", "accordingly", "as such", "for me", "for us", "right")  # fmt: skip
NOTING = frozenset(
    f"{verb} {what} {down}".strip()
    for verb in _WRITING
    for what in ("it", "that", "this")
    for down in _DOWN
    if down or verb not in ("put", "pop", "stick", "set", "mark", "change", "book", "sort")
) | frozenset({
    "see to it", "see to that", "please do", "do that please", "make it so", "do it please",
    "take care of it", "take care of that",
    "put it down as such", "make a note of it",
})  # fmt: skip
# "From now on …", "good news, …": only says since when, or that something is said.
_SAYING = (
    "from now on", "from today on", "from today", "from here on", "from here on in", "as of now",
    "as of today", "effective immediately", "with immediate effect", "starting now",
    "starting today", "henceforth", "in future", "in the future", "going forward", "meanwhile",
    "in the meantime", "in the mean time", "this time", "so this time", "that means",
    "which means", "good news", "great news", "bad news", "sad news", "guess what", "quick one",
    "one more thing", "next thing", "last thing", "first thing", "by the way", "for the record",
    "for your information", "kindly be advised that", "please be advised that", "be advised that",
    "please note that", "i am pleased to say", "i am afraid", "to be precise", "to be exact",
)  # fmt: skip
# What wishes and excuses itself, wherever it stands.
_WISHING = (
    "sorry to say", "if i may", "if i may ask", "if i might ask", "may i say",
    "if it is not too much bother", "if it is not too much trouble", "if it is no bother",
    "if it is no trouble", "if that is not too much trouble", "if that is not too much to ask",
    "if it is not too much to ask", "if it is not a bother", "if it is not a problem",
    "if you would be so good", "if you would be so kind", "if you will", "if you like",
    "if i am not mistaken", "unless i am mistaken", "if that is not a secret",
    "if it is all the same to you", "whenever suits", "when it suits you", "at your convenience",
    "at your earliest convenience", "if memory serves", "do you think", "would you say",
    "i should be grateful if you would", "i should be obliged if you would",
    "i would be obliged if you would", "i would be obliged if you could",
    "i would be grateful if you would", "i would be much obliged if you would",
    "i should be glad if you would", "i would be glad if you could", "may i request that you",
    "i kindly request that you", "i kindly ask you to", "i ask you to", "i am asking you to",
    "you are kindly requested to", "be good enough to", "be kind enough to",
    "would you be good enough to", "would you be kind enough to", "i should be grateful for",
    "i would be grateful for", "i should like", "i should like to have", "let me have",
    "would you kindly let me have", "i should be obliged for", "might i have", "may i have",
    "can i have", "could i have", "can i get", "could i get", "can i see", "could i see",
    "may i see", "might i see", "let us have", "let us see", "hand me", "hit me with",
    "i am after", "i am looking for", "be a good lad and", "be a good girl and", "be a pal and",
)  # fmt: skip
# "Might I trouble you to …", "could we …, please".
_BEGGING = tuple(
    f"{may} {who} {beg} you {lead}"
    for may in ("could", "can", "may", "might")
    for who in ("i", "we")
    for beg in ("trouble", "bother", "ask", "get", "beg", "request", "kindly ask", "please ask")
    for lead in ("to", "for")
)
# "Could we hold 1042" asks whether it may be done; with a "please" it asks for it.
PERMISSION: list[list[str]] = [
    [may, who] for may in ("could", "can", "may", "might") for who in ("i", "we")
]
# By their first word, the longest run first.
PLEADING: dict[str, list[list[str]]] = {}
for _run in sorted(
    (words.split() for words in {*_ASKING, *_BEGGING, *_CLOSING, *_SAYING, *_WISHING}),
    key=len,
    reverse=True,
):
    PLEADING.setdefault(_run[0], []).append(_run)
# After these a request stands as "putting", not "put".
MINDS = frozenset({"mind"})
# What opens a remark beside the question: "…, someone on the phone wants to know".
OPENERS = frozenset(
    listed(", ; ? because since as i someone somebody he she they customer client boss")
)
# In these a remark may turn the meaning of the rest, so it is not passed over.
TURNS = frozenset(
    listed("not no never if unless would should might maybe perhaps imagine suppose think thinking")
    + listed(
        "wish hope pretend almost nearly wonder wondering when whenever once until while after"
    )
)
# Nothing is done on a condition or a supposition, whatever else is said.
CONDITIONS = frozenset(
    listed("if unless when whenever once until while after should would suppose imagine pretend")
)
# Somebody else's words are no command.
REPORTS = frozenset(
    listed(
        "said says say told tells asked asks asking wrote writes writing wants wanted wanna thinks"
        " claims heard mail mails mailed email emails emailed message messaged texted demands"
        " demanded insists insisted suggests suggested requests requested begged begs mentioned"
        " wondered proposed reckons swears complains complained phoned letter"
    )
)
# What people begin an order with.
IMPERATIVES = frozenset(
    listed("acknowledge ack add adjust allocate alter annul append approve archive assign axe bin ")
    + listed("bring bump call cancel change chase chuck close complete confirm")
    + listed("connect convert correct create cut deactivate decrease deduct delete demote")
    + listed("disable discard dispatch ditch do drop edit enable end enter erase")
    + listed("expire export extend fetch finish fix flag forget freeze fulfil fulfill")
    + listed("generate get give grant halt hand hide hold import increase inform invite issue")
    + listed("jot keep kick kill knock launch leave let lift link list load log lower make")
    + listed("mark move mute note notify open pack pass pause pay ping plug pop ")
    + listed("postpone prepare promote publish pull push put raise reassign record")
    + listed(
        "reduce refund register reimburse release remind remove rename reopen reply reschedule"
    )
    + listed("reset resolve restart restock restore resume revert revoke roll run save")
    + listed("schedule scrap send set settle shift ship show shut silence skip slash slide")
    + listed("snooze start stick stop strike subscribe subtract suspend swap switch sync tag take")
    + listed("tell terminate tick transfer trim turn undo unhide unlink unpublish unsubscribe")
    + listed("update upgrade void wake warn wipe withdraw write")
)
# A request may begin after these, whatever stood before: "uff what a day, please remind me …".
BREAKS = frozenset(",.!?:;")
PLEAS = frozenset(listed("please pls plz"))
JOINS = frozenset(listed("and so anyway but then plus also"))
QUESTION_WORDS = frozenset(listed("what who where how when which whether"))
# What leads in a change to what was asked before: "and last week?", "what about storage".
LEADS = frozenset(listed("and but or what how about only just instead then rather same with"))
LOOSE_FILLERS = FILLERS | LEADS
MARKS = frozenset([*",.!?;:'\"()-…", "'s"])

NOUNS: dict[str, frozenset[str]] = {
    "deal": frozenset({"deal", "deals", "opportunity"}),
    "order": frozenset({"order", "orders", "no", "nr", "number"}),
    "task": frozenset({"task", "tasks", "todo"}),
    "ticket": frozenset({"ticket", "tickets", "case"}),
    "product": frozenset({"product", "item", "article"}),
    "customer": frozenset({"customer", "client", "buyer"}),
    "contact": frozenset({"contact"}),
    "organisation": frozenset({"company", "organisation", "organization", "firm"}),
    "pipeline": frozenset({"pipeline", "funnel"}),
    "stage": frozenset({"stage"}),
    "project": frozenset({"project"}),
    "member": frozenset({"member", "colleague"}),
    "alert": frozenset({"alert"}),
    "rule": frozenset({"rule", "automation"}),
}
NOUN_WORDS = frozenset().union(*NOUNS.values())


@cache
def nouns_of(kinds: tuple[str, ...]) -> frozenset[str]:
    """What records of some kinds are called."""
    return frozenset().union(*(NOUNS.get(kind, ()) for kind in kinds))


# "Show me the deals" does not ask for mine.
TO_ME = frozenset({"show", "give", "gimme", "tell", "get", "bring", "send", "list"})
IT = frozenset({"it", "that", "this", "him", "her", "his", "one"})
HIM = frozenset({"him", "her", "his"})
PEOPLE = frozenset({"contact", "customer", "member"})
THEM = frozenset({"them", "these", "those", "both", "all"})
ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1}
AND = frozenset({"and", "&", ",", "+"})
COUNTS = dict(
    zip(listed("two three four five six seven eight nine ten"), range(2, 11), strict=True)
)
# What compares two, and what picks one of many: by what, and whether the last by that is meant.
COMPARED: dict[str, tuple[str, bool]] = {
    **dict.fromkeys(listed("older earlier"), ("age", False)),
    **dict.fromkeys(listed("newer later younger"), ("age", True)),
    **dict.fromkeys(listed("smaller lighter lower"), ("size", False)),
    **dict.fromkeys(listed("bigger larger heavier higher taller"), ("size", True)),
    **dict.fromkeys(listed("cheaper"), ("price", False)),
    **dict.fromkeys(listed("dearer pricier"), ("price", True)),
    **dict.fromkeys(listed("better shorter longer"), ("", True)),
}
SUPERLATIVE: dict[str, tuple[str, bool]] = {
    **dict.fromkeys(listed("oldest earliest"), ("age", False)),
    **dict.fromkeys(listed("newest latest youngest"), ("age", True)),
    **dict.fromkeys(listed("smallest lightest lowest"), ("size", False)),
    **dict.fromkeys(listed("biggest largest heaviest highest tallest"), ("size", True)),
    **dict.fromkeys(listed("cheapest"), ("price", False)),
    **dict.fromkeys(listed("dearest priciest"), ("price", True)),
}
# What says in which state a record is: "the held one", "the oldest open ticket".
_OPEN = dict.fromkeys(listed("open unsolved unresolved"), "open")
_CLOSED = dict.fromkeys(listed("closed solved resolved"), "closed")
_LATE = dict.fromkeys(listed("overdue late"), "overdue")
STATES: dict[str, dict[str, str]] = {
    "order": {
        **dict.fromkeys(listed("open unshipped unsent unfulfilled outstanding"), "unfulfilled"),
        **dict.fromkeys(listed("held parked"), "held"),
        **dict.fromkeys(listed("shipped sent fulfilled"), "fulfilled"),
        **dict.fromkeys(listed("cancelled canceled"), "cancelled"),
        "unpaid": "unpaid",
        "refunded": "refunded",
    },
    "ticket": {**_OPEN, **_CLOSED, "urgent": "urgent", "high": "high"},
    "task": {**_LATE, "open": "open", "undone": "open", "done": "closed", "finished": "closed"},
    "deal": {**_OPEN, "closed": "closed", "won": "won", "lost": "lost"},
    "project": {**_LATE, "open": "open", "closed": "closed", "running": "open"},
    "product": {"hidden": "hidden"},
}
# Words that values hold beside names and numbers: they point, or join several.
JOINED = (
    IT
    | THEM
    | AND
    | frozenset(ORDINALS)
    | COMPARED.keys()
    | SUPERLATIVE.keys()
    | frozenset(
        listed("two here as well me my mine i myself also even plus together along he she they")
        + listed("its their most recent ones")
    )
)
# What is left out together with the record that would follow: "what is the price [of it]".
BEFORE_GAPS = frozenset(listed("of for on to in about from with"))
# No name goes on across these.
STOPS = frozenset({",", ";", ":", "?", "!", "(", ")"})
# Slots that hold what people say, whatever it is. Other texts are names, tags, titles.
LONG_TEXTS = frozenset({"text", "subject", "reason", "phrase"})
OR = frozenset({"or"})
# A name does not end in these: they belong to what follows.
NO_END = frozenset(listed("for to of as with from on in at by and the a an is are about"))
# "Them" are no more than these: a longer list was not meant record by record.
FEW = 10
# What may stand before a name and is no part of it.
TITLES = frozenset(
    listed("the our that this a mr mrs ms miss mister dr herr frau madame monsieur dear old")
)
# Words and marks that stand inside of names and are none of their own.
JOINING = frozenset(listed("the a an of and our for to in on at de la le da du & - / ' 's . +"))
# What is left open where these are said.
INDEFINITE = frozenset(listed("something someone somebody anything anyone anybody"))
# The longest name of a record, in words.
LONGEST_NAME = 8
# What a read passes over where words stand in an order no template foresaw.
SMALL = frozenset(
    listed("is are was were be been being has had having does did doing of for in on at by to from")
    + listed("with about it its that this these those we they he she i you all any some as which")
    + listed("what how who and per there here will shall may up")
)
# Words that say what the next value is to a command.
LEADING = frozenset(listed("of for in on at by to from with about into until till since as over"))
