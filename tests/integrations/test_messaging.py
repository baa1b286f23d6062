"""The seller's own hand: links that open a chat with a draft."""

from __future__ import annotations

import pytest

from integrations.messaging import ClickToChat, OutgoingMessage, chat_link
from integrations.outcome import Refused


class TestClickToChat:
    def test_the_links_form_is_whatsapps_own(self) -> None:
        assert chat_link("+622150000000", "Halo, saya mau tanya pesanan #123 & ongkir") == (
            "https://wa.me/622150000000?text=Halo%2C%20saya%20mau%20tanya%20pesanan%20%23123%20%26%20ongkir"
        )

    def test_line_breaks_and_emoji_survive(self) -> None:
        assert chat_link("+628123456789", "a\nb/🙏") == "https://wa.me/628123456789?text=a%0Ab%2F%F0%9F%99%8F"

    @pytest.mark.parametrize("to", ["0812345678", "628123456789", "+62 812", ""])
    def test_a_number_in_another_form_is_refused(self, to: str) -> None:
        with pytest.raises(Refused):
            chat_link(to, "Halo")

    async def test_nothing_is_sent_by_us(self) -> None:
        sent = await ClickToChat().send(OutgoingMessage(reference="r", to="+628123456789", text="Halo"))
        assert (sent.provider_id, sent.link) == (None, "https://wa.me/628123456789?text=Halo")
