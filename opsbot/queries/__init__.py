"""Named reads that are longer than a line."""
