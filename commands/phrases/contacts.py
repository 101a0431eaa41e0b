"""How people talk about contacts."""

from __future__ import annotations

# Nouns and verbs that come again and again.
_LIST = (
    "(contacts|contact list|address book|addressbook|rolodex|contact book|crm|database|directory"
    "|phone book|phonebook|system|books)"
)
_OUR = "[the|our|my|all|all our]"
_NEW = (
    "(new|add|create|save|enter|register|make|put in|set up|record|store|take down|write down"
    "|note down|put down|jot down|key in|punch in|type in|file|start|another|keep)"
)
_PERSON = "(contact|contacts|person|contact person|contact card|contact entry|contact record)"
_CALLED = (
    "[called|named|for|by the name of|by name|by name of|with the name|with the name of|is|,|-] [:]"
)
_MUST = (
    "(is to be|should be|has to be|needs to be|must be|can be|may be|is due to be|are to be"
    "|have to be)"
)
_NUMBER = (
    "(phone|telephone|tel|mobile|cell|cellphone|handy|landline|email|mail|e-mail|address"
    "|number|nr|contact details|contact data|contact info|contact information|coordinates|digits)"
    " [number|nr|no|address|id]"
)
_JOB = (
    "(title|job title|position|role|function|company|employer|firm|occupation|birthday|name"
    "|full name|tags|tag|notes|website|department)"
)
_ABOUT = "(on|about|of|for|regarding|concerning|from|re)"
_INFO = (
    "(info|infos|information|details|facts|data|particulars|profile|record|file|card|entry|page"
    "|lowdown|low-down|scoop|background|overview|summary|story|history|everything|anything|all"
    "|full picture|dossier|rundown|run-down|what we have|what we have got|everything we have"
    "|everything we have got|all we have|all we have got|all we know|everything we know|what we "
    "know"
    "|what you have|everything you have|all you have|everything there is|notes|contact details)"
)
_SHOW = (
    "(show|open|check|display|pull up|bring up|look at|view|fetch|dig out|dig up|call up"
    "|load|print|open up|present|pull out|have a look at|take a look "
    "at)"
)
_TALK = (
    "(talk|speak|chat|meet|call|phone|write|email|deal|talked|spoken|met|been in touch|in touch)"
)

_SOMEONE = "(him|her|them|this person|that person)"
_STORE = (
    "(put|add|save|stick|pop|enter|get|store|bung|chuck|throw|take|write|key|register|file"
    "|include|record)"
)
_THERE = (
    "((in|into|to|among|on) [the|our|my] (contacts|contact list|address book|addressbook|rolodex"
    "|contact book|phone book|list of contacts)|(down|in|up) as [a|an|our] [new] contact"
    "|as [a|an|our] [new] contact)"
)

ADD = (
    f"{_NEW} [down] [a|an|another|one|this|the|the following] [new] {_PERSON} {_CALLED} {{name}}",
    f"{_NEW} [down] [a|an|another|one|this|the|the following] [new] {_PERSON} {_CALLED} "
    '" {name} "',
    f"{_NEW} [down] [a|an|another|one|this|the|the following] [new] {_PERSON}",
    f"{_NEW} [a|another] [new] (entry|card|record) (in|for|to) {_OUR} {_LIST} {_CALLED} {{name}}",
    "(add|save|put|enter|store|take|write|include|record|register|file|key|stick|pop) "
    "{name} [down] (to|in|into|as|on|under|among) [a|the|our|my] [new] "
    "(contacts|contact|contact list|address book|addressbook|rolodex|contact person|phone book)",
    "{name} is [now] (a|our) [new] (contact|contact person) [of ours] [now]",
    "{name} (is to|has to|needs to|must|can|may) (go|be added|be put|be saved|be entered|be "
    "stored) "
    "(to|in|into|as|on) [a|the|our|my] [new] (contacts|contact|contact list|address book)",
    "{name} (belongs|goes) (in|into|to|on|among) [the|our|my] (contacts|contact list|address book)",
    "[we|i] (have|got|have got) a new (contact|contact person) {name}",
    "[we|i] (have|got|have got) a new (contact|contact person) (:|,|-) {name}",
    "[we|i] (have|got|have got) a new (contact|contact person) (at|from) {org} [:|,|-] {name}",
    "there is a new (contact|contact person) [at|from] [{org}] [:|,|-] {name}",
    "(make|turn) {name} [into] a [new] contact",
    # As on a business card: with an address or a number beside it a bare line is the title.
    f"{_NEW} [a|an|this|the] [new] {_PERSON} {_CALLED} {{name}} , ({{email}}|{{phone}}) , "
    f"{{title}}",
    f"{_NEW} [a|an|this|the] [new] {_PERSON} {_CALLED} {{name}} , {{title}} , ({{email}}"
    f"|{{phone}})",
    f"{_NEW} [a|an|this|the] [new] {_PERSON} {_CALLED} {{name}} , ({{email}}|{{phone}}) , {{org}} "
    f", "
    "{title}",
    f"{_NEW} [a|an|this|the] [new] {_PERSON} {_CALLED} {{name}} , {{org}} , {{title}} , "
    "({email}|{phone})",
    "(save|store|enter|add|put in) {name} , ({phone}|phone {phone}|tel {phone}|{email}|email "
    "{email})",
    "(add|save|put|enter|store|write) [down] (to|into|in|among) [the|our|my] (contacts"
    "|contact list|address book|rolodex) [:|,|-] {name}",
    "(i|we) [have] [just] (met|got to know|ran into|spoke to|talked to) {name} (from|of|at) "
    "{org} [,|and|;|-] [please|so] (add|save|store|enter|put|note) (him|her|them) [in|down] "
    "[as a contact|to the contacts|to contacts]",
    "{name} (put|add|save|enter|register|store) [him|her|them|it] [in|into|to] "
    "[the|our] [system|crm|contacts|address book] as [a|an|the|new] [new] contact",
    "contact {name} [please] (add|save|enter|register|create|make new)",
    "we have [a] new (person|man|woman|buyer|contact person) (at|from|with) {org} "
    "[,|:|-] {name} [,|;|and] [please] (add|save|enter|register) [him|her|them"
    "|it] [as|to|in] [a|the|our] [new] (contact|contacts)",
    "[we|i] (met|have met|spoke to|got to know) [a] [new] (guy|man|woman|lady"
    "|person|fella|lad|lass|chap) (called|named|by the name of) {name} [at the "
    "(fair|show|expo|trade show|conference|event)] [,|;|and] [please] (add|save"
    "|put|enter|stick|pop) (him|her|them) (to|in|into|among) [the|our|my] (contacts"
    "|contact list|address book)",
    f"{_NEW} [a] [new] contact (entry|card|record|file|page) (for|of|called|named) {{name}}",
    f"{_STORE} {_SOMEONE} {_THERE}",
    f"{_STORE} {_SOMEONE} {_THERE} (:|,|-) {{name}}",
    "(could|can|may|might) (we|i) have {name} (in|on|among) [the|our|my] (contacts|contact "
    "list|address book|rolodex)",
    "(i|we) (want|would like|need|should like) {name} (added|saved|put|entered|stored|in|on"
    "|filed) [to|in|into|on|among] [the|our|my] (contacts|contact list|address book|"
    "rolodex)",
    "(save|store|keep|enter|put in|note) {name} [,|-|:|on|at|under|with] {phone}",
    "(save|store|keep|enter|put in|note) {name} [,|-|:|on|at|under|with] {email}",
    "(save|store|keep|enter|note|add|remember) [this|the|a] [new] (number|phone number|"
    "mobile number|phone) [:|,|-|for|of] {name} [,|-|:|is|on] {phone}",
    "(save|store|keep|enter|note|remember|add|take down) [this|the|a|these] [new] (person|"
    "man|woman|lady|guy|chap|details) (:|,|-|called|named) {name}",
    "contact (:|-|,) {name} [,|-|:] {phone}",
    "contact (:|-|,) {name} [,|-|:] {email}",
    "my new (contact|contact person) is {name}",
    "our new (contact|contact person) [at {org}] is {name}",
    "our new (contact|contact person) is {name}",
    "(got|i have|we have|i got|here is|i was given) [a|the] [business] card (of|from) "
    "{name} [,|;|-|and|.] [please] (add|save|enter|store|file|register) (him|her|them|it)",
    "(got|i have|we have|i got|here is|i was given) [a|the] [business] card (of|from) "
    "{name} , ({email}|{phone}) [,|;|-|and|.] [please] (add|save|enter|store|file|register)"
    " (him|her|them|it)",
    "{name} is (our|my) new (person|contact|contact person|man|woman|buyer|go-to person) "
    "(at|from|with) {org} [,|;|-|and|.] [please] (add|save|enter|store|file|register) (him|"
    "her|them|it)",
    "(we have|there is|got|we have got|we got) a new (face|person|man|woman|lady|guy|lad|"
    f"chap|girl) (at|from|with) {{org}} [,|:|-] {{name}} [,|;|-|and|.] [please] {_STORE} "
    f"{_SOMEONE} [in|down] [to|in|into] [the] [system|crm|contacts|address book]",
    "{name} , new contact [at|from|for|of] {org}",
    "{name} new contact [,|:|-|at|from] {org}",
    "{name} (as|is|for) [a|our] new contact [please]",
    "put {name} (on file|on record|on our files)",
    "(create|make|open|start|add|set up) [a|an] [new] (entry|card|record|page|file) for "
    "{name} , {title} (at|of|with|for) {org}",
    f"{_PERSON} (entry|card|record) for {{name}} (needed|wanted|required|please) [at|from|,] ["
    "{org}]",
    "{name} [from {org}] (should|must|is to|has to|needs to|ought to) be (in|on|among) [the"
    "|our|my] (contacts|contact list|address book|rolodex)",
    "(here is|here's|this is) a new (contact|contact person) [called|named] [:|,|-] {name}",
    "(take down|note down|write down|jot down|put down) {name} [,|-|:] {phone}",
    "(take down|note down|write down|jot down|put down) {name} [,|-|:] {email}",
    "(contacts|address book|contact list) (:|,|-) (add|save|put in|enter|new) {name}",
    "[the|our] new {title} (at|of|from|for) {org} is [called|named] {name} [,|;|-|and|.] "
    f"[please] {_STORE} {_SOMEONE} [in|down] [to|in|into] [the|our|my] [contacts|address "
    "book|contact list]",
)
ADD_ALSO = (
    "[,|-|;] [and] (add|save|enter|register|note|record) (him|her|them|it)",
    "[,|and] [the|his|her|their|with|has|an] [email|mail|e-mail|address|with] [address] "
    "[is|:|=|at] {email}",
    "[,|and] [the|his|her|their|with|a] (phone|tel|telephone|mobile|cell|nr|number|call) "
    "[number|nr|no] [is|:|=] {phone}",
    "[,|and] [reachable] [at|on|under] {phone}",
    "[,] [who|he|she|and] (works|working|work|is|sits|employed) (at|for|with) {org}",
    "[,] (at|from|of|company|with|for|over at) [:] {org}",
    ", {org}",
    "[,|and|as] [the|his|her|their|with|works as] (title|position|role|job|job title) [is|:|=] "
    "{title}",
    "[,] [as|the|a|an] {title} (at|of|for|with) {org}",
    ", {title} (at|of|for|with) {org}",
    "[,] [who|he|she|and] (works|working|work|is employed|is) (for|at|with|over at) {org}",
    "[i|we] [have] [just] (met|ran into|bumped into|got talking to|came across|met up with|"
    "got to know|spoke to|talked to) [a|this] [new|nice] [guy|man|woman|lady|fellow|chap|"
    "person] [called|named] {name} [(from|of|with|at) {org}]"
    " [at the (fair|trade fair|show|trade show|expo|conference|event|party|market"
    "|exhibition)|yesterday|today|this morning|last night|on the train|"
    "in town]",
    "[,|.|;|-] [and] (he|she|who) (is|works as) [the|a|an|our|their] {title} (at|of|for|"
    "with|over at) {org}",
    "[i|we] [have] [just] (met|ran into|bumped into|got talking to|came across|met up with|"
    "got to know|spoke to|talked to) (a|this|the|some) [very|really] [lovely|nice|new|great"
    "|young|good|friendly|clever|charming|interesting|helpful|cool] (guy|man|woman|lady|"
    "fellow|chap|person|girl|lad|bloke|buyer|contact) (at|from|of|with|over at) {org}",
    "[,|.|;|-] [and] (he|she|who) is (the|a|an|our|their) {title} [there]",
)

