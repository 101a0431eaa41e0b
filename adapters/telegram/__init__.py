"""Telegram: private chats, groups and inline mode, by polling or by webhook."""

import os

# How long to wait is a timedelta: what the library does from its next major version on, and it
# warns of each number until then. It asks the environment for this.
os.environ.setdefault("PTB_TIMEDELTA", "true")
