"""Other systems: to come. What people say about connecting and syncing is understood already."""

from __future__ import annotations

from typing import Literal

from opsbot.command import Context, command
from opsbot.model.people import Role
from opsbot.reply import Reply

System = Literal[
    "CoreCommerce", "Shopify", "WooCommerce", "BigCommerce", "Volusion", "Insightly", "Capsule",
    "Pipedrive", "GoHighLevel", "Keap", "ActiveCampaign", "HubSpot", "ClickFunnels", "folk",
    "Instantly", "ClickUp", "Monday CRM", "Freshsales", "Salesforce", "Zendesk",
    "Constant Contact", "Mailchimp", "Google Analytics", "eBay", "Amazon", "Shipwire",
]  # fmt: skip

# As one word or in two, and by their short names.
_SYSTEM = (
    "({system}|core commerce {system=CoreCommerce}|woo [commerce] {system=WooCommerce}"
    "|big commerce {system=BigCommerce}|pipe drive {system=Pipedrive}"
    "|(go high level|go highlevel|highlevel|high level|ghl) {system=GoHighLevel}"
    "|active campaign {system=ActiveCampaign}|hub spot {system=HubSpot}"
    "|click funnels {system=ClickFunnels}|click up {system=ClickUp}"
    "|(monday dot com|monday . com|monday-crm|mondaycrm) {system=Monday CRM}"
    "|fresh sales {system=Freshsales}|sales force {system=Salesforce}|zen desk {system=Zendesk}"
    "|constantcontact {system=Constant Contact}|mail chimp {system=Mailchimp}"
    "|(googleanalytics|ga4) {system=Google Analytics}|ship wire {system=Shipwire})"
)
# The same as plain words, where no system is asked for.
_NAME = (
    "(corecommerce|shopify|woocommerce|bigcommerce|volusion|insightly|capsule|pipedrive"
    "|gohighlevel|keap|activecampaign|hubspot|clickfunnels|clickup|freshsales|salesforce|zendesk"
    "|constant contact|mailchimp|google analytics|ebay|amazon|shipwire)"
)
_NOUN = "(shop|store|account|crm|system|instance|workspace|integration|site|webshop)"


