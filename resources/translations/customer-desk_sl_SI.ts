<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl_SI" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{keys} can&apos;t be used.</source>
        <translation>{keys} ni mogoče uporabiti.</translation>
    </message>
    <message>
        <source>{keys} edits text in fields.</source>
        <translation>{keys} ureja besedilo v poljih.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing. Hold Ctrl or Alt with it, or use F1 to F12.</source>
        <translation>{keys} je za tipkanje. Zraven držite Ctrl ali Alt ali pa uporabite F1 do F12.</translation>
    </message>
    <message>
        <source>{keys} opens a list of choices.</source>
        <translation>{keys} odpre seznam možnosti.</translation>
    </message>
    <message>
        <source>{keys} opens a menu.</source>
        <translation>{keys} odpre meni.</translation>
    </message>
    <message>
        <source>{keys} would be AltGr on Windows, which types characters.</source>
        <translation>{keys} bi bil v sistemu Windows AltGr, ki vpisuje znake.</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>Look up the rest</source>
        <translation>Poišči preostale</translation>
    </message>
    <message>
        <source>Reading the batch…</source>
        <translation>Branje paketa…</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Pokaži te vrstice</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Undone. Nothing was sent.</source>
        <translation>Razveljavljeno. Nič ni bilo poslano.</translation>
    </message>
    <message>
        <source>Undone: the window was closed or locked. Nothing was sent.</source>
        <translation>Razveljavljeno: okno je bilo zaprto ali zaklenjeno. Nič ni bilo poslano.</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>All rows ({number})…</source>
        <translation>Vse vrstice ({number})…</translation>
    </message>
    <message>
        <source>Another batch is open here. Press “New batch” first.</source>
        <translation>Tu je odprt drug paket. Najprej pritisnite „Nov paket“.</translation>
    </message>
    <message>
        <source>Another batch is under way here. Wait for its end, or stop it first.</source>
        <translation>Tu že teče drug paket. Počakajte, da se konča, ali ga najprej ustavite.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Rows shown ({number})…</source>
        <translation>Prikazane vrstice ({number})…</translation>
    </message>
</context>
<context>
    <name>BatchWindowOpener</name>
    <message>
        <source>Batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Batch from selection</source>
        <translation>Paket iz izbora</translation>
    </message>
    <message>
        <source>Batch · {percent}</source>
        <translation>Paket · {percent}</translation>
    </message>
    <message>
        <source>Batch: {what}</source>
        <translation>Paket: {what}</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>Paket…</translation>
    </message>
    <message>
        <source>Begin a batch with the customers selected in the table</source>
        <translation>Začni paket s strankami, izbranimi v tabeli</translation>
    </message>
    <message>
        <source>Go on with a batch that was not finished, or discard one</source>
        <translation>Nadaljuj nedokončan paket ali ga zavrzi</translation>
    </message>
    <message>
        <source>Kept batches…</source>
        <translation>Shranjeni paketi…</translation>
    </message>
    <message>
        <source>Look up, edit or erase a list of customers</source>
        <translation>Poišči, uredi ali izbriši seznam strank</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Nadaljuj…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaži</translation>
    </message>
    <message>
        <source>{what} · {percent}</source>
        <translation>{what} · {percent}</translation>
    </message>
    <message>
        <source>{what}, paused · {percent}</source>
        <translation>{what}, na premoru · {percent}</translation>
    </message>
</context>
<context>
    <name>BeginAgainDialog</name>
    <message>
        <source>Begin again</source>
        <translation>Začni znova</translation>
    </message>
    <message>
        <source>Begin again without the passphrase</source>
        <translation>Začni znova brez gesla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Type “{word}” to confirm</source>
        <translation>Za potrditev vpišite „{word}“</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read what it guards. If you begin again, token and key of every profile are removed from the system keyring and must be entered anew. The journal so far, with unsaved changes kept in it, stays on this computer encrypted and can never be opened again; a new journal is begun.</source>
        <translation>Brez gesla ne more nihče prebrati, kar varuje. Če začnete znova, se žeton in ključ vsakega profila odstranita iz sistemske zbirke ključev in ju je treba vnesti znova. Dosedanji dnevnik z neshranjenimi spremembami v njem ostane v tem računalniku šifriran in ga ne bo mogoče nikoli več odpreti; začne se nov dnevnik.</translation>
    </message>
    <message>
        <source>begin again</source>
        <translation>znova</translation>
    </message>
</context>
<context>
    <name>BusyTask</name>
    <message>
        <source>Stop</source>
        <translation>Ustavi</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Hide the token</source>
        <translation>Skrij žeton</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Pokaži žeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Žeton</translation>
    </message>
</context>
<context>
    <name>CardLinesArea</name>
    <message>
        <source>Saved cards</source>
        <translation>Shranjene kartice</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Copy card number</source>
        <translation>Kopiraj številko kartice</translation>
    </message>
    <message>
        <source>Copy the chosen card&apos;s token; the clipboard clears itself</source>
        <translation>Kopiraj žeton izbrane kartice; odložišče se počisti samo</translation>
    </message>
    <message>
        <source>Copy the masked number of the chosen card</source>
        <translation>Kopiraj zakrito številko izbrane kartice</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Kopiraj žeton</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Skrij žeton</translation>
    </message>
    <message>
        <source>Show the chosen card&apos;s token for some seconds</source>
        <translation>Za nekaj sekund pokaži žeton izbrane kartice</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Pokaži žeton</translation>
    </message>
</context>
<context>
    <name>CardQuestion</name>
    <message>
        <source>It is not a card number</source>
        <translation>To ni številka kartice</translation>
    </message>
    <message>
        <source>{places}: this may be a card number. Card numbers must not be stored in text.</source>
        <translation>{places}: to je morda številka kartice. Številk kartic v besedilu ni dovoljeno hraniti.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Key</source>
        <translation>Ključ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>A reason, a ticket or a metadata key in the journal holds personal data. The certificate leaves it out, and the journal&apos;s entries with it.</source>
        <translation>Eden od razlogov, zahtevkov ali ključev metapodatkov v dnevniku vsebuje osebne podatke. Potrdilo ga izpusti, z njim pa tudi vnose dnevnika.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Potrdilo o izbrisu</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Kopiraj prstni odtis</translation>
    </message>
    <message numerus="yes">
        <source>In the journal, of %n customer(s):</source>
        <translation>
            <numerusform>V dnevniku, za %n stranko:</numerusform>
            <numerusform>V dnevniku, za %n stranki:</numerusform>
            <numerusform>V dnevniku, za %n stranke:</numerusform>
            <numerusform>V dnevniku, za %n strank:</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring keeps the signing key: it ends with this session, and says so in the certificate.</source>
        <translation>Ključa za podpisovanje ne hrani nobena zbirka ključev: ključ velja do konca te seje, kar piše tudi v potrdilu.</translation>
    </message>
    <message>
        <source>Not every customer will be named: the journal keeps hashes of IDs only. Search it for a customer&apos;s ID first, and the certificate names that customer.</source>
        <translation>Vse stranke ne bodo poimenovane: dnevnik hrani samo zgoščene vrednosti ID-jev. Najprej v njem poiščite ID stranke, pa bo potrdilo to stranko poimenovalo.</translation>
    </message>
    <message>
        <source>Otherwise nobody can read an ID in the certificate: who knows one can check it. Names, emails and phone numbers are never in it, also where they are used as IDs.</source>
        <translation>Sicer ID-jev v potrdilu ne more nihče prebrati; kdor ID pozna, ga lahko preveri. Imen, e-poštnih naslovov in telefonskih številk v njem nikoli ni, tudi če so uporabljeni kot ID-ji.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Branje dnevnika…</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Shrani potrdilo</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Shrani potrdilo…</translation>
    </message>
    <message>
        <source>Saved as {path}, and checked.</source>
        <translation>Shranjeno kot {path} in preverjeno.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Pokaži mapo</translation>
    </message>
    <message>
        <source>Signed with the key
{fingerprint}</source>
        <translation>Podpisano s ključem
{fingerprint}</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Podpisovanje…</translation>
    </message>
    <message>
        <source>The journal could not note it.</source>
        <translation>Tega ni bilo mogoče zabeležiti v dnevnik.</translation>
    </message>
    <message>
        <source>The sandbox keeps no signing key: it ends with this session, and says so in the certificate.</source>
        <translation>Sandbox ne hrani ključa za podpisovanje: ključ velja do konca te seje, kar piše tudi v potrdilu.</translation>
    </message>
    <message>
        <source>There is nothing to certify.</source>
        <translation>Ni ničesar, kar bi bilo mogoče potrditi.</translation>
    </message>
    <message>
        <source>Write merchant IDs out</source>
        <translation>Izpiši trgovčeve ID-je</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Datoteke zip (*.zip)</translation>
    </message>
    <message>
        <source>{done} of {all} merchant IDs hashed</source>
        <translation>Zgoščeni trgovčevi ID-ji: {done} od {all}</translation>
    </message>
    <message>
        <source>{outcome}: {count}</source>
        <translation>{outcome}: {count}</translation>
    </message>
</context>
<context>
    <name>CharacterCount</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>še %n</numerusform>
            <numerusform>še %n</numerusform>
            <numerusform>še %n</numerusform>
            <numerusform>še %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n preveč</numerusform>
            <numerusform>%n preveč</numerusform>
            <numerusform>%n preveč</numerusform>
            <numerusform>%n preveč</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, a recent customer, or an ID</source>
        <translation>Ukaz, nedavna stranka ali ID</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Ukaz</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Ukazi</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Prehod</translation>
    </message>
    <message>
        <source>Look up “{id}” by UUID</source>
        <translation>Poišči „{id}“ po UUID</translation>
    </message>
    <message>
        <source>Look up “{id}” by merchant ID</source>
        <translation>Poišči „{id}“ po trgovčevem ID</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nič se ne imenuje tako.</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Nedavne poizvedbe</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Nazadnje uporabljeno</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Not set</source>
        <translation>Ni vneseno</translation>
    </message>
    <message>
        <source>The two records</source>
        <translation>Oba zapisa</translation>
    </message>
    <message>
        <source>They differ in {fields}.</source>
        <translation>Razlikujejo se polja: {fields}.</translation>
    </message>
    <message>
        <source>{value}, differs</source>
        <translation>{value}, se razlikuje</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>At most per second</source>
        <translation>Največ na sekundo</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Hkrati</translation>
    </message>
    <message>
        <source>Confirm the batch</source>
        <translation>Potrditev paketa</translation>
    </message>
    <message>
        <source>Dry run: everything but the change itself</source>
        <translation>Poskusni zagon: vse razen same spremembe</translation>
    </message>
    <message>
        <source>Type the number of customers to confirm: {number}</source>
        <translation>Za potrditev vpišite število strank: {number}</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>kolikor zmore prehod</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Mine: {value}</source>
        <translation>Moje: {value}</translation>
    </message>
    <message>
        <source>Theirs: {value}</source>
        <translation>Njihovo: {value}</translation>
    </message>
    <message>
        <source>When you read it: {value}</source>
        <translation>Ko ste prebrali: {value}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopirano</translation>
    </message>
    <message>
        <source>Press to copy it</source>
        <translation>Pritisnite za kopiranje</translation>
    </message>
    <message>
        <source>{value}: click to copy</source>
        <translation>{value}: kliknite za kopiranje</translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Poročilo</translation>
    </message>
    <message>
        <source>Report of the last time</source>
        <translation>Poročilo zadnjega zagona</translation>
    </message>
    <message>
        <source>The program was ended by a crash, by the system or by a power cut. This is all that it left: places in the program and versions, nothing of customers. It is on this computer only.</source>
        <translation>Program se je končal zaradi sesutja, zaradi sistema ali izpada elektrike. To je vse, kar je ostalo: mesta v programu in različice, nič o strankah. Poročilo je samo v tem računalniku.</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>A link to {customer} is copied.</source>
        <translation>Povezava do stranke je kopirana: {customer}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>Zapri stranko</translation>
    </message>
    <message>
        <source>Copy a link that shows this customer in Customer Desk</source>
        <translation>Kopiraj povezavo, ki pokaže to stranko v programu Customer Desk</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopiraj za zahtevek</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiraj povezavo</translation>
    </message>
    <message>
        <source>Copy who is shown, how they stand, and a link, for a ticket</source>
        <translation>Za zahtevek kopiraj, kdo je prikazan, njegovo stanje in povezavo</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Izbriši stranko</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Uredi stranko</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprej</translation>
    </message>
    <message>
        <source>Go to the fields of the customer shown</source>
        <translation>Pojdi v polja prikazane stranke</translation>
    </message>
    <message>
        <source>Open the deletion of the customer shown</source>
        <translation>Odpri izbris prikazane stranke</translation>
    </message>
    <message>
        <source>Show nobody, and where to go on</source>
        <translation>Ne prikaži nikogar, ampak kje nadaljevati</translation>
    </message>
    <message>
        <source>To the customer before, or to the list where it is covered</source>
        <translation>K prejšnji stranki ali na seznam, kjer je ta zakrit</translation>
    </message>
    <message>
        <source>To the customer from whom you went back</source>
        <translation>K stranki, s katere ste šli nazaj</translation>
    </message>
    <message>
        <source>{customer} is copied for a ticket.</source>
        <translation>Stranka {customer} je kopirana za zahtevek.</translation>
    </message>
</context>
<context>
    <name>CustomerEditor</name>
    <message>
        <source>Back to the saved record</source>
        <translation>Nazaj na shranjeni zapis</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Podrobnosti stranke</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Zavrzi spremembe</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Uveljavi znova</translation>
    </message>
    <message>
        <source>Look at the changes and save them</source>
        <translation>Preglej spremembe in jih shrani</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Razveljavi zadnjo spremembo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
</context>
<context>
    <name>CustomerExport</name>
    <message numerus="yes">
        <source>%Ln customer(s) exported to {name}.</source>
        <translation>
            <numerusform>%Ln stranka izvožena v {name}.</numerusform>
            <numerusform>%Ln stranki izvoženi v {name}.</numerusform>
            <numerusform>%Ln stranke izvožene v {name}.</numerusform>
            <numerusform>%Ln strank izvoženih v {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A workbook has room for %Ln customer(s) at most. Export a CSV instead.</source>
        <translation>
            <numerusform>V delovnem zvezku je prostora za največ %Ln stranko. Namesto tega izvozite CSV.</numerusform>
            <numerusform>V delovnem zvezku je prostora za največ %Ln stranki. Namesto tega izvozite CSV.</numerusform>
            <numerusform>V delovnem zvezku je prostora za največ %Ln stranke. Namesto tega izvozite CSV.</numerusform>
            <numerusform>V delovnem zvezku je prostora za največ %Ln strank. Namesto tega izvozite CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV za preglednico (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelov delovni zvezek (*.xlsx)</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Izvoz strank</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Ni shranjeno: disk je poln.</translation>
    </message>
    <message>
        <source>Not saved: the file can&apos;t be written.</source>
        <translation>Ni shranjeno: v datoteko ni mogoče pisati.</translation>
    </message>
    <message>
        <source>Not saved: the program was locked meanwhile.</source>
        <translation>Ni shranjeno: program je bil medtem zaklenjen.</translation>
    </message>
    <message>
        <source>Not saved: you may not write there.</source>
        <translation>Ni shranjeno: tja ne smete pisati.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Zapisovanje: {name}…</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message numerus="yes">
        <source>%n customer(s) found.</source>
        <translation>
            <numerusform>%n stranka najdena.</numerusform>
            <numerusform>%n stranki najdeni.</numerusform>
            <numerusform>%n stranke najdene.</numerusform>
            <numerusform>%n strank najdenih.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the gateway for exactly “{text}”</source>
        <translation>Vprašaj prehod natanko po „{text}“</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Found customers</source>
        <translation>Najdene stranke</translation>
    </message>
    <message>
        <source>In the list on this computer</source>
        <translation>V seznamu v tem računalniku</translation>
    </message>
    <message>
        <source>Merchant ID, UUID or pasted line</source>
        <translation>Trgovčev ID, UUID ali prilepljena vrstica</translation>
    </message>
    <message>
        <source>Name, email, phone, ID or pasted line</source>
        <translation>Ime, e-pošta, telefon, ID ali prilepljena vrstica</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Brez imena</translation>
    </message>
    <message>
        <source>Nobody fits so far; not every customer is on this computer yet.</source>
        <translation>Zaenkrat ni nobene ustrezne; v tem računalniku še niso vse stranke.</translation>
    </message>
    <message>
        <source>Nobody in the list on this computer fits.</source>
        <translation>V seznamu v tem računalniku ni nobene ustrezne stranke.</translation>
    </message>
    <message>
        <source>Nobody on this computer fits, complete as of {time}.</source>
        <translation>V tem računalniku ni nobene ustrezne stranke (popolno stanje: {time}).</translation>
    </message>
    <message>
        <source>On this computer, complete as of {time}</source>
        <translation>V tem računalniku, popolno stanje: {time}</translation>
    </message>
    <message>
        <source>On this computer, where not every customer is yet</source>
        <translation>V tem računalniku, kjer še niso vse stranke</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Nedavne poizvedbe</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Show everybody who fits in the table</source>
        <translation>Pokaži vse ustrezne v tabeli</translation>
    </message>
    <message>
        <source>To find a customer by a name, type three characters or more.</source>
        <translation>Za iskanje stranke po imenu vpišite vsaj tri znake.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>v živo</translation>
    </message>
</context>
<context>
    <name>CustomerGrid</name>
    <message>
        <source>Click to sort by this column; at the third click newest first again</source>
        <translation>Kliknite za razvrščanje po tem stolpcu; tretji klik vrne najnovejše na vrh</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Stranke</translation>
    </message>
    <message>
        <source>The gateway lists customers newest first, and only a part of them is read here: sorted by another column, that part would look like the whole.</source>
        <translation>Prehod stranke našteva od najnovejše naprej in tu je prebran le del: razvrščen po drugem stolpcu bi bil videti kot celota.</translation>
    </message>
</context>
<context>
    <name>CustomerJournal</name>
    <message>
        <source>Journal of this customer</source>
        <translation>Dnevnik te stranke</translation>
    </message>
    <message>
        <source>Nothing was written about this customer on this computer.</source>
        <translation>O tej stranki v tem računalniku ni nič zapisano.</translation>
    </message>
    <message>
        <source>Open in journal</source>
        <translation>Odpri v dnevniku</translation>
    </message>
    <message>
        <source>Show the chosen entry in the journal, with its proof</source>
        <translation>Pokaži izbrani vnos v dnevniku, z dokazilom</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Who will be erased</source>
        <translation>Kdo bo izbrisan</translation>
    </message>
</context>
<context>
    <name>CustomerPictures</name>
    <message>
        <source>Customers by country</source>
        <translation>Stranke po državah</translation>
    </message>
    <message>
        <source>Customers created per day</source>
        <translation>Ustvarjene stranke po dnevih</translation>
    </message>
</context>
<context>
    <name>CustomerReader</name>
    <message>
        <source>Counting customers</source>
        <translation>Štetje strank</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Branje strank</translation>
    </message>
</context>
<context>
    <name>CustomerScreen</name>
    <message>
        <source>Journal entries</source>
        <translation>Vnosi v dnevniku</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Klici API</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Obnovi</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Shranjene kartice</translation>
    </message>
    <message>
        <source>The unsaved changes of {customer} can be restored now.</source>
        <translation>Neshranjene spremembe za stranko {customer} lahko zdaj obnovite.</translation>
    </message>
    <message>
        <source>{customer} is created.</source>
        <translation>Stranka {customer} je ustvarjena.</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message numerus="yes">
        <source>%Ln record(s) not readable</source>
        <translation>
            <numerusform>%Ln zapis ni berljiv</numerusform>
            <numerusform>%Ln zapisa nista berljiva</numerusform>
            <numerusform>%Ln zapisi niso berljivi</numerusform>
            <numerusform>%Ln zapisov ni berljivih</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count}, newest first</source>
        <translation>Vsaj {count}, najnovejše najprej</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Stranke</translation>
    </message>
    <message>
        <source>{count}, newest first</source>
        <translation>{count}, najnovejše najprej</translation>
    </message>
</context>
<context>
    <name>DaysCreated</name>
    <message>
        <source>Customers created per day</source>
        <translation>Ustvarjene stranke po dnevih</translation>
    </message>
    <message>
        <source>{customers} in {days}, most on {day}: {most}</source>
        <translation>{customers}, obdobje: {days}, največ {day}: {most}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Checking a deletion…</source>
        <translation>Preverjanje izbrisa…</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Izbriši stranko</translation>
    </message>
    <message>
        <source>Deleting a customer…</source>
        <translation>Brisanje stranke…</translation>
    </message>
    <message>
        <source>Enter never deletes. To press Delete, use the space bar.</source>
        <translation>Enter nikoli ne izbriše. Gumb za izbris pritisnite s preslednico.</translation>
    </message>
    <message>
        <source>Reading the customer again, then deleting…</source>
        <translation>Ponovno branje stranke, nato izbris…</translation>
    </message>
    <message>
        <source>Still deleting. Stop leaves it open whether it was carried out.</source>
        <translation>Brisanje še poteka. Če ga ustavite, ne bo znano, ali je bilo izvedeno.</translation>
    </message>
    <message>
        <source>Undone. Nothing was sent.</source>
        <translation>Razveljavljeno. Nič ni bilo poslano.</translation>
    </message>
    <message>
        <source>Undone: the program was locked meanwhile. Nothing was sent.</source>
        <translation>Razveljavljeno: program je bil medtem zaklenjen. Nič ni bilo poslano.</translation>
    </message>
</context>
<context>
    <name>DeletedNote</name>
    <message>
        <source>Certificate…</source>
        <translation>Potrdilo…</translation>
    </message>
    <message>
        <source>Deleted {when}. It can be read and copied, not changed.</source>
        <translation>Izbrisano {when}. Zapis lahko berete in kopirate, ne pa spreminjate.</translation>
    </message>
    <message>
        <source>Deleted. It can be read and copied, not changed.</source>
        <translation>Izbrisano. Zapis lahko berete in kopirate, ne pa spreminjate.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dnevnik</translation>
    </message>
</context>
<context>
    <name>DeletionAnswers</name>
    <message>
        <source>Asked by UUID</source>
        <translation>Preverjeno po UUID</translation>
    </message>
    <message>
        <source>Asked by merchant ID</source>
        <translation>Preverjeno po trgovčevem ID</translation>
    </message>
    <message>
        <source>Has both answers, and none of the customer&apos;s values.</source>
        <translation>Vsebuje oba odgovora in nobene vrednosti stranke.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>The answers could not be noted: they stand only here.</source>
        <translation>Odgovorov ni bilo mogoče zabeležiti: zapisani so samo tukaj.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Št. zahtevka</translation>
    </message>
</context>
<context>
    <name>DeletionFacts</name>
    <message numerus="yes">
        <source>%n saved card(s):</source>
        <translation>
            <numerusform>%n shranjena kartica:</numerusform>
            <numerusform>%n shranjeni kartici:</numerusform>
            <numerusform>%n shranjene kartice:</numerusform>
            <numerusform>%n shranjenih kartic:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Loading cards…</source>
        <translation>Nalaganje kartic…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n saved card(s), the newest:</source>
        <translation>
            <numerusform>Več kot %n shranjena kartica, najnovejša:</numerusform>
            <numerusform>Več kot %n shranjeni kartici, najnovejši:</numerusform>
            <numerusform>Več kot %n shranjene kartice, najnovejše:</numerusform>
            <numerusform>Več kot %n shranjenih kartic, najnovejše:</numerusform>
        </translation>
    </message>
    <message>
        <source>No saved cards.</source>
        <translation>Ni shranjenih kartic.</translation>
    </message>
    <message>
        <source>The cards can&apos;t be shown: {reason}</source>
        <translation>Kartic ni mogoče prikazati: {reason}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ni vneseno</translation>
    </message>
</context>
<context>
    <name>DeletionOpener</name>
    <message>
        <source>Show in journal</source>
        <translation>Pokaži v dnevniku</translation>
    </message>
    <message>
        <source>{customer} is deleted.</source>
        <translation>Stranka {customer} je izbrisana.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Suggested. Keep it or type your own: a later look-up needs an ID.</source>
        <translation>Predlog. Obdržite ga ali vpišite svojega: ID je potreben za poznejšo poizvedbo.</translation>
    </message>
</context>
<context>
    <name>DirectoryControl</name>
    <message numerus="yes">
        <source>%Ln customer(s) can now be found by a part of name, email or phone.</source>
        <translation>
            <numerusform>%Ln stranko je zdaj mogoče najti po delu imena, e-pošte ali telefona.</numerusform>
            <numerusform>%Ln stranki je zdaj mogoče najti po delu imena, e-pošte ali telefona.</numerusform>
            <numerusform>%Ln stranke je zdaj mogoče najti po delu imena, e-pošte ali telefona.</numerusform>
            <numerusform>%Ln strank je zdaj mogoče najti po delu imena, e-pošte ali telefona.</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers were removed from this computer: one who was erased could not be taken out by themselves.</source>
        <translation>Iz tega računalnika so odstranjene vse stranke: izbrisane stranke ni bilo mogoče odstraniti posebej.</translation>
    </message>
    <message>
        <source>Customers on this computer</source>
        <translation>Stranke v tem računalniku</translation>
    </message>
    <message>
        <source>Customers on this computer…</source>
        <translation>Stranke v tem računalniku…</translation>
    </message>
    <message>
        <source>File and key are deleted. Nothing changes at the gateway.</source>
        <translation>Datoteka in ključ se izbrišeta. Na prehodu se nič ne spremeni.</translation>
    </message>
    <message>
        <source>Find customers by any part of name, email, phone and more</source>
        <translation>Najdi stranke po katerem koli delu imena, e-pošte, telefona in drugega</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Obdrži jih</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Pusti tako</translation>
    </message>
    <message>
        <source>Make customers findable on this computer…</source>
        <translation>Omogoči iskanje strank v tem računalniku…</translation>
    </message>
    <message>
        <source>No customers are kept on this computer any more.</source>
        <translation>V tem računalniku ni več shranjenih strank.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Preberi znova</translation>
    </message>
    <message>
        <source>Read again from the gateway</source>
        <translation>Znova preberi iz prehoda</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Preberi znova…</translation>
    </message>
    <message>
        <source>Read all customers again?</source>
        <translation>Želite znova prebrati vse stranke?</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln customer(s) again takes about {duration}.</source>
        <translation>
            <numerusform>Ponovno branje %Ln stranke: približno {duration}.</numerusform>
            <numerusform>Ponovno branje %Ln strank: približno {duration}.</numerusform>
            <numerusform>Ponovno branje %Ln strank: približno {duration}.</numerusform>
            <numerusform>Ponovno branje %Ln strank: približno {duration}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading customers has stopped. {reason}</source>
        <translation>Branje strank se je ustavilo. {reason}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>Remove the customers from this computer?</source>
        <translation>Želite odstraniti stranke iz tega računalnika?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Odstrani…</translation>
    </message>
    <message>
        <source>The customers could not be removed from this computer. {reason}</source>
        <translation>Strank ni bilo mogoče odstraniti iz tega računalnika. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>What is kept now goes first: until all are read, some are not found.</source>
        <translation>Shranjene stranke se najprej odstranijo: dokler niso prebrane vse, nekaterih ne boste našli.</translation>
    </message>
</context>
<context>
    <name>DirectorySearch</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln stranka</numerusform>
            <numerusform>%Ln stranki</numerusform>
            <numerusform>%Ln stranke</numerusform>
            <numerusform>%Ln strank</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Vse stranke</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Vse</translation>
    </message>
    <message>
        <source>Back to the gateway&apos;s list</source>
        <translation>Nazaj na seznam prehoda</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Change what is searched for</source>
        <translation>Spremeni iskanje</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Štetje…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ustvarjeno</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Izvozi te…</translation>
    </message>
    <message>
        <source>Metadata key</source>
        <translation>Ključ metapodatka</translation>
    </message>
    <message>
        <source>New batch with these…</source>
        <translation>Nov paket s temi…</translation>
    </message>
    <message>
        <source>None of these customers has one</source>
        <translation>Nobena od teh strank tega nima</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Iskanje v tabeli</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Iskanje: {text}</translation>
    </message>
    <message>
        <source>The customers kept on this computer are not there any more.</source>
        <translation>Strank, shranjenih v tem računalniku, ni več.</translation>
    </message>
    <message>
        <source>With saved cards</source>
        <translation>S shranjenimi karticami</translation>
    </message>
    <message>
        <source>Without saved cards</source>
        <translation>Brez shranjenih kartic</translation>
    </message>
    <message>
        <source>with saved cards</source>
        <translation>s shranjenimi karticami</translation>
    </message>
    <message>
        <source>without saved cards</source>
        <translation>brez shranjenih kartic</translation>
    </message>
    <message>
        <source>{count}, complete as of {time}</source>
        <translation>{count}, popolno stanje: {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count}, complete as of {time}; about %Ln may be missing</source>
        <translation>
            <numerusform>{count}, popolno stanje: {time}; lahko manjka približno %Ln</numerusform>
            <numerusform>{count}, popolno stanje: {time}; lahko manjkata približno %Ln</numerusform>
            <numerusform>{count}, popolno stanje: {time}; lahko manjkajo približno %Ln</numerusform>
            <numerusform>{count}, popolno stanje: {time}; lahko manjka približno %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, of those read so far</source>
        <translation>{count}, od doslej prebranih</translation>
    </message>
</context>
<context>
    <name>DuplicatesOpener</name>
    <message>
        <source>Customers with the same email, phone, address or merchant ID</source>
        <translation>Stranke z isto e-pošto, telefonom, naslovom ali trgovčevim ID</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Možni dvojniki…</translation>
    </message>
</context>
<context>
    <name>DuplicatesWindow</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln skupina</numerusform>
            <numerusform>%Ln skupini</numerusform>
            <numerusform>%Ln skupine</numerusform>
            <numerusform>%Ln skupin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) and more</source>
        <translation>
            <numerusform>%Ln skupina in več</numerusform>
            <numerusform>%Ln skupini in več</numerusform>
            <numerusform>%Ln skupine in več</numerusform>
            <numerusform>%Ln skupin in več</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Iskanje dvojnikov…</translation>
    </message>
    <message>
        <source>No two customers have this in common.</source>
        <translation>Nobeni dve stranki nimata tega skupnega.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Možni dvojniki</translation>
    </message>
</context>
<context>
    <name>EditValueRow</name>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>Metadata key</source>
        <translation>Ključ metapodatka</translation>
    </message>
    <message>
        <source>Metadata key…</source>
        <translation>Ključ metapodatka…</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nova vrednost</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Odstrani to vrednost</translation>
    </message>
    <message>
        <source>This field is set twice.</source>
        <translation>To polje je nastavljeno dvakrat.</translation>
    </message>
    <message>
        <source>This is no value of that type.</source>
        <translation>To ni vrednost te vrste.</translation>
    </message>
    <message>
        <source>This key is set twice.</source>
        <translation>Ta ključ je nastavljen dvakrat.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Type the key.</source>
        <translation>Vpišite ključ.</translation>
    </message>
    <message>
        <source>Type the value, or choose “unset”.</source>
        <translation>Vpišite vrednost ali izberite „brez vrednosti“.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kaj narediti</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>nastavi na</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>brez vrednosti</translation>
    </message>
