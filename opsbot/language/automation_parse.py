"""Automations read: "when a deal is won, create a task 'send contract' for its owner".

What happens and what is to be done then are two phrases, each with templates of its own, written
and matched as those of commands are: so they know typos, amounts and names. Where the one ends and
the other begins is tried out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from opsbot.access import Person
from opsbot.command import Command, Registry, Slot
from opsbot.language.grammar import matches, sentence_of
from opsbot.language.lexicon import CONDITIONS
from opsbot.language.matching import Match
from opsbot.language.meaning import World
from opsbot.language.memory import EMPTY
from opsbot.language.names import Names
from opsbot.language.sentence import Sentence
from opsbot.language.slots import speaker
from opsbot.language.spelling import Speller
from opsbot.language.words import Token, listed, tokenize
from opsbot.model.people import Role
from opsbot.model.work import Priority
from opsbot.reply import Refused, Reply
from opsbot.rules.automations import Action, Automation, Does, Event, Trigger, check, country_name
from opsbot.values import Clock

_OPENINGS = [
    run.split()
    for run in (
        "as soon as", "every time", "each time", "any time", "when ever", "whenever", "when",
        "once", "if", "after", "anytime", "everytime",
    )
]  # fmt: skip
_BETWEEN = frozenset(listed(", ; : - -> => then please also just always automatically"))
_DO = frozenset(
    listed("tell notify send post create make add assign move put hold tag open remind alert ping")
    + listed("let message give note log warn inform release schedule write say announce label set")
    + listed("mark stop pause leave start hand")
)
# With these an unquoted message is none, but a condition or another order.
_MORE = CONDITIONS | frozenset(listed("or and but only not never no also then as because"))
_EXCEPT = frozenset(listed("unless except"))
# More words than these are no rule.
_LONGEST = 80
_SPELLER = Speller({word for run in _OPENINGS for word in run} | _BETWEEN | _DO)


def automation(text: str, person: Person, clock: Clock, names: Names) -> Automation | None:
    """The rule that a text says, or None where it is none that the bot can keep. What was
    understood and can't be is Refused."""
    for when, do in _halves(text, names):
        trigger = _trigger(when, World(person, clock, TRIGGERS, lambda: names))
        if trigger is None:
            continue
        actions = _actions(do, World(person, clock, ACTIONS, lambda: names))
        if actions:
            found = Automation(trigger, actions)
            check(found)
            return found
    return None


def _halves(text: str, names: Names) -> Iterator[tuple[str, str]]:
    """The ways to part a text into what happens and what is to be done."""
    tokens = tokenize(text)[:_LONGEST]
    words = [_SPELLER.meant(token, names.knows)[0] for token in tokens]
    start = next((at for at in range(min(len(words), 4)) if _opening(words, at)), None)
    if start is not None:
        begin = start + _opening(words, start)
        for at in range(begin + 1, len(tokens)):
            if words[at] in _DO and not _is_marked(words, at):
                end = at
                while end > begin and words[end - 1] in _BETWEEN:
                    end -= 1
                if end > begin:
                    yield _cut(text, tokens, begin, end), _cut(text, tokens, at, len(tokens))
    for at in range(1, len(tokens) - 1):
        if (long := _opening(words, at)) and at + long < len(tokens):
            action = _cut(text, tokens, 0, at).strip(" ,")
            yield _cut(text, tokens, at + long, len(tokens)), action


def _is_marked(words: Sequence[str], at: int) -> bool:
    """Whether the word is part of what happens: "is put on hold", "an order on hold"."""
    return words[at - 1] in ("is", "are", "gets", "get", "was", "be", "on", "not", "do", "n't", "a")


def _opening(words: Sequence[str], at: int) -> int:
    """How many words of "whenever", "every time" stand there."""
    return next((len(run) for run in _OPENINGS if words[at : at + len(run)] == run), 0)


def _cut(text: str, tokens: Sequence[Token], start: int, end: int) -> str:
    return text[tokens[start].start : tokens[end - 1].end].strip()


