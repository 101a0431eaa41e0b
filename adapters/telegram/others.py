"""What the bot cannot take: it says so in a sentence, and what to do instead."""

from __future__ import annotations

from telegram import Message

from opsbot.reply import Button, Reply, Text, say

_HELP = (Button("Help", "bot.help"),)


def declined(message: Message) -> Reply | None:
    """The answer to a message that is neither words nor a file nor a contact. None where there is
    nothing to say, as when somebody joins a group."""
    said = _said(message)
    return Reply(said, buttons=_HELP) if said else None


def _said(message: Message) -> Text | None:
    if message.voice or message.audio or message.video_note:
        return say(
            "I can't listen. Type it, or tap the microphone of your keyboard and dictate: "
            "“sales last week”."
        )
    if message.location or message.venue:
        return say("Thank you, but I do nothing with places. Say it in words: “orders to ship”.")
    if message.photo or message.video or message.animation:
        return say("I can't see pictures. Say it in words, or send a CSV file to import.")
    if message.sticker or message.dice:
        return say("Nice one. I only read words: “what needs attention”.")
    if message.poll or message.story or message.game:
        return say("I only read words, CSV files and contacts.")
    return None
