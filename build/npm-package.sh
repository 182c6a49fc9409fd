#!/usr/bin/env bash
# Fetches package $1 from npm at the version in build/web-packages.txt, checks the sha512 recorded there, and unpacks the
# files $3… of it into folder $2. Nothing of the package is run.
set -euo pipefail
name=$1 folder=$2
shift 2
records=$(dirname -- "${BASH_SOURCE[0]}")/web-packages.txt

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "Node.js with npm is needed once to fetch $name ('apt install nodejs npm', 'brew install node')." >&2
    exit 3
fi
read -r _ version _ recorded < <(grep "^$name " "$records")

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
if ! npm pack "$name@$version" --pack-destination "$work" --ignore-scripts --no-update-notifier >/dev/null 2>"$work/log"; then
    echo "$name $version could not be fetched: $(grep -m 1 'npm error' "$work/log" || tail -n 1 "$work/log")" >&2
    exit 3
fi
archive=$(echo "$work"/*.tgz)
found=sha512-$(node -e '
    const bytes = require("fs").readFileSync(process.argv[1]);
    console.log(require("crypto").createHash("sha512").update(bytes).digest("base64"));' "$archive")
if [[ $found != "$recorded" ]]; then
    echo "$name $version is not the archive that was recorded: expected $recorded, found $found." >&2
    exit 1
fi
tar -xzf "$archive" -C "$folder" --strip-components=1 "${@/#/package/}"
