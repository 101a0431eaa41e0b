"""A reply as Slack shows it: messages within every limit, and files for what they cannot hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from adapters.slack import limits
from adapters.slack.buttons import Keep, buttons
from adapters.slack.charts import chart
from adapters.slack.drawn import OLDER, Drawn, Level
from adapters.slack.facts import facts, lines
from adapters.slack.meters import meters
from adapters.slack.tables import table
from adapters.slack.words import (
    Json,
    cut_runs,
    elements,
    length,
    plain,
    rich,
    runs,
    size,
)
from adapters.slack.words import note as remark
from opsbot.format import Format
from opsbot.harmless import harmless
from opsbot.reply import Block, Chart, Facts, File, List, Meter, Reply, Table, Tone
from opsbot.written import NAME, written

ROOM = 12_000  # characters of JSON for one part of a message, where it is alone
LEAST = 1_000  # and for each of very many
HEADLINE = 3_000

Part = Callable[[Level, int], Drawn]

_TONES: dict[Tone, str] = {
    "done": "white_check_mark",
    "ask": "grey_question",
    "warning": "warning",
    "refused": "no_entry_sign",
}


@dataclass(frozen=True, slots=True)
class Message:
    """One message. Its text is for notifications: send it with `mrkdwn=False`.

    The files are to be uploaded where the message stands. When Slack answers `invalid_blocks`, the
    messages of `fallback()` take this one's place, with its files; None when there are none older.
    """

    text: str
    blocks: tuple[Json, ...]
    files: tuple[File, ...] = ()
    fallback: Callable[[], list[Message]] | None = None


def messages(reply: Reply, form: Format, *, keep: Keep | None = None) -> list[Message]:
    """A reply as messages: one, if it is not very long. It may draw pictures, so not in the loop.

    `keep` takes calls too long for a button (2,000 characters) and returns a key for each; without
    it such buttons are left out. A button's action_id is "call:N" or "kept:N".
    """
    return _messages(reply, form, _parts(reply, form, buttons(reply.pressable(), keep)), "newest")


def words_only(reply: Reply, form: Format) -> Drawn:
    """A reply in blocks that every place of Slack takes, and without what files would hold: no
    tables, no charts, no buttons."""
    parts = _parts(reply, form, [])
    blocks = [block for one in _fair(parts, "words") for block in one.blocks]
    return Drawn(tuple(block for block in blocks if block["type"] != "context"))


# -- messages ---------------------------------------------------------------------------------


def _messages(reply: Reply, form: Format, parts: Sequence[Part], level: Level) -> list[Message]:
    """The parts in order, in as few messages as they fit in."""
    drawn = _fair(parts, level)
    groups: list[list[int]] = []
    for at in range(len(drawn)):
        if not groups or not _fits([drawn[one] for one in (*groups[-1], at)]):
            groups.append([])
        groups[-1].append(at)
    out = []
    for number, group in enumerate(groups):
        all_of_it = _put(reply, form, [drawn[at] for at in group])
        out.append(
            Message(
                text=plain(reply.text, form) if number == 0 else "…",
                blocks=all_of_it.blocks,
                files=all_of_it.files,
                fallback=_older(reply, form, [parts[at] for at in group], all_of_it, level),
            )
        )
    return out


def _older(
    reply: Reply, form: Format, parts: Sequence[Part], drawn: Drawn, level: Level
) -> Callable[[], list[Message]] | None:
    """The same parts once more in older blocks, drawn only when they are wanted."""
    new = {"data_table", "data_visualization", "table"}
    if level not in OLDER or not any(block["type"] in new for block in drawn.blocks):
        return None
    return partial(_again, reply, form, parts, drawn.blocks, OLDER[level])


def _again(
    reply: Reply, form: Format, parts: Sequence[Part], refused: Sequence[Json], level: Level
) -> list[Message]:
    """Parts in older blocks than those that were refused."""
    several = _messages(reply, form, parts, level)
    if level in OLDER and several[0].blocks == refused:
        return _again(reply, form, parts, refused, OLDER[level])
    return several


def _put(reply: Reply, form: Format, drawn: Sequence[Drawn]) -> Drawn:
    """Parts as one, with the whole reply as a file where something was left out."""
    blocks = [block for one in drawn for block in one.blocks]
    files = [file for one in drawn for file in one.files]
    whole = all(one.whole for one in drawn)
    if not whole:
        files.append(written(reply, form))
        blocks.append(remark(f"This is shortened; {NAME} has all of it"))
    return Drawn(tuple(blocks), tuple(_named(files)), whole)


def _named(files: Sequence[File]) -> Iterator[File]:
    """Files with names that can be told from each other, and that lead nowhere."""
    taken: set[str] = set()
    for file in files:
        name = harmless(file.name).replace("/", "-").replace("\\", "-").strip(" .-") or "file"
        stem, dot, ending = name[-100:].rpartition(".")
        name, number = name[-100:], 2
        while name in taken:
            name, number = f"{stem or ending}-{number}{dot}{ending if stem else ''}", number + 1
        taken.add(name)
        yield File(name, file.media_type, file.content)


def _fair(parts: Sequence[Part], level: Level) -> list[Drawn]:
    """All parts as large as they are; where that is too much, the large ones share the room that
    the small ones leave."""
    drawn = [part(level, ROOM) for part in parts]
    sizes = [size(*one.blocks) for one in drawn]
    left = limits.CHARACTERS - 500
    if sum(sizes) <= left:
        return drawn
    for done, at in enumerate(sorted(range(len(parts)), key=sizes.__getitem__)):
        share = max(left // (len(parts) - done), LEAST)
        if sizes[at] > share:
            drawn[at] = parts[at](level, share)
        left -= min(sizes[at], share)
    return drawn


def _fits(drawn: Sequence[Drawn]) -> bool:
    """Whether Slack takes these parts as one message, with a remark."""
    blocks = [block for one in drawn for block in one.blocks]
    kinds = [block["type"] for block in blocks]
    cells = [
        cell["text"]
        for block in blocks
        if block["type"] in ("table", "data_table")
        for row in block["rows"]
        for cell in row
    ]
    return (
        len(blocks) < limits.BLOCKS
        and size(*blocks) <= limits.CHARACTERS - 200
        and kinds.count("data_visualization") <= limits.CHARTS
        and kinds.count("table") <= limits.TABLES
        and sum(map(length, cells)) <= limits.TABLES_TEXT
    )


# -- parts ------------------------------------------------------------------------------------


def _parts(reply: Reply, form: Format, actions: Sequence[Json]) -> list[Part]:
    """A reply in parts that are drawn as they are asked for: how new, how large."""
    parts: list[Part] = [lambda level, room: headline(reply, form, room)]
    if reply.file is not None and reply.file.content:  # Slack takes no empty file
        own = Drawn(files=(reply.file,))
        parts.append(lambda level, room: own)
    parts += _drawers(reply.blocks, form)
    parts += [partial(_ready, block) for block in actions]
    return parts


def _drawers(blocks: Sequence[Block], form: Format) -> Iterator[Part]:
    """What draws each block; meters that follow each other are one part."""
    alone = sum(isinstance(block, Table) for block in blocks) == 1
    charts = 0
    for alike, run in groupby(blocks, key=lambda block: isinstance(block, Meter)):
        if alike:
            yield partial(_meters, [one for one in run if isinstance(one, Meter)], form)
            continue
        for block in run:
            charts += isinstance(block, Chart)
            part = partial(_block, block, form, alone)
            # A third chart in one message would be refused: it becomes a picture.
            yield partial(_picture, part) if charts > limits.CHARTS else part


def _picture(part: Part, level: Level, room: int) -> Drawn:
    return part("steady" if level == "newest" else level, room)


def _ready(block: Json, level: Level, room: int) -> Drawn:
    return Drawn((block,))


def _meters(several: Sequence[Meter], form: Format, level: Level, room: int) -> Drawn:
    return meters(several, form, room)


def _block(block: Block, form: Format, alone: bool, level: Level, room: int) -> Drawn:
    match block:
        case Facts():
            return facts(block, form, room)
        case Table():
            return table(block, form, level, room, alone=alone)
        case List():
            return lines(block, form, room)
        case Chart():
            return chart(block, form, level, room)
    raise TypeError(f"nobody draws a {type(block).__name__} here")


def headline(reply: Reply, form: Format, room: int) -> Drawn:
    """What a reply says, with a mark for its tone; nothing where it says nothing."""
    said = runs(reply.text, form)
    if not any(words.strip() for words, _ in said):
        return Drawn()
    kept = cut_runs(said, min(HEADLINE, room // 2))
    parts = elements(kept)
    if mark := _TONES.get(reply.tone):
        parts = [{"type": "emoji", "name": mark}, {"type": "text", "text": "  "}, *parts]
    block = rich({"type": "rich_text_section", "elements": parts})
    return Drawn((block,), whole=kept == said)
