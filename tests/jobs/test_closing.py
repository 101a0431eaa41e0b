"""A place that takes no more messages, and what was told unasked."""

from sqlmodel import SQLModel, select

from opsbot.bot import Incoming
from opsbot.database import reading, writing
from opsbot.jobs import outbox
from opsbot.jobs.sender import Gone
from opsbot.model import AlertSubscription, Conversation, Digest, Notice
from opsbot.reply import Button, Reply, say
from opsbot.testing import NOW, Chat, link
from tests.jobs.conftest import Post
from tests.jobs.standin import Moody


def says(tell: Chat, text: str, account: str) -> Reply:
    """Somebody writes in their private conversation."""
    return tell.bot.handle(Incoming(text, "moody", account, account, now=NOW))


def there(tell: Chat, kind: type[SQLModel], channel: str) -> int:
    with reading(tell.bot.engine) as session:
        return sum(getattr(one, "channel", None) == channel for one in session.exec(select(kind)))


def office(tell: Chat, sender: Moody, workspace_id: int) -> Post:
    return Post(tell.bot.engine, workspace_id, sender, NOW)


def test_where_the_bot_is_shut_out_nothing_more_is_sent_and_an_admin_hears_of_it(
    tell: Chat,
) -> None:
    space = link(tell.bot.engine, "Sam", "moody", "7").workspace_id
    link(tell.bot.engine, "Alma", "moody", "8")
    says(tell, "sales report every day at 9", "7")
    says(tell, "send me stock alerts here", "7")
    says(tell, "who am i", "8")
    assert (there(tell, Digest, "7"), there(tell, AlertSubscription, "7")) == (1, 1)
    sender = Moody(mood=[Gone("bot was blocked by the user", closed=True)])
    post = office(tell, sender, space)
    post.write("news", channel="7")
    post.write("more news", channel="7")
    post.deliver()
    kinds = (Digest, AlertSubscription, Conversation)
    assert [there(tell, kind, "7") for kind in kinds] == [0, 0, 0]
    assert sender.texts("7") == []
    assert sender.texts("8") == [
        "I can't reach Sam Seller on Moody any more (bot was blocked by the user). "
        "2 subscriptions are switched off there."
    ]
    with reading(tell.bot.engine) as session:
        left = [one.status for one in session.exec(select(Notice).where(Notice.channel == "7"))]
    assert {str(status) for status in left} == {"aside"}


def test_a_message_that_is_refused_leaves_the_place_as_it_is(tell: Chat) -> None:
    space = link(tell.bot.engine, "Sam", "moody", "7").workspace_id
    says(tell, "send me stock alerts here", "7")
    sender = Moody(mood=[Gone("too long")])
    post = office(tell, sender, space)
    post.write("news", channel="7")
    post.write("more news", channel="7")
    post.deliver()
    assert there(tell, AlertSubscription, "7") == 1
    assert sender.texts("7") == ["more news"]


def test_what_was_told_can_be_spoken_of(tell: Chat) -> None:
    space = link(tell.bot.engine, "Sam", "moody", "7").workspace_id
    post = office(tell, Moody(), space)
    _post(tell, space, Reply(say("*News*."), buttons=(Button("My tasks", "tasks.list"),)))
    post.deliver()
    assert "task" in str(says(tell, "1", "7"))


def test_what_was_told_does_not_answer_an_open_question(tell: Chat) -> None:
    space = link(tell.bot.engine, "Sam", "moody", "7").workspace_id
    assert says(tell, "acme renewal is worth", "7").tone == "ask"
    post = office(tell, Moody(), space)
    _post(tell, space, Reply(say("*News*."), buttons=(Button("My tasks", "tasks.list"),)))
    post.deliver()
    assert "15,000" in str(says(tell, "15k", "7"))


def _post(tell: Chat, workspace_id: int, reply: Reply) -> None:
    with writing(tell.bot.engine) as session:
        outbox.post(
            session, workspace_id=workspace_id, surface="moody", channel="7", reply=reply, now=NOW
        )
        session.commit()
