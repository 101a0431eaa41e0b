"""How people talk about pipelines and what they will bring."""

from __future__ import annotations

_PIPE = "(funnel|pipeline|sales funnel|sales pipeline|deal pipeline|deal funnel)"
_SHOW = (
    "[show|draw|chart|display|pull up|bring up|look at|view|check|plot|open|print|visualise"
    "|visualize"
    "|sketch|paint|have a look at|take a look at|share|present|call up|fetch|summarise|summarize]"
)
_VIEW = (
    "(chart|view|overview|summary|value|status|report|snapshot|breakdown|diagram|graph|picture"
    "|board"
    "|state|health|stages|stage by stage|by stage|total|figures|numbers|size|worth|situation|check)"
)

SHOW = (
    f"{_SHOW} [the] {{pipeline}} (funnel|pipeline)",
    f"{_SHOW} [the|our|my|whole|entire] {_PIPE}",
    f"{_SHOW} [the] (funnel|pipeline) [of|for] [the] {{pipeline}}",
    f"{_SHOW} [the|our] {_PIPE} {_VIEW}",
    f"{_SHOW} [the] {{pipeline}} (funnel|pipeline) {_VIEW}",
    f"{_SHOW} [the] {{pipeline}} (board|stages|by stage|stage by stage)",
    f"[the|an|a] {_VIEW} (of|for|on) [the|our|my] {_PIPE}",
    f"[the|an|a] {_VIEW} (of|for|on) [the|our] {{pipeline}} (funnel|pipeline)",
    f"how (does|is|are) [things in] [the|our|my] {_PIPE} [look|looking|doing|today|shaping up|stand"
    "|faring|these days|holding up|developing|going|coming along|filled|shape up|getting on|at the "
    "moment]",
    "how (does|is) [the] {pipeline} (funnel|pipeline) [look|looking|doing|shaping up|stand|going"
    "|faring|filled]",
    "how (do|are) (things|we) [look|looking|stand|standing|going|doing] (in|with|on) [the|our] "
    f"{_PIPE}",
    "how (do|are) (things|we) [look|looking|stand|standing|going] (in|with|on) [the] {pipeline} "
    "(funnel|pipeline)",
    f"(what|how much|how many deals|how much money|how many) (is|are|do we have|have we got|sits"
    f"|sit"
    f"|is sitting|stands|lies|is there) [currently|still] (in|inside) [the|our|my] {_PIPE}",
    "(what|how much|how many deals|how much money|how many) (is|are|do we have|have we got|sits|sit"
    "|is sitting|stands|lies|is there) [currently|still] (in|inside) [the] {pipeline} "
    "(funnel|pipeline)",
    f"how (full|big|large|healthy|strong|fat|thick|deep|much|valuable) is [the|our|my] {_PIPE}",
    "how (full|big|large|healthy|strong|fat|much) is [the] {pipeline} (pipeline|funnel)",
    "how (full|big|busy|strong) (is|are) [each|every|the|all|the individual] (stage|stages) [of"
    "|in]",
    f"(what|how much) is [the|our] {_PIPE} [worth|value|at]",
    "(what|how much) is [the] {pipeline} (pipeline|funnel) [worth|value|at]",
    "deals (by|per|in each|for each|at each|at every|in every|grouped by) stage",
    "(open|all) deals (by|per|in each|for each|grouped by) stage",
    "(how many|how much|what|which) [deals|money|value] (is|are|do we have|sit|sits|have we got"
    "|per|by"
    "|stand) [there] [in|at|per|by|for] (each|every|which|what|per|by|the individual|all the) "
    "(stage|stages)",
    "(stage by stage|stage wise|stagewise) (deals|pipeline|funnel)",
    "(number|value|sum|count|total|amount) of [open] deals (per|by|in each|at each) stage",
    f"where (are|do) [all] [the|our] deals [stand|sit|standing] in [the] {_PIPE}",
    f"walk through [the|our] {_PIPE}",
    "where (do|are) [all] [the|our] deals (stand|standing|sit|at)",
)
SHOW_ALSO = (
    "(in|of|for|on) [the] {pipeline} [pipeline|funnel]",
    "{pipeline} [pipeline|funnel]",
)

_PIPES = "(pipelines|funnels|sales pipelines|sales funnels|deal pipelines)"