</context>
<context>
    <name>EditValues</name>
    <message>
        <source>Another value</source>
        <translation>Še ena vrednost</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Can&apos;t be saved: the customer is deleted. Copy what you need, then discard it.</source>
        <translation>Ni mogoče shraniti: stranka je izbrisana. Kopirajte, kar potrebujete, nato zavrzite.</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Podrobnosti stranke</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metapodatki</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>They can&apos;t be saved: the customer is deleted.</source>
        <translation>Ni jih mogoče shraniti: stranka je izbrisana.</translation>
    </message>
    <message>
        <source>What is typed into a metadata cell can&apos;t be taken as it is.</source>
        <translation>Tega, kar je vpisano v celico metapodatkov, ni mogoče sprejeti takega, kot je.</translation>
    </message>
    <message>
        <source>{customer} has unsaved changes.</source>
        <translation>Stranka {customer} ima neshranjene spremembe.</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Esc leads back to the gateway&apos;s list.</source>
        <translation>Esc vas vrne na seznam prehoda.</translation>
    </message>
    <message>
        <source>New customer adds the first one.</source>
        <translation>„Nova stranka“ doda prvo.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Strank še ni</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Ni nobene ustrezne stranke</translation>
    </message>
</context>
<context>
    <name>EntryFacts</name>
    <message numerus="yes">
        <source>%Ln entries chosen.</source>
        <translation>
            <numerusform>Izbran je %Ln vnos.</numerusform>
            <numerusform>Izbrana sta %Ln vnosa.</numerusform>
            <numerusform>Izbrani so %Ln vnosi.</numerusform>
            <numerusform>Izbranih je %Ln vnosov.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odgovori</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Choose an entry to see the whole of it.</source>
        <translation>Izberite vnos, da ga vidite v celoti.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Vnos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Polja</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Zgostitev</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Prejšnja zgostitev</translation>
    </message>
    <message>
        <source>No card number</source>
        <translation>Ni številka kartice</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Removed up to</source>
        <translation>Odstranjeno do</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID klica API</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Vrstice</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Shranjene kartice</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Izbrani vnos</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Zahtevek</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kaj</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>{batch}, row {row}</source>
        <translation>{batch}, vrstica {row}</translation>
    </message>
    <message>
        <source>{number}, about entry {about}</source>
        <translation>{number}, o vnosu {about}</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Certificate…</source>
        <translation>Potrdilo…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopirano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
</context>
<context>
    <name>ErrorNotices</name>
    <message>
        <source>Copy report</source>
        <translation>Kopiraj poročilo</translation>
    </message>
    <message>
        <source>Customer Desk did not end properly the last time.</source>
        <translation>Customer Desk se zadnjič ni pravilno končal.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Pokaži poročilo</translation>
    </message>
    <message>
        <source>Something inside this program went wrong. It goes on; what you see may be incomplete. The report holds nothing of customers.</source>
        <translation>V tem programu je prišlo do napake. Program deluje naprej; prikazano je morda nepopolno. Poročilo ne vsebuje ničesar o strankah.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Poročilo je v odložišču.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Edited. Was {value}.</source>
        <translation>Urejeno. Prej: {value}.</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Prazno besedilo</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>Trgovčev ID</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Ni vneseno</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Povrni shranjeno</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Shranjeno</translation>
    </message>
    <message>
        <source>Set to empty text</source>
        <translation>Nastavi prazno besedilo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaži</translation>
    </message>
    <message>
        <source>Suggest an ID</source>
        <translation>Predlagaj ID</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>Počisti</translation>
    </message>
    <message>
        <source>Was: {value}. Press to put it back.</source>
        <translation>Prej: {value}. Pritisnite, da povrnete.</translation>
    </message>
    <message>
        <source>Will be unset</source>
        <translation>Bo brez vrednosti</translation>
    </message>
    <message>
        <source>{field} is edited</source>
        <translation>{field}: urejeno</translation>
    </message>
    <message>
        <source>{field} is saved</source>
        <translation>{field}: shranjeno</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Active</source>
        <translation>Aktivna</translation>
    </message>
    <message>
        <source>Copy dates</source>
        <translation>Kopiraj datume</translation>
    </message>
    <message>
        <source>Created {when}</source>
        <translation>Ustvarjeno {when}</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Izbriši stranko</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>Izbrisano {when}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Izbriši…</translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation>Več za to stranko</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Brez imena</translation>
    </message>
    <message>
        <source>Updated {when}</source>
        <translation>Posodobljeno {when}</translation>
    </message>
</context>
<context>
    <name>HoldCountdown</name>
    <message numerus="yes">
        <source>Deletes in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Izbris čez %n sekundo. Poslano še ni bilo nič.</numerusform>
            <numerusform>Izbris čez %n sekundi. Poslano še ni bilo nič.</numerusform>
            <numerusform>Izbris čez %n sekunde. Poslano še ni bilo nič.</numerusform>
            <numerusform>Izbris čez %n sekund. Poslano še ni bilo nič.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Preostali čas za razveljavitev</translation>
    </message>
</context>
<context>
    <name>InputPage</name>
    <message>
        <source>All files (*)</source>
        <translation>Vse datoteke (*)</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Počisti seznam</translation>
    </message>
    <message>
        <source>Count saved cards too (one more call for each)</source>
        <translation>Preštej tudi shranjene kartice (za vsako en klic API več)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>From selection</source>
        <translation>Iz izbora</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.json *.jsonl *.xlsx *.xls *.ods *.html *.sql)</source>
        <translation>Seznami (*.csv *.txt *.tsv *.json *.jsonl *.xlsx *.xls *.ods *.html *.sql)</translation>
    </message>
    <message>
        <source>Look up all</source>
        <translation>Poišči vse</translation>
    </message>
    <message>
        <source>No customer is selected in the table.</source>
        <translation>V tabeli ni izbrana nobena stranka.</translation>
    </message>
    <message>
        <source>Old values (*.json)</source>
        <translation>Stare vrednosti (*.json)</translation>
    </message>
    <message>
        <source>One list at a time: take a single file.</source>
        <translation>En seznam naenkrat: izberite eno samo datoteko.</translation>
    </message>
    <message>
        <source>Open a file of old values</source>
        <translation>Odpri datoteko starih vrednosti</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Odpri seznam</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Odpri datoteko…</translation>
    </message>
    <message>
        <source>Put old values back…</source>
        <translation>Povrni stare vrednosti…</translation>
    </message>
    <message>
        <source>Rows that are hidden in the workbook, as by a filter, were read too.</source>
        <translation>Prebrane so tudi vrstice, ki so v delovnem zvezku skrite, na primer s filtrom.</translation>
    </message>
</context>
<context>
    <name>JournalEntries</name>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID klica API</translation>
    </message>
    <message>
        <source>This entry is missing.</source>
        <translation>Ta vnos manjka.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Zahtevek</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kaj</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>Izvožen je %Ln vnos.</numerusform>
            <numerusform>Izvožena sta %Ln vnosa.</numerusform>
            <numerusform>Izvoženi so %Ln vnosi.</numerusform>
            <numerusform>Izvoženih je %Ln vnosov.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Datoteke CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Izvoz dnevnika</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Izvažanje…</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>Za preglednico (CSV)…</translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation>Podpisano s ključem {key}.</translation>
    </message>
    <message>
        <source>Signed, to be verified later (zip)…</source>
        <translation>Podpisano, za poznejše preverjanje (zip)…</translation>
    </message>
    <message>
        <source>The chain is broken in it: verify it here.</source>
        <translation>Veriga v njem je prekinjena: preverite jo tukaj.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Datoteke zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>All profiles</source>
        <translation>Vsi profili</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Kateri koli izid</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Kadar koli</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Od do…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Vse</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Išči v dnevniku</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>ID, email, phone or words</source>
        <translation>ID, e-pošta, telefon ali besede</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Zadnjih 30 dni</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Zadnjih 365 dni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Zadnjih 7 dni</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Zadnji dan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Ta profil</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Zahtevek</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Št. zahtevka</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danes</translation>
    </message>
    <message>
        <source>UUID, merchant ID, email or phone, exactly; or words of a reason</source>
        <translation>Natančen UUID, trgovčev ID, e-pošta ali telefon; ali besede iz razloga</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Včeraj</translation>
    </message>
</context>
<context>
    <name>JournalNotices</name>
    <message>
        <source>Close the program</source>
        <translation>Zapri program</translation>
    </message>
    <message>
        <source>Go on with what is there</source>
        <translation>Nadaljuj s tem, kar je</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Obdrži</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
</context>
<context>
    <name>JournalTable</name>
    <message>
        <source>Journal</source>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>Newest first. Only what is seen of the journal is read: use the filters.</source>
        <translation>Najnovejše najprej. Prebrano je samo, kar je vidno: uporabite filtre.</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln vnos</numerusform>
            <numerusform>%Ln vnosa</numerusform>
            <numerusform>%Ln vnosi</numerusform>
            <numerusform>%Ln vnosov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed.</source>
        <translation>
            <numerusform>Odstranjen je %Ln vnos.</numerusform>
            <numerusform>Odstranjena sta %Ln vnosa.</numerusform>
            <numerusform>Odstranjeni so %Ln vnosi.</numerusform>
            <numerusform>Odstranjenih je %Ln vnosov.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain broken, checked {time}</source>
        <translation>Veriga je prekinjena, preverjeno {time}</translation>
    </message>
    <message>
        <source>Chain whole, checked {time}</source>
        <translation>Veriga je cela, preverjeno {time}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvozi…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>Nothing was written through this program yet.</source>
        <translation>S tem programom še ni bilo nič zapisano.</translation>
    </message>
    <message>
        <source>Remove entries older than…</source>
        <translation>Odstrani vnose, starejše od…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Iskanje…</translation>
    </message>
    <message>
        <source>The journal has nothing like that.</source>
        <translation>V dnevniku ni nič takega.</translation>
    </message>
    <message>
        <source>The other filters hide every entry about it.</source>
        <translation>Drugi filtri skrivajo vse vnose o tem.</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Preveri verigo</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Preverjanje verige…</translation>
    </message>
    <message>
        <source>Verifying the journal…</source>
        <translation>Preverjanje dnevnika…</translation>
    </message>
</context>
<context>
    <name>JournalWindowOpener</name>
    <message>
        <source>Journal</source>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Odpri dnevnik</translation>
    </message>
    <message>
        <source>The journal: {finding}</source>
        <translation>Dnevnik: {finding}</translation>
    </message>
    <message>
        <source>What was written through this program, and its proof</source>
        <translation>Kaj je bilo zapisano s tem programom, z dokazilom</translation>
    </message>
</context>
<context>
    <name>KeptBatchesDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dneva</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Začeto</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zavrzi</translation>
    </message>
    <message>
        <source>Discard the batch</source>
        <translation>Zavrzi paket</translation>
    </message>
    <message>
        <source>Discard this batch?</source>
        <translation>Želite zavreči ta paket?</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Zavrzi…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vir</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Napredek</translation>
    </message>
    <message>
        <source>Its list is forgotten, and what is left of it won&apos;t be done. What was done stays done, and stays in the journal.</source>
        <translation>Njegov seznam se pozabi in kar je od njega ostalo, ne bo izvedeno. Kar je opravljeno, ostane opravljeno in ostane v dnevniku.</translation>
    </message>
    <message>
        <source>Its list is forgotten, with what was looked up. What was done stays done, and stays in the journal.</source>
        <translation>Njegov seznam se pozabi skupaj s tem, kar je bilo poiskano. Kar je opravljeno, ostane opravljeno in ostane v dnevniku.</translation>
    </message>
    <message>
        <source>Its list is forgotten. What was done stays done, and stays in the journal; a certificate of the whole batch, with its customers&apos; IDs, can&apos;t be made any more.</source>
        <translation>Njegov seznam se pozabi. Kar je opravljeno, ostane opravljeno in ostane v dnevniku; potrdila o celotnem paketu z ID-ji njegovih strank ne bo več mogoče izdelati.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Obdrži</translation>
    </message>
    <message>
        <source>Kept batches</source>
        <translation>Shranjeni paketi</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Vrstice</translation>
    </message>
    <message>
        <source>No batch is kept.</source>
        <translation>Ni shranjenih paketov.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Odpri</translation>
    </message>
    <message>
        <source>Remove &amp;look-ups, which change nothing, after</source>
        <translation>&amp;Poizvedbe, ki ničesar ne spremenijo, hrani</translation>
    </message>
    <message>
        <source>Remove look-ups after</source>
        <translation>Poizvedbe hrani</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Št. zahtevka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kaj</translation>
    </message>
</context>
<context>
    <name>KeptCustomersRow</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln stranka</numerusform>
            <numerusform>%Ln stranki</numerusform>
            <numerusform>%Ln stranke</numerusform>
            <numerusform>%Ln strank</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Podrobnosti…</translation>
    </message>
    <message>
        <source>Make customers findable…</source>
        <translation>Omogoči iskanje strank…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Odstrani iz računalnika…</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tipke</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Izberite dejanje</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tipkovnica</translation>
    </message>
    <message>
        <source>Keys of {action}: press the new ones</source>
        <translation>Tipke za dejanje {action}: pritisnite nove</translation>
    </message>
    <message>
        <source>More actions come with an open profile.</source>
        <translation>Ko je profil odprt, je dejanj več.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pritisnite nove tipke</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Odstrani tipke</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Privzete tipke</translation>
    </message>
    <message>
        <source>Use them here instead</source>
        <translation>Uporabi jih raje tukaj</translation>
    </message>
    <message>
        <source>{keys} are the keys of an action that comes with an open profile.</source>
        <translation>{keys} so tipke dejanja, ki je na voljo pri odprtem profilu.</translation>
    </message>
    <message>
        <source>{keys} are the keys of “{action}”.</source>
        <translation>{keys} so tipke dejanja „{action}“.</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>Dejanje „{action}“ zdaj nima tipk.</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Begin a batch with the customers selected in the table</source>
        <translation>Začni paket s strankami, izbranimi v tabeli</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stolpci</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Kopiraj celico</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Kopiraj vrstico</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Kopiraj izbor</translation>
    </message>
    <message>
        <source>Copy the customer at the keyboard&apos;s place as one line</source>
        <translation>Kopiraj stranko na mestu kazalke kot eno vrstico</translation>
    </message>
    <message>
        <source>Copy the selected customers, one line each</source>
        <translation>Kopiraj izbrane stranke, vsako v svojo vrstico</translation>
    </message>
    <message>
        <source>Copy the value at the keyboard&apos;s place</source>
        <translation>Kopiraj vrednost na mestu kazalke</translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation>Izbriši stranko…</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtriraj stranke</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Pojdi</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Pojdi na vrstico</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>Pojdi na vrstico…</translation>
    </message>
    <message>
        <source>Jump to a row of the list by its number</source>
        <translation>Skoči na vrstico seznama po njeni številki</translation>
    </message>
    <message numerus="yes">
        <source>New batch with %Ln customer(s)…</source>
        <translation>
            <numerusform>Nov paket: %Ln stranka…</numerusform>
            <numerusform>Nov paket: %Ln stranki…</numerusform>
            <numerusform>Nov paket: %Ln stranke…</numerusform>
            <numerusform>Nov paket: %Ln strank…</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najnovejše najprej</translation>
    </message>
    <message>
        <source>Open the deletion of this customer</source>
        <translation>Odpri izbris te stranke</translation>
    </message>
    <message>
        <source>Read the customers shown again</source>
        <translation>Znova preberi prikazane stranke</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Osveži</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Ponastavi stolpce</translation>
    </message>
    <message>
        <source>Row:</source>
        <translation>Vrstica:</translation>
    </message>
    <message>
        <source>Show the columns as at first</source>
        <translation>Pokaži stolpce, kot so bili na začetku</translation>
    </message>
    <message>
        <source>Show the customers kept on this computer, to be filtered and sorted</source>
        <translation>Pokaži stranke, shranjene v tem računalniku, za filtriranje in razvrščanje</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Razvrsti po</translation>
    </message>
</context>
<context>
    <name>ListEdit</name>
    <message>
        <source>List of IDs</source>
        <translation>Seznam ID-jev</translation>
    </message>
    <message>
        <source>Paste a column of merchant IDs or UUIDs here, or rows of a spreadsheet. Both kinds of ID may be mixed, one customer on each line.</source>
        <translation>Sem prilepite stolpec trgovčevih ID-jev ali UUID-jev ali vrstice preglednice. Obe vrsti ID-jev sta lahko pomešani, v vsaki vrstici ena stranka.</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>First rows</source>
        <translation>Prve vrstice</translation>
    </message>
</context>
<context>
    <name>LiveDraft</name>
    <message>
        <source>change of {field}</source>
        <translation>spremembo polja {field}</translation>
    </message>
    <message>
        <source>discarding changes</source>
        <translation>zavrženje sprememb</translation>
    </message>
    <message>
        <source>restoring unsaved changes</source>
        <translation>obnovitev neshranjenih sprememb</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>I forgot the passphrase…</source>
        <translation>Pozabljeno geslo…</translation>
    </message>
    <message>
        <source>No unlock passphrase is asked for: while this computer&apos;s keyring is open, anybody at this desk can go on. You can set one in Tools ▸ Unlock passphrase.</source>
        <translation>Geslo za odklepanje ni zahtevano: dokler je zbirka ključev tega računalnika odprta, lahko nadaljuje vsakdo za to mizo. Nastavite ga lahko v Orodja ▸ Geslo za odklepanje.</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Od {time}</translation>
    </message>
    <message>
        <source>This is not the unlock passphrase.</source>
        <translation>To ni geslo za odklepanje.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the unlock passphrase. Try again in %n second(s).</source>
        <translation>
            <numerusform>To ni geslo za odklepanje. Poskusite znova čez %n sekundo.</numerusform>
            <numerusform>To ni geslo za odklepanje. Poskusite znova čez %n sekundi.</numerusform>
            <numerusform>To ni geslo za odklepanje. Poskusite znova čez %n sekunde.</numerusform>
            <numerusform>To ni geslo za odklepanje. Poskusite znova čez %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odkleni</translation>
    </message>
    <message>
        <source>Unlock passphrase</source>
        <translation>Geslo za odklepanje</translation>
    </message>
    <message>
        <source>Unsaved changes are kept behind the lock.</source>
        <translation>Neshranjene spremembe so varne za zaklepom.</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>Enter: {kind}</source>
        <translation>Enter: {kind}</translation>
    </message>
    <message>
        <source>It is an ID: look it up</source>
        <translation>To je ID: poišči</translation>
    </message>
    <message>
        <source>Look up {id}</source>
        <translation>Poišči {id}</translation>
    </message>
    <message>
        <source>Looking up {id}…</source>
        <translation>Iskanje: {id}…</translation>
    </message>
    <message>
        <source>Make customers findable on this computer…</source>
        <translation>Omogoči iskanje strank v tem računalniku…</translation>
    </message>
    <message>
        <source>New customer with this ID</source>
        <translation>Nova stranka s tem ID-jem</translation>
    </message>
    <message>
        <source>No customer has the ID {id}</source>
        <translation>Nobena stranka nima ID-ja {id}</translation>
    </message>
    <message>
        <source>No customer has the ID {id}.</source>
        <translation>Nobena stranka nima ID-ja {id}.</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Odpri paket</translation>
    </message>
    <message>
        <source>Open as a batch</source>
        <translation>Odpri kot paket</translation>
    </message>
    <message>
        <source>Search names in the list</source>
        <translation>Išči imena v seznamu</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Pokaži v dnevniku</translation>
    </message>
    <message>
        <source>The gateway was asked by UUID at {time} and knows no such customer.</source>
        <translation>Prehod je bil ob {time} vprašan po UUID in take stranke ne pozna.</translation>
    </message>
    <message>
        <source>The gateway was asked by merchant ID at {time} and knows no such customer.</source>
        <translation>Prehod je bil ob {time} vprašan po trgovčevem ID in take stranke ne pozna.</translation>
    </message>
    <message numerus="yes">
        <source>These look like %n ID(s). A batch takes them all.</source>
        <translation>
            <numerusform>To je videti kot %n ID. Paket sprejme vse.</numerusform>
            <numerusform>To je videti kot %n ID-ja. Paket sprejme vse.</numerusform>
            <numerusform>To je videti kot %n ID-ji. Paket sprejme vse.</numerusform>
            <numerusform>To je videti kot %n ID-jev. Paket sprejme vse.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is longer than the field takes. Paste it into a batch.</source>
        <translation>Ta seznam je daljši, kot ga polje sprejme. Prilepite ga v paket.</translation>
    </message>
    <message>
        <source>This looks like a card number, and is not sent as an ID.</source>
        <translation>To je videti kot številka kartice in se ne pošlje kot ID.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>link to a customer</source>
        <translation>povezava do stranke</translation>
    </message>
</context>
<context>
    <name>LookUpBar</name>
    <message>
        <source>Create a customer at the gateway</source>
        <translation>Ustvari stranko na prehodu</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Najdi stranko</translation>
    </message>
    <message>
        <source>Go to the field that looks customers up</source>
        <translation>Pojdi v polje za iskanje strank</translation>
    </message>
    <message>
        <source>Merchant ID, UUID or pasted line</source>
        <translation>Trgovčev ID, UUID ali prilepljena vrstica</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nova stranka</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Stranka</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Uredi</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datoteka</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moč</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Orodja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Pogled</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>O&amp;kno</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zaklenjeno</translation>
    </message>
</context>
<context>
    <name>MetadataGrid</name>
    <message>
        <source>Key</source>
        <translation>Ključ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
</context>
<context>
    <name>MetadataPane</name>
    <message>
        <source>Add key</source>
        <translation>Dodaj ključ</translation>
    </message>
    <message>
        <source>Add metadata</source>
        <translation>Dodaj metapodatek</translation>
    </message>
    <message>
        <source>Copy all metadata as JSON</source>
        <translation>Kopiraj vse metapodatke kot JSON</translation>
    </message>
    <message>
        <source>Copy metadata rows</source>
        <translation>Kopiraj vrstice metapodatkov</translation>
    </message>
    <message>
        <source>Filter metadata</source>
        <translation>Filtriraj metapodatke</translation>
    </message>
    <message>
        <source>More for metadata</source>
        <translation>Več za metapodatke</translation>
    </message>
    <message>
        <source>No metadata.</source>
        <translation>Ni metapodatkov.</translation>
    </message>
    <message>
        <source>Paste metadata…</source>
        <translation>Prilepi metapodatke…</translation>
    </message>
    <message>
        <source>Remove metadata</source>
        <translation>Odstrani metapodatek</translation>
    </message>
    <message>
        <source>Restore metadata</source>
        <translation>Obnovi metapodatek</translation>
    </message>
    <message>
        <source>The metadata of this customer can&apos;t be shown: there are more than any real ones, or a number among them that JSON does not have. They stay as they are.</source>
        <translation>Metapodatkov te stranke ni mogoče prikazati: preveč jih je, da bi bili pravi, ali pa je med njimi število, ki ga JSON ne pozna. Ostanejo, kot so.</translation>
    </message>
    <message>
        <source>There is a key “{key}” already: this is its value.</source>
        <translation>Ključ „{key}“ že obstaja: to je njegova vrednost.</translation>
    </message>
    <message>
        <source>pasting metadata</source>
        <translation>lepljenje metapodatkov</translation>
    </message>
</context>
<context>
    <name>MetadataTable</name>
    <message>
        <source>Metadata</source>
        <translation>Metapodatki</translation>
    </message>
</context>
<context>
    <name>NewCustomerDialog</name>
    <message>
        <source>Already taken</source>
        <translation>Že zasedeno</translation>
    </message>
    <message>
        <source>At {time} the gateway has no customer with this ID, but what was sent may still come late. Creating looks once more, for up to {seconds} s, and sends the same ID again.</source>
        <translation>Ob {time} prehod nima stranke s tem ID-jem, vendar lahko poslano še prispe z zamudo. Ob ustvarjanju program še enkrat preveri (do {seconds} s) in isti ID pošlje znova.</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Ustvari stranko</translation>
    </message>
    <message>
        <source>Creating a customer…</source>
        <translation>Ustvarjanje stranke…</translation>
    </message>
    <message>
        <source>Creating the customer: waiting for the gateway…</source>
        <translation>Ustvarjanje stranke: čakanje na prehod…</translation>
    </message>
    <message>
        <source>Look whether it exists</source>
        <translation>Preveri, ali obstaja</translation>
    </message>
    <message>
        <source>Looking once more whether the customer exists, before the same ID is sent again ({n})…</source>
        <translation>Še eno preverjanje, ali stranka obstaja, preden se isti ID pošlje znova ({n})…</translation>
    </message>
    <message>
        <source>Looking whether the customer exists…</source>
        <translation>Preverjanje, ali stranka obstaja…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metapodatki</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nova stranka</translation>
    </message>
    <message>
        <source>Not created this time, and what was sent before may still come late. {reason}</source>
        <translation>Tokrat ni ustvarjeno, prej poslano pa lahko še prispe z zamudo. {reason}</translation>
    </message>
    <message>
        <source>Not created. {reason}</source>
        <translation>Ni ustvarjeno. {reason}</translation>
    </message>
    <message>
        <source>Not created: this merchant customer ID is already taken.</source>
        <translation>Ni ustvarjeno: ta trgovčev ID stranke je že zaseden.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation>Pokaži to stranko</translation>
    </message>
    <message>
        <source>The customer exists: what was sent first came late. What you changed since was not sent.</source>
        <translation>Stranka obstaja: prvo poslano je prispelo z zamudo. Kar ste spremenili pozneje, ni bilo poslano.</translation>
    </message>
    <message>
        <source>The new customer has not been created.</source>
        <translation>Nova stranka ni bila ustvarjena.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>What you changed since the customer was created was not sent.</source>
        <translation>Kar ste spremenili po ustvarjanju stranke, ni bilo poslano.</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown.</source>
        <translation>Ni znano, ali je bila stranka ustvarjena.</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown. Looking up its ID ({n} of {all})…</source>
        <translation>Ni znano, ali je bila stranka ustvarjena. Iskanje njenega ID-ja ({n} od {all})…</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown. {reason}</source>
        <translation>Ni znano, ali je bila stranka ustvarjena. {reason}</translation>
    </message>
</context>
<context>
    <name>NoRecord</name>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Back to {customer}</source>
        <translation>Nazaj: {customer}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
</context>
<context>
    <name>NothingChosen</name>
    <message>
        <source>Batch from a list</source>
        <translation>Paket iz seznama</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Počisti seznam</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Vsi ukazi</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Iskanje stranke</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tipke</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Več</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nova stranka</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Odprta ni nobena stranka</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Brez imena</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Nedavne poizvedbe</translation>
    </message>
    <message>
        <source>Recent look-ups: more</source>
        <translation>Nedavne poizvedbe: več</translation>
    </message>
    <message>
        <source>Type a part of a name, an email, a phone number or an ID, or choose a row in the list.</source>
        <translation>Vpišite del imena, e-pošte, telefonske številke ali ID-ja ali pa izberite vrstico v seznamu.</translation>
    </message>
    <message>
        <source>Type or paste a merchant ID or a UUID, or choose a row in the list.</source>
        <translation>Vpišite ali prilepite trgovčev ID ali UUID ali pa izberite vrstico v seznamu.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Nedokončano delo</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Opusti</translation>
    </message>
</context>
<context>
    <name>PagedCustomers</name>
    <message>
        <source>Loading</source>
        <translation>Nalaganje</translation>
    </message>
    <message>
        <source>Read from the gateway {time}</source>
        <translation>Prebrano iz prehoda: {time}</translation>
    </message>
    <message>
        <source>This customer is not there any more</source>
        <translation>Te stranke ni več</translation>
    </message>
    <message>
        <source>This record could not be read</source>
        <translation>Tega zapisa ni bilo mogoče prebrati</translation>
    </message>
    <message>
        <source>{name}, as of {time}</source>
        <translation>{name}, stanje: {time}</translation>
    </message>
    <message>
        <source>{name}, deleted</source>
        <translation>{name}, izbrisano</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Left customer</source>
        <translation>Leva stranka</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>Odpri levo</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Odpri desno</translation>
    </message>
    <message>
        <source>Right customer</source>
        <translation>Desna stranka</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln customer(s) can be compared.</source>
        <translation>
            <numerusform>Primerjati je mogoče %Ln najnovejšo stranko.</numerusform>
            <numerusform>Primerjati je mogoče %Ln najnovejši stranki.</numerusform>
            <numerusform>Primerjati je mogoče %Ln najnovejše stranke.</numerusform>
            <numerusform>Primerjati je mogoče %Ln najnovejših strank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n dodan</numerusform>
            <numerusform>%n dodana</numerusform>
            <numerusform>%n dodani</numerusform>
            <numerusform>%n dodanih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it is</source>
        <translation>
            <numerusform>%n nespremenjen</numerusform>
            <numerusform>%n nespremenjena</numerusform>
            <numerusform>%n nespremenjeni</numerusform>
            <numerusform>%n nespremenjenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n spremenjen</numerusform>
            <numerusform>%n spremenjena</numerusform>
            <numerusform>%n spremenjeni</numerusform>
            <numerusform>%n spremenjenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n zavrnjen</numerusform>
            <numerusform>%n zavrnjena</numerusform>
            <numerusform>%n zavrnjeni</numerusform>
            <numerusform>%n zavrnjenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n odstranjen</numerusform>
            <numerusform>%n odstranjena</numerusform>
            <numerusform>%n odstranjeni</numerusform>
            <numerusform>%n odstranjenih</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter presses it while you are in the text, too.</source>
        <translation>Ctrl+Enter ga pritisne tudi, ko ste v besedilu.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ključ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Prilepi</translation>
    </message>
    <message>
        <source>Paste lines of key, tab, value, or a JSON object, here</source>
        <translation>Sem prilepite vrstice s ključem, tabulatorjem in vrednostjo ali pa objekt JSON</translation>
    </message>
    <message>
        <source>Paste metadata</source>
        <translation>Lepljenje metapodatkov</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Prilepljeno besedilo</translation>
    </message>
    <message>
        <source>This is no JSON object: reading stopped in line {line}.</source>
        <translation>To ni objekt JSON: branje se je ustavilo v vrstici {line}.</translation>
    </message>
    <message>
        <source>Too much at once: at most 1,000 keys or a million characters.</source>
        <translation>Preveč naenkrat: največ 1.000 ključev ali milijon znakov.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kaj naredi</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Kaj bi se zgodilo</translation>
    </message>
</context>
<context>
    <name>PaymentMethodsModel</name>
    <message>
        <source>No token</source>
        <translation>Brez žetona</translation>
    </message>
    <message>
        <source>Token hidden</source>
        <translation>Žeton je skrit</translation>
    </message>
    <message>
        <source>Token {token}</source>
        <translation>Žeton {token}</translation>
    </message>
