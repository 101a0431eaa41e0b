"""Questions that wait: another request may come between, and the answer still counts."""

from __future__ import annotations

from opsbot.language.memory import EMPTY, Memory, from_json, to_json
from opsbot.reply import Ref
from opsbot.testing import Chat

STILL = "Still open: Move a deal to another stage of its pipeline. Which deal?"


def test_a_request_between_question_and_answer_is_answered_and_the_question_repeated(
    tell: Chat,
) -> None:
    assert "Which deal?" in str(tell("move globex to negotiation"))
    between = tell("stock of honey jar")
    assert "Honey Jar" in str(between)
    assert STILL in str(between)
    labels = [button.label for button in between.buttons]
    assert "Globex pilot" in labels
    assert "moved" in str(tell("pilot"))


def test_the_repeated_question_can_be_answered_with_its_button(tell: Chat) -> None:
    tell("move globex to negotiation")
    between = tell("stock of honey jar")
    button = next(one for one in between.buttons if one.label == "Globex pilot")
    assert "moved" in str(tell(str(button.call)))


def test_a_question_is_repeated_once_and_then_let_go(tell: Chat) -> None:
    tell("move globex to negotiation")
    assert STILL in str(tell("stock of honey jar"))
    assert "Still open" not in str(tell("sales last week"))
    assert "moved" not in str(tell("pilot"))


def test_a_question_that_was_put_off_can_be_dropped(tell: Chat) -> None:
    tell("move globex to negotiation")
    tell("stock of honey jar")
    assert str(tell("never mind")) == "All right, I leave it."
    assert "moved" not in str(tell("pilot"))


def test_what_was_not_understood_leaves_the_question_open(tell: Chat) -> None:
    tell("move globex to negotiation")
    assert not tell("the purple elephant sings").understood
    assert "moved" in str(tell("pilot"))


def test_a_question_that_was_dropped_is_not_answered_later(tell: Chat) -> None:
    tell("move globex to negotiation")
    assert str(tell("no")) == "All right, I leave it."
    assert "moved" not in str(tell("pilot"))


def test_a_text_that_was_asked_for_is_no_request(tell: Chat) -> None:
    assert "What should it say?" in str(tell("note on 1042"))
    reply = str(tell("how many honey jars do we have"))
    assert "Honey Jar" in reply
    assert "Still open" not in reply


def test_the_other_of_two_that_were_offered_can_be_meant_after_all(tell: Chat) -> None:
    offered = tell("move globex to negotiation")
    assert len(offered.buttons) == 2
    assert "Globex pilot" in str(tell("pilot"))
    again = str(tell("no wait, the other one"))
    assert offered.buttons[1].label in again or offered.buttons[0].label in again
    assert "Globex pilot" not in again


def test_a_value_that_was_shown_is_set_corrected_and_taken_back(tell: Chat) -> None:
    tell("show the globex pilot deal")
    assert "2,500" in str(tell("make it 2500"))
    assert "2,600" in str(tell("no, make it 2600"))
    assert str(tell("undo")).startswith("Taken back")
    assert "2,400" in str(tell("show the globex pilot deal"))


def test_a_memory_with_a_question_beneath_is_kept_whole() -> None:
    ref = Ref("deal", 2, "Globex pilot", "#2")
    asked = Memory("deals.move", {"stage": "Won"}, ask="deal", choices=(ref,))
    memory = Memory("stock.show", {"product": ("a", "b")}, others=(ref,), beneath=asked)
    assert from_json(to_json(memory)) == memory
    assert from_json({}) == EMPTY


def test_a_changed_mind_is_no_title(tell: Chat) -> None:
    for instead in ("low stock", "what are my tasks", "sales last week"):
        assert tell("new deal").tone == "ask"
        assert "deal" not in str(tell(instead))
    assert str(tell("undo")) == "You have changed nothing that I could take back."


def test_a_request_said_once_more_is_no_answer_to_it(tell: Chat) -> None:
    tell("new deal")
    assert str(tell("new deal verity law spring box 3k")).startswith("verity law spring box is")
    tell("new task")
    assert str(tell("add a task: call bob")) == "Task #15: call bob."


def test_what_may_be_a_text_or_a_request_is_asked(tell: Chat) -> None:
    tell("new task")
    assert str(tell("my tasks")) == "Which of these do you mean?"
    assert str(tell("1")) == "Task #15: my tasks."


def test_a_note_may_speak_of_what_i_could_show(tell: Chat) -> None:
    tell("note on acme")
    noted = tell("they want the sales numbers of last week")
    assert str(noted) == "Noted on Acme renewal: they want the sales numbers of last week"
