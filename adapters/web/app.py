"""The addresses of the service: /healthz, /readyz, /metrics."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

from adapters.web.metrics import Metrics
from opsbot.parts import State

PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"


def application(
    states: Callable[[], Mapping[str, State]], metrics: Metrics, routes: Iterable[Any] = ()
) -> FastAPI:
    """The web application. `states` says how the parts are; `routes` are the chat platforms'."""
    app = FastAPI(title="opsbot", docs_url=None, redoc_url=None, openapi_url=None)

    @app.get("/healthz")
    async def healthz() -> dict[str, Any]:
        """The process lives and its loop turns; and how its parts are, which it mends itself."""
        return {"status": "ok", "parts": {name: one.said for name, one in states().items()}}

    @app.get("/readyz")
    async def readyz() -> JSONResponse:
        """Whether every part works; 503 when one does not."""
        now = states()
        ready = all(state.ready for state in now.values())
        parts = {name: {"ready": one.ready, "state": one.said} for name, one in now.items()}
        return JSONResponse({"ready": ready, "parts": parts}, 200 if ready else 503)

    @app.get("/metrics")
    def numbers() -> Response:  # not async: it reads the database
        return Response(metrics.text(), media_type=PROMETHEUS)

    app.router.routes.extend(routes)
    return app
