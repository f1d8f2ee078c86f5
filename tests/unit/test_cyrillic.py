"""Serbian in Latin becomes the same text in Cyrillic; names, placeholders and units stay."""

from __future__ import annotations

import pytest

from tests.unit.source_tree import script

cyrillic = script("cyrillic").cyrillic


@pytest.mark.parametrize(
    ("latin", "expected"),
    [
        (
            "Ljubav, njega i džep: LJUBAV, NJEGA, DŽEP, Njegoš, Džep",
            "Љубав, њега и џеп: ЉУБАВ, ЊЕГА, ЏЕП, Његош, Џеп",
        ),
        (
            "đak žuri, čaša, ćup, šuma, hleb, cena, fraza",
            "ђак жури, чаша, ћуп, шума, хлеб, цена, фраза",
        ),
        (
            "injekcija, Konjunkcija, nadživeti, odžaliti, anjon",
            "инјекција, Конјункција, надживети, оджалити, анјон",
        ),
        ("kanjon, konj, inje, odžak", "кањон, коњ, иње, оџак"),
        ("Po ID-u i UUID-u; ID-jeva, CSV-a", "По ID-у и UUID-у; ID-јева, CSV-а"),
        (
            "{name}, obrisano {when}, %n dan, %Ln lj, %1",
            "{name}, обрисано {when}, %n дан, %Ln љ, %1",
        ),
        ("Liste (*.csv *.txt)", "Листе (*.csv *.txt)"),
        ('kao što su ["a", 1] ili {"a": 1}.', 'као што су ["a", 1] или {"a": 1}.'),
        (
            "&Datoteka P&rikaz Po&moć &Ljudi Ko&nji ko&njic&",
            "&Датотека П&риказ По&моћ &Људи Ко&њи ко&њиц&",
        ),
        ("red && kolona", "ред && колона"),
        ("za {seconds} s; {n} h; 28 px; s njim; h", "за {seconds} s; {n} h; 28 px; с њим; х"),
        ("on s njima, {who} s njim", "он с њима, {who} с њим"),
        (
            "za 5 ms kasni; %n s, i {s} s ({n}); kupac h",
            "за 5 ms касни; %n s, и {s} s ({n}); купац х",
        ),
        ("{hours} h {minutes} min", "{hours} h {minutes} min"),
        ("nije ni „yes“ ni „no“", "није ни „yes“ ни „no“"),
        (
            "customer-desk verify KASNIJI --after RANIJI.",
            "customer-desk verify KASNIJI --after RANIJI.",
        ),
        (
            "kao proxy.example.com:8080, certificate.json.",
            "као proxy.example.com:8080, certificate.json.",
        ),
        ("Unesite https://gateway.example.com", "Унесите https://gateway.example.com"),
        (
            "F1 do F12, 2e6, SHA-256, Ed25519, WP3-v2.1 potpis",
            "F1 до F12, 2e6, SHA-256, Ed25519, WP3-v2.1 потпис",
        ),
        ("Customer Desk, Monri, Ctrl+Enter, JSON", "Customer Desk, Monri, Ctrl+Enter, JSON"),
        ("2025, 2025-03 ili 2025-03-08; 10.000; 1.5", "2025, 2025-03 или 2025-03-08; 10.000; 1.5"),
        ("U redu. Još 3, od 5 u sekundi", "У реду. Још 3, од 5 у секунди"),
        ("testni, izvor, sandbox", "тестни, извор, sandbox"),
        ("dodajte --key FINGERPRINT, bez --help", "додајте --key FINGERPRINT, без --help"),
        ("customer-desk verify FILE proverava", "customer-desk verify FILE проверава"),
        ("prima „customer-desk profiles secrets“", "прима „customer-desk profiles secrets“"),
        (
            "[[profile]]: proxy_user; environment = test",
            "[[profile]]: proxy_user; environment = test",
        ),
        ("TOML datoteka sa merchant_key", "TOML датотека са merchant_key"),
    ],
)
def test_letter_by_letter_with_its_exceptions(latin: str, expected: str) -> None:
    assert cyrillic(latin) == expected
    assert cyrillic(expected) == expected
