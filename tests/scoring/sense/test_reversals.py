"""Two clauses that take each other back say nothing; two that only sound alike are kept."""

from __future__ import annotations

import pytest

from examprep.scoring.sense.reversals import FLAG
from examprep.scoring.whole.asides import struck
from examprep.scoring.words.general import general
from examprep.scoring.words.reader import reader

READER = reader(general())


@pytest.mark.parametrize(
    "said",
    [
        "钥匙要随身携带，钥匙不要随身携带",
        "值班记录应当填写，但值班记录不应填写",
        "出门要锁窗，也可以不锁窗",
        "雨天不得登高，雨天可以登高",
        "样品要双人核对，不双人核对也行",
        "设备应该每月保养，同时设备不应该保养",
        "能提高成活率，但也会降低成活率",
        "这种肥见效快，同时见效也很慢",
        "要加大通风，也可以减小通风",
        "一事一报，也可以多事一报",
        "七日内送达，又可以七日后送达",
        "先断电再灭火，也可以先灭火再断电",
    ],
)
def test_a_clause_and_its_denial_are_struck(said: str) -> None:
    heard, flags = struck(f"先签到。{said}。再交班", "", READER)
    assert (FLAG,) == flags
    assert f"先签到。{';' * len(said)}。再交班" == "".join(
        ";" if heard[at] == ";" or each in "，" else each
        for at, each in enumerate(f"先签到。{said}。再交班")
    )


@pytest.mark.parametrize(
    "said",
    [
        "要双人核对，不双人核对容易出错",
        "成年人可以登高，未成年人不可以登高",
        "合格的入库，不合格的不入库",
        "热水要加盖，冷水不要加盖",
        "能当场处理的当场处理，不能当场处理的上报",
        "不是催促客户，而是提醒客户",
        "不能不登记，登记要完整",
        "第1天要消毒，第2天不要消毒",
        "第一天要消毒，第二天不要消毒",
        "一年以上不满三年的押两个月，三年以上的押三个月",
        "签到",
        "能提高成活率，同时降低成本",
        "上行速度高，但下行速度低",
        "大票先点，小票也可以后点",
        "先断电再灭火，也可以先断电再报警",
    ],
)
def test_what_is_denied_of_something_else_or_for_a_reason_is_kept(said: str) -> None:
    assert (f"{said}。", ()) == struck(f"{said}。", "", READER)


def test_what_the_reference_says_itself_is_kept() -> None:
    said = "钥匙要随身携带，钥匙不要随身携带"
    assert (said, ()) == struck(said, f"误区：{said}。", READER)
