"""The tables of a directory."""

from __future__ import annotations

from typing import Final

from desktop_app.encrypted_database import Connection, writing

APPLICATION_ID: Final = 0x43444431
"""``CDD1``; SQLite keeps it in the file's header."""

SCHEMA_VERSION: Final = 1

SEARCHED: Final = (
    *("id", "name", "email", "phone", "city", "address", "zip", "description", "meta"),
    *("country_mark", "month_mark"),
)
"""The columns of the index, in their order there."""

_SCHEMA: Final = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # Newest first: what a reading of the list brings is added at the end of the table, whose pages
    # are full then, and the index gives the newest first without sorting.
    """CREATE TABLE customer (
        place INTEGER PRIMARY KEY,
        uuid BLOB NOT NULL UNIQUE,
        read_at INTEGER NOT NULL,
        is_placed INTEGER NOT NULL,
        is_deleted INTEGER NOT NULL,
        cards_seen INTEGER,
        created INTEGER,
        updated INTEGER,
        country TEXT NOT NULL,
        key_set INTEGER NOT NULL,
        email_key TEXT NOT NULL,
        phone_key TEXT,
        person_key BLOB,
        id_sort BLOB NOT NULL,
        name_sort BLOB NOT NULL,
        city_sort BLOB NOT NULL,
        record BLOB NOT NULL
    )""",
    # The metadata's keys that customers have together.
    """CREATE TABLE key_set (
        number INTEGER PRIMARY KEY,
        keys TEXT NOT NULL UNIQUE,
        customers INTEGER NOT NULL DEFAULT 0
    )""",
    "CREATE TABLE erased (hash BLOB PRIMARY KEY) WITHOUT ROWID",
    f"""CREATE VIRTUAL TABLE search USING fts5(
        {", ".join(SEARCHED)},
        content='', columnsize=0, tokenize='trigram case_sensitive 1'
    )""",
    # A piece fits on a page of 4,096 bytes that the encryption takes 80 of; else each takes two.
    "INSERT INTO search (search, rank) VALUES ('pgsz', 3900)",
    # Removes the words themselves, where a mark that they are gone would do for the answers.
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
)

_INDEXES: Final = (
    "CREATE INDEX customer_by_id ON customer (id_sort)",
    "CREATE INDEX customer_by_name ON customer (name_sort)",
    "CREATE INDEX customer_by_email ON customer (email_key)",
    "CREATE INDEX customer_by_city ON customer (city_sort)",
    "CREATE INDEX customer_by_created ON customer (created)",
    "CREATE INDEX customer_by_updated ON customer (updated)",
    "CREATE INDEX customer_by_phone ON customer (phone_key)",
    "CREATE INDEX customer_by_person ON customer (person_key) WHERE person_key IS NOT NULL",
    # Sorts by country, and counts without reading the table.
    "CREATE INDEX customer_facets ON customer (country, key_set, cards_seen, is_deleted, created)",
)


def create_schema(
    connection: Connection, tombstone_key: str, language: str, gateway: str = ""
) -> None:
    """Make the tables of a new directory. ``tombstone_key``: hex, of its own; nobody can tell from
    what is kept of erased customers who they were without it."""
    with writing(connection):
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION:d}")
        for statement in (*_SCHEMA, *_INDEXES):
            connection.execute(statement)
        connection.executemany(
            "INSERT INTO meta VALUES (?, ?)",
            (
                ("tombstone_key", tombstone_key),
                ("language", language),
                ("gateway", gateway),
                ("rows", "0"),
                ("state", ""),
            ),
        )