FIND = (
    "(find|search|look up|lookup|look for|search for|hunt for|check for|seek) [a|the|any|all] "
    f"{_PERSON} [called|named|for|with|at|from|by the name|:|by the name of|like|matching] "
    f"{{text}}",
    f"(search|look through|look in|find in|scan|go through|check|comb through|browse) {_OUR} "
    f"(contacts|contact list|address book|rolodex|crm) [for|:|after] {{text}}",
    f"(find|search|search for|look for|look up|check for) {{text}} (in|among|amongst|from) {_OUR} "
    "(contacts|contact list|address book|rolodex|crm)",
    "do we (have|know) [a|any] (contact|contacts|person) [called|named|for|with|at|from|by the "
    "name "
    "of] {text}",
    "(do we have|do we know|have we got|is there|are there|have we) "
    "(somebody|someone|anybody|anyone|people|a person|any person|any people|one) "
    "[called|named|at|from|with|who is called|who is named|by the name|by the name of"
    f"|with the name|with the name of|of the name] {{text}} [(in|among|amongst|on) {_OUR} {_LIST}]",
    "[is|are|whether|if|there] (somebody|someone|anybody|anyone|any contact|any contacts|any person"
    "|some contact) "
    "[called|named|at|from|with|by the name|by the name of|with the name|with the name of|of the "
    f"name] {{text}} (in|among|amongst|on) {_OUR} (contacts|contact list|address book|crm)",
    "(is|is there|are there|have we|have we got|do we have) [any|an|a] {text} (in|among|amongst) "
    "[the|our|my] "
    "(contacts|contact list|address book|rolodex) [too|already]",
    "[list] [all] contacts (called|named|at|from|with|matching|like|containing|starting with"
    "|beginning with|by the name of|whose name is) {text}",
    "(which|what) [of our] contacts (are|is|have|has|work|works|do we have) "
    "[called|named|the name|at|from|with|for] {text}",
    "who [all] do we (know|have) (at|from|in|called|named|by the name of) {text}",
    "(who is|who do we have) (called|named) {text} (in|among) [the|our] (contacts|address book)",
    "(look up|lookup) {text}",
    "contact search [:|for] {text}",
    "any {text} (in|among|amongst) [the|our|my] (contacts|contact list|address book|rolodex)",
    "(anybody|anyone|somebody|someone) (called|named|by the name of|with the name) {text}",
    "[check|see|find out|look] (whether|if) (there is|there are|we have|we know|we have got) "
    "(somebody|someone|anybody|anyone|a contact|any contact|people|a person) [called|named|at|from"
    f"|with|by the name of|with the name] {{text}} [(in|among|amongst|on) {_OUR} {_LIST}]",
    "(find|search|search for|look for|look up) (somebody|someone|anybody|anyone|people|everybody"
    "|everyone) (called|named|at|from|with the name|by the name of|who is called) {text} "
    "[(in|among|amongst|on) [the|our|my] (contacts|contact list|address book|crm)]",
    "do (we|you) know (a|an|any|one) {text}",
    "(is|are) there (a|an|any) {text} (in|among) [the|our|my] (contacts|address book|rolodex)",
    "(any|have we any|do we have any|are there any) (contact|contacts) [called|named|by the "
    "name of] {text}",
    "(is there|are there|have we|do we have|have we got) (a|an|any|one) {text} (in|on) [our"
    "|the] (books|records|files|system|database)",
    "(contact|contacts|person|people) with [the] (name|surname|last name|first "
    "name) {text} [,] [have we|do we have|is there]",
    "(do we have|have we got|have we|got|is there) (a|an|any|one|someone called|somebody "
    "called) {text} (anywhere|saved|stored|listed|noted|on file|on record)",
    "(got|we got|you got) (a|an|any|one) {text} (in|among|on) [the|our|my] (contacts|"
    "contact list|address book|rolodex)",
    "(search|find|look up) (people|persons|contacts) (:|,|-|named|called|for) {text}",
    "(do|did|have) (i|we) [have|ever] {text} (saved|stored|listed) [as a contact|in the "
    "contacts|among the contacts]",
    "(have|did) we ever (saved|save|added|add|entered|enter|noted|note) (a|an|any) {text} "
    "[as a contact|in the contacts]",
    "(which|what) (contact|contacts|person|people) (has|have|go by|goes by|bears|carry|"
    "carries) [the|a] (name|surname|last name|first name) [of] {text}",
    "(does|do) the name {text} ring a bell [in|among|with] [the|our|your] [contacts|address book]",
    "[a] (somebody|someone|person|contact|guy|man|woman|lady|chap) (by the name of|called|"
    "named|by the name) {text} , (is|are) (he|she|they|that one) (in|among|on) [the|our|my]"
    " (contacts|contact list|address book|rolodex)",
    "who (is it|was it|was that|is that) [in|from|among] [the|our] contacts (called|named|"
    "with the name) {text}",
)