@command(
    "sync.add",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=[
        f"(connect|hook up|link up|integrate|attach|plug in|pair|couple|tie in) [to|with] [our|my"
        f"|us to|us with|you to|you with|the bot to|the bot with] {_SYSTEM} [{_NOUN}]",
        f"(connect|hook|link|tie|attach) [our|my] {_SYSTEM} [{_NOUN}] (up|to (you|the bot|opsbot"
        "|this bot|us)|with (you|the bot|opsbot|this bot))",
        f"link [our|my] {_SYSTEM} [{_NOUN}]",
        f"(link|add) [our|my|new] {_SYSTEM} {_NOUN}",
        "(connect|integrate|hook up) [to|with] [our|my] monday {system=Monday CRM}",
        f"(add|set up|create|make|new|start) [a|an|new] [connection|connector|integration|link] "
        f"(to|with|for|from) [our|my] {_SYSTEM} [{_NOUN}]",
        f"(set up|install|enable) [our|my|new] {_SYSTEM} [{_NOUN}|sync|connection|connector"
        "|integration]",
        f"(add|create|make|new) [a|an|new] {_SYSTEM} (connection|connector|integration)",
        f"(we|i) (use|also use|have|moved to|are on|sell on) [also] {_SYSTEM} [too|as well|now] [,]"
        " (connect|integrate|link|hook up|add) it",
        f"(add|connect) {_SYSTEM} as [a|an|our|new] (system|source|connection|connector|shop|crm)",
        f"(start|begin) syncing (with|from|to) [our|my] {_SYSTEM}",
        f"(get|have|make|bring) [our|my] {_SYSTEM} [{_NOUN}] (connected|hooked up|linked"
        "|integrated|plugged in|linked up|synced up|set up|attached|wired up|on board|in) [to (you"
        "|the bot|opsbot)|with (you|the bot|opsbot)] [for us]",
        f"(i|we) (want|need|would like) [our|my] {_SYSTEM} [{_NOUN}] (connected|hooked up|linked"
        "|integrated|plugged in|linked up|set up|attached|wired up|on board)",
        f"(i|we) (want|need|would like) to (connect|link|integrate|hook up|add|attach|plug in|set "
        f"up) [to|with] [our|my] {_SYSTEM} [{_NOUN}]",
        f"(i|we) (want|need|would like) (a|the|an) {_SYSTEM} (connection|integration|connector"
        "|link|sync)",
        f"(wire up|patch in|bring on board|onboard|log in to|sign in to|authorise|authorize) [to"
        f"|with] [our|my] {_SYSTEM} [{_NOUN}]",
        f"(make|establish|create|build|open|set up) (a|the|an) (connection|link|bridge|integration"
        f"|hookup|interface) (to|with|for|between us and) [our|my] {_SYSTEM} [{_NOUN}]",
        f"[our|my] {_SYSTEM} [{_NOUN}] (should|must|has to|needs to|is to|shall) be (connected"
        "|linked|hooked up|integrated|added|attached|plugged in|set up)",
        f"(would|is) it [be] possible to (connect|link|integrate|hook up|add|attach|plug in|set up)"
        f" [to|with] [our|my] {_SYSTEM} [{_NOUN}] [for us]",
        f"(let us|time to) (connect|link|integrate|hook up|add|attach|plug in|set up) [to|with] "
        f"[our|my] {_SYSTEM} [{_NOUN}]",
        f"(we|i) (have|got|opened|run|work with|sell through|are using|started using|started with) "
        f"[also] [a|an|our] {_SYSTEM} [{_NOUN}] [too|as well|now] [,|and] (connect|integrate|link"
        "|hook up|add|attach) (it|that)",
        f"(connect|link|hook|integrate|wire) (us|yourself|the bot|opsbot) [up] (to|with) [our|my] "
        f"{_SYSTEM} [{_NOUN}]",
        f"{_SYSTEM} (hookup|hook-up|connector|integration|connection) [please]",
        f"new (connection|integration|connector|link) [:|to|with|for] {_SYSTEM}",
        "(add|connect|set up|hook up|integrate) [a|another|new] (system|connector|integration"
        "|connection)",
        f"(couple|marry|wire|patch|bolt) [up] [our|my] {_SYSTEM} [{_NOUN}] [up|on|in] (to|with) "
        "(this|it|you|us|the bot|opsbot)",
        f"sync with [our|my] {_SYSTEM} [{_NOUN}] from (now on|today|today on|now)",
        f"(start|begin) to sync with [our|my] {_SYSTEM} [{_NOUN}]",
        f"{_SYSTEM} [please] (connect|hook up|link up|integrate|set up|attach)",
    ],
    also=["(for us|to us|to you|to the bot|with you)"],
)
def add(ctx: Context, system: System) -> Reply:
    """Connect a shop or CRM that you use, so that its records come here."""
    raise NotImplementedError


_SYNC = (
    "(sync|resync|re-sync|synchronise|synchronize|refresh|poll|reload|synch|run sync of"
    "|run sync for|run sync with|run a sync of|start sync of|start syncing|re-sync|resynchronise"
    "|resynchronize|sync up|freshen up|re-read|reread|do a sync of|do a sync with|kick off a sync"
    " of"
    "|kick off a sync with|do sync of|update from|repoll)"
)
_DATA = (
    "(data|everything|orders|new orders|records|changes|customers|products|deals|contacts|stuff"
    "|whatever is new|what is new|anything new|updates|news|the latest|latest|latest data|new data"
    "|all the new stuff|all that is new|everything new|what has changed|new stuff|new ones"
    "|whatever has changed|whatever changed|what changed|the newest)"
)
_PULL = (
    "(pull|fetch|get|load|grab|bring|bring in|download|read|pull in|collect|retrieve|pull down"
    "|suck in|import|draw|get in|take in|update|pick up|read in|haul in)"
)