# -- what happens -----------------------------------------------------------------------------


def _trigger(text: str, world: World) -> Trigger | None:
    found = _best(text, world)
    if found is None:
        return None
    match, _ = found
    conditions = {name: reading.value for name, reading in match.slots.items()}
    if "country" in conditions:
        conditions["country"] = country_name(conditions["country"])
    return Trigger(Event(match.command.id.replace(".", " ")), conditions)


def _best(text: str, world: World) -> tuple[Match, Sentence] | None:
    """The part that explains every word best. A name that fits several records is Refused."""
    sentence = sentence_of(text, EMPTY, world)
    found = [one for one in matches(sentence, may_miss=False) if not one.missing]
    if not found:
        return None
    match = max(found, key=lambda one: one.weight)
    for reading in match.slots.values():
        if reading.choices:
            raise Refused(
                "Which one do you mean: {names}? Say it in full.",
                names=", ".join(ref.label for ref in reading.choices[:5]),
            )
        if isinstance(reading.value, tuple):
            raise Refused("A rule is about one of a kind. Make one rule each.")
    return match, sentence


def _never() -> Reply:
    raise NotImplementedError  # parts of rules are read, not run


def _part(id: str, slots: Sequence[Slot], phrases: Sequence[str], also: Sequence[str]) -> Command:
    return Command(id, _never, Role.ANY, True, False, tuple(phrases), tuple(also), tuple(slots), "")


def _event(event: Event, *phrases: str, knows: str = "", also: Sequence[str] = ()) -> Command:
    """An event's part: its phrases, and the conditions that may stand around and inside them."""
    names = listed(knows)
    named = {name for phrase in (*phrases, *also) for name in _SLOTS if f"{{{name}" in phrase}
    slots = [_SLOTS[name] for name in _SLOTS if name in names or name in named]
    fragments = [one for name in names for one in _CONDITIONS[name]]
    return _part(event.value.replace(" ", "."), slots, phrases, (*fragments, *also))


