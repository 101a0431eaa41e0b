"""The vault: secrets of other people's systems, sealed before they are written down."""

from __future__ import annotations

import base64
import json
import os
import secrets
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from opsbot import folders
from opsbot.settings import Settings
from opsbot.trouble import Trouble

# A shorter key could be guessed.
SHORTEST = 32


class Vault:
    """Seals with the first key, and unseals with any: so that a key can be changed."""

    def __init__(self, keys: str) -> None:
        wrong = [key for key in keys.split(",") if len(key.strip()) < SHORTEST]
        if wrong:
            raise Trouble(
                f"OPSBOT_SECRET_KEY needs {SHORTEST} characters or more. Make one: "
                'python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
            )
        self._keys = MultiFernet([Fernet(_derived(key.strip())) for key in keys.split(",")])

    def seal(self, purpose: str, secret: str) -> bytes:
        """Encrypt a secret. `purpose` says whose it is: under another it is not opened."""
        return self._keys.encrypt(json.dumps([purpose, secret]).encode())

    def unseal(self, purpose: str, sealed: bytes) -> str:
        """The secret. Raises Trouble where another key, or another purpose, sealed it."""
        try:
            said, secret = json.loads(self._keys.decrypt(sealed))
        except InvalidToken as error:
            raise Trouble(
                "A stored token was sealed with another key. Set OPSBOT_SECRET_KEY to that one "
                "(several are separated by commas), or connect again."
            ) from error
        if said != purpose:
            raise Trouble("A stored token is not where it belongs. Connect again.")
        return str(secret)


def vault(settings: Settings) -> Vault:
    """The vault with the key of the settings; without one, with a key of this machine's own."""
    key = settings.secret_key
    return Vault(key.get_secret_value() if key else own_key(folders.data() / "secret.key"))


def own_key(path: Path) -> str:
    """The key in a file that only its owner reads, made where there is none. Raises Trouble."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
                file.write(secrets.token_urlsafe(SHORTEST))
        except FileExistsError:
            pass
        return path.read_text()
    except OSError as error:
        raise Trouble(
            f"The key file {path} cannot be used ({error.strerror}). Set OPSBOT_SECRET_KEY instead."
        ) from error


def _derived(key: str) -> bytes:
    """A key of Fernet's form from any long text."""
    derived = HKDF(SHA256(), length=32, salt=None, info=b"opsbot vault").derive(key.encode())
    return base64.urlsafe_b64encode(derived)
