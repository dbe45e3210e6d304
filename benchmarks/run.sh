#!/usr/bin/env bash
# Prints medians of wall time, processor time and peak memory for ISMS of 1,000 and 10,000 records, beside a bare
# `mvn validate`, the libraries with no product around them and, where it is installed, Hugo with plain pages of the same
# bodies; and how long `isms:serve` takes from a saved file to the new page. Runs take turns, so that a machine whose speed
# drifts drifts for all of them.
#   benchmarks/run.sh [runs] [folder]
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
runs=${1:-5}
work=${2:-$(mktemp -d)}
mvn=("$here/mvnw" -q -o)
version=$(sed -n 's:^    <version>\(.*\)</version>$:\1:p' "$here/pom.xml" | head -1)
[ -x /usr/bin/time ] || { echo "GNU time is needed (package 'time')" >&2; exit 1; }

"$here/mvnw" -q -f "$here/pom.xml" -DskipTests install >/dev/null

# what the libraries alone cost, with no product around them
mkdir -p "$work/libraries"
"$here/mvnw" -q -f "$here/pom.xml" -pl isms-maven-plugin \
  org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile="$work/libraries.txt" >/dev/null
libraries=$(cat "$work/libraries.txt")
rm "$work/libraries.txt"
javac -proc:none -cp "$libraries" -d "$work/libraries" "$here/benchmarks/BarePipeline.java"
pipeline=(java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$work/libraries:$libraries" BarePipeline
  src/isms target/pages "$here/docs/schemas")

project() { # folder, records: a docs repository with the plugin, or a bare one
  mkdir -p "$1/.mvn"
  printf '%s\n' '-XX:TieredStopAtLevel=1' '-XX:+UseSerialGC' >"$1/.mvn/jvm.config"
  plugin=""
  if [ "$2" -gt 0 ]; then
    java "$here/benchmarks/GenerateIsms.java" "$2" "$1/src/isms" "$1-pages/content"
    printf 'title = "pages"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n' >"$1-pages/hugo.toml"
    mkdir -p "$1-pages/layouts/_default"
    printf '<!doctype html><title>{{ .Title }}</title><main>{{ .Content }}</main>\n' >"$1-pages/layouts/_default/single.html"
    printf '<!doctype html><title>{{ .Title }}</title><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>\n' >"$1-pages/layouts/_default/list.html"
    cp "$1-pages/layouts/_default/list.html" "$1-pages/layouts/index.html"
    plugin="<build><plugins><plugin><groupId>io.github.ismskit</groupId><artifactId>isms-maven-plugin</artifactId><version>$version</version><executions><execution><goals><goal>validate</goal><goal>portal</goal><goal>check</goal></goals></execution></executions></plugin></plugins></build>"
  fi
  printf '<project><modelVersion>4.0.0</modelVersion><groupId>bench</groupId><artifactId>isms</artifactId><version>1</version><packaging>pom</packaging>%s</project>\n' "$plugin" >"$1/pom.xml"
}

measure() { # name, folder, command: one line a run; outputs are put away, since deleting files slows down creating the next
  for output in target public; do
    [ ! -e "$2/$output" ] || mv "$2/$output" "$work/away/$((away += 1))"
  done
  (cd "$2" && /usr/bin/time -a -o "$work/$1.txt" -f '%e %U %S %M' "${@:3}" >"$work/output" 2>&1) ||
    { cat "$work/output" >&2; exit 1; }
}

median() { # file, awk expression
  awk "{print $2}" "$1" | sort -n | awk '{v[NR]=$1} END {print (NR % 2) ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'
}

mkdir -p "$work/away"
away=0
project "$work/bare" 0
project "$work/k1" 1000
project "$work/k10" 10000
asof=-Disms.asOf=2026-11-20
for ((run = 0; run <= runs; run++)); do
  measure bare "$work/bare" "${mvn[@]}" validate
  measure validate-1000 "$work/k1" "${mvn[@]}" "io.github.ismskit:isms-maven-plugin:$version:validate"
  measure verify-1000 "$work/k1" "${mvn[@]}" verify "$asof"
  measure verify-10000 "$work/k10" "${mvn[@]}" verify "$asof"
  measure libraries-1000 "$work/k1" "${pipeline[@]}"
  measure libraries-10000 "$work/k10" "${pipeline[@]}"
  if command -v hugo >/dev/null; then
    measure hugo-1000 "$work/k1-pages" hugo --quiet
    measure hugo-10000 "$work/k10-pages" hugo --quiet
  fi
  [ "$run" -gt 0 ] || rm -f "$work"/*.txt # the first round only warms the disk
done

printf '%-16s %8s %8s %8s\n' command 'wall s' 'cpu s' 'peak MiB'
for file in "$work"/*.txt; do
  printf '%-16s %8.2f %8.2f %8.0f\n' "$(basename "$file" .txt)" \
    "$(median "$file" '$1')" "$(median "$file" '$2+$3')" "$(median "$file" '$4/1024')"
done

printf '\nThe overview at 10,000 records has %s bytes.\n' "$(wc -c <"$work/k10/target/isms/portal/index.html")"

printf '\n%-16s %12s %12s %12s %12s\n' 'isms:serve' 'first 20 ms' 'then ms' 'longest ms' 'processor ms'
cd "$work/k1"
# shellcheck disable=SC2046 # four numbers
printf '%-16s %12d %12d %12d %12d\n' '1000 records' $(java "$here/benchmarks/ServeLatency.java" 40 src/isms/policies/pol-1.md \
  policies/pol-1.html "${mvn[0]}" -o "io.github.ismskit:isms-maven-plugin:$version:serve" "$asof" -Disms.port=0)
