"""The package for Debian and Ubuntu.

The program stands in /usr/lib/customer-desk: a package's own files belong there (FHS 4.7), where
/opt would be for what comes past the package manager. It has no maintainer scripts: desktop entry,
icons and URL scheme are taken notice of by the distribution's own triggers.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from bundle import PACKAGES, VERSION, Bundle, architecture, package_version, set_modes
from source import Source

NAME = "customer-desk"
HOME = f"/usr/lib/{NAME}"
_RECOMMENDED = "gnome-keyring | kwalletmanager | keepassxc, xdg-utils, desktop-file-utils"
"""A keyring (without one the program asks for token and key once per session); links; the menu."""
_LARGEST_ICON = 512


class DebianPackage:
    """The tree of the package, in ``folder``."""

    def __init__(
        self, bundle: Bundle, source: Source, folder: Path, *, is_trial: bool = False
    ) -> None:
        """``is_trial``: packed in seconds rather than small, and with a version below any other's
        of this commit."""
        self._is_trial = is_trial
        self._bundle = bundle
        self._source = source
        self._root = folder / "root"
        self._share = self._root / "usr" / "share"
        self.version = source.full_version + ("~trial" if is_trial else "")

    def build(self, target: Path) -> Path:
        """Fill the tree and pack it."""
        home = self._root / HOME.lstrip("/")
        shutil.copytree(self._bundle.home, home)
        self._write(
            "../bin/customer-desk", fill(self._bundle.texts / "customer-desk.sh", HOME=HOME)
        )
        install_menu_files(self._bundle, self._share)
        version, date = self._source.version, f"{self._source.time:%Y-%m-%d}"
        about = fill(self._bundle.texts / "customer-desk.metainfo.xml", VERSION=version, DATE=date)
        self._write("metainfo/customer-desk.metainfo.xml", about)
        page = fill(self._bundle.texts / "customer-desk.1", VERSION=version, DATE=date)
        self._write("man/man1/customer-desk.1.gz", _gzipped(page))
        self._write(f"doc/{NAME}/copyright", copyright_text(self._bundle))
        self._write(f"doc/{NAME}/changelog.gz", _gzipped(self._changelog()))
        overrides = (self._bundle.texts / "lintian-overrides").read_bytes()
        self._write(f"lintian/overrides/{NAME}", overrides)
        set_modes(self._root)
        control = self._root / "DEBIAN"
        control.mkdir()
        (control / "control").write_text(self._control(), encoding="utf-8")
        (control / "md5sums").write_text(self._sums(), encoding="utf-8")
        set_times(self._root, self._source.epoch)
        package = target / f"{NAME}_{self.version}_{architecture()}.deb"
        packed = ["-Zgzip", "-z1"] if self._is_trial else ["-Zxz"]
        pack = ["dpkg-deb", "--root-owner-group", *packed, "--build", str(self._root), str(package)]
        subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
        return package

    def _write(self, place: str, content: bytes) -> None:
        path = Path(os.path.normpath(self._share / place))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def _control(self) -> str:
        size = sum(path.stat().st_size for path in self._root.rglob("*") if path.is_file())
        lines = {
            "Package": NAME,
            "Version": self.version,
            "Architecture": architecture(),
            "Maintainer": self._maintainer(),
            "Installed-Size": str(size // 1024),
            "Depends": self._libraries(),
            "Recommends": _RECOMMENDED,
            "Section": "misc",
            "Priority": "optional",
            "Description": "support agents' window on the customers of a Monri merchant",
        }
        more = (
            "Looks customers up by merchant ID, shows and corrects their record, deletes",
            "one or thousands of them, and proves it. Tokens and keys stay in the user's",
            "keyring.",
            ".",
            "Has its own Python and Qt, and fetches nothing by itself.",
        )
        return "".join(
            [*(f"{name}: {value}\n" for name, value in lines.items()), *(f" {x}\n" for x in more)]
        )

    def _maintainer(self) -> str:
        """As Debian's tools have it: DEBFULLNAME and DEBEMAIL, or the commit's author."""
        format_ = ["git", "log", "-1", "--format=%an <%ae>"]
        author = subprocess.run(format_, check=True, capture_output=True, text=True).stdout.strip()
        name, email = os.environ.get("DEBFULLNAME"), os.environ.get("DEBEMAIL")
        return f"{name} <{email}>" if name and email else author

    def _libraries(self) -> str:
        """The distribution's packages with the libraries that the loader asks for."""
        home = self._root / HOME.lstrip("/")
        objects = [home / "bin" / "python3", *sorted(home.rglob("*.so*"))]
        places = sorted({path.parent for path in objects})
        work = self._root.parent / "dependencies"
        (work / "debian").mkdir(parents=True)
        stanzas = f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: {architecture()}\n"
        (work / "debian" / "control").write_text(stanzas)
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=1"]
        command += [f"-l{place}" for place in places] + [f"-e{path}" for path in objects]
        done = subprocess.run(command, check=True, cwd=work, capture_output=True, text=True)
        unknown = [line for line in done.stderr.splitlines() if "information found for" in line]
        strange = [line for line in unknown if f"found for {home}" not in line]
        if strange:
            raise FileNotFoundError("\n".join(strange))
        [found] = re.findall(r"^shlibs:Depends=(.+)$", done.stdout, re.MULTILINE)
        return str(found)

    def _sums(self) -> str:
        files = sorted(path for path in self._root.rglob("*") if path.is_file())
        files = [path for path in files if "DEBIAN" not in path.relative_to(self._root).parts]
        names = [str(path.relative_to(self._root)) for path in files]
        command = ["md5sum", "--", *names]
        told = subprocess.run(command, check=True, cwd=self._root, capture_output=True, text=True)
        return told.stdout

    def _changelog(self) -> bytes:
        entry = (
            f"{NAME} ({self.version}) unstable; urgency=medium\n\n"
            f"  * Built from commit {self._source.commit}.\n\n"
            f" -- {self._maintainer()}  {self._source.time:%a, %d %b %Y %H:%M:%S +0000}\n"
        )
        return entry.encode()


