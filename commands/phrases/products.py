"""What people say about products, their prices and what the shop shows."""

_UNIT = (
    "(bottle|bottles|jar|jars|box|boxes|bag|bags|tin|tins|pack|packs|packet|packets|pot|pots|can"
    "|cans|tub|tubs|roll|rolls|tube|tubes|pair|pairs|sack|sacks|bucket|buckets|block|blocks|wheel"
    "|wheels|pc|pcs|unit|units|set|sets|sheet|sheets|bar|bars|bundle|bundles|glass"
    "|glasses|tray|trays|bunch|bunches)"
)
_SHOPS = "(shop|store|catalogue|catalog|site|website|webshop|web shop|range|assortment|sale|page)"
_PRODUCTS = "(product|products|item|items|article|articles|goods|things|lines)"
_LATELY = (
    "(now|today|from now on|from today|from today on|as of now|as of today|right away|at once"
    "|immediately|straight away|these days|at the moment|currently|effective immediately)"
)
_SEE_TO_IT = "(see|see to it|make sure|ensure|take care|arrange) [that]"

# -- products.find ------------------------------------------------------------------------------

_SEARCH = "(find|search|look for|search for|look up|hunt for|seek|dig up|filter)"
_WITH = "(called|named|with|for|like|containing|matching|having|that have|that contain|about|by)"
_NAME = "[the|their|its|there] (name|names|title|titles|description)"
FIND = (
    f"{_SEARCH} [a|the|any|all] [of] [our] {_PRODUCTS} [{_WITH}|:] {{text}}",
    f"{_SEARCH} [a|the|any|all] [of] [our] {_PRODUCTS} [{_WITH}|:] {{text}} in {_NAME}",
    f"(search|look|check) [through|in|within] [all] [the|our] ({_PRODUCTS}|{_SHOPS}|product list) "
    "[for|after|:|by] {text}",
    "(find|search|search for|look for) {text} in [the|our] (products|catalogue|catalog|shop|range"
    "|assortment|product list|store)",
    "(find|search|search for|look for) {text}",
    "do we [even|still|also] (sell|carry|offer|stock|do) [any|some|any kind of] {text}",
    "(what|which) {text} do we (sell|carry|offer|stock)",
    "(what|which) (kinds|kind|sorts|sort|types|type|sizes|flavours|flavors|colours|colors) of "
    "{text} do we (sell|carry|offer|stock|have)",
    f"(what|which) {_PRODUCTS} [do we have] (called|named|with|like|in|containing) {{text}}",
    f"(what|which) [of] [our] {_PRODUCTS} (has|have|contain|contains|with|having|include|carry) "
    f"[the word] {{text}} in {_NAME}",
    f"(list|all|any|every) [all|any|every] {_PRODUCTS} (called|named|with|like|in|matching"
    "|containing) {text}",
    f"{_PRODUCTS} (called|named|with|like|in|matching|containing) {{text}}",
    f"[all|any|which|what] {_PRODUCTS} (called|named|with|like|containing) {{text}} in {_NAME}",
    "[is there|do we have|do we sell|have we|got] (anything|something) (with|like|called|named"
    "|containing) "
    f"{{text}} in [the|our] {_SHOPS}",
    "(is there|do we have|do we sell|do we carry|have we got|have we) (anything|something) (with"
    "|like|called|named|containing)"
    " {text}",
    f"(is there|do we have|have we) [a|an|any] {_PRODUCTS} (called|named|with|like) {{text}}",
    "[list] [all] {text} (we|that we) (sell|carry|stock|offer)",
    f"(which|what) {{text}} (is|are) in (our|the) {_SHOPS}",
    f"everything (called|with|named) {{text}} [in {_NAME}] in [the|our] {_SHOPS}",
    "(search|look|find) (in|through|among) [the|our] products [for] (everything"
    "|all|anything|whatever) (with|containing|having|like) {text}",
    "(what|what all|which products|which items|anything|what things) (do|have|are) we (sell"
    "|have|carry|stock|offer|got|selling|offering) with [the word|the name] {text} in (it"
    "|them|the name|name|title|the title|their name|there)",
    "(what|which products|what all) (do we have|have we got|do we sell|is there|do we offer"
    "|do we carry) in the (way|line|shape|department) of {text}",
    f"(anything|something|everything) in [our|the] {_SHOPS} (with|called|named|containing"
    "|like|about) {text}",
    "(is there|do we have|have we got|do we sell) (anything|something) in [our|the] "
    f"{_SHOPS} (with|called|named|containing|like|about) {{text}}",
    "(products|items|articles|things|goods) (that|which) (are|is) (called|named) {text}",
    "(products|items|articles|things|goods) (whose|where the) (name|title) (contains|has"
    "|includes|starts with|begins with|is) {text}",
    f"(show|list) [all] {_PRODUCTS} (whose|where the) (name|title) (contains|has|includes"
    "|starts with|begins with|is) {text}",
    "(what|which|how many) (kinds|sorts|types|varieties|flavours|sizes|makes|brands) of "
    "{text} (are there|have we|have we got|are in the shop|do we keep|do we list)",
    f"(comb|go|leaf|flick) through [the|our] ({_SHOPS}|product list|products) (for|looking "
    "for|after) {text}",
)

