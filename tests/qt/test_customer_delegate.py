"""What is painted: text, cut text, bars, a strike through the deleted, and the selection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop_app.models.customers import BY_NAME, COLUMNS, PagedCustomers, RowKind, ShownRow
from desktop_app.views.customers.grid import CustomerDelegate
from desktop_app.views.widgets.tables import Placed, with_even_figures
from desktop_app.worker.session import Session

WIDTH, NAME = 200, BY_NAME["name"]


class Painted:
    """A delegate over rows given by the test, painted into an image."""

    def __init__(self, model: PagedCustomers) -> None:
        self.rows: dict[int, ShownRow] = {}
        self.model = model
        setattr(model, "shown", self.rows.__getitem__)  # noqa: B010  rows that no gateway gave
        self.delegate = CustomerDelegate(model)

    def put(self, row: int, kind: RowKind, **texts: str) -> None:
        values = tuple(texts.get(column.name, "") for column in COLUMNS)
        self.rows[row] = ShownRow(kind, values)

    def image(self, row: int, section: int = NAME, ratio: float = 1.0) -> QImage:
        size = QSize(WIDTH, self.delegate.row_height)
        image = QImage(size * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QPalette().color(QPalette.ColorRole.Base))
        painter = QPainter(image)
        columns = (Placed(section, 0, WIDTH),)
        self.delegate.paint_row(painter, row, 0, columns, (0, WIDTH))
        painter.end()
        return image


@pytest.fixture
def painted(qtbot: QtBot, reading_session: Session) -> Painted:
    return Painted(PagedCustomers(reading_session))


def inked(image: QImage, left: int = 0, right: int = WIDTH) -> int:
    """How many pixels differ from the ground, without the line below the row."""
    ground = QPalette().color(QPalette.ColorRole.Base).rgb()
    ratio = image.devicePixelRatio()
    return sum(
        image.pixel(x, y) != ground
        for x in range(round(left * ratio), round(right * ratio))
        for y in range(image.height() - round(2 * ratio))
    )


def test_text_is_painted_and_an_empty_cell_is_not(painted: Painted) -> None:
    painted.put(0, RowKind.LIVE, name="Lejla Hadžić")
    assert inked(painted.image(0)) > 50
    assert inked(painted.image(0, BY_NAME["email"])) == 0


def test_text_never_leaves_its_cell(painted: Painted) -> None:
    painted.put(0, RowKind.LIVE, name="W" * 300)
    image = painted.image(0)
    assert inked(image) > 50
    assert inked(image, WIDTH - 6, WIDTH) == 0
    assert inked(image, 0, 6) == 0


def test_markup_is_painted_as_text(painted: Painted) -> None:
    painted.put(0, RowKind.LIVE, name="<b>x</b>")
    painted.put(1, RowKind.LIVE, name="x")
    assert inked(painted.image(0)) > 3 * inked(painted.image(1))


def test_a_row_being_read_shows_a_bar_and_no_text(painted: Painted) -> None:
    painted.put(0, RowKind.LOADING, name="never painted")
    image = painted.image(0)
    colours = {image.pixel(x, painted.delegate.row_height // 2) for x in range(20, 60)}
    assert len(colours) == 1
    assert inked(image, 20, 60) > 0


def test_a_deleted_customer_is_struck_through_but_the_word_is_not(painted: Painted) -> None:
    painted.put(0, RowKind.LIVE, name="iiii", deleted_at="Deleted")
    painted.put(1, RowKind.DELETED, name="iiii", deleted_at="Deleted")
    middle = painted.delegate.row_height // 2
    plain, struck = painted.image(0), painted.image(1)
    run = [struck.pixelColor(x, middle).name() for x in range(9, 16)]
    assert len(set(run)) == 1
    assert run[0] != "#ffffff"
    assert plain != struck
    section = BY_NAME["deleted_at"]
    word = painted.image(1, section)
    assert len({word.pixel(x, middle) for x in range(9, 60)}) > 2, "not one line throughout"


def test_the_selected_row_has_the_selection_s_ground_and_ink(painted: Painted) -> None:
    painted.put(0, RowKind.LIVE, name="Lejla")
    painted.delegate.selected = {0}
    painted.delegate.is_active = True
    image = painted.image(0)
    highlight = QPalette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
    assert image.pixelColor(WIDTH - 3, 3) == highlight
    painted.delegate.is_active = False
    pale = painted.image(0).pixelColor(WIDTH - 3, 3)
    assert pale.name() not in {highlight.name(), "#ffffff"}


def test_the_keyboard_s_place_has_a_ring(painted: Painted) -> None:
    painted.put(0, RowKind.LIVE, name="Lejla")
    before = painted.image(0)
    painted.delegate.current = (0, NAME)
    assert painted.image(0) == before, "no ring without the keyboard"
    painted.delegate.is_active = True
    assert inked(painted.image(0)) > inked(before) + WIDTH


def test_a_dark_palette_paints_light_text(painted: Painted) -> None:
    painted.put(0, RowKind.LIVE, name="Lejla Hadžić")
    dark = QPalette(QColor("#23272e"))
    painted.delegate.dress(QFont(), dark)
    image = painted.image(0)
    lightest = max(image.pixelColor(x, y).lightness() for x in range(9, 80) for y in range(5, 20))
    assert dark.color(QPalette.ColorRole.Text).lightness() > 200
    assert lightest > 200


def test_twice_the_pixels_are_really_used(painted: Painted) -> None:
    painted.put(0, RowKind.LIVE, name="Lejla Hadžić")
    once, twice = painted.image(0), painted.image(0, ratio=2.0)
    assert twice.scaled(once.size(), Qt.AspectRatioMode.IgnoreAspectRatio) != once
    assert inked(twice) > 2 * inked(once)


def test_a_new_width_cuts_the_text_anew(painted: Painted) -> None:
    painted.put(0, RowKind.LIVE, name="A name that needs some room to be read")
    image = QImage(QSize(400, 40), QImage.Format.Format_RGB32)
    ends = []
    for width in (60, 300):
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painted.delegate.paint_row(painter, 0, 0, (Placed(NAME, 0, width),), (0, width))
        painter.end()
        dark = [
            x for x in range(400) if any(image.pixelColor(x, y).value() < 128 for y in range(20))
        ]
        ends.append(max(dark))
    assert ends[0] < 60 < ends[1] < 300


def test_paints_a_single_cell_for_whoever_asks_qt_s_way(painted: Painted) -> None:
    painted.put(0, RowKind.LIVE, name="Lejla")
    painted.model._rows = 1
    option = QStyleOptionViewItem()
    option.rect.setRect(0, 0, WIDTH, painted.delegate.row_height)
    image = QImage(QSize(WIDTH, painted.delegate.row_height), QImage.Format.Format_RGB32)
    image.fill(QPalette().color(QPalette.ColorRole.Base))
    painter = QPainter(image)
    painted.delegate.paint(painter, option, painted.model.index(0, NAME))
    painter.end()
    assert image == painted.image(0)


def test_figures_are_of_one_width() -> None:
    assert QFont.Tag("tnum") in with_even_figures(QFont()).featureTags()
