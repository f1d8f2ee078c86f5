<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bs_BA" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{keys} can&apos;t be used.</source>
        <translation>{keys} nije moguće upotrijebiti.</translation>
    </message>
    <message>
        <source>{keys} edits text in fields.</source>
        <translation>{keys} uređuje tekst u poljima.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing. Hold Ctrl or Alt with it, or use F1 to F12.</source>
        <translation>{keys} je potrebno za pisanje. Držite uz to Ctrl ili Alt, ili upotrijebite tipke od F1 do F12.</translation>
    </message>
    <message>
        <source>{keys} opens a list of choices.</source>
        <translation>{keys} otvara listu mogućnosti.</translation>
    </message>
    <message>
        <source>{keys} opens a menu.</source>
        <translation>{keys} otvara meni.</translation>
    </message>
    <message>
        <source>{keys} would be AltGr on Windows, which types characters.</source>
        <translation>{keys} bi u sistemu Windows bilo AltGr, kojim se pišu znakovi.</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>Look up the rest</source>
        <translation>Potraži ostale</translation>
    </message>
    <message>
        <source>Reading the batch…</source>
        <translation>Čitanje obrade…</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Prikaži te redove</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Undone. Nothing was sent.</source>
        <translation>Poništeno. Ništa nije poslano.</translation>
    </message>
    <message>
        <source>Undone: the window was closed or locked. Nothing was sent.</source>
        <translation>Poništeno: prozor je zatvoren ili zaključan. Ništa nije poslano.</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>All rows ({number})…</source>
        <translation>Svi redovi ({number})…</translation>
    </message>
    <message>
        <source>Another batch is open here. Press “New batch” first.</source>
        <translation>Ovdje je otvorena druga obrada. Najprije pritisnite „Nova obrada“.</translation>
    </message>
    <message>
        <source>Another batch is under way here. Wait for its end, or stop it first.</source>
        <translation>Ovdje je u toku druga obrada. Sačekajte njen kraj ili je najprije zaustavite.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Grupna obrada</translation>
    </message>
    <message>
        <source>Rows shown ({number})…</source>
        <translation>Prikazani redovi ({number})…</translation>
    </message>
</context>
<context>
    <name>BatchWindowOpener</name>
    <message>
        <source>Batch</source>
        <translation>Grupna obrada</translation>
    </message>
    <message>
        <source>Batch from selection</source>
        <translation>Obrada iz odabira</translation>
    </message>
    <message>
        <source>Batch · {percent}</source>
        <translation>Obrada · {percent}</translation>
    </message>
    <message>
        <source>Batch: {what}</source>
        <translation>Obrada: {what}</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>Grupna obrada…</translation>
    </message>
    <message>
        <source>Begin a batch with the customers selected in the table</source>
        <translation>Pokreni obradu s kupcima odabranima u tabeli</translation>
    </message>
    <message>
        <source>Go on with a batch that was not finished, or discard one</source>
        <translation>Nastavi obradu koja nije dovršena ili je odbaci</translation>
    </message>
    <message>
        <source>Kept batches…</source>
        <translation>Sačuvane obrade…</translation>
    </message>
    <message>
        <source>Look up, edit or erase a list of customers</source>
        <translation>Potraži, izmijeni ili izbriši cijeli spisak kupaca</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Nastavi…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Prikaži</translation>
    </message>
    <message>
        <source>{what} · {percent}</source>
        <translation>{what} · {percent}</translation>
    </message>
    <message>
        <source>{what}, paused · {percent}</source>
        <translation>{what}, pauzirano · {percent}</translation>
    </message>
</context>
<context>
    <name>BeginAgainDialog</name>
    <message>
        <source>Begin again</source>
        <translation>Počni ispočetka</translation>
    </message>
    <message>
        <source>Begin again without the passphrase</source>
        <translation>Početak ispočetka bez fraze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Type “{word}” to confirm</source>
        <translation>Za potvrdu upišite „{word}“</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read what it guards. If you begin again, token and key of every profile are removed from the system keyring and must be entered anew. The journal so far, with unsaved changes kept in it, stays on this computer encrypted and can never be opened again; a new journal is begun.</source>
        <translation>Bez fraze niko ne može pročitati ono što ona čuva. Ako počnete ispočetka, token i ključ svakog profila uklanjaju se iz privjeska ključeva sistema i treba ih unijeti iznova. Dosadašnji dnevnik, s nesačuvanim izmjenama u njemu, ostaje na ovom računaru šifriran i više se nikad ne može otvoriti; započinje novi dnevnik.</translation>
    </message>
    <message>
        <source>begin again</source>
        <translation>ispočetka</translation>
    </message>
</context>
<context>
    <name>BusyTask</name>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Hide the token</source>
        <translation>Sakrij token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Prikaži token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>CardLinesArea</name>
    <message>
        <source>Saved cards</source>
        <translation>Sačuvane kartice</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Copy card number</source>
        <translation>Kopiraj broj kartice</translation>
    </message>
    <message>
        <source>Copy the chosen card&apos;s token; the clipboard clears itself</source>
        <translation>Kopiraj token odabrane kartice; međumemorija se sama briše</translation>
    </message>
    <message>
        <source>Copy the masked number of the chosen card</source>
        <translation>Kopiraj maskirani broj odabrane kartice</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Kopiraj token</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Sakrij token</translation>
    </message>
    <message>
        <source>Show the chosen card&apos;s token for some seconds</source>
        <translation>Prikaži token odabrane kartice na nekoliko sekundi</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Prikaži token</translation>
    </message>
</context>
<context>
    <name>CardQuestion</name>
    <message>
        <source>It is not a card number</source>
        <translation>To nije broj kartice</translation>
    </message>
    <message>
        <source>{places}: this may be a card number. Card numbers must not be stored in text.</source>
        <translation>{places}: ovo je možda broj kartice. Brojevi kartica ne smiju se čuvati u tekstu.</translation>
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
        <translation>Vrijednost</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>A reason, a ticket or a metadata key in the journal holds personal data. The certificate leaves it out, and the journal&apos;s entries with it.</source>
        <translation>Razlog, tiket ili ključ metapodatka u dnevniku sadrži lične podatke. Potvrda ga izostavlja, a s njim i zapise dnevnika.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Potvrda o brisanju</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Kopiraj otisak</translation>
    </message>
    <message numerus="yes">
        <source>In the journal, of %n customer(s):</source>
        <translation>
            <numerusform>U dnevniku, o %n kupcu:</numerusform>
            <numerusform>U dnevniku, o %n kupca:</numerusform>
            <numerusform>U dnevniku, o %n kupaca:</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring keeps the signing key: it ends with this session, and says so in the certificate.</source>
        <translation>Nijedan privjesak ključeva ne čuva ključ za potpisivanje: on nestaje s ovom sesijom, što u potvrdi i piše.</translation>
    </message>
    <message>
        <source>Not every customer will be named: the journal keeps hashes of IDs only. Search it for a customer&apos;s ID first, and the certificate names that customer.</source>
        <translation>Neće biti naveden svaki kupac: dnevnik čuva samo sažetke (hash) ID-ova. Najprije u dnevniku potražite ID kupca, pa će ga potvrda navesti.</translation>
    </message>
    <message>
        <source>Otherwise nobody can read an ID in the certificate: who knows one can check it. Names, emails and phone numbers are never in it, also where they are used as IDs.</source>
        <translation>Inače niko ne može pročitati ID u potvrdi: ko ga zna, može ga provjeriti. Imena, e-pošte i telefonskih brojeva u njoj nikad nema, ni kad služe kao ID.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Čitanje dnevnika…</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Čuvanje potvrde</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Sačuvaj potvrdu…</translation>
    </message>
    <message>
        <source>Saved as {path}, and checked.</source>
        <translation>Sačuvano kao {path} i provjereno.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Prikaži folder</translation>
    </message>
    <message>
        <source>Signed with the key
{fingerprint}</source>
        <translation>Potpisano ključem
{fingerprint}</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Potpisivanje…</translation>
    </message>
    <message>
        <source>The journal could not note it.</source>
        <translation>Dnevnik to nije mogao zabilježiti.</translation>
    </message>
    <message>
        <source>The sandbox keeps no signing key: it ends with this session, and says so in the certificate.</source>
        <translation>Sandbox ne čuva ključ za potpisivanje: on nestaje s ovom sesijom, što u potvrdi i piše.</translation>
    </message>
    <message>
        <source>There is nothing to certify.</source>
        <translation>Nema se šta potvrditi.</translation>
    </message>
    <message>
        <source>Write merchant IDs out</source>
        <translation>Ispiši ID-ove kod trgovca</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip datoteke (*.zip)</translation>
    </message>
    <message>
        <source>{done} of {all} merchant IDs hashed</source>
        <translation>Sažeci ID-ova kod trgovca: {done} od {all}</translation>
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
            <numerusform>još %n znak</numerusform>
            <numerusform>još %n znaka</numerusform>
            <numerusform>još %n znakova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n previše</numerusform>
            <numerusform>%n previše</numerusform>
            <numerusform>%n previše</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, a recent customer, or an ID</source>
        <translation>Komanda, nedavni kupac ili ID</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komanda</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komande</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pristupnik</translation>
    </message>
    <message>
        <source>Look up “{id}” by UUID</source>
        <translation>Potraži „{id}“ po UUID-u</translation>
    </message>
    <message>
        <source>Look up “{id}” by merchant ID</source>
        <translation>Potraži „{id}“ po ID-u kod trgovca</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Ništa se tako ne zove.</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Nedavno traženo</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zadnje korišteno</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Not set</source>
        <translation>Nije uneseno</translation>
    </message>
    <message>
        <source>The two records</source>
        <translation>Dva zapisa</translation>
    </message>
    <message>
        <source>They differ in {fields}.</source>
        <translation>Razlikuju se u ovome: {fields}.</translation>
    </message>
    <message>
        <source>{value}, differs</source>
        <translation>{value}, razlikuje se</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>At most per second</source>
        <translation>Najviše u sekundi</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Istovremeno</translation>
    </message>
    <message>
        <source>Confirm the batch</source>
        <translation>Potvrdite obradu</translation>
    </message>
    <message>
        <source>Dry run: everything but the change itself</source>
        <translation>Proba: sve osim same izmjene</translation>
    </message>
    <message>
        <source>Type the number of customers to confirm: {number}</source>
        <translation>Za potvrdu upišite broj kupaca: {number}</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>koliko brzo odgovara</translation>
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
        <translation>Tuđe: {value}</translation>
    </message>
    <message>
        <source>When you read it: {value}</source>
        <translation>Kad ste pročitali: {value}</translation>
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
        <translation>Izvještaj</translation>
    </message>
    <message>
        <source>Report of the last time</source>
        <translation>Izvještaj od prošlog puta</translation>
    </message>
    <message>
        <source>The program was ended by a crash, by the system or by a power cut. This is all that it left: places in the program and versions, nothing of customers. It is on this computer only.</source>
        <translation>Program je završio zbog pada, zbog sistema ili nestanka struje. Ovo je sve što je ostalo: mjesta u programu i verzije, ništa o kupcima. Nalazi se samo na ovom računaru.</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>A link to {customer} is copied.</source>
        <translation>Link je kopiran: {customer}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>Zatvori kupca</translation>
    </message>
    <message>
        <source>Copy a link that shows this customer in Customer Desk</source>
        <translation>Kopiraj link koji ovog kupca prikazuje u programu Customer Desk</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Kopiraj za tiket</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiraj link</translation>
    </message>
    <message>
        <source>Copy who is shown, how they stand, and a link, for a ticket</source>
        <translation>Kopiraj ko je prikazan, u kojem je stanju i link, za tiket</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Izbriši kupca</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Uredi kupca</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprijed</translation>
    </message>
    <message>
        <source>Go to the fields of the customer shown</source>
        <translation>Idi na polja prikazanog kupca</translation>
    </message>
    <message>
        <source>Open the deletion of the customer shown</source>
        <translation>Otvori brisanje prikazanog kupca</translation>
    </message>
    <message>
        <source>Show nobody, and where to go on</source>
        <translation>Ne prikazuj nikoga, samo kako dalje</translation>
    </message>
    <message>
        <source>To the customer before, or to the list where it is covered</source>
        <translation>Na prethodnog kupca ili, gdje je prekriven, na spisak</translation>
    </message>
    <message>
        <source>To the customer from whom you went back</source>
        <translation>Na kupca s kojeg ste se vratili</translation>
    </message>
    <message>
        <source>{customer} is copied for a ticket.</source>
        <translation>Kopirano za tiket: {customer}.</translation>
    </message>
</context>
<context>
    <name>CustomerEditor</name>
    <message>
        <source>Back to the saved record</source>
        <translation>Natrag na sačuvane podatke</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Podaci o kupcu</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odbaci izmjene</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Ponovi je</translation>
    </message>
    <message>
        <source>Look at the changes and save them</source>
        <translation>Pregledaj izmjene i sačuvaj ih</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Poništi zadnju izmjenu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
</context>
<context>
    <name>CustomerExport</name>
    <message numerus="yes">
        <source>%Ln customer(s) exported to {name}.</source>
        <translation>
            <numerusform>Izvezen je %Ln kupac u {name}.</numerusform>
            <numerusform>Izvezena su %Ln kupca u {name}.</numerusform>
            <numerusform>Izvezeno je %Ln kupaca u {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A workbook has room for %Ln customer(s) at most. Export a CSV instead.</source>
        <translation>
            <numerusform>U radnu knjigu stane najviše %Ln kupac. Umjesto toga izvezite CSV.</numerusform>
            <numerusform>U radnu knjigu stanu najviše %Ln kupca. Umjesto toga izvezite CSV.</numerusform>
            <numerusform>U radnu knjigu stane najviše %Ln kupaca. Umjesto toga izvezite CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV za proračunsku tabelu (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelova radna knjiga (*.xlsx)</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Izvoz kupaca</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Nije sačuvano: disk je pun.</translation>
    </message>
    <message>
        <source>Not saved: the file can&apos;t be written.</source>
        <translation>Nije sačuvano: u datoteku nije moguće pisati.</translation>
    </message>
    <message>
        <source>Not saved: the program was locked meanwhile.</source>
        <translation>Nije sačuvano: program je u međuvremenu zaključan.</translation>
    </message>
    <message>
        <source>Not saved: you may not write there.</source>
        <translation>Nije sačuvano: tamo nemate pravo pisanja.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Zapisivanje: {name}…</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message numerus="yes">
        <source>%n customer(s) found.</source>
        <translation>
            <numerusform>Pronađen je %n kupac.</numerusform>
            <numerusform>Pronađena su %n kupca.</numerusform>
            <numerusform>Pronađeno je %n kupaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the gateway for exactly “{text}”</source>
        <translation>Upitaj pristupnik tačno za „{text}“</translation>
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
        <translation>Pronađeni kupci</translation>
    </message>
    <message>
        <source>In the list on this computer</source>
        <translation>Na spisku na ovom računaru</translation>
    </message>
    <message>
        <source>Merchant ID, UUID or pasted line</source>
        <translation>ID kod trgovca, UUID ili zalijepljeni red</translation>
    </message>
    <message>
        <source>Name, email, phone, ID or pasted line</source>
        <translation>Ime, e-pošta, telefon, ID ili zalijepljeni red</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Bez imena</translation>
    </message>
    <message>
        <source>Nobody fits so far; not every customer is on this computer yet.</source>
        <translation>Zasad niko ne odgovara; na ovom računaru još nisu svi kupci.</translation>
    </message>
    <message>
        <source>Nobody in the list on this computer fits.</source>
        <translation>Na spisku na ovom računaru niko ne odgovara.</translation>
    </message>
    <message>
        <source>Nobody on this computer fits, complete as of {time}.</source>
        <translation>Na ovom računaru niko ne odgovara (potpuno, stanje {time}).</translation>
    </message>
    <message>
        <source>On this computer, complete as of {time}</source>
        <translation>Na ovom računaru, potpuno, stanje {time}</translation>
    </message>
    <message>
        <source>On this computer, where not every customer is yet</source>
        <translation>Na ovom računaru, gdje još nisu svi kupci</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Nedavno traženo</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Show everybody who fits in the table</source>
        <translation>Prikaži u tabeli sve koji odgovaraju</translation>
    </message>
    <message>
        <source>To find a customer by a name, type three characters or more.</source>
        <translation>Da biste kupca pronašli po imenu, upišite tri ili više znakova.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>uživo</translation>
    </message>
</context>
<context>
    <name>CustomerGrid</name>
    <message>
        <source>Click to sort by this column; at the third click newest first again</source>
        <translation>Kliknite za sortiranje po ovoj koloni; trećim klikom ponovo prvo najnoviji</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kupci</translation>
    </message>
    <message>
        <source>The gateway lists customers newest first, and only a part of them is read here: sorted by another column, that part would look like the whole.</source>
        <translation>Pristupnik navodi najprije najnovije kupce, a ovdje je pročitan samo dio: sortiran po drugoj koloni taj bi dio izgledao kao cjelina.</translation>
    </message>
</context>
<context>
    <name>CustomerJournal</name>
    <message>
        <source>Journal of this customer</source>
        <translation>Dnevnik ovog kupca</translation>
    </message>
    <message>
        <source>Nothing was written about this customer on this computer.</source>
        <translation>Na ovom računaru o ovom kupcu nije ništa zapisano.</translation>
    </message>
    <message>
        <source>Open in journal</source>
        <translation>Otvori u dnevniku</translation>
    </message>
    <message>
        <source>Show the chosen entry in the journal, with its proof</source>
        <translation>Prikaži odabrani zapis u dnevniku, s dokazom</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Who will be erased</source>
        <translation>Ko će biti izbrisan</translation>
    </message>
</context>
<context>
    <name>CustomerPictures</name>
    <message>
        <source>Customers by country</source>
        <translation>Kupci po državama</translation>
    </message>
    <message>
        <source>Customers created per day</source>
        <translation>Dodani kupci po danima</translation>
    </message>
</context>
<context>
    <name>CustomerReader</name>
    <message>
        <source>Counting customers</source>
        <translation>Prebrojavanje kupaca</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Čitanje kupaca</translation>
    </message>
</context>
<context>
    <name>CustomerScreen</name>
    <message>
        <source>Journal entries</source>
        <translation>Zapisi u dnevniku</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Zahtjevi</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Sačuvane kartice</translation>
    </message>
    <message>
        <source>The unsaved changes of {customer} can be restored now.</source>
        <translation>Sada se mogu vratiti nesačuvane izmjene: {customer}.</translation>
    </message>
    <message>
        <source>{customer} is created.</source>
        <translation>Dodano: {customer}.</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message numerus="yes">
        <source>%Ln record(s) not readable</source>
        <translation>
            <numerusform>%Ln zapis nije čitljiv</numerusform>
            <numerusform>%Ln zapisa nisu čitljiva</numerusform>
            <numerusform>%Ln zapisa nije čitljivo</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count}, newest first</source>
        <translation>Najmanje {count}, prvo najnoviji</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kupci</translation>
    </message>
    <message>
        <source>{count}, newest first</source>
        <translation>{count}, prvo najnoviji</translation>
    </message>
</context>
<context>
    <name>DaysCreated</name>
    <message>
        <source>Customers created per day</source>
        <translation>Dodani kupci po danima</translation>
    </message>
    <message>
        <source>{customers} in {days}, most on {day}: {most}</source>
        <translation>{customers}, period: {days}, najviše {day}: {most}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Checking a deletion…</source>
        <translation>Provjera brisanja…</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Izbriši kupca</translation>
    </message>
    <message>
        <source>Deleting a customer…</source>
        <translation>Brisanje kupca…</translation>
    </message>
    <message>
        <source>Enter never deletes. To press Delete, use the space bar.</source>
        <translation>Enter nikad ne briše. Za „Izbriši“ pritisnite razmaknicu.</translation>
    </message>
    <message>
        <source>Reading the customer again, then deleting…</source>
        <translation>Ponovno čitanje kupca, zatim brisanje…</translation>
    </message>
    <message>
        <source>Still deleting. Stop leaves it open whether it was carried out.</source>
        <translation>Brisanje je još u toku. Ako ga zaustavite, ostaje nepoznato je li izvršeno.</translation>
    </message>
    <message>
        <source>Undone. Nothing was sent.</source>
        <translation>Poništeno. Ništa nije poslano.</translation>
    </message>
    <message>
        <source>Undone: the program was locked meanwhile. Nothing was sent.</source>
        <translation>Poništeno: program je u međuvremenu zaključan. Ništa nije poslano.</translation>
    </message>
</context>
<context>
    <name>DeletedNote</name>
    <message>
        <source>Certificate…</source>
        <translation>Potvrda…</translation>
    </message>
    <message>
        <source>Deleted {when}. It can be read and copied, not changed.</source>
        <translation>Izbrisano: {when}. Može se čitati i kopirati, ali ne i mijenjati.</translation>
    </message>
    <message>
        <source>Deleted. It can be read and copied, not changed.</source>
        <translation>Izbrisano. Može se čitati i kopirati, ali ne i mijenjati.</translation>
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
        <translation>Upit po UUID-u</translation>
    </message>
    <message>
        <source>Asked by merchant ID</source>
        <translation>Upit po ID-u kod trgovca</translation>
    </message>
    <message>
        <source>Has both answers, and none of the customer&apos;s values.</source>
        <translation>Sadrži oba odgovora, a nijednu vrijednost kupca.</translation>
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
        <translation>Odgovore nije bilo moguće zabilježiti: stoje samo ovdje.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Broj tiketa</translation>
    </message>
</context>
<context>
    <name>DeletionFacts</name>
    <message numerus="yes">
        <source>%n saved card(s):</source>
        <translation>
            <numerusform>%n sačuvana kartica:</numerusform>
            <numerusform>%n sačuvane kartice:</numerusform>
            <numerusform>%n sačuvanih kartica:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Loading cards…</source>
        <translation>Učitavanje kartica…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n saved card(s), the newest:</source>
        <translation>
            <numerusform>Više od %n sačuvane kartice, najnovije:</numerusform>
            <numerusform>Više od %n sačuvane kartice, najnovije:</numerusform>
            <numerusform>Više od %n sačuvanih kartica, najnovije:</numerusform>
        </translation>
    </message>
    <message>
        <source>No saved cards.</source>
        <translation>Nema sačuvanih kartica.</translation>
    </message>
    <message>
        <source>The cards can&apos;t be shown: {reason}</source>
        <translation>Kartice nije moguće prikazati: {reason}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nije uneseno</translation>
    </message>
</context>
<context>
    <name>DeletionOpener</name>
    <message>
        <source>Show in journal</source>
        <translation>Prikaži u dnevniku</translation>
    </message>
    <message>
        <source>{customer} is deleted.</source>
        <translation>Izbrisano: {customer}.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Suggested. Keep it or type your own: a later look-up needs an ID.</source>
        <translation>Prijedlog. Zadržite ga ili upišite svoj: za kasnije traženje potreban je ID.</translation>
    </message>
</context>
<context>
    <name>DirectoryControl</name>
    <message numerus="yes">
        <source>%Ln customer(s) can now be found by a part of name, email or phone.</source>
        <translation>
            <numerusform>%Ln kupac sada se može pronaći po dijelu imena, e-pošte ili telefona.</numerusform>
            <numerusform>%Ln kupca sada se mogu pronaći po dijelu imena, e-pošte ili telefona.</numerusform>
            <numerusform>%Ln kupaca sada se može pronaći po dijelu imena, e-pošte ili telefona.</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers were removed from this computer: one who was erased could not be taken out by themselves.</source>
        <translation>S ovog su računara uklonjeni svi kupci: jednog izbrisanog nije bilo moguće ukloniti zasebno.</translation>
    </message>
    <message>
        <source>Customers on this computer</source>
        <translation>Kupci na ovom računaru</translation>
    </message>
    <message>
        <source>Customers on this computer…</source>
        <translation>Kupci na ovom računaru…</translation>
    </message>
    <message>
        <source>File and key are deleted. Nothing changes at the gateway.</source>
        <translation>Datoteka i ključ se brišu. Na pristupniku se ništa ne mijenja.</translation>
    </message>
    <message>
        <source>Find customers by any part of name, email, phone and more</source>
        <translation>Pronađi kupce po bilo kojem dijelu imena, e-pošte, telefona i drugog</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zadrži ih</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ostavi tako</translation>
    </message>
    <message>
        <source>Make customers findable on this computer…</source>
        <translation>Omogući traženje kupaca na ovom računaru…</translation>
    </message>
    <message>
        <source>No customers are kept on this computer any more.</source>
        <translation>Na ovom se računaru više ne čuvaju kupci.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Pročitaj ponovo</translation>
    </message>
    <message>
        <source>Read again from the gateway</source>
        <translation>Ponovo pročitaj s pristupnika</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Pročitaj ponovo…</translation>
    </message>
    <message>
        <source>Read all customers again?</source>
        <translation>Ponovo pročitati sve kupce?</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln customer(s) again takes about {duration}.</source>
        <translation>
            <numerusform>Ponovno čitanje %Ln kupca, približno trajanje: {duration}.</numerusform>
            <numerusform>Ponovno čitanje %Ln kupca, približno trajanje: {duration}.</numerusform>
            <numerusform>Ponovno čitanje %Ln kupaca, približno trajanje: {duration}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading customers has stopped. {reason}</source>
        <translation>Čitanje kupaca je zaustavljeno. {reason}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Remove the customers from this computer?</source>
        <translation>Ukloniti kupce s ovog računara?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ukloni…</translation>
    </message>
    <message>
        <source>The customers could not be removed from this computer. {reason}</source>
        <translation>Kupce nije bilo moguće ukloniti s ovog računara. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>What is kept now goes first: until all are read, some are not found.</source>
        <translation>Najprije se uklanja ono što se sada čuva: dok se ne pročitaju svi, neki se neće pronaći.</translation>
    </message>
</context>
<context>
    <name>DirectorySearch</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kupac</numerusform>
            <numerusform>%Ln kupca</numerusform>
            <numerusform>%Ln kupaca</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Svi kupci</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>Back to the gateway&apos;s list</source>
        <translation>Natrag na spisak s pristupnika</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Change what is searched for</source>
        <translation>Promijeni šta se traži</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Prebrojavanje…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Izvezi ove…</translation>
    </message>
    <message>
        <source>Metadata key</source>
        <translation>Ključ metapodatka</translation>
    </message>
    <message>
        <source>New batch with these…</source>
        <translation>Nova obrada s ovima…</translation>
    </message>
    <message>
        <source>None of these customers has one</source>
        <translation>Nijedan od ovih kupaca to nema</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Traženje u tabeli</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Traženje: {text}</translation>
    </message>
    <message>
        <source>The customers kept on this computer are not there any more.</source>
        <translation>Kupaca koji su se čuvali na ovom računaru više nema.</translation>
    </message>
    <message>
        <source>With saved cards</source>
        <translation>Sa sačuvanim karticama</translation>
    </message>
    <message>
        <source>Without saved cards</source>
        <translation>Bez sačuvanih kartica</translation>
    </message>
    <message>
        <source>with saved cards</source>
        <translation>sa sačuvanim karticama</translation>
    </message>
    <message>
        <source>without saved cards</source>
        <translation>bez sačuvanih kartica</translation>
    </message>
    <message>
        <source>{count}, complete as of {time}</source>
        <translation>{count}, potpuno, stanje {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count}, complete as of {time}; about %Ln may be missing</source>
        <translation>
            <numerusform>{count}, potpuno, stanje {time}; možda nedostaje oko %Ln</numerusform>
            <numerusform>{count}, potpuno, stanje {time}; možda nedostaje oko %Ln</numerusform>
            <numerusform>{count}, potpuno, stanje {time}; možda nedostaje oko %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, of those read so far</source>
        <translation>{count}, od dosad pročitanih</translation>
    </message>
</context>
<context>
    <name>DuplicatesOpener</name>
    <message>
        <source>Customers with the same email, phone, address or merchant ID</source>
        <translation>Kupci s istom e-poštom, telefonom, adresom ili ID-om kod trgovca</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Mogući duplikati…</translation>
    </message>
</context>
<context>
    <name>DuplicatesWindow</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupa</numerusform>
            <numerusform>%Ln grupe</numerusform>
            <numerusform>%Ln grupa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) and more</source>
        <translation>
            <numerusform>%Ln grupa i više</numerusform>
            <numerusform>%Ln grupe i više</numerusform>
            <numerusform>%Ln grupa i više</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Traženje duplikata…</translation>
    </message>
    <message>
        <source>No two customers have this in common.</source>
        <translation>Nema dva kupca kojima je to zajedničko.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mogući duplikati</translation>
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
        <translation>Nova vrijednost</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Ukloni ovu vrijednost</translation>
    </message>
    <message>
        <source>This field is set twice.</source>
        <translation>Ovo je polje postavljeno dvaput.</translation>
    </message>
    <message>
        <source>This is no value of that type.</source>
        <translation>To nije vrijednost te vrste.</translation>
    </message>
    <message>
        <source>This key is set twice.</source>
        <translation>Ovaj je ključ postavljen dvaput.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Type the key.</source>
        <translation>Upišite ključ.</translation>
    </message>
    <message>
        <source>Type the value, or choose “unset”.</source>
        <translation>Upišite vrijednost ili odaberite „bez vrijednosti“.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Šta uraditi</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>postavi na</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>bez vrijednosti</translation>
    </message>
