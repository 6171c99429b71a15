# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for portolan and kubectl-portolan: the program itself knows what may follow.
_portolan() {
    # Bash breaks words at : and =, which stand in contexts, sources and options: the line is taken apart anew, at blanks alone.
    local text=${COMP_LINE:0:COMP_POINT} words=() line directive=''
    read -ra words <<< "$text"
    case $text in *[[:space:]]) words+=('') ;; esac
    local word=${words[-1]} kept=''
    case $word in *[:=]*) kept=${word%"${word##*[:=]}"} ;; esac # what bash will leave standing
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
        :*) directive=${line#:} ;;
        *)
            line=${line%%$'\t'*}
            COMPREPLY+=("${line#"$kept"}")
            ;;
        esac
    done < <("${words[0]}" __complete "${words[@]:1}" 2> /dev/null)
    if [ "$directive" = 0 ]; then # files, too
        compopt -o filenames 2> /dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "${word#"$kept"}")
    fi
}
complete -F _portolan portolan kubectl-portolan
