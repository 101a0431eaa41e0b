"""Make countries.txt: the countries' codes and English names, so that a phrase need not wait for
Babel's data.

    .venv/bin/python -m opsbot.language.make_countries

The names are those of the Unicode CLDR (Unicode License), as Babel has them.
"""

import re
from pathlib import Path

from babel import Locale

# Codes of two letters that stand for no country.
_NONE = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def main() -> None:
    """Write the list beside this file."""
    known = Locale("en").territories.items()
    countries = sorted((code, name) for code, name in known if re.fullmatch("[A-Z]{2}", code))
    lines = [f"{code} {name}\n" for code, name in countries if code not in _NONE]
    Path(__file__).with_name("countries.txt").write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main()
