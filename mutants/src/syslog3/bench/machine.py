"""A description of the machine: ratios differ between machines."""

from __future__ import annotations

import os
import platform
import re
import sys
from pathlib import Path

VULNERABILITIES = Path("/sys/devices/system/cpu/vulnerabilities")
CPU_INFO = Path("/proc/cpuinfo")
MAPS = Path("/proc/self/maps")


def describe() -> dict[str, str]:
    """Return the CPU, kernel, C library, mitigations and Python."""
    return {
        "cpu": f"{os.cpu_count()} x {_cpu()}",
        "kernel": f"{platform.system()} {platform.release()} {platform.machine()}",
        "libc": _libc(),
        "mitigations": _mitigations(),
        "python": f"{platform.python_implementation()} {sys.version.split()[0]}",
    }


def _cpu() -> str:
    try:
        found = re.search(r"^model name\s*: (.+)$", CPU_INFO.read_text(), re.MULTILINE)
    except OSError:
        found = None
    return found[1] if found else platform.processor() or "unknown"


def _libc() -> str:
    name, version = platform.libc_ver()
    if name:
        return f"{name} {version}"
    try:
        return "musl" if "ld-musl" in MAPS.read_text() else "unknown"
    except OSError:
        return platform.system()


def _mitigations() -> str:
    """Return the kernel's mitigations of CPU vulnerabilities, which slow down system calls."""
    try:
        states = {file.name: file.read_text().strip() for file in VULNERABILITIES.iterdir()}
    except OSError:
        return "unknown"
    active = sorted(name for name, state in states.items() if state.startswith("Mitigation"))
    open_to = sorted(name for name, state in states.items() if state.startswith("Vulnerable"))
    said = ", ".join(active) or "none"
    return f"{said}; vulnerable: {', '.join(open_to)}" if open_to else said
