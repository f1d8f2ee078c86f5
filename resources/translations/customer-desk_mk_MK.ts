<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mk_MK" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{keys} can&apos;t be used.</source>
        <translation>{keys} не може да се користи.</translation>
    </message>
    <message>
        <source>{keys} edits text in fields.</source>
        <translation>{keys} уредува текст во полињата.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing. Hold Ctrl or Alt with it, or use F1 to F12.</source>
        <translation>{keys} е потребно за пишување. Држете со него Ctrl или Alt, или користете F1 до F12.</translation>
    </message>
    <message>
        <source>{keys} opens a list of choices.</source>
        <translation>{keys} отвора листа за избор.</translation>
    </message>
    <message>
        <source>{keys} opens a menu.</source>
        <translation>{keys} отвора мени.</translation>
    </message>
    <message>
        <source>{keys} would be AltGr on Windows, which types characters.</source>
        <translation>{keys} на Windows би било AltGr, кој пишува знаци.</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>Look up the rest</source>
        <translation>Пребарај ги другите</translation>
    </message>
    <message>
        <source>Reading the batch…</source>
        <translation>Се чита пакетот…</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Прикажи ги редовите</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Обиди се пак</translation>
    </message>
    <message>
        <source>Undone. Nothing was sent.</source>
        <translation>Поништено. Ништо не е испратено.</translation>
    </message>
    <message>
        <source>Undone: the window was closed or locked. Nothing was sent.</source>
        <translation>Поништено: прозорецот беше затворен или заклучен. Ништо не е испратено.</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>All rows ({number})…</source>
        <translation>Сите редови ({number})…</translation>
    </message>
    <message>
        <source>Another batch is open here. Press “New batch” first.</source>
        <translation>Тука е отворен друг пакет. Прво притиснете „Нов пакет“.</translation>
    </message>
    <message>
        <source>Another batch is under way here. Wait for its end, or stop it first.</source>
        <translation>Тука е во тек друг пакет. Почекајте да заврши или прво запрете го.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Rows shown ({number})…</source>
        <translation>Прикажани редови ({number})…</translation>
    </message>
</context>
<context>
    <name>BatchWindowOpener</name>
    <message>
        <source>Batch</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Batch from selection</source>
        <translation>Пакет од изборот</translation>
    </message>
    <message>
        <source>Batch · {percent}</source>
        <translation>Пакет · {percent}</translation>
    </message>
    <message>
        <source>Batch: {what}</source>
        <translation>Пакет: {what}</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>Пакет…</translation>
    </message>
    <message>
        <source>Begin a batch with the customers selected in the table</source>
        <translation>Започни пакет со купувачите избрани во табелата</translation>
    </message>
    <message>
        <source>Go on with a batch that was not finished, or discard one</source>
        <translation>Продолжи незавршен пакет или отфрли некој</translation>
    </message>
    <message>
        <source>Kept batches…</source>
        <translation>Зачувани пакети…</translation>
    </message>
    <message>
        <source>Look up, edit or erase a list of customers</source>
        <translation>Пребарај, измени или избриши листа купувачи</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Продолжи…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Прикажи</translation>
    </message>
    <message>
        <source>{what} · {percent}</source>
        <translation>{what} · {percent}</translation>
    </message>
    <message>
        <source>{what}, paused · {percent}</source>
        <translation>{what}, паузирано · {percent}</translation>
    </message>
</context>
<context>
    <name>BeginAgainDialog</name>
    <message>
        <source>Begin again</source>
        <translation>Почни одново</translation>
    </message>
    <message>
        <source>Begin again without the passphrase</source>
        <translation>Почни одново без фразата</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Type “{word}” to confirm</source>
        <translation>За потврда внесете „{word}“</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read what it guards. If you begin again, token and key of every profile are removed from the system keyring and must be entered anew. The journal so far, with unsaved changes kept in it, stays on this computer encrypted and can never be opened again; a new journal is begun.</source>
        <translation>Без фразата никој не може да го прочита она што таа го чува. Ако почнете одново, токенот и клучот на секој профил се отстрануваат од системското складиште за клучеви и мора повторно да се внесат. Досегашниот дневник, со незачуваните промени во него, останува шифриран на овој компјутер и никогаш повеќе не може да се отвори; се започнува нов дневник.</translation>
    </message>
    <message>
        <source>begin again</source>
        <translation>одново</translation>
    </message>
</context>
<context>
    <name>BusyTask</name>
    <message>
        <source>Stop</source>
        <translation>Запри</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Hide the token</source>
        <translation>Скриј го токенот</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Прикажи го токенот</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
</context>
<context>
    <name>CardLinesArea</name>
    <message>
        <source>Saved cards</source>
        <translation>Зачувани картички</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Copy card number</source>
        <translation>Копирај број</translation>
    </message>
    <message>
        <source>Copy the chosen card&apos;s token; the clipboard clears itself</source>
        <translation>Копирај го токенот на избраната картичка; клипбордот сам се чисти</translation>
    </message>
    <message>
        <source>Copy the masked number of the chosen card</source>
        <translation>Копирај го маскираниот број на избраната картичка</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Копирај токен</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Скриј токен</translation>
    </message>
    <message>
        <source>Show the chosen card&apos;s token for some seconds</source>
        <translation>Прикажи го токенот на избраната картичка неколку секунди</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Прикажи токен</translation>
    </message>
</context>
<context>
    <name>CardQuestion</name>
    <message>
        <source>It is not a card number</source>
        <translation>Не е број на картичка</translation>
    </message>
    <message>
        <source>{places}: this may be a card number. Card numbers must not be stored in text.</source>
        <translation>{places}: ова може да е број на картичка. Броевите на картички не смее да се чуваат како текст.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Key</source>
        <translation>Клуч</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Вредност</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>A reason, a ticket or a metadata key in the journal holds personal data. The certificate leaves it out, and the journal&apos;s entries with it.</source>
        <translation>Причина, тикет или клуч на метаподаток во дневникот содржи лични податоци. Потврдата го изоставува тоа, а со него и записите од дневникот.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Потврда за бришење</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Копирај отпечаток</translation>
    </message>
    <message numerus="yes">
        <source>In the journal, of %n customer(s):</source>
        <translation>
            <numerusform>Во дневникот, купувачи (%n):</numerusform>
            <numerusform>Во дневникот, купувачи (%n):</numerusform>
            <numerusform>Во дневникот, купувачи (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring keeps the signing key: it ends with this session, and says so in the certificate.</source>
        <translation>Ниедно складиште не го чува клучот за потпишување: тој важи само за оваа сесија, и тоа пишува во потврдата.</translation>
    </message>
    <message>
        <source>Not every customer will be named: the journal keeps hashes of IDs only. Search it for a customer&apos;s ID first, and the certificate names that customer.</source>
        <translation>Нема да биде наведен секој купувач: дневникот чува само хешови на ID. Прво побарајте го купувачот во дневникот по ID, и потврдата ќе го наведе.</translation>
    </message>
    <message>
        <source>Otherwise nobody can read an ID in the certificate: who knows one can check it. Names, emails and phone numbers are never in it, also where they are used as IDs.</source>
        <translation>Инаку никој не може да прочита ID во потврдата: само кој го знае може да го провери. Имиња, адреси на е-пошта и телефонски броеви никогаш не стојат во неа, ни кога се користат како ID.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Се чита дневникот…</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Зачувај потврда</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Зачувај потврда…</translation>
    </message>
    <message>
        <source>Saved as {path}, and checked.</source>
        <translation>Зачувано како {path} и проверено.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Прикажи папка</translation>
    </message>
    <message>
        <source>Signed with the key
{fingerprint}</source>
        <translation>Потпишано со клучот
{fingerprint}</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Се потпишува…</translation>
    </message>
    <message>
        <source>The journal could not note it.</source>
        <translation>Дневникот не можеше да го забележи тоа.</translation>
    </message>
    <message>
        <source>The sandbox keeps no signing key: it ends with this session, and says so in the certificate.</source>
        <translation>Sandbox не чува клуч за потпишување: тој важи само за оваа сесија, и тоа пишува во потврдата.</translation>
    </message>
    <message>
        <source>There is nothing to certify.</source>
        <translation>Нема за што да се издаде потврда.</translation>
    </message>
    <message>
        <source>Write merchant IDs out</source>
        <translation>Наведи и ID кај трговецот</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-датотеки (*.zip)</translation>
    </message>
    <message>
        <source>{done} of {all} merchant IDs hashed</source>
        <translation>Хеширани ID кај трговецот: {done} од {all}</translation>
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
            <numerusform>уште %n</numerusform>
            <numerusform>уште %n</numerusform>
            <numerusform>уште %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>вишок %n</numerusform>
            <numerusform>вишок %n</numerusform>
            <numerusform>вишок %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, a recent customer, or an ID</source>
        <translation>Команда, неодамнешен купувач или ID</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Look up “{id}” by UUID</source>
        <translation>Пребарај „{id}“ по UUID</translation>
    </message>
    <message>
        <source>Look up “{id}” by merchant ID</source>
        <translation>Пребарај „{id}“ по ID кај трговецот</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Ништо не се вика така.</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Неодамна барани</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Последно користени</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Not set</source>
        <translation>Без вредност</translation>
    </message>
    <message>
        <source>The two records</source>
        <translation>Податоците на двата купувача</translation>
    </message>
    <message>
        <source>They differ in {fields}.</source>
        <translation>Се разликуваат во: {fields}.</translation>
    </message>
    <message>
        <source>{value}, differs</source>
        <translation>{value}, различно</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>At most per second</source>
        <translation>Најмногу во секунда</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Истовремено</translation>
    </message>
    <message>
        <source>Confirm the batch</source>
        <translation>Потврди го пакетот</translation>
    </message>
    <message>
        <source>Dry run: everything but the change itself</source>
        <translation>Проба: сѐ освен самата промена</translation>
    </message>
    <message>
        <source>Type the number of customers to confirm: {number}</source>
        <translation>За потврда внесете го бројот на купувачи: {number}</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>колку брзо одговара</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Mine: {value}</source>
        <translation>Мое: {value}</translation>
    </message>
    <message>
        <source>Theirs: {value}</source>
        <translation>Туѓо: {value}</translation>
    </message>
    <message>
        <source>When you read it: {value}</source>
        <translation>Кога го прочитавте: {value}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Копирано</translation>
    </message>
    <message>
        <source>Press to copy it</source>
        <translation>Притиснете за копирање</translation>
    </message>
    <message>
        <source>{value}: click to copy</source>
        <translation>{value}: кликнете за копирање</translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Извештај</translation>
    </message>
    <message>
        <source>Report of the last time</source>
        <translation>Извештај за последниот пат</translation>
    </message>
    <message>
        <source>The program was ended by a crash, by the system or by a power cut. This is all that it left: places in the program and versions, nothing of customers. It is on this computer only.</source>
        <translation>Програмата заврши со пад, од системот или поради прекин на струја. Ова е сѐ што остана: места во програмата и верзии, ништо за купувачи. Се наоѓа само на овој компјутер.</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>A link to {customer} is copied.</source>
        <translation>Копиран е линк до {customer}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>Затвори купувач</translation>
    </message>
    <message>
        <source>Copy a link that shows this customer in Customer Desk</source>
        <translation>Копирај линк што го покажува овој купувач во Customer Desk</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Копирај за тикет</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копирај линк</translation>
    </message>
    <message>
        <source>Copy who is shown, how they stand, and a link, for a ticket</source>
        <translation>Копирај за тикет кој е прикажан, неговата состојба и линк</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Избриши купувач</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Измени купувач</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Go to the fields of the customer shown</source>
        <translation>Оди во полињата на прикажаниот купувач</translation>
    </message>
    <message>
        <source>Open the deletion of the customer shown</source>
        <translation>Отвори го бришењето на прикажаниот купувач</translation>
    </message>
    <message>
        <source>Show nobody, and where to go on</source>
        <translation>Затвори го купувачот и прикажи каде да се продолжи</translation>
    </message>
    <message>
        <source>To the customer before, or to the list where it is covered</source>
        <translation>На претходниот купувач, или на листата каде што е покриена</translation>
    </message>
    <message>
        <source>To the customer from whom you went back</source>
        <translation>На купувачот од кој се вративте</translation>
    </message>
    <message>
        <source>{customer} is copied for a ticket.</source>
        <translation>Копирано за тикет: {customer}.</translation>
    </message>
</context>
<context>
    <name>CustomerEditor</name>
    <message>
        <source>Back to the saved record</source>
        <translation>Назад на зачуваните податоци</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Податоци за купувач</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отфрли промени</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Изврши ја повторно</translation>
    </message>
    <message>
        <source>Look at the changes and save them</source>
        <translation>Погледни ги промените и зачувај ги</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтори</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зачувај</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Поништи ја последната промена</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
</context>
<context>
    <name>CustomerExport</name>
    <message numerus="yes">
        <source>%Ln customer(s) exported to {name}.</source>
        <translation>
            <numerusform>Купувачи извезени во {name}: %Ln.</numerusform>
            <numerusform>Купувачи извезени во {name}: %Ln.</numerusform>
            <numerusform>Купувачи извезени во {name}: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A workbook has room for %Ln customer(s) at most. Export a CSV instead.</source>
        <translation>
            <numerusform>Во работна книга собираат најмногу %Ln купувачи. Наместо тоа, извезете CSV.</numerusform>
            <numerusform>Во работна книга собираат најмногу %Ln купувачи. Наместо тоа, извезете CSV.</numerusform>
            <numerusform>Во работна книга собираат најмногу %Ln купувачи. Наместо тоа, извезете CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV за табели (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Работна книга (*.xlsx)</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Извези купувачи</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Не е зачувано: дискот е полн.</translation>
    </message>
    <message>
        <source>Not saved: the file can&apos;t be written.</source>
        <translation>Не е зачувано: датотеката не може да се запише.</translation>
    </message>
    <message>
        <source>Not saved: the program was locked meanwhile.</source>
        <translation>Не е зачувано: програмата во меѓувреме беше заклучена.</translation>
    </message>
    <message>
        <source>Not saved: you may not write there.</source>
        <translation>Не е зачувано: немате дозвола за запишување таму.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Се запишува {name}…</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message numerus="yes">
        <source>%n customer(s) found.</source>
        <translation>
            <numerusform>Најдени купувачи: %n.</numerusform>
            <numerusform>Најдени купувачи: %n.</numerusform>
            <numerusform>Најдени купувачи: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the gateway for exactly “{text}”</source>
        <translation>Прашај го порталот точно за „{text}“</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Избришано</translation>
    </message>
    <message>
        <source>Found customers</source>
        <translation>Најдени купувачи</translation>
    </message>
    <message>
        <source>In the list on this computer</source>
        <translation>Во листата на овој компјутер</translation>
    </message>
    <message>
        <source>Merchant ID, UUID or pasted line</source>
        <translation>ID кај трговецот, UUID или залепен ред</translation>
    </message>
    <message>
        <source>Name, email, phone, ID or pasted line</source>
        <translation>Име, е-пошта, телефон, ID или залепен ред</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без име</translation>
    </message>
    <message>
        <source>Nobody fits so far; not every customer is on this computer yet.</source>
        <translation>Засега никој не одговара; уште не се сите купувачи на овој компјутер.</translation>
    </message>
    <message>
        <source>Nobody in the list on this computer fits.</source>
        <translation>Никој од листата на овој компјутер не одговара.</translation>
    </message>
    <message>
        <source>Nobody on this computer fits, complete as of {time}.</source>
        <translation>Никој на овој компјутер не одговара; целосно, состојба од {time}.</translation>
    </message>
    <message>
        <source>On this computer, complete as of {time}</source>
        <translation>На овој компјутер, целосно, состојба од {time}</translation>
    </message>
    <message>
        <source>On this computer, where not every customer is yet</source>
        <translation>На овој компјутер, каде што уште не се сите купувачи</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Неодамна барани</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Show everybody who fits in the table</source>
        <translation>Прикажи ги во табелата сите што одговараат</translation>
    </message>
    <message>
        <source>To find a customer by a name, type three characters or more.</source>
        <translation>За да најдете купувач по име, внесете најмалку три знаци.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>во живо</translation>
    </message>
</context>
<context>
    <name>CustomerGrid</name>
    <message>
        <source>Click to sort by this column; at the third click newest first again</source>
        <translation>Кликнете за подредување по оваа колона; со третиот клик повторно прво најновите</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Купувачи</translation>
    </message>
    <message>
        <source>The gateway lists customers newest first, and only a part of them is read here: sorted by another column, that part would look like the whole.</source>
        <translation>Порталот ги дава купувачите почнувајќи од најновите, а тука е прочитан само дел од нив: подреден по друга колона, тој дел би изгледал како целина.</translation>
    </message>
</context>
<context>
    <name>CustomerJournal</name>
    <message>
        <source>Journal of this customer</source>
        <translation>Дневник за овој купувач</translation>
    </message>
    <message>
        <source>Nothing was written about this customer on this computer.</source>
        <translation>За овој купувач ништо не е запишано на овој компјутер.</translation>
    </message>
    <message>
        <source>Open in journal</source>
        <translation>Отвори во дневникот</translation>
    </message>
    <message>
        <source>Show the chosen entry in the journal, with its proof</source>
        <translation>Прикажи го избраниот запис во дневникот, со неговиот доказ</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Who will be erased</source>
        <translation>Кој ќе биде избришан</translation>
    </message>
</context>
<context>
    <name>CustomerPictures</name>
    <message>
        <source>Customers by country</source>
        <translation>Купувачи по држава</translation>
    </message>
    <message>
        <source>Customers created per day</source>
        <translation>Создадени купувачи по ден</translation>
    </message>
</context>
<context>
    <name>CustomerReader</name>
    <message>
        <source>Counting customers</source>
        <translation>Броење купувачи</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Читање купувачи</translation>
    </message>
</context>
<context>
    <name>CustomerScreen</name>
    <message>
        <source>Journal entries</source>
        <translation>Записи во дневникот</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Барања</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Обнови</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Зачувани картички</translation>
    </message>
    <message>
        <source>The unsaved changes of {customer} can be restored now.</source>
        <translation>Незачуваните промени на {customer} сега може да се обноват.</translation>
    </message>
    <message>
        <source>{customer} is created.</source>
        <translation>Создаден купувач: {customer}.</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message numerus="yes">
        <source>%Ln record(s) not readable</source>
        <translation>
            <numerusform>нечитливи редови: %Ln</numerusform>
            <numerusform>нечитливи редови: %Ln</numerusform>
            <numerusform>нечитливи редови: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count}, newest first</source>
        <translation>Најмалку {count}, прво најновите</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Купувачи</translation>
    </message>
    <message>
        <source>{count}, newest first</source>
        <translation>{count}, прво најновите</translation>
    </message>
</context>
<context>
    <name>DaysCreated</name>
    <message>
        <source>Customers created per day</source>
        <translation>Создадени купувачи по ден</translation>
    </message>
    <message>
        <source>{customers} in {days}, most on {day}: {most}</source>
        <translation>{customers}, {days}, најмногу на {day}: {most}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Checking a deletion…</source>
        <translation>Се проверува бришење…</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Избриши купувач</translation>
    </message>
    <message>
        <source>Deleting a customer…</source>
        <translation>Се брише купувач…</translation>
    </message>
    <message>
        <source>Enter never deletes. To press Delete, use the space bar.</source>
        <translation>Enter никогаш не брише. За да притиснете „Избриши“, користете го тастерот Space.</translation>
    </message>
    <message>
        <source>Reading the customer again, then deleting…</source>
        <translation>Повторно се чита купувачот, потоа се брише…</translation>
    </message>
    <message>
        <source>Still deleting. Stop leaves it open whether it was carried out.</source>
        <translation>Бришењето е уште во тек. „Запри“ остава неизвесно дали е извршено.</translation>
    </message>
    <message>
        <source>Undone. Nothing was sent.</source>
        <translation>Поништено. Ништо не е испратено.</translation>
    </message>
    <message>
        <source>Undone: the program was locked meanwhile. Nothing was sent.</source>
        <translation>Поништено: програмата во меѓувреме беше заклучена. Ништо не е испратено.</translation>
    </message>
</context>
<context>
    <name>DeletedNote</name>
    <message>
        <source>Certificate…</source>
        <translation>Потврда…</translation>
    </message>
    <message>
        <source>Deleted {when}. It can be read and copied, not changed.</source>
        <translation>Избришано {when}. Може да се чита и копира, но не и да се менува.</translation>
    </message>
    <message>
        <source>Deleted. It can be read and copied, not changed.</source>
        <translation>Избришано. Може да се чита и копира, но не и да се менува.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Дневник</translation>
    </message>
</context>
<context>
    <name>DeletionAnswers</name>
    <message>
        <source>Asked by UUID</source>
        <translation>Прашано по UUID</translation>
    </message>
    <message>
        <source>Asked by merchant ID</source>
        <translation>Прашано по ID кај трговецот</translation>
    </message>
    <message>
        <source>Has both answers, and none of the customer&apos;s values.</source>
        <translation>Ги содржи двата одговора, но ниту една вредност на купувачот.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The answers could not be noted: they stand only here.</source>
        <translation>Одговорите не можеа да се забележат: стојат само тука.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Број на тикет</translation>
    </message>
</context>
<context>
    <name>DeletionFacts</name>
    <message numerus="yes">
        <source>%n saved card(s):</source>
        <translation>
            <numerusform>Зачувани картички (%n):</numerusform>
            <numerusform>Зачувани картички (%n):</numerusform>
            <numerusform>Зачувани картички (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картички</translation>
    </message>
    <message>
        <source>Loading cards…</source>
        <translation>Се вчитуваат картичките…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n saved card(s), the newest:</source>
        <translation>
            <numerusform>Зачувани картички, повеќе од %n, најновите:</numerusform>
            <numerusform>Зачувани картички, повеќе од %n, најновите:</numerusform>
            <numerusform>Зачувани картички, повеќе од %n, најновите:</numerusform>
        </translation>
    </message>
    <message>
        <source>No saved cards.</source>
        <translation>Нема зачувани картички.</translation>
    </message>
    <message>
        <source>The cards can&apos;t be shown: {reason}</source>
        <translation>Картичките не може да се прикажат: {reason}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>без вредност</translation>
    </message>
</context>
<context>
    <name>DeletionOpener</name>
    <message>
        <source>Show in journal</source>
        <translation>Прикажи во дневникот</translation>
    </message>
    <message>
        <source>{customer} is deleted.</source>
        <translation>Избришан купувач: {customer}.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Suggested. Keep it or type your own: a later look-up needs an ID.</source>
        <translation>Предложено. Задржете го или внесете свој: за подоцнежно пребарување е потребен ID.</translation>
    </message>
</context>
<context>
    <name>DirectoryControl</name>
    <message numerus="yes">
        <source>%Ln customer(s) can now be found by a part of name, email or phone.</source>
        <translation>
            <numerusform>Купувачи што сега се наоѓаат по дел од име, е-пошта или телефон: %Ln.</numerusform>
            <numerusform>Купувачи што сега се наоѓаат по дел од име, е-пошта или телефон: %Ln.</numerusform>
            <numerusform>Купувачи што сега се наоѓаат по дел од име, е-пошта или телефон: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers were removed from this computer: one who was erased could not be taken out by themselves.</source>
        <translation>Од овој компјутер се отстранети сите купувачи: еден избришан купувач не можеше да се извади поединечно.</translation>
    </message>
    <message>
        <source>Customers on this computer</source>
        <translation>Купувачи на овој компјутер</translation>
    </message>
    <message>
        <source>Customers on this computer…</source>
        <translation>Купувачи на овој компјутер…</translation>
    </message>
    <message>
        <source>File and key are deleted. Nothing changes at the gateway.</source>
        <translation>Датотеката и клучот се бришат. На порталот ништо не се менува.</translation>
    </message>
    <message>
        <source>Find customers by any part of name, email, phone and more</source>
        <translation>Наоѓај купувачи по кој било дел од име, е-пошта, телефон и друго</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Задржи ги</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Остави</translation>
    </message>
    <message>
        <source>Make customers findable on this computer…</source>
        <translation>Овозможи наоѓање купувачи на овој компјутер…</translation>
    </message>
    <message>
        <source>No customers are kept on this computer any more.</source>
        <translation>На овој компјутер повеќе не се чуваат купувачи.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитај пак</translation>
    </message>
    <message>
        <source>Read again from the gateway</source>
        <translation>Прочитај повторно од порталот</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Ново читање…</translation>
    </message>
    <message>
        <source>Read all customers again?</source>
        <translation>Да се прочитаат повторно сите купувачи?</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln customer(s) again takes about {duration}.</source>
        <translation>
            <numerusform>Повторното читање на купувачите (%Ln) трае околу {duration}.</numerusform>
            <numerusform>Повторното читање на купувачите (%Ln) трае околу {duration}.</numerusform>
            <numerusform>Повторното читање на купувачите (%Ln) трае околу {duration}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading customers has stopped. {reason}</source>
        <translation>Читањето на купувачите запре. {reason}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Отстрани</translation>
    </message>
    <message>
        <source>Remove the customers from this computer?</source>
        <translation>Да се отстранат купувачите од овој компјутер?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Отстрани…</translation>
    </message>
    <message>
        <source>The customers could not be removed from this computer. {reason}</source>
        <translation>Купувачите не можеа да се отстранат од овој компјутер. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Обиди се пак</translation>
    </message>
    <message>
        <source>What is kept now goes first: until all are read, some are not found.</source>
        <translation>Сегашните прво се отстрануваат: додека не се прочитаат сите, некои нема да се наоѓаат.</translation>
    </message>
</context>
<context>
    <name>DirectorySearch</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>купувачи: %Ln</numerusform>
            <numerusform>купувачи: %Ln</numerusform>
            <numerusform>купувачи: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Сите купувачи</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Без филтер</translation>
    </message>
    <message>
        <source>Back to the gateway&apos;s list</source>
        <translation>Назад на листата од порталот</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картички</translation>
    </message>
    <message>
        <source>Change what is searched for</source>
        <translation>Промени што се пребарува</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Се брои…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создадено</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Извези ги овие…</translation>
    </message>
    <message>
        <source>Metadata key</source>
        <translation>Метаподаток</translation>
    </message>
    <message>
        <source>New batch with these…</source>
        <translation>Нов пакет со овие…</translation>
    </message>
    <message>
        <source>None of these customers has one</source>
        <translation>Ниеден од овие купувачи нема</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Пребарување во табелата</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Пребарување: {text}</translation>
    </message>
    <message>
        <source>The customers kept on this computer are not there any more.</source>
        <translation>Купувачите чувани на овој компјутер повеќе не се тука.</translation>
    </message>
    <message>
        <source>With saved cards</source>
        <translation>Со зачувани картички</translation>
    </message>
    <message>
        <source>Without saved cards</source>
        <translation>Без зачувани картички</translation>
    </message>
    <message>
        <source>with saved cards</source>
        <translation>со зачувани картички</translation>
    </message>
    <message>
        <source>without saved cards</source>
        <translation>без зачувани картички</translation>
    </message>
    <message>
        <source>{count}, complete as of {time}</source>
        <translation>{count}, целосно, состојба од {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count}, complete as of {time}; about %Ln may be missing</source>
        <translation>
            <numerusform>{count}, целосно, состојба од {time}; можеби недостигаат околу %Ln</numerusform>
            <numerusform>{count}, целосно, состојба од {time}; можеби недостигаат околу %Ln</numerusform>
            <numerusform>{count}, целосно, состојба од {time}; можеби недостигаат околу %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, of those read so far</source>
        <translation>{count}, од досега прочитаните</translation>
    </message>
</context>
<context>
    <name>DuplicatesOpener</name>
    <message>
        <source>Customers with the same email, phone, address or merchant ID</source>
        <translation>Купувачи со иста е-пошта, ист телефон, иста адреса или ист ID кај трговецот</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Можни дупликати…</translation>
    </message>
</context>
<context>
    <name>DuplicatesWindow</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>групи: %Ln</numerusform>
            <numerusform>групи: %Ln</numerusform>
            <numerusform>групи: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) and more</source>
        <translation>
            <numerusform>групи: %Ln и повеќе</numerusform>
            <numerusform>групи: %Ln и повеќе</numerusform>
            <numerusform>групи: %Ln и повеќе</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Се бараат дупликати…</translation>
    </message>
    <message>
        <source>No two customers have this in common.</source>
        <translation>Нема два купувача со ова заедничко.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Можни дупликати</translation>
    </message>
</context>
<context>
    <name>EditValueRow</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Metadata key</source>
        <translation>Метаподаток</translation>
    </message>
    <message>
        <source>Metadata key…</source>
        <translation>Метаподаток…</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Нова вредност</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Отстрани ја оваа вредност</translation>
    </message>
    <message>
        <source>This field is set twice.</source>
        <translation>Ова поле е поставено двапати.</translation>
    </message>
    <message>
        <source>This is no value of that type.</source>
        <translation>Ова не е вредност од тој тип.</translation>
    </message>
    <message>
        <source>This key is set twice.</source>
        <translation>Овој клуч е поставен двапати.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Type the key.</source>
        <translation>Внесете го клучот.</translation>
    </message>
    <message>
        <source>Type the value, or choose “unset”.</source>
        <translation>Внесете ја вредноста или изберете „без вредност“.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Што да се направи</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>постави на</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>без вредност</translation>
    </message>
</context>
<context>
    <name>EditValues</name>
    <message>
        <source>Another value</source>
        <translation>Друга вредност</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Can&apos;t be saved: the customer is deleted. Copy what you need, then discard it.</source>
        <translation>Не може да се зачува: купувачот е избришан. Копирајте што ви треба, па отфрлете го другото.</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Податоци за купувач</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаподатоци</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>They can&apos;t be saved: the customer is deleted.</source>
        <translation>Не може да се зачуваат: купувачот е избришан.</translation>
    </message>
    <message>
        <source>What is typed into a metadata cell can&apos;t be taken as it is.</source>
        <translation>Внесеното во ќелија на метаподатоците не може да се прифати вакво.</translation>
    </message>
    <message>
        <source>{customer} has unsaved changes.</source>
        <translation>{customer} има незачувани промени.</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Esc leads back to the gateway&apos;s list.</source>
        <translation>Esc води назад на листата од порталот.</translation>
    </message>
    <message>
        <source>New customer adds the first one.</source>
        <translation>„Нов купувач“ го додава првиот.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Сѐ уште нема купувачи</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Никој не е најден</translation>
    </message>
</context>
<context>
    <name>EntryFacts</name>
    <message numerus="yes">
        <source>%Ln entries chosen.</source>
        <translation>
            <numerusform>Избрани записи: %Ln.</numerusform>
            <numerusform>Избрани записи: %Ln.</numerusform>
            <numerusform>Избрани записи: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Choose an entry to see the whole of it.</source>
        <translation>Изберете запис за да го видите целиот.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Полиња</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Претходен хеш</translation>
    </message>
    <message>
        <source>No card number</source>
        <translation>Без број на картичка</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Removed up to</source>
        <translation>Отстрането до</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID на барање</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Редови</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Зачувани картички</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Избраниот запис</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Тикет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кој</translation>
    </message>
    <message>
        <source>{batch}, row {row}</source>
        <translation>{batch}, ред {row}</translation>
    </message>
    <message>
        <source>{number}, about entry {about}</source>
        <translation>{number}, за записот {about}</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Certificate…</source>
        <translation>Потврда…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Копирано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
</context>
<context>
    <name>ErrorNotices</name>
    <message>
        <source>Copy report</source>
        <translation>Копирај извештај</translation>
    </message>
    <message>
        <source>Customer Desk did not end properly the last time.</source>
        <translation>Customer Desk последниот пат не заврши правилно.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Прикажи извештај</translation>
    </message>
    <message>
        <source>Something inside this program went wrong. It goes on; what you see may be incomplete. The report holds nothing of customers.</source>
        <translation>Нешто внатре во оваа програма тргна наопаку. Таа продолжува; прикажаното може да е нецелосно. Во извештајот нема ништо за купувачи.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Извештајот е во клипбордот.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Edited. Was {value}.</source>
        <translation>Изменето. Беше {value}.</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Празен текст</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID кај трговецот</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Без вредност</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Врати зачувано</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Зачувано</translation>
    </message>
    <message>
        <source>Set to empty text</source>
        <translation>Постави празен текст</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Прикажи</translation>
    </message>
    <message>
        <source>Suggest an ID</source>
        <translation>Предложи ID</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>Без вредност</translation>
    </message>
    <message>
        <source>Was: {value}. Press to put it back.</source>
        <translation>Беше: {value}. Притиснете за враќање.</translation>
    </message>
    <message>
        <source>Will be unset</source>
        <translation>Ќе биде без вредност</translation>
    </message>
    <message>
        <source>{field} is edited</source>
        <translation>{field}: изменето</translation>
    </message>
    <message>
        <source>{field} is saved</source>
        <translation>{field}: зачувано</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Copy dates</source>
        <translation>Копирај датуми</translation>
    </message>
    <message>
        <source>Created {when}</source>
        <translation>Создадено {when}</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Избриши купувач</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Избришано</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>Избришано {when}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Избриши…</translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation>Уште за овој купувач</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без име</translation>
    </message>
    <message>
        <source>Updated {when}</source>
        <translation>Ажурирано {when}</translation>
    </message>
</context>
<context>
    <name>HoldCountdown</name>
    <message numerus="yes">
        <source>Deletes in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Бришење за %n сек. Сѐ уште ништо не е испратено.</numerusform>
            <numerusform>Бришење за %n сек. Сѐ уште ништо не е испратено.</numerusform>
            <numerusform>Бришење за %n сек. Сѐ уште ништо не е испратено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Преостанато време за поништување</translation>
    </message>
</context>
<context>
    <name>InputPage</name>
    <message>
        <source>All files (*)</source>
        <translation>Сите датотеки (*)</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Исчисти листа</translation>
    </message>
    <message>
        <source>Count saved cards too (one more call for each)</source>
        <translation>Изброј ги и зачуваните картички (по уште еден повик)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>From selection</source>
        <translation>Од изборот</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.json *.jsonl *.xlsx *.xls *.ods *.html *.sql)</source>
        <translation>Листи (*.csv *.txt *.tsv *.json *.jsonl *.xlsx *.xls *.ods *.html *.sql)</translation>
    </message>
    <message>
        <source>Look up all</source>
        <translation>Пребарај сѐ</translation>
    </message>
    <message>
        <source>No customer is selected in the table.</source>
        <translation>Во табелата не е избран ниту еден купувач.</translation>
    </message>
    <message>
        <source>Old values (*.json)</source>
        <translation>Стари вредности (*.json)</translation>
    </message>
    <message>
        <source>One list at a time: take a single file.</source>
        <translation>Листа по листа: земете само една датотека.</translation>
    </message>
    <message>
        <source>Open a file of old values</source>
        <translation>Отвори датотека со стари вредности</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Отвори листа</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Датотека…</translation>
    </message>
    <message>
        <source>Put old values back…</source>
        <translation>Врати стари вредности…</translation>
    </message>
    <message>
        <source>Rows that are hidden in the workbook, as by a filter, were read too.</source>
        <translation>Прочитани се и редовите што се скриени во работната книга, на пример со филтер.</translation>
    </message>
