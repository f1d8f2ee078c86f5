# What packaging/run and packaging/test share. Read by sh, from the checkout's folder.
# shellcheck shell=sh

environment=.venv
python=$environment/bin/python

say() { printf '%s\n' "$*"; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

is_root() { [ "$(id -u)" = 0 ]; }

# install_system PACKAGE…: with apt when root, otherwise one line that says what to type.
install_system() {
    [ $# -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        stop "Missing on this system: $* (Debian's names). Install them with its package manager, then start again."
    fi
    if ! is_root; then
        stop "Missing on this system. Install with: sudo apt-get install $*"
    fi
    say "Installing system packages: $*"
    log=$(mktemp)
    # shellcheck disable=SC2086 # quiet_apt is two words on purpose
    if ! { apt-get update && quiet_apt install --no-install-recommends "$@"; } >"$log" 2>&1 </dev/null; then
        tail -n 5 "$log" >&2
        rm -f "$log"
        stop "These system packages could not be installed: $*"
    fi
    rm -f "$log"
}

quiet_apt() {
    DEBIAN_FRONTEND=noninteractive apt-get -y -qq -o DPkg::Lock::Timeout=120 "$@"
}

# install_commands PAIR…: each PAIR is COMMAND=PACKAGE (or PATH=PACKAGE); installs what is not there.
install_commands() {
    wanted=
    for pair in "$@"; do
        command -v "${pair%%=*}" >/dev/null 2>&1 || wanted="$wanted ${pair#*=}"
    done
    # shellcheck disable=SC2086 # a list of words
    install_system $wanted
}

# What a Python says of itself: nothing when it will not do, else a sortable version and its path.
# A pre-release, a 32-bit or a free-threaded one has no Qt; Debian's may lack what makes environments.
probe='
import ctypes, ensurepip, sqlite3, ssl, sys, sysconfig, venv
v = sys.version_info
if (
    v >= (3, 11) and v.releaselevel == "final" and sys.implementation.name == "cpython"
    and sys.maxsize > 2**32 and not sysconfig.get_config_var("Py_GIL_DISABLED")
):
    print("%03d%03d%03d %s" % (v[0], v[1], v[2], sys.executable))
'

# Every name a Python may have on PATH and in the places where version switchers keep theirs. A name
# proves nothing (a switcher's shim may refuse to start), so each is run.
pythons() {
    {
        (
            IFS=:
            for folder in $PATH; do
                printf '%s\n' "$folder"/python3 "$folder"/python3.[0-9]* "$folder"/python
            done
        )
        for root in "${PYENV_ROOT:-}" "$(pyenv root 2>/dev/null)" "${HOME:-}/.pyenv"; do
            [ -z "$root" ] || printf '%s\n' "$root"/versions/*/bin/python3
        done
        printf '%s\n' "${HOME:-}"/.local/share/uv/python/*/bin/python3 \
            /usr/local/bin/python3.[0-9]* /opt/homebrew/bin/python3.[0-9]*
    } | sort -u | while IFS= read -r candidate; do
        case ${candidate##*/} in *-*) continue ;; esac
        [ -x "$candidate" ] || continue
        "$candidate" -c "$probe" 2>/dev/null </dev/null || :
    done | sort -r | awk '!seen[substr($0, 11)]++ { print substr($0, 11) }'
}

# The Pythons that will do, newest first; installs Debian's when there is none.
find_pythons() {
    found=$(pythons)
    if [ -z "$found" ]; then
        install_system python3 python3-venv >&2
        found=$(pythons)
    fi
    for minor in 14 13 12 11; do # an older Debian or Ubuntu may keep a newer Python beside its own
        if [ -z "$found" ] && apt-cache show "python3.$minor-venv" >/dev/null 2>&1; then
            install_system "python3.$minor-venv" >&2
            found=$(pythons)
        fi
    done
    [ -n "$found" ] || stop "Python 3.11 or newer is needed, and none was found. See https://www.python.org/downloads/"
    printf '%s\n' "$found"
}

# The text that tells whether the environment holds just these locks, in just this folder.
stamp_text() {
    pwd -P
    cat "$@"
}

# make_environment STAMP LOCK…: the environment with everything the locks name, and the command
# customer-desk. Nothing happens when STAMP says that it is so; else packaging/environment.py makes it.
make_environment() {
    stamp=$1
    shift
    if [ -x "$python" ] && stamp_text "$@" | cmp -s - "$environment/$stamp"; then
        return 0
    fi
    if [ -e "$environment" ] && [ ! -e "$environment/made-by-packaging" ] &&
        ! "$python" -c "$probe" 2>/dev/null | grep -q .; then
        stop "The folder $environment holds an environment that does not work here. Move it away, then start again."
    fi
    candidates=$(find_pythons) || exit 1
    IFS='
'
    for candidate in $candidates; do
        unset IFS
        "$candidate" packaging/environment.py "$stamp" "$@" </dev/null && return 0
        say "That did not work with $candidate."
    done
    unset IFS
    stop "Installing did not work with any Python here. Is the package registry within reach (see: pip config list)?"
}

# Installs the system libraries that Qt fails to load without.
install_qt_libraries() {
    [ "$(uname)" = Linux ] || return 0
    lacking=$("$python" packaging/system_libraries.py) || stop "Qt does not load on this system."
    [ -n "$lacking" ] || return 0
    # shellcheck disable=SC2086 # a list of words
    install_system $lacking
    "$python" packaging/system_libraries.py >/dev/null || stop "Qt still does not load on this system."
}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; }
