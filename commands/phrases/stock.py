"""What people say about stock: what is left, what runs low, what came and went."""

# What goods are counted in: "thirty bottles of malmsey" are thirty.
_UNIT = (
    "(bottle|bottles|jar|jars|box|boxes|bag|bags|tin|tins|pack|packs|packet|packets|pot|pots|can"
    "|cans|tub|tubs|roll|rolls|tube|tubes|pair|pairs|sack|sacks|bucket|buckets|block|blocks|wheel"
    "|wheels|piece|pieces|pc|pcs|unit|units|set|sets|sheet|sheets|bar|bars|bundle|bundles|glass"
    "|glasses|tray|trays|bunch|bunches)"
)
_WHERE = (
    "(in stock|on stock|in the shop|in the warehouse|on the shelf|on the shelves|on hand|left"
    "|available|there|now|in store|at hand|left over|remaining|in the back|in the house|lying "
    "around"
    "|to sell|left to sell|here|left in stock|left in the warehouse|left on the shelf|in the "
    "stockroom"
    "|in inventory|in the storeroom|lying about|out there|around|over)"
)
_ITEMS = "(products|items|articles|goods|things|stuff|lines|skus|teas|product|item|article)"
_STOCK = (
    "(stock|inventory|level|stock level|stock levels|quantity|count|stock count|inventory level"
    "|stock position|stocks)"
)

# -- stock.show ---------------------------------------------------------------------------------

_OUT_OF = "(sold out|out of stock|gone|finished|all gone|used up|out)"
SHOW = (
    "how many [pieces|units|packs|boxes|more] [of|of the|of our|of those|of these] {product} (are"
    "|do we|have we|are there|is there|have) "
    f"[still|we|there] [have|got] [left|still|there] [{_WHERE}]",
    f"how many [pieces|units|packs] [of|of the|of our|of those] {{product}} (we|there) [still] "
    f"(have|have got|are|is) [still] [{_WHERE}]",
    "how many {product} [are] [still] (left|in stock|available|on hand)",
    "how many {product}",
    "how many [pieces|units|packs] (we|there) [still] (have|have got|are) [left|in stock] (of"
    "|for) {product}",
    f"how much [of] {{product}} (is|do we|have we|is there|are there|we|there) [still|have|is] "
    f"[have|got] [{_WHERE}]",
    "how much {product} [is] [still] (left|in stock|available|on hand)",
    f"how (many|much) (do we have|have we|have we got|are there|is there) [still|got] [{_WHERE}] "
    f"[of|of the|for] {{product}}",
    f"(do|have) we [even|actually|by chance] [still] (have|got) [any|some|enough|any more|more|a"
    f"|another|that many|so many] [of|of the|of those] {{product}} "
    f"[still] [{_WHERE}]",
    f"do not we [still] have [any|some|any more|more] {{product}} [{_WHERE}]",
    f"(is|are) [there] [any|some|still|any more] [of|of the|of our] {{product}} [still] [{_WHERE}]",
    f"(any|got any|any more) [of] {{product}} [still] [{_WHERE}]",
    "(is|are) {product} [still|already|all|completely|by any chance] "
    f"({_OUT_OF}|in stock|available|on stock|in store|on hand|obtainable|in)",
    "(are|were) we [clean|completely|all|totally|already|fully] (out|sold out|short|low) (of|on) "
    "{product}",
    "(have|are|did|do) we [already|completely|totally] (run|ran|running) (out|dry|short|low) (of"
    "|on) {product}",
    "(has|have|did) {product} [already] (run|ran|sold|been sold|gone) out",
    "{product} [still] (in stock|available|left|on hand|remaining|in store)",
    f"{{product}} [current|remaining] ({_STOCK}|availability|balance)",
    f"[current|our|remaining|present|actual] ({_STOCK}|availability|balance) (of|for|on|in) "
    f"{{product}}",
    f"(number|amount) of {{product}} [we have|there are] [{_WHERE}]",
    "[current|check] (stock|inventory) [check] [:] {product}",
    f"what is [the|our|current] {_STOCK} (of|for|on|in|like for) {{product}}",
    f"what (does|is) [the] {_STOCK} (of|for|on) {{product}} [look] [like|at]",
    "what (is|are|do we have|have we|have we got|is there|remains) [still] left (of|in|from) "
    "{product}",
    "what (do we have|have we got|have we|remains) left (in|of) {product}",
    "how (is|are|much is) [the|our] stock (of|for|on) {product} [looking|doing|now]",
    "how (are|is|do) (we|things) [looking|doing|sitting|stand|standing] (for|on|with) {product} "
    "stock",
    "how are we (fixed|off|placed|situated|set) (for|with) {product}",
    "(where|how) (are|do) we [stand] (with|on) [the] {product} stock",
    f"(whether|if) (we|there) [still] (have|has|got|are|is) [still] [any|some|enough|a|another] "
    f"[of|of the] {{product}} [still] [{_WHERE}]",
    "(whether|if) {product} (is|are) [still] (in stock|available|sold out|out of stock|left|there"
    "|gone)",
    "(can|could) we [still] (sell|deliver|supply) [any|some|more] {product}",
    "check [the] [stock of|stock for|stock level of|availability of] {product}",
    "(check|count|look up) [how many] {product} (we have|are left|there are|stock|we have left)",
    "how many of (it|them|those|these) (do we have|are there|are left|do we [still] have)",
    "how many (do we|have we) [still] (have|got) [left|in stock]",
    "[do|have] we (have|got) that many of (them|those|it)",
    "how (many|much) {product} (we|i|you) (got|get|hold|keep|possess)",
    "how (many|much) [pieces|units] [of] {product} [are|is] [there] [still] (in|down in|on|up "
    "in|at) [the|our] (cellar|basement|stockroom|storeroom|back|back room|attic|garage|store"
    "|shed|fridge|cold room|loft|downstairs|house)",
    "(there is|there are|we have|we should have|there should be) [still] some {product} "
    "[left] (downstairs|upstairs|somewhere|in the cellar|in the back|in the basement|in the "
    "fridge) [:|,|-] how (many|much) [pieces|units] [exactly|precisely|are there]",
    "[there is|there are] [still] some {product} [left] (downstairs|upstairs|somewhere|in the "
    "cellar|in the back|in the basement|in the fridge) [:|,|-] how (many|much) [pieces|units] "
    "[exactly|precisely|are there]",
    "how (many|much) (bag|bags|piece|pieces|box|boxes|unit|units|jar|jars|pack"
    "|packs|pot|pots|tin|tins) of {product} (we|you|there) [still] (have|has"
    "|got|have got|is|are) [now|left|in stock|still]",
    "(can|could|may) (a customer|customers|people|someone|somebody|one|we) (buy|get|walk "
    "out with|take home|have|walk away with|still get) {product} [now|today|right now] [,] "
    "or (are we|is it|have we|are they) [sold|run|all|completely] (out|gone|none left)",
    "how (many|much) {product} (remain|remains|do we hold|have we still|exist|are around|do "
    "we own|can we sell|can i sell|are still there|are sitting there|have we in)",
    f"how (many|much) {_UNIT} [of] {{product}} (remain|remains|do we hold|have we|do we have"
    "|have we got|are there|are left|is there|is left) [left|in stock|still]",
    "(got|have) any {product} (left|in|in stock|there|to hand|spare|around|lying around)",
    "what (quantity|amount|number) of {product} (do we have|have we got|is there|are there"
    "|remains|is left|do we hold|is in stock)",
    "{product} [:|,|-] how many [are|is|do|have] [we|there|they] [still] [have|got|left|remain"
    "|in stock]",
    "{product} [:|,|-] how much (is|do we have|have we|is there) [still] (left|got|in stock|there)",
    "{product} [:|,|-] (any left|how many left|how much left|still there|in stock|still "
    "available|any in stock|got any|any more) ?",
    "(is there|are there) enough {product} [left|in stock|for everyone|for today]",
    "(show|tell) [me|us] (how many|how much) {product} (we have|there are|is left|are left"
    "|remain|we have got)",
    "(see|know|find out|look) (how many|how much) {product} (we have|there are|there is|is "
    "left|are left|remain|remains|we have got) [left|in stock|still]",
    "(count|quantity|qty|amount|holding|holdings) (of|for|on) {product}",
    "{product} (qty|quantity|count|holding|holdings|amount)",
    "(where|how) (are|do) we (stand|stands) (on|with|for) {product}",
    "how (well|badly) (are we|is the shop) (stocked|supplied|off) (with|for|on) {product}",
    "(did|have|do) we (run|sell|sold) out of {product} [yet|already]",
    "{product} (still|even) (there|available|in stock|around|on the shelf)",
)
SHOW_ALSO = (
    "(left|in stock|at the moment|at present|currently|still|exactly|in total|altogether|by the "
    "way|at all|by any chance)",
    "(do we have|have we|have we got|are there|we have)",
)