</context>
<context>
    <name>JournalEntries</name>
    <message>
        <source>Details</source>
        <translation>Детали</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID на барање</translation>
    </message>
    <message>
        <source>This entry is missing.</source>
        <translation>Овој запис недостига.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Тикет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кој</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>Извезени записи: %Ln.</numerusform>
            <numerusform>Извезени записи: %Ln.</numerusform>
            <numerusform>Извезени записи: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-датотеки (*.csv)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Извези го дневникот</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Се извезува…</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>За табеларна програма (CSV)…</translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation>Потпишано со клучот {key}.</translation>
    </message>
    <message>
        <source>Signed, to be verified later (zip)…</source>
        <translation>Потпишано, за подоцнежна проверка (zip)…</translation>
    </message>
    <message>
        <source>The chain is broken in it: verify it here.</source>
        <translation>Синџирот во него е прекинат: проверете го тука.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-датотеки (*.zip)</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>All profiles</source>
        <translation>Сите профили</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Секој исход</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Кога било</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Меѓу…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Сѐ</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Најди во дневникот</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Прв ден</translation>
    </message>
    <message>
        <source>ID, email, phone or words</source>
        <translation>ID, е-пошта, телефон или зборови</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последни 30 дена</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Последни 365 дена</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последни 7 дена</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последен ден</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Овој профил</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Тикет</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Број на тикет</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Денес</translation>
    </message>
    <message>
        <source>UUID, merchant ID, email or phone, exactly; or words of a reason</source>
        <translation>UUID, ID кај трговецот, е-пошта или телефон, точно; или зборови од причина</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
</context>
<context>
    <name>JournalNotices</name>
    <message>
        <source>Close the program</source>
        <translation>Затвори ја програмата</translation>
    </message>
    <message>
        <source>Go on with what is there</source>
        <translation>Продолжи со она што го има</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Задржи</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Отстрани</translation>
    </message>
</context>
<context>
    <name>JournalTable</name>
    <message>
        <source>Journal</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Newest first. Only what is seen of the journal is read: use the filters.</source>
        <translation>Прво најновите. Од дневникот се чита само она што се гледа: користете ги филтрите.</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>записи: %Ln</numerusform>
            <numerusform>записи: %Ln</numerusform>
            <numerusform>записи: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed.</source>
        <translation>
            <numerusform>Отстранети записи: %Ln.</numerusform>
            <numerusform>Отстранети записи: %Ln.</numerusform>
            <numerusform>Отстранети записи: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain broken, checked {time}</source>
        <translation>Синџирот е прекинат, проверено {time}</translation>
    </message>
    <message>
        <source>Chain whole, checked {time}</source>
        <translation>Синџирот е цел, проверено {time}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Nothing was written through this program yet.</source>
        <translation>Преку оваа програма сѐ уште ништо не е запишано.</translation>
    </message>
    <message>
        <source>Remove entries older than…</source>
        <translation>Отстрани записи постари од…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Се пребарува…</translation>
    </message>
    <message>
        <source>The journal has nothing like that.</source>
        <translation>Во дневникот нема ништо такво.</translation>
    </message>
    <message>
        <source>The other filters hide every entry about it.</source>
        <translation>Другите филтри ги кријат сите записи за тоа.</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Провери синџир</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Се проверува синџирот…</translation>
    </message>
    <message>
        <source>Verifying the journal…</source>
        <translation>Се проверува дневникот…</translation>
    </message>
</context>
<context>
    <name>JournalWindowOpener</name>
    <message>
        <source>Journal</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Отвори го дневникот</translation>
    </message>
    <message>
        <source>The journal: {finding}</source>
        <translation>Дневникот: {finding}</translation>
    </message>
    <message>
        <source>What was written through this program, and its proof</source>
        <translation>Што е запишано преку оваа програма, со доказ</translation>
    </message>
</context>
<context>
    <name>KeptBatchesDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ден</numerusform>
            <numerusform>%n дена</numerusform>
            <numerusform>%n дена</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Започнато</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отфрли</translation>
    </message>
    <message>
        <source>Discard the batch</source>
        <translation>Отфрли го пакетот</translation>
    </message>
    <message>
        <source>Discard this batch?</source>
        <translation>Да се отфрли овој пакет?</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Отфрли…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>До каде</translation>
    </message>
    <message>
        <source>Its list is forgotten, and what is left of it won&apos;t be done. What was done stays done, and stays in the journal.</source>
        <translation>Листата се заборава, а она што останало нема да се изврши. Извршеното останува извршено и останува во дневникот.</translation>
    </message>
    <message>
        <source>Its list is forgotten, with what was looked up. What was done stays done, and stays in the journal.</source>
        <translation>Листата се заборава, заедно со пребараното. Извршеното останува извршено и останува во дневникот.</translation>
    </message>
    <message>
        <source>Its list is forgotten. What was done stays done, and stays in the journal; a certificate of the whole batch, with its customers&apos; IDs, can&apos;t be made any more.</source>
        <translation>Листата се заборава. Извршеното останува извршено и останува во дневникот; повеќе не може да се изработи потврда за целиот пакет, со ID на купувачите.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Задржи</translation>
    </message>
    <message>
        <source>Kept batches</source>
        <translation>Зачувани пакети</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Редови</translation>
    </message>
    <message>
        <source>No batch is kept.</source>
        <translation>Нема зачуван пакет.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Remove &amp;look-ups, which change nothing, after</source>
        <translation>Отстрани ги &amp;пребарувањата, кои ништо не менуваат, по</translation>
    </message>
    <message>
        <source>Remove look-ups after</source>
        <translation>Отстрани пребарувања по</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Број на тикет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
</context>
<context>
    <name>KeptCustomersRow</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>купувачи: %Ln</numerusform>
            <numerusform>купувачи: %Ln</numerusform>
            <numerusform>купувачи: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Детали…</translation>
    </message>
    <message>
        <source>Make customers findable…</source>
        <translation>Овозможи наоѓање купувачи…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Отстрани од овој компјутер…</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Тастери</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Изберете дејство</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Тастатура</translation>
    </message>
    <message>
        <source>Keys of {action}: press the new ones</source>
        <translation>Тастери за „{action}“: притиснете ги новите</translation>
    </message>
    <message>
        <source>More actions come with an open profile.</source>
        <translation>Повеќе дејства има кога е отворен профил.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Притиснете ги новите тастери</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Отстрани тастери</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Врати стандардно</translation>
    </message>
    <message>
        <source>Use them here instead</source>
        <translation>Користи ги тука</translation>
    </message>
    <message>
        <source>{keys} are the keys of an action that comes with an open profile.</source>
        <translation>{keys} се тастери на дејство што го има кога е отворен профил.</translation>
    </message>
    <message>
        <source>{keys} are the keys of “{action}”.</source>
        <translation>{keys} се тастери за „{action}“.</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>„{action}“ сега нема тастери.</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Begin a batch with the customers selected in the table</source>
        <translation>Започни пакет со купувачите избрани во табелата</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колони</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Копирај ќелија</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Копирај ред</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Копирај избор</translation>
    </message>
    <message>
        <source>Copy the customer at the keyboard&apos;s place as one line</source>
        <translation>Копирај го купувачот од тековниот ред во еден ред текст</translation>
    </message>
    <message>
        <source>Copy the selected customers, one line each</source>
        <translation>Копирај ги избраните купувачи, секој во свој ред</translation>
    </message>
    <message>
        <source>Copy the value at the keyboard&apos;s place</source>
        <translation>Копирај ја вредноста од тековната ќелија</translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation>Избриши купувач…</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Филтрирај купувачи</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Оди</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Оди на ред</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>Оди на ред…</translation>
    </message>
    <message>
        <source>Jump to a row of the list by its number</source>
        <translation>Скокни на ред од листата според неговиот број</translation>
    </message>
    <message numerus="yes">
        <source>New batch with %Ln customer(s)…</source>
        <translation>
            <numerusform>Нов пакет, купувачи: %Ln…</numerusform>
            <numerusform>Нов пакет, купувачи: %Ln…</numerusform>
            <numerusform>Нов пакет, купувачи: %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Прво најновите</translation>
    </message>
    <message>
        <source>Open the deletion of this customer</source>
        <translation>Отвори го бришењето на овој купувач</translation>
    </message>
    <message>
        <source>Read the customers shown again</source>
        <translation>Повторно прочитај ги прикажаните купувачи</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Освежи</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Врати колони</translation>
    </message>
    <message>
        <source>Row:</source>
        <translation>Ред:</translation>
    </message>
    <message>
        <source>Show the columns as at first</source>
        <translation>Прикажи ги колоните како на почетокот</translation>
    </message>
    <message>
        <source>Show the customers kept on this computer, to be filtered and sorted</source>
        <translation>Прикажи ги купувачите чувани на овој компјутер, за филтрирање и подредување</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Подреди по</translation>
    </message>
</context>
<context>
    <name>ListEdit</name>
    <message>
        <source>List of IDs</source>
        <translation>Листа на ID</translation>
    </message>
    <message>
        <source>Paste a column of merchant IDs or UUIDs here, or rows of a spreadsheet. Both kinds of ID may be mixed, one customer on each line.</source>
        <translation>Тука залепете колона со ID кај трговецот или UUID, или редови од табела. Двата вида ID може да се мешаат, по еден купувач во секој ред.</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>First rows</source>
        <translation>Први редови</translation>
    </message>
</context>
<context>
    <name>LiveDraft</name>
    <message>
        <source>change of {field}</source>
        <translation>промена на {field}</translation>
    </message>
    <message>
        <source>discarding changes</source>
        <translation>отфрлање на промените</translation>
    </message>
    <message>
        <source>restoring unsaved changes</source>
        <translation>враќање на незачуваните промени</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>I forgot the passphrase…</source>
        <translation>Ја заборавив фразата…</translation>
    </message>
    <message>
        <source>No unlock passphrase is asked for: while this computer&apos;s keyring is open, anybody at this desk can go on. You can set one in Tools ▸ Unlock passphrase.</source>
        <translation>Не се бара фраза за отклучување: додека складиштето за клучеви на овој компјутер е отворено, секој на ова работно место може да продолжи. Можете да ја поставите во Алатки ▸ Фраза за отклучување.</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Од {time}</translation>
    </message>
    <message>
        <source>This is not the unlock passphrase.</source>
        <translation>Ова не е фразата за отклучување.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the unlock passphrase. Try again in %n second(s).</source>
        <translation>
            <numerusform>Ова не е фразата за отклучување. Обидете се повторно за %n сек.</numerusform>
            <numerusform>Ова не е фразата за отклучување. Обидете се повторно за %n сек.</numerusform>
            <numerusform>Ова не е фразата за отклучување. Обидете се повторно за %n сек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Отклучи</translation>
    </message>
    <message>
        <source>Unlock passphrase</source>
        <translation>Фраза за отклучување</translation>
    </message>
    <message>
        <source>Unsaved changes are kept behind the lock.</source>
        <translation>Незачуваните промени се чуваат зад заклучувањето.</translation>
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
        <translation>Ова е ID: пребарај</translation>
    </message>
    <message>
        <source>Look up {id}</source>
        <translation>Пребарај {id}</translation>
    </message>
    <message>
        <source>Looking up {id}…</source>
        <translation>Се бара {id}…</translation>
    </message>
    <message>
        <source>Make customers findable on this computer…</source>
        <translation>Овозможи наоѓање купувачи на овој компјутер…</translation>
    </message>
    <message>
        <source>New customer with this ID</source>
        <translation>Нов купувач со овој ID</translation>
    </message>
    <message>
        <source>No customer has the ID {id}</source>
        <translation>Нема купувач со ID {id}</translation>
    </message>
    <message>
        <source>No customer has the ID {id}.</source>
        <translation>Нема купувач со ID {id}.</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Отвори пакет</translation>
    </message>
    <message>
        <source>Open as a batch</source>
        <translation>Отвори како пакет</translation>
    </message>
    <message>
        <source>Search names in the list</source>
        <translation>Пребарај имиња во листата</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Прикажи во дневникот</translation>
    </message>
    <message>
        <source>The gateway was asked by UUID at {time} and knows no such customer.</source>
        <translation>Порталот беше прашан по UUID во {time} и не знае таков купувач.</translation>
    </message>
    <message>
        <source>The gateway was asked by merchant ID at {time} and knows no such customer.</source>
        <translation>Порталот беше прашан по ID кај трговецот во {time} и не знае таков купувач.</translation>
    </message>
    <message numerus="yes">
        <source>These look like %n ID(s). A batch takes them all.</source>
        <translation>
            <numerusform>Ова личи на повеќе ID: %n. Пакетот ги зема сите.</numerusform>
            <numerusform>Ова личи на повеќе ID: %n. Пакетот ги зема сите.</numerusform>
            <numerusform>Ова личи на повеќе ID: %n. Пакетот ги зема сите.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is longer than the field takes. Paste it into a batch.</source>
        <translation>Оваа листа е подолга отколку што собира полето. Залепете ја во пакет.</translation>
    </message>
    <message>
        <source>This looks like a card number, and is not sent as an ID.</source>
        <translation>Ова личи на број на картичка и не се испраќа како ID.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Обиди се пак</translation>
    </message>
    <message>
        <source>link to a customer</source>
        <translation>линк до купувач</translation>
    </message>
</context>
<context>
    <name>LookUpBar</name>
    <message>
        <source>Create a customer at the gateway</source>
        <translation>Создај купувач на порталот</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Најди купувач</translation>
    </message>
    <message>
        <source>Go to the field that looks customers up</source>
        <translation>Оди во полето за пребарување купувачи</translation>
    </message>
    <message>
        <source>Merchant ID, UUID or pasted line</source>
        <translation>ID кај трговецот, UUID или залепен ред</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Нов купувач</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Купувач</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Уреди</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Датотека</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>По&amp;мош</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Алатки</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Приказ</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>П&amp;розорец</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заклучено</translation>
    </message>
</context>
<context>
    <name>MetadataGrid</name>
    <message>
        <source>Key</source>
        <translation>Клуч</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Вредност</translation>
    </message>
</context>
<context>
    <name>MetadataPane</name>
    <message>
        <source>Add key</source>
        <translation>Додај клуч</translation>
    </message>
    <message>
        <source>Add metadata</source>
        <translation>Додај метаподаток</translation>
    </message>
    <message>
        <source>Copy all metadata as JSON</source>
        <translation>Копирај метаподатоци како JSON</translation>
    </message>
    <message>
        <source>Copy metadata rows</source>
        <translation>Копирај редови метаподатоци</translation>
    </message>
    <message>
        <source>Filter metadata</source>
        <translation>Филтрирај метаподатоци</translation>
    </message>
    <message>
        <source>More for metadata</source>
        <translation>Уште за метаподатоците</translation>
    </message>
    <message>
        <source>No metadata.</source>
        <translation>Нема метаподатоци.</translation>
    </message>
    <message>
        <source>Paste metadata…</source>
        <translation>Залепи метаподатоци…</translation>
    </message>
    <message>
        <source>Remove metadata</source>
        <translation>Отстрани метаподаток</translation>
    </message>
    <message>
        <source>Restore metadata</source>
        <translation>Врати метаподаток</translation>
    </message>
    <message>
        <source>The metadata of this customer can&apos;t be shown: there are more than any real ones, or a number among them that JSON does not have. They stay as they are.</source>
        <translation>Метаподатоците на овој купувач не може да се прикажат: ги има повеќе отколку што има кој било вистински, или меѓу нив има број што не постои во JSON. Остануваат како што се.</translation>
    </message>
    <message>
        <source>There is a key “{key}” already: this is its value.</source>
        <translation>Веќе има клуч „{key}“: ова е неговата вредност.</translation>
    </message>
    <message>
        <source>pasting metadata</source>
        <translation>лепење метаподатоци</translation>
    </message>
</context>
<context>
    <name>MetadataTable</name>
    <message>
        <source>Metadata</source>
        <translation>Метаподатоци</translation>
    </message>
</context>
<context>
    <name>NewCustomerDialog</name>
    <message>
        <source>Already taken</source>
        <translation>Веќе зафатено</translation>
    </message>
    <message>
        <source>At {time} the gateway has no customer with this ID, but what was sent may still come late. Creating looks once more, for up to {seconds} s, and sends the same ID again.</source>
        <translation>Во {time} порталот нема купувач со овој ID, но испратеното може уште да пристигне. Создавањето проверува уште еднаш, најмногу {seconds} сек, и повторно го испраќа истиот ID.</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Создај купувач</translation>
    </message>
    <message>
        <source>Creating a customer…</source>
        <translation>Се создава купувач…</translation>
    </message>
    <message>
        <source>Creating the customer: waiting for the gateway…</source>
        <translation>Создавање на купувачот: се чека порталот…</translation>
    </message>
    <message>
        <source>Look whether it exists</source>
        <translation>Провери дали постои</translation>
    </message>
    <message>
        <source>Looking once more whether the customer exists, before the same ID is sent again ({n})…</source>
        <translation>Уште еднаш се проверува дали купувачот постои, пред истиот ID да се испрати повторно ({n})…</translation>
    </message>
    <message>
        <source>Looking whether the customer exists…</source>
        <translation>Се проверува дали купувачот постои…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаподатоци</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Нов купувач</translation>
    </message>
    <message>
        <source>Not created this time, and what was sent before may still come late. {reason}</source>
        <translation>Овој пат не е создаден, а она што е испратено порано може уште да пристигне. {reason}</translation>
    </message>
    <message>
        <source>Not created. {reason}</source>
        <translation>Не е создаден. {reason}</translation>
    </message>
    <message>
        <source>Not created: this merchant customer ID is already taken.</source>
        <translation>Не е создаден: овој ID на купувач кај трговец е веќе зафатен.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтори</translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation>Прикажи го тој купувач</translation>
    </message>
    <message>
        <source>The customer exists: what was sent first came late. What you changed since was not sent.</source>
        <translation>Купувачот постои: првото испраќање пристигна подоцна. Она што потоа го променивте не е испратено.</translation>
    </message>
    <message>
        <source>The new customer has not been created.</source>
        <translation>Новиот купувач не е создаден.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>What you changed since the customer was created was not sent.</source>
        <translation>Она што го променивте по создавањето на купувачот не е испратено.</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown.</source>
        <translation>Не се знае дали купувачот е создаден.</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown. Looking up its ID ({n} of {all})…</source>
        <translation>Не се знае дали купувачот е создаден. Се бара неговиот ID ({n} од {all})…</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown. {reason}</source>
        <translation>Не се знае дали купувачот е создаден. {reason}</translation>
    </message>
</context>
<context>
    <name>NoRecord</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to {customer}</source>
        <translation>Назад на {customer}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>NothingChosen</name>
    <message>
        <source>Batch from a list</source>
        <translation>Пакет од листа</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Исчисти ја листата</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Сите команди</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Најди купувач</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тастери</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Уште</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Нов купувач</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Не е отворен купувач</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без име</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Неодамна барани</translation>
    </message>
    <message>
        <source>Recent look-ups: more</source>
        <translation>Неодамна барани: уште</translation>
    </message>
    <message>
        <source>Type a part of a name, an email, a phone number or an ID, or choose a row in the list.</source>
        <translation>Внесете дел од име, е-пошта, телефонски број или ID, или изберете ред од листата.</translation>
    </message>
    <message>
        <source>Type or paste a merchant ID or a UUID, or choose a row in the list.</source>
        <translation>Внесете или залепете ID кај трговецот или UUID, или изберете ред од листата.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Недовршена работа</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Скриј</translation>
    </message>
</context>
<context>
    <name>PagedCustomers</name>
    <message>
        <source>Loading</source>
        <translation>Се вчитува</translation>
    </message>
    <message>
        <source>Read from the gateway {time}</source>
        <translation>Прочитано од порталот: {time}</translation>
    </message>
    <message>
        <source>This customer is not there any more</source>
        <translation>Овој купувач повеќе не постои</translation>
    </message>
    <message>
        <source>This record could not be read</source>
        <translation>Овие податоци не можеа да се прочитаат</translation>
    </message>
    <message>
        <source>{name}, as of {time}</source>
        <translation>{name}, состојба од {time}</translation>
    </message>
    <message>
        <source>{name}, deleted</source>
        <translation>{name}, избришан купувач</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Left customer</source>
        <translation>Лев купувач</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>Отвори го левиот</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Отвори го десниот</translation>
    </message>
    <message>
        <source>Right customer</source>
        <translation>Десен купувач</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln customer(s) can be compared.</source>
        <translation>
            <numerusform>Може да се споредат најновите купувачи: %Ln.</numerusform>
            <numerusform>Може да се споредат најновите купувачи: %Ln.</numerusform>
            <numerusform>Може да се споредат најновите купувачи: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>додадени: %n</numerusform>
            <numerusform>додадени: %n</numerusform>
            <numerusform>додадени: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it is</source>
        <translation>
            <numerusform>без промена: %n</numerusform>
            <numerusform>без промена: %n</numerusform>
            <numerusform>без промена: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>променети: %n</numerusform>
            <numerusform>променети: %n</numerusform>
            <numerusform>променети: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>одбиени: %n</numerusform>
            <numerusform>одбиени: %n</numerusform>
            <numerusform>одбиени: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>отстранети: %n</numerusform>
            <numerusform>отстранети: %n</numerusform>
            <numerusform>отстранети: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter presses it while you are in the text, too.</source>
        <translation>Ctrl+Enter го притиска и додека сте во текстот.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клуч</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Залепи</translation>
    </message>
    <message>
        <source>Paste lines of key, tab, value, or a JSON object, here</source>
        <translation>Тука залепете редови со клуч, табулатор и вредност, или JSON-објект</translation>
    </message>
    <message>
        <source>Paste metadata</source>
        <translation>Залепи метаподатоци</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Залепен текст</translation>
    </message>
    <message>
        <source>This is no JSON object: reading stopped in line {line}.</source>
        <translation>Ова не е JSON-објект: читањето запре во ред {line}.</translation>
    </message>
    <message>
        <source>Too much at once: at most 1,000 keys or a million characters.</source>
        <translation>Премногу одеднаш: најмногу 1.000 клучеви или милион знаци.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Вредност</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Што прави</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Што би направило</translation>
    </message>
</context>
<context>
    <name>PaymentMethodsModel</name>
    <message>
        <source>No token</source>
        <translation>Нема токен</translation>
    </message>
    <message>
        <source>Token hidden</source>
        <translation>Токенот е скриен</translation>
    </message>
    <message>
        <source>Token {token}</source>
        <translation>Токен {token}</translation>
    </message>
