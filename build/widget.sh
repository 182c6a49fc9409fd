#!/usr/bin/env bash
# Puts what the chat window is served from into artifacts/widget: Web Chat's ready-made script, compressed and with its hash
# in its name, and the licence texts. Does nothing, and needs neither Node.js nor a network, once it is there.
#   build/widget.sh       the widget
#   build/widget.sh axe   axe-core, with which the tests check accessibility, into artifacts/axe
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

package=botframework-webchat target=artifacts/widget files=(dist/webchat.js dist/webchat.js.LICENSE.txt package.json)
if [[ ${1:-} == axe ]]; then
    package=axe-core target=artifacts/axe files=(axe.min.js LICENSE)
fi
record=$(grep "^$package " build/web-packages.txt)
if [[ -e $target/record && $(<"$target/record") == "$record" ]]; then
    exit 0
fi

mkdir -p artifacts
fresh=$(mktemp -d artifacts/widget-XXXXXX)
trap 'rm -rf -- "$fresh"' EXIT
mkdir "$fresh/package" "$fresh/target"
build/npm-package.sh "$package" "$fresh/package" "${files[@]}"
if [[ $package == axe-core ]]; then
    mv -- "$fresh/package"/* "$fresh/target"
else
    node build/widget.mjs "$fresh/package" "$fresh/target" "$record"
fi
echo "$record" >"$fresh/target/record"

# Another process may have been first; what it made is the same.
rm -rf -- "$target"
mv -T -- "$fresh/target" "$target" 2>/dev/null || mv -- "$fresh/target" "$target"