LIST = (
    f"[list] [all|every] [of] [the|our] {_PIPES}",
    f"(name|list|enumerate|count|show|display|read out) [all|every] [of] [the|our] {_PIPES}",
    f"(which|what) [different|sales] {_PIPES} (do we have|are there|are|exist|have we got|do exist"
    "|are set up|have been set up|do we run|have we|do we use|are we using|are in use|can i choose "
    "from|can we use"
    "|are defined|are available|did we set up)",
    f"(which|what) [different|sales] {_PIPES}",
    f"what are [the names of] [all] [the|our] {_PIPES} [called|named]",
    f"[the|all] names of [all] [the|our] {_PIPES}",
    f"how many [different|sales] {_PIPES} [are there|do we have|have we got|exist|did we set up]",
    f"how many [different|sales] {_PIPES} (are there|do we have|have we got) and (what|how) are "
    f"they "
    "(called|named)",
    f"how many [different|sales] {_PIPES} (are there|do we have|have we got) (n|and) what are they "
    "[called]",
    f"(list|overview|table|names|summary) of [all] [the|our] {_PIPES}",
    f"(do we have|are there|have we got) [any|several|more than one|other|more] {_PIPES}",
    f"{_PIPES} and [their] stages",
    "(list|show|name) [the|our|all] stages [of|in] [the|our|all] [pipelines|pipeline]",
    "(which|what) [deal|pipeline] stages (do we have|are there|are|exist|have we got|do we use|can "
    "a "
    "deal be in) [in|of] [the|our|all] [pipelines|pipeline]",
    "(stages|steps) of [all|each|every] [the|our] [pipelines|pipeline]",
    "what are [the|our] [pipeline|deal] stages",
    "pipeline (list|names)",
    f"(what|which) {_PIPES} (is|are|exist|exists|have you|you have|we have|there "
    "is) [there|got] (in|on) [the|our|this|your] [whole] (system|crm|bot|workspace"
    "|account)",
    f"(what|which) {_PIPES} (we|you|there) (have|have got|got|are|use)",
    f"(do|have) we [have|got] (more than one|several|other|different|any other|two|many) {_PIPES}",
    "(what|which) (stages|steps|phases) (does|do|must|can|will) (a deal|deals|our deals|"
    "each deal|every deal) (go|pass|move|run|have to go) (through|along)",
    "(what|which) (sales processes|sales pipelines|sales process|processes for deals|deal "
    "processes) (do we have|are there|have we got|exist|do we use)",
)

_FORECAST = (
    "(forecast|projection|outlook|prediction|estimate|forecasts|projections|expectation"
    "|expectations"
    "|prognosis|prospect)"
)
_DEALS = "(pipeline|deal|deals|funnel|crm|weighted|sales pipeline|open deals|deal income)"
_OURS = (
    "(pipeline|deals|funnel|open deals|sales pipeline|deal pipeline|sales funnel|open pipeline"
    "|opportunities|open opportunities)"
)
_BRING = (
    "(close|bring|bring in|win|yield|produce|give|land|net|generate|deliver|make|fetch|earn|throw "
    "off"
    "|pay|come to|amount to|add up to|get|sign|result in|contribute|rake in|see)"
)
_WORTH = (
    "(value|revenue|income|closes|takings|proceeds|earnings|money|volume|amount|total|sum|wins)"
)
_EXPECTED = (
    "(expected|weighted|likely|projected|probable|forecast|forecasted|estimated|anticipated"
    "|predicted"
    "|probability weighted|probability-weighted)"
)
_EACH = (
    "(by|per|for each|for every|each|split by|grouped by|broken down by|split per|across|in each)"
)