</context>
<context>
    <name>PaymentMethodsPane</name>
    <message numerus="yes">
        <source>%n card(s) that can&apos;t be read are left out.</source>
        <translation>
            <numerusform>%n neberljiva kartica je izpuščena.</numerusform>
            <numerusform>%n neberljivi kartici sta izpuščeni.</numerusform>
            <numerusform>%n neberljive kartice so izpuščene.</numerusform>
            <numerusform>%n neberljivih kartic je izpuščenih.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Počisti odložišče zdaj</translation>
    </message>
    <message>
        <source>Load more cards</source>
        <translation>Naloži več kartic</translation>
    </message>
    <message>
        <source>Load the next cards of this customer</source>
        <translation>Naloži naslednje kartice te stranke</translation>
    </message>
    <message>
        <source>Loading cards…</source>
        <translation>Nalaganje kartic…</translation>
    </message>
    <message>
        <source>More cards</source>
        <translation>Več kartic</translation>
    </message>
    <message>
        <source>No saved cards.</source>
        <translation>Ni shranjenih kartic.</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Plačilna sredstva</translation>
    </message>
    <message>
        <source>Read this customer&apos;s cards again</source>
        <translation>Znova preberi kartice te stranke</translation>
    </message>
    <message>
        <source>Reload cards</source>
        <translation>Osveži kartice</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>Prikazano stanje: {time}.</translation>
    </message>
    <message>
        <source>Take a copied token off the clipboard</source>
        <translation>Odstrani kopirani žeton iz odložišča</translation>
    </message>
    <message>
        <source>The gateway no longer answers with a deleted customer&apos;s cards.</source>
        <translation>Prehod kartic izbrisane stranke ne vrača več.</translation>
    </message>
    <message numerus="yes">
        <source>Token copied. The clipboard clears itself in %n second(s).</source>
        <translation>
            <numerusform>Žeton je kopiran. Odložišče se počisti čez %n sekundo.</numerusform>
            <numerusform>Žeton je kopiran. Odložišče se počisti čez %n sekundi.</numerusform>
            <numerusform>Žeton je kopiran. Odložišče se počisti čez %n sekunde.</numerusform>
            <numerusform>Žeton je kopiran. Odložišče se počisti čez %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
</context>
<context>
    <name>PendingWrite</name>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Ustvari znova</translation>
    </message>
    <message>
        <source>Finding out what became of changes…</source>
        <translation>Ugotavljanje, kaj se je zgodilo s spremembami…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Pusti tako</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Shrani znova</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Pošlji znova</translation>
    </message>
    <message>
        <source>Sending a change again…</source>
        <translation>Ponovno pošiljanje spremembe…</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Pokaži stranko</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strani</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Obnovi privzeto</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>A batch or a change of this profile is under way. Wait for its end, or stop it, before you remove the profile.</source>
        <translation>V tem profilu poteka paket ali sprememba. Počakajte, da se konča, ali pa jo ustavite, preden odstranite profil.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Choose {environment}</source>
        <translation>Izberi {environment}</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Hrani samo v tej seji</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Branje dnevnika…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Odstrani profil</translation>
    </message>
    <message>
        <source>Remove, and give them up</source>
        <translation>Odstrani in jih opusti</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Shrani profil</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Preizkusi povezavo</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Preizkušanje povezave…</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čakanje na sistemsko zbirko ključev…</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Another gateway address: token and key must be given for it anew.</source>
        <translation>Drug naslov prehoda: zanj morate žeton in ključ vnesti znova.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>To ime ima že drug profil.</translation>
    </message>
    <message>
        <source>Authenticity token</source>
        <translation>Žeton pristnosti</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Avtorizacija</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Okolje</translation>
    </message>
    <message>
        <source>Gateway URL</source>
        <translation>URL prehoda</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Ključ trgovca</translation>
    </message>
    <message>
        <source>Paste the authenticity token.</source>
        <translation>Prilepite žeton pristnosti.</translation>
    </message>
    <message>
        <source>Paste the merchant key.</source>
        <translation>Prilepite ključ trgovca.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Ime profila</translation>
    </message>
</context>
<context>
    <name>ProgressPane</name>
    <message>
        <source>Beginning…</source>
        <translation>Začenjanje…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nadaljuj</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Premor</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Na premoru</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Napredek</translation>
    </message>
    <message>
        <source>Rows under way come to their end. What was done stays done.</source>
        <translation>Vrstice v obdelavi se dokončajo. Kar je opravljeno, ostane opravljeno.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ustavi</translation>
    </message>
    <message>
        <source>Stopping: rows under way come to their end.</source>
        <translation>Ustavljanje: vrstice v obdelavi se dokončajo.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} od {total}</translation>
    </message>
    <message>
        <source>{why} Tries again in {seconds} s.</source>
        <translation>{why} Nov poskus čez {seconds} s.</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>A proxy of your company.</source>
        <translation>Posredniški strežnik vašega podjetja.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Posrednik</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Geslo posrednika</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Uporabnik posrednika</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>To določa vaša organizacija.</translation>
    </message>
    <message>
        <source>Type the password for this proxy and user name.</source>
        <translation>Vpišite geslo za ta posrednik in to uporabniško ime.</translation>
    </message>
    <message>
        <source>none; if the proxy asks for a sign-in</source>
        <translation>brez; če posrednik zahteva prijavo</translation>
    </message>
    <message>
        <source>none; or host:port</source>
        <translation>brez; ali gostitelj:vrata</translation>
    </message>
    <message>
        <source>saved, not shown; type to replace it</source>
        <translation>shranjeno, ni prikazano; za zamenjavo vpišite</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Pogon</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Izberi vse</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Povečaj</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Zmanjšaj</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Zmanjšaj</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Povečaj</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Naslednja stran</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pritisni</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Prejšnja stran</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Premakni dol</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Premakni levo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Premakni desno</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Premakni gor</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Postavi fokus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Pokaži meni</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Preklopi</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Zapre podokno</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Odlepi</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Podokno loči in spet pripne</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mape ni mogoče najti.
Preverite, ali je ime mape pravilno.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datoteke ni mogoče najti.
Preverite, ali je ime datoteke pravilno.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 že obstaja.
Ali želite datoteko zamenjati?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>I&amp;zberi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Izbriši</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Mapa:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova mapa</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Odpri</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Preimenuj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ je zaščiteno pred pisanjem.
Ali želite vseeno izbrisati?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Vse datoteke (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Ali res želite izbrisati „%1“?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Preklopi na prikaz s podrobnostmi</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Preklopi na seznam</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mape ni mogoče izbrisati.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Ustvari novo mapo</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Ustvari novo mapo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapa:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Im&amp;e datoteke:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Datoteke</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Vrsta datotek:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprej</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Pojdi nazaj</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Pojdi naprej</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pojdi v nadrejeno mapo</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Seznam</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Seznam mest in zaznamkov</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nova mapa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Odpri</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Nadrejena mapa</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nedavna mesta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Shrani kot</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Pokaži </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Pokaži s&amp;krite datoteke</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Stranska vrstica</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Računalnik</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Spremenjeno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Vrsta</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Prilepi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Uveljavi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Razveljavi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Izreži</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izberi vse</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uveljavi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zavrzi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Prezri</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;e za vse</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>V redu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Odpri</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ponastavi</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Obnovi privzeto</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Shrani vse</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Da za &amp;vse</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Dno</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Levi rob</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Stran dol</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Stran levo</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Stran desno</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Stran gor</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Desni rob</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Premakni dol</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Premakni sem</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Premakni levo</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Premakni desno</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Premakni gor</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Vrh</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Down</source>
        <translation>Dol</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Levo</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Desno</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Preslednica</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Gor</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Premakni levo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Premakni desno</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Prilepi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Uveljavi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Razveljavi</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiraj &amp;naslov povezave</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Izreži</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izberi vse</translation>
    </message>
</context>
<context>
    <name>ReasonFields</name>
    <message>
        <source>Here a reason is needed.</source>
        <translation>Tu je razlog obvezen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Št. zahtevka</translation>
    </message>
    <message>
        <source>{field}: {what}</source>
        <translation>{field}: {what}</translation>
    </message>
</context>
<context>
    <name>RecognisedPane</name>
    <message numerus="yes">
        <source>%Ln blank(s) skipped</source>
        <translation>
            <numerusform>%Ln prazna preskočena</numerusform>
            <numerusform>%Ln prazni preskočeni</numerusform>
            <numerusform>%Ln prazne preskočene</numerusform>
            <numerusform>%Ln praznih preskočenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) to look up</source>
        <translation>
            <numerusform>%Ln stranka za poizvedbo</numerusform>
            <numerusform>%Ln stranki za poizvedbo</numerusform>
            <numerusform>%Ln stranke za poizvedbo</numerusform>
            <numerusform>%Ln strank za poizvedbo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln dvojnik</numerusform>
            <numerusform>%Ln dvojnika</numerusform>
            <numerusform>%Ln dvojniki</numerusform>
            <numerusform>%Ln dvojnikov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heading(s), total(s) or remark(s) skipped</source>
        <translation>
            <numerusform>%Ln naslov, vsota ali opomba preskočena</numerusform>
            <numerusform>%Ln naslova, vsoti ali opombi preskočeni</numerusform>
            <numerusform>%Ln naslovi, vsote ali opombe preskočeni</numerusform>
            <numerusform>%Ln naslovov, vsot ali opomb preskočenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to look up</source>
        <translation>
            <numerusform>%Ln vrstica za poizvedbo</numerusform>
            <numerusform>%Ln vrstici za poizvedbo</numerusform>
            <numerusform>%Ln vrstice za poizvedbo</numerusform>
            <numerusform>%Ln vrstic za poizvedbo</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Izberite…</translation>
    </message>
    <message>
        <source>Choose the column…</source>
        <translation>Izberite stolpec…</translation>
    </message>
    <message>
        <source>Column with the IDs</source>
        <translation>Stolpec z ID-ji</translation>
    </message>
    <message>
        <source>First IDs</source>
        <translation>Prvi ID-ji</translation>
    </message>
    <message>
        <source>From the selection in the table</source>
        <translation>Iz izbora v tabeli</translation>
    </message>
    <message>
        <source>No heading says for certain. Look at the rows, and choose the column.</source>
        <translation>Iz imen stolpcev to ni zanesljivo razvidno. Poglejte vrstice in izberite stolpec.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Seznama še ni</translation>
    </message>
    <message>
        <source>Nothing to look up</source>
        <translation>Ni kaj poiskati</translation>
    </message>
    <message>
        <source>Part with the IDs</source>
        <translation>Del z ID-ji</translation>
    </message>
    <message>
        <source>Paste it on the left, drop a file here or open one, or take what is selected in the table.</source>
        <translation>Prilepite ga na levi, spustite datoteko sem ali jo odprite ali pa uporabite izbor v tabeli.</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>V prvi vrstici so imena stolpcev</translation>
    </message>
    <message>
        <source>The headings are in line {number}</source>
        <translation>Imena stolpcev so v vrstici {number}</translation>
    </message>
    <message>
        <source>There are several that may be meant.</source>
        <translation>V poštev pride več delov.</translation>
    </message>
    <message>
        <source>There is no ID in this list.</source>
        <translation>V tem seznamu ni nobenega ID-ja.</translation>
    </message>
    <message>
        <source>Which column holds the IDs?</source>
        <translation>V katerem stolpcu so ID-ji?</translation>
    </message>
    <message>
        <source>Which part holds the IDs?</source>
        <translation>V katerem delu so ID-ji?</translation>
    </message>
    <message>
        <source>no duplicates, no blanks</source>
        <translation>brez dvojnikov, brez praznih</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… in še {number}</translation>
    </message>
</context>
<context>
    <name>RecoveryStrip</name>
    <message>
        <source>Left open by the last run</source>
        <translation>Odprto od zadnjega zagona</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pot</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Prejeto</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID klica API</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslano</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Trajanje</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n klic</numerusform>
            <numerusform>%n klica</numerusform>
            <numerusform>%n klici</numerusform>
            <numerusform>%n klicev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) copied.</source>
        <translation>
            <numerusform>%n klic kopiran.</numerusform>
            <numerusform>%n klica kopirana.</numerusform>
            <numerusform>%n klici kopirani.</numerusform>
            <numerusform>%n klicev kopiranih.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a request to see the whole of it.</source>
        <translation>Izberite klic, da ga vidite v celoti.</translation>
    </message>
    <message>
        <source>Clear requests</source>
        <translation>Počisti klice</translation>
    </message>
    <message>
        <source>Copied without secrets and values. To run it, sign it anew: a digest dies with its timestamp.</source>
        <translation>Kopirano brez skrivnosti in vrednosti. Pred zagonom klic znova podpišite: podpis velja le skupaj s svojim časovnim žigom.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiraj kot curl</translation>
    </message>
    <message>
        <source>Copy every request that the filter shows</source>
        <translation>Kopiraj vse klice, ki jih prikazuje filter</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Kopiraj ID klica API</translation>
    </message>
    <message>
        <source>Copy requests as text</source>
        <translation>Kopiraj klice kot besedilo</translation>
    </message>
    <message>
        <source>Copy the ID that this program gave the chosen request</source>
        <translation>Kopiraj ID, ki ga je program dodelil izbranemu klicu</translation>
    </message>
    <message>
        <source>Copy the chosen request as a curl line without its secrets</source>
        <translation>Kopiraj izbrani klic kot vrstico curl brez skrivnosti</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtriraj klice</translation>
    </message>
    <message>
        <source>Forget the requests listed so far</source>
        <translation>Pozabi doslej naštete klice</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>Samo neuspeli</translation>
    </message>
    <message>
        <source>Request ID copied.</source>
        <translation>ID klica API je kopiran.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Klici API</translation>
    </message>
    <message>
        <source>The chosen request</source>
        <translation>Izbrani klic</translation>
    </message>
    <message>
        <source>authorised by {way}</source>
        <translation>avtorizacija: {way}</translation>
    </message>
    <message>
        <source>sent: {keys}</source>
        <translation>poslano: {keys}</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>In the order in which they were made, newest last.</source>
        <translation>V vrstnem redu izvedbe, najnovejši zadnji.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Klici API</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message numerus="yes">
        <source>%Ln entries would be removed.</source>
        <translation>
            <numerusform>Odstranjen bi bil %Ln vnos.</numerusform>
            <numerusform>Odstranjena bi bila %Ln vnosa.</numerusform>
            <numerusform>Odstranjeni bi bili %Ln vnosi.</numerusform>
            <numerusform>Odstranjenih bi bilo %Ln vnosov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n meseca</numerusform>
            <numerusform>%n mesecev</numerusform>
            <numerusform>%n mesecev</numerusform>
            <numerusform>%n mesecev</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Štetje…</translation>
    </message>
    <message>
        <source>From now on do this at every start</source>
        <translation>Odslej naredi to ob vsakem zagonu</translation>
    </message>
    <message>
        <source>Keep this setting</source>
        <translation>Ohrani to nastavitev</translation>
    </message>
    <message>
        <source>No entry is that old.</source>
        <translation>Noben vnos ni tako star.</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Starejši od</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Odstrani stare vnose</translation>
    </message>
    <message>
        <source>Removing old entries of the journal…</source>
        <translation>Odstranjevanje starih vnosov iz dnevnika…</translation>
    </message>
    <message>
        <source>Removing old entries…</source>
        <translation>Odstranjevanje starih vnosov…</translation>
    </message>
    <message>
        <source>They go for good, of all profiles: nobody can ask about them any more. A new entry says up to where, with the last one&apos;s hash, so that the chain of those that stay can still be verified. Export the journal before, if you need them.</source>
        <translation>Odstranijo se za vedno, iz vseh profilov: nihče več ne bo mogel poizvedovati po njih. Nov vnos pove, do kod, z zgoščeno vrednostjo zadnjega, tako da je verigo preostalih še vedno mogoče preveriti. Če jih potrebujete, dnevnik prej izvozite.</translation>
    </message>