</context>
<context>
    <name>PaymentMethodsPane</name>
    <message numerus="yes">
        <source>%n card(s) that can&apos;t be read are left out.</source>
        <translation>
            <numerusform>Изоставени картички што не може да се прочитаат: %n.</numerusform>
            <numerusform>Изоставени картички што не може да се прочитаат: %n.</numerusform>
            <numerusform>Изоставени картички што не може да се прочитаат: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Исчисти клипборд сега</translation>
    </message>
    <message>
        <source>Load more cards</source>
        <translation>Вчитај уште картички</translation>
    </message>
    <message>
        <source>Load the next cards of this customer</source>
        <translation>Вчитај ги следните картички на овој купувач</translation>
    </message>
    <message>
        <source>Loading cards…</source>
        <translation>Се вчитуваат картичките…</translation>
    </message>
    <message>
        <source>More cards</source>
        <translation>Уште картички</translation>
    </message>
    <message>
        <source>No saved cards.</source>
        <translation>Нема зачувани картички.</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Начини на плаќање</translation>
    </message>
    <message>
        <source>Read this customer&apos;s cards again</source>
        <translation>Повторно прочитај ги картичките на овој купувач</translation>
    </message>
    <message>
        <source>Reload cards</source>
        <translation>Освежи картички</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>Состојба од {time}.</translation>
    </message>
    <message>
        <source>Take a copied token off the clipboard</source>
        <translation>Отстрани го копираниот токен од клипбордот</translation>
    </message>
    <message>
        <source>The gateway no longer answers with a deleted customer&apos;s cards.</source>
        <translation>Порталот повеќе не ги дава картичките на избришан купувач.</translation>
    </message>
    <message numerus="yes">
        <source>Token copied. The clipboard clears itself in %n second(s).</source>
        <translation>
            <numerusform>Токенот е копиран. Клипбордот сам се чисти за %n сек.</numerusform>
            <numerusform>Токенот е копиран. Клипбордот сам се чисти за %n сек.</numerusform>
            <numerusform>Токенот е копиран. Клипбордот сам се чисти за %n сек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Обиди се пак</translation>
    </message>
</context>
<context>
    <name>PendingWrite</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Создај пак</translation>
    </message>
    <message>
        <source>Finding out what became of changes…</source>
        <translation>Се утврдува што стана со промените…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Остави</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Зачувај пак</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Испрати пак</translation>
    </message>
    <message>
        <source>Sending a change again…</source>
        <translation>Повторно се испраќа промена…</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Прикажи купувач</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Обиди се пак</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страници</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Поставки</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Врати стандардни</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>A batch or a change of this profile is under way. Wait for its end, or stop it, before you remove the profile.</source>
        <translation>Пакет или промена од овој профил е во тек. Почекајте да заврши, или запрете го пакетот, пред да го отстраните профилот.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Choose {environment}</source>
        <translation>Избери {environment}</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Чувај само за оваа сесија</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Се чита дневникот…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Отстрани</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Отстрани профил</translation>
    </message>
    <message>
        <source>Remove, and give them up</source>
        <translation>Отстрани и напушти ги</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Зачувај профил</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Тестирај врска</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Се тестира врската…</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Се чека системското складиште за клучеви…</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Another gateway address: token and key must be given for it anew.</source>
        <translation>Друга адреса на порталот: токенот и клучот мора да се внесат одново за неа.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Друг профил го има ова име.</translation>
    </message>
    <message>
        <source>Authenticity token</source>
        <translation>Токен за автентичност</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Овластување</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Околина</translation>
    </message>
    <message>
        <source>Gateway URL</source>
        <translation>URL на порталот</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Клуч на трговецот</translation>
    </message>
    <message>
        <source>Paste the authenticity token.</source>
        <translation>Залепете го токенот за автентичност.</translation>
    </message>
    <message>
        <source>Paste the merchant key.</source>
        <translation>Залепете го клучот на трговецот.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Име на профилот</translation>
    </message>
</context>
<context>
    <name>ProgressPane</name>
    <message>
        <source>Beginning…</source>
        <translation>Започнува…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжи</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Паузирано</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредок</translation>
    </message>
    <message>
        <source>Rows under way come to their end. What was done stays done.</source>
        <translation>Редовите во тек се довршуваат. Извршеното останува извршено.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Запри</translation>
    </message>
    <message>
        <source>Stopping: rows under way come to their end.</source>
        <translation>Запирање: редовите во тек се довршуваат.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} од {total}</translation>
    </message>
    <message>
        <source>{why} Tries again in {seconds} s.</source>
        <translation>{why} Нов обид за {seconds} сек.</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>A proxy of your company.</source>
        <translation>Прокси на вашата фирма.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Лозинка за прокси</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Корисник на прокси</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Поставено од вашата организација.</translation>
    </message>
    <message>
        <source>Type the password for this proxy and user name.</source>
        <translation>Внесете ја лозинката за ова прокси и корисничко име.</translation>
    </message>
    <message>
        <source>none; if the proxy asks for a sign-in</source>
        <translation>нема; или ако проксито бара најава</translation>
    </message>
    <message>
        <source>none; or host:port</source>
        <translation>нема; или домаќин:порта</translation>
    </message>
    <message>
        <source>saved, not shown; type to replace it</source>
        <translation>зачувано, не се прикажува; внесете за замена</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Избери сѐ</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Зголеми</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Намали</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Намали</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Зголеми</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Следна страница</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Притисни</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Претходна страница</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Помести надолу</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Помести налево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Помести надесно</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Помести нагоре</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Постави фокус</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Прикажи мени</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Префрли</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Го затвора панелот</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Одвои</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Го одвојува панелот и го враќа</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папката не е пронајдена.
Проверете дали името на папката е точно.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Датотеката не е пронајдена.
Проверете дали името на датотеката е точно.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 веќе постои.
Дали сакате да ја замените датотеката?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Избери</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Изб&amp;риши</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Нова папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отвори</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пр&amp;еименувај</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зачувај</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ е заштитено од запишување.
Дали сепак сакате да избришете?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Сите датотеки (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Дали навистина сакате да избришете „%1“?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Премини на приказ со детали</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Премини на список</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Папката не може да се избрише.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Направи нова папка</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Направи нова папка</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Детали</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>И&amp;ме на датотеката:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Датотеки</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Вид датотеки:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Оди назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Оди напред</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Оди во надредената папка</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Список на места и обележувачи</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Нова папка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Надредена папка</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Неодамнешни места</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Отстрани</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Зачувај како</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Прикажи </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Прикажи &amp;скриени датотеки</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Странична лента</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компјутер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Изменето</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Големина</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирај</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Залепи</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>П&amp;овтори</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Поништи</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Исечи</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Избери сѐ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прекини</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Примени</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отфрли</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помош</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Занемари</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;е за сите</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Во ред</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Врати стандардни</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Обиди се пак</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зачувај</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Зачувај ги сите</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да за &amp;сите</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Дно</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Лев раб</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Страница надолу</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Страница налево</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Страница надесно</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Страница нагоре</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Десен раб</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Помести надолу</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Помести овде</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Помести налево</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Помести надесно</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Помести нагоре</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Врв</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Down</source>
        <translation>Долу</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Лево</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Десно</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Празно место</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Горе</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Помести налево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Помести надесно</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирај</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Залепи</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>П&amp;овтори</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Поништи</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копирај &amp;адреса на врската</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Исечи</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Избери сѐ</translation>
    </message>
</context>
<context>
    <name>ReasonFields</name>
    <message>
        <source>Here a reason is needed.</source>
        <translation>Тука е потребна причина.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Број на тикет</translation>
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
            <numerusform>прескокнати празни: %Ln</numerusform>
            <numerusform>прескокнати празни: %Ln</numerusform>
            <numerusform>прескокнати празни: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) to look up</source>
        <translation>
            <numerusform>Купувачи за пребарување: %Ln</numerusform>
            <numerusform>Купувачи за пребарување: %Ln</numerusform>
            <numerusform>Купувачи за пребарување: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>дупликати: %Ln</numerusform>
            <numerusform>дупликати: %Ln</numerusform>
            <numerusform>дупликати: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heading(s), total(s) or remark(s) skipped</source>
        <translation>
            <numerusform>прескокнати наслови, збирови или забелешки: %Ln</numerusform>
            <numerusform>прескокнати наслови, збирови или забелешки: %Ln</numerusform>
            <numerusform>прескокнати наслови, збирови или забелешки: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to look up</source>
        <translation>
            <numerusform>Редови за пребарување: %Ln</numerusform>
            <numerusform>Редови за пребарување: %Ln</numerusform>
            <numerusform>Редови за пребарување: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Изберете…</translation>
    </message>
    <message>
        <source>Choose the column…</source>
        <translation>Изберете колона…</translation>
    </message>
    <message>
        <source>Column with the IDs</source>
        <translation>Колона со ID</translation>
    </message>
    <message>
        <source>First IDs</source>
        <translation>Први ID</translation>
    </message>
    <message>
        <source>From the selection in the table</source>
        <translation>Од изборот во табелата</translation>
    </message>
    <message>
        <source>No heading says for certain. Look at the rows, and choose the column.</source>
        <translation>Ниту еден наслов не кажува со сигурност. Погледнете ги редовите и изберете ја колоната.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Сѐ уште нема листа</translation>
    </message>
    <message>
        <source>Nothing to look up</source>
        <translation>Нема што да се пребара</translation>
    </message>
    <message>
        <source>Part with the IDs</source>
        <translation>Дел со ID</translation>
    </message>
    <message>
        <source>Paste it on the left, drop a file here or open one, or take what is selected in the table.</source>
        <translation>Залепете ја лево, спуштете датотека тука или отворете ја, или земете го изборот од табелата.</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>Првиот ред содржи наслови</translation>
    </message>
    <message>
        <source>The headings are in line {number}</source>
        <translation>Насловите се во ред {number}</translation>
    </message>
    <message>
        <source>There are several that may be meant.</source>
        <translation>Повеќе од нив може да се тие.</translation>
    </message>
    <message>
        <source>There is no ID in this list.</source>
        <translation>Во оваа листа нема ниту еден ID.</translation>
    </message>
    <message>
        <source>Which column holds the IDs?</source>
        <translation>Во која колона се ID?</translation>
    </message>
    <message>
        <source>Which part holds the IDs?</source>
        <translation>Во кој дел се ID?</translation>
    </message>
    <message>
        <source>no duplicates, no blanks</source>
        <translation>без дупликати и празни редови</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… и уште {number}</translation>
    </message>
</context>
<context>
    <name>RecoveryStrip</name>
    <message>
        <source>Left open by the last run</source>
        <translation>Останато отворено од последниот пат</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Патека</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Примено</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID на барање</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Испратено</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Траење</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>барања: %n</numerusform>
            <numerusform>барања: %n</numerusform>
            <numerusform>барања: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) copied.</source>
        <translation>
            <numerusform>Копирани барања: %n.</numerusform>
            <numerusform>Копирани барања: %n.</numerusform>
            <numerusform>Копирани барања: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a request to see the whole of it.</source>
        <translation>Изберете барање за да го видите целото.</translation>
    </message>
    <message>
        <source>Clear requests</source>
        <translation>Исчисти барања</translation>
    </message>
    <message>
        <source>Copied without secrets and values. To run it, sign it anew: a digest dies with its timestamp.</source>
        <translation>Копирано без тајни и вредности. За да се изврши, потпишете го одново: дигестот важи само со својот временски печат.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Копирај како curl</translation>
    </message>
    <message>
        <source>Copy every request that the filter shows</source>
        <translation>Копирај ги сите барања што ги покажува филтерот</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Копирај ID на барање</translation>
    </message>
    <message>
        <source>Copy requests as text</source>
        <translation>Копирај барања како текст</translation>
    </message>
    <message>
        <source>Copy the ID that this program gave the chosen request</source>
        <translation>Копирај го ID што оваа програма му го даде на избраното барање</translation>
    </message>
    <message>
        <source>Copy the chosen request as a curl line without its secrets</source>
        <translation>Копирај го избраното барање како curl-наредба, без тајните</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Филтрирај барања</translation>
    </message>
    <message>
        <source>Forget the requests listed so far</source>
        <translation>Заборави ги досега наведените барања</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>Само неуспешни</translation>
    </message>
    <message>
        <source>Request ID copied.</source>
        <translation>ID на барањето е копиран.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Барања</translation>
    </message>
    <message>
        <source>The chosen request</source>
        <translation>Избраното барање</translation>
    </message>
    <message>
        <source>authorised by {way}</source>
        <translation>овластено преку {way}</translation>
    </message>
    <message>
        <source>sent: {keys}</source>
        <translation>испратено: {keys}</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>In the order in which they were made, newest last.</source>
        <translation>По редоследот на испраќање, најновите на крајот.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Барања</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message numerus="yes">
        <source>%Ln entries would be removed.</source>
        <translation>
            <numerusform>Записи што би се отстраниле: %Ln.</numerusform>
            <numerusform>Записи што би се отстраниле: %Ln.</numerusform>
            <numerusform>Записи што би се отстраниле: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месец</numerusform>
            <numerusform>%n месеци</numerusform>
            <numerusform>%n месеци</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Се брои…</translation>
    </message>
    <message>
        <source>From now on do this at every start</source>
        <translation>Отсега прави го ова при секое стартување</translation>
    </message>
    <message>
        <source>Keep this setting</source>
        <translation>Задржи ја поставката</translation>
    </message>
    <message>
        <source>No entry is that old.</source>
        <translation>Ниту еден запис не е толку стар.</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Постари од</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Отстрани</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Отстрани стари записи</translation>
    </message>
    <message>
        <source>Removing old entries of the journal…</source>
        <translation>Се отстрануваат стари записи од дневникот…</translation>
    </message>
    <message>
        <source>Removing old entries…</source>
        <translation>Се отстрануваат стари записи…</translation>
    </message>
    <message>
        <source>They go for good, of all profiles: nobody can ask about them any more. A new entry says up to where, with the last one&apos;s hash, so that the chain of those that stay can still be verified. Export the journal before, if you need them.</source>
        <translation>Се отстрануваат засекогаш, од сите профили: никој повеќе не може да праша за нив. Нов запис кажува до каде, со хешот на последниот, така што синџирот на преостанатите сѐ уште може да се провери. Ако ви требаат, пред тоа извезете го дневникот.</translation>
    </message>
</context>
<context>
    <name>RowFiles</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to {name}.</source>
        <translation>
            <numerusform>Редови извезени во {name}: %Ln.</numerusform>
            <numerusform>Редови извезени во {name}: %Ln.</numerusform>
            <numerusform>Редови извезени во {name}: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV за табели (*.csv)</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Извези редови</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Old values (*.json)</source>
        <translation>Стари вредности (*.json)</translation>
    </message>
    <message>
        <source>Save old values</source>
        <translation>Зачувај стари вредности</translation>
    </message>
    <message numerus="yes">
        <source>The old values of %Ln customer(s) are in {name}.</source>
        <translation>
            <numerusform>Стари вредности запишани во {name}, купувачи: %Ln.</numerusform>
            <numerusform>Стари вредности запишани во {name}, купувачи: %Ln.</numerusform>
            <numerusform>Стари вредности запишани во {name}, купувачи: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowKindFilter</name>
    <message>
        <source>All {number}</source>
        <translation>Сите {number}</translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation>Филтрирај по резултат</translation>
    </message>
    <message>
        <source>Needs a look {number}</source>
        <translation>За проверка {number}</translation>
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
        <translation>Потврда…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Нов пакет</translation>
    </message>
    <message>
        <source>Save old values…</source>
        <translation>Зачувај стари вредности…</translation>
    </message>
    <message>
        <source>This window may be closed: the batch goes on, and the main window says so.</source>
        <translation>Овој прозорец може да се затвори: пакетот продолжува, а главниот прозорец го покажува тоа.</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>Копирани редови: %Ln.</numerusform>
            <numerusform>Копирани редови: %Ln.</numerusform>
            <numerusform>Копирани редови: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out.</source>
        <translation>
            <numerusform>Изоставени редови: %Ln.</numerusform>
            <numerusform>Изоставени редови: %Ln.</numerusform>
            <numerusform>Изоставени редови: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken in again.</source>
        <translation>
            <numerusform>Повторно вклучени редови: %Ln.</numerusform>
            <numerusform>Повторно вклучени редови: %Ln.</numerusform>
            <numerusform>Повторно вклучени редови: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that name somebody else stay left out: look at each, and take it in by itself.</source>
        <translation>
            <numerusform>Остануваат изоставени редови што означуваат друго лице: %Ln. Погледнете го секој и вклучете го поединечно.</numerusform>
            <numerusform>Остануваат изоставени редови што означуваат друго лице: %Ln. Погледнете го секој и вклучете го поединечно.</numerusform>
            <numerusform>Остануваат изоставени редови што означуваат друго лице: %Ln. Погледнете го секој и вклучете го поединечно.</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Како во листата</translation>
    </message>
    <message>
        <source>Click to sort by this column; at the third click as in the list again</source>
        <translation>Кликнете за подредување по оваа колона; со третиот клик повторно како во листата</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копирај редови</translation>
    </message>
    <message>
        <source>Filter by ID, name or email</source>
        <translation>Филтрирај по ID, име или е-пошта</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Филтрирај редови</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Изостави</translation>
    </message>
    <message>
        <source>Leave out all rows shown</source>
        <translation>Изостави сѐ прикажано</translation>
    </message>
    <message>
        <source>Leave the selected rows out (Space)</source>
        <translation>Изостави ги избраните редови (Space)</translation>
    </message>
    <message>
        <source>No row is of this kind now.</source>
        <translation>Сега нема ред од овој вид.</translation>
    </message>
    <message>
        <source>Nothing is erased then</source>
        <translation>Тогаш ништо не се брише</translation>
    </message>
    <message>
        <source>Of {asked} rows {kept} are selected: more is too much for a selection.</source>
        <translation>Од {asked} редови избрани се {kept}: повеќе не собира во еден избор.</translation>
    </message>
    <message>
        <source>Rows stand as in the list while the batch is under way</source>
        <translation>Додека пакетот е во тек, редовите стојат како во листата</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Прикажи купувач</translation>
    </message>
    <message>
        <source>Show this customer in the main window</source>
        <translation>Прикажи го овој купувач во главниот прозорец</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Подреди по</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Вклучи повторно</translation>
    </message>
    <message>
        <source>Take in all rows shown</source>
        <translation>Вклучи сѐ прикажано</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>“Leave out all rows shown” in the table&apos;s menu takes them all.</source>
        <translation>„Изостави сѐ прикажано“ во менито на табелата ги зема сите.</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Rows of the batch</source>
        <translation>Редови на пакетот</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отфрли</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отфрли промени</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Прегледај и зачувај…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зачувај</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Прикажи</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>All mine</source>
        <translation>Сѐ мое</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Сѐ туѓо</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>За избор</translation>
    </message>
    <message>
        <source>Looking whether somebody else changed it meanwhile…</source>
        <translation>Се проверува дали во меѓувреме го променил некој друг…</translation>
    </message>
    <message>
        <source>Nobody else changed it since {time}.</source>
        <translation>Никој друг не го променил од {time}.</translation>
    </message>
    <message>
        <source>Only theirs</source>
        <translation>Само туѓо</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Само ваше</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зачувај</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)?</source>
        <translation>
            <numerusform>Да се зачуваат промените (%n)?</numerusform>
            <numerusform>Да се зачуваат промените (%n)?</numerusform>
            <numerusform>Да се зачуваат промените (%n)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Зачувај промени</translation>
    </message>
    <message>
        <source>Saving as soon as the record is read…</source>
        <translation>Се зачувува штом ќе се прочитаат податоците…</translation>
    </message>
    <message>
        <source>Somebody else changed this customer after you read it at {time}.</source>
        <translation>Некој друг го променил овој купувач откако го прочитавте во {time}.</translation>
    </message>
    <message>
        <source>Still to choose: {places}.</source>
        <translation>Уште за избор: {places}.</translation>
    </message>
    <message>
        <source>changed by somebody else meanwhile; stays as it is now</source>
        <translation>во меѓувреме променето од некој друг; останува како што е сега</translation>
    </message>
    <message>
        <source>changed by you and by somebody else: choose</source>
        <translation>променето од вас и од некој друг: изберете</translation>
    </message>
    <message>
        <source>changed by you; will be saved</source>
        <translation>променето од вас; ќе се зачува</translation>
    </message>
