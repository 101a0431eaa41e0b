"""People at Slack, as tests write them: alma.slash("stock of assam"), sam.press(said, "Yes")."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from tests.adapters.slack import payloads
from tests.adapters.slack.heard import PATIENCE, SPEAKING, Call, Heard, Said, elements
from tests.adapters.slack.link import Kind
from tests.adapters.slack.world import TEAM, Channel, User, World, stamp

Json = dict[str, Any]


@dataclass(frozen=True)
class Answered:
    """What the app said to a delivery: an HTTP status, and the body as JSON."""

    status: int
    body: Json = field(default_factory=dict)


class Slack(Protocol):
    """One side of Slack that people play at: the stand-in and its socket, or signed requests."""

    @property
    def world(self) -> World:
        """Who and what there is."""

    @property
    def heard(self) -> Heard:
        """What the bot did."""

    def deliver(
        self, kind: Kind, payload: Json, *, id: str | None = None, retry: int = 0
    ) -> Answered:
        """Hand something to the app. `id` is the envelope's, where there is one."""

    def hook(self, of: Json) -> str:
        """A response URL."""

    def trigger(self, user: User) -> str:
        """An id with which a view may be opened."""

    def keep_message(self, user: User, channel: Channel, text: str, thread: str | None) -> str:
        """A person's message as Slack keeps it; its ts."""

    def thread(self, channel: Channel, ts: str) -> list[str]:
        """The texts that stand in a thread, the first message's too."""

    def keep_file(self, user: User, name: str, content: bytes) -> Json:
        """A person's upload, as messages show it."""


@dataclass
class Person:
    """Somebody who uses Slack."""

    slack: Slack
    user: User

    # -- saying -------------------------------------------------------------------------------

    def slash(self, text: str = "", channel: str = "general") -> Answered:
        """Type /ops in a channel, or in the conversation with the bot ("")."""
        place = self._place(channel)
        of = {"channel": place.id, "user": self.user.id}
        url, trigger = self.slack.hook(of), self.slack.trigger(self.user)
        payload = payloads.slash(self.user, place, payloads.written(text), url, trigger)
        answered = self.slack.deliver("slash_commands", payload)
        if answered.body:
            args = {"channel": place.id, **answered.body}
            self.slack.heard.add(Call("acknowledgement", args))
        return answered

    def mention(
        self, text: str, channel: str = "general", thread: str | None = None, id: str | None = None
    ) -> str:
        """Call the bot in a channel; the ts of the message."""
        place = self._place(channel)
        bot = self.slack.world.bot(self.user.team).id
        said = payloads.mention(self.user, place, payloads.written(text), thread, bot)
        return self._tell(said, place, thread, id)

    def message(
        self, text: str, channel: str = "", thread: str | None = None, id: str | None = None
    ) -> str:
        """Write to the bot itself, or in a channel; the ts of the message."""
        place, wire = self._place(channel), payloads.written(text)
        said = payloads.message(self.user, place, wire, thread=thread)
        return self._tell(said, place, thread, id)

    def drops_file(self, name: str, content: bytes | str, text: str = "") -> str:
        """Drop a file in the conversation with the bot."""
        place = self._place("")
        raw = content.encode() if isinstance(content, str) else content
        shown = self.slack.keep_file(self.user, name, raw)
        return self._tell(payloads.file_share(self.user, place, text, [shown]), place)

    def pastes(self, link: str, channel: str = "general") -> str:
        """Write a link in a channel."""
        ts = self.message(link, channel)
        self.event(payloads.link_shared(self.user, self._place(channel), ts, [link]))
        return ts

    def _tell(
        self, said: Json, place: Channel, thread: str | None = None, id: str | None = None
    ) -> str:
        ts = self.slack.keep_message(self.user, place, said["text"], thread)
        self.event(said | {"ts": ts, "event_ts": ts}, id)
        return ts

    def event(self, inner: Json, id: str | None = None, retry: int = 0) -> Answered:
        """Something happened, which the Events API tells; `id` is the event's."""
        payload = payloads.event(self.slack.world, self.user.team, inner, id)
        answered = self.slack.deliver("events_api", payload, retry=retry)
        assert answered.status == 200, answered
        return answered

    # -- looking and pressing -----------------------------------------------------------------

    def opens_home(self) -> Json:
        """Look at the app's own page; the view that is published for them."""
        place = self._place("")
        before = self.slack.heard.all("views.publish")
        mine = [one.answer.get("view") for one in before if one.args.get("user_id") == self.user.id]
        self.event(payloads.home_opened(self.user, place, mine[-1] if mine else None))
        return self.home()

    def home(self) -> Json:
        """The next view that is published for them."""
        call = self.slack.heard.next(
            "views.publish", fits=lambda one: one.args.get("user_id") == self.user.id
        )
        view: Json = call.answer["view"]
        return view

    def opens_assistant(self, looking_at: str = "general") -> str:
        """Open the assistant pane; the ts of its thread."""
        place, thread = self._place(""), stamp()
        seen = self._place(looking_at)
        self.event(payloads.assistant_started(self.user, place, thread, seen))
        return thread

    def press(self, where: Said | Json, label: str, value: str | None = None) -> Answered:
        """Press a button of a message or a view, by its label; `value` chooses from a menu."""
        blocks = where.blocks if isinstance(where, Said) else where["blocks"]
        block, element = find(blocks, label)
        chosen = option(element, value) if value is not None else None
        action = payloads.action(block, element, chosen)
        trigger = self.slack.trigger(self.user)
        if isinstance(where, Said):
            return self.slack.deliver("interactive", self._in_message(where, action, trigger))
        payload = payloads.pressed_in_view(self.user, where, action, trigger)
        return self.slack.deliver("interactive", payload)

    def _in_message(self, said: Said, action: Json, trigger: str) -> Json:
        place = self.slack.world.channels[said.channel]
        shown = {
            "type": "message",
            "ts": said.ts or stamp(),
            "text": said.call.args.get("text", ""),
            "blocks": said.blocks,
            **({"thread_ts": said.thread} if said.thread else {}),
        }
        of = {"channel": place.id, "user": self.user.id}
        return payloads.pressed_in_message(
            self.user,
            place,
            shown,
            action,
            response_url=self.slack.hook(of),
            trigger=trigger,
            ephemeral=said.private,
        )

    def shortcut(self, callback: str, text: str, channel: str = "general") -> Answered:
        """Choose a shortcut of a message that somebody wrote."""
        place = self._place(channel)
        ts = self.slack.keep_message(self.user, place, text, None)
        shown = payloads.message(self.user, place, text, ts=ts)
        url = self.slack.hook({"channel": place.id, "user": self.user.id})
        payload = payloads.message_shortcut(
            self.user, place, callback, shown, url, self.slack.trigger(self.user)
        )
        return self.slack.deliver("interactive", payload)

    # -- modals -------------------------------------------------------------------------------

    def modal(self) -> Json:
        """The modal that opens next, or changes."""
        call = self.slack.heard.next("views.open", "views.push", "views.update")
        view: Json = call.answer["view"]
        return view

    def submit(self, view: Json, filled: dict[str, str] | None = None) -> Answered:
        """Send a modal with these values, by the labels of their fields."""
        sent = view | {"state": {"values": state(view, filled or {})}}
        payload = payloads.submitted(self.user, sent, self.slack.trigger(self.user))
        return self.slack.deliver("interactive", payload)

    def types(self, view: Json, label: str, typed: str) -> list[str]:
        """Type into a menu that asks the app; the options it offers."""
        block = field_of(view, label)
        element = block["element"]
        answered = self.slack.deliver(
            "interactive", payloads.suggestion(self.user, view, block, element, typed)
        )
        found = list(answered.body.get("options", ()))
        element.setdefault("options", []).extend(found)
        return [one["text"]["text"] for one in found]

    # -- reading ------------------------------------------------------------------------------

    def reads(self, fits: Callable[[Said], bool] = lambda said: True) -> Said:
        """The next thing that the bot says, to anybody."""
        return said(self.slack.heard, fits)

    def _place(self, channel: str) -> Channel:
        world = self.slack.world
        if channel:
            return world.channel(channel, self.user.team)
        place = world.im(self.user.id)
        assert place is not None, f"{self.user.handle} has no conversation with the bot"
        return place


