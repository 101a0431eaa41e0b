"""Run benchmarks by name, or all of them."""

from __future__ import annotations

import sys
from importlib import import_module
from pkgutil import iter_modules

import bench


def main() -> int:
    known = sorted(m.name for m in iter_modules(bench.__path__) if not m.name.startswith("_"))
    wanted = sys.argv[1:2] or known
    if missing := [name for name in wanted if name not in known]:
        sys.stderr.write(f"No benchmark is called {missing[0]}; there are {', '.join(known)}.\n")
        return 2
    sys.stdout.write(f"{bench.machine()}\n\n")
    for name in wanted:
        sys.argv[1:2] = []
        import_module(f"bench.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
