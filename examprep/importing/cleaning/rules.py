"""What a paper tells its candidates before it asks anything: 注意事项, 考生须知."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from examprep.importing.cleaning.noise import Noise
from examprep.importing.document import Edit
from examprep.importing.items import asks
from examprep.text import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLE = re.compile(
    r"^[#>*【\[ ]*(?:注 *意 *事 *项|(?:考生|考试|答题|应考)(?:注意(?:事项)?|须知|说明|要求))"
    r"[】\]*：: ]*\n",
    re.M,
)
_RULE = re.compile(r"\s*[（(]?(?P<n>\d{1,2}) *(?:[.．、]|[)）])[^\n]*")
_WRAPPED = re.compile(r"\n(?=[^\n]*\S)(?!\s*(?:[#【\[（(]|\d|[一二三四五六七八九十]+ *、))[^\n]*")


def rules(text: str) -> Iterator[Edit]:
    """The numbered rules under such a title, unless they hold answers or options: then they are
    the questions."""
    for title in _TITLE.finditer(simplify(text)):
        end, count = title.end(), 0
        while (rule := _RULE.match(text, end)) and int(rule["n"]) == count + 1:
            count, end = count + 1, rule.end()
            while not rule[0].rstrip().endswith("。") and (wrapped := _WRAPPED.match(text, end)):
                rule, end = wrapped, wrapped.end()
        if count and not asks(simplify(text[title.end() : end])):
            yield Edit(title.start(), end, Noise.FRONT_MATTER)