SHOW = (
    f"{_SHOW} [the] {{contact}} [again]",
    "contact {contact}",
    "(who|what) {contact} is",
    "(who is|who the heck is|who the hell is|who was|who is that|who is this) {contact} [person|guy"
    "|lady|woman|man|fellow|bloke|lad|again]",
    "(what do|do) (we|you) (know|have|have got) [on file] (about|on|of) {contact} [on file]",
    "what have (we|you) [got] (about|on|of) {contact} [on file]",
    "(what is|is there) (anything|something|stuff|known|there|noted|on file|recorded) (about|on"
    "|for|of) "
    "{contact}",
    "(tell|talk|say) [something|more|everything|all] (about|of) {contact}",
    "(remind|brief|update|fill in|fill|inform|clue) [in] [who|about|on|of] {contact} [is|was]",
    f"[contact] [all] [the] {_INFO} {_ABOUT} {{contact}}",
    f"{_SHOW} [contact] [all] [the] {_INFO} {_ABOUT} {{contact}}",
    "{contact} (details|info|infos|information|contact details|card|profile|record|file|page|data"
    "|history|overview|summary|background|entry)",
    f"{_SHOW} {{contact}} (details|info|infos|information|contact details|card|profile|record|file"
    "|page|data|history|overview|summary|background|entry)",
    f"{{contact}} [new|current|private|work|business|direct|office] {_NUMBER}",
    f"[the|a] [current|direct|private|work|business] {_NUMBER} (of|for|from) {{contact}}",
    f"(what is|what was|which is|remind) [the] [current|direct] {_NUMBER} [again] (of|for|from) "
    "{contact} [again]",
    f"(what is|what was|where is|where was) {{contact}} [current|direct] {_NUMBER} [again]",
    f"{{contact}} {_NUMBER} (is|was) (what|which) [again]",
    f"{{contact}} {_JOB} (is|was) (what|which) [again]",
    f"{{contact}} {_JOB}",
    f"(what is|what was|which is) {{contact}} {_JOB} [again]",
    f"(what is|what was|which is|what are) [the] {_JOB} (of|for) {{contact}} [again]",
    f"(what|which) {_NUMBER} (does|do|did|has|have) {{contact}} [have|got|use]",
    "(what|which) (number|email|address|mail|phone) (do|can|would|should|must|could) (i|we) "
    "(call|reach|get|write|mail|email|dial|ring|phone|catch|find) {contact} [on|at|to|under|by]",
    "(what|which) (number|email|address|mail|phone) is {contact} (on|at|under|reachable)",
    f"(do|have) we [have|got] [a|an|any|the] {_NUMBER} (for|of|from) {{contact}}",
    "how (do|can|could|would|should|may) (i|we|one|you) (reach|contact|call|ring|phone|email|mail"
    "|get hold of|get in touch with|get through to|get on to|find|get) {contact}",
    "(best|any) way [to] (reach|contact|call|get hold of|get in touch with) {contact}",
    "(where|who|whom|what company|what firm|which company|which firm|what business) (does|do|did) "
    "{contact} work [for|at|with] [again|now|these days]",
    "(where|what company|what firm|which company|which firm|what business|who) is {contact} "
    "(with|from|at|employed|working|employed by|working for)",
    "what does {contact} do [for a living|there|again]",
    "what (job|title|role|position) (has|does) {contact} [have|got]",
    "(what|which) deals (do|have|are) we [have|got] (with|for) {contact}",
    "(what|which) deals (are|is) {contact} [involved|part|on|in|with]",
    f"(when|what time) (did|have|was|had) (we|i|you|anyone|anybody|somebody|someone) last "
    f"{_TALK} [in touch] (to|with|about) {{contact}}",
    "(when|what time) (did|have|was|had) (we|i|you|anyone|anybody|somebody|someone) last "
    "(call|phone|email|meet|ring|contact|called|contacted|visit|see|mail|write to|hear from|heard "
    "from) {contact}",
    "(when|what) (was|is) [the|our|my] last (call|contact|meeting|conversation|talk|chat|email|"
    "activity|note|time) (with|on|about|to|from) {contact}",
    "last (call|contact|meeting|conversation|talk|chat|email|activity|note) (with|on|about) "
    "{contact}",
    "what did (we|i) last (talk|speak|discuss|say|hear|note) [about|to] (with|to|from|about) "
    "{contact}",
    "(what is|anything) (going on|happening|new|up|open|the latest|the story) (with|about|on|from) "
    "{contact}",
    "(which|what|any) (tasks|notes|tags|deals|activities|calls) (are|is|do we have) [there] "
    "(for|on|with|about|of) {contact}",
    "is there (a note|any note|any notes|an email|a phone number|a number) (for|on|about) "
    "{contact}",
    "(card|file|record|contact card|address card) (of|for|on) {contact}",
    "(pull|pull up|fetch|get|open|dig out|bring up|call up) [the|our] [contact] (record|card"
    "|file|entry|details|page|sheet) (of|for|on) [contact] {contact}",
    "(have|did) (we|i|you|anybody|anyone|somebody) (spoken|speak|talked|talk|written|write"
    "|been in touch|been in contact|heard|hear|got in touch|met|meet) [to|with|from] "
    "{contact} [lately|recently|this week|at all|yet]",
    "what (is|was) [the] last (thing|contact|call|word|news) [we heard|we had|from|with|of] "
    "[from|with] {contact} [said|told us|wanted]",
    "{contact} (deets|particulars|coordinates|info please|contact particulars)",
    "[the|all the] (deets|particulars|coordinates) (on|of|for|about) {contact}",
    "[the|full|all] (particulars|contact particulars|coordinates) (of|for|on) {contact}",
    f"(might|may) i (see|have|know|ask for) [the] [{_INFO}] [of|on|about|for] {{contact}} "
    f"[{_INFO}]",
    f"(might|may) i (see|have|know|ask for) [the] {_NUMBER} (of|for) {{contact}}",
    "what is the (craic|crack|script|gen|score|story) (with|on) {contact}",
    "who is {contact} when (he is|she is|they are) at home",
    "{contact} (who|what) is [he|she|that|this|it] [again]",
    f"got [a|an|the] {_NUMBER} (for|of) {{contact}}",
    "(pull|get|fetch|grab) [the] {contact} ['s] (card|file|record|contact|contact card|"
    "details|sheet)",
    "(what is|what was|which was) {contact} ['s] (job|line of work|post|profession|trade) [again]",
)

NOTE = (
    "(note|comment|remark|memo|annotation|jotting) (on|to|for|about|at|re|regarding|concerning|of) "
    "{contact} [:|,|-] {text}",
    "[add|make|write|leave|put|take|drop|enter|record|save|attach|stick|log|file|pop|scribble] "
    "[a|this|the following|another] [new|quick|short|little] (note|comment|remark|memo) "
    "(on|to|for|about|against|with|at|re|regarding) {contact} [file|record|card|page|profile"
    "|entry] "
    "[:|,|-|saying|saying that|that|that says] {text}",
    "[add|make|write|leave|put|take|drop|enter] [a] [new] (note|comment|remark|memo) "
    "(on|to|for|about|against|with) {contact} [file|record|card|page|profile|entry]",
    "{contact} (note|comment|remark|memo) [:|,|-] {text}",
    "(jot|write|put|note|mark|scribble|get|take|keep) (down|in mind) (on|for|about|with|re"
    "|regarding) "
    "{contact} [file|record|card|page|profile] [:|,|-|that] {text}",
    "(jot|write|scribble) (on|for|about) {contact} [file|record|card|page|profile] [:|,|-|that] "
    "{text}",
    "(jot|write|put|stick|add|enter|record|note|keep|get|file|save|pop|log|mark|scribble) "
    "[this|it|that|the following|something] [down] (on|in|to|for|about|against|into|under|with"
    "|next "
    "to|re|regarding) {contact} [file|record|card|page|profile|entry|notes] (:|that|-) {text}",
    "(note|add|write|record|remember|keep in mind|bear in mind) (on|to|for|about|with) {contact} "
    "(that|:) {text}",
    "(note|remember|make a note|take a note|keep in mind|bear in mind|write down|put down|jot down"
    "|note down|let the record show|for the record) [that|,|:] {contact} {text}",
    "(note|remember|make a note|take a note|write down|put down|jot down|note down) "
    "(about|on|for) {contact} [:|,|-|that] {text}",
    "for {contact} (note|note down|write down|jot down|remember|put down|file) [:|that|,] {text}",
    "{contact} (:|-|,) (note|note down|write down|remember|jot down|remark) [that|:] {text}",
    # Without its record a note may be for a deal, an order or a ticket: asked.
    "(add|make|write|leave|put|take) [a] [new] (note|comment|remark|memo) {contact} : {text}",
    "(add|attach|put|write|append|make|enter) (to|on|onto|for|at) [the] [contact] [of] "
    "{contact} [the|a|this|following] (note|remark|comment|memo) [:|that|,|-|saying] {text}",
    "(append|add|attach|put|affix|subjoin|enter) (to|on|against|under|onto) {contact} "
    "['s] [file|record|card|page|profile|entry] [the|a|this] [following|new|quick"
    "|wee|short] (note|comment|remark|memo) [:|,|-|that|saying] {text}",
    "(add|put|write|leave|stick|pop|jot) [a|this] (wee|brief|small|tiny) (note"
    "|comment|remark|memo) (on|to|for|about|against) {contact} [:|,|-|saying"
    "|that] {text}",
    "{contact} (gets|needs|is to get|should get) [a|the|another] [new] (note|remark|comment"
    "|memo) [:|,|-|that|saying] {text}",
    "(let|have|make) {contact} ['s] (file|card|record|entry|page) (say|read|mention) [:|"
    "that] {text}",
    "(mention|state|say|point out) (on|in) {contact} ['s] (file|card|record|entry|page) [:|"
    "that] {text}",
    "(put|write|note|add|enter|record) {text} (on|in|into|onto) {contact} ['s] (file|card|"
    "record|entry|page)",
)

_FIELD = (
    "(phone [number|nr|no] {field=phone}|(telephone|tel) [number|nr|no] {field=telephone}"
    "|(mobile|cell) [phone] [number|nr|no] {field=mobile}"
    "|(email|mail|e-mail) [address] {field=email}|job title {field=job title}|title {field=title}"
    "|position {field=position}|role {field=role}|[last|family|first|full] name {field=name}"
    "|(company|employer) {field=company}|address {field=address}|birthday {field=birthday}"
    "|website {field=website})"
)
_SET = (
    "(set|change|update|correct|fix|edit|make|switch|amend|modify|alter|adjust|replace|overwrite)"
)
_INTO = "(to|into|as|=|:|->|with|by|→|=>)"
_DONE = "(changed|updated|corrected|fixed|edited|amended|replaced|modified|adjusted)"
_NOW = "(now|from now on|these days|as of today|from today|from today on|as of now|nowadays)"

