"""A term is told by what sets it apart from the others, or by its Latin name."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, Score, score

EVEN = Lexicon(0, {})


def scored(stem: str, points: list[str], answer: str) -> Score:
    question = Question("q", Kind.SHORT_ANSWER, stem, points=tuple(map(Point, points)))
    return score(question, answer, EVEN)


TRIPS = ("写出三种出行方式。", ["高速铁路出行", "公路出行", "水路出行"])
TRAITS = ("写出材料的四个特点。", ["耐磨性", "导电性", "可塑性", "透光性"])
PROTOCOLS = (
    "列举三种协议。",
    ["动态主机配置协议（DHCP）", "安全外壳协议（SSH）", "NTP（网络时间协议）"],
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (TRIPS, "高速铁路、公路、水路"),
        (TRAITS, "耐磨、导电、可塑、透光"),
        (PROTOCOLS, "DHCP、SSH、NTP"),
        (PROTOCOLS, "动态主机配置协议、安全外壳协议、网络时间协议"),
        (PROTOCOLS, "ntp，动态主机配置，ＳＳＨ"),
    ],
)
def test_what_tells_a_term_apart_names_it(question: tuple[str, list[str]], answer: str) -> None:
    assert scored(*question, answer).score >= 0.9


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (TRIPS, "出行、出行、出行"),
        (TRAITS, "性"),
        (PROTOCOLS, "协议、协议、协议"),
        (PROTOCOLS, "FTP、DNS"),
    ],
)
def test_what_all_terms_end_in_names_none(question: tuple[str, list[str]], answer: str) -> None:
    assert scored(*question, answer).score <= 0.2


def test_a_name_that_the_question_says_already_tells_nothing() -> None:
    said = scored("什么是企业资源计划（ERP）？", ["企业资源计划（ERP）", "集成管理平台"], "ERP")
    assert said.score <= 0.2


def test_a_name_is_evidence_and_is_not_missed_beside_its_term() -> None:
    [dhcp, ssh, _] = scored(*PROTOCOLS, "DHCP").points
    assert ((0, 4),) == dhcp.evidence
    assert "SSH" not in ssh.missing