_SLOTS = {
    "over": Slot("over", "money", False),
    "least": Slot("least", "money", False),
    "under": Slot("under", "money", False),
    "most": Slot("most", "money", False),
    "owner": Slot("owner", "record", False, records=("member",)),
    "stage": Slot("stage", "record", False, records=("stage",)),
    "pipeline": Slot("pipeline", "record", False, records=("pipeline",)),
    "product": Slot("product", "record", False, records=("product",)),
    "customer": Slot("customer", "record", False, records=("customer",)),
    "organisation": Slot("organisation", "record", False, records=("organisation",)),
    "country": Slot("country", "country", False),
    "priority": Slot("priority", "choice", False, options=tuple(one.value for one in Priority)),
    "below": Slot("below", "quantity", False),
    "above": Slot("above", "quantity", False),
    "low": Slot("low", "choice", False, options=("yes",)),
    "tag": Slot("tag", "text", False),
}
_WORTH = "[worth|of|for|with|totalling|totaling|valued at] [a|an] [total|value|amount] [of]"
_CONDITIONS = {
    "over": (
        f"[that|which] [is|are] {_WORTH} (over|above|more than|larger than|bigger than|higher than"
        "|exceeding|greater than|beyond|>) {over}",
        "(bigger|larger|higher|greater|more) than {over}",
    ),
    "least": (
        f"{_WORTH} (at least|from|minimum|a minimum of|not less than|>=) {{least}} [up|upwards]",
        f"{_WORTH} {{least}} (or|and) (more|over|above|up|higher)",
        "{least}+",
    ),
    "under": (
        f"[that|which] [is|are] {_WORTH} (under|below|less than|smaller than|lower than|<)"
        " {under}",
    ),
    "most": (
        f"{_WORTH} (at most|up to|no more than|not more than|maximum|<=) {{most}}",
        f"{_WORTH} {{most}} (or|and) (less|under|below)",
    ),
    "owner": (
        "(of|owned by|by|from|belonging to|assigned to|for) {owner}",
        "(owner|whose owner) [is] {owner}",
    ),
    "stage": ("(in|at) [the] [stage] {stage} [stage]",),
    "pipeline": ("(in|of|on|from) [the] [pipeline] {pipeline} [pipeline]",),
    "product": (
        "(with|for|of|containing|including|that contains|that includes) {product} [in it]",
    ),
    "customer": ("(from|by|of|for) [the] [customer] {customer}",),
    "organisation": ("(with|from|for|of|at) [the] [company] {organisation}",),
    "country": ("(from|to|in|into|going to) [the] {country}",),
    "priority": (
        "(with|of|has|having) [a|an] {priority} [priority]",
        "(with|of|has|having) [a|an|the] priority [of|is|:] {priority}",
        "priority {priority}",
        "{priority} priority",
    ),
}
_NEW = "[new|another|any|every|each|some|one]"
_DEAL = f"{_NEW} [open] (deal|deals|opportunity|opportunities)"
_ORDER = f"{_NEW} (order|orders|sale|purchase)"
_TICKET = f"{_NEW} [support] (ticket|tickets|case|support request|complaint)"
_TASK = f"{_NEW} (task|tasks|todo|to-do|reminder)"
_PRODUCT = f"({_NEW} (product|products|item|article) [{{product}}]|{{product}}|anything|something)"
_BE = "(is|are|gets|get|was|has been|being|becomes)"
_WE = "(we|i|you|somebody|someone|anyone|anybody)"
_ADDED = "(added|created|entered|made|logged|opened|set up|registered|recorded)"
_ADD = "(add|adds|create|creates|enter|enters|log|logs|open|opens|get|gets|make|makes)"
_DEALS = "over least under most owner pipeline organisation"
_ORDERS = "over least under most product customer country"
_LOW = "(under|below|beneath|to less than|lower than|to under|to below|less than|fewer than)"
_FALL = (
    "(falls|drops|sinks|goes|gets|fall|drop|go|get|goes down|is|are|dips|dip|decreases|declines"
    "|shrinks|comes|runs)"
)
_PIECES = "[pieces|units|items|pcs|in stock|left|on hand|on stock]"
_STOCK = "[the] (stock|stock level|inventory|level|quantity|stock levels)"

