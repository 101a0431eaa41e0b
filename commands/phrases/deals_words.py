"""Words of what people say about deals, used again and again."""

from __future__ import annotations

MUST = "(is to be|should be|has to be|needs to be|must be|can be|may be|are to be|have to be)"
NEEDS = "(is to be|has to be|needs to be|must be|are to be|have to be)"
# "Give that one to rita" says nothing of what it is: a task, a deal or a ticket.
THAT = "(that one|this one|that|this|it)"
