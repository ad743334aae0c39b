from __future__ import annotations

from examprep.importing.prose import paragraphs

LONG = "门店把顾客在各个渠道提出的意见集中到同一张工单上由专人跟进"


def test_a_blank_behind_a_finished_sentence_ends_a_paragraph() -> None:
    assert ["先听完顾客说的每一句话。", "再去核对当天的事实。"] == paragraphs(
        "先听完顾客说的每一句话。 再去核对当天的事实。"
    )


def test_a_line_wrapped_in_mid_sentence_is_closed_up() -> None:
    assert [LONG + "直到办结"] == paragraphs(LONG + " 直到办结")
    assert [LONG + "直到办结"] == paragraphs(LONG + "\n直到办结")


def test_a_short_title_keeps_its_distance_from_the_text_behind_it() -> None:
    assert ["响应速度 指顾客等候的时间。"] == paragraphs("响应速度 指顾客等候的时间。")


def test_a_short_line_ends_with_its_line() -> None:
    assert ["响应速度", "办结时限"] == paragraphs("响应速度\n办结时限")


def test_a_list_with_commas_runs_on() -> None:
    assert ["门店、热线、网站"] == paragraphs("门店、 热线、 网站")


def test_latin_words_keep_their_blanks() -> None:
    assert ["称为 First Contact Resolution 的指标"] == paragraphs(
        "称为 First Contact Resolution 的指标"
    )


def test_every_turn_of_a_dialogue_is_a_line() -> None:
    assert ["A:您好", "B:你好", "?,:请讲"] == paragraphs("A:您好 B:你好 ?,:请讲")


def test_a_speech_goes_on_behind_the_colon() -> None:
    assert ["店长说：“请坐。”"] == paragraphs("店长说： “请坐。”")


def test_a_full_stop_lost_within_a_sentence_ends_nothing() -> None:
    assert ["门店一年开了四次座谈会。某。 某同意这样做。"] == paragraphs(
        "门店一年开了四次座谈会。某。 某同意这样做。"
    )


def test_nothing_gives_nothing() -> None:
    assert [] == paragraphs(" \n ")


def test_a_bullet_begins_a_paragraph() -> None:
    assert [f"• {LONG}", f"•{LONG}", "- 丙"] == paragraphs(f"• {LONG}\n•{LONG}\n- 丙")
    assert ["低于-5 度"] == paragraphs("低于-5 度")