</context>
<context>
    <name>EditValues</name>
    <message>
        <source>Another value</source>
        <translation>Još jedna vrijednost</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Can&apos;t be saved: the customer is deleted. Copy what you need, then discard it.</source>
        <translation>Nije moguće sačuvati: kupac je izbrisan. Kopirajte šta vam treba, a zatim odbacite izmjene.</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Podaci o kupcu</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metapodaci</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>They can&apos;t be saved: the customer is deleted.</source>
        <translation>Nije ih moguće sačuvati: kupac je izbrisan.</translation>
    </message>
    <message>
        <source>What is typed into a metadata cell can&apos;t be taken as it is.</source>
        <translation>Ono što je upisano u ćeliju metapodataka ne može se preuzeti kakvo jeste.</translation>
    </message>
    <message>
        <source>{customer} has unsaved changes.</source>
        <translation>Kupac ima nesačuvane izmjene: {customer}.</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Esc leads back to the gateway&apos;s list.</source>
        <translation>Esc vodi natrag na spisak s pristupnika.</translation>
    </message>
    <message>
        <source>New customer adds the first one.</source>
        <translation>„Novi kupac“ dodaje prvog.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Još nema kupaca</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Niko nije pronađen</translation>
    </message>
</context>
<context>
    <name>EntryFacts</name>
    <message numerus="yes">
        <source>%Ln entries chosen.</source>
        <translation>
            <numerusform>Odabran je %Ln zapis.</numerusform>
            <numerusform>Odabrana su %Ln zapisa.</numerusform>
            <numerusform>Odabrano je %Ln zapisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odgovori</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Grupna obrada</translation>
    </message>
    <message>
        <source>Choose an entry to see the whole of it.</source>
        <translation>Odaberite zapis da biste ga vidjeli u cijelosti.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Polja</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Sažetak</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Prethodni sažetak</translation>
    </message>
    <message>
        <source>No card number</source>
        <translation>Nije broj kartice</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
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
        <translation>Uklonjeno do</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID zahtjeva</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Redovi</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Sačuvane kartice</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Odabrani zapis</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>{batch}, row {row}</source>
        <translation>{batch}, red {row}</translation>
    </message>
    <message>
        <source>{number}, about entry {about}</source>
        <translation>{number}, o zapisu {about}</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Certificate…</source>
        <translation>Potvrda…</translation>
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
        <translation>Kopiraj izvještaj</translation>
    </message>
    <message>
        <source>Customer Desk did not end properly the last time.</source>
        <translation>Customer Desk prošli put nije pravilno završio.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Prikaži izvještaj</translation>
    </message>
    <message>
        <source>Something inside this program went wrong. It goes on; what you see may be incomplete. The report holds nothing of customers.</source>
        <translation>U ovom je programu nešto pošlo po zlu. Program radi dalje; ono što vidite možda nije potpuno. U izvještaju nema ničega o kupcima.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Izvještaj je u međumemoriji.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Edited. Was {value}.</source>
        <translation>Uređeno. Prije: {value}.</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Prazan tekst</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID kod trgovca</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nije uneseno</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Vrati sačuvano</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sačuvano</translation>
    </message>
    <message>
        <source>Set to empty text</source>
        <translation>Postavi prazan tekst</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaži</translation>
    </message>
    <message>
        <source>Suggest an ID</source>
        <translation>Predloži ID</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>Ukloni vrijednost</translation>
    </message>
    <message>
        <source>Was: {value}. Press to put it back.</source>
        <translation>Prije: {value}. Pritisnite za vraćanje.</translation>
    </message>
    <message>
        <source>Will be unset</source>
        <translation>Uklonit će se</translation>
    </message>
    <message>
        <source>{field} is edited</source>
        <translation>{field}: uređeno</translation>
    </message>
    <message>
        <source>{field} is saved</source>
        <translation>{field}: sačuvano</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Active</source>
        <translation>Aktivan</translation>
    </message>
    <message>
        <source>Copy dates</source>
        <translation>Kopiraj datume</translation>
    </message>
    <message>
        <source>Created {when}</source>
        <translation>Dodano {when}</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Izbriši kupca</translation>
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
        <translation>Više za ovog kupca</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Bez imena</translation>
    </message>
    <message>
        <source>Updated {when}</source>
        <translation>Ažurirano {when}</translation>
    </message>
</context>
<context>
    <name>HoldCountdown</name>
    <message numerus="yes">
        <source>Deletes in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Briše se za %n sekundu. Još ništa nije poslano.</numerusform>
            <numerusform>Briše se za %n sekunde. Još ništa nije poslano.</numerusform>
            <numerusform>Briše se za %n sekundi. Još ništa nije poslano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Vrijeme za poništavanje</translation>
    </message>
</context>
<context>
    <name>InputPage</name>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Isprazni spisak</translation>
    </message>
    <message>
        <source>Count saved cards too (one more call for each)</source>
        <translation>Prebroji i sačuvane kartice (još jedan poziv za svakog kupca)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>From selection</source>
        <translation>Iz odabira</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.json *.jsonl *.xlsx *.xls *.ods *.html *.sql)</source>
        <translation>Spiskovi (*.csv *.txt *.tsv *.json *.jsonl *.xlsx *.xls *.ods *.html *.sql)</translation>
    </message>
    <message>
        <source>Look up all</source>
        <translation>Potraži sve</translation>
    </message>
    <message>
        <source>No customer is selected in the table.</source>
        <translation>U tabeli nije odabran nijedan kupac.</translation>
    </message>
    <message>
        <source>Old values (*.json)</source>
        <translation>Stare vrijednosti (*.json)</translation>
    </message>
    <message>
        <source>One list at a time: take a single file.</source>
        <translation>Jedan po jedan spisak: odaberite samo jednu datoteku.</translation>
    </message>
    <message>
        <source>Open a file of old values</source>
        <translation>Otvori datoteku sa starim vrijednostima</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Otvori spisak</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Otvori datoteku…</translation>
    </message>
    <message>
        <source>Put old values back…</source>
        <translation>Vrati stare vrijednosti…</translation>
    </message>
    <message>
        <source>Rows that are hidden in the workbook, as by a filter, were read too.</source>
        <translation>Pročitani su i redovi koji su u radnoj knjizi skriveni, naprimjer filterom.</translation>
    </message>
</context>
<context>
    <name>JournalEntries</name>
    <message>
        <source>Details</source>
        <translation>Detalji</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
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
        <translation>ID zahtjeva</translation>
    </message>
    <message>
        <source>This entry is missing.</source>
        <translation>Ovaj zapis nedostaje.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>Izvezen je %Ln zapis.</numerusform>
            <numerusform>Izvezena su %Ln zapisa.</numerusform>
            <numerusform>Izvezeno je %Ln zapisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV datoteke (*.csv)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Izvoz dnevnika</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Izvoz…</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>Za proračunsku tabelu (CSV)…</translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation>Potpisano ključem {key}.</translation>
    </message>
    <message>
        <source>Signed, to be verified later (zip)…</source>
        <translation>Potpisano, za kasniju provjeru (zip)…</translation>
    </message>
    <message>
        <source>The chain is broken in it: verify it here.</source>
        <translation>Lanac je u njemu prekinut: provjerite ga ovdje.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip datoteke (*.zip)</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>All profiles</source>
        <translation>Svi profili</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Svi ishodi</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Bilo kada</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Period…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Pronađi u dnevniku</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>ID, email, phone or words</source>
        <translation>ID, e-pošta, telefon ili riječi</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Zadnjih 30 dana</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Zadnjih 365 dana</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Zadnjih 7 dana</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Zadnji dan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Ovaj profil</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Broj tiketa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vrijeme</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>UUID, merchant ID, email or phone, exactly; or words of a reason</source>
        <translation>UUID, ID kod trgovca, e-pošta ili telefon, tačno; ili riječi iz razloga</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Jučer</translation>
    </message>
</context>
<context>
    <name>JournalNotices</name>
    <message>
        <source>Close the program</source>
        <translation>Zatvori program</translation>
    </message>
    <message>
        <source>Go on with what is there</source>
        <translation>Nastavi s onim što postoji</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
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
        <translation>Prvo najnoviji. Iz dnevnika se čita samo ono što se vidi: koristite filtere.</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln zapis</numerusform>
            <numerusform>%Ln zapisa</numerusform>
            <numerusform>%Ln zapisa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed.</source>
        <translation>
            <numerusform>Uklonjen je %Ln zapis.</numerusform>
            <numerusform>Uklonjena su %Ln zapisa.</numerusform>
            <numerusform>Uklonjeno je %Ln zapisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain broken, checked {time}</source>
        <translation>Lanac prekinut, provjereno {time}</translation>
    </message>
    <message>
        <source>Chain whole, checked {time}</source>
        <translation>Lanac cjelovit, provjereno {time}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>Nothing was written through this program yet.</source>
        <translation>Putem ovog programa još nije ništa zapisano.</translation>
    </message>
    <message>
        <source>Remove entries older than…</source>
        <translation>Ukloni zapise starije od…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Traženje…</translation>
    </message>
    <message>
        <source>The journal has nothing like that.</source>
        <translation>U dnevniku nema ničeg takvog.</translation>
    </message>
    <message>
        <source>The other filters hide every entry about it.</source>
        <translation>Ostali filteri skrivaju sve zapise o tome.</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Provjeri lanac</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Provjera lanca…</translation>
    </message>
    <message>
        <source>Verifying the journal…</source>
        <translation>Provjera dnevnika…</translation>
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
        <translation>Otvori dnevnik</translation>
    </message>
    <message>
        <source>The journal: {finding}</source>
        <translation>Dnevnik: {finding}</translation>
    </message>
    <message>
        <source>What was written through this program, and its proof</source>
        <translation>Šta je zapisano putem ovog programa i dokaz o tome</translation>
    </message>
</context>
<context>
    <name>KeptBatchesDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dana</numerusform>
            <numerusform>%n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Započeto</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Discard the batch</source>
        <translation>Odbaci obradu</translation>
    </message>
    <message>
        <source>Discard this batch?</source>
        <translation>Odbaciti ovu obradu?</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Odbaci…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Its list is forgotten, and what is left of it won&apos;t be done. What was done stays done, and stays in the journal.</source>
        <translation>Njen se spisak zaboravlja, a ono što je od njega preostalo neće se obaviti. Što je obavljeno, ostaje obavljeno i ostaje u dnevniku.</translation>
    </message>
    <message>
        <source>Its list is forgotten, with what was looked up. What was done stays done, and stays in the journal.</source>
        <translation>Njen se spisak zaboravlja, zajedno s onim što je potraženo. Što je obavljeno, ostaje obavljeno i ostaje u dnevniku.</translation>
    </message>
    <message>
        <source>Its list is forgotten. What was done stays done, and stays in the journal; a certificate of the whole batch, with its customers&apos; IDs, can&apos;t be made any more.</source>
        <translation>Njen se spisak zaboravlja. Što je obavljeno, ostaje obavljeno i ostaje u dnevniku; potvrda za cijelu obradu, s ID-ovima kupaca, više se neće moći izdati.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>Kept batches</source>
        <translation>Sačuvane obrade</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Redovi</translation>
    </message>
    <message>
        <source>No batch is kept.</source>
        <translation>Nema sačuvanih obrada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Remove &amp;look-ups, which change nothing, after</source>
        <translation>Ukloni &amp;traženja, koja ništa ne mijenjaju, nakon</translation>
    </message>
    <message>
        <source>Remove look-ups after</source>
        <translation>Ukloni traženja nakon</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Broj tiketa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
</context>
<context>
    <name>KeptCustomersRow</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kupac</numerusform>
            <numerusform>%Ln kupca</numerusform>
            <numerusform>%Ln kupaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalji…</translation>
    </message>
    <message>
        <source>Make customers findable…</source>
        <translation>Omogući traženje kupaca…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Ukloni s ovog računara…</translation>
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
        <translation>Odaberite akciju</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatura</translation>
    </message>
    <message>
        <source>Keys of {action}: press the new ones</source>
        <translation>Tipke za {action}: pritisnite nove</translation>
    </message>
    <message>
        <source>More actions come with an open profile.</source>
        <translation>Kad je otvoren profil, ima još akcija.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pritisnite nove tipke</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Ukloni tipke</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Vrati zadane tipke</translation>
    </message>
    <message>
        <source>Use them here instead</source>
        <translation>Ipak upotrijebi ovdje</translation>
    </message>
    <message>
        <source>{keys} are the keys of an action that comes with an open profile.</source>
        <translation>{keys} pripada akciji koja je dostupna kad je otvoren profil.</translation>
    </message>
    <message>
        <source>{keys} are the keys of “{action}”.</source>
        <translation>{keys} pripada akciji „{action}“.</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>„{action}“ sada nema tipki.</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Begin a batch with the customers selected in the table</source>
        <translation>Pokreni obradu s kupcima odabranima u tabeli</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolone</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Kopiraj ćeliju</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Kopiraj red</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Kopiraj odabir</translation>
    </message>
    <message>
        <source>Copy the customer at the keyboard&apos;s place as one line</source>
        <translation>Kopiraj trenutnog kupca kao jedan red</translation>
    </message>
    <message>
        <source>Copy the selected customers, one line each</source>
        <translation>Kopiraj odabrane kupce, svakog u svoj red</translation>
    </message>
    <message>
        <source>Copy the value at the keyboard&apos;s place</source>
        <translation>Kopiraj vrijednost trenutne ćelije</translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation>Izbriši kupca…</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtriraj kupce</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Idi</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Idi na red</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>Idi na red…</translation>
    </message>
    <message>
        <source>Jump to a row of the list by its number</source>
        <translation>Skoči na red spiska po njegovom broju</translation>
    </message>
    <message numerus="yes">
        <source>New batch with %Ln customer(s)…</source>
        <translation>
            <numerusform>Nova obrada s %Ln kupcem…</numerusform>
            <numerusform>Nova obrada s %Ln kupca…</numerusform>
            <numerusform>Nova obrada s %Ln kupaca…</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prvo najnoviji</translation>
    </message>
    <message>
        <source>Open the deletion of this customer</source>
        <translation>Otvori brisanje ovog kupca</translation>
    </message>
    <message>
        <source>Read the customers shown again</source>
        <translation>Ponovo pročitaj prikazane kupce</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Osvježi</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Vrati kolone</translation>
    </message>
    <message>
        <source>Row:</source>
        <translation>Red:</translation>
    </message>
    <message>
        <source>Show the columns as at first</source>
        <translation>Prikaži kolone kao na početku</translation>
    </message>
    <message>
        <source>Show the customers kept on this computer, to be filtered and sorted</source>
        <translation>Prikaži kupce koji se čuvaju na ovom računaru, za filtriranje i sortiranje</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortiraj po</translation>
    </message>
</context>
<context>
    <name>ListEdit</name>
    <message>
        <source>List of IDs</source>
        <translation>Spisak ID-ova</translation>
    </message>
    <message>
        <source>Paste a column of merchant IDs or UUIDs here, or rows of a spreadsheet. Both kinds of ID may be mixed, one customer on each line.</source>
        <translation>Ovdje zalijepite kolonu ID-ova kod trgovca ili UUID-ova, ili redove iz proračunske tabele. Obje vrste ID-ova smiju biti pomiješane, jedan kupac u svakom redu.</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>First rows</source>
        <translation>Prvi redovi</translation>
    </message>
</context>
<context>
    <name>LiveDraft</name>
    <message>
        <source>change of {field}</source>
        <translation>mijenjanje polja {field}</translation>
    </message>
    <message>
        <source>discarding changes</source>
        <translation>odbacivanje izmjena</translation>
    </message>
    <message>
        <source>restoring unsaved changes</source>
        <translation>vraćanje nesačuvanih izmjena</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>I forgot the passphrase…</source>
        <translation>Zaboravljena fraza…</translation>
    </message>
    <message>
        <source>No unlock passphrase is asked for: while this computer&apos;s keyring is open, anybody at this desk can go on. You can set one in Tools ▸ Unlock passphrase.</source>
        <translation>Fraza za otključavanje se ne traži: dok je privjesak ključeva ovog računara otvoren, svako za ovim stolom može nastaviti. Možete je postaviti pod Alati ▸ Fraza za otključavanje.</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Od {time}</translation>
    </message>
    <message>
        <source>This is not the unlock passphrase.</source>
        <translation>To nije fraza za otključavanje.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the unlock passphrase. Try again in %n second(s).</source>
        <translation>
            <numerusform>To nije fraza za otključavanje. Pokušajte ponovo za %n sekundu.</numerusform>
            <numerusform>To nije fraza za otključavanje. Pokušajte ponovo za %n sekunde.</numerusform>
            <numerusform>To nije fraza za otključavanje. Pokušajte ponovo za %n sekundi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Otključaj</translation>
    </message>
    <message>
        <source>Unlock passphrase</source>
        <translation>Fraza za otključavanje</translation>
    </message>
    <message>
        <source>Unsaved changes are kept behind the lock.</source>
        <translation>Nesačuvane izmjene nisu izgubljene.</translation>
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
        <translation>To je ID: potraži ga</translation>
    </message>
    <message>
        <source>Look up {id}</source>
        <translation>Potraži {id}</translation>
    </message>
    <message>
        <source>Looking up {id}…</source>
        <translation>Traženje: {id}…</translation>
    </message>
    <message>
        <source>Make customers findable on this computer…</source>
        <translation>Omogući traženje kupaca na ovom računaru…</translation>
    </message>
    <message>
        <source>New customer with this ID</source>
        <translation>Novi kupac s ovim ID-om</translation>
    </message>
    <message>
        <source>No customer has the ID {id}</source>
        <translation>Nijedan kupac nema ID {id}</translation>
    </message>
    <message>
        <source>No customer has the ID {id}.</source>
        <translation>Nijedan kupac nema ID {id}.</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Otvori obradu</translation>
    </message>
    <message>
        <source>Open as a batch</source>
        <translation>Otvori kao obradu</translation>
    </message>
    <message>
        <source>Search names in the list</source>
        <translation>Traži imena na spisku</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Prikaži u dnevniku</translation>
    </message>
    <message>
        <source>The gateway was asked by UUID at {time} and knows no such customer.</source>
        <translation>Pristupnik je upitan po UUID-u u {time} i ne poznaje takvog kupca.</translation>
    </message>
    <message>
        <source>The gateway was asked by merchant ID at {time} and knows no such customer.</source>
        <translation>Pristupnik je upitan po ID-u kod trgovca u {time} i ne poznaje takvog kupca.</translation>
    </message>
    <message numerus="yes">
        <source>These look like %n ID(s). A batch takes them all.</source>
        <translation>
            <numerusform>Ovo izgleda kao %n ID. Grupna obrada prima ih sve.</numerusform>
            <numerusform>Ovo izgleda kao %n ID-a. Grupna obrada prima ih sve.</numerusform>
            <numerusform>Ovo izgleda kao %n ID-ova. Grupna obrada prima ih sve.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is longer than the field takes. Paste it into a batch.</source>
        <translation>Ovaj je spisak predugačak za ovo polje. Zalijepite ga u grupnu obradu.</translation>
    </message>
    <message>
        <source>This looks like a card number, and is not sent as an ID.</source>
        <translation>Ovo izgleda kao broj kartice i ne šalje se kao ID.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>link to a customer</source>
        <translation>link na kupca</translation>
    </message>
</context>
<context>
    <name>LookUpBar</name>
    <message>
        <source>Create a customer at the gateway</source>
        <translation>Dodaj kupca na pristupnik</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Pronađi kupca</translation>
    </message>
    <message>
        <source>Go to the field that looks customers up</source>
        <translation>Idi u polje za traženje kupaca</translation>
    </message>
    <message>
        <source>Merchant ID, UUID or pasted line</source>
        <translation>ID kod trgovca, UUID ili zalijepljeni red</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novi kupac</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kupac</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Uređivanje</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datoteka</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moć</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Alati</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Prikaz</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Pro&amp;zor</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zaključano</translation>
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
        <translation>Vrijednost</translation>
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
        <translation>Dodaj metapodatak</translation>
    </message>
    <message>
        <source>Copy all metadata as JSON</source>
        <translation>Kopiraj sve metapodatke kao JSON</translation>
    </message>
    <message>
        <source>Copy metadata rows</source>
        <translation>Kopiraj redove metapodataka</translation>
    </message>
    <message>
        <source>Filter metadata</source>
        <translation>Filtriraj metapodatke</translation>
    </message>
    <message>
        <source>More for metadata</source>
        <translation>Više za metapodatke</translation>
    </message>
    <message>
        <source>No metadata.</source>
        <translation>Nema metapodataka.</translation>
    </message>
    <message>
        <source>Paste metadata…</source>
        <translation>Zalijepi metapodatke…</translation>
    </message>
    <message>
        <source>Remove metadata</source>
        <translation>Ukloni metapodatak</translation>
    </message>
    <message>
        <source>Restore metadata</source>
        <translation>Vrati metapodatak</translation>
    </message>
    <message>
        <source>The metadata of this customer can&apos;t be shown: there are more than any real ones, or a number among them that JSON does not have. They stay as they are.</source>
        <translation>Metapodatke ovog kupca nije moguće prikazati: ima ih više nego što ih stvarno može biti, ili je među njima broj kakav JSON ne poznaje. Ostaju kakvi jesu.</translation>
    </message>
    <message>
        <source>There is a key “{key}” already: this is its value.</source>
        <translation>Ključ „{key}“ već postoji: ovo je njegova vrijednost.</translation>
    </message>
    <message>
        <source>pasting metadata</source>
        <translation>lijepljenje metapodataka</translation>
    </message>
</context>
<context>
    <name>MetadataTable</name>
    <message>
        <source>Metadata</source>
        <translation>Metapodaci</translation>
    </message>
</context>
<context>
    <name>NewCustomerDialog</name>
    <message>
        <source>Already taken</source>
        <translation>Već zauzeto</translation>
    </message>
    <message>
        <source>At {time} the gateway has no customer with this ID, but what was sent may still come late. Creating looks once more, for up to {seconds} s, and sends the same ID again.</source>
        <translation>U {time} pristupnik nema kupca s ovim ID-om, ali ono što je poslano još može stići sa zakašnjenjem. „Dodaj kupca“ provjerava još jednom, najviše {seconds} s, i ponovo šalje isti ID.</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Dodaj kupca</translation>
    </message>
    <message>
        <source>Creating a customer…</source>
        <translation>Dodavanje kupca…</translation>
    </message>
    <message>
        <source>Creating the customer: waiting for the gateway…</source>
        <translation>Dodavanje kupca: čeka se pristupnik…</translation>
    </message>
    <message>
        <source>Look whether it exists</source>
        <translation>Provjeri postoji li</translation>
    </message>
    <message>
        <source>Looking once more whether the customer exists, before the same ID is sent again ({n})…</source>
        <translation>Još jedna provjera postoji li kupac, prije nego što se isti ID ponovo pošalje ({n})…</translation>
    </message>
    <message>
        <source>Looking whether the customer exists…</source>
        <translation>Provjera postoji li kupac…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metapodaci</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novi kupac</translation>
    </message>
    <message>
        <source>Not created this time, and what was sent before may still come late. {reason}</source>
        <translation>Ovaj put nije dodano, a ono što je prije poslano još može stići sa zakašnjenjem. {reason}</translation>
    </message>
    <message>
        <source>Not created. {reason}</source>
        <translation>Nije dodano. {reason}</translation>
    </message>
    <message>
        <source>Not created: this merchant customer ID is already taken.</source>
        <translation>Nije dodano: ovaj ID kupca kod trgovca već je zauzet.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation>Prikaži tog kupca</translation>
    </message>
    <message>
        <source>The customer exists: what was sent first came late. What you changed since was not sent.</source>
        <translation>Kupac postoji: ono što je najprije poslano stiglo je sa zakašnjenjem. Ono što ste nakon toga izmijenili nije poslano.</translation>
    </message>
    <message>
        <source>The new customer has not been created.</source>
        <translation>Novi kupac nije dodan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>What you changed since the customer was created was not sent.</source>
        <translation>Ono što ste izmijenili nakon dodavanja kupca nije poslano.</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown.</source>
        <translation>Nije poznato je li kupac dodan.</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown. Looking up its ID ({n} of {all})…</source>
        <translation>Nije poznato je li kupac dodan. Traženje njegovog ID-a ({n} od {all})…</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown. {reason}</source>
        <translation>Nije poznato je li kupac dodan. {reason}</translation>
    </message>
</context>
<context>
    <name>NoRecord</name>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Back to {customer}</source>
        <translation>Natrag: {customer}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>NothingChosen</name>
    <message>
        <source>Batch from a list</source>
        <translation>Obrada sa spiska</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Isprazni spisak</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Sve komande</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Pronalaženje kupca</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tipke</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Više</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novi kupac</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Nije otvoren nijedan kupac</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Bez imena</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Nedavno traženo</translation>
    </message>
    <message>
        <source>Recent look-ups: more</source>
        <translation>Nedavno traženo: više</translation>
    </message>
    <message>
        <source>Type a part of a name, an email, a phone number or an ID, or choose a row in the list.</source>
        <translation>Upišite dio imena, e-pošte, telefonskog broja ili ID-a, ili odaberite red na spisku.</translation>
    </message>
    <message>
        <source>Type or paste a merchant ID or a UUID, or choose a row in the list.</source>
        <translation>Upišite ili zalijepite ID kod trgovca ili UUID, ili odaberite red na spisku.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Nedovršeni posao</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>PagedCustomers</name>
    <message>
        <source>Loading</source>
        <translation>Učitavanje</translation>
    </message>
    <message>
        <source>Read from the gateway {time}</source>
        <translation>Pročitano s pristupnika {time}</translation>
    </message>
    <message>
        <source>This customer is not there any more</source>
        <translation>Ovog kupca više nema</translation>
    </message>
    <message>
        <source>This record could not be read</source>
        <translation>Ovaj zapis nije bilo moguće pročitati</translation>
    </message>
    <message>
        <source>{name}, as of {time}</source>
        <translation>{name}, stanje {time}</translation>
    </message>
    <message>
        <source>{name}, deleted</source>
        <translation>{name}, izbrisan</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Left customer</source>
        <translation>Lijevi kupac</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>Otvori lijevog</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Otvori desnog</translation>
    </message>
    <message>
        <source>Right customer</source>
        <translation>Desni kupac</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln customer(s) can be compared.</source>
        <translation>
            <numerusform>Može se uporediti %Ln najnoviji kupac.</numerusform>
            <numerusform>Mogu se uporediti %Ln najnovija kupca.</numerusform>
            <numerusform>Može se uporediti %Ln najnovijih kupaca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>dodano: %n</numerusform>
            <numerusform>dodano: %n</numerusform>
            <numerusform>dodano: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it is</source>
        <translation>
            <numerusform>bez izmjene: %n</numerusform>
            <numerusform>bez izmjene: %n</numerusform>
            <numerusform>bez izmjene: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>izmijenjeno: %n</numerusform>
            <numerusform>izmijenjeno: %n</numerusform>
            <numerusform>izmijenjeno: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>odbijeno: %n</numerusform>
            <numerusform>odbijeno: %n</numerusform>
            <numerusform>odbijeno: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>uklonjeno: %n</numerusform>
            <numerusform>uklonjeno: %n</numerusform>
            <numerusform>uklonjeno: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter presses it while you are in the text, too.</source>
        <translation>Ctrl+Enter ga pritišće i dok pišete u tekstu.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ključ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Zalijepi</translation>
    </message>
    <message>
        <source>Paste lines of key, tab, value, or a JSON object, here</source>
        <translation>Ovdje zalijepite redove s ključem, tabulatorom i vrijednošću, ili JSON objekat</translation>
    </message>
    <message>
        <source>Paste metadata</source>
        <translation>Lijepljenje metapodataka</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Zalijepljeni tekst</translation>
    </message>
    <message>
        <source>This is no JSON object: reading stopped in line {line}.</source>
        <translation>To nije JSON objekat: čitanje je stalo u redu {line}.</translation>
    </message>
    <message>
        <source>Too much at once: at most 1,000 keys or a million characters.</source>
        <translation>Previše odjednom: najviše 1.000 ključeva ili milion znakova.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrijednost</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Učinak</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Mogući učinak</translation>
    </message>
</context>
<context>
    <name>PaymentMethodsModel</name>
    <message>
        <source>No token</source>
        <translation>Bez tokena</translation>
    </message>
    <message>
        <source>Token hidden</source>
        <translation>Token skriven</translation>
    </message>
    <message>
        <source>Token {token}</source>
        <translation>Token {token}</translation>
    </message>
</context>
<context>
    <name>PaymentMethodsPane</name>
    <message numerus="yes">
        <source>%n card(s) that can&apos;t be read are left out.</source>
        <translation>
            <numerusform>Izostavljena je %n kartica koju nije moguće pročitati.</numerusform>
            <numerusform>Izostavljene su %n kartice koje nije moguće pročitati.</numerusform>
            <numerusform>Izostavljeno je %n kartica koje nije moguće pročitati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Isprazni međumemoriju</translation>
    </message>
    <message>
        <source>Load more cards</source>
        <translation>Učitaj još kartica</translation>
    </message>
    <message>
        <source>Load the next cards of this customer</source>
        <translation>Učitaj sljedeće kartice ovog kupca</translation>
    </message>
    <message>
        <source>Loading cards…</source>
        <translation>Učitavanje kartica…</translation>
    </message>
    <message>
        <source>More cards</source>
        <translation>Još kartica</translation>
    </message>
    <message>
        <source>No saved cards.</source>
        <translation>Nema sačuvanih kartica.</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Načini plaćanja</translation>
    </message>
    <message>
        <source>Read this customer&apos;s cards again</source>
        <translation>Ponovo pročitaj kartice ovog kupca</translation>
    </message>
    <message>
        <source>Reload cards</source>
        <translation>Osvježi kartice</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>Prikazano stanje: {time}.</translation>
    </message>
    <message>
        <source>Take a copied token off the clipboard</source>
        <translation>Ukloni kopirani token iz međumemorije</translation>
    </message>
    <message>
        <source>The gateway no longer answers with a deleted customer&apos;s cards.</source>
        <translation>Pristupnik više ne vraća kartice izbrisanog kupca.</translation>
    </message>
    <message numerus="yes">
        <source>Token copied. The clipboard clears itself in %n second(s).</source>
        <translation>
            <numerusform>Token je kopiran. Međumemorija se sama briše za %n sekundu.</numerusform>
            <numerusform>Token je kopiran. Međumemorija se sama briše za %n sekunde.</numerusform>
            <numerusform>Token je kopiran. Međumemorija se sama briše za %n sekundi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
