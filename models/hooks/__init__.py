"""What stores are told over HTTP: their webhooks, the events that are written with what happened, the deliveries."""
