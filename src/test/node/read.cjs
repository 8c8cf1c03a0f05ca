// Standard input: a JSON array of Markdown documents. Standard output: for each, a line of JSON with the words and the
// addresses of pictures that markdown-it shows.
const fs = require('fs');
const MarkdownIt = require('markdown-it');
const footnote = require('markdown-it-footnote');

const markdown = new MarkdownIt({ html: true, linkify: false }).use(footnote);
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#10': '\n', '#92': '\\' };
const plain = html => html.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (all, name) => entities[name] ?? all);
const pictures = html => [...html.matchAll(/<img\b[^>]*\bsrc="([^"]*)"/g)].map(match => plain(match[1]));

function read(source) {
  let words = '';
  const images = [];
  for (const block of markdown.parse(source, {})) {
    if (block.type === 'fence' || block.type === 'code_block') words += block.content;
    if (block.type === 'html_block') {
      words += plain(block.content);
      images.push(...pictures(block.content));
    }
    for (const inline of block.children ?? []) {
      if (inline.type === 'text' || inline.type === 'code_inline') words += inline.content;
      if (inline.type === 'image') images.push(inline.attrGet('src'));
      if (inline.type === 'html_inline') images.push(...pictures(inline.content));
    }
  }
  return { words, images };
}

for (const text of JSON.parse(fs.readFileSync(0, 'utf8'))) {
  process.stdout.write(JSON.stringify(read(text)) + '\n');
}
