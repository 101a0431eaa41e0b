"""What the door itself costs: a strict command that touches no record, among 10 and 200 commands.

The commands are a plug-in's, registered through the public API. CPU time of this thread, median.
"""

from __future__ import annotations

from statistics import median
from time import thread_time_ns

from sqlmodel import SQLModel

from bench import table
from opsbot.bot import Bot, Incoming
from opsbot.command import Command, Context, Registry, Words, command
from opsbot.database import connect
from opsbot.model.people import Role
from opsbot.reply import Reply, say
from opsbot.testing import talk

ROUNDS = 5_000


def plugin(count: int) -> Registry:
    """A registry of that many commands, one of which is measured."""

    def made(i: int) -> Command:
        @command(f"plugin{i}.echo", role=Role.ANY, phrases=[f"echo{i} {{text}}"])
        def echo(ctx: Context, text: Words) -> Reply:
            """Say it back."""
            return Reply(say("{text}", text=text))

        return echo

    return Registry(made(i) for i in range(count))


def measured(count: int) -> float:
    engine = connect("sqlite://")
    SQLModel.metadata.create_all(engine)
    chat = talk(engine, plugin(count))
    bot = Bot(engine, chat.bot.registry)
    message = Incoming('plugin7 echo "hello"', "bench", member_id=chat.member_id)
    taken = []
    for _ in range(ROUNDS):
        start = thread_time_ns()
        reply = bot.handle(message)
        taken.append(thread_time_ns() - start)
    assert str(reply) == "hello"
    return median(taken) / 1000


def main() -> None:
    """Print microseconds from Incoming to Reply."""
    rows = [(count, f"{measured(count):.1f}") for count in (10, 200)]
    table("A strict command that touches no record", ("commands", "µs of CPU"), rows)


if __name__ == "__main__":
    main()