</context>
<context>
    <name>PendingWrite</name>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Ponovo dodaj</translation>
    </message>
    <message>
        <source>Finding out what became of changes…</source>
        <translation>Utvrđuje se šta je bilo s izmjenama…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ostavi tako</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Ponovo sačuvaj</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Ponovo pošalji</translation>
    </message>
    <message>
        <source>Sending a change again…</source>
        <translation>Ponovno slanje izmjene…</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Prikaži kupca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stranice</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Vrati zadano</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>A batch or a change of this profile is under way. Wait for its end, or stop it, before you remove the profile.</source>
        <translation>U toku je obrada ili izmjena ovog profila. Sačekajte njen kraj ili je zaustavite prije uklanjanja profila.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Choose {environment}</source>
        <translation>Odaberi {environment}</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Čuvaj samo za ovu sesiju</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Čitanje dnevnika…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Ukloni profil</translation>
    </message>
    <message>
        <source>Remove, and give them up</source>
        <translation>Ukloni i odustani od njih</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Sačuvaj profil</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Provjeri vezu</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Provjera veze…</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čeka se privjesak ključeva sistema…</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Another gateway address: token and key must be given for it anew.</source>
        <translation>Druga adresa pristupnika: za nju token i ključ treba unijeti iznova.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Drugi profil već ima taj naziv.</translation>
    </message>
    <message>
        <source>Authenticity token</source>
        <translation>Token autentičnosti</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorizacija</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Okruženje</translation>
    </message>
    <message>
        <source>Gateway URL</source>
        <translation>URL pristupnika</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Ključ trgovca</translation>
    </message>
    <message>
        <source>Paste the authenticity token.</source>
        <translation>Zalijepite token autentičnosti.</translation>
    </message>
    <message>
        <source>Paste the merchant key.</source>
        <translation>Zalijepite ključ trgovca.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Naziv profila</translation>
    </message>
</context>
<context>
    <name>ProgressPane</name>
    <message>
        <source>Beginning…</source>
        <translation>Pokretanje…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauziraj</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauzirano</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Napredak</translation>
    </message>
    <message>
        <source>Rows under way come to their end. What was done stays done.</source>
        <translation>Redovi u toku dovršavaju se do kraja. Što je obavljeno, ostaje obavljeno.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>Stopping: rows under way come to their end.</source>
        <translation>Zaustavljanje: redovi u toku se dovršavaju.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} od {total}</translation>
    </message>
    <message>
        <source>{why} Tries again in {seconds} s.</source>
        <translation>{why} Novi pokušaj za {seconds} s.</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>A proxy of your company.</source>
        <translation>Proxy vaše firme.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Lozinka za proxy</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Korisnik proxyja</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Postavila je vaša organizacija.</translation>
    </message>
    <message>
        <source>Type the password for this proxy and user name.</source>
        <translation>Upišite lozinku za ovaj proxy i korisničko ime.</translation>
    </message>
    <message>
        <source>none; if the proxy asks for a sign-in</source>
        <translation>bez; ako proxy traži prijavu</translation>
    </message>
    <message>
        <source>none; or host:port</source>
        <translation>bez; ili host:port</translation>
    </message>
    <message>
        <source>saved, not shown; type to replace it</source>
        <translation>sačuvano, ne prikazuje se; upišite novo za zamjenu</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Označi sve</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Povećaj</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Smanji</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Smanji</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Povećaj</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Sljedeća stranica</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pritisni</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Prethodna stranica</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Pomjeri dolje</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Pomjeri lijevo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomjeri desno</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Pomjeri gore</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Postavi fokus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Prikaži meni</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Prebaci</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Zatvara okno</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Odvoji</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Odvaja okno i vraća ga</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folder nije pronađen.
Provjerite da li je naziv foldera ispravan.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datoteka nije pronađena.
Provjerite da li je naziv datoteke ispravan.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 već postoji.
Želite li zamijeniti datoteku?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>I&amp;zaberi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Izbriši</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Folder:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Novi folder</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otvori</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Preimenuj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ je zaštićeno od pisanja.
Želite li svejedno izbrisati?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Želite li zaista izbrisati „%1“?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Pređi na prikaz s detaljima</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Pređi na listu</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folder nije moguće izbrisati.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Napravi novi folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Napravi novi folder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalji</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Naziv datoteke:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Datoteke</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Vrsta datoteka:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprijed</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Idi nazad</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Idi naprijed</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Idi u nadređeni folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista mjesta i oznaka</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Novi folder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Nadređeni folder</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nedavna mjesta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Sačuvaj kao</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Prikaži </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Prikaži s&amp;krivene datoteke</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bočna traka</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Računar</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Izmijenjeno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
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
        <translation>&amp;Zalijepi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Po&amp;novi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Poništi</translation>
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
        <translation>Označi sve</translation>
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
        <translation>Primijeni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Zanemari</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;e za sve</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>U redu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Vrati zadano</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Sačuvaj sve</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Da za &amp;sve</translation>
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
        <translation>Lijevi rub</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Stranica dolje</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Stranica lijevo</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Stranica desno</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Stranica gore</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Desni rub</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Pomjeri dolje</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Pomjeri ovdje</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Pomjeri lijevo</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Pomjeri desno</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Pomjeri gore</translation>
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
        <translation>Dolje</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lijevo</translation>
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
        <translation>Razmak</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Gore</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Pomjeri lijevo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomjeri desno</translation>
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
        <translation>&amp;Zalijepi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Po&amp;novi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Poništi</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiraj &amp;adresu veze</translation>
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
        <translation>Označi sve</translation>
    </message>
</context>
<context>
    <name>ReasonFields</name>
    <message>
        <source>Here a reason is needed.</source>
        <translation>Ovdje je razlog obavezan.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Broj tiketa</translation>
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
            <numerusform>preskočen %Ln prazan red</numerusform>
            <numerusform>preskočena %Ln prazna reda</numerusform>
            <numerusform>preskočeno %Ln praznih redova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) to look up</source>
        <translation>
            <numerusform>%Ln kupac za traženje</numerusform>
            <numerusform>%Ln kupca za traženje</numerusform>
            <numerusform>%Ln kupaca za traženje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplikat</numerusform>
            <numerusform>%Ln duplikata</numerusform>
            <numerusform>%Ln duplikata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heading(s), total(s) or remark(s) skipped</source>
        <translation>
            <numerusform>zaglavlja, zbirova ili napomena preskočeno: %Ln</numerusform>
            <numerusform>zaglavlja, zbirova ili napomena preskočeno: %Ln</numerusform>
            <numerusform>zaglavlja, zbirova ili napomena preskočeno: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to look up</source>
        <translation>
            <numerusform>%Ln red za traženje</numerusform>
            <numerusform>%Ln reda za traženje</numerusform>
            <numerusform>%Ln redova za traženje</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Odaberite…</translation>
    </message>
    <message>
        <source>Choose the column…</source>
        <translation>Odaberite kolonu…</translation>
    </message>
    <message>
        <source>Column with the IDs</source>
        <translation>Kolona s ID-ovima</translation>
    </message>
    <message>
        <source>First IDs</source>
        <translation>Prvi ID-ovi</translation>
    </message>
    <message>
        <source>From the selection in the table</source>
        <translation>Iz odabira u tabeli</translation>
    </message>
    <message>
        <source>No heading says for certain. Look at the rows, and choose the column.</source>
        <translation>Nijedno zaglavlje ne kaže to pouzdano. Pogledajte redove i odaberite kolonu.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Još nema spiska</translation>
    </message>
    <message>
        <source>Nothing to look up</source>
        <translation>Nema se šta tražiti</translation>
    </message>
    <message>
        <source>Part with the IDs</source>
        <translation>Dio s ID-ovima</translation>
    </message>
    <message>
        <source>Paste it on the left, drop a file here or open one, or take what is selected in the table.</source>
        <translation>Zalijepite ga lijevo, povucite datoteku ovamo ili je otvorite, ili uzmite ono što je odabrano u tabeli.</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>U prvom su redu zaglavlja</translation>
    </message>
    <message>
        <source>The headings are in line {number}</source>
        <translation>Zaglavlja su u redu {number}</translation>
    </message>
    <message>
        <source>There are several that may be meant.</source>
        <translation>U obzir dolazi više njih.</translation>
    </message>
    <message>
        <source>There is no ID in this list.</source>
        <translation>Na ovom spisku nema nijednog ID-a.</translation>
    </message>
    <message>
        <source>Which column holds the IDs?</source>
        <translation>U kojoj su koloni ID-ovi?</translation>
    </message>
    <message>
        <source>Which part holds the IDs?</source>
        <translation>U kojem su dijelu ID-ovi?</translation>
    </message>
    <message>
        <source>no duplicates, no blanks</source>
        <translation>bez duplikata i praznih redova</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… i još {number}</translation>
    </message>
</context>
<context>
    <name>RecoveryStrip</name>
    <message>
        <source>Left open by the last run</source>
        <translation>Ostalo otvoreno od prošlog puta</translation>
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
        <translation>Putanja</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primljeno</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID zahtjeva</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslano</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vrijeme</translation>
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
            <numerusform>%n zahtjev</numerusform>
            <numerusform>%n zahtjeva</numerusform>
            <numerusform>%n zahtjeva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) copied.</source>
        <translation>
            <numerusform>Kopiran je %n zahtjev.</numerusform>
            <numerusform>Kopirana su %n zahtjeva.</numerusform>
            <numerusform>Kopirano je %n zahtjeva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a request to see the whole of it.</source>
        <translation>Odaberite zahtjev da biste ga vidjeli u cijelosti.</translation>
    </message>
    <message>
        <source>Clear requests</source>
        <translation>Isprazni zahtjeve</translation>
    </message>
    <message>
        <source>Copied without secrets and values. To run it, sign it anew: a digest dies with its timestamp.</source>
        <translation>Kopirano bez tajnih podataka i vrijednosti. Za pokretanje potpišite iznova: potpis istječe zajedno s vremenskom oznakom.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiraj kao curl</translation>
    </message>
    <message>
        <source>Copy every request that the filter shows</source>
        <translation>Kopiraj svaki zahtjev koji filter prikazuje</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Kopiraj ID zahtjeva</translation>
    </message>
    <message>
        <source>Copy requests as text</source>
        <translation>Kopiraj zahtjeve kao tekst</translation>
    </message>
    <message>
        <source>Copy the ID that this program gave the chosen request</source>
        <translation>Kopiraj ID koji je ovaj program dao odabranom zahtjevu</translation>
    </message>
    <message>
        <source>Copy the chosen request as a curl line without its secrets</source>
        <translation>Kopiraj odabrani zahtjev kao red za curl, bez tajnih podataka</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtriraj zahtjeve</translation>
    </message>
    <message>
        <source>Forget the requests listed so far</source>
        <translation>Zaboravi dosad navedene zahtjeve</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>Samo neuspjeli</translation>
    </message>
    <message>
        <source>Request ID copied.</source>
        <translation>ID zahtjeva je kopiran.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Zahtjevi</translation>
    </message>
    <message>
        <source>The chosen request</source>
        <translation>Odabrani zahtjev</translation>
    </message>
    <message>
        <source>authorised by {way}</source>
        <translation>autorizacija: {way}</translation>
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
        <translation>Redom kojim su upućeni, najnoviji na kraju.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Zahtjevi</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message numerus="yes">
        <source>%Ln entries would be removed.</source>
        <translation>
            <numerusform>Uklonio bi se %Ln zapis.</numerusform>
            <numerusform>Uklonila bi se %Ln zapisa.</numerusform>
            <numerusform>Uklonilo bi se %Ln zapisa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mjesec</numerusform>
            <numerusform>%n mjeseca</numerusform>
            <numerusform>%n mjeseci</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Prebrojavanje…</translation>
    </message>
    <message>
        <source>From now on do this at every start</source>
        <translation>Ubuduće to radi pri svakom pokretanju</translation>
    </message>
    <message>
        <source>Keep this setting</source>
        <translation>Zadrži ovu postavku</translation>
    </message>
    <message>
        <source>No entry is that old.</source>
        <translation>Nijedan zapis nije toliko star.</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Starije od</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Ukloni stare zapise</translation>
    </message>
    <message>
        <source>Removing old entries of the journal…</source>
        <translation>Uklanjanje starih zapisa dnevnika…</translation>
    </message>
    <message>
        <source>Removing old entries…</source>
        <translation>Uklanjanje starih zapisa…</translation>
    </message>
    <message>
        <source>They go for good, of all profiles: nobody can ask about them any more. A new entry says up to where, with the last one&apos;s hash, so that the chain of those that stay can still be verified. Export the journal before, if you need them.</source>
        <translation>Nestaju zauvijek, iz svih profila: niko više ne može pitati za njih. Novi zapis kaže dokle, sa sažetkom posljednjeg, tako da se lanac preostalih i dalje može provjeriti. Ako vam trebaju, prije toga izvezite dnevnik.</translation>
    </message>