</context>
<context>
    <name>SavedProfiles</name>
    <message>
        <source>The file of profiles was damaged. It is kept as {name}.</source>
        <translation>Датотеката со профили беше оштетена. Се чува како {name}.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>About {uuid}: {words}</source>
        <translation>За {uuid}: {words}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Откажано. Ништо не е зачувано.</translation>
    </message>
    <message>
        <source>Cancelled. Whether the changes were saved before is still unknown.</source>
        <translation>Откажано. Сѐ уште не се знае дали промените биле зачувани порано.</translation>
    </message>
    <message>
        <source>Not saved this time, and whether the changes were saved before is still unknown. {reason}</source>
        <translation>Овој пат не е зачувано, а сѐ уште не се знае дали промените биле зачувани порано. {reason}</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Не е зачувано. {reason}</translation>
    </message>
    <message>
        <source>Not saved: the gateway has this customer no more: asked in every way, some seconds apart. Nothing was sent.</source>
        <translation>Не е зачувано: порталот повеќе го нема овој купувач (прашан на секој начин, со неколку секунди размак). Ништо не е испратено.</translation>
    </message>
    <message>
        <source>Not saved: this customer was deleted meanwhile. Nothing was sent.</source>
        <translation>Не е зачувано: овој купувач во меѓувреме е избришан. Ништо не е испратено.</translation>
    </message>
    <message>
        <source>Nothing to send: shown as the gateway has it now</source>
        <translation>Нема што да се испрати: прикажано е како што е сега на порталот</translation>
    </message>
    <message>
        <source>Reading the customer again…</source>
        <translation>Повторно се чита купувачот…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Зачувај пак…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Зачувано {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Се зачувува…</translation>
    </message>
    <message>
        <source>The answer was lost, and the customer was deleted since.</source>
        <translation>Одговорот се изгуби, а купувачот оттогаш е избришан.</translation>
    </message>
    <message>
        <source>The answer was lost, and the gateway has this customer no more: asked in every way, some seconds apart.</source>
        <translation>Одговорот се изгуби, а порталот повеќе го нема овој купувач: прашан на секој начин, со неколку секунди размак.</translation>
    </message>
    <message>
        <source>The answer was lost. At {time} the gateway did not have the changes; nothing was sent again. Save reads the customer first.</source>
        <translation>Одговорот се изгуби. Во {time} порталот ги немаше промените; ништо не е испратено повторно. „Зачувај“ прво го чита купувачот.</translation>
    </message>
    <message>
        <source>The answer was lost. At {time} the gateway had some of the changes, or others; nothing was sent again. Save reads the customer first and shows what differs.</source>
        <translation>Одговорот се изгуби. Во {time} порталот имаше некои од промените или други; ништо не е испратено повторно. „Зачувај“ прво го чита купувачот и покажува што се разликува.</translation>
    </message>
    <message>
        <source>The gateway accepted the changes, yet answers other values than sent for: {names}</source>
        <translation>Порталот ги прифати промените, но одговара со други вредности од испратените, кај: {names}</translation>
    </message>
    <message>
        <source>The gateway answers that this customer is deleted.</source>
        <translation>Според порталот, овој купувач е избришан.</translation>
    </message>
    <message>
        <source>Unknown whether it was saved, and the customer can&apos;t be read now. Save reads it first and shows what is still different.</source>
        <translation>Не се знае дали е зачувано, а купувачот сега не може да се прочита. „Зачувај“ прво го чита и покажува што сѐ уште се разликува.</translation>
    </message>
    <message>
        <source>Unknown whether it was saved. Reading the customer again ({n} of {all})…</source>
        <translation>Не се знае дали е зачувано. Повторно се чита купувачот ({n} од {all})…</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Remove them</source>
        <translation>Отстрани ги</translation>
    </message>
    <message>
        <source>saved, not shown; type to replace it</source>
        <translation>зачувано, не се прикажува; внесете за замена</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold this part of the record</source>
        <translation>Собери или рашири го овој дел од податоците</translation>
    </message>
    <message>
        <source>Folds the section</source>
        <translation>Го собира делот</translation>
    </message>
    <message>
        <source>Unfolds the section</source>
        <translation>Го раширува делот</translation>
    </message>
</context>
<context>
    <name>SessionSecretsDialog</name>
    <message>
        <source>Authenticity token</source>
        <translation>Токен за автентичност</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Овластување</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжи</translation>
    </message>
    <message>
        <source>Gateway URL</source>
        <translation>URL на порталот</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Чувај само за оваа сесија</translation>
    </message>
    <message>
        <source>Keep them in the system keyring</source>
        <translation>Чувај ги во системското складиште за клучеви</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Клуч на трговецот</translation>
    </message>
    <message>
        <source>Paste the authenticity token.</source>
        <translation>Залепете го токенот за автентичност.</translation>
    </message>
    <message>
        <source>Paste the merchant key.</source>
        <translation>Залепете го клучот на трговецот.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Лозинка за прокси</translation>
    </message>
    <message>
        <source>These are not the token and key that this window was opened with. To work with others, close the window and open the profile again.</source>
        <translation>Ова не се токенот и клучот со кои е отворен овој прозорец. За да работите со други, затворете го прозорецот и повторно отворете го профилот.</translation>
    </message>
    <message>
        <source>Token and key</source>
        <translation>Токен и клуч</translation>
    </message>
    <message>
        <source>Token and key are asked for once per session instead. They stay in this program&apos;s memory until it ends, and are written nowhere.</source>
        <translation>Наместо тоа, токенот и клучот се бараат еднаш по сесија. Остануваат во меморијата на оваа програма до нејзиниот крај и никаде не се запишуваат.</translation>
    </message>
    <message>
        <source>Use the saved ones in this way</source>
        <translation>Користи ги зачуваните на овој начин</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Се чека системското складиште за клучеви…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нема</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>Дејство</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Кратенки на тастатура</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тастери</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Пребарај дејства и тастери</translation>
    </message>
</context>
<context>
    <name>ShownCustomer</name>
    <message>
        <source>A row of the list</source>
        <translation>Ред од листата</translation>
    </message>
    <message>
        <source>Looking up {id}…</source>
        <translation>Се бара {id}…</translation>
    </message>
    <message>
        <source>Reading this row of the list…</source>
        <translation>Се чита овој ред од листата…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Прикажи</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Обиди се пак</translation>
    </message>
    <message>
        <source>{customer} is still shown.</source>
        <translation>Сѐ уште е прикажано: {customer}.</translation>
    </message>
    <message>
        <source>{customer} was found.</source>
        <translation>Најдено: {customer}.</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>Customers</source>
        <translation>Купувачи</translation>
    </message>
    <message>
        <source>Customers on this computer</source>
        <translation>Купувачи на овој компјутер</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Шифрирано</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредок</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Ново читање…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Отстрани од овој компјутер…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Каде</translation>
    </message>
    <message>
        <source>With a key in this computer&apos;s keyring. Erased customers leave at once.</source>
        <translation>Со клуч во складиштето за клучеви на овој компјутер. Избришаните купувачи веднаш се отстрануваат.</translation>
    </message>
    <message>
        <source>With a key that nobody keeps: it all goes when this window is closed.</source>
        <translation>Со клуч што никој не го чува: сѐ исчезнува кога ќе се затвори овој прозорец.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Asked to wait: trying again in {s} s ({n} of {all})…</source>
        <translation>Бара да се почека: нов обид за {s} сек ({n} од {all})…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Gateway answers in {ms} ms</source>
        <translation>Порталот одговара за {ms} ms</translation>
    </message>
    <message>
        <source>No answer at {time}</source>
        <translation>Нема одговор во {time}</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Сѐ уште нема одговор</translation>
    </message>
    <message>
        <source>Open the batch that runs</source>
        <translation>Отвори го пакетот што е во тек</translation>
    </message>
    <message>
        <source>Read again what is shown</source>
        <translation>Повторно прочитај го прикажаното</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Прочитано во {time}</translation>
    </message>
    <message>
        <source>Show how far the customers on this computer are</source>
        <translation>Прикажи до каде се купувачите на овој компјутер</translation>
    </message>
    <message>
        <source>Stop waiting for what runs now</source>
        <translation>Не чекај го повеќе она што е сега во тек</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Обиди се пак</translation>
    </message>
    <message>
        <source>Trying again ({n} of {all})…</source>
        <translation>Нов обид ({n} од {all})…</translation>
    </message>
    <message>
        <source>Trying again in {s} s</source>
        <translation>Нов обид за {s} сек</translation>
    </message>
</context>
<context>
    <name>StoppedNotice</name>
    <message>
        <source>Edit profile…</source>
        <translation>Измени профил…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Обиди се пак</translation>
    </message>
    <message>
        <source>{reason} Nothing more is sent until you decide.</source>
        <translation>{reason} Ништо повеќе не се испраќа додека не одлучите.</translation>
    </message>
</context>
<context>
    <name>StorageLine</name>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>Се бара системското складиште за клучеви…</translation>
    </message>
    <message>
        <source>Never shown again.</source>
        <translation>Никогаш повеќе не се прикажува.</translation>
    </message>
    <message>
        <source>Token and key stay in memory and are asked for once per session.</source>
        <translation>Токенот и клучот остануваат во меморијата и се бараат еднаш по сесија.</translation>
    </message>
</context>
<context>
    <name>TableMessages</name>
    <message numerus="yes">
        <source>%Ln row(s) not read yet left out.</source>
        <translation>
            <numerusform>Изоставени редови што уште не се прочитани: %Ln.</numerusform>
            <numerusform>Изоставени редови што уште не се прочитани: %Ln.</numerusform>
            <numerusform>Изоставени редови што уште не се прочитани: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>Копирани редови: %Ln.</numerusform>
            <numerusform>Копирани редови: %Ln.</numerusform>
            <numerusform>Копирани редови: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: nothing is sent now.</source>
        <translation>Не е прочитано: сега ништо не се испраќа.</translation>
    </message>
    <message>
        <source>Nothing copied: not read yet.</source>
        <translation>Ништо не е копирано: уште не е прочитано.</translation>
    </message>
    <message>
        <source>Others added or removed customers. Refreshed what you see.</source>
        <translation>Други додадоа или отстранија купувачи. Приказот е освежен.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Читањето е откажано.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Освежи</translation>
    </message>
    <message>
        <source>Selected {kept} of {asked} rows: no more can be selected at once.</source>
        <translation>Од {asked} редови избрани се {kept}: повеќе не може да се изберат одеднаш.</translation>
    </message>
    <message>
        <source>Selected {kept} of {asked} rows: those that are read.</source>
        <translation>Од {asked} редови избрани се {kept}: оние што се прочитани.</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>Состојба од {time}.</translation>
    </message>
    <message>
        <source>The list changes faster than it can be read. Some rows may be missing.</source>
        <translation>Листата се менува побрзо отколку што може да се чита. Можеби недостигаат некои редови.</translation>
    </message>
</context>
<context>
    <name>TaskChoice</name>
    <message>
        <source>A list of IDs in, a table of records out. Changes nothing.</source>
        <translation>Влегува листа на ID, излегува табела со податоци. Ништо не се менува.</translation>
    </message>
    <message>
        <source>Every line is looked up first. Nothing is erased before you have confirmed.</source>
        <translation>Прво се пребарува секој ред. Ништо не се брише пред да потврдите.</translation>
    </message>
    <message>
        <source>Every line is looked up first. Then the same values are set for all you keep.</source>
        <translation>Прво се пребарува секој ред. Потоа истите вредности се поставуваат кај сите што ќе ги задржите.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Што да се направи</translation>
    </message>
</context>
<context>
    <name>TurnOnDialog</name>
    <message>
        <source>A customer who is erased here leaves it at once and for good.</source>
        <translation>Купувач што се брише тука веднаш и засекогаш исчезнува од неа.</translation>
    </message>
    <message>
        <source>About {duration} for {customers} customers.</source>
        <translation>Околу {duration} за {customers} купувачи.</translation>
    </message>
    <message>
        <source>About {number} customers a minute.</source>
        <translation>Околу {number} купувачи во минута.</translation>
    </message>
    <message>
        <source>Close the program at any time: the next start goes on with it.</source>
        <translation>Затворете ја програмата кога сакате: при следното стартување продолжува.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Шифрирано</translation>
    </message>
    <message>
        <source>Every customer of this profile as the list shows them: IDs, name, email, phone, address, description, metadata, times. Of saved cards only how many were seen.</source>
        <translation>Секој купувач на овој профил како што го покажува листата: ID, име, е-пошта, телефон, адреса, опис, метаподатоци, времиња. За зачуваните картички само колку се видени.</translation>
    </message>
    <message>
        <source>Find anybody by a part of what you know</source>
        <translation>Најдете кого било по дел од она што го знаете</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Прво читање</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Колку долго</translation>
    </message>
    <message>
        <source>It can be paused, and removed, at any time.</source>
        <translation>Може да се паузира и да се отстрани во секое време.</translation>
    </message>
    <message>
        <source>Make customers findable on this computer</source>
        <translation>Овозможи наоѓање купувачи на овој компјутер</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Почни со читање</translation>
    </message>
    <message>
        <source>The gateway finds a customer by the whole ID only. With a copy of the list on this computer, a part of a name, an email, a phone number, a city or any other value is enough, while you type.</source>
        <translation>Порталот наоѓа купувач само по цел ID. Со копија на листата на овој компјутер доволен е дел од име, е-пошта, телефонски број, град или која било друга вредност, додека пишувате.</translation>
    </message>
    <message>
        <source>The gateway is asked slowly, and you work on meanwhile.</source>
        <translation>Порталот се прашува полека, а вие во меѓувреме работите.</translation>
    </message>
    <message>
        <source>The whole file, with a key that is in this computer&apos;s keyring and nowhere else. Locking the program closes it and lets the key go.</source>
        <translation>Целата датотека, со клуч што е во складиштето за клучеви на овој компјутер и никаде на друго место. Заклучувањето на програмата ја затвора датотеката и го отпушта клучот.</translation>
    </message>
    <message>
        <source>The whole file, with a key that is kept nowhere.</source>
        <translation>Целата датотека, со клуч што никаде не се чува.</translation>
    </message>
    <message>
        <source>Until this window is closed, or you remove it.</source>
        <translation>Додека не се затвори овој прозорец или не ја отстраните копијата.</translation>
    </message>
    <message>
        <source>Until you remove it, or the profile.</source>
        <translation>Додека не ја отстраните копијата или профилот.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Што се чува</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Каде</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад на листата</translation>
    </message>
</context>
<context>
    <name>TypedConfirmation</name>
    <message>
        <source>Almost: it differs in {words}.</source>
        <translation>Речиси: се разликува во {words}.</translation>
    </message>
    <message>
        <source>Type the UUID to confirm</source>
        <translation>За потврда внесете го UUID</translation>
    </message>
    <message>
        <source>Type the merchant customer ID to confirm</source>
        <translation>За потврда внесете го ID на купувачот кај трговецот</translation>
    </message>
</context>
<context>
    <name>UnlockPassphraseDialog</name>
    <message>
        <source>An unlock passphrase is set.</source>
        <translation>Поставена е фраза за отклучување.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Промени фраза</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Сегашна фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова фраза</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Повторете ја новата фраза</translation>
    </message>
    <message>
        <source>No unlock passphrase is set: while this computer&apos;s keyring is open, anybody at this desk can unlock the program.</source>
        <translation>Не е поставена фраза за отклучување: додека складиштето за клучеви на овој компјутер е отворено, секој на ова работно место може да ја отклучи програмата.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. You could only begin again: token and key of every profile would have to be entered anew, and the journal so far, with unsaved changes kept in it, would stay encrypted for good.</source>
        <translation>Никој не може да врати заборавена фраза. Би можеле само да почнете одново: токенот и клучот на секој профил би требало повторно да се внесат, а досегашниот дневник, со незачуваните промени во него, засекогаш би останал шифриран.</translation>
    </message>
    <message>
        <source>Remove passphrase</source>
        <translation>Отстрани фраза</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Постави фраза</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s); some words are best.</source>
        <translation>
            <numerusform>Внесете барем %n знаци; најдобри се неколку зборови.</numerusform>
            <numerusform>Внесете барем %n знаци; најдобри се неколку зборови.</numerusform>
            <numerusform>Внесете барем %n знаци; најдобри се неколку зборови.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is asked for at the start and whenever the program is unlocked. Token and key of every profile and the journal&apos;s key stay in the system keyring, wrapped with it: without the passphrase nobody can use them, even while the keyring is open.</source>
        <translation>Фразата се бара при стартување и секогаш кога програмата се отклучува. Токенот и клучот на секој профил и клучот на дневникот остануваат во системското складиште за клучеви, дополнително шифрирани со неа: без фразата никој не може да ги користи, ни додека складиштето е отворено.</translation>
    </message>
    <message>
        <source>The passphrase is set, but the system keyring did not take everything. The rest is wrapped when you unlock with it. {reason}</source>
        <translation>Фразата е поставена, но системското складиште за клучеви не прифати сѐ. Другото се шифрира кога ќе отклучите со неа. {reason}</translation>
    </message>
    <message>
        <source>The unlock passphrase is changed.</source>
        <translation>Фразата за отклучување е променета.</translation>
    </message>
    <message>
        <source>The unlock passphrase is removed.</source>
        <translation>Фразата за отклучување е отстранета.</translation>
    </message>
    <message>
        <source>The unlock passphrase is set.</source>
        <translation>Фразата за отклучување е поставена.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Ова не е истата фраза.</translation>
    </message>
    <message>
        <source>Type the current passphrase.</source>
        <translation>Внесете ја сегашната фраза.</translation>
    </message>
    <message>
        <source>Unlock passphrase</source>
        <translation>Фраза за отклучување</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Се чека системското складиште за клучеви…</translation>
    </message>
    <message>
        <source>Wrapping what the system keyring has…</source>
        <translation>Се шифрира она што го има системското складиште…</translation>
    </message>
</context>
<context>
    <name>UnsavedEdit</name>
    <message>
        <source>Discard</source>
        <translation>Отфрли</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Обнови</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Edit value</source>
        <translation>Измени вредност</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Во ред</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Вредност</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A gateway on this computer with 10,000 made-up customers. Nothing leaves the machine, and nothing you do can harm anybody.</source>
        <translation>Портал на овој компјутер со 10.000 измислени купувачи. Ништо не го напушта компјутерот и ништо што правите не може никому да наштети.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Додај профил</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Почнете со работа</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Find a customer, correct the record, see the cards, delete.</source>
        <translation>Најдете купувач, поправете ги податоците, видете ги картичките, бришете.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжи</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Разгледајте</translation>
    </message>
    <message>
        <source>Open {profile} · {environment}</source>
        <translation>Отвори {profile} · {environment}</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Испробај Sandbox</translation>
    </message>
    <message>
        <source>Your merchant&apos;s authenticity token and key, from the Monri dashboard. They are kept in this computer&apos;s keyring and nowhere else.</source>
        <translation>Токенот за автентичност и клучот на вашиот трговец, од контролната табла на Monri. Се чуваат во складиштето за клучеви на овој компјутер и никаде на друго место.</translation>
    </message>
    <message>
        <source>Your profiles. File ▸ Open profile has all of them.</source>
        <translation>Вашите профили. Сите се во Датотека ▸ Отвори профил.</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Се стартува Sandbox…</translation>
    </message>
    <message>
        <source>The sandbox did not start. {reason}</source>
        <translation>Sandbox не се стартува. {reason}</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Нема профил со име {name}.</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Се чека системското складиште за клучеви…</translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
</context>
<context>
    <name>WindowLock</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Затвори и изгуби</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Отвори одново</translation>
    </message>
    <message>
        <source>The system keyring now has another token and key than this window was opened with. Open the profile anew to work with them.</source>
        <translation>Системското складиште за клучеви сега има други токен и клуч од оние со кои е отворен овој прозорец. Отворете го профилот одново за да работите со нив.</translation>
    </message>
    <message>
        <source>The unsaved changes are kept and offered there.</source>
        <translation>Незачуваните промени се чуваат и се нудат таму.</translation>
    </message>
    <message>
        <source>The unsaved changes are not kept on this computer; they get lost.</source>
        <translation>Незачуваните промени не се чуваат на овој компјутер; се губат.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock, and it is not kept on this computer. Unlock to go on with it; closing loses it.</source>
        <translation>Зад заклучувањето има недовршена работа што не се чува на овој компјутер. Отклучете за да продолжите; со затворање се губи.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock. Unlock to go on with it, or close: the unsaved changes are kept, encrypted, and offered when this profile is opened next.</source>
        <translation>Зад заклучувањето има недовршена работа. Отклучете за да продолжите или затворете: незачуваните промени се чуваат, шифрирани, и се нудат кога овој профил ќе се отвори следниот пат.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock. Unlock to go on with it; closing gives up what is open there.</source>
        <translation>Зад заклучувањето има недовршена работа. Отклучете за да продолжите; со затворање се напушта она што е отворено таму.</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Се испробува фразата…</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Се чека системското складиште за клучеви…</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>About Customer Desk</source>
        <translation>За Customer Desk</translation>
    </message>
    <message>
        <source>Add profile…</source>
        <translation>Додај профил…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Изглед</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Затвори прозорец</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Команди…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Copy diagnostic information</source>
        <translation>Копирај дијагностички податоци</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Исечи</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Измени профил…</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Следи го системот</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Цел екран</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>Како да…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Кратенки на тастатура</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светла</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заклучи</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Минимизирај</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Следен прозорец</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Сѐ уште нема профил</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Отвори профил</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Отвори Sandbox</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>Отворени прозорци</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Залепи</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Поставки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Излези</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Избери сѐ</translation>
    </message>
    <message>
        <source>Unlock passphrase…</source>
        <translation>Фраза за отклучување…</translation>
    </message>
</context>
<context>
    <name>WrappingLabel</name>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
</context>
<context>
    <name>_CopyInside</name>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>Копирај {field}</translation>
    </message>
</context>
<context>
    <name>_GroupTable</name>
    <message>
        <source>Groups of possible duplicates</source>
        <translation>Групи можни дупликати</translation>
    </message>
</context>
<context>
    <name>_KindFilter</name>
    <message>
        <source>Same email</source>
        <translation>Иста е-пошта</translation>
    </message>
    <message>
        <source>Same merchant ID</source>
        <translation>Ист ID кај трговецот</translation>
    </message>
    <message>
        <source>Same name and address</source>
        <translation>Исто име и адреса</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Ист телефон</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>Што имаат заедничко</translation>
    </message>
</context>
<context>
    <name>_ReasonBox</name>
    <message>
        <source>Choose one, or type</source>
        <translation>Изберете или внесете</translation>
    </message>
