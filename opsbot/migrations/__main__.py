"""For developers: write the migration for what changed in the model since the last one.

python -m opsbot.migrations "Give products a colour"
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command
from alembic.script import Script

from opsbot import schema
from opsbot.database import connect


def main(message: str) -> int:
    """Write opsbot/migrations/versions/<next number>_<message>.py and say where it is."""
    number = int(max(schema.revisions(), default="0")) + 1
    with TemporaryDirectory() as folder:
        engine = connect(f"sqlite:///{Path(folder) / 'before.sqlite3'}")
        schema.migrate(engine)
        with engine.connect() as connection:
            written = command.revision(
                schema.config(connection), message, autogenerate=True, rev_id=f"{number:04}"
            )
        engine.dispose()
    assert isinstance(written, Script)
    for step in (["check", "--fix-only", "--quiet"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *step, written.path], check=True)
    sys.stdout.write(f"{written.path}\nRead it, and try it: ./dev test tests/test_migrations.py\n")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
