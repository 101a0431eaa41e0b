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
        "(add|connect|set up|hook up|integrate) [a|another|new] (system|connector|integration"
        "|connection)",
    ],
    also=["(for us|to us|to you|to the bot|with you)"],
)
def add(ctx: Context, system: System) -> Reply:
    """Connect a shop or CRM that you use, so that its records come here."""
    raise NotImplementedError


_SYNC = (
    "(sync|resync|re-sync|synchronise|synchronize|refresh|poll|reload|synch|run sync of"
    "|run sync for|run sync with|run a sync of|start sync of|start syncing)"
)
_DATA = "(data|everything|orders|new orders|records|changes|customers|products|deals|contacts)"


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
        f"{_SYSTEM} (sync|resync)",
        f"(sync|resync) {_SYSTEM} again",
    ],
    also=["(again|right now|immediately|at once|asap|straight away|now|once more)"],
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
        f"(last|latest) {_NAME} sync",
        f"[when was] [the] (last|latest) sync (of|with|from) {_NAME}",
        f"{_NAME} sync status",
    ],
    also=["at the moment", "currently", "the last time", "today"],
)
def status(ctx: Context) -> Reply:
    """When each connected system was last read, and whether it went well."""
    raise NotImplementedError
