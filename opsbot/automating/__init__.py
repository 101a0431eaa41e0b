"""The workspace's rules at work: they act on a change, in its transaction, right behind it.

    changes of a command → what happened → rules that fire → their changes → what happened → …

Each rule's work is an entry of its own in the journal, tied to what set it off. One that fails is
rolled back alone; one that goes round in circles, or whose maker has left, is paused and says so.
"""

from opsbot.automating.run import after, orders_arrived

__all__ = ["after", "orders_arrived"]