# -- stock.low ----------------------------------------------------------------------------------

_NEARLY = (
    "(nearly|almost|about to be|close to|close to being|virtually|practically|as good as|nearly all"
    "|pretty much|getting close to|on the verge of being|already|all|completely)"
)
_EMPTY = (
    "(sold out|out of stock|out|gone|finished|empty|depleted|exhausted|used up|zero|at zero|bare"
    "|out of|down to nothing|running out)"
)
_WHICH = (
    f"(what|anything|something|which|list|which of our {_ITEMS}|which {_ITEMS}|what {_ITEMS}|any "
    f"{_ITEMS}|list {_ITEMS}"
    f"|{_ITEMS}|all {_ITEMS}|which shelves|what shelves|shelves|which ones|everything|list of "
    f"{_ITEMS}|list of what|a list of {_ITEMS}|what all)"
)
_SCARCE = (
    "(low|short|scarce|thin|on fumes|in short supply|low on stock|low in stock|critical|tight"
    "|dangerously low|too low|really low|quite low|very low|nearly low|low or out|below minimum|on "
    "the low side)"
)
LOW = (
    f"[{_WHICH}] [that|which] (is|are|is there|has|have|are we|is it) [running|getting|run|become"
    f"|gone|runnig] "
    f"{_SCARCE} [on] [on stock|in stock|of stock|of]",
    "[list] [all] [products|items|what] [that] [are|is] (running|getting) (low|short|out) "
    "[on stock|of stock]",
    "[list] {limit} [products|items] [that] [are] (running|getting) (low|short|out) "
    "[on stock|of stock]",
    "(anything|something|what) (running|getting) (low|short|out) [on stock|in stock|of stock]",
    f"what [all] are we (running|getting) ({_SCARCE}|out) (on|of)",
    f"(list|what|see) [what|of] we (are|have) [running|getting] ({_SCARCE}|hardly any of|next to "
    f"nothing of) [of|on]",
    "what (do|have) we [got] (hardly|barely|scarcely|almost none|next to none|next to nothing"
    "|only a few|too little|too few) [have|got] [any] [left] [of]",
    "what (is|are) there (hardly|barely|scarcely) any of [left]",
    "[list] [the] (low|lowest|thin|critical|short|minimum|dwindling|scarce|weak) [on] stock "
    "[products|items|list|report|articles"
    "|alert|alerts|overview|situation|lines|warning|warnings|check]",
    "[list] {limit} (low|lowest) [on] stock [products|items|articles]",
    "(what|which products|which items) (do we|will we) (run|running) (low|short|out) [on|of] "
    "[stock]",
    f"{_WHICH} [that|which] (is|are|have|has) [{_NEARLY}] {_EMPTY} [of stock]",
    f"{_WHICH} [that|which] [is|are] {_NEARLY} {_EMPTY} [of stock]",
    "[list] [products|items] [that are] [nearly|almost] (sold out|out of stock)",
    f"{_WHICH} [that|which] (is|are|has|have) [fallen|dropped|gone] (under|below|at|beneath) "
    "(its|their|the) [minimum|low-stock|low stock|stock|warning|safety|reorder] "
    "(stock|minimum|mark|threshold|level|limit|point|line)",
    f"(which|what) [of our] {_ITEMS} have (little|few|hardly any|very little|barely any|too "
    f"little|low) [stock|pieces] [left]",
    "(where|on what|on which products|with what) are we [running|getting] (low|short|thin|out)",
    f"[{_WHICH}] [that] (is|are) about to (run|get|go|become) {_SCARCE} [on|of] [stock]",
    f"(what|which {_ITEMS}) (needs|need) (topping up|filling up|refilling)",
    f"(what|which {_ITEMS}) (is|are) (about to go|going) out of stock",
    "stock (alarm|warnings|problems|shortages|bottlenecks|emergencies)",
    "(shortages|bottlenecks|stockouts|stock outs)",
    "low stock",
    "what is low",
    "what (is|are) [just] about to (run out|sell out|be gone|go out of stock)",
    "what are we (scraping the barrel (of|on|for|with)|scraping the bottom of the barrel "
    "(of|with)|at the bottom of|nearly out of|almost out of|about out of|close to running "
    "out of|practically out of|down to the last of|down to the last few of|down to the last "
    "few (of|in)|on fumes with|just about out of|getting short of|getting low on|short on"
    "|short of|thin on|light on)",
    f"(what|anything|something|which {_ITEMS}|what {_ITEMS}) (is|are) (on (its|their) last "
    "legs|down to (its|their|the) last (few|pieces|handful|couple)|hanging by a thread|at "
    "rock bottom|getting thin on the ground|thin on the ground|nearly finished|in danger of "
    "running out|dangerously low|at the limit|in the red|under the mark|under the minimum"
    "|below the minimum|below the mark) [stock wise|stock-wise|in stock|stockwise]",
    "(anything|something) (low|short|scarce|critical|nearly gone|almost gone|nearly out"
    "|almost out|about to run out)",
    "(how is|how are) (stock|stocks|stock levels|the shelves) looking [:|,] [anything|what] "
    "[is] [low|short|critical]",
    f"(which|what) {_ITEMS} (need|needs) (attention|watching|an eye on|reordering soon) "
    "[stock wise|stock-wise|in stock]",
    "(where|what) (do|have) we (have|got) [almost|nearly|next to] (nothing|no stock|none) "
    "[left] [of|in stock]",
    "(which|what) (shelves|shelf|bins|trays|boxes) (is|are) [nearly|almost|getting|looking] "
    "(empty|bare|thin)",
    "(show|list) [all|the] (low|short|critical|scarce) (ones|items|products|articles|things"
    "|runners)",
    "(running|getting) (low|short) [on] [what]",
    "(the|all) (scarce|dwindling|nearly empty|almost empty|nearly sold out|almost sold out) "
    "(ones|items|products|articles|things|goods|stock)",
)
LOW_ALSO = (
    "(top|first|limit|worst|lowest|only|just|max) [of|to] {limit} [only|of them|ones]",
    "[,|only|just|with] {limit} (entries|rows|lines|items|products|results|ones|worst|of them"
    "|positions|articles|max|only)",
    "[the] worst",
    "(on the shelves|on the shelf|in the warehouse|in the shop|right now|at the moment|currently"
    "|soon"
    "|here|in store|these days|on stock|in stock)",
)

# -- stock.set ----------------------------------------------------------------------------------

