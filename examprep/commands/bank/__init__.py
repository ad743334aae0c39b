"""`examprep bank`: what is done with a bank as a whole."""

from __future__ import annotations

from examprep.commands.app import group
from examprep.commands.bank.check import check
from examprep.commands.bank.update import update

bank = group("bank")
bank.add_command(check)
bank.add_command(update)
