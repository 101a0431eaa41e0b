"""HTTP: how the service is, and what it counts. Pages and webhooks come here, too."""