_SET = "(set|change|update|correct|put|fix|adjust|reset|bring|amend|make|edit|alter)"
_LEVEL = (
    "(stock|level|quantity|inventory|stock level|count|stock count|number|figure|stock figure"
    "|amount|pieces|inventory count|stocks)"
)
_COUNT = (
    "(count|recount|stocktaking|stock taking|stock take|stocktake|inventory|inventory count"
    "|physical count"
    "|physical stock|cycle count|head count|stock count|shelf count|tally|counting|audit|stock "
    "check)"
)
_REAL = "(real|actual|correct|true|right|new|current|physical|counted|exact)"
_CORRECT_IT = (
    "[and|so] (correct|set|update|fix|adjust|change|enter|book|put|record|amend|reflect|save) "
    "(it|that|this|stock|the stock|figure|the figure|number|the number|count|level|inventory"
    "|quantity|accordingly"
    "|them|system|the system|that number|to that|records|the records) [to that|in the system|in "
    "system|accordingly|please"
    "|right|in the stock|in stock|in the books|there|so it matches|to match]"
)
_PCS = f"[{_UNIT}|of them|of those|in stock|left|in total|altogether]"
SET = (
    f"{{product}} [{_REAL}] {_LEVEL} is [now|at] {{quantity}} [now|pieces|units]",
    f"[the] [{_REAL}] {_LEVEL} (of|for) {{product}} is [now|at|actually|really] {{quantity}} [now"
    f"|pieces|units]",
    f"{_SET} {{product}} {_LEVEL} (to|at|=|as) {{quantity}} [pieces|units]",
    f"{_SET} {{product}} (to|at|=) {{quantity}} (pieces|units|pcs|in stock|on stock)",
    f"{_SET} [the] {_LEVEL} (of|for|on) {{product}} [up|down] (to|at|=|as|:) {{quantity}} [pieces"
    f"|units]",
    "(set|change|update|correct) [the] stock {product} [to] {quantity}",
    f"{{product}} [:|,] [new] {_LEVEL} [to|at|:|=|now] {{quantity}} [pieces|units]",
    "[i|we|sam] [have] [just] counted [up|through] {quantity} [pieces of|of] {product} [in stock"
    "|on the shelf|in the warehouse|there]",
    "[i|we] [have] [just] counted {product} [:|,] [twice] [and] [there are|we have|it is|is|got"
    "|came to|came up with|found] [only|exactly] {quantity}",
    "[i|we] [have] counted {product} [:|,] [there are|we have|it is] {quantity} , set it",
    f"{{product}} [have been|has been|were|was|got|are|is] counted [twice|again] [:|,|and] [and] "
    f"[there are|we have|it is|result is|result|came to|we got|at|as] [exactly|only|now] "
    f"{{quantity}} {_PCS}",
    f"{_COUNT} (of|for|on) {{product}} (is|says|shows|gives|gave|came to|comes to|was|came up "
    f"with|came out at|comes out at|:|,) [at] [exactly|only] {{quantity}} [pieces|units]",
    f"{_COUNT} (says|shows|gives|gave|found|is|of|:|,|came to|revealed|turned up|showed) [there "
    f"are|that there are|that we have|us] [exactly|only] {{quantity}} {{product}}",
    f"{_COUNT} [:|,] {{product}} [:|,|is|are] {{quantity}} [pieces|units]",
    f"{{product}} [:|,] {_COUNT} [:|,|is|says|gave] {{quantity}} [pieces|units]",
    "count {product} [as|at] {quantity}",
    "(stock|stock level|inventory|quantity) (of|for|on) {product} (to|at|=|:|now) {quantity}",
    "[i|we] [have] (did|made|done|finished) [a] (count|recount|stocktake) of {product} [:|,] [and] "
    "[there are|there is|it is|we have|came to|got] [only|exactly] {quantity}",
    "there are [exactly|only|now|really|actually|just] {quantity} {product} [left|in stock|on the "
    "shelf|here|in the warehouse|on the shelves|on hand] [now]",
    "(exactly|only) {quantity} {product} (left|in stock|on the shelf|on hand) , "
    "(correct|fix|update|set) (it|that|the stock|the figure)",
    "(we|i) [actually|really] [only|just|exactly] (have|got|found) [only|just|exactly|actually] "
    "{quantity} {product} [left|in stock|on the shelf|on hand|in the warehouse|here] , "
    "(correct|fix|update|set|adjust) (it|that|the stock|the figure|the number|stock)",
    f"{{quantity}} is [the] {_REAL} {_LEVEL} (of|for) {{product}}",
    f"(enter|put|book|record|note|save) {{quantity}} (as|for) [the] [{_REAL}] {_LEVEL} (of|for"
    f"|on) {{product}}",
    f"(enter|put|book|record|note) [a] [{_REAL}] {_LEVEL} of {{quantity}} (for|on) {{product}}",
    f"(new|actual|correct) {_LEVEL} {{product}} [:|,|=] {{quantity}}",
    f"adjust {_LEVEL} (of|for|on) {{product}} (to|down to|up to) {{quantity}}",
    f"adjust {{product}} [{_LEVEL}] (to|down to|up to) {{quantity}}",
    "(set|correct|update) [the] (stock|level|inventory) (of|for) {product}",
    "(it|as it) turns out [that] (there are|we have|there is) [only|just|exactly] {quantity} "
    "{product} [left|in stock|on the shelf|here] [, (correct|fix|update|set|adjust) (it|that"
    "|the stock|stock|the figure)]",
    "(there are|we have|there is) [only|just|exactly] {quantity} {product} [left|in stock|on "
    "the shelf|here|there] , [please] (correct|fix|update|set|adjust) (it|that|the stock|stock"
    "|the figure|the number) [please]",
    "{quantity} {product} [left] (in stock|on the shelf|on hand|here|in the cellar) , "
    "[please] (correct|fix|update|set|adjust) (it|that|the stock|the figure|the number)",
    "{product} [:|,] {quantity} (pieces|units|pcs|were|have been) counted",
    "{product} [:|,] {quantity} [pieces|units|pcs] (in stock|on stock|on hand)",
    "(we|i) have exactly {quantity} {product} [left|in stock|on the shelf|here]",
    "(make|call) it {quantity} {product} (in stock|on the shelf)",
    "there should be {quantity} {product} in (the system|the books|stock|the inventory)",
    "(i|we) [have] [just] (counted|recounted|checked|have counted) {product} "
    "[,|;|-|:|.|and] [there|it|that] (is|are|it is|there are|there is) [now|only"
    "|exactly] {quantity} [piece|pieces|pcs|units|of them] [,|;|-|.|and] [please] "
    "[put|enter|write|note|record|set] [it|that|them] [in|into|to] [the|our] "
    "[system|books|stock|computer|list]",
    "{product} (is|are|it is|there are) [now] {quantity} (piece|pieces|pcs|units"
    ") [,|;|-|.|and] [please] (put|enter|write|note|record|set) [it|that"
    "|them] (in|into|to) [the|our] (system|books|stock|computer|list)",
    "zero [out] [the] [stock of|stock for|count of] {product} [stock|count] {quantity=0}",
    "(blank|null|clear) out [the] [stock of|stock for] {product} [stock] {quantity=0}",
    "(write|book|set|take) {product} (down to|to) (zero|nil|nothing|nought) [stock|pieces] "
    "{quantity=0}",
    "no [more] {product} [left|in stock|there] [at all|any more] [,|;|so|and|-|.] [so"
    "|please] (set|put|make|correct|update|adjust) (it|the stock|stock|that|them) [to|at] "
    "{quantity}",
    "{product} (is|are) [now|only|actually] down to {quantity}",
    "{product} (is|are) [all|completely] (gone|out|sold out|finished|empty) [,|;|so|and|-"
    "|.] [so|please] (set|put|make|correct|update|adjust) (it|the stock|stock|that|them) "
    "[to|at] {quantity}",
    "{product} (is|are) [now|only|actually|really|just] [down|up|at] (to|at) {quantity} "
    f"{_PCS} [,|;|-|and|so|.] [so|please] {_CORRECT_IT}",
    f"{{product}} (is|are|there are) [now|only|actually|really|just|exactly] {{quantity}} {_PCS} "
    "[,|;|-|and|so|.] [so|please] (fix|correct|amend|adjust|update the) (it|that|this|stock"
    "|count|figure|number|the stock|the count|the figure|the number|the system) [please]",
    "{product} [,|:|-] (i|we) (have|found|see|got|counted) [got] [exactly|only|actually"
    f"|really|just] {{quantity}} {_PCS} [,|;|-|and|so|.] [so|please] {_CORRECT_IT}",
    f"{{product}} [,|:|-] (i|we) (have|counted|found) [got] exactly {{quantity}} {_PCS}",
    "(it is|we are at|we are down to|we are on|that is|that makes|i make it|i count|we "
    f"count|i found|i see) [now|only|exactly|just] {{quantity}} {_UNIT} [of] {{product}} [left"
    f"|here|there|in stock] [,|;|-|and|so|.] [so|please] {_CORRECT_IT}",
    "(it is|we are at|we are down to|we are on|that is|that makes|i make it|i count|we "
    "count|i found|i see) [now|only|exactly|just] {quantity} {product} [left|here|there|in "
    f"stock|on the shelf] [,|;|-|and|so|.] [so|please] {_CORRECT_IT}",
    "(i|we) (make|made) it {quantity} {product} [in stock|on the shelf|in all]",
    f"there (are|is) [only|just|exactly|now|actually] {{quantity}} [{_UNIT} of|{_UNIT}] "
    "{product} [left|in stock|on the shelf|on that shelf|here|there|in the back|on hand] [,"
    "|;|-|and|so|.] [so|please] (make|set|put|enter|take) (that|it|this) (the|as the|as) "
    f"[new|right] {_LEVEL} [in (the system|the books|stock)]",
    f"there (are|is) [only|just|exactly|now|actually] {{quantity}} {_UNIT} [of] {{product}} "
    "[left|in stock|on the shelf|on that shelf|here|there|in the back|on hand] [,|;|-|and"
    f"|so|.] [so|please] {_CORRECT_IT}",
    "only {quantity} {product} [left] (on the shelf|in stock|here|there|on hand|in the "
    "warehouse|left) [,|;|-|and|so|.] [so|please] (fix|correct|update|set|adjust|amend) (it"
    "|that|the stock|the figure|the number|the system|stock|the books|the count)",
    f"{{product}} {_LEVEL} (should|must|has to|ought to|needs to|shall) (say|be|read|show"
    "|stand at) {quantity}",
    f"correct {{product}} (to|at) {{quantity}} {_PCS}",
    "(make|put|set) {product} {quantity} (in stock|on stock|on hand|in the books|on the "
    "shelf|on the books)",
    "(the system|the computer|the stock|the figure|the count) is (wrong|off|incorrect) [,|:"
    "|;|-] [there are|we have|it is] {quantity} {product} [left|in stock|on the shelf]",
    "{product} (tally|count|recount|stocktake) [:|,|-|=] {quantity}",
    "(our|the) (tally|count|recount|stocktake) of {product} [is|:|,|=|stands at] {quantity}",
    f"(true up|reconcile|square|align|sync) {{product}} (to|at|with) {{quantity}} {_PCS}",
    "{quantity} {product} (counted|on the shelf by count|at the last count|per stocktake"
    "|according to the count|by my count) [today|this morning|just now]",
    "by my count [there are|we have|it is] {quantity} {product}",
    f"(stock|inventory) {{product}} (=|:|->|to|is|now) {{quantity}} {_PCS}",
)
SET_ALSO = (
    _CORRECT_IT,
    "(exactly|now|today|this morning|after counting|after the count|after stocktaking|as of today)",
)

