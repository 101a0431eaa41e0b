"""Contacts, to come: change one, log what was said, tag, link and delete."""

from __future__ import annotations

from typing import Literal

from opsbot.command import Context, Earlier, Words, command, default
from opsbot.model import Contact, Organisation, Role
from opsbot.reply import Reply

_FIELD = (
    "(phone [number|nr|no] {field=phone}|(telephone|tel) [number|nr|no] {field=telephone}"
    "|(mobile|cell) [phone] [number|nr|no] {field=mobile}"
    "|(email|mail|e-mail) [address] {field=email}|job title {field=job title}|title {field=title}"
    "|position {field=position}|role {field=role}|[last|family|first|full] name {field=name}"
    "|(company|employer) {field=company}|address {field=address}|birthday {field=birthday}"
    "|website {field=website})"
)
_SET = "(set|change|update|correct|fix|edit|make)"


@command(
    "contacts.update",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        f"{_SET} {{contact}} ['s] [new] {_FIELD} [to|into|as|=|:|->] {{value}}",
        f"{_SET} {{contact}} ['s] {_FIELD}",
        f"{_SET} the [new] {_FIELD} (of|for|on) {{contact}} [to|into|as|=|:|->] {{value}}",
        f"{_SET} [the] [new] {_FIELD} (of|for|on) {{contact}} (to|into|as|=|:|->) {{value}}",
        f"{_SET} [the] {_FIELD} (of|for|on) {{contact}}",
        f"{_SET} {{contact}} 's {{field}} (to|into) {{value}}",
        f"{_SET} [the] {{field}} (of|for) {{contact}} (to|into) {{value}}",
        # Without "now" or "new" it may be a remark: "jane's phone is broken".
        f"{{contact}} ['s] {_FIELD} (is now|has changed to|changed to|is changed to) {{value}}",
        f"{{contact}} ['s] new {_FIELD} [is|:|=] {{value}}",
        f"[the] new {_FIELD} (of|for) {{contact}} [is|:|=] {{value}}",
        f"{{contact}} (has|got|has got) [a|an|another] new {_FIELD} [:|,|-] {{value}}",
        f"new {_FIELD} for {{contact}} [:|,|-|is] {{value}}",
        f"{{contact}} (wrote|says|said) [that] (his|her|their) [new] {_FIELD} is [now] {{value}} , "
        "(change|update|correct|fix) it",
        f"(add|save|put|enter|note) [the] {_FIELD} {{value}} (to|for|on|at) {{contact}}",
    ],
)
def update(ctx: Context, contact: Contact, field: Words, value: Words) -> Reply:
    """Change what is known about a person: phone, e-mail, title, name."""
    raise NotImplementedError


_BRIEF = "[quick|short|long|brief|nice|good|great|first|another|intro|phone|video|zoom]"
_CALL = "(call|phone call|phonecall|telephone call|videocall|video call) {kind=call}"
_MEETING = "(meeting|lunch|coffee|dinner|breakfast|visit|appointment) {kind=meeting}"
_EMAIL = "(email|mail|e-mail) {kind=email}"
_KIND = f"({_CALL}|{_MEETING})"


@command(
    "contacts.log",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        f"[i|we] [have] [just] had [a|an|the|another] {_BRIEF} {_KIND} with {{contact}}",
        f"(log|record|add|note|enter|track|register) [a|an|the|another] [new] {_BRIEF} {_KIND} "
        "(with|to|from) {contact}",
        f"(log|record|add|note|enter|track|register) [a|an|the|another] [new] {_EMAIL} "
        "(with|to|from) {contact}",
        f"(log|record|add|note|enter|track|register) [a|an|the|another] [new] {_BRIEF} "
        f"({_CALL}|{_MEETING}|{_EMAIL}) [on|for] {{contact}}",
        "(call|phone call|videocall) {kind=call} with {{contact}}",
        "(meeting|lunch) {kind=meeting} with {contact}",
        "[i|we] [have] [just] (called|phoned|rang|telephoned) [up] {contact} {kind=call}",
        "[i|we] [have] [just] (talked|spoke|spoken|chatted) (to|with) {contact} "
        "[on the (phone|telephone)|over the phone|by (phone|telephone)] {kind=call}",
        "[i|we] [have] [just] (got|came|come|gotten) off (the phone|the line|a call|a phone call) "
        "with {contact} {kind=call}",
        "[i] [was] [just] on the phone with {contact} {kind=call}",
        "[i|we] [have] [just] (met|met with|met up with|saw|visited) {contact} {kind=meeting}",
        "[i|we] [have] [just] had (lunch|coffee|dinner|breakfast) with {contact} {kind=meeting}",
        "[i|we] [have] [just] (emailed|mailed|e-mailed) {contact} {kind=email}",
        "[i|we] [have] [just] (sent|wrote|written) [to] {contact} "
        "(an email|a mail|an e-mail|email) {kind=email}",
        "[i|we] [have] [just] (sent|wrote|written) (an email|a mail|an e-mail|email) to {contact} "
        "{kind=email}",
        "{contact} [has] [just] (called|phoned|rang|telephoned) [back|me|us] {kind=call}",
        "{contact} [has] [just] (emailed|mailed|e-mailed) [back|me|us] {kind=email}",
        "got [a|an] (call|phone call) from {contact} {kind=call}",
        "got [a|an] (email|mail|e-mail) from {contact} {kind=email}",
    ],
    also=[
        ", {text}",
        ": {text}",
        "- {text}",
        "about {text}",
        # What was done lies behind us, so a weekday is the last one.
        "[on|at] {when}",
    ],
)
def log(
    ctx: Context,
    contact: Contact,
    kind: Literal["call", "meeting", "email"],
    text: Words | None = None,
    when: Earlier = default("now"),
) -> Reply:
    """Log a call, a meeting or an e-mail with a person, and what was said."""
    raise NotImplementedError