TRIGGERS = Registry(
    (
        _event(
            Event.DEAL_WON,
            f"{_DEAL} {_BE} (won|closed won|closed as won|marked as won|marked won|signed)",
            f"{_WE} (win|wins|close|closes|won|sign|signs) {_DEAL}",
            f"{{owner}} (wins|win|closes|close|won|signs) {_DEAL}",
            f"{{owner}} {_DEAL} {_BE} (won|closed won|signed)",
            f"{_DEAL} (wins|goes to won|moves to won|closes won)",
            knows=_DEALS,
        ),
        _event(
            Event.DEAL_LOST,
            f"{_DEAL} {_BE} (lost|closed lost|closed as lost|marked as lost|marked lost)",
            f"{_WE} (lose|loses|lost) {_DEAL}",
            f"{{owner}} (loses|lose|lost) {_DEAL}",
            f"{{owner}} {_DEAL} {_BE} lost",
            f"{_DEAL} (goes to lost|moves to lost|falls through|closes lost)",
            knows=_DEALS,
        ),
        _event(
            Event.DEAL_ADDED,
            f"{_DEAL} {_BE} {_ADDED}",
            f"{_WE} {_ADD} {_DEAL}",
            f"{{owner}} {_ADD} {_DEAL}",
            f"{_DEAL} (comes in|arrives|comes up|appears|starts)",
            "there is a new (deal|opportunity)",
            knows=f"{_DEALS} stage",
        ),
        _event(
            Event.DEAL_MOVED,
            f"{_DEAL} (moves|goes|gets|comes|is moved|gets moved|is put|advances|progresses|move|go"
            "|has moved|was moved) [on|along|over] (to|into|in) [the] [stage] {stage} [stage]",
            f"{_DEAL} (reaches|enters|hits|arrives in|lands in|arrives at|reach|enter)"
            " [the] [stage] {stage} [stage]",
            f"{_WE} (move|moves|put|puts) {_DEAL} (to|into|in) [the] [stage] {{stage}} [stage]",
            f"{{owner}} (moves|puts) {_DEAL} (to|into|in) [the] [stage] {{stage}} [stage]",
            f"{_DEAL} (changes|moves|changes its) [stage]",
            f"(stage|the stage) of {_DEAL} changes",
            f"{_DEAL} (changes|moves) to [the] [another|a new|next] stage",
            knows=_DEALS,
        ),
        _event(
            Event.DEAL_REOPENED,
            f"{_DEAL} {_BE} (reopened|opened again|re-opened)",
            f"{_WE} (reopen|reopens) {_DEAL}",
            knows=_DEALS,
        ),
        _event(
            Event.ORDER_IN,
            f"{_ORDER} (comes in|arrives|comes|is placed|gets placed|is received|is made|is created"
            "|is added|appears|come in|arrive|lands|drops in|is booked|came in|has come in"
            "|rolls in)",
            f"{_WE} (get|gets|receive|receives|have|place|places|take|takes|make|makes) {_ORDER}",
            f"{_WE} (orders|buys|order|buy) something",
            "{customer} (orders|buys|places an order|order) [something|again]",
            f"{_WE} (orders|buys|order|buy) {{product}}",
            f"(there is|we have) {_ORDER}",
            f"{_ORDER} [is|are] (over|above|more than|exceeds|is bigger than) {{over}}",
            f"{_ORDER} (is|exceeds|tops|goes over) {{over}}",
            "[a|an] [customer|client] (orders|places an order|buys something)",
            knows=_ORDERS,
        ),
        _event(
            Event.ORDER_PAID,
            f"{_ORDER} {_BE} (paid|paid for|settled|marked as paid)",
            "(a|the) payment (comes in|arrives|is received)",
            "[a|an] (customer|client) (pays|pays for an order)",
            knows=_ORDERS,
        ),
        _event(
            Event.ORDER_SHIPPED,
            f"{_ORDER} {_BE} (shipped|sent|dispatched|fulfilled|marked as shipped|sent out"
            "|on its way)",
            f"{_ORDER} (ships|leaves|goes out)",
            f"{_WE} (ship|ships|send|sends|dispatch|fulfil|fulfill) {_ORDER}",
            knows=_ORDERS,
        ),
        _event(
            Event.ORDER_HELD,
            f"{_ORDER} {_BE} (held|put on hold|on hold|placed on hold|set on hold|paused)",
            f"{_ORDER} goes on hold",
            f"{_WE} (hold|holds|put|puts) {_ORDER} [on hold]",
            knows=_ORDERS,
        ),
        _event(
            Event.ORDER_RELEASED,
            f"{_ORDER} {_BE} (released|taken off hold)",
            f"{_WE} (release|releases) {_ORDER}",
            knows=_ORDERS,
        ),
        _event(
            Event.ORDER_CANCELLED,
            f"{_ORDER} {_BE} (cancelled|canceled|called off)",
            f"{_WE} (cancel|cancels) {_ORDER}",
            "[a|an] (customer|client) cancels [an|the] [order]",
            knows=_ORDERS,
        ),
        _event(
            Event.ORDER_REFUNDED,
            f"{_ORDER} {_BE} [partly|partially] (refunded|reimbursed|paid back)",
            f"{_WE} (refund|refunds|reimburse) {_ORDER}",
            "[a|any|every] [new] refund {_BE} (made|issued|given|created)".replace("{_BE}", _BE),
            "[a|any|every] refund (goes out|happens|is done)",
            f"{_WE} (refund|refunds) (somebody|someone|a customer)",
            knows=_ORDERS,
        ),
        _event(
            Event.STOCK_FELL,
            f"{_STOCK} (of|for) {_PRODUCT} {_FALL} {_LOW} {{below}} {_PIECES}",
            f"{_PRODUCT} [stock|inventory] {_FALL} {_LOW} {{below}} {_PIECES}",
            f"{_STOCK} {_FALL} {_LOW} {{below}} {_PIECES}",
            f"{_PRODUCT} has (fewer|less) than {{below}} {_PIECES}",
            f"there are (fewer|less) than {{below}} (of {_PRODUCT}|{{product}}) [left|in stock]",
            f"{_PRODUCT} (is|are|runs|goes|gets|run|go|sells|is sold|are sold) (out of stock|out"
            "|sold out) {below=1}",
            f"{_WE} (run|runs|are|is) out of (stock|stock of {{product}}|{{product}}|a product"
            "|something|stock of something) {below=1}",
            f"{_STOCK} (of|for) {_PRODUCT} (is|hits|reaches|falls to|drops to|gets to|goes to) (0"
            "|zero|nothing) {below=1}",
            f"{_PRODUCT} (hits|reaches|falls to|drops to|is at|goes to) (0|zero|nothing) [stock]"
            " {below=1}",
            f"[{_STOCK} (of|for)] {_PRODUCT} (is|gets|runs|goes|are|run|falls|becomes) (low|low on"
            " stock|short) {low=yes}",
            f"{_STOCK} (is|gets|runs|goes) low {{low=yes}}",
            f"[{_STOCK} (of|for)] {_PRODUCT} {_FALL} (under|below|to) (its|the) (threshold|mark"
            "|low stock mark|low-stock mark|minimum|reorder point) {low=yes}",
        ),
        _event(
            Event.STOCK_ROSE,
            f"{_STOCK} (of|for) {_PRODUCT} (rises|goes|climbs|gets|grows|is|increases) (over|above"
            f"|to more than|beyond) {{above}} {_PIECES}",
            f"{_PRODUCT} (rises|goes|climbs|gets) (over|above|to more than) {{above}} {_PIECES}",
            f"{_PRODUCT} (is|comes|gets|are) (back in stock|in stock again|available again|back)"
            " {above=0}",
            f"{_PRODUCT} (is|gets|are) (restocked|replenished)",
        ),
        _event(
            Event.TICKET_OPENED,
            f"{_TICKET} [is|are|gets|get] (opened|added|created|raised|filed|logged|received|opens"
            "|comes in|arrives|come in|arrive|submitted)",
            f"{_WE} (open|opens|get|gets|raise|raises|file|files|receive|receives) {_TICKET}",
            "[a|an] [new|another] {priority} (ticket|tickets|case) (is opened|comes in|arrives"
            "|is created|is added|gets opened|opens|is raised)",
            f"{_WE} (open|opens|get|gets|raise|raises|file|files) [a|an] {{priority}} ticket",
            "[a|an] (customer|client) (complains|opens a ticket)",
            knows="priority customer",
        ),
        _event(
            Event.TICKET_CLOSED,
            f"{_TICKET} {_BE} (closed|solved|resolved|done|finished)",
            f"{_WE} (close|closes|solve|solves|resolve|resolves) {_TICKET}",
            "[a|an] {priority} ticket {_BE} (closed|solved|resolved)".replace("{_BE}", _BE),
            knows="priority customer",
        ),
        _event(
            Event.TICKET_RAISED,
            f"{_TICKET} (becomes|gets|turns|goes|is set to|is raised to|is marked|is marked as)"
            " {priority}",
            f"(priority|the priority) of {_TICKET} (becomes|is set to|changes to|is raised to)"
            " {priority}",
            f"(priority|the priority) of {_TICKET} changes",
        ),
        _event(
            Event.TASK_DONE,
            f"{_TASK} {_BE} (done|finished|completed|ticked off|complete|closed|marked as done)",
            f"{_WE} (finish|finishes|complete|completes|tick off|ticks off) {_TASK}",
            f"{{owner}} (finishes|completes|does|ticks off|closes) {_TASK}",
            f"{{owner}} {_TASK} {_BE} (done|finished|completed)",
            knows="owner",
        ),
        _event(
            Event.TASK_ADDED,
            f"{_TASK} {_BE} (added|created|made|set|assigned)",
            f"{_WE} (add|adds|create|creates|get|gets) {_TASK}",
            f"{{owner}} (gets|adds|creates|is given) {_TASK}",
            knows="owner",
            also=("to {owner}",),
        ),
        _event(
            Event.CONTACT_ADDED,
            f"{_NEW} (contact|contacts|lead|leads|person) {_BE} {_ADDED}",
            f"{_WE} {_ADD} {_NEW} (contact|lead)",
            f"{_NEW} (contact|lead) (comes in|arrives|signs up|appears)",
            knows="organisation",
        ),
        _event(
            Event.CONTACT_TAGGED,
            f"{_NEW} (contact|customer|lead|client|person) {_BE} (tagged|labelled|labeled)"
            ' [as|with] ["] {tag} ["]',
            f'{_WE} (tag|tags) {_NEW} (contact|customer|lead|client) [as|with] ["] {{tag}} ["]',
            f"{_NEW} (contact|customer|lead|client|person) {_BE} tagged",
            f'{_NEW} (contact|customer|lead|client) gets [the] tag ["] {{tag}} ["]',
        ),
        _event(
            Event.CUSTOMER_ADDED,
            f"{_NEW} (customer|customers|client|buyer) {_BE} {_ADDED}",
            f"{_WE} {_ADD} {_NEW} (customer|client|buyer)",
            f"{_NEW} (customer|client|buyer) (comes in|arrives|signs up|registers|appears|joins)",
            knows="country",
        ),
        _event(
            Event.COMPANY_ADDED,
            f"{_NEW} (company|organisation|organization|firm|account) {_BE} {_ADDED}",
            f"{_WE} {_ADD} {_NEW} (company|organisation|organization|firm)",
            knows="country",
        ),
        _event(
            Event.PROJECT_ADDED,
            f"{_NEW} (project|projects) {_BE} ({_ADDED}|started)",
            f"{_NEW} project (starts|begins)",
            f"{_WE} ({_ADD}|start|starts) {_NEW} project",
        ),
        _event(
            Event.PROJECT_CLOSED,
            f"{_NEW} (project|projects) {_BE} (closed|done|finished|completed|over)",
            f"{_WE} (close|closes|finish|finishes|complete|completes) {_NEW} project",
        ),
    )
)