# -- stock.adjust -------------------------------------------------------------------------------

_MORE = (
    f"[{_UNIT} [of] [the|our|those]|more {_UNIT} [of]|more|pieces of|new|extra|additional"
    "|further|fresh|units of|pcs of|of|of the|of our|of those"
    "|other|pcs|pieces|units]"
)
_BOOK = (
    "(add|plus|put|put in|book in|book|enter|log|record|register|check in|count in|take in|throw "
    "in|receive|stock in|bring in|"
    "put away)"
)
_INTO = "[(to|in|into|onto) [the|our] (stock|inventory|warehouse|shelf|books|system|count)]"
_CAME = (
    "(arrived|came in|came|come in|were delivered|was delivered|delivered|landed|received|got in"
    "|turned up|showed up|rolled in"
    "|were dropped off|was dropped off|back in|came through|were received|was received|are in|is "
    "in|made it here|reached us|got here|got delivered"
    "|been delivered|been delivered to us|delivered to us|fresh off the (lorry|truck|van|boat)"
    "|came with the (van|lorry|delivery|post|courier|driver)|straight off the (lorry|truck|van)"
    "|entered"
    "|just in|came off the (lorry|truck|van)|came in "
    "off the (lorry|truck|van)|arrived here|unloaded|were unloaded|were delivered to us|was "
    "delivered to us|came with the truck)"
)
_TODAY = (
    "(today|this morning|this afternoon|just now|yesterday|earlier|with us|at last|finally|right "
    "now|last night|in the warehouse"
    "|from supplier|from our supplier|with the delivery)"
)
_OFF = "(off|from|out of) [the|our] [stock|inventory|shelf|warehouse|books|count|system]"
_BROKEN = (
    "(damaged|lost|missing|gone|stolen|expired|spoiled|broken|smashed|shattered|cracked|ruined"
    "|soaked|mouldy|moldy|dented"
    "|torn|chipped|faulty|defective|unsellable|unusable|out of date|past their date|unfit for sale"
    "|scratched|wet|rotten"
    "|kaput|bust|busted|spoilt|nicked|squashed|crushed|melted|past their best|destroyed|written "
    "off|pinched|wasted|off)"
)
_BROKE = (
    "(broke|went missing|went bad|went off|fell down|fell off the shelf|got lost|walked off"
    "|disappeared|vanished|got stolen"
    "|shattered|cracked|got smashed|fell apart|expired|bit the dust|have gone missing|has gone "
    "missing|went astray|went mouldy"
    "|have disappeared|have vanished|got nicked|have broken|fell over and broke|dropped and broke"
    "|leaked|burst|melted)"
)
_OFF_THEM = (
    "[and|so] (take|book|write|knock|strike|deduct|remove|subtract|cross|get) (them|it|these|those"
    "|that) "
    "[(off|out|from|out of) [of|the|our] [stock|inventory|books|the books|count|system|shelf]]"
)
ADJUST = (
    f"{_BOOK} {{+delta}} {_MORE} {{product}} {_INTO}",
    "(add|put) {+delta} [more] [pieces] to {product} [stock]",
    "(add|put|book) {+delta} [more] [pieces] (to|on|onto|into) [the] stock (of|for) {product}",
    "(add|put) {+delta} [more] [pieces] to [the] {product} stock",
    "(add|plus|received|got) {+delta}",
    "+ {+delta} {product}",
    "{product} (+|plus) {+delta}",
    "[we|i] [have] [just] (received|got|get|bought in|restocked|bought|unpacked|found|taken in|had"
    "|get in|took in|unloaded|discovered) [another] {+delta} "
    f"{_MORE} {{product}} [in|delivered|back|from supplier|from the supplier]",
    f"[another] {{+delta}} {_MORE} {{product}} [have|has|just|were] [just|all] {_CAME} [{_TODAY}]",
    f"(delivery|shipment|supply|goods in|goods received|consignment|intake|arrival) [of|:] "
    f"{{+delta}} {_MORE} {{product}} [{_CAME}] [{_TODAY}]",
    f"{{product}} [:|,] {{+delta}} [more|pieces|new] [have|has|just] {_CAME} [{_TODAY}]",
    "(supplier|manufacturer|maker|wholesaler|our supplier|the delivery|factory|delivery guy"
    "|delivery"
    "|delivery man|driver|courier|van|truck|lorry|postman|carrier|dhl|ups|they|delivery van|farmer"
    "|producer|distributor|warehouse|grower) [has|have|just] [just] "
    "(brought|delivered|sent|dropped off|shipped) [us] {+delta} "
    f"{_MORE} {{product}}",
    "(restock|refill|top up|stock up) {product} (with|by) {+delta}",
    "(increase|raise|bump|bump up|up|boost) [the] [stock of|level of|stock for] {product} [stock] "
    "[up] by {+delta}",
    "(minus|remove|subtract|deduct|take off|book out|write off|strike off|scrap|bin|discard|knock "
    "off|throw away|throw out|dispose of|chuck|take out|less) "
    "{-delta} [pieces of|of|of the|units of] {product} [from stock|off stock|from the stock|from "
    "inventory|as broken|as damaged|as lost]",
    "- {-delta} {product}",
    "{product} (-|minus|less) {-delta}",
    f"(take|remove|subtract|deduct|knock|write|book|strike|cross|pull) {{-delta}} [pieces of|of"
    f"|of the|units of] {{product}} {_OFF}",
    "(take|remove|subtract|deduct|knock|strike) {-delta} (off|from) [the] [stock of] {product} "
    "[stock]",
    "(minus|remove|take off|take away|subtract|deduct|knock off|write off|book out|less) {-delta} "
    "[more|of them|again]",
    "(knock|take|write|book|strike|cross) {-delta} [of them|of those] off [stock|it|that|those"
    "|them|again]",
    "(reduce|lower|decrease|cut) [the] [stock of|level of|stock for] {product} [stock] by {-delta}",
    "{-delta} [of the|of our] {product} (broke|are broken|is broken|got broken|were broken|was "
    "broken) "
    "[, take (them|it) off] [stock|the stock]",
    f"{{-delta}} [of the|of our|more] {{product}} (are|is|went|got|were|was|have been|has been"
    f"|came|arrived|turned out) [all|found|to be] {_BROKEN} [, take (them|it) off] "
    "[stock|the stock]",
    f"{{-delta}} [of the|of our|more] {{product}} [have|has|just] {_BROKE}",
    f"{{-delta}} {_BROKEN} {{product}}",
    "(we|i|somebody|someone) [have|has|just] [just] (broke|lost|dropped|damaged|threw away|smashed"
    "|threw out|binned|scrapped|gave away|used up|stole|nicked"
    "|wrote off|broken|donated|knocked over|used|took out of stock|took off the shelf|chucked out"
    "|ruined) {-delta} [of the|of our|pieces of] {product} [away|out]",
    "adjust [the] [stock of|stock for] {product} [stock] by {delta}",
    "adjust [the] [stock of|stock for] {product} [stock] (+|plus) {+delta}",
    "adjust [the] [stock of|stock for] {product} [stock] (-|minus) {-delta}",
    "adjust [the] [stock of] {product} [stock]",
    "[the] [stock of|stock for] {product} [stock] (needs|must be|has to be|needs an|needs to be) "
    "(adjusting|adjustment|adjusted)",
    "(another|a further) {+delta} {product} (in|here|just in|have come)",
    "[another] {+delta} [more|new|fresh|further|extra] {product} [have|has|are|is] just (in"
    "|come in|arrived|landed|been delivered|come)",
    "[we|i] [have] [just] (ate|eaten|drank|drunk|gave away|given away|sampled|tasted|used"
    "|broke|lost|donated|binned|ruined|spoilt|spoiled|dropped|burnt) {-delta} [pieces of|of"
    "|of the|jars of|packets of] {product} [ourselves|as samples|for tasting|for samples|as "
    "gifts|at the fair|away]",
    "[we|i] [have] [just] (lost|had to bin|had to throw away|had to throw out) {-delta} "
    "[pieces of|of|of the] {product} to (mould|mold|damp|mice|theft|rot|heat|breakage|frost)",
    "{-delta} [of the|of our|pieces of] {product} (have|has|had) gone (bad|off|mouldy|moldy"
    "|stale|rotten|sour|missing)",
    "{product} - {-delta}",
    "{product} [:|,|-|–] {+delta} (more|extra|new|fresh|additional|further) [please|in]",
    f"(entered|came in|arrived|got in|came) more {{+delta}} {_MORE} {{product}}",
    f"(book|take|write|count|knock|cross) {{-delta}} {_MORE} {{product}} (out|off|down) [as "
    "(broken|damaged|lost|waste)]",
    "(take|remove|take away|pull out|take down|clear|get rid of|throw away|lose|strip|pull) "
    f"{{-delta}} {_MORE} {{product}} {_OFF}",
    "(chuck out|toss|toss out|sling|dump|destroy|pour away|clear out|bin|throw out|chuck "
    f"away|take away) {{-delta}} {_MORE} {{product}} [from stock|off stock]",
    f"(we are|we come up|i am|we have come up|we are coming up|count is) {{-delta}} {_MORE} "
    "{product} short",
    f"{{-delta}} {_MORE} {{product}} (short|too few|missing|gone|unaccounted for|to the bad) [,"
    f"|;|-|and|so|.] [so|please] {_OFF_THEM}",
    "(the mice|mice|rats|a thief|thieves|the dog|the cat|the kids|kids|the damp|damp|frost"
    "|the frost|mould|the rain|rain|water|the heat|shoplifters|the intern|the driver|the "
    "courier|moths) [has|have] (got|ate|eaten|took|ruined|destroyed|spoilt|stole|stolen"
    f"|nicked|broke|smashed|had|wrecked|done for) {{-delta}} {_MORE} {{product}}",
    "[we|i|she|he|somebody|someone] [have|has] [just] (dropped|broke|smashed|spilt|knocked "
    f"over|cracked) [another] {{-delta}} {_MORE} {{product}} [,|;|and|-] (it|they|which) [is|are"
    "|has|have|all] (broke|broken|smashed|shattered|gone|is gone|in pieces|cracked)",
    f"(another|a further) {{+delta}} {_MORE} {{product}} (for|to) [the|our] (stock|shelf|shelves"
    "|warehouse|pile|inventory|stockroom)",
    f"{{+delta}} {_MORE} {{product}} (into|onto|on to|to) [the|our] (stock|shelf|shelves"
    "|warehouse|inventory|stockroom|system)",
    "(top|fill|beef) up {product} (by|with) {+delta}",
    "(shrink|trim|cut|dock|bring down) {product} (by) {-delta}",
    "{product} [stock] (up|rises|grows|went up|goes up|has grown) by {+delta}",
    "{product} [stock] (down|falls|drops|shrinks|went down|goes down) by {-delta}",
    "(stock|inventory) {product} (+|plus|up|up by) {+delta}",
    "(stock|inventory) {product} (-|minus|down|down by|less) {-delta}",
    f"{{+delta}} {_MORE} {{product}} [have|has|were|was] [just] (turned up|surfaced|come to "
    "light|been found|found) [in the back|in the cellar|behind the shelf|in the stockroom"
    "|under the counter]",
    f"(found|discovered|unearthed) [another] {{+delta}} {_MORE} {{product}} [in the back|in the "
    "cellar|behind the shelf|in the stockroom|under the counter]",
    "(breakage|breakages|loss|losses|waste|wastage|shrinkage|theft|spoilage|damage) [of|:"
    f"|-] {{-delta}} {_MORE} {{product}}",
    f"{{-delta}} {_MORE} {{product}} (down the drain|in the bin|to the bin|for the bin|for the "
    "skip|off to the tip|write-off|write off|wastage|as waste|as breakage)",
    f"(sample|samples|tester|testers) [:|-] {{-delta}} {_MORE} {{product}}",
)
ADJUST_ALSO = (
    ", {reason}",
    ": {reason}",
    "because [of] {reason}",
    "(due to|reason|since|as|bc|on account of|owing to) [:|is] {reason}",
    "[and|so] (add|book|put|enter|count|take|log|record|register|get) (them|it|these|those|that"
    "|this) "
    "[in|up|down] [(to|into|in|on|onto) [the|our] (stock|inventory|system|books|count|shelf)]",
    _OFF_THEM,
    _TODAY,
    "[,|;] reason [is|:|-] {reason}",
    "(off|from) the (lorry|truck|van)",
)

