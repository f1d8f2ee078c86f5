<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_RS" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{keys} can't be used.</source>
        <translation>{keys} не може да се користи.</translation>
    </message>
    <message>
        <source>{keys} edits text in fields.</source>
        <translation>{keys} мења текст у пољима.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing. Hold Ctrl or Alt with it, or use F1 to F12.</source>
        <translation>{keys} је потребно за куцање. Држите уз то Ctrl или Alt, или користите F1 до F12.</translation>
    </message>
    <message>
        <source>{keys} opens a list of choices.</source>
        <translation>{keys} отвара листу избора.</translation>
    </message>
    <message>
        <source>{keys} opens a menu.</source>
        <translation>{keys} отвара мени.</translation>
    </message>
    <message>
        <source>{keys} would be AltGr on Windows, which types characters.</source>
        <translation>{keys} би на систему Windows било AltGr, који куца знакове.</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>Look up the rest</source>
        <translation>Потражи остале</translation>
    </message>
    <message>
        <source>Reading the batch…</source>
        <translation>Читање обраде…</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Прикажи те редове</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Покушај поново</translation>
    </message>
    <message>
        <source>Undone. Nothing was sent.</source>
        <translation>Опозвано. Ништа није послато.</translation>
    </message>
    <message>
        <source>Undone: the window was closed or locked. Nothing was sent.</source>
        <translation>Опозвано: прозор је затворен или закључан. Ништа није послато.</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>All rows ({number})…</source>
        <translation>Сви редови ({number})…</translation>
    </message>
    <message>
        <source>Another batch is open here. Press “New batch” first.</source>
        <translation>Овде је отворена друга обрада. Прво притисните „Нова обрада“.</translation>
    </message>
    <message>
        <source>Another batch is under way here. Wait for its end, or stop it first.</source>
        <translation>Овде је у току друга обрада. Сачекајте да се заврши или је прво зауставите.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Обрада</translation>
    </message>
    <message>
        <source>Rows shown ({number})…</source>
        <translation>Приказани редови ({number})…</translation>
    </message>
</context>
<context>
    <name>BatchWindowOpener</name>
    <message>
        <source>Batch</source>
        <translation>Обрада</translation>
    </message>
    <message>
        <source>Batch from selection</source>
        <translation>Обрада из избора</translation>
    </message>
    <message>
        <source>Batch · {percent}</source>
        <translation>Обрада · {percent}</translation>
    </message>
    <message>
        <source>Batch: {what}</source>
        <translation>Обрада: {what}</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>Обрада…</translation>
    </message>
    <message>
        <source>Begin a batch with the customers selected in the table</source>
        <translation>Започни обраду са купцима изабраним у табели</translation>
    </message>
    <message>
        <source>Go on with a batch that was not finished, or discard one</source>
        <translation>Наставите обраду која није завршена или је одбаците</translation>
    </message>
    <message>
        <source>Kept batches…</source>
        <translation>Сачуване обраде…</translation>
    </message>
    <message>
        <source>Look up, edit or erase a list of customers</source>
        <translation>Потражите, измените или обришите целу листу купаца</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Настави…</translation>
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
        <translation>Почни изнова</translation>
    </message>
    <message>
        <source>Begin again without the passphrase</source>
        <translation>Почни изнова без фразе</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Type “{word}” to confirm</source>
        <translation>За потврду унесите „{word}“</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read what it guards. If you begin again, token and key of every profile are removed from the system keyring and must be entered anew. The journal so far, with unsaved changes kept in it, stays on this computer encrypted and can never be opened again; a new journal is begun.</source>
        <translation>Без фразе нико не може да прочита оно што она штити. Ако почнете изнова, токен и кључ сваког профила уклањају се из системског привеска кључева и морају да се унесу изнова. Досадашњи дневник, са несачуваним изменама у њему, остаје шифрован на овом рачунару и никад више не може да се отвори; почиње нов дневник.</translation>
    </message>
    <message>
        <source>begin again</source>
        <translation>изнова</translation>
    </message>
</context>
<context>
    <name>BusyTask</name>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Hide the token</source>
        <translation>Сакриј токен</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Прикажи токен</translation>
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
        <translation>Сачуване картице</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Copy card number</source>
        <translation>Копирај број картице</translation>
    </message>
    <message>
        <source>Copy the chosen card's token; the clipboard clears itself</source>
        <translation>Копирај токен изабране картице; клипборд се сам празни</translation>
    </message>
    <message>
        <source>Copy the masked number of the chosen card</source>
        <translation>Копирај маскирани број изабране картице</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Копирај токен</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Сакриј токен</translation>
    </message>
    <message>
        <source>Show the chosen card's token for some seconds</source>
        <translation>Прикажи токен изабране картице на неколико секунди</translation>
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
        <translation>То није број картице</translation>
    </message>
    <message>
        <source>{places}: this may be a card number. Card numbers must not be stored in text.</source>
        <translation>{places}: ово би могао да буде број картице. Бројеви картица не смеју да се чувају у тексту.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Key</source>
        <translation>Кључ</translation>
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
        <source>A reason, a ticket or a metadata key in the journal holds personal data. The certificate leaves it out, and the journal's entries with it.</source>
        <translation>Неки разлог, тикет или кључ метаподатка у дневнику садржи личне податке. Потврда га изоставља, а с њим и ставке дневника.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Потврда о брисању</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Копирај отисак</translation>
    </message>
    <message numerus="yes">
        <source>In the journal, of %n customer(s):</source>
        <translation>
            <numerusform>У дневнику, за %n купца:</numerusform>
            <numerusform>У дневнику, за %n купца:</numerusform>
            <numerusform>У дневнику, за %n купаца:</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring keeps the signing key: it ends with this session, and says so in the certificate.</source>
        <translation>Ниједан привезак кључева не чува кључ за потписивање: он нестаје са овом сесијом, што пише и у потврди.</translation>
    </message>
    <message>
        <source>Not every customer will be named: the journal keeps hashes of IDs only. Search it for a customer's ID first, and the certificate names that customer.</source>
        <translation>Неће сваки купац бити наведен: дневник чува само хешеве ID-јева. Прво у њему потражите ID купца, па ће потврда навести тог купца.</translation>
    </message>
    <message>
        <source>Otherwise nobody can read an ID in the certificate: who knows one can check it. Names, emails and phone numbers are never in it, also where they are used as IDs.</source>
        <translation>Иначе нико не може да прочита ID у потврди: ко га зна, може да га провери. Имена, имејлови и бројеви телефона никад нису у њој, ни кад се користе као ID-јеви.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Читање дневника…</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Чување потврде</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Сачувај потврду…</translation>
    </message>
    <message>
        <source>Saved as {path}, and checked.</source>
        <translation>Сачувано као {path} и проверено.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Прикажи фасциклу</translation>
    </message>
    <message>
        <source>Signed with the key
{fingerprint}</source>
        <translation>Потписано кључем
{fingerprint}</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Потписивање…</translation>
    </message>
    <message>
        <source>The journal could not note it.</source>
        <translation>Дневник није могао да то забележи.</translation>
    </message>
    <message>
        <source>The sandbox keeps no signing key: it ends with this session, and says so in the certificate.</source>
        <translation>Sandbox не чува кључ за потписивање: он нестаје са овом сесијом, што пише и у потврди.</translation>
    </message>
    <message>
        <source>There is nothing to certify.</source>
        <translation>Нема шта да се потврди.</translation>
    </message>
    <message>
        <source>Write merchant IDs out</source>
        <translation>Испиши ID-јеве код трговца</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip датотеке (*.zip)</translation>
    </message>
    <message>
        <source>{done} of {all} merchant IDs hashed</source>
        <translation>Хеширани ID-јеви код трговца: {done} од {all}</translation>
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
            <numerusform>још %n</numerusform>
            <numerusform>још %n</numerusform>
            <numerusform>још %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n вишка</numerusform>
            <numerusform>%n вишка</numerusform>
            <numerusform>%n вишка</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, a recent customer, or an ID</source>
        <translation>Команда, недавни купац или ID</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команде</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Гејтвеј</translation>
    </message>
    <message>
        <source>Look up “{id}” by UUID</source>
        <translation>Потражи „{id}“ по UUID-у</translation>
    </message>
    <message>
        <source>Look up “{id}” by merchant ID</source>
        <translation>Потражи „{id}“ по ID-у код трговца</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Ништа се тако не зове.</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Недавно тражени</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Последње коришћено</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Not set</source>
        <translation>Без вредности</translation>
    </message>
    <message>
        <source>The two records</source>
        <translation>Два записа</translation>
    </message>
    <message>
        <source>They differ in {fields}.</source>
        <translation>Разликују се у овоме: {fields}.</translation>
    </message>
    <message>
        <source>{value}, differs</source>
        <translation>{value}, разликује се</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>At most per second</source>
        <translation>Највише у секунди</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Истовремено</translation>
    </message>
    <message>
        <source>Confirm the batch</source>
        <translation>Потврдите обраду</translation>
    </message>
    <message>
        <source>Dry run: everything but the change itself</source>
        <translation>Проба: све осим саме измене</translation>
    </message>
    <message>
        <source>Type the number of customers to confirm: {number}</source>
        <translation>За потврду унесите број купаца: {number}</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>колико брзо одговара</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Mine: {value}</source>
        <translation>Моје: {value}</translation>
    </message>
    <message>
        <source>Theirs: {value}</source>
        <translation>Туђе: {value}</translation>
    </message>
    <message>
        <source>When you read it: {value}</source>
        <translation>Кад сте читали: {value}</translation>
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
        <translation>Притисните да копирате</translation>
    </message>
    <message>
        <source>{value}: click to copy</source>
        <translation>{value}: кликните да копирате</translation>
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
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Извештај</translation>
    </message>
    <message>
        <source>Report of the last time</source>
        <translation>Извештај од прошлог пута</translation>
    </message>
    <message>
        <source>The program was ended by a crash, by the system or by a power cut. This is all that it left: places in the program and versions, nothing of customers. It is on this computer only.</source>
        <translation>Програм се завршио због пада, због система или због нестанка струје. Ово је све што је остало: места у програму и верзије, ништа о купцима. Налази се само на овом рачунару.</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>A link to {customer} is copied.</source>
        <translation>Линк је копиран: {customer}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>Затвори купца</translation>
    </message>
    <message>
        <source>Copy a link that shows this customer in Customer Desk</source>
        <translation>Копирај линк који овог купца приказује у програму Customer Desk</translation>
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
        <translation>Копирај за тикет ко је приказан, у ком је стању, и линк</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Обриши купца</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Измени купца</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Go to the fields of the customer shown</source>
        <translation>Пређи на поља приказаног купца</translation>
    </message>
    <message>
        <source>Open the deletion of the customer shown</source>
        <translation>Отвори брисање приказаног купца</translation>
    </message>
    <message>
        <source>Show nobody, and where to go on</source>
        <translation>Не приказуј никога, него куда даље</translation>
    </message>
    <message>
        <source>To the customer before, or to the list where it is covered</source>
        <translation>На претходног купца, или на листу где је покривена</translation>
    </message>
    <message>
        <source>To the customer from whom you went back</source>
        <translation>На купца са ког сте се вратили</translation>
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
        <translation>Назад на сачувани запис</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Подаци о купцу</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Одбаци измене</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Понови опозвано</translation>
    </message>
    <message>
        <source>Look at the changes and save them</source>
        <translation>Прегледај измене и сачувај их</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Понови</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Опозови последњу измену</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
</context>
<context>
    <name>CustomerExport</name>
    <message numerus="yes">
        <source>%Ln customer(s) exported to {name}.</source>
        <translation>
            <numerusform>%Ln купац извезен у {name}.</numerusform>
            <numerusform>%Ln купца извезена у {name}.</numerusform>
            <numerusform>%Ln купаца извезено у {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A workbook has room for %Ln customer(s) at most. Export a CSV instead.</source>
        <translation>
            <numerusform>У радну свеску стаје највише %Ln купац. Извезите CSV уместо тога.</numerusform>
            <numerusform>У радну свеску стају највише %Ln купца. Извезите CSV уместо тога.</numerusform>
            <numerusform>У радну свеску стаје највише %Ln купаца. Извезите CSV уместо тога.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV за табеле (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel радна свеска (*.xlsx)</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Извоз купаца</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Није сачувано: диск је пун.</translation>
    </message>
    <message>
        <source>Not saved: the file can't be written.</source>
        <translation>Није сачувано: датотека не може да се упише.</translation>
    </message>
    <message>
        <source>Not saved: the program was locked meanwhile.</source>
        <translation>Није сачувано: програм је у међувремену закључан.</translation>
    </message>
    <message>
        <source>Not saved: you may not write there.</source>
        <translation>Није сачувано: немате право да тамо уписујете.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Уписивање: {name}…</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message numerus="yes">
        <source>%n customer(s) found.</source>
        <translation>
            <numerusform>Пронађен %n купац.</numerusform>
            <numerusform>Пронађена %n купца.</numerusform>
            <numerusform>Пронађено %n купаца.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the gateway for exactly “{text}”</source>
        <translation>Питај гејтвеј баш за „{text}“</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Обрисано</translation>
    </message>
    <message>
        <source>Found customers</source>
        <translation>Пронађени купци</translation>
    </message>
    <message>
        <source>In the list on this computer</source>
        <translation>На листи на овом рачунару</translation>
    </message>
    <message>
        <source>Merchant ID, UUID or pasted line</source>
        <translation>ID код трговца, UUID или налепљен ред</translation>
    </message>
    <message>
        <source>Name, email, phone, ID or pasted line</source>
        <translation>Име, имејл, телефон, ID или налепљен ред</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имена</translation>
    </message>
    <message>
        <source>Nobody fits so far; not every customer is on this computer yet.</source>
        <translation>Засад нико не одговара упиту; на овом рачунару још нису сви купци.</translation>
    </message>
    <message>
        <source>Nobody in the list on this computer fits.</source>
        <translation>На листи на овом рачунару нико не одговара упиту.</translation>
    </message>
    <message>
        <source>Nobody on this computer fits, complete as of {time}.</source>
        <translation>Нико на овом рачунару не одговара упиту; листа је потпуна, стање: {time}.</translation>
    </message>
    <message>
        <source>On this computer, complete as of {time}</source>
        <translation>На овом рачунару, потпуно, стање: {time}</translation>
    </message>
    <message>
        <source>On this computer, where not every customer is yet</source>
        <translation>На овом рачунару, где још нису сви купци</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Недавно тражени</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Show everybody who fits in the table</source>
        <translation>Прикажи у табели све који одговарају</translation>
    </message>
    <message>
        <source>To find a customer by a name, type three characters or more.</source>
        <translation>Да бисте пронашли купца по имену, унесите бар три знака.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>уживо</translation>
    </message>
</context>
<context>
    <name>CustomerGrid</name>
    <message>
        <source>Click to sort by this column; at the third click newest first again</source>
        <translation>Кликните да поређате по овој колони; на трећи клик опет прво најновији</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Купци</translation>
    </message>
    <message>
        <source>The gateway lists customers newest first, and only a part of them is read here: sorted by another column, that part would look like the whole.</source>
        <translation>Гејтвеј наводи купце од најновијег, а овде је прочитан само један део: поређан по другој колони, тај део би изгледао као цела листа.</translation>
    </message>
</context>
<context>
    <name>CustomerJournal</name>
    <message>
        <source>Journal of this customer</source>
        <translation>Дневник овог купца</translation>
    </message>
    <message>
        <source>Nothing was written about this customer on this computer.</source>
        <translation>На овом рачунару ништа није уписано о овом купцу.</translation>
    </message>
    <message>
        <source>Open in journal</source>
        <translation>Отвори у дневнику</translation>
    </message>
    <message>
        <source>Show the chosen entry in the journal, with its proof</source>
        <translation>Прикажи изабрану ставку у дневнику, са њеним доказом</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Who will be erased</source>
        <translation>Ко ће бити обрисан</translation>
    </message>
</context>
<context>
    <name>CustomerPictures</name>
    <message>
        <source>Customers by country</source>
        <translation>Купци по државама</translation>
    </message>
    <message>
        <source>Customers created per day</source>
        <translation>Креирано купаца по дану</translation>
    </message>
</context>
<context>
    <name>CustomerReader</name>
    <message>
        <source>Counting customers</source>
        <translation>Бројање купаца</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Читање купаца</translation>
    </message>
</context>
<context>
    <name>CustomerScreen</name>
    <message>
        <source>Journal entries</source>
        <translation>Ставке дневника</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Захтеви</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Сачуване картице</translation>
    </message>
    <message>
        <source>The unsaved changes of {customer} can be restored now.</source>
        <translation>Несачуване измене сада могу да се врате, купац: {customer}.</translation>
    </message>
    <message>
        <source>{customer} is created.</source>
        <translation>Купац {customer} је креиран.</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message numerus="yes">
        <source>%Ln record(s) not readable</source>
        <translation>
            <numerusform>%Ln запис није читљив</numerusform>
            <numerusform>%Ln записа нису читљива</numerusform>
            <numerusform>%Ln записа није читљиво</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count}, newest first</source>
        <translation>Најмање {count}, прво најновији</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Купци</translation>
    </message>
    <message>
        <source>{count}, newest first</source>
        <translation>{count}, прво најновији</translation>
    </message>
</context>
<context>
    <name>DaysCreated</name>
    <message>
        <source>Customers created per day</source>
        <translation>Креирано купаца по дану</translation>
    </message>
    <message>
        <source>{customers} in {days}, most on {day}: {most}</source>
        <translation>{customers} за {days}, највише {day}: {most}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Checking a deletion…</source>
        <translation>Провера брисања…</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Обриши купца</translation>
    </message>
    <message>
        <source>Deleting a customer…</source>
        <translation>Брисање купца…</translation>
    </message>
    <message>
        <source>Enter never deletes. To press Delete, use the space bar.</source>
        <translation>Enter никад не брише. Дугме „Обриши“ притиска се размакницом.</translation>
    </message>
    <message>
        <source>Reading the customer again, then deleting…</source>
        <translation>Купац се поново чита, па се брише…</translation>
    </message>
    <message>
        <source>Still deleting. Stop leaves it open whether it was carried out.</source>
        <translation>Брисање још траје. Ако га зауставите, остаје отворено да ли је извршено.</translation>
    </message>
    <message>
        <source>Undone. Nothing was sent.</source>
        <translation>Опозвано. Ништа није послато.</translation>
    </message>
    <message>
        <source>Undone: the program was locked meanwhile. Nothing was sent.</source>
        <translation>Опозвано: програм је у међувремену закључан. Ништа није послато.</translation>
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
        <translation>Обрисано {when}. Може да се чита и копира, не и да се мења.</translation>
    </message>
    <message>
        <source>Deleted. It can be read and copied, not changed.</source>
        <translation>Обрисано. Може да се чита и копира, не и да се мења.</translation>
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
        <translation>Упит по UUID-у</translation>
    </message>
    <message>
        <source>Asked by merchant ID</source>
        <translation>Упит по ID-у код трговца</translation>
    </message>
    <message>
        <source>Has both answers, and none of the customer's values.</source>
        <translation>Има оба одговора, а ниједну вредност купца.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>The answers could not be noted: they stand only here.</source>
        <translation>Одговори нису могли да се забележе: стоје само овде.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Број тикета</translation>
    </message>
</context>
<context>
    <name>DeletionFacts</name>
    <message numerus="yes">
        <source>%n saved card(s):</source>
        <translation>
            <numerusform>%n сачувана картица:</numerusform>
            <numerusform>%n сачуване картице:</numerusform>
            <numerusform>%n сачуваних картица:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картице</translation>
    </message>
    <message>
        <source>Loading cards…</source>
        <translation>Учитавање картица…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n saved card(s), the newest:</source>
        <translation>
            <numerusform>Више од %n сачуване картице, најновије:</numerusform>
            <numerusform>Више од %n сачуване картице, најновије:</numerusform>
            <numerusform>Више од %n сачуваних картица, најновије:</numerusform>
        </translation>
    </message>
    <message>
        <source>No saved cards.</source>
        <translation>Нема сачуваних картица.</translation>
    </message>
    <message>
        <source>The cards can't be shown: {reason}</source>
        <translation>Картице не могу да се прикажу: {reason}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>без вредности</translation>
    </message>
</context>
<context>
    <name>DeletionOpener</name>
    <message>
        <source>Show in journal</source>
        <translation>Прикажи у дневнику</translation>
    </message>
    <message>
        <source>{customer} is deleted.</source>
        <translation>Купац {customer} је обрисан.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Suggested. Keep it or type your own: a later look-up needs an ID.</source>
        <translation>Предложено. Задржите или унесите свој: за касније тражење потребан је ID.</translation>
    </message>
</context>
<context>
    <name>DirectoryControl</name>
    <message numerus="yes">
        <source>%Ln customer(s) can now be found by a part of name, email or phone.</source>
        <translation>
            <numerusform>%Ln купац сада може да се пронађе по делу имена, имејла или телефона.</numerusform>
            <numerusform>%Ln купца сада могу да се пронађу по делу имена, имејла или телефона.</numerusform>
            <numerusform>%Ln купаца сада може да се пронађе по делу имена, имејла или телефона.</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers were removed from this computer: one who was erased could not be taken out by themselves.</source>
        <translation>Сви купци су уклоњени са овог рачунара: један обрисани није могао да се извади сам.</translation>
    </message>
    <message>
        <source>Customers on this computer</source>
        <translation>Купци на овом рачунару</translation>
    </message>
    <message>
        <source>Customers on this computer…</source>
        <translation>Купци на овом рачунару…</translation>
    </message>
    <message>
        <source>File and key are deleted. Nothing changes at the gateway.</source>
        <translation>Бришу се датотека и кључ. На гејтвеју се ништа не мења.</translation>
    </message>
    <message>
        <source>Find customers by any part of name, email, phone and more</source>
        <translation>Пронађите купце по било ком делу имена, имејла, телефона и другог</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Задржи их</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Остави</translation>
    </message>
    <message>
        <source>Make customers findable on this computer…</source>
        <translation>Омогући претрагу купаца на овом рачунару…</translation>
    </message>
    <message>
        <source>No customers are kept on this computer any more.</source>
        <translation>На овом рачунару се више не чувају купци.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитај поново</translation>
    </message>
    <message>
        <source>Read again from the gateway</source>
        <translation>Поново прочитај са гејтвеја</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Прочитај поново…</translation>
    </message>
    <message>
        <source>Read all customers again?</source>
        <translation>Поново прочитати све купце?</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln customer(s) again takes about {duration}.</source>
        <translation>
            <numerusform>Поновно читање %Ln купца траје око {duration}.</numerusform>
            <numerusform>Поновно читање %Ln купца траје око {duration}.</numerusform>
            <numerusform>Поновно читање %Ln купаца траје око {duration}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading customers has stopped. {reason}</source>
        <translation>Читање купаца је стало. {reason}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Remove the customers from this computer?</source>
        <translation>Уклонити купце са овог рачунара?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Уклони…</translation>
    </message>
    <message>
        <source>The customers could not be removed from this computer. {reason}</source>
        <translation>Купци нису могли да се уклоне са овог рачунара. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Покушај поново</translation>
    </message>
    <message>
        <source>What is kept now goes first: until all are read, some are not found.</source>
        <translation>Прво се уклања оно што се сада чува: док се не прочитају сви, неки се неће налазити.</translation>
    </message>
</context>
<context>
    <name>DirectorySearch</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln купац</numerusform>
            <numerusform>%Ln купца</numerusform>
            <numerusform>%Ln купаца</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Сви купци</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Било шта</translation>
    </message>
    <message>
        <source>Back to the gateway's list</source>
        <translation>Назад на листу гејтвеја</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картице</translation>
    </message>
    <message>
        <source>Change what is searched for</source>
        <translation>Промени шта се тражи</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Бројање…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Креирано</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Извези ове…</translation>
    </message>
    <message>
        <source>Metadata key</source>
        <translation>Кључ метаподатка</translation>
    </message>
    <message>
        <source>New batch with these…</source>
        <translation>Нова обрада са овима…</translation>
    </message>
    <message>
        <source>None of these customers has one</source>
        <translation>Нико од ових купаца то нема</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Претражи у табели</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Претрага: {text}</translation>
    </message>
    <message>
        <source>The customers kept on this computer are not there any more.</source>
        <translation>Купци чувани на овом рачунару више нису ту.</translation>
    </message>
    <message>
        <source>With saved cards</source>
        <translation>Са сачуваним картицама</translation>
    </message>
    <message>
        <source>Without saved cards</source>
        <translation>Без сачуваних картица</translation>
    </message>
    <message>
        <source>with saved cards</source>
        <translation>са сачуваним картицама</translation>
    </message>
    <message>
        <source>without saved cards</source>
        <translation>без сачуваних картица</translation>
    </message>
    <message>
        <source>{count}, complete as of {time}</source>
        <translation>{count}, потпуно, стање: {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count}, complete as of {time}; about %Ln may be missing</source>
        <translation>
            <numerusform>{count}, потпуно, стање: {time}; можда недостаје око %Ln</numerusform>
            <numerusform>{count}, потпуно, стање: {time}; можда недостаје око %Ln</numerusform>
            <numerusform>{count}, потпуно, стање: {time}; можда недостаје око %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, of those read so far</source>
        <translation>{count}, од досад прочитаних</translation>
    </message>
</context>
<context>
    <name>DuplicatesOpener</name>
    <message>
        <source>Customers with the same email, phone, address or merchant ID</source>
        <translation>Купци са истим имејлом, телефоном, адресом или ID-ом код трговца</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Могући дупликати…</translation>
    </message>
</context>
<context>
    <name>DuplicatesWindow</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln група</numerusform>
            <numerusform>%Ln групе</numerusform>
            <numerusform>%Ln група</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) and more</source>
        <translation>
            <numerusform>%Ln група и више</numerusform>
            <numerusform>%Ln групе и више</numerusform>
            <numerusform>%Ln група и више</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Тражење дупликата…</translation>
    </message>
    <message>
        <source>No two customers have this in common.</source>
        <translation>Никоја два купца немају ово заједничко.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Могући дупликати</translation>
    </message>
</context>
<context>
    <name>EditValueRow</name>
    <message>
        <source>Field</source>
        <translation>Поље</translation>
    </message>
    <message>
        <source>Metadata key</source>
        <translation>Кључ метаподатка</translation>
    </message>
    <message>
        <source>Metadata key…</source>
        <translation>Кључ метаподатка…</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Нова вредност</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Уклони ову вредност</translation>
    </message>
    <message>
        <source>This field is set twice.</source>
        <translation>Ово поље је постављено двапут.</translation>
    </message>
    <message>
        <source>This is no value of that type.</source>
        <translation>Ово није вредност тог типа.</translation>
    </message>
    <message>
        <source>This key is set twice.</source>
        <translation>Овај кључ је постављен двапут.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Type the key.</source>
        <translation>Унесите кључ.</translation>
    </message>
    <message>
        <source>Type the value, or choose “unset”.</source>
        <translation>Унесите вредност или изаберите „без вредности“.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Шта да се уради</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>постави на</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>без вредности</translation>
    </message>
</context>
<context>
    <name>EditValues</name>
    <message>
        <source>Another value</source>
        <translation>Још једна вредност</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Can't be saved: the customer is deleted. Copy what you need, then discard it.</source>
        <translation>Не може да се сачува: купац је обрисан. Копирајте шта вам треба, па одбаците.</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Подаци о купцу</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаподаци</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>They can't be saved: the customer is deleted.</source>
        <translation>Не могу да се сачувају: купац је обрисан.</translation>
    </message>
    <message>
        <source>What is typed into a metadata cell can't be taken as it is.</source>
        <translation>Оно што је унето у ћелију метаподатака не може такво да се прихвати.</translation>
    </message>
    <message>
        <source>{customer} has unsaved changes.</source>
        <translation>Купац {customer} има несачуване измене.</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Esc leads back to the gateway's list.</source>
        <translation>Esc враћа на листу гејтвеја.</translation>
    </message>
    <message>
        <source>New customer adds the first one.</source>
        <translation>„Нов купац“ додаје првог.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Још нема купаца</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Нико није пронађен</translation>
    </message>
