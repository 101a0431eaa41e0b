"""What stops a command of the command line before it has begun."""


class Trouble(Exception):
    """The message says what is wrong and what the person at the terminal can do."""
