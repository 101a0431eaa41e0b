"""People: who you are to the bot, and who else may use it."""

from __future__ import annotations

from typing import Literal

from sqlmodel import col, select

from opsbot.command import Code, Context, Words, Zone, command
from opsbot.model import Member
from opsbot.model.people import Role
from opsbot.reply import Button, Facts, Reply, Table, say


@command(
    "me.show",
    role=Role.ANY,
    phrases=[
        "who am i [here]",
        "whoami",
        "what is my (role|account|zone|timezone|name)",
        "about me",
    ],
)
def me(ctx: Context) -> Reply:
    """Say who you are to the bot, and what you may do."""
    member = ctx.member
    return Reply(
        say(
            "You are *{name}*, {role} of {workspace}.",
            name=member.name,
            role=member.role,
            workspace=ctx.person.workspace,
        ),
        blocks=(
            Facts(
                ("E-mail", member.email),
                ("Zone", str(ctx.person.zone)),
                ("Language", ctx.person.language),
                ("Your time", ctx.now),
            ),
        ),
        buttons=(Button("What can I do", "bot.help"),),
    )


@command(
    "members.list",
    role=Role.ADMIN,
    phrases=[
        "who can use (the bot|this bot|this|you|opsbot)",
        "who has access [to (the|this) bot]",
        "(list|show) [me] [all] [the] (members|users|people|team)",
        "[all] (members|users)",
        "who (is|works) (in|on) (the|our) (team|workspace) [here]",
        "who else (is|can be) here",
    ],
)
def members(ctx: Context) -> Reply:
    """List who may use the bot, with their roles."""
    people = ctx.session.exec(
        select(Member)
        .where(Member.workspace_id == ctx.workspace_id, Member.active)
        .order_by(col(Member.name))
    ).all()
    rows = [(one, one.role, one.email, one.timezone or ctx.workspace.timezone) for one in people]
    return Reply(
        say(
            "*{count} people* can use me in {workspace}.",
            count=len(people),
            workspace=ctx.person.workspace,
        ),
        blocks=(Table(("Name", "Role", "E-mail", "Zone"), rows),),
    )


# -- to come: understood already ----------------------------------------------------------------

_ZONE = "(timezone|time zone|time-zone|tz|zone)"


@command(
    "me.link",
    role=Role.ANY,
    writes=True,
    planned=True,
    phrases=[
        "(link|connect|pair|verify) [me] [with|using] [the] [link] [code|:] {code}",
        "(link|connect|pair|tie|join) [my|this] (account|chat|user|slack|telegram|profile) "
        "[with|using|by|to] [the] [link] [code|:] {code}",
        "[my] (link|linking|pairing|connection) code [is|:|=] {code}",
        "my code is {code}",
        "[here is] [my] (link|linking|pairing) code [:] {code}",
        "(link|connect|pair) [my|this] (account|chat|user|slack|telegram|profile)",
        "use [link|pairing] code {code} to (link|connect|pair) [me|my account]",
    ],
)
def link(ctx: Context, code: Code) -> Reply:
    """Tie the account you write from to your name, with the code an admin or the bot gave you."""
    raise NotImplementedError


@command(
    "me.timezone",
    role=Role.ANY,
    writes=True,
    planned=True,
    phrases=[
        f"my {_ZONE} (is|=|:) [now] {{zone}}",
        f"(set|change|switch|update|make|put) [my] {_ZONE} [to|=|:|into] {{zone}}",
        f"(set|change|switch|update) [my] {_ZONE}",
        f"[my] {_ZONE} [to|=|:|is] {{zone}}",
        "(set|change|switch|update|put) my (clock|time|times|zone) to {zone} [time]",
        "i am [now|currently] (in|on) [the] {zone} (time|timezone|time zone|zone)",
        "i am [now|currently] (in|on) [the] (timezone|time zone) {zone}",
        f"i (live|work|sit|am) [now] in [the] {_ZONE} {{zone}}",
        "i (live|work) in [the] {zone} (time|timezone|time zone)",
        f"use {{zone}} (time|timezone|time zone|as [my] {_ZONE}) [for me]",
        f"use [the] {_ZONE} {{zone}} [for me]",
        "(show|give|tell) [me] [all] [the] times in {zone} time",
        f"{{zone}} is my {_ZONE}",
        f"{{zone}} {_ZONE}",
    ],
    also=["from now on"],
)
def timezone(ctx: Context, zone: Zone) -> Reply:
    """Say which time zone you live in: times are read and shown in it."""
    raise NotImplementedError


# Words only: "is" is a language's code and half of all sentences.
_TONGUE = (
    "((english|en|inglish) {language=en}|(icelandic|islensku|islenska) {language=is}"
    "|(vietnamese|viet|tieng viet) {language=vi})"
)


