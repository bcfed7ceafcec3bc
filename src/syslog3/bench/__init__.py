"""Benchmarks: this package beside what else there is, interleaved in one run."""
