"""What the owner of an installation can set: the environment, or a file named .env."""

from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
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
    public_url: str | None = None
    secret_key: SecretStr | None = None
    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_client_id: str | None = None
    slack_client_secret: SecretStr | None = None
    slack_api_url: str = "https://slack.com/api/"
    telegram_token: SecretStr | None = None
    telegram_webhook_secret: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org/bot"
    telegram_file_url: str = "https://api.telegram.org/file/bot"

    @property
    def slack_on(self) -> bool:
        """Whether there is a Slack app to be, in one team or in several."""
        return bool(self.slack_bot_token or self.slack_client_id)

    def secrets(self) -> list[str]:
        """What must never be read in a log."""
        said = [value for _, value in self if isinstance(value, SecretStr)]
        return [one.get_secret_value() for one in said]
