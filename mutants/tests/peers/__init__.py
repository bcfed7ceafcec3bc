"""Tests against real peers: syslog daemons, Perl, logger(1). `install.sh` fetches them."""
