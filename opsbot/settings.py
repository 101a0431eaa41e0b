"""What the owner of an installation can set: the environment, or a file named .env."""

import os
from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


def own_database() -> str:
    """SQLite in the folder where this user's programs keep their data."""
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return f"sqlite:///{Path(data) / 'opsbot' / 'opsbot.sqlite3'}"


class Settings(BaseSettings):
    """Every setting there is; .env.example says the same to people."""

    # A .env may hold settings of other programs and of later versions.
    model_config = SettingsConfigDict(env_prefix="OPSBOT_", env_file=".env", extra="ignore")

    database_url: str = Field(default_factory=own_database)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "WARNING"