</context>
<context>
    <name>RowFiles</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to {name}.</source>
        <translation>
            <numerusform>%Ln vrstica izvožena v {name}.</numerusform>
            <numerusform>%Ln vrstici izvoženi v {name}.</numerusform>
            <numerusform>%Ln vrstice izvožene v {name}.</numerusform>
            <numerusform>%Ln vrstic izvoženih v {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV za preglednico (*.csv)</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Izvoz vrstic</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Old values (*.json)</source>
        <translation>Stare vrednosti (*.json)</translation>
    </message>
    <message>
        <source>Save old values</source>
        <translation>Shrani stare vrednosti</translation>
    </message>
    <message numerus="yes">
        <source>The old values of %Ln customer(s) are in {name}.</source>
        <translation>
            <numerusform>Stare vrednosti %Ln stranke so v {name}.</numerusform>
            <numerusform>Stare vrednosti %Ln strank so v {name}.</numerusform>
            <numerusform>Stare vrednosti %Ln strank so v {name}.</numerusform>
            <numerusform>Stare vrednosti %Ln strank so v {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowKindFilter</name>
    <message>
        <source>All {number}</source>
        <translation>Vse {number}</translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation>Filtriraj po izidu</translation>
    </message>
    <message>
        <source>Needs a look {number}</source>
        <translation>Za pregled {number}</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
</context>
<context>
    <name>RowsFooter</name>
    <message>
        <source>Certificate…</source>
        <translation>Potrdilo…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvozi…</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nov paket</translation>
    </message>
    <message>
        <source>Save old values…</source>
        <translation>Shrani stare vrednosti…</translation>
    </message>
    <message>
        <source>This window may be closed: the batch goes on, and the main window says so.</source>
        <translation>To okno lahko zaprete: paket teče naprej in je viden v glavnem oknu.</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln vrstica kopirana.</numerusform>
            <numerusform>%Ln vrstici kopirani.</numerusform>
            <numerusform>%Ln vrstice kopirane.</numerusform>
            <numerusform>%Ln vrstic kopiranih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out.</source>
        <translation>
            <numerusform>%Ln vrstica izpuščena.</numerusform>
            <numerusform>%Ln vrstici izpuščeni.</numerusform>
            <numerusform>%Ln vrstice izpuščene.</numerusform>
            <numerusform>%Ln vrstic izpuščenih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken in again.</source>
        <translation>
            <numerusform>%Ln vrstica znova vključena.</numerusform>
            <numerusform>%Ln vrstici znova vključeni.</numerusform>
            <numerusform>%Ln vrstice znova vključene.</numerusform>
            <numerusform>%Ln vrstic znova vključenih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that name somebody else stay left out: look at each, and take it in by itself.</source>
        <translation>
            <numerusform>%Ln vrstica, ki navaja nekoga drugega, ostane izpuščena: preglejte jo in jo vključite posebej.</numerusform>
            <numerusform>%Ln vrstici, ki navajata nekoga drugega, ostaneta izpuščeni: preglejte vsako in jo vključite posebej.</numerusform>
            <numerusform>%Ln vrstice, ki navajajo nekoga drugega, ostanejo izpuščene: preglejte vsako in jo vključite posebej.</numerusform>
            <numerusform>%Ln vrstic, ki navajajo nekoga drugega, ostane izpuščenih: preglejte vsako in jo vključite posebej.</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Kot v seznamu</translation>
    </message>
    <message>
        <source>Click to sort by this column; at the third click as in the list again</source>
        <translation>Kliknite za razvrščanje po tem stolpcu; tretji klik povrne vrstni red seznama</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiraj vrstice</translation>
    </message>
    <message>
        <source>Filter by ID, name or email</source>
        <translation>Filtriraj po ID, imenu ali e-pošti</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtriraj vrstice</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Izpusti</translation>
    </message>
    <message>
        <source>Leave out all rows shown</source>
        <translation>Izpusti vse prikazane vrstice</translation>
    </message>
    <message>
        <source>Leave the selected rows out (Space)</source>
        <translation>Izpusti izbrane vrstice (preslednica)</translation>
    </message>
    <message>
        <source>No row is of this kind now.</source>
        <translation>Trenutno ni nobene take vrstice.</translation>
    </message>
    <message>
        <source>Nothing is erased then</source>
        <translation>Potem se ne izbriše nič</translation>
    </message>
    <message>
        <source>Of {asked} rows {kept} are selected: more is too much for a selection.</source>
        <translation>Izbranih vrstic: {kept} od {asked}; več jih naenkrat ni mogoče izbrati.</translation>
    </message>
    <message>
        <source>Rows stand as in the list while the batch is under way</source>
        <translation>Med izvajanjem paketa so vrstice v vrstnem redu seznama</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Pokaži stranko</translation>
    </message>
    <message>
        <source>Show this customer in the main window</source>
        <translation>Pokaži to stranko v glavnem oknu</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Razvrsti po</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Znova vključi</translation>
    </message>
    <message>
        <source>Take in all rows shown</source>
        <translation>Vključi vse prikazane vrstice</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>“Leave out all rows shown” in the table&apos;s menu takes them all.</source>
        <translation>„Izpusti vse prikazane vrstice“ v meniju tabele zajame vse.</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Rows of the batch</source>
        <translation>Vrstice paketa</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zavrzi</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Zavrzi spremembe</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Preglej in shrani…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaži</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>All mine</source>
        <translation>Vse moje</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Vse njihovo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Izberite</translation>
    </message>
    <message>
        <source>Looking whether somebody else changed it meanwhile…</source>
        <translation>Preverjanje, ali je medtem spreminjal še kdo…</translation>
    </message>
    <message>
        <source>Nobody else changed it since {time}.</source>
        <translation>Po {time} ni spreminjal nihče drug.</translation>
    </message>
    <message>
        <source>Only theirs</source>
        <translation>Samo njihovo</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Samo vaše</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)?</source>
        <translation>
            <numerusform>Želite shraniti %n spremembo?</numerusform>
            <numerusform>Želite shraniti %n spremembi?</numerusform>
            <numerusform>Želite shraniti %n spremembe?</numerusform>
            <numerusform>Želite shraniti %n sprememb?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Shrani spremembe</translation>
    </message>
    <message>
        <source>Saving as soon as the record is read…</source>
        <translation>Shranjevanje, takoj ko bo zapis prebran…</translation>
    </message>
    <message>
        <source>Somebody else changed this customer after you read it at {time}.</source>
        <translation>To stranko je nekdo drug spremenil, potem ko ste jo prebrali ob {time}.</translation>
    </message>
    <message>
        <source>Still to choose: {places}.</source>
        <translation>Še za izbiro: {places}.</translation>
    </message>
    <message>
        <source>changed by somebody else meanwhile; stays as it is now</source>
        <translation>medtem je spremenil nekdo drug; ostane, kot je zdaj</translation>
    </message>
    <message>
        <source>changed by you and by somebody else: choose</source>
        <translation>spremenili ste vi in nekdo drug: izberite</translation>
    </message>
    <message>
        <source>changed by you; will be saved</source>
        <translation>spremenili ste vi; bo shranjeno</translation>
    </message>
</context>
<context>
    <name>SavedProfiles</name>
    <message>
        <source>The file of profiles was damaged. It is kept as {name}.</source>
        <translation>Datoteka s profili je bila poškodovana. Ohranjena je kot {name}.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>About {uuid}: {words}</source>
        <translation>Stranka {uuid}: {words}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Preklicano. Nič ni bilo shranjeno.</translation>
    </message>
    <message>
        <source>Cancelled. Whether the changes were saved before is still unknown.</source>
        <translation>Preklicano. Ali so bile spremembe shranjene prej, še vedno ni znano.</translation>
    </message>
    <message>
        <source>Not saved this time, and whether the changes were saved before is still unknown. {reason}</source>
        <translation>Tokrat ni shranjeno; ali so bile spremembe shranjene prej, še vedno ni znano. {reason}</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Ni shranjeno. {reason}</translation>
    </message>
    <message>
        <source>Not saved: the gateway has this customer no more: asked in every way, some seconds apart. Nothing was sent.</source>
        <translation>Ni shranjeno: prehod te stranke nima več: preverjeno na vse načine, v razmiku nekaj sekund. Nič ni bilo poslano.</translation>
    </message>
    <message>
        <source>Not saved: this customer was deleted meanwhile. Nothing was sent.</source>
        <translation>Ni shranjeno: ta stranka je bila medtem izbrisana. Nič ni bilo poslano.</translation>
    </message>
    <message>
        <source>Nothing to send: shown as the gateway has it now</source>
        <translation>Ni kaj poslati: prikazano je, kar ima prehod zdaj</translation>
    </message>
    <message>
        <source>Reading the customer again…</source>
        <translation>Ponovno branje stranke…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Shrani znova…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Shranjeno {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Shranjevanje…</translation>
    </message>
    <message>
        <source>The answer was lost, and the customer was deleted since.</source>
        <translation>Odgovor se je izgubil, stranka pa je bila medtem izbrisana.</translation>
    </message>
    <message>
        <source>The answer was lost, and the gateway has this customer no more: asked in every way, some seconds apart.</source>
        <translation>Odgovor se je izgubil, prehod pa te stranke nima več: preverjeno na vse načine, v razmiku nekaj sekund.</translation>
    </message>
    <message>
        <source>The answer was lost. At {time} the gateway did not have the changes; nothing was sent again. Save reads the customer first.</source>
        <translation>Odgovor se je izgubil. Ob {time} prehod sprememb ni imel; nič ni bilo poslano znova. „Shrani“ stranko najprej prebere.</translation>
    </message>
    <message>
        <source>The answer was lost. At {time} the gateway had some of the changes, or others; nothing was sent again. Save reads the customer first and shows what differs.</source>
        <translation>Odgovor se je izgubil. Ob {time} je imel prehod le nekatere spremembe ali druge; nič ni bilo poslano znova. „Shrani“ stranko najprej prebere in pokaže razlike.</translation>
    </message>
    <message>
        <source>The gateway accepted the changes, yet answers other values than sent for: {names}</source>
        <translation>Prehod je spremembe sprejel, vendar pri teh vrača druge vrednosti od poslanih: {names}</translation>
    </message>
    <message>
        <source>The gateway answers that this customer is deleted.</source>
        <translation>Prehod odgovarja, da je ta stranka izbrisana.</translation>
    </message>
    <message>
        <source>Unknown whether it was saved, and the customer can&apos;t be read now. Save reads it first and shows what is still different.</source>
        <translation>Ni znano, ali je bilo shranjeno, in stranke zdaj ni mogoče prebrati. „Shrani“ jo najprej prebere in pokaže, kaj se še razlikuje.</translation>
    </message>
    <message>
        <source>Unknown whether it was saved. Reading the customer again ({n} of {all})…</source>
        <translation>Ni znano, ali je bilo shranjeno. Ponovno branje stranke ({n} od {all})…</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Remove them</source>
        <translation>Odstrani jih</translation>
    </message>
    <message>
        <source>saved, not shown; type to replace it</source>
        <translation>shranjeno, ni prikazano; za zamenjavo vpišite</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold this part of the record</source>
        <translation>Strni ali razširi ta del zapisa</translation>
    </message>
    <message>
        <source>Folds the section</source>
        <translation>Strne razdelek</translation>
    </message>
    <message>
        <source>Unfolds the section</source>
        <translation>Razširi razdelek</translation>
    </message>
</context>
<context>
    <name>SessionSecretsDialog</name>
    <message>
        <source>Authenticity token</source>
        <translation>Žeton pristnosti</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Avtorizacija</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nadaljuj</translation>
    </message>
    <message>
        <source>Gateway URL</source>
        <translation>URL prehoda</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Hrani samo v tej seji</translation>
    </message>
    <message>
        <source>Keep them in the system keyring</source>
        <translation>Hrani ju v sistemski zbirki ključev</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Ključ trgovca</translation>
    </message>
    <message>
        <source>Paste the authenticity token.</source>
        <translation>Prilepite žeton pristnosti.</translation>
    </message>
    <message>
        <source>Paste the merchant key.</source>
        <translation>Prilepite ključ trgovca.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Posrednik</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Geslo posrednika</translation>
    </message>
    <message>
        <source>These are not the token and key that this window was opened with. To work with others, close the window and open the profile again.</source>
        <translation>To nista žeton in ključ, s katerima je bilo to okno odprto. Za delo z drugima zaprite okno in profil odprite znova.</translation>
    </message>
    <message>
        <source>Token and key</source>
        <translation>Žeton in ključ</translation>
    </message>
    <message>
        <source>Token and key are asked for once per session instead. They stay in this program&apos;s memory until it ends, and are written nowhere.</source>
        <translation>Namesto tega boste žeton in ključ vpisali enkrat na sejo. V pomnilniku programa ostaneta, dokler se ne konča, in se nikamor ne zapišeta.</translation>
    </message>
    <message>
        <source>Use the saved ones in this way</source>
        <translation>Uporabi shranjena tudi tu</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čakanje na sistemsko zbirko ključev…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brez</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>Dejanje</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bližnjice na tipkovnici</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tipke</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Iskanje dejanj in tipk</translation>
    </message>
</context>
<context>
    <name>ShownCustomer</name>
    <message>
        <source>A row of the list</source>
        <translation>Vrstica seznama</translation>
    </message>
    <message>
        <source>Looking up {id}…</source>
        <translation>Iskanje: {id}…</translation>
    </message>
    <message>
        <source>Reading this row of the list…</source>
        <translation>Branje te vrstice seznama…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaži</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>{customer} is still shown.</source>
        <translation>Še vedno je prikazana stranka {customer}.</translation>
    </message>
    <message>
        <source>{customer} was found.</source>
        <translation>Stranka {customer} je najdena.</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>Customers</source>
        <translation>Stranke</translation>
    </message>
    <message>
        <source>Customers on this computer</source>
        <translation>Stranke v tem računalniku</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Šifrirano</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Napredek</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Preberi znova…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Odstrani iz računalnika…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kje</translation>
    </message>
    <message>
        <source>With a key in this computer&apos;s keyring. Erased customers leave at once.</source>
        <translation>S ključem v zbirki ključev tega računalnika. Izbrisane stranke se odstranijo takoj.</translation>
    </message>
    <message>
        <source>With a key that nobody keeps: it all goes when this window is closed.</source>
        <translation>S ključem, ki ga nihče ne hrani: ko se to okno zapre, vse izgine.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Asked to wait: trying again in {s} s ({n} of {all})…</source>
        <translation>Prehod prosi za čakanje: nov poskus čez {s} s ({n} od {all})…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Gateway answers in {ms} ms</source>
        <translation>Prehod odgovarja v {ms} ms</translation>
    </message>
    <message>
        <source>No answer at {time}</source>
        <translation>Brez odgovora ob {time}</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Odgovora še ni</translation>
    </message>
    <message>
        <source>Open the batch that runs</source>
        <translation>Odpri paket, ki teče</translation>
    </message>
    <message>
        <source>Read again what is shown</source>
        <translation>Znova preberi, kar je prikazano</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Prebrano ob {time}</translation>
    </message>
    <message>
        <source>Show how far the customers on this computer are</source>
        <translation>Pokaži, koliko strank je že v tem računalniku</translation>
    </message>
    <message>
        <source>Stop waiting for what runs now</source>
        <translation>Ne čakaj več na to, kar zdaj teče</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Trying again ({n} of {all})…</source>
        <translation>Nov poskus ({n} od {all})…</translation>
    </message>
    <message>
        <source>Trying again in {s} s</source>
        <translation>Nov poskus čez {s} s</translation>
    </message>
</context>
<context>
    <name>StoppedNotice</name>
    <message>
        <source>Edit profile…</source>
        <translation>Uredi profil…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>{reason} Nothing more is sent until you decide.</source>
        <translation>{reason} Dokler se ne odločite, se ne pošlje nič več.</translation>
    </message>
</context>
<context>
    <name>StorageLine</name>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>Iskanje sistemske zbirke ključev…</translation>
    </message>
    <message>
        <source>Never shown again.</source>
        <translation>Nikoli več se ne prikaže.</translation>
    </message>
    <message>
        <source>Token and key stay in memory and are asked for once per session.</source>
        <translation>Žeton in ključ ostaneta v pomnilniku in ju morate vpisati enkrat na sejo.</translation>
    </message>
</context>
<context>
    <name>TableMessages</name>
    <message numerus="yes">
        <source>%Ln row(s) not read yet left out.</source>
        <translation>
            <numerusform>%Ln še neprebrana vrstica je izpuščena.</numerusform>
            <numerusform>%Ln še neprebrani vrstici sta izpuščeni.</numerusform>
            <numerusform>%Ln še neprebrane vrstice so izpuščene.</numerusform>
            <numerusform>%Ln še neprebranih vrstic je izpuščenih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>Kopirana %Ln vrstica.</numerusform>
            <numerusform>Kopirani %Ln vrstici.</numerusform>
            <numerusform>Kopirane %Ln vrstice.</numerusform>
            <numerusform>Kopiranih %Ln vrstic.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: nothing is sent now.</source>
        <translation>Ni prebrano: trenutno se ne pošilja nič.</translation>
    </message>
    <message>
        <source>Nothing copied: not read yet.</source>
        <translation>Nič ni kopirano: še ni prebrano.</translation>
    </message>
    <message>
        <source>Others added or removed customers. Refreshed what you see.</source>
        <translation>Drugi so dodali ali odstranili stranke. Prikaz je osvežen.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Branje je bilo preklicano.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Osveži</translation>
    </message>
    <message>
        <source>Selected {kept} of {asked} rows: no more can be selected at once.</source>
        <translation>Izbranih vrstic: {kept} od {asked}; več jih naenkrat ni mogoče izbrati.</translation>
    </message>
    <message>
        <source>Selected {kept} of {asked} rows: those that are read.</source>
        <translation>Izbranih vrstic: {kept} od {asked}; izbrane so le prebrane.</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>Prikazano stanje: {time}.</translation>
    </message>
    <message>
        <source>The list changes faster than it can be read. Some rows may be missing.</source>
        <translation>Seznam se spreminja hitreje, kot ga je mogoče brati. Nekatere vrstice morda manjkajo.</translation>
    </message>
</context>
<context>
    <name>TaskChoice</name>
    <message>
        <source>A list of IDs in, a table of records out. Changes nothing.</source>
        <translation>Iz seznama ID-jev nastane tabela zapisov. Ničesar ne spremeni.</translation>
    </message>
    <message>
        <source>Every line is looked up first. Nothing is erased before you have confirmed.</source>
        <translation>Najprej se poišče vsaka vrstica. Nič se ne izbriše, dokler ne potrdite.</translation>
    </message>
    <message>
        <source>Every line is looked up first. Then the same values are set for all you keep.</source>
        <translation>Najprej se poišče vsaka vrstica. Nato se iste vrednosti nastavijo vsem, ki jih obdržite.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kaj narediti</translation>
    </message>
</context>
<context>
    <name>TurnOnDialog</name>
    <message>
        <source>A customer who is erased here leaves it at once and for good.</source>
        <translation>Stranka, ki jo tu izbrišete, izgine iz kopije takoj in za vedno.</translation>
    </message>
    <message>
        <source>About {duration} for {customers} customers.</source>
        <translation>Približno {duration} (število strank: {customers}).</translation>
    </message>
    <message>
        <source>About {number} customers a minute.</source>
        <translation>Na minuto približno {number} strank.</translation>
    </message>
    <message>
        <source>Close the program at any time: the next start goes on with it.</source>
        <translation>Program lahko kadar koli zaprete: ob naslednjem zagonu se nadaljuje.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Šifrirano</translation>
    </message>
    <message>
        <source>Every customer of this profile as the list shows them: IDs, name, email, phone, address, description, metadata, times. Of saved cards only how many were seen.</source>
        <translation>Vse stranke tega profila, kot jih prikazuje seznam: ID-ji, ime, e-pošta, telefon, naslov, opis, metapodatki, časi. O shranjenih karticah samo, koliko jih je bilo videnih.</translation>
    </message>
    <message>
        <source>Find anybody by a part of what you know</source>
        <translation>Najdite vsakogar po delčku tega, kar veste</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Prvo branje</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Kako dolgo</translation>
    </message>
    <message>
        <source>It can be paused, and removed, at any time.</source>
        <translation>Kadar koli ga lahko začasno ustavite ali kopijo odstranite.</translation>
    </message>
    <message>
        <source>Make customers findable on this computer</source>
        <translation>Omogoči iskanje strank v tem računalniku</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Začni branje</translation>
    </message>
    <message>
        <source>The gateway finds a customer by the whole ID only. With a copy of the list on this computer, a part of a name, an email, a phone number, a city or any other value is enough, while you type.</source>
        <translation>Prehod najde stranko samo po celem ID-ju. S kopijo seznama v tem računalniku zadošča del imena, e-pošte, telefonske številke, kraja ali katere koli druge vrednosti, in to že med tipkanjem.</translation>
    </message>
    <message>
        <source>The gateway is asked slowly, and you work on meanwhile.</source>
        <translation>Prehod se sprašuje počasi, vi pa medtem delate naprej.</translation>
    </message>
    <message>
        <source>The whole file, with a key that is in this computer&apos;s keyring and nowhere else. Locking the program closes it and lets the key go.</source>
        <translation>Vsa datoteka, s ključem, ki je v zbirki ključev tega računalnika in nikjer drugje. Ob zaklepanju programa se datoteka zapre in ključ sprosti.</translation>
    </message>
    <message>
        <source>The whole file, with a key that is kept nowhere.</source>
        <translation>Vsa datoteka, s ključem, ki se nikjer ne hrani.</translation>
    </message>
    <message>
        <source>Until this window is closed, or you remove it.</source>
        <translation>Dokler ne zaprete tega okna ali odstranite kopije.</translation>
    </message>
    <message>
        <source>Until you remove it, or the profile.</source>
        <translation>Dokler ne odstranite kopije ali profila.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Kaj se hrani</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kje</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Nazaj na seznam</translation>
    </message>
</context>
<context>
    <name>TypedConfirmation</name>
    <message>
        <source>Almost: it differs in {words}.</source>
        <translation>Skoraj prav. Razlika: {words}.</translation>
    </message>
    <message>
        <source>Type the UUID to confirm</source>
        <translation>Za potrditev vpišite UUID</translation>
    </message>
    <message>
        <source>Type the merchant customer ID to confirm</source>
        <translation>Za potrditev vpišite trgovčev ID stranke</translation>
    </message>
</context>
<context>
    <name>UnlockPassphraseDialog</name>
    <message>
        <source>An unlock passphrase is set.</source>
        <translation>Geslo za odklepanje je nastavljeno.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Spremeni geslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Trenutno geslo</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Novo geslo</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Ponovite novo geslo</translation>
    </message>
    <message>
        <source>No unlock passphrase is set: while this computer&apos;s keyring is open, anybody at this desk can unlock the program.</source>
        <translation>Geslo za odklepanje ni nastavljeno: dokler je zbirka ključev tega računalnika odprta, lahko program odklene vsakdo za to mizo.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. You could only begin again: token and key of every profile would have to be entered anew, and the journal so far, with unsaved changes kept in it, would stay encrypted for good.</source>
        <translation>Pozabljenega gesla ne more obnoviti nihče. Lahko bi samo začeli znova: žeton in ključ vsakega profila bi bilo treba vnesti znova, dosedanji dnevnik z neshranjenimi spremembami v njem pa bi za vedno ostal šifriran.</translation>
    </message>
    <message>
        <source>Remove passphrase</source>
        <translation>Odstrani geslo</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Nastavi geslo</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s); some words are best.</source>
        <translation>
            <numerusform>Uporabite vsaj %n znak; najbolje nekaj besed.</numerusform>
            <numerusform>Uporabite vsaj %n znaka; najbolje nekaj besed.</numerusform>
            <numerusform>Uporabite vsaj %n znake; najbolje nekaj besed.</numerusform>
            <numerusform>Uporabite vsaj %n znakov; najbolje nekaj besed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is asked for at the start and whenever the program is unlocked. Token and key of every profile and the journal&apos;s key stay in the system keyring, wrapped with it: without the passphrase nobody can use them, even while the keyring is open.</source>
        <translation>Geslo je zahtevano ob zagonu in ob vsakem odklepanju programa. Žeton in ključ vsakega profila ter ključ dnevnika ostanejo v sistemski zbirki ključev, šifrirani s tem geslom: brez njega jih ne more uporabiti nihče, tudi če je zbirka ključev odprta.</translation>
    </message>
    <message>
        <source>The passphrase is set, but the system keyring did not take everything. The rest is wrapped when you unlock with it. {reason}</source>
        <translation>Geslo je nastavljeno, vendar sistemska zbirka ključev ni sprejela vsega. Preostalo se šifrira, ko z njim odklenete. {reason}</translation>
    </message>
    <message>
        <source>The unlock passphrase is changed.</source>
        <translation>Geslo za odklepanje je spremenjeno.</translation>
    </message>
    <message>
        <source>The unlock passphrase is removed.</source>
        <translation>Geslo za odklepanje je odstranjeno.</translation>
    </message>
    <message>
        <source>The unlock passphrase is set.</source>
        <translation>Geslo za odklepanje je zdaj nastavljeno.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Gesli se ne ujemata.</translation>
    </message>
    <message>
        <source>Type the current passphrase.</source>
        <translation>Vpišite trenutno geslo.</translation>
    </message>
    <message>
        <source>Unlock passphrase</source>
        <translation>Geslo za odklepanje</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čakanje na sistemsko zbirko ključev…</translation>
    </message>
    <message>
        <source>Wrapping what the system keyring has…</source>
        <translation>Šifriranje vsebine sistemske zbirke ključev…</translation>
    </message>
</context>
<context>
    <name>UnsavedEdit</name>
    <message>
        <source>Discard</source>
        <translation>Zavrzi</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Obnovi</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Edit value</source>
        <translation>Uredi vrednost</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>V redu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A gateway on this computer with 10,000 made-up customers. Nothing leaves the machine, and nothing you do can harm anybody.</source>
        <translation>Prehod v tem računalniku z 10.000 izmišljenimi strankami. Nič ne zapusti računalnika in nič, kar naredite, ne more nikomur škodovati.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Dodaj profil</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Začnite delati</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Find a customer, correct the record, see the cards, delete.</source>
        <translation>Najdite stranko, popravite zapis, oglejte si kartice, izbrišite.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Nadaljuj</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Razglejte se</translation>
    </message>
    <message>
        <source>Open {profile} · {environment}</source>
        <translation>Odpri {profile} · {environment}</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Preizkusi Sandbox</translation>
    </message>
    <message>
        <source>Your merchant&apos;s authenticity token and key, from the Monri dashboard. They are kept in this computer&apos;s keyring and nowhere else.</source>
        <translation>Žeton pristnosti in ključ vašega trgovca z nadzorne plošče Monri. Hranita se v zbirki ključev tega računalnika in nikjer drugje.</translation>
    </message>
    <message>
        <source>Your profiles. File ▸ Open profile has all of them.</source>
        <translation>Vaši profili. Vsi so v Datoteka ▸ Odpri profil.</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Zagon okolja Sandbox…</translation>
    </message>
    <message>
        <source>The sandbox did not start. {reason}</source>
        <translation>Okolje Sandbox se ni zagnalo. {reason}</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Profila z imenom {name} ni.</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čakanje na sistemsko zbirko ključev…</translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>WindowLock</name>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Zapri in izgubi</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Odpri znova</translation>
    </message>
    <message>
        <source>The system keyring now has another token and key than this window was opened with. Open the profile anew to work with them.</source>
        <translation>V sistemski zbirki ključev sta zdaj druga žeton in ključ kot tista, s katerima je bilo to okno odprto. Za delo z njima profil odprite znova.</translation>
    </message>
    <message>
        <source>The unsaved changes are kept and offered there.</source>
        <translation>Neshranjene spremembe se ohranijo in tam ponudijo.</translation>
    </message>
    <message>
        <source>The unsaved changes are not kept on this computer; they get lost.</source>
        <translation>Neshranjene spremembe se ne hranijo v tem računalniku; izgubile se bodo.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock, and it is not kept on this computer. Unlock to go on with it; closing loses it.</source>
        <translation>Za zaklepom je nedokončano delo, ki se ne hrani v tem računalniku. Odklenite za nadaljevanje; če zaprete, bo izgubljeno.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock. Unlock to go on with it, or close: the unsaved changes are kept, encrypted, and offered when this profile is opened next.</source>
        <translation>Za zaklepom je nedokončano delo. Odklenite za nadaljevanje ali zaprite: neshranjene spremembe se hranijo šifrirane in ponudijo, ko se ta profil naslednjič odpre.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock. Unlock to go on with it; closing gives up what is open there.</source>
        <translation>Za zaklepom je nedokončano delo. Odklenite za nadaljevanje; če zaprete, se opusti, kar je tam odprto.</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Preverjanje gesla…</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čakanje na sistemsko zbirko ključev…</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>About Customer Desk</source>
        <translation>O programu Customer Desk</translation>
    </message>
    <message>
        <source>Add profile…</source>
        <translation>Dodaj profil…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Videz</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Zapri okno</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Ukazi</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Ukazi…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copy diagnostic information</source>
        <translation>Kopiraj diagnostične podatke</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Izreži</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Temno</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Uredi profil…</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Sledi sistemu</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Celozaslonsko</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>Navodila…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bližnjice na tipkovnici</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zakleni</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Pomanjšaj</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Naslednje okno</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Profila še ni</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Odpri profil</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Odpri Sandbox</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>Odprta okna</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Prilepi</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Nastavitve…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Končaj</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Izberi vse</translation>
    </message>
    <message>
        <source>Unlock passphrase…</source>
        <translation>Geslo za odklepanje…</translation>
    </message>
</context>
<context>
    <name>WrappingLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
</context>
<context>
    <name>_CopyInside</name>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>Kopiraj: {field}</translation>
    </message>
</context>
<context>
    <name>_GroupTable</name>
    <message>
        <source>Groups of possible duplicates</source>
        <translation>Skupine možnih dvojnikov</translation>
    </message>
</context>
<context>
    <name>_KindFilter</name>
    <message>
        <source>Same email</source>
        <translation>Ista e-pošta</translation>
    </message>
    <message>
        <source>Same merchant ID</source>
        <translation>Isti trgovčev ID</translation>
    </message>
    <message>
        <source>Same name and address</source>
        <translation>Isto ime in naslov</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Isti telefon</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>Kaj jim je skupno</translation>
    </message>
</context>
<context>
    <name>_ReasonBox</name>
    <message>
        <source>Choose one, or type</source>
        <translation>Izberite ali vpišite</translation>
    </message>
</context>
<context>
    <name>_TicketLine</name>
    <message>
        <source>Arrow-Down: former ones</source>
        <translation>Puščica dol: prejšnji</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%Ln batch(es) are not finished.</source>
        <translation>
            <numerusform>%Ln paket ni končan.</numerusform>
            <numerusform>%Ln paketa nista končana.</numerusform>
            <numerusform>%Ln paketi niso končani.</numerusform>
            <numerusform>%Ln paketov ni končanih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln stranka</numerusform>
            <numerusform>%Ln stranki</numerusform>
            <numerusform>%Ln stranke</numerusform>
            <numerusform>%Ln strank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) found.</source>
        <translation>
            <numerusform>%Ln stranka najdena.</numerusform>
            <numerusform>%Ln stranki najdeni.</numerusform>
            <numerusform>%Ln stranke najdene.</numerusform>
            <numerusform>%Ln strank najdenih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be erased.</source>
        <translation>
            <numerusform>%Ln stranka bo izbrisana.</numerusform>
            <numerusform>%Ln stranki bosta izbrisani.</numerusform>
            <numerusform>%Ln stranke bodo izbrisane.</numerusform>
            <numerusform>%Ln strank bo izbrisanih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln vrstica</numerusform>
            <numerusform>%Ln vrstici</numerusform>
            <numerusform>%Ln vrstice</numerusform>
            <numerusform>%Ln vrstic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be looked up this time.</source>
        <translation>
            <numerusform>%Ln vrstice tokrat ni bilo mogoče poiskati.</numerusform>
            <numerusform>%Ln vrstic tokrat ni bilo mogoče poiskati.</numerusform>
            <numerusform>%Ln vrstic tokrat ni bilo mogoče poiskati.</numerusform>
            <numerusform>%Ln vrstic tokrat ni bilo mogoče poiskati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the list name somebody else than was found, and are left out. Look at each before you take it in.</source>
        <translation>
            <numerusform>%Ln vrstica seznama navaja nekoga drugega, kot je najdena stranka, in je izpuščena. Preglejte jo, preden jo vključite.</numerusform>
            <numerusform>%Ln vrstici seznama navajata nekoga drugega, kot sta najdeni stranki, in sta izpuščeni. Preglejte vsako, preden jo vključite.</numerusform>
            <numerusform>%Ln vrstice seznama navajajo nekoga drugega, kot so najdene stranke, in so izpuščene. Preglejte vsako, preden jo vključite.</numerusform>
            <numerusform>%Ln vrstic seznama navaja nekoga drugega, kot so najdene stranke, in je izpuščenih. Preglejte vsako, preden jo vključite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the customers already have the new values: nothing is sent for them.</source>
        <translation>
            <numerusform>%Ln stranka že ima nove vrednosti: zanjo se ne pošlje nič.</numerusform>
            <numerusform>%Ln stranki že imata nove vrednosti: zanju se ne pošlje nič.</numerusform>
            <numerusform>%Ln stranke že imajo nove vrednosti: zanje se ne pošlje nič.</numerusform>
            <numerusform>%Ln strank že ima nove vrednosti: zanje se ne pošlje nič.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other line(s) of the list stay as they are.</source>
        <translation>
            <numerusform>%Ln druga vrstica seznama ostane, kot je.</numerusform>
            <numerusform>%Ln drugi vrstici seznama ostaneta, kot sta.</numerusform>
            <numerusform>%Ln druge vrstice seznama ostanejo, kot so.</numerusform>
            <numerusform>%Ln drugih vrstic seznama ostane, kot so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved card(s)</source>
        <translation>
            <numerusform>%Ln shranjena kartica</numerusform>
            <numerusform>%Ln shranjeni kartici</numerusform>
            <numerusform>%Ln shranjene kartice</numerusform>
            <numerusform>%Ln shranjenih kartic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown one(s) if not changed yet</source>
        <translation>
            <numerusform>%Ln neznana, če še ni spremenjena</numerusform>
            <numerusform>%Ln neznani, če še nista spremenjeni</numerusform>
            <numerusform>%Ln neznane, če še niso spremenjene</numerusform>
            <numerusform>%Ln neznanih, če še niso spremenjene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown one(s) if still there</source>
        <translation>
            <numerusform>%Ln neznana, če še obstaja</numerusform>
            <numerusform>%Ln neznani, če še obstajata</numerusform>
            <numerusform>%Ln neznane, če še obstajajo</numerusform>
            <numerusform>%Ln neznanih, če še obstajajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuti</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundi</numerusform>
            <numerusform>%n sekunde</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(brez)</translation>
    </message>
    <message>
        <source>= {said}</source>
        <translation>= {said}</translation>
    </message>
    <message>
        <source>A line of this list is too long: more than {number} characters.</source>
        <translation>Ena od vrstic tega seznama je predolga: znakov je več kot {number}.</translation>
    </message>
    <message>
        <source>A look-up of {lines} is not finished.</source>
        <translation>Poizvedba ni končana: {lines}.</translation>
    </message>
    <message>
        <source>Acknowledged, not read again</source>
        <translation>Potrjeno, ni znova prebrano</translation>
    </message>
    <message>
        <source>Acknowledged, still answered</source>
        <translation>Potrjeno, a še vedno vidno</translation>
    </message>
    <message>
        <source>Already deleted</source>
        <translation>Že izbrisano</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Dvoumno</translation>
    </message>
    <message>
        <source>An earlier line names the same customer.</source>
        <translation>Ista stranka je že v eni od prejšnjih vrstic.</translation>
    </message>
    <message>
        <source>An edit of {lines} is not finished.</source>
        <translation>Urejanje ni končano: {lines}.</translation>
    </message>
    <message>
        <source>An erasure of {lines} is not finished.</source>
        <translation>Izbris ni končan: {lines}.</translation>
    </message>
    <message>
        <source>Begin the dry run</source>
        <translation>Začni poskusni zagon</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sprememba</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)</source>
        <translation>
            <numerusform>Spremeni %Ln stranko</numerusform>
            <numerusform>Spremeni %Ln stranki</numerusform>
            <numerusform>Spremeni %Ln stranke</numerusform>
            <numerusform>Spremeni %Ln strank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)…</source>
        <translation>
            <numerusform>Spremeni %Ln stranko…</numerusform>
            <numerusform>Spremeni %Ln stranki…</numerusform>
            <numerusform>Spremeni %Ln stranke…</numerusform>
            <numerusform>Spremeni %Ln strank…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Spremeni stranke</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Spremenjeno</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln customer(s)</source>
        <translation>
            <numerusform>Spreminjanje %Ln stranke</numerusform>
            <numerusform>Spreminjanje %Ln strank</numerusform>
            <numerusform>Spreminjanje %Ln strank</numerusform>
            <numerusform>Spreminjanje %Ln strank</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Spreminjanje…</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Stolpec {number}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nadaljuj</translation>
    </message>
    <message>
        <source>Continue the dry run</source>
        <translation>Nadaljuj poskusni zagon</translation>
    </message>
    <message>
        <source>Continue: change {customers}</source>
        <translation>Nadaljuj s spremembo: {customers}</translation>
    </message>
    <message>
        <source>Continue: erase {customers}</source>
        <translation>Nadaljuj z izbrisom: {customers}</translation>
    </message>
    <message numerus="yes">
        <source>Dry run over %Ln customer(s)</source>
        <translation>
            <numerusform>Poskusni zagon za %Ln stranko</numerusform>
            <numerusform>Poskusni zagon za %Ln stranki</numerusform>
            <numerusform>Poskusni zagon za %Ln stranke</numerusform>
            <numerusform>Poskusni zagon za %Ln strank</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: everything but the change itself went well.</source>
        <translation>Poskusni zagon: vse razen same spremembe je uspelo.</translation>
    </message>
    <message>
        <source>Dry run: nothing is sent that changes anything…</source>
        <translation>Poskusni zagon: nič, kar bi kaj spremenilo, se ne pošlje…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dvojnik</translation>
    </message>
    <message>
        <source>Each customer is read again just before. Whoever was changed since the look-up is skipped.</source>
        <translation>Vsaka stranka se tik pred tem znova prebere. Stranke, spremenjene po poizvedbi, se preskočijo.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Uredi</translation>
    </message>
    <message>
        <source>Edit of {number} from {source}</source>
        <translation>Urejanje: {number}, vir: {source}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Končano</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Izbriši</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customer(s)</source>
        <translation>
            <numerusform>Izbriši %Ln stranko</numerusform>
            <numerusform>Izbriši %Ln stranki</numerusform>
            <numerusform>Izbriši %Ln stranke</numerusform>
            <numerusform>Izbriši %Ln strank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customer(s)…</source>
        <translation>
            <numerusform>Izbriši %Ln stranko…</numerusform>
            <numerusform>Izbriši %Ln stranki…</numerusform>
            <numerusform>Izbriši %Ln stranke…</numerusform>
            <numerusform>Izbriši %Ln strank…</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase customers</source>
        <translation>Izbriši stranke</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Erased before</source>
        <translation>Izbrisano že prej</translation>
    </message>
    <message numerus="yes">
        <source>Erasing %Ln customer(s)</source>
        <translation>
            <numerusform>Brisanje %Ln stranke</numerusform>
            <numerusform>Brisanje %Ln strank</numerusform>
            <numerusform>Brisanje %Ln strank</numerusform>
            <numerusform>Brisanje %Ln strank</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Brisanje…</translation>
    </message>
    <message>
        <source>Erasure of {number} from {source}</source>
        <translation>Izbris: {number}, vir: {source}</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Končano.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Najdeno</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vneseno</translation>
    </message>
    <message>
        <source>It did not leave this computer. Continue sends it.</source>
        <translation>Ni zapustilo tega računalnika. „Nadaljuj“ to pošlje.</translation>
    </message>
    <message>
        <source>It left, and nobody knows whether it was carried out. Continue finds out first.</source>
        <translation>Poslano je bilo, a nihče ne ve, ali je bilo izvedeno. „Nadaljuj“ to najprej ugotovi.</translation>
    </message>
    <message>
        <source>It was so before: nothing was sent.</source>
        <translation>Tako je bilo že prej: nič ni bilo poslano.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Izpuščeno</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Vrstica</translation>
    </message>
    <message>
        <source>List says</source>
        <translation>V seznamu piše</translation>
    </message>
    <message>
        <source>Look at the other rows too.</source>
        <translation>Preglejte tudi druge vrstice.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Poišči</translation>
    </message>
    <message>
        <source>Look up customers</source>
        <translation>Poišči stranke</translation>
    </message>
    <message>
        <source>Look-up failed</source>
        <translation>Poizvedba ni uspela</translation>
    </message>
    <message>
        <source>Look-up of {number} from {source}</source>
        <translation>Poizvedba: {number}, vir: {source}</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Poizvedba</translation>
    </message>
    <message>
        <source>Looked up.</source>
        <translation>Poiskano.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up %Ln customer(s)</source>
        <translation>
            <numerusform>Iskanje %Ln stranke</numerusform>
            <numerusform>Iskanje %Ln strank</numerusform>
            <numerusform>Iskanje %Ln strank</numerusform>
            <numerusform>Iskanje %Ln strank</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Iskanje…</translation>
    </message>
    <message>
        <source>Names somebody else</source>
        <translation>Navaja nekoga drugega</translation>
    </message>
    <message>
        <source>No usable ID</source>
        <translation>Neuporaben ID</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ni najdeno</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Še ni poiskano</translation>
    </message>
    <message>
        <source>Not saved: the file can&apos;t be written.</source>
        <translation>Ni shranjeno: v datoteko ni mogoče pisati.</translation>
    </message>
    <message>
        <source>Not saved: you may not write there.</source>
        <translation>Ni shranjeno: tja ne smete pisati.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ni poslano</translation>
    </message>
    <message>
        <source>Nothing is sent at present: press “Try again” in the main window first, then go on here.</source>
        <translation>Trenutno se ne pošilja nič: najprej v glavnem oknu pritisnite „Poskusi znova“, nato nadaljujte tu.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Ni kaj spremeniti</translation>
    </message>
    <message>
        <source>Nothing was sent for this row.</source>
        <translation>Za to vrstico ni bilo nič poslano.</translation>
    </message>
    <message>
        <source>Old values</source>
        <translation>Stare vrednosti</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Del {number}</translation>
    </message>
    <message>
        <source>Perhaps another column of the list holds the IDs.</source>
        <translation>Morda so ID-ji v drugem stolpcu seznama.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Zavrnjeno</translation>
    </message>
    <message>
        <source>Request IDs</source>
        <translation>ID-ji klicev API</translation>
    </message>
    <message>
        <source>SQL, or values with commas between them</source>
        <translation>SQL ali vrednosti, ločene z vejicami</translation>
    </message>
    <message>
        <source>Set {values}</source>
        <translation>Nastavi {values}</translation>
    </message>
    <message>
        <source>Sets {values}</source>
        <translation>Nastavi {values}</translation>
    </message>
    <message>
        <source>Skipped: changed meanwhile</source>
        <translation>Preskočeno: vmes spremenjeno</translation>
    </message>
    <message>
        <source>Skipped: gone</source>
        <translation>Preskočeno: ni je več</translation>
    </message>
    <message>
        <source>Some lines of the list are missing from this computer&apos;s journal. Begin a new batch with them.</source>
        <translation>Nekaj vrstic seznama manjka v dnevniku tega računalnika. Začnite z njimi nov paket.</translation>
    </message>
    <message>
        <source>Some rows are still to be done.</source>
        <translation>Nekatere vrstice še čakajo.</translation>
    </message>
    <message>
        <source>Somebody changed this customer since it was looked up.</source>
        <translation>Nekdo je to stranko spremenil po poizvedbi.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Ustavljeno.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln line(s) not looked up yet.</source>
        <translation>
            <numerusform>Ustavljeno: %Ln vrstica še ni poiskana.</numerusform>
            <numerusform>Ustavljeno: %Ln vrstici še nista poiskani.</numerusform>
            <numerusform>Ustavljeno: %Ln vrstice še niso poiskane.</numerusform>
            <numerusform>Ustavljeno: %Ln vrstic še ni poiskanih.</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch is kept and can be resumed. {what}</source>
        <translation>Paket je shranjen in ga je mogoče nadaljevati. {what}</translation>
    </message>
    <message numerus="yes">
        <source>The customer(s) to erase have {cards}.</source>
        <translation>
            <numerusform>Pri stranki za izbris: {cards}.</numerusform>
            <numerusform>Pri strankah za izbris: {cards}.</numerusform>
            <numerusform>Pri strankah za izbris: {cards}.</numerusform>
            <numerusform>Pri strankah za izbris: {cards}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run is over.</source>
        <translation>Poskusni zagon je končan.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: you may not read it.</source>
        <translation>Datoteke ni mogoče odpreti: nimate dovoljenja za branje.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Datoteke ni mogoče prebrati.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Datoteke ni več.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it, and reading it again agrees; or its answer was lost, and reading it again proves it.</source>
        <translation>Prehod je to potrdil in ponovno branje se s tem ujema; ali pa se je odgovor izgubil in ponovno branje to dokazuje.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it, yet answers as if nothing had happened.</source>
        <translation>Prehod je to potrdil, vendar odgovarja, kot da se ni nič zgodilo.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it; reading it again failed.</source>
        <translation>Prehod je to potrdil; ponovno branje ni uspelo.</translation>
    </message>
    <message>
        <source>The gateway answers with this customer as deleted.</source>
        <translation>Prehod to stranko vrne kot izbrisano.</translation>
    </message>
    <message>
        <source>The gateway gave no usable answer. Look up again.</source>
        <translation>Prehod ni vrnil uporabnega odgovora. Poiščite znova.</translation>
    </message>
    <message>
        <source>The gateway has no customer with this ID.</source>
        <translation>Prehod nima stranke s tem ID-jem.</translation>
    </message>
    <message>
        <source>The gateway has this customer no longer.</source>
        <translation>Prehod te stranke nima več.</translation>
    </message>
    <message>
        <source>The gateway has this customer.</source>
        <translation>Prehod ima to stranko.</translation>
    </message>
    <message>
        <source>The gateway refused, and carried nothing out.</source>
        <translation>Prehod je zavrnil in ničesar ni izvedel.</translation>
    </message>
    <message>
        <source>The largest batch that your organisation permits: {number}. Nothing was sent: leave rows out, or part the list.</source>
        <translation>Največji paket, ki ga dovoljuje vaša organizacija: {number}. Nič ni bilo poslano: izpustite vrstice ali razdelite seznam.</translation>
    </message>
    <message>
        <source>The list has nothing but IDs to compare with: look whether these are the people.</source>
        <translation>Seznam vsebuje samo ID-je, zato ni ničesar za primerjavo: preverite, ali so to prave osebe.</translation>
    </message>
    <message>
        <source>The list names somebody else than this ID leads to, so the row was left out.</source>
        <translation>Seznam navaja nekoga drugega, kot je stranka s tem ID-jem, zato je bila vrstica izpuščena.</translation>
    </message>
    <message>
        <source>The rows are not what was confirmed. Nothing was sent: look at them again.</source>
        <translation>Vrstice niso več take, kot so bile potrjene. Nič ni bilo poslano: preglejte jih znova.</translation>
    </message>
    <message>
        <source>There is no undo at the gateway. The old values can be saved to a file that puts them back.</source>
        <translation>Na prehodu razveljavitev ni mogoča. Stare vrednosti lahko shranite v datoteko, s katero jih povrnete.</translation>
    </message>
    <message>
        <source>This ID names more than one customer. Use a UUID.</source>
        <translation>Ta ID ima več strank. Uporabite UUID.</translation>
    </message>
    <message>
        <source>This cannot be looked up: it is no ID the gateway could know.</source>
        <translation>Tega ni mogoče poiskati: to ni ID, ki bi ga prehod lahko poznal.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>V tej datoteki ni besedila.</translation>
    </message>
    <message>
        <source>This file is of another profile. Open it in that one&apos;s window.</source>
        <translation>Ta datoteka pripada drugemu profilu. Odprite jo v njegovem oknu.</translation>
    </message>
    <message>
        <source>This is a PDF. Copy the IDs from it and paste them here.</source>
        <translation>To je PDF. Kopirajte ID-je iz njega in jih prilepite sem.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>To je slika.</translation>
    </message>
    <message>
        <source>This is a web page or XML, and there is no table in it.</source>
        <translation>To je spletna stran ali XML in v njem ni tabele.</translation>
    </message>
    <message>
        <source>This is an archive. Open it, and take the list out of it.</source>
        <translation>To je arhiv. Odprite ga in vzemite seznam iz njega.</translation>
    </message>
    <message>
        <source>This is no file of old values, or not a whole one.</source>
        <translation>To ni datoteka starih vrednosti ali pa ni cela.</translation>
    </message>
    <message>
        <source>This is no file, but a folder or a device.</source>
        <translation>To ni datoteka, ampak mapa ali naprava.</translation>
    </message>
    <message>
        <source>This is too much for one batch: at most {number} lines.</source>
        <translation>To je preveč za en paket: največje število vrstic je {number}.</translation>
    </message>
    <message>
        <source>This line was not looked up yet.</source>
        <translation>Ta vrstica še ni bila poiskana.</translation>
    </message>
    <message>
        <source>This list is not whole: a bracket is open at its end.</source>
        <translation>Ta seznam ni cel: na koncu manjka zaklepaj.</translation>
    </message>
    <message>
        <source>This row was left out.</source>
        <translation>Ta vrstica je bila izpuščena.</translation>
    </message>
    <message>
        <source>This workbook asks for a password. Save it without one, and open it again.</source>
        <translation>Ta delovni zvezek zahteva geslo. Shranite ga brez gesla in ga odprite znova.</translation>
    </message>
    <message>
        <source>This workbook can&apos;t be read. Copy its column and paste it here, or save it as CSV.</source>
        <translation>Tega delovnega zvezka ni mogoče prebrati. Kopirajte stolpec in ga prilepite sem ali pa zvezek shranite kot CSV.</translation>
    </message>
    <message>
        <source>This {form} is not whole, or damaged: it can&apos;t be read beyond line {line}.</source>
        <translation>Vsebina ({form}) ni cela ali pa je poškodovana: naprej od vrstice {line} je ni mogoče brati.</translation>
    </message>
    <message>
        <source>To be erased: {customers}.</source>
        <translation>Za izbris: {customers}.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Čaka</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Težava</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Neznano</translation>
    </message>
    <message>
        <source>What became of some rows could not be found out yet.</source>
        <translation>Za nekatere vrstice še ni bilo mogoče ugotoviti, kaj se je z njimi zgodilo.</translation>
    </message>
    <message>
        <source>What became of three rows in a row is unknown, so no further one was sent.</source>
        <translation>Za tri vrstice zapored ni znano, kaj se je z njimi zgodilo, zato ni bila poslana nobena več.</translation>
    </message>
    <message>
        <source>Would be changed</source>
        <translation>Bi bilo spremenjeno</translation>
    </message>
    <message>
        <source>Would be erased</source>
        <translation>Bi bilo izbrisano</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>datoteka</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>seznam</translation>
    </message>
    <message>
        <source>a pasted list</source>
        <translation>prilepljen seznam</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>še približno %n minuta</numerusform>
            <numerusform>še približno %n minuti</numerusform>
            <numerusform>še približno %n minute</numerusform>
            <numerusform>še približno %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>še približno %n sekunda</numerusform>
            <numerusform>še približno %n sekundi</numerusform>
            <numerusform>še približno %n sekunde</numerusform>
            <numerusform>še približno %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>še približno {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>prekinjeno</translation>
    </message>
    <message>
        <source>columns parted by commas</source>
        <translation>stolpci, ločeni z vejicami</translation>
    </message>
    <message>
        <source>columns parted by semicolons</source>
        <translation>stolpci, ločeni s podpičji</translation>
    </message>
    <message>
        <source>columns parted by tabs</source>
        <translation>stolpci, ločeni s tabulatorji</translation>
    </message>
    <message>
        <source>columns parted by {character}</source>
        <translation>stolpci, ločeni z znakom {character}</translation>
    </message>
    <message>
        <source>confirmed, not begun</source>
        <translation>potrjeno, ni začeto</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>končano</translation>
    </message>
    <message>
        <source>looked up, not begun</source>
        <translation>poiskano, ni začeto</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>iskanje</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>še ni poiskano</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ni vneseno</translation>
    </message>
    <message>
        <source>old values</source>
        <translation>stare vrednosti</translation>
    </message>
    <message>
        <source>one ID on each line</source>
        <translation>en ID v vsaki vrstici</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>na premoru</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odstranjeno</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ustavljeno</translation>
    </message>
    <message>
        <source>table of a web page</source>
        <translation>tabela s spletne strani</translation>
    </message>
    <message>
        <source>the table&apos;s selection</source>
        <translation>izbor v tabeli</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>delovni zvezek</translation>
    </message>
    <message>
        <source>{customers}, and {unknown}</source>
        <translation>{customers} in {unknown}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} od {total}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{name} ({lines})</source>
        <translation>{name} ({lines})</translation>
    </message>
    <message>
        <source>{name} ({sample}, …)</source>
        <translation>{name} ({sample}, …)</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} per second</source>
        <translation>{number} na sekundo</translation>
    </message>
    <message>
        <source>{number} unknown</source>
        <translation>neznano: {number}</translation>
    </message>
    <message>
        <source>{part} are done.</source>
        <translation>Opravljeno: {part}.</translation>
    </message>
    <message>
        <source>{place}: {old} → {new}</source>
        <translation>{place}: {old} → {new}</translation>
    </message>
    <message>
        <source>{place}: {old}, as it is</source>
        <translation>{place}: {old}, nespremenjeno</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… in še {number}</translation>
    </message>
    <message>
        <source>≠ {said}</source>
        <translation>≠ {said}</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Card</source>
        <translation>Kartica</translation>
    </message>
    <message>
        <source>Created {local} ({utc})</source>
        <translation>Ustvarjena {local} ({utc})</translation>
    </message>
    <message>
        <source>Expired {month}</source>
        <translation>Potekla {month}</translation>
    </message>
    <message>
        <source>Good through {date}</source>
        <translation>Veljavna do vključno {date}</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>Hranjena do {date}</translation>
    </message>
    <message>
        <source>Kept until {date}, passed</source>
        <translation>Hranjena do {date}, rok je minil</translation>
    </message>
    <message>
        <source>Kept until {local} ({utc})</source>
        <translation>Hranjena do {local} ({utc})</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Brez datuma poteka</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Brez številke</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Stanje: {status}</translation>
    </message>
    <message>
        <source>The gateway&apos;s own mark says otherwise: check before charging.</source>
        <translation>Oznaka prehoda pravi drugače: pred bremenitvijo preverite.</translation>
    </message>
    <message>
        <source>Updated {local} ({utc})</source>
        <translation>Posodobljena {local} ({utc})</translation>
    </message>
    <message>
        <source>Valid to {month}</source>
        <translation>Velja do {month}</translation>
    </message>
    <message>
        <source>Valid to {month}, this month</source>
        <translation>Velja do {month}, ta mesec</translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>dodana {date}</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>A fingerprint on the certificate itself proves nothing: ask the merchant for it by another way, and compare.</source>
        <translation>Prstni odtis na samem potrdilu ne dokazuje ničesar: trgovca vprašajte zanj po drugi poti in ju primerjajte.</translation>
    </message>
    <message>
        <source>Acknowledged, not read again</source>
        <translation>Potrjeno, ni znova prebrano</translation>
    </message>
    <message>
        <source>Acknowledged, still answered</source>
        <translation>Potrjeno, a še vedno vidno</translation>
    </message>
    <message>
        <source>All {whole} customers were erased: gone, or marked as deleted, when asked again.</source>
        <translation>Izbrisane so vse stranke ({whole}): ob ponovnem preverjanju jih ni bilo več ali pa so bile označene kot izbrisane.</translation>
    </message>
    <message>
        <source>Anything after the last reading, such as a customer created anew.</source>
        <translation>Česar koli po zadnjem branju, na primer na novo ustvarjene stranke.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Ponovno preverjeno</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>By UUID</source>
        <translation>Po UUID</translation>
    </message>
    <message>
        <source>By UUID and by merchant ID: what the gateway answered when asked again.</source>
        <translation>Po UUID in po trgovčevem ID: kaj je prehod odgovoril ob ponovnem preverjanju.</translation>
    </message>
    <message>
        <source>By merchant ID</source>
        <translation>Po trgovčevem ID</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Izvedeno</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Izvajalec</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Potrdilo o izbrisu</translation>
    </message>
    <message>
        <source>Certificate {id}</source>
        <translation>Potrdilo {id}</translation>
    </message>
    <message>
        <source>Copies elsewhere: in shops, mail, exports, spreadsheets, or systems of other recipients.</source>
        <translation>Kopij drugod: v trgovinah, pošti, izvozih, preglednicah ali sistemih drugih prejemnikov.</translation>
    </message>
    <message>
        <source>Did not exist any more</source>
        <translation>Ni več obstajala</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Okolje</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Erased, found by reading</source>
        <translation>Izbrisano, ugotovljeno z branjem</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>Vse stranke</translation>
    </message>
    <message>
        <source>Fields it had</source>
        <translation>Izpolnjena polja</translation>
    </message>
    <message>
        <source>For some customers: whether they are gone. They could not be read again.</source>
        <translation>Pri nekaterih strankah: ali jih res ni več. Ni jih bilo mogoče znova prebrati.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Prehod</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Kako preveriti</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Vnosi v dnevniku</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>Trgovčev ID</translation>
    </message>
    <message>
        <source>Merchant ID, hashed</source>
        <translation>Trgovčev ID, zgoščen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Št.</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Ni izbrisano</translation>
    </message>
    <message>
        <source>Not erased: no deletion was carried out.</source>
        <translation>Ni izbrisano: izbris ni bil izveden.</translation>
    </message>
    <message>
        <source>Not kept. The journal has keyed hashes, and tells when asked for an ID.</source>
        <translation>Ni ohranjeno. Dnevnik hrani zgoščene vrednosti s ključem in odgovori, če ga vprašate po ID-ju.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ni znano</translation>
    </message>
    <message>
        <source>Not saved: larger than a zip can be.</source>
        <translation>Ni shranjeno: večje je, kot je lahko datoteka zip.</translation>
    </message>
    <message>
        <source>Not saved: something else is in that place.</source>
        <translation>Ni shranjeno: na tem mestu je nekaj drugega.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Ni shranjeno: disk je poln.</translation>
    </message>
    <message>
        <source>Not saved: the file could not be written.</source>
        <translation>Ni shranjeno: datoteke ni bilo mogoče zapisati.</translation>
    </message>
    <message>
        <source>Not saved: the folder does not exist.</source>
        <translation>Ni shranjeno: mapa ne obstaja.</translation>
    </message>
    <message>
        <source>Not saved: you may not write to this folder.</source>
        <translation>Ni shranjeno: v to mapo ne smete pisati.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Stran {page} od {pages}</translation>
    </message>
    <message>
        <source>Payments and their documents, which laws may require to be kept.</source>
        <translation>Plačil in njihovih dokumentov, katerih hrambo morda zahteva zakon.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Real customers: this was done in the sandbox, whose customers are made up.</source>
        <translation>Resničnih strank: to je bilo izvedeno v okolju Sandbox, katerega stranke so izmišljene.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Request IDs</source>
        <translation>ID-ji klicev API</translation>
    </message>
    <message>
        <source>SANDBOX: for trying out. These customers are made up.</source>
        <translation>SANDBOX: za preizkušanje. Te stranke so izmišljene.</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Shranjene kartice</translation>
    </message>
    <message>
        <source>Several gateways</source>
        <translation>Več prehodov</translation>
    </message>
    <message>
        <source>Some customers of the list that were not erased.</source>
        <translation>Nekaterih strank s seznama, ki niso bile izbrisane.</translation>
    </message>
    <message>
        <source>Some customers that the gateway acknowledged as deleted, yet still answers.</source>
        <translation>Nekaterih strank, katerih izbris je prehod potrdil, a jih še vedno vrača.</translation>
    </message>
    <message>
        <source>Some customers whose deletion left and whose outcome nobody knows.</source>
        <translation>Nekaterih strank, katerih izbris je bil poslan, njegovega izida pa nihče ne pozna.</translation>
    </message>
    <message>
        <source>The clock and the user&apos;s name, which are those of the computer it was done on.</source>
        <translation>Ure in uporabniškega imena: oba sta z računalnika, na katerem je bilo to izvedeno.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Stranka</translation>
    </message>
    <message>
        <source>The customers</source>
        <translation>Stranke</translation>
    </message>
    <message>
        <source>The deletion was sent and its answer was lost. Asked again afterwards, the gateway marked this customer as deleted, or had them no longer: asked in every way, twice.</source>
        <translation>Izbris je bil poslan, odgovor pa se je izgubil. Ob ponovnem preverjanju je prehod to stranko označil kot izbrisano ali je ni imel več: preverjeno na vse načine, dvakrat.</translation>
    </message>
    <message>
        <source>The deletion was sent, and nobody knows whether it was carried out.</source>
        <translation>Izbris je bil poslan in nihče ne ve, ali je bil izveden.</translation>
    </message>
    <message>
        <source>The fingerprint of the key that signed (Ed25519, SHA-256):</source>
        <translation>Prstni odtis ključa, s katerim je podpisano (Ed25519, SHA-256):</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion, yet still answered with this customer afterwards as if nothing had happened.</source>
        <translation>Prehod je izbris potrdil, vendar je to stranko pozneje še vedno vračal, kot da se ni nič zgodilo.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Asked again afterwards, it had this customer no longer, or marked it as deleted.</source>
        <translation>Prehod je izbris potrdil. Ob ponovnem preverjanju te stranke ni imel več ali jo je označil kot izbrisano.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Whether the customer is gone could not be read again.</source>
        <translation>Prehod je izbris potrdil. Ali stranke res ni več, ni bilo mogoče znova prebrati.</translation>
    </message>
    <message>
        <source>The gateway had this customer no longer. Nothing was deleted.</source>
        <translation>Prehod te stranke ni imel več. Nič ni bilo izbrisano.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read at the moment.</source>
        <translation>Dnevnika trenutno ni mogoče brati.</translation>
    </message>
    <message>
        <source>The journal has nothing that this could be about.</source>
        <translation>V dnevniku ni ničesar, na kar bi se to nanašalo.</translation>
    </message>
    <message>
        <source>The list had {lines} lines; {customers} were customers to be erased.</source>
        <translation>Vrstic v seznamu: {lines}; strank za izbris: {customers}.</translation>
    </message>
    <message>
        <source>This file is one of several that are signed together. On any computer with Customer Desk, without an account, this finds every changed byte:</source>
        <translation>Ta datoteka je ena od več datotek, ki so podpisane skupaj. Na katerem koli računalniku s programom Customer Desk ta ukaz brez računa najde vsak spremenjen bajt:</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Št. zahtevka</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Čas (UTC)</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Neznano</translation>
    </message>
    <message>
        <source>What becomes of saved cards: no call of the gateway deletes one, and it documents nothing.</source>
        <translation>Kaj se zgodi s shranjenimi karticami: noben klic API prehoda jih ne izbriše in dokumentacija o tem ne pove ničesar.</translation>
    </message>
    <message>
        <source>What the gateway keeps inside, such as backups and logs, and for how long.</source>
        <translation>Kaj in kako dolgo prehod hrani v sebi, na primer varnostne kopije in dnevnike.</translation>
    </message>
    <message>
        <source>What this certificate does not cover</source>
        <translation>Česa to potrdilo ne zajema</translation>
    </message>
    <message>
        <source>What was read back is not what was written. Save it in another place.</source>
        <translation>Prebrano se ne ujema z zapisanim. Shranite na drugo mesto.</translation>
    </message>
    <message>
        <source>Whether whoever asked for the erasure was the customer, and had the right to it.</source>
        <translation>Ali je izbris zahtevala res stranka in ali je imela pravico do njega.</translation>
    </message>
    <message>
        <source>Who signed: the key was made for one session and is kept nowhere.</source>
        <translation>Kdo je podpisal: ključ je bil ustvarjen za eno sejo in ni nikjer shranjen.</translation>
    </message>
    <message>
        <source>another</source>
        <translation>druga</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>izbrisano</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>brez ID-ja</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ni najdeno</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ni prebrano</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>še obstaja</translation>
    </message>
    <message>
        <source>{count} more are in the file certificate.json, signed like this one.</source>
        <translation>V datoteki certificate.json, podpisani tako kot ta, jih je še {count}.</translation>
    </message>
    <message>
        <source>{erased} of {whole} customers were erased: gone, or marked as deleted, when asked again.</source>
        <translation>Izbrisanih strank: {erased} od {whole}; ob ponovnem preverjanju jih ni bilo več ali pa so bile označene kot izbrisane.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
    <message>
        <source>{gateway} · issued {time} by {who}</source>
        <translation>{gateway} · izdano {time}, uporabnik {who}</translation>
    </message>
    <message>
        <source>… by UUID</source>
        <translation>… po UUID</translation>
    </message>
    <message>
        <source>… by merchant ID</source>
        <translation>… po trgovčevem ID</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n sprememba</numerusform>
            <numerusform>%n spremembi</numerusform>
            <numerusform>%n spremembe</numerusform>
            <numerusform>%n sprememb</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(prazno besedilo)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(brez)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(ni vneseno)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Zdaj</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Njihovo</translation>
    </message>
    <message>
        <source>When you read it</source>
        <translation>Ko ste prebrali</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaše</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>in še %n sprememba</numerusform>
            <numerusform>in še %n spremembi</numerusform>
            <numerusform>in še %n spremembe</numerusform>
            <numerusform>in še %n sprememb</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odstranjeno</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>brez vrednosti</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>{place}: {old} → removed</source>
        <translation>{place}: {old} → odstranjeno</translation>
    </message>
    <message>
        <source>{place}: {old} → unset</source>
        <translation>{place}: {old} → brez vrednosti</translation>
    </message>
    <message>
        <source>{place}: {old} → {new}</source>
        <translation>{place}: {old} → {new}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln stranka</numerusform>
            <numerusform>%Ln stranki</numerusform>
            <numerusform>%Ln stranke</numerusform>
            <numerusform>%Ln strank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dan</numerusform>
            <numerusform>%Ln dneva</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln druga</numerusform>
            <numerusform>%Ln drugi</numerusform>
            <numerusform>%Ln druge</numerusform>
            <numerusform>%Ln drugih</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {customers}</source>
        <translation>{day}: {customers}</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message numerus="yes">
        <source>%n column(s) have no room</source>
        <translation>
            <numerusform>Za %n stolpec ni prostora</numerusform>
            <numerusform>Za %n stolpca ni prostora</numerusform>
            <numerusform>Za %n stolpce ni prostora</numerusform>
            <numerusform>Za %n stolpcev ni prostora</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stolpci</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Ponastavi stolpce</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>Look up, correct and delete customers on the Monri payment gateway.</source>
        <translation>Iskanje, popravljanje in brisanje strank na plačilnem prehodu Monri.</translation>
    </message>
    <message>
        <source>customer-desk verify FILE checks a certificate or an exported journal. customer-desk profiles sets profiles up, lists and checks them.</source>
        <translation>customer-desk verify FILE preveri potrdilo ali izvožen dnevnik. customer-desk profiles nastavi profile, jih našteje in preveri.</translation>
    </message>
    <message>
        <source>look this up at once</source>
        <translation>takoj poišči to</translation>
    </message>
    <message>
        <source>open on an embedded gateway with N made-up customers (10,000 when not said)</source>
        <translation>odpri vgrajen prehod z N izmišljenimi strankami (10.000, če število ni navedeno)</translation>
    </message>
    <message>
        <source>open this profile</source>
        <translation>odpri ta profil</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>prikaži različico programa in končaj</translation>
    </message>
    <message>
        <source>show whom this link names; no options</source>
        <translation>pokaži, koga navaja ta povezava; brez možnosti</translation>
    </message>
    <message>
        <source>unknown command: {name}</source>
        <translation>neznan ukaz: {name}</translation>
    </message>
