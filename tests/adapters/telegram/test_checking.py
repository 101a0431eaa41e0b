"""`opsbot doctor` asks Telegram about the token."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import SecretStr

from adapters.telegram.checking import check
from opsbot.settings import Settings
from tests.adapters.telegram.phone import TOKEN, Phone


def found(phone: Phone, **more: Any) -> list[str]:
    said: dict[str, Any] = {"telegram_token": SecretStr(TOKEN), "telegram_api_url": phone.url}
    return [str(one) for one in check(Settings(**{**said, **more}))]


def test_a_good_token_has_a_name(bare: None, phone: Phone) -> None:
    assert found(phone) == ["✓ telegram: @teahouse_bot"]


def test_a_server_s_address_alone_will_do_here_too(bare: None, phone: Phone) -> None:
    assert found(phone, telegram_api_url=phone.url.removesuffix("bot")) == [
        "✓ telegram: @teahouse_bot"
    ]


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ({"telegram_token": SecretStr("7000001:wrong")}, "OPSBOT_TELEGRAM_TOKEN is not taken"),
        ({"telegram_api_url": "http://127.0.0.1:1/bot"}, "Telegram does not answer"),
        ({"telegram_webhook_secret": SecretStr("x")}, "a webhook without a public address"),
    ],
)
def test_what_is_wrong_is_said_without_the_token(
    bare: None, phone: Phone, setting: dict[str, Any], said: str
) -> None:
    *_, last = found(phone, **setting)
    assert last.startswith(f"✗ telegram: {said}")
    assert "7000001:" not in last


def test_where_no_token_is_set_nothing_is_asked(bare: None, phone: Phone) -> None:
    assert found(phone, telegram_token=None) == []
    assert phone.calls("getMe") == []
