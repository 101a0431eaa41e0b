"""Messages leave no faster than their platform takes them."""

from hypothesis import given
from hypothesis import strategies as st

from opsbot.jobs.pacer import Bucket, Pacer
from opsbot.jobs.sender import Pace


def test_a_burst_passes_and_then_one_at_a_time() -> None:
    bucket = Bucket(rate=2, burst=3)
    for _ in range(3):
        assert bucket.wait(100.0) == 0
        bucket.take()
    assert bucket.wait(100.0) == 0.5
    assert bucket.wait(100.25) == 0.25
    assert bucket.wait(100.5) == 0


@given(
    st.floats(0.1, 50),
    st.integers(1, 10),
    st.lists(st.floats(0, 3), min_size=1, max_size=100),
)
def test_in_no_stretch_of_time_more_pass_than_the_rate_and_a_burst(
    rate: float, burst: int, pauses: list[float]
) -> None:
    bucket = Bucket(rate, burst)
    now = 1000.0
    passed = []
    for pause in pauses:
        now += pause
        while bucket.wait(now) <= 0:
            bucket.take()
            passed.append(now)
    for i, start in enumerate(passed):
        for j in range(i, len(passed)):
            assert j - i + 1 <= burst + rate * (passed[j] - start) + 1e-6


def test_one_channel_does_not_slow_another() -> None:
    pacer = Pacer(Pace(overall=100, channel=1, burst=1))
    assert pacer.wait("a", 0.0) == 0
    assert pacer.wait("a", 0.5) == 0.5
    assert pacer.wait("b", 0.5) == 0


def test_all_channels_together_keep_the_platforms_pace() -> None:
    pacer = Pacer(Pace(overall=2, channel=100, burst=1))
    assert pacer.wait("a", 0.0) == 0
    assert pacer.wait("b", 0.0) == 0.5


def test_replicas_share_the_platforms_pace() -> None:
    pacer = Pacer(Pace(overall=2, channel=100, burst=1), replicas=lambda: 4)
    assert pacer.wait("a", 0.0) == 0
    assert pacer.wait("a", 0.0) == 2.0


def test_a_pause_closes_one_channel_or_all() -> None:
    pacer = Pacer(Pace(overall=100, channel=100, burst=10))
    pacer.pause("a", until=30.0)
    assert pacer.wait("a", 0.0) == 30
    assert pacer.wait("b", 0.0) == 0
    pacer.pause(None, until=60.0)
    assert pacer.closed("never seen", 10.0) == 50
    assert pacer.wait("b", 10.0) == 50
    assert pacer.wait("a", 60.0) == 0