FORECAST = (
    f"[weighted] {_DEALS} {_FORECAST}",
    f"{_FORECAST} [of|for|from|on|based on] [the|our|open|all] [open] {_OURS}",
    f"{_FORECAST} {_EACH} {{by}}",
    f"what does [the|our] {_FORECAST} (say|look like|show|predict|tell)",
    "(forecast|forecasts|outlook|projection|prognosis)",
    "forecast [the|our|open|all] [open] (deals|pipeline|funnel)",
    f"{_FORECAST} [of|for|from] [the|our] {{by=pipeline}} pipelines",
    "(what|how much) (will|should|can|do|could|would|might|are|is|shall) [we|the pipeline|the deals"
    f"|our deals|our pipeline] [expect to|likely to|going to|expecting to|reckon to|hope to] "
    f"{_BRING} "
    "[in|to] [from deals|from the pipeline|in deals|from our deals|with our deals|with deals]",
    "(what|how much) (money|revenue|income|business) (will|should|can|could|would|might|is) "
    f"[the|our|in the] [open] {_OURS} [likely to|going to|expected to] {_BRING} [in]",
    f"(what|how much) (will|should|is|does|are|do|would|could|might|can) [the|our|all] [open] "
    f"{_OURS} "
    f"[going to|likely to|expected to|probably] ({_BRING}|be worth) [in|us]",
    "(what|how much) (do|can|should|could|may|might|are|shall) we [realistically] "
    "(expect|expecting|hope for|count on|bank on|reckon with|look forward to|get|count with"
    "|budget) "
    f"[to close|to win|to get|to see] [in|out] [from|with|of|out of] [the|our|all] [open] {_OURS}",
    "(what|how much) do we expect (to close|to win|to sign)",
    f"(what|how much) (is|are) [the|our] {_EXPECTED} (deal|pipeline|deals|funnel) {_WORTH}",
    f"[the|our] {_EXPECTED} (deal|pipeline|deals|funnel) {_WORTH}",
    f"[the|our] {_EXPECTED} {_WORTH} (of|from|out of|in) [the|our|all] [open] {_OURS}",
    f"(what|how much) (is|are) [the|our] {_EXPECTED} {_WORTH} (of|from|out of|in) [the|our|all] "
    f"[open] "
    f"{_OURS}",
    f"[the|our] {_EXPECTED} (closes|closings|wins|deals) [in]",
    f"[the|our] {_EXPECTED} [value of] [the|our] {_OURS}",
    f"(what|how much) is [the|our|all] [open] {_OURS} (worth|value) (weighted|by probability|in "
    "expectation|realistically|weighted by stage|weighted by probability)",
    f"(what|how much) (is|are) (expected|forecast|likely|projected|due) (from|in) [the|our] "
    f"{_OURS}",
    f"what does [the|our] {_OURS} {_FORECAST} (say|look like|show|predict|tell)",
    f"what (is|are) [the|our] {_FORECAST} (for|of|from|on) [the|our] [open] {_OURS}",
    f"what (is|are) [the|our] {_OURS} {_FORECAST}",
    f"how (does|do|is) [the|our] {_OURS} {_FORECAST} (look|looking|shape up)",
    f"{_OURS} {_FORECAST} {_EACH} {{by}}",
    f"(predict|project|estimate|extrapolate|work out|calculate) [what|how much] [the|our] {_OURS} "
    f"(will|would|should) {_BRING} [in]",
    "(predict|project|estimate) [the] (closes|wins|deal income|deal revenue|pipeline)",
    "what (deals|deal income|deal revenue|deal money) (can|do|should) we expect [to close|to come "
    "in]",
    "how much (money|income|revenue) (is|will be) (coming in|coming|going to "
    "come in|expected in|likely to come in) (from|through|with|out of) [the|our] "
    f"[open] {_OURS}",
    "(deals|pipeline) (expected|likely|due) to (come in|bring in|land) money",
    f"(what|how much) (money|revenue|income|business) (does|do) [the|our] [open] {_OURS} "
    "(promise|hold|mean|bring|stand for|add up to|offer|amount to|come to) [us]",
    f"(what|how much) (does|do) [the|our] [open] {_OURS} (promise|hold|mean|offer|hold in "
    "store for) [us] [in|for] [money]",
    "(what|how much) is [there] in (it|the pipeline|our pipeline|the funnel|the deals|our "
    "deals) (for us|to come)",
    f"(what|how much) (is|are) [the|our] [open] {_OURS} (good for|likely to be good for|"
    "going to be worth|set to bring|set to bring in|on course for) [us]",
    "(what|how much) (should|will|is going to|is likely to|ought to) (close|come in|be "
    "signed|be won) [in] (in money|in money terms|in value|in cash)",
    "(how much|what) (money|cash) (can|could|should|do|may) we (count on|expect|bank on|"
    f"hope for|look forward to) from [the|our] [open] {_OURS}",
)
FORECAST_ALSO = (
    f"{_EACH} {{by}}",
    "{by} (wise|by stage|by month|by owner|by pipeline|breakdown|split)",
    "(month by month|monthly|month wise|monthwise|each month|every month|for each month|by months"
    "|month for month|one figure per month|one line per month) {by=month}",
    "(owner by owner|owner wise|ownerwise|by person|per person|by rep|per rep|by sales rep|per "
    "sales "
    "rep|by salesperson|per salesperson|by member|per member|by colleague|per colleague|each owner"
    "|rep by rep|person by person|for each owner|for each rep|for each person|by owners|one figure "
    "per "
    "owner|one line per owner|by seller|per seller) {by=owner}",
    "(stage by stage|stage wise|stagewise|each stage|for each stage|by stages|per stages|one "
    "figure per"
    " stage|one line per stage|broken down into stages|split into stages) {by=stage}",
    "(pipeline by pipeline|pipeline wise|each pipeline|for each pipeline|by pipelines|one figure "
    "per "
    "pipeline|one line per pipeline|one number per pipeline|by funnel|per funnel) {by=pipeline}",
    "(one|a) (figure|line|number|row|total|sum|bar) (per|for each|for every) {by}",
    "[,] (arranged|sorted|ordered|grouped|split|broken down|laid out|divided"
    "|itemised|itemized|set out|analysed|analyzed) (by|per|for each|according "
    "to) {by}",
)

