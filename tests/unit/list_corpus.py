"""Made-up lists as shops, ERPs and help desks export them, each with the IDs that stand in it.

``python -m tests.unit.list_corpus 20000`` reads so many and says how many were read right, asked
about, or read wrong: whoever erases by a wrong column erases strangers.
"""

from __future__ import annotations

import csv
import io
import json
import random
import sys
import uuid
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop_app.batch.reading import read_bytes, take


@dataclass(frozen=True)
class Language:
    """Headings as a language has them, by what stands below."""

    ids: Sequence[str]
    plain_ids: Sequence[str]
    row: Sequence[str]
    name: Sequence[str]
    first: str
    last: str
    email: Sequence[str]
    phone: Sequence[str]
    order: Sequence[str]
    others: Sequence[str]
    not_ids: Sequence[str]
    total: Sequence[str]
    titles: Sequence[str]
    people: Sequence[tuple[str, str]]
    encodings: Sequence[str] = ("utf-8", "utf-8-sig", "utf-16", "cp1250")


_CROATIAN = Language(
    ids=(
        *("Šifra kupca", "Kod kupca", "ID kupca", "Kupac ID", "Broj kupca", "Kupci - šifre"),
        *("ID korisnika", "Šifra klijenta", "sifra_kupca", "KUPAC_ID", "kupacId", "ID-evi kupaca"),
        *("Identifikator kupca", "Identifikacijski broj kupca", "Vanjski ID kupca", "IDKUPCA"),
        *("Šifra kupca (interna)", "Jedinstveni broj korisnika", "Šifra partnera", "Kupčev ID"),
    ),
    plain_ids=("ID", "Šifra", "Identifikator", "šifre"),
    row=("Rb.", "R.br.", "Redni broj", "Br.", "#", "RB"),
    name=("Ime i prezime", "Naziv", "Kupac", "Ime kupca", "Naziv kupca"),
    first="Ime",
    last="Prezime",
    email=("E-mail", "Email", "E-pošta", "E-mail adresa"),
    phone=("Telefon", "Mobitel", "Broj telefona", "Tel."),
    order=("Broj narudžbe", "ID narudžbe", "Šifra narudžbe", "Broj računa", "Račun", "Narudžba"),
    others=("Grad", "Iznos", "OIB", "Poštanski broj", "Datum", "Napomena", "Šifra artikla"),
    not_ids=(
        "ID preporučitelja",
        "Stari ID kupca",
        "ID agenta",
        "Šifra artikla",
        "ID poslovnice",
        "Broj ugovora",
        "Broj kartice kupca",
        "Referenca",
        "Broj",
        "Kod",
        "Oznaka",
        "Šifra predmeta",
        "ID zahtjeva",
        "Porezni broj kupca",
        "Korisničko ime",
        "ID uređaja",
        "Zadnji korisnik ID",
        "OIB kupca",
        "Narudžba kupca (ID)",
        "Šifra grada",
        "ID računa",
        "Kupon",
    ),
    total=("Ukupno", "UKUPNO:", "Sveukupno", "Ukupno kupaca"),
    titles=("Izvještaj o kupcima", "Lista kupaca za brisanje", "Web trgovina d.o.o.", "Stranica 1"),
    people=(("Željko", "Šarić"), ("Đurđa", "Čović"), ("Ana", "Anić"), ("Ivo", "Žagar")),
)
_BOSNIAN = Language(
    ids=(
        "Šifra kupca",
        "ID korisnika",
        "Broj kupca",
        "Korisnik ID",
        "ID broj kupca",
        "Šifra korisnika",
    ),
    plain_ids=("ID", "Šifra"),
    row=("R. br.", "Red. br.", "Rb", "Redni br."),
    name=("Ime i prezime", "Korisnik", "Naziv"),
    first="Ime",
    last="Prezime",
    email=("E-mail", "Email adresa"),
    phone=("Telefon", "Mobitel", "Kontakt telefon"),
    order=("Broj narudžbe", "Narudžba", "Broj računa"),
    others=("Grad", "Iznos (KM)", "JMBG", "Poštanski broj", "Datum", "Status"),
    not_ids=(
        "Stari ID kupca",
        "ID operatera",
        "Šifra artikla",
        "Broj ugovora",
        "Broj",
        "Kod",
        "JIB kupca",
        "Broj pošiljke kupca",
    ),
    total=("Ukupno", "Ukupno:"),
    titles=("Izvještaj", "Spisak korisnika", "Sarajevo, 12.05.2026."),
    people=(("Emir", "Hadžić"), ("Lejla", "Đulić"), ("Amra", "Šehić")),
)
_SERBIAN = Language(
    ids=(
        "Šifra kupca",
        "ID kupca",
        "Broj korisnika",
        "Identifikacioni broj kupca",
        "Šifra komitenta",
    ),
    plain_ids=("ID", "Šifra"),
    row=("R.br.", "Redni broj", "Rb."),
    name=("Ime i prezime", "Kupac", "Naziv kupca"),
    first="Ime",
    last="Prezime",
    email=("E-mail", "Imejl", "E-adresa"),
    phone=("Telefon", "Mobilni", "Broj telefona"),
    order=("Broj porudžbine", "Porudžbina", "Faktura"),
    others=("Mesto", "Iznos", "PIB", "Matični broj", "Datum", "Napomena"),
    not_ids=(
        "Stara šifra kupca",
        "ID agenta",
        "Šifra artikla",
        "Broj ugovora",
        "Broj",
        "ID prodavca",
        "Lični broj kupca",
        "Broj pošiljke",
    ),
    total=("Ukupno", "Svega", "Zbir"),
    titles=("Spisak kupaca", "Izveštaj za maj"),
    people=(("Đorđe", "Petrović"), ("Živka", "Ćirić"), ("Ana", "Savić")),
)
_CYRILLIC = Language(
    ids=("Шифра купца", "ИД купца", "Број купца", "Шифра корисника", "Идентификациони број купца"),
    plain_ids=("ИД", "Шифра"),
    row=("Р. бр.", "Редни број", "Рб."),
    name=("Купац", "Име и презиме", "Назив купца"),
    first="Име",
    last="Презиме",
    email=("Е-пошта", "Имејл", "Е-маил"),
    phone=("Телефон", "Мобилни", "Број телефона"),
    order=("Број поруџбине", "Поруџбина", "Фактура"),
    others=("Место", "Износ", "ПИБ", "Датум", "Напомена"),
    not_ids=(
        "Стара шифра купца",
        "ИД агента",
        "Шифра артикла",
        "Број уговора",
        "Број",
        "ИД продавца",
        "ЈМБГ купца",
        "Број картице купца",
    ),
    total=("Укупно", "Свега:"),
    titles=("Списак купаца", "Извештај"),
    people=(("Ана", "Анић"), ("Ђорђе", "Ђурић"), ("Ива", "Ћосић")),
    encodings=("utf-8", "utf-8-sig", "utf-16", "cp1251"),
)
_SLOVENE = Language(
    ids=(
        "ID stranke",
        "Šifra stranke",
        "Številka stranke",
        "Št. stranke",
        "Stranka ID",
        "ID kupca",
    ),
    plain_ids=("ID", "Šifra"),
    row=("Zap. št.", "Zaporedna številka", "#"),
    name=("Ime in priimek", "Stranka", "Naziv stranke"),
    first="Ime",
    last="Priimek",
    email=("E-pošta", "E-naslov", "Email"),
    phone=("Telefon", "Telefonska številka", "GSM"),
    order=("Številka naročila", "Naročilo", "Št. računa"),
    others=("Kraj", "Znesek", "Davčna številka", "Poštna številka", "Datum", "Opomba"),
    not_ids=(
        "Stara šifra stranke",
        "ID agenta",
        "Šifra artikla",
        "Številka pogodbe",
        "Številka",
        "EMŠO",
        "Davčna št. stranke",
        "ID naprave",
    ),
    total=("Skupaj", "Vsota"),
    titles=("Seznam strank", "Poročilo"),
    people=(("Janez", "Žagar"), ("Špela", "Kovač"), ("Miha", "Čuk")),
)
_MACEDONIAN = Language(
    ids=("ИД на клиент", "Шифра на купувач", "Број на корисник", "Идентификатор на клиент"),
    plain_ids=("ИД", "Шифра"),
    row=("Реден број", "Ред. бр.", "Р.бр."),
    name=("Име и презиме", "Клиент", "Назив"),
    first="Име",
    last="Презиме",
    email=("Е-пошта", "Имејл"),
    phone=("Телефон", "Мобилен"),
    order=("Број на нарачка", "Нарачка", "Фактура"),
    others=("Град", "Износ", "ЕМБГ", "Датум", "Забелешка"),
    not_ids=(
        "Стара шифра на купувач",
        "ИД на агент",
        "Шифра на артикл",
        "Број на договор",
        "Број",
        "ЕМБГ на клиент",
    ),
    total=("Вкупно", "Вкупно:"),
    titles=("Список на клиенти", "Извештај"),
    people=(("Ѓорѓи", "Ќосев"), ("Ана", "Стојанова"), ("Горан", "Јовев")),
    encodings=("utf-8", "utf-8-sig", "utf-16", "cp1251"),
)
_ENGLISH = Language(
    ids=(
        *("Customer ID", "customer_id", "customerId", "CustomerID", "Client ID", "Customer No."),
        *("Merchant customer ID", "merchant_customer_id", "Customer external id", "User ID"),
        *("Customer's ID", "Client number", "Customer IDs", "CUSTOMER_NUMBER", "Cust. ID"),
    ),
    plain_ids=("ID", "id", "Identifier", "IDs"),
    row=("No.", "#", "Row", "Line", "Nr"),
    name=("Name", "Customer", "Customer name", "Full name"),
    first="First Name",
    last="Last Name",
    email=("Email", "E-mail", "Email address"),
    phone=("Phone", "Mobile", "Phone number"),
    order=("Order ID", "Order number", "Invoice", "Transaction ID", "Payment ID"),
    others=("City", "Total Spent", "Zip", "Created at", "Note", "Product code", "Account ID"),
    not_ids=(
        "Referrer customer ID",
        "Parent customer ID",
        "Old customer ID",
        "Agent ID",
        "Created by user ID",
        "Store ID",
        "Product ID",
        "Customer order ID",
        "Session ID",
        "Zendesk ID",
        "Code",
        "Reference",
        "Account number",
        "Customer card number",
        "Device ID",
        "Last editor user id",
    ),
    total=("Total", "TOTAL:", "Grand total"),
    titles=("Customer report", "Customers to erase", "Page 1 of 1"),
    people=(("Ana", "Smith"), ("John", "O'Neil"), ("Eva", "de Vries")),
    encodings=("utf-8", "utf-8-sig", "utf-16", "cp1252"),
)
LANGUAGES = (_CROATIAN, _BOSNIAN, _SERBIAN, _CYRILLIC, _SLOVENE, _MACEDONIAN, _ENGLISH)

