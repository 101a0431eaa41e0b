"""Contacts: what is a name, an e-mail address, a phone number."""

from __future__ import annotations

import re

from opsbot.reply import Refused


def email(typed: str) -> str:
    """An e-mail address as it is kept. Raises Refused where it cannot be one; asks no server."""
    from email_validator import EmailNotValidError, validate_email  # only where one is typed

    try:
        # Reserved names such as .test are an address book's business, not a mail server's.
        found = validate_email(typed.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise Refused(
            "“{typed}” is no e-mail address. One looks like jane@acme.com.", typed=typed
        ) from None
    return found.normalized


def name(typed: str) -> str:
    """A name without the quotes and spaces around it. Raises Refused for what is none."""
    bare = typed.strip(' \t"“”,;:.')
    if not bare:
        raise Refused("What is the contact called? “new contact Jane Roe, jane@acme.com”")
    # Then some of what was typed was not understood: a company that nobody knows yet, a title.
    if "," in bare or re.search(r"\S@\S+\.\w", bare):
        raise Refused(
            "“{name}” is more than a name, and I do not understand all of it. Say it like “new "
            "contact Jane Roe, jane@acme.com, phone +1 555 0100, works at Acme, title CFO”; the "
            "company must be known already.",
            name=bare,
        )
    return bare


def phone(typed: str) -> str:
    """A phone number, kept as it was typed. Raises Refused where it cannot be one.

    Only a number with its country's prefix can be checked for its length; of others 5 to 15 digits
    are believed.
    """
    number = " ".join(typed.split())
    if not _dialled(number):
        raise Refused("“{typed}” is no phone number. One looks like +1 555 0100.", typed=typed)
    return number


def _dialled(number: str) -> bool:
    digits = len(re.findall(r"[0-9]", number))
    if re.search(r"[^0-9+()/. \-x#*]", number) or not 5 <= digits <= 20:
        return False
    if not number.startswith("+"):
        return digits <= 15
    import phonenumbers  # 40 ms of import, only where a number is typed

    try:
        found = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return False
    # "+1 555 0100" lacks an area code and is dialled all the same.
    return phonenumbers.is_possible_number_with_reason(found) in (
        phonenumbers.ValidationResult.IS_POSSIBLE,
        phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY,
    )