_NEW = (
    "(new|add|create|make|set up|start|another|build|open|establish|configure|define|put up|put in"
    "|introduce|launch|register|enter)"
)
_WITH = (
    "(with|having|stages|with stages|with the stages|its stages|and stages|having stages|stages "
    "being"
    "|its stages being|its stages are|the stages are|stages are|with these stages|consisting of"
    "|made of|made up of|comprising|containing|going|whose stages are|steps|with steps|with the "
    "steps"
    "|its steps are|the steps are|with the following stages|and the stages|where the stages are"
    "|that "
    "goes|that has|which has|going through|running through|split into|with phases|phases)"
)
_STAGES = "[stages|steps|the stages|the steps|phases|the phases|these stages]"

ADD = (
    f"{_NEW} [a|another|one|us a] [new] {_PIPE} [called|named|:|for|by the name of] {{name}} [,|."
    f"|-] "
    f"{_WITH} {_STAGES} [:] {{stages}}",
    f"{_NEW} [a|another|one] [new] {_PIPE} [called|named|:|for] {{name}} (:|-) {{stages}}",
    f"{_NEW} [a|another|one] [new] {_PIPE} [called|named|:|for|by the name of] "
    f'" {{name}} " [,|:|-] [{_WITH}] {_STAGES} [:] {{stages}}',
    f"{_NEW} [a|another|one] [new] {_PIPE} [called|named|:|for|by the name of] {{name}}",
    f'{_NEW} [a|another|one] [new] {_PIPE} [called|named|:|for|by the name of] " {{name}} "',
    f"{_NEW} [a|another|one] [new] {_PIPE}",
    f"{_NEW} [a|another|one] [new] {{name}} {_PIPE} [,|.|-] {_WITH} {_STAGES} [:] {{stages}}",
    f"{_NEW} (a|another|the) new {{name}} {_PIPE}",
    f"(we need|i need|there is to be|give us|let us have) (a|another) new {_PIPE} [called|named|:"
    f"|for]"
    f" {{name}} [,|.|-] {_WITH} {_STAGES} [:] {{stages}}",
    "(we|i) (need|want|would like|should like) [a|another] [new] (pipeline|funnel) [called"
    "|named] {name} [,|:] (with|having|using) [the] [following] (stages|steps|phases) [:] "
    "{stages}",
    f"{_NEW} (me|us) [up] [a|another|one] [new] {_PIPE} [called|named|:|for|by the name of] "
    f"{{name}} [,|.|-] {_WITH} {_STAGES} [:] {{stages}}",
    f"(set|make|build|put) (me|us) up [a|another] [new] {_PIPE} [called|named|:|for] {{name}} "
    f"[,|.|-] {_WITH} {_STAGES} [:] {{stages}}",
    "(we need|i need|there is to be|give us|let us have|i want|we want|i would like|we "
    f"would like|i should like) [a|another] [new] {_PIPE} [called|named|:|for] {{name}} [,|.|"
    f"-] {_WITH} {_STAGES} [:] {{stages}}",
    "(we need|i need|there is to be|give us|let us have|i want|we want|i would like|we "
    f"would like) [a|another] [new] {_PIPE} [called|named|for] {{name}} : {{stages}}",
    "(we need|i need|give us|let us have|i want|we want|i would like|we would like) [a|"
    f"another] [new] {{name}} {_PIPE} (:|,|-) [{_WITH}] {_STAGES} [:] {{stages}}",
    f"a [new] {_PIPE} [called|named] {{name}} [please] [,|:|-] {_WITH} {_STAGES} [:] {{stages}}",
    f"{_PIPE} {{name}} [,|:|-] {_WITH} {_STAGES} [:] {{stages}} , [please] (create|add|set up|"
    "make|open) (it|that|this)",
)
