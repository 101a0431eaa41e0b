"""Every sentence of tests/sentences means what its entry says, in the small shop.

    - say: [move acme to proposal, push acme into proposal]
      do: deals.move
      with: {deal: Acme renewal, stage: Proposal}

`do` may also be `refuse`, `ask` (with `ask: slot` and `command`), or `choose` (with `commands`).
`never: write` says that no write may come of it, whatever else does.
`before` are earlier phrases of the conversation; `as` is who speaks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from opsbot.command import collect
from opsbot.language.meaning import as_json
from opsbot.language.slots import default_of
from opsbot.parsing import Parser
from tests.entries import entries


def sentences() -> Iterator[Any]:
    for file, its_entries in entries().items():
        for entry in its_entries:
            for text in entry["say"]:
                yield pytest.param(str(text), entry, id=f"{file}: {text}")


@pytest.mark.parametrize(("text", "entry"), list(sentences()))
def test_a_sentence_means_what_it_should(parser: Parser, text: str, entry: dict[str, Any]) -> None:
    got = parser.answer({"text": text, "as": entry.get("as"), "before": entry.get("before", [])})
    if entry.get("never") == "write":
        command = collect().get(got["command"] or "")
        done = got["outcome"] in ("run", "confirm") and command is not None and command.writes
        assert not done, got
        return
    do = entry["do"]
    if do == "refuse":
        assert got["outcome"] == "refuse", got
        return
    if do == "choose":
        assert (got["outcome"], got.get("commands")) == ("choose", sorted(entry["commands"])), got
        return
    if do == "ask":
        assert (got["outcome"], got["ask"]) == ("ask", entry["ask"]), got
        assert got["command"] == entry.get("command", got["command"]), got
        return
    command = collect()[do]
    assert got["outcome"] == ("confirm" if command.costly else "run"), got
    assert got["command"] == do
    world = parser._world(parser.speaker)
    wanted = {name: comparable(value) for name, value in (entry.get("with") or {}).items()}
    standard = {s.name: comparable(as_json(default_of(s, world))) for s in command.slots}
    said = {n: comparable(v) for n, v in got["slots"].items()}
    assert said == {n: v for n, v in wanted.items() if v != standard.get(n)}, got


def comparable(value: Any) -> Any:
    """A slot's value in one shape: numbers as numbers, the rest as text."""
    if isinstance(value, list):
        return [comparable(one) for one in value]
    try:
        return float(value)
    except (TypeError, ValueError):
        return str(value).strip()
