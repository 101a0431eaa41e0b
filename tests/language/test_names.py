"""The index of names finds exactly what looking at every name finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from opsbot.language import naming
from opsbot.language.halves import all_hashed, near_halves, near_traces, trace
from opsbot.language.names import NOTHING, Found, Named, Names, typos, words_of
from opsbot.language.naming import MANY, is_begun
from opsbot.language.slips import cut, halves_near
from opsbot.language.spelling import english
from opsbot.language.wordlist import Words
from opsbot.language.words import fold, listed
from opsbot.reply import Ref

SMALL = {"the", "a", "an", "of", "and", "our", "for", "to"}


class Plain:
    """Names without an index."""

    def __init__(self) -> None:
        self.records: dict[tuple[str, int], Named] = {}

    def put(self, named: Named) -> None:
        self.records[named.ref.kind, named.ref.id] = named

    def drop(self, kind: str, id: int) -> None:
        self.records.pop((kind, id), None)

    def of(self, kind: str) -> list[Named]:
        return [self.records[key] for key in sorted(self.records) if key[0] == kind]

    def known(self, kind: str) -> set[str]:
        return {word for one in self.of(kind) for word in one.words}

    def find(self, kinds: Iterable[str], words: Sequence[str], state: str, part: bool) -> Found:
        best = NOTHING
        for kind in kinds:
            some, sure = self._find(kind, tuple(words), part)
            if state and len(some) > 1:
                some = [one for one in some if one.open == (state == "open")] or some
            refs = tuple(one.ref for one in some)
            if refs and sure > best.sure:
                best = Found(refs, sure)
            elif refs and sure == best.sure:
                best = Found(best.refs + refs, sure)
        return best

    def _find(self, kind: str, words: tuple[str, ...], part: bool) -> tuple[list[Named], float]:
        some = self.of(kind)
        content = tuple(word for word in words if word not in SMALL)
        if exact := [one for one in some if words and words in (one.words, *one.also)]:
            return exact, 1.0
        if part and words and kind == "deal" and (theirs := self._of_organisation(words)):
            return theirs, 0.99
        if not content:
            return [], 0.0
        if exact := [one for one in some if content in (one.words, *one.also)]:
            return exact, 1.0
        if all(word in english() for word in content) and not any(
            self._exact(kind, word) for word in content
        ):
            return [], 0.0
        near = [self._near(kind, word) for word in content]
        slips = sum(slips for slips, _ in near)
        if not (held := [o for o in some if all(set(o.words) & known for _, known in near)]):
            found, sure = self._squeezed(some, "".join(content))
            small = any(word.isdecimal() or len(word) < 4 for word in content)
            if found:
                return ([], 0.0) if sure < 0.93 and small else (found, sure)
            return self._begun(kind, content), 0.85
        whole = [one for one in held if len(one.words) == len(content)]
        return whole or held, max(0.5, 0.98 - 0.04 * slips if whole else 0.95 - 0.05 * slips)

    def _begun(self, kind: str, words: Sequence[str]) -> list[Named]:
        begun = [word for word in words if not self._near(kind, word)[1]]
        whole = [exact for word in words if (exact := self._exact(kind, word))]
        if not whole or len(begun) + len(whole) < len(words) or not all(map(is_begun, begun)):
            return []
        held = [one for one in self.of(kind) if set(whole) <= set(one.words)]
        some = [o for o in held if all(any(w.startswith(b) for w in o.words) for b in begun)]
        return [one for one in some if len(one.words) == len(words)] or some

    def _of_organisation(self, words: tuple[str, ...]) -> list[Named]:
        deals = self.of("deal")
        if theirs := [one for one in deals if one.part_of == " ".join(words)]:
            return theirs
        named = {fold(ref.label) for ref in self.find(["organisation"], words, "", False).refs}
        return [one for one in deals if one.part_of and one.part_of in named]

    def _exact(self, kind: str, word: str) -> str | None:
        forms = (word.removesuffix("s"), word.removesuffix("es"), f"{word}s")
        known = self.known(kind)
        return next(
            (form for form in (word, *(f for f in forms if len(f) > 2)) if form in known), None
        )

    def _near(self, kind: str, word: str) -> tuple[int, set[str]]:
        if exact := self._exact(kind, word):
            return 0, {exact}
        slips = {known: OSA.distance(word, known) for known in self.known(kind)}
        least = min(slips.values(), default=99)
        near = {known for known in slips if slips[known] == least <= typos(word)}
        return (least, near) if near else (0, near)

    def _squeezed(self, some: list[Named], joined: str) -> tuple[list[Named], float]:
        if len(joined) < 6 or not joined.isalpha():
            return [], 0.0
        slips = {one.ref.id: OSA.distance(joined, "".join(one.words)) for one in some}
        least = min(slips.values(), default=2)
        near = [one for one in some if slips[one.ref.id] == least < 2]
        return near, 0.93 - 0.05 * least


# Names that are easily taken for one another.
WORDS = st.sampled_from(
    listed("Acme Akme harbour Harbor harbours habours teapot TEAPOT teapots tea tee pot of the &")
    + listed("glass Glasses glas Müller muler müllers Søn fit out fitout Ltd. L'Écuyer 100g 2 東京")
    + listed("grey abcdefg gfedcba")
) | st.text("abAB", min_size=4, max_size=8)
LABELS = st.lists(
    st.tuples(WORDS, st.sampled_from([" ", " ", " ", "-", "", " & "])), max_size=4
).map(lambda words: "".join(word + after for word, after in words).rstrip(" "))
# Some letters become two with a space between them when they are folded. Nobody is called so.
TEXTS = st.text(max_size=12).filter(
    lambda text: "\x1f" not in text and not any(" " in word for word in words_of(text))
)
KINDS = ("deal", "organisation", "task")


@st.composite
def named(draw: st.DrawFn) -> Named:
    kind, id = draw(st.sampled_from(KINDS)), draw(st.integers(1, 8))
    label = draw(LABELS | TEXTS)
    key = str(id + 40) if kind == "task" else f"#{id}"
    also = tuple(words_of(text) for text in draw(st.lists(LABELS, max_size=1)))
    part = fold(draw(LABELS)) if kind == "deal" else ""
    ref = Ref(kind, id, label, key)
    return Named(ref, words_of(label), tuple(filter(None, also)), part, draw(st.booleans()))


CHANGES = st.lists(
    st.one_of(named(), named(), st.tuples(st.sampled_from(KINDS), st.integers(1, 8))), max_size=25
)


@st.composite
def slipped(draw: st.DrawFn, word: str) -> str:
    """A word with a typing slip in it."""
    i = draw(st.integers(0, len(word)))
    letter = draw(st.sampled_from("abeostu"))
    ways = [word[:i] + letter + word[i:], word[:i] + letter + word[i + 1 :]]
    ways += [word[:i] + word[i + 1 :], word[:i] + word[i : i + 2][::-1] + word[i + 2 :]]
    return draw(st.sampled_from(ways))


@st.composite
def typed(draw: st.DrawFn, texts: Sequence[str]) -> tuple[str, ...]:
    """What somebody types for one of some names: all of it or a part, with slips, joined, apart."""
    words = [*words_of(draw(st.sampled_from(texts) | LABELS))]
    for i, word in enumerate(words):
        match draw(st.sampled_from(["", "", "", "slip", "slips", "many", "gone", "apart"])):
            case "slip":
                words[i] = draw(slipped(word))
            case "slips":
                words[i] = draw(slipped(draw(slipped(word))))
            case "many":
                words[i] = word + draw(st.sampled_from(["s", "es"]))
            case "gone":
                words[i] = ""
            case "apart":
                middle = len(word) // 2
                words[i : i + 1] = [word[:middle], word[middle:]]
    if draw(st.sampled_from([False, False, True])):
        words = ["".join(words)]
    return tuple(filter(None, words))


@pytest.fixture(params=[2, 25])
def _few(request: pytest.FixtureRequest) -> Iterator[None]:
    """How many names are few: with 2, shelves are laid together after some changes already."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(naming, "FEW", request.param)
        patch.setattr(naming, "_LATELY", 2)
        patch.setattr(naming, "_TIMES", 2)
        yield


