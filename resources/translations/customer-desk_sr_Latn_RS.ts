<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn_RS" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{keys} can&apos;t be used.</source>
        <translation>{keys} ne može da se koristi.</translation>
    </message>
    <message>
        <source>{keys} edits text in fields.</source>
        <translation>{keys} menja tekst u poljima.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing. Hold Ctrl or Alt with it, or use F1 to F12.</source>
        <translation>{keys} je potrebno za kucanje. Držite uz to Ctrl ili Alt, ili koristite F1 do F12.</translation>
    </message>
    <message>
        <source>{keys} opens a list of choices.</source>
        <translation>{keys} otvara listu izbora.</translation>
    </message>
    <message>
        <source>{keys} opens a menu.</source>
        <translation>{keys} otvara meni.</translation>
    </message>
    <message>
        <source>{keys} would be AltGr on Windows, which types characters.</source>
        <translation>{keys} bi na sistemu Windows bilo AltGr, koji kuca znakove.</translation>
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
        <translation>Opozvano. Ništa nije poslato.</translation>
    </message>
    <message>
        <source>Undone: the window was closed or locked. Nothing was sent.</source>
        <translation>Opozvano: prozor je zatvoren ili zaključan. Ništa nije poslato.</translation>
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
        <translation>Ovde je otvorena druga obrada. Prvo pritisnite „Nova obrada“.</translation>
    </message>
    <message>
        <source>Another batch is under way here. Wait for its end, or stop it first.</source>
        <translation>Ovde je u toku druga obrada. Sačekajte da se završi ili je prvo zaustavite.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Obrada</translation>
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
        <translation>Obrada</translation>
    </message>
    <message>
        <source>Batch from selection</source>
        <translation>Obrada iz izbora</translation>
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
        <translation>Obrada…</translation>
    </message>
    <message>
        <source>Begin a batch with the customers selected in the table</source>
        <translation>Započni obradu sa kupcima izabranim u tabeli</translation>
    </message>
    <message>
        <source>Go on with a batch that was not finished, or discard one</source>
        <translation>Nastavite obradu koja nije završena ili je odbacite</translation>
    </message>
    <message>
        <source>Kept batches…</source>
        <translation>Sačuvane obrade…</translation>
    </message>
    <message>
        <source>Look up, edit or erase a list of customers</source>
        <translation>Potražite, izmenite ili obrišite celu listu kupaca</translation>
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
        <translation>Počni iznova</translation>
    </message>
    <message>
        <source>Begin again without the passphrase</source>
        <translation>Počni iznova bez fraze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Type “{word}” to confirm</source>
        <translation>Za potvrdu unesite „{word}“</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read what it guards. If you begin again, token and key of every profile are removed from the system keyring and must be entered anew. The journal so far, with unsaved changes kept in it, stays on this computer encrypted and can never be opened again; a new journal is begun.</source>
        <translation>Bez fraze niko ne može da pročita ono što ona štiti. Ako počnete iznova, token i ključ svakog profila uklanjaju se iz sistemskog priveska ključeva i moraju da se unesu iznova. Dosadašnji dnevnik, sa nesačuvanim izmenama u njemu, ostaje šifrovan na ovom računaru i nikad više ne može da se otvori; počinje nov dnevnik.</translation>
    </message>
    <message>
        <source>begin again</source>
        <translation>iznova</translation>
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
        <translation>Kopiraj token izabrane kartice; klipbord se sam prazni</translation>
    </message>
    <message>
        <source>Copy the masked number of the chosen card</source>
        <translation>Kopiraj maskirani broj izabrane kartice</translation>
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
        <translation>Prikaži token izabrane kartice na nekoliko sekundi</translation>
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
        <translation>{places}: ovo bi mogao da bude broj kartice. Brojevi kartica ne smeju da se čuvaju u tekstu.</translation>
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
        <translation>Tip</translation>
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
        <translation>Neki razlog, tiket ili ključ metapodatka u dnevniku sadrži lične podatke. Potvrda ga izostavlja, a s njim i stavke dnevnika.</translation>
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
            <numerusform>U dnevniku, za %n kupca:</numerusform>
            <numerusform>U dnevniku, za %n kupca:</numerusform>
            <numerusform>U dnevniku, za %n kupaca:</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring keeps the signing key: it ends with this session, and says so in the certificate.</source>
        <translation>Nijedan privezak ključeva ne čuva ključ za potpisivanje: on nestaje sa ovom sesijom, što piše i u potvrdi.</translation>
    </message>
    <message>
        <source>Not every customer will be named: the journal keeps hashes of IDs only. Search it for a customer&apos;s ID first, and the certificate names that customer.</source>
        <translation>Neće svaki kupac biti naveden: dnevnik čuva samo heševe ID-jeva. Prvo u njemu potražite ID kupca, pa će potvrda navesti tog kupca.</translation>
    </message>
    <message>
        <source>Otherwise nobody can read an ID in the certificate: who knows one can check it. Names, emails and phone numbers are never in it, also where they are used as IDs.</source>
        <translation>Inače niko ne može da pročita ID u potvrdi: ko ga zna, može da ga proveri. Imena, imejlovi i brojevi telefona nikad nisu u njoj, ni kad se koriste kao ID-jevi.</translation>
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
        <translation>Sačuvano kao {path} i provereno.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Prikaži fasciklu</translation>
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
        <translation>Dnevnik nije mogao da to zabeleži.</translation>
    </message>
    <message>
        <source>The sandbox keeps no signing key: it ends with this session, and says so in the certificate.</source>
        <translation>Sandbox ne čuva ključ za potpisivanje: on nestaje sa ovom sesijom, što piše i u potvrdi.</translation>
    </message>
    <message>
        <source>There is nothing to certify.</source>
        <translation>Nema šta da se potvrdi.</translation>
    </message>
    <message>
        <source>Write merchant IDs out</source>
        <translation>Ispiši ID-jeve kod trgovca</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip datoteke (*.zip)</translation>
    </message>
    <message>
        <source>{done} of {all} merchant IDs hashed</source>
        <translation>Heširani ID-jevi kod trgovca: {done} od {all}</translation>
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
            <numerusform>još %n</numerusform>
            <numerusform>još %n</numerusform>
            <numerusform>još %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n viška</numerusform>
            <numerusform>%n viška</numerusform>
            <numerusform>%n viška</numerusform>
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
        <translation>Gejtvej</translation>
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
        <translation>Nedavno traženi</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Poslednje korišćeno</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Not set</source>
        <translation>Bez vrednosti</translation>
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
        <translation>Proba: sve osim same izmene</translation>
    </message>
    <message>
        <source>Type the number of customers to confirm: {number}</source>
        <translation>Za potvrdu unesite broj kupaca: {number}</translation>
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
        <translation>Kad ste čitali: {value}</translation>
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
        <translation>Pritisnite da kopirate</translation>
    </message>
    <message>
        <source>{value}: click to copy</source>
        <translation>{value}: kliknite da kopirate</translation>
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
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Izveštaj</translation>
    </message>
    <message>
        <source>Report of the last time</source>
        <translation>Izveštaj od prošlog puta</translation>
    </message>
    <message>
        <source>The program was ended by a crash, by the system or by a power cut. This is all that it left: places in the program and versions, nothing of customers. It is on this computer only.</source>
        <translation>Program se završio zbog pada, zbog sistema ili zbog nestanka struje. Ovo je sve što je ostalo: mesta u programu i verzije, ništa o kupcima. Nalazi se samo na ovom računaru.</translation>
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
        <translation>Nazad</translation>
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
        <translation>Kopiraj za tiket ko je prikazan, u kom je stanju, i link</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Obriši kupca</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Izmeni kupca</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Napred</translation>
    </message>
    <message>
        <source>Go to the fields of the customer shown</source>
        <translation>Pređi na polja prikazanog kupca</translation>
    </message>
    <message>
        <source>Open the deletion of the customer shown</source>
        <translation>Otvori brisanje prikazanog kupca</translation>
    </message>
    <message>
        <source>Show nobody, and where to go on</source>
        <translation>Ne prikazuj nikoga, nego kuda dalje</translation>
    </message>
    <message>
        <source>To the customer before, or to the list where it is covered</source>
        <translation>Na prethodnog kupca, ili na listu gde je pokrivena</translation>
    </message>
    <message>
        <source>To the customer from whom you went back</source>
        <translation>Na kupca sa kog ste se vratili</translation>
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
        <translation>Nazad na sačuvani zapis</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Podaci o kupcu</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odbaci izmene</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Ponovi opozvano</translation>
    </message>
    <message>
        <source>Look at the changes and save them</source>
        <translation>Pregledaj izmene i sačuvaj ih</translation>
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
        <translation>Opozovi poslednju izmenu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
