"""What WhatsApp says of our templates."""

from __future__ import annotations

from models.senders.tables import KnownTemplate
from tests.promises.twice.stage import Play, Stage, scenario


@scenario("whatsapp.templates")
async def keeps_the_status_of_each_template(stage: Stage) -> Play:
    async def did() -> None:
        assert await KnownTemplate.filter(status="APPROVED").count() > 0

    return Play(job=await stage.write("whatsapp.templates", {}, store=None), did=did, app=stage.app)