</context>
<context>
    <name>EntryFacts</name>
    <message numerus="yes">
        <source>%Ln entries chosen.</source>
        <translation>
            <numerusform>Изабрана %Ln ставка.</numerusform>
            <numerusform>Изабране %Ln ставке.</numerusform>
            <numerusform>Изабрано %Ln ставки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Обрада</translation>
    </message>
    <message>
        <source>Choose an entry to see the whole of it.</source>
        <translation>Изаберите ставку да бисте је видели у целини.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поља</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Претходни хеш</translation>
    </message>
    <message>
        <source>No card number</source>
        <translation>Није број картице</translation>
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
        <translation>Разлог</translation>
    </message>
    <message>
        <source>Removed up to</source>
        <translation>Уклоњено до</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID захтева</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Редови</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Сачуване картице</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Изабрана ставка</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Тикет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>{batch}, row {row}</source>
        <translation>{batch}, ред {row}</translation>
    </message>
    <message>
        <source>{number}, about entry {about}</source>
        <translation>{number}, о ставки {about}</translation>
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
        <translation>Customer Desk се прошлог пута није правилно завршио.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Прикажи извештај</translation>
    </message>
    <message>
        <source>Something inside this program went wrong. It goes on; what you see may be incomplete. The report holds nothing of customers.</source>
        <translation>У овом програму је нешто пошло наопако. Програм ради даље; оно што видите можда није потпуно. У извештају нема ничега о купцима.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Извештај је у клипборду.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Edited. Was {value}.</source>
        <translation>Измењено. Било је {value}.</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Празан текст</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID код трговца</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Без вредности</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Врати сачувано</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сачувано</translation>
    </message>
    <message>
        <source>Set to empty text</source>
        <translation>Постави празан текст</translation>
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
        <translation>Уклони вредност</translation>
    </message>
    <message>
        <source>Was: {value}. Press to put it back.</source>
        <translation>Било је: {value}. Притисните да то вратите.</translation>
    </message>
    <message>
        <source>Will be unset</source>
        <translation>Биће без вредности</translation>
    </message>
    <message>
        <source>{field} is edited</source>
        <translation>{field}: измењено</translation>
    </message>
    <message>
        <source>{field} is saved</source>
        <translation>{field}: сачувано</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Active</source>
        <translation>Активан</translation>
    </message>
    <message>
        <source>Copy dates</source>
        <translation>Копирај датуме</translation>
    </message>
    <message>
        <source>Created {when}</source>
        <translation>Креиран {when}</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Обриши купца</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Обрисано</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>Обрисан {when}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Обриши…</translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation>Још радњи за овог купца</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имена</translation>
    </message>
    <message>
        <source>Updated {when}</source>
        <translation>Ажуриран {when}</translation>
    </message>
</context>
<context>
    <name>HoldCountdown</name>
    <message numerus="yes">
        <source>Deletes in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Брише се за %n секунду. Још ништа није послато.</numerusform>
            <numerusform>Брише се за %n секунде. Још ништа није послато.</numerusform>
            <numerusform>Брише се за %n секунди. Још ништа није послато.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Преостало време за опозив</translation>
    </message>
</context>
<context>
    <name>InputPage</name>
    <message>
        <source>All files (*)</source>
        <translation>Све датотеке (*)</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Испразни листу</translation>
    </message>
    <message>
        <source>Count saved cards too (one more call for each)</source>
        <translation>Преброј и сачуване картице (по један позив више за сваког)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>From selection</source>
        <translation>Из избора</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.json *.jsonl *.xlsx *.xls *.ods *.html *.sql)</source>
        <translation>Листе (*.csv *.txt *.tsv *.json *.jsonl *.xlsx *.xls *.ods *.html *.sql)</translation>
    </message>
    <message>
        <source>Look up all</source>
        <translation>Потражи све</translation>
    </message>
    <message>
        <source>No customer is selected in the table.</source>
        <translation>У табели није изабран ниједан купац.</translation>
    </message>
    <message>
        <source>Old values (*.json)</source>
        <translation>Старе вредности (*.json)</translation>
    </message>
    <message>
        <source>One list at a time: take a single file.</source>
        <translation>Једна по једна листа: узмите само једну датотеку.</translation>
    </message>
    <message>
        <source>Open a file of old values</source>
        <translation>Отварање датотеке са старим вредностима</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Отварање листе</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Отвори датотеку…</translation>
    </message>
    <message>
        <source>Put old values back…</source>
        <translation>Врати старе вредности…</translation>
    </message>
    <message>
        <source>Rows that are hidden in the workbook, as by a filter, were read too.</source>
        <translation>Прочитани су и редови који су у радној свесци скривени, на пример филтером.</translation>
    </message>
</context>
<context>
    <name>JournalEntries</name>
    <message>
        <source>Details</source>
        <translation>Детаљи</translation>
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
        <translation>Разлог</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID захтева</translation>
    </message>
    <message>
        <source>This entry is missing.</source>
        <translation>Ова ставка недостаје.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Тикет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ко</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>%Ln ставка извезена.</numerusform>
            <numerusform>%Ln ставке извезене.</numerusform>
            <numerusform>%Ln ставки извезено.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV датотеке (*.csv)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Извоз дневника</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Извоз…</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>За табеле (CSV)…</translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation>Потписано кључем {key}.</translation>
    </message>
    <message>
        <source>Signed, to be verified later (zip)…</source>
        <translation>Потписано, за каснију проверу (zip)…</translation>
    </message>
    <message>
        <source>The chain is broken in it: verify it here.</source>
        <translation>Ланац је у њему прекинут: проверите га овде.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip датотеке (*.zip)</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>All profiles</source>
        <translation>Сви профили</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Било који исход</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Било када</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Између…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Све</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Пронађи у дневнику</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Први дан</translation>
    </message>
    <message>
        <source>ID, email, phone or words</source>
        <translation>ID, имејл, телефон или речи</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последњих 30 дана</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Последњих 365 дана</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последњих 7 дана</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последњи дан</translation>
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
        <translation>Овај профил</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Тикет</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Број тикета</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
    <message>
        <source>UUID, merchant ID, email or phone, exactly; or words of a reason</source>
        <translation>UUID, ID код трговца, имејл или телефон, тачно; или речи из разлога</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Јуче</translation>
    </message>
</context>
<context>
    <name>JournalNotices</name>
    <message>
        <source>Close the program</source>
        <translation>Затвори програм</translation>
    </message>
    <message>
        <source>Go on with what is there</source>
        <translation>Настави са оним што постоји</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Задржи</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
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
        <translation>Прво најновије. Чита се само оно што се од дневника види: користите филтере.</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln ставка</numerusform>
            <numerusform>%Ln ставке</numerusform>
            <numerusform>%Ln ставки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed.</source>
        <translation>
            <numerusform>%Ln ставка уклоњена.</numerusform>
            <numerusform>%Ln ставке уклоњене.</numerusform>
            <numerusform>%Ln ставки уклоњено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain broken, checked {time}</source>
        <translation>Ланац прекинут, проверено {time}</translation>
    </message>
    <message>
        <source>Chain whole, checked {time}</source>
        <translation>Ланац цео, проверено {time}</translation>
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
        <translation>Кроз овај програм још ништа није уписано.</translation>
    </message>
    <message>
        <source>Remove entries older than…</source>
        <translation>Уклони ставке старије од…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Претрага…</translation>
    </message>
    <message>
        <source>The journal has nothing like that.</source>
        <translation>У дневнику нема ничега таквог.</translation>
    </message>
    <message>
        <source>The other filters hide every entry about it.</source>
        <translation>Остали филтери скривају све ставке о томе.</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Провери ланац</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Провера ланца…</translation>
    </message>
    <message>
        <source>Verifying the journal…</source>
        <translation>Провера дневника…</translation>
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
        <translation>Отвори дневник</translation>
    </message>
    <message>
        <source>The journal: {finding}</source>
        <translation>Дневник: {finding}</translation>
    </message>
    <message>
        <source>What was written through this program, and its proof</source>
        <translation>Шта је кроз овај програм уписано, и доказ за то</translation>
    </message>
</context>
<context>
    <name>KeptBatchesDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дан</numerusform>
            <numerusform>%n дана</numerusform>
            <numerusform>%n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Започето</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Discard the batch</source>
        <translation>Одбаци обраду</translation>
    </message>
    <message>
        <source>Discard this batch?</source>
        <translation>Одбацити ову обраду?</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Одбаци…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Докле</translation>
    </message>
    <message>
        <source>Its list is forgotten, and what is left of it won't be done. What was done stays done, and stays in the journal.</source>
        <translation>Њена листа се заборавља, а оно што је остало неће се урадити. Што је урађено, остаје урађено и остаје у дневнику.</translation>
    </message>
    <message>
        <source>Its list is forgotten, with what was looked up. What was done stays done, and stays in the journal.</source>
        <translation>Њена листа се заборавља, заједно са оним што је потражено. Што је урађено, остаје урађено и остаје у дневнику.</translation>
    </message>
    <message>
        <source>Its list is forgotten. What was done stays done, and stays in the journal; a certificate of the whole batch, with its customers' IDs, can't be made any more.</source>
        <translation>Њена листа се заборавља. Што је урађено, остаје урађено и остаје у дневнику; потврда за целу обраду, са ID-јевима купаца, више неће моћи да се направи.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Задржи</translation>
    </message>
    <message>
        <source>Kept batches</source>
        <translation>Сачуване обраде</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Редови</translation>
    </message>
    <message>
        <source>No batch is kept.</source>
        <translation>Нема сачуваних обрада.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Remove &amp;look-ups, which change nothing, after</source>
        <translation>Уклони &amp;тражења, која ништа не мењају, после</translation>
    </message>
    <message>
        <source>Remove look-ups after</source>
        <translation>Уклони тражења после</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Број тикета</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
</context>
<context>
    <name>KeptCustomersRow</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln купац</numerusform>
            <numerusform>%Ln купца</numerusform>
            <numerusform>%Ln купаца</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Детаљи…</translation>
    </message>
    <message>
        <source>Make customers findable…</source>
        <translation>Омогући претрагу купаца…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Уклони са овог рачунара…</translation>
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
        <translation>Изаберите радњу</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Тастатура</translation>
    </message>
    <message>
        <source>Keys of {action}: press the new ones</source>
        <translation>Тастери за радњу {action}: притисните нове</translation>
    </message>
    <message>
        <source>More actions come with an open profile.</source>
        <translation>Још радњи долази са отвореним профилом.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Притисните нове тастере</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Уклони тастере</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Врати подразумевано</translation>
    </message>
    <message>
        <source>Use them here instead</source>
        <translation>Ипак их користи овде</translation>
    </message>
    <message>
        <source>{keys} are the keys of an action that comes with an open profile.</source>
        <translation>{keys} су тастери радње која долази са отвореним профилом.</translation>
    </message>
    <message>
        <source>{keys} are the keys of “{action}”.</source>
        <translation>{keys} су тастери радње „{action}“.</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>Радња „{action}“ сада нема тастере.</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Begin a batch with the customers selected in the table</source>
        <translation>Започни обраду са купцима изабраним у табели</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колоне</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Копирај ћелију</translation>
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
        <source>Copy the customer at the keyboard's place as one line</source>
        <translation>Копирај купца из текућег реда као један ред</translation>
    </message>
    <message>
        <source>Copy the selected customers, one line each</source>
        <translation>Копирај изабране купце, сваког у посебан ред</translation>
    </message>
    <message>
        <source>Copy the value at the keyboard's place</source>
        <translation>Копирај вредност из текуће ћелије</translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation>Обриши купца…</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Филтрирај купце</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Иди</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Иди на ред</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>Иди на ред…</translation>
    </message>
    <message>
        <source>Jump to a row of the list by its number</source>
        <translation>Скочи на ред листе по његовом броју</translation>
    </message>
    <message numerus="yes">
        <source>New batch with %Ln customer(s)…</source>
        <translation>
            <numerusform>Нова обрада са %Ln купцем…</numerusform>
            <numerusform>Нова обрада са %Ln купца…</numerusform>
            <numerusform>Нова обрада са %Ln купаца…</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Прво најновији</translation>
    </message>
    <message>
        <source>Open the deletion of this customer</source>
        <translation>Отвори брисање овог купца</translation>
    </message>
    <message>
        <source>Read the customers shown again</source>
        <translation>Поново прочитај приказане купце</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Освежи</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Врати колоне</translation>
    </message>
    <message>
        <source>Row:</source>
        <translation>Ред:</translation>
    </message>
    <message>
        <source>Show the columns as at first</source>
        <translation>Прикажи колоне као на почетку</translation>
    </message>
    <message>
        <source>Show the customers kept on this computer, to be filtered and sorted</source>
        <translation>Прикажи купце чуване на овом рачунару, за филтрирање и ређање</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Поређај по</translation>
    </message>
</context>
<context>
    <name>ListEdit</name>
    <message>
        <source>List of IDs</source>
        <translation>Листа ID-јева</translation>
    </message>
    <message>
        <source>Paste a column of merchant IDs or UUIDs here, or rows of a spreadsheet. Both kinds of ID may be mixed, one customer on each line.</source>
        <translation>Овде налепите колону ID-јева код трговца или UUID-ова, или редове из табеле. Обе врсте ID-јева могу да се мешају, по један купац у сваком реду.</translation>
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
        <translation>измену поља {field}</translation>
    </message>
    <message>
        <source>discarding changes</source>
        <translation>одбацивање измена</translation>
    </message>
    <message>
        <source>restoring unsaved changes</source>
        <translation>враћање несачуваних измена</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>I forgot the passphrase…</source>
        <translation>Не сећам се фразе…</translation>
    </message>
    <message>
        <source>No unlock passphrase is asked for: while this computer's keyring is open, anybody at this desk can go on. You can set one in Tools ▸ Unlock passphrase.</source>
        <translation>Не тражи се фраза за откључавање: док је привезак кључева овог рачунара отворен, свако за овим столом може да настави. Фразу можете да поставите у менију Алатке ▸ Фраза за откључавање.</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Од {time}</translation>
    </message>
    <message>
        <source>This is not the unlock passphrase.</source>
        <translation>Ово није фраза за откључавање.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the unlock passphrase. Try again in %n second(s).</source>
        <translation>
            <numerusform>Ово није фраза за откључавање. Покушајте поново за %n секунду.</numerusform>
            <numerusform>Ово није фраза за откључавање. Покушајте поново за %n секунде.</numerusform>
            <numerusform>Ово није фраза за откључавање. Покушајте поново за %n секунди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Откључај</translation>
    </message>
    <message>
        <source>Unlock passphrase</source>
        <translation>Фраза за откључавање</translation>
    </message>
    <message>
        <source>Unsaved changes are kept behind the lock.</source>
        <translation>Несачуване измене се чувају до откључавања.</translation>
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
        <translation>Јесте ID: потражи га</translation>
    </message>
    <message>
        <source>Look up {id}</source>
        <translation>Потражи {id}</translation>
    </message>
    <message>
        <source>Looking up {id}…</source>
        <translation>Тражење: {id}…</translation>
    </message>
    <message>
        <source>Make customers findable on this computer…</source>
        <translation>Омогући претрагу купаца на овом рачунару…</translation>
    </message>
    <message>
        <source>New customer with this ID</source>
        <translation>Нов купац са овим ID-ом</translation>
    </message>
    <message>
        <source>No customer has the ID {id}</source>
        <translation>Ниједан купац нема ID {id}</translation>
    </message>
    <message>
        <source>No customer has the ID {id}.</source>
        <translation>Ниједан купац нема ID {id}.</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Отвори обраду</translation>
    </message>
    <message>
        <source>Open as a batch</source>
        <translation>Отвори као обраду</translation>
    </message>
    <message>
        <source>Search names in the list</source>
        <translation>Тражи имена на листи</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Прикажи у дневнику</translation>
    </message>
    <message>
        <source>The gateway was asked by UUID at {time} and knows no such customer.</source>
        <translation>Гејтвеј је упитан по UUID-у у {time} и не зна за таквог купца.</translation>
    </message>
    <message>
        <source>The gateway was asked by merchant ID at {time} and knows no such customer.</source>
        <translation>Гејтвеј је упитан по ID-у код трговца у {time} и не зна за таквог купца.</translation>
    </message>
    <message numerus="yes">
        <source>These look like %n ID(s). A batch takes them all.</source>
        <translation>
            <numerusform>Ово личи на %n ID. Обрада их прима све.</numerusform>
            <numerusform>Ово личи на %n ID-а. Обрада их прима све.</numerusform>
            <numerusform>Ово личи на %n ID-јева. Обрада их прима све.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is longer than the field takes. Paste it into a batch.</source>
        <translation>Ова листа је дужа него што стаје у поље. Налепите је у обраду.</translation>
    </message>
    <message>
        <source>This looks like a card number, and is not sent as an ID.</source>
        <translation>Ово личи на број картице и не шаље се као ID.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Покушај поново</translation>
    </message>
    <message>
        <source>link to a customer</source>
        <translation>линк до купца</translation>
    </message>
</context>
<context>
    <name>LookUpBar</name>
    <message>
        <source>Create a customer at the gateway</source>
        <translation>Креирај купца на гејтвеју</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Пронађи купца</translation>
    </message>
    <message>
        <source>Go to the field that looks customers up</source>
        <translation>Пређи на поље за тражење купаца</translation>
    </message>
    <message>
        <source>Merchant ID, UUID or pasted line</source>
        <translation>ID код трговца, UUID или налепљен ред</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Нов купац</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Купац</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Уређивање</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Датотека</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>По&amp;моћ</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Алатке</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>П&amp;риказ</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Прозор</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Закључано</translation>
    </message>
</context>
<context>
    <name>MetadataGrid</name>
    <message>
        <source>Key</source>
        <translation>Кључ</translation>
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
        <translation>Додај кључ</translation>
    </message>
    <message>
        <source>Add metadata</source>
        <translation>Додај метаподатак</translation>
    </message>
    <message>
        <source>Copy all metadata as JSON</source>
        <translation>Копирај све метаподатке као JSON</translation>
    </message>
    <message>
        <source>Copy metadata rows</source>
        <translation>Копирај редове метаподатака</translation>
    </message>
    <message>
        <source>Filter metadata</source>
        <translation>Филтрирај метаподатке</translation>
    </message>
    <message>
        <source>More for metadata</source>
        <translation>Још радњи за метаподатке</translation>
    </message>
    <message>
        <source>No metadata.</source>
        <translation>Нема метаподатака.</translation>
    </message>
    <message>
        <source>Paste metadata…</source>
        <translation>Налепи метаподатке…</translation>
    </message>
    <message>
        <source>Remove metadata</source>
        <translation>Уклони метаподатак</translation>
    </message>
    <message>
        <source>Restore metadata</source>
        <translation>Врати метаподатак</translation>
    </message>
    <message>
        <source>The metadata of this customer can't be shown: there are more than any real ones, or a number among them that JSON does not have. They stay as they are.</source>
        <translation>Метаподаци овог купца не могу да се прикажу: има их више него што их стварно може бити, или је међу њима број који JSON нема. Остају како јесу.</translation>
    </message>
    <message>
        <source>There is a key “{key}” already: this is its value.</source>
        <translation>Кључ „{key}“ већ постоји: ово је његова вредност.</translation>
    </message>
    <message>
        <source>pasting metadata</source>
        <translation>лепљење метаподатака</translation>
    </message>
</context>
<context>
    <name>MetadataTable</name>
    <message>
        <source>Metadata</source>
        <translation>Метаподаци</translation>
    </message>
</context>
<context>
    <name>NewCustomerDialog</name>
    <message>
        <source>Already taken</source>
        <translation>Већ заузето</translation>
    </message>
    <message>
        <source>At {time} the gateway has no customer with this ID, but what was sent may still come late. Creating looks once more, for up to {seconds} s, and sends the same ID again.</source>
        <translation>У {time} гејтвеј нема купца са овим ID-ом, али оно што је послато још може да стигне. „Креирај купца“ проверава још једном, највише {seconds} s, и поново шаље исти ID.</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Креирај купца</translation>
    </message>
    <message>
        <source>Creating a customer…</source>
        <translation>Креирање купца…</translation>
    </message>
    <message>
        <source>Creating the customer: waiting for the gateway…</source>
        <translation>Креирање купца: чека се гејтвеј…</translation>
    </message>
    <message>
        <source>Look whether it exists</source>
        <translation>Провери да ли постоји</translation>
    </message>
    <message>
        <source>Looking once more whether the customer exists, before the same ID is sent again ({n})…</source>
        <translation>Још једном се проверава да ли купац постоји, пре него што се исти ID поново пошаље ({n})…</translation>
    </message>
    <message>
        <source>Looking whether the customer exists…</source>
        <translation>Провера да ли купац постоји…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаподаци</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Нов купац</translation>
    </message>
    <message>
        <source>Not created this time, and what was sent before may still come late. {reason}</source>
        <translation>Овог пута није креирано, а оно што је раније послато још може да стигне. {reason}</translation>
    </message>
    <message>
        <source>Not created. {reason}</source>
        <translation>Није креирано. {reason}</translation>
    </message>
    <message>
        <source>Not created: this merchant customer ID is already taken.</source>
        <translation>Није креирано: овај ID купца код трговца је већ заузет.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Понови</translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation>Прикажи тог купца</translation>
    </message>
    <message>
        <source>The customer exists: what was sent first came late. What you changed since was not sent.</source>
        <translation>Купац постоји: оно што је прво послато стигло је касно. Оно што сте после тога изменили није послато.</translation>
    </message>
    <message>
        <source>The new customer has not been created.</source>
        <translation>Нов купац није креиран.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>What you changed since the customer was created was not sent.</source>
        <translation>Оно што сте изменили после креирања купца није послато.</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown.</source>
        <translation>Не зна се да ли је купац креиран.</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown. Looking up its ID ({n} of {all})…</source>
        <translation>Не зна се да ли је купац креиран. Тражење по његовом ID-у ({n} од {all})…</translation>
    </message>
    <message>
        <source>Whether the customer was created is unknown. {reason}</source>
        <translation>Не зна се да ли је купац креиран. {reason}</translation>
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
        <translation>Назад на: {customer}</translation>
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
        <translation>Обрада по листи</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Испразни листу</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Све команде</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Пронађи купца</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тастери</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Још</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Нов купац</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Ниједан купац није отворен</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имена</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Недавно тражени</translation>
    </message>
    <message>
        <source>Recent look-ups: more</source>
        <translation>Недавно тражени: још</translation>
    </message>
    <message>
        <source>Type a part of a name, an email, a phone number or an ID, or choose a row in the list.</source>
        <translation>Унесите део имена, имејла, броја телефона или ID-а, или изаберите ред на листи.</translation>
    </message>
    <message>
        <source>Type or paste a merchant ID or a UUID, or choose a row in the list.</source>
        <translation>Унесите или налепите ID код трговца или UUID, или изаберите ред на листи.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Незавршен рад</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Склони</translation>
    </message>
</context>
<context>
    <name>PagedCustomers</name>
    <message>
        <source>Loading</source>
        <translation>Учитавање</translation>
    </message>
    <message>
        <source>Read from the gateway {time}</source>
        <translation>Прочитано са гејтвеја {time}</translation>
    </message>
    <message>
        <source>This customer is not there any more</source>
        <translation>Овај купац више не постоји</translation>
    </message>
    <message>
        <source>This record could not be read</source>
        <translation>Овај запис није могао да се прочита</translation>
    </message>
    <message>
        <source>{name}, as of {time}</source>
        <translation>{name}, стање: {time}</translation>
    </message>
    <message>
        <source>{name}, deleted</source>
        <translation>{name}, обрисано</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Left customer</source>
        <translation>Леви купац</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>Отвори левог</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Отвори десног</translation>
    </message>
    <message>
        <source>Right customer</source>
        <translation>Десни купац</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln customer(s) can be compared.</source>
        <translation>
            <numerusform>Може да се упореди најновији %Ln купац.</numerusform>
            <numerusform>Могу да се упореде најновија %Ln купца.</numerusform>
            <numerusform>Може да се упореди најновијих %Ln купаца.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n додат</numerusform>
            <numerusform>%n додата</numerusform>
            <numerusform>%n додато</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it is</source>
        <translation>
            <numerusform>%n како јесте</numerusform>
            <numerusform>%n како јесу</numerusform>
            <numerusform>%n како јесте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n измењен</numerusform>
            <numerusform>%n измењена</numerusform>
            <numerusform>%n измењено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n одбијен</numerusform>
            <numerusform>%n одбијена</numerusform>
            <numerusform>%n одбијено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n уклоњен</numerusform>
            <numerusform>%n уклоњена</numerusform>
            <numerusform>%n уклоњено</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter presses it while you are in the text, too.</source>
        <translation>Ctrl+Enter то притиска и док сте у тексту.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кључ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Налепи</translation>
    </message>
    <message>
        <source>Paste lines of key, tab, value, or a JSON object, here</source>
        <translation>Овде налепите редове „кључ, табулатор, вредност“ или JSON објекат</translation>
    </message>
    <message>
        <source>Paste metadata</source>
        <translation>Налепи метаподатке</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Налепљени текст</translation>
    </message>
    <message>
        <source>This is no JSON object: reading stopped in line {line}.</source>
        <translation>Ово није JSON објекат: читање је стало у реду {line}.</translation>
    </message>
    <message>
        <source>Too much at once: at most 1,000 keys or a million characters.</source>
        <translation>Превише одједном: највише 1.000 кључева или милион знакова.</translation>
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
        <translation>Шта ради</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Шта би урадило</translation>
    </message>
</context>
<context>
    <name>PaymentMethodsModel</name>
    <message>
        <source>No token</source>
        <translation>Без токена</translation>
    </message>
    <message>
        <source>Token hidden</source>
        <translation>Токен је скривен</translation>
    </message>
    <message>
        <source>Token {token}</source>
        <translation>Токен {token}</translation>
    </message>
