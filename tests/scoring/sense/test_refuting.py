"""What is said and then taken back is denied; what undoes a thing denies it."""

from __future__ import annotations

import pytest

from examprep.scoring.sense.adverse import table
from examprep.scoring.sense.denial import denied


def is_denied(word: str, text: str) -> bool:
    return denied(text.index(word), text, (word,), word)


@pytest.mark.parametrize(
    "text",
    [
        "晨检纯属多余。",
        "晨检毫无意义。",
        "晨检没有任何必要。",
        "晨检的做法是错误的。",
        "晨检应予取消。",
        "晨检、点名都不值得提倡。",
        "有人主张晨检,我认为这些说法站不住脚。",
        "要晨检吗?不要。",
        "何必天天早上都晨检?",
        "下列做法一律不得采用:点名;晨检。",
        "休想晨检。",
        "谁还晨检?",
        "晨检又有什么要紧?",
        "有人主张晨检,这种主张我不赞成。",
        "晨检大可不必。",
        "晨检一概不搞。",
        "晨检。不正确。",
        "晨检流于形式。",
        "取消晨检。",
        "懒得晨检。",
        "放弃了晨检。",
        "从未晨检。",
        "无权晨检。",
        "没有资格晨检。",
        "并非晨检。",
        "严禁晨检。",
        "以免家长晨检。",
        "犯不着晨检。",
        "晨检能免则免。",
        "病情反映不出晨检的效果。",
        "健康跟晨检扯不上关系。",
        "晨检用不着管。",
        "晨检爱做不做。",
        "晨检谁爱去谁去。",
        "晨检没人过问。",
        "对晨检不闻不问。",
        "别管晨检。",
        "不重视晨检。",
    ],
)
def test_what_is_taken_back_or_undone_is_denied(text: str) -> None:
    assert is_denied("晨检", text)


@pytest.mark.parametrize(
    "text",
    [
        "晨检并非多余。",
        "每天晨检。有的看都不看就放行。这种做法是不对的。",
        "晨检也不可忽视。",
        "以下都要做:点名;晨检。",
        "不可漏晨检。",
        "不配保健员就无法记录病情,也难以晨检。",
        "晨检和午检一样都不能少。",
        "晨检不是可有可无的。",
        "不取消晨检。",
        "避免敷衍晨检。",
        "不晨检是错误的。",
        "晨检要避免走过场。",
        "晨检不宜过早。",
        "推诿是错误的。晨检是必须的。",
        "晨检不能少。",
        "未经晨检不得入园。",
        "没有晨检的人不得入园。",
        "没做晨检,园长就不能开门。",
        "不能没有晨检。",
        "晨检有没有用心。",
        "晨检认真不认真要抽查。",
        "不得拖延晨检。",
        "不必要的晨检登记表合并。",
        "不管晨检还是午检都要登记。",
        "不理解晨检的家长要多沟通。",
    ],
)
def test_what_is_denied_twice_or_of_something_else_is_not_denied(text: str) -> None:
    assert not is_denied("晨检", text)


def test_the_words_of_the_table_are_of_two_characters_at_least_and_stand_there_once() -> None:
    for kind, words in table().items():
        assert words, kind
        assert min(map(len, words)) >= 2
        assert len(words) == len(set(words)), sorted(w for w in words if list(words).count(w) > 1)
