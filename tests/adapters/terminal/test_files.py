"""Files of replies are saved beside the person, and never over anything."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.terminal.files import safe_name, save
from opsbot.reply import File


def csv(name: str = "orders.csv", content: bytes = b"1042\n") -> File:
    return File(name, "text/csv", content)


def test_a_file_is_saved_under_its_name(tmp_path: Path) -> None:
    assert save(csv(), tmp_path) == tmp_path / "orders.csv"
    assert (tmp_path / "orders.csv").read_bytes() == b"1042\n"


def test_a_second_file_gets_a_number_and_the_first_stays(tmp_path: Path) -> None:
    save(csv(content=b"old"), tmp_path)
    assert save(csv(content=b"new"), tmp_path).name == "orders-2.csv"
    assert save(csv(content=b"newer"), tmp_path).name == "orders-3.csv"
    assert (tmp_path / "orders.csv").read_bytes() == b"old"


def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "orders.csv").symlink_to(tmp_path / "elsewhere")
    assert save(csv(), tmp_path).name == "orders-2.csv"
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("/etc/.bashrc", "etc-.bashrc"),
        (".hidden", "hidden"),
        ("-rf", "rf"),
        ("a\nb\x1b[31m.csv", "a-b.csv"),
        ("C:\\temp\\x.csv", "C-temp-x.csv"),
        ("", "file"),
        ("..", "file"),
        ("no ending", "no-ending"),
    ],
)
def test_a_name_cannot_leave_the_folder_or_hide(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@settings(deadline=None)
@given(st.text())
def test_every_name_can_be_saved_in_the_folder(
    tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    folder = tmp_path_factory.mktemp("save")
    assert save(csv(name), folder).parent == folder
    assert len(list(folder.iterdir())) == 1