@command(
    "sync.now",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=[
        "(sync|resync|re-sync|synchronise|synchronize|synch) [everything|all|now|data|all systems]"
        " [all systems|systems]",
        f"{_SYNC} [with|from|to|our|my] [our] {_SYSTEM} [{_NOUN}]",
        f"{_SYNC} {_DATA} (with|from|to) [our] {_SYSTEM} [{_NOUN}]",
        "(run|start|do|trigger|kick off|launch|force|make) [a|an|the] [new|full] (sync|resync"
        "|synchronisation|synchronization|syncing)",
        f"(run|start|do|trigger|kick off|launch|force|make) [a|an|the] [new|full] {_SYSTEM} (sync"
        "|resync|synchronisation|synchronization)",
        f"(run|start|do|trigger|kick off|launch|force|make) [a|an|the] [new|full] (sync|resync"
        f"|synchronisation|synchronization) (with|of|for|from) [our] {_SYSTEM}",
        f"(pull|fetch|get|load|grab) [in] [all|the|new|latest|newest|fresh] {_DATA} from [our] "
        f"{_SYSTEM} [{_NOUN}]",
        f"{_PULL} [in|over|down] [all] [the|our] [new|latest|newest|fresh|recent] {_DATA} "
        f"[in|over|down] (from|out of) [our] {_SYSTEM} [{_NOUN}]",
        f"(check|look at|look in|go to|poll|ask|query) [our] {_SYSTEM} [{_NOUN}] for (new|fresh"
        "|recent|the latest|any new) [new] (data|orders|records|changes|customers|products|deals"
        "|contacts|stuff|updates|things)",
        f"(bring|get) (us|everything|our data|the data|all|things|it all) (up to date|in sync"
        f"|in step|up to speed) with [our] {_SYSTEM} [{_NOUN}]",
        f"(sync|synchronise|synchronize|resync) (us|everything|it all|our data|the data) with "
        f"[our] {_SYSTEM} [{_NOUN}]",
        "(bring|get) (everything|our data|the data|all systems|all our systems|all data) (in sync"
        "|synced|synchronised|synchronized)",
        f"(get|have|make) [our] {_SYSTEM} [{_NOUN}] (synced|synchronised|synchronized|refreshed"
        "|resynced)",
        f"[our] {_SYSTEM} [{_NOUN}] (needs|needs to have|wants) (a|another|a fresh|a new) (sync"
        "|resync|refresh|synchronisation|synchronization)",
        f"[our] {_SYSTEM} [{_NOUN}] (should|must|has to|needs to) be (synced|synchronised"
        "|synchronized|refreshed|resynced|read again)",
        f"(we|i) (want|need|would like) (a|another|a fresh|a new) (sync|resync) (with|of|from) "
        f"[our] {_SYSTEM}",
        "(we|i) (want|need|would like) (a|another|a fresh|a new) (sync|resync)",
        f"(refresh|reload|update|freshen|freshen up) [the|our] (data|orders|records|products"
        f"|customers|figures) (from|of|out of) [our] {_SYSTEM}",
        "(sync|resync|synchronise|synchronize) (all|every) [of] [our|the] (systems|shops|connected"
        " systems|sources|connections|integrations)",
        "(fetch|pull|get|grab|load) (everything|whatever is|what is|all that is|anything) new from"
        " (all|every|the|our) [connected|our] (systems|shops|sources|connections)",
        "(refresh|reload|update|freshen up) [all] [the|our] data",
        "(get|fetch|pull|load|grab) [in] [all|any] (new|fresh|the latest|latest|newest) data",
        f"{_SYSTEM} (sync|resync)",
        f"(sync|resync) {_SYSTEM} again",
        "(bring|get|make) [all] [the|our] data up to date [again]",
        "(fetch|get|pull|load|read|grab) everything (from|out of) [the|our] (shop|store|systems"
        "|crm) [again|afresh|anew|once more]",
        "(sync|resync|synchronise|synchronize|refresh) [the|our] (shop|store|crm|webshop|"
        "systems) [again]",
        "(have|do|make|run|kick off|give me) [a|another|one] (fresh|new|quick|full|another) sync",
        "(top up|freshen|renew) [the|our] data",
    ],
    also=[
        "(again|right now|immediately|at once|asap|straight away|now|once more|this minute"
        "|this instant|this second|this very minute|right away|pronto|manually|by hand|afresh|anew"
        "|in full|completely|without delay|instantly)",
    ],
)
def now(ctx: Context, system: System | None = None) -> Reply:
    """Fetch what is new from the connected systems, now."""
    raise NotImplementedError