</context>
<context>
    <name>PaymentMethodsPane</name>
    <message numerus="yes">
        <source>%n card(s) that can't be read are left out.</source>
        <translation>
            <numerusform>Изостављена је %n картица која не може да се прочита.</numerusform>
            <numerusform>Изостављене су %n картице које не могу да се прочитају.</numerusform>
            <numerusform>Изостављено је %n картица које не могу да се прочитају.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Одмах испразни клипборд</translation>
    </message>
    <message>
        <source>Load more cards</source>
        <translation>Учитај још картица</translation>
    </message>
    <message>
        <source>Load the next cards of this customer</source>
        <translation>Учитај следеће картице овог купца</translation>
    </message>
    <message>
        <source>Loading cards…</source>
        <translation>Учитавање картица…</translation>
    </message>
    <message>
        <source>More cards</source>
        <translation>Још картица</translation>
    </message>
    <message>
        <source>No saved cards.</source>
        <translation>Нема сачуваних картица.</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Начини плаћања</translation>
    </message>
    <message>
        <source>Read this customer's cards again</source>
        <translation>Поново прочитај картице овог купца</translation>
    </message>
    <message>
        <source>Reload cards</source>
        <translation>Освежи картице</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>Приказано стање: {time}.</translation>
    </message>
    <message>
        <source>Take a copied token off the clipboard</source>
        <translation>Уклони копирани токен из клипборда</translation>
    </message>
    <message>
        <source>The gateway no longer answers with a deleted customer's cards.</source>
        <translation>Гејтвеј више не даје картице обрисаног купца.</translation>
    </message>
    <message numerus="yes">
        <source>Token copied. The clipboard clears itself in %n second(s).</source>
        <translation>
            <numerusform>Токен је копиран. Клипборд се сам празни за %n секунду.</numerusform>
            <numerusform>Токен је копиран. Клипборд се сам празни за %n секунде.</numerusform>
            <numerusform>Токен је копиран. Клипборд се сам празни за %n секунди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Покушај поново</translation>
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
        <translation>Креирај поново</translation>
    </message>
    <message>
        <source>Finding out what became of changes…</source>
        <translation>Утврђује се шта је било са изменама…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Остави</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сачувај поново</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Пошаљи поново</translation>
    </message>
    <message>
        <source>Sending a change again…</source>
        <translation>Измена се поново шаље…</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Прикажи купца</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Покушај поново</translation>
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
        <translation>Странице</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Подешавања</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Врати подразумевано</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>A batch or a change of this profile is under way. Wait for its end, or stop it, before you remove the profile.</source>
        <translation>У току је обрада или измена овог профила. Сачекајте да се заврши или је зауставите пре него што уклоните профил.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Choose {environment}</source>
        <translation>Изабери {environment}</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Чувај само за ову сесију</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Читање дневника…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Уклони профил</translation>
    </message>
    <message>
        <source>Remove, and give them up</source>
        <translation>Уклони и одустани од њих</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Сачувај профил</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Провери везу</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Провера везе…</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Чека се системски привезак кључева…</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Another gateway address: token and key must be given for it anew.</source>
        <translation>Друга адреса гејтвеја: за њу се токен и кључ морају унети изнова.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Други профил има ово име.</translation>
    </message>
    <message>
        <source>Authenticity token</source>
        <translation>Токен аутентичности</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Овлашћење</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Окружење</translation>
    </message>
    <message>
        <source>Gateway URL</source>
        <translation>URL гејтвеја</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Кључ трговца</translation>
    </message>
    <message>
        <source>Paste the authenticity token.</source>
        <translation>Налепите токен аутентичности.</translation>
    </message>
    <message>
        <source>Paste the merchant key.</source>
        <translation>Налепите кључ трговца.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Име профила</translation>
    </message>
</context>
<context>
    <name>ProgressPane</name>
    <message>
        <source>Beginning…</source>
        <translation>Почиње…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Паузирај</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Паузирано</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредак</translation>
    </message>
    <message>
        <source>Rows under way come to their end. What was done stays done.</source>
        <translation>Редови који су у току биће завршени. Што је урађено, остаје урађено.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
    </message>
    <message>
        <source>Stopping: rows under way come to their end.</source>
        <translation>Заустављање: редови који су у току биће завршени.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} од {total}</translation>
    </message>
    <message>
        <source>{why} Tries again in {seconds} s.</source>
        <translation>{why} Нови покушај за {seconds} s.</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>A proxy of your company.</source>
        <translation>Прокси ваше фирме.</translation>
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
        <translation>Корисник проксија</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Подесила је ваша организација.</translation>
    </message>
    <message>
        <source>Type the password for this proxy and user name.</source>
        <translation>Унесите лозинку за овај прокси и корисничко име.</translation>
    </message>
    <message>
        <source>none; if the proxy asks for a sign-in</source>
        <translation>нема; ако прокси тражи пријаву</translation>
    </message>
    <message>
        <source>none; or host:port</source>
        <translation>нема; или host:port</translation>
    </message>
    <message>
        <source>saved, not shown; type to replace it</source>
        <translation>сачувано, не приказује се; унесите да замените</translation>
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
        <translation>Фасцикла</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Изабери све</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Повећај</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Смањи</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Смањи</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Повећај</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Следећа страна</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Притисни</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Претходна страна</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Помери надоле</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Помери лево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Помери десно</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Помери нагоре</translation>
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
        <translation>Пребаци</translation>
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
        <translation>Затвара окно</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Одвоји</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Одваја окно и враћа га</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Фасцикла није пронађена.
Проверите да ли је име фасцикле исправно.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Датотека није пронађена.
Проверите да ли је име датотеке исправно.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 већ постоји.
Желите ли да замените датотеку?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>И&amp;забери</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>О&amp;бриши</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Фасцикла:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Нова фасцикла</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отвори</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Преименуј</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ је заштићено од уписа.
Да ли ипак желите да обришете?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Све датотеке (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Да ли заиста желите да обришете „%1“?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Пређи на приказ са детаљима</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Пређи на листу</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Фасциклу није могуће обрисати.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Направи нову фасциклу</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Направи нову фасциклу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Детаљи</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Фасцикла:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>И&amp;ме датотеке:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Датотеке</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип датотека:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Иди назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Иди напред</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Иди у надређену фасциклу</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Листа</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Листа места и обележивача</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Нова фасцикла</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Надређена фасцикла</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавна места</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сачувај као</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Прикажи </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Прикажи с&amp;кривене датотеке</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бочна трака</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Рачунар</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Измењено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Тип</translation>
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
        <translation>&amp;Налепи</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Понови</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Опозови</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Исеци</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Изабери све</translation>
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
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помоћ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Занемари</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;е за све</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>У реду</translation>
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
        <translation>Врати подразумевано</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Покушај поново</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Сачувај све</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да за &amp;све</translation>
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
        <translation>Лева ивица</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Страна надоле</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Страна лево</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Страна десно</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Страна нагоре</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Десна ивица</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Помери надоле</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Помери овде</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Помери лево</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Помери десно</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Помери нагоре</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Врх</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Down</source>
        <translation>Доле</translation>
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
        <translation>Размак</translation>
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
        <translation>Помери лево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Помери десно</translation>
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
        <translation>&amp;Налепи</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Понови</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Опозови</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копирај &amp;адресу везе</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Исеци</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Изабери све</translation>
    </message>
</context>
<context>
    <name>ReasonFields</name>
    <message>
        <source>Here a reason is needed.</source>
        <translation>Овде је разлог обавезан.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Број тикета</translation>
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
            <numerusform>%Ln празан ред прескочен</numerusform>
            <numerusform>%Ln празна реда прескочена</numerusform>
            <numerusform>%Ln празних редова прескочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) to look up</source>
        <translation>
            <numerusform>%Ln купац за тражење</numerusform>
            <numerusform>%Ln купца за тражење</numerusform>
            <numerusform>%Ln купаца за тражење</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln дупликат</numerusform>
            <numerusform>%Ln дупликата</numerusform>
            <numerusform>%Ln дупликата</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heading(s), total(s) or remark(s) skipped</source>
        <translation>
            <numerusform>прескочен %Ln ред са заглављем, збиром или напоменом</numerusform>
            <numerusform>прескочена %Ln реда са заглављем, збиром или напоменом</numerusform>
            <numerusform>прескочено %Ln редова са заглављем, збиром или напоменом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to look up</source>
        <translation>
            <numerusform>%Ln ред за тражење</numerusform>
            <numerusform>%Ln реда за тражење</numerusform>
            <numerusform>%Ln редова за тражење</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Изаберите…</translation>
    </message>
    <message>
        <source>Choose the column…</source>
        <translation>Изаберите колону…</translation>
    </message>
    <message>
        <source>Column with the IDs</source>
        <translation>Колона са ID-јевима</translation>
    </message>
    <message>
        <source>First IDs</source>
        <translation>Први ID-јеви</translation>
    </message>
    <message>
        <source>From the selection in the table</source>
        <translation>Из избора у табели</translation>
    </message>
    <message>
        <source>No heading says for certain. Look at the rows, and choose the column.</source>
        <translation>Ниједно заглавље то не каже поуздано. Погледајте редове и изаберите колону.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Још нема листе</translation>
    </message>
    <message>
        <source>Nothing to look up</source>
        <translation>Нема шта да се тражи</translation>
    </message>
    <message>
        <source>Part with the IDs</source>
        <translation>Део са ID-јевима</translation>
    </message>
    <message>
        <source>Paste it on the left, drop a file here or open one, or take what is selected in the table.</source>
        <translation>Налепите је лево, превуците овамо датотеку или је отворите, или узмите оно што је изабрано у табели.</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>Први ред садржи заглавља</translation>
    </message>
    <message>
        <source>The headings are in line {number}</source>
        <translation>Заглавља су у реду {number}</translation>
    </message>
    <message>
        <source>There are several that may be meant.</source>
        <translation>Више делова долази у обзир.</translation>
    </message>
    <message>
        <source>There is no ID in this list.</source>
        <translation>На овој листи нема ниједног ID-а.</translation>
    </message>
    <message>
        <source>Which column holds the IDs?</source>
        <translation>У којој колони су ID-јеви?</translation>
    </message>
    <message>
        <source>Which part holds the IDs?</source>
        <translation>У ком делу су ID-јеви?</translation>
    </message>
    <message>
        <source>no duplicates, no blanks</source>
        <translation>нема дупликата ни празних редова</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… и још {number}</translation>
    </message>
</context>
<context>
    <name>RecoveryStrip</name>
    <message>
        <source>Left open by the last run</source>
        <translation>Остало отворено од прошлог пута</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Method</source>
        <translation>Метода</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путања</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Примљено</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID захтева</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Послато</translation>
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
        <translation>Трајање</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n захтев</numerusform>
            <numerusform>%n захтева</numerusform>
            <numerusform>%n захтева</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) copied.</source>
        <translation>
            <numerusform>Копиран %n захтев.</numerusform>
            <numerusform>Копирана %n захтева.</numerusform>
            <numerusform>Копирано %n захтева.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a request to see the whole of it.</source>
        <translation>Изаберите захтев да бисте га видели у целини.</translation>
    </message>
    <message>
        <source>Clear requests</source>
        <translation>Испразни захтеве</translation>
    </message>
    <message>
        <source>Copied without secrets and values. To run it, sign it anew: a digest dies with its timestamp.</source>
        <translation>Копирано без тајних података и вредности. Да би се извршило, потпишите изнова: потпис важи само са својим временом.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Копирај као curl</translation>
    </message>
    <message>
        <source>Copy every request that the filter shows</source>
        <translation>Копирај све захтеве које филтер приказује</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Копирај ID захтева</translation>
    </message>
    <message>
        <source>Copy requests as text</source>
        <translation>Копирај захтеве као текст</translation>
    </message>
    <message>
        <source>Copy the ID that this program gave the chosen request</source>
        <translation>Копирај ID који је овај програм дао изабраном захтеву</translation>
    </message>
    <message>
        <source>Copy the chosen request as a curl line without its secrets</source>
        <translation>Копирај изабрани захтев као curl команду, без тајних података</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Филтрирај захтеве</translation>
    </message>
    <message>
        <source>Forget the requests listed so far</source>
        <translation>Заборави захтеве који су досад наведени</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>Само неуспешни</translation>
    </message>
    <message>
        <source>Request ID copied.</source>
        <translation>ID захтева је копиран.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Захтеви</translation>
    </message>
    <message>
        <source>The chosen request</source>
        <translation>Изабрани захтев</translation>
    </message>
    <message>
        <source>authorised by {way}</source>
        <translation>овлашћење: {way}</translation>
    </message>
    <message>
        <source>sent: {keys}</source>
        <translation>послато: {keys}</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>In the order in which they were made, newest last.</source>
        <translation>Редом којим су слати, најновији последњи.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Захтеви</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message numerus="yes">
        <source>%Ln entries would be removed.</source>
        <translation>
            <numerusform>Била би уклоњена %Ln ставка.</numerusform>
            <numerusform>Биле би уклоњене %Ln ставке.</numerusform>
            <numerusform>Било би уклоњено %Ln ставки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месец</numerusform>
            <numerusform>%n месеца</numerusform>
            <numerusform>%n месеци</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Бројање…</translation>
    </message>
    <message>
        <source>From now on do this at every start</source>
        <translation>Убудуће то ради при сваком покретању</translation>
    </message>
    <message>
        <source>Keep this setting</source>
        <translation>Задржи ово подешавање</translation>
    </message>
    <message>
        <source>No entry is that old.</source>
        <translation>Ниједна ставка није толико стара.</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Старије од</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Уклањање старих ставки</translation>
    </message>
    <message>
        <source>Removing old entries of the journal…</source>
        <translation>Уклањање старих ставки дневника…</translation>
    </message>
    <message>
        <source>Removing old entries…</source>
        <translation>Уклањање старих ставки…</translation>
    </message>
    <message>
        <source>They go for good, of all profiles: nobody can ask about them any more. A new entry says up to where, with the last one's hash, so that the chain of those that stay can still be verified. Export the journal before, if you need them.</source>
        <translation>Нестају заувек, из свих профила: нико више не може да пита за њих. Нова ставка каже докле су уклоњене, са хешом последње, па ланац преосталих и даље може да се провери. Ако су вам потребне, пре тога извезите дневник.</translation>
    </message>