</context>
<context>
    <name>_TicketLine</name>
    <message>
        <source>Arrow-Down: former ones</source>
        <translation>Стрелка надолу: претходни</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%Ln batch(es) are not finished.</source>
        <translation>
            <numerusform>Незавршени пакети: %Ln.</numerusform>
            <numerusform>Незавршени пакети: %Ln.</numerusform>
            <numerusform>Незавршени пакети: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>купувачи: %Ln</numerusform>
            <numerusform>купувачи: %Ln</numerusform>
            <numerusform>купувачи: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) found.</source>
        <translation>
            <numerusform>Најдени купувачи: %Ln.</numerusform>
            <numerusform>Најдени купувачи: %Ln.</numerusform>
            <numerusform>Најдени купувачи: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be erased.</source>
        <translation>
            <numerusform>Ќе се избришат купувачи: %Ln.</numerusform>
            <numerusform>Ќе се избришат купувачи: %Ln.</numerusform>
            <numerusform>Ќе се избришат купувачи: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>редови: %Ln</numerusform>
            <numerusform>редови: %Ln</numerusform>
            <numerusform>редови: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be looked up this time.</source>
        <translation>
            <numerusform>Редови што овој пат не можеа да се пребараат: %Ln.</numerusform>
            <numerusform>Редови што овој пат не можеа да се пребараат: %Ln.</numerusform>
            <numerusform>Редови што овој пат не можеа да се пребараат: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the list name somebody else than was found, and are left out. Look at each before you take it in.</source>
        <translation>
            <numerusform>Редови во кои листата наведува друго лице од најденото и кои се изоставени: %Ln. Погледнете го секој пред да го вклучите.</numerusform>
            <numerusform>Редови во кои листата наведува друго лице од најденото и кои се изоставени: %Ln. Погледнете го секој пред да го вклучите.</numerusform>
            <numerusform>Редови во кои листата наведува друго лице од најденото и кои се изоставени: %Ln. Погледнете го секој пред да го вклучите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the customers already have the new values: nothing is sent for them.</source>
        <translation>
            <numerusform>Купувачи што веќе ги имаат новите вредности: %Ln. За нив ништо не се испраќа.</numerusform>
            <numerusform>Купувачи што веќе ги имаат новите вредности: %Ln. За нив ништо не се испраќа.</numerusform>
            <numerusform>Купувачи што веќе ги имаат новите вредности: %Ln. За нив ништо не се испраќа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other line(s) of the list stay as they are.</source>
        <translation>
            <numerusform>Другите редови од листата остануваат како што се: %Ln.</numerusform>
            <numerusform>Другите редови од листата остануваат како што се: %Ln.</numerusform>
            <numerusform>Другите редови од листата остануваат како што се: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved card(s)</source>
        <translation>
            <numerusform>зачувани картички: %Ln</numerusform>
            <numerusform>зачувани картички: %Ln</numerusform>
            <numerusform>зачувани картички: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown one(s) if not changed yet</source>
        <translation>
            <numerusform>непознати, ако уште не се променети: %Ln</numerusform>
            <numerusform>непознати, ако уште не се променети: %Ln</numerusform>
            <numerusform>непознати, ако уште не се променети: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown one(s) if still there</source>
        <translation>
            <numerusform>непознати, ако уште постојат: %Ln</numerusform>
            <numerusform>непознати, ако уште постојат: %Ln</numerusform>
            <numerusform>непознати, ако уште постојат: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n сек</numerusform>
            <numerusform>%n сек</numerusform>
            <numerusform>%n сек</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нема)</translation>
    </message>
    <message>
        <source>= {said}</source>
        <translation>= {said}</translation>
    </message>
    <message>
        <source>A line of this list is too long: more than {number} characters.</source>
        <translation>Ред од оваа листа е предолг: повеќе од {number} знаци.</translation>
    </message>
    <message>
        <source>A look-up of {lines} is not finished.</source>
        <translation>Пребарувањето не е завршено ({lines}).</translation>
    </message>
    <message>
        <source>Acknowledged, not read again</source>
        <translation>Потврдено, не е повторно прочитано</translation>
    </message>
    <message>
        <source>Acknowledged, still answered</source>
        <translation>Потврдено, сѐ уште постои</translation>
    </message>
    <message>
        <source>Already deleted</source>
        <translation>Веќе избришано</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Нееднозначно</translation>
    </message>
    <message>
        <source>An earlier line names the same customer.</source>
        <translation>Претходен ред го означува истиот купувач.</translation>
    </message>
    <message>
        <source>An edit of {lines} is not finished.</source>
        <translation>Измената не е завршена ({lines}).</translation>
    </message>
    <message>
        <source>An erasure of {lines} is not finished.</source>
        <translation>Бришењето не е завршено ({lines}).</translation>
    </message>
    <message>
        <source>Begin the dry run</source>
        <translation>Почни ја пробата</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картички</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)</source>
        <translation>
            <numerusform>Промени купувачи: %Ln</numerusform>
            <numerusform>Промени купувачи: %Ln</numerusform>
            <numerusform>Промени купувачи: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)…</source>
        <translation>
            <numerusform>Промени купувачи: %Ln…</numerusform>
            <numerusform>Промени купувачи: %Ln…</numerusform>
            <numerusform>Промени купувачи: %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Промени купувачи</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Променето</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln customer(s)</source>
        <translation>
            <numerusform>Се менуваат купувачи: %Ln</numerusform>
            <numerusform>Се менуваат купувачи: %Ln</numerusform>
            <numerusform>Се менуваат купувачи: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Се менува…</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Колона {number}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжи</translation>
    </message>
    <message>
        <source>Continue the dry run</source>
        <translation>Продолжи ја пробата</translation>
    </message>
    <message>
        <source>Continue: change {customers}</source>
        <translation>Продолжи со промена ({customers})</translation>
    </message>
    <message>
        <source>Continue: erase {customers}</source>
        <translation>Продолжи со бришење ({customers})</translation>
    </message>
    <message numerus="yes">
        <source>Dry run over %Ln customer(s)</source>
        <translation>
            <numerusform>Проба, купувачи: %Ln</numerusform>
            <numerusform>Проба, купувачи: %Ln</numerusform>
            <numerusform>Проба, купувачи: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: everything but the change itself went well.</source>
        <translation>Проба: сѐ освен самата промена помина добро.</translation>
    </message>
    <message>
        <source>Dry run: nothing is sent that changes anything…</source>
        <translation>Проба: не се испраќа ништо што менува…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дупликат</translation>
    </message>
    <message>
        <source>Each customer is read again just before. Whoever was changed since the look-up is skipped.</source>
        <translation>Секој купувач повторно се чита непосредно пред тоа. Кој е променет по пребарувањето, се прескокнува.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Измени</translation>
    </message>
    <message>
        <source>Edit of {number} from {source}</source>
        <translation>Измена · {number} · {source}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завршено</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Избриши</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customer(s)</source>
        <translation>
            <numerusform>Избриши купувачи: %Ln</numerusform>
            <numerusform>Избриши купувачи: %Ln</numerusform>
            <numerusform>Избриши купувачи: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customer(s)…</source>
        <translation>
            <numerusform>Избриши купувачи: %Ln…</numerusform>
            <numerusform>Избриши купувачи: %Ln…</numerusform>
            <numerusform>Избриши купувачи: %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase customers</source>
        <translation>Избриши купувачи</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Избришано</translation>
    </message>
    <message>
        <source>Erased before</source>
        <translation>Избришано порано</translation>
    </message>
    <message numerus="yes">
        <source>Erasing %Ln customer(s)</source>
        <translation>
            <numerusform>Се бришат купувачи: %Ln</numerusform>
            <numerusform>Се бришат купувачи: %Ln</numerusform>
            <numerusform>Се бришат купувачи: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Се брише…</translation>
    </message>
    <message>
        <source>Erasure of {number} from {source}</source>
        <translation>Бришење · {number} · {source}</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Завршено.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Најдено</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>It did not leave this computer. Continue sends it.</source>
        <translation>Не излезе од овој компјутер. „Продолжи“ го испраќа.</translation>
    </message>
    <message>
        <source>It left, and nobody knows whether it was carried out. Continue finds out first.</source>
        <translation>Испратено е, но никој не знае дали е извршено. „Продолжи“ прво го утврдува тоа.</translation>
    </message>
    <message>
        <source>It was so before: nothing was sent.</source>
        <translation>И претходно беше така: ништо не е испратено.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Изоставено</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ред</translation>
    </message>
    <message>
        <source>List says</source>
        <translation>Во листата</translation>
    </message>
    <message>
        <source>Look at the other rows too.</source>
        <translation>Погледнете ги и другите редови.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Пребарај</translation>
    </message>
    <message>
        <source>Look up customers</source>
        <translation>Пребарај купувачи</translation>
    </message>
    <message>
        <source>Look-up failed</source>
        <translation>Неуспешно пребарување</translation>
    </message>
    <message>
        <source>Look-up of {number} from {source}</source>
        <translation>Пребарување · {number} · {source}</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Пребарување</translation>
    </message>
    <message>
        <source>Looked up.</source>
        <translation>Пребарано.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up %Ln customer(s)</source>
        <translation>
            <numerusform>Се пребаруваат купувачи: %Ln</numerusform>
            <numerusform>Се пребаруваат купувачи: %Ln</numerusform>
            <numerusform>Се пребаруваат купувачи: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Се пребарува…</translation>
    </message>
    <message>
        <source>Names somebody else</source>
        <translation>Означува друго лице</translation>
    </message>
    <message>
        <source>No usable ID</source>
        <translation>Неупотреблив ID</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не е најдено</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Уште не е пребарано</translation>
    </message>
    <message>
        <source>Not saved: the file can&apos;t be written.</source>
        <translation>Не е зачувано: датотеката не може да се запише.</translation>
    </message>
    <message>
        <source>Not saved: you may not write there.</source>
        <translation>Не е зачувано: немате дозвола за запишување таму.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не е испратено</translation>
    </message>
    <message>
        <source>Nothing is sent at present: press “Try again” in the main window first, then go on here.</source>
        <translation>Во моментов ништо не се испраќа: прво притиснете „Обиди се пак“ во главниот прозорец, а потоа продолжете тука.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Нема што да се менува</translation>
    </message>
    <message>
        <source>Nothing was sent for this row.</source>
        <translation>За овој ред ништо не е испратено.</translation>
    </message>
    <message>
        <source>Old values</source>
        <translation>Стари вредности</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Дел {number}</translation>
    </message>
    <message>
        <source>Perhaps another column of the list holds the IDs.</source>
        <translation>Можеби ID се во друга колона од листата.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Одбиено</translation>
    </message>
    <message>
        <source>Request IDs</source>
        <translation>ID на барања</translation>
    </message>
    <message>
        <source>SQL, or values with commas between them</source>
        <translation>SQL или вредности одвоени со запирки</translation>
    </message>
    <message>
        <source>Set {values}</source>
        <translation>Постави {values}</translation>
    </message>
    <message>
        <source>Sets {values}</source>
        <translation>Се поставува {values}</translation>
    </message>
    <message>
        <source>Skipped: changed meanwhile</source>
        <translation>Прескокнато: во меѓувреме променето</translation>
    </message>
    <message>
        <source>Skipped: gone</source>
        <translation>Прескокнато: не постои</translation>
    </message>
    <message>
        <source>Some lines of the list are missing from this computer&apos;s journal. Begin a new batch with them.</source>
        <translation>Некои редови од листата недостигаат во дневникот на овој компјутер. Започнете нов пакет со нив.</translation>
    </message>
    <message>
        <source>Some rows are still to be done.</source>
        <translation>Преостануваат уште некои редови.</translation>
    </message>
    <message>
        <source>Somebody changed this customer since it was looked up.</source>
        <translation>Некој го променил овој купувач по пребарувањето.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Запрено.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln line(s) not looked up yet.</source>
        <translation>
            <numerusform>Запрено. Уште непребарани редови: %Ln.</numerusform>
            <numerusform>Запрено. Уште непребарани редови: %Ln.</numerusform>
            <numerusform>Запрено. Уште непребарани редови: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch is kept and can be resumed. {what}</source>
        <translation>Пакетот е зачуван и може да се продолжи. {what}</translation>
    </message>
    <message numerus="yes">
        <source>The customer(s) to erase have {cards}.</source>
        <translation>
            <numerusform>Кај избраните за бришење има {cards}.</numerusform>
            <numerusform>Кај избраните за бришење има {cards}.</numerusform>
            <numerusform>Кај избраните за бришење има {cards}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run is over.</source>
        <translation>Пробата заврши.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: you may not read it.</source>
        <translation>Датотеката не може да се отвори: немате дозвола за читање.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Датотеката не може да се прочита.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Датотеката повеќе не постои.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it, and reading it again agrees; or its answer was lost, and reading it again proves it.</source>
        <translation>Порталот потврди и повторното читање се согласува; или одговорот се изгуби, а повторното читање го докажува извршувањето.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it, yet answers as if nothing had happened.</source>
        <translation>Порталот потврди, но одговара како ништо да не се случило.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it; reading it again failed.</source>
        <translation>Порталот потврди; повторното читање не успеа.</translation>
    </message>
    <message>
        <source>The gateway answers with this customer as deleted.</source>
        <translation>Според порталот, овој купувач е избришан.</translation>
    </message>
    <message>
        <source>The gateway gave no usable answer. Look up again.</source>
        <translation>Порталот не даде употреблив одговор. Пребарајте повторно.</translation>
    </message>
    <message>
        <source>The gateway has no customer with this ID.</source>
        <translation>Порталот нема купувач со овој ID.</translation>
    </message>
    <message>
        <source>The gateway has this customer no longer.</source>
        <translation>Порталот повеќе го нема овој купувач.</translation>
    </message>
    <message>
        <source>The gateway has this customer.</source>
        <translation>Порталот го има овој купувач.</translation>
    </message>
    <message>
        <source>The gateway refused, and carried nothing out.</source>
        <translation>Порталот одби и ништо не изврши.</translation>
    </message>
    <message>
        <source>The largest batch that your organisation permits: {number}. Nothing was sent: leave rows out, or part the list.</source>
        <translation>Најголем пакет што го дозволува вашата организација: {number}. Ништо не е испратено: изоставете редови или поделете ја листата.</translation>
    </message>
    <message>
        <source>The list has nothing but IDs to compare with: look whether these are the people.</source>
        <translation>Листата нема ништо освен ID за споредба: погледнете дали се тоа вистинските лица.</translation>
    </message>
    <message>
        <source>The list names somebody else than this ID leads to, so the row was left out.</source>
        <translation>Во листата е друго лице од она до кое води овој ID, па редот е изоставен.</translation>
    </message>
    <message>
        <source>The rows are not what was confirmed. Nothing was sent: look at them again.</source>
        <translation>Редовите не се оние што беа потврдени. Ништо не е испратено: погледнете ги повторно.</translation>
    </message>
    <message>
        <source>There is no undo at the gateway. The old values can be saved to a file that puts them back.</source>
        <translation>На порталот нема поништување. Старите вредности може да се зачуваат во датотека со која се враќаат.</translation>
    </message>
    <message>
        <source>This ID names more than one customer. Use a UUID.</source>
        <translation>Овој ID означува повеќе од еден купувач. Користете UUID.</translation>
    </message>
    <message>
        <source>This cannot be looked up: it is no ID the gateway could know.</source>
        <translation>Ова не може да се пребара: не е ID што порталот би можел да го знае.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Оваа датотека не содржи текст.</translation>
    </message>
    <message>
        <source>This file is of another profile. Open it in that one&apos;s window.</source>
        <translation>Оваа датотека е од друг профил. Отворете ја во неговиот прозорец.</translation>
    </message>
    <message>
        <source>This is a PDF. Copy the IDs from it and paste them here.</source>
        <translation>Ова е PDF. Копирајте ги неговите ID и залепете ги тука.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Ова е слика.</translation>
    </message>
    <message>
        <source>This is a web page or XML, and there is no table in it.</source>
        <translation>Ова е веб-страница или XML и во неа нема табела.</translation>
    </message>
    <message>
        <source>This is an archive. Open it, and take the list out of it.</source>
        <translation>Ова е архива. Отворете ја и извадете ја листата.</translation>
    </message>
    <message>
        <source>This is no file of old values, or not a whole one.</source>
        <translation>Ова не е датотека со стари вредности или не е цела.</translation>
    </message>
    <message>
        <source>This is no file, but a folder or a device.</source>
        <translation>Ова не е датотека, туку папка или уред.</translation>
    </message>
    <message>
        <source>This is too much for one batch: at most {number} lines.</source>
        <translation>Ова е премногу за еден пакет: најмногу {number} редови.</translation>
    </message>
    <message>
        <source>This line was not looked up yet.</source>
        <translation>Овој ред уште не е пребаран.</translation>
    </message>
    <message>
        <source>This list is not whole: a bracket is open at its end.</source>
        <translation>Оваа листа не е цела: на крајот има отворена заграда.</translation>
    </message>
    <message>
        <source>This row was left out.</source>
        <translation>Овој ред е изоставен.</translation>
    </message>
    <message>
        <source>This workbook asks for a password. Save it without one, and open it again.</source>
        <translation>Оваа работна книга бара лозинка. Зачувајте ја без лозинка и отворете ја повторно.</translation>
    </message>
    <message>
        <source>This workbook can&apos;t be read. Copy its column and paste it here, or save it as CSV.</source>
        <translation>Оваа работна книга не може да се прочита. Копирајте ја колоната и залепете ја тука, или зачувајте ја како CSV.</translation>
    </message>
    <message>
        <source>This {form} is not whole, or damaged: it can&apos;t be read beyond line {line}.</source>
        <translation>Листата ({form}) не е цела или е оштетена: не може да се прочита по ред {line}.</translation>
    </message>
    <message>
        <source>To be erased: {customers}.</source>
        <translation>За бришење: {customers}.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Чека</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Проблем</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Непознато</translation>
    </message>
    <message>
        <source>What became of some rows could not be found out yet.</source>
        <translation>Уште не можеше да се утврди што стана со некои редови.</translation>
    </message>
    <message>
        <source>What became of three rows in a row is unknown, so no further one was sent.</source>
        <translation>Не се знае што стана со три последователни реда, па следен ред не е испратен.</translation>
    </message>
    <message>
        <source>Would be changed</source>
        <translation>Би се променило</translation>
    </message>
    <message>
        <source>Would be erased</source>
        <translation>Би се избришало</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>датотека</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>листа</translation>
    </message>
    <message>
        <source>a pasted list</source>
        <translation>залепена листа</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>уште околу %n мин</numerusform>
            <numerusform>уште околу %n мин</numerusform>
            <numerusform>уште околу %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>уште околу %n сек</numerusform>
            <numerusform>уште околу %n сек</numerusform>
            <numerusform>уште околу %n сек</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>уште околу {hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>прекинато</translation>
    </message>
    <message>
        <source>columns parted by commas</source>
        <translation>колони одвоени со запирки</translation>
    </message>
    <message>
        <source>columns parted by semicolons</source>
        <translation>колони одвоени со точка-запирки</translation>
    </message>
    <message>
        <source>columns parted by tabs</source>
        <translation>колони одвоени со табулатори</translation>
    </message>
    <message>
        <source>columns parted by {character}</source>
        <translation>колони одвоени со {character}</translation>
    </message>
    <message>
        <source>confirmed, not begun</source>
        <translation>потврдено, не е започнато</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завршено</translation>
    </message>
    <message>
        <source>looked up, not begun</source>
        <translation>пребарано, не е започнато</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>се пребарува</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>уште не е пребарано</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>без вредност</translation>
    </message>
    <message>
        <source>old values</source>
        <translation>стари вредности</translation>
    </message>
    <message>
        <source>one ID on each line</source>
        <translation>по еден ID во секој ред</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>паузирано</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>отстрането</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>запрено</translation>
    </message>
    <message>
        <source>table of a web page</source>
        <translation>табела од веб-страница</translation>
    </message>
    <message>
        <source>the table&apos;s selection</source>
        <translation>избор во табелата</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>работна книга</translation>
    </message>
    <message>
        <source>{customers}, and {unknown}</source>
        <translation>{customers}; {unknown}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} од {total}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
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
        <translation>{number} во секунда</translation>
    </message>
    <message>
        <source>{number} unknown</source>
        <translation>непознати: {number}</translation>
    </message>
    <message>
        <source>{part} are done.</source>
        <translation>Завршено: {part}.</translation>
    </message>
    <message>
        <source>{place}: {old} → {new}</source>
        <translation>{place}: {old} → {new}</translation>
    </message>
    <message>
        <source>{place}: {old}, as it is</source>
        <translation>{place}: {old}, останува</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… и уште {number}</translation>
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
        <translation>Картичка</translation>
    </message>
    <message>
        <source>Created {local} ({utc})</source>
        <translation>Создадена {local} ({utc})</translation>
    </message>
    <message>
        <source>Expired {month}</source>
        <translation>Истечена {month}</translation>
    </message>
    <message>
        <source>Good through {date}</source>
        <translation>Важи заклучно со {date}</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>Се чува до {date}</translation>
    </message>
    <message>
        <source>Kept until {date}, passed</source>
        <translation>Се чува до {date}, истечено</translation>
    </message>
    <message>
        <source>Kept until {local} ({utc})</source>
        <translation>Се чува до {local} ({utc})</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Нема рок на важност</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Нема број</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Статус: {status}</translation>
    </message>
    <message>
        <source>The gateway&apos;s own mark says otherwise: check before charging.</source>
        <translation>Ознаката на порталот е поинаква: проверете пред наплата.</translation>
    </message>
    <message>
        <source>Updated {local} ({utc})</source>
        <translation>Ажурирана {local} ({utc})</translation>
    </message>
    <message>
        <source>Valid to {month}</source>
        <translation>Важи до {month}</translation>
    </message>
    <message>
        <source>Valid to {month}, this month</source>
        <translation>Важи до {month}, овој месец</translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>додадена {date}</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>A fingerprint on the certificate itself proves nothing: ask the merchant for it by another way, and compare.</source>
        <translation>Отпечатокот на самата потврда не докажува ништо: побарајте го од трговецот на друг начин и споредете.</translation>
    </message>
    <message>
        <source>Acknowledged, not read again</source>
        <translation>Потврдено, не е повторно прочитано</translation>
    </message>
    <message>
        <source>Acknowledged, still answered</source>
        <translation>Потврдено, сѐ уште постои</translation>
    </message>
    <message>
        <source>All {whole} customers were erased: gone, or marked as deleted, when asked again.</source>
        <translation>Избришани се сите купувачи ({whole}): при повторното прашање ги немаше или беа означени како избришани.</translation>
    </message>
    <message>
        <source>Anything after the last reading, such as a customer created anew.</source>
        <translation>Сѐ по последното читање, на пример повторно создаден купувач.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Повторно прашано</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>By UUID</source>
        <translation>По UUID</translation>
    </message>
    <message>
        <source>By UUID and by merchant ID: what the gateway answered when asked again.</source>
        <translation>По UUID и по ID кај трговец: што одговори порталот кога беше повторно прашан.</translation>
    </message>
    <message>
        <source>By merchant ID</source>
        <translation>По ID кај трговец</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картички</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Извршено</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Извршил</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Потврда за бришење</translation>
    </message>
    <message>
        <source>Certificate {id}</source>
        <translation>Потврда {id}</translation>
    </message>
    <message>
        <source>Copies elsewhere: in shops, mail, exports, spreadsheets, or systems of other recipients.</source>
        <translation>Копии на други места: во продавници, пошта, извози, табели или системи на други приматели.</translation>
    </message>
    <message>
        <source>Did not exist any more</source>
        <translation>Веќе не постоеше</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Околина</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Избришано</translation>
    </message>
    <message>
        <source>Erased, found by reading</source>
        <translation>Избришано, утврдено со читање</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>Сите купувачи</translation>
    </message>
    <message>
        <source>Fields it had</source>
        <translation>Имаше полиња</translation>
    </message>
    <message>
        <source>For some customers: whether they are gone. They could not be read again.</source>
        <translation>За некои купувачи: дали ги нема. Не можеа повторно да се прочитаат.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Како се проверува</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Записи во дневникот</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID кај трговецот</translation>
    </message>
    <message>
        <source>Merchant ID, hashed</source>
        <translation>ID кај трговецот, хеширан</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Бр.</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Не е избришано</translation>
    </message>
    <message>
        <source>Not erased: no deletion was carried out.</source>
        <translation>Не е избришано: не е извршено бришење.</translation>
    </message>
    <message>
        <source>Not kept. The journal has keyed hashes, and tells when asked for an ID.</source>
        <translation>Не се чува. Дневникот има хешови со клуч и одговара кога ќе се праша за некој ID.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не е познато</translation>
    </message>
    <message>
        <source>Not saved: larger than a zip can be.</source>
        <translation>Не е зачувано: поголемо е отколку што може да биде zip.</translation>
    </message>
    <message>
        <source>Not saved: something else is in that place.</source>
        <translation>Не е зачувано: на тоа место стои нешто друго.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Не е зачувано: дискот е полн.</translation>
    </message>
    <message>
        <source>Not saved: the file could not be written.</source>
        <translation>Не е зачувано: датотеката не можеше да се запише.</translation>
    </message>
    <message>
        <source>Not saved: the folder does not exist.</source>
        <translation>Не е зачувано: папката не постои.</translation>
    </message>
    <message>
        <source>Not saved: you may not write to this folder.</source>
        <translation>Не е зачувано: немате дозвола за запишување во оваа папка.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} од {pages}</translation>
    </message>
    <message>
        <source>Payments and their documents, which laws may require to be kept.</source>
        <translation>Плаќањата и документите за нив, чие чување може да го бара законот.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Real customers: this was done in the sandbox, whose customers are made up.</source>
        <translation>Вистински купувачи: ова е направено во Sandbox, чии купувачи се измислени.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Request IDs</source>
        <translation>ID на барања</translation>
    </message>
    <message>
        <source>SANDBOX: for trying out. These customers are made up.</source>
        <translation>SANDBOX: за испробување. Овие купувачи се измислени.</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Зачувани картички</translation>
    </message>
    <message>
        <source>Several gateways</source>
        <translation>Повеќе портали</translation>
    </message>
    <message>
        <source>Some customers of the list that were not erased.</source>
        <translation>Некои купувачи од листата што не се избришани.</translation>
    </message>
    <message>
        <source>Some customers that the gateway acknowledged as deleted, yet still answers.</source>
        <translation>Некои купувачи чие бришење порталот го потврди, а сѐ уште ги дава.</translation>
    </message>
    <message>
        <source>Some customers whose deletion left and whose outcome nobody knows.</source>
        <translation>Некои купувачи чие бришење е испратено, а исходот никој не го знае.</translation>
    </message>
    <message>
        <source>The clock and the user&apos;s name, which are those of the computer it was done on.</source>
        <translation>Часовникот и корисничкото име, кои се од компјутерот на кој е направено.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Купувачот</translation>
    </message>
    <message>
        <source>The customers</source>
        <translation>Купувачите</translation>
    </message>
    <message>
        <source>The deletion was sent and its answer was lost. Asked again afterwards, the gateway marked this customer as deleted, or had them no longer: asked in every way, twice.</source>
        <translation>Бришењето е испратено, а одговорот се изгуби. Прашан повторно потоа, порталот го означи овој купувач како избришан или повеќе го немаше: прашан на секој начин, двапати.</translation>
    </message>
    <message>
        <source>The deletion was sent, and nobody knows whether it was carried out.</source>
        <translation>Бришењето е испратено и никој не знае дали е извршено.</translation>
    </message>
    <message>
        <source>The fingerprint of the key that signed (Ed25519, SHA-256):</source>
        <translation>Отпечаток на клучот со кој е потпишано (Ed25519, SHA-256):</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion, yet still answered with this customer afterwards as if nothing had happened.</source>
        <translation>Порталот го потврди бришењето, но и потоа го даваше овој купувач како ништо да не се случило.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Asked again afterwards, it had this customer no longer, or marked it as deleted.</source>
        <translation>Порталот го потврди бришењето. Прашан повторно потоа, повеќе го немаше овој купувач или го означи како избришан.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Whether the customer is gone could not be read again.</source>
        <translation>Порталот го потврди бришењето. Не можеше повторно да се прочита дали купувачот навистина го нема.</translation>
    </message>
    <message>
        <source>The gateway had this customer no longer. Nothing was deleted.</source>
        <translation>Порталот повеќе го немаше овој купувач. Ништо не е избришано.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read at the moment.</source>
        <translation>Дневникот во моментов не може да се прочита.</translation>
    </message>
    <message>
        <source>The journal has nothing that this could be about.</source>
        <translation>Во дневникот нема ништо за што би била оваа потврда.</translation>
    </message>
    <message>
        <source>The list had {lines} lines; {customers} were customers to be erased.</source>
        <translation>Редови во листата: {lines}; од нив купувачи за бришење: {customers}.</translation>
    </message>
    <message>
        <source>This file is one of several that are signed together. On any computer with Customer Desk, without an account, this finds every changed byte:</source>
        <translation>Оваа датотека е една од неколку што се потпишани заедно. На кој било компјутер со Customer Desk, без сметка, оваа наредба го наоѓа секој променет бајт:</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Број на тикет</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Време (UTC)</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Непознато</translation>
    </message>
    <message>
        <source>What becomes of saved cards: no call of the gateway deletes one, and it documents nothing.</source>
        <translation>Што станува со зачуваните картички: ниту еден повик на порталот не брише картичка, а документација за тоа нема.</translation>
    </message>
    <message>
        <source>What the gateway keeps inside, such as backups and logs, and for how long.</source>
        <translation>Што чува порталот внатре, на пример во резервни копии и системски дневници, и колку долго.</translation>
    </message>
    <message>
        <source>What this certificate does not cover</source>
        <translation>Што не опфаќа оваа потврда</translation>
    </message>
    <message>
        <source>What was read back is not what was written. Save it in another place.</source>
        <translation>Прочитаното не е исто со запишаното. Зачувајте на друго место.</translation>
    </message>
    <message>
        <source>Whether whoever asked for the erasure was the customer, and had the right to it.</source>
        <translation>Дали тој што побарал бришење бил купувачот и имал право на тоа.</translation>
    </message>
    <message>
        <source>Who signed: the key was made for one session and is kept nowhere.</source>
        <translation>Кој потпишал: клучот е создаден за една сесија и никаде не се чува.</translation>
    </message>
    <message>
        <source>another</source>
        <translation>друг</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>избришано</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>нема ID</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не е најдено</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не е прочитано</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>постои</translation>
    </message>
    <message>
        <source>{count} more are in the file certificate.json, signed like this one.</source>
        <translation>Уште {count} се во датотеката certificate.json, потпишана како оваа.</translation>
    </message>
    <message>
        <source>{erased} of {whole} customers were erased: gone, or marked as deleted, when asked again.</source>
        <translation>Избришани купувачи: {erased} од {whole}. При повторното прашање ги немаше или беа означени како избришани.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} до {last}</translation>
    </message>
    <message>
        <source>{gateway} · issued {time} by {who}</source>
        <translation>{gateway} · издадено {time} од {who}</translation>
    </message>
    <message>
        <source>… by UUID</source>
        <translation>… по UUID</translation>
    </message>
    <message>
        <source>… by merchant ID</source>
        <translation>… по ID кај трговецот</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>Промени: %n</numerusform>
            <numerusform>Промени: %n</numerusform>
            <numerusform>Промени: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(празен текст)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нема)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(без вредност)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сега</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Туѓо</translation>
    </message>
    <message>
        <source>When you read it</source>
        <translation>Кога го прочитавте</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Ќе биде</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>и уште промени: %n</numerusform>
            <numerusform>и уште промени: %n</numerusform>
            <numerusform>и уште промени: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>отстрането</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>без вредност</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count} ({names})</translation>
    </message>
    <message>
        <source>{place}: {old} → removed</source>
        <translation>{place}: {old} → отстрането</translation>
    </message>
    <message>
        <source>{place}: {old} → unset</source>
        <translation>{place}: {old} → без вредност</translation>
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
            <numerusform>купувачи: %Ln</numerusform>
            <numerusform>купувачи: %Ln</numerusform>
            <numerusform>купувачи: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>денови: %Ln</numerusform>
            <numerusform>денови: %Ln</numerusform>
            <numerusform>денови: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>други: %Ln</numerusform>
            <numerusform>други: %Ln</numerusform>
            <numerusform>други: %Ln</numerusform>
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
            <numerusform>колони без место: %n</numerusform>
            <numerusform>колони без место: %n</numerusform>
            <numerusform>колони без место: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колони</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Избришано</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Врати колони</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>Look up, correct and delete customers on the Monri payment gateway.</source>
        <translation>Пребарување, исправање и бришење купувачи на платежниот портал Monri.</translation>
    </message>
    <message>
        <source>customer-desk verify FILE checks a certificate or an exported journal. customer-desk profiles sets profiles up, lists and checks them.</source>
        <translation>customer-desk verify FILE проверува потврда или извезен дневник. customer-desk profiles поставува профили, ги набројува и ги проверува.</translation>
    </message>
    <message>
        <source>look this up at once</source>
        <translation>веднаш пребарај го ова</translation>
    </message>
    <message>
        <source>open on an embedded gateway with N made-up customers (10,000 when not said)</source>
        <translation>отвори вграден портал со N измислени купувачи (10.000 ако не е наведено)</translation>
    </message>
    <message>
        <source>open this profile</source>
        <translation>отвори го овој профил</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>прикажи ја верзијата на програмата и излези</translation>
    </message>
    <message>
        <source>show whom this link names; no options</source>
        <translation>покажи кого го наведува овој линк; без опции</translation>
    </message>
    <message>
        <source>unknown command: {name}</source>
        <translation>непозната наредба: {name}</translation>
    </message>