# -- stock.threshold ----------------------------------------------------------------------------

_WARN = (
    "((warn|tell|alert|notify|ping|inform|message|buzz|nudge|remind|email|text|page|call) (me|us"
    "|sb)"
    "|let (me|us) know|(give|send|drop) (me|us) [a|an] (shout|heads up|nudge|warning|ping|alert"
    "|message|note|holler|line|signal|call|notification|mail|bell)"
    "|(i|we) (want|need|would like|would be grateful for|would appreciate) (a|an) (warning|alert"
    "|heads up|shout|notification|message|ping)"
    "|(i|we) (want|need|would like|would be most grateful|wish) (to know|to be warned|to be told"
    "|to be notified|to be alerted|to hear|to be informed)"
    "|(see to it|make sure|ensure) [that] (i am|we are|i get|we get) (notified|warned|told|alerted"
    "|informed|pinged|reminded)|(i am|we are|i have|i want) to be (notified|warned|told|alerted"
    "|informed|pinged)|say something|speak up|flag it|make noise|make a noise|make some noise|beep"
    "|i would be most grateful for a warning|(shout|holler|yell|raise an alarm|sound the alarm"
    "|raise the alarm|raise a flag|warning|alert|alarm|warn|notify|ping|low stock alert|stock "
    "alert))"
)
_WHEN = (
    "(when|if|once|as soon as|whenever|the moment|the minute|in case|soon as|before|the second"
    "|the instant|any time|every time|should|by the time)"
)
_DROPS = (
    "(drops|falls|goes|gets|sinks|is|are|drop|fall|go|get|runs|run|dips|dip|comes|come|slips|slip"
    "|reaches|reach|hits|hit|gets down|is down|are down|falls down"
    "|decreases|dwindles|sink|goes down|go down|drops down|gets low|shrinks)"
)
_UNDER = (
    "(under|below|to|at|beneath|less than|lower than|fewer than|down to|or below|to under|to below"
    "|short of)"
)
_FEWER = "(less|fewer|no more|not more) than"
_MARK = (
    "((low stock|low-stock|warning|stock|minimum|reorder|alarm|alert|safety|min|stock warning|low "
    "stock warning|stock alert) "
    "(mark|threshold|level|limit|warning|alert|minimum|point|stock|quantity|line|trigger|alarm)"
    "|threshold|mark|minimum|limit|min stock|minimum stock|safety stock|reorder point|low stock"
    "|low mark"
    "|low-stock|low stock alarm|low level|low limit|danger level|par level|low water mark"
    "|low-water mark"
    "|lower limit|bottom limit|stock minimum|minimum quantity|min quantity|min level)"
)
_MOVE = (
    "(set|change|put|raise|lower|make|move|adjust|increase|decrease|update|reduce|fix|bump|bring)"
)
THRESHOLD = (
    f"{_WARN} {_WHEN} [stock of|the stock of|level of|we are down to] {{product}} [stock|level] "
    f"{_DROPS} [down] "
    f"[{_UNDER}] {{quantity}} [pieces|units|pcs|left|or less|or fewer|in stock]",
    f"{_WARN} {_WHEN} (there are|there is|there are only|there is only) [{_FEWER}|only|just] "
    f"{{quantity}} [or fewer|or less] {{product}} "
    "[left|in stock|on the shelf|there|remaining]",
    f"{_WARN} {_WHEN} (we|i) [only] (have|have got|are down to|got|hold|are at|reach|drop to|drop "
    f"below|fall below|are below|go below|get below) [{_FEWER}|only|just|under|below] {{quantity}} "
    f"[or fewer|or less] "
    "{product} [left|in stock]",
    f"{_WARN} {_WHEN} [only|just] {{quantity}} {{product}} (are|is|remain|remains) [left|in stock]",
    f"{_WARN} (at|under|below|from) {{quantity}} {{product}}",
    f"{_WARN} (about|for|on) {{product}} (at|under|below|from) {{quantity}}",
    f"{_MOVE} [the] {_MARK} (of|for|on) {{product}} [up|down] (to|at|from) {{quantity}}",
    f"{_MOVE} {{product}} {_MARK} [up|down] (to|at) {{quantity}}",
    f"(set|put|create|add|make) [a|the] {_MARK} (of|at) {{quantity}} (for|on) {{product}}",
    f"(set|put|create|add) [a|the] {_MARK} {{quantity}} (for|on) {{product}}",
    f"(set|put|create|add) [a|the] {_MARK} (for|on) {{product}} (at|of|to) {{quantity}}",
    f"{{product}} [:|,] {_MARK} [is|:|to|=|at|now] {{quantity}} [pieces|units]",
    "{product} [:|,] (warn|alert|warning|notify) [me|us] (at|under|below|from) {quantity} [pieces"
    "|left]",
    f"{_MARK} (of|for|on) {{product}} [is|:|to|=|now|shall be|must be] {{quantity}}",
    f"{_MARK} [of] {{quantity}} (for|on) {{product}}",
    f"{_MARK} {{product}} [:|=|is] {{quantity}}",
    "{product} (counts|count|is to count) as low (at|under|below|from) {quantity} [pieces|units"
    "|on]",
    "(consider|count|treat|regard|flag|mark) {product} [as] low (at|under|below|from|when under"
    "|when below) {quantity} [pieces]",
    "[change|set] [the] (stock|low stock|low-stock) threshold to {quantity}",
    "change the threshold to {quantity}",
    f"{_MOVE} [the] (warning|alert|alarm) (level|mark|threshold|limit) [up|down] (to|at) "
    f"{{quantity}}",
    "do not let {product} (drop|fall|go|get|sink|run|dip|run down) (under|below|beneath|to"
    "|down to|lower than) {quantity} without (telling|warning|letting|alerting|notifying"
    "|informing|pinging) (me|us) [know]",
    "keep at least {quantity} {product} [in stock] [,|and|;] (warn|tell|alert|notify) (me|us) "
    "(otherwise|if not|when not)",
    "(notify|warn|tell|alert|inform|advise|let) [me|us] [know] should [the] {product} "
    "(fall|drop|go|sink|dip|run|get) [to] (below|under|beneath|down to) {quantity} "
    "[units|pieces|pcs|left]",
    "should [the] [stock of] {product} (fall|drop|go|sink|dip|run|get|be) [to] (below|under"
    f"|beneath|down to|less than|lower than) {{quantity}} [{_UNIT}|units|pieces|pcs|left|or "
    f"less] [,] {_WARN}",
    f"{_WARN} should [the] [stock of] {{product}} (fall|drop|go|sink|dip|run|get|be) [to] "
    f"(below|under|beneath|down to|less than|lower than) {{quantity}} [{_UNIT}|left|or less]",
    f"{_WARN} {_WHEN} [stock of|the stock of|level of] {{product}} [stock|level] {_DROPS} "
    f"[down] {_UNDER} {{quantity}} {_UNIT} [left|or less|or fewer]",
    f"{_WARN} {_WHEN} (there are|there is|we have) [{_FEWER}|only|just|under|below] "
    f"{{quantity}} {_UNIT} [of] {{product}} [left|in stock]",
    f"set {{product}} {_MARK} [to|at|=|:] {{quantity}} [{_UNIT}]",
    f"{_MARK} (of|for|on) {{product}} (at|under|below|from|to|up to|down to) {{quantity}} "
    f"[{_UNIT}]",
    f"{_MARK} {{product}} (at|under|below|from|to|of) {{quantity}} [{_UNIT}]",
    f"{{product}} {_MARK} (to|at|from|of|below|under|should be|must be|shall be|becomes|goes "
    f"to) {{quantity}} [{_UNIT}]",
    f"{{quantity}} [{_UNIT}] is [the|our|my] [new|lowest] {_MARK} (for|of|on) {{product}}",
    f"(make|have|let|take) {{quantity}} [{_UNIT}] [be|as] [the|our] {_MARK} (of|for|on) "
    "{product}",
    "{product} (should|must|may|is|are|ought) (never|not) [to] [be allowed to] (go|fall"
    "|drop|sink|be|run|get|dip) (under|below|beneath|lower than|less than) {quantity} "
    f"[{_UNIT}] [,|;|-|and|so|.] [so|otherwise|else] {_WARN} [otherwise|if so|if they do|if "
    "it does|before that]",
    f"{_WARN} [when|as soon as|once|if] (i|we) (run|get|come|go) (low on|short of|below"
    "|under|down to) {quantity} {product}",
    f"(anything|everything) (under|below|less than) {{quantity}} [{_UNIT}] of {{product}} (is"
    "|counts as|means) low",
    f"(i|we) (want|need|would like) at least {{quantity}} [{_UNIT}] [of] {{product}} [in stock"
    f"|at all times|on hand] [,|;|-|and|so|.] [so|otherwise|else] {_WARN} [otherwise|if not]",
    f"(keep|have) an eye on {{product}} [,|;|-|and] [and] {_WARN} (at|under|below|when under"
    "|when below|if under) {quantity}",
    f"{{product}} is low (at|under|below|from) {{quantity}} [{_UNIT}]",
)