</context>
<context>
    <name>RowFiles</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to {name}.</source>
        <translation>
            <numerusform>Izvezen %Ln red u {name}.</numerusform>
            <numerusform>Izvezena %Ln reda u {name}.</numerusform>
            <numerusform>Izvezeno %Ln redova u {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV za proračunsku tabelu (*.csv)</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Izvoz redova</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Old values (*.json)</source>
        <translation>Stare vrijednosti (*.json)</translation>
    </message>
    <message>
        <source>Save old values</source>
        <translation>Čuvanje starih vrijednosti</translation>
    </message>
    <message numerus="yes">
        <source>The old values of %Ln customer(s) are in {name}.</source>
        <translation>
            <numerusform>Stare vrijednosti %Ln kupca nalaze se u {name}.</numerusform>
            <numerusform>Stare vrijednosti %Ln kupca nalaze se u {name}.</numerusform>
            <numerusform>Stare vrijednosti %Ln kupaca nalaze se u {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowKindFilter</name>
    <message>
        <source>All {number}</source>
        <translation>Sve {number}</translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation>Filtriraj po ishodu</translation>
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
        <translation>Potvrda…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nova obrada</translation>
    </message>
    <message>
        <source>Save old values…</source>
        <translation>Sačuvaj stare vrijednosti…</translation>
    </message>
    <message>
        <source>This window may be closed: the batch goes on, and the main window says so.</source>
        <translation>Ovaj prozor smijete zatvoriti: obrada se nastavlja, a glavni prozor o tome obavještava.</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>Kopiran je %Ln red.</numerusform>
            <numerusform>Kopirana su %Ln reda.</numerusform>
            <numerusform>Kopirano je %Ln redova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out.</source>
        <translation>
            <numerusform>Izostavljen je %Ln red.</numerusform>
            <numerusform>Izostavljena su %Ln reda.</numerusform>
            <numerusform>Izostavljeno je %Ln redova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken in again.</source>
        <translation>
            <numerusform>Ponovo je uključen %Ln red.</numerusform>
            <numerusform>Ponovo su uključena %Ln reda.</numerusform>
            <numerusform>Ponovo je uključeno %Ln redova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that name somebody else stay left out: look at each, and take it in by itself.</source>
        <translation>
            <numerusform>%Ln red koji navodi nekog drugog ostaje izostavljen: pogledajte ga i uključite zasebno.</numerusform>
            <numerusform>%Ln reda koja navode nekog drugog ostaju izostavljena: pogledajte svaki i uključite ga zasebno.</numerusform>
            <numerusform>%Ln redova koji navode nekog drugog ostaje izostavljeno: pogledajte svaki i uključite ga zasebno.</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Kao na spisku</translation>
    </message>
    <message>
        <source>Click to sort by this column; at the third click as in the list again</source>
        <translation>Kliknite za sortiranje po ovoj koloni; trećim klikom ponovo kao na spisku</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiraj redove</translation>
    </message>
    <message>
        <source>Filter by ID, name or email</source>
        <translation>Filtriraj po ID-u, imenu ili e-pošti</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtriraj redove</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Izostavi</translation>
    </message>
    <message>
        <source>Leave out all rows shown</source>
        <translation>Izostavi sve prikazane redove</translation>
    </message>
    <message>
        <source>Leave the selected rows out (Space)</source>
        <translation>Izostavi odabrane redove (razmaknica)</translation>
    </message>
    <message>
        <source>No row is of this kind now.</source>
        <translation>Sada nema redova te vrste.</translation>
    </message>
    <message>
        <source>Nothing is erased then</source>
        <translation>Tada se ništa ne briše</translation>
    </message>
    <message>
        <source>Of {asked} rows {kept} are selected: more is too much for a selection.</source>
        <translation>Odabrano je {kept} od {asked} redova: više od toga odabir ne može obuhvatiti.</translation>
    </message>
    <message>
        <source>Rows stand as in the list while the batch is under way</source>
        <translation>Dok obrada traje, redovi stoje kao na spisku</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Prikaži kupca</translation>
    </message>
    <message>
        <source>Show this customer in the main window</source>
        <translation>Prikaži ovog kupca u glavnom prozoru</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortiraj po</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Ponovo uključi</translation>
    </message>
    <message>
        <source>Take in all rows shown</source>
        <translation>Uključi sve prikazane redove</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>“Leave out all rows shown” in the table&apos;s menu takes them all.</source>
        <translation>„Izostavi sve prikazane redove“ u meniju tabele obuhvata ih sve.</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Rows of the batch</source>
        <translation>Redovi obrade</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odbaci izmjene</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Pregledaj i sačuvaj…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
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
        <translation>Sve moje</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Sve tuđe</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Odaberite</translation>
    </message>
    <message>
        <source>Looking whether somebody else changed it meanwhile…</source>
        <translation>Provjera je li u međuvremenu mijenjao neko drugi…</translation>
    </message>
    <message>
        <source>Nobody else changed it since {time}.</source>
        <translation>Niko drugi nije mijenjao od {time}.</translation>
    </message>
    <message>
        <source>Only theirs</source>
        <translation>Samo tuđe</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Samo vaše</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)?</source>
        <translation>
            <numerusform>Sačuvati %n izmjenu?</numerusform>
            <numerusform>Sačuvati %n izmjene?</numerusform>
            <numerusform>Sačuvati %n izmjena?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Sačuvaj izmjene</translation>
    </message>
    <message>
        <source>Saving as soon as the record is read…</source>
        <translation>Čuvanje čim se podaci pročitaju…</translation>
    </message>
    <message>
        <source>Somebody else changed this customer after you read it at {time}.</source>
        <translation>Neko drugi izmijenio je ovog kupca nakon što ste ga pročitali u {time}.</translation>
    </message>
    <message>
        <source>Still to choose: {places}.</source>
        <translation>Još treba odabrati: {places}.</translation>
    </message>
    <message>
        <source>changed by somebody else meanwhile; stays as it is now</source>
        <translation>u međuvremenu izmijenio neko drugi; ostaje kako je sada</translation>
    </message>
    <message>
        <source>changed by you and by somebody else: choose</source>
        <translation>izmijenili ste i vi i neko drugi: odaberite</translation>
    </message>
    <message>
        <source>changed by you; will be saved</source>
        <translation>izmijenili ste vi; sačuvat će se</translation>
    </message>
</context>
<context>
    <name>SavedProfiles</name>
    <message>
        <source>The file of profiles was damaged. It is kept as {name}.</source>
        <translation>Datoteka s profilima bila je oštećena. Sačuvana je kao {name}.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>About {uuid}: {words}</source>
        <translation>O kupcu {uuid}: {words}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Prekinuto. Ništa nije sačuvano.</translation>
    </message>
    <message>
        <source>Cancelled. Whether the changes were saved before is still unknown.</source>
        <translation>Prekinuto. I dalje nije poznato jesu li izmjene sačuvane prije toga.</translation>
    </message>
    <message>
        <source>Not saved this time, and whether the changes were saved before is still unknown. {reason}</source>
        <translation>Ovaj put nije sačuvano, a i dalje nije poznato jesu li izmjene sačuvane prije toga. {reason}</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Nije sačuvano. {reason}</translation>
    </message>
    <message>
        <source>Not saved: the gateway has this customer no more: asked in every way, some seconds apart. Nothing was sent.</source>
        <translation>Nije sačuvano: pristupnik više nema ovog kupca (pitan je na svaki način, u razmaku od nekoliko sekundi). Ništa nije poslano.</translation>
    </message>
    <message>
        <source>Not saved: this customer was deleted meanwhile. Nothing was sent.</source>
        <translation>Nije sačuvano: ovaj je kupac u međuvremenu izbrisan. Ništa nije poslano.</translation>
    </message>
    <message>
        <source>Nothing to send: shown as the gateway has it now</source>
        <translation>Nema se šta poslati: prikazano je ono što pristupnik ima sada</translation>
    </message>
    <message>
        <source>Reading the customer again…</source>
        <translation>Ponovno čitanje kupca…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Ponovo sačuvaj…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sačuvano {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Čuvanje…</translation>
    </message>
    <message>
        <source>The answer was lost, and the customer was deleted since.</source>
        <translation>Odgovor je izgubljen, a kupac je nakon toga izbrisan.</translation>
    </message>
    <message>
        <source>The answer was lost, and the gateway has this customer no more: asked in every way, some seconds apart.</source>
        <translation>Odgovor je izgubljen, a pristupnik više nema ovog kupca: pitan je na svaki način, u razmaku od nekoliko sekundi.</translation>
    </message>
    <message>
        <source>The answer was lost. At {time} the gateway did not have the changes; nothing was sent again. Save reads the customer first.</source>
        <translation>Odgovor je izgubljen. U {time} pristupnik nije imao izmjene; ništa nije ponovo poslano. „Sačuvaj“ najprije čita kupca.</translation>
    </message>
    <message>
        <source>The answer was lost. At {time} the gateway had some of the changes, or others; nothing was sent again. Save reads the customer first and shows what differs.</source>
        <translation>Odgovor je izgubljen. U {time} pristupnik je imao dio izmjena ili druge; ništa nije ponovo poslano. „Sačuvaj“ najprije čita kupca i pokazuje šta se razlikuje.</translation>
    </message>
    <message>
        <source>The gateway accepted the changes, yet answers other values than sent for: {names}</source>
        <translation>Pristupnik je prihvatio izmjene, ali vraća druge vrijednosti od poslanih: {names}</translation>
    </message>
    <message>
        <source>The gateway answers that this customer is deleted.</source>
        <translation>Pristupnik odgovara da je ovaj kupac izbrisan.</translation>
    </message>
    <message>
        <source>Unknown whether it was saved, and the customer can&apos;t be read now. Save reads it first and shows what is still different.</source>
        <translation>Nije poznato je li sačuvano, a kupca sada nije moguće pročitati. „Sačuvaj“ ga najprije čita i pokazuje šta se još razlikuje.</translation>
    </message>
    <message>
        <source>Unknown whether it was saved. Reading the customer again ({n} of {all})…</source>
        <translation>Nije poznato je li sačuvano. Ponovno čitanje kupca ({n} od {all})…</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Remove them</source>
        <translation>Ukloni ih</translation>
    </message>
    <message>
        <source>saved, not shown; type to replace it</source>
        <translation>sačuvano, ne prikazuje se; upišite novo za zamjenu</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold this part of the record</source>
        <translation>Sklopi ili rasklopi ovaj dio podataka</translation>
    </message>
    <message>
        <source>Folds the section</source>
        <translation>Sklapa odjeljak</translation>
    </message>
    <message>
        <source>Unfolds the section</source>
        <translation>Rasklapa odjeljak</translation>
    </message>
</context>
<context>
    <name>SessionSecretsDialog</name>
    <message>
        <source>Authenticity token</source>
        <translation>Token autentičnosti</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorizacija</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Gateway URL</source>
        <translation>URL pristupnika</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Čuvaj samo za ovu sesiju</translation>
    </message>
    <message>
        <source>Keep them in the system keyring</source>
        <translation>Čuvaj ih u privjesku ključeva sistema</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Ključ trgovca</translation>
    </message>
    <message>
        <source>Paste the authenticity token.</source>
        <translation>Zalijepite token autentičnosti.</translation>
    </message>
    <message>
        <source>Paste the merchant key.</source>
        <translation>Zalijepite ključ trgovca.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Lozinka za proxy</translation>
    </message>
    <message>
        <source>These are not the token and key that this window was opened with. To work with others, close the window and open the profile again.</source>
        <translation>To nisu token i ključ kojima je ovaj prozor otvoren. Za rad s drugima zatvorite prozor i ponovo otvorite profil.</translation>
    </message>
    <message>
        <source>Token and key</source>
        <translation>Token i ključ</translation>
    </message>
    <message>
        <source>Token and key are asked for once per session instead. They stay in this program&apos;s memory until it ends, and are written nowhere.</source>
        <translation>Umjesto toga token i ključ traže se jednom po sesiji. Ostaju u memoriji ovog programa do njegovog završetka i nigdje se ne zapisuju.</translation>
    </message>
    <message>
        <source>Use the saved ones in this way</source>
        <translation>Upotrijebi sačuvane na ovaj način</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čeka se privjesak ključeva sistema…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>bez</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>Akcija</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Prečice na tastaturi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tipke</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Traži akcije i tipke</translation>
    </message>
</context>
<context>
    <name>ShownCustomer</name>
    <message>
        <source>A row of the list</source>
        <translation>Red spiska</translation>
    </message>
    <message>
        <source>Looking up {id}…</source>
        <translation>Traženje: {id}…</translation>
    </message>
    <message>
        <source>Reading this row of the list…</source>
        <translation>Čitanje ovog reda spiska…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Prikaži</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>{customer} is still shown.</source>
        <translation>I dalje se prikazuje: {customer}.</translation>
    </message>
    <message>
        <source>{customer} was found.</source>
        <translation>Pronađeno: {customer}.</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>Customers</source>
        <translation>Kupci</translation>
    </message>
    <message>
        <source>Customers on this computer</source>
        <translation>Kupci na ovom računaru</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Šifrirano</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Napredak</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Pročitaj ponovo…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Ukloni s ovog računara…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdje</translation>
    </message>
    <message>
        <source>With a key in this computer&apos;s keyring. Erased customers leave at once.</source>
        <translation>Ključem u privjesku ključeva ovog računara. Izbrisani kupci odmah nestaju.</translation>
    </message>
    <message>
        <source>With a key that nobody keeps: it all goes when this window is closed.</source>
        <translation>Ključem koji niko ne čuva: sve nestaje kad se ovaj prozor zatvori.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Asked to wait: trying again in {s} s ({n} of {all})…</source>
        <translation>Zatraženo čekanje: ponovni pokušaj za {s} s ({n} od {all})…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Gateway answers in {ms} ms</source>
        <translation>Pristupnik odgovara za {ms} ms</translation>
    </message>
    <message>
        <source>No answer at {time}</source>
        <translation>Bez odgovora u {time}</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Još nema odgovora</translation>
    </message>
    <message>
        <source>Open the batch that runs</source>
        <translation>Otvori obradu koja je u toku</translation>
    </message>
    <message>
        <source>Read again what is shown</source>
        <translation>Ponovo pročitaj ono što je prikazano</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Pročitano u {time}</translation>
    </message>
    <message>
        <source>Show how far the customers on this computer are</source>
        <translation>Prikaži dokle se stiglo s kupcima na ovom računaru</translation>
    </message>
    <message>
        <source>Stop waiting for what runs now</source>
        <translation>Prestani čekati ono što je u toku</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Trying again ({n} of {all})…</source>
        <translation>Ponovni pokušaj ({n} od {all})…</translation>
    </message>
    <message>
        <source>Trying again in {s} s</source>
        <translation>Ponovni pokušaj za {s} s</translation>
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
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>{reason} Nothing more is sent until you decide.</source>
        <translation>{reason} Ništa se više ne šalje dok ne odlučite.</translation>
    </message>
</context>
<context>
    <name>StorageLine</name>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>Traži se privjesak ključeva sistema…</translation>
    </message>
    <message>
        <source>Never shown again.</source>
        <translation>Više se nikad ne prikazuje.</translation>
    </message>
    <message>
        <source>Token and key stay in memory and are asked for once per session.</source>
        <translation>Token i ključ ostaju u memoriji i traže se jednom po sesiji.</translation>
    </message>
</context>
<context>
    <name>TableMessages</name>
    <message numerus="yes">
        <source>%Ln row(s) not read yet left out.</source>
        <translation>
            <numerusform>Izostavljen je %Ln red koji još nije pročitan.</numerusform>
            <numerusform>Izostavljena su %Ln reda koja još nisu pročitana.</numerusform>
            <numerusform>Izostavljeno je %Ln redova koji još nisu pročitani.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>Kopiran je %Ln red.</numerusform>
            <numerusform>Kopirana su %Ln reda.</numerusform>
            <numerusform>Kopirano je %Ln redova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: nothing is sent now.</source>
        <translation>Nije pročitano: sada se ništa ne šalje.</translation>
    </message>
    <message>
        <source>Nothing copied: not read yet.</source>
        <translation>Ništa nije kopirano: još nije pročitano.</translation>
    </message>
    <message>
        <source>Others added or removed customers. Refreshed what you see.</source>
        <translation>Drugi su dodali ili uklonili kupce. Prikaz je osvježen.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Čitanje je prekinuto.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Osvježi</translation>
    </message>
    <message>
        <source>Selected {kept} of {asked} rows: no more can be selected at once.</source>
        <translation>Odabrano je {kept} od {asked} redova: više ih se ne može odabrati odjednom.</translation>
    </message>
    <message>
        <source>Selected {kept} of {asked} rows: those that are read.</source>
        <translation>Odabrano je {kept} od {asked} redova: oni koji su pročitani.</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>Prikazano stanje: {time}.</translation>
    </message>
    <message>
        <source>The list changes faster than it can be read. Some rows may be missing.</source>
        <translation>Spisak se mijenja brže nego što se može čitati. Neki redovi možda nedostaju.</translation>
    </message>
</context>
<context>
    <name>TaskChoice</name>
    <message>
        <source>A list of IDs in, a table of records out. Changes nothing.</source>
        <translation>Od spiska ID-ova do tabele s podacima. Ništa se ne mijenja.</translation>
    </message>
    <message>
        <source>Every line is looked up first. Nothing is erased before you have confirmed.</source>
        <translation>Svaki se red najprije potraži. Ništa se ne briše prije vaše potvrde.</translation>
    </message>
    <message>
        <source>Every line is looked up first. Then the same values are set for all you keep.</source>
        <translation>Svaki se red najprije potraži. Zatim se iste vrijednosti postave svima koje zadržite.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Šta uraditi</translation>
    </message>
</context>
<context>
    <name>TurnOnDialog</name>
    <message>
        <source>A customer who is erased here leaves it at once and for good.</source>
        <translation>Kupac koji se ovdje izbriše nestaje odmah i zauvijek.</translation>
    </message>
    <message>
        <source>About {duration} for {customers} customers.</source>
        <translation>Približno trajanje: {duration}, broj kupaca: {customers}.</translation>
    </message>
    <message>
        <source>About {number} customers a minute.</source>
        <translation>Oko {number} kupaca u minuti.</translation>
    </message>
    <message>
        <source>Close the program at any time: the next start goes on with it.</source>
        <translation>Program možete zatvoriti bilo kada: sljedeće pokretanje nastavlja čitanje.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Šifrirano</translation>
    </message>
    <message>
        <source>Every customer of this profile as the list shows them: IDs, name, email, phone, address, description, metadata, times. Of saved cards only how many were seen.</source>
        <translation>Svaki kupac ovog profila kako ga prikazuje spisak: ID-ovi, ime, e-pošta, telefon, adresa, opis, metapodaci, vremena. Od sačuvanih kartica samo koliko ih je viđeno.</translation>
    </message>
    <message>
        <source>Find anybody by a part of what you know</source>
        <translation>Pronađite svakog po dijelu onoga što znate</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Prvo čitanje</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Koliko dugo</translation>
    </message>
    <message>
        <source>It can be paused, and removed, at any time.</source>
        <translation>Može se u svakom trenutku pauzirati i ukloniti.</translation>
    </message>
    <message>
        <source>Make customers findable on this computer</source>
        <translation>Omogući traženje kupaca na ovom računaru</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Počni čitanje</translation>
    </message>
    <message>
        <source>The gateway finds a customer by the whole ID only. With a copy of the list on this computer, a part of a name, an email, a phone number, a city or any other value is enough, while you type.</source>
        <translation>Pristupnik pronalazi kupca samo po cijelom ID-u. Uz kopiju spiska na ovom računaru dovoljan je dio imena, e-pošte, telefonskog broja, grada ili bilo koje druge vrijednosti, dok pišete.</translation>
    </message>
    <message>
        <source>The gateway is asked slowly, and you work on meanwhile.</source>
        <translation>Pristupnik se pita polako, a vi za to vrijeme radite dalje.</translation>
    </message>
    <message>
        <source>The whole file, with a key that is in this computer&apos;s keyring and nowhere else. Locking the program closes it and lets the key go.</source>
        <translation>Cijela datoteka, ključem koji je u privjesku ključeva ovog računara i nigdje drugdje. Zaključavanje programa zatvara je i otpušta ključ.</translation>
    </message>
    <message>
        <source>The whole file, with a key that is kept nowhere.</source>
        <translation>Cijela datoteka, ključem koji se nigdje ne čuva.</translation>
    </message>
    <message>
        <source>Until this window is closed, or you remove it.</source>
        <translation>Dok se ovaj prozor ne zatvori ili dok ne uklonite kopiju.</translation>
    </message>
    <message>
        <source>Until you remove it, or the profile.</source>
        <translation>Dok ne uklonite kopiju ili profil.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Šta se čuva</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdje</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Natrag na spisak</translation>
    </message>
</context>
<context>
    <name>TypedConfirmation</name>
    <message>
        <source>Almost: it differs in {words}.</source>
        <translation>Zamalo; razlika: {words}.</translation>
    </message>
    <message>
        <source>Type the UUID to confirm</source>
        <translation>Za potvrdu upišite UUID</translation>
    </message>
    <message>
        <source>Type the merchant customer ID to confirm</source>
        <translation>Za potvrdu upišite ID kupca kod trgovca</translation>
    </message>
</context>
<context>
    <name>UnlockPassphraseDialog</name>
    <message>
        <source>An unlock passphrase is set.</source>
        <translation>Fraza za otključavanje je postavljena.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Promijeni frazu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Trenutna fraza</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova fraza</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nova fraza ponovo</translation>
    </message>
    <message>
        <source>No unlock passphrase is set: while this computer&apos;s keyring is open, anybody at this desk can unlock the program.</source>
        <translation>Fraza za otključavanje nije postavljena: dok je privjesak ključeva ovog računara otvoren, svako za ovim stolom može otključati program.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. You could only begin again: token and key of every profile would have to be entered anew, and the journal so far, with unsaved changes kept in it, would stay encrypted for good.</source>
        <translation>Zaboravljenu frazu niko ne može vratiti. Mogli biste samo početi ispočetka: token i ključ svakog profila trebalo bi unijeti iznova, a dosadašnji bi dnevnik, s nesačuvanim izmjenama u njemu, zauvijek ostao šifriran.</translation>
    </message>
    <message>
        <source>Remove passphrase</source>
        <translation>Ukloni frazu</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Postavi frazu</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s); some words are best.</source>
        <translation>
            <numerusform>Upotrijebite najmanje %n znak; najbolje je nekoliko riječi.</numerusform>
            <numerusform>Upotrijebite najmanje %n znaka; najbolje je nekoliko riječi.</numerusform>
            <numerusform>Upotrijebite najmanje %n znakova; najbolje je nekoliko riječi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is asked for at the start and whenever the program is unlocked. Token and key of every profile and the journal&apos;s key stay in the system keyring, wrapped with it: without the passphrase nobody can use them, even while the keyring is open.</source>
        <translation>Fraza se traži pri pokretanju i pri svakom otključavanju programa. Token i ključ svakog profila te ključ dnevnika ostaju u privjesku ključeva sistema, dodatno šifrirani frazom: bez nje ih niko ne može koristiti, ni dok je privjesak otvoren.</translation>
    </message>
    <message>
        <source>The passphrase is set, but the system keyring did not take everything. The rest is wrapped when you unlock with it. {reason}</source>
        <translation>Fraza je postavljena, ali privjesak ključeva sistema nije primio sve. Ostatak se šifrira kad njome otključate. {reason}</translation>
    </message>
    <message>
        <source>The unlock passphrase is changed.</source>
        <translation>Fraza za otključavanje je promijenjena.</translation>
    </message>
    <message>
        <source>The unlock passphrase is removed.</source>
        <translation>Fraza za otključavanje je uklonjena.</translation>
    </message>
    <message>
        <source>The unlock passphrase is set.</source>
        <translation>Fraza za otključavanje je postavljena.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>To nije ista fraza.</translation>
    </message>
    <message>
        <source>Type the current passphrase.</source>
        <translation>Upišite trenutnu frazu.</translation>
    </message>
    <message>
        <source>Unlock passphrase</source>
        <translation>Fraza za otključavanje</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čeka se privjesak ključeva sistema…</translation>
    </message>
    <message>
        <source>Wrapping what the system keyring has…</source>
        <translation>Šifriranje onoga što je u privjesku ključeva sistema…</translation>
    </message>
</context>
<context>
    <name>UnsavedEdit</name>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Vrati</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Edit value</source>
        <translation>Uredi vrijednost</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>U redu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrijednost</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A gateway on this computer with 10,000 made-up customers. Nothing leaves the machine, and nothing you do can harm anybody.</source>
        <translation>Pristupnik na ovom računaru s 10.000 izmišljenih kupaca. Ništa ne napušta računar i ništa što učinite ne može nikome naštetiti.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Dodaj profil</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Počnite s radom</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Find a customer, correct the record, see the cards, delete.</source>
        <translation>Pronađite kupca, ispravite podatke, pogledajte kartice, izbrišite.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Razgledajte</translation>
    </message>
    <message>
        <source>Open {profile} · {environment}</source>
        <translation>Otvori {profile} · {environment}</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Isprobaj sandbox</translation>
    </message>
    <message>
        <source>Your merchant&apos;s authenticity token and key, from the Monri dashboard. They are kept in this computer&apos;s keyring and nowhere else.</source>
        <translation>Token autentičnosti i ključ vašeg trgovca, s Monrijeve kontrolne ploče. Čuvaju se u privjesku ključeva ovog računara i nigdje drugdje.</translation>
    </message>
    <message>
        <source>Your profiles. File ▸ Open profile has all of them.</source>
        <translation>Vaši profili. Svi su pod Datoteka ▸ Otvori profil.</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Pokretanje sandboxa…</translation>
    </message>
    <message>
        <source>The sandbox did not start. {reason}</source>
        <translation>Sandbox se nije pokrenuo. {reason}</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Nema profila s nazivom {name}.</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čeka se privjesak ključeva sistema…</translation>
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
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Zatvori i izgubi</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Ponovo otvori</translation>
    </message>
    <message>
        <source>The system keyring now has another token and key than this window was opened with. Open the profile anew to work with them.</source>
        <translation>U privjesku ključeva sistema sada su drugi token i ključ, a ne oni kojima je ovaj prozor otvoren. Za rad s njima ponovo otvorite profil.</translation>
    </message>
    <message>
        <source>The unsaved changes are kept and offered there.</source>
        <translation>Nesačuvane izmjene ostaju i nude se tamo.</translation>
    </message>
    <message>
        <source>The unsaved changes are not kept on this computer; they get lost.</source>
        <translation>Nesačuvane izmjene ne ostaju na ovom računaru; gube se.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock, and it is not kept on this computer. Unlock to go on with it; closing loses it.</source>
        <translation>Zaključan je i nedovršeni posao, a ne čuva se na ovom računaru. Otključajte da biste nastavili; zatvaranjem se gubi.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock. Unlock to go on with it, or close: the unsaved changes are kept, encrypted, and offered when this profile is opened next.</source>
        <translation>Zaključan je i nedovršeni posao. Otključajte da biste nastavili ili zatvorite: nesačuvane izmjene ostaju šifrirane na računaru i nude se kad se ovaj profil sljedeći put otvori.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock. Unlock to go on with it; closing gives up what is open there.</source>
        <translation>Zaključan je i nedovršeni posao. Otključajte da biste nastavili; zatvaranjem odustajete od onoga što je tamo otvoreno.</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Provjera fraze…</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čeka se privjesak ključeva sistema…</translation>
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
        <translation>Izgled</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Zatvori prozor</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komande</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Komande…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copy diagnostic information</source>
        <translation>Kopiraj dijagnostičke podatke</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Isijeci</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamno</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Uredi profil…</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Prati sistem</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Cijeli ekran</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>Uputstva…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Prečice na tastaturi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svijetlo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zaključaj</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimiziraj</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Sljedeći prozor</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Još nema profila</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Otvori profil</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Otvori sandbox</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>Otvoreni prozori</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Zalijepi</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Postavke…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izlaz</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Odaberi sve</translation>
    </message>
    <message>
        <source>Unlock passphrase…</source>
        <translation>Fraza za otključavanje…</translation>
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
        <translation>Grupe mogućih duplikata</translation>
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
        <translation>Isti ID kod trgovca</translation>
    </message>
    <message>
        <source>Same name and address</source>
        <translation>Isto ime i adresa</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Isti telefon</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>Šta im je zajedničko</translation>
    </message>
</context>
<context>
    <name>_ReasonBox</name>
    <message>
        <source>Choose one, or type</source>
        <translation>Odaberite ili upišite</translation>
    </message>
</context>
<context>
    <name>_TicketLine</name>
    <message>
        <source>Arrow-Down: former ones</source>
        <translation>Strelica dolje: prethodni</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%Ln batch(es) are not finished.</source>
        <translation>
            <numerusform>%Ln obrada nije dovršena.</numerusform>
            <numerusform>%Ln obrade nisu dovršene.</numerusform>
            <numerusform>%Ln obrada nije dovršeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kupac</numerusform>
            <numerusform>%Ln kupca</numerusform>
            <numerusform>%Ln kupaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) found.</source>
        <translation>
            <numerusform>Pronađen je %Ln kupac.</numerusform>
            <numerusform>Pronađena su %Ln kupca.</numerusform>
            <numerusform>Pronađeno je %Ln kupaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be erased.</source>
        <translation>
            <numerusform>Bit će izbrisan %Ln kupac.</numerusform>
            <numerusform>Bit će izbrisana %Ln kupca.</numerusform>
            <numerusform>Bit će izbrisano %Ln kupaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln red</numerusform>
            <numerusform>%Ln reda</numerusform>
            <numerusform>%Ln redova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be looked up this time.</source>
        <translation>
            <numerusform>%Ln red ovaj put nije bilo moguće potražiti.</numerusform>
            <numerusform>%Ln reda ovaj put nije bilo moguće potražiti.</numerusform>
            <numerusform>%Ln redova ovaj put nije bilo moguće potražiti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the list name somebody else than was found, and are left out. Look at each before you take it in.</source>
        <translation>
            <numerusform>%Ln red spiska navodi nekog drugog, a ne pronađenog kupca, i izostavljen je. Pogledajte ga prije nego što ga uključite.</numerusform>
            <numerusform>%Ln reda spiska navode nekog drugog, a ne pronađenog kupca, i izostavljena su. Pogledajte svaki prije nego što ga uključite.</numerusform>
            <numerusform>%Ln redova spiska navodi nekog drugog, a ne pronađenog kupca, i izostavljeno je. Pogledajte svaki prije nego što ga uključite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the customers already have the new values: nothing is sent for them.</source>
        <translation>
            <numerusform>%Ln kupac već ima nove vrijednosti: tu se ništa ne šalje.</numerusform>
            <numerusform>%Ln kupca već imaju nove vrijednosti: tu se ništa ne šalje.</numerusform>
            <numerusform>%Ln kupaca već ima nove vrijednosti: tu se ništa ne šalje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other line(s) of the list stay as they are.</source>
        <translation>
            <numerusform>Još %Ln red spiska ostaje nepromijenjen.</numerusform>
            <numerusform>Još %Ln reda spiska ostaju nepromijenjena.</numerusform>
            <numerusform>Još %Ln redova spiska ostaje nepromijenjeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved card(s)</source>
        <translation>
            <numerusform>%Ln sačuvanu karticu</numerusform>
            <numerusform>%Ln sačuvane kartice</numerusform>
            <numerusform>%Ln sačuvanih kartica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown one(s) if not changed yet</source>
        <translation>
            <numerusform>%Ln nepoznat, ako još nije izmijenjen</numerusform>
            <numerusform>%Ln nepoznata, ako još nisu izmijenjena</numerusform>
            <numerusform>%Ln nepoznatih, ako još nisu izmijenjeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown one(s) if still there</source>
        <translation>
            <numerusform>%Ln nepoznat, ako još postoji</numerusform>
            <numerusform>%Ln nepoznata, ako još postoje</numerusform>
            <numerusform>%Ln nepoznatih, ako još postoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekunde</numerusform>
            <numerusform>%n sekundi</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nema)</translation>
    </message>
    <message>
        <source>= {said}</source>
        <translation>= {said}</translation>
    </message>
    <message>
        <source>A line of this list is too long: more than {number} characters.</source>
        <translation>Jedan je red ovog spiska predugačak: više od {number} znakova.</translation>
    </message>
    <message>
        <source>A look-up of {lines} is not finished.</source>
        <translation>Traženje nije dovršeno: {lines}.</translation>
    </message>
    <message>
        <source>Acknowledged, not read again</source>
        <translation>Potvrđeno, nije ponovo pročitano</translation>
    </message>
    <message>
        <source>Acknowledged, still answered</source>
        <translation>Potvrđeno, i dalje postoji</translation>
    </message>
    <message>
        <source>Already deleted</source>
        <translation>Već izbrisano</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Višeznačno</translation>
    </message>
    <message>
        <source>An earlier line names the same customer.</source>
        <translation>Neki raniji red navodi istog kupca.</translation>
    </message>
    <message>
        <source>An edit of {lines} is not finished.</source>
        <translation>Izmjena nije dovršena: {lines}.</translation>
    </message>
    <message>
        <source>An erasure of {lines} is not finished.</source>
        <translation>Brisanje nije dovršeno: {lines}.</translation>
    </message>
    <message>
        <source>Begin the dry run</source>
        <translation>Pokreni probu</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Izmjena</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)</source>
        <translation>
            <numerusform>Izmijeni %Ln kupca</numerusform>
            <numerusform>Izmijeni %Ln kupca</numerusform>
            <numerusform>Izmijeni %Ln kupaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)…</source>
        <translation>
            <numerusform>Izmijeni %Ln kupca…</numerusform>
            <numerusform>Izmijeni %Ln kupca…</numerusform>
            <numerusform>Izmijeni %Ln kupaca…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Izmijeni kupce</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Izmijenjeno</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln customer(s)</source>
        <translation>
            <numerusform>Mijenjanje %Ln kupca</numerusform>
            <numerusform>Mijenjanje %Ln kupca</numerusform>
            <numerusform>Mijenjanje %Ln kupaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Mijenjanje…</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolona {number}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Continue the dry run</source>
        <translation>Nastavi probu</translation>
    </message>
    <message>
        <source>Continue: change {customers}</source>
        <translation>Nastavi izmjenu: {customers}</translation>
    </message>
    <message>
        <source>Continue: erase {customers}</source>
        <translation>Nastavi brisanje: {customers}</translation>
    </message>
    <message numerus="yes">
        <source>Dry run over %Ln customer(s)</source>
        <translation>
            <numerusform>Proba za %Ln kupca</numerusform>
            <numerusform>Proba za %Ln kupca</numerusform>
            <numerusform>Proba za %Ln kupaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: everything but the change itself went well.</source>
        <translation>Proba: sve osim same izmjene prošlo je u redu.</translation>
    </message>
    <message>
        <source>Dry run: nothing is sent that changes anything…</source>
        <translation>Proba: ne šalje se ništa što bi nešto promijenilo…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Each customer is read again just before. Whoever was changed since the look-up is skipped.</source>
        <translation>Svaki se kupac neposredno prije toga ponovo čita. Ko je nakon traženja izmijenjen, preskače se.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Izmijeni</translation>
    </message>
    <message>
        <source>Edit of {number} from {source}</source>
        <translation>Izmjena: {number}, izvor: {source}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Završeno</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Izbriši</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customer(s)</source>
        <translation>
            <numerusform>Izbriši %Ln kupca</numerusform>
            <numerusform>Izbriši %Ln kupca</numerusform>
            <numerusform>Izbriši %Ln kupaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customer(s)…</source>
        <translation>
            <numerusform>Izbriši %Ln kupca…</numerusform>
            <numerusform>Izbriši %Ln kupca…</numerusform>
            <numerusform>Izbriši %Ln kupaca…</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase customers</source>
        <translation>Izbriši kupce</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Erased before</source>
        <translation>Izbrisano već prije</translation>
    </message>
    <message numerus="yes">
        <source>Erasing %Ln customer(s)</source>
        <translation>
            <numerusform>Brisanje %Ln kupca</numerusform>
            <numerusform>Brisanje %Ln kupca</numerusform>
            <numerusform>Brisanje %Ln kupaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Brisanje…</translation>
    </message>
    <message>
        <source>Erasure of {number} from {source}</source>
        <translation>Brisanje: {number}, izvor: {source}</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Završeno.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Pronađeno</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Zadano</translation>
    </message>
    <message>
        <source>It did not leave this computer. Continue sends it.</source>
        <translation>Nije napustilo ovaj računar. „Nastavi“ to šalje.</translation>
    </message>
    <message>
        <source>It left, and nobody knows whether it was carried out. Continue finds out first.</source>
        <translation>Poslano je i ne zna se je li izvršeno. „Nastavi“ to najprije provjerava.</translation>
    </message>
    <message>
        <source>It was so before: nothing was sent.</source>
        <translation>Tako je bilo i prije: ništa nije poslano.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Izostavljeno</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>List says</source>
        <translation>Spisak navodi</translation>
    </message>
    <message>
        <source>Look at the other rows too.</source>
        <translation>Pogledajte i ostale redove.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Potraži</translation>
    </message>
    <message>
        <source>Look up customers</source>
        <translation>Potraži kupce</translation>
    </message>
    <message>
        <source>Look-up failed</source>
        <translation>Traženje nije uspjelo</translation>
    </message>
    <message>
        <source>Look-up of {number} from {source}</source>
        <translation>Traženje: {number}, izvor: {source}</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Traženje</translation>
    </message>
    <message>
        <source>Looked up.</source>
        <translation>Traženje je završeno.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up %Ln customer(s)</source>
        <translation>
            <numerusform>Traženje %Ln kupca</numerusform>
            <numerusform>Traženje %Ln kupca</numerusform>
            <numerusform>Traženje %Ln kupaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Traženje…</translation>
    </message>
    <message>
        <source>Names somebody else</source>
        <translation>Navodi nekog drugog</translation>
    </message>
    <message>
        <source>No usable ID</source>
        <translation>Neupotrebljiv ID</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nije pronađeno</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Još nije traženo</translation>
    </message>
    <message>
        <source>Not saved: the file can&apos;t be written.</source>
        <translation>Nije sačuvano: u datoteku nije moguće pisati.</translation>
    </message>
    <message>
        <source>Not saved: you may not write there.</source>
        <translation>Nije sačuvano: tamo nemate pravo pisanja.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nije poslano</translation>
    </message>
    <message>
        <source>Nothing is sent at present: press “Try again” in the main window first, then go on here.</source>
        <translation>Trenutno se ništa ne šalje: najprije u glavnom prozoru pritisnite „Pokušaj ponovo“, a zatim nastavite ovdje.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nema izmjena</translation>
    </message>
    <message>
        <source>Nothing was sent for this row.</source>
        <translation>Za ovaj red ništa nije poslano.</translation>
    </message>
    <message>
        <source>Old values</source>
        <translation>Stare vrijednosti</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Dio {number}</translation>
    </message>
    <message>
        <source>Perhaps another column of the list holds the IDs.</source>
        <translation>Možda su ID-ovi u nekoj drugoj koloni spiska.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Request IDs</source>
        <translation>ID-ovi zahtjeva</translation>
    </message>
    <message>
        <source>SQL, or values with commas between them</source>
        <translation>SQL, ili vrijednosti odvojene zarezima</translation>
    </message>
    <message>
        <source>Set {values}</source>
        <translation>Postavi {values}</translation>
    </message>
    <message>
        <source>Sets {values}</source>
        <translation>Nove vrijednosti: {values}</translation>
    </message>
    <message>
        <source>Skipped: changed meanwhile</source>
        <translation>Preskočeno: naknadno mijenjano</translation>
    </message>
    <message>
        <source>Skipped: gone</source>
        <translation>Preskočeno: ne postoji</translation>
    </message>
    <message>
        <source>Some lines of the list are missing from this computer&apos;s journal. Begin a new batch with them.</source>
        <translation>Neki redovi spiska nedostaju u dnevniku ovog računara. Započnite novu obradu s njima.</translation>
    </message>
    <message>
        <source>Some rows are still to be done.</source>
        <translation>Neki redovi još nisu obavljeni.</translation>
    </message>
    <message>
        <source>Somebody changed this customer since it was looked up.</source>
        <translation>Neko je izmijenio ovog kupca nakon što je potražen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zaustavljeno.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln line(s) not looked up yet.</source>
        <translation>
            <numerusform>Zaustavljeno: %Ln red još nije tražen.</numerusform>
            <numerusform>Zaustavljeno: %Ln reda još nisu tražena.</numerusform>
            <numerusform>Zaustavljeno: %Ln redova još nije traženo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch is kept and can be resumed. {what}</source>
        <translation>Obrada je sačuvana i može se nastaviti. {what}</translation>
    </message>
    <message numerus="yes">
        <source>The customer(s) to erase have {cards}.</source>
        <translation>
            <numerusform>Ko se briše, ima {cards}.</numerusform>
            <numerusform>Kupci koji se brišu imaju {cards}.</numerusform>
            <numerusform>Kupci koji se brišu imaju {cards}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run is over.</source>
        <translation>Proba je završena.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: you may not read it.</source>
        <translation>Datoteku nije moguće otvoriti: nemate pravo čitanja.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Datoteku nije moguće pročitati.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Te datoteke više nema.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it, and reading it again agrees; or its answer was lost, and reading it again proves it.</source>
        <translation>Pristupnik je potvrdio i ponovno čitanje se slaže; ili je odgovor izgubljen, a ponovno čitanje to dokazuje.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it, yet answers as if nothing had happened.</source>
        <translation>Pristupnik je potvrdio, ali odgovara kao da se ništa nije dogodilo.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it; reading it again failed.</source>
        <translation>Pristupnik je potvrdio; ponovno čitanje nije uspjelo.</translation>
    </message>
    <message>
        <source>The gateway answers with this customer as deleted.</source>
        <translation>Pristupnik vraća ovog kupca kao izbrisanog.</translation>
    </message>
    <message>
        <source>The gateway gave no usable answer. Look up again.</source>
        <translation>Pristupnik nije dao upotrebljiv odgovor. Potražite ponovo.</translation>
    </message>
    <message>
        <source>The gateway has no customer with this ID.</source>
        <translation>Pristupnik nema kupca s ovim ID-om.</translation>
    </message>
    <message>
        <source>The gateway has this customer no longer.</source>
        <translation>Pristupnik više nema ovog kupca.</translation>
    </message>
    <message>
        <source>The gateway has this customer.</source>
        <translation>Pristupnik ima ovog kupca.</translation>
    </message>
    <message>
        <source>The gateway refused, and carried nothing out.</source>
        <translation>Pristupnik je odbio i ništa nije izvršio.</translation>
    </message>
    <message>
        <source>The largest batch that your organisation permits: {number}. Nothing was sent: leave rows out, or part the list.</source>
        <translation>Najveća obrada koju vaša organizacija dozvoljava: {number}. Ništa nije poslano: izostavite redove ili podijelite spisak.</translation>
    </message>
    <message>
        <source>The list has nothing but IDs to compare with: look whether these are the people.</source>
        <translation>Osim ID-ova spisak nema ništa za poređenje: provjerite jesu li to prave osobe.</translation>
    </message>
    <message>
        <source>The list names somebody else than this ID leads to, so the row was left out.</source>
        <translation>Spisak navodi nekog drugog, a ne onoga na koga upućuje ovaj ID, pa je red izostavljen.</translation>
    </message>
    <message>
        <source>The rows are not what was confirmed. Nothing was sent: look at them again.</source>
        <translation>Redovi nisu oni koji su potvrđeni. Ništa nije poslano: pogledajte ih ponovo.</translation>
    </message>
    <message>
        <source>There is no undo at the gateway. The old values can be saved to a file that puts them back.</source>
        <translation>Na pristupniku nema poništavanja. Stare vrijednosti možete sačuvati u datoteku iz koje se vraćaju.</translation>
    </message>
    <message>
        <source>This ID names more than one customer. Use a UUID.</source>
        <translation>Ovaj ID označava više kupaca. Upotrijebite UUID.</translation>
    </message>
    <message>
        <source>This cannot be looked up: it is no ID the gateway could know.</source>
        <translation>Ovo nije moguće potražiti: to nije ID koji bi pristupnik mogao poznavati.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>U ovoj datoteci nema teksta.</translation>
    </message>
    <message>
        <source>This file is of another profile. Open it in that one&apos;s window.</source>
        <translation>Ova datoteka pripada drugom profilu. Otvorite je u njegovom prozoru.</translation>
    </message>
    <message>
        <source>This is a PDF. Copy the IDs from it and paste them here.</source>
        <translation>To je PDF. Kopirajte ID-ove iz njega i zalijepite ih ovdje.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>To je slika.</translation>
    </message>
    <message>
        <source>This is a web page or XML, and there is no table in it.</source>
        <translation>To je web-stranica ili XML bez ijedne tabele.</translation>
    </message>
    <message>
        <source>This is an archive. Open it, and take the list out of it.</source>
        <translation>To je arhiva. Otvorite je i izvadite spisak iz nje.</translation>
    </message>
    <message>
        <source>This is no file of old values, or not a whole one.</source>
        <translation>To nije datoteka sa starim vrijednostima ili nije cjelovita.</translation>
    </message>
    <message>
        <source>This is no file, but a folder or a device.</source>
        <translation>To nije datoteka, nego folder ili uređaj.</translation>
    </message>
    <message>
        <source>This is too much for one batch: at most {number} lines.</source>
        <translation>To je previše za jednu obradu: najviše {number} redova.</translation>
    </message>
    <message>
        <source>This line was not looked up yet.</source>
        <translation>Ovaj red još nije tražen.</translation>
    </message>
    <message>
        <source>This list is not whole: a bracket is open at its end.</source>
        <translation>Ovaj spisak nije cjelovit: na kraju je ostala otvorena zagrada.</translation>
    </message>
    <message>
        <source>This row was left out.</source>
        <translation>Ovaj je red izostavljen.</translation>
    </message>
    <message>
        <source>This workbook asks for a password. Save it without one, and open it again.</source>
        <translation>Ova radna knjiga traži lozinku. Sačuvajte je bez lozinke i ponovo je otvorite.</translation>
    </message>
    <message>
        <source>This workbook can&apos;t be read. Copy its column and paste it here, or save it as CSV.</source>
        <translation>Ovu radnu knjigu nije moguće pročitati. Kopirajte njenu kolonu i zalijepite je ovdje ili knjigu sačuvajte kao CSV.</translation>
    </message>
    <message>
        <source>This {form} is not whole, or damaged: it can&apos;t be read beyond line {line}.</source>
        <translation>Ovaj sadržaj ({form}) nije cjelovit ili je oštećen: ne može se čitati dalje od reda {line}.</translation>
    </message>
    <message>
        <source>To be erased: {customers}.</source>
        <translation>Za brisanje: {customers}.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Preostalo</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nepoznato</translation>
    </message>
    <message>
        <source>What became of some rows could not be found out yet.</source>
        <translation>Ishod nekih redova još nije bilo moguće utvrditi.</translation>
    </message>
    <message>
        <source>What became of three rows in a row is unknown, so no further one was sent.</source>
        <translation>Ishod tri uzastopna reda nije poznat, pa dalje ništa nije poslano.</translation>
    </message>
    <message>
        <source>Would be changed</source>
        <translation>Bilo bi izmijenjeno</translation>
    </message>
    <message>
        <source>Would be erased</source>
        <translation>Bilo bi izbrisano</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>datoteka</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>spisak</translation>
    </message>
    <message>
        <source>a pasted list</source>
        <translation>zalijepljeni spisak</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>još oko %n minute</numerusform>
            <numerusform>još oko %n minute</numerusform>
            <numerusform>još oko %n minuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>još oko %n sekunde</numerusform>
            <numerusform>još oko %n sekunde</numerusform>
            <numerusform>još oko %n sekundi</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>još oko {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>veza prekinuta</translation>
    </message>
    <message>
        <source>columns parted by commas</source>
        <translation>kolone odvojene zarezima</translation>
    </message>
    <message>
        <source>columns parted by semicolons</source>
        <translation>kolone odvojene tačkama i zarezima</translation>
    </message>
    <message>
        <source>columns parted by tabs</source>
        <translation>kolone odvojene tabulatorima</translation>
    </message>
    <message>
        <source>columns parted by {character}</source>
        <translation>kolone odvojene znakom {character}</translation>
    </message>
    <message>
        <source>confirmed, not begun</source>
        <translation>potvrđeno, nije započeto</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>završeno</translation>
    </message>
    <message>
        <source>looked up, not begun</source>
        <translation>potraženo, nije započeto</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>traži se</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>još nije traženo</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nije uneseno</translation>
    </message>
    <message>
        <source>old values</source>
        <translation>stare vrijednosti</translation>
    </message>
    <message>
        <source>one ID on each line</source>
        <translation>po jedan ID u redu</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pauzirano</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>uklonjeno</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zaustavljeno</translation>
    </message>
    <message>
        <source>table of a web page</source>
        <translation>tabela s web-stranice</translation>
    </message>
    <message>
        <source>the table&apos;s selection</source>
        <translation>odabir u tabeli</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>radna knjiga</translation>
    </message>
    <message>
        <source>{customers}, and {unknown}</source>
        <translation>{customers} i {unknown}</translation>
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
        <translation>{number} u sekundi</translation>
    </message>
    <message>
        <source>{number} unknown</source>
        <translation>nepoznato: {number}</translation>
    </message>
    <message>
        <source>{part} are done.</source>
        <translation>Gotovo: {part}.</translation>
    </message>
    <message>
        <source>{place}: {old} → {new}</source>
        <translation>{place}: {old} → {new}</translation>
    </message>
    <message>
        <source>{place}: {old}, as it is</source>
        <translation>{place}: {old}, bez izmjene</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… i još {number}</translation>
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
        <translation>Dodano {local} ({utc})</translation>
    </message>
    <message>
        <source>Expired {month}</source>
        <translation>Istekla {month}</translation>
    </message>
    <message>
        <source>Good through {date}</source>
        <translation>Vrijedi zaključno s {date}</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>Čuva se do {date}</translation>
    </message>
    <message>
        <source>Kept until {date}, passed</source>
        <translation>Čuva se do {date}, isteklo</translation>
    </message>
    <message>
        <source>Kept until {local} ({utc})</source>
        <translation>Čuva se do {local} ({utc})</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Bez datuma isteka</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Bez broja</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>The gateway&apos;s own mark says otherwise: check before charging.</source>
        <translation>Pristupnikova oznaka govori drugačije: provjerite prije naplate.</translation>
    </message>
    <message>
        <source>Updated {local} ({utc})</source>
        <translation>Ažurirano {local} ({utc})</translation>
    </message>
    <message>
        <source>Valid to {month}</source>
        <translation>Vrijedi do {month}</translation>
    </message>
    <message>
        <source>Valid to {month}, this month</source>
        <translation>Vrijedi do {month}, ovaj mjesec</translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>dodano {date}</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>A fingerprint on the certificate itself proves nothing: ask the merchant for it by another way, and compare.</source>
        <translation>Otisak na samoj potvrdi ne dokazuje ništa: zatražite ga od trgovca drugim putem i uporedite.</translation>
    </message>
    <message>
        <source>Acknowledged, not read again</source>
        <translation>Potvrđeno, nije ponovo pročitano</translation>
    </message>
    <message>
        <source>Acknowledged, still answered</source>
        <translation>Potvrđeno, i dalje postoji</translation>
    </message>
    <message>
        <source>All {whole} customers were erased: gone, or marked as deleted, when asked again.</source>
        <translation>Izbrisani su svi kupci ({whole}): na ponovni upit više ih nema ili su označeni kao izbrisani.</translation>
    </message>
    <message>
        <source>Anything after the last reading, such as a customer created anew.</source>
        <translation>Sve nakon posljednjeg čitanja, naprimjer ponovo dodanog kupca.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Ponovni upit</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Grupna obrada</translation>
    </message>
    <message>
        <source>By UUID</source>
        <translation>Po UUID-u</translation>
    </message>
    <message>
        <source>By UUID and by merchant ID: what the gateway answered when asked again.</source>
        <translation>Po UUID-u i po ID-u kod trgovca: šta je pristupnik odgovorio na ponovni upit.</translation>
    </message>
    <message>
        <source>By merchant ID</source>
        <translation>Po ID-u kod trgovca</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Izvršeno</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Izvršilac</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Potvrda o brisanju</translation>
    </message>
    <message>
        <source>Certificate {id}</source>
        <translation>Potvrda {id}</translation>
    </message>
    <message>
        <source>Copies elsewhere: in shops, mail, exports, spreadsheets, or systems of other recipients.</source>
        <translation>Kopije drugdje: u prodavnicama, pošti, izvozima, proračunskim tabelama ili sistemima drugih primalaca.</translation>
    </message>
    <message>
        <source>Did not exist any more</source>
        <translation>Više nije postojao</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Okruženje</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Erased, found by reading</source>
        <translation>Izbrisano, utvrđeno čitanjem</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>Svi kupci</translation>
    </message>
    <message>
        <source>Fields it had</source>
        <translation>Polja koja je imao</translation>
    </message>
    <message>
        <source>For some customers: whether they are gone. They could not be read again.</source>
        <translation>Za neke kupce: jesu li nestali. Nije ih bilo moguće ponovo pročitati.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pristupnik</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Kako to provjeriti</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Zapisi u dnevniku</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID kod trgovca</translation>
    </message>
    <message>
        <source>Merchant ID, hashed</source>
        <translation>ID kod trgovca, sažetak</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Br.</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Nije izbrisano</translation>
    </message>
    <message>
        <source>Not erased: no deletion was carried out.</source>
        <translation>Nije izbrisano: brisanje nije izvršeno.</translation>
    </message>
    <message>
        <source>Not kept. The journal has keyed hashes, and tells when asked for an ID.</source>
        <translation>Ne čuva se. Dnevnik ima sažetke s ključem i odgovara kad se pita za određeni ID.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nije poznato</translation>
    </message>
    <message>
        <source>Not saved: larger than a zip can be.</source>
        <translation>Nije sačuvano: veće je nego što zip može biti.</translation>
    </message>
    <message>
        <source>Not saved: something else is in that place.</source>
        <translation>Nije sačuvano: na tom je mjestu nešto drugo.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Nije sačuvano: disk je pun.</translation>
    </message>
    <message>
        <source>Not saved: the file could not be written.</source>
        <translation>Nije sačuvano: datoteku nije bilo moguće zapisati.</translation>
    </message>
    <message>
        <source>Not saved: the folder does not exist.</source>
        <translation>Nije sačuvano: folder ne postoji.</translation>
    </message>
    <message>
        <source>Not saved: you may not write to this folder.</source>
        <translation>Nije sačuvano: u ovaj folder nemate pravo pisanja.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Stranica {page} od {pages}</translation>
    </message>
    <message>
        <source>Payments and their documents, which laws may require to be kept.</source>
        <translation>Plaćanja i njihove dokumente, koje možda treba čuvati po zakonu.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Real customers: this was done in the sandbox, whose customers are made up.</source>
        <translation>Stvarne kupce: ovo je obavljeno u sandboxu, čiji su kupci izmišljeni.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Request IDs</source>
        <translation>ID-ovi zahtjeva</translation>
    </message>
    <message>
        <source>SANDBOX: for trying out. These customers are made up.</source>
        <translation>SANDBOX: za isprobavanje. Ovi su kupci izmišljeni.</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Sačuvane kartice</translation>
    </message>
    <message>
        <source>Several gateways</source>
        <translation>Više pristupnika</translation>
    </message>
    <message>
        <source>Some customers of the list that were not erased.</source>
        <translation>Neke kupce sa spiska koji nisu izbrisani.</translation>
    </message>
    <message>
        <source>Some customers that the gateway acknowledged as deleted, yet still answers.</source>
        <translation>Neke kupce za koje je pristupnik potvrdio brisanje, ali ih i dalje vraća.</translation>
    </message>
    <message>
        <source>Some customers whose deletion left and whose outcome nobody knows.</source>
        <translation>Neke kupce čije je brisanje poslano, a ishod niko ne zna.</translation>
    </message>
    <message>
        <source>The clock and the user&apos;s name, which are those of the computer it was done on.</source>
        <translation>Sat i korisničko ime: oni su s računara na kojem je to obavljeno.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Kupac</translation>
    </message>
    <message>
        <source>The customers</source>
        <translation>Kupci</translation>
    </message>
    <message>
        <source>The deletion was sent and its answer was lost. Asked again afterwards, the gateway marked this customer as deleted, or had them no longer: asked in every way, twice.</source>
        <translation>Brisanje je poslano, a odgovor izgubljen. Na ponovni upit nakon toga pristupnik je ovog kupca označio kao izbrisanog ili ga više nije imao: pitan je na svaki način, dvaput.</translation>
    </message>
    <message>
        <source>The deletion was sent, and nobody knows whether it was carried out.</source>
        <translation>Brisanje je poslano i niko ne zna je li izvršeno.</translation>
    </message>
    <message>
        <source>The fingerprint of the key that signed (Ed25519, SHA-256):</source>
        <translation>Otisak ključa kojim je potpisano (Ed25519, SHA-256):</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion, yet still answered with this customer afterwards as if nothing had happened.</source>
        <translation>Pristupnik je potvrdio brisanje, ali je i nakon toga vraćao ovog kupca kao da se ništa nije dogodilo.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Asked again afterwards, it had this customer no longer, or marked it as deleted.</source>
        <translation>Pristupnik je potvrdio brisanje. Na ponovni upit nakon toga više nije imao ovog kupca ili ga je označio kao izbrisanog.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Whether the customer is gone could not be read again.</source>
        <translation>Pristupnik je potvrdio brisanje. Ponovnim čitanjem nije bilo moguće utvrditi je li kupac nestao.</translation>
    </message>
    <message>
        <source>The gateway had this customer no longer. Nothing was deleted.</source>
        <translation>Pristupnik više nije imao ovog kupca. Ništa nije izbrisano.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read at the moment.</source>
        <translation>Dnevnik trenutno nije moguće pročitati.</translation>
    </message>
    <message>
        <source>The journal has nothing that this could be about.</source>
        <translation>U dnevniku nema ničega o čemu bi se mogla izdati potvrda.</translation>
    </message>
    <message>
        <source>The list had {lines} lines; {customers} were customers to be erased.</source>
        <translation>Redova na spisku: {lines}; od toga kupaca za brisanje: {customers}.</translation>
    </message>
    <message>
        <source>This file is one of several that are signed together. On any computer with Customer Desk, without an account, this finds every changed byte:</source>
        <translation>Ova je datoteka jedna od nekoliko zajedno potpisanih. Na bilo kojem računaru s programom Customer Desk, i bez korisničkog računa, ovo otkriva svaki promijenjeni bajt:</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Broj tiketa</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Vrijeme (UTC)</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nepoznato</translation>
    </message>
    <message>
        <source>What becomes of saved cards: no call of the gateway deletes one, and it documents nothing.</source>
        <translation>Šta je sa sačuvanim karticama: nijedan poziv pristupnika ne briše karticu, a njegova dokumentacija o tome ne govori ništa.</translation>
    </message>
    <message>
        <source>What the gateway keeps inside, such as backups and logs, and for how long.</source>
        <translation>Šta pristupnik čuva u sebi, naprimjer sigurnosne kopije i zapisnike, i koliko dugo.</translation>
    </message>
    <message>
        <source>What this certificate does not cover</source>
        <translation>Šta ova potvrda ne obuhvata</translation>
    </message>
    <message>
        <source>What was read back is not what was written. Save it in another place.</source>
        <translation>Ponovo pročitano nije isto što i zapisano. Sačuvajte na drugo mjesto.</translation>
    </message>
    <message>
        <source>Whether whoever asked for the erasure was the customer, and had the right to it.</source>
        <translation>Je li onaj ko je zatražio brisanje zaista bio taj kupac i je li na to imao pravo.</translation>
    </message>
    <message>
        <source>Who signed: the key was made for one session and is kept nowhere.</source>
        <translation>Ko je potpisao: ključ je napravljen za jednu sesiju i nigdje se ne čuva.</translation>
    </message>
    <message>
        <source>another</source>
        <translation>drugi kupac</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>izbrisano</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>nema ID-a</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nije pronađeno</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nije pročitano</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>još postoji</translation>
    </message>
    <message>
        <source>{count} more are in the file certificate.json, signed like this one.</source>
        <translation>Još ih je {count} u datoteci certificate.json, potpisanoj kao i ova.</translation>
    </message>
    <message>
        <source>{erased} of {whole} customers were erased: gone, or marked as deleted, when asked again.</source>
        <translation>Izbrisano kupaca: {erased} od {whole}. Na ponovni upit više ih nema ili su označeni kao izbrisani.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{gateway} · issued {time} by {who}</source>
        <translation>{gateway} · izdano {time}, izdavalac: {who}</translation>
    </message>
    <message>
        <source>… by UUID</source>
        <translation>… po UUID-u</translation>
    </message>
    <message>
        <source>… by merchant ID</source>
        <translation>… po ID-u kod trgovca</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n izmjena</numerusform>
            <numerusform>%n izmjene</numerusform>
            <numerusform>%n izmjena</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(prazan tekst)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nema)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nije uneseno)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sada</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Tuđe</translation>
    </message>
    <message>
        <source>When you read it</source>
        <translation>Kad ste pročitali</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Bit će</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaše</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>i još %n izmjena</numerusform>
            <numerusform>i još %n izmjene</numerusform>
            <numerusform>i još %n izmjena</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>uklonjeno</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>bez vrijednosti</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>{place}: {old} → removed</source>
        <translation>{place}: {old} → uklonjeno</translation>
    </message>
    <message>
        <source>{place}: {old} → unset</source>
        <translation>{place}: {old} → bez vrijednosti</translation>
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
            <numerusform>%Ln kupac</numerusform>
            <numerusform>%Ln kupca</numerusform>
            <numerusform>%Ln kupaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dan</numerusform>
            <numerusform>%Ln dana</numerusform>
            <numerusform>%Ln dana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln ostala</numerusform>
            <numerusform>%Ln ostale</numerusform>
            <numerusform>%Ln ostalih</numerusform>
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
            <numerusform>%n kolona nema mjesta</numerusform>
            <numerusform>%n kolone nemaju mjesta</numerusform>
            <numerusform>%n kolona nema mjesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolone</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Vrati kolone</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>Look up, correct and delete customers on the Monri payment gateway.</source>
        <translation>Tražite, ispravljajte i brišite kupce na platnom pristupniku Monri.</translation>
    </message>
    <message>
        <source>customer-desk verify FILE checks a certificate or an exported journal. customer-desk profiles sets profiles up, lists and checks them.</source>
        <translation>customer-desk verify FILE provjerava potvrdu ili izvezeni dnevnik. customer-desk profiles postavlja, navodi i provjerava profile.</translation>
    </message>
    <message>
        <source>look this up at once</source>
        <translation>odmah potraži ovo</translation>
    </message>
    <message>
        <source>open on an embedded gateway with N made-up customers (10,000 when not said)</source>
        <translation>otvori ugrađeni pristupnik s N izmišljenih kupaca (10.000 ako broj nije naveden)</translation>
    </message>
    <message>
        <source>open this profile</source>
        <translation>otvori ovaj profil</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>prikaži verziju programa i izađi</translation>
    </message>
    <message>
        <source>show whom this link names; no options</source>
        <translation>prikaži koga ovaj link navodi; bez opcija</translation>
    </message>
    <message>
        <source>unknown command: {name}</source>
        <translation>nepoznata komanda: {name}</translation>
    </message>