@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.data())
@pytest.mark.usefixtures("_few")
def test_what_is_found_is_what_a_look_at_every_name_finds(data: st.DataObject) -> None:
    index, plain = Names(), Plain()
    for change in data.draw(CHANGES):
        if isinstance(change, Named):
            index.put(change)
            plain.put(change)
        else:
            index.drop(*change)
            plain.drop(*change)
        if data.draw(st.booleans()):
            index.find(KINDS, ["acme"])  # what waits is shelved when it is looked for
    texts = [one.ref.label for one in plain.records.values()] or [""]
    for _ in range(12):
        words = data.draw(typed(texts))
        kinds = data.draw(st.lists(st.sampled_from(KINDS), min_size=1, unique=True))
        state = data.draw(st.sampled_from(["", "open", "closed"]))
        part = data.draw(st.booleans())
        found = index.find(kinds, words, state=state, with_part=part)
        assert found == plain.find(kinds, words, state, part)
        for word in words:
            assert index.knows(word) == any(word in plain.known(kind) for kind in KINDS)
    for kind in KINDS:
        refs = [one.ref for one in sorted(plain.of(kind), key=lambda one: not one.open)]
        assert index.all(kind) == refs
        assert index.all(kind, limit=2) == refs[:2]
        assert [index.get(kind, ref.id) for ref in refs] == refs
        assert [index.by_key(kind, ref.key) for ref in refs] == refs
        assert index.get(kind, 13) is index.by_key(kind, "99") is index.by_key(kind, "#99") is None