# -- products.show ------------------------------------------------------------------------------

_PRICE = (
    "(price|cost|retail price|selling price|sales price|price tag|list price|rate|current price"
    "|shop price|unit price)"
)
_ONLINE_Q = (
    "(hidden|visible|online|offline|published|live|listed|unpublished|for sale|on sale|in the shop"
    "|on the site|on the website|in the store|on the page)"
)
SHOW = (
    "(show|open|display|pull up|look at|bring up|view|call up) [the] [page of"
    "|details of|product] {product}",
    "product [page] [of|:] {product}",
    "tell [something|more|everything|all] about {product}",
    "know (something|more|everything|all) about {product}",
    "what (do we know|have we got|is there to know) (about|on) {product}",
    "what (about|is) {product}",
    "(info|infos|information|details|facts|description) (on|about|of|for|regarding) {product}",
    f"[what (is|are|was)] {{product}} (details|info|infos|price|page|description|sku|category"
    f"|{_PRICE})",
    f"[what] [is|was] [the|our|its] {_PRICE} (of|for|on|tag of) {{product}}",
    f"(check|look up|find|find out|quote) [the|our] {_PRICE} (of|for|on) {{product}}",
    f"{_PRICE} [check] [:] {{product}}",
    f"(which|what) {_PRICE} (is|has|does|did we put on|do we have for|is on|do we ask for) "
    "{product} [have|at|tagged]",
    f"at (which|what) {_PRICE} (do|are|is) we (sell|selling|offer|offering) {{product}}",
    "how much (is|are|does|do|costs|will|would|for) [one|each|a single] {product} [cost|be|go for"
    "|sell for|run]"
    " [each|apiece|a piece|in the shop]",
    "how much (are|is) {product} (going|selling|sold) for",
    "how much do (we|they) (charge|ask|want|take|sell|get) [for] {product} [for]",
    "how (expensive|dear|cheap|pricey) (is|are) {product}",
    "what (does|do|will|would) {product} (cost|go for|sell for|retail for|retail at|set one back)",
    "what (do they|does it|do these|do those|did it|would it) cost",
    "what (is|are) {product} (going|selling|retailing|priced|sold|listed|on sale) [for|at]",
    "what (do|are) we (charge|charging|ask|asking|sell|selling|take|taking|get|want) [for] "
    "{product} [for|at]",
    "how (does|do|is|are|did) {product} (sell|selling|doing|performing|going) [lately]",
    "how many {product} (did we sell|have we sold|were sold)",
    f"(is|are) {{product}} [still|currently|even] {_ONLINE_Q} [at the moment|currently|at present]",
    "(can|do) (people|customers|anybody|anyone|shoppers) [still] (see|buy|find|order) {product} "
    "[in the shop|online|on the site]",
    "(sku|item number|article number|category|product code|code) (of|for) {product}",
    "(what|which) [is] (sku|category|item number|article number) (of|for|is|does|has) {product} "
    "[in|have]",
    "(someone|somebody|a customer|customer|one|he|she|they|a lady|a man|people) (wants|want"
    "|is asking|asks|needs|would like|keeps asking) [to know|for|about] [the] (price|cost) (of"
    "|for) {product}",
    "{product} [,|:|-|?] how (much|expensive|dear|pricey) [is|are|does|do] [it|that|they"
    "|those] [cost|be|go for]",
    "{product} [,|:|-|?] what (does|do|is|are) (it|they|that|the price) [cost|go for|sell "
    "for|for|again]",
    "(what|how much) (would|does|do|will) {product} (set|cost|run) (me|us|you|one|someone|a "
    "customer|him|her|them) [back]",
    "what (is|are) {product} (go for|cost|costs)",
    "{product} [:|,|-] price (please|check|query|tag|again|now|?)",
    "(what|how much) (is|was) [it] [again] [that] we (charge|ask|take|want|get|sell) for "
    "{product} [for|at|again]",
    "what (do|does|would) (a customer|customers|people|they|one|she|he) (pay|have to pay"
    "|need to pay|shell out|fork out) for {product}",
    "(remind|remind me|remind us) [of] (what|how much) {product} (costs|is|goes for|sells for)",
    "(what|how much) {product} (costs|cost|is|goes for|sells for|sell for)",
    "(under|in) (what|which) (category|sku|number) (is|do we have|do we list|have we got) "
    "{product} [listed|filed|under|in]",
    "(all|everything|the facts|the details) (about|on) {product}",
    "(look|look up|search) up {product}",
    "(is|are) {product} [still] (being sold|sold|on the shelf|in the catalogue|in the range"
    "|part of the range)",
    "what price (tag) (is|hangs|sits) (on|at) {product}",
    "(how is|what is) {product} priced",
    "(at|for) how much (do we|are we) (sell|selling|offer|offering|list|listing) {product} "
    "[at|for]",
)
SHOW_ALSO = (
    "(these days|at the moment|currently|at present|still|nowadays|exactly|with us|right now)",
)

