"""A reply as Telegram's messages: words in HTML, charts as photos, and files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from adapters.telegram import limits
from adapters.telegram.blocks import blocks
from adapters.telegram.drawn import Drawn
from adapters.telegram.pages import Block, fits, pages, together
from adapters.telegram.words import Run, html, runs, units, visible
from opsbot.format import Format
from opsbot.harmless import harmless
from opsbot.reply import File, Reply, Tone
from opsbot.written import written

_MARKS: dict[Tone, str] = {"done": "✅ ", "warning": "⚠️ "}
# A longer label has no room on a button of a phone: the choices stand above, in whole.
LABEL = 36
LONGEST = 200  # letters of it that stand there
CHOICES = 12  # buttons; more are no choice that somebody reads
_NOTHING = Run("–")
_REST = Run("\n\n… The whole answer is in the file.", "soft")


@dataclass(frozen=True, slots=True)
class Words:
    """A message of words, in Telegram's HTML."""

    html: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture, with what stands under it in HTML."""

    png: bytes
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file, with what stands under it in HTML."""

    name: str
    media_type: str
    content: bytes
    caption: str = ""


Part = Words | Photo | Document


def messages(reply: Reply, form: Format) -> list[Part]:
    """A reply as messages to send one after the other, one at least, files last. Draws pictures,
    which takes a while. The buttons belong under the last that is no file."""
    choices = _choices(reply, form)
    drawn = [Drawn(tuple(_headline(reply, form))), *blocks(reply, form), Drawn(tuple(choices))]
    files = [one.file for one in drawn if one.file is not None]
    shown = _shown(drawn)
    if shown is None or len(files) > limits.FILES:
        files = [written(reply, form)]
        shown = [Words(html(_beginning(drawn[:-1])))]
        shown += [Words(html(choices))] if choices else []
    if reply.file is not None:
        files.append(reply.file)
    sent = _numbered([_document(one) for one in files if _can_be_sent(one)])
    kept_back = [_why_not(one, form) for one in files if not _can_be_sent(one)]
    only = shown[0]
    if len(shown) == len(sent) == 1 and isinstance(only, Words) and not kept_back:
        words = together([one.words for one in drawn])
        if fits(words, limits.CAPTION) and files == [reply.file]:
            file = sent[0]
            return [Document(file.name, file.media_type, file.content, only.html)]
    return [*shown, *(Words(html(one)) for one in kept_back), *sent]


def as_edit(reply: Reply, form: Format) -> Words | None:
    """A reply as one message of words, to put in the place of another; None where it is more. Its
    charts are bars of signs."""
    drawn = [Drawn(tuple(_headline(reply, form))), *blocks(reply, form, pictures=False)]
    words = together([*(one.words for one in drawn), _choices(reply, form)])
    if reply.file or any(one.file for one in drawn) or not fits(words, limits.TEXT):
        return None
    return Words(html(_seen(words)))


def _headline(reply: Reply, form: Format) -> list[Run]:
    said = runs(reply.text, form)
    mark = _MARKS.get(reply.tone, "")
    return [Run(mark), *said] if mark else said


def _choices(reply: Reply, form: Format) -> list[Run]:
    """The labels of buttons, by the numbers that choose them, where one has no room."""
    labels = [" ".join(one.label.split())[:LONGEST] for one in reply.pressable()]
    if len(labels) > CHOICES or all(len(one) <= LABEL for one in labels):
        return []
    lines = [
        [Run("\n" if at else ""), Run(f"{at + 1}. "), *runs(label, form)]
        for at, label in enumerate(labels)
    ]
    return [run for line in lines for run in line]


def _seen(words: Sequence[Run]) -> Sequence[Run]:
    """Words that can be seen: Telegram takes no others."""
    return words if visible(words) else [_NOTHING]


# -- messages ---------------------------------------------------------------------------------


def _shown(drawn: Sequence[Drawn]) -> list[Part] | None:
    """Words and pictures in their order; what is said before a picture, and after the last one,
    stands under it where there is room. None where it would be a flood."""
    out: list[Part] = []
    under: list[Run] = []  # the last picture
    waiting: list[Block] = []
    texts = 0
    for one in drawn:
        if not one.picture:
            waiting.append(one.words)
            continue
        under = together(waiting)
        if not fits(under, limits.CAPTION):
            out += _pages(waiting)
            under = []
        out.append(Photo(one.picture, html(under)))
        waiting = []
    last = out[-1] if out else None
    if isinstance(last, Photo) and fits(more := together([under, *waiting]), limits.CAPTION):
        out[-1] = Photo(last.png, html(more))
    elif last is None or visible(together(waiting)):
        out += _pages(waiting)
    texts = sum(isinstance(one, Words) for one in out)
    return out if texts <= limits.MESSAGES else None


def _pages(waiting: Sequence[Block]) -> Iterator[Words]:
    """Blocks as messages; one more than is allowed is enough to know that they are too many."""
    said = islice(pages(waiting, limits.TEXT), limits.MESSAGES + 1)
    seen = [page for page in said if visible(page)] or [[_NOTHING]]
    return (Words(html(page)) for page in seen)


def _beginning(drawn: Sequence[Drawn]) -> list[Run]:
    """The first words of an answer that is too long, and where the others are."""
    most = limits.TEXT - units(_REST.words)
    first = next(pages([one.words for one in drawn], most), [])
    while not fits([*first, _REST], limits.TEXT):
        first = first[:-1]
    return [*(first if visible(first) else [_NOTHING]), _REST]


# -- files ------------------------------------------------------------------------------------


def _can_be_sent(file: File) -> bool:
    return 0 < len(file.content) <= limits.UPLOAD


def _why_not(file: File, form: Format) -> list[Run]:
    why = "is empty" if not file.content else "is larger than the 50 MB that Telegram takes"
    return [*runs(file_name(file), form), Run(f" {why}.")]


def _document(file: File) -> Document:
    media_type = file.media_type or "application/octet-stream"
    return Document(file_name(file), media_type, file.content)


def _numbered(files: Sequence[Document]) -> list[Document]:
    """Files of one name with a number before their ending, so that people can tell them apart."""
    out: list[Document] = []
    for file in files:
        same = sum(one.name == file.name for one in files[: len(out)])
        stem, dot, ending = file.name.rpartition(".")
        name = f"{stem}-{same + 1}{dot}{ending}" if same else file.name
        out.append(replace(file, name=name))
    return out


def file_name(file: File) -> str:
    """A name without folders, of at most 60 letters; its end says the type."""
    kept = re.sub(r"[^\w.-]+", "-", harmless(file.name))[-60:]
    return kept.strip(".-") or "file"
