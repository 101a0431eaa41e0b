"""What runs by itself: messages on their way out, and schedules, on an engine that loses none.

`outbox` is what others use: `post` a reply in the session of the change that causes it.
"""
