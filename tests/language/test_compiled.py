"""Compiled phrases kept on disk: the same as fresh ones, never others', never in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import SQLModel

from opsbot import folders
from opsbot.access import person
from opsbot.command import Command, Context, Registry, Words, collect, command
from opsbot.database import connect, reading
from opsbot.language import compiled, kept, templates
from opsbot.language.grammar import grammar
from opsbot.language.templates import Outline
from opsbot.model.people import Role
from opsbot.parsing import Parser
from opsbot.reply import Reply, say
from opsbot.testing import NOW, talk
from tests.entries import entries

ROOT = Path(__file__).parents[2]


@command(
    "probe.note",
    role=Role.ANY,
    writes=True,
    phrases=["note [down] {text}", "[please] (make|take) a note: {text}", "{text=x} (a|[b] c)"],
    also=["for {name}", "(by|from) {name}"],
)
def note(ctx: Context, text: Words, name: Words | None = None) -> Reply:
    """Two texts."""
    return Reply(say("{text}", text=text))


@command("probe.list", role=Role.ANY, phrases=["(list|show) [all] [the] notes", "what's noted"])
def listing(ctx: Context) -> Reply:
    """Nothing."""
    return Reply(say("nothing"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for what is kept, where few phrases are enough to keep them."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(compiled, "_FEW", 0)
    return tmp_path / "opsbot"


@pytest.fixture
def registry() -> Registry:
    return Registry([note, listing])


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The commands whose phrases were compiled, as it happens."""
    found: list[str] = []

    def outline(one: Command) -> Outline:
        found.append(one.id)
        return templates.outline(one)

    monkeypatch.setattr(compiled, "outline", outline)
    return found


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def test_what_was_kept_is_what_was_compiled(
    folder: Path, registry: Registry, made: list[str]
) -> None:
    fresh = compiled.outlines(registry)
    assert made == ["probe.note", "probe.list"]
    assert compiled.outlines(registry) == fresh
    assert made == ["probe.note", "probe.list"]
    assert fresh["probe.list"].begins >= {"list", "show", "what"}