@settings(max_examples=300, deadline=None)
@given(st.lists(st.text("abcdé", min_size=1, max_size=8), unique=True), st.data())
def test_words_near_another_are_all_that_are_fewest_slips_away(
    words: list[str], data: st.DataObject
) -> None:
    known = Words(words, Words.order(words))
    word = data.draw(st.text("abcdé", min_size=1, max_size=8))
    for known_word in data.draw(st.lists(st.sampled_from(words), max_size=1)) if words else ():
        word = data.draw(slipped(data.draw(slipped(known_word))))
    slips = {one: OSA.distance(word, one) for one in words}
    for most in (1, 2):
        near = [one for one in words if 0 < slips[one] <= most]
        least = min((slips[one] for one in near), default=0)
        wanted = {known.place(one) for one in near if slips[one] == least}
        places = known.near(word, most, lambda place: place != known.place(word))
        assert (places[0], set(places[1])) == (least, wanted)
    assert known.place(word) is None or word in words


@settings(max_examples=300, deadline=None)
@given(st.text("abcé東", min_size=6, max_size=12), st.data())
def test_what_is_known_of_a_name_one_slip_away_is_true(name: str, data: st.DataObject) -> None:
    typed = data.draw(slipped(name))
    assert {*enumerate(cut(name, 2))} & halves_near(typed)
    whole = trace(name)
    letters = np.array([*map(ord, name)], np.uint32)
    bounds = np.array([[0], [len(name) // 2], [len(name)]])
    (front,), (back,) = all_hashed(letters, *pairwise(bounds))
    assert whole.half == front
    assert {(0, front), (1, back)} & {*near_halves(typed)}
    assert any(
        known.half == (front if known.is_front else back)
        and known.front == whole.front & known.front_mask
        and known.back == whole.back & known.back_mask
        for known in near_traces(typed, lambda *_: True)
    )


def customers(*labels: str, begin: int = 1) -> Iterator[Named]:
    for id, label in enumerate(labels, begin):
        also = (f"c{id}@mail.test",)
        ref = Ref("customer", id, label, f"C{id}")
        yield Named(ref, words_of(label), (also,), open=id % 2 == 0)


MANY_ADAS = ["Ada Byron"] * 2_100


def test_of_many_that_fit_those_that_came_first_are_told() -> None:
    names = Names(reversed([*customers(*MANY_ADAS)]))
    found = names.find(["customer"], ["byron"])
    assert [ref.id for ref in found.refs] == [*range(1, MANY + 1)]
    found = names.find(["customer"], ["ada", "byron"], state="closed")
    assert [ref.id for ref in found.refs] == [*range(1, 2 * MANY, 2)]


def test_of_many_those_are_found_that_can_only_be_meant() -> None:
    names = Names(customers(*MANY_ADAS))
    offered = [ref for ref in names.all("customer") if ref.id in (3, 600)]
    found = names.find(["customer"], ["byron"], among=offered)
    assert [ref.id for ref in found.refs] == [3, 600]
    assert names.find(["customer"], ["lovelace"], among=offered).refs == ()


def test_a_word_of_a_removed_name_is_neither_known_nor_near() -> None:
    names = Names(customers("Gransey", "Gransay", *MANY_ADAS))
    assert [ref.id for ref in names.find(["customer"], ["gransey"]).refs] == [1]
    names.drop("customer", 1)
    assert not names.knows("gransey")
    assert [ref.id for ref in names.find(["customer"], ["gransey"]).refs] == [2]


def test_the_nearest_name_is_found_whenever_it_came() -> None:
    names = Names(customers("Gransey", "Teapots", "Fitsout", *MANY_ADAS))
    for one in customers("Grensay", "Teapot", "Fit-out", begin=9_000):
        names.put(one)
    assert [ref.id for ref in names.find(["customer"], ["granzey"]).refs] == [1]
    assert [ref.id for ref in names.find(["customer"], ["taepot"]).refs] == [9_001]
    assert [ref.id for ref in names.find(["customer"], ["fito", "ut"]).refs] == [9_002]


def test_what_else_records_are_called_stays_theirs_when_shelves_are_laid_together() -> None:
    names = Names(customers(*MANY_ADAS))
    names.drop("customer", 5)
    for one in customers(*MANY_ADAS, begin=2_101):
        names.put(one)
    for id in (1, 300, 2_100, 2_101, 2_601, 2_602, 4_200):
        ref = names.by_key("customer", f"C{id}")
        assert ref == names.get("customer", id)
        assert names.find(["customer"], [f"c{id}@mail.test"]).refs == (ref,)
    assert names.by_key("customer", "C5") is None


def test_a_long_name_and_one_of_no_words_have_their_places() -> None:
    long = " ".join(["word"] * 300 + ["end"])
    names = Names(
        Named(Ref("task", id, label, str(id)), words_of(label))
        for id, label in enumerate([long, "&", "", "- & -", " two  blanks "])
    )
    assert [ref.label for ref in names.all("task")] == [long, "&", "", "- & -", " two  blanks "]
    assert [ref.id for ref in names.find(["task"], ["end"]).refs] == [0]
    assert [ref.id for ref in names.find(["task"], ["two", "blanks"]).refs] == [4]
