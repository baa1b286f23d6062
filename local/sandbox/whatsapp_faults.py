"""How the WhatsApp sandbox goes wrong, beyond what every sandbox does.

Calls are ``send`` and ``templates``, webhooks ``status``, ``inbound``, ``template`` and ``preference``.
``match: {"to": digits}`` chooses a recipient, ``{"reference": ...}`` a message; ``refuse`` and ``fail`` take ``code``.
"""

from __future__ import annotations

from local.sandbox.base import Dialect
from local.sandbox.whatsapp_checks import Problem

OWN_FAULTS = {
    "webhook_before_answer": "the statuses arrive first",
    "no_delivered": "read follows sent",
    "failed_after_sent": "failed follows sent",
    "fail": "failed follows the acceptance, with code",
    "held": "held for a check of the template",
    "no_phone": "the statuses carry a user id instead of a number",
    "batched": "all statuses in one webhook",
}
NAMES = {
    "timeout_after_accept": "timeout_after_success",
    "timeout_before_accept": "timeout_before",
    "http_502_html": "http_502",
}
"""What WA-18 calls kinds that every sandbox knows."""

DIALECT = Dialect(
    refused=lambda fault: Problem(
        int(fault.code or 100), "refused by the sandbox's fault", status=fault.status
    ).answer(),
    expired=lambda: Problem(190, status=401, data=False).answer(),
    too_many=lambda: Problem(130429, "Cloud API message throughput has been reached.").answer(),
    unknown_statuses={"message_status": "archived", "status": "ARCHIVED"},
)
