"""The rungs of understanding, each on its own: strict forms, spelling, templates, names, guards."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opsbot.command import Command, Context, Registry, Words, collect, command
from opsbot.language import strict
from opsbot.language.guards import is_question, is_quoted, is_reason
from opsbot.language.names import Named, Names, words_of
from opsbot.language.shorthand import spelt_out
from opsbot.language.spelling import Speller
from opsbot.language.templates import compiled
from opsbot.language.words import tokenize
from opsbot.model.people import Role
from opsbot.reply import Call, Ref, Reply, say


@pytest.fixture(scope="module")
def registry() -> Registry:
    return collect()


@command("probe.note", role=Role.ANY)
def note(ctx: Context, name: Words, text: Words | None = None) -> Reply:
    """Two texts."""
    return Reply(say("{name}", name=name))


# -- strict forms -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "command_id", "slots"),
    [
        ("orders list", "orders.list", {}),
        ("orders.list", "orders.list", {}),
        ("ORDERS LIST status:held", "orders.list", {"status": "held"}),
        ('deals move "Big one" Lead', "deals.move", {"deal": "Big one", "stage": "Lead"}),
        ("deals move stage:Lead #2", "deals.move", {"stage": "Lead", "deal": "#2"}),
        ("deals add big org:Acme", "deals.add", {"title": "big", "org": "Acme"}),
        ("orders note 1042 ring", "orders.note", {"order": "1042", "text": "ring"}),
        ("orders fulfil order:1042 order:1043", "orders.fulfil", {"order": "1042 1043"}),
        ("ord li", "orders.list", {}),
    ],
)
def test_a_strict_form_is_read(
    registry: Registry, typed: str, command_id: str, slots: dict[str, str]
) -> None:
    found = strict.parse(typed, registry)
    assert found is not None
    first = next(found.ways())
    assert found.command.id == command_id
    assert {name: " ".join(texts) for name, texts in first.items()} == slots


@pytest.mark.parametrize("typed", ["o l", "orders re 1042", "please list orders", ""])
def test_what_is_no_strict_form_is_left_to_the_phrases(registry: Registry, typed: str) -> None:
    assert strict.parse(typed, registry) is None


def test_what_stands_unnamed_comes_before_what_is_named(registry: Registry) -> None:
    found = strict.parse("orders fulfil 1042 order:1043", registry)
    assert found is not None
    assert list(found.ways()) == []


def test_names_without_quotes_are_tried_in_every_cut(registry: Registry) -> None:
    found = strict.parse("deals move big one negotiation", registry)
    assert found is not None
    assert {"deal": ("big one",), "stage": ("negotiation",)} in list(found.ways())


TEXTS = st.text(st.characters(blacklist_categories=["Cc", "Cs", "Z"]) | st.just(" "), min_size=1)


@given(name=TEXTS, text=TEXTS)
def test_what_a_button_says_is_read_back_unchanged(name: str, text: str) -> None:
    call = Call.of("probe.note", {"name": name, "text": text})
    found = strict.parse(str(call), Registry([note]))
    assert found is not None
    assert next(found.ways()) == {"name": (name,), "text": (text,)}


# -- spelling ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller({"orders", "hold", "sold", "stock", "ship", "shipped", "cancel", "negotiation"})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ordres", ("orders",)),
        ("stok", ("stock",)),
        ("shiped", ("shipped",)),
        ("cancle", ("cancel",)),
        ("hols", ("hold",)),  # "sold" is two slips away
        ("told", ("told",)),  # an English word
        ("xq", ("xq",)),  # too short to be a typo
        ("zzzzzz", ("zzzzzz",)),
        ("stock", ("stock",)),
    ],
)
def test_a_typo_is_corrected_and_a_word_is_not(
    speller: Speller, typed: str, meant: tuple[str, ...]
) -> None:
    assert speller.meant(tokenize(typed)[0], lambda word: False) == meant


def test_a_word_of_a_name_is_no_typo(speller: Speller) -> None:
    assert speller.meant(tokenize("stok")[0], lambda word: word == "stok") == ("stok",)


@pytest.mark.parametrize(
    ("typed", "long"),
    [
        ("don't ship", "do not ship"),
        ("dont ship", "do not ship"),
        ("what's up", "what is up"),
        ("whats left", "what is left"),
        ("isn't won", "is not won"),
        ("ship w/ dhl", "ship with dhl"),
        ("its customer", "its customer"),
        ("we were here", "we were here"),
        ("cannot", "can not"),
    ],
)
def test_shortened_words_are_spelt_out(typed: str, long: str) -> None:
    assert " ".join(token.word for token in spelt_out(tokenize(typed))) == long


# -- templates --------------------------------------------------------------------------------


@pytest.mark.parametrize("phrase", ["call {nobody}", "(a|b", "[a", "a)", "{name=x} {missing=1}"])
def test_a_mistake_in_a_template_is_said_at_once(phrase: str) -> None:
    with pytest.raises(ValueError, match=r"probe|missing|bracket"):
        compiled(note, phrase)


def test_every_command_of_the_product_has_phrases_and_help(registry: Registry) -> None:
    def lacking(one: Command) -> bool:
        return not one.phrases or not one.help

    assert [one.id for one in registry if lacking(one)] == []


# -- names ------------------------------------------------------------------------------------


@pytest.fixture
def names() -> Names:
    def named(i: int, title: str, part: str = "", *, open: bool = True) -> Named:
        return Named(Ref("deal", i, title, f"#{i}"), words_of(title), (), part, open)

    return Names(
        [
            named(1, "Acme office tea", "acme"),
            named(2, "Acme Logistics canteen", "acme logistics"),
            named(3, "Acme gifts", "acme", open=False),
            named(4, "Müller & Søn fit-out", "muller"),
            named(5, "Grey Harbour", ""),
            named(6, "Grey Harbour hotel", ""),
        ]
    )


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("acme office tea", [1]),
        ("office tea", [1]),
        ("acme ofice tea", [1]),
        ("acme", [1, 2, 3]),
        ("muller son", [4]),
        ("müller & søn", [4]),
        ("fitout muller", []),
        ("grey harbour", [5]),  # a full name, though a longer one contains it
        ("gray harbour", [5]),
        ("harbour hotel", [6]),
        ("gray", []),  # an ordinary word alone is no typo of a name
        ("offices", [1]),
        ("the acme office tea", [1]),
        ("acme and more", []),
        ("", []),
        ("tea tea tea", [1]),
    ],
)
def test_a_name_is_found_by_all_its_words(names: Names, typed: str, ids: list[int]) -> None:
    assert [ref.id for ref in names.find(["deal"], words_of(typed)).refs] == ids


def test_of_several_only_an_open_one_can_be_meant(names: Names) -> None:
    assert [r.id for r in names.find(["deal"], ["gifts"], state="open").refs] == [3]
    assert [r.id for r in names.find(["deal"], ["acme"], state="open").refs] == [1, 2]
    assert [r.id for r in names.find(["deal"], ["acme"], state="closed").refs] == [3]


def test_what_a_deal_belongs_to_names_it(names: Names) -> None:
    assert [r.id for r in names.find(["deal"], ["acme"], with_part=True).refs] == [1, 3]


def test_a_renamed_and_a_removed_record_are_forgotten(names: Names) -> None:
    names.put(Named(Ref("deal", 5, "Blue Bay", "#5"), ("blue", "bay")))
    names.drop("deal", 6)
    assert names.find(["deal"], ["grey", "harbour"]).refs == ()
    assert [r.id for r in names.find(["deal"], ["blue", "bay"]).refs] == [5]


# -- guards -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "question"),
    [("1042 shipped?", True), ("can you ship 1042?", False), ("ship 1042", False), ("", False)],
)
def test_a_question_about_a_state_is_no_request(typed: str, question: bool) -> None:
    assert is_question(tokenize(typed)) is question


def test_a_quoted_command_is_somebody_elses() -> None:
    assert is_quoted(tokenize('"ship 1042"'))
    assert not is_quoted(tokenize('move "acme" to won'))


@pytest.mark.parametrize(
    ("clause", "reason"),
    [
        ("she changed her mind", True),
        ("no budget left", True),
        ("just too expensive", True),
        ("no wait", False),
        ("just kidding", False),
        ("if he asks", False),
        ("actually ship it", False),
        ("no", False),
        ("", False),
    ],
)
def test_a_change_of_mind_is_no_reason(clause: str, reason: bool) -> None:
    assert is_reason(clause.split()) is reason


# -- anything at all --------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_whatever_is_typed_tokens_keep_their_place(text: str) -> None:
    tokens = spelt_out(tokenize(text))
    assert all(0 <= token.start <= token.end <= len(text) for token in tokens)
    starts = [token.start for token in tokens]
    assert starts == sorted(starts)