_Make = Callable[[random.Random, int], str]
_ID_FORMS: Sequence[_Make] = (
    lambda r, n: f"cust-{r.randrange(10**7):07}",
    lambda r, n: f"K-{1000 + r.randrange(10**5)}",
    lambda r, n: str(1001 + n * r.randrange(1, 90)),
    lambda r, n: str(6940095500001 + r.randrange(10**9)),
    lambda r, n: f"{r.randrange(10**4):06}",
    lambda r, n: str(uuid.UUID(int=r.getrandbits(128), version=4)),
    lambda r, n: f"{r.choice('ABCDEF')}{r.randrange(10**6)}x{r.randrange(99)}",
)
_OTHER_VALUES: dict[str, _Make] = {
    "order": lambda r, n: r.choice((f"ORD-{1000 + n}", f"{r.randrange(10**6)}", f"2026/{n + 1}")),
    "phone": lambda r, n: r.choice((f"06{r.randrange(10**7):07}", f"+38591{r.randrange(10**7)}")),
    "email": lambda r, n: f"ana{r.randrange(999)}@example.com",
    "any": lambda r, n: r.choice(
        ("Zagreb", "12,50", "71000", "01.02.2026", "1.234,00", "aktivan", str(r.randrange(10**8)))
    ),
}


@dataclass
class MadeList:
    """``ids``: what stands in its column of IDs; None when it has none, so that asking is right.
    ``is_sure``: its heading says that it is that column."""

    content: bytes
    ids: list[str] | None
    is_sure: bool


