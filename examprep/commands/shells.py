"""Telling the shells what TAB offers, where click's own way falls short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click import shell_completion

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

BASH = """\
%(complete_func)s() {
    local type value word=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    while IFS=, read -r type value; do
        case $type in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            plain)
                # As the name of a file it is quoted well within marks; outside them, bash
                # would leave $ and ` to be run.
                case $word in
                    [\\"\\']*) compopt -o filenames ;;
                    *) printf -v value %%q "$value" ;;
                esac
                COMPREPLY+=("$value") ;;
        esac
    done < <(env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD="$COMP_CWORD" \\
        %(complete_var)s=bash_complete "$1")
}
complete -o nosort -F %(complete_func)s %(prog_name)s
"""
"""Click's script puts a value on the line with its spaces bare."""


class Bash(shell_completion.BashComplete):
    """Bash, to which the sign in `--option=value` is a word."""

    source_template = BASH

    @staticmethod
    def _check_version() -> None:
        """Click would run bash to learn it."""

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before the one that is completed, and that one."""
        args, incomplete = super().get_completion_args()
        return [word for word in args if word != "="], incomplete.removeprefix("=")


class WholeWord(shell_completion.ShellComplete):
    """A shell that puts a value in the place of all of `--option=value`."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem]:
        """What is offered, with the option where it was typed so."""
        found = super().get_completions(args, incomplete)
        option, sign, _value = incomplete.partition("=")
        if not (sign and option.startswith("--")):
            return found
        made = shell_completion.CompletionItem
        return [made(option + sign + item.value, item.type, item.help) for item in found]


class Zsh(WholeWord, shell_completion.ZshComplete):
    """Zsh."""


class Fish(WholeWord, shell_completion.FishComplete):
    """Fish."""


KINDS = {"bash": Bash, "zsh": Zsh, "fish": Fish}


def register() -> None:
    """Have click answer the shells in this way."""
    for kind in KINDS.values():
        shell_completion.add_completion_class(kind)
