"""The kinds of records that files hold, as `kinds.txt` describes them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Field:
    """Something a record has, with the header names it goes by, the better ones first."""

    name: str
    clear: tuple[str, ...]
    vague: tuple[str, ...]


@dataclass(frozen=True)
class Kind:
    """What a row can be. `needs` are groups of fields of which one each must be there."""

    name: str
    needs: tuple[tuple[str, ...], ...]
    fields: tuple[Field, ...]
    # Columns that are not taken but tell the kind, and columns that it never has.
    signs: tuple[str, ...]
    never: tuple[str, ...]

    def __str__(self) -> str:
        return self.name

    def has(self, field: str) -> bool:
        return any(one.name == field for one in self.fields)


def _read(text: str) -> dict[str, dict[str, str]]:
    """For each heading its lines: what stands before the colon, and after it."""
    found: dict[str, dict[str, str]] = {}
    name = ""
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if not line.startswith(" "):
            lines = found[line.strip()] = dict[str, str]()
        elif line.startswith("   "):
            lines[name] += f" {line.strip()}"
        else:
            before, _, after = line.partition(":")
            name = before.strip()
            lines[name] = after.strip()
    return found


def _words(text: str, between: str = ",") -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(between) if word.strip())


def _kind(name: str, lines: dict[str, str]) -> Kind:
    needs, signs, never = (_words(lines.pop(key, "")) for key in ("needs", "signs", "never"))
    fields = []
    for field, names in lines.items():
        clear, _, vague = names.partition("|")
        fields.append(Field(field, _words(clear), _words(vague)))
    return Kind(name, tuple(_words(group, "/") for group in needs), tuple(fields), signs, never)


_TEXT = _read(Path(__file__).with_name("kinds.txt").read_text(encoding="utf-8"))
# Words that no field means, however near they are to a name.
NOT_OURS = frozenset(_words(_TEXT.pop("not ours")["words"]))
KINDS = tuple(_kind(name, lines) for name, lines in _TEXT.items())
BY_NAME = {kind.name: kind for kind in KINDS}
