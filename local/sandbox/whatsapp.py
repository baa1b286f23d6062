"""A faithful WhatsApp Cloud API: checks, limits, templates, the 24-hour window, statuses and replies by webhook.

Beyond `local.sandbox.base` it has, under ``/__sandbox/``: ``POST inbound`` (``from``, ``text`` or ``type`` with its
content, ``name``, ``context_id``), ``GET messages``, ``POST templates`` (a `SeededTemplate`), ``POST preference``
(``from``, ``value``), ``POST verify`` (Meta's GET of our address). Faults: see `local.sandbox.whatsapp_faults`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import orjson
from aiohttp import web

from integrations.whatsapp.assumed import WINDOW
from local.sandbox.base import (
    FAULT,
    Fault,
    Faults,
    Ledger,
    SandboxClock,
    WebhookSender,
    add_control_routes,
    answer_json,
    with_fault,
)
from local.sandbox.whatsapp_checks import (
    TEMPLATES,
    Limits,
    Problem,
    Request,
    SeededTemplate,
    check_message,
    check_template,
)
from local.sandbox.whatsapp_faults import DIALECT, NAMES, OWN_FAULTS
from local.sandbox.whatsapp_hooks import EVENTS, Accepted, Account, Delays, Hooks, Seal
from local.sandbox.whatsapp_page import recipients
from local.sandbox.whatsapp_person import Person, new_wamid
from settings import Settings

_RESENDS = (
    *(timedelta(seconds=seconds) for seconds in (1, 5, 30)),
    *(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60)),
    *(timedelta(hours=1),) * 24,
)
"""Quicker at first, and given up earlier, than the real one's hourly for seven days."""