# -- stock.history ------------------------------------------------------------------------------

_MOVES = (
    "(movements|movement|history|changes|ledger|log|stock movements|stock history|stock card|ins "
    "and outs|comings and goings"
    "|ups and downs|journal|record|stock log|stock changes|inventory history|inventory log|in and "
    "out|bookings|transactions|activity|trail|inventory movements|inventory changes)"
)
HISTORY = (
    f"[stock|all|every|list|full|complete] {_MOVES} (of|for|on|in|with) [stock of] {{product}} "
    f"[stock]",
    f"stock {_MOVES} [of|for|on] {{product}}",
    f"{{product}} [stock] {_MOVES}",
    "{product} stock changes",
    "(what|how much|how many|everything that|what all) [all] (came and went|moved|came in and went "
    "out|went in and out|came in and out|has come and gone|went in and came out|came in|went out"
    "|was booked|has moved) "
    "(of|with|for|on|from) [the] [stock of] {product}",
    "(what|how much) {product} (came and went|came in|went out|moved|went in and out)",
    "how (has|did|have) [the] (stock|level|inventory|stock level) (of|for) {product} (changed"
    "|change|develop|developed|moved|move|evolve|evolved|go|gone|fare|been doing|done)",
    "how (has|did|have) {product} (stock|level|inventory) (changed|change|develop|developed|moved"
    "|move|evolve|evolved|go|gone)",
    "(chart|draw|graph|plot|trend|development|curve|course) [of] [the] (stock|level|inventory"
    "|stock level) (of|for) {product}",
    "(chart|draw|graph|plot) {product} (stock|level|inventory)",
    "why is [the] stock of {product} (so low|wrong|off|down|so high)",
    "what happened (to|with) [the] stock (of|for) {product}",
    "what happened (to|with) {product} stock",
    "(who|when did somebody|when did anybody|who has) (changed|change|touched|touch|adjusted"
    "|adjust|booked) [the] (stock|level) (of|for) {product}",
    "(who|when did somebody) (changed|change|touched|adjusted) {product} (stock|level)",
    "(list|trace|track) [all|every] [stock] (movements|movement|changes) (of|for|on) {product}",
    "why (is|are|has|did) [the] [stock of|stock for] {product} [stock] [so|gone|become|dropped"
    "|fallen|go] (low|down|high|small)",
    "where (did|have|has|do) [all] {product} (go|gone|get to|vanish|disappear|disappeared"
    "|vanished|got to)",
    "(what happened|what has happened|what has become|what became) (to|with|of) [all] "
    "{product} [stock]",
    "when (did|was|were|have|has) [we] [last] (get|got|receive|received|restock|restocked"
    "|buy|bought) {product} [in|last|delivered|the last time] [from the supplier]",
    "when (was|were|did) {product} [last] (restocked|delivered|refilled|come in|came in"
    "|adjusted|counted|booked|topped up|changed) [last|the last time]",
    "what (is|has|was) [been] (going on|happening|happened|up) with [the] [stock of] "
    "{product} [stock] [lately|recently]",
    "(trace|track|follow|retrace|reconstruct) [the] (stock|level|count|inventory|stock "
    "level) of {product}",
    "(how come|why) [is it that] we have (so few|so little|so many|hardly any|no|no more"
    "|that few) {product} [left]",
    "(how come|why) (there are|is there|are there) (so few|so little|so many|hardly any|no"
    "|no more|that few) {product} [left]",
    "(who|which of us|who of us) [has] (took|taken|removed|booked|used up) [all] "
    "{product} [from stock|out|stock]",
    "(what|how) (did|has|have) {product} [stock] (do|done|gone|moved|behave|behaved|go) "
    "[stock wise]",
    "{product} (came and went|in and out|comings and goings|movements|bookings) [how]",
    "(when|how often) (did|have) we [last] (book|change|adjust|count|correct) [the] [stock "
    "of] {product} [stock]",
    "(every|each|all) (movement|booking|change|entry) (of|on|for|with) {product}",
    "(run|walk|take) (me|us) through [the] (stock|inventory|movements) of {product}",
)
HISTORY_ALSO = (
    "(in|during|over|within|for|since|from) {period}",
    "(and when|by whom|day by day|so far)",
)