</context>
<context>
    <name>RowFiles</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to {name}.</source>
        <translation>
            <numerusform>%Ln ред извезен у {name}.</numerusform>
            <numerusform>%Ln реда извезена у {name}.</numerusform>
            <numerusform>%Ln редова извезено у {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV за табеле (*.csv)</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Извоз редова</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Old values (*.json)</source>
        <translation>Старе вредности (*.json)</translation>
    </message>
    <message>
        <source>Save old values</source>
        <translation>Чување старих вредности</translation>
    </message>
    <message numerus="yes">
        <source>The old values of %Ln customer(s) are in {name}.</source>
        <translation>
            <numerusform>Старе вредности за %Ln купца су у {name}.</numerusform>
            <numerusform>Старе вредности за %Ln купца су у {name}.</numerusform>
            <numerusform>Старе вредности за %Ln купаца су у {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowKindFilter</name>
    <message>
        <source>All {number}</source>
        <translation>Сви {number}</translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation>Филтрирај по резултату</translation>
    </message>
    <message>
        <source>Needs a look {number}</source>
        <translation>За проверу {number}</translation>
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
        <translation>Нова обрада</translation>
    </message>
    <message>
        <source>Save old values…</source>
        <translation>Сачувај старе вредности…</translation>
    </message>
    <message>
        <source>This window may be closed: the batch goes on, and the main window says so.</source>
        <translation>Овај прозор може да се затвори: обрада се наставља и главни прозор то показује.</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln ред копиран.</numerusform>
            <numerusform>%Ln реда копирана.</numerusform>
            <numerusform>%Ln редова копирано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out.</source>
        <translation>
            <numerusform>%Ln ред изостављен.</numerusform>
            <numerusform>%Ln реда изостављена.</numerusform>
            <numerusform>%Ln редова изостављено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken in again.</source>
        <translation>
            <numerusform>%Ln ред поново укључен.</numerusform>
            <numerusform>%Ln реда поново укључена.</numerusform>
            <numerusform>%Ln редова поново укључено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that name somebody else stay left out: look at each, and take it in by itself.</source>
        <translation>
            <numerusform>%Ln ред који означава неког другог остаје изостављен: погледајте га и укључите га посебно.</numerusform>
            <numerusform>%Ln реда која означавају неког другог остају изостављена: погледајте сваки и укључите га посебно.</numerusform>
            <numerusform>%Ln редова који означавају неког другог остаје изостављено: погледајте сваки и укључите га посебно.</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Као на листи</translation>
    </message>
    <message>
        <source>Click to sort by this column; at the third click as in the list again</source>
        <translation>Кликните да поређате по овој колони; на трећи клик опет као на листи</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копирај редове</translation>
    </message>
    <message>
        <source>Filter by ID, name or email</source>
        <translation>Филтер по ID-у, имену или имејлу</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Филтрирај редове</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Изостави</translation>
    </message>
    <message>
        <source>Leave out all rows shown</source>
        <translation>Изостави све приказане редове</translation>
    </message>
    <message>
        <source>Leave the selected rows out (Space)</source>
        <translation>Изостави изабране редове (размакница)</translation>
    </message>
    <message>
        <source>No row is of this kind now.</source>
        <translation>Сада ниједан ред није ове врсте.</translation>
    </message>
    <message>
        <source>Nothing is erased then</source>
        <translation>Тада се ништа не брише</translation>
    </message>
    <message>
        <source>Of {asked} rows {kept} are selected: more is too much for a selection.</source>
        <translation>Изабрано редова: {kept} од {asked}. Више од тога не може одједном.</translation>
    </message>
    <message>
        <source>Rows stand as in the list while the batch is under way</source>
        <translation>Док обрада траје, редови стоје као на листи</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Прикажи купца</translation>
    </message>
    <message>
        <source>Show this customer in the main window</source>
        <translation>Прикажи овог купца у главном прозору</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Поређај по</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Укључи поново</translation>
    </message>
    <message>
        <source>Take in all rows shown</source>
        <translation>Укључи све приказане редове</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>“Leave out all rows shown” in the table's menu takes them all.</source>
        <translation>„Изостави све приказане редове“ у менију табеле обухвата све.</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Rows of the batch</source>
        <translation>Редови обраде</translation>
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
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Одбаци измене</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Прегледај и сачувај…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
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
        <translation>Све моје</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Све туђе</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Изаберите</translation>
    </message>
    <message>
        <source>Looking whether somebody else changed it meanwhile…</source>
        <translation>Провера да ли је неко други у међувремену нешто изменио…</translation>
    </message>
    <message>
        <source>Nobody else changed it since {time}.</source>
        <translation>Од {time} нико други није ништа мењао.</translation>
    </message>
    <message>
        <source>Only theirs</source>
        <translation>Само туђе</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Само ваше</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)?</source>
        <translation>
            <numerusform>Сачувати %n измену?</numerusform>
            <numerusform>Сачувати %n измене?</numerusform>
            <numerusform>Сачувати %n измена?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Чување измена</translation>
    </message>
    <message>
        <source>Saving as soon as the record is read…</source>
        <translation>Чува се чим се запис прочита…</translation>
    </message>
    <message>
        <source>Somebody else changed this customer after you read it at {time}.</source>
        <translation>Неко други је изменио овог купца пошто сте га прочитали у {time}.</translation>
    </message>
    <message>
        <source>Still to choose: {places}.</source>
        <translation>Још треба изабрати: {places}.</translation>
    </message>
    <message>
        <source>changed by somebody else meanwhile; stays as it is now</source>
        <translation>у међувремену изменио неко други; остаје како је сада</translation>
    </message>
    <message>
        <source>changed by you and by somebody else: choose</source>
        <translation>изменили сте и ви и неко други: изаберите</translation>
    </message>
    <message>
        <source>changed by you; will be saved</source>
        <translation>изменили сте ви; биће сачувано</translation>
    </message>
</context>
<context>
    <name>SavedProfiles</name>
    <message>
        <source>The file of profiles was damaged. It is kept as {name}.</source>
        <translation>Датотека са профилима је била оштећена. Чува се као {name}.</translation>
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
        <translation>Отказано. Ништа није сачувано.</translation>
    </message>
    <message>
        <source>Cancelled. Whether the changes were saved before is still unknown.</source>
        <translation>Отказано. И даље се не зна да ли су измене раније сачуване.</translation>
    </message>
    <message>
        <source>Not saved this time, and whether the changes were saved before is still unknown. {reason}</source>
        <translation>Овог пута није сачувано, а и даље се не зна да ли су измене раније сачуване. {reason}</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Није сачувано. {reason}</translation>
    </message>
    <message>
        <source>Not saved: the gateway has this customer no more: asked in every way, some seconds apart. Nothing was sent.</source>
        <translation>Није сачувано: гејтвеј више нема овог купца: питано је на сваки начин, у размаку од неколико секунди. Ништа није послато.</translation>
    </message>
    <message>
        <source>Not saved: this customer was deleted meanwhile. Nothing was sent.</source>
        <translation>Није сачувано: овај купац је у међувремену обрисан. Ништа није послато.</translation>
    </message>
    <message>
        <source>Nothing to send: shown as the gateway has it now</source>
        <translation>Нема шта да се шаље: приказано је како сада стоји на гејтвеју</translation>
    </message>
    <message>
        <source>Reading the customer again…</source>
        <translation>Купац се поново чита…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Сачувај поново…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сачувано {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Чување…</translation>
    </message>
    <message>
        <source>The answer was lost, and the customer was deleted since.</source>
        <translation>Одговор је изгубљен, а купац је после тога обрисан.</translation>
    </message>
    <message>
        <source>The answer was lost, and the gateway has this customer no more: asked in every way, some seconds apart.</source>
        <translation>Одговор је изгубљен, а гејтвеј више нема овог купца: питано је на сваки начин, у размаку од неколико секунди.</translation>
    </message>
    <message>
        <source>The answer was lost. At {time} the gateway did not have the changes; nothing was sent again. Save reads the customer first.</source>
        <translation>Одговор је изгубљен. У {time} гејтвеј није имао измене; ништа није поново послато. „Сачувај“ прво чита купца.</translation>
    </message>
    <message>
        <source>The answer was lost. At {time} the gateway had some of the changes, or others; nothing was sent again. Save reads the customer first and shows what differs.</source>
        <translation>Одговор је изгубљен. У {time} гејтвеј је имао само неке измене, или друге; ништа није поново послато. „Сачувај“ прво чита купца и приказује разлике.</translation>
    </message>
    <message>
        <source>The gateway accepted the changes, yet answers other values than sent for: {names}</source>
        <translation>Гејтвеј је прихватио измене, а ипак одговара другим вредностима од послатих: {names}</translation>
    </message>
    <message>
        <source>The gateway answers that this customer is deleted.</source>
        <translation>Гејтвеј одговара да је овај купац обрисан.</translation>
    </message>
    <message>
        <source>Unknown whether it was saved, and the customer can't be read now. Save reads it first and shows what is still different.</source>
        <translation>Не зна се да ли је сачувано, а купац сада не може да се прочита. „Сачувај“ га прво чита и приказује шта се још разликује.</translation>
    </message>
    <message>
        <source>Unknown whether it was saved. Reading the customer again ({n} of {all})…</source>
        <translation>Не зна се да ли је сачувано. Купац се поново чита ({n} од {all})…</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Remove them</source>
        <translation>Уклони их</translation>
    </message>
    <message>
        <source>saved, not shown; type to replace it</source>
        <translation>сачувано, не приказује се; унесите да замените</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold this part of the record</source>
        <translation>Скупи или рашири овај део записа</translation>
    </message>
    <message>
        <source>Folds the section</source>
        <translation>Скупља одељак</translation>
    </message>
    <message>
        <source>Unfolds the section</source>
        <translation>Шири одељак</translation>
    </message>
</context>
<context>
    <name>SessionSecretsDialog</name>
    <message>
        <source>Authenticity token</source>
        <translation>Токен аутентичности</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Овлашћење</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Gateway URL</source>
        <translation>URL гејтвеја</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Чувај само за ову сесију</translation>
    </message>
    <message>
        <source>Keep them in the system keyring</source>
        <translation>Чувај их у системском привеску кључева</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Кључ трговца</translation>
    </message>
    <message>
        <source>Paste the authenticity token.</source>
        <translation>Налепите токен аутентичности.</translation>
    </message>
    <message>
        <source>Paste the merchant key.</source>
        <translation>Налепите кључ трговца.</translation>
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
        <translation>Ово нису токен и кључ са којима је овај прозор отворен. Да бисте радили са другима, затворите прозор и поново отворите профил.</translation>
    </message>
    <message>
        <source>Token and key</source>
        <translation>Токен и кључ</translation>
    </message>
    <message>
        <source>Token and key are asked for once per session instead. They stay in this program's memory until it ends, and are written nowhere.</source>
        <translation>Токен и кључ се уместо тога траже једном по сесији. Остају у меморији овог програма док се не заврши и нигде се не уписују.</translation>
    </message>
    <message>
        <source>Use the saved ones in this way</source>
        <translation>Користи сачуване на овај начин</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Чека се системски привезак кључева…</translation>
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
        <translation>Радња</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Тастерске пречице</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тастери</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Претражи радње и тастере</translation>
    </message>
</context>
<context>
    <name>ShownCustomer</name>
    <message>
        <source>A row of the list</source>
        <translation>Ред листе</translation>
    </message>
    <message>
        <source>Looking up {id}…</source>
        <translation>Тражење: {id}…</translation>
    </message>
    <message>
        <source>Reading this row of the list…</source>
        <translation>Читање овог реда листе…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Прикажи</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Покушај поново</translation>
    </message>
    <message>
        <source>{customer} is still shown.</source>
        <translation>Још је приказан купац {customer}.</translation>
    </message>
    <message>
        <source>{customer} was found.</source>
        <translation>Пронађен је купац {customer}.</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>Customers</source>
        <translation>Купци</translation>
    </message>
    <message>
        <source>Customers on this computer</source>
        <translation>Купци на овом рачунару</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Шифровано</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредак</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Прочитај поново…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Уклони са овог рачунара…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>With a key in this computer's keyring. Erased customers leave at once.</source>
        <translation>Кључем из привеска кључева овог рачунара. Обрисани купци одмах нестају.</translation>
    </message>
    <message>
        <source>With a key that nobody keeps: it all goes when this window is closed.</source>
        <translation>Кључем који нико не чува: све нестаје кад се овај прозор затвори.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Asked to wait: trying again in {s} s ({n} of {all})…</source>
        <translation>Треба сачекати: нови покушај за {s} s ({n} од {all})…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Gateway answers in {ms} ms</source>
        <translation>Гејтвеј одговара за {ms} ms</translation>
    </message>
    <message>
        <source>No answer at {time}</source>
        <translation>Нема одговора у {time}</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Још нема одговора</translation>
    </message>
    <message>
        <source>Open the batch that runs</source>
        <translation>Отвори обраду која је у току</translation>
    </message>
    <message>
        <source>Read again what is shown</source>
        <translation>Поново прочитај оно што је приказано</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Прочитано у {time}</translation>
    </message>
    <message>
        <source>Show how far the customers on this computer are</source>
        <translation>Прикажи докле се стигло са купцима на овом рачунару</translation>
    </message>
    <message>
        <source>Stop waiting for what runs now</source>
        <translation>Престани да чекаш оно што сада ради</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Покушај поново</translation>
    </message>
    <message>
        <source>Trying again ({n} of {all})…</source>
        <translation>Нови покушај ({n} од {all})…</translation>
    </message>
    <message>
        <source>Trying again in {s} s</source>
        <translation>Нови покушај за {s} s</translation>
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
        <translation>Покушај поново</translation>
    </message>
    <message>
        <source>{reason} Nothing more is sent until you decide.</source>
        <translation>{reason} Ништа се више не шаље док не одлучите.</translation>
    </message>
</context>
<context>
    <name>StorageLine</name>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>Тражење системског привеска кључева…</translation>
    </message>
    <message>
        <source>Never shown again.</source>
        <translation>Никад се више не приказује.</translation>
    </message>
    <message>
        <source>Token and key stay in memory and are asked for once per session.</source>
        <translation>Токен и кључ остају у меморији и траже се једном по сесији.</translation>
    </message>
</context>
<context>
    <name>TableMessages</name>
    <message numerus="yes">
        <source>%Ln row(s) not read yet left out.</source>
        <translation>
            <numerusform>Изостављен %Ln ред који још није прочитан.</numerusform>
            <numerusform>Изостављена %Ln реда која још нису прочитана.</numerusform>
            <numerusform>Изостављено %Ln редова који још нису прочитани.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>Копиран %Ln ред.</numerusform>
            <numerusform>Копирана %Ln реда.</numerusform>
            <numerusform>Копирано %Ln редова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: nothing is sent now.</source>
        <translation>Није прочитано: сада се ништа не шаље.</translation>
    </message>
    <message>
        <source>Nothing copied: not read yet.</source>
        <translation>Ништа није копирано: још није прочитано.</translation>
    </message>
    <message>
        <source>Others added or removed customers. Refreshed what you see.</source>
        <translation>Други су додали или уклонили купце. Приказ је освежен.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Читање је отказано.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Освежи</translation>
    </message>
    <message>
        <source>Selected {kept} of {asked} rows: no more can be selected at once.</source>
        <translation>Изабрано редова: {kept} од {asked}; више не може одједном.</translation>
    </message>
    <message>
        <source>Selected {kept} of {asked} rows: those that are read.</source>
        <translation>Изабрано редова: {kept} од {asked}, они који су прочитани.</translation>
    </message>
    <message>
        <source>Shown as of {time}.</source>
        <translation>Приказано стање: {time}.</translation>
    </message>
    <message>
        <source>The list changes faster than it can be read. Some rows may be missing.</source>
        <translation>Листа се мења брже него што може да се чита. Неки редови можда недостају.</translation>
    </message>
</context>
<context>
    <name>TaskChoice</name>
    <message>
        <source>A list of IDs in, a table of records out. Changes nothing.</source>
        <translation>Уноси се листа ID-јева, добија се табела записа. Ништа се не мења.</translation>
    </message>
    <message>
        <source>Every line is looked up first. Nothing is erased before you have confirmed.</source>
        <translation>Прво се тражи сваки ред. Ништа се не брише пре ваше потврде.</translation>
    </message>
    <message>
        <source>Every line is looked up first. Then the same values are set for all you keep.</source>
        <translation>Прво се тражи сваки ред. Затим се исте вредности постављају за све које оставите.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Шта да се уради</translation>
    </message>
</context>
<context>
    <name>TurnOnDialog</name>
    <message>
        <source>A customer who is erased here leaves it at once and for good.</source>
        <translation>Купац који се овде обрише одмах и заувек нестаје из ње.</translation>
    </message>
    <message>
        <source>About {duration} for {customers} customers.</source>
        <translation>Око {duration} (купаца: {customers}).</translation>
    </message>
    <message>
        <source>About {number} customers a minute.</source>
        <translation>Купаца у минуту: око {number}.</translation>
    </message>
    <message>
        <source>Close the program at any time: the next start goes on with it.</source>
        <translation>Програм можете да затворите у сваком тренутку: следеће покретање наставља.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Шифровано</translation>
    </message>
    <message>
        <source>Every customer of this profile as the list shows them: IDs, name, email, phone, address, description, metadata, times. Of saved cards only how many were seen.</source>
        <translation>Сваки купац овог профила како га листа приказује: ID-јеви, име, имејл, телефон, адреса, опис, метаподаци, времена. Од сачуваних картица само колико их је виђено.</translation>
    </message>
    <message>
        <source>Find anybody by a part of what you know</source>
        <translation>Пронађите свакога по делу онога што знате</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Прво читање</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Колико дуго</translation>
    </message>
    <message>
        <source>It can be paused, and removed, at any time.</source>
        <translation>Може да се паузира и уклони у сваком тренутку.</translation>
    </message>
    <message>
        <source>Make customers findable on this computer</source>
        <translation>Омогући претрагу купаца на овом рачунару</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Почни читање</translation>
    </message>
    <message>
        <source>The gateway finds a customer by the whole ID only. With a copy of the list on this computer, a part of a name, an email, a phone number, a city or any other value is enough, while you type.</source>
        <translation>Гејтвеј налази купца само по целом ID-у. Уз копију листе на овом рачунару довољан је део имена, имејла, броја телефона, града или било које друге вредности, још док куцате.</translation>
    </message>
    <message>
        <source>The gateway is asked slowly, and you work on meanwhile.</source>
        <translation>Гејтвеј се пита полако, а ви за то време радите.</translation>
    </message>
    <message>
        <source>The whole file, with a key that is in this computer's keyring and nowhere else. Locking the program closes it and lets the key go.</source>
        <translation>Цела датотека, кључем који је у привеску кључева овог рачунара и нигде другде. Закључавање програма је затвара и пушта кључ.</translation>
    </message>
    <message>
        <source>The whole file, with a key that is kept nowhere.</source>
        <translation>Цела датотека, кључем који се нигде не чува.</translation>
    </message>
    <message>
        <source>Until this window is closed, or you remove it.</source>
        <translation>Док се овај прозор не затвори или док не уклоните копију.</translation>
    </message>
    <message>
        <source>Until you remove it, or the profile.</source>
        <translation>Док не уклоните копију или профил.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Шта се чува</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад на листу</translation>
    </message>
</context>
<context>
    <name>TypedConfirmation</name>
    <message>
        <source>Almost: it differs in {words}.</source>
        <translation>Скоро: разлика је у овоме: {words}.</translation>
    </message>
    <message>
        <source>Type the UUID to confirm</source>
        <translation>За потврду унесите UUID</translation>
    </message>
    <message>
        <source>Type the merchant customer ID to confirm</source>
        <translation>За потврду унесите ID купца код трговца</translation>
    </message>
</context>
<context>
    <name>UnlockPassphraseDialog</name>
    <message>
        <source>An unlock passphrase is set.</source>
        <translation>Фраза за откључавање је постављена.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Промени фразу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Садашња фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова фраза</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Нова фраза поново</translation>
    </message>
    <message>
        <source>No unlock passphrase is set: while this computer's keyring is open, anybody at this desk can unlock the program.</source>
        <translation>Фраза за откључавање није постављена: док је привезак кључева овог рачунара отворен, свако за овим столом може да откључа програм.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. You could only begin again: token and key of every profile would have to be entered anew, and the journal so far, with unsaved changes kept in it, would stay encrypted for good.</source>
        <translation>Заборављену фразу нико не може да поврати. Могли бисте само да почнете изнова: токен и кључ сваког профила морали би да се унесу изнова, а досадашњи дневник, са несачуваним изменама у њему, остао би заувек шифрован.</translation>
    </message>
    <message>
        <source>Remove passphrase</source>
        <translation>Уклони фразу</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Постави фразу</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s); some words are best.</source>
        <translation>
            <numerusform>Узмите бар %n знак; најбоље је неколико речи.</numerusform>
            <numerusform>Узмите бар %n знака; најбоље је неколико речи.</numerusform>
            <numerusform>Узмите бар %n знакова; најбоље је неколико речи.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is asked for at the start and whenever the program is unlocked. Token and key of every profile and the journal's key stay in the system keyring, wrapped with it: without the passphrase nobody can use them, even while the keyring is open.</source>
        <translation>Фраза се тражи при покретању и кад год се програм откључава. Токен и кључ сваког профила и кључ дневника остају у системском привеску кључева, умотани њоме: без фразе нико не може да их користи, чак ни док је привезак кључева отворен.</translation>
    </message>
    <message>
        <source>The passphrase is set, but the system keyring did not take everything. The rest is wrapped when you unlock with it. {reason}</source>
        <translation>Фраза је постављена, али системски привезак кључева није примио све. Остатак се умотава кад њоме откључате. {reason}</translation>
    </message>
    <message>
        <source>The unlock passphrase is changed.</source>
        <translation>Фраза за откључавање је промењена.</translation>
    </message>
    <message>
        <source>The unlock passphrase is removed.</source>
        <translation>Фраза за откључавање је уклоњена.</translation>
    </message>
    <message>
        <source>The unlock passphrase is set.</source>
        <translation>Фраза за откључавање је постављена.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Ово није иста фраза.</translation>
    </message>
    <message>
        <source>Type the current passphrase.</source>
        <translation>Унесите садашњу фразу.</translation>
    </message>
    <message>
        <source>Unlock passphrase</source>
        <translation>Фраза за откључавање</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Чека се системски привезак кључева…</translation>
    </message>
    <message>
        <source>Wrapping what the system keyring has…</source>
        <translation>Умотавање садржаја системског привеска кључева…</translation>
    </message>
</context>
<context>
    <name>UnsavedEdit</name>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Врати</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Edit value</source>
        <translation>Измена вредности</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>У реду</translation>
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
        <translation>Гејтвеј на овом рачунару са 10.000 измишљених купаца. Ништа не напушта рачунар, и ништа што урадите не може никоме да нашкоди.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Додај профил</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Почни да радиш</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Find a customer, correct the record, see the cards, delete.</source>
        <translation>Пронађите купца, исправите податке, погледајте картице, обришите.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Разгледај</translation>
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
        <source>Your merchant's authenticity token and key, from the Monri dashboard. They are kept in this computer's keyring and nowhere else.</source>
        <translation>Токен аутентичности и кључ вашег трговца, из контролне табле Monri. Чувају се у привеску кључева овог рачунара и нигде другде.</translation>
    </message>
    <message>
        <source>Your profiles. File ▸ Open profile has all of them.</source>
        <translation>Ваши профили. Датотека ▸ Отвори профил садржи све.</translation>
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
        <translation>Покреће се Sandbox…</translation>
    </message>
    <message>
        <source>The sandbox did not start. {reason}</source>
        <translation>Sandbox се није покренуо. {reason}</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Нема профила са именом {name}.</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Чека се системски привезак кључева…</translation>
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
        <translation>Отвори изнова</translation>
    </message>
    <message>
        <source>The system keyring now has another token and key than this window was opened with. Open the profile anew to work with them.</source>
        <translation>У системском привеску кључева сада су други токен и кључ, а не они са којима је овај прозор отворен. Поново отворите профил да бисте радили с њима.</translation>
    </message>
    <message>
        <source>The unsaved changes are kept and offered there.</source>
        <translation>Несачуване измене се чувају и биће тамо понуђене.</translation>
    </message>
    <message>
        <source>The unsaved changes are not kept on this computer; they get lost.</source>
        <translation>Несачуване измене се не чувају на овом рачунару; изгубиће се.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock, and it is not kept on this computer. Unlock to go on with it; closing loses it.</source>
        <translation>У закључаном програму има незавршеног рада, а не чува се на овом рачунару. Откључајте да га наставите; затварањем се губи.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock. Unlock to go on with it, or close: the unsaved changes are kept, encrypted, and offered when this profile is opened next.</source>
        <translation>У закључаном програму има незавршеног рада. Откључајте да га наставите, или затворите: несачуване измене се чувају шифроване и биће понуђене при следећем отварању овог профила.</translation>
    </message>
    <message>
        <source>There is unfinished work behind the lock. Unlock to go on with it; closing gives up what is open there.</source>
        <translation>У закључаном програму има незавршеног рада. Откључајте да га наставите; затварањем се одустаје од онога што је тамо отворено.</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Испробавање фразе…</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Чека се системски привезак кључева…</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>About Customer Desk</source>
        <translation>О програму Customer Desk</translation>
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
        <translation>Затвори прозор</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команде</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Команде…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Copy diagnostic information</source>
        <translation>Копирај дијагностичке податке</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Исеци</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тамно</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Измени профил…</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Прати систем</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Цео екран</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>Како да…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Тастерске пречице</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светло</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Закључај</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Умањи</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Следећи прозор</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Још нема профила</translation>
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
        <translation>Отворени прозори</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Налепи</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Подешавања…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Изађи</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Изабери све</translation>
    </message>
    <message>
        <source>Unlock passphrase…</source>
        <translation>Фраза за откључавање…</translation>
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
        <translation>Копирај поље {field}</translation>
    </message>
</context>
<context>
    <name>_GroupTable</name>
    <message>
        <source>Groups of possible duplicates</source>
        <translation>Групе могућих дупликата</translation>
    </message>
</context>
<context>
    <name>_KindFilter</name>
    <message>
        <source>Same email</source>
        <translation>Исти имејл</translation>
    </message>
    <message>
        <source>Same merchant ID</source>
        <translation>Исти ID код трговца</translation>
    </message>
    <message>
        <source>Same name and address</source>
        <translation>Исто име и адреса</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Исти телефон</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>Шта им је заједничко</translation>
    </message>
</context>
<context>
    <name>_ReasonBox</name>
    <message>
        <source>Choose one, or type</source>
        <translation>Изаберите или унесите</translation>
    </message>
</context>
<context>
    <name>_TicketLine</name>
    <message>
        <source>Arrow-Down: former ones</source>
        <translation>Стрелица надоле: ранији</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%Ln batch(es) are not finished.</source>
        <translation>
            <numerusform>%Ln обрада није завршена.</numerusform>
            <numerusform>%Ln обраде нису завршене.</numerusform>
            <numerusform>%Ln обрада није завршено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln купац</numerusform>
            <numerusform>%Ln купца</numerusform>
            <numerusform>%Ln купаца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) found.</source>
        <translation>
            <numerusform>Пронађен %Ln купац.</numerusform>
            <numerusform>Пронађена %Ln купца.</numerusform>
            <numerusform>Пронађено %Ln купаца.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be erased.</source>
        <translation>
            <numerusform>Биће обрисан %Ln купац.</numerusform>
            <numerusform>Биће обрисана %Ln купца.</numerusform>
            <numerusform>Биће обрисано %Ln купаца.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ред</numerusform>
            <numerusform>%Ln реда</numerusform>
            <numerusform>%Ln редова</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be looked up this time.</source>
        <translation>
            <numerusform>Овог пута %Ln ред није могао да се потражи.</numerusform>
            <numerusform>Овог пута %Ln реда нису могла да се потраже.</numerusform>
            <numerusform>Овог пута %Ln редова није могло да се потражи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the list name somebody else than was found, and are left out. Look at each before you take it in.</source>
        <translation>
            <numerusform>%Ln ред са листе означава неког другог, а не оног ко је пронађен, и изостављен је. Погледајте га пре него што га укључите.</numerusform>
            <numerusform>%Ln реда са листе означавају неког другог, а не оног ко је пронађен, и изостављена су. Погледајте сваки пре него што га укључите.</numerusform>
            <numerusform>%Ln редова са листе означава неког другог, а не оног ко је пронађен, и изостављено је. Погледајте сваки пре него што га укључите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the customers already have the new values: nothing is sent for them.</source>
        <translation>
            <numerusform>%Ln купац већ има нове вредности: за њега се ништа не шаље.</numerusform>
            <numerusform>%Ln купца већ имају нове вредности: за њих се ништа не шаље.</numerusform>
            <numerusform>%Ln купаца већ има нове вредности: за њих се ништа не шаље.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other line(s) of the list stay as they are.</source>
        <translation>
            <numerusform>Још %Ln ред са листе остаје како јесте.</numerusform>
            <numerusform>Још %Ln реда са листе остају како јесу.</numerusform>
            <numerusform>Још %Ln редова са листе остаје како јесте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved card(s)</source>
        <translation>
            <numerusform>%Ln сачувана картица</numerusform>
            <numerusform>%Ln сачуване картице</numerusform>
            <numerusform>%Ln сачуваних картица</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown one(s) if not changed yet</source>
        <translation>
            <numerusform>%Ln непознат ако још није измењен</numerusform>
            <numerusform>%Ln непозната ако још нису измењена</numerusform>
            <numerusform>%Ln непознатих ако још нису измењени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown one(s) if still there</source>
        <translation>
            <numerusform>%Ln непознат ако још постоји</numerusform>
            <numerusform>%Ln непозната ако још постоје</numerusform>
            <numerusform>%Ln непознатих ако још постоје</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минута</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунде</numerusform>
            <numerusform>%n секунди</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ништа)</translation>
    </message>
    <message>
        <source>= {said}</source>
        <translation>= {said}</translation>
    </message>
    <message>
        <source>A line of this list is too long: more than {number} characters.</source>
        <translation>Један ред ове листе је предугачак: има више од {number} знакова.</translation>
    </message>
    <message>
        <source>A look-up of {lines} is not finished.</source>
        <translation>Тражење није завршено: {lines}.</translation>
    </message>
    <message>
        <source>Acknowledged, not read again</source>
        <translation>Потврђено, није поново прочитано</translation>
    </message>
    <message>
        <source>Acknowledged, still answered</source>
        <translation>Потврђено, и даље на гејтвеју</translation>
    </message>
    <message>
        <source>Already deleted</source>
        <translation>Већ обрисано</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Вишезначно</translation>
    </message>
    <message>
        <source>An earlier line names the same customer.</source>
        <translation>Неки ранији ред означава истог купца.</translation>
    </message>
    <message>
        <source>An edit of {lines} is not finished.</source>
        <translation>Измена није завршена: {lines}.</translation>
    </message>
    <message>
        <source>An erasure of {lines} is not finished.</source>
        <translation>Брисање није завршено: {lines}.</translation>
    </message>
    <message>
        <source>Begin the dry run</source>
        <translation>Започни пробу</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картице</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Измена</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)</source>
        <translation>
            <numerusform>Измени %Ln купца</numerusform>
            <numerusform>Измени %Ln купца</numerusform>
            <numerusform>Измени %Ln купаца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)…</source>
        <translation>
            <numerusform>Измени %Ln купца…</numerusform>
            <numerusform>Измени %Ln купца…</numerusform>
            <numerusform>Измени %Ln купаца…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Измена купаца</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Измењено</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln customer(s)</source>
        <translation>
            <numerusform>Мења се %Ln купац</numerusform>
            <numerusform>Мењају се %Ln купца</numerusform>
            <numerusform>Мења се %Ln купаца</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Мењање…</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Колона {number}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Continue the dry run</source>
        <translation>Настави пробу</translation>
    </message>
    <message>
        <source>Continue: change {customers}</source>
        <translation>Настави измену: {customers}</translation>
    </message>
    <message>
        <source>Continue: erase {customers}</source>
        <translation>Настави брисање: {customers}</translation>
    </message>
    <message numerus="yes">
        <source>Dry run over %Ln customer(s)</source>
        <translation>
            <numerusform>Проба за %Ln купца</numerusform>
            <numerusform>Проба за %Ln купца</numerusform>
            <numerusform>Проба за %Ln купаца</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: everything but the change itself went well.</source>
        <translation>Проба: све осим саме измене прошло је добро.</translation>
    </message>
    <message>
        <source>Dry run: nothing is sent that changes anything…</source>
        <translation>Проба: не шаље се ништа што нешто мења…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дупликат</translation>
    </message>
    <message>
        <source>Each customer is read again just before. Whoever was changed since the look-up is skipped.</source>
        <translation>Сваки купац се поново чита непосредно пре тога. Ко је измењен после тражења, прескаче се.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Измени</translation>
    </message>
    <message>
        <source>Edit of {number} from {source}</source>
        <translation>Измена: {number}, {source}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завршено</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Обриши</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customer(s)</source>
        <translation>
            <numerusform>Обриши %Ln купца</numerusform>
            <numerusform>Обриши %Ln купца</numerusform>
            <numerusform>Обриши %Ln купаца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customer(s)…</source>
        <translation>
            <numerusform>Обриши %Ln купца…</numerusform>
            <numerusform>Обриши %Ln купца…</numerusform>
            <numerusform>Обриши %Ln купаца…</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase customers</source>
        <translation>Брисање купаца</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Обрисано</translation>
    </message>
    <message>
        <source>Erased before</source>
        <translation>Обрисано раније</translation>
    </message>
    <message numerus="yes">
        <source>Erasing %Ln customer(s)</source>
        <translation>
            <numerusform>Брише се %Ln купац</numerusform>
            <numerusform>Бришу се %Ln купца</numerusform>
            <numerusform>Брише се %Ln купаца</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Брисање…</translation>
    </message>
    <message>
        <source>Erasure of {number} from {source}</source>
        <translation>Брисање: {number}, {source}</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Завршено.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Пронађено</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Наведено</translation>
    </message>
    <message>
        <source>It did not leave this computer. Continue sends it.</source>
        <translation>Није напустило овај рачунар. „Настави“ га шаље.</translation>
    </message>
    <message>
        <source>It left, and nobody knows whether it was carried out. Continue finds out first.</source>
        <translation>Послато је, а нико не зна да ли је извршено. „Настави“ то прво утврђује.</translation>
    </message>
    <message>
        <source>It was so before: nothing was sent.</source>
        <translation>Већ је било тако: ништа није послато.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Изостављено</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ред</translation>
    </message>
    <message>
        <source>List says</source>
        <translation>Пише на листи</translation>
    </message>
    <message>
        <source>Look at the other rows too.</source>
        <translation>Погледајте и остале редове.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Потражи</translation>
    </message>
    <message>
        <source>Look up customers</source>
        <translation>Тражење купаца</translation>
    </message>
    <message>
        <source>Look-up failed</source>
        <translation>Тражење није успело</translation>
    </message>
    <message>
        <source>Look-up of {number} from {source}</source>
        <translation>Тражење: {number}, {source}</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Резултат тражења</translation>
    </message>
    <message>
        <source>Looked up.</source>
        <translation>Тражење је готово.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up %Ln customer(s)</source>
        <translation>
            <numerusform>Тражи се %Ln купац</numerusform>
            <numerusform>Траже се %Ln купца</numerusform>
            <numerusform>Тражи се %Ln купаца</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Тражење…</translation>
    </message>
    <message>
        <source>Names somebody else</source>
        <translation>Означава неког другог</translation>
    </message>
    <message>
        <source>No usable ID</source>
        <translation>Неупотребљив ID</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Није пронађено</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Још није тражено</translation>
    </message>
    <message>
        <source>Not saved: the file can't be written.</source>
        <translation>Није сачувано: датотека не може да се упише.</translation>
    </message>
    <message>
        <source>Not saved: you may not write there.</source>
        <translation>Није сачувано: немате право да тамо уписујете.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Није послато</translation>
    </message>
    <message>
        <source>Nothing is sent at present: press “Try again” in the main window first, then go on here.</source>
        <translation>Тренутно се ништа не шаље: прво у главном прозору притисните „Покушај поново“, па наставите овде.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Нема шта да се мења</translation>
    </message>
    <message>
        <source>Nothing was sent for this row.</source>
        <translation>За овај ред ништа није послато.</translation>
    </message>
    <message>
        <source>Old values</source>
        <translation>Старе вредности</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Део {number}</translation>
    </message>
    <message>
        <source>Perhaps another column of the list holds the IDs.</source>
        <translation>Можда су ID-јеви у некој другој колони листе.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Одбијено</translation>
    </message>
    <message>
        <source>Request IDs</source>
        <translation>ID-јеви захтева</translation>
    </message>
    <message>
        <source>SQL, or values with commas between them</source>
        <translation>SQL, или вредности раздвојене зарезом</translation>
    </message>
    <message>
        <source>Set {values}</source>
        <translation>Постави {values}</translation>
    </message>
    <message>
        <source>Sets {values}</source>
        <translation>Поставља се {values}</translation>
    </message>
    <message>
        <source>Skipped: changed meanwhile</source>
        <translation>Прескочено: у међувремену измењено</translation>
    </message>
    <message>
        <source>Skipped: gone</source>
        <translation>Прескочено: више не постоји</translation>
    </message>
    <message>
        <source>Some lines of the list are missing from this computer's journal. Begin a new batch with them.</source>
        <translation>Неки редови листе недостају у дневнику овог рачунара. Започните с њима нову обраду.</translation>
    </message>
    <message>
        <source>Some rows are still to be done.</source>
        <translation>Неки редови још нису урађени.</translation>
    </message>
    <message>
        <source>Somebody changed this customer since it was looked up.</source>
        <translation>Неко је изменио овог купца откако је потражен.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Заустављено.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln line(s) not looked up yet.</source>
        <translation>
            <numerusform>Заустављено: %Ln ред још није тражен.</numerusform>
            <numerusform>Заустављено: %Ln реда још нису тражена.</numerusform>
            <numerusform>Заустављено: %Ln редова још није тражено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch is kept and can be resumed. {what}</source>
        <translation>Обрада је сачувана и може да се настави. {what}</translation>
    </message>
    <message numerus="yes">
        <source>The customer(s) to erase have {cards}.</source>
        <translation>
            <numerusform>Картице купца за брисање: {cards}.</numerusform>
            <numerusform>Картице купаца за брисање: {cards}.</numerusform>
            <numerusform>Картице купаца за брисање: {cards}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run is over.</source>
        <translation>Проба је готова.</translation>
    </message>
    <message>
        <source>The file can't be opened: you may not read it.</source>
        <translation>Датотека не може да се отвори: немате право да је читате.</translation>
    </message>
    <message>
        <source>The file can't be read.</source>
        <translation>Датотека не може да се прочита.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Датотека више не постоји.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it, and reading it again agrees; or its answer was lost, and reading it again proves it.</source>
        <translation>Гејтвеј је потврдио и поновно читање се слаже; или је одговор изгубљен, а поновно читање то доказује.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it, yet answers as if nothing had happened.</source>
        <translation>Гејтвеј је потврдио, а ипак одговара као да се ништа није десило.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it; reading it again failed.</source>
        <translation>Гејтвеј је потврдио; поновно читање није успело.</translation>
    </message>
    <message>
        <source>The gateway answers with this customer as deleted.</source>
        <translation>Гејтвеј за овог купца одговара да је обрисан.</translation>
    </message>
    <message>
        <source>The gateway gave no usable answer. Look up again.</source>
        <translation>Гејтвеј није дао употребљив одговор. Потражите поново.</translation>
    </message>
    <message>
        <source>The gateway has no customer with this ID.</source>
        <translation>Гејтвеј нема купца са овим ID-ом.</translation>
    </message>
    <message>
        <source>The gateway has this customer no longer.</source>
        <translation>Гејтвеј више нема овог купца.</translation>
    </message>
    <message>
        <source>The gateway has this customer.</source>
        <translation>Гејтвеј има овог купца.</translation>
    </message>
    <message>
        <source>The gateway refused, and carried nothing out.</source>
        <translation>Гејтвеј је одбио и ништа није извршио.</translation>
    </message>
    <message>
        <source>The largest batch that your organisation permits: {number}. Nothing was sent: leave rows out, or part the list.</source>
        <translation>Највећа обрада коју ваша организација дозвољава: {number}. Ништа није послато: изоставите редове или поделите листу.</translation>
    </message>
    <message>
        <source>The list has nothing but IDs to compare with: look whether these are the people.</source>
        <translation>Листа осим ID-јева нема ништа за поређење: погледајте да ли су то ти људи.</translation>
    </message>
    <message>
        <source>The list names somebody else than this ID leads to, so the row was left out.</source>
        <translation>На листи је неко други, а не онај коме овај ID припада, па је ред изостављен.</translation>
    </message>
    <message>
        <source>The rows are not what was confirmed. Nothing was sent: look at them again.</source>
        <translation>Редови нису они који су потврђени. Ништа није послато: погледајте их поново.</translation>
    </message>
    <message>
        <source>There is no undo at the gateway. The old values can be saved to a file that puts them back.</source>
        <translation>На гејтвеју нема опозива. Старе вредности могу да се сачувају у датотеку која их враћа.</translation>
    </message>
    <message>
        <source>This ID names more than one customer. Use a UUID.</source>
        <translation>Овај ID означава више од једног купца. Употребите UUID.</translation>
    </message>
    <message>
        <source>This cannot be looked up: it is no ID the gateway could know.</source>
        <translation>Ово не може да се потражи: није ID који би гејтвеј могао да зна.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>У овој датотеци нема текста.</translation>
    </message>
    <message>
        <source>This file is of another profile. Open it in that one's window.</source>
        <translation>Ова датотека припада другом профилу. Отворите је у прозору тог профила.</translation>
    </message>
    <message>
        <source>This is a PDF. Copy the IDs from it and paste them here.</source>
        <translation>Ово је PDF. Копирајте ID-јеве из њега и налепите их овде.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Ово је слика.</translation>
    </message>
    <message>
        <source>This is a web page or XML, and there is no table in it.</source>
        <translation>Ово је веб-страница или XML, а у њој нема табеле.</translation>
    </message>
    <message>
        <source>This is an archive. Open it, and take the list out of it.</source>
        <translation>Ово је архива. Отворите је и извадите листу из ње.</translation>
    </message>
    <message>
        <source>This is no file of old values, or not a whole one.</source>
        <translation>Ово није датотека са старим вредностима, или није цела.</translation>
    </message>
    <message>
        <source>This is no file, but a folder or a device.</source>
        <translation>Ово није датотека, него фасцикла или уређај.</translation>
    </message>
    <message>
        <source>This is too much for one batch: at most {number} lines.</source>
        <translation>Ово је превише за једну обраду: највише редова: {number}.</translation>
    </message>
    <message>
        <source>This line was not looked up yet.</source>
        <translation>Овај ред још није тражен.</translation>
    </message>
    <message>
        <source>This list is not whole: a bracket is open at its end.</source>
        <translation>Ова листа није цела: на крају је остала отворена заграда.</translation>
    </message>
    <message>
        <source>This row was left out.</source>
        <translation>Овај ред је изостављен.</translation>
    </message>
    <message>
        <source>This workbook asks for a password. Save it without one, and open it again.</source>
        <translation>Ова радна свеска тражи лозинку. Сачувајте је без лозинке и поново је отворите.</translation>
    </message>
    <message>
        <source>This workbook can't be read. Copy its column and paste it here, or save it as CSV.</source>
        <translation>Ова радна свеска не може да се прочита. Копирајте њену колону и налепите је овде, или је сачувајте као CSV.</translation>
    </message>
    <message>
        <source>This {form} is not whole, or damaged: it can't be read beyond line {line}.</source>
        <translation>Формат {form}: датотека није цела или је оштећена и не може да се чита после реда {line}.</translation>
    </message>
    <message>
        <source>To be erased: {customers}.</source>
        <translation>За брисање: {customers}.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Преостало</translation>
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
        <translation>За неке редове још није могло да се утврди шта је с њима било.</translation>
    </message>
    <message>
        <source>What became of three rows in a row is unknown, so no further one was sent.</source>
        <translation>За три узастопна реда не зна се шта је с њима било, па следећи није послат.</translation>
    </message>
    <message>
        <source>Would be changed</source>
        <translation>Било би измењено</translation>
    </message>
    <message>
        <source>Would be erased</source>
        <translation>Било би обрисано</translation>
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
        <translation>налепљена листа</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>још око %n минута</numerusform>
            <numerusform>још око %n минута</numerusform>
            <numerusform>још око %n минута</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>још око %n секунде</numerusform>
            <numerusform>још око %n секунде</numerusform>
            <numerusform>још око %n секунди</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>још око {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>прекинуто</translation>
    </message>
    <message>
        <source>columns parted by commas</source>
        <translation>колоне раздвојене зарезом</translation>
    </message>
    <message>
        <source>columns parted by semicolons</source>
        <translation>колоне раздвојене тачком и зарезом</translation>
    </message>
    <message>
        <source>columns parted by tabs</source>
        <translation>колоне раздвојене табулатором</translation>
    </message>
    <message>
        <source>columns parted by {character}</source>
        <translation>колоне раздвојене знаком {character}</translation>
    </message>
    <message>
        <source>confirmed, not begun</source>
        <translation>потврђено, није започето</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завршено</translation>
    </message>
    <message>
        <source>looked up, not begun</source>
        <translation>потражено, није започето</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>тражење у току</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>још није тражено</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>без вредности</translation>
    </message>
    <message>
        <source>old values</source>
        <translation>старе вредности</translation>
    </message>
    <message>
        <source>one ID on each line</source>
        <translation>по један ID у сваком реду</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>паузирано</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>уклоњено</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>заустављено</translation>
    </message>
    <message>
        <source>table of a web page</source>
        <translation>табела са веб-странице</translation>
    </message>
    <message>
        <source>the table's selection</source>
        <translation>избор у табели</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>радна свеска</translation>
    </message>
    <message>
        <source>{customers}, and {unknown}</source>
        <translation>{customers} и {unknown}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} од {total}</translation>
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
        <translation>{number} у секунди</translation>
    </message>
    <message>
        <source>{number} unknown</source>
        <translation>непознато: {number}</translation>
    </message>
    <message>
        <source>{part} are done.</source>
        <translation>Урађено: {part}.</translation>
    </message>
    <message>
        <source>{place}: {old} → {new}</source>
        <translation>{place}: {old} → {new}</translation>
    </message>
    <message>
        <source>{place}: {old}, as it is</source>
        <translation>{place}: {old}, остаје како јесте</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… и још {number}</translation>
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
        <translation>Картица</translation>
    </message>
    <message>
        <source>Created {local} ({utc})</source>
        <translation>Креирана {local} ({utc})</translation>
    </message>
    <message>
        <source>Expired {month}</source>
        <translation>Истекла {month}</translation>
    </message>
    <message>
        <source>Good through {date}</source>
        <translation>Важи закључно са {date}</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>Чува се до {date}</translation>
    </message>
    <message>
        <source>Kept until {date}, passed</source>
        <translation>Чува се до {date}, рок је прошао</translation>
    </message>
    <message>
        <source>Kept until {local} ({utc})</source>
        <translation>Чува се до {local} ({utc})</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Без датума истека</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Без броја</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Статус: {status}</translation>
    </message>
    <message>
        <source>The gateway's own mark says otherwise: check before charging.</source>
        <translation>Ознака самог гејтвеја каже другачије: проверите пре наплате.</translation>
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
        <translation>Важи до {month}, овог месеца</translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>додата {date}</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>A fingerprint on the certificate itself proves nothing: ask the merchant for it by another way, and compare.</source>
        <translation>Отисак на самој потврди не доказује ништа: затражите га од трговца другим путем и упоредите.</translation>
    </message>
    <message>
        <source>Acknowledged, not read again</source>
        <translation>Потврђено, није поново прочитано</translation>
    </message>
    <message>
        <source>Acknowledged, still answered</source>
        <translation>Потврђено, и даље на гејтвеју</translation>
    </message>
    <message>
        <source>All {whole} customers were erased: gone, or marked as deleted, when asked again.</source>
        <translation>Сви купци ({whole}) су обрисани: кад је поново упитан, гејтвеј их више није имао или их је означио као обрисане.</translation>
    </message>
    <message>
        <source>Anything after the last reading, such as a customer created anew.</source>
        <translation>Све после последњег читања, на пример купца креираног изнова.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Поново упитано</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Обрада</translation>
    </message>
    <message>
        <source>By UUID</source>
        <translation>По UUID-у</translation>
    </message>
    <message>
        <source>By UUID and by merchant ID: what the gateway answered when asked again.</source>
        <translation>По UUID-у и по ID-у код трговца: шта је гејтвеј одговорио кад је поново упитан.</translation>
    </message>
    <message>
        <source>By merchant ID</source>
        <translation>По ID-у код трговца</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картице</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Извршено</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Извршио корисник</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Потврда о брисању</translation>
    </message>
    <message>
        <source>Certificate {id}</source>
        <translation>Потврда {id}</translation>
    </message>
    <message>
        <source>Copies elsewhere: in shops, mail, exports, spreadsheets, or systems of other recipients.</source>
        <translation>Копије на другим местима: у продавницама, пошти, извозима, табелама или системима других прималаца.</translation>
    </message>
    <message>
        <source>Did not exist any more</source>
        <translation>Више није постојао</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Окружење</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Обрисано</translation>
    </message>
    <message>
        <source>Erased, found by reading</source>
        <translation>Обрисано, утврђено читањем</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>Сви купци</translation>
    </message>
    <message>
        <source>Fields it had</source>
        <translation>Поља која је имао</translation>
    </message>
    <message>
        <source>For some customers: whether they are gone. They could not be read again.</source>
        <translation>За неке купце: да ли више не постоје. Нису могли поново да се прочитају.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Гејтвеј</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Како се проверава</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Ставке дневника</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID код трговца</translation>
    </message>
    <message>
        <source>Merchant ID, hashed</source>
        <translation>ID код трговца, хеширан</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Бр.</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Није обрисано</translation>
    </message>
    <message>
        <source>Not erased: no deletion was carried out.</source>
        <translation>Није обрисано: ниједно брисање није извршено.</translation>
    </message>
    <message>
        <source>Not kept. The journal has keyed hashes, and tells when asked for an ID.</source>
        <translation>Није сачувано. Дневник има хешеве с кључем и одговара кад му се зада ID.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Није познато</translation>
    </message>
    <message>
        <source>Not saved: larger than a zip can be.</source>
        <translation>Није сачувано: веће него што zip може да буде.</translation>
    </message>
    <message>
        <source>Not saved: something else is in that place.</source>
        <translation>Није сачувано: на том месту је нешто друго.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Није сачувано: диск је пун.</translation>
    </message>
    <message>
        <source>Not saved: the file could not be written.</source>
        <translation>Није сачувано: датотека није могла да се упише.</translation>
    </message>
    <message>
        <source>Not saved: the folder does not exist.</source>
        <translation>Није сачувано: фасцикла не постоји.</translation>
    </message>
    <message>
        <source>Not saved: you may not write to this folder.</source>
        <translation>Није сачувано: немате право да уписујете у ову фасциклу.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страна {page} од {pages}</translation>
    </message>
    <message>
        <source>Payments and their documents, which laws may require to be kept.</source>
        <translation>Плаћања и њихова документа, која закони могу да налажу да се чувају.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Real customers: this was done in the sandbox, whose customers are made up.</source>
        <translation>Праве купце: ово је урађено у окружењу Sandbox, чији су купци измишљени.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>Request IDs</source>
        <translation>ID-јеви захтева</translation>
    </message>
    <message>
        <source>SANDBOX: for trying out. These customers are made up.</source>
        <translation>SANDBOX: за испробавање. Ови купци су измишљени.</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Сачуване картице</translation>
    </message>
    <message>
        <source>Several gateways</source>
        <translation>Више гејтвеја</translation>
    </message>
    <message>
        <source>Some customers of the list that were not erased.</source>
        <translation>Неке купце са листе који нису обрисани.</translation>
    </message>
    <message>
        <source>Some customers that the gateway acknowledged as deleted, yet still answers.</source>
        <translation>Неке купце за које је гејтвеј потврдио брисање, а ипак их и даље има.</translation>
    </message>
    <message>
        <source>Some customers whose deletion left and whose outcome nobody knows.</source>
        <translation>Неке купце чије је брисање послато, а исход нико не зна.</translation>
    </message>
    <message>
        <source>The clock and the user's name, which are those of the computer it was done on.</source>
        <translation>Сат и корисничко име, који су са рачунара на коме је то урађено.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Купац</translation>
    </message>
    <message>
        <source>The customers</source>
        <translation>Купци</translation>
    </message>
    <message>
        <source>The deletion was sent and its answer was lost. Asked again afterwards, the gateway marked this customer as deleted, or had them no longer: asked in every way, twice.</source>
        <translation>Брисање је послато, а одговор је изгубљен. Кад је поново упитан, гејтвеј је овог купца означио као обрисаног или га више није имао: питано је на сваки начин, двапут.</translation>
    </message>
    <message>
        <source>The deletion was sent, and nobody knows whether it was carried out.</source>
        <translation>Брисање је послато, а нико не зна да ли је извршено.</translation>
    </message>
    <message>
        <source>The fingerprint of the key that signed (Ed25519, SHA-256):</source>
        <translation>Отисак кључа којим је потписано (Ed25519, SHA-256):</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion, yet still answered with this customer afterwards as if nothing had happened.</source>
        <translation>Гејтвеј је потврдио брисање, а ипак је и после тога за овог купца одговарао као да се ништа није десило.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Asked again afterwards, it had this customer no longer, or marked it as deleted.</source>
        <translation>Гејтвеј је потврдио брисање. Кад је после тога поново упитан, више није имао овог купца или га је означио као обрисаног.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Whether the customer is gone could not be read again.</source>
        <translation>Гејтвеј је потврдио брисање. Није могло поново да се прочита да ли купац више не постоји.</translation>
    </message>
    <message>
        <source>The gateway had this customer no longer. Nothing was deleted.</source>
        <translation>Гејтвеј више није имао овог купца. Ништа није обрисано.</translation>
    </message>
    <message>
        <source>The journal can't be read at the moment.</source>
        <translation>Дневник тренутно не може да се прочита.</translation>
    </message>
    <message>
        <source>The journal has nothing that this could be about.</source>
        <translation>У дневнику нема ничега на шта би се ово односило.</translation>
    </message>
    <message>
        <source>The list had {lines} lines; {customers} were customers to be erased.</source>
        <translation>Редова на листи: {lines}; купаца за брисање: {customers}.</translation>
    </message>
    <message>
        <source>This file is one of several that are signed together. On any computer with Customer Desk, without an account, this finds every changed byte:</source>
        <translation>Ова датотека је једна од више датотека потписаних заједно. На сваком рачунару са програмом Customer Desk, без налога, овим се открива сваки измењени бајт:</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Број тикета</translation>
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
        <translation>Шта бива са сачуваним картицама: ниједан позив гејтвеја их не брише, а документација о томе не каже ништа.</translation>
    </message>
    <message>
        <source>What the gateway keeps inside, such as backups and logs, and for how long.</source>
        <translation>Шта гејтвеј чува код себе, на пример резервне копије и евиденције рада, и колико дуго.</translation>
    </message>
    <message>
        <source>What this certificate does not cover</source>
        <translation>Шта ова потврда не обухвата</translation>
    </message>
    <message>
        <source>What was read back is not what was written. Save it in another place.</source>
        <translation>Прочитано није исто што и уписано. Сачувајте на другом месту.</translation>
    </message>
    <message>
        <source>Whether whoever asked for the erasure was the customer, and had the right to it.</source>
        <translation>Да ли је онај ко је тражио брисање заиста био купац и имао право на то.</translation>
    </message>
    <message>
        <source>Who signed: the key was made for one session and is kept nowhere.</source>
        <translation>Ко је потписао: кључ је направљен за једну сесију и нигде се не чува.</translation>
    </message>
    <message>
        <source>another</source>
        <translation>други купац</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>обрисано</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>нема ID</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>није пронађено</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>није читано</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>још постоји</translation>
    </message>
    <message>
        <source>{count} more are in the file certificate.json, signed like this one.</source>
        <translation>Још {count} је у датотеци certificate.json, потписаној као и ова.</translation>
    </message>
    <message>
        <source>{erased} of {whole} customers were erased: gone, or marked as deleted, when asked again.</source>
        <translation>Обрисано купаца: {erased} од {whole}. Кад је поново упитан, гејтвеј их више није имао или их је означио као обрисане.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} до {last}</translation>
    </message>
    <message>
        <source>{gateway} · issued {time} by {who}</source>
        <translation>{gateway} · издато {time}, издао корисник {who}</translation>
    </message>
    <message>
        <source>… by UUID</source>
        <translation>… по UUID-у</translation>
    </message>
    <message>
        <source>… by merchant ID</source>
        <translation>… по ID-у код трговца</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n измена</numerusform>
            <numerusform>%n измене</numerusform>
            <numerusform>%n измена</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(празан текст)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ништа)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(без вредности)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поље</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сада</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Туђе</translation>
    </message>
    <message>
        <source>When you read it</source>
        <translation>Кад сте читали</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Биће</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>и још %n измена</numerusform>
            <numerusform>и још %n измене</numerusform>
            <numerusform>и још %n измена</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>уклоњено</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>без вредности</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>{place}: {old} → removed</source>
        <translation>{place}: {old} → уклоњено</translation>
    </message>
    <message>
        <source>{place}: {old} → unset</source>
        <translation>{place}: {old} → без вредности</translation>
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
            <numerusform>%Ln купац</numerusform>
            <numerusform>%Ln купца</numerusform>
            <numerusform>%Ln купаца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln дан</numerusform>
            <numerusform>%Ln дана</numerusform>
            <numerusform>%Ln дана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln друга</numerusform>
            <numerusform>%Ln друге</numerusform>
            <numerusform>%Ln других</numerusform>
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
            <numerusform>за %n колону нема места</numerusform>
            <numerusform>за %n колоне нема места</numerusform>
            <numerusform>за %n колона нема места</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колоне</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Обрисано</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Врати колоне</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>Look up, correct and delete customers on the Monri payment gateway.</source>
        <translation>Тражите, исправљајте и бришите купце на гејтвеју за плаћање Monri.</translation>
    </message>
    <message>
        <source>customer-desk verify FILE checks a certificate or an exported journal. customer-desk profiles sets profiles up, lists and checks them.</source>
        <translation>customer-desk verify FILE проверава потврду или извезени дневник. customer-desk profiles подешава, наводи и проверава профиле.</translation>
    </message>
    <message>
        <source>look this up at once</source>
        <translation>одмах потражи ово</translation>
    </message>
    <message>
        <source>open on an embedded gateway with N made-up customers (10,000 when not said)</source>
        <translation>отвори уграђени гејтвеј са Н измишљених купаца (10.000 ако број није наведен)</translation>
    </message>
    <message>
        <source>open this profile</source>
        <translation>отвори овај профил</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <translation>прикажи верзију програма и изађи</translation>
    </message>
    <message>
        <source>show whom this link names; no options</source>
        <translation>прикажи кога овај линк наводи; без опција</translation>
    </message>
    <message>
        <source>unknown command: {name}</source>
        <translation>непозната команда: {name}</translation>
    </message>