@command(
    "contacts.tag",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        "(tag|label) {contact} [as|with|:] [the] [tag|label] {tag}",
        '(tag|label) {contact} [as|with|:] [the] [tag|label] " {tag} "',
        "(tag|label) {contact}",
        "(add|give|put|attach|apply) [the] (tag|label) {tag} (to|on) {contact}",
        '(add|give|put|attach|apply) [the] (tag|label) " {tag} " (to|on) {contact}',
        "(add|give|put|attach|apply) [the] {tag} (tag|label) (to|on) {contact}",
        "(give|assign) {contact} [the|a|an] (tag|label) {tag}",
        "(give|assign) {contact} [the|a|an] {tag} (tag|label)",
        "{contact} (gets|needs) [the|a|an] (tag|label) {tag}",
        "{contact} (gets|needs) [the|a|an] {tag} (tag|label)",
        "(new|add) (tag|label) (on|for|to) {contact} : {tag}",
    ],
)
def tag(ctx: Context, contact: Contact, tag: Words) -> Reply:
    """Tag a person with a word that groups them."""
    raise NotImplementedError


# Said without "the", a relation must be one of these; else "jane is not with acme" would be one.
_TITLES = "CEO CFO COO CTO CMO CIO"
_RELATIONS = (
    "boss head chairman chairwoman chair owner founder co-founder president director manager buyer "
    "purchaser accountant lawyer assistant secretary advisor adviser partner consultant engineer "
    "salesman dispatcher employee member wife husband brother sister son daughter mother father "
    "cousin nephew niece uncle aunt friend colleague successor predecessor deputy"
)
_ROLE = "|".join(f"{one} {{relation={one}}}" for one in f"{_TITLES} {_RELATIONS}".split())


@command(
    "contacts.link",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        "{contact} is [now] (the|a|an) [new] {relation} (of|at|for|to) {other} [now]",
        f"{{contact}} is [now] [new] ({_ROLE}) (of|at|for|to|with) {{other}} [now]",
        "{contact} is [now] {other} 's [new] {relation}",
        f"{{contact}} is [now] {{other}} ['s|'] [new] ({_ROLE})",
        "(link|connect|relate|tie) {contact} (to|with) {other} as [the|a|an|his|her|their|its] "
        "{relation}",
        "(link|connect|relate|tie) {contact} as [the|a|an] {relation} (to|with|of|for|at) {other}",
        "(link|connect|relate|tie) {contact} (to|with) {other}",
        "{contact} (works|reports|belongs) to {other} as [the|a|an] {relation}",
        "{contact} works (at|for|with) {other} as [the|a|an] {relation}",
        "(add|note|save|make|set) {contact} as [the|a|an] {relation} (of|at|for) {other}",
    ],
)
def link(ctx: Context, contact: Contact, relation: Words, other: Contact | Organisation) -> Reply:
    """Say what a person is to another one, or to a company."""
    raise NotImplementedError


@command(
    "contacts.delete",
    role=Role.REP,
    costly=True,
    planned=True,
    phrases=[
        "(delete|erase|purge|drop) {contact} [for good|for ever|forever|permanently|completely]",
        "(delete|remove|erase|purge|drop|take|kick|throw) {contact} (from|off|out of) "
        "[the|my|our] (contacts|contact list|address book|crm|database)",
        "(remove|get rid of|scrap) contact {contact} [for good|for ever|forever|permanently]",
        "(remove|get rid of|scrap) {contact} contact",
        "(remove|get rid of|scrap) [the] (person|contact) {contact}",
        "contact {contact} (can|may) be (deleted|removed)",
        "(delete|remove|erase) {contact} as [a] contact",
    ],
)
def delete(ctx: Context, contact: Contact) -> Reply:
    """Delete a person from the contacts, for good."""
    raise NotImplementedError