# -- products.add -------------------------------------------------------------------------------

_ADD = (
    "(add|create|make|new|enter|set up|put in|insert|list|register|put up|introduce|include|key in"
    "|launch)"
)
_ITEM = "(product|item|article)"
_AT = (
    "(at|for|costs|costing|priced at|price|with price|sells for|selling at|selling for|costs us"
    "|it costs"
    "|it is|which costs|it sells for|that costs|it goes for|it should cost|that is|going for"
    "|price tag"
    "|at a price of|with a price of|price is|price of|to sell at|to sell for|retails at|@)"
)
_NAMED = "[called|named|titled|:|,|with the name|with name|by the name of|-]"
_INTO = (
    "(into|to|in|onto) [the|our] [product|online] (range|assortment|catalogue|catalog|line|shop"
    "|selection"
    "|portfolio|products|product list|store|list|webshop|site)"
)
ADD = (
    f"{_ADD} [another|a new|new] {_ITEM} {_NAMED} {{title}} {_AT} {{price}}",
    f"{_ADD} [another|a new|new] {_ITEM} {_NAMED} {{title}} (,|:|;|-) [{_AT}] {{price}}",
    f"{_ADD} [another|a new|new] {_ITEM} {_NAMED} {{title}} {{price}}",
    f"{_ADD} [another|a new|new] {_ITEM} (called|named|titled|:) {{title}}",
    f"{_ADD} [another|a new|new] {_ITEM} {{title}}",
    f"[we|i] [have] [got] [a] new {_ITEM} {_NAMED} {{title}} {_AT} {{price}}",
    f"(add|put|list) {{title}} (as|to) [a] [new] (product|products|item|catalogue|catalog"
    f"|product list) {_AT} {{price}}",
    f"(take|add|bring|put|include|introduce|place|get) [a|an|the|another|our|some] {{title}} [up] "
    f"{_INTO} [,|:|;|-] [{_AT}] {{price}}",
    f"[we|i] (now|also|now also) sell {{title}} {_AT} {{price}}",
    f"[we|i] [now] [also] sell {{title}} {_AT} {{price}}",
    f"[a|our] new (product|item|article) {{title}} [,|:] [{_AT}] {{price}}",
    "[we|i] have [got] [a|an] new (product|item|article|line) [in|:|,|-] {title} [,|:|-] [at"
    "|for] {price}",
    f"(add|put|enter|register) (to|in|into|on) [the|our] {_SHOPS} [a|the|this] "
    f"[new] {_ITEM} {{title}} [,] (price|for|at|costs) [is|:] {{price}}",
    "[we are|i am] (taking on|adding|introducing|bringing in|launching|starting with"
    "|listing) [something|a product|one|a] [new] [product|item|article] [:|,|-] {title} [,"
    f"|:] {_AT} {{price}} [each|apiece|(a|per) {_UNIT}]",
    "[we are|i am] (taking on|adding|introducing|bringing in|launching|starting with"
    "|listing) (something new|a new product|a new item|a new article|a new line|new product"
    f"|new item) [:|,|-] {{title}} [,|:] [{_AT}] {{price}} [each|apiece|(a|per) {_UNIT}]",
    "(add|put|enter|list|register|get|set up|create) [a] new (one|product|item|article"
    f"|line) (to|in|into|on|for) [the|our] {_SHOPS} [:|,|-] {{title}} [,|:|-] [{_AT}] {{price}} "
    f"[each|apiece|(a|per) {_UNIT}]",
    "(add|put|enter|list|register|get|set up|create) [a] (product|item|article) (to|in|into"
    f"|on|for) [the|our] {_SHOPS} (:|,|-) {{title}} [,|:|-] [{_AT}] {{price}} [each|apiece|(a|per) "
    f"{_UNIT}]",
    f"new (in|on|at|for) [the|our] {_SHOPS} (:|,|-) {{title}} [,|:|-] [{_AT}] {{price}} "
    f"[each|apiece|(a|per) {_UNIT}]",
    f"[we|i] have [got] [a] new {_ITEM} [in] [:|,|-] {{title}} [,|;] (it costs|it is|costs|at"
    f"|for|it sells for|price) {{price}} [each|apiece|(a|per) {_UNIT}]",
    "(product|item|article|new product) (:|-) {title} [,|;] price [:|=|-] {price}",
    f"(take|add|bring|put|include|introduce|place|get) {{title}} [up] {_INTO} [,|:|;|-] "
    f"[{_AT}] {{price}} (each|apiece|a piece|per piece|(a|per) {_UNIT})",
    "(start|begin) (selling|stocking|offering) {title} (at|for) {price} [each|apiece|(a|per) "
    f"{_UNIT}]",
    "[let us] (start|begin) (selling|stocking|offering) {title} (at|for) {price}",
    "[we|i] (want|would like) to (sell|add|offer|list) [a new product] {title} (at|for) "
    f"{{price}} [each|apiece|(a|per) {_UNIT}]",
    f"(we are|i am) (adding|taking|putting|bringing) {{title}} {_INTO} [,|:|;|-] [{_AT}] "
    f"{{price}} [each|apiece|(a|per) {_UNIT}]",
    f"{{title}} (is|becomes) [a|our] new (product|item|article|line) [,|:|-] [{_AT}] {{price}}",
    f"{{title}} (joins|enters|comes into|goes into) {_INTO} [,|:|;|-] [{_AT}] {{price}}",
    f"{_ADD} [a|an] {_ITEM} , {{title}} , [{_AT}] {{price}}",
)
ADD_ALSO = (
    f"[,] [{_AT}] {{price}} [each|a piece|apiece|per piece|(a|per) {_UNIT}|each one|the piece]",
    "[,|with] sku [is|:|#|number|code] {sku}",
    "[,|with] (article number|item number|article no|item no|product code) [is|:] {sku}",
    "[,|and|with] {quantity} [pieces|of them|units|pcs] [are] (in stock|on stock|on hand|available"
    "|in the warehouse|to start with|pieces|units|on the shelf|on the shelves|here|in store|pcs"
    "|on shelf|in the (cellar|back|storeroom|store room|cold store|shed|barn|stockroom|depot))",
    "[,|and|with] (stock|quantity|opening stock|initial stock|start stock|starting stock) [is|of|:"
    "|=] "
    "{quantity}",
    "[,|and] we have {quantity} [pieces|of them] [here|in stock]",
    "[,|and|with] (we|i) [have|have got] (got|have|hold|received) {quantity} [of (them|it|em"
    "|those)|pieces|here|in stock|in]",
    "[,|and|with] (there are|there is) {quantity} [of (them|it|em|those)|pieces|here|in stock|in]",
    "[,|and] (we have|there are|we have got|in stock) {quantity} [piece|pieces"
    "|pcs|units|of them|of it|in stock]",
    "[,|and|with|,] {quantity} [of (them|it|those)] [are|is] (here|in stock|on hand) "
    "[already|now|to start]",
    "[,|and] [a] sku (of|is|:|=|number|will be) [:] {sku}",
    "[,|and|with] (opening|initial|starting|first) (stock|quantity|count) [of|:|is|=] {quantity}",
)