</context>
<context>
    <name>command_palette</name>
    <message>
        <source>Customers are not findable on this computer.</source>
        <translation>На овој компјутер не е овозможено наоѓање купувачи.</translation>
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
        <translation>Не е избрана картичка.</translation>
    </message>
    <message>
        <source>No changed metadata is chosen.</source>
        <translation>Не е избран изменет метаподаток.</translation>
    </message>
    <message>
        <source>No customer is open who can be changed.</source>
        <translation>Не е отворен купувач што може да се менува.</translation>
    </message>
    <message>
        <source>No customer is open who can be deleted.</source>
        <translation>Не е отворен купувач што може да се избрише.</translation>
    </message>
    <message>
        <source>No customer is open.</source>
        <translation>Не е отворен купувач.</translation>
    </message>
    <message>
        <source>No customers are kept on this computer to be filtered.</source>
        <translation>На овој компјутер не се чуваат купувачи за филтрирање.</translation>
    </message>
    <message>
        <source>No customers are selected in the list.</source>
        <translation>Во листата не се избрани купувачи.</translation>
    </message>
    <message>
        <source>No metadata is chosen.</source>
        <translation>Не е избран метаподаток.</translation>
    </message>
    <message>
        <source>No profile is open yet.</source>
        <translation>Сѐ уште не е отворен профил.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Не е избрано барање.</translation>
    </message>
    <message>
        <source>No requests are listed.</source>
        <translation>Нема наведени барања.</translation>
    </message>
    <message>
        <source>Nobody was looked at before.</source>
        <translation>Никој не е гледан пред тоа.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ништо не е променето.</translation>
    </message>
    <message>
        <source>There are no more cards.</source>
        <translation>Нема повеќе картички.</translation>
    </message>
    <message>
        <source>There is no change to make again.</source>
        <translation>Нема промена за повторување.</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation>Нема промена за поништување.</translation>
    </message>
    <message>
        <source>There is no metadata.</source>
        <translation>Нема метаподатоци.</translation>
    </message>
    <message>
        <source>This can&apos;t be used now.</source>
        <translation>Ова сега не може да се користи.</translation>
    </message>
    <message>
        <source>You have not gone back.</source>
        <translation>Не сте се вратиле назад.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>избери</translation>
    </message>
    <message>
        <source>close</source>
        <translation>затвори</translation>
    </message>
    <message>
        <source>run</source>
        <translation>изврши</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>The answer can&apos;t be written. Is the disk full?</source>
        <translation>Одговорот не може да се запише. Дали дискот е полн?</translation>
    </message>
    <message>
        <source>options</source>
        <translation>опции</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>позициски аргументи</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>прикажи ја оваа помош и излези</translation>
    </message>
    <message>
        <source>the following arguments are required: {what}</source>
        <translation>недостигаат задолжителни аргументи: {what}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {what}</source>
        <translation>непознати аргументи: {what}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>употреба: </translation>
    </message>
    <message>
        <source>{name}: a value is missing</source>
        <translation>{name}: недостига вредност</translation>
    </message>
    <message>
        <source>{name}: this is no whole number: {what}</source>
        <translation>{name}: ова не е цел број: {what}</translation>
    </message>
    <message>
        <source>{name}: {what} is none of {all}</source>
        <translation>{name}: {what} не е меѓу можностите: {all}</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: грешка: {message}</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Потврда…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Провери пак</translation>
    </message>
    <message>
        <source>Check again only reads: nothing is sent twice.</source>
        <translation>„Провери пак“ само чита: ништо не се испраќа двапати.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Повлечена согласност</translation>
    </message>
    <message>
        <source>Created by mistake or for a test</source>
        <translation>Создадено по грешка или за тест</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Избриши купувач</translation>
    </message>
    <message>
        <source>Deleted. The answer was lost, but the gateway answers with this customer as deleted.</source>
        <translation>Избришано. Одговорот се изгуби, но според порталот овој купувач е избришан.</translation>
    </message>
    <message>
        <source>Deleted. The answer was lost, but the gateway no longer has this customer: asked in every way, some seconds apart.</source>
        <translation>Избришано. Одговорот се изгуби, но порталот повеќе го нема овој купувач: прашан на секој начин, со неколку секунди размак.</translation>
    </message>
    <message>
        <source>Deleted. The gateway answers with this customer as deleted.</source>
        <translation>Избришано. Според порталот, овој купувач е избришан.</translation>
    </message>
    <message>
        <source>Deleted. The gateway no longer answers with this customer.</source>
        <translation>Избришано. Порталот повеќе не го дава овој купувач.</translation>
    </message>
    <message>
        <source>Duplicate record</source>
        <translation>Двојно внесен купувач</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Повеќе не е потребно</translation>
    </message>
    <message>
        <source>Not deleted so far: the gateway still has this customer. A late deletion may still come, so check again before you delete anew.</source>
        <translation>Засега не е избришано: порталот сѐ уште го има овој купувач. Задоцнето бришење може уште да пристигне, затоа проверете пак пред да бришете одново.</translation>
    </message>
    <message>
        <source>Not deleted: somebody changed this customer meanwhile. Look at it, then confirm.</source>
        <translation>Не е избришано: некој во меѓувреме го промени овој купувач. Погледнете го, па потврдете.</translation>
    </message>
    <message>
        <source>Not deleted: the gateway refused.</source>
        <translation>Не е избришано: порталот одби.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the deletion was not sent.</source>
        <translation>Ништо не е избришано: бришењето не е испратено.</translation>
    </message>
    <message>
        <source>Reason and ticket go to the journal: write no names.</source>
        <translation>Причината и тикетот одат во дневникот: не пишувајте имиња.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Запри</translation>
    </message>
    <message>
        <source>The customer asked for it (GDPR Art. 17)</source>
        <translation>Купувачот го побара тоа (GDPR, чл. 17)</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion, yet answers as if nothing had happened.</source>
        <translation>Порталот го потврди бришењето, но одговара како ништо да не се случило.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Reading the customer again failed.</source>
        <translation>Порталот го потврди бришењето. Повторното читање на купувачот не успеа.</translation>
    </message>
    <message>
        <source>The gateway answered the deletion with “not found”, although it had just shown this customer. Delete reads the customer again first.</source>
        <translation>Порталот на бришењето одговори „не е најдено“, иако штотуку го покажа овој купувач. „Избриши“ прво повторно го чита купувачот.</translation>
    </message>
    <message>
        <source>The gateway has no such customer: asked in every way, some seconds apart. You deleted nothing.</source>
        <translation>Порталот нема таков купувач: прашан на секој начин, со неколку секунди размак. Вие не избришавте ништо.</translation>
    </message>
    <message>
        <source>The gateway&apos;s document does not say what becomes of the saved cards and of past payments, whether a merchant customer ID can be used again, or what copies are kept.</source>
        <translation>Документацијата на порталот не кажува што станува со зачуваните картички и поранешните плаќања, дали ID на купувач кај трговец може повторно да се користи, ниту кои копии се чуваат.</translation>
    </message>
    <message>
        <source>There is no undo: a customer created anew has another UUID and no cards.</source>
        <translation>Нема поништување: повторно создаден купувач има друг UUID и нема картички.</translation>
    </message>
    <message>
        <source>This customer had been deleted before. You deleted nothing.</source>
        <translation>Овој купувач веќе бил избришан. Вие не избришавте ништо.</translation>
    </message>
    <message>
        <source>This customer had been deleted on {time}. You deleted nothing.</source>
        <translation>Овој купувач веќе бил избришан на {time}. Вие не избришавте ништо.</translation>
    </message>
    <message>
        <source>This holds a card number. Take it out: it must not be kept.</source>
        <translation>Ова содржи број на картичка. Отстранете го: не смее да се чува.</translation>
    </message>
    <message>
        <source>This holds a customer&apos;s ID. Take it out: the journal and certificates keep only a hash of it.</source>
        <translation>Ова содржи ID на купувач. Отстранете го: дневникот и потврдите чуваат само хеш од него.</translation>
    </message>
    <message>
        <source>This holds a customer&apos;s address. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Ова содржи адреса на купувач. Отстранете ја: дневникот ја чува со години, а потврдите ја покажуваат.</translation>
    </message>
    <message>
        <source>This holds an IBAN. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Ова содржи IBAN. Отстранете го: дневникот го чува со години, а потврдите го покажуваат.</translation>
    </message>
    <message>
        <source>This holds an email address. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Ова содржи адреса на е-пошта. Отстранете ја: дневникот ја чува со години, а потврдите ја покажуваат.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown.</source>
        <translation>Не се знае дали купувачот е избришан.</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown. Look the customer up before you delete anew.</source>
        <translation>Не се знае дали купувачот е избришан. Пребарајте го пред да бришете одново.</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown. Reading the customer again ({n} of {all})…</source>
        <translation>Не се знае дали купувачот е избришан. Повторно се чита купувачот ({n} од {all})…</translation>
    </message>
    <message>
        <source>Your own systems and backups are not touched.</source>
        <translation>Вашите системи и резервни копии не се засегнати.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>без вредност</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>“{text}” is in a customer&apos;s name. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>„{text}“ е дел од името на купувач. Отстранете го: дневникот го чува со години, а потврдите го покажуваат.</translation>
    </message>
    <message>
        <source>“{text}” looks like a phone number. Take it out: the journal keeps this for years, and certificates show it. If it is a ticket&apos;s number, put letters right before it.</source>
        <translation>„{text}“ личи на телефонски број. Отстранете го: дневникот го чува со години, а потврдите го покажуваат. Ако е број на тикет, ставете букви непосредно пред него.</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>A file that is none of this program&apos;s stands where the customers are kept.</source>
        <translation>На местото каде што се чуваат купувачите стои датотека што не е од оваа програма.</translation>
    </message>
    <message numerus="yes">
        <source>About %n customer(s) may be missing.</source>
        <translation>
            <numerusform>Можеби недостигаат купувачи, околу %n.</numerusform>
            <numerusform>Можеби недостигаат купувачи, околу %n.</numerusform>
            <numerusform>Можеби недостигаат купувачи, околу %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program reads the customers</source>
        <translation>Друга програма ги чита купувачите</translation>
    </message>
    <message>
        <source>Another program uses the customers kept on this computer just now.</source>
        <translation>Друга програма токму сега ги користи купувачите чувани на овој компјутер.</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Не може да се користи</translation>
    </message>
    <message>
        <source>Closed while the program is locked</source>
        <translation>Затворено додека програмата е заклучена</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Целосно</translation>
    </message>
    <message>
        <source>Complete as of {time}</source>
        <translation>Целосно, состојба од {time}</translation>
    </message>
    <message>
        <source>Complete as of {time}: everybody created before is found.</source>
        <translation>Целосно, состојба од {time}: се наоѓа секој создаден пред тоа.</translation>
    </message>
    <message numerus="yes">
        <source>Complete as of {time}; about %n customer(s) may be missing.</source>
        <translation>
            <numerusform>Целосно, состојба од {time}; можеби недостигаат купувачи, околу %n.</numerusform>
            <numerusform>Целосно, состојба од {time}; можеби недостигаат купувачи, околу %n.</numerusform>
            <numerusform>Целосно, состојба од {time}; можеби недостигаат купувачи, околу %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers can&apos;t be kept on this computer: its data folder can&apos;t be written to.</source>
        <translation>Купувачи не може да се чуваат на овој компјутер: во папката со податоци не може да се запишува.</translation>
    </message>
    <message>
        <source>Customers can&apos;t be kept on this computer: something else stands in their file&apos;s place.</source>
        <translation>Купувачи не може да се чуваат на овој компјутер: на местото на нивната датотека стои нешто друго.</translation>
    </message>
    <message>
        <source>Everybody created before is found.</source>
        <translation>Се наоѓа секој создаден пред тоа.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжи</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Нов обид за %n сек.</numerusform>
            <numerusform>Нов обид за %n сек.</numerusform>
            <numerusform>Нов обид за %n сек.</numerusform>
        </translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Без држава</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Не се чува на овој компјутер</translation>
    </message>
    <message>
        <source>Only customers who were read already are found.</source>
        <translation>Се наоѓаат само купувачите што се веќе прочитани.</translation>
    </message>
    <message>
        <source>Only customers who were read already are found: {rows} of about {total}.</source>
        <translation>Се наоѓаат само купувачите што се веќе прочитани: {rows} од околу {total}.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Се отвора…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Читање купувачи</translation>
    </message>
    <message>
        <source>Reading customers has stopped</source>
        <translation>Читањето купувачи запре</translation>
    </message>
    <message>
        <source>Reading customers is paused</source>
        <translation>Читањето купувачи е паузирано</translation>
    </message>
    <message>
        <source>Reading customers waits</source>
        <translation>Читањето купувачи чека</translation>
    </message>
    <message>
        <source>Reading customers, {rows} so far</source>
        <translation>Читање купувачи, досега {rows}</translation>
    </message>
    <message>
        <source>Reading customers, {rows} so far, {left}</source>
        <translation>Читање купувачи, досега {rows}, {left}</translation>
    </message>
    <message>
        <source>Reading has stopped</source>
        <translation>Читањето запре</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>Читањето е паузирано</translation>
    </message>
    <message>
        <source>Reading waits</source>
        <translation>Читањето чека</translation>
    </message>
    <message>
        <source>The customers kept on this computer are closed.</source>
        <translation>Купувачите чувани на овој компјутер се затворени.</translation>
    </message>
    <message>
        <source>The customers kept on this computer are gone: their file was taken away.</source>
        <translation>Купувачите чувани на овој компјутер ги нема: нивната датотека е тргната.</translation>
    </message>
    <message>
        <source>The customers kept on this computer are those of another gateway: this profile&apos;s gateway address was changed.</source>
        <translation>Купувачите што се чуваат на овој компјутер му припаѓаат на друг портал: адресата на порталот во профилот е сменета.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can&apos;t be opened: the keyring has another key than they were kept with.</source>
        <translation>Купувачите чувани на овој компјутер не може да се отворат: складиштето за клучеви има друг клуч од оној со кој се чувани.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can&apos;t be opened: the keyring has lost their key. Nobody can read them any more.</source>
        <translation>Купувачите чувани на овој компјутер не може да се отворат: складиштето за клучеви го изгуби нивниот клуч. Никој повеќе не може да ги прочита.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can&apos;t be read: the disk or its folder fails.</source>
        <translation>Купувачите чувани на овој компјутер не може да се прочитаат: дискот или папката откажува.</translation>
    </message>
    <message>
        <source>The customers on this computer were kept by a later version of Customer Desk.</source>
        <translation>Купувачите на овој компјутер ги зачувала понова верзија на Customer Desk.</translation>
    </message>
    <message>
        <source>The disk is full: customers can&apos;t be kept on this computer until there is room.</source>
        <translation>Дискот е полн: купувачи не може да се чуваат на овој компјутер додека нема место.</translation>
    </message>
    <message>
        <source>The file of the customers on this computer is damaged.</source>
        <translation>Датотеката со купувачите на овој компјутер е оштетена.</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>Пребарувањето е напуштено.</translation>
    </message>
    <message>
        <source>The system keyring did not give back the key that it was given.</source>
        <translation>Системското складиште за клучеви не го врати клучот што му беше даден.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Обиди се пак</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Обиди се</translation>
    </message>
    <message>
        <source>{done} of about {total}</source>
        <translation>{done} од околу {total}</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>„{text}“ не е ни yes (да) ни no (не).</translation>
    </message>
    <message>
        <source>“{text}” is no country code: type two letters, as in HR.</source>
        <translation>„{text}“ не е ознака на држава: внесете две букви, на пример HR.</translation>
    </message>
    <message>
        <source>“{text}” is no date: type 2025, 2025-03 or 2025-03-08.</source>
        <translation>„{text}“ не е датум: внесете 2025, 2025-03 или 2025-03-08.</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Customers</source>
        <translation>Купувачи</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Што е заедничко</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} или повеќе</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>Discard</source>
        <translation>Отфрли</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Остани тука</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Зачувај и продолжи</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Незачувани промени</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>A gateway of your own choice</source>
        <translation>Портал по ваш избор</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Друга</translation>
    </message>
    <message>
        <source>Made-up customers on this computer</source>
        <translation>Измислени купувачи на овој компјутер</translation>
    </message>
    <message>
        <source>Monri&apos;s test gateway: no real customers</source>
        <translation>Пробен портал на Monri: без вистински купувачи</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Нема профил</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Real customers: deletions are final</source>
        <translation>Вистински купувачи: бришењата се конечни</translation>
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
            <numerusform>пред %n ден</numerusform>
            <numerusform>пред %n дена</numerusform>
            <numerusform>пред %n дена</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Град</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создадено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Избришано</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Does not look like a phone number. It can be saved all the same.</source>
        <translation>Не личи на телефонски број. Сепак може да се зачува.</translation>
    </message>
    <message>
        <source>Does not look like an email address. It can be saved all the same.</source>
        <translation>Не личи на адреса на е-пошта. Сепак може да се зачува.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Empty text instead of unset: the gateway may refuse it</source>
        <translation>Празен текст наместо без вредност: порталот може да го одбие</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID кај трговецот</translation>
    </message>
    <message>
        <source>Merchant customer ID</source>
        <translation>ID на купувач кај трговец</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаподатоци</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>No country has this code or name</source>
        <translation>Ниту една држава нема ваква ознака или име</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>This looks like a card number. Card numbers must not be stored in text.</source>
        <translation>Ова личи на број на картичка. Броевите на картички не смее да се чуваат како текст.</translation>
    </message>
    <message>
        <source>This may be a card number: you will be asked before it is saved.</source>
        <translation>Ова може да е број на картичка: ќе бидете прашани пред зачувување.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Број на тикет</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>Предолго, вишок знаци: %n</numerusform>
            <numerusform>Предолго, вишок знаци: %n</numerusform>
            <numerusform>Предолго, вишок знаци: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short: at least {n} characters</source>
        <translation>Прекратко: најмалку {n} знаци</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Ажурирано</translation>
    </message>
    <message>
        <source>Without an ID of your own one is given on creating: a later look-up needs it</source>
        <translation>Ако не внесете свој ID, се доделува при создавањето: потребен е за подоцнежно пребарување</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Пошт. број</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>штотуку</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>пред {n} ч</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>пред {n} мин</translation>
    </message>
    <message>
        <source>{place} holds a card number</source>
        <translation>{place}: содржи број на картичка</translation>
    </message>
    <message>
        <source>{place} is not known</source>
        <translation>{place}: непознато</translation>
    </message>
    <message>
        <source>{place} is too long</source>
        <translation>{place}: предолго</translation>
    </message>
    <message>
        <source>{place} is too short</source>
        <translation>{place}: прекратко</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message numerus="yes">
        <source>%n saved card(s)</source>
        <translation>
            <numerusform>зачувани картички: %n</numerusform>
            <numerusform>зачувани картички: %n</numerusform>
            <numerusform>зачувани картички: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>By UUID: {answer}</source>
        <translation>По UUID: {answer}</translation>
    </message>
    <message>
        <source>By merchant ID: {answer}</source>
        <translation>По ID кај трговецот: {answer}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Потврда</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Променето</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создадено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Избришано</translation>
    </message>
    <message>
        <source>Erased on {date}, by {who}.</source>
        <translation>Избришано на {date}, од {who}.</translation>
    </message>
    <message>
        <source>Erased on {date}, ticket {ticket}, by {who}.</source>
        <translation>Избришано на {date}, тикет {ticket}, од {who}.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Извоз</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>Отстранети стари записи</translation>
    </message>
    <message>
        <source>Profile removed</source>
        <translation>Отстранет профил</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ново читање</translation>
    </message>
    <message>
        <source>Went on without what is missing</source>
        <translation>Продолжено без она што недостига</translation>
    </message>
    <message>
        <source>answered as if nothing had happened</source>
        <translation>одговорено како ништо да не се случило</translation>
    </message>
    <message>
        <source>answered with another customer</source>
        <translation>одговорено со друг купувач</translation>
    </message>
    <message>
        <source>answered, marked as deleted</source>
        <translation>одговорено, означено како избришано</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>пакети</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>започнато</translation>
    </message>
    <message>
        <source>changes in doubt</source>
        <translation>неизвесни промени</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не можеше да се прочита</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>избришано</translation>
    </message>
    <message>
        <source>deleted, found by reading</source>
        <translation>избришано, утврдено со читање</translation>
    </message>
    <message>
        <source>done</source>
        <translation>извршено</translation>
    </message>
    <message>
        <source>done, found by reading</source>
        <translation>извршено, утврдено со читање</translation>
    </message>
    <message>
        <source>done, found out later</source>
        <translation>извршено, утврдено подоцна</translation>
    </message>
    <message>
        <source>dry run: would be done</source>
        <translation>проба: би било извршено</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завршено</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>издадено</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>оставено како што е</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>недостига</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не е започнато</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>не е избришано</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не е најдено</translation>
    </message>
    <message>
        <source>not read again</source>
        <translation>не е повторно прочитано</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не е испратено</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>нема што да се прави</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>одбиено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>отстрането</translation>
    </message>
    <message>
        <source>skipped: changed meanwhile</source>
        <translation>прескокнато: во меѓувреме променето</translation>
    </message>
    <message>
        <source>somebody else wrote too</source>
        <translation>менувал и некој друг</translation>
    </message>
    <message>
        <source>still answered</source>
        <translation>сѐ уште постои</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>запрено</translation>
    </message>
    <message>
        <source>the customer was gone</source>
        <translation>купувачот веќе не постоеше</translation>
    </message>
    <message>
        <source>there was none to ask by</source>
        <translation>немаше ID за проверка</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>непознато</translation>
    </message>
    <message>
        <source>unsaved edits</source>
        <translation>незачувани измени</translation>
    </message>
    <message>
        <source>up to entry {number}</source>
        <translation>до запис {number}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>запишано</translation>
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
        <translation>Има записи точно за {text}, но другите филтри ги кријат сите.</translation>
    </message>
    <message>
        <source>No entry is about exactly {text}. Looked for as words.</source>
        <translation>Ниту еден запис не е точно за {text}. Барано е како зборови.</translation>
    </message>
    <message>
        <source>These entries are about exactly {text}.</source>
        <translation>Овие записи се точно за {text}.</translation>
    </message>
    <message>
        <source>These entries are about exactly {text}. The other filters hide more of them.</source>
        <translation>Овие записи се точно за {text}. Другите филтри кријат уште од нив.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Clear “{field}”</source>
        <translation>Исчисти „{field}“</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use</source>
        <translation>
            <numerusform>Заклучено по %n мин без користење</numerusform>
            <numerusform>Заклучено по %n мин без користење</numerusform>
            <numerusform>Заклучено по %n мин без користење</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked at your request</source>
        <translation>Заклучено на ваше барање</translation>
    </message>
    <message>
        <source>Locked because the computer went to sleep</source>
        <translation>Заклучено бидејќи компјутерот заспа</translation>
    </message>
    <message>
        <source>Locked because the screen was locked</source>
        <translation>Заклучено бидејќи екранот беше заклучен</translation>
    </message>
    <message>
        <source>Locked until you unlock it</source>
        <translation>Заклучено додека не го отклучите</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>A field you clear is removed at the gateway. The line below it can make it an empty text instead; Esc, or the arrow at its end, puts back what was saved.</source>
        <translation>Поле што ќе го исчистите се отстранува на порталот. Редот под него може да го направи празен текст; Esc, или стрелката на крајот, го враќа она што беше зачувано.</translation>
    </message>
    <message>
        <source>About Customer Desk</source>
        <translation>За Customer Desk</translation>
    </message>
    <message>
        <source>Arrow-Down</source>
        <translation>Стрелка надолу</translation>
    </message>
    <message>
        <source>Build {commit} of {date}</source>
        <translation>Компилација {commit} од {date}</translation>
    </message>
    <message>
        <source>Cancel the look-up, or clear the field</source>
        <translation>Откажи го пребарувањето или исчисти го полето</translation>
    </message>
    <message>
        <source>Change what is wrong and press {save}. The changes are shown in words before anything is sent, and only what you changed is sent. {undo} takes back any unsaved step. If somebody else changed the customer meanwhile, you choose.</source>
        <translation>Променете го погрешното и притиснете {save}. Промените се прикажуваат со зборови пред да се испрати што било, а се испраќа само она што го променивте. {undo} поништува кој било незачуван чекор. Ако во меѓувреме некој друг го променил купувачот, вие избирате.</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Поправање на податоците</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Податоци за купувач</translation>
    </message>
    <message>
        <source>Customer ▸ Batch… looks up, edits or erases a whole list: paste a column of IDs, or open a file. Every line is looked up first, and nothing is changed before you have seen who they are and confirmed.</source>
        <translation>Купувач ▸ Пакет… пребарува, менува или брише цела листа: залепете колона со ID или отворете датотека. Прво се пребарува секој ред, и ништо не се менува пред да видите кои се тие и да потврдите.</translation>
    </message>
    <message>
        <source>Customer ▸ Delete customer restates who it is and which cards go with them, and asks for a reason and a ticket number. In Production a reason is needed, and you type the customer&apos;s ID. After Delete nothing is sent for some seconds, and Undo takes it back (Preferences ▸ Deleting); later there is no undo.</source>
        <translation>Купувач ▸ Избриши купувач уште еднаш покажува кој е тоа и кои картички исчезнуваат со него, и прашува за причина и број на тикет. Во Production причината е задолжителна и го внесувате ID на купувачот. По „Избриши“ неколку секунди ништо не се испраќа, а „Поништи“ го запира тоа (Поставки ▸ Бришење); подоцна нема поништување.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Купувачи</translation>
    </message>
    <message>
        <source>Delete a customer</source>
        <translation>Бришење купувач</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Измени ја вредноста</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Најди купувач</translation>
    </message>
    <message>
        <source>Find by a part of a name</source>
        <translation>Наоѓање по дел од име</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Најди купувач</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Фонтови</translation>
    </message>
    <message>
        <source>GPL 3 (Qt)</source>
        <translation>GPL 3 (Qt)</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>Како да…</translation>
    </message>
    <message>
        <source>Journal, batches and unsaved work, encrypted: {folder}</source>
        <translation>Дневник, пакети и незачувана работа, шифрирано: {folder}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Кратенки на тастатура</translation>
    </message>
    <message>
        <source>LGPL 3 (Qt)</source>
        <translation>LGPL 3 (Qt)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лиценци</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Лиценци…</translation>
    </message>
    <message>
        <source>Look up, correct and delete customers on the Monri payment gateway.

Built with Qt for Python (LGPL 3). Icons: Lucide (ISC licence).</source>
        <translation>Пребарување, поправање и бришење купувачи на платежниот портал Monri.

Изработено со Qt for Python (LGPL 3). Икони: Lucide (лиценца ISC).</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Икони Lucide</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Многу одеднаш</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаподатоци</translation>
    </message>
    <message>
        <source>Not set and empty</source>
        <translation>Без вредност и празно</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Press {keys}, type or paste a merchant ID, a UUID, a link or a line with either in it, and press Enter. Arrow-Down offers what you looked up before. Esc stops waiting.</source>
        <translation>Притиснете {keys}, внесете или залепете ID кај трговецот, UUID, линк или ред што содржи нешто од тоа и притиснете Enter. Стрелката надолу го нуди она што го баравте претходно. Esc го прекинува чекањето.</translation>
    </message>
    <message>
        <source>Profiles and preferences: {folder}</source>
        <translation>Профили и поставки: {folder}</translation>
    </message>
    <message>
        <source>Prove what was done</source>
        <translation>Докажување на направеното</translation>
    </message>
    <message>
        <source>Put the value back, or go to the list</source>
        <translation>Врати ја вредноста или оди на листата</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Неодамна барани</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зачувај</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Прикажи го купувачот</translation>
    </message>
    <message>
        <source>The program never repeats a change on its own. It says that the outcome is unknown and reads the record again to find out.</source>
        <translation>Програмата никогаш сама не повторува промена. Таа кажува дека исходот е непознат и повторно ги чита податоците за да го утврди.</translation>
    </message>
    <message>
        <source>Tokens and keys are in this computer&apos;s keyring. The program talks to the gateways of your profiles and to nobody else.</source>
        <translation>Токените и клучевите се во складиштето за клучеви на овој компјутер. Програмата се поврзува со порталите на вашите профили и со никој друг.</translation>
    </message>
    <message>
        <source>Tools ▸ Journal lists every change made here, without any value of a customer. Type an ID, email or phone to see whether it was erased, and when. Certificate… makes a signed proof of it; Verify chain tells whether anything in the journal was changed or removed.</source>
        <translation>Алатки ▸ Дневник ја набројува секоја промена направена тука, без ниту една вредност на купувач. Внесете ID, е-пошта или телефон за да видите дали се избришани и кога. „Потврда…“ изработува потпишан доказ за тоа; „Провери синџир“ кажува дали нешто во дневникот е променето или отстрането.</translation>
    </message>
    <message>
        <source>Tools ▸ Make customers findable on this computer keeps an encrypted copy of the list here, once it has said what that means. Then a part of a name, an email or a phone number is enough in Find. Possible duplicates, in the same menu, lists who may be one person.</source>
        <translation>Алатки ▸ Овозможи наоѓање купувачи на овој компјутер чува тука шифрирана копија од листата, откако ќе каже што значи тоа. Потоа за „Најди“ е доволен дел од име, е-пошта или телефонски број. „Можни дупликати“, во истото мени, набројува кои може да се едно лице.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Верзија {version}</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Кога одговорот ќе се изгуби</translation>
    </message>
</context>
<context>
    <name>metadata</name>
    <message>
        <source>(empty key)</source>
        <translation>(празен клуч)</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(празен текст)</translation>
    </message>
    <message>
        <source>A key needs at least one character.</source>
        <translation>Клучот мора да има барем еден знак.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Додај клуч…</translation>
    </message>
    <message>
        <source>List/object</source>
        <translation>Листа/објект</translation>
    </message>
    <message>
        <source>Neither true nor false.</source>
        <translation>Не е ни true ни false.</translation>
    </message>
    <message>
        <source>Not a JSON list or object, such as [&quot;a&quot;, 1] or {&quot;a&quot;: 1}.</source>
        <translation>Не е JSON-листа или JSON-објект, како [&quot;a&quot;, 1] или {&quot;a&quot;: 1}.</translation>
    </message>
    <message>
        <source>Not a number. Write it as 14, 1.5 or 2e6, or choose Text.</source>
        <translation>Не е број. Напишете го како 14, 1.5 или 2e6, или изберете „Текст“.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Null would remove the key. Use Remove for that.</source>
        <translation>Null би го отстранило клучот. За тоа користете „Отстрани“.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Број</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>This key is there already: each key can stand only once.</source>
        <translation>Овој клуч веќе постои: секој клуч може да стои само еднаш.</translation>
    </message>
    <message>
        <source>True/false</source>
        <translation>Точно/неточно</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>Беше: {value}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>додавање</translation>
    </message>
    <message>
        <source>adding {key}</source>
        <translation>додавање на {key}</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>без промена</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>број на картичка</translation>
    </message>
    <message>
        <source>change</source>
        <translation>промена</translation>
    </message>
    <message>
        <source>change of {key}</source>
        <translation>промена на {key}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменето</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ново</translation>
    </message>
    <message>
        <source>refused: card number</source>
        <translation>одбиено: број на картичка</translation>
    </message>
    <message>
        <source>refused: key pasted twice</source>
        <translation>одбиено: клучот е залепен двапати</translation>
    </message>
    <message>
        <source>refused: no key</source>
        <translation>одбиено: нема клуч</translation>
    </message>
    <message>
        <source>refused: no tab between key and value</source>
        <translation>одбиено: нема табулатор меѓу клучот и вредноста</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>отстранување</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>отстрането</translation>
    </message>
    <message>
        <source>removing {key}</source>
        <translation>отстранување на {key}</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>преименувано</translation>
    </message>
    <message>
        <source>renaming {key}</source>
        <translation>преименување на {key}</translation>
    </message>
    <message>
        <source>restoring {key}</source>
        <translation>враќање на {key}</translation>
    </message>
</context>
<context>
    <name>panes</name>
    <message>
        <source>Next pane</source>
        <translation>Следно окно</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Претходно окно</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ден</numerusform>
            <numerusform>%n дена</numerusform>
            <numerusform>%n дена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n сек</numerusform>
            <numerusform>%n сек</numerusform>
            <numerusform>%n сек</numerusform>
        </translation>
    </message>
    <message>
        <source>2025-10-09</source>
        <translation>2025-10-09</translation>
    </message>
    <message>
        <source>A batch that only looked up goes after so long; Kept batches lists all.</source>
        <translation>Пакет што само пребарувал се отстранува по толку време; сите се во „Зачувани пакети“.</translation>
    </message>
    <message>
        <source>A high-contrast desktop is followed by itself.</source>
        <translation>Системски приказ со висок контраст се следи автоматски.</translation>
    </message>
    <message>
        <source>Add profile…</source>
        <translation>Додај профил…</translation>
    </message>
    <message>
        <source>Also kept</source>
        <translation>Уште се чува</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Изглед</translation>
    </message>
    <message>
        <source>As long as one deletion</source>
        <translation>Како едно бришење</translation>
    </message>
    <message>
        <source>As the desktop, {points} pt</source>
        <translation>Како системот, {points} pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Како системот</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Како системот: {language}</translation>
    </message>
    <message>
        <source>As your language does</source>
        <translation>Како во вашиот јазик</translation>
    </message>
    <message>
        <source>Ask the system to leave this program out of screenshots and shared screens.</source>
        <translation>Побарај од системот да ја изоставува оваа програма од снимки на екранот и споделени екрани.</translation>
    </message>
    <message>
        <source>At least {least}</source>
        <translation>Најмалку {least}</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>Најмногу {most}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Промени</translation>
    </message>
    <message>
        <source>Comfortable, 32 px</source>
        <translation>Пошироко, 32 px</translation>
    </message>
    <message>
        <source>Compact, 28 px</source>
        <translation>Збиено, 28 px</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Врска</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Купувачи</translation>
    </message>
    <message>
        <source>Customers can be read, not changed.</source>
        <translation>Купувачите може да се читаат, но не и да се менуваат.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Датуми</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Денови</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Бришење</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Бришење</translation>
    </message>
    <message>
        <source>Each profile has its own. Its password is kept in this computer&apos;s keyring, like token and key.</source>
        <translation>Секој профил има свое прокси. Неговата лозинка се чува во складиштето за клучеви на овој компјутер, како токенот и клучот.</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Измени профил…</translation>
    </message>
    <message>
        <source>Edit the profile {name}</source>
        <translation>Измени го профилот {name}</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Околини</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>На пример</translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation>Од {least} до {most}</translation>
    </message>
    <message>
        <source>Hold a batch</source>
        <translation>Задршка на пакет</translation>
    </message>
    <message>
        <source>Hold a deletion</source>
        <translation>Задршка на бришење</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Keep out of screen captures</source>
        <translation>Не прикажувај во снимки на екранот</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Чувано на овој компјутер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Јазик</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Јазици</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation>Најголем пакет</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светла</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заклучување</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Заклучи по</translation>
    </message>
    <message>
        <source>Locked, the program shows no customer, lets go of token and key and of what was copied here, and keeps unsaved work behind the lock.</source>
        <translation>Заклучена, програмата не покажува купувачи, ги отпушта токенот, клучот и она што е копирано тука, а незачуваната работа ја чува зад заклучувањето.</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>Пребарувања</translation>
    </message>
    <message>
        <source>More rows at a glance, or more air.</source>
        <translation>Повеќе редови одеднаш или повеќе простор.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Никогаш автоматски</translation>
    </message>
    <message>
        <source>No copy of customers is kept on this computer.</source>
        <translation>На овој компјутер не се чува копија на купувачите.</translation>
    </message>
    <message>
        <source>Nobody is deleted here.</source>
        <translation>Тука не се бришат купувачи.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нема</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Воопшто не</translation>
    </message>
    <message>
        <source>Open a profile to see how long the journal keeps its entries.</source>
        <translation>Отворете профил за да видите колку долго дневникот ги чува записите.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Outline every field of the record</source>
        <translation>Рамка околу секое поле од податоците</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Remove old entries…</source>
        <translation>Отстрани стари записи…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Редови</translation>
    </message>
    <message>
        <source>Say how long ago in the list and the record</source>
        <translation>Кажувај пред колку време во листата и податоците</translation>
    </message>
    <message>
        <source>Screen captures</source>
        <translation>Снимки на екранот</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Поставено од вашата организација.</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>Поставено за вас</translation>
    </message>
    <message>
        <source>So long a batch of deletions can be undone before the first is sent.</source>
        <translation>Толку долго пакет со бришења може да се поништи пред да се испрати првото.</translation>
    </message>
    <message>
        <source>So long it can be undone before it is sent. Later there is no undo.</source>
        <translation>Толку долго може да се поништи пред да се испрати. Подоцна нема поништување.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Големина на текст</translation>
    </message>
    <message>
        <source>Texts, dates and numbers of all windows change at once, and unsaved work stays. A window with an open question, or with a change on its way, follows when that is over.</source>
        <translation>Текстовите, датумите и броевите во сите прозорци се менуваат веднаш, а незачуваната работа останува. Прозорец со отворено прашање или со промена во тек следи кога тоа ќе заврши.</translation>
    </message>
    <message>
        <source>The month stands as a word, so that day and month can&apos;t be taken for each other.</source>
        <translation>Месецот стои како збор, за да не се помешаат ден и месец.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>This system has no way to leave a window out of screenshots.</source>
        <translation>Овој систем нема начин да изостави прозорец од снимките на екранот.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Временска зона</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Времиња</translation>
    </message>
    <message>
        <source>Unlock passphrase…</source>
        <translation>Фраза за отклучување…</translation>
    </message>
    <message>
        <source>Unsaved edits, until they are saved or discarded; who was looked up last, for thirty days; your own reasons for deletions. All of it is encrypted, goes with “Remove profile”, and what is of a customer goes with the customer&apos;s deletion.</source>
        <translation>Незачувани измени, додека не се зачуваат или отфрлат; кој е последно баран, триесет дена; вашите сопствени причини за бришења. Сето тоа е шифрирано, се отстранува со „Отстрани профил“, а она што е за некој купувач исчезнува со неговото бришење.</translation>
    </message>
    <message>
        <source>Up to seven days back. The journal, deletions and certificates always have the date.</source>
        <translation>До седум дена наназад. Дневникот, бришењата и потврдите секогаш го имаат датумот.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Што прави</translation>
    </message>
    <message>
        <source>What was changed and deleted here, when and by whom, without values of customers.</source>
        <translation>Што е променето и избришано тука, кога и од кого, без вредности на купувачи.</translation>
    </message>
    <message>
        <source>When nobody has used the program for so long. It also locks when the computer sleeps or its screen locks.</source>
        <translation>Кога толку долго никој не ја користел програмата. Се заклучува и кога компјутерот спие или кога екранот ќе се заклучи.</translation>
    </message>
    <message>
        <source>Without one, anybody at this desk can unlock while this computer&apos;s keyring is open.</source>
        <translation>Без неа, секој на ова работно место може да отклучи додека складиштето за клучеви на овој компјутер е отворено.</translation>
    </message>
    <message>
        <source>Your organisation has set this for everybody on this computer. It is in the file {path}, and counts from the next start on.</source>
        <translation>Вашата организација го постави ова за сите на овој компјутер. Стои во датотеката {path} и важи од следното стартување.</translation>
    </message>
    <message>
        <source>Your organisation has set what can be chosen.</source>
        <translation>Вашата организација одреди што може да се избере.</translation>
    </message>
    <message>
        <source>{name} ({environment}): by {proxy}</source>
        <translation>{name} ({environment}): преку {proxy}</translation>
    </message>
    <message>
        <source>{name} ({environment}): by {proxy}, signed in as {user}</source>
        <translation>{name} ({environment}): преку {proxy}, најавено како {user}</translation>
    </message>
    <message>
        <source>{name} ({environment}): no proxy</source>
        <translation>{name} ({environment}): без прокси</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{zone}, as this computer is set. The time in UTC stands in the tip over each, and certificates have it.</source>
        <translation>{zone}, како што е поставено на овој компјутер. Времето по UTC стои во балончето над секое, а го имаат и потврдите.</translation>
    </message>
