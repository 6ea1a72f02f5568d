"""One file, one published system. Each exposes a single `RECIPE`."""