UPDATE = (
    f"{_SET} {{contact}} ['s] [new|old] {_FIELD} [to|into|as|=|:|->|with|by] {{value}}",
    f"{_SET} {{contact}} ['s] {_FIELD}",
    f"{_SET} {{contact}} ['s] {_FIELD} [,|:|-] (it is|the new one is|new one is|to the new one) "
    f"[now] {{value}}",
    f"{{contact}} [has] (moved|switched|changed) to a [new|different] {_FIELD} [:|,|-] {{value}}",
    f"{_SET} the [new|old] {_FIELD} (of|for|on) {{contact}} [to|into|as|=|:|->|with|by] {{value}}",
    f"{_SET} [the] [new|old] {_FIELD} (of|for|on) {{contact}} {_INTO} {{value}}",
    f"{_SET} [the] {_FIELD} (of|for|on) {{contact}}",
    f"{_SET} {{contact}} 's {{field}} (to|into) {{value}}",
    f"{_SET} [the] {{field}} (of|for) {{contact}} (to|into) {{value}}",
    # Without "now" or "new" it may be a remark: "jane's phone is broken".
    f"{{contact}} ['s] {_FIELD} (is now|has changed to|changed to|is changed to|is henceforth"
    "|was changed to|has been changed to|changes to|becomes|became|moved to|switched to"
    "|is from now on|is from today|has become|is as of today) {value}",
    f"{{contact}} ['s] {_FIELD} is {{value}} {_NOW}",
    f"[the] {_FIELD} (of|for) {{contact}} (is now|has changed to|changed to|changes to|becomes) "
    "{value}",
    f"[the] {_FIELD} (of|for) {{contact}} is {{value}} {_NOW}",
    f"{{contact}} ['s] new {_FIELD} [is|:|=|->] {{value}}",
    f"{{contact}} (:|-|,) new {_FIELD} [is|:|=|->] {{value}}",
    f"{{contact}} ['s] {_FIELD} (->|=>|=|→|:) {{value}}",
    f"[the] new {_FIELD} (of|for) {{contact}} [is|:|=] {{value}}",
    f"{{contact}} (has|got|has got|gets|received|uses|is using) [a|an|another|the] (new|different) "
    f"{_FIELD} [now] [as of today|from today|from now on|since today|today] [:|,|-] {{value}}",
    f"{{contact}} (has changed|changed|switched|has switched|swapped) [his|her|their|the] {_FIELD} "
    "(to|:|,) {value}",
    f"new {_FIELD} for {{contact}} [:|,|-|is|->] {{value}}",
    f"{{contact}} (wrote|says|said|tells|told|called|mentioned|informed) [us|me] [that] "
    f"(his|her|their|the) [new] {_FIELD} is [now] {{value}} , "
    "(change|update|correct|fix|save|note) (it|that|this)",
    f"(add|save|put|enter|note|record|store|write down) [the|this|a|new|his|her] [new] {_FIELD} "
    "[:] {value} (to|for|on|at|as|under) {contact}",
    f"(use|take) {{value}} (as|for) [the|a] [new] {_FIELD} (of|for) {{contact}}",
    f"(use|take) {{value}} (as|for) {{contact}} ['s] [new] {_FIELD}",
    f"{{contact}} ['s] {_FIELD} {_MUST} {_DONE} [to|into|:] {{value}}",
    f"[the] {_FIELD} (of|for) {{contact}} {_MUST} {_DONE} [to|into|:] {{value}}",
    f"{{contact}} ['s] {_FIELD} (has|needs|is) to (change|be changed|be updated|be corrected) "
    "(to|into) {value}",
    f"{{contact}} ['s] {_FIELD} {_MUST} {_DONE}",
    f"[the] {_FIELD} (of|for) {{contact}} {_MUST} {_DONE}",
    f"{{contact}} ['s] {_FIELD} (needs|requires) [a|an] (update|change|correction|updating|changing"
    "|correcting|fixing)",
    f"{{contact}} ['s] {_FIELD} is (wrong|outdated|out of date|old|incorrect) , "
    "(change|update|correct|fix|set|make) it [to|into] {value}",
    f"{{contact}} ['s] {_FIELD} is (wrong|outdated|out of date|incorrect) , (it is|the right one is"
    "|the correct one is|the new one is|the right one) [:] {value}",
    # A new name.
    "rename [contact] {contact} (to|as|into) {value} {field=name}",
    "{contact} (is now called|is now named|is called|goes by|goes by the name of|changed name to) "
    "{value} (now|from now on|these days) {field=name}",
    "{contact} (is now called|is now named) {value} {field=name}",
    "{contact} (got|was|has been|is|got himself|got herself) promoted to {value} {field=title}",
    "{contact} (has|has got|got|uses|is using) [a] new (number|phone|phone number|mobile "
    "number|mobile|telephone number|cell|cell number) {field=phone} [:|,|,it is|it is|-|now"
    "|is] {value}",
    "{contact} (has|has got|got|uses|is using) [a] new (email|mail|e-mail|email address|mail "
    "address|address) {field=email} [:|,|it is|-|now|is] {value}",
    f"{{contact}} (have|has|got|has got) [a|an] new {_FIELD} [,|;|-|:] [and] (now "
    "is|now it is|it is now|is now|it is|the new one is|new one is|that is|namely"
    f"|its) {{value}}",
    f"{{contact}} ['s] {_FIELD} (changed|has changed|is changed|was changed|is "
    "different|is new) [,|;|-|:|and|.] [now] (it is|is|it is now|the new one "
    f"is|new one is|now it is|new is|new one) [now] {{value}}",
    f"{{contact}} ['s] {_FIELD} (change|set|update|correct|amend|alter|modify) "
    f"[please] (to|into) {{value}}",
    f"[for] {{contact}} (change|update|correct|amend) [the] {_FIELD} (to|into) {{value}}",
    f"{_SET} {{contact}} ['s] {_FIELD} (to read|so that it reads|so it reads|to "
    f"say|to be|so that it is) {{value}}",
    f"{_SET} [the] {_FIELD} (of|for|on) {{contact}} (to read|so that it reads|so "
    f"it reads|to say|to be|so that it is) {{value}}",
    f"{_SET} {{contact}} ['s] [old] {_FIELD} [,|:|-|;] [the] (new|new one|new number"
    "|new address|right one|correct one|should be|it should be|must be|it must "
    f"be) [is|:] {{value}}",
    f"{_SET} [the] [old] {_FIELD} (of|for|on) {{contact}} [,|:|-|;] [the] (new|new "
    "one|new number|new address|right one|correct one|should be|it should be"
    f"|must be|it must be) [is|:] {{value}}",
    f"{{contact}} ['s] {_FIELD} (should|ought to|must|has to|needs to|is to) (read"
    f"|say|be) {{value}}",
    f"[the] {_FIELD} (of|for) {{contact}} (should|ought to|must|has to|needs to"
    f"|is to) (read|say|be) {{value}}",
    f"[the] (correct|right|proper|current|actual|latest|up to date) {_FIELD} (for"
    f"|of) {{contact}} is [now] {{value}}",
    f"{{contact}} ['s] (correct|right|proper|actual) {_FIELD} is [now] {{value}}",
    f"{{contact}} ['s] [old] {_FIELD} (is no longer valid|is no longer right|is "
    "no longer in use|is no longer current|no longer works|is not valid any more"
    "|does not work any more|is out of service|is dead) [,|;|-|and|.] (the new "
    "one is|it is now|now it is|new one is|new|new one|the right one is) [:] "
    f"{{value}}",
    "{contact} (can|may) [now] be reached [now] (on|at|under|by) {value} (now"
    "|from now on|from today|as of today|these days) {field=phone}",
    "{contact} (can|may) now be reached (on|at|under|by) {value} {field=phone}",
    "{contact} is [now] reachable (on|at|under|by) {value} (now|from now on|from "
    "today|as of today|these days) {field=phone}",
    "{contact} is now reachable (on|at|under|by) {value} {field=phone}",
    "{contact} (has|have|got|has got|gets) a [new|different] number [now] [:"
    "|,|-|it is|its|now] {value} {field=phone}",
    "{contact} ['s] number (changed|has changed|is now) [to|,|;|:] [it is|now"
    "|it is now] {value} {field=phone}",
    f"{_SET} {{contact}} ['s] number (to|to read|into|:) {{value}} {{field=phone}}",
    "{contact} ['s] number is (no longer valid|out of date|wrong|dead) [,|;|and"
    "|.] (the new one is|it is now|new one is|the right one is) {value} {field=phone}",
    "{contact} (have|has|got|has got) [a|an] new (handy) [number] "
    "[,|;|-|:] [and] (now is|now it is|it is now|is now|it is|the new one is"
    "|new one is|that is|namely|its|:) {value} {field=phone}",
    f"{{contact}} (have|has|got|has got) [a|an] new {_FIELD} [:|,|-] (its|it's"
    f"|it is|that is|which is) {{value}}",
    f"{{contact}} [now] (has|uses|goes by|goes with) [now] [the|a] [new] {_FIELD} [:|,|-] "
    "{value} (now|from now on|these days|as of today)",
    f"{{contact}} now (has|uses|goes by|goes with) [the|a] [new] {_FIELD} [:|,|-] {{value}}",
    "{contact} , new number [is|:|=] {value} {field=phone}",
    "{contact} : new number [is|:|=] {value} {field=phone}",
    "{contact} new number [is|:|=|,] {value} {field=phone}",
    f"{{contact}} ['s] {_FIELD} {{value}} now",
    "{contact} [has] [moved|switched|changed] to a new number [,|:|;|-|.] [now|it is|its|"
    "it's|that is] {value} {field=phone}",
    "{contact} [has] (changed|switched|swapped) [his|her|their|the] number [to|,|:|;|-] [it"
    " is|now|it is now] {value} {field=phone}",
    f"(put|note|enter|have|save|record|list) {{contact}} ['s] {_FIELD} (as|down as|in as|to) "
    "{value}",
    f"(put|note|enter|save|record|list) {{value}} (as|for|under) {{contact}} ['s] [new] {_FIELD}",
    f"(swap|exchange|switch) {{contact}} ['s] [old] {_FIELD} (for|to|with|against|over to) "
    "{value}",
    "(use|take|call|dial|ring) {value} (for|to reach) {contact} (from now on|in future|now|"
    "as of now|from today) {field=phone}",
    "(use|take|write to) {value} (for|to reach) {contact} ['s] (email|mail) (from now on|in"
    " future|now|as of now|from today) {field=email}",
    "{contact} [has] (got married|married|has married) and is [now] (called|named) {value} "
    "{field=name}",
    "[the] (number|phone number|phone) (we|i|you) have (for|of|on) {contact} is (old|wrong|"
    "dead|out of date|outdated|no longer right|no good) [,|;|-|.|:] [the] (new one|new "
    "number|right one|correct one|right number) [is|:] {value} {field=phone}",
    "[the] (email|mail|email address|address) (we|i|you) have (for|of|on) {contact} is (old"
    "|wrong|dead|out of date|outdated|no longer right|no good) [,|;|-|.|:] [the] (new one|"
    "new address|right one|correct one|right address) [is|:] {value} {field=email}",
    "{contact} (can be|is to be|should be) (rung|called|phoned|reached) (on|at|under) "
    "{value} (from now on|now|from today|in future) {field=phone}",
    "{contact} [has] (swapped|changed|switched|got new|lost) [phones|phone|numbers|mobiles|"
    "providers] [,|;|-|.|and] [the|his|her|their] new number is {value} {field=phone}",
    f"(put|make|have|register) {{contact}} ['s] {_FIELD} (say|read|to be) {{value}}",
)
UPDATE_ALSO = (
    "[,|-|:] (change|update|correct|fix|note|save|record|edit) (it|that|this) [for her|for him]",
    "[since|as of|from] today",
    "(from now on|from today on|as of now|henceforth)",
    "[,|-|:|;|.] [please] (swap|put|change|switch|enter) (it|that|this) [in|over] [please]",
)