</context>
<context>
    <name>CustomerExport</name>
    <message numerus="yes">
        <source>%Ln customer(s) exported to {name}.</source>
        <translation>
            <numerusform>%Ln kupac izvezen u {name}.</numerusform>
            <numerusform>%Ln kupca izvezena u {name}.</numerusform>
            <numerusform>%Ln kupaca izvezeno u {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A workbook has room for %Ln customer(s) at most. Export a CSV instead.</source>
        <translation>
            <numerusform>U radnu svesku staje najviše %Ln kupac. Izvezite CSV umesto toga.</numerusform>
            <numerusform>U radnu svesku staju najviše %Ln kupca. Izvezite CSV umesto toga.</numerusform>
            <numerusform>U radnu svesku staje najviše %Ln kupaca. Izvezite CSV umesto toga.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV za tabele (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel radna sveska (*.xlsx)</translation>
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
        <translation>Nije sačuvano: datoteka ne može da se upiše.</translation>
    </message>
    <message>
        <source>Not saved: the program was locked meanwhile.</source>
        <translation>Nije sačuvano: program je u međuvremenu zaključan.</translation>
    </message>
    <message>
        <source>Not saved: you may not write there.</source>
        <translation>Nije sačuvano: nemate pravo da tamo upisujete.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Upisivanje: {name}…</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message numerus="yes">
        <source>%n customer(s) found.</source>
        <translation>
            <numerusform>Pronađen %n kupac.</numerusform>
            <numerusform>Pronađena %n kupca.</numerusform>
            <numerusform>Pronađeno %n kupaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the gateway for exactly “{text}”</source>
        <translation>Pitaj gejtvej baš za „{text}“</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Obrisano</translation>
    </message>
    <message>
        <source>Found customers</source>
        <translation>Pronađeni kupci</translation>
    </message>
    <message>
        <source>In the list on this computer</source>
        <translation>Na listi na ovom računaru</translation>
    </message>
    <message>
        <source>Merchant ID, UUID or pasted line</source>
        <translation>ID kod trgovca, UUID ili nalepljen red</translation>
    </message>
    <message>
        <source>Name, email, phone, ID or pasted line</source>
        <translation>Ime, imejl, telefon, ID ili nalepljen red</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Bez imena</translation>
    </message>
    <message>
        <source>Nobody fits so far; not every customer is on this computer yet.</source>
        <translation>Zasad niko ne odgovara upitu; na ovom računaru još nisu svi kupci.</translation>
    </message>
    <message>
        <source>Nobody in the list on this computer fits.</source>
        <translation>Na listi na ovom računaru niko ne odgovara upitu.</translation>
    </message>
    <message>
        <source>Nobody on this computer fits, complete as of {time}.</source>
        <translation>Niko na ovom računaru ne odgovara upitu; lista je potpuna, stanje: {time}.</translation>
    </message>
    <message>
        <source>On this computer, complete as of {time}</source>
        <translation>Na ovom računaru, potpuno, stanje: {time}</translation>
    </message>
    <message>
        <source>On this computer, where not every customer is yet</source>
        <translation>Na ovom računaru, gde još nisu svi kupci</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Nedavno traženi</translation>
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
        <translation>Da biste pronašli kupca po imenu, unesite bar tri znaka.</translation>
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
        <translation>Kliknite da poređate po ovoj koloni; na treći klik opet prvo najnoviji</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kupci</translation>
    </message>
    <message>
        <source>The gateway lists customers newest first, and only a part of them is read here: sorted by another column, that part would look like the whole.</source>
        <translation>Gejtvej navodi kupce od najnovijeg, a ovde je pročitan samo jedan deo: poređan po drugoj koloni, taj deo bi izgledao kao cela lista.</translation>
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
        <translation>Na ovom računaru ništa nije upisano o ovom kupcu.</translation>
    </message>
    <message>
        <source>Open in journal</source>
        <translation>Otvori u dnevniku</translation>
    </message>
    <message>
        <source>Show the chosen entry in the journal, with its proof</source>
        <translation>Prikaži izabranu stavku u dnevniku, sa njenim dokazom</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Who will be erased</source>
        <translation>Ko će biti obrisan</translation>
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
        <translation>Kreirano kupaca po danu</translation>
    </message>
</context>
<context>
    <name>CustomerReader</name>
    <message>
        <source>Counting customers</source>
        <translation>Brojanje kupaca</translation>
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
        <translation>Stavke dnevnika</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Zahtevi</translation>
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
        <translation>Nesačuvane izmene sada mogu da se vrate, kupac: {customer}.</translation>
    </message>
    <message>
        <source>{customer} is created.</source>
        <translation>Kupac {customer} je kreiran.</translation>
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
        <translation>Kreirano kupaca po danu</translation>
    </message>
    <message>
        <source>{customers} in {days}, most on {day}: {most}</source>
        <translation>{customers} za {days}, najviše {day}: {most}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Checking a deletion…</source>
        <translation>Provera brisanja…</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Obriši kupca</translation>
    </message>
    <message>
        <source>Deleting a customer…</source>
        <translation>Brisanje kupca…</translation>
    </message>
    <message>
        <source>Enter never deletes. To press Delete, use the space bar.</source>
        <translation>Enter nikad ne briše. Dugme „Obriši“ pritiska se razmaknicom.</translation>
    </message>
    <message>
        <source>Reading the customer again, then deleting…</source>
        <translation>Kupac se ponovo čita, pa se briše…</translation>
    </message>
    <message>
        <source>Still deleting. Stop leaves it open whether it was carried out.</source>
        <translation>Brisanje još traje. Ako ga zaustavite, ostaje otvoreno da li je izvršeno.</translation>
    </message>
    <message>
        <source>Undone. Nothing was sent.</source>
        <translation>Opozvano. Ništa nije poslato.</translation>
    </message>
    <message>
        <source>Undone: the program was locked meanwhile. Nothing was sent.</source>
        <translation>Opozvano: program je u međuvremenu zaključan. Ništa nije poslato.</translation>
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
        <translation>Obrisano {when}. Može da se čita i kopira, ne i da se menja.</translation>
    </message>
    <message>
        <source>Deleted. It can be read and copied, not changed.</source>
        <translation>Obrisano. Može da se čita i kopira, ne i da se menja.</translation>
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
        <translation>Ima oba odgovora, a nijednu vrednost kupca.</translation>
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
        <translation>Odgovori nisu mogli da se zabeleže: stoje samo ovde.</translation>
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
        <translation>Kartice ne mogu da se prikažu: {reason}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>bez vrednosti</translation>
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
        <translation>Kupac {customer} je obrisan.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Suggested. Keep it or type your own: a later look-up needs an ID.</source>
        <translation>Predloženo. Zadržite ili unesite svoj: za kasnije traženje potreban je ID.</translation>
    </message>
</context>
<context>
    <name>DirectoryControl</name>
    <message numerus="yes">
        <source>%Ln customer(s) can now be found by a part of name, email or phone.</source>
        <translation>
            <numerusform>%Ln kupac sada može da se pronađe po delu imena, imejla ili telefona.</numerusform>
            <numerusform>%Ln kupca sada mogu da se pronađu po delu imena, imejla ili telefona.</numerusform>
            <numerusform>%Ln kupaca sada može da se pronađe po delu imena, imejla ili telefona.</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers were removed from this computer: one who was erased could not be taken out by themselves.</source>
        <translation>Svi kupci su uklonjeni sa ovog računara: jedan obrisani nije mogao da se izvadi sam.</translation>
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
        <translation>Brišu se datoteka i ključ. Na gejtveju se ništa ne menja.</translation>
    </message>
    <message>
        <source>Find customers by any part of name, email, phone and more</source>
        <translation>Pronađite kupce po bilo kom delu imena, imejla, telefona i drugog</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zadrži ih</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ostavi</translation>
    </message>
    <message>
        <source>Make customers findable on this computer…</source>
        <translation>Omogući pretragu kupaca na ovom računaru…</translation>
    </message>
    <message>
        <source>No customers are kept on this computer any more.</source>
        <translation>Na ovom računaru se više ne čuvaju kupci.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Pročitaj ponovo</translation>
    </message>
    <message>
        <source>Read again from the gateway</source>
        <translation>Ponovo pročitaj sa gejtveja</translation>
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
            <numerusform>Ponovno čitanje %Ln kupca traje oko {duration}.</numerusform>
            <numerusform>Ponovno čitanje %Ln kupca traje oko {duration}.</numerusform>
            <numerusform>Ponovno čitanje %Ln kupaca traje oko {duration}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading customers has stopped. {reason}</source>
        <translation>Čitanje kupaca je stalo. {reason}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Remove the customers from this computer?</source>
        <translation>Ukloniti kupce sa ovog računara?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ukloni…</translation>
    </message>
    <message>
        <source>The customers could not be removed from this computer. {reason}</source>
        <translation>Kupci nisu mogli da se uklone sa ovog računara. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>What is kept now goes first: until all are read, some are not found.</source>
        <translation>Prvo se uklanja ono što se sada čuva: dok se ne pročitaju svi, neki se neće nalaziti.</translation>
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
        <translation>Bilo šta</translation>
    </message>
    <message>
        <source>Back to the gateway&apos;s list</source>
        <translation>Nazad na listu gejtveja</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Change what is searched for</source>
        <translation>Promeni šta se traži</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Brojanje…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Kreirano</translation>
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
        <translation>Nova obrada sa ovima…</translation>
    </message>
    <message>
        <source>None of these customers has one</source>
        <translation>Niko od ovih kupaca to nema</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Pretraži u tabeli</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Pretraga: {text}</translation>
    </message>
    <message>
        <source>The customers kept on this computer are not there any more.</source>
        <translation>Kupci čuvani na ovom računaru više nisu tu.</translation>
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
        <translation>{count}, potpuno, stanje: {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count}, complete as of {time}; about %Ln may be missing</source>
        <translation>
            <numerusform>{count}, potpuno, stanje: {time}; možda nedostaje oko %Ln</numerusform>
            <numerusform>{count}, potpuno, stanje: {time}; možda nedostaje oko %Ln</numerusform>
            <numerusform>{count}, potpuno, stanje: {time}; možda nedostaje oko %Ln</numerusform>
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
        <translation>Kupci sa istim imejlom, telefonom, adresom ili ID-om kod trgovca</translation>
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
        <translation>Nikoja dva kupca nemaju ovo zajedničko.</translation>
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
        <translation>Nova vrednost</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Ukloni ovu vrednost</translation>
    </message>
    <message>
        <source>This field is set twice.</source>
        <translation>Ovo polje je postavljeno dvaput.</translation>
    </message>
    <message>
        <source>This is no value of that type.</source>
        <translation>Ovo nije vrednost tog tipa.</translation>
    </message>
    <message>
        <source>This key is set twice.</source>
        <translation>Ovaj ključ je postavljen dvaput.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Type the key.</source>
        <translation>Unesite ključ.</translation>
    </message>
    <message>
        <source>Type the value, or choose “unset”.</source>
        <translation>Unesite vrednost ili izaberite „bez vrednosti“.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Šta da se uradi</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>postavi na</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>bez vrednosti</translation>
    </message>
</context>
<context>
    <name>EditValues</name>
    <message>
        <source>Another value</source>
        <translation>Još jedna vrednost</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Can&apos;t be saved: the customer is deleted. Copy what you need, then discard it.</source>
        <translation>Ne može da se sačuva: kupac je obrisan. Kopirajte šta vam treba, pa odbacite.</translation>
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
        <translation>Ne mogu da se sačuvaju: kupac je obrisan.</translation>
    </message>
    <message>
        <source>What is typed into a metadata cell can&apos;t be taken as it is.</source>
        <translation>Ono što je uneto u ćeliju metapodataka ne može takvo da se prihvati.</translation>
    </message>
    <message>
        <source>{customer} has unsaved changes.</source>
        <translation>Kupac {customer} ima nesačuvane izmene.</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Esc leads back to the gateway&apos;s list.</source>
        <translation>Esc vraća na listu gejtveja.</translation>
    </message>
    <message>
        <source>New customer adds the first one.</source>
        <translation>„Nov kupac“ dodaje prvog.</translation>
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
            <numerusform>Izabrana %Ln stavka.</numerusform>
            <numerusform>Izabrane %Ln stavke.</numerusform>
            <numerusform>Izabrano %Ln stavki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odgovori</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Obrada</translation>
    </message>
    <message>
        <source>Choose an entry to see the whole of it.</source>
        <translation>Izaberite stavku da biste je videli u celini.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Stavka</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Polja</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Heš</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Prethodni heš</translation>
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
        <translation>ID zahteva</translation>
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
        <translation>Izabrana stavka</translation>
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
        <translation>{number}, o stavki {about}</translation>
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
        <translation>Kopiraj izveštaj</translation>
    </message>
    <message>
        <source>Customer Desk did not end properly the last time.</source>
        <translation>Customer Desk se prošlog puta nije pravilno završio.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Prikaži izveštaj</translation>
    </message>
    <message>
        <source>Something inside this program went wrong. It goes on; what you see may be incomplete. The report holds nothing of customers.</source>
        <translation>U ovom programu je nešto pošlo naopako. Program radi dalje; ono što vidite možda nije potpuno. U izveštaju nema ničega o kupcima.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Izveštaj je u klipbordu.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Edited. Was {value}.</source>
        <translation>Izmenjeno. Bilo je {value}.</translation>
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
        <translation>Bez vrednosti</translation>
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
        <translation>Prikaži</translation>
    </message>
    <message>
        <source>Suggest an ID</source>
        <translation>Predloži ID</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>Ukloni vrednost</translation>
    </message>
    <message>
        <source>Was: {value}. Press to put it back.</source>
        <translation>Bilo je: {value}. Pritisnite da to vratite.</translation>
    </message>
    <message>
        <source>Will be unset</source>
        <translation>Biće bez vrednosti</translation>
    </message>
    <message>
        <source>{field} is edited</source>
        <translation>{field}: izmenjeno</translation>
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
        <translation>Kreiran {when}</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Obriši kupca</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Obrisano</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>Obrisan {when}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Obriši…</translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation>Još radnji za ovog kupca</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Bez imena</translation>
    </message>
    <message>
        <source>Updated {when}</source>
        <translation>Ažuriran {when}</translation>
    </message>
</context>
<context>
    <name>HoldCountdown</name>
    <message numerus="yes">
        <source>Deletes in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Briše se za %n sekundu. Još ništa nije poslato.</numerusform>
            <numerusform>Briše se za %n sekunde. Još ništa nije poslato.</numerusform>
            <numerusform>Briše se za %n sekundi. Još ništa nije poslato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Preostalo vreme za opoziv</translation>
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
        <translation>Isprazni listu</translation>
    </message>
    <message>
        <source>Count saved cards too (one more call for each)</source>
        <translation>Prebroj i sačuvane kartice (po jedan poziv više za svakog)</translation>
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
        <translation>Liste (*.csv *.txt *.tsv *.json *.jsonl *.xlsx *.xls *.ods *.html *.sql)</translation>
    </message>
    <message>
        <source>Look up all</source>
        <translation>Potraži sve</translation>
    </message>
    <message>
        <source>No customer is selected in the table.</source>
        <translation>U tabeli nije izabran nijedan kupac.</translation>
    </message>
    <message>
        <source>Old values (*.json)</source>
        <translation>Stare vrednosti (*.json)</translation>
    </message>
    <message>
        <source>One list at a time: take a single file.</source>
        <translation>Jedna po jedna lista: uzmite samo jednu datoteku.</translation>
    </message>
    <message>
        <source>Open a file of old values</source>
        <translation>Otvaranje datoteke sa starim vrednostima</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Otvaranje liste</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Otvori datoteku…</translation>
    </message>
    <message>
        <source>Put old values back…</source>
        <translation>Vrati stare vrednosti…</translation>
    </message>
    <message>
        <source>Rows that are hidden in the workbook, as by a filter, were read too.</source>
        <translation>Pročitani su i redovi koji su u radnoj svesci skriveni, na primer filterom.</translation>
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
        <translation>ID zahteva</translation>
    </message>
    <message>
        <source>This entry is missing.</source>
        <translation>Ova stavka nedostaje.</translation>
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
            <numerusform>%Ln stavka izvezena.</numerusform>
            <numerusform>%Ln stavke izvezene.</numerusform>
            <numerusform>%Ln stavki izvezeno.</numerusform>
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
        <translation>Za tabele (CSV)…</translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation>Potpisano ključem {key}.</translation>
    </message>
    <message>
        <source>Signed, to be verified later (zip)…</source>
        <translation>Potpisano, za kasniju proveru (zip)…</translation>
    </message>
    <message>
        <source>The chain is broken in it: verify it here.</source>
        <translation>Lanac je u njemu prekinut: proverite ga ovde.</translation>
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
        <translation>Bilo koji ishod</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Bilo kada</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Između…</translation>
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
        <translation>ID, imejl, telefon ili reči</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Poslednjih 30 dana</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Poslednjih 365 dana</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Poslednjih 7 dana</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Poslednji dan</translation>
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
        <translation>Vreme</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>UUID, merchant ID, email or phone, exactly; or words of a reason</source>
        <translation>UUID, ID kod trgovca, imejl ili telefon, tačno; ili reči iz razloga</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Juče</translation>
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
        <translation>Nastavi sa onim što postoji</translation>
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
        <translation>Prvo najnovije. Čita se samo ono što se od dnevnika vidi: koristite filtere.</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln stavka</numerusform>
            <numerusform>%Ln stavke</numerusform>
            <numerusform>%Ln stavki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed.</source>
        <translation>
            <numerusform>%Ln stavka uklonjena.</numerusform>
            <numerusform>%Ln stavke uklonjene.</numerusform>
            <numerusform>%Ln stavki uklonjeno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain broken, checked {time}</source>
        <translation>Lanac prekinut, provereno {time}</translation>
    </message>
    <message>
        <source>Chain whole, checked {time}</source>
        <translation>Lanac ceo, provereno {time}</translation>
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
        <translation>Kroz ovaj program još ništa nije upisano.</translation>
    </message>
    <message>
        <source>Remove entries older than…</source>
        <translation>Ukloni stavke starije od…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pretraga…</translation>
    </message>
    <message>
        <source>The journal has nothing like that.</source>
        <translation>U dnevniku nema ničega takvog.</translation>
    </message>
    <message>
        <source>The other filters hide every entry about it.</source>
        <translation>Ostali filteri skrivaju sve stavke o tome.</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Proveri lanac</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Provera lanca…</translation>
    </message>
    <message>
        <source>Verifying the journal…</source>
        <translation>Provera dnevnika…</translation>
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
        <translation>Šta je kroz ovaj program upisano, i dokaz za to</translation>
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
        <translation>Dokle</translation>
    </message>
    <message>
        <source>Its list is forgotten, and what is left of it won&apos;t be done. What was done stays done, and stays in the journal.</source>
        <translation>Njena lista se zaboravlja, a ono što je ostalo neće se uraditi. Što je urađeno, ostaje urađeno i ostaje u dnevniku.</translation>
    </message>
    <message>
        <source>Its list is forgotten, with what was looked up. What was done stays done, and stays in the journal.</source>
        <translation>Njena lista se zaboravlja, zajedno sa onim što je potraženo. Što je urađeno, ostaje urađeno i ostaje u dnevniku.</translation>
    </message>
    <message>
        <source>Its list is forgotten. What was done stays done, and stays in the journal; a certificate of the whole batch, with its customers&apos; IDs, can&apos;t be made any more.</source>
        <translation>Njena lista se zaboravlja. Što je urađeno, ostaje urađeno i ostaje u dnevniku; potvrda za celu obradu, sa ID-jevima kupaca, više neće moći da se napravi.</translation>
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
        <translation>Ukloni &amp;traženja, koja ništa ne menjaju, posle</translation>
    </message>
    <message>
        <source>Remove look-ups after</source>
        <translation>Ukloni traženja posle</translation>
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
        <translation>Omogući pretragu kupaca…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Ukloni sa ovog računara…</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasteri</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Izaberite radnju</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatura</translation>
    </message>
    <message>
        <source>Keys of {action}: press the new ones</source>
        <translation>Tasteri za radnju {action}: pritisnite nove</translation>
    </message>
    <message>
        <source>More actions come with an open profile.</source>
        <translation>Još radnji dolazi sa otvorenim profilom.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pritisnite nove tastere</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Ukloni tastere</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Vrati podrazumevano</translation>
    </message>
    <message>
        <source>Use them here instead</source>
        <translation>Ipak ih koristi ovde</translation>
    </message>
    <message>
        <source>{keys} are the keys of an action that comes with an open profile.</source>
        <translation>{keys} su tasteri radnje koja dolazi sa otvorenim profilom.</translation>
    </message>
    <message>
        <source>{keys} are the keys of “{action}”.</source>
        <translation>{keys} su tasteri radnje „{action}“.</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>Radnja „{action}“ sada nema tastere.</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Begin a batch with the customers selected in the table</source>
        <translation>Započni obradu sa kupcima izabranim u tabeli</translation>
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
        <translation>Kopiraj izbor</translation>
    </message>
    <message>
        <source>Copy the customer at the keyboard&apos;s place as one line</source>
        <translation>Kopiraj kupca iz tekućeg reda kao jedan red</translation>
    </message>
    <message>
        <source>Copy the selected customers, one line each</source>
        <translation>Kopiraj izabrane kupce, svakog u poseban red</translation>
    </message>
    <message>
        <source>Copy the value at the keyboard&apos;s place</source>
        <translation>Kopiraj vrednost iz tekuće ćelije</translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation>Obriši kupca…</translation>
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
        <translation>Skoči na red liste po njegovom broju</translation>
    </message>
    <message numerus="yes">
        <source>New batch with %Ln customer(s)…</source>
        <translation>
            <numerusform>Nova obrada sa %Ln kupcem…</numerusform>
            <numerusform>Nova obrada sa %Ln kupca…</numerusform>
            <numerusform>Nova obrada sa %Ln kupaca…</numerusform>
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
        <translation>Osveži</translation>
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
        <translation>Prikaži kupce čuvane na ovom računaru, za filtriranje i ređanje</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Poređaj po</translation>
    </message>
</context>
<context>
    <name>ListEdit</name>
    <message>
        <source>List of IDs</source>
        <translation>Lista ID-jeva</translation>
    </message>
    <message>
        <source>Paste a column of merchant IDs or UUIDs here, or rows of a spreadsheet. Both kinds of ID may be mixed, one customer on each line.</source>
        <translation>Ovde nalepite kolonu ID-jeva kod trgovca ili UUID-ova, ili redove iz tabele. Obe vrste ID-jeva mogu da se mešaju, po jedan kupac u svakom redu.</translation>
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
        <translation>izmenu polja {field}</translation>
    </message>
    <message>
        <source>discarding changes</source>
        <translation>odbacivanje izmena</translation>
    </message>
    <message>
        <source>restoring unsaved changes</source>
        <translation>vraćanje nesačuvanih izmena</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>I forgot the passphrase…</source>
        <translation>Ne sećam se fraze…</translation>
    </message>
    <message>
        <source>No unlock passphrase is asked for: while this computer&apos;s keyring is open, anybody at this desk can go on. You can set one in Tools ▸ Unlock passphrase.</source>
        <translation>Ne traži se fraza za otključavanje: dok je privezak ključeva ovog računara otvoren, svako za ovim stolom može da nastavi. Frazu možete da postavite u meniju Alatke ▸ Fraza za otključavanje.</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Od {time}</translation>
    </message>
    <message>
        <source>This is not the unlock passphrase.</source>
        <translation>Ovo nije fraza za otključavanje.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the unlock passphrase. Try again in %n second(s).</source>
        <translation>
            <numerusform>Ovo nije fraza za otključavanje. Pokušajte ponovo za %n sekundu.</numerusform>
            <numerusform>Ovo nije fraza za otključavanje. Pokušajte ponovo za %n sekunde.</numerusform>
            <numerusform>Ovo nije fraza za otključavanje. Pokušajte ponovo za %n sekundi.</numerusform>
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
        <translation>Nesačuvane izmene se čuvaju do otključavanja.</translation>
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
        <translation>Jeste ID: potraži ga</translation>
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
        <translation>Omogući pretragu kupaca na ovom računaru…</translation>
    </message>
    <message>
        <source>New customer with this ID</source>
        <translation>Nov kupac sa ovim ID-om</translation>
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
        <translation>Traži imena na listi</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Prikaži u dnevniku</translation>
    </message>
    <message>
        <source>The gateway was asked by UUID at {time} and knows no such customer.</source>
        <translation>Gejtvej je upitan po UUID-u u {time} i ne zna za takvog kupca.</translation>
    </message>
    <message>
        <source>The gateway was asked by merchant ID at {time} and knows no such customer.</source>
        <translation>Gejtvej je upitan po ID-u kod trgovca u {time} i ne zna za takvog kupca.</translation>
    </message>
    <message numerus="yes">
        <source>These look like %n ID(s). A batch takes them all.</source>
        <translation>
            <numerusform>Ovo liči na %n ID. Obrada ih prima sve.</numerusform>
            <numerusform>Ovo liči na %n ID-a. Obrada ih prima sve.</numerusform>
            <numerusform>Ovo liči na %n ID-jeva. Obrada ih prima sve.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is longer than the field takes. Paste it into a batch.</source>
        <translation>Ova lista je duža nego što staje u polje. Nalepite je u obradu.</translation>
    </message>
    <message>
        <source>This looks like a card number, and is not sent as an ID.</source>
        <translation>Ovo liči na broj kartice i ne šalje se kao ID.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>link to a customer</source>
        <translation>link do kupca</translation>
    </message>
</context>
<context>
    <name>LookUpBar</name>
    <message>
        <source>Create a customer at the gateway</source>
        <translation>Kreiraj kupca na gejtveju</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Pronađi kupca</translation>
    </message>
    <message>
        <source>Go to the field that looks customers up</source>
        <translation>Pređi na polje za traženje kupaca</translation>
    </message>
    <message>
        <source>Merchant ID, UUID or pasted line</source>
        <translation>ID kod trgovca, UUID ili nalepljen red</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nov kupac</translation>
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
        <translation>&amp;Alatke</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>P&amp;rikaz</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Prozor</translation>
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
        <translation>Tip</translation>
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
        <translation>Još radnji za metapodatke</translation>
    </message>
    <message>
        <source>No metadata.</source>
        <translation>Nema metapodataka.</translation>
    </message>
    <message>
        <source>Paste metadata…</source>
        <translation>Nalepi metapodatke…</translation>
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
        <translation>Metapodaci ovog kupca ne mogu da se prikažu: ima ih više nego što ih stvarno može biti, ili je među njima broj koji JSON nema. Ostaju kako jesu.</translation>
    </message>
    <message>
        <source>There is a key “{key}” already: this is its value.</source>
        <translation>Ključ „{key}“ već postoji: ovo je njegova vrednost.</translation>
    </message>
    <message>
        <source>pasting metadata</source>
        <translation>lepljenje metapodataka</translation>
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
        <translation>U {time} gejtvej nema kupca sa ovim ID-om, ali ono što je poslato još može da stigne. „Kreiraj kupca“ proverava još jednom, najviše {seconds} s, i ponovo šalje isti ID.</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Kreiraj kupca</translation>
    </message>
    <message>
        <source>Creating a customer…</source>
        <translation>Kreiranje kupca…</translation>
    </message>
    <message>
        <source>Creating the customer: waiting for the gateway…</source>
        <translation>Kreiranje kupca: čeka se gejtvej…</translation>
    </message>
    <message>
        <source>Look whether it exists</source>
        <translation>Proveri da li postoji</translation>
    </message>
    <message>
        <source>Looking once more whether the customer exists, before the same ID is sent again ({n})…</source>
        <translation>Još jednom se proverava da li kupac postoji, pre nego što se isti ID ponovo pošalje ({n})…</translation>
    </message>
    <message>
        <source>Looking whether the customer exists…</source>
        <translation>Provera da li kupac postoji…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metapodaci</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nov kupac</translation>
    </message>
    <message>
        <source>Not created this time, and what was sent before may still come late. {reason}</source>
        <translation>Ovog puta nije kreirano, a ono što je ranije poslato još može da stigne. {reason}</translation>
    </message>
    <message>
        <source>Not created. {reason}</source>
        <translation>Nije kreirano. {reason}</translation>
    </message>
    <message>
        <source>Not created: this merchant customer ID is already taken.</source>
        <translation>Nije kreirano: ovaj ID kupca kod trgovca je već zauzet.</translation>
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
        <translation>Kupac postoji: ono što je prvo poslato stiglo je kasno. Ono što ste posle toga izmenili nije poslato.</translation>
    </message>
    <message>
        <source>The new customer has not been created.</source>
        <translation>Nov kupac nije kreiran.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
    <message>
        <source>What you changed since the customer was created was not sent.</source>
        <translation>Ono što ste izmenili posle kreiranja kupca nije poslato.</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown.</source>
        <translation>Ne zna se da li je kupac kreiran.</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown. Looking up its ID ({n} of {all})…</source>
        <translation>Ne zna se da li je kupac kreiran. Traženje po njegovom ID-u ({n} od {all})…</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown. {reason}</source>
        <translation>Ne zna se da li je kupac kreiran. {reason}</translation>
    </message>
</context>
<context>
    <name>NoRecord</name>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Back to {customer}</source>
        <translation>Nazad na: {customer}</translation>
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
        <translation>Obrada po listi</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Isprazni listu</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Sve komande</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Pronađi kupca</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasteri</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Još</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nov kupac</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Nijedan kupac nije otvoren</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Bez imena</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Nedavno traženi</translation>
    </message>
    <message>
        <source>Recent look-ups: more</source>
        <translation>Nedavno traženi: još</translation>
    </message>
    <message>
        <source>Type a part of a name, an email, a phone number or an ID, or choose a row in the list.</source>
        <translation>Unesite deo imena, imejla, broja telefona ili ID-a, ili izaberite red na listi.</translation>
    </message>
    <message>
        <source>Type or paste a merchant ID or a UUID, or choose a row in the list.</source>
        <translation>Unesite ili nalepite ID kod trgovca ili UUID, ili izaberite red na listi.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Nezavršen rad</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Skloni</translation>
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
        <translation>Pročitano sa gejtveja {time}</translation>
    </message>
    <message>
        <source>This customer is not there any more</source>
        <translation>Ovaj kupac više ne postoji</translation>
    </message>
    <message>
        <source>This record could not be read</source>
        <translation>Ovaj zapis nije mogao da se pročita</translation>
    </message>
    <message>
        <source>{name}, as of {time}</source>
        <translation>{name}, stanje: {time}</translation>
    </message>
    <message>
        <source>{name}, deleted</source>
        <translation>{name}, obrisano</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Left customer</source>
        <translation>Levi kupac</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>Otvori levog</translation>
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
            <numerusform>Može da se uporedi najnoviji %Ln kupac.</numerusform>
            <numerusform>Mogu da se uporede najnovija %Ln kupca.</numerusform>
            <numerusform>Može da se uporedi najnovijih %Ln kupaca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n dodat</numerusform>
            <numerusform>%n dodata</numerusform>
            <numerusform>%n dodato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it is</source>
        <translation>
            <numerusform>%n kako jeste</numerusform>
            <numerusform>%n kako jesu</numerusform>
            <numerusform>%n kako jeste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n izmenjen</numerusform>
            <numerusform>%n izmenjena</numerusform>
            <numerusform>%n izmenjeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odbijen</numerusform>
            <numerusform>%n odbijena</numerusform>
            <numerusform>%n odbijeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n uklonjen</numerusform>
            <numerusform>%n uklonjena</numerusform>
            <numerusform>%n uklonjeno</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter presses it while you are in the text, too.</source>
        <translation>Ctrl+Enter to pritiska i dok ste u tekstu.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ključ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Nalepi</translation>
    </message>
    <message>
        <source>Paste lines of key, tab, value, or a JSON object, here</source>
        <translation>Ovde nalepite redove „ključ, tabulator, vrednost“ ili JSON objekat</translation>
    </message>
    <message>
        <source>Paste metadata</source>
        <translation>Nalepi metapodatke</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Nalepljeni tekst</translation>
    </message>
    <message>
        <source>This is no JSON object: reading stopped in line {line}.</source>
        <translation>Ovo nije JSON objekat: čitanje je stalo u redu {line}.</translation>
    </message>
    <message>
        <source>Too much at once: at most 1,000 keys or a million characters.</source>
        <translation>Previše odjednom: najviše 1.000 ključeva ili milion znakova.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Šta radi</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Šta bi uradilo</translation>
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
        <translation>Token je skriven</translation>
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
            <numerusform>Izostavljena je %n kartica koja ne može da se pročita.</numerusform>
            <numerusform>Izostavljene su %n kartice koje ne mogu da se pročitaju.</numerusform>
            <numerusform>Izostavljeno je %n kartica koje ne mogu da se pročitaju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Odmah isprazni klipbord</translation>
    </message>
    <message>
        <source>Load more cards</source>
        <translation>Učitaj još kartica</translation>
    </message>
    <message>
        <source>Load the next cards of this customer</source>
        <translation>Učitaj sledeće kartice ovog kupca</translation>
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
        <translation>Osveži kartice</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>Prikazano stanje: {time}.</translation>
    </message>
    <message>
        <source>Take a copied token off the clipboard</source>
        <translation>Ukloni kopirani token iz klipborda</translation>
    </message>
    <message>
        <source>The gateway no longer answers with a deleted customer&apos;s cards.</source>
        <translation>Gejtvej više ne daje kartice obrisanog kupca.</translation>
    </message>
    <message numerus="yes">
        <source>Token copied. The clipboard clears itself in %n second(s).</source>
        <translation>
            <numerusform>Token je kopiran. Klipbord se sam prazni za %n sekundu.</numerusform>
            <numerusform>Token je kopiran. Klipbord se sam prazni za %n sekunde.</numerusform>
            <numerusform>Token je kopiran. Klipbord se sam prazni za %n sekundi.</numerusform>
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
        <translation>Kreiraj ponovo</translation>
    </message>
    <message>
        <source>Finding out what became of changes…</source>
        <translation>Utvrđuje se šta je bilo sa izmenama…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ostavi</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Sačuvaj ponovo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Pošalji ponovo</translation>
    </message>
    <message>
        <source>Sending a change again…</source>
        <translation>Izmena se ponovo šalje…</translation>
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
        <translation>Podešavanja</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Vrati podrazumevano</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>A batch or a change of this profile is under way. Wait for its end, or stop it, before you remove the profile.</source>
        <translation>U toku je obrada ili izmena ovog profila. Sačekajte da se završi ili je zaustavite pre nego što uklonite profil.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Choose {environment}</source>
        <translation>Izaberi {environment}</translation>
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
        <translation>Proveri vezu</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Provera veze…</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čeka se sistemski privezak ključeva…</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Another gateway address: token and key must be given for it anew.</source>
        <translation>Druga adresa gejtveja: za nju se token i ključ moraju uneti iznova.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Drugi profil ima ovo ime.</translation>
    </message>
    <message>
        <source>Authenticity token</source>
        <translation>Token autentičnosti</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Ovlašćenje</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Okruženje</translation>
    </message>
    <message>
        <source>Gateway URL</source>
        <translation>URL gejtveja</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Ključ trgovca</translation>
    </message>
    <message>
        <source>Paste the authenticity token.</source>
        <translation>Nalepite token autentičnosti.</translation>
    </message>
    <message>
        <source>Paste the merchant key.</source>
        <translation>Nalepite ključ trgovca.</translation>
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
        <translation>Počinje…</translation>
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
        <translation>Redovi koji su u toku biće završeni. Što je urađeno, ostaje urađeno.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>Stopping: rows under way come to their end.</source>
        <translation>Zaustavljanje: redovi koji su u toku biće završeni.</translation>
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
        <translation>Proksi vaše firme.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Lozinka za proksi</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Korisnik proksija</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Podesila je vaša organizacija.</translation>
    </message>
    <message>
        <source>Type the password for this proxy and user name.</source>
        <translation>Unesite lozinku za ovaj proksi i korisničko ime.</translation>
    </message>
    <message>
        <source>none; if the proxy asks for a sign-in</source>
        <translation>nema; ako proksi traži prijavu</translation>
    </message>
    <message>
        <source>none; or host:port</source>
        <translation>nema; ili host:port</translation>
    </message>
    <message>
        <source>saved, not shown; type to replace it</source>
        <translation>sačuvano, ne prikazuje se; unesite da zamenite</translation>
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
        <translation>Fascikla</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Izaberi sve</translation>
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
        <translation>Sledeća strana</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pritisni</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Prethodna strana</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Pomeri nadole</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Pomeri levo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomeri desno</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Pomeri nagore</translation>
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
Fascikla nije pronađena.
Proverite da li je ime fascikle ispravno.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datoteka nije pronađena.
Proverite da li je ime datoteke ispravno.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 već postoji.
Želite li da zamenite datoteku?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>I&amp;zaberi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>O&amp;briši</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Fascikla:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova fascikla</translation>
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
        <translation>„%1“ je zaštićeno od upisa.
Da li ipak želite da obrišete?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Da li zaista želite da obrišete „%1“?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Pređi na prikaz sa detaljima</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Pređi na listu</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Fasciklu nije moguće obrisati.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Napravi novu fasciklu</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Napravi novu fasciklu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalji</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Fascikla:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>I&amp;me datoteke:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Datoteke</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tip datoteka:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Napred</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Idi nazad</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Idi napred</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Idi u nadređenu fasciklu</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista mesta i obeleživača</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nova fascikla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Nadređena fascikla</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nedavna mesta</translation>
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
        <translation>Izmenjeno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Tip</translation>
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
        <translation>&amp;Nalepi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponovi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Opozovi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Iseci</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izaberi sve</translation>
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
        <translation>Primeni</translation>
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
        <translation>Vrati podrazumevano</translation>
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
        <translation>Leva ivica</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Strana nadole</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Strana levo</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Strana desno</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Strana nagore</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Desna ivica</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Pomeri nadole</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Pomeri ovde</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Pomeri levo</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Pomeri desno</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Pomeri nagore</translation>
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
        <translation>Dole</translation>
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
        <translation>Pomeri levo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomeri desno</translation>
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
        <translation>&amp;Nalepi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponovi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Opozovi</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiraj &amp;adresu veze</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Iseci</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izaberi sve</translation>
    </message>
</context>
<context>
    <name>ReasonFields</name>
    <message>
        <source>Here a reason is needed.</source>
        <translation>Ovde je razlog obavezan.</translation>
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
            <numerusform>%Ln prazan red preskočen</numerusform>
            <numerusform>%Ln prazna reda preskočena</numerusform>
            <numerusform>%Ln praznih redova preskočeno</numerusform>
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
            <numerusform>preskočen %Ln red sa zaglavljem, zbirom ili napomenom</numerusform>
            <numerusform>preskočena %Ln reda sa zaglavljem, zbirom ili napomenom</numerusform>
            <numerusform>preskočeno %Ln redova sa zaglavljem, zbirom ili napomenom</numerusform>
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
        <translation>Izaberite…</translation>
    </message>
    <message>
        <source>Choose the column…</source>
        <translation>Izaberite kolonu…</translation>
    </message>
    <message>
        <source>Column with the IDs</source>
        <translation>Kolona sa ID-jevima</translation>
    </message>
    <message>
        <source>First IDs</source>
        <translation>Prvi ID-jevi</translation>
    </message>
    <message>
        <source>From the selection in the table</source>
        <translation>Iz izbora u tabeli</translation>
    </message>
    <message>
        <source>No heading says for certain. Look at the rows, and choose the column.</source>
        <translation>Nijedno zaglavlje to ne kaže pouzdano. Pogledajte redove i izaberite kolonu.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Još nema liste</translation>
    </message>
    <message>
        <source>Nothing to look up</source>
        <translation>Nema šta da se traži</translation>
    </message>
    <message>
        <source>Part with the IDs</source>
        <translation>Deo sa ID-jevima</translation>
    </message>
    <message>
        <source>Paste it on the left, drop a file here or open one, or take what is selected in the table.</source>
        <translation>Nalepite je levo, prevucite ovamo datoteku ili je otvorite, ili uzmite ono što je izabrano u tabeli.</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>Prvi red sadrži zaglavlja</translation>
    </message>
    <message>
        <source>The headings are in line {number}</source>
        <translation>Zaglavlja su u redu {number}</translation>
    </message>
    <message>
        <source>There are several that may be meant.</source>
        <translation>Više delova dolazi u obzir.</translation>
    </message>
    <message>
        <source>There is no ID in this list.</source>
        <translation>Na ovoj listi nema nijednog ID-a.</translation>
    </message>
    <message>
        <source>Which column holds the IDs?</source>
        <translation>U kojoj koloni su ID-jevi?</translation>
    </message>
    <message>
        <source>Which part holds the IDs?</source>
        <translation>U kom delu su ID-jevi?</translation>
    </message>
    <message>
        <source>no duplicates, no blanks</source>
        <translation>nema duplikata ni praznih redova</translation>
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
        <translation>ID zahteva</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslato</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vreme</translation>
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
            <numerusform>%n zahtev</numerusform>
            <numerusform>%n zahteva</numerusform>
            <numerusform>%n zahteva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) copied.</source>
        <translation>
            <numerusform>Kopiran %n zahtev.</numerusform>
            <numerusform>Kopirana %n zahteva.</numerusform>
            <numerusform>Kopirano %n zahteva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a request to see the whole of it.</source>
        <translation>Izaberite zahtev da biste ga videli u celini.</translation>
    </message>
    <message>
        <source>Clear requests</source>
        <translation>Isprazni zahteve</translation>
    </message>
    <message>
        <source>Copied without secrets and values. To run it, sign it anew: a digest dies with its timestamp.</source>
        <translation>Kopirano bez tajnih podataka i vrednosti. Da bi se izvršilo, potpišite iznova: potpis važi samo sa svojim vremenom.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiraj kao curl</translation>
    </message>
    <message>
        <source>Copy every request that the filter shows</source>
        <translation>Kopiraj sve zahteve koje filter prikazuje</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Kopiraj ID zahteva</translation>
    </message>
    <message>
        <source>Copy requests as text</source>
        <translation>Kopiraj zahteve kao tekst</translation>
    </message>
    <message>
        <source>Copy the ID that this program gave the chosen request</source>
        <translation>Kopiraj ID koji je ovaj program dao izabranom zahtevu</translation>
    </message>
    <message>
        <source>Copy the chosen request as a curl line without its secrets</source>
        <translation>Kopiraj izabrani zahtev kao curl komandu, bez tajnih podataka</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtriraj zahteve</translation>
    </message>
    <message>
        <source>Forget the requests listed so far</source>
        <translation>Zaboravi zahteve koji su dosad navedeni</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>Samo neuspešni</translation>
    </message>
    <message>
        <source>Request ID copied.</source>
        <translation>ID zahteva je kopiran.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Zahtevi</translation>
    </message>
    <message>
        <source>The chosen request</source>
        <translation>Izabrani zahtev</translation>
    </message>
    <message>
        <source>authorised by {way}</source>
        <translation>ovlašćenje: {way}</translation>
    </message>
    <message>
        <source>sent: {keys}</source>
        <translation>poslato: {keys}</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>In the order in which they were made, newest last.</source>
        <translation>Redom kojim su slati, najnoviji poslednji.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Zahtevi</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message numerus="yes">
        <source>%Ln entries would be removed.</source>
        <translation>
            <numerusform>Bila bi uklonjena %Ln stavka.</numerusform>
            <numerusform>Bile bi uklonjene %Ln stavke.</numerusform>
            <numerusform>Bilo bi uklonjeno %Ln stavki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mesec</numerusform>
            <numerusform>%n meseca</numerusform>
            <numerusform>%n meseci</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Brojanje…</translation>
    </message>
    <message>
        <source>From now on do this at every start</source>
        <translation>Ubuduće to radi pri svakom pokretanju</translation>
    </message>
    <message>
        <source>Keep this setting</source>
        <translation>Zadrži ovo podešavanje</translation>
    </message>
    <message>
        <source>No entry is that old.</source>
        <translation>Nijedna stavka nije toliko stara.</translation>
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
        <translation>Uklanjanje starih stavki</translation>
    </message>
    <message>
        <source>Removing old entries of the journal…</source>
        <translation>Uklanjanje starih stavki dnevnika…</translation>
    </message>
    <message>
        <source>Removing old entries…</source>
        <translation>Uklanjanje starih stavki…</translation>
    </message>
    <message>
        <source>They go for good, of all profiles: nobody can ask about them any more. A new entry says up to where, with the last one&apos;s hash, so that the chain of those that stay can still be verified. Export the journal before, if you need them.</source>
        <translation>Nestaju zauvek, iz svih profila: niko više ne može da pita za njih. Nova stavka kaže dokle su uklonjene, sa hešom poslednje, pa lanac preostalih i dalje može da se proveri. Ako su vam potrebne, pre toga izvezite dnevnik.</translation>
    </message>
</context>
<context>
    <name>RowFiles</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to {name}.</source>
        <translation>
            <numerusform>%Ln red izvezen u {name}.</numerusform>
            <numerusform>%Ln reda izvezena u {name}.</numerusform>
            <numerusform>%Ln redova izvezeno u {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV za tabele (*.csv)</translation>
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
        <translation>Stare vrednosti (*.json)</translation>
    </message>
    <message>
        <source>Save old values</source>
        <translation>Čuvanje starih vrednosti</translation>
    </message>
    <message numerus="yes">
        <source>The old values of %Ln customer(s) are in {name}.</source>
        <translation>
            <numerusform>Stare vrednosti za %Ln kupca su u {name}.</numerusform>
            <numerusform>Stare vrednosti za %Ln kupca su u {name}.</numerusform>
            <numerusform>Stare vrednosti za %Ln kupaca su u {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowKindFilter</name>
    <message>
        <source>All {number}</source>
        <translation>Svi {number}</translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation>Filtriraj po rezultatu</translation>
    </message>
    <message>
        <source>Needs a look {number}</source>
        <translation>Za proveru {number}</translation>
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
        <translation>Sačuvaj stare vrednosti…</translation>
    </message>
    <message>
        <source>This window may be closed: the batch goes on, and the main window says so.</source>
        <translation>Ovaj prozor može da se zatvori: obrada se nastavlja i glavni prozor to pokazuje.</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln red kopiran.</numerusform>
            <numerusform>%Ln reda kopirana.</numerusform>
            <numerusform>%Ln redova kopirano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out.</source>
        <translation>
            <numerusform>%Ln red izostavljen.</numerusform>
            <numerusform>%Ln reda izostavljena.</numerusform>
            <numerusform>%Ln redova izostavljeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken in again.</source>
        <translation>
            <numerusform>%Ln red ponovo uključen.</numerusform>
            <numerusform>%Ln reda ponovo uključena.</numerusform>
            <numerusform>%Ln redova ponovo uključeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that name somebody else stay left out: look at each, and take it in by itself.</source>
        <translation>
            <numerusform>%Ln red koji označava nekog drugog ostaje izostavljen: pogledajte ga i uključite ga posebno.</numerusform>
            <numerusform>%Ln reda koja označavaju nekog drugog ostaju izostavljena: pogledajte svaki i uključite ga posebno.</numerusform>
            <numerusform>%Ln redova koji označavaju nekog drugog ostaje izostavljeno: pogledajte svaki i uključite ga posebno.</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Kao na listi</translation>
    </message>
    <message>
        <source>Click to sort by this column; at the third click as in the list again</source>
        <translation>Kliknite da poređate po ovoj koloni; na treći klik opet kao na listi</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiraj redove</translation>
    </message>
    <message>
        <source>Filter by ID, name or email</source>
        <translation>Filter po ID-u, imenu ili imejlu</translation>
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
        <translation>Izostavi izabrane redove (razmaknica)</translation>
    </message>
    <message>
        <source>No row is of this kind now.</source>
        <translation>Sada nijedan red nije ove vrste.</translation>
    </message>
    <message>
        <source>Nothing is erased then</source>
        <translation>Tada se ništa ne briše</translation>
    </message>
    <message>
        <source>Of {asked} rows {kept} are selected: more is too much for a selection.</source>
        <translation>Izabrano redova: {kept} od {asked}. Više od toga ne može odjednom.</translation>
    </message>
    <message>
        <source>Rows stand as in the list while the batch is under way</source>
        <translation>Dok obrada traje, redovi stoje kao na listi</translation>
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
        <translation>Poređaj po</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Uključi ponovo</translation>
    </message>
    <message>
        <source>Take in all rows shown</source>
        <translation>Uključi sve prikazane redove</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
    <message>
        <source>“Leave out all rows shown” in the table&apos;s menu takes them all.</source>
        <translation>„Izostavi sve prikazane redove“ u meniju tabele obuhvata sve.</translation>
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
        <translation>Odbaci izmene</translation>
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
        <translation>Prikaži</translation>
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
        <translation>Izaberite</translation>
    </message>
    <message>
        <source>Looking whether somebody else changed it meanwhile…</source>
        <translation>Provera da li je neko drugi u međuvremenu nešto izmenio…</translation>
    </message>
    <message>
        <source>Nobody else changed it since {time}.</source>
        <translation>Od {time} niko drugi nije ništa menjao.</translation>
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
            <numerusform>Sačuvati %n izmenu?</numerusform>
            <numerusform>Sačuvati %n izmene?</numerusform>
            <numerusform>Sačuvati %n izmena?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Čuvanje izmena</translation>
    </message>
    <message>
        <source>Saving as soon as the record is read…</source>
        <translation>Čuva se čim se zapis pročita…</translation>
    </message>
    <message>
        <source>Somebody else changed this customer after you read it at {time}.</source>
        <translation>Neko drugi je izmenio ovog kupca pošto ste ga pročitali u {time}.</translation>
    </message>
    <message>
        <source>Still to choose: {places}.</source>
        <translation>Još treba izabrati: {places}.</translation>
    </message>
    <message>
        <source>changed by somebody else meanwhile; stays as it is now</source>
        <translation>u međuvremenu izmenio neko drugi; ostaje kako je sada</translation>
    </message>
    <message>
        <source>changed by you and by somebody else: choose</source>
        <translation>izmenili ste i vi i neko drugi: izaberite</translation>
    </message>
    <message>
        <source>changed by you; will be saved</source>
        <translation>izmenili ste vi; biće sačuvano</translation>
    </message>
</context>
<context>
    <name>SavedProfiles</name>
    <message>
        <source>The file of profiles was damaged. It is kept as {name}.</source>
        <translation>Datoteka sa profilima je bila oštećena. Čuva se kao {name}.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>About {uuid}: {words}</source>
        <translation>Za {uuid}: {words}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Otkazano. Ništa nije sačuvano.</translation>
    </message>
    <message>
        <source>Cancelled. Whether the changes were saved before is still unknown.</source>
        <translation>Otkazano. I dalje se ne zna da li su izmene ranije sačuvane.</translation>
    </message>
    <message>
        <source>Not saved this time, and whether the changes were saved before is still unknown. {reason}</source>
        <translation>Ovog puta nije sačuvano, a i dalje se ne zna da li su izmene ranije sačuvane. {reason}</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Nije sačuvano. {reason}</translation>
    </message>
    <message>
        <source>Not saved: the gateway has this customer no more: asked in every way, some seconds apart. Nothing was sent.</source>
        <translation>Nije sačuvano: gejtvej više nema ovog kupca: pitano je na svaki način, u razmaku od nekoliko sekundi. Ništa nije poslato.</translation>
    </message>
    <message>
        <source>Not saved: this customer was deleted meanwhile. Nothing was sent.</source>
        <translation>Nije sačuvano: ovaj kupac je u međuvremenu obrisan. Ništa nije poslato.</translation>
    </message>
    <message>
        <source>Nothing to send: shown as the gateway has it now</source>
        <translation>Nema šta da se šalje: prikazano je kako sada stoji na gejtveju</translation>
    </message>
    <message>
        <source>Reading the customer again…</source>
        <translation>Kupac se ponovo čita…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Sačuvaj ponovo…</translation>
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
        <translation>Odgovor je izgubljen, a kupac je posle toga obrisan.</translation>
    </message>
    <message>
        <source>The answer was lost, and the gateway has this customer no more: asked in every way, some seconds apart.</source>
        <translation>Odgovor je izgubljen, a gejtvej više nema ovog kupca: pitano je na svaki način, u razmaku od nekoliko sekundi.</translation>
    </message>
    <message>
        <source>The answer was lost. At {time} the gateway did not have the changes; nothing was sent again. Save reads the customer first.</source>
        <translation>Odgovor je izgubljen. U {time} gejtvej nije imao izmene; ništa nije ponovo poslato. „Sačuvaj“ prvo čita kupca.</translation>
    </message>
    <message>
        <source>The answer was lost. At {time} the gateway had some of the changes, or others; nothing was sent again. Save reads the customer first and shows what differs.</source>
        <translation>Odgovor je izgubljen. U {time} gejtvej je imao samo neke izmene, ili druge; ništa nije ponovo poslato. „Sačuvaj“ prvo čita kupca i prikazuje razlike.</translation>
    </message>
    <message>
        <source>The gateway accepted the changes, yet answers other values than sent for: {names}</source>
        <translation>Gejtvej je prihvatio izmene, a ipak odgovara drugim vrednostima od poslatih: {names}</translation>
    </message>
    <message>
        <source>The gateway answers that this customer is deleted.</source>
        <translation>Gejtvej odgovara da je ovaj kupac obrisan.</translation>
    </message>
    <message>
        <source>Unknown whether it was saved, and the customer can&apos;t be read now. Save reads it first and shows what is still different.</source>
        <translation>Ne zna se da li je sačuvano, a kupac sada ne može da se pročita. „Sačuvaj“ ga prvo čita i prikazuje šta se još razlikuje.</translation>
    </message>
    <message>
        <source>Unknown whether it was saved. Reading the customer again ({n} of {all})…</source>
        <translation>Ne zna se da li je sačuvano. Kupac se ponovo čita ({n} od {all})…</translation>
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
        <translation>sačuvano, ne prikazuje se; unesite da zamenite</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold this part of the record</source>
        <translation>Skupi ili raširi ovaj deo zapisa</translation>
    </message>
    <message>
        <source>Folds the section</source>
        <translation>Skuplja odeljak</translation>
    </message>
    <message>
        <source>Unfolds the section</source>
        <translation>Širi odeljak</translation>
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
        <translation>Ovlašćenje</translation>
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
        <translation>URL gejtveja</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Čuvaj samo za ovu sesiju</translation>
    </message>
    <message>
        <source>Keep them in the system keyring</source>
        <translation>Čuvaj ih u sistemskom privesku ključeva</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Ključ trgovca</translation>
    </message>
    <message>
        <source>Paste the authenticity token.</source>
        <translation>Nalepite token autentičnosti.</translation>
    </message>
    <message>
        <source>Paste the merchant key.</source>
        <translation>Nalepite ključ trgovca.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Lozinka za proksi</translation>
    </message>
    <message>
        <source>These are not the token and key that this window was opened with. To work with others, close the window and open the profile again.</source>
        <translation>Ovo nisu token i ključ sa kojima je ovaj prozor otvoren. Da biste radili sa drugima, zatvorite prozor i ponovo otvorite profil.</translation>
    </message>
    <message>
        <source>Token and key</source>
        <translation>Token i ključ</translation>
    </message>
    <message>
        <source>Token and key are asked for once per session instead. They stay in this program&apos;s memory until it ends, and are written nowhere.</source>
        <translation>Token i ključ se umesto toga traže jednom po sesiji. Ostaju u memoriji ovog programa dok se ne završi i nigde se ne upisuju.</translation>
    </message>
    <message>
        <source>Use the saved ones in this way</source>
        <translation>Koristi sačuvane na ovaj način</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čeka se sistemski privezak ključeva…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nema</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>Radnja</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tasterske prečice</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasteri</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Pretraži radnje i tastere</translation>
    </message>
</context>
<context>
    <name>ShownCustomer</name>
    <message>
        <source>A row of the list</source>
        <translation>Red liste</translation>
    </message>
    <message>
        <source>Looking up {id}…</source>
        <translation>Traženje: {id}…</translation>
    </message>
    <message>
        <source>Reading this row of the list…</source>
        <translation>Čitanje ovog reda liste…</translation>
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
        <translation>Još je prikazan kupac {customer}.</translation>
    </message>
    <message>
        <source>{customer} was found.</source>
        <translation>Pronađen je kupac {customer}.</translation>
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
        <translation>Šifrovano</translation>
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
        <translation>Ukloni sa ovog računara…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gde</translation>
    </message>
    <message>
        <source>With a key in this computer&apos;s keyring. Erased customers leave at once.</source>
        <translation>Ključem iz priveska ključeva ovog računara. Obrisani kupci odmah nestaju.</translation>
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
        <translation>Treba sačekati: novi pokušaj za {s} s ({n} od {all})…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Gateway answers in {ms} ms</source>
        <translation>Gejtvej odgovara za {ms} ms</translation>
    </message>
    <message>
        <source>No answer at {time}</source>
        <translation>Nema odgovora u {time}</translation>
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
        <translation>Prikaži dokle se stiglo sa kupcima na ovom računaru</translation>
    </message>
    <message>
        <source>Stop waiting for what runs now</source>
        <translation>Prestani da čekaš ono što sada radi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Trying again ({n} of {all})…</source>
        <translation>Novi pokušaj ({n} od {all})…</translation>
    </message>
    <message>
        <source>Trying again in {s} s</source>
        <translation>Novi pokušaj za {s} s</translation>
    </message>
</context>
<context>
    <name>StoppedNotice</name>
    <message>
        <source>Edit profile…</source>
        <translation>Izmeni profil…</translation>
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
        <translation>Traženje sistemskog priveska ključeva…</translation>
    </message>
    <message>
        <source>Never shown again.</source>
        <translation>Nikad se više ne prikazuje.</translation>
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
            <numerusform>Izostavljen %Ln red koji još nije pročitan.</numerusform>
            <numerusform>Izostavljena %Ln reda koja još nisu pročitana.</numerusform>
            <numerusform>Izostavljeno %Ln redova koji još nisu pročitani.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>Kopiran %Ln red.</numerusform>
            <numerusform>Kopirana %Ln reda.</numerusform>
            <numerusform>Kopirano %Ln redova.</numerusform>
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
        <translation>Drugi su dodali ili uklonili kupce. Prikaz je osvežen.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Čitanje je otkazano.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Osveži</translation>
    </message>
    <message>
        <source>Selected {kept} of {asked} rows: no more can be selected at once.</source>
        <translation>Izabrano redova: {kept} od {asked}; više ne može odjednom.</translation>
    </message>
    <message>
        <source>Selected {kept} of {asked} rows: those that are read.</source>
        <translation>Izabrano redova: {kept} od {asked}, oni koji su pročitani.</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>Prikazano stanje: {time}.</translation>
    </message>
    <message>
        <source>The list changes faster than it can be read. Some rows may be missing.</source>
        <translation>Lista se menja brže nego što može da se čita. Neki redovi možda nedostaju.</translation>
    </message>
</context>
<context>
    <name>TaskChoice</name>
    <message>
        <source>A list of IDs in, a table of records out. Changes nothing.</source>
        <translation>Unosi se lista ID-jeva, dobija se tabela zapisa. Ništa se ne menja.</translation>
    </message>
    <message>
        <source>Every line is looked up first. Nothing is erased before you have confirmed.</source>
        <translation>Prvo se traži svaki red. Ništa se ne briše pre vaše potvrde.</translation>
    </message>
    <message>
        <source>Every line is looked up first. Then the same values are set for all you keep.</source>
        <translation>Prvo se traži svaki red. Zatim se iste vrednosti postavljaju za sve koje ostavite.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Šta da se uradi</translation>
    </message>
</context>
<context>
    <name>TurnOnDialog</name>
    <message>
        <source>A customer who is erased here leaves it at once and for good.</source>
        <translation>Kupac koji se ovde obriše odmah i zauvek nestaje iz nje.</translation>
    </message>
    <message>
        <source>About {duration} for {customers} customers.</source>
        <translation>Oko {duration} (kupaca: {customers}).</translation>
    </message>
    <message>
        <source>About {number} customers a minute.</source>
        <translation>Kupaca u minutu: oko {number}.</translation>
    </message>
    <message>
        <source>Close the program at any time: the next start goes on with it.</source>
        <translation>Program možete da zatvorite u svakom trenutku: sledeće pokretanje nastavlja.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Šifrovano</translation>
    </message>
    <message>
        <source>Every customer of this profile as the list shows them: IDs, name, email, phone, address, description, metadata, times. Of saved cards only how many were seen.</source>
        <translation>Svaki kupac ovog profila kako ga lista prikazuje: ID-jevi, ime, imejl, telefon, adresa, opis, metapodaci, vremena. Od sačuvanih kartica samo koliko ih je viđeno.</translation>
    </message>
    <message>
        <source>Find anybody by a part of what you know</source>
        <translation>Pronađite svakoga po delu onoga što znate</translation>
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
        <translation>Može da se pauzira i ukloni u svakom trenutku.</translation>
    </message>
    <message>
        <source>Make customers findable on this computer</source>
        <translation>Omogući pretragu kupaca na ovom računaru</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Počni čitanje</translation>
    </message>
    <message>
        <source>The gateway finds a customer by the whole ID only. With a copy of the list on this computer, a part of a name, an email, a phone number, a city or any other value is enough, while you type.</source>
        <translation>Gejtvej nalazi kupca samo po celom ID-u. Uz kopiju liste na ovom računaru dovoljan je deo imena, imejla, broja telefona, grada ili bilo koje druge vrednosti, još dok kucate.</translation>
    </message>
    <message>
        <source>The gateway is asked slowly, and you work on meanwhile.</source>
        <translation>Gejtvej se pita polako, a vi za to vreme radite.</translation>
    </message>
    <message>
        <source>The whole file, with a key that is in this computer&apos;s keyring and nowhere else. Locking the program closes it and lets the key go.</source>
        <translation>Cela datoteka, ključem koji je u privesku ključeva ovog računara i nigde drugde. Zaključavanje programa je zatvara i pušta ključ.</translation>
    </message>
    <message>
        <source>The whole file, with a key that is kept nowhere.</source>
        <translation>Cela datoteka, ključem koji se nigde ne čuva.</translation>
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
        <translation>Gde</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Nazad na listu</translation>
    </message>
</context>
<context>
    <name>TypedConfirmation</name>
    <message>
        <source>Almost: it differs in {words}.</source>
        <translation>Skoro: razlika je u ovome: {words}.</translation>
    </message>
    <message>
        <source>Type the UUID to confirm</source>
        <translation>Za potvrdu unesite UUID</translation>
    </message>
    <message>
        <source>Type the merchant customer ID to confirm</source>
        <translation>Za potvrdu unesite ID kupca kod trgovca</translation>
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
        <translation>Promeni frazu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Sadašnja fraza</translation>
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
        <translation>Fraza za otključavanje nije postavljena: dok je privezak ključeva ovog računara otvoren, svako za ovim stolom može da otključa program.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. You could only begin again: token and key of every profile would have to be entered anew, and the journal so far, with unsaved changes kept in it, would stay encrypted for good.</source>
        <translation>Zaboravljenu frazu niko ne može da povrati. Mogli biste samo da počnete iznova: token i ključ svakog profila morali bi da se unesu iznova, a dosadašnji dnevnik, sa nesačuvanim izmenama u njemu, ostao bi zauvek šifrovan.</translation>
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
            <numerusform>Uzmite bar %n znak; najbolje je nekoliko reči.</numerusform>
            <numerusform>Uzmite bar %n znaka; najbolje je nekoliko reči.</numerusform>
            <numerusform>Uzmite bar %n znakova; najbolje je nekoliko reči.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is asked for at the start and whenever the program is unlocked. Token and key of every profile and the journal&apos;s key stay in the system keyring, wrapped with it: without the passphrase nobody can use them, even while the keyring is open.</source>
        <translation>Fraza se traži pri pokretanju i kad god se program otključava. Token i ključ svakog profila i ključ dnevnika ostaju u sistemskom privesku ključeva, umotani njome: bez fraze niko ne može da ih koristi, čak ni dok je privezak ključeva otvoren.</translation>
    </message>
    <message>
        <source>The passphrase is set, but the system keyring did not take everything. The rest is wrapped when you unlock with it. {reason}</source>
        <translation>Fraza je postavljena, ali sistemski privezak ključeva nije primio sve. Ostatak se umotava kad njome otključate. {reason}</translation>
    </message>
    <message>
        <source>The unlock passphrase is changed.</source>
        <translation>Fraza za otključavanje je promenjena.</translation>
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
        <translation>Ovo nije ista fraza.</translation>
    </message>
    <message>
        <source>Type the current passphrase.</source>
        <translation>Unesite sadašnju frazu.</translation>
    </message>
    <message>
        <source>Unlock passphrase</source>
        <translation>Fraza za otključavanje</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čeka se sistemski privezak ključeva…</translation>
    </message>
    <message>
        <source>Wrapping what the system keyring has…</source>
        <translation>Umotavanje sadržaja sistemskog priveska ključeva…</translation>
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
        <translation>Izmena vrednosti</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>U redu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
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
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A gateway on this computer with 10,000 made-up customers. Nothing leaves the machine, and nothing you do can harm anybody.</source>
        <translation>Gejtvej na ovom računaru sa 10.000 izmišljenih kupaca. Ništa ne napušta računar, i ništa što uradite ne može nikome da naškodi.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Dodaj profil</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Počni da radiš</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Find a customer, correct the record, see the cards, delete.</source>
        <translation>Pronađite kupca, ispravite podatke, pogledajte kartice, obrišite.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Razgledaj</translation>
    </message>
    <message>
        <source>Open {profile} · {environment}</source>
        <translation>Otvori {profile} · {environment}</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Isprobaj Sandbox</translation>
    </message>
    <message>
        <source>Your merchant&apos;s authenticity token and key, from the Monri dashboard. They are kept in this computer&apos;s keyring and nowhere else.</source>
        <translation>Token autentičnosti i ključ vašeg trgovca, iz kontrolne table Monri. Čuvaju se u privesku ključeva ovog računara i nigde drugde.</translation>
    </message>
    <message>
        <source>Your profiles. File ▸ Open profile has all of them.</source>
        <translation>Vaši profili. Datoteka ▸ Otvori profil sadrži sve.</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Pokreće se Sandbox…</translation>
    </message>
    <message>
        <source>The sandbox did not start. {reason}</source>
        <translation>Sandbox se nije pokrenuo. {reason}</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Nema profila sa imenom {name}.</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čeka se sistemski privezak ključeva…</translation>
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
        <translation>Otvori iznova</translation>
    </message>
    <message>
        <source>The system keyring now has another token and key than this window was opened with. Open the profile anew to work with them.</source>
        <translation>U sistemskom privesku ključeva sada su drugi token i ključ, a ne oni sa kojima je ovaj prozor otvoren. Ponovo otvorite profil da biste radili s njima.</translation>
    </message>
    <message>
        <source>The unsaved changes are kept and offered there.</source>
        <translation>Nesačuvane izmene se čuvaju i biće tamo ponuđene.</translation>
    </message>
    <message>
        <source>The unsaved changes are not kept on this computer; they get lost.</source>
        <translation>Nesačuvane izmene se ne čuvaju na ovom računaru; izgubiće se.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock, and it is not kept on this computer. Unlock to go on with it; closing loses it.</source>
        <translation>U zaključanom programu ima nezavršenog rada, a ne čuva se na ovom računaru. Otključajte da ga nastavite; zatvaranjem se gubi.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock. Unlock to go on with it, or close: the unsaved changes are kept, encrypted, and offered when this profile is opened next.</source>
        <translation>U zaključanom programu ima nezavršenog rada. Otključajte da ga nastavite, ili zatvorite: nesačuvane izmene se čuvaju šifrovane i biće ponuđene pri sledećem otvaranju ovog profila.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock. Unlock to go on with it; closing gives up what is open there.</source>
        <translation>U zaključanom programu ima nezavršenog rada. Otključajte da ga nastavite; zatvaranjem se odustaje od onoga što je tamo otvoreno.</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Isprobavanje fraze…</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Čeka se sistemski privezak ključeva…</translation>
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
        <translation>Iseci</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamno</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Izmeni profil…</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Prati sistem</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ceo ekran</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>Kako da…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tasterske prečice</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zaključaj</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Umanji</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Sledeći prozor</translation>
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
        <translation>Otvori Sandbox</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>Otvoreni prozori</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Nalepi</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Podešavanja…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izađi</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Izaberi sve</translation>
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
        <translation>Kopiraj polje {field}</translation>
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
        <translation>Isti imejl</translation>
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
        <translation>Izaberite ili unesite</translation>
    </message>
</context>
<context>
    <name>_TicketLine</name>
    <message>
        <source>Arrow-Down: former ones</source>
        <translation>Strelica nadole: raniji</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%Ln batch(es) are not finished.</source>
        <translation>
            <numerusform>%Ln obrada nije završena.</numerusform>
            <numerusform>%Ln obrade nisu završene.</numerusform>
            <numerusform>%Ln obrada nije završeno.</numerusform>
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
            <numerusform>Pronađen %Ln kupac.</numerusform>
            <numerusform>Pronađena %Ln kupca.</numerusform>
            <numerusform>Pronađeno %Ln kupaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be erased.</source>
        <translation>
            <numerusform>Biće obrisan %Ln kupac.</numerusform>
            <numerusform>Biće obrisana %Ln kupca.</numerusform>
            <numerusform>Biće obrisano %Ln kupaca.</numerusform>
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
            <numerusform>Ovog puta %Ln red nije mogao da se potraži.</numerusform>
            <numerusform>Ovog puta %Ln reda nisu mogla da se potraže.</numerusform>
            <numerusform>Ovog puta %Ln redova nije moglo da se potraži.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the list name somebody else than was found, and are left out. Look at each before you take it in.</source>
        <translation>
            <numerusform>%Ln red sa liste označava nekog drugog, a ne onog ko je pronađen, i izostavljen je. Pogledajte ga pre nego što ga uključite.</numerusform>
            <numerusform>%Ln reda sa liste označavaju nekog drugog, a ne onog ko je pronađen, i izostavljena su. Pogledajte svaki pre nego što ga uključite.</numerusform>
            <numerusform>%Ln redova sa liste označava nekog drugog, a ne onog ko je pronađen, i izostavljeno je. Pogledajte svaki pre nego što ga uključite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the customers already have the new values: nothing is sent for them.</source>
        <translation>
            <numerusform>%Ln kupac već ima nove vrednosti: za njega se ništa ne šalje.</numerusform>
            <numerusform>%Ln kupca već imaju nove vrednosti: za njih se ništa ne šalje.</numerusform>
            <numerusform>%Ln kupaca već ima nove vrednosti: za njih se ništa ne šalje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other line(s) of the list stay as they are.</source>
        <translation>
            <numerusform>Još %Ln red sa liste ostaje kako jeste.</numerusform>
            <numerusform>Još %Ln reda sa liste ostaju kako jesu.</numerusform>
            <numerusform>Još %Ln redova sa liste ostaje kako jeste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved card(s)</source>
        <translation>
            <numerusform>%Ln sačuvana kartica</numerusform>
            <numerusform>%Ln sačuvane kartice</numerusform>
            <numerusform>%Ln sačuvanih kartica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown one(s) if not changed yet</source>
        <translation>
            <numerusform>%Ln nepoznat ako još nije izmenjen</numerusform>
            <numerusform>%Ln nepoznata ako još nisu izmenjena</numerusform>
            <numerusform>%Ln nepoznatih ako još nisu izmenjeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown one(s) if still there</source>
        <translation>
            <numerusform>%Ln nepoznat ako još postoji</numerusform>
            <numerusform>%Ln nepoznata ako još postoje</numerusform>
            <numerusform>%Ln nepoznatih ako još postoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuta</numerusform>
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
        <translation>(ništa)</translation>
    </message>
    <message>
        <source>= {said}</source>
        <translation>= {said}</translation>
    </message>
    <message>
        <source>A line of this list is too long: more than {number} characters.</source>
        <translation>Jedan red ove liste je predugačak: ima više od {number} znakova.</translation>
    </message>
    <message>
        <source>A look-up of {lines} is not finished.</source>
        <translation>Traženje nije završeno: {lines}.</translation>
    </message>
    <message>
        <source>Acknowledged, not read again</source>
        <translation>Potvrđeno, nije ponovo pročitano</translation>
    </message>
    <message>
        <source>Acknowledged, still answered</source>
        <translation>Potvrđeno, i dalje na gejtveju</translation>
    </message>
    <message>
        <source>Already deleted</source>
        <translation>Već obrisano</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Višeznačno</translation>
    </message>
    <message>
        <source>An earlier line names the same customer.</source>
        <translation>Neki raniji red označava istog kupca.</translation>
    </message>
    <message>
        <source>An edit of {lines} is not finished.</source>
        <translation>Izmena nije završena: {lines}.</translation>
    </message>
    <message>
        <source>An erasure of {lines} is not finished.</source>
        <translation>Brisanje nije završeno: {lines}.</translation>
    </message>
    <message>
        <source>Begin the dry run</source>
        <translation>Započni probu</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Izmena</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)</source>
        <translation>
            <numerusform>Izmeni %Ln kupca</numerusform>
            <numerusform>Izmeni %Ln kupca</numerusform>
            <numerusform>Izmeni %Ln kupaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)…</source>
        <translation>
            <numerusform>Izmeni %Ln kupca…</numerusform>
            <numerusform>Izmeni %Ln kupca…</numerusform>
            <numerusform>Izmeni %Ln kupaca…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Izmena kupaca</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Izmenjeno</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln customer(s)</source>
        <translation>
            <numerusform>Menja se %Ln kupac</numerusform>
            <numerusform>Menjaju se %Ln kupca</numerusform>
            <numerusform>Menja se %Ln kupaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Menjanje…</translation>
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
        <translation>Nastavi izmenu: {customers}</translation>
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
        <translation>Proba: sve osim same izmene prošlo je dobro.</translation>
    </message>
    <message>
        <source>Dry run: nothing is sent that changes anything…</source>
        <translation>Proba: ne šalje se ništa što nešto menja…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Each customer is read again just before. Whoever was changed since the look-up is skipped.</source>
        <translation>Svaki kupac se ponovo čita neposredno pre toga. Ko je izmenjen posle traženja, preskače se.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Izmeni</translation>
    </message>
    <message>
        <source>Edit of {number} from {source}</source>
        <translation>Izmena: {number}, {source}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Završeno</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Obriši</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customer(s)</source>
        <translation>
            <numerusform>Obriši %Ln kupca</numerusform>
            <numerusform>Obriši %Ln kupca</numerusform>
            <numerusform>Obriši %Ln kupaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customer(s)…</source>
        <translation>
            <numerusform>Obriši %Ln kupca…</numerusform>
            <numerusform>Obriši %Ln kupca…</numerusform>
            <numerusform>Obriši %Ln kupaca…</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase customers</source>
        <translation>Brisanje kupaca</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Obrisano</translation>
    </message>
    <message>
        <source>Erased before</source>
        <translation>Obrisano ranije</translation>
    </message>
    <message numerus="yes">
        <source>Erasing %Ln customer(s)</source>
        <translation>
            <numerusform>Briše se %Ln kupac</numerusform>
            <numerusform>Brišu se %Ln kupca</numerusform>
            <numerusform>Briše se %Ln kupaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Brisanje…</translation>
    </message>
    <message>
        <source>Erasure of {number} from {source}</source>
        <translation>Brisanje: {number}, {source}</translation>
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
        <translation>Navedeno</translation>
    </message>
    <message>
        <source>It did not leave this computer. Continue sends it.</source>
        <translation>Nije napustilo ovaj računar. „Nastavi“ ga šalje.</translation>
    </message>
    <message>
        <source>It left, and nobody knows whether it was carried out. Continue finds out first.</source>
        <translation>Poslato je, a niko ne zna da li je izvršeno. „Nastavi“ to prvo utvrđuje.</translation>
    </message>
    <message>
        <source>It was so before: nothing was sent.</source>
        <translation>Već je bilo tako: ništa nije poslato.</translation>
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
        <translation>Piše na listi</translation>
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
        <translation>Traženje kupaca</translation>
    </message>
    <message>
        <source>Look-up failed</source>
        <translation>Traženje nije uspelo</translation>
    </message>
    <message>
        <source>Look-up of {number} from {source}</source>
        <translation>Traženje: {number}, {source}</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Rezultat traženja</translation>
    </message>
    <message>
        <source>Looked up.</source>
        <translation>Traženje je gotovo.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up %Ln customer(s)</source>
        <translation>
            <numerusform>Traži se %Ln kupac</numerusform>
            <numerusform>Traže se %Ln kupca</numerusform>
            <numerusform>Traži se %Ln kupaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Traženje…</translation>
    </message>
    <message>
        <source>Names somebody else</source>
        <translation>Označava nekog drugog</translation>
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
        <translation>Nije sačuvano: datoteka ne može da se upiše.</translation>
    </message>
    <message>
        <source>Not saved: you may not write there.</source>
        <translation>Nije sačuvano: nemate pravo da tamo upisujete.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nije poslato</translation>
    </message>
    <message>
        <source>Nothing is sent at present: press “Try again” in the main window first, then go on here.</source>
        <translation>Trenutno se ništa ne šalje: prvo u glavnom prozoru pritisnite „Pokušaj ponovo“, pa nastavite ovde.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nema šta da se menja</translation>
    </message>
    <message>
        <source>Nothing was sent for this row.</source>
        <translation>Za ovaj red ništa nije poslato.</translation>
    </message>
    <message>
        <source>Old values</source>
        <translation>Stare vrednosti</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Deo {number}</translation>
    </message>
    <message>
        <source>Perhaps another column of the list holds the IDs.</source>
        <translation>Možda su ID-jevi u nekoj drugoj koloni liste.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Request IDs</source>
        <translation>ID-jevi zahteva</translation>
    </message>
    <message>
        <source>SQL, or values with commas between them</source>
        <translation>SQL, ili vrednosti razdvojene zarezom</translation>
    </message>
    <message>
        <source>Set {values}</source>
        <translation>Postavi {values}</translation>
    </message>
    <message>
        <source>Sets {values}</source>
        <translation>Postavlja se {values}</translation>
    </message>
    <message>
        <source>Skipped: changed meanwhile</source>
        <translation>Preskočeno: u međuvremenu izmenjeno</translation>
    </message>
    <message>
        <source>Skipped: gone</source>
        <translation>Preskočeno: više ne postoji</translation>
    </message>
    <message>
        <source>Some lines of the list are missing from this computer&apos;s journal. Begin a new batch with them.</source>
        <translation>Neki redovi liste nedostaju u dnevniku ovog računara. Započnite s njima novu obradu.</translation>
    </message>
    <message>
        <source>Some rows are still to be done.</source>
        <translation>Neki redovi još nisu urađeni.</translation>
    </message>
    <message>
        <source>Somebody changed this customer since it was looked up.</source>
        <translation>Neko je izmenio ovog kupca otkako je potražen.</translation>
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
        <translation>Obrada je sačuvana i može da se nastavi. {what}</translation>
    </message>
    <message numerus="yes">
        <source>The customer(s) to erase have {cards}.</source>
        <translation>
            <numerusform>Kartice kupca za brisanje: {cards}.</numerusform>
            <numerusform>Kartice kupaca za brisanje: {cards}.</numerusform>
            <numerusform>Kartice kupaca za brisanje: {cards}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run is over.</source>
        <translation>Proba je gotova.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: you may not read it.</source>
        <translation>Datoteka ne može da se otvori: nemate pravo da je čitate.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Datoteka ne može da se pročita.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Datoteka više ne postoji.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it, and reading it again agrees; or its answer was lost, and reading it again proves it.</source>
        <translation>Gejtvej je potvrdio i ponovno čitanje se slaže; ili je odgovor izgubljen, a ponovno čitanje to dokazuje.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it, yet answers as if nothing had happened.</source>
        <translation>Gejtvej je potvrdio, a ipak odgovara kao da se ništa nije desilo.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it; reading it again failed.</source>
        <translation>Gejtvej je potvrdio; ponovno čitanje nije uspelo.</translation>
    </message>
    <message>
        <source>The gateway answers with this customer as deleted.</source>
        <translation>Gejtvej za ovog kupca odgovara da je obrisan.</translation>
    </message>
    <message>
        <source>The gateway gave no usable answer. Look up again.</source>
        <translation>Gejtvej nije dao upotrebljiv odgovor. Potražite ponovo.</translation>
    </message>
    <message>
        <source>The gateway has no customer with this ID.</source>
        <translation>Gejtvej nema kupca sa ovim ID-om.</translation>
    </message>
    <message>
        <source>The gateway has this customer no longer.</source>
        <translation>Gejtvej više nema ovog kupca.</translation>
    </message>
    <message>
        <source>The gateway has this customer.</source>
        <translation>Gejtvej ima ovog kupca.</translation>
    </message>
    <message>
        <source>The gateway refused, and carried nothing out.</source>
        <translation>Gejtvej je odbio i ništa nije izvršio.</translation>
    </message>
    <message>
        <source>The largest batch that your organisation permits: {number}. Nothing was sent: leave rows out, or part the list.</source>
        <translation>Najveća obrada koju vaša organizacija dozvoljava: {number}. Ništa nije poslato: izostavite redove ili podelite listu.</translation>
    </message>
    <message>
        <source>The list has nothing but IDs to compare with: look whether these are the people.</source>
        <translation>Lista osim ID-jeva nema ništa za poređenje: pogledajte da li su to ti ljudi.</translation>
    </message>
    <message>
        <source>The list names somebody else than this ID leads to, so the row was left out.</source>
        <translation>Na listi je neko drugi, a ne onaj kome ovaj ID pripada, pa je red izostavljen.</translation>
    </message>
    <message>
        <source>The rows are not what was confirmed. Nothing was sent: look at them again.</source>
        <translation>Redovi nisu oni koji su potvrđeni. Ništa nije poslato: pogledajte ih ponovo.</translation>
    </message>
    <message>
        <source>There is no undo at the gateway. The old values can be saved to a file that puts them back.</source>
        <translation>Na gejtveju nema opoziva. Stare vrednosti mogu da se sačuvaju u datoteku koja ih vraća.</translation>
    </message>
    <message>
        <source>This ID names more than one customer. Use a UUID.</source>
        <translation>Ovaj ID označava više od jednog kupca. Upotrebite UUID.</translation>
    </message>
    <message>
        <source>This cannot be looked up: it is no ID the gateway could know.</source>
        <translation>Ovo ne može da se potraži: nije ID koji bi gejtvej mogao da zna.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>U ovoj datoteci nema teksta.</translation>
    </message>
    <message>
        <source>This file is of another profile. Open it in that one&apos;s window.</source>
        <translation>Ova datoteka pripada drugom profilu. Otvorite je u prozoru tog profila.</translation>
    </message>
    <message>
        <source>This is a PDF. Copy the IDs from it and paste them here.</source>
        <translation>Ovo je PDF. Kopirajte ID-jeve iz njega i nalepite ih ovde.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Ovo je slika.</translation>
    </message>
    <message>
        <source>This is a web page or XML, and there is no table in it.</source>
        <translation>Ovo je veb-stranica ili XML, a u njoj nema tabele.</translation>
    </message>
    <message>
        <source>This is an archive. Open it, and take the list out of it.</source>
        <translation>Ovo je arhiva. Otvorite je i izvadite listu iz nje.</translation>
    </message>
    <message>
        <source>This is no file of old values, or not a whole one.</source>
        <translation>Ovo nije datoteka sa starim vrednostima, ili nije cela.</translation>
    </message>
    <message>
        <source>This is no file, but a folder or a device.</source>
        <translation>Ovo nije datoteka, nego fascikla ili uređaj.</translation>
    </message>
    <message>
        <source>This is too much for one batch: at most {number} lines.</source>
        <translation>Ovo je previše za jednu obradu: najviše redova: {number}.</translation>
    </message>
    <message>
        <source>This line was not looked up yet.</source>
        <translation>Ovaj red još nije tražen.</translation>
    </message>
    <message>
        <source>This list is not whole: a bracket is open at its end.</source>
        <translation>Ova lista nije cela: na kraju je ostala otvorena zagrada.</translation>
    </message>
    <message>
        <source>This row was left out.</source>
        <translation>Ovaj red je izostavljen.</translation>
    </message>
    <message>
        <source>This workbook asks for a password. Save it without one, and open it again.</source>
        <translation>Ova radna sveska traži lozinku. Sačuvajte je bez lozinke i ponovo je otvorite.</translation>
    </message>
    <message>
        <source>This workbook can&apos;t be read. Copy its column and paste it here, or save it as CSV.</source>
        <translation>Ova radna sveska ne može da se pročita. Kopirajte njenu kolonu i nalepite je ovde, ili je sačuvajte kao CSV.</translation>
    </message>
    <message>
        <source>This {form} is not whole, or damaged: it can&apos;t be read beyond line {line}.</source>
        <translation>Format {form}: datoteka nije cela ili je oštećena i ne može da se čita posle reda {line}.</translation>
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
        <translation>Za neke redove još nije moglo da se utvrdi šta je s njima bilo.</translation>
    </message>
    <message>
        <source>What became of three rows in a row is unknown, so no further one was sent.</source>
        <translation>Za tri uzastopna reda ne zna se šta je s njima bilo, pa sledeći nije poslat.</translation>
    </message>
    <message>
        <source>Would be changed</source>
        <translation>Bilo bi izmenjeno</translation>
    </message>
    <message>
        <source>Would be erased</source>
        <translation>Bilo bi obrisano</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>datoteka</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>a pasted list</source>
        <translation>nalepljena lista</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>još oko %n minuta</numerusform>
            <numerusform>još oko %n minuta</numerusform>
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
        <translation>prekinuto</translation>
    </message>
    <message>
        <source>columns parted by commas</source>
        <translation>kolone razdvojene zarezom</translation>
    </message>
    <message>
        <source>columns parted by semicolons</source>
        <translation>kolone razdvojene tačkom i zarezom</translation>
    </message>
    <message>
        <source>columns parted by tabs</source>
        <translation>kolone razdvojene tabulatorom</translation>
    </message>
    <message>
        <source>columns parted by {character}</source>
        <translation>kolone razdvojene znakom {character}</translation>
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
        <translation>traženje u toku</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>još nije traženo</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>bez vrednosti</translation>
    </message>
    <message>
        <source>old values</source>
        <translation>stare vrednosti</translation>
    </message>
    <message>
        <source>one ID on each line</source>
        <translation>po jedan ID u svakom redu</translation>
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
        <translation>tabela sa veb-stranice</translation>
    </message>
    <message>
        <source>the table&apos;s selection</source>
        <translation>izbor u tabeli</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>radna sveska</translation>
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
        <translation>Urađeno: {part}.</translation>
    </message>
    <message>
        <source>{place}: {old} → {new}</source>
        <translation>{place}: {old} → {new}</translation>
    </message>
    <message>
        <source>{place}: {old}, as it is</source>
        <translation>{place}: {old}, ostaje kako jeste</translation>
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
        <translation>Kreirana {local} ({utc})</translation>
    </message>
    <message>
        <source>Expired {month}</source>
        <translation>Istekla {month}</translation>
    </message>
    <message>
        <source>Good through {date}</source>
        <translation>Važi zaključno sa {date}</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>Čuva se do {date}</translation>
    </message>
    <message>
        <source>Kept until {date}, passed</source>
        <translation>Čuva se do {date}, rok je prošao</translation>
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
        <translation>Oznaka samog gejtveja kaže drugačije: proverite pre naplate.</translation>
    </message>
    <message>
        <source>Updated {local} ({utc})</source>
        <translation>Ažurirana {local} ({utc})</translation>
    </message>
    <message>
        <source>Valid to {month}</source>
        <translation>Važi do {month}</translation>
    </message>
    <message>
        <source>Valid to {month}, this month</source>
        <translation>Važi do {month}, ovog meseca</translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>dodata {date}</translation>
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
        <translation>Potvrđeno, i dalje na gejtveju</translation>
    </message>
    <message>
        <source>All {whole} customers were erased: gone, or marked as deleted, when asked again.</source>
        <translation>Svi kupci ({whole}) su obrisani: kad je ponovo upitan, gejtvej ih više nije imao ili ih je označio kao obrisane.</translation>
    </message>
    <message>
        <source>Anything after the last reading, such as a customer created anew.</source>
        <translation>Sve posle poslednjeg čitanja, na primer kupca kreiranog iznova.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Ponovo upitano</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Obrada</translation>
    </message>
    <message>
        <source>By UUID</source>
        <translation>Po UUID-u</translation>
    </message>
    <message>
        <source>By UUID and by merchant ID: what the gateway answered when asked again.</source>
        <translation>Po UUID-u i po ID-u kod trgovca: šta je gejtvej odgovorio kad je ponovo upitan.</translation>
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
        <translation>Izvršio korisnik</translation>
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
        <translation>Kopije na drugim mestima: u prodavnicama, pošti, izvozima, tabelama ili sistemima drugih primalaca.</translation>
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
        <translation>Obrisano</translation>
    </message>
    <message>
        <source>Erased, found by reading</source>
        <translation>Obrisano, utvrđeno čitanjem</translation>
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
        <translation>Za neke kupce: da li više ne postoje. Nisu mogli ponovo da se pročitaju.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gejtvej</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Kako se proverava</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Stavke dnevnika</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID kod trgovca</translation>
    </message>
    <message>
        <source>Merchant ID, hashed</source>
        <translation>ID kod trgovca, heširan</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Br.</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Nije obrisano</translation>
    </message>
    <message>
        <source>Not erased: no deletion was carried out.</source>
        <translation>Nije obrisano: nijedno brisanje nije izvršeno.</translation>
    </message>
    <message>
        <source>Not kept. The journal has keyed hashes, and tells when asked for an ID.</source>
        <translation>Nije sačuvano. Dnevnik ima heševe s ključem i odgovara kad mu se zada ID.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nije poznato</translation>
    </message>
    <message>
        <source>Not saved: larger than a zip can be.</source>
        <translation>Nije sačuvano: veće nego što zip može da bude.</translation>
    </message>
    <message>
        <source>Not saved: something else is in that place.</source>
        <translation>Nije sačuvano: na tom mestu je nešto drugo.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Nije sačuvano: disk je pun.</translation>
    </message>
    <message>
        <source>Not saved: the file could not be written.</source>
        <translation>Nije sačuvano: datoteka nije mogla da se upiše.</translation>
    </message>
    <message>
        <source>Not saved: the folder does not exist.</source>
        <translation>Nije sačuvano: fascikla ne postoji.</translation>
    </message>
    <message>
        <source>Not saved: you may not write to this folder.</source>
        <translation>Nije sačuvano: nemate pravo da upisujete u ovu fasciklu.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strana {page} od {pages}</translation>
    </message>
    <message>
        <source>Payments and their documents, which laws may require to be kept.</source>
        <translation>Plaćanja i njihova dokumenta, koja zakoni mogu da nalažu da se čuvaju.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Real customers: this was done in the sandbox, whose customers are made up.</source>
        <translation>Prave kupce: ovo je urađeno u okruženju Sandbox, čiji su kupci izmišljeni.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Request IDs</source>
        <translation>ID-jevi zahteva</translation>
    </message>
    <message>
        <source>SANDBOX: for trying out. These customers are made up.</source>
        <translation>SANDBOX: za isprobavanje. Ovi kupci su izmišljeni.</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Sačuvane kartice</translation>
    </message>
    <message>
        <source>Several gateways</source>
        <translation>Više gejtveja</translation>
    </message>
    <message>
        <source>Some customers of the list that were not erased.</source>
        <translation>Neke kupce sa liste koji nisu obrisani.</translation>
    </message>
    <message>
        <source>Some customers that the gateway acknowledged as deleted, yet still answers.</source>
        <translation>Neke kupce za koje je gejtvej potvrdio brisanje, a ipak ih i dalje ima.</translation>
    </message>
    <message>
        <source>Some customers whose deletion left and whose outcome nobody knows.</source>
        <translation>Neke kupce čije je brisanje poslato, a ishod niko ne zna.</translation>
    </message>
    <message>
        <source>The clock and the user&apos;s name, which are those of the computer it was done on.</source>
        <translation>Sat i korisničko ime, koji su sa računara na kome je to urađeno.</translation>
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
        <translation>Brisanje je poslato, a odgovor je izgubljen. Kad je ponovo upitan, gejtvej je ovog kupca označio kao obrisanog ili ga više nije imao: pitano je na svaki način, dvaput.</translation>
    </message>
    <message>
        <source>The deletion was sent, and nobody knows whether it was carried out.</source>
        <translation>Brisanje je poslato, a niko ne zna da li je izvršeno.</translation>
    </message>
    <message>
        <source>The fingerprint of the key that signed (Ed25519, SHA-256):</source>
        <translation>Otisak ključa kojim je potpisano (Ed25519, SHA-256):</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion, yet still answered with this customer afterwards as if nothing had happened.</source>
        <translation>Gejtvej je potvrdio brisanje, a ipak je i posle toga za ovog kupca odgovarao kao da se ništa nije desilo.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Asked again afterwards, it had this customer no longer, or marked it as deleted.</source>
        <translation>Gejtvej je potvrdio brisanje. Kad je posle toga ponovo upitan, više nije imao ovog kupca ili ga je označio kao obrisanog.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Whether the customer is gone could not be read again.</source>
        <translation>Gejtvej je potvrdio brisanje. Nije moglo ponovo da se pročita da li kupac više ne postoji.</translation>
    </message>
    <message>
        <source>The gateway had this customer no longer. Nothing was deleted.</source>
        <translation>Gejtvej više nije imao ovog kupca. Ništa nije obrisano.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read at the moment.</source>
        <translation>Dnevnik trenutno ne može da se pročita.</translation>
    </message>
    <message>
        <source>The journal has nothing that this could be about.</source>
        <translation>U dnevniku nema ničega na šta bi se ovo odnosilo.</translation>
    </message>
    <message>
        <source>The list had {lines} lines; {customers} were customers to be erased.</source>
        <translation>Redova na listi: {lines}; kupaca za brisanje: {customers}.</translation>
    </message>
    <message>
        <source>This file is one of several that are signed together. On any computer with Customer Desk, without an account, this finds every changed byte:</source>
        <translation>Ova datoteka je jedna od više datoteka potpisanih zajedno. Na svakom računaru sa programom Customer Desk, bez naloga, ovim se otkriva svaki izmenjeni bajt:</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Broj tiketa</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Vreme (UTC)</translation>
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
        <translation>Šta biva sa sačuvanim karticama: nijedan poziv gejtveja ih ne briše, a dokumentacija o tome ne kaže ništa.</translation>
    </message>
    <message>
        <source>What the gateway keeps inside, such as backups and logs, and for how long.</source>
        <translation>Šta gejtvej čuva kod sebe, na primer rezervne kopije i evidencije rada, i koliko dugo.</translation>
    </message>
    <message>
        <source>What this certificate does not cover</source>
        <translation>Šta ova potvrda ne obuhvata</translation>
    </message>
    <message>
        <source>What was read back is not what was written. Save it in another place.</source>
        <translation>Pročitano nije isto što i upisano. Sačuvajte na drugom mestu.</translation>
    </message>
    <message>
        <source>Whether whoever asked for the erasure was the customer, and had the right to it.</source>
        <translation>Da li je onaj ko je tražio brisanje zaista bio kupac i imao pravo na to.</translation>
    </message>
    <message>
        <source>Who signed: the key was made for one session and is kept nowhere.</source>
        <translation>Ko je potpisao: ključ je napravljen za jednu sesiju i nigde se ne čuva.</translation>
    </message>
    <message>
        <source>another</source>
        <translation>drugi kupac</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>obrisano</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>nema ID</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nije pronađeno</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nije čitano</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>još postoji</translation>
    </message>
    <message>
        <source>{count} more are in the file certificate.json, signed like this one.</source>
        <translation>Još {count} je u datoteci certificate.json, potpisanoj kao i ova.</translation>
    </message>
    <message>
        <source>{erased} of {whole} customers were erased: gone, or marked as deleted, when asked again.</source>
        <translation>Obrisano kupaca: {erased} od {whole}. Kad je ponovo upitan, gejtvej ih više nije imao ili ih je označio kao obrisane.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
    <message>
        <source>{gateway} · issued {time} by {who}</source>
        <translation>{gateway} · izdato {time}, izdao korisnik {who}</translation>
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
            <numerusform>%n izmena</numerusform>
            <numerusform>%n izmene</numerusform>
            <numerusform>%n izmena</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(prazan tekst)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ništa)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(bez vrednosti)</translation>
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
        <translation>Kad ste čitali</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Biće</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaše</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>i još %n izmena</numerusform>
            <numerusform>i još %n izmene</numerusform>
            <numerusform>i još %n izmena</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>uklonjeno</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>bez vrednosti</translation>
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
        <translation>{place}: {old} → bez vrednosti</translation>
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
            <numerusform>%Ln druga</numerusform>
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
            <numerusform>za %n kolonu nema mesta</numerusform>
            <numerusform>za %n kolone nema mesta</numerusform>
            <numerusform>za %n kolona nema mesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolone</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Obrisano</translation>
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
        <translation>Tražite, ispravljajte i brišite kupce na gejtveju za plaćanje Monri.</translation>
    </message>
    <message>
        <source>customer-desk verify FILE checks a certificate or an exported journal. customer-desk profiles sets profiles up, lists and checks them.</source>
        <translation>customer-desk verify FILE proverava potvrdu ili izvezeni dnevnik. customer-desk profiles podešava, navodi i proverava profile.</translation>
    </message>
    <message>
        <source>look this up at once</source>
        <translation>odmah potraži ovo</translation>
    </message>
    <message>
        <source>open on an embedded gateway with N made-up customers (10,000 when not said)</source>
        <translation>otvori ugrađeni gejtvej sa N izmišljenih kupaca (10.000 ako broj nije naveden)</translation>
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
        <translation>Pretraga kupaca na ovom računaru nije omogućena.</translation>
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
        <translation>Nijedna kartica nije izabrana.</translation>
    </message>
    <message>
        <source>No changed metadata is chosen.</source>
        <translation>Nijedan izmenjeni metapodatak nije izabran.</translation>
    </message>
    <message>
        <source>No customer is open who can be changed.</source>
        <translation>Nije otvoren kupac koji može da se menja.</translation>
    </message>
    <message>
        <source>No customer is open who can be deleted.</source>
        <translation>Nije otvoren kupac koji može da se obriše.</translation>
    </message>
    <message>
        <source>No customer is open.</source>
        <translation>Nijedan kupac nije otvoren.</translation>
    </message>
    <message>
        <source>No customers are kept on this computer to be filtered.</source>
        <translation>Na ovom računaru se ne čuvaju kupci koji bi se filtrirali.</translation>
    </message>
    <message>
        <source>No customers are selected in the list.</source>
        <translation>Na listi nije izabran nijedan kupac.</translation>
    </message>
    <message>
        <source>No metadata is chosen.</source>
        <translation>Nijedan metapodatak nije izabran.</translation>
    </message>
    <message>
        <source>No profile is open yet.</source>
        <translation>Nijedan profil još nije otvoren.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Nijedan zahtev nije izabran.</translation>
    </message>
    <message>
        <source>No requests are listed.</source>
        <translation>Na spisku nema zahteva.</translation>
    </message>
    <message>
        <source>Nobody was looked at before.</source>
        <translation>Pre ovoga niko nije gledan.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ništa nije izmenjeno.</translation>
    </message>
    <message>
        <source>There are no more cards.</source>
        <translation>Nema više kartica.</translation>
    </message>
    <message>
        <source>There is no change to make again.</source>
        <translation>Nema izmene koja bi se ponovila.</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation>Nema izmene koja bi se opozvala.</translation>
    </message>
    <message>
        <source>There is no metadata.</source>
        <translation>Nema metapodataka.</translation>
    </message>
    <message>
        <source>This can&apos;t be used now.</source>
        <translation>Ovo sada ne može da se koristi.</translation>
    </message>
    <message>
        <source>You have not gone back.</source>
        <translation>Niste se vraćali nazad.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>izaberi</translation>
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
        <translation>Odgovor ne može da se upiše. Da li je disk pun?</translation>
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
        <translation>{name}: nedostaje vrednost</translation>
    </message>
    <message>
        <source>{name}: this is no whole number: {what}</source>
        <translation>{name}: ovo nije ceo broj: {what}</translation>
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
        <translation>Proveri ponovo</translation>
    </message>
    <message>
        <source>Check again only reads: nothing is sent twice.</source>
        <translation>„Proveri ponovo“ samo čita: ništa se ne šalje dvaput.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Saglasnost je povučena</translation>
    </message>
    <message>
        <source>Created by mistake or for a test</source>
        <translation>Kreirano greškom ili radi probe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Obriši kupca</translation>
    </message>
    <message>
        <source>Deleted. The answer was lost, but the gateway answers with this customer as deleted.</source>
        <translation>Obrisano. Odgovor je izgubljen, ali gejtvej za ovog kupca odgovara da je obrisan.</translation>
    </message>
    <message>
        <source>Deleted. The answer was lost, but the gateway no longer has this customer: asked in every way, some seconds apart.</source>
        <translation>Obrisano. Odgovor je izgubljen, ali gejtvej više nema ovog kupca: pitano je na svaki način, u razmaku od nekoliko sekundi.</translation>
    </message>
    <message>
        <source>Deleted. The gateway answers with this customer as deleted.</source>
        <translation>Obrisano. Gejtvej za ovog kupca odgovara da je obrisan.</translation>
    </message>
    <message>
        <source>Deleted. The gateway no longer answers with this customer.</source>
        <translation>Obrisano. Gejtvej više nema ovog kupca.</translation>
    </message>
    <message>
        <source>Duplicate record</source>
        <translation>Dupli zapis</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Više nije potrebno</translation>
    </message>
    <message>
        <source>Not deleted so far: the gateway still has this customer. A late deletion may still come, so check again before you delete anew.</source>
        <translation>Zasad nije obrisano: gejtvej još ima ovog kupca. Zakasnelo brisanje još može da stigne, zato proverite ponovo pre nego što opet brišete.</translation>
    </message>
    <message>
        <source>Not deleted: somebody changed this customer meanwhile. Look at it, then confirm.</source>
        <translation>Nije obrisano: neko je u međuvremenu izmenio ovog kupca. Pogledajte, pa potvrdite.</translation>
    </message>
    <message>
        <source>Not deleted: the gateway refused.</source>
        <translation>Nije obrisano: gejtvej je odbio.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the deletion was not sent.</source>
        <translation>Ništa nije obrisano: brisanje nije poslato.</translation>
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
        <translation>Kupac je to zatražio (GDPR čl. 17)</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion, yet answers as if nothing had happened.</source>
        <translation>Gejtvej je potvrdio brisanje, a ipak odgovara kao da se ništa nije desilo.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Reading the customer again failed.</source>
        <translation>Gejtvej je potvrdio brisanje. Ponovno čitanje kupca nije uspelo.</translation>
    </message>
    <message>
        <source>The gateway answered the deletion with “not found”, although it had just shown this customer. Delete reads the customer again first.</source>
        <translation>Gejtvej je na brisanje odgovorio „nije pronađeno“, iako je ovog kupca upravo prikazao. „Obriši“ ga prvo ponovo čita.</translation>
    </message>
    <message>
        <source>The gateway has no such customer: asked in every way, some seconds apart. You deleted nothing.</source>
        <translation>Gejtvej nema takvog kupca: pitano je na svaki način, u razmaku od nekoliko sekundi. Niste obrisali ništa.</translation>
    </message>
    <message>
        <source>The gateway&apos;s document does not say what becomes of the saved cards and of past payments, whether a merchant customer ID can be used again, or what copies are kept.</source>
        <translation>Dokumentacija gejtveja ne kaže šta biva sa sačuvanim karticama i ranijim plaćanjima, da li ID kupca kod trgovca može ponovo da se upotrebi, niti koje se kopije čuvaju.</translation>
    </message>
    <message>
        <source>There is no undo: a customer created anew has another UUID and no cards.</source>
        <translation>Opoziva nema: kupac kreiran iznova ima drugi UUID i nema kartica.</translation>
    </message>
    <message>
        <source>This customer had been deleted before. You deleted nothing.</source>
        <translation>Ovaj kupac je već ranije bio obrisan. Niste obrisali ništa.</translation>
    </message>
    <message>
        <source>This customer had been deleted on {time}. You deleted nothing.</source>
        <translation>Ovaj kupac je već bio obrisan {time}. Niste obrisali ništa.</translation>
    </message>
    <message>
        <source>This holds a card number. Take it out: it must not be kept.</source>
        <translation>Ovde je broj kartice. Uklonite ga: ne sme da se čuva.</translation>
    </message>
    <message>
        <source>This holds a customer&apos;s ID. Take it out: the journal and certificates keep only a hash of it.</source>
        <translation>Ovde je ID kupca. Uklonite ga: dnevnik i potvrde čuvaju samo njegov heš.</translation>
    </message>
    <message>
        <source>This holds a customer&apos;s address. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Ovde je adresa kupca. Uklonite je: dnevnik ovo čuva godinama, a potvrde ga prikazuju.</translation>
    </message>
    <message>
        <source>This holds an IBAN. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Ovde je IBAN. Uklonite ga: dnevnik ovo čuva godinama, a potvrde ga prikazuju.</translation>
    </message>
    <message>
        <source>This holds an email address. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Ovde je imejl adresa. Uklonite je: dnevnik ovo čuva godinama, a potvrde ga prikazuju.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown.</source>
        <translation>Ne zna se da li je kupac obrisan.</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown. Look the customer up before you delete anew.</source>
        <translation>Ne zna se da li je kupac obrisan. Potražite ga pre nego što ponovo brišete.</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown. Reading the customer again ({n} of {all})…</source>
        <translation>Ne zna se da li je kupac obrisan. Kupac se ponovo čita ({n} od {all})…</translation>
    </message>
    <message>
        <source>Your own systems and backups are not touched.</source>
        <translation>Vaši sopstveni sistemi i rezervne kopije se ne diraju.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>bez vrednosti</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>“{text}” is in a customer&apos;s name. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>„{text}“ stoji u imenu kupca. Uklonite ga: dnevnik ovo čuva godinama, a potvrde ga prikazuju.</translation>
    </message>
    <message>
        <source>“{text}” looks like a phone number. Take it out: the journal keeps this for years, and certificates show it. If it is a ticket&apos;s number, put letters right before it.</source>
        <translation>„{text}“ liči na broj telefona. Uklonite ga: dnevnik ovo čuva godinama, a potvrde ga prikazuju. Ako je to broj tiketa, neposredno ispred njega stavite slova.</translation>
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
        <translation>Na mestu gde se čuvaju kupci stoji datoteka koja ne pripada ovom programu.</translation>
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
        <translation>Kupce čuvane na ovom računaru upravo koristi drugi program.</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Ne može da se koristi</translation>
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
        <translation>Potpuno, stanje: {time}</translation>
    </message>
    <message>
        <source>Complete as of {time}: everybody created before is found.</source>
        <translation>Potpuno, stanje: {time}; nalazi se svako ko je kreiran pre toga.</translation>
    </message>
    <message numerus="yes">
        <source>Complete as of {time}; about %n customer(s) may be missing.</source>
        <translation>
            <numerusform>Potpuno, stanje: {time}; možda nedostaje oko %n kupca.</numerusform>
            <numerusform>Potpuno, stanje: {time}; možda nedostaje oko %n kupca.</numerusform>
            <numerusform>Potpuno, stanje: {time}; možda nedostaje oko %n kupaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers can&apos;t be kept on this computer: its data folder can&apos;t be written to.</source>
        <translation>Kupci ne mogu da se čuvaju na ovom računaru: u fasciklu sa podacima ne može da se upisuje.</translation>
    </message>
    <message>
        <source>Customers can&apos;t be kept on this computer: something else stands in their file&apos;s place.</source>
        <translation>Kupci ne mogu da se čuvaju na ovom računaru: na mestu njihove datoteke stoji nešto drugo.</translation>
    </message>
    <message>
        <source>Everybody created before is found.</source>
        <translation>Nalazi se svako ko je kreiran pre toga.</translation>
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
        <translation>Nalaze se samo kupci koji su već pročitani.</translation>
    </message>
    <message>
        <source>Only customers who were read already are found: {rows} of about {total}.</source>
        <translation>Nalaze se samo kupci koji su već pročitani: {rows} od oko {total}.</translation>
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
        <translation>Čitanje kupaca je stalo</translation>
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
        <translation>Čitanje je stalo</translation>
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
        <translation>Kupci čuvani na ovom računaru su zatvoreni.</translation>
    </message>
    <message>
        <source>The customers kept on this computer are gone: their file was taken away.</source>
        <translation>Kupaca čuvanih na ovom računaru više nema: njihova datoteka je uklonjena.</translation>
    </message>
    <message>
        <source>The customers kept on this computer are those of another gateway: this profile&apos;s gateway address was changed.</source>
        <translation>Kupci koji se čuvaju na ovom računaru pripadaju drugom gejtveju: adresa gejtveja u profilu je promenjena.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can&apos;t be opened: the keyring has another key than they were kept with.</source>
        <translation>Kupci čuvani na ovom računaru ne mogu da se otvore: u privesku ključeva je drugi ključ, a ne onaj sa kojim su sačuvani.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can&apos;t be opened: the keyring has lost their key. Nobody can read them any more.</source>
        <translation>Kupci čuvani na ovom računaru ne mogu da se otvore: privezak ključeva je izgubio njihov ključ. Niko više ne može da ih pročita.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can&apos;t be read: the disk or its folder fails.</source>
        <translation>Kupci čuvani na ovom računaru ne mogu da se čitaju: greška na disku ili u fascikli.</translation>
    </message>
    <message>
        <source>The customers on this computer were kept by a later version of Customer Desk.</source>
        <translation>Kupce na ovom računaru je sačuvala novija verzija programa Customer Desk.</translation>
    </message>
    <message>
        <source>The disk is full: customers can&apos;t be kept on this computer until there is room.</source>
        <translation>Disk je pun: kupci ne mogu da se čuvaju na ovom računaru dok se ne oslobodi prostor.</translation>
    </message>
    <message>
        <source>The file of the customers on this computer is damaged.</source>
        <translation>Datoteka sa kupcima na ovom računaru je oštećena.</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>Od pretrage se odustalo.</translation>
    </message>
    <message>
        <source>The system keyring did not give back the key that it was given.</source>
        <translation>Sistemski privezak ključeva nije vratio ključ koji mu je dat.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Pokušaj odmah</translation>
    </message>
    <message>
        <source>{done} of about {total}</source>
        <translation>{done} od oko {total}</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>„{text}“ nije ni „yes“ ni „no“.</translation>
    </message>
    <message>
        <source>“{text}” is no country code: type two letters, as in HR.</source>
        <translation>„{text}“ nije oznaka države: unesite dva slova, na primer HR.</translation>
    </message>
    <message>
        <source>“{text}” is no date: type 2025, 2025-03 or 2025-03-08.</source>
        <translation>„{text}“ nije datum: unesite 2025, 2025-03 ili 2025-03-08.</translation>
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
        <translation>Nastavi izmenu</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Sačuvaj i nastavi</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nesačuvane izmene</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>A gateway of your own choice</source>
        <translation>Gejtvej po sopstvenom izboru</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Sopstveno</translation>
    </message>
    <message>
        <source>Made-up customers on this computer</source>
        <translation>Izmišljeni kupci na ovom računaru</translation>
    </message>
    <message>
        <source>Monri&apos;s test gateway: no real customers</source>
        <translation>Testni gejtvej sistema Monri: nema pravih kupaca</translation>
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
        <translation>Pravi kupci: brisanja su konačna</translation>
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
            <numerusform>pre %n dan</numerusform>
            <numerusform>pre %n dana</numerusform>
            <numerusform>pre %n dana</numerusform>
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
        <translation>Kreirano</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Obrisano</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Does not look like a phone number. It can be saved all the same.</source>
        <translation>Ne liči na broj telefona. Ipak može da se sačuva.</translation>
    </message>
    <message>
        <source>Does not look like an email address. It can be saved all the same.</source>
        <translation>Ne liči na imejl adresu. Ipak može da se sačuva.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Imejl</translation>
    </message>
    <message>
        <source>Empty text instead of unset: the gateway may refuse it</source>
        <translation>Prazan tekst umesto polja bez vrednosti: gejtvej može da ga odbije</translation>
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
        <translation>Nijedna država nema ovu oznaku ni ime</translation>
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
        <translation>Ovo liči na broj kartice. Brojevi kartica ne smeju da se čuvaju u tekstu.</translation>
    </message>
    <message>
        <source>This may be a card number: you will be asked before it is saved.</source>
        <translation>Ovo bi mogao da bude broj kartice: pre čuvanja ćete biti upitani.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Broj tiketa</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>Predugačko za %n znak</numerusform>
            <numerusform>Predugačko za %n znaka</numerusform>
            <numerusform>Predugačko za %n znakova</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short: at least {n} characters</source>
        <translation>Prekratko: najmanje znakova: {n}</translation>
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
        <translation>Ako ne unesete svoj ID, dodeljuje se pri kreiranju: potreban je za kasnije traženje</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Pošt. broj</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>upravo sada</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>juče</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>pre {n} h</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>pre {n} min</translation>
    </message>
    <message>
        <source>{place} holds a card number</source>
        <translation>{place}: sadrži broj kartice</translation>
    </message>
    <message>
        <source>{place} is not known</source>
        <translation>{place}: nije poznato</translation>
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
        <translation>Obrada</translation>
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
        <translation>Izmenjeno</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Kreirano</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Obrisano</translation>
    </message>
    <message>
        <source>Erased on {date}, by {who}.</source>
        <translation>Obrisano {date}, korisnik {who}.</translation>
    </message>
    <message>
        <source>Erased on {date}, ticket {ticket}, by {who}.</source>
        <translation>Obrisano {date}, tiket {ticket}, korisnik {who}.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvoz</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>Stare stavke uklonjene</translation>
    </message>
    <message>
        <source>Profile removed</source>
        <translation>Profil uklonjen</translation>
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
        <translation>odgovoreno kao da se ništa nije desilo</translation>
    </message>
    <message>
        <source>answered with another customer</source>
        <translation>odgovoreno drugim kupcem</translation>
    </message>
    <message>
        <source>answered, marked as deleted</source>
        <translation>odgovoreno, označeno kao obrisano</translation>
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
        <translation>neizvesne izmene</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nije moglo da se pročita</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>obrisano</translation>
    </message>
    <message>
        <source>deleted, found by reading</source>
        <translation>obrisano, utvrđeno čitanjem</translation>
    </message>
    <message>
        <source>done</source>
        <translation>urađeno</translation>
    </message>
    <message>
        <source>done, found by reading</source>
        <translation>urađeno, utvrđeno čitanjem</translation>
    </message>
    <message>
        <source>done, found out later</source>
        <translation>urađeno, utvrđeno naknadno</translation>
    </message>
    <message>
        <source>dry run: would be done</source>
        <translation>proba: bilo bi urađeno</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>stavke</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>završeno</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>izdato</translation>
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
        <translation>nije obrisano</translation>
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
        <translation>nije poslato</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nema šta da se uradi</translation>
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
        <translation>preskočeno: u međuvremenu izmenjeno</translation>
    </message>
    <message>
        <source>somebody else wrote too</source>
        <translation>i neko drugi je menjao</translation>
    </message>
    <message>
        <source>still answered</source>
        <translation>i dalje na gejtveju</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zaustavljeno</translation>
    </message>
    <message>
        <source>the customer was gone</source>
        <translation>kupac više nije postojao</translation>
    </message>
    <message>
        <source>there was none to ask by</source>
        <translation>nije bilo po čemu da se pita</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nepoznato</translation>
    </message>
    <message>
        <source>unsaved edits</source>
        <translation>nesačuvane izmene</translation>
    </message>
    <message>
        <source>up to entry {number}</source>
        <translation>do stavke {number}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>upisano</translation>
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
        <translation>Neke stavke se odnose baš na {text}, ali ih ostali filteri sve skrivaju.</translation>
    </message>
    <message>
        <source>No entry is about exactly {text}. Looked for as words.</source>
        <translation>Nijedna stavka se ne odnosi baš na {text}. Traženo je kao reči.</translation>
    </message>
    <message>
        <source>These entries are about exactly {text}.</source>
        <translation>Ove stavke se odnose baš na {text}.</translation>
    </message>
    <message>
        <source>These entries are about exactly {text}. The other filters hide more of them.</source>
        <translation>Ove stavke se odnose baš na {text}. Ostali filteri skrivaju još takvih.</translation>
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
            <numerusform>Zaključano posle %n minuta nekorišćenja</numerusform>
            <numerusform>Zaključano posle %n minuta nekorišćenja</numerusform>
            <numerusform>Zaključano posle %n minuta nekorišćenja</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked at your request</source>
        <translation>Zaključano na vaš zahtev</translation>
    </message>
    <message>
        <source>Locked because the computer went to sleep</source>
        <translation>Zaključano jer je računar prešao u spavanje</translation>
    </message>
    <message>
        <source>Locked because the screen was locked</source>
        <translation>Zaključano jer je ekran zaključan</translation>
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
        <translation>Polje koje ispraznite uklanja se na gejtveju. Red ispod njega može umesto toga da ga pretvori u prazan tekst; Esc, ili strelica na kraju, vraća ono što je bilo sačuvano.</translation>
    </message>
    <message>
        <source>About Customer Desk</source>
        <translation>O programu Customer Desk</translation>
    </message>
    <message>
        <source>Arrow-Down</source>
        <translation>Strelica nadole</translation>
    </message>
    <message>
        <source>Build {commit} of {date}</source>
        <translation>Izgradnja {commit}, {date}</translation>
    </message>
    <message>
        <source>Cancel the look-up, or clear the field</source>
        <translation>Otkaži traženje ili isprazni polje</translation>
    </message>
    <message>
        <source>Change what is wrong and press {save}. The changes are shown in words before anything is sent, and only what you changed is sent. {undo} takes back any unsaved step. If somebody else changed the customer meanwhile, you choose.</source>
        <translation>Izmenite što je pogrešno i pritisnite {save}. Izmene se prikazuju rečima pre nego što se bilo šta pošalje, a šalje se samo ono što ste izmenili. {undo} opoziva svaki nesačuvani korak. Ako je neko drugi u međuvremenu izmenio kupca, vi birate.</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Ispravi podatke</translation>
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
        <translation>Kupac ▸ Obrada… traži, menja ili briše celu listu: nalepite kolonu ID-jeva ili otvorite datoteku. Prvo se traži svaki red, i ništa se ne menja pre nego što vidite ko su ti kupci i potvrdite.</translation>
    </message>
    <message>
        <source>Customer ▸ Delete customer restates who it is and which cards go with them, and asks for a reason and a ticket number. In Production a reason is needed, and you type the customer&apos;s ID. After Delete nothing is sent for some seconds, and Undo takes it back (Preferences ▸ Deleting); later there is no undo.</source>
        <translation>Kupac ▸ Obriši kupca ponovo navodi ko je to i koje kartice idu s njim, i traži razlog i broj tiketa. U okruženju Production razlog je obavezan, a unosi se i ID kupca. Posle „Obriši“ se nekoliko sekundi ništa ne šalje i „Opozovi“ zaustavlja brisanje (Podešavanja ▸ Brisanje); kasnije opoziva nema.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kupci</translation>
    </message>
    <message>
        <source>Delete a customer</source>
        <translation>Obriši kupca</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Izmeni vrednost</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Pronađi kupca</translation>
    </message>
    <message>
        <source>Find by a part of a name</source>
        <translation>Pronađi po delu imena</translation>
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
        <translation>Kako da…</translation>
    </message>
    <message>
        <source>Journal, batches and unsaved work, encrypted: {folder}</source>
        <translation>Dnevnik, obrade i nesačuvani rad, šifrovano: {folder}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tasterske prečice</translation>
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
        <translation>Tražite, ispravljajte i brišite kupce na gejtveju za plaćanje Monri.

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
        <translation>Bez vrednosti i prazno</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Press {keys}, type or paste a merchant ID, a UUID, a link or a line with either in it, and press Enter. Arrow-Down offers what you looked up before. Esc stops waiting.</source>
        <translation>Pritisnite {keys}, unesite ili nalepite ID kod trgovca, UUID, link ili red u kome je nešto od toga, i pritisnite Enter. Strelica nadole nudi one koje ste ranije tražili. Esc prekida čekanje.</translation>
    </message>
    <message>
        <source>Profiles and preferences: {folder}</source>
        <translation>Profili i podešavanja: {folder}</translation>
    </message>
    <message>
        <source>Prove what was done</source>
        <translation>Dokaži šta je urađeno</translation>
    </message>
    <message>
        <source>Put the value back, or go to the list</source>
        <translation>Vrati vrednost ili pređi na listu</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Nedavno traženi</translation>
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
        <translation>Program nikad sam ne ponavlja izmenu. Kaže da je ishod nepoznat i ponovo čita zapis da ga utvrdi.</translation>
    </message>
    <message>
        <source>Tokens and keys are in this computer&apos;s keyring. The program talks to the gateways of your profiles and to nobody else.</source>
        <translation>Tokeni i ključevi su u privesku ključeva ovog računara. Program komunicira sa gejtvejima vaših profila i ni sa kim drugim.</translation>
    </message>
    <message>
        <source>Tools ▸ Journal lists every change made here, without any value of a customer. Type an ID, email or phone to see whether it was erased, and when. Certificate… makes a signed proof of it; Verify chain tells whether anything in the journal was changed or removed.</source>
        <translation>Alatke ▸ Dnevnik navodi svaku ovde napravljenu izmenu, bez ijedne vrednosti kupca. Unesite ID, imejl ili telefon da vidite da li je obrisano i kada. „Potvrda…“ pravi potpisani dokaz o tome; „Proveri lanac“ kaže da li je nešto u dnevniku izmenjeno ili uklonjeno.</translation>
    </message>
    <message>
        <source>Tools ▸ Make customers findable on this computer keeps an encrypted copy of the list here, once it has said what that means. Then a part of a name, an email or a phone number is enough in Find. Possible duplicates, in the same menu, lists who may be one person.</source>
        <translation>Alatke ▸ Omogući pretragu kupaca na ovom računaru prvo kaže šta to znači, pa ovde čuva šifrovanu kopiju liste. Tada je u polju „Pronađi kupca“ dovoljan deo imena, imejla ili broja telefona. „Mogući duplikati“, u istom meniju, navodi ko bi mogao da bude ista osoba.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
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
        <translation>Ključ mora da ima bar jedan znak.</translation>
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
        <translation>Nije JSON lista ni objekat, kao što su [&quot;a&quot;, 1] ili {&quot;a&quot;: 1}.</translation>
    </message>
    <message>
        <source>Not a number. Write it as 14, 1.5 or 2e6, or choose Text.</source>
        <translation>Nije broj. Pišite ga kao 14, 1.5 ili 2e6, ili izaberite „Tekst“.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Null would remove the key. Use Remove for that.</source>
        <translation>Null bi uklonio ključ. Za to služi „Ukloni“.</translation>
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
        <translation>Ovaj ključ već postoji: svaki ključ može da stoji samo jednom.</translation>
    </message>
    <message>
        <source>True/false</source>
        <translation>Tačno/netačno</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>Bilo: {value}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>dodaj</translation>
    </message>
    <message>
        <source>adding {key}</source>
        <translation>dodavanje ključa {key}</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>kako jeste</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>broj kartice</translation>
    </message>
    <message>
        <source>change</source>
        <translation>izmeni</translation>
    </message>
    <message>
        <source>change of {key}</source>
        <translation>izmenu ključa {key}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>izmenjeno</translation>
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
        <translation>odbijeno: ključ je nalepljen dvaput</translation>
    </message>
    <message>
        <source>refused: no key</source>
        <translation>odbijeno: nema ključa</translation>
    </message>
    <message>
        <source>refused: no tab between key and value</source>
        <translation>odbijeno: nema tabulatora između ključa i vrednosti</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>ukloni</translation>
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
        <translation>Sledeće okno</translation>
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
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuta</numerusform>
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
        <translation>Obrada koja je samo tražila nestaje posle ovoliko vremena; sve su u prozoru „Sačuvane obrade“.</translation>
    </message>
    <message>
        <source>A high-contrast desktop is followed by itself.</source>
        <translation>Ako sistem koristi visok kontrast, program ga automatski prati.</translation>
    </message>
    <message>
        <source>Add profile…</source>
        <translation>Dodaj profil…</translation>
    </message>
    <message>
        <source>Also kept</source>
        <translation>Čuva se i</translation>
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
        <translation>Kao sistem, {points} pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kao sistem</translation>
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
        <translation>Traži od sistema da ovaj program izostavi iz snimaka ekrana i deljenih ekrana.</translation>
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
        <translation>Izmene</translation>
    </message>
    <message>
        <source>Comfortable, 32 px</source>
        <translation>Udobno, 32 px</translation>
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
        <translation>Kupci mogu da se čitaju, ne i da se menjaju.</translation>
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
        <translation>Svaki profil ima svoj. Njegova lozinka se čuva u privesku ključeva ovog računara, kao i token i ključ.</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Izmeni profil…</translation>
    </message>
    <message>
        <source>Edit the profile {name}</source>
        <translation>Izmeni profil {name}</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Okruženja</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Na primer</translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation>Najmanje {least}, najviše {most}</translation>
    </message>
    <message>
        <source>Hold a batch</source>
        <translation>Odlaganje obrade</translation>
    </message>
    <message>
        <source>Hold a deletion</source>
        <translation>Odlaganje brisanja</translation>
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
        <translation>Čuva se na ovom računaru</translation>
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
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zaključavanje</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Zaključaj posle</translation>
    </message>
    <message>
        <source>Locked, the program shows no customer, lets go of token and key and of what was copied here, and keeps unsaved work behind the lock.</source>
        <translation>Zaključan program ne prikazuje nijednog kupca, pušta token, ključ i ono što je ovde kopirano, a nesačuvani rad čuva do otključavanja.</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>Traženja</translation>
    </message>
    <message>
        <source>More rows at a glance, or more air.</source>
        <translation>Više redova odjednom ili više vazduha.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nikad automatski</translation>
    </message>
    <message>
        <source>No copy of customers is kept on this computer.</source>
        <translation>Na ovom računaru se ne čuva kopija kupaca.</translation>
    </message>
    <message>
        <source>Nobody is deleted here.</source>
        <translation>Ovde se niko ne briše.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nema</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Bez odlaganja</translation>
    </message>
    <message>
        <source>Open a profile to see how long the journal keeps its entries.</source>
        <translation>Otvorite profil da biste videli koliko dugo dnevnik čuva stavke.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Outline every field of the record</source>
        <translation>Uokviri svako polje zapisa</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraza</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Remove old entries…</source>
        <translation>Ukloni stare stavke…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Redovi</translation>
    </message>
    <message>
        <source>Say how long ago in the list and the record</source>
        <translation>Na listi i u zapisu piši pre koliko vremena</translation>
    </message>
    <message>
        <source>Screen captures</source>
        <translation>Snimci ekrana</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Podesila je vaša organizacija.</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>Podešeno za vas</translation>
    </message>
    <message>
        <source>So long a batch of deletions can be undone before the first is sent.</source>
        <translation>Toliko dugo obrada koja briše može da se opozove pre nego što se pošalje prvo brisanje.</translation>
    </message>
    <message>
        <source>So long it can be undone before it is sent. Later there is no undo.</source>
        <translation>Toliko dugo može da se opozove pre slanja. Kasnije opoziva nema.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Veličina teksta</translation>
    </message>
    <message>
        <source>Texts, dates and numbers of all windows change at once, and unsaved work stays. A window with an open question, or with a change on its way, follows when that is over.</source>
        <translation>Tekstovi, datumi i brojevi u svim prozorima menjaju se odmah, a nesačuvan rad ostaje. Prozor sa otvorenim pitanjem ili izmenom u toku sledi kada se to završi.</translation>
    </message>
    <message>
        <source>The month stands as a word, so that day and month can&apos;t be taken for each other.</source>
        <translation>Mesec se piše rečju, da se dan i mesec ne bi zamenili.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This system has no way to leave a window out of screenshots.</source>
        <translation>Ovaj sistem ne može da izostavi prozor iz snimaka ekrana.</translation>
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
        <translation>Nesačuvane izmene, dok se ne sačuvaju ili odbace; ko je poslednji tražen, trideset dana; vaši razlozi za brisanje. Sve je šifrovano i nestaje sa „Ukloni profil“, a što je od kupca, nestaje i sa brisanjem kupca.</translation>
    </message>
    <message>
        <source>Up to seven days back. The journal, deletions and certificates always have the date.</source>
        <translation>Najviše sedam dana unazad. Dnevnik, brisanja i potvrde uvek imaju datum.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Šta radi</translation>
    </message>
    <message>
        <source>What was changed and deleted here, when and by whom, without values of customers.</source>
        <translation>Šta je ovde izmenjeno i obrisano, kada i ko je to uradio, bez vrednosti kupaca.</translation>
    </message>
    <message>
        <source>When nobody has used the program for so long. It also locks when the computer sleeps or its screen locks.</source>
        <translation>Kad niko toliko dugo ne koristi program. Zaključava se i kad računar pređe u spavanje ili se zaključa njegov ekran.</translation>
    </message>
    <message>
        <source>Without one, anybody at this desk can unlock while this computer&apos;s keyring is open.</source>
        <translation>Bez nje svako za ovim stolom može da otključa program dok je privezak ključeva ovog računara otvoren.</translation>
    </message>
    <message>
        <source>Your organisation has set this for everybody on this computer. It is in the file {path}, and counts from the next start on.</source>
        <translation>Vaša organizacija je ovo podesila za sve na ovom računaru. Nalazi se u datoteci {path} i važi od sledećeg pokretanja.</translation>
    </message>
    <message>
        <source>Your organisation has set what can be chosen.</source>
        <translation>Vaša organizacija je odredila šta može da se izabere.</translation>
    </message>
    <message>
        <source>{name} ({environment}): by {proxy}</source>
        <translation>{name} ({environment}): preko {proxy}</translation>
    </message>
    <message>
        <source>{name} ({environment}): by {proxy}, signed in as {user}</source>
        <translation>{name} ({environment}): preko {proxy}, prijavljen {user}</translation>
    </message>
    <message>
        <source>{name} ({environment}): no proxy</source>
        <translation>{name} ({environment}): bez proksija</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{zone}, as this computer is set. The time in UTC stands in the tip over each, and certificates have it.</source>
        <translation>{zone}, kako je podešeno na ovom računaru. Vreme po UTC-u stoji u oblačiću iznad svakog, a imaju ga i potvrde.</translation>
    </message>
