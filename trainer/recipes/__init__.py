"""One file, one system. Each exposes a single `RECIPE`."""