</context>
<context>
    <name>command_palette</name>
    <message>
        <source>Customers are not findable on this computer.</source>
        <translation>Traženje kupaca na ovom računaru nije omogućeno.</translation>
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
        <translation>Nije odabrana nijedna kartica.</translation>
    </message>
    <message>
        <source>No changed metadata is chosen.</source>
        <translation>Nije odabran nijedan izmijenjeni metapodatak.</translation>
    </message>
    <message>
        <source>No customer is open who can be changed.</source>
        <translation>Nije otvoren kupac koji se može mijenjati.</translation>
    </message>
    <message>
        <source>No customer is open who can be deleted.</source>
        <translation>Nije otvoren kupac koji se može izbrisati.</translation>
    </message>
    <message>
        <source>No customer is open.</source>
        <translation>Nije otvoren nijedan kupac.</translation>
    </message>
    <message>
        <source>No customers are kept on this computer to be filtered.</source>
        <translation>Na ovom se računaru ne čuvaju kupci koji bi se mogli filtrirati.</translation>
    </message>
    <message>
        <source>No customers are selected in the list.</source>
        <translation>Na spisku nije odabran nijedan kupac.</translation>
    </message>
    <message>
        <source>No metadata is chosen.</source>
        <translation>Nije odabran nijedan metapodatak.</translation>
    </message>
    <message>
        <source>No profile is open yet.</source>
        <translation>Još nije otvoren nijedan profil.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Nije odabran nijedan zahtjev.</translation>
    </message>
    <message>
        <source>No requests are listed.</source>
        <translation>Nije naveden nijedan zahtjev.</translation>
    </message>
    <message>
        <source>Nobody was looked at before.</source>
        <translation>Prije ovoga nije pregledan nijedan kupac.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ništa nije izmijenjeno.</translation>
    </message>
    <message>
        <source>There are no more cards.</source>
        <translation>Nema više kartica.</translation>
    </message>
    <message>
        <source>There is no change to make again.</source>
        <translation>Nema izmjene za ponavljanje.</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation>Nema izmjene za poništavanje.</translation>
    </message>
    <message>
        <source>There is no metadata.</source>
        <translation>Nema metapodataka.</translation>
    </message>
    <message>
        <source>This can&apos;t be used now.</source>
        <translation>Ovo se sada ne može koristiti.</translation>
    </message>
    <message>
        <source>You have not gone back.</source>
        <translation>Niste se vraćali.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>odaberi</translation>
    </message>
    <message>
        <source>close</source>
        <translation>zatvori</translation>
    </message>
    <message>
        <source>run</source>
        <translation>pokreni</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>The answer can&apos;t be written. Is the disk full?</source>
        <translation>Odgovor nije moguće zapisati. Da li je disk pun?</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opcije</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>pozicioni argumenti</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>prikaži ovu pomoć i izađi</translation>
    </message>
    <message>
        <source>the following arguments are required: {what}</source>
        <translation>nedostaju obavezni argumenti: {what}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {what}</source>
        <translation>neprepoznati argumenti: {what}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>upotreba: </translation>
    </message>
    <message>
        <source>{name}: a value is missing</source>
        <translation>{name}: nedostaje vrijednost</translation>
    </message>
    <message>
        <source>{name}: this is no whole number: {what}</source>
        <translation>{name}: ovo nije cijeli broj: {what}</translation>
    </message>
    <message>
        <source>{name}: {what} is none of {all}</source>
        <translation>{name}: {what} nije ništa od ovoga: {all}</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: greška: {message}</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Potvrda…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Provjeri ponovo</translation>
    </message>
    <message>
        <source>Check again only reads: nothing is sent twice.</source>
        <translation>„Provjeri ponovo“ samo čita: ništa se ne šalje dvaput.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Saglasnost povučena</translation>
    </message>
    <message>
        <source>Created by mistake or for a test</source>
        <translation>Dodano greškom ili za probu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Izbriši kupca</translation>
    </message>
    <message>
        <source>Deleted. The answer was lost, but the gateway answers with this customer as deleted.</source>
        <translation>Izbrisano. Odgovor je izgubljen, ali pristupnik vraća ovog kupca kao izbrisanog.</translation>
    </message>
    <message>
        <source>Deleted. The answer was lost, but the gateway no longer has this customer: asked in every way, some seconds apart.</source>
        <translation>Izbrisano. Odgovor je izgubljen, ali pristupnik više nema ovog kupca: pitan je na svaki način, u razmaku od nekoliko sekundi.</translation>
    </message>
    <message>
        <source>Deleted. The gateway answers with this customer as deleted.</source>
        <translation>Izbrisano. Pristupnik vraća ovog kupca kao izbrisanog.</translation>
    </message>
    <message>
        <source>Deleted. The gateway no longer answers with this customer.</source>
        <translation>Izbrisano. Pristupnik više ne vraća ovog kupca.</translation>
    </message>
    <message>
        <source>Duplicate record</source>
        <translation>Dvostruki zapis</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Više nije potrebno</translation>
    </message>
    <message>
        <source>Not deleted so far: the gateway still has this customer. A late deletion may still come, so check again before you delete anew.</source>
        <translation>Zasad nije izbrisano: pristupnik još ima ovog kupca. Zakašnjelo brisanje još može stići, zato provjerite ponovo prije nego što opet brišete.</translation>
    </message>
    <message>
        <source>Not deleted: somebody changed this customer meanwhile. Look at it, then confirm.</source>
        <translation>Nije izbrisano: neko je u međuvremenu izmijenio ovog kupca. Pogledajte podatke, pa potvrdite.</translation>
    </message>
    <message>
        <source>Not deleted: the gateway refused.</source>
        <translation>Nije izbrisano: pristupnik je odbio.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the deletion was not sent.</source>
        <translation>Ništa nije izbrisano: brisanje nije poslano.</translation>
    </message>
    <message>
        <source>Reason and ticket go to the journal: write no names.</source>
        <translation>Razlog i tiket idu u dnevnik: ne pišite imena.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>The customer asked for it (GDPR Art. 17)</source>
        <translation>Zatražio je kupac (GDPR, čl. 17)</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion, yet answers as if nothing had happened.</source>
        <translation>Pristupnik je potvrdio brisanje, ali odgovara kao da se ništa nije dogodilo.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Reading the customer again failed.</source>
        <translation>Pristupnik je potvrdio brisanje. Ponovno čitanje kupca nije uspjelo.</translation>
    </message>
    <message>
        <source>The gateway answered the deletion with “not found”, although it had just shown this customer. Delete reads the customer again first.</source>
        <translation>Pristupnik je na brisanje odgovorio „nije pronađeno“, iako je upravo prije vratio ovog kupca. „Izbriši“ najprije ponovo čita kupca.</translation>
    </message>
    <message>
        <source>The gateway has no such customer: asked in every way, some seconds apart. You deleted nothing.</source>
        <translation>Pristupnik nema takvog kupca: pitan je na svaki način, u razmaku od nekoliko sekundi. Vi niste ništa izbrisali.</translation>
    </message>
    <message>
        <source>The gateway&apos;s document does not say what becomes of the saved cards and of past payments, whether a merchant customer ID can be used again, or what copies are kept.</source>
        <translation>Dokumentacija pristupnika ne kaže šta se dešava sa sačuvanim karticama i prošlim plaćanjima, može li se ID kupca kod trgovca ponovo upotrijebiti ni koje se kopije čuvaju.</translation>
    </message>
    <message>
        <source>There is no undo: a customer created anew has another UUID and no cards.</source>
        <translation>Nema poništavanja: ponovo dodan kupac ima drugi UUID i nema kartica.</translation>
    </message>
    <message>
        <source>This customer had been deleted before. You deleted nothing.</source>
        <translation>Ovaj je kupac bio izbrisan već prije. Vi niste ništa izbrisali.</translation>
    </message>
    <message>
        <source>This customer had been deleted on {time}. You deleted nothing.</source>
        <translation>Ovaj je kupac bio izbrisan već prije ({time}). Vi niste ništa izbrisali.</translation>
    </message>
    <message>
        <source>This holds a card number. Take it out: it must not be kept.</source>
        <translation>Ovo sadrži broj kartice. Uklonite ga: ne smije se čuvati.</translation>
    </message>
    <message>
        <source>This holds a customer&apos;s ID. Take it out: the journal and certificates keep only a hash of it.</source>
        <translation>Ovo sadrži ID kupca. Uklonite ga: dnevnik i potvrde čuvaju samo njegov sažetak (hash).</translation>
    </message>
    <message>
        <source>This holds a customer&apos;s address. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Ovo sadrži adresu kupca. Uklonite je: dnevnik to čuva godinama, a potvrde to prikazuju.</translation>
    </message>
    <message>
        <source>This holds an IBAN. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Ovo sadrži IBAN. Uklonite ga: dnevnik to čuva godinama, a potvrde to prikazuju.</translation>
    </message>
    <message>
        <source>This holds an email address. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Ovo sadrži adresu e-pošte. Uklonite je: dnevnik to čuva godinama, a potvrde to prikazuju.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown.</source>
        <translation>Nije poznato je li kupac izbrisan.</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown. Look the customer up before you delete anew.</source>
        <translation>Nije poznato je li kupac izbrisan. Potražite ga prije nego što ponovo brišete.</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown. Reading the customer again ({n} of {all})…</source>
        <translation>Nije poznato je li kupac izbrisan. Ponovno čitanje kupca ({n} od {all})…</translation>
    </message>
    <message>
        <source>Your own systems and backups are not touched.</source>
        <translation>Vaši vlastiti sistemi i sigurnosne kopije ostaju netaknuti.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nije uneseno</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>“{text}” is in a customer&apos;s name. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>„{text}“ je dio imena kupca. Uklonite ga: dnevnik to čuva godinama, a potvrde to prikazuju.</translation>
    </message>
    <message>
        <source>“{text}” looks like a phone number. Take it out: the journal keeps this for years, and certificates show it. If it is a ticket&apos;s number, put letters right before it.</source>
        <translation>„{text}“ izgleda kao telefonski broj. Uklonite ga: dnevnik to čuva godinama, a potvrde to prikazuju. Ako je to broj tiketa, stavite slova neposredno ispred njega.</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>A file that is none of this program&apos;s stands where the customers are kept.</source>
        <translation>Na mjestu gdje se čuvaju kupci nalazi se datoteka koja nije od ovog programa.</translation>
    </message>
    <message numerus="yes">
        <source>About %n customer(s) may be missing.</source>
        <translation>
            <numerusform>Možda nedostaje oko %n kupca.</numerusform>
            <numerusform>Možda nedostaje oko %n kupca.</numerusform>
            <numerusform>Možda nedostaje oko %n kupaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program reads the customers</source>
        <translation>Kupce čita drugi program</translation>
    </message>
    <message>
        <source>Another program uses the customers kept on this computer just now.</source>
        <translation>Kupce na ovom računaru upravo koristi drugi program.</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Neupotrebljivo</translation>
    </message>
    <message>
        <source>Closed while the program is locked</source>
        <translation>Zatvoreno dok je program zaključan</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Potpuno</translation>
    </message>
    <message>
        <source>Complete as of {time}</source>
        <translation>Potpuno, stanje {time}</translation>
    </message>
    <message>
        <source>Complete as of {time}: everybody created before is found.</source>
        <translation>Potpuno, stanje {time}: svako ko je dodan prije toga može se pronaći.</translation>
    </message>
    <message numerus="yes">
        <source>Complete as of {time}; about %n customer(s) may be missing.</source>
        <translation>
            <numerusform>Potpuno, stanje {time}; možda nedostaje oko %n kupca.</numerusform>
            <numerusform>Potpuno, stanje {time}; možda nedostaje oko %n kupca.</numerusform>
            <numerusform>Potpuno, stanje {time}; možda nedostaje oko %n kupaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers can&apos;t be kept on this computer: its data folder can&apos;t be written to.</source>
        <translation>Kupci se ne mogu čuvati na ovom računaru: u njegov folder s podacima nije moguće pisati.</translation>
    </message>
    <message>
        <source>Customers can&apos;t be kept on this computer: something else stands in their file&apos;s place.</source>
        <translation>Kupci se ne mogu čuvati na ovom računaru: na mjestu njihove datoteke stoji nešto drugo.</translation>
    </message>
    <message>
        <source>Everybody created before is found.</source>
        <translation>Svako ko je dodan prije toga može se pronaći.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Nastavi</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Novi pokušaj za %n sekundu.</numerusform>
            <numerusform>Novi pokušaj za %n sekunde.</numerusform>
            <numerusform>Novi pokušaj za %n sekundi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Bez države</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Ne čuva se na ovom računaru</translation>
    </message>
    <message>
        <source>Only customers who were read already are found.</source>
        <translation>Mogu se pronaći samo kupci koji su već pročitani.</translation>
    </message>
    <message>
        <source>Only customers who were read already are found: {rows} of about {total}.</source>
        <translation>Mogu se pronaći samo kupci koji su već pročitani: {rows} od oko {total}.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otvaranje…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauziraj</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Čitanje kupaca</translation>
    </message>
    <message>
        <source>Reading customers has stopped</source>
        <translation>Čitanje kupaca je zaustavljeno</translation>
    </message>
    <message>
        <source>Reading customers is paused</source>
        <translation>Čitanje kupaca je pauzirano</translation>
    </message>
    <message>
        <source>Reading customers waits</source>
        <translation>Čitanje kupaca čeka</translation>
    </message>
    <message>
        <source>Reading customers, {rows} so far</source>
        <translation>Čitanje kupaca, dosad {rows}</translation>
    </message>
    <message>
        <source>Reading customers, {rows} so far, {left}</source>
        <translation>Čitanje kupaca, dosad {rows}, {left}</translation>
    </message>
    <message>
        <source>Reading has stopped</source>
        <translation>Čitanje je zaustavljeno</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>Čitanje je pauzirano</translation>
    </message>
    <message>
        <source>Reading waits</source>
        <translation>Čitanje čeka</translation>
    </message>
    <message>
        <source>The customers kept on this computer are closed.</source>
        <translation>Kupci koji se čuvaju na ovom računaru su zatvoreni.</translation>
    </message>
    <message>
        <source>The customers kept on this computer are gone: their file was taken away.</source>
        <translation>Kupaca koji su se čuvali na ovom računaru više nema: njihova je datoteka uklonjena.</translation>
    </message>
    <message>
        <source>The customers kept on this computer are those of another gateway: this profile&apos;s gateway address was changed.</source>
        <translation>Kupci koji se čuvaju na ovom računaru pripadaju drugom pristupniku: adresa pristupnika u profilu je promijenjena.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can&apos;t be opened: the keyring has another key than they were kept with.</source>
        <translation>Kupce koji se čuvaju na ovom računaru nije moguće otvoriti: u privjesku ključeva nije ključ kojim su sačuvani, nego drugi.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can&apos;t be opened: the keyring has lost their key. Nobody can read them any more.</source>
        <translation>Kupce koji se čuvaju na ovom računaru nije moguće otvoriti: privjesak ključeva izgubio je njihov ključ. Niko ih više ne može pročitati.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can&apos;t be read: the disk or its folder fails.</source>
        <translation>Kupce koji se čuvaju na ovom računaru nije moguće pročitati: disk ili folder ne radi ispravno.</translation>
    </message>
    <message>
        <source>The customers on this computer were kept by a later version of Customer Desk.</source>
        <translation>Kupce na ovom računaru sačuvala je novija verzija programa Customer Desk.</translation>
    </message>
    <message>
        <source>The disk is full: customers can&apos;t be kept on this computer until there is room.</source>
        <translation>Disk je pun: kupci se ne mogu čuvati na ovom računaru dok se ne oslobodi mjesto.</translation>
    </message>
    <message>
        <source>The file of the customers on this computer is damaged.</source>
        <translation>Datoteka s kupcima na ovom računaru je oštećena.</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>Od traženja se odustalo.</translation>
    </message>
    <message>
        <source>The system keyring did not give back the key that it was given.</source>
        <translation>Privjesak ključeva sistema nije vratio ključ koji mu je predan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Pokušaj sada</translation>
    </message>
    <message>
        <source>{done} of about {total}</source>
        <translation>{done} od oko {total}</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>„{text}“ nije ni da ni ne.</translation>
    </message>
    <message>
        <source>“{text}” is no country code: type two letters, as in HR.</source>
        <translation>„{text}“ nije oznaka države: upišite dva slova, npr. BA.</translation>
    </message>
    <message>
        <source>“{text}” is no date: type 2025, 2025-03 or 2025-03-08.</source>
        <translation>„{text}“ nije datum: upišite 2025, 2025-03 ili 2025-03-08.</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Customers</source>
        <translation>Kupci</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Šta im je zajedničko</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} ili više</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Nastavi uređivati</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Sačuvaj i nastavi</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nesačuvane izmjene</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>A gateway of your own choice</source>
        <translation>Pristupnik po vašem izboru</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Vlastito</translation>
    </message>
    <message>
        <source>Made-up customers on this computer</source>
        <translation>Izmišljeni kupci na ovom računaru</translation>
    </message>
    <message>
        <source>Monri&apos;s test gateway: no real customers</source>
        <translation>Monrijev testni pristupnik: bez stvarnih kupaca</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Nema profila</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Real customers: deletions are final</source>
        <translation>Stvarni kupci: brisanja su konačna</translation>
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
            <numerusform>prije %n dan</numerusform>
            <numerusform>prije %n dana</numerusform>
            <numerusform>prije %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dodano</translation>
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
        <translation>Ne izgleda kao telefonski broj. Ipak se može sačuvati.</translation>
    </message>
    <message>
        <source>Does not look like an email address. It can be saved all the same.</source>
        <translation>Ne izgleda kao adresa e-pošte. Ipak se može sačuvati.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Empty text instead of unset: the gateway may refuse it</source>
        <translation>Prazan tekst umjesto polja bez vrijednosti: pristupnik ga može odbiti</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID kod trgovca</translation>
    </message>
    <message>
        <source>Merchant customer ID</source>
        <translation>ID kupca kod trgovca</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metapodaci</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>No country has this code or name</source>
        <translation>Nijedna država nema tu oznaku ni to ime</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>This looks like a card number. Card numbers must not be stored in text.</source>
        <translation>Ovo izgleda kao broj kartice. Brojevi kartica ne smiju se čuvati u tekstu.</translation>
    </message>
    <message>
        <source>This may be a card number: you will be asked before it is saved.</source>
        <translation>Ovo je možda broj kartice: bit ćete upitani prije čuvanja.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Broj tiketa</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>%n znak previše</numerusform>
            <numerusform>%n znaka previše</numerusform>
            <numerusform>%n znakova previše</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short: at least {n} characters</source>
        <translation>Prekratko (najmanje znakova: {n})</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Ažurirano</translation>
    </message>
    <message>
        <source>Without an ID of your own one is given on creating: a later look-up needs it</source>
        <translation>Ako ne upišete vlastiti ID, dodijelit će se pri dodavanju: potreban je za kasnije traženje</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Poštanski broj</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>upravo sada</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>jučer</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>prije {n} h</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>prije {n} min</translation>
    </message>
    <message>
        <source>{place} holds a card number</source>
        <translation>{place}: sadrži broj kartice</translation>
    </message>
    <message>
        <source>{place} is not known</source>
        <translation>{place}: nepoznato</translation>
    </message>
    <message>
        <source>{place} is too long</source>
        <translation>{place}: predugačko</translation>
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
            <numerusform>%n sačuvana kartica</numerusform>
            <numerusform>%n sačuvane kartice</numerusform>
            <numerusform>%n sačuvanih kartica</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Grupna obrada</translation>
    </message>
    <message>
        <source>By UUID: {answer}</source>
        <translation>Po UUID-u: {answer}</translation>
    </message>
    <message>
        <source>By merchant ID: {answer}</source>
        <translation>Po ID-u kod trgovca: {answer}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Potvrda</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Izmijenjeno</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Erased on {date}, by {who}.</source>
        <translation>Izbrisano {date}, korisnik {who}.</translation>
    </message>
    <message>
        <source>Erased on {date}, ticket {ticket}, by {who}.</source>
        <translation>Izbrisano {date}, tiket {ticket}, korisnik {who}.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvoz</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>Uklonjeni stari zapisi</translation>
    </message>
    <message>
        <source>Profile removed</source>
        <translation>Uklonjen profil</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ponovno čitanje</translation>
    </message>
    <message>
        <source>Went on without what is missing</source>
        <translation>Nastavljeno bez onoga što nedostaje</translation>
    </message>
    <message>
        <source>answered as if nothing had happened</source>
        <translation>odgovara kao da se ništa nije dogodilo</translation>
    </message>
    <message>
        <source>answered with another customer</source>
        <translation>odgovoreno drugim kupcem</translation>
    </message>
    <message>
        <source>answered, marked as deleted</source>
        <translation>postoji, označen kao izbrisan</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>obrade</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>započeto</translation>
    </message>
    <message>
        <source>changes in doubt</source>
        <translation>neizvjesne izmjene</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nije pročitano</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>izbrisano</translation>
    </message>
    <message>
        <source>deleted, found by reading</source>
        <translation>izbrisano, utvrđeno čitanjem</translation>
    </message>
    <message>
        <source>done</source>
        <translation>obavljeno</translation>
    </message>
    <message>
        <source>done, found by reading</source>
        <translation>obavljeno, utvrđeno čitanjem</translation>
    </message>
    <message>
        <source>done, found out later</source>
        <translation>obavljeno, utvrđeno naknadno</translation>
    </message>
    <message>
        <source>dry run: would be done</source>
        <translation>proba: bilo bi obavljeno</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>zapisi</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>završeno</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>izdano</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>ostavljeno kako jeste</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nedostaje</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nije započeto</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>nije izbrisano</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nije pronađeno</translation>
    </message>
    <message>
        <source>not read again</source>
        <translation>nije ponovo pročitano</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nije poslano</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nije bilo potrebno</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odbijeno</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>uklonjeno</translation>
    </message>
    <message>
        <source>skipped: changed meanwhile</source>
        <translation>preskočeno: naknadno mijenjano</translation>
    </message>
    <message>
        <source>somebody else wrote too</source>
        <translation>istovremeno je pisao neko drugi</translation>
    </message>
    <message>
        <source>still answered</source>
        <translation>i dalje postoji</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zaustavljeno</translation>
    </message>
    <message>
        <source>the customer was gone</source>
        <translation>kupca više nije bilo</translation>
    </message>
    <message>
        <source>there was none to ask by</source>
        <translation>nije bilo ID-a za upit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nepoznato</translation>
    </message>
    <message>
        <source>unsaved edits</source>
        <translation>nesačuvane izmjene</translation>
    </message>
    <message>
        <source>up to entry {number}</source>
        <translation>do zapisa {number}</translation>
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
        <translation>Ima zapisa koji se odnose tačno na {text}, a ostali ih filteri sve skrivaju.</translation>
    </message>
    <message>
        <source>No entry is about exactly {text}. Looked for as words.</source>
        <translation>Nijedan se zapis ne odnosi tačno na {text}. Traženo je kao riječi.</translation>
    </message>
    <message>
        <source>These entries are about exactly {text}.</source>
        <translation>Ovi se zapisi odnose tačno na {text}.</translation>
    </message>
    <message>
        <source>These entries are about exactly {text}. The other filters hide more of them.</source>
        <translation>Ovi se zapisi odnose tačno na {text}. Ostali filteri skrivaju ih još.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Clear “{field}”</source>
        <translation>Isprazni „{field}“</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use</source>
        <translation>
            <numerusform>Zaključano nakon %n minute nekorištenja</numerusform>
            <numerusform>Zaključano nakon %n minute nekorištenja</numerusform>
            <numerusform>Zaključano nakon %n minuta nekorištenja</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked at your request</source>
        <translation>Zaključano na vaš zahtjev</translation>
    </message>
    <message>
        <source>Locked because the computer went to sleep</source>
        <translation>Zaključano jer je računar prešao u stanje mirovanja</translation>
    </message>
    <message>
        <source>Locked because the screen was locked</source>
        <translation>Zaključano jer je zaključan ekran</translation>
    </message>
    <message>
        <source>Locked until you unlock it</source>
        <translation>Zaključano dok ne otključate</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>A field you clear is removed at the gateway. The line below it can make it an empty text instead; Esc, or the arrow at its end, puts back what was saved.</source>
        <translation>Polje koje ispraznite na pristupniku se uklanja. Red ispod njega može ga umjesto toga pretvoriti u prazan tekst; Esc, ili strelica na njegovom kraju, vraća ono što je bilo sačuvano.</translation>
    </message>
    <message>
        <source>About Customer Desk</source>
        <translation>O programu Customer Desk</translation>
    </message>
    <message>
        <source>Arrow-Down</source>
        <translation>Strelica dolje</translation>
    </message>
    <message>
        <source>Build {commit} of {date}</source>
        <translation>Izgradnja {commit}, {date}</translation>
    </message>
    <message>
        <source>Cancel the look-up, or clear the field</source>
        <translation>Prekini traženje ili isprazni polje</translation>
    </message>
    <message>
        <source>Change what is wrong and press {save}. The changes are shown in words before anything is sent, and only what you changed is sent. {undo} takes back any unsaved step. If somebody else changed the customer meanwhile, you choose.</source>
        <translation>Ispravite ono što je pogrešno i pritisnite {save}. Izmjene se prikazuju riječima prije nego što se išta pošalje, a šalje se samo ono što ste izmijenili. {undo} poništava svaki nesačuvani korak. Ako je kupca u međuvremenu izmijenio neko drugi, birate vi.</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Ispravljanje podataka</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Podaci o kupcu</translation>
    </message>
    <message>
        <source>Customer ▸ Batch… looks up, edits or erases a whole list: paste a column of IDs, or open a file. Every line is looked up first, and nothing is changed before you have seen who they are and confirmed.</source>
        <translation>Kupac ▸ Grupna obrada… traži, mijenja ili briše cijeli spisak: zalijepite kolonu ID-ova ili otvorite datoteku. Svaki se red najprije potraži i ništa se ne mijenja dok ne vidite o kome se radi i ne potvrdite.</translation>
    </message>
    <message>
        <source>Customer ▸ Delete customer restates who it is and which cards go with them, and asks for a reason and a ticket number. In Production a reason is needed, and you type the customer&apos;s ID. After Delete nothing is sent for some seconds, and Undo takes it back (Preferences ▸ Deleting); later there is no undo.</source>
        <translation>Kupac ▸ Izbriši kupca još jednom navodi o kome se radi i koje kartice idu uz njega te traži razlog i broj tiketa. U okruženju Production razlog je obavezan, a upisuje se i ID kupca. Nakon „Izbriši“ nekoliko se sekundi ništa ne šalje, a „Poništi“ sve povlači (Postavke ▸ Brisanje); poslije poništavanja nema.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kupci</translation>
    </message>
    <message>
        <source>Delete a customer</source>
        <translation>Brisanje kupca</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Uredi vrijednost</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Pronalaženje kupca</translation>
    </message>
    <message>
        <source>Find by a part of a name</source>
        <translation>Traženje po dijelu imena</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Pronađi kupca</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fontovi</translation>
    </message>
    <message>
        <source>GPL 3 (Qt)</source>
        <translation>GPL 3 (Qt)</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>Uputstva…</translation>
    </message>
    <message>
        <source>Journal, batches and unsaved work, encrypted: {folder}</source>
        <translation>Dnevnik, obrade i nesačuvani rad, šifrirano: {folder}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Prečice na tastaturi</translation>
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
        <translation>Tražite, ispravljajte i brišite kupce na platnom pristupniku Monri.