_SYNCED = "(synced|synchronised|synchronized|sync|run|happen|finish|finished|refreshed|updated)"


@command(
    "sync.status",
    role=Role.ADMIN,
    planned=True,
    phrases=[
        "(sync|syncing|synchronisation|synchronization|connector|connectors|connection"
        "|connections|integration|integrations) (status|state|health|overview|list|history)",
        "(status|state|health|overview) of [all|our] (sync|syncing|syncs|synchronisation"
        "|connectors|connections|integrations|connected systems|systems)",
        "[when was|when is] [our] (last|latest|most recent|previous) (sync|synchronisation"
        "|synchronization|syncing) [run|done|finished|over|status|time]",
        f"(when|how long ago) (did|was|were|have|has|is) [we|it|everything|things|data|our data"
        f"|you|bot|all] [been] [last|lastly] {_SYNCED} [last|the last time|for the last time]",
        f"(when) (did|has|was) [the|our] (last|latest) (sync|synchronisation|synchronization) "
        f"[been] [{_SYNCED}]",
        "(is|are) [everything|we|all|all systems|our systems|our data|data|sync] [still] [all] "
        "(synced|in sync|up to date|syncing|synchronised|synchronized|connected|working)",
        "(is|does|did) [the|our] (sync|syncing|synchronisation) [still] (run|running|work|working"
        "|ok|okay|fine|fail|failed|done|finished|up|healthy|through)",
        "(which|what) (systems|shops|crms|stores|connections|connectors|integrations) (are|do|have"
        "|did) [we|you|there] [connected|have|connect|synced|linked|integrated|set up|got]",
        "[list|all|see|view|which|what] [connected|our|linked] (systems|integrations|connectors"
        "|connections)",
        "how (is|are) [the|our] (sync|syncs|syncing|integrations|connectors|connections) [doing]",
        "(did|has) [the|our] (last|latest) (sync|synchronisation) (work|worked|go well|succeed"
        "|fail|failed|finish|finished|go through)",
        "(any|were there|are there) [any] sync (errors|problems|failures|issues)",
        "sync (errors|problems|failures|issues)",
        "are we [still] (in sync|synced|up to date|connected)",
        f"(are we|are you|is the bot|is) [still] (connected to|in sync with|synced with) {_NAME}",
        f"is {_NAME} [still] (connected|synced|in sync|up to date|syncing|linked)",
        f"when (did|was|has) [we|you|it] [last] {_SYNCED} [with|to] {_NAME} [last]",
        f"when (did|was|has) {_NAME} [been] [last] {_SYNCED} [last]",
        "how (fresh|old|recent|current|stale|up to date|up-to-date|outdated|new|behind|far behind)"
        " (is|are) [the|our] [synced|synchronised|synchronized|imported|connected] (data|records"
        "|numbers|sync|figures|orders|connection|systems|everything)",
        "how long [ago] (is it|was it|has it been) since [the|our|we] [last] [have] (sync|synced"
        "|synchronised|synchronisation|synchronized)",
        "(is|are) [the|our] [synced|synchronised|imported] (data|records|numbers|figures) [still] "
        "(fresh|current|recent|up to date|up-to-date|stale|old|outdated|out of date|behind)",
        "(are|is) (all|any|the|our) [of] [the|our] (connections|integrations|connectors|systems"
        "|connected systems|syncs) [all|still] (ok|okay|fine|healthy|working|up|running|alive"
        "|connected|down|broken|failing|green|in order|good|live|failed)",
        "(how many|what|which) [other] (systems|shops|crms|stores|connections|integrations|sources"
        "|tools|apps|services) (are|do|have) (we|you|there) [been] [connected|hooked up|linked|tied"
        "|plugged in|integrated|talking|connect|in use|synced|syncing] [to|with|in]",
        "(what|which) [other] (systems|shops|crms|stores|connections|integrations|sources|tools"
        "|apps|services) are (connected|hooked up|linked|integrated|plugged in|syncing|synced"
        "|live)",
        "what (are|is) (we|the bot|opsbot|this bot) [currently] (connected|hooked up|linked"
        "|plugged in|synced|tied) (to|with|into)",
        "what are you [currently] (connected|hooked up|linked|plugged in|synced) (to|with|into)",
        "(did|has|have|was|were) [the|our|today's|last night's|all|any] (sync|synchronisation"
        "|synchronization|syncs) [been] (ok|okay|work|run|go through|go well|succeed|successful"
        "|complete|completed|fail|failed|happen|finish|done|gone through|run through|broken|break)",
        "(any|were there|are there|is there|did we have) [any] (errors|problems|failures|issues"
        "|trouble|hiccups) (with|in|during|when) [the|our|last] (sync|syncing|synchronisation|syncs"
        "|connections|integrations)",
        f"(how|what) is [the|our] {_NAME} (sync|connection|integration|connector) [doing|status]",
        f"(is|does|did) [the|our] {_NAME} (sync|connection|integration|connector) [still] (work"
        "|working|ok|okay|up|run|running|fine|alive|healthy|active|live|down|broken|fail)",
        f"when (did|was|were|has) (we|you|it|everything) [last] (pull|fetch|fetched|read|pulled|get"
        f"|load|loaded|refresh|checked|poll) [data|anything|orders] (from|out of) {_NAME} [last]",
        "when (did|was|were|has|have) (we|you|it|everything|the data|our data) [last] [been]"
        " (pulled"
        "|fetched|read|pull|fetch|refreshed|loaded|updated|poll) [data|anything] [from] [the|our]"
        " [connected] [systems|shops] [last]",
        f"(status|state|health) of [the|our] {_NAME} (sync|connection|integration|connector)",
        f"{_NAME} (connection|integration|connector) (status|state|health)",
        "(connected|linked|integrated) (systems|shops|crms|tools|apps|services|sources)",
        f"(last|latest) {_NAME} sync",
        f"[when was] [the] (last|latest) sync (of|with|from) {_NAME}",
        f"{_NAME} sync status",
        f"(has|have|did|is|was) (it|we|everything|{_NAME}|the bot|anything|all) [already|even"
        f"|ever|last] [been] {_SYNCED} [at all|yet|already|ok|okay|properly] [today|this morning"
        "|since yesterday|tonight|overnight|last night|this week]",
        f"when (it|we|everything|{_NAME}|all) [has|have|was|were] [last] {_SYNCED} [last|the last"
        " time|last time]",
        "(advise|state|report) [us|me] (when|at what time) [the|our] (last|latest) (sync"
        "|synchronisation|synchronization) (took place|was|happened|ran|occurred|was run|was made)",
        "when did [the|our] (last|latest) (sync|synchronisation|synchronization) (take place|occur"
        "|happen|run|end)",
        "when did [the|our] (data|orders|records|numbers|figures) last (come|come over|come in|"
        "arrive|get here|get in|flow|get updated|update|refresh) [over|in|across|through] "
        "[from] [the|our] [shop|store|system|systems|crm|other side]",
        "when (did|have|was) (you|we|the bot) last (pull|pulled|fetch|fetched|get|got|load|"
        "loaded|read|import|imported) [in|over] [the|our|any|new] (data|orders|records|numbers|"
        "everything|anything)",
        "(is|are) [the|our] (shop|store|webshop|crm|systems|shops) [still] (connected|linked|"
        "hooked up|in sync|synced|talking to us|coupled)",
        "(is|are) [the|our] (shop|store) (data|orders|numbers|figures|records) [still] (fresh|"
        "current|up to date|recent|stale|old)",
        "(did|has|is) (new|fresh|any new|the latest) (data|orders|records) (come|arrive|arrived"
        "|coming) [in|over|through] [from the shop]",
    ],
    also=["at the moment", "currently", "the last time", "today", "at all"],
)
def status(ctx: Context) -> Reply:
    """When each connected system was last read, and whether it went well."""
    raise NotImplementedError
