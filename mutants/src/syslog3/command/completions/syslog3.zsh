#compdef syslog3
# Completion of syslog3 for zsh. To enable it: eval "$(syslog3 --completion zsh)" after compinit,
# or put this file as _syslog3 into a directory of $fpath.

_syslog3_priorities() {
	local -a facilities levels
	facilities=(auth authpriv cron daemon ftp kern lpr mail news security syslog user uucp
		local{0..7})
	levels=(emerg alert crit err warning notice info debug panic error warn)
	if compset -P '*.'; then
		_describe level levels
	else
		_describe level levels
		_describe facility facilities -S .
	fi
}

_syslog3() {
	_arguments -s -S \
		'(-i --id)-i[log the PID]' \
		'(-i --id)--id=-[log the PID, or the given id]::id:_pids' \
		'(-s --stderr)'{-s,--stderr}'[output message to standard error as well]' \
		'(-f --file)'{-f+,--file=}'[log the contents of this file]:file:_files' \
		'--no-act[do everything except writing to the log]' \
		'(-p --priority)'{-p+,--priority=}'[mark given message with this priority]:priority:_syslog3_priorities' \
		'(-t --tag)'{-t+,--tag=}'[mark every line with this tag]:tag: ' \
		'(-u --socket)'{-u+,--socket=}'[write to this Unix socket]:socket:_files' \
		'--socket-errors=[print errors of Unix sockets]:mode:(on off auto)' \
		'(-d --udp -T --tcp --tls --mechanism)'{-d,--udp}'[use UDP only]' \
		'(-d --udp -T --tcp --tls --mechanism)'{-T,--tcp}'[use TCP only]' \
		'(-n --server)'{-n+,--server=}'[write to this remote syslog server]:server:_hosts' \
		'(-P --port)'{-P+,--port=}'[use this port for UDP, TCP or TLS]:port:_ports' \
		'(- *)'{-V,--version}'[display version]' \
		'(- *)'{-h,--help}'[display help]' \
		'--octet-count[use octet counting]' \
		'--prio-prefix[look for a prefix on every line read from stdin]' \
		'(--rfc5424)--rfc3164[use the obsolete BSD syslog protocol]' \
		'(--rfc3164)--rfc5424=-[use the protocol of RFC 5424]::leave out:_values -s , part notime notq nohost' \
		'(-S --size)'{-S+,--size=}'[maximum size for a single message]:size: ' \
		'--msgid=[set the message id field]:msgid: ' \
		'(-e --skip-empty)'{-e,--skip-empty}'[do not log empty lines]' \
		'*--sd-id=[structured data ID]:id:(timeQuality origin meta)' \
		'*--sd-param=[structured data name="value"]:parameter: ' \
		'--journald=-[write a journal entry]::file:_files' \
		'(-d --udp -T --tcp --mechanism)--tls[use TLS]' \
		'--ca=[trust these authorities]:file:_files' \
		'--cert=[show the server this certificate]:file:_files' \
		'--key=[the key of the certificate]:file:_files' \
		'*--mechanism=[in order of preference]:mechanisms:_values -s , mechanism native unix udp tcp inet tls stream pipe console journal eventlog' \
		'--framing=[framing on streams]:framing:(lf nul octet)' \
		'--timeout=[wait no longer than this for the daemon]:seconds: ' \
		'(- *)--completion=[print the completion for a shell]:shell:(bash zsh)' \
		'*:message: '
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
	_syslog3 "$@"
else
	compdef _syslog3 syslog3
fi