Napravljeno uz Qt for Python (LGPL 3). Ikone: Lucide (licenca ISC).</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Ikone Lucide</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Mnogo odjednom</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metapodaci</translation>
    </message>
    <message>
        <source>Not set and empty</source>
        <translation>Nije uneseno i prazno</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Press {keys}, type or paste a merchant ID, a UUID, a link or a line with either in it, and press Enter. Arrow-Down offers what you looked up before. Esc stops waiting.</source>
        <translation>Pritisnite {keys}, upišite ili zalijepite ID kod trgovca, UUID, link ili red u kojem je nešto od toga i pritisnite Enter. Strelica dolje nudi ono što ste prije tražili. Esc prekida čekanje.</translation>
    </message>
    <message>
        <source>Profiles and preferences: {folder}</source>
        <translation>Profili i postavke: {folder}</translation>
    </message>
    <message>
        <source>Prove what was done</source>
        <translation>Dokaz o urađenom</translation>
    </message>
    <message>
        <source>Put the value back, or go to the list</source>
        <translation>Vrati vrijednost ili idi na spisak</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Nedavno traženo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Prikaži kupca</translation>
    </message>
    <message>
        <source>The program never repeats a change on its own. It says that the outcome is unknown and reads the record again to find out.</source>
        <translation>Program nikad sam ne ponavlja izmjenu. Kaže da je ishod nepoznat i ponovo čita podatke da ga utvrdi.</translation>
    </message>
    <message>
        <source>Tokens and keys are in this computer&apos;s keyring. The program talks to the gateways of your profiles and to nobody else.</source>
        <translation>Tokeni i ključevi su u privjesku ključeva ovog računara. Program komunicira s pristupnicima vaših profila i ni s kim drugim.</translation>
    </message>
    <message>
        <source>Tools ▸ Journal lists every change made here, without any value of a customer. Type an ID, email or phone to see whether it was erased, and when. Certificate… makes a signed proof of it; Verify chain tells whether anything in the journal was changed or removed.</source>
        <translation>Alati ▸ Dnevnik navodi svaku izmjenu obavljenu ovdje, bez ijedne vrijednosti kupca. Upišite ID, e-poštu ili telefon da biste vidjeli je li kupac izbrisan i kada. „Potvrda…“ o tome izdaje potpisan dokaz; „Provjeri lanac“ kaže je li u dnevniku išta izmijenjeno ili uklonjeno.</translation>
    </message>
    <message>
        <source>Tools ▸ Make customers findable on this computer keeps an encrypted copy of the list here, once it has said what that means. Then a part of a name, an email or a phone number is enough in Find. Possible duplicates, in the same menu, lists who may be one person.</source>
        <translation>Alati ▸ Omogući traženje kupaca na ovom računaru čuva ovdje šifriranu kopiju spiska, nakon što objasni šta to znači. Tada je za traženje dovoljan dio imena, e-pošte ili telefonskog broja. Mogući duplikati, u istom meniju, navode ko je možda ista osoba.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Verzija {version}</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Kad se odgovor izgubi</translation>
    </message>
</context>
<context>
    <name>metadata</name>
    <message>
        <source>(empty key)</source>
        <translation>(prazan ključ)</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(prazan tekst)</translation>
    </message>
    <message>
        <source>A key needs at least one character.</source>
        <translation>Ključ mora imati barem jedan znak.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Dodaj ključ…</translation>
    </message>
    <message>
        <source>List/object</source>
        <translation>Lista/objekat</translation>
    </message>
    <message>
        <source>Neither true nor false.</source>
        <translation>Nije ni true ni false.</translation>
    </message>
    <message>
        <source>Not a JSON list or object, such as [&quot;a&quot;, 1] or {&quot;a&quot;: 1}.</source>
        <translation>To nije JSON lista ni objekat, kao što su [&quot;a&quot;, 1] ili {&quot;a&quot;: 1}.</translation>
    </message>
    <message>
        <source>Not a number. Write it as 14, 1.5 or 2e6, or choose Text.</source>
        <translation>To nije broj. Napišite ga kao 14, 1.5 ili 2e6, ili odaberite Tekst.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Null would remove the key. Use Remove for that.</source>
        <translation>Null bi uklonio ključ. Za to upotrijebite „Ukloni“.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>This key is there already: each key can stand only once.</source>
        <translation>Ovaj ključ već postoji: svaki ključ smije stajati samo jednom.</translation>
    </message>
    <message>
        <source>True/false</source>
        <translation>Da/ne</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>Prije: {value}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>dodavanje</translation>
    </message>
    <message>
        <source>adding {key}</source>
        <translation>dodavanje ključa {key}</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>bez izmjene</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>broj kartice</translation>
    </message>
    <message>
        <source>change</source>
        <translation>izmjena</translation>
    </message>
    <message>
        <source>change of {key}</source>
        <translation>mijenjanje ključa {key}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>uređeno</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>refused: card number</source>
        <translation>odbijeno: broj kartice</translation>
    </message>
    <message>
        <source>refused: key pasted twice</source>
        <translation>odbijeno: ključ zalijepljen dvaput</translation>
    </message>
    <message>
        <source>refused: no key</source>
        <translation>odbijeno: nema ključa</translation>
    </message>
    <message>
        <source>refused: no tab between key and value</source>
        <translation>odbijeno: nema tabulatora između ključa i vrijednosti</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>uklanjanje</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>uklonjeno</translation>
    </message>
    <message>
        <source>removing {key}</source>
        <translation>uklanjanje ključa {key}</translation>
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
        <translation>vraćanje ključa {key}</translation>
    </message>
</context>
<context>
    <name>panes</name>
    <message>
        <source>Next pane</source>
        <translation>Sljedeće okno</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Prethodno okno</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dana</numerusform>
            <numerusform>%n dana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekunde</numerusform>
            <numerusform>%n sekundi</numerusform>
        </translation>
    </message>
    <message>
        <source>2025-10-09</source>
        <translation>2025-10-09</translation>
    </message>
    <message>
        <source>A batch that only looked up goes after so long; Kept batches lists all.</source>
        <translation>Obrada koja je samo tražila nestaje nakon toliko vremena; sve su u prozoru „Sačuvane obrade“.</translation>
    </message>
    <message>
        <source>A high-contrast desktop is followed by itself.</source>
        <translation>Visoki kontrast radne površine preuzima se sam.</translation>
    </message>
    <message>
        <source>Add profile…</source>
        <translation>Dodaj profil…</translation>
    </message>
    <message>
        <source>Also kept</source>
        <translation>Također se čuva</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Izgled</translation>
    </message>
    <message>
        <source>As long as one deletion</source>
        <translation>Koliko i jedno brisanje</translation>
    </message>
    <message>
        <source>As the desktop, {points} pt</source>
        <translation>Kao u sistemu, {points} pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kao u sistemu</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Kao sistem: {language}</translation>
    </message>
    <message>
        <source>As your language does</source>
        <translation>Kao u vašem jeziku</translation>
    </message>
    <message>
        <source>Ask the system to leave this program out of screenshots and shared screens.</source>
        <translation>Traži od sistema da ovaj program izostavi iz snimaka ekrana i dijeljenih ekrana.</translation>
    </message>
    <message>
        <source>At least {least}</source>
        <translation>Najmanje {least}</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>Najviše {most}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Izmjene</translation>
    </message>
    <message>
        <source>Comfortable, 32 px</source>
        <translation>Prozračno, 32 px</translation>
    </message>
    <message>
        <source>Compact, 28 px</source>
        <translation>Zbijeno, 28 px</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Veza</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kupci</translation>
    </message>
    <message>
        <source>Customers can be read, not changed.</source>
        <translation>Kupci se mogu čitati, ali ne i mijenjati.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamno</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dani</translation>
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
        <translation>Svaki profil ima svoj. Njegova se lozinka čuva u privjesku ključeva ovog računara, kao token i ključ.</translation>
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
        <translation>Okruženja</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Primjer</translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation>Najmanje {least}, najviše {most}</translation>
    </message>
    <message>
        <source>Hold a batch</source>
        <translation>Odgoda obrade</translation>
    </message>
    <message>
        <source>Hold a deletion</source>
        <translation>Odgoda brisanja</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>Keep out of screen captures</source>
        <translation>Izostavi iz snimaka ekrana</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Čuva se na računaru</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jezici</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation>Najveća obrada</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svijetlo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zaključavanje</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Zaključaj nakon</translation>
    </message>
    <message>
        <source>Locked, the program shows no customer, lets go of token and key and of what was copied here, and keeps unsaved work behind the lock.</source>
        <translation>Dok je zaključan, program ne prikazuje nijednog kupca i otpušta token, ključ i ono što je ovdje kopirano; nesačuvani rad čeka iza zaključanog ekrana.</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>Traženja</translation>
    </message>
    <message>
        <source>More rows at a glance, or more air.</source>
        <translation>Više redova odjednom ili više prostora.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nikad automatski</translation>
    </message>
    <message>
        <source>No copy of customers is kept on this computer.</source>
        <translation>Na ovom se računaru ne čuva kopija kupaca.</translation>
    </message>
    <message>
        <source>Nobody is deleted here.</source>
        <translation>Ovdje se niko ne briše.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nema</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Bez odgode</translation>
    </message>
    <message>
        <source>Open a profile to see how long the journal keeps its entries.</source>
        <translation>Otvorite profil da biste vidjeli koliko dugo dnevnik čuva zapise.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Outline every field of the record</source>
        <translation>Uokviri svako polje podataka</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Pristupna fraza</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Remove old entries…</source>
        <translation>Ukloni stare zapise…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Redovi</translation>
    </message>
    <message>
        <source>Say how long ago in the list and the record</source>
        <translation>U spisku i podacima navedi prije koliko vremena</translation>
    </message>
    <message>
        <source>Screen captures</source>
        <translation>Snimci ekrana</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Postavila je vaša organizacija.</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>Postavljeno za vas</translation>
    </message>
    <message>
        <source>So long a batch of deletions can be undone before the first is sent.</source>
        <translation>Toliko se dugo grupno brisanje može poništiti prije nego što se pošalje prvo.</translation>
    </message>
    <message>
        <source>So long it can be undone before it is sent. Later there is no undo.</source>
        <translation>Toliko se dugo može poništiti prije slanja. Poslije poništavanja nema.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Veličina teksta</translation>
    </message>
    <message>
        <source>Texts, dates and numbers of all windows change at once, and unsaved work stays. A window with an open question, or with a change on its way, follows when that is over.</source>
        <translation>Tekstovi, datumi i brojevi u svim prozorima mijenjaju se odmah, a nesačuvani rad ostaje. Prozor s otvorenim pitanjem ili izmjenom u toku slijedi kad to završi.</translation>
    </message>
    <message>
        <source>The month stands as a word, so that day and month can&apos;t be taken for each other.</source>
        <translation>Mjesec je napisan riječju, tako da se dan i mjesec ne mogu pobrkati.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This system has no way to leave a window out of screenshots.</source>
        <translation>Ovaj sistem ne može izostaviti prozor iz snimaka ekrana.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Vremenska zona</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vremena</translation>
    </message>
    <message>
        <source>Unlock passphrase…</source>
        <translation>Fraza za otključavanje…</translation>
    </message>
    <message>
        <source>Unsaved edits, until they are saved or discarded; who was looked up last, for thirty days; your own reasons for deletions. All of it is encrypted, goes with “Remove profile”, and what is of a customer goes with the customer&apos;s deletion.</source>
        <translation>Nesačuvane izmjene, dok se ne sačuvaju ili odbace; ko je posljednji tražen, trideset dana; vaši vlastiti razlozi za brisanje. Sve je to šifrirano i nestaje uz „Ukloni profil“, a ono što se odnosi na kupca nestaje s njegovim brisanjem.</translation>
    </message>
    <message>
        <source>Up to seven days back. The journal, deletions and certificates always have the date.</source>
        <translation>Do sedam dana unatrag. Dnevnik, brisanja i potvrde uvijek imaju datum.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Učinak</translation>
    </message>
    <message>
        <source>What was changed and deleted here, when and by whom, without values of customers.</source>
        <translation>Šta je ovdje izmijenjeno i izbrisano, kada i ko je to uradio, bez vrijednosti kupaca.</translation>
    </message>
    <message>
        <source>When nobody has used the program for so long. It also locks when the computer sleeps or its screen locks.</source>
        <translation>Kad toliko dugo niko nije koristio program. Zaključava se i kad računar pređe u stanje mirovanja ili se zaključa ekran.</translation>
    </message>
    <message>
        <source>Without one, anybody at this desk can unlock while this computer&apos;s keyring is open.</source>
        <translation>Bez nje program može otključati svako za ovim stolom dok je privjesak ključeva ovog računara otvoren.</translation>
    </message>
    <message>
        <source>Your organisation has set this for everybody on this computer. It is in the file {path}, and counts from the next start on.</source>
        <translation>Vaša je organizacija ovo postavila za sve na ovom računaru. Nalazi se u datoteci {path} i vrijedi od sljedećeg pokretanja.</translation>
    </message>
    <message>
        <source>Your organisation has set what can be chosen.</source>
        <translation>Vaša je organizacija odredila šta se može odabrati.</translation>
    </message>
    <message>
        <source>{name} ({environment}): by {proxy}</source>
        <translation>{name} ({environment}): putem {proxy}</translation>
    </message>
    <message>
        <source>{name} ({environment}): by {proxy}, signed in as {user}</source>
        <translation>{name} ({environment}): putem {proxy}, prijavljen kao {user}</translation>
    </message>
    <message>
        <source>{name} ({environment}): no proxy</source>
        <translation>{name} ({environment}): bez proxyja</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{zone}, as this computer is set. The time in UTC stands in the tip over each, and certificates have it.</source>
        <translation>{zone}, kako je postavljeno na ovom računaru. Vrijeme u UTC-u prikazuje se kao opis pri prelasku mišem, a imaju ga i potvrde.</translation>
    </message>