</context>
<context>
    <name>command_palette</name>
    <message>
        <source>Customers are not findable on this computer.</source>
        <translation>Претрага купаца на овом рачунару није омогућена.</translation>
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
        <translation>Ниједна картица није изабрана.</translation>
    </message>
    <message>
        <source>No changed metadata is chosen.</source>
        <translation>Ниједан измењени метаподатак није изабран.</translation>
    </message>
    <message>
        <source>No customer is open who can be changed.</source>
        <translation>Није отворен купац који може да се мења.</translation>
    </message>
    <message>
        <source>No customer is open who can be deleted.</source>
        <translation>Није отворен купац који може да се обрише.</translation>
    </message>
    <message>
        <source>No customer is open.</source>
        <translation>Ниједан купац није отворен.</translation>
    </message>
    <message>
        <source>No customers are kept on this computer to be filtered.</source>
        <translation>На овом рачунару се не чувају купци који би се филтрирали.</translation>
    </message>
    <message>
        <source>No customers are selected in the list.</source>
        <translation>На листи није изабран ниједан купац.</translation>
    </message>
    <message>
        <source>No metadata is chosen.</source>
        <translation>Ниједан метаподатак није изабран.</translation>
    </message>
    <message>
        <source>No profile is open yet.</source>
        <translation>Ниједан профил још није отворен.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Ниједан захтев није изабран.</translation>
    </message>
    <message>
        <source>No requests are listed.</source>
        <translation>На списку нема захтева.</translation>
    </message>
    <message>
        <source>Nobody was looked at before.</source>
        <translation>Пре овога нико није гледан.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ништа није измењено.</translation>
    </message>
    <message>
        <source>There are no more cards.</source>
        <translation>Нема више картица.</translation>
    </message>
    <message>
        <source>There is no change to make again.</source>
        <translation>Нема измене која би се поновила.</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation>Нема измене која би се опозвала.</translation>
    </message>
    <message>
        <source>There is no metadata.</source>
        <translation>Нема метаподатака.</translation>
    </message>
    <message>
        <source>This can't be used now.</source>
        <translation>Ово сада не може да се користи.</translation>
    </message>
    <message>
        <source>You have not gone back.</source>
        <translation>Нисте се враћали назад.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>изабери</translation>
    </message>
    <message>
        <source>close</source>
        <translation>затвори</translation>
    </message>
    <message>
        <source>run</source>
        <translation>покрени</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>The answer can't be written. Is the disk full?</source>
        <translation>Одговор не може да се упише. Да ли је диск пун?</translation>
    </message>
    <message>
        <source>options</source>
        <translation>опције</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>позициони аргументи</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>прикажи ову помоћ и изађи</translation>
    </message>
    <message>
        <source>the following arguments are required: {what}</source>
        <translation>недостају обавезни аргументи: {what}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {what}</source>
        <translation>непрепознати аргументи: {what}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>употреба: </translation>
    </message>
    <message>
        <source>{name}: a value is missing</source>
        <translation>{name}: недостаје вредност</translation>
    </message>
    <message>
        <source>{name}: this is no whole number: {what}</source>
        <translation>{name}: ово није цео број: {what}</translation>
    </message>
    <message>
        <source>{name}: {what} is none of {all}</source>
        <translation>{name}: {what} није ништа од овога: {all}</translation>
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
        <translation>Провери поново</translation>
    </message>
    <message>
        <source>Check again only reads: nothing is sent twice.</source>
        <translation>„Провери поново“ само чита: ништа се не шаље двапут.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Сагласност је повучена</translation>
    </message>
    <message>
        <source>Created by mistake or for a test</source>
        <translation>Креирано грешком или ради пробе</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Обриши купца</translation>
    </message>
    <message>
        <source>Deleted. The answer was lost, but the gateway answers with this customer as deleted.</source>
        <translation>Обрисано. Одговор је изгубљен, али гејтвеј за овог купца одговара да је обрисан.</translation>
    </message>
    <message>
        <source>Deleted. The answer was lost, but the gateway no longer has this customer: asked in every way, some seconds apart.</source>
        <translation>Обрисано. Одговор је изгубљен, али гејтвеј више нема овог купца: питано је на сваки начин, у размаку од неколико секунди.</translation>
    </message>
    <message>
        <source>Deleted. The gateway answers with this customer as deleted.</source>
        <translation>Обрисано. Гејтвеј за овог купца одговара да је обрисан.</translation>
    </message>
    <message>
        <source>Deleted. The gateway no longer answers with this customer.</source>
        <translation>Обрисано. Гејтвеј више нема овог купца.</translation>
    </message>
    <message>
        <source>Duplicate record</source>
        <translation>Дупли запис</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Више није потребно</translation>
    </message>
    <message>
        <source>Not deleted so far: the gateway still has this customer. A late deletion may still come, so check again before you delete anew.</source>
        <translation>Засад није обрисано: гејтвеј још има овог купца. Закаснело брисање још може да стигне, зато проверите поново пре него што опет бришете.</translation>
    </message>
    <message>
        <source>Not deleted: somebody changed this customer meanwhile. Look at it, then confirm.</source>
        <translation>Није обрисано: неко је у међувремену изменио овог купца. Погледајте, па потврдите.</translation>
    </message>
    <message>
        <source>Not deleted: the gateway refused.</source>
        <translation>Није обрисано: гејтвеј је одбио.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the deletion was not sent.</source>
        <translation>Ништа није обрисано: брисање није послато.</translation>
    </message>
    <message>
        <source>Reason and ticket go to the journal: write no names.</source>
        <translation>Разлог и тикет иду у дневник: не пишите имена.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
    </message>
    <message>
        <source>The customer asked for it (GDPR Art. 17)</source>
        <translation>Купац је то затражио (GDPR чл. 17)</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion, yet answers as if nothing had happened.</source>
        <translation>Гејтвеј је потврдио брисање, а ипак одговара као да се ништа није десило.</translation>
    </message>
    <message>
        <source>The gateway acknowledged the deletion. Reading the customer again failed.</source>
        <translation>Гејтвеј је потврдио брисање. Поновно читање купца није успело.</translation>
    </message>
    <message>
        <source>The gateway answered the deletion with “not found”, although it had just shown this customer. Delete reads the customer again first.</source>
        <translation>Гејтвеј је на брисање одговорио „није пронађено“, иако је овог купца управо приказао. „Обриши“ га прво поново чита.</translation>
    </message>
    <message>
        <source>The gateway has no such customer: asked in every way, some seconds apart. You deleted nothing.</source>
        <translation>Гејтвеј нема таквог купца: питано је на сваки начин, у размаку од неколико секунди. Нисте обрисали ништа.</translation>
    </message>
    <message>
        <source>The gateway's document does not say what becomes of the saved cards and of past payments, whether a merchant customer ID can be used again, or what copies are kept.</source>
        <translation>Документација гејтвеја не каже шта бива са сачуваним картицама и ранијим плаћањима, да ли ID купца код трговца може поново да се употреби, нити које се копије чувају.</translation>
    </message>
    <message>
        <source>There is no undo: a customer created anew has another UUID and no cards.</source>
        <translation>Опозива нема: купац креиран изнова има други UUID и нема картица.</translation>
    </message>
    <message>
        <source>This customer had been deleted before. You deleted nothing.</source>
        <translation>Овај купац је већ раније био обрисан. Нисте обрисали ништа.</translation>
    </message>
    <message>
        <source>This customer had been deleted on {time}. You deleted nothing.</source>
        <translation>Овај купац је већ био обрисан {time}. Нисте обрисали ништа.</translation>
    </message>
    <message>
        <source>This holds a card number. Take it out: it must not be kept.</source>
        <translation>Овде је број картице. Уклоните га: не сме да се чува.</translation>
    </message>
    <message>
        <source>This holds a customer's ID. Take it out: the journal and certificates keep only a hash of it.</source>
        <translation>Овде је ID купца. Уклоните га: дневник и потврде чувају само његов хеш.</translation>
    </message>
    <message>
        <source>This holds a customer's address. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Овде је адреса купца. Уклоните је: дневник ово чува годинама, а потврде га приказују.</translation>
    </message>
    <message>
        <source>This holds an IBAN. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Овде је IBAN. Уклоните га: дневник ово чува годинама, а потврде га приказују.</translation>
    </message>
    <message>
        <source>This holds an email address. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>Овде је имејл адреса. Уклоните је: дневник ово чува годинама, а потврде га приказују.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown.</source>
        <translation>Не зна се да ли је купац обрисан.</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown. Look the customer up before you delete anew.</source>
        <translation>Не зна се да ли је купац обрисан. Потражите га пре него што поново бришете.</translation>
    </message>
    <message>
        <source>Whether the customer was deleted is unknown. Reading the customer again ({n} of {all})…</source>
        <translation>Не зна се да ли је купац обрисан. Купац се поново чита ({n} од {all})…</translation>
    </message>
    <message>
        <source>Your own systems and backups are not touched.</source>
        <translation>Ваши сопствени системи и резервне копије се не дирају.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>без вредности</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>“{text}” is in a customer's name. Take it out: the journal keeps this for years, and certificates show it.</source>
        <translation>„{text}“ стоји у имену купца. Уклоните га: дневник ово чува годинама, а потврде га приказују.</translation>
    </message>
    <message>
        <source>“{text}” looks like a phone number. Take it out: the journal keeps this for years, and certificates show it. If it is a ticket's number, put letters right before it.</source>
        <translation>„{text}“ личи на број телефона. Уклоните га: дневник ово чува годинама, а потврде га приказују. Ако је то број тикета, непосредно испред њега ставите слова.</translation>
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
        <source>A file that is none of this program's stands where the customers are kept.</source>
        <translation>На месту где се чувају купци стоји датотека која не припада овом програму.</translation>
    </message>
    <message numerus="yes">
        <source>About %n customer(s) may be missing.</source>
        <translation>
            <numerusform>Можда недостаје око %n купца.</numerusform>
            <numerusform>Можда недостаје око %n купца.</numerusform>
            <numerusform>Можда недостаје око %n купаца.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program reads the customers</source>
        <translation>Купце чита други програм</translation>
    </message>
    <message>
        <source>Another program uses the customers kept on this computer just now.</source>
        <translation>Купце чуване на овом рачунару управо користи други програм.</translation>
    </message>
    <message>
        <source>Can't be used</source>
        <translation>Не може да се користи</translation>
    </message>
    <message>
        <source>Closed while the program is locked</source>
        <translation>Затворено док је програм закључан</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Потпуно</translation>
    </message>
    <message>
        <source>Complete as of {time}</source>
        <translation>Потпуно, стање: {time}</translation>
    </message>
    <message>
        <source>Complete as of {time}: everybody created before is found.</source>
        <translation>Потпуно, стање: {time}; налази се свако ко је креиран пре тога.</translation>
    </message>
    <message numerus="yes">
        <source>Complete as of {time}; about %n customer(s) may be missing.</source>
        <translation>
            <numerusform>Потпуно, стање: {time}; можда недостаје око %n купца.</numerusform>
            <numerusform>Потпуно, стање: {time}; можда недостаје око %n купца.</numerusform>
            <numerusform>Потпуно, стање: {time}; можда недостаје око %n купаца.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers can't be kept on this computer: its data folder can't be written to.</source>
        <translation>Купци не могу да се чувају на овом рачунару: у фасциклу са подацима не може да се уписује.</translation>
    </message>
    <message>
        <source>Customers can't be kept on this computer: something else stands in their file's place.</source>
        <translation>Купци не могу да се чувају на овом рачунару: на месту њихове датотеке стоји нешто друго.</translation>
    </message>
    <message>
        <source>Everybody created before is found.</source>
        <translation>Налази се свако ко је креиран пре тога.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Настави</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Нови покушај за %n секунду.</numerusform>
            <numerusform>Нови покушај за %n секунде.</numerusform>
            <numerusform>Нови покушај за %n секунди.</numerusform>
        </translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Без државе</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Не чува се на овом рачунару</translation>
    </message>
    <message>
        <source>Only customers who were read already are found.</source>
        <translation>Налазе се само купци који су већ прочитани.</translation>
    </message>
    <message>
        <source>Only customers who were read already are found: {rows} of about {total}.</source>
        <translation>Налазе се само купци који су већ прочитани: {rows} од око {total}.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Отварање…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Паузирај</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Читање купаца</translation>
    </message>
    <message>
        <source>Reading customers has stopped</source>
        <translation>Читање купаца је стало</translation>
    </message>
    <message>
        <source>Reading customers is paused</source>
        <translation>Читање купаца је паузирано</translation>
    </message>
    <message>
        <source>Reading customers waits</source>
        <translation>Читање купаца чека</translation>
    </message>
    <message>
        <source>Reading customers, {rows} so far</source>
        <translation>Читање купаца, досад {rows}</translation>
    </message>
    <message>
        <source>Reading customers, {rows} so far, {left}</source>
        <translation>Читање купаца, досад {rows}, {left}</translation>
    </message>
    <message>
        <source>Reading has stopped</source>
        <translation>Читање је стало</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>Читање је паузирано</translation>
    </message>
    <message>
        <source>Reading waits</source>
        <translation>Читање чека</translation>
    </message>
    <message>
        <source>The customers kept on this computer are closed.</source>
        <translation>Купци чувани на овом рачунару су затворени.</translation>
    </message>
    <message>
        <source>The customers kept on this computer are gone: their file was taken away.</source>
        <translation>Купаца чуваних на овом рачунару више нема: њихова датотека је уклоњена.</translation>
    </message>
    <message>
        <source>The customers kept on this computer are those of another gateway: this profile's gateway address was changed.</source>
        <translation>Купци који се чувају на овом рачунару припадају другом гејтвеју: адреса гејтвеја у профилу је промењена.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can't be opened: the keyring has another key than they were kept with.</source>
        <translation>Купци чувани на овом рачунару не могу да се отворе: у привеску кључева је други кључ, а не онај са којим су сачувани.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can't be opened: the keyring has lost their key. Nobody can read them any more.</source>
        <translation>Купци чувани на овом рачунару не могу да се отворе: привезак кључева је изгубио њихов кључ. Нико више не може да их прочита.</translation>
    </message>
    <message>
        <source>The customers kept on this computer can't be read: the disk or its folder fails.</source>
        <translation>Купци чувани на овом рачунару не могу да се читају: грешка на диску или у фасцикли.</translation>
    </message>
    <message>
        <source>The customers on this computer were kept by a later version of Customer Desk.</source>
        <translation>Купце на овом рачунару је сачувала новија верзија програма Customer Desk.</translation>
    </message>
    <message>
        <source>The disk is full: customers can't be kept on this computer until there is room.</source>
        <translation>Диск је пун: купци не могу да се чувају на овом рачунару док се не ослободи простор.</translation>
    </message>
    <message>
        <source>The file of the customers on this computer is damaged.</source>
        <translation>Датотека са купцима на овом рачунару је оштећена.</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>Од претраге се одустало.</translation>
    </message>
    <message>
        <source>The system keyring did not give back the key that it was given.</source>
        <translation>Системски привезак кључева није вратио кључ који му је дат.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Покушај поново</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Покушај одмах</translation>
    </message>
    <message>
        <source>{done} of about {total}</source>
        <translation>{done} од око {total}</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>„{text}“ није ни „yes“ ни „no“.</translation>
    </message>
    <message>
        <source>“{text}” is no country code: type two letters, as in HR.</source>
        <translation>„{text}“ није ознака државе: унесите два слова, на пример HR.</translation>
    </message>
    <message>
        <source>“{text}” is no date: type 2025, 2025-03 or 2025-03-08.</source>
        <translation>„{text}“ није датум: унесите 2025, 2025-03 или 2025-03-08.</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Customers</source>
        <translation>Купци</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Шта им је заједничко</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} или више</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Настави измену</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Сачувај и настави</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несачуване измене</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>A gateway of your own choice</source>
        <translation>Гејтвеј по сопственом избору</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Сопствено</translation>
    </message>
    <message>
        <source>Made-up customers on this computer</source>
        <translation>Измишљени купци на овом рачунару</translation>
    </message>
    <message>
        <source>Monri's test gateway: no real customers</source>
        <translation>Тестни гејтвеј система Monri: нема правих купаца</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Нема профила</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Real customers: deletions are final</source>
        <translation>Прави купци: брисања су коначна</translation>
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
            <numerusform>пре %n дан</numerusform>
            <numerusform>пре %n дана</numerusform>
            <numerusform>пре %n дана</numerusform>
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
        <translation>Креирано</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Обрисано</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Does not look like a phone number. It can be saved all the same.</source>
        <translation>Не личи на број телефона. Ипак може да се сачува.</translation>
    </message>
    <message>
        <source>Does not look like an email address. It can be saved all the same.</source>
        <translation>Не личи на имејл адресу. Ипак може да се сачува.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имејл</translation>
    </message>
    <message>
        <source>Empty text instead of unset: the gateway may refuse it</source>
        <translation>Празан текст уместо поља без вредности: гејтвеј може да га одбије</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID код трговца</translation>
    </message>
    <message>
        <source>Merchant customer ID</source>
        <translation>ID купца код трговца</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаподаци</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>No country has this code or name</source>
        <translation>Ниједна држава нема ову ознаку ни име</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>This looks like a card number. Card numbers must not be stored in text.</source>
        <translation>Ово личи на број картице. Бројеви картица не смеју да се чувају у тексту.</translation>
    </message>
    <message>
        <source>This may be a card number: you will be asked before it is saved.</source>
        <translation>Ово би могао да буде број картице: пре чувања ћете бити упитани.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Број тикета</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>Предугачко за %n знак</numerusform>
            <numerusform>Предугачко за %n знака</numerusform>
            <numerusform>Предугачко за %n знакова</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short: at least {n} characters</source>
        <translation>Прекратко: најмање знакова: {n}</translation>
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
        <translation>Ако не унесете свој ID, додељује се при креирању: потребан је за касније тражење</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Пошт. број</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>управо сада</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>јуче</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>пре {n} h</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>пре {n} min</translation>
    </message>
    <message>
        <source>{place} holds a card number</source>
        <translation>{place}: садржи број картице</translation>
    </message>
    <message>
        <source>{place} is not known</source>
        <translation>{place}: није познато</translation>
    </message>
    <message>
        <source>{place} is too long</source>
        <translation>{place}: предугачко</translation>
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
            <numerusform>%n сачувана картица</numerusform>
            <numerusform>%n сачуване картице</numerusform>
            <numerusform>%n сачуваних картица</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Обрада</translation>
    </message>
    <message>
        <source>By UUID: {answer}</source>
        <translation>По UUID-у: {answer}</translation>
    </message>
    <message>
        <source>By merchant ID: {answer}</source>
        <translation>По ID-у код трговца: {answer}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Потврда</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Измењено</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Креирано</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Обрисано</translation>
    </message>
    <message>
        <source>Erased on {date}, by {who}.</source>
        <translation>Обрисано {date}, корисник {who}.</translation>
    </message>
    <message>
        <source>Erased on {date}, ticket {ticket}, by {who}.</source>
        <translation>Обрисано {date}, тикет {ticket}, корисник {who}.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Извоз</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>Старе ставке уклоњене</translation>
    </message>
    <message>
        <source>Profile removed</source>
        <translation>Профил уклоњен</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Поновно читање</translation>
    </message>
    <message>
        <source>Went on without what is missing</source>
        <translation>Настављено без онога што недостаје</translation>
    </message>
    <message>
        <source>answered as if nothing had happened</source>
        <translation>одговорено као да се ништа није десило</translation>
    </message>
    <message>
        <source>answered with another customer</source>
        <translation>одговорено другим купцем</translation>
    </message>
    <message>
        <source>answered, marked as deleted</source>
        <translation>одговорено, означено као обрисано</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>обраде</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>започето</translation>
    </message>
    <message>
        <source>changes in doubt</source>
        <translation>неизвесне измене</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>није могло да се прочита</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>обрисано</translation>
    </message>
    <message>
        <source>deleted, found by reading</source>
        <translation>обрисано, утврђено читањем</translation>
    </message>
    <message>
        <source>done</source>
        <translation>урађено</translation>
    </message>
    <message>
        <source>done, found by reading</source>
        <translation>урађено, утврђено читањем</translation>
    </message>
    <message>
        <source>done, found out later</source>
        <translation>урађено, утврђено накнадно</translation>
    </message>
    <message>
        <source>dry run: would be done</source>
        <translation>проба: било би урађено</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>ставке</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завршено</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>издато</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>остављено како јесте</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>недостаје</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>није започето</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>није обрисано</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>није пронађено</translation>
    </message>
    <message>
        <source>not read again</source>
        <translation>није поново прочитано</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>није послато</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>нема шта да се уради</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>одбијено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>уклоњено</translation>
    </message>
    <message>
        <source>skipped: changed meanwhile</source>
        <translation>прескочено: у међувремену измењено</translation>
    </message>
    <message>
        <source>somebody else wrote too</source>
        <translation>и неко други је мењао</translation>
    </message>
    <message>
        <source>still answered</source>
        <translation>и даље на гејтвеју</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>заустављено</translation>
    </message>
    <message>
        <source>the customer was gone</source>
        <translation>купац више није постојао</translation>
    </message>
    <message>
        <source>there was none to ask by</source>
        <translation>није било по чему да се пита</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>непознато</translation>
    </message>
    <message>
        <source>unsaved edits</source>
        <translation>несачуване измене</translation>
    </message>
    <message>
        <source>up to entry {number}</source>
        <translation>до ставке {number}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>уписано</translation>
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
        <translation>Неке ставке се односе баш на {text}, али их остали филтери све скривају.</translation>
    </message>
    <message>
        <source>No entry is about exactly {text}. Looked for as words.</source>
        <translation>Ниједна ставка се не односи баш на {text}. Тражено је као речи.</translation>
    </message>
    <message>
        <source>These entries are about exactly {text}.</source>
        <translation>Ове ставке се односе баш на {text}.</translation>
    </message>
    <message>
        <source>These entries are about exactly {text}. The other filters hide more of them.</source>
        <translation>Ове ставке се односе баш на {text}. Остали филтери скривају још таквих.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Clear “{field}”</source>
        <translation>Испразни „{field}“</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use</source>
        <translation>
            <numerusform>Закључано после %n минута некоришћења</numerusform>
            <numerusform>Закључано после %n минута некоришћења</numerusform>
            <numerusform>Закључано после %n минута некоришћења</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked at your request</source>
        <translation>Закључано на ваш захтев</translation>
    </message>
    <message>
        <source>Locked because the computer went to sleep</source>
        <translation>Закључано јер је рачунар прешао у спавање</translation>
    </message>
    <message>
        <source>Locked because the screen was locked</source>
        <translation>Закључано јер је екран закључан</translation>
    </message>
    <message>
        <source>Locked until you unlock it</source>
        <translation>Закључано док не откључате</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>A field you clear is removed at the gateway. The line below it can make it an empty text instead; Esc, or the arrow at its end, puts back what was saved.</source>
        <translation>Поље које испразните уклања се на гејтвеју. Ред испод њега може уместо тога да га претвори у празан текст; Esc, или стрелица на крају, враћа оно што је било сачувано.</translation>
    </message>
    <message>
        <source>About Customer Desk</source>
        <translation>О програму Customer Desk</translation>
    </message>
    <message>
        <source>Arrow-Down</source>
        <translation>Стрелица надоле</translation>
    </message>
    <message>
        <source>Build {commit} of {date}</source>
        <translation>Изградња {commit}, {date}</translation>
    </message>
    <message>
        <source>Cancel the look-up, or clear the field</source>
        <translation>Откажи тражење или испразни поље</translation>
    </message>
    <message>
        <source>Change what is wrong and press {save}. The changes are shown in words before anything is sent, and only what you changed is sent. {undo} takes back any unsaved step. If somebody else changed the customer meanwhile, you choose.</source>
        <translation>Измените што је погрешно и притисните {save}. Измене се приказују речима пре него што се било шта пошаље, а шаље се само оно што сте изменили. {undo} опозива сваки несачувани корак. Ако је неко други у међувремену изменио купца, ви бирате.</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Исправи податке</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Подаци о купцу</translation>
    </message>
    <message>
        <source>Customer ▸ Batch… looks up, edits or erases a whole list: paste a column of IDs, or open a file. Every line is looked up first, and nothing is changed before you have seen who they are and confirmed.</source>
        <translation>Купац ▸ Обрада… тражи, мења или брише целу листу: налепите колону ID-јева или отворите датотеку. Прво се тражи сваки ред, и ништа се не мења пре него што видите ко су ти купци и потврдите.</translation>
    </message>
    <message>
        <source>Customer ▸ Delete customer restates who it is and which cards go with them, and asks for a reason and a ticket number. In Production a reason is needed, and you type the customer's ID. After Delete nothing is sent for some seconds, and Undo takes it back (Preferences ▸ Deleting); later there is no undo.</source>
        <translation>Купац ▸ Обриши купца поново наводи ко је то и које картице иду с њим, и тражи разлог и број тикета. У окружењу Production разлог је обавезан, а уноси се и ID купца. После „Обриши“ се неколико секунди ништа не шаље и „Опозови“ зауставља брисање (Подешавања ▸ Брисање); касније опозива нема.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Купци</translation>
    </message>
    <message>
        <source>Delete a customer</source>
        <translation>Обриши купца</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Измени вредност</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Пронађи купца</translation>
    </message>
    <message>
        <source>Find by a part of a name</source>
        <translation>Пронађи по делу имена</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Пронађи купца</translation>
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
        <translation>Дневник, обраде и несачувани рад, шифровано: {folder}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Тастерске пречице</translation>
    </message>
    <message>
        <source>LGPL 3 (Qt)</source>
        <translation>LGPL 3 (Qt)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лиценце</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Лиценце…</translation>
    </message>
    <message>
        <source>Look up, correct and delete customers on the Monri payment gateway.