# -- products.price -----------------------------------------------------------------------------

_SET = (
    "(set|change|update|put|make|correct|fix|adjust|alter|edit|revise|amend|modify|move|reset"
    "|switch)"
)
_NOW = (
    "[now|from now on|from today|from today on|as of now|as of today|today|each|a piece|apiece"
    "|per piece|instead|please|effective today|with immediate effect|a pop|both|all]"
)
_RAISE = (
    "(raise|lower|increase|decrease|reduce|drop|bump|bump up|cut|lift|mark down|mark up|put up"
    "|stick"
    "|shove|crank|crank up|bang up|take up|set up|pop up|shift"
    "|push up|bring down|take down|hike|hike up|up|slash|knock down|bring|jack up|whack up|nudge"
    "|put down|push)"
)
_EACH = "[both|each|all|all of]"
PRICE = (
    f"{_SET} [new|both] (price|prices|rate|cost|price tag|selling price|retail price) (of|for|on) "
    f"{_EACH} {{product}} [to|at|=|:|from|is] "
    f"{{amount}} {_NOW}",
    f"{_SET} {{product}} ['s] [new] (price|rate|selling price|price tag) [to|at|=|:] {{amount}} "
    f"{_NOW}",
    f"{_SET} [new] price {{product}} [to|at|=|:] {{amount}} {_NOW}",
    f"{_SET} {{product}} (cost|to cost) {{amount}}",
    "(price|reprice|re-price) {product} (at|to) {amount}",
    f"{_RAISE} [new] (price|prices|rate) (of|for|on) {_EACH} {{product}} [up|down] (to|at) "
    f"{{amount}} {_NOW}",
    f"{_RAISE} {_EACH} {{product}} [price] [up|down] (to|at) {{amount}} {_NOW}",
    f"(mark|knock|bump|move|go|take) {{product}} [price] (up|down) (to|at) {{amount}} {_NOW}",
    f"put {{product}} [up|down|on sale] (at|to|for|on) {{amount}} {_NOW}",
    f"{{product}} (cost|costs|is priced at|are priced at|sells for|sell for|sells at|goes for|is "
    f"to cost|are to cost|is going for|retails at|sell at|go for|is sold for|are sold for) "
    f"{_EACH} [now] {_EACH} {{amount}} {_NOW}",
    f"{{product}} (must|has to|have to|shall|is to|are to|needs to) (cost|be priced at|sell for"
    f"|go for|be sold for) {{amount}} {_NOW}",
    f"{{product}} (goes|go|is going|went|has gone|moves) (up|down) [in price] to {{amount}} {_NOW}",
    f"{{product}} [is|are] [now] (priced|sold) (at|for) {{amount}} {_NOW}",
    f"{{product}} [is|are] {_EACH} (now|from now|from now on) {_EACH} [at|for] {{amount}}",
    "{product} (is|are) {amount} (now|from now on|from today|each|apiece|a piece|as of today|as "
    "of now)",
    f"{{product}} {_EACH} (at|for|@) {{amount}} (from now on|from today|as of today|as of now|now)",
    "{product} [:|,] [new] price [is|to|:|=|now|at] [now] {amount}",
    "{product} [:|,] price (goes|is going) (up|down) to {amount}",
    f"[new] (price|rate|price tag) (of|for|on) {{product}} [:|,] [is|to|:|=|now|has changed to"
    f"|changes to|goes to|goes up to|goes down to|is changing to|becomes|shall be|will be|must be"
    f"|is to be] [now|from now|from now on] {{amount}} {_NOW}",
    "new price [:|,] {product} [:|,|is|to|=] {amount}",
    "from (now on|today|today on) {product} (cost|costs|is|are|at|will cost) {amount}",
    f"sell {_EACH} {{product}} (for|at) {{amount}} {_NOW}",
    f"(charge|ask|take) {{amount}} for {{product}} {_NOW}",
    f"(we|i) [now|will] (charge|ask|want|take) [now] {{amount}} for {{product}} {_NOW}",
    f"let {{product}} (cost|sell for|go for) {{amount}} {_NOW}",
    "(customers|people|customer|they) (pay|will pay|have to pay|must pay|shall pay|are to pay"
    "|should pay) [now] {amount} for {product} (from now on|now|from today|as of today|as of now)",
    "{amount} (for|is the price of|is the new price of|is the price for|is the new price for) "
    "{product} (from now on|now|from today|as of today|as of now|is the new price)",
    "{amount} is the new price (of|for) {product}",
    "(price change|price increase|price cut|price reduction|price update|new price) (for|on|of|:) "
    "{product} [:|,] [to|is] {amount}",
    "(price change|price increase|price cut|price reduction|price update) {product} [:|,] [to|is] "
    "{amount}",
    f"{_SET} [new] price (of|for|on) {{product}}",
    f"{_SET} {{product}} price",
    "(make|set) {product} {amount}",
    f"(make|set) {{product}} to {{amount}} {_NOW}",
    f"{_SET} [new] price [to|at|=|:] {{amount}} {_NOW}",
    f"let us (say|make it|go with) {{amount}} {_NOW}",
    "(from now on|from today|from today on|as of today|as of now|from this day on|henceforth"
    "|starting today|effective today) [,] {product} [is|are|will|shall|should|must|has|have] "
    "[to|now] (cost|be|sell for|sell at|go for|be priced at|be sold for|be sold at) {amount}",
    "{product} (should|ought to|will|shall) [now] (cost|be priced at|sell for|sell at|go for"
    "|be sold for|be sold at) {amount} (from now on|from today|from today on|as of today|as "
    "of now|now)",
    "(we are|i am) (putting|raising|bringing|taking|lowering|dropping|marking) {product} (up"
    "|down) to {amount}",
    "(we are|i am) (raising|lowering|dropping|increasing|reducing) {product} to {amount}",
    "{product} (comes|come|goes|go|is|are) (down|up) to {amount}",
    "{product} [please] (change|set|put|reprice|price|to change) (to|on|at) {amount}",
    f"{{product}} (->|=>|@) {{amount}} {_NOW}",
    "{product} (goes|go|passes|pass|moves|move|climbs|climb|rises|rise|jumps|jump|changes"
    "|change|switches|is raised|are raised|is lowered|are lowered|is reduced|are reduced|is "
    "put up|are put up|is increased|are increased|is marked down) [up|down] [in price] to "
    f"{{amount}} {_NOW}",
    "{product} [,|:|-] (i|we) (want|ask|charge|take|would like) {amount} [now] [for (it"
    f"|them|one)|each|apiece|(for a|a|per) {_UNIT}] {_NOW}",
    "{product} [:|,|-] {amount} (from now on|from today|from today on|as of today|as of now"
    "|henceforth|going forward|starting today|effective immediately|effective today)",
    "{product} {amount} (each|apiece|a piece|a pop) (now|from now on|from today)",
    "{product} (should|ought to|will|shall|must|has to|have to|is to|are to) [now] be "
    "{amount} (from now on|from today|from today on|as of today|as of now|now)",
    "(put|set|stick|slap|place|fix|hang) [a|the] [new] price [tag] (of|at) {amount} (on|for"
    "|to) {product}",
    "(put|set|stick|slap|place|fix|hang) [a|the] {amount} price [tag] (on|for) {product}",
    f"{{product}} (is|are) {{amount}} (a|per) {_UNIT} (now|from now on|from today|as of today)",
    "(we|i) (want|ask|charge|take|get) {amount} (for|per) {product} (now|from now on|from "
    "today|as of today|as of now)",
    "{product} (has|have|had) [just] (gone|come|been put|been marked|moved) (up|down) to {amount}",
    f"(bring|take|put|get) [the] price of {{product}} (up|down) to {{amount}} {_NOW}",
    "[the] price of {product} (is|becomes|should be|must be|has to be|shall be|will be|goes "
    f"to|changes to|moves to|rises to|drops to|falls to|climbs to) [now] {{amount}} {_NOW}",
    f"(list|offer|price up|tag|label|ticket) {{product}} (at|for) {{amount}} {_NOW}",
    "{product} (henceforth|now|from now on|from today) (cost|costs|at|for|is|are|sells for"
    "|goes for) {amount}",
    f"(for|on) {{product}} [,|:] (charge|ask|take) {{amount}} {_NOW}",
    f"(i|we) (want|would like) {{product}} (priced at|to cost|to be) {{amount}} {_NOW}",
    f"{{product}} (is|are) (going|moving|changing) to (cost|be) {{amount}} {_NOW}",
    f"(re-tag|retag|relabel|re-label|re-ticket|mark) {{product}} (at|to) {{amount}} {_NOW}",
    "new (tag|price tag|sticker|label) (for|on) {product} [:|,|-|of|at] {amount}",
)

