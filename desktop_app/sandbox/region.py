"""Names, places and numbering of the region, from which people are drawn.

Phone prefixes are mobile ranges of each country's numbering plan; the digits after them are drawn.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Town(NamedTuple):
    """A town and one of its postal codes."""

    city: str
    zip_code: str


class Country(NamedTuple):
    """What a person from one country is drawn from.

    ``weight`` says how many in a hundred come from here, ``cyrillic`` how many of them in a hundred
    write in Cyrillic. Female surnames are given where they differ from the male ones.
    """

    code: str
    weight: int
    cyrillic: int
    dial: str
    mobile: tuple[str, ...]
    subscriber_digits: int
    women: tuple[str, ...]
    men: tuple[str, ...]
    surnames: tuple[str, ...]
    female_surnames: tuple[str, ...]
    places: tuple[Town, ...]
    streets: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split(",") if line.strip())


def _places(text: str) -> tuple[Town, ...]:
    pairs = (line.rsplit(" ", 1) for line in _lines(text))
    return tuple(Town(city, zip_code) for city, zip_code in pairs)


_BOSNIA: Final = Country(
    "BA",
    32,
    6,
    "387",
    _words("61 62 63 65 66"),
    6,
    _words("""Lejla Amra Amila Selma Emina Merima Aida Azra Sabina Jasmina Elma Adna Naida Belma
        Ajla Nejra Ena Lamija Hana Ema Senada Mirela Sanela Dženana Ilma Zerina Nermina Amina
        Ivana Marija Ana Dragana Jelena Tanja Vesna Milica"""),
    _words("""Amar Haris Adnan Emir Mirza Tarik Edin Kenan Nedim Jasmin Armin Dino Faruk Semir
        Elvir Admir Muamer Vedad Benjamin Harun Ismail Senad Anel Alen Damir Almir Eldin Džemal
        Ivan Marko Ante Josip Nikola Dragan Goran Milan Dejan Bojan"""),
    _words("""Hadžić Begić Hodžić Delić Halilović Softić Kovačević Mujić Imamović Džafić Spahić
        Salihović Hasanović Suljić Ibrahimović Mehmedović Ahmetović Čaušević Karić Bašić Osmanović
        Omerović Šabanović Husić Alić Smajić Mešić Bećirović Zukić Muratović Avdić Ramić Sarajlić
        Tomić Jurić Marić Petrović Savić Jovanović Popović Kovač Perić Đurić Lukić Vuković"""),
    (),
    _places("""Sarajevo 71000, Tuzla 75000, Zenica 72000, Mostar 88000, Banja Luka 78000,
        Bihać 77000, Travnik 72270, Brčko 76100, Bijeljina 76300, Prijedor 79101, Doboj 74000,
        Cazin 77220, Livno 80101, Trebinje 89101, Visoko 71300, Gradačac 76250, Konjic 88400,
        Goražde 73000, Široki Brijeg 88220, Bosanska Krupa 77240"""),
    _lines("""Maršala Tita, Zmaja od Bosne, Titova, Ferhadija, Bosanska,
        Kralja Tvrtka, Mehmeda Spahe, Alipašina, Branilaca Sarajeva, Husinskih rudara, Slatina,
        Kneza Višeslava, Vojvode Stepe, Armije BiH, Džemala Bijedića, Bulevar revolucije"""),
)
_CROATIA: Final = Country(
    "HR",
    24,
    0,
    "385",
    _words("91 92 95 98 99"),
    7,
    _words("""Ana Marija Ivana Petra Lucija Mia Ema Sara Lana Nika Marta Iva Tea Dora Katarina
        Martina Maja Tena Klara Matea Antonija Nikolina Gordana Snježana Vlatka Željka Mirna Jelena
        Helena Paula Lorena Dunja"""),
    _words("""Ivan Luka Marko Josip Ante Tomislav Hrvoje Mateo Filip Karlo Petar Matej Nikola
        Krešimir Zvonimir Domagoj Dario Mario Stjepan Davor Željko Zoran Igor Vedran Borna Fran
        Toni Roko Duje Šime Jakov Bruno"""),
    _words("""Horvat Kovačević Babić Marić Jurić Novak Kovačić Knežević Vuković Marković Petrović
        Matić Tomić Pavlović Kovač Božić Blažević Grgić Pavić Radić Perić Filipović Šarić Lovrić
        Vidović Perković Popović Bošnjak Jukić Barišić Ivančić Šimić Mandić Klarić Brkić Galić
        Vrdoljak Žižić Lončar Đurić Špoljarić Bašić"""),
    (),
    _places("""Zagreb 10000, Split 21000, Rijeka 51000, Osijek 31000, Zadar 23000, Pula 52100,
        Slavonski Brod 35000, Karlovac 47000, Varaždin 42000, Šibenik 22000, Dubrovnik 20000,
        Sisak 44000, Velika Gorica 10410, Vinkovci 32100, Vukovar 32000, Bjelovar 43000,
        Čakovec 40000, Samobor 10430, Požega 34000, Makarska 21300"""),
    _lines("""Ilica, Vukovarska, Savska cesta, Ulica kralja Tomislava, Maksimirska cesta,
        Strossmayerova, Zagrebačka, Radićeva, Ulica Ante Starčevića, Frankopanska, Gundulićeva,
        Put Firula, Domovinskog rata, Trg bana Jelačića, Ulica Matije Gupca, Vlaška"""),
)
_SERBIA: Final = Country(
    "RS",
    22,
    35,
    "381",
    _words("60 61 62 63 64 65 66 69"),
    7,
    _words("""Milica Jelena Marija Ana Jovana Ivana Dragana Tamara Katarina Teodora Sofija Dunja
        Anđela Nevena Tijana Sanja Bojana Maja Vesna Snežana Ljiljana Biljana Slađana Gordana
        Mirjana Nataša Danica Isidora Nađa Višnja"""),
    _words("""Marko Nikola Stefan Miloš Luka Aleksandar Nemanja Lazar Jovan Filip Dušan Petar Vuk
        Uroš Bogdan Dejan Zoran Dragan Goran Vladimir Nenad Slobodan Milan Branislav Ljubomir Đorđe
        Veljko Strahinja Mihajlo Andrija"""),
    _words("""Jovanović Petrović Nikolić Marković Đorđević Stojanović Ilić Stanković Pavlović
        Milošević Popović Živković Todorović Savić Tomić Ristić Mitrović Kostić Lazić Stefanović
        Vasić Simić Ćirić Cvetković Obradović Vuković Radovanović Janković Matić Lukić Krstić
        Milovanović Đurić Filipović Arsić Tasić Vučković Antić Perić Knežević"""),
    (),
    _places("""Beograd 11000, Novi Sad 21000, Niš 18000, Kragujevac 34000, Subotica 24000,
        Zrenjanin 23000, Pančevo 26000, Čačak 32000, Kraljevo 36000, Novi Pazar 36300,
        Leskovac 16000, Užice 31000, Valjevo 14000, Šabac 15000, Sombor 25000, Požarevac 12000,
        Smederevo 11300, Vranje 17500, Kruševac 37000, Jagodina 35000"""),
    _lines("""Kneza Miloša, Bulevar oslobođenja, Nemanjina, Cara Dušana, Vojvode Stepe,
        Svetog Save, Zmaj Jovina, Bulevar kralja Aleksandra, Karađorđeva, Nikole Pašića,
        Vuka Karadžića, Kralja Petra, Obrenovićeva, Takovska, Dositejeva, Jug Bogdanova"""),
)
_SLOVENIA: Final = Country(
    "SI",
    8,
    0,
    "386",
    _words("30 31 40 41 51 64 68 70"),
    6,
    _words("""Ana Maja Nina Eva Sara Lara Zala Neža Tina Mateja Petra Urška Katja Špela Tjaša Maša
        Alenka Barbara Mojca Irena Andreja Polona Živa Kaja Brina"""),
    _words("""Luka Jan Žan Nejc Matic Anže Rok Jure Gašper Miha Blaž Aleš Matej Boštjan Uroš Žiga
        Tadej Andrej Primož Gregor Janez Klemen Domen Matjaž Tilen"""),
    _words("""Novak Horvat Kovačič Krajnc Zupančič Potočnik Kovač Mlakar Kos Vidmar Golob Turk
        Kralj Božič Korošec Bizjak Zupan Hribar Kotnik Kavčič Rozman Kastelic Oblak Petek Žagar
        Hočevar Košir Koren Zajc Klemenčič Pirc Rupnik Pečnik"""),
    (),
    _places("""Ljubljana 1000, Maribor 2000, Celje 3000, Kranj 4000, Koper 6000, Novo mesto 8000,
        Velenje 3320, Ptuj 2250, Nova Gorica 5000, Domžale 1230, Kamnik 1241, Jesenice 4270,
        Murska Sobota 9000, Izola 6310, Slovenj Gradec 2380"""),
    _lines("""Slovenska cesta, Dunajska cesta, Celovška cesta, Prešernova ulica, Partizanska cesta,
        Cankarjeva ulica, Trubarjeva cesta, Tržaška cesta, Ljubljanska cesta, Kidričeva ulica,
        Gregorčičeva ulica, Ulica talcev, Maistrova ulica, Šolska ulica"""),
)
_NORTH_MACEDONIA: Final = Country(
    "MK",
    6,
    72,
    "389",
    _words("70 71 72 75 76 77 78"),
    6,
    _words("""Марија Елена Ана Ивана Сара Јована Билјана Весна Драгана Наташа Снежана Љупка Ѓурѓица
        Катерина Теодора Магдалена Христина Симона Тамара Моника Ангела Емилија Даниела"""),
    _words("""Александар Никола Стефан Филип Давид Бојан Горан Зоран Дарко Игор Мартин Петар
        Димитар Ѓорѓи Кирил Методија Трајче Благоја Љупчо Владимир Виктор Борис Јован Христијан"""),
    _words("""Стојановски Николовски Петровски Јовановски Трајковски Димитровски Стефановски
        Ристовски Иванов Павловски Велковски Ѓорѓиевски Богдановски Атанасовски Костовски
        Тасевски Мицевски Спасовски Крстевски Наумовски Андоновски Поповски"""),
    _words("""Стојановска Николовска Петровска Јовановска Трајковска Димитровска Стефановска
        Ристовска Иванова Павловска Велковска Ѓорѓиевска Богдановска Атанасовска Костовска
        Тасевска Мицевска Спасовска Крстевска Наумовска Андоновска Поповска"""),
    _places("""Скопје 1000, Битола 7000, Куманово 1300, Прилеп 7500, Тетово 1200, Охрид 6000,
        Велес 1400, Штип 2000, Гостивар 1230, Струмица 2400, Кавадарци 1430, Кочани 2300,
        Кичево 6250, Струга 6330"""),
    _lines("""Македонија, Партизански одреди, Илинденска, Климент Охридски, Гоце Делчев,
        Јане Сандански, Маршал Тито, Никола Карев, Борис Трајковски, Водњанска, Јуриј Гагарин,
        Широк Сокак"""),
)
_MONTENEGRO: Final = Country(
    "ME",
    6,
    18,
    "382",
    _words("67 68 69"),
    6,
    _words("""Milica Jelena Ana Marija Ivana Anđela Jovana Tijana Nikolina Bojana Sara Andrea
        Dragana Vesna Sanja Tamara Itana Ksenija Danica Slavica"""),
    _words("""Nikola Luka Marko Petar Stefan Vuk Filip Miloš Balša Vasilije Dejan Dragan Goran
        Božidar Vladimir Ivan Danilo Ognjen Radovan Krsto"""),
    _words("""Popović Marković Vujović Radović Đurović Perović Vuković Radulović Ivanović Vukčević
        Knežević Bulatović Kovačević Raičević Jovanović Šćepanović Pejović Nikčević Mijović
        Đukanović Lakić Dragović Martinović Bojović"""),
    (),
    _places("""Podgorica 81000, Nikšić 81400, Bar 85000, Budva 85310, Herceg Novi 85340,
        Kotor 85330, Tivat 85320, Pljevlja 84210, Bijelo Polje 84000, Cetinje 81250, Ulcinj 85360,
        Berane 84300"""),
    _lines("""Njegoševa, Slobode, Bulevar Svetog Petra, Jovana Tomaševića, Vuka Karadžića,
        Moskovska, Hercegovačka, Mediteranska, Trg Republike, Novaka Miloševa, Save Kovačevića"""),
)
_AUSTRIA: Final = _BOSNIA._replace(
    code="AT",
    weight=1,
    cyrillic=0,
    dial="43",
    mobile=_words("660 664 676 699"),
    subscriber_digits=7,
    places=_places("Wien 1100, Graz 8020, Linz 4020, Salzburg 5020, Innsbruck 6020, Wels 4600"),
    streets=_lines("Favoritenstraße, Hauptstraße, Bahnhofstraße, Gürtelstraße, Am Kirchplatz"),
)
_GERMANY: Final = _CROATIA._replace(
    code="DE",
    weight=1,
    cyrillic=0,
    dial="49",
    mobile=_words("151 160 170 171 175"),
    subscriber_digits=8,
    places=_places("München 80331, Stuttgart 70173, Berlin 10115, Köln 50667, Frankfurt 60311"),
    streets=_lines("Hauptstraße, Schillerstraße, Goethestraße, Lindenweg, Bergstraße"),
)

COUNTRIES: Final = (
    _BOSNIA,
    _CROATIA,
    _SERBIA,
    _SLOVENIA,
    _NORTH_MACEDONIA,
    _MONTENEGRO,
    _AUSTRIA,
    _GERMANY,
)
"""Where people come from; the weights add up to 100."""
