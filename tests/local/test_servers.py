"""The embedded servers start, start again, and say what is in their way."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import pytest

from local.postgres import EmbeddedPostgres
from local.redis import EmbeddedRedis
from local.refusal import Refusal, free_port


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    shutil.rmtree(EmbeddedPostgres(data_dir=tmp_path, port=1).place, ignore_errors=True)


@contextmanager
def running(server: EmbeddedPostgres) -> Iterator[subprocess.Popen[bytes]]:
    program = server.prepare()
    assert program.log is not None
    with program.log.open("ab") as log:
        child = subprocess.Popen(program.argv, stdout=log, stderr=log, **program.popen())
    try:
        yield child
    finally:
        child.send_signal(program.stop_signal)
        child.wait(20)


class TestEmbeddedPostgres:
    async def test_data_is_there_again_after_a_stop(self, folder: Path) -> None:
        server = EmbeddedPostgres(data_dir=folder, port=free_port())
        with running(server):
            await server.ready()
            await server.ensure_database("shop")
        again = EmbeddedPostgres(data_dir=folder, port=free_port())
        with running(again):
            await again.ready()
            await again.ensure_database("shop")
            connection = await asyncpg.connect(again.url("shop", user="shop"))
            assert await connection.fetchval("SELECT current_user") == "shop"
            await connection.close()

    async def test_a_server_left_by_a_killed_parent_is_stopped_before_the_next(self, folder: Path) -> None:
        left = EmbeddedPostgres(data_dir=folder, port=free_port())
        with running(left) as child:
            await left.ready()
            with running(EmbeddedPostgres(data_dir=folder, port=left.port)):
                assert child.wait(10) == 0
                await left.ready()

    async def test_data_of_a_killed_server_recovers(self, folder: Path) -> None:
        server = EmbeddedPostgres(data_dir=folder, port=free_port())
        with running(server) as child:
            await server.ready()
            await server.ensure_database("shop")
            child.send_signal(signal.SIGKILL)
            child.wait(10)
        again = EmbeddedPostgres(data_dir=folder, port=free_port())
        with running(again):
            await again.ready()

    def test_a_port_in_use_is_said_in_one_line_with_what_to_set(self, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            server = EmbeddedPostgres(data_dir=folder, port=taken.getsockname()[1])
            with pytest.raises(
                Refusal, match=r"^Port \d+ on 127.0.0.1, wanted by PostgreSQL, is in use.*POSTGRES_PORT"
            ):
                server.prepare()

    def test_data_of_another_version_is_not_touched(self, folder: Path) -> None:
        server = EmbeddedPostgres(data_dir=folder, port=free_port())
        server.cluster.mkdir(parents=True)
        (server.cluster / "PG_VERSION").write_text("15\n")
        with pytest.raises(Refusal, match="PostgreSQL 15's"):
            server.prepare()


class TestEmbeddedRedis:
    def test_a_port_in_use_is_said_in_one_line_with_what_to_set(self, tmp_path: Path) -> None:
        with (
            socket.create_server(("127.0.0.1", 0)) as taken,
            pytest.raises(Refusal, match=r"wanted by Redis, is in use.*REDIS_PORT"),
        ):
            EmbeddedRedis(data_dir=tmp_path, port=taken.getsockname()[1]).prepare()