_LENGTH = (
    "(half an hour|an hour|two hours|a while|ages|some time|quarter of an hour|a quarter of an hour"
    "|a few minutes|ten minutes|twenty minutes|the morning|the afternoon|the whole morning"
    "|5 minutes|10 minutes|15 minutes|20 minutes|30 minutes|45 minutes|60 minutes|2 hours|1 hour"
    "|30 min|20 min|15 min|10 min|five minutes|fifteen minutes|thirty minutes|a long time)"
)
_BRIEF = (
    "[quick|short|long|brief|nice|good|great|first|second|another|intro|phone|video|zoom|lovely"
    "|lengthy|productive|pleasant|friendly|follow-up|followup|follow up|fruitful|small|little]"
)
_CALL = (
    "(call|phone call|phonecall|telephone call|videocall|video call|phone chat|telephone chat"
    "|phone conversation|telephone conversation|teleconference|telcon|conference call|zoom|skype)"
    " {kind=call}"
)
_MEETING = (
    "(meeting|lunch|coffee|dinner|breakfast|visit|appointment|sit-down|sit down|get-together"
    "|face to face|meet-up|meetup|beer|tea|drink|demo meeting|brunch) {kind=meeting}"
)
_EMAIL = "(email|mail|e-mail|emails|mails) {kind=email}"
_KIND = f"({_CALL}|{_MEETING})"
_LOG = (
    "(log|record|add|note|enter|track|register|save|put down|write down|note down|jot down|file"
    "|document|put in|book)"
)
# "I", "we", "have just": who did it changes nothing.
_I = "[i|we] [have] [just]"
_HAD = "(had|made|finished|did|held|completed|wrapped up|ended|closed)"
_RANG = (
    "(called|phoned|rang|telephoned|dialled|dialed|buzzed|rung|got hold of|got through to"
    "|gave a call to|gave a ring to|phoned with|telephoned with|was calling|was on a call with"
    "|was on the line with|was on the telephone with|hung up with|reached by phone)"
)
_SAW = (
    "(met|met with|met up with|saw|visited|sat down with|sat with|had a sit-down with|got together "
    "with|called on|dropped in on|dropped by|paid a visit to|caught up over coffee with|bumped into"
    "|ran into|lunched with|dined with|was visiting|was at a meeting with|was in a meeting with"
    "|came out of a meeting with|came from a meeting with|got back from a meeting with)"
)
_WROTE = (
    "(emailed|mailed|e-mailed|exchanged emails with|exchanged mails with|sent an email to|sent a "
    "mail to|fired off an email to|wrote an email "
    "to|wrote a mail to|replied by email to|replied by mail to|answered the email of|dropped an "
    "email to|shot an email to)"
)