Built with Qt for Python (LGPL 3). Icons: Lucide (ISC licence).</source>
        <translation>Тражите, исправљајте и бришите купце на гејтвеју за плаћање Monri.

Направљено уз Qt for Python (LGPL 3). Иконе: Lucide (лиценца ISC).</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Иконе Lucide</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Много одједном</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаподаци</translation>
    </message>
    <message>
        <source>Not set and empty</source>
        <translation>Без вредности и празно</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Press {keys}, type or paste a merchant ID, a UUID, a link or a line with either in it, and press Enter. Arrow-Down offers what you looked up before. Esc stops waiting.</source>
        <translation>Притисните {keys}, унесите или налепите ID код трговца, UUID, линк или ред у коме је нешто од тога, и притисните Enter. Стрелица надоле нуди оне које сте раније тражили. Esc прекида чекање.</translation>
    </message>
    <message>
        <source>Profiles and preferences: {folder}</source>
        <translation>Профили и подешавања: {folder}</translation>
    </message>
    <message>
        <source>Prove what was done</source>
        <translation>Докажи шта је урађено</translation>
    </message>
    <message>
        <source>Put the value back, or go to the list</source>
        <translation>Врати вредност или пређи на листу</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Недавно тражени</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Прикажи купца</translation>
    </message>
    <message>
        <source>The program never repeats a change on its own. It says that the outcome is unknown and reads the record again to find out.</source>
        <translation>Програм никад сам не понавља измену. Каже да је исход непознат и поново чита запис да га утврди.</translation>
    </message>
    <message>
        <source>Tokens and keys are in this computer's keyring. The program talks to the gateways of your profiles and to nobody else.</source>
        <translation>Токени и кључеви су у привеску кључева овог рачунара. Програм комуницира са гејтвејима ваших профила и ни са ким другим.</translation>
    </message>
    <message>
        <source>Tools ▸ Journal lists every change made here, without any value of a customer. Type an ID, email or phone to see whether it was erased, and when. Certificate… makes a signed proof of it; Verify chain tells whether anything in the journal was changed or removed.</source>
        <translation>Алатке ▸ Дневник наводи сваку овде направљену измену, без иједне вредности купца. Унесите ID, имејл или телефон да видите да ли је обрисано и када. „Потврда…“ прави потписани доказ о томе; „Провери ланац“ каже да ли је нешто у дневнику измењено или уклоњено.</translation>
    </message>
    <message>
        <source>Tools ▸ Make customers findable on this computer keeps an encrypted copy of the list here, once it has said what that means. Then a part of a name, an email or a phone number is enough in Find. Possible duplicates, in the same menu, lists who may be one person.</source>
        <translation>Алатке ▸ Омогући претрагу купаца на овом рачунару прво каже шта то значи, па овде чува шифровану копију листе. Тада је у пољу „Пронађи купца“ довољан део имена, имејла или броја телефона. „Могући дупликати“, у истом менију, наводи ко би могао да буде иста особа.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Верзија {version}</translation>
    </message>
    <message>
        <source>When an answer is lost</source>
        <translation>Кад се одговор изгуби</translation>
    </message>
</context>
<context>
    <name>metadata</name>
    <message>
        <source>(empty key)</source>
        <translation>(празан кључ)</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(празан текст)</translation>
    </message>
    <message>
        <source>A key needs at least one character.</source>
        <translation>Кључ мора да има бар један знак.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Додај кључ…</translation>
    </message>
    <message>
        <source>List/object</source>
        <translation>Листа/објекат</translation>
    </message>
    <message>
        <source>Neither true nor false.</source>
        <translation>Није ни true ни false.</translation>
    </message>
    <message>
        <source>Not a JSON list or object, such as ["a", 1] or {"a": 1}.</source>
        <translation>Није JSON листа ни објекат, као што су ["a", 1] или {"a": 1}.</translation>
    </message>
    <message>
        <source>Not a number. Write it as 14, 1.5 or 2e6, or choose Text.</source>
        <translation>Није број. Пишите га као 14, 1.5 или 2e6, или изаберите „Текст“.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Null would remove the key. Use Remove for that.</source>
        <translation>Null би уклонио кључ. За то служи „Уклони“.</translation>
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
        <translation>Овај кључ већ постоји: сваки кључ може да стоји само једном.</translation>
    </message>
    <message>
        <source>True/false</source>
        <translation>Тачно/нетачно</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>Било: {value}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>додај</translation>
    </message>
    <message>
        <source>adding {key}</source>
        <translation>додавање кључа {key}</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>како јесте</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>број картице</translation>
    </message>
    <message>
        <source>change</source>
        <translation>измени</translation>
    </message>
    <message>
        <source>change of {key}</source>
        <translation>измену кључа {key}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>измењено</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ново</translation>
    </message>
    <message>
        <source>refused: card number</source>
        <translation>одбијено: број картице</translation>
    </message>
    <message>
        <source>refused: key pasted twice</source>
        <translation>одбијено: кључ је налепљен двапут</translation>
    </message>
    <message>
        <source>refused: no key</source>
        <translation>одбијено: нема кључа</translation>
    </message>
    <message>
        <source>refused: no tab between key and value</source>
        <translation>одбијено: нема табулатора између кључа и вредности</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>уклони</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>уклоњено</translation>
    </message>
    <message>
        <source>removing {key}</source>
        <translation>уклањање кључа {key}</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>преименовано</translation>
    </message>
    <message>
        <source>renaming {key}</source>
        <translation>преименовање кључа {key}</translation>
    </message>
    <message>
        <source>restoring {key}</source>
        <translation>враћање кључа {key}</translation>
    </message>
</context>
<context>
    <name>panes</name>
    <message>
        <source>Next pane</source>
        <translation>Следеће окно</translation>
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
            <numerusform>%n дан</numerusform>
            <numerusform>%n дана</numerusform>
            <numerusform>%n дана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минута</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунде</numerusform>
            <numerusform>%n секунди</numerusform>
        </translation>
    </message>
    <message>
        <source>2025-10-09</source>
        <translation>2025-10-09</translation>
    </message>
    <message>
        <source>A batch that only looked up goes after so long; Kept batches lists all.</source>
        <translation>Обрада која је само тражила нестаје после оволико времена; све су у прозору „Сачуване обраде“.</translation>
    </message>
    <message>
        <source>A high-contrast desktop is followed by itself.</source>
        <translation>Ако систем користи висок контраст, програм га аутоматски прати.</translation>
    </message>
    <message>
        <source>Add profile…</source>
        <translation>Додај профил…</translation>
    </message>
    <message>
        <source>Also kept</source>
        <translation>Чува се и</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Изглед</translation>
    </message>
    <message>
        <source>As long as one deletion</source>
        <translation>Колико и једно брисање</translation>
    </message>
    <message>
        <source>As the desktop, {points} pt</source>
        <translation>Као систем, {points} pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Као систем</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Као систем: {language}</translation>
    </message>
    <message>
        <source>As your language does</source>
        <translation>Као у вашем језику</translation>
    </message>
    <message>
        <source>Ask the system to leave this program out of screenshots and shared screens.</source>
        <translation>Тражи од система да овај програм изостави из снимака екрана и дељених екрана.</translation>
    </message>
    <message>
        <source>At least {least}</source>
        <translation>Најмање {least}</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>Највише {most}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Измене</translation>
    </message>
    <message>
        <source>Comfortable, 32 px</source>
        <translation>Удобно, 32 px</translation>
    </message>
    <message>
        <source>Compact, 28 px</source>
        <translation>Збијено, 28 px</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Веза</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Купци</translation>
    </message>
    <message>
        <source>Customers can be read, not changed.</source>
        <translation>Купци могу да се читају, не и да се мењају.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тамно</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Датуми</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дани</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Брисање</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Брисање</translation>
    </message>
    <message>
        <source>Each profile has its own. Its password is kept in this computer's keyring, like token and key.</source>
        <translation>Сваки профил има свој. Његова лозинка се чува у привеску кључева овог рачунара, као и токен и кључ.</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Измени профил…</translation>
    </message>
    <message>
        <source>Edit the profile {name}</source>
        <translation>Измени профил {name}</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Окружења</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>На пример</translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation>Најмање {least}, највише {most}</translation>
    </message>
    <message>
        <source>Hold a batch</source>
        <translation>Одлагање обраде</translation>
    </message>
    <message>
        <source>Hold a deletion</source>
        <translation>Одлагање брисања</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Keep out of screen captures</source>
        <translation>Изостави из снимака екрана</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Чува се на овом рачунару</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Језици</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation>Највећа обрада</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светло</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Закључавање</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Закључај после</translation>
    </message>
    <message>
        <source>Locked, the program shows no customer, lets go of token and key and of what was copied here, and keeps unsaved work behind the lock.</source>
        <translation>Закључан програм не приказује ниједног купца, пушта токен, кључ и оно што је овде копирано, а несачувани рад чува до откључавања.</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>Тражења</translation>
    </message>
    <message>
        <source>More rows at a glance, or more air.</source>
        <translation>Више редова одједном или више ваздуха.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Никад аутоматски</translation>
    </message>
    <message>
        <source>No copy of customers is kept on this computer.</source>
        <translation>На овом рачунару се не чува копија купаца.</translation>
    </message>
    <message>
        <source>Nobody is deleted here.</source>
        <translation>Овде се нико не брише.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нема</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Без одлагања</translation>
    </message>
    <message>
        <source>Open a profile to see how long the journal keeps its entries.</source>
        <translation>Отворите профил да бисте видели колико дуго дневник чува ставке.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организација</translation>
    </message>
    <message>
        <source>Outline every field of the record</source>
        <translation>Уоквири свако поље записа</translation>
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
        <translation>Уклони старе ставке…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Редови</translation>
    </message>
    <message>
        <source>Say how long ago in the list and the record</source>
        <translation>На листи и у запису пиши пре колико времена</translation>
    </message>
    <message>
        <source>Screen captures</source>
        <translation>Снимци екрана</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Подесила је ваша организација.</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>Подешено за вас</translation>
    </message>
    <message>
        <source>So long a batch of deletions can be undone before the first is sent.</source>
        <translation>Толико дуго обрада која брише може да се опозове пре него што се пошаље прво брисање.</translation>
    </message>
    <message>
        <source>So long it can be undone before it is sent. Later there is no undo.</source>
        <translation>Толико дуго може да се опозове пре слања. Касније опозива нема.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Величина текста</translation>
    </message>
    <message>
        <source>Texts, dates and numbers of all windows change at once, and unsaved work stays. A window with an open question, or with a change on its way, follows when that is over.</source>
        <translation>Текстови, датуми и бројеви у свим прозорима мењају се одмах, а несачуван рад остаје. Прозор са отвореним питањем или изменом у току следи када се то заврши.</translation>
    </message>
    <message>
        <source>The month stands as a word, so that day and month can't be taken for each other.</source>
        <translation>Месец се пише речју, да се дан и месец не би заменили.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>This system has no way to leave a window out of screenshots.</source>
        <translation>Овај систем не може да изостави прозор из снимака екрана.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Временска зона</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Времена</translation>
    </message>
    <message>
        <source>Unlock passphrase…</source>
        <translation>Фраза за откључавање…</translation>
    </message>
    <message>
        <source>Unsaved edits, until they are saved or discarded; who was looked up last, for thirty days; your own reasons for deletions. All of it is encrypted, goes with “Remove profile”, and what is of a customer goes with the customer's deletion.</source>
        <translation>Несачуване измене, док се не сачувају или одбаце; ко је последњи тражен, тридесет дана; ваши разлози за брисање. Све је шифровано и нестаје са „Уклони профил“, а што је од купца, нестаје и са брисањем купца.</translation>
    </message>
    <message>
        <source>Up to seven days back. The journal, deletions and certificates always have the date.</source>
        <translation>Највише седам дана уназад. Дневник, брисања и потврде увек имају датум.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Шта ради</translation>
    </message>
    <message>
        <source>What was changed and deleted here, when and by whom, without values of customers.</source>
        <translation>Шта је овде измењено и обрисано, када и ко је то урадио, без вредности купаца.</translation>
    </message>
    <message>
        <source>When nobody has used the program for so long. It also locks when the computer sleeps or its screen locks.</source>
        <translation>Кад нико толико дуго не користи програм. Закључава се и кад рачунар пређе у спавање или се закључа његов екран.</translation>
    </message>
    <message>
        <source>Without one, anybody at this desk can unlock while this computer's keyring is open.</source>
        <translation>Без ње свако за овим столом може да откључа програм док је привезак кључева овог рачунара отворен.</translation>
    </message>
    <message>
        <source>Your organisation has set this for everybody on this computer. It is in the file {path}, and counts from the next start on.</source>
        <translation>Ваша организација је ово подесила за све на овом рачунару. Налази се у датотеци {path} и важи од следећег покретања.</translation>
    </message>
    <message>
        <source>Your organisation has set what can be chosen.</source>
        <translation>Ваша организација је одредила шта може да се изабере.</translation>
    </message>
    <message>
        <source>{name} ({environment}): by {proxy}</source>
        <translation>{name} ({environment}): преко {proxy}</translation>
    </message>
    <message>
        <source>{name} ({environment}): by {proxy}, signed in as {user}</source>
        <translation>{name} ({environment}): преко {proxy}, пријављен {user}</translation>
    </message>
    <message>
        <source>{name} ({environment}): no proxy</source>
        <translation>{name} ({environment}): без проксија</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{zone}, as this computer is set. The time in UTC stands in the tip over each, and certificates have it.</source>
        <translation>{zone}, како је подешено на овом рачунару. Време по UTC-у стоји у облачићу изнад сваког, а имају га и потврде.</translation>
    </message>
