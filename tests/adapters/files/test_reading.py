"""Files as people's programs leave them."""

from __future__ import annotations

import csv
import gzip
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.files.reading import Table, Unusable, look


def written(folder: Path, content: bytes | str, name: str = "x.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def rows(table: Table) -> list[list[str]]:
    return [row.cells for row in table.rows()]


def problems(table: Table) -> dict[int, str]:
    return {row.line: row.problem for row in table.rows() if row.problem}


CELL = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t,;|\"'"), max_size=12
)
SOMETHING = CELL.filter(str.strip)


@settings(deadline=None)
@given(
    every=st.lists(st.tuples(SOMETHING, CELL, CELL), max_size=8),
    delimiter=st.sampled_from(",;\t|"),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]),
    packed=st.booleans(),
)
def test_what_a_spreadsheet_writes_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory,
    every: list[tuple[str, str, str]],
    delimiter: str,
    end: str,
    encoding: str,
    packed: bool,
) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerows([("first name", "last name", "email address"), *every])
    content = text.getvalue().encode(encoding)
    content = gzip.compress(content) if packed else content
    table = look(written(tmp_path_factory.mktemp("csv"), content))
    assert table.header == ("first name", "last name", "email address")
    assert rows(table) == [list(row) for row in every]
    assert rows(table) == rows(table)  # it can be read again


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_text_of_western_windows_is_read(tmp_path: Path, encoding: str) -> None:
    table = look(written(tmp_path, "name,town\nJosé,Málaga\n".encode(encoding)))
    assert rows(table) == [["José", "Málaga"]]


def test_one_letter_at_the_end_tells_the_encoding(tmp_path: Path) -> None:
    content = b"name,town\n" + b"Ann,Oslo\n" * 200_000 + "Zoë,Bergen\n".encode("cp1252")
    assert look(written(tmp_path, content)).encoding == "cp1252"


def test_nul_characters_are_dropped(tmp_path: Path) -> None:
    assert rows(look(written(tmp_path, "name,town\n\0Ann,Os\0lo\n"))) == [["Ann", "Oslo"]]


def test_empty_lines_are_no_rows_and_lines_are_counted_as_editors_do(tmp_path: Path) -> None:
    table = look(written(tmp_path, 'name,note\n\nAnn,"two\nlines"\n,\n  , \nBob,\n'))
    assert [(row.line, row.cells) for row in table.rows()] == [
        (3, ["Ann", "two\nlines"]),
        (7, ["Bob", ""]),
    ]


def test_short_rows_are_filled_and_long_ones_are_a_problem(tmp_path: Path) -> None:
    table = look(written(tmp_path, "a,b,c\n1\n1,2,3,\n1,2,3,4\n"))
    assert rows(table)[:2] == [["1", "", ""], ["1", "2", "3"]]
    assert problems(table) == {4: "it has 4 cells, but the header only 3"}


def test_a_quotation_mark_that_is_not_closed_spoils_its_own_line_only(tmp_path: Path) -> None:
    table = look(written(tmp_path, 'a,b,c\n1,"two,3\n4,5,6\n7,8,9\n"10","11","12"\n'))
    assert problems(table) == {2: "a quotation mark is opened and not closed"}
    assert rows(table)[1:] == [["4", "5", "6"], ["7", "8", "9"], ["10", "11", "12"]]


def test_a_quotation_mark_in_the_last_line_spoils_it(tmp_path: Path) -> None:
    table = look(written(tmp_path, 'a,b,c\n1,2,3\n4,"five,6'))
    assert problems(table) == {3: "a quotation mark is opened and not closed"}
    assert rows(table)[0] == ["1", "2", "3"]


def test_a_quotation_mark_before_a_long_file_spoils_its_own_line_only(tmp_path: Path) -> None:
    table = look(written(tmp_path, 'a,b,c\n1,"two,3\n' + "4,5,6\n" * 50_000))
    assert problems(table) == {2: "a quotation mark is opened and not closed"}
    assert len(rows(table)) == 50_001


def test_quotation_marks_within_a_cell_are_text(tmp_path: Path) -> None:
    table = look(written(tmp_path, 'size,name\n2,Pipe 3/4" long\n2, "Acme, Inc."\n'))
    assert rows(table) == [["2", 'Pipe 3/4" long'], ["2", "Acme, Inc."]]


def test_headers_that_are_alike_are_numbered(tmp_path: Path) -> None:
    table = look(written(tmp_path, " Name ,Email,name,, Name\n1,2,3,4,5\n"))
    assert table.header == ("Name", "Email", "name 2", "", "Name 3")


def test_a_header_may_go_over_several_lines(tmp_path: Path) -> None:
    table = look(written(tmp_path, '\n"Order\nnumber",Total\n1,2\n'))
    assert table.header == ("Order number", "Total")
    assert [row.line for row in table.rows()] == [4]


def test_excels_line_about_the_delimiter_is_heeded(tmp_path: Path) -> None:
    table = look(written(tmp_path, "sep=|\nname|a;b;c\nAnn|x\n"))
    assert (table.header, rows(table)) == (("name", "a;b;c"), [["Ann", "x"]])


def test_decimal_commas_do_not_cut_cells(tmp_path: Path) -> None:
    table = look(written(tmp_path, "sku;price;stock\nA;1,50;2,5\nB;2,50;3,5\n"))
    assert rows(table) == [["A", "1,50", "2,5"], ["B", "2,50", "3,5"]]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"PK\x03\x04...", "is an Excel workbook"),
        (b"\xd0\xcf\x11\xe0...", "is an old Excel workbook"),
        (b"%PDF-1.7", "is a PDF"),
        (b'{"orders": []}', "is not a table"),
        (b"<html><table>", "is not a table"),
        (b"\x00\x01\x02\x00\x03" * 50, "is not a text file"),
        (gzip.compress(b"name,town\n" + bytes(range(65, 90)) * 999)[:-20], "is damaged"),
    ],
)
def test_what_is_no_table_is_said_to_be_none(tmp_path: Path, content: bytes, why: str) -> None:
    with pytest.raises(Unusable, match=why):
        list(look(written(tmp_path, content)).rows())


def test_a_folder_without_permission_or_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="cannot be read: "):
        look(tmp_path)
