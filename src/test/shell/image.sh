#!/bin/sh
# Checks that an image of the command line works on a machine without Java: a copy of it, elsewhere, with an empty
# environment and a path of three commands, converts a page in GB18030, previews it and migrates it to a Chinese name.
#   sh src/test/shell/image.sh target/image/qingwen
set -eu
image=$(readlink -f "$1")
machine=$(mktemp -d)
trap 'rm -rf "$machine"' EXIT

cp -R "$image" "$machine/qingwen"
mkdir "$machine/commands" "$machine/work"
for command in sh dirname readlink; do
  ln -s "$(command -v "$command")" "$machine/commands/$command"
done
cd "$machine/work"

qingwen() {
  env -i PATH="$machine/commands" "$machine/qingwen/bin/qingwen" "$@"
}

contains() {
  grep -qF -- "$2" "$1" || { echo "$1 has no: $2" >&2; exit 1; }
}

if env -i PATH="$machine/commands" sh -c 'command -v java' >/dev/null; then
  echo "there is a java in the path" >&2
  exit 1
fi

{
  printf '<html><head><meta charset="gb18030"></head><body><h1 id="activity-name">石阶</h1><div id="js_content">'
  printf '<p>山路上的石阶很旧，我们走到傍晚。</p></div></body></html>'
} | iconv -f UTF-8 -t GB18030 >page.html

qingwen convert page.html -o page.md
contains page.md 'title: 石阶'
contains page.md '山路上的石阶很旧，我们走到傍晚。'

qingwen preview page.html -o preview
contains preview/index.html '石阶'

qingwen migrate page.html --to obsidian --out vault --quiet
contains vault/石阶.md '山路上的石阶很旧，我们走到傍晚。'

qingwen convert vault/石阶.md -o again.md
contains again.md '山路上的石阶很旧，我们走到傍晚。'

echo "the image works without Java: $(du -sm "$image" | cut -f1) MB"
