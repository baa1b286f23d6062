"""The orders as a file."""

from __future__ import annotations

import asyncio
from pathlib import Path

from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

from local.refusal import Refusal
from local.tour.visit import Json, Visit


async def export(visit: Visit) -> None:
    """A heavy action is a job with progress, and its file a short link."""
    job = await visit.ask("POST", "/store/order/download", body={})
    columns = (TextColumn("  export    "), BarColumn(), TaskProgressColumn(), TextColumn("{task.fields[state]}"))
    with Progress(*columns, console=visit.console, transient=True) as bar:
        shown = bar.add_task("export", total=100, state=job["status"])
        while job["status"] in {"queued", "running"}:
            job = await visit.ask("GET", job["links"]["self"], query={"wait": "5"})
            percent = 100 if job["status"] == "succeeded" else (job["progress"] or {}).get("percent", 0)
            bar.update(shown, completed=percent, state=job["status"])
    if job["status"] != "succeeded":
        raise Refusal(f"The export {job['status']}: {(job['error'] or {}).get('detail')}")
    file = await visit.ask("GET", job["links"]["file"])
    path = await _download(visit, file)
    visit.tell("export", f"{file['rows']} orders, {path.stat().st_size:,} bytes: {path}")


async def _download(visit: Visit, file: Json) -> Path:
    folder = visit.settings.data_dir / "demo"
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    path = folder / Path(file["name"]).name
    async with visit.http.get(file["url"]) as answer:
        if not answer.ok:
            raise Refusal(f"The file could not be downloaded: {answer.status} {answer.reason}.")
        await asyncio.to_thread(path.write_bytes, await answer.read())
    return path
