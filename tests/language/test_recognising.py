"""Recognising a command from a few example phrases, and offering commands for what was refused."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from bench.intents import EXAMPLES, by_label, mistyped
from opsbot import folders
from opsbot.command import Context, Registry, collect, command
from opsbot.language import likelihood
from opsbot.language.likelihood import likely, phrases_of
from opsbot.language.recognising import Recogniser, learn, words_of
from opsbot.language.synonyms import groups, synonyms
from opsbot.model.people import Role
from opsbot.reply import Reply, say

ROOT = Path(__file__).parents[2]
DRINKS = {
    "order_tea": ["a cup of tea please", "bring me some tea", "i would like green tea"],
    "order_coffee": ["a coffee please", "bring me an espresso", "i would like black coffee"],
    "pay_bill": ["the bill please", "i want to pay", "how much do i owe you"],
}


@pytest.fixture(scope="module")
def drinks() -> Recogniser:
    return learn(DRINKS)


@command("probe.water", role=Role.VIEWER, phrases=["[please] water [the] {plant}", "give it water"])
def water(ctx: Context, plant: str) -> Reply:
    """Water a plant of the office."""
    return Reply(say("Watered."))


@command("probe.lights", role=Role.VIEWER, phrases=["(lights|lamps) on", "make it brighter"])
def lights(ctx: Context) -> Reply:
    """Switch on the lights."""
    return Reply(say("Bright."))


@command("probe.door", role=Role.VIEWER, phrases=["open [the] door"], planned=True)
def door(ctx: Context) -> Reply:
    """Open the door."""
    raise NotImplementedError


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("a cup of tea please", "order_tea"),
        ("could you bring some tea over", "order_tea"),
        ("espresso", "order_coffee"),
        ("two COFFEES, please!", "order_coffee"),
        ("one cofee", "order_coffee"),
        ("brng me sme grene tea", "order_tea"),
        ("may i settle the invoice", "pay_bill"),  # no word of it is in the examples but "the"
        ("order tea", "order_tea"),
    ],
)
def test_a_phrase_is_recognised_by_others_like_it(
    drinks: Recogniser, text: str, label: str
) -> None:
    assert drinks.recognise(text)[0][0] == label


@pytest.mark.parametrize("text", ["a tea please", "xyzzy", "", "?!", "7", "\ud800", "ß" * 500])
def test_every_label_has_a_likelihood_and_the_likeliest_is_first(
    drinks: Recogniser, text: str
) -> None:
    found = drinks.recognise(text)
    shares = [share for _, share in found]
    assert {label for label, _ in found} == DRINKS.keys()
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 1 for share in shares)
    assert sum(shares) <= 1 + 1e-5


def test_it_is_surer_of_what_it_knows_than_of_what_it_does_not(drinks: Recogniser) -> None:
    known, strange = drinks.recognise("bring me some tea"), drinks.recognise("fly to the moon")
    assert known[0][1] > strange[0][1]


def test_a_very_long_text_is_read_in_part(drinks: Recogniser) -> None:
    text = " ".join(["tea", *(f"word{i}" for i in range(100_000))])
    assert len(words_of(text)) < 100
    assert len(drinks.recognise(text)) == len(DRINKS)


def test_the_order_of_the_examples_changes_nothing() -> None:
    turned = {label: DRINKS[label][::-1] for label in reversed(DRINKS)}
    assert learn(turned).recognise("one tea") == learn(DRINKS).recognise("one tea")


def test_what_was_saved_says_the_same(drinks: Recogniser) -> None:
    loaded = Recogniser.load(drinks.save())
    for text in ("some tea", "the bil", "nothing of it", ""):
        said, kept = dict(drinks.recognise(text)), dict(loaded.recognise(text))
        assert kept == pytest.approx(said, abs=1e-2)


def test_nothing_to_learn_from_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing to learn from"):
        learn({"1": ["?"]})


def test_one_label_is_recognised_as_well() -> None:
    assert learn({"help": ["what can you do"]}).recognise("help me")[0][0] == "help"


def test_a_form_of_a_word_is_in_its_groups() -> None:
    assert groups("purchases") == groups("purchased") == groups("purchase")
    assert set(groups("bought")) & set(groups("buy"))
    assert groups("xyzzy") == ()


def test_every_group_has_several_words_and_a_name_of_its_own() -> None:
    lines = (ROOT / "opsbot" / "language" / "synonyms.txt").read_text("utf-8").splitlines()
    found = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    assert min(map(len, found)) > 1
    assert len({tuple(words[:2]) for words in found}) == len(found)
    assert {name for names in synonyms().values() for name in names} == {
        f"#{words[0]}/{words[1]}" for words in found
    }


def test_importing_it_does_not_import_numpy() -> None:
    script = "import sys, opsbot.bot; print('numpy' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True)
    assert said.stdout.strip() == b"False"


@pytest.mark.skipif(not EXAMPLES.exists(), reason="the example phrases are not beside the checkout")
def test_ten_phrases_of_150_commands_are_enough() -> None:
    data = json.loads(EXAMPLES.read_text("utf-8"))
    learnt = learn(by_label(data["train"]))
    dice = random.Random(5)
    some = data["val"][::3]
    clean = sum(learnt.recognise(text)[0][0] == label for text, label in some)
    typed = sum(learnt.recognise(mistyped(text, dice))[0][0] == label for text, label in some)
    assert clean / len(some) > 0.83
    assert typed / len(some) > 0.80


# -- offering -------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for what is kept, where little is enough to keep it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(likelihood, "_FEW", 0)
    return folders.cache()


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("the ficus looks like it could do with watering", "probe.water"),
        ("would you switch the lamp on", "probe.lights"),
        ("brightr", "probe.lights"),
    ],
)
def test_what_was_not_understood_is_offered(text: str, id: str) -> None:
    assert likely(text, Registry([water, lights]))[0][0].id == id


@pytest.mark.parametrize("text", ["", "...", "xyzzy"])
def test_nothing_is_offered_for_what_says_nothing(text: str) -> None:
    assert likely(text, Registry([water, lights])) == []


def test_a_planned_command_is_not_offered() -> None:
    assert door not in dict(likely("open the door", Registry([water, lights, door])))
    assert likely("open the door", Registry([door])) == []
    assert likely("open the door", Registry()) == []


def test_likely_tells_how_sure_it_is() -> None:
    registry = Registry([water, lights])
    [(first, sure), *_] = likely("lamps on", registry)
    assert first is lights
    assert 0 < sure <= 1
    assert likely("lamps on", registry)[0][0] is lights


def test_phrases_are_learnt_without_values_and_options() -> None:
    said = phrases_of(Registry([water, lights]))
    assert [" ".join(text.split()) for text in said["probe.water"]] == [
        "Water a plant of the office.",
        "water",
        "give it water",
    ]


def test_of_many_phrases_each_command_keeps_a_share() -> None:
    said = phrases_of(collect())
    assert len(said) == len(collect().built())
    assert all(len(some) > 1 for some in said.values())
    assert sum(map(len, said.values())) < 2 * likelihood._PHRASES


def test_what_was_learnt_is_kept_and_read_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = likely("lamps on", Registry([water, lights]))
    [file] = folder.iterdir()
    assert file.name.endswith(".npz")
    monkeypatch.setattr(likelihood, "learn", None)
    after = likely("lamps on", Registry([water, lights]))
    assert [one for one, _ in after] == [one for one, _ in before]


@pytest.mark.parametrize("damage", [b"", b"no such thing", b"\n\x00"])
def test_a_damaged_file_is_learnt_anew(folder: Path, damage: bytes) -> None:
    before = likely("lamps on", Registry([water, lights]))
    [file] = folder.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage)
    assert likely("lamps on", Registry([water, lights])) == before
    assert file.read_bytes() == whole


def test_a_folder_that_cannot_be_used_is_done_without(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "file"
    taken.write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(taken))
    assert likely("lamps on", Registry([water, lights]))[0][0] is lights
