"""What an intent says about a write, place by place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.journal.tables import decoded, encoded
from desktop_app.records.changes import UNSET, Change, Changes
from desktop_app.records.customer import Json, Uuid
from desktop_app.records.writes import Intent, WriteKind, base_of

TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


def test_says_what_was_sent_over_what() -> None:
    changes = Changes(
        (
            Change("phone", None, "1"),
            Change("vip", True, UNSET, in_metadata=True),
            Change("new", UNSET, 1.0, in_metadata=True),
        )
    )
    intent = Intent(kind=WriteKind.UPDATE, values=changes.body(), base=base_of(changes))
    assert intent.base == {"phone": None, "metadata": {"vip": True}}
    assert intent.changes() == changes


def test_a_base_that_is_not_known_is_unset() -> None:
    intent = Intent(kind=WriteKind.UPDATE, values={"phone": "1", "metadata": {"a": 1}})
    assert intent.changes() == Changes(
        (Change("phone", None, "1"), Change("a", UNSET, 1, in_metadata=True))
    )


@given(st.dictionaries(TEXT, JSON, max_size=4), st.none() | st.dictionaries(TEXT, JSON, max_size=4))
def test_survives_being_kept(values: dict[str, Json], base: dict[str, Json] | None) -> None:
    intent = Intent(kind=WriteKind.UPDATE, uuid=Uuid("u"), values=values, base=base, who="Ž")
    kept = decoded(encoded(intent), Intent)
    assert kept == intent
    assert repr(kept) == repr(intent)  # 1, 1.0 and True are told apart


@given(st.binary(max_size=40))
def test_what_is_none_is_none(content: bytes) -> None:
    assert decoded(content, Intent) is None
