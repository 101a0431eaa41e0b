"""What `/ops` alone opens: a few things to begin with."""

from opsbot.reply import Button, Reply, say

MENU = Reply(
    say("What would you like to know? Type it after `/ops`, or begin with one of these."),
    buttons=(
        Button("Sales today", "sales.report", period="today"),
        Button("Low stock", "stock.low"),
        Button("Orders to ship", "orders.list", status="unfulfilled"),
        Button("My tasks", "tasks.list"),
        Button("Alerts", "alerts.list"),
        Button("Help", "bot.help"),
    ),
)