# -- products.publish ---------------------------------------------------------------------------

_SHOP = (
    "[in|on|to|into|onto] [the|our] [online|web] (shop|store|catalogue|catalog|site|website"
    "|webshop|range|assortment)"
)
_ONLINE = "(online|live|visible|public|published|active|on sale|for sale)"
_PEOPLE = "(people|customers|everyone|everybody|shoppers|the public|buyers)"
PUBLISH = (
    f"(publish|unhide|relist|reactivate|activate|republish|enable|list|relaunch|reinstate|re-list"
    f"|unveil) {{product}} "
    f"[again|{_SHOP}]",
    f"(put|bring|set|make|turn|switch|get) {{product}} [back] {_ONLINE} [again]",
    "(take|go) {product} live",
    f"(put|bring|set|get) back {{product}} {_ONLINE}",
    f"(put|bring|get|take) {{product}} back {_SHOP}",
    "(put|bring|get|add) {product} (in|on|into|onto) [the|our] [online|web] (shop|store|catalogue"
    "|catalog|site|website|webshop|sale|range|assortment) [again]",
    "(put|bring|turn|switch) {product} back (on|up)",
    "(put|bring|turn|switch) back on {product}",
    "(put|bring) {product} back",
    "put {product} up again",
    f"(bring|put) back {{product}} [{_SHOP}]",
    f"{{product}} [back] {_ONLINE} again",
    "{product} back (online|in the shop|in the store|on the site|on sale)",
    f"{{product}} (goes|go|can go|is going|comes|can come|may go|can be put|may come|is to go|are "
    f"to go) [back] {_ONLINE} [again]",
    f"{{product}} (goes|go|can go|comes|can come|may go|may come|is to go|is coming) back {_SHOP}",
    "{product} (can|may|is to|are to|shall) be (sold|visible|seen|bought|published|shown|offered"
    "|listed|put back online) again",
    f"{{product}} (can|may|is to|are to) be (put|taken) back {_SHOP}",
    "{product} (can|may|is to|are to) be (published|put online|listed|activated|unhidden|made "
    "visible|put live)",
    f"(show|sell|offer|display|list) {{product}} {_SHOP} again",
    f"(show|sell|offer|display) {{product}} again {_SHOP}",
    "(sell|offer|show) {product} again",
    f"{_PEOPLE} (can|may|should|must|shall) (buy|see|order|find|be able to buy|be able to see|be "
    f"able to order|be able to find|get) {{product}} "
    "again [in the shop|online] [, put it (up|back|online|back up|back online)]",
    f"let {_PEOPLE} (buy|see|order|find) {{product}} again",
    "(go|set) live with {product}",
    "(start|resume) selling {product} again",
    "resume selling {product}",
    "we (sell|offer|are selling|are offering) {product} again",
    "publish",
    "{product} (should|must|shall|has to|needs to|may|can) be (visible|online|live|shown|seen"
    "|on sale|available|listed|buyable|in the shop) again",
    "{product} (is|are) (available|back|back in stock|here|in) [again] [,|so|;|and|-] [so"
    "|please] (put|set|bring|get) (it|them) [back] (online|live|in the shop|on the site|up"
    "|back up|back in)",
    f"let {_PEOPLE} (buy|see|order|find|get) {{product}} [online|in the shop|on the site|on "
    "the website] again [online|in the shop|on the site]",
    "{product} (online|live|visible|published|back up|up again|back on|for sale) [please"
    "|now|again]",
    "{product} (may|can|should|is to|must|shall|are to|could) (return|come back|go back|be "
    f"back|reappear|be shown|be sold) [to|in|into|on] {_SHOP} [again]",
    "{product} [back] (on|in|into) [the|our] [online|web] (shop|store|site|website|webshop"
    "|catalogue|page|range) again",
    "put {product} up [on the site|in the shop|for sale|online|again]",
    "(make it so [that]|make it possible [that|for]|enable|allow|see that|make sure) "
    f"{_PEOPLE} [can|to] (order|buy|see|find) {{product}} [online|in the shop] [again]",
    "(switch|turn|flip) {product} (live|back to live|on again)",
    f"(show|reveal|display|offer) {{product}} (to|for) {_PEOPLE} [again]",
    f"{_PEOPLE} (can|may|should) [now] (buy|see|order|find|get) {{product}} (again|online|in "
    "the shop)",
    "(resurrect|revive|relaunch|bring to life) {product} [again]",
    "(we|i) (want|need|would like) {product} [back] (online|live|visible|published|in the "
    "shop|on the site|for sale) [again]",
    "(get|stick|pop|whack|bung|throw) {product} [back] (up|online|live|on the site|on the "
    "website|in the shop|up on the site|back up) [again]",
    "(open up|free up) {product} (for sale|for ordering|to customers)",
    "{product} (is|are) [now] (ready|good) to (go live|be sold|be shown|go online)",
    "{product} (:|->|=>) (publish|published|online|live|active|visible|on)",
)
PUBLISH_ALSO = (
    "again",
    _LATELY,
    _SEE_TO_IT,
    "[and|so] (put|make|set|bring|turn) (it|them) [back] (up|on|online|live|visible|back) [again]",
    "[,|-] [now that|as|since|because] (we|there) (have|have got|are|is) (some|it|them|more"
    "|plenty|stock|enough) [in stock|here|back] again",
    "[,|-] [now that|as|since|because] (it|they) (is|are) (back|in stock|available|here) [in "
    "stock] [again]",
)

