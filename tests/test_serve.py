"""`opsbot serve`, as it is run."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection

from sqlalchemy import make_url

from opsbot import logs, schema
from opsbot.doctor import examine
from tests.databases import opened


@contextmanager
def serving(url: str) -> Iterator[tuple[subprocess.Popen[str], int, list[str]]]:
    """The process, its port, and what it has said until it was ready."""
    env = {**os.environ, "OPSBOT_DATABASE_URL": url, "OPSBOT_HTTP_PORT": "0"}
    child = subprocess.Popen(
        [sys.executable, "-m", "opsbot", "serve"], env=env, stderr=subprocess.PIPE, text=True
    )
    assert child.stderr
    said: list[str] = []
    try:
        for line in child.stderr:
            said.append(line)
            if "message=ready" in line:
                break
        port = re.search(r"http://127\.0\.0\.1:(\d+)", "".join(said))
        assert port, "".join(said)
        yield child, int(port[1]), said
    finally:
        child.kill()
        child.wait()
        child.stderr.close()


def get(port: int, path: str) -> tuple[int, str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def test_a_service_tells_its_health_and_ends_well(database_url: str) -> None:
    with opened(database_url) as engine:
        schema.upgrade(engine)
    with serving(database_url) as (child, port, said):
        status, body = get(port, "/healthz")
        assert (status, json.loads(body)["status"]) == (200, "ok")
        assert json.loads(body)["parts"]["engine"] == "works alone"
        status, body = get(port, "/readyz")
        parts = json.loads(body)["parts"]
        assert status == 200
        assert list(parts) == ["http", "engine", "schedules", "bot"]
        assert parts["engine"] == {"ready": True, "state": "works alone"}
        status, numbers = get(port, "/metrics")
        assert status == 200
        for name in ("messages", "answer_seconds", "queue_depth", "delivery_attempts", "alerts"):
            assert f"# TYPE opsbot_{name}" in numbers
        engine_finding = next(one for one in examine(database_url) if one.subject == "engine")
        assert engine_finding.said == "running"

        child.send_signal(signal.SIGTERM)
        assert child.stderr
        rest = child.stderr.read()
        assert child.wait(timeout=60) == 0
    told = "".join(said) + rest
    assert "platforms: none is set up" in told
    assert "message=stopped" in rest
    assert "Traceback" not in told
    secret = make_url(database_url).password
    assert not secret or str(secret) not in told
    assert f'"database: {logs.without_password(database_url)}"' in told
