"""The command ``bosonline``."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Annotated

import typer
from pydantic import SecretStr, ValidationError
from rich import box
from rich.console import Console
from rich.table import Table

from local import admin_commands, calls_commands, jobs_commands, sandbox_commands
from settings import Settings

# Each command imports what it needs, so that `bosonline --help` answers at once.

out = Console()
err = Console(stderr=True)
app = typer.Typer(
    name="bosonline",
    help="BosOnline's backend on one machine or many. Settings come from the environment: see 'bosonline config'.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.add_typer(jobs_commands.commands, name="jobs")
app.add_typer(calls_commands.commands, name="calls")
app.add_typer(admin_commands.commands, name="admin")
app.add_typer(sandbox_commands.commands, name="sandbox")


def main() -> None:
    """Run the command; what stands in the way is said in one line, with exit code 1."""
    from local.refusal import Refusal
    from models.db import DATABASE_AWAY
    from models.errors import DomainError

    try:
        app()
    except (Refusal, DomainError) as error:
        _refuse(str(error))
    except ValidationError as error:
        _refuse(
            "; ".join(f"{'.'.join(map(str, one['loc'])).upper() or 'settings'}: {one['msg']}" for one in error.errors())
        )
    except FileNotFoundError as error:
        _refuse(str(error))
    except DATABASE_AWAY as error:
        _refuse(f"The database or a server cannot be reached ({error}). Is 'bosonline up' running?")


@app.command()
def up(
    *,
    postgres_port: Annotated[
        int, typer.Option(envvar="POSTGRES_PORT", help="Port of the embedded PostgreSQL.", min=1, max=65535)
    ] = 55432,
    redis_port: Annotated[
        int, typer.Option(envvar="REDIS_PORT", help="Port of the embedded Redis.", min=1, max=65535)
    ] = 56379,
    procfile: Annotated[Path, typer.Option(help="Which processes to run.")] = Path(__file__).parent / "Procfile",
    demo_data: Annotated[bool, typer.Option(help="Load the sample store.")] = True,
) -> None:
    """Start the whole platform on this machine and keep it running until Ctrl-C.

    Starts PostgreSQL and Redis (unless DATABASE_URL and REDIS_URL name others), migrates, loads a sample store, runs
    the Procfile's processes and the providers' sandboxes, and says where everything is. Data stays in DATA_DIR.
    """
    from local.up import Wishes
    from local.up import up as bring_up

    wishes = Wishes(postgres_port=postgres_port, redis_port=redis_port, procfile=procfile, demo_data=demo_data)
    asyncio.run(bring_up(wishes, console=out))


@app.command()
def migrate() -> None:
    """Bring the schema of DATABASE_URL up to date; safe to run many times, and at the same time."""
    from local import running
    from local.migrate import migrate as apply

    applied = asyncio.run(apply(running.settings()))
    out.print("\n".join(applied) if applied else "nothing to do: the schema is up to date")


@app.command()
def demo() -> None:
    """Play four orders against a running platform, from the form to the door or back, while the providers fail."""
    from local import running, tour

    asyncio.run(tour.play(running.settings(), console=out))


@app.command()
def journey() -> None:
    """Open a shop on a running platform, sell, change everything, and compare each figure; exit code 1 at a difference.

    Makes a store of its own through the API alone, so that it can be run any number of times.
    """
    from local import journey, running

    asyncio.run(journey.travel(running.settings(), console=out))


@app.command()
def openapi() -> None:
    """Print the API's OpenAPI document as JSON. Needs no server."""
    from api import routes
    from api.openapi import document

    typer.echo(document(tuple(routes.endpoints()), server=Settings().public_url))


@app.command()
def config() -> None:
    """Show every setting: its variable, its value now, its default, and what it does. Secrets are masked."""
    settings = Settings()
    table = Table("variable", "value", "what it does", box=box.SIMPLE)
    table.columns[0].no_wrap = True
    table.columns[1].overflow = "fold"
    for name, field in Settings.model_fields.items():
        value, default = getattr(settings, name), field.get_default(call_default_factory=True)
        what = field.description or ""
        if value != default:
            what = f"{what} Default: {_shown(default) or 'none'}.".strip()
        table.add_row(name.upper(), _shown(value), what, style="bold" if name in settings.model_fields_set else "")
    out.print(table)


def _shown(value: object) -> str:
    if isinstance(value, SecretStr):
        return "••••••"
    # A password may stand in an address.
    return "" if value is None else re.sub(r"(?<=://)([^/:@]*):[^/@]+@", r"\1:••••••@", str(value))


def _refuse(line: str) -> None:
    err.print(line, style="bold red", highlight=False, soft_wrap=True)
    raise SystemExit(1)


if __name__ == "__main__":
    main()
