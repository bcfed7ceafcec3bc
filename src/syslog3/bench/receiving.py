"""The receiver's own process: ``python -m syslog3.bench.receiving``; see receiver.py.

    receiving TRANSPORT SOCKET SHARED [CERTIFICATE KEY]

SOCKET and SHARED are inherited descriptors. It ends when its standard input does.
"""

from __future__ import annotations

import mmap
import os
import signal
import socket
import ssl
import sys
import threading
from typing import Any

from syslog3.compiled.binding import ffi, lib


def shared_memory(fd: int) -> tuple[Any, mmap.mmap]:
    """Return the ``struct syslog3_drained *`` behind a descriptor, and the memory it lies in."""
    memory = mmap.mmap(fd, lib.syslog3_drained_size())
    return ffi.cast("struct syslog3_drained *", ffi.from_buffer(memory)), memory


def serve(sock: socket.socket, drained: Any, context: ssl.SSLContext | None) -> None:
    """Receive from each connection in a thread of its own."""
    while True:
        connection, _ = sock.accept()
        take = threading.Thread(target=_take, args=(connection, drained, context), daemon=True)
        take.start()


def _take(connection: socket.socket, drained: Any, context: ssl.SSLContext | None) -> None:
    if context is None:
        lib.syslog3_drain(connection.fileno(), lib.SYSLOG3_ENDS_CONTROL, drained)
        return
    with context.wrap_socket(connection, server_side=True) as encrypted:
        # Counts records without decrypting them, which would cost as much as to send them.
        lib.syslog3_drain(encrypted.fileno(), lib.SYSLOG3_ENDS_RECORD, drained)


def main(transport: str, fd: str, shared: str, *certificate: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the benchmark, and that ends this
    drained, _memory = shared_memory(int(shared))
    sock = socket.socket(fileno=int(fd))
    context = None
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
    if sock.type == socket.SOCK_STREAM:
        work = threading.Thread(target=serve, args=(sock, drained, context), daemon=True)
    else:
        arguments = sock.fileno(), lib.SYSLOG3_ENDS_CONTROL, drained
        work = threading.Thread(target=lib.syslog3_drain, args=arguments, daemon=True)
    work.start()
    print("ready", flush=True)
    sys.stdin.read()
    os._exit(0)  # without waiting for the threads, which run C


if __name__ == "__main__":
    main(*sys.argv[1:])
