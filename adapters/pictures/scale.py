"""The scale of a chart: from the least to the greatest figure, and the round marks beside it."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))


class Scale:
    """From the least to the greatest figure, zero included: lengths can be compared."""

    def __init__(self, figures: Iterable[float]) -> None:
        known = list(figures)
        self.low = min([*known, 0.0])
        self.high = max([*known, 0.0])
        if self.low / 2 == self.high / 2:  # the smallest floats have no halves
            self.high = 1.0

    def share(self, number: float) -> float:
        """Where a figure stands: 0 at the bottom, 1 at the top. Halves, for the largest floats."""
        return (number / 2 - self.low / 2) / (self.high / 2 - self.low / 2)

    def marks(self, most: int, *, whole: bool = False) -> list[Decimal]:
        """Round numbers on the scale, upwards, zero among them; only `whole` ones for things that
        are counted."""
        low, high = Decimal(repr(self.low)), Decimal(repr(self.high))
        least = (high - low) / most
        size = Decimal(1).scaleb(least.adjusted())
        step = next(one * size for one in _STEPS if one * size >= least)
        if whole:
            step = max(step.to_integral_value(), Decimal(1))
        first = int((low / step).to_integral_value("ROUND_CEILING"))
        last = int((high / step).to_integral_value("ROUND_FLOOR"))
        return [step * at for at in range(first, last + 1)]
