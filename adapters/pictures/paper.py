"""The paper that pictures are drawn on: points from the top left corner, colours, and the PNG."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any, Literal

from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch, Polygon, Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Affine2D
from PIL import Image

from adapters.pictures.letters import DENSITY, clean, font

INK, SOFT, RULE, WHITE = "#1f2933", "#66737f", "#e4e7eb", "#ffffff"
BELOW_ZERO = "#c2553f"
# Told apart by people who see few colours, too; used again from the start after the last.
SERIES = ("#2f6db3", "#e39a35", "#3c9d84", "#8d6bb0", "#b7526b", "#7a8794", "#a8a13c", "#4fb0d6")

TITLE, WORDS, SMALL = 14.0, 11.0, 10.0  # sizes, in points
MARGIN = 16.0

Point = tuple[float, float]


class Paper:
    """What is drawn is kept until the height is known. Lengths are points, y goes down."""

    def __init__(self, width: float) -> None:
        self.width = width
        self._drawn: list[Artist] = []

    def words(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = WORDS,
        colour: str = INK,
        bold: bool = False,
        side: Literal["left", "center", "right"] = "left",
    ) -> None:
        """One line of text on its base line."""
        # Without parse_math a "$" in a record's name would begin a formula.
        drawn = Text(
            x, y, clean(text), color=colour, fontproperties=font(size, bold=bold),
            horizontalalignment=side, verticalalignment="baseline", parse_math=False, usetex=False,
        )  # fmt: skip
        self._drawn.append(drawn)

    def line(self, points: Sequence[Point], colour: str, width: float) -> None:
        across, down = zip(*points, strict=True)
        drawn = Line2D(
            across, down, color=colour, linewidth=width, linestyle="-", marker="",
            solid_capstyle="round", solid_joinstyle="round", antialiased=True,
        )  # fmt: skip
        self._drawn.append(drawn)

    def rule(self, left: float, right: float, y: float, colour: str = RULE) -> None:
        """A hairline from left to right."""
        self._drawn.append(
            Rectangle((left, y - 0.25), right - left, 0.5, color=colour, linewidth=0)
        )

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._drawn.append(Rectangle((x, y), width, height, color=colour, linewidth=0))

    def bar(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A box with slightly round corners, where there is room for them."""
        round_by = min(2.0, width / 2, height / 2)
        if round_by < 1:
            self.box(x, y, width, height, colour)
            return
        shape = f"round,pad=0,rounding_size={round_by}"
        self._drawn.append(
            FancyBboxPatch((x, y), width, height, boxstyle=shape, color=colour, linewidth=0)
        )

    def area(self, points: Sequence[Point], colour: str) -> None:
        """A pale surface in a colour."""
        self._drawn.append(Polygon(points, closed=True, color=colour, alpha=0.1, linewidth=0))

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        self._drawn.append(Circle((x, y), radius, color=colour, linewidth=0))

    def png(self, height: float) -> bytes:
        """All of it as a picture of this height."""
        # Points of 1/72 inch, as matplotlib's own; its y goes up.
        figure = Figure((self.width / 72, height / 72), 72 * DENSITY, facecolor=WHITE)
        at = Affine2D().scale(DENSITY, -DENSITY).translate(0, height * DENSITY)
        for one in self._drawn:
            one.set_transform(at)
            figure.add_artist(one)
        canvas: Any = FigureCanvasAgg(figure)  # its methods have no types
        canvas.draw()
        drawn = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba())
        out = BytesIO()
        # Letters and a few colours: 64 shades look the same, and take a third of the bytes.
        drawn.convert("RGB").quantize(64, dither=Image.Dither.NONE).save(out, "png")
        return out.getvalue()