@command(
    "me.language",
    role=Role.ANY,
    writes=True,
    planned=True,
    phrases=[
        f"(speak|talk|write|use|answer|reply|respond) [to me|with me|me] [in] {_TONGUE}",
        f"(change|switch|set|turn|go) [my|your] [language] [back] [over] [to|into|=|:] {_TONGUE}",
        "(change|switch|set) [my|your|the] (language|lang)",
        f"[my|your] (language|lang) [is|to|=|:|should be|shall be] [now] {_TONGUE}",
        f"i [only|prefer to|would rather|want to] (speak|prefer|understand|read) {_TONGUE}",
        f"(let us|let's) (speak|talk|use|switch to|continue in) {_TONGUE}",
        f"(continue|go on|carry on) in {_TONGUE}",
        f"(i want|i would like|i need) [to have] [answers|everything|you|it|replies] in {_TONGUE}",
        f"[in] {_TONGUE}",
        f"make (it|everything|that) {_TONGUE}",
    ],
    also=["from now on", "instead", "with me", "to me"],
)
def language(ctx: Context, language: Literal["en", "is", "vi"]) -> Reply:
    """Choose the language you are answered in: English, Icelandic or Vietnamese."""
    raise NotImplementedError


_AS = "(as|role|with role|with the role|in the role of|for the role of|to be|:|,) [a|an|another]"
_ACCESS = "(access|an account|account|a login|a seat|rights|permission|permissions)"
_BOT = "(bot|opsbot|workspace|team|system)"


@command(
    "members.invite",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=[
        f"invite {{name}} {_AS} {{role}}",
        "invite {name} ( {role} )",
        "invite {name}",
        "invite [a|an] [new] {role} [called|named|:] {name}",
        f"invite {{name}} (to|into) [the|this|our] {_BOT} {_AS} {{role}}",
        f"invite {{name}} (to|into) [the|this|our] {_BOT}",
        f"let {{name}} (in|into the {_BOT}|use the {_BOT}) {_AS} {{role}}",
        f"let {{name}} use the {_BOT}",
        f"(give|grant) {{name}} [bot] {_ACCESS} {_AS} {{role}}",
        f"(give|grant) {{name}} {_ACCESS} (to|for) the {_BOT} {_AS} {{role}}",
        f"(give|grant) {{name}} {_ACCESS} (to|for) the {_BOT}",
        f"(give|grant) {{name}} {{role}} {_ACCESS}",
        f"(add|create|onboard|register|sign up) [a|new] (member|user|colleague|teammate|team member"
        f"|person) [called|named|:] {{name}} {_AS} {{role}}",
        "(add|create|onboard|register|sign up) [a|new] (member|user|colleague|teammate|team member"
        "|person) [called|named|:] {name}",
        "(add|onboard|register|sign up) {name} (as|with role|with the role) [a|an] [new] {role}",
        f"(add|onboard) {{name}} to the {_BOT} {_AS} {{role}}",
        f"(add|onboard) {{name}} to the {_BOT}",
        f"[new] (member|user|colleague) {{name}} {_AS} {{role}}",
        f"open the {_BOT} for {{name}} {_AS} {{role}}",
        f"send {{name}} an (invite|invitation) {_AS} {{role}}",
        "send {name} an (invite|invitation)",
        "(invite|invitation) for {name} as [a|an] {role}",
    ],
)
def invite(
    ctx: Context, name: Words, role: Literal["viewer", "rep", "merchant", "admin", "owner"]
) -> Reply:
    """Let a new person use the bot, in a role."""
    raise NotImplementedError


_NOW = "(from now on|as of now|from today on|from today|as of today|now|starting now|effective now)"


@command(
    "members.role",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=[
        "make {member} [a|an|the|our] [new] {role}",
        "make [a|an] {role} (out of|of) {member}",
        "(promote|demote|upgrade|downgrade|raise|move|switch|change|turn) {member} [up|down|back] "
        "(to|into) [a|an|the] {role} [role]",
        "(promote|demote|upgrade|downgrade) {member}",
        "(change|set|update|switch|edit) [the] role (of|for) {member} (to|as|=|:|into) {role}",
        "(change|set|update|switch|edit) [the] role (of|for) {member}",
        "(change|set|update|switch|edit) {member} role (to|as|=|:|into) {role}",
        "(change|set|update|switch|edit) {member} role",
        "(give|grant|assign) {member} [the] {role} (role|rights|access|permissions|status)",
        "(give|grant|assign) {member} [the] (role|rights|access|permissions) (of [a|an]|:|=) "
        "{role}",
        "(give|grant|assign) {member} another role",
        "(give|grant|assign) [the] {role} (role|rights|permissions|access) to {member}",
        f"{{member}} (is|becomes|shall be|should be|will be|gets to be) [a|an|the] {{role}} {_NOW}",
        f"{{member}} (is|becomes) {_NOW} [a|an|the] {{role}}",
        f"{_NOW} {{member}} (is|becomes|should be|shall be) [a|an] {{role}}",
        "{member} becomes [a|an|the] [new] {role}",
        "{member} (gets|needs|receives) [the] {role} (role|rights|permissions|access)",
        "set {member} [to|as] [a|an] {role}",
        "{member} role [to|is now|:|=] {role}",
        "role of {member} [to|is now|:|=] {role}",
    ],
    also=[_NOW, "again"],
)
def change_role(
    ctx: Context, member: Member, role: Literal["viewer", "rep", "merchant", "admin", "owner"]
) -> Reply:
    """Change what a member may do: viewer, rep, merchant, admin or owner."""
    raise NotImplementedError