</context>
<context>
    <name>process_words</name>
    <message>
        <source>A change is being sent</source>
        <translation>Измена се шаље</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>Измена се шаље.</translation>
    </message>
    <message>
        <source>A link to a customer names a profile and an ID, and nothing else. This one does not, so it was not followed.</source>
        <translation>Линк до купца наводи профил и ID и ништа друго. Овај није такав, па није отворен.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Ипак затвори</translation>
    </message>
    <message>
        <source>Customer Desk</source>
        <translation>Customer Desk</translation>
    </message>
    <message>
        <source>Customer Desk is running already, but does not answer.</source>
        <translation>Customer Desk већ ради, али не одговара.</translation>
    </message>
    <message>
        <source>Don't start</source>
        <translation>Не покрећи</translation>
    </message>
    <message>
        <source>End it first, or start once more beside it.</source>
        <translation>Прво га затворите, или покрените још један поред њега.</translation>
    </message>
    <message>
        <source>Something else was handed over along with this link, so it was not followed.</source>
        <translation>Уз овај линк је предато још нешто, па није отворен.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Ипак покрени</translation>
    </message>
    <message>
        <source>The file of window sizes can't be used: this time, sizes are not kept.</source>
        <translation>Датотека са величинама прозора не може да се користи: овог пута се величине не чувају.</translation>
    </message>
    <message>
        <source>The file of window sizes was damaged. It is kept as {name}; sizes start afresh.</source>
        <translation>Датотека са величинама прозора је била оштећена. Чува се као {name}; величине почињу испочетка.</translation>
    </message>
    <message>
        <source>The file of your choices can't be used: this time, they are not kept.</source>
        <translation>Датотека са вашим изборима не може да се користи: овог пута се избори не чувају.</translation>
    </message>
    <message>
        <source>The file of your choices was damaged. It is kept as {name}; lock, hold and the other choices start afresh.</source>
        <translation>Датотека са вашим изборима је била оштећена. Чува се као {name}; закључавање, одлагање и остали избори почињу испочетка.</translation>
    </message>
    <message>
        <source>The settings folder can't be written: this time, window sizes and choices are not kept, and profiles can't be saved.</source>
        <translation>У фасциклу са подешавањима не може да се уписује: овог пута се величине прозора и ваши избори не чувају, а профили не могу да се сачувају.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Нема профила са именом {name}.</translation>
    </message>
    <message>
        <source>This is no link to a customer, so it was not followed.</source>
        <translation>Ово није линк до купца, па није отворен.</translation>
    </message>
    <message>
        <source>This link has characters in it that can't be seen, so it was not followed.</source>
        <translation>У овом линку има знакова који се не виде, па није отворен.</translation>
    </message>
    <message>
        <source>This link is longer than any to a customer, so it was not followed.</source>
        <translation>Овај линк је дужи од сваког линка до купца, па није отворен.</translation>
    </message>
    <message>
        <source>Until they are mended, customers can be read, but not changed or deleted.</source>
        <translation>Док се не исправе, купци могу да се читају, али не и да се мењају или бришу.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Чекај</translation>
    </message>
    <message>
        <source>Wait for the gateway's answer, or close anyway: what became of the change is then found out at the next start.</source>
        <translation>Сачекајте одговор гејтвеја или ипак затворите: шта је било са изменом, утврдиће се при следећем покретању.</translation>
    </message>
    <message>
        <source>What this link has as an ID can't be looked up, so it was not followed.</source>
        <translation>Оно што у овом линку стоји као ID не може да се потражи, па линк није отворен.</translation>
    </message>
    <message>
        <source>Your organisation's settings ({path}) can't be read.</source>
        <translation>Подешавања ваше организације ({path}) не могу да се прочитају.</translation>
    </message>
    <message>
        <source>Your organisation's settings ({path}) make no sense at “{place}”.</source>
        <translation>Подешавања ваше организације ({path}) немају смисла код „{place}“.</translation>
    </message>
    <message>
        <source>Your organisation's settings ({path}) make no sense from line {place} on.</source>
        <translation>Подешавања ваше организације ({path}) немају смисла од реда {place} надаље.</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message numerus="yes">
        <source>%n blank(s)</source>
        <translation>
            <numerusform>%n размак</numerusform>
            <numerusform>%n размака</numerusform>
            <numerusform>%n размака</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дан</numerusform>
            <numerusform>%n дана</numerusform>
            <numerusform>%n дана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n сат</numerusform>
            <numerusform>%n сата</numerusform>
            <numerusform>%n сати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s)</source>
        <translation>
            <numerusform>%n прелом реда</numerusform>
            <numerusform>%n прелома реда</numerusform>
            <numerusform>%n прелома реда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of a batch</source>
        <translation>
            <numerusform>%n листа обраде</numerusform>
            <numerusform>%n листе обраде</numerusform>
            <numerusform>%n листа обраде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минута</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунде</numerusform>
            <numerusform>%n секунди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s)</source>
        <translation>
            <numerusform>%n несачувана измена</numerusform>
            <numerusform>%n несачуване измене</numerusform>
            <numerusform>%n несачуваних измена</numerusform>
        </translation>
    </message>
    <message>
        <source>A proxy's user name has no colon and no invisible characters, and is not longer than 128 characters.</source>
        <translation>Корисничко име за прокси нема двотачку ни невидљиве знакове и није дуже од 128 знакова.</translation>
    </message>
    <message>
        <source>A token or key never holds {characters}. Copy it again.</source>
        <translation>Токен или кључ никад не садржи {characters}. Копирајте га поново.</translation>
    </message>
    <message>
        <source>An unlock passphrase is set. Lock the program and unlock it with the passphrase first.</source>
        <translation>Постављена је фраза за откључавање. Прво закључајте програм и откључајте га фразом.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Други профил има ово име.</translation>
    </message>
    <message>
        <source>Connection works: the gateway accepts this token and key ({n} ms).</source>
        <translation>Веза ради: гејтвеј прихвата овај токен и кључ ({n} ms).</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Сопствено</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Дајте име профилу.</translation>
    </message>
    <message>
        <source>Kept in the system keyring ({name}).</source>
        <translation>Чува се у системском привеску кључева ({name}).</translation>
    </message>
    <message>
        <source>Kept in this program's memory until it ends.</source>
        <translation>Чува се у меморији овог програма док се не заврши.</translation>
    </message>
    <message>
        <source>Leave out everything after the host and its port.</source>
        <translation>Изоставите све после имена хоста и његовог порта.</translation>
    </message>
    <message>
        <source>No system keyring that can be trusted answers.</source>
        <translation>Не одговара ниједан системски привезак кључева коме се може веровати.</translation>
    </message>
    <message>
        <source>No token and key are kept for this profile. Type them again.</source>
        <translation>За овај профил нису сачувани токен и кључ. Унесите их поново.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody will find out what became of %n change(s) in doubt.</source>
        <translation>
            <numerusform>Нико неће сазнати шта је било са %n неизвесном изменом.</numerusform>
            <numerusform>Нико неће сазнати шта је било са %n неизвесне измене.</numerusform>
            <numerusform>Нико неће сазнати шта је било са %n неизвесних измена.</numerusform>
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
        <translation>Уклонити овај профил, са токеном и кључем? Његови купци остају како јесу.</translation>
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
        <translation>Адреса мора да почиње са https. Обичан http је само за овај рачунар (localhost).</translation>
    </message>
    <message>
        <source>The file of profiles can't be read.</source>
        <translation>Датотека са профилима не може да се чита.</translation>
    </message>
    <message>
        <source>The local copy of this profile's customers could not be deleted.</source>
        <translation>Локална копија купаца овог профила није могла да се обрише.</translation>
    </message>
    <message>
        <source>The name holds invisible characters.</source>
        <translation>Име садржи невидљиве знакове.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Име је предугачко.</translation>
    </message>
    <message>
        <source>The pasted text holds {what}.</source>
        <translation>Налепљени текст садржи: {what}.</translation>
    </message>
    <message>
        <source>The profile can't be written to disk. Is there room, and the right to write?</source>
        <translation>Профил не може да се упише на диск. Има ли простора и права за упис?</translation>
    </message>
    <message>
        <source>The profiles were saved by a newer version of this program, and are left as they are.</source>
        <translation>Профиле је сачувала новија верзија овог програма; остају како јесу.</translation>
    </message>
    <message>
        <source>The system keyring did not give back what it was given. Type token and key again.</source>
        <translation>Системски привезак кључева није вратио оно што му је дато. Поново унесите токен и кључ.</translation>
    </message>
    <message>
        <source>The system keyring does not answer. A question of its own may be open somewhere.</source>
        <translation>Системски привезак кључева не одговара. Можда је негде отворено његово питање.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, then try again.</source>
        <translation>Системски привезак кључева је закључан. Откључајте га, па покушајте поново.</translation>
    </message>
    <message>
        <source>The system keyring refused, or its question was answered with no.</source>
        <translation>Системски привезак кључева је одбио, или је на његово питање одговорено са не.</translation>
    </message>
    <message>
        <source>This computer's clock is {span} ahead of the gateway's, so it refuses every signature. Set the clock, then test again.</source>
        <translation>Сат овог рачунара иде испред гејтвеја (разлика: {span}), па гејтвеј одбија сваки потпис. Подесите сат, па проверите поново.</translation>
    </message>
    <message>
        <source>This computer's clock is {span} behind the gateway's, so it refuses every signature. Set the clock, then test again.</source>
        <translation>Сат овог рачунара касни за гејтвејем (разлика: {span}), па гејтвеј одбија сваки потпис. Подесите сат, па проверите поново.</translation>
    </message>
    <message>
        <source>This is an address of Monri's own: choose Test or Production instead.</source>
        <translation>Ово је адреса самог система Monri: уместо тога изаберите Test или Production.</translation>
    </message>
    <message>
        <source>This is not the unlock passphrase.</source>
        <translation>Ово није фраза за откључавање.</translation>
    </message>
    <message>
        <source>Token and key were saved for another gateway address, and are not sent to this one. Type them again.</source>
        <translation>Токен и кључ су сачувани за другу адресу гејтвеја и не шаљу се на ову. Унесите их поново.</translation>
    </message>
    <message>
        <source>Token and key were saved for another proxy, or for another way to authorise, and are not used in this one unless you say so.</source>
        <translation>Токен и кључ су сачувани за други прокси или за други начин овлашћења, и у овом се не користе док не кажете.</translation>
    </message>
    <message>
        <source>Token or key is longer than a keyring can hold.</source>
        <translation>Токен или кључ је дужи него што привезак кључева може да прими.</translation>
    </message>
    <message>
        <source>Too long: a token or key has at most {n} characters.</source>
        <translation>Предугачко: токен или кључ има највише {n} знакова.</translation>
    </message>
    <message>
        <source>Type an address such as https://gateway.example.com</source>
        <translation>Унесите адресу као што је https://gateway.example.com</translation>
    </message>
    <message>
        <source>Type the proxy's name and port, such as proxy.example.com:8080, and nothing else.</source>
        <translation>Унесите име и порт проксија, као што је proxy.example.com:8080, и ништа друго.</translation>
    </message>
    <message>
        <source>WP3-v2.1 signature</source>
        <translation>WP3-v2.1 потпис</translation>
    </message>
    <message>
        <source>What answers at this address is not a Monri gateway. Check the gateway URL.</source>
        <translation>На овој адреси не одговара гејтвеј Monri. Проверите URL гејтвеја.</translation>
    </message>
    <message>
        <source>With it go from this computer: {what}.</source>
        <translation>Заједно с њим са овог рачунара нестаје: {what}.</translation>
    </message>
    <message>
        <source>Wrong environment: this token and key belong to {environment}.</source>
        <translation>Погрешно окружење: овај токен и кључ припадају окружењу {environment}.</translation>
    </message>
    <message>
        <source>Wrong token or key: the gateway answers, but does not accept them. Copy both again from the Monri dashboard of this environment.</source>
        <translation>Погрешан токен или кључ: гејтвеј одговара, али их не прихвата. Оба поново копирајте из контролне табле Monri овог окружења.</translation>
    </message>
    <message>
        <source>Your organisation does not permit profiles for {environment} on this computer.</source>
        <translation>Ваша организација на овом рачунару не дозвољава профиле за окружење {environment}.</translation>
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
        <translation>Токен или кључ је текст без размака, од слова, цифара и знакова. Копирајте га поново.</translation>
    </message>
    <message>
        <source>A user name for a proxy, but no proxy.</source>
        <translation>Наведено је корисничко име за прокси, али не и прокси.</translation>
    </message>
    <message>
        <source>Add the profiles of a TOML file; one that has the name of a profile that is there changes it. With any mistake in the file nothing is changed. Keys of [[profile]]: name; environment = test, production or custom; url, of a custom one; authorisation = signature or oauth; proxy = host:port; proxy_user. Secrets are refused.</source>
        <translation>Додаје профиле из TOML датотеке; профил са именом које већ постоји мења постојећи. Ако у датотеци има иједна грешка, ништа се не мења. Кључеви у [[profile]]: name; environment = test, production или custom; url, за custom; authorisation = signature или oauth; proxy = host:port; proxy_user. Тајни подаци се одбијају.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Додато: {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>An unlock passphrase guards the secrets. Only the program itself asks for it: open the profile there.</source>
        <translation>Тајне податке штити фраза за откључавање. Тражи је само сам програм: отворите профил у њему.</translation>
    </message>
    <message>
        <source>Another profile in this file has this name.</source>
        <translation>Други профил у овој датотеци има ово име.</translation>
    </message>
    <message>
        <source>As before: {name}</source>
        <translation>Као и пре: {name}</translation>
    </message>
    <message>
        <source>Authenticity token: </source>
        <translation>Токен аутентичности: </translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Измењено: {name}</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Окружење</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 the command is mistaken; 3 no such profile; 4 no token and key that could be used; 5 the keyring does not give or take them; 6 the gateway can't be reached; 7 the proxy leads nowhere; 8 no secure connection; 9 token or key refused; 10 this computer's clock is off; 11 token and key belong to the other environment; 12 what answers is no gateway; 13 the gateway can't answer now; 14 the file or the secrets are refused as a whole; 15 the profiles can't be read or written; 16 your organisation does not permit the environment.</source>
        <translation>Излазни статус: 0 урађено; 2 команда је погрешна; 3 нема таквог профила; 4 нема токена и кључа који би могли да се користе; 5 привезак кључева их не даје или не прима; 6 гејтвеј није доступан; 7 прокси не води никуд; 8 нема безбедне везе; 9 токен или кључ није прихваћен; 10 сат овог рачунара није тачан; 11 токен и кључ припадају другом окружењу; 12 одговара нешто што није гејтвеј; 13 гејтвеј сада не може да одговори; 14 датотека или тајни подаци су одбијени у целини; 15 профили не могу да се прочитају или упишу; 16 ваша организација не дозвољава то окружење.</translation>
    </message>
    <message>
        <source>Here belongs a table, such as [[profile]].</source>
        <translation>Овде треба да стоји табела, као што је [[profile]].</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Недостаје.</translation>
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
        <translation>Шаље по један потписан захтев сваким профилом или наведеним профилима. Захтев чита једног купца и ништа не мења. Излазни статус каже шта није било у реду са првим који није успео.</translation>
    </message>
    <message>
        <source>Merchant key: </source>
        <translation>Кључ трговца: </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Name the profile, or give the secrets by standard input (see --help).</source>
        <translation>Наведите профил или предајте тајне податке стандардним улазом (погледајте --help).</translation>
    </message>
    <message>
        <source>No token and key are kept for this profile. “customer-desk profiles secrets” takes them.</source>
        <translation>За овај профил нису сачувани токен и кључ. Прима их „customer-desk profiles secrets“.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ништа није измењено.</translation>
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
        <translation>Тајним подацима није место у овој датотеци. Уклоните овај податак, а ако су други могли да га прочитају, промените га на гејтвеју; тајне податке прима „customer-desk profiles secrets“.</translation>
    </message>
    <message>
        <source>Set profiles up, list them, and check that they work.</source>
        <translation>Подешавање, листа и провера профила.</translation>
    </message>
    <message>
        <source>Standard input names the profiles by itself: leave the name out.</source>
        <translation>Стандардни улаз сам наводи профиле: изоставите име.</translation>
    </message>
    <message>
        <source>Take secrets from standard input into the system keyring: TOML, a table for each profile, with authenticity_token, merchant_key and, for a proxy with a user name, proxy_password. In a terminal, with a profile's name, you are asked for them.</source>
        <translation>Преноси тајне податке са стандардног улаза у системски привезак кључева: TOML, за сваки профил табела са authenticity_token, merchant_key и, за прокси са корисничким именом, proxy_password. У терминалу се, уз име профила, траже од вас.</translation>
    </message>
    <message>
        <source>Test and Production have their own address: leave it out.</source>
        <translation>Test и Production имају своју адресу: изоставите је.</translation>
    </message>
    <message>
        <source>The file can't be read: {name}</source>
        <translation>Датотека не може да се прочита: {name}</translation>
    </message>
    <message>
        <source>The value must be a text in quotes.</source>
        <translation>Вредност мора да буде текст у наводницима.</translation>
    </message>
    <message>
        <source>There are no profiles.</source>
        <translation>Нема ниједног профила.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Нема профила са именом {name}.</translation>
    </message>
    <message>
        <source>There is no standard input.</source>
        <translation>Нема стандардног улаза.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Нема никаквог садржаја.</translation>
    </message>
    <message>
        <source>This is no TOML in UTF-8.</source>
        <translation>Ово није TOML у кодирању UTF-8.</translation>
    </message>
    <message>
        <source>This key is not known. Is it misspelled?</source>
        <translation>Овај кључ није познат. Да ли је погрешно написан?</translation>
    </message>
    <message>
        <source>This value is not one of those that there are.</source>
        <translation>Ова вредност није међу могућим вредностима.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>Ово је била проба: ништа није измењено.</translation>
    </message>
    <message>
        <source>Token and key are kept in the keyring: {name}</source>
        <translation>Токен и кључ се чувају у привеску кључева: {name}</translation>
    </message>
    <message>
        <source>add the profiles of a file, or change those that are there</source>
        <translation>додај профиле из датотеке или измени постојеће</translation>
    </message>
    <message>
        <source>answer in JSON, for scripts</source>
        <translation>одговори у формату JSON, за скрипте</translation>
    </message>
    <message>
        <source>list the profiles</source>
        <translation>наведи профиле</translation>
    </message>
    <message>
        <source>make one signed call with each profile, which changes nothing</source>
        <translation>пошаљи сваким профилом један потписан захтев који ништа не мења</translation>
    </message>
    <message>
        <source>say what would be done, and do nothing</source>
        <translation>прикажи шта би се урадило, а не ради ништа</translation>
    </message>
    <message>
        <source>take tokens and keys from standard input into the keyring</source>
        <translation>пренеси токене и кључеве са стандардног улаза у привезак кључева</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n измена</numerusform>
            <numerusform>%n измене</numerusform>
            <numerusform>%n измена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt</source>
        <translation>
            <numerusform>%n неизвесна измена</numerusform>
            <numerusform>%n неизвесне измене</numerusform>
            <numerusform>%n неизвесних измена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by you</source>
        <translation>
            <numerusform>%n сте затворили</numerusform>
            <numerusform>%n сте затворили</numerusform>
            <numerusform>%n сте затворили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged journal(s) kept on this computer went with the erasure: nobody could have looked for the customer in there. What could be read had been taken along before.</source>
        <translation>
            <numerusform>Са брисањем је уклоњен и %n оштећени дневник чуван на овом рачунару: у њему нико не би могао да потражи купца. Оно што је могло да се прочита преузето је раније.</numerusform>
            <numerusform>Са брисањем су уклоњена и %n оштећена дневника чувана на овом рачунару: у њима нико не би могао да потражи купца. Оно што је могло да се прочита преузето је раније.</numerusform>
            <numerusform>Са брисањем је уклоњено и %n оштећених дневника чуваних на овом рачунару: у њима нико не би могао да потражи купца. Оно што је могло да се прочита преузето је раније.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found done</source>
        <translation>
            <numerusform>%n утврђена као урађена</numerusform>
            <numerusform>%n утврђене као урађене</numerusform>
            <numerusform>%n утврђено као урађено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal(s) set aside on this computer can't be opened, so an erased customer may still be in there.</source>
        <translation>
            <numerusform>%n дневник остављен по страни на овом рачунару не може да се отвори, па је у њему можда још неки обрисани купац.</numerusform>
            <numerusform>%n дневника остављена по страни на овом рачунару не могу да се отворе, па је у њима можда још неки обрисани купац.</numerusform>
            <numerusform>%n дневника остављених по страни на овом рачунару не може да се отвори, па је у њима можда још неки обрисани купац.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found out yet</source>
        <translation>
            <numerusform>%n још није утврђена</numerusform>
            <numerusform>%n још нису утврђене</numerusform>
            <numerusform>%n још није утврђено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n чека одлуку</numerusform>
            <numerusform>%n чекају одлуку</numerusform>
            <numerusform>%n чека одлуку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s)</source>
        <translation>
            <numerusform>%n несачувана измена</numerusform>
            <numerusform>%n несачуване измене</numerusform>
            <numerusform>%n несачуваних измена</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file stood in the journal's place.</source>
        <translation>На месту дневника стајала је друга датотека.</translation>
    </message>
    <message>
        <source>Another program holds the journal.</source>
        <translation>Дневник држи други програм.</translation>
    </message>
    <message>
        <source>Changes of {who} from {time}</source>
        <translation>Измене, купац {who} ({time})</translation>
    </message>
    <message>
        <source>Deletion of {who} from {time}</source>
        <translation>Брисање, купац {who} ({time})</translation>
    </message>
    <message>
        <source>In the program's data folder something else stands in the place of a file of the journal; nothing can be saved until it is gone.</source>
        <translation>У фасцикли са подацима програма нешто друго стоји на месту датотеке дневника; док се не уклони, ништа не може да се сачува.</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>Чува се као {name}.</translation>
    </message>
    <message>
        <source>New customer {who} from {time}</source>
        <translation>Нов купац {who} ({time})</translation>
    </message>
    <message>
        <source>New customer {who}, not created yet, from {time}</source>
        <translation>Нов купац {who}, још није креиран ({time})</translation>
    </message>
    <message>
        <source>No system keyring: what is in doubt and what is unsaved is kept for this session only.</source>
        <translation>Нема системског привеска кључева: оно што је неизвесно и несачувано чува се само за ову сесију.</translation>
    </message>
    <message>
        <source>Read from it: {doubts}, {drafts}.</source>
        <translation>Из њега прочитано: {doubts}, {drafts}.</translation>
    </message>
    <message>
        <source>The disk is full; nothing can be saved until there is room.</source>
        <translation>Диск је пун; ништа не може да се сачува док се не ослободи простор.</translation>
    </message>
    <message>
        <source>The end of the journal is missing. The last {lost} noted in it may have been sent; look at the customers you changed last.</source>
        <translation>Недостаје крај дневника. Последње што је у њему забележено (број: {lost}) можда је послато; погледајте купце које сте последње мењали.</translation>
    </message>
    <message>
        <source>The journal can't be opened; nothing can be saved.</source>
        <translation>Дневник не може да се отвори; ништа не може да се сачува.</translation>
    </message>
    <message>
        <source>The journal is damaged, or was made with another key.</source>
        <translation>Дневник је оштећен или је направљен са другим кључем.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Дневник је оштећен.</translation>
    </message>
    <message>
        <source>The journal is not what it was. Say first how to go on, at the top of the window; until then nothing is changed.</source>
        <translation>Дневник није какав је био. Прво на врху прозора реците како даље; до тада се ништа не мења.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt has disappeared. What was in doubt is not known, and unsaved changes that were kept in it may be lost.</source>
        <translation>Дневник неизвесних измена је нестао. Не зна се шта је било неизвесно, а несачуване измене које су у њему чуване можда су изгубљене.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt was damaged.</source>
        <translation>Дневник неизвесних измена је био оштећен.</translation>
    </message>
    <message>
        <source>The journal of changes in doubt was emptied. What was in doubt is not known, and unsaved changes that were kept in it may be lost.</source>
        <translation>Дневник неизвесних измена је испражњен. Не зна се шта је било неизвесно, а несачуване измене које су у њему чуване можда су изгубљене.</translation>
    </message>
    <message>
        <source>The journal of this computer is gone, with all of its files.</source>
        <translation>Дневника овог рачунара нема, ни иједне његове датотеке.</translation>
    </message>
    <message>
        <source>The journal on this computer is older than it was, or another one: files were lost, or put back from a copy.</source>
        <translation>Дневник на овом рачунару је старији него што је био, или је други: датотеке су изгубљене или су враћене из копије.</translation>
    </message>
    <message>
        <source>The journal was made with a key that the keyring no longer has.</source>
        <translation>Дневник је направљен са кључем који привезак кључева више нема.</translation>
    </message>
    <message>
        <source>The journal was written by a later version of this program.</source>
        <translation>Дневник је уписала новија верзија овог програма.</translation>
    </message>
    <message>
        <source>The journal's mark, journal.json in the settings folder, can't be written; nothing can be saved until it can.</source>
        <translation>Ознака дневника, journal.json у фасцикли са подешавањима, не може да се упише; док је тако, ништа не може да се сачува.</translation>
    </message>
    <message>
        <source>The journals set aside could not all be removed: the data folder refuses.</source>
        <translation>Нису могли да се уклоне сви дневници остављени по страни: фасцикла са подацима то не дозвољава.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring knows of %n more change(s).</source>
        <translation>
            <numerusform>Привезак кључева зна за још %n измену.</numerusform>
            <numerusform>Привезак кључева зна за још %n измене.</numerusform>
            <numerusform>Привезак кључева зна за још %n измена.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>Програм се завршава.</translation>
    </message>
    <message>
        <source>The program's data folder can't be written to; nothing can be saved until it can.</source>
        <translation>У фасциклу са подацима програма не може да се уписује; док је тако, ништа не може да се сачува.</translation>
    </message>
    <message>
        <source>The program's data folder was deleted while the program ran. The journal is there again, with all that it had.</source>
        <translation>Фасцикла са подацима програма обрисана је док је програм радио. Дневник је поново ту, са свиме што је имао.</translation>
    </message>
    <message>
        <source>Unsaved changes of {who} from {time}</source>
        <translation>Несачуване измене, купац {who} ({time})</translation>
    </message>
    <message>
        <source>Unsaved changes would not survive a crash now. {reason}</source>
        <translation>Несачуване измене сада не би преживеле пад програма. {reason}</translation>
    </message>
    <message>
        <source>What was in doubt may be lost with it: look at the customers you changed last. If there is a newer copy, close the program and put both files back. Until you decide, nothing is changed.</source>
        <translation>Оно што је било неизвесно можда је изгубљено с њим: погледајте купце које сте последње мењали. Ако постоји новија копија, затворите програм и вратите обе датотеке. Док не одлучите, ништа се не мења.</translation>
    </message>
    <message>
        <source>What was in doubt when the program last ended can't be read. {reason}</source>
        <translation>Оно што је било неизвесно кад се програм последњи пут завршио не може да се прочита. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>finding out about %n</source>
        <translation>
            <numerusform>%n се утврђује</numerusform>
            <numerusform>%n се утврђују</numerusform>
            <numerusform>%n се утврђује</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes}: {said}.</source>
        <translation>{changes}: {said}.</translation>
    </message>
    <message>
        <source>{edit}: the customer can't be read now. {reason}</source>
        <translation>{edit}: купац сада не може да се прочита. {reason}</translation>
    </message>
    <message>
        <source>{edit}: the customer has been deleted meanwhile.</source>
        <translation>{edit}: купац је у међувремену обрисан.</translation>
    </message>
    <message>
        <source>{what}: at {now} the customer is still there.</source>
        <translation>{what}: у {now} купац још постоји.</translation>
    </message>
    <message>
        <source>{what}: at {now} the gateway has no customer with its ID. It may still come late.</source>
        <translation>{what}: у {now} гејтвеј нема купца са тим ID-ом. Још може да стигне са закашњењем.</translation>
    </message>
    <message>
        <source>{what}: at {now} the gateway has none of them.</source>
        <translation>{what}: у {now} гејтвеј нема ниједну од њих.</translation>
    </message>
    <message>
        <source>{what}: finding out whether it was done…</source>
        <translation>{what}: утврђује се да ли је урађено…</translation>
    </message>
    <message>
        <source>{what}: it can't be found out now. {reason}</source>
        <translation>{what}: сада не може да се утврди. {reason}</translation>
    </message>
    <message>
        <source>{what}: its ID belongs to a customer with other values.</source>
        <translation>{what}: тај ID припада купцу са другим вредностима.</translation>
    </message>
    <message>
        <source>{what}: looking whether it has arrived, before it is sent again…</source>
        <translation>{what}: пре поновног слања проверава се да ли је стигло…</translation>
    </message>
    <message>
        <source>{what}: sending again…</source>
        <translation>{what}: поново се шаље…</translation>
    </message>
    <message>
        <source>{what}: still unknown. Sending again failed: {reason}</source>
        <translation>{what}: и даље непознато. Поновно слање није успело: {reason}</translation>
    </message>
    <message>
        <source>{what}: the customer has been deleted meanwhile.</source>
        <translation>{what}: купац је у међувремену обрисан.</translation>
    </message>
    <message>
        <source>{what}: the gateway has only some of them, or others.</source>
        <translation>{what}: гејтвеј има само неке од њих, или друге.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>OK</source>
        <translation>У реду</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>прекинуто</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>сукоб</translation>
    </message>
    <message>
        <source>gateway failed</source>
        <translation>грешка гејтвеја</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>име није пронађено</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нема одговора</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>нема одговора на време</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>није дозвољено</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>није овлашћено</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>није пронађено</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>није доступно</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>није безбедно</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>неразумљиво</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>неупотребљиво</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>претечено</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>преусмерено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>одбијено</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>превише захтева</translation>
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
            <numerusform>Ставке се чувају %n месец; старије се уклањају при сваком покретању.</numerusform>
            <numerusform>Ставке се чувају %n месеца; старије се уклањају при сваком покретању.</numerusform>
            <numerusform>Ставке се чувају %n месеци; старије се уклањају при сваком покретању.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are kept until somebody removes them.</source>
        <translation>Ставке се чувају док их неко не уклони.</translation>
    </message>
    <message numerus="yes">
        <source>The journal keeps entries for %n month(s), unless you choose otherwise. Removed just now as older: {number}.</source>
        <translation>
            <numerusform>Дневник чува ставке %n месец, ако не изаберете другачије. Управо уклоњено као старије: {number}.</numerusform>
            <numerusform>Дневник чува ставке %n месеца, ако не изаберете другачије. Управо уклоњено као старије: {number}.</numerusform>
            <numerusform>Дневник чува ставке %n месеци, ако не изаберете другачије. Управо уклоњено као старије: {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln ставка</numerusform>
            <numerusform>%Ln ставке</numerusform>
            <numerusform>%Ln ставки</numerusform>
        </translation>
    </message>
    <message>
        <source>After entry {number} the end is missing: more had been written.</source>
        <translation>После ставке {number} недостаје крај: било је уписано још.</translation>
    </message>
    <message>
        <source>An older copy of all that belongs to the journal, put back together, would be whole too. Only an export that you keep elsewhere shows that: customer-desk verify LATER --after EARLIER.</source>
        <translation>Старија копија свега што припада дневнику, поново састављена, такође би била цела. То показује само извоз који чувате на другом месту: customer-desk verify KASNIJI --after RANIJI.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more place(s).</source>
        <translation>
            <numerusform>И још %n место.</numerusform>
            <numerusform>И још %n места.</numerusform>
            <numerusform>И још %n места.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries before {number} were removed as too old, and the journal accounts for it.</source>
        <translation>Ставке пре ставке {number} уклоњене су као престаре, и дневник то показује.</translation>
    </message>
    <message>
        <source>Entry {number} is missing between its neighbours.</source>
        <translation>Недостаје ставка {number} између суседних.</translation>
    </message>
    <message>
        <source>Entry {number} is not what it was when it was written.</source>
        <translation>Ставка {number} није оно што је била кад је уписана.</translation>
    </message>
    <message>
        <source>Everything before entry {number} is missing, and nothing accounts for it.</source>
        <translation>Све пре ставке {number} недостаје, а ништа то не објашњава.</translation>
    </message>
    <message>
        <source>From entry {number} on the file can't be read.</source>
        <translation>Од ставке {number} датотека не може да се чита.</translation>
    </message>
    <message>
        <source>Its head: {hash}…</source>
        <translation>Врх ланца: {hash}…</translation>
    </message>
    <message>
        <source>The chain is broken. {entries} were checked.</source>
        <translation>Ланац је прекинут. Проверено: {entries}.</translation>
    </message>
    <message>
        <source>The chain is whole: {entries}, none changed, removed or cut off.</source>
        <translation>Ланац је цео: {entries}, ништа није измењено, уклоњено ни одсечено.</translation>
    </message>
    <message>
        <source>The head, which is kept apart, is missing or not this journal's (last entry {number}).</source>
        <translation>Врх ланца, који се чува одвојено, недостаје или није из овог дневника (последња ставка {number}).</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A selection: what lies between these entries is not in it, and not proven.</source>
        <translation>Избор: оно што је између ових ставки није у њему и није доказано.</translation>
    </message>
    <message>
        <source>An exported journal can't tell whether {id} was erased: it holds keyed hashes in place of IDs. Search the journal in Customer Desk where it was written, and have a certificate made there.</source>
        <translation>Извезени дневник не може да каже да ли је {id} обрисан: уместо ID-јева садржи хешеве с кључем. Потражите га у дневнику у програму Customer Desk на рачунару на коме је уписан, и тамо дајте да се направи потврда.</translation>
    </message>
    <message>
        <source>Apart from that nothing is wrong: every byte is as it was signed.</source>
        <translation>Осим тога, све је у реду: сваки бајт је какав је и потписан.</translation>
    </message>
    <message>
        <source>Ask the merchant for the fingerprint, by another way, and add --key FINGERPRINT.</source>
        <translation>Затражите отисак од трговца другим путем и додајте --key FINGERPRINT.</translation>
    </message>
    <message>
        <source>Certificate of erasure {id}, issued {time}</source>
        <translation>Потврда о брисању {id}, издата {time}</translation>
    </message>
    <message>
        <source>Check a certificate of erasure, or an exported journal, of Customer Desk.</source>
        <translation>Провера потврде о брисању или извезеног дневника програма Customer Desk.</translation>
    </message>
    <message>
        <source>Comparing with {number} hashed IDs, each on its own: about {seconds} seconds more.</source>
        <translation>Поређење са хешираним ID-јевима ({number}), са сваким посебно: још око {seconds} s.</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing is wrong, and the key is the one that you named; 1 something is wrong; 2 it is no certificate and no exported journal, or the command is mistaken; 3 --covers asked about a customer whose erasure it does not prove; 4 nothing is wrong, but without --key nobody knows who signed; 5 it is not shown to continue what --after names.</source>
        <translation>Излазни статус: 0 све је у реду, а кључ је онај који сте навели; 1 нешто није у реду; 2 то није ни потврда ни извезени дневник или је команда погрешна; 3 --covers пита за купца чије брисање тиме није доказано; 4 све је у реду, али се без --key не зна ко је потписао; 5 није доказано да се наставља на оно што наводи --after.</translation>
    </message>
    <message>
        <source>Exported journal {id}, made {time}</source>
        <translation>Извезени дневник {id}, направљен {time}</translation>
    </message>
    <message>
        <source>It can't be compared with {name}:</source>
        <translation>Не може да се упореди са датотеком {name}:</translation>
    </message>
    <message>
        <source>It can't be compared with {name}: it can't be read.</source>
        <translation>Не може да се упореди са датотеком {name}: она не може да се прочита.</translation>
    </message>
    <message>
        <source>It continues {earlier}: all that one rests on is there, unchanged, up to entry {number}.</source>
        <translation>Наставља се на {earlier}: све на чему се то заснива има и овде, неизмењено, до ставке {number}.</translation>
    </message>
    <message>
        <source>It does not continue {earlier}: entry {number} is not the same in both. The journal was changed, an older copy of it was put back, or these are two journals.</source>
        <translation>Не наставља се на {earlier}: ставка {number} није иста у оба. Дневник је измењен, враћена је његова старија копија или су то два дневника.</translation>
    </message>
    <message>
        <source>It does not continue {earlier}: it ends with entry {number}, and that one knows later ones. An older copy of the journal was put back, or this one is the earlier of the two.</source>
        <translation>Не наставља се на {earlier}: завршава се ставком {number}, а тамо има и каснијих. Враћена је старија копија дневника или је од то двоје раније управо ово.</translation>
    </message>
    <message>
        <source>It does not name {id}.</source>
        <translation>{id} се не наводи.</translation>
    </message>
    <message>
        <source>It is not known who signed: anybody can make such a file, with a key of their own.</source>
        <translation>Не зна се ко је потписао: такву датотеку може да направи свако, сопственим кључем.</translation>
    </message>
    <message>
        <source>It is not shown to continue {earlier}: nothing in it tells. Export the whole journal, and compare that.</source>
        <translation>Није доказано да се наставља на {earlier}: из садржаја се то не види. Извезите цео дневник и упоредите њега.</translation>
    </message>
    <message>
        <source>It is not shown to continue {earlier}: that one is signed with another key.</source>
        <translation>Није доказано да се наставља на {earlier}: оно је потписано другим кључем.</translation>
    </message>
    <message>
        <source>It names {id}: {what}.</source>
        <translation>{id} се наводи: {what}.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Није проверено.</translation>
    </message>
    <message>
        <source>Not covered:</source>
        <translation>Није обухваћено:</translation>
    </message>
    <message>
        <source>Not looked at, because systems add such files by themselves and they are no part:</source>
        <translation>Није прегледано, јер системи такве датотеке додају сами и оне ту не припадају:</translation>
    </message>
    <message>
        <source>Nothing is wrong: every byte is as it was signed, with the key that you named.</source>
        <translation>Све је у реду: сваки бајт је какав је и потписан, кључем који сте навели.</translation>
    </message>
    <message>
        <source>Signed with the key  {key}</source>
        <translation>Потписано кључем  {key}</translation>
    </message>
    <message>
        <source>Something is wrong.</source>
        <translation>Нешто није у реду.</translation>
    </message>
    <message>
        <source>The key lasted one session: it proves that nothing changed, and not who signed.</source>
        <translation>Кључ је трајао једну сесију: доказује да ништа није измењено, али не и ко је потписао.</translation>
    </message>
    <message>
        <source>a UUID or a merchant's ID: does it prove that this customer was erased?</source>
        <translation>UUID или ID код трговца: да ли то доказује да је тај купац обрисан?</translation>
    </message>
    <message>
        <source>a certificate or an exported journal of earlier: does this one continue it?</source>
        <translation>ранија потврда или ранији извезени дневник: да ли се ово наставља на то?</translation>
    </message>
    <message>
        <source>a fingerprint has 64 hexadecimal digits</source>
        <translation>отисак има 64 хексадецималне цифре</translation>
    </message>
    <message>
        <source>a later version of Customer Desk made it; only that one can check it.</source>
        <translation>направљено је новијом верзијом програма Customer Desk; само она може то да провери.</translation>
    </message>
    <message>
        <source>acknowledged as deleted, yet still answered afterwards</source>
        <translation>брисање је потврђено, а ипак је и после тога на гејтвеју</translation>
    </message>
    <message>
        <source>acknowledged as deleted; not read again</source>
        <translation>брисање је потврђено; није поново прочитано</translation>
    </message>
    <message>
        <source>acknowledged, not read again</source>
        <translation>потврђено, није поново прочитано</translation>
    </message>
    <message>
        <source>acknowledged, yet still answered</source>
        <translation>потврђено, и даље на гејтвеју</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>ставка недостаје</translation>
    </message>
    <message>
        <source>an entry was changed</source>
        <translation>ставка је измењена</translation>
    </message>
    <message>
        <source>and {number} more.</source>
        <translation>и још {number}.</translation>
    </message>
    <message>
        <source>by</source>
        <translation>корисник</translation>
    </message>
    <message>
        <source>did not exist any more</source>
        <translation>више није постојао</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>ставке</translation>
    </message>
    <message>
        <source>entries at the beginning are missing, and nothing accounts for it</source>
        <translation>недостају ставке на почетку, а ништа то не објашњава</translation>
    </message>
    <message>
        <source>entries at the end are missing</source>
        <translation>недостају ставке на крају</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>обрисано</translation>
    </message>
    <message>
        <source>erased, found by reading</source>
        <translation>обрисано, утврђено читањем</translation>
    </message>
    <message>
        <source>erased; gone, or marked as deleted, when read again</source>
        <translation>обрисано; при поновном читању га више нема или је означен као обрисан</translation>
    </message>
    <message>
        <source>erased; its answer was lost, and reading it again, twice, proves it</source>
        <translation>обрисано; одговор је изгубљен, а поновно читање, двапут, то доказује</translation>
    </message>
    <message>
        <source>from here on it can't be read</source>
        <translation>одавде надаље не може да се чита</translation>
    </message>
    <message>
        <source>head</source>
        <translation>врх</translation>
    </message>
    <message>
        <source>it can't be read.</source>
        <translation>не може да се прочита.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>празно је</translation>
    </message>
    <message>
        <source>it was signed so, and yet this contradicts the rest.</source>
        <translation>тако је потписано, а ипак противречи остатку.</translation>
    </message>
    <message>
        <source>it was signed with another key than the one expected.</source>
        <translation>потписано је другим кључем, а не очекиваним.</translation>
    </message>
    <message>
        <source>not erased</source>
        <translation>није обрисано</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>разлог</translation>
    </message>
    <message>
        <source>the chain of the journal's entries is broken.</source>
        <translation>ланац ставки дневника је прекинут.</translation>
    </message>
    <message>
        <source>the fingerprint of the key that must have signed, as its owner told it</source>
        <translation>отисак кључа којим мора бити потписано, како га је рекао власник кључа</translation>
    </message>
    <message>
        <source>the head is not the journal's</source>
        <translation>врх ланца није из овог дневника</translation>
    </message>
    <message>
        <source>the list of files makes no sense.</source>
        <translation>листа датотека нема смисла.</translation>
    </message>
    <message>
        <source>the signature is wrong: the list of files, or the signature, was changed.</source>
        <translation>потпис није исправан: измењена је листа датотека или сам потпис.</translation>
    </message>
    <message>
        <source>the zip is not packed as it was: it was changed, cut short, or packed anew. If somebody packed it anew, unpack it and check the folder.</source>
        <translation>zip није спакован какав је био: измењен је, одсечен или поново спакован. Ако га је неко поново спаковао, распакујте га и проверите фасциклу.</translation>
    </message>
    <message>
        <source>the zip, or the folder it was unpacked into</source>
        <translation>zip или фасцикла у коју је распакован</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>таква датотека или фасцикла не постоји.</translation>
    </message>
    <message>
        <source>this file does not belong to it.</source>
        <translation>ова датотека ту не припада.</translation>
    </message>
    <message>
        <source>this file is missing.</source>
        <translation>ова датотека недостаје.</translation>
    </message>
    <message>
        <source>this file was changed after it was signed.</source>
        <translation>ова датотека је измењена после потписивања.</translation>
    </message>
    <message>
        <source>this is a link, a folder or a device, and should be a file.</source>
        <translation>ово је линк, фасцикла или уређај, а требало би да буде датотека.</translation>
    </message>
    <message>
        <source>this is no certificate and no exported journal of Customer Desk.</source>
        <translation>ово није ни потврда ни извезени дневник програма Customer Desk.</translation>
    </message>
    <message>
        <source>this is not the public key that signed.</source>
        <translation>ово није јавни кључ онога ко је потписао.</translation>
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
        <translation>не зна се да ли је обрисано</translation>
    </message>
    <message>
        <source>when</source>
        <translation>када</translation>
    </message>
    <message>
        <source>where</source>
        <translation>где</translation>
    </message>
    <message>
        <source>who</source>
        <translation>ко</translation>
    </message>
    <message>
        <source>{began} to {ended}</source>
        <translation>од {began} до {ended}</translation>
    </message>
    <message>
        <source>{count}, number {first} to {last}</source>
        <translation>{count}, бројеви од {first} до {last}</translation>
    </message>
    <message>
        <source>{name} of customer {number}: {words}</source>
        <translation>{name}, купац {number}: {words}</translation>
    </message>
    <message>
        <source>{name} was not compared with the facts below: read these.</source>
        <translation>Датотека {name} није упоређена са подацима у наставку: читајте њих.</translation>
    </message>
    <message>
        <source>{name}, entry {number}: {words}.</source>
        <translation>{name}, ставка {number}: {words}.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n ID(s)</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n ID-а</numerusform>
            <numerusform>%n ID-јева</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who runs the network for a way with user name and password, or without sign-in.</source>
        <translation>Питајте администратора мреже за начин са корисничким именом и лозинком или без пријаве.</translation>
    </message>
    <message>
        <source>Ask who runs the network, or change the profile's proxy.</source>
        <translation>Питајте администратора мреже или промените прокси профила.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отказано.</translation>
    </message>
    <message>
        <source>Check the network and the profile's gateway URL.</source>
        <translation>Проверите мрежу и URL гејтвеја у профилу.</translation>
    </message>
    <message>
        <source>Check the network and the profile's proxy.</source>
        <translation>Проверите мрежу и прокси профила.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Проверите мрежу, па покушајте поново.</translation>
    </message>
    <message>
        <source>Check the profile's environment, token and key.</source>
        <translation>Проверите окружење, токен и кључ профила.</translation>
    </message>
    <message>
        <source>Check the profile's gateway URL.</source>
        <translation>Проверите URL гејтвеја у профилу.</translation>
    </message>
    <message>
        <source>Check this computer's date.</source>
        <translation>Проверите датум овог рачунара.</translation>
    </message>
    <message>
        <source>Check this computer's date; if it is right, tell Monri.</source>
        <translation>Проверите датум овог рачунара; ако је тачан, јавите Monri подршци.</translation>
    </message>
    <message>
        <source>Correct them in the profile.</source>
        <translation>Исправите их у профилу.</translation>
    </message>
    <message>
        <source>Customer {name}, ID {id}: {state}.
{link}</source>
        <translation>Купац {name}, ID {id}: {state}.
{link}</translation>
    </message>
    <message>
        <source>Enter them in the profile.</source>
        <translation>Унесите их у профил.</translation>
    </message>
    <message>
        <source>Help ▸ Copy diagnostic information has the report.</source>
        <translation>Извештај даје Помоћ ▸ Копирај дијагностичке податке.</translation>
    </message>
    <message>
        <source>If the top of the window says that the journal is gone or older, decide there first. Otherwise make room on the disk, or see that it can be written to; then try again.</source>
        <translation>Ако на врху прозора пише да дневника нема или да је старији, прво тамо одлучите. Иначе ослободите простор на диску или омогућите упис на њега, па покушајте поново.</translation>
    </message>
    <message>
        <source>It is not shown. Try the customer's UUID.</source>
        <translation>Није приказано. Покушајте са UUID-ом купца.</translation>
    </message>
    <message>
        <source>It looks like a name: the gateway finds IDs only.</source>
        <translation>Ово личи на име: гејтвеј налази само ID-јеве.</translation>
    </message>
    <message>
        <source>It looks like a phone number: the gateway finds IDs only.</source>
        <translation>Ово личи на број телефона: гејтвеј налази само ID-јеве.</translation>
    </message>
    <message>
        <source>It looks like an email address: the gateway finds IDs only.</source>
        <translation>Ово личи на имејл адресу: гејтвеј налази само ID-јеве.</translation>
    </message>
    <message>
        <source>It looks like several IDs: a batch takes them all.</source>
        <translation>Ово личи на више ID-јева: обрада их прима све.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Безбедна веза није могла да се успостави.</translation>
    </message>
    <message>
        <source>No secure connection: the certificate is for another host.</source>
        <translation>Нема безбедне везе: сертификат је за други хост.</translation>
    </message>
    <message>
        <source>No secure connection: the certificate is not valid yet.</source>
        <translation>Нема безбедне везе: сертификат још не важи.</translation>
    </message>
    <message>
        <source>No secure connection: the gateway's certificate has expired.</source>
        <translation>Нема безбедне везе: сертификат гејтвеја је истекао.</translation>
    </message>
    <message>
        <source>No secure connection: this computer does not trust who issued the certificate.</source>
        <translation>Нема безбедне везе: овај рачунар не верује издаваоцу сертификата.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ништа није послато.</translation>
    </message>
    <message>
        <source>On a company network, ask for its certificate.</source>
        <translation>На мрежи фирме затражите њен сертификат.</translation>
    </message>
    <message>
        <source>Set by your organisation: customers can be read, not changed.</source>
        <translation>Подесила је ваша организација: купци могу да се читају, не и да се мењају.</translation>
    </message>
    <message>
        <source>Set by your organisation: nobody is deleted here.</source>
        <translation>Подесила је ваша организација: овде се нико не брише.</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Подесите сат, па покушајте поново.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>У овом програму је нешто пошло наопако.</translation>
    </message>
    <message>
        <source>The change could not be noted on this computer's disk, which comes before sending.</source>
        <translation>Измена није могла да се забележи на диску овог рачунара, а то мора пре слања.</translation>
    </message>
    <message>
        <source>The connection broke before the gateway's answer was complete.</source>
        <translation>Веза је прекинута пре него што је стигао цео одговор гејтвеја.</translation>
    </message>
    <message>
        <source>The gateway answered with a customer whose ID is spelled in another way.</source>
        <translation>Гејтвеј је одговорио купцем чији је ID другачије написан.</translation>
    </message>
    <message>
        <source>The gateway answered with another customer than the one asked for.</source>
        <translation>Гејтвеј је одговорио другим купцем, а не оним који је тражен.</translation>
    </message>
    <message>
        <source>The gateway asks for fewer requests.</source>
        <translation>Гејтвеј тражи мање захтева.</translation>
    </message>
    <message>
        <source>The gateway can't be reached.</source>
        <translation>Гејтвеј није доступан.</translation>
    </message>
    <message>
        <source>The gateway can't be reached: its name has no address.</source>
        <translation>Гејтвеј није доступан: његово име нема адресу.</translation>
    </message>
    <message>
        <source>The gateway did not accept the signature: this computer's clock is {n} s fast.</source>
        <translation>Гејтвеј није прихватио потпис: сат овог рачунара жури {n} s.</translation>
    </message>
    <message>
        <source>The gateway did not accept the signature: this computer's clock is {n} s slow.</source>
        <translation>Гејтвеј није прихватио потпис: сат овог рачунара касни {n} s.</translation>
    </message>
    <message>
        <source>The gateway did not accept this profile's token or key.</source>
        <translation>Гејтвеј није прихватио токен или кључ овог профила.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>Гејтвеј није одговорио на време.</translation>
    </message>
    <message>
        <source>The gateway did not carry it out.</source>
        <translation>Гејтвеј то није извршио.</translation>
    </message>
    <message>
        <source>The gateway does not allow this.</source>
        <translation>Гејтвеј то не дозвољава.</translation>
    </message>
    <message>
        <source>The gateway failed.</source>
        <translation>Грешка на гејтвеју.</translation>
    </message>
    <message>
        <source>The gateway has no such customer.</source>
        <translation>Гејтвеј нема таквог купца.</translation>
    </message>
    <message>
        <source>The gateway points to another address, which was not followed.</source>
        <translation>Гејтвеј упућује на другу адресу, на коју се није прешло.</translation>
    </message>
    <message>
        <source>The gateway refused the values.</source>
        <translation>Гејтвеј је одбио вредности.</translation>
    </message>
    <message>
        <source>The gateway says that another record is in the way.</source>
        <translation>Гејтвеј каже да томе смета други запис.</translation>
    </message>
    <message>
        <source>The gateway's answer is too large to be a real one.</source>
        <translation>Одговор гејтвеја је превелик да би био прави.</translation>
    </message>
    <message>
        <source>The gateway's answer makes no sense.</source>
        <translation>Одговор гејтвеја нема смисла.</translation>
    </message>
    <message>
        <source>The profile's proxy asks for a user name and password.</source>
        <translation>Прокси овог профила тражи корисничко име и лозинку.</translation>
    </message>
    <message>
        <source>The profile's proxy can't be reached.</source>
        <translation>Прокси овог профила није доступан.</translation>
    </message>
    <message>
        <source>The profile's proxy did not accept the user name and password.</source>
        <translation>Прокси овог профила није прихватио корисничко име и лозинку.</translation>
    </message>
    <message>
        <source>The profile's proxy makes no connection to the gateway.</source>
        <translation>Прокси овог профила не успоставља везу са гејтвејем.</translation>
    </message>
    <message>
        <source>The profile's proxy wants a kind of sign-in that this program does not have.</source>
        <translation>Прокси овог профила тражи врсту пријаве коју овај програм нема.</translation>
    </message>
    <message>
        <source>This ID cannot be looked up: no web address can carry it.</source>
        <translation>Овај ID не може да се потражи: не може да стоји ни у једној веб-адреси.</translation>
    </message>
    <message>
        <source>This holds characters that no web address can carry.</source>
        <translation>Овде има знакова које ниједна веб-адреса не може да носи.</translation>
    </message>
    <message>
        <source>This is longer than any ID: at most 100 characters.</source>
        <translation>Ово је дуже од сваког ID-а: највише 100 знакова.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Покушајте поново за који тренутак.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Покушајте поново.</translation>
    </message>
    <message>
        <source>Type or paste an ID first.</source>
        <translation>Прво унесите или налепите ID.</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Use the ID exactly as the customer's record has it.</source>
        <translation>Употребите ID тачно како стоји у запису купца.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Сачекајте мало, па покушајте поново.</translation>
    </message>
    <message>
        <source>Whether the gateway carried it out is unknown.</source>
        <translation>Не зна се да ли је гејтвеј то извршио.</translation>
    </message>
    <message>
        <source>You asked for {asked}. This is {customer}, whose ID is {found}.</source>
        <translation>Тражили сте {asked}. Ово је {customer}, чији је ID {found}.</translation>
    </message>
    <message>
        <source>You asked for {asked}. This is {customer}, whose ID is {found}: it differs in {words}.</source>
        <translation>Тражили сте {asked}. Ово је {customer}, чији је ID {found}; разлика је у овоме: {words}.</translation>
    </message>
    <message>
        <source>Your organisation does not permit this change.</source>
        <translation>Ваша организација не дозвољава ову измену.</translation>
    </message>
    <message>
        <source>a customer without a name</source>
        <translation>купац без имена</translation>
    </message>
    <message>
        <source>a name?</source>
        <translation>име?</translation>
    </message>
    <message>
        <source>a phone number?</source>
        <translation>број телефона?</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>квачице и акценти</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активан</translation>
    </message>
    <message>
        <source>an email?</source>
        <translation>имејл?</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>размаци</translation>
    </message>
    <message>
        <source>characters that can't be seen</source>
        <translation>знакови који се не виде</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>обрисано</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation>обрисан {when}</translation>
    </message>
    <message>
        <source>how the same letters are encoded</source>
        <translation>начин кодирања истих слова</translation>
    </message>
    <message>
        <source>merchant ID</source>
        <translation>ID код трговца</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>нема ID</translation>
    </message>
    <message>
        <source>the kind of dash</source>
        <translation>врста цртице</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>велика и мала слова</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имена</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be looked up: no web address can carry them as an ID.</source>
        <translation>„.“ и „..“ не могу да се потраже: ниједна веб-адреса не може да их носи као ID.</translation>
    </message>
    <message>
        <source>“Not found” was answered, but not in the gateway's way: perhaps by something in between. Whether the customer exists is unknown.</source>
        <translation>Одговорено је „није пронађено“, али не на начин гејтвеја: можда је одговорило нешто између. Не зна се да ли купац постоји.</translation>
    </message>
</context>
</TS>