@dataclass
class _Column:
    heading: str
    values: list[str]
    kind: str = ""


def made(r: random.Random) -> MadeList:
    """A list of any form."""
    language = r.choice(LANGUAGES)
    number = r.choice((1, 2, 3, 3, 5, 12, 40))
    columns = _columns(r, language, number)
    has_ids = any(column.kind == "id" for column in columns)
    form = r.choice((_as_csv, _as_csv, _as_csv, _as_csv, _as_html, _as_json, _as_sql))
    content = form(r, language, columns, number)
    ids = next((column.values for column in columns if column.kind == "id"), None)
    surely = any(column.heading in language.ids for column in columns if column.kind == "id")
    return MadeList(content, ids if has_ids else None, surely)


def _columns(r: random.Random, language: Language, number: int) -> list[_Column]:
    people = [r.choice(language.people) for _ in range(number)]
    columns = [_Column(r.choice(language.name), [" ".join(one) for one in people])]
    if r.random() < 0.3:
        columns = [
            _Column(language.first, [one[0] for one in people]),
            _Column(language.last, [one[1] for one in people]),
        ]
    for kind, headings in (
        ("email", language.email),
        ("phone", language.phone),
        ("order", language.order),
        ("any", language.others),
        ("any", language.others),
    ):
        if r.random() < 0.4:
            values = [_OTHER_VALUES[kind](r, n) for n in range(number)]
            columns.append(_Column(r.choice(headings), values))
    for _ in range(r.choice((0, 0, 1, 2))):
        make = r.choice(_ID_FORMS[1:])
        columns.append(_Column(r.choice(language.not_ids), [make(r, n) for n in range(number)]))
    if r.random() < 0.85:
        make = r.choice(_ID_FORMS)
        ids = list(dict.fromkeys(make(r, n) for n in range(number * 2)))[:number]
        ids += [f"cust-{n}" for n in range(number - len(ids))]
        headings = language.ids if r.random() < 0.8 else language.plain_ids
        columns.append(_Column(r.choice(headings), ids, "id"))
    r.shuffle(columns)
    if r.random() < 0.4:
        columns.insert(0, _Column(r.choice(language.row), [str(n + 1) for n in range(number)]))
    if r.random() < 0.15:
        columns.insert(r.randrange(len(columns) + 1), _Column("", [""] * number))
    if r.random() < 0.1:
        # A column that somebody gave no heading, or one heading over two.
        without = r.choice(columns)
        without.heading = ""
    return columns


