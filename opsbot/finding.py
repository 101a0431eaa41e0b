"""What `opsbot doctor` found, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `advice` says what to do where it is not well."""

    subject: str
    said: str
    advice: str = ""
    well: bool = True

    def __str__(self) -> str:
        line = f"{'✓' if self.well else '✗'} {self.subject}: {self.said}"
        return f"{line}\n    {self.advice}" if self.advice else line