# -- what is done -----------------------------------------------------------------------------


def _actions(text: str, world: World) -> tuple[Action, ...]:
    """What is to be done: one thing, or several that "and" joins. Empty where a part is none."""
    one = _action(text, world)
    whole = (one,) if one else ()
    tokens = tokenize(text)
    quoted = False
    for at, token in enumerate(tokens[:-1]):
        if token.word in ('"', "'"):
            quoted = not quoted
        if quoted or at == 0 or token.word not in ("and", ";", ",", "then", "also"):
            continue
        rest = at + 1
        while rest < len(tokens) - 1 and tokens[rest].word in (*_BETWEEN, "and"):
            rest += 1
        if tokens[rest].word not in _DO:
            continue
        first = _action(_cut(text, tokens, 0, at).rstrip(" ,"), world)
        if first and (others := _actions(_cut(text, tokens, rest, len(tokens)), world)):
            return (first, *others)
    return whole


def _action(text: str, world: World) -> Action | None:
    if (found := _best(text.rstrip(" .!"), world)) is None:
        return None
    match, sentence = found
    said = {name: reading.value for name, reading in match.slots.items()}
    if _goes_on(sentence.text, str(said.get("text", ""))):
        return None
    does: Does = match.command.id.removeprefix("do.")  # type: ignore[assignment]
    due = said.get("due")
    words = _as_typed(sentence, due) if due is not None else ""
    if "days" in said:
        words = f"in {said['days']} days"
    to = said.get("member") or said.get("stage")
    if to is None and does in ("task", "tell") and "channel" not in said and "who" not in said:
        to = speaker(world)
    if said.get("who") == "me":
        to = speaker(world)
    return Action(
        does,
        text=_bare(str(said.get("text") or said.get("reason") or "")),
        to=to,
        owner=said.get("who") == "owner",
        channel=str(said.get("channel") or ""),
        due=words,
    )


