"""What the owner of an installation can set: the environment, or a file named .env."""

from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from opsbot import folders


def own_database() -> str:
    """SQLite in the folder where this user's programs keep their data."""
    return f"sqlite:///{folders.data() / 'opsbot.sqlite3'}"


class Settings(BaseSettings):
    """Every setting there is; .env.example says the same to people."""

    # A .env may hold settings of other programs and of later versions.
    model_config = SettingsConfigDict(env_prefix="OPSBOT_", env_file=".env", extra="ignore")

    database_url: str = Field(default_factory=own_database)
    plans_file: Path | None = None
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "WARNING"
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=8080, ge=0, le=65535)
