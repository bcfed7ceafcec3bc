# Completion of syslog3 for bash. To enable it: eval "$(syslog3 --completion bash)"

_syslog3() {
	local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
	local facilities='auth authpriv cron daemon ftp kern lpr mail news security syslog user uucp
		local0 local1 local2 local3 local4 local5 local6 local7'
	local levels='emerg alert crit err warning notice info debug panic error warn'
	local mechanisms='native unix udp tcp inet tls stream pipe console journal eventlog'
	COMPREPLY=()

	# bash makes words of their own of "--option" "=" "value".
	if [[ $word == '=' ]]; then
		word=
	elif [[ $option == '=' ]]; then
		option=${COMP_WORDS[COMP_CWORD - 2]}
	fi
	case $option in
	-f | --file | -u | --socket | --journald | --ca | --cert | --key)
		compopt -o filenames 2>/dev/null
		COMPREPLY=($(compgen -f -- "$word"))
		return
		;;
	-n | --server)
		COMPREPLY=($(compgen -A hostname -- "$word"))
		return
		;;
	-p | --priority)
		if [[ $word == *.* ]]; then
			COMPREPLY=($(compgen -P "${word%%.*}." -W "$levels" -- "${word#*.}"))
		else
			compopt -o nospace 2>/dev/null
			COMPREPLY=($(compgen -S . -W "$facilities" -- "$word") $(compgen -W "$levels" -- "$word"))
		fi
		return
		;;
	--mechanism)
		local before=
		[[ $word == *,* ]] && before=${word%,*},
		COMPREPLY=($(compgen -P "$before" -W "$mechanisms" -- "${word##*,}"))
		return
		;;
	--rfc5424)
		COMPREPLY=($(compgen -W 'notime notq nohost' -- "$word"))
		return
		;;
	--socket-errors)
		COMPREPLY=($(compgen -W 'on off auto' -- "$word"))
		return
		;;
	--framing)
		COMPREPLY=($(compgen -W 'lf nul octet' -- "$word"))
		return
		;;
	--completion)
		COMPREPLY=($(compgen -W 'bash zsh' -- "$word"))
		return
		;;
	--id)
		COMPREPLY=($(compgen -W "$$" -- "$word"))
		return
		;;
	-t | --tag | -P | --port | -S | --size | --msgid | --sd-id | --sd-param | --timeout)
		return
		;;
	esac
	if [[ $word == -* ]]; then
		COMPREPLY=($(compgen -W '
			--id --stderr --file --no-act --priority --tag --socket --socket-errors --udp --tcp
			--server --port --version --help --octet-count --prio-prefix --rfc3164 --rfc5424
			--size --msgid --skip-empty --sd-id --sd-param --journald --tls --ca --cert --key
			--mechanism --framing --timeout --completion' -- "$word"))
	fi
}
complete -F _syslog3 syslog3