def _as_csv(r: random.Random, language: Language, columns: list[_Column], number: int) -> bytes:
    delimiter = r.choice(";;,\t|")
    width = len(columns)
    rows = _titles(r, language, width) + _rows(r, language, columns, number)
    output = io.StringIO()
    end = r.choice(("\r\n", "\n", "\r"))
    quoting: Literal[0, 1] = csv.QUOTE_ALL if r.random() < 0.3 else csv.QUOTE_MINIMAL
    csv.writer(output, delimiter=delimiter, quoting=quoting, lineterminator=end).writerows(rows)
    text = output.getvalue()
    if r.random() < 0.1 and width > 1:
        text = end.join('"' + line.replace('"', '""') + '"' for line in text.split(end) if line)
    if r.random() < 0.1 and width > 1:
        text = f"sep={delimiter}{end}{text}"
    if r.random() < 0.1:
        text += "\x1a" + "\0" * r.randrange(3)
    return text.encode(r.choice(language.encodings), errors="replace")


def _titles(r: random.Random, language: Language, width: int) -> list[list[str]]:
    """What some programs print above a table."""
    titles = [[title] for title in r.sample(language.titles, r.choice((0, 0, 0, 1, 2)))]
    if r.random() < 0.5:
        titles = [title + [""] * (width - 1) for title in titles]
    if titles and r.random() < 0.4:
        titles.append([""] * width)
    return titles