# -- stock.cover --------------------------------------------------------------------------------

_GOODS = "(products|items|articles|goods|things|stuff|teas|lines)"
_WHAT = (
    f"(what|anything|something|which {_GOODS}|what {_GOODS}|which ones|any {_GOODS}|{_GOODS}|which "
    f"of our {_GOODS}|what all)"
)
_RUN_OUT = (
    "(sell out|sells out|selling out|be sold out|run out|runs out|running out|run dry|be gone"
    "|be out|be empty|be out of stock|go out of stock|be used up|goes out of stock|get sold out|be "
    "finished|finish|run short"
    "|be exhausted|dry up|be all gone|have none left|have nothing left)"
)
_WITHIN = (
    "[in|within|over|during|for|of|until the end of|before] [next|coming] {days} [from now|ahead"
    "|or so|time|are over|is over]"
)
_LAST = (
    "(last|hold|be enough|be available|reach|hold out|suffice|stretch|go|keep us going|cover us"
    "|see us through|tide us over|get us|carry us)"
)
COVER = (
    f"{_WHAT} [will|is|are|going to|might|may|could|likely to|about to|going] [we] [to] "
    f"{_RUN_OUT} [of] [soon|first|next]",
    f"(what|which {_GOODS}|what {_GOODS}) (will|do|are|might|could|shall) (we|i) {_RUN_OUT} [of]",
    f"(list|see) [what|which {_GOODS}|{_GOODS}] [that] [will] {_RUN_OUT} [soon]",
    f"{_WHAT} [that] (will|is going to|are going to|do|does) not (last|make it|survive|be enough"
    f"|hold|cover) [long|much longer|another|for another|through|us] [{_WITHIN}]",
    f"{_WHAT} (lasts|last|will last) (less than|under|shorter than|no longer than|not longer than"
    "|not even|fewer than) {days}",
    f"how (long|far) (will|does|do|is|are|would|can) [our|the] [stock of|supply of] {{product}} "
    f"[stock|supply|still|going to] "
    f"{_LAST} [us|for us|for]",
    "how long [stock of] {product} [stock] [still] (last|lasts|enough|hold|holds)",
    "how (long|soon|many days) (until|till|til|before) {product} (is|are) (sold out|gone|out of "
    "stock|out|empty|finished|used up)",
    f"how (long|soon|many days) (until|till|til|before) (we|i) {_RUN_OUT} (of|on) {{product}}",
    f"how (long|soon|many days) (until|till|til|before) {{product}} {_RUN_OUT}",
    f"how soon (will|do|are) [we] {{product}} {_RUN_OUT}",
    f"how soon (will|do|are) we {_RUN_OUT} of {{product}}",
    f"(when|on what day|at what point) (will|do|does|is|are) [we] {{product}} [going to] "
    f"{_RUN_OUT}",
    f"(when|on what day|at what point) (will|do|are|would) we [going to] {_RUN_OUT} (of|on) "
    f"{{product}}",
    "when (is|are) {product} (sold out|gone|out|out of stock|empty|finished|used up)",
    f"(will|does|do|is|are) {{product}} [stock] [still] ({_LAST}|enough|cover) [us|for]",
    f"(will|do|are|could|shall) we {_RUN_OUT} (of|on) {{product}}",
    f"(will|is|are|could|might) {{product}} [going to] {_RUN_OUT} [soon]",
    "(do|have|is there) we [have|got] enough {product} (for|in|to last|to cover|to get through) "
    "[us] {days}",
    "how many (days|weeks|months) (of|does|do|will|worth of) {product} [do we have|last|stock"
    "|left|are left|have we|do we have left]",
    "(stock|inventory) (cover|coverage|range|reach|runway|life) [of|for] {product}",
    "{product} (cover|coverage|stock cover|days of cover|stock range|runway|range of days|run out "
    "date|sell out date|sell-out date|run-out date)",
    "(run out date|sell out date|runway|run-out date|sell-out date) (of|for) {product}",
    "[stock|inventory] (cover|coverage|range|runway) [report|list|overview]",
    "(stock|inventory) forecast [report|list]",
    "(sell-out|sell out|stock out|stockout|run out) (forecast|prediction|list|report)",
    "days of (cover|stock|inventory|supply) [left] [of|for] {product}",
    "days of (cover|stock|inventory|supply)",
    f"how long (will|does|do|is) [our] [current] (stock|inventory|everything|it all|stocks"
    f"|supplies) "
    f"[still] {_LAST}",
    "(will|would|do|does|are) [we have] [enough] {product} (last|hold|suffice|hold out|be "
    "enough|do) [us] (till|until|through|over|for|to) [the] (week|weekend|month|quarter"
    "|holidays|easter|christmas|summer|season)",
    "how long (have we|do we have|have we got|do we) [got|have] (before|until"
    "|till|til) {product} (run|runs|go|goes|is|are|will run|sell|sells) (dry"
    "|out|short|gone|empty|sold out|finished)",
    f"{_WHAT} [that] [will|would|is going to|are going to] (run|runs) (dry|out|short|empty) "
    f"{_WITHIN}",
    f"{_WHAT} [that|which] (will|would|is|are|do|does) not [going to] (survive|last|make it"
    "|make it through|get through|see out|hold out) [the] [next|coming|following] {days} "
    "[on [the|our] (shelf|shelves|stock)]",
    f"(what|which {_GOODS}) (goes|go|dries|vanishes|disappears) [dry|out|up] {_WITHIN} [at "
    "this rate]",
    "how (many|much) (days|weeks) (can|could) we (go|get by|manage|keep going|survive) "
    "(with|on) {product}",
    "(can|could|do|will) we (get by|manage|make do|survive|get through) (with|on) {product} "
    "(for|over) {days}",
    "(is|are|will) {product} (enough|sufficient|going to be enough) (for|to last|to cover"
    "|to get us through|to see us through) {days}",
    "(do|does|will|would) {product} (get|see|carry|tide|take|bring) us (through|over) {days}",
    "how (soon|quickly|fast) (are|is|do|will) {product} (selling out|running out|gone|go"
    "|sell out|run out|be gone)",
    "(at this rate|at the current rate|the way we sell) [,] (when|how soon|how long) (is"
    "|are|will|do|does) {product} (gone|out|empty|be gone|run out|last|be out|sold out)",
    "how much longer (will|do|does|can) {product} (last|hold|hold out|be enough|keep)",
    "how much longer (will|do) we have {product}",
)
COVER_ALSO = (
    _WITHIN,
    "(do we have|have we|are) left",
    "[for] {product}",
    "at (this|current|the current|present) (rate|pace|speed)",
    "at current pace",
    "first",
    "[the] way things are going",
    "(on|in) [the|our] (shelf|shelves|stock|shop|warehouse|store)",
)

