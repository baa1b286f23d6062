"""Winpay's response codes, read as data."""

from __future__ import annotations

import orjson
import pytest

from integrations.calls import Answer
from integrations.outcome import AccountBarred, Refused, Unavailable, Unknown
from integrations.winpay import DuplicateReference, NotThere
from integrations.winpay.codes import Meaning, Service, error_of, is_answer, read

CASES = (
    *("20000", "20200", "40000", "40001", "40002", "40100", "40300", "40301", "40302", "40401", "40413", "40416"),
    *("40419", "40900", "40901", "50000", "50001", "50002", "50400"),
)
"""HTTP status and case of every code that Winpay's documents print, and of those of general BI SNAP."""


def answer(code: str, status: int | None = None) -> Answer:
    body = orjson.dumps({"responseCode": code, "responseMessage": "words"})
    return Answer(status=status or int(code[:3]), headers={}, body=body)


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        ("2002700", Meaning.DONE),
        ("2004700", Meaning.UNKNOWN),
        ("2022700", Meaning.UNKNOWN),
        ("4002700", Meaning.REFUSED),
        ("4002701", Meaning.REFUSED),
        ("4002702", Meaning.REFUSED),
        ("4012700", Meaning.BARRED),
        ("4032799", Meaning.REFUSED),
        ("4042701", Meaning.NOT_THERE),
        ("4042716", Meaning.BARRED),
        ("4012799", Meaning.BARRED),
        ("5002702", Meaning.NOT_THERE),
        ("4092701", Meaning.DUPLICATE_REFERENCE),
        ("5002700", Meaning.UNKNOWN),
        ("5042700", Meaning.UNKNOWN),
        ("4032700", Meaning.REFUSED),
        ("4042713", Meaning.REFUSED),
        ("4042719", Meaning.NOT_THERE),
        ("4292700", Meaning.UNKNOWN),
        ("5002701", Meaning.UNKNOWN),
    ],
)
def test_the_code_decides_not_the_text(code: str, meaning: Meaning) -> None:
    assert read(answer(code), Service.VA_CREATE).meaning is meaning


@pytest.mark.parametrize("service", [one for one in Service if one is not Service.CHECKOUT])
@pytest.mark.parametrize("case", CASES)
def test_every_code_of_the_documents_is_known(service: Service, case: str) -> None:
    assert read(answer(case[:3] + service + case[3:]), service).known


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        ("2000300", Meaning.DONE),
        ("2010300", Meaning.DONE),
        ("4000300", Meaning.REFUSED),
        ("4000301", Meaning.REFUSED),
        ("4000302", Meaning.REFUSED),
        ("4010300", Meaning.BARRED),
        ("4040300", Meaning.NOT_THERE),
        ("5000300", Meaning.UNKNOWN),
    ],
)
def test_the_checkout_page_has_codes_of_its_own(code: str, meaning: Meaning) -> None:
    verdict = read(answer(code), Service.CHECKOUT)
    assert (verdict.meaning, verdict.known) == (meaning, True)


def test_a_request_that_arrived_twice_may_have_happened() -> None:
    """Each attempt has an id of its own, so only a resend below us can meet this code."""
    assert read(answer("4093100"), Service.VA_DELETE).meaning is Meaning.UNKNOWN


@pytest.mark.parametrize(
    ("status", "meaning"),
    [
        (200, Meaning.UNKNOWN),
        (302, Meaning.UNKNOWN),
        (401, Meaning.BARRED),
        (403, Meaning.UNKNOWN),
        (404, Meaning.UNKNOWN),
        (408, Meaning.UNKNOWN),
        (413, Meaning.UNKNOWN),
        (429, Meaning.UNKNOWN),
        (502, Meaning.UNKNOWN),
    ],
)
@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"responseCode":"00"}', b'{"responseCode":null}'])
def test_what_is_not_winpays_says_nothing_but_that_the_account_is_barred(
    status: int, meaning: Meaning, body: bytes
) -> None:
    assert read(Answer(status=status, headers={}, body=body), Service.VA_CREATE).meaning is meaning


def test_a_500_that_means_not_found_is_an_answer() -> None:
    assert is_answer(answer("5003002"), Service.VA_INQUIRY)
    assert not is_answer(answer("5003000"), Service.VA_INQUIRY)


@pytest.mark.parametrize(
    ("code", "safe", "kind"),
    [
        ("4092701", False, DuplicateReference),
        ("4042701", False, NotThere),
        ("4002701", False, Refused),
        ("4012700", False, AccountBarred),
        ("2022700", False, Unknown),
        ("2022700", True, Unavailable),
    ],
)
def test_each_meaning_has_its_error(code: str, safe: bool, kind: type[Exception]) -> None:  # noqa: FBT001
    error = error_of(read(answer(code), Service.VA_CREATE), operation="create_va", safe=safe)
    assert type(error) is kind