def test_all_phrases_mean_the_same_fresh_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: list[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    fresh, kept = Registry(collect()), Registry(collect())
    assert grammar(fresh).outlines == grammar(kept).outlines
    assert len(made) == len(fresh)
    with parser(fresh) as one, parser(kept) as other:
        for asked in list(sentences())[::30]:
            assert meaning(one, asked) == meaning(other, asked), asked


@contextmanager
def parser(registry: Registry) -> Iterator[Parser]:
    engine = connect("sqlite://")
    SQLModel.metadata.create_all(engine)
    chat = talk(engine, registry)
    with reading(engine) as session:
        speaker = person(session, chat.member_id)
        assert speaker is not None
        yield Parser(session, registry, speaker, NOW)
    engine.dispose()


def sentences() -> Iterator[dict[str, Any]]:
    for entry in chain.from_iterable(entries().values()):
        for text in entry["say"]:
            yield {"text": str(text), "before": entry.get("before", [])}


def meaning(parser: Parser, asked: dict[str, Any]) -> dict[str, Any]:
    answer = parser.answer(asked)
    del answer["micros"]
    return answer


@pytest.mark.parametrize(
    "changed",
    [
        replace(note, phrases=(*note.phrases[:-1], "write {text}")),
        replace(note, phrases=note.phrases[::-1]),
        replace(note, phrases=note.phrases[:-1], also=(note.phrases[-1], *note.also)),
        replace(note, also=note.also[:1]),
        replace(note, slots=(*note.slots, replace(note.slots[0], name="more"))),
        replace(note, id="probe.noted"),
    ],
)
def test_other_phrases_have_another_key(registry: Registry, changed: Command) -> None:
    assert compiled.key_of(Registry([note, listing])) == compiled.key_of(registry)
    assert compiled.key_of(Registry([changed, listing])) != compiled.key_of(registry)


def test_other_code_and_another_python_have_another_key(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = {compiled.key_of(registry)}
    with monkeypatch.context() as patch:
        patch.setattr(kept, "SOURCES", b"other code")
        keys.add(compiled.key_of(registry))
    with monkeypatch.context() as patch:
        patch.setattr(sys, "version", "3.99")
        keys.add(compiled.key_of(registry))
    assert len(keys) == 3


def test_a_phrase_that_was_changed_is_compiled(
    folder: Path, registry: Registry, made: list[str]
) -> None:
    compiled.outlines(registry)
    changed = Registry([replace(note, phrases=("scribble {text}",)), listing])
    assert compiled.outlines(changed)["probe.note"].begins == {"scribble"}
    assert made == ["probe.note", "probe.list"] * 2


@pytest.mark.parametrize(
    "damage",
    [
        lambda kept: b"",
        lambda kept: kept[:-1],
        lambda kept: kept[: len(kept) // 2],
        lambda kept: kept.replace(b"note", b"nose"),
        lambda kept: kept + b" ",
        lambda kept: kept.partition(b"\n")[2],
        lambda kept: b"\x00\xff" * 1000,
    ],
)
def test_a_damaged_file_is_made_anew(
    folder: Path, registry: Registry, made: list[str], damage: Any
) -> None:
    fresh = compiled.outlines(registry)
    [file] = files(folder)
    kept = file.read_bytes()
    file.write_bytes(damage(kept))
    assert compiled.outlines(registry) == fresh
    assert compiled.outlines(registry) == fresh
    assert made == ["probe.note", "probe.list"] * 2
    assert files(folder) == [file]


def test_a_file_under_another_name_counts_for_nothing(
    folder: Path, registry: Registry, made: list[str]
) -> None:
    other = Registry([replace(note, phrases=("scribble {text}",)), listing])
    compiled.outlines(other)
    files(folder)[0].rename(folder / f"phrases-{compiled.key_of(registry)}.json")
    assert "scribble" not in compiled.outlines(registry)["probe.note"].words
    assert len(made) == 4


def test_only_a_file_of_our_own_is_read(
    folder: Path, registry: Registry, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled.outlines(registry)
    [file] = files(folder)
    file.chmod(0o666)
    compiled.outlines(registry)
    assert len(made) == 4
    assert file.stat().st_mode & 0o777 == 0o600
    file.rename(folder / "elsewhere")
    file.symlink_to(folder / "elsewhere")
    compiled.outlines(registry)
    assert len(made) == 6
    assert not file.is_symlink()
    monkeypatch.setattr(os, "getuid", lambda: file.stat().st_uid + 1)
    compiled.outlines(registry)
    assert len(made) == 8


def test_neither_a_pipe_nor_a_folder_is_read(
    folder: Path, registry: Registry, made: list[str]
) -> None:
    file = folder / f"phrases-{compiled.key_of(registry)}.json"
    folder.mkdir()
    os.mkfifo(file, 0o600)
    compiled.outlines(registry)
    assert file.is_file()
    file.unlink()
    file.mkdir()
    compiled.outlines(registry)
    assert len(made) == 4
    assert files(folder) == [file]


def test_a_folder_that_cannot_be_used_is_done_without(
    tmp_path: Path, registry: Registry, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "_FEW", 0)
    taken = tmp_path / "file"
    taken.write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(taken))
    assert compiled.outlines(registry) == compiled.outlines(registry)

    def homeless() -> Path:
        raise RuntimeError("no home")

    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", homeless)
    compiled.outlines(registry)
    assert len(made) == 6


def test_a_full_disk_leaves_nothing_behind(
    folder: Path, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: str, target: Path) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(os, "replace", full)
    assert compiled.outlines(registry)
    assert files(folder) == []


def test_old_files_are_removed(folder: Path) -> None:
    for i in range(6):
        phrases = (f"note{i} {{text}}",)
        compiled.outlines(Registry([replace(note, phrases=phrases)]))
        for file in folder.iterdir():  # what was written before is older
            os.utime(file, (file.stat().st_mtime - 10,) * 2)
    assert len(files(folder)) == 3
    newest = compiled.key_of(Registry([replace(note, phrases=("note5 {text}",))]))
    assert folder / f"phrases-{newest}.json" in files(folder)


def test_few_phrases_are_not_kept(
    tmp_path: Path, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert compiled.outlines(registry)
    assert list(tmp_path.iterdir()) == []


def test_a_mistake_in_a_phrase_is_kept_nowhere(folder: Path) -> None:
    bad = Registry([replace(note, phrases=("note {nobody}",))])
    for _ in range(2):
        with pytest.raises(ValueError, match="nobody"):
            compiled.outlines(bad)
    assert not folder.exists()


def test_two_processes_at_once_do_not_disturb_each_other(tmp_path: Path) -> None:
    script = (
        "from opsbot.command import collect; from opsbot.language.compiled import outlines; "
        "print(len(outlines(collect())))"
    )
    home = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    running = [
        subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, env=home, stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    said = [int(one.communicate()[0]) for one in running]
    assert said == [len(collect())] * 3
    assert [file.name for file in files(tmp_path / "opsbot")] == [
        f"phrases-{compiled.key_of(collect())}.json"
    ]


def test_the_folder_is_the_persons_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert folders.cache() == tmp_path / "opsbot"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert folders.cache() == tmp_path / ".cache" / "opsbot"