def _goes_on(whole: str, text: str) -> bool:
    """Whether a text is no message but more of the rule: "tell #sales unless it is small". In
    quotes or behind a colon it is what it is."""
    words = [token.word for token in tokenize(text)]
    before = whole[: whole.find(text)].rstrip()[-1:]
    if not words or before in ('"', "'", "“", "‘", ":"):
        return False
    return words[0] in _MORE or not _EXCEPT.isdisjoint(words)


def _bare(text: str) -> str:
    return text.strip(" \t'\"“”‘’,;:")


def _as_typed(sentence: Sentence, value: object) -> str:
    """The words that a day or moment was typed in: they are read again whenever the rule fires."""
    found = [
        (span.end - at, sentence.text_of(at, span.end))
        for at in range(len(sentence.tokens))
        for span in sentence.spans(at, "when")
        if span.value == value
    ]
    return min(found)[1] if found else ""


def _do(does: str, slots: str, *phrases: str, also: Sequence[str] = ()) -> Command:
    return _part(f"do.{does}", [_DOES[name] for name in listed(slots)], phrases, also)


_DOES = {
    "text": Slot("text", "text", False),
    "reason": Slot("reason", "text", False),
    "member": Slot("member", "record", False, records=("member",)),
    "who": Slot("who", "choice", False, options=("owner", "me")),
    "channel": Slot("channel", "channel", False),
    "stage": Slot("stage", "record", False, records=("stage",)),
    "due": Slot("due", "when", False),
    "days": Slot("days", "days", False),
}
_IT = (
    "(it|them|him|her|that|this|the deal|that deal|the order|that order|the ticket|that ticket"
    "|the contact|that contact|the customer|that customer|the company|the task|this order"
    "|this deal|the lead|the person|the client|its contact|its customer|the buyer)"
)
_OWNER = (
    "(its owner|their owner|owner|the owner|deal owner|whoever owns it|the deal 's owner"
    "|the deals owner|the owner of the deal|the assignee|its assignee|whoever has it"
    "|the ticket 's owner|the responsible person|the rep|whoever is responsible"
    "|the person responsible|whoever owns the deal) {who=owner}"
)
_MAKE = "(create|add|make|open|set up|write|log|start|schedule|set|put)"
_TODO = "(task|todo|to-do|reminder|follow-up|follow up|to do)"
_SAYS = "[:|called|named|saying|that says|to|titled|which says|-|about]"
_NOTIFY = "(tell|notify|alert|inform|ping|message|warn|let|text|dm)"
_POST = "(post|send|write|announce|say|put|drop|leave|give)"
_WORD = "(message|note|notice|line|word|notification|alert|heads up|heads-up|ping)"
_THAT = "[that|:|saying|with|,|-|about it with|the message|with the message|and say]"
_ABOUT_IT = "[about it|about that|of it|so|know]"

