"""The baseline: this package beside whatever else logs, interleaved in one run.

``python -m syslog3.bench``; docs/adding-a-contender.md says how to measure something of your own.
"""
