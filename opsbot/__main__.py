"""python -m opsbot: the same as the command `opsbot`."""

from opsbot.cli import main

main()