# -- products.hide ------------------------------------------------------------------------------

_OFFLINE = "(offline|hidden|invisible|inactive|unpublished|out of sale|off sale|off|off the market)"
_FROM = (
    "(from|off|out of|of|off of|in) [the|our] [online|web] (shop|store|catalogue|catalog|site"
    "|website"
    "|webshop|sale|range|assortment|shelves|page|shop window)"
)
_OUT = (
    "(come out|go|vanish|disappear|come off|be taken out|be removed|be hidden|be pulled|be taken"
    "|be withdrawn|leave|come|get out|go out|be dropped|drop out)"
)
HIDE = (
    f"(hide|unpublish|delist|deactivate|unlist|disable|conceal|de-list) {{product}} [{_FROM}]",
    "(hiding|unpublishing|delisting) {product}",
    f"(taking|pulling|removing) {{product}} (offline|{_FROM})",
    "hide {product} (in|on) [the|our] [online|web] (shop|store|site|website|webshop)",
    f"(take|put|set|make|switch|turn|bring|pull|get) {{product}} {_OFFLINE} [the shop]",
    f"(take|pull|remove|withdraw|get|drop|kick|yank|strike|delete|throw|bounce) {{product}} [out"
    f"|down] {_FROM}",
    f"(take|pull) down {{product}} [{_FROM}]",
    "(take|pull) {product} down",
    f"(take|switch|turn) off {{product}} {_FROM}",
    f"(take|switch|turn) {{product}} off {_SHOP}",
    "stop (selling|showing|offering|listing) {product} [in the shop|online]",
    "[we|i] (do|want to|will) not (sell|offer|show) {product} (any more|anymore|any longer"
    "|for now)",
    "[we|i] (no longer|stopped) (sell|selling|offer|offering|show|showing) {product}",
    "{product} (goes|go|must go|comes|is going|has to go|is to go|needs to go|must come|are to "
    "go) (offline|off sale|out of sale|off the market)",
    f"{{product}} (goes|go|must go|comes) {_FROM}",
    f"{{product}} (must|has to|have to|is to|are to|needs to|need to|can|may|shall) {_OUT} [out] "
    f"({_FROM}|"
    "the shop|the store|the site|the catalogue|the range|the assortment)",
    "{product} offline",
    "{product} (must|can|may|is to|are to|needs to|has to|have to) be (hidden|taken offline"
    "|unpublished|pulled|delisted|removed from sale|taken down)",
    "(nobody|no one|noone|no customer|no customers) (should|is to|must|shall|may|needs to) [be "
    "able to] "
    "(see|buy|order|find) {product} [in the shop|online|in our shop|on the site|any more|anymore] "
    "[for now] "
    "[, (take it offline|hide it|take it down|take it out)]",
    f"{_PEOPLE} (must|should|shall|may) (not|no longer) [be able to] (see|buy|order|find) "
    f"{{product}} [in the shop|online|any more|anymore]",
    "hide",
    "{product} off [the] (site|shop|website|webshop|store|page|shelf|shelves) [please]",
    "{product} (should|must|may|shall|is|are) (not|no longer) [to] be (visible|online|shown"
    "|seen|on sale|listed|sold|offered|for sale|available) [in the shop|online|any more"
    "|anymore|any longer|for now|on the site|to customers]",
    "{product} (is|are|was|has been|have been) discontinued",
    "(yeet|whip|chuck|toss|boot|zap|kill|erase|scrub|clear|wipe|pluck|shove|sweep|move|nuke"
    f"|lose|axe|ditch|hoof|chase|banish|lift|rip|cut) {{product}} [out|down] {_FROM}",
    "{product} (off|out of) [the|our] [online|web] (shop|store|site|website|webshop|range"
    "|assortment|catalogue) [please|now]",
    "{product} (is|are) [now] (off sale|off the market|out of the range|no longer for sale"
    "|withdrawn|taken off sale|pulled|withdrawn from sale|no longer sold|out of the "
    "assortment|off the menu)",
    f"{{product}} (should|ought to) {_OUT} [out] ({_FROM}|the shop|the store|the site|the "
    "catalogue|the range|the assortment)",
    "do not (show|sell|list|offer|display) {product} (in|on) [the|our] [online|web] (shop"
    "|store|site|website|webshop|catalogue) [any more|anymore|any longer|for now]",
    "do not (show|sell|list|offer|display) {product} (any more|anymore|any longer|for now"
    "|for the moment|until further notice)",
    f"(i|we) do not want {_PEOPLE} to [be able to] (see|buy|find|order) {{product}} [any more"
    "|anymore|for now|online|in the shop]",
    "(i|we) do not want {product} (in|on) [the|our] (shop|store|site|website|webshop|range) "
    "[any more|anymore|for now]",
    "no more {product} (in|on) [the|our] (shop|store|site|website|webshop|range|catalogue)",
    "(we are|i am|we) (not|no longer) (selling|offering|showing|listing) {product} (any "
    "more|anymore|any longer|for now|for the moment|until further notice|for the time "
    "being)",
    "(we are|i am) (done|finished|through) (selling|with selling) {product}",
    "{product} (is|are) (not|no longer) to be (seen|sold|shown|bought|offered|found|listed) "
    "[in the shop|online|any more|anymore|for now]",
    "(nobody|no one|noone) (is to|should|must|shall|may) [be able to] (see|buy|order|find) "
    "{product} [in the shop|online|for now|at present]",
    "{product} (:|->|=>) (hide|hidden|offline|unpublish|unpublished|inactive|off)",
    "(keep|hold) {product} (out of|off) [the|our] (shop|store|site|website|webshop|sight) "
    "[for now]",
    "(withdraw|pull|retire|suspend) {product} from (sale|the market|the range|circulation)",
    "(i|we) (want|need|would like) {product} (offline|hidden|off the site|off the website"
    "|out of the shop|taken down|unpublished|gone from the shop|delisted)",
    "(make|let) {product} (disappear|vanish|invisible) [from the shop|from the site|online]",
    "{product} has to (come|go|be) (off|offline|down|taken down|taken off) [the site|the "
    "website|the shop]",
)
HIDE_ALSO = (
    "[and|so] (take|put|pull) (it|them) (offline|down|off|out) [the website|the site|the shop]",
    "[and|so] hide (it|them)",
    "for now",
    _LATELY,
    _SEE_TO_IT,
    "for a while",
    "temporarily",
    "please",
    "until further notice",
    "for the time being",
    "for the moment",
)