</context>
<context>
    <name>process_words</name>
    <message>
        <source>A change is being sent</source>
        <translation>Се испраќа промена</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>Се испраќа промена.</translation>
    </message>
    <message>
        <source>A link to a customer names a profile and an ID, and nothing else. This one does not, so it was not followed.</source>
        <translation>Линк до купувач наведува профил и ID, и ништо друго. Овој не е таков, па не е отворен.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Сепак затвори</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Customer Desk is running already, but does not answer.</source>
        <translation>Customer Desk веќе работи, но не одговара.</translation>
    </message>
    <message>
        <source>Don&apos;t start</source>
        <translation>Не стартувај</translation>
    </message>
    <message>
        <source>End it first, or start once more beside it.</source>
        <translation>Прво завршете ја таа програма или стартувајте уште една покрај неа.</translation>
    </message>
    <message>
        <source>Something else was handed over along with this link, so it was not followed.</source>
        <translation>Заедно со овој линк беше предадено и нешто друго, па не е отворен.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Сепак стартувај</translation>
    </message>
    <message>
        <source>The file of window sizes can&apos;t be used: this time, sizes are not kept.</source>
        <translation>Датотеката со големини на прозорци не може да се користи: овој пат големините не се чуваат.</translation>
    </message>
    <message>
        <source>The file of window sizes was damaged. It is kept as {name}; sizes start afresh.</source>
        <translation>Датотеката со големини на прозорци беше оштетена. Се чува како {name}; големините почнуваат одново.</translation>
    </message>
    <message>
        <source>The file of your choices can&apos;t be used: this time, they are not kept.</source>
        <translation>Датотеката со вашите избори не може да се користи: овој пат тие не се чуваат.</translation>
    </message>
    <message>
        <source>The file of your choices was damaged. It is kept as {name}; lock, hold and the other choices start afresh.</source>
        <translation>Датотеката со вашите избори беше оштетена. Се чува како {name}; заклучувањето, задршката и другите избори почнуваат одново.</translation>
    </message>
    <message>
        <source>The settings folder can&apos;t be written: this time, window sizes and choices are not kept, and profiles can&apos;t be saved.</source>
        <translation>Во папката со поставки не може да се запишува: овој пат големините на прозорците и изборите не се чуваат, а профилите не може да се зачуваат.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Нема профил со име {name}.</translation>
    </message>
    <message>
        <source>This is no link to a customer, so it was not followed.</source>
        <translation>Ова не е линк до купувач, па не е отворен.</translation>
    </message>
    <message>
        <source>This link has characters in it that can&apos;t be seen, so it was not followed.</source>
        <translation>Во овој линк има невидливи знаци, па не е отворен.</translation>
    </message>
    <message>
        <source>This link is longer than any to a customer, so it was not followed.</source>
        <translation>Овој линк е подолг од кој било линк до купувач, па не е отворен.</translation>
    </message>
    <message>
        <source>Until they are mended, customers can be read, but not changed or deleted.</source>
        <translation>Додека не се поправат, купувачите може да се читаат, но не и да се менуваат или бришат.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Чекај</translation>
    </message>
    <message>
        <source>Wait for the gateway&apos;s answer, or close anyway: what became of the change is then found out at the next start.</source>
        <translation>Почекајте го одговорот на порталот или сепак затворете: што станало со промената тогаш се утврдува при следното стартување.</translation>
    </message>
    <message>
        <source>What this link has as an ID can&apos;t be looked up, so it was not followed.</source>
        <translation>Она што овој линк го наведува како ID не може да се пребара, па не е отворен.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings ({path}) can&apos;t be read.</source>
        <translation>Поставките на вашата организација ({path}) не може да се прочитаат.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings ({path}) make no sense at “{place}”.</source>
        <translation>Поставките на вашата организација ({path}) немаат смисла кај „{place}“.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings ({path}) make no sense from line {place} on.</source>
        <translation>Поставките на вашата организација ({path}) немаат смисла од ред {place} натаму.</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message numerus="yes">
        <source>%n blank(s)</source>
        <translation>
            <numerusform>празни места: %n</numerusform>
            <numerusform>празни места: %n</numerusform>
            <numerusform>празни места: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ден</numerusform>
            <numerusform>%n дена</numerusform>
            <numerusform>%n дена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s)</source>
        <translation>
            <numerusform>прекини на ред: %n</numerusform>
            <numerusform>прекини на ред: %n</numerusform>
            <numerusform>прекини на ред: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of a batch</source>
        <translation>
            <numerusform>листи на пакети: %n</numerusform>
            <numerusform>листи на пакети: %n</numerusform>
            <numerusform>листи на пакети: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n сек</numerusform>
            <numerusform>%n сек</numerusform>
            <numerusform>%n сек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s)</source>
        <translation>
            <numerusform>незачувани измени: %n</numerusform>
            <numerusform>незачувани измени: %n</numerusform>
            <numerusform>незачувани измени: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A proxy&apos;s user name has no colon and no invisible characters, and is not longer than 128 characters.</source>
        <translation>Корисничкото име за прокси нема две точки ниту невидливи знаци и не е подолго од 128 знаци.</translation>
    </message>
    <message>
        <source>A token or key never holds {characters}. Copy it again.</source>
        <translation>Токен или клуч никогаш не содржи {characters}. Копирајте го повторно.</translation>
    </message>
    <message>
        <source>An unlock passphrase is set. Lock the program and unlock it with the passphrase first.</source>
        <translation>Поставена е фраза за отклучување. Прво заклучете ја програмата и отклучете ја со фразата.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Друг профил го има ова име.</translation>
    </message>
    <message>
        <source>Connection works: the gateway accepts this token and key ({n} ms).</source>
        <translation>Врската работи: порталот ги прифаќа овие токен и клуч ({n} ms).</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Друга</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Дајте му име на профилот.</translation>
    </message>
    <message>
        <source>Kept in the system keyring ({name}).</source>
        <translation>Се чува во системското складиште за клучеви ({name}).</translation>
    </message>
    <message>
        <source>Kept in this program&apos;s memory until it ends.</source>
        <translation>Се чува во меморијата на оваа програма до нејзиниот крај.</translation>
    </message>
    <message>
        <source>Leave out everything after the host and its port.</source>
        <translation>Изоставете сѐ по домаќинот и неговата порта.</translation>
    </message>
    <message>
        <source>No system keyring that can be trusted answers.</source>
        <translation>Не одговара ниедно системско складиште за клучеви на кое може да му се верува.</translation>
    </message>
    <message>
        <source>No token and key are kept for this profile. Type them again.</source>
        <translation>За овој профил не се чуваат токен и клуч. Внесете ги повторно.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody will find out what became of %n change(s) in doubt.</source>
        <translation>
            <numerusform>Никој нема да утврди што стана со неизвесните промени: %n.</numerusform>
            <numerusform>Никој нема да утврди што стана со неизвесните промени: %n.</numerusform>
            <numerusform>Никој нема да утврди што стана со неизвесните промени: %n.</numerusform>
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
        <translation>Да се отстрани овој профил, со неговите токен и клуч? Неговите купувачи остануваат како што се.</translation>
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
        <translation>Адресата мора да почнува со https. Обичен http е само за овој компјутер (localhost).</translation>
    </message>
    <message>
        <source>The file of profiles can&apos;t be read.</source>
        <translation>Датотеката со профили не може да се прочита.</translation>
    </message>
    <message>
        <source>The local copy of this profile&apos;s customers could not be deleted.</source>
        <translation>Локалната копија на купувачите од овој профил не можеше да се избрише.</translation>
    </message>
    <message>
        <source>The name holds invisible characters.</source>
        <translation>Името содржи невидливи знаци.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Името е предолго.</translation>
    </message>
    <message>
        <source>The pasted text holds {what}.</source>
        <translation>Залепениот текст содржи {what}.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written to disk. Is there room, and the right to write?</source>
        <translation>Профилот не може да се запише на дискот. Има ли место и дозвола за запишување?</translation>
    </message>
    <message>
        <source>The profiles were saved by a newer version of this program, and are left as they are.</source>
        <translation>Профилите ги зачувала понова верзија на оваа програма и остануваат како што се.</translation>
    </message>
    <message>
        <source>The system keyring did not give back what it was given. Type token and key again.</source>
        <translation>Системското складиште за клучеви не го врати она што му беше дадено. Повторно внесете ги токенот и клучот.</translation>
    </message>
    <message>
        <source>The system keyring does not answer. A question of its own may be open somewhere.</source>
        <translation>Системското складиште за клучеви не одговара. Можеби некаде е отворено негово прашање.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, then try again.</source>
        <translation>Системското складиште за клучеви е заклучено. Отклучете го, па обидете се повторно.</translation>
    </message>
    <message>
        <source>The system keyring refused, or its question was answered with no.</source>
        <translation>Системското складиште за клучеви одби или на неговото прашање е одговорено со „не“.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of the gateway&apos;s, so it refuses every signature. Set the clock, then test again.</source>
        <translation>Часовникот на овој компјутер избрзува {span} пред порталот, па тој го одбива секој потпис. Наместете го часовникот, па тестирајте повторно.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind the gateway&apos;s, so it refuses every signature. Set the clock, then test again.</source>
        <translation>Часовникот на овој компјутер доцни {span} зад порталот, па тој го одбива секој потпис. Наместете го часовникот, па тестирајте повторно.</translation>
    </message>
    <message>
        <source>This is an address of Monri&apos;s own: choose Test or Production instead.</source>
        <translation>Ова е адреса на самиот Monri: наместо тоа изберете Test или Production.</translation>
    </message>
    <message>
        <source>This is not the unlock passphrase.</source>
        <translation>Ова не е фразата за отклучување.</translation>
    </message>
    <message>
        <source>Token and key were saved for another gateway address, and are not sent to this one. Type them again.</source>
        <translation>Токенот и клучот се зачувани за друга адреса на порталот и не се испраќаат на оваа. Внесете ги повторно.</translation>
    </message>
    <message>
        <source>Token and key were saved for another proxy, or for another way to authorise, and are not used in this one unless you say so.</source>
        <translation>Токенот и клучот се зачувани за друго прокси или за друг начин на овластување и тука не се користат освен ако не кажете така.</translation>
    </message>
    <message>
        <source>Token or key is longer than a keyring can hold.</source>
        <translation>Токенот или клучот е подолг отколку што собира складиштето за клучеви.</translation>
    </message>
    <message>
        <source>Too long: a token or key has at most {n} characters.</source>
        <translation>Предолго: токен или клуч има најмногу {n} знаци.</translation>
    </message>
    <message>
        <source>Type an address such as https://gateway.example.com</source>
        <translation>Внесете адреса како https://gateway.example.com</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s name and port, such as proxy.example.com:8080, and nothing else.</source>
        <translation>Внесете ги името и портата на проксито, како proxy.example.com:8080, и ништо друго.</translation>
    </message>
    <message>
        <source>WP3-v2.1 signature</source>
        <translation>Потпис WP3-v2.1</translation>
    </message>
    <message>
        <source>What answers at this address is not a Monri gateway. Check the gateway URL.</source>
        <translation>На оваа адреса не одговара портал на Monri. Проверете ја URL-адресата на порталот.</translation>
    </message>
    <message>
        <source>With it go from this computer: {what}.</source>
        <translation>Со него од овој компјутер исчезнуваат: {what}.</translation>
    </message>
    <message>
        <source>Wrong environment: this token and key belong to {environment}.</source>
        <translation>Погрешна околина: овие токен и клуч се за {environment}.</translation>
    </message>
    <message>
        <source>Wrong token or key: the gateway answers, but does not accept them. Copy both again from the Monri dashboard of this environment.</source>
        <translation>Погрешен токен или клуч: порталот одговара, но не ги прифаќа. Повторно копирајте ги двата од контролната табла на Monri за оваа околина.</translation>
    </message>
    <message>
        <source>Your organisation does not permit profiles for {environment} on this computer.</source>
        <translation>Вашата организација на овој компјутер не дозволува профили за околината {environment}.</translation>
    </message>
    <message>
        <source>{blanks} and {breaks}</source>
        <translation>{blanks} и {breaks}</translation>
    </message>
