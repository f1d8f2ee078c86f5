"""The sandbox as a process: how it starts, what it costs, how it ends, what it keeps."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import KEY, TOKEN, RunningSandbox, StartSandbox
from tests.sandbox.plain_client import PlainClient

COMMAND = [sys.executable, "-m", "desktop_app.sandbox"]
IN_FLIGHT = (
    b"POST /v2/customers HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n"
)
WITH_SECRETS = [*COMMAND, "--merchant-key", KEY, "--authenticity-token", TOKEN]


def test_a_million_customers_are_up_within_3_seconds_and_300_megabytes() -> None:
    command = [*WITH_SECRETS, "--port", "0", "--customers", "1000000"]
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        client = PlainClient(RunningSandbox(process.stdout.readline().strip()))
        assert time.monotonic() - began < 3
        with client.http:
            assert client.customer("cust-1000000")["status"] == "approved"
            [row] = client.rows("?limit=1&offset=999999")
            assert row["merchant_customer_id"] == "cust-0000001"
            for offset in range(0, 1_000_000, 20_000):
                assert len(client.rows(f"?limit=100&offset={offset}")) == 100
        if sys.platform == "linux":
            status = Path(f"/proc/{process.pid}/status").read_text()
            kilobytes = int(status.partition("VmHWM:")[2].split()[0])
            assert kilobytes < 300 * 1024
        process.terminate()


def test_the_first_line_is_a_loopback_url(sandbox: RunningSandbox) -> None:
    host, _, port = sandbox.base_url.rpartition(":")
    assert host == "http://127.0.0.1"
    assert int(port) > 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_it_with_0_even_with_a_request_in_flight(number: signal.Signals) -> None:
    process = subprocess.Popen(COMMAND, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        port = int(process.stdout.readline().rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), 10) as asking:
            asking.sendall(IN_FLIGHT)
            assert asking.recv(100).startswith(b"HTTP/1.1 100 ")  # it now waits for the body
            began = time.monotonic()
            process.send_signal(number)
            assert process.wait(10) == 0
            assert time.monotonic() - began < 2
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_it_ends_with_its_parent() -> None:
    process = subprocess.Popen(
        [*COMMAND, "--exit-with-parent"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"http://127.0.0.1:")
        process.stdin.close()
        assert process.wait(10) == 0


def test_a_port_in_use_is_said_in_one_line(sandbox: RunningSandbox) -> None:
    port = sandbox.base_url.rpartition(":")[2]
    ended = subprocess.run([*COMMAND, "--port", port], capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.startswith(f"Cannot listen on 127.0.0.1:{port}: ")
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_without_the_extra_it_names_it(missing: str) -> None:
    without = (
        "import importlib.util, sys\n"
        "real = importlib.util.find_spec\n"
        f"importlib.util.find_spec = lambda name, *a: None if name == {missing!r} else real(name)\n"
        "from desktop_app.sandbox.__main__ import main\n"
        "sys.exit(main([]))\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", without], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 2
    assert ended.stderr == "The sandbox needs an extra: pip install 'customer-desk[sandbox]'\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_state_survives_a_kill(tmp_path: Path) -> None:
    state = tmp_path / "state.jsonl"
    options = ["--port", "0", "--customers", "300", "--state", str(state)]
    kept: list[str] = []
    for turn in range(3):
        with subprocess.Popen(
            [*WITH_SECRETS, *options], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            url = process.stdout.readline().strip()
            client = PlainClient(RunningSandbox(url))
            with client.http:
                for uuid in kept:
                    assert client.get(f"/v2/customers/{uuid}").json()["name"] == "Changed"
                kept.append(client.create(merchant_customer_id=f"kept-{turn}")["uuid"])
                client.post(f"/v2/customers/{kept[-1]}", {"name": "Changed"})
                process.kill()
    assert len(state.read_text().splitlines()) == 1 + 2 + 2  # two tidied, the last turn's two
    assert state.stat().st_mode & 0o777 == 0o600


def test_a_foreign_state_file_is_refused(tmp_path: Path) -> None:
    state = tmp_path / "notes.txt"
    state.write_text("mine\n")
    ended = subprocess.run(
        [*COMMAND, "--state", str(state)], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert str(state) in ended.stderr
    assert state.read_text() == "mine\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
@pytest.mark.parametrize("option", ["--state", "--access-log"])
def test_a_pipe_that_nobody_serves_is_refused_at_once(tmp_path: Path, option: str) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    ended = subprocess.run(
        [*COMMAND, option, str(pipe)], capture_output=True, text=True, check=False, timeout=20
    )
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert str(pipe) in ended.stderr


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no such device here")
def test_a_device_is_no_state_file() -> None:
    command = [*COMMAND, "--state", "/dev/zero"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)


def test_the_access_log_counts_what_arrived(tmp_path: Path, start_sandbox: StartSandbox) -> None:
    log = tmp_path / "access.log"
    client = PlainClient(start_sandbox("--access-log", str(log)))
    with client.http:
        client.rows("?limit=1&offset=2")
        client.post("/v2/customers", {"city": "x"})
    lines = [line.split(" ", 1)[1] for line in log.read_text().splitlines()]
    assert lines == ["200 GET /v2/customers?limit=1&offset=2", "400 POST /v2/customers"]


LITTLE_ROOM = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (1500, 1500))
from desktop_app.sandbox.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file sizes")
def test_a_change_that_cannot_be_kept_is_not_made(tmp_path: Path) -> None:
    options = ["--customers", "300", "--state", str(tmp_path / "state.jsonl"), *WITH_SECRETS[3:]]
    made = 0
    for command in ([sys.executable, "-c", LITTLE_ROOM], COMMAND):
        with subprocess.Popen(
            [*command, *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as process:
            assert process.stdout is not None
            url = process.stdout.readline().strip()
            client = PlainClient(RunningSandbox(url))
            with client.http:
                if not made:
                    answers = [client.post("/v2/customers", {"name": "x"}) for _ in range(9)]
                    made = [answer.status_code for answer in answers].count(200)
                    assert 0 < made < 9
                assert len([row for row in client.rows() if row["name"] == "x"]) == made
                process.terminate()


def test_python_dash_m_help_explains_itself() -> None:
    shown = subprocess.run([*COMMAND, "--help"], capture_output=True, text=True, check=True).stdout
    assert "--highest-limit" in shown
    assert "(default: 100)" in shown


def test_a_log_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    ended = subprocess.run(
        [*COMMAND, "--access-log", str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith(f"The log {tmp_path} cannot be written: ")