class WhatsAppSandbox:
    """One number of one account."""

    def __init__(
        self,
        *,
        account: Account,
        token: str,
        ledger: Ledger,
        faults: Faults,
        clock: SandboxClock,
        hooks: Hooks,
        limits: Limits,
        sender: WebhookSender,
        templates: dict[tuple[str, str], SeededTemplate],
        refuses_outside_window: bool,
    ) -> None:
        self._account = account
        self._token = token
        self._ledger = ledger
        self._faults = faults
        self._clock = clock
        self._hooks = hooks
        self._limits = limits
        self._sender = sender
        self._templates = templates
        self._refuses_outside_window = refuses_outside_window

    def forget(self) -> None:
        """Empty the state that is not in the ledger."""
        self._sender.forget()
        self._limits.forget()

    async def send(self, request: web.Request) -> web.StreamResponse:
        """Take a message, in the order of checks of the real one."""
        try:
            message = await self._checked(request)
        except Problem as problem:
            return self._refuse(problem)
        return await with_fault(
            request,
            partial(self._take, message),
            operation="send",
            dialect=DIALECT,
            own=OWN_FAULTS,
            to=message.digits,
            reference=message.reference or "",
        )

    async def templates(self, request: web.Request) -> web.StreamResponse:
        """List the templates."""
        try:
            self._authorise(request)
        except Problem as problem:
            return self._refuse(problem)
        return await with_fault(request, self._list_templates, operation="templates", dialect=DIALECT)

    async def _list_templates(self, _: web.Request) -> web.Response:
        return answer_json(
            {
                "data": [
                    {"name": t.name, "language": t.language, "status": t.status, "category": t.category.upper()}
                    for t in self._templates.values()
                ]
            }
        )

    def _refuse(self, problem: Problem) -> web.Response:
        self._ledger.append("refused", str(problem.code), details=problem.details)
        return problem.answer()

    def _authorise(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bearer {self._token}":
            raise Problem(190, status=401, data=False)

    async def _checked(self, request: web.Request) -> Request:
        self._authorise(request)
        if request.match_info["number"] != self._account.phone_number_id:
            raise Problem(100, data=False)
        try:
            body = orjson.loads(await request.read())
        except orjson.JSONDecodeError:
            raise Problem(100, "The request body is not valid JSON") from None
        return check_message(body)

    async def _take(self, message: Request, request: web.Request) -> web.StreamResponse:
        fault = request.get(FAULT)
        try:
            accepted = self._accept(message, fault)
        except Problem as problem:
            return self._refuse(problem)
        if accepted.fault == "webhook_before_answer":
            await self._sender.idle()
        sent = {"id": accepted.wamid}
        if message.type == "template":
            sent["message_status"] = "held_for_quality_assessment" if accepted.fault == "held" else "accepted"
        return answer_json(
            {
                "messaging_product": "whatsapp",
                "contacts": [{"input": message.to, "wa_id": message.digits}],
                "messages": [sent],
            }
        )

    def _accept(self, message: Request, fault: Fault | None) -> Accepted:
        """Keep a message and plan its webhooks, or raise ``Problem``."""
        now = self._clock.now()
        self._limits.take(message.digits, now)
        category = "service"
        if message.type == "template":
            category = check_template(message.content, self._templates).category
        accepted = Accepted(
            wamid=new_wamid(),
            digits=message.digits,
            reference=message.reference,
            category=category,
            fault=fault.kind if fault is not None else None,
            fails_with=self._fails_with(message, fault, now),
        )
        with self._ledger.together():
            self._ledger.append(
                "message",
                accepted.wamid,
                to=message.digits,
                type=message.type,
                content=message.content,
                reference=message.reference,
                sent_at=now.timestamp(),
                fails_with=accepted.fails_with,
            )
            self._hooks.follow(accepted)
        return accepted

    def _fails_with(self, message: Request, fault: Fault | None, now: datetime) -> int | None:
        """Return the code with which the message will fail though it was accepted."""
        if fault is not None and fault.kind == "fail":
            return int(fault.code or 131026)
        written = self._ledger.last("inbound", message.digits)
        if written is not None and now - datetime.fromtimestamp(written["sent_at"], UTC) < WINDOW:
            return None
        if message.type != "template":
            if self._refuses_outside_window:
                raise Problem(131047, "More than 24 hours have passed")
            return 131047
        return None if self._limits.stranger(message.digits, now) else 131048


def create_app(
    *,
    ledger_path: Path | None,
    token: str,
    phone_number_id: str,
    waba_id: str,
    webhook_url: str | None,
    app_secret: str,
    verify_token: str = "",
    display_phone_number: str = "622150000000",
    webhook_intervals: Sequence[timedelta] = _RESENDS,
    delays: Delays = Delays(),  # noqa: B008 - frozen
    templates: Sequence[SeededTemplate] = TEMPLATES,
    per_second: int = 80,
    strangers_a_day: int | None = 250,
    refuses_outside_window: bool = False,
    clock: SandboxClock | None = None,
    seed: int = 1,
) -> web.Application:
    """Build the sandbox.

    ``per_second`` is the number's throughput, ``strangers_a_day`` how many may be written to outside their window in
    24 hours (none: any number). ``clock`` can be the test's own, so that days take no time.
    """
    ledger, clock = Ledger(ledger_path), clock or SandboxClock()
    faults = Faults(own=OWN_FAULTS, names=NAMES, operations=("send", "templates", *EVENTS), seed=seed)
    sender = WebhookSender(
        url=webhook_url,
        ledger=ledger,
        faults=faults,
        sign=Seal(app_secret),
        clock=clock,
        intervals=webhook_intervals,
        accepts=lambda status, _: status == 200,  # noqa: PLR2004 - any other answer is a failure
    )
    account = Account(
        waba_id=waba_id,
        phone_number_id=phone_number_id,
        display_phone_number=display_phone_number,
        app_secret=app_secret,
    )
    hooks = Hooks(account=account, clock=clock, sender=sender, delays=delays)
    known = {(template.name, template.language): template for template in templates}
    sandbox = WhatsAppSandbox(
        account=account,
        token=token,
        ledger=ledger,
        faults=faults,
        clock=clock,
        hooks=hooks,
        limits=Limits(per_second=per_second, strangers_a_day=strangers_a_day),
        sender=sender,
        templates=known,
        refuses_outside_window=refuses_outside_window,
    )
    person = Person(
        account=account,
        ledger=ledger,
        clock=clock,
        hooks=hooks,
        sender=sender,
        templates=known,
        verify_token=verify_token,
    )
    app = web.Application()
    add_control_routes(
        app,
        ledger=ledger,
        faults=faults,
        clock=clock,
        on_reset=sandbox.forget,
        name="WhatsApp",
        called="Recipients",
        things=lambda: recipients(ledger, clock.now()),
    )
    app.router.add_routes(
        [
            web.post(r"/{version:v\d+\.\d+}/{number}/messages", sandbox.send),
            web.get(r"/{version:v\d+\.\d+}/{waba}/message_templates", sandbox.templates),
            web.post("/__sandbox/inbound", person.inbound),
            web.get("/__sandbox/messages", person.messages),
            web.post("/__sandbox/templates", person.add_template),
            web.post("/__sandbox/preference", person.preference),
            web.post("/__sandbox/verify", person.verify),
        ]
    )
    app.cleanup_ctx.append(sender.run)
    return app


def from_settings(settings: Settings) -> web.Application:
    """Build the sandbox that stands in for ``settings.whatsapp_url``."""
    return create_app(
        ledger_path=settings.data_dir / "sandbox" / "whatsapp.jsonl",
        token=settings.whatsapp_token.get_secret_value(),
        phone_number_id=settings.whatsapp_phone_number_id,
        waba_id=settings.whatsapp_waba_id,
        webhook_url=f"{settings.public_url}/webhooks/whatsapp",
        app_secret=settings.whatsapp_app_secret.get_secret_value(),
        verify_token=settings.whatsapp_verify_token.get_secret_value(),
    )
