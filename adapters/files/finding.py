"""Which files an import is about, and what each of them holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from adapters.files.headers import Recognised, canonical, recognise
from adapters.files.kinds import BY_NAME, KINDS, Kind
from adapters.files.reading import Table, Unusable, look
from adapters.files.report import OURS, SUFFIX, FileReport, ImportFailed, Report
from adapters.files.survey import Survey, survey

# What a folder is searched for; a file that is named is taken whatever it is called.
_ENDING = re.compile(r"\.(csv|tsv|tab)(\.gz)?$", re.IGNORECASE)


@dataclass(frozen=True)
class Ready:
    """A file that was looked at and can be taken."""

    report: FileReport
    table: Table
    found: Recognised
    seen: Survey

    @property
    def kind(self) -> str:
        return self.found.kind.name


def find(
    paths: Sequence[Path | str],
    mapping: Mapping[str, str],
    kind: str | None,
    report: Report,
    never: Mapping[str, str],
) -> list[Ready]:
    """The files that can be taken, in the order in which they have to be. Those that cannot, or are
    of a kind that `never` may, are in the report with the reason. Raises ImportFailed."""
    told, only = _fields(mapping), _kinds(kind)
    files = list(_files(paths, report))
    looked = [_look(path, name, told, only, report, never) for path, name in files]
    _all_heard(told, report)
    report.files.sort(key=lambda file: KINDS.index(file.kind) if file.kind else -1)
    ready = [one for one in looked if one]
    return sorted(ready, key=lambda one: KINDS.index(one.found.kind))


def _files(paths: Sequence[Path | str], report: Report) -> Iterator[tuple[Path, str]]:
    """Each file once, with its name; those of a folder in the order of their names."""
    seen: set[Path] = set()
    for path in map(Path, paths):
        if not path.exists():
            raise ImportFailed(f"There is no file or folder {path}.")
        inside = sorted(_inside(path, report)) if path.is_dir() else [path]
        if not inside:
            raise ImportFailed(f"There are no CSV files in {path}.")
        for file in inside:
            if file.resolve() not in seen:
                seen.add(file.resolve())
                yield file, file.relative_to(path).as_posix() if path.is_dir() else file.name


def _inside(folder: Path, report: Report) -> Iterator[Path]:
    for file in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
        if hidden or not file.is_file() or file.name.endswith(SUFFIX):
            continue
        if _ENDING.search(file.name):
            yield file
        else:
            report.skipped.append(file)


def _look(
    path: Path,
    name: str,
    told: Mapping[str, str],
    only: Sequence[Kind],
    report: Report,
    never: Mapping[str, str],
) -> Ready | None:
    file = FileReport(path, name)
    report.files.append(file)
    try:
        table = look(path)
        if path.name.endswith(SUFFIX) and table.header[:2] == OURS:
            told = {**told, **dict.fromkeys(OURS, "")}
        found = recognise(table, told, only)
        if why := never.get(found.kind.name):
            raise Unusable(why)
        seen = survey(table, found)
    except Unusable as no:
        file.error, file.why = str(no), no.why
        return None
    taken = {match.column for match in found.matches}
    file.kind, file.matches, file.rivals = found.kind, found.matches, found.rivals
    file.sample = table.sample
    file.left = tuple(n for i, n in enumerate(table.header) if n and i not in taken)
    for name, example in seen.unsure.items():
        file.note(f"Days in {name} such as {example} were read day first.")
    if seen.shares:
        file.note("Discounts were read as shares of the line: 0.15 is 15 %.")
    return Ready(file, table, found, seen)


def _fields(mapping: Mapping[str, str]) -> dict[str, str]:
    """What a person said of headers, with our fields as we spell them ("" for none)."""
    fields = {field.name for kind in KINDS for field in kind.fields}
    told = {}
    for header, said in mapping.items():
        name = re.sub(r"[\s-]+", "_", said.strip().casefold())
        if name not in fields and name not in ("", "_", "ignore"):
            known = ", ".join(sorted(fields))
            raise ImportFailed(f"There is no field “{said}”. There are {known}.")
        told[header] = name if name in fields else ""
    return told


def _all_heard(told: Mapping[str, str], report: Report) -> None:
    """A header that no file has is a slip: nothing is taken then."""
    if not told or any(file.error for file in report.files):
        return
    headers = [name for file in report.files for name in file.header]
    seen = set(map(canonical, headers))
    for header in told:
        if canonical(header) not in seen:
            known = ", ".join(dict.fromkeys(headers))
            raise ImportFailed(f"No file has a column “{header}”. There are {known}.")


def _kinds(name: str | None) -> Sequence[Kind]:
    """What a person calls "orders" may be their lines."""
    if name is None:
        return ()
    said = name.strip().casefold().replace("_", " ")
    found = BY_NAME.get(said) or BY_NAME.get(f"{said}s")
    if found is None:
        raise ImportFailed(f"There is no kind “{name}”. There are {', '.join(BY_NAME)}.")
    return (found, BY_NAME["order lines"]) if found.name == "orders" else (found,)