_LOGGED = (
    f"{_I} {_HAD} [a|an|the|another|my|our] {_BRIEF} {_KIND} [{{when}}] (with|to) {{contact}}",
    f"{_LOG} [that] {_I} [a|an|the|another|my|our] [new] {_BRIEF} {_KIND} (with|to|from) "
    f"{{contact}}",
    f"{_LOG} [a|an|the|another|my|our] [new] {_BRIEF} {_EMAIL} (with|to|from) {{contact}}",
    f"{_LOG} [a|an|the|another] [new] {_BRIEF} ({_CALL}|{_MEETING}|{_EMAIL}) [on|for] {{contact}}",
    f"[the|my|our] {_BRIEF} {_KIND} with {{contact}} (went|was|is) "
    "(well|good|great|fine|ok|badly|bad|done|over|finished|productive|nice)",
    f"{_I} {_RANG} [up] {{contact}} [up|back] {{kind=call}}",
    f"{_I} (gave) {{contact}} (a ring|a call|a buzz|a bell|a tinkle|a quick call|a quick ring"
    "|a phone call) {kind=call}",
    f"{_I} (talked|spoke|spoken|chatted|conversed) (to|with) {{contact}} "
    "[on the (phone|telephone|line|blower)|over the (phone|telephone)|by (phone|telephone)"
    "|via (phone|telephone|zoom)|per phone] "
    f"[for {_LENGTH}] {{kind=call}}",
    f"{_I} [had] [a|another] {_BRIEF} (chat|talk|conversation|word|catch-up|catch up|natter) with "
    f"{{contact}} "
    "(on|over|by|via) [the] (phone|telephone|zoom|skype|video) {kind=call}",
    f"{_I} had {{contact}} on (the phone|the telephone|the line|the blower|the horn|the wire) "
    "{kind=call}",
    f"{_I} (got|came|come|gotten) off (the phone|the line|a call|a phone call|the blower) "
    "with {contact} {kind=call}",
    f"{_I} [was|been] on to {{contact}} [on the phone] {{kind=call}}",
    f"{_I} [was|been] on the (phone|telephone|line|blower) (to|with) {{contact}} [for] [{_LENGTH}] "
    "{kind=call}",
    f"{_I} (spent) [about|almost|over|nearly] {_LENGTH} [on] [the] (phone|telephone|line|call) "
    "(with|to) {contact} {kind=call}",
    f"{_I} (spent) [about|almost|over|nearly] {_LENGTH} (with|at) {{contact}} {{kind=meeting}}",
    "{contact} was on (the phone|the telephone|the line|the blower) {kind=call}",
    f"{_I} {_SAW} {{contact}} [in person|face to face|for (lunch|coffee|dinner|breakfast|a coffee"
    "|a drink|a beer|a chat)] {kind=meeting}",
    f"{_I} (paid) {{contact}} a [quick|short] visit {{kind=meeting}}",
    f"{_I} (was|were) (at|over at|visiting) {{contact}} [place|office|shop] {{kind=meeting}}",
    "{contact} (came by|came in|came over|dropped by|dropped in|dropped by the office|dropped by "
    "the shop"
    "|came to the office|came to see me|visited|looked in|stopped by|visited us|popped in"
    "|was here|was at our office|was in the shop|paid us a visit|came to see us|came to the shop) "
    "{kind=meeting}",
    f"{_I} had (lunch|coffee|dinner|breakfast|a coffee|a beer|drinks|tea|a drink) with {{contact}} "
    "{kind=meeting}",
    f"{_I} had {{contact}} (over|in the office|in the shop|for lunch|for coffee|for dinner|round) "
    "{kind=meeting}",
    f"{_I} {_WROTE} {{contact}} [back] {{kind=email}}",
    f"{_I} (sent|wrote|written|fired off|dropped|shot|dropped off) [to] {{contact}} "
    "(an email|a mail|an e-mail|email|a line|a quick email|a quick mail|a message by email) "
    "{kind=email}",
    f"{_I} (sent|wrote|written|fired off|dropped|shot) [off] "
    "(an email|a mail|an e-mail|email|a quick email|a quick mail|a long email) [off] to {contact} "
    "{kind=email}",
    f"{_I} (replied|answered|responded|wrote back) [to] {{contact}} "
    "(by|via|per|in an|with an) (email|mail|e-mail) {kind=email}",
    "[an|a|my|our] (email|mail|e-mail) [went out|went|went off|was sent|has been sent|is out|has "
    "gone"
    "|has gone out|is sent] [out|off] [from me|from us] to {contact} "
    "(went out|went off|sent|was sent|has been sent|is out|has gone out) {kind=email}",
    "[an|a|my|our] (email|mail|e-mail) (went out|went|went off|was sent|has been sent|sent|has "
    "gone "
    "out|is out) [from me|from us|by me|by us] to {contact} {kind=email}",
    "{contact} [has] [just] (called|phoned|rang|telephoned|rang up|phoned in|called in|gave us a "
    "ring"
    "|gave us a call|gave me a ring|gave me a call|gave us a buzz|was calling) [up] [back|me|us] "
    "[back|up] {kind=call}",
    "{contact} [has] [just] (emailed|mailed|e-mailed|wrote an email|wrote a mail|sent an email"
    "|sent a mail|replied by email|answered by email|answered by mail|sent us an email|sent me an "
    "email|sent us a mail|sent me a mail|wrote us an email|wrote me an email|dropped us a line"
    "|dropped me a line|wrote back by email) [back|me|us] [back] {kind=email}",
    f"{_I} (got|received|had|took|answered|fielded) [a|an] [quick|short|long] (call|phone call"
    f"|ring) "
    "from {contact} {kind=call}",
    f"{_I} (got|received|had) [a|an] [quick|short|long] (email|mail|e-mail) from {{contact}} "
    "{kind=email}",
    "{contact} : (called|phoned|phone call|call) {kind=call}",
    "{contact} : (emailed|mailed|email sent|mail sent) {kind=email}",
    "{contact} : (met|met in person|visited) {kind=meeting}",
    f"{_I} (had|made|did) [a|an|another|my] [wee] [quick|short|long|brief|nice"
    "|good] (chat|talk|conversation|word|natter|blether|catch-up|catch up) (on"
    f"|over|by|via) [the] (phone|telephone|blower|line|zoom|video) with {{contact}} "
    f"{{kind=call}}",
    f"with {{contact}} {_I} (had|made|did|held) [a|an|another|my] {_BRIEF} {_KIND}",
    f"[the|my|our] {_BRIEF} {_KIND} (with|to) {{contact}} (happened|took place"
    "|was held|has happened|has taken place|went ahead)",
    f"{_LOG} that {_I} {_RANG} [up] {{contact}} [up|back] {{kind=call}}",
    f"{_LOG} that {_I} {_SAW} {{contact}} {{kind=meeting}}",
    f"{_LOG} that {_I} {_WROTE} {{contact}} [back] {{kind=email}}",
    f"{_LOG} that {_I} (spoke|talked|spoken|chatted) (to|with) {{contact}} [on "
    f"the (phone|telephone)|by phone] {{kind=call}}",
    f"{_I} (left|have left) [a] (voicemail|voice mail|message on the machine|voice "
    f"message|answerphone message) (for|with|to) {{contact}} {{kind=call}}",
    f"{_I} (left) {{contact}} [a] (voicemail|voice mail|voice message|answerphone "
    f"message) {{kind=call}}",
    f"{_I} (have|had) (called|phoned|rung|telephoned|calling) with {{contact}} {{kind=call}}",
    f"{_I} (was|were|am|have been) (calling|phoning|telephoning|ringing) (with"
    f"|to) {{contact}} {{kind=call}}",
    f"{_I} tried (calling|ringing|phoning) {{contact}} [,|;|-|and|but] [there "
    f"was|got] (no answer|no reply|nobody in|engaged|voicemail|no luck) {{kind=call}}",
    "{contact} was in (today {when=today}|yesterday {when=yesterday}|earlier|just now|this morning)"
    " {kind=meeting}",
    "{contact} (was round|was over|was with us|called round|came round|came along|"
    "swung by|called by|looked by|popped round|popped by|came through the door) "
    "{kind=meeting}",
    f"{_I} (been|went|was|were|drove|popped|dropped|nipped|called|stopped|swung|went over) "
    "[over|out|back] (to see|round to|round at|by at|to visit|in on|in at|round) {contact} "
    "['s] [place|office|shop|today] {kind=meeting}",
    f"{_I} [finally|at last] (got to|managed to|was able to|were able to) (sit down with|"
    "meet|meet with|meet up with|see|visit) {contact} [in person|face to face] "
    "{kind=meeting}",
    f"{_I} [finally|at last] (got to|managed to|was able to|were able to) (call|ring|phone|"
    "reach|speak to|talk to|get hold of|get through to) {contact} [on the phone|by phone] "
    "{kind=call}",
    f"{_I} (caught|reached|got|raised|had) {{contact}} (on|by|over) [the] (phone|telephone|"
    "line|blower) {kind=call}",
    "{contact} and (i|me|we|myself) [have] [just] (spoke|talked|spoken|chatted|conferred) "
    "(on|over|by) [the] (phone|telephone|line|zoom|video) {kind=call}",
    f"{{contact}} and (i|me|we|myself) [have] [just] had [a|an|another] {_BRIEF} {_KIND}",
    "{contact} and (i|me|we|myself) [have] [just] (met|met up|sat down|got together|had "
    "lunch|had coffee|had a coffee) {kind=meeting}",
    f"{_I} (wrote|have written|written) [back] to {{contact}} {{kind=email}}",
    f"{_I} (had|got|took) [a|an] [quick|short|long] {_KIND} (off|out of|from) {{contact}}",
    "{contact} [has] [just] (rung|been on the phone|been on the line|been on the blower|"
    "left a voicemail|left me a voicemail|left us a voicemail|left a message on the machine"
    "|phoned up|rung up|rang through|got through to us|got hold of me by phone) [me|us] "
    "{kind=call}",
    "{contact} [has] [just] (answered my email|answered our email|replied to my email|"
    "replied to our email|answered my mail|replied to my mail|got back to us by email|got "
    "back to me by email) {kind=email}",
    f"{_I} tried {{contact}} [on the phone|by phone|again] [,|;|-|and|but] [there was|got] (no"
    " answer|no reply|nobody in|engaged|voicemail|no luck) {kind=call}",
    f"{_LOG} {{contact}} (call {{kind=call}}|meeting {{kind=meeting}}|visit {{kind=meeting}}|email "
    "{kind=email})",
    f"{_LOG} (my|our|the|today's) [{_BRIEF}] ({_CALL}|{_MEETING}|{_EMAIL}) (with|to|from) "
    "{contact} [please]",
    f"{{contact}} {_LOG} [a|the] ({_CALL}|{_MEETING}|{_EMAIL})",
    f"{_I} (sent|mailed|emailed|forwarded) [the|our|my] (offer|quote|price list|pricelist|"
    "prices|contract|catalogue|catalog|samples list|invoice|brochure|proposal|details|"
    "minutes) to {contact} (by email|by mail|via email|per email|by e-mail) {kind=email}",
    f"{_I} had [a|an] [nice|good|long|short|quick|great|lovely|friendly|little|brief] [nice|"
    "good|long|short|quick|little] (talk|chat|word|conversation|natter|catch-up|catch up) "
    "with {contact} (over (coffee|lunch|dinner|tea|a beer|a drink|breakfast)|in person|face"
    " to face|at (the|our|his|her|their) (office|shop|place|fair|stand)) {kind=meeting}",
    f"{_I} {_SAW} {{contact}} (at|in) (the|our|his|her|their) (office|shop|place|fair|trade "
    "fair|stand|expo|market|store|warehouse|showroom) [today {when=today}] {kind=meeting}",
    f"{_I} left {{contact}} a (message|note|word) [on the (answering machine|machine|voicemail"
    "|mailbox|answerphone)] {kind=call}",
    f"{_I} (zoomed|skyped|facetimed|video called|videocalled|teleconferenced) [with] "
    "{contact} {kind=call}",
    f"{_I} (took|invited|treated) {{contact}} [out] (for|to) (lunch|coffee|dinner|breakfast|a "
    "coffee|a drink|drinks|a beer|tea) {kind=meeting}",
    f"{_I} (went|was|were|went out) [out] for (lunch|coffee|dinner|breakfast|a coffee|a "
    "drink|drinks|a beer|a walk|tea) with {contact} {kind=meeting}",
    f"{_I} (spoke|talked|spoken|chatted) (on|over|by) [the] (phone|telephone|line) (to|with)"
    " {contact} {kind=call}",
    f"{_I} [am|are] [just] (back|home) from [seeing|visiting|meeting|a visit to|a meeting "
    "with] {contact} {kind=meeting}",
)
_NOTED = (
    f"[a] {_BRIEF} (call|phone call|phonecall|videocall|video call|phone chat) {{kind=call}} with "
    "{contact} [done|over|finished|just ended]",
    f"{_BRIEF} (meeting|lunch) {{kind=meeting}} with {{contact}} [done|over|finished]",
)
# What was done lies behind us, so a weekday is the last one; what is said of it goes on to the end.
LOG = (
    tuple(
        f"[{{when}} [,]] {one} [[on|at|,] {{when}}] [(,|:|-|;|regarding|concerning|re) {{text}}]"
        for one in _LOGGED
    )
    + tuple(
        # Without a verb it may as well be planned: only what surely was goes without saying.
        f"{one} [yesterday {{when=yesterday}}|just now|earlier|this morning] [(,|:|-|;) {{text}}]"
        for one in _NOTED
    )
    + (
        f"{_BRIEF} {_MEETING} with {{contact}} (yesterday {{when=yesterday}}|earlier|this morning) "
        "[(,|:|-|;) {text}]",
    )
)
LOG_ALSO = (
    "[to talk|to speak] about {text}",
    "[where] we (discussed|talked about|went over) {text}",
    "[,|;|.|-|and] (log|record|note|enter|register|put down|save|file) (the|this"
    "|that|it|my) [call|meeting|email|mail|visit|conversation|chat|phone call"
    "|lunch] [down|please]",
    "[,|;|.|-|and] [so] [please] (put|get|have) (the|this|that|it|my) [call|meeting|email|"
    "mail|visit|conversation|chat|phone call|lunch] (in|down|on record|on file|logged|noted"
    "|recorded) [please]",
)