# -- stock.reorder ------------------------------------------------------------------------------

_REORDER = (
    "(reorder|re-order|restock|replenish|order again|buy again|buy in|purchase|stock up on"
    "|order more of|buy more of|order from [our|the] (supplier|suppliers)|order new|resupply|get "
    "in|procure|reordering|ordering|restocking|re-stock|get more of|bring in|order "
    "up"
    "|top up|get reordered|order fresh|stock up)"
)
REORDER = (
    f"(what|which {_GOODS}|what {_GOODS}|how much|how many|anything|something|which ones|what all"
    f"|how much of what) [all] "
    f"[do|does|should|must|shall|ought|is|are|have|has|would] [we|i|there|there is|you] [have|need"
    f"|want|suggest|recommend|advise] "
    f"[to|we|i] [be] {_REORDER} [soon|next|now]",
    f"(what|which {_GOODS}|what {_GOODS}) (need|needs|must|should|has|have|ought|is|are) [to] [be] "
    f"[due|up] [for|a] "
    "(reordered|restocked|replenished|reordering|restocking|ordered again|bought again|reorder"
    "|restock|refill|ordering|replenishing|ordered|bought in|ordered in)",
    f"(what|which {_GOODS}|what {_GOODS}|how much) (do|should|must|shall) (we|i) [need to|have to]"
    " (order|buy) (again|in|from supplier|from suppliers|more of|soon|next|now)",
    f"(what|which {_GOODS}|what {_GOODS}) (do|should|must|shall) (we|i) [need to|have to] "
    "(order|buy) {days}",
    "(reorder|re-order|restock|replenishment|reordering|restocking|purchase|purchasing|buying"
    "|procurement|supplier order) "
    "(list|report|suggestions|suggestion|proposal|proposals|plan|recommendations|advice|needs"
    "|overview|sheet) [for the supplier]",
    "(reorder|restock|purchase) (quantities|quantity|amounts)",
    "(list|suggest|propose|plan|recommend) [a|the|of|what to] (reorder|reorders|restock|reordering"
    "|purchases|replenishment)",
    "what to (reorder|re-order|restock|order again|buy again|buy in|replenish|order in|stock up "
    "on|order next|order from the supplier)",
    "(reorder|restock) ?",
    f"(is|are) [there] (anything|something|any {_GOODS}) [we|i] [should|need|must|have] [to] "
    f"[be] (reorder|reordered|restock|restocked|order again|reordering)",
    f"(do|should) (we|i) [need|have] [to] {_REORDER} (anything|something)",
    "shopping list for [the] (shop|stock|warehouse|supplier|suppliers)",
    "what ((should|must|do|shall|ought|can) (we|i)|(we|i) (should|must|shall|ought|can|need"
    "|have)) [to|need to|have to] (order|buy|purchase|reorder|get|stock up on) [in] [again"
    "|more of] [so as|in order] to (get|last|make it|come|carry us|see us|tide us over) [us] "
    "[through|for|over] [the] [next|coming|following] {days}",
    "what ((should|must|do|shall|ought|can) (we|i)|(we|i) (should|must|shall|ought|can|need"
    "|have)) [to|need to|have to] (order|buy|purchase|reorder|get|stock up on) [in] [again"
    "|more of] [so as|in order] to (be covered|have enough|be safe|be fine|be stocked|be all "
    "right) for [the] [next|coming|following] {days}",
    "what (ought|should|must|do) we [to|have to|need to] (reorder|order|buy|restock"
    "|order in) (so as to|in order to|so that we|to) (cover|last|survive|get "
    "through|see us through) [the] (next|coming|following) {days}",
    "what (should|must|do|shall|ought) (i|we) [have to|need to|to] (order|buy in|order in"
    "|get in) [now|today|this week|next]",
    "[if] (i am|we are|i will be) (calling|ringing|phoning|writing to|emailing|ordering "
    "from|going to|off to|on the phone to|on the phone with|on to) [the|our] (wholesaler"
    "|supplier|suppliers|wholesalers|cash and carry|manufacturer) [,|;|:|-|.] what (do"
    "|should|must|shall) (we|i) (need|order|get|want|ask for|buy|say|tell them)",
    "what (belongs|goes|should go|comes|should be|is|has to go|ought to go|must go|do we "
    "put|should we put|do i put) (on|onto) [the|our|my] [next] (reorder list|order list"
    "|shopping list|purchase order|purchasing list|restock list|supplier order|order|buying "
    "list|wholesale order|order form|order sheet)",
    "(shopping|order|buying|purchasing) list for [the|our] (wholesaler|wholesalers"
    "|manufacturer|cash and carry|market|vendor|vendors)",
    "(draft|draw up|prepare|suggest|propose|put together|work out|make) [a|the|our|next] "
    "(reorder|restock|purchase order|supplier order|reorder list|order list|wholesale order"
    "|buying list|restock list)",
    "what (do|should|must|shall) (we|i) (need|order|get|want|ask for|buy) (from|at) [the"
    "|our] (wholesaler|supplier|suppliers|wholesalers|cash and carry|vendor)",
    "what (shall|should|must|do) (i|we) tell [the|our] (supplier|wholesaler|suppliers) to "
    "(bring|send|deliver)",
    f"(what|which {_GOODS}|how much) (should|must|has to|needs to|ought to) (the|our) "
    "(supplier|wholesaler|suppliers) (bring|send|deliver)",
    f"(what|which {_GOODS}) (is|are) (due|ripe|up|ready|overdue) for (reordering|a reorder"
    "|restocking|an order|ordering|replenishment|replenishing)",
    "(any|what) (reorders|restocks|purchases) (needed|due|necessary|to make|to place|required)",
    "(time|need) to (reorder|restock) (what|anything)",
    "(what|how much) (stock|goods) (do|should|must) (we|i) [need to] (bring in|order in|buy "
    "in|get in)",
)
REORDER_ALSO = (
    "[in order] [for|to cover|to last|to get through|to make it through|over|covering|in|within"
    "|to survive|to be covered for|to stay in stock for|enough for|to get us through|to tide us "
    "over|to see us through|to last us|to cover us for|to carry us through] [next|coming] {days} "
    "[ahead|from now]",
    "[in order|so|so that] [to] [we|i] [can|will] [are|be|stay|is|keep|sleep|rest] (safe|fine|ok"
    "|okay|covered|good|set|stocked|all right|stocked up|sorted|sure|calm|easy|relaxed"
    "|comfortable|at ease|in peace) [for|over] [next|coming] {days} [ahead]",
    "[to|and|must|should|please] (cover|bridge|last) [us] [for] [next|coming] {days}",
    "soon",
    "[from|for] (supplier|suppliers)",
    "so that (nothing|we do not) (runs out|run out|sells out)",
    "[in order] to (carry us|keep us going|keep going|see out|bridge|make it|last us|get us"
    "|keep us stocked|tide us|be good) [for|over|through|to] [next|coming] {days}",
)
