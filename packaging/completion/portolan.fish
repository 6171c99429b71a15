# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion: the program itself knows what may follow.
function __portolan_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l answer ($words[1] __complete $words[2..] 2> /dev/null)
    for line in $answer
        string match -q ':*' -- $line; or echo $line
    end
    if contains -- ':0' $answer
        __fish_complete_path (commandline -ct)
    end
end
complete -c portolan -f -a '(__portolan_complete)'
complete -c kubectl-portolan -f -a '(__portolan_complete)'