# Tags that "mark as" can only mean: a deal is marked as won, a task as done.
_GROUPS = (
    "vip lead prospect partner supplier press influencer reseller wholesale wholesaler distributor "
    "champion important priority key ambassador investor friend family"
)
_GROUP = "|".join(f"{one} {{tag={one}}}" for one in _GROUPS.split())
_TAG = "(tag|label|flag|badge|sticker|marker)"
_PUT = "(add|give|put|attach|apply|stick|slap|set|pin|hang|place|pop|assign|append|affix|use)"

TAG = (
    "(tag|label) {tag} (on|onto) {contact}",
    "(add|put) {tag} (to|in|into|among) {contact} (tags|labels)",
    "(tag|label) [contact] {contact} [as|with|:|under|by] [the|a|an] [tag|label] {tag}",
    '(tag|label) {contact} [as|with|:|under] [the] [tag|label] " {tag} "',
    "(tag|label) {contact}",
    f"{_PUT} [the|a|an] [new] {_TAG} [called|of|:] {{tag}} (to|on|onto|for|at) {{contact}}",
    f'{_PUT} [the|a|an] [new] {_TAG} " {{tag}} " (to|on|onto|for|at) {{contact}}',
    f"{_PUT} [the|a|an] {{tag}} {_TAG} (to|on|onto|for|at) {{contact}}",
    f"(give|assign) {{contact}} [both|all] [the|a|an] {_TAG} [of|:] {{tag}}",
    f'(give|assign) {{contact}} [both|all] [the|a|an] {_TAG} " {{tag}} "',
    f"(give|assign) {{contact}} [both|all] [the|a|an] {{tag}} {_TAG}",
    f"{{contact}} [both|all] (gets|needs|get|need|receives|receive|deserves|takes) "
    f"[both|all] [the|a|an] {_TAG} [:] {{tag}}",
    f"{{contact}} [both|all] (gets|needs|get|need|receives|receive|deserves|takes) "
    f"[both|all] [the|a|an] {{tag}} {_TAG}",
    f"{{contact}} {_MUST} (tagged|labelled|labeled) [as|with|under] {{tag}}",
    f"{{contact}} {_MUST} (tagged|labelled|labeled)",
    "{contact} (gets|needs|get|need|has to get|is to get|must get) (tagged|labelled|labeled) "
    "[as|with] {tag}",
    f"[the] {_TAG} {{tag}} (goes|belongs|is to go|has to go|needs to go) (on|to) {{contact}}",
    f"(new|add) {_TAG} (on|for|to) {{contact}} [:|,|-] {{tag}}",
    "{contact} (:|-|,) (tag|label) [as|with|:] {tag}",
    f"(mark|flag|classify|categorise|categorize|file|list|treat) {{contact}} (as|under) [a|an|the] "
    f"({_GROUP}) [customer|client|contact|list|people]",
    f"(put|file|sort) {{contact}} (under|in|into) [the|our] [tag|label|group] {_TAG} {{tag}}",
    f"(to|on|onto|for) {{contact}} [please] (put|add|attach|set|stick|give|apply) "
    f"[the|a|an] [new] {_TAG} [:|called] {{tag}}",
    f"(mark|flag|file|list|classify) {{contact}} with [the|a|an] {_TAG} [of|:|called] {{tag}}",
    f"(mark|flag|file|list|classify) {{contact}} with [the|a|an] {{tag}} {_TAG}",
    "{contact} [please] (tag|label) (with|as|under) {tag}",
    "{contact} (:|,|-) (tag|label|mark) (both|all|them|him|her|it|the lot) (as|with|under) {tag}",
    "{contact} (is|are) [a|an] {tag} [,|;|-|and|so|.] (tag|label|mark) (her|him"
    "|them|it|both) [so|as such|that way|accordingly|like that]",
    "{tag} (tag|label) (for|on|onto|to) {contact}",
    f"(make|turn) {{contact}} [into] [a|an|one of our|our] ({_GROUP}) [contact|customer|client]",
    "(stick|put|slap|add|use|hang|set|have) {tag} (on|onto|to|for) {contact} as [a|the|his|"
    "her|their] (tag|label)",
    "{contact} [is|are] (tag|label) {tag}",
    "(tag|label) both {contact} (as|with) {tag}",
    "(can|could|may|might|shall) {contact} (have|get) [the|a] (tag|label) {tag}",
    "(can|could|may|might|shall) {contact} be (tagged|labelled|labeled) [as|with] {tag}",
    "(let|have) {contact} (be tagged|tagged|carry the tag|wear the tag|bear the tag|"
    "labelled) [as|with] {tag}",
    "(i|we) (want|would like|need) {contact} (tagged|labelled|labeled|marked) [as|with] {tag}",
    "(i|we) (want|would like|need) [a|the] (tag|label) {tag} (on|for) {contact}",
    f"{{contact}} (is|are|counts as|belongs to) [one of] [our] [a|an|the] [new] ({_GROUP}) "
    "[customer|client|contact|group|people|ones|customers|clients] [now] [,|;|-|and|so|.] "
    "[please] (tag|label|mark|flag) (her|him|them|it|both) [so|as such|that way|accordingly"
    "|like that]",
    "add {contact} to [the|our] {tag} (tag|label|group)",
    f"{{contact}} (=|:|->) ({_GROUP})",
    "{contact} (goes|belongs|is to go|should go|falls) (under|into|in|with) [the|our] ("
    f"{_GROUP}) [group|tag|list|customers|contacts|people]",
    f"(put|note|enter|list|have) {{contact}} [down|in] as [a|an|our] ({_GROUP}) [customer|"
    "contact|client]",
    "{contact} (becomes|is to become|is to be|should be|has become) [a|an|our|one of our] ("
    f"{_GROUP}) [customer|contact|client] [now]",
    f"(add|put|attach|apply) ({_GROUP}) (to|on|onto) {{contact}}",
    "{contact} {tag} (tag|label) [please]",
    "(attach|put|stick|add) [the|a] (label|tag) {tag} (to|on|onto) {contact} ['s] (card|"
    "record|file|entry)",
)

# Said without "the", a relation must be one of these; else "jane is not with acme" would be one.
_TITLES = "CEO CFO COO CTO CMO CIO MD VP"
_RELATIONS = (
    "boss head chairman chairwoman chair owner founder co-founder president director manager buyer "
    "purchaser accountant lawyer assistant secretary advisor adviser partner consultant engineer "
    "salesman dispatcher employee member wife husband brother sister son daughter mother father "
    "cousin nephew niece uncle aunt friend colleague successor predecessor deputy landlord "
    "landlady "
    "tenant neighbour neighbor spouse fiance fiancee girlfriend boyfriend grandfather grandmother "
    "bookkeeper receptionist chef cook caretaker janitor principal supervisor superior mentor"
)
_TWO_WORDS = (
    "sales manager,purchasing manager,office manager,shop manager,store manager,project manager,"
    "account manager,marketing manager,production manager,warehouse manager,general manager,"
    "operations manager,site manager,finance director,sales director,managing director,"
    "head of sales,head of purchasing,head of procurement,head of marketing,head of finance,"
    "head of production,head chef,sous chef,personal assistant,business partner,best friend,"
    "right hand,stand-in,point of contact,main contact,flatmate,housemate,room-mate,foreman,"
    "brother-in-law,sister-in-law,father-in-law,mother-in-law,son-in-law,daughter-in-law,"
    "ex-husband,ex-wife,half-brother,half-sister,stepson,stepdaughter,stepmother,stepfather,"
    "godfather,godmother,twin brother,twin sister,patron,guardian,carer,solicitor,architect,"
    "treasurer,housekeeper,concierge,buyer's assistant,trainee,apprentice,intern,driver"
)
_ROLE = "|".join(
    f"{one} {{relation={one}}}"
    for one in (*f"{_TITLES} {_RELATIONS}".split(), *_TWO_WORDS.split(","))
)
_BECAME = (
    "(became|has become|becomes|was made|has been made|was appointed|has been appointed|was named"
    "|has been named|got appointed|is appointed)"
)