</context>
<context>
    <name>command_palette</name>
    <message>
        <source>Customers are not findable on this computer.</source>
        <translation>Iskanje strank v tem računalniku ni omogočeno.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No card is chosen.</source>
        <translation>Izbrana ni nobena kartica.</translation>
    </message>
    <message>
        <source>No changed metadata is chosen.</source>
        <translation>Izbran ni noben spremenjen metapodatek.</translation>
    </message>
    <message>
        <source>No customer is open who can be changed.</source>
        <translation>Odprta ni nobena stranka, ki bi jo bilo mogoče spremeniti.</translation>
    </message>
    <message>
        <source>No customer is open who can be deleted.</source>
        <translation>Odprta ni nobena stranka, ki bi jo bilo mogoče izbrisati.</translation>
    </message>
    <message>
        <source>No customer is open.</source>
        <translation>Odprta ni nobena stranka.</translation>
    </message>
    <message>
        <source>No customers are kept on this computer to be filtered.</source>
        <translation>V tem računalniku ni shranjenih strank za filtriranje.</translation>
    </message>
    <message>
        <source>No customers are selected in the list.</source>
        <translation>V seznamu ni izbrana nobena stranka.</translation>
    </message>
    <message>
        <source>No metadata is chosen.</source>
        <translation>Izbran ni noben metapodatek.</translation>
    </message>
    <message>
        <source>No profile is open yet.</source>
        <translation>Odprt ni še noben profil.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Izbran ni noben klic API.</translation>
    </message>
    <message>
        <source>No requests are listed.</source>
        <translation>Naštet ni noben klic API.</translation>
    </message>
    <message>
        <source>Nobody was looked at before.</source>
        <translation>Prej si niste ogledali nobene stranke.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nič ni spremenjeno.</translation>
    </message>
    <message>
        <source>There are no more cards.</source>
        <translation>Kartic ni več.</translation>
    </message>
    <message>
        <source>There is no change to make again.</source>
        <translation>Ni spremembe, ki bi jo lahko ponovili.</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation>Ni spremembe, ki bi jo lahko razveljavili.</translation>
    </message>
    <message>
        <source>There is no metadata.</source>
        <translation>Ni metapodatkov.</translation>
    </message>
    <message>
        <source>This can&apos;t be used now.</source>
        <translation>Tega zdaj ni mogoče uporabiti.</translation>
    </message>
    <message>
        <source>You have not gone back.</source>
        <translation>Niste šli nazaj.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>izberi</translation>
    </message>
    <message>
        <source>close</source>
        <translation>zapri</translation>
    </message>
    <message>
        <source>run</source>
        <translation>zaženi</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>The answer can&apos;t be written. Is the disk full?</source>
        <translation>Odgovora ni mogoče zapisati. Je disk poln?</translation>
    </message>
    <message>
        <source>options</source>
        <translation>možnosti</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>položajni argumenti</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>prikaži to pomoč in končaj</translation>
    </message>
    <message>
        <source>the following arguments are required: {what}</source>
        <translation>manjkajo obvezni argumenti: {what}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {what}</source>
        <translation>neznani argumenti: {what}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uporaba: </translation>
    </message>
    <message>
        <source>{name}: a value is missing</source>
        <translation>{name}: manjka vrednost</translation>
    </message>
    <message>
        <source>{name}: this is no whole number: {what}</source>
        <translation>{name}: to ni celo število: {what}</translation>
    </message>
    <message>
        <source>{name}: {what} is none of {all}</source>
        <translation>{name}: {what} ni med možnostmi: {all}</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: napaka: {message}</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Potrdilo…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Preveri znova</translation>
    </message>
    <message>
        <source>Check again only reads: nothing is sent twice.</source>
        <translation>„Preveri znova“ samo bere: nič se ne pošlje dvakrat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Umik privolitve</translation>
    </message>
    <message>
        <source>Created by mistake or for a test</source>
        <translation>Ustvarjeno pomotoma ali za preizkus</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Izbriši stranko</translation>
    </message>
    <message>
        <source>Deleted. The answer was lost, but the gateway answers with this customer as deleted.</source>
        <translation>Izbrisano. Odgovor se je izgubil, vendar prehod stranko vrača kot izbrisano.</translation>
    </message>
    <message>
        <source>Deleted. The answer was lost, but the gateway no longer has this customer: asked in every way, some seconds apart.</source>
        <translation>Izbrisano. Odgovor se je izgubil, vendar prehod te stranke nima več: preverjeno na vse načine, v razmiku nekaj sekund.</translation>
    </message>
    <message>
        <source>Deleted. The gateway answers with this customer as deleted.</source>
        <translation>Izbrisano. Prehod stranko vrača kot izbrisano.</translation>
    </message>
    <message>
        <source>Deleted. The gateway no longer answers with this customer.</source>
        <translation>Izbrisano. Prehod te stranke ne vrača več.</translation>
    </message>
    <message>
        <source>Duplicate record</source>
        <translation>Podvojen zapis</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ni več potrebno</translation>
    </message>
    <message>
        <source>Not deleted so far: the gateway still has this customer. A late deletion may still come, so check again before you delete anew.</source>
        <translation>Zaenkrat ni izbrisano: prehod to stranko še ima. Izbris lahko še prispe z zamudo, zato preverite znova, preden ponovno brišete.</translation>
    </message>
    <message>
        <source>Not deleted: somebody changed this customer meanwhile. Look at it, then confirm.</source>
        <translation>Ni izbrisano: nekdo je to stranko medtem spremenil. Preglejte jo, nato potrdite.</translation>
    </message>
    <message>
        <source>Not deleted: the gateway refused.</source>
        <translation>Ni izbrisano: prehod je zavrnil.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the deletion was not sent.</source>
        <translation>Nič ni bilo izbrisano: izbris ni bil poslan.</translation>
    </message>
    <message>
        <source>Reason and ticket go to the journal: write no names.</source>
        <translation>Razlog in zahtevek se zapišeta v dnevnik: ne pišite imen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ustavi</translation>
    </message>
    <message>
        <source>The customer asked for it (GDPR Art. 17)</source>
        <translation>Na zahtevo stranke (17. člen GDPR)</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion, yet answers as if nothing had happened.</source>
        <translation>Prehod je izbris potrdil, vendar odgovarja, kot da se ni nič zgodilo.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Reading the customer again failed.</source>
        <translation>Prehod je izbris potrdil. Ponovno branje stranke ni uspelo.</translation>
    </message>
    <message>
        <source>The gateway answered the deletion with “not found”, although it had just shown this customer. Delete reads the customer again first.</source>
        <translation>Prehod je na izbris odgovoril z „ni najdeno“, čeprav je to stranko pravkar vrnil. „Izbriši“ stranko najprej znova prebere.</translation>
    </message>
    <message>
        <source>The gateway has no such customer: asked in every way, some seconds apart. You deleted nothing.</source>
        <translation>Prehod nima take stranke: preverjeno na vse načine, v razmiku nekaj sekund. Vi niste izbrisali ničesar.</translation>
    </message>
    <message>
        <source>The gateway&apos;s document does not say what becomes of the saved cards and of past payments, whether a merchant customer ID can be used again, or what copies are kept.</source>
        <translation>Dokumentacija prehoda ne pove, kaj se zgodi s shranjenimi karticami in preteklimi plačili, ali je trgovčev ID stranke mogoče uporabiti znova in katere kopije ostanejo.</translation>
    </message>
    <message>
        <source>There is no undo: a customer created anew has another UUID and no cards.</source>
        <translation>Razveljavitev ni mogoča: na novo ustvarjena stranka ima drug UUID in nobenih kartic.</translation>
    </message>
    <message>
        <source>This customer had been deleted before. You deleted nothing.</source>
        <translation>Ta stranka je bila izbrisana že prej. Vi niste izbrisali ničesar.</translation>
    </message>
    <message>
        <source>This customer had been deleted on {time}. You deleted nothing.</source>
        <translation>Ta stranka je bila izbrisana že {time}. Vi niste izbrisali ničesar.</translation>
    </message>
    <message>
        <source>This holds a card number. Take it out: it must not be kept.</source>
        <translation>Tu je številka kartice. Odstranite jo: ne sme se hraniti.</translation>
    </message>
    <message>
        <source>This holds a customer&apos;s ID. Take it out: the journal and certificates keep only a hash of it.</source>
        <translation>Tu je ID stranke. Odstranite ga: dnevnik in potrdila hranijo samo njegovo zgoščeno vrednost.</translation>
    </message>
    <message>
        <source>This holds a customer&apos;s address. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Tu je naslov stranke. Odstranite ga: dnevnik to hrani več let in je vidno na potrdilih.</translation>
    </message>
    <message>
        <source>This holds an IBAN. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Tu je IBAN. Odstranite ga: dnevnik to hrani več let in je vidno na potrdilih.</translation>
    </message>
    <message>
        <source>This holds an email address. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Tu je e-poštni naslov. Odstranite ga: dnevnik to hrani več let in je vidno na potrdilih.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown.</source>
        <translation>Ni znano, ali je bila stranka izbrisana.</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown. Look the customer up before you delete anew.</source>
        <translation>Ni znano, ali je bila stranka izbrisana. Preden znova brišete, jo poiščite.</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown. Reading the customer again ({n} of {all})…</source>
        <translation>Ni znano, ali je bila stranka izbrisana. Ponovno branje stranke ({n} od {all})…</translation>
    </message>
    <message>
        <source>Your own systems and backups are not touched.</source>
        <translation>Vaši lastni sistemi in varnostne kopije ostanejo nedotaknjeni.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ni vneseno</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>“{text}” is in a customer&apos;s name. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>„{text}“ je del imena stranke. Odstranite to: dnevnik to hrani več let in je vidno na potrdilih.</translation>
    </message>
    <message>
        <source>“{text}” looks like a phone number. Take it out: the journal keeps this for years, and certificates show it. If it is a ticket&apos;s number, put letters right before it.</source>
        <translation>„{text}“ je videti kot telefonska številka. Odstranite jo: dnevnik to hrani več let in je vidno na potrdilih. Če je to številka zahtevka, napišite tik pred njo črke.</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>A file that is none of this program&apos;s stands where the customers are kept.</source>
        <translation>Na mestu, kjer se hranijo stranke, je datoteka, ki ni od tega programa.</translation>
    </message>
    <message numerus="yes">
        <source>About %n customer(s) may be missing.</source>
        <translation>
            <numerusform>Lahko manjka približno %n stranka.</numerusform>
            <numerusform>Lahko manjkata približno %n stranki.</numerusform>
            <numerusform>Lahko manjkajo približno %n stranke.</numerusform>
            <numerusform>Lahko manjka približno %n strank.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program reads the customers</source>
        <translation>Stranke bere drug program</translation>
    </message>
    <message>
        <source>Another program uses the customers kept on this computer just now.</source>
        <translation>Stranke, shranjene v tem računalniku, trenutno uporablja drug program.</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>Closed while the program is locked</source>
        <translation>Zaprto, dokler je program zaklenjen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Popolno</translation>
    </message>
    <message>
        <source>Complete as of {time}</source>
        <translation>Popolno stanje: {time}</translation>
    </message>
    <message>
        <source>Complete as of {time}: everybody created before is found.</source>
        <translation>Popolno stanje: {time}. Najdejo se vse stranke, ustvarjene prej.</translation>
    </message>
    <message numerus="yes">
        <source>Complete as of {time}; about %n customer(s) may be missing.</source>
        <translation>
            <numerusform>Popolno stanje: {time}; lahko manjka približno %n stranka.</numerusform>
            <numerusform>Popolno stanje: {time}; lahko manjkata približno %n stranki.</numerusform>
            <numerusform>Popolno stanje: {time}; lahko manjkajo približno %n stranke.</numerusform>
            <numerusform>Popolno stanje: {time}; lahko manjka približno %n strank.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers can&apos;t be kept on this computer: its data folder can&apos;t be written to.</source>
        <translation>Strank ni mogoče hraniti v tem računalniku: v mapo s podatki programa ni mogoče pisati.</translation>
    </message>
    <message>
        <source>Customers can&apos;t be kept on this computer: something else stands in their file&apos;s place.</source>
        <translation>Strank ni mogoče hraniti v tem računalniku: na mestu njihove datoteke je nekaj drugega.</translation>
    </message>
    <message>
        <source>Everybody created before is found.</source>
        <translation>Najdejo se vse stranke, ki so bile ustvarjene prej.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Nadaljuj</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Nov poskus čez %n sekundo.</numerusform>
            <numerusform>Nov poskus čez %n sekundi.</numerusform>
            <numerusform>Nov poskus čez %n sekunde.</numerusform>
            <numerusform>Nov poskus čez %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Brez države</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Ni shranjeno v tem računalniku</translation>
    </message>
    <message>
        <source>Only customers who were read already are found.</source>
        <translation>Najdejo se samo že prebrane stranke.</translation>
    </message>
    <message>
        <source>Only customers who were read already are found: {rows} of about {total}.</source>
        <translation>Najdejo se samo že prebrane stranke: {rows} od približno {total}.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Odpiranje…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Premor</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Branje strank</translation>
    </message>
    <message>
        <source>Reading customers has stopped</source>
        <translation>Branje strank se je ustavilo</translation>
    </message>
    <message>
        <source>Reading customers is paused</source>
        <translation>Branje strank je na premoru</translation>
    </message>
    <message>
        <source>Reading customers waits</source>
        <translation>Branje strank čaka</translation>
    </message>
    <message>
        <source>Reading customers, {rows} so far</source>
        <translation>Branje strank, doslej {rows}</translation>
    </message>
    <message>
        <source>Reading customers, {rows} so far, {left}</source>
        <translation>Branje strank, doslej {rows}, {left}</translation>
    </message>
    <message>
        <source>Reading has stopped</source>
        <translation>Branje se je ustavilo</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>Branje je na premoru</translation>
    </message>
    <message>
        <source>Reading waits</source>
        <translation>Branje čaka</translation>
    </message>
    <message>
        <source>The customers kept on this computer are closed.</source>
        <translation>Stranke, shranjene v tem računalniku, so zaprte.</translation>
    </message>
    <message>
        <source>The customers kept on this computer are gone: their file was taken away.</source>
        <translation>Stranke, shranjene v tem računalniku, so izginile: njihova datoteka je bila odstranjena.</translation>
    </message>
    <message>
        <source>The customers kept on this computer are those of another gateway: this profile&apos;s gateway address was changed.</source>
        <translation>Stranke, ki se hranijo v tem računalniku, pripadajo drugemu prehodu: naslov prehoda v profilu je bil spremenjen.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can&apos;t be opened: the keyring has another key than they were kept with.</source>
        <translation>Strank, shranjenih v tem računalniku, ni mogoče odpreti: v zbirki ključev je drug ključ kot tisti, s katerim so bile shranjene.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can&apos;t be opened: the keyring has lost their key. Nobody can read them any more.</source>
        <translation>Strank, shranjenih v tem računalniku, ni mogoče odpreti: zbirka ključev je izgubila njihov ključ. Nihče jih ne more več prebrati.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can&apos;t be read: the disk or its folder fails.</source>
        <translation>Strank, shranjenih v tem računalniku, ni mogoče brati: disk ali njihova mapa odpoveduje.</translation>
    </message>
    <message>
        <source>The customers on this computer were kept by a later version of Customer Desk.</source>
        <translation>Stranke je v ta računalnik shranila novejša različica programa Customer Desk.</translation>
    </message>
    <message>
        <source>The disk is full: customers can&apos;t be kept on this computer until there is room.</source>
        <translation>Disk je poln: strank ni mogoče hraniti v tem računalniku, dokler ne bo prostora.</translation>
    </message>
    <message>
        <source>The file of the customers on this computer is damaged.</source>
        <translation>Datoteka strank v tem računalniku je poškodovana.</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>Iskanje je bilo opuščeno.</translation>
    </message>
    <message>
        <source>The system keyring did not give back the key that it was given.</source>
        <translation>Sistemska zbirka ključev ni vrnila ključa, ki ga je prejela.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Poskusi zdaj</translation>
    </message>
    <message>
        <source>{done} of about {total}</source>
        <translation>{done} od približno {total}</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>„{text}“ ni niti „yes“ niti „no“.</translation>
    </message>
    <message>
        <source>“{text}” is no country code: type two letters, as in HR.</source>
        <translation>„{text}“ ni koda države: vpišite dve črki, na primer HR.</translation>
    </message>
    <message>
        <source>“{text}” is no date: type 2025, 2025-03 or 2025-03-08.</source>
        <translation>„{text}“ ni datum: vpišite 2025, 2025-03 ali 2025-03-08.</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Customers</source>
        <translation>Stranke</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Kaj jim je skupno</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} ali več</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>Discard</source>
        <translation>Zavrzi</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Urejaj naprej</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Shrani in nadaljuj</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Neshranjene spremembe</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>A gateway of your own choice</source>
        <translation>Prehod po vaši izbiri</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Po meri</translation>
    </message>
    <message>
        <source>Made-up customers on this computer</source>
        <translation>Izmišljene stranke v tem računalniku</translation>
    </message>
    <message>
        <source>Monri&apos;s test gateway: no real customers</source>
        <translation>Monrijev testni prehod: brez resničnih strank</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Brez profila</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Real customers: deletions are final</source>
        <translation>Resnične stranke: izbrisi so dokončni</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>pred %n dnevom</numerusform>
            <numerusform>pred %n dnevoma</numerusform>
            <numerusform>pred %n dnevi</numerusform>
            <numerusform>pred %n dnevi</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ustvarjeno</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Does not look like a phone number. It can be saved all the same.</source>
        <translation>To ni videti kot telefonska številka. Vseeno jo lahko shranite.</translation>
    </message>
    <message>
        <source>Does not look like an email address. It can be saved all the same.</source>
        <translation>To ni videti kot e-poštni naslov. Vseeno ga lahko shranite.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Empty text instead of unset: the gateway may refuse it</source>
        <translation>Prazno besedilo namesto brez vrednosti: prehod ga lahko zavrne</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>Trgovčev ID</translation>
    </message>
    <message>
        <source>Merchant customer ID</source>
        <translation>Trgovčev ID stranke</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metapodatki</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>No country has this code or name</source>
        <translation>Nobena država nima te kode ali imena</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>This looks like a card number. Card numbers must not be stored in text.</source>
        <translation>To je videti kot številka kartice. Številk kartic v besedilu ni dovoljeno hraniti.</translation>
    </message>
    <message>
        <source>This may be a card number: you will be asked before it is saved.</source>
        <translation>To je morda številka kartice: pred shranjevanjem boste vprašani.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Št. zahtevka</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>Predolgo za %n znak</numerusform>
            <numerusform>Predolgo za %n znaka</numerusform>
            <numerusform>Predolgo za %n znake</numerusform>
            <numerusform>Predolgo za %n znakov</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short: at least {n} characters</source>
        <translation>Prekratko: najmanjše število znakov je {n}</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Posodobljeno</translation>
    </message>
    <message>
        <source>Without an ID of your own one is given on creating: a later look-up needs it</source>
        <translation>Če ne vpišete svojega, bo ID dodeljen ob ustvarjanju: potreben je za poznejšo poizvedbo</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Poštna št.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>pravkar</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>včeraj</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>pred {n} h</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>pred {n} min</translation>
    </message>
    <message>
        <source>{place} holds a card number</source>
        <translation>{place}: vsebuje številko kartice</translation>
    </message>
    <message>
        <source>{place} is not known</source>
        <translation>{place}: neznano</translation>
    </message>
    <message>
        <source>{place} is too long</source>
        <translation>{place}: predolgo</translation>
    </message>
    <message>
        <source>{place} is too short</source>
        <translation>{place}: prekratko</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message numerus="yes">
        <source>%n saved card(s)</source>
        <translation>
            <numerusform>%n shranjena kartica</numerusform>
            <numerusform>%n shranjeni kartici</numerusform>
            <numerusform>%n shranjene kartice</numerusform>
            <numerusform>%n shranjenih kartic</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>By UUID: {answer}</source>
        <translation>Po UUID: {answer}</translation>
    </message>
    <message>
        <source>By merchant ID: {answer}</source>
        <translation>Po trgovčevem ID: {answer}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Potrdilo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Spremenjeno</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ustvarjeno</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Erased on {date}, by {who}.</source>
        <translation>Izbrisano {date}, uporabnik {who}.</translation>
    </message>
    <message>
        <source>Erased on {date}, ticket {ticket}, by {who}.</source>
        <translation>Izbrisano {date}, zahtevek {ticket}, uporabnik {who}.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvoz</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>Stari vnosi odstranjeni</translation>
    </message>
    <message>
        <source>Profile removed</source>
        <translation>Profil odstranjen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ponovno branje</translation>
    </message>
    <message>
        <source>Went on without what is missing</source>
        <translation>Nadaljevano brez manjkajočega</translation>
    </message>
    <message>
        <source>answered as if nothing had happened</source>
        <translation>vrnjena, kot da se ni nič zgodilo</translation>
    </message>
    <message>
        <source>answered with another customer</source>
        <translation>vrnjena druga stranka</translation>
    </message>
    <message>
        <source>answered, marked as deleted</source>
        <translation>vrnjena, označena kot izbrisana</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>paketi</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>začeto</translation>
    </message>
    <message>
        <source>changes in doubt</source>
        <translation>nerazjasnjene spremembe</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>ni bilo mogoče prebrati</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>izbrisano</translation>
    </message>
    <message>
        <source>deleted, found by reading</source>
        <translation>izbrisano, ugotovljeno z branjem</translation>
    </message>
    <message>
        <source>done</source>
        <translation>opravljeno</translation>
    </message>
    <message>
        <source>done, found by reading</source>
        <translation>opravljeno, ugotovljeno z branjem</translation>
    </message>
    <message>
        <source>done, found out later</source>
        <translation>opravljeno, ugotovljeno pozneje</translation>
    </message>
    <message>
        <source>dry run: would be done</source>
        <translation>poskusni zagon: bi bilo opravljeno</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>vnosi</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>končano</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>izdano</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>puščeno, kot je</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manjka</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ni začeto</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>ni izbrisano</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ni najdeno</translation>
    </message>
    <message>
        <source>not read again</source>
        <translation>ni znova prebrano</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ni poslano</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>ni potrebno</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>zavrnjeno</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odstranjeno</translation>
    </message>
    <message>
        <source>skipped: changed meanwhile</source>
        <translation>preskočeno: vmes spremenjeno</translation>
    </message>
    <message>
        <source>somebody else wrote too</source>
        <translation>pisal je tudi nekdo drug</translation>
    </message>
    <message>
        <source>still answered</source>
        <translation>še vedno vidno</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ustavljeno</translation>
    </message>
    <message>
        <source>the customer was gone</source>
        <translation>stranke ni bilo več</translation>
    </message>
    <message>
        <source>there was none to ask by</source>
        <translation>ID-ja za poizvedbo ni bilo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznano</translation>
    </message>
    <message>
        <source>unsaved edits</source>
        <translation>neshranjeni popravki</translation>
    </message>
    <message>
        <source>up to entry {number}</source>
        <translation>do vnosa {number}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>zapisano</translation>
    </message>
    <message>
        <source>{outcome}: {count}</source>
        <translation>{outcome}: {count}</translation>
    </message>