</context>
<context>
    <name>profiles_command</name>
    <message>
        <source>A token or key is a text without blanks, of letters, digits and signs. Copy it again.</source>
        <translation>Токен или клуч е текст без празни места, од букви, цифри и знаци. Копирајте го повторно.</translation>
    </message>
    <message>
        <source>A user name for a proxy, but no proxy.</source>
        <translation>Има корисничко име за прокси, а нема прокси.</translation>
    </message>
    <message>
        <source>Add the profiles of a TOML file; one that has the name of a profile that is there changes it. With any mistake in the file nothing is changed. Keys of [[profile]]: name; environment = test, production or custom; url, of a custom one; authorisation = signature or oauth; proxy = host:port; proxy_user. Secrets are refused.</source>
        <translation>Ги додава профилите од датотека TOML; оној што носи име на постоен профил го менува него. При која било грешка во датотеката не се менува ништо. Клучеви во [[profile]]: name; environment = test, production или custom; url, за custom; authorisation = signature или oauth; proxy = домаќин:порта; proxy_user. Тајните се одбиваат.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Додадено: {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>An unlock passphrase guards the secrets. Only the program itself asks for it: open the profile there.</source>
        <translation>Тајните ги штити фраза за отклучување. Ја бара само самата програма: отворете го профилот таму.</translation>
    </message>
    <message>
        <source>Another profile in this file has this name.</source>
        <translation>Ова име веќе го има друг профил во оваа датотека.</translation>
    </message>
    <message>
        <source>As before: {name}</source>
        <translation>Како и порано: {name}</translation>
    </message>
    <message>
        <source>Authenticity token: </source>
        <translation>Токен за автентичност: </translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Променето: {name}</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Околина</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 the command is mistaken; 3 no such profile; 4 no token and key that could be used; 5 the keyring does not give or take them; 6 the gateway can&apos;t be reached; 7 the proxy leads nowhere; 8 no secure connection; 9 token or key refused; 10 this computer&apos;s clock is off; 11 token and key belong to the other environment; 12 what answers is no gateway; 13 the gateway can&apos;t answer now; 14 the file or the secrets are refused as a whole; 15 the profiles can&apos;t be read or written; 16 your organisation does not permit the environment.</source>
        <translation>Излезен код: 0 извршено; 2 наредбата е погрешна; 3 нема таков профил; 4 нема токен и клуч што би можеле да се користат; 5 складиштето за клучеви не ги дава или не ги прима; 6 порталот е недостапен; 7 преку проксито не се стига до целта; 8 нема безбедна врска; 9 токенот или клучот е одбиен; 10 часовникот на овој компјутер не е точен; 11 токенот и клучот се за другата околина; 12 она што одговара не е портал; 13 порталот сега не може да одговори; 14 датотеката или тајните се одбиени во целост; 15 профилите не може да се прочитаат или запишат; 16 вашата организација не ја дозволува околината.</translation>
    </message>
    <message>
        <source>Here belongs a table, such as [[profile]].</source>
        <translation>Тука доаѓа табела, како [[profile]].</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Недостига.</translation>
    </message>
    <message>
        <source>Line {n}, {key}: {words}</source>
        <translation>Ред {n}, {key}: {words}</translation>
    </message>
    <message>
        <source>Line {n}: {words}</source>
        <translation>Ред {n}: {words}</translation>
    </message>
    <message>
        <source>Make one signed call with each profile, or with those named. It reads one customer and changes nothing. The exit status tells what was wrong with the first that failed.</source>
        <translation>Со секој профил, или со наведените, прави еден потпишан повик. Тој чита еден купувач и ништо не менува. Излезниот код кажува што не било во ред кај првиот што не успеал.</translation>
    </message>
    <message>
        <source>Merchant key: </source>
        <translation>Клуч на трговецот: </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Name the profile, or give the secrets by standard input (see --help).</source>
        <translation>Наведете го профилот или дајте ги тајните преку стандардниот влез (видете --help).</translation>
    </message>
    <message>
        <source>No token and key are kept for this profile. “customer-desk profiles secrets” takes them.</source>
        <translation>За овој профил не се чуваат токен и клуч. Ги прима „customer-desk profiles secrets“.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ништо не е променето.</translation>
    </message>
    <message>
        <source>Password for the proxy: </source>
        <translation>Лозинка за прокси: </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Secrets have no place in this file. Take it out, and change it at the gateway if others could read it; “customer-desk profiles secrets” takes secrets.</source>
        <translation>Во оваа датотека нема место за тајни. Извадете ја тајната и сменете ја на порталот ако други можеле да ја прочитаат; тајните ги прима „customer-desk profiles secrets“.</translation>
    </message>
    <message>
        <source>Set profiles up, list them, and check that they work.</source>
        <translation>Поставува профили, ги набројува и проверува дали работат.</translation>
    </message>
    <message>
        <source>Standard input names the profiles by itself: leave the name out.</source>
        <translation>Профилите се наведени во самиот стандарден влез: изоставете го името.</translation>
    </message>
    <message>
        <source>Take secrets from standard input into the system keyring: TOML, a table for each profile, with authenticity_token, merchant_key and, for a proxy with a user name, proxy_password. In a terminal, with a profile&apos;s name, you are asked for them.</source>
        <translation>Внесува тајни од стандардниот влез во системското складиште за клучеви: TOML, по една табела за секој профил, со authenticity_token, merchant_key и, за прокси со корисничко име, proxy_password. Во терминал, ако наведете име на профил, програмата ви ги бара.</translation>
    </message>
    <message>
        <source>Test and Production have their own address: leave it out.</source>
        <translation>Test и Production имаат своја адреса: изоставете ја.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {name}</source>
        <translation>Датотеката не може да се прочита: {name}</translation>
    </message>
    <message>
        <source>The value must be a text in quotes.</source>
        <translation>Вредноста мора да биде текст во наводници.</translation>
    </message>
    <message>
        <source>There are no profiles.</source>
        <translation>Нема профили.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Нема профил со име {name}.</translation>
    </message>
    <message>
        <source>There is no standard input.</source>
        <translation>Нема стандарден влез.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Внатре нема ништо.</translation>
    </message>
    <message>
        <source>This is no TOML in UTF-8.</source>
        <translation>Ова не е TOML во UTF-8.</translation>
    </message>
    <message>
        <source>This key is not known. Is it misspelled?</source>
        <translation>Овој клуч не е познат. Дали е погрешно напишан?</translation>
    </message>
    <message>
        <source>This value is not one of those that there are.</source>
        <translation>Оваа вредност не е една од можните.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>Ова беше проба: ништо не е променето.</translation>
    </message>
    <message>
        <source>Token and key are kept in the keyring: {name}</source>
        <translation>Токенот и клучот се чуваат во складиштето за клучеви: {name}</translation>
    </message>
    <message>
        <source>add the profiles of a file, or change those that are there</source>
        <translation>додај ги профилите од датотека или промени ги постојните</translation>
    </message>
    <message>
        <source>answer in JSON, for scripts</source>
        <translation>одговори во JSON, за скрипти</translation>
    </message>
    <message>
        <source>list the profiles</source>
        <translation>наброј ги профилите</translation>
    </message>
    <message>
        <source>make one signed call with each profile, which changes nothing</source>
        <translation>со секој профил направи еден потпишан повик, кој ништо не менува</translation>
    </message>
    <message>
        <source>say what would be done, and do nothing</source>
        <translation>кажи што би се извршило и не прави ништо</translation>
    </message>
    <message>
        <source>take tokens and keys from standard input into the keyring</source>
        <translation>внеси токени и клучеви од стандардниот влез во складиштето за клучеви</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>Промени: %n</numerusform>
            <numerusform>Промени: %n</numerusform>
            <numerusform>Промени: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt</source>
        <translation>
            <numerusform>неизвесни промени: %n</numerusform>
            <numerusform>неизвесни промени: %n</numerusform>
            <numerusform>неизвесни промени: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by you</source>
        <translation>
            <numerusform>затворени од вас: %n</numerusform>
            <numerusform>затворени од вас: %n</numerusform>
            <numerusform>затворени од вас: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged journal(s) kept on this computer went with the erasure: nobody could have looked for the customer in there. What could be read had been taken along before.</source>
        <translation>
            <numerusform>Со бришењето исчезнаа и оштетени дневници чувани на овој компјутер: %n. Никој не би можел да го побара купувачот во нив. Она што можеше да се прочита беше преземено пред тоа.</numerusform>
            <numerusform>Со бришењето исчезнаа и оштетени дневници чувани на овој компјутер: %n. Никој не би можел да го побара купувачот во нив. Она што можеше да се прочита беше преземено пред тоа.</numerusform>
            <numerusform>Со бришењето исчезнаа и оштетени дневници чувани на овој компјутер: %n. Никој не би можел да го побара купувачот во нив. Она што можеше да се прочита беше преземено пред тоа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found done</source>
        <translation>
            <numerusform>утврдени како извршени: %n</numerusform>
            <numerusform>утврдени како извршени: %n</numerusform>
            <numerusform>утврдени како извршени: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal(s) set aside on this computer can&apos;t be opened, so an erased customer may still be in there.</source>
        <translation>
            <numerusform>Настрана оставени дневници на овој компјутер што не може да се отворат: %n. Во нив можеби сѐ уште има избришан купувач.</numerusform>
            <numerusform>Настрана оставени дневници на овој компјутер што не може да се отворат: %n. Во нив можеби сѐ уште има избришан купувач.</numerusform>
            <numerusform>Настрана оставени дневници на овој компјутер што не може да се отворат: %n. Во нив можеби сѐ уште има избришан купувач.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found out yet</source>
        <translation>
            <numerusform>уште неутврдени: %n</numerusform>
            <numerusform>уште неутврдени: %n</numerusform>
            <numerusform>уште неутврдени: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>за одлука: %n</numerusform>
            <numerusform>за одлука: %n</numerusform>
            <numerusform>за одлука: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s)</source>
        <translation>
            <numerusform>незачувани измени: %n</numerusform>
            <numerusform>незачувани измени: %n</numerusform>
            <numerusform>незачувани измени: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file stood in the journal&apos;s place.</source>
        <translation>На местото на дневникот стоеше друга датотека.</translation>
    </message>
    <message>
        <source>Another program holds the journal.</source>
        <translation>Друга програма го држи дневникот.</translation>
    </message>
    <message>
        <source>Changes of {who} from {time}</source>
        <translation>Промени на {who} од {time}</translation>
    </message>
    <message>
        <source>Deletion of {who} from {time}</source>
        <translation>Бришење на {who} од {time}</translation>
    </message>
    <message>
        <source>In the program&apos;s data folder something else stands in the place of a file of the journal; nothing can be saved until it is gone.</source>
        <translation>Во папката со податоци на програмата нешто друго стои на местото на датотека од дневникот; ништо не може да се зачува додека е таму.</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>Се чува како {name}.</translation>
    </message>
    <message>
        <source>New customer {who} from {time}</source>
        <translation>Нов купувач {who} од {time}</translation>
    </message>
    <message>
        <source>New customer {who}, not created yet, from {time}</source>
        <translation>Нов купувач {who}, уште несоздаден, од {time}</translation>
    </message>
    <message>
        <source>No system keyring: what is in doubt and what is unsaved is kept for this session only.</source>
        <translation>Нема системско складиште за клучеви: неизвесното и незачуваното се чува само за оваа сесија.</translation>
    </message>
    <message>
        <source>Read from it: {doubts}, {drafts}.</source>
        <translation>Прочитано од него: {doubts}, {drafts}.</translation>
    </message>
    <message>
        <source>The disk is full; nothing can be saved until there is room.</source>
        <translation>Дискот е полн; ништо не може да се зачува додека нема место.</translation>
    </message>
    <message>
        <source>The end of the journal is missing. The last {lost} noted in it may have been sent; look at the customers you changed last.</source>
        <translation>Крајот на дневникот недостига. {lost}, последните забележани во него, можеби се испратени; погледнете ги купувачите што последни ги менувавте.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be opened; nothing can be saved.</source>
        <translation>Дневникот не може да се отвори; ништо не може да се зачува.</translation>
    </message>
    <message>
        <source>The journal is damaged, or was made with another key.</source>
        <translation>Дневникот е оштетен или е создаден со друг клуч.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Дневникот е оштетен.</translation>
    </message>
    <message>
        <source>The journal is not what it was. Say first how to go on, at the top of the window; until then nothing is changed.</source>
        <translation>Дневникот не е каков што беше. Прво кажете како да се продолжи, на врвот на прозорецот; дотогаш ништо не се менува.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt has disappeared. What was in doubt is not known, and unsaved changes that were kept in it may be lost.</source>
        <translation>Дневникот на неизвесни промени исчезна. Не се знае што беше неизвесно, а незачуваните промени што се чуваа во него можеби се изгубени.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt was damaged.</source>
        <translation>Дневникот на неизвесни промени беше оштетен.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt was emptied. What was in doubt is not known, and unsaved changes that were kept in it may be lost.</source>
        <translation>Дневникот на неизвесни промени беше испразнет. Не се знае што беше неизвесно, а незачуваните промени што се чуваа во него можеби се изгубени.</translation>
    </message>
    <message>
        <source>The journal of this computer is gone, with all of its files.</source>
        <translation>Дневникот на овој компјутер го нема, заедно со сите негови датотеки.</translation>
    </message>
    <message>
        <source>The journal on this computer is older than it was, or another one: files were lost, or put back from a copy.</source>
        <translation>Дневникот на овој компјутер е постар отколку што беше, или е друг: датотеки се изгубени или вратени од копија.</translation>
    </message>
    <message>
        <source>The journal was made with a key that the keyring no longer has.</source>
        <translation>Дневникот е создаден со клуч што складиштето за клучеви повеќе го нема.</translation>
    </message>
    <message>
        <source>The journal was written by a later version of this program.</source>
        <translation>Дневникот е запишан од понова верзија на оваа програма.</translation>
    </message>
    <message>
        <source>The journal&apos;s mark, journal.json in the settings folder, can&apos;t be written; nothing can be saved until it can.</source>
        <translation>Ознаката на дневникот, journal.json во папката со поставки, не може да се запише; дотогаш ништо не може да се зачува.</translation>
    </message>
    <message>
        <source>The journals set aside could not all be removed: the data folder refuses.</source>
        <translation>Не можеа да се отстранат сите дневници оставени настрана: папката со податоци одбива.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring knows of %n more change(s).</source>
        <translation>
            <numerusform>Складиштето за клучеви знае за уште промени: %n.</numerusform>
            <numerusform>Складиштето за клучеви знае за уште промени: %n.</numerusform>
            <numerusform>Складиштето за клучеви знае за уште промени: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>Програмата завршува.</translation>
    </message>
    <message>
        <source>The program&apos;s data folder can&apos;t be written to; nothing can be saved until it can.</source>
        <translation>Во папката со податоци на програмата не може да се запишува; дотогаш ништо не може да се зачува.</translation>
    </message>
    <message>
        <source>The program&apos;s data folder was deleted while the program ran. The journal is there again, with all that it had.</source>
        <translation>Папката со податоци на програмата беше избришана додека програмата работеше. Дневникот е повторно таму, со сѐ што имаше.</translation>
    </message>
    <message>
        <source>Unsaved changes of {who} from {time}</source>
        <translation>Незачувани промени на {who} од {time}</translation>
    </message>
    <message>
        <source>Unsaved changes would not survive a crash now. {reason}</source>
        <translation>Незачуваните промени сега не би преживеале пад на програмата. {reason}</translation>
    </message>
    <message>
        <source>What was in doubt may be lost with it: look at the customers you changed last. If there is a newer copy, close the program and put both files back. Until you decide, nothing is changed.</source>
        <translation>Со него можеби е изгубено и неизвесното: погледнете ги купувачите што последни ги менувавте. Ако има понова копија, затворете ја програмата и вратете ги двете датотеки. Додека не одлучите, ништо не се менува.</translation>
    </message>
    <message>
        <source>What was in doubt when the program last ended can&apos;t be read. {reason}</source>
        <translation>Она што беше неизвесно при последниот крај на програмата не може да се прочита. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>finding out about %n</source>
        <translation>
            <numerusform>се утврдуваат: %n</numerusform>
            <numerusform>се утврдуваат: %n</numerusform>
            <numerusform>се утврдуваат: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes}: {said}.</source>
        <translation>{changes} ({said}).</translation>
    </message>
    <message>
        <source>{edit}: the customer can&apos;t be read now. {reason}</source>
        <translation>{edit}: купувачот сега не може да се прочита. {reason}</translation>
    </message>
    <message>
        <source>{edit}: the customer has been deleted meanwhile.</source>
        <translation>{edit}: купувачот во меѓувреме е избришан.</translation>
    </message>
    <message>
        <source>{what}: at {now} the customer is still there.</source>
        <translation>{what}: во {now} купувачот сѐ уште постои.</translation>
    </message>
    <message>
        <source>{what}: at {now} the gateway has no customer with its ID. It may still come late.</source>
        <translation>{what}: во {now} порталот нема купувач со тој ID. Може уште да пристигне.</translation>
    </message>
    <message>
        <source>{what}: at {now} the gateway has none of them.</source>
        <translation>{what}: во {now} порталот нема ниту една од нив.</translation>
    </message>
    <message>
        <source>{what}: finding out whether it was done…</source>
        <translation>{what}: се утврдува дали е извршено…</translation>
    </message>
    <message>
        <source>{what}: it can&apos;t be found out now. {reason}</source>
        <translation>{what}: сега не може да се утврди. {reason}</translation>
    </message>
    <message>
        <source>{what}: its ID belongs to a customer with other values.</source>
        <translation>{what}: тој ID му припаѓа на купувач со други вредности.</translation>
    </message>
    <message>
        <source>{what}: looking whether it has arrived, before it is sent again…</source>
        <translation>{what}: се проверува дали пристигнало, пред да се испрати повторно…</translation>
    </message>
    <message>
        <source>{what}: sending again…</source>
        <translation>{what}: повторно се испраќа…</translation>
    </message>
    <message>
        <source>{what}: still unknown. Sending again failed: {reason}</source>
        <translation>{what}: сѐ уште непознато. Повторното испраќање не успеа: {reason}</translation>
    </message>
    <message>
        <source>{what}: the customer has been deleted meanwhile.</source>
        <translation>{what}: купувачот во меѓувреме е избришан.</translation>
    </message>
    <message>
        <source>{what}: the gateway has only some of them, or others.</source>
        <translation>{what}: порталот има само некои од нив или други.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>OK</source>
        <translation>Во ред</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>прекинато</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>откажано</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>конфликт</translation>
    </message>
    <message>
        <source>gateway failed</source>
        <translation>грешка на порталот</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>името не е најдено</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нема одговор</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>нема навремен одговор</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>не е дозволено</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>неовластено</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не е најдено</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>недостапно</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>небезбедно</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>неразбирливо</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>неупотребливо</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>престигнато</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>пренасочено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>одбиено</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>премногу</translation>
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
            <numerusform>Записите се чуваат %n месец; постарите се отстрануваат при секое стартување.</numerusform>
            <numerusform>Записите се чуваат %n месеци; постарите се отстрануваат при секое стартување.</numerusform>
            <numerusform>Записите се чуваат %n месеци; постарите се отстрануваат при секое стартување.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are kept until somebody removes them.</source>
        <translation>Записите се чуваат додека некој не ги отстрани.</translation>
    </message>
    <message numerus="yes">
        <source>The journal keeps entries for %n month(s), unless you choose otherwise. Removed just now as older: {number}.</source>
        <translation>
            <numerusform>Дневникот ги чува записите %n месец, освен ако не изберете поинаку. Штотуку отстранети како постари: {number}.</numerusform>
            <numerusform>Дневникот ги чува записите %n месеци, освен ако не изберете поинаку. Штотуку отстранети како постари: {number}.</numerusform>
            <numerusform>Дневникот ги чува записите %n месеци, освен ако не изберете поинаку. Штотуку отстранети како постари: {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>записи: %Ln</numerusform>
            <numerusform>записи: %Ln</numerusform>
            <numerusform>записи: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>After entry {number} the end is missing: more had been written.</source>
        <translation>По записот {number} крајот недостига: имало запишано повеќе.</translation>
    </message>
    <message>
        <source>An older copy of all that belongs to the journal, put back together, would be whole too. Only an export that you keep elsewhere shows that: customer-desk verify LATER --after EARLIER.</source>
        <translation>И постара копија од сѐ што му припаѓа на дневникот, вратена во целост, би била без прекин. Тоа го покажува само извоз што го чувате на друго место: customer-desk verify ПОНОВ --after ПОСТАР.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more place(s).</source>
        <translation>
            <numerusform>И уште места: %n.</numerusform>
            <numerusform>И уште места: %n.</numerusform>
            <numerusform>И уште места: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries before {number} were removed as too old, and the journal accounts for it.</source>
        <translation>Записите пред {number} се отстранети како престари, и тоа е забележано во дневникот.</translation>
    </message>
    <message>
        <source>Entry {number} is missing between its neighbours.</source>
        <translation>Записот {number} недостига меѓу соседните.</translation>
    </message>
    <message>
        <source>Entry {number} is not what it was when it was written.</source>
        <translation>Записот {number} не е онаков каков што беше запишан.</translation>
    </message>
    <message>
        <source>Everything before entry {number} is missing, and nothing accounts for it.</source>
        <translation>Недостига сѐ пред записот {number}, а за тоа нема забелешка.</translation>
    </message>
    <message>
        <source>From entry {number} on the file can&apos;t be read.</source>
        <translation>Од записот {number} натаму датотеката не може да се прочита.</translation>
    </message>
    <message>
        <source>Its head: {hash}…</source>
        <translation>Врв на синџирот: {hash}…</translation>
    </message>
    <message>
        <source>The chain is broken. {entries} were checked.</source>
        <translation>Синџирот е прекинат. Проверени {entries}.</translation>
    </message>
    <message>
        <source>The chain is whole: {entries}, none changed, removed or cut off.</source>
        <translation>Синџирот е цел: {entries}, ниту еден променет, отстранет или отсечен.</translation>
    </message>
    <message>
        <source>The head, which is kept apart, is missing or not this journal&apos;s (last entry {number}).</source>
        <translation>Врвот, кој се чува одделно, недостига или не е од овој дневник (последен запис {number}).</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A selection: what lies between these entries is not in it, and not proven.</source>
        <translation>Избор: она што е меѓу овие записи не е опфатено и не е докажано.</translation>
    </message>
    <message>
        <source>An exported journal can&apos;t tell whether {id} was erased: it holds keyed hashes in place of IDs. Search the journal in Customer Desk where it was written, and have a certificate made there.</source>
        <translation>Од извезен дневник не може да се утврди дали {id} е избришано: наместо ID содржи хешови со клуч. Пребарајте го дневникот во Customer Desk таму каде што е запишан и побарајте таму да се изработи потврда.</translation>
    </message>
    <message>
        <source>Apart from that nothing is wrong: every byte is as it was signed.</source>
        <translation>Инаку ништо не е погрешно: секој бајт е како што е потпишан.</translation>
    </message>
    <message>
        <source>Ask the merchant for the fingerprint, by another way, and add --key FINGERPRINT.</source>
        <translation>Побарајте го отпечатокот од трговецот на друг начин и додајте --key FINGERPRINT.</translation>
    </message>
    <message>
        <source>Certificate of erasure {id}, issued {time}</source>
        <translation>Потврда за бришење {id}, издадена {time}</translation>
    </message>
    <message>
        <source>Check a certificate of erasure, or an exported journal, of Customer Desk.</source>
        <translation>Проверува потврда за бришење или извезен дневник на Customer Desk.</translation>
    </message>
    <message>
        <source>Comparing with {number} hashed IDs, each on its own: about {seconds} seconds more.</source>
        <translation>Се споредува со хеширани ID ({number}), со секој посебно: уште околу {seconds} сек.</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing is wrong, and the key is the one that you named; 1 something is wrong; 2 it is no certificate and no exported journal, or the command is mistaken; 3 --covers asked about a customer whose erasure it does not prove; 4 nothing is wrong, but without --key nobody knows who signed; 5 it is not shown to continue what --after names.</source>
        <translation>Излезен код: 0 ништо не е погрешно и клучот е оној што го наведовте; 1 нешто не е во ред; 2 не е ниту потврда ниту извезен дневник, или наредбата е погрешна; 3 --covers прашува за купувач чие бришење со ова не се докажува; 4 ништо не е погрешно, но без --key никој не знае кој потпишал; 5 не е докажано дека го продолжува она што го наведува --after.</translation>
    </message>
    <message>
        <source>Exported journal {id}, made {time}</source>
        <translation>Извезен дневник {id}, направен {time}</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with {name}:</source>
        <translation>Не може да се спореди со {name}:</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with {name}: it can&apos;t be read.</source>
        <translation>Не може да се спореди со {name}: не може да се прочита.</translation>
    </message>
    <message>
        <source>It continues {earlier}: all that one rests on is there, unchanged, up to entry {number}.</source>
        <translation>Го продолжува {earlier}: сѐ на што се потпира тоа е тука, непроменето, до записот {number}.</translation>
    </message>
    <message>
        <source>It does not continue {earlier}: entry {number} is not the same in both. The journal was changed, an older copy of it was put back, or these are two journals.</source>
        <translation>Не го продолжува {earlier}: записот {number} не е ист во двете. Дневникот е променет, вратена е негова постара копија или ова се два дневника.</translation>
    </message>
    <message>
        <source>It does not continue {earlier}: it ends with entry {number}, and that one knows later ones. An older copy of the journal was put back, or this one is the earlier of the two.</source>
        <translation>Не го продолжува {earlier}: завршува со записот {number}, а таму се познати и подоцнежни. Вратена е постара копија на дневникот или ова е постарото од двете.</translation>
    </message>
    <message>
        <source>It does not name {id}.</source>
        <translation>Не го наведува {id}.</translation>
    </message>
    <message>
        <source>It is not known who signed: anybody can make such a file, with a key of their own.</source>
        <translation>Не се знае кој потпишал: секој може да направи ваква датотека, со свој клуч.</translation>
    </message>
    <message>
        <source>It is not shown to continue {earlier}: nothing in it tells. Export the whole journal, and compare that.</source>
        <translation>Не е докажано дека го продолжува {earlier}: тоа не се гледа од содржината. Извезете го целиот дневник и споредете го тој извоз.</translation>
    </message>
    <message>
        <source>It is not shown to continue {earlier}: that one is signed with another key.</source>
        <translation>Не е докажано дека го продолжува {earlier}: тоа е потпишано со друг клуч.</translation>
    </message>
    <message>
        <source>It names {id}: {what}.</source>
        <translation>Го наведува {id}: {what}.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Не е проверено.</translation>
    </message>
    <message>
        <source>Not covered:</source>
        <translation>Не опфаќа:</translation>
    </message>
    <message>
        <source>Not looked at, because systems add such files by themselves and they are no part:</source>
        <translation>Не е прегледано, бидејќи системите сами додаваат такви датотеки и тие не се дел од ова:</translation>
    </message>
    <message>
        <source>Nothing is wrong: every byte is as it was signed, with the key that you named.</source>
        <translation>Ништо не е погрешно: секој бајт е како што е потпишан, со клучот што го наведовте.</translation>
    </message>
    <message>
        <source>Signed with the key  {key}</source>
        <translation>Потпишано со клучот  {key}</translation>
    </message>
    <message>
        <source>Something is wrong.</source>
        <translation>Нешто не е во ред.</translation>
    </message>
    <message>
        <source>The key lasted one session: it proves that nothing changed, and not who signed.</source>
        <translation>Клучот важел една сесија: докажува дека ништо не е променето, но не и кој потпишал.</translation>
    </message>
    <message>
        <source>a UUID or a merchant&apos;s ID: does it prove that this customer was erased?</source>
        <translation>UUID или ID кај трговецот: дали со ова е докажано бришењето на тој купувач?</translation>
    </message>
    <message>
        <source>a certificate or an exported journal of earlier: does this one continue it?</source>
        <translation>претходна потврда или извезен дневник: дали ова е нивно продолжение?</translation>
    </message>
    <message>
        <source>a fingerprint has 64 hexadecimal digits</source>
        <translation>отпечатокот има 64 хексадецимални цифри</translation>
    </message>
    <message>
        <source>a later version of Customer Desk made it; only that one can check it.</source>
        <translation>ова го изработила понова верзија на Customer Desk; само таа може да го провери.</translation>
    </message>
    <message>
        <source>acknowledged as deleted, yet still answered afterwards</source>
        <translation>бришењето е потврдено, а потоа сѐ уште постои</translation>
    </message>
    <message>
        <source>acknowledged as deleted; not read again</source>
        <translation>бришењето е потврдено; не е повторно прочитано</translation>
    </message>
    <message>
        <source>acknowledged, not read again</source>
        <translation>потврдено, не е повторно прочитано</translation>
    </message>
    <message>
        <source>acknowledged, yet still answered</source>
        <translation>потврдено, сѐ уште постои</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>недостига запис</translation>
    </message>
    <message>
        <source>an entry was changed</source>
        <translation>запис е променет</translation>
    </message>
    <message>
        <source>and {number} more.</source>
        <translation>и уште {number}.</translation>
    </message>
    <message>
        <source>by</source>
        <translation>издал</translation>
    </message>
    <message>
        <source>did not exist any more</source>
        <translation>веќе не постоеше</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>entries at the beginning are missing, and nothing accounts for it</source>
        <translation>недостигаат записи на почетокот, а тоа никаде не е забележано</translation>
    </message>
    <message>
        <source>entries at the end are missing</source>
        <translation>недостигаат записи на крајот</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>избришано</translation>
    </message>
    <message>
        <source>erased, found by reading</source>
        <translation>избришано, утврдено со читање</translation>
    </message>
    <message>
        <source>erased; gone, or marked as deleted, when read again</source>
        <translation>избришано; при повторното читање го немаше или беше означен како избришан</translation>
    </message>
    <message>
        <source>erased; its answer was lost, and reading it again, twice, proves it</source>
        <translation>избришано; одговорот се изгуби, а повторното читање, двапати, го докажува тоа</translation>
    </message>
    <message>
        <source>from here on it can&apos;t be read</source>
        <translation>оттука натаму не може да се чита</translation>
    </message>
    <message>
        <source>head</source>
        <translation>врв</translation>
    </message>
    <message>
        <source>it can&apos;t be read.</source>
        <translation>не може да се прочита.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>празно е</translation>
    </message>
    <message>
        <source>it was signed so, and yet this contradicts the rest.</source>
        <translation>вака е потпишано, а сепак е спротивно на другото.</translation>
    </message>
    <message>
        <source>it was signed with another key than the one expected.</source>
        <translation>потпишано е со друг клуч, а не со очекуваниот.</translation>
    </message>
    <message>
        <source>not erased</source>
        <translation>не е избришано</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>the chain of the journal&apos;s entries is broken.</source>
        <translation>синџирот на записите во дневникот е прекинат.</translation>
    </message>
    <message>
        <source>the fingerprint of the key that must have signed, as its owner told it</source>
        <translation>отпечаток на клучот со кој мора да е потпишано, како што го кажал неговиот сопственик</translation>
    </message>
    <message>
        <source>the head is not the journal&apos;s</source>
        <translation>врвот не е од дневникот</translation>
    </message>
    <message>
        <source>the list of files makes no sense.</source>
        <translation>листата на датотеки нема смисла.</translation>
    </message>
    <message>
        <source>the signature is wrong: the list of files, or the signature, was changed.</source>
        <translation>потписот е погрешен: променета е листата на датотеки или потписот.</translation>
    </message>
    <message>
        <source>the zip is not packed as it was: it was changed, cut short, or packed anew. If somebody packed it anew, unpack it and check the folder.</source>
        <translation>zip-датотеката не е спакувана како што беше: променета е, скратена или одново спакувана. Ако некој ја спакувал одново, отпакувајте ја и проверете ја папката.</translation>
    </message>
    <message>
        <source>the zip, or the folder it was unpacked into</source>
        <translation>zip-датотеката или папката во која е отпакувана</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>нема таква датотека или папка.</translation>
    </message>
    <message>
        <source>this file does not belong to it.</source>
        <translation>оваа датотека не припаѓа тука.</translation>
    </message>
    <message>
        <source>this file is missing.</source>
        <translation>оваа датотека недостига.</translation>
    </message>
    <message>
        <source>this file was changed after it was signed.</source>
        <translation>оваа датотека е променета по потпишувањето.</translation>
    </message>
    <message>
        <source>this is a link, a folder or a device, and should be a file.</source>
        <translation>ова е линк, папка или уред, а треба да биде датотека.</translation>
    </message>
    <message>
        <source>this is no certificate and no exported journal of Customer Desk.</source>
        <translation>ова не е ниту потврда ниту извезен дневник на Customer Desk.</translation>
    </message>
    <message>
        <source>this is not the public key that signed.</source>
        <translation>ова не е јавниот клуч со кој е потпишано.</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>тикет</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>непознато</translation>
    </message>
    <message>
        <source>unknown whether it was erased</source>
        <translation>не се знае дали е избришано</translation>
    </message>
    <message>
        <source>when</source>
        <translation>кога</translation>
    </message>
    <message>
        <source>where</source>
        <translation>каде</translation>
    </message>
    <message>
        <source>who</source>
        <translation>извршил</translation>
    </message>
    <message>
        <source>{began} to {ended}</source>
        <translation>{began} до {ended}</translation>
    </message>
    <message>
        <source>{count}, number {first} to {last}</source>
        <translation>{count}, од бр. {first} до {last}</translation>
    </message>
    <message>
        <source>{name} of customer {number}: {words}</source>
        <translation>{name}, купувач {number}: {words}</translation>
    </message>
    <message>
        <source>{name} was not compared with the facts below: read these.</source>
        <translation>{name} не е споредено со податоците подолу: читајте ги нив.</translation>
    </message>
    <message>
        <source>{name}, entry {number}: {words}.</source>
        <translation>{name}, запис {number}: {words}.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n ID(s)</source>
        <translation>
            <numerusform>ID: %n</numerusform>
            <numerusform>ID: %n</numerusform>
            <numerusform>ID: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who runs the network for a way with user name and password, or without sign-in.</source>
        <translation>Прашајте го администраторот на мрежата за начин со корисничко име и лозинка или без најава.</translation>
    </message>
    <message>
        <source>Ask who runs the network, or change the profile&apos;s proxy.</source>
        <translation>Прашајте го администраторот на мрежата или променете го проксито на профилот.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Откажано.</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s gateway URL.</source>
        <translation>Проверете ги мрежата и URL-адресата на порталот во профилот.</translation>
    </message>
    <message>
        <source>Check the network and the profile&apos;s proxy.</source>
        <translation>Проверете ги мрежата и проксито на профилот.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Проверете ја мрежата, па обидете се повторно.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s environment, token and key.</source>
        <translation>Проверете ги околината, токенот и клучот на профилот.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s gateway URL.</source>
        <translation>Проверете ја URL-адресата на порталот во профилот.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>Проверете го датумот на овој компјутер.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell Monri.</source>
        <translation>Проверете го датумот на овој компјутер; ако е точен, јавете му на Monri.</translation>
    </message>
    <message>
        <source>Correct them in the profile.</source>
        <translation>Поправете ги во профилот.</translation>
    </message>
    <message>
        <source>Customer {name}, ID {id}: {state}.
{link}</source>
        <translation>Купувач {name}, ID {id}: {state}.
{link}</translation>
    </message>
    <message>
        <source>Enter them in the profile.</source>
        <translation>Внесете ги во профилот.</translation>
    </message>
    <message>
        <source>Help ▸ Copy diagnostic information has the report.</source>
        <translation>Извештајот е во Помош ▸ Копирај дијагностички податоци.</translation>
    </message>
    <message>
        <source>If the top of the window says that the journal is gone or older, decide there first. Otherwise make room on the disk, or see that it can be written to; then try again.</source>
        <translation>Ако на врвот на прозорецот стои дека дневникот го нема или е постар, прво одлучете таму. Инаку ослободете место на дискот или овозможете запишување на него, па обидете се повторно.</translation>
    </message>
    <message>
        <source>It is not shown. Try the customer&apos;s UUID.</source>
        <translation>Не е прикажан. Обидете се со UUID на купувачот.</translation>
    </message>
    <message>
        <source>It looks like a name: the gateway finds IDs only.</source>
        <translation>Личи на име: порталот наоѓа само по ID.</translation>
    </message>
    <message>
        <source>It looks like a phone number: the gateway finds IDs only.</source>
        <translation>Личи на телефонски број: порталот наоѓа само по ID.</translation>
    </message>
    <message>
        <source>It looks like an email address: the gateway finds IDs only.</source>
        <translation>Личи на адреса на е-пошта: порталот наоѓа само по ID.</translation>
    </message>
    <message>
        <source>It looks like several IDs: a batch takes them all.</source>
        <translation>Личи на повеќе ID: пакетот ги зема сите.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Не можеше да се воспостави безбедна врска.</translation>
    </message>
    <message>
        <source>No secure connection: the certificate is for another host.</source>
        <translation>Нема безбедна врска: сертификатот е за друг домаќин.</translation>
    </message>
    <message>
        <source>No secure connection: the certificate is not valid yet.</source>
        <translation>Нема безбедна врска: сертификатот сѐ уште не важи.</translation>
    </message>
    <message>
        <source>No secure connection: the gateway&apos;s certificate has expired.</source>
        <translation>Нема безбедна врска: сертификатот на порталот е истечен.</translation>
    </message>
    <message>
        <source>No secure connection: this computer does not trust who issued the certificate.</source>
        <translation>Нема безбедна врска: овој компјутер не му верува на издавачот на сертификатот.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ништо не е испратено.</translation>
    </message>
    <message>
        <source>On a company network, ask for its certificate.</source>
        <translation>На мрежа на фирма, побарајте го нејзиниот сертификат.</translation>
    </message>
    <message>
        <source>Set by your organisation: customers can be read, not changed.</source>
        <translation>Поставено од вашата организација: купувачите може да се читаат, но не и да се менуваат.</translation>
    </message>
    <message>
        <source>Set by your organisation: nobody is deleted here.</source>
        <translation>Поставено од вашата организација: тука не се бришат купувачи.</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Наместете го часовникот, па обидете се повторно.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Нешто тргна наопаку внатре во оваа програма.</translation>
    </message>
    <message>
        <source>The change could not be noted on this computer&apos;s disk, which comes before sending.</source>
        <translation>Промената не можеше да се забележи на дискот на овој компјутер, а тоа доаѓа пред испраќањето.</translation>
    </message>
    <message>
        <source>The connection broke before the gateway&apos;s answer was complete.</source>
        <translation>Врската се прекина пред да пристигне целиот одговор од порталот.</translation>
    </message>
    <message>
        <source>The gateway answered with a customer whose ID is spelled in another way.</source>
        <translation>Порталот одговори со купувач чиј ID е поинаку напишан.</translation>
    </message>
    <message>
        <source>The gateway answered with another customer than the one asked for.</source>
        <translation>Порталот одговори со друг купувач, а не со бараниот.</translation>
    </message>
    <message>
        <source>The gateway asks for fewer requests.</source>
        <translation>Порталот бара да се испраќаат помалку барања.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached.</source>
        <translation>Порталот е недостапен.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached: its name has no address.</source>
        <translation>Порталот е недостапен: неговото име нема адреса.</translation>
    </message>
    <message>
        <source>The gateway did not accept the signature: this computer&apos;s clock is {n} s fast.</source>
        <translation>Порталот не го прифати потписот: часовникот на овој компјутер избрзува {n} сек.</translation>
    </message>
    <message>
        <source>The gateway did not accept the signature: this computer&apos;s clock is {n} s slow.</source>
        <translation>Порталот не го прифати потписот: часовникот на овој компјутер доцни {n} сек.</translation>
    </message>
    <message>
        <source>The gateway did not accept this profile&apos;s token or key.</source>
        <translation>Порталот не го прифати токенот или клучот на овој профил.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>Порталот не одговори навреме.</translation>
    </message>
    <message>
        <source>The gateway did not carry it out.</source>
        <translation>Порталот не го изврши тоа.</translation>
    </message>
    <message>
        <source>The gateway does not allow this.</source>
        <translation>Порталот не го дозволува ова.</translation>
    </message>
    <message>
        <source>The gateway failed.</source>
        <translation>Грешка на порталот.</translation>
    </message>
    <message>
        <source>The gateway has no such customer.</source>
        <translation>Порталот нема таков купувач.</translation>
    </message>
    <message>
        <source>The gateway points to another address, which was not followed.</source>
        <translation>Порталот упати на друга адреса; таа не беше следена.</translation>
    </message>
    <message>
        <source>The gateway refused the values.</source>
        <translation>Порталот ги одби вредностите.</translation>
    </message>
    <message>
        <source>The gateway says that another record is in the way.</source>
        <translation>Според порталот, пречат други постојни податоци.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is too large to be a real one.</source>
        <translation>Одговорот на порталот е преголем за да биде вистински.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer makes no sense.</source>
        <translation>Одговорот на порталот нема смисла.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy asks for a user name and password.</source>
        <translation>Проксито на профилот бара корисничко име и лозинка.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy can&apos;t be reached.</source>
        <translation>Проксито на профилот е недостапно.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy did not accept the user name and password.</source>
        <translation>Проксито на профилот не ги прифати корисничкото име и лозинката.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy makes no connection to the gateway.</source>
        <translation>Проксито на профилот не воспоставува врска со порталот.</translation>
    </message>
    <message>
        <source>The profile&apos;s proxy wants a kind of sign-in that this program does not have.</source>
        <translation>Проксито на профилот бара вид најава што оваа програма го нема.</translation>
    </message>
    <message>
        <source>This ID cannot be looked up: no web address can carry it.</source>
        <translation>Овој ID не може да се пребара: не може да стои во веб-адреса.</translation>
    </message>
    <message>
        <source>This holds characters that no web address can carry.</source>
        <translation>Ова содржи знаци што не може да стојат во веб-адреса.</translation>
    </message>
    <message>
        <source>This is longer than any ID: at most 100 characters.</source>
        <translation>Ова е подолго од кој било ID: најмногу 100 знаци.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Обидете се повторно за момент.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Обидете се повторно.</translation>
    </message>
    <message>
        <source>Type or paste an ID first.</source>
        <translation>Прво внесете или залепете ID.</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Use the ID exactly as the customer&apos;s record has it.</source>
        <translation>Користете го ID точно како што стои во податоците на купувачот.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Почекајте малку, па обидете се повторно.</translation>
    </message>
    <message>
        <source>Whether the gateway carried it out is unknown.</source>
        <translation>Не се знае дали порталот го изврши тоа.</translation>
    </message>
    <message>
        <source>You asked for {asked}. This is {customer}, whose ID is {found}.</source>
        <translation>Побаравте {asked}. Ова е {customer}, со ID {found}.</translation>
    </message>
    <message>
        <source>You asked for {asked}. This is {customer}, whose ID is {found}: it differs in {words}.</source>
        <translation>Побаравте {asked}. Ова е {customer}, со ID {found}: се разликува во {words}.</translation>
    </message>
    <message>
        <source>Your organisation does not permit this change.</source>
        <translation>Вашата организација не ја дозволува оваа промена.</translation>
    </message>
    <message>
        <source>a customer without a name</source>
        <translation>купувач без име</translation>
    </message>
    <message>
        <source>a name?</source>
        <translation>име?</translation>
    </message>
    <message>
        <source>a phone number?</source>
        <translation>телефонски број?</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>дијакритички знаци</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>an email?</source>
        <translation>е-пошта?</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>празни места</translation>
    </message>
    <message>
        <source>characters that can&apos;t be seen</source>
        <translation>знаци што не се гледаат</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>избришано</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation>избришано {when}</translation>
    </message>
    <message>
        <source>how the same letters are encoded</source>
        <translation>начинот на кодирање на истите букви</translation>
    </message>
    <message>
        <source>merchant ID</source>
        <translation>ID кај трговецот</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>нема ID</translation>
    </message>
    <message>
        <source>the kind of dash</source>
        <translation>видот на цртичката</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>големи и мали букви</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без име</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be looked up: no web address can carry them as an ID.</source>
        <translation>„.“ и „..“ не може да се пребаруваат: како ID не може да стојат во веб-адреса.</translation>
    </message>
    <message>
        <source>“Not found” was answered, but not in the gateway&apos;s way: perhaps by something in between. Whether the customer exists is unknown.</source>
        <translation>Одговорено е „не е најдено“, но не онака како што одговара порталот: можеби од нешто помеѓу. Не се знае дали купувачот постои.</translation>
    </message>
</context>
</TS>
