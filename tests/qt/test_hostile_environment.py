"""Row 17: what a desktop's environment says of proxies and key logs neither stops nor steers us."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sandbox.gateway_servers import wire_server
from tests.unit.source_tree import PROJECT


@pytest.mark.holds("trap_11")
def test_row_17_the_program_starts_and_does_its_work_whatever_the_environment_says(
    tmp_path: Path,
) -> None:
    key_log = tmp_path / "keys.log"
    with wire_server(lambda talk: talk.answer(b"")) as proxy:
        names = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")
        environment = {
            **os.environ,
            **dict.fromkeys(names, proxy.base_url),
            "ALL_PROXY": "socks5://127.0.0.1:1",
            "NO_PROXY": "[::1]",
            "SSL_CERT_FILE": str(tmp_path / "missing.pem"),
            "SSL_CERT_DIR": str(tmp_path / "missing"),
            "SSLKEYLOGFILE": str(key_log),
            "QT_QPA_PLATFORM": "offscreen",
            **{name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")},
        }
        ended = subprocess.run(
            [sys.executable, "packaging/tour.py", str(tmp_path / "pictures")],
            cwd=PROJECT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        assert "pictures are in" in ended.stdout
        assert proxy.connections == 0
    assert not key_log.exists()