</context>
<context>
    <name>process_words</name>
    <message>
        <source>A change is being sent</source>
        <translation>Izmjena se šalje</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>Izmjena se šalje.</translation>
    </message>
    <message>
        <source>A link to a customer names a profile and an ID, and nothing else. This one does not, so it was not followed.</source>
        <translation>Link na kupca navodi profil i ID i ništa drugo. Ovaj nije takav, pa nije otvoren.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Ipak zatvori</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Customer Desk is running already, but does not answer.</source>
        <translation>Customer Desk već radi, ali ne odgovara.</translation>
    </message>
    <message>
        <source>Don&apos;t start</source>
        <translation>Ne pokreći</translation>
    </message>
    <message>
        <source>End it first, or start once more beside it.</source>
        <translation>Najprije ga završite ili pokrenite još jedan uz njega.</translation>
    </message>
    <message>
        <source>Something else was handed over along with this link, so it was not followed.</source>
        <translation>Uz ovaj je link predano još nešto, pa nije otvoren.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Ipak pokreni</translation>
    </message>
    <message>
        <source>The file of window sizes can&apos;t be used: this time, sizes are not kept.</source>
        <translation>Datoteku s veličinama prozora nije moguće koristiti: ovaj se put veličine ne pamte.</translation>
    </message>
    <message>
        <source>The file of window sizes was damaged. It is kept as {name}; sizes start afresh.</source>
        <translation>Datoteka s veličinama prozora bila je oštećena. Sačuvana je kao {name}; veličine počinju ispočetka.</translation>
    </message>
    <message>
        <source>The file of your choices can&apos;t be used: this time, they are not kept.</source>
        <translation>Datoteku s vašim odabirima nije moguće koristiti: ovaj se put ne pamte.</translation>
    </message>
    <message>
        <source>The file of your choices was damaged. It is kept as {name}; lock, hold and the other choices start afresh.</source>
        <translation>Datoteka s vašim odabirima bila je oštećena. Sačuvana je kao {name}; zaključavanje, odgoda i ostali odabiri počinju ispočetka.</translation>
    </message>
    <message>
        <source>The settings folder can&apos;t be written: this time, window sizes and choices are not kept, and profiles can&apos;t be saved.</source>
        <translation>U folder postavki nije moguće pisati: ovaj se put veličine prozora i odabiri ne pamte, a profili se ne mogu sačuvati.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Nema profila s nazivom {name}.</translation>
    </message>
    <message>
        <source>This is no link to a customer, so it was not followed.</source>
        <translation>Ovo nije link na kupca, pa nije otvoren.</translation>
    </message>
    <message>
        <source>This link has characters in it that can&apos;t be seen, so it was not followed.</source>
        <translation>U ovom linku ima znakova koji se ne vide, pa nije otvoren.</translation>
    </message>
    <message>
        <source>This link is longer than any to a customer, so it was not followed.</source>
        <translation>Ovaj je link duži od bilo kojeg linka na kupca, pa nije otvoren.</translation>
    </message>
    <message>
        <source>Until they are mended, customers can be read, but not changed or deleted.</source>
        <translation>Dok se ne isprave, kupci se mogu čitati, ali ne i mijenjati ni brisati.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Čekaj</translation>
    </message>
    <message>
        <source>Wait for the gateway&apos;s answer, or close anyway: what became of the change is then found out at the next start.</source>
        <translation>Sačekajte odgovor pristupnika ili ipak zatvorite: šta je bilo s izmjenom tada se utvrđuje pri sljedećem pokretanju.</translation>
    </message>
    <message>
        <source>What this link has as an ID can&apos;t be looked up, so it was not followed.</source>
        <translation>Ono što u ovom linku stoji kao ID nije moguće potražiti, pa nije otvoren.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings ({path}) can&apos;t be read.</source>
        <translation>Postavke vaše organizacije ({path}) nije moguće pročitati.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings ({path}) make no sense at “{place}”.</source>
        <translation>Postavke vaše organizacije ({path}) nemaju smisla kod „{place}“.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings ({path}) make no sense from line {place} on.</source>
        <translation>Postavke vaše organizacije ({path}) nemaju smisla od reda {place} nadalje.</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message numerus="yes">
        <source>%n blank(s)</source>
        <translation>
            <numerusform>%n razmak</numerusform>
            <numerusform>%n razmaka</numerusform>
            <numerusform>%n razmaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dana</numerusform>
            <numerusform>%n dana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n sat</numerusform>
            <numerusform>%n sata</numerusform>
            <numerusform>%n sati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s)</source>
        <translation>
            <numerusform>%n prijelom reda</numerusform>
            <numerusform>%n prijeloma reda</numerusform>
            <numerusform>%n prijeloma reda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of a batch</source>
        <translation>
            <numerusform>%n spisak grupne obrade</numerusform>
            <numerusform>%n spiska grupne obrade</numerusform>
            <numerusform>%n spiska grupne obrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekunde</numerusform>
            <numerusform>%n sekundi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s)</source>
        <translation>
            <numerusform>%n nesačuvana izmjena</numerusform>
            <numerusform>%n nesačuvane izmjene</numerusform>
            <numerusform>%n nesačuvanih izmjena</numerusform>
        </translation>
    </message>
    <message>
        <source>A proxy&apos;s user name has no colon and no invisible characters, and is not longer than 128 characters.</source>
        <translation>Korisničko ime za proxy nema dvotačku ni nevidljive znakove i nije duže od 128 znakova.</translation>
    </message>
    <message>
        <source>A token or key never holds {characters}. Copy it again.</source>
        <translation>Token ili ključ nikad ne sadrži {characters}. Kopirajte ga ponovo.</translation>
    </message>
    <message>
        <source>An unlock passphrase is set. Lock the program and unlock it with the passphrase first.</source>
        <translation>Postavljena je fraza za otključavanje. Najprije zaključajte program i otključajte ga frazom.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Drugi profil već ima taj naziv.</translation>
    </message>
    <message>
        <source>Connection works: the gateway accepts this token and key ({n} ms).</source>
        <translation>Veza radi: pristupnik prihvata ovaj token i ključ ({n} ms).</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Vlastito</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dajte profilu naziv.</translation>
    </message>
    <message>
        <source>Kept in the system keyring ({name}).</source>
        <translation>Čuva se u privjesku ključeva sistema ({name}).</translation>
    </message>
    <message>
        <source>Kept in this program&apos;s memory until it ends.</source>
        <translation>Čuva se u memoriji ovog programa do njegovog završetka.</translation>
    </message>
    <message>
        <source>Leave out everything after the host and its port.</source>
        <translation>Izostavite sve nakon naziva servera i porta.</translation>
    </message>
    <message>
        <source>No system keyring that can be trusted answers.</source>
        <translation>Ne odgovara nijedan pouzdan privjesak ključeva sistema.</translation>
    </message>
    <message>
        <source>No token and key are kept for this profile. Type them again.</source>
        <translation>Za ovaj profil nisu sačuvani token i ključ. Upišite ih ponovo.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody will find out what became of %n change(s) in doubt.</source>
        <translation>
            <numerusform>Niko neće utvrditi šta je bilo s %n neizvjesnom izmjenom.</numerusform>
            <numerusform>Niko neće utvrditi šta je bilo s %n neizvjesne izmjene.</numerusform>
            <numerusform>Niko neće utvrditi šta je bilo s %n neizvjesnih izmjena.</numerusform>
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
        <translation>Ukloniti ovaj profil, s njegovim tokenom i ključem? Kupci ostaju kakvi jesu.</translation>
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
        <translation>Adresa mora počinjati s https. Obični http vrijedi samo za ovaj računar (localhost).</translation>
    </message>
    <message>
        <source>The file of profiles can&apos;t be read.</source>
        <translation>Datoteku s profilima nije moguće pročitati.</translation>
    </message>
    <message>
        <source>The local copy of this profile&apos;s customers could not be deleted.</source>
        <translation>Lokalnu kopiju kupaca ovog profila nije bilo moguće izbrisati.</translation>
    </message>
    <message>
        <source>The name holds invisible characters.</source>
        <translation>Naziv sadrži nevidljive znakove.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Naziv je predugačak.</translation>
    </message>
    <message>
        <source>The pasted text holds {what}.</source>
        <translation>Zalijepljeni tekst sadrži {what}.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written to disk. Is there room, and the right to write?</source>
        <translation>Profil nije moguće zapisati na disk. Ima li mjesta i prava pisanja?</translation>
    </message>
    <message>
        <source>The profiles were saved by a newer version of this program, and are left as they are.</source>
        <translation>Profile je sačuvala novija verzija ovog programa i ostaju kakvi jesu.</translation>
    </message>
    <message>
        <source>The system keyring did not give back what it was given. Type token and key again.</source>
        <translation>Privjesak ključeva sistema nije vratio ono što mu je predano. Ponovo upišite token i ključ.</translation>
    </message>
    <message>
        <source>The system keyring does not answer. A question of its own may be open somewhere.</source>
        <translation>Privjesak ključeva sistema ne odgovara. Možda je negdje otvoreno njegovo pitanje.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, then try again.</source>
        <translation>Privjesak ključeva sistema je zaključan. Otključajte ga, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The system keyring refused, or its question was answered with no.</source>
        <translation>Privjesak ključeva sistema je odbio ili je na njegovo pitanje odgovoreno s „ne“.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of the gateway&apos;s, so it refuses every signature. Set the clock, then test again.</source>
        <translation>Sat ovog računara žuri pred pristupnikovim (razlika: {span}), pa pristupnik odbija svaki potpis. Namjestite sat i provjerite ponovo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind the gateway&apos;s, so it refuses every signature. Set the clock, then test again.</source>
        <translation>Sat ovog računara kasni za pristupnikovim (razlika: {span}), pa pristupnik odbija svaki potpis. Namjestite sat i provjerite ponovo.</translation>
    </message>
    <message>
        <source>This is an address of Monri&apos;s own: choose Test or Production instead.</source>
        <translation>To je Monrijeva vlastita adresa: umjesto toga odaberite Test ili Production.</translation>
    </message>
    <message>
        <source>This is not the unlock passphrase.</source>
        <translation>To nije fraza za otključavanje.</translation>
    </message>
    <message>
        <source>Token and key were saved for another gateway address, and are not sent to this one. Type them again.</source>
        <translation>Token i ključ sačuvani su za drugu adresu pristupnika i ne šalju se ovoj. Upišite ih ponovo.</translation>
    </message>
    <message>
        <source>Token and key were saved for another proxy, or for another way to authorise, and are not used in this one unless you say so.</source>
        <translation>Token i ključ sačuvani su za drugi proxy ili drugi način autorizacije i ne koriste se u ovome ako to ne odobrite.</translation>
    </message>
    <message>
        <source>Token or key is longer than a keyring can hold.</source>
        <translation>Token ili ključ duži je nego što privjesak ključeva može primiti.</translation>
    </message>
    <message>
        <source>Too long: a token or key has at most {n} characters.</source>
        <translation>Predugačko: token ili ključ ima najviše {n} znakova.</translation>
    </message>
    <message>
        <source>Type an address such as https://gateway.example.com</source>
        <translation>Upišite adresu kao što je https://gateway.example.com</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s name and port, such as proxy.example.com:8080, and nothing else.</source>
        <translation>Upišite naziv i port proxyja, kao što je proxy.example.com:8080, i ništa drugo.</translation>
    </message>
    <message>
        <source>WP3-v2.1 signature</source>
        <translation>Potpis WP3-v2.1</translation>
    </message>
    <message>
        <source>What answers at this address is not a Monri gateway. Check the gateway URL.</source>
        <translation>Ono što odgovara na ovoj adresi nije Monrijev pristupnik. Provjerite URL pristupnika.</translation>
    </message>
    <message>
        <source>With it go from this computer: {what}.</source>
        <translation>S njim se s ovog računara uklanja i: {what}.</translation>
    </message>
    <message>
        <source>Wrong environment: this token and key belong to {environment}.</source>
        <translation>Pogrešno okruženje: ovaj token i ključ pripadaju okruženju {environment}.</translation>
    </message>
    <message>
        <source>Wrong token or key: the gateway answers, but does not accept them. Copy both again from the Monri dashboard of this environment.</source>
        <translation>Pogrešan token ili ključ: pristupnik odgovara, ali ih ne prihvata. Ponovo kopirajte oboje s Monrijeve kontrolne ploče za ovo okruženje.</translation>
    </message>
    <message>
        <source>Your organisation does not permit profiles for {environment} on this computer.</source>
        <translation>Vaša organizacija na ovom računaru ne dozvoljava profile za okruženje {environment}.</translation>
    </message>
    <message>
        <source>{blanks} and {breaks}</source>
        <translation>{blanks} i {breaks}</translation>
    </message>