_REMOVE = (
    "(remove|delete|kick|kick out|throw out|take out|revoke|lock out|ban|block|drop|offboard"
    "|deactivate|disable)"
)
_LEFT = (
    "(left|has left|is leaving|leaves|quit|has quit|is gone|was fired|got fired|has gone|resigned"
    "|is no longer with|does not work here any more|does not work here anymore|had [his|her|their]"
    " last day|no longer works (here|for us|with us)|is no longer (here|with us))"
)


@command(
    "members.remove",
    role=Role.ADMIN,
    costly=True,
    planned=True,
    phrases=[
        f"{_REMOVE} {{member}}",
        f"{_REMOVE} [the] (member|user|colleague|account) {{member}}",
        f"{_REMOVE} {{member}} (from|out of|off) [the|this|our] {_BOT}",
        f"{_REMOVE} {{member}} (account|access|login|rights|permissions)",
        f"{_REMOVE} [the] (account|access|login|rights|permissions) (of|for|from) {{member}}",
        f"(take|cut|kick|throw) {{member}} (out|off) [of] [the|this|our] [{_BOT}]",
        f"(revoke|take away|withdraw|end|remove|cut) {{member}} access [to the {_BOT}]",
        f"(take|cut) {{member}} off [the|this|our] {_BOT}",
        f"{{member}} {_LEFT} [us|the company|the team|the shop|our team] [today|yesterday|for good]"
        f" [,|;|.|-|and|so] [so] {_REMOVE} (him|her|them|that account|the account|their account"
        "|his account|her account|his access|her access|their access)",
        f"(lock|shut) {{member}} out [of the {_BOT}]",
        f"{{member}} (should|must|may) (no longer|not) [be able to] use [the] {_BOT} [any more"
        "|anymore]",
        f"{_REMOVE} [a|the] (member|user|colleague)",
    ],
    also=[f"(from|out of|off) [the|this|our] {_BOT}", "for good"],
)
def remove(ctx: Context, member: Member) -> Reply:
    """Take a person's access away."""
    raise NotImplementedError


_PAGE = (
    "([web] (page|site|interface|ui|app|dashboard|panel|view|portal)|website|webpage|web|browser"
    "|dashboard)"
)


@command(
    "bot.login",
    role=Role.ANY,
    planned=True,
    phrases=[
        f"let me [in|into|onto|on|to|on to] [to] [the] {_PAGE}",
        "let me in",
        f"log [me] (in|into|on|onto) [to|into|on] [the] [{_PAGE}]",
        f"sign [me] (in|into) [to|on] [the] [{_PAGE}]",
        "(login|log in|log me in|sign in|sign me in)",
        f"(login|log in|sign in|signin|access|magic) (link|url|address|code) [for|to|into] "
        f"[the] [{_PAGE}]",
        f"(link|url|address) (to|for|of|into) [the] {_PAGE}",
        f"{_PAGE} (login|link|access|url|address)",
        f"(how|where) (do|can|could|may) (i|we) (log in|login|sign in|log on|get in|get into|enter"
        f"|open|get to|access|reach) [to|into|on|at] [the] [{_PAGE}]",
        f"(i|we) (want|need|would like) [to] (log in|login|sign in|get in|get into|access|see|open"
        f"|use|go) [to|into|on|at] [the] [{_PAGE}]",
        f"(open|show) [me] [the] {_PAGE}",
        f"where is [the|your] {_PAGE}",
        f"(a|new|fresh|another) login [for|to|into] [the] [{_PAGE}]",
        f"get [a] login link [for|to|into] [the] [{_PAGE}]",
        f"(get|bring|take) me (into|to|onto|on) [the] {_PAGE}",
    ],
    also=[f"(for|to|into|on|at) [the] {_PAGE}"],
)
def login(ctx: Context) -> Reply:
    """Send you a link that lets you into the web page."""
    raise NotImplementedError