def person(slack: Slack, handle: str, team: str = TEAM) -> Person:
    """Somebody by their short name: person(slack, "alma")."""
    return Person(slack, slack.world.user(handle, team))


def said(
    heard: Heard, fits: Callable[[Said], bool] = lambda said: True, wait: float = PATIENCE
) -> Said:
    """The next message of the bot that fits and that nobody asked for yet."""
    return Said(heard.next(*SPEAKING, fits=lambda call: fits(Said(call)), wait=wait))


def find(blocks: list[Json], label: str) -> tuple[Json, Json]:
    """An interactive element by the words on it, or by those beside a menu."""
    for block, element in elements(blocks):
        words = element.get("text") or element.get("placeholder") or {}
        if words.get("text") == label:
            return block, element
    offered = [element.get("text", {}).get("text") for _, element in elements(blocks)]
    raise AssertionError(f"There is no “{label}” to press, only {offered}")


def option(element: Json, label: str) -> Json:
    """An option of a menu by its words."""
    groups = element.get("option_groups") or [{"options": element.get("options") or []}]
    options = [one for group in groups for one in group["options"]]
    for one in options:
        if one["text"]["text"] == label:
            found: Json = one
            return found
    raise AssertionError(f"No “{label}” among {[one['text']['text'] for one in options]}")


def field_of(view: Json, label: str) -> Json:
    """A field of a modal by its label."""
    fields = [one for one in view["blocks"] if one["type"] == "input"]
    for one in fields:
        if one["label"]["text"] == label:
            found: Json = one
            return found
    raise AssertionError(f"No field “{label}” among {[one['label']['text'] for one in fields]}")


def state(view: Json, filled: dict[str, str]) -> Json:
    """The state of a modal: what was filled in, and what stood there before."""
    for label in filled:
        field_of(view, label)
    values: Json = {}
    for block in view["blocks"]:
        if block["type"] != "input":
            continue
        element, label = block["element"], block["label"]["text"]
        held = _held(element, filled.get(label))
        if not block.get("optional") and not any(held.values()):
            raise AssertionError(f"Slack does not send a modal without “{label}”")
        values[block["block_id"]] = {element["action_id"]: {"type": element["type"], **held}}
    return values


# What an element calls its value, and what it calls the one that stood there.
_DATES = {
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "users_select": ("selected_user", "initial_user"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "channels_select": ("selected_channel", "initial_channel"),
}


def _held(element: Json, given: str | None) -> Json:
    kind = element["type"]
    if kind in _DATES:
        name, initial = _DATES[kind]
        return {name: given or element.get(initial)}
    if kind in ("static_select", "external_select", "radio_buttons"):
        chosen = option(element, given) if given else element.get("initial_option")
        return {"selected_option": chosen}
    if kind == "checkboxes":
        chosen = [option(element, given)] if given else element.get("initial_options", [])
        return {"selected_options": chosen}
    return {"value": given or element.get("initial_value")}
