"""The WhatsApp Cloud API: texts and templates out, statuses and replies in."""

from __future__ import annotations

from integrations.whatsapp.client import WhatsAppClient
from integrations.whatsapp.errors import (
    VERDICTS,
    Action,
    MessageRefused,
    Scope,
    SenderPaused,
    SendLater,
    Verdict,
    judge,
)
from integrations.whatsapp.messages import AcceptedMessage, Image, KnownTemplate, Template
from integrations.whatsapp.said import (
    InboundMessage,
    MarketingPreference,
    Notification,
    ReportedError,
    StatusUpdate,
    TemplateStatus,
)

__all__ = [
    "VERDICTS",
    "AcceptedMessage",
    "Action",
    "Image",
    "InboundMessage",
    "KnownTemplate",
    "MarketingPreference",
    "MessageRefused",
    "Notification",
    "ReportedError",
    "Scope",
    "SendLater",
    "SenderPaused",
    "StatusUpdate",
    "Template",
    "TemplateStatus",
    "Verdict",
    "WhatsAppClient",
    "judge",
]
