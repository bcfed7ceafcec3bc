# Perl's Sys::Syslog, told on standard input how many messages to send: see processes.py.
#
#   perl sys_syslog.pl MECHANISM PATH HOST PORT LEVEL TEXT
use strict;
use warnings;
use Sys::Syslog qw(:standard :macros :extended);
use Time::HiRes qw(sleep time);

my ($mechanism, $path, $host, $port, $level, $text) = @ARGV;
my %socket = (type => $mechanism);
$socket{path} = $path if $mechanism eq "unix";
@socket{qw(host port)} = ($host, $port) if $port;

# The seconds that all took.
sub all_of {
    my ($count) = @_;
    my $begin = time;
    syslog($level, $text) for 1 .. $count;
    return time - $begin;
}

# The seconds that each took, so many a second.
sub each_of {
    my ($count, $rate) = @_;
    my ($start, @waits) = (time);
    for my $number (0 .. $count - 1) {
        my $early = $start + $number / $rate - time;
        sleep($early) if $early > 0;
        my $begin = time;
        syslog($level, $text);
        push @waits, time - $begin;
    }
    return @waits;
}

$| = 1;
setlogsock(\%socket) or die "no mechanism $mechanism\n";
openlog("bench", "ndelay", "user");
setlogmask(LOG_UPTO(LOG_INFO));
print "ready\n";
while (<STDIN>) {
    my ($count, $rate) = split;
    my @seconds = $rate ? each_of($count, $rate) : all_of($count);
    print join(" ", map { sprintf "%.9f", $_ } @seconds), "\n";
}
closelog();