ACTIONS = Registry(
    (
        _do(
            "task",
            "text member who due days",
            f'{_MAKE} [a|another|new] [new] {_TODO} {_SAYS} ["] {{text}} ["]',
            f'(give|assign|hand|set) ({{member}}|{_OWNER}) [a|another|new] {_TODO} {_SAYS} ["]'
            ' {text} ["]',
            f'(give|assign|hand|set) me [a|another|new] {_TODO} {_SAYS} ["] {{text}} ["]',
            f'{_MAKE} ({{member}}|{_OWNER}) [a|another|new] {_TODO} {_SAYS} ["] {{text}} ["]',
            'remind {member} [to|that|of] ["] {text} ["]',
            f'remind {_OWNER} [to|that|of] ["] {{text}} ["]',
            'remind me [to|that|of] ["] {text} ["]',
            f'{_MAKE} ["] {{text}} ["] as [a] {_TODO}',
            f"{_MAKE} [a|another|new] [new] {_TODO}",
            f"(give|assign|hand|set) ({{member}}|{_OWNER}) [a|another|new] {_TODO}",
            also=(
                "for {member}",
                f"for {_OWNER}",
                "(for me|for myself|assigned to me)",
                "(assigned to|to) {member}",
                f"assigned to {_OWNER}",
                "[it|that|which] [is] [due|by|for|to be done|deadline] [by|on|in|within|until]"
                " {due}",
                "[it|that|which] [is] [due] [in|within|after] {days} [later|after|after that]",
            ),
        ),
        _do(
            "tell",
            "text member who channel",
            f"{_NOTIFY} [in|on] {{channel}} {_ABOUT_IT}",
            f"{_NOTIFY} {{member}} {_ABOUT_IT}",
            f"{_NOTIFY} {_OWNER} {_ABOUT_IT}",
            f"{_NOTIFY} (me|us) {_ABOUT_IT} {{who=me}}",
            f'{_NOTIFY} {{channel}} [know] {_THAT} ["] {{text}} ["]',
            f'{_NOTIFY} {{member}} [know] {_THAT} ["] {{text}} ["]',
            f'{_NOTIFY} {_OWNER} [know] {_THAT} ["] {{text}} ["]',
            f'{_NOTIFY} (me|us) [know] {_THAT} ["] {{text}} ["] {{who=me}}',
            f"{_POST} [it|this|that|[a|an] [short] {_WORD}] (to|in|into|on) {{channel}}"
            f" {_ABOUT_IT}",
            f'{_POST} [it|this|that|[a|an] [short] {_WORD}] (to|in|into|on) {{channel}} {_THAT} ["]'
            ' {text} ["]',
            f'{_POST} ["] {{text}} ["] (to|in|into|on) {{channel}}',
            f"(send|give|drop|write) ({{member}}|{{channel}}|{_OWNER}) [a|an] [short] {_WORD}"
            f" {_ABOUT_IT}",
            f"(send|give|drop|write) ({{member}}|{{channel}}|{_OWNER}) [a|an] [short] {_WORD}"
            f' {_THAT} ["] {{text}} ["]',
            f"(send|give|drop|write) me [a|an] [short] {_WORD} {_ABOUT_IT} {{who=me}}",
            f"(send|give|drop) [a|an] [short] {_WORD} to ({{member}}|{_OWNER})",
            f'(send|give|drop) [a|an] [short] {_WORD} to ({{member}}|{_OWNER}) {_THAT} ["] {{text}}'
            ' ["]',
            '(post|say|write) {channel} [:|that|saying] ["] {text} ["]',
        ),
        _do(
            "tag",
            "text",
            f'(tag|label|mark) {_IT} [as|with] ["] {{text}} ["]',
            f'(add|put|set|give) [the|a] (tag|label) ["] {{text}} ["] [to|on] [{_IT}]',
            f'(give) {_IT} the (tag|label) ["] {{text}} ["]',
        ),
        _do(
            "move",
            "stage",
            f"(move|put|push|set|advance) {_IT} [on|along] (to|into|in) [the] [stage] {{stage}}"
            " [stage]",
        ),
        _do(
            "hold",
            "reason",
            f"(hold|pause|stop) {_IT} [back]",
            f"(put|set|place) {_IT} on hold",
            f'(hold|pause) {_IT} [back] (because|:|,|reason|for|saying) ["] {{reason}} ["]',
            f'(put|set|place) {_IT} on hold (because|:|,|reason|for|saying) ["] {{reason}} ["]',
        ),
        _do("release", "", f"release {_IT}", f"take {_IT} off hold"),
        _do(
            "note",
            "text",
            f'(add|write|log|make|leave|put) [a] note [on|to] [{_IT}] [:|saying|that|that says] ["]'
            ' {text} ["]',
            'note [that|:|down|down that] ["] {text} ["]',
            f'note on {_IT} [that|:] ["] {{text}} ["]',
        ),
        _do(
            "assign",
            "member",
            f"(assign|give|hand) {_IT} [over] to {{member}}",
            f"(assign|give) {{member}} {_IT}",
            "make {member} (its|the) owner",
        ),
    )
)