LINK = (
    "{contact} is [now] (the|a|an) [new] {relation} (of|at|for|to|in) {other} [now]",
    f"{{contact}} is [now] [new] ({_ROLE}) (of|at|for|to|with|in) {{other}} [now]",
    "{contact} is [now] {other} 's [new] {relation}",
    f"{{contact}} is [now] {{other}} ['s|'] [new] ({_ROLE})",
    f"{{contact}} {_BECAME} [the|a|an] [new] {{relation}} (of|at|for|to|in) {{other}}",
    f"{{contact}} {_BECAME} {{other}} ['s|'] [new] ({_ROLE})",
    f"[the] [new] ({_ROLE}) (of|at|for|in) {{other}} is [now] {{contact}} [now]",
    f"{{other}} ['s|'] [new] ({_ROLE}) (is|:) [now] {{contact}} [now]",
    "(link|connect|relate|tie|join|associate|attach|hook up|bind|couple) [up] {contact} "
    "[up] (to|with) {other} as [the|a|an|his|her|their|its] {relation}",
    "(link|connect|relate|tie|join|associate|attach) {contact} as [the|a|an] {relation} "
    "(to|with|of|for|at) {other}",
    "(link|connect|relate|tie|join|associate|hook up|couple) [up] {contact} [up] (to|with|and) "
    "{other}",
    "{contact} (works|reports|belongs|answers) to {other} as [the|a|an] {relation}",
    "{contact} [now] (works|is working|is employed|acts|serves) [now] (at|for|with) {other} as "
    "[the|a|an] {relation}",
    "{contact} [now] (works|is working|acts|serves) as [the|a|an] {relation} (at|for|of|to) "
    "{other}",
    "(add|note|save|make|set|record|put down|register|enter|write down|list|put) {contact} [down] "
    "as "
    "[the|a|an] {relation} (of|at|for|to) {other}",
    "(make|appoint|name) {contact} (the|a|an) [new] {relation} (of|at|for) {other}",
    f"{{contact}} (:|,|-) ({_ROLE}) (of|at|for) {{other}}",
    "{contact} and {other} are (siblings {relation=sibling}|cousins {relation=cousin}"
    "|brothers {relation=brother}|sisters {relation=sister}|colleagues {relation=colleague}"
    "|partners {relation=partner}|friends {relation=friend})",
    "{contact} [now] (took over|has taken over|takes over|is taking over|started|starts|has"
    " started|is starting|begins|is back) [now] as [the|a|an] [new] {relation} (of|at|for|"
    "in) {other}",
    "{contact} (joined|has joined|joins|is joining|moved to|has moved to|went to|switched "
    "to|started at|started with) {other} as [the|a|an] [new] {relation}",
    "(link|connect|relate|tie|join|hook up) {contact} (and|with|to) {other} , (he|she|it|"
    "they) (is|are) (his|her|their|its) {relation}",
    "{contact} (was|is|got) [now] (hired|taken on|employed|appointed|promoted) [by|at|to be"
    "|to] {other} as [the|a|an] [new] {relation}",
    "(have|put|set|get) {contact} (down|in|up) as [the|a|an] {relation} (of|at|for|to) {other}",
    "{other} (has|have|got|employs|appointed|hired|took on) {contact} as [the|a|an|its|"
    "their] [new] {relation}",
    "{other} ['s] [new] {relation} is called {contact}",
)
LINK_ALSO = (
    "(note|remember|write down|put down|jot down|note down|record|save|log|make a note|take note"
    "|keep in mind|put on record|enter) [that|,|:]",
    "(for the record|for your information|fyi|just so you know|for the files|turns out)",
    "[,|;|-|.|and|so] [please|so] (link|connect|tie|hook|join|put) (them|the two|those two|"
    "both|the pair|the both of them|that|these two) [up|together|in]",
)

_WIPE = (
    "(delete|erase|purge|drop|wipe|wipe out|remove|take|kick|throw|strike|cross|scrub|bin|trash"
    "|chuck"
    "|toss|get|clear|cut|eliminate|weed|dump|scratch|expunge|rub|boot|pull|discard|blot)"
)
_BOOK = (
    "(contacts|contact list|address book|addressbook|rolodex|crm|database|contact book|directory"
    "|books|records|system|list of contacts)"
)
_GOOD = "[for good|for ever|forever|permanently|completely|entirely|altogether|once and for all]"
_GONE = "(deleted|removed|erased|purged|wiped|thrown out|binned|taken out|dropped)"
_HIM = "(him|her|them|it|that contact|this contact|the contact|that entry|this entry|the entry)"
_WHY = (
    "(is|was|has been) [only|just] [a|an] [old] (duplicate|double|dupe|mistake|test|typo|error|joke"
    "|test contact|added by mistake|entered by mistake|entered twice|a test entry|added twice|spam"
    "|fake|created by mistake|in there twice|in here twice|saved twice)"
)
_LEFT = (
    "(has no business in|has nothing to do in|does not belong in|has no place in|is no longer "
    "needed "
    "in|is not needed in|should not be in) [the|our|my] " + _BOOK + " [any more|anymore|any longer]"
)

DELETE = (
    f"(delete|erase|purge|drop|wipe|expunge|nuke) {{contact}} {_GOOD}",
    f"{_WIPE} {{contact}} [out] (from|off|out of|of) [the|my|our|all] {_BOOK} {_GOOD}",
    f"(remove|get rid of|scrap|bin|trash|discard|eliminate|throw away|throw out|kill|dump|cancel"
    f"|wipe "
    f"out|take out|chuck out|chuck|ditch|strike|do away with) [the] contact {{contact}} {_GOOD}",
    "(remove|get rid of|get shot of|scrap|bin|trash|discard|eliminate|throw out|dump|ditch|strike"
    "|wipe out) "
    "{contact} contact",
    f"(remove|get rid of|scrap|bin|discard|dump) [the] (person|contact|entry for|record of|entry of"
    f"|card of|contact card of|contact record of|record for) {{contact}} {_GOOD}",
    f"(delete|erase|wipe) [the] (person|contact|entry for|record of|entry of|card of|contact card "
    f"of"
    f"|contact record of|record for|contact details of) {{contact}} {_GOOD}",
    f"contact {{contact}} {_MUST} {_GONE} {_GOOD}",
    f"{{contact}} {_MUST} {_GONE} [from|out of|off] [the|our|my] [{_BOOK}] {_GOOD}",
    f"{{contact}} (can|has to|must|needs to|may) go (from|out of) [the|our] {_BOOK}",
    "contact {contact} (can go|has to go|must go|needs to go)",
    "(delete|remove|erase|drop) {contact} (as [a] contact|contact entry|contact record)",
    f"{{contact}} {_WHY} [,|so|and|;|-] (delete|remove|erase|drop|scrap|wipe|purge|bin|get rid of) "
    f"{_HIM} [there|from there|from {_BOOK}|again]",
    f"{{contact}} {_LEFT} [,|so|and|;|-] (delete|remove|erase|drop|scrap|wipe|purge|get rid of"
    f"|take) "
    f"{_HIM} [out] [there|from there|of there]",
    "no longer need [the] contact {contact} [,|so] (delete|remove|erase) [it|him|her]",
    "(strike off|strike out|cross off|cross out|rub out) [the] contact {contact} [off the list]",
    "{contact} (no longer works|does not work|is no longer|is not|no longer is) [at|with|for"
    "|working at|working for] [any more|anymore] [,|so|and|;|-] [so|please] (delete|remove"
    "|erase|drop|scrap|wipe) [the] (contact|him|her|them|it)",
    "{contact} contact [entry|card|record] [please] (delete|remove|erase)",
    "contact {contact} [please] (delete|remove|erase)",
    f"contact {{contact}} {_WHY} [,|so|and|;|-|.] [please|so] (delete|remove|erase"
    f"|drop|scrap|wipe|purge|bin|get rid of) [{_HIM}]",
    "{contact} (is no longer with|no longer works at|no longer works for|has "
    "left|left|does not work any more at|does not work for) (us|them|the company"
    "|the firm|there) [any more] "
    "[,|so|and|;|-|.] [so|please] (delete|remove|erase|drop|bin) (his|her|their"
    "|the) (contact|entry|card)",
    "{contact} (no longer works|no longer work|does not work|is not|is no longer"
    "|has stopped working|left) (at|for|with|from) (them|us|the company"
    "|the firm) [any more] [,|;|-|.|and|so] [please|so] (delete|remove|erase"
    "|drop|bin) (the|his|her|their|that) (contact|entry|card)",
    "{contact} (retired|has retired|left|has left|quit|has quit|is gone|died|has died|"
    "passed away|moved on|has moved on|emigrated|got fired|was fired|was sacked|is no "
    "longer there|no longer works there) [ages ago|long ago|years ago|a while ago|last year"
    "|last month|last week|yesterday|recently|now|for good] [,|;|-|.|and|so] [so|please] "
    "(delete|remove|erase|drop|scrap|wipe|purge|bin|get rid of|throw out|chuck out|take "
    "out) (his|her|their|the|that) [contact] (contact|entry|card|record|details|data|file)",
    "(erase|delete|remove|wipe|purge|destroy|shred) [all|all the|all of the|the|any] "
    "[personal|contact|stored|saved] (data|details|records|information|info|traces|trace) "
    f"(of|on|about|for|from|concerning) {{contact}} {_GOOD}",
    "(forget|lose|weed out|clear out|cull|junk|ditch|delete off|strike out) [the] contact "
    f"{{contact}} {_GOOD}",
    f"{{contact}} out (of|from) [the|our|my] {_BOOK} [please]",
    "{contact} ['s] (entry|contact|card|record|contact entry|contact record|contact card|"
    "details|data|contact details) (can|may|should|must|has to|have to|is to|are to|needs "
    "to) (go|be deleted|be removed|be erased|be binned|be scrapped|be thrown out|be wiped|"
    "disappear)",
    "(delete|remove|erase|bin|scrap|get rid of|drop|wipe|purge|throw out|chuck out|strike) "
    "{contact} ['s] (entry|contact|card|record|contact entry|contact record|contact card|"
    f"details|data|contact details) {_GOOD}",
    "(i|we) (want|would like|need) {contact} (deleted|removed|erased|out of|gone from|wiped"
    f"|struck|off|purged|taken out of) [from|out of|of] [the|our|my] {_BOOK} {_GOOD}",
    "(i|we) (want|would like|need) [the] contact {contact} (deleted|removed|erased|gone|"
    f"wiped) {_GOOD}",
    f"(we|i) (do not|no longer) (need|want) {{contact}} (in|on|among) [the|our|my] {_BOOK} "
    "[any more|anymore|any longer] [,|;|-|.|and|so] [so|please] (delete|remove|erase|drop|"
    f"bin) {_HIM}",
)
DELETE_ALSO = (
    "[,|-|;] (he|she|they) (left|has left|have left|quit|is gone|retired|has retired|moved on|died"
    "|passed away|is a duplicate|is no longer there|no longer works there|does not work there any "
    "more"
    "|does not work there anymore|got fired|was fired) [the (company|firm|business)|them|us]",
)
