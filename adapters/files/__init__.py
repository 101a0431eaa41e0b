"""Importing files: `run` takes CSV files and folders into a workspace; see docs/import.md."""

from adapters.files.importing import Progress, Step, run
from adapters.files.report import FileReport, ImportFailed, Report

__all__ = ["FileReport", "ImportFailed", "Progress", "Report", "Step", "run"]
