"""`examprep bank`: what is done with a bank as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.commands.app import group
from examprep.commands.bank.check import check
from examprep.commands.bank.update import update

if TYPE_CHECKING:
    from examprep.commands.app import Group

bank: Group = group("bank")
bank.add_command(check)
bank.add_command(update)