def _rows(
    r: random.Random, language: Language, columns: list[_Column], number: int
) -> list[list[str]]:
    """Headings and rows, with blank and odd lines among them and below."""
    width = len(columns)
    headings = [column.heading for column in columns]
    rows = [headings] if r.random() < 0.95 else []
    rows += [[column.values[n] for column in columns] for n in range(number)]
    if r.random() < 0.15:
        rows.insert(1 + r.randrange(number), [""] * width)
    if r.random() < 0.1 and number > 2:
        rows.insert(1 + r.randrange(number), [r.choice(("# komentar", "vidi dolje", "---"))])
    if number > 20 and r.random() < 0.3 and rows[0] == headings:
        rows.insert(number // 2, headings)  # as on a new page
    if r.random() < 0.25 and width > 1:
        total = [r.choice((str(number), "", "1.250,00")) for _ in columns]
        rows.append([r.choice(language.total), *total[1:]])
    if r.random() < 0.1 and width > 2 and number > 2:
        rows += [[""], [r.choice(("Izradio: Ana Anić", "Datum: 12.05.2026.", "Kraj izvještaja"))]]
    if r.random() < 0.1:
        rows = [row[: len(row) - (row[-1] == "")] for row in rows]
    return rows


def _as_html(r: random.Random, language: Language, columns: list[_Column], number: int) -> bytes:
    rows = [[column.heading for column in columns]]
    rows += [[column.values[n] for column in columns] for n in range(number)]
    cell = r.choice(("td", "th"))
    body = "".join(
        "<tr>" + "".join(f"<{cell}>{text.replace('&', '&amp;')}</{cell}>" for text in row) + "</tr>"
        for row in rows
    )
    title = f"<h1>{r.choice(language.titles)}</h1>"
    return f"<html><body>{title}<table border=1>{body}</table></body></html>".encode()


def _as_json(r: random.Random, language: Language, columns: list[_Column], number: int) -> bytes:
    named = [column for column in columns if column.heading]
    members = [{column.heading: column.values[n] for column in named} for n in range(number)]
    if r.random() < 0.3:
        return "\n".join(json.dumps(member, ensure_ascii=False) for member in members).encode()
    content: object = members
    if r.random() < 0.6:
        content = {r.choice(("data", "users", "results")): members, "count": number, "page": "1"}
    return json.dumps(content, ensure_ascii=r.random() < 0.5, indent=r.choice((None, 2))).encode()


def _as_sql(r: random.Random, language: Language, columns: list[_Column], number: int) -> bytes:
    named = [column for column in columns if column.heading]
    names = ", ".join(f'"{column.heading}"' for column in named)
    rows = ",\n".join(
        "(" + ", ".join("'" + column.values[n].replace("'", "''") + "'" for column in named) + ")"
        for n in range(number)
    )
    return f"INSERT INTO customers ({names}) VALUES\n{rows};\n".encode()


def verdict(one: MadeList) -> str:
    """``right``, ``asked`` or ``wrong``."""
    document = read_bytes(one.content)
    if document.chosen is None:
        return "asked"
    table = document.tables[document.chosen]
    if table.column is None:
        return "asked"
    return "right" if list(take(table, table.column).texts) == one.ids else "wrong"


def main(number: int) -> None:
    """Count."""
    counts: Counter[str] = Counter()
    for seed in range(number):
        one = made(random.Random(seed))
        found = verdict(one)
        counts[f"{'a sure heading' if one.is_sure else 'no sure heading'}: {found}"] += 1
        if found == "wrong":
            sys.stdout.write(f"{seed}: {one.content[:600]!r}, {one.ids}\n")
    sys.stdout.write(f"{dict(counts)}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
