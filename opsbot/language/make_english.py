"""Make english.txt: the ordinary English words that are never taken for a typo of one of ours.

    uv run --with symspellpy python -m opsbot.language.make_english

The package carries a word list with frequencies (MIT; made from the Google Books Ngram data,
CC BY 3.0, and the SCOWL word lists). We keep its most frequent words, most frequent first.
"""

from importlib.resources import files
from pathlib import Path

KEEP = 20_000


def main() -> None:
    """Write the list beside this file."""
    dictionary = files("symspellpy") / "frequency_dictionary_en_82_765.txt"
    counted = [line.split() for line in dictionary.read_text("utf-8-sig").splitlines()]
    counted.sort(key=lambda pair: -int(pair[1]))
    words = [word for word, _ in counted if len(word) > 2 and word.isalpha()][:KEEP]
    Path(__file__).with_name("english.txt").write_text("\n".join(words) + "\n", "utf-8")


if __name__ == "__main__":
    main()
