"""The command: ``logger(1)`` of util-linux, by this package's mechanisms."""
