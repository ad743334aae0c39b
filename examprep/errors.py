"""Everything that can go wrong for a user, as one tree.

The `exit_code` is 1, a failure, unless a class says otherwise: 2 for wrong usage, 5 for what is not
there or fits several, 6 for a database that is busy or too new. Messages are English gettext ids,
filled from keyword arguments and translated when they are shown, so that rooms which know nothing
of languages can raise them.
"""

from __future__ import annotations

import re
from gettext import gettext
from typing import ClassVar


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for a text to be translated later
    """Mark a message for the catalogue; it is translated where it is shown."""
    return message


_PASSWORD = re.compile(r"(://[^:/@]*:)[^?]*(?=@)|([?&]password=)[^&]*")


def without_password(where: str) -> str:
    """The path or URL of a database as it may be shown, also where it is malformed."""
    return _PASSWORD.sub(r"\1\2***", where)


SYSTEM = (
    N_("No such file or directory"),
    N_("Permission denied"),
    N_("Is a directory"),
    N_("Not a directory"),
    N_("File exists"),
    N_("File name too long"),
    N_("No space left on device"),
    N_("Read-only file system"),
)
"""What the system says of files: a reason among others, translated as they are."""

NOT_TOML = N_(
    "not TOML from here on: a value, a quotation mark or a bracket is missing, or a name stands "
    "twice"
)
"""What is wrong with a file of settings; the library's own words are English alone."""

IDS = {"reason", "expected", "purpose"}
"""Fields that may be message ids themselves; the others are what people called their things."""


class ExamprepError(Exception):
    """What a command reports as one line on stderr, and the status it exits with."""

    exit_code: ClassVar[int] = 1
    message: ClassVar[str] = N_("{reason}")

    def __init__(self, **fields: object) -> None:
        super().__init__(*fields.values())
        self.fields = fields

    def __str__(self) -> str:
        # gettext passes through what is no fixed text.
        ids = {name: gettext(str(self.fields[name])) for name in IDS if self.fields.get(name)}
        return gettext(self.message).format(**(self.fields | ids))


class MalformedQuestion(ExamprepError):
    """`field` is not `expected`."""

    message = N_("the field {field} must be: {expected}")


class UnreadableFile(ExamprepError):
    """`file` cannot be read as questions at all, for the `reason` given."""

    message = N_("{file}: {reason}")


class NoQuestions(ExamprepError):
    """`file` was read, and holds no question."""

    message = N_(
        "{file}: no question was found. A question starts with its kind (简答, 论述, 案例分析, "
        "方案设计 …) and is followed by its answer (参考答案：). Nothing was changed."
    )


class OtherPurpose(NoQuestions):
    """`file` is a file of ours that holds no questions; `purpose` says what it is for."""

    message = N_("{file}: no questions, but {purpose}. Nothing was changed.")


class NoPassages(ExamprepError):
    """`file` was read, and holds no text of notes."""

    message = N_("{file}: no text was found that could be read as notes. Nothing was changed.")


class MalformedFile(ExamprepError):
    """`file`:`line` cannot be read; `reason` says what to do."""

    message = N_("{file}:{line}: {reason}")


class MissingColumn(ExamprepError):
    """The table in `file` has no column named `column`."""

    message = N_(
        "{file}: no column {column}. A file of responses starts with a line that names its "
        "columns: question,answer and, if you like, learner,response."
    )


class MissingRollColumn(MissingColumn):
    """The table of a class's answers in `file` has no column named `column`."""

    message = N_(
        "{file}: no column {column}. A table of answers starts with a line that names its "
        "columns: 考生,题号,作答 or candidate,question,answer."
    )


class MissingExtra(ExamprepError):
    """What was asked for needs the optional packages called `extra`."""

    message = N_("this needs a package that is not installed. Install it with:\n"
                 "pip install 'examprep[{extra}]'")  # fmt: skip


class WouldBeLost(ExamprepError):
    """Taking back the import of `file` would lose `answers` to its questions, and `edits`."""

    message = N_(
        "taking back {file} would lose what was done with its questions since (answers: "
        "{answers}, edits: {edits}). Nothing was changed; --force takes it back all the same."
    )


class ChangedMeanwhile(ExamprepError):
    """The question `id` is not what it was when it was opened in the editor."""

    message = N_("the question {id} was changed elsewhere while you edited it; that change stands")


