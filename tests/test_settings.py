"""Settings come from the environment, and .env.example documents each of them."""

import re
from pathlib import Path

import pytest

from opsbot.settings import Settings

EXAMPLE = Path(__file__).parent.parent / ".env.example"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of the person who runs the tests."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"OPSBOT_{name.upper()}", raising=False)


def documented() -> dict[str, str]:
    return dict(re.findall(r"^(?:# )?(OPSBOT_\w+)=(.*)$", EXAMPLE.read_text(), re.MULTILINE))


def test_the_example_names_every_setting_and_no_other() -> None:
    assert sorted(documented()) == sorted(
        f"OPSBOT_{name.upper()}" for name in Settings.model_fields
    )


def test_each_setting_has_a_comment_right_above_it() -> None:
    for name in documented():
        assert re.search(rf"^# .+\n(?:# )?{name}=", EXAMPLE.read_text(), re.MULTILINE), name


def test_the_example_can_be_used_as_it_is(tmp_path: Path) -> None:
    lines = [f"{name}={value}" for name, value in documented().items()]
    (tmp_path / ".env").write_text("\n".join(lines))
    assert Settings().database_url == "sqlite:///opsbot.sqlite3"


def test_the_environment_wins_over_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("OPSBOT_LOG_LEVEL=INFO\nSOMEBODY_ELSES=1\n")
    assert Settings().log_level == "INFO"
    monkeypatch.setenv("OPSBOT_LOG_LEVEL", "DEBUG")
    assert Settings().log_level == "DEBUG"


def test_without_any_setting_the_database_is_in_the_users_data_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert Settings().database_url == f"sqlite:///{tmp_path}/opsbot/opsbot.sqlite3"


def test_without_a_data_folder_it_is_in_the_home_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Settings().database_url == f"sqlite:///{tmp_path}/.local/share/opsbot/opsbot.sqlite3"
