// Standard input: a JSON array of formulas in LaTeX. Standard output: for each, a line of JSON with the SVG that MathJax
// draws, inline and displayed, and its MathML.
const fs = require('fs');
const { mathjax } = require('mathjax-full/js/mathjax.js');
const { TeX } = require('mathjax-full/js/input/tex.js');
const { SVG } = require('mathjax-full/js/output/svg.js');
const { liteAdaptor } = require('mathjax-full/js/adaptors/liteAdaptor.js');
const { RegisterHTMLHandler } = require('mathjax-full/js/handlers/html.js');
const { SerializedMmlVisitor } = require('mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js');
const { AllPackages } = require('mathjax-full/js/input/tex/AllPackages.js');

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const tex = { packages: AllPackages.filter(name => name !== 'noundefined') };
const local = mathjax.document('', { InputJax: new TeX(tex), OutputJax: new SVG({ fontCache: 'local' }) });
const none = mathjax.document('', { InputJax: new TeX(tex), OutputJax: new SVG({ fontCache: 'none' }) });
const visitor = new SerializedMmlVisitor();

function draw(latex) {
  const svg = (document, display) => adaptor.innerHTML(document.convert(latex, { display })).replace(/MJX-\d+-/g, 'MJX-1-');
  const mathml = display => visitor.visitTree(none.convert(latex, { display, end: 40 }));
  return { inline: svg(none, false), display: svg(none, true), used: svg(local, true), mathml: mathml(true) };
}

for (const text of JSON.parse(fs.readFileSync(0, 'utf8'))) {
  process.stdout.write(JSON.stringify(draw(text)) + '\n');
}
