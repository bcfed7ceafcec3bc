"""Perl's Sys::Syslog and syslog3.perl, doing the same in the same surroundings."""
