"""Recipients on the page of the WhatsApp sandbox, with the buttons of a buyer."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from integrations.whatsapp.assumed import WINDOW
from local.sandbox.ledger import Entry, Ledger
from local.sandbox.page import Action, Thing

_LONGEST_SHOWN: Final = 400


def recipients(ledger: Ledger, now: datetime) -> list[Thing]:
    """Return everybody who was written to or wrote, the latest first."""
    talks: dict[str, list[Entry]] = {}
    for entry in ledger.entries():
        if entry["kind"] in ("message", "inbound"):
            digits = entry["to"] if entry["kind"] == "message" else entry["key"]
            talk = talks.pop(digits, [])  # taken out and put in again: the dictionary keeps the order of the latest
            talks[digits] = [*talk, entry]
    return [_recipient(digits, talk, now) for digits, talk in reversed(talks.items())]


def _recipient(digits: str, talk: list[Entry], now: datetime) -> Thing:
    told = [entry for entry in talk if entry["kind"] == "message"]
    written = [entry for entry in talk if entry["kind"] == "inbound"]
    facts = {"Messages": f"{len(told)} to them, {len(written)} from them"}
    if told:
        facts["Last to them"] = _said(told[-1])
    if written:
        facts["Last from them"] = _said(written[-1])
    answered = {"context_id": told[-1]["key"]} if told else {}
    return Thing(
        title=f"+{digits}",
        state="Window open" if written and _opens(written[-1], now) else "Window closed",
        facts=facts,
        actions=[
            Action(
                label="Reply", path="inbound", body={"from": digits, "text": "Masih ada stok?", **answered}, asks="text"
            ),
            Action(label="Marketing off", path="preference", body={"from": digits, "value": "stop"}),
            Action(label="STOP", path="inbound", body={"from": digits, "text": "STOP", **answered}, danger=True),
        ],
    )


def _opens(written: Entry, now: datetime) -> bool:
    return now - datetime.fromtimestamp(written["sent_at"], UTC) < WINDOW


def _said(entry: Entry) -> str:
    content: Any = entry["content"]
    if entry["type"] == "template":
        values = [
            str(value.get("text", value.get("type")))
            for component in content.get("components") or ()
            for value in component.get("parameters") or ()
        ]
        said = f"{content['name']}: {', '.join(values)}"
    elif isinstance(content, dict):
        said = str(content.get("body") or content.get("text") or content.get("caption") or entry["type"])
    else:
        said = str(content)
    return said if len(said) <= _LONGEST_SHOWN else f"{said[:_LONGEST_SHOWN]}…"
