"""Other people's protocols: Boscod, Winpay, WhatsApp, file storage. Knows only their wire types."""