</context>
<context>
    <name>journal search</name>
    <message>
        <source>Entries are about exactly {text}, and the other filters hide them all.</source>
        <translation>Nekateri vnosi se nanašajo natanko na {text}, vendar jih drugi filtri vse skrivajo.</translation>
    </message>
    <message>
        <source>No entry is about exactly {text}. Looked for as words.</source>
        <translation>Noben vnos se ne nanaša natanko na {text}. Iskano kot besede.</translation>
    </message>
    <message>
        <source>These entries are about exactly {text}.</source>
        <translation>Ti vnosi se nanašajo natanko na {text}.</translation>
    </message>
    <message>
        <source>These entries are about exactly {text}. The other filters hide more of them.</source>
        <translation>Ti vnosi se nanašajo natanko na {text}. Drugi filtri jih skrivajo še več.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Clear “{field}”</source>
        <translation>Počisti „{field}“</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use</source>
        <translation>
            <numerusform>Zaklenjeno po %n minuti neuporabe</numerusform>
            <numerusform>Zaklenjeno po %n minutah neuporabe</numerusform>
            <numerusform>Zaklenjeno po %n minutah neuporabe</numerusform>
            <numerusform>Zaklenjeno po %n minutah neuporabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked at your request</source>
        <translation>Zaklenjeno na vašo zahtevo</translation>
    </message>
    <message>
        <source>Locked because the computer went to sleep</source>
        <translation>Zaklenjeno, ker je računalnik prešel v spanje</translation>
    </message>
    <message>
        <source>Locked because the screen was locked</source>
        <translation>Zaklenjeno, ker je bil zaklenjen zaslon</translation>
    </message>
    <message>
        <source>Locked until you unlock it</source>
        <translation>Zaklenjeno, dokler ne odklenete</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>A field you clear is removed at the gateway. The line below it can make it an empty text instead; Esc, or the arrow at its end, puts back what was saved.</source>
        <translation>Polje, ki ga počistite, se na prehodu odstrani. Vrstica pod njim ga lahko namesto tega spremeni v prazno besedilo; Esc ali puščica na koncu povrne shranjeno.</translation>
    </message>
    <message>
        <source>About Customer Desk</source>
        <translation>O programu Customer Desk</translation>
    </message>
    <message>
        <source>Arrow-Down</source>
        <translation>Puščica dol</translation>
    </message>
    <message>
        <source>Build {commit} of {date}</source>
        <translation>Gradnja {commit}, {date}</translation>
    </message>
    <message>
        <source>Cancel the look-up, or clear the field</source>
        <translation>Prekliči poizvedbo ali počisti polje</translation>
    </message>
    <message>
        <source>Change what is wrong and press {save}. The changes are shown in words before anything is sent, and only what you changed is sent. {undo} takes back any unsaved step. If somebody else changed the customer meanwhile, you choose.</source>
        <translation>Spremenite, kar je narobe, in pritisnite {save}. Preden se kar koli pošlje, so spremembe prikazane z besedami, pošlje pa se samo, kar ste spremenili. {undo} razveljavi vsak neshranjen korak. Če je stranko medtem spremenil še kdo, izberete vi.</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Popravljanje zapisa</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Podrobnosti stranke</translation>
    </message>
    <message>
        <source>Customer ▸ Batch… looks up, edits or erases a whole list: paste a column of IDs, or open a file. Every line is looked up first, and nothing is changed before you have seen who they are and confirmed.</source>
        <translation>Stranka ▸ Paket… poišče, uredi ali izbriše cel seznam: prilepite stolpec ID-jev ali odprite datoteko. Najprej se poišče vsaka vrstica in nič se ne spremeni, dokler ne vidite, kdo so, in potrdite.</translation>
    </message>
    <message>
        <source>Customer ▸ Delete customer restates who it is and which cards go with them, and asks for a reason and a ticket number. In Production a reason is needed, and you type the customer&apos;s ID. After Delete nothing is sent for some seconds, and Undo takes it back (Preferences ▸ Deleting); later there is no undo.</source>
        <translation>Stranka ▸ Izbriši stranko še enkrat pokaže, kdo je to in katere kartice gredo zraven, ter vpraša po razlogu in številki zahtevka. V okolju Production je razlog obvezen, vpisati pa morate tudi ID stranke. Po „Izbriši“ se nekaj sekund ne pošlje nič in „Razveljavi“ izbris prekliče (Nastavitve ▸ Brisanje); pozneje razveljavitev ni mogoča.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Stranke</translation>
    </message>
    <message>
        <source>Delete a customer</source>
        <translation>Izbris stranke</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Uredi vrednost</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Iskanje stranke</translation>
    </message>
    <message>
        <source>Find by a part of a name</source>
        <translation>Iskanje po delu imena</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Najdi stranko</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Pisave</translation>
    </message>
    <message>
        <source>GPL 3 (Qt)</source>
        <translation>GPL 3 (Qt)</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>Navodila…</translation>
    </message>
    <message>
        <source>Journal, batches and unsaved work, encrypted: {folder}</source>
        <translation>Dnevnik, paketi in neshranjeno delo, šifrirano: {folder}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bližnjice na tipkovnici</translation>
    </message>
    <message>
        <source>LGPL 3 (Qt)</source>
        <translation>LGPL 3 (Qt)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licence…</translation>
    </message>
    <message>
        <source>Look up, correct and delete customers on the Monri payment gateway.

Built with Qt for Python (LGPL 3). Icons: Lucide (ISC licence).</source>
        <translation>Iskanje, popravljanje in brisanje strank na plačilnem prehodu Monri.

Izdelano s Qt for Python (LGPL 3). Ikone: Lucide (licenca ISC).</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Ikone Lucide</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Veliko naenkrat</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metapodatki</translation>
    </message>
    <message>
        <source>Not set and empty</source>
        <translation>Brez vrednosti in prazno</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Press {keys}, type or paste a merchant ID, a UUID, a link or a line with either in it, and press Enter. Arrow-Down offers what you looked up before. Esc stops waiting.</source>
        <translation>Pritisnite {keys}, vpišite ali prilepite trgovčev ID, UUID, povezavo ali vrstico, v kateri je kaj od tega, in pritisnite Enter. Puščica dol ponudi nedavne poizvedbe. Esc prekine čakanje.</translation>
    </message>
    <message>
        <source>Profiles and preferences: {folder}</source>
        <translation>Profili in nastavitve: {folder}</translation>
    </message>
    <message>
        <source>Prove what was done</source>
        <translation>Dokazilo o opravljenem</translation>
    </message>
    <message>
        <source>Put the value back, or go to the list</source>
        <translation>Povrni vrednost ali pojdi na seznam</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Nedavne poizvedbe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Pokaži stranko</translation>
    </message>
    <message>
        <source>The program never repeats a change on its own. It says that the outcome is unknown and reads the record again to find out.</source>
        <translation>Program spremembe nikoli ne ponovi sam. Pove, da izid ni znan, in znova prebere zapis, da ga ugotovi.</translation>
    </message>
    <message>
        <source>Tokens and keys are in this computer&apos;s keyring. The program talks to the gateways of your profiles and to nobody else.</source>
        <translation>Žetoni in ključi so v zbirki ključev tega računalnika. Program se povezuje s prehodi vaših profilov in z nikomer drugim.</translation>
    </message>
    <message>
        <source>Tools ▸ Journal lists every change made here, without any value of a customer. Type an ID, email or phone to see whether it was erased, and when. Certificate… makes a signed proof of it; Verify chain tells whether anything in the journal was changed or removed.</source>
        <translation>Orodja ▸ Dnevnik našteje vsako tu narejeno spremembo, brez vrednosti strank. Vpišite ID, e-pošto ali telefon in videli boste, ali je bilo izbrisano in kdaj. Potrdilo… o tem izdela podpisano dokazilo; Preveri verigo pove, ali je bilo v dnevniku kaj spremenjeno ali odstranjeno.</translation>
    </message>
    <message>
        <source>Tools ▸ Make customers findable on this computer keeps an encrypted copy of the list here, once it has said what that means. Then a part of a name, an email or a phone number is enough in Find. Possible duplicates, in the same menu, lists who may be one person.</source>
        <translation>Orodja ▸ Omogoči iskanje strank v tem računalniku tu hrani šifrirano kopijo seznama, potem ko pove, kaj to pomeni. Nato v iskanju zadošča del imena, e-pošte ali telefonske številke. Možni dvojniki, v istem meniju, našteje tiste, ki so morda ista oseba.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Različica {version}</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Ko se odgovor izgubi</translation>
    </message>
</context>
<context>
    <name>metadata</name>
    <message>
        <source>(empty key)</source>
        <translation>(prazen ključ)</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(prazno besedilo)</translation>
    </message>
    <message>
        <source>A key needs at least one character.</source>
        <translation>Ključ mora imeti vsaj en znak.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Dodaj ključ…</translation>
    </message>
    <message>
        <source>List/object</source>
        <translation>Seznam/objekt</translation>
    </message>
    <message>
        <source>Neither true nor false.</source>
        <translation>Niti true niti false.</translation>
    </message>
    <message>
        <source>Not a JSON list or object, such as [&quot;a&quot;, 1] or {&quot;a&quot;: 1}.</source>
        <translation>To ni seznam ali objekt JSON, kot je [&quot;a&quot;, 1] ali {&quot;a&quot;: 1}.</translation>
    </message>
    <message>
        <source>Not a number. Write it as 14, 1.5 or 2e6, or choose Text.</source>
        <translation>To ni število. Zapišite ga kot 14, 1.5 ali 2e6 ali pa izberite Besedilo.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Null would remove the key. Use Remove for that.</source>
        <translation>Null bi ključ odstranil. Za to uporabite „Odstrani“.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Število</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Besedilo</translation>
    </message>
    <message>
        <source>This key is there already: each key can stand only once.</source>
        <translation>Ta ključ že obstaja: vsak ključ je lahko samo enkrat.</translation>
    </message>
    <message>
        <source>True/false</source>
        <translation>Da/ne</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>Prej: {value}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>dodaj</translation>
    </message>
    <message>
        <source>adding {key}</source>
        <translation>dodajanje ključa {key}</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>nespremenjeno</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>številka kartice</translation>
    </message>
    <message>
        <source>change</source>
        <translation>spremeni</translation>
    </message>
    <message>
        <source>change of {key}</source>
        <translation>spremembo ključa {key}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>urejeno</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>refused: card number</source>
        <translation>zavrnjeno: številka kartice</translation>
    </message>
    <message>
        <source>refused: key pasted twice</source>
        <translation>zavrnjeno: ključ je prilepljen dvakrat</translation>
    </message>
    <message>
        <source>refused: no key</source>
        <translation>zavrnjeno: brez ključa</translation>
    </message>
    <message>
        <source>refused: no tab between key and value</source>
        <translation>zavrnjeno: med ključem in vrednostjo ni tabulatorja</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>odstrani</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odstranjeno</translation>
    </message>
    <message>
        <source>removing {key}</source>
        <translation>odstranitev ključa {key}</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>preimenovano</translation>
    </message>
    <message>
        <source>renaming {key}</source>
        <translation>preimenovanje ključa {key}</translation>
    </message>
    <message>
        <source>restoring {key}</source>
        <translation>obnovitev ključa {key}</translation>
    </message>
</context>
<context>
    <name>panes</name>
    <message>
        <source>Next pane</source>
        <translation>Naslednje podokno</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Prejšnje podokno</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dneva</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuti</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundi</numerusform>
            <numerusform>%n sekunde</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>2025-10-09</source>
        <translation>2025-10-09</translation>
    </message>
    <message>
        <source>A batch that only looked up goes after so long; Kept batches lists all.</source>
        <translation>Paket, ki je samo poizvedoval, se po tem času odstrani; vse našteje okno „Shranjeni paketi“.</translation>
    </message>
    <message>
        <source>A high-contrast desktop is followed by itself.</source>
        <translation>Visokokontrastno namizje se upošteva samodejno.</translation>
    </message>
    <message>
        <source>Add profile…</source>
        <translation>Dodaj profil…</translation>
    </message>
    <message>
        <source>Also kept</source>
        <translation>Hrani se tudi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Videz</translation>
    </message>
    <message>
        <source>As long as one deletion</source>
        <translation>Toliko kot en izbris</translation>
    </message>
    <message>
        <source>As the desktop, {points} pt</source>
        <translation>Kot namizje, {points} pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kot sistem</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Kot sistem: {language}</translation>
    </message>
    <message>
        <source>As your language does</source>
        <translation>Kot v vašem jeziku</translation>
    </message>
    <message>
        <source>Ask the system to leave this program out of screenshots and shared screens.</source>
        <translation>Prosi sistem, naj ta program izpusti s posnetkov zaslona in deljenih zaslonov.</translation>
    </message>
    <message>
        <source>At least {least}</source>
        <translation>Najmanj {least}</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>Največ {most}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Spremembe</translation>
    </message>
    <message>
        <source>Comfortable, 32 px</source>
        <translation>Udobne, 32 px</translation>
    </message>
    <message>
        <source>Compact, 28 px</source>
        <translation>Strnjene, 28 px</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Povezava</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Stranke</translation>
    </message>
    <message>
        <source>Customers can be read, not changed.</source>
        <translation>Stranke je mogoče brati, ne pa spreminjati.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Temno</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dnevi</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Brisanje</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Brisanje</translation>
    </message>
    <message>
        <source>Each profile has its own. Its password is kept in this computer&apos;s keyring, like token and key.</source>
        <translation>Vsak profil ima svojega. Njegovo geslo se hrani v zbirki ključev tega računalnika, tako kot žeton in ključ.</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Uredi profil…</translation>
    </message>
    <message>
        <source>Edit the profile {name}</source>
        <translation>Uredi profil {name}</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Okolja</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Primer</translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation>{least} – {most}</translation>
    </message>
    <message>
        <source>Hold a batch</source>
        <translation>Zadrži paket</translation>
    </message>
    <message>
        <source>Hold a deletion</source>
        <translation>Zadrži izbris</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>Keep out of screen captures</source>
        <translation>Ne pusti v zajem zaslona</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>V tem računalniku</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jeziki</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation>Največji paket</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zaklepanje</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Čas do zaklepa</translation>
    </message>
    <message>
        <source>Locked, the program shows no customer, lets go of token and key and of what was copied here, and keeps unsaved work behind the lock.</source>
        <translation>Zaklenjen program ne kaže nobene stranke, sprosti žeton, ključ in vse, kar je bilo tu kopirano, neshranjeno delo pa zadrži za zaklepom.</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>Poizvedbe</translation>
    </message>
    <message>
        <source>More rows at a glance, or more air.</source>
        <translation>Več vrstic na pogled ali več prostora.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nikoli samodejno</translation>
    </message>
    <message>
        <source>No copy of customers is kept on this computer.</source>
        <translation>V tem računalniku ni shranjena nobena kopija strank.</translation>
    </message>
    <message>
        <source>Nobody is deleted here.</source>
        <translation>Strank tu ni mogoče izbrisati.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brez</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Sploh ne</translation>
    </message>
    <message>
        <source>Open a profile to see how long the journal keeps its entries.</source>
        <translation>Odprite profil, da vidite, kako dolgo dnevnik hrani vnose.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Outline every field of the record</source>
        <translation>Obrobi vsa polja zapisa</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Geslo</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Posrednik</translation>
    </message>
    <message>
        <source>Remove old entries…</source>
        <translation>Odstrani stare vnose…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Vrstice</translation>
    </message>
    <message>
        <source>Say how long ago in the list and the record</source>
        <translation>V seznamu in zapisu pokaži, pred koliko časa</translation>
    </message>
    <message>
        <source>Screen captures</source>
        <translation>Zajem zaslona</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>To določa vaša organizacija.</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>Določeno za vas</translation>
    </message>
    <message>
        <source>So long a batch of deletions can be undone before the first is sent.</source>
        <translation>Toliko časa lahko paket izbrisov razveljavite, preden se pošlje prvi.</translation>
    </message>
    <message>
        <source>So long it can be undone before it is sent. Later there is no undo.</source>
        <translation>Toliko časa ga lahko razveljavite, preden se pošlje. Pozneje razveljavitev ni mogoča.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Velikost besedila</translation>
    </message>
    <message>
        <source>Texts, dates and numbers of all windows change at once, and unsaved work stays. A window with an open question, or with a change on its way, follows when that is over.</source>
        <translation>Besedila, datumi in številke v vseh oknih se spremenijo takoj, neshranjeno delo ostane. Okno z odprtim vprašanjem ali spremembo na poti sledi, ko je to končano.</translation>
    </message>
    <message>
        <source>The month stands as a word, so that day and month can&apos;t be taken for each other.</source>
        <translation>Mesec je zapisan z besedo, da dneva in meseca ni mogoče zamenjati.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This system has no way to leave a window out of screenshots.</source>
        <translation>Ta sistem nima načina, da bi okno izpustil s posnetkov zaslona.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časovni pas</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Časi</translation>
    </message>
    <message>
        <source>Unlock passphrase…</source>
        <translation>Geslo za odklepanje…</translation>
    </message>
    <message>
        <source>Unsaved edits, until they are saved or discarded; who was looked up last, for thirty days; your own reasons for deletions. All of it is encrypted, goes with “Remove profile”, and what is of a customer goes with the customer&apos;s deletion.</source>
        <translation>Neshranjeni popravki, dokler niso shranjeni ali zavrženi; zadnje poizvedbe, trideset dni; vaši lastni razlogi za izbris. Vse je šifrirano in izgine z „Odstrani profil“, podatki o stranki pa z izbrisom te stranke.</translation>
    </message>
    <message>
        <source>Up to seven days back. The journal, deletions and certificates always have the date.</source>
        <translation>Največ sedem dni nazaj. Dnevnik, izbrisi in potrdila imajo vedno datum.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kaj naredi</translation>
    </message>
    <message>
        <source>What was changed and deleted here, when and by whom, without values of customers.</source>
        <translation>Kaj je bilo tu spremenjeno in izbrisano, kdaj in kdo je to naredil, brez vrednosti strank.</translation>
    </message>
    <message>
        <source>When nobody has used the program for so long. It also locks when the computer sleeps or its screen locks.</source>
        <translation>Ko programa toliko časa nihče ne uporablja. Zaklene se tudi, ko računalnik preide v spanje ali se zaklene zaslon.</translation>
    </message>
    <message>
        <source>Without one, anybody at this desk can unlock while this computer&apos;s keyring is open.</source>
        <translation>Brez njega lahko program odklene vsakdo za to mizo, dokler je zbirka ključev tega računalnika odprta.</translation>
    </message>
    <message>
        <source>Your organisation has set this for everybody on this computer. It is in the file {path}, and counts from the next start on.</source>
        <translation>To je za vse v tem računalniku določila vaša organizacija. Zapisano je v datoteki {path} in velja od naslednjega zagona naprej.</translation>
    </message>
    <message>
        <source>Your organisation has set what can be chosen.</source>
        <translation>Kaj je mogoče izbrati, je določila vaša organizacija.</translation>
    </message>
    <message>
        <source>{name} ({environment}): by {proxy}</source>
        <translation>{name} ({environment}): prek {proxy}</translation>
    </message>
    <message>
        <source>{name} ({environment}): by {proxy}, signed in as {user}</source>
        <translation>{name} ({environment}): prek {proxy}, prijava kot {user}</translation>
    </message>
    <message>
        <source>{name} ({environment}): no proxy</source>
        <translation>{name} ({environment}): brez posrednika</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{zone}, as this computer is set. The time in UTC stands in the tip over each, and certificates have it.</source>
        <translation>{zone}, kot je nastavljeno v tem računalniku. Čas po UTC se pokaže v namigu nad vsakim časom, navajajo pa ga tudi potrdila.</translation>
    </message>
