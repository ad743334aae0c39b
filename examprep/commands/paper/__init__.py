"""`examprep paper`: mock papers, a file a verb."""

from __future__ import annotations

from examprep.commands.app import group
from examprep.commands.paper.booklet import booklet
from examprep.commands.paper.delete import delete
from examprep.commands.paper.list_ import list_
from examprep.commands.paper.mark import mark
from examprep.commands.paper.new import new
from examprep.commands.paper.print_ import print_
from examprep.commands.paper.report import report
from examprep.commands.paper.show import show
from examprep.commands.paper.sit import sit

paper = group("paper")
paper.add_command(new)
paper.add_command(list_, "list")
paper.add_command(show)
paper.add_command(sit)
paper.add_command(report)
paper.add_command(mark)
paper.add_command(print_, "print")
paper.add_command(booklet)
paper.add_command(delete)
