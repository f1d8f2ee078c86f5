; Inno Setup's recipe for Windows, compiled by packaging/frozen.py:
;   ISCC /DVersion=… /DSource=FOLDER /DIcon=FILE [/DSigned "/Ssign=COMMAND $f"] customer-desk.iss
; With /DSigned the installer and what removes it are signed by that command. Each agent may install
; it for themselves; an administrator, or /ALLUSERS, for everybody; /VERYSILENT asks nothing.

[Setup]
AppId={{7C0B5B0E-5B52-4D8C-9A3B-0D6E3A1C4F27}
AppName=Customer Desk
AppVersion={#Version}
AppVerName=Customer Desk {#Version}
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2
DefaultDirName={autopf}\Customer Desk
DisableProgramGroupPage=yes
LicenseFile={#Source}\_internal\resources\licences\NOTICE.txt
MinVersion=10.0.17763
OutputBaseFilename=customer-desk-{#Version}-windows-x64
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
SetupIconFile={#Icon}
SolidCompression=yes
UninstallDisplayIcon={app}\customer-desk.exe
VersionInfoVersion={#Version}
WizardStyle=modern
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "sl"; MessagesFile: "compiler:Languages\Slovenian.isl"

[InstallDelete]
; What an earlier build had and this one has not must not be found.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Customer Desk"; Filename: "{app}\customer-desk.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\customer-desk"; ValueType: string; ValueData: "URL:Customer Desk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\customer-desk"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\customer-desk\DefaultIcon"; ValueType: string; ValueData: "{app}\customer-desk.exe,0"
Root: HKA; Subkey: "Software\Classes\customer-desk\shell\open\command"; ValueType: string; ValueData: """{app}\customer-desk.exe"" ""%1"""

[Run]
Filename: "{app}\customer-desk.exe"; Description: "{cm:LaunchProgram,Customer Desk}"; Flags: nowait postinstall skipifsilent