</context>
<context>
    <name>profiles_command</name>
    <message>
        <source>A token or key is a text without blanks, of letters, digits and signs. Copy it again.</source>
        <translation>Token ili ključ je tekst bez razmaka, od slova, cifara i znakova. Kopirajte ga ponovo.</translation>
    </message>
    <message>
        <source>A user name for a proxy, but no proxy.</source>
        <translation>Navedeno je korisničko ime za proxy, ali ne i proxy.</translation>
    </message>
    <message>
        <source>Add the profiles of a TOML file; one that has the name of a profile that is there changes it. With any mistake in the file nothing is changed. Keys of [[profile]]: name; environment = test, production or custom; url, of a custom one; authorisation = signature or oauth; proxy = host:port; proxy_user. Secrets are refused.</source>
        <translation>Dodaje profile iz TOML datoteke; profil s nazivom koji već postoji mijenja postojeći. Ako u datoteci ima ijedna greška, ništa se ne mijenja. Ključevi u [[profile]]: name; environment = test, production ili custom; url, za custom; authorisation = signature ili oauth; proxy = host:port; proxy_user. Tajni podaci se odbijaju.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Dodano: {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>An unlock passphrase guards the secrets. Only the program itself asks for it: open the profile there.</source>
        <translation>Tajne podatke štiti fraza za otključavanje. Traži je samo sam program: otvorite profil u njemu.</translation>
    </message>
    <message>
        <source>Another profile in this file has this name.</source>
        <translation>Drugi profil u ovoj datoteci već ima taj naziv.</translation>
    </message>
    <message>
        <source>As before: {name}</source>
        <translation>Kao i prije: {name}</translation>
    </message>
    <message>
        <source>Authenticity token: </source>
        <translation>Token autentičnosti: </translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Izmijenjeno: {name}</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Okruženje</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 the command is mistaken; 3 no such profile; 4 no token and key that could be used; 5 the keyring does not give or take them; 6 the gateway can&apos;t be reached; 7 the proxy leads nowhere; 8 no secure connection; 9 token or key refused; 10 this computer&apos;s clock is off; 11 token and key belong to the other environment; 12 what answers is no gateway; 13 the gateway can&apos;t answer now; 14 the file or the secrets are refused as a whole; 15 the profiles can&apos;t be read or written; 16 your organisation does not permit the environment.</source>
        <translation>Izlazni status: 0 obavljeno; 2 komanda je pogrešna; 3 nema takvog profila; 4 nema tokena i ključa koji bi se mogli koristiti; 5 privjesak ključeva ih ne daje ili ne prima; 6 pristupnik nije dostupan; 7 proxy ne vodi nikud; 8 veza nije sigurna; 9 token ili ključ nije prihvaćen; 10 sat ovog računara nije tačan; 11 token i ključ pripadaju drugom okruženju; 12 odgovara nešto što nije pristupnik; 13 pristupnik sada ne može odgovoriti; 14 datoteka ili tajni podaci odbijeni su u cijelosti; 15 profile nije moguće pročitati ili zapisati; 16 vaša organizacija ne dozvoljava to okruženje.</translation>
    </message>
    <message>
        <source>Here belongs a table, such as [[profile]].</source>
        <translation>Ovdje treba stajati tabela, kao što je [[profile]].</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Nedostaje.</translation>
    </message>
    <message>
        <source>Line {n}, {key}: {words}</source>
        <translation>Red {n}, {key}: {words}</translation>
    </message>
    <message>
        <source>Line {n}: {words}</source>
        <translation>Red {n}: {words}</translation>
    </message>
    <message>
        <source>Make one signed call with each profile, or with those named. It reads one customer and changes nothing. The exit status tells what was wrong with the first that failed.</source>
        <translation>Šalje po jedan potpisani zahtjev svakim profilom ili navedenima. Zahtjev čita jednog kupca i ništa ne mijenja. Izlazni status kaže šta nije bilo u redu s prvim koji nije uspio.</translation>
    </message>
    <message>
        <source>Merchant key: </source>
        <translation>Ključ trgovca: </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Name the profile, or give the secrets by standard input (see --help).</source>
        <translation>Navedite profil ili predajte tajne podatke standardnim ulazom (pogledajte --help).</translation>
    </message>
    <message>
        <source>No token and key are kept for this profile. “customer-desk profiles secrets” takes them.</source>
        <translation>Za ovaj profil nisu sačuvani token i ključ. Prima ih „customer-desk profiles secrets“.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ništa nije izmijenjeno.</translation>
    </message>
    <message>
        <source>Password for the proxy: </source>
        <translation>Lozinka za proxy: </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secrets have no place in this file. Take it out, and change it at the gateway if others could read it; “customer-desk profiles secrets” takes secrets.</source>
        <translation>Tajnim podacima nije mjesto u ovoj datoteci. Uklonite ovaj podatak, a ako su ga drugi mogli pročitati, promijenite ga na pristupniku; tajne podatke prima „customer-desk profiles secrets“.</translation>
    </message>
    <message>
        <source>Set profiles up, list them, and check that they work.</source>
        <translation>Postavljanje, spisak i provjera profila.</translation>
    </message>
    <message>
        <source>Standard input names the profiles by itself: leave the name out.</source>
        <translation>Standardni ulaz sam navodi profile: izostavite naziv.</translation>
    </message>
    <message>
        <source>Take secrets from standard input into the system keyring: TOML, a table for each profile, with authenticity_token, merchant_key and, for a proxy with a user name, proxy_password. In a terminal, with a profile&apos;s name, you are asked for them.</source>
        <translation>Prenosi tajne podatke sa standardnog ulaza u privjesak ključeva sistema: TOML, za svaki profil tabela s authenticity_token, merchant_key i, za proxy s korisničkim imenom, proxy_password. U terminalu se, uz naziv profila, traže od vas.</translation>
    </message>
    <message>
        <source>Test and Production have their own address: leave it out.</source>
        <translation>Test i Production imaju svoju adresu: izostavite je.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {name}</source>
        <translation>Datoteku nije moguće pročitati: {name}</translation>
    </message>
    <message>
        <source>The value must be a text in quotes.</source>
        <translation>Vrijednost mora biti tekst u navodnicima.</translation>
    </message>
    <message>
        <source>There are no profiles.</source>
        <translation>Nema nijednog profila.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Nema profila s nazivom {name}.</translation>
    </message>
    <message>
        <source>There is no standard input.</source>
        <translation>Nema standardnog ulaza.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Nema nikakvog sadržaja.</translation>
    </message>
    <message>
        <source>This is no TOML in UTF-8.</source>
        <translation>Ovo nije TOML u kodiranju UTF-8.</translation>
    </message>
    <message>
        <source>This key is not known. Is it misspelled?</source>
        <translation>Ovaj ključ nije poznat. Je li pogrešno napisan?</translation>
    </message>
    <message>
        <source>This value is not one of those that there are.</source>
        <translation>Ova vrijednost nije među mogućima.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>Ovo je bila proba: ništa nije izmijenjeno.</translation>
    </message>
    <message>
        <source>Token and key are kept in the keyring: {name}</source>
        <translation>Token i ključ čuvaju se u privjesku ključeva: {name}</translation>
    </message>
    <message>
        <source>add the profiles of a file, or change those that are there</source>
        <translation>dodaj profile iz datoteke ili izmijeni postojeće</translation>
    </message>
    <message>
        <source>answer in JSON, for scripts</source>
        <translation>odgovori u JSON-u, za skripte</translation>
    </message>
    <message>
        <source>list the profiles</source>
        <translation>navedi profile</translation>
    </message>
    <message>
        <source>make one signed call with each profile, which changes nothing</source>
        <translation>pošalji svakim profilom jedan potpisani zahtjev koji ništa ne mijenja</translation>
    </message>
    <message>
        <source>say what would be done, and do nothing</source>
        <translation>prikaži šta bi se uradilo, a ne radi ništa</translation>
    </message>
    <message>
        <source>take tokens and keys from standard input into the keyring</source>
        <translation>prenesi tokene i ključeve sa standardnog ulaza u privjesak ključeva</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n izmjena</numerusform>
            <numerusform>%n izmjene</numerusform>
            <numerusform>%n izmjena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt</source>
        <translation>
            <numerusform>%n neizvjesna izmjena</numerusform>
            <numerusform>%n neizvjesne izmjene</numerusform>
            <numerusform>%n neizvjesnih izmjena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by you</source>
        <translation>
            <numerusform>zatvorili ste: %n</numerusform>
            <numerusform>zatvorili ste: %n</numerusform>
            <numerusform>zatvorili ste: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged journal(s) kept on this computer went with the erasure: nobody could have looked for the customer in there. What could be read had been taken along before.</source>
        <translation>
            <numerusform>%n oštećeni dnevnik koji se čuvao na ovom računaru uklonjen je s brisanjem: u njemu niko nije mogao potražiti kupca. Ono što se moglo pročitati preuzeto je prije toga.</numerusform>
            <numerusform>%n oštećena dnevnika koja su se čuvala na ovom računaru uklonjena su s brisanjem: u njima niko nije mogao potražiti kupca. Ono što se moglo pročitati preuzeto je prije toga.</numerusform>
            <numerusform>%n oštećenih dnevnika koji su se čuvali na ovom računaru uklonjeno je s brisanjem: u njima niko nije mogao potražiti kupca. Ono što se moglo pročitati preuzeto je prije toga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found done</source>
        <translation>
            <numerusform>obavljeno: %n</numerusform>
            <numerusform>obavljeno: %n</numerusform>
            <numerusform>obavljeno: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal(s) set aside on this computer can&apos;t be opened, so an erased customer may still be in there.</source>
        <translation>
            <numerusform>%n odloženi dnevnik na ovom računaru nije moguće otvoriti, pa je izbrisani kupac možda još u njemu.</numerusform>
            <numerusform>%n odložena dnevnika na ovom računaru nije moguće otvoriti, pa je izbrisani kupac možda još u njima.</numerusform>
            <numerusform>%n odloženih dnevnika na ovom računaru nije moguće otvoriti, pa je izbrisani kupac možda još u njima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found out yet</source>
        <translation>
            <numerusform>još nije utvrđeno: %n</numerusform>
            <numerusform>još nije utvrđeno: %n</numerusform>
            <numerusform>još nije utvrđeno: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>za odluku: %n</numerusform>
            <numerusform>za odluku: %n</numerusform>
            <numerusform>za odluku: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s)</source>
        <translation>
            <numerusform>%n nesačuvana izmjena</numerusform>
            <numerusform>%n nesačuvane izmjene</numerusform>
            <numerusform>%n nesačuvanih izmjena</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file stood in the journal&apos;s place.</source>
        <translation>Na mjestu dnevnika stajala je druga datoteka.</translation>
    </message>
    <message>
        <source>Another program holds the journal.</source>
        <translation>Dnevnik drži drugi program.</translation>
    </message>
    <message>
        <source>Changes of {who} from {time}</source>
        <translation>Izmjene – {who}, {time}</translation>
    </message>
    <message>
        <source>Deletion of {who} from {time}</source>
        <translation>Brisanje – {who}, {time}</translation>
    </message>
    <message>
        <source>In the program&apos;s data folder something else stands in the place of a file of the journal; nothing can be saved until it is gone.</source>
        <translation>U folderu s podacima programa na mjestu datoteke dnevnika stoji nešto drugo; dok se to ne ukloni, ništa se ne može sačuvati.</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>Sačuvan je kao {name}.</translation>
    </message>
    <message>
        <source>New customer {who} from {time}</source>
        <translation>Novi kupac – {who}, {time}</translation>
    </message>
    <message>
        <source>New customer {who}, not created yet, from {time}</source>
        <translation>Novi kupac, još nije dodan – {who}, {time}</translation>
    </message>
    <message>
        <source>No system keyring: what is in doubt and what is unsaved is kept for this session only.</source>
        <translation>Nema privjeska ključeva sistema: neizvjesno i nesačuvano ostaje samo za ovu sesiju.</translation>
    </message>
    <message>
        <source>Read from it: {doubts}, {drafts}.</source>
        <translation>Iz njega je pročitano: {doubts}, {drafts}.</translation>
    </message>
    <message>
        <source>The disk is full; nothing can be saved until there is room.</source>
        <translation>Disk je pun; ništa se ne može sačuvati dok se ne oslobodi mjesto.</translation>
    </message>
    <message>
        <source>The end of the journal is missing. The last {lost} noted in it may have been sent; look at the customers you changed last.</source>
        <translation>Nedostaje kraj dnevnika. Zadnje što je u njemu zabilježeno ({lost}) možda je poslano; pogledajte kupce koje ste zadnje mijenjali.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be opened; nothing can be saved.</source>
        <translation>Dnevnik nije moguće otvoriti; ništa se ne može sačuvati.</translation>
    </message>
    <message>
        <source>The journal is damaged, or was made with another key.</source>
        <translation>Dnevnik je oštećen ili je napravljen s drugim ključem.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Dnevnik je oštećen.</translation>
    </message>
    <message>
        <source>The journal is not what it was. Say first how to go on, at the top of the window; until then nothing is changed.</source>
        <translation>Dnevnik nije onakav kakav je bio. Najprije na vrhu prozora odlučite kako dalje; do tada se ništa ne mijenja.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt has disappeared. What was in doubt is not known, and unsaved changes that were kept in it may be lost.</source>
        <translation>Dnevnik neizvjesnih izmjena je nestao. Šta je bilo neizvjesno nije poznato, a nesačuvane izmjene koje su bile u njemu možda su izgubljene.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt was damaged.</source>
        <translation>Dnevnik neizvjesnih izmjena bio je oštećen.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt was emptied. What was in doubt is not known, and unsaved changes that were kept in it may be lost.</source>
        <translation>Dnevnik neizvjesnih izmjena je ispražnjen. Šta je bilo neizvjesno nije poznato, a nesačuvane izmjene koje su bile u njemu možda su izgubljene.</translation>
    </message>
    <message>
        <source>The journal of this computer is gone, with all of its files.</source>
        <translation>Dnevnika ovog računara više nema, sa svim njegovim datotekama.</translation>
    </message>
    <message>
        <source>The journal on this computer is older than it was, or another one: files were lost, or put back from a copy.</source>
        <translation>Dnevnik na ovom računaru stariji je nego što je bio ili je drugi: datoteke su izgubljene ili vraćene iz kopije.</translation>
    </message>
    <message>
        <source>The journal was made with a key that the keyring no longer has.</source>
        <translation>Dnevnik je napravljen s ključem kojeg u privjesku ključeva više nema.</translation>
    </message>
    <message>
        <source>The journal was written by a later version of this program.</source>
        <translation>Dnevnik je zapisala novija verzija ovog programa.</translation>
    </message>
    <message>
        <source>The journal&apos;s mark, journal.json in the settings folder, can&apos;t be written; nothing can be saved until it can.</source>
        <translation>Oznaku dnevnika, journal.json u folderu postavki, nije moguće zapisati; dok je tako, ništa se ne može sačuvati.</translation>
    </message>
    <message>
        <source>The journals set aside could not all be removed: the data folder refuses.</source>
        <translation>Odložene dnevnike nije bilo moguće sve ukloniti: folder s podacima to odbija.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring knows of %n more change(s).</source>
        <translation>
            <numerusform>Privjesak ključeva zna za još %n izmjenu.</numerusform>
            <numerusform>Privjesak ključeva zna za još %n izmjene.</numerusform>
            <numerusform>Privjesak ključeva zna za još %n izmjena.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>Program završava.</translation>
    </message>
    <message>
        <source>The program&apos;s data folder can&apos;t be written to; nothing can be saved until it can.</source>
        <translation>U folder s podacima programa nije moguće pisati; dok je tako, ništa se ne može sačuvati.</translation>
    </message>
    <message>
        <source>The program&apos;s data folder was deleted while the program ran. The journal is there again, with all that it had.</source>
        <translation>Folder s podacima programa izbrisan je dok je program radio. Dnevnik je ponovo tu, sa svime što je imao.</translation>
    </message>
    <message>
        <source>Unsaved changes of {who} from {time}</source>
        <translation>Nesačuvane izmjene – {who}, {time}</translation>
    </message>
    <message>
        <source>Unsaved changes would not survive a crash now. {reason}</source>
        <translation>Nesačuvane izmjene sada ne bi preživjele pad programa. {reason}</translation>
    </message>
    <message>
        <source>What was in doubt may be lost with it: look at the customers you changed last. If there is a newer copy, close the program and put both files back. Until you decide, nothing is changed.</source>
        <translation>Ono što je bilo neizvjesno možda je s njim izgubljeno: pogledajte kupce koje ste zadnje mijenjali. Ako postoji novija kopija, zatvorite program i vratite obje datoteke. Dok ne odlučite, ništa se ne mijenja.</translation>
    </message>
    <message>
        <source>What was in doubt when the program last ended can&apos;t be read. {reason}</source>
        <translation>Nije moguće pročitati šta je bilo neizvjesno kad je program prošli put završio. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>finding out about %n</source>
        <translation>
            <numerusform>utvrđuje se: %n</numerusform>
            <numerusform>utvrđuje se: %n</numerusform>
            <numerusform>utvrđuje se: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes}: {said}.</source>
        <translation>{changes}: {said}.</translation>
    </message>
    <message>
        <source>{edit}: the customer can&apos;t be read now. {reason}</source>
        <translation>{edit}: kupca sada nije moguće pročitati. {reason}</translation>
    </message>
    <message>
        <source>{edit}: the customer has been deleted meanwhile.</source>
        <translation>{edit}: kupac je u međuvremenu izbrisan.</translation>
    </message>
    <message>
        <source>{what}: at {now} the customer is still there.</source>
        <translation>{what}: u {now} kupac još postoji.</translation>
    </message>
    <message>
        <source>{what}: at {now} the gateway has no customer with its ID. It may still come late.</source>
        <translation>{what}: u {now} pristupnik nema kupca s tim ID-om. Još može stići sa zakašnjenjem.</translation>
    </message>
    <message>
        <source>{what}: at {now} the gateway has none of them.</source>
        <translation>{what}: u {now} pristupnik nema nijednu od njih.</translation>
    </message>
    <message>
        <source>{what}: finding out whether it was done…</source>
        <translation>{what}: utvrđuje se je li obavljeno…</translation>
    </message>
    <message>
        <source>{what}: it can&apos;t be found out now. {reason}</source>
        <translation>{what}: sada se ne može utvrditi. {reason}</translation>
    </message>
    <message>
        <source>{what}: its ID belongs to a customer with other values.</source>
        <translation>{what}: taj ID pripada kupcu s drugim vrijednostima.</translation>
    </message>
    <message>
        <source>{what}: looking whether it has arrived, before it is sent again…</source>
        <translation>{what}: provjerava se je li stiglo, prije ponovnog slanja…</translation>
    </message>
    <message>
        <source>{what}: sending again…</source>
        <translation>{what}: ponovno slanje…</translation>
    </message>
    <message>
        <source>{what}: still unknown. Sending again failed: {reason}</source>
        <translation>{what}: i dalje nepoznato. Ponovno slanje nije uspjelo: {reason}</translation>
    </message>
    <message>
        <source>{what}: the customer has been deleted meanwhile.</source>
        <translation>{what}: kupac je u međuvremenu izbrisan.</translation>
    </message>
    <message>
        <source>{what}: the gateway has only some of them, or others.</source>
        <translation>{what}: pristupnik ima samo neke od njih ili druge.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>OK</source>
        <translation>U redu</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>veza prekinuta</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>prekinuto</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>sukob</translation>
    </message>
    <message>
        <source>gateway failed</source>
        <translation>greška pristupnika</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>ime nije pronađeno</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nema odgovora</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>isteklo vrijeme</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nije dozvoljeno</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>nije autorizirano</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nije pronađeno</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nedostupno</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>nesigurno</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nerazumljivo</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>neupotrebljivo</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>prestignuto</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>preusmjereno</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odbijeno</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>previše</translation>
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
            <numerusform>Zapisi se čuvaju %n mjesec; stariji se uklanjaju pri svakom pokretanju.</numerusform>
            <numerusform>Zapisi se čuvaju %n mjeseca; stariji se uklanjaju pri svakom pokretanju.</numerusform>
            <numerusform>Zapisi se čuvaju %n mjeseci; stariji se uklanjaju pri svakom pokretanju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are kept until somebody removes them.</source>
        <translation>Zapisi se čuvaju dok ih neko ne ukloni.</translation>
    </message>
    <message numerus="yes">
        <source>The journal keeps entries for %n month(s), unless you choose otherwise. Removed just now as older: {number}.</source>
        <translation>
            <numerusform>Dnevnik čuva zapise %n mjesec, osim ako odaberete drugačije. Upravo uklonjeno kao starije: {number}.</numerusform>
            <numerusform>Dnevnik čuva zapise %n mjeseca, osim ako odaberete drugačije. Upravo uklonjeno kao starije: {number}.</numerusform>
            <numerusform>Dnevnik čuva zapise %n mjeseci, osim ako odaberete drugačije. Upravo uklonjeno kao starije: {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln zapis</numerusform>
            <numerusform>%Ln zapisa</numerusform>
            <numerusform>%Ln zapisa</numerusform>
        </translation>
    </message>
    <message>
        <source>After entry {number} the end is missing: more had been written.</source>
        <translation>Nakon zapisa {number} nedostaje kraj: bilo je zapisano još.</translation>
    </message>
    <message>
        <source>An older copy of all that belongs to the journal, put back together, would be whole too. Only an export that you keep elsewhere shows that: customer-desk verify LATER --after EARLIER.</source>
        <translation>Starija kopija svega što pripada dnevniku, vraćena zajedno, i sama bi bila cjelovita. To otkriva samo izvoz koji čuvate drugdje: customer-desk verify LATER --after EARLIER.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more place(s).</source>
        <translation>
            <numerusform>I još %n mjesto.</numerusform>
            <numerusform>I još %n mjesta.</numerusform>
            <numerusform>I još %n mjesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries before {number} were removed as too old, and the journal accounts for it.</source>
        <translation>Zapisi prije {number} uklonjeni su kao prestari, što je u dnevniku i zabilježeno.</translation>
    </message>
    <message>
        <source>Entry {number} is missing between its neighbours.</source>
        <translation>Zapis {number} nedostaje između susjednih.</translation>
    </message>
    <message>
        <source>Entry {number} is not what it was when it was written.</source>
        <translation>Zapis {number} nije onakav kakav je bio kad je zapisan.</translation>
    </message>
    <message>
        <source>Everything before entry {number} is missing, and nothing accounts for it.</source>
        <translation>Sve prije zapisa {number} nedostaje, a ništa to ne objašnjava.</translation>
    </message>
    <message>
        <source>From entry {number} on the file can&apos;t be read.</source>
        <translation>Od zapisa {number} nadalje datoteku nije moguće pročitati.</translation>
    </message>
    <message>
        <source>Its head: {hash}…</source>
        <translation>Vrh lanca: {hash}…</translation>
    </message>
    <message>
        <source>The chain is broken. {entries} were checked.</source>
        <translation>Lanac je prekinut. Provjereno: {entries}.</translation>
    </message>
    <message>
        <source>The chain is whole: {entries}, none changed, removed or cut off.</source>
        <translation>Lanac je cjelovit: {entries}, ništa nije izmijenjeno, uklonjeno ni odrezano.</translation>
    </message>
    <message>
        <source>The head, which is kept apart, is missing or not this journal&apos;s (last entry {number}).</source>
        <translation>Vrh lanca, koji se čuva zasebno, nedostaje ili nije od ovog dnevnika (posljednji zapis {number}).</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A selection: what lies between these entries is not in it, and not proven.</source>
        <translation>Odabir: što je između ovih zapisa, nije u njemu i nije dokazano.</translation>
    </message>
    <message>
        <source>An exported journal can&apos;t tell whether {id} was erased: it holds keyed hashes in place of IDs. Search the journal in Customer Desk where it was written, and have a certificate made there.</source>
        <translation>Izvezeni dnevnik ne može reći je li {id} izbrisan: umjesto ID-ova sadrži sažetke s ključem. Potražite ga u dnevniku u programu Customer Desk na računaru na kojem je zapisan i tamo dajte izdati potvrdu.</translation>
    </message>
    <message>
        <source>Apart from that nothing is wrong: every byte is as it was signed.</source>
        <translation>Osim toga sve je u redu: svaki je bajt kakav je i potpisan.</translation>
    </message>
    <message>
        <source>Ask the merchant for the fingerprint, by another way, and add --key FINGERPRINT.</source>
        <translation>Zatražite otisak od trgovca drugim putem i dodajte --key FINGERPRINT.</translation>
    </message>
    <message>
        <source>Certificate of erasure {id}, issued {time}</source>
        <translation>Potvrda o brisanju {id}, izdana {time}</translation>
    </message>
    <message>
        <source>Check a certificate of erasure, or an exported journal, of Customer Desk.</source>
        <translation>Provjera potvrde o brisanju ili izvezenog dnevnika programa Customer Desk.</translation>
    </message>
    <message>
        <source>Comparing with {number} hashed IDs, each on its own: about {seconds} seconds more.</source>
        <translation>Poređenje sa sažecima ID-ova ({number}), sa svakim zasebno: još oko {seconds} s.</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing is wrong, and the key is the one that you named; 1 something is wrong; 2 it is no certificate and no exported journal, or the command is mistaken; 3 --covers asked about a customer whose erasure it does not prove; 4 nothing is wrong, but without --key nobody knows who signed; 5 it is not shown to continue what --after names.</source>
        <translation>Izlazni status: 0 sve je u redu, a ključ je onaj koji ste naveli; 1 nešto nije u redu; 2 to nije ni potvrda ni izvezeni dnevnik ili je komanda pogrešna; 3 --covers pita za kupca čije brisanje time nije dokazano; 4 sve je u redu, ali se bez --key ne zna ko je potpisao; 5 nije dokazano da se nastavlja na ono što navodi --after.</translation>
    </message>
    <message>
        <source>Exported journal {id}, made {time}</source>
        <translation>Izvezeni dnevnik {id}, napravljen {time}</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with {name}:</source>
        <translation>Nije moguće uporediti s datotekom {name}:</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with {name}: it can&apos;t be read.</source>
        <translation>Nije moguće uporediti s datotekom {name}: nije je moguće pročitati.</translation>
    </message>
    <message>
        <source>It continues {earlier}: all that one rests on is there, unchanged, up to entry {number}.</source>
        <translation>Nastavlja se na {earlier}: sve na čemu se to temelji ima i ovdje, neizmijenjeno, do zapisa {number}.</translation>
    </message>
    <message>
        <source>It does not continue {earlier}: entry {number} is not the same in both. The journal was changed, an older copy of it was put back, or these are two journals.</source>
        <translation>Ne nastavlja se na {earlier}: zapis {number} nije isti u oba. Dnevnik je izmijenjen, vraćena je njegova starija kopija ili su to dva dnevnika.</translation>
    </message>
    <message>
        <source>It does not continue {earlier}: it ends with entry {number}, and that one knows later ones. An older copy of the journal was put back, or this one is the earlier of the two.</source>
        <translation>Ne nastavlja se na {earlier}: završava zapisom {number}, a tamo ima i kasnijih. Vraćena je starija kopija dnevnika ili je od to dvoje ranije upravo ovo.</translation>
    </message>
    <message>
        <source>It does not name {id}.</source>
        <translation>{id} se ne navodi.</translation>
    </message>
    <message>
        <source>It is not known who signed: anybody can make such a file, with a key of their own.</source>
        <translation>Nije poznato ko je potpisao: takvu datoteku može napraviti svako, vlastitim ključem.</translation>
    </message>
    <message>
        <source>It is not shown to continue {earlier}: nothing in it tells. Export the whole journal, and compare that.</source>
        <translation>Nije dokazano da se nastavlja na {earlier}: iz sadržaja se to ne vidi. Izvezite cijeli dnevnik i uporedite njega.</translation>
    </message>
    <message>
        <source>It is not shown to continue {earlier}: that one is signed with another key.</source>
        <translation>Nije dokazano da se nastavlja na {earlier}: ono je potpisano drugim ključem.</translation>
    </message>
    <message>
        <source>It names {id}: {what}.</source>
        <translation>{id} se navodi: {what}.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Nije provjereno.</translation>
    </message>
    <message>
        <source>Not covered:</source>
        <translation>Nije obuhvaćeno:</translation>
    </message>
    <message>
        <source>Not looked at, because systems add such files by themselves and they are no part:</source>
        <translation>Nije pregledano, jer sistemi takve datoteke dodaju sami i one tu ne pripadaju:</translation>
    </message>
    <message>
        <source>Nothing is wrong: every byte is as it was signed, with the key that you named.</source>
        <translation>Sve je u redu: svaki je bajt kakav je i potpisan, ključem koji ste naveli.</translation>
    </message>
    <message>
        <source>Signed with the key  {key}</source>
        <translation>Potpisano ključem  {key}</translation>
    </message>
    <message>
        <source>Something is wrong.</source>
        <translation>Nešto nije u redu.</translation>
    </message>
    <message>
        <source>The key lasted one session: it proves that nothing changed, and not who signed.</source>
        <translation>Ključ je trajao jednu sesiju: dokazuje da ništa nije izmijenjeno, ali ne i ko je potpisao.</translation>
    </message>
    <message>
        <source>a UUID or a merchant&apos;s ID: does it prove that this customer was erased?</source>
        <translation>UUID ili ID kod trgovca: dokazuje li to da je taj kupac izbrisan?</translation>
    </message>
    <message>
        <source>a certificate or an exported journal of earlier: does this one continue it?</source>
        <translation>ranija potvrda ili raniji izvezeni dnevnik: nastavlja li se ovo na to?</translation>
    </message>
    <message>
        <source>a fingerprint has 64 hexadecimal digits</source>
        <translation>otisak ima 64 heksadecimalne cifre</translation>
    </message>
    <message>
        <source>a later version of Customer Desk made it; only that one can check it.</source>
        <translation>napravljeno je novijom verzijom programa Customer Desk; samo ona to može provjeriti.</translation>
    </message>
    <message>
        <source>acknowledged as deleted, yet still answered afterwards</source>
        <translation>brisanje je potvrđeno, ali kupac i nakon toga postoji</translation>
    </message>
    <message>
        <source>acknowledged as deleted; not read again</source>
        <translation>brisanje je potvrđeno; nije ponovo pročitano</translation>
    </message>
    <message>
        <source>acknowledged, not read again</source>
        <translation>potvrđeno, nije ponovo pročitano</translation>
    </message>
    <message>
        <source>acknowledged, yet still answered</source>
        <translation>potvrđeno, i dalje postoji</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>zapis nedostaje</translation>
    </message>
    <message>
        <source>an entry was changed</source>
        <translation>zapis je izmijenjen</translation>
    </message>
    <message>
        <source>and {number} more.</source>
        <translation>i još {number}.</translation>
    </message>
    <message>
        <source>by</source>
        <translation>korisnik</translation>
    </message>
    <message>
        <source>did not exist any more</source>
        <translation>više nije postojao</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>zapisi</translation>
    </message>
    <message>
        <source>entries at the beginning are missing, and nothing accounts for it</source>
        <translation>nedostaju zapisi na početku, a ništa to ne objašnjava</translation>
    </message>
    <message>
        <source>entries at the end are missing</source>
        <translation>nedostaju zapisi na kraju</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>izbrisano</translation>
    </message>
    <message>
        <source>erased, found by reading</source>
        <translation>izbrisano, utvrđeno čitanjem</translation>
    </message>
    <message>
        <source>erased; gone, or marked as deleted, when read again</source>
        <translation>izbrisano; pri ponovnom čitanju više ga nema ili je označen kao izbrisan</translation>
    </message>
    <message>
        <source>erased; its answer was lost, and reading it again, twice, proves it</source>
        <translation>izbrisano; odgovor je izgubljen, a ponovno čitanje, dvaput, to dokazuje</translation>
    </message>
    <message>
        <source>from here on it can&apos;t be read</source>
        <translation>odavde nadalje nije moguće pročitati</translation>
    </message>
    <message>
        <source>head</source>
        <translation>vrh</translation>
    </message>
    <message>
        <source>it can&apos;t be read.</source>
        <translation>nije moguće pročitati.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>prazno je</translation>
    </message>
    <message>
        <source>it was signed so, and yet this contradicts the rest.</source>
        <translation>tako je potpisano, a ipak protivrječi ostatku.</translation>
    </message>
    <message>
        <source>it was signed with another key than the one expected.</source>
        <translation>potpisano je drugim ključem, a ne očekivanim.</translation>
    </message>
    <message>
        <source>not erased</source>
        <translation>nije izbrisano</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>razlog</translation>
    </message>
    <message>
        <source>the chain of the journal&apos;s entries is broken.</source>
        <translation>lanac zapisa dnevnika je prekinut.</translation>
    </message>
    <message>
        <source>the fingerprint of the key that must have signed, as its owner told it</source>
        <translation>otisak ključa kojim mora biti potpisano, kako ga je rekao vlasnik ključa</translation>
    </message>
    <message>
        <source>the head is not the journal&apos;s</source>
        <translation>vrh lanca nije od ovog dnevnika</translation>
    </message>
    <message>
        <source>the list of files makes no sense.</source>
        <translation>spisak datoteka nema smisla.</translation>
    </message>
    <message>
        <source>the signature is wrong: the list of files, or the signature, was changed.</source>
        <translation>potpis nije ispravan: izmijenjen je spisak datoteka ili sam potpis.</translation>
    </message>
    <message>
        <source>the zip is not packed as it was: it was changed, cut short, or packed anew. If somebody packed it anew, unpack it and check the folder.</source>
        <translation>zip nije pakovan kakav je bio: izmijenjen je, odrezan ili iznova pakovan. Ako ga je neko iznova pakovao, raspakujte ga i provjerite folder.</translation>
    </message>
    <message>
        <source>the zip, or the folder it was unpacked into</source>
        <translation>zip ili folder u koji je raspakovan</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>takva datoteka ili folder ne postoji.</translation>
    </message>
    <message>
        <source>this file does not belong to it.</source>
        <translation>ova datoteka tu ne pripada.</translation>
    </message>
    <message>
        <source>this file is missing.</source>
        <translation>ova datoteka nedostaje.</translation>
    </message>
    <message>
        <source>this file was changed after it was signed.</source>
        <translation>ova je datoteka izmijenjena nakon potpisivanja.</translation>
    </message>
    <message>
        <source>this is a link, a folder or a device, and should be a file.</source>
        <translation>ovo je link, folder ili uređaj, a trebala bi biti datoteka.</translation>
    </message>
    <message>
        <source>this is no certificate and no exported journal of Customer Desk.</source>
        <translation>ovo nije ni potvrda ni izvezeni dnevnik programa Customer Desk.</translation>
    </message>
    <message>
        <source>this is not the public key that signed.</source>
        <translation>ovo nije javni ključ onoga ko je potpisao.</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>tiket</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nepoznato</translation>
    </message>
    <message>
        <source>unknown whether it was erased</source>
        <translation>nije poznato je li izbrisano</translation>
    </message>
    <message>
        <source>when</source>
        <translation>kada</translation>
    </message>
    <message>
        <source>where</source>
        <translation>gdje</translation>
    </message>
    <message>
        <source>who</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>{began} to {ended}</source>
        <translation>od {began} do {ended}</translation>
    </message>
    <message>
        <source>{count}, number {first} to {last}</source>
        <translation>{count}, brojevi od {first} do {last}</translation>
    </message>
    <message>
        <source>{name} of customer {number}: {words}</source>
        <translation>{name}, kupac {number}: {words}</translation>
    </message>
    <message>
        <source>{name} was not compared with the facts below: read these.</source>
        <translation>Datoteka {name} nije upoređena s podacima u nastavku: čitajte njih.</translation>
    </message>
    <message>
        <source>{name}, entry {number}: {words}.</source>
        <translation>{name}, zapis {number}: {words}.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n ID(s)</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n ID-a</numerusform>
            <numerusform>%n ID-ova</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who runs the network for a way with user name and password, or without sign-in.</source>
        <translation>Pitajte onoga ko održava mrežu za pristup s korisničkim imenom i lozinkom ili bez prijave.</translation>
    </message>
    <message>
        <source>Ask who runs the network, or change the profile&apos;s proxy.</source>
        <translation>Pitajte onoga ko održava mrežu ili promijenite proxy profila.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Prekinuto.</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s gateway URL.</source>
        <translation>Provjerite mrežu i URL pristupnika u profilu.</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s proxy.</source>
        <translation>Provjerite mrežu i proxy profila.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Provjerite mrežu, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s environment, token and key.</source>
        <translation>Provjerite okruženje, token i ključ profila.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s gateway URL.</source>
        <translation>Provjerite URL pristupnika u profilu.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>Provjerite datum na ovom računaru.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell Monri.</source>
        <translation>Provjerite datum na ovom računaru; ako je tačan, javite Monriju.</translation>
    </message>
    <message>
        <source>Correct them in the profile.</source>
        <translation>Ispravite ih u profilu.</translation>
    </message>
    <message>
        <source>Customer {name}, ID {id}: {state}.
{link}</source>
        <translation>Kupac {name}, ID {id}: {state}.
{link}</translation>
    </message>
    <message>
        <source>Enter them in the profile.</source>
        <translation>Unesite ih u profil.</translation>
    </message>
    <message>
        <source>Help ▸ Copy diagnostic information has the report.</source>
        <translation>Izvještaj je pod Pomoć ▸ Kopiraj dijagnostičke podatke.</translation>
    </message>
    <message>
        <source>If the top of the window says that the journal is gone or older, decide there first. Otherwise make room on the disk, or see that it can be written to; then try again.</source>
        <translation>Ako na vrhu prozora piše da dnevnika nema ili da je stariji, najprije odlučite tamo. Inače oslobodite mjesto na disku ili omogućite pisanje na njega; zatim pokušajte ponovo.</translation>
    </message>
    <message>
        <source>It is not shown. Try the customer&apos;s UUID.</source>
        <translation>Ne prikazuje se. Pokušajte s UUID-om kupca.</translation>
    </message>
    <message>
        <source>It looks like a name: the gateway finds IDs only.</source>
        <translation>Izgleda kao ime: pristupnik pronalazi samo ID-ove.</translation>
    </message>
    <message>
        <source>It looks like a phone number: the gateway finds IDs only.</source>
        <translation>Izgleda kao telefonski broj: pristupnik pronalazi samo ID-ove.</translation>
    </message>
    <message>
        <source>It looks like an email address: the gateway finds IDs only.</source>
        <translation>Izgleda kao adresa e-pošte: pristupnik pronalazi samo ID-ove.</translation>
    </message>
    <message>
        <source>It looks like several IDs: a batch takes them all.</source>
        <translation>Izgleda kao više ID-ova: grupna obrada prima ih sve.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Nije bilo moguće uspostaviti sigurnu vezu.</translation>
    </message>
    <message>
        <source>No secure connection: the certificate is for another host.</source>
        <translation>Veza nije sigurna: certifikat je za drugi server.</translation>
    </message>
    <message>
        <source>No secure connection: the certificate is not valid yet.</source>
        <translation>Veza nije sigurna: certifikat još ne vrijedi.</translation>
    </message>
    <message>
        <source>No secure connection: the gateway&apos;s certificate has expired.</source>
        <translation>Veza nije sigurna: certifikat pristupnika je istekao.</translation>
    </message>
    <message>
        <source>No secure connection: this computer does not trust who issued the certificate.</source>
        <translation>Veza nije sigurna: ovaj računar ne vjeruje izdavaocu certifikata.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ništa nije poslano.</translation>
    </message>
    <message>
        <source>On a company network, ask for its certificate.</source>
        <translation>Na mreži firme zatražite njen certifikat.</translation>
    </message>
    <message>
        <source>Set by your organisation: customers can be read, not changed.</source>
        <translation>Postavila je vaša organizacija: kupci se mogu čitati, ali ne i mijenjati.</translation>
    </message>
    <message>
        <source>Set by your organisation: nobody is deleted here.</source>
        <translation>Postavila je vaša organizacija: ovdje se niko ne briše.</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Namjestite sat, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>U ovom je programu nešto pošlo po zlu.</translation>
    </message>
    <message>
        <source>The change could not be noted on this computer&apos;s disk, which comes before sending.</source>
        <translation>Izmjenu nije bilo moguće zabilježiti na disk ovog računara, a to prethodi slanju.</translation>
    </message>
    <message>
        <source>The connection broke before the gateway&apos;s answer was complete.</source>
        <translation>Veza je prekinuta prije nego što je odgovor pristupnika stigao u cijelosti.</translation>
    </message>
    <message>
        <source>The gateway answered with a customer whose ID is spelled in another way.</source>
        <translation>Pristupnik je odgovorio kupcem čiji je ID drugačije napisan.</translation>
    </message>
    <message>
        <source>The gateway answered with another customer than the one asked for.</source>
        <translation>Pristupnik je odgovorio drugim kupcem, a ne onim za kojeg je upitan.</translation>
    </message>
    <message>
        <source>The gateway asks for fewer requests.</source>
        <translation>Pristupnik traži da bude manje zahtjeva.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached.</source>
        <translation>Pristupnik nije dostupan.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached: its name has no address.</source>
        <translation>Pristupnik nije dostupan: njegovo ime nema adresu.</translation>
    </message>
    <message>
        <source>The gateway did not accept the signature: this computer&apos;s clock is {n} s fast.</source>
        <translation>Pristupnik nije prihvatio potpis: sat ovog računara žuri {n} s.</translation>
    </message>
    <message>
        <source>The gateway did not accept the signature: this computer&apos;s clock is {n} s slow.</source>
        <translation>Pristupnik nije prihvatio potpis: sat ovog računara kasni {n} s.</translation>
    </message>
    <message>
        <source>The gateway did not accept this profile&apos;s token or key.</source>
        <translation>Pristupnik nije prihvatio token ili ključ ovog profila.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>Pristupnik nije odgovorio na vrijeme.</translation>
    </message>
    <message>
        <source>The gateway did not carry it out.</source>
        <translation>Pristupnik to nije izvršio.</translation>
    </message>
    <message>
        <source>The gateway does not allow this.</source>
        <translation>Pristupnik to ne dozvoljava.</translation>
    </message>
    <message>
        <source>The gateway failed.</source>
        <translation>Pristupnik je zakazao.</translation>
    </message>
    <message>
        <source>The gateway has no such customer.</source>
        <translation>Pristupnik nema takvog kupca.</translation>
    </message>
    <message>
        <source>The gateway points to another address, which was not followed.</source>
        <translation>Pristupnik upućuje na drugu adresu, ali joj program nije pristupio.</translation>
    </message>
    <message>
        <source>The gateway refused the values.</source>
        <translation>Pristupnik je odbio vrijednosti.</translation>
    </message>
    <message>
        <source>The gateway says that another record is in the way.</source>
        <translation>Pristupnik kaže da smeta neki drugi zapis.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is too large to be a real one.</source>
        <translation>Odgovor pristupnika prevelik je da bi bio pravi.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense.</source>
        <translation>Odgovor pristupnika nema smisla.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy asks for a user name and password.</source>
        <translation>Proxy profila traži korisničko ime i lozinku.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy can&apos;t be reached.</source>
        <translation>Proxy profila nije dostupan.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy did not accept the user name and password.</source>
        <translation>Proxy profila nije prihvatio korisničko ime i lozinku.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy makes no connection to the gateway.</source>
        <translation>Proxy profila ne uspostavlja vezu s pristupnikom.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy wants a kind of sign-in that this program does not have.</source>
        <translation>Proxy profila traži vrstu prijave koju ovaj program nema.</translation>
    </message>
    <message>
        <source>This ID cannot be looked up: no web address can carry it.</source>
        <translation>Ovaj ID nije moguće potražiti: nijedna ga web-adresa ne može prenijeti.</translation>
    </message>
    <message>
        <source>This holds characters that no web address can carry.</source>
        <translation>Ovo sadrži znakove koje nijedna web-adresa ne može prenijeti.</translation>
    </message>
    <message>
        <source>This is longer than any ID: at most 100 characters.</source>
        <translation>Ovo je duže od svakog ID-a: najviše 100 znakova.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Pokušajte ponovo za koji trenutak.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Type or paste an ID first.</source>
        <translation>Najprije upišite ili zalijepite ID.</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Use the ID exactly as the customer&apos;s record has it.</source>
        <translation>Upotrijebite ID tačno onako kako stoji u podacima kupca.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Malo sačekajte, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Whether the gateway carried it out is unknown.</source>
        <translation>Nije poznato je li pristupnik to izvršio.</translation>
    </message>
    <message>
        <source>You asked for {asked}. This is {customer}, whose ID is {found}.</source>
        <translation>Tražili ste {asked}. Ovo je {customer}, a ID je {found}.</translation>
    </message>
    <message>
        <source>You asked for {asked}. This is {customer}, whose ID is {found}: it differs in {words}.</source>
        <translation>Tražili ste {asked}. Ovo je {customer}, a ID je {found}; razlika: {words}.</translation>
    </message>
    <message>
        <source>Your organisation does not permit this change.</source>
        <translation>Vaša organizacija ne dozvoljava ovu izmjenu.</translation>
    </message>
    <message>
        <source>a customer without a name</source>
        <translation>kupac bez imena</translation>
    </message>
    <message>
        <source>a name?</source>
        <translation>ime?</translation>
    </message>
    <message>
        <source>a phone number?</source>
        <translation>telefonski broj?</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>dijakritici</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktivan</translation>
    </message>
    <message>
        <source>an email?</source>
        <translation>e-pošta?</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>razmaci</translation>
    </message>
    <message>
        <source>characters that can&apos;t be seen</source>
        <translation>znakovi koji se ne vide</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>izbrisano</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation>izbrisan {when}</translation>
    </message>
    <message>
        <source>how the same letters are encoded</source>
        <translation>način kodiranja istih slova</translation>
    </message>
    <message>
        <source>merchant ID</source>
        <translation>ID kod trgovca</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>nema ID-a</translation>
    </message>
    <message>
        <source>the kind of dash</source>
        <translation>vrsta crtice</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>velika i mala slova</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez imena</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be looked up: no web address can carry them as an ID.</source>
        <translation>„.“ i „..“ nije moguće potražiti: nijedna ih web-adresa ne može prenijeti kao ID.</translation>
    </message>
    <message>
        <source>“Not found” was answered, but not in the gateway&apos;s way: perhaps by something in between. Whether the customer exists is unknown.</source>
        <translation>Odgovoreno je „nije pronađeno“, ali ne na pristupnikov način: možda je odgovorilo nešto između. Nije poznato postoji li kupac.</translation>
    </message>
</context>
</TS>
