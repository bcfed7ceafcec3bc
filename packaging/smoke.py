"""Does an installed wheel log? The system's own way, and by UDP to the package's own collector."""

import syslog3
from syslog3.collector import Collector

syslog3.openlog("smoke", "pid", "local0")
syslog3.syslog("info", "by the system's own way")
syslog3.closelog()

with Collector(udp=0) as collector:
    host, port = collector.udp[:2]
    with syslog3.Log("smoke", facility="local0", mechanism="udp", host=host, port=port) as log:
        log.warning("%d message by %s", 1, "udp", structured_data={"smoke@32473": {"k": "]"}})
    [message] = collector.wait(1)

expected = ("smoke", syslog3.LOG_LOCAL0, syslog3.LOG_WARNING)
assert message.message.endswith("1 message by udp"), message
assert (message.ident, message.facility, message.level) == expected, message
assert message.structured_data == {"smoke@32473": {"k": "]"}}, message
print("syslog3", syslog3.__version__, "logs:", message.message)
