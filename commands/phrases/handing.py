"""What people type to hand something over to a member: the same for a task and for a ticket."""

from __future__ import annotations

_GIVE = (
    "(give|assign|hand|pass|transfer|reassign|re-assign|move|delegate|allocate|shift|send|forward"
    "|switch|turn|leave|kick|put|entrust|bump|palm|route|redirect|refer|escalate)"
)
_THAT = "(that one|this one|that|this|it)"
_DO = (
    "(take|do|handle|have|own|get|look after|take care of|deal with|work on|take over|pick up"
    "|see to"
    "|sort out|finish|solve|mind|manage|take on|run with|be in charge of|be responsible for)"
)
_TAKES = (
    "(takes|is taking|took|gets|is getting|will take|does|will do|will handle|handles|picks up"
    "|will pick up|will get|looks after|will look after|takes care of|will take care of|sees to"
    "|will see to|has taken over|has taken|is taking over|takes over|takes on|will take on|owns"
    "|is handling|is looking after|now has|now owns|deals with|will deal with)"
)
_SHALL = (
    "(should|shall|must|is to|has to|needs to|is going to|ought to|is supposed to|is meant to|can"
    "|may)"
)
_HIS = "(job|responsibility|problem|baby|business|turn|headache|task|ticket|case|one)"
_ELSE = (
    "(somebody else|someone else|another colleague|another person|another member|anybody else"
    "|another one of us|anyone else|some other colleague)"
)

# What may stand beside any of them.
HANDED_ALSO = (
    "[,] (from now on|from today|from today on|as of today|as of now|starting today|from here on"
    "|from tomorrow|starting tomorrow|from this week)",
    "[,] instead [of (me|him|her|them)]",
    "[,] [and] (assign|give|hand|pass) it to (him|her|them)",
    "[,] (he|she|they) (is free|has time|has capacity|is on it|has the time|knows about it)",
)


