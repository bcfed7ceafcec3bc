"""Log each line of standard input by the relay that answers, else by the host's daemon."""

import ssl
import sys

import syslog3

log = syslog3.Log(
    "billing",
    "pid",
    "local3",
    mechanism=["tls", "unix"],
    host="logs.example.org",  # has the addresses of both relays
    ssl_context=ssl.create_default_context(cafile="/etc/ssl/syslog/ca.pem"),
    timeout=2,
)
with log:
    for line in sys.stdin:
        log.info(line.rstrip())
