#!/usr/bin/env perl
# Does with Perl's Sys::Syslog what it is told on standard input, a line of JSON each, and answers
# with one. play.py is the same for syslog3.perl; comparison.py talks to both.
use strict;
use warnings;

my ($clock, @steps) = (0);

BEGIN {
    no warnings 'once';
    *CORE::GLOBAL::time = sub () {
        my $now = CORE::time() + $clock;
        $clock += shift @steps // 0;
        return $now;
    };
}

use JSON::PP;
use POSIX ();
use Sys::Syslog ();

# What Perl itself says of undefined values, odd numbers and formats is not Sys::Syslog's.
my $PERLS_OWN = qr/^(?:Use of uninitialized|Argument "|Missing argument|Redundant argument|Invalid conversion|Wide character|Port number)/;

# Without utf8: a text is the bytes that came, as in a program without "use utf8".
my $json = JSON::PP->new->allow_nonref->canonical;
my $errors = shift @ARGV;
my $real_exit = \&POSIX::_exit;
$0 = 'program';

$| = 1;
$SIG{PIPE} = 'IGNORE';
while (defined(my $line = <STDIN>)) {    # each a scenario: told by the child
    my $pid = fork;
    die "fork: $!" unless defined $pid;
    if (!$pid) {
        open STDERR, '>>', $errors or die "$errors: $!";
        STDERR->autoflush(1);
        flush_console();
        play();
        1 while wait != -1;    # for what nowait did not wait for
        exit 0;
    }
    waitpid $pid, 0;
    answer({ended => $?});
}

# Sys::Syslog leaves the console by _exit(), which forgets what print() has buffered.
sub flush_console {
    no warnings 'redefine';
    *POSIX::_exit = sub { close Sys::Syslog::CONS; $real_exit->(@_) };
}

sub play {
    answer({pid => $$});
    while (defined(my $line = <STDIN>)) {
        my ($command, @args) = @{ $json->decode($line) };
        if    ($command eq 'end')      { return }
        elsif ($command eq 'clock')    { ($clock, @steps) = @args }
        elsif ($command eq 'program')  { $0 = $args[0] }
        elsif ($command eq 'host')     { $Sys::Syslog::host = $args[0] }
        elsif ($command eq 'facility') { $Sys::Syslog::facility = $args[0] }
        elsif ($command eq 'unflushed console') { no warnings; *POSIX::_exit = $real_exit }
        else { answer(call($command, @args)); next }
        answer({});
    }
}

sub call {
    my ($name, $how, @args) = @_;
    my @warnings;
    local $SIG{__WARN__} = sub { push @warnings, place($_[0]) unless $_[0] =~ $PERLS_OWN };
    @args = map { value($_) } @args;
    my $function = \&{"Sys::Syslog::$name"};
    my $returned = eval { $! = $how->{errno} || 0; scalar $function->(@args) };
    return {
        died     => $@ ? place($@) : undef,
        returned => defined $returned ? "$returned" : undef,
        warnings => \@warnings,
        stderr   => printed(),
        host     => defined $Sys::Syslog::host ? "$Sys::Syslog::host" : undef,
        facility => defined $Sys::Syslog::facility ? "$Sys::Syslog::facility" : undef,
    };
}

# What JSON has no word for is a list that begins with "=".
sub value {
    my ($given) = @_;
    return $given unless defined $given;
    return $given ? 1 : '' if JSON::PP::is_bool($given);
    return { map { $_ => value($given->{$_}) } keys %$given } if ref $given eq 'HASH';
    if (ref $given eq 'ARRAY') {
        my ($is, $what, $of) = @$given;
        return [map { value($_) } @$given] unless defined $is and $is eq '=';
        return $what eq 'not' ? ~$of : $what eq 'code' ? sub { } : \1;
    }
    utf8::downgrade($given);    # JSON::PP has its own way to keep bytes
    return $given;
}

sub place { my ($text) = @_; $text =~ s/ at \S+ line \d+(?:, <STDIN> line \d+)?\.\n\z//; return $text }

sub printed {
    open my $file, '<', $errors or die "$errors: $!";
    local $/;
    my $text = <$file>;
    truncate $errors, 0;
    return $text;
}

sub answer { print $json->encode($_[0]), "\n" }
