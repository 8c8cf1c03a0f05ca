// Standard input: a JSON array of Markdown documents. Standard output: for each, a line of JSON with the HTML that the
// formatter wenyan makes of it for WeChat, by theme.
import fs from 'node:fs';
import { renderStyledContent } from '@wenyan-md/core/wrapper';

const themes = ['default', 'orangeheart', 'rainbow', 'lapis', 'pie', 'maize', 'purple', 'phycat'];

for (const markdown of JSON.parse(fs.readFileSync(0, 'utf8'))) {
  const dressed = {};
  for (const themeId of themes) {
    const options = { themeId, hlThemeId: 'solarized-light', isMacStyle: true, isAddFootnote: false };
    dressed[themeId] = await renderStyledContent(markdown, options);
  }
  process.stdout.write(JSON.stringify(dressed) + '\n');
}
