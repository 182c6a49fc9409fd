#!/usr/bin/env bash
# Prints THIRD-PARTY-NOTICES.md: the packages in the lock files, with what their nuspecs say in the global packages
# folder, so the solution must have been restored. Fails on a licence that is not known to be permissive.
set -euo pipefail
export LC_ALL=C
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

packages=${NUGET_PACKAGES:-$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')}
packages=${packages%/}

# Packages that carry a licence text or address instead of an SPDX expression: the licence it was found to be on
# reading. The version is part of the key, so that the next one is read again.
licence_as_read() {
    case $1 in
        'CommandLineParser 2.9.1') echo 'MIT' ;;
        'Microsoft.DotNet.PlatformAbstractions 3.1.6') echo 'MIT' ;;
        'SourceGear.sqlite3 3.50.4.5') echo 'public domain' ;;
        'xunit.abstractions 2.0.3') echo 'Apache-2.0' ;;
        *) echo 'not read yet' ;;
    esac
}

# Every licence named in expression $1 is permissive.
is_permissive() {
    local name names=${1//[()]/}
    names=${names// OR /$'\n'}
    names=${names// AND /$'\n'}
    while IFS= read -r name; do
        case $name in
            0BSD | Apache-2.0 | BSD-2-Clause | BSD-3-Clause | ISC | MIT | MS-PL | PostgreSQL | Zlib | 'public domain') ;;
            *) return 1 ;;
        esac
    done <<<"$names"
}

# The "name version" of each package in the lock files given, sorted.
packages_in() {
    awk '
        /^      "[^"]*": \{/ { split($0, part, "\""); name = part[2] }
        /^        "resolved":/ { split($0, part, "\""); print name " " part[4] }
    ' "$@" | sort -f -u
}

# What the text of nuspec $1 has in element $2, as a Markdown table cell; empty without the element.
element() {
    sed -n "s|.*<$2>\([^<]*\)</$2>.*|\1|p" <<<"$1" | cell
}

cell() {
    sed -e 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&#169;/©/g; s/&amp;/\&/g' \
        -e 's/[<>|]/\\&/g; s/  */ /g; s/^ //; s/ $//'
}

# A table row for each "name version" on standard input.
rows() {
    local name version path nuspec licence where project authors copyright
    echo '| Package | Licence | Authors and copyright | Project |'
    echo '|---|---|---|---|'
    while read -r name version; do
        path=$packages/$(tr '[:upper:]' '[:lower:]' <<<"$name/$version/$name.nuspec")
        if [[ ! -e $path ]]; then
            echo "$name $version is not in the packages folder: run dotnet restore first." >&2
            return 1
        fi
        nuspec=$(tr '\r\n' '  ' <"$path")

        licence=$(sed -n 's|.*<license type="expression">\([^<]*\)</license>.*|\1|p' <<<"$nuspec")
        where=''
        if [[ -z $licence ]]; then
            licence=$(licence_as_read "$name $version")
            where=$(sed -n 's|.*<license type="file">\([^<]*\)</license>.*|\1 in the package|p' <<<"$nuspec")
            where=" (${where:-$(element "$nuspec" licenseUrl)})"
        fi
        if ! is_permissive "$licence"; then
            echo "$name $version: licence \"$licence\"$where is not one of the permissive ones in build/notices.sh." >&2
            return 1
        fi

        project=$(element "$nuspec" projectUrl)
        if [[ -z $project ]]; then
            project=$(sed -n 's|.*<repository [^>]*url="\([^"]*\)".*|\1|p' <<<"$nuspec" | cell)
        fi
        authors=$(element "$nuspec" authors)
        copyright=$(element "$nuspec" copyright)
        if [[ -n $copyright && $copyright != "$authors" ]]; then
            authors="$authors · $copyright"
        fi
        echo "| $name $version | $licence$where | $authors | $project |"
    done
}

product=$(packages_in src/*/packages.lock.json)
tests=$(comm -13 <(sort <<<"$product") <(packages_in tests/*/packages.lock.json | sort) | sort -f)
# What Directory.Build.props gives to every project with PrivateAssets="all" runs in the compiler and is not published.
private=$(sed -n 's|.*<PackageReference Include="\([^"]*\)" PrivateAssets="all".*|\1 |p' Directory.Build.props)
build=$(grep -F -f <(printf '%s\n' "$private") <<<"$product")
product=$(grep -v -F -f <(printf '%s\n' "$private") <<<"$product")

cat <<'END'
# Third-party notices

Written by `./build.sh notices` from the lock files and the packages' own descriptions; do not edit. No package is part
of this repository: restoring downloads them, each under its own licence. .NET itself, with the runtime and compiler
packages its SDK fetches for a ReadyToRun publish, is under the MIT licence.

## Stemmers

The Dutch and English stemmers in `src/Imvo.Assistant.Retrieval/Analysis/Stemming` are written after the algorithm
descriptions of the Snowball project (https://snowballstem.org): Porter2 for English, Martin Porter's stemmer for Dutch,
and the Dutch stemmer of Wessel Kraaij and Renée Pohlmann. Snowball's licence (BSD-3-Clause):

```
Copyright (c) 2001, Dr Martin Porter
Copyright (c) 2004,2005, Richard Boulton
Copyright (c) 2013, Yoshiki Shibukawa
Copyright (c) 2006-2025, Olly Betts
All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions
are met:

  1. Redistributions of source code must retain the above copyright notice,
     this list of conditions and the following disclaimer.
  2. Redistributions in binary form must reproduce the above copyright notice,
     this list of conditions and the following disclaimer in the documentation
     and/or other materials provided with the distribution.
  3. Neither the name of the Snowball project nor the names of its contributors
     may be used to endorse or promote products derived from this software
     without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR
ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON
ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
```

## Packages in the product

END
rows <<<"$product"
cat <<'END'

## Packages from npm

Fetched by `build/widget.sh` and checked against `build/web-packages.txt`. botframework-webchat is served to users, with its
licence texts at `/widget/licenses`; axe-core is used by tests only.

| Package | Licence |
|---|---|
END
sed -n 's/^\([a-z-]*\) \([0-9.]*\) \([^ ]*\) sha512-.*/| \1 \2 | \3 |/p' build/web-packages.txt
printf '\n## Packages used while building\n\n'
rows <<<"$build"
printf '\n## Packages in tests and benchmarks only\n\n'
rows <<<"$tests"