</context>
<context>
    <name>process_words</name>
    <message>
        <source>A change is being sent</source>
        <translation>Izmena se šalje</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>Izmena se šalje.</translation>
    </message>
    <message>
        <source>A link to a customer names a profile and an ID, and nothing else. This one does not, so it was not followed.</source>
        <translation>Link do kupca navodi profil i ID i ništa drugo. Ovaj nije takav, pa nije otvoren.</translation>
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
        <translation>Prvo ga zatvorite, ili pokrenite još jedan pored njega.</translation>
    </message>
    <message>
        <source>Something else was handed over along with this link, so it was not followed.</source>
        <translation>Uz ovaj link je predato još nešto, pa nije otvoren.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Ipak pokreni</translation>
    </message>
    <message>
        <source>The file of window sizes can&apos;t be used: this time, sizes are not kept.</source>
        <translation>Datoteka sa veličinama prozora ne može da se koristi: ovog puta se veličine ne čuvaju.</translation>
    </message>
    <message>
        <source>The file of window sizes was damaged. It is kept as {name}; sizes start afresh.</source>
        <translation>Datoteka sa veličinama prozora je bila oštećena. Čuva se kao {name}; veličine počinju ispočetka.</translation>
    </message>
    <message>
        <source>The file of your choices can&apos;t be used: this time, they are not kept.</source>
        <translation>Datoteka sa vašim izborima ne može da se koristi: ovog puta se izbori ne čuvaju.</translation>
    </message>
    <message>
        <source>The file of your choices was damaged. It is kept as {name}; lock, hold and the other choices start afresh.</source>
        <translation>Datoteka sa vašim izborima je bila oštećena. Čuva se kao {name}; zaključavanje, odlaganje i ostali izbori počinju ispočetka.</translation>
    </message>
    <message>
        <source>The settings folder can&apos;t be written: this time, window sizes and choices are not kept, and profiles can&apos;t be saved.</source>
        <translation>U fasciklu sa podešavanjima ne može da se upisuje: ovog puta se veličine prozora i vaši izbori ne čuvaju, a profili ne mogu da se sačuvaju.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Nema profila sa imenom {name}.</translation>
    </message>
    <message>
        <source>This is no link to a customer, so it was not followed.</source>
        <translation>Ovo nije link do kupca, pa nije otvoren.</translation>
    </message>
    <message>
        <source>This link has characters in it that can&apos;t be seen, so it was not followed.</source>
        <translation>U ovom linku ima znakova koji se ne vide, pa nije otvoren.</translation>
    </message>
    <message>
        <source>This link is longer than any to a customer, so it was not followed.</source>
        <translation>Ovaj link je duži od svakog linka do kupca, pa nije otvoren.</translation>
    </message>
    <message>
        <source>Until they are mended, customers can be read, but not changed or deleted.</source>
        <translation>Dok se ne isprave, kupci mogu da se čitaju, ali ne i da se menjaju ili brišu.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Čekaj</translation>
    </message>
    <message>
        <source>Wait for the gateway&apos;s answer, or close anyway: what became of the change is then found out at the next start.</source>
        <translation>Sačekajte odgovor gejtveja ili ipak zatvorite: šta je bilo sa izmenom, utvrdiće se pri sledećem pokretanju.</translation>
    </message>
    <message>
        <source>What this link has as an ID can&apos;t be looked up, so it was not followed.</source>
        <translation>Ono što u ovom linku stoji kao ID ne može da se potraži, pa link nije otvoren.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings ({path}) can&apos;t be read.</source>
        <translation>Podešavanja vaše organizacije ({path}) ne mogu da se pročitaju.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings ({path}) make no sense at “{place}”.</source>
        <translation>Podešavanja vaše organizacije ({path}) nemaju smisla kod „{place}“.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings ({path}) make no sense from line {place} on.</source>
        <translation>Podešavanja vaše organizacije ({path}) nemaju smisla od reda {place} nadalje.</translation>
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
            <numerusform>%n prelom reda</numerusform>
            <numerusform>%n preloma reda</numerusform>
            <numerusform>%n preloma reda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of a batch</source>
        <translation>
            <numerusform>%n lista obrade</numerusform>
            <numerusform>%n liste obrade</numerusform>
            <numerusform>%n lista obrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuta</numerusform>
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
            <numerusform>%n nesačuvana izmena</numerusform>
            <numerusform>%n nesačuvane izmene</numerusform>
            <numerusform>%n nesačuvanih izmena</numerusform>
        </translation>
    </message>
    <message>
        <source>A proxy&apos;s user name has no colon and no invisible characters, and is not longer than 128 characters.</source>
        <translation>Korisničko ime za proksi nema dvotačku ni nevidljive znakove i nije duže od 128 znakova.</translation>
    </message>
    <message>
        <source>A token or key never holds {characters}. Copy it again.</source>
        <translation>Token ili ključ nikad ne sadrži {characters}. Kopirajte ga ponovo.</translation>
    </message>
    <message>
        <source>An unlock passphrase is set. Lock the program and unlock it with the passphrase first.</source>
        <translation>Postavljena je fraza za otključavanje. Prvo zaključajte program i otključajte ga frazom.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Drugi profil ima ovo ime.</translation>
    </message>
    <message>
        <source>Connection works: the gateway accepts this token and key ({n} ms).</source>
        <translation>Veza radi: gejtvej prihvata ovaj token i ključ ({n} ms).</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Sopstveno</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dajte ime profilu.</translation>
    </message>
    <message>
        <source>Kept in the system keyring ({name}).</source>
        <translation>Čuva se u sistemskom privesku ključeva ({name}).</translation>
    </message>
    <message>
        <source>Kept in this program&apos;s memory until it ends.</source>
        <translation>Čuva se u memoriji ovog programa dok se ne završi.</translation>
    </message>
    <message>
        <source>Leave out everything after the host and its port.</source>
        <translation>Izostavite sve posle imena hosta i njegovog porta.</translation>
    </message>
    <message>
        <source>No system keyring that can be trusted answers.</source>
        <translation>Ne odgovara nijedan sistemski privezak ključeva kome se može verovati.</translation>
    </message>
    <message>
        <source>No token and key are kept for this profile. Type them again.</source>
        <translation>Za ovaj profil nisu sačuvani token i ključ. Unesite ih ponovo.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody will find out what became of %n change(s) in doubt.</source>
        <translation>
            <numerusform>Niko neće saznati šta je bilo sa %n neizvesnom izmenom.</numerusform>
            <numerusform>Niko neće saznati šta je bilo sa %n neizvesne izmene.</numerusform>
            <numerusform>Niko neće saznati šta je bilo sa %n neizvesnih izmena.</numerusform>
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
        <translation>Ukloniti ovaj profil, sa tokenom i ključem? Njegovi kupci ostaju kako jesu.</translation>
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
        <translation>Adresa mora da počinje sa https. Običan http je samo za ovaj računar (localhost).</translation>
    </message>
    <message>
        <source>The file of profiles can&apos;t be read.</source>
        <translation>Datoteka sa profilima ne može da se čita.</translation>
    </message>
    <message>
        <source>The local copy of this profile&apos;s customers could not be deleted.</source>
        <translation>Lokalna kopija kupaca ovog profila nije mogla da se obriše.</translation>
    </message>
    <message>
        <source>The name holds invisible characters.</source>
        <translation>Ime sadrži nevidljive znakove.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Ime je predugačko.</translation>
    </message>
    <message>
        <source>The pasted text holds {what}.</source>
        <translation>Nalepljeni tekst sadrži: {what}.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written to disk. Is there room, and the right to write?</source>
        <translation>Profil ne može da se upiše na disk. Ima li prostora i prava za upis?</translation>
    </message>
    <message>
        <source>The profiles were saved by a newer version of this program, and are left as they are.</source>
        <translation>Profile je sačuvala novija verzija ovog programa; ostaju kako jesu.</translation>
    </message>
    <message>
        <source>The system keyring did not give back what it was given. Type token and key again.</source>
        <translation>Sistemski privezak ključeva nije vratio ono što mu je dato. Ponovo unesite token i ključ.</translation>
    </message>
    <message>
        <source>The system keyring does not answer. A question of its own may be open somewhere.</source>
        <translation>Sistemski privezak ključeva ne odgovara. Možda je negde otvoreno njegovo pitanje.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, then try again.</source>
        <translation>Sistemski privezak ključeva je zaključan. Otključajte ga, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The system keyring refused, or its question was answered with no.</source>
        <translation>Sistemski privezak ključeva je odbio, ili je na njegovo pitanje odgovoreno sa ne.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of the gateway&apos;s, so it refuses every signature. Set the clock, then test again.</source>
        <translation>Sat ovog računara ide ispred gejtveja (razlika: {span}), pa gejtvej odbija svaki potpis. Podesite sat, pa proverite ponovo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind the gateway&apos;s, so it refuses every signature. Set the clock, then test again.</source>
        <translation>Sat ovog računara kasni za gejtvejem (razlika: {span}), pa gejtvej odbija svaki potpis. Podesite sat, pa proverite ponovo.</translation>
    </message>
    <message>
        <source>This is an address of Monri&apos;s own: choose Test or Production instead.</source>
        <translation>Ovo je adresa samog sistema Monri: umesto toga izaberite Test ili Production.</translation>
    </message>
    <message>
        <source>This is not the unlock passphrase.</source>
        <translation>Ovo nije fraza za otključavanje.</translation>
    </message>
    <message>
        <source>Token and key were saved for another gateway address, and are not sent to this one. Type them again.</source>
        <translation>Token i ključ su sačuvani za drugu adresu gejtveja i ne šalju se na ovu. Unesite ih ponovo.</translation>
    </message>
    <message>
        <source>Token and key were saved for another proxy, or for another way to authorise, and are not used in this one unless you say so.</source>
        <translation>Token i ključ su sačuvani za drugi proksi ili za drugi način ovlašćenja, i u ovom se ne koriste dok ne kažete.</translation>
    </message>
    <message>
        <source>Token or key is longer than a keyring can hold.</source>
        <translation>Token ili ključ je duži nego što privezak ključeva može da primi.</translation>
    </message>
    <message>
        <source>Too long: a token or key has at most {n} characters.</source>
        <translation>Predugačko: token ili ključ ima najviše {n} znakova.</translation>
    </message>
    <message>
        <source>Type an address such as https://gateway.example.com</source>
        <translation>Unesite adresu kao što je https://gateway.example.com</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s name and port, such as proxy.example.com:8080, and nothing else.</source>
        <translation>Unesite ime i port proksija, kao što je proxy.example.com:8080, i ništa drugo.</translation>
    </message>
    <message>
        <source>WP3-v2.1 signature</source>
        <translation>WP3-v2.1 potpis</translation>
    </message>
    <message>
        <source>What answers at this address is not a Monri gateway. Check the gateway URL.</source>
        <translation>Na ovoj adresi ne odgovara gejtvej Monri. Proverite URL gejtveja.</translation>
    </message>
    <message>
        <source>With it go from this computer: {what}.</source>
        <translation>Zajedno s njim sa ovog računara nestaje: {what}.</translation>
    </message>
    <message>
        <source>Wrong environment: this token and key belong to {environment}.</source>
        <translation>Pogrešno okruženje: ovaj token i ključ pripadaju okruženju {environment}.</translation>
    </message>
    <message>
        <source>Wrong token or key: the gateway answers, but does not accept them. Copy both again from the Monri dashboard of this environment.</source>
        <translation>Pogrešan token ili ključ: gejtvej odgovara, ali ih ne prihvata. Oba ponovo kopirajte iz kontrolne table Monri ovog okruženja.</translation>
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
        <translation>Navedeno je korisničko ime za proksi, ali ne i proksi.</translation>
    </message>
    <message>
        <source>Add the profiles of a TOML file; one that has the name of a profile that is there changes it. With any mistake in the file nothing is changed. Keys of [[profile]]: name; environment = test, production or custom; url, of a custom one; authorisation = signature or oauth; proxy = host:port; proxy_user. Secrets are refused.</source>
        <translation>Dodaje profile iz TOML datoteke; profil sa imenom koje već postoji menja postojeći. Ako u datoteci ima ijedna greška, ništa se ne menja. Ključevi u [[profile]]: name; environment = test, production ili custom; url, za custom; authorisation = signature ili oauth; proxy = host:port; proxy_user. Tajni podaci se odbijaju.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Dodato: {name}</translation>
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
        <translation>Drugi profil u ovoj datoteci ima ovo ime.</translation>
    </message>
    <message>
        <source>As before: {name}</source>
        <translation>Kao i pre: {name}</translation>
    </message>
    <message>
        <source>Authenticity token: </source>
        <translation>Token autentičnosti: </translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Izmenjeno: {name}</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Okruženje</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 the command is mistaken; 3 no such profile; 4 no token and key that could be used; 5 the keyring does not give or take them; 6 the gateway can&apos;t be reached; 7 the proxy leads nowhere; 8 no secure connection; 9 token or key refused; 10 this computer&apos;s clock is off; 11 token and key belong to the other environment; 12 what answers is no gateway; 13 the gateway can&apos;t answer now; 14 the file or the secrets are refused as a whole; 15 the profiles can&apos;t be read or written; 16 your organisation does not permit the environment.</source>
        <translation>Izlazni status: 0 urađeno; 2 komanda je pogrešna; 3 nema takvog profila; 4 nema tokena i ključa koji bi mogli da se koriste; 5 privezak ključeva ih ne daje ili ne prima; 6 gejtvej nije dostupan; 7 proksi ne vodi nikud; 8 nema bezbedne veze; 9 token ili ključ nije prihvaćen; 10 sat ovog računara nije tačan; 11 token i ključ pripadaju drugom okruženju; 12 odgovara nešto što nije gejtvej; 13 gejtvej sada ne može da odgovori; 14 datoteka ili tajni podaci su odbijeni u celini; 15 profili ne mogu da se pročitaju ili upišu; 16 vaša organizacija ne dozvoljava to okruženje.</translation>
    </message>
    <message>
        <source>Here belongs a table, such as [[profile]].</source>
        <translation>Ovde treba da stoji tabela, kao što je [[profile]].</translation>
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
        <translation>Šalje po jedan potpisan zahtev svakim profilom ili navedenim profilima. Zahtev čita jednog kupca i ništa ne menja. Izlazni status kaže šta nije bilo u redu sa prvim koji nije uspeo.</translation>
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
        <translation>Ništa nije izmenjeno.</translation>
    </message>
    <message>
        <source>Password for the proxy: </source>
        <translation>Lozinka za proksi: </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Secrets have no place in this file. Take it out, and change it at the gateway if others could read it; “customer-desk profiles secrets” takes secrets.</source>
        <translation>Tajnim podacima nije mesto u ovoj datoteci. Uklonite ovaj podatak, a ako su drugi mogli da ga pročitaju, promenite ga na gejtveju; tajne podatke prima „customer-desk profiles secrets“.</translation>
    </message>
    <message>
        <source>Set profiles up, list them, and check that they work.</source>
        <translation>Podešavanje, lista i provera profila.</translation>
    </message>
    <message>
        <source>Standard input names the profiles by itself: leave the name out.</source>
        <translation>Standardni ulaz sam navodi profile: izostavite ime.</translation>
    </message>
    <message>
        <source>Take secrets from standard input into the system keyring: TOML, a table for each profile, with authenticity_token, merchant_key and, for a proxy with a user name, proxy_password. In a terminal, with a profile&apos;s name, you are asked for them.</source>
        <translation>Prenosi tajne podatke sa standardnog ulaza u sistemski privezak ključeva: TOML, za svaki profil tabela sa authenticity_token, merchant_key i, za proksi sa korisničkim imenom, proxy_password. U terminalu se, uz ime profila, traže od vas.</translation>
    </message>
    <message>
        <source>Test and Production have their own address: leave it out.</source>
        <translation>Test i Production imaju svoju adresu: izostavite je.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {name}</source>
        <translation>Datoteka ne može da se pročita: {name}</translation>
    </message>
    <message>
        <source>The value must be a text in quotes.</source>
        <translation>Vrednost mora da bude tekst u navodnicima.</translation>
    </message>
    <message>
        <source>There are no profiles.</source>
        <translation>Nema nijednog profila.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Nema profila sa imenom {name}.</translation>
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
        <translation>Ovaj ključ nije poznat. Da li je pogrešno napisan?</translation>
    </message>
    <message>
        <source>This value is not one of those that there are.</source>
        <translation>Ova vrednost nije među mogućim vrednostima.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>Ovo je bila proba: ništa nije izmenjeno.</translation>
    </message>
    <message>
        <source>Token and key are kept in the keyring: {name}</source>
        <translation>Token i ključ se čuvaju u privesku ključeva: {name}</translation>
    </message>
    <message>
        <source>add the profiles of a file, or change those that are there</source>
        <translation>dodaj profile iz datoteke ili izmeni postojeće</translation>
    </message>
    <message>
        <source>answer in JSON, for scripts</source>
        <translation>odgovori u formatu JSON, za skripte</translation>
    </message>
    <message>
        <source>list the profiles</source>
        <translation>navedi profile</translation>
    </message>
    <message>
        <source>make one signed call with each profile, which changes nothing</source>
        <translation>pošalji svakim profilom jedan potpisan zahtev koji ništa ne menja</translation>
    </message>
    <message>
        <source>say what would be done, and do nothing</source>
        <translation>prikaži šta bi se uradilo, a ne radi ništa</translation>
    </message>
    <message>
        <source>take tokens and keys from standard input into the keyring</source>
        <translation>prenesi tokene i ključeve sa standardnog ulaza u privezak ključeva</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n izmena</numerusform>
            <numerusform>%n izmene</numerusform>
            <numerusform>%n izmena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt</source>
        <translation>
            <numerusform>%n neizvesna izmena</numerusform>
            <numerusform>%n neizvesne izmene</numerusform>
            <numerusform>%n neizvesnih izmena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by you</source>
        <translation>
            <numerusform>%n ste zatvorili</numerusform>
            <numerusform>%n ste zatvorili</numerusform>
            <numerusform>%n ste zatvorili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged journal(s) kept on this computer went with the erasure: nobody could have looked for the customer in there. What could be read had been taken along before.</source>
        <translation>
            <numerusform>Sa brisanjem je uklonjen i %n oštećeni dnevnik čuvan na ovom računaru: u njemu niko ne bi mogao da potraži kupca. Ono što je moglo da se pročita preuzeto je ranije.</numerusform>
            <numerusform>Sa brisanjem su uklonjena i %n oštećena dnevnika čuvana na ovom računaru: u njima niko ne bi mogao da potraži kupca. Ono što je moglo da se pročita preuzeto je ranije.</numerusform>
            <numerusform>Sa brisanjem je uklonjeno i %n oštećenih dnevnika čuvanih na ovom računaru: u njima niko ne bi mogao da potraži kupca. Ono što je moglo da se pročita preuzeto je ranije.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found done</source>
        <translation>
            <numerusform>%n utvrđena kao urađena</numerusform>
            <numerusform>%n utvrđene kao urađene</numerusform>
            <numerusform>%n utvrđeno kao urađeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal(s) set aside on this computer can&apos;t be opened, so an erased customer may still be in there.</source>
        <translation>
            <numerusform>%n dnevnik ostavljen po strani na ovom računaru ne može da se otvori, pa je u njemu možda još neki obrisani kupac.</numerusform>
            <numerusform>%n dnevnika ostavljena po strani na ovom računaru ne mogu da se otvore, pa je u njima možda još neki obrisani kupac.</numerusform>
            <numerusform>%n dnevnika ostavljenih po strani na ovom računaru ne može da se otvori, pa je u njima možda još neki obrisani kupac.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found out yet</source>
        <translation>
            <numerusform>%n još nije utvrđena</numerusform>
            <numerusform>%n još nisu utvrđene</numerusform>
            <numerusform>%n još nije utvrđeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n čeka odluku</numerusform>
            <numerusform>%n čekaju odluku</numerusform>
            <numerusform>%n čeka odluku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s)</source>
        <translation>
            <numerusform>%n nesačuvana izmena</numerusform>
            <numerusform>%n nesačuvane izmene</numerusform>
            <numerusform>%n nesačuvanih izmena</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file stood in the journal&apos;s place.</source>
        <translation>Na mestu dnevnika stajala je druga datoteka.</translation>
    </message>
    <message>
        <source>Another program holds the journal.</source>
        <translation>Dnevnik drži drugi program.</translation>
    </message>
    <message>
        <source>Changes of {who} from {time}</source>
        <translation>Izmene, kupac {who} ({time})</translation>
    </message>
    <message>
        <source>Deletion of {who} from {time}</source>
        <translation>Brisanje, kupac {who} ({time})</translation>
    </message>
    <message>
        <source>In the program&apos;s data folder something else stands in the place of a file of the journal; nothing can be saved until it is gone.</source>
        <translation>U fascikli sa podacima programa nešto drugo stoji na mestu datoteke dnevnika; dok se ne ukloni, ništa ne može da se sačuva.</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>Čuva se kao {name}.</translation>
    </message>
    <message>
        <source>New customer {who} from {time}</source>
        <translation>Nov kupac {who} ({time})</translation>
    </message>
    <message>
        <source>New customer {who}, not created yet, from {time}</source>
        <translation>Nov kupac {who}, još nije kreiran ({time})</translation>
    </message>
    <message>
        <source>No system keyring: what is in doubt and what is unsaved is kept for this session only.</source>
        <translation>Nema sistemskog priveska ključeva: ono što je neizvesno i nesačuvano čuva se samo za ovu sesiju.</translation>
    </message>
    <message>
        <source>Read from it: {doubts}, {drafts}.</source>
        <translation>Iz njega pročitano: {doubts}, {drafts}.</translation>
    </message>
    <message>
        <source>The disk is full; nothing can be saved until there is room.</source>
        <translation>Disk je pun; ništa ne može da se sačuva dok se ne oslobodi prostor.</translation>
    </message>
    <message>
        <source>The end of the journal is missing. The last {lost} noted in it may have been sent; look at the customers you changed last.</source>
        <translation>Nedostaje kraj dnevnika. Poslednje što je u njemu zabeleženo (broj: {lost}) možda je poslato; pogledajte kupce koje ste poslednje menjali.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be opened; nothing can be saved.</source>
        <translation>Dnevnik ne može da se otvori; ništa ne može da se sačuva.</translation>
    </message>
    <message>
        <source>The journal is damaged, or was made with another key.</source>
        <translation>Dnevnik je oštećen ili je napravljen sa drugim ključem.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Dnevnik je oštećen.</translation>
    </message>
    <message>
        <source>The journal is not what it was. Say first how to go on, at the top of the window; until then nothing is changed.</source>
        <translation>Dnevnik nije kakav je bio. Prvo na vrhu prozora recite kako dalje; do tada se ništa ne menja.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt has disappeared. What was in doubt is not known, and unsaved changes that were kept in it may be lost.</source>
        <translation>Dnevnik neizvesnih izmena je nestao. Ne zna se šta je bilo neizvesno, a nesačuvane izmene koje su u njemu čuvane možda su izgubljene.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt was damaged.</source>
        <translation>Dnevnik neizvesnih izmena je bio oštećen.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt was emptied. What was in doubt is not known, and unsaved changes that were kept in it may be lost.</source>
        <translation>Dnevnik neizvesnih izmena je ispražnjen. Ne zna se šta je bilo neizvesno, a nesačuvane izmene koje su u njemu čuvane možda su izgubljene.</translation>
    </message>
    <message>
        <source>The journal of this computer is gone, with all of its files.</source>
        <translation>Dnevnika ovog računara nema, ni ijedne njegove datoteke.</translation>
    </message>
    <message>
        <source>The journal on this computer is older than it was, or another one: files were lost, or put back from a copy.</source>
        <translation>Dnevnik na ovom računaru je stariji nego što je bio, ili je drugi: datoteke su izgubljene ili su vraćene iz kopije.</translation>
    </message>
    <message>
        <source>The journal was made with a key that the keyring no longer has.</source>
        <translation>Dnevnik je napravljen sa ključem koji privezak ključeva više nema.</translation>
    </message>
    <message>
        <source>The journal was written by a later version of this program.</source>
        <translation>Dnevnik je upisala novija verzija ovog programa.</translation>
    </message>
    <message>
        <source>The journal&apos;s mark, journal.json in the settings folder, can&apos;t be written; nothing can be saved until it can.</source>
        <translation>Oznaka dnevnika, journal.json u fascikli sa podešavanjima, ne može da se upiše; dok je tako, ništa ne može da se sačuva.</translation>
    </message>
    <message>
        <source>The journals set aside could not all be removed: the data folder refuses.</source>
        <translation>Nisu mogli da se uklone svi dnevnici ostavljeni po strani: fascikla sa podacima to ne dozvoljava.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring knows of %n more change(s).</source>
        <translation>
            <numerusform>Privezak ključeva zna za još %n izmenu.</numerusform>
            <numerusform>Privezak ključeva zna za još %n izmene.</numerusform>
            <numerusform>Privezak ključeva zna za još %n izmena.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>Program se završava.</translation>
    </message>
    <message>
        <source>The program&apos;s data folder can&apos;t be written to; nothing can be saved until it can.</source>
        <translation>U fasciklu sa podacima programa ne može da se upisuje; dok je tako, ništa ne može da se sačuva.</translation>
    </message>
    <message>
        <source>The program&apos;s data folder was deleted while the program ran. The journal is there again, with all that it had.</source>
        <translation>Fascikla sa podacima programa obrisana je dok je program radio. Dnevnik je ponovo tu, sa svime što je imao.</translation>
    </message>
    <message>
        <source>Unsaved changes of {who} from {time}</source>
        <translation>Nesačuvane izmene, kupac {who} ({time})</translation>
    </message>
    <message>
        <source>Unsaved changes would not survive a crash now. {reason}</source>
        <translation>Nesačuvane izmene sada ne bi preživele pad programa. {reason}</translation>
    </message>
    <message>
        <source>What was in doubt may be lost with it: look at the customers you changed last. If there is a newer copy, close the program and put both files back. Until you decide, nothing is changed.</source>
        <translation>Ono što je bilo neizvesno možda je izgubljeno s njim: pogledajte kupce koje ste poslednje menjali. Ako postoji novija kopija, zatvorite program i vratite obe datoteke. Dok ne odlučite, ništa se ne menja.</translation>
    </message>
    <message>
        <source>What was in doubt when the program last ended can&apos;t be read. {reason}</source>
        <translation>Ono što je bilo neizvesno kad se program poslednji put završio ne može da se pročita. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>finding out about %n</source>
        <translation>
            <numerusform>%n se utvrđuje</numerusform>
            <numerusform>%n se utvrđuju</numerusform>
            <numerusform>%n se utvrđuje</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes}: {said}.</source>
        <translation>{changes}: {said}.</translation>
    </message>
    <message>
        <source>{edit}: the customer can&apos;t be read now. {reason}</source>
        <translation>{edit}: kupac sada ne može da se pročita. {reason}</translation>
    </message>
    <message>
        <source>{edit}: the customer has been deleted meanwhile.</source>
        <translation>{edit}: kupac je u međuvremenu obrisan.</translation>
    </message>
    <message>
        <source>{what}: at {now} the customer is still there.</source>
        <translation>{what}: u {now} kupac još postoji.</translation>
    </message>
    <message>
        <source>{what}: at {now} the gateway has no customer with its ID. It may still come late.</source>
        <translation>{what}: u {now} gejtvej nema kupca sa tim ID-om. Još može da stigne sa zakašnjenjem.</translation>
    </message>
    <message>
        <source>{what}: at {now} the gateway has none of them.</source>
        <translation>{what}: u {now} gejtvej nema nijednu od njih.</translation>
    </message>
    <message>
        <source>{what}: finding out whether it was done…</source>
        <translation>{what}: utvrđuje se da li je urađeno…</translation>
    </message>
    <message>
        <source>{what}: it can&apos;t be found out now. {reason}</source>
        <translation>{what}: sada ne može da se utvrdi. {reason}</translation>
    </message>
    <message>
        <source>{what}: its ID belongs to a customer with other values.</source>
        <translation>{what}: taj ID pripada kupcu sa drugim vrednostima.</translation>
    </message>
    <message>
        <source>{what}: looking whether it has arrived, before it is sent again…</source>
        <translation>{what}: pre ponovnog slanja proverava se da li je stiglo…</translation>
    </message>
    <message>
        <source>{what}: sending again…</source>
        <translation>{what}: ponovo se šalje…</translation>
    </message>
    <message>
        <source>{what}: still unknown. Sending again failed: {reason}</source>
        <translation>{what}: i dalje nepoznato. Ponovno slanje nije uspelo: {reason}</translation>
    </message>
    <message>
        <source>{what}: the customer has been deleted meanwhile.</source>
        <translation>{what}: kupac je u međuvremenu obrisan.</translation>
    </message>
    <message>
        <source>{what}: the gateway has only some of them, or others.</source>
        <translation>{what}: gejtvej ima samo neke od njih, ili druge.</translation>
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
        <translation>prekinuto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>otkazano</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>sukob</translation>
    </message>
    <message>
        <source>gateway failed</source>
        <translation>greška gejtveja</translation>
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
        <translation>nema odgovora na vreme</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nije dozvoljeno</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>nije ovlašćeno</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nije pronađeno</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nije dostupno</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>nije bezbedno</translation>
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
        <translation>pretečeno</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>preusmereno</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odbijeno</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>previše zahteva</translation>
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
            <numerusform>Stavke se čuvaju %n mesec; starije se uklanjaju pri svakom pokretanju.</numerusform>
            <numerusform>Stavke se čuvaju %n meseca; starije se uklanjaju pri svakom pokretanju.</numerusform>
            <numerusform>Stavke se čuvaju %n meseci; starije se uklanjaju pri svakom pokretanju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are kept until somebody removes them.</source>
        <translation>Stavke se čuvaju dok ih neko ne ukloni.</translation>
    </message>
    <message numerus="yes">
        <source>The journal keeps entries for %n month(s), unless you choose otherwise. Removed just now as older: {number}.</source>
        <translation>
            <numerusform>Dnevnik čuva stavke %n mesec, ako ne izaberete drugačije. Upravo uklonjeno kao starije: {number}.</numerusform>
            <numerusform>Dnevnik čuva stavke %n meseca, ako ne izaberete drugačije. Upravo uklonjeno kao starije: {number}.</numerusform>
            <numerusform>Dnevnik čuva stavke %n meseci, ako ne izaberete drugačije. Upravo uklonjeno kao starije: {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln stavka</numerusform>
            <numerusform>%Ln stavke</numerusform>
            <numerusform>%Ln stavki</numerusform>
        </translation>
    </message>
    <message>
        <source>After entry {number} the end is missing: more had been written.</source>
        <translation>Posle stavke {number} nedostaje kraj: bilo je upisano još.</translation>
    </message>
    <message>
        <source>An older copy of all that belongs to the journal, put back together, would be whole too. Only an export that you keep elsewhere shows that: customer-desk verify LATER --after EARLIER.</source>
        <translation>Starija kopija svega što pripada dnevniku, ponovo sastavljena, takođe bi bila cela. To pokazuje samo izvoz koji čuvate na drugom mestu: customer-desk verify KASNIJI --after RANIJI.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more place(s).</source>
        <translation>
            <numerusform>I još %n mesto.</numerusform>
            <numerusform>I još %n mesta.</numerusform>
            <numerusform>I još %n mesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries before {number} were removed as too old, and the journal accounts for it.</source>
        <translation>Stavke pre stavke {number} uklonjene su kao prestare, i dnevnik to pokazuje.</translation>
    </message>
    <message>
        <source>Entry {number} is missing between its neighbours.</source>
        <translation>Nedostaje stavka {number} između susednih.</translation>
    </message>
    <message>
        <source>Entry {number} is not what it was when it was written.</source>
        <translation>Stavka {number} nije ono što je bila kad je upisana.</translation>
    </message>
    <message>
        <source>Everything before entry {number} is missing, and nothing accounts for it.</source>
        <translation>Sve pre stavke {number} nedostaje, a ništa to ne objašnjava.</translation>
    </message>
    <message>
        <source>From entry {number} on the file can&apos;t be read.</source>
        <translation>Od stavke {number} datoteka ne može da se čita.</translation>
    </message>
    <message>
        <source>Its head: {hash}…</source>
        <translation>Vrh lanca: {hash}…</translation>
    </message>
    <message>
        <source>The chain is broken. {entries} were checked.</source>
        <translation>Lanac je prekinut. Provereno: {entries}.</translation>
    </message>
    <message>
        <source>The chain is whole: {entries}, none changed, removed or cut off.</source>
        <translation>Lanac je ceo: {entries}, ništa nije izmenjeno, uklonjeno ni odsečeno.</translation>
    </message>
    <message>
        <source>The head, which is kept apart, is missing or not this journal&apos;s (last entry {number}).</source>
        <translation>Vrh lanca, koji se čuva odvojeno, nedostaje ili nije iz ovog dnevnika (poslednja stavka {number}).</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A selection: what lies between these entries is not in it, and not proven.</source>
        <translation>Izbor: ono što je između ovih stavki nije u njemu i nije dokazano.</translation>
    </message>
    <message>
        <source>An exported journal can&apos;t tell whether {id} was erased: it holds keyed hashes in place of IDs. Search the journal in Customer Desk where it was written, and have a certificate made there.</source>
        <translation>Izvezeni dnevnik ne može da kaže da li je {id} obrisan: umesto ID-jeva sadrži heševe s ključem. Potražite ga u dnevniku u programu Customer Desk na računaru na kome je upisan, i tamo dajte da se napravi potvrda.</translation>
    </message>
    <message>
        <source>Apart from that nothing is wrong: every byte is as it was signed.</source>
        <translation>Osim toga, sve je u redu: svaki bajt je kakav je i potpisan.</translation>
    </message>
    <message>
        <source>Ask the merchant for the fingerprint, by another way, and add --key FINGERPRINT.</source>
        <translation>Zatražite otisak od trgovca drugim putem i dodajte --key FINGERPRINT.</translation>
    </message>
    <message>
        <source>Certificate of erasure {id}, issued {time}</source>
        <translation>Potvrda o brisanju {id}, izdata {time}</translation>
    </message>
    <message>
        <source>Check a certificate of erasure, or an exported journal, of Customer Desk.</source>
        <translation>Provera potvrde o brisanju ili izvezenog dnevnika programa Customer Desk.</translation>
    </message>
    <message>
        <source>Comparing with {number} hashed IDs, each on its own: about {seconds} seconds more.</source>
        <translation>Poređenje sa heširanim ID-jevima ({number}), sa svakim posebno: još oko {seconds} s.</translation>
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
        <translation>Ne može da se uporedi sa datotekom {name}:</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with {name}: it can&apos;t be read.</source>
        <translation>Ne može da se uporedi sa datotekom {name}: ona ne može da se pročita.</translation>
    </message>
    <message>
        <source>It continues {earlier}: all that one rests on is there, unchanged, up to entry {number}.</source>
        <translation>Nastavlja se na {earlier}: sve na čemu se to zasniva ima i ovde, neizmenjeno, do stavke {number}.</translation>
    </message>
    <message>
        <source>It does not continue {earlier}: entry {number} is not the same in both. The journal was changed, an older copy of it was put back, or these are two journals.</source>
        <translation>Ne nastavlja se na {earlier}: stavka {number} nije ista u oba. Dnevnik je izmenjen, vraćena je njegova starija kopija ili su to dva dnevnika.</translation>
    </message>
    <message>
        <source>It does not continue {earlier}: it ends with entry {number}, and that one knows later ones. An older copy of the journal was put back, or this one is the earlier of the two.</source>
        <translation>Ne nastavlja se na {earlier}: završava se stavkom {number}, a tamo ima i kasnijih. Vraćena je starija kopija dnevnika ili je od to dvoje ranije upravo ovo.</translation>
    </message>
    <message>
        <source>It does not name {id}.</source>
        <translation>{id} se ne navodi.</translation>
    </message>
    <message>
        <source>It is not known who signed: anybody can make such a file, with a key of their own.</source>
        <translation>Ne zna se ko je potpisao: takvu datoteku može da napravi svako, sopstvenim ključem.</translation>
    </message>
    <message>
        <source>It is not shown to continue {earlier}: nothing in it tells. Export the whole journal, and compare that.</source>
        <translation>Nije dokazano da se nastavlja na {earlier}: iz sadržaja se to ne vidi. Izvezite ceo dnevnik i uporedite njega.</translation>
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
        <translation>Nije provereno.</translation>
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
        <translation>Sve je u redu: svaki bajt je kakav je i potpisan, ključem koji ste naveli.</translation>
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
        <translation>Ključ je trajao jednu sesiju: dokazuje da ništa nije izmenjeno, ali ne i ko je potpisao.</translation>
    </message>
    <message>
        <source>a UUID or a merchant&apos;s ID: does it prove that this customer was erased?</source>
        <translation>UUID ili ID kod trgovca: da li to dokazuje da je taj kupac obrisan?</translation>
    </message>
    <message>
        <source>a certificate or an exported journal of earlier: does this one continue it?</source>
        <translation>ranija potvrda ili raniji izvezeni dnevnik: da li se ovo nastavlja na to?</translation>
    </message>
    <message>
        <source>a fingerprint has 64 hexadecimal digits</source>
        <translation>otisak ima 64 heksadecimalne cifre</translation>
    </message>
    <message>
        <source>a later version of Customer Desk made it; only that one can check it.</source>
        <translation>napravljeno je novijom verzijom programa Customer Desk; samo ona može to da proveri.</translation>
    </message>
    <message>
        <source>acknowledged as deleted, yet still answered afterwards</source>
        <translation>brisanje je potvrđeno, a ipak je i posle toga na gejtveju</translation>
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
        <translation>potvrđeno, i dalje na gejtveju</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>stavka nedostaje</translation>
    </message>
    <message>
        <source>an entry was changed</source>
        <translation>stavka je izmenjena</translation>
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
        <translation>stavke</translation>
    </message>
    <message>
        <source>entries at the beginning are missing, and nothing accounts for it</source>
        <translation>nedostaju stavke na početku, a ništa to ne objašnjava</translation>
    </message>
    <message>
        <source>entries at the end are missing</source>
        <translation>nedostaju stavke na kraju</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>obrisano</translation>
    </message>
    <message>
        <source>erased, found by reading</source>
        <translation>obrisano, utvrđeno čitanjem</translation>
    </message>
    <message>
        <source>erased; gone, or marked as deleted, when read again</source>
        <translation>obrisano; pri ponovnom čitanju ga više nema ili je označen kao obrisan</translation>
    </message>
    <message>
        <source>erased; its answer was lost, and reading it again, twice, proves it</source>
        <translation>obrisano; odgovor je izgubljen, a ponovno čitanje, dvaput, to dokazuje</translation>
    </message>
    <message>
        <source>from here on it can&apos;t be read</source>
        <translation>odavde nadalje ne može da se čita</translation>
    </message>
    <message>
        <source>head</source>
        <translation>vrh</translation>
    </message>
    <message>
        <source>it can&apos;t be read.</source>
        <translation>ne može da se pročita.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>prazno je</translation>
    </message>
    <message>
        <source>it was signed so, and yet this contradicts the rest.</source>
        <translation>tako je potpisano, a ipak protivreči ostatku.</translation>
    </message>
    <message>
        <source>it was signed with another key than the one expected.</source>
        <translation>potpisano je drugim ključem, a ne očekivanim.</translation>
    </message>
    <message>
        <source>not erased</source>
        <translation>nije obrisano</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>razlog</translation>
    </message>
    <message>
        <source>the chain of the journal&apos;s entries is broken.</source>
        <translation>lanac stavki dnevnika je prekinut.</translation>
    </message>
    <message>
        <source>the fingerprint of the key that must have signed, as its owner told it</source>
        <translation>otisak ključa kojim mora biti potpisano, kako ga je rekao vlasnik ključa</translation>
    </message>
    <message>
        <source>the head is not the journal&apos;s</source>
        <translation>vrh lanca nije iz ovog dnevnika</translation>
    </message>
    <message>
        <source>the list of files makes no sense.</source>
        <translation>lista datoteka nema smisla.</translation>
    </message>
    <message>
        <source>the signature is wrong: the list of files, or the signature, was changed.</source>
        <translation>potpis nije ispravan: izmenjena je lista datoteka ili sam potpis.</translation>
    </message>
    <message>
        <source>the zip is not packed as it was: it was changed, cut short, or packed anew. If somebody packed it anew, unpack it and check the folder.</source>
        <translation>zip nije spakovan kakav je bio: izmenjen je, odsečen ili ponovo spakovan. Ako ga je neko ponovo spakovao, raspakujte ga i proverite fasciklu.</translation>
    </message>
    <message>
        <source>the zip, or the folder it was unpacked into</source>
        <translation>zip ili fascikla u koju je raspakovan</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>takva datoteka ili fascikla ne postoji.</translation>
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
        <translation>ova datoteka je izmenjena posle potpisivanja.</translation>
    </message>
    <message>
        <source>this is a link, a folder or a device, and should be a file.</source>
        <translation>ovo je link, fascikla ili uređaj, a trebalo bi da bude datoteka.</translation>
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
        <translation>ne zna se da li je obrisano</translation>
    </message>
    <message>
        <source>when</source>
        <translation>kada</translation>
    </message>
    <message>
        <source>where</source>
        <translation>gde</translation>
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
        <translation>Datoteka {name} nije upoređena sa podacima u nastavku: čitajte njih.</translation>
    </message>
    <message>
        <source>{name}, entry {number}: {words}.</source>
        <translation>{name}, stavka {number}: {words}.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n ID(s)</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n ID-a</numerusform>
            <numerusform>%n ID-jeva</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who runs the network for a way with user name and password, or without sign-in.</source>
        <translation>Pitajte administratora mreže za način sa korisničkim imenom i lozinkom ili bez prijave.</translation>
    </message>
    <message>
        <source>Ask who runs the network, or change the profile&apos;s proxy.</source>
        <translation>Pitajte administratora mreže ili promenite proksi profila.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Otkazano.</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s gateway URL.</source>
        <translation>Proverite mrežu i URL gejtveja u profilu.</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s proxy.</source>
        <translation>Proverite mrežu i proksi profila.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Proverite mrežu, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s environment, token and key.</source>
        <translation>Proverite okruženje, token i ključ profila.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s gateway URL.</source>
        <translation>Proverite URL gejtveja u profilu.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>Proverite datum ovog računara.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell Monri.</source>
        <translation>Proverite datum ovog računara; ako je tačan, javite Monri podršci.</translation>
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
        <translation>Izveštaj daje Pomoć ▸ Kopiraj dijagnostičke podatke.</translation>
    </message>
    <message>
        <source>If the top of the window says that the journal is gone or older, decide there first. Otherwise make room on the disk, or see that it can be written to; then try again.</source>
        <translation>Ako na vrhu prozora piše da dnevnika nema ili da je stariji, prvo tamo odlučite. Inače oslobodite prostor na disku ili omogućite upis na njega, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>It is not shown. Try the customer&apos;s UUID.</source>
        <translation>Nije prikazano. Pokušajte sa UUID-om kupca.</translation>
    </message>
    <message>
        <source>It looks like a name: the gateway finds IDs only.</source>
        <translation>Ovo liči na ime: gejtvej nalazi samo ID-jeve.</translation>
    </message>
    <message>
        <source>It looks like a phone number: the gateway finds IDs only.</source>
        <translation>Ovo liči na broj telefona: gejtvej nalazi samo ID-jeve.</translation>
    </message>
    <message>
        <source>It looks like an email address: the gateway finds IDs only.</source>
        <translation>Ovo liči na imejl adresu: gejtvej nalazi samo ID-jeve.</translation>
    </message>
    <message>
        <source>It looks like several IDs: a batch takes them all.</source>
        <translation>Ovo liči na više ID-jeva: obrada ih prima sve.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Bezbedna veza nije mogla da se uspostavi.</translation>
    </message>
    <message>
        <source>No secure connection: the certificate is for another host.</source>
        <translation>Nema bezbedne veze: sertifikat je za drugi host.</translation>
    </message>
    <message>
        <source>No secure connection: the certificate is not valid yet.</source>
        <translation>Nema bezbedne veze: sertifikat još ne važi.</translation>
    </message>
    <message>
        <source>No secure connection: the gateway&apos;s certificate has expired.</source>
        <translation>Nema bezbedne veze: sertifikat gejtveja je istekao.</translation>
    </message>
    <message>
        <source>No secure connection: this computer does not trust who issued the certificate.</source>
        <translation>Nema bezbedne veze: ovaj računar ne veruje izdavaocu sertifikata.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ništa nije poslato.</translation>
    </message>
    <message>
        <source>On a company network, ask for its certificate.</source>
        <translation>Na mreži firme zatražite njen sertifikat.</translation>
    </message>
    <message>
        <source>Set by your organisation: customers can be read, not changed.</source>
        <translation>Podesila je vaša organizacija: kupci mogu da se čitaju, ne i da se menjaju.</translation>
    </message>
    <message>
        <source>Set by your organisation: nobody is deleted here.</source>
        <translation>Podesila je vaša organizacija: ovde se niko ne briše.</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Podesite sat, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>U ovom programu je nešto pošlo naopako.</translation>
    </message>
    <message>
        <source>The change could not be noted on this computer&apos;s disk, which comes before sending.</source>
        <translation>Izmena nije mogla da se zabeleži na disku ovog računara, a to mora pre slanja.</translation>
    </message>
    <message>
        <source>The connection broke before the gateway&apos;s answer was complete.</source>
        <translation>Veza je prekinuta pre nego što je stigao ceo odgovor gejtveja.</translation>
    </message>
    <message>
        <source>The gateway answered with a customer whose ID is spelled in another way.</source>
        <translation>Gejtvej je odgovorio kupcem čiji je ID drugačije napisan.</translation>
    </message>
    <message>
        <source>The gateway answered with another customer than the one asked for.</source>
        <translation>Gejtvej je odgovorio drugim kupcem, a ne onim koji je tražen.</translation>
    </message>
    <message>
        <source>The gateway asks for fewer requests.</source>
        <translation>Gejtvej traži manje zahteva.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached.</source>
        <translation>Gejtvej nije dostupan.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached: its name has no address.</source>
        <translation>Gejtvej nije dostupan: njegovo ime nema adresu.</translation>
    </message>
    <message>
        <source>The gateway did not accept the signature: this computer&apos;s clock is {n} s fast.</source>
        <translation>Gejtvej nije prihvatio potpis: sat ovog računara žuri {n} s.</translation>
    </message>
    <message>
        <source>The gateway did not accept the signature: this computer&apos;s clock is {n} s slow.</source>
        <translation>Gejtvej nije prihvatio potpis: sat ovog računara kasni {n} s.</translation>
    </message>
    <message>
        <source>The gateway did not accept this profile&apos;s token or key.</source>
        <translation>Gejtvej nije prihvatio token ili ključ ovog profila.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>Gejtvej nije odgovorio na vreme.</translation>
    </message>
    <message>
        <source>The gateway did not carry it out.</source>
        <translation>Gejtvej to nije izvršio.</translation>
    </message>
    <message>
        <source>The gateway does not allow this.</source>
        <translation>Gejtvej to ne dozvoljava.</translation>
    </message>
    <message>
        <source>The gateway failed.</source>
        <translation>Greška na gejtveju.</translation>
    </message>
    <message>
        <source>The gateway has no such customer.</source>
        <translation>Gejtvej nema takvog kupca.</translation>
    </message>
    <message>
        <source>The gateway points to another address, which was not followed.</source>
        <translation>Gejtvej upućuje na drugu adresu, na koju se nije prešlo.</translation>
    </message>
    <message>
        <source>The gateway refused the values.</source>
        <translation>Gejtvej je odbio vrednosti.</translation>
    </message>
    <message>
        <source>The gateway says that another record is in the way.</source>
        <translation>Gejtvej kaže da tome smeta drugi zapis.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is too large to be a real one.</source>
        <translation>Odgovor gejtveja je prevelik da bi bio pravi.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense.</source>
        <translation>Odgovor gejtveja nema smisla.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy asks for a user name and password.</source>
        <translation>Proksi ovog profila traži korisničko ime i lozinku.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy can&apos;t be reached.</source>
        <translation>Proksi ovog profila nije dostupan.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy did not accept the user name and password.</source>
        <translation>Proksi ovog profila nije prihvatio korisničko ime i lozinku.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy makes no connection to the gateway.</source>
        <translation>Proksi ovog profila ne uspostavlja vezu sa gejtvejem.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy wants a kind of sign-in that this program does not have.</source>
        <translation>Proksi ovog profila traži vrstu prijave koju ovaj program nema.</translation>
    </message>
    <message>
        <source>This ID cannot be looked up: no web address can carry it.</source>
        <translation>Ovaj ID ne može da se potraži: ne može da stoji ni u jednoj veb-adresi.</translation>
    </message>
    <message>
        <source>This holds characters that no web address can carry.</source>
        <translation>Ovde ima znakova koje nijedna veb-adresa ne može da nosi.</translation>
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
        <translation>Prvo unesite ili nalepite ID.</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Use the ID exactly as the customer&apos;s record has it.</source>
        <translation>Upotrebite ID tačno kako stoji u zapisu kupca.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Sačekajte malo, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Whether the gateway carried it out is unknown.</source>
        <translation>Ne zna se da li je gejtvej to izvršio.</translation>
    </message>
    <message>
        <source>You asked for {asked}. This is {customer}, whose ID is {found}.</source>
        <translation>Tražili ste {asked}. Ovo je {customer}, čiji je ID {found}.</translation>
    </message>
    <message>
        <source>You asked for {asked}. This is {customer}, whose ID is {found}: it differs in {words}.</source>
        <translation>Tražili ste {asked}. Ovo je {customer}, čiji je ID {found}; razlika je u ovome: {words}.</translation>
    </message>
    <message>
        <source>Your organisation does not permit this change.</source>
        <translation>Vaša organizacija ne dozvoljava ovu izmenu.</translation>
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
        <translation>broj telefona?</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>kvačice i akcenti</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktivan</translation>
    </message>
    <message>
        <source>an email?</source>
        <translation>imejl?</translation>
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
        <translation>obrisano</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation>obrisan {when}</translation>
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
        <translation>nema ID</translation>
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
        <translation>„.“ i „..“ ne mogu da se potraže: nijedna veb-adresa ne može da ih nosi kao ID.</translation>
    </message>
    <message>
        <source>“Not found” was answered, but not in the gateway&apos;s way: perhaps by something in between. Whether the customer exists is unknown.</source>
        <translation>Odgovoreno je „nije pronađeno“, ali ne na način gejtveja: možda je odgovorilo nešto između. Ne zna se da li kupac postoji.</translation>
    </message>
</context>
</TS>