def handed(noun: str, slot: str) -> tuple[str, ...]:
    """The phrases that give a record, called by a noun such as "(task|todo)", to {member}."""
    both = f"({noun} {{{slot}}}|{{{slot}}} {noun})"
    one = f"{{{slot}}}"
    return (
        f"{_GIVE} {both} [over|on|across|off] [to|with|onto|on to] {{member}}",
        f"(give|assign|hand|pass|transfer|reassign|move|delegate) the {one} [over|on] to"
        f" {{member}}",
        f"(give|assign|hand|pass|reassign|delegate) {one} {_THAT} [over|on] to {{member}}",
        f"(assign|reassign|re-assign|delegate|hand over|pass on) {both}",
        f"(give|assign|hand|pass) [over] to {{member}} {both}",
        f"(hand|pass|turn|give|sign) over {both} to {{member}}",
        f"(give|hand|assign|send|pass) {{member}} {both}",
        f"{_GIVE} {both} [over|on] to [{_ELSE}]",
        f"{_GIVE} {both} to {{member}} (queue|desk|plate|list|care|tray|pile)",
        f"put {both} (on|onto|in) {{member}} (queue|desk|plate|list|hands|tray|pile)",
        f"{both} (to|for|->) {_ELSE}",
        f"(find|get) {_ELSE} (for|to {_DO}) {both}",
        f"{both} (goes|belongs|is assigned|is going|moves|passes|falls|is up|is down) [now] [over]"
        " to {member}",
        f"{both} (should|shall|must|is to|has to|needs to|will|can|ought to) (go|be given|be handed"
        "|be passed|be assigned|be reassigned|be transferred|move|belong|be moved|be delegated)"
        " [over|on] to {member}",
        f"{both} (should|shall|must|is to|has to|needs to|will|can) be (done|handled|taken over"
        "|looked after|dealt with|taken care of|seen to|owned|picked up) by {member}",
        f"{both} (was|is|has been|gets) [now|just] (given|handed|passed|assigned|transferred|moved"
        "|delegated) [over|on] to {member}",
        f"{both} (is|will be) [now] (handled|taken over|done|looked after|owned|dealt with) by"
        " {member} [now]",
        f"{both} is [now] (for|of|with|on|down to|up to) {{member}}",
        f"{both} is [now] (for|with) {{member}} to {_DO} [now]",
        f"{both} is [now] {{member}} {_HIS} [now]",
        f"{both} is [now] {{member}} [now|from now on|from today|from today on|as of today]",
        f"{both} is [now] mine [now] {{member=me}}",
        f"{both} is [now] on me [now] {{member=me}}",
        f"{both} (to|->|=>|→|for|:|,|-) {{member}}",
        f"{{member}} (->|=>|→|:|,|-) {both}",
        f"{{member}} {_TAKES} [over] {both} [over|on] [now]",
        f"{{member}} {_SHALL} [now] {_DO} {both} [over|on]",
        f"{{member}} (is|will be) [now] (on|in charge of|responsible for|the owner of|owner of"
        f"|working on|taking care of|dealing with) {both} [now]",
        f"i (take|am taking|took|will take|will do|will handle|will look after|will pick up|pick up"
        f"|am on|will see to|have taken|will deal with) [over] {both} [over|on] {{member=me}}",
        f"(i'll|ill) {_DO} [over] {both} [over|on] {{member=me}}",
        f"(let me|i can) {_DO} {both} [over|on] {{member=me}}",
        f"give me {both} {{member=me}}",
        f"assign {both} to (me|myself) {{member=me}}",
        f"(put|sign) me (down for|on|up for) {both} {{member=me}}",
        f"(let|have|make|get) {{member}} [to] {_DO} {both} [over|on]",
        f"(let|have) {{member}} {_DO} {{{slot}}} , (assign|give|hand) it to (him|her|them)",
        f"(i want|i would like|i'd like|i need|ask) {{member}} to {_DO} {both} [over|on]",
        f"(put|make|set) {{member}} (on|onto|in charge of|responsible for|the owner of|owner of)"
        f" {both}",
        f"(name|appoint|set|make) {{member}} [as] [the] (owner|assignee) (of|for|on) {both}",
        f"(change|set|switch|make) [the] (owner|assignee|responsible person) (of|for|on) {both}"
        " [to|=|:] {member}",
        f"(change|set|switch) {both} (owner|assignee) [to|=|:] {{member}}",
        f"(change|set|switch) [the] (owner|assignee) (of|for|on) {both}",
        f"{both} (owner|assignee) [is|to|=|:|now] {{member}}",
        f"(owner|assignee) (of|for|on) {both} [is|to|=|:|now] {{member}}",
        f"(take|get) {both} off (me|my plate|my desk|my hands)",
        f"{{member}} {_SHALL} take {one} {_THAT} over",
        f"{both} [please] (give|assign|hand|pass|transfer|reassign|move) [over|on] (to|on)"
        f" {{member}}",
        f"(reallocate|re-allocate|farm out|pass along|hand across|pass across) {both} to"
        f" {{member}}",
        f"{{member}} ['s] [now] (doing|got|on|taking|handling|sorting|answering) {both}",
        f"{both} {{member}} (will|can|should|shall|must) (do|take|handle|have|sort|answer)",
        f"{both} [over|on|across] to {{member}} [please|now]",
        f"let {{member}} {_DO} {both} (instead|instead of me|for me|from now on)",
        f"let {{member}} {_DO} [the] {one} (instead|instead of me|for me|from now on)",
        f"{{member}} (should|shall|must|has to|needs to|is to) {_DO} [the] {one}",
        f"{{member}} (can|may) [now] have {both}",
        f"(can|could|would|will) {{member}} [please] {_DO} {both} [over|on|off me|for me]",
        f"{{member}} is [now] (doing|taking|handling|on|sorting|looking after) {both} (from now on"
        f"|from here on|instead|from today)",
        f"(dump|drop|land|plonk|lay|pop|stick|push|lob|fling) {both} [over|on|off] (on|onto|to"
        f"|with) {{member}} [desk|plate|lap]",
        f"(land|load|trust|charge|saddle|lumber|task) {{member}} with {both}",
        f"{both} (goes|lands|sits|lies|falls) [now] (on|onto|in) {{member}} (desk|plate|lap|queue"
        f"|list|tray|hands)",
        f"{both} is (better|safer) (off with|with|in the hands of|handled by|done by) {{member}}",
        f"(change|switch|swap) {both} [over] to {{member}}",
        f"(make) {both} {{member}} [{_HIS}]",
        f"{both} ['s|is] [now] (on|with|up to|down to) {{member}}",
        f"{both} (needs|wants|requires|could use|could do with) {_ELSE} [on it|to {_DO} it|for it]",
        f"{both} (needs|has|ought|should) [to] (go|be given|be handed|be passed|move|switch) [over"
        f"|on] to {_ELSE}",
        f"{both} (needs|has|ought) to (go|move|switch|pass|be passed|be handed) [over|on|across]"
        f" to {{member}}",
        f"(i|we) (can not|cannot|can't|will not|won't) {_DO} {both} [,|;|-|.|and|so] [so|please]"
        f" (give|hand|pass|assign|move) it [over|on] to {{member}}",
        f"(have|get|let) {both} (done|handled|taken|seen to|looked after|dealt with|sorted|taken"
        f" over) by {{member}}",
        f"{{member}} (will|is going to|is to) (look at|look into|take care of|see to|sort out"
        f"|work on|deal with) {both}",
        f"(i|we) (want|would like|need) {{member}} (on|to be on|in charge of|behind) {both}",
        f"(leave|drop) {both} (with|to|for) {{member}}",
        f"{both} , {{member}} [please]",
    )
