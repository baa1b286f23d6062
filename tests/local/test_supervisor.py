"""The supervisor keeps programs running, and leaves nothing behind."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from datetime import timedelta
from pathlib import Path

import psutil
import pytest

from local import procfile
from local.program import Program
from local.refusal import Refusal
from local.supervisor import Supervisor

IGNORES_SIGTERM = (
    "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); signal.pause()"
)
WAITS = "import signal; print('up', flush=True); signal.pause()"
HAS_A_CHILD = (
    "import signal, subprocess, sys;"
    "child = subprocess.Popen([sys.executable, '-c', 'import signal; signal.pause()']);"
    "print('child', child.pid, flush=True); signal.pause()"
)


class Heard:
    """What the programs said."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, str]] = []
        self._news = asyncio.Condition()

    def say(self, name: str, line: str) -> None:
        self.lines.append((name, line))
        asyncio.get_running_loop().create_task(self._tell())

    async def _tell(self) -> None:
        async with self._news:
            self._news.notify_all()

    async def until(self, word: str, *, times: int = 1) -> str:
        """Return the last of ``times`` lines that hold ``word``."""
        async with asyncio.timeout(20), self._news:
            await self._news.wait_for(lambda: len(self.holding(word)) >= times)
        return self.holding(word)[-1]

    def holding(self, word: str) -> list[str]:
        return [line for _, line in self.lines if word in line]


def python(code: str, name: str = "one") -> Program:
    return Program(name=name, argv=(sys.executable, "-c", code))


class TestSupervisor:
    async def test_a_program_that_is_killed_starts_again(self) -> None:
        heard = Heard()
        supervisor = Supervisor(programs=[python(WAITS)], say=heard.say)
        supervisor.start()
        await heard.until("up")
        first = supervisor.running["one"]
        os.kill(first, signal.SIGKILL)
        await heard.until("up", times=2)
        assert supervisor.running["one"] != first
        assert supervisor.restarts == {"one": 1}
        assert heard.holding("was killed by SIGKILL")
        await supervisor.stop()

    async def test_what_ignores_the_stop_is_killed_after_the_grace(self) -> None:
        heard = Heard()
        supervisor = Supervisor(programs=[python(IGNORES_SIGTERM)], say=heard.say, grace=timedelta(milliseconds=300))
        supervisor.start()
        await heard.until("deaf")
        pid = supervisor.running["one"]
        await supervisor.stop()
        assert not psutil.pid_exists(pid)
        assert heard.holding("did not stop within 0.3 s; killed")

    async def test_what_a_program_started_goes_with_it(self) -> None:
        heard = Heard()
        supervisor = Supervisor(programs=[python(HAS_A_CHILD)], say=heard.say)
        supervisor.start()
        child = psutil.Process(int((await heard.until("child")).split()[1]))
        await supervisor.stop()
        await asyncio.to_thread(_wait_gone, child)

    async def test_a_program_that_cannot_start_is_named_and_tried_again(self) -> None:
        heard = Heard()
        supervisor = Supervisor(programs=[Program(name="gone", argv=("/nonexistent/program",))], say=heard.say)
        supervisor.start()
        await heard.until("cannot be started", times=2)
        await supervisor.stop()

    @pytest.mark.skipif(sys.platform != "linux", reason="the kernel's leash is Linux's")
    async def test_programs_die_with_a_supervisor_that_is_killed(self) -> None:
        parent = await asyncio.create_subprocess_exec(
            sys.executable, "-c", SUPERVISES, cwd=Path(__file__).parents[2], stdout=asyncio.subprocess.PIPE
        )
        assert parent.stdout is not None
        child = psutil.Process(int(await parent.stdout.readline()))
        parent.kill()
        await parent.wait()
        await asyncio.to_thread(_wait_gone, child)


SUPERVISES = """
import asyncio, sys
from local.program import Program
from local.supervisor import Supervisor

WAITS = "import signal, os; print(os.getpid(), flush=True); signal.pause()"

async def main():
    program = Program(name="one", argv=(sys.executable, "-c", WAITS))
    supervisor = Supervisor(programs=[program], say=lambda name, line: print(line, flush=True))
    supervisor.start()
    await asyncio.Event().wait()

asyncio.run(main())
"""


def _wait_gone(process: psutil.Process) -> None:
    try:
        # In a container without an init nobody reaps an orphan; a zombie runs no more.
        if process.status() != psutil.STATUS_ZOMBIE:
            process.wait(timeout=10)
    except psutil.NoSuchProcess:
        pass
    except psutil.TimeoutExpired:
        assert process.status() == psutil.STATUS_ZOMBIE


class TestProcfile:
    def test_assignments_before_the_command_are_that_processs_environment(self, tmp_path: Path) -> None:
        path = tmp_path / "Procfile"
        path.write_text("# comment\n\napi: METRICS_PORT=9101 python -m api\nbulk: python -m tasks --queue 'a b'\n")
        api, bulk = procfile.read(path, {"A": "1"})
        assert api.environment["METRICS_PORT"] == "9101"
        assert api.argv == (sys.executable, "-m", "api")
        assert "METRICS_PORT" not in bulk.environment
        assert bulk.argv[-1] == "a b"
        assert bulk.environment["A"] == "1"

    @pytest.mark.parametrize("text", ["nonsense", "a: true\na: true", "a:"])
    def test_a_line_that_cannot_be_read_is_named(self, tmp_path: Path, text: str) -> None:
        path = tmp_path / "Procfile"
        path.write_text(text)
        with pytest.raises(Refusal, match=r"line \d"):
            procfile.read(path, {})

    def test_the_projects_own_serves_each_process_its_metrics_on_a_port_of_its_own(self) -> None:
        programs = procfile.read(Path(__file__).parents[2] / "Procfile", {})
        ports = [program.environment["METRICS_PORT"] for program in programs if "METRICS_PORT" in program.environment]
        assert len(ports) == len(set(ports)) == 4