</context>
<context>
    <name>process_words</name>
    <message>
        <source>A change is being sent</source>
        <translation>Sprememba se pošilja</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>Sprememba se pošilja.</translation>
    </message>
    <message>
        <source>A link to a customer names a profile and an ID, and nothing else. This one does not, so it was not followed.</source>
        <translation>Povezava do stranke navaja profil in ID ter nič drugega. Ta ni taka, zato ni bila odprta.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Vseeno zapri</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Customer Desk is running already, but does not answer.</source>
        <translation>Customer Desk že teče, vendar se ne odziva.</translation>
    </message>
    <message>
        <source>Don&apos;t start</source>
        <translation>Ne zaženi</translation>
    </message>
    <message>
        <source>End it first, or start once more beside it.</source>
        <translation>Najprej ga končajte ali pa program zaženite še enkrat poleg njega.</translation>
    </message>
    <message>
        <source>Something else was handed over along with this link, so it was not followed.</source>
        <translation>Skupaj s to povezavo je bilo predano še nekaj drugega, zato ni bila odprta.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Vseeno zaženi</translation>
    </message>
    <message>
        <source>The file of window sizes can&apos;t be used: this time, sizes are not kept.</source>
        <translation>Datoteke z velikostmi oken ni mogoče uporabiti: tokrat se velikosti ne ohranijo.</translation>
    </message>
    <message>
        <source>The file of window sizes was damaged. It is kept as {name}; sizes start afresh.</source>
        <translation>Datoteka z velikostmi oken je bila poškodovana. Ohranjena je kot {name}; velikosti so spet začetne.</translation>
    </message>
    <message>
        <source>The file of your choices can&apos;t be used: this time, they are not kept.</source>
        <translation>Datoteke z vašimi izbirami ni mogoče uporabiti: tokrat se ne ohranijo.</translation>
    </message>
    <message>
        <source>The file of your choices was damaged. It is kept as {name}; lock, hold and the other choices start afresh.</source>
        <translation>Datoteka z vašimi izbirami je bila poškodovana. Ohranjena je kot {name}; zaklepanje, zadrževanje in druge izbire so spet začetne.</translation>
    </message>
    <message>
        <source>The settings folder can&apos;t be written: this time, window sizes and choices are not kept, and profiles can&apos;t be saved.</source>
        <translation>V mapo z nastavitvami ni mogoče pisati: tokrat se velikosti oken in izbire ne ohranijo, profilov pa ni mogoče shraniti.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Profila z imenom {name} ni.</translation>
    </message>
    <message>
        <source>This is no link to a customer, so it was not followed.</source>
        <translation>To ni povezava do stranke, zato ni bila odprta.</translation>
    </message>
    <message>
        <source>This link has characters in it that can&apos;t be seen, so it was not followed.</source>
        <translation>V tej povezavi so nevidni znaki, zato ni bila odprta.</translation>
    </message>
    <message>
        <source>This link is longer than any to a customer, so it was not followed.</source>
        <translation>Ta povezava je daljša od vsake povezave do stranke, zato ni bila odprta.</translation>
    </message>
    <message>
        <source>Until they are mended, customers can be read, but not changed or deleted.</source>
        <translation>Dokler niso popravljene, je stranke mogoče brati, ne pa spreminjati ali brisati.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Počakaj</translation>
    </message>
    <message>
        <source>Wait for the gateway&apos;s answer, or close anyway: what became of the change is then found out at the next start.</source>
        <translation>Počakajte na odgovor prehoda ali vseeno zaprite: kaj se je zgodilo s spremembo, se ugotovi ob naslednjem zagonu.</translation>
    </message>
    <message>
        <source>What this link has as an ID can&apos;t be looked up, so it was not followed.</source>
        <translation>Tega, kar ta povezava navaja kot ID, ni mogoče poiskati, zato ni bila odprta.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings ({path}) can&apos;t be read.</source>
        <translation>Nastavitev vaše organizacije ({path}) ni mogoče prebrati.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings ({path}) make no sense at “{place}”.</source>
        <translation>Nastavitve vaše organizacije ({path}) so nesmiselne pri „{place}“.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings ({path}) make no sense from line {place} on.</source>
        <translation>Nastavitve vaše organizacije ({path}) so od vrstice {place} naprej nesmiselne.</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message numerus="yes">
        <source>%n blank(s)</source>
        <translation>
            <numerusform>%n presledek</numerusform>
            <numerusform>%n presledka</numerusform>
            <numerusform>%n presledki</numerusform>
            <numerusform>%n presledkov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dneva</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ura</numerusform>
            <numerusform>%n uri</numerusform>
            <numerusform>%n ure</numerusform>
            <numerusform>%n ur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s)</source>
        <translation>
            <numerusform>%n prelom vrstice</numerusform>
            <numerusform>%n preloma vrstice</numerusform>
            <numerusform>%n prelomi vrstice</numerusform>
            <numerusform>%n prelomov vrstice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of a batch</source>
        <translation>
            <numerusform>%n seznam paketa</numerusform>
            <numerusform>%n seznama paketov</numerusform>
            <numerusform>%n seznami paketov</numerusform>
            <numerusform>%n seznamov paketov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuti</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundi</numerusform>
            <numerusform>%n sekunde</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s)</source>
        <translation>
            <numerusform>%n neshranjen popravek</numerusform>
            <numerusform>%n neshranjena popravka</numerusform>
            <numerusform>%n neshranjeni popravki</numerusform>
            <numerusform>%n neshranjenih popravkov</numerusform>
        </translation>
    </message>
    <message>
        <source>A proxy&apos;s user name has no colon and no invisible characters, and is not longer than 128 characters.</source>
        <translation>Uporabniško ime za posrednik ne vsebuje dvopičja in nevidnih znakov ter ni daljše od 128 znakov.</translation>
    </message>
    <message>
        <source>A token or key never holds {characters}. Copy it again.</source>
        <translation>Žeton ali ključ nikoli ne vsebuje {characters}. Kopirajte ga znova.</translation>
    </message>
    <message>
        <source>An unlock passphrase is set. Lock the program and unlock it with the passphrase first.</source>
        <translation>Nastavljeno je geslo za odklepanje. Najprej program zaklenite in ga odklenite z geslom.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>To ime ima že drug profil.</translation>
    </message>
    <message>
        <source>Connection works: the gateway accepts this token and key ({n} ms).</source>
        <translation>Povezava deluje: prehod sprejme ta žeton in ključ ({n} ms).</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Po meri</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Profilu dajte ime.</translation>
    </message>
    <message>
        <source>Kept in the system keyring ({name}).</source>
        <translation>V sistemski zbirki ključev ({name}).</translation>
    </message>
    <message>
        <source>Kept in this program&apos;s memory until it ends.</source>
        <translation>V pomnilniku programa, dokler se ne konča.</translation>
    </message>
    <message>
        <source>Leave out everything after the host and its port.</source>
        <translation>Izpustite vse za gostiteljem in njegovimi vrati.</translation>
    </message>
    <message>
        <source>No system keyring that can be trusted answers.</source>
        <translation>Ne odziva se nobena zaupanja vredna sistemska zbirka ključev.</translation>
    </message>
    <message>
        <source>No token and key are kept for this profile. Type them again.</source>
        <translation>Za ta profil ni shranjenega žetona in ključa. Vpišite ju znova.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody will find out what became of %n change(s) in doubt.</source>
        <translation>
            <numerusform>Za %n nerazjasnjeno spremembo nihče ne bo ugotovil, kaj se je z njo zgodilo.</numerusform>
            <numerusform>Za %n nerazjasnjeni spremembi nihče ne bo ugotovil, kaj se je z njima zgodilo.</numerusform>
            <numerusform>Za %n nerazjasnjene spremembe nihče ne bo ugotovil, kaj se je z njimi zgodilo.</numerusform>
            <numerusform>Za %n nerazjasnjenih sprememb nihče ne bo ugotovil, kaj se je z njimi zgodilo.</numerusform>
        </translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Remove this profile, with its token and key? Its customers stay as they are.</source>
        <translation>Želite odstraniti ta profil z žetonom in ključem vred? Njegove stranke ostanejo, kot so.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The address must begin with https. Plain http is for this computer only (localhost).</source>
        <translation>Naslov se mora začeti s https. Navaden http je samo za ta računalnik (localhost).</translation>
    </message>
    <message>
        <source>The file of profiles can&apos;t be read.</source>
        <translation>Datoteke s profili ni mogoče prebrati.</translation>
    </message>
    <message>
        <source>The local copy of this profile&apos;s customers could not be deleted.</source>
        <translation>Lokalne kopije strank tega profila ni bilo mogoče izbrisati.</translation>
    </message>
    <message>
        <source>The name holds invisible characters.</source>
        <translation>V imenu so nevidni znaki.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Ime je predolgo.</translation>
    </message>
    <message>
        <source>The pasted text holds {what}.</source>
        <translation>V prilepljenem besedilu: {what}.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written to disk. Is there room, and the right to write?</source>
        <translation>Profila ni mogoče zapisati na disk. Ali je dovolj prostora in imate pravico do pisanja?</translation>
    </message>
    <message>
        <source>The profiles were saved by a newer version of this program, and are left as they are.</source>
        <translation>Profile je shranila novejša različica tega programa, zato ostanejo, kot so.</translation>
    </message>
    <message>
        <source>The system keyring did not give back what it was given. Type token and key again.</source>
        <translation>Sistemska zbirka ključev ni vrnila tega, kar je prejela. Znova vpišite žeton in ključ.</translation>
    </message>
    <message>
        <source>The system keyring does not answer. A question of its own may be open somewhere.</source>
        <translation>Sistemska zbirka ključev se ne odziva. Morda je kje odprto njeno vprašanje.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, then try again.</source>
        <translation>Sistemska zbirka ključev je zaklenjena. Odklenite jo in poskusite znova.</translation>
    </message>
    <message>
        <source>The system keyring refused, or its question was answered with no.</source>
        <translation>Sistemska zbirka ključev je zavrnila ali pa je bilo na njeno vprašanje odgovorjeno z ne.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of the gateway&apos;s, so it refuses every signature. Set the clock, then test again.</source>
        <translation>Ura tega računalnika prehiteva uro prehoda ({span}), zato prehod zavrne vsak podpis. Nastavite uro in preizkusite znova.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind the gateway&apos;s, so it refuses every signature. Set the clock, then test again.</source>
        <translation>Ura tega računalnika zaostaja za uro prehoda ({span}), zato prehod zavrne vsak podpis. Nastavite uro in preizkusite znova.</translation>
    </message>
    <message>
        <source>This is an address of Monri&apos;s own: choose Test or Production instead.</source>
        <translation>To je Monrijev naslov: raje izberite Test ali Production.</translation>
    </message>
    <message>
        <source>This is not the unlock passphrase.</source>
        <translation>To ni geslo za odklepanje.</translation>
    </message>
    <message>
        <source>Token and key were saved for another gateway address, and are not sent to this one. Type them again.</source>
        <translation>Žeton in ključ sta bila shranjena za drug naslov prehoda in se temu ne pošljeta. Vpišite ju znova.</translation>
    </message>
    <message>
        <source>Token and key were saved for another proxy, or for another way to authorise, and are not used in this one unless you say so.</source>
        <translation>Žeton in ključ sta bila shranjena za drug posredniški strežnik ali drug način avtorizacije in se tu ne uporabita, če tega ne potrdite.</translation>
    </message>
    <message>
        <source>Token or key is longer than a keyring can hold.</source>
        <translation>Žeton ali ključ je daljši, kot ga lahko hrani zbirka ključev.</translation>
    </message>
    <message>
        <source>Too long: a token or key has at most {n} characters.</source>
        <translation>Predolgo: žeton ali ključ ima največ toliko znakov: {n}.</translation>
    </message>
    <message>
        <source>Type an address such as https://gateway.example.com</source>
        <translation>Vpišite naslov, kot je https://gateway.example.com</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s name and port, such as proxy.example.com:8080, and nothing else.</source>
        <translation>Vpišite ime in vrata posrednika, na primer proxy.example.com:8080, in nič drugega.</translation>
    </message>
    <message>
        <source>WP3-v2.1 signature</source>
        <translation>podpis WP3-v2.1</translation>
    </message>
    <message>
        <source>What answers at this address is not a Monri gateway. Check the gateway URL.</source>
        <translation>Na tem naslovu se ne odziva prehod Monri. Preverite URL prehoda.</translation>
    </message>
    <message>
        <source>With it go from this computer: {what}.</source>
        <translation>Z njim iz tega računalnika izgine: {what}.</translation>
    </message>
    <message>
        <source>Wrong environment: this token and key belong to {environment}.</source>
        <translation>Napačno okolje: ta žeton in ključ pripadata okolju {environment}.</translation>
    </message>
    <message>
        <source>Wrong token or key: the gateway answers, but does not accept them. Copy both again from the Monri dashboard of this environment.</source>
        <translation>Napačen žeton ali ključ: prehod se odziva, vendar ju ne sprejme. Oba znova kopirajte z nadzorne plošče Monri za to okolje.</translation>
    </message>
    <message>
        <source>Your organisation does not permit profiles for {environment} on this computer.</source>
        <translation>Vaša organizacija v tem računalniku ne dovoljuje profilov za okolje {environment}.</translation>
    </message>
    <message>
        <source>{blanks} and {breaks}</source>
        <translation>{blanks} in {breaks}</translation>
    </message>
