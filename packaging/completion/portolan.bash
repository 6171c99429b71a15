# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for portolan and kubectl-portolan: the program itself knows what may follow.
_portolan() {
    local line directive='' words=("${COMP_WORDS[@]:1:COMP_CWORD}")
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
        :*) directive=${line#:} ;;
        *) COMPREPLY+=("${line%%$'\t'*}") ;;
        esac
    done < <("${COMP_WORDS[0]}" __complete "${words[@]}" 2> /dev/null)
    if [ "$directive" = 0 ]; then # files, too
        local word=${COMP_WORDS[COMP_CWORD]}
        compopt -o filenames 2> /dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$word")
    fi
}
complete -F _portolan portolan kubectl-portolan
