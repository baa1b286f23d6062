"""Payout files as couriers and spreadsheets write them: understood, or refused by line and column."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest

from models.errors import Invalid
from models.payouts.amounts import NotAnAmount, amount_idr
from models.payouts.line import fingerprint
from tasks import payout_file
from tasks.payout_file import read_payout
from tests.payouts import HEADINGS, as_csv, as_xlsx

ROW = ["JNE0000000001", "45000", "1350", "10000", "33650"]


def errors(data: bytes) -> dict[str, str]:
    with pytest.raises(Invalid) as refused:
        read_payout(data)
    return {one["field"]: one["message"] for one in refused.value.fields["errors"]}


class TestAmount:
    @pytest.mark.parametrize(
        "cell",
        [
            "45000",
            45000,
            45000.0,
            "45.000",
            "45,000",
            "Rp 45.000",
            "Rp45.000",
            "rp. 45.000",
            "IDR 45,000.00",
            "45.000,00",
            "45000,00",
            "45000.0",
            "Rp 45.000,-",
            " '45000 ",
            "Rp\u00a045.000",
        ],
    )
    def test_every_way_to_write_it_is_the_same_money(self, cell: Any) -> None:
        assert amount_idr(cell) == 45_000

    @pytest.mark.parametrize(
        ("cell", "value"),
        [
            ("", None),
            ("  ", None),
            ("-", 0),
            ("Rp -", 0),
            ("0", 0),
            ("0,00", 0),
            ("-9.000", -9_000),
            ("(9.000)", -9_000),
            ("Rp -9.000", -9_000),
            (-9000.0, -9_000),
            ("1.234.567", 1_234_567),
            ("1,234,567.00", 1_234_567),
        ],
    )
    def test_nothing_nought_and_debts(self, cell: Any, value: int | None) -> None:
        assert amount_idr(cell) == value

    @pytest.mark.parametrize(
        "cell",
        [
            "45.0000",
            "4.50.000",
            "45.000.00",
            "45.000,50",
            "45,000,00",
            "45000.5",
            45000.5,
            "0.500",
            "45.00.000",
            "empat puluh",
            "45k",
            "--45",
            "(-45)",
            "(45",
            "4,5E+4",
            "1.234,567",
            "1,234.567",
            "$45",
            "45 000",
            "10000000000000",
            1e300,
            float("nan"),
            True,
            "٤٥",
        ],
    )
    def test_what_could_be_misread_is_refused(self, cell: Any) -> None:
        with pytest.raises(NotAnAmount):
            amount_idr(cell)


class TestReading:
    @pytest.mark.parametrize("write", [as_csv, as_xlsx])
    @pytest.mark.parametrize(
        "headings",
        [
            HEADINGS,
            ("AWB", "COD Amount", "COD Fee", "Shipping Fee", "Net Amount"),
            ("nomor_resi", "NOMINAL COD (Rp)", "Biaya Layanan", "Ongkos Kirim", "Total Diterima"),
        ],
    )
    def test_headings_in_both_languages_and_both_kinds_of_file(self, write: Any, headings: Any) -> None:
        [line] = read_payout(write([ROW], headings))
        assert (line.number, line.awb, line.cod_idr) == (2, "JNE0000000001", 45_000)
        assert (line.fee_idr, line.shipping_idr, line.net_idr) == (1_350, 10_000, 33_650)

    @pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
    def test_every_divider_and_a_letterhead_above(self, delimiter: str) -> None:
        data = "\ufeffPT Kurir, Jakarta\n\n".encode() + as_csv(
            [["JNE1", "Rp 45.000", "", "-", ""]], delimiter=delimiter
        )
        [line] = read_payout(data)
        assert (line.number, line.cod_idr) == (4, 45_000)
        assert (line.fee_idr, line.shipping_idr, line.net_idr) == (None, 0, None)

    def test_amounts_with_more_commas_than_columns_divide_nothing(self) -> None:
        [line] = read_payout(as_csv([["JNE1", "45.000,00", "1.350,00", "0,00", "43.650,00"]], delimiter=";"))
        assert (line.cod_idr, line.fee_idr, line.shipping_idr, line.net_idr) == (45_000, 1_350, 0, 43_650)

    def test_what_the_file_does_not_say_stays_unknown(self) -> None:
        [line] = read_payout(as_csv([["jne 001", "45000"]], ("Resi", "COD")))
        assert (line.awb, line.fee_idr, line.shipping_idr, line.net_idr, line.reference) == (
            "JNE001",
            None,
            None,
            None,
            "",
        )

    def test_several_fees_are_added_up(self) -> None:
        [line] = read_payout(as_csv([["JNE1", "45000", "1350", "149"]], ("Resi", "COD", "Biaya COD", "PPN")))
        assert line.fee_idr == 1_499

    def test_empty_lines_and_sums_are_no_parcels(self) -> None:
        rows = [ROW, [""] * 5, ["Grand Total", "45.000", "", "", ""]]
        assert [line.number for line in read_payout(as_csv(rows))] == [2]
        data = as_csv([["1", *ROW[:2]], ["Jumlah", "", "45.000"]], ("No", "Resi", "COD"))
        assert len(read_payout(data)) == 1

    def test_numbers_of_a_workbook_are_waybills_to_the_last_digit(self) -> None:
        [line] = read_payout(as_xlsx([[123456789012345, 45000.0, 1350, 0, 43650]]))
        assert (line.awb, line.cod_idr) == ("123456789012345", 45_000)

    def test_the_same_lines_have_one_fingerprint_in_any_kind_of_file(self) -> None:
        plain, book = read_payout(as_csv([ROW])), read_payout(as_xlsx([ROW]))
        assert fingerprint(plain) == fingerprint(book)
        assert fingerprint(plain) != fingerprint(read_payout(as_csv([[*ROW[:4], "1"]])))


class TestRefusing:
    @pytest.mark.parametrize(
        ("row", "column"),
        [
            (["", *ROW[1:]], "No. Resi"),
            (["1,23E+14", *ROW[1:]], "No. Resi"),
            (["=cmd()", *ROW[1:]], "No. Resi"),
            ([ROW[0], "", *ROW[2:]], "Nilai COD"),
            ([ROW[0], "45.00.000", *ROW[2:]], "Nilai COD"),
            ([ROW[0], "-45000", *ROW[2:]], "Nilai COD"),
            ([*ROW[:2], "dua ribu", *ROW[3:]], "Biaya COD"),
            ([*ROW[:3], "1000,5", ROW[4]], "Ongkir"),
        ],
    )
    def test_a_wrong_cell_is_named(self, row: list[str], column: str) -> None:
        assert list(errors(as_csv([ROW, row]))) == [f"line 3, column {column}"]

    def test_all_wrong_cells_are_named_and_at_most_fifty(self) -> None:
        assert list(errors(as_csv([["", "x", *ROW[2:]], ROW, [*ROW[:4], "y"]]))) == [
            "line 2, column No. Resi",
            "line 2, column Nilai COD",
            "line 4, column Dana Bersih",
        ]
        assert len(errors(as_csv([[ROW[0], "x", "", "", ""]] * 80))) == 50

    def test_a_rounded_number_of_a_workbook_is_named(self) -> None:
        assert list(errors(as_xlsx([[1.2345678901234568e17, 45000, 0, 0, 0]]))) == ["line 2, column No. Resi"]

    def test_a_file_without_the_headings_says_which(self) -> None:
        assert "COD amount" in errors(as_csv([["JNE1", "1"]], ("Resi", "Berat")))["line 1"]
        assert "waybill" in errors(b"hello")["file"]

    def test_two_columns_for_one_thing_are_one_too_many(self) -> None:
        said = errors(as_csv([["JNE1", "45000", "45000"]], ("Resi", "COD", "Nilai COD")))
        assert "column COD" in said["line 1, column Nilai COD"]

    @pytest.mark.parametrize("data", [b"PK\x03\x04 no workbook", b"\x00\x01\x02", b'No. Resi,COD\n"JNE1,4'])
    def test_what_is_no_table_is_refused(self, data: bytes) -> None:
        assert errors(data)

    def test_a_workbook_that_would_fill_the_memory_is_not_unpacked(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(payout_file, "_UNPACKED", 10_000)
        out = io.BytesIO(as_xlsx([ROW]))
        with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/media/bomb.bin", b"\0" * 20_000)
        assert "too large" in errors(out.getvalue())["file"]

    def test_more_lines_than_are_taken_are_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(payout_file, "MOST_LINES", 3)
        assert len(read_payout(as_csv([ROW] * 3))) == 3
        assert "more than 3" in errors(as_csv([ROW] * 4))["file"]

    def test_a_file_without_lines_is_no_payout(self) -> None:
        assert "no lines" in errors(as_csv([]))["file"]
