"""What people say when they add a contact, look one up or note something."""

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

# -- contacts.add --------------------------------------------------------------------------------

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

# -- contacts.find -------------------------------------------------------------------------------

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

# -- contacts.show -------------------------------------------------------------------------------

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

# -- contacts.note -------------------------------------------------------------------------------

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
