"""The benchmark: this package and other ways to log, measured in turns within one run.

``python -m syslog3.bench``; docs/adding-a-contender.md says how to measure something of your own.
"""