class EditorFailed(ExamprepError):
    """The person's editor could not be run, for the `reason` given."""

    message = N_("{reason}. Name an editor that works, for example: export EDITOR=nano")


class EditGivenUp(EditorFailed):
    """The person's editor reported a failure, which :cq in vi does on purpose."""

    message = N_(
        "the editor ended with a failure, as it does where the person gives up (:cq): what was "
        "written in it was not taken. Another one is named by: export EDITOR=nano"
    )


class BankTooSmall(ExamprepError):
    """The bank lacks questions for the blueprint `title`; `shortages` says which, a line each."""

    message = N_("there are not enough questions for {title}; nothing was set.\n{shortages}")


class MissingGlyphs(ExamprepError):
    """`font` has no glyphs for `characters`."""

    message = N_("the font {font} lacks these characters: {characters}. Name another with --font.")


class FileIsThere(ExamprepError):
    """`file` is there already and is not overwritten."""

    message = N_("{file} is there already and was left alone. Name another file.")


class TimeIsUp(ExamprepError):
    """The time of a sitting is over: nothing more is written."""

    message = N_("The time is up; what is written now does not count.")


class OpenedElsewhere(ExamprepError):
    """The sitting of the paper with the id `id` was opened by another process since."""

    message = N_(
        "this paper was opened in another terminal since, which goes on with it; nothing there was "
        "overwritten. To go on here instead: examprep paper sit {id}"
    )


class NoSitting(ExamprepError):
    """The paper with the id `id` has no such sitting that was submitted."""

    message = N_("no such sitting of {id} was submitted. Sit it with: examprep paper sit {id}")


class DatabaseUnavailable(ExamprepError):
    """The database at `path` cannot be opened, created or written."""

    message = N_("cannot use the database {path}: {reason}")


class DatabaseOutOfReach(DatabaseUnavailable):
    """The system does not let the file at `path` be made or read."""

    message = N_(
        "cannot use the database {path}: {reason}; --db or EXAMPREP_DB names one in another place"
    )


class WrongUsage(ExamprepError):
    """A request that makes no sense as put, and what to do instead."""

    exit_code = 2


class NoSuchQuestion(ExamprepError):
    """No question's id starts with `id`."""

    exit_code = 5
    message = N_("no question {id} in the bank. `examprep list` shows what there is.")


class AmbiguousQuestion(NoSuchQuestion):
    """More than one question's id starts with `id`: `candidates` names some."""

    message = N_("{id} fits several questions: {candidates}. Give more of the id.")


class QuestionRemoved(NoSuchQuestion):
    """The question `id` was removed while it was answered with `answer`."""

    message = N_(
        "{id} was removed from the bank meanwhile, and this answer to it was not stored:\n{answer}"
    )


class NoSuchNotes(ExamprepError):
    """No notes come from a file called `file`."""

    exit_code = 5
    message = N_("no notes of a file {file}. `examprep notes` lists the files.")


class NoSuchPassage(ExamprepError):
    """No passage's id starts with `id`."""

    exit_code = 5
    message = N_("no passage {id} in the notes. `examprep search` finds passages.")


class AmbiguousPassage(NoSuchPassage):
    """More than one passage's id starts with `id`: `candidates` names some."""

    message = N_("{id} fits several passages: {candidates}. Give more of the id.")


class NoSuchPaper(ExamprepError):
    """No paper's id starts with `id`."""

    exit_code = 5
    message = N_("no paper {id}. `examprep paper list` shows what there is.")


class AmbiguousPaper(NoSuchPaper):
    """More than one paper's id starts with `id`: `candidates` names some."""

    message = N_("{id} fits several papers: {candidates}. Give more of the id.")


class DatabaseBusy(ExamprepError):
    """Another process is writing to the database at `path`."""

    exit_code = 6
    message = N_("the database {path} is busy: another examprep is writing to it. Try again.")


UNWRITABLE = (DatabaseBusy, DatabaseUnavailable)
"""What keeps something from being stored now that was worth a try, or can be tried again."""


class DatabaseTooNew(ExamprepError):
    """The database at `path` was written by a later version, with `schema` as its last step."""

    exit_code = 6
    message = N_(
        "the database {path} was written by a newer examprep ({schema}). Upgrade this program."
    )
