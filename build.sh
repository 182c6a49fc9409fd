#!/usr/bin/env bash
# Builds and checks everything; the last line is "N passed, N failed", summed over the test projects.
#   ./build.sh           all of it
#   ./build.sh notices   writes THIRD-PARTY-NOTICES.md
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
exec </dev/null

solution=Imvo.Assistant.sln
results=artifacts/test-results
failed_checks=()

# Runs command $2… under heading $1. A failure is kept for the end, so that one run shows all that is wrong.
check() {
    local name=$1
    shift
    printf '\n== %s\n' "$name"
    "$@" || failed_checks+=("$name")
}

# As check, but ends the run on a failure: what follows would only fail for the same reason.
need() {
    check "$@"
    if ((${#failed_checks[@]} > 0)); then
        finish
    fi
}

write_notices() {
    build/notices.sh >artifacts/THIRD-PARTY-NOTICES.md
}

notices_are_current() {
    write_notices || return
    if ! diff -u THIRD-PARTY-NOTICES.md artifacts/THIRD-PARTY-NOTICES.md; then
        echo 'THIRD-PARTY-NOTICES.md is out of date: run ./build.sh notices.'
        return 1
    fi
}

# Prints attribute $1 of the test results, summed.
count() {
    find "$results" -name '*.trx' -exec sed -n "s/.*<Counters [^>]* $1=\"\([0-9]*\)\".*/\1/p" {} + |
        awk '{ sum += $1 } END { print sum + 0 }'
}

# Installs the packages given where that can be done without asking.
install() {
    ((EUID == 0)) && command -v apt-get >/dev/null || return
    export DEBIAN_FRONTEND=noninteractive
    apt-get update --quiet=2 && apt-get install --quiet=2 --yes --no-install-recommends "$@"
}

# The tests read pdf files with the programs that users read theirs with.
pdf_programs_are_there() {
    if command -v pdftotext && command -v pdfinfo && command -v pdfimages || install poppler-utils; then
        return
    fi
    echo "The tests need pdftotext: install poppler-utils ('apt install poppler-utils', 'brew install poppler')."
    return 1
}

# The tests use the chat window in a browser, with the script that is served, and check it with axe-core.
chat_window_can_be_tested() {
    if ! command -v "${IMVO_CHROMIUM:-chromium}" && ! command -v chromium-browser && ! command -v google-chrome && ! install chromium; then
        echo "The tests need a browser: install Chromium ('apt install chromium'), or name one in IMVO_CHROMIUM."
        return 1
    fi
    command -v npm || install nodejs npm || true
    build/widget.sh && build/widget.sh axe
}

finish() {
    local passed failed
    passed=$(count passed)
    failed=$(count failed)
    printf '\n== Summary\n'
    if ((${#failed_checks[@]} > 0)); then
        printf 'Not in order: %s\n' "${failed_checks[@]}"
    fi
    echo "$passed passed, $failed failed"
    # A run without a single test proves nothing.
    if ((${#failed_checks[@]} > 0 || failed > 0 || passed == 0)); then
        exit 1
    fi
    exit 0
}

if ! dotnet --version >/dev/null 2>&1; then
    echo 'The build needs the .NET SDK 10.0; see https://dot.net' >&2
    exit 3
fi
rm -rf -- "$results"
mkdir -p -- "$results"

case ${1:-} in
    '') ;;
    notices)
        dotnet restore "$solution"
        write_notices
        cp artifacts/THIRD-PARTY-NOTICES.md THIRD-PARTY-NOTICES.md
        exit 0
        ;;
    *)
        echo 'Usage: ./build.sh [notices]' >&2
        exit 2
        ;;
esac

need 'Restore' dotnet restore "$solution"
need 'Build' dotnet build "$solution" --configuration Release --no-restore --nologo --disable-build-servers -warnaserror
# Whitespace only, which takes 4 s: the build already enforces the code style, and a full dotnet format runs every
# analyzer a second time.
check 'Formatting' dotnet format whitespace . --folder --exclude artifacts --verify-no-changes
check 'Third-party notices' notices_are_current
check 'Programs for pdf' pdf_programs_are_there
check 'Chat window' chat_window_can_be_tested
check 'Knowledge' env IMVO_NO_BUILD=0 ./imvo knowledge validate
check 'Scorecard' ./imvo eval scorecard --check README.md
# One project at a time: the result files are named after the second they are written in.
check 'Tests' dotnet test "$solution" --configuration Release --no-build --nologo -maxCpuCount:1 \
    --logger trx --results-directory "$results"
finish