</context>
<context>
    <name>profiles_command</name>
    <message>
        <source>A token or key is a text without blanks, of letters, digits and signs. Copy it again.</source>
        <translation>Žeton ali ključ je besedilo brez presledkov, iz črk, števk in znakov. Kopirajte ga znova.</translation>
    </message>
    <message>
        <source>A user name for a proxy, but no proxy.</source>
        <translation>Navedeno je uporabniško ime za posrednik, posrednik pa ne.</translation>
    </message>
    <message>
        <source>Add the profiles of a TOML file; one that has the name of a profile that is there changes it. With any mistake in the file nothing is changed. Keys of [[profile]]: name; environment = test, production or custom; url, of a custom one; authorisation = signature or oauth; proxy = host:port; proxy_user. Secrets are refused.</source>
        <translation>Doda profile iz datoteke TOML; če ima kateri enako ime kot obstoječi profil, ga spremeni. Če je v datoteki kakršna koli napaka, se ne spremeni nič. Ključi v [[profile]]: name; environment = test, production ali custom; url, pri custom; authorisation = signature ali oauth; proxy = gostitelj:vrata; proxy_user. Skrivnosti so zavrnjene.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Dodano: {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>An unlock passphrase guards the secrets. Only the program itself asks for it: open the profile there.</source>
        <translation>Skrivnosti varuje geslo za odklepanje. Zanj vpraša samo program: profil odprite v njem.</translation>
    </message>
    <message>
        <source>Another profile in this file has this name.</source>
        <translation>To ime ima v tej datoteki že drug profil.</translation>
    </message>
    <message>
        <source>As before: {name}</source>
        <translation>Kot prej: {name}</translation>
    </message>
    <message>
        <source>Authenticity token: </source>
        <translation>Žeton pristnosti: </translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Spremenjeno: {name}</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Okolje</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 the command is mistaken; 3 no such profile; 4 no token and key that could be used; 5 the keyring does not give or take them; 6 the gateway can&apos;t be reached; 7 the proxy leads nowhere; 8 no secure connection; 9 token or key refused; 10 this computer&apos;s clock is off; 11 token and key belong to the other environment; 12 what answers is no gateway; 13 the gateway can&apos;t answer now; 14 the file or the secrets are refused as a whole; 15 the profiles can&apos;t be read or written; 16 your organisation does not permit the environment.</source>
        <translation>Izhodna koda: 0 opravljeno; 2 ukaz je napačen; 3 takega profila ni; 4 ni žetona in ključa, ki bi ju bilo mogoče uporabiti; 5 zbirka ključev ju ne da ali ne sprejme; 6 prehod ni dosegljiv; 7 prek posredniškega strežnika ni poti; 8 ni varne povezave; 9 žeton ali ključ je zavrnjen; 10 ura tega računalnika ni točna; 11 žeton in ključ pripadata drugemu okolju; 12 kar se odziva, ni prehod; 13 prehod trenutno ne more odgovoriti; 14 datoteka ali skrivnosti so v celoti zavrnjene; 15 profilov ni mogoče prebrati ali zapisati; 16 vaša organizacija tega okolja ne dovoljuje.</translation>
    </message>
    <message>
        <source>Here belongs a table, such as [[profile]].</source>
        <translation>Sem sodi tabela, na primer [[profile]].</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Manjka.</translation>
    </message>
    <message>
        <source>Line {n}, {key}: {words}</source>
        <translation>Vrstica {n}, {key}: {words}</translation>
    </message>
    <message>
        <source>Line {n}: {words}</source>
        <translation>Vrstica {n}: {words}</translation>
    </message>
    <message>
        <source>Make one signed call with each profile, or with those named. It reads one customer and changes nothing. The exit status tells what was wrong with the first that failed.</source>
        <translation>Z vsakim profilom ali z navedenimi opravi en podpisan klic. Ta prebere eno stranko in nič ne spremeni. Izhodna koda pove, kaj je bilo narobe pri prvem, ki ni uspel.</translation>
    </message>
    <message>
        <source>Merchant key: </source>
        <translation>Ključ trgovca: </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Name the profile, or give the secrets by standard input (see --help).</source>
        <translation>Navedite profil ali podajte skrivnosti po standardnem vhodu (glejte --help).</translation>
    </message>
    <message>
        <source>No token and key are kept for this profile. “customer-desk profiles secrets” takes them.</source>
        <translation>Za ta profil ni shranjenega žetona in ključa. Sprejme ju „customer-desk profiles secrets“.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>Password for the proxy: </source>
        <translation>Geslo posrednika: </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Posrednik</translation>
    </message>
    <message>
        <source>Secrets have no place in this file. Take it out, and change it at the gateway if others could read it; “customer-desk profiles secrets” takes secrets.</source>
        <translation>Skrivnosti ne sodijo v to datoteko. Odstranite skrivnost in jo na prehodu zamenjajte, če so jo lahko prebrali drugi; skrivnosti sprejme „customer-desk profiles secrets“.</translation>
    </message>
    <message>
        <source>Set profiles up, list them, and check that they work.</source>
        <translation>Nastavi profile, jih našteje in preveri, ali delujejo.</translation>
    </message>
    <message>
        <source>Standard input names the profiles by itself: leave the name out.</source>
        <translation>Profili so navedeni že v standardnem vhodu: ime izpustite.</translation>
    </message>
    <message>
        <source>Take secrets from standard input into the system keyring: TOML, a table for each profile, with authenticity_token, merchant_key and, for a proxy with a user name, proxy_password. In a terminal, with a profile&apos;s name, you are asked for them.</source>
        <translation>Skrivnosti iz standardnega vhoda shrani v sistemsko zbirko ključev: TOML, s tabelo za vsak profil, v njej authenticity_token, merchant_key in, pri posredniku z uporabniškim imenom, proxy_password. Če v terminalu navedete ime profila, vas program vpraša zanje.</translation>
    </message>
    <message>
        <source>Test and Production have their own address: leave it out.</source>
        <translation>Test in Production imata svoj naslov: izpustite ga.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {name}</source>
        <translation>Datoteke ni mogoče prebrati: {name}</translation>
    </message>
    <message>
        <source>The value must be a text in quotes.</source>
        <translation>Vrednost mora biti besedilo v narekovajih.</translation>
    </message>
    <message>
        <source>There are no profiles.</source>
        <translation>Profilov ni.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Profila z imenom {name} ni.</translation>
    </message>
    <message>
        <source>There is no standard input.</source>
        <translation>Standardnega vhoda ni.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>V tem ni ničesar.</translation>
    </message>
    <message>
        <source>This is no TOML in UTF-8.</source>
        <translation>To ni TOML v UTF-8.</translation>
    </message>
    <message>
        <source>This key is not known. Is it misspelled?</source>
        <translation>Ta ključ ni znan. Je morda napačno zapisan?</translation>
    </message>
    <message>
        <source>This value is not one of those that there are.</source>
        <translation>Ta vrednost ni ena od možnih.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>To je bil poskusni zagon: nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>Token and key are kept in the keyring: {name}</source>
        <translation>Žeton in ključ sta shranjena v zbirki ključev: {name}</translation>
    </message>
    <message>
        <source>add the profiles of a file, or change those that are there</source>
        <translation>dodaj profile iz datoteke ali spremeni obstoječe</translation>
    </message>
    <message>
        <source>answer in JSON, for scripts</source>
        <translation>odgovori v JSON, za skripte</translation>
    </message>
    <message>
        <source>list the profiles</source>
        <translation>naštej profile</translation>
    </message>
    <message>
        <source>make one signed call with each profile, which changes nothing</source>
        <translation>z vsakim profilom opravi en podpisan klic, ki nič ne spremeni</translation>
    </message>
    <message>
        <source>say what would be done, and do nothing</source>
        <translation>povej, kaj bi bilo opravljeno, in ne naredi ničesar</translation>
    </message>
    <message>
        <source>take tokens and keys from standard input into the keyring</source>
        <translation>shrani žetone in ključe iz standardnega vhoda v zbirko ključev</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n sprememba</numerusform>
            <numerusform>%n spremembi</numerusform>
            <numerusform>%n spremembe</numerusform>
            <numerusform>%n sprememb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt</source>
        <translation>
            <numerusform>%n nerazjasnjena sprememba</numerusform>
            <numerusform>%n nerazjasnjeni spremembi</numerusform>
            <numerusform>%n nerazjasnjene spremembe</numerusform>
            <numerusform>%n nerazjasnjenih sprememb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by you</source>
        <translation>
            <numerusform>%n ste zaprli vi</numerusform>
            <numerusform>%n ste zaprli vi</numerusform>
            <numerusform>%n ste zaprli vi</numerusform>
            <numerusform>%n ste zaprli vi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged journal(s) kept on this computer went with the erasure: nobody could have looked for the customer in there. What could be read had been taken along before.</source>
        <translation>
            <numerusform>%n poškodovan dnevnik, shranjen v tem računalniku, je bil odstranjen skupaj z izbrisom: stranke v njem ne bi mogel iskati nihče. Kar se je dalo prebrati, je bilo preneseno že prej.</numerusform>
            <numerusform>%n poškodovana dnevnika, shranjena v tem računalniku, sta bila odstranjena skupaj z izbrisom: stranke v njiju ne bi mogel iskati nihče. Kar se je dalo prebrati, je bilo preneseno že prej.</numerusform>
            <numerusform>%n poškodovani dnevniki, shranjeni v tem računalniku, so bili odstranjeni skupaj z izbrisom: stranke v njih ne bi mogel iskati nihče. Kar se je dalo prebrati, je bilo preneseno že prej.</numerusform>
            <numerusform>%n poškodovanih dnevnikov, shranjenih v tem računalniku, je bilo odstranjenih skupaj z izbrisom: stranke v njih ne bi mogel iskati nihče. Kar se je dalo prebrati, je bilo preneseno že prej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found done</source>
        <translation>
            <numerusform>%n opravljena</numerusform>
            <numerusform>%n opravljeni</numerusform>
            <numerusform>%n opravljene</numerusform>
            <numerusform>%n opravljenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal(s) set aside on this computer can&apos;t be opened, so an erased customer may still be in there.</source>
        <translation>
            <numerusform>%n odloženega dnevnika v tem računalniku ni mogoče odpreti, zato je izbrisana stranka morda še v njem.</numerusform>
            <numerusform>%n odloženih dnevnikov v tem računalniku ni mogoče odpreti, zato je izbrisana stranka morda še v njiju.</numerusform>
            <numerusform>%n odloženih dnevnikov v tem računalniku ni mogoče odpreti, zato je izbrisana stranka morda še v njih.</numerusform>
            <numerusform>%n odloženih dnevnikov v tem računalniku ni mogoče odpreti, zato je izbrisana stranka morda še v njih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found out yet</source>
        <translation>
            <numerusform>%n še nerazjasnjena</numerusform>
            <numerusform>%n še nerazjasnjeni</numerusform>
            <numerusform>%n še nerazjasnjene</numerusform>
            <numerusform>%n še nerazjasnjenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n za odločitev</numerusform>
            <numerusform>%n za odločitev</numerusform>
            <numerusform>%n za odločitev</numerusform>
            <numerusform>%n za odločitev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s)</source>
        <translation>
            <numerusform>%n neshranjen popravek</numerusform>
            <numerusform>%n neshranjena popravka</numerusform>
            <numerusform>%n neshranjeni popravki</numerusform>
            <numerusform>%n neshranjenih popravkov</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file stood in the journal&apos;s place.</source>
        <translation>Na mestu dnevnika je bila druga datoteka.</translation>
    </message>
    <message>
        <source>Another program holds the journal.</source>
        <translation>Dnevnik uporablja drug program.</translation>
    </message>
    <message>
        <source>Changes of {who} from {time}</source>
        <translation>Spremembe za stranko {who} ({time})</translation>
    </message>
    <message>
        <source>Deletion of {who} from {time}</source>
        <translation>Izbris stranke {who} ({time})</translation>
    </message>
    <message>
        <source>In the program&apos;s data folder something else stands in the place of a file of the journal; nothing can be saved until it is gone.</source>
        <translation>V mapi s podatki programa je na mestu datoteke dnevnika nekaj drugega; dokler to ne izgine, ni mogoče shraniti ničesar.</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>Ohranjen je kot {name}.</translation>
    </message>
    <message>
        <source>New customer {who} from {time}</source>
        <translation>Nova stranka {who} ({time})</translation>
    </message>
    <message>
        <source>New customer {who}, not created yet, from {time}</source>
        <translation>Nova stranka {who}, še ni ustvarjena ({time})</translation>
    </message>
    <message>
        <source>No system keyring: what is in doubt and what is unsaved is kept for this session only.</source>
        <translation>Ni sistemske zbirke ključev: nerazjasnjeno in neshranjeno se hrani samo v tej seji.</translation>
    </message>
    <message>
        <source>Read from it: {doubts}, {drafts}.</source>
        <translation>Iz njega je prebrano: {doubts}, {drafts}.</translation>
    </message>
    <message>
        <source>The disk is full; nothing can be saved until there is room.</source>
        <translation>Disk je poln; dokler ne bo prostora, ni mogoče shraniti ničesar.</translation>
    </message>
    <message>
        <source>The end of the journal is missing. The last {lost} noted in it may have been sent; look at the customers you changed last.</source>
        <translation>Konec dnevnika manjka. Zadnje, kar je v njem zabeleženo ({lost}), je bilo morda poslano; preglejte stranke, ki ste jih nazadnje spremenili.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be opened; nothing can be saved.</source>
        <translation>Dnevnika ni mogoče odpreti; ničesar ni mogoče shraniti.</translation>
    </message>
    <message>
        <source>The journal is damaged, or was made with another key.</source>
        <translation>Dnevnik je poškodovan ali pa je bil ustvarjen z drugim ključem.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Dnevnik je poškodovan.</translation>
    </message>
    <message>
        <source>The journal is not what it was. Say first how to go on, at the top of the window; until then nothing is changed.</source>
        <translation>Dnevnik ni tak, kot je bil. Najprej na vrhu okna povejte, kako naprej; do takrat se nič ne spremeni.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt has disappeared. What was in doubt is not known, and unsaved changes that were kept in it may be lost.</source>
        <translation>Dnevnik nerazjasnjenih sprememb je izginil. Kaj je bilo nerazjasnjeno, ni znano, neshranjene spremembe v njem pa so morda izgubljene.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt was damaged.</source>
        <translation>Dnevnik nerazjasnjenih sprememb je bil poškodovan.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt was emptied. What was in doubt is not known, and unsaved changes that were kept in it may be lost.</source>
        <translation>Dnevnik nerazjasnjenih sprememb je bil izpraznjen. Kaj je bilo nerazjasnjeno, ni znano, neshranjene spremembe v njem pa so morda izgubljene.</translation>
    </message>
    <message>
        <source>The journal of this computer is gone, with all of its files.</source>
        <translation>Dnevnik tega računalnika je izginil z vsemi svojimi datotekami.</translation>
    </message>
    <message>
        <source>The journal on this computer is older than it was, or another one: files were lost, or put back from a copy.</source>
        <translation>Dnevnik v tem računalniku je starejši, kot je bil, ali pa je drug: datoteke so se izgubile ali so bile povrnjene iz kopije.</translation>
    </message>
    <message>
        <source>The journal was made with a key that the keyring no longer has.</source>
        <translation>Dnevnik je bil ustvarjen s ključem, ki ga zbirka ključev nima več.</translation>
    </message>
    <message>
        <source>The journal was written by a later version of this program.</source>
        <translation>Dnevnik je zapisala novejša različica tega programa.</translation>
    </message>
    <message>
        <source>The journal&apos;s mark, journal.json in the settings folder, can&apos;t be written; nothing can be saved until it can.</source>
        <translation>Oznake dnevnika, journal.json v mapi z nastavitvami, ni mogoče zapisati; dokler ne bo mogoče, se ne da shraniti ničesar.</translation>
    </message>
    <message>
        <source>The journals set aside could not all be removed: the data folder refuses.</source>
        <translation>Vseh odloženih dnevnikov ni bilo mogoče odstraniti: mapa s podatki to zavrača.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring knows of %n more change(s).</source>
        <translation>
            <numerusform>Zbirka ključev ve še za %n spremembo.</numerusform>
            <numerusform>Zbirka ključev ve še za %n spremembi.</numerusform>
            <numerusform>Zbirka ključev ve še za %n spremembe.</numerusform>
            <numerusform>Zbirka ključev ve še za %n sprememb.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>Program se končuje.</translation>
    </message>
    <message>
        <source>The program&apos;s data folder can&apos;t be written to; nothing can be saved until it can.</source>
        <translation>V mapo s podatki programa ni mogoče pisati; dokler ne bo mogoče, se ne da shraniti ničesar.</translation>
    </message>
    <message>
        <source>The program&apos;s data folder was deleted while the program ran. The journal is there again, with all that it had.</source>
        <translation>Mapa s podatki programa je bila izbrisana med delovanjem programa. Dnevnik je spet tu, z vsem, kar je imel.</translation>
    </message>
    <message>
        <source>Unsaved changes of {who} from {time}</source>
        <translation>Neshranjene spremembe za stranko {who} ({time})</translation>
    </message>
    <message>
        <source>Unsaved changes would not survive a crash now. {reason}</source>
        <translation>Neshranjene spremembe zdaj ne bi preživele sesutja. {reason}</translation>
    </message>
    <message>
        <source>What was in doubt may be lost with it: look at the customers you changed last. If there is a newer copy, close the program and put both files back. Until you decide, nothing is changed.</source>
        <translation>Z njim je morda izgubljeno, kar je bilo nerazjasnjeno: preglejte stranke, ki ste jih nazadnje spremenili. Če obstaja novejša kopija, zaprite program in povrnite obe datoteki. Dokler se ne odločite, se nič ne spremeni.</translation>
    </message>
    <message>
        <source>What was in doubt when the program last ended can&apos;t be read. {reason}</source>
        <translation>Nerazjasnjenega od zadnjega konca programa ni mogoče prebrati. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>finding out about %n</source>
        <translation>
            <numerusform>%n v preverjanju</numerusform>
            <numerusform>%n v preverjanju</numerusform>
            <numerusform>%n v preverjanju</numerusform>
            <numerusform>%n v preverjanju</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes}: {said}.</source>
        <translation>{changes}: {said}.</translation>
    </message>
    <message>
        <source>{edit}: the customer can&apos;t be read now. {reason}</source>
        <translation>{edit}: stranke zdaj ni mogoče prebrati. {reason}</translation>
    </message>
    <message>
        <source>{edit}: the customer has been deleted meanwhile.</source>
        <translation>{edit}: stranka je bila medtem izbrisana.</translation>
    </message>
    <message>
        <source>{what}: at {now} the customer is still there.</source>
        <translation>{what}: stranka še obstaja ({now}).</translation>
    </message>
    <message>
        <source>{what}: at {now} the gateway has no customer with its ID. It may still come late.</source>
        <translation>{what}: prehod nima stranke s tem ID-jem ({now}). Lahko še prispe z zamudo.</translation>
    </message>
    <message>
        <source>{what}: at {now} the gateway has none of them.</source>
        <translation>{what}: prehod nima nobene od njih ({now}).</translation>
    </message>
    <message>
        <source>{what}: finding out whether it was done…</source>
        <translation>{what}: ugotavljanje, ali je opravljeno…</translation>
    </message>
    <message>
        <source>{what}: it can&apos;t be found out now. {reason}</source>
        <translation>{what}: tega zdaj ni mogoče ugotoviti. {reason}</translation>
    </message>
    <message>
        <source>{what}: its ID belongs to a customer with other values.</source>
        <translation>{what}: njen ID pripada stranki z drugimi vrednostmi.</translation>
    </message>
    <message>
        <source>{what}: looking whether it has arrived, before it is sent again…</source>
        <translation>{what}: preverjanje, ali je prispelo, preden se pošlje znova…</translation>
    </message>
    <message>
        <source>{what}: sending again…</source>
        <translation>{what}: ponovno pošiljanje…</translation>
    </message>
    <message>
        <source>{what}: still unknown. Sending again failed: {reason}</source>
        <translation>{what}: še vedno ni znano. Ponovno pošiljanje ni uspelo: {reason}</translation>
    </message>
    <message>
        <source>{what}: the customer has been deleted meanwhile.</source>
        <translation>{what}: stranka je bila medtem izbrisana.</translation>
    </message>
    <message>
        <source>{what}: the gateway has only some of them, or others.</source>
        <translation>{what}: prehod ima samo nekatere od njih ali druge.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>OK</source>
        <translation>V redu</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>prekinjeno</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>preklicano</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>spor</translation>
    </message>
    <message>
        <source>gateway failed</source>
        <translation>napaka prehoda</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>ime ni najdeno</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brez odgovora</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>čas odgovora je potekel</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>ni dovoljeno</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>ni avtorizirano</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ni najdeno</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ni dosegljivo</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>ni varno</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nerazumljivo</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>ni uporabno</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>prehiteno</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>preusmerjeno</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>zavrnjeno</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>preveč</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message numerus="yes">
        <source>Entries are kept for %n month(s); older ones go at each start.</source>
        <translation>
            <numerusform>Vnosi se hranijo %n mesec; starejši se odstranijo ob vsakem zagonu.</numerusform>
            <numerusform>Vnosi se hranijo %n meseca; starejši se odstranijo ob vsakem zagonu.</numerusform>
            <numerusform>Vnosi se hranijo %n mesece; starejši se odstranijo ob vsakem zagonu.</numerusform>
            <numerusform>Vnosi se hranijo %n mesecev; starejši se odstranijo ob vsakem zagonu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are kept until somebody removes them.</source>
        <translation>Vnosi se hranijo, dokler jih kdo ne odstrani.</translation>
    </message>
    <message numerus="yes">
        <source>The journal keeps entries for %n month(s), unless you choose otherwise. Removed just now as older: {number}.</source>
        <translation>
            <numerusform>Dnevnik hrani vnose %n mesec, če ne izberete drugače. Pravkar odstranjenih starejših: {number}.</numerusform>
            <numerusform>Dnevnik hrani vnose %n meseca, če ne izberete drugače. Pravkar odstranjenih starejših: {number}.</numerusform>
            <numerusform>Dnevnik hrani vnose %n mesece, če ne izberete drugače. Pravkar odstranjenih starejših: {number}.</numerusform>
            <numerusform>Dnevnik hrani vnose %n mesecev, če ne izberete drugače. Pravkar odstranjenih starejših: {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln vnos</numerusform>
            <numerusform>%Ln vnosa</numerusform>
            <numerusform>%Ln vnosi</numerusform>
            <numerusform>%Ln vnosov</numerusform>
        </translation>
    </message>
    <message>
        <source>After entry {number} the end is missing: more had been written.</source>
        <translation>Po vnosu {number} manjka konec: zapisano je bilo več.</translation>
    </message>
    <message>
        <source>An older copy of all that belongs to the journal, put back together, would be whole too. Only an export that you keep elsewhere shows that: customer-desk verify LATER --after EARLIER.</source>
        <translation>Cela bi bila tudi starejša kopija vsega, kar sodi k dnevniku, če bi jo nekdo povrnil. To pokaže samo izvoz, ki ga hranite drugje: customer-desk verify POZNEJŠI --after PREJŠNJI.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more place(s).</source>
        <translation>
            <numerusform>In še %n mesto.</numerusform>
            <numerusform>In še %n mesti.</numerusform>
            <numerusform>In še %n mesta.</numerusform>
            <numerusform>In še %n mest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries before {number} were removed as too old, and the journal accounts for it.</source>
        <translation>Vnosi pred {number} so bili odstranjeni kot prestari in dnevnik to izkazuje.</translation>
    </message>
    <message>
        <source>Entry {number} is missing between its neighbours.</source>
        <translation>Vnos {number} manjka med sosednjima vnosoma.</translation>
    </message>
    <message>
        <source>Entry {number} is not what it was when it was written.</source>
        <translation>Vnos {number} ni tak, kot je bil ob zapisu.</translation>
    </message>
    <message>
        <source>Everything before entry {number} is missing, and nothing accounts for it.</source>
        <translation>Vse pred vnosom {number} manjka in nič tega ne pojasni.</translation>
    </message>
    <message>
        <source>From entry {number} on the file can&apos;t be read.</source>
        <translation>Od vnosa {number} naprej datoteke ni mogoče brati.</translation>
    </message>
    <message>
        <source>Its head: {hash}…</source>
        <translation>Njena glava: {hash}…</translation>
    </message>
    <message>
        <source>The chain is broken. {entries} were checked.</source>
        <translation>Veriga je prekinjena. Preverjeno: {entries}.</translation>
    </message>
    <message>
        <source>The chain is whole: {entries}, none changed, removed or cut off.</source>
        <translation>Veriga je cela ({entries}): nič ni spremenjeno, odstranjeno ali odrezano.</translation>
    </message>
    <message>
        <source>The head, which is kept apart, is missing or not this journal&apos;s (last entry {number}).</source>
        <translation>Glava, ki se hrani ločeno, manjka ali ne pripada temu dnevniku (zadnji vnos {number}).</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A selection: what lies between these entries is not in it, and not proven.</source>
        <translation>Izbor: kar je med temi vnosi, ni zajeto in ni dokazano.</translation>
    </message>
    <message>
        <source>An exported journal can&apos;t tell whether {id} was erased: it holds keyed hashes in place of IDs. Search the journal in Customer Desk where it was written, and have a certificate made there.</source>
        <translation>Iz izvoženega dnevnika ni mogoče ugotoviti, ali je {id} izbrisano: namesto ID-jev so v njem zgoščene vrednosti s ključem. Poiščite v dnevniku v programu Customer Desk, kjer je bil zapisan, in naj vam tam izdelajo potrdilo.</translation>
    </message>
    <message>
        <source>Apart from that nothing is wrong: every byte is as it was signed.</source>
        <translation>Sicer ni nič narobe: vsak bajt je tak, kot je bil podpisan.</translation>
    </message>
    <message>
        <source>Ask the merchant for the fingerprint, by another way, and add --key FINGERPRINT.</source>
        <translation>Trgovca po drugi poti vprašajte za prstni odtis in dodajte --key FINGERPRINT.</translation>
    </message>
    <message>
        <source>Certificate of erasure {id}, issued {time}</source>
        <translation>Potrdilo o izbrisu {id}, izdano {time}</translation>
    </message>
    <message>
        <source>Check a certificate of erasure, or an exported journal, of Customer Desk.</source>
        <translation>Preveri potrdilo o izbrisu ali izvožen dnevnik programa Customer Desk.</translation>
    </message>
    <message>
        <source>Comparing with {number} hashed IDs, each on its own: about {seconds} seconds more.</source>
        <translation>Primerjanje z zgoščenimi ID-ji ({number}), z vsakim posebej: še približno {seconds} s.</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing is wrong, and the key is the one that you named; 1 something is wrong; 2 it is no certificate and no exported journal, or the command is mistaken; 3 --covers asked about a customer whose erasure it does not prove; 4 nothing is wrong, but without --key nobody knows who signed; 5 it is not shown to continue what --after names.</source>
        <translation>Izhodna koda: 0 nič ni narobe in ključ je tisti, ki ste ga navedli; 1 nekaj je narobe; 2 to ni ne potrdilo ne izvožen dnevnik ali pa je ukaz napačen; 3 --covers sprašuje po stranki, katere izbris s tem ni dokazan; 4 nič ni narobe, vendar brez --key nihče ne ve, kdo je podpisal; 5 ni dokazano, da nadaljuje tisto, kar navaja --after.</translation>
    </message>
    <message>
        <source>Exported journal {id}, made {time}</source>
        <translation>Izvožen dnevnik {id}, narejen {time}</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with {name}:</source>
        <translation>Primerjava ni mogoča ({name}):</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with {name}: it can&apos;t be read.</source>
        <translation>Primerjava ni mogoča ({name}): branje ni uspelo.</translation>
    </message>
    <message>
        <source>It continues {earlier}: all that one rests on is there, unchanged, up to entry {number}.</source>
        <translation>Nadaljuje {earlier}: vse, na čemer tisto temelji, je tu, nespremenjeno, do vnosa {number}.</translation>
    </message>
    <message>
        <source>It does not continue {earlier}: entry {number} is not the same in both. The journal was changed, an older copy of it was put back, or these are two journals.</source>
        <translation>Ne nadaljuje {earlier}: vnos {number} ni v obeh enak. Dnevnik je bil spremenjen, povrnjena je bila njegova starejša kopija ali pa sta to dva dnevnika.</translation>
    </message>
    <message>
        <source>It does not continue {earlier}: it ends with entry {number}, and that one knows later ones. An older copy of the journal was put back, or this one is the earlier of the two.</source>
        <translation>Ne nadaljuje {earlier}: konča se z vnosom {number}, tam pa so znani poznejši. Povrnjena je bila starejša kopija dnevnika ali pa je to starejše od obeh.</translation>
    </message>
    <message>
        <source>It does not name {id}.</source>
        <translation>Ne navaja {id}.</translation>
    </message>
    <message>
        <source>It is not known who signed: anybody can make such a file, with a key of their own.</source>
        <translation>Ni znano, kdo je podpisal: tako datoteko lahko s svojim ključem naredi kdor koli.</translation>
    </message>
    <message>
        <source>It is not shown to continue {earlier}: nothing in it tells. Export the whole journal, and compare that.</source>
        <translation>Ni dokazano, da nadaljuje {earlier}: iz vsebine to ni razvidno. Izvozite celoten dnevnik in primerjajte ta izvoz.</translation>
    </message>
    <message>
        <source>It is not shown to continue {earlier}: that one is signed with another key.</source>
        <translation>Ni dokazano, da nadaljuje {earlier}: tisto je podpisano z drugim ključem.</translation>
    </message>
    <message>
        <source>It names {id}: {what}.</source>
        <translation>Navaja {id}: {what}.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Ni preverjeno.</translation>
    </message>
    <message>
        <source>Not covered:</source>
        <translation>Ne zajema:</translation>
    </message>
    <message>
        <source>Not looked at, because systems add such files by themselves and they are no part:</source>
        <translation>Ni pregledano, ker sistemi take datoteke dodajajo sami in niso del tega:</translation>
    </message>
    <message>
        <source>Nothing is wrong: every byte is as it was signed, with the key that you named.</source>
        <translation>Nič ni narobe: vsak bajt je tak, kot je bil podpisan, s ključem, ki ste ga navedli.</translation>
    </message>
    <message>
        <source>Signed with the key  {key}</source>
        <translation>Podpisano s ključem  {key}</translation>
    </message>
    <message>
        <source>Something is wrong.</source>
        <translation>Nekaj je narobe.</translation>
    </message>
    <message>
        <source>The key lasted one session: it proves that nothing changed, and not who signed.</source>
        <translation>Ključ je veljal eno sejo: dokazuje, da se ni nič spremenilo, ne pa, kdo je podpisal.</translation>
    </message>
    <message>
        <source>a UUID or a merchant&apos;s ID: does it prove that this customer was erased?</source>
        <translation>UUID ali trgovčev ID: ali je s tem dokazan izbris te stranke?</translation>
    </message>
    <message>
        <source>a certificate or an exported journal of earlier: does this one continue it?</source>
        <translation>prejšnje potrdilo ali izvožen dnevnik: ali ga to nadaljuje?</translation>
    </message>
    <message>
        <source>a fingerprint has 64 hexadecimal digits</source>
        <translation>prstni odtis ima 64 šestnajstiških števk</translation>
    </message>
    <message>
        <source>a later version of Customer Desk made it; only that one can check it.</source>
        <translation>to je izdelala novejša različica programa Customer Desk; samo ta lahko to preveri.</translation>
    </message>
    <message>
        <source>acknowledged as deleted, yet still answered afterwards</source>
        <translation>izbris potrjen, a pozneje še vedno vidno</translation>
    </message>
    <message>
        <source>acknowledged as deleted; not read again</source>
        <translation>izbris potrjen; ni znova prebrano</translation>
    </message>
    <message>
        <source>acknowledged, not read again</source>
        <translation>potrjeno, ni znova prebrano</translation>
    </message>
    <message>
        <source>acknowledged, yet still answered</source>
        <translation>potrjeno, a še vedno vidno</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>vnos manjka</translation>
    </message>
    <message>
        <source>an entry was changed</source>
        <translation>vnos je bil spremenjen</translation>
    </message>
    <message>
        <source>and {number} more.</source>
        <translation>in še {number}.</translation>
    </message>
    <message>
        <source>by</source>
        <translation>izdal</translation>
    </message>
    <message>
        <source>did not exist any more</source>
        <translation>ni več obstajala</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>vnosi</translation>
    </message>
    <message>
        <source>entries at the beginning are missing, and nothing accounts for it</source>
        <translation>manjkajo vnosi na začetku in nič tega ne izkazuje</translation>
    </message>
    <message>
        <source>entries at the end are missing</source>
        <translation>manjkajo vnosi na koncu</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>izbrisano</translation>
    </message>
    <message>
        <source>erased, found by reading</source>
        <translation>izbrisano, ugotovljeno z branjem</translation>
    </message>
    <message>
        <source>erased; gone, or marked as deleted, when read again</source>
        <translation>izbrisano; ob ponovnem branju stranke ni bilo več ali je bila označena kot izbrisana</translation>
    </message>
    <message>
        <source>erased; its answer was lost, and reading it again, twice, proves it</source>
        <translation>izbrisano; odgovor se je izgubil, ponovno branje, dvakrat, pa to dokazuje</translation>
    </message>
    <message>
        <source>from here on it can&apos;t be read</source>
        <translation>od tod naprej ni mogoče brati</translation>
    </message>
    <message>
        <source>head</source>
        <translation>glava</translation>
    </message>
    <message>
        <source>it can&apos;t be read.</source>
        <translation>ni mogoče prebrati.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>prazno je</translation>
    </message>
    <message>
        <source>it was signed so, and yet this contradicts the rest.</source>
        <translation>tako je bilo podpisano, a je kljub temu v nasprotju z ostalim.</translation>
    </message>
    <message>
        <source>it was signed with another key than the one expected.</source>
        <translation>podpisano je z drugim ključem, kot je bil pričakovan.</translation>
    </message>
    <message>
        <source>not erased</source>
        <translation>ni izbrisano</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>razlog</translation>
    </message>
    <message>
        <source>the chain of the journal&apos;s entries is broken.</source>
        <translation>veriga vnosov dnevnika je prekinjena.</translation>
    </message>
    <message>
        <source>the fingerprint of the key that must have signed, as its owner told it</source>
        <translation>prstni odtis ključa, s katerim mora biti podpisano, kot ga je sporočil lastnik</translation>
    </message>
    <message>
        <source>the head is not the journal&apos;s</source>
        <translation>glava ne pripada dnevniku</translation>
    </message>
    <message>
        <source>the list of files makes no sense.</source>
        <translation>seznam datotek je nesmiseln.</translation>
    </message>
    <message>
        <source>the signature is wrong: the list of files, or the signature, was changed.</source>
        <translation>podpis je napačen: spremenjen je bil seznam datotek ali podpis.</translation>
    </message>
    <message>
        <source>the zip is not packed as it was: it was changed, cut short, or packed anew. If somebody packed it anew, unpack it and check the folder.</source>
        <translation>zip ni zapakiran tako, kot je bil: spremenjen je, odrezan ali zapakiran na novo. Če ga je kdo zapakiral na novo, ga razpakirajte in preverite mapo.</translation>
    </message>
    <message>
        <source>the zip, or the folder it was unpacked into</source>
        <translation>zip ali mapa, v katero je bil razpakiran</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>take datoteke ali mape ni.</translation>
    </message>
    <message>
        <source>this file does not belong to it.</source>
        <translation>ta datoteka ne sodi zraven.</translation>
    </message>
    <message>
        <source>this file is missing.</source>
        <translation>ta datoteka manjka.</translation>
    </message>
    <message>
        <source>this file was changed after it was signed.</source>
        <translation>ta datoteka je bila po podpisu spremenjena.</translation>
    </message>
    <message>
        <source>this is a link, a folder or a device, and should be a file.</source>
        <translation>to je povezava, mapa ali naprava, morala pa bi biti datoteka.</translation>
    </message>
    <message>
        <source>this is no certificate and no exported journal of Customer Desk.</source>
        <translation>to ni ne potrdilo ne izvožen dnevnik programa Customer Desk.</translation>
    </message>
    <message>
        <source>this is not the public key that signed.</source>
        <translation>to ni javni ključ, s katerim je podpisano.</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>zahtevek</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznano</translation>
    </message>
    <message>
        <source>unknown whether it was erased</source>
        <translation>ni znano, ali je izbrisano</translation>
    </message>
    <message>
        <source>when</source>
        <translation>kdaj</translation>
    </message>
    <message>
        <source>where</source>
        <translation>kje</translation>
    </message>
    <message>
        <source>who</source>
        <translation>kdo</translation>
    </message>
    <message>
        <source>{began} to {ended}</source>
        <translation>{began} do {ended}</translation>
    </message>
    <message>
        <source>{count}, number {first} to {last}</source>
        <translation>{count}, od št. {first} do {last}</translation>
    </message>
    <message>
        <source>{name} of customer {number}: {words}</source>
        <translation>{name}, stranka {number}: {words}</translation>
    </message>
    <message>
        <source>{name} was not compared with the facts below: read these.</source>
        <translation>{name} ni primerjano s spodnjimi podatki: berite te.</translation>
    </message>
    <message>
        <source>{name}, entry {number}: {words}.</source>
        <translation>{name}, vnos {number}: {words}.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n ID(s)</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n ID-ja</numerusform>
            <numerusform>%n ID-ji</numerusform>
            <numerusform>%n ID-jev</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who runs the network for a way with user name and password, or without sign-in.</source>
        <translation>Skrbnika omrežja prosite za način z uporabniškim imenom in geslom ali brez prijave.</translation>
    </message>
    <message>
        <source>Ask who runs the network, or change the profile&apos;s proxy.</source>
        <translation>Obrnite se na skrbnika omrežja ali spremenite posredniški strežnik profila.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Preklicano.</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s gateway URL.</source>
        <translation>Preverite omrežje in URL prehoda v profilu.</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s proxy.</source>
        <translation>Preverite omrežje in posredniški strežnik profila.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Preverite omrežje in poskusite znova.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s environment, token and key.</source>
        <translation>Preverite okolje, žeton in ključ profila.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s gateway URL.</source>
        <translation>Preverite URL prehoda v profilu.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>Preverite datum tega računalnika.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell Monri.</source>
        <translation>Preverite datum tega računalnika; če je pravilen, obvestite Monri.</translation>
    </message>
    <message>
        <source>Correct them in the profile.</source>
        <translation>Popravite ju v profilu.</translation>
    </message>
    <message>
        <source>Customer {name}, ID {id}: {state}.
{link}</source>
        <translation>Stranka {name}, ID {id}: {state}.
{link}</translation>
    </message>
    <message>
        <source>Enter them in the profile.</source>
        <translation>Vnesite ju v profilu.</translation>
    </message>
    <message>
        <source>Help ▸ Copy diagnostic information has the report.</source>
        <translation>Poročilo: Pomoč ▸ Kopiraj diagnostične podatke.</translation>
    </message>
    <message>
        <source>If the top of the window says that the journal is gone or older, decide there first. Otherwise make room on the disk, or see that it can be written to; then try again.</source>
        <translation>Če na vrhu okna piše, da je dnevnik izginil ali je starejši, se najprej odločite tam. Sicer sprostite prostor na disku ali omogočite pisanje nanj in poskusite znova.</translation>
    </message>
    <message>
        <source>It is not shown. Try the customer&apos;s UUID.</source>
        <translation>Ni prikazana. Poskusite z UUID-jem stranke.</translation>
    </message>
    <message>
        <source>It looks like a name: the gateway finds IDs only.</source>
        <translation>To je videti kot ime: prehod najde samo ID-je.</translation>
    </message>
    <message>
        <source>It looks like a phone number: the gateway finds IDs only.</source>
        <translation>To je videti kot telefonska številka: prehod najde samo ID-je.</translation>
    </message>
    <message>
        <source>It looks like an email address: the gateway finds IDs only.</source>
        <translation>To je videti kot e-poštni naslov: prehod najde samo ID-je.</translation>
    </message>
    <message>
        <source>It looks like several IDs: a batch takes them all.</source>
        <translation>To je videti kot več ID-jev: paket sprejme vse.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Varne povezave ni bilo mogoče vzpostaviti.</translation>
    </message>
    <message>
        <source>No secure connection: the certificate is for another host.</source>
        <translation>Ni varne povezave: digitalno potrdilo je za drugega gostitelja.</translation>
    </message>
    <message>
        <source>No secure connection: the certificate is not valid yet.</source>
        <translation>Ni varne povezave: digitalno potrdilo še ne velja.</translation>
    </message>
    <message>
        <source>No secure connection: the gateway&apos;s certificate has expired.</source>
        <translation>Ni varne povezave: digitalno potrdilo prehoda je poteklo.</translation>
    </message>
    <message>
        <source>No secure connection: this computer does not trust who issued the certificate.</source>
        <translation>Ni varne povezave: ta računalnik ne zaupa izdajatelju digitalnega potrdila.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nič ni bilo poslano.</translation>
    </message>
    <message>
        <source>On a company network, ask for its certificate.</source>
        <translation>V omrežju podjetja prosite za njegovo digitalno potrdilo.</translation>
    </message>
    <message>
        <source>Set by your organisation: customers can be read, not changed.</source>
        <translation>To določa vaša organizacija: stranke je mogoče brati, ne pa spreminjati.</translation>
    </message>
    <message>
        <source>Set by your organisation: nobody is deleted here.</source>
        <translation>To določa vaša organizacija: strank tu ni mogoče izbrisati.</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Nastavite uro in poskusite znova.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>V tem programu je prišlo do napake.</translation>
    </message>
    <message>
        <source>The change could not be noted on this computer&apos;s disk, which comes before sending.</source>
        <translation>Spremembe ni bilo mogoče zabeležiti na disk tega računalnika, to pa je pogoj za pošiljanje.</translation>
    </message>
    <message>
        <source>The connection broke before the gateway&apos;s answer was complete.</source>
        <translation>Povezava se je prekinila, preden je bil odgovor prehoda popoln.</translation>
    </message>
    <message>
        <source>The gateway answered with a customer whose ID is spelled in another way.</source>
        <translation>Prehod je vrnil stranko, katere ID je zapisan drugače.</translation>
    </message>
    <message>
        <source>The gateway answered with another customer than the one asked for.</source>
        <translation>Prehod je vrnil drugo stranko od iskane.</translation>
    </message>
    <message>
        <source>The gateway asks for fewer requests.</source>
        <translation>Prehod prosi za manj klicev API.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached.</source>
        <translation>Prehod ni dosegljiv.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached: its name has no address.</source>
        <translation>Prehod ni dosegljiv: njegovo ime nima naslova.</translation>
    </message>
    <message>
        <source>The gateway did not accept the signature: this computer&apos;s clock is {n} s fast.</source>
        <translation>Prehod ni sprejel podpisa: ura tega računalnika prehiteva za {n} s.</translation>
    </message>
    <message>
        <source>The gateway did not accept the signature: this computer&apos;s clock is {n} s slow.</source>
        <translation>Prehod ni sprejel podpisa: ura tega računalnika zaostaja za {n} s.</translation>
    </message>
    <message>
        <source>The gateway did not accept this profile&apos;s token or key.</source>
        <translation>Prehod ni sprejel žetona ali ključa tega profila.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>Prehod ni odgovoril pravočasno.</translation>
    </message>
    <message>
        <source>The gateway did not carry it out.</source>
        <translation>Prehod tega ni izvedel.</translation>
    </message>
    <message>
        <source>The gateway does not allow this.</source>
        <translation>Prehod tega ne dovoli.</translation>
    </message>
    <message>
        <source>The gateway failed.</source>
        <translation>Napaka prehoda.</translation>
    </message>
    <message>
        <source>The gateway has no such customer.</source>
        <translation>Prehod nima take stranke.</translation>
    </message>
    <message>
        <source>The gateway points to another address, which was not followed.</source>
        <translation>Prehod napotuje na drug naslov, ki pa mu program ni sledil.</translation>
    </message>
    <message>
        <source>The gateway refused the values.</source>
        <translation>Prehod je zavrnil vrednosti.</translation>
    </message>
    <message>
        <source>The gateway says that another record is in the way.</source>
        <translation>Prehod sporoča, da je v napoto drug zapis.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is too large to be a real one.</source>
        <translation>Odgovor prehoda je prevelik, da bi bil pravi.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense.</source>
        <translation>Odgovor prehoda je nesmiseln.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy asks for a user name and password.</source>
        <translation>Posredniški strežnik profila zahteva uporabniško ime in geslo.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy can&apos;t be reached.</source>
        <translation>Posredniški strežnik profila ni dosegljiv.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy did not accept the user name and password.</source>
        <translation>Posredniški strežnik profila ni sprejel uporabniškega imena in gesla.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy makes no connection to the gateway.</source>
        <translation>Posredniški strežnik profila ne vzpostavi povezave s prehodom.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy wants a kind of sign-in that this program does not have.</source>
        <translation>Posredniški strežnik profila zahteva vrsto prijave, ki je ta program nima.</translation>
    </message>
    <message>
        <source>This ID cannot be looked up: no web address can carry it.</source>
        <translation>Tega ID-ja ni mogoče poiskati: v spletni naslov ga ni mogoče zapisati.</translation>
    </message>
    <message>
        <source>This holds characters that no web address can carry.</source>
        <translation>Tu so znaki, ki jih v spletni naslov ni mogoče zapisati.</translation>
    </message>
    <message>
        <source>This is longer than any ID: at most 100 characters.</source>
        <translation>To je daljše od vsakega ID-ja: največ 100 znakov.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Čez trenutek poskusite znova.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Poskusite znova.</translation>
    </message>
    <message>
        <source>Type or paste an ID first.</source>
        <translation>Najprej vpišite ali prilepite ID.</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Use the ID exactly as the customer&apos;s record has it.</source>
        <translation>ID uporabite natanko tako, kot je v zapisu stranke.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Malo počakajte in poskusite znova.</translation>
    </message>
    <message>
        <source>Whether the gateway carried it out is unknown.</source>
        <translation>Ni znano, ali je prehod to izvedel.</translation>
    </message>
    <message>
        <source>You asked for {asked}. This is {customer}, whose ID is {found}.</source>
        <translation>Iskali ste {asked}. To je {customer}, ID {found}.</translation>
    </message>
    <message>
        <source>You asked for {asked}. This is {customer}, whose ID is {found}: it differs in {words}.</source>
        <translation>Iskali ste {asked}. To je {customer}, ID {found}; razlika: {words}.</translation>
    </message>
    <message>
        <source>Your organisation does not permit this change.</source>
        <translation>Vaša organizacija te spremembe ne dovoljuje.</translation>
    </message>
    <message>
        <source>a customer without a name</source>
        <translation>stranka brez imena</translation>
    </message>
    <message>
        <source>a name?</source>
        <translation>ime?</translation>
    </message>
    <message>
        <source>a phone number?</source>
        <translation>telefonska številka?</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>naglasi</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktivna</translation>
    </message>
    <message>
        <source>an email?</source>
        <translation>e-pošta?</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>presledki</translation>
    </message>
    <message>
        <source>characters that can&apos;t be seen</source>
        <translation>nevidni znaki</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>izbrisano</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation>izbrisana {when}</translation>
    </message>
    <message>
        <source>how the same letters are encoded</source>
        <translation>kodiranje istih črk</translation>
    </message>
    <message>
        <source>merchant ID</source>
        <translation>trgovčev ID</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>brez ID-ja</translation>
    </message>
    <message>
        <source>the kind of dash</source>
        <translation>vrsta vezaja</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>velike in male črke</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>brez imena</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be looked up: no web address can carry them as an ID.</source>
        <translation>„.“ in „..“ ni mogoče poiskati: v spletni naslov ju ni mogoče zapisati kot ID.</translation>
    </message>
    <message>
        <source>“Not found” was answered, but not in the gateway&apos;s way: perhaps by something in between. Whether the customer exists is unknown.</source>
        <translation>Prišel je odgovor „ni najdeno“, a ne na način prehoda: morda ga je dalo nekaj vmes. Ali stranka obstaja, ni znano.</translation>
    </message>
</context>
</TS>
