"""How the tables of one opsbot become those of the next: Alembic's files. See `opsbot.schema`."""