def fill(template: Path, **values: str) -> bytes:
    """A text with its ``@NAME@`` replaced."""
    text = template.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text.encode()


def install_menu_files(bundle: Bundle, share: Path) -> None:
    """Desktop entry and icons, below a folder like /usr/share."""
    entries = share / "applications"
    entries.mkdir(parents=True)
    shutil.copy(bundle.texts / "customer-desk.desktop", entries)
    icons = share / "icons" / "hicolor"
    drawn = bundle.home.parent / "icons"
    bundle.draw_icons(drawn)
    for picture in drawn.glob("*.png"):
        size = int(picture.stem)
        if size <= _LARGEST_ICON:
            place = icons / f"{size}x{size}" / "apps"
            place.mkdir(parents=True)
            shutil.copy(picture, place / f"{NAME}.png")
    scalable = icons / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copy(bundle.packages / "resources" / "app" / f"{NAME}.svg", scalable)


def copyright_text(bundle: Bundle, more: Iterable[str] = ()) -> bytes:
    """Who made what, and where the licences are. ``more``: packages of the distribution of which
    something was taken along."""
    notice = bundle.packages / "resources" / "licences" / "NOTICE.txt"
    taken = (f"{VERSION}-minimal", *more)
    texts = [f"{name} {package_version(name)}\n\n{_copyright_of(name)}" for name in taken]
    return fill(
        bundle.texts / "copyright",
        NOTICE=notice.read_text(encoding="utf-8").strip(),
        PACKAGES=str(PACKAGES),
        TAKEN="\n\n".join(texts),
    )


def _copyright_of(package: str) -> str:
    return (Path("/usr/share/doc") / package / "copyright").read_text(encoding="utf-8").strip()


def set_times(folder: Path, epoch: int) -> None:
    """Every file as old as the commit."""
    paths: Iterable[Path] = (folder, *folder.rglob("*"))
    for path in paths:
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _gzipped(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)
